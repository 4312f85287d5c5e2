"""Weights of the intent reader: written by ``python -m training.weights`` from 8854 texts; not by hand."""

KNOWN = """\
# 1 10 1015 1030 10:20 11 12 14 15 150 16 19 2 20 2023 22 24/7 2:15 3 35 4 5 50 500 6 7 8 9 95 a abierto abiertos able about abren
abrir abuela aca accept acceptable accepting accessible accident accompany aceptan acompanada acompanante actual actually ad add
adderall address addy adelantar adentro advise af afford after afternoon afternoons afterpay afterward afterwards afuera again
against agarro agenda agendar ago agradezco agreed agua ahead ahi ahora ahorita aide airport al alcohol alerts algo alguien all
alla allowed almost alone along already alta am amable amables amiga amor an and ando anoche another ansiedad answer answered
antes anticipacion antidepresivo antidepressants anular anulen anuncio anxiety anxious any anybody anyone anything apologies
appointment appointments appreciate appreciated approved apt aqui are arizona arm around arrange arranged arreglado arrive as
aseguranza asi asistir ask asked asking assessment assistance at ate atender atienda atiendan atienden atraso attend attending
aunt automated autorizo availability available avisar avisos avoid awake away awesome ayer ayuda ayudeme ayunas b baby babysitter
back backed bad bail bailed baja balance banana banar banarme bank bar barber battery be because become been beer before
beforehand begin behind being believe bendiciones bendiga besides best better between bf bien big bill billing bipolar birth bit
black blanket bless block blocked blood blowing blue blues blurry book booked books booster borre borren boss bot both brain brazo
breakfast bridge bring bringing brings bro broke brother bruise buddy buen buenas bueno buenos building bump bus buscando buscarme
business busque but buttons by cab caballos cabeza cada cafe calendar call calle called calling calls cambiar cambiarla cambiaron
cambiemela cambio came caminando camino camion campo can cancel cancela cancelame cancelar cancele cancelela cancelen cancelenlo
canceling cancellation cancellations cancelled cancelling cancelo cancels candidate cansada car card care caregiver caro carol
carro carrying carta casa case caseworker cash casi caught cayo cbd cease cell center centro cerca cerveza chance change changed
charge charged cheaper check checking chew chickened childcare chofer choices choque christmas chronic church cierran cigna
circling cita citas city ciudad clase class clinic clinica clonazepam close closed closer clothes clothing cobran cobraron cobro
code coffee cogen coger cold collect columbus comadre come comer comfortable coming commands common communications como company
complaint completo computer comunica comuniqueme con conducir conflict confuse confused confusing conmigo conozco consegui consent
consigo consiste consult consulta consultation consultorio contact contacted contacten contacto contesta contestar continue
control cool copay copia copy corner correr corte cosas cost costaria costo cough could counselor count county court cousin cover
covered covid coworker cpap cramps crazy credit credito cross crying cual cuales cuando cuantas cuanto cubre cuenta cuenten cuesta
cunado cupo cvs da dad dads dale dallas damage dame dan dangers dano dar date daughter day days dayton de dead dear death debbie
debil debo december decide decided decidi deciding decir deductible dejar deje dejen dejenme dejo del delay delayed delete deleted
deme den denle dentist department deposit depresion depressed depression deprimida desayunar descompuso descuento desde deseo desk
despues dia dial dias did died dieron diff difference different digo dije dijo dinero dio dios direccion direct directions
directly dis disability discontinue discount discounts disculpe discuss disponible disponibles dizziness dizzy do doctor doctora
doctors does dog doing dollars dolor domicilio domingo domingos donde done door doors dormi dormir dos dose double down downtown
doy drank dreams drink drinking drip drive driver drives driving droga drop dropped dropping drops drove drug drunk dry duda dudas
due duele duerme dumb dura during duty each earlier earliest early ears eat eating edificio efectivo efecto efectos effect effects
el elevator eliminen eliquis ella else em email emergencia emergency empezar empiezo empresa empty en encargada encontre encuentro
end enfermera enfermo english enough entiendo entra entrada entrance entrar entro equivocada equivocado equivocaron equivoco
equivoque er error es esa escalofrios escriban escriben escribir escribirme escribo ese esketamine eso espacio espanol esperar
espereme esperen esperenme esposa esposo esta estacionamiento estacionarme estafa estan estar este esto estoy estuvo eta eval
evaluacion evaluated evaluation even evening ever every everyone everything everywhere ex exactly exercise exit expect expected
expediente expensive explain explica expliqueme extra eye fabrica face facebook facilidades fallecio familia family far fast
father favor fax faxed fda fecha fee feed feel feeling feels feet fell fella felt few fifteen file fill filled finally finals
financial financing find finding fine first fit fixed flaked flashback flat flexible flight floaty floor flu fly focus fog foggy
folks follow following food for forever forget forgot form forma forward found fountain four fraude free fri friday fridays friend
from front fue fuerza fui fumar funciona funeral further fyi garage gary garys gas gave gente get gets getting gf girl give gives
glad glass glasses go god goes going gone good google got gps gracias graduacion grandma grandson grateful great gripa groggy
group guagua guess gum gusta gustaria guy guys habla hablar hable hableme hablenme hablo hace hacen hacer had hago half handled
handles hands hang happened happens harassment hard harold has hasta hate have having hay he head headache heading headphones hear
heard hearing heart held hello help helped helpful helps her here hermana hermano hey hi high highway hija hijo him himself his
hit hizo hola hold holiday holidays home honey hook hora horario horas hospital hour hours house houston how howdy hoy hsa huh
human humana humano hungover hurt hurts husband husbands i iba ice id ida idea if immediately in info informacion informes
infusion infusions ingles inhaler initial inscribirme inside instead instructions insulin insulina insurance intake interact
interesa interesada interested interstate into invoice inyectar ir ire irme is it itchy iv january jaw jenkins job jose jueves
jump jumping junto jury just keep keeping keeps ketamina ketamine keys kid kids kill killing kind kindly knee knitting knocked
know la labor lady landline las last late later latest law le leave leaving left legal legit lejos lentes les let letter letting
license life light like lil linda line lined list lista listo lithium little live llamada llamar llamarme llamen llega llegando
llegar llego llegue llene lleva llevaba llevan llevar llevarme lleve llevo llorar lo lobby located location locked lol long longer
look looking looks loopy los lose lost lot love low luck lugar lunch lunes lyft maam machine made mai main maintenance make making
mal mall mama man manager manana manda mandame mandan mandar mandarme mandaron mandated mandatory mande mandeme manden mandenme
mando maneja manejando manejar manejo many map maps maquina marcar mareada mareado mareo maria marido marqueme martes mas matter
may maybe me mean meant med media medicaid medical medicare medicina medicinas medicine medico meds meeting mejor memory mensaje
mensajes mentioned menu mero mess message messages messaging met meter metro mi mia midnight miedo miercoles might mighty mike mil
mild mile miles military million mind mine minutes minutos mio mis mismo miss missed missing mistake mixed molestando molestar
molesten molina mom moms monday mondays money month months more moreton mornin morning mornings most mother mothers mouth move
moved mover movieron moving mr much muchas muchisimas mucho music must muy my myself nada nadie nah nail name named nasal nausea
nauseas nauseous near nearby necesita necesito need needing needle needs neighbor nerve nerves never new news next ni nice
nicotine night nightmares nights ningun ninguna nino no nobody noche noches nomas nombre none noon normal north not nothing notice
notifications now nueva nuevo nuevos numb number numbers numero nunca nurse nursing o obligatorio obliged ocupo odds of off offer
office oficina often ohio oil ok old olvido omg on once onda one ones online only oops opciones open opening openings opt option
options or other otra otro our out outside over overslept overtime owe own oxygen paciente pacientes package paga pagar pago pague
pain papa papeles paper papers paperwork para parar pare pareja paren parenle park parking paro parte partner party pasa pasame
pasar paseme paso pass passed past pastilla pastillas patel patient patients pay paying payment payments paz pedi pedir pedro pee
peligroso people perdi perdida perdon perfect period permiso permission permitted pero perrito person persona pesado phone picaron
pick picked picking pickup pico pill pills pin piso place plan planes plano plans plaza please pocket poco podemos poder podido
podre podriamos podrian point pon poncho poner pongame pongo ponme pop por posible possibility possible postpone power practice
precio prefer prefiero pregunta prepare prescription presion press pressure price pricing prima primera prior probably problem
problema procedure proceed process program pronto protein provide proxima prozac psychiatrist ptsd public pude puede pueden puedo
puerta pues puked pull pulled pulling puse push pusieron put qualify quarter que queda quede quedo queja querer queria question
questions quick quien quiere quiero quisiera quit quita quiteme quiten quitenme racing rain raite rajo ramp rara rate rather rd
reach reached reactivate reactiven read reads ready real really receive receta reciben recibir recoge recoger recogerme recoja
recomendo recordatorios records recorrer red referencia referral referred refill regarding regresar regreso release remaining
remember reminder reminders remove reply representative require required reschedule reserve respond responder respondo rest
resubscribe results resume return ride rides riding riesgos right ring ringing risks road roads robot room roomies roommate ropa
round route run running sabados saber sacar saco sad safe said sale sali salida saliendo salio salir saludos same saquenme
saturday saturdays save saw say says scale scam scared schedule scheduled scheduling school scrap scratch se sea sec second
secretaria see seem seen seguir segundo seguro self semana send sending senora senorita sent sentirse ser sera seria series
service servicio sesh sesion sesiones session sessions set several shake shakes shaking shave she shell shift shoes shop shortly
shot should show shut shuttle si sick side siempre siento sign signed sigo sigue siguiente sin since sirve sistema sister sit
sitter situation six skip sleep sleeping sleepy slept sliding slot slow smoke snow so social sola solo some somebody someone
something somewhere son soon sooner soonest sore sorry sorted soy spacey spam spanish speak speaks special speech spinning split
spoke sponsor spot spots spouse spravato spray squared staff stairs standing start started starting state statement station stay
staying step stick still stomach stop stopp stopped store storm story straight street streets strike struggling stuck stuff su
success sueno suero suite sunday sundays sup super superbill supervisor supposed sure surgery surgio sus suspender suspendo swap
sweats sweet switch switched swollen system tad take takes taking tal talk talked talking tan tanto tarde tardecito tardes
tardisimo tardo target tarjeta taste taxi te teenagers telefono telephone tell temblando temple temprano ten tener tengo terapeuta
test texas text textearme texted texteen texting textos texts th than thank thanks thanksgiving that the them then therapist
therapy there therefore these they thing things think thinking thinks this those though thought thoughts three threw through
throwing thurs thursday thursdays tiempo tiene tienen tight til till time times tingling tired tmrw to toca toda todavia today
todo told tom toman tomando tomar tomo tomorrow tomorrows tongue tonight too took total totally touch town trabaja trabajan
trabajar trabajo trade trae traer traffic trafico traiga traigo train trains transfer transport transportation transporte trata
tratamiento travel traveling treat treatment treatments tren tricare trip triste troca trouble truck true trust try trying tuesday
tuesdays turn turned turno twice two tylenol tyler type typical uber ubi ubicacion ubicados ugh uh un una under understand
understands undo unfortunately united uno unos unstop unsub unsubscribe unsubscribed until up update upset urge urgent us usa usan
usar use used usted ustedes usual usually va vale vamos van vape vean veces vecina vecino ven venir veo ver verdad very vet
veteran veterans vez vi viaje viene viera viernes vision visit visits vive volver vomitando vomitar vomite vomited voy vuelta
vuelvan waco wait waiting waitlist waking walgreens walk walking want wanting wants was water way ways we wear weather wedding
wednesday weds weed week weekend weekends weeks weird well went were what whatever wheelchair when whenever where whereabouts
which while who whoever whole why wife wifes will wine wink wish with withdraw without wobbly woke woman word words work working
works worry would wreck write writing wrong wtf x xmas y ya yea yeah year years yep yes yesterday yesterdays yet yo you your yours
zombie ¿
"""

LINES = """\
book cancel_appointment change_language cost gibberish greeting help hours human location opt_in opt_out other prep_question reschedule ride_confirmed ride_problem running_late side_effect thanks what_is_this wrong_number
# a-17 b-45 c-31 f-76 g-29 i-23 j-23 k-72 l-31 m-35 n-60 p-35 q-23 r+51 s-17 t-65 u-98
#$ a-36 b-53 c-64 d-32 f-54 k-51 l-24 n-28 q-56 r+24 s-51 t-44 u-64 v+17
#_# m-20
#_@date d-19 h-19 j-20 m-23 o+25 q-15 r-18 v-16
#_@late r+19
#__# a-26 b-20 c-19 d-25 e+17 g-19 h-19 l-23 n-21 q-18 r-23 s-16 u-22 v-21
#__and a-15 m-16
#__can m-19
#__i b-19 m-20
#__is d+21 m-30 n-16
#__of m-16
#__that d+17 m-22
#_after o-16 r+17
#_and m-16
#_days m-18 o-15
#_dollars d+15 m-25
#_minutos m-17
#_que m+16
= a-27 b-25 c-34 g-25 i-34 k-52 m+51 n-25 o-46 q-15 r-21 s-28 t-23
=beside:book a+17 b-20 c-19 g-34 i-35 l-22 m-60 o+20 p-20 q-40 t-17 u-46 v-20
=beside:cancel_appointment a-17 b+29 i-16 m-22
=beside:cost a-19 d+18 j-18 m-27 n-17 s-21 u-17
=beside:greeting b-17 i-27 l-19 m-19 n-17 r-15 v-19
=beside:help a-21 d-17 g+17 m-32 q-16 u-21
=beside:hours a-28 h+21 i-22 m-23 q-15 r-21
=beside:human h+17 i-18 m-19 r-16
=beside:location a-31 b-23 c-16 d-28 e-16 f-24 g-34 h-26 j+20 k-15 l-21 m-16 o-21 p-22 r+26 s-22 t-17 u-37 v-18
=beside:prep_question b-16 m-15
=beside:reschedule a-21 m-18
=beside:ride_confirmed a-22 b-20 d-17 m-29 o-18 s-20
=beside:ride_problem a-17 h-16 i-21 j-19 m-32 o-16 p-21 q+25
=beside:running_late n-17 q-15
=beside:side_effect m-21
=beside:thanks a-16 b+19 l-19 m-26 o-18 q-15 u-18 v-15
=beside:what_is_this a-17 c-21 d-30 e-23 f-28 h-29 k-18 l-22 m-19 n-39 o-31 p-24 r-18 s-25 t-27 u+35
=rare1 a-43 b-29 c-59 d-20 e+44 g-34 h-64 i-26 j-36 k-50 m+81 n-18 o-48 p-28 q-34 r-27 u-33 v-26
=rare2 a-70 b-63 c-49 d-51 e+55 f-97 g-52 h-58 i-67 j-82 k-42 l-102 m+103 n-43 o-33 p-34 q-104 r-64 s-24 t-91 u-49 v-50
=rare3 a-19 b-39 c-34 d-24 e+26 f-29 g-31 h-34 i-45 j-42 k-36 l-47 m+42 n-50 o-26 p-42 q-41 r-15 t-23 u-15 v-28
=said:book a+109 b-58 c-25 d-57 e-45 f-63 g-56 h-44 i-82 j-28 k-54 l-95 n-72 o-48 p-75 q-94 r-40 s-89 t-71 u-72 v-75
=said:cancel_appointment a-94 b+112 c-34 d-50 e-54 f-62 g-66 h-69 i-82 j-70 k-34 l-24 m-37 n-68 o-61 p-82 q-53 r-81 s-85 t-71 u-49 v-71
=said:cost a-57 b-71 c-87 d+120 e-83 f-96 g-79 h-86 i-58 j-90 k-74 l-89 n-90 o-97 p-96 q-86 r-94 s-106 t-103 u-68 v-95
=said:greeting a-49 b-79 c-62 d-92 e-101 f+115 g-74 h-91 i-53 j-60 k-49 l-86 m-23 n-66 o-81 p-86 q-92 r-80 s-87 t-101 u-92 v-86
=said:help a-33 b-52 c-49 d-65 e-34 f-46 g+95 h-61 i-57 j-59 k-43 l-41 m-58 n-31 o-38 p-39 q-68 r-54 s-54 t-28 u-43 v-60
=said:hours a-32 b-69 c-55 d-64 e-62 f-81 g-63 h+88 i-52 j-35 k-56 l-62 m-21 n-31 o-51 p-58 q-68 r-66 s-33 t-74 u-89 v-68
=said:human a-68 b-47 c-36 d-46 e-67 f-28 g-71 h+26 i+96 j-76 k-66 l-75 m-31 n-66 o-70 p-82 q-53 r-73 s-63 t-71 u-86 v-75
=said:location a-62 b-79 c-52 d-97 e-76 f-91 g-86 h-106 i-100 j+110 k-70 l-81 n-97 o-91 p-61 q-98 s-89 t-84 u-64 v-91
=said:nothing a-26 b-38 c+15 d-35 e+64 f-68 g-25 h-52 i-27 j-54 l+38 m+85 n-22 o-60 p-55 q-53 r-68 s-82 t-121 v-45
=said:prep_question a-55 b-79 c-63 d-81 e-49 f-70 h-54 i-50 j-63 k-63 l-70 n+98 o-71 p-36 q-49 r-83 s-66 t-69 u-18 v-68
=said:reschedule a-76 b-63 c-26 d-54 e-51 f-64 g-53 h-68 i-95 j-77 k-40 l-78 m-19 n-66 o+108 p-79 q-45 r-67 s-90 t-70 u-87 v-81
=said:ride_confirmed a-52 b-63 c-59 d-79 e-53 f-60 g-56 h-56 i-36 j-74 k-56 l-63 m-52 n-31 o-64 p+97 q-60 r-72 s-72 t-66 u-54 v-65
=said:ride_problem a-96 b-19 c-63 d-95 e-50 f-66 g-67 h-88 i-71 j-22 k-61 l-47 m-15 n-35 o-78 p-41 q+93 r-19 s-93 t-70 u-91 v-79
=said:running_late a-73 b-55 c-60 d-84 e-68 f-72 g-70 h-16 i-69 j-60 k-61 l-69 m-48 n-64 o-38 p-46 q-20 r+107 s-82 t-65 u-77 v-76
=said:side_effect a-85 b-82 c-54 d-39 e-53 f-62 g-68 h-67 i-75 j-87 k-55 l-69 m-65 n-20 o-76 p-77 q-42 r-62 s+99 t-77 v-72
=said:thanks a-63 b-50 c-73 d-97 e-89 f-97 g-74 h-68 i-83 j-86 k-66 l-17 m-55 n-79 o-79 p-87 q-77 r-82 s-78 t+114 u-94 v-88
=said:what_is_this a-106 b-89 c-71 d-79 e-59 f-95 g-38 h-106 i-74 j-15 k-67 l-38 m-17 n-99 o-84 p-84 q-98 r-83 s-67 t-88 u+106 v-50
=said:wrong_number a-64 b-69 c-53 d-31 e-50 f-61 g-69 h-63 i-72 j-58 k-49 l-29 m-46 n-55 o-65 p-53 q-47 r-59 s-64 t-64 u-56 v+84
=short a-70 b-85 c-44 d-17 e+85 f+66 g-74 h-42 i-46 j-38 k-34 n-147 o-105 p-74 q-56 r-50 s-110 t+30 u-22 v-35
? a-16 b-92 c-16 d+36 e-112 f-44 h+20 j+19 k-85 l-90 m-66 n+16 p-105 q-19 r-56 s-51 t-99 u+28 v-58
@body a-36 c-25 d-39 e-24 f-20 g-25 h-22 j-30 k-24 l-29 m-17 o-38 p-38 q-35 r-45 s+51 t-23 v-29
@body$ a-20 b-19 d-25 e-16 i-20 l-18 o-20 p-17 q-20 r-19 s+25 t-17
@body__after s+18
@body__since s+17
@body__the m-21 s+21
@body_is m-24 s+22
@book a+53 c-38 d-20 e-27 f-24 g-43 h-35 i-56 j-49 k-38 l-42 n-23 o-35 p-38 q-51 s-38 t-31 u-50 v-41
@book$ a+25 g-16 i-22 j-19 k-18 l-19 n-20 o-22 p-17 q-21 u-21
@book__@visit b-18 m+17
@book__for a+16 o-16
@book__next a+19 m-18
@book__then a+24 d-17 m-24 n-17
@book__with a-15
@book_a a-23 m+20
@book_an m+18
@book_me a+19 o-18
@book_the a+20 m-22 o-16
@call a-61 b-51 c-42 d-54 e-70 f-65 g-48 i+79 j-41 k-50 l-17 n-49 o-68 p-48 q-74 r-85 s-64 t-61 u-88
@call$ a-58 b-44 c-48 d-40 e-38 f-31 g-22 i+46 k-19 l-23 n-33 o-48 p-38 q-49 r-33 s-32 t-24 u-52
@call_@call a-16 v-17
@call__# h+15 m-16 n-15
@call__@clinician a-25 i+20
@call__@relative b-20 c-16 l-17 n-17
@call__@staff i+17
@call__@vehicle h-18 i-26 j-21 m+25
@call__at h-15 i+16
@call__cell i+16 m-15
@call__el a-20 i+22
@call__favor c-24 i+21 l-25
@call__for m+20 q-17
@call__house m-21
@call__is m+17 v-16
@call__my d-16 i+16 v-17
@call__not m-19
@call__off b+18
@call__please m-18
@call__this m-16
@call__to i-16
@call_a i-24 j-16 m+20 q-29
@call_con a-26 b-21 i+28 m-24 o-17
@call_en c+16 i-22
@call_her m+17 p-19
@call_is m+21 r-16
@call_it b+18 i-16
@call_la i+16
@call_me a-36 c-27 d-23 g-19 h-35 i+33 j-22 k-16 m-22 n-18 p-31 r-17 s-16 u-16 v-25
@call_my a-25 b-18 c-20 i+20 k-16 n-19 p-28 q-17 r-17
@call_number m-24 v-15
@call_off l+19 m-21 v-18
@call_or a+15
@call_por a-16 c-24 i+22 l-26 o-16
@call_this h+15 v-20
@call_who v+15
@cancel a-61 b+70 c-68 d-33 e-63 f-59 g-70 h-66 i-73 j-70 k-59 n-78 o-28 p-75 q-17 s-66 t-61 u-93 v-71
@cancel$ a-44 b+56 c-41 e-33 f-29 g-38 h-29 i-44 j-37 k-33 l-58 n-39 o-67 p-36 s-30 t-26 u-49 v-38
@cancel_@day b+15
@cancel__@day b+17
@cancel__@move b-22 m-23
@cancel__@texts b-24 k-23 l+26 m-30
@cancel__@visit a-34 d-34 i-21 k-16 m+27 n-20 o-40 q-25 r-27 s-23 u-21 v-16
@cancel__and b+15
@cancel__can b+18 q-18
@cancel__de b+17 m-26
@cancel__del b+16
@cancel__favor a-16 b+19 i-16 l-18 o-20
@cancel__had b+19 m-19 o-16
@cancel__i a-21 b+22 m-24 o-20
@cancel__manana m-15
@cancel__please b+20 m-16
@cancel__turno b+16 o-16
@cancel_all k-17 m-29
@cancel_el p-16
@cancel_i p-18
@cancel_it a-16 b+28 m-18 q-25 u-16
@cancel_just b-18 o+18
@cancel_la a-21 b+26 d-19 m-27 o-27
@cancel_me b+20 m-21
@cancel_mi a-29 i-16 l-19 m+18 o-32
@cancel_my a-24 b-17 d-28 i-18 m+42 n-18 o-29 q-17 r-24 s-19 u-16
@cancel_please b+19 m-16
@cancel_por b+15
@cancel_what b+18 m-22 o-18
@clinician a+42 c-46 e-41 f-34 g-57 i+39 j-60 k-49 l-60 m-55 n-50 o-41 p-65 q-56 r-20 s-46 t-35 u-41 v-42
@clinician$ b-37 c-23 e-22 f-17 g-28 i+39 j-36 k-34 l-37 m-24 n-41 o-41 p-40 q-35 r-36 s-33 t-16 u-49 v-30
@clinician__@treat a+17 i-18
@clinician__me l-16
@clinician__off b+16 m-22
@clinician__this m-17
@clinician__you a+16
@clinician_about m-15
@clinician_me a+20 b-16 m-24
@clinician_says m-21
@date c-22 d-33 g-19 i-24 j-29 k-23 l-26 m-21 n-31 o+29 p-21 q-18 r-28 s-24 u-29
@date$ c-20 d-29 g-15 h-18 i-22 j-21 k-19 l-22 m-16 n-26 o+25 p-16 q-16 r-21 s-19 u-25 v-18
@day b+39 c-82 d-59 e-76 f-18 g-77 h+45 i-79 j-84 k-53 l-86 m-26 n-60 o+44 p-76 q-46 r-82 s-64 t-27 u-80 v-68
@day$ b+31 c-60 d-38 e-58 g-61 h+41 i-58 j-73 k-38 l-68 m-19 n-38 o+18 p-61 q-35 r-62 s-51 t-19 u-77 v-49
@day_@hours d-15 h+22 m-19 o-16
@day_@visit a+15 d-17
@day__@day b-17 h-17 m-21 o+22
@day__come o+17
@day__el b-15
@day__good b-17 m-15 o+23
@day__i b-23 m-24 o+20
@day__me o+17 q-17
@day__now m-17 o+17
@day__so b+15 m-16
@day__you b+15 m-17
@day_are o+19
@day_at m+19 o-19
@day_can o+22
@day_no o+15 q-16
@day_one a-18 b+16 m-19
@day_si b-19
@door a-48 b-33 c-26 d-54 e-32 f-34 g-50 h-27 i-44 j+52 k-28 l-33 m-32 n-45 o-36 p-15 q-27 s-39 t-28 u-61 v-35
@door$ a-25 b-18 d-27 e-22 f-22 g-20 h-33 i-22 j+22 l-21 n-25 o-17 p-17 q-22 s-16 t-18 u-30 v-17
@door_# d-15 j+19 m-19
@door__it j+15
@door_es j+19 m-15 u-18
@door_is m-18 u-18
@door_y m-17
@drink a-42 b-29 c-30 d-44 e-30 f-28 g-26 h-35 i-36 j-43 k-27 l-35 n+48 p-36 q-50 r-33 s-38 u-29 v-27
@drink$ m-25 n+22 o-18 q-18
@drink_count d-16 m-21 n+20 q-17
@drink_ok d-16 m-26 n+22
@drive a-34 b-39 c-43 d-52 e-32 f-34 g-46 h-42 i-59 k-43 m-62 o-36 p+40 q+36 r-24 s-38 t-36 u-46 v-48
@drive$ a-30 b-29 c-21 d-19 e-17 f-17 g-20 h-19 i-26 j-25 k-16 l-19 m-37 n-37 o-25 p+38 r-25 s-21 t-17 u-29 v-32
@drive__@relative m-17
@drive__and q-24
@drive__dia n+23 o-21 q-15
@drive__from j+16 m-16 u-16
@drive__is m-16 p-20 q+17
@drive__it d-16 j+25 m-21 s-21 u-17
@drive__mismo q+15
@drive__there n+15 q-21
@drive_after o-17
@drive_home n-15
@drive_is j+16 m-15 u-16
@drive_me a-27 b-24 d-22 i-28 m-34 n-28 o-25 q+27 s-16 u-25
@drive_y q+15
@drug a-38 b-25 c-15 d-46 g-27 h-34 i-29 j-28 k-16 l-25 n+52 o-27 p-22 q-44 r-19 s-30 u-33 v-22
@drug$ d-18 h-20 n+18 q-20
@drug_@drink n+26
@drug__that n+16
@drug_oil m-20 n+19
@eat a-51 b-32 c-22 d-55 e-19 f-29 g-42 h-24 i-35 j-42 k-22 l-29 n+48 o-47 p-32 q-46 r-32 s-18 t-19 u-60 v-23
@eat$ a-25 b-16 d-36 g-30 i-20 j-27 n+35 o-24 p-20 q-27 s-26 u-46
@eat__dia n+17
@eat__how m-21 n+17
@eat_antes n+17
@eat_ese n+16
@eat_for u-16
@eat_my m+15
@english a-51 b-52 c+89 d-50 e-54 f-43 g-57 h-38 i-58 j-58 k-48 l-64 m-59 n-50 o-70 p-47 q-53 r-45 s-44 t-37 u-53 v-50
@english$ a-44 b-46 c+72 d-45 e-48 f-34 g-48 h-34 i-40 j-44 k-38 l-47 m-43 n-45 o-52 p-35 q-47 r-38 s-37 t-32 u-46 v-42
@english__favor c+21 i-18 l-16 o-19
@english__not c+20 m-16 o-16
@english_please a-19 b-17 c+30 g-16 i-30 j-17 k-22 l-26 m-27 o-17
@english_por c+21 i-18 l-16 o-19
@fetch a-47 b-45 c-37 d-18 e-24 f-28 g-54 h-29 i-48 j-37 k-29 l-34 m-57 n+30 o-50 p+29 q+25 r-34 s-34 t-23 u-59 v-37
@fetch$ a-45 b-32 c-25 e-15 f-19 g-44 h-20 i-37 j-26 k-20 l-25 m-40 o-35 p+25 q+22 r-21 s-23 u-41 v-27
@fetch__@relative b-20 m-19
@fetch__mi m-19 n+20 p-17 q-23
@fetch_a i-16 m-22 o-17 u-18
@fetch_mi b-18
@food a-35 b-39 c-28 d-42 e-27 f-27 g-43 i-37 j-41 k-22 l-32 m+31 n+25 o-40 p-32 q-37 r-29 s-30 t-25 u-45 v-31
@food$ a-23 b-20 c-17 d-30 e-23 g-29 i-20 j-24 l-22 m+26 p-19 q-31 r-18 s-19 u-28 v-20
@food_is m+19 n-22
@hello a-17 b-58 c-41 d-43 e-58 f+78 g-47 h-38 i-41 j-57 k-25 l-54 n-55 o-30 p-60 q-44 r-58 s-64 t-20 u-47 v-58
@hello$ a-41 b-31 c-31 d-36 e-39 f+38 g-33 h-33 i-31 j-31 k-34 l-32 n-27 o-32 p-32 q-39 r-34 s-31 t-42 u-40 v-28
@hello_@hello f+20 m-23
@hello_@relative m-16
@hello__are f+19 h-20 m-18
@hello__get a+17
@hello__i a+17
@hello__is a-19 f+18 j-15 s-20 v-21
@hello__there h-15
@hello__this m-23 v-16
@hello__you h-20 m-22
@hello_how m-21 u-17
@hello_there d-22 f+25 h-16 i-16 j-20 m-31 r-17 u-17 v-16
@holiday b-36 c-29 d-48 e-28 f-32 g-24 h+27 i-40 j-42 k-25 l-35 m+23 n-35 o-16 p-33 q-37 r-31 s-33 t-30 u-50 v-33
@holiday$ b-24 c-22 d-32 e-22 f-23 g-19 i-27 j-30 k-18 l-25 n-25 p-20 q-26 r-24 s-27 t-22 u-36 v-23
@holiday_day j-15
@hours a-51 b-31 c-25 d-51 e-33 f-41 g-40 h+59 i-45 j-58 k-23 l-34 m-39 p-24 q-34 r-26 t-35 u-52 v-30
@hours$ a-34 b-24 c-21 d-35 e-29 f-35 g-27 h+43 i-29 j-43 k-19 l-23 m-40 o-27 p-19 q-25 r-21 t-29 u-29 v-24
@hours__the g-16 h+21 u-15
@howmuch a-52 b-50 c-45 d+46 e-54 f-48 g-50 h-48 i-48 j-54 k-39 l-47 o-42 p-41 q-43 r-49 s-18 t-39 v-45
@howmuch$ a-20 c-20 d+30 e-30 f-23 g-18 h-19 i-18 j-19 k-18 l-24 n-23 p-16 q-18 r-15 s-16 t-19 u-38 v-16
@howmuch_@howmuch a-21 d+20 e-20 f-17 h-15 i-16 j-17 l-15 n-21 s-18 u-38
@howmuch__@howmuch d+17
@howmuch__@visit a-17 m-16 s-20
@howmuch__el m+18 n-19
@howmuch__la m-22 s-16 u+20
@howmuch__llego d-16
@howmuch__lo d+16 u-16
@howmuch__que d+24 n-22
@howmuch__un d-18 m+17
@howmuch_cada u-16
@howmuch_dura d-30 m-24 n-19 u+23
@howmuch_es d+20 m-17 u-28
@howmuch_me a-17 d+23 m-21 n-16 u-22
@howmuch_tengo d+18 n-20
@howmuch_tiempo d-21 m-26
@insurance c-37 d+27 e-35 f-34 g-44 h-27 i-44 j-57 k-33 l-39 m-23 n-16 o-40 p-40 q-60 r-38 s-47 t-36 u+16 v-46
@insurance$ b-20 c-18 f-17 g-24 i-29 j-36 l-19 m-18 n-29 o-16 p-18 q-36 t-18 u+25 v-24
@insurance__@insurer d+15 n-15
@insurance__it u-16
@insurance_card a-17 d-28
@insurance_is d+15 n-16
@insurer a-20 b-15 c-38 d+57 e-29 f-31 g-40 h-39 i-52 j-46 k-32 l-38 m-26 n-37 o-37 p+22 r-33 s-42 t-31 u-28 v-40
@insurer$ a-19 b-18 d+36 h-24 i-28 j-20 l-18 n-17 p-17 q-22 u-23
@insurer__@fetch b-16
@insurer__@relative m-15 p+20 q-22
@insurer__for d+18
@insurer__mi b-17 p+17
@insurer__ok d+18 n-21 q-16 s-16
@insurer__that d+18 n-21 q-16 s-16
@insurer__you d+17
@insurer_a a-28 c-16 g-22 h-20 i-22 j-15 l-17 n-22 o-22 p+19 r-17
@insurer_and d+16
@insurer_is d+18 n-21 q-16 s-16
@insurer_mi m-15 p+20 q-22
@late a-40 b-58 c-56 d-50 e-43 f-49 g-54 h+25 i-61 j-38 k-50 l-50 m-26 n-65 o+21 p-48 q-50 r+64 s-54 t-44 u-62 v-30
@late$ a-16 b-40 c-35 d-49 e-28 f-26 g-36 i-37 k-33 l-29 m-30 n-40 p-39 q-34 r+42 s-30 t-28 u-42 v-34
@late_@relative v+17
@late__amor r+18
@late__i m-16
@late__you a-17 h+21 m-22
@late_and r+15
@late_do a-15 h+18 m-19
@late_mi r+18
@machine a-35 b-27 c-31 d-31 e-21 f-21 g-29 h-25 i+20 j-34 k-25 n-28 o-31 p-34 q-33 r-27 s-28 t-19 u+27 v-43
@machine$ a-24 c-20 d-22 e-15 f-16 g-21 h-21 j-27 m-17 n-18 o-15 p-21 q-23 r-18 s-20 t-15 u+34 v-33
@medicine a-30 b-40 c-39 d-67 e-30 f-31 g-63 h-39 j-61 k-39 l-48 m-44 n+50 o-55 p-49 q-63 r-35 s-17 t-27 u+27 v-33
@medicine$ a-34 b-22 c-21 d-40 g-41 h-20 j-37 k-21 l-30 m-32 n+34 o-37 p-29 q-38 r-26 s-19 u+30 v-16
@medicine__to a-15
@medicine_sent i+21 m-19 n-20
@move a-70 b-65 d-35 e-47 f-48 g-51 h-17 i-76 j-65 k-30 l-62 n-75 o+74 p-42 q-24 r-44 s-57 t-47 u-44 v-59
@move$ a-40 b-25 e-17 f-16 i-34 j-20 k-19 l-19 n-36 o+31 p-27 q-35 r-23 s-18 u-25 v-21
@move__@day o+20
@move__@english c+22 m-18 o-17
@move__@visit a-39 b-46 d-22 i-16 n-29 o+32 s-18
@move__and o+18
@move__back c-16
@move__day o+16
@move__dia n-16 o+18 q-16
@move__la a-18 o+18
@move__meeting m+19 o-18 r-17
@move__oil m+23 o-21
@move__para a-18 o+19
@move__the m-23
@move__time m-20
@move__to a-18 m+17 q-15 r-19
@move__up o+16
@move_days a-15 m-25 o+21 s-16
@move_el o+18
@move_it a-22 b-36 d-24 g-21 i-20 j-20 l-21 m-45 n-18 o+48 p-18 q-23 r-21 s-17 u-30 v-15
@move_la a-17 o+18
@move_me a-21 b-19 c-20 i-16 m-27 o+30 q-19
@move_mi a-27 b-21 m-20 n-17 o+25
@move_my a-30 b-41 c-20 d-27 g-20 i-28 j-19 k-22 l-20 m+39 n-29 o-17 p-16 r-29 s-20 u-23 v-17
@move_para a-19 o+20
@move_to c+28 e-15 k-18 l-15 m-30 o-23
@open a-15 b-60 c-51 d-44 e-53 f-66 g-53 h+68 i-46 k-51 l-60 n-79 o-50 p-59 q-64 r-28 s-69 t-62 u-76 v-49
@open$ b-27 c-16 d-32 e-17 f-33 g-26 h+27 i-36 j-15 k-21 l-29 n-41 o-40 p-28 q-32 s-32 t-20 u-36 v-29
@open_@day j-18 m-22
@open_@holiday m-17
@open_@late h+16 r-20
@open__@day a-24 b-23 h+27 j-20 m-17 o-28
@open__@food h+19 m-19
@open__@holiday a-18
@open__dia h+15
@open__la h+15 m-17
@open__the m-20
@open__to h-19 j+17 m-23
@open__you h-19 j+17 m-23
@open_a h+20 m-21 n-16
@open_are h-19 j+17 m-23
@open_for d-20 h+24 j-15 m-35
@open_los h+18 m-18
@open_on o-16
@open_the j-19
@open_today d-21 s-22
@open_tomorrow m-15
@open_up m-16
@parking a-52 b-29 c-39 d-57 e-44 f-44 g-39 h-27 i-49 j+36 k-32 l-40 o-37 p-21 q-48 r+21 s-41 t-37 u-50 v-41
@parking$ a-34 b-21 c-25 d-38 e-32 f-31 g-25 i-33 j+30 k-22 l-26 o-21 p-29 q-26 s-21 t-24 u-38 v-27
@parking__a j+16
@parking__the j-16 m+17
@parking_at j-15 m+17
@parking_free d-22 j+21
@parking_lot m-15
@parking_nearby m-16
@parking_now j-15 r+17
@pay a-67 b-48 c-40 d+82 e-24 f-24 g-46 h-47 i-52 j-50 k-33 l-35 m-29 n-69 o-56 p-43 q-55 r-39 s-40 t-29 u-61 v-39
@pay$ a-37 c-21 d+52 g-26 h-25 i-21 j-30 k-15 l-24 m-51 n-27 o-23 p-21 q-26 r-16 s-17 u-38
@pay__bill i-16
@pay__it u-16
@pay__rent d-17 m+19
@pay__this d+15
@pay_for a-16 d+24 m-26 u-24
@pay_la j-16
@pay_my i-17
@pay_plan d+16
@person a-20 b-28 c-64 d-57 e-54 f-52 g-50 h-21 i+56 j-58 k-57 l-28 m-39 n-67 o-48 p-59 r-56 s-55 t-51 v+32
@person$ a-20 c-29 d-40 e-30 f-32 g-32 i+39 j-32 k-28 l-40 m-37 n-36 o-41 p-30 q-40 r-31 s-29 t-32 v+29
@person__@pay d+15
@person__better m-16
@person__i u-15
@person__in n-17 u-16
@person__to m-16
@person__with m-16
@person_can u-16
@person_come a-16 d-17 k-16 m-19 n-20 q-19 u+18
@person_get m-16
@person_i m-21
@person_please c-25 i+25 m-21
@place a-59 c-55 d-72 e-52 f-57 g-71 j+65 k-51 l-69 m-35 n-56 o-61 p-56 r-60 s-55 t-55 v-28
@place$ a-35 b-53 c-39 d-41 e-36 f-35 g-46 j+57 k-34 l-52 m-50 n-36 o-44 p-33 q-45 r-41 s-37 t-37 u-18 v-30
@place_@hours h+17 j-20
@place_@open j-21
@place__@day h+18 m-16
@place__a i-20 m-18 q+23
@place__favor i-16
@place__i d-17 j+21 m-17 u-22
@place__me j-15 m-15 q+18
@place__on j-17
@place__the i-16 j+20 m-29 u-17
@place__this j-22 m-15 u+23
@place__your i-17
@place_es g-16 i-16 j+15 m-21
@place_in h-16 i-18
@place_is m-21 u+20
@place_my u+16
@place_on j-20 u+18
@place_por i-16
@price a-35 b-43 c-36 d+61 e-40 f-48 g-55 h-59 i-35 j-58 k-30 l-37 n-44 o-31 p-31 q-54 r-37 s-41 t-41 u-33 v-38
@price$ a-16 b-17 c-24 d+52 e-31 f-35 g-39 h-37 i-20 j-40 k-19 l-24 m-48 n-23 o-22 p-18 q-28 r-21 s-17 t-27 v-22
@price__@cancel d+24 m-28
@price__@treat u-18
@price__@visit d+16 u-19
@price__a m+20
@price__i d+22 m-18
@price__the a-17
@price_for a-23 j-17 u-24
@price_if d+22 m-16
@price_of d-34 j-17 m+34 u-17
@price_tiene d+19 u-27
@relative d-84 e-83 g-74 h-82 i-44 j-45 k-22 l-76 o-54 p+61 r-38 s-67 t-50 v-47
@relative$ b-21 c-21 d-33 e-40 g-37 h-42 i-16 j-52 k-55 l-59 m+31 n-40 o-51 p+15 r-28 s-40 u-24
@relative_@insurer m-20 p+21 q-19
@relative__# m+16 o-17
@relative__@clinician p-15
@relative__@drive a-17 b-15 m-24 n-18 o-16
@relative__@fetch n-21 p+21
@relative__@insurer a-15 q-25
@relative__@machine m-20 u+20
@relative__@sick a-18 m-28 p-23 q+23
@relative__@spanish c+16 m-19
@relative__@visit n-21 p-17 r-18
@relative__a a-30 d-17 i-25 l-18 n-19 r-19
@relative__been a-16
@relative__being m-16
@relative__but m-17
@relative__can m-22
@relative__car o+16
@relative__coming a-24 b-24 r-17
@relative__do a-16 m-22 p+23 q-17 u-27
@relative__estar a-18 m-18
@relative__he m-17
@relative__help a+18
@relative__her m+19
@relative__i a+16
@relative__in a-15 i-17 j-16 n+17 q-25 s-21 u-23
@relative__is m-24 n-18 q-16
@relative__it b-18 d-17 m-31 o-22 p+17 q-25
@relative__me a-30 c-19 d-26 i-23 j-18 l-30 m-48 o-29 p+23 q-20 s-23 u-23
@relative__no b+22 m-16 q-21
@relative__not m-22
@relative__out m-19 p-19
@relative__por q-19
@relative__puede a-16 m-17 n-23
@relative__que m-22 n-16 o-16
@relative__she m-29 n-15 p-21 q+17
@relative__shell p+15
@relative__the i-16 q-29 r-20 u-23
@relative__there m-16 q-18
@relative__this m-25 n-16
@relative__to a+15 b-23 c-16 d-20 i-22 o-23 r-26 u-28
@relative__will m-16 n-15 u-20
@relative__with a-15 i-16 l-18 m-24 n+25 p-16 q-22 u-24
@relative__y q+18
@relative__you a+16
@relative_and a+16 i-16 m-28
@relative_be a-18 m-21 n+22 p-25 q-20
@relative_can a-19 b-25 m-24 n-15 u-22
@relative_come o-16 p-16
@relative_de a-20 b-19 d-16 n-21 q-18 r-18 u-16
@relative_does m-18
@relative_got l-15 m-24
@relative_has a-23 m-30
@relative_in a+19 i-18 m-25 n-16 u-18
@relative_is a-16 c-16 d-33 i-25 j-26 k-17 l-22 n-34 p+18 s-32 u-37 v-16
@relative_me b-24 i-18 m-28 n-27 o-17 p+29 r-18
@relative_needs m-23
@relative_no n-19
@relative_puede a-18 i-15 n+21 o-18 p-20 q-18
@relative_said n-29 o-16 q-16
@relative_says m-31 p-19
@relative_se a-16 p-28 q+24
@relative_sit a-16 m-17 n+21 p-24 u-16
@relative_that n-16 p-19 q+18
@relative_tiene n-16 o-17
@relative_un m-17 u+17
@relative_wait a-17 n+19 p-17 q-20
@relative_wants a+16
@relative_will m-18 n-22 p+24 q-24
@relative_y m-18 p+18 q-15
@relative_ya b+16 p-15 q-20
@ride a-74 b-52 c-62 d-79 e-67 f-64 g-61 h-66 i-71 j-35 k-59 l-69 m-59 n-34 o-48 p+54 q+67 r-60 s-71 t-65 u-70 v-68
@ride$ a-41 b-27 c-32 d-48 e-31 f-37 g-36 h-39 i-40 k-29 l-40 m-56 n-51 o-43 p+27 q+46 r-45 s-37 t-33 u-49 v-39
@ride__an p-17
@ride__i o-18
@ride__in m-16
@ride__me p-17
@ride__set p+20 q-23
@ride__was p-17
@ride_flaked p-15
@ride_got p-17
@ride_handled p+16
@ride_home n+18
@ride_is m-21 n-17 p+16
@ride_to m+19 n-17 q-19
@sick a-45 c-39 d-45 e-24 f-25 g-36 h-33 i-43 j-40 k-27 l-26 o+17 p-54 q+23 r-45 t-21 u-22 v-38
@sick$ a-19 b-16 d-18 n-27 o-17 p-26 q+24
@sick_@body b+23 m-21 o-15 r-21
@sick__@body s+15
@sick__@move b-20 m-15
@sick__to o+17
@sick_can m-16
@sick_y q+17
@spanish a-46 b-53 c+88 d-57 e-64 f-49 g-52 h-48 i-55 j-55 k-52 l-63 m-64 n-48 o-54 p-47 q-46 r-45 s-42 t-39 u-58 v-48
@spanish$ a-34 b-38 c+75 d-52 e-61 f-44 g-40 h-45 i-59 j-49 k-45 l-47 m-52 n-40 o-46 p-40 q-39 r-37 s-35 t-36 u-52 v-42
@spanish__favor b-16 l-23 o-19
@spanish_please b-17 c+31 i-28 k-21 l-22 m-24 o-17
@spanish_por l-21 o-17
@staff a-40 b-31 c-32 d-41 e-39 f-40 g-30 i+55 j-35 k-28 l-35 m-18 n-22 o-23 p-29 q-36 r-30 s-31 t-37 u-38 v-32
@staff$ a-33 b-29 c-30 d-35 e-38 f-38 g-27 h-41 i+50 j-30 k-26 l-33 n-19 o-24 p-28 q-32 r-28 s-25 t-31 u-34 v-30
@stop a-38 b-69 c-50 d-87 e-86 f-70 g-75 h-35 i-24 j-28 l+72 n-17 o-57 p-70 q-20 r-48 t-65 u-97 v-28
@stop$ a-43 b-36 c-46 d-37 e-56 f-38 g-33 h-37 i-49 l+68 m-44 n-42 o-33 p-31 q-42 r-37 s-36 t-34 u-43 v-42
@stop_@drug n+18
@stop__@medicine l-16 m-23 n+27 u-17
@stop__@texts b-28 i-19 k-33
@stop__@traffic k+24 l-24 m-24
@stop__and b-15
@stop__escribirme k-21 l+18
@stop__i m-21
@stop__los k-16
@stop__mandarme k-22
@stop__me a-34 b-16 d-21 g-25 k-30 l+28 n-30 o-18 p-27 r-17 s-24 t-24 u-28
@stop__molestar m-16
@stop__my m-15
@stop__take j+15 m-16
@stop__the l+16
@stop_all l+19 m-17
@stop_asking l-23 m+23
@stop_by l-21
@stop_de i-30 j-16 k-38 l+21 n-19 u-21
@stop_it k-17 l+32 m-33 u-21
@stop_la m-19
@stop_on k+20 l-21 m-23 r-16
@stop_sending k-17 l+18 m-19
@stop_texting a-20 i-24 k-29 m-21 u-16 v+21
@stop_the b-23 k-27 m+33 s-18 v-16
@stop_them l+26 m-24
@stop_with l+21 m-20
@symptom a-51 b-51 c-35 d-51 e-38 f-39 g-45 h-49 i-49 j-48 k-36 l-40 m-48 n-24 o-43 p-47 q-62 r-52 s+78 t-47 u-52 v-43
@symptom$ a-32 b-27 c-19 d-38 g-26 h-21 i-28 j-23 k-19 l-22 o-22 p-30 q-41 r-26 s+41 t-20 u-38 v-25
@symptom__@visit s+18
@symptom__la s+19
@symptom__my s+19
@symptom_after s+18
@symptom_today m-21 s+18
@symptom_twice d-20 s+19
@texts a-73 b-64 c-30 d-74 e-66 f-56 g-56 h-61 i-47 j-68 k+62 l+60 m-50 n-73 o-69 p-62 q-68 r-66 s-61 t-53 u-39 v-40
@texts$ a-48 b-37 c-62 d-56 e-58 f-42 g-36 h-46 i-67 j-56 k+31 l+48 m-24 n-49 o-46 p-49 q-50 r-52 s-49 t-41 u-18 v-53
@texts_@stop l+23 m-27
@texts__all i-19 k+20 o-17
@texts__back m-21
@texts__i b-19 k+21
@texts__me b-19 l+20 m-29
@texts__my b-16 m-19
@texts__off l+20
@texts__on k+18 m-18
@texts__you t-15
@texts_after i-18 k+19 o-16
@texts_again a-20 k+26 l-36 m-18 n-16
@texts_and b-17
@texts_back k+26 m-31
@texts_for l-16
@texts_take l+20
@texts_to m-18
@texts_ya l+15 m-17
@thanks a-50 c-62 d-70 e-74 f-81 g-62 h-45 i-65 j-68 k-56 m-48 n-60 o-67 p-47 q-66 r-70 s-64 t+92 u-79 v-71
@thanks$ a-45 c-37 d-44 e-54 f-50 g-32 h-15 i-37 j-39 k-37 l-33 m-75 n-36 o-40 p-20 q-39 r-41 s-38 t+56 u-44 v-41
@thanks__dios m+15 t-16
@thanks__you m-15 t+18
@thanks_a b-17 l-15
@thanks_for a-17 t+21
@thanks_it b-18 m-20 t+20
@thanks_por m-17 t+20
@thanks_you a-31 c-22 d-29 e-16 f-27 g-23 h-33 i-22 j-27 k-19 m-47 n-25 o-26 p-21 q-24 r-25 s-19 t+41 u-31 v-30
@traffic a-28 b-35 c-24 d-30 e-22 f-23 g-21 h-33 i-23 j-44 k+23 l-38 n-30 o-37 p-33 r+24 s-38 t-22 u-33 v-30
@traffic$ a-17 j-16 k+16 l-23 m-29 p-23 s-16
@traffic__on j-16 m+21 r-19
@traffic__soon r+17
@traffic__the j-17 r+17
@traffic__there r+17
@traffic_be r+17
@traffic_is r+17
@traffic_on m-26 r+24
@treat c-41 d+21 e-46 f-47 g-62 h-52 i-64 j-73 k-48 l-53 m-83 n-33 p-53 q-62 r-52 s+20 t-38 u+47 v-54
@treat$ a+20 b-24 c-28 d+20 e-31 f-34 g-46 h-37 i-52 j-50 k-36 l-36 m-62 n-15 o-50 p-34 q-46 r-39 s+18 t-26 u+28 v-37
@treat__for b+17
@treat__not a-22
@treat_covered d+20 u-20
@treat_es j-15 u+16
@treat_work m-18 u+16
@vehicle a-69 b-67 c-49 d-72 e-40 f-48 g-53 h-18 i-64 j+20 k-48 l-57 m-20 n-81 o-50 p-18 q+48 r+27 s-59 t-48 v-53
@vehicle$ a-34 b-29 c-17 d-28 e-18 f-17 g-28 h-36 i-36 k-20 l-23 n-43 o-28 p-32 q+29 s-26 t-21 u-36 v-24
@vehicle_@stop q-19 r-19
@vehicle__@late m-17 r+25
@vehicle__abrir h+16
@vehicle__el h+17
@vehicle__is j-20 q-18
@vehicle__slow m-20 r+20
@vehicle__there j+15 u-16
@vehicle__today m-19 r+17
@vehicle_a a-27 b-24 d-20 g-22 h+21 i-27 j-30 k-20 l-20 m-28 n-25 o-27 p-30 q-29 r-28 s-20 u+31
@vehicle_do m-16
@vehicle_esta m-20 q+15
@vehicle_goes j+18 u-15
@vehicle_home q+23
@vehicle_is b-15 h-17 m-28 r+27 s-16
@vehicle_ok n-17 q+19 r-17
@vehicle_to j-19 m+21
@visit a+56 b+41 c-92 e-74 f-75 g-94 h-64 i-101 j-79 k-54 l-48 m-53 n-50 p-101 q-58 r-18 t-74 v-42
@visit$ a+42 b+31 c-67 e-63 f-62 g-70 h-77 i-66 j-57 k-72 l-87 m-42 n-30 o-25 p-77 q-35 r-52 t-53 v-31
@visit__# b-16 o-16
@visit__@late o-19
@visit__@person o-15
@visit__@relative a+18 m-29
@visit__am m-16
@visit__can b-15 o+15
@visit__el o-16
@visit__favor c-18 i-16
@visit__have a-15
@visit__hora m-15 o+21
@visit__i m-20 n-16
@visit__more b+15
@visit__my b-16 p-16 u-18
@visit__need a-15 m-15 n-16
@visit__the a-27 d-23 i-16 n-18 o+16
@visit__you m-19
@visit_and a+17
@visit_back m-17
@visit_do d-16 n-17 u+18
@visit_for a+23 m-36 u-16 v-16
@visit_i m-18
@visit_is q-15
@visit_please a+21 c-21 i-20 k-17 l-16 m-22 o-19
@visit_por c-18 i-16
@visit_que a+16
@visit_with a-24 b-17 d-19 l-15 m+24
@visit_would m-23
@visit_you m-16
@wrong a-47 b-52 c-32 d-57 e-58 f-50 g-49 h-55 i-67 k-43 l-28 m-45 n-40 o-48 p-50 q-49 r-42 s-45 t-52 u-45 v+70
@wrong$ a-20 b-17 d-27 e-21 f-27 g-19 h-25 i-24 j-32 k-16 l-31 m-35 n-17 o-21 p-21 q-22 r-24 s-20 t-25 u-30 v+38
@wrong_# b-16 c-24 d-20 e-34 f-16 g-19 h-20 j-22 l-27 m-35 o-17 p-17 r-25 v+35
@wrong_@call v+18
@wrong_@person i-22 m-20 q-15 v+23
@wrong_de i-19 m-19 v+20
@wrong_number i-16 l-22 v+24
^# d-17 e+20 m-22
^@body s+19
^@book b-16 d-19 h-15 i-16 l-16 m+25 n-15 o-20 r-17 u-17
^@call b-26 c-41 d-29 e-36 f-26 g-27 h-36 i+43 j-36 k-27 l-27 n-29 o-29 p-36 q-33 r-31 s-23 t-20 u-29 v-37
^@cancel a-37 b+35 c-29 d-36 e-32 f-29 g-29 h-36 i-31 j-26 k-42 n-31 o-48 p-30 q-35 r-34 s-26 t-24 u-37 v-24
^@day a-19 b-27 d-16 e-20 f-21 i-18 l-18 o+19 p-17 r-18 u-19
^@drink e-15
^@english a-18 c+32 e-22 g-16 i-30 j-18 k-21 l-29 m-31 u-18
^@hello b-48 c-35 d-39 e-52 f+77 g-41 h-35 i-37 j-53 k-22 l-48 m-43 n-47 o-24 p-49 q-36 r-48 s-53 t-17 u-41 v-52
^@howmuch a-42 b-35 c-33 d+21 e-47 f-40 g-34 h-34 i-35 j-35 k-32 l-40 o-30 p-34 q-29 r-37 t-30 v-37
^@insurance d-16 m-17 u-17
^@insurer a-19 b-19 m-25 n-19 p+21 q-29
^@move a-32 b-34 d-34 e-25 f-27 g-31 h-37 i-32 j-32 l-37 n-28 o+29 p-29 q-35 r-41 s-31 t-21 u-31 v-30
^@open a-36 b-32 c-23 d-32 e-30 f-28 g-26 h+45 i-23 j-37 k-24 l-25 m-18 n-31 o-40 p-22 q-23 r-35 s-25 t-27 u-26 v-24
^@parking d-16 e-20 f-18 h-18 j+18 m-28 q-16 u-17
^@person c-21 e-16 f-16 h-16 i+29 l-19 m-22 u-17 v-22
^@place e-16 h-16 i-19 j+23 m-21 u-19
^@price a-21 b-17 c-18 d+35 e-24 f-25 h-20 i-21 j-19 l-16 m-34 q-15 r-16 t-15 u-35 v-16
^@relative d-18 i-25 j-17 k-22 n-24 r-28 v-17
^@ride a-24 b-24 c-25 d-32 e-36 f-29 g-21 h-25 i-27 j-31 k-25 l-32 m-35 n-32 o-26 p+37 r-25 s-21 t-27 u-34 v-28
^@spanish a-25 b-24 c+43 d-20 e-37 f-25 g-23 h-17 i-32 j-23 k-24 l-38 m-39 o-21 p-18 r-19 t-17 u-26 v-20
^@staff a-15 b-18 c-22 d-25 e-34 f-33 g-17 h-31 i+36 j-21 k-19 l-24 m-36 p-18 q-20 r-20 t-26 u-23 v-21
^@stop a-49 b-51 c-22 d-52 e-69 f-52 g-50 h-44 j-48 k-63 l+60 n-58 o-38 p-47 q-47 r-51 s-53 t-43 u-64
^@symptom d-26 e-16 f-17 h-17 i-15 j-22 m-26 n-20 o-16 q-18 r-18 s+38 t-18 u-22
^@thanks a-23 b-57 c-31 d-34 e-38 f-45 g-32 h-38 i-36 j-35 k-37 l-45 m-64 n-26 o-31 p-43 q-39 r-36 s-34 t+64 u-42 v-40
^@traffic b-16 o-16 r+21 u-18
^@vehicle a-16 b-25 h+15 j-16 m-31 o-20 p-16 q-20 r+22 u-15
^@wrong a-17 c-22 d-24 e-39 f-22 g-21 h-24 i-24 j-28 k-18 l-26 m-35 p-18 q-21 r-26 t-16 u-22 v+43
^a b-23 d-27 g-17 h+16 j-24 l-17 n-32 o-30 v-16
^about a-21 d+27 m-25 n-22 u-19
^aceptan m-16
^add a+22 b-15 g-16 i-17 l-20
^addy i-16 j+21 m-17
^ahi m-16 r+20
^all b-21 d-18 m-24 p+26 q-22 u-18
^am a-20 b-26 d-26 g-18 i-24 j-17 l-15 m-24 n+17 o-20 p-17 r-24 u+24 v-16
^ando b-16 i-17 j-20 k-17 l-18 p-21 u-18 v-17
^another o+15
^any b-34 c-19 d+23 e-30 f-21 g-22 i-27 j-18 k-16 l-28 m-38 n-27 p-23 q-25 r-22 s-21 t-16 v-20
^anything a-19
^aqui j-27 l-15 q-18 u-16 v+21
^are a-19 b-51 c-47 e-42 f-54 g-48 h+17 k-39 l-49 n-23 o-55 p-44 q-49 r-53 s-24 t-46 u+24 v-57
^asjdh e+18 m-18
^ask i+17 o-18
^awesome m-15 t+18
^ayuda a-21 d-28 e-15 f-15 g+27 t-23 u-21
^bet e-25 l-18 m+18
^block k-17 l+18 m-19
^borren m-23
^brb d-18 e-39 f-22 l-25 m+33 u-20
^bruh e-18
^buen f+18 l-15 m-24
^bueno f-20 l-21
^can b-60 e-53 f-47 g-17 j-30 k-63 l-35 n+25 o-24 p-81 q-23 r-30 s-56 t-62 v-70
^car o-17
^como b-32 c-22 d-33 e-24 f-44 h-26 i-30 k-20 l-27 o-33 p-28 q-51 r-18 s-38 t-16 v-19
^cool m-21 t+18
^could a-16 b-26 k-17 l-30 m-15 p-33 r-29
^cual a-22 d-18 e-17 g+18 k-17 l-18 n-17 o-15 s-22 u-35 v-20
^cuando i-22 n-18 q-16
^cuantas a-23 n-16 u+19
^dame m-16
^dar l+15
^de i-18 j-20 l-17 m-22 n-16 u+21 v-23
^dejenme l+16
^delete i-16
^deme b-17 i-15 j+20 m-17 o-19 r-16
^did i-17 l-21 m+22 u-24 v-18
^dime h-17 o-16
^do a-26 b-21 c-34 d+37 e-65 f-52 g-20 i-38 k-80 l-21 o-79 p-49 r-45 s-74 t-71 v-66
^does b-34 c-15 g-42 h-30 i-31 j-17 l-17 m-44 o-33 p-26 r-22 s-29 t-22 u+28 v-32
^donde b-17 i-18 o-15 r-21 s-28 u-28
^due a+18 m-19
^el a-29 b-16 c-16 e-21 f-16 g-21 h-18 i-23 j-29 l-26 m-15 n-24 p-25 s-32 v-22
^en a-29 b-32 f-15 g-19 h-34 i-29 j+17 k-18 l-28 m-40 n-17 o+18 p-16 q-20 r-23 s-19 v-17
^end a-17 b-16 c-17 d-19 e-25 g-19 h-22 i-27 k-27 l+24 m+16 u-24 v-22
^enough l+16 t-16
^es b-32 c-29 e-35 f-27 g-36 h-31 i-38 k-26 l-32 m-57 n-39 o-33 p-28 r-29 t-25 u+32 v-52
^ese d-23 i-15 l-23 m-22 n-21 o+20 q-19 u-17 v+18
^eso a-32 b-22 c-21 d-19 e-22 f-20 g-22 h-21 i-28 k-16 l-20 m-28 n-27 o-24 p-23 q-22 r-20 s-29 u+39 v-29
^esta a-32 c-18 d-21 e-19 f-37 g-36 k-21 l-46 n-23 p-35 q-33 s-23 t-18 u-37
^estan a-17 h+21 l-16
^este l-18 m-25 u-19 v+28
^esto g-20 i-15 v+15
^estoy c-16 f-16 g-16 h-24 i-25 k-16 l-38 o-23 p-20 u-32 v-23
^eta e-18 m-16 r+19
^feliz f-17 m+18
^find h-18 j-33 m+19
^for l+16 m-16
^forget a-16 b+16 m-20
^found m-23 q-19
^get b-22 c-24 d-17 g-27 j-23 k-25 l+24 o-21 q-20 r-15 u-27 v-22
^give b+19 d-24 j-19 l-23 n-17 o-21 p-21 q-22 u-26 v-16
^go a-18 b-23 d-22 e-34 f-24 h-17 i-16 j-23 p-22 q-24 r-23 s-19 t-18 u-26 v-23
^going d-30 f-16 n-19 p-25 q-26 u-16
^good c-15 f+17 n-16 o-26 p-15 u-21
^got b+15 c-38 e-38 f-37 h-47 j-36 k-32 l-48 m-21 n-21 p+22 q-56 r-26 u-55
^had m-22 r+18 s+15
^happy e-16 f+15 u-16
^have a-26 c-17 d-24 h-17 l-17 n-35 o-34 q-31 s-30 t+24 u-20 v-32
^hay b-36 c-37 e-50 f-54 g-42 h-43 j+25 k-36 l-42 m-53 n+18 o-40 p-46 s-31 t-41 u-18 v-51
^he a-35 d-20 e-15 f-28 g-23 h-18 i-24 k-22 l-20 r-27 u-33 v+16
^heard u+17
^help a-23 c-20 g+22 i-22 l-19 m+16 q-18 t-21 u-23
^hgfhgf e+18 m-17
^hmm d-20 e-24 f-17 g+18 l-16 u-19
^hold a-16 b-26 e-21 f-20 i-16 l-16 m+22 n-20 u-16
^hook a+16 m-19
^how a-45 b-65 c-55 e-45 i-77 k-26 l-22 m+25 o-59 p-58 q-81 r-72 t-59 u+19 v-54
^hoy m+26 u-15
^i a-21 b-22 c-27 d-24 e-72 f-62 h-55 m+29 n-54 o-17 q-24 r-23 u-52
^in a-20 b-18 c+19 e-24 h-17 i-19 j-22 k-17 l-18 m-26 o-15 p-16 r+20 u-18
^is a-55 b-94 c-32 d+25 e-60 f-95 g-37 k-59 l-71 m-22 n+24 o-27 p-88 q-18 r-73 t-74 u+23 v-63
^it b-17 c-23 d-48 e-17 f-26 g+15 h-24 i-27 j-30 l-34 m+25 n-29 q-26 s-30 t-21 u-51 v-20
^jaja l-15 m+18
^jajaja m+18
^just a-23 f-20 n-16 p-16 q-23 t-17 u-28
^keep b-17 m+17 n-19 u-15 v-18
^kindly m-20
^kjhkjh e+18 m-16
^ksjdfh e+15
^la a-16 b-26 g-26 h-19 i-20 j-18 m-28 n-24 r-16 s-19 u+19 v-21
^le d-16 n-17 o-16
^let c-16 d-19 h-17 i-19 j-16 l-17 n-17 p-35 q-20 s-16 u-23 v-19
^lkjlkj e+16 m-16
^llego d-20 j-26 n-33 o-20 p-16 r+32
^lmao e-19 m+19
^lol b-18 c-22 d-23 e-31 f-20 g-24 h-15 j-15 k-18 l-26 m+34 n-19 q-23 t-15 u-23 v-21
^looking a+19 m-19
^lost g+16 r-17 v-16
^manana b-17 m+21
^mandame a-17 j+24 m-24
^many l-15
^may b-16 m-33 n+15 p-22 u-19
^me b-15 c-22 e-51 f-48 g-17 h-50 i-32 k-25 l-23 m-42 q-24 s+16 t-45 v-55
^mejor b+15 m-40
^mi d-33 e-35 f-32 g-36 h-33 i-54 j-35 k-33 l-49 o-30 p+19 r-47 s-34 t-28 u-59 v-41
^might n-16
^mil t+16
^muy a-16 c-15 d-19 e-21 i-17 l-19 m-26 t+22 u-16
^my b-24 d-27 e-61 f-61 g-49 h-50 i-56 j-41 l-66 n-95 p+33 q+29 t-51 u-18 v-46
^nah b+18 m-24 o-16
^necesito b-45 d-17 l-15 n-40 o-18 q-37 u-18
^need a+16 b-19 c-26 g-15 i+26 j-17 k-21 l-19 m-43 n-40 p-25 q-27 s-19 u-28
^never a-19 i-16 l-22 m+17 r-15 s-17
^new m-16 v+16
^next a-16
^nice e-17 l-19 m+21 t-22
^nm f-18 l-20 u-16
^no a-67 d-51 e-67 f-64 h-80 i-16 j-22 k-82 n-52 p-80 q+15 r-28 t-62 u-40
^nobody i-17 q+21
^not a-27 c-20 d-34 e-23 f-20 h-19 j-23 k-24 m-19 n-23 p-24 q-16 r-28 s-26 t-18 u-35 v+23
^nothing m-17
^ok b-40 c-46 d-58 e-67 f-50 g-42 h-41 i-41 j-41 l-60 m+43 n-39 o-36 q-47 r-17 s-36 u-53 v-43
^okay e-17 l-16
^oops m-16
^opt a-18 i-16 k+18 m-25 u-18
^our m-17
^para j-16 m-17 u+16
^pasame i+15 q-18
^paseme i+16 j-15
^please k-20 n-18 o-38 p-19 q-21 s-16 v-36
^por a-28 b-21 c-22 g-31 i-33 j+16 k-17 n-16 o-21 r-15 s-17
^prefiero a-19 l-15 m-19
^puede q-15
^pueden c-16 k-20 m-23 o-20 q-21
^puedo a-38 b-25 c-15 g-32 h-26 j-18 m-30 n+19 r-17 s-21
^pulling r+17
^put a+16 b-20 d-25 h-17 l-17 m+17 o-24 p-15 q-19 r-17 s-16 u-20 v-16
^que b-64 c-60 e-20 f+21 g+16 i-31 k-69 l-31 o-71 p-71 q-34 r-62 s-68 t-30 u+16 v-80
^queda j+15
^quede m-21 q-19 s+24
^quien a-24 i-31 l-23 o-16 p-29 q-33
^quiero d-21 g-16 l-34 p-18 q-19 r-21 s-15 v-26
^quisiera m-17 u-16
^read k-16 m+20
^remind j+16
^resubscribe k+16 l-18 m-16
^saludos t-15
^same a-19 j-16 l-16 m+18 u-16
^save r+16
^saw a+18 m-17
^say m+18 u-15
^scratch m-17
^se a-28 b-54 c-50 e-44 f-38 g-50 h-39 i-20 j-47 k-44 l-44 p-54 u-59
^see a-26 d-17 h-22 m+27 u-18
^send a-16 g-17 i-20 j+18 k-17 l-24
^sera d-23 m-26 u+16
^set a+24 d-20 i-18 l-21 o-15 p-19
^she a-15 b-26 d-17 h-20 i-21 j-16 l-24 o-22 r-21 v+17
^should a-34 d-16 g-25 i-21 j-20 l-20 n+24 o-15 p-16 q-32 u-26
^show l-15
^si a-23 b-15 c-18 d-22 e-25 f-19 g-19 h-16 i-23 l-30 n-23 p+22 q-28 r-17 u-26 v-22
^so d-16 j-25 m-27 u+17
^someone a-17 h-18 o-21
^something o+18
^sorry a-19 b-42 d-19 h-18 n-16 p-19 q-19 s-15
^sounds f-16 m+18
^start a-34 e-16 h-16 i-23 k+28 l-25 q-24 r-19
^still a-30 b-16 h-15 m-22 n-32 o+15 r-22 s+20
^stuck r+17
^sup d-16 e-22 f+25 j-16 l-16 m-23 t-17 u-16
^take b+18 j-17 l+17 m-16 n-18 p-21 q-18 v-22
^tell d-36 l-21 m+18 n-19 o-15 p-23 q-16 s-27
^tengo g-40 i+16 l-17 m-35 q-50 u-34 v-22
^text a-26 g-24 k-27 l-31 m+21 u-23 v-22
^that a-25 b-29 c-17 d-37 g-38 i-16 j-35 n-31 p-19 q-33 s-21 t+26 u-45 v-15
^the a-41 b-23 c-29 d-47 f-31 g-26 h-46 j-43 k-31 l-36 m+32 n-44 s-16 t-35 u-55 v-38
^there a-23 d-21 i-20 j-25 m-31 n-17 o-19 q-16 s+22 u-20 v+19
^these m-15
^they i-17 j-18 l-19 u-26
^this a-27 b-30 c-24 d-27 f-24 j-18 m-26 s-24 u-15 v+29
^tiene d-27 i-19 m-25 o-16 u+18
^tienen h-18 i+17 l-16 m-29 o-28 u-18 v-20
^todavia s-16
^toman d+19 m-20
^tomo a-23 g-17 m-22 n+24
^trabajan h+16 m-24 n-18
^turn r-21
^uh a-20 b-16 c-19 d-26 e+27 f-25 h-23 i-15 j-22 k-18 l-25 m-33 n-15 q-18 u-27 v-16
^un i-19 j-15 m-29 p+24 r-19 u-24 v-15
^unstop e-18 k+24 l-23 m-23
^unsub e-17 k-29 l+25 m-24
^unsubscribe k-26 l+20
^ustedes a-17
^voy a-32 b-34 c-26 d-29 e-29 f-27 g-21 h-28 i-32 j-22 k-20 l-27 m-24 o-34 q-32 r+36 s-19 t-21 u-27 v-21
^vuelvan k+18 l-19
^want a+26 b-22 k-18 m-27
^we c-31 d-23 e-33 f-28 g-41 h-36 i-46 k-32 l-46 m+21 n-52 p-51 r+15 s-49 u-56
^were j-17 r+22
^what a-61 b-70 c-31 e-26 f-25 k-33 l-45 m+20 o-52 p-45 r-36 s-84 t-42 v-35
^whatever a-21 l-27 m+23 u-17
^when b-26 d-40 f-16 h+23 i-38 j-42 k-28 l-19 n+16 o-35 p-31 q-25 r-36 u-46 v-17
^where b-20 d-21 f-16 g-20 h-40 l-16 m+29 n-44 o-16 p-26 q-27 r-35 s-39 u-32
^whereabouts j+17 m-15
^which a-22 b-17 d-24 i-16 l-22 n-24 q-17 r-24 s-19 v-15
^who a-21 b-36 c-39 d-20 e-38 f-37 g-44 h-36 j-47 k-34 l-52 n-41 o-36 p-41 q-15 r-39 s-43 t-30 u+39
^why a-28 e-18 g-22 h-16 i-31 j-24 l-29 m+23 n-23 o-17 p-22 r-20 t-16 v-21
^will a-49 b-27 c-17 e-17 f-18 g-41 i-38 j-18 k-19 l-28 m-32 n+24 o-35 p-72 r-46 s-46 u+37 v-19
^with d-18 e+25 l-23 m-27 u-23
^would a-29 c-17 k-22 l-30 n-25 p-16
^wtf m-18 n-15
^x a-30 b+22 c-25 d-28 e+26 f-23 g-21 h-23 i-25 j-23 k-23 l-32 m-39 n-25 o-26 p-22 q-25 r-23 s-22 t-17 u-30 v-22
^y a-19 h-15 m-24 n-19 p-16 r-16 v-18
^ya c-56 d-63 e-56 f-47 g-67 i-68 j-29 k-31 n-18 o-61 p+37 q-35 s-60 t-43 u-72 v-66
^yeah m-20 p+16 q-19
^yep q-15
^yes b-22 c-20 d-20 e-26 f-19 g-18 h-16 i-21 j-25 l-28 m+19 n-25 o-22 p+24 q-31 r-18 t-16 u-26 v-20
^yo b-29 c-24 d-35 e-29 f+21 g-34 h-21 j-32 k-28 l-35 n-34 o-29 p-22 r-23 s-24 t-20 u-30 v+29
^you c-35 e-43 f-43 g-42 h+33 i-52 j-36 k-28 m-33 p-50 q-21 r-41 s-53 t+20 u-68 v+21
^your a-19 h-18 j-18 k-20 o-15 u-19 v-26
^zxcvb e+19 m-18
^¿ a-18 b-57 e-45 f-51 i-22 k-50 l-60 o-41 p-54 r-67 s-58 t-39 u+18 v-66
a b-17 c-90 e-39 f-103 g-41 i+17 j-18 k-42 l-58 m+28 n-31 o-25 s-40 t-27 v-28
a_@book a-21
a_@call d-16 i+22 m-17
a_@cancel m-20
a_@clinician n-16 p-20 u-19
a_@day d-18 m-21
a_@door j+19 m-19
a_@drive j+16 m-17 u-16
a_@holiday d-16 m+22 u-20
a_@machine j-15 m-27 u+24
a_@parking m-19
a_@person a-32 b-19 g-16 i+33 j-16 l-20 m-28 n-26 o-21 v-20
a_@price d+16 i-16
a_@relative m-24 u-21
a_@ride a-26 d-20 g-17 i-30 j-25 m-18 o-30 p+27 r-18 s-20 t-22 u-23 v-19
a_@sick d-17 n+19 q-25
a_@staff a-20
a_@symptom a-16 d-19 n-22 q-17 s+16
a_@treat m-19
a_@vehicle a-29 b-19 d-31 h-31 i-34 l-20 n-27 p-25 q+25 s-19 t-17 u-28 v-20
a_@visit a+39 b-31 g-17 h-21 i-26 j-19 l-16 m-38 n-27 o-29 p-16 q-23 r-22 s-21 u+16
a__# m-30 n-19
a__@call a-19
a__@cancel b+16 m-23 q-18
a__@day a-24 d-19 i-26 j-19 n-22 p-21 q-24 u-27 v-18
a__@food n+25
a__@late m-24 r+22
a__@open j-15
a__@person m-25 u-25
a__@relative a+17 b-28 c-17 d-15 i-37 k-18 l-19 q-29 u-23
a__@stop m-19
a__@texts k+16 m-18
a__@treat i-16
a__@visit a+28 d-37 i-17 n-21 u-24
a__a d-19 i-20 n-21 u-15
a__about b-17 i-19 m+19
a__ago a-18
a__before m-20
a__can d-17 h-17 i+17 m-28 n+23 q-22 s-24 u-26
a__come n-17
a__date m-27 o+21
a__day a-20 b-23 f-17 i-18 o+21 p-25 q-27 r-17 s-27 u-21
a__de j-17
a__do i-17 m-27 n-23 q-21
a__el m-18 u-15
a__for b-31 g-20 h-18 k-20 l-20 n-35 q-23 r-24 s-15 u-30
a__from i-16 m-25 u+16
a__go d-25 u+18
a__home n+18 q-15
a__hora a-23 h+20 i-22 q-19 r-22 u-16
a__i a-16 d+16 h-22 i+16 m-47 o-24 q-18 r-26 s-28 v-20
a__if a-20 d+15 i-15 m-17
a__in a-19 b-22 d-18 e+19 i-20 m-22 p-22 q-15 r-18
a__ir b+19
a__is a-19 j+20 m-33 o-17 p-16 q-18 s-21
a__it j+16 u-18
a__last m-17
a__los l-17
a__me a-27 b-19 d-19 j-22 m+21 n-16
a__mi m-19
a__my b-22 n-30 o-21 r-17 s-17 u-22
a__near j-18 m+19
a__numero i+20 j-21 m-16 u-22 v-20
a__of e+18 h-23 j-26 m-35 o-21 p-20 r-16 u-28
a__ok m-22 n+16
a__on b-18 h-18 q-20 u-25
a__one i-16
a__or i-20 m-26
a__place j-17
a__please m-22 o-16
a__puedo h+21 i-15 m-19 n-16 o-20
a__questions m-16
a__run u-17
a__show m-16
a__take m-22
a__that a-19 m-32 n+20
a__the j-20 q-18
a__there d-16 n-17
a__this a-18 o-18
a__time b-16 m-26 o+21
a__to a-15 g-18 k-21 m+23 n-30 o-25 s-20
a__up m-18
a__where m-16 s+16
a__with d-18 n-19
a__work m+16 u-21
a__would m-17 u-16
a__y m-21 n-15
a__you m-26 u+16
a_abrir h+16
a_alguien n-15
a_banana m-18 n+17
a_big m-29 n+18
a_bill d+15 u-17
a_booster a+20 m-21
a_car d-17 q+18 u-18
a_chance m-18
a_check d+19 m-20
a_complaint a-16 i+16
a_dentist m-16
a_different m-21 u-24
a_driver j-16 m-20 n-19
a_esa m-22 o+16
a_good b-19 f-22 m+16 o-28 p-17 u-21
a_gym d-19 j-15 m+19
a_hacer a-16 m-16
a_haircut m+17
a_hospital j-25 m-17 u+24
a_hotel m+15
a_ir b+17 k-20 m-17 q-15 u-15
a_job m+21 n-17
a_joke m+20
a_la a-23 d-16 j-22 u-21
a_las m-21 n-16
a_later m-16 o+16
a_list a-24 d-16 u-16
a_little a-16 o-17
a_long n-18 s-17
a_lot n-16 q-18 r-21 u-26
a_mandarme k+18 l-19
a_mess m-16
a_mi a+18 b-22 d-17 i-35 q-34 u-15
a_minute r-16
a_month d+19 m-28
a_movie m+19
a_new b-24 d-27 i-32 j-25 k-18 l-19 m+19 n-15 o+20 p-23 r-20 s-16 u-25 v-22
a_no m-16
a_number g+16 u-24
a_patient d-16
a_place u-17
a_poem m+17
a_poner u+15
a_pop d+16
a_que a-27 d-15 g-21 h+22 j-28 l-17 n-23 o-30 q-16 u-29 v-19
a_recipe m+15
a_refill a-18 i+17
a_reminder m+17
a_resume m+18
a_superbill m-18
a_text a-15 j-17 k-19
a_time a+23 m-18 o-15
a_trabajar n+15
a_uno m-18
a_wedding m+18 n-21
a_weird s+17
a_word m-15
a_work i+19 m-20
able d-16 m-19 n+24 o-19 q-24 r-18 s-18
able__@drive n+18 q-22
able__after n+16 q-22
able_to d-16 m-19 n+24 o-19 q-24 r-18 s-18
about c-17 f-25 g-36 h-27 j-50 k-15 l-19 s-19 t-19
about$ d-21 m-21 u+30
about_@treat i-19
about__@treat m-22 o-19
about__@visit m-20
about__bill d-15
about__can a+16
about__i m-20 n-17
about__in b+18 m-16 r-16
about__it m-17
about__minutes r+15
about_a a-17 n-21
about_coming b+18 r-16
about_getting n-17
about_it d-16 n-18
about_my d-26 o-17 u-18
about_ten r+15
about_the a-25 o-18
about_this i+16
about_to m+15
about_what a-20 d+25 m-22 n-19 u-18
abre m+16
abren a-24 b-17 d-23 g-16 h+35 j-23 m-36 n-21 o-24 t-17 u-19
abrir h+16
accep* j-19 u-16
accident a-18 c-16 j-17 k+25 l-29 m-34 n-18 p-21
accou* m+16
account d-22 m+19
acept* d+16 h-16 i-17 m-26 u-20
aceptan d+18 i-16 m-26 u-19
acomp* a-19 d-15 i-18 m-23 o-17
acompanada q-19
acompanante n-19
acompanante$ n-19
activ* e-17 k+25 m-27 u-15
actua* a-15
actual i+19
actual_@person i+19
add a+22 b-15 g-16 i-17 l-20
add__the a+18 k-20 l-17
add__to a+23 i-17 l-19 m-18
add_me a+24 i-16 l-18 m-25
addic* d-16 j-15 n-21 u+18
address a-18 b-33 c-23 d-29 e-20 f-19 g-20 h-30 j+40 k-26 l-22 n-23 o-31 p-28 q-33 r-26 s-17 t-22 u-33 v-31
addy i-16 j+21 m-18
adent* o-15
adentro o-15
adentro$ o-15
afford_it b+15
after a-27 c-22 f-27 g-26 j-32 l-31 m-54 p-24 u-17
after$ a-27 b-32 h-23 i-30 j-16 k-29 m-27
after* a-15 b-16 i-15 m-16 u-18
after_# d-15 i+19 m-17 n-17 q-18 s-21
after_@treat s+15
after__@treat s+16
after__@visit b-16 s+16
after__time s+16
after_all b+15 i-24 k+19 l-17 n-18 q-16 r-21 s-24
after_that o+17
after_the b-19 s+20
afternoon n-20 s-18
again a-16 b-37 c-21 d-23 e-22 h-25 i-30 k+20 o-18 p-25 q-31 r-29 s-15 t-17 u-32 v-21
again$ a-38 b-32 c-19 d-21 e-21 h-21 i-28 k+17 p-23 q-28 r-24 s-23 u-30 v-19
agarr* j-17 m-17 q-17 r+21
agarro j-17 m-17 q-17 r+21
agarro_el q-16
agend* a+20 c-16 i-19 j-18 l-17 m-15 o-24
agendar a+21
ago a-18
ago$ a-18
agradezco l-15 m-19 t+19
agree* a-16 m-17 p+15
agreed a-16 m-17 p+15
agreed__it p+17
agreed_to a-16 m-17 p+15
ahead m-17 o-17
ahi a-29 b-22 c-17 d-26 f-17 h-23 k-17 m-37 o-25 q-37 s-21
ahi$ a-26 d-21 f-16 h-18 m-31 o-21 q-34 r-25 s-16 v-26
ahora h-19 m-20 n-20
ahora$ a-18 h-17 m-18 n-18
al c-17 d-36 e-18 f-15 g-24 l-21 m-25 p-21 q-37 r-23 v-19
al_@clinician a-19 d-20 i+16
alarm m+18
alerts b-18 l+17 m-17
algo b-17 g-17 j-18 m-30 q-22 r-18
algo$ i-19 m-23 n+21 q-18 r-15
algui* a-26 d-22 m-27 p-19 u-22
alguien a-26 d-22 m-27 p-19 u-22
alguien$ m-16 o-24 v-17
all a-19 c-22 d-22 e-47 g-20 h+16 j-24 k-16 l+22 m-29 n-30 o-33 r-40 u-48 v-66
all$ a-21 i-30 j-19 k+17 l-21 m-27 n-20 o-32 q-22 s-25 u-15
all_@texts b-22 k-26 l+24 m-29
all__@day h+16
all__i d-15 j-17
all__is u-15
all__it m-15
all__me h-15 i+15 m-17
all__on b-16 d-16 m-18 o-15 p+24 q-24
all__taking h-19
all__the b-15 p+18 q-17 u-17
all_day d-17 g-16 h-19 m+20 u-19
all_in u-16
all_of b+19 l-19 m-20
all_right b-15 m-17
all_texting l+15
alla m-20 o-18 q-21
alla$ m-17 q-21
allow* m-25 n+17 o-16
allowed m-25 n+17 o-16
allowed$ m-18 n+16
allowed__home n-17
almos* r+16
almost r+16
almost_there r+16
alone m-17 q+20
alone$ q+18
along a-16 u-16
along$ a-16 u-16
alrea* a-22 i-19
already a-22 i-19
already__that m+16
alta e-18 k+25 l-19 p-16 u-16
alta$ e-18 k+25 l-19 p-16 u-16
am a-19 c-60 d-30 e-40 f-43 h-66 i-61 k-38 l-25 m-33 n-26 o-25 p-21 q-35 r+22 t-25 v+20
am_# m-17 r+18
am__@cancel m-22
am__@drive n-16
am__@relative a-17 u-15
am__@symptom s+21
am__@wrong m-15
am__a b-22 n-18 o-24 p-22 v-21
am__able n+19 q-18
am__about m-19
am__and l-19 m-30
am__at a-17 m-25 n-15 r+18
am__away r+16
am__can m-16
am__coming b+20 r-26
am__for g-17 l-16
am__front j+22 m-18
am__getting m-19 v-22
am__going b-20 d-17
am__her g-19
am__i m-17
am__interested b-17
am__little a-16 o-17
am__me m-16
am__my m+15 p-19 q-19 r-17 u-16
am__need b-15 o+16
am__no m-15
am__out b-19 g-16 l-23 m+17 o-17 v-17
am__right m-17
am__talking i-22 m-18 u+18
am__the d-22 g-24 j+24 n-22 o-22 u-17
am__there j-17 m-22 n-22 u+16
am__these g-18 m-15
am__this g+15 l-21 m-21
am__to d-39 i-37 k-23 l-24 m-42 s-18
am__what m-18
am__who m-15
am__with m-16
am__work g-21 m+22 o-20 r-19
am__you m-17
am__your v+16
am_a a-18 m-22 o-16 q-15 s-15 u-16
am_at d-20 g-24 i-16 j+22 l-17 m+17 n-25 o-24 p-20 r-20 u-21 v-21
am_coming a-16 b-31 m-29 r+35
am_done m-24 u-20 v-16
am_good b+17 m-17
am_i a-42 b-16 h-21 i-34 k-25 l-31 m-48 o-15 p-26 q-17 r-28 u+36 v-29
am_in a-18 q-17
am_like r+15
am_lost g+15
am_making m+17
am_moving m+15 o-15
am_not a-30 c-17 d-28 j-35 l-19 m-26 n-15 p-19 q-34 r-18 s-30 t-16 u-22 v+36
am_ok n-16
am_on a-16 j-16 m-23 o-17 q-19
am_ready a+23 n-21
am_scared v-15
am_so b-27 d-22 g-22 j-15 l-17 o-16 r-18 s+23 u-18 v-17
am_standing m-15
am_stuck g+20 m-16 r-18
am_texting v-16
amabl* d-15 m-18 t+21
amables m-15 t+19
amables$ m-15 t+19
amor r+18
amor$ r+18
an a+26 b-36 c-41 d-27 e-30 f-34 g-41 i-45 j-61 k-23 l-45 n-35 p-41 s-25 t-29
an_@traffic m-18 p-17
an_@visit a+24 b-17 d-26 g-16 i-21 j-18 l-21 n-22 o-25 q-17 s-16
an__@visit a+16
an__a a-16 m+17
an__for b-17
an__the a-19 d-17 m+19
an__with a-25 m+20
an_apt a+27 m-29 n-16
an_old m-16
and d-18 e-24 f-29 g-40 h-33 i-21 j-27 k-26 m-59 n-25 r-21 t-45
and__@relative p-18
and__@visit b-19 m-18 u-18
and__a a+16 m-16 q-25
and__are j-15
and__be q-17
and__can m-17
and__do m-22
and__get n+19 q-20
and__i m-22
and__in m-18
and__is d-28 i-22 l-26 m-55 o-19 q+18 r-23
and__it a-22 d-17 m-23 q-15
and__me l-17
and__my m-33 p-15 v+17
and__not a-20 m-25 p-21 r-17
and__take d-16
and__there d-17
and__time h-16 j+15
and__to b-16
and__want m-15
and__you j-25 m-20
and_do m-16 o-20
and_i b-25 k-16 m-26 q-15 r-17
and_my m-15
and_the m-20
and_then m-16
and_this m-24 v+21
and_what h-16
and_where j-26 m-17
and_will m-17 p-18
ando b-16 i-17 j-20 k-17 l-18 p-21 u-18 v-17
ando__@symptom s+16
ando__@visit r-16
ando__el m+19 s-20
ando__la a-22
ando_buscando m-16
ando_con s+20
ando_en a-16 m+22 s-21
anoch* s+15
anoche s+15
anoche$ s+15
anota* a+15 o-17
anoth* d-15 l-17 m-26 n-26 o+15 p-20 q-19 r-21 s-17
another d-15 l-17 m-26 n-26 o+15 p-20 q-19 r-21 s-17
another_@visit b-16
another_day n-15 o+25
another_time a-16 o+16
answe* a-20 b-18 d-24 g+24 j-15 l-19 n-19 o-16 q-15 s-17 u-26 v-18
answer g+26 l-15 m-24 u-20
answer$ g+21 m-16
antes g-21 h-20 i-17 m-25 q-19
antes$ g-16 m-15
antes__la o-18
antes_no n-15 o+16
antes_o o-17
anular a-22 m+15 o-17
any c-37 d+21 e-38 f-45 g-43 i-35 j-41 n-35 o+16 p-44 q-27 r-44 s-45 t-32 u-27
any__@day a+16 b-25
any__coming m-17
any__i b-15 v-15
any__of b-20 m-25 o+17
any__this m-27 u-17
any__to m-20
any_more a-17 b+25 d-17 m-26 n-19 r-22 u-22
any_of m-19
any_way b-20 m-20 o+16
anybo* d-23 j-17 m-18
anybody d-23 j-17 m-18
anybody__the m-17 q-16
anybody_in h+15
anybody_there a-15 i-19
anyon* a-17 b-17 d-22 j-17 l-22 n-17 u-25
anyone a-17 b-17 d-22 j-17 l-22 n-17 u-25
anyone_there o-15 q-15
anyth* b-35 f-16 g-23 h-28 i-16 m-17 r-20 s-30 v-20
anything b-35 f-16 g-23 h-28 i-16 m-17 r-20 s-30 v-20
anything$ n-18 o-19
anything_@open a+17
anything__day a-21
anything__do a-17
anything_the a-18 o+15
appointment b+47 c-47 d-65 e-36 f-26 g-44 h-21 i-52 j-32 k-24 m-22 n-24 p-43 q-16 s-43 t-32 u-72 v-23
appreciate a-19 b-18 d-19 g-22 h-16 l-26 m-27 t+30 u-22 v-18
appro* d-17 m-19
approved d-17 m-19
apt a+27 m-29 n-16
apt$ a+20 m-21
aqui b-23 c-18 d-25 e-15 h-17 i-21 k-18 n-21 o-21 p-17 r-24 s-18 u-30 v+19
aqui$ b-16 d-17 i-15 j+16 m-27 o-16 u-20
aqui__es m-18 v+16
aqui_no j-22 m-22 q-17 v+23
are a-45 b-54 c-42 d-33 e-62 f-29 g-18 j+23 k-64 m-25 n-48 p-37 q-86 s-58 u+26
are$ j+24 m-27
are__@hours a-22 d-16 g-16 h+18 j-19 u-15
are__@open h+25 j-21 m-33 n-16 o-17 r-16 u-22
are__@place m-19 u+16
are__@price d+16
are__a b-18 d-21 h-31 j-35 o-17 r-18
are__all a-18 m-24
are__and a-21 j+16
are__any a-19 d-16 m+20 u-18
are__dangers u+17
are__for b-16 h-15 i-19 m-24 o+19
are__guys a-26 d-20 h+20
are__hiring m+16
are__in a-17 m-17 u-29
are__located m-17
are__me a-18 m-21
are__near j+23 m-23
are__new h-18 j-19 m+16 u-17
are__odds g-16 u+16
are__on a-17 j+25 m-25 u-24
are__over a-16
are__real s-20
are__risks u+16
are__still m-16 r-16
are__the d-23 h-30 i-26 j+17 l-15 m-38 n-19 o-25 s-19 t-16 u+22 v-22
are__there h+26 j-24 m-26 u-22
are__to h-25 j+18 m-29
are__today m-21
are__what h-16 j+16
are_about m-18 r+21
are_good o+19
are_the a-26 d-33 f-15 h-22 i-20 j-33 m-20 o-27 q-16 s-17 u+26
are_there a-27 b-19 d-30 f-22 g-16 h-32 l-20 m+22 o-25 p-15 q-18 r-34 v-23
are_we m-21
are_you b-42 c-19 e-33 h+16 i-31 j+25 k-41 l-50 m-36 n-47 o-46 p-31 q-46 r-43 s-40 t-50 u+24 v-52
are_your a-23 g-19 h+18 j-20 m-27 u-18
arm j-16 m-17 s+17
aroun* a-16 d-15
around a-16 d-15
arran* o-17 q-15
arranged q-15
as m-34 o-29 q-30
as_@food q-15
as__as o-17
as__possible o-17
as_possible o-17
as_soon o-17
asi m-23 o-15 q-20 s+17 u-18
asi$ q-15 s+15 u-15
asi__@cancel b+16 m-16
asi_que b+16 m-16
asjdh e+18 m-18
ask a-38 b-30 c-20 d-27 h-20 i+28 j-18 k-22 n-26 o-30 p-37 s-20 u-31 v-23
ask$ m-16
ask__@clinician a-15 i+19 m-16
ask__@relative a-19 b-16 i-18 m+27 n-19 p-26 u-17
ask__to i+22 m-21
ask_her i+15
ask_my m+21 n-15 p-20 u-15
ask_the i+16 m-15
asked a-26 b-20 d-20 j-15 n-17 q-16 u-25
asked__this g-18 l-22
asked_for m-28
asked_me l-22 u-15 v-16
askin* a-19 u-20 v-17
asking a-19 u-20 v-17
asking__same m+15
asking_me l-27 m+17
at a-22 b-39 c-34 d-22 e-36 f-36 g-46 h-17 j+19 k-38 l-19 n-25 o-23 q-29 r+22 t-31 u-18 v-25
at$ a-24 j+17 m-29 n-16 u-17
at_# a-29 b-19 d-28 e-21 f-17 g-15 i-21 j-23 l-27 m+19 q-32 s-24 u-21 v-21
at__@visit d-16
at__are m-20
at__do a-17
at__first d-16
at__front j+18
at__is j+19 m-19
at__on m-22
at_a m-18 r+17
at_all m-19
at_home q-19
at_in j+15 m-26
at_my m+17 p-16
at_the b-22 d-30 g-21 h-16 l-19 n-29 o-18 p-17 q-19 v-25
at_this i-16
at_work d-17 g-18 n-15
atien* m-20 q-19
atiendan a+15
atiendan$ a+17
atienden b-17 d-19 f-19 g-18 h+16 j-26 m-37 n-21 o-21 q-17 s-19 u-19
atras* m-16
avail* b-16 h-16 j-18 n-18 o-17 u-19
available h-15 j-17 n-17 u-17
available$ a-18 c-24
aviso m+19
aviso$ m+19
avisos l-21
avoid d-16 g-21 m-22 n+25 u-17
away a-28 c-21 d-28 e-24 f-20 g-23 h-22 i-23 j-18 k-21 m-27 n-26 o-17 t-20 u-22
away$ a-20 b-18 c-18 d-19 e-21 f-16 g-20 h-20 j-20 k-18 o-17 q-38 t-17
away__i m-16
aweso* h-15 m-16 t+21
awesome h-15 m-16 t+21
awesome$ t+18
ayer s+15
ayer$ s+17
ayuda b-17 c-17 e-18 f-19 g+21 i-20 j-18 l-21 m-20 n-19 o-19 p-17 q-17 r-16 s-17 v-17
ayuda$ a-17 e-15 f-15 g+19 m-18 u-25
b m-18
b_there m-18
back a-16 e-18 f-17 h-31 k+27 l-35 n-30 o-20 q-18 r-27 v-26
back$ a-16 c-35 h-21 l-18 m-29 n-38 o-16 r-25 t-19 v-21
back__@texts k+24 m-19
back__i m-15
back__please k+16 o-16
back__the m-22
back__what j+16 m-15
back_from i-15 m+18 u-17
back_in i-18 m-21
back_on c-18 k+30 m-38 o-23
back_to b-15 k-16 n-17
backe* p-16
backed p-16
backed_out p-16
bad b-21 c-30 d-15 e-24 f-24 g-26 h-27 i-32 j-38 l-32 m+24 p-34 r-37 t-26 u-40 v-33
bad$ b-22 c-17 d-23 e-16 i-17 j-15 l-15 o-18 p-20 u-24
bad_@symptom s+16
bad__i m-18
bad__me o+15
bad_to m+18 n-19
bail b+18 m-23
baile* m-16 q+15
bailed m-16 q+15
bailed$ m-16 q+15
baja a-23 d-16 i-20 j-17 l+22 m-29 n-16 o-26 p-16 q-17 u-25
baja$ b-19 k-16 l+18
baja_de k-19
balan* u-16
balance u-16
balance$ s-17
banana m-18 n+17
bank d-21 h-20 i-17 m+22 n-19
bank_@open h-16 m+16
barki* m+17
barking m+17
be c-24 e-35 f-44 g-63 i-44 j-71 k-53 m-41 p-17 q-22 r+37 t-41 v-41
be$ d+19 o-18 u-20
be_# r+19
be_@drive m-18 p+27 r-16
be_@late h-16 m-22 o-17 p-21 q-16 r+25
be_@open m-17
be__# r+20
be__@late p-15 r+20
be__@relative a-20 n-22 u-28
be__do a-16 n-16 u+16
be__for m-18
be__i a-15 h-16 r+17
be__in h-22 j-19 n-16 r+16
be__me a-16 m-18 n+21 p-18 u-18
be__my m-24
be__of b-15 d-16 n-16 r-16
be__patient i-16
be__room a-16
be__soon o-15
be__the m-20 r-18
be__there j-15
be__tired m-17 s+17
be__to a-20 d-25 i-19 m-29
be_a b-16 i-25 p-17 u-31
be_able m-15 r-16
be_back m+18
be_coming b+16
be_in a-20 m-19
be_my m+15 u-18
be_out b-15 d-16 n-16 r-16
be_right j-20 r+18
be_seen a+16 m-16 n-16 s-17
be_sunny m+16
be_the m-16
be_there a-31 d-39 f-15 h-36 i-24 j-33 l-21 m-43 o-27 q-24 r+33 s-24 u-39 v-20
be_this m-17 s+19
bears m+20
becom* a+18
become a+18
been h-15 i-24 j-18 l-15 n-22 o-19 p-21 r-17 u-23
been__since m-17
been__while a+19
been_a m-21 s-18
befor* b-29 c-15 g-22 j-22 k-16 m-27 n+16 p-16 q-24 s-25 v-20
before b-29 g-21 j-22 k-16 m-27 q-23 s-24 v-19
before$ a-40 d-41 h-36 i-20 l-21 n+31 q-16 r-17 u-38
before_# h+17 i-16 n-18
before__come a-16
before_i a-24
begin m-17 n-18
behind a-15 b-16 h-17 m-31 n-16 o-22 p-20 r+29 u-16
being m-19
bendi* m-19 u-17
best d-17 g-15 i-17 m+19 t+18 u-25
best$ h-16 j-17 t+19
best_@call m+18
bet e-25 l-18 m+18
bette* m-18 n-17 s-25
better m-18 n-17 s-25
better$ a-16 m-25
better__this m-16
better_with m-16
bf m-19
bien h-17 i-20 l-20 p-17 r-16 u-19 v-23
bien$ h-16 i-18 l-18 p-16 u-18 v-22
big d-15 u-18
big_@food m-17 n+20
bill a-21 b-18 g-16 j-17 n-27 o-18 q-15 r-20 u-30
bill$ n-18
bit$ m+15
black u-17
bleac* m+15 n-15
bleach m+15 n-15
bless l-15 t+17
bless_you t+15
block l+17 q-17
block* u-17
block_me k-17 l+18 m-19
blue u-16
book a+32 c-15 d-43 g-25 h-19 i-32 j-30 k-16 l-29 o-23 p-23 q-27 r-29 s-23 t-21 u-33 v-21
boost* a+20 m-21
booster a+20 m-21
bored m+17
borra* b+19 m-19
borre* a-15 o-19 s-17 v-17
borren o-17 v-17
borren__@visit m+18
borren__numero m-16
borren_la b+17 m-17
borren_mi m-16
bot j-16 m-25 u+17
both m-27 n-17 o-20
bothe* m-15
brain m-23 n-16
brain$ m-21 u+17
brazo m-18 s+20
brb d-18 e-39 f-22 l-25 m+33 u-20
brb$ d-18 e-39 f-22 l-25 m+33 u-20
breakfast d-16 n+15
bring b-21 d-17 g-30 i-21 l-22 r-24 s-21 u-30
bring$ m-17 n+24
bring* m-19
bring__@relative a+17
bring__card m-16 n+18
bring__dog m-22
bring__in a+17
bring__on n-16
bring__the m+21 n-23
bring_me n-21
bring_my m-48 n+28 p-17 q-22
bring_to m+24 n-24
bringing m-18
bro m-17
brother b-19 n-17 q-17
bruh e-18
buen f+18 l-15 m-24
buen_dia f+18 l-15 m-24
buenas b-16 c-16 d-19 e-17 f+30 g-20 h-23 i-17 j-19 k-16 l-17 m-36 n-18 o-18 p-16 q-20 r-19 s-18 t-19 u-23 v-17
bueno e-16 f-24
bueno$ f-20 l-22 m+21
building a-19 d-20 g-20 h-25 i-28 j+32 n-19 o-17 s-16 u-43 v-17
bump m-27 o+27
bus a-16 d-23 f-16 h-21 i-16 n-28 o-18 s-18 u-26
busca* n-16 u-17
buscando m-19 r+16
business$ m+17 v-18
but a-23 b-25 g-23 h-22 i-31 j-38 m-61 n-37 o+36 p-19 r+16 t-19 u-16
but__back j-17 k-18 m-15 q+16
but__can m-17
but__coming r+21
but__it g-19
but__need m-18 o+15
but__not b-16 m-22
but__the o+16
but_can b-15
but_i b-30 l-18 m-34 q-25 r+16 s-16
but_not a-21 b-16 i-15 j-17 k-17 m-19 o+22 q+17 s-17
butte* m+18 o-16
butter m+18 o-16
butter$ o-15
buy g-16 j-15 m+22 n-21
by b-31 d-21 f-17 g-30 j+20 l-18 m-48 n-39 p-27 s-30 t-17 u-29
by_@call c-15 m-21
by_@traffic l-19
by_myself d-17 n-16 q+20
by_the a-16 d-19 g-17 j+30 m-26
cab i-22 q+18
cabeza s+17 u-21
cafe n+22
call a-32 c-54 d-20 e-31 f-30 g-44 h+21 i+39 j-57 k-45 l-26 m+15 n-49 o-31 p-49 q-35 r-48 s-36 t-30 u-46 v-52
calle* b-20 d-15 i+23 j-18 m-25 p-19 r-15 s-16
called b-20 d-15 i+23 j-18 m-25 p-19 r-15 s-16
calls m-15
calor m+21 u-16
calor$ m+16
cambi* a-16 m-25
cambiar a-22 b-16 d-19 n-28 o+27 q-24
came d-18 n-17
camin* a-15 b-15 j-16 n-17 o-21 p-17
camino$ r+16
camion j+20 m-20 n-15 u-18
can b-18 e-72 f-80 g-25 j-41 k-24 l-67 m-44 n+25 o+21 p-41 q+26 r-54 s-19 t-92 u-53 v-100
can$ a-23 h-15 m-21
can_@call i+17
can_@drive a-15 b-16 n-16 p+17
can__# b-19
can__@book a+29 b-16 d-21 m-33 n-25 o-26
can__@call a-26 b-20 c-25 d-34 g-26 h+30 j-25 k-15 l-17 m-18 n-26 o-15 p-19 r-25 u-19 v-26
can__@day a-16 h-15 k-17 m-21 o+23 q-26 s-15
can__@drive a-19 j-17 n+25 o-22 r-15 s-20
can__@move a-25 b-29 d-29 h-17 i-21 j-16 k-18 n-20 o+21 u-15
can__@pay a-20 d+18 n-18 q-15
can__@place i-20 m-18 q+23
can__@relative b-16 c-16 d-18 i-21 j-16 m-29 n+29 o-24 p-34 q-19 r-18 u-29
can__@stop a-19 l+23 m-32 n-22 q-16 s+18
can__@symptom n+15 s-23
can__a a-25 c-22 g-16 h-24 i-25 j-31 m+18 p-21 q-22 r-19 s-24 u-28
can__after n-18
can__again h-16 m-24 n+20
can__all h-15 i+15 m-17
can__another a-16
can__back b+15 m-16
can__be d-18 l-16 p-18 q-16 u-25
can__before a-16 d-15 i-17
can__bring p-20
can__but d-17 j-16 m-16 o-16 q+20
can__by m-17
can__come b-20 i-32 j-27 p-21 q-19 r-20 s-27 u-34
can__do h-27 j-29 m-50 q-32 r-17 s-17
can__explain u+16
can__find a-15 h-18
can__for d-16 n-18
can__get d-24 g-27 h-40 l-33 m-17 n-23 p-29 r-36 v-31
can__give m+16
can__go i-17
can__have a-17 n+20 o-19
can__help m+18 u-19
can__her b-17 m-24 p-16
can__home h-17 m-28 n-24 o-18 q+24 s-20
can__in m-21 n-22 o-29 u-20
can__it a-51 g-29 h-21 i-27 l-20 m-49 n-37 o+31 r-29 s-27 v-19
can__just m-16
can__keep m-17 n+16
can__make m-31 u-15
can__me b-39 h-26 j-20 l-42 n-34 o-22 p-25 q+22 r-24 s-35 v-28
can__my a-40 g-23 h-27 j-31 l-27 p-16 s-27 u-44 v-22
can__myself n+20 q-19
can__now h+18 i-20
can__off m-17
can__pick a-16 p-17 r-15
can__recommend a-18 m+17
can__see a+21 m-16
can__split d+15
can__start a+17 m-20
can__stay m-16 o-15 q+17
can__still a-30 i-22 m-25 n+28 o-28 q-16 s-32
can__take a-29 b-25 d-26 j-18 p-16
can__talk a-19
can__tell a-20 i-16
can__that d-19 m-31 u-21
can__the f-15 g-17 h-30 i-30 l-17 o-26 q-25 r-18 s-20 t-15
can__there a-16 b-18 d-20 i-20 m-26 n-17 o-18 q+23 r-15
can__this a-23 c+20 d-16 g-16 j-17 l-16 m-33 u-16 v-20
can__to a-19 b-20 d-17 h-15 j-15 o-28 q-25 s-15
can__trade o+16
can__up n-17
can__use n-20 o-16
can__walk m-17
can__wear a-16 m-18 n+25 s-27
can__with d-17 q-23
can__work m-23 n+17 o-21
can__write d+17
can__you a-18 d-17 g+16 h-16 q-20
can__your j+16
can_do a-16 m-21 p+16 u-22
can_get a-15 d-17 i-18 j-18 q+18
can_go b+16
can_have b+25 i-17 k-18 m-15 n-17 o-22 q-17
can_i b-73 c-21 e-35 f-40 g-23 h+20 j-27 k-44 l-63 m-28 n+31 p-60 r-38 s-34 t-45 u-34 v-56
can_my b-16 c-15 i-21 m-33 n+22 o-22 p-32 q-16 r-18 u-28
can_not a-42 d-17 f-18 g-33 h-45 i-25 k-24 l-21 m-19 n-29 p-34 q+25 r-16 t-20 u-33 v-37
can_reach i+15
can_she m-18 n+15
can_someone a-15
can_take m-18
can_text k+19 l-19 m-16
can_the h-17 i-18 m-22 q+26
can_they a+20 m-21
can_we b-37 d-24 g-18 h-24 j-25 k-17 l-17 m-53 n-32 o+33 p-21 q-25 r-27 s-21 u-24 v-17
can_you b-31 d-19 e-20 f-25 h-51 j-31 m+19 n-65 o-16 p-34 q-61 r-33 s-33 t-35 v-32
cance* a-19 b+18 i-18 u-17
cancel a-53 b+63 c-45 d-48 e-43 f-40 g-42 h-38 i-41 j-43 k-33 n-52 o-49 p-43 q-39 s-43 t-40 u-62 v-42
cancela a-19 b+22 i-17 l-17 m-23 n-15
cancelame b+18 m-15
cancelar a-30 d-23 i-27 k-21 l-33 m+16 p-15 q-19 u-18
cancele b+28 d-18 m-28 o-17 q-24
cancelen a-20 c-23 d-21 e-17 g-20 h-19 i-23 j-17 k-27 n-17 p-17 q-38 s-16 u-19 v-22
cancelled d-30 o-21 p-24
cancelling d+20 m-32 o+15
cancelo j-16 m-27 p-21 r-16 u-17
car a-45 b-39 c-23 d-40 e-16 f-15 g-30 h-23 i-35 j-32 k-33 l-25 m+31 n-46 p-28 q+24 u-45 v-30
car$ a-23 d-18 i-21 k-25 l-17 m+29 n-16 o-16 u-18 v-21
car__i j-16 q+15
car__not b-17
car__the j-15
card a-28 b-16 i-19 j-16 o-19 u-20
card$ d-29
card__the m+16
card__through d+15
card_go d+15
care m-24
caregiver m-22 p+19 r-18
caro d+23 j-21 m-17 s-15 u-29 v-17
caro$ d+18 j-18 u-18
carol v+18
carro a-17 b-16 d-19 m-34 n-18 q+17 v-18
carro$ a-15 d-18 m-32 n-18 o-21 q+20 r-25 v-17
carta a-15 i+17 m-18
casa a-16 j-16 m+20 r-16
casa$ j-15
casa__@relative m+16
caseworker p+18 q-20
cash d+25 m-28
cash$ d+21 m-23
cat m+23 u-18
cats m+18
cbd n+19
cell b-18
cell_off b-16 l+17
cerca j+16 m-18
cerra* b-15 h+24 m-25
chanc* a+16 b-17 d-27 m-35 o-16
chance a+17 d-20 m-25
chance$ m-18
chance_of a+16 d-15
chang* a-19 d-20 i-20 j-19 p-28 q-17 u-17
change a-47 b-22 d-32 e-20 f-16 g-28 i-34 j-29 k-24 l-30 m+27 n-34 p-23 q-36 s-26 t-15 v-25
changed a-26 d-20 i-20 j-19 p-27 q-16 u-17
changed__i m-16 o+18
changed__mind m-20
changed_my m-27
changed_so m-15
charg* d+21 m-20 o-15
charge a-26 d+32 j-19 m-25 u-24
charged d+21 m-20 o-15
charged_# m-19
chat b-16 v-21
check q-16
check$ d+15 m-22
check* d-19
chess m+20
chess$ m+19
chickened m-18
chickened_out m-18
choic* g+21 m-21
choices g+21 m-21
choices$ g+21 m-21
choqu* r+16
choque r+16
church__bring p+16
church__me p+16
cierran h+28 m-32 n-19 o-21
cigna m-16
cita a+34 c-37 d-45 e-30 f-28 g-44 h-34 i-50 j-22 k-41 l-64 m-33 n-15 p-39 q-56 s-60 t-26 u-71
clase j-18
clase__@place j-18
clase__es j-18
clase_de j-18
class b-16
class$ b-15
clinic a-21 d-17 g-16 i-37 m-48 o-16 p-16 q+20 u+23
clinica d-15 g-21 h-19 l-17 m-35 o-17 q-18 u+21
close a-19 d-20 j+29 n-18 u-23
closed a-22 b-16 d-24 h+22 i-20 j-23 o-15 s-19 u-15
cloth* a-16 d-16 g-19 m-22 n+25 u-17
clothes n+17
cobra* d+17 s-16
cobran a-17 b-23 d+29 j-15 m-34 n-20 q-20 u-26
cobraron d+17 s-16
code j+19 m-18
coffee a-21 d-22 j-30 m+29 n+21 o-20 p-17 q-19 s-24 t-19 u-36
cold a-26 b+18 c-17 d-24 g-17 i-20 j-21 l-15 m+19 n+17 o-18 p-22 q-30 r-26 s-30 u-19
color m+15
color$ m+15
comadre m-16 p+20
come c-24 f-16 g-48 i-58 j-20 l-36 m-27 p-24 s-42 t-18 v-22
come$ d-32 h-24 i-16 n+17 o-20 q-16 s-24 u-20
come_@day b-19
come__i m-18
come__it m-19
come__me b-15
come__the a-19 b-19 i-19 j+15 o-21 q-17 u-17
come__week o+15
come__you m-18
come_back d-22 i-18 j-16 m-30 q-19 u+17
come_by d-18 n-17 q+15
come_from j-26 m+28 n-20
come_in m-19 o-35 p-15 q-19 r-18
come_later o+15
come_next a-15 o+15
come_see a+21 m-17
come_to a-19 b-21 d+18 i-19 n-25 o-20 q-21 u-25
comer m-24 n+23 o-22 u-18
comi b-17 l-16 n+18 p-18 r-22
comin* d-30 g-23 h-18 i-22 k-26 l-30 n-29 q-31 r+16 s-32 u-31 v-17
coming d-30 g-23 h-18 i-22 k-26 l-30 n-29 q-31 r+16 s-32 u-31 v-17
coming$ g-16 k-21 l-20 o-21 p-20 q-17 r+22
coming__@visit a-22 b-19 m+22 p-20
coming__the m-16
coming_in b+19 m-16 r-24
coming_to a-22 b-19 m+22 p-20
coming_up b-17 j-15 m-21 o-21 p-20 r+16
comma* g+18
commands g+18
commands$ g+16
comme* g-15 l-18
commo* s+18
common s+18
commu* m-15
como b-40 c-30 d-45 e-28 h-39 i-46 k-25 l-34 n-21 o-46 p-35 r-18 t-21 v-27
como__@visit a+26 b-15 g-16 m-26 n-22 u-23
como__a j-18 m+17
como__el a-28 g-24 m+16 n-29 r-25
como__esto g+19 u-24
como__hago m-19 r-18
como__la a+16 g-15 j-16 n-20
como__para r-19 u-21
como__un m+22 u-17
como__usa a-19 g+20 m-22 u-20
como_es a-18 g-17 j-16 m-21 u+20
como_esta a-18
como_hago a+16 g-23 n-18 u-15
como_le m-26 r-20 u-17
como_llego n-27 r-25
como_saco u-18
como_se a-33 g+20 j-20 n-30 q-16 r-19 s-15 u-45
compl* i+15 m-18
complaint a-16 i+16
complaint$ a-16 i+16
compr* d-16 u-17
computer a-16 b-19 m+19 o-16 p-15
con b-35 c-48 e-38 f-38 h-48 i+36 j-30 k-49 m-72 o-33 q-39 r-28 s+17 t-36 u-20 v-32
con_@howmuch d-19 n+18 u-16
con_@symptom s+20
con__@clinician m-20 o-18
con__@person a-27 i+23 m-18 u-16
con__@relative b-19 m-20 p+21 q-16
con__@staff a-16 i+20 j-15
con__@texts k-21 l+23 m-25
con__@treat u-15
con_el b-21 d-18 m-23 o-16 r-18 u-19
con_la b-23 d-18 g-22 i+28 j-28 l-17 m-19 n-18 o-21 p-19 q-16 r-15 s-18
con_los a-15 k-21 l+23
con_mi b-22 i-15 m-26 p+21 q-22 r-18
con_una a-21 i+20
confl* m-15 o+17
confu* g+18 j-16 m-23
confused m-17 v-16
conmi* a-16 g-16 l-16 m-18 o-16 v-16
conmigo a-16 g-16 l-16 m-18 o-16 v-16
conmigo$ a-15
conse* m-17
consi* g-16 m-18 n-16
consu* a+18 i-17 l-16 m-20
consult a+45 b-23 c-26 f-18 g-15 h-32 i-36 j-25 k-24 l-26 m-55 n-27 o-34 q-22 r-27 s-29 u-43 v-23
consulta d+24 g-17 h-17 i-20 j-19 l-15 m-42 n-27 q-18 r-18 s-21 u-40
consultation a+16 d+21 m-32 u-27
conta* b-17 d-16 g-21 l+19 o-15 q-16 u-21
contact m-23 u-17
conte* a-28 g+18 l-26 n-28 q-17 u-23
contesta a-15
contestar a-16 g+16 n-19
contestar$ a-15 g+16 n-16
cooki* m+21
cool l-16 m+18
cool$ m+18
copay d+26 m-26 u-23
copia a-17
copia_de a-17
corn m+20
cost i-16 m+15 u-35
costo a-16 d+25 u-21
could b-29 k-18 l-33 m-15 p-39
could__@clinician a-15 i+17
could__@relative p-15 q-18
could__be a-23 u-16
could__do o+15
could__me d-24 g-18 i-20 l-15 m-27 n-20 s-23
could__wait a-15
could__what u-20
could_i a-21 q+17
could_it a-16 d-18 i-16 m-21 n-21 q-18 u+17
could_my n+19 q-17
could_we m-17 n-16
could_you i-23 n-29 q-26 s-17 u-26
count d-21 m-22 n+21 u-16
count$ m-15
count__@food q-15
count_as m-16 n+18 q-20
court o+15
cousin m-21 p+18 q-16
cover* b-15 d+18 i-16 j-15 m-29 q-23 s-16
covered m-25 q-23 s-16
covered$ d+19 u-33
covered__the d-19 m-20 u+17
covid m-16 p-17
cpap m-15 n+19
credi* a-22 d+16 u-18
credit a-19
credit_score d-16 m+19
credito d+19 m-18
credito$ d+19 m-18
cross m-17
cual a-32 b-19 c-19 d-28 e-21 j+18 k-20 l-23 n-26 o-20 p-16 q-19 s-26 u-46 v-24
cual_@door j+17
cual__el g-16 h+17 i+15 j-17 m-19 u-16
cual__es g-17 i-17 j+20 m-17 u-19
cual_es g-18 h+16 u-21
cuand* a+17 b-15 g-22 j-18 n-30 q-22 r-21 u-21
cuando a+17 b-15 g-22 j-18 n-30 q-22 r-21 u-21
cuando__ir a+18 n-16
cuando_puedo a+19 n-17
cuant* a-27 h-15 i-17 u+21
cuantas a-27 h-15 i-17 u+21
cuantas__que n-16
cuanto a-46 b-37 c-34 d+41 e-39 f-36 g-39 h-37 i-39 j-39 k-31 l-34 o-34 p-35 q-33 r-39 s-15 t-31 v-35
cubre a-15 d+26 g-16 j-17 l-16 m-26 u-20
cuent* j-17
cuenten b+17
cuenten_conmigo b+17
cuesta d+16 e-16 n-19 u-29
cupo a+24 d-17 i-15 j-17
cupo$ a+19
cure d-15
da a-20 d-20 g-18 i-22 m-23 n-18 q-26 r-15 s-17
dad i-22 k-15 l-22 m-15 v-16
dads a-17 l-17 m-19
dame m-16
dame__@visit a+19
dan b-21 f-21 g-22 i-16 j-21 k-18 m-27 n-20 o-15
dan__baja l+15
dan_de l+15
dange* m-18 u+19
dangers m-16 u+21
dar a-19 k-16 m-17 n-15 p-18 q-16
dar__baja a-16
dar_de a-16
date b-18 m-35 o+26 q-16
date$ m-28 o+21
daughter a+17 b-30 d-18 j-19 l-17 o-23 p-16 r-17 u-31 v-17
day a-42 b-42 c-39 d-26 e-27 g-65 i-49 j-69 k-38 m-35 o+43 r-47 t-16 u-69 v-43
day$ a-35 b-48 c-29 d-18 e-22 g-56 i-35 j-57 k-26 l-33 m-17 n+17 o+21 q-17 r-37 u-54 v-30
day__need m-16 o+18
day__to m-18
day_before n-15 o+16
day_off q-16
days b-21 d-35 g-17 i-16 j-29 u-34
days$ a-23
days__have a+16 u-17
days__you d-16 j-18 u-21
days_do d-15 u-20
de a-81 c-62 e-55 f-55 g-82 k-33 l+32 m-21 n-47 o-17 q-38 r-72 t-15
de_@body u-16
de_@eat m-18
de_@place i-25 j+15 l-19 v-17
de_@texts k-17 l+20 m-21
de_@visit b-15 m+18 n-16 r-15
de__@place i+21 j-23 m-18 v-16
de__@relative n-21 q-15
de__@texts k-35
de__@visit l-24
de__de k-21 l+15 m-24
de__es g-16 m-19 u+15 v-18
de__lista a-21 l+23 m-21
de__los k-23
de__mi a-16
de__por b-16
de__que b-16 n-16
de__quien m-16
de__se g-17
de__trata g-16
de_aqui v-16
de_baja a-23 d-16 i-20 j-17 l+22 m-29 n-16 o-26 p-16 q-17 u-25
de_esa m-21
de_escribirme k-21 l+18
de_la b-27 h-19 o-33 q-18 r-26 v-24
de_las u-16
de_los k-19 m-22
de_manana h-18 m-18
de_mandarme k-22
de_mi n-24 q-17
de_molestar m-16
de_que g-22 j-20 u+18 v-18
debbi* m-22 u-18 v+20
debbie m-22 u-18 v+20
debbie$ m-18 u-15 v+18
debo a-17 m-23
decid* d-17 g-19 j-17 l-19 n-19 q-20 s-19 u-15 v-22
decided i-19 q-16 s-16 v-20
decided_@treat b+15
decided__is b+17
decided__not b+17
decided_to m-24
deciding b+15
decir g+15 n-16
decir$ g+15 n-16
defin* m+16
deje i+17 u-18
dejen i-27 k-31 l+18 n-17 u-18
dejen* l+18
dejenme l+18
dejenme__paz l+16
dejenme_en l+16
dejo a-18 d-18 h-17 l-15 m-27 n+18 u-16
del a-38 b+24 c-24 e-23 f-25 g-30 h-41 k-29 m-55 n-33 q-35 r-25 t-23 u-29 v-28
del_@day a-29 b+29 d-17 h-29 j-18 k-18 l-27 m-33 p-16 s-19 u-16
delay m-16 o+16
delayed h-16 r+22
delet* i-17
delete i-16
delete__@visit b+18 m-17
delete_my i-16
deme b-17 i-15 j+20 m-17 o-19 r-16
denti* a-24
dentist a-22
dentist$ j-16
depre* g-16 m-16
desay* n+17
desayunar n+18 o-15
descu* d+18
desde a-19 b-15 g-16 m-29 o-20 r-16 s+24 u-21
desde_que m-17
desk j-15 m-15
despu* a-27 b-18 d-16 g-18 i-19 u-20
despues a-27 b-18 d-16 g-18 i-19 u-20
despues$ a-21 m-21
dia b-42 c-43 e-41 g-52 i-51 j-55 k-39 l-46 m-15 o+25 p-41 q-22 r-42 s-16 t-40 u-58 v-48
dia$ a-25 b-19 c-28 e-27 g-32 i-29 j-32 k-25 l-30 m-48 n+24 p-27 q-16 r-32 s-29 t-28 u-34 v-33
dia__ir a+17 n-28 q-17
dia__la m+17
dia__me l-17 o+17
dia__otro n-19 o+15
dia_de u-16
dia_no l-17 o+17
dias m-26 n-19 u-17
did a-15 b-36 c-26 e-18 f-16 g-38 h-31 j-44 l-26 m+38 n-38 o-33 p-25 q-35 r-29 s-35 t-21
did__@stop l-26 m+19
did__a d+17 m-26
did__get d+18 i-17
did__mean g-15 k+20 l-17 m-24
did__my j-22
did__that b-17 d-16 m+19
did__the l-15 m+22
did__to g-15 k+20 l-17 m-24
did__war m+16
did_i d+19 j-19
did_not b-17 g-19 k+16 v-23
did_you l-16 m+18
die d-16 u+18
diffe* a-17 d-18 i-19 j-18 m-22
difference$ m-19 u+15
different i-16 m-29
different_day b-15 o+19
dije a-20 b-18 m+20
dije$ m+15 p-22
dime h-17 o-16
dinner g-15 m+30 n-26
dio a-15 m-17 q-15 s+17
direc* g-18
direccion a-15 i-26 j+24 m-15 u-20
directions g-18 i-23
directions__the i-15 m+16
directions_from m-21
directions_please m-17
directions_to j-21 m+21
dis e-18 i-20 j-18 l-16 m-29 q-17 u+23
dis$ e-18 i-20 j-18 l-16 m-29 q-17 u+23
disab* a-20
disability a-20
disco* d+18 i-18 m-32
discount d+17 m-26
discount$ d+16 m-25
discu* u-16
dispo* a+16
dmv m+18
dmv$ m+18
do a-18 b-23 c-39 e-87 f-93 i-27 k-75 l-21 o-39 p-16 r-37 s-83 t-43 v-59
do$ b-19 d-21 h-31 i-15 j-38 m-26 n-31 o-19 u+16
do_@day d-16 m-23 q-19
do_@person b-19 d-17 h-20 i-28 j-19 k-19 l-24 n-26 r-16 u+26
do_@thanks m-15 t+17
do__# m-16
do__@book a+30 d-20 j-17 m-25 u-19
do__@call d-16 m-17
do__@cancel b-17 l-20 m+17
do__@drug h-20 m+19
do__@insurer d+20 h-15 m-16
do__@move u-16
do__@open a-18 d-25
do__@parking d-19 m-26
do__@pay d+33 g-29 j-21 l-16 m-38 n-16 u-20
do__@price a-21 d+22 m-21 u-16
do__@relative m+16
do__@ride d-16 m-16 n-18 q+20
do__@spanish c+16 m-20
do__@stop a-18 d-16 g-15 i-17 j-29 k-16 l-26 n+27 u-22
do__@texts l+17 m-16
do__a a-27 b-35 h-26 k-16 l-26 n-21 o-23 p-28 t-18 u-23
do__about b-20 d-30 u-18
do__after b+15
do__all a-18 d-28 g-19 j-21 q-18 u-22
do__an a-23 m+22
do__and m-17
do__another b+18 o-17
do__any b-18 d-22 j-16 n-23 q-20 u-29
do__anything b-16 d+17 n-23
do__back d-16 k-18 m-20 q-17 u+18
do__become a+18
do__bring g-15 j-15 n+17 q-15
do__care m-16
do__come b-15 d-33 h-24 i-21 j+18 k-18 m-29 o-19 q-25 r-16 u+23
do__contact l+18
do__day g-20 h-21 n-20 u-22
do__do b-23 c-17 f-21 i-28 j-52 l-22 o-27
do__dogs m+19 u-15
do__donations d-15 m+19
do__dream m+16
do__ever a-15 u-18
do__fix m+16
do__for a-33 i-15 j-27 l-18 n-26 o-20 q-24
do__get c-21 d-28 g-15 h-21 i-31 o-19 p-21 r-29 s-19 v-21
do__give b-24 m+16
do__go a-24 d-30 g-22 i-16 j+36 m-37 n-26 q-19 u-29
do__guys h-15 j-15 m-16 u+15
do__have b-55 g-47 l-16 m-17 n-18 p-45 s-34 t-40 v-22
do__here j-16 l+18 m-24
do__hold m-20
do__how g+21 u-20 v-18
do__i a-18 d-21 m-24 n-21 q-21 u+21
do__if n-16
do__in a-16 d-22 i-16 n-22
do__it j-19 l-27 m-37 o-16
do__knocked u+15
do__know a-23 b-17 c-23 d-36 h-21 j-19 l-21 o-26 p-19 r-20
do__later m-22 o+19
do__like a-26 d-19 k-16 m+33 n-18 r-16 u-34
do__make m+18
do__me d-23 j-18 k-21 q-28 u-23
do__my c-19 g-31 i-38 k-20 l-34 n+18 o-25 q-18 s-19 v-25
do__need a-18 b-24 g-38 i-48 l-16 o-38
do__off m-16
do__old d-16 m+19
do__on d-21 u-15
do__out b-15 d-17 i-21 j-19 l-18 m-27 u+26
do__owe a-19 d+21 g-18 n-17 u-15
do__press g+19 m-17 n-18 u-17
do__put d-17 g+20 j-24 m-24 n-15
do__qualify a-18 u+16
do__ready n+19
do__run m-18 u-17
do__say d-15 g+18 j-16 u-25
do__see a+24 d-29 l-16 m-31 n-16 q-24 r-16 u-31 v-19
do__send b-17 j-27 l+19 m-31 u-16
do__sleep m+19 u-18
do__someone a-18 p-21 q+16
do__speak i-15 u-16
do__started n-20
do__stay n-15
do__take b-33 g-21 l-32 p-16 q-36 u-32 v-18
do__taking a-16 m-18
do__text j-18 k-28 l+21 m-26 u-18 v-17
do__that d-19 m-27 t-16
do__the a-18 d-16 j-16 l-26 v-18
do__there a-17 d-25 m-32 r-21
do__this g+19 i-15 m-35 u-20
do__through u-16
do__to a-22 b-27 c-20 g-46 k-21 m-32 o-24 q-20 r-23 s-26 v-31
do__treat g-18 j-16 n-17
do__trust m-17
do__understand m-15
do__up j-17 n-20 u-21
do__walk a+21 d-20 j-17 m-22 q-16 u-20
do__want a-31 b+21 g-15 k-18 q-15 t-16 v-20
do__what m-23 u+19
do__when h-18 m-24 n-19
do__who m-20 q+15
do__with a-18 g-22 l-18 m-18
do__work l-16 m-25 n-17
do__worry p+17
do__write d-17 m+21
do__yet m+19 q-17 v-18
do__you h-16 j-15 m-21
do__your i+16 u-17 v-18
do_a m-15
do_i b-64 c-50 e-31 f-34 g+22 h-56 j+20 k-24 l-25 m-30 n+22 o-69 p-29 q-22 r-44 s-31 t-36 u-17 v-55
do_it c-23 d-41 g-34 h-17 j-21 k-17 l-23 m-53 n-16 p+17 q-20 r-27 s-20 u+28
do_not a-56 e-25 f-22 h-17 i-31 k-63 n-45 o-39 s-40 t-35 u-19
do_the h-17 o+16
do_they a-20 u+19
do_this d-22 h-25 v-19
do_to a+21 d-25 g-26 j-20 m-36 q-18
do_we d-16 o-16
do_with g-16
do_you b-74 c-19 d+22 e-40 f-43 g-43 h+26 k-48 l-76 n-28 o-33 p-51 r-43 s-42 t-71 v-62
doctor a+40 c-27 e-28 f-24 g-38 i+17 j-41 k-34 l-46 m-52 n-36 o-27 p-41 q-38 r-17 s-40 t-22 u-21 v-22
doctora d-16 i+20 m-18
does a-19 b-26 e-22 f-27 i-23 j-52 k-24 l-40 o-22 p-35 r-36 s-44 t-33
does_@treat m-18 u+20
does__@clinician h+17 m-22
does__@eat d-16 g-15 m+24 n-27 u-17
does__@open m+17
does__@place h+23 m-28
does__@treat m-22
does__@visit m-15
does__car m+22 u-22
does__cover u-18
does__do m-20
does__go j-17 m+17
does__have b-19 d-19 m-25 n-27 q+23
does__help m-16 u+23
does__last u+16
does__need n+18 u-16
does__new d-15
does__of m-16
does__run d+16 m-15
does__take d-19 m+27 u-20
does__thing g+18 m-21
does__to a-20 d-27 q+21
does__want m-19
does__work d-26 n-16 q-16
does_a a-19 g-23 q-25
does_he n-15
does_it b-19 c-22 d-15 h-17 i-17 m-16 n-39 o-22 q+17 s-27 t-22 u+28 v-19
does_my u-20
does_not g-24 m-35 n-18
does_target h-16
does_the g-26 j-24 n-26 s-15
does_this d-16
dog a-28 b-23 c-21 d-32 e-27 f-25 g-24 h-22 i-23 j-33 k-23 l-27 m+44 o-28 p-26 q-37 r-27 s-27 u-35 v-20
dog$ o-16 q-16
dog_@food e-19 m+21
dogs m+19 u-18
dogs$ m+19 u-15
doing r-16 u-16 v-18
dollars j-15
dolor m-16
dolor__@body u-16
dolor_de u-16
donat* d-17 j-16 m+17
donations d-15 m+19
donations$ d-15 m+19
donde b-22 c-18 d-33 g-24 h-18 j+24 k-18 l-28 n-24 o-27 q-23 v-19
donde__la a-17 d-19 m+19
donde_es j+18 m-21 u-17
donde_me j+20 m-32
donde_puedo d-16
donde_queda m+18
done l+18 m-27 u-22 v-18
done__the a-15
done__these l+17
door a-21 g-19 n-20 u-16
dormi* m-16 q-16
dormir r-17
dos u-15
down j-26
down$ a-15
doy o-16
doy__el o-16
drank m-15
drank_@drink m-15
dream$ m+16
dream* i-15 u-21
dreams i-15 u-21
drink_@drink n+15
drinking m-18 n+24
drive a-22 b-23 c-27 d-36 e-19 f-20 g-29 h-31 i-47 k-32 l-34 m-40 o-19 p+20 q+34 r-38 s-27 t-22 u-32 v-34
drive* a-21 b-26 d-18 f-16 i-24 k-17 l-18 m-36 n-28 o-19 p+15 q+22 s-19 u-26
driver a-21 b-26 d-18 f-16 i-24 k-17 l-18 m-36 n-28 o-19 p+15 q+22 s-19 u-26
driver$ j-16 r-16
driver__@relative m-16 p+21 q-25
driver__my m-16 p+21 q-25
driver_is m-21 p+20 q-35
driving a-23 b-22 d-16 i-16 j-17 m-37 n-24 o-21 p+25 s-21 u-26 v-23
droga$ u+16
drop a-16 j+15 m-24 p-22 r-15 u-16
drop__off b-16 m-17 n-17 p-15 q+15
drove d-16 s-16
drug u+17
drunk s+15
duda i+15
due a+17 o-16
due__a m-18
due_for a+22 m-17 o-15
duerm* a-16 m-27 n-19 q-17 u+22
duerme m-18 u+20
dura d-30 h-15 m-24 n-22 u+25
dura$ m-15 u+16
dura__@visit d-19 u+17
durin* m-20
during m-20
during_it m-16
each m-17
earli* m-21 n-17 o+18
earlier o+22
earliest m-17
early a-22 h+15 j-16 m-22 r-16 u-19
easter a-16 h-19 m+18
eat a-26 b-19 d-32 f-16 g-29 h-27 j-18 m+30 o-28 q-24 u-34
eating m-24 n+18
edificio j+23 m-16 u-20
efect* m-15
efectos d-18
eggs l-18 m+21
el c-79 e-67 f-64 g-44 h-15 i-58 k-72 l-92 n-52 o+15 q-22 s+18 t-62 u-32 v-22
el_# o+16
el_@body m-18 s+20
el_@clinician a+20 b-17 m-30 o-18
el_@day c-31 d-33 e-17 g-18 i-27 j-30 l-24 m-43 n-25 o+32 p-20 q-33 r-26 s-20 u-26 v-23
el_@hours h+16 j-21 m-16
el_@insurance m-16
el_@place j+22 m-15
el_@ride j-15 m-17
el_@treat c-15 e-19 g-20 h-15 i-22 j-27 k-18 l-21 m-45 o-28 p-22 q-20 r-20 u+15 v-22
el_@vehicle b-16 m-23
el__de d-17 o-16 u-35
el__el b-17
el__favor c-16
el__la j-17
el__me a-16 b-18 d-18 l-15 m-24 o+16 u-16
el__no l-16 m-23 o+16 q-20
el__por c-16
el__que j-17
el__se b-15 m+17
el__si b-23
el__voy b-17 r+16
el__ya b-17 q-17 r+16
el_carro m-21
el_dia m-15 n-16 q-16
el_lugar b-24
el_mareo u-16
el_numero a-24 g+16 j-18 l-35 m-30 u-30 v+21
el_que q+17
el_telefono v-16
el_trabajo d-15
el_turno m-16
el_walmart m+15
elect* d-16 m+19
election$ m+18
elevator r+21
elimi* a-17 l+15 m-16
else b+17 d-22 h-18 i-30 j-18 m-38 n-16 p-27 q-21 u-15
else$ a-20 i-15 m-19 v+16
else__my b+17 o-16
else_have b+18 o-16
em k+19 m-18
em__on k+19 m-18
em_back k+19 m-18
email a-15 b-16 c-15 m+21
email$ m+19
empez* a+24
empezar a+24
empezar$ a+19
en a-22 b-56 c+34 d-16 e-55 f-53 g-81 i-61 j+16 k-39 l-39 m-31 p-54 t-45 u-28 v-59
en_# m-17 r+20
en_@english a-18 b-16 c+27 g-16 i-21 j-15 l-20 o-23
en_@spanish a-26 b-23 c+36 d-18 g-18 j-26 k-22 l-28 m-23 n-21 o-29 q-20 r-16 u-20
en_@vehicle n-20
en__@day b-16 o+17
en__@late d-17 n-19
en__@parking j-16 r+15
en__@traffic r+16
en__de b-17 o+16
en__del b-16 o+17
en__en o+16
en__es j+19 u-23
en__estan h-18 j+15
en__favor a-15 l-19 o-18
en__lista l-17 m-19
en__manana b-16 h-15 m-16
en__noche m-16
en__please c+20
en__por a-17 l-20
en_el d-28 g-23 h-18 i-16 l-15 n-25 o-25 p-15 q-37 u-32 v-15
en_la c-26 d-30 g-23 i-27 j-27 l-26 q-25 r-32 s-28 u-23 v-17
en_lugar b-17 o+17
en_paz l+16
en_que a-18 d-23 g-15 h-25 j+26 m-20
en_vez a-19 b-18 d-17 h-15 n-18 o+29 q-17
encargada i+17 j-15
encue* b-16 d-17 m-21
encuentro__@door r-16
encuentro_la r-16
end b-18 c-18 e-26 f-17 g-17 h-27 i-28 j-18 k-28 l+23 m+18 n-23 o-18 p-15 q-18 u-33 v-23
end__@pay d+17 m-17
end_of m+15
end_up d+17 m-17
enfermera a-16 i+20
enfermo a-20 b-23 c-16 l-16 n-24 p-25 q+22 r-16 v-16
english a-40 b-38 c+72 d-37 e-38 f-31 g-41 h-27 i-41 j-43 k-41 l-51 m-65 n-32 o-49 p-38 q-36 r-33 s-30 t-24 u-41 v-37
enoug* l+18 t-16
enough l+18 t-16
entie* a-20 g+18 l-18 m-22 n-17 q-16
entiendo a-20 g+18 l-18 m-22 n-17 q-16
entiendo$ c-19 g+15
entiendo_@english g-17
entra a-16
entrada j+18 m-22
entrance g-16 j+17 m-17
entro a+16 g-21 m-19 n-25 u-20
entro$ a+16 g-21 m-19 n-25 u-20
equivocado f-19 h-20 i-23 j-25 l-26 m-27 r-17 u-19 v+30
equivocaron v+20
equivoco v+22
era a-15 m+17 p-16 u-22
era__@relative m+16
era__mi m+16
era_para a-15 m+18 u-21
es a-33 b-83 c-72 d-27 e-82 f-78 g-35 h-42 i-53 j+32 k-62 l-93 m-30 n-61 o-48 p-70 q-25 r-76 s-32 t-60 u+57 v+33
es$ a-38 b-28 c-23 e-28 f-29 h-43 i-32 j+36 k-23 l-34 m-22 n-37 o-30 p-23 q-39 r-29 s-28 t-19 u+16
es_@insurance a-17 d-39 g-16 h-16 j-25 m-25 u+37 v-20
es__@person i-18 v+16
es__@place m-18
es__@treat j-16 s-20 u+20
es__@visit u-19
es__caro d+15
es__de d-15 j-31 l-15
es__el a-22 b-19 j+26 m-33 o-18 r-15 v-19
es__eso m-16 u+17
es__esto u+17
es__ir n-18
es__mi a+16 m-17 u-20
es__numero l-18
es__o i-18 u+18
es__que a-15 m-19 n-15
es_caro d+17 u-21
es_de m-16 v+15
es_el a-17 d-16 g-24 l-16 s-21
es_en a-17 h-19 j+19 n-19 o-16 u-27
es_esa m-21
es_eso g-16 m-21 u+18
es_este u+16 v-24
es_la a-20 d-16 g-17 s-18 u+16
es_lo i-16 j-16 m-24
es_mi l-19
es_mio v+16
es_muy d+15
es_normal s+22 u-30
es_para b-16 g-16 i-16 j-20 m-23 o-22 s-15 v+17
es_por j+15 m-20 u-25
es_un m-19
es_una i-18 u+18
esa a-27 b-22 d-19 e-19 g-29 h-19 i-26 j-26 k-16 n-24 q-26 r-17 s-17
esa_hora m-21 o+17
escalofrios s+15
escri* a-40 b-22 d-21 h-19 j-27 m-40 n-23 o-19 p-15 q-26 r-20 s-17 v-17
escriban$ l+17
escribir a-21
escribirme a-16 m-15
escribirme$ a-15
escribo g+18 m-17 u-16
ese a-36 b-17 c-29 e-26 f-27 g-35 h-29 i-41 j-33 k-23 l-33 m-47 o+23 p-26 r-31 s-30 t-19 u-37
ese__dia m-15
ese__me l-17 o+17
ese__no l-17 o+17
ese__¿ o+18
ese_dia a-31 c-18 e-15 f-18 g-26 h-23 i-32 j-20 l-24 m-40 o+22 p-21 r-23 s-22 u-26 v-28
ese_mismo m-15
ese_no v+19
eso a-49 c-37 e-41 f-36 g-52 h-42 i-49 k-34 l-48 n-45 o-39 p-42 q-39 r-37 s-17 t-29 u+52 v-44
eso$ a-33 c-21 e-25 f-21 g-41 h-26 i-32 j-21 k-23 l-38 n-26 o-24 p-28 q-24 r-24 s-29 t-17 u+32 v-25
eso__el j+15 m-21
eso__para a-22 u+16
eso_es a-19 m-26 s-16 u+18 v-18
espanol a-31 b-29 c+43 d-21 e-19 g-22 h-15 i-18 j-30 k-27 l-36 m-27 n-22 o-35 p-16 q-23 r-20 s-16 u-27 v-16
esper* a-17 l-23 m-25
esperen b+21 l-17 m-20 o-16 r-17
esposa m-16 p+15 q-20
esposo a-16 b+20 c-20 d-17 i-18 m-19 o-28 u-21
esta b-21 c-23 d-29 e-22 g-48 k-30 l-44 n-43 s-32 t-23 u-51
esta_@open h+20 j-18 m-21 v-16
esta_@sick n-16
esta_@wrong f-16 h-19 i-15 j-23 l-17 m-17 r-16 v+23
esta__el g-16 i-17 j-16 l-19
esta_bien h-16 i-20 l-18 p-16 u-18 v-22
esta_cerca j+16
esta_semana a+27 h-21 i-17 o-22
estacionamiento e-15 f-16 j+19 m-25
estaf* u+16
estafa u+16
estafa$ u+16
estan d-30 g-29 h+18 i-17 j+15 l-24 n-22 o-19 r-22 s-19 u-28 v-21
estan$ a-20 d-18 g-18 j+17 m-20 u-19
estan_@open h+16 j-22
estar a-28 g-16 i-16 m-23 o-19 q-15 u-23
estar_ahi a-16 q-16
este a-19 j-21 m-31 s-16
este__es l-16 m-19 u-17 v+23
este__mio v+16
esto a-36 b-18 g+21 h-16 j-31 m-31 n-18 o-25 q-23 r-26 s-25
esto$ a-25 g+24 i-19 j-23 m-19 q-16 r-18 s-18 v-28
esto_es g-20 i-15 v+15
estoy b-18 c-22 e-19 f-20 g-22 h-31 i-31 k-21 o-27 p-33 r+21 t-16 u-40 v-34
estoy__# m-18 r+18
estoy__@parking j-16 r+15
estoy__el d-20 j-27 q-21
estoy__en m-17 s+17
estoy__no j+15 r-16
estoy__que r-18
estoy__trabajo r-19
estoy_en a-29 d-28 g-23 h-16 i-15 j-32 l-22 m+21 o-17 q-27 s-33 u-17
estoy_sin m-18 r-19
eta d-16 e-18 h-16 m-19 o-18 p-15 q-20 r+28 s-17
eta_# e-18 m-16 r+19
evaluation a+16
even m-20
eveni* d-21 h+18 m-19
evening d-21 h+16 m-19
evening$ a-18 f+16 m-18
evening_@visit a+16
ever d-19 i-23 k-21 q-22 r-15 u-34 v-30
ever$ v-19
every m-19 o-15
every* a-26 l-22 m-25
everything a-22 l-18 m-22
ex a-16 p+19
exact* u+20
exactly u+20
exit d-19 j+18 m-25 u-18
expen* i-15 u-24
expensive i-15 u-24
expensive$ u-21
expla* d-16 j-15 m-17 u+16
explain d-16 j-15 m-17 u+16
explain__the m-17
explain__to u-16
explain_what m-21
expli* g+18 m-16
famil* a-15 d-24 q+15 u-20
family d-21 u-19
family$ b-16 d-16 q+16 u-17
far j+16 q-16 u-18
fast n+18
favor d-28 e-23 f-19 h-20 k-25 m-48 n-26 q-27 r-16 s-24 t-22 u-29 v-22
favor$ d-26 e-21 f-18 h-19 k-22 l-24 m-45 n-24 q-26 r-24 s-22 t-21 u-25 v-19
fecha a-18
feed d-17 u-18
feed__dog m+15
feel b-16 m-22 n-18 u+17
feeli* a-18 u-20
feeling a-16
feelings u-16
feet b+23 m-21 o-15 r-21
feliz f-17 m+18
fell p-16
felt m-17 s+19
fill m-18
fille* n-19
filled n-19
filled_out n-17
final* a+19
finally a+17
financing d+16
find b-31 c-22 d-27 g-16 i-25 j+18 k-17 l-24 n-29 p-16 s-17 t-21 u-22 v-19
find_me j-19
find_you j+16 m-18
findi* p-17 q+16
finding p-17 q+16
fine n+20 o-16
fine$ n+17 o-17
firew* m+18
first b-19 h-17 k-15 m-16 p-16 r-20
first$ a-21 d-20 u-19
first_@visit j-17 m-20 n-21
fish m+21
fit a+17 m-17
fit__in a+17
five o-16
fix m+19
fjdks* e+18 m-18
flake* p-15
flaked p-15
flaked$ p-15
flexi* o+18
flexible o+18
fligh* b-19 d-18 m+23 n-16
flight b-18 m+19
flight$ o-16
flight__so m-15
floor d-15 j+21 m-18 u-21
fly d-19 m+29 u-18
fly_to m+17
fog m-17 n-16 s+22 u-23
folks j-18 m-21
follo* b-15 m-23 u-19
follow m-20 u-17
follow_up m-16
following a-18
food b-20 d-22 e-21 g-25 h-21 j-21 l-19 n+29 o-18 q-23 r-15 s-16 u-26
for a+16 c-36 e-62 f-74 g-33 h-19 j-23 k-30 l-29 p-36 q-19 r-35 s-36 u-22
for$ a-17 d-32 j-16 m-18
for_@day m-30 q+18 r-15
for_@food g-17 h+16 n-21
for__# a-18
for__@call i+15 m-15
for__@clinician a-23 i+28 k-15 l-19 m-33
for__@day m-20 o+20 q-16
for__@person m-22
for__@relative a+31 d-16 m-24 n-27 o-23 p-25 q-20 u-22
for__@visit a+19 g-16 i-15 j-18 l-25 m-42 o-29 q-15 r-16 s-21 u-29 v-18
for__and m-21
for__are o+19
for__cat m+17
for__i m-18
for__long m-21 n+20 u-16
for__love l+16 m-16
for__me u-20
for__of b-16 l+18 m-22
for__patient v-16
for__this a+16 m-16
for__to u-16
for__week m-21 o-15
for_a b-26 d-31 g-23 h-25 l-18 n-33 o-24 s-16 u-34
for_an a+15
for_another a+21 b-16 o-19
for_him j-16
for_how m-23 n+20 u-17
for_it m-25
for_me a+19 c-20 d-26 f-20 g-18 h-17 i-20 j-23 k-21 l-34 n-33 q-30 r-21 s-28 t-17
for_my b-39 k-15 l-17 p-28 q-25 s-18 u-31
for_new a+21 m-18
for_next m-18 o-16
for_one m-15 u-15
for_someone m-16
for_that d-16
for_the a-52 c-17 g-25 i+19 m-25 q-25 r-22 s-29 u-32 v-32
for_this g-22 i-18 m-38 u-17
for_whatever a+16 m-22
for_work u-18
for_you a-17 c-16 f-26 i-18 j-17 m+30 o-20 u-26
for_your l-17
forge* a-21 b+23 d-16 j-19 o-15 u-16
forget a-20 b+23 d-15 j-18 s-15
forget__@visit a-16 b+16 m-20
forget_the m-19
forgo* m-19
forgot m-19
form b-16 j-20 m+15 n-18 o-20 s-20 u-15
form$ m+18
form_online a+16 m-16
forwa* i-16 m+15
forward i-15
found j-19 q-25
found_a m-22 p+17 q-19
free a-18 d+17 i-16 m-25 n-16 o-18 p+16 s-20 u-32 v-15
free$ d+18 m-31 p-23 u-30
frenc* m+16
french m+16
french$ m+16
fri m-18 o-16
friday c-24 d-29 e-28 g-25 h-16 i-23 j-20 l-26 m-22 n-21 o+18 p-21 r-27 s-20 t-18 u-26 v-23
fridays h+16
friend a-17 b-23 c-22 d-16 i-16 j-17 k-16 o-22 q+19 s-20
frio m+17 u-16
from a-23 e-17 h-24 k-31 o-26 q-30 r-17 v-28
from$ j-26 m+28 n-20
from__airport m-20
from__bring m-18 p+17
from__in u-16
from__list m+16
from__on m-16
from__to m-19
from_a u-16
from_church m-16
from_it m-19 u+17
from_me a-18 d-21 g+17 m-25 u-23
from_my b-15 l-23
from_the f-15 j+20 l-16 u-15
from_yesterday m-19
from_you m-27 u+16
from_your l+21
front a-20 g-15 l-18 u-16 v-15
front_@door m+16
fue m+22 o-20 u-16
fue__luz m+19
fue_la m+22
fui m-15
fumar n+21
fun d-19 g-19 m+26 u-22
fun$ d-17 g-17 m+22 u-18
funci* d-16 m-26
funciona$ g-23 u+20
game a-16 m+31
game$ m+21
gano m+17 u-15
gano_el m+20
garage h-20
gary b-17 l-25 m-24 v+29
gary$ l-20 m-16 v+22
gas d-29 m+21 s-19 u-28
gas__high m+16 u-20
gato m+18
gato_se m+18
gave i-23 m-20
gave__number i-19
gave_me i-19
gener* a-16
gente d-16
gente$ a-21
get a+24 b-36 d-16 e-36 f-40 g-43 h-22 k-19 o-37 p-40 r-33 s-20 t-42 v-26
get__@ride n+16 q-19
get__@spanish a-16
get__@texts a-22 i-23 k+20 m-25
get__@visit a+24 b-20 d-19 n-19
get__airport j-18 m+17
get__at a-16
get__but j-15 q+16
get__by q-16
get__date m-17
get__for m-17
get__from m-15
get__home n+20 q-19
get__in a+23 b-19 h-16 i-28 j-23 k-19 l-18 m-32 n-20 o-20 q-19 r-19 u-23
get__job m+18 n-16
get__list g-15 m-17
get__my i-17
get__new m-17
get__number m-21
get__of a-24 m+15
get__off a-19 g-17 l+28 m-23 v-16
get__on n-15
get__please a+22 c-17 i-16
get__sleep m-17 u+16
get__that d-18
get__the d-16 i-22 l-16 o-17
get__there d-21 i-19 j-15 m+16 n-23
get__this a-19 g-21 l+16 m-24
get__to d-24 j-20 n-28
get__what m-16
get__with n-15 p-17
get__work u-18
get_a a-29 h-17 j-28 q-35 r-17 s-18 u-29
get_an a+23 m-17 n-17
get_back k-17 n-15
get_high j-16
get_in a+25 d-19 l-17 m-25 n-19 o-22 p-21 u-18
get_me a+17 b-33 c-27 d-27 g-26 h-17 j-29 k-24 n-20 o-25 r-27 s-22 v-22
get_my d-20 i+20 k-15 m-24 n-29
get_off g-16 m-22
get_on a+15
get_put m-17 u+16
get_ready a-22 m-21 n+23
get_started n-20
get_the h-24 i-24 m-34 n-24 o-20 q-15
get_there a-35 b-23 c-16 g-23 h-33 i-32 k-15 l-22 m-44 o-24 q+28 s-26 u-28 v-20
get_this a-16
get_to j-21 m+22 n-18 u-20
getti* d-20 i-16 l-16 n-25 o-16 p-17 s-22
getting d-20 i-16 l-16 n-25 o-16 p-17 s-22
getting_these g-18 m-15
give c-15 d-31 g-15 h-15 j-22 k-20 l-23 n-15 p-25 q-36 s-20 v-22
give__@call i+23 m-22
give__@visit m-29 o-20
give__a a+19 b-24 q-18 r-19 u-20
give__to a-21 i-22
give_it m-18
give_me b-29 d-23 j-18 q-22 u-24 v-15
give_my a-23 i-19
glasses$ g-21
go b+15 d-20 e-43 f-34 g-36 i-47 j+27 m-21 n-17 o-29 p-42 r-31 s-44 t-27 v-43
go$ a-15 d-23
go__@day b+19 m-17
go__after n+16
go__the m-16
go__work n+19 o-17
go_ahead m-20
go_back k-17 m-18
go_home n-17 q+24
go_to d-17 g-16 i-19 j+16 m-17 o-21 q-21
god m-25 n-18 p-15 q-16 s-16
god_@stop m-16
goes d-22 h-18 j+18 m-24 n-16 q-19 r-16 s+17
goes_away m-16 s+18 u-20
goes_there j+18 u-15
going a-28 g-29 h-23 i-24 k-22 l-30 n-17 o-23 s-37 t-19 u-17
going__a m-21 q-19
going__be b-20 m-19 o-27 p-21 q-27 s-19
going__me m-22
going__snow d-18 m+15
going__to m-15
going_to a-35 f-36 g-26 h-18 i-22 k-19 l-21 o-18 s-34 v-30
gold$ m+15
good a-28 b-18 d-33 e-26 f+21 g-16 h-20 j-33 k-23 l-29 n-36 q-23 r-35 s-36 v-34
good$ d-16 g-18 i-26 j-20 m-21 n-19 q-27 r-17 s-24 t-18 u-36
good_@day m-19
good__@call i+17
good__you m+26 o-18 t-23 u-20
good_day o-19
good_for b-17 c-19 f-29 i-19 t-25
got c-60 d-23 e-57 f-52 g-27 h-60 i-32 j-75 k-58 l-31 n-32 o+24 p+24 q-31 t-23
got_@sick b+21 m-26 p-16 r-21
got__@body b+23 m-21 o-15 r-21
got__@call l-15 m-23 v+20
got__@move a-20 b-22 d-22 g-15 l-20 m-35 o+34 p-18 u-24
got__@ride b-21 m-22 p+28 q-34 t-18
got__@thanks b-19
got__@traffic p-17
got__@wrong v+16
got__a d-15 m-19
got__an m-15 p-17
got__and b-15 m-17 o-19 q-19 r-17 s+20
got__bail b+17 m-20
got__but m-18 o-16 r+16
got__from b-16 i-17 u+17
got__i a-18 b-16 g-18 m-26
got__it a-17 b-16 d-17 l-17 m-28 o+29 u-22
got__job o-17 u-17
got__new m+15
got__on m-15
got__text m-19 u+16
got__the a-21 o+16
got__to a-18 b-16 p+17
got_a a-29 h-16 j-20 k-17 l-25 n-22 o-17 q-19 r-15 s-23 t-22 u+16 v-21
got_anything d-19 p-17
got_home b-18 o-20 p-20 q-19 r-18 s+24
got_in p-17
got_it a-16 b-23 d-19 e-17 l-20 m+18 p-19 u-23
got_lost g-17 r+17
got_me m-22 p+17
got_my d-15 m-20 p+18 q-28
got_somebody h-17 i-19 p+19
got_someone i-15 p+23
got_the d-20 h-19 i-23 j-30 k-16 l-29 m+21 n-22 o-17 q-21 r-22 s-20 t-15 u-22
got_this l-20 m-22 v+23
got_to a-16 c-23 d-16 g-25 h-17 j-24 k-16 m-19 o+30 p-32 q-26 r-20 s-24 t-15 u-34 v-19
gps a-18 m-26 p-17 q-16 r+21
gracias a-34 c-27 d-35 e-34 f-42 g-33 i-27 j-28 k-28 l-46 n-24 o-28 p-34 q-28 r-31 s-27 t+41 u-35 v-26
great b-16 d-18 n-17 o-17 p-17 q-15 t+15 u-25
great$ u-21
gripa q-16
groggy s+15
guess b+16
guita* m+19
guitar m+19
guitar$ m+16
gum d-24 m-24 n+27 o-17 u-21
gusta a-18 g-16 i+16 l-25
gusta* i-16
gustaria i-16
guy m-21 v+20
guy$ m-16 v+20
guys b-17 g-20 i-19 m-21 n-19 r-17 s-17 v-20
guys$ h-19
guys_do a-15 h-22 u+16
gym d-20 j-16 m+22
ha e-24 m+20
habla i-16 m-16
habla* i+15
hablar a-38 b-19 i+25 m-26 n-17 o-19 q-16 u-16
hable b-16 i+17 q-19
hablenme c-17 i+19 l-20
hace b-17 g-20 i-24 j-21 n-16 o-17 s-17
hace$ m+17 u-18
hace_el a-16
hacen a-16
hacer m-35 q-22
hacer_un m-16
hacie* m+17
haciendo m+17
had a-21 d-17 f-22 g-23 h-23 i-34 j-21 k-19 o-40 p-29 t-26 u-28
had__weird s+16
had_a a-25 f-20 h-17 i-22 o-26 p-16 q-17 t-23 u-24
had_to r+22
hago h-18 o-19 q-15 r-22 u-29 v-18
hago_para r-17 u-19
hairc* m+17
haircut m+17
handl* m-19 p+17 q-21
handled i-15 p+18 q-18
handled$ i-15 p+18 q-18
happe* a-20 j-16 n-17
happened u-22
happened__the m+16 u-19
happens m-29 u+18
happens$ d-15 g-25 m-24 u+22
happens_if u-17
happy b-15 e-16 f+15
happy_@day f+16
happy__to m+19
haras* l+16 m-18
has b-32 c-22 d-17 e-18 g-26 h-24 k-22 l-27 q+16 r-19
has_@sick m-15 p-16
has__car o+15
has__now p-19 q+16
has_a m-17
has_been a-20
has_the m+18
has_to p-16 q+17
hasta q-20
hasta_alla q-17
hate a-20 b-16 p-16
have e-27 f-32 g-21 h-20 k-24 l-22 m-21 r-43 u-19
have$ a+17 d-17 h-19 m-18
have_@day b+19 d-17 i-17 m-15 q-20
have_@relative m+16
have_@spanish c+17
have__# a-16
have__@call i+16
have__@day b-23 i-19 o-18 t+18
have__@move m-16
have__@relative n-21 p+16
have__@ride m-15 n-18
have__@sick m-18 n+19 q-19
have__@spanish c+16
have__@symptom n-19 s+19
have__@vehicle j-28 m-16 q+23
have__@visit a-20 b+21 n-20
have__@wrong i-17 j-19 m-17
have__a a-20 d-24 i-24 m-24 n-22 o-19 u-30
have__back b+22 k-19 m-16 o-16 q-17
have__be a-15 n-18
have__can i-18 m-18 n+16 o-20
have__do b-19 d-16 m-24 u+15
have__driver m-15 n-16
have__for a-18 b-20 d-19 q-18 u-16 v-20
have__from m-15 n-16
have__idea l+16 v-17
have__in m-18 p-22 q-18
have__it a-19 m-20 n-18
have__me b-19 m-18
have__nice m-18 t+19
have__number a-21 j-29 l-28 m-41
have__of i-20 m-25
have__or d-15
have__skip b+16 m-20
have__someone p-16
have__there m-18 n-25
have__this m-23
have__to p+17 u-15
have__up a-17 v+15
have__wait n-21
have__what m-19 n-22 s+17
have__with n-16
have_a a-47 b-64 c-16 d-51 g-35 h-37 l-26 m-24 n+21 o-18 s-25 t+17 u-46
have_an a-23 i-16
have_been t+16
have_decided m-17
have_i m+15
have_it a-15
have_my a-29 b+26 d-18 i-27 j-20 m-37 o-26 q-26 s-19 u+19 v-22
have_not b-22 m+19
have_on n+17
have_questions i+15
have_reached m-20 v+18
have_room a+21 m-17
have_someone a-20 b-21 v-22
have_the a-19 m-31 n-18 q-21 u-18
have_to a-25 c-20 h-18 i-51 j-16 m-21 p-44 s-31 v-31
havin* n-16
having n-16
hay b-62 c-56 e-72 g-29 h-23 j+16 k-51 l-61 m-47 o+16 p-26 q-16 s-49 t-57 u-19
hay$ a-18 d-23 e-21 f+20 h-20 j-21 l-18 n-17 u-31
hay_@parking a-17 d-22 e-21 f-23 h-16 i-17 j+32 m-29 n-17 p-16 r-34 t-17 u-21
hay__@fetch a-15 d-16 n+16 q-17 u-15
hay__@pay d+18 m-18
hay__ahi i+15 n-18 q-17
hay__choque r+16
hay__ir n+17 q-18
hay__que i+20 q-17
hay_alguien i+21 n-16 q-21 v-17
hay_ayuda g-16
hay_cupo a+20 d-16 j-16
hay_nadie q-19
hay_otro o+16
hay_que b-15 f-21 g-24 h-22 i-25 j-31 m-27 n+22 p-24 q-29 v-16
hay_un m-15 r+16
hay_una u-16
he d-23 e-27 f-36 g-39 h-33 i-42 j-38 l-33 m-20 o-26 p+21 r-43 t-22 u-21
he__de m-18
he__in m-16
he__not m-22 s-15
he__on m-16
he__take m-18
he__to a-17 n-18 q+17
he_can m-19
he_have m-16
he_is d-15 i-15 j-16 q-18 r-16
he_says a-16 f-20 m+17 q-16
he_will m-16 p+15
head b-17 d-18 n-15 s+26
headache n-18 s+25
heard m-22 u+18
heari* m-17 n+18
hearing m-17 n+18
heart m-20
heat m+17 u-18
held m-17
held_up m-17
hello a-26 b-24 c-20 d-25 e-17 f+33 g-21 h-27 i-29 j-26 k-15 l-21 n-22 o-25 p-26 q-26 r-24 s-25 t-21 v-25
help b-25 c-28 e-16 f-15 g+24 h-18 i-26 j-25 k-26 l-28 n-28 o-25 p-28 r-24 s-25 v-30
help$ a-18 d-18 g+21 m-34 q-21 v-19
help__a g-19 m+19 u-18
help_me m+22 q-19 u-18
help_please c-16 g+20 i-16
help_with g-23
helps g-17 m-19 t+18
her a-22 b-17 c-24 d-19 e-18 f-22 g-31 h-30 j-42 k-16 l-36 u-35
her$ b-16 d-17 l-19 u-18
her_@call m-17
her_@visit a-19 m-16
her_home m-16
here b-27 d-35 f-22 h-27 i-37 n-37 p-28 r-32 s-31 u-29
here$ b-22 d-31 f-16 h-19 i-27 n-25 o-25 p-20 q-19 r-25 s-22 u-20 v+15
hermana b-27 m+19 o-20 r-22 u-26
hermano b-20 c-15 i-19 m-34 n-16 o-18 p+20
hey d-20 f+27 i-17 j-21 l-18 m-25 p-17 q-16 t-21 u-25
hgfhg* e+18 m-17
hgfhgf e+18 m-17
hi a-23 b-26 e-20 f+30 h-31 j-17 l-18 n-24 o-20 p-22 r-26 s-32 u-28 v-22
high a-17 d-22 g-18 j-22 n-23 o-16 q-17 r-15 u+15
high$ s-16
hija q-21
hijo b-30 c-22 n-36 q+16 u-22 v-15
him b-25 d-18 j-22 l-19 m-22 s-16 u-18 v+18
him$ b-17 j-20 l-17 m-15 u-15 v+19
hirin* h-19 m+23 u-18
hiring h-19 m+23 u-18
hiring$ h-19 m+22 u-18
his a-33 b-24 k-18 l-15 o-16
his_@visit a-16 m+17
hit c-15 k+29 l-28 m-35 n-16 q-15 s-15
hit_@stop k+28 l-26 m-31 r-16
hit__@traffic k+21 l-16 m-20
hit__on k+23 l-19 m-21
hizo r+15
hmm d-20 e-24 f-17 g+18 l-16 u-19
hola d-16 e-18 f+34 g-20 h-21 i-18 j-23 k-16 m-35 q-16 r-15 t-19 u-22
hold a-27 c-16 d-24 e-24 f-23 h-18 j-19 k-18 l-23 o-15 p-17 q-26 u-24
hold__for b+17 m-17
hold_my m-16
hold_that b+18 m-17
holiday a-16 d-17 m+16 o-16 u-22
home a-41 b-22 c-18 d-33 g-20 j-36 k-22 l-25 m-28 n-16 o-24 q+18 s+17 t-20 u-30 v-21
home$ a-28 b-28 d-20 j-24 m-21 o-26 u-21
home_and b-16 o-17 p-16 q-16 s+20
hook a+16 m-19
hook__up a+16 m-19
hook__with a+16 m-19
hook_me a+16 m-19
hora a-28 b-29 d-28 f-15 g-28 h+17 i-33 j-35 k-22 l-16 p-16 q-27 r-31 s-27 u-40 v-25
hora$ a-24 h-30 o+22
hora__@clinician m-18
hora__en m+16
hora_es h-27 m+23 n-18 u-23
hora_puedo h+18 i-16 m-21 o-19
horario a-21 d-24 e-17 f-20 g-21 h+31 i-22 j-28 m-23 n-18 q-15 s-20 u-25
horas m-23 o-20 u-22
hospi* h-17 l-16 s-17
hospital h-16 m-31
hospital$ a-25 m-30
hot j-17 m+21
hotel a-15
hour j-17 k-15 m-21
hour$ n-17 q+16
hours a-46 b-26 c-19 d-42 e-21 f-28 g-33 h+47 i-31 j-45 k-16 l-27 m-31 o-17 p-18 q-27 r-21 t-26 u-43 v-23
house o-18
house$ a-16 b-21 m+18
how b-78 c-62 e-51 g+16 i-59 k-35 l-32 o-68 p-64 q-46 r-80 s-16 t-74 u+19 v-69
how_@late a-18 h+26 j-16 m-29
how_@open h-19 j+17 m-23
how__@book a+21 m-18
how__@hours m-16
how__@treat d-17 m-22 u+24
how__@visit a-22 m-24 n-21 u+23
how__a a-31 g-15 n-33 o-17 s-26
how__am j-16 m-23 n-21 u+21
how__answer g+18 m-17
how__are a-23 d-19 f-15 g-20 k-15 l-23
how__become a+18
how__before a-16 h-26 m-16 o-17
how__can h+16 i-15 m-19 o-16 u-19
how__do a-20 b-16 i-19 j-31 o-17 q-19 v-19
how__does d-31 m+22 n-19 s-17
how__get b-18 d-38 g-33 h-19 i-28 r-25 u-20 v-18
how__i b-30 c-28 f-19 h-17 i-33 l-20 m+22 o-28 p-32 r-41 s-52 t-15 v-33
how__in u-15
how__is f-24 h-21 j-31 l-20 m+31 n-37 p-17 r-16 s-32 t-17
how__it a-30 b-22 f+17 g-26 h-25 j-30 n-35 o-24 p-18 s-32 t-17 u+20
how__make m+21
how__my d-18 m+23
how__one m-19
how__say g-15 m+20
how__should d-16 n+15 u-19
how__the j-20 n-22
how__this d-17 g+28 l-18 m-35 u-29
how__till n-16
how__times m-17
how__use g+16
how__work d-20 l-16
how__works m-27
how__would a-16
how__write d-17 m+21
how__you a-25 c-20 i-31 k-31 l-36 n-30 o-24 q-20 r-17 s-17 t-25 v-27
how_are f+20 h-17 m-17
how_can n-15
how_come a-25 d+18 j-17 m-27
how_do b-24 c-20 f-16 h-48 i-22 l-19 m+26 n-29 o-25 p-28 r-33 s-25 u-28 v-30
how_does a-15 d-30 n-15
how_early a-17 m-18 o-20
how_far u-16
how_i a+19
how_is a-18 f+19 g-16 j-20
how_it m-15 u+15
how_long b-23 d-29 g-21 i-16 l-29 m-16 o-17 p-23 q-26 r-26
how_many a-24 b-15 h-20 i-18 j-22 o-16
how_much a-30 b-20 d+16 f-17 g-16 h-19 i-16 j-20 l-33 s-23 t-36
how_often d-15 u+16
how_old h-19 j-20 m+24 u-25
how_should a-15 m-19 n+16
how_this m-20
how_to a-15 b-17 g+27 i-20 k-15 l-24 s-16 u-30 v-21
how_would a+21 d-18 m-23
howdy a-15 f+19 m-17
hoy a-31 b-19 c-17 d-33 e-26 f-21 g-22 h+24 i-21 j-30 k-16 l-27 m+25 n-27 o-22 p-23 q-23 r-21 s-23 t-17 u-35 v-23
hoy$ a-27 b-16 d-27 e-19 f-18 g-19 h+24 i-16 j-26 l-18 n-21 p-18 q-18 r-15 u-28 v-16
hoy_es m+21
hsa d+18 m-20 n-15
human a-16 b-15 c-20 i+24 l-18
humana d+19
husband a-16 d-31 l-15 r-20 s-18 v-16
i b-32 c-47 e-109 f-109 h-36 l-22 p-39 q-17 t-32
i_@book a+38 b-16 d-31 g-19 j-21 l-17 m-36 n-24 o-22 q-17 r-16 u-21
i_@call c-20 d-34 g-23 h+34 j-16 l-18 n-28 o-24 q-17 r-21 u-16 v-20
i_@drive a-22 d-23 h-15 i-18 k-15 n+22 o-24 r-23 s-29 u-15
i_@eat a-19 d-16 r-15
i_@move n-21 u-22
i_@parking u-17
i_@pay a-18 d+22 g-20 j-16 n-20
i_@stop d-19 h-17 j-22 k-16 l-23 n+29 u-22 v-15
i_@thanks l-16 t+16
i__# a-36 b-25 j-18 k-17 l-33 m-37 n-20 o-17 p-20 r+20 u-22
i__@book m+16
i__@call i+17 m-28
i__@cancel a-20 b+18 g-15 k-19 l-20 v-16
i__@day a-23 b-31 d-15 g-16 k-22 l-21 m+21 n-15 q-25 v-18
i__@drink m-26 n+23
i__@drive m-22 r-16
i__@drug n+18 s-15
i__@eat m-33 n+31
i__@english b-15 c+23 m-23 o-15 v-16
i__@food g-17 m+25
i__@insurance d-16
i__@insurer d+17
i__@late a-23 d-16 g-20 i-16 o-16 p-18 q-15 r+19 s-16 u-19
i__@medicine a-26 d-27 g-19 j-23 l-20 m-41 o-19 q-23
i__@move a-17 b-28 d-27 i-21 k-15 l-19 n-24 o+23 p-18 q-20 s-16 u-24
i__@pay a-25 d+37 g-29 i-17 j-24 l-19 m-31 n-27 o-15 q-24 u-15
i__@relative a-27 b-20 i-21 k-19 l-20 m+16 n-29 q-15 r-16 u-32
i__@ride n-21 p+25
i__@sick a-21 m-30 n+15 q-23 r-15
i__@stop j-17 v-17
i__@symptom a-16 b-19 d-17 g-19 i-17 j-17 m-30 o-17 q-19 r-19 s+25 t-17 u-17 v-18
i__@texts a-27 d-16 j-17 k+24 m-39 n-21 o-21 s-15
i__@vehicle m-18 n-17 q+23
i__@visit a+19 b-28 m-17 n-22 u-17
i__a a-25 b-32 c-32 e-22 f-19 h-52 j-43 k-48 l-31 m+24 o-18 q-33 r-22 s-24 t-38 v-18
i__able n+15
i__about b-23 d-29 i+17 m-22 n-37
i__again a-18 h-17 m-25 n+18
i__already l-16
i__an a+18 b-28 i-25 j-21 l-18 n-17 p-15 s-29
i__and j-23 l-17 m-26 p-21 q-19 s-26 u-21
i__another a-19
i__anything d+19 n-24 o-15
i__ask a-19 m+21 n-17 p-22 u-16
i__asked m-22
i__at a-31 b-21 g-20 i-22 j+16 l-21 n-15 p-26 r+15 u-35 v-25
i__back d-25 i-18 o-23 p-20 q-20 s-15 u-19
i__be a-25 d-53 g-26 h-30 i-25 j-26 l-25 m-26 q-35 r+24 s-16 v-20
i__before b-17 i-21 m-27 o-28 u-28
i__better b+17 m-22
i__big m-16 n+16
i__bill d+22 m-34
i__bleach m+15 n-15
i__bring a-29 d-23
i__but g-18 m-16
i__by a-24 d-27 g-22 m-26 n-26 o-19 u-21
i__car m+16
i__come m-29 n+15 o-19 s-25
i__coming k-15 m-36 r+17
i__confused m-17
i__consent l+17
i__day a-16 m-21 n-15 o+18
i__decided b-17
i__do d-41 i-29 j-26 m-16 p-21 q-36 s-20
i__dog q-21
i__done m-24 u-20 v-16
i__drunk s+15
i__earlier o+15
i__for a-32 b+15 d-20 h-16 j-27 q-22 s-23 u-34
i__get i-15 j-28 l-18 n+16 o-16 p-20 r-15 u-29 v-19
i__getting m-24 n-19 u-26 v-22
i__go b+16
i__going d-18 m-24 n-19
i__have b-33 g-17 i-25 j-17 l-15 m-33 n-23 q+22 u-19
i__here d-17 m-20 u-15
i__high u+16
i__him b-17 j-20 v+16
i__home h-20 i-16 m-29 n-26 o-19 q+23
i__i g-20 l-28 m-15 r-16 u-29 v-19
i__id d-15 m-18
i__if d-20 m-26 o-18 u+15
i__in b-33 g-28 h-24 i-36 k-33 l-30 n-25 o-37 p-19 v-24
i__interested b-17
i__is j-17 m-34 n+16 q-27 s-18 u-25
i__it b-24 h-27 i-25 k-17 m-23 p-35 s-39 t-23 v-25
i__job a-19 b-18 g-16 i-21 j-17 l-17 m+26 n-23 o-16 q-18 r-17 u-17
i__know a-17 b-21 n-15 o-23 q-28
i__last n-16
i__let m+15
i__like d-22 q-19 s-23 u-47 v-20
i__lol m-21 s-19
i__long n-18 s-15
i__lost d-16 g+18 j-15 m-20
i__made m-16
i__making m+17
i__med m-16
i__mind m-19 u+15
i__more l+17
i__moving o-16
i__my a-44 b-27 c-40 e-15 f-15 g-55 h-29 j-30 n+24 r-55 s-18 t-20 u-19 v-28
i__myself d-19 u-16
i__new a-21 i-21 m+19 n-16
i__next n+15 o-38 s-16 v-16
i__no d-15 m-34 n-19 u-19 v-16
i__not a-49 e-23 f-23 h-21 i-19 m-21 n-48 p-55 r-43 t-35 u-30 v+26
i__now i-25 m-29 n-18 o-22 q-19
i__number g+23 i-28 m-25 u-20
i__of n-18
i__off a-27 b-22 g-17 i-17 k-20 l+23 m-27
i__ok n-16
i__on a-21 c-17 g-29 h-23 o-31 p-22 q-17 s-28 v-20
i__one d-16 m-20 u-22
i__or d-18 h-21 i-27 j-27 l-17 m-27 n-24 s-21
i__out d-27 g-17 i-18 j-18 m-40
i__outside m-15
i__paperwork n-20
i__pee n+20
i__permission m-15
i__put m-23
i__reach i+15
i__ready a+19 m-23
i__remove m-16
i__rent m+19
i__return m+16
i__say n-16
i__scared v-15
i__see a+18 m-18
i__shave n+15
i__so d-23 g-22 j-16 l-17 o-19 r-18 s+22 u-17 v-17
i__someone d-16 i-20 n-16 u-15
i__standing m-15
i__still s+15
i__stuck g+20 m-16 r-18
i__take a+27 b-24 d-23 h-19 m-31 p-28 s-15
i__taking a-17
i__talk a-32 i+25 m-23
i__texting i-17 v-18
i__that n-37 q-18 s-16 u-20
i__the b-24 d-37 e-19 f-17 g-19 h-39 i-58 j+26 l-24 n-16 q-15 s-50 t-31 u-26 v-19
i__them b-18 u-16
i__there a-29 b-19 g-23 h-29 i-28 k-15 l-20 m-43 o-21 u-27 v-15
i__these l-16
i__think a-16 m+17 u-15
i__this i-20 m-40 n-17 u-27 v+16
i__through d-16 u-17
i__to b-36 c-25 d-21 e-23 f-28 h-48 i+19 m-20 r-36 t-38 v-61
i__told m+21 o-18
i__trust m-17
i__try a+17
i__up j-17 m-20 n-26 o-16 r-17
i__want a-36 g-19 m-30 n-17 v-20
i__wedding m-17
i__what m-17
i__when n-24
i__where m-21
i__with b-20 l-21 o+17 p-16 q-27 s-19 v-17
i__without m-16
i__work d-20 i-25 o-18 s-15 u-27
i__you h-31 i-34 n-32 o-38 q-27 r-23 s-15 u-43
i__your g-15 i-19 l-18
i_able n+19 q-18
i_already n-17
i_am a-16 c-53 d-31 e-35 f-34 h-58 i-49 k-32 l-20 m-21 n-36 o-22 p-18 q-30 r+25 s-21 t-21 u-19 v+22
i_ask m-19
i_be b-17 m-34 u+17
i_bring g-22 j-18 o-23 p-17 q-32 u-16
i_buy g-15 m+19 n-21
i_came n-16 o+16
i_can a-15 h-35 k-28 l-30 m-42 n-43 p-27 u-36 v-34
i_chickened m-18
i_come b-19 d-18 g-17 i-19 m-40 r-26 s-16
i_did b-16 g-20 j-17 m+18 v-21
i_do k-32 m-24 n-28 o-23 p-27 r-33 t-15
i_drop n-15
i_ever v-16
i_forgot m-16
i_get a-27 b-16 f-19 g-48 h-17 n-19 p-27 q-27 s-28 t-18 v-33
i_getting l-16
i_go a-28 b-17 c-17 d-32 g-23 h-20 i-26 j+32 m-26 r-17 u-31
i_going b-16 d-16
i_got a-31 c-23 g-24 h-21 i-27 j-35 k-26 q-39 t-19
i_had a-18 o-23 s-18
i_hate a-17 b-15 p-16
i_have a-34 b-22 c-22 d-20 h-24 i-23 j-34 n+20 r-21 t-36
i_hit k+15 m-15
i_just i-19 n-25 q+16 r-16
i_keep m-28 n+15
i_know b-17 m-21 o+19 u-20
i_love l-19 m+19
i_make n-16
i_meant b-19 k-21 v-20
i_mix m+15 n-15
i_need b-65 g-16 i-17 j-16 l-52 q-16 r-30 v-23
i_never v+22
i_not n+15
i_owe a-21 d+23 g-18 n-18 o-17 u-19
i_pick m-18
i_plan d-21 m-20 n+25 u-18
i_press g+22 m-18 n-19 u-17
i_put g+26 j-23 m-19 n-16 u-20
i_qualify m-17
i_read a-18 b-16 l-17
i_said b-25 n-21
i_say g+24 m-23 u-23
i_see d-17 g-23 j+18 m-21 u-19
i_send j-20 m-20
i_sent d-18 i-15 m+21
i_should m-23
i_sign a+15
i_split d+15
i_still a-37 h-21 i-29 m-33 n+27 s-35
i_take a-38 b-21 d-35 g-24 h-17 l-18 p-20 r-17
i_talked m-23
i_talking i-22 m-18 u+18
i_text g+17 j-16 m-19
i_think m-21
i_trade o+16
i_type g+23 i-21 m-20
i_use o-18 q-16
i_want a+19 b-29 d-29 e-15 g-27 h-24 j-25 n-29 o-23 p-21 q-25 r-17 s-21 u-26 v-43
i_wanted l-17
i_was b-17 n-24 o-23 p-17
i_wear a-17 g-18 n+17 q-16 s-27 u-17
i_will d-63 g-33 h-46 i-27 j-15 k-22 l-18 m+25 n-48 o-24 q-19 r+16 s-45 t-18 u-67 v-24
i_work m-23 n+17
i_would b-27 d-29 g-16 m-16 q-33 r-28 s-24
id b-20 d-28 j-16 m-29 n+31 p-20 q-25 u-26
id$ a-24 d-28 i-16 j-16 m-27 n+33 p-19 q-24 u-18
idea v-20
if b-35 c-28 f-17 h-41 i-33 k-24 m-65 o+21 p-45 q+27 s-22 t-21 v-33
if_@insurance d+19 u-16
if__@drive n-18 q+17
if__@move d+17 m-17 o-20
if__@ride m-18 q+20
if__a b-15 q-18
if__am a-20 d-19 m-23 o-18
if__can a-21 i-16 m-16
if__come d-15 q+16
if__does m-21
if__get d-18
if__have b-20 p-19 u-16
if__is b-18 d-18 m-18 r-16
if__not g-17 m-23
if__the n-18 o+15
if__to n+19 u-17
if_i a-15 c-16 h-31 i-31 j-42 k-17 l-19 m-51 p-31 q+24 s-33 u-20 v-16
if_my m-20 q+20
if_you b-20 m-15 q-16
in a+19 b-37 c+44 d-56 f-72 g-86 i-17 k-44 l-69 m-30 n-34 o-19 p-21 r+20 s-57 t-67 v-40
in$ a+23 c-34 d-17 e+15 g-24 i-19 l-35 m-52 n-28 o-46 q-45 s-27 v-22
in_# a-15 h-19 i-16 o-15 p-15 r+21
in_@english a-28 b-18 c+33 d-19 i-19 j-20 l-22 m-26 o-15 u-23
in_@spanish a-32 c+43 d-24 e-17 h-16 i-23 j-23 k-22 l-23 m-36 n-19 o-22 p-15 q-21 u-23
in__@door r+15
in__@place a-15 h+18 m-22
in__@traffic p-17
in__and b-19 m-22
in__are m-19
in__bit m+15
in__day m-16
in__hospital j+17 u-22
in__i a+15
in__is m-30
in__it m-19
in__lot c-15 e-16 h-15 j-19 m-22 r+18
in__morning h+16
in__news d-21
in__now a-16 o-17
in__please c+19
in__room a-27 n+15
in__text l-20
in__that m-15
in__with a-22 m-20 p-20
in__work m+15
in__you m-24
in_a a-21 j-16 n-20 p-16
in_an p-18 u-18
in_before a+16
in_for a+20
in_french m+16
in_my a-18 b-16 r-18
in_now r+17
in_the c-36 d-44 e-27 f-25 g-29 i-49 l-38 m-44 r+18 t-20 v-30
in_there m-19
in_this a+16
in_to j-15 m-19
in_today d-17 m-22
in_tomorrow b-17
inclu* d+18 m-19
info b-16 l-16 m-16 u+20
infor* d-16
infusion b-16 d-29 g-16 h-15 j-20 m-37 o-16 u+25
ingles a-34 b-33 c+49 d-27 e-26 f-18 g-35 h-17 i-37 j-28 k-21 l-36 n-29 o-43 p-17 q-33 r-24 s-23 t-17 u-29 v-28
inscr* a+21 l-19 m-16
inste* a-16
instead a-16
instead$ m-31 o+22
instr* n+17
instructions n+17
insulin m-21 n+17
insulina g-22 n+19
insurance a+15 c-17 d+21 g-26 i-22 j-33 l-21 o-26 p-23 q-46 r-22 s-30 t-18 u-38 v-22
inter* d-20 g-20 h-18 i-16 n-17 o-22 p-16 q-23 r-20 s-20 v-24
interested m-28 u-20 v-17
interested$ m-23 u-17
into m-16
inven* m+17
iphon* m+16
iphone m+16
ir a+29 b+24 c-32 d-50 e-20 f-22 g-43 h-34 i-54 j-34 k-36 l-37 m-57 o-16 r-35 s-33 t-19 v-39
ir$ a+29 b+23 c-16 d-26 g-21 i-30 j-17 k-26 l-22 m-34 n-22 o-32 q-32 r-19 s-19
ir__@eat n+18
ir__dia o+22
ir__trabajar n+15
ir_a o-18
ir_antes o+17
ir_otro n-24 o+25
ire b+28 l-23 m-25 o-25 q-19 v-16
irme n-19
irme__@vehicle n-15
irme_en n-15
is a-31 b-66 c-47 d+16 e-108 g-84 h-31 j+32 k-79 l-67 o-26 r-26 t-45 u+21 v-17
is_# m-28 n-19 p-18 q-18 s-19
is_@drink d-17 n+17 u-27
is_@drive a-15 m-22 n-15 u-17 v-18
is_@holiday a-16 h-19 m+18
is_@late h-15 m-20 p-19 r+22
is_@open h-20 m-19 o+18
is_@parking d-21 j+23 m-17
is_@sick a-16 b-17 d-16 m+17 n-16 s-20 u-22
is_@symptom m-22 s+20
is_@treat a-19 g-15 j-20 m-20 p-17 u+18
is__# h-17 p-19 u-23
is__@call g-15 j-22 m-29 u-21 v+17
is__@clinician a-24 d-16 p-16 u-16
is__@day d-21
is__@door d-18 h-15 j+30 u-16
is__@drink d-21 n+15
is__@drug m-21 n+20
is__@holiday a-18 d-16 m+21 u-20
is__@hours j-16
is__@open d-16 i-20 j-16 m+16 n-17 o-16
is__@parking d-15 r-15
is__@place d-26 h+15 i-30 n-21 o-21 s-17
is__@price a-18 g-26 h-21 j-34 n-18 q-17
is__@relative p+18 q-30 u-21
is__@treat d+20 j-21
is__@vehicle j-20
is__@visit b-33 d+33 g-24 i-23 j-16 l-17 m-22 n-34 o-30 p-27 q-22 r-23 s-37 u+15
is__@wrong i-17 v+21
is__a b-16 c-18 d+22 f-24 h-45 k-17 l-15 n-33 o-32 p-33 r-33 s-20 t-18 u+17 v-25
is__about d-21 m-15 u+30
is__after o-16
is__allowed m-18 n+16
is__an d-28 h-16 j-15 m-25 n-28 o-16 u+22
is__and n-23 u+22
is__any m-18
is__anybody a-17
is__anything d-18
is__approved u+15
is__available a-27 d-19 i+15 m-22
is__bad d-21 j-26 r-18 u-24
is__balance d+16
is__bank d-17 h-16 j-16 m+19
is__be r+18
is__bill d-25 m+23
is__blue d-16
is__by a-15 m-25
is__can m-21 o+19
is__code j+19 m-18
is__covered m-25 p-27
is__day d-24 m-28 n-15 p+18
is__do a-15 m-17
is__expensive d+18 m-29 u-19
is__fine m-23 n+20
is__first d+18
is__flight m+18
is__for c-20 f-24 g-28 h-26 l-27 n-19 p-22 r-23 s-29 t-24 v+16
is__free d+17 m-26 p-21 u-27
is__from f-22
is__going a-17 b-33 d+20 f+17 j-33 m-23 p-23 q-27 r-24 s-16 u-17
is__good b-18 f-22 p-16 u-21
is__he m-15
is__hot j-16 m+17
is__i a-17 b-17 d-25 g-19 o-23 p-15 q-19
is__if m-18
is__in a-30 b-16 d-36 j+18 m-19 q-19 r-17
is__is d+21 j-20 m-17 n-20 q-18 s-18
is__lady m-15
is__latest h+15 m-16
is__like d-26 i-21 j-20 m-22 u+29
is__lol m-31 n+21 v-16
is__me a-21 d-29 g-16 k-18 m-41 n-26 o-19 q-21 s-20
is__my b-15 i-16 n-19 q-16 v+18
is__name u-18
is__new a+17
is__next d-17 m+15
is__no v-15
is__not u-22 v+25
is__number g-32 i+15 u-16
is__of a-19 d-34 g-27 h-25 n-20
is__oil n+18
is__ok a-32 b-24 c-20 e-16 f-17 g-20 h-25 i-28 j-39 k-23 l-19 m-63 n+41 p-28 t-27 u-20 v-22
is__on a-18 i-18 j+18 n-21 o-20 u-29
is__out l-16 o-18 u-25
is__outside j-21 m+19
is__place m-30
is__point m-17 u+17
is__post h-19 m+18
is__right j+19 m-22 r-21 s-19 u-32
is__safe n-16
is__same a-18 m-26 s-18
is__sign a-20
is__since m-16
is__so a-16 j-17 s-17
is__something m-18
is__somewhere m-16
is__soonest a+21
is__still a-18 j-26 n-26 o-17 r-16 u-18
is__success d-16 u+16
is__that a-26 b-19 j-26 m-24 o-15 p+17
is__the a-39 c-18 f-30 g-20 i-38 j+26 l-30 n-24 p-28 q-19 r-28 t-17 u-22 v-27
is__there d-26 f-21 h+20 j-20 n-19 p-21 q-35 s-24 u-19 v-21
is__these d-16 l-20 m-16
is__time d-17 m-20 o+24
is__to a-22 c-19 f-28 g-41 h-29 l-36 q-29 r-34 u-35 v-31
is__today d-26 i-27 o-17
is__true u-19
is__up a-16
is__way a-16 j-17
is__what g-16
is__where m-19 s+15
is__while a+19
is__with m-19 n-19
is__you a-25 h+21 m-28
is_a a-23 d-22 f-23 g-25 j-50 o-22 p-35
is_about m+15
is_an a-19 d-18 m-23 u+17
is_anybody h+20
is_anyone d-16 h+19 m-23 o-15 u-18
is_at a-15 q-15
is_available i-16
is_been m-18
is_being m-16
is_black m-18
is_coming a-25 b-25 p+18 r-22
is_going m-15 p+15
is_good f+17 j-16 m-25 o-16 q-21
is_in a-26 n-20 r-15
is_it a-64 b-58 e-28 g-49 h-60 i-50 j+25 k-30 l-39 m-37 o-28 p-53 q-19 r-30 t-46 u+28 v-34
is_locked m-16
is_me a-16 d-17 f+21 m-18 p-16 u-20
is_my a-27 b-22 c-17 f-17 g-17 h-30 i-33 j-20 o-23 r-29 u-54
is_no b-15 m-27
is_not a-27 d-27 f-22 g-28 j-27 l-25 m-22 n-19 p-27 q-21 s-27 v+34
is_out b-16 j-20
is_right j-18 r-16
is_set p+20 q-23
is_she m-15 u-15
is_slow q-19 r+19 s-17
is_taking a-23 b-16 m-22 n-16 q-16
is_that a-36 b-33 f-15 g-29 h-15 i-17 m-53 o-30 p-34 r-15 t-33 u+17
is_the a-29 b-49 c-29 e-31 f-47 i+16 k-30 l-38 n-56 o-16 p-44 q-37 r-41 s-65 t-29 u-16 v-36
is_there b-33 d+16 f-40 h-34 p-35 q-19 r-52 s-38 v-30
is_this b-33 f-18 g-62 h-24 i-44 l-43 n-18 o-15 p-16 r-17 s-45 u+29 v-17
is_what m+20 n-18 u-16
is_your d-29 g-23 h-16 i+22 l-20 o-20 q-16 s-16 t-22 u-38 v-20
it c-16 d+15 e-103 g-17 h-80 i-70 k-43 l-35 m-33 n-50 p-31 q-34 r-36 s-18 u+50 v-63
it$ c-68 e-60 f-62 g-64 h-54 i-51 j-26 k-19 m-33 n-16 q-50 r-56 s-41 u+17 v-50
it_@cancel b+18 m-16
it_@price m+16 u-22
it__# d+22 m-34 n-22 u-26
it__@cancel b+16
it__@date a-16 m-19 o+24 u-16
it__@holiday d-15 m+21 u-20
it__@medicine m-16 n-18
it__@place j+18 m-21 u-22
it__@sick d-17 m+23 o-16 s-20
it__@spanish c+21
it__@treat d+19 u-15
it__a s-25
it__am n-16
it__back d+16 u-16
it__be b-20 n-26 p-16 u-33
it__can m-20 q-17
it__covered u-17
it__do d-18 m-18
it__for a-20 n-20 o-15 s-18 u+22
it__from d+16 m-24
it__i d-25 j-20 m-35
it__if d-20 j-17 m-18 o-19 s-18 u-27
it__in a-22 d-16 m-24 u+22
it__is d-17 m-16
it__me c-17 f+19 j-23 k-18 l-21 n-31 o-34 p-32 q-37 r-20
it__more m-15
it__my i-23 n-25 o-16 p-19
it__not a-15 m-19 q-29
it__off m-22 n-20 u+16
it__ok m-17
it__on a-20 c-16 d-19 h-20 i-17
it__or d-15 m-23
it__out l-17 m+22 o-18 u-23
it__please k+16 o-17
it__same m-24 s-17
it__snow d-18 m+15
it__that d-20 n-21
it__the d-26 m-36
it__there d-16
it__to a-27 b-29 c-21 f-21 g-27 h-22 i-33 l-26 m+15 p-32 r-18 u-43 v-20
it__up m-22
it__with i-20 n-24 p-18 u+16
it__work m-23
it__you d-15 u-19
it__your m-19
it_a b-16 h-18 i-22 j-17 r-20
it_about u+18
it_back k+22 m-20
it_bad m+17
it_be a-20 b-19 d+18 g-16 m-34 n-24 u-34
it_but o+18
it_covered p-16
it_do m-19
it_feel u+15
it_for u+16
it_from j+17 m-17 u-16
it_going b-23 f+18 j-20 n-22 o-15 p-16 q-22 r-29 u-36
it_help d-18 g-17 m-17 q-18 t-18 u+24
it_if n-16
it_in a-22 b-22 c+20 i-19 l-18 n-20 q-17 r-17 s-16
it_is b-32 e-19 g-16 h-18 i-16 j-32 n-39 o-23 t-30
it_like m-19 u+17
it_make m-19 u+17
it_normal u-16
it_off b+19
it_ok d-24
it_on m-25 o-16 u-17
it_over i-17 m+19 p-15 u-17
it_safe n-16
it_says m-18
it_set d+16 u-16
it_take d-19 m+29 u-31
it_the a-20 i-17 j+20 m-40 n-16
it_to d-17
it_today o-15
it_up k-17 l-16 r-16
it_what u-24
it_when m-17
it_work d-19 g-19 m-25 u+23
it_works m-21 n-17 u+21
iv m-17
iv$ u+16
jaja l-16
jajaj* m+18
jajaja m+18
january m-15 o+19
job a-27 b+18 g-21 i-25 j-20 k-16 l-22 n-27 o-23 p-19 r-22 s-16 u-28 v-18
job$ a-15 b-18 d-20 g-18 l-16 m+27 o-16 u-17
joke m+20
joke$ m+20
jueves a-21 h-19 l-16 m-23 o+21 q-20
junto j+17 m-18 v-16
just a-17 c-21 d-31 e-19 f-25 h-24 j-29 k-26 p-20 s-26 v-29
just__@vehicle m-15 q+25
just__a f-16 n+18 q-24
just__day o+16
just__in a-16 b-16 i-17 m-17
just__me a-16
just__on b-16
just__the o-18
just__up m-16
just__you a-16 b+15 n-16 o-20 u-18
just_a r-15
just_had m+21 o-18
just_put a-15
keep a-33 b-16 c-18 d-18 i-23 j-16 q-17 u-30
keep__@texts l-22 r-19
keep__@visit a-20 k-16 m+17
keep__but o+19
keep__the l-15
keep_asking m+16
keep_getting m-15
keep_sending l-21
keep_the r-17
ketamina d-21 g-22 r-16 u+24
ketamine d-30 e-19 f-16 g-22 h-18 i-32 j-31 k-18 l-22 m-26 n-19 o-27 p-17 q-22 r-17 u+37 v-20
keys m+16
keys$ m+17
kid b-20 n-17 p-25 q-16 u-23
kids b-20 c-19 d-22 i-23 j-22 l-18 m+31 o-17 p-32 q-23 u-27
kill a-15 d-18 m-18 n-16 q-16 s-17
kind a-16 g-21 j-25 u-16
kind_of g-21 j-22 u-16
kindl* m-22
kindly m-22
kjhkj* e+18 m-16
kjhkjh e+18 m-16
kk e+15 m-15
kk$ e+15 m-15
knitt* a-17
knitting a-17
knock* u+15
knocked u+15
knocked_out u+15
know a-16 d-20 e-16 f-15 h-30 i-25 j-25 k-24 l-31 n-18 p-25 s-21
know$ d-15 g-25 m+19 o-19 q-34 u-36 v-34
know__are u+15
know__i u-17
know__is m-20
know__this m-19
know__to m-15 u-22 v-15
know__works g+15 u-17
know__you g-15
know_a u-16
know_any u-17
know_how g+20 u-20 v-16
know_i m-19 o+18
know_it m-16
know_what m-23 u+18
know_who m-20 q+15
know_yet m+19 q-17 v-18
ksjdf* e+15
ksjdfh e+15
la a-23 c-84 e-76 f-71 g-27 h-25 k-54 l-69 o+20 p-40 q-54 t-46 v-25
la_@body m-20 s+27 u-22
la_@cancel m-16
la_@clinician a-21 b-19 d-22 i+31 j-20 m-25 n-16 o-19 r-15
la_@door m-18
la_@late d-18 n-23 q-16 r-16
la_@medicine a-16 g-26 i-19 j-16 m-26 n+23 s-17
la_@person u-16
la_@place a-23 b-20 g-15 i+20 l-17 m-34 o-20 r-20 s-15 u-28 v-18
la_@staff i+21
la_@treat b-16 d-21 g-22 r-16 u+23
la_@visit a-39 c-16 e-17 f-17 g-26 h-25 i-24 k-19 l-44 m-30 p-25 q-36 t-16 v-29
la__@day b+26 l-20 m-23
la__@move o+23
la__con a-20
la__de a-15 j-17 o-18 u-16
la__es m-18
la__favor i-17
la__mi p-17
la__por i-18
la__que d-19 u-15
la__una o+17
la__vez a-18
la__y m-15
la_de m-18
la_del b+25 l-18 m-22 o-19
la_lista m-21
la_luz d-21 g-16 j-18 m+28 o-16
la_manana b-15 c-17 i-16 m-20
la_noche m-18 o-17
la_playa j-16 m+16
la_proxima m-17
la_puede n-19 o+16
la_tienda a-16 m+19
la_ubi a-22 b-16 i-16 j+24 l-16 m-21 o-17
lady i+18 j-15
landl* d-15
lapto* m+17
las a-24 b-15 c-17 d-26 e-16 h-21 i-23 l-19 q-17 u-34
las_# m-21 n-16
las__es u-16
las_opciones g+15
last b-20 o-33 q-15 r-19 s+17
last$ m-21
last_time a-20 d+16 h-17 m-23 o-16 u-21
late a-40 b-25 c-24 d-24 e-18 f-25 g-35 h+35 i-40 j-30 k-30 l-30 n-40 o-26 p-35 q-26 r+35 s-38 t-26 u-39
later b-21 c-16 d-16 h-22 i-23 k-20 l-20 n-18 o+17 p-20 q-17 r-26 u-18 v-16
later$ a-23 h-16 i-18 k-17 l-16 m+20 r-22
later__day o+17
lates* h+19 m-18
latest h+19 m-18
latest_you h+15 m-16
law d-16 u-16
law$ m+17
le b-29 c-32 d-36 e-28 f-25 g+31 h-35 i-37 k-21 l-35 n-15 o-37 q-34 s-32
le__a a-19
le__para r-17
le_dije a-15
le_hago m-19 r-18
le_pico g+22 j-16 m-19
le_pongo g+18 n-17
learn m+21
learn_to m+15
leave a-18 i-18 n-18 p-17 q+16 u-16
leavi* b-17 r+21
leaving b-17 r+21
leaving_now m-17 r+17
legal j-16
legit u+16
lejos j+16
les g-16 j-21 u-25
les_digo m-17
let c-22 d-30 h-29 i-16 j-23 k-18 l-24 n-28 p-42 s-21 t-16 u-38 v-26
let__@move m-18 o+17
let__do m-25
let__else b+18 o-24
let__have b+18 o-24
let__it i-17 u-19
let__know u-17
let__talk a-18
let_me b-22 d-16 p-30 u-23
let_somebody o-16
let_us b-18 g-16 h-17 m-33 n-16 o+24 u-15
let_you m+15
lette* a-16 d-20 u-17
letter a-16 d-20
letter$ d-17 i-16 m+19
libra* h-16
library h-16
licen* a-19
licencia a-17
licencia$ a-17
license q+15
like b-30 c-21 d-17 g-29 h-18 j-34 m-18 p-23 q-35 t-17 v-30
like$ d-28 i-19 m-19 u+26
like_# m-20 r+16 s-16 u-19 v-15
like__arrange a+18
like__bring m-16
like__come a+17
like__get i-17
like__in a+17
like__it i-18 m-19 u-21
like__make a+17
like__my i-16
like__opt a-21 i-23 l+20 m-16
like__out a-18 i-17 k-20 l+20
like__try a+18
like_a m-21
like_dogs m+15
like_to a+16 d-22 q-19 r-30 s-19 u-55
line a-23
line$ j+16
lined p+18 v-17
lined_up p+18 v-17
list c-16 d-28 e-16 i-29 j-30 o-22 p-26 r-19 s-23 t-23 u-35
list$ g-37 i-19 j-19 p-20 q-23 t-16 u-22
list_for m-16
list_of a-23 d-15 u-16
lista g-18 i-20 l+19 m-27 o-19
lista$ i-18 k-23 l+19 m-27
littl* o-19
little o-19
live l-15 u-19
lkjlk* e+16 m-16
lkjlkj e+16 m-16
llama* a-23 b-19 i+23 n-20 o-17 p-17 q-17
llamar a-20 i+26 m-27 o-18 q-15 v-16
llamen b-16
llega m-18
llega* a-19 g-16 k-17 l-20 m-34 n-20 o-18
llega_el m-17
llegar a-16 m-18 o-15 s-19
llego a-29 b-30 g-24 h-22 i-24 l-16 p-29 q-32 r+21 s-22 u-34
llego$ d-23 m-24 q-16 u-20
llego__# r+19
llego__a m-16 o-17
llego__el r-15
llego__las m-15 r+17
llego_a j-19 n-15
llego_en r+20
llego_un d+16
llegu* r-19
llegue r-19
lleva p+18 q-23
lleva* a-18 d-17 i-15 j-15 m-21 n-22 o-16 p+18 r-19 s-16 u-16
llevan m-16 n-16 p+20 q-16 r-16
llevar a-25 b-27 c-19 e-16 f-20 g-47 h-22 i-30 j-24 k-16 l-18 m-37 n+35 o-33 p-29 r-17 s-21 t-15 u-37 v-22
llevarme m-15 n-18
lleve a-18 i-21 m-20 q+22 u-20
llevo a-16 d-16 j-18 m-20 n+22 q-17 u-20
llevo$ n+16
lmao e-19 m+19
lmao$ e-19 m+19
lo e-28 f-26 h-39 i-48 j-49 k-31 l-45 n-42 o-25 q-39 r-40 v-37
lo_cubre d+20
lo_de m-17
loan d-18 m+20
loan$ d-18 m+20
locat* m-31
located m-18
located$ m-18
location i-18 j+23 m-19 u-15
lock j-22
locke* m-18 q-17
locked m-18 q-17
locked$ m-16
lol a-32 b-30 d-21 e-41 f-32 h-33 i-35 j-39 l-44 p-32 r-25 t-25 u-27
lol$ a-29 b-25 c-28 e-31 f-25 h-27 i-31 j-34 l-33 n+17 p-28 r-26 t-17 u-23
long b-31 d-30 f-15 g-24 k-17 l-32 m-17 r-33 v-18
long$ m-20
long__@drive j+16 u-16
long__@symptom s+16
long__@visit m-17 u+16
long__a m-26 s-17
long__i j-21 s-28
long__it n-27 s-21
long__take m+26 u-30
long__the n-17 s+16 u-23
long_do u-18
long_does s-15
long_is j-15 s-18
long_till n-16
longe* a-23 u-18
longer a-23 u-18
longer_interested b+17 l-21
look m+22 u-17
looki* b-16 m-21 n-20
looking b-16 m-21 n-20
looking_to a+20 m-18
los a-15 b-45 c-32 d-40 e-32 f-28 h+17 i-19 j-21 k+26 l-17 n-46 o-40 p-32 q-32 r-34 s-36 u-22 v-35
los_@day h+19 m-19 o-16
los_@texts a-31 b-34 c-23 d-23 e-25 f-19 g-15 h-23 j-22 k+32 n-23 o-28 p-24 q-21 r-22 s-22 t-16 u-39 v-27
lose g-24 l+16 n-16
lose_my m-20 u+15
lost a-23 g+22 h-21 i-19 k-18 l-30 m-20 n-27 p-23 s-23 t-16 u-28 v-25
lost__@ride b-19 m-19 o-17 q+21 r-16
lost__i g-16 r+15
lost__what m-17
lost_but g-16 r+17
lost_my g-25 l-18 n-17 r-21 v-18
lot a-24 b-21 c-19 e-18 h-22 i-21 k-15 l-19 m-27 n-24 o-22 q-24 s-21 u-35 v-16
lot$ a-22 b-20 c-18 e-18 h-22 i-17 l-18 m-23 n-20 o-19 q-20 s-21 u-30
love b-19 n-16 o-20
love__@stop m-16
love__god l+16 m-16
love_of l+16 m-16
luck m+16
lugar d-15 h-18 i-15 l-19 m-30 n-22 q-19 s-17 v-17
lugar$ m-20 o-20 r-21
lugar__voy b-16
lugar_de b-17 o+15
lugar_ya b-16
lunch a-16 b-16 h+24 n-16
lunes h-15
luz d-21 g-16 j-18 m+28 o-16
luz$ d-20 j-18 m+23
lyft n-20 q+18
made m-17
main j+19 m-19
make b-16 g-25 j-21 k-19 n-28 q-20
make__the o+16
make_it a-17 d-17 m-20 o+20
make_me d-18 u+17
makes g+15 u-15
makin* n-19 o-16 r-17
making n-19 o-16 r-17
mal a-17 g-20 i-23 j-16 l-23 m-22 p-16 u-20 v+22
mal$ m-19 u-16
mall d-18 h-20 i-18 m+18 n-20 o-19 s-22 u-28
mall$ u-26
mama i-27 m-20 p-18 q-37 u-16
manag* i+15 m-17
manager i+15 m-17
manan* a-32 c-24 d-22 g-17 i-29 j-25 k-15 l-22 p-21 q-19 u-33 v-18
manana a-32 c-24 d-22 g-17 i-29 j-25 k-15 l-22 p-21 q-19 u-33 v-18
manana$ a-27 b+17 c-16 d-20 g-16 i-25 j-21 l-20 p-16 q-17 u-28 v-16
manda* a-22 b-20 g-22 i-33 n-27 p-18
mandame a-17 j+24 m-24
mandame_el j+20 m-18
mandar m-17
mandarme_@texts m-33
mandarme__@texts l-23
mandarme_los l-23
mandatory m-16
mande i-16 l-21 n-17 u-15
mande* a-19 b-17 g-17 m-32 o-15 q-16 u-15
manden i-17 l+22 m-24
manden_nada l+18
manejar n+22 o-22 q-19
manejo q+15
many a-26 b-22 g-17 h-24 i-20 j-26 k-18 o-18 q-17 v-15
many_@hours m-16
many_@thanks l-15
many_@visit m-17 n-16
many__@stop l+16 m-16
many__do d-21
many__i a-16
many__in m+17 u-22
many_times m-17
map e-24 f-16 j+25 l-20 m-24
map$ e-24 f-16 j+25 l-20 m-24
maps j+15
maquina m-16
marcar a-21 i+16 n-20 q-18
mareo s+18 u-18
mareo$ u-16
maria a-21 m-28
maria$ m-23
marqueme c-16 e-21 i+28 l-16 m-29 v-16
marri* m+18
married m+18
married$ m+16
martes a-24 b+18 d-19 h-29 j-18 l-26 m-34 n-17 o+19 q-18 r-16 u-18
mas a-16 b-45 c-43 e-22 f-21 g-37 h-30 i-52 j-33 k-39 l+31 m-45 n-41 o+32 p-25 q-19 s-28 t-24
mas$ a-34 b-24 g-19 i-31 j-16 k-20 l+24 m-40 n-18 o-35 p-17
mas_@late a-34 b-20 c-22 d-24 i-21 k-16 m-25 n-27 o+35 q-23 r-21
mas_@texts c-17 k-18 l+26 m-21
matte* m-18 n+18
matter m-18 n+18
may d-19 j-15 l-19 m-16 p-28 u-24 v-21
may__@relative n+16 p-16
may__a m-18
may__have m-19 p-15
may__me k+16 m-16
may_i m-28 p-15
may_my n+16 p-16
maybe$ m+15
me a+24 b-31 c-53 d-23 e-129 f-70 g-29 h-138 j-23 m-59 n-45 p+31 q+18 r-30 t-76 v-62
me$ a-29 b-35 c-58 d-19 e-46 h-48 j-67 l+17 m-52 o-66 r-61 s-24 u-20
me_@call i+20
me_@cancel b-26 l-22 o-23 p-25
me_@day m-16
me_@fetch a-32 b-21 i-29 j-17 l-19 m-29 n-28 o-21 p+33 r-18 s-15 u-27 v-19
me_@howmuch d+17
me_@insurer a-18 i-17 m-22
me_@vehicle a-22 g-18 i-23 j-22 k-16 l-17 m-22 n-16 o-16 p-26 q-25 r-23 s-18 u+32
me__# a-28 b-15 l-18 p+16 r-21 s-15
me__@body m-28 o-17 r-15 s+29 u-22
me__@book a+29 b-23 i-22 l-16 o-25 q-19
me__@call a-33 i+29 l-20 m-31 o-21 q-25
me__@clinician m-17
me__@day m-25 q-15
me__@medicine a-17 d-16 g-27 i-20 m-22 n+27 o-16 s-15 u-27
me__@move n-15 o+23
me__@person i+16 m-16 q-15
me__@place a-17 i-16 j+27 l-17 m-21 o-18 p-20 q-18 u-21
me__@relative m-22 n-22 p+16 q-26
me__@ride b-15 j-15 q+19
me__@sick m-16
me__@symptom a-16 q-17 s+20 u-17
me__@texts j-18 k-23 m-27 r-20 u+16
me__@treat a-24 m-23 u+19
me__@vehicle i-18 j-19
me__@visit a+24 b-26 c-17 i-28 k-15 l-23 q-17 r-22 s-15 u-29
me__a b-18 c-29 d-17 e-17 f-18 g-44 h-25 m-21 n-37 r-20 s-38 t-22 u+20 v-27
me__are m-22 o+21
me__baja b-17
me__bien m-17
me__como s+16
me__con b-16 j-17 l-15 m-28 n-15 p-20 q-15 r-17 u-24
me__dar p-16
me__de b-32 g-25 j-17 q-20 r-17 v-18
me__do m-15
me__el b-38 c-21 f-17 g-22 h-17 i-27 j-28 k-24 l-29 n-32 u-37 v-23
me__en i-24
me__escribir g-16
me__esto l-17 m-18
me__favor a-16
me__for l-24 q-16
me__good o+19
me__hacer u+16
me__i m-25
me__in m-19 p-21
me__ir m-16 n-25
me__is m-19
me__it a-21 i-20
me__joke m+17
me__la b-28 c-24 e-18 f-16 g-42 h-22 k-22 l-23 q-33 t-17 u-53 v-23
me__las m-16 n+15 u-18
me__list g-19 k-20 m-28
me__los k+15 m-27 u-17
me__manana m-21
me__mas m-16 u-15
me__me d-16 p+18 q-19
me__mi b-22 l-15 m-36 p+25 q-29 r-20 u-17
me__my b-23 d-20 l-16 p-26 u-26
me__news m+16
me__next a+16
me__no a-26 i-17 m-20 q-17 u-18
me__number l-17 v-18
me__of a-17 l+16
me__options m-16
me__para m-16 u-15
me__please a+15 b-17 c-29 g-16 i-30 k-23
me__poner g-19 i-15
me__por c-21 i+17
me__puede i-15 n-22 o+16 q-19
me__que d-20 g-26 m-21
me__recoger i-18
me__sin a-22 i-21 n-22 o-22 r-17 s-31
me__so i-17 m-16
me__su i-24 u-16
me__text u-19
me__the a+20 c-18 g-23 h-21 j-22 k-19 l-25 n-23 p-28 q-29 r-27 s-32 v-19
me__this b-17 l+18 m-23
me__to a-29 d-23 i+18 l-18 m+17 q-17 u-20
me__un a-18 j-17 m-31 p-17 q-23 u-19
me__una b-16 c-17 n-17 q-16 u-26
me__up m-23
me__what a-16
me__whatever m-21
me__when m-17
me__with b-24 d-26 i-26 l-22 m+16 o-25 p-31 q-22 s-17 u-23
me__y g-17 q-19
me__ya r+18
me__you m-18
me__your b-17 k-17 m-24
me_a b-32 c-17 g-21 h-23 k-25 l-32 n-17 p-24 r-25 s-22 u-33
me_about a-22 d-25 i-15 l-19 m+21 n-22 r-20
me_again f-23 k+16 m-33 n-18
me_agarro j-17 m-17 q-17 r+21
me_an a-18 m+20
me_and b-16 n-16 q-17
me_at h-17 i+16 m-22 q-18 r-19 s-15
me_back a-22 d+19 g-23 j-17 m-34 u-24
me_cobraron d+17 s-16
me_da q-23
me_dan u-16
me_dio m-16 s+17
me_directions i-16
me_down m-17
me_esperen b+21 l-17 m-20 o-16 r-17
me_for i-17 u-18
me_gusta a-18 g-16 i+16 l-25
me_gustaria i-16
me_hizo r+15
me_home i-17 n-20
me_how d-17
me_in a+33 b-18 d-19 h-16 i-28 j-20 k-19 l-21 m-28 q-22 r-17 u-20
me_instead m-15
me_is p-21 q+17
me_la n-19 o+19
me_later m+17
me_llego d+16
me_llevan m-16 n-16 p+20 q-16 r-16
me_more m-18 u+19
me_my a-27 b-18 c-17 i-26 k-15 l-29 m+19 n-15 o-17 q-17 s-16 u-23
me_now a-19 g-17 k+16 m-24
me_off a-44 b+16 c-19 d-26 g-28 h-16 i-22 j-28 k-28 l+27 n-19 o-25 r-17 s-28 u-34
me_on d-18 m-24 r-15 u-16
me_out i-17 l+21 m-20 p-17 u-21
me_pasa p-16
me_please l-17 m-19
me_pongo g-35 i-16 n+24 u-17
me_puede d-25 i+16 n-18 o-21
me_pueden n-19 q-18
me_puedo n-19
me_queda m-17
me_quede a-26 c-16 d-18 i-27 j-16 k-20 l-15 n-27 o-29
me_quedo m-17
me_recomendo a+20 m-16
me_salio m-15
me_siento a-16 s+18
me_something a-19 m+19 u-17
me_surgio o+17
me_talk a-18
me_texteen l+16
me_that m+17
me_the b-21 d-18 k-17 p-16 u-25 v-20
me_this l-23 m+23 u-17 v-21
me_through a-30 m-16 q-16 u+18
me_to a+23 c-17 d-20 k-30 l-33 m-17 p-24 r-20 s-16 u-27 v-23
me_up a+26 b-32 c-28 d-38 e-20 g-21 h-22 i-32 j-19 k-29 l-16 n-24 r-31 s-30 u-32
me_what m-20
mean d-21 j-16 k+17 l-20 u-23
mean$ d-18 u-21
mean__@stop k+15 m-21
mean_to g-15 k+20 l-17 m-24
meant a-15 b-21 k-22
med m-16
medicaid b-21 d+31 h-15 j-18 m-32 n-22 o-19 p-24 s-23 u-24
medicare a-20 d+31 h-18 j-15 m-26 p-19 u-16
medicina g-16 m-18 u+19
medicine m-20
meds m-20
meeti* m+18
mejor a-17 b+15 d-22 g-20 h-18 j-18 k-17 n-20 q-23 r-19 s-16 u-20 v-22
mejor$ b-20 o+17
mejor__@cancel b+20 m-26 o-19
mejor_no b+22 c-16 m-28 o-24
mensa* m-16
mensaje m-16
mensaje$ m-15
mensajes a-37 b-41 c-27 d-29 e-27 f-20 g-17 h-26 j-35 l+30 m-27 n-29 o-31 p-27 q-28 r-37 s-29 t-18 v-32
menu d-20 g+26 j-19 m-29 u-22
mess m-21
messa* a-15 b-20
message$ l-16
messages a-28 b-37 d-26 e-29 f-25 g-21 h-22 j-23 k+19 l+36 m-53 n-27 o-28 p-19 q-24 r-20 s-20 t-19 u-32
meter i-15
metro m-21
mexic* u-17
mexico u-17
mexico$ u-15
mi b+16 c-25 d-58 e-76 f-42 g-84 h-73 j-80 k-74 l-24 p+40 r-34 s-79 t-38 u-65 v-35
mi$ a-31 b-25 c-18 i-21 l-22 m-31 n-21 o-25 p+25 r-15 u-20
mi_@clinician a+22 i-18 m-23
mi_@insurance a-20 d+22
mi_@relative d-59 e-43 f-46 g-44 h-43 i-72 j-47 k-42 l-53 o-26 p+42 r-59 s-42 t-39 u-72 v-53
mi_@ride b-16 m-16 q+22
mi_@visit a-32 b+22 c-15 d-23 i-21 k-16 l-36 n-25 o+20 p-17 q-22 r-20 s-22 u-18 v-15
mi__@cancel p-17
mi__@fetch p+19 q-27
mi__@insurer p+16 q-26
mi__@sick a-15 n-19 p-21 q+24
mi__@visit b-18 m+15 n-20 o-20 r-16
mi__a o-20 q-19
mi__de a-17 b-17 n-21 r-18
mi__favor a-18
mi__ir q-17
mi__me b-33 c-20 d-17 i-21 k-16 l-19 m-37 n-30 p+22 r-19 s-16 u-22
mi__no a-18 b+17 l-16 n-21 p-17 u-18
mi__por a-26 m-15
mi__puede a-18 n+18 o-19 p-20
mi__que m-25 n-19
mi__quiere m-16
mi__se a-19 b-17 c-17 n-17 o-18 p-30 q+21
mi__tiene n-15 o-15
mi__una m-17
mi__y m-22 p+16 q-16
mi__ya p-19 q-15
mi_amor r+18
mi_lugar b+18 j-20 m-19 o-17
mi_numero a-18 g-16 i-20 l+17 m-21
mi_receta a-17 i+18 m-17
mi_turno a-16 m-17
might m-19 n-16
might__# r+17
might_be r+16
mil t+16
mil_@thanks t+16
milk k-16 m+24 r-15
milk_on m+18
mind n-15 o-18 r-20 v-20
mind$ r-15 v-17
mind_about b+16
mine m-26 r-15
mine$ m-19
minut* a-23 b-19 j-16 l-16 n-16 o-21 r+22 u-21
minute r-17
minute$ r-15
minutes r+18
minutos m-18 r+15
mio v+16
mis a-16 d-20 m-25 n+17 o-17 u-21
mismo b-16 d-15 i-15
mismo$ n-20
mismo_dia m-16 q-16
mix m+15 n-15
mix_bleach m+15 n-15
moles* l+21 m-22
molestar m-16
molestar$ m-16
molina d+19
mom g-21 i-21 j-21 k-25 l-29 m+16 o-16 p-26 q-17 s-18 u-37 v-20
moms n-15
monday d-18 j-15 u-17
mondays a-17 b-24 h-17 i-16 l-20 u-16
money o-21 v-17
money$ m+18
month b-16 i-17 l-22 n-20 s-23 u-18
month$ b-16 k-15 l-17 n-19 s-21 v-25
moon m+17
moon$ m+17
more a-23 c-24 d-27 f-19 g-24 h-28 i-24 j-23 m-23 n-29 p-16 t-16
more$ a-22 b+27 m-32 n-23 o-29 r-22
more_@texts l+15
more__have b-15
more__please b-16 u+15
morni* b-34 d-19 e-19 f+23 j-15 k-20 l-26 m-29 p-16 q-24 u-26 v-24
morning b-31 d-17 k-16 l-22 m-26 q-22 u-22 v-22
morning$ a-26 b-24 l-18 m-17 q-17 r-24 u-15
mother a-19 b-17 n-26 p-19
move b-29 c-23 d-22 i-17 k-15 n-16 o+19 p-16 r-23 u-17
moved d-16 l-25 m-28 p-18 q-16 r-22 s-19 u-21 v+21
moved_to b+22 v-16
mover a-15 b-21 m-21 o+23
movie m+15
movie* n-15
movin* a-17 o-21 v-18
moving a-17 o-21 v-18
much a-37 d+19 f-21 g-20 h-23 i-20 j-25 k-18 o-19 r-18 s-29 v-21
much__@visit d+15 u-18
much__a u-17
much__do d-22 m+18 n-16
much__it d-21 m+19
much_a d+23 m-23 u-16
much_does d-21 m+21
mucho d-19 l-16
muy b-18 c-19 e-23 g-17 i-24 j-19 k-19 l-21 m-34 n-20 o-17 p-17 q-24 r-19 t+21 u-28 v-22
muy_amables m-15 t+19
muy_caro d+16
my a-19 c-38 e-109 f-106 g-51 h-105 i-16 j-40 k-27 l-19 m+16 n+26 p+20 t-102 u-35 v-47
my_# b-23 l+16 m-16
my_@body a-17 b-20 d-18 m-33 n-20 o-16 p-18 q-17 r-16 s+29
my_@call a-19 b-21 c-21 d-24 g-21 i-27 l+16 m+23 n-22 o-16 p-22 q-18 r-27 u-22
my_@clinician a+28 d-20 g-22 j-20 l-25 m-36 n-17 o-18 p-17 v-21
my_@day o+16
my_@drink d-18 m+21
my_@drug d-16 m-25 n+24
my_@insurance b-16 q-19 s-19 u-16
my_@machine m+16
my_@medicine a-40 b-22 c-15 d-29 g-18 i+21 j-25 k-17 l-21 n+20 o-19 p-21 q-25 r-18 s-20
my_@pay d+25 m-25 n-21 u-17
my_@place b-16 j-16 m+22 o-20 p-16 v-16
my_@price d+30 m-30 u-21
my_@relative b-22 d-56 e-37 f-39 g-40 h-46 i-25 l-49 o-40 p+31 q-29 r-40 s-65 t-35 v-29
my_@ride a-29 b-34 c-22 d-31 g-28 h-16 i-22 j-23 k-29 l-25 n-28 o-23 q+41 r-20 s-28 u-26 v-19
my_@texts a-17 b-20 k+25 l-27
my_@treat a-21
my_@visit a-73 b+30 c-36 d-62 e-26 f-17 g-28 h-22 i-40 k-41 p-36 t-27 u-53 v-22
my__# a-17 b-15 d-17 o-26 p-20 q-25 r+26 s-22
my__@call m-25 n+16
my__@cancel o-18
my__@clinician m-19
my__@drive a-18 m-23 n-16
my__@insurer d+18 m-16 n-16 q-19
my__@late p-17
my__@relative a+15 i-16 m-31 q-19 v+17
my__@sick m-16 p-17
my__@stop m-23
my__@symptom m-21 s+16
my__@visit n-24
my__a d-21 i-23 m+19 p-33 q-19 s-16
my__agreed p+18
my__am m-26 r+21
my__and l-18 m-30
my__any m-19
my__at d-17 m-29 r-16
my__back m-17
my__backed p-16
my__balance d-24 m+24
my__be a-22 b-19 m-31 n+19 o-17 q-26 s-17
my__been a-17
my__bill d-31 i-16 m+30
my__but a-21 o+18
my__can a-28 b-34 c-18 d-20 m-36 n-15 q+20 r-15 u-26
my__card a-18
my__changed b-20 p-17
my__come o-17 p-16
my__coming a-24 r-16
my__day d-15 m-28 q-20
my__do n-17 p+16 q-20 u-25
my__does m-24
my__from i-17 m-16
my__go d+15
my__got a-21 b-19 d-27 k-16 l-18 m-29
my__has a-29 b-19 i-18 u-18
my__he m-19
my__i i-21 l-22 m-25 p-18 q-18 r+20 s-19 u-21
my__in d-30 h-18 j-26 k-18 l-17 p-19 r-17 s-20 u-38
my__is a-31 e-16 f-29 g-28 h-25 i-33 j-37 k-19 l-42 o-20 s+20 t-17 u-50 v-36
my__it m-33 n-16 o-19 p-17
my__just m+19
my__list m+17
my__lol m+16
my__me c-18 d-22 i-31 l-27 m-43 n-27 o-22 p+26 s-18 u-16 v-18
my__my i+19 m-20
my__needs b-18 o-17 p-19 q-23 u-17
my__next p-16
my__not a-29 c+19 g-20 i-17 m-23 r-20 u-22
my__now o-15 q-16
my__number g-17 i-19 m+16 u-17
my__of m-16
my__off l+18 m-28 n-17
my__oil d-17 n+15
my__ok d-18 m-31 n+28
my__on h-19 j-19 l-17 o-27 p-22 r-17
my__one m-15
my__out a-19 o-15 p-20 q+15
my__please b-25 c-25 k-20
my__said m-26 n-21
my__same m-16
my__says d-15 f-16 j-19 o-21 p-32 s-25
my__sent i+21 m-21 n-20
my__set m-17 p+16
my__she m-31 n-17 p-23 q+16 s-15
my__sit a-16 m-17 n+21 p-24 u-16
my__so m-18
my__taking p+18
my__text g-15
my__that d-25 g-15 m-32 p-25 s-20 u-19
my__the d-31 i-31 l-20 p-26 q-38 r-22 u-23
my__there a-15 b-18 m-28
my__this v-18
my__to c-25 d-34 g-23 h-16 j-22 k-29 n-26 q-16 r-29 s-20 u-26
my__wait q-16
my__wants a+16
my__was d-15 n-18 p-21
my__will b-17 d-15 n-29 p+18 q-32 u-20
my__with d-25 l-19 n+21 u-24
my__work n-18 p-18 q-18
my__you m-17
my_account d-22 m+19
my_baby m-19
my_bad m+16
my_balance d+20 s-16
my_bill m-27
my_calendar a-16
my_car a-19 b-16 d-21 j-19 m+25 n-23 s-15 u-17
my_cat m+18
my_cell b-18 l+16 m-22
my_credit d-36 m+18
my_dog a-22 b-17 d-22 f-17 g-16 i-15 j-17 m+30 o-21 p-19 q-33 r-19 s-22 u-19
my_email m+17
my_ex a-16 p+19
my_flight b-15 m+15 r-16
my_gps a-18 m-24 p-16 q-15 r+21
my_id a-15 m-21 n+22
my_knitting m-20 n+16
my_mind m-21
my_money m+16
my_name j-15 l-17 m-21
my_new m+22
my_next d-18 n-17 o-20
my_number a-19 g-16 i-36 j-16 m-42 u+24
my_oil m+23 o-21
my_options g+25 l-17 m-23
my_other o+16
my_playlist m+15
my_records a-16 n-18
my_senator m+17
my_sitter m-16 o+19
my_time a-17 m-22
my_way m-29 o-15 q-29 r+33
my_work g-16 o-15
mysel* u-17
myself u-17
myself$ d-19 n-23 q+25 u-16
nada a-16 b-20 c-16 j-20 m-28 n-24 r-18 s-16 u-23
nada$ a-16 b-16 c-16 j-19 k-18 m-26 n-23 o-19 r-16 s-18 u-21
nadie g-18 l-17 m-19 n-17
nadie__puede q+15
nah a-21 b+17 d-19 e-16 h-18 j-16 m-31 n-21 o-22 q+17 s-16 u-16
nail m-17
name a-17 d-15 g-17 i-16 l-18 n-18 o-17 q-16 u-20 v+15
name__the m-16
named v+16
nausea s+16
nauseas s+20
nauseous m-15
near a-17 d-15 i-18 j+21 n-18 q-19 r-16 u-21
near__@stop m-19
near__@vehicle j+16 m-22
near_a m-19
near_me j-17 m+21
nearb* m-19
nearby m-19
neces* d-26 e-16 j-19 k-17 l-21 p-24 r-19 s-23 u-32 v-23
necesito d-24 j-16 k-15 l-19 p-20 r-17 s-20 u-27 v-17
necesito_@move a-18 o+21
necesito__@english a-18
necesito__@visit m-15
necesito__a a+17 m-23
necesito__con a-22
necesito__un m-18
necesito_la o-23
necesito_que a+16 m-23
necesito_un a-19 i-22 m+20
necesito_una a-17 i+20 m-23
need e-21 f-19 h-30 j-30 l-26 p-26 r-16 s-35 t-23 u-21 v-40
need$ a-22 l-17 n-32
need_# m-15
need__@cancel a-17 b+21 m-21
need__@eat n+20
need__@medicine a-15
need__@move a-36 b-35 d-19 i-19 n-22 q-17
need__@texts k+17 m-21
need__@visit o-19
need__a a-26 n-20
need__anything a-25
need__ask a-15
need__back m-16
need__be a-22 b-16 d-18 m-25
need__booster a+16
need__bring a-27 d-21
need__day m-20 o+21
need__days a-16
need__different o+16
need__do a+20 m-25 n-20
need__it i-16
need__lawyer i-22 m+22
need__me d-17 m-16 u-21
need__mine o+19
need__my d-19 o-21
need__new a-22 i-20 o+19
need__out a-18 m-18
need__refill i+17
need__see a+20 i-18
need__shave n+15
need__skip m-18
need__talk i+18
need__the j-16
need__time a-16 b-16 o+20
need__to d-26 g-18 j-19 o-16 p-25 u-21
need_a b-43 g-21 i-16 j-15 k-20 l-16 p-29 s-19 u-35
need_an a+23 b-20 d-23 i-19 n-21
need_anything a-16
need_from d-17 m-15 u-21
need_my b-18 d-19 m-31 o-16
need_someone p-19
need_the k+17 m-24 o-16
need_to c-27 k-25 m-35 q-51 r-24 u-16 v-19
needs p-21 q-25 u-19 v-16
needs_to m-17
neighbor b-17 j-16 p+26
never a-18 b-16 d-15 i-20 o-18 p-17 q-17 r-18 s-22 v+20
never__a v+15
never__i l-16 m+18 v-16
never__this m-20
never_said l-16 m+17
new a+27 b-31 c-26 d-49 e-19 f-22 g-30 h-31 i-45 j-42 k-28 l-33 m+27 n-33 o+18 p-39 q-26 r-35 s-29 t-26 u-30
new$ a+20 h-20
new_@call i-21
new_@person a+19 m-19
new__who m-15 v+16
new_date a-18 m-27 o+22
new_day m-21 o+17
new_number m+16
new_patients a+18
new_years m-15
news d-23 m+19
news$ d-21
next c-18 d-33 e-15 g-24 h-22 i-30 k-27 l-28 p-18 q-26 r-26 t-17 u-35 v-26
next_day a-35 m-25
next_month m+15 o-16
next_one m-17
next_to m-20 p-16
next_two m-19 o-18
next_week m-28 n-16
nice b-18 d-19 e-19 i-17 j-18 l-23 n-15 o-17 p-15 q-19 s-19 t+20 u-19 v-17
nice$ e-16 l-19
nicotine m-17 n+18
night i-18 r-19 u-16
night$ n-24
ningu* a-21 b-18 c-15 i-20 m-24 n-30 o-30 q+18 v+18
nm a-15 c-19 d-21 e+23 f-24 g-16 h-16 i-16 j-16 k-17 l-26 p-16 r-15 u-24 v-17
nm$ d-18 e+17 f-21 l-23 u-20
no a-97 b+36 c-15 d-21 e-107 f-99 h-61 i-31 j-33 k-91 m-40 n-35 p-123 q+32 r-30 s-25 t-94 u-54 v+28
no$ a-17 b-16 c-23 e-25 i-18 j-18 l-24 r-16 s-17 u-23 v-24
no_@cancel c-16 l-17
no_@drive q+15
no_@food b-15 g-18 m-26 n+23
no_@insurer p-18 q+16
no_@ride m-15 p-16 q+19
no_@texts m-16
no__@cancel a-21 b-29 c-15 i-18 l-33 m+19 q-33 v-16
no__@day b+21 h-17 m-27 o-18
no__@door r-16
no__@english b-21 c+33 d-18 g-26 i-19 l-23 m-29 n-15 q-25 s-16 u-16 v-22
no__@fetch n-18
no__@place j+19 m-16
no__@stop k-16 l-24 m+23
no__@texts b-31 c-21 i-22 k-34 l+40 m-37 o-23 u-19 v-20
no__@visit a-28 d-24 l-21 n-16 o-27 q-23 v+21
no__a a-23 b+16 c-17 d-25 h-16 i-31 j-24 k-26 m-40 n-25 p-30 s-21 u-33
no__available i-16 q+15
no__bien m-17
no__can b-18 q+18
no__carro j-16 q+17
no__como m-15 s-15
no__conmigo b+16 i-16
no__de b-28 l-29 m+21 o-16
no__do g-16 j-19 m-16 o-16
no__el a-18 d-17 g-15 i-19 j+16 l-23 n-19 s-20
no__es g-19
no__esperen b+21 l-17 m-20 o-16 r-17
no__este v-21
no__esto l-18 m-18
no__for m-23 v-16
no__gusta i+18 l-24
no__hacer u-17
no__how j-20 l-17 m-19
no__interested b+17 l-21
no__ir b+29 n-21 o-19 r-17
no__is m-17
no__la a-21 i-21 m-24 o-23 r-21
no__llegar r-16
no__manana m-21
no__mas a-21 b-20 i-23 k-18 l+33 m-31 o-22 q-17 u-20 v-16
no__me d-21 i-21 k-18 m-36 p-21 u-26 v-27
no__mi a-17 b-25 l-20 o-16 u-19 v+21
no__my b-19 m+18
no__nada b-19 g+17 i-32 m-24 n-20 u-18
no__nadie r-18
no__no o-16
no__not o-15
no__para o-19 u-20
no__please l+21
no__por b-17 c-16 o-19
no__que a-27 c-18 g+22 j-26 k-17 n-23 q-19 r-18 s-22 v-37
no__queda m-17
no__quien q+16
no__recibir k-18
no__si g-16 m+17 o-15
no__texteen l+16
no__that m-19
no__the b+16 m-21
no__to m-19 o-18
no__vuelvan k-17
no__y q+18
no__yo v+16
no_car j-17
no_cuenten b+17
no_entiendo m-15
no_es a-21 b-23 c-16 d-20 g-22 i-18 j-36 l-31 m-34 o-17 q-26 s-17 v+34
no_go b+23 m-19 o-16
no_good m-18 o+20
no_hay b-20 g-18 m-19 o-19 r-22
no_i o-15
no_ire b+28 l-22 m-25 o-25 q-17 v-15
no_la l-16 m-20
no_longer a-17 b+22 m-20 o-15
no_manden l+17 m-15
no_mas l+22
no_me a-42 c-31 d-41 g-49 h-21 j-27 k-37 n-29 p-29 s-38 u-42 v-47
no_more l+24 m-25 u-22 v-24
no_need b+16 o-21
no_one b-19 d-19 g-18 l-18 m-20 q+17
no_podre b+24
no_puede a-15 c-19 n-28 o-18
no_puedo o+18 q-19
no_quiero a-35 b-20 k-37 m+26 u-26 v-19
no_se e-17 g+28 h-24 i-31 j-26 l-36 n-25 o-31 p-23 r-29 s-16 t-16
no_show m-19
no_soy a-17 b-25 c-21 d-21 e-18 f-17 g-22 h-16 i-25 j-19 l-26 m-29 n-21 o-22 q-28 r-20 s-21 u-21 v+34
no_tengo a-25 g-25 i-23 m-19 n-32 o-27 p-32 q+23 s-16 u-15
no_voy a-23 b+36 g-19 h-15 i-25 j-24 k-17 l-28 m-35 n-19 p-16 q-31 r-35 s-16 u-23 v-22
nobod* b-18 d-17 h-16 m-22 o-18 p-20 q+15
nobody b-18 d-17 h-16 m-22 o-18 p-20 q+15
nobody__take q+15
nobody__up q-16
noche m-18 o-17
noche$ h+16 m-15
none v-16
norma* a-17 j-18 n-21 p-16 q-15 s+16
normal a-17 j-18 n-21 p-16 q-15 s+16
normal$ m-16
normal__asi s+19
north j+17 m-17
not a-86 b+18 d-31 e-65 f-73 h-56 i-28 j-24 k-29 m-35 n-69 p-60 q+19 r-21 t-75 u-47 v+52
not$ u-23
not:# g-16 m-27 n-20 o+21 q-18
not:@call b-28 g-17 h-16 i+16 j-20 l-18 o-20 q-22
not:@cancel a-27 b-36 c-30 d-31 g-29 i-28 j-22 k-25 l-51 m+34 n-19 o+19 p-17 q-41 r+18 s-20 u-26 v-34
not:@day a-24 b+32 c-15 d-25 g-22 h-35 i-18 j-18 k-17 l-24 m-42 n-23 p-23 r-28 s-18 u-29 v-23
not:@door j+18 r-22
not:@drive l-15 m-25 p-22 q+27 u-16 v-19
not:@eat m-20 n+21 o-17 u-22
not:@english b-23 c+37 d-19 e-15 g-32 i-23 j-15 l-25 m-33 n-17 o-15 q-27 r-17 s-18 u-20 v-24
not:@fetch b-23 i-16 n-24 p-25 q+26
not:@food b-15 g-18 m-26 n+23
not:@insurance d+22 m-18 q-21 u-22
not:@insurer p-21 q+19
not:@move m-18 o+16
not:@parking m-16 r+18
not:@person b-17 d-17 i-22 m-20 v+22
not:@place b-17 i-17 j+22 m-22 q-19
not:@relative b-16 m-19 q+15
not:@ride d-21 g-19 i-17 j-21 l-16 m-33 n-25 q+30 r-26 s-18 v-20
not:@stop a-16 b-25 c-18 d-16 g-19 i-24 j-19 l-37 m+33 n-25 o-20 q-25 r-17 s+18 u-17 v-30
not:@texts a-21 b-24 c-35 d-17 g-22 i-33 j-19 l+17 n-19 o-26 q-26 r-19 s-17 u-29 v-37
not:@thanks b+28 l-17 o-16 t-27
not:@visit a-36 d-38 i-15 n-24 o-35 q-36 r-26 s-29 u-22 v+23
not:a a-33 b+18 c-23 d-43 e-18 g-16 h-26 k-30 m-66 n-43 p-22 s-26 t-22 u-43
not:able b+19 o-20
not:about m-16
not:again g-15 k-27 l+21
not:all m-20
not:am b-16 m-16
not:and a-16 m-17 q+17
not:another o-20
not:any a-22 b+16 d-18 g-17 i-15 m-34 n-17 r-19 u-25
not:anything l+17
not:are g-16
not:asking m-21
not:at m-23 u-17
not:available i-16 q+15
not:away b-21
not:ayuda g-16
not:back d-17 j-17 k-16 m-24 q+15
not:be a-16 b+28 d-27 g-15 h-18 i-20 j-16 k-15 l+15 m-18 n-27 p-23 q-18 r-19 s-28 u-26 v-16
not:bien m-17
not:borren m+18
not:bring m-15 p-18
not:called q-17
not:can a-17 d-16 m-25 q+21 v-20
not:car m-22 n-18 q+26 v-16
not:carro j-20 m-19 q+21 r-17
not:come a-21 i-20 j-16 l-15 n-18 r-19
not:coming b+26 m-29 o-24 s-15
not:como m-15 s-15
not:conmigo b+16 q-17
not:contact l+18
not:cuenten b+17
not:day d-17 m-24 n-19
not:de a-18 b-33 g-15 j-22 k-16 l-25 m+19 n-18 o-22 q-17
not:do a-21 b+22 h-15 i-18 j-26 m-35 n-28 r-25 s-16 v-21
not:driver q+20
not:el a-22 d-22 g-21 h-16 i-23 l-28 n-22 q-21
not:else b-15 m-16
not:en j-16
not:entiendo a-20 g+18 l-18 m-22 n-17 q-16
not:es a-24 b-28 c-21 g-33 i-21 j-42 l-34 m-38 n-17 o-21 q-33 r-16 s-21 v+33
not:esa b-17 g-18 i-18 j-19 l-15 m-22 q-19 r-15
not:escribir k-17
not:esperen b+21 l-17 m-20 o-16 r-17
not:este v-21
not:esto l-20 m-20
not:estoy a-20
not:ever b-16 i-15 l+16 s-16 v-21
not:find h-18 m-32 o-22
not:for a-26 b+21 d-24 g-17 j-17 k-15 m-47 p-17 s-22
not:get a-20 i-24 j-21 m-42 n-22 q+18 u-24 v-19
not:getting b-17 v-18
not:give b-27
not:go b+30 m-21 o-18 q-18
not:going d-18 m-15
not:good b-16 f-17 m-33 o+20 p-15
not:gusta i+18 l-24
not:hacer u-17
not:has m-15
not:have b-29 g-18 i-20 j-20 l-23 n-16 o-20 p-26 s-19
not:hay a-17 b-26 g-26 l-16 m-24 r-26 s-16 u-16
not:he m-19
not:her a-16 b-27 d-20 i-19 j-16 l-23 q-17 v+17
not:here d-18 g-23 i-18 j-15 o-21 r-17 v+18
not:him g-18 l-15 m-22 v+20
not:hold b+20 m-17 o-16 q-15
not:home p-20
not:how b-17 g+29 j-25 l-22 m-25 u-26 v-26
not:i a-29 c-16 d-20 i-15 j-20 p-26 u-27 v-18
not:if p-16
not:in m-15
not:interested a-22 m-20 v-16
not:ir a-18 b+34 i-16 l-17 m-19 n-24 o-25 r-20
not:ire b+28 l-22 m-25 o-25 q-17 v-15
not:is d-18 i-23 m-29 q+24
not:it a-19 b+27 i-20 m-36 n-20 o-20 q-17 s-19 v-23
not:just m-20 o+19
not:know a-18 b-16 c-22 d-28 h-16 j-16 l-20 n-16 o-24 p-19 r-19
not:la a-26 d-20 i-25 l-35 n-16 q-24 r-28 s-24
not:llegar r-16
not:longer a-17 b+22 m-20 o-15
not:los l-34 m+26
not:lugar b-24
not:manana b+17 m-20 o-15
not:manden i-17 l+22 m-24
not:mas a-25 b-26 c-25 g-20 i-29 k-24 l+40 m-39 o-29 r-16 u-25 v-25
not:me a-32 c-53 d-33 e-35 f-34 g-16 h-39 j-54 k-65 m-16 n-55 p-62 q+21 s-33 t-30 u-42
not:mean k+20 l-17 m-25
not:message m-17
not:mi a-23 b-35 c-17 i-19 l-24 n-20 o-24 p-23 q+24 u-21 v+19
not:more d-21 g-16 h-16 m-33 n-24 r-23 u-29
not:moving m-16
not:my b-24 c-17 d-18 j-16 l-31 m+19 u-27
not:nada a-15 b-18 j-16 m-25 n-21 o-17 u-19
not:name v+19
not:necesito a-16
not:need b+25 m-17 o-29
not:now d-15 r-20
not:off b-27 l-17
not:on k-16 q-17
not:one b-22 d-23 g-21 j-19 m-25 o-18 s-17
not:out g-16 l-21 m+19
not:para o-19 u-20
not:pick p-16
not:please b-17
not:podre b+24
not:por c-17 i-18 o-22
not:puede a-20 c-22 i-29 n-33 p-17 q+16
not:puedo o+18 q-19
not:que a-26 b-23 c-18 g+20 j-30 k-17 n-23 o-27 r-21 s-23
not:queda m-17
not:querer k+20 l-21 m-18
not:quien l-15 p-19 q+18
not:quiero a-35 k-16 m+22 o-19 q-17 u-27 v-21
not:receive l+16 m-19
not:recibir k-18
not:recoger q+16
not:right g-18 h-15 j-18 q-17
not:said l-16
not:se e-17 g+28 h-24 i-31 j-26 l-36 n-25 o-31 p-23 r-29 s-16 t-16
not:see m-16
not:send b-21 d-19 l+22 m-20
not:show m-24
not:si g-16 m+17 o-15
not:sign m-16
not:since s+20
not:sirve q-15 u-18
not:sorry b+16
not:soy a-17 b-25 c-21 d-22 e-18 f-18 g-23 h-17 i-26 j-20 l-26 m-30 n-22 o-23 q-28 r-20 s-21 u-22 v+35
not:sure g+18
not:take a-25 b-36 d-18 l-24 p-17 q+22
not:tengo a-25 g-27 i-23 m-19 n-32 o-28 p-35 q+24 s-17 u-16
not:text b-17 k-32 l+29 m-18 v-15
not:texteen l+16
not:that a-24 b+24 d-31 g-27 j-25 m-44 n-36 s-17 t-20 v+15
not:the a-36 c-16 d-35 h-25 i-37 k-31 l-31 m+19 n-27 p-17 r-32
not:them m-22 u-16
not:there b+20 j-22 m-31 n-19 p-17 s-17 u-22
not:these l+17
not:this a-17 d-19 m-42 u-20
not:to a-28 b+16 c-34 d-48 f-16 g+19 i-30 j-36 m-20 n-44 o-23 p-32 r-23 s-22 u-45 v-19
not:tomorrow b+21 m-17 o-15
not:trust m-17
not:understand m-18
not:up d-15 j-15 o-18 p-20 s-20
not:voy a-26 b+36 c-16 g-25 h-16 i-27 j-27 k-17 l-30 m-37 n-21 p-18 q-21 s-18 u-25 v-24
not:vuelvan k-17
not:want a-30 b+25 g-22 k-19 m-34 n-18 q-20 t-15 u-18
not:what b-23 j-22 m-34 n-19 q-27 u+15
not:who b-16 m-23 p-18 q+16
not:will p-18 q+18
not:with m-17
not:work b-16 d-16 m-21 o+16
not:works g+15 u-17
not:worry p+17
not:y q+16
not:yet b-17 g-23 m+22 u-19 v-28
not:yo v+16
not:you l-24 o-17 q-22 v+16
not:your a-15 h-17 i-19 l-21 t-16
not_@cancel b-37 l-19 m+15 o+22
not_@stop b-15 k-21 l-29 n-20 q-17 s+22
not__# m-24 q-17
not__@call i-18 l-16 m-24 v+20
not__@cancel b+16 m-21
not__@day a-17 d-15 h-22 m-21 q-23 r-19 u-15
not__@move m-17 o+18
not__@person i-15
not__@stop v-16
not__@texts l-21 m+21 v-18
not__@thanks b+19 t-16
not__a d-15 j-16 m-31 n-15 o-21 v+19
not__about b-17
not__again k-19 l+16
not__am m-15
not__another o-20
not__any d-16 l-16 m-23 u-20
not__anything l+17
not__be m-21 o-20
not__can m-16
not__come a-16 o-22
not__coming b+16
not__day m-17
not__do b+17 m-18
not__ever l+16 m-15
not__for m-24 q-22
not__her b-23
not__here g-17 l+15 m-25
not__how g+24 m-17 u-22 v-20
not__i g-19 p-21 u-17
not__if p-16
not__is q+15 v-16
not__it a-21 b+31 i-19 m-31 n-19 o-31 q-22 r-19 s-20 v-21
not__just m-16 o+17
not__me a-37 d-28 j-20 k-29 n-19 p-31 s-22
not__more b-15
not__my b-15 d-16 l-23 o-17
not__off b-22 l-20
not__on r-17
not__out g-16 l-21 m+19 v-16
not__receive m-17
not__since s+17
not__sorry b+16
not__take b-18 m-20
not__text l+18
not__texting i+16
not__that b+21 d-19 g-17 m-32 n-21 t-16 u-16
not__the d-24 h-16 i-25 k-22 l-24 m+19 n-17 o-21 q-30 r-19 v-23
not__there b+21 h-18 j-16 m-29 n-18 p-16 r-21 s-16 u-18 v-19
not__this m-28
not__to a-35 c-20 d-31 g+15 i-17 j-27 l-22 m-19 n-34 p-21 r-18 u-33
not__today m-20
not__tomorrow b+21 o-16
not__up v-18
not__what b-19 m-40 q-21 u+17
not__who m-21 q+15
not__work m-18
not__yet g-22 m+24 q-22 u-18 v-26
not__you i-15 m-30 o-17 q-21 v+21
not__your m-23
not_be b+29 d-21 h-16 i-18 n-24 p-21 q-22 r-34 s-25 u-24
not_come i-18
not_coming b+28 m-20 o-16 r-39
not_contact l+18
not_do m-17 q-21
not_find h-18 m-32 o-22
not_get a-17 i-22 j-18 m-38 n-19 u-20 v-15
not_getting b-17 v-18
not_give b-24 m+16
not_good c+15 m-21
not_have b-22 g-18 i-18 j-19 l-16 m-30 o-19 p-22
not_her m-21 v+18
not_him g-18 m-17 v+20
not_hold b+16 m-18
not_interested a-17 b-23 l+19 m-17
not_know a-18 b-16 c-22 d-28 h-16 j-16 l-20 n-16 o-24 p-19 r-19
not_me b-22 d-19 e-16 g-21 i-27 k-16 l-31 m-21 q-24 u-26 v+38
not_mean g-15 k+20 l-17 m-24
not_moving m-16
not_my m-19 u-16 v+23
not_need b+21 m-16 o-15
not_send b-17 d-19 l+21 m-20
not_sure g+18
not_take b-30 l-18
not_text k-22 l+24 m-18
not_the m-19
not_trust m-17
not_understand m-18
not_want a-27 b+24 g-21 k-17 m-29 n-17 q-17 v-20
not_worry p+17
not_your v+16
nothi* m-24
nothing m-24
notice__i o+17
notice_but o+17
notifications u-22
now d-24 e-37 f-43 g+15 i-53 j-16 l-15 m-40 n-65 p-33 r+26 s-23 t-38 u-63 v-33
now$ b-24 c-39 d-16 e-35 f-37 g+26 i-45 j-66 m-23 n-56 o-25 p-23 r+24 t-34 u-52 v-38
now_so b+18
now_what a+15 d-16 m-29 u-17
nuevo l-17
nuevo$ a-18 l-16
numbe* b-23 c-22 d-25 f-17 h-24 m-17 n-25 o-26 p-24 q-25 r-16 s-20 t-22
number b-22 c-21 d-24 f-16 h-23 n-24 o-25 p-22 q-24 r-15 s-19 t-20
number$ b-16 d-20 n-16 o-16 q-17
number_@stop l-15 v+15
number__@call i+18 m-23
number__not v+16
number__texting l-15 v+15
number__your l+16 m-17 v-18
number_again m-18
number_from l+22
number_of v+16
number_to i+18 m-22 u-17
numer* a-22 b-21 d-24 h-19 k-23 m-51 n-21 o-22 p-15 q-16 r-23 s-16
numero a-22 b-21 d-24 h-19 k-23 m-51 n-21 o-22 p-15 q-16 r-23 s-16
numero$ a-24 i-41 j-27 l+19 m-30
numero__@place l-21 u-25 v-20
numero_de u-27
nurse a-37 d-20 g-17 i+28 n-27 o-21 p-27 u-26
o a-26 b-21 c-25 f-15 h-28 i-37 j-31 k-23 l-31 m-37 o-39 p-20 q-26 r-27 s-22 u+20 v-30
o__la o-16
o_que l-16 m-16
odds g-16 u+16
of a-31 c-48 i-39 k-50 l+21 p-60 r-58 s-20 v-35
of_# u-18
of_@food m-16
of__@late v+18
of__@relative m-20 v+18
of__@stop m-16
of__@texts k-17 l+17
of__@visit b-19 m-16
of__day m-16
of__do u-17
of__i a-15 m-17
of__is a-15 d-20 g-20 n-18
of__it m-20
of__morning f+16 m-17 n-16
of__take m-17
of__the m-21 o-15
of__there a-19
of__this d-19 g-17 j-15
of__today s+16
of_a d-21
of_gas d-20 m+21
of_god l+16 m-16
of_here l+19 m-17
of_it j-17 m-21 r-17 u+15
of_my a+17 m-18 n-15 v+18
of_state m-15
of_the a-24 d-24 r-18 u-24
of_them b+16 l-24
of_these m-23
of_this m-22
of_what g+15
of_you m-19 t+16
of_your g-16 i-20
off a-74 b+27 c-44 d-51 e-24 f-28 g-49 i-57 k-57 l+39 m-46 n-34 o-31 r-45 t-29 u-22
off$ a-43 c-19 d-24 g-17 h-16 i-29 k-28 l+26 m-53 n-34 o-29 p-33
off__@drive m-19 p+16
off__@texts k-22 l+18 m-18
off__@visit b+16
off__here l+19 m-17
off__is m-20
off__list a-24 g-19 k-18
off_all k-16
off_for b+19
off_of l+23 m-19
off_the a-22 k-17 q-19 r-19 v-15
off_this a-17 g-20 l+23 m-18 u-17
off_work m-15
off_your k-16 m-20
offer u-16
office a-38 b-22 d-29 f-17 g-25 h+27 l-22 n-23 q-25 r-17 s-15 t-16
oficina b-17 g-17 i+19 l-25 m-22 u-29 v-24
ofrec* m-19 u-17
often d-18 n-16
often__i d-15 u+16
oil a-23 c-19 d-17 j-25 m+33 o-28 q-22 s-17 u-25
oil$ m+33 n-20 o-23
ok a-35 b-59 c-64 d-24 e-84 f-66 g-56 h-63 i-63 j-72 l-68 n+38 p-16 s-24 u-51 v-61
ok$ a-53 b-38 c-47 e-67 f-50 g-34 h-44 i-42 j-47 k-55 l-39 m+22 n+36 p-53 r-53 t-58 u-63 v-43
ok_@thanks b-17 k-15 l-17 m-26 t+25
ok__@drive n-16
ok__a t-18
ok__i m-20 o-19
ok__text k+20 l-21 m-21
ok_cool m+23 t-20
ok_lol m-24 n+21
ok_to a-23 d-21 i-17 j-23 l-22 m-26 p-17 s-20 u-18
okay e-17 l-16
old b-20 d-30 g-22 h-26 j-16 l-23 m+26 n-18 o-17 p-19
old__you h-18 j-20 m+23 u-24
omg a-17
on a-28 c-38 d-24 f-26 g-77 i-19 k+28 l-50 n-21 o-20 p-33 s-37 t-35 v-69
on$ a-25 b-31 d-29 e-16 g-27 h-20 i-25 j+17 k+21 m-26 o-26 p-16 q-27 r-21 s-21 u-32
on_# h-19
on_@day a-15 c-15 d-30 f-20 g-16 h+27 i-36 j-30 k-19 l-15 m-16 n-19 q-28 r-17 u-30 v-15
on_@insurer d+16
on_@traffic k+21 l-16 m-20
on__@book a+20 m-19
on__@call v-15
on__@day h+15
on__@ride p+17
on__@vehicle m+15 n-17
on__day q-16
on__first a-16 d-17
on__home q-16 r-16
on__in e+19 m-15 r-17
on__is m-20 r+16
on__line a-20 j+15
on__loan d-15
on__please a-15
on__red j+16
on__street r-21
on__way d-16 h-18 i-17 j-18 o-21 p-19 q-26 r+31 u-17
on_a n-20
on_it u-27
on_me p-19
on_my a-24 b-28 d-34 g-23 j-24 k-21 l-18 o-26 p-22 r+27 u-33
on_please k+18 o-19
on_the c-26 d-44 e-23 f-24 g-26 h-40 l-38 m-23 q-45 r+18 t-26 u-43 v-30
on_this a-21 m-26 u-16
on_tv h-18 j-20 u+17
onda f+16 u-15
onda$ f+16 u-15
one a+22 c-47 e-43 f-37 h-54 k-43 m-31 n-42 r-40 u-24
one$ b+19 c-20 e-18 g-28 h-27 k-25 l-35 m-39 n-23 o-17 r-21 u-38
one__i j-16
one__take m-20
one__these m-20
one_more m-15
one_of m-30
onlin* a+17 m-17
online a+17 m-17
only b-17 i-21 j-16 k-16 m-25 p-22 q+16 r-20 u-18 v-18
oops m-16
opcio* g+26 j-16 m-21 u-27
opciones g+21 m-17 u-16
opciones$ g+18
open b-36 c-27 d-19 e-30 f-32 g-28 h+42 i-20 j-54 k-28 l-33 n-43 o-24 p-36 q-40 r-40 s-43 t-34 u-43 v-34
openi* d-16 h-16
opt a-25 c-17 g-16 i-29 k+20 l+21 m-32 n-16 o-21 q-16 r-17 u-26
opt__in k+17
opt_me l+18 m-18 u-17
opt_out a-18 i-17 k-20 l+20
optin* g-19 r-16 v-16
opting g-19 r-16 v-16
opting_out g-19 r-16 v-16
optio* a-16 g+24 j-16 l-20 m-26 u-18
options d-19 g+24 j-15 l-19 m-26 n-16
options$ d-18 g+23 l-19 m-25 n-15
or b-38 c-28 e-18 f-18 i-55 j+22 k-31 l-33 m-68 n-19 p-31 r-25 s-40 t-19 v-26
or__have m-16 q-16
or__i b-16 i-22 m-28 n-19
or_anything j-15
or_do i-20 m-26 n-17 q-17
or_no m-15
or_what d-20 m-22 u+15
order m+19
other m-17 n-18
otra c-16 d-25 h-18 i-27 j-18 k+16 l-28 n-25 p-16 q-22 r-21 s-16 u-30
otra_@person u-17
otra_@visit a+26 b-23 o-19
otra_hora a-17 o+15
otra_vez a-27 b-17 k+21 l-22 o-30 u-17
otro a-25 d-21 i-16 j-17 m-22 o+18 q-17 r-15
otro$ n-18
otro_dia b-29
our a-18 d-22 h-19 i-17 j-22 l-15 n-25 q+20 s-18 u-22
out a-27 b+20 c-23 d-16 e-52 f-44 g-57 h-50 j-46 k-53 l+22 m-38 p-32 t-43 v-57
out$ a-29 b-38 d-52 e-33 f-29 g-41 h-31 j-36 k-39 o-20 p-38 q-34 r+20 t-22 u+19 v-36
out_@cancel b+17 m-18
out__@visit a-18 b+25 l-16 m-23 n-17 s-15
out__it d-18
out__state m-15
out__the h-17
out_my a-23 b+21 l-17 m-26
out_of a-24 i-21 j-21 k-18 m-22 n-26 p-18 r-27
out_the d-16 i-16 l-16 n-20 o-21 q-16 s-21
outsi* u-21
outside u-21
outside$ j-27 m+21 u-19
over b-19 l-16 n-17 q-28 v-17
over__my i-17
over_with i-17
overs* p-16
overslept p-16
owe a-25 d+26 g-19 n-18 o-17 q-16 u-22
owe_anything a-18 d+22 m-16 n-18
package$ d-16 m+16
paga d+24 m-20 o-17
pagar a-30 b-16 c-16 d+39 g-26 i-28 j-23 n-40 o-32 q-26 u-25
paint g-15 m+16 u-15
paint$ m+17
palab* u-15
palabra u-15
palabra$ u-15
papa m-19 q-19
papel* m-21 u-17
papeles m-21 u-17
papeles$ a-17
paper* d-25 g-18 m-26
paperwork d-19 g-17 m-22
paperwork$ m-15
para c-20 d-26 e-19 f-21 h-32 k-21 l-35 m-24 p-16 q-37 s-36 t-19
para_@visit a+21 m-17 o-19 u-18
para__@relative a+15 p-17 u-20
para__@visit m-17 n+17 o-23 u-17
para__mas o-17 v+16
para_el b-15 j-17
para_empezar a+15
para_esta a+17
para_la m-27
para_lo a+20
para_mi b-20 o-21 p-21
para_que j-16 m-18 u+18
parad* m+19
parade m+19
parade$ m+19
parar k-17
pare m-20
paren* l+17
parenle l+17
paris d-15 m+20
paris$ d-15 m+20
park a-15 d-20 i-21 q-18 r-17 u-24
parking a-35 b-23 c-26 d-42 e-29 f-32 g-27 h-39 i-32 j+29 k-20 l-25 n-32 o-26 q-38 r+23 s-27 t-26 u-39 v-27
parqu* m-17
pasa a-19 b-15 d-15 g-17 l-19 m-32 o-23 q+16 r-20 s-21 u-20 v-18
pasa__@place i-22
pasa_la i-17
pasam* i+15 q-18
pasame i+15 q-18
pasar a-18 b-16 m-18
pasem* i+16 j-16
paseme i+16 j-15
paseme_con i+16 j-15
pass d-17 j-18 m-22 u+16
passe* m-16
passed m-16
past d-16 i-15 m-20 r+16 s-20 u-16
past$ r+17
pastillas d-18 i-17 m-17 n+22 p-20 q-16
patie* d-15 g-16 j-21 l-15 m-19 n-15 o-24 q-17 u-22
patient m-27 o-19 u-15
patient$ i-22 m-19
patients i-16
pay a-35 b-27 c-17 d+42 g-32 h-22 i-32 j-25 k-17 n-35 o-24 p-23 q-29 r-19 s-20 u-34 v-21
paying d+22 m-21 u-20
payment d+20 g-18 j-17
payments d+17
paz l+16
paz$ l+16
pee n+20
pee__it n+20
pee_during n+20
pelig* m-19 u+20
pensa* m+17
people b-35 c-24 d-39 e-23 f-20 g-24 i-19 j-37 k-30 n-41 o-24 p-33 r-31 s-33 t-20 u+32
perio* n+20
permi* m-24
permission m-15
pero b-21 o+16
perro m+16
person a-42 b-33 c-26 d-21 e-26 f-28 g-24 i+42 j-27 k-24 l-30 m-41 n-32 o-29 p-21 r-24 s-20 t-25 u-16 v+23
persona a-42 c-23 d-26 e-18 g-29 h-21 i+20 j-24 k-20 l-28 m-36 n-27 o-28 p-23 r-20 s-22 t-16 v+25
phone a-30 b-57 c-48 d-26 e-25 f-29 g-42 j-17 m+15 n-36 o-45 p-43 q-46 r-45 s-42 t-24 u-51 v+24
pick a-23 b-16 i-25 j-16 l-16 r-23 s-20 u-25 v-18
pick__day o+18
pick__new m-15
pick__up a-16 o-18
pick_a g-16
pico g+22 j-18 m-22
pico$ g+22 j-18 m-22
pill n+20
pin a-16 g-16 j+21 l-18 u-18
pin$ a-15 j+23 m-24
pizza j-17 m+17
pizza_place j-16
place d-30 i-20 n-21 s-17
place__@parking j+18
place_for m-15
plan j-19 m-24 n+22 u-28
plant d-18 m+25 u-17
plant_tomatoes m+18
play m+17
play_some m+17
playa j-16 m+16
playa$ j-16 m+16
playl* m+15
playlist m+15
playlist$ m+15
plaza d-17 j+21 m-17
pleas* d-29 e-33 f-32 h-26 m-18 n-29 p-32 q-43 s-27 t-31 u-17
please d-29 e-33 f-32 h-26 m-20 n-29 p-32 q-42 s-27 t-31 u-17
please$ b-24 d-30 e-24 f-22 h-16 m-45 p-18 q-28 r-45 t-22 v-64
please_@call i+21 k-16 l-18 m-24
please_@cancel b+15 o-19
please_@stop c-21 k-16 l+25 m-25
please__@call d-17
please__@texts b-15 i-16 m-32
please__@visit c-21 i-18 l-43 o-22 v-18
please__a b-19 o-16
please__everything a-16 b+17 l-17
please__from j+16 m-17
please__give b-18
please__his a-16 b-20 m+16
please__it m+15
please__me l-29
please__my a-32 b+16 c-23 d-21 i-27 o-19
please__not b-28
please__off a-17 b+17 l-20
please__out c-16 i+19 l-17 m-20
please__text l+15
please__up b-15 c-15 i-16 k-21 l-20 m+17 o-15
please_do b-28
please_keep a-15 b-18 m+20
please_remove l-21
please_resume k+18 l-16 m-16
please_take a-25 b+16 i-15 m-21 v+18
plumb* i-18 l-16 m+19
plumber i-18 l-16 m+19
plumber$ i-18 l-16 m+19
poco r+15
poder_ir b+19
podre b+19 m-17 n+17 o-20
podre_ir b+22
poem m+17
poem$ m+17
point m-17 u+17
point_of m-17 u+17
pon b-16 n-17 o-16 q+18 s-24
poner a-19 m-20 o-20 q-17
poner$ g+17 n-23
pongo a-25 d-24 g+25 i-32 j-19 l-15 m-27 o-24 q-25 u-31 v-16
pongo$ g+15 u-17
pongo__@medicine g-21 n+17
pongo_la g-21 n+17
pop d+16
por e-41 f-36 g-18 h-49 k-24 m-66 n-54 r-44 s-48 v-45
por__@door j+18 u-16
por__es u-17
por__me j-18 u+15
por_cual j+17
por_donde j+24 m-18
por_favor d-28 e-22 f-19 h-20 k-24 m-45 n-26 p-37 q-27 r-16 s-23 t-22 u-28 v-22
por_la a-16 b-15 m-16
por_mi b-27 c-20 i-15 l-21 m-29 n-22 o-23 p+26 q+15
por_que g-19 i-17 j-16 l-18
posib* a+16 o-15
posible a+16 o-15
post h-19 m+18
post_@place h-19 m+18
post__@open h-19 m+18
precio d+19 u-25
prefe* a-23 b-21 m-30 n-16
prefer a-16 m-18
prefi* a-19 l-15 m-19
prefiero a-19 l-15 m-19
prefiero__con i+15
pregu* b-18 d-20 l-21 o-16 p-20 q-17 u-16
pregunta m-16
prend* k+21 l-16 m-25
prepa* a-27 g-26 i-15 n+16 u-22
prescription a-19 i+22 n-23
presi* u-15
press g+22 m-18 n-19 u-17
press$ g+18 n-16
price a-21 d+26 g-15 h-20 i-19 j-30 n-17 o-15 s-15 u-37
pricing m-17
probl* a-20 d-21 m-24 n+18
problem d-16 u-21
problema n+19 q-19
problema$ n+20 q-18
proce* a+20 d-17 m-19
proceed a+17 u-17
progr* m-16
program m-15
pront* a+15
pronto a+15
pronto$ a+16
proxi* m-17
proxima m-17
ptsd a+24 g-15 i-16
puede e-20 f-18 g-33 h-33 j-32 k-26 l-20 m-56 r-40 s-40 t-16 u-28 v-25
puede$ b-17 m-16
puede* b-15 c-23 d-18 h-18 l-20 m-29 q-32
puede_@call o-15 q-20
puede_@fetch a-23 b-15 c-18 i-18 m-20 o-19 p-16
puede_@move a-17 d-17 o+17
puede_@pay d+18 n-17 o-17
puede__@late a-22 c-18 d-21 n-22 o+27 q-20
puede__@person a-17
puede__@spanish c+20 i-27 q-15
puede__@visit n-17
puede__a a-24 i-18 m-18 q-19
puede__dia n-22
puede__en c+18 i-32 n-28 q-24
puede__la a-24 d-17 n-20 o+20 q-18
puede__mi a-25 b-21 c-19 m-20 o-25 p-18
puede__por b-17 n-17 o-19 q+17
puede__una o-21
puede_ir c-16 i-18 n-24 o-23
puede_mas d-16 n-16 o+20
puede_recoger q+16
puede_ser a-15 n-17 o+19 q-20
pueden b-15 c-23 d-18 h-18 l-20 m-29 q-32
pueden_@call a-22 i+23 n-17
pueden_@move o+15
pueden_volver a-19
puedo b-20 c-35 e-17 f-17 i-27 j-17 k-30 l-20 m-22 n+17 p-18 r-32 s-38 t-18 u-25 v-21
puedo_@drive o-18 q+20
puedo_@drug h-17 n+25 q-29
puedo_@eat h-17 n+18 o-18 q-15
puedo_@fetch n+15 q-22
puedo_@move n-26 q-18
puedo_@pay j-18 n-19
puedo__@day o+15
puedo__@drink n+19
puedo__@vehicle n-19
puedo__@visit n-16
puedo__a o-17 q-19
puedo__con q-18
puedo__dia o+23
puedo__el q-16
puedo__en a-15 n-23 q+20
puedo__ese n+16
puedo__la d-17 j-16
puedo__mi q-22
puedo__por q-16
puedo__trabajar n+15
puedo_ir d-17 g-23 i-22 m-22
puedo_irme n-19
puedo_trabajar n+20 q-20
puerta f-17 j+25 m-20 r-19 u-20
pues c-17 d-16 g-16 i-17 m+20 n-20 o-22 q-24 s-15
puked d-19 s+19
pulle* b-16 i-15 r+18
pulled b-16 i-15 r+18
pulli* r+18
pulling r+18
pulling__now r+17
pulling_in r+18
push b-20 d-16 k-19 m-18 o+31 u-17
put b-32 g+26 h-27 l-29 m-22 n-41 p-23 q-39 r-28 t-17 v-24
put$ g+19 m-16 u-19
put__down m-16
put__for a+15
put__in b-19
put__my m+15
put__sleep m-20 u+19
put__the b-16 m-20
put__to a-15
put_me a+19 d-24 h-17 j-17 m-32 q-17
put_that m+20
put_to m-20 u+19
quali* m-21 u+19
qualify m-17
quart* r+19
quarter r+19
quarter_past r+16
que b-18 c-96 e-49 g+21 i-33 k-38 l-52 m-27 o-30 p-83 r-69 s-42 t-41 u+31 v-52
que$ a-31 b-22 c-20 f-40 h-31 i-31 j-34 k-26 m+17 n-28 o-18 p-15 q-27 r-21 s-17 t-20 u-16 v-24
que_@call q-17 u-15
que_@cancel b+23 d-17 m-21
que_@door f-18 h-15 j+25 m-22 r-19 u-20
que_@fetch a-20 g-36 i-21 n+18 o-17 p-31 u-26
que_@hours a-16 d-19 f-17 h+25 m-20 u-17
que_@move o+16
que_@pay d+25 g-16 n-24 o-19
que_@price a-18 d+24 m-15 q-16 u-34
que_@stop k-15 l+17
que__@call a-16 d-17 i+17 m-21 n-15 o-18 u-21
que__@eat h-17 n+24
que__@fetch a-20 d-34 g-33 n+29 p-21 u-17
que__@medicine n+17
que__@open d-17 f-17 g-17 j-26 n-22 o-19 q-16 s-16 u-18
que__@place g-19 i-26 l-20 m-18 v-23
que__@treat g-17 j-17 m-18 s-17 u+21
que__a a+15 b-17 i-23 m-35 n-23 o-16 p-17
que__ahi m-16
que__alguien n-19 q+17
que__antes o-17
que__atiendan i-15
que__de a-16 g-20 h-16 k-20 m-16 v-22
que__decir n-15
que__el i-30 j-17 n-15
que__en h-20 j-16
que__es a-29 b-18 c-15 d-34 e-21 f-25 h-41 i-18 j+19 l-19 m+19 n-33 o-27 q-24 r-23 s-19 v-29
que__esa g-17 u+22 v-15
que__eso m-16 u+16
que__estan d-17 j+18 m-16
que__este u+17 v-24
que__hace m+18 u-20
que__hay n-15
que__hoy m+19 u-20
que__la a-25 g-18 h-17 i+16 j-23 n-18 v-16
que__llevo n+16
que__lo d-16 m-16
que__manana n-16
que__me a+17 d-21 g-32 h-24 m-33 q-25
que__mi a+20 m-27
que__para a+19 m-21 o-20 u-22
que__poner n-17
que__puedo h+16 i-18 m-22 o-23
que__que d-34 g+15 i-26 j-16 m-25 n+17 o-20 p-29 q-37
que__se a+16 d-15 n-22 o-17
que__si q+16
que__tiene a-21 d+22 m-22 q-18
que__tienen d-22 m-28 u-21
que__ustedes a-17 m-16 u+16
que__voy m-18
que_calor m+22
que_clase j-18
que_dejar j-17
que_dia a+27 d-25 f-18 g-22 h-28 i-17 j-24 n-26 o-21 q-24 u-24
que_dias f-15 h+16 m-16
que_es a-23 b-23 c-15 d-39 e-20 f-21 i-32 j-41 l-28 n-26 o-23 q-26 s-22 u+42 v-44
que_hacen m-17 u+22
que_hacer u-19
que_hay e-19 f+21 g-15 m-22 u-25
que_hora a-31 d-19 g-21 h+19 i-23 j-30 m+22 o-32 q-18 s-20 u-34
que_horas h+15 m-21 n-17 o-18
que_ir a-24 d-20 i-19 n+16 o-20 p-21
que_le g+18 n-20
que_me b-35 c-19 d-23 f-20 h-25 j-42 l-15 m-58 o-17 p-29 r-28 v-28
que_no b+24 i-15 m-29 q-19
que_numero g-19 l-25 m-18 u-30 v-23
que_onda f+16 u-15
que_papeles a-16
que_ropa g-24 n+18
que_se d-18 g-25 m-24 u+16
que_sea b-16
que_sirve u+15
que_tal a-17 f+25 g-16 h-16 j-16 m-24 u-19
que_tengo a-15 d-39 g+17 i-21 p-23 q-30 u-25
que_trabajar n-22
que_yo a-17 g+21 m-16 n-19
queda i-16 q-15 r-19 s-21
queda$ m-23
queda* n+17 q-16
queda_bien m-17
quede a-29 c-20 d-24 i-32 j-22 k-23 l-20 n-34 o-32 s+16 u-16
quede_sin a-23 d-20 i-24 j-16 k-17 l-16 n-24 o-25 r-20
quedo n-16
quere* k+20 l-21 m-18
querer k+20 l-21 m-18
querer$ k+15 l-16
quest* a-16 n-17 s-20
questions i+17
questions__@clinician i+16 m-18
questions_for i+17 m-19
quick a+17
quien a-44 b-28 c-15 d-21 g-19 h-16 j-20 k-27 l-44 n-25 o-32 r-18 s-23
quien__@fetch a-20 i-24 m-19 u-18
quien__a u-18
quien__el i-17 m+19 u-23 v-18
quien__esa m+19 u-16
quien_es q-17 v+18
quien_me a-26 l-24 m-30 o-17 v-19
quier* c-23 d-30 e-20 f-18 g-17 h-23 j-25 n-22 p-33 q-42 r-32 s-25 t-17 u-28 v-44
quiere m-18
quiero c-22 d-29 e-20 f-18 g-26 h-18 j-24 n-21 p-31 q-36 r-31 s-25 t-17 u-27 v-43
quiero_@call a-28 i+20 m-19
quiero_@cancel a-39 i-28 k-26 l-37 m+22 u-19
quiero_@move a-22 b-18 o+26
quiero__@texts a-21 b-17 i-19
quiero__@treat a+16 m-19 u-15
quiero__@visit a+15 k-21
quiero__a b-17 m-20
quiero__baja a-16 k-17
quiero__con b-17 i+18 m-25
quiero__de a-28
quiero__el b-18 m-21 u-16
quiero__la a-21
quiero__los l-25 m+18
quiero__mas a-20 k-15 m-18
quiero__me k+17 m-34
quiero__mi a-23 b-26 m+25
quiero__un a-19
quiero_ir a+16 m-28
quiero_los k+16 l-17 m-18
quiero_mas a-17 b-16 i-17 l+23 m-24
quiero_mi b-18
quiero_otra k-22
quiero_que b-15 k+17
quisi* m-18 p-15 u-17
quisiera m-18 p-15 u-17
quisiera__a a+15
quit b-24 c-18 d-30 e-20 g-20 i-36 j-31 k-33 l+33 m-28 p-24 r-20 s-24 u-30 v-35
quita a-15 m-19 r-17 s+18
quite* a-24 i-17 k-17 m-20 o-24 s-17 u-17 v-17
rain m+18 u-16
rajo m-22 p-16 q+20
ramp m-18
rash d-15 n-17
rate j-17
rates j-15
rathe* m-24
rather m-24
rather_have c+15 i-16
reach c-18 d-25 i+21 j-16 l-21 m-28 u-23
reach* m-21 v+20
reach_out c-17 i+20 l-19 v-18
reach_somebody h+17
reached m-21 v+20
reached_a m-20 v+17
react* i-17 k+20 l-18 m-19
read a-19 b-20 i-21 j-15 k-25 m+22 n-26 o-21 q-19 v-16
read_@english m-19
read_it a-15 l-16 u-18
read_that d-16 k-20 m+22 n-17
ready a+16 g-16 m-20 u-16
ready$ a-16
ready_to a+16
real b-18 c-19 d-20 g-18 h-16 j-18 k-16 l-18 s-26 v-25
real$ i-24 s-19
recei* i-20 v-16
receive l+16 m-19
received i-16
recet* a-20 i+20 m-20
receta a-20 i+20 m-20
receta$ a-19 i+20 m-20
recib* i-20 m-24 u-23
reciben m-16 u-20
recibir_@texts k-17 l+17
recibir_los l-23
recip* m+18
recipe m+18
recog* i-18
recoge p+17 q-19
recoger i-18
recogerme b-16 q+22
recom* g-20 i-21 q-16 u-21
recomendo a+20 m-16
recommend a-24
recommend_a a-19 m+20
recor* a-19 d-18 k-22 n-18 q-17
recordatorios k+23 l-27
records a-17 d-17 n-18
records$ m-19
red a-17 m-20
red_line j+16
refer* a+29 d-24 i-19 m-17 u-18
referencia a+16 d-17
referral a+15
refil* a-22 i+22
refill a-19 i+20
refill$ a-17 i+18
regis* a-16 m+16
register a-16 m+16
regre* g-17 m-21 n-17 u-16
regresar m-16
relea* i-19 q+18 u-19
release m-21 q+18 u-19
remin* a-19 b-21 j+15
remind j+16
remind_me j+16
reminder a-15
reminders a-29 c-17 i-27 k+45 l-16 m-19 o-19 u-19 v-19
remov* a-23 d-17 g-15 i-22 l+18 m-16 u-22 v-21
remove a-23 d-17 g-15 i-22 l+18 m-16 u-22 v-21
remove__@visit b+24 l-24
remove__number l+16
remove_me b-15 l+18 m-17
remove_my a-16 m-31
rent d-21 m+28 n-15
rent$ m+19
reply d-15 g+24 m-20 n-19 u-18
reply$ g+15 m-18
repor* l+16
representative i+18 m-17
reschedule a-27 c-28 g-21 i-26 j-18 k-22 n-19 o+26 p-16 q-18 r-23 u-16 v-17
reservation b-31 m+30 o-19
respo* a-19 g+19 n-16 u-16
respondo g+15 m-15
respondo$ g+15 m-15
resub* k+16 l-18 m-16
resubscribe k+16 l-18 m-16
resum* i-19 k+20 l-18 u-20
resume i-19 k+20 l-18 u-20
resume$ k+16 u-16
resume__@texts k+17 m-17
resume_my k+16 m-16
ride a-66 b-45 c-55 d-68 e-61 f-57 g-55 h-56 i-64 j-70 k-53 l-60 m-53 n-29 o-43 p+44 q+63 r-49 s-63 t-58 u-58 v-60
rides m-16 q+18 u-19
rides$ q+17 u-18
riesg* m-18 u+20
riesgos m-18 u+20
riesgos$ m-18 u+20
right a-21 c-21 e-24 f-18 i-28 k-17 l-27 p-21 r-21 v-20
right$ e-16 g-29 h-22 j+21 m-22 o-18 q-16 r-26 s-25 t-24 u-29
right__i q+16
right_now a-17 d-31 i-15 j-30 n-28 o-16 q-24 r-23 t-18 u-21
right_there j-24
ring i+21 m-23 p-17 q-15
risks g-15 m-18 u+20
risks$ u+16
road j+15 m-21 u-17
robot m-16 u+18 v-21
room a+15 b-21 c-15 d-20 i-19 j-18 l-23 m-25 o-29 q-19 r-19 v-22
room__her a-15
room__me a+20 m-20 p-19 u-18
room_for a+26 b-16 l-16 m-26 n-19 o-16 p-18 s-17 u-23
room_is m-22 s+16
room_with a-17
ropa g-26 n+20
ropa__pongo g-22 n+15
ropa_me g-22 n+15
rosar* n+16
round a+20 b-19 m-16 n-16 o-18
rules u-16
run d+27 g-21 i-18 m-27 n-16 o-22 u-35
run$ d+27 g-18 m-21 u-27
runni* s-15
running s-15
running_@late m-26 o-19 r+27
saber m-17
saco u-18
saco__@visit a+16
safe d-19 j-15 n-19 u+18
safe$ m-23 u+20
said c-17 d-31 f-18 g-20 h-18 i-15 j-25 q-28 r-22 s-24 t-19 v-24
said_@stop l+19 m-28
said__do m-17 p+16 u-23
said__her m+17 p-19
said__i m-15
said__it u-16
said__to l-16
said__will u-16
said_no m-17
said_shell p+15
sale a-15 u-16
sale__vuelo m+19
sale_el m+18
salie* m-25 r+18
saliendo m-25 r+18
saliendo$ m-23 r+17
salir m-15
same b-25 e-17 f-15 h-17 i-23 k-18 l-29 q-17 r-16
same__as m-18 u-20
same_thing m+15
same_time o+16
saque* l+18
saturday a+17 b-23 h+19 i-17 j-19 m-21 n-22 o-30 q-17 u-20
saturdays h+16
save r+16
save_my r+16
saw n-16
say a-32 b-24 c-17 d-33 e-16 g+34 h-21 i-22 j-35 k-22 n-30 o-24 s-22 u-44 v-22
say__do g+17 m-18 u-18
say__in m+20
say_that g+18 m-16 o-15 u-17
says c-17 d-16 f-31 h-19 i-15 j-23 k-17 l-19 n-17 p-18 t-19 v-15
says_@hello a-21 b-18 f-30 m+28 o-18 p-18 q-22 r-19 s-20 u-15
says__can m-19 q+16
says__help m-16
says__is m-21
says__not m-20 p-15 q+19
says_she m-20 p-15 q+19
scare* m-17 v-16
scared m-17 v-16
schedule a+33 c-26 e-20 f-16 g-22 h-21 i-37 j-27 k-26 l-30 n-33 o-19 p-21 q-30 s-23 u-25 v-27
score d-19 m+19
score$ d-16 m+17
scrap l-15
scrat* m-17
scratch m-17
scratch__@visit b+17 l-19
se b-44 c-21 e-71 f-65 g+26 h-69 i-45 j-61 k-63 l-71 n-38 p-42
se_@english c+18 g-15 m-18
se_@insurer q-18
se_@sick b-17 m-26 p-20 q+25
se_@wrong d-23 e-16 f-15 l-18 m-24 q-18 r-16 s-15 t-18 u-21 v+32
se__@late a-16 d-19 n-18 o+17 q-17
se__@move o+15
se__@pay d+18 n-17 o-17
se__@relative a-17 b-20 p-21
se__@ride q+16
se__a a-21 n+19 o-16 p-18 q-19
se__de i-19 m-19 v+20
se__dia d+16 m-15 n-16
se__el a-21 b-20 d-20 g-20 j-17 n-27 p-22 s+17 u-27
se__en a-15 n-17
se__es g-19
se__esto u-16
se__hizo r+15
se__la a-21 b-26 e-17 g-25 j-23 k-20 n-29 p-15 v-23
se__luz m+19
se__mas d-16 n-16 o+20
se__mi a-21 b-22 c-17 n-20 p-27 q+20 r-15
se__una o-19
se_fue m+19
se_me a-29 b-30 c-15 d-32 g-25 i-26 j-20 k-18 l-23 n-32 p-28 q-19 s+23 t-16 u-34 v-24
se_puede a+17 b-26 c-35 h-16 i-39 m-31 q-45 r-23 s-16
se_que b-22 d-17 g+17 j-16 m-20 q-22 v-25
se_rajo m-22 p-16 q+20
se_usa a-19 g+20 m-22 u-20
sea b-16
sec e-22 l-18 m+20 u-16
sec$ e-22 l-18 m+20 u-16
secon* m-18
see a+46 b-48 c-36 d-57 e-26 f-26 g-46 i-31 k-30 l-35 n-36 o-42 p-34 q-24 s-37 u-63 v-42
see$ a-15 b-20 d-17 m+24 n-16 p-19 r-22 u-17
see_@person h+18 m-19
see__i a+15 u-16
see__then a-24 h-22 m+18
see_me a+17
see_someone a+22 i-18
see_you a+15 d-18 g-16 h-28 i-16 j-21 l-19 n-17 o-16 u-26 v-18
seen a+17 m-24 n-16 s-17
seen$ a+23
seguro a-37 c-23 e-24 f-20 g-26 h-28 i-27 j-36 k-20 l-23 m-45 n-28 o-26 p-23 q-26 r-21 s-26 t-17 u+36 v-31
seguros a-21 u-19
seman* i-22 m-22 n-18 u-17
semana i-22 m-22 n-18 u-17
semana$ i-19 m-20 n-16
senat* m+17
senator m+17
senator$ m+17
send a-20 b-26 k-24 n-22 o-21 p-17 q-20 r-18 t-17 u-20 v-15
send__a j+15
send__to a-15 c-18 g-18
send_me d-18 i-15 j+21 m-29
sendi* b-18 d-21
sending b-18 d-21
sending__@texts k+15 l-16 m-18
sending__i l-24
sending_the m-16
sending_them k-18 m+15
sent b-17 h-15 i+17 m+16 n-27 o-19 u-15
sent__to m-15
sent_the d-15
ser n-18 o+19
sera b-16 d-26 g-18 h-16 j-19 l-16 m-30 o-17 r-17 u+23 v-15
sera_normal u-19
servi* m-19
service m-16
sesion b-25 m-34 n-17 o-24 u+20
session b-22 d+18 m-39 o-20 s+17
sessions l-20 m-28 n-23 o-21 u+18
set a+36 e-22 f-20 g-27 h-29 i-38 j-21 k-29 l-37 n-32 q-43 r-23 s-27 t-15 u-39 v-29
set$ h-16 p+21 q-26
set__back d+24 g-16 m-18 u-21
set__reminder m+16
set__the m-17
set__up a+29 d-19 l-18 m-29 o-15 p-23
set__with a+16 m-16
set_me a+25 d+21 g-18 i-15 l-18 m-33 p-23 q-16 u-24
set_up a+19 d-23 i-18 l-19 o-19 u-17
shave n+15
she b-20 d-37 e-17 f-20 g-31 h-33 k-24 l-38 m-17 o-47 r-35 s-29 t-19
she__@drive p+20
she__her m-19
she__not b-17 i-19 n-16 o-24 p-17
she__to m-18
she_can a-20 b-26 h-18 i-23 n-23 o-27 s-17
she_is r-15
she_need n+15
she_said m+15 n-19
shell p+15
shoul* b-29 c-16 d-40 h-18 j-16 k-16 l-26 o-17 r-21 v-16
should b-29 c-16 d-40 h-18 j-16 k-16 l-26 o-17 r-21 v-16
should_@relative m-17 n+21
should__@relative n+17
should__@stop n+17
should__about m-22 n-21
should__avoid n+16
should__be m-19
should__buy g-15 m+16 n-20
should__do m-22 n-25 q+18
should__get a-22 m-21 n+23
should__have m-26 n+26 q-15 s-17
should__on n+16
should__there a-17 m-19
should__to n-23
should_he m-15 n+17
should_i a-15 b-17 d-35 l-23 o-18 u-50
should_my n+17
should_we a-17 m-16
show l-17 n-16 o-20 r-16 s-16
show$ b-17
show__so b+16
show_me l-15
shut m-20
shut__@holiday h+16 m-15
shuttle j-28 m-21 q+22
si a-30 b-49 c-42 d+17 e-37 f-31 h-33 i-45 j-40 l-41 n-48 p+18 r-38 s-31 t-25 u-49 v-37
si$ a-16 b-22 c-19 d-21 e-23 f-15 g-19 i-15 k-17 l-21 m+28 n-19 q-25 u-16
si__@texts l-16
si__los l-16
si__me q-17
si_hay p+19 q-17
si_quiero k+16
sick a-23 d-16 i-17 m-33 n-19 p-25 r-16 s+16
side d-16
side__the j+16 m-18
sient* a-18 g-16 j-15 m-19 s+17
siento a-16 s+18
siento_como s+16
sign d-22 g-19 h-18 i-17 o-20 s-17 u-22 v-19
sign$ a-20
sign__for a-20 m+16
sign__up o-17
sign_me o-17
sigue a+16 m-19 n-18
sin c-27 e-18 f-16 g-32 h-23 i-38 j-33 k+16 l-32 m-26 o-37 p-32 q+24 r-37 u-42 v-24
sin_querer k+20 l-21 m-18
since b-19 d-18 i-16 j-16 m-44 o-19 q-16 s+31 u-28 v-16
since$ m-24 s+19
since__@visit a-18 m-16
since_her s+16
sirve a-16 b-15 q-18
siste* u-17
sistema u-17
sistema$ u-17
sister a-29 b-33 d-18 i-20 j-18 k-16 l-25 o-18
sit a-20 m-18 n+21 u-18
sit__me n+17 p-20
sit_in a-16
sitte* m-16 o+19
sitter m-16 o+19
skip a-22 b+18 c-17 d-20 e-20 g-17 i-18 j-18 l-21 u-24
skip__this m-18
sleep d-22 h-16 l-16 m+18 n-17
slot b+19 d-20 i-20 m-38 n-19 o+16 q-20 r-17 s-19 u-21
slow q-19 r+21 s-17
slow_today m-19 r+17
snow d-22 u-16
snow$ d-22 u-16
so b+24 c-34 e-24 f-25 g-24 h-34 i-47 j-19 k-38 l-24 m-42 n-53 p-22 v-54
so_@cancel b+15
so_@symptom s+21
so__@cancel b+21 m-17
so__a u+16
so__am a+18 i-17 v-16
so__can a-20 m-25 o-18
so__i u-17
so__is m-16
so__it d-19 j-21 m-24 u+21
so__need m-16
so__not m-33 q+15
so__will m-20
so_he q+16
so_i i-26 l-18 m-42 n-16 p-23 s-19 u-18 v-19
so_is j-19 m-15 u+23
so_you b+19 m-21
sola j-16 m-18 q+29
sola$ q+19
solo b-16 i-15 m-22
some a-21 j-17 n-18 o-24 q-21 u-16
some__the m-16
someb* j-18 m-26 n-22 r-18 s-18 u-20
somebody j-18 m-26 n-22 r-18 s-18 u-20
somebody_@call i+20
somebody__have o-16
somebody__i p-18
somebody_else a-17 b+18 i-21 p-19
somebody_there a-20 p-16
someo* g-16 j-22 k-18 l-22 m-17 n-34 r-24 s-22 t-18
someone g-16 j-22 k-18 l-22 m-17 n-34 r-24 s-22 t-18
someone$ a-24 b-28 c-15 d-18 h-20 m-25 u-21 v-29
someone__@drive i-20
someone__can o-16
someone__have b+17 o-22
someone__in h+16 p-15
someone__me b-15 v-15
someone__my a-24 p-16
someone__take p+15
someone_else a-23 i-15 o-29
someone_on a-16
someone_there h+18 i-26
someone_to a-17 b-16
somet* d-21 p-19
something d-21 p-19
something__in m-16
somew* m-18
somewhere m-18
son b-19 c-24 d-25 f-19 h-19 i-23 j-24 k-21 o-22 q-37 r-23 s-23 u+33 v-26
song m+29 u-19
song$ m+28 u-18
songs m+17
soon h-18 j-17 o-30 q-17
soon__possible o-17
soon_as o-17
soone* b-16 d-19 m-19 o+18 u-25
sooner a-19 o+20 u-15
soonest a+20 u-15
soonest_@visit a+17
sorry a-30 b+15 d-28 e-19 f-20 h-27 i-23 j-24 k-20 l-22 n-27 p-35 q-28 s-33 t-17 u-25
sorry$ a-16 b+26 c-28 g-27 i-17 m-17 n-15 p-25 s-24 u-22 v-32
sorry_@wrong b-22 c-17 g-18 o-16 r-19
sorry_i b-17 c+17 m-21
sound* f-16 m+17
sounds f-16 m+18
sounds_good f-16 m+18
soy b-27 c-22 d-24 e-19 f-18 g-25 h-19 i-27 j-21 k-15 l-28 m-33 o-25 q-30 r-21 s-23 u-23 v+35
soy_yo v+16
spam b-18 j-15 m-22
spanish a-38 b-40 c+74 d-48 e-55 f-41 g-44 h-40 i-53 j-42 k-43 l-50 m-58 n-45 o-40 p-42 q-37 r-35 s-33 t-31 u-47 v-40
speak a-21 d-20 h-16 i+18 j-15 n-18 u-24
speak_@spanish i-22
speak_to m-16
spell m+20 u-15
spinn* m-18 s+16
spinning m-18 s+16
split d+15
split_it d+15
sponsor q-15
spot d-16 i-18 l-15 n-16 q-20
spot$ a-21 n-17 q-16
spot__am m-25
spot__coming m-18 r+18
spot_i m-20
spots a+19 i-19 m-17
spravato d-22 m-22 u+25
spray m-18 u+18
stand* m-15
standing m-15
start b-22 c-20 d-24 e-20 f-18 g-22 i-20 j-27 k+28 l-36 n-26 p-17 s-32 u-25
start$ j-15 n-16 o-16 q-15
start* n-24 u-16
start_a m+15
start_me m-21
start_the k-18 m+17
started n-22
started$ a+17
stay a-18 d-17 i-20 j-18
stay$ m-15
still b-26 c-15 d-32 e-16 f-21 g-29 l-25 m-33 p-37 s+21 t-19 u-50 v-20
still$ m-24 r-16 s+21
still_@open a-21 h+17 m-17
still__@person a+15 h-24
still__a n-15
still__but o+18
still__is n-16 s+15
still__it a-15 b-17 i-15 m-17 n+16
still_come a-21 m-18 n+19 s-22
still_good m+16
still_have n-21 q-15 s+19
still_on m-16
still_taking a+18 h-28
still_there j-22 n-20 s-19
still_want b-22
stomach m-21 q-16
stop a-67 b-54 c-32 d-64 e-53 f-45 g-58 h-54 i-51 l+49 o-56 p-51 q-66 r-33 t-49 u-71
stopp e-22 l+25 m-26
store a-17 m+20
storm m-19
stree* h-18 j+16
street h-17
stuck a-15 g+17 l-20 m-27 u-15 v-19
stuff m-22
su c-16 d-18 g-19 i-36 j+18 k-16 o-20 p-19 q-20 r-15 s-20 u-25 v-19
su_@place i-19 j+21 m-16
succe* d-16 u+16
success d-16 u+16
success_@price d-16 u+16
suite d-18 g-22 j+29 m-25 u-22
sunny m+16
sunny$ m+16
sup d-16 e-22 f+25 j-16 l-16 m-23 t-17 u-16
sup$ d-16 e-22 f+25 j-16 l-16 m-23 t-17 u-16
super_@symptom m-18
superbill m-18
supervisor a-17 h-22 i+25 m-23
suppo* m-16 u-15
supposed d-22
supposed_to d-22
sure b-16 e-18 l-17 n-17 p-15 s-15 u-18
sure_what g+17 m-19
surgi* o+17
surgio o+17
sus k-16 l+16 m-20
sus_@texts k-16 l+16 m-20
suspe* m-20
suspendo m-15
sweats n+15
switch a-28 b-21 c+18 d-23 e-18 f-18 g-19 h-26 i-21 j-19 l-22 m-44 n-25 o+23 p-20 q-31 r-21 s-24 t-17 u-20 v-16
swollen m-17
system$ i-16
tacos m+18
tacos$ m+18
take c-36 e-17 f-19 g-26 h-15 i-42 k-33 o-23 r-43 t-21 u-32
take$ d-27 g-17 h-16 l-20 n-21 q-21
take_@insurer d+23 h-17 m-21
take_@medicine n+15
take__@insurance d-17 m-15
take__@vehicle q+27
take__a d-17 m+22 n-22
take__home a-15 b-16 m-29 n-23 p+24 s-20
take__if m-18
take__my a-15
take__name b+20
take__off a-50 b+18 d-27 i-18 j-28 k-21 n-20 p-32 q-36 s-23 u-22
take__or j-16
take__that n+17 q-15
take__the a-21 l-20 m+21 q-17
take_a q+18
take_it a+18 p-19
take_me a-26 d-25 i-19 j-22 k-22 n-28 o-25 s-32 u-28
take_my a-19 j-21 q-23
take_the j-15
take_this l+16 m-18 v-16
take_walk d-17 m-15
takes m-15
takin* b-33 d-27 i-20 l-22 m-30 o-18 s-30 u-24 v-19
taking b-33 d-27 i-20 l-22 m-30 o-18 s-30 u-24 v-19
taking_@person a+15 h-24
taking__@medicine a-17
taking__a a-20 p-16
taking_me a-23 m-24 p+15 r-17
taking_my a-20 r-15
taking_new a+16
tal a-17 f+25 g-16 h-16 j-16 m-24 u-19
tal$ f+22 m-19 u-15
talk b-25 h-18 i+20 j-19 n-18 o-19 p-17 q-24 r-15 u-28
talk__billing i+17
talk__the m-17
talk_to b-18 d-18 i+22 m-35
talke* m-25 o-15 p-15
talked m-25 o-15 p-15
talked_to m-18
talki* a-20 b-18 l-22 r-16 s-16
talking a-20 b-18 l-22 r-16 s-16
talking_to m-23 u+15
talle* j-20 u-17
tanto i-16
tarde b-33 c-25 d-34 e-19 f-17 g-19 i-28 j-25 k-22 l-21 m-41 n-39 o+26 p-17 q-34 r+22 s-18 t-16 u-25 v-17
tardecito d-18 n-16 o+16 q-16 r+18
targe* h-16
target h-16
target$ j+15
target_@open h-16
tarje* a-15 b-17 d+21 i-15
tarjeta a-15 b-17 d+21 i-15
tarjeta$ b-17 d+16
taxes m+21 u-19
taxes$ m+19 u-17
taxi a-17 d-17 h-19 i-22 j-27 n-21 o-16 p-22 q+19 r-22 u-18 v-17
te e-17 l-18 n-17
teeth u-16
telef* a-16 i+16 j-16 u-21
telefono a-16 i+16 j-16 u-21
telefono$ l-16 m+16 u-16
tell a-21 b-21 h-16 k-17 l-35 n-26 o-27 p-27 q-24 v-20
tell__@clinician m-20
tell__about a-22 b-19 d-25 i-21 m+18 r-20
tell__more m-18 u+19
tell__something a-17 m+20 u-17
tell__the u-16
tell__we m-17
tell__what m-16
tell_me a-31 b-28 i-23 k-15 l-32 m+19 n-24 o-25 p-20 q-20 r-30 s-29 v-16
tell_the m-20
tempr* m-20
temprano m-20
temprano$ m-17
ten r+17 u-17
ten_minutes m-17
tengo c-22 e-24 f-24 h-26 j-28 k-25 l-33 m-51 r-25 t-21 u-18
tengo_@sick q-16
tengo__@cancel d-18
tengo__@fetch g-34 i-18 o-16 u-23
tengo__@pay d+20 n-22 o-17
tengo__antes o-15
tengo__ayuda g-18
tengo__duda i+15
tengo__ese n-25
tengo__ir a-16
tengo__la d-17
tengo__trabajar n-17 o+18
tengo_acompanante n-19
tengo_que a-37 d+17 h-16 i-42 j-16 l-17 m-20 p-47 q-24 s-19 v-22
terapeuta a+20 i-16 m-21
text b-43 d-30 e-17 f-16 h-21 k+18 n-40 o-39 p-30 q-27 r-24 s-30 t-17
text$ k-17 l+15 m-20
text__@relative a-16 i-16 k-15 l-16 m+22
text__directions j+16 m-20
text__now k+19 l-18 m-19
text__that m+15
text__the a-18 i+18 k-17 l-17 m-17
text__you m-18
text_list k+21 l-16
text_me a-32 g-35 i-23 k+24 m-22 o-17 u-24 v-17
text_the m+15
text_to i-16 l-15
texte* a-15 b-15 m-29 o-16
texted i-19
texted_@stop l-19
texted__by l-19
texteen l+16
texteen$ l+15
texti* d-16 f-17 j-15 m-42 n-17 o-21 q-19 t-18
texting d-16 f-17 j-15 m-42 n-17 o-21 q-19 t-18
texting$ i-27 k-21 l+25 m-20 v-27
texting_me a-26 g-17 i-17 m-18
textos l+19 m-32
texts a-44 b-29 d-32 e-17 f-17 g-32 h-23 i-41 j-31 k+26 l+33 m-31 n-36 o-35 p-27 q-33 r-38 s-32 t-26 u-16
th d-18 h-18 j-20 m-23 o+23 q-15 r-18
thank a-29 c-21 d-27 f-26 g-22 h-31 i-20 j-26 k-18 m-45 n-24 o-24 p-21 q-23 r-21 s-18 t+39 u-30 v-27
thanks a-19 c-30 d-31 e-44 f-40 g-28 h-41 i-37 j-37 k-37 l-28 m-36 n-29 o-39 p-19 q-39 r-39 s-37 t+55 u-42 v-41
thanksgiving a-19 t-18
that a-23 c-17 e-31 f-53 g-21 h-53 i-38 j-20 k-22 l-48 p-17 r-35 s-15 u-24 v-21
that$ a-23 b-25 d-42 h-16 l-16 m+25 n-38 q-37 t-26 u-43
that__a b+15
that__for o-16
that__is p-17
that__it m-15
that__me m-24 n-18 p-23 q+18
that__my d-15 m+24 o-19
that__not g-18 q-15
that__still j-20 m+18 n-17
that__to m-22
that__what d-18 g-16 m+24 n-20 u-20
that__you m-18
that_a g+15 m-24 o-16 q-18
that_again k-18 n-17
that_bad m-18
that_day a-31 c-15 g-32 j-28 m-60 o+22 s-29 t-20 u-28
that_for m-17
that_going m-17 q-20
that_helps g-15 m-18 t+18 u-16
that_is d-31 g-30 j-33 n-31 p-16 s-17 u-42
that_matter m-18 n+18
that_normal m-16
that_ok a-18 j-18 m-35 n+20 o-23 p-16 t-19 u-26
that_right d+15 j+19 m-23 n-18 r-16
that_was b-23 c-15 d-15 n-18 o-21 p-18
the a-27 c-77 d-20 e-49 f-76 g-50 k-25 l-28 m+22 n-51 p-19 q-44 t-30 u-35 v-39
the_# d-21 j-21 m-15 n-16 o+23 p-16 q-16 r-19 s-21 u-16 v-17
the_@book a+16 i-15 j-15 l-18 o-16
the_@call a-21 b-26 g-15 j-23 l-28 o-21 q-25 r-16 s-18 u-17 v-25
the_@clinician b-15 c-16 e-21 g-27 i+28 j-32 k-27 l-34 m-44 n-39 o-34 p-30 q-26 s-19 t-17 u-38 v-24
the_@day a-19 b+20 d-16 h-17
the_@door a-16 d-20 h-21 m-36 o-16 r+15 u-18
the_@insurer i-22 u-18
the_@parking h-21 i-16 j-18 m+26 r-16
the_@person m-15
the_@place a-26 b-28 c-23 d-34 f-19 g-23 h+32 i-19 j+25 k-20 l-26 m-62 n-30 o-32 p-28 r-30 s-24 t-17 v-23
the_@price a-16 h-16 i-16 j-24 m+16 u-33
the_@relative b-16 j-19 u-15
the_@ride m-21 p+24 q-18
the_@texts a-35 b-19 d-27 e-16 g-19 h-23 i-37 j-27 k+24 l+20 n-31 o-31 p-21 q-22 r-34 s-29 u-29 v-22
the_@traffic m+19 r-20 s-16
the_@treat i-22 j-27 k-16 m-36 o-34 q-16 u+17
the_@vehicle a-17 b-22 d-21 h-21 n-28 o-23 q+18 s-18 u-19
the_@visit b+27 c-19 d+31 e-18 g-16 h-26 i-34 j-45 k-15 l-26 m-58 o-43 p-23 q-31 r-33 u-53 v-32
the_@wrong a-17 i-19 m-30 t-16 u-16
the__# j+21 m-21
the__@call h-31 j-26 u-18
the__@cancel m-23
the__@clinician a-17 i-18 m+19
the__@date d-19 j-20 m-27 o+25 q-15 r-18 v-16
the__@door h-19 m+16 u-16
the__@open d-20 j-33 m+23 o-17 s-18
the__@place d-17 h-24 i-21 j+25 u-31
the__@price g-17 j-26
the__@relative m-18
the__@stop j-25 l+25 r-17 v-20
the__@texts m-17
the__@vehicle j-20
the__@visit j-27 m-29 n-21
the__a d-19
the__after i-16 m-24 n-22 r-22 u-17
the__again m-20
the__all m+15 o-17 s-18
the__and b-19 m-28 n-17
the__as a-15 m-15
the__at m-16
the__available i+16 m-18 q-16
the__away m-16 s+18 u-20
the__back k+27
the__be j-18
the__before d-19 m-28 u-18
the__but m-20
the__can b-17 m-24 n-22
the__coming r-15
the__day a-21 i-17 j-16 m-32 n+16 q-16
the__do n-21 o-22 u-18
the__for l-19 n-16 o-23
the__free d+17
the__from l-17 u-15
the__god l+16 m-16
the__goes m-16 s+18 u-20
the__have a+16
the__home q-19
the__how a+21 m-22
the__i g-17 m-35 n-22 p-15 s-21 u-23 v-27
the__in i-17 j-24 n-19 r-18 u-27
the__is a-25 b-27 d-30 f-18 g-22 h-29 i-30 j+20 k-18 l-21 n-39 t-19 v-20
the__it m-26
the__keep h+17 m-24
the__last d-15 n-17
the__like d-17
the__line j+16
the__list a-16 k+20 l-17 m-16
the__me a-20 j-18 m-28 o-17 q+17
the__mean m-17
the__my a-22 b-18 d-18 j-26 l-17 q-22 u+16 v+16
the__night m+25 s-19
the__not m-16
the__now d-20 g-23 o-16 q-18 s-15 u-23
the__number g-19 l-15 u-18
the__of a-16 b-29 d-31 e+17 f-24 g-38 i-31 j-16 k-16 p-19 q-26 r-16 u-19
the__off q-16
the__on a-29 b-18 e+19 i-36 m-26 n-24 o-27 p-18
the__one h-22 i-20 j-21 l-16 m-30 n-24 o-29 q-16
the__online a+16 m-16
the__or a-17
the__out r-16
the__please a-24 o-16
the__reach d-17 i+19 m-18 u-16
the__right j-21
the__slow m-17
the__so m-18
the__start h-17
the__that d-16
the__the b-16 g-21 h-24 r-17 u-17
the__thing l-20
the__this g-21
the__to d-24 i+19 j-29 n-21 s-17 u-33
the__today d-15
the__tv j-20 u+18
the__up a-16 d+16 j-19
the__was a-19 b-15 d-16 r-16 t-17
the__we a-21
the__week m-16
the__what m-22
the__will q-19
the__with a-17 m-21 u-17
the__you d-24 h+18 i-23 k-16 m-25 n-17
the_baby m+15
the_bank h-19 m+20 n-17
the_best a-19 d-16 t+18 u-21
the_car a-17 b-15 k-24
the_choices g+20 m-21
the_day a-26 d-24 j-19 m-33 q-28 u-22
the_dentist j-15 m+16
the_dmv m+18
the_first i-15 m-18 n-21
the_following o+15
the_form a+16 n-17 o-20 s-20
the_front a-19 d-17 l-16
the_game m+24
the_hospital j+24 m-18 u-28
the_iv m-17
the_lady i+16 m-18
the_latest h+19 m-18
the_library m+21
the_list a+17 g-16 k-21 l-18
the_lot c-15 e-16 h-15 m-20 r+17
the_love l+16 m-16
the_mall h-15
the_moon m+15
the_morning m-27 r-16 s-21
the_news d-21 m+16
the_next b-20 i-19 j-25 m-15
the_number j-17 u-18
the_odds g-16 u+16
the_one q-18 s-16 u-20
the_parade m+19
the_place m-16
the_point m-17 u+17
the_post h-19 m+18
the_red j+16
the_reminder m-18
the_room a-25 m-25 n+19 s+16 u-16
the_same b-19 i-16 l-20 m-19 s-22
the_soonest a+18
the_store a-16
the_street r+17
the_success d-16 u+16
the_text g-17
the_time a-23 d-19 h-20 o+15
the_vet m+25 u-26
the_waiting a-15
the_week a-22 o+19
the_whole m-19
them a-21 c-21 d-19 g-18 i-26 n-19 o-22 q-16 s-16
them$ a-17 c-18 d-16 i-21 o-16 r-16
then b-16 i-18 l-20 n-32 p-17 s-17 u-30
then$ a+16 i-16 l-18 n-24 o-17 q-21 r-19 u-23
therapist a+19 i-23 l-17
there b-20 c-21 e-19 g-31 k-38 l-58 o-20 t-26
there$ a-30 c-26 d-31 f+20 g-37 h-40 j-24 l-33 m-17 o-22 s-37
there_@day b+15
there_@parking m+17 r-19
there__# a-20 d-18 h-17 j-17 m-16 n-15 r+22
there__@day d-18 h+18 i-16 j-15 m-15
there__@parking m-17
there__@person i+18 u-23
there__@price d+17 m-23
there__@visit a+22 d-21 h-18 m-18 u-15
there__a d-19 m-23 n-18 s+16 u-19
there__at j-22 m+17
there__can h-16 m-19
there__for i-16 u-15
there__get n+18 q-22
there__i d-21 h-17 m-23 o-20
there__if d+20 m-20 o-20
there__is m-17
there__my j+15 m-20
there__near j-18 m+19
there__no m-21 q-17
there__not j-15 q+16
there__of m-21 u-15
there__on j-16 m+18 r-16
there__place u-16
there__red j+16
there__the a-20 d-16 h-15 q-16 r-24
there__there i+22
there__to a-22 i-19 q-17
there__way a-15
there_a b-23 d+15 f-17 h-34 n-40 o-21 p-25 q-15 r-35 s-23 u-16 v-20
there_and n+17 q-24
there_another a-17
there_any a-23 f-16 h-16 j-20 m+18 r-17 u-24
there_anybody a-17
there_anything d-18
there_but j-15 q+16
there_by q-18
there_in i-22 r+19
there_is d-24 i-22 m-35 n-18 p-16 q-19 s+22 u-21 v+18
there_on a-17 h+20 i-19
there_somewhere m-16
there_this m-21
these a-24 b-31 f-16 h-23 j-24 k-28 l+23 m-32 n-29 o-26 q-29 r-22 s-17 v-28
these$ b-23 c-21 m-29 q-18 v-17
these_@texts k-17 l+21 m-18
they b-32 c-17 f-16 g-21 h-29 i-16 j-25 k-22 l-25 n-16
they_@cancel b-18 d-16 m+18
they__it u-15
they__me i-15 m-24 u-22
they__my m-21
they__to m-16
they_are u-16
they_do a-17 d-19 m-15 u+22
they_will u-16
thing a-23 g+26 i-16 j-16 m-25 o-16 u-31 v-28
thing$ a-24 g+17 n-15 s-23 u-26 v-23
thing* m-25
things m-25
think d-21 i-17 l-15 m+16 n-24 o-15 u-23
think* n-15 u-18 v-15
think__it a-21 b-19 m+21 n-18 u-19
think_about a-20 b-15 m+19 n-18
thinking__it a+17 m-18
this d-17 e-30 h-26 j-24 k-24 n-43 o-35 p-48 q-47 r-33 t-22
this$ f-42 g-18 h-21 j-45 k-16 l-17 m-21 n-16 o-17 s-25 u+27
this_@call a-25 b-17 i-28 u-22 v+20
this_@day a-18 b-19 m+24 u-17
this__@call a-21 b-19 g-19 i+17 l-25 u-16
this__@english a-15 c+16
this__@spanish a-16 c+17
this__@treat j-16
this__a a-22 g-16 j-18 m-25 v+15
this__be d+15
this__do m-18
this__for i-15 l-18
this__from f-15
this__i m-20 s-15
this__in m-17
this__is d-16
this__last m-16
this__me m-21 u-29
this__new m+16
this__not b-20 d-18 i-20 l-24 m-31 u-35 v+38
this__of m-16
this__off l+21 m-20 v-21
this__the d-17 j+19 m-37
this__to m-29
this_a m-17 u+18
this_about u+23
this_and d-20 u+23
this_for m-18
this_going m-24
this_in a-25 c+22 u-26
this_is a-20 b-39 c-21 d-33 g-34 i-36 j-27 o-17 v+25
this_list l+16
this_month a+16 d-16 m-16
this_morning a-16 f-16 m-23
this_number g-39 i-29 l+18 m-36
this_one m-21
this_place m-22
this_the d-17 j-26 m+17 s-16 v-19
this_thing a-16 d-20 g+28 m-35 u-26 v-18
this_tired m-17 s+17
this_week a+16 b-18 n-15 s-22 u-25 v-19
this_what m-15 u+16
this_work g+19 m-22 u-21
this_works m-20
this_year m+16
thoug* l-18 m-20
throu* g-16 l-18
through g-16 l-18
thurs m-17 o+18
thursday a-17 b+29 c-16 d-22 g-19 h-24 i-20 j-16 k-23 l-18 m-42 p-19 r-21 s-16 t-16 u-26 v-18
ticke* m+15
tiemp* a-17 d-21 h-16 o-17
tiempo a-17 d-21 h-16 o-17
tiempo__llego n+16
tiend* a-16 m+19
tienda a-16 m+19
tienda$ a-16 m+19
tiene a-18 b-19 d+17 e-16 g-16 h-27 i-33 l-22 m-20 n-29 p-20 t-16
tiene* g-23 n-23 q-25 u-53
tiene__@visit u-16
tiene_la u-17
tiene_que i-16 m-15 n-17 o-20 q+20 u-17
tienen n-20 q-22 u-41 v-27
tienen$ a-17 d-19 h+16 m-25 u-16
tienen__esta a+16
tienen__para m-17 o-27 v-17
tienes a-16 d-16 u-26
til n-21
til__am n-16
til__ok n-16
til_i n-16
till a-16 n-22 o+16
till_it m-17
time f-19 g-32 i-32 k-23 l-19 r-23 u-51 v-22
time$ h-31 i-16 l-22 m-21 r-16 u-28
time__@day h-15
time__@open h-18 m+17
time__@place h+21 m-25
time__@stop j-15 m-19
time__i d-24 j-15 m-34 n+16 o-18
time__it d-20 h-16 j-27 m+23 n-15 u-16
time__target h-16
time__the d-18 j-21 o-19
time__you m-26 n-17
time_can h+15 m-18 n-15
time_do a-27 d-18
time_for a+17
time_i l+15
time_is d-23 j-35 m+24 n-18 u-17
time_should m-23 n+16
timer l-18 m+21
timer$ l-18 m+20
times d-18 j-16 n-21 u-17
tired m-21 s+18
tired$ m-17 s+18
tmrw o-16
tmrw$ m-15
to c-20 d-19 e-77 f-61 h-56 i+18 k-31 l-20 r-25 s-28 t-51 u-47 v-28
to$ a-22 d+20 g-21 m-16 n-32 q-22
to_# m+18 o-18
to_@book a+19 i-22 v-16
to_@call i+29 j-17 m-45 p-25 q-18 u-15
to_@cancel a-24 d-21 n-16
to_@day a-16 b-15 m-19 o+22
to_@drive a-26 d-19 i-31 j-20 l-18 m-37 q+27 r-22 s-21 u-20 v-20
to_@eat a-17 d-17 n+17 o-16 u-16
to_@english c+26 k-19 m-26 o-18
to_@move a-18 b-29 c-27 d-41 g-23 i-32 j-22 k-22 l-25 m-17 n-37 o+37 p-31 q-36 s-28 t-16 u-32 v-20
to_@parking j+19 m-16
to_@pay a-17 d+22 n-20
to_@stop a-22 b-16 i-18
to_@visit a-22 b-19 m+22 p-20
to__@call o-15 q-16
to__@clinician b-20
to__@day q-16
to__@insurer i-18 m+17
to__@late m+15 n-18 p-16 q-21
to__@person o-16
to__@place a-18 m-16
to__@relative b-26 g-15 k-16 n-15 v-15
to__@stop m-21
to__@texts a-19 i-24 k+26
to__@thanks t+16
to__@treat a+20
to__@visit a+16 i-16 l-20 m-33 s-18 u-17
to__a b-31 g-17 i-17 k-19 l-24 p-28 q+17 r-26 s-21 v-24
to__about b-17
to__after i-16 n+23 o-19 r-18
to__again k+16 l-20 m-16
to__airport j-21 m+21
to__an a+20 m-19
to__and o-16
to__any m-19
to__anything a-30 d-23
to__back j-15 m-34 n-16 u-18
to__billing i+19
to__but a-20 m-24
to__day m-19 q-18
to__driver p-15
to__during n+15
to__else i-16
to__for b-17 g-17 i-18 o-25 v-17
to__front m-16
to__gym m+17
to__her m-21
to__home n-26
to__i l-19 n-17 o-17 r-15 u-21 v-18
to__if b-17 u-19
to__in a+27 b-19 d-28 g-16 h-19 i-22 j-29 l-23 n-25 q-22 r-25 s-20
to__is d-16 m-21 n-16 q+16
to__it b+15 c-17 d-15 g-30 i-15 j-24 k-26 l-35 m-50 n-26 p-30 q-29 s-22 v-17
to__later o+17
to__list a+16 g-19
to__lot m-17
to__me b-42 g-29 h-16 j-26 m-29 n-28 o-16 p+22 r-23 s-27 v-27
to__my a-29 b-18 d-35 g-25 j-23 k-27 l-31 n+21 p-25 q-37 u-35 v-24
to__next o+16
to__of d-18 r-17
to__off a-17 d-18 i-18
to__on b+27 i-19 o-16
to__one a+15 i-21 l-17
to__or m-17
to__out d-27 i-27 k-25 r-22
to__patient i-17
to__place m-16
to__ready n+19
to__seen a+17
to__so i-16 m-18
to__someone b-19 o-17 p-21
to__sunny m+16
to__that m-16
to__the g-16 k-16 o-22 q-25 r-20 u-31 v-16
to__there d-28 h-17 m-37 p-21
to__these b-18 l+16
to__this b+18 c-25 l-34 m-21 n-16 u-19 v-34
to__time a-19
to__to d-17 j-33 n-22 p-33 s-16 v-16
to__tomatoes m+18
to__tomorrow b+16 m-16
to__wedding m+18 n-18
to__what m-20 u-16
to__with d-19 m-29
to__would m-15
to__you a+20 d-21 g-17 l-16 m-26 u-20
to_a d-18 g-16 n-32 p-20 q-18 r-15
to_answer g+23 m-15
to_ask a-24 b-21 n-22 o-16 p-23
to_bail b+18 m-23
to_be b-34 c-20 f-18 g-29 h-22 j-33 k-22 m-17 o-24 p-37
to_bring a-21 d-25
to_come i-22 j-17 l-15 m-26 n-28 u-18
to_do d-41 i-27 j-27 l-17 m-18 q-26 r-16 u+18 v-16
to_find j+20 m-19
to_fly m+17
to_get a+35 b-20 d-29 g-26 h-18 m-32 o-23 s-23 u-33 v-21
to_give a+19 m-20
to_go i-17 m-16 n-17 q+20
to_have a-24 i-22 m-30 o-16 p-26 q+15
to_it a-18 l-17 m-19
to_know a-21 m+19 o-21
to_make a+17 m-19
to_me b-17 d-20 k-18 p-22 q-16
to_my b-21 d-19 o-19 p-21
to_opt a-21 i-23 l+20 m-16
to_pee n+20
to_plant m+18
to_put u-16
to_reach d-17 m-19 u-17
to_receive l+16 m-19
to_see a+29 b-18 i-22 m-18 o-17 u-19
to_set m-17
to_shave n+15
to_skip a-20 b+21 d-17 i-16 u-18
to_sleep m-16 u+20
to_snow d-18 m+15
to_somebody a-17
to_someone a-19
to_speak c-16
to_stay q-17
to_take b-20 l-15
to_talk m-20
to_text i-24 u-16
to_the b-39 c-20 d-20 g-26 k-19 l-33 m+18 n-40 o+22 p-28 q-31 r-32 s-29 v-23
to_try a+34 b-20 i-17 m-38 o-20 u-26
to_vote m+16
to_wait n-25
to_work a-15 b-15 h-15 i-22 m+18 p-20 r-20 s-18 u-23
to_you d-17 j-16
to_your i-16 m-16
todav* r-19
todavia r-19
todavia$ q-23
today c-17 e-17 g-21 j-29 k-17 l-22 n-24 p-23 q-38 u-32 v-21
today$ c-16 e-16 g-20 j-27 k-17 l-20 n-21 o-48 p-21 q-32 u-29 v-20
todo m-17 o-19
told b-15 i-26 m+15 n-26
told__@stop m-16
told__to m-17
told_you a-24 d-17 m+22 n-20 o-22 u-16
toman d+19 m-20
toman* m-16 n+17
toman__@insurance d+15
tomando m-16 n+17
tomar h-17 n+22 q-22
tomo a-25 g-19 m-25 n+25
tomo_@medicine a-19 g-16 m-17 n+19
tomor* d-18 f-16 n-22 r-21 u-22
tomorrow d-17 f-15 n-21 r-21 u-21
tomorrow$ d-15 n-16 r-16 u-19
too d-18 k-15 m-26 q-18 r-16 s-17 v-15
too$ b-16
too__to b+16
took m-24
top f+16 n-15
total d+19 m-19 u-16
total$ d+19 m-19 u-16
touch p-16
town d-17 h-16 n-16 u-15
traba* a-25 c-15 e-16 f-18 g-27 j-27 k-17 l-22 p-19 r-24 s-20 v-18
trabaja m-21 n-17 u+17
trabaja$ m-21 n-16 u+17
trabajan h+15 m-28 n-26 o-18 u-20
trabajan__la h+15
trabajan_con d+17 m-16
trabajan_en h+15
trabajar m-16
trabajar_ese n-18
trabajo a-19 g-15 h-30 j-17 m+17 n-29 q-27 r-15 u-25
trabajo$ d-17 h-24 m+23 n-16 o-22 q-21 r-16 u-19
trade m-15 o+24
trade_with o+16
traffic a-21 b-25 d-20 f-15 h-25 j-28 m+23 o-26 p-15 q-20 s-25 u-23 v-17
train a-15 h-16 n-23 q-22 r+20 u-17
trans* a-23 n-15 u-21
transfer d-18 i+17
transfer__to i+17
transfer_me i+17
transportation d-19 m-16 p+21 u-15
transporte a-17 j-19 m-18 q+18 r-19 u-21
trata g-16
tratamiento c-20 e-25 f-22 g-31 h-22 i-35 j-36 k-23 l-29 m-52 o-35 p-27 q-34 r-24 t-21 u+23 v-28
treat g-18 j-18 n-17 u+21
treat$ g-18 j-18 m-23 u+24
treatment d+21 g-20 h-19 i-24 j-23 k-20 l-20 m-50 n-24 p-15 q-23 r-18 s+19 v-18
treatments d+15 p-15
tree m+15
tricare d+15
tripp* p-17
tripping p-17
tripping$ p-17
true u-19
try a+38 b-22 i-24 k-15 m-40 o-25 r-17 u-31
try_it a+20 m-20 o-15 u-17
try_this a+20 m-24
tuesday a-31 d-22 e-19 g-16 h-33 j-16 l-20 n-21 o+19 q-27 r-21 v-16
turn a-22 b-30 c-18 d-16 i-15 n-17 o-26 p-17 q-17
turn__@texts m-22
turn__back k+21 m-30
turn__on k+21 m-26
turn__up k-16 l-15 m+20
turn_em k+19 m-18
turn_off k-17
turn_on m+22
turne* a-15 b-16
turned a-15 b-16
turned_# m+18 o-17
turno j-15 k-17 l-16 m-19 r-18
tv h-20 j-22 u+16
tv$ h-19 j-21 u+16
twice b-15 g-19 l-16 m-23 n-15 q-21 r-16 t-17 u-20 v-17
twice$ i-21 m-22 o-18 t-16 u-17
two d-26 g-20 h-18 j+18 l-18 n-16 u-24
type b-16 g+22 l-17 u-21 v-16
uber a-20 b-21 c-16 d-19 g-20 h-17 i-16 j-31 m-37 n-26 o-22 p-17 q+30 u-20
ubi a-22 b-16 i-16 j+24 l-16 m-21 o-17
ubi$ a-22 b-16 i-16 j+24 l-16 m-21 o-17
ubicacion i-21 j+17
uh a-20 b-16 c-19 d-27 e+27 f-25 h-23 i-16 j-22 k-18 l-25 m-34 n-16 q-19 u-27 v-16
uh$ c-18 d-17 e+27 f-20 g-17 k-16 l-24 m-26 u-20 v-15
un a-21 b-51 c-35 e-30 f-30 g-50 h-35 j-49 k-40 l-46 n-25 r+15 t-27
un_@machine m-21 u+21 v-15
un_@relative m-21 p+25 q-19 u-19
un__@late a-15 m-16
un__a u-18
un__de m-17
un__la o-16
un__no m-19 q-16
un__que m-16
un_choque r+16
un_poco r+16
una a+32 b-51 c-41 d-21 e-31 f-26 g-48 h-39 i+38 j-44 k-33 l-44 m-20 n-19 o-28 p-37 q-50 r-48 s-31 t-23 v-39
una_@machine m-16
una_@person a-29 c-15 g-15 i+26 l-15 m-22 n-17 o-17 q-20 v-19
una_@visit a+45 b-32 c-19 d-34 g-21 i-31 j-22 k-15 l-18 m-40 n-33 o-41 q-17 r-27 s-26 u-34
una__en a+16 o-23
una__la o-25
una__me m-16
una_carta a-15 i+17 m-18
una_duda i+15
understand m-20
undo k+17
uno a-15 m-24 u+18
unsto* e-18 k+24 l-23 m-23
unstop e-18 k+24 l-23 m-23
unstop$ e-17 k+22 l-21 m-22
unsub e-18 g-16 l+23 m-26 u-15
unsub$ e-17 l+17 m-22
unsubscribe k-23
unsubscribe$ k-24
up a+30 b-19 c-59 d+17 e-49 g-44 i-41 j-43 k-32 l-20 m-25 n-55 q-31 t-39 u-32
up$ a+28 b-39 c-31 d-22 e-26 g-40 j-40 k-35 l-20 m-28 n-31 o-21 s-36 t-18 v-35
up_@pay d+17 m-17
up__# m+17
up__@clinician a+20 d-20 i-19 m-22
up__@stop l+15 m-16
up__@visit a+19 d-18 m-22 u-15
up__another a-16
up__the b-16 d-28 h-22 i-22 l-16 o-19 p-17 q-19
up__this m-17
up__time h-17 u-19
up_for d-17 o-17
up_from d+17 u-19
up_my m-21
up_please m-16
up_the j-19 m-21 r+15
up_with a+22 b-23 d-25 i-21 l-19 m-34 n-18 o-17 p-17 u-20
us d-26 e-17 f-16 g-23 h-25 i-24 j-22 k-19 m-19 n-19 o+19 q-25 s-20 u-28 v-29
us__it m-18
us_do m-25
usa a-19 g+20 m-22 u-20
usan m-17 u+19
use a-21 b-16 g+17 i-16 l-16 o-22 q-17 s-15 v-16
use_this g+19
used a-17
used__a m+15
used__be a-15
used_to a-15
usted* i-16 n-19
ustedes i-16 n-19
ustedes$ m-24 q-23
va c-26 g-28 h-27 i-40 j-24 k-20 l-24 n-26 o-26 p+31 r-21 s-19 v-23
vale a-16 e-20 m+18 u-28
van a-34 b-33 c-20 d-30 e-18 g-26 h+16 i-29 k-23 l-27 m-44 n-29 o-35 s-27 u+28 v-16
veces a-16 m-16
vecino p+19 q-21 u-15
vende* a-16 d-17 m+21 n-15 u-21
venden d-17 m+19 u-21
ver l-15 m+15
vet m+25 u-26
veterans a+19 j-16 m-27
vez b-30 c-20 d-23 h-21 i-20 k+19 l-24 n-26 q-23 r-19 s-16 u-21
vez$ a-29 b-18 c-16 d-18 i-17 k+18 n-23 q-19 r-15 u-17
viernes c-27 d-18 h+17 i-24 j-19 n-15 o+18 q-20 r-17 t-23 u-16
visit i-22 j-25 l-31 p-27 q-16 r-26
visita a-16 m+17 n-18 r-17
volve* i-19 m-19 u-17
volver i-19 m-19 u-17
volver_a i-18
vomite m-16 s+17
vomited s+17
vote m+17
vote$ m+17
voy a-38 b+25 c-44 d-20 e-46 f-43 g-48 h-47 i-58 j-50 k-39 l-55 m-46 o-27 q-26 r+55 s-44 t-38 u-58 v-49
voy$ g-19 h-16 i-22 j-20 k-15 l-26 m-36 n-23 o-34 p-24 q-31 r+31 s-22 u-23 v-19
voy_@late b-21 e-15 f-17 h-19 l-16 m-27 o-22 p-17 q-15 r+29 t-16
voy__@relative m-15 p+17
voy__camino r+16
voy__ir b+21 o-16 q-19
voy__mi a-16 b-18 m-24 n-22 p+20 q-18
voy_a a-20 b+18 d-18 g-19 i-18 j-21 l-17 n-16 q-15 s-17 u-23
voy_con m-18 p+17
voy_en d-16 m-19 n+18 o-15
voy_para o-18
voy_saliendo m-16 r+16
vuelo m+19
vuelv* m-15
vuelvan m-15
vuelvan__los l-15
vuelvan__mandarme k+18 l-19
vuelvan_a m-15
wait c-16 d-19 i-23 m-32 s-16 u-26 v-15
wait__i n-20
wait__me q-21
wait_for q-21
wait_there a-19 p-19
waiti* m-21 n-17
waiting m-21 n-17
wake p-16
walk d-32 i-21 m-35 n-16 s-19
walk_@insurance a+21 d-20 j-17 m-22 q-16 u-20
walk__through a-23 u+19
walk_me a-23 u+19
walma* h-16 m+20
walmart h-16 m+20
walmart$ m+17
want a+16 d-27 e-20 f-15 g-17 j-38 m-31 n-28 p-27 q-40 r-29 s-23 t-31 u-39 v-20
want__@stop k-18 l+19
want__@texts m-20
want__a a-26 m+18
want__any b+19 l-16 o-19
want__back m-18
want__be l+15
want__come m-16
want__do a+21
want__get a+18 m-21
want__it m-19 o-17
want__the o-20
want__to a-22
want_in a+27 b-16 c-16 i-22 k-25 l-18 m-28 o-15
want_it m-16
want_the m-20
want_them b-19
want_to c-16 d-23 g-27 j-24 k-27 l-24 n-33 q-26 r-17 u-21 v-26
wante* l-17
wanted l-17
wanted_to l-17
wanti* m-17
wanting m-17
wanting_to a+16
war m+21
warra* m+15
warranty m+15
was a-36 b-49 c-33 e-25 f-26 g-38 h-40 i-37 k-33 l-42 m+28 n-49 p-44 q+17 r-39 s+19 u-46
was_@late q-16
was__@drive m-15 q+16
was__@relative b-18 m+16
was__at m-16
was__me m-23 p-17 q+20
was__to d-17 m-20 n-16 q+19
was_going q+15
was_just q+16
was_the m+16
watch n+15 p-18
watch* m+22
watching m+22
water a-18 d-27 n+23 q-21 u-25
way b-31 d-20 f-15 h-31 i-33 k-20 m-31 n-29 p-37 r+26 t-18 v-22
way$ a-15 d-17 j-18 m-35 o-25 p-16 r+24
way_to h-17 i-17 j-20 n-18 s-17 u-17
we d-29 e-46 f-45 g-59 h-57 i-20 k-46 l-61 n-23 o+16 p-28 q-31 r+21 s-30 u-74
we_@move b-21 m-18 o+22
we__@call a-16 c-17 m-22
we__a a-18 b-18 m+19 t-19
we__about m-23 r+20
we__by c-15 i+17 m-20
we__have m-22 q-17 v+16
we__in m-18
we__it a-31 n-18 o+30 p-17 q-18 r-19 u-19
we__next a+19 m-19 n-15
we__not a-15 d-16 i-15 m-25 n-16 q-20 r-18 v+16
we__on m-19
we__see a-15 b-20 d-17 m+24 n-16 p-19 r-22 u-17
we__the a+20 b-26 i-20 n-25 o-17 s-19 u-17 v-17
we__there a-24 m-20
we__to b+17 i-17 m-28
we_are a-38 d-28 f-15 g-20 h-17 i-28 k-17 l-25 n-31 q-24 r+28 s-30 u-34 v-30
we_do a-18 b-20 d-20 j-16 m-34 o+15 q-21 u-17
we_get d-15
we_got a-16 b-21 j-20 m+18
we_had b-16 m+20 n-15
we_lost b-18 o-17 q+18
we_need i-16
we_will a-19 d-20 h-17 m+17 n-21 p-27 q-15 u-22
wear a-21 d-22 g-24 j-20 n+15 o-18 q-29
wear$ m-34 n+30
wear_@symptom n+15 s-23
wear__a m+18 n-18
wear__glasses m-16
wear__wedding m+18 n-18
wear_my m-17
wear_off m-18 n-20
wear_to m+18 n-18
weari* u-18
wearing u-18
weath* m+20 u-16
weather m+20 u-16
wedding$ m+18 n-18
wednesday h-23 m-23 o+16 q-19
week c-18 d-27 g-22 i-21 j-19 l-25 n-22 o+23 q-17 r-19 s-34 u-37
week$ d-23 g-19 j-16 l-17 n-27 s-28 u-31 v-24
week_after o+18
weekend a-27 b-35 d-19 f-17 g-17 i-25 l-18 m+22 o-25 p-21 q-17 s-15 u-24 v-21
weekends h+25 m-19
weird m-17 s+19
went a-17 j-19
were j-19 r+22
what a-18 b-24 c-43 e-35 g+19 i-24 k-30 l-54 o-17 p-35 q-17 r-55 s-22 t-52 v-47
what$ g-16 h-15 m-40 o-18 q-19
what_@door g-22 j+27 m-21 u-24
what_@place d-15 g-18 m-25
what__@eat d-18 g-23 m+30 n-20 u-22
what__@hours a-21 g-16 h+18 j-20 u-17
what__@open j-18 m-22
what__@place d-15 g-16 j+16 m-22 n-15
what__@price g-27 h-22 j-25 u-41
what__@relative m-15 n+16
what__@ride q+18
what__@treat g-16 j-18 m-22 u+16
what__@visit a-19 d-26 j-16 m-26 u+27
what__a g-26 h-19 j-27 n-29
what__about d-20 m-16 u+31
what__am u-15
what__an d-17 m-19 u+18
what__are d-21 j+15 m-23
what__at d-16
what__be a-16 d+29 m-25 o-19 q-16 u-24
what__best m+25
what__can a-21 i-16 j-21 m-23 n-25 o-20 u-16
what__come m-18 n-21 u-21
what__do a-24 b-24 d-47 f-22 i-33 o-16
what__does d-24 n-23 o-17
what__fish m+16
what__for m-20 o-15
what__get d-17
what__going d+23 m-24 u-19
what__good f+20 m-22 u-24
what__got d-15
what__guys h-26 u+19
what__had b+19 m-19 o-16
what__have m-27 n+17 q-21 u-22
what__he m-15 n+17
what__i b-36 f-23 i-36 j-23 k-17 l-15 o-20 p-18 u-51
what__if u-17
what__in u-20
what__is a-27 d-50 f-23 g-21 n-34 q-22
what__it a-16 b-19 d+24 f-24 h-29 m-17 n-41 o-38 q-32 s-15
what__latest h+19 m-18
what__mean g+21 m-25 u-16
what__my a-24 d+23 j-39 u-38
what__need a+17 d-24 n-19 u-25
what__number g-23
what__odds g-16 u+16
what__of d-23 g-24 n+18
what__on a-15 d-19 g-17
what__owe d+17
what__point m-17 u+17
what__put d-21 g+26 m-30
what__reply m-22
what__say g+18 m-17
what__send g+17
what__set d+16 u-16
what__she m-16
what__side j-24 m+19
what__soonest a+18
what__success d-16 u+16
what__take a-21 d-22 g-17 q-20
what__target h-16
what__text g+17 m-17
what__that m-17
what__the a-21 b-34 d-19 f-43 j+15 l-15 n-34 o-34 p-16 q-49 r-22 s-38 u+17
what__there m-18
what__they a-17 d-21 u+19
what__this a-17 f-26 g-24 j-33 m+22
what__to m-19
what__would m-19
what__you b-20 d-17 f-29 i-19 q-36
what__your g-29 h+17 j-40 o-15 u-32
what_about a-21 b-26 d-40 g-16 h-15 i-17 j-17 m-41 n+28 o+23 q-24 u-31
what_all g+21 m-18
what_am a-18 m-20 n-19 u-15
what_are a-41 d-15 f-21 i-23 j-47 o-16 q-21 s-17 u+21
what_can a-29 h-26 j-25 o-20 q-29 u-30
what_days a+19 d-22 h+18 j-23 m-17 o-16 u-23
what_do b-19 f-22 h-57 i-24 j-49 m+17 o-28 u-19
what_does d+20 h-22 q-22 u-29
what_else b-18 m-19 o+17
what_happens m-29 u+17
what_i a-26 d-29 j-23 o-28 q-25 u-26
what_if a-24 g-29 h-17 j-21 m-26 q+24
what_is a-16 b-36 f+20 g-29 h-17 k-17 l-21 n-61 o-23 p-22 q-57 r-19 s-42 t-18 v-22
what_kind d-18 g-17 j-19 n+19
what_should d-18 j-17 m+16 n-24 q+15 s-17 u-28
what_this m-16 u+22
what_time a-44 b-15 d-38 g-24 h+16 o-38 q-33 u-30
what_to g+16 m-19 u-19
what_will d+28 g-16 m-28 n-16 u-29
what_would a-20 d+32 m-31 n-16 o-21 q-20 u-19
what_you a-15 d-21 j-19 m-25 n-17 q-15 u+18
what_your m-19
whate* d-19 g-16 h-19 u-20 v-18
whatever d-19 g-16 h-19 u-20 v-18
whatever$ l-29 m+17 u-19
when b-19 c-16 d-18 e-15 f-20 g-21 h+18 j-28 k-30 l-24 o-18 q-36 v-24
when__@holiday a-16 h-19 m+18
when__a m-18
when__can h-16 m-20
when__come h-26 m-21 n-31
when__get a-24 m-30
when__i i-23 j-21 k-18 m-24 q-15 s-22 u-19
when__library m+16
when__start a+21
when__the a-18 d-16 n-15
when__we a+17 m-26
when__you h+24 j-17 m-31 u-16
when_can a+20 i-22 j-15 k-22 m-46 o-24 s-22 u-22
when_do d-22 h+20 j-21 m-24
when_does m+18
when_i h-25 m-22 n-25 u+16
when_is d-17 i-18 j-19 m+23 n-17 u-17
when_was m+15
when_you m-23
where b-27 d-19 f-26 g-29 h-39 l-22 n-22 o-25 p-33 q-35 r-38 u-45
where* j+17 m-15
where__are j+29 m-26 u-16
where__at j+21 m-21
where__come j-26 m+28 n-20
where__guys j+17
where__i p-16 q-21 r-16 s-18 u-16
where__in j+15 m-26
where__me m-17 s+16
where__my m+18
where__place j+19
where__this j+19
where__you h-23
where_are h-21
where_at j+15 m-26
where_did j-33 m+26
where_do m-17
where_does j-19 m+22
where_is a-18 d-17 j+22 u-18 v-15
where_they m-17 s+16
where_you a-18 d-16 h-18 j+32 m-32 u-18
whereabouts j+17 m-15
which a-26 b-18 d-26 h-17 i-18 j+20 l-24 n-25 o-16 p-16 q-18 s-22 t-17 v-18
which_@door g-16
which_@place j+19
which__do l-17 m-29
which__i l-17 m-26 u-19
which__of m-20
which__you m-16
which_one g+16 m-22 u-18
who a-35 b-37 c-17 d-30 e-45 f-49 g-55 h-46 j-46 k-43 l-48 n-50 o-42 p-27 q+17 r-50 s-53 t-39 u+39 v+19
who__@call d-16
who__@drive m-15 q+20 u-16 v-16
who__@wrong i-16 v+17
who__ask m-20
who__i b-17 g-17 i+24 m-20 n-25 q-16
who__is m-17
who__me a-21 b-16 d-18 k-16 l-25 m-33 p-29 q+21 u+21 v-33
who__take m-18
who__texting l-16 u+20 v-19
who__the a-15 d-15 i-22 m+35 r-16 s-15 u-31 v-15
who__this a-15 d-19 f-23 g-16 i-19 l-19 u+17
who__to q+21
who_can m-19
who_dis e-16 i-16 m-23
who_do i+22 m-27 n-17 u-21
who_is a-31 b-23 c-25 d-43 f-30 g-26 h-21 j-33 k-21 l-39 n-20 o-20 p-29 r-21 s-28 t-16 u+25
who_was q+16
who_won m+23
whole m-21
whole_thing m-17
why a-19 b-18 e-19 g-24 h-17 i-33 j-28 l-32 m+15 n-24 o-20 p-28 r-21 t-17 u+16 v-27
why__have m-17 u+17 v-15
why__i l-16 m-27
why__so u-23
why__you u+16 v-16
why_did b-18
why_do a-16 i-20 l-15 m+16 v-17
why_is m+21 s-16 u-25
wife c-21 d-18 g-16 i-17 k-18 l-25 m-16 r-24 s-16
will a-17 c-32 e-33 f-34 g-20 i-45 j-45 k-46 l-46 m-17 o-20 s-23 t-17 v-45
will__@day o-16
will__@drive m-20 p+25 r-16
will__@late m-21 p-17 r+27
will__@pay d+21 m-19 p-16 u-17
will__@relative a-22 b-22 d-19 n+16 q-27 r-19
will__a m-18
will__back b-16 k-16 m+19
will__be a-26 b+22 g-17 h+17 i-20 m-43 p-39 q-37 r-35 s-35
will__card d+15
will__coming b+16
will__for m-15
will__home m-18 p+20 q-23
will__in b-17
will__it b-18 d-22 m+22 n-18 u-29
will__know m+15
will__make m-19 u+17
will__me a-33 b-38 i-23 l-18 m-31 p+25 r-28 s-28
will__my b-19 d-15 n-23 q-17
will__need o-19
will__on m+18 u-26
will__set d+16 u-16
will__the b+15 m-19 o-17
will__there b+21 d-22 h-21 m-26 n-20 o-21 q-17 u-22
will__to a-18 g-17 h-15 m+19 q-20 r-16 s-19 u-30
will__work m-19 n-16
will__you u-21
will_ask m+15
will_be a-24 b-39 d-28 h-22 n-34 q-28 r+30 s-25 u-33
will_do d-16 u-23
will_have m-16 n-23
will_i b-28 d-34 h-17 m-43 p-24 q-22 s-22 u+34
will_it a-17 b-32 d+16 g-27 h-21 n-37 o-23 p-33 q-27 r-21 s-30 u+19
will_let m+15
will_my a-17 b-18 d+20 m-36 n+21 p-31 q-19 r-15
will_not b+26 d-38 h-31 l-19 m-36 n-39 p-38 r-39 u-42 v-15
will_see a-15 b-20 d-17 m+24 n-16 p-19 r-22 u-17
will_take a+20 b-27 d-24 h-15 m-32 n-17 p+19 q-33 s-20
will_the u-15
will_think a-15 b-15 m+18 u-15
will_you a-21 b-28 d-20 i-15 n-22 o-20 p-22 q+24 u-33
wine h-20 m+23
wish__receive m-19
with a-16 b-20 c-31 f-30 g-17 h-22 j-33 k-30 q-21 r-25
with$ d-23 e+25 l-23 m-29
with_@insurer d+17
with__@clinician l-18 n-18 o-17 u-16
with__@medicine m-17
with__@relative a-19 b-16 i-21 m+23 n-20 u-22
with__@texts l+25 m-26
with__@visit m-23
with__do m-17
with_a d-27 l-16 n-22 p-16
with_her a-17 m-15 n+21 q-15
with_me a-25 b-25 l-22 m-28 n+26 o-26 q-16 u-32 v-15
with_my i-25 l-22 m+19 q-28 r-17 s-18
with_someone m-17 o+17
with_the b-33 e-15 l+21 n-28 p-20 q-24 t-18 u-27 v-16
with_this l-20 m-31 v-17
withd* m-16
withdraw m-16
witho* m-23 u-15
without m-23 u-15
without_a n-19
woke m-18
woke_up m-18
won m+21 u-18
won_the m+15
work a-38 b-32 c-25 e-17 f-20 j-28 k-26 l-16 p-22 r-18 s-33 t-18 v-16
work$ a-24 h-16 i-17 l-21 m+27 n-36 p-23 r-30 s-22 u-16 v-17
work__day n+15 o-16
work__do m-16
work__i m-18
work__me m-15 n-15 q-22
work_after n+16
work_for d-19 u+16
work_instead m-16 o+16
work_the n+15
work_this g+15 m-16
worke* m-15
works l-15
works$ g-17 m-18 n-15 u+20
world__# m+24
worry b-16 m-16 n-16 p+16 q-16
would g-37 h-21 j-27 m-18 n-36 p-26 r-16 s-41 t-17 v-19
would__@pay d+18
would__@price m+16
would__a m-17
would__arrange a+18
would__be d+20 m-31 n-19
would__better a-16
would__bring m-22
would__come a+16
would__get i-24 l-17 m-18
would__instead m-15 o+16
would__make a+17
would__me a-15
would__need a-15 m-15
would__opt a-21 i-23 l+20 m-16
would__to d-24 n-19 q-24 r-25 s-16 u-22
would__work m-16 o+16
would_be m-25 q-16 u-24
would_i l-18 m-31 n-22 o-22
would_it a-21
would_like d-22 q-19 r-25 s-16 u-48
would_rather i+16 m-16
would_you a-20 k-15 l-18 o-15
write u-25
write__poem m+17
write__resume m+18
write_a c-18 u-21
writi* a-18
writing a-18
wrong a-38 b-44 c-22 d-40 e-46 f-30 g-35 h-39 i-53 k-31 l-16 m-30 n-28 o-39 p-37 q-36 r-27 s-31 t-37 u-30 v+51
wtf m-18 n-15
x a-33 b+22 c-25 d-29 e+26 f-23 g-21 h-23 j-23 k-23 l-32 m-40 n-25 o-27 p-24 q-19 r-23 s-23 t-17 u-30 v-27
x$ b-21 c-20 d-18 e+29 f-19 g-17 h-17 i-18 j-17 k-18 l-24 m-28 p-15 q-15 u-22 v-16
xmas m-16
y c-29 e-29 f-24 g-16 h-34 k-35 l-45 m-57 n-53 o-29 p+15 q+17 s-34 t-23 u-51 v-38
y__puede m-16
y__yo g+15 m-17 n-16
y_me p+18
y_no g-17 i-16 m-16 n-15
y_quiero a+16 i-16 m-15
y_si m-23
ya b+21 c-64 d-74 e-64 f-55 g-77 h-21 i-80 j-36 k-40 n-28 o-75 p+33 q-34 r+35 s-65 t-51 u-81 v-31
ya__@ride q-23
ya__a a-26 j-17
ya__de l+17 m-16
ya__dije a-17 b-17 l-19 m+19
ya__el a-21 j-21
ya__en j-16 r+15
ya__eso b-17 g-24 l-23 m+26 p-17 u-19
ya__ir b+18 q-20
ya__la j-18 l-16 o-22 p-21
ya__los a+16 m-18 n-20
ya__me a-19 q-21
ya__mi l-18 m-20 p+20
ya__no m-20 q-16 r-21
ya__por m-15 p+15
ya__puede n-16
ya__quien p+16 q-19
ya__quiero i-21 k-22 m-27
ya__voy b+22 l-17 m-23
ya_comi b-17 l-16 n+18 p-18 r-22
ya_esta p+17 q-16
ya_estoy a-20 l-23 m-22 p-18 r+27 s-18
ya_le a-15
ya_llegue r-17
ya_lo b-16 j-18 l-19
ya_mande j-15
ya_me m-15 o-18
ya_no a-36 b+38 c-27 d-26 e-18 g-33 h-21 i-40 j-24 k-33 m-27 n-33 o-35 p-38 r-37 s-21 u-29
ya_tengo n-18 p+24 q-31
ya_voy a-20 b-30 l-19 m-27 n-16 o-24 p-20 q-24 r+36 s-18
yea b+16 r-20
yeah m-20 p+16 q-19
year j-19 n-17 u-19
year$ a-20 j-16 u-16
yep q-15
yes b-26 c-22 d-24 e-28 f-20 h-18 i-28 j-30 l-26 m+15 n-29 o-24 p+16 q-35 s-17 t-17 u-31 v-26
yes__@drive p+15 q-16
yes__is q-16
yes__my p+17
yes_i q-15
yesterday$ i-22
yet b-19 c-15 g-24 l-15 m+20 n-20 o-22 r-16 s-18 u-21 v-30
yet$ a-20 b-21 c-15 g-24 l-15 m+20 n-20 o-21 r-16 s-18 u-21 v-28
yo b-35 c-33 d-43 e-37 f+17 h-31 j-43 k-34 l-42 m-26 n-40 o-15 p-32 r-31 s-30 t-26 u-41 v+35
yo$ e-18 f+16 m-22 q-15
yo__soy m-16 v+20
yo_how a+16
yo_no a-30 b-27 c-17 d-30 g-23 j-16 l-24 n-22 o-24 q-33 r-16 s-17 u-23 v+33
you b-40 e-104 f-33 g-40 h+41 i-36 k-23 l-34 n-58 o-34 p-120 q-32 r-96 s-97 t+36
you$ b-39 c-39 d-51 e-22 h-57 k-28 m-17 n-50 o-30 p-33 q-40 s-30 t+35 u-38
you_@call q-17
you_@move a-19 d-16 q-22
you_@open a-27 b-18 c-18 g-18 h+36 i-18 l-19 m-54 n-25 o-24 q-18 r-19 t-22 u-27 v-21
you_@price a-21 d+21 m-20
you_@stop a-23 j-15 l+25 m-28 n-23
you__# a-28 b-17 h+29 i-16 j-20 l-20 m-26 u-21 v-18
you__@call a-16 h-17
you__@day a-25 c-19 g-18 h+26 i-22 j-25 k-20 m-35 n-27 q-25 u-25
you__@holiday a+18 d-17 j-17 m-29
you__@hours a-17 h+18 m-16 n-15
you__@insurance a+21 d-16 j-18 m-27 q-17 u-22
you__@insurer d+26 h-17 m-25
you__@open d-21 h+29 m-34 n-17 o-22 s-19
you__@pay d+19 m-21
you__@person j-20 m-23 u-27
you__@place i-22 u+23
you__@relative c-19 d-16 m+26 n-15 q-20 u-24
you__@spanish i-15 m-19
you__@stop l+17 m-21
you__@vehicle h-17 i-17
you__@visit m-27 o+19
you__@wrong i-17 j-22 m-17
you__a a-47 b-38 c-30 h-34 i+17 j+17 k-18 l-28 n-19 o-16 p-23 s-19 u-59
you__about d-16
you__all d-16 g-15 h-18 m+18 u-17
you__an a-22 i-16 j-16 m+19
you__any d-17 m+19 u-22
you__anybody h-20
you__asking m+16
you__been a-19 t+16
you__both m-16
you__but m-15
you__credit d+18 m-17
you__day d-16 g-16 m+16 u-17
you__do g-22 j-22 m-30 n-16 q-15 u+22
you__dogs m+19 u-15
you__donations d-15 m+19
you__feelings u-16
you__for h+20 j-28 l-22 m-24 u-22 v-19
you__from a-19 b-17 d-24 m-30
you__fun d-16 g-15 m+21 u-19
you__go m-15
you__good m+15
you__have d-23 j-24 k-19 m-22 n-18 t-22 u-18
you__hospital u+17
you__i a+18
you__in a+17 b-19 c+19 d-23 i-26 j-22 k-17 l-20 n-19 o-29 q-23 u-30
you__it a-31 b-23 g-17 i-15 j-27 l-21 m-42 o+16 u+22
you__me b-50 d-18 f-18 h-39 i-18 m-19 p-42 r-20 s-36 t-28 u-27
you__my a-25 c-30 g-30 h-25 i-23 j-32 l-32 n-28 p-18 q-39 s-15 t-17 u+28
you__new a+21 d-16 q-16
you__number a-24 g-17 j-25 l-30 m-44 u+22
you__on b-23 d-22 h+19 i-19 m-39 n-19 o-24 r-22
you__one m-19
you__or d+15 m-19
you__patients a-21
you__put o+15
you__reached m-20 v+18
you__see m-17
you__someone b-17 v+17
you__still a+20 m-17 r-16 s-18
you__taking a+16 j-16 m-24 n-17
you__text a-19 b-16 g-16 i-20 k+20 m-28 o-16 u-19
you__that d-22 m+17 o-15 q-18 u-28
you__the a-32 b-37 c-30 f-15 g-26 i-46 j+24 n-33 p-23 q-26 r-25 u-23
you__there a-16 d-23 h+23 j-25 m-18
you__this g-21 l-22 v-21
you__through u-19
you__to a-33 b-23 d-27 h-23 u-23
you__today h+16 m-26
you__walk a+21 d-20 j-17 m-22 q-16 u-20
you__what a-16 d-16 h-18 m-31
you__with d+21 i-21 m-28 n-21 u-30
you__you m-16 n-16
you__your l-17 m-17 u-20 v-17
you_a a-15 h-16 i-22 j-28 u+24
you_all b-34 c-29 d-42 e-23 g-29 h+30 i+17 k-29 l-30 m-48 n-26 o-37 p-24 q-24 r-25 s-27 v-37
you_and h-18
you_are a-21 b-17 d-20 g-21 i-20 j+17 l-20 m-43 n-15 o-18 t+19
you_asked l-18 v-16
you_be a-19 c-15 d-16 n-16
you_bill d+21 m-19
you_can a-36 b+23 c-18 d-21 g-15 h-19 i-15 j-22 k+16 l-21 m-36 n-23 q-27 u-18 v-18
you_do b-21 c-18 h-18 i-22 j-43 l-21 m+17 n-41 q-34
you_ever a-19 u-25
you_explain u+16
you_fit a+16
you_fix m+15
you_folks j-17
you_get j-27 l-24 n-17 q-20
you_got b-15 d-19 m-24
you_guys b-16 f-21 g-19 i-18 m-21 n-18 r-16 s-16 v-19
you_have b-54 g-35 k-15 m-18 n-62 p-40 s-36
you_help g-16 u-22
you_hiring m+18
you_in m-27
you_keep g-15
you_know g-15 o-15 v-16
you_like m+24 n-15 u-16
you_look m+18
you_make o+17
you_may k+16 m-16
you_mean g+16 m-20
you_near j+25 m-21
you_need a-27 d-26 u-18
you_on j+16 m-19
you_recommend a-24
you_say o-15 u-23
you_see a+32 d-28 g-15 i-19 j-30 m-22 n-15 q-21 s-15 u-28
you_speak c+17 m-16
you_start a-17 h+19 m-23
you_still m-20
you_take b-25 d+21 j-33 l-25 m-37 n-24 q-32 u-29 v-16
you_the h-17 i-18 j-26 m-23 u+26
you_then a-24 h-22 m+18
you_there h+16 m-19
you_to h-20 j+17
you_treat g-18 j-18 n-17 u+21
you_want a-24 b-24 i-16 o-24 v+16
you_work h+16 m-21 o-17
you_write d-17
your b-16 c-29 e-23 f-30 n-30 o-48 p-30 q-39 r-30 s-35 u-18
your_@hours a-20 h+20 m-19
your_@place a-17 j+20 l-15 m-24 u-18
your_@price d+15
your_@texts i-17 m-16
your__@hours h+19 j-24 m-19
your__@visit a+21 h-17
your__and a-19
your__best m-17 t+15
your__for m-16
your__in i+18 m-30
your__me i-17
your__please l+16
your__the j+16 m-16
your_brain m-19
your_business v-15
your_help g-15 t+15
your_list a-15 m-22
your_number j-19 l-19 m-19 u-21 v-16
your_the m-17 t+15
zxcvb e+19 m-18
zxcvb_nm e+19 m-18
~<ab c-28 e-21 f-30 g-42 j-49 k-18 l-24 m-21 n+19 q-24 s-29 t-25 v-16
~<abl d-16 m-19 n+24 o-19 q-24 r-18 s-18
~<abo c-21 e-15 f-25 g-37 h-27 j-42 k-15 l-19 s-19 t-19
~<abr h+22 m-21 o-16 u-16
~<ac b-35 c-29 e-36 f-33 g-31 h-19 l-37 o-17 r-32 s-29 t-28 v-32
~<acc i-16 n-17 u-21
~<ace d+16 h-16 i-17 m-26 u-20
~<aco a-19 d-15 i-18 m-23 o-15
~<act a-19 d-26 e-19 h-16 j-24 k+26 l-18 m-27
~<ad a-25 b-17 c-27 e-16 f-16 g-18 h-20 k-22 l-26 m-26 p-20 q-24 r-21 s-18 v-25
~<add a-22 c-18 d-23 i-23 j+16 k-17 l-22 n-21 o-18 q-18 r-16 u+16
~<ade a-16
~<af a-37 c-28 e-20 g-35 l-37 m-54 p-17 t-21 u-24 v-19
~<aft a-34 c-26 e-18 g-30 j-35 l-35 m-59 p-19 t-19 u-21 v-17
~<ag c-40 d-46 e-33 g-18 h-33 i-47 k+17 m-23 o-22 q-47 s-25 u-40 v-28
~<aga a-20 c-24 d-29 e-25 h-28 i-33 k+18 m-23 o-23 p-33 q-41 s-21 t-21 u-36 v-24
~<age a+20 c-16 i-19 j-18 l-17 m-15 o-24
~<agr a-17 b-18 k-15 m-20
~<agu d-18
~<ah d-23 i-20 j-18 l-17 m-19 o-27 q-18 s-19 u-22
~<ahe m-17 o-17
~<aho d-20 j-16 n-23 o-18 u-18
~<al a-37 b-18 c-46 e-56 f-28 g-53 h-51 j-32 n+17 p-17 s-44 t-43 u-48
~<ala o-16
~<alg a-25 b-22 c-16 g-25 h-21 j-29 k-18 l-25 m-26 p-28 r-27 s-15 u-32
~<all a-16 d-18 h-15 n+19 o-29 s-15 u-17 v-19
~<alm r+16
~<alo a-21 b-19 n-16 q+19 u-21
~<alr a-22 i-19
~<alt a-16 b-15 c-15 d-25 e-32 f-21 i-22 j-16 k+24 m-27 n-17 p-19 q-18 r-17 u-22 v-20
~<am a-21 b-21 c-20 d-25 e-21 g-16 h-21 i-23 j-20 k-18 l-27 n-26 o-21 p-19 q-22 t+27 u-23 v-21
~<ama a-18 d-20 e-15 h-17 i-18 l-21 m-30 n-17 q-15 t+27 u-17 v-16
~<amo r+18
~<an c-39 d-20 e-41 f-20 i-21 j-27 k-48 l-37 m-34 p-22 r-40 t-25 v-16
~<and b-18 i-17 j-20 k-17 l-18 p-23 u-21 v-21
~<ano c-19 d-22 f-17 g-17 h-28 i-22 l-26 n-30 p-26 q-24 r-25
~<ans a-22 b-18 d-25 g+24 j-18 l-19 n-20 o-19 q-16 s-18 v-19
~<ant g-26 h-24 i-20 j-18 m-22 n+17 q-21 r-21 s-16 u-26
~<anu m-16
~<anx m-16
~<any b-19 e-15 g-33 k-18 m-30 r-32 s-35 t-18 u-22
~<ap b-22 c-28 d-24 e-21 f-18 g-25 h-22 i-33 k-18 l-20 n-30 p-30 v-21
~<apa d-20 p-18 u-19
~<app i-15
~<apr a-18 c-18 m+22 n-16 q-16
~<aq b-23 c-18 d-25 e-15 h-17 i-21 k-18 n-21 o-21 p-17 r-24 s-18 u-30 v+19
~<aqu b-23 c-18 d-25 e-15 h-17 i-21 k-18 n-21 o-21 p-17 r-24 s-18 u-30 v+19
~<ar d-28 g-21 h-17 i-18 k-16 l-16 u-26 v-16
~<aro a-16 d-15
~<arr b-15 d-16 o-21 p+15 q-20 u-15
~<as a-16 c-32 d-19 e+30 f-33 h-30 j-31 k-30 l-20 n-48 o-16 q-38 r-35
~<asd d-16 e+29 f-19 l-22 m-29 u-19
~<asj e+18 m-18
~<ask a-37 d-28 j-22 k-18 m+16 n-26 q-22 s-21 u-29
~<at d-26 g-20 j-18 l-17 m-39 n-28 q-29 u-26 v-16
~<ati m-20 q-19
~<atr m-17
~<av b-29 e-24 f-20 g-19 h-28 j-32 k-18 l-25 p-20 s-23 u-40 v-24
~<ava b-19 h-17 j-20 l-16 n-20 o-20 t-16 u-20
~<avi b-16 e-15 i-15 l-15 n-18 r-15
~<avo d-16 g-21 m-20 n+25 u-19
~<aw a-16 c-28 d-36 e-33 f-26 g-30 h-35 i-32 j-26 k-31 m-26 n-36 o-26 t+16
~<awa c-22 d-34 e-25 f-21 g-27 h-25 i-24 j-21 k-25 m-32 n-31 o-20 t-21
~<awe h-15 m-16 t+21
~<ay b-22 c-22 e-22 f-21 g+21 h-19 i-25 j-25 k-16 l-27 n-25 o-25 p-21 q-23 r-21 v-22
~<aye s+15
~<ayu b-18 c-20 e-19 f-19 g+23 i-21 j-19 l-22 m-21 n-21 o-20 p-18 q-19 r-18 s-17 v-18
~<ba a-38 c-20 e-49 f-41 g-21 h-56 k+25 o-38 p-22 r-16 s-34 t-18 u-36 v-34
~<bab m+16
~<bac a-16 e-19 f-17 h-31 k+27 l-36 n-31 o-20 r-30 s-15 v-28
~<bai a-17 o-18 u-15
~<baj a-23 d-18 i-23 l+22 m-39 n-17 o-27 p-18 q-19 s-18 u-26
~<bal a-17 d+16 i-19 j-18 u-18
~<ban a-22 b-16 d-29 g-18 h-29 i-25 k-18 l-19 m+20 n+22 o-24 p-17 q-19 s-15 u-19
~<bar m+17 n-15
~<bas k-16 l+19
~<bat m+22 q-18 s-17 u-18
~<be b-20 d-30 e-41 g-64 h-18 i-37 j-56 l-37 p-47 q-27 r-31 v-24
~<bea m+22
~<beb m-17 n+20 u-18
~<bec d-16 u-16
~<bee h-15 i-24 j-18 l-15 n-22 o-19 p-21 r-17 u-23
~<bef b-29 c-15 g-22 j-22 k-16 m-27 n+16 p-16 q-24 s-25 v-20
~<beg m-17 n-18
~<bei m-19
~<ben g-17 m-20
~<bes d-21 g-15 i-17 m+17 t+18
~<bet g-16 l-18 n-17 r-16 s-26 v-19
~<bi a-46 b-40 c-23 e-19 f-23 g-39 h-35 j-45 k-22 l-38 m+37 p-45 r-42 s-28 t-15 u-19 v-35
~<bie h-17 i-20 l-20 p-17 r-16 u-19 v-23
~<bil a-30 b-20 g-17 j-20 n-28 o-21 q-16 r-21 s-16 u-31
~<bir j-23 m+16
~<bl a-35 b-18 c-30 f-33 g-37 h-38 i-43 j-20 k-15 o-30 p-37 u-34 v-35
~<bla d-18 u-24
~<ble a-17 i-16 n-18 t+17 u-16
~<blo a-26 d-29 e-18 g-19 h-19 i-23 j-24 l+22 p-24 r-16 u-35 v-21
~<bo c-31 d-27 e-27 f-22 g-36 h-35 i-26 j-37 k-34 q-45 r-43 t-23 u-61 v-42
~<bon m+18
~<boo a+17 l-15 m-31 s-16
~<bor a-31 d-18 g-17 i-19 j-15 n-19 o-29 p-22 r-22 u-22 v-25
~<bot j-16 m-18 o-23 q-25 u-22
~<br b-22 c-25 d-34 e-28 f-23 g-23 h-20 i-38 k-23 t-19
~<bra n-18
~<bre m+17
~<bri b-28 d-22 g-33 i-26 k-20 l-27 s-27 u-35 v-17
~<bru e-18
~<bu b-32 c-31 d-32 e-35 i-22 k-32 n-17 o-23 s-36 u-43
~<bue b-19 c-16 d-22 e-25 f+18 h-25 i-21 j-20 k-18 n-17 o-20 p-17 q-20 r-21 s-22 u-22 v-19
~<bus b-17 i-20 j-18 l-17 n-24 s-17 t-15 u-22
~<but o-16
~<ca a-19 c-18 e-53 f-49 g-60 h-33 k-57 l-45 m+16 n-45 p-37 q-17 s-32 t-40 u-17
~<cal b-19 c-15 d-38 e-17 f-16 g-20 i+18 k-23 l-20 n-31 p-28 q-21 r-29 s-30 t-16
~<cam b-26 d-34 e-17 f-15 g-16 h-22 i-24 l-22 n-29 o+17 p-26 s-16 t-16 u-31 v-20
~<can a-25 b+17 g-15 i-24 j-19 l-18 n-18 v-17
~<car a-34 b-31 c-24 d+17 e-16 f-19 g-28 h-26 k-21 o-31 p-16 r-31 u-52
~<cas b-22 d+20 g-17 h-17 j-26 k-15 l-19 n-27 o-24 q-22 u-27
~<cat m+17
~<ce b-27 c-17 d-27 e-21 f-16 g-23 h+16 j+16 k-20 m-20 n-28 o-27 p-25 q-23 s-23 u-27
~<cel b-19 o-15 r-16
~<cer a-22 b-22 d-15 h+19 l-25 m-25 n-16 p-17 s-17 u-15 v-19
~<ch c-48 d+18 e-50 f-42 h-49 j-52 k-22 l-31 q-28 r-22 s-56 u-61
~<cha c-22 e-18 f-16 g-30 h-21 j-35 l-16 p-38 q-24 r-30 s-27 t-22 u-29
~<che c-17 e-24 f-19 g-29 h-20 i-19 j-25 k-16 l-23 q-27 r-20 s-21 u-31
~<chi d-19 i-18 j-15 k-17 l-20 u-19
~<cho a-23 d-24 g+19 i-24 k-16 l-21 m-19 n-26 s-17 u-21 v-19
~<ci d-17 h-17 j+20 m-16 u-17
~<cl a-28 b-30 d-35 h-20 j-17 l-26 n+19 q-20 u-16 v-18
~<cla a-21 b-19 d-15 i-15 j-23 n-17
~<cle m+16
~<clo a-17 d-19 g-19 m-23 n+25 u-18
~<co b-31 c-36 e-98 f-39 h-42 j-22 k-54 l-25 m-21 t-47 v-54
~<cob a-20 d+26 m-18 o-18 q-20 r-17 s-20 u-17
~<cod d-20 g+17 j+16 m-18 u-27
~<col a-22 d-19 g-19 i-15 m+19 n-18 u-21
~<com c-27 d-19 e-54 h-19 j-23 k-33 l-43 m-16 p-34 q-22 t-48 v-60
~<con b-16 c-19 d-31 e-29 f-28 j-26 k-18 m-26 r-46 s-19 t-16
~<coo a-20 d-22 j-16 l-21 m+28 n-16 o-16 p-16 q-16 r-21 u-25
~<cop a-18 i+17
~<cor a-21 d-16 i-22 n-21 p-15
~<cos g-18 q-15
~<cou b-30 e-22 f-25 h-26 k-25 l-25 m-32 t-19 u-21 v-21
~<cov a-16 b-18 d+20 i-18 j-16 m-20 o-16 q-26 r-17 s-21
~<cow e-17 l-16 m+16
~<cp m-15 n+19
~<cpa m-15 n+19
~<cr a-38 b-27 c-18 e-24 f-20 g-24 h-22 i-26 k-19 l-24 n-24 p-24 q-28 s-18 t-22 u-39
~<cra d-17
~<cre a-23 d+16 e-16 j-16 q-15 u-22
~<cro m-20
~<cru a-15
~<cu c-47 d+16 e-45 f-42 k-41 l-51 n-22 o-24 p-47 q-16 r-52 s-18 t-35 v-49
~<cua b-32 c-31 d-43 e-28 f-23 k-31 l-34 m-16 n-18 o-21 p-27 q-38 r-32 t-21 v-32
~<cub a-15 d+26 g-16 j-17 l-16 m-26 u-20
~<cue j-17
~<cup a+24 d-18 i-17 j-18
~<cur d-18
~<da b-29 c-29 e-25 f-34 g-37 i-20 n-40 o+25 p-27 q-21 r-28 t-23 v-33
~<dal a-17
~<dam j-15 m-22 u-17
~<dan a-19 u+22
~<dat b-21 d-15 f-18 i-20 n-16 o+28 q-17 s-21 u-15
~<day b-22 d-35 g-18 i-16 n-17 p-16 u-38
~<de b+17 c-64 e-69 f-21 h-26 i-36 k-59 l-19 o-20 p-66 q-38 r-19 t-41 u-27
~<dea a-17 m-19
~<deb a-26 b-19 d-22 f-16 h-18 i-28 j-20 l-21 o-18 p-16 q-20 r-17 s-18 u-33 v+18
~<dec d-26 j-21 l-21 n-27 q-23 s-23 t-16 u-20 v-24
~<def m+16
~<dej a-17 c-19 e-25 f-22 g-27 h-27 i-27 k-17 p-21 q-29 r-28 t-16 u-38 v-22
~<del a-18 d-18 i-22 q-17 s-18 u-20
~<dem b-18 i-15 j+20 m-19 o-20
~<den g-19 i-21 l-26 o-16 r-23 s-17 u-26
~<dep g-21 m-15 n-18 o-18 s-16 u+15
~<des a-27 b-28 c-22 e-22 f-29 g-45 i-40 k-21 m-32 p-27 s+23 t-21 u-22 v-32
~<di a-32 c-54 e-55 j-26 k-52 n-43 p-37 r-53 v-15
~<dia d-17 g-16 l-15 o-16 q-17 u-26
~<dic u-17
~<dif a-19 d-18 i-19 j-18 m-23 n-17
~<dij b-16 i-15 m+19 q-16 u-18
~<dim e-19 f+19 h-20 l-17 o-19
~<din i-15 u-17
~<dir g-18
~<dis c-19 g-20 h-22 i+15 j-30 k-19 n-20 q-26 r-19 s-17 t-16 u-31 v-21
~<do a-27 b-26 c-23 e-46 f-39 h-22 i-38 k-50 n-27 p-47 q-21 t-61 v-29
~<doc m-16
~<doe a-19 b-26 e-22 f-27 i-23 j-52 k-24 l-40 o-22 p-35 r-36 s-44 t-33
~<dog m+19 u-18
~<doi r-16 u-16 v-18
~<dol a-18 g-19
~<don c-22 d-45 g-36 h-22 j+18 k-17 n-26 o-32 p-18 q-29 t-21 u-18 v-33
~<dor a-15 j-16 m-17 o-15 q-18
~<dow i-16 l-16 n-16
~<dr a-50 c-34 d-50 e-29 f-28 g-37 h-42 i-45 k-32 l-41 m-29 o-25 q+15 t-31 v-24
~<dre i-19 n-18 s+16 u-28
~<dri a-24 b-29 c-16 d-21 f-18 h-16 i-25 k-19 l-21 m-35 o-22 q+20 s-23
~<dro a-29 c-15 d-22 h-18 i-21 l-17 m-31 s-18 v-15
~<dru u+17
~<du a-41 b-29 c-28 d-46 e-32 f-26 g-37 j-35 k-28 l-26 m-21 o-17 p-27 q-41 r-33 t-25 u+33 v-30
~<dud i+20
~<due a-23 b-15 c-16 d-23 e-18 g-15 h-17 i-22 j-18 k-17 l-20 n-24 o-17 q-22 r-19 t-16 u+25
~<dur a-24 b-17 d-36 e-17 g-22 i-20 j-18 l-18 m-43 o-24 p-17 q-22 r-17 u+23 v-17
~<ea b-20 g-19 h+16 i-22 m-27 p-15 q-21 r-20 s-29 u-22 v-16
~<eac m-17
~<ear b-18 d-25 g-16 h+18 i-20 j-25 l-15 q-24 r-18 s-22 u-26
~<eas j+18 m-19
~<ef j-16 m-16 n-15
~<efe m-15
~<eg l-18 m+21
~<egg l-18 m+21
~<el b+17 c-20 d-35 e-16 f-16 g-20 h-25 i-38 j-26 k-17 n-21 p-28 q-28 r-24 u-30
~<ele d-17 m+18
~<eli a-17 l+15 m-16
~<els b+17 d-23 h-19 i-31 j-18 m-39 n-16 p-27 q-21 r-15 u-16
~<em a+16 c-23 d-20 g-28 j-29 k-20 p-17 q-28 r-22 u-22
~<ema a-15 b-16 c-15 m+21
~<emp a+21 g-21 j-19 l-17 m-26 q-16
~<en b-21 d-48 e-32 f-28 h-30 i-18 l+24 m-18 o-33 p-25 q-20 r-26 s-40 t-27 v-39
~<enc a-19 d-21 l-16 n-17 o-18 u-23
~<eng a-15 d-17
~<eno l+18 t-16
~<ent b-23 f-17 g+23 i-33 l-25 m-39 q-25 r-23 s-16 u-30 v-20
~<er a-21 b+17 l-18 m-21 o-18 q-17
~<es a-20 b-15 c-22 d-25 e-61 f-23 i-24 m-45 n-22 o-26 p-16 q-15 s-19 t-57
~<esc a-41 b-23 d-22 e-15 h-20 m-45 n-24 o-22 p-17 r-24 s-19 v-18
~<esp b+21 d-20 g-20 h-23 i-20 j-20 l-26 q-16 s-16 u-20 v-19
~<est a-16 b-55 c-30 d-22 e-51 f-17 i-26 k-40 m-34 o-22 q-16 t-49
~<ev c-24 g-23 j-28 k-30 m-21 o-25 p-29 q-34 u-29 v-43
~<eve c-23 g-20 j-25 k-27 m-17 o-23 p-26 q-31 u-25 v-42
~<ex a-45 c-25 e-21 f-24 h-36 k-32 l-34 m-22 n-22 o-24 p-26 q-24 t-17 v-30
~<exa u+19
~<exi d-21 g-19 j+18 u-21
~<exp a-30 c-19 e-16 f-17 g+17 h-16 j-32 k-27 l-28 n-31 o-33 p-21 q-16 v-24
~<ext a-18 m-19 u-21
~<fa d-17 e-33 f-31 g-17 h-42 j-25 k-35 n-45 p-15 r-38 u-31 v-33
~<fac b-16 q-19
~<fal p-18
~<fam a-15 d-24 q+15 u-20
~<fas m+22
~<fav d-29 e-23 f-20 h-21 k-25 m-22 n-26 q-28 r-17 s-24 t-23 u-28 v-22
~<fe a-25 c-29 d-48 e-26 f-30 g-33 i-24 k-36 l-24 n-27 r-26 s+22 t-24
~<fec u-15
~<fee a-34 c-16 d-31 g-15 h-20 p-18 q-27 r-19
~<fel b-16 e-16 f-19 h-18 i-18 j-17 k-16 s+18 u-26
~<fi b-31 c-39 e-35 f-32 g-42 i-21 k-39 l-50 o-23 p-20 s-40 t-15 u-16 v-38
~<fie a-17
~<fil o-18 q-16 s-17 u-17
~<fin b-23 c-26 d-17 e-19 f-15 g-20 i-38 k-22 l-31 p-32 s-29 u-35 v-25
~<fir b-22 g-15 h-27 k-17 p-17 q-17 r-22
~<fis m+21
~<fiv o-16
~<fj e+18 m-18
~<fjd e+18 m-18
~<fl a-35 c-19 e-15 g-20 h-21 i-29 j-28 k-24 l-29 n-37 p-27 u-41 v-24
~<fla n-20 p-17
~<fle m-19 o+17
~<fli a-17 b-20 d-19 m+25 n-17
~<flo b+17
~<fo b+19 c-18 d-17 e-31 h-16 i-35 k-38 l-44 n-26 q-27 r-38 t-33 v-40
~<fol b-19 i-16 j-18 l-16 m-31 q-17
~<for b+16 c-23 d-20 e-17 f-18 h-32 i-17 k-25 l-28 p-28 r-17 s-16 t-19 v-27
~<fou d-22 l-15 n-17 o-19 q-28 r-20 s-18 u-16
~<fr a-36 c-16 e-35 i-16 k-40 n-22 o-35 q-50 r-28 v-48
~<fre a-18 b-16 c-21 g-15 h-17 i-23 l-23 n-24 o-23 q-23 r-17 v-19
~<fri m+17 u-16
~<fro a-27 e-21 k-34 o-28 q-34 r-20 v-38
~<fu b-16 i-18 j-16 n-23 p-18 r-16
~<fun d-17 m-17
~<ga b-33 c-20 d-39 e-23 f-23 h-26 i-40 k-29 l-43 p-28 q-35 r-28 s-24 t-18 u-47 v+25
~<gam a-17 l-15 m+31 u-15
~<gan m+17 u-15
~<gar a-18 b-18 l-26 v+30
~<gat a-17 d-25 o-24 q-20 u-20
~<gav i-23 m-20
~<ge c-17 i-20 l-21 n-28 o-29 p-25 r-17
~<gen b-15 g-17 n-19 o-17
~<get d-21 i-18 j-16 l-17 n-22 o-17 p-19
~<gi c-18 d-37 g-18 h-20 j-26 k-21 l-27 n-23 p-28 s-24 v-26
~<giv c-15 d-34 g-16 h-17 j-22 k-20 l-23 n-19 p-26 s-21 v-22
~<gl a-17 b-15 d-17 u-21
~<gla a-17 b-15 d-17 u-21
~<go a-52 e-39 f+25 g-38 h-30 i-23 k-38 l-50 n-36 o-17 v-19
~<goe d-22 h-18 j+18 m-24 n-16 q-19 r-16 s+17
~<goi a-28 g-29 h-23 i-24 k-22 l-30 n-17 o-23 s-37 t-19 u-17
~<gol m+24 u-21
~<goo a-29 b-19 d-35 e-26 f+21 g-16 h-21 j-19 k-23 l-29 n-37 q-24 r-36 s-37 v-34
~<gr b-26 c-25 d+22 e-30 g-24 h-26 i-24 j-28 k-23 l-28 n-35 o-16 q-30 r-23 t+20 u-47
~<gra a-22 b-15 c-16 d+30 e-20 h-19 i-17 j-17 l-19 n-19 p-18 q-19 s-21 u-26 v-16
~<gre b-16 d-19 h-15 n-17 o-18 p-20 q-16 u-26
~<gu c-15 d-23 e-23 g-37 j-22 k-26 l-35 n-39 o-21 p-27 s-38 v-37
~<gua a-18 b-17 r+18
~<gue b+16
~<gus g-18 l-26 u-16
~<guy b-17 g-20 i-19 m-21 n-19 r-17 s-17 v-20
~<ha a-17 d-21 e-69 f-24 g-17 h-34 k-44 o-21 r-55 t-17
~<hab b-20 c+19 d-16 e-15 j-15 l-21 m-30 n-22 o-17 p-16 q-25 v-20
~<hac c-20 d-27 f-17 h-22 j-34 k-15 l-26 o-33 q-34 r-25 s-29
~<hag h-18 o-19 q-17 r-22 u-29 v-18
~<hai m+17
~<hal b-18 h-15 i-23 m-30 n-21 o-15 q-18 s-17
~<ham q-17 s+16
~<han p+15
~<hap a-27 d-16 e-18 h-21 i-19 j-23 l-17 n-20 t-16
~<har l+20 n-17 o-17 u-22 v-16
~<has q-20
~<hat a-20 b-16 p-16
~<hav e-28 f-34 g-21 h-22 k-26 l-26 m-17 o-15 r-48 u-21
~<he b-36 d-30 e-42 g+22 h-47 i-21 j-29 k-45 m-36 p-25 s-16 t+20
~<hea a-29 g-21 h-16 j-23 k-15 l-24 p-20 q-27
~<hel b-30 c-32 e-22 f-22 g+21 h-21 i-21 j-32 k-29 l-33 m-23 n-34 o-32 s-30 t+21
~<her b-28 d-35 f-22 h-27 i-37 n-38 p-28 r-32 s-31 u-29
~<hey a-15 d-18 e-15 f+25 m-25 p-16 u-21
~<hg e+18 m-17
~<hgf e+18 m-17
~<hi a-26 c-20 d-40 e-18 f-22 g-30 h-34 k-23 l-32 m+18 n-43 o-32 p-31 q-29 t-18 u+15 v-19
~<hig a-20 d-24 g-21 h-17 i-17 n-26 o-19 p-16 q-22
~<hir h-19 m+23 u-18
~<hiz r+15
~<ho c-55 d-84 e-61 g-64 i-21 k-60 l-41 t-49 u-37 v-37
~<hol a-29 c-19 d-28 e-32 g-17 h-22 j-24 k-20 l-27 o-16 p-21 q-29 s-18 t-19 u-28 v-17
~<hom a-42 b-22 c-19 d-34 g-24 j-36 k-22 l-25 m-22 n-16 o-24 q+17 s+17 t-21 u-32 v-21
~<hoo m-22
~<hor b-34 c-16 d-40 e-16 f-19 g-35 h+22 i-38 j-40 k-24 l-23 p-19 q-32 r-34 s-30 u-18 v-30
~<hos h-17 l-16 s-17
~<hot a-15
~<hou d-20 g-18 k-21 p-17 u-19
~<hu g-15 h-20 j-20 o-18
~<hun m-19 u-16
~<id v-20
~<ide v-20
~<ig g-17 i-16 u-18
~<im m-26 n+19
~<imp m-25 n+20
~<in a+16 b-18 c-36 e-27 f-32 h-40 i-54 k-37 m-32 p-38 q-22 r-44 s-19 t-17 u+17 v-30
~<inc d+19 i-20 s-15
~<inf b-20 l-20 o-21 u+15
~<ins b-22 c-16 g-23 i-20 k-18 m-17 r-16 s-16 u-25
~<int d-21 g-21 h-20 i-20 k-18 n-19 p-18 r-22 s-22
~<inv a-19
~<ip m+16
~<iph m+16
~<ir n-20
~<irm n-19
~<is e-22 l-17 m-23 p-21 q+25
~<it u-17
~<ja b-18 d-30 e-28 f-21 h-22 j-27 k-17 l-29 m+35 n-27 o-17 p-23 r-27 u-29 v-15
~<jaj e-25 f-15 l-24 m+20 u-21
~<jam m+17 r-16
~<jk d-17 e+29 f-20 l-23 m-31 u-19
~<jo a-19 d-23 g-19 j-18 k-18 l-22 m+31 r-19 u-15
~<jok m+20
~<ju a-23 c-26 d-23 e-26 f-31 g-19 h-35 k-31 n-17 p-25 s-38
~<jun j+17 m-19 v-16
~<jus a-17 c-21 d-31 e-19 f-25 h-24 j-29 k-26 p-20 s-26 v-29
~<ka a-15
~<ke a-18 c-22 d-26 j-20 p-22 q-28 u-38
~<kee a-16 c-19 d-23 j-18 p-19 q-20 u-34
~<key m+16
~<ki b-20 d-16 e-19 f-16 g-30 h-25 j-33 p-23 q-32 r-30 v-18
~<kil a-17 d-21 i-16 n-18 q-17
~<kin g-24 h-18 j-26 q-16
~<kj e+24 l-16 m-22
~<kjh e+24 l-16 m-22
~<kn a-30 b-16 d-27 e-19 f-19 h-38 i-33 j-38 k-29 l-39 p-33 r-16 s-30
~<kni a-18
~<kno a-19 d-23 e-17 f-16 h-36 i-27 j-33 k-25 l-35 n-20 p-26 s-18
~<ks e+15
~<ksj e+15
~<la a-23 b-44 c-35 d-16 g-19 l-30 n-28 q-39 t-27 u-25
~<lad i+18 j-15
~<lam m-19 u-16
~<lan d-19
~<lap m+17
~<las b-20 o-33 q-15 r-19 s+17
~<lat b-22 c-16 d-20 g-17 i-26 j-22 k-20 l-20 n-19 o+17 p-20 q-18 r-26 u-26 v-17
~<le a-31 c-30 d-41 e-16 f-21 h-36 k-28 o-22 p-35 v-35
~<lea a-29 c-20 d-19 g-17 h-17 i-27 k-17 n-27 p-23 s-22 u-22 v-17
~<leg d-17 j-23 m-20 u+25
~<lej j+16
~<let a-18 d-21 u-19
~<li b-29 c-51 d-46 e-41 f-36 h-57 j-35 n-28 o-23
~<lib h-16 j-18
~<lic a-19 u-15
~<lik b-31 c-22 d-17 e-17 g-30 h-18 j-34 p-24 q-36 t-17 v-32
~<lin a-33 b-26 d-16 m-17 n-19 o-19 p+21 q-21
~<lis c-23 d-32 e-21 h-22 i-40 j-38 m-28 o-33 r-29 s-32 u-40
~<lit o-19
~<liv d-18 l-17 r-15 u-20
~<lk c-15 d-17 e+28 f-17 l-19 m-27 u-18
~<lkj c-15 d-17 e+28 f-17 l-19 m-27 u-18
~<ll a-38 b-16 c-40 d-21 e-39 f-36 g-51 h-19 k-28 l-33 o-21 q-15 t-38 u-27 v-42
~<lla a-23 b-19 i+23 n-20 o-18 p-17 q-19
~<lle a-27 c-30 d-15 e-30 f-30 g-46 i-51 k-21 l-44 m-29 n+15 t-26 u-22 v-37
~<llu s-17
~<lm e-19 m+19
~<lma e-19 m+19
~<lo a-24 b-25 c-25 d-27 e-47 f-44 i-31 k-52 o-17 p-22 t-49 v-28
~<loa d-19 m+19
~<loc a-27 i-22 l-23 n-18 q-22 u-25
~<lon c-21 d-36 f-18 g-31 k-24 l-17 v-19
~<loo b-22 g-18 h-18 j-18 o-16 p-15 u-29
~<los a-27 c-16 g+17 h-23 i-24 k-20 n-34 p-25 s-25 t-20 v-29
~<lou m+21
~<lov b-21 d-15 h-15 m+18 n-17 o-22 p-15 q-16 u-16
~<lu d-24 e-15 f-16 g-19 h-22 l-26 n-31 p-24 t-17 v-24
~<luc m+16
~<lug d-15 h-18 i-15 l-19 m-30 n-22 q-19 s-17 v-17
~<ma a-28 c-17 d-38 e-60 f-22 g-21 h-17 j+17 p-54 q-41 r-45 t-18 u-16
~<mai d-18 j+18 u-17
~<mak h-19 j-28 k-24 l-21 n-37 p-22 q-24 v-24
~<mal a-16 d-25 h-20 i-20 m+16 n-22 q-15 s-23 u-30
~<man a-25 d-18 e-35 f-36 g-21 p-29 q-19 r-42 s-45 v-29
~<map j+15
~<mar a-35 b-19 d-31 f-16 g-25 h-24 i+16 j-36 l-24 n-29 o-17 p-21 q-26 r-19 u-30
~<mat n+17
~<me a-49 d-21 e-39 f-41 g+18 h-17 j-38 n-28 p-46 q-19 s-51 t-37
~<mea a-22 d-26 h-22 i-20 j-21 l-26 n-17 q-16 r-16 u-29
~<med m-16
~<mee m+18
~<mej a-17 b+15 d-22 g-20 h-18 j-18 k-17 n-20 q-23 r-19 s-16 u-20 v-22
~<men a-17 g+25 h-19 j-26 l-15 m-40 q-15 v-17
~<mes a-22 b-27 d-16 j-15 k-15 n-24 s-15
~<met i-16 m-16
~<mex u-17
~<mi e-33 f-34 g-47 h-51 i-24 l-52 n-33 p-48 q-18 r+25 s-33 u-19
~<mig m-21 n-19
~<mil a-23 b-16 h-17 i-19 k-18 o-22 u-20
~<min c-20 d-34 e-17 g-22 h-25 j-30 l-28 n-33 p-25 q-32 r+17 s-22 t-17 v-15
~<mis a-17 b-29 g-18 h-17 i-24 l-29 p-24 s-22 v-19
~<mn d-15 e+26 f-19 l-21 m-27 u-17
~<mnb d-15 e+26 f-19 l-21 m-27 u-17
~<mo a-19 c-52 d-24 e-50 g-59 h-26 i-56 j-54 n-15 p-52 q-27 r-16 s-20 t-44 u-17
~<mol g-16 l+18 n-23
~<mon c-19 g-20 h-18 i-27 j-22 l-28 r-21 s-17 u-22
~<moo m+16
~<mor a-22 c-32 d-40 e-29 f+18 g-34 i-32 j-35 m-35 p-28 q-19 t-25
~<mov a-23 d-26 e-19 f-17 g-18 h-18 i-20 k-26 l-36 n-29 p-26 q-25 u-37 v+17
~<mu a-60 c-21 d+16 e-39 f-36 g-37 h-47 i-39 j-49 k-25 p-37 q-24 s-28 t+16 u-35 v-18
~<muc a-41 b-16 d+17 e-24 f-28 g-26 h-28 i-28 j-31 k-25 o-26 p-22 q-24 s-15 t+19 u-21 v-27
~<mud o-15
~<mue m-17 o+17
~<mus a-26 d-26 e-18 h-29 i-20 j-24 l-24 m+19 p-17 r-18 t-20 u-27
~<my u-17
~<mys u-17
~<na a-37 c-32 d-46 e-20 f-22 h-29 k-20 n-19 o-18 p-31 s-35 t-24 v+18
~<nad a-23 b-27 c-22 d-21 m-37 n-33 p-20 s-21 u-31
~<nam a-21 d-18 g-19 i-18 l-21 n-21 o-20 q-23 u-23 v+24
~<nar m-19 u+20
~<ne c-16 d-30 e-55 f-49 g-36 h-68 k-29 l-43 p-32 q-19 r-19 s-16 t-58 u-22
~<nea a-18 d-23 i-24 j+21 l-17 n-24 q-22 u-25
~<nec d-26 e-16 j-19 k-17 l-21 p-24 r-19 s-23 u-32 v-23
~<nee e-25 f-24 g-19 h-35 j-25 l-30 p-31 r-22 s-26 t-26 v-48
~<ner m-27 u+16
~<net a-17
~<nev a-18 b-16 d-15 i-20 o-18 p-17 q-17 r-18 s-22 v+20
~<new a-16 d-23 m+22
~<nex c-18 d-33 e-15 g-24 h-22 i-30 k-27 l-28 p-18 q-26 r-26 t-17 u-35 v-26
~<ni a-43 b-38 c-30 d-43 e-31 f-27 g-29 i-41 j-33 k-22 p-28 r-30 u-36
~<nic a-15 b-19 d-19 e-19 i-17 j-18 n-16 o-17 p-15 q-19 s-20 t+20 u-19 v-17
~<nig i-18 r-20 u-16
~<nin a-32 b-20 c-17 d-21 h-20 i-22 j-17 n-21 r-16 s-17 v+16
~<no b-16 c-21 d-45 e-46 g-17 k-36 l-24 o-19 p-48 r-39 t-38
~<nob b-18 d-17 h-16 m-22 o-18 p-20 q+15
~<noc j-16 m-24 o-18
~<nom m-23 q-16
~<non v-16
~<nor a-19 d-17 g-16 m-20 n-23 o-18 p-17 q-18 s+15
~<not b-26 d-20 e-25 f-17 h-20 i+16 j-21 k-16 l-25 o-22 p-16 v-21
~<nu b-27 c-38 d-50 e-35 f-36 h-45 m-29 n-48 o-47 p-43 q-44 r-32 s-46 t-35
~<nue d-19 l-22 u-15
~<num a-20 b-34 c-32 d-37 e-24 f-26 h-36 k-15 m-29 n-38 o-39 p-33 q-34 r-33 s-30 t-28
~<ob m-16 n-18
~<oc a+16 m-21 u-21
~<ocu a+16 m-21 u-21
~<od g-16 u+16
~<odd g-16 u+16
~<of i-17 l-19 m-21 n-22
~<off u-18
~<ofr m-19 u-17
~<oft d-18 n-16
~<ok e-17 l-16
~<oka e-17 l-16
~<on b-26 e-16 g-26 h-20 i-32 k-22 m-42 n-21 p-25 q+15 r-24 s-22 t-17 v-25
~<ond f+16 u-15
~<onl b-18 g-20 i-24 j-23 k-16 m-34 n-17 p-22 q+16 r-20 s-16 u-22 v-18
~<oo m-16
~<oop m-16
~<op c-20 d-19 e-26 f-30 g+33 h-32 i-31 j-36 m-24 n-30 p-25 q-35 r-27 s-32 t-20 v-29
~<opc g+26 j-16 m-21 u-27
~<ope d-16 h-16
~<opt a-20 b-19 e-16 g+21 i-19 j-18 q-15 r-21 s-17 u-24 v-18
~<or i-16 m+17
~<ord m+19
~<ot c-28 d-40 e-19 f-18 h-26 i-36 j-32 l-36 m-31 n-16 p-27 q-30 r-33 s-30 t-17
~<oth m-17 n-19
~<otr a-16 c-26 d-37 e-19 f-17 h-25 i-34 j-29 l-35 m-23 p-23 q-28 r-30 s-24 t-16 u-36
~<ou n-16 u-25
~<out u-21
~<ov b-26 j-18 l-19 n-22 v-20
~<ove b-26 j-18 l-19 n-22 v-20
~<pa b-18 c-62 e-60 f-61 g-22 h-18 k-62 l-40 m-20 n-17 o-22 q-28 s-30
~<pac i-17 j-17 n-16 o-16
~<pag a-17 d+22 m-28 n-18 o-20 u-17 v-16
~<pai g-21 n-21
~<pal u-15
~<pap b-17 g-24 j-20 l-18 m-20 o-16 p-15 q-18 r-15 u-21
~<par b-17 c-31 d-25 e-27 f-27 g-18 h-39 i-17 k-32 m-24 n-16 q-50 s-23 t-27
~<pas a-26 c-26 d-44 e-22 f-20 h-32 i+15 k-23 l-37 m-33 p-16 s-17 t-24 v-36
~<pat d-16 g-16 j-21 l-16 m-20 n-15 o-15 q-18 u-26
~<pay s-18 u-21
~<pe b-45 c-38 d-19 e-41 f-33 g-22 h-41 i-35 j-29 k-33 o-16 p-17 q-32 s-15
~<ped i-16 o-15
~<pel a-19 d-16 u+18
~<pen b-18 i-16 l-17 m+16 n-16 o-20 r-15 u-23
~<per a-28 b-28 c-23 d-37 e-24 f-19 h-24 i-19 k-17 n+15 s-29 u-37 v-28
~<ph d-19 h-17 m+29 u-23
~<pho m+19
~<pi a-52 b-38 c-26 e-30 f-22 i-24 j-36 k-31 l-40 r-31 t-25 u-24 v-18
~<pic a-37 b-27 c-17 e-18 f-16 j-23 k-19 l-27 n-22 r-22 t-16 u-41 v-27
~<pid m-24
~<pie a-17 i-16
~<piz j-17 m+17
~<pl a-16 e-46 f-47 g-18 h-51 l-17 n-18 p-47 q-30 r-18 s-50 t-42 u-16 v-17
~<pla a-19 b-16 c-24 e-19 f-24 g-32 h-34 i-46 k-31 l-39 o-20 p-29 s-33 t-18 v-16
~<ple d-29 e-33 f-32 h-26 m-18 n-29 p-32 q-43 s-27 t-31 u-17
~<plu i-20 l-16 m+25
~<po a-17 d-20 e-16 f-40 g+22 h-44 i-16 j-72 k-31 l-44 p-55 q-19 r-17 t-36 v-51
~<poc d+17 m-18 o-16 r+15
~<pod d-24 e-15 g-26 h-18 j-21 k-18 l-29 m-24 p-21 r-23 u-26 v-19
~<poe m+17
~<poi m-17 u+17
~<pol b-17
~<pon b-29 d-37 e-20 f-18 g+35 h-23 j-29 l-29 m-48 o-20 p-29 r-23 s-30 t-16 v-29
~<por r-18
~<pos d-23 h-22 i-18 j-18 n-20 s-16
~<pou m+15
~<pr d+15 e-51 f-43 h-47 j-57 l-26 p-20 q-18 r-38 s-20 u-33 v-41
~<pre a-55 e-32 f-27 h-31 j-33 l-19 q-36 r-34 u-64 v-24
~<pri b-16 d+17 o-17 u-18
~<pro a+20 c-30 e-21 f-16 g-30 h-20 i-36 j-35 k-26 l-30 m-26 p-28 s-29 v-20
~<pt a+24 g-15 i-16
~<pts a+24 g-15 i-16
~<pu d-17 e-53 f-46 g-23 h-21 j-26 l-64 m-38 n+15 p-38 t-42 u-71 v-57
~<pue b-17 e-42 f-38 g-16 j-35 k-16 l-51 m-34 n+16 p-29 r-65 s-68 t-36 u-52 v-46
~<pul a-25 c-15 h-17 i-23 k-15 l-17 m-16 n-19 o-22 p-17 q-22 r+24 u-16
~<pus l-15 m-25 o-15 q-16
~<qu c-60 d-78 e-56 f-52 g-27 h-56 j-28 n-39 o-20 p-23 t-49 v-26
~<qua g-15 i-16 m-28 n-15 p-16 q-17 r+16 u+17
~<que a-24 b-22 c-33 d-41 e-21 f-21 h-22 l-38 p-38 t-19 u-42 v-30
~<qui c-39 d-56 e-40 f-38 g-40 h-43 j-50 m-26 n-48 o-18 r-37 s-19 t-37 v-17
~<ra a-28 b-32 d-29 e-16 f-15 g-16 h-21 j-21 k-18 n-24 p-29 q+15 t-16 u-35 v-25
~<rai b-15 m+31 s-21 u-23
~<raj m-22 p-16 q+20
~<rat b-16 i+20 m-36 n-17
~<re b-28 c-30 e-76 f-68 h-35 i+17 j-61 k+19 l-23 m-18 n-30 o-45 p-48 q-17 r-43 s-21 t-16
~<rea b-27 d-31 e-24 f-26 g-45 i+17 j-49 l-40 m-17 p-36 q-27 r-33 t-38
~<rec b-36 c-31 e-19 f-18 g-43 h-23 i+18 j-33 n-16 o-33 p-16 r-27 s-25 u-19
~<ree k+18 l-18 m-26
~<ref a+30 d-31 g-15 k-15 l-18 o-24 p-20 q-23 s-25 u-25
~<reg g-23 n-19 s-17
~<rel a-17 i-20 m-16 q+16 u-20
~<rem a-21 c-19 d-28 g-25 h-19 i-26 l+16 o-25 p-18 r-25 s-25 v-28
~<ren a-19 d-21 g-17 m+32 n-16 u-18
~<rep a-17 d-22 g+23 k-15 m-15 n-22 q-18 u-26
~<res b-21 c-22 d-23 e-23 f-19 h-20 j-23 k+25 l-34 o-18 p-17 q-31 r-23 t-18 v-23
~<ret b-20 d-19 k-18 l-16 s-18 u-19
~<rev l+17
~<ri a-40 b-16 c-27 e-33 f-29 i-38 k-24 l-35 o-25 r-24 u+16 v-28
~<rid d-17 n-17 q+17 u-30
~<rie m-18 u+20
~<rig a-21 c-21 e-24 f-18 i-28 k-17 l-27 p-21 r-21 v-20
~<ris g-15 m-18 u+20
~<ro a+20 b-41 c-32 d-29 e-30 f-26 g-43 h-42 i-35 k-30 l-43 n+16 q-51 u-32
~<roa d-17 u-19
~<rol m+15
~<roo b-23 c-19 d-31 e-15 g-18 h-19 i-22 j-27 k-17 l-27 q-24 r-23 t-15 v-25
~<rop g-26 n+19
~<ros m-24 q-18 u-22 v+26
~<rou a+19 b-18 n-19 o-22 u-19
~<ru b-16 d-20 g-19 h-20 k-15 u-24 v-15
~<rul u-16
~<run s-15
~<sa b-34 c-58 e-59 g-27 h-59 i-62 j-23 k-44 q-24 s-17 t-32 v-65
~<sac a+18 n-17 r-18 u-25
~<saf d-19 j-15 n-19 u+18
~<sai c-17 d-31 f-18 g-20 h-18 i-15 j-25 q-28 r-22 s-24 t-19 v-24
~<sal a-32 b-24 c-21 e-23 g-28 h-23 i-23 k-20 l-25 u-37 v-19
~<sam b-26 e-17 h-17 i-24 k-18 l-29 q-17 r-16 v-15
~<saq l+18
~<sav r+16
~<say c-18 d-16 f-31 h-19 i-15 j-23 k-17 l-19 n-17 p-18 t-19 v-15
~<sc a-42 b+18 c-27 e-18 f-18 g-27 h-27 i-26 j-33 k-21 n-23 r-21 s-32 t-16 v-29
~<sca a-19 i-17 j-17 l-17 o-21 p-17 q-16 r-22 u+16 v-25
~<sch a-17
~<sco b-17 d-26 i-15 n-18 u-20
~<scr a-22 b+16 i-17 u-16
~<sd e+17
~<se b-33 e-37 f-24 i-16 n-51 o-26 p-47 q-35 r-21 v-53
~<see a+16 m-25 n-16
~<seg m-16
~<sel m+17 u-20
~<sem i-22 m-22 n-18 u-17
~<sen a-33 b-43 e-19 h-37 n-51 o-40 p-29 q-37 s-16 u-27 v-34
~<ser b-20 c-17 f-19 i-21 j-29 k-17 l-24 m-28 o-19 p-17 r-21 v-20
~<sh a-16 b-17 c-32 d-22 e-26 f-22 i-22 j-21 k-33 l-21 o-23 q-15 t-26
~<sha a-20
~<she p+15
~<shi u-16
~<sho c-26 d-18 e-19 f-18 h-31 i-23 j-23 k-26 l-41 o-25 t-19 v-19
~<shu m-20
~<si c-40 d-61 e-32 f-45 g-24 h-51 i-45 k-16 l-20 n-37 o-19 p-18 q-27 r-16 s+38 t-37 u-22 v-19
~<sid d-23 n-20
~<sie a-21 g-19 j-18 m-22 s+16
~<sig b-25 c-17 d-33 g-34 h-26 i-23 j-20 p-19 q-16 r-20 u-16
~<sin b-22 d-21 i-19 j-17 l-17 m-17 n-20 o-22 p-18 q-20 r-17 s+31 u-30 v-16
~<sir a-16 b-15 q-18
~<sis u-17
~<sit a-18 d-19 f-22 g-18 n-17
~<sk a-23 b+18 c-17 d-20 e-21 f-15 g-17 i-20 j-18 l-23 u-25 v-16
~<ski a-22 b+18 c-17 d-20 e-20 g-17 i-18 j-18 l-21 u-24
~<sl a-40 b-30 c-25 f-15 g-17 h-29 i-30 j-30 k-25 l-36 n-30 p-23 r+18 t-19 v-27
~<sle a-19 b-16 d-25 h-19 l-18 n-19 r-16
~<sli a-21 i-19 l-17 n-15 o+17
~<slo q-19 r+21 s-17
~<sm m-17
~<sn b-18 d-28 m+19 n-15 s-18 u-30
~<sno b-18 d-27 u-22
~<so c-16 d-22 e-61 f-61 g-29 k-37 l-41 n-40 s-27 t-61 u-20
~<sob a-19 d-19 j+17 m-18 n-17
~<sol b-22 d-19 g-17 h-16 i-25 j-27 m-21 n-20 q+29 r-24 v-18
~<som d-15 e-22 f-22 g-29 k-17 l-33 m-27 n-24 q-15 r-17 t-36
~<son a-17 b-18 g-17 i-15 j-16 m+33 n-15 o-17 s-15 u-22
~<soo c-18 d-29 f-16 g-21 h-25 i-18 j-25 m-20 p-16 q-24 s-16
~<sor a-31 d-29 e-21 f-22 h-28 i-25 j-26 k-21 l-24 n-28 q-34 s-34 t-19 u-26
~<sou f-17 m+15 u-18
~<sp e-33 f-31 g-33 h-41 k-34 o-33 p-36 q-47 t-33 v-42
~<spa b-23 d-15 j-18 l+23 m-19 p-15 v-17
~<spe a-20 b-23 e-19 g-19 h-20 j-24 l-23 o-24 p-17 q-26 r-18 u-38 v-18
~<spi m-18 s+16
~<spl d+15
~<spo c-19 d-22 h-15 i-20 l-21 n-17 o-16 p-16 q-26 u-18 v-16
~<spr u+18
~<st b-46 c-62 d-68 e-52 f-51 g-19 j-23 n-20 p-36 q-15 t-52 u-33 v-20
~<sta b-18 c-39 d-52 e-26 f-24 g-40 j-25 k+22 n-17 o-17 t-20 v-28
~<ste b-17 q-16 v+17
~<sti b-22 c-15 d-32 e-16 f-21 g-29 l-25 m-33 p-37 s+21 t-19 u-50 v-20
~<sto a-20 b-24 c-15 d-26 g-23 j-28 m+23 n-26 q-26 r-28 s-25 u-29 v-15
~<str h-20 i-16 j+17 m-18 n-17 o-16 p-21
~<stu a-21 b-19 h-18 j-27 k-19 n-18 p-17 q-21 v-26
~<su a-33 b-41 c-35 e-35 f-32 h-15 i-22 j-46 k-17 l-46 p-41 q-18 r-18 s+16 v-30
~<suc d-18 m-18
~<sue m-17 s+17
~<sun d-16 m+19
~<sup a-16 b-17 i-21 j-18 l-16 o-21 p-15 q-20 r-21 u-26
~<sur b-23 c-16 d-22 e-20 f-15 i-16 j-16 k-16 l-21 n-29 p-20 s-21 u-23
~<sus a-19 u-15
~<sw m-24 r-18 s+17
~<swi m-18
~<ta e-44 g-50 h-29 k-55 o-33 s-24 t-37 u-31
~<tac a-17 m+24
~<tak c-42 e-22 f-27 g-30 h-16 i-49 k-38 m-15 o-27 r-16 s-17 t-20 u-38
~<tal b-16 e-16 f-16 g-24 h-29 i+19 j-33 k-20 l-35 n-30 o-33 p-33 q-36 r-28 s-31
~<tan i-16
~<tar b-26 g-15 h-28 i-22 k-17 l-22 n-30 o-26 p-18 q-23 s-30
~<tax m+21 u-19
~<te a-19 b-33 c-47 d-20 e-56 f-30 h-34 j-27 n-31 p-16 q-25 r-44 s-21 t-60
~<tea d-17 m+18
~<tee d-26 l-18 n-17
~<tel b-28 c-25 h-24 k-22 l-18 n-34 o-36 p-33 q-31 t-15
~<tem a-15 i-17 q-18 r-17 u-16
~<ten c-23 e-25 f-26 h-36 j-32 k-27 l-36 m-57 r-29 t-22 u-20
~<tex a-21 b-23 c-18 d-44 e-24 f-31 h-33 k+16 l+17 m-20 n-52 o-20 p-41 q-45 r-36 s-45 t-34
~<th a-19 b-22 c-18 e-76 g-18 h-21 i-16 k-28 m-18 o-20 p-27 r-16 s-18 t-15
~<tha a-25 c-17 e-32 f-53 g-21 h-53 i-37 j-21 k-23 l-49 p-18 s-16 u-25 v-22
~<the b-33 e-38 g-24 m-30 q-20 s-23 t-25 v-22
~<thi d-20 e-32 h-29 i-18 j-23 k-26 n-57 o-43 p-36 q-54 r-41 t-27
~<tho a-23 d+16 i-19 j-18 l-25 n-16 q-17 v-16
~<thr g-18 l-20 n-18 p-16 q-17
~<ti b-17 c-45 e-37 f-43 g-56 i-44 j-30 k-41 p-30 r-30 t-38 u-17 v-19
~<tic m+15
~<tie b-37 c-26 e-25 f-22 g-40 i-18 k-19 p-33 r-16 s-26 t-24
~<til a-16 n-25
~<tim c-23 d-20 f-24 g-35 i-35 j-15 k-26 q-18 r-31 s-16 t-17 u-57 v-27
~<tir a-15 d-21 n-22 q-16 u-21
~<tm o-16
~<tmr o-16
~<to c-51 e-42 f-30 g-65 i-22 j-39 k-34 l-53 p-41 q-17 r-24 u-40 v-55
~<tod a-23 c-31 e-25 g-34 j-37 k-25 l-36 n-35 p-31 q-18 s+19 v-32
~<tol b-15 i-26 m+15 n-26
~<tom a-19 c-20 e-17 f-25 g-34 i-26 j-27 k-20 l-24 n+22 p-23 q-16 r-33 s-21 t-19 u-38 v-20
~<too n-19
~<tot d+19 m-19 u-16
~<tou p-17
~<tow a-16 d-18 h-17 n-16 u-16
~<tr b-29 c-39 e-29 f-34 g-30 j-32 k-36 l-43 r-17 s-21 t-33
~<tra a-48 b-20 c-28 e-23 f-26 g-16 j-17 k-28 l-34 s-37 t-20 v-35
~<tre a-22 d-19 g-22 h-16 j-26 s-15
~<tri a+15 d-17 i-16 n-16 o-18
~<tru a-17 u-28
~<tu c-28 d-25 e-28 f-23 g-27 h-27 i-27 n-29 p-35 q-31 t-18 v-29
~<tur c-25 d-23 e-22 f-18 g-23 h-20 i-25 n-27 p-33 q-28 s-24 t-15 v-23
~<tw a-16 b-18 g-19 l-16 m-20 n-16 q-21 t-17 u-20 v-18
~<twi b-15 g-19 l-16 m-23 n-15 q-21 r-16 t-17 u-20 v-17
~<ty a-18 b-23 c-16 e-25 f-17 g+20 j-23 l-27 m-28 n-16 o-15 q-17 t+19 u-34
~<typ b-19 g+21 j-17 l-17 u-25
~<un a-43 b-16 e-44 f-38 h-20 i-37 j-45 l+18 m-19 p-37 q-23 r-24 t-33 u-15 v-33
~<und a-23 i-17 j-21 l-24 p-20 q-18 s-16
~<uns a-25 b-23 c-28 d-28 e-35 f-27 h-22 i-21 j-23 l+23 m-17 n-20 o-20 p-23 q-22 r-25 s-19 t-21 u-22 v-22
~<up d-18 n-16 u-16
~<ups j+16 m-16
~<us c-20 d-17 e-18 f-21 k-17 n-36 o-24 p-25 r-23 s-22 t-17 u+26
~<usa d-16 m-20 u+17
~<use a-18
~<ust i-18 n-19 o-15
~<va g-18 i-19 j-15 l-17 n-20 q-18
~<vac m+20
~<val u-18
~<ve b-37 e-19 f-24 g-26 h-23 i-41 j-31 k-21 l-32 m+16 n-43 o-32 p-33 r-31 v-24
~<vec m-18 n-17
~<veg m+17
~<ven a-18 b-17 d-19 i-16 m+17 n-19 p-17 q+18 u-23
~<ver b-16 i-23 l-18 n-20 o-17 s-17
~<vi b-32 c-19 d-35 e-23 f-18 g-21 h-23 i-32 j-26 k-18 l-37 n-33 q-21 u-28
~<vie l-21 o-18 p+21 q-18
~<vis a-16 d-18 n-18 o-17
~<vo c-17 d-21 g-16 j-20 l-24 n-22 o-21 r-16 u-27
~<voi m-21
~<vol i-20 l-16 u-18
~<vot m+22
~<vu a-17 d-21 g-16 i-16
~<vue a-17 d-21 g-16 i-16
~<wa a+18 c-34 d-66 e-45 g-22 h-26 l-17 n-18 r-25 s-25 t-46 u-44 v-29
~<wai c-17 d-21 h-17 m-42 s-22 u-29 v-17
~<wak a-18 m+15 p-20
~<wal b-24 c-18 d-36 g-18 i-25 k-17 l-22 n-21 o-20 p-20
~<wan a+19 c-20 d-30 e-21 f-18 j-40 m-26 n-31 p-35 q-33 r-31 s-26 t-32 u-44 v-23
~<war m+15
~<was f+16
~<wat o-15 p-19 u-16
~<we c-44 d-22 f-19 g-54 i-52 j-38 k-37 l-53 o+21 p-36 q-28 t-18 v-22
~<wea a-29 c-16 d-29 f-15 g-30 h-29 i-22 j-30 l-17 m+18 o-26 r-15 v-15
~<wee c-19 d-30 g-24 i-23 j-20 l-26 m-21 n-24 o+24 q-18 r-20 s-22
~<wei m-16 s+19
~<wen a-17 j-19
~<wer a-15 d-16 e+25 f-19 h-19 j-21 l-19 m-26 o-16 r+20 u-18
~<wh b-31 c-50 e-58 g+19 i-22 j+31 k-57 l-42 o-32 p-43 q-27 r-43 t-40 v-36
~<wha b-25 c-46 e-41 g+19 i-25 k-33 l-23 o-18 p-37 q-18 r-57 s-23 t-56 v-56
~<whe b-34 c-16 d-19 e-22 f-40 g-42 i-16 k-37 l-38 o-31 p-17 q-56 r-17 t-24 u-25 v-17
~<whi a-23 b-18 d-30 h-20 i-24 j+21 k-17 l-25 n-36 o-19 p-23 q-23 t-18 v-21
~<who a-18 j-17 m-24 o-17 s-15 u-16
~<wi a-19 c-56 g-29 i-22 j-45 k-60 o-19 r-16 s-17 t-22 v-25
~<wil a-18 c-33 e-34 g-21 i-45 j-46 k-46 l-47 m-16 o-21 s-24 t-19 v-22
~<win m+17
~<wip m-20
~<wit a-19 c-33 f-32 g-22 h-24 j-20 k-33 p-17 q-17 r-20
~<wo b-32 c-21 e-37 f-37 h-19 j-61 k-21 n-25 p-20 t-23 v-34
~<wok m-18
~<wor a-16 b-45 c-36 d-15 e-27 f-27 j-46 k-32 l-27 r-24 t-23 v-24
~<wou g-37 h-21 j-27 m-18 n-36 p-26 r-16 s-41 t-17 v-19
~<wr a-26 g-17 i-22 k-19 n-22 o-19 p-19 q-17 s-15 v-16
~<wri a-24 g-15 i-20 k-18 n-19 o-18 p-17 q-15
~<ye c-16 f-20 g-21 j-32 k-18 l-24 n-25 o-25 r-22 t-19 u-16
~<yea g-16 i-21 j-26 l-17 n-23 o-20 r-15 s-22 u-29
~<yo b-18 c-30 d-15 e-24 m-16 n-33 o-16 p-32 q-40 r-33 s-36
~<you b-18 c-30 d-15 e-24 m-17 n-33 o-16 p-32 q-40 r-32 s-36
~<zx e+19 m-18
~<zxc e+19 m-18
~aba a-28 c-17 e-17 f-21 g-31 j-29 k-18 p-23 r-28 s-27 t-17 v-23
~abaj a-25 c-15 e-16 f-18 g-27 j-27 k-17 l-22 p-19 r-24 s-20 v-18
~abe i-16 l-23 m+17
~aber m-17
~abi m-19
~abil m-19
~abl a-20 b-16 e-37 f-35 g-17 h-33 j-39 l-49 m-26 p-34 r-35 s-37 u-20 v-32
~abla c+15 m-23 o-17 q-17
~able a-17 e-28 f-27 h-27 j-33 l-41 m-21 o-20 p-26 r-36 s-31 u-44 v-24
~abo c-23 e-18 f-27 g-38 h-30 k-16 l-21 q-15 s-22 t-21 v-16
~abou c-18 e-15 f-26 g-37 h-29 k-15 l-20 s-20 t-20 v-16
~abr a-18 d-16 h+20 j-17 m-15 n-16 u-27
~abra u-15
~abri h+22 m-23 u-18
~aca d-25 i-16 j-20 m+20 n-19 o-20 r-22 s-18 u-18
~acat d-19 m+20
~acc i-21 l-18 o-18 u-30
~acce h-16 u-18
~acco a-16
~ace c-33 e-27 f-33 g-20 h-41 i-20 k-30 l-36 m-18 n-25 o-24 q-24 t-27
~ace> a-19 c-20 d-40 e-16 f-21 g-28 h-22 i-40 k-17 l-23 n-33 t-17
~acen a-16
~acep d+16 h-16 i-17 m-26 u-20
~acer m-36 o-22 q-22
~ach a-19 b-26 c-23 g-26 j-30 k-21 n-27 o-27 q-21 r-17 t-16 u-23
~ach> a-17 b-18 c-21 g-21 i+19 j-26 k-18 n-23 o-20 s-23 u-16
~ache i-21 n-17 s-15 v+18
~aci f-22 g-37 h-27 i-23 k-15 l-22 o-20 q-24
~acie g-16 n-17 r-17
~acio f-16 g-27 h-22 l-15 m-32 q-16 s-19
~ack a-17 e-24 f-25 h-38 k+25 l-41 n-17 o-26 r-25 u-23 v-37
~ack> a-17 e-20 f-21 h-37 k+27 l-37 o-22 q-21 r-30 u-16 v-30
~acke d-18 p-20 u-16
~aco b-24 d-23 g-20 h-17 i-25 l-21 o-25 r-17 s-18 u-29 v-15
~aco> u-21
~acom a-19 d-15 i-18 m-23 o-15
~acos m+18
~act a-16 b-29 c-24 e-32 f-25 g-31 h-31 j-34 k+31 m-26 n-16 p-28 q-36 r-28 s-28 t-21 v-27
~act> d-15 o-21 q-18
~acti d-21 e-22 i-22 k+34 l-26 m-20
~actl u+20
~actu a-17 j-16
~ad> a-35 e-18 f-27 g-38 h-31 i-35 k-17 n-19 p-25 s-33 v-30
~ada b-29 c-25 e-18 f-17 h-18 j-32 k-17 m-44 o-24 q-19 r-24 v-15
~ada> b-29 c-24 e-17 f-17 h-17 j-31 k-16 m-48 o-24 q-19 r-24
~add a-22 c-18 d-23 i-23 j+16 k-17 l-22 n-21 o-18 q-18 r-16 u+16
~addi d-16 j-15 n-21 u+18
~addy i-16 j+21 m-18
~ade c-16 h-23 i-29 j-19 l-17 m-30 n+17 o+19 p-20 q-24 r-18
~ade> a-20 h-16 i-18 m-15 o+20 q-18 u-17
~aded m-16
~aden o-15
~adi a-19 b-19 c-16 d-24 g-21 l-28 n-24 o-19 p-23 s-16
~adie g-18 l-17 m-19 n-17
~adin l-16 m-21 u-18
~ado b-16 d-22 g-25 h-15 l-26 n-33 o-19 v-16
~ado> b-15 d-15 g-22 j-20 l-22 n-31 o-17
~ados u-17
~ads j-15
~ads> j-15
~ady g-26 h-18 j-27 k-21 p-18 q-19 r-18 s-28 t-20 u-31 v-19
~ady> g-26 h-18 j-27 k-21 p-18 q-19 r-18 s-28 t-20 u-31 v-19
~afa u+16
~afa> u+16
~afe d-19 j-15 n-19 u+18
~afe> d-19 j-15 n-19 u+18
~aff m-17
~aft a-34 c-26 e-18 g-30 j-35 l-35 m-59 p-19 t-19 u-21 v-17
~afte a-34 c-26 e-18 g-30 j-35 l-35 m-59 p-19 t-19 u-21 v-17
~aga a-30 c-31 e-36 g-16 h-36 i-34 k+18 m-18 o-28 p-37 q-45 s-25 t-30 u-39 v-29
~aga> d+24 e-17 n-19 o-19 u-16
~agai a-18 c-22 d-25 e-23 h-26 i-32 k+19 m-18 o-21 p-27 q-33 r-32 s-17 t-19 u-34 v-23
~agar j-17 m-17 q-17 r+21
~age b-23 e-17 f-22 g-18 h-29 j-47 k-27 n-31 p-23 q-26 r-25 s-25 t-21 v-21
~age> a-25 b-16 h-16 j-29 n-22 o-17 q-17 r-15
~agen a+15 c-21 i-27 j-24 l-18 m-25
~ager l-16 m-24
~ago h-18 o-19 q-16 r-22 u-29 v-18
~ago> h-18 o-19 q-16 r-22 u-29 v-18
~agr a-17 b-18 k-15 m-20
~agre a-15 m-17 p+15
~agu a-18 b-17 d-24
~agua d-18
~ah> n-19 p+15 q-19
~ahe m-17 o-17
~ahea m-17 o-17
~aho d-20 j-16 n-23 o-18 u-18
~ahor d-20 j-16 n-23 o-18 u-18
~aid c-17 f-18 g-22 h-20 i-16 j-27 q-29 r-23 s-25 t-20 v-25
~aid> c-17 f-18 g-22 h-20 i-16 j-27 q-28 r-22 s-25 t-20 v-25
~ail d-17 e-18 f-17 h-31 k-27 o-22 p-33 q+18 r-28 s-28 t-24 v-31
~ail> a-24 c-19 d-25 o-21 p-24 s-16 v-15
~aila b-19 h-16 j-20 n-21 t-15 u-23
~aile m-16 q+15
~ails m+18
~ain a-27 c-35 d-60 e-39 g-26 h-48 k+17 l-17 n-16 o-26 p-38 q-50 t-33 u+17 v-25
~ain> a-22 b-50 c-32 d-47 e-33 g-22 h-43 i-16 k+18 m-17 o-19 p-33 q-42 r-39 t-28 v-28
~aine m-15
~ains n-16
~aint d-17 g-17 j-15 n-16 u-19
~air a-26 d-24 g-16 i-19 j+17 l-15 o-15 q-16
~airc m+17
~airs m-22
~aise m+16
~ait c-17 d-23 h-17 m-43 s-22 u-30 v-18
~ait> c-16 d-19 i-23 m-32 s-16 u-26 v-15
~aiti m-23 n-17
~aja a-19 c-26 e-37 f-30 g-29 i-36 j-33 p-30 r-28 s-27 t-22 v-22
~aja> c-22 d-29 e-32 f-24 g-24 h-27 i-26 j-27 l+18 n-31 o-30 p-23 r-20 s-20 t-16 v-15
~ajaj m+18
~ajan h+15 m-28 n-26 o-18 u-20
~ajar d-17
~aje m-18
~aje> m-18
~ajo a-25 c-16 g-19 h-31 l-18 n-33 p-22 r-19 s-19 u-29 v-16
~ajo> a-25 c-16 g-19 h-31 l-18 n-33 p-22 r-19 s-19 u-29 v-16
~ak> a-22 b-18 d-23 g-16 h-18 i+17 j-20 l-22 m-19 n-19 q-19
~ake c-15 e-31 f-30 h-21 i-41 j-20 o-25 r-33 t-33 u-22
~ake> e-25 f-24 g-39 h-19 i-35 j-18 o-23 r-29 t-27 u-17
~aked p-17
~akes a-26 d-18 l-20 n-18 o-17 u-20 v-16
~aki d-32 g-18 i-27 k-19 l-16 m-19 o-30 u-32 v-26
~akin d-32 g-18 i-27 k-19 l-16 m-19 o-30 u-32 v-26
~al> c-48 e-40 f-39 h-23 k-43 l-50 m-16 o-28 p-40 r-46 t-37 v-56
~ala i-26 j-26 k-19 l-22 n-30 o-27 q-18 u-38 v-15
~alab u-15
~alan d+17 j-15 u-18
~alar m+19
~alas m+19
~ale c-19 e-16 f-17 h-24 i-37 j-30 k-22 l-20 m+28 n-29 o-18 q-29 r-24 s-22 t-17 u-27 v-19
~ale> a-32 c-15 d+16 h-19 i-33 j-20 k-15 m+23 n-22 o-21 q-26 r-19 s-20 u-26
~ales m+19
~alg a-27 b-23 c-17 f-17 g-26 h-22 k-18 l-27 m-28 p-29 s-18 u-36
~algo b-17 g-18 j-18 l-15 m-31 q-22
~algu a-28 j-17 p-19 u-27
~ali a-17 b-29 c-26 e-31 f-23 h-22 i-31 j-25 k-23 l-32 t-23 v-23
~alid u-20
~alie d-15 g-16 r+18
~alif g-15 m-24 u+20
~alir m-15
~alk b-22 d-20 e-21 f-22 g-31 i+17 k-27 l-41 m-15 n-36 o-40 p-41 t-20 v-35
~alk> b-33 d-32 g-23 i+17 k-16 l-22 n-27 o-26 p-21 r-22 s-28 v-19
~alke m-30 o-15 p-18 q-17
~alki a-26 b-21 j-20 l-23 n-17 p-19 q-18 v-18
~all a-15 c-34 d-17 e-32 f-34 g-49 h-26 k-18 l-39 o-33 p-45 q-18 t-30
~all> a-21 d-27 h-23 i-26 m+31 n-25 o-22 q-16 r-16 s-27 u-38
~alla h-15 o-20 q-23 u-17
~alle d-26 g-18 i+17 k-16 l-20 n-19 p-25 q-19 r-18 s-23
~allo a-18 b-22 d-20 i-21 l-16 m-28 o-24 p-25 r-19 s-20 v-18
~alls m-15
~ally g-19 i-18 j-18 m-25 n-20 p-17
~alm h-20 j-17 m+18
~alma h-16 m+20
~almo r+16
~alo g-18 h-16 i-26 l-21 n-23 q+17 s-17 u-41 v-23
~alon a-21 b-19 m-16 n-16 q+19 u-22
~alor m+18 u-28
~alr a-22 i-19
~alre a-22 i-19
~alt a-28 b-20 c-18 e-36 f-26 g-21 h-19 j-21 k+23 m-20 n-26 p-25 q-25 r-24 s-21 t-18 u-31
~alta e-18 k+25 l-19 p-16 u-16
~alu l-15 m-24 o-15 r-16 s-15 u-20
~alud m-18
~am> c-20 e-21 g-21 h-21 i-21 j-28 k-20 n-17 o-20 p-22 q-25 r-22 v-24
~ama a-28 b-29 c-24 e-22 g-22 h-24 i+20 k-25 n-32 o-26 p-25 q-30 r-25 t+25 u-36 v-22
~amab d-15 m-18 t+21
~amal i-22 m+24 p-15
~amar m-17 u-17
~amb b-18 d-16 i-17 j-18 m-19 n-17 q-25 r-17 u-18
~ambi m-27
~ame d-42 e-47 f-42 g-32 h-52 k-26 l-18 n-29 p-29 q-29 r-48 s-30 t-43 u-29
~ame> d-38 e-43 f-39 g-28 h-46 k-25 n-25 p-23 q-54 r-47 s-28 t-39 u-23
~amed v+16
~amen i-16
~amer m+17
~ami a-31 c-24 g-23 h-16 i-22 l-22 n-26 q+17 s-18 u-29 v-16
~amil a-15 d-24 q+15 u-20
~amin a-18 b-17 j-17 n-17 o-23 p-18
~amo a-20 d-15 g-20 k-16 l-21 n-20 p-16 q-19 r+20
~amo> a-25
~amor r+18
~amp d-16 u-15
~ams h-16 i-20 j-16 n-15 r-21
~ams> h-16 i-20 j-16 r-21
~an> b-44 c-58 d+17 e-53 f-20 h+19 i-31 l-21 m-18 n-29 o-42 q-69 r-18 s-54 t-40 u-20
~ana c-36 d-48 e-26 f-28 g-43 j-44 k-32 l-42 q-19 r-34 s-30 t-27 u-58
~ana> c-30 d-32 e-19 f-20 g-31 i-44 j-38 k-22 l-29 q-31 r-25 s-22 t-17 u-44
~anag i+15 m-17
~anan a-36 c-25 d-30 g-21 i-33 j-20 k-17 l-24 r-15 u-36 v-23
~anar m-16 n+24 q-20
~anc b+16 c-23 e-24 f-20 g-32 h-29 k-24 p-23 q-16 r-29 u-24 v-33
~ance g-25 h-18 j-28 k-19 n-31 p-15 r-18 u-38 v-25
~anci a-20 u-25
~and b-58 e-43 f-40 h-54 m-18 n-33 o-30 t-45 u-22
~and> j-22 q-18
~anda b-23 g-25 h-15 i-29 j+16 n-28 p-20
~ande b-24 d-19 h-17 n-27 o-19 p-18 q-20 s-17 u-28 v-18
~andl a-18 d-21 m-23 p+22 q-23
~ando b-30 c-33 d-42 e-23 f-20 h-29 j-47 l-18 o-22 t-21 u-46
~ands a-20 g+18 j-17 m-27 n-19 u-24
~ane a-27 h-16 j-25 n-26 r-16
~ang c-17 d-31 g-21 h-19 i-31 j-30 l-25 n-17 r-21
~ange d-28 g-18 h-17 i-29 j-27 l-24 q-23 r-24
~ani m-15
~ank a-16 d-25 h-20 i-18 m+18 o-15 q-19 s-19 u-17
~ank> d-23 h-20 i-17 m+20 q-16 s-18
~ano d-33 e-25 f-25 g-29 i-35 k-22 l-35 n-37 p-33 q-33 r-31 t-20
~ano> a-18 b-16 d-15 g-16 i-21 l-16 v-21
~anoc s+15
~anot d-18 h-17 i-18 l-21 m-32 n-27 p-21 q-20 r-23 s-20
~ans a-39 b-25 c-15 g+20 j-25 k-16 l-25 n-33 o-26 p-21 r-16 u-25 v-26
~ansf a-17 i+16
~answ a-20 b-18 d-24 g+24 j-15 l-19 n-19 o-16 q-15 s-17 u-26 v-18
~ant c-22 e-48 f-42 g-22 h-32 i-19 j-69 l-17 p-32 q-39 r-25 s-32 t-46 u-24
~ant> d-38 e-23 f-20 j-45 n-34 p-31 q-43 r-35 s-26 t-34 u-52
~anta a-30 b-20 d-19 g-18 h-18 i-31 l-16 p-15 q-19 s-18
~ante a-16 b-23 g-29 h-25 i-26 j-18 l-23 s-18 u-25 v-22
~anti b-20 m-24
~anto a-16 i-17 n-19
~ants d+23 e-16 l-18 m-16 u-22
~anty m+15
~anx m-16
~anxi m-16
~any b-26 c-21 e-23 g-45 j-22 k-29 m-19 r-39 s-42
~any> a-23 b-22 g-23 h-25 i-22 j-28 k-18 o-19 v-16
~anyb d-23 j-17 m-18
~anyo a-17 b-17 d-22 j-17 l-22 n-17 u-25
~anyt b-35 f-16 g-23 h-28 i-16 m-17 r-20 s-30 v-20
~ao> e-21
~ap> d-22 l-16 o-20
~apa a-18 d-22 n-20 o-17 p-20 u-22
~apar p-16 u-16
~ape g-27 j-25 l-19 m-17 o-21 p-17 q-21 s-20 u-24
~apel m-21 u-17
~aper g-20 o-16 u-16
~app c-16 d-22 e-22 h-30 i-29 j-32 k-20 l-23 n-28 o-22 p-19 r-20 v-22
~appe a-20 j-16 n-17
~appr d-21 m-18
~appy b-15 e-16 f+15
~apr a-18 c-18 m+22 n-16 q-16
~aps j+15 m-18
~aps> j+15 m-18
~apt m+17
~apto m+17
~aqu b-27 c-20 d-30 e-18 h-21 i-30 k-22 o-29 p-22 r-28 s-23 u-34 v+19
~aque l+18
~aqui b-24 c-18 d-27 e-15 h-18 i-23 k-18 o-26 p-17 r-24 s-18 u-30 v+19
~ar> c-56 d-33 e-58 f-20 g-18 h-32 i-22 l-24 m-17 p-25 r-19 t-18 v-66
~ara c-26 e-24 f-27 g-21 h-42 k-27 n-17 p-19 q-40 s-17 t-23
~ara> c-21 d-28 e-20 f-22 g-18 h-40 k-22 l-36 n-20 p-17 q-39 t-20
~arad m+19
~aras l+16 m-18
~arb a-16
~arby m-19
~arc d-22 g-17 m-29 n-19 q-17
~arco j-19 m-23
~ard a-17 b-41 c-26 e-21 g-35 h-25 i-25 j-40 k-35 l-41 o-15 q-26 r+22 s-21 t-21 u+19 v-19
~ard> b-27 c-17 g-20 i-16 j-26 k-26 l-30 m+15 p-22 q-21 r-23 s-29
~arde b-21 n-17 o-15 r+17 u-21
~ardi m-17
~ards m-16
~are a-26 c-20 g-28 h-19 i-15 k-21 l+16 m-27 q-28 r-26
~are> b-20 g-17 m-30 u-21
~ared m-19 o-16 r-16 v-18
~aren a-19 b-16 l+16 o-17
~areo s+18 u-18
~arg a-18 d+18 h-20 o-18 s-16 u-20
~arge a-17 d+18 h-20 o-17 s-16 u-19
~ari c-15 f-19 h-25 j-31 l-22 o-24 p-19 r-19 s-24
~aria j-17 l-17 m-36
~arin u-22
~ario a-17 m-16
~aris d-15 m+20
~arj a-15 b-17 d+21 i-15
~arje a-15 b-17 d+21 i-15
~arki m+17
~arl a-15 b-25 c-16 d-29 j-24 k-16 l-21 q-28 s-18 u-31
~arli m-21 n-17 o+18
~arly a-23 j-16 m-23 u-20
~arm a-19 b-30 c-27 d-27 e-16 g-21 h-17 j-28 m+20 o-17 p-21 s-19 u-28 v-21
~arm> m+18
~arma j-15 m+19
~arme a-16 b-26 c-24 d-19 g-17 j-18 n+16 p-17 u-27
~arn m+19
~arn> m+17
~aro a-43 c-24 d+24 e-21 f-24 g-33 i-30 k-23 l-35 m-37 t-21 u-52
~aro> a-25 d+21 g-20 i-15 j-26 m-28 o-17 q-17 r-16 u-35 v-20
~arol v+17
~aron a-22 d+18 i-17 j-21 l-22 m-33 n-18 p-21 q-18 r-21 u-24
~arou a-16 d-15
~arq m-17
~arqu m-17
~arr b-28 c-20 d-42 e-17 f-17 g-21 h-25 i-37 k-25 l-25 o-22 t-16 u-41 v-33
~arra i-15 o-21 q-16
~arri a-16
~arro a-23 b-22 d-30 g-16 i-19 n-26 p-20 r+15 u-19 v-20
~arry u-15
~ars b-15 e-17 g-22 i-28 l-18 o-22 p-15 r-18 s-17 u-34
~ars> e-16 g-20 i-20 j-27 l-16 m+16 n-19 o-20 s-16 u-29
~arse i-15
~art b-20 c-27 e-26 f-25 g-37 h-17 j-23 k+25 n-47 o-17 p-44 v-29
~art> c-22 e-22 f-21 g-28 i-21 j-33 k+27 l-38 n-26 p-31 u-27 v-18
~arta a-23 m-19
~arte l-17 n-24 p-16 r+17
~ary b-22 g-16 h-20 k-16 l-31 o-17 q-17 u-23 v+26
~ary> b-21 g-16 h-20 k-16 l-30 o-16 q-17 u-22 v+25
~as> a-20 b-18 c-18 d-55 e-42 g-54 h+18 k-33 p-45 q-21 r-29 v-43
~asa a-34 b-34 c-20 d-32 e-19 f-16 g-28 h-25 k-18 l-26 m+18 r-30 t-16 v-31
~asa> a-29 b-25 d-22 g-20 h-16 l-22 o-31 r-25 u-27 v-22
~asam i+15 q-18
~asd c-17 d-19 e+33 f-21 i-16 l-25 m-33 u-22 v-15
~asd> e+21 m-21
~asdf e+23 l-16 m-23
~ase d-36 e-39 f-36 h-34 m-24 n-42 p-24 s-38 t-35
~ase> d-35 e-37 f-34 h-31 m-24 n-39 p-22 s-36 t-33
~asem i+16 j-16
~ash a-22 b-19 d+24 h-18 i-21 j-19 k-16 l-22 n-22 o-19 p-17 u-26 v-15
~ash> d+24 n-15 u-19
~ashi m+19
~asj e+18 m-18
~asjd e+18 m-18
~ask a-38 c-16 d-31 h-16 j-25 k-19 m+18 n-19 q-23 s-22 u-30
~aske a-26 b-20 d-20 j-15 n-17 q-16 u-25
~aski a-19 u-20 v-17
~aso d-20 i-16 n-19 r+18 u-26
~aso> m-21 r+19
~ass a-16 c-25 d-18 e-20 g-15 h-27 i-34 k-23 p-29 q-35 r-29 v-27
~ass> a-18 d-21 h-16 i-17
~asse d-22 i-20 j-15 p-19 q-21 r-16 u-22
~ast a-20 b-27 e-15 g-18 i-17 o-15 q-37 t-19
~ast> a-18 b-24 l-18 n-19 o-40 q-23 t-16
~asta i-17 m-25 q-21
~aste g-15 u-21
~asu m+18
~asur m+18
~at> a-18 b-19 c-43 e-60 g+18 h-16 i-39 k-45 l-81 p-38 r-57 s-31 v-57
~ata g-18
~ata> g-16
~atc a-20 i-16 p-22 u-22
~atch a-20 i-16 p-22 u-22
~ate a-22 b-32 d-27 e-35 f-40 g-59 n-16 o+23 p-18 q-41 r-49 s-24 u-24
~ate> a-32 d-18 e-18 f-18 g-34 h-33 l-25 n-34 o+15 r-17 v-25
~ated m-27 q-17 u-19
~ater a-17 b-23 c-19 d-20 h-23 i-29 j-17 k-24 l-23 n-22 o+18 p-22 q-30 r-29 u-20 v-18
~ates a-17 d-21 h+17 u-18
~atev d-19 g-16 h-19 u-20 v-18
~ath a-20 d-19 h-16 j-15 m+20 n-22 p-18 u-30 v-17
~athe a-16 d-15 m+16 n-15 u-23 v-16
~ati c-26 e-17 f-36 k-25 n-22 o-28 q-19 s-17 u-39
~atic i-15
~atie a+16 d-20 g-20 j-23 l-22 m-26 n-20 o-28 q-29 u-31
~atio a-24 c-18 f-18 h-17 i-30 o-16 s-24 u-24
~ato a-23 b-20 c-18 d-31 g-17 h-19 j-29 p-20 r-18 s-26 u-26 v-24
~ato> n-18 o-19 q-16 r-17 s-19
~ator d-15 j-20 m-25 u-17
~atr m-17
~atra m-17
~ats m+21
~ats> m+21
~att d-17 m-19 n+16 o-17 u-19
~atte m-21 o-16 u-16
~atto m+16
~aut n-16
~ava b-19 h-17 j-20 l-16 n-22 t-16 u-20
~avai b-16 h-16 j-18 n-20 u-19
~ave d-16 e-30 f-34 g-23 h-23 j-15 k-28 l-17 m-21 r-26 u-27
~ave> e-30 f-34 g-23 h-23 k-28 l-16 m-22 r-24 u-27
~avi a-17 c-19 d-32 e-22 f-19 g-25 i-34 j-22 k-19 l-29 p-28 u-30 v-29
~avia r-19
~avin d-15 h-18 i-17 l-17 n-19 o-20 p-19 r+18 u-16
~avis e-15 i-15 l-15
~avo d-39 e-23 f-20 g-18 h-25 k-25 m-30 q-32 r-17 s-25 t-23 u-39 v-22
~avoi d-16 g-21 m-22 n+25 u-17
~avor d-29 e-23 f-20 h-21 k-25 m-22 n-26 q-28 r-17 s-24 t-23 u-28 v-22
~awa c-22 d-38 e-25 f-21 g-27 h-25 i-24 j-21 k-25 m-30 n-31 o-20 t-21
~away a-28 c-21 d-28 e-24 f-20 g-23 h-22 i-23 j-18 k-21 m-27 n-26 o-17 t-20 u-22
~awe h-15 m-16 t+21
~awes h-15 m-16 t+21
~axe m+17 u-21
~axes m+21 u-19
~ay> a-46 c-57 e-58 f-22 g-53 j-29 k-18 l-29 n-36 t-16 u-25 v-18
~aya j-16
~aya> j-16 m+16
~ayer s+15
~ayi l-17
~ayin l-17
~ayli m+18
~ays c-27 d-17 e-20 f-37 i-25 j-45 k-24 l-25 n-25 t-27 u-17 v-27
~ays> c-27 d-17 e-20 f-37 i-25 j-45 k-24 l-25 n-25 t-27 u-17 v-27
~ayu b-20 c-20 e-21 f-21 g+23 h-16 i-24 j-25 l-27 m-26 o-24 p-22 q-26 r-23 s-19 v-21
~ayud b-18 c-20 e-19 f-19 g+23 i-21 j-19 l-22 m-21 n-21 o-20 p-18 q-19 r-18 s-17 v-18
~ayun n+17
~aza a-16 d-19 j+21 m-18 u-17
~aza> d-17 j+21 m-17
~azi d-19
~azin d-16
~azo m-20
~ba> d-18 m-15 n+16 o-15 s-17 u-16
~bab m+16 q-16
~bac a-17 e-19 f-21 h-34 k+26 l-37 m-15 o-22 r-31 v-30
~back a-17 e-19 f-20 h-33 k+26 l-36 n-32 o-21 r-30 v-30
~bai a-17 o-18 u-16
~bail a-17 o-18 u-15
~baj a-37 c-25 e-24 f-23 g-33 m-20 p-31 r-30 s-33 t-18 v-24
~baja a-30 c-19 e-19 f-19 g-23 i-31 j-27 l+15 m-55 p-26 r-23 s-22 v-19
~bajo a-20 g-16 h-30 l-15 n-29 q-28 r-16 s-16 u-27
~bal a-20 g-15 i-21 j-21 n-18 o-17
~bala u-16
~bam a+17 l-20 m-17
~bame a+17 l-20 m-17
~ban a-29 b-23 d-31 g-25 h-31 k-24 m+17 n+20 o-28 r-16 u-25
~bana n+24 o-18
~bank d-21 h-20 i-17 m+22 n-19
~bar m+17 n-16
~bark m+17
~bas i-17 k-16 l+22
~bat m+25 n-21 q-19 s-17 u-21
~bbi m-22 u-18 v+20
~bbie m-22 u-18 v+20
~be> a-24 c-26 d-19 e-27 f-20 g-34 h-16 i-22 j-16 n-17 v-18
~bea m+22
~bear m+20
~beb m-17 n+20 u-18
~bec d-16 u-16
~beco a+18
~bee h-15 i-24 j-18 l-15 n-22 o-19 p-21 r-17 u-23
~been h-15 i-24 j-18 l-15 n-22 o-19 p-21 r-17 u-23
~bef b-29 c-15 g-22 j-22 k-16 m-27 n+16 p-16 q-24 s-25 v-20
~befo b-29 c-15 g-22 j-22 k-16 m-27 n+16 p-16 q-24 s-25 v-20
~beg m-17 n-18
~begi m-17 n-18
~bei m-19
~bein m-19
~ben c-16 e-16 g-27 h-21 i-24 j-25 k-23 l-27 m-18 n-22 q-16 u+15 v-18
~ben> i-20 j-17 k-20 l-22 n-16
~bend m-19 u-17
~ber a-22 b-30 c-27 d-33 e-17 f-19 h-29 n-31 o-40 p-30 q-31 r-25 s-24 t-25
~ber> a-21 b-31 c-26 d-33 e-15 f-18 h-27 n-32 o-33 p-28 q-30 r-22 s-22 t-23
~bes d-21 g-15 i-17 m+17 t+18
~best d-17 g-15 i-17 m+19 t+18 u-25
~bet g-19 h-15 l-19 q-16 r-16 s-28 v-19
~bett m-18 n-17 s-25
~bie b-18 d-17 e-16 f-21 g-24 h-26 i-31 j-25 m-18 n-20 p-27 r-28 s-15
~bie> m-26 v+19
~bien g-17 h-18 i-23 p-18 r-18 u-23 v-25
~bil b-29 c-16 g-22 h-17 j-23 l-16 n-32 p-19 q-21 r-27 s-19 u-36
~bili m-24
~bill a-34 b-24 g-18 h-15 j-20 n-31 o-24 p-16 q-17 r-22 s-19 u-32
~bir a-15 b-21 d-25 h-16 j-31 o-23 p-16 q-27 r-16 s-17 u-33
~bir> a-23 m-16 n-17 q-18
~bird j-17 m+19
~birm i-16 m-20 u-17
~bla a-17 b-18 d-25 g-16 h-15 k-17 l-18 m-23 o-25 p-19 q-29 s+15 v-19
~bla> i-16 m-16
~blac j-15 u-19
~blan m-22
~blar i+17
~ble b-22 e-45 f-41 g-28 h-49 j-17 l-32 m-32 p-44 r-29 s-18 t+16 u-31 v-38
~ble> b-17 c-15 e-25 f-25 g-18 h-36 l-29 m-29 p-30 r-27 u-41 v-31
~blea m+15 n-15
~blem a-22 d-22 i-16 j-17 m-26 n+17 p-16
~bles c-16 d-19 e-18 f-17 g-16 h-19 i-22 k-16 m-30 n-16 t+28 u-21
~bli d-18 n-22 u-18
~blo a-24 d-32 e-20 f-18 g-23 h-22 j-27 l+20 o-18 p-26 r-18 t-19 u-38 v-26
~bloc a-18 d-19 e-15 h-15 i-15 j-21 l+18 p-17 u-25
~bo> a-33 b-22 c-23 d-27 e-24 f-20 g+22 h-22 i-32 j-26 k-24 l-25 n+18 o-27 p-27 q-33 s-23 t-16 u-37 v-22
~bod c-24 e-19 g-18 j-23 k-23 l-16 m-38 n-38 r-31 t-22 u-38
~body c-23 e-18 g-18 j-23 k-23 l-16 m-44 n-37 o-15 r-31 t-21 u-38
~bol m+16 u-17
~bon m+15
~boo a+17 d-18 i-16 l-18 m-17 p-17 q-19 r-15 s-17
~book i-15
~boos a+20 m-21
~bor a-38 d-24 e-16 g-20 h-17 i-23 j-18 k-17 m+19 n-25 o-26 q-20 r-28 u-30 v-28
~bore m+17
~borr a-27 i-16 o-27 p-16 r-17 u-16 v-20
~bot j-16 m-18 o-23 q-25 u-22
~both m-27 o-22 q-18
~bou c-18 e-15 f-26 g-37 h-29 k-15 l-20 s-20 t-20 v-16
~bout c-18 e-15 f-26 g-37 h-29 k-15 l-20 s-20 t-20 v-16
~bra c-17 d+19 h-27 i-22 j-21 k-16 l-22 n-28 o-24 p-17 q-22 r-15
~bra> a-17 u-20
~brai m-23 n-16
~brar d+15 h-18 s-18
~bre a-33 c-22 d+22 e-24 f-22 g-27 h-21 i-30 k-17 m-23 n-32 o-29 p-24 q-27 r-27 u-40
~bre> a-29 c-21 d+23 e-23 f-21 g-25 h-21 i-28 k-16 m-47 n-31 o-29 p-22 q-25 r-26 u-35
~bri a-15 b-35 c-20 d-25 e-16 f-16 g-38 i-30 k-24 l-31 s-32 u-45 v-22
~bric m-18
~brin b-27 d-20 g-32 i-24 k-18 l-25 r-28 s-24 u-33 v-16
~brir h+16
~bro n-17 u-16
~bru e-18
~bruh e-18
~bsc a-15 g-16 u-16
~bscr a-15 g-16 u-16
~bue b-19 c-16 d-22 e-25 f+18 h-25 i-21 j-20 k-18 n-17 o-20 p-17 q-20 r-21 s-22 u-22 v-19
~buen b-19 c-16 d-22 e-25 f+18 h-25 i-21 j-20 k-18 n-17 o-20 p-17 q-20 r-21 s-22 u-22 v-19
~bus b-17 i-20 j-18 l-17 n-24 s-17 t-15 u-22
~busc g-16 m-20 n-20 o-17 u-19
~but o-16
~butt o-16
~by> u-15
~ca> b-27 c-24 d-33 e-32 f-20 h-28 k-29 l-34 r-24 s-32 t-18 v-35
~cad a-16
~cal b-23 c-20 e-20 f-18 g-25 k-26 l-23 n-36 o-18 p-30 r-32 s-16 t-19
~call d-28 g-16 i+21 k-16 m-41 n-26 p-23 q-15 r-24 s-25
~calo m+24 u-21
~cam b-27 d-40 e-20 f-20 g-24 h-26 i-30 k-20 n-31 o+16 p-28 s-18 t-18 v-29
~camb a-16 m-25
~came d-20 n-17 r-16 u-20
~cami a-21 b-16 d-21 n-20 o-25 p-18 u-19
~camp j+15
~can a-16 b+16 c-19 e-15 g-29 h-20 i-35 j-33 k-19 l-26 n-25 p-26 q-20
~canc a-21 b+18 i-21 u-31
~cand m-24 q-18 r+15
~cant m+25 u-27
~car c-30 e-20 f-23 g-32 h-29 k-26 l-18 n-16 o-20 p-21 r-42 t-17
~car> i-18
~card a-30 i-19 j-16 o-19 u-20
~care m-36 p-18 r-16 s-16 v-22
~caro a-16 d+21 j-28 m-27 o-15 q-20 r-15 u-31
~carr a-20 b-17 d-27 i-16 n-21 q+17 u-15 v-18
~cart a-16 i+16 o-17
~cas b-23 d+20 g-19 h-18 j-28 k-17 l-25 n-32 o-26 q-23 u-28
~casa a-17 b-16 j-16 m+23 n-16 r-16
~cash d+25 m-28
~cat a-32 g-21 h-22 o-23 q-18 r-23 s-18 u-30 v-21
~cate a-20 v-16
~cati g-17 i-20 r-16
~cats m+18
~cce h-18 i-17
~ccep j-19 u-16
~cces d-16
~cco a-16
~ccou m+16
~ce> a-17 b-37 c-50 e-53 f-50 g-29 h-55 i-21 k-48 l-39 n-32 o-36 q-31 r-18 s+33 v-26
~cee a+17 u-17
~ceed a+17 u-17
~cei i-20 v-16
~ceiv i-20 v-16
~cel a-27 j-19 l+17 m-21 n-17 r-22 s-20 u-20
~cela b+19 m-21
~cen a-16 d-16 g-26 h-17 i-19 l-21 n-22 o-17 q+19 r-19
~cen> a-19 p-22
~cenc a-17
~cens q+15
~cep d+19 f-15 g-15 h-24 j-28 l-16 n-17 o-19 u-31
~cept d+19 f-15 g-15 h-24 j-28 l-16 n-17 o-19 u-31
~cer c-15 d-27 e-18 k-16 l-32 m-18 o-33 p-28 q-29 s-25 v-27
~cer> o-16 p-16 q-23 s-15
~cerr b-15 h+24 m-25
~ces d-26 e-25 f-22 h-28 k-27 l-34 m-25 p-31 r-28 t-24 v-30
~ces> a-24 g+20 i-18 l-18 m-19 n-22 q-20
~cesi d-24 j-17 k-16 l-20 p-20 r-18 s-20 u-28 v-17
~cess d-19 g-18 u+16
~cet a-20 i+20
~ceta a-20 i+20 m-20
~ch> a-23 b-20 c-53 e-38 f-41 k-42 n-19 o-26 p-15 q-46 r-27 u-26
~cha c-29 e-29 f-25 g-41 h-24 l-19 m-17 p-43 q-34 s-24 u-18 v-16
~cha> a-27 d-20 i-15 k-16 m-24
~chan d-36 g-18 h-16 j-28 l-26 p-32 q-23 r-24 s-19 t-15 u-27
~char a-15 d+21 m-20 o-16
~chat b-16 v-21
~che a-20 c-30 e-36 g-43 i-38 j-41 k-29 l-38 q-42 r-33 u-49
~che> a-18 b-18 d-19 f-16 i-18 j-19 o-23 p-21 q-16 s+16 u-19 v-21
~chec b-17 i-20 l-18 n-19 q-20
~ched m-28 v+17
~chee d-18 n-18 t+16
~ches m+20 n-19 u-17
~chi a-15 c-15 d-22 g-16 i-18 j-18 k-19 l-25 m+21 n-20 p-16 q-18 r-20 s-17 u-26 v-20
~chic o-17
~chin a-21
~cho a-36 b-26 d-40 e-23 f-19 h-22 i-36 j-22 k-26 m-19 n-20 r+19 u-38 v-19
~cho> a-18 b-17 d-22 g-15 i-15 l-20 n-15 o-16 p-16 u-16
~choi g+21 m-21
~choq r+16
~cia c-18 g-24 h-23 j-24 k-18 l-25 q-21 r-18 s-22
~cia> g-18 h-15 j-17 n-17
~ciat m-15 t+16
~cib d+17 i-21 m-29 o-18 u-28
~cibe m-16 u-20
~cid d-19 g-22 j-18 l-22 n-19 q-21 s-20 u-17 v-23
~cide q-16 s-16 v-20
~cidi m-21
~cie g-19 n-20 r-18
~cien g-18 n-19 r-17
~cin a-17 g-16 r-17
~cina r-15 s-15
~cing m-17
~cio c-28 d-19 e-34 i-35 j-18 k-24 l-40 m-39 o-35 q-30 s-44 v-32
~cio> d-18 g-16 i-16 m-30 o-19 s-19 u-20
~cion a-21 b-32 c-24 e-28 g+19 i-27 k-17 l-34 m-29 o-25 p-25 q-29 s-34 v-24
~cip m+17
~cipe m+18
~cir a-17 b-16 m-17 n-17
~cir> g+15 n-16
~cit d-15 u-17
~ck> a-26 b-26 c-21 e-47 f-40 j-22 k+23 l-36 n-35 s-19 u-32 v-16
~cke c-16 g-15 i-27 n-28 o-26 r-19 s-17 v-16
~cked a-23 b-16 d-21 n-15
~cket n-16 u-18
~cks a-26 d-25 g-16 h-16 n-30
~cks> a-24 d-22 g-16 h-16 n-28
~cla a-29 b-22 d-16 j-23 n-21
~clas a-16 b-18 j-20
~cle d-17 i-17 n+17
~clea m+18
~clo a-18 d-19 g-20 n+24 u-22
~clot a-16 d-16 g-19 m-22 n+25 u-17
~clu d+17 i-19 m-24
~clud d+18 m-19
~co> c-22 e-20 f-21 h-37 k-18 l-32 o-29 p-28 q-28 u-25
~cob a-20 d+26 m-18 o-18 q-20 r-17 s-20 u-17
~cobr a-19 d+26 m-18 n-15 o-16 r-17 s-20 u-17
~cod d-20 g+17 j+16 m-18 u-27
~code d-18 g+18 j+17 m-27 u-25
~cog i-27 m-17
~coge i-27
~col d-22 g-23 i-16 m+21 n-23 o-17 u-23
~colo m+15
~com c-31 d-23 e-58 f-16 h-23 i-17 j-25 k-36 l-47 m-17 p-21 s-17 t-53 v-67
~come c-28 f-17 g-51 i-64 j-21 l-38 m-19 p-27 q-17 s-43 t-21 v-26
~comi a-16 c-17 d-36 e-20 f-21 g-32 h-23 i-28 k-28 l-39 o-15 q-39 s-36 u-38 v-21
~comm b-19 d-30 i-21 j-24 m-16 o-18 q-25 r-18 s+16
~como b-40 c-30 d-45 e-28 h-39 i-47 k-25 l-34 n-20 o-47 p-36 r-18 t-21 v-27
~comp a-18 b-28 h-17 j-26 l-20 q+15 r-15 s-25 v-17
~con c-22 d-26 e-30 f-30 j-28 k-21 m-30 o-15 r-51 t-19
~cond m-19
~conf a-19 b-24 d-17 g+16 j-18 l-23 n-21 q-20 u-20
~conm a-16 g-16 l-16 m-18 o-16 v-16
~cons g-28 h-16 m-36 n-31 o-18 r-16 s-19
~cont c-18 d-30 e-17 f-15 j-20 k-21 l+17 o-31 p-26 q-30 r-21 s-24 u-37 v-25
~conv l-19 m-18 o+21 q-19
~coo a-27 b-24 c-17 d-26 e-16 h-19 j-19 k-17 l-24 m+16 n-24 r-29 s-22 u-29 v-16
~cook m+20 u-17
~cool l-16 m+18
~coot m-22
~cop a-18 i+17
~copi a-17
~cor a-33 c-19 d-42 e-18 h-16 k-29 n-36 p-24 s-22
~cord a-19 d-18 k-22 n-18 q-17
~core d-20 m+21 u-15
~cos a-18 g-19 i-16 j-18 q-16
~cos> m+18
~cosa m-19
~cou b-33 e-26 f-28 h-30 k-28 l-29 m-25 t-23 u-24 v-25
~coul b-29 k-18 l-33 m-15 p-39
~coun b-15 g-17 h-15 i-20 j-24 k-15 r-16 u-24
~coup d+17 m-22 u-16
~cour n-15
~cov a-19 b-18 d+19 i-19 j-16 m-30 o-16 q-26 r-17 s-21
~cove a-19 b-18 d+19 i-19 j-16 m-30 o-16 q-26 r-17 s-21
~cow e-17 l-16 m+16
~cpa m-15 n+19
~cpap m-15 n+19
~cra a-24 b+15 c-15 d-22 i-19 j-15 o-17 u-24
~crac m+16
~crap l-15
~crat m-17
~cre a-25 b-15 e-16 i-17 j-17 l-17 n-16 q-16 r-15 u-25
~cred a-22 d+16 u-18
~cri b-31 d-30 e-25 f-21 h-26 j-33 m-15 n-32 o-32 p-25 q-32 r-27 s-20 t-18 v-25
~crib b-27 d-28 e-25 f-21 h-25 j-32 m-26 n-31 o-30 p-25 q-31 r-26 s-24 t-18 v-24
~cro u-23
~cros m-21
~cru a-15
~ct> d-29 e-15 h-15 j-25 k-15 m-19 n-16 q-16 v-21
~cta m-17
~cte a-20 m-21 n-20 q-16
~cted a-16 m-20 n-20
~cti a-29 b-31 c-23 e-29 f-24 h-23 i-38 k+29 l-39 o-32 p-27 q-32 t-23 v-26
~ctio a-20 b-18 d-20 g-25 i-27 l-19 o-20 q-15 r-17 u-19
~ctiv a-17 c-15 e-25 f-17 h-16 i-24 j-20 k+32 l-29 m-19 n-24 o-20 p-17 q-20 s-17 v-18
~ctl m-17 u+20
~ctly m-17 u+20
~cto a-18 d-23 h-17 j-22 m-20 u+24
~cto> m-17
~ctor j-18
~ctos d-18
~ctu a-20 j-17 n-18
~ctua a-15
~cua b-32 c-31 d-43 e-28 f-23 k-31 l-34 m-16 n-18 o-21 p-27 q-38 r-32 t-21 v-32
~cual a-33 b-19 c-20 d-29 e-21 f-15 j+18 k-20 l-23 n-28 o-20 p-17 q-19 s-26 u-41 v-24
~cuan b-21 c-16 d-22 g-29 h-22 j-23 k-15 l-17 q-27 r-24 u+16
~cub a-16 d+26 g-16 j-17 l-17 u-22 v-16
~cubr a-16 d+26 g-16 j-17 l-17 u-22 v-16
~cue a-29 f-16 g-21 h-16 l-24 n-24 o-25 p-16 s-22 u-27 v-18
~cuen a-25 f-16 g-20 h-16 l-22 m-15 n-23 o-22 s-20 u-23 v-17
~cul a-16 u-18
~cup a+27 d-25 g-19 h-15 j-25 l-18 n-25 o-16 p-16 q-20 u-29
~cupo a+19 d-21 j-19 m-21 o-15 u-17
~cure d-15
~cut a-16 m+23
~cut> m+17
~cvb e+19 m-18
~cvb> e+19 m-18
~cy> d-16 m+17 u-16
~da> b-23 c-47 d-18 e-49 h-39 k-36 l-17 m-20 p-16 q-41 v-18
~dad a-20 g-16 h-19 i-16 l-19 m-27 o-18 s-16 u+16 v-17
~dad> a-18 h-16 m-21 u+15 v-15
~dal a-20 d-20 i-17 o-20 u-18
~dale a-16
~dam b-21 j+19 k-20 m-22 n-17 o-21 u-27 v-15
~dame b-20 d-22 j+21 k-20 m-17 n-16 o-19 u-21
~dan b-18 d-26 g-27 h-16 i-26 j-25 l-28 m-18 n-18 o-19 q-16 s-15 u+24 v-15
~dan> d-17 g-19 i-17 j-16 k+18 l-21 m-32
~dang m-18 u+19
~dar b-15 i-31 j-26 q-30
~dar> j-16
~das a-20 j-16 u-21
~das> a-20 u-17
~dat b-27 c-18 d-26 f-20 i-29 j-18 k-16 n-25 o+29 r-17 s-27
~date b-24 c-16 d-24 i-23 l-15 m-25 n-22 o+26 q-24 r-16 s-18
~dato m-19
~dav r-19
~davi r-19
~day b-23 c-31 d-15 e-28 g-36 j-29 k-30 l-35 n-40 p-41 q-29 u-44 v-36
~day> a-20 b-16 c-24 e-24 g-27 j-37 k-25 l-31 n-32 p-34 q-44 u-24 v-31
~days b-19 d-35 g-18 i-17 j-29 m-17 n-15 p-16 u-35
~ddi a-16 d-21 i-17 j-20 l-15 q-20 u+15
~ddic d-16 j-15 n-21 u+18
~dds g-16 u+16
~dds> g-16 u+16
~ddy i-16 j+21 m-18
~ddy> i-16 j+21 m-18
~de> a-24 d-18 e-50 f-48 g-34 h-24 j+19 k-63 l-73 m-22 p-33 r-28 s+26 t-45 v-31
~dea a-18 j-21 m-23 v-24
~dea> v-20
~deb a-26 b-19 d-22 f-16 h-18 i-28 j-20 l-21 o-18 p-16 q-20 r-17 s-18 u-33 v+18
~debb m-22 u-18 v+20
~debo a-17 m-23
~debt m+19 u-15
~dec d-27 f-16 j-22 l-24 n-27 p-17 q-24 r-17 s-24 u-22 v-26
~deci d-26 f-16 j-21 l-24 n-27 p-17 q-24 r-16 s-23 u-22 v-26
~ded h-16 i-30 j-22 k-18 l-20 n-23 o-16 p-19 u-27
~ded> h-15 i-29 j-21 k-18 l-19 n-22 p-19 u-22
~def m+16
~defi m+16
~dej a-17 c-19 e-25 f-22 g-27 h-27 i-27 k-17 p-21 q-29 r-28 t-16 u-38 v-22
~deja g-16 l-22 q-21 u-24
~deje l+18
~dejo a-18 d-18 h-17 l-15 m-27 n+18 u-16
~del a-23 d-21 g-15 i-27 n-25 o+20 q-18 s-20 u-21 v-16
~dela m-20 n-18 o+22
~dele a-16 b+15 i-19
~dem b-33 d-24 e-17 h-20 j+17 k-25 l-32 m-42 n-27 o+17 p-20 q-21 r-16 s-21 t-17 u-28 v-19
~deme b-30 d-21 h-17 j+18 k-23 l-30 m-36 n-22 p-15 q-17 r-26 s-18 t-15 u-25 v-16
~demo m-15
~den b-18 c-40 d-36 e-26 f-22 g-40 h-38 j-25 o-31 p-28 q-45 s-34 t-20 u-17
~den> b-20 c-30 d-31 g-22 h-26 j-22 l+16 o-16 p-17 q-40 r-19 s-18 u-33 v-17
~denm b-21 l-21 m-24 r+16
~dent a-25 b-18 g-17 i-17 l-16 n+16 o-18 u-27
~dep g-21 m-15 n-18 o-18 s-16 u+15
~depr g-16 m-17
~der e-26 f-18 h-18 i-26 j-28 l-31 p-27 r-24 s-25 v-23
~der> a-21 c-35 e-18 i-17 j-17 l-24 p-22 r-19 s-18 v-19
~des a-19 b-37 c-33 d-17 e-31 g-22 i-47 k-27 m-35 o-21 p-40 q+20 r-19 s+20 t-30 v-41
~des> b-19 c-17 d-23 h-19 i-23 m-20 n-18 o-24 p-20 q+17 r-18 s-21 t-16 v-16
~desa n+17
~desc b-15 d+16 g-19 j-18 l-19 n-16
~desd a-19 b-15 g-16 m-29 o-20 r-16 s+24 u-21
~desp a-27 b-18 d-16 g-18 i-19 u-20
~df> e+25 l-15 m-25
~dfh e+15
~dfh> e+15
~dh> e+18 m-18
~di> i-26 l-20 n-18 o-15 q-15 u-18
~dia b-18 d-23 g-20 h+19 i-24 j-28 q-24 t-17 u-34 v-15
~dia> j-19
~dias m-26 n-19 u-17
~dic a-17 c-22 d-36 e-19 g-25 h-19 i-24 j-18 k-15 l-24 o-21 p-21 r-18 s-23
~dici m-16 u-16
~dict a-17 d-19 i-16 j-17 n-23 q-15 u+21
~did m-16
~die a-24 b-23 d-19 g-22 i+17 l-22 n-23 p-24 s-18
~die> g-18 l-17 m-19 n-17
~dif a-21 d-20 i-20 j-19 m-25 q-17
~diff a-19 d-18 i-19 j-18 m-23 n-17
~dig n-15
~dij b-16 i-15 m+19 q-16 u-18
~dije a-20 b-18 m+20
~dim e-19 f+19 h-20 l-17 o-19
~dime e-19 f+19 h-20 l-17 o-19
~din a-45 f-22 g-33 h-30 n-28 o-32 s-18 t-17 v-36
~ding a-41 f-20 g-27 h-29 n-26 o-26 s-15 t-15 v-31
~dio a-22 d-22 e-18 f-15 g-16 j-16 l-18 n-19 o-18 q-17 r-15 u-22
~dir g-19 l-16 o-17
~dire g-18
~dis c-21 f-16 g-22 h-23 j-31 k-21 n-21 p-15 q-28 s-20 t-18 u-33 v-22
~disa a-20
~disc a-16 n-16 q-17 u-22
~disp d-15
~dit a-22 g-16 j-18
~dit> a-20
~dito d+19 m-18
~dks e+18 m-18
~dksl e+18 m-18
~dle a-16 b-16 d-18 j-16 m-20 q-24 v-15
~dled i-15 p+18 q-18
~dly m-22
~dly> m-22
~do> c-36 d-26 e-57 f-55 h-26 i-33 j-29 k-18 l-46 m-18 p-31 t-18 u-29 v-41
~doc m-16
~doe a-19 b-26 e-22 f-27 i-23 j-52 k-24 l-40 o-22 p-35 r-36 s-44 t-33
~does a-19 b-26 e-22 f-27 i-23 j-52 k-24 l-40 o-22 p-35 r-36 s-44 t-33
~dog m+19 u-18
~dogs m+19 u-18
~doi r-16 u-16 v-18
~doin r-16 u-16 v-18
~dol a-18 g-19
~dolo m-16
~don a-20 c-25 d-48 e-17 g-39 h-27 j+17 k-19 n-30 o-25 p-23 q-32 t-25 u-23
~don> j-15
~dona d-17 j-16 m+17
~dond b-22 c-18 d-33 g-24 h-18 j+24 k-18 l-28 n-24 o-27 q-23 v-19
~done l+18 m-27 u-22 v-18
~dor a-15 j-16 m-17 o-15 q-18
~dorm a-15 j-16 m-17 o-15 q-18
~dos d-23 h-15 l-18 r-18
~dos> d-22 h-15 l-18 r-18
~dow i-16 l-16 n-16
~down i-16 l-16 n-16
~dra d-26 j-19 m-19 s-18 u-21
~dran m-17
~dre a-27 c-20 e-18 f-16 g-23 h-17 i-30 j-24 l-24 n+22 o-25 p-18 q-24 r-22 u-39 v-18
~dre> b+19 m-17 n+17 o-20
~drea i-19 n-18 s+16 u-28
~dri a-20 b-24 c-20 d-25 e-16 f-19 g-19 h-27 i-22 k-20 l-24 m-31 q+20 s-25 t-16
~driv a-21 b-26 d-18 f-16 i-24 k-17 l-18 m-36 n-28 o-19 p+15 q+22 s-19 u-26
~dro a-30 c-16 d-25 h-20 i-22 l-19 m-32 s-20
~drop a-26 d-16 i-18 m-27 u-21
~dru u+17
~drug u+17
~drun s+15
~ds> b-23 e-28 f-29 h-33 k-30 l-38 m-18 p-18 q-34 r-23 s-20 t-25
~duc g-19 m+20 n-17 u-24
~dud i+20
~duda i+20
~due a-23 b-15 c-16 d-23 e-18 g-15 h-17 i-22 j-18 k-17 l-20 n-24 o-17 q-22 r-19 t-16 u+25
~duer a-16 m-27 n-19 q-17 u+22
~dul m-16
~duo m+16
~dur a-24 b-18 d-36 e-17 g-22 i-20 j-18 l-18 m-43 o-22 p-17 q-22 r-17 u+23 v-17
~dura a-15 d-31 h-16 m-26 u+24
~duri m-20
~dy> b-17 c-39 e-30 g-31 k-38 m-21 o-19 r-41 s-29 t-36 u-62 v-16
~ea> j-16 v-21
~eab j+17 m-15
~eabo j+17 m-15
~eac a-17 b-23 c-27 g-26 j-31 n-25 o-27 q-20 r-17 s-32 t-15 u-28
~each a-16 b-22 c-22 g-24 j-29 k-20 n-24 o-25 q-18 r-15 s-30 u-22
~eact i-17 k+20 l-18 m-19
~ead e-19 f-24 g-42 h-34 i-20 j-33 k-29 p-31 q-23 s-16 t-31 u-42 v-37
~ead> a-25 f-17 g-25 h-18 i-33 j-22 k-17 n-17 p-17 s-26 t-21 u-24 v-21
~eade m-16
~eadi l-16 m-19 u-18
~eady g-26 i-24 j-16 k-20 q-15 s-19 u-25 v-15
~eag a-24 i-15 o+17
~eah m-20 p+16 q-19
~eah> m-20 p+16 q-19
~eak a-16 b-21 d-26 g-18 h-20 l-23 m-18 n-22 o-18 p-22 q-24 v-17
~eak> a-22 b-18 d-23 g-16 h-18 i+17 j-20 l-22 m-19 n-19 q-19
~eal b-22 c-20 g-23 h-21 j-22 k-18 l-22 n-17 o-19 p-23 r-18 v-30
~eal> b-18 c-19 g-18 h-16 j-19 k-16 l-18 s-27 v-25
~eam a-17 d-15 i-21 l-17 p-15 q-15 s+15 u-30
~eam> u-19
~eams i-15 u-21
~ean d-31 h-26 i-29 j-29 l-29 n-25 o-19 p-17 q-24 s-20 u-34
~ean> d-24 h-17 i-16 j-19 k+16 l-21 q-15 u-27 v-16
~eant a-15 b-21 k-22
~ear b-17 c-36 d-31 e-31 g-53 k-35 l-18 p-41 q-29 s-19 u-27 v-23
~ear> a-23 c-18 g-34 h-33 k-22 l-27 o-35 p-23 q-21 r-30 s-16 u-15 v-23
~earb m-19
~eard m-22 u+18
~eari u-22
~earl b-17 d-23 g-17 h+17 i-19 j-22 m-35 q-22 u-27
~earn m+25
~ears d-18 n-15 u-19
~eart a-21
~eas d-36 e-36 f-34 h-31 n-44 p-39 s-36 t-36 u-22
~ease d-32 e-33 f-32 h-28 m-18 n-35 p-35 s-30 t-32 u-20
~eat c-21 d-41 e-19 f-19 h-33 j-34 k-20 l-23 m+15 p-26 q-26 r-25 s-28 v-25
~eat> b-21 c-15 d-34 h-25 i-22 j-28 l-16 n-27 o-25 p-19 q-23 s-17 v-16
~eath a-16 m+19 u-18
~eav a-24 d-17 h-16 i-19 n-22 p-21 r+17 s-18 u-20 v-16
~eave a-18 i-18 n-19 p-17 q+17 r-16 u-17
~eavi b-17 r+21
~ebb m-22 u-18 v+20
~ebbi m-22 u-18 v+20
~ebo c-25 d-22 e-21 f-23 j-33 k-22 l-22 m-25 q-15 r-30 s-29 t-22 u-18
~ebo> a-21 d-17 i-19 j-15 l-15 m-28 n+22 o-17 q-16 u-26
~ebod j-18 m-26 n-22 r-18 s-18 u-20
~ebt m+19 u-15
~eca m-17
~ece d-15 e-23 f-22 g-18 h-24 j-35 m-18 p-42 q+18 r-24 t-27 u-19 v-22
~ece> m-16
~ecei i-20 v-16
~ecen p-18 q+15 u-18
~eces e-19 f-18 h-17 j-22 k-20 l-25 p-27 r-22 t-17 v-26
~ecet a-20 i+20 m-20
~ech c-17 d-25 i-25 k-16 u-21
~echa u-17
~eci c-25 e-27 h-28 j-34 o-26 q-41 r-29 s-15 u-48 v-39
~ecia d-24 m-18
~ecib i-20 m-24 u-23
~ecid d-19 g-22 j-18 l-22 n-19 q-21 s-20 u-17 v-23
~ecio m-16
~ecip m+18
~ecir g+15 n-16
~eck b-17 l-18 n-19 q-20 u-16
~eck> i-19 l-15 m-16 q-17
~ecl a-18
~ecla a-17
~eco a+19 c-19 d-24 g-32 h-27 j-24 k-30 l-24 o-27 r-23
~ecog i-18
~ecom a+22 d-20 g-21 i-23 q-18 u-28
~econ m-19
~ecor a-19 d-18 k-22 n-18 q-17
~ect a-36 c-21 d-17 e-16 f-17 h-26 k-25 l-40 n-35 o-39 q-24 v-28
~ect> d-20 j-17 l-23 m-21
~ecti a-16 i-28 k-16 l-18 n-16 o-18 q-18 u-19
~ecto d-20 u+16
~ed> c-42 e-89 f-81 g-43 h-49 i-18 j-39 m-20 n-18 r-47 t-32 u-21
~eda b-17 d-19 g-18 l-16 q-28 r-24 s-27
~eda> i-17 q-17 r-20 s-22 u-15
~edad a-17 m-16 u+18
~edar n+17 q-16
~ede e-37 f-34 g-53 h-34 j-16 l-26 m-35 p-27 t-28 u-22 v-41
~ede> e-27 f-23 g-40 h-36 j-46 k-42 l-34 m-36 p-18 t-20 u-38 v-30
~eden b-15 c-23 d-18 h-18 l-20 m-29 q-32
~edes d-19 g-19 i-19 n-22 o-15
~edi c-19 d+17 e-20 f-19 g-25 j-24 k-18 o-21 p-18 s-18 u-22
~edio h+15 m-16
~edir m-16
~edit a-22 d+16 u-18
~edo a-18 c-38 d-16 e-20 f-21 i-30 j-21 k-32 l-25 m-16 n+16 p-30 r-38 t-21 u-33
~edo> a-18 c-38 d-16 e-20 f-20 i-30 j-20 k-32 l-24 m-25 n+16 p-30 r-38 t-21 u-29
~eds n-15 p-21 q-25 r-16 u-27 v-17
~eds> n-15 p-21 q-25 r-16 u-27 v-17
~edu a-24
~educ u-16
~ee> f-16 h-16 i-19 l-15 n-24 q-19 r-17 s-25 u-32 v-18
~eed e-27 f-26 g-20 h-38 j-20 k-17 l-19 r-23 s-29 t-30 u-17 v-48
~eed> e-23 f-22 g-16 h-33 j-23 r-18 s-39 t-27 u-26 v-40
~eeds p-21 q-25 u-19 v-16
~eei m-19 s+20
~eein m-19 s+20
~eek c-19 d-29 g-24 i-23 j-20 l-26 m-21 n-24 o+25 q-18 r-20 s-35
~eek> c-18 d-27 g-22 i-21 j-19 l-25 n-22 o+23 q-17 r-19 s-34 u-37
~eel d-25 g-18 h-16 m-19 n-29 p-16 q-19 v-18
~eel> b-16 d-18 m-32 n-20 u+16
~eeli a-18 u-20
~een a+25 c-22 d-25 e-18 f-17 g-31 h-30 i-40 n-28 o-19 p-29 q-25 v-27
~een> a+16 c-18 d-18 g-24 h-25 i-40 j-30 k-25 n-25 o-18 p-26 q-21 u-15 v-22
~eena a-15 d-17 k+18 l-19 m-23
~eens a+18 d-19 m-23
~eep a-21 c-25 d-37 j-25 p-27 r-18 t-19
~eep> a-40 b-18 c-24 d-33 g-20 i-28 j-23 p-24 t-18
~eer d-15 t+17
~eet a-28 b-26 d-19 e-18 g-20 h-25 i-21 k-19 l-24 n-33 o-20 p-21 q-24 s-25 v-20
~eet> a-15 b-16 h-19 q-16
~eeth u-16
~eez m+15 u-15
~eeze m+15 u-15
~efe a+20 b-32 e-17 g-24 h-23 j-16 k-24 m-43 n-30 p-23 q-24 r-16 s-21 t-17 v-20
~efec m-15
~efer a+22 b-29 d-30 g-20 h-18 k-20 m-39 n-23 p-20 q-16 u-25 v-16
~efi d-25 e-19 g-19 h-16 j-19 k-16 l-22 n-29 q-18 s-22
~efie a-19 l-15 m-19
~efil a-22 i+22
~efin m+24 n-17
~efo b-25 c-23 e-15 f-17 g-28 j-33 k-21 m-24 p-21 q-30 s-31 t-16
~efon a-16 i+16 j-16 u-21
~efor b-19 c-15 g-22 j-23 k-16 m-28 n+16 p-16 q-24 s-25 v-21
~ega c-20 d-28 f-17 g-23 i-27 k-22 l-30 n-39 o-18 p-20 u+21 v-17
~egal j-18
~egan l-16 n-16
~egar a-20 g-17 i-15 n-23 o-19 s-21
~egg l-18 m+21
~eggs l-18 m+21
~egi d-22 g-17 j-18 n-21
~egin m-17 n-18
~egis a-16 m+16
~egit d-15 m-15 u+18
~ego a-33 b-32 c-16 e-19 f-16 g-31 h-24 i-26 k-16 l-22 p-32 q-37 r+19 s-28 u-37 v-18
~ego> a-33 b-32 c-16 e-19 f-16 g-31 h-24 i-26 k-16 l-22 p-32 q-37 r+19 s-28 u-37 v-18
~egr g-18 m-15 n-17 u-18
~egre g-18 m-15 n-17 u-18
~egu a-23 b-28 c-16 j+15 l-29 o-25 q-28 r-28 u-24 v-20
~egue r-19
~egun b-20 d-23 l-23 n-16 o-18 p-22 q-19 u-19
~ein d-17 l-18 m-24 s+18
~eing l-16 m-30 n-16 s+18
~eir m-17 s+19
~eird m-17 s+19
~eis a+17 h-16 m-19
~eis> a+17 h-16 m-19
~eiv i-20 v-16
~eive i-20 v-15
~eja a-17 b-20 e-15 g-24 l-25 u-29
~eja> j+16 m-19 q-17 u-17
~eje a-17 l+18
~ejen l+18
~ejo a-31 b+21 d-35 e-24 f-22 g-29 h-34 k-23 l-18 m-28 q-33 r-35 t-19 u-35 v-30
~ejo> a-24 d-20 h-18 j-15 l-19 m-35 n+17 r-20 u-19
~ejor a-17 b+15 d-22 g-20 h-18 j-18 k-17 n-20 q-23 r-19 s-16 u-20 v-22
~ejos j+16
~ek> c-18 d-27 g-22 i-21 j-19 l-25 n-22 o+23 q-17 r-19 s-34 u-37
~el> b-23 d-23 g-22 h-16 j-18 l-18 o-20 q-16
~ela a-23 d-29 g-15 i-22 l-18 o+20 q-23 r-21 u-29
~ela> u-16
~elam b+18 m-15
~elay m-16 o+16
~ele a-17 b+15 d-18 e-26 f-26 g-33 h-35 j-24 k-32 o-39 p-34 r-36 t-32 u-24
~ele> a-15 d-15
~elea i-19 q+18 u-19
~elec d-18 m+22
~elef a-16 i+16 j-16 u-21
~eles l-16 m-23 u-18
~elet i-17
~elf j-16 m-19
~elf> j-16 m-19
~eli a-39 c-22 d-33 e-28 f-27 g-20 h-28 i-28 j-26 k-25 m+24 n-27 p-24 q-29 r-26 t-20
~elic m+18 u-18
~elig m-19 u+20
~elim a-17 l+15 m-16
~elin a-19 u-20
~eliz f-17 m+18
~ell a-17 b-24 d-18 e-25 h-33 j-25 k-29 m+15 n-47 o-28 r-20
~ell> a-30 b-35 c-25 d-17 e-23 h-28 k-25 m+18 n-39 o-27 s-15
~ella l-16 u-17
~elo a-19 c+21 d-18 e-24 f+18 i-17 j-16 l-21 m-17 o-22 u-18
~elo> a-18 c+21 d-18 e-24 f+18 j-16 l-19 m-15 o-21 u-17
~elp b-29 c-31 e-21 f-21 g+21 h-20 j-28 k-28 l-33 m-17 n-32 o-31 p-32 r-26 s-28 t+21 v-34
~elp> b-25 c-28 e-16 f-15 g+24 h-18 i-26 j-25 k-26 l-28 n-28 o-25 p-28 r-24 s-25 v-30
~elps g-17 m-19 t+18
~els b+16 c-18 d-25 g-17 h-21 i-35 j-20 m-15 n-20 p-28 q-16 r-21 u-20
~else b+17 d-23 h-19 i-31 j-18 m-39 n-16 p-27 q-21 r-15 u-16
~elt i-19 m-26 s+18
~elt> m-17 s+19
~elv m-21
~elva m-15
~ely d-15 h-15 q-17 u-23
~ely> d-15 h-15 q-17 u-23
~em> a-28 c-29 d-30 e-18 f-18 h-21 j-21 o-24 p-20 s-23 t-16
~ema c-22 d-24 i-22 j-24 k-20 p-20 q-31 r-25 s-22 u-28 v-24
~ema> a-16 m-19 n+18 q-20 u-21
~emai c-16 m+18 o-15
~eman i-22 m-22 n-18 u-17
~eme d-22 e-29 f-26 h-38 k-38 m-38 n-41 p-36 q-37 s-38 t-33 v-32
~eme> d-34 e-25 f-21 h-31 k-34 m-33 n-34 p-30 q-30 s-34 t-28 u-39 v-26
~emi a-24 b-21 n-18
~emin a-19 b-21 j+15
~emo a-25 d-22 g-20 i-26 j-22 m-23 p-19 q-17 s-18 u-18 v-25
~emos m-18 o+15
~emov a-23 d-17 g-15 i-22 l+18 m-16 u-22 v-21
~emp c-18 d-33 e-19 f-23 g-24 j-24 k-17 l-29 p-20 q-25 t-15
~empe a+20 n-17 u-16
~empo a-17 d-22 h-16
~empr l-19 m-26
~en> b-41 c-79 d-28 e-73 f-30 g-88 j-70 k-26 n-24 o-27 r-23 t-24 v-28
~ena c-19 d+17 g-25 h-17 i-31 j-28 k+22 l-31 n-25 o-22 q-18 s-16 v-15
~ena> j-17 n-15
~enab i-18 k+24 l-23 m-20
~enat m+17
~enc a-17 c-23 d-24 e-19 f-17 g-43 k-24 l-27 n-31 p-21 q-24 r-16 s-27 u+18 v-22
~ench m+16
~enci g-19 i-27 j-18 n-15
~encu b-16 d-17 m-21
~end b-28 d-34 e-43 h-45 i-19 o-26 p-45 q-35 s-46 u-35 v-41
~end> a-25 h-17 k-25 o-23 p-18 q-22 r-19 t-17 u-22 v-16
~enda d-25 g-19 h-17 j-20 k+15 l-26 n-23 o-23 q-23 r-16 u-30 v-21
~ende b-24 c-37 d-33 g-27 h-16 j-31 k-21 l-27 r-16
~endi a-24 j-21 m-20 n-22 q-16 r-16 v-16
~endo b-21 d-20 g+16 h-16 i-31 j-26 l-15 o-29 p-19 q-34 s-23 u-23 v-25
~ene c-36 e-35 f-29 g-32 i-26 j-17 k-31 l-17 m-28 n-37 r-20 s-15 t-28
~ene> b-32 c-19 e-19 f-15 g-25 h-32 i-38 j-20 l-38 m-27 n-38 p-31 s-21 t-19
~ened u-23
~enen b-16 n-21 q-25 r-17 u-41 v-29
~ener a-20
~enes a-19 d-18 l-16 q-16
~eng c-26 e-33 f-28 h-32 j-28 k-28 l-38 m-21 r-31 t-24
~enga d-19 u+16
~engo c-22 e-24 f-24 h-26 j-28 k-25 l-33 m-51 r-25 t-21 u-18
~eni i-17 j-17 l-15 p-23 r-23 s-15 u-27 v-18
~enin d-28 q-18 r-20 u-24 v-17
~enl a-16 i-18 l+20 m-26
~enla m-17
~enle l+17
~enm c-18 d-25 e-21 f-15 g-17 h-18 i-20 j-25 l+25 m-40 n-24 o-18 p-19 q-19 s-23 t-15 u-26 v-20
~enme c-18 d-25 e-21 f-15 g-17 h-18 i-20 j-25 l+25 m-40 n-24 o-18 p-19 q-19 s-23 t-15 u-26 v-20
~eno a-36 c-23 e-27 g-25 h-26 i-18 j-28 k-23 n-30 p-23 q-15 u-38 v-24
~eno> a-19 b-16 e-18 f-26 i-16 q-16 u-16
~enos m-25 u-22
~enou l+18 t-16
~ens b-34 c-26 e-27 f-27 h-30 k-25 l-31 n-20 o-30 p-19 r-32 s-30 t-19 v-28
~ens> b-16 d-16 l-20 m-16 n-23
~ensa a-16 g-17
~ense b-17 l-20 m-33
~ensi j-17 u-32
~ent c-22 d-16 e-50 f-25 h-19 k-26 l-27 p-53 q-27 r-42 t-31 u-22
~ent> c-32 e-21 f-22 h-44 n-33 p-24 q-41 r-32 s-38
~enta b-15 j-15
~ente c-16 d-30 j-16 l-26 m-25 p-20 r-15 s-24
~enti a-39 b-18 d-23 g+16 h-15 i-28 l-26 q-20 r-22
~ento a-26 g-20 i-24 l-17 m-31 o-29 q-26 u-34 v-16
~entr b-30 c-19 d-25 f-18 g-30 h-15 k-15 l-16 m-38 p-18 q-18 u-35 v-17
~ents i-17
~enu d-20 g+26 j-19 m-29 u-22
~enu> d-20 g+26 j-19 m-29 u-22
~env i-18 l+21 o-19 u-16
~eo> d-20 m-25 u-23
~eon g-16 j-22 k-18 l-22 m-17 n-34 r-24 s-22 t-18
~eone g-16 j-22 k-18 l-22 m-17 n-34 r-24 s-22 t-18
~ep> b-19 c-24 d-33 g-22 i-29 j-24 p-24 t-18
~epa g-28 o-19 u-26
~epar g-28 n+22 o-18 u-26
~epe a-17 d-22
~epl d-15 g+23 m-23 n-19 u-18
~eply d-15 g+24 m-20 n-19 u-18
~epor l+16
~epr g-17 i-15
~epre g-17
~ept b-19 c-19 d+17 e-17 f-18 g-19 h-31 j-31 k-20 l-20 m-18 n-20 p-28 t-16 u-36 v-21
~ept> a-18 h-18 j-18 p-21 u-17
~epta h-16 i-20 j-17 m-24 u-23
~equi a-18
~er> a-17 b-16 d-68 e-86 f-90 h-42 j-43 l-17 n-46 r-20 t-45
~era c-28 e-27 f-23 g-32 h-35 i-18 k-29 l-39 m-19 n-31 r-20 t-19 v-33
~era> b-39 c-21 e-21 f-18 g-28 h-27 k-23 l-28 m-47 n-28 q-28 u+18 v-26
~eral m-17 u-18
~eras a-21 b+18 n-16 o-16 r-15 u-18
~erb m-18
~erbi m-18
~erc a-24 n+20 o-16 q-18 s-19
~erci a-17 m-19 n+22
~erd a-24 e-21 f-19 h-23 j-23 k-17 l-25 n-27 p-24 q-21 v-23
~erda a-18 j-17 l-17 v-15
~ere c-27 e-47 i-17 o-17 q-24 s-24 t-59 u-19
~ere> b-25 c-17 d-17 e-33 k-50 l-21 o-19 t-39 u-26
~erea j+16 m-17
~ered a-16 b-19 j-19 o-16 q-26 s-25 v-16
~eren c-16 h-23 i-28 j-27 k-19 l-33 n-20 p-16 q-28 s-17 t-20 v-19
~erer k+20 l-21 m-18
~eres a+17 g-19 i-16 j-20 m-25 o-16 p-17 q-23 r-25 s-21 v-27
~eri b-31 c-18 g-29 h-25 i-30 j-23 k-20 p-22 q-35 r-27 s-33 u-33 v-22
~eria i-17 q-20 s-22
~erin g-16 l+20 n-22
~erio m-16 n+24
~erm b-18 c-18 d-25 g-23 h-18 i-24 j-17 k-18 n-18 r-23 v-18
~erme d-16 g-15 i-22 l-15 o-22 q-19 s-17 u+26
~ermi m-24
~ern a-21 b-15 d-21 i-18 l-17 n-24 o+16 q-19 r-16 v-16
~erno n-21 u-18
~ero c-16 d-25 e-39 f-34 g-20 h-40 j-20 n-52 p-51 q-59 s-25 t-32
~ero> d-18 e-37 f-32 g-17 h-38 n-48 p-48 q-57 s-44 t-30
~eron a-16
~err b-30 c-18 d-26 e-16 g-20 h+19 i-22 j-25 l-24 o-29 p-26 q-26 s-20 u-22
~erra b-18 h+23 m-31 n-17
~erro l-16 m+15 o-16 q-17
~ers a-30 b-37 e-32 f-28 h-16 k-22 l-45 n-31 s-28
~ers> a-16 b-21 e-19 f-16 j-23 l-32 m-31 n-21 o-25 r-18
~ersl p-16
~erst u-20
~ert b-15 d-16 e+26 f-15 j-22 l-16 n-21 r-20 u-23
~erto j-18 m+17
~erv b-16 j-17 m-16
~ervi m-19
~erw d-25 g-19 m-25 n+17 u-15
~erwo d-19 g-17 m-22
~ery g-17 h-26 i-21 k-17 n-18 p-17 q-18 v-16
~ery> b-20 d-23 h-18 i-16
~eryt a-22 l-18 m-22
~es> a-17 b-70 c-37 e-82 f-24 h-17 i-51 j-47 k-68 l-34 o-24 p-31 t-39 v-26
~esa a+16 b-17 d-22 g-27 j-26 k-15 m-50 o-27 p-20 s-25 u-18
~esa> m-19
~esad m-25
~esar b-17 m-23 n-21 o-15 q+21 u-16
~esay n+17
~esc a-45 b-25 e-21 f-22 h-25 j-19 m-27 n-33 p-20 r-20 s-20 t-18 v-24
~esco m-17
~escr a-41 b-22 d-23 e-15 h-20 j-27 m-27 n-25 o-20 p-16 q-27 r-21 s-19 v-18
~escu d+18 q-15
~esd a-19 b-15 g-16 m-29 o-20 r-16 s+24 u-21
~esde a-19 b-15 g-16 m-29 o-20 r-16 s+24 u-21
~ese a-17 f-21 h-30 i-15 j-29 k-32 l+25 n-46 o-24 p-20 q-36 r-27 s-30 t-16 v-33
~ese> a-28 b-24 f-16 h-24 j-25 k-28 l+23 m-22 n-37 o-17 q-29 r-23 s-18 v-29
~esg m-18 u+20
~esgo m-18 u+20
~esi d-39 e-18 f-19 g-17 h-20 j-25 k-19 l-28 r-22 s-26 t-18 v-24
~esia m-15
~esio g-15
~esit d-24 j-17 k-16 l-20 p-20 r-18 s-20 u-28 v-17
~eso a-19 d-16 h-17 j-16 t+21 u-20
~esom h-15 m-16 t+21
~esp a-26 c-21 d-34 e-19 f-22 h-34 i-37 j-33 k-24 l-40 n-18 t-15 u-41 v-32
~espa h-19
~espe a-16 l-23 m-25
~espo a-19 g+19 n-16 u-16
~espu a-27 b-18 d-16 g-18 i-19 u-20
~ess d-49 e-29 f-27 h-18 i-19 j-16 k-33 o-22 p-32 q-40 v-16
~ess> c-22 d-38 e-22 f-17 j-36 k-23 l-27 p-23 q-25
~essa a-19 b-20 n-18 o-18
~est b-43 c-42 d-38 e-65 f-28 j-18 k-53 n-29 o-37 p-21 q-33 t-23
~est> a+21 b-19 d-21 g-37 i-28 j-32 l-21 n-34 o-29 p-16 q-21 r-24 t+16 v-21
~esta a-18 b-42 c-47 d-63 e-39 k-24 l-17 q-16 r-19 s-33 t-35 u-23
~este c-17 d-29 e-17 f-17 h-28 j-33 k-21 l+20 m-35 n-30 p-30 q-30 r-29
~esti b-16 d-19 j-19 n-22 o-20 s-26 u-27
~esto b-30 e-25 f-26 h-41 i-22 j-19 k-37 m-18 n-25 o-25 p-42 t-25
~esu a-18 c-16 d-19 g-26 j-15 k+27 l-27
~esub k+16 l-18 m-16
~esum i-19 k+20 l-18 u-20
~et> a-22 b+21 c-20 e-23 f-18 h-38 k-24 l-28 n-16 o-32 p-28 q-32 s-35 u-27 v-22
~eta a-39 b-25 c-18 d+17 g-16 h-22 j-21 k-23 l-25 o-26 p-16 q-21 u-23 v-18
~eta> a-29 b-21 d+18 h-15 i+17 k-19 l-20 n-16 o-17 q-15 u-17
~ete i-27 n-24 o-22 q-18 u-26
~ete> i-16
~eter i-15
~etf a-18
~eth l-17 p-19 s-16
~eth> u-16
~ethi d-21 p-19
~eti b-20 d-21 e-16 i-24 l-19 m+19 p-20 q-16 u-23 v-17
~eto u-20
~ets d-20
~ets> d-20
~ett h-22 j-23 l-27 n-41 p-27 r-25
~ette a-16 d-26 k-16 l-20 n-26 q-16 r-17 s-29 v-22
~etti d-22 i-17 l-17 n-27 o-18 p-19 r-17
~eva b-23 g-19 h-17 i-24 j-23 l-26 m-34 n-29 r-27 u-26 v-17
~evan a-15 b-16 l-18 m-22 n-17 p+19 q-21 r-19
~eve c-36 e-26 g-31 j-47 k-28 n-26 o-28 p-41 q-53 r-18 u-15 v+23
~eve> a-17 i-18 q-18 v+19
~even b-16 d-30
~ever c-32 e-23 f-27 g-28 i-18 j-36 k-26 n-37 o-30 p-36 q-44
~evo b-16 c-16 d-24 f-16 g-24 h-19 i-27 j-25 m-16 n+19 o-19 p-19 q-23 r-20 u-32
~evo> d-20 g-17 h-17 i-20 j-22 l-23 n+21 o-16 p-16 q-21 r-16 u-27
~ew> d-15
~ewh m-18
~ewhe m-18
~ewo m+22
~ewor m+17
~ews a-16 d-23 m+22
~ews> d-23 m+19
~exac u+20
~exi a-19 g-22 h-20 i-17 j+16 n-22 q-18 u-32
~exib o+18
~exic u-17
~exit d-19 j+18 m-25 u-18
~exp a-30 c-19 e-16 f-17 g+17 h-16 j-32 k-27 l-28 n-31 o-33 p-21 q-16 v-24
~expe l-16 n-15 o-17 q-20 u-33
~expl a-22 b-18 d-23 g+20 j-24 k-23 l-16 m-23 n-20 o-21 s-15
~ext b-15 c-26 d-15 e-33 f-38 h-49 m-29 p-42 q-58 r-51 s-16 t-42
~ext> b-25 c-18 d-50 e-28 f-24 h-36 p-32 q-44 r-41 t-29 u-21 v-18
~exte a-20 b-15 d-20 g-17 j-17 m-29 o-16
~exti d-16 f-17 j-15 m-42 n-17 o-21 q-19 t-18
~ey> c-30 e-16 f-23 g-31 h-37 i-20 j-29 k-27 l-35 n-24 t-17
~eys m+16
~eys> m+16
~eza a+24
~ezar a+24
~eze m+15 u-15
~eze> m+15 u-15
~fa> u+16
~fac b-16 q-19
~fal p-18
~fall p-18
~fam a-15 d-24 q+15 u-20
~fami a-15 d-24 q+15 u-20
~fas m+22
~fav d-29 e-23 f-20 h-21 k-25 m-22 n-26 q-28 r-17 s-24 t-23 u-28 v-22
~favo d-29 e-23 f-20 h-21 k-25 m-22 n-26 q-28 r-17 s-24 t-23 u-28 v-22
~fe> d-23 j-22 n-29 u+17
~fec g-19 h-17 i-17 j-21 k-20 l-19 m-23 n-21 q-20 r-15 v-16
~fech u-15
~fect a-15 j-18 m-17 n-16
~fee a-34 c-16 d-31 g-15 h-20 p-18 q-27 r-19
~feed d-17 u-18
~feel a-27 d-20 h-18 j-17 n-25 q-17 r-19 v-17
~fel b-16 e-16 f-19 h-18 i-19 j-17 k-16 l-15 n-15 s+17 u-28
~feli f-17 m+21 u-17
~felt m-17 s+19
~fer d-32 e-23 f-23 j-37 k-31 m-22 n-38 q-19 r-19 s-31 t-32 v-15
~fer> a-32 d-23 g-28 j-21 k-20 m-20 n-20 r-17 s-17 u-30
~fere h-17 i-25 j-20 k-15 l-18 n-16 q-18 t-18
~ferr a+19
~ff> j-16 m-25
~ffe a-25 i-23 j-34 l-16 m-25 n-19 q-20 v-15
~ffer a-24 i-21 j-23 m-23 n-17 q-17
~fgh e+20 m-19
~fghj e+20 m-19
~fh> e+15
~fhg e+18 m-17
~fhgf e+18 m-17
~fic g-17
~fica g-16
~fie a-29 d-16 e-16 h-17 l-21 n-18 p-17 r-16 s-16
~fier a-19 l-15 m-19
~fil i+20 o-19 q-17 s-17 u-20
~fill d-22 i+16 o-18 s-16
~fin b-24 c-29 d-18 e-27 f-18 g-22 i-41 k-23 l-34 p-33 s-38 u-37 v-27
~fina a+17 n-23 s-16
~find b-34 c-23 d-29 e-15 g-16 i-31 j+17 k-19 l-25 n-31 p-29 s-22 t-22 u-23 v-21
~fine d-17 j-18 n+18 o-18 u-15
~fir a+17 b-27 g-18 h-29 i-17 k-19 l-26 p-18 q-27 r-23 v-15
~fire m+20
~firm l-15
~firs b-19 h-17 k-15 m-16 p-16 r-20
~fis m+21
~fish m+21
~fiv o-16
~five o-16
~fjd e+18 m-18
~fjdk e+18 m-18
~fla n-20 p-17
~flak p-15
~fle m-19 o+17
~flex m-19 o+17
~fli a-30 b-21 d-21 i-18 m+23 n-21 p-16 s-15 u-17
~flic m-15 o+17
~flig b-19 d-18 m+23 n-16
~flo b+17
~fo> b-16 l-16 m-16 u+20
~fol b-19 i-16 j-18 l-16 m-31 q-17
~folk j-18 m-21
~foll b-15 m-23 u-19
~fon a-18 j-17 o-15 u-22
~fono a-18 j-17 o-15 u-22
~for c-37 e-28 f-32 k-38 l-34 m-18 p-40 q-24 r-22 s-27 v-42
~fore b-21 c-16 g-23 j-25 k-17 m-32 p-21 q-29 s-27 v-22
~forg a-25 b+22 d-20 i-16 l-15 m-18 u-22
~form b-25 h-21 j-29 q-15 r-20 s-27
~fort a-16 o-15
~forw i-16 m+15
~fou d-22 l-15 n-17 o-19 q-28 r-20 s-18 u-16
~foun a-16 n-15 o-16 q-26 r-15 s-15
~fre a-24 b-21 c-27 e-17 f-19 g-18 h-23 i-27 l-29 m-22 n-31 o-29 r-21 t-18
~frea i-17
~frec m-19 u-17
~free a-20 d+15 i-17 n-18 o-18 p+15 q-16 s-21 u-33 v-16
~fri a-16 m+16 u-16
~frio m+17 u-16
~fro a-27 e-21 k-34 o-28 q-34 r-20 v-38
~from a-23 e-17 h-24 k-31 o-26 q-30 r-17 v-28
~fron a-20 g-15 l-18 u-16 v-15
~fte a-16 c-27 e-19 g-31 j-37 l-37 m-55 p-20 t-20 v-17
~ften d-18 n-16
~fter a-34 c-26 e-18 g-30 j-35 l-35 m-59 p-19 t-19 u-21 v-17
~fue a-15 m-15
~fuer a-15 m-15
~ful a-17 t+17
~ful> a-16 t+17
~fun d-19 n-17 s-17
~func d-16 m-26
~fus j-15 m-23 o-15
~fuse i-16 j-15 m-23
~fy> d-17 m-25
~ga> b-27 c-20 d+17 e-22 f-17 i-15 k-16 l-19 n-32 p-17 q-23 r-25 s-19 v-21
~gag m+20 u-16
~gage m+20 u-16
~gai a-18 c-22 d-25 e-23 h-26 i-32 k+19 m-18 o-21 p-27 q-33 r-32 s-17 t-19 u-34 v-23
~gain a-18 c-22 d-25 e-23 h-26 i-32 k+19 m-18 o-21 p-27 q-33 r-32 s-17 t-19 u-34 v-23
~gal j-18
~gal> j-16
~gam b-16 l-18 m+28 o-23 u-24
~game l-17 m+27 o-21 u-18
~gan b-15 d-26 e-16 i-20 j-20 l-26 n-24 o-21 q-21 u+18 v-20
~gan> l-19 r-19 u+16
~gano m+17 u-15
~gar c-25 d-32 e-25 f-24 g-33 h-28 i-32 k-32 l-48 m-23 n-43 p-30 s-38 t-22 v+18
~gar> c-17 d-27 e-16 f-16 g-22 h-25 i-25 k-15 l-25 n-36 p-19 s-30 t-17 u-18 v-23
~garr j-17 m-17 q-17 r+21
~gary b-17 l-26 m-24 v+30
~gat a-18 d-26 i-19 o-26 s-16 u-22
~gate d-19
~gato o-21 s-15
~gav i-23 m-20
~gave i-23 m-20
~ge> b-26 f-18 h-22 i-19 j-34 k-21 n-16 o-33 p-21 q-23 s-15
~ged a-23 c-19 d+16 g-19 i-23 j-30 n-19 q-27 r-23 s-23 u-26
~ged> a-23 c-19 d+16 g-19 i-23 j-30 n-19 q-27 r-23 s-23 u-26
~gen c-33 e-22 g-32 i-31 k-27 l-30 m-16 p-24 q-28 s-27 t-21 v-26
~gen> a-16 u-15
~gend a+15 c-21 i-27 j-24 l-18 m-25
~gene a-18
~gent d-18 m-16
~ger c-19 d-30 g-24 h-23 j-25 k-20 m-15 n-21 s-23 v-25
~ger> j-18 k-16 m-18 n-19 s-18 u-31
~gers a-18 d-16 m-22 u+24
~get b+19 c-16 d-25 f-15 h-27 i-26 l-24 n-28 o-28 p-24 r-19
~get> a-23 b+23 d-17 h-19 o-17 s-20 u-25
~gett d-21 i-17 l-17 n-27 o-16 p-18
~gf> e+18 m-17
~gfh e+18 m-17
~gfhg e+18 m-17
~ggs l-18 m+21
~ggs> l-18 m+21
~gh> c-23 e-17 f-20 g-35 h-24 j-21 k-20 n-40 p-25 r-30 t-25 u+15 v-21
~ghj e+25 f-15 l-17 m-24 u-16
~ghjk e+25 f-15 l-17 m-24 u-16
~ght a-31 c-32 e-36 f-32 i-19 j-18 k-31 l-33 p-37 q-30 u-26 v-35
~ght> a-29 c-31 e-34 f-31 i-18 j-17 k-29 l-27 o-22 p-35 q-27 u-25 v-34
~gin b-16 d-19 g-20 l+16 m-27 t-22 u-31
~gin> m-17 n-18
~gine u-17
~ging l+19 m-31 t-20
~gio n-17
~gio> o+17
~gis m+16
~gist m+16
~git d-15 m-15 u+18
~git> u+16
~giv c-15 d-34 g-16 h-17 j-22 k-20 l-23 n-19 p-26 s-21 v-22
~give c-15 d-34 g-16 h-17 j-22 k-20 l-23 n-19 p-26 s-21 v-22
~gla a-18 b-17 d-19 q-16 u-23
~glas d-17 u-22
~gn> d-22 g-19 h-18 i-17 o-20 s-17 u-22 v-19
~go> a-24 b-24 c-54 e-58 f-60 h-66 k-53 l-28 s-30 t-50 u-50 v-33
~goe d-22 h-18 j+18 m-24 n-16 q-19 r-16 s+17
~goes d-22 h-18 j+18 m-24 n-16 q-19 r-16 s+17
~goi a-28 g-29 h-23 i-24 k-22 l-30 n-17 o-23 s-37 t-19 u-17
~goin a-28 g-29 h-23 i-24 k-22 l-30 n-17 o-23 s-37 t-19 u-17
~gol m+24 u-21
~goo a-29 b-19 d-35 e-26 f+21 g-16 h-21 j-19 k-23 l-29 n-37 q-24 r-36 s-37 v-34
~good a-28 b-18 d-33 e-26 f+21 g-16 h-20 j-33 k-23 l-29 n-36 q-23 r-35 s-36 v-34
~gos m-18 u+20
~gos> m-18 u+20
~got m-19
~got> m-19
~gra c-19 d+22 e-25 f-20 g-21 h-22 i-20 j-21 k-19 l-25 n-23 p-21 q-21 r-16 s-24 t+16 v-18
~grad m+16
~gram m-16
~gran a-17 d+31 e-15 m-28
~grat m-15
~gre c-21 d-35 e-16 g-27 h-19 i-15 k-27 m-16 n-30 o-16 r-22 s-26 u-33
~grea b-16 d-18 n-17 o-17 p-17 q-15 t+15 u-25
~gree a-23 b-16 d-16 k-16 m-24 u-16
~gres b-17 g-16 m-24
~gro d-20 n-16 u+17
~gs> d-27 e-15 g-27 i-18 l-20 m+19 q-20 r-20 t-16
~gua a-23 b-23 d-30 g-20 i-17 r+21 u-22
~gue d-25 g-16 h-15 i-21 l-18 m-15 n-31 o-16 q-25 r-28 u-24 v-15
~gue> b-20 d-19 i-17 l-16 m-15 n-26 q-21 r-25 u-17
~gues b+16
~gui a-18 b-20 c-15 d-15 g-29 h-16 j-18 l-29 r-26 s-27 u-21
~guie d-23 g-17 j-16 l-15 m-31 p-20
~guit m+18
~gun a-26 b-31 c-25 e-19 f-17 h-21 k-18 l-29 n-37 o-41 p-27 r-19 s-25 u-30 v+16
~guna m-15
~gunt b-18 d-20 l-21 o-16 p-20 q-17 u-16
~gus g-18 l-26 u-16
~gust g-18 l-26 u-16
~guy b-17 g-20 i-19 m-21 n-19 r-17 s-17 v-20
~guys b-17 g-20 i-19 m-21 n-19 r-17 s-17 v-20
~ha> a-28 i-15 k-16 m-26
~hab c+19 d-16 e-15 j-15 l-21 m-32 n-23 o-18 p-16 q-26 v-20
~habl b-20 c+19 e-15 j-15 l-21 m-30 n-22 o-23 p-16 q-25 v-20
~hac c-20 d-30 e-15 f-17 h-22 j-35 k-15 l-26 o-34 q-36 r-25 s-31 t-17
~hace c-19 d-26 f-17 h-21 j-33 l-24 o-33 q-33 r-18 s-25
~haci m+17
~hag h-18 o-19 q-17 r-22 u-29 v-18
~hago h-18 o-19 q-15 r-22 u-29 v-18
~hai a-16 m+15 u-15
~hair a-16
~hal b-20 h-16 i-25 n-23 o-16 p-16 q-18 s-18
~hall b-16
~ham q-17 s+16
~han c-21 d-43 e-19 f-17 h-21 j-30 l-18 s-25 t-21 u-35
~hanc a+16 b-17 d-27 m-35 o-16
~hand a-20 m-22 p+17 q-22
~hang a-21 d-21 i-20 j-23 l-17 m+17 n-16 p-30 u-23
~hap a-27 d-16 e-18 h-21 i-19 j-23 l-17 n-20 t-16
~happ a-27 d-16 e-18 h-21 i-19 j-23 l-17 n-20 t-16
~har d+20 g-17 h-20 l+18 n-23 o-27 s-25 u-29 v-25
~hara l+16 n-16 u-18
~harg d+21 m-20 o-15
~has m-19 q-22 u-16
~hast q-20
~hat a-19 b-18 c-42 e-60 g+17 h-16 i-36 k-45 l-38 p-38 r-69 s-30 v-58
~hat> a-22 b-17 c-40 e-56 g+17 i-37 k-42 l-76 p-35 r-68 s-29 v-53
~hate b-24 d-25 g-20 h-25 j-21 k-17 n-15 p-20 q-20 s-18 u-26 v-24
~hav e-28 f-34 g-21 h-22 k-26 l-26 m-17 o-15 r-48 u-21
~have e-27 f-32 g-21 h-20 k-24 l-22 m-21 r-43 u-19
~havi n-16
~hdr m-16
~hdra m-16
~he> a-18 b-18 d-19 f-16 i-18 j-19 o-23 p-21 q-16 s+16 u-19 v-21
~hea a-24 g-25 h-23 j-28 l-28 m-19 p-23 q-32
~head i-17 m-21 o-24 q-15 u-15
~hear a-18 m-24 u+16
~heat u-20
~hec b-17 i-21 l-18 n-19 q-20 u-16
~heck b-17 i-21 l-18 n-19 q-20 u-16
~hed m-25 q-15 v+16
~hed> i-17 m-19 v+19
~hee d-20 n-19 t+15
~hel b-31 c-32 e-22 f-23 g+21 h-21 i-21 j-32 k-30 l-34 m-24 n-37 o-33 s-30 t+21
~held m-17
~hell m-16 u-17
~help b-29 c-31 e-21 f-21 g+21 h-20 j-28 k-28 l-33 m-17 n-32 o-31 p-32 r-26 s-28 t+21 v-34
~hem a-21 c-21 d-19 g-18 i-26 n-19 o-22 q-16 s-16
~hem> a-21 c-21 d-19 g-18 i-26 n-19 o-22 q-16 s-16
~hen b-24 c-27 e-21 f-28 g-31 h+18 j-34 k-36 l-44 q-28 u-15 v-32
~hen> b-23 c-27 e-20 f-28 g-28 h+18 j-33 k-35 l-36 q-28 v-31
~her d-18 e-37 g-17 k-50 l-16 q-16 t-47 u-23
~her> g-23 h-28 i-17 k-21 n-21 q-28 r-31 s-28 t-16
~here b-28 c-16 d-17 e-30 k-49 l-20 o-19 t-38 u-26
~hes a-30 b-33 e-19 h-32 j-34 k-29 l+23 m-21 o-30 p-20 q-33 r-26 s-30 t-20 v-32
~hes> n+16 u-16
~hese a-24 b-31 f-16 h-23 j-24 k-28 l+23 m-32 n-29 o-26 q-29 r-22 s-17 v-28
~hess m+20
~hey b-33 c-23 e-23 f+20 g-29 h-32 i-20 j-27 k-26 l-31 m-17 n-18 t-24
~hey> b-32 c-17 f-16 g-21 h-29 i-16 j-25 k-22 l-25 n-16
~hg> e+21 m-19
~hgf e+18 m-17
~hgf> e+18 m-17
~hgfh e+18 m-17
~hic a-15 c-18 d-31 e-15 h-21 i-24 j+19 k-20 l-33 n-32 o-27 p-20 q-23 s-20 t-20 v-25
~hich a-26 b-18 d-26 h-17 i-18 j+20 l-24 n-25 o-16 p-16 q-18 s-22 t-17 v-18
~hig a-20 d-24 g-21 h-17 i-17 n-26 o-19 p-16 q-22
~high a-20 d-24 g-21 h-17 i-17 n-26 o-19 p-16 q-22
~hil d-20 n-16 p-16
~hin e-18 h-15 i-28 k-21 l-20 q-27 r-55 t-28 u-19
~hing i-23 j-16 k-16 m-37 q-21 r-44 t-24 v-52
~hink b-16 d-27 g-21 l-18 m+17 n-28 o-22 p-23 r-19 s-15 u-32
~hir a-15 h-25 j-15 u-22
~hiri h-19 m+23 u-18
~his d-18 e-32 h-27 j-24 k-25 n-44 o-37 p-49 q-45 r-35 t-16
~his> d-17 e-30 h-26 j-24 k-24 n-43 o-35 p-48 q-47 r-33 t-22
~hiz r+15
~hizo r+15
~hjk c-17 d-19 e+31 f-21 k-16 l-23 m-30 u-21 v-15
~hjk> e+18 m-17
~hjkl e+23 m-23
~hkj e+18 m-16
~hkjh e+18 m-16
~hly d+16
~hly> d+16
~ho> a-18 b-17 d-22 g-15 i-15 l-20 n-15 o-16 p-16 u-16
~hoe a-18 d-19 h-15 l-16 u-18
~hoi g+21 m-21
~hoic g+21 m-21
~hol a-32 c-20 e-33 g-22 h-27 j-29 k-23 l-31 o-20 p-27 s-25 u-33 v-23
~hold a-27 c-16 d-24 e-24 f-23 h-18 j-19 k-18 l-23 o-15 p-17 q-26 u-24
~hole i-15 r-16 u-19
~hom a-42 b-22 c-19 d-35 g-25 j-36 k-22 l-25 m-24 n-17 o-24 q+17 s+16 t-21 u-33 v-22
~home a-42 b-22 c-19 d-34 g-24 j-36 k-22 l-25 m-22 n-16 o-24 q+17 s+17 t-21 u-32 v-21
~hon a-17 d-16 m+15 q-22 u-19
~hone a-17 d-16 m+15 q-22 u-19
~hoo b-15 p-16
~hook m-22
~hop a+18 b-16 i-15 u-20
~hoq r+16
~hoqu r+16
~hor a-18 b-23 c-22 e-24 f-27 h+22 i-43 j-48 k-28 l-31 p-27 q-39 s-38 t-24 u-25
~hora b-37 c-19 d-37 e-20 f-22 h+21 i-39 j-43 k-26 l-26 p-23 q-34 r-22 s-33 t-17 u-54
~hors m-22 u+16
~hos d-25 h-21 i-15 n-19 p-19 r-19 s-21 t-18 v-20
~hosp h-17 l-16 s-17
~hot a-20 d-17 m+24
~hote a-15
~hou a-25 c-31 e-20 f-20 h-20 k-34 l-28 p-19 t-24 u-28 v-31
~houg l-18 m-20
~houl b-29 c-16 d-40 h-18 j-16 k-16 l-26 o-17 r-21 v-16
~hour j-17 k-15 m-21
~hous o-18 s-17 u-21
~hout m-23 u-15
~how a-16 l-18 n-19 o-23 r-19 s-20 v-16
~how> l-17 n-17 o-21 r-17 s-17
~hro g-18 l-19 n-17 r-19
~hrou g-16 l-18
~ht> a-29 c-31 e-34 f-31 i-18 j-17 k-29 l-27 o-22 p-35 q-27 u-25 v-34
~hun m-19 u-16
~hur a-17 d-21 j-19 n-15
~hut m-20
~hut> m-20
~ia> b-21 c-39 e-30 f-31 g-44 i+20 j-47 k-36 l-44 n-52 q-16 t-25
~ial h-15 i-16
~ial> h-15 i-16
~ian u-16
~ian> u-16
~ias b-17 d-18 i-16 j-16 l-17 n-21 q-18 t-15 u-23
~ias> b-17 d-18 i-16 j-16 l-17 n-21 q-18 t-15 u-23
~iat t+16
~iate t+16
~iba b-16 g-19 k-21 u-19
~ibam a+17 l-20 m-17
~ibe c-25 e-17 f-17 g-39 h-16 i-26 j-18 n-19 p-17 q-16 s-15 t-15 v-16
~ibe> c-17 g-29
~iben i-17 k-19 l-20 m-22
~ibi a-20 b-19 d-17 m-39 q-25 r-21 u-29
~ibir b-16 m-31 n-19 o-18 q-22 u-27
~ibl h-21 m-23 n-26 q-27 s-18 u-25 v-15
~ible h-21 m-23 n-26 q-27 s-18 u-25 v-15
~ibo g+18 m-17 u-16
~ibo> g+18 m-17 u-16
~ibr h-16 j-18
~ibra h-16
~ic> b-16 d-27 h-16 i-18 l-18 m+16 o-20 v-16
~ica a-22 b-25 d-24 e-25 f-18 h-27 i-17 j-26 k-27 p-25 r-26 v-20
~ica> a-26 b-17 d-22 e-21 h-15 j-21 k-20 l-19 p-18 q-24 s-19
~icar i-15
~icat m-18
~ice a-42 c-31 e-36 f-29 h-34 k-28 n-15 p-27 r-39 u-19 v-33
~ice> a-28 c-28 e-32 f-24 h-29 k-22 l-34 p-34 r-30 v-35
~icen a-19
~ices g+21 m-16 u-21
~ich a-26 b-18 d-26 h-17 i-18 j+20 l-24 n-25 o-16 p-16 q-18 s-22 t-17 v-18
~ich> a-26 b-18 d-26 h-17 i-18 j+20 l-24 n-25 o-16 p-16 q-18 s-22 t-17 v-18
~ici b-17 d-17 e-18 g-21 o-18 u-35
~icio g-18 m-24 u-21
~ick a-22 c-17 i-18 k-22 l-29 n-30 r-30 s-32 v-29
~ick> a-16 i-29 l-18 r-21 s-19 u-32 v-20
~icke d-19 i-16 o-16 u-16
~icks m-19 u+17
~ico d-22 g+17 h-20 i-21 j-26 p-16 q-20 s-17 u-31
~ico> a-17 d-20 g+18 h-19 i-21 j-25 n-25 q-19 s-15 u-30
~ict a-22 b-17 d-24 g-16 i-21 j-19 l-18 n-29 p-19 q-21 s-15 u+20
~id> c-26 e-19 f-23 g-15 h-29 i-21 j-42 n+16 q-41 r-30 s-28 t-28 v-29
~ida a-18 b+15 e-16 f-16 i-18 l-23 m-32 n-18 q-19 s-17 v-26
~ida> d-16 l-19 m-31 o-18 u-15 v-19
~idd u-15
~ide a-31 c-23 d-21 f-17 h-30 i-17 k-18 r-25 t-26 u-24 v-41
~ide> a-24 b-27 h-16 l-15 r-19 u-21
~idea v-20
~ided i-19 q-16 s-16 v-20
~ides a-16 d-22 q+18
~idi m-24 n-16 q-21 u-18
~idin m-25
~ido a-16 d-16 i-16 j-19 l-18 m-28 n-16 p-19
~ido> a-16 d-16 i-16 j-19 l-18 m-28 n-16 p-19
~ids n+16
~ids> n+16
~ie> a-28 b-23 c-17 d-19 g-26 h-16 k-19 l-26 n-29 o-23 p-22 s-19 v+15
~ied d-19 i-22 j-17 l-18 n-19 p-19 r-17
~ied> i-19 l-16 n-16 p-17 u-19
~iel o-17
~iem a-22 d-26 h-20
~iemp a-19 d-24 h-18 o-19 s-15
~ien b-54 c-26 e-57 f-57 g-19 h-16 j-35 k-48 l-29 m-16 n-20 s-17 t-26
~ien> a-49 b-39 c-33 d-43 e-24 f-28 g-35 h-37 j-39 k-37 m-19 q+17 r-38 s-32 t-23
~iend b-21 d-28 f-16 h-23 j-25 l-18 o-29 p-17 q-36 s-23 u-32 v-33
~iene b-38 c-26 e-27 f-22 g-39 i-18 k-20 m-26 n-43 s-27 t-23
~iens m+21 n-15
~ient d-26 f-15 g-34 l-22 m-38 n-28 o-17 p-16 q-32 r-18 u-18
~ier d-49 e-31 f-28 g-33 h-34 j-40 l-19 m-16 n-18 o+15 p-48 q-52 r-44 s-21 t-25 u-23 v-53
~ier> a-18 o+26
~iera b-20 m-23 p-16 s-18 u-24
~iere m-18
~iero d-36 e-26 f-23 g-36 h-24 j-34 l-16 n-29 p-35 q-39 r-36 t-21 u-26 v-49
~ies c-18 e-24 f-29 g-24 j-29 l-24 n-31 o-23 q-26 s-23 t-17 v-22
~ies> a-20 f-18 n-21
~iesg m-18 u+20
~iest j-19 o-16
~ife n-17
~ife> n-17
~iff a-19 d-18 i-19 j-19 m-21 n-17
~iffe a-17 d-18 i-19 j-19 m-21
~ifi g-17
~ific g-16
~ify d-15 m-21 n-21
~ify> d-15 m-21 n-21
~igh a-35 c-38 d-31 e-41 f-36 g-15 i-23 k-38 l-35 p-22 q-36 v-38
~igh> a-17 d-23 g-19 j-22 n-23 o-16 q-17 r-15 u+15
~ight a-27 b-15 c-31 d-25 e-35 f-31 i-18 k-29 l-28 p-32 q-27 u-22 v-32
~ign b-19 d-30 g-27 h-22 i-16 j-17 m+18 n-20 s-22
~ign> d-22 g-19 h-18 i-17 o-20 s-17 u-22 v-19
~igo c-16 d-29 e-16 f-16 g-29 h-20 j-28 k-17 o-27 r-23 u-38 v-24
~igo> c-16 d-29 e-16 f-16 g-29 h-20 j-28 k-17 o-27 r-23 u-38 v-24
~igr m-20 u+21
~igro m-19 u+20
~igu b-19 d-22 g-24 i-24 j-19 l-17 m-28 q-16
~igue m-21 n-18
~ije a-20 m+20 n-17 q-15 u-15
~ije> a-20 b-18 m+20
~ike b-24 c-26 d-18 e-18 f-17 g-32 h-20 j-36 n-16 p-30 q-40 t-18
~ike> b-24 c-25 d-18 f-16 g-32 h-20 j-36 n-15 p-29 q-40 t-18
~il> a-33 c-26 d-32 g-20 k-18 p-28 r-18
~ila b-20 h-17 j-21 k-16 l-17 n-24 p-16 r-18 s-18 t-16 u-26
~ilab b-16 h-16 j-18 n-20 u-19
~ild q-21
~ild> q-17
~ile l-15 m-20 n-30 o-22 p-18 q+18 u-25
~ile> n-24 u-19
~iled m-16 q+15
~ili m-24
~ilit m-30
~ilk k-16 m+24 r-15
~ilk> k-16 m+24 r-15
~ill a-19 c-54 e-49 f-51 g-32 j-45 k-33 l-44 o-17 q-19 t-18 v-54
~ill> a-18 c-52 e-48 f-49 g-30 j-42 k-31 l-42 m-16 o-15 q-17 t-30 v-53
~ille n-19
~illi a-17 d-16
~ils m+18
~ils> m+18
~ily d-21 u-19
~ily> d-21 u-19
~ima b-16 d-19 m-16 n-20
~ima> n-18
~ime c-33 e-32 g-27 i-39 j-19 k-30 q-21 r-37 s-20 t-26 u-64 v-32
~ime> c-17 d-15 f-22 g-21 i-32 k-24 l-21 r-26 t-16 u-53 v-23
~imer l-21 o-17
~imes d-18 j-16 n-21 u-17
~imi d-16 l+15 o-16
~imin a-17 l+15 m-16
~imp m-25 n+20
~impo m-24 n+20
~in> b-53 c-35 d-64 e-40 f+18 g-27 h-48 i-20 k+17 l-17 p-38 q-48 r-44 t-32 v-32
~ina e-15 g-22 h-21 l-19 o-20 p-22 r-27
~ina> a-17 b-16 p-16
~inal a+19
~inan a-20 n-20 r-18 s-20
~inat m-16
~inc a-16 b-22 h-19 i-32 j-22 k-16 l-19 m-33 n-21 o-24 p-19 q-23 r-20 s+32 u-31 v-20
~ince b-19 d-18 i-16 j-16 m-44 o-19 q-16 s+31 u-28 v-16
~incl d+18 m-19
~ind a-30 c-19 d-26 e-29 f-30 g-33 h-28 i-20 l-44 o-17 p-22 s-19 v-16
~ind> a-23 c-29 d-19 e-24 f-26 g-29 h-18 i-37 j+17 l-35 o-15 p-28 v-33
~inde a-15
~indi h-16 p-18 q+15
~indl m-22
~ine c-31 e-29 f-22 g-22 k-29 q-37 r-28 u-41
~ine> c-21 e-18 g-24 h-34 k-17 m-21 p-21 q-21 r-30 s-23 u-34
~ined a-15 p+17 v-17
~inen l+17
~ines a-16 n-19
~inf b-20 l-20 o-21 u+15
~info b-20 l-20 o-21 u+15
~ing c-61 e-52 g-26 h-24 i-32 j-43 k-22 o-18 t-33 u-25
~ing> c-56 e-47 g-24 h-22 i-30 j-42 k-22 o-16 q-18 t-30 u-27 v-24
~ingi m-21
~ings d-22 g-18 q-17 v-18
~ingu a-21 b-18 c-15 i-20 m-24 n-30 o-30 q+18 v+18
~ini m+16
~ink b-18 d-30 g-23 i-17 l-20 m+18 o-25 p-24 q-17 r-21 u-35
~ink> d-25 i-19 l-18 m+17 o-19 p-17 u-27
~inn m-18 s+16
~inni m-18 s+16
~ino j-17 q-19 u-17
~ino> j-16 q-18
~inos m+16
~ins c-19 d-18 f-16 g-27 h-21 i-27 k-22 p-20 s-24 t-16 u-36
~ins> n-16 u-17
~insc a+21 l-19 m-16
~inst a-25 g-21 j-18 r-17 u-21
~int d-32 f-17 g-31 h-16 k-21 n-36 p-21 r-26 s-26
~int> a-20 d-25 g-20 j-19 n-17
~inte d-23 g-21 i-20 n-27 o-25 p-18 q-25 r-22 s-22
~into m-16
~inu b-22 d-17 g-18 j-18 k-19 o-27 q-16 r+22 u-26
~inut a-23 b-19 j-16 l-16 n-16 o-21 r+22 u-21
~inv a-19
~inve m+20
~io> c-33 d-25 e-42 g-43 i-42 j-18 k-28 l-43 n-33 r-45 t-36 u-53 v-20
~iod a-16 d-17 m-19 n+18 q-15 r-15
~ion a-20 b-38 c-16 e-47 g+18 h-17 k-44 m-16 p-18 q-21 r-21 v-50
~ion> b-27 e-35 j-20 k-31 r-33 v-37
~iona a-22 d-18 m-28
~ione g+19 h-16 m-22 n-15
~ions a-29 b-27 c-20 d-43 h-16 k-21 p-24 q-26 r-21 s-26
~ior m-20
~ios d-18
~ios> d-18
~ip> a-26 c-22 d-28 e-24 f-18 g-24 h-19 i-29 k-20 l-27 q-23 r-21 s-21 t-15 v-18
~ipe a-20
~ipe> a-19
~iph m+16
~ipho m+16
~ipp m+17 p-18
~ippi p-17
~ir> a-18 b-34 e-18 f-19 i-15 m-50 n-26 o-20 p-32 t-18 v-25
~irc a-19
~ircu m+17
~ird j-19 s+18
~ird> j-17 s+19
~ire a-36 c-17 g-27 h-24 k-19 l-26 m+16 n-35 o-24 p-21 q-17 s+20 v-20
~ire> n-19 q-16
~irec g-18
~ired a-17 i-19 s+16
~irew m+18
~iri b-20 d-17 h-24 i-16 j-15 l-19 n-18 u-21
~irin h-19 m+21 u-19
~irl m-22
~irle m-17
~irm g-19 i-21 m-15 o-17 u-23
~irme i-19 n-24 u-18
~irs b-24 g-19 h-22 k-19 l-18 m-24 p-20 q-20
~irs> m-22
~irst b-19 h-17 k-15 m-16 p-16 r-20
~irv a-16 b-15 q-18
~irve a-16 b-15 q-18
~is> d-21 e-34 h-15 i-17 j-25 k-27 n-52 o-33 p-51 q-37 r-35 t-23
~isa a-25 b-17 n-19 u-19 v-16
~isa> n-17
~isab a-20
~isc a-16 n-16 q-17 u-22
~isco d+18 i-18 m-32
~iscu u-16
~ise> a-15
~ish a-18 d-22 g-23 i-17 m+17 q-16 u-24
~ish> d-21 g-22 u-23
~isi b-25 d-25 j-16 l-16 m-28 n-16 p-23 q-17 s+16 u-20
~isie b-20 m-23 p-16 s-18 u-24
~isk g-15 m-18 u+20
~isks g-15 m-18 u+20
~ism b-16 d-18 i-16
~ismo b-16 d-15 i-15
~isp d-15
~ispo a+16
~iss a-23 b-23 c-17 e-26 f-17 j-20 n-22 p-32 q+17 s-20 u-21 v-19
~issi m-20
~ist d-29 e-32 f-25 h-36 i-16 j-34 n-25 o-48 p-23 q-21 r-47 u-40
~ist> c-20 d-34 e-19 h-19 i-36 j-16 o-22 p-31 r-30 s-25 t-27 u-39
~ista b-21 g-23 h-15 i-24 j-22 m-16 n-24 o-25 p-16 q-17 r-17 u-22 v-20
~iste d-18 i-17 m+17 o-20 v-17
~isto l-15
~it> a-30 c-28 f-20 g-20 h-35 i-38 l-25 o-22 s-16 t-16 v-27
~ita c-29 e-27 g-37 k-33 m-20 n-36 o-27 p-32 q-36 s+21 v-34
~ita> d-26 g-22 j-24 l-30 m-25 n-15 o-18 p-17 q-23 u-20 v-20
~ital c-16 d-23 h-20 l-18 n-15 r-16 s-16
~itar n-15
~itc d-16 n-16
~ite a-36 f-23 g-22 h-26 i-32 j-30 k-28 n-31 o-36 p-23 q-25 t-17 u-35 v-28
~ite> a-19 f-17 g-16 i-21 j-20 k-16 l-17 m+15 n-24 o-19 u-24
~ited m-17
~iten a-20 m-17 o-17 u-15 v-16
~ith a-18 c-33 f-32 g-22 h-25 j-21 k-33 p-17 q-16 r-21
~ith> a-16 b-20 c-31 f-30 g-17 h-22 j-34 k-30 q-22 r-25
~ithd m-16
~itho m-23 u-15
~iti g-17 m-22 n-25 q-19 r-21 s-18 u+18
~itin n-25 q-17 r-20 s-17
~ito e-23 f-18 h-17 j-22 k-19 p-24 s-28 t-17 u-32 v-22
~ito> e-23 f-18 h-17 j-22 k-19 p-24 s-28 t-17 u-32 v-22
~itt b-20 d-23 g-19 i-18 l-19 p-22 r+17 u-21
~itte o+19 u-16
~itti a-17 r+15
~ittl o-19
~ity b-20 g-25 h-20 u-27
~ity> b-18 g-25 h-20 p-16 u-26
~iva e-22 i-17 k+28 l-22 u-22
~ive b-24 c-39 e-34 f-35 g-41 h-42 j-28 l-21 n-17 o-19 q+18 s-50 t-38 u-34
~ive> c-26 e-22 f-20 g-29 h-29 j-33 k-32 p-37 s-37 t-22 u-23
~ived i-16
~iven m-16
~iver a-23 b-29 c-16 d-25 f-17 g-16 h-15 i-27 k-19 l-22 n-33 o-22 q+21 s-22 u-33
~ivi l-16
~ivin l-16
~ivo a-22 i-16 n-15 u-19
~ivos m-15
~ix> a-17 m+20
~ixe a-17
~ixed a-17
~izo m-16 r+15
~izo> m-15 r+15
~izz j-17 m+17
~izza j-17 m+17
~ja> a-16 c-23 d-35 e-34 f-28 g-30 h-28 l+18 n-18 o-33 p-26 q-29 r-24 s-24 t-19 v-17
~jaj e-25 f-15 l-24 m+20 u-21
~jaja e-25 f-15 l-24 m+20 u-21
~jam j-19 l-17 m+24 r-17
~jan a-20 b-15 h+15 j-17 m-32 n-28 o-21 u-23
~jan> h+15 m-28 n-26 o-18 u-20
~jar h-15 m-16 u-22
~jar> m-21 u-20
~jdf e+26 l-16 m-26 u-16
~jdfh e+15
~jdh e+18 m-18
~jdh> e+18 m-18
~jdk e+18 m-18
~jdks e+18 m-18
~je> a-25 b-23 c-15 d-17 e-15 g-22 h-17 j-18 k-16 n-20 r-19 v-20
~jec m-17
~ject m-17
~jen l+19
~jenm l+18
~jet a-15 b-17 d+21 i-15
~jeta a-15 b-17 d+21 i-15
~jh> e+18 m-16
~jhg e+21 m-19
~jhg> e+21 m-19
~jhk e+18 m-16
~jhkj e+18 m-16
~jk> e+18 m-17
~jkl d-19 e+31 f-20 l-23 m-32 u-21
~jkl> e+23 m-23
~jlk e+16 m-16
~jlkj e+16 m-16
~jo> a-16 c-24 e-20 f-18 g-27 h-39 k-15 l-32 m-18 r-29 u-42 v-26
~jok m+20
~joke m+20
~jor a-17 b+15 d-22 g-20 h-18 j-18 k-17 n-20 q-23 r-19 s-16 u-20 v-22
~jor> a-17 b+15 d-22 g-20 h-18 j-18 k-17 n-20 q-23 r-19 s-16 u-20 v-22
~jos j+15
~jos> j+16
~jun j+17 m-19 v-16
~junt j+17 m-19 v-16
~jus a-17 c-21 d-31 e-19 f-25 h-24 j-30 k-26 p-20 s-27 v-29
~just a-17 c-21 d-31 e-19 f-25 h-24 j-30 k-26 p-20 s-27 v-29
~kay e-17 l-16
~kay> e-17 l-16
~ke> c-20 e-42 f-38 g-39 h-26 i-20 j-27 n-19 o-16 q-16 t-44 v-15
~ked b-16 c-28 d-37 e-17 f-16 k-18 n-30 r-27 t-21
~ked> b-16 c-28 d-37 e-17 f-16 k-18 n-30 r-27 t-21
~kee a-16 c-19 d-23 j-18 p-19 q-20 u-34
~keep a-16 c-19 d-23 j-18 p-19 q-20 u-34
~kene m-18
~ker a-16 m-17 s-15
~ker> u-16
~kes a-29 b-15 c-17 d-19 h-16 i-16 l-23 m+17 n-20 o-20 u-27 v-19
~kes> a-29 b-15 c-17 d-19 h-16 i-16 l-23 m+17 n-20 o-20 u-27 v-19
~ket i-16 j-17 o-17 u-17
~ket> u-16
~key m+16
~keys m+16
~kil a-17 d-21 i-16 n-18 q-17
~kill a-16 d-19 m-20 n-16 q-16
~kin c-16 e-27 f-36 h-28 k-16 l-32 o-28 q-29 u-18
~kind g-24 h-17 j-26 q-15
~king c-27 e-21 f-29 h-23 i-15 k-38 l-32 n-15 o-25 q-24 u-22
~kip a-22 b+18 c-17 d-20 e-20 g-17 i-18 j-18 l-21 u-24
~kip> a-22 b+18 c-17 d-20 e-20 g-17 i-18 j-18 l-21 u-24
~kj> e+16 m-16
~kjh c-16 d-18 e+29 f-18 l-21 m-27 u-18
~kjh> e+18 m-16
~kjhg e+21 m-19
~kjhk e+18 m-16
~kjl e+16 m-16
~kjlk e+16 m-16
~kl> e+23 m-23
~kni a-18
~knit a-17
~kno a-19 d-23 e-17 f-16 h-36 i-27 j-33 k-25 l-35 n-20 p-26 s-18
~knoc m-19 u+19
~know a-18 d-21 e-16 f-16 h-31 i-26 j-27 k-25 l-32 n-16 p-26 s-21
~ks> d-20 e-16 j-16 k-21 l-31 m-18 n-38 p-28 s-19 u+24 v-28
~ksj e+15
~ksjd e+15
~ksl e+18 m-18
~la> a-17 d-40 f-25 g-35 h-31 i-21 j-19 k-28 n-24 p-15 s-31 t-23
~lab b-19 h-20 j-22 k-16 l-16 n-23 r-16 s-16 t-16 u-28 v-17
~labl h-15 j-17 n-19 u-17
~labr u-15
~lac a-18 d-42 g-18 h-18 i-28 l-16 m-19 p-19
~lace d-30 i-20 n-21 s-17
~lack j-15 u-19
~lad d-17 i+16 j-19 q-19 s-17 u-16
~lady i+18 j-15
~lai a-23 d-21 j-18 k-15 m-17 n-17
~lain a-22 d-21 j-18 k-15 m-20 n-17
~lak p-15
~lake p-15
~lam a-30 d-25 i+27 k-17 m-21 n-26 o-30 p-21 q-21 r-21 s-23 u-23
~lama a-23 b-20 d-18 i+22 n-21 o-18 p-18 q-18 s-16 u-19
~lame b+17 m-20
~lan a-36 b-27 d+20 g-36 h-27 i-29 k-26 l-32 q-20 u-61
~lan> j-19 m-25 n+22 u-28
~lanc u-21
~land a-16 d-21 j-22 n-16 q-20
~lane n-18
~lano m-16
~lant u-22
~lapt m+17
~lar a-21 b-28 c-22 k-17 l-23 m+27 n-31 o-21 p-17 q-29 r-20 s-18
~lar> a-15 d-22 m+22 q-15
~larm a-19 m+18 o-20
~lars j-15
~las a-24 b-35 c-23 e-18 f-18 i-18 l-22 o-22 q-25 r-29 t-19
~lase j-18
~lass a-23 b-22 d-20 i-15 u-27
~last b-20 o-33 q-15 r-19 s+17
~lat c-20 d-16 g-27 i-38 j-21 k-23 l-26 n-16 o+16 p-26 q-34 u-36
~late a-16 b-25 c-18 d-26 g-25 i-32 j-17 k-22 l-23 n-23 o+16 p-22 q-28 r-28 u-32
~lati i-17
~lay a-20 b-18 d-21 j-22 k-20 l-22 m+27 n-22 q-17 s-17 u-21
~lay> d-15 n-17
~laya j-16 m+16
~layi l-16
~layl m+15
~laz a-19 j+19 m-24 n-16 u-20
~laza a-16 d-19 j+21 m-18 u-17
~ld> d-15 e-47 f-49 h-59 j-16 k-17 l-15 p-43 t-46 v-48
~le> a-22 c-23 d+20 e-52 f-50 g-28 h-64 l-25 n-17 p-61 r-33 t-16 u-20 v-54
~lea d-42 e-40 f-38 h-42 n-51 p-29 s-51 t-39 u-31
~leac m+15 n-15
~lear m+29
~leas d-32 e-33 f-32 h-28 m-18 n-34 p-35 s-30 t-32 u-19
~leav a-22 d-16 h-16 i-20 n-21 p-20 s-18 u-19 v-15
~lec a-19 d-24 i-17 o-17 s-16 u-18
~lect a-15 d-22
~led c-19 e-15 g-23 h-17 i+15 j-30 k-24 l-27 m-21 n-32 s-31 u-30
~led> c-19 e-15 g-23 h-17 i+15 j-30 k-24 l-27 m-21 n-32 s-31 u-30
~lee a-17 b-16 d-25 h-19 l-18 n-23 u+17
~leep a-17 b-16 d-25 h-19 l-18 n-23 u+17
~lef b-17 d-19 h-17 i+18 j-22 n-19 o-21 q-17 u-28
~lefo a-16 i+16 j-16 u-21
~leg a-46 c-24 d-16 e-24 f-24 g-38 i-39 k-15 l-36 m-27 p-43 q-20 s-16 t-23 u+24 v-31
~lega a-26 d-20 g-19 i-17 k-19 l-22 m-44 n-30 u+16
~legi d-15 m-15 u+18
~lego a-29 b-30 g-24 h-22 i-24 l-16 p-29 q-32 r+21 s-22 u-34
~legu r-19
~lej j+16
~lejo j+16
~lem a-23 i-17 j-17 m-27 n+17 p-17 s-16
~lem> d-16 u-21
~lema n+19 q-19
~len d-18 i-21 j-17 l-20 o-16 q-18 u-15
~lep b-17 p-21
~lept m-17 p-19
~ler v+19
~ler> m-18 u-18 v+19
~les b-31 c-28 e-31 f-30 g-24 h-40 j-46 k-30 l+17 o-27 q-26 s-31 t+24 u-15 v-34
~les> b-20 c-21 e-24 f-22 h-30 j-28 k-20 o-18 p-23 q-17 s-23 v-23
~less t+16
~lest j-24 l+21 u-17
~let a-15 c-15 k-19 o-29 p-17 q-23 r-24 s-21 u-33 v-24
~lete i-17
~lett a-16 d-21 u-19
~lev a-28 b-21 d-28 g-19 h-20 i-25 j-28 k-20 l-21 m-33 n+19 o-24 r-27 u-29
~leva a-18 b-15 d-17 i-16 j-16 m-22 n-23 o-17 p+18 r-20 u-16
~levo a-16 d-16 j-18 m-20 n+22 q-17 u-20
~lex m-19 o+17
~lexi o+18
~lf> b-22 c-22 e+18 f-15 g-23 h-25 j-26 k-21 l-26 m-18 o-21 p-24 s-23 v-19
~lgo b-17 g-18 j-18 l-15 m-31 q-22
~lgo> b-17 g-18 j-18 l-15 m-31 q-22
~lgu a-28 j-17 p-19 u-27
~lgui a-26 d-22 m-27 p-19 u-22
~lia a-15 u-16
~lib h-16 j-18
~libr h-16 j-18
~lic a-27 b-28 d-29 h-16 i-31 k-20 n-34 p-18 r-15 s-22 v-16
~lica m-16
~lice a-20 m+17 u-23
~lict m-15 o+17
~lid a-19 b-15 m-34 n-19 q-21 u-26
~lie b-18 d-26 g-23 j-24 l-21 q-23 r+17 u-24
~lien d-17 g-16 r+18
~lier o+22
~lies m-20
~lif d-18 g-18 i-17 j-18 l-16 m-20 n-19 r-17 u+19
~lifi m-17
~lify m-17
~lig b-23 d-34 h-18 i-18 j-19 l-27 n-24 s-25 v-21
~ligh a-20 b-20 d-20 l-16 m+25 n-20 s-20
~ligr m-19 u+20
~lik b-31 c-22 d-17 e-17 g-30 h-18 j-34 p-24 q-36 t-17 v-32
~like b-31 c-22 d-17 e-17 g-30 h-18 j-34 p-24 q-36 t-17 v-32
~lim a-26 d-20 o-17 u-15
~limi a-18 d-15 l+15 o-15
~lin c-23 d-42 e-16 f-18 g-31 h-37 l-27 n-35 o-18 r+16 t-16 u-41
~line d-21 h-17 m-30 n-21 o-23 p+17 q-20 u-16
~ling d-31 g-20 h-24 l-22 n-27 p-30 r+17 u-34 v-27
~lip a-16 i-18 l-16 m+15
~lir m-15
~lir> m-15
~lis b-20 c-24 d-35 e-21 f-16 h-23 i-42 j-35 m-26 o-33 r-31 s-33 u-38
~list b-17 c-23 d-33 e-21 f-16 h-23 i-42 j-35 m-23 o-33 r-31 s-33 u-38
~lit b-24 c-16 g-16 j-18 m-18 n-23 q-22 u-20 v-16
~lit> d+15
~litt o-19
~lity m-27
~liv d-22 l-19 n-16 o-16 r-17 u-23
~live d-19 l-19 n-16 o-16 r-16 u-23
~liz f-17
~liz> f-17 m+18
~lk> b-36 d-35 f-23 g-28 i+16 k-29 l-29 n-29 o-32 p-27 r-32 s-35 t-19 v-23
~lke m-30 o-15 p-18 q-17
~lked m-25 o-15 p-15
~lki a-26 b-21 j-20 l-23 n-17 p-19 q-18 v-18
~lkin a-26 b-21 j-20 l-23 n-17 p-19 q-18 v-18
~lkj c-15 d-17 e+28 f-17 l-19 m-27 u-18
~lkj> e+16 m-16
~lkjl e+16 m-16
~lks j-18 m-21
~lks> j-18 m-21
~ll> a-28 b-19 c-70 e-20 f-43 g-20 h-15 k-43 l-32 o-22 q-21 t-35 v-59
~lla a-37 e-15 g-28 h-27 i+18 k-23 n-16 o-35 q-40 s-28 t-17 u-39
~lla> a-16 d-16 o-21 q-25 s-18 u-22
~llam a-23 b-19 i+23 n-20 o-17 p-17 q-17
~lle a-23 c-39 d-24 e-37 f-35 g-56 h-21 k-33 l-51 m-22 o-21 q-22 t-34 u-18
~lled b-31 g-18 i+23 j-24 k-15 l-18 n-26 p-26 q-16 s-26 u-24
~lleg a-43 c-20 e-21 f-20 g-35 i-37 l-33 m-21 p-41 q-18 t-19 v-27
~lles j-19 m+18
~llev a-28 b-21 d-27 g-19 h-20 i-25 j-28 k-20 l-21 m-32 n+19 o-23 r-27 u-29
~lli d-25 g-15 h-15 j-21 l-16 m-20 n-16 p-17 q-18 u-18 v-15
~llin d-23 j-18 m-17 q-16
~llo b-33 e-15 f-19 h-30 i-29 k-19 l-28 m-20 p-22 r-30 t-18 v-25
~llo> m-19 p-15
~llov m+22
~llow b-22 h-15 i-19 j-16 l-18 m-35 n+15 r-19 u-25
~llu n-15 s-19
~lly g-19 i-18 j-18 m-25 n-20 p-17
~lly> g-19 i-18 j-18 m-25 n-20 p-17
~lma e-21 h-20 j-16 m+24 u-16
~lmao e-19 m+19
~lmar h-16 m+20
~lmo r+16
~lmos r+16
~lo> a-18 c+18 d-39 e-37 g-31 h-27 k-19 l-20 m-20 n-31 p-31 r-34 s-31 t-23 u-39 v-35
~loa d-21 m+16
~loan d-19 m+23
~loc a-38 e-22 f-22 g-22 i-31 n-26 o-19 r-19 s-20 t-19 u-39 v-21
~loca m-32
~lock a-32 b-20 c-17 d-29 e-21 f-16 g-18 i-25 n-21 o-16 s-17 t-17 u-33 v-16
~logi m-16
~lom a-19 i-19 m+21
~lome a-19 i-19 m+21
~lon c-26 d-40 e-16 f-22 g-37 k-29 l-20 m-17 t-21 v-18
~lone h-15 l-15 n-16 q+19 u-24
~long c-18 d-34 f-20 g-31 k-27 l-18 m-20 t-18
~loo g-21 h-21 j-20 k-21 l-16 o-20 p-23 q-18 u-34
~lood d-16
~look b-19 g-17 h-17 j-17 n-25 u-28
~lor e-19 g-23 i-25 j-24 l-23 n-23 o-31 q-24 r-19 v-27
~lor> a-21 g-20 i-15 j-19 m+18 o-17 p-15 q-17
~lori b+17
~los a-28 b-16 c-17 g+16 h-25 i-26 k-21 m-17 n-36 p-28 s-27 t-22 v-29
~lose g-25 l+15 n-17 v-16
~lost a-23 g+22 h-21 i-19 k-18 l-30 m-20 n-27 p-23 s-23 t-16 u-28 v-25
~lot a-18 d-17 g-20 n+25 u-19
~loth a-16 d-16 g-19 m-22 n+25 u-17
~lou m+23
~loud m+21
~lov b-24 d-24 h-25 i-17 j-15 m+26 n-23 o-25 p-18 q-20 r-19 s-17 t-18 u-21 v-16
~love b-23 d-21 h-25 i-16 m+23 n-21 o-24 p-17 q-18 u-20 v-15
~low b-29 h-22 i-29 j-24 k-21 m-29 p-15 r+19 u-30 v-24
~low> b-17 h-16 i-17 j-15 l-16 o-19 q-23 r+20 s-25 u-23 v-16
~lowe m-17 n+17 o-16
~lowi a-21 m-17
~lp> b-25 c-28 e-16 f-15 g+24 h-18 i-26 j-25 k-26 l-28 n-28 o-25 p-28 r-24 s-25 v-30
~lps g-17 m-19 t+18
~lps> g-17 m-19 t+18
~lre a-22 i-19
~lrea a-22 i-19
~ls> a-23 b-17 d-21 i-20 j-21 n-22 v-15
~lse b+16 d-23 h-19 i-31 j-18 m-40 n-17 p-27 q-21 r-16 u-16
~lse> b+16 d-23 h-18 i-30 j-18 m-39 n-17 p-27 q-21 r-16 u-16
~lt> i-21 m-20 s+19
~lta b-18 d-23 e-21 f-16 i-24 j-16 k+16 l-32 m-28 n-17 q-19 u-26 v-18
~lta> a-17 b-16 d-23 e-20 f-16 i-21 j-15 k+21 l-26 m-23 n-16 q-18 u-21 v-18
~lto e-21 i-16 l+20 m-22
~lts g-16
~lts> g-16
~luc n-20 o-16
~luck m+22 n-17
~lud d+19 i-18 m-29
~lude d+18 m-19
~lue i-19 j-18 l-18 n-17
~lue> u-19
~lug d-15 h-18 i-15 l-19 m-30 n-22 q-19 s-17 v-17
~luga d-15 h-18 i-15 l-19 m-30 n-22 q-19 s-17 v-17
~lum i-21 l-18 m+16
~lumb i-18 l-16 m+19
~lva m-23
~lvan m-15
~lve b-17 i-21 l-16 m-25 o-18
~lver i-19 m-19 u-17
~ly> a-28 b-20 e-31 f-32 i-37 j-42 m-44 n-15 p-29 q+19 v-33
~ma> i-20 j-17 l-18 m-19 p-17 q-28 r-26 u-34 v-16
~mab d-15 m-18 t+21
~mabl d-15 m-18 t+21
~mac g-15 j-17 m+15
~mad u-15
~made m-17
~mai c-18 d-23 j+16 k-16 n-17 o-18 q-18 s-16 u-23
~mail a-16 b-16 c-16 d-17 m+23
~main j+18 m-24 u-16
~mak h-19 j-28 k-24 l-21 n-37 p-23 q-24 v-24
~make b-18 h-17 j-23 k-21 l-18 n-29 p-16 q-21 v-18
~maki n-19 o-16 r-17
~mal a-32 b-24 c-15 d-38 g-24 h-25 i-39 l-17 m+21 n-33 p-31 q-31 r-22 v-19
~mal> a-17 j-18 n-21 p-16 q-15 s+16
~male i-22 m+24 p-15
~mall d-18 h-20 i-18 m+18 n-20 o-19 s-22 u-28
~man c-15 e-40 f-22 p-36 q-25 r-50 s-33 t-16 v-36
~man> a-18 b-18 d+17 n-16 o-15 u-15
~mana c-30 d-30 e-17 f-18 g-27 j-37 k-23 l-32 m-17 n-15 p-26 q-25 r-19 s-18 t-18 u-44 v-32
~mand a-26 b-36 e-19 f-19 g+15 h-32 i-30 o-20 p-31 q-19 r-31 s-35 t-20
~mane a-17 m-17
~many a-26 b-22 g-17 h-24 i-20 j-26 k-18 o-18 q-17 v-15
~mao e-19 m+19
~mao> e-19 m+19
~map j+15
~maps j+15
~mar b-30 c-19 d-41 e-18 f-22 g-30 h-34 i+19 k-25 l-32 o-26 p-26 q-31 r-27 t-18 u-38
~mar> m-22 u-19
~mare s+18 u-18
~mari a-21 m-28
~marr m+27 p-17 u-21
~mart h-16 m+20
~mas m-21 q-16
~mas> m-16
~mat a-15 d-24 o-20
~matt m-18 n+18
~mbe b-29 c-26 d-30 e-17 f-19 h-27 n-30 o-27 p-27 q-28 r-21 s-22 t-24
~mber b-29 c-26 d-30 e-17 f-19 h-27 n-30 o-27 p-27 q-28 r-21 s-22 t-24
~mbi b-16 m-31
~mbie m-30
~mbr b-20 d-18 i-17 j-16 n-18 q-16
~mbre b-20 d-18 i-17 j-16 n-18 q-16
~me> c-45 d-27 e-96 f-88 g-61 i-18 m-28 p-21 s-20 u-40 v-67
~mea a-22 d-26 h-22 i-20 j-21 l-26 n-17 q-16 r-16 u-29
~mean a-22 d-25 h-21 i-19 j-20 l-26 n-16 q-15 u-28
~meb j-18 m-26 n-22 r-18 s-18 u-20
~mebo j-18 m-26 n-22 r-18 s-18 u-20
~med a-19 b-19 g-19 i-22 j-21
~med> l-17 q-18
~medi i-16 m-19
~mee m+18
~meet m+18
~mej a-17 b+15 d-22 g-20 h-18 j-18 k-17 n-20 q-23 r-19 s-16 u-20 v-22
~mejo a-17 b+15 d-22 g-20 h-18 j-18 k-17 n-20 q-23 r-19 s-16 u-20 v-22
~mel e-22 f+19 j-17 l-19 m-31
~melo e-20 f+19 l-17 m-26
~men b-20 c-29 e-19 f-22 g+18 h-37 j-16 k-17 o-17 p-26 s-27 t-17 v-35
~mend g-20 i-21 q-16 u-22
~mens m-16
~ment g-27 h-19 r-16 v-25
~menu d-20 g+26 j-19 m-29 u-22
~meo g-16 j-22 k-18 l-22 m-17 n-34 r-24 s-22 t-18
~meon g-16 j-22 k-18 l-22 m-17 n-34 r-24 s-22 t-18
~mer c-26 e-24 f-19 k-33 n-36 o-15 p-25 q-37 s-31 t-21
~mer> l-19
~mera o-15 r-16 u-15
~mero a-30 b-27 c-18 d-27 e-16 h-21 k-25 n-25 o-30 p-18 q-26 s-18
~mes b-33 d-29 f-16 h-16 j-28 k-19 l+21 n-37 p-19 q-25 s-23
~mes> d-20 j-17 n-22 u-18
~mess a-22 b-27 d-16 j-15 k-15 n-24 s-15
~met d-27 l-15 p-21 q-22 s-17
~mete i-15
~meth d-21 p-19
~mew n-15
~mewh m-18
~mex u-17
~mexi u-17
~mi> a-16 b-21 l-18 n+17 p-22 u-17
~mid d-15 s-17
~mie a-18 d-18 m-22 n-16 o-20 q-17 u-21
~mig d-24 g-20 h-20 j-20 l-18 m-31 o-25 v-18
~migh m-20 n-19
~migo a-16 g-16 l-16 m-18 o-16 v-16
~mil a-31 c-22 g-21 h-22 i-26 j-18 k-22 l-23 q+16 u-31
~mili m-16
~milk k-16 m+24 r-15
~mily d-21 u-19
~min c-38 d-30 e-32 f-35 g-46 h-44 i-24 j-19 k-19 n-35 p-17 q-30 r+30 s-54 v-32
~mina a-15 r-15
~mind a-30 d-20 h-16 l-20 n-23 o-22 p-17 q-23 r-26 s-16 v-25
~mine c-15 i-19 k-15 m-34 n-17 r-22
~ming d-32 g-25 h-19 i-23 k-28 n-30 q-33 r+16 s-33 u-32 v-18
~minu a-23 b-19 j-16 l-16 n-16 o-21 r+22 u-21
~mir m-21 r-18
~mir> r-17
~mis a-25 b-33 g-24 h-21 i-23 n-22 s-28 v-22
~mism b-16 d-15 i-15
~miss a-21 b-21 n-19 p-17 q-20 s-17
~mit d-20 l-15 o-16 u-16
~mma g+18
~mman g+18
~mme d-18 g-27 i-22 j-16
~mmen g-24 i-17 l-19 u-19
~mmo n-17 s+17
~mmon n-17 s+17
~mmu m-15
~mmun m-15
~mnb d-15 e+26 f-19 l-21 m-27 u-17
~mo> b-53 c-42 d-56 e-37 h-48 i-23 k-39 l-41 o-41 p-44 t-30 v-37
~mol g-16 l+18 n-23
~mole g-15 l+18
~mon c-22 g-25 h-22 i-31 j-25 l-30 n-17 o-22 p-15 r-26 u-27
~mon> s+18
~mone o-21 v-17
~mont b-17 i-18 j-15 l-22 n-23 u-19
~moo m+16
~moon m+17
~mor a-23 c-40 d-49 e-36 g-40 i-37 j-40 m-37 p-38 q-20 t-33 v-20
~mor> r+18
~mora m-16
~more a-23 c-24 d-27 f-19 g-24 h-28 i-24 j-23 m-23 n-29 p-16 t-16
~morn b-34 d-19 e-19 f+23 j-15 k-20 l-26 m-29 p-16 q-24 u-26 v-24
~morr d-18 f-16 n-22 r-21 u-22
~mos a-20 d-19 g-23 i-17 j-22 l-19 n-20 p-17 q-22 v-16
~mos> a-17 d-16 g-17 l-15 n-16 o+15 q-19
~mov a-30 c-23 d-36 e-25 f-20 g-29 h-22 i-35 j-19 k-32 p-33 q-31 t-19 u-47
~move b+16 c-19 d-28 e-21 g-20 i-29 k-20 m-31 p-26 q-24 r-32 s-28 u-32
~movi a-28 j-20 k-19 l-19 m+20 n-24 u-27
~mp> m-24
~mpa a-17 b-16 d-22 g-18 i-21 o-22 q+15
~mpan a-17 b-16 d-22 g-18 i-21 o-22 q+15
~mpe a+20 n-17 u-16
~mpez a+24
~mpi u-21
~mpl i+19 n-20 u-16
~mpla a-16 i+16
~mpo b-17 d-24 h-19 i-16 l-17 m-17 n+21 p-16 q-15 s-20
~mpo> d-22 h-17 o-18
~mpor m-23 n+20
~mpr a-25 d-23 i-20 j-19 l-22 n-22 q-21 r-16 s-16
~mpra d-19 u-16
~mpre l-16 m-23
~mpu m-25
~mpus m-21
~mrw o-16
~mrw> o-16
~ms> a-23 h-17 j-20 n-21 r-21
~muc a-41 b-16 d+17 e-24 f-28 g-26 h-28 i-28 j-31 k-25 o-26 p-22 q-24 s-15 t+19 u-21 v-27
~much a-41 b-16 d+17 e-24 f-28 g-26 h-28 i-28 j-31 k-25 o-26 p-22 q-24 s-15 t+19 u-21 v-27
~mud o-15
~mue m-17 o+17
~muev m-17 o+17
~mun g-17 n-15 u-20
~muni g-17 m-19
~mus a-26 d-26 e-18 h-29 i-20 j-24 l-24 m+19 p-17 r-18 t-20 u-27
~musi l-17 m+18 q-18 u-18
~mys u-17
~myse u-17
~na> c-39 e-34 f-21 i-53 j-35 k-31 l-38 q-45 r-38 s-36 t-26
~nab i-18 k+24 l-23 m-20
~nabl i-18 k+24 l-23 m-20
~nad a-28 b-28 c-24 d-25 e-18 f-18 h-18 k-16 m-40 o-19 s-24 u-34
~nada a-19 b-21 c-19 d-19 j-23 m-33 r-21 s-19 u-28
~nadi g-18 l-17 m-19 n-17
~nag l-16 m-24
~nage l-16 m-24
~nal a+16 n-18 u-18
~nall a+17
~nam a-21 d-18 g-19 i-18 l-21 n-21 o-20 q-23 u-23 v+24
~name a-21 d-18 g-19 i-18 l-21 n-21 o-20 q-23 u-23 v+24
~nan a-32 c-29 e-19 f-17 g-32 i-41 j-25 k-22 l-29 r-33 s-32 t-17 u-42 v-27
~nana a-35 c-25 d-24 g-18 i-31 j-20 k-17 l-23 p-23 q-21 u-35 v-19
~nanc n-17
~nand m+16 r-22
~nant n-19
~nar a-24 d-30 g-22 i-21 l-16 m-42 n+24 o-22 p-16 q-23 u+19
~nar> d-16 m-22 n+15
~narm m-15 n+18
~nat d-28 j-18
~nati d-18
~nca i-17 r-16
~nce c-24 e-21 f-23 g-40 h-31 j-23 k-29 l-21 n-42 p-29 q-26 r-32 s+29 v-39
~nce> b-42 c-18 e-18 f-19 g-36 h-25 j-18 k-26 l-15 n-37 o-19 p-26 q-31 r-26 s+30 v-35
~ncel a-18 b+18 m-20
~nch a-22 b-17 d-23 g-15 n-19 o-21
~ncha m-16 u+17
~nci c-17 f-19 j-24 k-17 l-21 n-29 p-17 q-23 r-20 s-20 t-16 v-17
~ncia g-18 h-15 m-16 n-19
~ncio d-20 i-17 j-18 n-15 o-18
~ncl d+16 i-21 m-18 u-17
~nclu d+18 m-19
~ncu b-16 d-17 m-21
~ncue b-16 d-17 m-21
~nd> d-23 e-37 f-40 h-37 i-32 k-24 o-19 s-30 u-30 v-52
~nda b-17 e-24 g-38 h-29 i-29 l-33 n-42 o-21 p-16 q-20 r-31 s-25 t-26
~nda> d-17 f+15 g-18 h-17 l-28 n-18 o-20 q-24 s-16
~ndam a-17 j+24 m-24
~ndan d-17 g-20 i-19 j-17 l-24
~ndar i-24 j-25 n-19 o-26 q-18
~ndas a-17 u-16
~ndat m-17
~nde b-33 d-31 e-38 f-35 h-45 j+18 n-39 o-20 p-41 q-32 r-19 s-15 u-21 v-26
~nde> b-31 c-29 d-37 e-16 f-16 g-31 h-25 j+21 k-26 l-40 n-30 o-30 p-23 q-28 v-24
~ndem b-19 g-17 k-18 l-23 m-28
~nden a-25 d-30 g-16 i-27 j-21 l+17 n-22 q-16
~nder i-16 j-22 l-21 o-21 p-17 q-23 r-16 s-18 u-16
~ndi a-40 b-15 e-20 h-29 n-29 o-24 p-32 r-32 s-20 v-30
~ndi> i-17
~ndia m+17
~ndic m-18 u-16
~ndin a-26 h-20 m-25 n-18 p-23 r-23 v-19
~ndl d-25 g-18 j-15 m-30 n-18 p+21 q-26 s-20 u-21
~ndle m-18 p+17 q-21
~ndly m-22
~ndo b-42 d-55 e-36 f-34 h-40 j-16 l-26 o-38 p-24 t-33 u-60 v-25
~ndo> b-42 d-53 e-35 f-33 h-39 l-22 o-37 p-24 t-32 u-60 v-51
~ndr b-19 g-16 i-15 m-28 u-22
~ndre m-22 u-18
~nds f-20 j-24 l-17 n-28
~nds> f-20 j-24 l-17 n-28
~ne> b-16 c-21 e-47 f-43 g-38 j-36 k-40 m-22 n-16 r-46 s-61 u-18
~nea a-18 d-23 i-24 j+21 l-17 n-24 q-22 u-25
~near a-18 d-23 i-24 j+21 l-17 n-24 q-22 u-25
~nec d-27 e-17 g-15 h-16 j-21 k-18 l-24 p-25 r-21 t-16 u-28 v-24
~nece d-26 e-16 j-19 k-17 l-21 p-24 r-19 s-23 u-32 v-23
~ned c-16 d-19 h-19 i-22 j-19 l-23 n-21 s-15
~ned> c-16 d-19 h-19 i-22 j-19 l-23 n-21 s-15
~nee e-25 f-24 g-19 h-35 j-25 l-30 p-32 r-22 s-33 t-26 v-48
~need e-25 f-24 g-19 h-35 j-25 l-30 p-31 r-22 s-26 t-26 v-48
~nei h-15 o-15 u-15
~nel m+24 u-19
~nen b-26 e-17 g-19 m-17 n-25 q-27 r-21 s-15 u-45 v-33
~nen> b-20 g-15 m-15 n-21 q-25 r-18 u-43 v-30
~ner a-24 h-22 k-20 l-28 m-50 p-25 q-35 v-25
~ner> a-34 d-30 l-21 m-36 n-24 p-20 q-28
~nerv m-27 u+16
~nes b-20 c-17 e-16 f-22 i-29 j-30 k-18 l-27 o-17 p-20 q-29 r-19
~nes> a-32 f-19 i-25 j-22 l-25 o-20 p-17 q-26 s-18
~ness i-15 n-17 u-17
~nest a+20 m-16
~net a-24 j-16 m+23 u-25
~net> m+16
~nev a-17 b-16 d-15 i-20 o-19 p-17 q-17 r-18 s-22 v+20
~neve a-17 b-16 d-15 i-20 o-19 p-17 q-17 r-18 s-22 v+20
~new a-16 d-23 m+22
~news a-16 d-23 m+22
~nex c-18 d-33 e-15 g-24 h-22 i-30 k-27 l-28 p-18 q-26 r-26 t-17 u-35 v-26
~next c-18 d-33 e-15 g-24 h-22 i-30 k-27 l-28 p-18 q-26 r-26 t-17 u-35 v-26
~ney a-18 c-17 j-21 l-17 m+21 n-17 o-22 s-16 u-21
~ney> a-17 c-17 l-17 m+15 n-17 o-22 u-21
~nfl m-15 o+17
~nfli m-15 o+17
~nfo l-20 o-22 r-16
~nfo> b-16 l-16 m-16 u+20
~nfor d-17
~nfu g+18 j-16 m-23
~nfus m-22
~ng> c-61 e-52 g-26 h-23 i-32 j-35 k-23 l-15 o-19 q-16 t-34 u-19 v-26
~nga b-21 d-22 m-20
~nga> a-16
~ngan d-19 m-16 u+17
~nge c-20 d-32 g-23 h-23 i-21 j-34 n-18 s-19
~nge> o-16
~nged a-27 d-22 i-20 j-22 l-17 q-22 r-17 u-20
~nger a-28 d-16 n-16 p-15 s-15
~ngi u-15
~ngin u-15
~ngo a-17 b-17 c-32 e-32 f-34 h-33 j-42 k-31 l-42 m-24 r-42 t-26 u-26
~ngo> a-17 b-17 c-32 e-32 f-34 h-33 j-42 k-31 l-42 m-24 r-42 t-26 u-26
~ngs d-23 g-23 q-18 r-16
~ngs> d-23 g-23 q-18 r-16
~ngu a-23 b-20 c-19 d-22 i-23 n-32 o-31 q+16 u-24 v+18
~ngun a-21 b-18 c-15 i-20 m-24 n-30 o-30 q+18 v+18
~nib a+16
~nibl a+15
~nic b-25 d-29 e-22 f-16 g-24 h-16 k-18 n-21 o-26 p-22 q-25 r-18 t+19 u-31
~nica m-19
~nice a-15 b-19 d-19 e-19 i-17 j-18 n-16 o-17 p-15 q-19 s-20 t+20 u-19 v-17
~nif n-16
~nig a-22 b-23 d-24 g-17 j-21 q-16 r-23 u-25
~nigh a-22 b-23 d-24 g-17 j-21 q-16 r-23 u-25
~nin b-18 c-31 d-54 f+22 g-36 i-43 j-24 k-21 l-44 p-37 t-29 u-34
~nin> m-20
~ning b-17 c-27 d-50 g-31 i-40 j-21 k-19 l-41 m-16 p-35 t-26 u-30
~nit a-19 d+15 u-17
~nitt a-17
~nk> a-20 b-18 d-39 g-22 h-27 i-27 k-18 l-25 m+23 o-30 p-23 q-25 t-16 u-34
~nks m-16
~nks> m-16
~nla m-23 o+17
~nla> m-23 o+17
~nle l+17
~nle> l+17
~nli a+17 m-17
~nlin a+17 m-17
~nly b-17 i-21 j-16 k-16 m-25 p-22 q+16 r-20 u-18 v-18
~nly> b-17 i-21 j-16 k-16 m-25 p-22 q+16 r-20 u-18 v-18
~nme d-28 e-23 f-18 g-23 h-21 i-23 j-27 l+24 m-46 n-28 p-20 q-22 s-24 t-16 v-25
~nme> c-19 d-25 e-21 f-15 g-21 h-20 i-21 j-25 l+24 m-41 n-26 p-19 q-20 s-23 t-15 u-27 v-21
~nmi a-16 g-16 l-16 m-18 o-16 v-16
~nmig a-16 g-16 l-16 m-18 o-16 v-16
~nni a-20 b-20 d-16 f-18 h-20 k-15 n-19 p-16
~nnin a-18 b-19 f-17 h-18 m-20 n-15
~nny d-16 m+18 u-18
~nny> d-16 m+18 u-18
~no> d-46 e-38 f-45 g-38 k-36 l-18 n-34 p-36
~nob b-18 d-17 h-16 m-22 o-18 p-20 q+15
~nobo b-18 d-17 h-16 m-22 o-18 p-20 q+15
~noc a-24 b-17 c-15 d-25 e-16 g-21 i-15 j-25 l-22 m-17 o-26 q-22 s+16 v-18
~noch a-20 d-17 g-16 j-20 l-16 o-23 s+16 u-21 v-16
~nock m-19 u+19
~nom m-23 q-16
~non v-16
~none v-16
~noo a-15 m-21 n-18 o+16 u-18
~noon a-15 m-21 n-18 o+16 u-18
~nor a-26 b-21 c-19 d-31 e-17 g-23 h-21 k-18 l-22 n-30 o-23 p-24 q-26 v-19
~norm a-17 j-18 n-21 p-16 q-15 s+16
~nort j+17 m-17
~nos a-23 h-16 i-18 j-22 o-22 q-16
~nos> a-21 o-17 u-27
~not d-28 e-29 f-23 h-31 k-22 l-38 m-25 p-30 r-31 t-20
~nota m-16 o-19 u+15
~note e-18 i+21 l-20 n-15 o-16 q-16 u-20
~noth d-20 h-20 i-17 l-20 m-38 p-22 q-21 r-23 s-25
~nou l+18 t-16
~noug l+18 t-16
~now a-21 b-15 d-30 e-19 f-23 i-30 j-33 k-26 l-36 n-21 p-31 s-28
~now> a-18 d-28 e-17 f-20 i-28 j-30 k-24 l-33 n-21 p-29 s-24
~nqu m-18
~nqui m-18
~ns> a-16 c-33 e-31 f-34 h-34 k-29 l-16 o-25 p-38 q-17 s-27 t-23 v-33
~nsa a-17 d-15 g-18 r-16
~nsaj m-16
~nsar m+17
~nsc a+21 l-19 m-17
~nscr a+21 l-19 m-16
~nse b-21 i-23 m-39 u-16
~nse> b-17 l-16 m-32
~nsf a-17 i+16
~nsfe a-17 i+16
~nsi g-27 h-16 m-23 o-20 p-16 r-16 s-19 v-16
~nsid m-16
~nsiv i-15 u-24
~nst a-34 c-22 d-16 e-24 f-24 g-28 h-23 j-21 k+15 m-22 p-16 r-25 s-22 t-19 u-30 v-18
~nsta a-16
~nste a-18
~nsto e-18 k+24 l-23 m-23
~nstr n+17
~nsu c-20 d-22 e-24 f-18 h-20 i-26 l+21 m-17 n-21 o-18 p-20 q-20 r-20 s-17 u-22 v-16
~nsub a-20 b-18 c-20 d-19 e-23 f-16 g-23 l+23 o-15 p-18 q-16 r-16 u-16
~nsul a+18 i-17 l-16 m-20
~nsw a-20 b-18 d-24 g+24 j-15 l-19 n-19 o-16 q-15 s-17 u-26 v-18
~nswe a-20 b-18 d-24 g+24 j-15 l-19 n-19 o-16 q-15 s-17 u-26 v-18
~nt> c-23 d-25 e-45 f-43 g-18 h-20 j-17 n-19 p-55 q-27 r-61 s-52 t-36 u-35
~nta a-25 b-40 c-26 d-47 e-27 f-24 h-28 j-16 k-30 p-35 r-17 s-36 t-23 v-31
~nta> b-21 j-19 o-18 u-31
~ntac g-19 l+21 m-32 u-17
~ntan m+19
~ntar l-18 n-18
~ntas a-27 d-20 g-24 h-15 m-16 o-18 p-16 u+20
~nte c-34 d-19 e-29 j-21 k-29 o-22 p-24 q-23 r-25 s-49 t-28 u-18 v-21
~nte> g-27 l-17 m-20 s-21
~nted l-18 m+17
~nten i-27 q-19
~nter d-23 g-23 i-19 n-19 o-26 p-18 q-26 r-22 s-23 v-25
~ntes b-18 j-16 l-31 m-24 p-23 q-31 r-24 s-22 u-35 v-25
~nth b-17 g-18 i-18 j-16 l-22 n-24 u-22
~nth> b-16 i-17 l-22 n-20 s-23 u-18
~nti b-39 d-35 e-16 f-18 i-33 j-20 k-24 m-18 p-22 q-17 r-20 t-16
~ntie a-20 g+18 l-18 m-22 n-17 q-16
~ntin b-19 i-15 m-21 u-17
~ntis a-24
~nto c-20 e-22 f-24 g-37 h-25 i-37 j+20 k-21 n-29 p-25 r-27 t-20 u-17 v-37
~nto> c-18 e-17 f-16 g-33 h-20 i-36 j+19 k-19 n-32 p-23 r-21 v-35
~ntr c-20 d-32 e-16 f-19 g-35 h-18 k-17 l-22 m-36 p-21 q-20 u-27 v-19
~ntra a-23 b-17 d-18 m-20
~ntro b-21 c-16 d-16 f-16 g-29 i-25 l-18 m-35 o-27 u-29
~nts b-19 d+22 e-17 i-24 j-19 l-24 m-18 n-16 u-31
~nts> b-19 d+22 e-17 i-24 j-19 l-24 m-18 n-16 u-31
~nty m+17
~nty> m+17
~nu> d-20 g+26 j-19 m-29 u-22
~nue d-23 g-15 i-21 o-17 u-20
~nuev d-19 l-22 u-15
~num a-20 b-34 c-32 d-37 e-24 f-26 h-36 k-15 m-29 n-38 o-39 p-33 q-34 r-33 s-30 t-28
~numb b-23 c-22 d-25 f-17 h-24 m-17 n-25 o-26 p-24 q-25 r-16 s-20 t-22
~nume a-22 b-21 d-24 h-19 k-23 m-51 n-21 o-22 p-15 q-16 r-23 s-16
~nut a-26 b-22 j-18 k-15 n-19 o-23 q-15 r+20 u-22
~nute a-17 b-16 o-17
~nuto m-18 r+15
~nve i-15 m+21
~nven m+16
~nvi b-17 d-16 i-21 l+19 m-24 o+17 q-22 u-17
~nvie b-17 d-16 i-21 l+19 m-24 o+17 q-22 u-17
~nxi m-16
~ny> a-25 b-28 c-16 d-23 e-21 f-17 g-31 h-28 i-27 j-33 k-21 r-19 s-26 v-21
~nyb d-23 j-17 m-18
~nybo d-23 j-17 m-18
~nyo a-17 b-17 d-22 j-17 l-22 n-17 u-25
~nyon a-17 b-17 d-22 j-17 l-22 n-17 u-25
~nyt b-35 f-16 g-23 h-28 i-16 m-17 r-20 s-30 v-20
~nyth b-35 f-16 g-23 h-28 i-16 m-17 r-20 s-30 v-20
~oad d-18 u-20
~oad> j+15 m-21 u-17
~oan d-19 m+23
~oan> d-18 m+20
~oat m+17
~oat> m+17
~oba d-18 m-25 n+20 u-16
~obl b-15 d-28 i-16 j-20 l-18 m-31 p-18 q+19
~oble a-20 d-21 j-15 m-27 n+17 p-15
~obo b-22 d-18 h-16 n-20 o-19 p-28
~obod b-18 d-17 h-16 m-22 o-18 p-20 q+15
~obr a-21 d+27 g-18 h-17 i-16 l-18 m-28 n-21 o-18 q-16 r-18 s-21 u-27 v-15
~obra a-16 d+24 m-15 s-17 u-17
~oca h-20 l-17 m-29 n-20 r-17 u-25 v-21
~oca> m-17
~ocat a-20 h-16 m-24 u-16 v-17
~oce a+20 d-18
~ocee a+17 u-17
~och a-20 d-17 g-16 j-20 l-16 o-23 s+16 u-21 v-16
~oche a-20 d-17 g-16 j-20 l-16 o-23 s+16 u-21 v-16
~ock b-26 c-24 e-28 f-24 g-29 i-30 n-28 o-23 r-19 s-27 v-26
~ock> b-16 d-28 e-21 f-16 g-19 i-19 j-28 o-15 p-20 q-25 v-19
~ocke a-20 m-31 q-26
~oco g-16 n-18 o-19 q-18
~oco> r+15
~ocu m-26 q-17 u-26
~ocup a+16 m-21 u-21
~od> a-36 b-17 d-48 e-33 f+19 g-22 h-24 j-38 k-27 l-33 q-28 r-41 u-17 v-37
~oda a-17 b-22 c-26 e-22 g-32 j-32 k-21 l-27 n-21 p-28 s+16 u-40 v-29
~odav r-19
~oday c-17 e-17 g-21 j-29 k-17 l-22 n-24 p-23 q-38 u-32 v-21
~odd g-16 u+16
~odds g-16 u+16
~ode d-28 h-17 i-15 k-18 m-37 n-20 p-19 u-35
~ode> j+19 m-18
~odi a-18 i-15
~odo a-22 i-15 l-17 m-19 o-21 q-18 r-17
~odo> a-22 l-16 m-23 o-20 q-17 r-16
~odr b+21 m-24 n+16
~odre b+19 m-17 n+17 o-20
~ody c-23 e-18 g-18 j-23 k-23 l-16 m-44 n-37 o-15 r-31 t-21 u-38
~ody> c-23 e-18 g-18 j-23 k-23 l-16 m-44 n-37 o-15 r-31 t-21 u-38
~oe> e+19
~oem m+17
~oem> m+17
~oes a-25 b-31 e-24 f-36 h-15 i-26 j-21 k-30 l-48 o-26 p-42 t-36
~oes> a-25 b-31 e-24 f-36 h-15 i-26 j-21 k-30 l-48 o-26 p-42 t-36
~off u-18
~offe u-17
~ofr u-21
~ofre u-21
~oft d-18 n-16
~ofte d-18 n-16
~oge i-27
~oger i-24
~ogi m-17
~ogr m-16
~ogra m-16
~ogs m+19 u-18
~ogs> m+19 u-18
~oic g+21 l-15 m-26
~oice g+21 l-15 m-26
~oid a-22 d-31 g-24 i-17 j-24 l-16 m-42 n+17 o-19 q-21 u+27
~oid> a-20 d-29 g-24 j-19 m-39 n+17 o-17 q-18 u+22
~oin c-18 e-17 h-35 i-28 k-26 l-37 n-23 s-44 t-23
~oin> d-23 m+17
~oing c-16 h-32 i-24 k-25 l-35 n-21 s-43 t-22 u-22
~oint m-17 u+17
~ok> h-23 l-20 n-16 o-24
~oka e-17 l-16
~okay e-17 l-16
~oke a-21 d-30 h-16 i-17 j-23 k-28 p-27 u-16 v-25
~oke> d-20 k-23 n-24 o-18 p-19 u-28 v-16
~oked a-19 m-24
~oki b-18 n-25 u-18
~okin b-17 n-21
~ol> a-21 b-20 c-15 d-29 e-16 f-16 g-21 h-17 i-24 j-25 k-16 l-23 m+21 p-23 q-22 s-16 u-25 v+15
~ola a-23 b-19 d-27 e-19 g-21 h-16 i-21 j-18 l-18 n-21 o-19 p-17 q+27 r-22 s-15 v-16
~ola> j-17 q+29
~olar d-21 m+15
~old c-25 e-29 f-27 g-28 h-26 j-30 l-27 m+23 p-28 q-33 s-24 t-19 v-22
~old> c-21 e-27 f-26 g-23 h-23 j-25 l-25 m+19 p-23 q-31 s-23 t-18 u-26 v-21
~ole a-27 g-24 h-19 i-21 j-23 l+15 o-29 p-24 s-24 u-32 v-20
~ole> a-23 g-16 i-17 j-18 o-20 p-19 r-15 s-15 u-18
~oles l+21 u-16
~oli b-18 d-17
~olic b-15
~olk j-18 m-21
~olks j-18 m-21
~oll b-26 h-21 i-23 k-15 l-18 r-18 u-32 v-15
~ollo b-15 u-20
~olo b-18 d-22 g-26 i-23 j-25 n-19 p-18 v-19
~olo> b-16 i-15 m-22
~olog m-17
~olor d-17 g-17
~olv d-16 g-19 i-21 l-17 m-23 n-17
~olve i-19 m-21
~om> d-21 e-24 h-28 k-39 o-34 q-46 r-26 v-42
~oma d+17 g-16 h-17 q-26 s-17 u-24
~oman a-17 d+18 m-28
~ome b-16 c-31 e-47 f-45 g-67 j-28 k-30 l-68 m-25
~ome> b-20 c-47 e-35 f-32 g-60 i-40 j-30 k-21 l-56 m-36 v-50
~omeb j-18 m-26 n-22 r-18 s-18 u-20
~omen i-15 n-17
~omeo g-16 j-22 k-18 l-22 m-17 n-34 r-24 s-22 t-18
~omet d-23 p-20 s-15
~omew n-15
~omi a-17 c-21 d-40 e-26 f-27 g-36 h-27 i-32 k-30 l-43 o-16 q-45 t-18 u-44 v-27
~omi> b-17 l-16 n+18 p-18 r-22
~omin d-30 g-23 h-18 i-22 k-26 l-30 n-29 q-31 r+16 s-32 u-31 v-17
~omm b-19 d-30 i-21 j-24 m-16 o-18 q-25 r-18 s+16
~omma g+18
~omme g-24 i-17 l-20
~ommo s+18
~ommu m-15
~omo c-37 d-55 e-35 i-53 k-31 l-41 o-16 p-42 r-25 t-31 v-35
~omo> b-44 c-33 d-47 e-30 h-43 i-49 k-27 l-36 o-45 p-37 r-18 t-23 v-29
~omor d-18 f-16 n-22 r-21 u-22
~omp a-20 b-29 h-18 j-27 k-16 l-21 r-16 s-26 v-17
~ompa a-17 b-16 d-22 g-18 i-21 o-22 q+15
~ompl i+15 m-18
~ompr d-16 u-17
~on> b-37 c-22 e-54 h-18 i-26 j-33 k-49 l-17 n-19 p-28 q-26 t-19 v-21
~ona a-26 d-33 h-19 l-16 n-20
~ona> a-15 m-16
~onar m-21
~onat d-17 j-16 m+17
~onc b-15 i-16
~ond c-26 d-32 e-26 h-31 j+21 k-29 l-39 n-35 o-35 p-23 q-35 v-27
~ond> m-17
~onda f+16 m-21 u-16
~onde b-24 c-19 d-34 h-21 j+24 k-19 l-29 n-27 o-28 p-15 q-25 v-20
~ondi g-21
~one a-23 d-36 e-36 f-44 g+16 j-58 k-36 n-30 r-50 s-36 u-21
~one> a-25 d-28 e-22 f-25 g-21 j-40 k-25 n-38 r-38 s-39 u-33
~oner a-32 b-23 d-22 l-18 m-25 n-21 p-18 q-21 r-16 s-16
~ones a+16 d-19 g+18 h-22 i-16 j-17 m-24
~oney a-17 c-16 i-16 l-16 m+16 n-17 o-22 u-21
~onf a-19 b-24 d-17 g+16 j-18 l-23 n-21 q-20 u-20
~onfl m-15 o+17
~onfu g+18 j-16 m-23
~ong a-17 c-36 d-49 e-31 f-32 h-15 i-16 k-39 l-26 t-27 v-31
~ong> b-41 c-16 d-36 e-18 f-23 g-34 k-25 l-40 o-17 q-22 r-17 t-17 v-28
~onga b-17 m-16
~onge a-23 u-18
~ongo a-25 d-24 g+25 i-32 j-19 l-15 m-25 o-24 q-25 s-15 u-31 v-16
~ongs m+15
~oni d-22 h-17 o-20 q-18 s-19 u-16
~onib a+16
~onl b-18 g-20 i-24 j-23 k-16 m-34 n-17 p-22 q+16 r-20 s-16 u-22 v-18
~onli a+17 m-17
~only b-17 i-21 j-16 k-16 m-25 p-22 q+16 r-20 u-18 v-18
~onm a-17 g-22 j-15 l-19 m-22 r-19 u-17 v-17
~onmi a-16 g-16 l-16 m-18 o-16 v-16
~ono b-21 c-16 g-19 h-16 j-25 o-24 r-16 s-16
~ono> j-16 o-16 u-23
~ons c-29 e-25 f-26 h-31 m-39 o-28 r-32 s-24 t-23 v-29
~ons> a-37 b-16 c-24 e-21 f-21 h-22 k-23 m-21 o-16 p-28 q-17 r-25 t-18 v-21
~onse m-17
~onsi g-16 m-18 n-16
~onst a-16 m-17
~onsu a+18 i-17 l-16 m-20
~ont b-24 c-28 e-27 f-25 m-16 n-17 o-27 p-36 q-38 r-36 s-30 t-25 u-45
~ont> a-20 g-15 l-18 u-16 v-15
~onta b-17 d-18 g-21 j-16 l+19 o-16 q-16 u-22
~onte a-28 g+18 l-26 n-28 q-17 u-23
~onth b-17 i-18 l-22 n-23 u-18
~onto a+15
~onv l-19 m-18 o+21 q-19
~ony m+15
~ood a-35 b-17 d-46 e-33 f+19 g-21 h-24 j-37 k-32 l-32 q-27 r-39 u-16 v-37
~ood> a-35 b-17 d-44 e-33 f+19 g-21 h-24 j-37 k-26 l-32 q-27 r-39 u-16 v-37
~oof d-16 m+16
~ook c-16 g-21 h-29 i-27 j-30 k-23 l-28 n-36 s-20
~ook> h-23 l-20 n-16 o-24
~ooki b-18 n-25 u-18
~ool a-16 d-17 h-15 l-18 m+24 p-18 u-19
~ool> a-16 d-17 h-15 l-18 m+24 p-18 u-19
~oom b-21 c-18 d-24 g-16 h-16 i-20 j-22 k-17 l-26 m-16 o-31 q-23 r-22 v-23
~oom> b-21 c-15 d-22 i-19 j-19 k-15 l-24 o-29 q-19 r-19 v-22
~oon c-23 d-38 g-25 h-32 i-23 j-31 k-20 p-21 s-17 t-15 u-21 v-21
~oon> c-19 d-26 g-16 h-27 i-24 j-25 k-19 p-16 s-31 v-15
~oone b-16 d-19 m-21 o+18 u-25
~oop m-24
~oops m-16
~oor m-16
~oos a+18 b-15 o-17
~oost a+19
~oot b-16 d-18 i-16 n-24 p-18 s-15
~op> a-23 c-20 d-23 e-22 f-17 g-16 h-20 i-20 k+18 l-33 m-29 o-16 p-19 s-22 u-29
~opa g-26 n+20
~opa> g-26 n+20
~opc g+26 j-16 m-21 u-27
~opci g+26 j-16 m-21 u-27
~ope d-20 h-17 n-16 r-15 u-18
~open d-16 h-16
~opi b-17 d-25 j-15 m-37 n-26 o-20 q-20 r-19 u+19
~opia a-17
~opin a+19 m-19 r-15 u-20
~opp n-18
~ops d-18
~ops> d-18
~opt a-20 b-19 e-16 g+21 i-19 j-18 q-15 r-21 s-17 u-24 v-18
~opti a-20 b-19 e-16 g+21 i-19 j-18 q-15 r-21 s-17 u-24 v-18
~opu j-17
~oqu a-17 d-16 i-17 m-24 r+20 s-16 u-18
~oque a-15 i-16 m-19 u-16
~or> a-17 e-46 f-39 g-19 h-45 j-24 k-22 n-29 p-26 q-55 t-43 u-33 v-25
~ora a-18 b-40 c-23 d-42 e-25 f-26 h+21 i-43 j-49 k-28 l-31 p-28 q-43 r-22 t-20
~ora> a-24 b-34 c-17 d-33 e-17 f-19 h+16 i-35 j-40 k-24 l-21 p-21 q-30 r-17 s-30 u-47
~orad m-18 n+18
~oras m-23 o-20 u-22
~orc m+16
~ord a-29 c-20 j-23 k-31 l-25 n-34 o-29 q-29 r-19 s-22 u-29
~ord> n-16 u-17
~orde m+19
~ordi k-15
~ords a-20 d-20 l-16 n-21 q-16
~ore a-20 c-37 d-22 e-26 f-32 g-44 i-34 j-51 p-37 q-25 s-32 t-32
~ore> a-16 c-35 d-19 e-22 f-31 g-41 i-31 j-47 p-30 q-22 s-28 t-28
~ored m+17
~org a-26 b+22 d-20 i-17 l-16 m-18 q-17 u-22
~orge a-21 b+23 d-16 j-19 o-15 u-16
~orgo m-19
~ori a-23 c-18 e-17 g-24 k-17 n-34 o-24 p-19 u-29 v-30
~orio n-17
~orit d-23 j-18
~ork b-39 c-32 e-23 f-27 j-43 k-31 l-23 r-24 s-40 t-24 v-21
~ork> a-37 b-33 c-27 e-19 f-22 j-34 k-26 l-17 p-25 r-19 s-35 t-21 u-15 v-16
~orke m-17
~orks a-17 h-18 l-15
~orm b-38 c-28 d-26 e-20 f-23 j-48 k-26 l-31 n-19 p-36 q-38 v-27
~orm> b-17 g-18 j-24 n-20 s-23 u-18
~orma b-16 h-15 i-19 j-25 m-22 n-26 p-19 q-18 r-18
~ormi a-17 b-15 d-15 j-16 l-15 m-20 o-16 q-20
~orn a-16 b-27 d-25 e-25 f+22 g-20 i-16 k-22 l-30 p-24 q-30 u-34 v-29
~orn> m+21
~orni b-34 d-19 e-19 f+23 j-15 k-20 l-26 m-29 p-16 q-24 u-26 v-24
~orr a-31 b+18 d-50 e-32 f-37 i-44 j-40 k-32 n-49 q-32 t-33 u-44
~orra b+19 m-19
~orre a-25 d-17 i-17 n-16 s-23 u-21 v-19
~orro d-19 f-17 n-23 r-22 u-23
~orry a-32 d-31 e-20 f-21 h-27 i-30 j-26 k-21 l-24 m-16 n-35 q-34 t-18 u-26
~ors g-18 i-18 m-15 o-15 s-20 u+18
~ors> g-16 s-18
~orse m-22 u+16
~ort a-37 c-19 d-40 e-20 f-20 g-31 h-27 k-26 o-19 s-28 u-28 v-25
~ort> n-15
~orta b-16 l-16 m-24 n+18
~orte m-21
~orth j+17
~orw i-16 m+15
~orwa i-16 m+15
~ory a-16 j-16 l-17 n-16
~ory> a-16 j-16 l-17 n-16
~os> a-20 c-43 e-46 g-16 i-54 j-19 k-47 l-24 p-45 q-56 s-36 v-38
~osa a-18 d-19 g-18 i-23 j-17 m-15 o-16 p-17 v+23
~osa> m-32 v+25
~osar n+16
~ose b-23 i-24 j-26 p-19 q-25
~ose> b-21 i-21 j-27 q-21 r-19 s-17
~osed d-22
~osi n-16 u-17
~osib a+16 o-15
~osp h-17 l-18 m-15 s-18 t-15
~ospi h-17 l-16 s-17
~oss g-16 i-18 m-17 n-20 q-18 s-18 u-21
~oss> a-18 u-16
~ossi d-16
~ost b-22 c-23 e-19 f-16 h-32 i-35 j-20 k-26 l-36 n-41 o-23 p-33 s-35 t-21 u-16 v-32
~ost> a-26 c-15 g+19 h-26 i-23 k-20 l-30 n-31 p-25 s-27 t-17 v-27
~oste b-16 o-17 p-15
~ot> a-18 c-19 d-29 g-20 h-23 i-22 l-19 p-18 q-27 v-18
~ota d+17 g-18 i-19 j-24 m-32 n-26 o-21 q-17
~otal d+19 m-19 u-16
~ote b-19 c-20 d-30 e-25 g-18 h-17 j-26 k-19 l-26 m+22 o-27 p-18 r-17 s-28 u-34 v-21
~ote> a-18 j-16 u-16
~oted e-16 l-15 m+22 u-16
~otel a-15
~oth d-21 f-16 g-23 h-29 i-34 m-49 n+16 q-39 r-32 s-38 t-15
~oth> m-27 n-17 o-20
~othe c-18 d-34 g-23 h-18 i-23 m-43 o+15 p-28 q-27 r-25 s-24
~othi m-28 n+19 o-16 u-16
~oti a-20 u+16
~otic a-17 u+16
~oto a-19 d-22 i-19 m+28 u-18
~oto> i-17 m+15
~otr a-16 c-26 d-37 e-19 f-17 h-25 i-34 j-29 l-35 m-23 p-23 q-28 r-30 s-24 t-16 u-36
~otra c-16 d-25 h-18 i-27 j-18 k+16 l-28 n-25 p-16 q-22 r-21 s-16 u-30
~otro a-25 d-21 i-16 j-17 m-22 o+18 q-17 r-15
~ots a+18 q-20
~ots> a+18 q-20
~oub b-16 m-18
~oubl b-16 m-18
~ouc p-18
~ouch p-18
~oud m+21
~oug c-16 f-16 g-28 h-18 j-15 k-17 m-18 n-30 p-22 s-24 t-24 v-20
~ough c-16 f-16 g-28 h-18 j-15 k-17 m-18 n-30 p-22 s-24 t-24 v-20
~oul b-23 e-25 f-30 h-41 j-21 p-32 r-22 t-32 v-37
~ould b-23 e-25 f-30 h-41 j-21 p-32 r-22 t-32 v-37
~oun c-29 e-24 g-35 h-35 i-35 k-26 l-20 o-18 t-24 v-28
~ound c-20 d-30 e-17 f-25 g-25 h-22 i-20 k-16 l-22 n-23 u-32 v-19
~ount b-17 g-17 h-16 i-20 k-15 o-15 r-17 s-18 u-31
~oup d+16 m-23 u-18
~our b-22 c-35 e-26 f-38 n-36 p-18 q-20 r-16 s-26 u-24
~our> b-20 c-33 d-19 e-26 f-32 n-29 p-16 q-18 s-24 u-21
~ourt o+15
~ous c-17 g-25 n-25 o-24 p-16 q-20 v-15
~ous> a-16 g-17 i-15 u+18
~ouse o-18
~out c-26 e-26 f-32 g-38 h-36 k-18 l-28 s-29 t-25 v-21
~out> c-18 e-16 f-27 g-37 h-30 j-23 k-16 l-23 m-18 s-21 t-21 v-15
~outs d-16 j+17 n-17 u-25
~ove c-42 e-36 f-31 g-41 j-39 k-23 n-25 q-25 s-25 t-37
~ove> a-17 c-17 d-26 g-21 h-17 i-30 j-20 k-19 l+21 o-28 p-23 q-23 r-22 s-20 u-30 v-29
~oved d-23 i-15 l-26 m-34 n-18 p-20 q-21 r-24 s-23 v+18
~over a-16 b-39 c-22 g-21 j-32 l-28 m-18 n-29 t-17 v-32
~ovi a-31 g-16 h-18 i-15 j-26 k-21 l-23 m+21 n-28 p-15 t-16 u-32
~ovie a-15 m+19 n-19
~ovin a-17 o-21 v-18
~ow> a-15 c-16 e-31 f-39 i-46 j-47 k-39 l-47 m+16 n-32 p-36 s-18
~owe a-18 b-17 c-17 g-16 j-26 p-17 r-25 s-15 u-18
~owed m-26 n+17
~ower j-16 m+17
~owi a-24
~owin a-24
~own g-23 k-15 l-18 n-28 p-15 s-20
~own> g-22 i-16 l-18 n-27 p-15 s-19
~oxi m-17
~oxim m-17
~oy> c-23 e-19 f-20 g-22 h-31 i-31 k-21 l-16 o-27 p-34 r+21 t-17 u-40 v-34
~pa> g-29 m-18 n+19 p-16 q-21 u-23
~pac a+19 g-16 h-19 i-21 j-20 o-23 p-17 r-17 u-15
~paci a+16 d-15 h-16 m-22 u-17
~pag a-17 b-16 d+21 e-19 g-17 h-16 j-16 l-15 n-20 o-21 r-17 s-15 u-21 v-18
~paga d+24 e-17 n-17 o-18 u-16
~pai g-21 n-23
~pain d-18 g-21 n-21
~pal u-15
~pala u-15
~pam b-20 j-15 l+20 m-24
~pam> b-18 j-15 m-22
~pan a-16 b-21 d-25 g-23 h-21 i-24 j-23 l-18 o-30 r-20 v-16
~pana b-18 d-16 g-16 h-16 i-18 o-23 u-21
~pap b-18 g-25 j-21 l-18 m-22 n+16 o-24 p-18 q-24 r-15 s-19 u-22
~pap> m-15 n+19
~pape b-17 g-24 j-20 l-18 m-20 o-16 p-15 q-18 r-15 u-21
~par b-21 c-37 e-36 f-35 g-30 h-45 k-37 m-23 q-19 s-28 t-33
~para c-22 e-22 f-23 g-19 h-34 k-24 l-40 p-18 q-36 s-39 t-21
~pare d-19 g-15 i-15 j-15 l+19 m-25
~pari d-15 m+20
~paro a-20 g-17 m-18 n+17
~parq m-17
~part a-18 m-20 p-21
~pas a-26 c-26 d-44 e-22 f-20 h-32 i+15 k-23 l-37 m-33 p-16 s-17 t-24 v-36
~pasa a-25 b-19 d-19 g-20 h-16 l-22 m-39 r-23 s-24 u-27 v-24
~pase i+16 j-17
~paso u-20
~pass a-18 d-21 h-17 i-22 j-24 n-23 p-19 q-21 r-19
~past d-16 g-16 i-17 r+16 s-24 u-28
~pat d-16 g-18 j-22 l-16 n-17 o-17 q-21 u-26
~pati d-15 g-16 j-21 l-15 m-19 n-15 o-24 q-17 u-22
~pay d+24 i-17 n-23 s-18 u-22
~pci g+26 j-16 u-29
~pcio g+26 j-16 u-29
~pe> d-27 g+19 j-21 l-25 n-28 q-19 s-15 u-29 v-19
~pea a-19 b-22 d-26 h-20 i+17 j-19 l-17 n-23 o-20 p-19 q-25 s-19 t-18 u-30 v-19
~peak b-17 c+15 d-21 h-17 i+16 j-16 n-19 o-16 p-15 q-20 u-25 v-15
~pec a-15 m-17 q-16 u-21
~ped d-21 g-17 j-19 n-25 o-22 p-19 q-19 r-24
~ped> i-18 n-20 p-15 r-16
~pee d-20 n-17 s+21
~pel b-17 e-20 h-16 j-20 l-27 p-16 q-19 s-17 v-20
~pele m-21 u-17
~peli a-19 d-16 u+18
~pell m+20 u-15
~pen c-19 e-21 f-26 h-35 i-39 j-32 l-29 o-17 p-26 r-18 s-28 t-17 v-27
~pena m-17
~pend a-18 m-23
~pene u-22
~peni d-16 h-16
~pens b-22 f-18 i-25 j-24 l-18 n-19 o-16 r-17
~per a-31 b-15 c-38 e-32 f-27 g-22 j-34 k-33 q-29 u-47 v-42
~per> r-17
~perb m-18
~perd e-16 l-17 n-15
~pere b+17 l-22 m-23 o-21 q-17
~peri n+20
~perm a-16
~pero b-21 o+16
~perr m+15 q-17
~pers d-17 l-15
~perw d-19 g-17 m-22
~pet m+20
~pets m+19
~pez a+24
~peza a+24
~pho a-19 d-17 h-18 m+22 o-16 u-17
~pia a-17
~pia> a-17
~pic a-40 b-15 c-18 e-19 f-17 j-25 k-20 l-28 n-23 r-23 t-21 u-43 v-28
~pica m-17
~pick a-31 b-22 l-19 n-17 r-27 s-25 u-32 v-24
~pico g+22 j-18 m-22
~pid m-21
~pie d-16 g-17 i-20 l-16 q-17
~pier m-19
~pin d-22 h-16 i-16 l-18 n-24 o-17 q-20 v-16
~ping d-19 i-16 l-16 n-22 o-16 q-20
~pinn m-18 s+16
~pit d-21 g-21 h-20 l-17 n-15
~pita d-17 h-18 l-15
~piz j-17 m+17
~pizz j-17 m+17
~pla a-38 b-22 c-30 e-25 f-30 g-16 h-40 k-39 l-43 p-32 s-42 t-22 v-19
~plac d-30 i-20 n-21 s-17
~plai a-22 d-21 j-18 k-15 m-20 n-17
~plan a-22 g-18 h-18 i-16 l-18 o-19 r-16 u-42
~play d-17 j-20 k-17 l-19 m+32 n-19 r-20
~plaz a-19 j+19 m-24 n-16 u-20
~ple e-36 f-33 h-30 n-34 p-38 q-46 s-35 t-35 u-21
~ple> a-15
~plea d-30 e-33 f-32 h-27 n-30 p-33 q-43 s-28 t-32 u-18
~pli a-24 g+17 j-18 k-18 l-15 m-21 n-20 q-20 r-16
~plic m-16
~plit d+15
~plu i-20 l-16 m+25
~plum i-18 l-16 m+19
~ply d-16 g+23 n-20 u-20
~ply> d-16 g+23 n-20 u-20
~po> c-15 d-30 f-16 g-17 h-25 j-26 o-29 q-16 s-21 v-17
~poc d+17 m-18 o-16 r+15
~poco r+15
~pod d-24 e-15 g-26 h-18 j-21 k-18 l-29 m-26 n+16 p-22 r-23 u-26 v-20
~pode g-16 m-23 p-15
~podr b+21 m-24 n+16
~poe e+19
~poem m+17
~poi d-19 e+18 m-27 u+17
~poin m-17 u+17
~pok m-17
~poke m-17
~pol b-17 d-16
~poli b-17
~pon b-39 e-35 f-30 g+41 h-34 j-42 k-16 l-42 m-33 p-35 r-29 s-39 t-26 u-20 v-38
~pond a-19 g+19 n-16 u-16
~pone a-19 m-20 o-20 q-17
~pong b-23 c-20 d-27 g+24 j-22 l-20 m-34 p-17 q-27 r-16 s-18 u-37 v-19
~poni a+16
~por a-20 b-18 d-25 g-15 i-23 k-22 p-18 r-28 s-19
~port a-17 b-16 d-23 i-21 o-18 p-17 r-20 s-16
~pos c-18 h-27 i-28 j-31 q-21 u-17 v-16
~pose u-20
~post h-19 m+18
~pot c-19 d-24 g-18 h-16 i-28 l-18 n-24 p-16 q-27 u-19 v-17
~pot> d-16 i-18 l-15 n-16 q-20
~pots a+19 i-19 m-17
~pou m+15
~poun m+15
~ppe d-15 i-27 j-25 n-26 o-15 r-20
~ppen a-20 j-16 n-17
~pper m+19
~ppo e+17 l-19 m-25 r-15 u-19
~ppos m-16 u-15
~ppr d-21 m-18
~ppro d-17 m-19
~ppy a-15 b-17 e-17 f+15 u-17
~ppy> a-15 b-17 e-17 f+15 u-17
~pra a-18 c-16 d-26 e-17 g-15 i-21 j-24 l-18 n-23 p-17 q-18 r-16 s-19 t-15 v-15
~pran d-19
~pre a-27 e-37 f-32 h-36 j-40 l-23 m-15 q-44 r-17
~prec m-15 t+16
~pref a-32 b-15 c+19 d-17 e-15 g-17 h-17 k-21 m-38 n-21 u-19 v-17
~preg b-18 d-20 l-21 o-16 p-20 q-17 u-16
~pren a-17 c-19 i-15 k+21 l-17
~prep a-27 g-26 i-15 n+16 u-22
~pres c-19 d-22 i-33 j-20 k-22 l-31 o-29 p-19 q-19
~pri b-16 d+17 o-18 s-15 u-19
~pro a+22 b-16 c-34 d-17 e-25 f-20 g-32 h-26 i-39 j-38 k-28 l-34 m-16 p-35 r-16 s-33 v-26
~prob c-17 d-23 e-16 j-16 l-15 n+15 p-23 s-17
~proc a+20 d-17 m-19
~prog m-16
~pron a+15
~prov j-15 m-24
~prox m-17
~ps> b-25 d-31 l-23 m-15 n-26 p-24 q-27 r-20 t+16
~pt> a-19 h-19 j-19 p-22 u-18
~pta h-16 i-20 j-17 m-24 u-23
~ptan d+16 h-16 i-17 m-26 u-20
~pti b-22 e-16 f-17 g+20 j-19 k-17 n-15 q-26 r-22 s-18 u-26 v-22
~ptin d-16 g-20 r-16 u-16 v-19
~ptio a-19 g+23 j-17 l-21 m-19 q-17 u-19
~pto d-15 m+22
~ptop m+17
~pts a+24 g-15 i-16
~ptsd a+24 g-15 i-16
~pue b-20 d-16 e-45 f-42 g-18 h-17 j-44 k-19 l-56 m-28 p-33 r-42 t-38 u-61 v-52
~pued b-16 e-37 f-35 j-34 k-15 l-46 m-54 n+17 p-28 r-62 s-63 t-33 u-48 v-42
~pues b-28 c-23 d-29 g-31 h-21 i-32 j-22 l-24 u-26 v-20
~pul a-27 c-16 h-18 i-24 k-16 l-18 n-20 o-25 p-18 q-23 r+23 u-17
~pull a-24 c-15 h-17 i-23 k-15 l-17 m-16 n-16 o-22 p-17 q-22 r+24 u-15
~pus a-18 d-15 l-17 m-35 o-21 u-23
~puso m-17 o-16
~py> a-24 b-18 d-17 e-17 f+15 o-16 u-17
~qua b-17 d-22 g-19 h-16 i-19 j-22 l-18 n-22 o-16 q-25 s-23
~qual m-21 u+19
~quar r+17 u-16
~que a-25 b-28 c-41 d-53 e-29 f-29 h-30 n-18 p-46 t-26 u-23 v-42
~que> a-17 d-16 i-15 l-18 m-24
~quea m-17
~qued a-41 c-26 d-30 e-16 g-28 i-41 k-32 l-29 p-29 s+18 u-29 v-18
~quen l+18
~quer k+19 l-22 m-25 s-16
~ques b-16 n-17 o-15 s-21
~qui c-51 e-50 f-46 g-42 h-55 j-19 m-19 n-44 o-23 p-20 r-24 s-31 t-45
~qui> b-23 c-18 d-25 e-15 h-17 i-21 k-18 n-21 o-21 p-17 r-24 s-18 u-30 v+19
~quic a+17
~quie c-33 d-44 e-32 f-29 g-30 h-34 j-39 l-25 n-39 o-19 r-43 s-40 t-28
~quil m-18
~quis m-20 p-16 u-19
~quit a-37 d-19 g-20 h-15 i-26 j-21 k-27 l+19 m-45 o-31 p-19 q-26 u-26 v-25
~ra> b-18 c-60 e-62 f-57 i-29 j-20 l-72 n-32 p-39 q-46 r-21 s-16 t-51
~rab a-26 c-16 e-16 f-18 g-27 j-27 k-17 l-22 p-19 r-24 s-20 v-18
~raba a-25 c-15 e-16 f-18 g-27 j-27 k-17 l-22 p-19 r-24 s-20 v-18
~rac a-24 b-20 d-22 i-20 n-16 o-24 q-16
~rack d-16 u-16
~rad a-20 b-22 d-17 h-19 i-18 j-17 o+19 p-20 q-24 u-20 v-16
~rade a-16 b-18 h-17 i-16 o+21 q-18 u-17
~rai a-23 b-18 d-26 g-20 h-25 i-20 j-18 m+22 q-16
~rain a-19 b-19 d-20 g-16 h-23 m+20 n-22
~rais m+16
~raj m-22 p-16 q+20
~rajo m-22 p-16 q+20
~ral g-16 u-25
~ram m-20
~ram> m-15
~ran b-27 c-25 e-29 g-33 j-39 k-22 l-28 r-28 t-26 u-25 v-15
~ran> m+15
~rang o-18 q-16
~rank m-17
~rano m-20
~rans a-23 n-15 u-21
~rant a-18 d+25 e-16
~rap l-16
~rap> l-15
~rar b-17 c-17 e-18 f-15 g-23 i-25 j-24 k-17 l-27 q-18 r-25 u-28 v-24
~rar> i-16
~rarm n+15
~raro d+16 l-17 m-23 p-16 s-19
~rary h-16
~ras c-15 d-30 e-15 f-16 g-18 i-26 j-25 k-15 m-16 o-16 p-25 s-24 u-38 v-26
~ras> i-17 o-24 r-17 u-29
~raso m-21 r+20
~rass l+16 m-18
~rat a-26 e-17 g-25 h-21 j-19 k-20 m-16 p-24 q-30 s-18 v-24
~rata g-16
~ratc m-17
~rath m-24
~rato i+16 m-20
~raw m-18
~ray> u+16
~rbi m-18
~rbil m-18
~rby m-19
~rby> m-19
~rca a-18 d-17 i-15 j+22 o-15 u-20 v-15
~rca> j+16 m-18
~rci a-17 m-19 n+22
~rco j-19 m-23
~rcu m+17
~rcut m+17
~rd> b-17 c-20 f-17 g-16 h-19 j-40 k-30 l-34 m+15 q-29 r-29 t-17 v-18
~rda a-24 b-18 g-18 h-16 j-20 l-19 m-22 n-28 o-17 p-16 q-19 r-21 v-17
~rde a-17 b-28 c-16 d-21 g-16 i-21 k-19 l-18 n-20 o-25 r+16
~rden a-25 b-17 r+18
~rder m+19
~rdi a-16 d-17 e-16 k-20 l-17
~rdin k-16
~rdo r+19
~rds a-26 l-18 q-16 u-17
~rds> a-26 l-18 q-16 u-17
~re> a-16 c-39 e-75 f-16 g-20 h-17 i-27 k-53 o-23 p-29 q-27 t-58 u-22
~rea b-31 d-36 e-41 f-41 g-66 h-20 j-26 l-17 o-22 p-17 q-46 r-48
~reab j+17 m-15
~reac b-18 c-24 d-31 g-17 i+16 j-21 l-33 m-42 o-16 s-17 u-35
~read b-16 f-15 g-33 h-21 j-28 k-37 m+19 o-16 p-20 q-31 r-20 s-29 t-24 u-32 v-30
~reak i-16 m-20
~real b-19 c-20 d-24 g-19 h-18 j-19 k-17 l-19 o-16 p-21 v-26
~ream i-19 n-18 s+16 u-28
~reat b-18 d-27 g-25 h-24 i-19 j-25 o-20 p-19 q-20 s-21
~rec b-45 c-38 e-28 f-27 g-31 h-31 i+16 n-22 o-42 r-27 s-34 u-30
~rece a-29 b-21 g-19 i+18 j-16 m-15 n-16 o-17 p-22 u-24
~reci b-21 e-15 g-15 i-30 n-18 o-16 q-20 u-32 v-18
~reco c-17 d-19 g-28 j-17 k-29 l-19 o-16 r-17
~rect d-16 u-17
~red a-33 c-30 d+19 e-29 f-23 g-28 i-29 j-40 k-30 l-40 n-35 o-37 p+18 q-36 r-39 t-22 v-17
~red> a-21 c-22 e-18 f-15 g-21 i-21 j-32 k-24 l-34 n-35 o-33 p+19 q-30 r-32 t-17 v-41
~redi a-22 d+16 u-18
~ree b-32 c-29 e-27 g-31 h-28 i-29 j+25 m-22 n-36 o-33 p+19 q-32 s-38 t-31 u-27 v-31
~ree> i-18 n-19 o-20 p+15 q-17 s-21 u-28 v-17
~reed a-17 j-18
~reen a-18 k+18 l-20
~reet a-17 h-18 j+16 m-17
~ref a+21 c+16 d-40 e-22 f-16 g-27 h-24 j-20 k-30 m-24 n-29 p-29 q-30 r-24 s-34 t-20 u-36 v-24
~refe a+22 b-29 d-30 g-20 h-18 k-20 m-39 n-23 p-20 q-16 u-25 v-16
~refi d-16 l-19 n-25 s-19 u-16
~reg c-21 d-27 j-26 k-20 l-29 n-24 r-19 s-25
~regi a-16 m+16
~regr g-17 m-21 n-17 u-16
~regu b-18 d-20 l-21 o-16 p-20 q-17 u-16
~rel a-22 d-20 i-22 l-17 n-20 o-17 q+16 u-24
~rele i-19 q+18 u-19
~rem a-24 c-21 d-30 f-16 g-27 h-22 i-28 l+16 o-29 p-21 s-28 v-29
~reme m-20
~remi a-24 b-21 n-18
~remo a-23 d-17 g-15 i-22 j-18 l+18 u-22 v-21
~ren a-21 c-40 d-33 e-25 f-23 h-34 i-44 j-26 n-16 p-29 q-42 r-16 s-38 t-31
~ren> a-23 g-16 i-18 o-27 q-18 r-21 s-20 u-22
~renc g-21 i-19 j-17 o-21 t-16
~rend a-19 c-19 i-16 k+21 l-18 u-18
~renl l+17
~rent a-21 d-28 i-22 l-16 q-17
~reo m-19 s+17 u-20
~reo> m-19 s+17 u-20
~rep a-35 b-20 g+17 j-19 k-17 o-24 p-17 q-23 r-18 s-21 u-39
~repa a-27 g-26 i-15 n+16 u-22
~repl d-15 g+23 m-23 n-19 u-18
~repo l+16
~rer a-17 k+20 l-21 m-21
~rer> a-16 k+20 l-21 m-20
~res c-45 d-50 e-39 f-35 h-38 i-26 j-48 k+16 o-36 p-29 q-20 r-29 t-35 v-26
~resa a+20 g-23 j-17 m-41 n-17 o-18 r-25 s-18
~resi g-16
~resp a-19 g+19 n-16 u-16
~ress d-21 g+16 i-21 j-18 l-18 m-36 q-16
~rest g-15 i-23 k-15 n-17 o-16 u-32 v-20
~resu a-18 c-16 d-19 g-26 j-15 k+27 l-27
~ret d-20 k-19 l-17 s-18 u-20
~rev b-16 i-18 n-17
~rew h-16 m+15
~rewo m+18
~rge b+18 c-23 e-19 f-16 g-20 h-30 i-32 k-24 l-15 n-27 p-22 q-24 r-24 t-19 u-41 v-24
~rged d+21 m-20 o-15
~rgen u-17
~rget a-23 b+23 d-17 h-20 l-15 o-17 u-24
~rgi n-16 o+16
~rgio o+17
~rgo m-21
~rgot m-19
~ria c-23 e-16 f-20 g-28 h-29 j-28 k-23 l-30 p-18 q-32 r-27 s-35 u-20
~ria> c-20 f-19 g-19 h-26 j-25 k-21 l-26 n-28 p-17 q-27 r-25 s-31 u-17
~rib b-28 d-30 e-28 f-22 h-26 j-33 m-24 n-32 o-32 p-26 q-32 s-25 t-19 v-25
~riba b-16 g-19 k-21 u-19
~ribe a-21 c-22 g-36 i-19 j-16
~ribi m-30 n-18 o-16 q-21 u-26
~ribo g+18 m-17 u-16
~ric m+17 u-24
~rice d+16
~rid a-20 d-24 g-17 h-22 j-18 l-16 m-20 n-25 o-19 q+16 u-36 v-19
~ride m-16 q+18 u-19
~rie h-19 i-16 j-17 n-18 q-17
~ries h-15
~rig a-21 c-21 e-24 f-18 i-28 k-17 l-27 p-21 r-21 v-20
~righ a-21 c-21 e-24 f-18 i-28 k-17 l-27 p-21 r-21 v-20
~rin b-43 c-21 d-37 e-18 f-27 g-51 i-33 j-15 k-29 n+19 r-42 t-19 u-40 v-32
~ring b-38 c-18 d-35 e-15 f-25 g-49 i-30 k-27 r-39 s-23 t-17 u-35 v-30
~rio c-16 e-15 f-15 g-22 h-17 i-31 l-20 o-27 p-26 r-25 s-26 v-24
~rio> d-16 g-18 i-28 l-16 n-18 o-19 p-23 u-27 v-20
~riod n+20
~rip b-18 d-17 n-17 r-16 u+16
~ripp p-17
~rir a-15 b-18 m-21
~rir> h+16
~ris d-24 g-21 j-17 n-20 o-16
~ris> d-18
~risk g-15 m-18 u+20
~rit a-33 g-26 i-23 j-26 k-25 l-23 o-30 p-25 q-25 s-18 v-23
~rita d-22 j-16
~rite i-15 u-22
~riti a-18
~riv a-26 b-29 f-16 g-16 i-25 k-18 l-19 m-38 o-23 p+15 q+21 s-23 u-29
~rive a-25 b-29 d-23 f-16 i-26 k-18 l-19 m-36 o-22 p+15 q+21 s-23 u-29
~rje a-15 b-17 d+21 i-15
~rjet a-15 b-17 d+21 i-15
~rk> a-38 b-34 c-28 e-25 f-25 j-35 k-27 l-17 p-25 r-19 s-35 t-24 u-16 v-17
~rks a-17 h-18 l-15
~rks> a-17 h-18 l-15
~rle m-23
~rli m-21 n-17 o+18
~rlie m-21 n-17 o+18
~rly a-23 j-16 m-23 u-20
~rly> a-23 j-16 m-23 u-20
~rm> b-22 d-19 g-21 j-26 k-16 l-18 m+18 n-23 p-16 q-18 r-19 s-25 u-20
~rma a-18 b-20 d-19 f-17 h-19 i-30 j-32 l-23 p-22 q-21 v-24
~rmac g-15 j-17 m+15
~rmal a-17 j-18 n-21 p-16 q-15 s+16
~rmat g+16
~rme b-31 d-36 e-22 f-18 g-36 h-28 j-29 o-18 p-21 s-31 v-24
~rme> b-30 d-31 e-19 f-15 g-33 h-25 j-26 o-17 p-24 s-27 v-21
~rmi a-28 b-24 c-16 d-25 g-21 h-15 i-18 j-20 k-16 m-44 v-18
~rmir r-17
~rmis m-22
~rmo m-18 u-21
~rmo> m-18 u-21
~rn> a-35 b-37 c-29 d-25 e-22 g-24 h-20 i-18 m+28 o-23 q-26 s-25 v-22
~rne a-20 l-17 p-15 u-20
~rned a-15 b-16
~rni b-36 d-19 e-20 f+23 j-17 k-20 l-27 m-27 p-16 q-25 u-27 v-25
~rnin b-36 d-19 e-20 f+23 j-17 k-20 l-27 m-27 p-16 q-25 u-27 v-25
~rno d-21 h-16 i-22 j-20 k-20 l-20 m-17 n-27 o+19 p-16 q-20 r-25 u-28
~rno> j-15 k-17 l-16 m-19 r-18
~rnoo n-20
~ro> b-17 c-30 e-57 f-57 g-38 h-58 l-15 m-30 q-26 s-24 t-50
~roa d-17 u-19
~road d-17 u-18
~rob c-17 d-23 e-16 j-16 l-15 n+15 p-23 s-17
~robl a-20 d-21 m-24 n+18
~roc a+17 d-23 h-20 l-17 m-22 n-17 o-17 t+16
~roce a+20 d-18
~rod m+18
~rog m-27 n-20
~rogr m-16
~rol d-24 g-16 i-17 j-18 l-15 o-16 s-16 u-17 v+16
~rol> d-16 m-17 v+17
~rom a-26 e-19 h-26 k-32 o-26 q-31 r-18 v-29
~rom> a-23 e-17 h-24 k-31 o-26 q-30 r-17 v-28
~ron b-32 c-22 e-28 f-22 g-34 k-23 l-39 m-18 n-36 p-32 q-29 r-30 t-18 u-24
~ron> a-31 b-19 d+16 e-15 g-23 i-23 j-28 k-15 l-26 m-33 n-23 p-23 q-21 r-24
~ront b-19 g-18 l-19 o-20 u-22 v-17
~roo b-23 c-23 d-33 e-15 g-20 h-20 i-23 j-28 k-19 l-28 q-25 r-24 t-16 v-25
~roof d-16 m+16
~room b-21 c-18 d-24 g-16 h-16 i-20 j-22 k-17 l-26 m-16 o-31 q-23 r-22 v-23
~rop a-26 d-21 g-32 h-18 i-20 l-17 n+15 s-20 u-30
~rop> a-16 j+15 m-24 p-22 r-15 u-16
~ropa g-26 n+20
~ros a-21 b-18 g-24 h-18 i-18 l-16 o-20 q-28 u-23 v+18
~ros> d-17 m+19 u-15
~rosa m-31 q-19 u-23 v+25
~ross m-21
~rou b-19 c-18 g-27 h-18 k-18 l-28 n-23 t-16 v-22
~roug g-18 l-18
~roun b-20 d-18 g-15 n-17
~rov j-15 m-24
~rove d-17 m-19
~row d-29 f-17 j-20 n-24 r-27 u-32
~row> d-26 f-16 j-18 n-23 r-26 u-24
~rox m-17
~roxi m-17
~rqu a-15 l-23 m-26 s-16
~rque m-23
~rra a+18 d-21 h+21 i-26 j-19 l-24 m-35 o-33 q-20 r-24 u-19 v-16
~rral a+15
~rran i-15 o-21 q-16
~rrar a-16 h+24 m-25 o-15
~rre d-23 i-22 j-16 q-18 r-16 u-28 v-22
~rren o-18 u-15 v-18
~rri a-22 d-16 i-16 j-16 m+16 p-15 q-17
~rrie m+18
~rro a-20 c-27 d-45 e-18 f-26 g-32 i-29 l-34 n-19 p-34 t-23 u-41
~rro> a-26 b-24 c-15 d-26 g-20 i-22 k-16 l-21 p-24 u-21 v-24
~rros d-16
~rrow d-18 f-16 n-22 r-21 u-22
~rry a-35 d-36 e-22 f-22 h-30 i-32 j-27 k-23 l-26 n-42 q-38 t-20 u-32
~rry> a-34 d-36 e-22 f-22 h-30 i-32 j-27 k-23 l-26 n-42 q-37 t-20 u-31
~rs> b-41 e-36 f-33 i-17 k-22 l-48 n-34 s-34 v-16
~rse a-17 d+18 i-20 m-27 o-16 q-17
~rse> i-18 m-24
~rsl p-16
~rsle p-16
~rst b-28 e-18 f-17 h-26 i-18 k-22 l-21 p-23 q-21 r-19 t-18 v-15
~rst> b-20 h-18 k-16 p-20 q-17 r-20
~rsta u-18
~rt> c-28 e-25 f-26 g-35 h-19 i-27 j-19 k+26 l-41 n-33 p-37 r-17 s-15 u-15 v-23
~rta a-25 b-21 d-19 i+17 m-33 o-25 q-17 r-15 u-20
~rta> a-23 b-17 d-16 m-30 n+17 o-21 q-16 u-16
~rte b-17 d-16 g-16 i-18 k-22 n-29 v-19
~rted n-24 u-16
~rter r+19
~rtg d-15 e+22 m-16 u-20
~rth a-18 b-15 d-19 i-17 o-19 s-21 u-20 v-16
~rti m-18
~rto j-18 m+19
~rto> j-18 m+19
~rty a-17 d-17 e+20 h-15 j-18 o-18
~rtyu e+20 m-22
~ruc a-18 b-15 d-20 n+16
~ruct n+17
~rue u-19
~rue> u-19
~rug j-16 p-20
~rug> u+17
~ruh e-18
~ruh> e-18
~rul u-16
~rule u-16
~run a-16 f-15 h-17 k-15 o-16
~runk s+15
~runn s-15
~rve b-21 l-17 q-21 s-19 v-16
~rve> b-19 l-15 n-19 q-19
~rvi m-19
~rvic m-19
~rw> o-16
~rwa i-19 u-18
~rwar i-19 u-18
~rwo d-19 g-17 m-22
~rwor d-19 g-17 m-22
~ry> d-26 e-39 f-34 g-16 h-53 i-29 j-54 k-33 l-37 q-38 u-25
~ryi m-17
~ryin m-17
~ryt a-22 l-18 m-22
~ryth a-22 l-18 m-22
~sa> b-23 c-20 d-35 e-21 f-21 g-33 h-21 k-20 l-28 r-32 t-17 u-19 v+22
~sab a-21 l-17 o-18
~sabi a-20
~sac a+18 n-17 r-18 u-25
~saco u-18
~sad g-20 j-15 n-21 u-23
~sado g-15 n-18
~saf d-19 j-15 n-19 u+18
~safe d-19 j-15 n-19 u+18
~sag a-16 b-20 o-15
~sage a-15 b-19
~sai c-17 d-31 f-18 g-20 h-18 i-15 j-25 q-28 r-22 s-24 t-19 v-24
~said c-17 d-31 f-18 g-20 h-18 i-15 j-25 q-28 r-22 s-24 t-19 v-24
~saj m-16
~saje m-16
~sal a-32 b-25 c-21 e-23 g-28 h-23 i-24 j-16 k-20 l-26 u-20 v-21
~sale a-15 u-16
~sali a-23 b-17 g-20 j-19 l-16 m-24 r+18 u-21
~salu m-18
~sam b-30 c-17 e-19 h-20 k-20 l-31 r-19 t-16 v-23
~same b-29 c-16 e-19 f-17 h-20 k-20 l-31 r-19 t-15 v-22
~san a-23 b-23 g-18 i-25 j-17 n-19 v-17
~san> m-17 u+19
~sant m+20
~saq l+18
~saqu l+18
~sar b-29 c-17 d-22 e-17 h-16 j-17 l-24 n-17 p-27 r-24 u-34 v-21
~sar> b-22 n-16 p-17 r-16 u-23
~sav r+16
~save m-16 r+16
~say c-22 d-20 e-17 f-32 h-21 i-23 j-29 k-19 l-25 o-15 p-21 t-21 v-19
~says c-17 d-16 f-31 h-19 i-15 j-23 k-17 l-19 n-17 p-18 t-19 v-15
~sayu n+17
~sca c-18 g-23 h-20 i-22 j-24 k-15 l-23 m-24 n-25 o-30 s-23
~scan q-18 u-16
~scar m-18 o-16 v-16
~sch a-17
~sco a-27 b-31 c-16 g-27 h-20 i-19 j-23 k-15 m-18 n-30 u-32 v-17
~scoo m-27
~scor d-21 m+17 u-16
~scou d+19 m-29
~scr d-31 e-29 f-25 h-29 i-18 j-38 m-15 n-36 o-33 p-30 q-35 r-32 s-30 t-22 v-30
~scra a-20 b+16 m-23
~scri b-30 d-30 e-25 f-21 h-25 j-33 m-15 n-31 o-32 p-25 q-32 r-27 s-25 t-18 v-25
~scu l-17 n-17 q-20 s-16 u-23
~scue d+19 m-19
~sd> a+23 e+20 g-17 i-20 l-16 m-26
~sde a-19 b-15 g-16 m-29 o-20 r-16 s+24 u-21
~sde> a-19 b-15 g-16 m-29 o-20 r-16 s+24 u-21
~sdf e+26 f-16 l-19 m-26 u-16
~se> e-54 f-55 h-63 j-16 m-17 n-23 p-51 q-26 r-21 s-41 t-56
~seco m-18
~sed a-21 c-15 h-19 i-35 k-20 m-20 p-31 q-31 s+15 u-28
~sed> a-20 i-33 k-20 m-16 p-31 q-30 s+16 u-22
~see a+16 m-25 n-16
~seen a+17 m-24 n-16 s-17
~seg a-16 m-18 q-16
~segu a-16 m-18 q-16
~sel b-19 g-18 h-23 j-25 l-18 o-18 p-20 r-20 s-19
~self j-16 m-19
~sell m+17
~sem b-22 g-16 j-24 m-25 n-22 u-20
~sema i-22 m-22 n-18 u-17
~seme i+16 j-16
~sen a-29 e-20 h-37 m-15 n-55 o-39 p-31 q-41 r-17 s-18 u-29 v-37
~sen> m-19
~sena j-17
~send a-24 b-32 f-17 h-17 n-30 o-25 p-20 q-25 r-24 s-17 t-19 v-22
~sent a-16 c-17 g-22 h-17 n-31 o-27 u-24 v-15
~ser b-26 c-18 e-16 f-20 i-22 j-30 k-19 l-25 o-21 p-20 v-22
~sera b-16 d-26 g-18 h-16 j-19 l-16 m-30 o-17 r-17 u+23 v-15
~seri d+15 m-17
~ses d-26 l-17 o-23 q-17
~ses> a-22 d-21 i-15 l-18
~set n-17
~sfe a-17 i+16
~sfer a-17 i+16
~sgo m-18 u+20
~sgos m-18 u+20
~sh> d+21 g-27 h-17 i-24 j-18 p-18 q-24 u-34 v-19
~sha a-20
~shav n+15
~shel p+15
~shi d-21 h-18 i-15 m+18 q-17 u-26
~sho c-26 d-18 e-19 f-18 h-31 i-23 j-23 k-26 l-41 o-25 t-19 v-19
~shoe d-16
~shou b-29 c-16 d-40 h-18 j-16 k-16 l-26 o-17 r-21 v-16
~show a-15 l-18 n-18 o-22 r-18 s-20
~shu m-20
~shut m-20
~sia m-15
~sia> m-15
~sib d-20 n-19 q-18
~sibl d-20 n-18 q-18
~sic d-22 e-16 h-16 i-15 l-18 m+23 o-18 q-21 u-22
~sica m+19 u-15
~sid a-26 d-29 g-16 h-16 l-15 o-19 q-28 r-16
~side a-26 d-29 g-16 h-16 l-15 o-19 q-28 r-16
~sie d-26 g-24 j-27 l-18 m-39 n-23 p-21 q-22 r-16 v-19
~sien a-18 g-16 j-15 m-19 s+17
~sier b-22 d-15 m-26 p-16 u-28
~sig a+16 b-30 c-18 d-35 f-16 g-35 h-27 i-27 j-23 p-21 r-23 t-15
~sign b-17 d-26 g-25 h-21 j-15 n-17 s-21
~sigo m-19 u-19
~sigu i-16 m-26 n-18
~sin a-25 g-15 j-29 k-23 l-21 m-16 n-29 o-32 p-28 q-33 s+34 t-25 u-37 v-16
~sinc b-19 d-18 i-16 j-16 m-44 o-19 q-16 s+31 u-28 v-16
~sing a-17 o-17 p-17 q-20 u-15
~sio b-18 d-29 g-26 j-20 m-41 o-17 r-17
~sion b-18 d-29 g-26 j-20 m-41 o-17 r-17
~sir a-16 b-15 q-18
~sirv a-16 b-15 q-18
~sit e-23 f-34 g-17 h-24 k-25 l-35 t-26 u-37 v-32
~sito d-24 j-16 k-15 l-19 p-20 r-17 s-20 u-27 v-17
~sitt m-26 o+25 q-18 r+18
~siv i-15 u-24
~sive i-15 u-24
~sjd e+25 l-17 m-24 u-16
~sjdf e+15
~sjdh e+18 m-18
~ske a-28 b-22 j-17 n-17 q-16 u-22
~sked a-26 b-20 d-20 j-15 n-17 q-16 u-25
~ski a-33 b+16 c-19 d-27 e-23 f-19 h-18 i-24 j-25 k-20 l-17 m+18 o-19 p-20 q-20 r-16 s-24 u-28 v-26
~skin a-19 u-20 v-17
~skip a-22 b+18 c-17 d-20 e-20 g-17 i-18 j-18 l-21 u-24
~sks g-15 m-18 u+20
~sks> g-15 m-18 u+20
~sle a-25 b-23 d-33 g-18 h-26 i-19 j-18 k-18 l-23 n-26 p-27 v-18
~slee a-17 b-16 d-25 h-19 l-18 n-23 u+17
~slep m-17 p-19
~sli a-21 i-19 l-17 n-15 o+17
~slid m-27 o+17
~slo q-19 r+21 s-17
~slow q-19 r+21 s-17
~smo b-17 d-16 i-19 l-15 r-19 s-18
~smo> b-16 d-15 i-15
~sne m+20
~sno b-18 d-27 u-22
~snow b-18 d-25 u-21
~so> c-20 d-33 e-25 f-16 g-23 h-21 i-26 j-20 k-19 l-26 n-30 r+17 t-18 v-25
~sob a-19 d-19 j+17 m-18 n-17
~sol a-15 b-23 d-19 g-17 h-17 i-26 j-28 m-23 n-21 q+27 r-25 s-16 v-19
~sola j-17 n-15 q+28 r-15
~solo b-16 i-15 m-22
~som d-16 e-31 f-27 g-31 k-21 l-37 m-29 n-24 q-16 r-20
~some d-16 e-31 f-27 g-31 k-21 l-37 m-29 n-24 q-16 r-20
~son a-19 d-22 g-20 h-17 i-20 j-19 l-18 m+33 n-21 o-18 r-15 s-17 u-25
~song a-17 b-15 g-17 m+34 o-16 u-22
~soo c-18 d-29 f-16 g-21 h-25 i-18 j-25 m-20 p-16 q-24 s-16
~soon c-18 d-29 f-16 g-21 h-25 i-18 j-25 m-20 p-16 q-24 s-16
~sor a-30 d-30 e-21 f-22 h-28 j-26 k-22 l-25 n-28 q-34 s-35 t-20 u-26
~sorr a-30 b+15 d-28 e-19 f-20 h-27 i-23 j-24 k-20 l-22 n-27 p-35 q-28 s-33 t-17 u-25
~sos u-20
~sos> u-20
~sou f-17 m+15 u-18
~soun f-16 m+19
~spa d-22 g-17 h-26 i-20 j-25 k-18 l+23 n-23 o-20 p-20 q-19 r-17 s-16 v-24
~spac a+16
~spam b-20 j-15 l+20 m-24
~spe a-26 d-17 e-23 f-19 g-29 h-27 j-32 k-21 l-38 q-18 t-17 u-44 v-26
~spea b-17 c+15 d-21 h-17 i+16 j-16 n-19 o-16 p-15 q-20 u-25 v-15
~spee d-16
~spel m+20 u-15
~spen m-16
~sper a-17 l-23 m-25
~spi d-18 h-20 l-17 m-21 r-16 t-16
~spin m-18 s+16
~spit h-16 m-31
~spl d+15
~spli d+15
~spo c-28 d-36 e-18 f-18 h-27 k-24 l-29 n-26 o-15 p-22 t-21 u-36 v-26
~spon b-21 d-20 g+17 h-15 l-17 n-19 q-17 u-21
~spot c-18 d-22 i-28 l-17 n-17 p-16 q-26 u-18 v-16
~spr u+18
~spra m-18 u+18
~spu a-28 b-18 d-17 g-19 i-21 l-15 u-21
~spue a-27 b-18 d-16 g-18 i-19 u-20
~squ d-16 u-17
~ss> c-33 e-28 f-24 h-19 l-41 m-18 n-19 p-35 q-40 v-20
~ssa a-19 b-20 n-18 o-18
~ssag a-15 b-20
~sse d-24 i-22 j-18 k-16 p-22 q-26 u-26
~ssed m-26 p-17 q-18
~sses d-20 o-17 u-18
~ssi g-22 h-16 i-19 k-15 m-30 n-20 p-15 q-25 s-24
~ssib d-16 q-17
~ssin m-18
~ssio m-21
~ssu d-17 e-30 j-16 l-23 m-38 p-28 q+19 r-15 t-16 u-19
~st> c-59 d-17 e-56 f-52 h-32 i-19 j-36 l-24 o-19 p-48 s-15 v-31
~sta b-49 d-23 e-64 f-23 g-17 n-15 o-23 q-19 r-22 s-23 t-45 u-36 v-22
~sta> b-38 c-38 d-48 e-33 i+16 k-23 n-19 q-17 r-20 t-35 u-49
~stad j-21 m+25 u-16
~staf g-15 j-18 m-20
~stai m-20
~stam a-19 i-16 m+24
~stan b-23 h+20 j+20 k-19 m-37 n-29 o-22 p-20 q-23 r-29 s-30 u-35 v-28
~star b-33 c-30 e-25 f-26 i-23 j-29 k+27 r-20 t-19 u-57 v-26
~stat u-16
~stay a-24 d-21 i-21 j-21 m-24 r-15 s-17
~ste b-19 c-18 d-17 e-35 f-36 g-25 h-32 j-58 k-37 l+18 n-28 p-50 r-51 t-32
~ste> b-24 e-15 h-24 i-23 j-28 n-19 o-23 p-18 q-15 r-18
~stea a-16
~sted d-19 g-16 i-23 j-20 k-17 m-16 n-25 p-24 s-21 v-30
~stel u-19
~stem u-23
~sten l+21 m-17
~step a+15
~ster b-21 d-25 h-15 k-16 o-28 p-22 q-19 r-18 v-19
~sti b-24 c-24 d-42 e-20 f-25 j-19 l-33 p-41 q-18 s+18 t-23 u-62 v-29
~stil b-26 c-15 d-32 e-16 f-21 g-29 l-25 m-33 p-37 s+21 t-19 u-50 v-20
~stio a-16 n-17 s-20
~sto a-21 b-38 c-22 d-17 e-50 f-46 j-24 l-21 n-40 o-24 p-19 q-20 u-17
~sto> a-41 g+21 h-18 j-33 k-17 m-36 n-23 q-31 r-29 s-29
~stop b-17 e-18 i-16 j-16 k+21 r-19 u-18
~stor a-23 d-16 g-18 j-22 l-24 n-19 q-18 r-20 s-19 u-22
~stoy b-18 c-22 e-19 f-20 g-22 h-31 i-31 k-21 o-27 p-33 r+21 t-16 u-40 v-34
~str b-16 d-17 g-21 h-22 i-17 j+15 o-23 p-22
~stre h-18 j+16
~stru b-15 p-16
~sts m+18 u-18
~sts> m+18 u-18
~stu a-23 b-22 h-20 j-28 k-21 n-20 p-20 q-22 v-28
~stuc a-15 g+17 l-20 m-27 u-15 v-19
~stuf m-22
~sub a-30 b-19 c-26 d-23 e-29 f-20 g-30 h-18 i-23 j-19 l+20 n-22 o-21 p-25 q-24 t-16 u-23 v-20
~sub> e-18 g-16 l+23 m-26 u-15
~subs a-15 g-16 u-16
~suc d-18 m-18
~succ d-16 u+16
~sue d-16 e-25 f-16 g-16 k-15 l-24 m-32 p-25 q+22 r-16 s+15
~sue> e-22 l-17 m-22 p-21 q+25
~suen s+18
~sul g-19 k-16 l-17 m-21
~sult g-19 k-16 l-17 m-21
~sum a-16 i-21 k+20 l-18 u-22
~sume i-19 k+20 l-18 u-20
~sun d-16 m+19
~sunn m+16
~sup a-17 b-20 e-19 i-23 j-21 l-20 o-23 p-18 q-23 r-24 u-28 v-17
~supe a-20 i-15 n-16 r-15
~supp u-20
~sur a-24 c-20 d-27 e-24 f-18 h-19 i-25 j-23 k-21 l-28 p-27 r-21 u-32
~sure c-17 d-21 e-22 f-17 h-16 i-19 j-19 k-18 l-26 o-21 p-24 r-17 u-27
~sus a-19 u-15
~susp m-20
~swe a-23 b-21 d-27 g+24 j-19 l-22 n-21 o-18 p-18 q-18 r-17 u-29 v-21
~swer a-20 b-18 d-24 g+24 j-15 l-19 n-19 o-16 q-15 s-17 u-26 v-18
~swi m-18
~ta> a-26 b-40 c-64 d-22 e-62 f-16 h-20 i+28 j-20 k-16 l-17 m-19 n-15 q-24
~tab a-19
~tabl a-19
~tac b-19 d-21 g-22 h-16 k-17 l+20 o-22 q-19 u-23 v-15
~taco a-17 m+24
~tact g-19 l+21 m-32 u-17
~tad j-23 m+20 r-16
~taf g-15 j-18 m-20
~tafa u+16
~tah c-16 i-21 k-19 l+20
~tai a-21 d-18 i-16 j+18 n-17
~tair m-22
~tak e-22 f-27 g-31 h-17 i-50 m-18 o-29 r-17 s-18 t-21 u-39
~take e-20 f-21 g-28 h-17 i-43 o-26 r-47 t-23 u-34
~taki b-33 d-27 i-20 l-22 m-30 o-18 s-30 u-24 v-19
~tal e-27 f-25 g-39 h-39 k-27 l-43 n-42 o-36 p-40 q-44 r-36 s-39 t-20
~tal> g-17 h-20 m-18 n-21 q-17
~talk b-16 f-15 g-22 h-23 i+20 j-29 k-20 l-34 n-29 o-33 p-33 q-35 r-27 s-29 v-28
~tall i-17 u-22
~tam b-28 g-21 i-28 k-23 m+16 n-18 o-21 r-18 u-21
~tame b-20
~tamo a-19 i-16 m+22
~tamp m+17
~tan b-34 d+15 e-22 h+15 j+17 k-27 m-30 n-36 p-29 q-31 r-25 u-49 v-36
~tan> b-19 c-21 e-18 g-37 h+17 i-33 k-21 l-32 m-17 n-27 o-28 p-20 q-22 r-26 s-26 u-41 v-28
~tanc a-17
~tand m-34 r-15
~tant i-16
~tar b-55 c-42 e-37 h-28 i-26 j-19 k+22 n-17 q-21 t-31 v-40
~tar> a-35 b-25 c-16 d-25 h-21 j-18 m-25 q-25 r-26 v-18
~tard d-23 g-15 m-37 n-20 o-17 q-15 s-21 u+18
~targ h-16
~tari i-19 m-16
~tarj a-15 b-17 d+21 i-15
~tarm i-18
~tart b-26 c-20 d-31 e-20 f-18 g-27 i-23 j-32 k+27 l-39 n-40 p-21 u-35 v-16
~tas b-16 c-18 d-20 e-18 g-30 h-22 j-20 l-18 m-22 o-27 p-20 q-21 s-19 u+20 v-16
~tas> b-15 c-17 d-19 e-17 g-29 h-21 j-18 l-17 m-21 o-27 p-19 q-19 r-19 s-17 u+20
~tat d-17 l-19 n-22 u-17
~tax m+21 u-19
~taxe m+21 u-19
~tay a-24 d-21 i-21 j-21 m-24 r-15 s-17
~tay> a-18 d-17 i-20 j-18
~tch a-20 d-20 i-22 r-16 u-30
~tch> a-18 d-18 i-20 u-28
~tchi m+25
~tco d-17
~te> a-34 b-18 c-16 e-45 f-24 g-41 h-23 j-17 k-18 l-28 n-45 q-24 r-40 t-24
~tea a-27 b-20 d-28 g-19 j-16 k-16 n-17 p-18 r-15 s-19 u-21 v-19
~teac m+17
~tead a-16
~tear m-16
~ted b-19 e-34 f-32 g-35 h-20 i-47 j-15 m-17 o-25 r-16
~ted> b-15 e-30 f-25 g-28 h-31 i-41 m-20 o-22
~tede i-16 n-19
~tee d-27 i-16 n-18
~teen d-24 m-31
~teet u-16
~tel a-19 b-24 d-19 e-16 f-16 h-27 k-26 o-40 p-36 q-35 t-17
~tel> a-22 m+19 u-19
~tele a-18 b-19 i+16 j-17 o-18 u-23
~tell b-22 h-17 k-20 l-39 n-27 o-28 p-27 q-25 v-22
~tem c-18 d-18 f-15 j-22 k-19 n-22 p-19 q-26 t-18 u-34 v-24
~tema u-18
~teme l-16 m-21 o-23
~ten c-38 e-35 f-34 h-17 j-53 k-42 m-50 r-25 t-30 u-16
~ten> d-26 g-22 i-30 n-24 p-15 q-30 v-17
~tend m-25 n-25
~tene h-15 m-16 u-18
~teng c-22 e-24 f-24 h-26 j-28 k-25 l-33 m-51 r-26 t-21 u-18
~tens d-17 i+15 u-19
~tep a+15
~ter c-17 d-26 e-43 g-37 h-30 i-16 j-26 k-20 p-43 q-21 t-47 u-17 v-38
~ter> a-15 d-25 e-27 f-36 g-37 h-17 i-17 j-24 l-51 p-48 t-34 v-24
~tere a+17 d-15 g-18 j-20 m-21 q-20 r-24 s-18 u-26 v-22
~teri a-16 o-17 q-20 s-19
~tern a-18 d-16 n-24 o+16 q-18 u-24
~ters u-18
~tes b-35 c-23 d-23 f-16 j-26 k-19 l-39 p-34 q-42 s-32 t-17 u-17 v-34
~tes> b-24 c-19 g-31 h-31 j-21 l-18 p-22 q-30 s-19 u-35 v-23
~test a-34 b-20 d-25 g+17 h+17 j-17 l-28 n-31 p-21 q-23 r-16 s-17 v-16
~tev b-18 d-21 g-17 h-20 i-20 j-19 o-16 q-23 u-21
~teve b-18 d-21 g-17 h-20 i-20 j-19 o-16 q-23 u-21
~tex a-21 b-23 c-18 d-44 e-24 f-31 h-33 k+16 l+17 m-20 n-52 o-20 p-41 q-45 r-36 s-45 t-34
~text a-19 b-23 c-17 d-42 e-23 f-30 h-32 k+17 l+17 m-22 n-50 o-52 p-40 q-43 r-35 s-44 t-33
~th> b-18 c-44 f-41 g-25 h-28 k-21 q-27 r-35 s-22
~tha a-25 c-17 e-32 f-53 g-22 h-54 i-39 j-21 k-23 l-49 p-19 s-16 u-25 v-23
~that a-23 c-17 e-31 f-53 g-21 h-53 i-38 j-20 k-22 l-48 p-17 r-35 s-15 u-24 v-21
~thdr m-16
~the e-44 g-34 j-17 k-17 m-23 p-15 q-26 s-24 t-30 v-22
~them a-21 c-21 d-19 g-18 i-26 n-19 o-22 q-16 s-16
~then b-16 i-18 l-20 n-32 p-17 s-17 u-30
~ther c-15 e-26 g-40 k-38 l-32 q-17 t-36
~thes a-27 b-32 f-20 h-26 j-31 k-28 l+23 m-32 o-28 p-16 q-31 r-23 s-20 v-29
~they b-32 c-17 f-16 g-21 h-29 i-16 j-25 k-22 l-25 n-16
~thi e-38 f-16 h-27 i-20 j-25 k-26 m-18 o-16 q-53 r-52 t-33
~thin e-16 i-24 k-18 l-17 m-25 q-24 r-49 t-27 u-17
~this d-17 e-30 h-26 j-24 k-24 n-43 o-35 p-48 q-47 r-33 t-22
~tho a-28 d+19 i-24 l-30 m-26 o-16 p-22 s-18 v-19
~thou a-19 d+18 g-15 i-17 l-23 m-39 p-19 u-20
~thr g-20 l-21 n-18 p-16 q-17
~thro g-18 l-19 n-17 r-19
~tic d-22 g-15 h-16 i-27 j-24 o-21
~tic> d-15 n-15
~tica i-16
~tie b-35 e-30 f-30 j-32 k-30 l-23 n-17 o-17 p-40 r-28 s-39
~tiem a-17 d-22 h-16 o-17
~tien b-30 e-28 f-28 j-30 k-29 l-21 n-53 p-36 r-40 s-38
~til b-36 c-21 d-37 e-20 f-25 g-34 i-19 j-16 l-30 m-34 p-41 s+25 t-22 v-24
~till b-32 c-16 d-34 e-17 f-21 g-30 i-17 l-26 m-34 p-38 s+21 t-19 u-26 v-21
~tim c-23 d-21 f-26 g-35 i-36 j-16 k-26 q-19 r-32 t-18 u-43 v-27
~time c-23 d-21 f-24 g-35 i-35 j-16 k-26 q-18 r-32 s-16 t-17 u-58 v-27
~tin b-15 c-30 d-31 e-31 h-37 j-48 p-26
~ting c-27 d-29 e-29 h-35 j-47 p-25
~tio a-48 b-21 c-33 e-22 f-28 h-32 k-32 q-17 r-19 t-27 u-15 v-30
~tion a-48 b-21 c-33 e-22 f-28 h-32 k-32 q-17 r-19 t-27 u-15 v-30
~tir a-22 d-28 g-17 i-23 l-16 n-24 o-16 q-18 s+17 u-29
~tire a-21 b-16 d-26 i-22 n-23 q-17 u-24
~tis a-19 u-19
~tist a-24
~tiv a-26 b-19 c-20 e-27 f-19 g-18 i-28 j-25 k+31 l-30 m-21 n-29 p-19 q-27 s-23 v-22
~tiva d-15 e-19 i-16 k+29 l-20 u-20
~tive d-17 n-16 q-17
~tivo m-21
~tle b-17 o-23
~tle> b-17 o-23
~tly m-22 u+17
~tly> m-22 u+17
~tmr o-16
~tmrw o-16
~to> c-29 e-26 f-50 h-51 k-49 m-15 n-22 p-33 q-29 r-35
~toc d-18 n-16
~tod a-23 c-31 e-25 g-34 j-37 k-25 l-36 n-35 p-31 q-18 s+19 v-32
~toda a-17 b-18 c-25 e-22 g-28 j-32 k-21 l-26 n-28 p-25 s+16 u-39 v-28
~todo a-16 l-16 o-20
~tol b-19 i-24 m+21 n-27 p-16 v-16
~told b-15 i-26 m+15 n-26
~tom c-20 e-17 f-25 g-34 i-29 j-28 k-23 l-25 n+24 p-23 q-19 r-33 s-21 t-20 u-43 v-20
~toma b-20 h-16 i-15 o-17 u-19
~tomo d-24 f-21 g-27 j-20 l-16 n+15 r-25 u-29
~ton a-18 h-17 s-15 u-18
~ton> j+17
~too a-16 c-15 i-15 l-17 n-27 o-16
~took m-24
~top b-21 c-15 d-21 e-22 f-17 g-17 i-21 j-20 k+21 n-18 o-16 p-16 q-16 s-16 u-24 v-18
~top> e-20 f-15 k+22 l-27 u-18
~tor a-31 b-21 c-20 d-30 e-17 g-27 j-15 k-20 r-22 s-26 v-20
~tora m-18 n+18
~tore a-17 m+20
~tori n-18
~torm m-19
~tory a-15 j-16 l-16
~tos a-20 f-16 g-21 j-24 k-18 o-17 q-16 s-18 u+15
~tos> a-20 g-18 j-23 k-18 o-17 q-16 s-18 u+17
~tot d+19 m-19 u-16
~tota d+19 m-19 u-16
~tou p-17
~touc p-16
~tow a-17 b-17 d-20 h-20 n-17 u-19
~town a-15 d-19 h-19 n-17 u-18
~toy b-18 c-22 e-19 f-20 g-22 h-31 i-31 k-21 o-27 p-33 r+21 t-16 u-40 v-34
~toy> b-18 c-22 e-19 f-20 g-22 h-31 i-31 k-21 o-27 p-33 r+21 t-16 u-40 v-34
~tra a-37 c-42 e-37 f-36 j-27 l-51 m-21 p-15 s-39 t-32 v-23
~tra> c-20 e-18 h-24 j-18 l-30 m-27 n-33 p-18 q-28 r-30 s-24 u-36
~trab a-25 c-15 e-16 f-18 g-27 j-27 k-17 l-22 p-19 r-24 s-20 v-18
~trad m-15 o+24
~trai m-15
~tran a-23 n-16
~tras a-15 d-18 n-21 r+19
~trat g-16
~tre a-31 d-19 g-29 h-29 i-22 l-16 o-19 p-16 q-22 s-24
~trea a-20 g-20 h-16 j-21 u+20
~tree a-16 h-18 j+16
~tri d-21 i-19 n-19 o-22 q-17 r-16
~tro c-28 d-38 e-19 f-24 g-39 h-26 i-36 k-24 l-28 m-15 p-23 r-20 s-16 t-16 u-29 v-24
~tro> c-26 d-28 e-17 f-22 g-34 h-20 i-29 k-22 l-24 m-41 p-18 q-22 r-17 s-20 u-35 v-21
~tru g-19 j-17 l-16 o-22 p-23 s-15 u-33
~truc a-18 b-15 d-20 n+16
~true u-19
~ts> c-26 e-31 f-26 g-25 k-27 n-23 p-29 q-27 r-33 t-27 v-30
~tsd a+24 g-15 i-16
~tsd> a+24 g-15 i-16
~tsi u-21
~tsid u-21
~tte a-21 d-39 h-18 j-21 k-20 l-27 p-20 q-17 v-26
~tter a-20 d-36 h-16 j-19 k-18 l-22 p-16 q-34 v-25
~tti d-27 j-22 l-23 m-17 o-18 p-25
~ttin d-27 j-22 l-23 m-17 o-18 p-25
~ttl b-17 o-23
~ttle b-17 o-23
~tua a-20 h-15 m-22 r-17
~tual a-16 m-16
~tuc a-15 g+17 l-20 m-27 u-15 v-19
~tuck a-15 g+17 l-20 m-27 u-15 v-19
~tuf m-22
~tuff m-22
~tur a-18 c-21 e-25 f-20 g-23 h-26 i-19 j-15 p-22 q-35 s-31 t-18 u-17 v-28
~turn c-27 d-27 e-22 f-18 g-27 h-21 i-17 p-17 q-30 s-26 t-17 v-26
~tuv m-25 s+16
~twi b-15 g-19 l-16 m-23 n-15 q-21 r-16 t-17 u-20 v-17
~twic b-15 g-19 l-16 m-23 n-15 q-21 r-16 t-17 u-20 v-17
~ty> b-16 c-22 e-30 f-25 g-35 h-33 k-19 l-19 q-19 r-15 s-27 t+21
~typ b-19 g+21 j-17 l-17 u-25
~type b-19 d-16 g+22 j-16 l-17 u-22
~tyu e+20 m-22
~tyu> e+20 m-22
~ual a-23 b-29 c-28 d-20 e-30 f-24 l-33 m-32 p-30 q-35 r-30 s-26 t-20 v-33
~ual> a-36 b-21 c-20 d-15 e-22 f-18 j+17 k-22 l-24 o-28 p-21 q-23 r-17 s-22 u-52 v-26
~uali m-21 u+19
~uall m-17
~uan b-28 c-19 d-26 f-16 g-33 h-26 j-27 k-19 l-23 n-20 p-20 q-31
~uand a+17 b-15 g-22 j-18 n-30 q-22 r-21 u-21
~uant a-30 h-16 i-19 u+21
~uar a-15 b-21 d-16 j-16 m-17 o-17 q-17 r+24 s-17 u-22
~uart r+19
~uat d-15 o-16
~ub> e-18 g-16 l+23 m-26 u-15
~ubl a-15 b-17 m-22
~uble b-16 m-18
~ubr a-16 d+26 g-16 j-17 l-17 u-22 v-16
~ubre a-15 d+26 g-16 j-17 l-16 m-26 u-20
~ubs a-15 g-16 u-16
~ubsc a-15 g-16 u-16
~ucc d-16 u+16
~ucce d-16 u+16
~uce m+17
~uch b-16 d+16 e-24 f-29 g-27 h-29 j-32 k-26 p-34 q-29 t+19 u-23 v-30
~uch> d+18 e-15 f-23 g-21 h-24 j-26 k-20 p-28 q-20 r-19 u-16 v-24
~ucho d-19
~uci m-16
~uck a-25 b-25 d-30 h-18 j-20 k-16 l-24 n-33 p-23 t-17 u-32
~uck> a-22 b-24 d-26 g+15 h-16 i-22 j-17 l-22 n-27 p-22 t-16 u-26
~uct n+16
~ucti n+17
~uda b-19 c-18 e-19 f-20 g+20 h-21 l-23 m-21 n-25 o-23 p-23 r-19 s-19 v-20
~uda> b-19 c-17 e-19 f-19 g+20 j-18 l-22 m-21 n-23 o-22 p-22 q-19 r-17 s-18 v-19
~ude a-24 c-17 e-19 h-20 i-25 j-23 l-20 n-18 o-20 q-18 v-17
~ude> a-18 m-18 o-16
~udo m-19
~ue> b-34 c-26 e-36 f-28 h-28 i-39 m-15 n-30 o-20 r-16 u-21 v-37
~uea m-17
~ued b-18 d-15 e-46 f-43 g-18 h-18 j-24 k-25 l-59 m-36 n+15 p-38 r-27 t-41 u-63 v-50
~ueda q-27 r-21 s-25 u-16
~uede e-32 f-27 g-44 h-46 j-49 l-45 m-43 p-22 t-24 u-42 v-35
~uedo a-16 b-23 c-36 e-19 f-19 i-28 j-19 k-31 l-22 m-22 n+16 p-29 r-35 t-20 u-27 v-22
~ueg m+21
~uego m+17
~uel a-25 b-22 e-15 g-22 h-15 i-26 n-19 q-21 v-17
~uelo m+19
~uelv m-21
~uen c-29 e-38 g-33 h-39 n-39 o-40 p-34 r-25 u-49 v-38
~uen> d-15 f+17 i-17 m-23 o-16 t-16
~ueno a-20 b-18 d-16 e-20 h-17 i-18 j-16 n-16 q-18 r-17 u-24
~uent a-25 f-16 g-20 h-16 l-22 m-15 n-23 o-22 s-20 u-23 v-17
~uer b-29 c-21 d-30 e-16 f-15 g-27 h-21 i-24 k+17 l-31 n-35 u+19 v-22
~uere k+20 l-21 m-18
~uerm a-16 m-27 n-19 q-17 u+22
~ues c-27 d-39 e-18 f-17 h-25 j-31 k-18 l-29 n-21 p-22 t-16 u-18 v-27
~ues> b-28 c-23 d-29 e-15 g-30 h-21 i-31 j-21 l-24 v-20
~uess b+16
~uest b-17 n-19 q-19 s-21
~uev b-20 d-23 i-18 l-25 n-19 q-15 r-18 s-20 u-19
~ueva d-16 m-18
~uevo l-19
~uff m-22
~uff> m-22
~ug> u+17
~uga d-20 h-19 i-17 l-20 n-23 q-21 s-18 v-19
~ugar d-20 h-19 i-17 l-20 n-23 q-21 s-18 v-19
~ugg p-15
~ugh c-17 f-17 g-28 h-20 j-17 k-17 m-21 n-31 p-23 s-25 t-25 v-21
~ugh> c-15 g-23 h-16 n-27 p-17 r-19 s-19 t-23 v-17
~ught m-17
~uh> e-18
~ui> b-24 c-19 d-26 e-16 h-19 i-22 k-20 l-16 n-23 o-23 q-16 r-26 s-20 u-32 v+19
~uic a+17
~uick a+17
~uie c-39 d-57 e-35 f-34 g-39 h-40 j-48 l-26 m-16 n-19 r-49 s-45 t-32
~uien a-41 b-37 c-23 d-39 e-21 f-20 g-27 h-25 j-30 k-34 l-50 m-28 r-27 s-31 t-20 u+16
~uier c-23 d-30 e-20 f-18 g-22 h-23 j-28 n-23 p-34 q-43 r-32 s-25 t-17 u-22 v-45
~uin u-17
~uir m-21
~uis d-20 p-20 u-23 v-15
~uisi b-15 m-25 p-17 u-19
~uit a-39 d-24 g-21 h-16 i-28 j-22 k-28 l+18 m-30 o-19 p-20 q-27 u-31 v-27
~uita a-24 g-15 i-16 k-17 q-16 s+16
~uite a-24 i-17 k-17 m-20 o-24 s-17 u-17 v-17
~ul> a-16 t+17
~ula a-21 u-15
~uld b-23 e-25 f-30 h-41 j-21 p-32 r-22 t-32 v-37
~uld> b-23 e-25 f-30 h-41 j-21 p-32 r-22 t-32 v-37
~ule a-19 d-19 u-20
~ules u-16
~ull a-26 c-16 h-19 i-26 j-16 k-17 m-18 o-24 p-19 q-25 r+24 u-20
~ulle b-16 i-15 r+18
~ulli r+17
~ult b-17 g-21 h-15 k-16 l-18 m-26
~ulti d+16
~ults g-16
~um> h-20 j-22 m+27
~umb b-24 c-25 d-28 f-17 h-25 n-34 o-29 p-26 q-28 r-19 s-22 t-22
~umbe b-23 c-24 d-25 f-17 h-24 n-26 o-28 p-25 q-26 r-17 s-20 t-22
~ume a-27 b-28 c-22 d-34 e-24 f-18 h-26 k+16 o-26 p-21 q-25 r-31 s-22 t-18
~ume> a-16 i-20 k+19 l-21 u-21
~umer a-22 b-21 d-24 h-19 k-23 m-51 n-21 o-22 p-15 q-16 r-23 s-16
~ump a-16 u-17
~ump> m-19
~una m-23
~una> m-15
~unc d-21 e-16 f-15 h-17 i-17 j-22 l-19 n-23 o-17 p-15 r-16 s-16 v-17
~unci d-17 m-28
~und e-29 f-33 h-30 i-38 l-43 q-20 s-17 t-28 u-17 v-31
~und> d-27 g-20 h-19 i-18 l-19 n-21 s-18 u-25 v-17
~unde a-19 j-17 p-16
~undi g+15
~undo m-21
~undr m-22 u-18
~unds f-16 m+23
~ung d-20
~uni a-20 g-22 j-20 n-22 q-18 r-20 s-20 u-22
~unic m-19
~unk s+15
~unk> s+15
~unn a-17 b-17 d-20 f-17 h-16 n-19 p-16 q-16 s-25 u-23
~unni s-15
~unny d-15 m+21 u-18
~uno a-18 m-18 n-23 o-24 q+25
~uns a-25 b-23 c-28 d-28 e-35 f-27 h-22 i-21 j-23 l+23 m-17 n-20 o-20 p-23 q-22 r-25 s-19 t-21 u-22 v-22
~unst e-18 k+24 l-23 m-23
~unsu a-20 b-18 c-20 d-19 e-23 f-16 l+23 o-15 p-18 q-16 r-16 u-17
~unt b-35 c-26 e-24 f-21 h-16 k-24 l-24 r-27 t-22 v-35
~unt> a-21 g-16 i-18 j-19 n+20 p-18 u-27
~unta d-21 i+15 l-24 o-17 u-17
~unti n-15
~unto j+16 v-17
~upe a-20 i-15 n-16 r-15
~uper a-20 i-15 n-16 r-15
~upl m-16
~upo a+18 c-16 e-18 f-17 g-20 h-17 j-25 m-27 n-19 o-18 q-18 r-16 u-27
~upo> a+19 d-21 j-19 m-21 o-15 u-17
~upp o-15 u-24
~uppo m-16 u-15
~ups n-18
~ur> b-20 c-33 d-19 e-26 f-32 n-29 p-16 q-18 s-24 u-21
~ura a-22 b-17 e-16 h-18 i-16 j-18 o-17 u+19
~ura> a-20 b-16 h-16 n-24 u+22
~ure a-29 d-42 e-25 f-20 h-23 i-26 j-24 k-20 l-37 m+16 o-26 r-23
~ure> a-22 d-34 e-23 f-18 h-20 i-23 j-20 k-18 l-31 m+22 o-20 p-26 r-19
~urg d-16 n-18
~urgi o+17
~uri m-16 q-23
~urin d-20 m-26
~urn c-28 d-28 e-23 f-19 g-27 h-22 i-17 p-18 q-31 s-27 t-17 v-26
~urn> a-28 b-33 c-20 d-21 g-19 o-18 q-21 s-16 v-16
~urne a-15 b-16
~urno j-15 k-17 l-16 m-19 r-18
~urs a-18 d+17 s-18 u-20
~urs> m+16
~urse d+19 m-17 u-15
~urt d-16 n-20
~urt> m-18 n-16
~us> a-21 d-19 g-19 i-19 n-21
~usa a-17 i-15 j-16 m-28 n-17
~usan a-16 g-16 m-25 n-16 u+17
~usc b-18 d-15 g-17 l-19 n-20 o-18 s-15 u-21
~usca g-16 m-20 n-20 o-17 u-19
~use a-24 c-21 d-25 h-28 n-24 o-15 p-26 q-29 u-23
~use> c-16 d-18 p-15 q-18 s-23 u-20
~used a-19 i-20 l-15
~usi a-23 e-18 j-17 k-15 l-22 m+23 o-20 p-16 q-23 r-17 t-21 u-24
~usic l-17 m+18 q-18 u-18
~usin a-15
~uso m-17 o-16
~uso> m-17 o-16
~usp m-20
~uspe m-20
~ust c-36 d-54 e-30 f-35 g-26 h-28 j-34 k-28 l-23 p-32 s-42 t-16 v-22
~ust> a-20 c-24 d-41 e-22 f-27 g-16 h-29 j-36 k-19 p-22 s-30
~usta g-18 l-26 u-16
~uste i-18 n-19 o-15
~ut> c-24 e-21 f-29 g-38 j-29 k-19 s-25 t-25 v-17
~ute a-23 b-17 j-17 m+15 n-16 o-25 p-16 r+18 u-21
~ute> m+23 o-16
~utes r+18
~uth u-16
~uto d-16 g-15 r+15 u-18
~utos m-18 r+15
~uts a-16 b-16 d-19 n-24 u-28
~uts> j+17
~utsi u-21
~utt o-19
~utte n-16 o-16
~uys b-17 g-20 i-19 m-21 n-19 r-17 s-17 v-20
~uys> b-17 g-20 i-19 m-21 n-19 r-17 s-17 v-20
~vac m+20
~vai b-18 h-19 j-22 m-20 n-23 t-16 v-15
~vail b-16 h-16 j-18 n-20 u-19
~val b-16 i-17 o-21 q-15 s-18 u-33
~vali u-18
~valo m-18
~vam m-17
~van a-18 b-21 g-19 i-20 j-19 m-34 n-23 p+16 q-30 s-15 u-19 v-16
~van> a-16 d-16 j-16 m-26 n-18 p+17 q-20 r-18 u-16
~var e-15 k+17 m-15 u-16
~var> e-15 k+18
~vb> e+19 m-18
~ve> c-29 e-59 f-56 g-31 h-34 j-28 k-48 u-31
~vec m-18 n-17
~vece a-16 m-16
~ved i-26 k-16 l-29 m-22 n-20 p-21 q-22 r-24 s-24 t-16
~ved> i-26 k-16 l-29 m-22 n-20 p-21 q-22 r-24 s-24 t-16
~veg m+17
~vega m+17
~ven a-22 b-31 c-16 g-22 j-27 l-28 n-16 o-30 p-27 r-23 s-22 t-15 u-22 v-28
~ven> a-19 h-19 j-16 l-16
~vend a-17 d-18 m+17 n-18 u-22
~veni b-21 h+17 m-21 o-16 p-19 u-17
~vent m+17
~ver b-27 c-21 e-43 f-48 g-49 h-18 i-17 j-32 l-16 n-77 o-27
~ver> b-37 c-44 d-31 e-33 f-37 g-50 j-19 n-59 o-41 u-18
~vera q+16
~vere i-15 q-24 s-19
~vers a-18 i-19 l-17 p-20 u-17
~very h-18 i-19 n-16 o-18 p-15 q-16 v-18
~ves m-17
~ves> m-19
~via a-17 b-19 d-19 g-15 i-17 u-17
~via> b-18 d-18 o-18 u-18
~vic m-19
~vice m-16
~vid a-16 j-15 m-20 u-16
~vie b-32 c-22 d-28 e-17 f-17 g-24 h-18 i-32 j-24 k-20 n-27 q-38 s-22 u-31 v-25
~vie> m+15
~vien b-22 c-16 d-19 g-17 i-24 q-30 u-21 v-19
~vin a-18 d-25 g-16 h-22 i-21 j-20 l-31 m+15 n-31 o-32 p-23 r+22 u-28 v-29
~ving a-16 d-23 h-21 i-18 j-19 l-30 n-27 o-31 p-22 r+22 u-26 v-28
~vis b-21 c-17 e-22 g-17 h-17 i-27 j-16 k-16 l-24 n-27 p-20 q-22 r-20 u-21 v-23
~visa i-16 n-18
~vise m-24
~viso m+19
~vo> b-20 c-17 e-16 f-18 g-22 h-21 i-27 j-26 m-17 n+20 o-24 p-22 u-33
~voi a-19 g-25 m-25 n+24 u-20
~void d-17 g-21 m-29 n+25 u-18
~vol b-16 i-20 l-16
~volv i-19 m-21
~vor d-29 e-23 f-20 h-22 k-25 n-27 q-29 r-20 s-26 t-25 u-30 v-25
~vor> d-28 e-23 f-19 h-20 k-25 m-48 n-26 q-27 r-16 s-24 t-22 u-29 v-22
~vos m-19
~vos> m-19
~vot m+22
~vote m+22
~vue a-19 b-17 g-17 i-18 j-16 q-16 s-16 u-19
~vuel a-19 b-17 g-17 i-18 j-16 q-16 s-16 u-19
~wai c-17 d-26 h-17 m-40 s-22 u-31 v-18
~wait c-17 d-23 h-17 m-43 s-22 u-30 v-18
~wak a-23 p-22 q-17 r-15
~wake a-22 p-22 q-17
~wal b-24 c-18 d-36 g-20 i-26 k-17 l-23 n-23 o-21 p-21
~walk b-18 c-16 d-33 i-27 l-16 m-33 n-19 o-18 p-18
~walm h-16 m+20
~wan a+19 c-20 d-30 e-21 f-18 j-40 m-26 n-31 p-35 q-33 r-31 s-26 t-32 u-44 v-23
~want a+19 c-20 d-30 e-21 f-18 j-40 m-26 n-31 p-35 q-33 r-31 s-26 t-32 u-44 v-23
~war b-15 d-16 i-21 m+19 u-19 v-15
~ward i-19 u-18
~warr m+15
~was f+15
~wash m+16
~wat o-15 p-19 u-16
~watc p-19 u-16
~way a-32 c-23 d-31 e-26 f-21 g-26 h-28 i-24 k-26 m-29 n-21 o-21 t-23 u-28
~way> a-30 c-22 d-30 e-25 f-21 g-26 h-27 i-23 k-25 m-26 n-27 o-19 t-22 u-27
~wea a-29 c-16 d-30 f-15 g-30 h-29 i-22 j-20 l-17 m+17 o-26 r-15 v-15
~wear a-23 d-24 g-26 h-22 i-15 j-27 o-22
~weat m+20 u-16
~wed d-16 i-17 j-17 m-16 n+16 u-16
~wed> m-26 n+17
~wee c-21 d-32 f-17 g-29 i-29 j-23 k-19 l-31 n-25 o+24 p-18 q-21 r-22 s-25
~week c-19 d-29 g-24 i-23 j-20 l-26 m-21 n-24 o+25 q-18 r-20 s-35
~wei m-16 s+19
~weir m-17 s+19
~wen a-18 j-20
~went a-18 j-20
~wer a-32 b-16 c-24 d-35 e+22 f-25 g+22 j-30 k-22 l-30 n-28 o-19 p-27 q-25 s-27 t-17 u-39 v-29
~wer> d-15 g+26 j-21 l-17 r-18 u-26
~were a-15 d-17 j-21 o-19 r+22 s-15
~wert e+26 m-28
~wes a-16 e-15 h-16 r-19 s-15 t+21 u-21
~weso h-15 m-16 t+21
~wha b-25 c-46 e-41 g+19 i-25 k-33 l-23 o-18 p-37 q-18 r-57 s-23 t-56 v-56
~what b-25 c-45 e-40 g+19 i-25 k-33 l-23 o-18 p-37 q-17 r-56 s-23 t-56 v-55
~whe b-26 c-17 d-21 e-22 f-41 g-42 i-17 j+17 k-37 l-38 o-33 p-19 q-41 r-19 t-25 u-26 v-19
~when b-19 c-16 d-18 e-15 f-20 g-21 h+18 j-28 k-30 l-24 o-18 q-36 v-24
~wher a-17 d-24 f-28 g-30 h-44 i-18 j+21 l-24 n-25 o-32 p-38 q-20 r-42 u-49
~whi a-23 b-18 d-30 h-20 i-24 j+21 k-17 l-25 n-36 o-19 p-23 q-23 t-18 v-21
~whic a-26 b-18 d-26 h-17 i-18 j+20 l-24 n-25 o-16 p-16 q-18 s-22 t-17 v-18
~who a-18 j-17 m-24 o-17 s-15 u-16
~whol m-21
~wic b-15 g-19 l-16 m-23 n-15 q-21 r-16 t-17 u-20 v-17
~wice b-15 g-19 l-16 m-23 n-15 q-21 r-16 t-17 u-20 v-17
~wil a-18 c-33 e-34 g-21 i-45 j-46 k-46 l-47 m-16 o-21 s-24 t-19 v-22
~will a-17 c-32 e-33 f-34 g-20 i-45 j-45 k-46 l-46 m-17 o-20 s-23 t-17 v-45
~win a-26 d-18 n-15 u-19
~wing a-24
~wip m-20
~wipe m-20
~wit a-19 c-34 f-32 g-22 h-25 j-20 k-33 p-17 q-17 r-21
~with a-19 c-33 f-32 g-22 h-24 j-20 k-33 p-17 q-17 r-20
~wn> g-22 i-16 l-18 n-27 p-15 s-19
~wok m-18
~woke m-18
~wor a-17 b-48 c-36 e-29 f-29 j-51 k-33 l-28 q-17 r-26 t-26 v-26
~word d-16 n-16 u-18
~work b-39 c-32 e-23 f-27 j-43 k-31 l-23 r-24 s-40 t-24 v-21
~worr b-16 m-16 n-16 p+16 q-16
~wou g-37 h-21 j-27 m-18 n-36 p-26 r-16 s-41 t-17 v-19
~woul g-37 h-21 j-27 m-18 n-36 p-26 r-16 s-41 t-17 v-19
~wri a-24 g-15 i-20 k-18 n-19 o-18 p-17 q-15
~writ a-24 g-15 i-20 k-18 n-19 o-18 p-17 q-15
~ws> a-15 d-26 i-18 m+20 s-15
~xac u+20
~xact u+20
~xcv e+19 m-18
~xcvb e+19 m-18
~xed b-16 u-16
~xed> b-15 m-15
~xes m+21 u-19
~xes> m+21 u-19
~xib o+18
~xibl o+18
~xic u-17
~xico u-17
~xim m-17
~xima m-17
~xit d-19 j+18 m-25 u-18
~xit> d-19 j+18 m-25 u-18
~xpe l-16 n-15 o-17 q-20 u-33
~xpen i-15 u-24
~xpl a-22 b-18 d-23 g+20 j-24 k-23 l-16 m-23 n-20 o-21 s-15
~xpla d-16 j-15 m-17 u+16
~xpli g+18 m-16
~xt> b-25 c-18 d-50 e-28 f-24 h-36 p-32 q-44 r-41 t-29 u-21 v-18
~xte a-20 b-15 d-20 g-17 j-17 m-29 o-16
~xtea m-16
~xted i-19
~xtee l+16
~xti d-16 f-17 j-15 m-42 n-17 o-21 q-19 t-18
~xtin d-16 f-17 j-15 m-42 n-17 o-21 q-19 t-18
~ya> e-15 f+16 j-17 r-16
~ybo j-18 m-21 n-15
~ybod j-18 m-21 n-15
~yea g-16 i-21 j-26 l-17 n-23 o-20 r-15 s-22 u-29
~yeah m-20 p+16 q-19
~year i-17 j-23 n-20 o-17 p-15 s-17 u-25
~yer a-20 n-19 o-16 u-17
~yer> a-20 n-19 o-16 u-17
~yin n-16 q-16 u-25
~ying n-16 q-16 u-25
~yla j-15
~yli m+18
~ylis m+15
~yon a-20 b-20 d-27 g-17 j-17 l-24 n-18 p-16
~yone a-20 b-20 d-27 g-17 j-17 l-24 n-18 p-16
~you b-18 c-30 d-15 e-24 m-17 n-33 o-16 p-32 q-40 r-32 s-36
~your b-18 c-30 e-24 f-34 n-32 o-16 p-31 q-40 r-31 s-35 u-20
~ype b-19 d-16 g+22 j-16 l-17 u-22
~ype> b-16 g+22 l-17 u-21 v-16
~ys> c-28 d-20 e-43 f-30 g-17 i-39 j-31 k-39 l-38 n-36 v-35
~yse u-17
~ysel u-17
~yth c-16 f-18 g-30 h-31 i-19 m-23 r-24 v-25
~ythi c-16 f-18 g-30 h-31 i-19 m-23 r-24 v-25
~yu> e+20 m-22
~yud b-18 c-20 e-19 f-19 g+23 i-21 j-19 l-22 m-21 n-21 o-20 p-18 q-19 r-18 s-17 v-18
~yuda b-17 c-17 e-18 f-19 g+21 i-20 j-18 l-21 m-20 n-19 o-19 p-17 q-17 r-16 s-17 v-17
~yun n+17
~za> a-21 d-21 h-17 l-16 u-25
~ze> m+21 u-19
~zin d-16
~zo> b-15 g-17 m-21 q-16 s-15 u-20
~zos i-15 m-16 n-16
~zxc e+19 m-18
~zxcv e+19 m-18
~zza j-17 m+17
~zza> j-17 m+17
¿ b-63 e-46 f-26 k-52 l-62 p-57 q-15 r-72 s-62 t-41 u+16 v-61
¿_@howmuch b-19 d+28 g-19 h-18 j-18 n-29 q-24
¿_@open h+18 m-18
¿__@book a+16
¿__@howmuch u-22
¿__@insurance d-23
¿__@medicine u-17
¿__@pay j-16
¿__a d-20 i-17 q-20
¿__de u-22
¿__dejar j-16
¿__el a-18 i-22 j+16 m-24 q-17
¿__en a-16 d-17 m-24 n-18 o-17 u-19
¿__es g-18 h-27 i-15 m+18 n-18
¿__esto g+16
¿__hora j-16 m+21 u-24
¿__la d-17 g-19 i-21 m-20
¿__llego j+20 n-17 r-15
¿__lo d+15 u-16
¿__mas n-16 o+16
¿__me g-18
¿__mi a-16
¿__o o-18
¿__otro o+22
¿__para o-18
¿__puede n-25 q-23
¿__puedo d-20 o-17
¿__que a-21 d+18 l-17 m-21 n-17 q-25 v-16
¿__se a-16 n-24
¿__si b-17 d+18 m-20 u-17
¿__tengo n-17 q-15
¿__tiene m-16
¿_a j-16 u-19
¿_aceptan d+15
¿_como a-24 m+18 n-34 r-22 u-15
¿_con d-16
¿_cual j+16 u-18
¿_cuando a+16
¿_de u+17
¿_donde d-18 m+18
¿_es a-18 d-31 g-17 h-17 m-26 n-23 u+25
¿_hay a-18 g-15 h-15 m-25 q-16 u-26
¿_me b-23 h-16 r-16 u-19
¿_puedo d-20 g-21 h-18 i-20 j-24 m-20
¿_que a-27 b-17 g+18 i-26 m+15 n-22 q-31 r-15 s-17 v-17
¿_quien m-25 q-19 u+19
¿_se a-20 i-16
¿_tienen h-20 i-20 m+17 o-19 q-15
¿_venden d-15 m+19 u-19
"""
