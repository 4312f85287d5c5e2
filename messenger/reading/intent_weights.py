"""Weights of the intent reader: written by ``python -m training.weights`` from 7637 texts; not by hand."""

KNOWN = """\
# 1 10 1015 1030 10:20 12 14 15 2 20 2023 22 24/7 2:15 3 35 4 5 500 6 7 8 9 95 a abiertos able about abren abrir abuela accept
acceptable accepting accident aceptan acompanada activar actual actually ad adderall address addy adelantar adentro afford after
afternoon afternoons afterward afterwards afuera again against agarro agendar ago agradezco agreed agua ahi aide airport al algo
alguien all alla allowed almost alone along already alta am amable amaneci ambetter amiga amor an and ando animal another ansiedad
answer antes anticipacion antidepressants anuncio anxiety anxious any anybody anyone anything apartar apologies appointment
appointments appreciate approved apt aqui are arizona arm around arrange arranged arrive as aseguranza asi asistir ask asking at
atender atienda atiendan atienden atrasada attend attending aunt availability available avisos awake away awesome ayer ayuda
ayudeme ayunas baby babysitter back backed bad bail bailed baja banar bank bar barber be been beer before beforehand begin behind
being bendiga besides best better bf bien big bill billed billing birth bit black block blocked blood blowing blue book books
booster borre borren boss bot both brain brazo breakfast bridge bring bringing broke brother bruise buddy buen buenas buenos
bugging building bump bus buscando business but by cab caballos cabeza cada cafe calendar call calle called calling calls cambiar
cambiaron cambiemela came caminando camino camion campo can cancel cancela cancelame cancelar cancele cancelen cancelenla
cancelenlo cancellations cancelled cancelling cancelo cancels cansada car card care caregiver caro carol carro carrying carta case
cash casi caught cbd cease cell center centro cerca chance change changed charge charged chat cheaper check checking chew chofer
choices christmas church cierran circling cita citas ciudad clase class clinic clinica clonazepam close closed clothes cobran
coffee cold columbus comadre come comer comfortable coming commands common communications como company complaint completo computer
comunica con conflict confused confusing conmigo consegui consigo consult consulta consultation consults contact contacted
contacten contacts contesta contestar contesto control cook cool copay copia cosas cost costaria costo could counselor count
course cousin cover covered covid coworker cpap cramps credit credito cross crying cual cuando cuantas cuanto cubre cuesta cunado
cupo cvs da dad dallas dame dan dangers dar date daughter day days dayton de dead deal dear death debbie debil debo decide decided
decidi decir deductible dejar deje dejen dejenme dejo del delayed delete deleted deme denle denme dentist department deposit
depresion depressed depression desayunar descompuso descuento desde deseo desk despues dia dial dias did died difference different
digo dijo dinero dio dios direccion direct directions directly dis disability discontinue discount disculpe disponible disponibles
dizziness dizzy do doctor doctora doctors does dog doing dollars dolor domicilio domingo domingos donde done door doors dormir dos
dose double down downtown dreams drink drinking drip drive driver drives driving droga drop dropping drops drug dry dudas duele
duerme dumb dura during duty earlier earliest early ears eat eating edificio efectivo effect effects el elevador elevator eliquis
ella else em email emergencia emergency empezar empiezo en encargada encuentro end enfermera enfermo english enough entiendo
entrada entrance entrar entro equivocada equivocado equivoco er es esa escalofrios escriban escriben escribir escribirme escribo
ese eso espacio espanol espereme esperen esperenme esposa esposo esta estacionamiento estacionarme estafa estan estar este esto
estoy eval evaluacion evaluated evening ever every everyone everything everywhere exactly exit expensive explain explica fabrica
face facebook fallecio family fan fast favor fax faxed fecha fee feel feeling feels fell fella felt few fifteen fijese file fill
filled finally find finding fine first fit five flaked flashback flight floor flu fly focus fog foggy folks following food for
forget forgot form forma forward found fountain free friday fridays friend from front fui full fumar funciona fyi gary garys gas
gatorade gave gente get getting gf girl give glasses go god goes going gone good got gps gracias graduacion grandma grandson
gratis great gripa group gum gusta gustaria guy guys habla hablar hablara hable hableme hablenme hablo habra hace hacen hacer had
hago half handled hands hang happens harassment hard harold has hasta hate have having hay he head headache heading hear heard
heart hello help helped helpful her here hermana hermano hey hi high highway hija hijo him his hit hizo hola hold home honey hook
hoping hora horario horas hospital hour hours house houston how howdy hoy hsa human humana humano hungover hurt husband husbands i
iba id idea if immediately in income informacion informes infusion infusions ingles inside instead insulin insurance intake
interact interesa interesada interested interstate into inyectar ir ire irme is it iv jaw jenkins job jose jueves jumping junto
jury just keep keeps ketamina ketamine keys kid kids kill killing kim kind knitting knocked know la lady landline las last late
later latest law le leave leaving left legal legit lejos les let license light like lil linda line lined list lista listo little
live llamada llamar llamarme llamen llamenme llegando llegar llego lleva llevaba llevar llevarme lleve llevo llorar lo located
location locked lol long longer looking looks los lose lost lot love low luck lugar lunes lyft made maintenance make making mal
mall mama manager manana manda mandame mandar mandarme mandaron mandated mandeme manden mandenme manejando manejar manejo many map
mapa maquina marcar mareada mareado mareo maria marqueme martes mas may maybe me mean meant med media medicaid medicare medicina
meds meeting mejor mensaje mensajes menu mero mess message messages met metro mi miedo miercoles might mike military mind mine
minutes minutos mis mismo miss mistake molestando molestar molesten molina mom monday mondays money month months mood more moreton
mornin morning mornings most mother mouth move moved mover movieron much muchas muchisimas mucho music muy my myself nada nadie
name named nausea nauseas nauseous near nearby necesita necesito need needing needle needs neighbor nerves never new news next ni
nice nicotine night nightmares ningun ninguna nino no nobody noche noches nombre noon normal not note nothing now nueva nuevo numb
number numbers numero nunca nurse o ocupo of off offer office oficina oil ok old omg on onda one ones online only oops opciones
open opening openings opt option options or other otra otro out outside over overslept overtime owe own owner paciente package
paga pagar pago pagos pague pain papa papeles papers paperwork para pare paren parenle park parking paro part parte party pasa
pasame pasar paseme pass passed pastilla pastillas patel patient patients pay paying payment paz pedi pedro peligroso people
perdon perfect period pero perrito person persona pesado phone picaron pick picked picking pickup pico pido pill pills piso place
plan planes plano plans plaza please pocket poco podemos poder podre podria poncho poner pongame pongo pop por posible possibility
possible postpone precio prefer prefiero pregunta prepare prescription presion press pressure price pricing prima primera probably
problem problema process program pronto protein proxima prozac ptsd puede pueden puedo puerta pues puked pulled pulling puse push
put qualify quarter que queda quedar quede quedo querer question questions quick quien quiere quiero quisiera quit quita quiten
quitenme raite rajo rara rate rather rd reach reached read ready real really receive receta recibir recoge recoger recogerme
recoja recomendo recordatorios records recorrer red referral refill regarding regresar regreso release remember reminders remove
reply reschedule respond responder respondo results resume ride rides riesgos right ring ringing risks road roads robot room
roommate ropa rough round route run running sabados saber sacar saco sad safe said sale sali saliendo salio salir same saquenme
saturday saturdays save saw say says scared schedule scheduled school se sea second secretaria see seen segundo seguro self semana
send sending senora senorita sent ser sera seria service servicio sesion session sessions set shaking shave she shell shift shop
shortly shot should show shut shuttle si sick side siempre siento sign signed sigo sigue sin since sirve sister sit sitter
situation skip sleep sleeping sleepy slept slot slow slurred smoke so sola solo some somebody someone something sometime somewhere
son soon sooner soonest sore sorry soy spacey spam spanish speak speaks special speech spinning spot spots spravato spray squared
standing start started starting state statement stay step still stomach stop stopp stopped storm street streets struggling stuck
stuff su success sueno suite sunday sundays sup super supervisor supposed sure surgery surgio sus suspendo swap sweats swings
switch switched system tad take taking tal talk talked talking tan tarda tarde tardecita tardecito tardes tardisimo tarjeta taxi
te telefono tell temblando temple temprano ten tener tengo terapeuta test text textearme texted texteen texting textos texts th
than thank thanks thanksgiving that the them then therapist therapy there these they thing things think thinks this thoughts threw
through throwing thurs thursday thursdays tiempo tiene tienen tight til till time times tingling tired tmrw to toca todavia today
todo told tom toman tomando tomar tomo tomorrow tomorrows tonight too took total totally town trabaja trabajan trabajar trabajo
trade traer traffic trafico traiga train trains transportation transporte trata tratamiento travel treatment treatments tren
tricare triste troca trouble truck true try trying tuesday tuesdays turn turno twice two tyler type typical uber ubi ubicacion
ubicados ugh uh un una under understand understands undo unfortunately uno unstop unsub unsubscribe unsubscribed until up urgent
us usa usan usar use usted ustedes va vale van vape vean veces vecina vecino venir veo ver verdad very vet veteran veterans vez vi
viera viernes visit vitamins vive volver vomitando vomitar voy vuelvan waco wait waiting waitlist waking walgreens walk walking
want wanting wants was water way we wear weather wednesday weed week weekend weekends weeks weird went were what wheelchair when
where whereabouts which while who whole why wife wifes will wine wish with withdraw without wobbly woke word words work worker
working works worry would write wrong wtf xmas y ya yeah year years yep yes yesterday yesterdays yet yo you your yours ¿
"""

LINES = """\
book cancel_appointment change_language cost gibberish greeting help hours human location opt_in opt_out other prep_question reschedule ride_confirmed ride_problem running_late side_effect thanks what_is_this wrong_number
# a-29 b-34 c-80 d+21 e-79 f-81 g-58 h+17 i-57 j-58 k-90 l-106 m-23 n-50 p-45 q-50 r+69 s-27 t-87 u-117 v-22
#$ a-33 b-68 c-53 d-25 e-57 f-55 g-21 h+25 i-19 j-17 k-52 l-68 o-25 p-15 q-77 r+35 s-82 t-60 u-76
#_@date a-23 d-20 i-19 j-17 m-28 o+22 q-16 r-23
#_@hours h-17 o-16 s+21
#_@late r+22
#__# a-21 d-32 g-20 h-27 j-24 m+19 n-17 u-20 v-19
#__@late r+17
#__after m-17
#__away a-20 b-17 d-22 g-17 i-19 m-24 n-19 o-19 p-15 q+23 s-25 v-18
#__can i-16 m-22 n-17 r-19 s-17
#__is a-21 d+21 g-16 i-21 j-25 l-15 m-38 n-20 q-21 r-24 s-21 u-15
#__later a-16 d-19 m-21 r-19 s+23
#__more b-22 o+21
#__not o+16
#__out m-15
#_days d-16 m-17 o-25 r-16 s+24
#_dollars d+27 g-16 j-16 m-22 o-20 q-22 r-15 s-16 v-16
#_is d-20 m-27 o-18 r+25 s-15 u-17
#_minutes a-22 b-21 d-25 g-18 h-20 i-17 j-19 l-17 n-19 o-22 p-18 q-21 r+32 s-25 u-19 v-22
#_minutos a-24 d-22 g-21 h-19 j-22 m-27 n-20 o-21 q-16 r+29 u-18
= b-30 c-71 e-37 f-60 h-41 i-17 k-68 m+55 o-34 p-34 q-27 s-16 t-36 u+24 v-36
=rare1 a-44 b-23 c-71 f-49 g-50 h-85 i-36 j-55 k-34 l-36 m+86 o-53 p-54 q-51 v-45
=rare2 a-94 b-116 c-147 d-52 e+70 f-159 g-82 h-159 i-126 j-62 k-82 l-56 m+158 n-30 o-91 p-83 q-91 r-65 s-53 t-158 u-73 v-95
=rare3 a-34 b-79 c-69 d-90 e+27 f-68 g-91 h-78 i-87 j-31 k-71 l-71 m+90 n-81 o-81 p-79 q-87 r-82 s-91 t-70 u-39
=short a-82 b-94 c-22 e+103 f+76 g-42 h-42 i-54 j-43 l+15 n-118 o-215 p-97 q-67 r-68 s-73 t+20 u-26 v-62
? a-28 b-90 c-41 d+46 e-112 f-28 g-44 h+22 i-23 j+16 k-91 l-91 m-128 o-29 p-89 q-32 r-105 s-66 t-101 u+31 v-21
@body a-64 c-37 d-63 e-26 f-27 g-41 h-36 i-54 j-51 k-35 l-43 m-75 o-56 p-54 q-55 r-59 s+59 t-30 u-32 v-39
@body$ a-42 b-33 c-19 d-43 g-24 i-33 j-27 k-16 l-24 m-47 n+16 o-30 p-29 q-35 r-27 s+30 v-19
@body__@treat a-16 s+16 u-17
@body__after s+19
@body__the b-17 n-17 s+19 u-15
@body_desde a-17 s+20 u-15
@body_is b-16 d-18 i-17 m-29 n-21 o-17 p-22 q-16 r-15 s+28 u-18
@book a+68 c-58 d-75 e-35 f-43 g-63 h-53 i-81 j-74 k-63 l-75 o-38 p-59 q-71 r-23 s-69 t-45 u-70 v-52
@book$ a+21 d-23 g-21 i-25 j-23 k-19 l-25 o-27 p-18 q-21 r-22 s-18 u-22
@book__@visit b-37 d-20 m+22 n-26 o-25 r-16 s-21 u-19 v-15
@book__for a+18 b-25
@book__next a+17 o-17
@book__then a+27 d-18 m-23 n-20 o-16
@book_me a+28 b-36 c-18 d-18 g-20 i-32 j-21 k-22 l-27 n-23 o-25 p-20 q-18 r-27 s-16 u-24
@book_my b-21
@call a-65 b-54 c-32 d-44 e-79 f-85 g-108 i+99 j-81 k-54 n-108 o-103 p-91 q-86 r-112 s-111 t-84 u-120
@call$ a-78 b-65 c-57 d-81 e-42 f-40 g-61 i+66 j-33 k-62 l-33 n-54 o-56 p-44 q-62 r-54 s-53 t-40 u-65
@call_@call a-17 d+21 h-24 i-16 l-20 v-30
@call__# d-19 h+15 m-19 n-17
@call__@clinician a-20 i+20
@call__@relative b-25 n-22 q-19
@call__@spanish i-18
@call__a i-21
@call__alguien i+16
@call__at i+19 m-18
@call__can i+16
@call__cell i+20 m-17 r-15
@call__el a-18 i+16
@call__house i+18 m-16
@call__la i+15
@call__my a-23 b+15 d-16 m-16
@call__no i-19 l+17 v-18
@call__not i-16
@call__telefono i+15
@call__text i-17
@call__the b-16 i-19 j-18
@call_alguien i+16 q-16
@call_back i+16
@call_con b-29 c-17 d-18 h-16 i+35 l-27 m-30 n-23 o-23 q-24 s-16 u-20 v-22
@call_en i-18
@call_is a-16 d-23 i-25 j-18 l-18 m+28 p-19 r-17 s-19 v-18
@call_me a-45 b-30 c-19 d-32 g-20 h-26 i+41 j-31 k-32 l-23 m-46 n-23 o-27 p-36 r-22 s-22 u-29 v-31
@call_my a-30 b-27 c-20 d-19 h-18 i+26 k-16 l-26 n-26 o-19 p-30 q-21 r-23 s-16
@call_number a-16 l+20 m-21 v-27
@call_off a-21 d-16 i-22 l+16 m-20 v-20
@call_por a-25 b-23 c-28 g-18 i+32 j-23 l-38 m-22 o-23
@call_this h+15
@cancel a-105 b+86 c-82 d-47 e-79 f-73 g-91 h-75 i-102 j-96 k-86 l-67 n-94 o+16 p-87 q-53 s-97 t-82 u-104 v-87
@cancel$ a-53 b+64 c-45 e-45 f-40 g-49 h-38 i-51 j-52 k-40 l-67 n-52 o-76 p-48 q-53 r-21 s-49 t-40 u-54 v-47
@cancel__@day b+16 o-18
@cancel__@move b-31 m-16 o+21
@cancel__@visit a-43 b+25 d-40 n-26 o-42 r-22 s-29 u-23
@cancel__de b+28 h-18 m-34 n-18 o-19 p-20
@cancel__favor a-17 b+26 i-22 l-22 o-27
@cancel__manana b+22 h-18 m-27 o-17
@cancel__to b-21 o+16
@cancel_it a-15 b+28 d-21 m-25 o-23 p-15 u-19
@cancel_la a-42 b+32 d-33 h-15 i-31 j-18 n-28 o-42 p-23 q-15 r-24 s-27 u-25
@cancel_me a-21 b+24 i-17 l-18 m-30 o-24
@cancel_mi a-19 b+20 m-20 o-16
@cancel_my a-25 d-29 l-19 m+24 n-21 o-32 r-25 s-19
@cancel_please b+24 i-17 l-20 m-28
@cancel_por b+20 i-18 l-16 o-22
@cancel_todo a-20 b+31 c-17 d-22 e-18 f-16 g-17 i-21 j-16 l-22 m-27 o-23 q-15 r-18 s-15 t-18
@clinician a+45 c-55 d-90 e-48 f-49 g-69 h-65 i+65 j-43 k-66 l-82 m-54 n-80 o-85 p-82 q-82 r-83 s-82 t-63 u-39 v-68
@clinician$ b-54 c-26 d-50 e-25 f-25 g-35 h-36 i+62 k-37 l-44 m-52 n-45 o-54 p-37 q-40 r-45 s-47 t-36 u-55 v-37
@clinician__@treat a+16
@clinician__me a+21 d-17 k-17 l-24 m-29 o-15 p-28 q-24 r-18 s-21 u-24
@clinician__no a-17 b+17
@clinician__off b+17 m-18
@clinician__this a+16 u-16
@clinician_me a+34 b-28 d-19 i-30 l-21 m-33 n-24 o-15 p-30 q-25 r-16 u-25
@clinician_says m-16
@date a+18 c-25 d-47 e-21 f-21 g-26 h-29 i-41 j-44 k-34 l-31 m-50 n-39 o+32 p-32 q-38 r-46 s-34 t-30 u-43 v-29
@date$ a+23 c-24 d-43 e-20 f-20 g-23 h-25 i-38 j-38 k-31 l-28 m-44 n-36 o+25 p-30 q-33 r-45 s-31 t-29 u-40 v-24
@day b+38 c-89 d-121 e-86 f-32 g-102 h+50 i-112 j-120 k-92 l-108 m-19 n-80 o+42 p-99 q-114 r-112 s-31 t-28 u-122 v-104
@day$ b+29 c-68 d-96 e-71 f-19 g-81 h+42 i-90 j-95 k-74 l-83 m-19 n-59 p-82 q-85 r-87 s-15 t-17 u-99 v-79
@day_@hours a-23 b-17 d-19 h+30 m-27 n-19 o-27 s-21 u-16
@day__@day b-28 m-20 n-17 o+21
@day__a o+16
@day__about a-17 b-17 n-15 o+20 s-16
@day__el o+18
@day__for m-16
@day__good a-16 b-19 m-22 o+20
@day__i b-33 o+27 q-20 s-15
@day__me m-25 o+21 q-21 s-16
@day__now b-16
@day_are a-15 m-20 o+18
@day_at m+20 o-22 r-20
@day_instead a-22 b-19 h-16 m-23 o+29
@day_no b-25 m-23 o+25 q-20
@day_one a-28 b+21 d-15 h-16 j-16 m-28 s-22 t-16
@day_or b-16
@day_pero b-18
@day_si b-22 o+21
@day_what a-17 b-17 n-15 o+20 s-16
@door a-74 b-56 c-47 d-75 e-41 f-48 g-72 h-64 i-71 j+79 k-44 l-63 m-76 n-63 o-62 q-31 s-58 t-49 u-79 v-62
@door$ a-46 b-33 c-25 d-47 e-19 f-28 g-35 h-39 i-44 j+46 k-22 l-32 m-47 n-38 o-37 p-27 q-50 r+16 s-31 t-27 u-49 v-29
@door__i d-15 g-24 j+19 n-20
@door__use g-21 j+16
@door_do g-23 j+19 n-18
@door_entro j+17
@door_es j+20 u-22
@drink a-68 b-58 c-49 d-83 e-49 f-49 g-62 h-57 i-63 j-67 k-47 l-61 n+69 o-64 p-54 q-72 r-61 s-72 t-51 v-54
@drink$ a-22 d-20 g-18 h-17 i-16 m-27 n+29 o-17 q-22 u-22
@drink__o m-18 n-18 u+18
@drink__que m-18 n-18 u+18
@drink_count a-24 b-21 c-20 d-26 g-23 h-25 i-18 j-22 l-23 m-44 n+36 o-16 p-16 q-23 r-19 t-16 u-33 v-20
@drink_ok m-22 n+20 s-16 u-20
@drive a-78 b-68 c-60 d-73 e-56 f-57 g-70 h-59 i-72 j-18 k-61 l-51 m-81 o-75 p+53 q+40 r-43 s-75 t-57 u-74 v-72
@drive$ a-41 b-42 c-38 d-40 e-40 f-35 g-40 h-34 i-45 j-51 k-33 l-42 m-53 n-56 o-38 p+54 r-47 s-39 t-38 u-46 v-45
@drive__@relative b-15 n-15
@drive__dia n+22 o-28 q-16
@drive__from j+20 m-17 n-16 u-22
@drive__home n-15
@drive__it j+20 m-17 n-16 u-22
@drive_despues n+21 q-28
@drive_is j+20 m-17 n-16 u-22
@drive_me a-36 b-27 d-28 g-22 i-38 j-25 k-20 m-33 n-42 o-25 p+23 q+27 r-25 s-27 u-34 v-21
@drive_myself j-15 n-25 p-15 q+23
@drive_y b-21 l-15 q+21 v-15
@drug a-55 b-42 c-33 d-55 e-30 f-28 g-47 h-53 i-48 j-49 k-32 l-46 m-20 n+66 o-54 p-34 q-58 r-39 s-51 t-34 u-54 v-36
@drug$ d-17 h-21 l-19 m-16 n+25 q-18
@drug_@drink n+19
@drug_@drug m-17 n+18
@drug__before m-16 n+17
@drug__night m-21 n+20
@drug__that d-16 m-19 n+19
@drug_antes d-15 n+17
@drug_gum m-17 n+16
@drug_oil n+15
@drug_the n+18
@eat a-75 b-61 c-50 d-86 e-47 f-49 g-71 h-39 i-64 j-73 k-54 l-63 n+74 o-69 p-57 q-76 r-60 s-26 t-55 u-91 v-57
@eat$ a-40 b-31 c-26 d-60 e-25 f-27 g-49 h-22 i-38 j-46 k-25 l-37 n+48 o-34 p-30 q-42 r-27 s-46 t-25 u-66 v-30
@eat__dia n+19 o-17
@eat__how a-17 m-21 n+18
@eat_before m-17 n+16
@eat_ese n+15
@eat_for a-17 m-21 n+18
@eat_my m+20 n-21 p-15
@english a-79 b-82 c+104 d-81 e-75 f-70 g-82 h-64 i-91 j-86 k-73 l-89 m-55 n-73 o-81 p-69 q-77 r-78 s-75 t-72 u-85 v-77
@english$ a-64 b-65 c+82 d-67 e-58 f-55 g-67 h-53 i-67 j-64 k-53 l-69 m-36 n-63 o-61 p-53 q-67 r-62 s-63 t-58 u-67 v-66
@english__favor a-18 c+25 i-23 j-19 l-18 o-24
@english__please c+18 i-16
@english_please a-23 b-20 c+33 g-19 i-32 j-28 k-25 l-27 m-23 r-16 u-23
@english_por a-18 c+25 i-23 j-19 l-18 o-24
@fetch a-49 b-69 c-53 d-76 e-46 f-53 g-74 h-58 i-86 j-72 k-55 l-66 m-90 n+38 o-72 p+31 q+46 r-65 s-67 t-57 u-86 v-65
@fetch$ a-66 b-47 c-37 d-50 e-29 f-37 g-58 h-39 i-60 j-47 k-40 l-50 m-60 n+16 o-48 p+26 q+39 r-44 s-43 t-36 u-55 v-43
@fetch__@relative b-25 i-15 m-30 o-18 p+19 u-15
@fetch__mi m-22 n+21 o-16 p-29 q-42
@fetch__perrito q-18
@fetch_a b-19 d-23 i-27 m-38 o-22 q+15 r-19 s-15 t-17 u-28 v-19
@fetch_mi a-27 b-22 m-21 p+17
@food a-50 b-53 c-35 d-55 e-24 f-23 g-54 i-47 j-53 k-26 l-50 m+21 n+45 o-48 p-30 q-56 r-51 t-32 u-56 v-48
@food$ a-29 b-25 d-32 g-29 i-25 j-29 l-22 m+28 o-19 p-16 q-27 r-28 s-30 t-18 u-33 v-20
@hello b-69 c-73 d-85 e-88 f+93 g-80 h-67 i-81 j-88 l-84 m-33 n-77 o-63 p-76 q-79 r-79 s-79 t-84 u-91 v-76
@hello$ a-61 b-42 c-40 d-51 e-49 f+51 g-46 h-48 i-45 j-46 k-55 l-49 n-40 o-34 p-37 q-43 r-42 s-43 t-44 u-48 v-41
@hello_@hello a-25 c-16 d-20 e-22 f+29 g-17 h-17 i-15 j-16 k-22 l-20 m-29 r-15 s-15 t-19 u-19
@hello_@relative a-22 f+24 m-26 p-20 q-16 u-19
@hello__esta a-20 f+17
@hello__good f+15 m-18
@hello__is f+15 m-19
@hello_noches a-20 f+21 m-17
@hello_tardes f+19
@hello_there a-17 f+22 h-18 j-20 m-18 u-17
@hello_what f+15 m-22
@holiday a+19 b-36 c-29 d-51 e-30 f-31 g-36 h+18 i-38 j-49 k-28 l-36 m+29 n-42 o-41 p-30 q-38 r-37 s-38 t-32 u-52 v-33
@holiday$ a+22 b-31 c-25 d-47 e-27 f-25 g-29 i-33 j-42 k-25 l-31 m+25 n-35 o-35 p-26 q-35 r-33 s-30 t-27 u-44 v-25
@hours a-69 b-50 c-37 d-73 e-38 f-53 g-66 h+72 i-66 j-72 k-39 l-59 m-47 p-42 q-59 r-45 t-47 u-78 v-47
@hours$ a-47 b-30 c-23 d-47 e-25 f-36 g-42 h+56 i-37 j-46 k-22 l-30 m-55 n-21 o-44 p-24 q-36 r-25 t-32 u-47 v-28
@hours_of d-15 h-20 j-17 m+27 n-17 u-22
@howmuch a-71 b-67 c-59 d+51 e-65 f-62 g-65 h-61 i-68 j-73 k-59 l-69 o-67 p-66 q-69 r-72 t-63 u+16 v-66
@howmuch$ a-19 b-15 d+38 e-19 f-17 g-17 i-18 j-18 l-21 m-43 n-27 o-16 p-15 q-17 r-16 s-25 t-17 u-40
@howmuch_@howmuch a-27 b-22 c-18 d+26 e-25 f-21 g-21 h-22 i-23 j-24 k-17 l-22 m+25 n-38 o-22 p-21 q-22 r-25 s-43 t-23 u-56 v-20
@howmuch__@howmuch a-17 d+26 m-21 n-21 s-18 u-25
@howmuch__@treat s-26
@howmuch__@visit a-28 b-28 m-29 n-29 o-18 s-45 u+21
@howmuch__a u-16
@howmuch__antes u-15
@howmuch__cada a-16 m-16 s-23
@howmuch__costaria d+21 s-18 u-24
@howmuch__de n+16
@howmuch__el a-21 b-16 h-16 j-16 m+17 n-29 o-15 r-15
@howmuch__en d-28 m-28 n-24 r-15 u+27
@howmuch__la a-25 b-27 j-15 m-32 n-33 o-21 r-15 u+18
@howmuch__lo m-21 s+20 u-27
@howmuch__sin d+16 m-16 u-21
@howmuch__todo d+21 m-17 n-15 s-18 u-20
@howmuch__un d-32 m+27 n-18 s-16 u-24
@howmuch_dura a-26 b-22 c-17 d-60 e-23 f-21 g-19 h-22 i-21 j-22 k-16 l-21 m-52 n-40 o-19 p-23 q-19 r-21 s+27 t-22 u+27 v-20
@howmuch_el m+23 s-22 u-27
@howmuch_es u-19
@howmuch_me a-25 b-19 d+38 g-16 i-21 j-18 k-15 l-19 m-33 n-32 o-21 p-24 q-23 r-18 s-32 u-43
@howmuch_sale b-15 d+22 m-16 n-22 s-16 u-24
@howmuch_seria b-16 d+29 g-15 l-16 m-28 n-27 q-17 s-22 u-26 v-18
@howmuch_tarda a-16 b-16 d-36 m-27 n-23 s-23 u+33
@howmuch_tiempo a-20 b-18 d-44 i-16 j-16 l-16 m-31 n+23 o-16 r-21 s-35 u+16
@howmuch_un d-27 m+23 u-19
@insurance b-20 c-53 d+60 e-49 f-51 g-62 h-62 i-67 j-74 k-52 l-66 m-89 n-19 o-68 p-66 q-78 r-70 s-68 t-52 v-65
@insurance$ b-43 c-32 d+41 e-31 f-32 g-39 h-41 i-42 j-46 k-27 l-39 m-54 o-35 p-32 q-44 r-33 s-31 t-33 v-37
@insurance_@howmuch d+16 u-20
@insurance__@insurer d+17 n-22 q-16
@insurance__is d+16 n-19
@insurance_card d-23 n+23
@insurance_cubre a-17 d+19 u-19
@insurance_is d+19 n-23 p-16 q-18 s-15
@insurer a-29 b-32 c-61 d+71 e-61 f-61 g-63 h-63 i-45 j-67 k-57 l-72 m-86 n-78 o-60 p+32 r-63 s-61 t-63 u-84 v-67
@insurer$ a-42 b-29 c-25 d+46 e-32 f-30 g-32 h-36 j-36 k-23 l-35 m-37 n-27 o-20 p-31 q-36 r-24 s-24 t-31 u-39 v-27
@insurer__@fetch b-15
@insurer__@relative a-25 b-23 d-16 m-26 n-23 p+29 q-30
@insurer__any d+17 u-17
@insurer__for d+15
@insurer__mi a-16 b-19
@insurer__ok d+16 n-19
@insurer__that d+16 n-19
@insurer_a a-29 i-22 l-17 m-32 n-28 o-18 p+17 r-20 u-25 v-17
@insurer_is d+16 n-19
@insurer_mi a-25 b-23 d-16 m-26 n-23 p+29 q-30
@insurer_por q-17
@late a-50 b-85 c-72 d-91 e-68 f-73 g-78 h+19 i-80 j-40 k-68 l-83 m-52 n-87 o+18 p-80 q-51 r+89 s-84 t-71 u-47 v-35
@late$ a-30 b-58 c-46 d-62 e-44 f-41 g-50 i-59 j-18 k-45 l-56 m-79 n-62 p-54 q-34 r+64 s-58 t-45 u-64 v-59
@late__amor m-18 r+20
@late__be r+15
@late__morning o-18 r+17
@late__there r+18
@late__vez o+17
@late__you a-23 d-18 h+25 j-22 m-27 u-25
@late_are j-15
@late_do a-21 d-16 h+21 m-22 u-20
@late_en o+17
@late_mi m-18 r+20
@late_perdon r+17
@machine a-48 b-38 c-28 d-42 e-20 f-22 g-33 h-31 i+16 j-42 k-26 m-16 n-33 o-36 p-38 q-39 r-36 s-37 t-26 u+37 v-39
@machine$ a-40 b-25 c-21 d-35 e-15 f-18 g-26 h-27 j-33 k-17 l-28 m-46 n-25 o-28 p-29 q-30 r-27 s-29 t-20 u+45 v-31
@medicine a-26 b-18 c-49 d-79 e-40 f-51 g-70 h-62 j-76 k-52 l-66 m-87 n+65 o-75 p-62 q-74 r-63 s-74 t-51 v-53
@medicine$ a-35 d-31 g-27 h-20 j-28 k-16 l-24 m-36 n+26 o-28 p-24 q-29 r-26 s-31 t-17 v-17
@medicine__day n+16
@medicine__dia n+17 o-17
@medicine__in a-15
@medicine__la b-17 h-15 n+19 o-18
@medicine__to a-21 b-20 i+21 n-22
@medicine_ese n+17 o-17
@medicine_la n+17
@medicine_or n+16
@medicine_sent a-16 i+22 n-23
@medicine_that n+16 o-16
@move a-107 b-87 d-49 e-59 f-63 g-82 h-40 i-100 j-90 l-95 n-78 o+104 p-87 q-62 r-85 s-95 t-71 u-57 v-16
@move$ a-41 f-15 g-31 i-37 j-28 k-30 l-26 m-57 n-47 o+38 p-32 q-43 r-26 s-30 t-18 u-31 v-31
@move__@day h-16 o+20
@move__@visit a-53 b-65 c-16 d-32 i-22 k-16 m-32 n-42 o+52 q-17 r-16 s-27 u-22 v-22
@move__a a-18 m-18 o+18
@move__back a-15 b-21 k+19 m-21 u-19
@move__del b-24
@move__dia n-18 o+18
@move__the a-15 i-17 m-24 o+23
@move__time b-19 o+23
@move__to a-25 b-23 i-22 k-15 o+24
@move__up a-22 k-18 l-17 m-21 o+23 q-15
@move__with o+18
@move_al h-16 o+16
@move_days a-20 b-16 c-17 d-23 i-22 k-22 m-32 n-28 o+37 p-18 q-21 s-25 u-20 v-17
@move_el o+16
@move_it a-33 b-45 d-33 g-17 i-20 j-22 l-17 m-39 n-23 o+35 p-20 q-19 r-16 s-18 u-29 v-15
@move_la a-22 b-22 d-16 i-18 m-16 n-21 o+24 s-17
@move_me a-34 b-26 c-20 d-18 i-30 j-18 k-30 l-26 m-39 o+39 p-18 q-21 r-17 u-21
@move_mi a-37 b-39 d-21 m-23 n-27 o+36 v-17
@move_mine o+18
@move_my a-31 b-43 c-21 d-26 i-24 l-17 m+27 n-32 q-18 r-17 s-21
@move_para a-15 o+18
@move_to c+25 i-16 k-18 m-24 n-16
@move_up a-19 o+20
@open a-22 b-91 c-72 d-102 e-75 f-91 g-90 h+100 i-97 j-27 k-76 l-88 m-20 n-98 o-63 p-76 q-20 r-17 s-92 t-94 u-109 v-90
@open$ b-34 c-26 d-49 e-28 f-40 g-48 h+35 i-45 j-29 k-31 l-38 n-52 o-33 p-34 q-55 s-38 t-33 u-56 v-37
@open_@day b-16 m-16
@open_@holiday h+17 m-17
@open_@late h+16 r-20
@open__@day a-33 b-28 h+33 j-18 m-30 o-31 s-19 t-15
@open__day a-16 h+22 j-15 m-23 o-18 t-20
@open__hora h+19 m-20
@open__la h+17 m-15 n-17
@open__now h+15 m-16
@open__the i-15 m-26 u-15
@open__to h-19 j+19 m-19 u-16
@open__you h-19 j+19 m-19 u-15
@open_a h+21 m-24 n-17 o-16
@open_are h-19 j+19 m-19 u-15
@open_el a-17 b-21 o-22 t-18
@open_for h+20 m-21
@open_los a-20 b-16 h+22 m-19 o-16
@open_manana b-16 h+22 m-24
@open_on a-20 h+16 o-18
@open_right h+15 m-16
@open_temprano e-17 h+22 m-17
@open_to h-17
@open_today a-27 b-17 d-23 g-16 h+19 i-16 j-17 l-15 n-15 s-18 t-21 u-17
@open_tomorrow h+23 m-22
@open_up m-15
@parking a-80 b-61 c-56 d-87 e-58 f-62 g-68 h-69 i-77 j+65 k-53 l-72 m-19 n-73 o-62 p-59 q-78 r+39 s-66 t-58 u-85 v-65
@parking$ a-43 b-29 c-28 d-48 e-32 f-36 g-39 h-32 i-40 j+43 k-26 l-35 m-59 n-39 o-29 p-28 q-39 r+17 s-34 t-29 u-47 v-35
@parking__right b-16 j-20 r+21
@parking__the r-16
@parking__up a-23 b-23 j-23 l-15 m-19 o-20 q-18 r+27
@parking_be b-16 j-20 r+21
@parking_free d-26 j+22 m-16
@parking_situation d-18 f-16 j+22 m-16 r-19 u-17
@pay a-90 b-63 c-59 d+106 e-46 f-44 g-76 h-75 i-79 j-86 k-56 l-68 m-55 n-94 o-79 p-61 q-87 r-70 s-74 t-60 u-88 v-63
@pay$ a-54 b-31 c-33 d+64 e-24 f-22 g-48 h-42 i-45 j-48 k-26 l-39 m-59 n-47 o-38 p-30 q-44 r-34 s-39 t-26 u-44 v-32
@pay__@visit a-21 b-18 d+21
@pay__i d+16
@pay__it b-16 d+17 u-15
@pay_a d+24 m-21 n-22 q-17
@pay_for a-26 b-24 d+26 m-23 u-23
@pay_the d-17 m+20
@person a-32 c-73 d-76 e-72 f-71 g-81 h-25 i+62 j-96 k-74 l-26 m-15 n-82 o-72 p-73 q-24 r-80 s-77 t-73 v+30
@person$ c-42 d-62 e-47 f-47 g-52 i+39 j-56 k-44 l-67 m-79 n-49 o-54 p-45 q-66 r-49 s-49 t-51 u-55 v+33
@person_please a-23 b-24 c-25 g-16 i+30 j-23 k-21 l-32 m-22 u-30 v-17
@person_que q+18 u-19
@person_text l+19 m-16 v-20
@place a-97 b-36 c-75 d-100 e-67 f-70 g-95 h+30 j+85 k-80 l-100 m-80 n-90 o-57 p-80 q-27 r-92 s-48 t-72 v-39
@place$ a-74 b-72 c-52 d-73 e-52 f-51 g-67 h-18 j+67 k-56 l-74 m-81 n-66 o-71 p-58 q-40 r-62 s-28 t-56 v-18
@place_@hours h+16 j-21
@place_@open h+19 i-20 j-41 u-25
@place__a i-20 q+19
@place__favor i-23 j+18 l-15 o-16
@place__i d-22 g-25 j+26 m-19 n-23 q-21 u-36
@place__it j+21 u-24
@place__me j-23 l-19 p-15
@place__my m-16
@place__the i-23 j+19 m-28 u-25
@place_as u-16
@place_in h-27 i-22 j+22 m-23 u-21
@place_is d-21 h-17 j+22 m-24 n-16
@place_on j-18
@place_please c-17 i-24 j+20 l-19 u-17
@place_por i-23 j+18 l-15 o-16
@price a-80 b-57 c-51 d+90 e-57 f-66 g-80 h-78 i-43 j-86 k-52 l-63 m-30 n-70 o-60 p-48 q-70 r-55 s-65 t-57 u-51 v-55
@price$ a-46 b-33 c-40 d+64 e-46 f-52 g-58 h-56 i-23 j-62 k-38 l-47 m-57 n-47 o-39 p-34 q-46 r-39 s-40 t-43 v-42
@price__@cancel m-19
@price__@treat a-20 d+26 n-17 s-21 u-32
@price__@visit a-25 b-21 d+26 m-18 n-15 s-16 u-29
@price__i d+16
@price__la b-18 d+18 u-17
@price__the m+17 u-17
@price_a d+19 m-19
@price_for a-22 d+29 m-33 u-29
@price_if d+16
@price_me u-18
@price_tiene a-23 d+28 g-21 h-18 m-25 n-23 q-18 u-31
@relative b-23 d-147 e-96 f-27 g-114 h-106 i-52 j-127 k-57 l-85 m+18 o-54 p+62 r-50 s-119 t-101 v-37
@relative$ b-49 c-74 d-68 e-47 g-50 h-48 j-56 k-63 l-74 m+29 n-44 o-76 p+31 r-76 s-56 t-47
@relative_@eat p-15
@relative_@insurer a-20 b-24 m-21 n-30 p+27 q-25
@relative__@cancel b+22 m-20 p-17
@relative__@drive a-19 m-24 n-21 p+20
@relative__@fetch a-23 m-22 n-29 p+26
@relative__@insurer q-26
@relative__@machine a-21 i-22 m-22 n-18 p-20 r-16 u+25
@relative__@move m-23 p-18 q-19
@relative__@sick a-20 m-35 n-25 p-25 q+20
@relative__@spanish a-21 b-17 c+26 m-25 n-19 o-16 p-27 q-21
@relative__@visit b-29 m+15 n-29 o-18 p-22
@relative__a a-28 n-19 o-15 p+18 q-28
@relative__adentro m-18 n+18 p-17 q-18
@relative__along m-24 p+17
@relative__an m-20
@relative__can b-16
@relative__coming a-32 b-29 m+18 o-20
@relative__conmigo a-24 b-28 c-16 i-16 m-20 n+19 q-30
@relative__dia n-16 o+17 q-16
@relative__do a-27 b-29 m-26 n-22 p+29 q-27 u-24
@relative__el a-16 p+19
@relative__estar a-20 b-23 c-16 m-24 n+25 q-27 u-16
@relative__going m-18 p+17
@relative__hace p+16
@relative__help a+21 m-17 p-18 u-22
@relative__i a+15 m-31 q-21
@relative__in i-20 n+26 p-30 q-33 r-28 u-25
@relative__ir a+24 b-19 m-18 n-24 p-27
@relative__is b-16 m-26 n-15 q-17
@relative__it a-25 b-23 m-22 o-19 p+21 q-27 u-22
@relative__la m-33 n-21 p+20 q-19 u-19
@relative__lo a+17
@relative__me a-44 c-22 d-23 i-27 k-18 l-29 m-51 o-29 p+36 q-46 r-29 s-24 u-33 v-18
@relative__mi a-23 b-25 c-17 l-16 n-25
@relative__my b-16 p-17
@relative__no a-17 b+26 n-15 p-19 q-26
@relative__not a-15 m-24 p-20
@relative__out a-16 m-26 p-29 q+19 u-15
@relative__por p+19 q-24
@relative__puede a-20 m-21
@relative__que m-32 n-32 o-17 p-24 q+18 u-19
@relative__school m-24 r+16
@relative__she p-15
@relative__shell p+16 u-15
@relative__take b-22 n-16
@relative__that m-21 o-16 p+16 q-17
@relative__the a-29 c-15 i-15 l-15 m-29 q-27 r-21
@relative__there b-19 i-17 m-21 p-21 q-23
@relative__this m-33 n-26 o-22 p-20 q-16 u+17
@relative__to b-16 c-19 d-24 i-26 k-18 l-16 o-37 q-46 r-32 u-32
@relative__trabajar a-16 m-15 n-16 q+18
@relative__want m-21
@relative__will m-19 p+22 q-20
@relative__with b-19 i-15 m-34 n+26 o-17 q-31 u-31
@relative__y n-16 q+15
@relative_and m-18
@relative_be a-26 b-21 m-21 n+26 o-18 p-30 q-24 u-17
@relative_can a-27 c-15 m-22 n-23 q+19 u-15
@relative_come n+21 o-17 p-16
@relative_conmigo b-15 q-20
@relative_de a-30 b-25 d-20 n-30 o-20 p+20 q-27 r-15 s-16 u-26
@relative_does c+15 m-23 q-21
@relative_el m-21 u+17
@relative_en a-17 m-23 n-21 q-20
@relative_fallecio b+16 m-17
@relative_from m-15
@relative_get a+15 n-32 q-18 u-20
@relative_got a-27 b-15 m-24 n-16 q-24
@relative_has b-16 m-20 q-21
@relative_in i-19 m-17 n-16 q-19
@relative_is b-36 c-33 d-34 i-26 j-17 k-20 l-19 n-53 p+21 q-35 r-24 s-47 u-40 v-25
@relative_me a-17 b-36 c-26 d-20 g-16 i-29 k-17 l-23 m-51 n-45 o-29 p+33 r-30 s-18 u-31 v-18
@relative_necesita a+18
@relative_needs a+23 b-19 m-30 p-19 u-17
@relative_no a-20 n-26 p-20 q+17
@relative_only c+18 m-16
@relative_por b-20 m-19 q+17
@relative_puede a-29 b-27 c-24 i-19 m-29 n+38 o-24 p-43 q-36 u-17
@relative_quiere a+17
@relative_said b-16 m-32 n-29 o-22 p+32 q-31 u-30
@relative_says b-15 m-19 p-18
@relative_se a-33 b-21 c-16 d-17 m+15 o-23 p-35 u-19
@relative_sit a-21 m-23 n+26 p-33 q-22 u-20
@relative_stay n+17
@relative_tiene a-20 b-16 m-19 n-19 q+22
@relative_un i-16 m-18 p-17 u+19
@relative_ustedes a-26 l-17 m-24 n-20 u+26
@relative_wait a-23 i-19 m-21 n+25 p-21 q-27 r-18
@relative_will m-16 n-18 p+22 q-27
@relative_y m-18 p+18 q-20
@relative_ya a-21 b+19 n-22 p-26 q-26
@ride a-106 b-98 c-85 d-110 e-93 f-89 g-97 h-90 i-98 j-106 k-89 l-107 m-120 n-90 o-94 p+72 q+79 r-46 s-103 t-89 u-106 v-94
@ride$ a-72 b-63 c-50 d-75 e-52 f-49 g-61 h-61 i-65 j-76 k-52 l-69 m-74 n-61 o-58 p+40 q+62 r-87 s-63 t-53 u-69 v-60
@ride__an r-20
@ride__in r-28
@ride__me p-29 q+24
@ride__set d-15 m-19 p+27 q-33 r-17
@ride__to p-19 q+17
@ride__up p+15 q-17
@ride_bailed p-22 q+15
@ride_flaked p-28 q+23
@ride_got p-17
@ride_handled p+22 q-23
@ride_has p-21 q+19
@ride_is a-20 d-19 h-15 j-17 m-26 n-17 o-22 p+26 s-21 u-19 v-15
@ride_now m-18 r-21
@sick a-75 c-45 d-68 e-30 f-40 g-54 h-42 i-60 j-56 k-46 l-27 o+24 p-72 q+18 r-63 t-38 u-24 v-56
@sick$ a-28 d-27 g-17 i-17 j-18 l-15 n-35 o-28 p-38 q+26 r-20 s-25
@sick__@move b-23 o+21
@sick__come a-20
@sick__coming a-16 b+23 m-22 o-19 r-24 s-19
@sick__i a-19 b-15 i-17 q-19
@sick__not r-15
@sick__otro b-15 m-22 n-20 o+23 q-19
@sick__still o-16
@sick__to a-21 m-18 o+17
@sick_can a-16
@sick_since s+16
@sick_to m-17
@sick_today m+15 s-21
@spanish a-79 b-79 c+103 d-79 e-71 f-67 g-75 h-67 i-50 j-86 k-70 l-87 m-93 n-74 o-75 p-73 q-76 r-74 s-72 t-71 u-86 v-72
@spanish$ a-69 b-66 c+92 d-73 e-65 f-61 g-65 h-62 i-35 j-70 k-58 l-70 m-84 n-69 o-64 p-67 q-72 r-67 s-67 t-65 u-76 v-66
@spanish__favor a-18 b-20 c+25 i-27 j-22 l-24 o-24
@spanish__please c+19
@spanish_please c+21 i-22 j-20 k-15 l-20
@spanish_por c+19 i-20 j-17 l-17 o-18
@staff a-50 b-32 c-31 d-48 e-37 f-37 g-37 h-23 i+60 j-49 k-31 l-42 m-55 n-38 o-36 p-33 q-39 r-37 s-45 t-35 u-46 v-31
@staff$ a-35 b-27 c-25 d-38 e-34 f-30 g-30 h-26 i+50 j-35 k-26 l-37 m-40 n-29 o-29 p-27 q-30 r-30 s-33 t-30 u-35 v-23
@stop a-74 b-100 c-87 d-111 e-95 f-96 g-102 h-48 i-46 l+78 n-37 o-57 p-91 q-65 r-65 t-99 u-121 v-60
@stop$ a-49 b-42 c-40 d-51 e-50 f-46 g-49 h-48 i-53 k-15 l+65 m-54 n-54 o-42 p-36 q-51 r-49 s-20 t-46 u-54 v-50
@stop_@eat m-17
@stop__@call m-25 v-15
@stop__@medicine l-17 m-19 n+21
@stop__@texts k-19 m+21
@stop__@traffic k+24 l-19 m-19 r-19
@stop__communications l+16
@stop__escribirme k-16 l+20 m-19
@stop__i m-16
@stop__me a-44 b-28 c-20 d-33 f-17 g-31 j-40 k-56 l+39 n-48 o-32 p-39 r-34 s-49 t-23 u-46 v-34
@stop__molestar l+21 m-22
@stop__my i-23 l+15 m-23
@stop__on k+15 m-17
@stop__stuff l+17
@stop__textearme l+19 m-22
@stop__that l-18
@stop__this m+18
@stop__up m-15
@stop_all j-17 k-24 l+26 m-27 s-18
@stop_asking l-37 m+30
@stop_blowing m-15
@stop_by k+22 l-19 m-17
@stop_de a-30 b-25 c-17 d-31 e-18 f-17 g-23 h-34 i-42 j-39 k-38 l+32 n-39 o-28 p-27 q-28 r-21 s-37 t-19 u-39 v-31
@stop_it b-15 d-17 j-22 k-22 l+29 m-33 s-16 t-16 u-24
@stop_my l-19 m-17 n+22
@stop_on k+16 l-17 m-16 p-17 r-20
@stop_sending a-18 i-15 k-19 l+30 m-28 o-18 u-19
@stop_texting a-27 i-30 j-20 k-33 l+17 m-34 n-24 p-15 q-18 s-21 u-21
@stop_the i-16 j-22 k-25 l-37 m+38 n-18 r-17 s-24
@stop_them k-24 l+16 m-17
@stop_turn k+15 m-17
@symptom a-91 b-77 c-72 d-103 e-75 f-75 g-86 h-85 i-87 j-92 k-77 l-89 m-74 n-57 o-90 p-84 q-91 r-94 s+114 t-82 u-101 v-80
@symptom$ a-51 b-39 c-31 d-56 e-24 f-24 g-45 h-36 i-45 j-43 k-33 l-40 m-20 n-30 o-46 p-45 q-51 r-45 s+57 t-32 u-48 v-37
@symptom__@treat a-17 s+16 u-17
@symptom__@visit a-18 b-18 s+21
@symptom__days s+17
@symptom__el a-16 s+16 u-15
@symptom__i a-15
@symptom__la s+19
@symptom__now s+16
@symptom__the s+17
@symptom_all s+17
@symptom_desde s+17
@symptom_right s+16
@symptom_since a-22 b-16 d-18 e-19 f-16 g-15 i-16 j-16 l-17 m-21 n-16 q-15 s+28 t-16 u-19
@symptom_today h-16 m-31 s+25 t-16
@symptom_twice d-23 e-22 f-19 i-15 l-17 m-19 s+25 t-17 u-16
@texts a-115 b-118 c-55 d-114 e-100 f-96 g-51 h-96 i-66 j-117 k+88 l+56 m-69 n-109 o-108 p-104 q-108 r-117 s-114 t-106 u-46 v-108
@texts$ a-85 b-85 c-80 d-90 e-84 f-75 g-24 h-74 i-104 j-83 k+62 l+31 m-41 n-79 o-74 p-81 q-80 r-85 s-87 t-82 u-21 v-77
@texts_@stop k-16 l+29 m-24
@texts__@stop m-21
@texts__all k+18 l-19
@texts__am g-16 k-18 l+21 u-19
@texts__me b-18 k-19 l+24 o-18 q-19 u-17
@texts__month l-15
@texts__on k+20 l-19 m-29
@texts__vez k+21
@texts__you l+19 t-21
@texts_after k+18 l-19
@texts_again a-28 b-19 d-17 f-15 g-21 i-25 j-25 k+39 l-55 m-29 n-24 o-20 p-16 q-16 r-15 s-18 u-20 v-16
@texts_back a-26 b-15 c-16 i-33 j-20 k+33 l-30 m-34 o-19 u-19
@texts_from l+18
@texts_i b-17 g-20 l+19 m-16 u-22
@texts_last l-15
@texts_otra k+21
@texts_please k-17 l+16
@thanks a-100 c-86 d-109 e-97 f-98 g-100 h-37 i-96 j-105 k-94 l-35 m-122 n-100 o-89 p-93 q-99 r-98 s-98 t+116 u-114 v-98
@thanks$ a-60 b+22 c-58 d-72 e-74 f-67 g-64 i-61 j-66 k-56 l-87 m-78 n-66 o-55 p-57 q-66 r-64 s-64 t+74 u-72 v-62
@thanks_a a-16 b-24 d-18 i-16 j-15 m-23 n-15 r-17 t+27 u-16
@thanks_for a-21 i-19 k-18 l-17 t+18
@thanks_it b-24 d-18 l-20 m-16 p-16 t+25 u-25
@thanks_mucho a-17 b-16 d-18 g-18 m-22 n-16 r-17 s-15 t+24 u-15
@thanks_por a-19 b-32 d-20 g-18 h-17 i-24 j-23 l-23 m-26 n-15 o-20 p-19 q-18 r-16 s-16 t+31 u-23
@thanks_senorita t+16
@thanks_you a-43 c-30 d-40 e-21 f-32 g-39 h-42 i-35 j-44 k-36 m-49 n-33 o-34 p-24 q-32 r-26 s-23 t+43 u-47 v-44
@traffic a-54 b-45 c-37 d-55 e-33 f-36 g-38 h-46 i-51 j-58 k+18 l-36 n-46 o-51 p-47 r+52 s-60 t-37 u-52 v-42
@traffic$ a-29 b-19 c-16 d-32 e-19 f-20 g-21 h-20 i-25 j-33 k+18 l-24 m-38 n-25 o-21 p-26 r+22 s-26 t-17 u-28 v-17
@traffic__# d-18 m-25 r+22
@traffic__is m-19 r+17
@traffic__the m-18
@traffic_on a-17 b-16 d-21 i-17 j-21 k-16 m-33 n-16 o-18 p-16 r+28 s-17 u-20
@treat c-69 e-67 f-70 g-92 h-84 i-93 j-109 k-76 l-89 m-118 n-37 o-36 p-85 q-94 r-90 s+23 t-73 u+74 v-84
@treat$ a+22 b-27 c-49 e-49 f-49 g-60 h-56 i-69 j-73 k-57 l-66 m-94 n-17 o-78 p-63 q-69 r-67 s+19 t-53 u+33 v-57
@treat__can b-22 q-15
@treat__for b+15
@treat__i n-15
@treat__la a-27 d-18 s-17 u+20
@treat__not a-21 d-20 i-15 l-15 n-17 q-20 u-21 v-19
@treat_covered d+21 u-27
@treat_es a-22 d-28 j-19 s-19 u+24
@treat_i b-20 o-17 s+17
@treat_like u+16
@treat_work m-23 u+20
@vehicle a-95 b-80 c-61 d-99 e-52 f-60 g-80 i-82 j+26 k-69 l-73 m-68 n-92 o-88 p-81 q+62 r+26 s-90 t-67 v-72
@vehicle$ a-51 b-35 c-34 d-49 e-27 f-28 g-42 h-53 i-43 j+20 k-29 l-34 m-56 n-47 o-47 p-40 q+47 s-38 t-31 u-60 v-35
@vehicle__@late h-16 o-16 q-15 r+20
@vehicle__abrir b-17 h+18 m-18 o-16
@vehicle__dormir q-15 r-15 s-16 u+18
@vehicle__el a-15 b-20 h+21 m-22 o-20
@vehicle__i g-19 j+19 m-19 n-17 q-17
@vehicle__inyectar q-16 u+17
@vehicle__is j-15 q-15
@vehicle__sorry r+17
@vehicle__there h-17 j+22 m-17 q-20 u-20
@vehicle_a a-42 b-41 c-19 d-41 g-28 h+30 i-38 j-55 k-25 l-29 m-28 n-36 o-39 p-33 q-48 r-47 s-38 t-27 u+36 v-20
@vehicle_acceptable j-17 m-17 q+20 u-16
@vehicle_goes h-15 j+22 m-17 q-19 r-17 u-20
@vehicle_home q+15
@vehicle_is h-16 j-17 m-18 o-16 r+20
@vehicle_to j-21 m+21 q-20
@visit a+55 b+43 c-110 e-95 f-99 g-123 h-118 i-111 j-88 k-121 l-140 m-65 n-38 p-128 q-129 r-63 t-109 v-21
@visit$ a+43 b+38 c-77 e-74 f-73 g-96 h-89 i-115 j-73 k-85 l-101 m-67 n-26 o-66 p-99 q-97 r-61 t-80 u-20 v-67
@visit_@thanks b+17
@visit__# b-17
@visit__@cancel b+18
@visit__@day s-16
@visit__@late b-16
@visit__@person m-20
@visit__@relative a+15 m-26
@visit__be a+21 d-23 m-20 o-23 r-16
@visit__can a-16
@visit__el a+19 i-15 o-22
@visit__esta a+16 o-15
@visit__favor a-23 b+24 j-15 l-17 o-29
@visit__have a-17 d-16 n-21 u+16
@visit__hora a-25 b-22 d-20 m-26 n-22 o+29 s-18
@visit__i d-29 m-24 n-26 o-16 u+25
@visit__la a+15
@visit__mi a+17 u-16
@visit__my n-21 o-16 p-15 u-19
@visit__need a-28 d-23 m-30 n-21 u+22
@visit__otra a-17
@visit__please a-22 i+18
@visit__que n-21
@visit__semana a+16 o-15
@visit__that o+15
@visit__the a-32 b-21 i-15 m+29 n-15 u-18 v-18
@visit__you a-21 m-16
@visit_but a-16 b-18 o+18
@visit_covered a-19 d+22 m-17 s-17 u-25
@visit_del a-21
@visit_disponibles a+15
@visit_do a-20 d-23 m-27 n-24 u+25
@visit_es b-16 m-17 u-24
@visit_for m-29 n-17
@visit_free a-21 d+21 j-20 m-16 u-21
@visit_if a-22 o+20
@visit_is m-18 s-17
@visit_like a-18 m-20 u+20
@visit_para b-22 n-17 s-19
@visit_please a+27 c-26 d-17 g-15 i-38 j-28 k-22 l-28 m-33 n-15 r-18 u-31
@visit_por b+23 d-19 i-16 j-20 l-18 o-33
@visit_pues a+23 b-16 d-17 o-16 u-15
@visit_tengo n-19
@visit_with a-44 b-21 d-17 m+32 n-19 o-20 u-22
@visit_would a+18 b-16 d-29 m-24 o-21
@visit_ya b-24
@wrong a-71 b-59 c-56 d-78 e-66 f-67 g-72 h-72 i-84 j-33 k-60 l-32 m-86 n-61 o-62 p-60 q-70 r-20 s-66 t-69 u-80 v+86
@wrong$ a-38 b-28 c-31 d-45 e-43 f-43 g-43 h-41 i-44 j-48 k-30 l-45 m-50 n-34 o-30 p-30 q-39 r-43 s-37 t-41 u-46 v+56
@wrong_# d-20 e-15 g-16 h-20 j-18 m-21 o-16 r-31 v+28
@wrong_@call i-16
@wrong_@person a-16 b-15 h-16 i-33 l-19 m-19 u-21 v+26
@wrong_de i-19 l-16 v+19
@wrong_guy v+17
@wrong_number a-16 g-18 i-20 j-16 l-26 m-16 u-24 v+26
^# b-18 d-16 m-16 r+17
^@body s+17
^@book b-28 c-16 d-20 g-18 i-29 j-20 k-20 l-24 m+26 n-26 o-23 p-18 q-16 r-26 s-17 u-24 v-16
^@call a-44 b-46 c-45 d-47 e-33 f-34 g-37 h-47 i+39 j-43 k-36 m+19 n-36 o-39 p-38 q-39 r-38 s-35 t-33 u-38 v-51
^@cancel a-43 b+44 c-36 d-51 e-34 f-30 g-36 h-36 i-43 j-37 k-39 n-40 o-53 p-38 q-38 r-53 s-37 t-34 u-43 v-31
^@day a-23 b-27 d-18 f-17 i-16 j-16 n-20 p-17 r-26 s-19 t-17 u-15 v-17
^@english a-29 b-26 c+45 d-29 e-37 f-31 g-28 h-22 i-37 j-34 k-32 l-40 m-40 n-19 p-17 q-19 r-26 s-22 t-31 u-35 v-19
^@hello b-61 c-68 d-79 e-85 f+92 g-73 h-60 i-75 j-82 l-78 m-108 n-70 o-56 p-70 q-71 r-73 s-71 t-80 u-85 v-70
^@howmuch a-57 b-56 c-47 d+23 e-56 f-53 g-53 h-51 i-55 j-58 k-48 l-56 m+15 n-22 o-54 p-55 q-54 r-60 t-54 u+26 v-52
^@insurance b+15 d-21 m-16 n-16 o-15
^@insurer a-42 b-40 c-33 d+35 e-33 f-31 g-30 h-29 i-37 j-30 k-27 l-33 m-47 n-41 o-35 p+28 q-43 r-32 s-31 t-31 u-41 v-31
^@move a-57 b-51 d-57 e-37 f-36 g-44 h-42 i-55 j-46 l-53 n-57 o+40 p-50 q-51 r-49 s-48 t-43 u-54 v-48
^@open a-55 b-46 c-34 d-43 e-42 f-42 g-35 h+62 i-37 j-48 k-32 l-38 m-67 n-40 o-48 p-32 q-42 r-47 s-40 t-43 u-42 v-35
^@parking a-19 c-20 d-29 e-29 f-29 g-25 h-27 i-19 j+26 k-18 l-28 m-33 n-16 p-18 q-21 s-19 t-23 u-26 v-18
^@pay a-27 b-21 i-16 j-24 m+17 n-15 o-15 s-16 t-15 u-21 v-17
^@price a-31 b-29 c-32 d+50 e-40 f-42 g-29 h-33 i-38 j-35 k-25 l-36 m-39 n-31 o-21 p-24 q-28 r-27 s-35 t-33 u-53 v-32
^@relative a-24 b-24 i-21 k-22 l+20 m-34 n-28 o-18 p+18 q-24 r-20
^@ride a-42 b-34 c-39 d-50 e-55 f-51 g-40 h-41 i-41 j-46 k-38 l-46 m-52 n-41 o-31 p+54 r-55 s-39 t-47 u-50 v-39
^@spanish a-31 b-30 c+44 d-26 e-31 f-27 g-30 h-20 i-44 j-35 k-29 l-41 m-33 n-17 o-26 p-20 q-19 r-23 s-20 t-27 u-32 v-18
^@stop a-73 b-62 c-56 d-73 e-70 f-67 g-65 h-67 j-94 k-103 l+60 m+16 n-81 o-61 p-67 q-71 r-73 s-98 t-69 u-83 v-15
^@symptom a-29 b-27 c-30 d-44 e-42 f-38 g-33 h-32 i-36 j-33 k-30 l-38 m-44 n-38 o-26 p-30 q-30 r-34 s+49 t-37 u-36 v-29
^@thanks a-53 b-73 c-40 d-57 e-43 f-43 g-48 h-54 i-53 j-53 k-47 l-64 m-65 n-48 o-47 p-48 q-49 r-48 s-51 t+72 u-60 v-44
^@traffic a-17 b-15 d-21 i-18 j-19 m-32 n-16 o-17 p-15 r+27 s-17 u-19
^@vehicle a-24 b-35 d-19 h+31 i-19 j-28 m-41 n-22 o-33 p-16 q-30 r+18 s-22 t-18 u-36 v-19
^@wrong a-15 d-21 e-24 f-19 g-18 h-19 i-22 j-20 l-27 m-22 r-26 t-16 u-18 v+31
^a a+19 b-44 c-22 d-49 f-16 g-31 h+23 j-46 k-26 l-28 n-48 o-32 r-19 s-36 t-30 u-38 v-32
^aceptan a+25 b-37 c-34 d+33 e-46 f-40 g-38 h-36 i-38 j-40 k-36 l-43 m-48 n-41 o-32 p-36 q-38 r-38 s-39 t-39 u-48 v-37
^add a+31 b-24 d-20 g-20 i-31 j-25 k-23 l-29 n-19 o-22 p-18 q-16 r-22 s-20 u-21
^ahi a-19 b-25 d-20 e-15 g-18 h-18 i-19 j-24 l-19 m-25 n-22 o-22 p-22 q-19 r+31 s-17 t-15 u-20 v-17
^all a-27 b-39 c-20 d-27 e-23 f-32 g-27 h-33 i-33 j-33 k-34 n-23 o-27 p+26 q-36 r-33 s-33 u-35 v-18
^alta a-20 b-16 c-20 d-26 e-30 f-27 g-22 h-20 i-21 j-23 k+32 l-27 m-28 n-17 p-16 q-19 r-20 s-20 t-25 u-26 v-19
^am a-47 b-46 c-16 d-46 g-55 i-40 j-47 k-27 l-37 m-43 n+15 o-48 p-25 r-42 t-25 u+29 v-25
^amaneci d-18 e-21 f-21 g-15 h-16 j-17 l-18 m-21 s+26 t-18 u-18
^ando b-44 c-36 d-54 e-40 f-36 g+17 h-40 i-52 j-55 k-41 l-50 o-48 p-47 t-42 u-56 v-45
^another a-34 b-33 c-25 d-16 g-19 i-25 j-28 k-20 l-25 m-19 n-15 o+35 r-18 s-15 t-15 u-25 v-15
^any b-55 c-36 d+28 e-51 f-44 g-43 i-47 j-39 k-47 l-59 m-66 n-46 o+15 p-40 q-49 r-48 s-47 t-46 v-50
^aqui a-26 b-33 c-23 d-32 e-19 f-16 g-37 h-20 i-34 j-46 l-36 n-32 o-30 p-19 q-40 r-27 s-29 t-18 u-34 v+43
^are b-77 c-61 e-65 f-93 g-85 k-65 l-89 n-80 o-87 p-65 q-71 r-100 t-99 u+39 v-87
^asjdh a-16 d-25 e+32 f-20 g-19 i-17 j-20 l-25 m-35 n-17 q-16 r-19 s-19 t-22 u-24
^awesome b-19 t+21
^ayer a-18 b-18 d-21 e-16 i-17 j-16 l-20 m+32 n-22 o-18 p-16 q-17 r-18 s-25 u-22 v-16
^ayuda a-32 b-26 c-30 d-37 e-32 f-28 g+42 h-23 i-31 j-31 k-21 l-35 m-30 n-18 o-25 p-22 q-22 r-22 s-21 t-35 u-31 v-20
^ayudeme g+20
^be r+22
^been a-19 b-16 m-22 s+24
^borre a-20 b+20 o-16
^borren a-20 i-16 l+17 m-17 o-22 u-15 v-20
^brb d-22 e-27 f-19 g-16 i-15 j-16 l-21 m+29 r-17 s-16 t-22 u-22
^buen a-22 b-21 c-19 d-33 e-29 f+33 g-20 h-22 i-18 j-20 k-17 l-24 m-29 n-27 o-22 q-23 r-18 s-20 t-24 u-23 v-16
^bueno d-17 e-21 l-17 u-17
^buenos a-21 d-20 e-21 f+30 g-21 h-17 i-17 j-20 l-20 m-25 n-19 q-17 r-20 s-23 t-19 u-23
^can a-15 b-31 e-58 f-57 g-100 j-19 k-85 l-19 m-23 n+25 o-22 p-98 r-22 t-72 v-79
^cancelame a-24 b+38 c-16 d-29 e-23 f-21 g-18 h-21 i-26 j-27 k-15 l-27 m-29 n-23 o-26 p-20 q-20 r-19 s-29 t-24 u-27 v-18
^car m-23 o-17 r+17
^cash d+21 f-16 u-16
^changed b+17 u-18
^check a-21 g-17 i-23 l-23 m+22 s-15 u-19 v+18
^como b-73 c-65 d-92 e-81 f-93 g+40 h-71 i-79 k-67 l-77 o-75 p-71 q-87 r-23 s-91 t-79 v-76
^con a-20 d-28 g-18 i-26 j-15 l-17 m-26 n+19 o-18 p-23 q-20 r-18 s-24 u+15 v-19
^cool b-16 t+18
^could b-54 d-52 e-25 f-31 g-41 h-40 k-44 l-48 p-49 r-55 t-41 v-47
^cual a-44 b-36 c-33 d-48 e-43 f-36 g+31 h+18 j-16 k-37 l-44 n-41 o-42 p-40 q-42 r-42 s-48 t-36 u-53 v-47
^cuando a+33 b-36 c-27 d-45 e-31 f-27 g-35 h-34 i-38 j-40 k-26 l-34 o-39 p-34 q-41 r-34 t-33 u-40 v-32
^cuantas a-38 b-33 c-21 d-35 e-24 f-21 g-26 h-23 i-27 j-26 k-19 l-25 o-29 p-35 q-35 r-30 s-29 t-20 u+39 v-27
^cubre a-23 b-15 d+31 e-19 f-16 l-15 m-17 s-22 u-25
^dame a+19
^dan a-18 d+31 e-23 f-17 g-16 i-15 j-15 l-24 m-27 r-16 s-20 t-20 u-25
^de a-28 b-27 d-33 g-23 h-27 i-37 j-37 k-21 l-36 m-37 n-35 o-26 p-31 q+21 r-16 s-32 t-16 u+35 v-32
^decided a-27 b+33 d-21 i-23 j-16 l-18 m-23 n-26 o-20 p-18 q-15 s-20 u-29 v-18
^dejenme a-18 c-17 d-18 h-15 j-19 l+25 m-19 n-17 o-17 q-17 r-19 u-18
^delete a-17 g-16 i-20 l+24 m-23 p-15 r-18 v-18
^deme b-26 c-18 d-23 g-18 h-22 j+25 l-20 m-26 n-23 o-26 p-19 q-20 r-20 s-23 t-17 u-27 v-18
^denle a-18 b+24 i-16 m-15 o-20 v-17
^denme i-16 k-19
^describe a-24 b-17 d-27 g-25 i-18 j-18 l-22 n-27 o-19 p-15 q-19 s-20 u+28
^desde a-26 b-23 d-31 f-18 g-29 h+25 i-24 j-28 k-20 l-28 m-41 o-28 q-27 r-15 t-18 u-38 v-16
^did a-35 b-29 c-23 d-39 e-20 f-22 g-29 h-28 i-33 j-31 l-32 m+34 n-28 o-30 p-21 q-28 r-27 s+18 t-30 u-46 v-43
^dios a-23 b-16 c-16 d-23 e-15 g-24 i-18 j-19 k-15 l-17 m-26 n-21 o-18 p-20 q-19 r-20 s-21 t+30 u-24 v-19
^disculpe n-16
^do a-34 b-27 c-33 d+27 e-79 f-77 g-33 h-19 i-39 k-97 o-66 p-49 r-25 s-106 t-113 u+16 v-60
^does b-68 c-19 e-46 f-44 g-68 h-53 i-54 j-48 k-50 l-56 m-33 o-66 p-61 q+33 r-54 s-66 t-54 u+41 v-59
^donde a-16 b-50 c-35 d-58 e-46 f-38 g-46 h-46 i-57 j+45 k-40 l-45 m+25 n-53 o-51 p-44 q-51 r-61 s-65 t-43 u-69 v-49
^done i-18 l+22 m-16 t-18 u-15
^double a-32 b-35 c-25 d-35 e-32 f-24 g-28 h-29 i-32 j-27 k-27 l-29 m-44 n-43 o+22 p-27 q-29 r-37 s+35 t-34 u-34
^driver a-31 b-28 c-31 d-35 e-43 f-42 g-35 h-30 i-32 j-35 k-29 l-38 m-45 n-40 o-27 p+17 q+39 r-42 s-33 t-37 u-39 v-39
^dropping a-17 m-28 n-16 q-16 r+18
^el a-56 b-35 c-23 e-26 f-22 g-39 h-40 i-41 j-46 k-23 l-33 n-47 p-37 s-56 t-30 u+20 v-38
^en a-54 b-40 e-22 f-25 g-35 h-54 i-37 j+38 k-28 l-42 m-52 n-48 p-29 q-42 r-39 s-41 t-26 u-22 v-29
^end a-19 g-18 i-16 k-29 l+29 m-20 u-23
^enough b-17 k-26 l+29 m-27 t-31 u-19
^es a-19 b-61 c-51 d+19 e-61 f-54 g-66 h-68 i-74 k-52 l-60 m-92 n-77 o-63 p-62 q+28 r-59 s+16 t-60 u+16 v-87
^ese b-22 d-18 l-22 m-22 n-21 o+19 q-22
^eso a-33 b-21 c-24 d-38 e-33 f-30 g-30 h-28 i-29 j-34 k-23 l-30 m-41 n-27 o-26 p-21 q-25 r-26 s-37 t-29 u+44 v-31
^esta a-77 b-58 c-54 d-62 e-67 f-76 g-56 h+32 i+25 j+19 k-54 l-66 m-30 n-57 p-63 q-70 r-21 s-65 t-61 u-63 v+17
^estan a-41 b-48 c-30 d-41 e-37 f-34 g-33 h+39 i-38 j+27 k-29 l-38 m-51 n-38 o-42 p-35 q-34 r-37 s-40 t-42 u-41 v-30
^este a-26 b-23 c-16 d-29 e-24 g-26 h-20 i-33 j-34 k-17 l-33 m-42 n-23 o-22 p-18 q-29 r-20 s-28 t-16 u-48 v+45
^esto a-26 b-20 d-31 g-22 h-20 i-33 j-24 l-18 m-29 n-21 o-21 p-15 q-25 r-17 s-21 u+18 v+21
^estoy c-51 e-64 f-57 h-60 i-59 j-34 k-49 l-74 o-58 p-55 r+21 s+24 t-60 u-70 v-53
^explain a-18 d-19 g-15 i-17 m+15 n-16 s-16
^feel m-21 n-15 s+25 u-17
^feeling s+19
^felt a-15 b-18 m-20 o-16 s+25
^fghjk a-16 d-24 e+30 f-21 g-18 i-17 j-18 l-23 m-30 n-16 r-19 s-18 t-24 u-24
^fijese n-17
^finally a+27 d-17 h-22 j-15 m-19 n-24 o-21 u-18
^find a-22 b-16 d-18 h-17 i-16 j-27 l-15 m+23 n-18 q-17 r-20 s-18 u-19
^for l+19 m-20
^forget a-35 b+35 d-26 h-19 m-29 n-25 o-28 r-18 s-30 u-21 v-16
^found b+21 d-16 g-16 i-19 j-26 l-29 m-21 n-19 o-21 p+17 q-36 u-22
^get b-29 c-28 d-24 g-29 h-16 j-42 k-40 l+29 n-27 o-28 p-29 q-34 s-27 t-16 u-41 v-30
^give b+18 c-19 d-39 e-16 g-29 h-18 i+21 j-36 k-27 l-37 n-39 o-17 p-34 q-34 s-35 t-21 u-41 v-33
^go a-20 b-28 c+16 d-29 e-31 f-27 g-22 h-17 i-23 j-32 k-21 n-20 p-20 q-26 r-28 s-24 t-27 u-31 v-19
^going a-40 b+15 c-18 d-46 e-17 f-21 g-26 h-17 i-38 j-37 k-23 l-31 m+21 n-38 o-35 p-29 q-42 s-27 t-24 u-38 v-17
^good a-47 b-47 c-45 d-51 e-52 f+56 g-54 h-54 i-52 j-47 k-40 l-51 n-49 o-52 p-48 q-43 r-44 s-45 t-66 u-48 v-43
^google a-24 b-18 d-21 e-21 g-19 i-17 j+23 k-15 l-19 n-23 o-18 p-16 q-19 r-18 s-22 t-16 u-26 v-18
^got a+18 c-49 d-75 e-54 f-53 h-64 i-21 j-52 k-52 l-63 m-81 n-70 o-17 p+31 q-79 t-16 u-70
^hableme c+16
^habra h-19
^had a-34 b-28 d-25 g-23 h-20 i-31 j-20 k-17 l-29 m-42 n-33 o-25 p-17 q-19 r+20 s+27 t-17 u-32 v+19
^happy a-22 b-26 d-16 e-29 f+18 h-26 l-17 o-16 s-20 t-25 u-16
^hasta a-19 d-19 g-25 h+26 i-17 j-24 l-17 m-30 o-24 q-18 s-16 t-15 u-22
^have a-20 c-28 d-53 e-24 f-28 g-33 h-44 i-17 j-45 k-30 l-37 n-55 o-58 p+20 q-23 r-36 s-60 t+46 u-42 v-50
^having a-25 b-30 d-19 h-18 i-22 m-22 n-21 o-18 p-21 q+18 r-16 s+21 u-20
^hay b-57 c-56 e-76 f-84 g-70 h-74 j+24 k-61 l-69 m-87 o-28 p-70 q-30 s-62 t-67 v-77
^he a-28 b-29 d-30 e-23 f-20 g-31 h-24 i-26 j-25 k-22 l-34 m-36 n-31 o-34 p+19 r-30 s-32 t-24 u-34 v+26
^heading a-17 b-16 d-17 m+16 n-16
^heard b-16 d-18 j-18 m-23 u+25
^help a-44 b-34 c-38 d-38 e-28 f-25 g+48 h-23 i-43 j-38 k-34 l-46 n-23 o-25 p-25 q-27 r-31 s-26 t-32 u-52 v-27
^hgfhgf a-17 d-27 e+35 f-21 g-20 i-17 j-22 k-16 l-27 m-37 n-19 q-17 r-20 s-20 t-22 u-26 v-15
^his s+19
^hmm a-22 b-16 d-30 e-29 f-22 g+21 h-20 i-19 j-23 k-15 l-26 n-23 q-21 r-23 s-25 t-25 u-30
^hold a-20 b-27 d-20 e-18 f-16 i-16 j-22 k-20 m+20 n-25 o-16 r+21 s-18 t-15 u-19
^hook a+18
^hoping a+21 g-16 i-17
^how a-23 b-85 c-70 e-64 i-88 k-76 l-28 m+35 o-43 p-78 q-120 r-92 s-27 t-76 u+16 v-86
^hoy a-22 b-18 d-24 h-18 i-25 j-19 l-17 m+33 n-23 o-19 p-18 q-20 r-18 s-23 t-19 u-30 v-23
^i c-42 d-24 e-92 f-88 g-19 h-132 l+21 m+18 n-78 o-30 p-21 q-28 r-57 t-33 u-85
^in a-22 b-20 c+18 d-16 h-20 i-21 j-26 k-17 m-25 o-18 r+19 u-20
^is a-58 b-125 c-51 d+34 e-76 f-110 g-21 i+19 k-104 l-116 m-47 n+28 o-25 p-125 r-130 s-15 t-86 u+25 v-131
^it b-54 c-23 d-63 e-24 f-39 g+23 h-29 i-38 j-55 l-51 m+36 n-46 q-51 r-53 s-58 t-38 u-69 v-37
^jaja d-20 e-21 g-16 j-15 l-18 m+26 n-16 t-17 u-21
^jajaja a-15 b-19 d-26 e-29 f-20 g-23 i-19 j-20 l-27 m+33 n-19 q-19 r-20 s-20 t-23 u-25 v-18
^just a-38 b-36 c-21 d-26 e-21 f-24 g-21 h-30 j-26 k-24 l-26 m+18 n-29 p-33 q-33 r+25 s-35 t-29 u-40 v-26
^keep b-22 l-19 m+17
^ksjdfh d-22 e+29 f-17 g-16 j-17 l-22 m-31 r-16 s-16 t-19 u-21
^la a-22 b-52 c-23 d+31 e-26 f-22 g-37 h-42 i-51 j-49 k-24 l-34 m-62 n-59 p-38 r-45 s-52 t-41 u+22 v-42
^le a-17 b-27 c-17 d-27 e-16 h-17 i-21 j-26 l-24 m-30 n-28 o-25 p-20 q-26 r-24 s-19 u-26
^leaving a-23 b-23 d-24 e-19 f-16 g-20 h-22 i-17 j-17 k-16 l-25 n-17 o-20 p-17 q-19 r+23 s-19 t-20 u-20 v-15
^let b+20 c-25 d-37 e-20 f-26 g-38 h-30 i-18 j-38 k-31 l-35 n-33 o+17 p-38 q-44 r-30 s-34 t-33 u-50 v-30
^llego a-31 b-37 c-26 d-37 e-20 f-19 g-20 h-30 i-22 j-33 k-17 l-25 n-42 o-36 p-35 q-30 r+40 s-24 t-22 u-32 v-25
^llevo s+17
^lo a-27 b-26 c-18 d+32 e-21 f-18 g-24 h-17 i-19 j-18 k-15 l-22 n-23 o-16 p-21 q-18 r-25 s-27 t-25 u-36 v-17
^lol b-19 c-19 d-23 e-25 f-22 g-30 h-16 i-18 j-21 l-27 m+32 n-18 q-20 r-16 s-20 t-20 u-23 v-20
^look a-21 l-18 m+27 n-16 p-17 q-16 r-16 s-21 u-18
^looking a+29 b-25 d-25 i-20 j-16 k-16 l-17 m-28 n-21 o-20 p-18 q-17 s-16 t-15 u-16
^lose a-20 g-24 i-22 l+28 u-29 v-31
^lost a-17 d-26 g-16 i-23 j-20 l-15 m-29 n-28 p-32 q+20 s-19
^luego a-16 d-17 e-18 g-18 j-16 l-18 m+26 n-18 r-17 s-16 u-18
^make a-21 k-16 m+21
^manana b-28 h-16 m+29 n-26 o-18 p-16 u-18
^mandame a-22 b-24 d-29 g-18 h-25 i-25 j+37 k-16 l-21 m-33 n-22 o-26 p-20 q-21 r-23 s-24 t-19 u-31 v-22
^mandeme a-16 b-17 d-16 h-19 j+17 l-21 m-20 n-18 o-16 p-18 q-18 r-16 s-15 u-21 v-16
^mas a-27 b-23 c-22 d-30 e-26 f-24 g-22 h-30 i-24 j-25 k-19 l-35 m-33 n-18 o+30 p-20 q-25 r-28 s-21 t-27 u+16 v-25
^may a-26 b-22 c-17 d-19 g-18 h-19 j-21 k-16 l-20 m-25 p-29 s-17 u-21 v-19
^me b-27 c-23 d+15 e-74 f-88 g-24 h-80 i-23 k-60 l-41 m-74 n-15 p-44 s+34 t-94 u-41 v-100
^mejor a-41 b+35 c+21 d-38 e-28 f-27 g-37 h-34 j-39 k-27 l-16 m-56 n-39 p-30 q-45 r-38 s-33 t-38 u-37 v-41
^message a-26 b-21 d-18 i+22 j-17 l-25 m+16 n-17 o-17 r-18 s-18 t-16 u-27
^mi d-20 e-36 f-39 g-42 h-35 i-69 j-43 k-40 l-61 o-73 r-68 s-45 t-38 u-77 v-57
^might a-18 b-16 d-20 h-18 l-17 m-24 n-19 o-20 q-17 r+26 s-19 u-18
^much d-31 e-21 i-16 j-16 l-21 m-30 r-20 t+31 u-17
^muchisimas b-16 t+18
^muy a-33 b-25 c-25 d-43 e-40 f-33 g-33 h-25 i-30 j-32 k-26 l-36 m-39 n-25 o-19 p-24 q-26 r-29 s-34 t+45 u-35 v-25
^my b-24 d-29 e-65 f-73 g-92 h-65 i-113 j-32 k-19 l-102 n-153 q+31 t-67 u-44 v-103
^nadie a-38 b-29 c-25 d-34 e-20 f-24 g-32 h-19 i+20 j-30 k-26 l-31 m-27 n-42 o-34 p-37 q+32 r-29 s-26 t-24 u-30 v-27
^necesito a+32 b-26 c-28 d-61 e-48 f-39 h-41 i+28 j-46 k-42 l-49 n-75 o-22 p-49 q-67 r-53 s-56 t-47 u-62 v-48
^need b-18 c-44 e-31 f-30 g-42 h-37 i+44 j-47 k-58 l-53 m-76 n-64 o-25 p-44 q-60 s-46 t-43 u-61 v-41
^never a-23 b-23 c-17 d-29 f-16 g-21 h-22 i-22 j-27 k-16 l-26 n-22 o-25 p-20 q-19 r-26 s-19 t-25 u+15 v+18
^new i-19 m-23 u-16 v+19
^nice a-16 b-15 c-18 d-23 e-28 f-24 g-20 h-17 i-17 j-19 k-17 l-24 m+30 q-16 r-18 s-16 t-28 u-23 v-15
^no a-74 b+17 d-55 e-96 f-95 h-102 i-39 j-43 k-109 l+36 m-45 n-66 p-112 r-33 t-104 u-28 v+15
^nobody b-36 c-25 d-36 e-24 f-26 g-31 h-28 i-41 j-46 k-28 l-38 m-41 n-45 o-38 p-46 q+49 r-31 s-33 t-31 u-37
^not a-42 b+16 c-41 d-52 e-34 f-35 g+17 h-35 j-54 k-47 n-39 o-17 p-44 r-51 s-51 t-37 u-49
^nothing a+17 d-15 i-19 j-18 m-34 n+17 q-15 s-19 u-16
^numero e-16 g-16 l-24 u-15 v+22
^ocupo b-32 d-32 e-16 g-16 h-16 i+33 j-19 l-20 m-37 n-30 p-23 q-21 r-25 s-27 t-17 u-32 v-22
^ok b-50 c-45 d-58 e-58 f-56 g-51 h-49 i-50 j-50 k+16 l-71 m+42 n-34 o-46 q-51 r-41 s-57 t+22 u-58 v-44
^on a-17 b-25 d-16 h-18 j-25 k-16 m-28 n-17 q-21 r+23 s-17 u-18
^oops c+20 l-19 m-21 n-16 s-17 u-17
^opt a-31 b-27 c-17 d-23 g-25 h-19 i-27 j-24 k+26 l+17 m-36 n-21 o-26 p-24 q-27 r-32 s-25 u-31
^package a-25 b-17 c-15 d+30 e-17 f-16 g-16 h-17 i-24 j-15 k-16 l-19 m-27 n-18 o-16 p-16 q-19 r-18 s-17 t-19 u-21 v-18
^para d-24 g-21 h-18 i-18 j-25 m-24 n-22 o-25 s-19 u+30 v-22
^pasame i+21 m-17 p-16 u-16
^paseme i+21 j-19
^perfect t+17
^play b-15 d-16 m+24 n-20 r-16 s-16 u-17
^please c-42 d-49 e-29 f-27 h-35 i+19 j-65 m-29 n-46 o-17 p-41 q-40 s-50 t-34 u-71 v-39
^pongame a+23 b-23 d-23 g-16 h-18 i+19 j-19 l-22 m-22 n-26 o-19 p-16 q-25 r-19 s-21 u-24 v-21
^por a-55 b-49 c-42 e-31 f-31 g-55 h-35 i-65 j+26 k-44 n-43 o-53 p-45 q-53 r-35 s-46 t-47 v-34
^prefer c+19 e-16
^prefiero a-40 b-38 c+20 d-30 e-21 f-21 g-27 h-31 j-37 k-19 l-36 m-38 n-27 o+27 p-25 q-29 r-23 s-24 t-25 u-33 v-22
^puede a-47 d-38 e-30 f-26 g-28 h-35 j-31 k-26 l-30 m-47 n+29 p-38 q-15 r-41 s-31 t-30 u-36 v-31
^pueden b-39 c-35 d-39 e-42 f-37 g-41 h-36 i+34 j-37 k-48 l-41 m-46 n+23 p-30 q-36 r-35 s-34 t-39 u-37 v-37
^puedo a-80 b-67 c-57 e-65 f-61 g-75 h-73 i-30 j-72 k-58 l-63 m-79 n+65 o-34 p-66 q+31 r-71 s-79 t-65 u-70 v-62
^pull a-24 b+18 i-17 j-15 k-15 l-28 n-17 o-16 r-18 s-20 u-17
^pulling a-18 h-20 m-21 o-16 q-16 r+24
^put b-41 c-17 d-37 g-28 h-17 j-38 l-31 m+25 n-27 o-43 p-30 q-27 r-34 s-26 t-21 u-43 v-21
^que b-107 c-82 d-26 e-100 f+17 g+38 i-89 j-35 k-114 l-51 n+32 o-114 p-89 q-34 r-90 s-125 t-42 v-108
^queda a-29 b-30 c-21 d-31 e-22 f-19 g-27 h-25 i-32 j+42 k-21 l-34 m-40 n-28 o-28 p-29 q-32 r-26 s-30 t-25 u-34 v-28
^quede a-18 b-22 d-21 e-16 i-16 j-15 k-16 l-16 m-25 n-21 q-25 r-18 s+28 t-17 u-20
^quien a-47 b-41 c-38 d-56 e-53 f-44 g-48 h-40 i-62 j-56 k-41 l-52 m+18 n-47 o-41 p-57 q-60 r-48 s-51 t-44 u+43
^quiero b-18 c-45 d-65 e-55 f-47 g-53 h-50 i+34 j-52 m-22 n-57 p-49 q-52 r-54 s-56 t-53 u-23 v-50
^quisiera a+40 b-23 d-31 l-15 m-33 n-29 o-20 p-27 q-26 s-26 u-33
^quiten a-23 b+18 l+16 m-17 n-17 o-20 r-17 s-15 u-16 v-20
^quitenme a-27 d-30 g-20 h-19 i-22 j-30 k-15 l+31 m-27 n-24 o-24 p-19 q-20 r-20 s-27 u-30 v-26
^rather a-16 b-17 c+21 l-16 m-16 p-18 q-17 s-15 t-16
^real i+19
^remind a-19 b-18 d-20 f-16 i-17 j+22 l-17 n-21 o-23 p-16 q-15 r-18 s-20 u-23
^remove a-17 i-19 l+19 m-19 n-16 o-15 v-17
^resume a-18 b-16 c-16 d-25 e-28 f-23 g-20 h-17 i-21 j-21 k+18 l-23 m+18 n-18 q-17 r-21 s-21 t-25 u-25 v-18
^running a-16 h-21 m-16 r+25 u-16
^sale d+21 f-15 m-16 u-17
^save b-16 m-18 n-16 r+24 s-16
^say a-15 b-16 d-17 g+19 j-18 n-21 o-18 r-16 s-16 t-17 u-16
^sdlkfj a-22 b-18 c-16 d-21 e+32 f-17 g-19 h-18 i-19 j-23 k-16 l-22 m-31 n-20 o-17 p-18 q-18 r-20 s-19 t-18 u-24 v-21
^se a-32 b-62 c-56 d+22 e-48 f-48 g-69 h-50 j-60 k-48 l-59 m-41 p-76 s-74 u-78
^search m+18
^send a-33 b-24 c-16 d-26 g-26 i-38 j+37 k-25 l-33 n-23 o-22 p-23 q-26 r-24 s-23 t-18 u-29
^sera b-32 c-25 d-42 e-32 f-25 g-30 h-26 i-30 j-29 k-26 l-32 m-43 n-40 o-24 p-29 q-28 r-33 s+36 t-29 u+22 v-29
^set b-17 d-30 i-19 j-16 k-17 l-23 m+23 n-21 o-23 p-28 q-21 r-28 s-18 t-17 u-19 v-18
^she a-37 b-41 d-32 e-29 f-27 g-34 h-28 i-41 j-34 k-30 l-40 m-44 n-36 o-32 r-34 s-20 t-30 u-38 v+34
^should a-45 b-31 c-27 d-31 e-23 f-16 g-52 h-19 i-31 j-26 k-25 l-33 n+25 o-36 p-33 q-43 r-37 s+21 t-23 u-48 v-34
^show a-25 b-22 d-28 g+16 i-26 j-23 k-22 l-29 m+25 n-25 o-21 p-24 q-23 r-25 s-25 u-29
^si a-46 b-34 c-34 d-54 e-38 f-36 g-46 h-34 i-45 j-41 k+18 l-42 n-42 o-47 p+53 q-55 r-40 s-38 t-40 u-48 v-36
^siempre a-17 b+24 n-17 q-17 u-18
^sign a-16 d-17 k+21 l-16 o-21 p-21 r-18
^sigo a-30 b-31 c-23 d-33 e-29 f-28 g-28 h-26 i-33 j-28 k-22 l-30 m-34 n+18 o-27 p-27 q-27 r-26 s+32 t-28 u-36 v-26
^so a-33 b-31 c-19 d-38 e-23 f-23 g-25 h-19 i-23 j-37 k-28 n-26 p-18 r-28 t-29 v-19
^someone a-19 m-16 o-24 p-23 q-21 u-20
^sorry a-30 d-33 e-16 f-16 h-34 i-22 j-30 k-19 l-26 m-37 n-28 p-23 q-33 s-27 t-18 u-30 v+20
^soy b-19 e-18 g-15 j-16 l-15 m-33 n+15 o-17 q-15 s-21 u-23 v-20
^start a-40 b-25 c-31 d-29 e-30 f-30 g-29 h-25 i-34 j-33 k+46 l-42 n-20 p-25 q-28 r-30 s-23 t-28 u-35 v-21
^still a-46 b-39 c-24 d-38 e-22 f-20 g-37 h-34 i-34 j-33 k-23 l-28 m-43 n-52 o+20 p-35 r-46 s+39 t-28 u-35 v-31
^stuck a-33 b-32 c-19 d-30 e-17 f-16 g-26 h-31 i-32 j-36 k-27 l-23 m-40 n-27 o-37 p-27 q-25 r+45 s-26 t-22 u-31 v-25
^sup a-19 b-15 c-19 d-25 e-29 f+31 g-21 h-19 i-20 j-22 k-18 l-26 m-27 n-16 p-15 q-19 r-19 s-19 t-24 u-25 v-18
^super m-16 s+18
^take a-36 b+26 c-15 d-27 g-25 h-16 i-29 j-29 k-23 l+26 m-48 n-36 o-23 p-35 q-33 r-21 s-30 t-16 u-29 v-32
^tell a-45 b-29 c-18 d-42 e-15 f-18 g+17 k-27 l-35 m+29 n-34 o-32 p-33 q-33 r-34 s-34 t-23 u-15 v-22
^tengo b-21 c-39 e-48 f-47 g-69 h-49 i+33 j-51 k-44 l-48 m-64 n+21 p-54 q-70 r-42 t-50 u-72 v-53
^text a-34 b-23 c-23 d-26 e-21 f-23 g-31 h-18 k-36 m+27 n-27 o-22 p-28 q-24 r-27 s-26 t-22 u-38 v-27
^that a-32 b-36 c-19 d-39 e-25 f-23 g-34 h-24 i-24 j-36 k-17 l-26 n-35 p-27 q-39 s-34 t+34 u-37 v-35
^the c-25 d-63 e-24 f-38 g-50 h-49 j-64 k-49 l-55 m+27 n-58 t-43 u-62 v-60
^there a-42 c-16 d-43 f-20 g-27 h-26 i-39 j-55 k-17 l-25 m-57 n-32 p-34 q-41 s+32 u-41
^they m-17 o+18
^this a-19 b-52 c-34 d-48 e-21 f-20 g+22 h-30 i-18 j-43 k-24 l+20 m-60 n-36 o-43 p-30 q-36 r-40 s-50 t-17 u-60 v+32
^tiene b-23 c-25 d-44 e-43 f-33 g-31 h-24 i-33 j-31 k-27 l-36 m-45 n-25 o-21 p-24 q-34 r-30 s-30 t-33 u+35
^tienen b-33 c-26 e-31 f-28 g-28 h-44 j+23 k-26 l-49 m-41 n-30 o-44 p-41 r-40 s-32 t-31 u-37 v-37
^todavia g-24 j-18 m-17 q+22 r-16 s-18 u-16
^toman a-38 b-34 c-30 d+51 e-38 f-34 g-33 h-33 i-36 j-40 k-29 l-37 m-44 n-38 o-31 p-34 q-35 r-34 s-35 t-33 u-43 v-34
^tomo a-45 b-36 c-24 d-38 e-24 f-25 g-36 h-26 i-38 j-38 k-26 l-32 m-43 n+50 o-35 p-34 q-36 r-33 s-38 t-31 u-45 v-26
^trabajan a-39 b-40 c-26 e-32 f-29 g-28 h+43 i-40 j-30 k-27 l-33 m-47 n-38 o-37 p-30 q-33 r-28 s-35 t-31 u-38 v-28
^trade a-31 b-31 d-18 h-20 i-24 m-25 n-17 o+33 p-23 q-18 s-19 v-18
^turn a-23 b-25 d-22 g-16 i-23 j-22 m+22 n-22 o-20 p-21 q-18 r-31 s-23 t-17 u-27
^ugh a-22 b-24 c-17 i+16 j-17 l-16 m-18 q-17 r+17 u-19
^uh a-28 b-20 c-21 d-33 e+29 f-28 g+17 h-30 i-24 j-30 k-21 l-31 m-37 n-25 o-21 p-21 q-26 r-26 s-27 t-26 u-32 v-20
^un a-16 b-16 d-20 h-17 i-29 j-20 m-39 n-22 o-19 p+27 r-25 s-19 u-28
^una i-18 m-15 p-18 u-16
^unfortunately b+21 r-16
^unstop a-24 b-20 c-24 d-31 e-36 f-35 g-27 h-25 i-25 j-29 k+38 l-33 m-32 n-24 p-21 q-24 r-25 s-24 t-30 u-30 v-23
^unsub a-29 b-20 c-18 d-30 e-25 f-27 g-28 h-18 i-26 j-25 k-26 l+38 m-33 n-22 o-19 p-28 q-28 r-27 s-27 t-25 u-30 v-19
^unsubscribe a-26 b-22 c-24 d-33 e-34 f-31 g-28 h-23 i-27 j-27 k-30 l+41 m-37 n-23 p-22 q-23 r-25 s-25 t-28 u-33 v-23
^vi a+16
^voy a-43 b-53 c-33 d-38 e-36 f-34 g-33 h-38 i-38 j-38 k-31 l-37 n-46 o-50 q-53 r+49 s-37 t-38 u-42 v-36
^vuelvan k+18 l-19 m-17
^want a+37 b-43 d-22 g-18 j-16 k-30 l-21 m-38 n-21 o-31 r-22 s-21 u-31
^wanting a+25 o-15
^we a-30 b+18 c-41 e-37 f-41 g-47 h-51 i-59 k-35 l-50 m+19 n-62 o-17 p-47 q-46 r+29 s-53 t-54 u-67 v-40
^were a-19 b-23 d-19 g-17 h-21 i-19 k-18 l-19 m-27 n-18 p-18 q-23 r+29 s-22 t-16 u-19 v-19
^what a-45 b-97 c-82 e-78 f-45 i-31 k-87 l-101 m+17 o-104 p-97 q-15 r-110 s-139 t-92 v-104
^when b-49 c-40 d-61 e-33 f-33 g-48 h+29 i-61 j-47 k-50 l-44 m+24 n+15 o-62 p-50 q-54 r-58 t-37 u-71 v-48
^where b-49 c-41 d-17 e-36 f-40 g-48 h-50 i-21 j+32 k-43 l-53 m+44 n-64 o-49 p-50 q-52 r-55 s-64 t-44 u-75 v-23
^whereabouts a-20 d-15 f-17 g-15 h-27 i-19 j+30 m-20 t-18 u-31 v-16
^which a-49 b-39 c-32 d-56 e-35 f-33 h-43 i-49 j+33 k-36 l-50 m+17 n-51 o-42 p-37 q-49 r-49 s-52 t-39 v-42
^who a-64 b-58 c-48 d-66 e-51 f-53 g-55 h-51 j-68 k-51 l-68 n-58 o-55 p-55 q-35 r-62 s-63 t-50 u+45 v+33
^why a-42 b-40 e-26 f-25 g-39 h-33 i-45 j-44 l-35 m+30 n-43 o-40 p-38 r-39 s-43 t-31 v-38
^will a-73 b-40 c-53 e-46 f-50 g-77 i-61 j-66 k-64 l-77 m-42 o-50 p-96 r-81 s-80 u+52 v-56
^with a-20 b-16 c-15 d-27 e+30 f-22 g-23 h-16 i-21 j-18 l-29 m-30 n-19 p-18 q-18 s-19 t-23 u-28 v-18
^woke a-22 b-17 d-18 h-21 l-19 m-24 n-19 o-18 p-19 q-18 s+23 u-19 v-15
^would c-21 e-20 f-23 g-25 h-24 i-16 j-26 k-36 l-46 n-33 p-32 q-27 r-37 s-29 t-25 u-44 v-25
^wtf a-18 d-22 i-17 j-17 l-15 m-21 n-17 v-17
^x a-20 b+19 d-22 e+20 f-15 i-15 j-16 l-19 m-30 n-20 o-16 r-19 s-23 t-19 u-21
^y j-17 r-17 u-19
^ya c-68 d-94 e-77 f-71 g-87 h-21 i-40 m-29 o-84 p+31 q-37 s-89 t-83 u-97 v-104
^yeah a-24 b+18 c-16 d-27 e-20 f-19 g-18 h-18 i-23 j-22 k-18 l-23 m-32 n-26 o-21 p+31 q-33 r-24 s-20 t-18 u-26 v-21
^yep q-20
^yes b-34 c-24 d-31 e-25 f-24 g-29 h-21 i-34 j-30 l-34 n-30 o-27 p+30 q-41 r-25 s-28 t-24 u-31 v-25
^yo b-40 c-32 d-49 e-41 f+24 g-41 h-34 i-37 j-43 k-36 l-47 n-43 o-35 p-28 q-38 r-35 s-41 t-35 u-46 v+37
^you b-28 c-70 e-58 f-83 i-89 j-110 k-30 m-25 o-88 p-63 q-86 r-71 s-73 t+37 u-113 v+16
^your a-46 b-40 c-23 d-39 e-24 f-19 g+23 h-31 i+16 j-46 k-38 m-61 n-34 o-33 p-32 q-34 r-35 s-42 t+29 u-46 v-44
^zxcvb a-17 d-19 e+29 g-16 j-19 l-19 m-29 n-16 r-16 s-16 u-21 v-16
^¿ a-40 b-24 e-16 f-23 k-20 l-25 m-28 p-23 r-23 s-27 t-19 v-31
a b-20 c-58 e-138 f-142 g-66 j-21 k-43 l-79 m+28 n-34 o-17 p-21 s-35 v-30
a_@book a-37 b-17 d-17 n+24 o-16 q-23
a_@call b-18 d-36 h-22 i+20 j-20 l-16 o-20 u-22 v-29
a_@cancel d-19 m-27 o-17 q-19 r+17
a_@clinician m-16
a_@day m-17
a_@drive j+19 m-22 n-19 q-16 u-24
a_@drug m-17
a_@fetch a-15
a_@machine a-24 d-23 h-18 j-25 m-28 n-16 o-16 q-16 s-15 u+25
a_@parking a-16 d-17 i-18 j+17 m-21 q-18
a_@person a-37 b-24 i+36 j-16 l-21 m-38 n-17 o-23 p-16 q-28 r-17 s-15 u-26 v-30
a_@price d+16 m-17
a_@relative a-17 b-24 d-23 i-20 m-37 n+22 o-27 r-23 u-37
a_@ride a-29 b-24 d-27 g-25 h-21 i-31 j-23 k-15 m-32 n-31 o-29 p+31 r-30 s-26 t-19 u-25 v-21
a_@sick a-20 d-21 q-21
a_@staff i+16
a_@symptom a-27 d-24 g-15 n-33 o-15 q-23 s+24
a_@treat d-16 m-19 s-16 u+20
a_@vehicle a-34 b-19 d-37 h-31 i-33 l-20 n-30 o-26 p-17 q+41 s-29 u-44 v-16
a_@visit a+37 b-57 c-19 g-21 h-27 i-45 j-39 k-20 l-22 m-20 n-46 o-47 p-23 q-27 r-33 t-19 u+17 v-29
a__# h-16 m-32 v-18
a__@call a-18 i+23 l-18 m-26
a__@cancel b+18 m-22
a__@clinician m-20 o-16
a__@day a-33 b-17 d-18 g-16 i-26 j-21 n-27 p-26 q-27 r-26 s-36 t+20 u-24 v-21
a__@food m-19 n+16
a__@late a-16 d-15 m-17 n-18 o-24 q-26 r+25
a__@open a-19
a__@person a-32 b+24 d-18 h-17 j-18 m-32 n-17 o-22 p-16 q-24 r-18 u-31
a__@place h-17 j-23 u+18
a__@relative a+22 b-36 c-18 d-18 h-15 i-30 l-15 q-16 r-25 u-33 v-22
a__@texts k+19 m-18
a__@thanks m-15
a__@treat a+16 d-20 i-20 s-16
a__@visit a+37 d-55 h-16 i-38 j-25 m-50 n-36 q-24 r-23 s-34 u-40 v-24
a__@wrong u-17 v+17
a__a l-16 n-22 o-19 q-24 u-24
a__allowed a-24 m-20 n+22 r-16 u-15
a__and b-17 m-28 q-15 s-19
a__at m-21 n+15
a__be a+16 d-21 m-19 o-16 u-19
a__before m-20 n+21
a__but m-18
a__can b-18 d-27 m-37 n+20 q-34 r-23 s-21 u-18
a__card a-16
a__date a-32 d-18 i-23 j-18 m-36 n-20 o+31 q-23 r-16
a__day a-31 b-33 c-15 d-29 f-17 g-16 h-25 i-33 j-21 k-15 l-17 n-23 o+18 p-40 q-39 r-30 s-41 t+24 u-26 v-20
a__de j-23 n-19
a__el a-28 d-16 h+19 j-18 r-20 s-21 u-25
a__flashback m-18 s+19
a__for b-35 g-22 h-25 k-21 l-17 n-41 o-36 p-33 r-33 s-32 t-22 u-58 v-30
a__from b-15 i-24 m-37 n-18 o-16 q-22 u+21 v-17
a__home i-17 n-16 q+16 s-16
a__hora a-29 b-22 d-25 g-20 h+28 i-35 j-27 l-17 n-38 p-17 q-30 r-22 s-19 t-16 u-25 v-20
a__horas a-18 h+19 m-19
a__i a-38 d+18 g-32 h-20 k-15 m-54 o-43 p-17 q-26 r-36 s-31 u-29
a__if a-23 d+22 g-15 i-28 j-25 m-31 n-24 u-27
a__in b-21 d-21 i-25 q-23 r-20 u-22
a__is a-21 j+16 m-34 n+16 o-22 p-17 q-30 u-30
a__it j+20 m-17 n-16 u-22
a__job a-19 d-19 o-22 p-17
a__last m-25
a__line m-19 v+16
a__list b-20 d-23 g-20 i-27 j-26 k-21 l-25 m+26 n-19 o-18 q-20 r-19 s-16 u-24
a__los k+19 l-24 m-17
a__manana h+20 m-29 n-17 o-20 q-17 r-21 u-23
a__me b-19 d-16 j-19 q-20
a__mi a-17 m-19
a__my b-27 g-17 l-17 n-28 o-20 r-21 s-19 u-26
a__near d-17 i-17 j-26 m+23 u-18
a__night m-20 n+18
a__no a-22 d-15 g-16 i+16 j-22 m-26 o-22 s-17 u-19 v-21
a__not i-16 v+16
a__note a-28 b-16 d-26 i+31 m-23 n-22 o-25 q-25 r-18 u-23
a__now p+17 q-22
a__number m-15
a__numero g-15 j-21 l+16 u-18 v-24
a__of a-38 b-30 e-15 g+25 h-18 j-32 k-19 o-34 p-25 q-30 r-25 s-31 t-21 u-37 v-24
a__ok a-18 d-22 i-17 m-34 n+21 o-22 r+16 s-17 u-19
a__on a-22 b-16 m-24 n-15 u-20
a__one a-16 i-15 q-16 t+15
a__or a-23 i-20 j-28 m-18 n-17
a__patient a+18 m-20 o-15
a__perrito q-18
a__place i-17 j-24 u-21
a__please b-32 c-24 g-20 k-27 l-33 o-16 r-19 u-30
a__puedo h+22 i-19 m-23 n-17 o-21
a__que d-16 n-21
a__questions a-16 i+20 m-18
a__running m-21 r+16
a__same m-17 o+16
a__show a-15 m-26 q-18 v-15
a__since m-20 s+17
a__spot a-16 i-16 m-17 q-20
a__take m-16
a__that a-20 j-20 m-29 n+17 u-17
a__the a-34 b-22 d-20 j-17 p-16
a__this a-21 o-16
a__time b-35 d-28 h-18 i-26 j-19 l-17 m-47 n-23 o+40 p-17 q-31 r-24 s-21 u-22 v-19
a__to d-37 g-24 h-16 k-23 l-21 m+27 n-33 o-35 p-24 q-17 r-32 s-26 u-36
a__un q-21
a__up m-21
a__where a-19 d-16 j-20 m-28 o-15 p-17 r-17 s+23 u-18 v-15
a__with d-19 i-28
a__y a-16 m-18
a__ya b-23 l-16 r+20
a__you m-32 o-15 p-19 q-16 u+21
a_abrir b-17 h+18 m-18 o-16
a_alguien b+16 i-18 m-18 n-29 q+20 r-17 v-18
a_big m-16
a_bill d+26 i-16 m-29 n-15 u-24
a_bit a-15 b-17 j-16 m+17 q-17
a_booster a+28 b-17 d-25 i-17 m-26 n-16 o-17 r-15 u-16
a_business i-16 v+17
a_car a-26 b-18 d-26 g-16 i-27 l-16 n-23 o-20 q+15 r-22 u-23 v-19
a_cheaper j-17 u-21
a_complaint a-24 d-22 i+29 j-19 m-23
a_conflict a-16 b-19 i-18 m-15 o+25 r-23 s-21 v-21
a_credit a-18 m+17 u-19
a_deposit a-16 d+28 i-23 j-23 m-28 q-19 u-21
a_different a-32 d-25 h-18 i-26 j-19 l-23 m-39 n-26 o+34 p-20 q-31 r-25 s-18 t-18 u-27 v-16
a_doctors a-22 d-22 h-16 i+22 j-20 m-17 n-20 o-19 q-20
a_dormir q-15 r-15 s-16 u+18
a_driver a-30 b-31 c-18 d-39 g-25 h-23 i-33 j-28 k-22 l-23 m-42 o-28 p+30 q+16 r-34 s-29 t-29 u-31 v-36
a_escribirme a-29 b-21 d-15 g-20 i-25 j-17 k+23 m-19 n-19 o-20 p-20 q-20 r-21 u-19 v-18
a_few a-23 b-15 d-18 m-22 q-18
a_first a+19 d-20 m-17
a_gallon m+15
a_good a-16 b-23 d-21 h-24 j-27 m+17 n-17 o-27 p-19 q-15 s-17 u-28
a_great a-23 b-23 h-23 i-15 m+20 n-20 o-26 p-18 s-22
a_hacer q-15
a_hospital a-15 j-28 u+24
a_inyectar q-16 u+17
a_ir a+16 b+23 i-21 k-16 l-15 m-23 n-21 o-27 p-19 q-34 r-24 u-17
a_joke d-17 i-16 m+26 q-19 u-22
a_la a-37 d-22 j-31 l-17 n-30 o-29 q-19 s-23 u-31
a_later a-29 b-23 d-19 i-20 m-25 n-20 o+31 q-20 s-17 u-16
a_list a-33 b-22 d-30 g+26 i-27 j-28 l-26 n-28 o-26 p-22 q-22 r-20 s-26 t-18 u-28 v-20
a_llegar m-18 o-23 q-23 r+17
a_long m+16 n-21 o-18 s-22
a_lot a-22 b-22 g-17 h-21 i-23 l-19 m-34 n-25 o-24 p-20 q-26 r-36 s-22 t+29 u-26 v-19
a_mandarme k+15 l-16
a_message m-20 u+17
a_mexico d-18 m+15 u-16
a_mi a+22 b-25 c-18 d-21 i-31 o-32 p-21 q-61 r-25 u-31 v-23
a_month a-25 d+21 g-18 i-24 j-17 l-20 m-33 o-16 s-16 u-28 v+25
a_new b-34 c-16 d-42 g-24 h-25 i-42 j-30 k-21 l-23 n-37 o+36 p-30 q-38 r-33 s-32 t-23 u-30
a_no a-15 m-26 q-18 v-15
a_otro b+17 o-16
a_package i-18 m+17
a_patient a+16 b-18 d-43 g-27 h-22 i+23 j-38 l-17 m-45 n-29 o-21 q-30 r-16 s-19 t-20 u-41
a_pensarlo b-16 m+22 r-23
a_place a-17 d-23 i-24 j+28 m-27 n-17 q-23 u-22
a_poder p-19 r-20
a_pop m-16
a_problem d-28 m-21 n+17
a_que a-36 b-21 d-28 g-22 h+28 j-37 k-16 l-19 n-36 o-39 p-15 q-32 r-19 s-20 t-18 u-31 v-16
a_real j-17
a_recipe a-18 i-16 m+21 q-15
a_referral a+26 d-16 i-18 m-21 n-17 q-16 u-17
a_refill a-21 d-19 i+25 m-20 o-15 q-16 u-18
a_shot d-18 m-15 u+17
a_spot a-18 m-17 r+21
a_text a-22 b-28 c-18 g-16 i+19 j-18 m-32 o-17 p-20 q-18 r-15 u+16 v-20
a_time a+34 b-22 i-26 j-16 m-28 o-34 p-16 q-20 r-18
a_way a-17 d-22 i-24 j-18 n-16 o-22 p-15 q+20 r-20
a_weird a-17 b-17 d-15 m-33 n-21 o-16 r-21 s+32 u-19 v-16
a_work a-18
abiertos h+24 j-18 m-21
able a-25 d-24 g-28 i-20 j-21 l-19 m-26 n+33 o-34 p-17 q-33 r-24 s-32 u-31
able__@drive q-17
able__travel n+16
able_to a-25 d-24 g-28 i-20 j-21 l-19 m-26 n+33 o-34 p-17 q-33 r-24 s-32 u-31
about c-57 e-51 f-61 g-99 h-72 i+17 j-97 k-72 l-84 p-72 s-89 t-73 u+17 v-72
about$ a-23 d-28 g-19 i-20 j-18 m-28 n-23 o-20 q-18 u+29
about_@day a-22 h-18 m-24 n-17
about_@treat i-19 m-18
about__@medicine a-17
about__@relative a+18
about__@treat d-16 m-20 o-17 s-24
about__away m-17 r+17
about__i d+18 g-17 j-17 n-16 u-17
about__in b+21 m-22 o-20 r-25 u-17
about__it a+19 b-19 m-20 o-19 u-26
about__minutes m-17 r+17
about__week o+16
about_a m-18 u-18
about_coming a-20 b+21 m-16 o-17 r-24
about_getting g-24 m-17 n-21 q+19 u-19
about_it a-31 b-40 d-33 g-17 i-20 j-24 k-20 l-24 n-27 o-28 p-23 q-27 r-22 s-16 t-21 u+28
about_my d-22 g-17 l-19 m-36 o-29 p-17 q-31 r-19 u-24
about_starting i-16
about_ten r+17
about_the a-23 d-19 n-18 s-26
about_this a-17 i+19 l-16
about_you m-19 u+15
abre m+15
abren a-25 b-23 d-17 e-18 f-16 h+34 i-16 j-20 l-17 m-35 n-16 o-23 q-19 r-19 s-17 t-23 u-17
abrir b-17 h+18 m-18 o-16
accep* b-31 c-21 d+29 f-18 h-40 i-35 j-39 k-19 l-29 n-39 o-28 p-24 r-32 s-31 t-22 u-49 v-28
accept a-25 b-18 d+23 h-17 i-18 j-19 l-19 n-24 o-16 q-23 r-18 s-18 u-25
acceptable j-17 m-17 q+20 u-16
accepting a+25 h-27 j-19 m-19 u-25
accepting_new a+18 h-19 u-19
accid* a-17 b-16 d-27 j-19 k+20 l-18 m-31 n-21 o-19 p-16 r+17 s-21 u-24
accident a-25 b-19 c-18 i-15 j-21 k+27 l-24 m-30 n-17 o-20 p-23 s-17 u-16
acept* a+25 b-37 c-34 d+33 e-46 f-40 g-38 h-36 i-38 j-40 k-36 l-43 m-48 n-41 o-32 p-36 q-38 r-38 s-39 t-39 u-48 v-37
aceptan a+25 b-37 c-34 d+33 e-46 f-40 g-38 h-36 i-38 j-40 k-36 l-43 m-48 n-41 o-32 p-36 q-38 r-38 s-39 t-39 u-48 v-37
aceptan_@insurance a-23 d+19 u-17
aceptan_tarjeta a-16 d+18
acomp* a-37 b-32 c-16 d-30 e-18 f-17 g-20 h-20 i-42 j-29 k-19 l-23 m-41 n+30 o-28 p+16 r-21 s-26 t-19 u-37 v-28
acompanada a-31 b-25 d-23 i-21 j-24 l-17 m-34 o-20 p+19 s-19 u-33 v-18
acompanada_de a-23 b-21 d-17 i-16 j-16 m-32 n-27 p+20 q+16 s-17 u-25 v-16
activ* a-22 b-18 c-18 d-26 e-27 f-22 g-26 h-21 i-24 j-24 k+38 l-35 m-38 n-21 o-16 p-17 q-20 r-20 s-23 t-24 u-29 v-21
activar d-18 e-20 f-17 g-15 j-15 k+24 l-20 m-20 t-17 u-18
actua* a-32 b-18 d-30 g-21 h-18 i+16 j-24 l-27 m-31 n-29 o-22 p-24 r-15 v-16
actual a-16 i+22 j-16 m-19 u-24
actual_@person a-16 i+22 j-16 m-19 u-24
actual__there i+19 m-16 u-22
actually a-24 d-24 g-17 i-25 k+15 l-20 m-22 n-25 o-16 p-21
ad u+16
add a+31 b-24 d-20 g-20 i-31 j-25 k-23 l-29 n-19 o-22 p-18 q-16 r-22 s-20 u-21
add__the a+24 b-15 i-20 j-17 k-16 l-19 o-17
address a-31 b-24 c-29 d-27 e-23 f-21 g-26 h-44 i-53 j+48 k-27 l-31 m-37 n-24 o-22 q-30 r-19 s-26 t-20 u-49 v-23
addy d-24 e-15 f-17 h-15 j+21 m-18 u-20
adela* a-35 b-31 c-21 g-21 h-17 i-35 j-24 l-30 m-31 n-33 o+39 p-27 q-28 r-22 s-24 t-16 u-26 v-16
adelantar a-34 b-29 c-21 d-28 g-16 h-16 i-32 j-21 l-28 m-28 n-30 o+40 p-25 q-25 r-21 s-22 u-23
adelantar$ a-15 o+19
adent* a-27 b-22 c-19 i-27 m-26 n+33 o-24 p-27 q-34 u-15
adentro a-27 b-22 c-19 i-27 m-26 n+33 o-24 p-27 q-34 u-15
adentro$ a-27 b-22 c-19 i-27 m-26 n+33 o-24 p-27 q-34 u-15
affor* d+17 m-29 n-17 o-17 q-15 r-17 s-18 u-16
after a-63 b-39 c-60 d-89 e-53 f-52 g-74 i-26 j-81 l-80 m-112 p-37 q-28 s+68 t-63 u-96 v-72
after$ a-51 b-37 c-29 d-47 e-26 f-25 g-37 h-52 i-49 j-45 k-42 l-32 m-58 r+16 s+17 t-28 u-46 v-28
after* a-39 b-31 c-24 d-37 e-25 f+16 g-35 h-30 i-31 j-35 k-27 l-33 m-42 n+23 o+23 p-23 q-34 r-32 t-24 u-42 v-25
after_# i+17 m-18 r-20
after_@treat a-16 b-15 m-26 n-22 s+26 u-23
after__@treat b-23 n-24 o-16 s+21 u-19
after__@visit a-38 b-39 d-35 i-16 m-33 n-33 o-29 q-17 r-23 s+41 u-31 v-17
after__or s-16 u-17
after__what n+15 s-16 u-17
after_all a-25 b+18 d-16 g-23 h-18 i-26 j-19 k+26 l-36 m-30 n-24 p-25 q-24 r-23 s-36 t-17 u-18 v-16
after_i b-18 m-19 n-22 o-21 s+15
after_my a-19 b-28 n-23 o-16 s+25
after_the a-32 b-35 d-27 i-19 j-17 k-17 m-32 n-32 o-26 q-21 r-21 s+37 u-29 v-17
after_yesterday m-17 n-17 o-16 s+21
afternoon a-22 b-18 c-18 d-26 e-22 f+19 g-21 h-20 i-21 j-25 k-20 l-26 m-34 n-23 o+26 p-15 q-20 r-22 s-20 t-19 u-24 v-18
afternoon$ a-18 c-15 d-22 e-20 f+20 g-17 i-18 j-20 k-17 l-22 m-29 n-19 o+19 q-16 r-15 s-17 t-18 u-20
afterwards a-17 g-18 n+22 u-19
afterwards$ a-17 g-18 n+22 u-19
afuer* a-30 b-22 l-19 m-33 n-29 p+22 q-28 u-16
afuera a-30 b-22 l-19 m-33 n-29 p+22 q-28 u-16
afuera$ a-29 b-21 j-19 l-18 m-31 n-27 p+22 q-26
again a-65 b-49 c-50 d-59 e-46 h-56 i-52 k+56 m-77 o-47 p-47 q-57 r-55 s-56 t-49 u-62 v-55
again$ a-54 b-43 c-43 d-51 e-42 g-59 h-42 i-45 k+54 m-66 o-40 p-39 q-47 r-45 s-41 t-42 u-53 v-50
again* a-21 b+30 d-22 j-22 m-25 o-22 r-18 t-18 u-25
against a-21 b+30 d-22 j-22 m-25 o-22 r-18 t-18 u-25
against_it a-21 b+30 d-22 j-22 m-25 o-22 r-18 t-18 u-25
agarr* a-33 b-24 c-17 e-23 f-19 g-25 i-31 j-36 k-21 l-29 m-45 n-32 o-29 p-30 q-38 r+40 s-37 t-23 u-34 v-17
agarro a-29 b-19 d-36 g-19 i-26 j-31 l-21 m-37 n-27 o-27 p-27 q-35 r+40 s-33 u-26
agarro__@vehicle j-19 q-24 r+20
agarro_el a-19 d-17 j-23 m-16 o-17 q-28 r+26 s-18
agend* b+19 d-20 i-18 j-18 l-16 m-26 n-19 s-21 u-21
agendar a+21 i-21 o-18
ago a-18 d-19 i-22 l-16 m-23 o-15 s-17 u-19 v+26
agradezco a-17 b-16 d-18 g-18 m-22 n-16 r-17 s-15 t+24 u-15
agree* a-24 b-24 d-18 k-20 m-27 n-20 o-20 p+30 q-26 s-16 u-18
agreed a-24 b-24 d-18 k-20 m-27 n-20 o-20 p+30 q-26 s-16 u-18
agreed__it a-17 b-21 m-22 o-16 p+23
agreed_to a-24 b-24 d-18 k-20 m-27 n-20 o-20 p+30 q-26 s-16 u-18
ahi a-59 b-48 c-37 d-54 e-35 f-39 g-44 h-45 j+18 k-34 m-55 n-16 o-47 q-54 r+25 s-41 t-38
ahi$ a-51 b-36 c-29 d-46 e-25 f-30 g-35 h-36 j+24 k-25 m-44 o-37 q-46 r-46 s-31 t-29
airpo* a-24 d-24 g-17 h-16 m+19 n-24 u-33
airport a-24 d-24 g-17 h-16 m+19 n-24 u-33
airport$ a-21 n-19 u-24
al a-17 b-37 c-19 d-35 e-24 f-22 g-31 h-30 i+31 k-23 l-30 m-50 n+17 p-21 q-33 r-32 s-29 t-25 u-37 v-23
al_@day h-16 o+16
algo a-23 b-49 c-32 e-35 f-33 g-46 h-39 j-52 k-42 l-50 m-59 n+31 o+24 p-50 q-49 r-52 s-48 t-39 u-53 v-39
algo$ a-40 b-37 c-26 d+18 e-29 f-25 g-39 h-26 i-47 j-40 k-32 l-40 m-46 n+34 p-44 q-40 r-43 s-40 t-31 u-43 v-30
algo__la a-15
algui* a-67 c-47 d-67 e-45 f-42 g-53 h-45 i+29 j-63 k-48 l-57 m-64 o-59 p-51 q+34 r-53 s-56 t-48 u-71
alguien a-67 c-47 d-67 e-45 f-42 g-53 h-45 i+29 j-63 k-48 l-57 m-64 o-59 p-51 q+34 r-53 s-56 t-48 u-71
alguien$ a-41 b-36 c-24 d-34 e-23 f-19 g-28 h-21 j-26 k-24 l-26 m-37 o-33 p-28 q+24 r-24 s-35 t-25 u-37 v-39
alguien_mas a-21 b+15 d-27 g-17 i-26 j-19 l-24 m-24 n-23 o-24 p-15 q-32 r-26 t-15 u-31 v+27
alguien_que a-18 i+20 n-16 q-18
all a-28 c-70 d-77 e-67 f-15 g-25 j-19 l+41 m-49 n-73 o-38 p+27 q-50 r-83 u-32 v-84
all$ a-41 b+15 c-17 d-27 g-28 i-37 j-35 k+23 m-42 n-27 o-40 p-26 q-25 r-22 s-37 u-34 v-25
all_# a-17 h+18 m-21 t-16
all_@open a-17 h+24 j-17 m-22 t-17
all_@texts b-25 g-18 k-44 l+35 m-29 p-16 u-24
all__@day a-17 h+15
all__@person a+16
all__@texts l+18
all__a a-27 h-17 i+22 j-17 m-18 q-19 u-16
all__day m-15 t-15
all__i a-19 d-17 g+22 h-21 j-29 m-22 n-20 u-16
all__me i+19 l-16
all__on a-23 b-24 i-19 j-21 k-23 l-16 m-24 o-18 p+29 q-31 r-27 s-18 t-20 u-19
all__taking a+19 h-21
all__the a-20 i-16 k-17 m-22 o-17 p+19 q-21 r-21 u-23
all_are a-15 h-20 t+16 u-15
all_communications a-17 b-17 d-15 g-16 i-20 j-18 k-15 l+28 m-27 n-17 p-18 r-15 s-22 t-19 u-19
all_day d-19 g-18 h-24 n-19 o-18 u-22
all_do a-15
all_good a-18 b-22 c-19 d-17 e-20 f-32 g-23 h-23 i-25 j-21 k-20 l-28 n-15 o-21 p+24 q-33 r-20 s-21 t-28 u-21
all_have a-25 h-16 i+22 j-16 m-17 q-18
all_night m-16 s+20
all_over s+19
all_right b-23 j-16 l-17 m-16 p-17 t+20 u-19
all_still a+26 h-16 i-17 k-15 l-17 t-25 u-16 v-16
all_there j-15
all_these l+18
alla d-15 m-20 o-16 r+21 u-17
alla$ d-15 m-20 o-16 r+21 u-17
allow* a-40 b-29 c-18 d-39 g-29 h-25 i-34 j-35 k-18 l-23 m-44 n+40 o-33 p-32 r-32 s-36 t-17 u-42 v-23
allowed a-40 b-29 c-18 d-39 g-29 h-25 i-34 j-35 k-18 l-23 m-44 n+40 o-33 p-32 r-32 s-36 t-17 u-42 v-23
allowed$ a-28 b-19 d-32 g-20 h-18 i-27 j-26 l-16 m-34 n+35 o-21 p-21 r-19 s-23 u-27 v-17
allowed__go q+17
allowed__home n-17 q+18
allowed_to a-16 p-17 s-17
almos* a-19 b-29 d-18 g-16 i-23 j-27 m-24 n-26 o-21 q-18 r+34 s-16 u-19
almost a-19 b-29 d-18 g-16 i-23 j-27 m-24 n-26 o-21 q-18 r+34 s-16 u-19
almost_there a-19 b-29 d-18 g-16 i-23 j-27 m-24 n-26 o-21 q-18 r+34 s-16 u-19
alone a-30 b-26 c-17 d-35 f-15 g-33 h-18 i-24 j-29 k-21 m-34 n-29 o-26 p-25 q+33 r-21 s-20 t-20 u-39 v-17
alone$ a-29 b-25 c-16 d-35 f-15 g-33 h-18 i-23 j-28 k-20 m-34 n-28 o-25 p-24 q+32 r-20 s-20 t-20 u-39 v-16
along m-24 p+17
along$ m-24 p+17
alrea* a-48 b-33 c-27 e-26 f-23 g-39 h-27 i-39 j-41 k-38 l+20 m+26 o-35 p-30 q-34 r-39 s-41 t-34 u-39 v-40
already a-48 b-33 c-27 e-26 f-23 g-39 h-27 i-39 j-41 k-38 l+20 m+26 o-35 p-30 q-34 r-39 s-41 t-34 u-39 v-40
already$ a-38 b-25 c-20 d+20 e-23 f-20 g-29 h-22 i-31 j-30 k-27 l+18 n-33 o-28 p-23 q-25 r-32 s-26 t-25 u-31 v-30
already__that d-20 m+18 s-20
already__yesterday s-16
alta a-20 b-16 c-20 d-26 e-30 f-27 g-22 h-20 i-21 j-23 k+32 l-27 m-28 n-17 p-16 q-19 r-20 s-20 t-25 u-26 v-19
alta$ a-20 b-16 c-20 d-26 e-30 f-27 g-22 h-20 i-21 j-23 k+32 l-27 m-28 n-17 p-16 q-19 r-20 s-20 t-25 u-26 v-19
am a-15 c-80 d-22 e-53 f-54 g+16 h-78 i-57 k-42 l-36 m-54 n-17 o-30 p-90 q-25 r+20
am_# b-19 o-15 r+25 s-18
am_@sick a-20 o+17
am__@cancel g-15 m-21 o+15 r-16
am__@late r+16
am__@parking r+16
am__@relative a-24 b-19 m+22 n-25 p-21 q-15 r-20
am__@symptom s+17
am__@vehicle q-15
am__a a-16 g-16 i-17 j-16 m-28 n-22 q-15 u+17
am__able a-17 b-20 g-22 n+28 o-22 q-21 s-23 u-22
am__about a+20 b-18 d-15 m-18 u-20
am__allowed a-16 s-16
am__an q-15
am__and a-17 i-19 m-23 o-15 s-19
am__at a-16 d+18 g-18 j-17 n-16 u-17
am__but b-17
am__can d-22 g-27 k-17 l-18 m-27 o-22 r-33 s-27 v-18
am__coming b+20 d-15 g-17 o-17 v-17
am__confused m-15
am__doing b+21 g-21 v-23
am__front a-17 j+19 m-16 r-16 v-18
am__getting b-20 d-18 l-28 m-17 q-19 u+17 v-25
am__going a-19 d-26 g-24 j+18 m-17 n-28 q-26 r-23 s-18 u+17
am__good b-19 g+16 m-16 v-19
am__her i-19 v+16
am__i a-27 g-20 i-18 l-16 m-19 q-16 v-16
am__interested b-24 g-16 l+19
am__it b+18
am__just b-21 j-23 m-17 r+16 v-15
am__lol a-18 b-17 g+27 i-16 j-20 l-17 m-26 n-17 r-21 s-24 v-19
am__minutes r+18
am__my a-25 i-18 m+23 p-20 q-17 r-24 v-17
am__need b-20 o+19
am__no b+16 m-20
am__not b+18 d-15 g-17 m-19 q-16 r-25 v-20
am__of b-20
am__out b-21 r+16
am__right s+16
am__supposed a-25 b-20 d-23 g+25 i-18 j-27 l-17 m-30 n-24 o-19 q-18 r-19 u-34
am__talking a-18 b-15 g-20 i-24 j-17 n-22 q-18 s-18 u+25
am__tamales m+17 s-21
am__the d-25 g-33 i-18 j+26 k-26 l-25 m-44 n-23 o-29 q-19 s-25 u-16
am__there b-17 g-19 i-16 j-27 m-18 n-26 r+18
am__these g-20 k-15 u+20
am__this a-19 b+15 d-22 g+21 i-26 j-16 l-29 m-20 o-22 r-17 u-20
am__to c-23 d-59 e-16 f-19 h-22 i-58 k-47 l-53 m-71 p-33 t-31 v-37
am__today a-19 b-23 d-20 g-25 i-18 j-16 l-16 n-16 o-15 r-16 s+17 t-24 v-17
am__town o+16
am__what a-16 j-19 m-24 s-19 u+17
am__with a-17 b-25 d-18 g+25 i-17 l-25 o-17 r-16 s-21 u-15 v-25
am_a a-28 d-17 g-15 i-20 j-19 m-34 o-23 q-31
am_almost b-15 r+17
am_at b-22 d-17 g-19 j+21 l-18 n-31 o-20 p-21 q-21 s-17 u-16 v-31
am_coming a-19 b-33 m-18 r+30
am_done a-17 k-17 l+18 u-19
am_good b+18
am_here g-18 m-17 r+17 v-17
am_i a-65 b-56 c-28 e-19 f-23 h-33 i-57 k-42 l-45 m-72 o-60 p-34 q-18 r-57 t-36 u+38 v-40
am_in a-15 m-17 q-17
am_lost a-18 b-20 d-18 g+20 i-15 j-25 l-17 m-17 o-16 q-16 s-19 v-19
am_nearby r+16
am_not a-38 c-21 d-48 j-56 m-57 n-30 p-16 q-49 r-56 s-55 t-23 u-36 v+32
am_on a-18 b-22 d+16 i-18 j-20 k-18 m-20 o-17
am_ready a+27 b-19 g-22 i-17 j-19 k-17 m-17 n-30 o-17 q-19 r-17 s-17
am_so a-31 b-35 d-30 g-21 i-23 j-30 k-18 l-30 m-42 n-20 o-26 q-25 r-31 s+27 t+19 u-27 v-25
amabl* a-34 b-24 c-24 d-42 e-34 f-36 g-38 h-31 i-28 j-34 k-25 l-35 m-38 n-30 o-18 p-22 q-29 r-24 s-30 t+45 u-36 v-22
amable a-31 b-19 c-19 d-35 e-24 f-30 g-34 h-29 i-23 j-30 k-20 l-29 m-31 n-26 o-17 p-18 q-25 r-18 s-23 t+39 u-31 v-17
amable$ a-20 d-24 e-20 f-26 g-24 h-22 j-20 l-21 m-25 n-19 q-17 t+29 u-24
amane* a-24 b-18 c-18 d-23 e-25 f+16 g-25 h-21 i-20 j-25 k-18 l-23 m-30 n-23 p-18 q-20 r-24 s+25 t-23 u-27 v-19
amaneci d-18 e-21 f-21 g-15 h-16 j-17 l-18 m-21 s+26 t-18 u-18
ambetter d+19
ameri* j-16 m+18 u-16
america j-16 m+18 u-16
america$ j-16 m+18 u-16
amiga i-19 m-18 p-20 u-18
amor m-18 r+20
amor$ m-18 r+20
an a+29 b-81 c-48 d-22 e-41 f-40 g-60 h-57 i-28 j-34 k-55 l-63 m+15 n-24 o-18 p-62 s-82 t-51
an_@traffic p-16
an_@vehicle a-16 j-20 m-18 u-18
an_@visit a+26 b-51 d-45 g-21 i-33 j-29 l-23 n-46 o-46 p-16 q-23 r-32 s-29
an__@visit a+19 d-17 u-16
an__for a+24 b-28 d-24 i-20 n-21 o-22 r-25 u-16 v-17
an__i b-17 d+25 j-16 m-30 o-18 q-18 s-17 v-24
an__is m-19 q-17
an__my n-16
an__the a-28 m+21 v-17
an__with a-35 b-18 m+26 o-17 u-18
an_apt a+28 b-16 d-16 i-19 m-28 n-24 o-18 q-17 u-16
an_evening a+19 d-17 u-16
an_hour a-27 b-17 c-16 d-21 m-30 p-20 s-16 u-23
and b-25 c-39 d-18 e-29 f-37 g-16 h-39 k-42 l-57 m-16 n-61 r-58 t-35 v-16
and__@relative b-18 p-21
and__can b-16
and__here v-17
and__is a-19 b-22 d-20 g-16 i-21 l-16 m-32 n-16 o-21 p-18 r-17
and__my i-16 m-24 v+16
and__no v-18
and__not g-20 l-19 m-26 q-23 r-20
and__out p-17
and__to b-17 i-18 m-20
and__up a-16 q-15
and__want o-23
and_do d+17 o-23
and_i b-23 m-18 o+19
and_my b-19 m-16 p-22
and_no a-20 b-23 d-21 g-24 i+26 j-24 l-18 m-30 n-15 o-19 s-25 v-32
and_the m-16
and_this i-16 m-19 v+17
and_we a+17
ando b-46 c-36 d-56 e-41 f-36 g+17 h-40 i-53 j-56 k-41 l-51 o-50 p-47 t-43 u-58 v-46
ando__el m+21 r-19 s-16
ando__la a-26 b-15 j-19 m+22 n-23 o-15 q-17 s-19 u-16
ando__me m-16 p-17
ando__no m-19 n+16 q-21
ando_buscando b-21 d-16 g-19 j-27 m-30 n-20 o-16 q-19 r+24 s-24 u-17
ando_con s+17
ando_en a-20 j-15 m+24 n-17 r-24 s-17
anima* m-19 n+16
animal m-19 n+16
anoch* a-19 b-16 d-20 h-20 i-17 j-22 l-16 m+20 n-17 o-15 q-16 r-17 u-20 v-20
anoche a-19 b-16 d-20 h-20 i-17 j-22 l-16 m+20 n-17 o-15 q-16 r-17 u-20 v-20
anoche$ a-19 b-16 d-20 h-20 i-17 j-22 l-16 m+20 n-17 o-15 q-16 r-17 u-20 v-20
anoth* c-45 d-59 e-34 f-39 g-45 h-47 i-54 k-43 l-52 m-63 n-58 o+52 p-45 q-49 r-47 s-51 t-42 u-59 v-46
another c-45 d-59 e-34 f-39 g-45 h-47 i-54 k-43 l-52 m-63 n-58 o+52 p-45 q-49 r-47 s-51 t-42 u-59 v-46
another_@place h-16 l-19 o-17 q-18 u-20
another_@visit b-30 d-25 n-16 o+21 s-18 u-19
another__better o+16
another__please a-19 b-23 c-19 i-21 j-20 k-17 l-20 o+25
another_date a-21 b-17 c-17 i-19 j-20 l-16 o+25
another_day a-33 c-20 d-21 f-16 g-17 h-21 i-21 j-27 k-17 l-23 m-34 n-32 o+34 p-18 q-18 r-20 s-20 t-17 u-22 v-16
another_round a+21 b-18 o-24
another_time a-29 b-17 o+24
answe* a-48 b-41 c-29 d-49 e-23 f-25 g+51 j-47 k-30 l-47 m-37 n-44 o-41 p-33 q-52 r-35 s-46 t-33 u-55 v-43
answer a-41 b-33 c-26 d-39 e-21 f-24 g+53 i-41 j-35 k-27 l-42 m-56 n-38 o-33 p-29 q-39 r-30 s-32 t-29 u-51 v-25
answer$ d-16 g+27 j-15 m-30 n-19 q-17 u-16
answer_help g+20 m-18 u-15
answer_these a-21 b-15 c-16 g+28 i-21 l-27 m-20 r-16 u-27
answered a-19 b-19 d-22 g-22 i+24 j-21 n-15 o-16 q-26 s-25 v-26
antes b-32 c-21 e-17 f-19 g-35 h-35 i-32 j-28 k-21 l-28 m-35 n+39 o-36 p-26 q-39 r-26 s-36 t-20 u-41 v-22
antes$ a-20 g-24 h-16 i-17 j-16 m-16 n+23 o-19 q-25 u-18
antes_de d-15 n+16
antic* d-16 m-18 n+21 u-18
any c-69 d+48 e-76 f-72 g-84 h-44 i-46 j-90 m-45 n-84 o+22 p-75 q-16 r-88 s-87 t-79 u-28
any__coming a+16 b-19 d-21 r-24 u-16
any__day o+17
any__do b+16
any__earlier a-23
any__else b-16
any__i a-17 b-20 l-17 n-16 q-17 v-17
any__of b-24 d-16 m-19 o+20 u-17
any__on a+19 b-24 d-15 h-20 o-23
any__the a-17
any__this m-18 o-16 u-25 v-18
any__to d-18 m-18 q-17
any__what b-21 o+19
any__with a-17
any_chance a+16
any_more a-36 b+30 c-25 d-52 g-38 h-29 i-30 j-34 l-22 m-47 n-32 p-24 r-36 s-28 t-21 u-51
any_of a-18 d+19 m-16 u-23
any_openings a+21 b-24 d-22 h-23 m-20 u-16
any_other o+17
any_way b-21 m-20 o+25 q-23
anybo* b-25 c-17 d-36 f-20 g-26 i+17 j-46 k-16 l-20 m-45 n-32 o-33 p-25 q+23 r-33 s-31 t-17 u-45 v-23
anybody b-25 c-17 d-36 f-20 g-26 i+17 j-46 k-16 l-20 m-45 n-32 o-33 p-25 q+23 r-33 s-31 t-17 u-45 v-23
anybody__@drive q+17
anybody__on a-16 m-19 u-20
anyon* a-39 b-36 d-45 e-21 f-23 g-35 h+19 i+16 j-46 k-25 l-33 n-39 p-28 r-41 s-41 t-21 u-45 v-28
anyone a-39 b-36 d-45 e-21 f-23 g-35 h+19 i+16 j-46 k-25 l-33 n-39 p-28 r-41 s-41 t-21 u-45 v-28
anyone_there d-20 h+19 j-26 m-27 n-16 o-22 q-25 r-19 s-18 u-20
anyth* a+17 b-49 c-35 e-25 f-29 g-52 h-50 i-48 j-61 k-29 m-59 o+20 p-47 r-49 s-51 t-36 v-44
anything a+17 b-49 c-35 e-25 f-29 g-52 h-50 i-48 j-61 k-29 m-59 o+20 p-47 r-49 s-51 t-36 v-44
anything$ a-29 b-22 d-34 g-21 i-17 j-29 m-20 o-24 p-16 r-17 u+20
anything_@open a+22 h-20 o-23
anything__day a-19 n-16 q-17 s-16
anything__do a-21 n+20 u-17
anything__i n+16
anything__the n-17
anything_else d-20 l+15 v-15
anything_i a-19 n+20
anything_later n-17
anything_special a-21 d-20 m-15 n+21 o-16 u-19
anything_that d+17 o-19
anything_the a-15 n-16 o+16
apartar a+22 b-20 f-17 o-16
apple a-20 i-26 j-17 m+18 n-17 u-22
appointment a+20 b+46 c-42 d-104 e-31 f-30 g-50 h-43 i-69 j-26 k-52 l-58 m-26 p-49 q-54 r-16 s-65 t-41 u-94
appointments a-17 b+22 d-21 m-16 o-16 u-16
appreciate a-26 b-35 c-15 d-28 f-19 g-24 h-25 i-20 j-27 k-22 l-33 m-33 n-20 o-22 p-21 q-19 r-17 s-26 t+38 u-34 v-20
appro* a+29 b-18 d-31 g-17 h-27 i-19 j-22 m-26 n-26 o-26 p-16 q-19 r-17 s-21
approved a+29 b-18 d-31 g-17 h-27 i-19 j-22 m-26 n-26 o-26 p-16 q-19 r-17 s-21
apt a+28 b-16 d-16 i-19 m-28 n-24 o-18 q-17 u-16
apt$ a+21 m-16 n-17
aqui a-24 b-61 c-47 d-67 e-41 f-44 h-55 i-63 j+31 k-43 m-16 n-62 o-58 p-48 q-21 r-56 s-61 t-46 u-70 v+43
aqui$ b-43 c-32 d-50 e-27 f-31 h-43 i-46 j+28 k-32 m-55 n-44 o-41 p-35 r-37 s-43 t-34 u-54
aqui__hay b-18 d-17 g-18 i-24 j-29 l-17 m-22 n-20 o-17 q-26 u-16 v+31
aqui__ninguna j-20 v+20
aqui__vive b-17 g-19 j-21 l-21 m-18 q-17 v+24
aqui_no a-24 b-31 c-23 d-31 e-16 f-16 g-36 h-19 i-33 l-35 m-37 n-31 o-29 p-17 q-39 r-26 s-27 t-17 u-32 v+43
are a-35 b-69 c-96 d-36 e-96 g-21 i-21 j+28 k-108 l-37 m-18 n-45 o-27 p-98 q-111 s-25 u+36 v-70
are$ a-24 d-28 f-16 h-24 i-20 j+23 l-20 m-37 n-18 o-21 q-16 s-16 t-27 v-30
are__# a-25 d-19 h+26 j-30 m-23 u-28
are__@hours d-21 g-22 h+21 j-25 n-23 u-27
are__@open a-30 h+27 m-28 o-17 u-29
are__@person h-16 j-18 m-17
are__@place a-15 i-20 m-21
are__@price d+20 g-20 h-23 j-24 u-30
are__a b-25 d-46 f-15 g-21 h-45 k-16 l-23 m+15 n-24 o-28 p-17 q-23 t-29 u+15 v-25
are__accepting a+25 h-27 j-19 m-19 u-25
are__actual i+19 m-16 u-22
are__all a-34 d-15 f-21 g-15 i-21 j+18 m-27 t-19
are__any u-19
are__common a-18 d-19 g-16 h-21 i-20 j-23 l-16 m-25 o-15 r-18 s+30 t-16 u-27
are__covered a-19 d+22 m-17 s-17 u-25
are__dangers a-16 g-23 i-21 j-23 m-23 n-16 u+26
are__doctors h-16 j-20 u+16
are__dreams s+19 u-15
are__for b-31 d-41 g-17 h-22 i-28 j-26 l-21 m-43 o+22 p-16 s-23 t-20 v-15
are__good i-18 j-17 m+15 u-19
are__guys a-33 h+24 m-21
are__in a-37 b-19 d-16 u-42
are__it b+16 j-16 m-18
are__located j+18 u-17
are__me a-26 j-17 m-25
are__minutes m-17 r+17
are__near j+16 u-15
are__new a+27 d-18 h-36 i-21 j-24 u-35 v-19
are__on a-20 h-30 j+31 m-25 u-37
are__options d-17 g+16
are__over a-18 m-17 s+16
are__real a-28 d-18 h-26 j-26 m-26 t-16 u+26
are__right j-15 m+16 r-28
are__risks d-16 g-21 j-19 m-17 n-15 u+21
are__the a-38 b-22 d-24 h-16 i-29 j+15 k-16 l-18 m-50 n-18 o-25 q-16 s-18 u+24
are__there a-20 f-16 h+22 j-30 m-20 u-25
are__to a-31 d-19 g-20 h-29 i-22 j+29 l-16 m-43 o-20
are_about a-17 b-22 d-17 i-19 j-21 m-34 o-23 r+29 u-23
are_at r-24
are_good m-20 o+17
are_my d-24 g+22 j-17 m-19 n-21 u-21
are_the a-43 b-30 d-18 f-20 h-57 i-48 j-29 k-16 l-25 m-23 n+19 o-31 q-21 r-36 s-37 u+31 v-26
are_there a-46 b-31 c-16 d-52 e-17 f-30 g-33 h-45 j+21 l-26 m+21 n-30 o-34 p-20 q-27 r-45 s-44 t-26 v-29
are_you b-57 c-51 d-88 e-37 g-73 h+19 i-90 j+33 k-55 l-72 m-82 n-62 o-66 p-40 q-56 r-65 s-57 t-87 u+34 v-75
are_your a-20 d+22 g-30 h+19 i-18 j-30 m-34 n-22 u-35
arm m-20 s+17
aroun* a-29 b-24 c-16 d-32 f-19 g-25 h-28 i+17 k-15 l-22 m-34 n-32 p-23 r+19 s-30 t-19 u-35 v-24
around a-29 b-24 c-16 d-32 f-19 g-25 h-28 i+17 k-15 l-22 m-34 n-32 p-23 r+19 s-30 t-19 u-35 v-24
around_back d-16 g-17 j+19 n-16 u-18
arran* a+27 b-34 c-19 d-25 g-16 h-16 i-36 j-19 k-22 l-23 m-37 n-29 o-28 p+33 q-40 r-26 s-21 t-16 u-30 v-21
arrange a+32 b-28 d-16 i-28 m-16 o-19 u-17
arrange_a b-15
arranged a-27 b-17 i-17 m-28 n-23 p+35 q-37 r-18 u-19 v-17
arranged__@ride p+19 q-27
arriv* a-19 d-22 m-30 o-15 r+19
arrive m-16
arrive$ m-16
as c-21 d-27 e-17 f-17 g-22 h-27 k-18 l-23 m-45 o-32 p-21 q-28 s-24 t-18 u-38 v-20
as__as m-17 n-17 o-21
as__possible m-17 n-16 o-20
as_possible m-17 n-16 o-20
as_soon m-17 n-17 o-21
aseguranza a-28 d+25 e-17 l-16 m-16 n-15 u-22
asi a-20 b-16 d-16 j-15 m-20 o-16 q-23 s+19 u-21
asi$ a-19 d-15 m-18 q-21 s+16 u-19
asist* b+17 t-17
asistir b+17 t-17
asistir_@thanks b+16 t-17
asjdh a-16 d-25 e+32 f-20 g-19 i-17 j-20 l-25 m-35 n-17 q-16 r-19 s-19 t-22 u-24
asjdh_kk d-15 e+22 l-15 m-25
ask a-41 b-29 d-25 h-19 i+31 j-25 k-17 l-17 n-39 o-20 p-35 u-24 v-18
ask_the a-28 i+20
asked a-27 b-21 d-30 g-25 i-22 l-27 n-18 u-28 v+22
asked__this a-24 b-19 d-25 g-22 i-20 l-24 u-26 v+23
asked_me a-20 d-20 g-18 l-16 m+22 u-17 v-17
askin* a-34 c-16 d-31 h-17 i-20 j-28 k-26 l-45 m+39 n-29 o-24 p-21 q-28 r-18 s-23 t-21 u-31 v-24
asking a-34 c-16 d-31 h-17 i-20 j-28 k-26 l-45 m+39 n-29 o-24 p-21 q-28 r-18 s-23 t-21 u-31 v-24
asking__this l-26 m+22
asking_me a-30 d-23 g-26 i-18 j-20 k-24 l-43 m+36 n-24 o-19 p-19 q-22 r-16 s-20 t-17 u-25 v-21
at a-39 b-72 c-48 e-40 f-47 g-68 h-30 j+35 k-59 l-18 n-19 p-23 q-57 r+27 s-75 t-53 u-38
at$ a-33 b-16 g-25 h-26 i-28 j+32 l-19 m-43 n-29 o-24 q-21 r-22 s-20 t-17 u-34 v-24
at_# a-43 b-27 c-15 d-48 g-21 i-37 j-33 k-17 l-25 m+16 q-33 s-31 t-17 u-22 v-31
at__coming m-27 r+23
at__is j+20 m-24 r-15 u-15
at__number g-17 l-26 v+19
at_in a-19 j+21 m-22 u-17
at_school a-15 m-27 r+19
at_the b-29 d-43 g-24 h-19 k-20 l-26 m-69 n-35 p-22 q-22 r+26 s-33 v-37
at_this g-17 l-26 v+19
at_work a-22 d-17 l-16 m-23 n-16
ate m+18 p-17 q-17 r-15 s-18
atend* a+30 d-21 i-21 k-22 l-18 m-22 n-26 o-25 p-17 q-18 r-16 s-21 u-22
atender a+31 d-21 i-32 k-22 l-17 m-21 n-26 o-24 p-16 q-18 r-16 s-20 u-21
atien* a+29 b-24 d-35 g-29 i+34 j-28 k-21 l-34 m-42 n-36 o-30 p-29 q-48 r-22 s-25 u-42 v-25
atienda a-19 i+21 j-15 q-21 u-16
atienda$ a-19 i+21 j-15 q-21 u-16
atiendan a+35 d-23 i-28 m-23 n-26 o-21 q-27 u-21
atiendan$ a+28 d-22 i-25 m-16 n-23 o-19 q-24 u-19
atienden b-20 d-22 f-20 g-26 h+31 i-16 j-29 l-19 m-43 n-32 o-26 q-26 r-19 s-19 t-16 u-25
atras* a-16 b-16 m-24 n-18 o+18
atrasada r+18
atten* b+16
avail* a+41 b-45 c-34 e-38 f-34 g-49 h-52 i+27 j-62 k-35 l-45 m-66 n-49 o-51 p-40 r-44 s-48 t-39 u-60 v-45
availability a+43 b-23 d-35 g-21 h-26 i-38 j-27 k-16 l-16 m-30 n-20 o-30 p-20 q-27 r-20 s-18 t-20 u-30 v-20
available a+20 b-35 c-28 e-31 f-25 g-39 h-44 i+30 j-54 k-25 l-38 m-57 n-42 o-39 p-29 r-34 s-40 t-27 u-55 v-38
available$ b-34 c-27 e-30 f-23 g-37 h-40 i+30 j-51 k-24 l-37 m-53 n-38 o-36 p-28 r-32 s-38 t-26 u-51 v-36
avera* d-19 j-23 m+23 u-24
average d-19 j-23 m+23 u-24
avisos k+16 l-16
awake a-28 d-32 g-30 h-23 i-18 j-30 l-19 m-26 n-32 o-15 q-28 u+37
awake$ a-25 d-29 g-24 h-21 i-16 j-24 l-18 m-24 n-26 q-25 u+32
away a-54 c-40 d-55 e-38 f-36 g-47 h-42 i-48 j-51 k-40 m-65 n-53 o-45 r+16 s+16 t-40 u-20
away$ a-42 b+18 c-35 d-43 e-35 f-32 g-39 h-36 i-35 j-42 k-32 m-52 n-42 o-34 q-48 s+18 t-35 u-16
away__i a-15 b-20 d-20 i-15 m-21 n-17 q+18 s-17
away_honey m-17 r+17
aweso* a-21 b-23 d-22 e-16 f-17 g-20 h-26 i-15 j-22 l-22 m-24 n-15 t+31 u-24 v-20
awesome a-21 b-23 d-22 e-16 f-17 g-20 h-26 i-15 j-22 l-22 m-24 n-15 t+31 u-24 v-20
awesome_@thanks b-19 t+21
ayer a-37 b-42 c-31 d-45 e-34 f-24 g-41 h-30 i-43 j-44 k-27 l-46 m+21 n-49 o-40 p-34 q-43 r-40 s+44 t-30 u-46 v-43
ayer$ a-23 b-31 c-22 d-27 e-19 g-31 h-19 i-27 j-32 k-16 l-34 n-32 o-27 p-21 q-33 r-27 s+40 t-17 u-32 v-31
ayer__mi m+19
ayuda b-53 c-49 d+16 e-47 f-45 g+48 h-41 i-62 j-56 k-40 l-57 m-56 n-54 o-53 p-46 q-53 r-47 s-48 u-20 v-46
ayuda$ a-40 b-32 c-30 e-36 f-33 g+34 h-29 i-35 j-37 k-27 l-40 m-39 n-32 o-29 p-27 q-39 r-33 s-33 u-41 v-33
ayuda__depresion a+15 m-20 n-17 p-19
ayuda__favor a-20 b-19 c-20 g+24 i-23 j-19 l-23 o-20
ayuda__la a+15 m-20 n-17 p-19
ayuda_con b-18 d-16 g+16 i-24 m-25 n-21 o-17 p-20 q-17
ayuda_por a-20 b-19 c-20 g+24 i-23 j-19 l-23 o-20
ayude* a-16 b-19 c-18 d-24 e-24 f-18 g+32 i-19 j-20 l-24 m-27 n-19 q-19 r-19 s-20 t-21 u-23 v-18
ayudeme g+20
ayudeme__entiendo g+20
ayudeme_no g+20
baby a-24 b-19 f-19 i-18 m+25 o-18 q-15 r-15 s-20
babys* m-18 o+21 s-17
babysitter m-16 o+22
babysitter_@stop o+17
babysitter__that o+17
back a-43 d-29 e-40 f-47 h-56 k+53 l-79 n-73 o-27 p-29 q-80 r-43 s-70 u-29 v-66
back$ a-45 c-35 e-16 f-17 h-33 i+17 k+23 l-52 m-71 n-45 q-47 r-36 s-35 t-26 v-39
back__@texts k+19 l-21 m-19
back__for k+18 l-15 o-18
back__me a-26 b-16 m-15 o-19
back__please k+19 o-22
back__the b-16 i-18 j-20 u-16
back_from a-16 b-22 i-25 j-22 k-20 m+29 n-17 o-16 p-19 r-24 s-18 u-28
back_on a-29 b-30 c-22 d-21 g-20 i-28 j-28 k+40 l-26 m-44 n-16 o-41 p-23 q-18 r-26 s-20 u-29
back_out a-16 b+22 i-16 m-24 o-19
back_to a-38 b-28 c+16 d-18 g-25 j-27 k-27 l-22 n-20 o-21 p-19 q-23 r-17 u-23
back_up a-24 k+23 m-19 p-16
backe* b-16 m-22 p-26 q+24 r-19 u-16
backed b-16 m-22 p-26 q+24 r-19 u-16
backed_out b-16 m-22 p-26 q+24 r-19 u-16
bad c-35 d-55 e-28 f-28 g-38 h-38 i-52 j-48 l-42 n-46 p-44 s+18 t-32 u-50 v-36
bad$ a+20 b-32 c-18 d-32 g-19 i-31 j-22 k-22 l-22 n-26 o-31 p-20 r-31 u-21
bad_@symptom s+15
bad__the m-20
bad_can m-15
bad_dreams a-21 d-21 h-17 i-20 j-22 m-26 n-17 o-19 q-20 r-15 s+29 u-28
bail a-27 b+29 g-16 i-21 m-25 o-22 p-20 r-20 s-18 u-15
bail_on a-21 b+25 i-16 m-19 o-17 r-16
baile* a-17 m-24 o-15 p-33 q+28 r-22 s-17
bailed a-17 m-24 o-15 p-33 q+28 r-22 s-17
bailed$ a-17 m-24 o-15 p-33 q+28 r-22 s-17
baja a-37 b-32 c-18 d-38 g-24 h-21 i-47 j-31 l+40 m-39 n-30 o-32 p-29 q-31 r-22 s-35 t-17 u-42 v-24
baja$ a-24 b-20 d-24 h-15 i-27 j-19 k-22 l+32 m-27 n-19 o-20 p-18 q-18 s-23 u-26 v-18
baja__favor i-20 l+16
baja__querer a-16 d-18 k+21 l-20
baja_por i-20 l+16
baja_sin a-16 d-18 k+21 l-20
balan* d+18 g-25 j-20 n-22 u-22
balance d+18 g-25 j-20 n-22 u-22
balance$ d+18 g-25 j-20 n-22 u-22
banan* a-16 d-22 i-16 j-20 m+20 o-20 q-19 s-15 u-22
bananas d-19 j-19 m+22 n-15 u-22
banar n+16
banar_antes n+16
bank a-16 d-31 g-18 h-23 m+28 n-19 u-25
bank__the m+17 u-16
barbe* a-28 m+18 o-17 u-16
barber a-28 m+18 o-17 u-16
be b-16 c-88 e-74 f-80 g-111 h-28 i-78 j-115 k-95 m-74 p-61 q-19 r+59 s+16 t-88 u-62 v-96
be$ a-17 d+19 m-20 o-22 u-23
be_@day b-15
be_@late a-16 b-18 d-19 h-20 m-24 o-30 p-22 q-26 r+30 s-16
be_@open a-16 b-19 d-22 m-30 o-20
be__# b-17 o-15 r+20
be__@late o-16 r+17
be__@visit b+16
be__bad m-16 n-16
be__for d-20 m-20 s+18
be__fyi b+18
be__i d-18 n-17 o-22 u-21
be__if a-20 d-18 n-16 o+19 q-16
be__in a-22 b-23 d-18 h-22 j-24 o-17 q-22 r+26 s-16 u-18
be__it d-21 n-17 o-23 u+18
be__me a-19 n+19 p-19 q-19
be__next n-20 s+20
be__of b-23 d-20 n-20 r-15 s-18 u+17
be__on b+16
be__out d-17 m-16
be__problem d-20 n+18 q-15
be__quarter r+16
be__shortly n-16 r+18
be__soon b-24 d-24 h-15 i-24 j-17 l-16 m-21 n-25 o-28 q-20 r+25 s-23
be__the a-16 d-15 m-24 o-25 r-19 s+16
be__this n-15 o-17
be__tired a-15 g-19 n-17 s+22
be__to a-16 d-25 m-24 n+15 q-20 s-18 u-15
be_a b-26 i-26 j-17 m-49 o-36 p-21 q+24 s-24 u-37
be_able d-17 m-16 n+16 o-21 q-18 r-18 s-15
be_better a-21 b-15 d-18 o+24 q-15 r-20 u-16
be_coming b+21 m-16 o-16 r-23
be_contacted a-25 b-20 d-23 i-23 l+31 m-31 n-23 o-17 q-16 r-18 s-23
be_in b-21 o-17
be_my a-15 d+15 n-17
be_needing b+18
be_out b-23 d-20 n-20 r-15 s-18 u+17
be_right b-16 j-20 r+21
be_seen a+38 b-27 d-35 g-18 h-22 i-30 j-22 l-24 m-30 n-40 q-28 s-35 u-25
be_there a-55 b+21 c-22 d-52 e-17 f-24 g-34 h-43 i-40 j-41 k-22 l-36 m-59 o-35 p-29 q-49 r+45 s-53 t-17 u-43 v-29
be_this a-17 g-21 n-20 s+23
bears d-20 e-18 l-17 m+25 n-19 u-19
been c-25 e-23 f-25 g-37 h-38 i-50 j-48 k-41 l-39 n-41 o-55 p-40 q-50 r-46 s+16 u-47
been__a m-15
been_a m-19 o-18
been_having m-16
been_so a-22 b-16 d-17 m-18 t+21 v-17
beer m-17
befor* a-28 b-40 c-40 d-17 e-37 f-37 g-61 i-52 j-66 k-40 l-53 m-20 n+67 o-54 p-36 q-61 s-57 t-41 u-19 v-44
before a-24 b-37 c-35 e-35 f-36 g-55 i-44 j-59 k-37 l-47 m-18 n+59 o-47 p-32 q-55 s-53 t-39 v-40
before$ a-50 b-29 c-26 d-64 e-29 f-28 g-47 h-48 i-41 j-47 k-30 l-39 n+63 o-37 p-27 q-45 r-42 s-43 t-33 u-67 v-35
before__@visit a-16 d+16
before__come n+16
before_i a-19
before_the d+16 m-18
beforehand a-24 d-24 g-18 i-20 j-19 m-27 n+30 o-19 q-17 u-25
beforehand$ a-24 d-24 g-18 i-20 j-19 m-27 n+30 o-19 q-17 u-25
begin a+19 g-16 k+21 l-25 m-15 n-25
behind a-25 b-22 d-25 g-20 h-25 i-17 l-17 m-35 n-22 o-35 p-18 q-23 r+32 s-20 v-22
being a-22 d-15 m-15
bendi* t+16
bendiga t+16
bendiga$ t+16
best b-34 c-19 d-50 e-19 f-21 g-44 h-42 i-46 j-53 k-32 l-38 m+25 n-36 o-29 p-28 q-27 r-34 s-35 t+36 u-52 v-37
best$ a-21 b-27 d-28 f-16 g-33 h-30 i-36 j-37 k-26 l-32 n-24 o-26 p-20 q-19 r-26 s-27 t+39 u-36 v-30
bette* a-46 d-40 e-25 f-25 g-33 h-32 i-35 j-32 k-27 l-35 m-46 n-40 o+36 p-33 q-34 r-38 s-39 t-28 v-33
better a-46 d-40 e-25 f-25 g-33 h-32 i-35 j-32 k-27 l-35 m-46 n-40 o+36 p-33 q-34 r-38 s-39 t-28 v-33
better$ a-32 d-26 e-18 f-19 g-25 h-25 i-24 j-27 k-21 l-23 m-30 n-33 o+30 p-25 q-22 r-25 s-32 t-21 v-24
bien a-24 b-22 c-19 d-24 e-21 f-24 g-26 h-30 j-31 k-16 l-24 n-18 p-23 r-28 t-19 u-26 v-26
bien$ a-19 c-17 d-21 e-20 f-23 g-24 h-27 j-28 l-21 n-15 o-18 p-20 r-25 s-21 t-18 u-24 v-24
big m-20
bill a-40 b-22 c-20 d+36 g-24 h-25 j-30 k-20 l-22 n-33 o-34 p-20 q-30 r-29 s-19 u-46 v-20
bill$ a-21 d+25 j-17 n-22 o-25 q-19 u-30
bille* a-25 b-21 d+29 g-21 j-17 k-15 l-22 m-26 n-17 o-17 q-18 u-18 v-16
billed a-25 b-21 d+29 g-21 j-17 k-15 l-22 m-26 n-17 o-17 q-18 u-18 v-16
billi* i+20 j-16 u-17
billing i+20 j-16 u-17
birds d-17 l-15 m+24 n-17 u-17
birth a-16 d-24 g-18 j-21 m-15 n+25 q-16 u-22
birth* d-18 e-16 m+25 n-18 p-17 s-15
birth_control a-16 d-24 g-18 j-21 m-15 n+25 q-16 u-22
birthday d-18 e-16 m+25 n-18 p-17 s-15
birthday$ d-18 e-16 m+25 n-18 p-17 s-15
bit a-15 b-17 j-16 m+17 q-17
bit$ m+20 r-20
bitco* m+19 u-16
bitcoin m+19 u-16
black a-18 d-24 g-17 i-21 j-19 n+22 o-15 q-19 s-18 u-39
black_@drink d-17 m-28 n+25 q-16 s-15 u-23
block a-22 d-24 f-18 g-16 i-17 j-19 k+18 l+18 m-27 n-15 p-19 q-20 s-17 t-20 u-28
block* a-27 b-20 c-22 d-35 e-31 f-25 g-27 h-21 i-30 j-27 l+29 m-38 n-27 o-20 p-22 q+18 r-32 s-29 t-27 u-30 v-23
blocked a-20 b-15 c-21 d-26 e-31 f-25 g-21 h-17 i-21 j-22 l+31 m-31 n-17 p-15 q-22 r-21 s-19 t-26 u-28 v-17
blood a-18
blowi* m-15
blowing m-15
blue a-28 b-20 c-16 d+32 g-22 h-25 i-21 j-29 l-21 n-25 o-22 p-20 q-26 r-20 s-19 u-32 v-18
blue_cross a-26 b-18 d+34 g-20 h-23 i-16 j-26 l-19 m-31 n-23 o-20 p-18 q-23 r-17 s-16 u-25 v-15
bolet* j-16 m+15
book a+34 c-31 d-48 e-18 f-18 g-39 h-30 i-41 j-44 k-35 l-42 o-42 p-34 q-46 r-42 s-39 t-29 u-43 v-32
boost* a+28 b-17 d-25 i-17 m-26 n-16 o-17 r-15 u-16
booster a+28 b-17 d-25 i-17 m-26 n-16 o-17 r-15 u-16
booster$ a+22 d-17 m-23
borra* a-32 d-29 g-19 m-40 n-28 o-18 p-16 q-19 r-19 s+34 t-18 u-33
borre a-20 b+20 o-16
borre* a-38 b+30 c-17 d-28 g-18 h-16 i-26 j-25 l+19 m-31 n-27 o-34 p-20 q-16 r-21 s-28 t-15 u-28 v-26
borre__@visit a-20 b+20 o-16
borre_mi a-20 b+20 o-16
borren a-24 b+16 g-16 i-21 j-16 l+21 m-18 n-16 o-24 p-18 u-18 v-24
borren__@visit b+15
borren__numero b-18 i-16 l+20 v-20
borren_mi a-20 i-19 l+22 o-20 p-15 u-16 v-23
boss a-18 b-21 n-22 o+23 s-15
bot d-15 j-15 m-21 u+19
both d-25 m-25 o-20 q-21 s-17 u-18
bowl m+18 u-20
brain a-26 b-16 d-24 g-25 h-16 i-15 j-16 m-26 n-25 o-25 p-15 q-27 s+23 t-17 u+16
brazo a-18 s+21
brb d-22 e-27 f-19 g-16 i-15 j-16 l-21 m+29 r-17 s-16 t-22 u-22
brb$ d-22 e-27 f-19 g-16 i-15 j-16 l-21 m+29 r-17 s-16 t-22 u-22
breakfast d-16 n+20
bridg* m-20 r+20
bridge m-20 r+20
bridge$ r+17
bring a-18 b-34 c-31 d-60 e-16 f-18 g-48 h-30 i-46 j-42 k-30 l-36 m-65 n+52 o-47 r-35 s-44 t-20 u-55 v-25
bring$ a-16 d-16 g-24 j-15 n+25 u-20
bring* m-19
bring__dog m-22 n+17
bring__home p-16 q+18
bring_a a-19 m-20 n+20 q-20
bring_anything a-20 n+18
bring_me a-25 b-15 i-23 l-18 m-19 n-25 o-20 p+17 q+18 r-15 s-16 u-23
bring_my b-16 d-26 i-23 m-34 n+26 o-20 q-25
bringing m-19
bringing__is m-16
bringing_me m-15
broke m-15 p-22
broke__no q+16
broke__still p-16 q-21 r+16
broke_down m-15 p-22
brother b-17 n-26 p+27 q-24 u-18
buen a-27 b-25 c-21 d-35 e-31 f+37 g-22 h-25 i-20 j-23 k-21 l-26 m-31 n-31 o-27 p-18 q-26 r-21 s-22 t-26 u-25 v-19
buen_dia a-27 b-25 c-21 d-35 e-31 f+37 g-22 h-25 i-20 j-23 k-21 l-26 m-31 n-31 o-27 p-18 q-26 r-21 s-22 t-26 u-25 v-19
buenas b-27 c-25 d-33 e-31 f+40 g-33 h-32 i-30 j-32 k-39 l-33 m-44 n-31 o-26 p-24 q-29 r-29 s-27 t-30 u-35 v-26
bueno a-21 b-20 d-27 e-31 f-24 g-22 h-22 i-24 j-26 k-16 l-26 m+28 n-21 q-19 r-21 s-22 u-27 v-20
bueno$ a-19 d-24 e-27 f-21 g-19 h-19 i-22 j-24 l-22 m+33 n-19 q-17 r-19 s-19 t-25 u-25 v-18
bueno* a-21 d-20 e-21 f+30 g-21 h-17 i-17 j-20 l-20 m-25 n-19 q-17 r-20 s-23 t-19 u-23
buenos a-21 d-20 e-21 f+30 g-21 h-17 i-17 j-20 l-20 m-25 n-19 q-17 r-20 s-23 t-19 u-23
buenos_dias a-21 d-20 e-21 f+30 g-21 h-17 i-17 j-20 l-20 m-25 n-19 q-17 r-20 s-23 t-19 u-23
building a-16 d-23 g-21 h-24 i-25 j+41 m-32 n-19 o-16 q-20 s-17 u-43
bump o+19
bus a-30 b-27 d-33 g-27 h-33 i-33 j+18 k-24 l-23 n-34 o-31 p-22 r+25 s-30 u-46 v-17
busca* b-26 c-16 d-23 e-17 f-16 g-26 h-17 i-19 j-38 k-16 l-20 m-38 n-26 o-19 p-20 q-25 r+33 s-32 t-18 u-22 v-19
buscando b-26 c-16 d-23 e-17 f-16 g-26 h-17 i-19 j-38 k-16 l-20 m-38 n-26 o-19 p-20 q-25 r+33 s-32 t-18 u-22 v-19
buscando__estacionarme a-20 g-16 j-20 m-20 r+23 s-18
buscando_donde a-20 g-16 j-20 m-20 r+23 s-18
busin* i-16 v+17
business i-16 v+17
business_line i-16 v+17
but a-54 b-65 c-29 e-21 f-19 g-43 h-27 i-43 j-25 k-41 l-44 m-60 n-44 o+41 p-50 s-55 t-26 u-34
but__am r+16
but__can b-18 o+17
but__nearby r+16
but__not b-24
but_can b-16
but_coming o-17 p-16 r+18
but_i a-23 b-30 d+21 g-27 i-22 l-22 m-42 n-26 p-16 q-31 s-21 u-19
but_not a-21 b-21 o+26 r-18 s-21
buy a-27 b-17 d-15 g-17 i-25 j-23 k-20 m+34 n-26 o-16 q-16 r-17 s-19
by a-20 b-45 c-38 e-19 f-23 j+24 k+30 l-42 m-63 n-48 o-43 p-33 r-16 s-47 t-27 u-65
by_@call a-16 i+24 l-19 m-22 v-16
by_@insurance u-20
by_@insurer u-16
by_@traffic a-17 k+23 l-18 m-16
by__name j-18 q-15 v+19
by__start a-16 k+17
by_mistake a-17 d-17 g-15 i-17 j-21 k+27 l-25 m-20 q-16
by_that j-18 q-15 v+19
by_the a-25 d-25 g-21 i-27 j+28 m-24 o-18 r-17 s-19 u-33 v-20
cab i-17 j-21 m-16 q+21
cabal* u+16
caballos u+16
caballos$ u+16
cabeza a-20 b-17 d-24 i-23 j-21 l-17 m-26 n-27 o-19 p-16 q-18 r-16 s+31 u-32
cada a-24 b-18 m-22 n-20 s-26 u+18
cada_@visit a-24 b-18 m-22 n-20 s-26 u+18
cafe a-16 d-31 g-16 i-20 j-16 l-19 m-32 n+33 o-25 p-17 q-24 r-24 s-25 u-24
calen* a+17 i-16 l-17 m-20
calendar a+17 i-16 l-17 m-20
calendar$ a+16 l-17 m-20
call a-66 c-55 e-27 f-38 g-51 h+24 i+34 j-65 k-58 l-26 n-61 o-48 p-55 q-30 r-58 s-50 t-33 u-57 v-76
calle d-15 h-18 j+21 u-24
calle* b-33 c-15 d-35 g-28 i+36 j-33 k-28 l-37 m-35 n-31 p-19 q-38 r-26 s-31 u-27 v-33
calle_es j+16 u-20
called b-33 c-15 d-35 g-28 i+36 j-33 k-28 l-37 m-35 n-31 p-19 q-38 r-26 s-31 u-27 v-33
called_in a-16
called_me a+20 b-17 i-15 l-16 o-17 q-18
calls i-18 v-17
calor a-16 d-19 f-17 g-22 h-19 m+25 n-20 u-22
calor* a-17 d-22 m+24 n-19 u-31
cambi* a-38 b-36 c+28 d-35 e-19 f-18 g-25 h-27 i-32 j-27 k-20 l-28 m-47 n-36 o+38 p-24 q-29 r-33 s-32 t-27 u-33 v-28
cambiar a-29 b-29 d-27 i-22 m-22 n-33 o+32 q-19 s-21 u-18
cambiemela a-28 b-19 d-19 h-20 m-19 n-21 o+31 r-22 s-17 u-17
camin* a-38 b-40 c-28 d-39 e-24 f-20 g-30 h-26 i-31 j-37 k-22 l-36 n-50 o-38 p-38 r+32 s-31 t-23 u-32 v-26
caminando a-17 d-22 g-19 h-16 i-18 m-18 n-31 o-21 q+29 r-17 s-17
caminando$ d-20 g-16 i-15 m-16 n-25 o-16 q+25
camino a-20 b-28 c-17 d-22 j-25 l-22 m-38 n-20 o-25 p-15 q-28 r+35 s-17 u-19
camino$ j-18 m-23 q-19 r+23
camion j+20 m-16 u-24
campo a+16
can b-31 c-25 d-32 e-89 f-97 g-35 i+16 j-26 l-66 m-58 n+21 o+18 p-48 q+33 r-64 s-28 t-111 u-63 v-136
can$ a-19 d-17 m-22 n-16
can_@call i+18
can_@drive a-21 b-18 c-15 d-16 g-16 h-17 i-20 j-21 k-15 m-16 n-29 o-16 p+26 u-16
can__@book a+37 b-29 c-17 d-24 g-17 h-25 i-22 j-20 m-31 n-34 o-27 q-22 r-22 s-20
can__@call a-34 b-30 c-26 d-40 g-23 h+37 j-31 k-21 l-37 m-48 n-37 o-35 r-30 s-21 u-21 v-25
can__@day a-20 b-34 o+24 s-17
can__@drive a-18 o-15
can__@move a-29 b-23 d-29 i-19 j-19 k-20 m-37 n-30 o+36 q-25 s-21 u-17
can__@parking j-19 r+17
can__@pay a-28 b-15 c-20 d+35 g-21 h-25 i-26 j-20 l-17 m-27 n-33 o-24 q-28 r-21 s-23
can__@place i-20 q+19
can__@relative b-31 c-31 i-30 l-15 m-36 n+37 o-32 p-41 q-42 r-23 s-20 u-31
can__@stop a-23 b-18 d-21 i-24 j-30 k-30 l+20 m-42 n-32 o-23 q-27 r-16 s+24 u-19
can__@symptom n+16 s-18
can__@visit o-16
can__a a-16 b-27 c-31 g-21 h-37 j-46 k-22 l-24 n+16 p-29 r-37 s-39 t-21 u-44 v-19
can__after a-17 h-18
can__again a-29 g-17 h-30 i-18 j-21 l-17 m-21 n+27 o-21 q-21 s-22
can__all i+19 l-16
can__an n-22 p-16 q+16
can__another a-18 n-20 o+21
can__be b-27 c-15 d-33 g-16 h-24 i-22 j-18 l-20 m-27 n-18 o+19 p-27 s-27 u-24
can__before d-24 i-19 m-20
can__bring a-35 b-15 c-18 d-31 g-16 h-18 i-31 j-18 m-38 n+35 o-26 q-31 r-17 s-21
can__by a-16 h+16 j-19
can__come c-32 d-41 g-24 i-34 j-41 k-25 l-23 m-45 p-31 s-43 u-36 v-22
can__cook a-19 h-19 s-15
can__do g-33 h-28 j-40 k-16 l-31 m-46 o+20 q-40 r-26 s-28 u-34 v-23
can__drink a-24 d-24 g-18 h-26 i-16 j-16 m-24 n+36 o-25 q-20 r-17
can__explain a-22 c-15 d-22 h-21 i-21 j-21 m-30 n-17 o-21 q-15 u+28
can__fax i+19
can__find a-27 b-35 c-28 d-34 g-32 h-28 i-38 j+31 k-26 l-29 n-37 p-16 s-35 t-19 u-24 v-28
can__fit a+20 m-17
can__get b-41 d-55 g-30 h-42 k-22 l-37 m-65 n-18 p-35 r-55 s-42 u-52 v-23
can__go n+19 o-16
can__have a-20 d-18 m-24 n+23 o-26 q-21
can__in a+23 i-23 m-29 n-29 o-26 q-19 r-17 u-25
can__it a-64 b+16 c-30 g-29 h-28 i-30 l-33 m-58 n-54 o+24 r-34 s-39 t-24 u-56 v-20
can__just a-19
can__later a-17
can__make b-19 i-18 j-15 m-26 n-24 o+19 q-17 u-24
can__me b-44 d-26 f-21 g-43 h-32 i-23 j-33 k+15 l-65 n-55 o-28 p-37 q+31 r-36 s-42 t-22 v-33
can__mine m-17
can__my a-38 d-23 g-21 h-18 i+24 k-26 l-31 m-18 p-25 q-50 r-15 s-32 u-27
can__now h+16 i-20 m-16
can__off a-24 d-19 l-16 n-20 o-18 q+19
can__pick a-30 d-17 h+22 m-16 n-27 p-17
can__put a-16
can__see a+28 h-30 i-23 m-24 n-17 o-17 q-18 u-15
can__seen a+18 n-22 r-21
can__send a-15 i+20 m-20 o-15
can__sending l+16
can__somebody d-17 g-17 h+16 m-20 n-27 o-17 q-23
can__something a-19 h+16 n-18
can__speak i+16 n-17
can__start a+17 n-19
can__stay a-23 b-23 c-15 m-20 o-25 p-28 q+28 r-17 u-17
can__still a-48 b-21 d-28 g-17 h-15 i-26 j-24 k-16 m-31 n+34 o-43 q-36 s-33
can__take c-15 g-27 h-28 i-25 j-32 l-17 n-15 o-28 p-25 r-16 u-24
can__talk a-18
can__tell a-26 c-17 g-15 i-21 j-20 k-18 l-16 o-16 q-16
can__text a-17 g+17 j-21 m-16
can__that a+18 d-17 m-22
can__the b-23 d-30 g-18 h-34 i-39 l-24 q-33 r-28 s-27 v-16
can__there b-18 i-20 j+19 n-19 o-18 r-23
can__this a-36 b-22 d-31 g-19 j-24 l-26 n-25 o-31 q-17 r-26 s-16 u-30 v-18
can__to a-32 b-16 j-28 m-28 q-28 s-21
can__up a+17 d-24 g-16 j-16 m-25 n-26 o-19 s-16
can__use n-19
can__wait a-17
can__wear a-26 b-16 d-29 h-15 i-27 j-16 m-36 n+40 o-26 q-22 s-26 u-17
can__work a-21 h-18 n+16 o-20
can__write a-15 d-16 i-18 m+20 o-15
can__you a-26 b-22 d-26 g+18 h-26 i-22 j+25 k-16 l-17 m-37 n-25 o-25 q-35 r-20 t-16 u-23 v-21
can__your i-16
can_a a-15 q-18
can_come h-16 i-18 j-22 m-15 n-17 q+16 u-18
can_do a-24 b-26 d-19 j-17 m-16 n-20 o-23 q+17 u-20
can_i b-91 e-42 f-42 h+32 i-31 j-40 k-65 l-93 m-32 n+36 o-16 p-76 q-18 r-31 s-45 t-55 u-112 v-65
can_it a-27 b-22 d-24 m-21 n-28 o+19 p-16 r-20 s-18 u-18
can_my b-29 c-29 i-27 m-33 n+31 o-31 p-39 q-36 r-21 s-20 u-28
can_not a-56 c-57 d-18 e-26 f-25 g-71 h-47 i-54 j+22 k-57 l-74 m-80 n-18 p-54 q+31 r-18 s+25 t-31 u-52 v-62
can_pick a-16
can_reach a-19 d-27 i+25 j-22 m-19 q-17 u-16
can_say g+15
can_someone a-17 b-24 d-17 i+32 l-21 m-20 n-16 q-27 v-17
can_take b-15 n-16 q+16
can_text a-24 i-20 j-22 k+27 l-27 m-17 q-23 u-18
can_the a-17 h-20 j-21 n-19 o-20 p-19 q+28 r-16
can_we b-42 d-44 e-17 f-15 g-23 h-34 j-42 k-29 l-29 m-60 n-51 o+39 p-29 q-39 r-47 s-35 t-19 u-33 v-22
can_you b-15 d-20 e-23 f-34 g-53 h-65 i-29 j-59 n-81 p-33 q-81 r-44 s-51 t-45 v-42
cance* a-36 b+49 c-22 d-41 e-27 f-24 g-27 h-31 i-35 j-35 k-21 l-36 m-45 n-33 p-30 r-29 s-42 t-29 u-40 v-25
cancel a-73 b+62 c-54 d-38 e-51 f-46 g-61 h-44 i-62 j-62 k-60 l-31 m+19 n-61 o-53 p-60 q-69 r-15 s-61 t-52 u-72 v-56
cancela a-16 b+24 l-16 m-21 o-17
cancelame a-24 b+38 c-16 d-29 e-23 f-21 g-18 h-21 i-26 j-27 k-15 l-27 m-29 n-23 o-26 p-20 q-20 r-19 s-29 t-24 u-27 v-18
cancelar a-46 b+28 c-22 d-38 e-21 f-18 g-28 h-20 i-45 j-24 k-27 l-47 m-60 n-30 p-25 q-37 s-26 t-19 u-29 v-23
cancele a-15 b+24 m-24 o-17
cancelen a-36 b+25 c-24 d-38 e-26 f-21 g-28 h-22 i-35 j-34 l-38 n-34 p-25 q-36 s-33 t-24 u-33 v-26
cancelled m-17
cancelling b-25 m-20 o+17
cancelo d-20 m-16 p-23 r-17 s-16 t-19
cancels n-15
cancels$ n-15
cansa* a-26 b-25 d-16 i-17 j-20 k-17 l+19 m-24 n-19 p-24 q-19 r-25 s+20 u-19
cansada s+21 u-15
capit* j-19 m+17 u-17
capital j-19 m+17 u-17
car a-48 b-46 c-30 d-50 e-16 g-41 h-32 i-48 k-32 l-37 m+15 n-49 p-34 q+30 r+16 s-42 t-23 u-50 v-37
car$ a-30 b-22 c-16 d-29 g-17 i-34 j+20 k-16 l-18 n-30 o-28 s-20 u-22 v-20
car__a m-21
car__down r-15
car__the j-17 o-15
card a-35 b-33 c-19 d+25 g-22 i-30 j-21 k-21 l-26 o-26 p-26 q-36 r-28 s-27 t-16 u-35 v-18
card$ a-23 b-24 d-36 i-16 l-15 m+25 n+20 p-16 q-16 r-17 s-17
card__file m-15
card__through d+17 m-18 n-15 u-16
card_go d+17 m-18 n-15 u-16
card_on m-15
care a-20 g-17 h-23 m-33 q-20 u-25
caregiver m-30 p+21
caro a-40 b-25 c-27 d+56 e-30 f-32 g-31 h-35 i-32 j-49 k-24 l-30 m-39 n-29 o-26 p-24 q-41 r-26 s-47 t-31 u-57 v-37
caro$ a-24 c-18 d+37 e-21 f-23 g-21 h-24 i-22 j-34 l-20 m-26 n-18 q-27 r-15 s-26 t-20 u-37 v-24
caro_verdad a-16 d+25 j-20 m-16 q-18 s-19 u-29
carol a-17 b-23 c-16 d-19 g-29 i-21 j-27 l-31 m-32 n-18 o-24 q-30 r-21 s-23 u-33 v+37
carol$ i-15 m-19 u-24 v+23
carro a-44 b-40 c-31 d-47 e-25 f-25 g-46 h-31 i-42 j+16 k-29 l-39 n-48 p-34 q+42 s-50 t-27 u-43 v-45
carro$ a-41 b-34 c-27 d-41 e-21 f-21 g-41 h-28 i-37 j+18 k-25 l-34 m-47 n-42 o-43 p-27 q+44 r-43 s-43 t-23 u-36 v-39
carta a-27 d-16 i+24 m-20 o-20
casa a-29 b-24 i-23 l-17 m+31 n-27 o-26 q-26 u-17
casa$ a-22 i-19 l-16 m+19 o-17 q-19
casa__@relative a-18 b-15 m+23 n-19 p-20 q-15
cash a-27 c-19 d+38 e-17 f-19 g-27 h-32 i-25 j-28 l-24 m-29 n-26 o-19 q-26 t-16 u-34 v-17
cash$ a-18 d+26 g-15 h-21 j-15 m-20 n-18 q-18 u-21
cash_discount d+21 f-16 u-16
casi a-22 b-23 d-16 h-16 i-17 j-25 k-17 l-25 m-29 n-25 p-22 q-18 r+31 v-16
casi_llego a-22 b-23 d-16 h-16 i-17 j-25 k-17 l-25 m-29 n-25 p-22 q-18 r+31 v-16
cat m+18
cats a-17 d-17 m+23 u-19
cbd n+15
cease l+16
cell a-22 b-39 c-20 d-22 g-21 h-16 j-20 k-20 l+20 m-31 n-22 o-26 p-18 q-20 r-25 s-21 u-23 v+17
centr* a-21 b-16 d-22 g-18 h-21 i-15 j+30 m-28 n-19 o-17 p-16 q-19 r-21 s-23 u-24
centro a-21 b-16 d-22 g-18 h-21 i-15 j+30 m-28 n-19 o-17 p-16 q-19 r-21 s-23 u-24
centro$ a-21 b-16 d-22 g-18 h-21 i-15 j+30 m-28 n-19 o-17 p-16 q-19 r-21 s-23 u-24
cerca a-29 b-30 c-22 d-33 e-23 f-23 g-26 h-36 i-38 j+44 k-23 l-35 m-39 n-31 o-31 p-31 q-28 r-26 s-33 t-24 u-33 v-35
cerca__mall d-15 h-17 i-16 j+22
cerca_de d-16 i-19 j+27 l-23 m-27 n-17 s-17 u-18 v-21
cerca_del a-20 b-21 c-16 d-23 e-16 f-16 g-19 h-24 i-22 j+30 k-16 l-18 m-20 n-20 o-20 p-21 q-17 r-18 s-21 t-16 u-21 v-19
cerra* a-23 b-29 h+35 i-18 j-20 l-19 m-41 n-20 o-19 p-19 q-17 r-28 t-16 u-24
chanc* a+24 b-22 d-28 g-16 h-19 j-24 l-20 m-27 n-23 p-19 q-20 r-22 s-19 u-26 v-20
chance a+24 b-22 d-28 g-16 h-19 j-24 l-20 m-27 n-23 p-19 q-20 r-22 s-19 u-26 v-20
chance_of b-18 d-15 m-20 r-17
chang* a-43 c-29 d-31 e-23 f-21 g-38 h-25 i-41 j-33 l-37 m-43 n-41 o+26 p-37 q-35 r-33 s-32 t-23 u-39 v+28
change a-37 b-43 d-36 g-19 i-31 j-25 k-31 l-21 m+19 n-40 o+22 p-16 q-27 r-20 s-27 v-16
changed a-43 c-29 d-31 e-23 f-21 g-38 h-25 i-41 j-33 l-37 m-43 n-41 o+26 p-37 q-35 r-33 s-32 t-23 u-39 v+28
changed__about a-16 b+21 o-16 u-19
changed__mind a-21 b+21 i-17 l-18 m-19 n-18 o-22 r-16 s-15 u-20
changed__number g-19 i-19 l-20 u-20 v+23
changed_my a-34 b+18 d-23 i-24 j-17 l-23 m-31 n-32 o+21 p-21 q-21 r-24 s-20 u-24 v-20
charg* a-30 b-26 c-21 d+43 g-28 i-31 j-26 k-22 l-27 m-46 n-27 o-25 p-25 q-35 r-28 s-35 t-21 u-26 v-30
charge a-29 d+38 g-19 h-24 j-22 m-42 n-18 q-19 u-31
charged a-30 b-26 c-21 d+43 g-28 i-31 j-26 k-22 l-27 m-46 n-27 o-25 p-25 q-35 r-28 s-35 t-21 u-26 v-30
cheap* a-21 b-17 d+19 i-20 j-28 m+18 n-18 s-16 u-34
cheaper a-20 b-17 d+21 i-16 j-18 u-27
cheaper_option a-18 b-16 d+22 m-20 u-17
check a+19 b-28 d-26 e-16 g-22 i-31 j-23 k-16 l-29 n-24 o-26 q-30 r-21 s-22 u-29 v+26
check* a+17 b-20 d-16 k-15 m-15 o-16
check__the a+16 i-19
check_your i-21 l-19 v+22
checking a+17 b-20 d-16 k-15 m-15 o-16
checking_on a+17 b-20 d-16 k-15 m-15 o-16
chew d-16 m-16 n+20 q-16
chiva* a-16 m+24 n-17
chivas a-16 m+24 n-17
chivas$ a-16 m+24 n-17
chofe* a-28 b-17 d-28 e-17 f-16 g-21 h-18 i-21 j-25 k-20 l-18 m-31 n-27 o-23 p+25 r-19 s-21 t-17 u-26 v-20
chofer a-28 b-17 d-28 e-17 f-16 g-21 h-18 i-21 j-25 k-20 l-18 m-31 n-27 o-23 p+25 r-19 s-21 t-17 u-26 v-20
chofer$ a-28 b-17 d-28 e-17 f-16 g-21 h-18 i-21 j-25 k-20 l-18 m-31 n-27 o-23 p+25 r-19 s-21 t-17 u-26 v-20
choic* a-32 b-29 c-17 d-34 e-16 f-18 g+47 h-26 i-32 j-38 k-28 l-30 m-49 n-35 o-30 p-26 q-27 r-31 s-31 t-25 u-38 v-26
choices a-32 b-29 c-17 d-34 e-16 f-18 g+47 h-26 i-32 j-38 k-28 l-30 m-49 n-35 o-30 p-26 q-27 r-31 s-31 t-25 u-38 v-26
choices$ a-32 b-29 c-17 d-34 e-16 f-18 g+47 h-26 i-32 j-38 k-28 l-30 m-49 n-35 o-30 p-26 q-27 r-31 s-31 t-25 u-38 v-26
christmas a-21 m+15 u-16
churc* a-25 b-17 d-20 i-18 j-16 m-22 n-20 p+20 q-26 r-16 s-16 t-16 u-20
church a-25 b-17 d-20 i-18 j-16 m-22 n-20 p+20 q-26 r-16 s-16 t-16 u-20
cierran a-22 h+31 j-17 m-36 n-18 o-18 q-16
circl* a-18 m-17 r+21
circling a-18 m-17 r+21
circling__a a-18 m-17 r+21
circling__spot a-18 m-17 r+21
circling_for a-18 m-17 r+21
cita a+28 b+24 c-52 d-33 e-50 f-49 g-62 h-55 i-82 j-37 k-48 l-69 m-57 n-23 p-62 q-66 r-19 s-47 t-56 u-125
citas a+20
ciuda* j+18 u-15
ciudad j+18 u-15
clase j-22
clase__@place j-22
clase__es j-22
clase_de j-22
class a-21 b-26 d-23 m+16 o+17 q-19 r-15 u-19
class$ a-17 b-21 d-15 m+17
clinic a-29 d-29 g-22 i-48 k-25 l-30 m-46 n-21 o-28 p-30 q+17 r-23 s-34 u+26
clinica a-19 d-21 g-24 h-35 i-41 l-24 m-37 n-21 o-26 p-19 q-33 r-24 s-29 t-15 u+27
clonazepam n+20 u-15
close a-47 b-26 d-35 g-31 h-20 i-27 j+19 k-18 l-24 n-34 o-32 p-16 q+15 r+16 s-25 u-43 v-19
close* d-17 m-17
closed a-36 b-26 c-20 d-36 f-18 g-23 h+39 i-34 j-40 k-15 l-22 n-29 p-17 q-30 r-28 s-30 t-25 u-35 v-23
cloth* a-27 d-32 g-29 i-18 j-23 m-45 n+45 q-26 s-24 u-31
clothes a-26 d-31 g-27 i-17 j-22 m-35 n+40 q-25 s-19 u-30
clothes$ a-17 d-22 g-15 m-27 n+28 q-15 s-16 u-19
clothes__i g-15 n+15
clothes_do d-16 g-16 m-16 n+22 u-20
cobran a-19 d+32 l-15 m-30 n-24 s-22 u-32
coffee a-36 b-23 c-19 d-35 e-16 f-16 g-20 h-22 i-28 j-35 k-19 l-21 m+21 n+27 o-27 p-26 q-35 r-24 s-34 t-17 u-40 v-22
cold a-35 d-33 f-18 g-25 h-17 i-25 j-30 k-18 l-24 m+33 o-40 p-27 q-34 r-34 s-41 u-36 v-21
color a-20 b-20 d-19 g-16 i-24 j-19 l-22 m+28 n-17 o-17 q-19 u-25
color$ a-20 b-20 d-19 g-16 i-24 j-19 l-22 m+28 n-17 o-17 q-19 u-25
comadre a-20 m-22 p+24 q-23
come a+15 c-61 e-44 f-52 g-85 h-19 i-84 j-16 k-61 l-73 o+18 p-22 r-24 s-79 t-49 v-64
come$ c-17 d-35 g-33 h-34 i-29 k-20 l-31 m-47 n+23 o-16 p-17 r-36 s-34 u-35 v-22
come_@day b-15
come__any o-15
come__day n-16
come__get a-17 m-21 n-17
come__i a-21 g-19 j-15 m-23 n-23 o-15 r+15
come__me a-24
come__the a-24 m-16 n-20 u-16
come__this n-21
come__week b-17 n-22 o+15
come__you d-20 g-15 i-17 j-19 m-23 n-20
come_another o+19
come_back b-19 d-24 g-15 h-17 i-20 j-24 m-27 n-17 o-19 q-16 u+25
come_by a-22 d-21 j-22 n-20 q+16 u-16
come_did m-20
come_in a+29 b-20 c-21 d-27 g-19 h-31 i-34 k-19 m-45 o-37 p-19 q-32 r-29 s-18
come_later a-29 d-25 j-16 m-16 o+24 q-18 u-18
come_see a+18 n-16
come_to a-23 d+20 j+15 m-32 n-26 q-17 u-28
comer a-27 b-27 c-18 d-39 e-19 f-18 g-24 i-29 j-27 k-21 l-30 m-46 n+44 o-32 p-24 q-32 r-21 s-36 t-21 u-36 v-25
comfo* b-19 i+25 l-25 m-21 v-26
comfortable b-19 i+25 l-25 m-21 v-26
comfortable__this b-19 i+25 l-25 m-21 v-26
comi a-26 b-28 d-17 e-20 i-18 j-32 k-20 l-33 n+28 p-24 q-23 r-33 u-21 v-20
comin* a-31 b+31 c-50 d-68 e-43 f-44 g-58 h-51 i-55 j-61 k-61 l-69 n-61 q-67 r+49 s-77 t-48 u-65 v-65
coming a-31 b+31 c-50 d-68 e-43 f-44 g-58 h-51 i-55 j-61 k-61 l-69 n-61 q-67 r+49 s-77 t-48 u-65 v-65
coming$ a-18 c-27 d-38 e-20 f-19 g-40 h-24 i-34 j-35 k-43 l-43 n-33 o-52 p-47 q-43 r+40 s-39 t-24 u-36 v-40
coming_@day b+17 o-15
coming__@visit a-27 b-23 m+25 p-25
coming__the m-21 r+18
coming_along m-24 p+17
coming_in a-22 b+29 m-27 o-27 p-15 r-30 s-17
coming_to a-27 b-23 m+25 p-25
coming_today b+18 m-21
coming_up b-32 d-25 h-18 j-22 l-22 m-30 n-17 o-31 p-24 q-20 r+30 s-17 u-20 v-15
comma* a-26 d-33 g+37 h-23 i-27 j-34 m-39 n-18 o-18 p-16 q-16 s-17 u-32
commands a-26 d-33 g+37 h-23 i-27 j-34 m-39 n-18 o-18 p-16 q-16 s-17 u-32
commands$ a-26 d-33 g+37 h-23 i-27 j-34 m-39 n-18 o-18 p-16 q-16 s-17 u-32
commo* a-27 b-19 d-30 f-18 g-22 h-29 i-28 j-32 l-20 m-34 n-28 o-26 p-18 q-22 r-25 s+40 t-19 u-39 v-18
common a-27 b-19 d-30 f-18 g-22 h-29 i-28 j-32 l-20 m-34 n-28 o-26 p-18 q-22 r-25 s+40 t-19 u-39 v-18
commu* a-17 b-17 d-15 g-16 i-20 j-18 k-15 l+28 m-27 n-17 p-18 r-15 s-22 t-19 u-19
communications a-17 b-17 d-15 g-16 i-20 j-18 k-15 l+28 m-27 n-17 p-18 r-15 s-22 t-19 u-19
communications$ a-17 b-17 d-15 g-16 i-20 j-18 k-15 l+28 m-27 n-17 p-18 r-15 s-22 t-19 u-19
como a+18 b-93 c-82 d-112 e-94 f+17 g+43 h-87 i-102 k-83 l-95 o-94 p-88 q-31 r-22 s-60 t-94 v-98
como_# a-17 g-16 m-19 r+20
como__@visit a+28 b-36 d-30 g-18 j-24 m-36 n-36 o-25 r-25 s-30 v-18
como__a a-19 b-17 g-22 j-26 m+22 n-19 r-27 u-22
como__contesta a-15 g+20 m-19 u-19
como__contesto a-16 g+18 j-17 m-16
como__el a-36 b-16 d-23 g-34 h-20 i-17 m+31 n-30 o-19 p-16 q-23 r-34 s-25
como__empezar a+20 g-22 n-20
como__esto g+23 m-16 q-15 u-22
como__hago b-15 i-18 j+19 m-29 o-16 q-18 r-22 u-25 v-16
como__la a+17 b-26 d-17 g-18 j-31 n-31 o-18 r-25 s-20
como__minutos a-17 g-16 m-19 r+20
como__para b-26 d-21 f-21 i-16 j+16 n+15 o-30 q-17 r-30 s-23 u-44 v-19
como__un a-22 g-24 m+29 n-23 r-23 u-26
como__una d-16 n-24
como__usa a-18 g+23 m-22 n-15 u-25
como_contestar g+19
como_es a-28 d-17 g-20 j-28 m-30 n-18 s-18 u+35
como_esta a-37 b-16 d-18 f+30 g-25 h-22 i-23 j-37 n-25 o-21 p-20 q-25 r-30 s-23 u-29 v-18
como_funciona a-21 f-16 g+16 j-20 m-25 n-18 r-18
como_hago d-17 f-19 g-30 j-32 m+25 n-32 q-16 r-24 s-17 u-34
como_le b-22 c-19 d-20 e-19 f-23 g+22 h-20 i-25 k-21 l-20 m-41 o-22 p-22 q-25 r-32 s-22 t-23 u-39 v-23
como_llego a-31 d-18 g-27 i-15 j+25 n-34 r-34 s-17 u-32
como_puedo a+23 g-24 j-16 m-16 n-25 u-18
como_saco a+30 b-27 d-23 j-16 m-26 n-26 o-19 r-18 s-21 u-31
como_se a-41 b-16 c-17 d-29 e-17 f-19 g+24 h-16 i-26 j-33 l-18 n-43 o-24 p-24 q-31 r-41 s-30 t-21 v-23
compa* a-21 d-30 g-17 i-27 j-28 m-19 q+28
company a-21 d-30 g-17 i-27 j-28 m-19 q+28
compl* a-36 b-20 g-18 i+38 j-23 k-23 l-23 m-39 n-21 o-21 q-17 s-17 u-17
complaint a-24 d-22 i+29 j-19 m-23
complaint$ a-24 d-22 i+29 j-19 m-23
compr* a-16 j-23 m+20
compro a-16 j-23 m+20
computer a-19
comun* a-17
con b-39 c-78 e-74 f-73 h-85 i+35 j-88 k-84 l-42 m-66 q-33 r-94 s+35 t-77 u-31 v-34
con_@howmuch d-21 n+20 u-23
con_@symptom a-18 d-16 i-16 m-17 n-20 o-18 s+23
con__@body s+15
con__@clinician d-18 j-17 m-28 n-17 o-23 s-23 u-19
con__@person a-27 b-20 d-15 i+30 l-19 m-23 n-17 o-20 p-23 q-18 s-16 u-23 v-20
con__@place j-19
con__@relative b-26 m-35 n-31 o-16 p+26 q-29 r-16 u-20 v-16
con__@staff a-19 i+26 n-16 o-18 s-19
con__@texts a-21 g+27 i-26 k-44 m-37 s-19 u-25
con__de a-15 d-17 i-17 m-16 u-19
con__depresion a+15 m-20 n-17 p-19
con__por i+17
con__tiempo d-21 n+20 u-23
con_alguien a-33 b-26 c-23 d-25 g-21 h-18 i+26 j-20 l-19 m-26 n-39 o-21 p-19 q+18 s-29 t-16 u-30 v-30
con_dolor s+15
con_el d-29 m-18 q-17 s+15 u-27
con_esto a-25 d-19 g+28 i-23 m-25 n-16 s-19 u-22
con_la b-28 d-27 g-19 h-17 i+36 j-31 l-20 m-31 n-32 o-30 p-30 q-25 r-20 s-32
con_los a-30 b-17 d-19 g+26 h-15 i-31 j-17 k-46 n-21 p-18 q-18 r-21 s-27 t-15 u-30
con_mi b-29 i-34 l-17 m-38 o+20 p+23 q-41 r-26 s-18 u-25 v-19
con_otra a-21 o+19 v-15
con_quien a-27 b-20 d-16 g-16 l-16 m-25 n-24 o-16 q-23 s-18 u+17 v-20
con_tarjeta d+20 h-18 i-15 n-19
con_un a-16 i+24 l-16 m-17 p-17 u-17
con_una a-21 b-16 i+23 l-16 o-15 v-15
con_ustedes a+22 b-17 m-18 n-24 p-21 q-18
confl* a-23 b-24 d-20 g-20 i-20 j-17 m-29 n-20 o+35 p-20 r-27 s-24 u-26 v-25
conflict a-16 b-19 i-18 m-15 o+25 r-23 s-21 v-21
confu* a-38 b-34 c-15 d-39 g+51 h-16 j-33 k-31 l-43 m-54 n-37 o-29 p-22 q-34 r-33 t-32 u-46 v-33
confused a-23 b-24 d-19 g+24 i-22 j-21 l-20 m-27 n-15 o-17 r-17 t-17 u-18 v-23
confused__this g+16
conmi* a-35 b+23 c-30 d-34 e-17 f-18 g-33 h-25 j-31 k-17 l-38 m-51 o-37 r-29 s-33 t-20 u-39 v-40
conmigo a-35 b+23 c-30 d-34 e-17 f-18 g-33 h-25 j-31 k-17 l-38 m-51 o-37 r-29 s-33 t-20 u-39 v-40
conmigo$ a-35 c-26 d-29 f-16 g-28 h-19 j-26 l-31 m-39 o-27 r-21 s-23 t-16 u-33 v-33
conse* a-35 b-23 c-17 e-17 g-26 h-16 i-30 j-23 k-29 l+22 m-42 n-31 o-28 p+28 q-36 r-29 s-23 t-20 u-21 v-20
consegui a-18 d-17 k-18 l-19 m-21 n-15 p+31 q-30 r-19
consegui_@ride p+19 q-21
consi* b-21 d-23 j-17 m-18 n-22 o-16 s-19
consigo b-19 n-16 u-22
const* a-24 i+17 m-25 o-17
consu* a+22 b-21 d+16 e-16 f-21 g-30 h-33 i-25 k-19 l-25 m-39 n-33 o-20 q-20 r-28 s-26 t-32 u-35 v-20
consult a+52 b-26 c-28 g-25 h-28 i-47 j-50 k-27 l-32 m-57 n-34 o-44 q-23 r-30 s-44 t-16 u-61 v-31
consulta a+18 d+23 g-17 i-27 j-21 m-39 n-46 o-21 r-22 s-43 u-50 v-19
consultation a+18 b-22 m-31 n-16 o-18 s-20 u-27
consults a+24 b-18 d+16 f-17 g-20 h-32 i-21 j-27 k-17 l-22 m-28 n-21 o-17 q-16 r-17 s-22 t-29 u-29 v-17
conta* b-49 c-37 d-61 e-41 f-33 g-51 h-32 i-23 j-49 k-40 l+61 m-27 n-16 o-46 p-39 q-56 r-50 s-54 t-38 u-53 v-38
contact b-38 c-27 d-41 e-34 f-29 g-33 h-24 j-33 k-26 l+44 m-47 n-36 o-25 p-30 q-35 r-35 s-30 t-30 u-39 v-27
contact_me l+17
contact_you a+16
contacted a-25 b-20 d-23 i-23 l+31 m-31 n-23 o-17 q-16 r-18 s-23
contacted$ a-25 b-20 d-23 i-23 l+31 m-31 n-23 o-17 q-16 r-18 s-23
contacten a-17 b-16 g-19 i-19 l+23 q-22 u-18
contacten$ a-17 b-16 g-19 i-19 l+23 q-22 u-18
contacts n+17
contacts$ n+17
conte* a-63 b-42 c-39 d-56 e-43 f-49 g+55 i+22 j-61 k-45 l-53 m-68 n-67 o-47 p-43 q-63 r-52 s-55 t-46 u-70 v-45
contesta a-24 d-18 g+17 i+22 j-20 l-20 m-29 n-19 o-15 p-22 q-33 r-24 s-18 u-29 v-16
contesta$ a-15 g+20 m-19 u-19
contestar a-40 b-24 c-22 d-36 e-23 f-26 g+39 h-32 j-36 k-25 l-30 m-31 n-40 o-28 p-20 q-34 r-25 s-28 t-23 u-38 v-24
contestar$ a-36 b-21 c-20 d-33 e-23 f-26 g+38 h-32 j-35 k-24 l-28 m-30 n-39 o-25 p-18 q-31 r-24 s-26 t-22 u-36 v-22
contesto a-24 e-15 f-18 g+27 j-25 m-27 n-18 r-19 u-25
contesto$ a-24 e-15 f-18 g+27 j-25 m-27 n-18 r-19 u-25
contr* a-16 d-24 g-18 j-21 m-15 n+25 q-16 u-22
control a-16 d-24 g-18 j-21 m-15 n+25 q-16 u-22
control$ a-16 d-24 g-18 j-21 m-15 n+25 q-16 u-22
cook a-22 d-17 g-17 h-20 m+20 s-18 u-17
cooki* a-25 b-23 d-25 g-26 i-19 j-30 l-24 m+36 n-26 o-21 q-16 r-31 s-27 u-26 v-21
cooking a-20 b-19 d-19 g-22 i-16 j-21 l-20 m+29 n-22 o-17 r-21 s-23 u-16 v-19
cool a-18 b-19 d-19 e-20 f-18 g-16 h-17 j-17 k-19 l-24 m+19 n-17 q-15 r-16 u-20
cool_@thanks b-16 t+18
copay d+28 m-26 u-25
copia a-32 b-24 d-23 i+34 k-15 l-28 m-33 n-24 o-26 p-17 q-15 u-22
copia_de a-32 b-24 d-23 i+34 k-15 l-28 m-33 n-24 o-26 p-17 q-15 u-22
cosas a-26 b-21 d-18 g-30 i-19 j-20 l+15 m-22 n+22 o-18 q-31 r-15 u-22
cosas__@fetch n+15 q-20
cost a-21 d+18 g-19 h-16 i-20 j-27 m+19 n-18 q-15 u-43
costa* d+27 m-22 n-21 s-25 u-30
costaria d+27 m-22 n-21 s-25 u-30
costaria_todo d+21 m-17 n-15 s-18 u-20
costo a-28 b-24 d+37 e-18 f-20 g-23 h-21 i-21 j-21 l-22 m-33 n-25 o-22 p-15 q-23 r-18 s-23 t-20 u-36 v-17
could b-59 d-56 e-27 f-34 g-44 h-44 k-48 l-53 o+20 p-55 r-61 t-44 v-53
could__a a-31 b-20 c-16 d-19 h-18 i-25 j-34 n-28 o+23 s-23 t-19 u-23 v-18
could__be a-18 d-15 m-22 o+17 s-18
could__do m-21 o+25
could__get a-19
could__have a-20 m-17 o+22 s-15
could__me c-21 d-20 g-16 i-32 k-22 l-26 m-34 n-26 o-28 p-21 s-21
could__my n-16
could__text a-19 i-17 j+17 l-15 m-19
could__the b-16 m-18
could__to j-15
could__wait a-16 m-16 n+17 p-17
could_i a-33 b-22 c-17 d-20 g-17 i-27 j-31 l-15 p-18 q+15 r-23 s-31 u-27
could_it a-23 d-19 m-22 n-20 o+15 q-20 s-21 u+16
could_not m-16 n-16 s+15
could_we b-21 i+15 j-16 m-28 n-17
could_you b-20 d-28 g-23 h-27 i-36 k-24 l-25 n-31 o+17 p-16 q-33 r-21 s-20 t-26 u-35 v-25
count a-33 c-21 d-30 g-24 h-29 i-22 j-24 k-16 l-27 m-47 n+36 o-28 p-20 q-25 r-24 s-22 t-19 u-36 v-21
count$ d-16 m-26 n+23 u-20
cours* m-16
course m-16
cousin b-16 m-27 n-21 p+26 q-26
cover a-23 b-23 d+40 e-16 g-20 l-20 m-41 n-27 o-21 p-18 q-28 r-16 s-17 u-36 v-17
cover* a-45 b-39 c-25 d+39 e-23 f-25 g-31 h-33 i-38 j-42 k-29 l-33 m-50 n-39 o-43 p+30 q-47 r-42 s-45 t-27 u-16 v-28
cover_any a-17 d+29 m-27 q-18 u-26
covered a-45 b-39 c-25 d+39 e-23 f-25 g-31 h-33 i-38 j-42 k-29 l-33 m-50 n-39 o-43 p+30 q-47 r-42 s-45 t-27 u-16 v-28
covered$ a-31 b-27 d+26 e-16 f-16 g-19 h-17 i-24 j-22 k-16 l-21 m-31 n-23 o-30 p+30 q-34 r-29 s-28 t-17 u-39 v-16
covered__@insurance u-19
covered__@insurer u-16
covered__the d-22 j-18 m-21 u+19
covered_by d+19 u-27
covid m-19
coworker m-19
cpap d-22 m-18 n+27 o-21 q-19 s-19
credi* a-33 b-31 c-24 d+40 e-22 f-23 g-32 h-34 i-38 j-42 k-23 l-34 m+15 n-41 o-31 p-27 q-37 r-34 s-26 t-24 u-46 v-28
credit a-28 b-27 c-17 d+27 g-24 h-26 i-27 j-30 l-25 m+19 n-33 o-25 p-18 q-29 r-24 s-17 u-36 v-18
credit__file m-15
credit__on m-15
credit_card a-21 b-21 i-18 m+27 n-23 o-16 q-17 r-18
credito a-19 d+27 f-16 i-20 j-22 l-17 m-22 n-17 r-16 u-22
credito$ a-19 d+27 f-16 i-20 j-22 l-17 m-22 n-17 r-16 u-22
cross a-33 b-21 c-16 d+24 g-38 h-33 i-30 j+28 l-22 m-44 n-33 o-24 p-20 q-28 r-21 s-21 t-15 u-43 v-18
cross$ a-23 d+29 g-17 h-22 j-24 l-17 m-24 n-17 q-17 u-21
cross_street d-19 j+19 m-19 u-19
cross_streets d-20 g-18 j+21 m-19 u-24
cual a-50 b-42 c-40 d-56 e-49 f-42 g+26 j+18 k-43 l-52 n-45 o-48 p-48 q-49 r-48 s-53 t-44 u-61 v-53
cual_@door a-15 d-17 g-16 i-18 j+26 l-18 m-19 p-17 q-17 r-15 t-16 u-22
cual__@place h-23 i-19 j+21 m-16 u-17
cual__el a-19 b-16 d-22 g-22 h+27 m-19 o-23 q-20 r-15 s-26 u-30 v-32
cual__entro j+17
cual__la h-15 i-17 u-18
cual_es a-21 b-20 d-26 g-25 h+25 l-16 n-18 o-26 p-17 q-23 r-18 s-30 u-38 v-35
cuand* a+44 b-38 c-30 d-50 e-33 f-29 g-38 h-37 i-42 j-44 k-31 l-40 o-44 p-41 q-44 r-41 t-35 u-45 v-35
cuando a+44 b-38 c-30 d-50 e-33 f-29 g-38 h-37 i-42 j-44 k-31 l-40 o-44 p-41 q-44 r-41 t-35 u-45 v-35
cuando__@visit a+15 s-19
cuando__campo a+16
cuando_puedo a+20 o-20 q-19 s-15
cuando_se d-15 m-27 n-22 s+24 u-17
cuando_tienen a+30 d-22 h-21 i-23 j-25 l-21 m-24 n-22 o-18 p-17 q-19 s-22 u-18
cuant* a-38 b-33 c-21 d-35 e-24 f-21 g-26 h-23 i-27 j-26 k-19 l-25 o-29 p-35 q-35 r-30 s-29 t-20 u+39 v-27
cuantas a-38 b-33 c-21 d-35 e-24 f-21 g-26 h-23 i-27 j-26 k-19 l-25 o-29 p-35 q-35 r-30 s-29 t-20 u+39 v-27
cuanto a-68 b-65 c-57 d+53 e-61 f-58 g-61 h-59 i-64 j-69 k-57 l-66 m-18 o-63 p-63 q-65 r-68 t-61 u+18 v-63
cubre a-54 b-47 c-41 d+67 e-47 f-44 g-46 h-44 i-46 j-44 k-38 l-45 m-58 n-51 o-43 p-51 q-44 r-43 s-51 t-46 u-64 v-41
cubre$ a-24 b-16 d+30 e-18 f-16 h-15 j-16 l-15 m-25 n-18 s-15 t-17 u-26
cubre_@insurer d+22 e-18 f-15 l-15 m-16
cuent* a-20 b+31 c-15 d-29 e-21 g-28 h-21 i-27 j-29 l-32 n-35 o-29 p-19 r-36 s-31 t-15 u-32 v-29
cuesta a-17 e-15 j-15 m+30 n-28 q-16 r-17 s-32 u-38
cumpl* m+21 u-15
cumpleanos m+21 u-15
cumpleanos$ m+17
cunado a-26 b-16 m-21 n-24 q+19
cupo a+33 d-22 h-17 i-19 j-27 l-16 m-19 n-23 o-36 q-19 r-21 s-15 u-21
cure d-28 i-15 j-19
cvs a-18 i+18 n-17
cvs$ a-18 i+18 n-17
da a-25 b+20 c-15 d-29 g-19 i-30 l-27 m-29 n-26 q-36 r-27 s-31 v-16
da__@place i-19 j+17
da_la i-16
da_miedo a-15 b+25 l-19 o-19 r-16 s-16
dad m-21 n-17 q-19
dalla* j+19 m-21 u-18
dallas j+19 m-21 u-18
dame a+19
dame__@visit a+19
dame_una a+19
dan a-20 b-37 c-27 e-33 f-36 g-43 h+22 i-38 j-42 k-36 m-50 n-48 o-40 p-32 q-44 r-35 s+18 t-35 v-31
dan__@pay d+19
dan__baja k-16 l+20 s-16
dan_de k-16 l+20 s-16
dange* a-27 b-17 d-31 g-25 h-16 i-26 j-25 m-30 n-22 o-16 s-18 u+35
dangers a-24 d-26 g-25 i-22 j-24 m-24 n-19 u+31
dar a-16 d-16 i-17 j-18 l+18 m-18 n-19 p-15 q-18
date a-44 b-27 c-24 d-29 g-21 h-15 i-38 j-36 k-24 l-24 m-53 n-34 o+50 p-26 q-36 r-31 s-32 u-27 v-19
date$ a-32 d-16 i-22 j-18 m-36 n-21 o+31 q-23 r-16
date_is m-22 n-16 o+20 s-20
daughter a+25 b-31 c-17 d-18 m-47 o-25 r-21 s-18 u-26 v-16
day a-64 b-56 c-68 d-47 e-54 g-84 i-83 j-92 k-70 l-31 m-40 o+50 q-50 r-80 u-93 v-80
day$ a-87 b-39 c-52 d-33 e-45 g-71 i-66 j-77 k-52 l-69 m-22 n+17 o+37 q-34 r-68 s-28 u-74 v-65
day__better o+16
day__you f+17 m-21
day_instead o+18
day_off q-16
day_works o+19
days b-37 c-32 d-54 e-26 f-25 g-43 h+17 i-50 j-46 k-35 l-35 m-61 n-24 o+42 p-40 q-50 r-38 s+27 t-31 u-54 v-39
days$ a-32 b-21 d-29 i-20 j-19 m-35 n-30 o+32 q-23 r-19 u-27
days__you a+16 d-21 g-17 h+25 j-33 m-22 n-16 u-30
days_are h+16 j-20
days_do a+17 d-21 g-16 j-29 m-21 n-15 u-26
days_later d-16 m-17 o-25 r-16 s+24
dayto* j+21 m-22 u-20
dayton j+21 m-22 u-20
dayton$ j+21 m-22 u-20
de a-53 b-26 c-102 e-109 f-106 g-128 j-19 k-47 l+56 m-24 n-32 o-33 p-18 q-20 r-128 t-114
de_@body d-15 m-15 n-18 s+22 u-21
de_@eat d-17 i-18 j-17 l-20 m-29 n+24 o-17 p-15 s-22 u-21 v-15
de_@pay a-16 d+26 i-18 j-18 l-17 m-20 n-15 o-16 u-20
de_@place h-21 i-23 l-16
de__@place b-18 h-27 i+28 j-46 l-17 m-30 n-16 p-16 q-19 s-21 v-23
de__@relative a-21 n-27 q-30 u-15
de__@texts g-15 k-47 l+20 m-30 u-27
de__@visit b-18 l-15 m-25 s+19 u-29
de__ayer s+17
de__de a-21 b-23 d-21 i-30 j-27 k-35 l+24 m-32 n-18 o-19 p-20 q-25 s-22 t-21 u+16 v-20
de__desde l-16 s+21 v-16
de__es d-16 h-17 j-30 u+24 v-17
de__favor i-20 l+16
de__lista a-29 b-25 d-23 i-28 j-25 l+35 m-31 n-22 o-19 p-22 q-19 r-16 s-23 u-24 v-22
de__me i-25 j-19 k-16 l-22 m-23 n-16 o-16 q-15 s-18
de__por i-20 l+16
de__que b-20 h-20 i-15 n-28 q+18 u-18
de__quien i-16 l-18 m-19 p-21 u+15
de__se a-17 d-22 g-19 i-18 m-27 n-21 o-16 p+16 q-22 s-17 u+18
de__trata d-17 g-17 q-16 u+20
de_ahi m-18
de_aqui a-23 b-21 d-20 g-19 h-25 i-25 j+23 l+17 m-30 n-19 o-21 p-21 q-26 r-16 s-21 u-21 v-37
de_baja a-35 b-32 c-17 d-37 g-23 h-20 i-46 j-30 l+44 m-39 n-29 o-31 p-28 q-30 r-21 s-34 t-16 u-41 v-23
de_credito d+16
de_ella b-16 j-15 l-21 m-16 u-18 v+21
de_escribirme k-16 l+20 m-19
de_ir o-15
de_la a-46 b-18 c-17 e-20 f-16 g-22 h-42 i+19 k-19 m-28 o-53 p+15 q-44 r-35 t-28 u-23 v-39
de_los i+17 k-36 m-24
de_manana b+29 d-17 h-30 l-16 m-35 n-24 s-16 u-18
de_mi a-36 d-22 i+26 l-27 n-37 q-36 r-16 u-28 v-21
de_molestar l+21 m-22
de_numero d-17 i-18 l-30 m-22 o-19 u-24 v+27
de_que a-25 g-27 h-19 i-26 j-28 l-24 m-24 n-23 o-21 q-28 s-26 u+31 v-21
de_regreso a-18 d-16 j-16 m-17 n-19 q+25 s-16 u-23
de_su a-23 b-17 d-18 i-20 j-17 l+28 m-28 n-19 p-17 q-15 s-17 u-19 v-19
de_sus k-15 l+17
de_textearme l+19 m-22
dead m-17
deal a-26 b-16 d+30 g-16 h-15 i-24 j-16 l-16 m-28 n-17 o-16 p-15 q-20 r-17 s-16 t-16 u-20 v-16
dear m-17
dear$ m-17
debbi* a-20 b-22 c-15 d-23 g-20 h-18 i-26 j-23 l-23 m-35 n-20 o-21 p-18 q-29 r-21 s-21 t-16 u-35 v+37
debbie a-20 b-22 c-15 d-23 g-20 h-18 i-26 j-23 l-23 m-35 n-20 o-21 p-18 q-29 r-21 s-21 t-16 u-35 v+37
debbie$ a-17 d-19 h-16 i-20 j-17 m-28 n-16 p-16 q-20 r-16 s-16 u-29 v+29
debo a-34 b-33 c-23 d-45 e-36 f-37 h-37 i-37 j-42 k-28 l-39 m-52 n+50 o-33 p-28 q-35 r-37 s-37 t-37 u-50 v-30
decid* b+57 c-22 d-45 e-17 f-21 g-39 h-23 i-31 j-50 k-35 l-47 m-52 n-46 o-45 p-37 q-42 r-41 s-38 t-41 u-51 v-35
decided b+46 c-17 d-34 g-30 i-37 j-35 k-27 l-33 m-37 n-38 o-34 p-30 q-32 r-26 s-32 t-23 u-40 v-28
decided__go a-17 b+21
decided__it a-19 b+23 d-16 o-16 u-17
decided_against a-16 b+21 d-15 u-16
decided_to b+28 d-16 g-18 i-28 j-20 l-18 m-28 n-29 o-19 q-20 r-15 u-15
decidi b+19 g-16 j-15 l-23 n-16 q-16 t-19
decidi__@cancel b+15
decidi__no b+22 l-15 t-19
decidi_que b+22 l-15 t-19
decir d-16 g+23 n-20 q-17 u-20
decir$ d-16 g+23 n-20 q-17 u-20
dejar a-25 b-17 d-21 g-19 h-22 i-22 l-18 m-27 n+23 q-24 r-15 s-20 u-24 v-15
deje a-24 b-17 d-22 e-16 g-18 h-20 i+33 j-24 k-20 l-17 n-25 o-18 p-21 q-23 r-21 s-27 t-18 u-29 v-30
dejen a-25 b-19 d-26 g-19 h-28 i-33 j-31 k-30 l+21 n-32 o-22 p-19 q-22 s-30 u-33 v-24
dejen* a-24 b-18 c-18 d-19 g-19 h-18 i-18 j-22 k-25 l+33 m-24 n-20 o-18 p-20 q-19 r-22 s-16 u-22
dejenme a-24 b-18 c-18 d-19 g-19 h-18 i-18 j-22 k-25 l+33 m-24 n-20 o-18 p-20 q-19 r-22 s-16 u-22
dejenme__paz a-18 c-17 d-18 h-15 j-19 l+25 m-19 n-17 o-17 q-17 r-19 u-18
dejenme_en a-18 c-17 d-18 h-15 j-19 l+25 m-19 n-17 o-17 q-17 r-19 u-18
dejo a-28 b-36 c-21 d-34 e-19 f-17 g-27 h-35 i-33 k-17 l-37 m-46 n+33 o-31 p-24 q-35 r-31 t-23 u-38 v-35
dejo$ b-17 d-16 i-18 j-18 m-25 n+26 o-15 r-17 s-19 t-15 u-19
dejo__@eat h-20 m-15 n+18
dejo_de b-24 d-20 g-17 h-24 i-18 j-21 l-30 m-24 n+18 o-19 q-22 s+18 u-24 v-28
del a-40 b+20 c-41 e-44 f-48 g-47 h-63 j+35 k-44 l-52 m-66 n-21 o-25 q-57 r-56 t-52 u-27 v-48
del_@day a-35 b+37 d-20 f-16 h-34 i-19 j-20 l-20 m-38 n-23 p-18 r-18 s-37 t-25 u-18
del_@treat b-32 g-19 i-17 j-20 l-18 m-18 n-34 o-22 p-16 q-19 r-16 s+16 t-16 v-15
del_mall d-15 h-17 i-16 j+22
del_trabajo a-16 m-17
delayed b-15 h-20 i-15 j-16 o-24 q-18 r+26 v-18
delet* a-22 d-17 g-20 h-15 i-26 k-16 l+19 m-29 n-19 o-19 p-18 q-17 r-21 s-20 t-17 u-19 v-23
delete a-18 g-16 i-21 l+23 m-24 n-16 p-15 r-19 s-16 v-19
delete_my a-18 g-16 i-21 l+23 m-24 n-16 p-15 r-19 s-16 v-19
deme b-26 c-18 d-23 g-18 h-22 j+25 l-20 m-26 n-23 o-26 p-19 q-20 r-20 s-23 t-17 u-27 v-18
denle a-18 b+24 i-16 m-15 o-20 v-17
denle__a a-18 b+24 i-16 m-15 o-20 v-17
denle__lugar b+17 o-16
denle_mi b+21 o-16
denme i-16 k-19
depos* a-21 b-16 d+27 g-17 i-32 j-25 n-19 o-18 p-17 q-24 s-21 u-24
deposit a-21 b-16 d+27 g-17 i-32 j-25 n-19 o-18 p-17 q-24 s-21 u-24
deposit$ a-16 d+28 i-23 j-23 m-28 q-19 u-21
depre* a+41 b-33 c-22 d-38 g-22 h-18 i-34 j-27 k-23 l-26 m-48 n-43 o-36 p-40 q-38 r-28 s-34 t-18 u+18 v-22
depresion a+25 b-24 d-25 i-32 j-17 l-17 m-33 n-29 o-24 p-27 q-23 r-16 s-23 u+15
depresion$ b-22 d-21 i-25 m-28 n-23 o-19 p-24 q-19 s-19 u+21
depression a+25 b-17 d-20 m-27 n-22 o-17 p-20 q-20 s-15
depression$ a+24 d-16 m-23 n-15 p-19 q-17
desay* a-31 b-28 d-18 i-18 j-22 k-16 l-22 m-27 n+33 o-17 p-24 q-29 r-25
desayunar n+16 o-15
desco* a-21 b-16 d-28 g-19 h-16 i-25 j-21 m-27 n-23 o-26 p-17 q+28 s-21 t-18 u-22 v-19
descompuso a-21 b-16 d-28 g-19 h-16 i-25 j-21 m-27 n-23 o-26 p-17 q+28 s-21 t-18 u-22 v-19
descompuso__carro m-15
descompuso__troca d-20 i-19 m-18 n-17 o-19 q+24 r-21 u-17
descompuso_el m-15
descompuso_la d-20 i-19 m-18 n-17 o-19 q+24 r-21 u-17
descr* a-24 b-17 d-27 g-25 i-18 j-18 l-22 n-27 o-19 p-15 q-19 s-20 u+28
describe a-24 b-17 d-27 g-25 i-18 j-18 l-22 n-27 o-19 p-15 q-19 s-20 u+28
describe_how g-17 n-15
descu* a-34 b-25 c-23 d+46 e-36 f-28 g-32 h-21 i-36 j-34 k-19 l-34 n-38 o-30 p-23 q-36 r-35 s-30 t-31 u-44 v-32
descuento a-21 b-20 d+31 g-21 i-21 j-16 l-16 m-21 n-27 o-26 q-27 r-18 u-20 v-24
descuento$ a-18 b-18 d+29 g-20 i-20 m-19 n-25 o-23 q-25 r-16 u-18 v-22
desde a-59 b-50 c-37 d-67 e-36 f-41 g-63 h+16 i-56 k-42 l-57 m-79 n-15 o-56 p-44 q-58 r-56 s+67 t-44 u-71 v-47
desde__@visit a-18 b-25 d-18 n-17 o-15 s+25 u-21
desde__hora a-20 b-16 d-18 f-15 g-22 h+26 i-17 j-20 l-15 m-32 o-23 q-17 s-34 u-19
desde__sali g-17 h-16 j-16 n-18 s+22
desde_ayer a-23 b-28 c-18 d-26 g-25 h-19 i-29 j-27 l-27 m-30 n-33 o-26 p-22 q-27 r-22 s+39 t-16 u-24 v-25
desde_el a-25 b-21 d-18 h-15 m-26 n-17 o-20 r-18 s+19 u-22
desde_la a-22 b-25 d-19 m-18 n-25 o-16 r-16 s+25 u-23
desde_que a-35 b-30 c-16 d-39 e-18 f-24 g-38 h+24 i-31 j-39 k-26 l-35 m-48 o-33 p-19 q-35 r-24 s+29 t-24 u-44 v-21
deseo b-17 g-23 l+24 m-17 q-19 u-20 v-16
desk m-20
despu* a-44 b-43 c-31 d-58 e-32 f-28 g-40 h-33 i-43 j-45 k-31 l-44 m-49 p-39 r-15 s+43 t-33 u-57 v-37
despues a-44 b-43 c-31 d-58 e-32 f-28 g-40 h-33 i-43 j-45 k-31 l-44 m-49 p-39 r-15 s+43 t-33 u-57 v-37
despues$ a-35 b-34 c-25 d-40 e-28 f-24 g-34 h-29 i-34 j-34 k-26 l-32 m-38 p-32 s+18 t-28 u-34 v-27
despues__@treat a-15 b-19 d-23 n-19 s+24 u-26
despues__@visit b-19 d-15 m-16 n-23 o-17 s+26 u-20
despues__la b-19 d-15 m-16 n-23 o-17 s+26 u-20
despues_de b-21 d-17 m-18 n-25 o-20 s+27 u-22
despues_del a-15 b-19 d-23 n-19 s+24 u-26
dia b-28 c-67 e-70 g-82 h-25 i-88 j-87 k-68 l-88 m-37 o+53 p-70 q-31 r-76 s-45 t-74 u-91 v-81
dia$ a-73 c-53 e-61 f+21 g-61 h-63 i-63 j-60 k-54 l-64 m-85 n+18 o+26 p-54 r-62 s-66 t-59 u-67 v-64
dia__de m-16
dia__favor o+17
dia__ir n-27 q-15
dia__la d-16 m+21 n-18 s-17 u-18
dia__otro n-24 o+20
dia__puede n-21
dia__vez n-16
dia_de b-19 d-20 i-17 j-18 n-18 o-19 s-22 t-17 u-21
dia_en n-16
dia_por o+17
dia_se n-21
dia_tienen n-16 o+18
diabe* a-17 d-18 m-20 n+21
dias a-27 b-30 c-24 d-42 e-31 f+23 g-41 h+22 i-32 j-36 k-26 l-35 m-44 n-42 o-27 p-26 q-36 r-30 s+15 t-31 u-43 v-26
dias_con s+19
did b-58 c-48 e-38 f-40 g-61 h-47 i-59 j-69 k+20 l-62 m+44 n-63 o-60 p-50 q-62 r-54 t-50
did__@stop l-28 m+15 s-15 v-17
did__a d+22 m-26 u-24
did__get a-25 d+18 g-18 i-22 j-19 l-18 m-37 n-17
did__mean g-15 k+27 l-24 m-24 s-18
did__my a-17 d-16 j-17 l-17
did__sleep u-17 v-15
did__to b-22 g-20 i-19 j-23 k+26 l-27 m-28 o-15 q-17 s-24
did_i a-21 d+19 i-19 j-21 n-18
did_not a-21 b-33 c-17 d-29 g-31 i-28 j-29 k+22 l-43 n-21 o-25 p-15 q-26 r-20 s+16 u-23 v+15
did_that d-18 m+24 n-20 q-16 s-17 u-16 v-16
did_the a+20 d-19 g-16 i-18 j-21 l-16 s-23 u-20
did_you a-31 b-18 c-15 d-28 f-15 g-20 h-21 i-23 j-23 k-27 l-26 m+30 n-16 o-19 q-17 s-21 t-23
died a-22 b-24 c-15 d-19 i-19 j-21 n-20 p-25 r-22 s-21 u-18 v+19
diffe* a-45 c-17 d-52 f-21 g-40 h-36 i-45 j-56 k-17 l-28 m-59 n-39 o+32 p-27 q-42 r-31 s-35 t-21 u+37 v-23
difference a-24 d-35 g-26 h-22 i-28 j-37 m-31 n-16 o-18 q-18 u+36
difference$ a-16 d-27 g-22 h-18 i-22 j-31 m-28 u+30
different a-35 d-29 f-17 g-19 h-20 i-28 j-31 k-15 l-27 m-45 n-32 o+34 p-23 q-33 r-27 s-26 t-19 v-19
different_day a-17 b-23 m-21 n-19 o+26 q-19 u-16
different_from j-17 m-18 u+19
different_time b-24 m-24 o+22
digo g-16 j-16 n-17 u-18
digo$ m+17
dije a-31 b-27 d-20 e-17 g-21 h-17 i-19 j-28 k-24 l-29 m+33 n-31 q-20 r-34 s-17 t-17 u-28 v-20
dije$ a-18 b-16 j-18 l-17 m+25 n-15 p-28 r-22
diner* d+21 g-23 i-15 n-17 o-19 q-22 v-23
dinero d+21 g-23 i-15 n-17 o-19 q-22 v-23
dinner g-18 m+23
dio a-18 s+17
dio_@symptom s+20
dios a-29 b-22 c-19 d-28 e-18 f-18 g-30 h-23 i-23 j-25 k-22 l-22 m-31 n-26 o-23 p-23 q-24 r-23 s-26 t+36 u-29 v-22
dios__bendiga t+16
dios__pague a-23 b-16 c-16 d-23 e-15 g-24 i-18 j-19 k-15 l-17 m-26 n-21 o-18 p-20 q-19 r-20 s-21 t+30 u-24 v-19
dios_los t+16
direc* a-41 b-29 c-37 d-29 e-20 f-21 g-37 h-22 j+41 k-40 l-45 m-41 n-22 o-23 p-20 q-25 r-23 s-20 t-20 u-41 v-22
direccion a-19 b-21 d-18 g-15 h-24 i-40 j+35 l-22 m-25 n-18 o-23 p-19 q-21 r-19 s-25 u-33
direct d-17 i+23 j-21 m-20 u-20
directions a-33 b-27 c-36 d-21 e-20 f-20 g-31 i-44 j+44 k-38 l-43 m-35 n-18 o-20 p-18 q-19 r-22 s-18 t-18 u-35 v-17
directions_from j+16
directions_please a-22 b-20 c-29 e-16 g-21 i-34 j+32 k-26 l-31 m-21 u-24
dis a-21 b-17 c-17 d-21 e-20 f-18 g-15 h-20 i-28 j-18 l-21 m-35 q-24 s-15 t-17 u+26
dis$ a-21 b-17 c-17 d-21 e-20 f-18 g-15 h-20 i-28 j-18 l-21 m-35 q-24 s-15 t-17 u+26
disab* a-30 b-27 g-18 i+26 j-23 k-22 l-23 m-28 n-22 o-21 q-20 r-22 u-30 v-18
disability a-30 b-27 g-18 i+26 j-23 k-22 l-23 m-28 n-22 o-21 q-20 r-22 u-30 v-18
disco* a-46 b-38 c-38 d+49 e-42 f-43 g-44 h-46 i-46 j-47 k-48 l+25 m-48 n-39 o-34 p-31 q-40 r-38 s-36 t-39 u-57 v-39
discontinue a-19 c-18 d-22 e-20 f-18 g-20 i-21 j-16 k-37 l+34 m-23 t-17 u-24
discontinue__@texts k-26 l+21 u-15
discontinue_these k-19 l+15
discount a-32 b-29 c-25 d+45 e-30 f-31 g-30 h-31 i-32 j-35 k-26 l-39 m-34 n-29 o-26 p-21 q-30 r-28 s-27 t-28 u-39 v-31
discount$ a-32 b-29 c-25 d+45 e-30 f-31 g-30 h-31 i-32 j-35 k-26 l-39 m-34 n-29 o-26 p-21 q-30 r-28 s-27 t-28 u-39 v-31
discu* l-22 m-18 n-16
disculpe n-16
disculpe_no b+18
disne* j-24 m+20
dispo* a+37 b-25 c-22 d-40 e-27 f-35 g-35 h-42 i+25 j-43 k-23 l-31 m-45 n-36 o-36 p-26 q-35 r-29 s-28 t-29 u-44 v-35
disponible a+16 b-19 c-18 d-26 e-23 f-23 g-20 h-27 i+26 j-31 k-17 l-23 m-34 n-19 o-27 p-22 q-24 r-24 s-22 t-22 u-31 v-28
disponible$ b-19 c-18 d-25 e-23 f-22 g-19 h-26 i+26 j-29 k-17 l-22 m-33 n-18 o-21 p-22 q-24 r-23 s-21 t-22 u-30 v-28
disponibles a+32 d-24 f-17 g-23 h-27 i-20 j-23 m-24 n-26 o-17 q-17 u-25
disponibles$ a+29 d-21 f-16 g-22 h-25 i-17 j-19 m-23 n-24 q-16 u-22
dizziness s+17 u-15
dizzy a-16 m-17 n-16 r-20 s+23
do b-39 c-33 e-104 f-117 i-45 k-119 o-22 p-52 r-47 s-64 t-78 v-61
do$ a-20 b-23 c-18 h-41 i-27 j-46 l-23 m-55 n-20 o-34 q-54 u+33 v-16
do_@day a-24 d-16 h+17 m-22 u-19
do_@person a-36 b-27 d-30 g-20 h-23 i-36 j-23 l-37 n-27 o-18 q-25 r-22 u+28 v-20
do__# b-24 q-16
do__@book a+27 d-16 g-22 j-20 m-27 n-22 u-17
do__@call m-18
do__@cancel b-45 d-22 g-17 j-19 l-29 m+26 q-16 r+16
do__@day a-23 d-21 h+23 m-26 u-19
do__@eat d-15 g-21 m+16 u-19
do__@english b-18 c+24 d-18 g-19 j-15 l-21 m-18 q-15 v-17
do__@holiday a+24 d-27 h-35 j-23 n-16 q-17 u-23
do__@insurance a-16 d+22 g-15 q-22
do__@open a-29 d-21 g-18 j-19 m+18 n-21 u-26
do__@parking d-22 j+22 m-17 u-16
do__@pay a-29 d+39 g-37 h-19 i-20 j-38 l-17 m-41 n-29 o-16 q-26 u-30
do__@price a-25 d+35 g-18 h-23 j-18 m-38 n-16 q-16 u-29
do__@ride d-19 g-21 m-21 n-22 q+28 u-19
do__@spanish c+23 d-17 g-15 i-17 l-16 m-16 u-15
do__@stop d-16 j-18 l-28 n+19
do__a b-32 c-20 d-16 h-49 l-28 n-51 o-37 p-27 q+25 r-24 s-24 t-26 u-69 v-38
do__about a-27 d-24 g-25 i+22 j-18 n-25 u-35
do__accept d+25 m-30 u-17
do__all a-37 d-28 g-21 i+21 j-25 n-23 o-21 q-24 t-16
do__an a-23 d-23 m-20 q-19 u-20
do__answer g+16 m-19 u-15
do__any c-16 d-35 g-26 h-23 i-17 j-23 m-34 n-17 q-37 u-30 v+19
do__anything a-42 b-23 c-15 d+21 g-26 h-25 i-21 j-32 m-32 n-36 o+25 q-35 u-41 v-19
do__awake a-27 d-30 g-28 h-22 i-16 j-28 l-18 m-25 n-31 q-27 u+35
do__back a-26 b-18 d-22 h-16 i-19 j-22 m-25 u+26
do__be d-26 h-24 l-17 m-23 n-16 q-19 u+23
do__begin a+23 n-22
do__bill a-20 d+20 h-17 m-17 u-19
do__care a-19 d+21 h-20 j-21 m-26 u-18
do__color m+16 u-17
do__come b-29 d-34 g-27 h-27 i-33 j+17 l-22 n-40 o-27 p-19 q-29 r-22 s-17 u+25 v-17
do__contact d-15 l+16 m-16 n-16 q-19 u-19
do__day a-18 d-21 g-17 h-26 u-22
do__do b-32 c-25 f-19 i-39 j-61 l-32 m-26 o-42 p-19 r-22 t-24 v-24
do__evening h+18
do__file a-20 j-21 m-27 n-15 q-17 u-17
do__fix d-18 m+20 n-17 u-16
do__folks a-18 d+22 h-20 j-15 m-20 u-19
do__following a-15
do__for a-42 g-25 h-25 j-24 l-18 o-22 q-25 u-37
do__from a-30 d-29 g-15 h-15 i-18 j-28 n+28 q-24 u-34
do__get b-31 c-29 d-30 e-18 g-22 i-45 k-19 l-49 m+18 o-31 p-24 r-41 s-26 t-16 u+18 v-28
do__go a-29 b-20 d-40 g-36 i-26 j+43 l-21 m-38 n-44 q-32 r-18 u-39
do__guys g-27 i-16 j-34 m-31 n-21 o-18 q+17 u+21
do__have b-27 c-51 e-20 f-26 g-71 k-27 l-24 m-34 p-57 r-36 s-44 t-58 u-17 v-75
do__here b-16 d-20 i-17 j-21 l+27 m-32 q-16 u-17 v-22
do__hold b+18 r-21
do__how b-20 j-16 l-21 m-26 u-21 v-19
do__i a-27 b-22 d-22 g+17 j-15 m-27 n-17 q-22 r+18
do__in b-21 d-23 g-18 i-19 n-27 q-22 r-21 u-37
do__it a-23 j-27 l-32 m-30 n-16 o-26 q-24 r-16
do__knocked d-17 j-16 n-16 u+20
do__know a-36 b-53 c-37 d-56 h-32 i-35 j-54 k-18 l-54 n-18 o-41 p-30 q+17 r-36 s-23 t-16 v+18
do__later a-20 o+21
do__like a-26 d-31 g-21 h-21 j-19 m+33 n-24 q-18 u-36
do__me c-18 d-39 i-27 j-35 k-20 l+20 m-45 n-28 o-36 p-21 q-42 s-18 u-35 v-26
do__more d-20 g-18 j-16 m-18 q-21 v-19
do__my a-43 c-19 g-40 h-19 i-38 j-40 l-43 o-24 r-33 s-18 v-32
do__need g-50 h-28 i-61 j-48 k-20 l-39 n+23 o-39 p-35 r-27 s-23 u-25 v-20
do__out a-15 d-20 i-22 l-24 m-30 q-19 u+28
do__patients a-33 d-19 h+26 m-20 u-19
do__prepare a-22 d-26 g-24 j-18 m-25 n+28 u-17
do__press a-22 d-25 g+32 i-18 j-33 l-17 m-24 n-25 q-21 s-15 u-29
do__put a-17 d-22 g+15 j-20 m-26 n-20 q-17 u+15
do__ready a-27 d-18 g-18 m-17 n+28 u-18
do__remember d-21 m-19
do__reply d-16 g+24 m-20 n-16 u-16
do__respond a-16 d-16 g+21 j-16 m-20 n-19 u-16
do__say a-22 d-26 g+19 h-17 j-21 n-21 q-17 u-26
do__see a+19 b-25 c-17 d-34 g-26 l-30 n-23 o-21 q-29 r-19 u-39 v-31
do__send a-23 b-37 c-19 i-20 j-39 l+33 m-38 n-28 o-30 q-33 r-24 u-36 v-31
do__sign a+25 d-21 g-18 j-18 m-26 n-18 o-16 u-17
do__skip d-23 m-19 n+21 u-19
do__speak c+23 d-17 g-15 l-16 m-16
do__start d-24 g-21 h+21 j-19 l-17 m-35 n-17 q-20 u-24
do__started a+19 m-19 n-23
do__stay a-23 d-32 g-31 h+18 j-30 l-17 m-27 n-33 q-25 u+20
do__take a+25 b-31 c-22 g-46 i-24 j+20 l-36 m-38 n-19 o-20 q-48 r-16 s-20 u-55 v-17
do__text a-22 b-25 d-23 g+16 j-36 k-17 l+23 m-31 n-19 q-21 r-16 u-31 v-29
do__that m-18
do__the a-34 d-26 g+18 j-38 l-36 n-28 q-18 r-19 u-37 v-27
do__there a-35 d-32 g-34 j+16 m-41 n-43 q+16
do__this a-20 d-23 g+19 j-15 m-25 n-21 u-36 v-20
do__through g-17 m-17 n-16
do__to a-19 c-21 d+16 g-47 h-33 i-33 k-30 o-60 p-23 q-21 r-33 s-42 u-21 v-34
do__type a-22 d-21 g+31 i-22 j-25 l-16 m-22 n-24 q-17 u-27 v-18
do__understand b-27
do__up d-27 g-18 h+22 j-20 m-30 n-23 u-23
do__use a-15 d+16 g-26 m-24 n-17 q-15 u-21
do__walk a+26 d-27 h-16 u-19
do__want a-30 b+31 i-19 j-22 k-21 m-33 n-16 o-37 q-33 t-21 u-22 v-27
do__wear d-16 j-18 u-16
do__week a-21 o+15
do__what b-20 d-24 j-28 l-19 m-34 n-18 q-32 u+20 v-24
do__when n-20
do__who m-17 q+15 u-21
do__with a-29 d+21 g-27 h-25 i-19 j-20 l-19 m-34 n-18 o-16 u-37
do__words g+18 u-18
do__work a-33 i-16 j-25 l-23 m-43 n-36 o-29 q-25
do__you m-20 u-22
do__your a-21 i+19 l-16 u-23 v-24
do_a a-19 d-19 m-25 o+20 q-20
do_another o+16
do_i b-99 c-75 e-41 f-41 g+35 h-103 i-21 j+22 k-61 l-69 m-52 n+29 o-101 p-90 r-94 s-20 t-53 u-17 v-90
do_if d-20 n-18 u-19
do_it c-21 d-50 g-42 i-25 j-46 k-25 l-35 m-56 n-19 o-35 p+29 r-27 s-27 t-18
do_not a-77 d-19 e-34 f-34 g-21 h-58 i-56 j-30 k-74 l+34 n-86 o-69 p-15 q-20 s-66 t-47 u-27
do_the a-28 d-20 g-17 j-20 m-28 o+20 s-24
do_this d-27 h-32 j-21 l-33 n-31 q-20 r-21 s-20 u-30 v-23
do_to a+16 d-22 g-32 m-19 q-26 u-22
do_you b-93 c-35 d+26 e-49 f-72 g-49 h+34 j-35 k-59 l-123 n-45 o-38 p-70 r-80 s-60 t-99 v-105
docto* a-30 b-15 d-26 h-27 i+19 j-31 m-23 n-22 o-23 q-23 r-17 t-16 u+21
doctor a+45 c-38 d-65 e-33 f-30 g-50 h-44 i+22 j-26 k-45 l-55 m-40 n-59 o-61 p-54 q-58 r-54 s-57 t-39 u-21 v-46
doctora b-18 d-20 h-19 i+28 j-29 m-27 n-18 o-22 q-17 r-21 s-18 u-20
doctors a-30 b-15 d-26 h-27 i+19 j-31 m-23 n-22 o-23 q-23 r-17 t-16 u+21
doctors$ a-16 h-18 j-19 u+19
does a-39 b-76 e-74 f-82 i-87 j-105 k-79 l-93 m+33 n-36 o-41 p-61 r-84 s-55 t-82 u+29 v-17
does_@drink a-21 c-16 d-19 g-15 h-19 j-21 n+22 q-17 u-28 v-17
does_@treat m-16 u+18
does__@english c+16
does__@treat a-20 d-18 m-23 s-21 u+26
does__a d-22 q+20 u-21
does__any b-18
does__car u-19
does__count h-16 m-31 n+25 u-20
does__course m-16
does__do d-20 g+18 m-15 q-19
does__end a-17 g-15 h-21 n-19 u-19
does__feel u+16
does__full m-16
does__have b-32 d-25 h-17 i-26 m-32 n-26 o-21 p-22 q+24 s-18 u-33
does__help a-26 b-16 d-33 m-37 n-22 o-17 q-32 s-17 t-18 u+33
does__here m-17 v+16
does__hurt d-19 m-22 q-22 u+25
does__last d-18 m-29 n-17 q-16
does__live m-17 v+16
does__me m-22
does__of d+17 m-16
does__start a-17 h-17 m+17
does__take a-17 d-27 g-18 j-20 m+25 n-23 s-21
does__this m-19 u-17
does__to a-27 b-19 d-21 n-27 q+23 u-29
does__understand g+17 u-16
does__up d+16 m-16 u-15
does__with a-16 m-16 u+17
does__work a-25 b-21 d-38 h-21 l-16 m+16 n-32 q-33 s-18 v-19
does_a a-28 g-28 h-20 j-16 n-27 o-17 q-18 s-21
does_it a-61 b-52 c-38 d-79 e-28 f-37 h-38 i-31 j-45 k-39 l-43 m-19 n-61 o-59 p-20 q+22 r-42 s-55 t-43 u+51 v-34
does_my a-24 b-16 g-15 h-16 m+19 n-23 o-17 p-19 s-17 u-23
does_not a-22 d-29 h-15 i-16 j-15 k-15 l-25 m-41 n-20 p-21 r-18 s-17 u-29
does_school a-18 h-20 m+21 n-15
does_the b-25 d+24 g-40 i-28 j-33 k-15 l-20 n-35 o-30 q-28 r-19 s-33 v-22
dog a-37 b-30 c-22 d-43 f-19 g-26 h-15 i-34 j-34 k-27 l-30 m+47 o-36 p-36 q-39 r-35 s-42 u-34 v-21
dog$ a-21 d-21 i-18 l-15 o-16 q-17
dogs a-27 d-29 g-16 h-17 i-18 j-25 l-21 m+36 n-28 o-16 q-21 r-16 s-17 u-34
doing a+22 b+19 c-17 d-34 f+17 h-40 j-36 k-23 l-35 m-33 n-23 o-31 q-26 r-21 s-26 t-29 u-35 v-37
doing_this b+21 g-22 l-17 v-24
dolla* d+27 g-16 j-16 m-22 o-20 q-22 r-15 s-16 v-16
dollars d+27 g-16 j-16 m-22 o-20 q-22 r-15 s-16 v-16
dolor a-20 d-24 h-16 i-18 j-23 m-24 n-20 o-18 q-17 s+26 v-19
dolor$ j-16
dolor__@body d-15 m-15 n-18 s+22 u-21
dolor_de d-15 m-15 n-18 s+22 u-21
domicilio h-22 i-20 j+23 m-18 q-16 s-17 u-20
donde a-40 b-67 c-58 d-84 e-66 f-59 g-70 h-69 i-25 j+66 k-62 l-74 n-76 o-72 p-67 q-74 t-65 u-23 v-67
donde__@visit b-24 d-22 j+17 m-29 n-16 o-18 s-24 u-24
donde__el a-20 d-16 h-16 j+18 n-18 o-19 q-25 r-21 s-20 u-17
donde__la a-27 b-24 d-19 i-21 j+18 m+19 n-17 o-21 r-20 s-24 u-30
donde__picaron a-18 d-15 i-17 j-17 m-20 r-15 s+23 u-17
donde__ubicados j+23 m-21 u-16
donde_compro a-16 j-23 m+20
donde_es a-23 b-18 d-20 j+29 m-29 s-20 u-30 v-16
donde_estacionarme a-20 g-16 j-20 m-20 r+23 s-18
donde_estan j+23 m-21 u-16
donde_me a-30 b-18 d-26 g-20 i-29 k-19 l-28 m-37 n-23 o-23 p-24 q-23 r-27 s+19
donde_queda a-25 b-21 c-20 d-24 e-16 g-18 h-16 i-24 l-22 m+25 n-22 o-24 p-21 q-20 r-29 s-25 t-21 u-30 v-16
done a-23 d-18 g-22 i-24 j-18 k-27 l+30 m-25 n-18 o-17 r-16 s-17 t-22 u-29 v-20
done__the a-18 l+16 t-16
done_with i-18 l+22 m-16 t-18 u-15
door a-21 b-15 d-19 g-24 j+25 m-27 n-25 o-16 p+16 q-30 r-21 u-22
doors a-19 j+17 m-18
dormi* a-29 b-30 c-24 d-34 g-34 h-17 i-29 j-35 l-38 m-41 n-34 o-33 p-19 q-38 s+38 t-16 v-37
dormir a-27 b-30 c-23 d-32 g-33 h-16 i-28 j-33 l-37 m-39 n-32 o-30 p-18 q-36 r-32 s+38 t-15 v-37
dormir$ a-20 b-25 c-15 d-23 g-23 i-21 j-25 l-26 m-27 n-20 o-22 p-15 q-26 r-25 s+21 u+19 v-24
dormir_desde s+16
dos a-36 b-29 c-20 d+20 e-20 f-20 g-28 h-24 j-32 k-25 l-37 m-37 n-32 o-28 p-32 q-31 r-32 s+23 t-23 u-37 v-25
dos__con s+19
dos_dias s+19
dos_veces a-31 b-23 c-15 d+26 g-23 h-18 j-27 k-21 l-32 m-32 n-25 o-22 p-26 q-26 r-27 t-18 u-31 v-18
dose m-17
doubl* a-40 b-40 c-28 d-43 e-33 f-25 g-40 h-33 i-39 j-36 k-30 l-36 m-51 n-15 o+24 p-30 q-38 r-43 s+44 t-36 u-44
double a-40 b-40 c-28 d-43 e-33 f-25 g-40 h-33 i-39 j-36 k-30 l-36 m-51 n-15 o+24 p-30 q-38 r-43 s+44 t-36 u-44
double__can o+16
down a-35 b-28 g-21 i-29 j-34 k-20 l-23 n-30 p-30 r+24 u-31 v-21
down$ a-18 d+15 i-15 n-19 r-18 s-17 u-15
down__@ride q+16
down__street j-22 m-16 r+21
down__the a-15
down_still p-16 q-21 r+16
down_the j-22 m-16 r+21
downt* a-17 d-20 j+21 n-17 u-31
downtown a-17 d-20 j+21 n-17 u-31
downtown$ a-15 d-20 j+19 n-16 u-30
dream n-16 s+15 u-24
dream* a-24 b-22 d-24 g-17 h-24 i-23 j-25 m-31 n-21 o-25 q-23 r-18 s+35 t-16 u-33
dreams a-24 b-22 d-24 g-17 h-24 i-23 j-25 m-31 n-21 o-25 q-23 r-18 s+35 t-16 u-33
dreams_common s+18
drink a-25 d-26 g-18 h-26 i-16 j-17 m-25 n+38 o-26 q-20 r-18 s-15
drink__day n+19
drip u+17
drip$ u+17
drive a-59 b-46 c-39 d-51 e-29 f-32 g-48 h-43 i-58 k-44 l-49 m-51 o-49 p+35 q+37 r-47 s-53 t-35 u-53 v-42
drive* a-57 b-60 c-52 d-69 e-56 f-55 g-56 h-55 i-61 j-63 k-56 l-64 m-82 n-34 o-59 p+50 q+51 r-18 s-64 t-61 u-67 v-20
driver a-57 b-60 c-52 d-69 e-56 f-55 g-56 h-55 i-61 j-63 k-56 l-64 m-82 n-34 o-59 p+50 q+51 r-18 s-64 t-61 u-67 v-20
driver$ a-37 b-36 c-20 d-41 e-16 g-27 h-29 i-38 j-34 k-30 l-28 m-46 n-34 o-32 p+40 q+16 r-43 s-34 t-33 u-35 v-38
driver__@relative m-22 n-17 p+21 q-24
driver__my m-22 n-17 p+21 q-24
driver_is a-20 i-16 m-31 n-22 o-19 p+28 q-36 u-15 v-22
driving a-24 b-24 c-17 d-28 e-24 f-19 g-22 i-22 j-25 k-17 m-45 n-29 o-22 p+30 s-27 t-21 u-35 v-33
drop a-26 d-30 f-17 h-15 i-22 k-18 l-30 m-29 n-25 o-21 p-30 s-17 t-23 u-30
drop__off b-17 l-16 p-21 q+19
drop_me b-17 l-16 p-21 q+19
drop_off j+16 q-21
dropp* a-19 d-15 n-17 o-16 q-16 r+18 u-15
dropping a-17 m-28 n-16 q-16 r+18
drug d-17 u+18
dry n-18 s+20 u-16
dry_@body n-18 s+20 u-16
duele a-23 b-20 d-32 e-20 f-19 g-19 h-15 i-21 j-21 k-17 l-24 m-27 n-22 o-17 p-17 q-19 r-19 s+23 t-20
duerm* a-36 b-33 c-24 d-49 e-27 f-29 g-42 h-30 i-34 j-37 k-22 l-35 m-44 n-50 o-35 p-21 q-40 r-29 s+22 t-28 u+39 v-33
duerme a-22 c-15 d-29 g-28 h-20 i-21 j-19 m-22 n-25 o-21 q-25 r-17 s-23 u+31 v-19
duerme__que g-18 u+18
duerme_o g-18 u+18
dura a-28 b-23 c-18 d-63 e-23 f-21 g-20 h-22 i-21 j-22 k-16 l-22 m-53 n-42 o-20 p-23 q-20 r-22 s+24 t-22 u+30 v-20
dura__@visit d-27 s-25 u+20
dura_el d-33 m-24 n-19
dura_la d-21
durin* a-35 b-20 d-34 g-35 i-20 j-30 m-34 n+18 o-21 p-17 q-30 s-17 u+26
during a-35 b-20 d-34 g-35 i-20 j-30 m-34 n+18 o-21 p-17 q-30 s-17 u+26
during_it a-26 d-19 g-19 n+27 q-18 u-20
earli* b-26 c-17 d-42 f-17 g-23 i-35 j-41 k-20 l-25 m-49 n-36 o+37 p-21 q-32 r-28 s-31 t-18 u-41 v-22
earlier a-45 b-19 d-30 h-21 i-18 j-20 k-15 l-18 m-28 n-29 o+38 q-28 r-24 s-20 u-27
earlier$ a-17 d-18 o+21 q-16 u-17
earlier__day m-16 o+21
earliest a+19 d-23 h+17 i-23 j-30 m-35 s-15 u-27
early a-41 d-37 f-22 g-33 h+24 j-31 l-20 m-46 n+32 o-21 q-19 r-22 s-25 u-45
early__be n+16
early__i g-16 m-20 n+20
early__we m-22 n+21 r-16
early_should a-23 d-16 g-23 h-21 j-17 m-31 n+29 r-19 s-21 u-23
eat a-42 b-30 c-22 d-47 e-20 f-19 g-42 h-38 i-35 j-40 k-24 l-28 m+38 o-34 p-22 q-38 r-30 t-21 u-50 v-19
eating a-17 d-21 g-22 h-24 j-21 l-15 m-23 n+36 s-24 u-32
edificio b-18 j+24 m-17 q-19 u-23 v-20
efect* a-47 b-29 c-27 e-42 f-32 g-33 h-27 i-39 j-45 k-26 l-36 m-60 n-48 o-34 p-34 q-38 r-43 s-34 t-31 u+49 v-33
efectivo a-20 d+25 e-16 m-15 n-17 u-19
efectivo$ a-20 d+25 e-16 m-15 n-17 u-19
effec* a-31 b-20 d-31 g-24 h-22 i-28 j-30 l-20 m-42 n-27 o-22 q-21 r-18 s+22 u+26 v-18
effect a-19 d-20 h-17 i-20 j-24 m-29 n-15 o-15 q-16 s+26
effects a-21 d-17 g-15 m-27 n-18 s-20 u+26
el b-37 c-106 e-110 f-103 g-49 i-42 j+21 k-105 l-133 m+37 n-67 p-28 r-18 t-110 u-38 v-50
el_@body a-20 d-16 s+23
el_@day c-31 d-45 e-21 f-25 g-36 h+24 i-45 j-51 k-20 l-34 m-75 n-41 o+29 p-34 q-50 r-43 t-33 u-45 v-38
el_@hours a-18 d-19 h+31 i-28 j-31 m-38 q-17 r-16 s-24 u-23 v-19
el_@insurance d+23 h-18 i-18 j-24 l-17 m-33 n-24 o-24 p-24 q-22 r-26 s-19 u-32
el_@parking j-17
el_@place b-21 d-17 h-25 i-27 j+31 m-26 o-19 q-26 r-16 s-24 u-28 v-25
el_@ride a-25 b-21 d-17 i-15 j-22 m-30 n-16 o-20 p+23 r-35 s-18
el_@traffic a-20 d-17 j-19 m-26 o-18 q-20 r+28 s-17
el_@treat b-18 c-24 d+20 e-25 f-22 g-31 h-36 i-38 j-45 k-23 l-29 m-61 o-48 p-37 q-43 r-43 t-26 v-33
el_@vehicle a-20 b-18 d-25 h-18 i-16 j-32 m-37 n-16 o-20 p-18 r+24 s-21 u-28
el__@cancel b+18 m-16 r-20
el__cubre a-20 d+23 m-17 o-17 u-23
el__de a-31 d-33 g-16 h+22 j-43 l-26 n-26 o-30 p-26 q-28 r-19 t-22 u-43
el__el a-16 b-18 m-16
el__en a-20 j-23
el__es d-17 j-19 m-17
el__la a-23 d-17 h-18 j-24 s-19
el__llevaba a-16 d-19 g-17 m-18 o-19 q+24 s-17 u-20
el__me a-27 b-37 d-29 g-25 i-23 j-24 l-26 m-35 n-22 o+21 p-16 q+26 r-23 s-31 u-30 v-17
el__no a-15 d-17 m-26 o+24 q-24 r-21 s-16
el__pero b-18
el__que b-18 d-21 g+19 i-16 j-21 m-25 n-19 u-25
el__se a-25 b-18 d-29 g-18 h-15 i-18 m+19 n-20 p-19 q-31 s-21 u-27 v-18
el__si b-22 o+21
el__voy m-18 o-17 q-18 r+17
el__ya q-15
el_carro a-21 d-21 g-16 h-18 i-18 j+21 m-34 n-20 o-23 p-16 s-21 u-18
el_centro j+22 m-22 r-15 s-17 u-18
el_dia a-16 b-22 d-22 m-23 n-23 q-17 t-18
el_dolor d-18 j-18 m-18 s+17
el_favor a-16 m-17
el_futbol a-18 d-18 i-15 j-17 m+23 o-16 q-17 r-18 s-19
el_hospital a-21 d-20 h-19 j+20 m-28 o-21 q-19 r-32 s-19 u-23
el_mapa a-22 d-23 j+27 m-24 o-21 p-17 q-19 r-20 s-21 u-21
el_mareo d-24 g-18 j-21 m-24 o-18 q-24 r-17 s+31 u-30
el_numero a-28 b-21 d-27 g+26 h-34 i+15 j-40 l-30 m-37 n-23 o-24 p-19 q-23 r-22 s-26 u-40
el_que a-21 b-18 d-22 g-18 i-16 j-17 l-16 m-22 n-16 o-21 q+28 s-20 u-24
el_trabajo a-21 b-17 d-26 h-16 j-18 n-16 q-16 r-24 s-16
el_walmart h-18 j-17
elect* a-23 d-28 g-16 i-20 j-18 m+34 n-21 o-24 q-21 r-20 s-19 u-28 v-17
election a-21 d-22 i-17 j-16 m+29 n-17 q-18 r-17 s-15 u-26
election$ a-21 d-22 i-17 j-16 m+29 n-17 q-18 r-17 s-15 u-26
elevador a-17 i-18 l-15
elevator a-19 d-16 h-16 m-18 q-17 r+18 u-17
elimi* a-30 d-24 i-24 j-19 l+27 m-30 n-23 o-27 p-19 r-16 s-20 u-22 v-18
ella a-15 b-18 i-16 j-16 l-22 m-19 q-21 u-18 v+21
ella$ b-16 j-15 l-21 m-16 u-18 v+21
else b+31 c-37 d-54 e-21 f-23 g-46 h-40 i-56 j-49 k-38 m-61 n-56 o+21 p-51 q-58 r-37 s-41 t-33 u-45 v+22
else$ a-41 c-25 d-41 g-35 h-16 i-38 j-33 k-27 m-40 n-29 o+23 p-25 q-36 r-26 s-24 t-19 u-29 v+26
else__@day o-17
else__come n-15
else__i n-17
else_can n-18
else_have a-25 b+27 h-17 i-20 m-16 o-34 p-19 q-15 v-15
em m-17
em__on m-17
em_back m-17
email b-16 j-18 k-16 l+15 o-19 u-19
emerg* a-18 b+16 i-15 m-18 r-18
emergency a-16 b+16 m-18 r-17
emergency$ b+18 m-16 r-16
empez* a+53 b-37 c-23 d-36 e-22 f-24 g-41 h-30 i-40 j-40 k-32 l-39 m-48 n-48 o-37 p-28 q-35 r-39 s-34 t-24 u-42 v-24
empezar a+53 b-37 c-23 d-36 e-22 f-24 g-41 h-30 i-40 j-40 k-32 l-39 m-48 n-48 o-37 p-28 q-35 r-39 s-34 t-24 u-42 v-24
empezar$ a+48 b-29 c-21 d-31 e-20 f-21 g-39 h-26 i-30 j-37 k-23 l-32 m-43 n-45 o-30 p-24 q-32 r-36 s-28 t-22 u-35 v-20
empie* a+29 d-18 e-16 f-18 g-24 h-19 j-23 l-19 n-22 p-16 r-22 u-26
empiezo a+30 d-16 e-15 f-17 g-23 j-22 l-18 m-30 n-19 p-15 r-21 u-23
empiezo$ a+30 d-16 e-15 f-17 g-23 j-22 l-18 m-30 n-19 p-15 r-21 u-23
en b-62 c+38 d-31 e-88 f-90 g-105 h-23 i-113 k-88 l-24 m-48 n-19 p-53 q-16 r+26 s-71 t-95 u-32 v-96
en_# a-20 d-25 h-20 j-23 m-28 n-22 o-19 r+28
en_@english a-21 b-18 c+28 i-21 j-22 l-20 m-19 o-26 r-15
en_@howmuch d+16 n-18
en_@spanish a-32 b-27 c+41 d-30 e-18 f-17 g-24 h-22 i-39 j-36 k-21 l-32 m-29 n-30 o-35 p-23 q-29 r-32 s-24 t-19 u-32 v-19
en_@vehicle a-19 d-16 h-15 n-24 o-18 q+24 r-24 u-16
en__@door u-18
en__@late n-18 r-22
en__@parking j-17
en__@traffic m-16
en__calle d-15 h-18 j+21 u-24
en__ciudad j+18 u-15
en__de a-24 b-22 d-19 h-31 m-22 n-27 o+26 q-16 u-22
en__el a-20 d-20 s-16 u+16
en__en n-15 o+16
en__es d-19 h-15 j+26 m-18 q-15 u-32
en__ese n-17 o+17
en__estan a-16 d-18 h-30 j+26 n-19 o-17 q-16 u-22
en__favor a-19 c+23 i-20 j-22 l-19 o-24
en__hay m-16 r-17
en__hospital b+18 m-21 r-28
en__manana a-26 b-31 c-21 d-16 h-31 i-19 j-18 m-24 o+17 q-16
en__me b-20 j-16 l-21 m-30 n-17 o-20 q-17
en__no m-20 r+15
en__noche a-24 b-16 d-21 h+28 j-27 m-20 o-24 q-19 r-20 s-17 u-19
en__por a-22 b-22 c+22 i-25 j-26 l-22
en__sale d+16 n-18
en_camino a-20 b-28 c-17 d-22 j-25 l-22 m-38 n-20 o-25 p-15 q-28 r+35 s-17 u-19
en_el a-49 c-25 d-50 e-15 g-27 h-33 i-27 k-16 l-24 n-39 o-39 p-29 q-44 t-16 u-43 v-23
en_la a+39 b-52 c-42 d-56 e-28 f-23 g-32 h+19 i-47 j-62 k-25 l-58 m-30 p-42 q-50 r-64 s-50 t-36 u-55 v-28
en_lugar a-18 b-17 h-23 j-16 m-17 n-16 o+22
en_paz a-26 b-21 c-25 d-25 e-18 f-16 g-18 h-23 i-18 j-27 l+33 m-27 n-25 o-24 p-21 q-24 r-28 s-21 t-18 u-26 v-18
en_que a-37 b-22 c-24 d-42 f-17 g-27 h-43 i-21 j+42 k-17 l-25 m-33 n-34 o-32 q-31 r-21 s-29 t-16 v-20
en_vez a-17 d-16 n-22 o+22 r-15
encargada i+15
encue* a-29 b-27 c-17 d-23 g-24 h-17 j+22 k-16 l-25 m-38 n-23 o-24 p-20 s-24 t-20 u-29 v-23
encuentro a-20 b-24 c-15 g-20 i-22 j+23 l-23 m-28 n-16 o-17 s-18 u-22 v-19
encuentro__@door j+15 r-18
encuentro_la j+15 r-18
end b-16 c-18 e-19 f-19 g-30 h-28 j-22 k-33 l+25 n-28 o-22 p-21 q-23 r-18 s-22 t-19 u-35 v-19
end__@pay d+17 m-20
end_up d+17 m-20
enfermera a-29 b-20 i+30 m-23 n-18 o-20 u-18
enfermo a-27 b-28 c-21 i-19 m-46 n-36 o+24 p-32 q+20 r-17 u-18 v-20
engin* d-16 m+22 u-20
english a-61 b-61 c+85 d-63 e-58 f-54 g-61 h-50 i-69 j-68 k-62 l-68 m-85 n-55 o-60 p-55 q-56 r-59 s-56 t-55 u-67 v-57
enoug* b-17 k-26 l+29 m-27 t-31 u-19
enough b-17 k-26 l+29 m-27 t-31 u-19
enough__@texts k-19 l+17 m-20
enough__the k-20 l+22 m-24 t-16
enough_with k-19 l+22 m-22 t-15
entie* a-26 b-42 d-34 e-21 f-18 g+46 h-19 i-35 j-37 k-16 l-52 m-37 n-31 o-34 p-18 q-41 r-33 s-34 t-20 u-37 v-45
entiendo a-26 b-42 d-34 e-21 f-18 g+46 h-19 i-35 j-37 k-16 l-52 m-37 n-31 o-34 p-18 q-41 r-33 s-34 t-20 u-37 v-45
entiendo$ a-17 b-27 c-28 d-23 g+34 i-21 j-25 l-31 m-24 n-20 o-20 q-26 r-21 s-22 u-23 v-28
entra* a-22 b-19 c-17 i-19 m-19 n+29 o-17 p-27 q-30
entrada a-21 b-21 d-17 g-16 i-19 j+22 l-19 m-26 n-15 o-16 p-17 q-22 s-17 u-21
entrance g-18 j+20 m-17
entrar a-22 b-19 c-17 i-19 m-19 n+29 o-17 p-27 q-30
entrar__@relative a-15 m-15 n+24 p-20 q-24
entrar_mi n+19 p-19 q-21
entro c-16 d-18 e-19 f-21 g-28 h-15 i-17 j+19 l-23 m-30 n-18 p-18 q-18 r-26 t-18 u-28
entro$ c-16 d-18 e-19 f-21 g-28 h-15 i-17 j+19 l-23 m-30 n-18 p-18 q-18 r-26 t-18 u-28
equip* m+21 u-20
equipo m+21 u-20
equivocada u-15 v+16
equivocado a-27 b-19 c-24 d-29 e-34 f-35 g-30 h-34 i-35 j-40 k-22 l-38 m-37 n-19 o-19 p-23 q-24 r-31 s-25 t-28 u-30 v+43
equivoco a-19 d-23 g-23 i-23 l-20 m-24 n-23 o-18 q-21 r-17 s-18 u-27 v+30
es a-60 b-117 c-100 e-115 f-114 g-72 h-43 i-57 j+28 k-103 l-129 m-25 n-89 o-74 p-111 r-119 s-24 t-113 u+69 v+42
es$ a-52 b-34 c-31 d-16 e-39 f-39 i-47 j+43 k-32 l-43 m-75 n-53 o-39 p-28 q-57 r-37 s-53 t-39
es_@insurance a-18 d-40 j-18 u+30 v-17
es__@person a-15 b-15 i-27 m-15 v+22
es__@place g-16 h-24 i-22 j+16 m-18 q-15
es__@treat a-29 j-19 m-18 n-20 s-34 u+15
es__@visit b-20 d-15 j+15 m-22 s-18
es__alguien d-19 i-19 j-19 m-22 n-17 q+16 u-33 v+18
es__caro a-23 d+31 g-15 h-16 i-17 j-27 m-22 n-16 o-16 q-24 s-28 t-17 u-32 v-20
es__cumpleanos m+19
es__de a-23 b-19 d-31 h+16 j-41 l-20 n-23 o-23 p-20 q-23 s-32
es__dolor j-16
es__el a-35 b-22 c-15 g-16 h-26 i-20 j+25 m-36 n-19 o-27 p-17 q-33 r-26 v-28
es__estar s+18 u-16
es__la a-20 b-16 d-22 h-16 i-23 j-21 n-17 o-19
es__mareo s+16
es__mi a+18 b-20 m-25 n-18 o-24 q-23
es__numero g-22 h-28 i+16 j-34 l-26 m-27 q-16
es__que a-26 g-22 h-20 i-18 j-31 m-36 n-27 u+21 v-17
es__verdad a-16 d+25 j-20 m-16 q-18 s-19 u-29
es_el a-30 b-23 d-35 g-30 h+22 j-21 l-19 n-24 o-30 p-22 q-29 r-20 s-35
es_en a-28 d-31 g-17 h-32 j+26 m+16 n-29 o-22 q-27 r-22 s-26 u-43
es_eso d-17 g-23 j-17 m-24 q-15 u+27
es_este a-19 d-20 g-23 h-18 i-16 j-23 l-22 m-21 n-17 q-16 u+29 v-30
es_la a-33 b-25 d-28 g-19 h-22 i-25 j+22 n-24 o-21 q-16 r-18 s-29 u+17 v-17
es_lo a-26 g-19 h-20 j-26 m-31 n-21 q-21 s-22 u+29
es_mi b-27 d-31 g-17 i-22 j-21 l-27 m+22 n-26 o-23 p-18 q-32 r-18 s-20 u-38
es_muy a-23 d+31 g-15 h-16 i-17 j-27 m-22 n-16 o-16 q-24 s-28 t-17 u-32 v-20
es_normal a-25 b-16 d-34 e-16 g-18 h-21 i-22 j-38 l-17 m-29 n-21 o-21 p-17 q-31 r-18 s+38 t-15 u-41 v-25
es_para b-28 c-17 d-34 g-22 h-19 i-35 j-31 l-22 m-37 n-28 o-36 p-19 q-35 r-22 s-30 v+27
es_peligroso a-17 b-19 d-25 j-17 l-16 m-21 o-17 q-20 s-22 u+30 v-32
es_una a-22 d-17 i-20 m-16 u+28 v-18
es_usted m-18 u+20 v-19
esa a-27 b-35 c-19 d-31 e-25 f-15 g-40 h-26 i-40 j-41 k-18 l-38 m+21 n-35 o+21 p-24 q-39 r-28 s-32 t-17
esa_@person b-16 i-17 v+16
esa_hora b-16 l-22 m-22 n-16 o+25 q-19 r-15 u-17 v-16
escalofrios d-16 n-15 o-18 s+20
escri* a-76 b-69 d-71 e-47 f-50 g+28 h-57 j-77 k+28 l+29 m-94 n-70 o-64 p-61 q-77 r-69 s-67 t-54 u+25 v-62
escriban a-15 b-21 g-18 i-16 l+22 q-20
escriban$ b-16 l+19
escriben a-23 d-25 g-23 i-26 j-23 k-21 l-30 m-25 n-19 o-18 p-20 q-21 r-17 s-22 u+31
escriben$ a-23 d-25 g-23 i-26 j-23 k-21 l-30 m-25 n-19 o-18 p-20 q-21 r-17 s-22 u+31
escribir a-32 b-20 d-23 g+17 h-23 j-24 l-33 m-28 n-33 o-23 q-30 r-15 s-15 u-28 v-20
escribir_bien g-16
escribirme a-36 b-25 c-17 d-21 g-26 h-22 i-33 j-25 k+19 l+25 m-31 n-26 o-25 p-25 q-25 r-25 s-20 u-27 v-22
escribirme$ a-36 b-25 c-17 d-21 g-26 h-22 i-33 j-25 k+19 l+25 m-31 n-26 o-25 p-25 q-25 r-25 s-20 u-27 v-22
escribo a-23 b-19 c-17 d-24 e-22 f-22 g+38 h-25 i-29 j-30 k-21 l-32 m-35 n-24 o-16 q-20 r-20 s-20 t-23 u-33 v-16
ese a-53 c-40 e-36 f-51 g-54 h-41 i-61 j-51 k-34 l-63 m-19 n+21 p-39 r-52 s-56 t-39 u-19
ese__dia b-20 d-24 f-16 m-25 n+26 q-20
ese_dia a-43 c-28 e-24 f-38 g-37 h-30 i-41 j-33 k-24 l-44 m-56 p-27 r-39 s-38 t-28 u-40 v-42
ese_mismo b-20 d-24 f-16 m-25 n+26 q-20
eso a-60 b-49 c-42 e-50 f-49 g-57 h-51 i-56 j-64 k-47 l-58 n-57 o-48 p-51 q-57 r-51 t-49 u+59 v-58
eso$ a-41 b-35 c-25 e-25 f-25 g-38 h-31 i-35 j-41 k-27 l-40 n-37 o-30 p-37 q-38 r-35 s-45 t-27 u+39 v-38
eso__para a-20 d-15 j-18 m-18 o-15 s-19 u+23 v-18
eso_es a-20 d-15 j-18 m-18 o-15 s-19 u+23 v-18
espac* a+31 d-24 e-17 g-18 h-25 i-29 j-23 k-15 l-22 m-34 n-24 o-26 p-21 q-23 r-21 s-23 t-20 u-25 v-28
espacio a+31 d-24 e-17 g-18 h-25 i-29 j-23 k-15 l-22 m-34 n-24 o-26 p-21 q-23 r-21 s-23 t-20 u-25 v-28
espanol a-46 b-40 c+55 d-43 e-32 f-30 g-37 h-35 i-17 j-47 k-32 l-45 m-47 n-43 o-46 p-39 q-42 r-41 s-37 t-36 u-45 v-32
esper* a-48 c-32 d-35 e-24 f-23 g-38 h-27 i-38 j-39 k-27 l-47 m-59 o-41 q-28 r+36 s-36 t-26 u-38 v-35
espereme a-19 b-26 d-17 e-15 g-15 h-17 i-18 j-22 k-16 l-21 m-26 n-24 o-17 p-27 q-19 r+31 s-16 t-15 u-19 v-16
espereme$ a-19 b-26 d-17 e-15 g-15 h-17 i-18 j-22 k-16 l-21 m-26 n-24 o-17 p-27 q-19 r+31 s-16 t-15 u-19 v-16
esperen b+25 g-18 i-16 l-28 m-16 o-20 q-22 r-19
esperenme b-19 m-20 r+22
esposa a-15 b-15 m-19 n-15 p+22 q-23
esposo c-30 d-19 i-31 l-24 m-56 o-39 r-25 u-30 v-26
esta b-79 c-68 d-82 e-82 g-75 h+30 k-72 l-82 n-84 q-20 r-45 s-33 t-77 u-87
esta$ a-27 f+30 g-19 i-16 j-21 m-31 n-17 q-16 r-19 s-16 u-19
esta_@wrong a-19 c-17 d-20 e-24 f-27 g-19 h-29 i-28 j-33 l-25 m-30 p-16 q-18 r-24 s-18 t-19 u-18 v+34
esta__@place h-18 i-24 j+19 m-15
esta__aqui h-16 i-16 j+22 l-20 m-18 v-24
esta__de h-16 i-16 j+22 l-20 m-18 v-24
esta__del a-18 h-20 i-19 j+20 m-17 q-24 r-21 v-16
esta__el a-18 j-15 m-20 p+21 q-24
esta__la h-16 i-20
esta_bien a-16 d-16 e-18 f-21 h-25 i-28 j-25 l-16 m+15 p-18 q+18 r-22 s-18 t-15 u-20 v-20
esta_cerca h-19 i-21 j+22 v-20
esta_el a-18 j-21 m+19
esta_la a-25 h-21 o-17 u-17
esta_semana a+34 d-20 h-23 i-32 j-22 m-22 n-23 o-36 q-17 r-15 s-15 u-18 v-19
estac* a-35 b-18 d-29 e-18 f-16 g-23 h-17 i-35 j+25 k-15 l-24 m-36 n-29 o-21 p-19 q-24 r+19 s-27 t-19 u-32 v-19
estacionamiento a-29 b-15 c-15 d-31 e-20 f-21 g-17 h-19 i-26 j+28 l-22 m-28 n-19 p-17 q-21 t-17 u-23 v-15
estacionarme a-20 g-16 j-20 m-20 r+23 s-18
estacionarme$ a-20 g-16 j-20 m-20 r+23 s-18
estaf* b-20 d-18 g-21 i-18 j-18 l-22 m-18 o-17 q-20 s-21 u+27 v-24
estafa b-20 d-18 g-21 i-18 j-18 l-22 m-18 o-17 q-20 s-21 u+27 v-24
estafa$ b-20 d-18 g-21 i-18 j-18 l-22 m-18 o-17 q-20 s-21 u+27 v-24
estan a-63 b-64 c-50 d-63 e-54 f-55 g-57 h+42 i-59 j+54 k-50 l-59 m-75 n-64 o-60 p-52 q-58 r-56 s-62 t-59 u-67 v-50
estan$ a-30 b-23 c-20 d-32 e-15 f-21 g-30 i-24 j+37 k-20 l-28 m-35 n-38 o-29 p-16 q-29 r-21 s-25 t-22 u-38 v-18
estan_@open h+24 j-18 m-21
estan__@day a-16 b-17 h+21 o-21
estan__el b-16 m-18 o-16
estan__la a-19 b-17 d-17 i-18 j+15 m-22 n-19 o-19 r-17 s-15 t-17 u-20
estan_ubicados j+23 m-21 u-16
estar a-26 b-30 c-24 d-27 g-16 h-19 i-27 j-25 k-16 m-36 n+22 o-24 q-35 r-21 s+19 t-16 u-31 v-24
estar_ahi a-20 m-19 q-20
este a-47 b-39 c-27 d-48 e-36 f-29 h-36 i-26 j-55 k-31 l+18 m-64 n-45 o-38 p-30 q-46 r-39 s-45 t-33 v+36
este__es a-25 b-17 c-15 d-26 e-23 g-24 h-19 i-31 j-32 k-15 l-28 m-39 n-21 o-20 p-17 q-25 r-18 s-25 t-15 u-45 v+42
este_mensaje i-17
este_numero a-20 b-22 d-21 g-38 i-30 j-25 l+25 m-28 n-20 o-19 q-22 r-19 s-20 t-17
esto a-64 b-54 c-18 e-51 f-46 g+34 h-49 j-64 k-48 m-25 n-58 o-55 p-51 q-63 r-54 s-64 t-50 u+31
esto$ a-50 b-42 c-40 e-42 f-37 g+31 h-36 i-57 j-51 k-38 m-16 n-48 o-43 p-42 q-52 r-45 s-53 t-41 u+24 v-53
esto_es a-26 b-20 d-31 g-22 h-20 i-33 j-24 l-18 m-29 n-21 o-21 p-15 q-25 r-17 s-21 u+18 v+21
estoy b-33 c-63 d-20 e-73 f-67 h-73 i-75 j-16 k-62 m-24 n-21 o-69 p-79 q-16 r+50 t-69 u-81 v-71
estoy__# r+17
estoy__@door m-16
estoy__@parking j-17
estoy__desde a-22 b-19 d-22 g-22 h-19 j-22 l-15 m-28 n-26 q-17 r-23 s+34 u-18
estoy__donde a-18 m-17
estoy__el d-37 g-19 h-22 j-42 l-17 n-28 o-23 p-17 q-27 s-30 u-24
estoy__en m-18
estoy__estacionarme r+16
estoy__la a-27 b-29 d-22 g-16 i-18 j-29 l-16 m+18 n-28 p-18 q-18 u-18
estoy__no b-17 q-16 r-16
estoy__que a-16 g-19 h-16 m-16 n-17 r-15 s+16
estoy__trabajo a-21 b-22 d+16 g-19 h-17 i-15 j-20 n-22 o-16 q-21 r-28 s-20
estoy_afuera a-15 l-16 p-18
estoy_aqui j+16 r-18
estoy_buscando a-15 j-20 m-17 r+20
estoy_en a-46 c-21 d-39 g-24 h-27 i-20 j-49 l-24 o-33 p-25 q-39 r+19 s-32 u-23 v-17
estoy_haciendo a-17 d-16 g-16 j-15 m+26 n-20 r-22 s-21
estoy_interesada b-30 d-23 g-24 j-20 l+26 m-18 n-17 q-23 r-24 s-24 u-23 v-19
estoy_llegando r+16
estoy_saliendo a-15 d-18 g-18 j-15 l-16 m-20 n-19 r+23 s-17
estoy_sin a-20 d+18 g-21 m-19 n-20 p-18 r-20 s-18
estoy_vomitando m-21 n-15 r-15 s+22
evalu* a+30 b-24 c-16 d+21 g-29 h-17 i-30 j-28 k-22 l-29 m-41 n-32 o-37 p-26 q-33 r-32 s-35 t-25 u-42 v-19
evaluacion a+16 b-20 d+26 g-20 i-29 j-21 l-18 m-32 n-27 o-30 p-21 q-24 r-25 s-27 t-20 u-35
eveni* b-28 c-25 d-45 e-24 f+22 g-29 h+30 i-33 j-36 k-18 l-27 m-46 n-34 o-25 p-27 q-34 r-23 s-26 u-45 v-25
evening b-26 c-23 d-35 e-24 f+22 g-25 h+16 i-31 j-31 k-17 l-24 m-38 n-28 o-23 p-26 q-30 r-21 s-25 u-35 v-23
evening$ a-23 b-18 c-17 d-18 e-21 f+24 g-19 h-24 i-23 j-18 l-19 m-31 n-16 p-23 q-19 r-16 s-17 u-18
evening_@hours a-18 d-16 h+20
evening_@visit a+19 d-17 u-16
ever a-35 b-39 c-27 d-38 e-16 f-19 g-33 h-34 i-29 j-36 k-21 l+23 n-32 o-33 p-18 q-33 r-27 s+26 u-46 v-32
ever$ b-15 g-20 l+24 m-24 u-19 v-19
ever__@visit s+15
ever_since a-20 b-25 h-16 m-25 n-18 o-22 s+31 u-16
every a-21 b-25 c-16 d-16 g-16 i-21 j-19 k-16 n-26 o-24 p-23 q-21 r-19 u-20
every* a-42 c-33 e-24 f-25 g-43 h-34 i-40 j-39 k-34 l-41 m-50 n-33 o-34 p-29 q-35 r-33 s+22 t+18 v-29
every_day b-21 i-16 l+17 m+15 n-17 o-20 p-18 q-16 s-18
everyone a-17 b-20 d-19 g-17 j-15 l-17 m-19 q-15 t+20
everyone$ a-17 b-20 d-19 g-17 j-15 l-17 m-19 q-15 t+20
everything a-30 b+24 c-25 d+16 e-17 f-16 g-31 h-25 i-32 j-29 k-25 l-31 m-38 n-24 o-23 p-17 q-22 r-24 s+19 t-23 u-33 v-15
exact* a-26 d-30 g-23 h-24 i-19 m-36 n-20 o-16 s-17 u+25
exactly a-24 d-28 g-22 h-22 m-32 n-17 u+26
exit a-21 d-28 g-25 h-17 i-20 j+24 m-34 n-22 q-16 r+20 u-27
expec* a-18 b+24 d-22 l-31 m-30 o-18 q-21 r-18 u-19
expen* a-21 d+37 g-16 i-18 j-30 m-33 n-21 o-22 q-22 s-25 u-43
expensive a-21 d+37 g-16 i-18 j-30 m-33 n-21 o-22 q-22 s-25 u-43
expensive$ a-21 d+37 g-16 i-18 j-30 m-33 n-21 o-22 q-22 s-25 u-43
expla* a-42 b-28 c-24 d-38 e-18 f-19 g-28 h-26 j-31 k-25 l-29 n-32 o-33 p-18 q-30 r-19 s-27 t-19 u+33 v-18
explain a-42 b-28 c-24 d-38 e-18 f-19 g-28 h-26 j-31 k-25 l-29 n-32 o-33 p-18 q-30 r-19 s-27 t-19 u+33 v-18
explain__process m-19 u+19
explain__to a-19 m+16 u-19
explain_how m+17
explain_the m-19 u+19
expli* a-33 b-22 c-16 d-32 g+36 i-29 j-26 k-28 l-26 m-27 n-34 o-33 p-26 q-28 r-26 s-30
explica a-31 b-20 d-30 g+33 i-26 j-24 k-27 l-24 m-23 n-26 o-31 p-24 q-27 r-24 s-28
explica__que n-15
face a-16 d-16 m-21 o-17 p-17 q-16 r-16 s+22
face_is s+18
faceb* h-17 i-16 j-20 m-20 u+20
facebook h-17 i-16 j-20 m-20 u+20
falle* b+16 m-17
fallecio b+16 m-17
famil* a-28 c-17 d-39 g-30 h-15 i-30 j-26 k-19 l-31 n-27 q+25 r-31 s-28 t-16 u-36 v-28
family a-28 c-16 d-37 g-28 i-28 j-24 k-19 l-28 n-24 p+15 q+19 r-30 s-26 t-15 u-35 v-25
family$ d-22 o-16 q+22 u-26
family_emergency a-16 b+16 m-18 r-17
far d-20 h-15 j+27 m-18 u-34
far__the j-18 m+17
far_is d-18 j+20 u-26
fast a-17 m-33 n+21
faste* d-16 j-22 m+25 u-19
fastest d-16 j-22 m+25 u-19
favor d-71 e-52 f-49 h-54 i+15 j-21 k-55 l+23 m-78 n-62 p-16 q-72 r-57 s-60 t-68 u-73 v-57
favor$ c+16 d-65 e-47 f-44 g-16 h-49 i+19 k-52 m-72 n-57 q-67 r-52 s-54 t-63 u-66 v-51
favor* j-15 m+17
favorite j-15 m+17
fax i+19
fax_my i+19
faxed a+15
faxed__referral a+15
fecha a-32 c-20 g-21 i-34 j-22 k-19 l-28 m-17 o+30 p-17 q-21 r-16 u-15
fecha$ i-15 q-15
fecha__favor a-20 b-27 c-16 i-23 j-15 l-20 o+25
fecha_por a-20 b-27 c-16 i-23 j-15 l-20 o+25
fee d+20 m-25 u-17
feel a-37 b-27 c-18 d-40 e-15 g-29 h-25 i-26 j-29 k-22 l-22 m-49 n-40 o-32 p-22 q-30 r-25 s+30 t-23 u+31 v-21
feel_better n-19 u+15
feel_like a-20 d-21 m-27 s+19 u+15
feeli* a-28 c-15 d-28 g-23 h-20 i-19 j-18 k-15 l-21 n-27 o-26 p-22 q-23 r-28 s+34 t-16 u-31 v-20
feeling a-27 d-22 g-21 h-19 i-18 j-16 k-15 l-20 m-28 n-25 o-26 p-21 q-21 r-28 s+34 t-16 u-27 v-20
fell m-16 p-24 q+20
felt a-24 b-27 d-21 g-17 h-18 i-15 l-16 m-30 n-23 o-33 r-19 s+41 t-17 u-17 v-17
felt__ever a-15 b-18 m-20 o-16 s+25
felt_really s+17
few a-23 b-16 d-19 j-15 m-22 q-19
few__for i+17
few_questions i+17
fghjk a-16 d-24 e+30 f-21 g-18 i-17 j-18 l-23 m-30 n-16 r-19 s-18 t-24 u-24
fghjk$ a-16 d-24 e+30 f-21 g-18 i-17 j-18 l-23 m-30 n-16 r-19 s-18 t-24 u-24
figur* q-16
fijes* n-17
fijese n-17
fijese_que n-17
file a-27 d+21 g-16 i+22 j-24 m-39 n-20 o-16 q-24 u-21
file$ m-15
file__complaint a-18 d-20 i+27 j-18 m-22
file_a a-18 d-20 i+27 j-18 m-22
file_with d+18 m-17
fill a+16 m-16 o-18
fill_out a+16 m-16 o-18
fille* b-23 d-24 g-15 i+19 j-19 l-25 n-24 o-22 q-19 r-22 s-21 u-23
filled b-23 d-24 g-15 i+19 j-19 l-25 n-24 o-22 q-19 r-22 s-21 u-23
filled__form i-18 j-15 l-16
filled__the i-19 j-16 l-17 s-16 u-16
filled_out b-23 d-24 g-15 i+19 j-19 l-25 n-24 o-22 q-19 r-22 s-21 u-23
final* a+29 d-20 g-16 h-24 j-17 m-21 n-27 o-23 q-17 u-20
finally a+29 d-20 g-16 h-24 j-17 m-21 n-27 o-23 q-17 u-20
find a-29 b-43 c-35 d-54 e-23 f-26 g-50 h-40 i-54 j+43 k-40 l-47 n-57 p-37 s-56 t-37 u-60 v-44
find_@parking j-19 r+17
find__@door j+17 m-17
find_me m-20 o+18
find_the a-20 b-18 d-18 g-16 i-18 m+25 n-19 o-23 q-20 r-24 s-20 u-17
find_you b-21 d-16 g-17 j+29 m-27 o-23 q-30 r-19 v-19
findi* a-20 b-25 c-15 d-18 g-17 h-20 i-28 j-18 l-17 m-18 n-19 o-21 p-39 q+36 r-18 s-26 u-15 v-18
finding a-20 b-25 c-15 d-18 g-17 h-20 i-28 j-18 l-17 m-18 n-19 o-21 p-39 q+36 r-18 s-26 u-15 v-18
finding_a p-16
fine d-29 g-17 h-20 i-27 j-29 m-32 n+30 o-25 p-17 r-16 s-24 u-31
fine$ d-23 h-17 i-22 j-22 m-25 n+25 o-20 q-21 s-20 u-26
fine_to j-15
first a+17 b-47 c-17 g-28 h-24 k-26 l-25 o-44 p-37 q-31 r-35 s-36 t-17 v-31
first$ a-24 b-22 d-22 g-17 j-17 l-15 n+19 o-19 p-28 q-20 s-18 u-27
first_@visit b-31 h-15 i-25 j-31 m-43 n-28 o-30 r-15 s-20 v-16
first__free a-16 d+20 u-17
fish d-21 g-18 j-19 m+30 n-18 u-29
fit a+20 m-17
fit__in a+20 m-17
fit_me a+20 m-17
five a-16 b-25 d-20 i-18 j-18 l-19 m-30 n-15 o-19 q-18 r+32 u-21
fix d-22 j-15 m+26 n-19 u-19
fix__screen m+16
fix_my m+15 n-16
fjdks* a-16 d-26 e+32 f-23 g-19 i-18 j-19 l-25 m-33 n-17 q-15 r-20 s-19 t-26 u-26
flake* p-28 q+23
flaked p-28 q+23
flaked$ p-28 q+23
flash* a-19 b-15 d-26 g-17 h-18 i-17 j-18 n-21 o-19 q-16 r-21 s+18 u-26 v-20
flashback m-18 s+19
flashback__morning s+16
fligh* a-27 b-31 d-30 e-16 g-21 i-24 j-21 k-17 l-24 m+37 n-27 p-22 q-24 r-28 s-23 u-23
flight a-16 b-29 d-19 m+27 n-17 q-16 r-17
flights a-18 d-18 i-16 m+24 n-16 r-16 u-15
flights$ a-18 d-18 i-16 m+24 n-16 r-16 u-15
floor u-17
flori* b+20 d-17 n-15
florida b+20 d-17 n-15
fly a-23 b-18 d-32 e-19 g-22 i-24 j-23 l-27 m+34 p-19 q-26 r-24 s-24 u-32 v-18
focus b-21 d-16 o-19 q-17 s+23
fog a-29 b-23 d-22 g-24 h-25 i-18 j-21 l-17 m-33 n-29 o-23 p-23 q-24 r-22 s+39 t-17 u-37 v-17
folks d+22 j-21 m-25 q-17 u-24
follo* d-17 i-20 m-32 n-18 o+19 s-16 u-18
following a-21 m-25 n-17 o+19 s-15 u-17
following_@day m-17 o+16
following_week a-15
food a-28 b-37 c-26 d-35 g-38 h-26 i-29 j-36 l-38 m-33 n+45 o-34 q-37 r-28 t-17 u-41 v-35
footb* d-19 l-16 m+21 u-16
football d-19 l-16 m+21 u-16
football$ d-19 l-16 m+21 u-16
for a+35 c-92 e-87 f-101 g-120 h-48 j-88 l-59 o-23 p-45 q-46 r-37 s-59 u-33
for$ a-16 d-33 j-22 n-15 u+21
for_# a-24 d-17 m+18 r-23
for_@day d-17 h-21 i-20 k-16 l-23 m-35 n-24 o+17 s-22
for_@food n-22
for__@clinician a-32 b-19 i+31 j-16 m-36
for__@day l-15 m-25
for__@relative a+19 m-32 n-19 p-15
for__@vehicle q-15
for__@visit d+15 g-20 h-17 i-25 j-29 k-16 l-21 m-65 n+31 o-47 q-17 r-33 s-53 t-20 u-62 v-36
for__all a-21 d-16 h-18 i-17 k-16 l-15 m-24 t+18 u-23
for__are m-20 o+17
for__days a-17 d-18 m-18 s+18
for__else a-18 b-20 d-15 i-18 m-18 v+17
for__first m-16
for__home a-18 d-27 i-27 j-19 m-22 o-17 q+24 u-19
for__love l+19 m-20
for__me u-22
for__more a+19 b-19 v-19
for__next b-16 d-15 m-25 n-20
for__of b-26 i-17 j-17 l+18 n-20 o-23 r-16 s-16 u-19 v-18
for__patients a+21 d-16 h-15 m-19 u-18
for__spot a-18 m-17 r+21
for__this a+19 o-20 v-18
for__to i-16
for__week m-19
for__wheelchair q-15
for_a a+26 b-46 g-29 h-29 i-19 j-35 k-26 l-27 m+15 n-48 o-34 q-17 s-41 t-34 u-50 v-32
for_how a-22 h-15 m-28 n+24 u-16
for_it a-21 d+16 m-33 u-26
for_me c-18 d-44 f-21 g-26 h-21 i-31 j-28 l-49 m-51 n-46 o+20 q-29 r-40 s-42 t-27 u-52 v-19
for_my a+18 b-29 d-18 i-29 k-18 l-17 m-22 n+16 o-32 p-27 q-30 s-33 u-38 v-25
for_new a+21 d-16 h-15 m-19 u-18
for_one a+17 b-17 m-20 o-21 u-16 v-19
for_someone a-22 b-25 d-20 m-20 o-19 p-22 q-17 v+16
for_that m-23 n+17 o-23 t-19
for_the a-75 b+19 d-24 g-26 i+20 j-54 k-20 n+15 p-27 q-29 r-37 s-42 t-23 u-52 v-36
for_this a-21 b-24 g-18 i-24 l-22 m-36 o-15 s-19 u-29 v+30
for_two b-21 d-25 n-18 o-21 r-16 s+17 u-17
for_us b+19
for_vacation m+19
for_you a-25 b-21 d-19 f-23 h-20 i-21 j-19 k-17 l-17 o-17 t+16 u-23 v-19
for_your a-23 i+18 j-16 l-17 m-24 v-17
forge* a-39 b+42 d-35 g-15 h-21 i-17 j-23 k-17 l-20 m-38 n-32 o-32 p-18 q-17 r-23 s-34 t-24 u-34 v-19
forget a-39 b+42 d-35 g-15 h-21 i-17 j-23 k-17 l-20 m-38 n-32 o-32 p-18 q-17 r-23 s-34 t-24 u-34 v-19
forget__@visit a-31 b+28 d-24 m-18 n-21 o-18 s-26 u-17
forget_the a-27 b+25 d-21 m-16 n-16 s-23 u-15
forgo* a-26 b-25 d-22 g-20 h-18 i-26 j+30 k-15 l-20 m-32 n-21 q-22 r-17 s-23 t-20 u-26 v-19
forgot a-26 b-25 d-22 g-20 h-18 i-26 j+30 k-15 l-20 m-32 n-21 q-22 r-17 s-23 t-20 u-26 v-19
form a+33 b-27 d-29 g-29 h-20 i-30 j-33 k-26 l-31 n-33 o-30 p-18 q-21 r-27 s-35 u-29 v-23
forwa* b-18 d-20 g-19 i-29 k-27 l-28 m+36 n-18 o-18 p-15 s-18 u-20 v-25
forward b-18 d-20 g-19 i-29 k-27 l-28 m+36 n-18 o-18 p-15 s-18 u-20 v-25
found b+19 c-19 d-34 e-17 f-17 g-26 h-28 i-35 j-36 k-23 l-33 n-35 o-32 p+28 q-48 r-33 s-31 t-29 u-33 v-28
found__driver a-19 b-16 m-25 n-21 p+29 q-32 r-20 t-17 u-15 v-15
found_a a-21 m-25 n-21 p+29 q-32 r-20 t-17 u-16 v-15
free a-42 b-32 c-24 d+40 f-20 g-29 h-34 i-33 k-18 l-27 m-54 n-47 o-49 p+18 q-48 r-32 s-45 t-20 u-56 v-27
free$ a-38 b-27 c-19 d+41 f-17 g-27 h-32 i-34 k-15 l-25 m-39 n-34 o-37 p-26 q-32 r-27 s-35 t-17 u-54 v-24
friday b+16 c-20 d-35 e-28 g-28 i-34 j-33 k-26 l-33 m-30 n-32 o+27 p-19 q-33 r-28 s-45 t-42 u-31 v-29
fridays a-22 h+20 m-16
friend a-42 b-36 c-31 d-31 g-15 h-23 i-32 j-21 k-27 l-23 m-57 n+19 o-38 q+22 r-35 s-24 t-17 u-21
frio a-21 b-23 d-22 g-22 h-19 i-16 j-18 l-18 m+32 n-27 o-16 q-17 r-16 s-20 t-19 u-25
from a-60 c-55 d-88 e-50 g-75 h-68 j+17 k-18 o-74 p+17 q-75 r-33 t-60 v-69
from__@book a-18 b+21 l-16 m-20 p-16
from__@texts u-17
from__airport j+16 m-19 u-16
from__bring n-15 p+17 q-15 u-16
from__in j-16 u-17
from__will n-17 p+21 q-22 u-19
from_a a-17
from_church p+17
from_dayton j+21 m-22 u-20
from_downtown j+20 m-24 u-21
from_my i-17 m-16 n-15 q-17
from_the a-23 d-19 i-23 n-24 o-15 p-17 r-21 u-29
from_this i-16 l+22
from_yesterday d-16 i+23 j-26 m-27 u-29
from_you a-22 b-21 i-19 j-17 m-36 o-16 p-19 u+25 v-19
from_your a-18 i-21 l+17 m-19 u-22 v-17
front a-30 g-21 j+24 m-30 n-23 o-22 q-17 r-22 s-16 u-17 v-20
front$ n-16
front_@staff m-16
fue m+19 n-20 o-16 p-17 q-15 s-16
fue__de m+17
fui a-27 b+15 d+23 g-24 i-29 j-24 l-27 m-32 n-24 o-29 p-15 q-29 r-21 u-26 v-15
fui$ a-19 b-21 d+24 g-21 i-18 j-20 l-25 m-24 n-20 o-21 q-26 u-21
full a-16
full_course m-16
fumar d-22 n+23 q-17
fun d-20 m+21 u-19
funci* a-36 b-25 c-25 d-43 e-30 f-30 h-28 i-29 j-37 k-23 l-34 m-43 n-36 o-25 p-25 q-29 r-32 s-32 t-28 u+41 v-27
funciona a-32 b-22 c-20 d-36 e-27 f-28 h-26 i-26 j-33 k-20 l-30 m-33 n-31 o-21 p-21 q-25 r-27 s-26 t-24 u+31 v-24
funciona$ a-21 d-21 e-22 f-22 g-29 j-21 l-19 m-26 n-16 r-18 s-17 t-19 u+32
futbo* a-18 d-18 i-15 j-17 m+23 o-16 q-17 r-18 s-19
futbol a-18 d-18 i-15 j-17 m+23 o-16 q-17 r-18 s-19
futbol$ a-18 d-18 i-15 j-17 m+23 o-16 q-17 r-18 s-19
fyi b+18
fyi$ b+18
gallo* m+15
gallon m+15
game a-16 b-16 d-17 f-21 h-16 i-16 j-16 m+29 r-15 s-24 t-16 u-19
game$ f-19 m+19
gano m+24 s-15 u-21
garage a-17 d-21 i-22 q-18 u-20
gary a-26 b-36 c-25 d-34 e-27 f-23 g-37 h-23 i-34 j-35 k-28 l-40 m-45 n-26 o-31 p-20 q-35 r-33 s-31 t-24 u-41 v+55
gary$ b-24 d-17 g-23 j-17 k-15 l-31 m-27 o-17 q-22 s-15 u-17 v+36
garys l-16 v+15
gas a-17 b-20 d-27 i-18 l-19 n-18 o-20 s-24 u-24 v-16
gas_station r-16
gator* a-21 d-28 g-17 h-24 i-25 j-26 m-25 n+32 o-21 q-26 r-21 s-22 u-26
gatorade a-21 d-28 g-17 h-24 i-25 j-26 m-25 n+32 o-21 q-26 r-21 s-22 u-26
gave a+20 g-16 i-33 l-19 m-16 p-16 u-21
gave__number a+20 i-31 l-18 p-15 u-19
gave_me a+22 i-27 l-16 v-18
gave_you v+16
gente a+27 b-20 c-15 d-29 e-19 f-17 g-21 i-21 j-23 k-18 l-23 m-29 n-28 o-22 p-19 q-20 r-22 s-24 t-21 u-24 v-19
get a+31 b-76 c-16 d-41 e-50 f-57 g-61 h-45 n-24 o-51 p-34 r-18 s-85 t-62 v-53
get__@texts a-19 i-20 j-17 m-19 n-15
get__@visit a+23 b-21 i-17 m-21 n-19 o-19
get__a a-24 d-16 j+17 n-20 r-18 u-17
get__date a-18 m-23 o+20
get__for a-24 d-19 m-24 n+24 u-17
get__from j+18 l+15 m-20 u-22
get__in a+34 b-20 d-20 h-15 i-43 j-29 k-32 l-27 m-32 n-27 o-33 p-17 q-31 r-27 u-27
get__me a-19
get__new a-18 m-23 o+20
get__number a-21 g-15 i-19 m-22
get__of a-19 j-17 m+19 n-19 u-16
get__off a-23 b-17 g-16 i-22 k-20 l+27 m-23 u-18
get__please a+20 c-15 i-23 m-15
get__sleep m-18 u+17
get__sometime a+16 n-21
get__soon a+21 i-16 r-17
get__the b-16 d-25 g-15 i-21 u-23
get__this g-18 i-17 l+15 m-20
get__to a-24 b-23 d-22 j-34 k-29 n-24 o-21
get__what j-18
get__with i-16 m-17
get_a a-27 b-16 c-17 d+15 h-17 j-31 k-15 m-29 n-31 o+20 r-21 s-16 u-36
get_an a+17 m-16 n-16
get_back b-23 g-20 j-20 k-22 m+16 o-18 r-16 u-17
get_going a+16
get_in a+26 b-16 c-20 i-25 l-15 m-33 n-32 o-22 q-21 r-19 u-23
get_it a-18 d-15 n+19 o-19 q-16
get_me a+19 b-32 c-34 d-31 g-28 h-15 j-43 k-32 n-30 o-37 r-38 s-25 u-43 v-24
get_my b-19 c-17 d-21 i+23 j-19 k-15 m-27 n-29 o-20 q-20
get_put m-18 u+17
get_ready a-33 d-23 g-21 m-27 n+33 u-22
get_rid m+15
get_seen a+21
get_started a+22 m-21 n-24 u-16
get_the a-27 h-18 i-28 m-22 n-25 o-17 q-17
get_there a-42 b-32 c-23 g-38 h-32 i-39 j+21 k-16 l-24 m-54 n-21 o-32 q+20 r+17 s-26 u-16 v-18
get_this a-21 d-17 i-15 m-15
getti* a-27 b-29 d-28 j-21 l-32 n-32 o-21 p-24 q+20 r-19 s-24 v-30
getting a-27 b-29 d-28 j-21 l-32 n-32 o-21 p-24 q+20 r-19 s-24 v-30
getting_home g-24 m-18 n-20 q+23 u-21
getting_these g-20 k-15 u+20
gf a-16 p+16
ghost* p-21 q+16
girl a-17 i+18
give c-27 d-52 e-20 f-19 g-38 h-24 i+23 j-47 k-37 l-49 p-39 q-49 s-46 t-29 u-54 v-43
give__@call i+16 m-18
give__@person a-16 i+18 m-16
give__@visit b+19 m-15 n-17 o-21 s-17
give__a a+17 b-32 d-26 i+17 j-20 k-17 l-20 n-23 p-17 q-31 r-24 s-19 u-25 v-20
give__the i+18 m-23 o-15
give_it m-16
give_me b-40 c-18 d-39 g-29 h-18 i+30 j-37 k-27 l-38 n-34 p-29 q-37 s-30 t-20 u-40 v-34
go a-57 d-17 e-45 f-43 g-65 h-45 i-70 j+47 k-52 l-16 m-30 n-27 o-52 p-51 q+16 r-20 s-64 t-48 v-51
go$ a-28 d-36 g-28 i-28 j+32 k-18 l-29 m-41 n-26 o-22 p-16 q-30 r-20 s-25 v-17
go__after n+16 o-15
go__the j+16
go__work n+19 o-16
go_back b-16 c+18 i-16 m-21
go_home i-19 j-24 m-18 n-22 q+27 u-17
go_through b-21 d+20 m-22 n-25 u-24
go_to a-17 b-18 d-21 g-19 i-23 j+20 m-16 o-19 q-24 u-19
god a-18 b-17 d-25 e-21 f-15 i-18 j-18 k-16 l+17 m-33 n-19 r-18 s-19 t+19 u-22
goes b-28 d-37 f-25 g-31 h-39 i-31 j+22 k-20 l-23 m-50 n-40 o-23 p-24 q-31 r-36 s+25 t-17 v-18
goes_there f-17 g-17 h-20 i-19 j+28 l-16 m-28 n-17 q-23 r-24 s-17 u-25
going a-31 b+26 c-40 e-34 g-70 h-47 i-66 j-23 k-52 l-66 m+26 n-45 o-31 p-20 s-77 t-54 u-37 v-50
going$ d-23 f+20 j-17 m-26 o-16 u-25
going__@price d+17
going__a a-20 l-16 m-26 q-31
going__be a-37 b-22 d+22 g-15 h-16 i-24 j-31 l-25 m-69 o-47 p-16 q-48 r+23 s-43
going__have a-15 b+23 m-21
going__it b+17
going__me a-17 d+19 j-16 m-29 n-18 u-22
going__out m-16
going__there r+16
going__to a-17 b+23 j-20 m-27 n-16 o-15 q-18
going__work b-17 o+18
going_to a-75 c-30 e-26 f-43 g-59 h-34 i-57 k-45 l-55 n-39 o-20 s-70 t-38 u-21 v-36
good a-77 b-16 d-84 e-77 f+50 h-34 i-19 j-87 k-68 l-85 m+24 n-76 p+23 q-85 r-78 s-81 t-25 u-88 v-78
good$ a-36 b-37 d-38 e-33 g-39 h-34 i-41 j-36 k-28 l-39 n-32 p+23 q-49 r-34 s-37 t-39 u-39 v-30
good_@day b-17 m-23 o-16 t+17
good__it a-16 b+17 d-16 m-22 o-21 p-16 u-20
good__me b-18 o+16
good__to a-18 b-16 f+22 g-18 j-16 m-35 o-20 t-17
good__you a-24 b-21 d-16 f+21 g-22 h-17 i-22 j-21 l-17 n-16 o-24 t-29 u-18 v-19
good_day b-19 c-17 d-20 e-21 f+32 g-21 h-24 i-21 j-16 l-21 n-24 o-29 p-25 q-16 r-15 s-20 t-34 u-17
good_evening e-19 f+25 g-16 h-19 l-16 m-25 t-23
good_for a-20 b-25 f-21 i-16 t-21 u-15 v-20
good_morning a-19 b-19 d-18 f+34 g-19 h-24 i-22 j-19 l-16 m-39 n-25 o-29 p-21 q-16 r-25 s-19 t-17 u-21
googl* a-24 b-18 d-21 e-21 g-19 i-17 j+23 k-15 l-19 n-23 o-18 p-16 q-19 r-18 s-22 t-16 u-26 v-18
google a-24 b-18 d-21 e-21 g-19 i-17 j+23 k-15 l-19 n-23 o-18 p-16 q-19 r-18 s-22 t-16 u-26 v-18
got b-19 c-76 e-69 f-71 g-25 h-89 i-38 j-95 k-88 l-92 m-32 n-42 p+39 q-33 r-17 t-37 u-27
got$ b-19 d-23 g-18 i-28 j-19 n-16 s-22 u-24 v-22
got_@sick a-24 b+17 d-15 i-18 m-23 n-23 p-19 q-16 r-26 u-16 v-17
got__@call i-22 v+19
got__@move a-27 b-33 d-23 g-17 i-19 m-26 n-17 o+33 p-22 s-19 u-16
got__@ride a-23 b-21 d-18 i-21 m-25 n-20 o-19 p+37 q-55 r-34 s-23 v-17
got__@traffic r-20
got__@wrong v+19
got__a d-26 i-20 m-21
got__an r-20
got__and a-25 b-32 g-22 h-16 i-22 j-19 l-18 m-25 p-31 q-25 r-25 s+28 u-21 v-21
got__bail a-24 b+25 i-17 m-18 o-20 p-19 r-16 s-17
got__but a-18 b-18 d+26 m-35 n-18 o-24 p-20 v-15
got__day b-16 q-19
got__do b-15 o-16
got__from b-23 c-16 d-21 g-22 i-30 j-19 k-17 l-19 n-20 o-23 q-24 r-23 s-18 u+24 v-25
got__i b-23 d+20 i-17 m-28 n-19 q-21 r-16 v-22
got__it a-15 b-21 m-16 o+20
got__job a-19 d-19 o-22 p-17
got__message m-20 u+17
got__new d-16 m+17 o-18
got__next n-16 p-17 s-18
got__off q-16
got__on a-27 d-17 i-19 m-22 n-15 p-24 q-16 s-23
got__the a-15 n-15 o+20
got__to a-28 b-23 n-17 p+16 q-25 s-16
got__way p-16
got__when a+17 n-16
got_a a-33 c-21 h-18 j-26 k-22 l-24 m-24 o-19 s-39 t-27 v-37
got_anything a+26 b-20 h-26 m-23 n-23 p-24 r-19 s-27 t-17 u-15 v-17
got_approved a+18 o-16
got_back m+18 u-18
got_home a-26 b-23 d-22 g-19 h-19 i-26 j-15 l-19 m-23 n-18 o-30 p-35 q-29 r-24 s+35 t-15 u-20 v-23
got_in r-20
got_me a-28 b-23 d-23 i-18 m-27 p+18 q-24 s-18 u-17
got_my a-19 b-19 d-18 i-16 m-21 o-18 p+31 q-46 r-30 s-24
got_someone i-19 p+18 q-21
got_the h-15 m-20 n-22 q-19 v+16
got_this a-19 b-17 d-18 g-22 i-28 l-25 m-28 o-17 s-16 v+22
got_to a-29 b+18 c-18 g-32 h-18 j-31 k-25 m-46 o+25 p-39 q-30 r-30 s-38 t-21 u-34 v-24
gps a-28 b-24 d-17 i-20 j+20 m-28 o-24 p-24 q-25 r+19 s-18
gps__me a-26 b-21 i-18 m-26 o-21 p-23 q-16 r+20 s-15
gracias a-49 b+17 c-44 d-54 e-54 f-48 g-49 i-53 j-54 k-45 l-68 m-65 n-52 o-46 p-45 q-52 r-52 s-49 t+58 u-55 v-45
gradu* m+17 n-21 p-20 q-19
grandma a-25 b-18 f-18 i-26 l-19 m+19 n-18 p-25 q-24 u-22
grati* a-22 j+16 u-16
gratis a-22 j+16 u-16
gratis$ a-22 j+16 u-16
great b-41 c-21 d-41 e-18 f-21 g-24 h-41 i-32 j-29 k-23 l-30 m+26 n-37 o-41 p-31 q-33 r-36 s-43 t+27 u-36 v-28
great$ b-21 d-32 h-23 i-15 j-19 l-20 n-22 o-24 q-21 r-22 s-22 t+17 u-28 v-17
gripa a-18 b-16 d-20 i-19 n+25 q-23 s-17 u-16
grow a-19 m+21 n-20 u-15
gum a-15 d-25 g-19 i-16 j-20 m-30 n+30 o-18 q-23 s-23 u-26
gum__that m-17 n+16
gusta a-20 b-34 c-15 d-24 g-26 i+28 j-24 l-44 m+26 n-21 o-28 q-30 r-30 s-25 u-25 v-28
gusta* a+29 b-17 d-29 i-29 m-17 n-16 o-20 s-24 u-19
gusta__@call i+20 l-24 m-23
gusta__futbol m+17
gusta_el m+17
gusta_escribir l-16
gustaria a+29 b-17 d-29 i-29 m-17 n-16 o-20 s-24 u-19
guy b-20 d-17 g-21 i-17 j-18 l-19 m-23 v+23
guy$ b-18 g-18 l-17 v+21
guys b-36 c-32 d-35 e-26 g-47 i-41 k-35 m-60 n-42 o-40 p-26 r-33 s-27 v-43
guys_@open h+20
guys_do a-26 d-23 g-22 h-30 j-18 m-19 q-18 u+28
guys_have j-16 u-16
guys_still a+22 d-17 n-16 t-21 u-16 v-18
gym b-23 d-17 m+28 r-16
gym$ m+22
habla a-21 b-17 c+17 d-24 e-30 f-27 g-20 h-20 i-24 j-20 k-17 l-25 m-36 n-19 p-23 q-23 r-18 s-17 t-24 u+26 v-25
habla$ c-16 d-17 e-22 f-19 i-16 l-18 m-29 q-17 t-18 u+27 v-20
habla* b-25 c-22 g-16 i+25 j-20 l-25 m-17 n-20 o-30 q-21
habla_@spanish c+20
hablar a-40 b-28 d-25 g-18 h-21 i+39 j-19 k-18 l-32 m-36 n-24 o-29 p-19 q-26 r-17 s-20 t-16 u-24 v-27
hable b-21 c-16 i+20 n-19 q-24 v-19
hable* c+15
hableme c+16
hableme__@spanish c+16
hableme_en c+16
hablenme i+17 l-21
hablo b-19 d-17 g-20 i-23 l-20 m-22 n-19 o-17 p-20 q-22 s-19 u+17 v-21
habra h-19
hace a-38 c-17 d-35 e-21 f-23 g-46 h-31 i-31 j-34 k-19 l-28 m+42 n-45 o-27 q-30 r-34 s-35 t-27 u-49 v-22
hace__de a-16 u-15
hace__favor a-16 m-17
hace_el a-22 g-16 o-18 p+17 q-16 u-16
hacen a-18 d-18 g-22 h-18 j-22 l-16 m-20 n-24 u+26
hacer c-15 d-32 h-17 i-20 j-21 l-21 m-33 o-28 q-37 r-24 s-29 u+23 v-17
hacer$ q-21
hacie* a-27 b-19 d-23 e-16 g-25 i-19 j-22 l-17 m+34 n-30 o-17 p-16 q-20 r-31 s-31 u-21
haciendo a-27 b-19 d-23 e-16 g-25 i-19 j-22 l-17 m+34 n-30 o-17 p-16 q-20 r-31 s-31 u-21
had a-55 b-48 c-28 d-42 e-20 f-26 g-35 h-41 i-45 j-37 k-31 l-40 m+30 o-52 p-38 q-38 s+22 t-44 u-45
had__a v+19
had__flashback m-18 s+19
had__for m-15
had__weird m-30 n-20 r-20 s+30 u-18 v-15
had_a a-38 b-35 c-18 d-31 f-19 g-22 h-35 i-30 j-26 k-20 l-21 m+21 o-44 p-27 q-28 s+26 t-38 u-30 v-31
had_to b-16 m-16 n-19 r+22
hago b-34 c-24 d-45 e-26 f-40 g-21 h-33 i-37 k-29 l-32 n+17 o-39 p-34 r-41 s-36 t-32 u-62 v-32
hago$ g-28 j-18
hago__@visit a+17
hago__empezar n-17
hago__llegar a-25 g-26 j+23 m-18 n-22 r-17 u-15
hago__paciente a+19 f-16 n-17
hago__ser a+19 f-16 n-17
hago_para b-22 c-15 d-30 f-28 h-23 i-21 k-17 l-20 m-43 o-26 p-16 q-25 r-27 s-20 t-20 u-41 v-21
hago_una u-16
half h-16 o-19
handl* a-16 d-16 e-15 i+16 l-15 m-27 p+22 q-23 r-16
handled p+22 q-23
handled$ p+22 q-23
happe* a-45 c-23 d-51 e-23 f-28 h-46 i-39 j-54 k-23 l-31 n-49 o-35 p-22 r-35 s-33 t-23 u+36 v-23
happened a-16 b+21 d-15 g-17 i-17 j-16 u-30
happens a-38 b-25 c-18 d-43 e-19 f-25 h-39 i-29 j-41 k-17 l-21 m-52 n-43 o-27 p-18 r-25 s-29 t-19 u+43 v-19
happens$ a-18 b-16 d-25 f-16 g-36 h-17 i-18 j-23 m-32 n-19 q-25 s-18 u+34
happens__come a-17 g-19
happens__i a-29 d-27 h-25 j-23 m-28 n-30 u+15
happens__press g+15
happens_during g-15 u+17
happens_if a-16 d-21 g+16 m-18 n-22 u-27
happens_when a-21 g-18 h-16 m-16 n-16 u+21
happy a-27 b-29 d-28 e-30 f+17 h-27 i-16 j-16 l-19 m+22 n-20 o-19 p-15 r-15 s-22 t-26 u-28
happy_@day a-20 b-25 e-20 f+19 h-24 s-17 t-23
happy_birthday m+19
haras* a-19 d-15 g-17 i-19 l+27 m-23 s-17 u-22 v-25
harassment a-16 g-16 l+22 u-20 v-24
harol* b+15
harold b+15
harold__from b+15
harold_jenkins b+15
has b-44 c-30 e-26 f-23 g-39 h-36 i-48 j-51 k-36 m+30 n-51 q+23 r-49 s-28 t-34 u-48 v-39
has__been a-19 m+21 r-18 s-18
has__best d-20 m+23
has__car m-21
has__work p-15 q+21
has_the a-16 d-27 j-21 m+24 u-20
has_to a-17 b-15 k-16 m-16 o-21 p-25 q+23
hasta a-21 b-23 d-20 g-26 h+26 i-18 j-25 l-18 m-30 q-23 s-19 t-16 u-22
hasta__estan h+18 j-17 n-17
hasta__hora a-19 d-19 g-25 h+26 i-17 j-24 l-17 m-30 o-24 q-18 s-16 t-15 u-22
hasta_que a-19 d-19 g-25 h+26 i-17 j-24 l-17 m-30 o-24 q-18 s-16 t-15 u-22
hate a-23 b-17 k-24 n-22 p-22 q-17 u-15
have c-45 d-38 e-69 f-77 g-54 h-49 j-35 k-70 l-60 m-41 n-15 o-18 p+20 r-109 s+16 t+25 u-62
have$ a+18 d-19 g-15 h-21 n-22 u-17
have_@day a-21 m-15
have_@sick m-15
have_@symptom n-18
have__@call a-16 b-19 i+24 l-19 m-22 p-17 q-16
have__@cancel b+21 m-18 o-21
have__@day a-18 b-18 h-23 m-31 o-21 p-16 t+25
have__@drive i-18
have__@food n+17
have__@hours a-22 d-19 h+21 j-15 m-19 n-20 o-17 q-19
have__@move b-17 o+18
have__@place h-15 j+15
have__@relative b-18 m-23 n-23 p+22 q-21
have__@ride b-15 i-16 m-18 n-17 p+25
have__@stop m-19
have__@symptom n-20 q-16 s+21
have__@vehicle a-16 j-33 q+23 u-16
have__@visit a-28 b+19 n-23 s-24
have__@wrong j-20 m-18
have__a b-29 d-33 g-19 h-22 i-30 j-25 k-15 l-17 m-20 n-29 o-30 q+18 r-17 t-34 u-26 v+21
have__and b-21 m-16 q+22 v-19
have__any a-24 d-27 i-20 m+18 o-17 p-15 q-17 s-19 t-17 u-16
have__back a-19 b+20 i-16 m-17 o-22
have__be a-24 d-21 n-17 u-18
have__been a-25 b-27 i-22 m+21 o-18 p-16 q-20 s-24 t-17 v-24
have__can a-28 b-25 g-20 i-19 j-18 m-23 o-23 q+16 s-18 u-20
have__car j-18 q+16
have__day a-17 b-17 i-21 m-34 n-28 p-29 q-22 t+24
have__do n-25
have__driver b-18 d-16 i-18 m-16 n-19 q+19 v-21
have__for b-25 d-27 g-18 i+24 l-15 m-34 n-25 o-23 q-29 s-24 t-19 u-16 v-27
have__have n-19 p-24 q+17
have__how j-16
have__idea j-15 v-23
have__it b+16
have__later a-23 d-17 n-17 o+23 u-16
have__me g-17 q-21
have__my a-23 d-15 i-20 l-15 m+19 q-22 s-18
have__nice a-32 b-29 d-20 h-24 i-26 j-25 m-35 n-21 o-23 p-27 q-27 s-24 t+35 u-16 v-22
have__number a-43 d-30 g-24 h-26 i+15 j-33 l-27 m-31 n-19 o-17 q-22 t-18
have__off j+15 q-21
have__on a+16 h-20 i-17 m-23
have__one a-15 b-18 i-16 j-16 p-17 t+16
have__out a-18 m-20 q-17
have__questions i+19
have__skip a-24 b+21 d-15 m-23 q-16
have__so a-22 b-16 d-17 m-18 t+21 v-17
have__someone p-24
have__stay q-15
have__that b-15 m-15
have__there a-19 b-24 i-20 m-32 n-26 o-15 p+18 s-17 v-20
have__this a+21 d-22 h-17 i-21 m-21 o-21 q-17 u-25 v-20
have__time a-16 b+16
have__to d-30 g-21 l-25 n-21 o-26 p+22 s-22 u-17
have__up a-18 m-16
have__what a-23 b-16 h-18 j-23 m-32 n-30 o-21 q-30 s+24 u-27
have__with i-21 n-18 p+20 q-19
have_a a-30 b-63 c-34 d-80 e-20 f-23 g-47 h-65 k-33 l-43 m-50 r-44 s-26 t+44 u-62 v-55
have_an a-24 d-16 i-16 j+15 m-21 q-17 s-17 u-20
have_anything d-30 h-23 j-21 m-19 n-19 o+28 q-24 u-28
have_been b-22 d-21 h-15 i-18 m-25 n-16 o-19 q-16 t+19 v-21
have_decided b+17
have_evening a-16 h+17
have_her i+15
have_my a-45 b+26 c-17 d-37 g-21 h-18 i-37 j-21 k-16 l-21 m-43 o-42 p+23 q-46 r-17 s-30 v-31
have_no a-18 b-30 d-18 i-19 j-17 l-20 m-27 n-21 o-26 p-18 q+28 r-16 s-25 v-26
have_not b-15 m-21 p-15 s-18 v-20
have_reached a-19 d-17 h-17 j-19 m-28 q-17 t-26 v+28
have_room a+22 b-16 i-20 m-15 u-18
have_somebody a-16 q-18
have_someone a-21 b-29 d-17 l-18 n-18 p+27 q-15 v-17
have_the a-25 d-21 g-17 h-20 j-26 k-16 m-36 n-25 q-20 u-15
have_to a-38 b+19 c-20 f-16 g-49 h-25 i-62 j-49 k-24 p-54 q+16 r-33 s-53 t-25 v-28
havin* a-15 d-27 g-20 h-20 i-29 j-23 k-21 l-26 n-29 o-25 p-28 q+15 r-22 s+24 t-17 u-27 v-21
having a-15 d-27 g-20 h-20 i-29 j-23 k-21 l-26 n-29 o-25 p-28 q+15 r-22 s+24 t-17 u-27 v-21
having__after a-18 b-23 m-17 n-16 q-16 s+24 u-16
having_trouble a-18 b-23 h-15 i-20 m-16 p-19 q+19
hay b-95 c-84 d+18 e-98 g-41 h-24 j+16 k-87 l-104 m-47 p-16 q-22 r-23 s-102 t-93 u-21
hay$ a-27 d-37 f+19 h-28 i-26 j-31 l-18 n-32 o-19 p-17 q-22 r-19 s-18 t-18 u-34 v-18
hay_@parking a-22 d-32 e-22 f-24 g-17 h-18 i-28 j+35 l-17 m-26 n-23 q-17 r-41 t-18 u-29 v-18
hay_@ride p-24 q+23
hay__@fetch a-26 d-26 i-21 j-22 n+23 o-16 u-23
hay__@pay a-17 d+24 i-17 j-18 m-18 n-16 o-18 u-18
hay__@person a-15 i+19 j-15 u-23
hay__ahi a-16 d-20 i+22 n-27 q-19 r-22 u-25 v-22
hay__de d+17 i-20 j-20 m-17 n-19 q-16 u-19
hay__hora a-19 d-17 m-16 o+20
hay__ir d-16 j-17 n+16 o-19 q-23 u-19
hay__me d-23 g-20 i+17 j-26 l-21 m-15 n-26 o-22 r-15 u-27 v-21
hay__que b-17 d-24 g-22 i+25 j-27 l-20 n-24 o-20 q-32 u-26 v-23
hay_a m+16 u-15
hay_alguien a-19 d-17 i+25 j-23 n-26 q-22 u-19 v-16
hay_ayuda d+23 g-23 n-17 q-19 v-16
hay_descuento b-18 d+23 g-17 n-17 o-17 q-20 u-16 v-21
hay_nadie a-18 b-25 d-17 g-20 i+16 j+16 l-22 m-17 n-22 q-34 r-22 u-16
hay_ninguna j-20 v+20
hay_otra a-19 d-17 m-16 o+20
hay_que a-33 g-17 h-20 i-21 j-27 m-17 n+33 o-24 q-34 u-28
hay_quien p+16
hay_una i+20 u-22
he a-19 d-53 e-36 f-34 g-46 h-42 i-50 j-51 k-37 l-54 m-31 n-23 o-52 p+29 r-48 t-38
he__@drive p+18 q-21
he__be b-16 d-15 m-18 o-16 r-19 s-15
he__not o-16
he__to a-16 b-19 n-18 o-18 q+23
he_can b-16 n-17 o-16 p+17
he_has q+16
he_is m-17 n-17 o-15 q-22 u-16
head b-18 d-23 m-27 n-22 p-19 s+20
headache a-23 g-17 h-15 l-23 m-30 n-27 o-17 p-16 q-18 s+33 u-24
headi* a-23 b-22 d-23 g-17 i-24 j-20 l-23 n-23 o-23 p-20 q-22 r+24 s-25 u-23
heading a-23 b-22 d-23 g-17 i-24 j-20 l-23 n-23 o-23 p-20 q-22 r+24 s-25 u-23
heading_over m-22 r+17
hear a-18
heard a-19 b-26 g-24 h-18 i-29 j-35 k-19 l-29 m-42 n-23 o-27 p-18 q-20 r-25 s-24 t-23 u+29
heard__ad u+16
heard__is a-17 d+19 m-23
heard__you a-18 j-18 m-18 t-15
heard_of a-16 i-18 j-20 l-16 m-19 u+16
heard_your u+16
heart a-20 b-17 d-21 i-18 j-15 l-17 m-28 t+20 u-22
hello a-21 b-17 c-16 d-22 e-22 f+35 g-17 h-18 i-20 j-21 k-30 l-23 m-33 n-21 p-20 q-18 r-17 s-18 t-19 u-25 v-17
help b-67 c-64 d-32 e-49 f-50 g+70 h-55 i-70 j-75 k-67 l-80 m-67 n-62 o-63 p-57 r-64 s-64 v-62
help$ b-41 c-22 d-48 e-17 f-19 g+48 h-18 i-34 j-34 k-33 l-39 m-49 n-33 o-37 p-27 q-41 r-28 s-33 v-39
help__depression a+17 m-17 p-17
help_me d-15 l-16 q-17 u-22
help_please a-25 b-18 c-28 e-15 g+30 i-29 j-26 k-24 l-28 m-22 u-27
help_with b-16 g-27 h-18 j-17 l-15 m-33 n-23 o-18 p-23 q+17
helpf* a-19
helpful a-19
her b-28 c-19 d-22 g-24 i+23 j-21 k-22 l-37 m-45 p-32 q-32 r-18 s-25 u-25 v+23
here b-68 c-48 d-65 e-34 f-37 h-44 i-63 k-42 n-57 p-44 q-37 s-62 t-38 u-63 v+43
here$ a-15 b-57 c-35 d-53 e-28 f-31 h-36 i-50 j-20 k-30 n-46 o-54 p-37 q-26 r-50 s-52 t-31 u-53 v+44
here__i m-18
hermana b-49 c-23 d-17 i-20 l-23 o-27 r-26 u-30 v-23
hermano a-31 b-24 c-18 d-17 i-27 l-16 m-47 n-33 o-25 p+21 q+22 r-19 u-25 v-18
hey b-26 c-24 d-34 e-32 f+39 g-30 i-33 j-34 l-32 m-52 n-29 o-22 p-26 q-28 r-32 s-28 t-29 u-37 v-23
hgfhg* a-17 d-27 e+35 f-21 g-20 i-17 j-22 k-16 l-27 m-37 n-19 q-17 r-20 s-20 t-22 u-26 v-15
hgfhgf a-17 d-27 e+35 f-21 g-20 i-17 j-22 k-16 l-27 m-37 n-19 q-17 r-20 s-20 t-22 u-26 v-15
hi a-42 b-23 c-28 d-34 e-32 f+34 g-31 h-35 i-36 j-35 k-38 l-33 m+19 n-29 o-30 p-31 q-32 r-32 s-31 t-30 u-36 v-30
high a-31 b-23 c-16 d-43 g-23 h-20 i-21 j-31 k-17 l-21 n-38 o-32 p-28 q-38 r-29 s+28 t-15 u+21 v-19
high$ a-17 b-16 d-30 n-18 o-16 p-16 q-22 r-16 s-24 u+17
highw* a-17 h-18 m-23 r+18 u-17
highway a-17 h-18 m-23 r+18 u-17
highway$ h-16 m-19
hija a-21 c-16 d-22 i-17 q-34 u-26 v-16
hijo b-37 c-29 d-18 i-24 l-21 r-23 u-33 v-26
him b-25 d-20 f-21 g-26 i-28 j-20 k-15 l-26 q-18 s-18 u-19 v+22
him$ b-21 g-22 l-21 v+23
his a-21 b-20 g-18 i-20 j-15 l-20 m-16 n-17 o-18 p-16 s+20 u-25 v+19
his__is s+19
hit a-17 b-18 j-23 k+32 l-27 m-32 n-17 o-19 q-16 s-22
hit_@stop b-16 j-21 k+33 l-26 m-30 n-16 r-24 s-21
hit__@traffic k+15
hit__on k+18 r-17
hizo a-18 d-19 g-15 i-16 m-16 n-15 o-23 q-21 r+26
hizo_@late o-16
hizo_tardisimo o-15 q-17 r+20
hmm a-22 b-16 d-30 e-29 f-22 g+21 h-20 i-19 j-23 k-15 l-26 n-23 q-21 r-23 s-25 t-25 u-30
hmm$ d-22 e-27 f-19 g-21 i-16 j-16 l-21 m+28 r-17 s-16 t-23 u-22
hola b-22 c-22 d-28 e-28 f+36 g-25 h-25 i-24 j-26 k-32 l-27 m-39 n-24 o-23 p-20 q-23 r-23 s-23 t-25 u-27 v-21
hold a-37 b+20 c-22 d-31 e-21 f-19 g-23 h-19 i-32 j-30 k-27 l-29 o-26 p-24 q-32 s-31 t-19 u-34 v-23
hold__@visit b-22 n-19 r+21
hold__spot b+18
hold_my a-24 d-19 i-20 l-18 m-30 n+17 o-21 p-15 q-23 r+16 s-22 u-20 v-15
holiday a-18 d-15 m+16 u-16
holidays h-15
home a-59 b-52 c-35 d-64 e-24 f-26 g-50 h-46 j-60 k-37 l-49 m-61 n-60 o-34 p+18 q+55 r-55 s+24 t-34 u-65 v-49
home$ a-51 b-41 c-29 d-55 f-18 g-43 h-34 j-52 k-29 l-39 m-53 n-49 o-48 p+24 q+52 r-42 t-24 u-56 v-38
home_and a-20 b-19 d-16 h-16 i-20 m-18 o-24 p-28 q-21 r-20 s+28 u-16 v-18
honey m-17 r+17
honey$ m-17 r+17
hook a+18
hook__up a+18
hook__with a+18
hook_me a+18
hopin* a+21 g-16 i-17
hoping a+21 g-16 i-17
hoping_to a+21 g-16 i-17
hora a-76 b-73 c-52 d-76 e-47 f-52 g-69 h+45 i-77 j-79 k-54 l-70 n-16 o+53 p-57 q-68 r-64 s-75 t-59 u-79 v-62
hora$ a-41 b-34 c-18 d-41 e-17 g-19 i-36 j-27 k-16 l-23 n-43 o+39 p-27 q-26 r-33 s-33 t-23 u-35 v-26
hora_@open a-15
hora__@call i-18 m-15
hora__@eat m-17
hora__el h-33 m+23
hora_del o+15
hora_estan h+18 j-17 n-17
hora_hay n-21
hora_puedo i-20 m-25 o-24
horario a-34 b-23 d-39 e-16 f-27 g-35 h+51 i-39 j-45 k-17 l-31 m-51 n-43 p-20 q-33 r-22 s-35 t-22 u-43 v-26
horas b-21 d-36 f-23 g-34 h+34 i-28 j-35 k-18 l-28 m-40 o-26 q-33 r-17 s-21 t-21 u-37 v-17
horas_@open a-20 h+19 m-16
horas_tienen d-16 g-18 j-20 l-16 n-17 q-16 u-15
horas_trabajan d-15 h+20 n-16
hospi* b+16 c-19 d-35 g-23 h-43 i-31 j+31 k-17 l-22 m-50 n-30 o-17 p-22 q-31 r-41 s-30 t-17 v-26
hospital b+16 c-19 d-35 g-23 h-43 i-31 j+31 k-17 l-22 m-50 n-30 o-17 p-22 q-31 r-41 s-30 t-17 v-26
hospital$ a-38 d-30 g-18 h-38 i-26 j+30 l-16 m-36 n-23 o-28 p-15 q-22 r-18 s-23 v-20
hour a-27 b-17 c-16 d-21 m-30 p-20 s-16 u-23
hours a-56 b-39 c-28 d-55 e-27 f-35 g-49 h+46 i-45 j-52 k-28 l-43 m-20 p-30 q-41 r-33 t-33 u-60 v-30
house a-16 d-17 i+16 l-19
house$ m-16
how b-108 c-89 e-85 g+20 i-113 j-19 k-98 l-44 m+30 o-59 p-97 q-49 r-112 s-24 t-100 v-109
how_@late a-26 d-21 h+28 j-24 m-30 u-27
how_@open h-19 j+19 m-19 u-15
how__@book a+17
how__@hours g-16 h-25 l-22 m-31 n+28 o-17 s-18 u-24
how__@treat a-24 d-25 g-22 m-32 n-20 o-16 s-19 u+32
how__@visit a-29 d-35 m-38 n-27 u+34
how__a a-41 b-15 g-27 h-24 l-15 n-37 p-17 q-21 s-39
how__am g-20 j-21 m-19 n-25 u+21
how__answer a-23 d-22 g+31 j-21 l-17 m-36 n-25 q-19 s-16 u-24
how__are a-32 d-34 f-27 g-19 j+18 l-23 n-18
how__before a-23 d-22 g-17 h-21 j-20 m-35 n+20 s-17 u+17
how__bitcoin m+19 u-16
how__can a+24 d-24 g-21 i-19 j-21 m-35 o-25 q-17 s-16 u-22
how__did m-20
how__different j-17 m-18 u+19
how__do a-63 b-28 c-15 d-16 f-18 g-22 h+31 i-26 j-51 o-31 q-33 r-21 s-34 u+15 v-23
how__does a-24 d-42 g-25 h-16 j-23 l-18 m+19 n-31 o-18 q-16
how__get b-18 d-49 g-44 h-20 i-23 l-27 o-18 q+18 r-21 s-17 u-21 v-23
how__i a+24 b-38 c-33 d-26 e-20 f-32 g+15 i-48 k-36 l-46 o-58 p-32 r-47 s-70 t-25 u-31 v-35
how__in j-18 u-18
how__is b-19 f-30 g-35 h-29 i-22 l-30 m+17 n-46 o-30 p-21 q-22 r-22 s-49 u-35 v-19
how__it a-44 b-22 f+15 g-38 h-21 l-23 n-54 o-31 p-19 q-23 r-20 s-42 u+18
how__of m-20 n-16
how__out d+18 m-18
how__reply g+23 m-23 n-16
how__respond a-19 d-18 g+24 j-18 m-24 n-21 u-20
how__should a-25 d-24 g-28 h-22 j-19 n+25 o-16 r-20 s-28 u-26
how__start a+22 d-19 g-18 m-22 u-18
how__supposed g+17 n-17
how__that s+16 u-21
how__the b-18 g-34 h-34 i-18 j-48 l-29 n-41 r-18 s+17 v-16
how__this a-24 b-26 d-28 g+35 i-16 j-16 l-27 m-40 n-26 o-19 q-19 u-23 v-20
how__times l+21 m-27 n-19
how__to a-26 b-19 d-21 i-17 j-29 m+17 n-25 o-15 q-16 s-21 u-28
how__until a-22 d-15 g-16 j-25 l-21 m-31 n-26 o-16 s+26
how__we m-23 n+21 r-16 u-15
how__weeks m-18 u+17
how__without m-18
how__work a-30 b-19 d-40 e-16 f-18 g+19 h-22 i-16 j-27 l-32 o-30 q-28 s-27 v-18
how__works m-20 u+20
how__would a-21 d-27 u+17
how__you a-20 b-22 c-22 f+19 g-53 h+26 i-29 k-21 l-45 n-50 o-34 p-15 q-34 r-22 s-21 t-25 u-19 v-35
how_am g+17 n-17
how_are a-23 f+26 h-25 j-27 m-23 u-27
how_can d-32 g-31 h-25 j-24 m+28 n-41 o-16 s-17 u-22
how_come a-30 d+17 g-22 h-18 j-28 l-19 m-33 n-21
how_do b-28 c-20 d-29 f-19 h-51 i-35 k-17 l-30 m+22 n-18 o-37 p-20 r-28 s-40 t-16 u-33 v-25
how_does a-36 d-50 h-25 j-17 l-16 m+23 n-35 o-28 q-18 s-27
how_early a-41 d-37 f-22 g-33 h+24 j-31 l-20 m-46 n+32 o-21 q-19 r-22 s-25 u-45
how_far d-20 h-15 j+27 m-18 u-34
how_i a+17 m-20 u-16
how_is d-29 f+20 j-27 m-32 n-17 s-17
how_long a-16 b-37 c-24 d-64 e-23 f-41 g-52 h-48 i-31 k-28 l-48 m-19 n+27 o-47 p-32 q-42 r-36 s+22 t-31 v-32
how_many a-39 b-22 d-44 f-23 g-35 h-40 i-21 j-34 k-16 o-30 p-18 q-25 r-20 s-37 t-16 u+17 v-16
how_much a-60 b-34 c-23 d+55 e-27 f-40 g-52 h-46 i-34 j-59 k-24 l-52 n-57 o-42 p-29 q-37 r-34 s-52 t-40 u-77 v-29
how_old a-25 d-29 g-20 j-18 m+30 n-23 s-18 u-27
how_soon a+18 h-20 m-21 o-18
how_tall a-18 d-17 j-22 m+23 u-20
how_this m-18 u+16
how_to a-42 b-41 c-19 d-37 f-20 g+41 i-40 j-36 k-25 l-44 n-42 o-35 p-22 r-27 s-34 t-16 u-46 v-30
howdy a-23 f+23 h-17 k-19 m-19 t-17 u-17
hoy a-50 b-41 c-30 d-52 e-38 f-36 g-41 h+36 j-49 k-34 l-45 m+26 n-51 o-41 p-40 q-48 r-42 s-45 t-41 u-52 v-43
hoy$ a-40 b-33 c-25 d-41 e-30 f-30 g-35 h+38 j-41 k-28 l-36 n-42 o-32 p-30 q-39 r-34 s-32 t-30 u-38 v-28
hsa d+19 m-18 n-16
human a-30 b-21 c-18 i+32 j-19 k-17 l-26 u-24 v-18
humano i+20 p-16
hungover a-15
hurt a-19 d-23 g-17 m-28 n-17 p-15 q-26 u+23
hurt$ d-19 m-22 q-22 u+25
husba* b-16 l-19
husband d-23 g-16 i-34 j-16 l-30 o-36 q-15 r-32 u-37 v-20
husbands b-16 l-19
i a-18 b-36 c-40 e-138 f-138 g+16 h-55 k-24 l-20 m-29 n+23 o-28 p-54 q-24 r-46 s-19 t-75
i_@book a+40 b-22 c-16 d-30 g-29 h-26 i-23 j-27 l-17 m-38 n-36 o-21 q-24 r-21 s-18 u-20
i_@call b-21 c-18 d-32 g-18 h+39 i-22 j-18 l-18 m-43 n-35 o-28 q-22 r-26 s-16 u-17
i_@drive a-21 h-18 i-15 j-19 o-16 p-18 q+20 s-16
i_@drug m-18 n+22
i_@eat a-18 d-18 h-16 m-39 n+28 q-16 r-15 s-17
i_@move i-16 j-16 m-22 n-22 o+19 q-18 u-16
i_@parking d-16 j+18 m-17
i_@pay a-32 b-15 c-18 d+40 g-30 h-24 i-25 j-33 l-18 m-42 n-37 o-22 q-28 r-24 s-22 u-26
i_@stop l-17 m-28 n+24
i__# a-42 b-32 c-17 i-41 j-31 k-23 l-32 m-49 n-43 p-24 s+17 t-17 u-27
i__@book b-17
i__@call d-18 m-17
i__@cancel a-18 b+24 d-19 g-19 i-20 j-16 k-18 l-23 m-36 n-18 q-20 r-21 s-17 u-16 v-16
i__@day a-29 b-39 d-18 g-18 i-22 j-16 l-21 m+18 n-20 o+19 q-23 s-28 v-15
i__@drink m-26 n+26 s-15
i__@drive p-21 q+21
i__@drug d-16 m-30 n+24 s-19
i__@eat a-17 b-20 d-18 g-16 n+23
i__@english a-19 b-21 c+32 d-22 g-25 h-16 i-19 j-19 k-18 l-19 m-24 n-23 o-26 p-18 q-20 r-19 s-20 t-15 u-27 v-25
i__@food a-16 g-19 m+22 r-15 s-18
i__@late a-18 i-19 n-21 o-19 q-23 r+24
i__@medicine a-17 b-16 d-22 j-16 l-20 m-25 n+17 q-18 u-17
i__@move a-44 b-38 d-32 i-32 k-27 l-17 n-32 o+26 q-18 s-19 u-17
i__@open a-24 g-18 i-15 j-23 m-16 n-16 o-16 q+18
i__@pay a-32 b-22 c-19 d+46 g-34 h-18 i-32 j-29 l-21 m-40 n-48 o-29 q-34 r-17 s-24 u-21
i__@person i+17
i__@place a-19 h-20 i-29 j+25 n-21 q-19 u-21
i__@relative a-25 b-19 i-16 m+25 n-29 p-32 q-20
i__@ride i-16 m-19 n-18 p+33 q-34
i__@sick a-31 d-21 g-20 i-24 j-16 l-17 m-38 q-28 r-20 v-17
i__@spanish c+21 i-16
i__@stop i-16 j-23 m-32 s-21
i__@symptom a-29 b-24 d-22 g-26 i-24 j-23 k-18 l-23 m-31 o-28 p-15 q-25 r-27 s+25 t-16 u-17 v-21
i__@texts a-29 b-23 d-23 g-25 h-15 i-33 j-32 k+26 m-45 n-31 o-29 p-17 q-21 r-19 s-24 v-17
i__@vehicle d-18 g-16 j-26 m-22 n-28 q+28 r-19 s-17 u-17
i__@visit a+29 b-24 d-29 m-25 n-22 o-18 u-16
i__a b-28 c-52 e-23 f-20 g-43 h-62 i+15 j-41 k-73 l-70 o-19 p+17 q-25 r-24 s-24 t-66 u-30 v-31
i__able b-19 n+18
i__about b-41 c-17 d-44 g-44 h-19 i+25 j-37 k-22 l-28 n-49 p-25 r-31 s-31 t-24 v-29
i__after a-27 b-16 d-19 g-16 i-22 k-18 m-21 n+21 o-26 p-16 q-24 r-18 s+16
i__again a-28 g-17 h-30 i-20 l-26 m-21 n+26 o-21 q-19 s-23
i__almost b-15 r+17
i__alone g-18 q+21 u-15
i__already a-15 d+26 m-33 o-20 r-21
i__an a+15 b-33 d+15 g-27 i-34 j-31 k-22 l-26 m-59 p-21 q-18 s-41 u-39
i__and a-23 d-23 j-21 l-19 n-25 q-25 r-16 s-31 u-19
i__another a-16 n-18 o+17
i__anything a-22 d+28 g-18 l-17 m-24 n-35 o-25 q-22
i__around d-15 g-16 j+17 u-17
i__at b-26 g-32 h-18 i-21 k-18 l-23 n-16 o-29 p-25 q-30 s-24 u-30 v-35
i__back d-34 i-33 l-23 n-32 o-30 p-16 q-24 r-18 s-21 u-34
i__be d-51 g-40 h-23 i-37 j-30 k-21 l-38 n-17 p-31 q-47 r+17 v-23
i__been b-27 g-15 i-24 j-21 k-17 m-27 o-18 q-22
i__before a-27 g-29 i-26 j-21 m-39 n+23 q-27 r-16 s-16 u-25
i__better a-17 b+15 d-21 g-16 m-28 n-25 o-26 s-16
i__bill a-18 d+27 i-16 m-33 n-17 u-27
i__bring a-18 d-18 n+20 q-18
i__but b-24 q-17
i__by a-34 b-16 d-31 g-34 i-23 k+21 l-25 m-27 n-29 o-22 r-23 s-21 u-28 v-23
i__can d-21 g-16 m-17 n+16 o-15 q-30 r-16 s-24
i__come d-23 g-19 h-19 i-24 j-26 m-27 n+18 o-21 q-25 s-26 u-23
i__coming d-19 g-23 i-17 j-18 k-17 l-19 m-27 n-16 o-23 r+28 v-16
i__confused a-19 b-21 d-17 g+20 i-18 j-19 l-18 m-25 r-15 t-15 v-18
i__credit m-15
i__day d-17 g-15 q-17
i__decided b+17
i__did d-22 g-15 m+24 n-20 q-16 s-18 v-16
i__disability a-20 b-16 d+15 i+15 j-18 l-15 m-21 n-18 q-17 r-17 u-24 v-16
i__do a+20 b-24 d-52 i-33 j-33 k-19 m-37 q-40 s-27 v-15
i__dog a-18 d-23 i-21 l-17 m+27 o-16 q-15
i__doing b+17 o-15 v-27
i__done a-17 k-17 l+18 u-19
i__feel n-19 u+15
i__for a-29 d-17 g-39 h-20 j-32 k-16 l-24 o-22 q-29 s-40 t-18 u-40
i__form a+17 d-17 g-19 i-15 j-24 k-17 l-17 s-17
i__from l-16 m-21 u-18
i__get a-25 b-23 d-29 i-32 j-27 l-21 n+29 o-28 q-33 r-17 s-18 u-25
i__getting b-20 d-16 l-23 m-21 n-22 q+22 u-27 v-26
i__go b+18 i-15 j-17 m-16 n-18
i__going d-30 i-17 j-19 m-33 n-31 q+21 s-20
i__good d-16 l-17 m-23 o-20 u-15 v-19
i__got a-18 i-21 m-28 o-18 u+21
i__gum d-19 g-16 m-21 n+22 u-16
i__half o-16
i__have a-30 b-41 g-32 i-40 j-33 l-32 m-40 n-33 o-28 p+19 q+24 r-19 u-20
i__having l-20 m-17 q-17
i__her a-17 b-15 l-15 v+16
i__here b-19 d-25 g+17 h-16 i-18 l-22 m-35 n-27 o-20 q-26 s-16 u-20 v-26
i__high a-17 d-19 g-17 j-20 m-19 n-22 u+20
i__home a-15 d-17 g-16 m-15 n-23 o-16 p-19 q+17 u-18
i__i a-36 g-32 i-28 j-28 l-19 m-32 n+20 q-32 r-23 u-33 v-16
i__if n-21 r+15
i__in a+28 b-38 g-37 i-41 k-39 l-32 n-54 o-24 p-25 s-39 t-17 v-33
i__interested b-24 g-16 l+19
i__is b-30 g-19 j-38 k-17 l-18 m-57 p-22 q-39 s-37 u-32
i__it b-41 d+33 g-31 h-20 i-28 l-23 p-25 q-21 r-38 s-43 t-16 u-41 v-22
i__just j-23 m-20 r+17
i__know a-25 b-26 d-24 i-24 j-19 k-15 l-24 m-31 o-32 q-36 r-18 s-20 u+16
i__later a-24 b-17 n-18 o+22 s-17
i__let m+15
i__like b-33 d-38 g-26 j-25 m-45 n-32 o-20 p-18 q-25 r-30 t-16 u-35 v-25
i__lol a-18 b-17 g+27 i-16 j-20 l-17 m-26 n-17 r-21 s-24 v-19
i__lost a-18 b-20 d-18 g+20 i-15 j-25 l-17 m-17 o-16 q-16 s-19 v-19
i__me g-17
i__mind b-19 d-19 k+15 l-20 m-21 n-21 u+16
i__my a-26 b-31 c-58 e-18 f-16 g-68 h-30 j-24 m+21 n+16 o-31 p-17 q-47 r-69 s-67 t-25 v-62
i__myself d-24 g-20 i-16 j-22 n-30 o-17 p-17 q+28 s-16 u-20
i__nearby r+16
i__need d-22 i-21 m-19 n-25 q+17 u-17
i__new a-38 b-19 d-25 i-30 j-17 m+18 n-24 o+21 p-19 q-24 s-19 u-16 v-18
i__next m-24 s-15
i__no a-25 d-26 i-27 j-25 m-40 n-26 o-34 p-21 q+22 r-20 s-28 u-20 v-33
i__nobody a-18 b-17 d-19 j-17 n-15 o-17 p-19
i__not a-80 b+20 d-18 e-24 f-23 h-40 i-30 j-46 m-45 n-76 p-66 r-98 s-41 t-47 u-75 v+34
i__now g-17 i-22 l-17 m-24 n-21 o-20 q-22 r-20 s-16
i__of a-17 b-20 d-17 j-15 n-20 s-15
i__on a-43 b-19 d+15 g-25 i-18 l-26 o-38 p-27 q-26 s-30 t-17 u-33 v-21
i__or d-30 i-23 j-35 l-18 m-25 n-34 q-22 u+18
i__out b+18 c-20 d-49 g-46 h-23 i-51 j-43 k-32 m-67 p-30 q-19 s-23 t-27 v-38
i__over a+16
i__paperwork a-19 i+15 m-17 n-18
i__put a-23 g-15 i-20 m-33 n-26 q-18
i__questions a-18 b-19 d-17 i+26 m-25 p-16 v-20
i__rather a-18 b-21 d-22 k-16 l+17 m-22 o-19 v-20
i__reach a-19 d-27 i+25 j-22 m-19 q-17 u-16
i__ready b-22 d-25 g-25 i-18 j-25 k-19 l-16 m-33 o-19 q-20 r-18 s-22 u-23
i__reply g+20 m-18 n-21
i__return a-20 d-17 i-21 m+21
i__said b-24 m-22 o+16 q-15 s-15
i__say d-16 g+16 i-16 j-18 k-22 n-22 s-21 v-19
i__see a+20 b-21 d-20 g-22 i-20 j+18 l-21 m-31 n-21 q-20 u-16 v-25
i__seen d-16 h-15 n-28 s-16
i__signed v+19
i__skip n+18
i__sleep b-20 m+18 p-15 u-19
i__so a-32 d-32 g-22 i-24 j-31 k-19 l-31 m-43 n-23 o-28 q-26 r-32 s+27 t+17 u-28 v-26
i__somebody a-40 b-20 d-27 g-20 h+20 m-20 n-37 o-20 u-21
i__someone a-20 b-16 d-20 i+16 n-25 o-20
i__something h+17 m-19 o-19
i__speak a-20 b-19 g-15 i+20 j-16 l-19 m-15 v-16
i__still a-21 b-15 g-15 l-15 m-20 n-19 o-15 r-21 s+26 u-15
i__take m-21 n+17
i__talk a-29 i+27 j-24 m-17 o-17
i__tamales m+17 s-21
i__text b-17 d-20 g-28 j+19 k-20 l-24 m-30 n-19 o-17 v-17
i__texting a+18 i-15 l-19 q-17 u-17
i__that b-32 c-18 h-21 i-24 j-38 k-18 l-29 m+21 n-22 o-41 p-19 r-20 s-35 t-21 u-34 v-26
i__the b-61 d-73 e-17 f-16 i-66 j+30 k+16 l-36 n-18 p-36 q-35 r-15 s-71 t-31 u-36
i__there a-41 b-24 c-17 g-42 h-28 i-35 j+21 l-19 m-50 n-15 o-25 r+20 s-21 u-17
i__these a-15 d-16 g-23 k-17 m-17 n-16 u+18
i__this a-47 b-28 d-44 i-32 j-27 k-17 l-37 m-54 n-38 p-16 q-22 r-30 v+16
i__through g-17 m-17 n-16
i__tired m-19 s+21
i__to b-26 c-62 d-24 e-39 f-42 g-29 h-60 i+21 j-34 k-16 l-21 m-36 o-18 p-43 r-47 s-23 t-62 v-76
i__told d-21 l-18 m+24 n-24 u-20 v-19
i__travel n+16
i__try a+15 i-17
i__twice a-24 b-19 g-23 i+22 j-23 k-18 l-20 m-25 o-18 q-25 s-25 u-16 v-25
i__up a+23 b-19 g-38 h+15 i-24 j-30 k-20 l-23 m-52 n-26 o-30 p-22 q-38 r-25
i__want a-35 d-26 g-31 i-22 j-21 m-30 n-23 o+23 q-29 r-19 s-26 v-28
i__what d-17 j-15 m-22 u+18
i__when m+16 n-28 u-17
i__where j+20 m-17
i__wish b-17 g-16 l+17
i__with a-26 b-22 d-28 i+24 j-17 l-23 m-32 p-22 q-27 r-20 s-26 u-26 v-26
i__without a-21 d-17 g-19 j+17 m-19 n-20 r-17 u-17
i__words g+18 u-18
i__work a-19 d-18 i-19 j-16 m-20 n+17 q-20 u-19
i__you b-40 c-30 d-53 f-16 h-41 i-45 j-16 k-37 l-21 m+26 n-54 o-39 p-24 q-44 r-23 s-29 u-20
i__your a-15 b-23 g-21 i-23 l-26 u-16
i_able a-17 b-20 g-22 n+28 o-22 q-21 s-23 u-22
i_allowed a-16 s-16
i_already a-15 d-21 m+20 n-25 s-20
i_am c-69 d-62 e-44 f-40 h-64 i-42 k-32 l-25 m-40 n-52 o-24 p-78 q-21 r+27 u-33
i_answer g+16 m-19 u-15
i_ask j-18
i_be b-31 d-31 g-28 h-21 i-17 j-15 l-24 m-36 q-28 r-29 s+23
i_bring a-43 b-17 c-19 d-39 g-36 h-24 i-35 j-29 l-18 m-41 n+43 o-28 q-36 r-18 s-24 u-30
i_buy j-17 m+20 n-21
i_can a-18 c-28 d-18 h-41 i+27 j-22 k-33 l-41 m-53 n-51 p-26 u-50 v-46
i_changed k+17 l-16
i_chew d-16 m-16 n+20 q-16
i_come a+20 b-31 c-21 d-50 g-49 i-33 k-22 l-22 m-58 n-33 p-20 r-34 s-33 v-20
i_contact u-18
i_cook a-19 h-19 s-15
i_did a+18 b-24 d-23 g-27 i-23 j-31 l-31 o-18 q-17 s-29 u-18 v+19
i_do a-17 d-27 h-34 i-28 j-19 k-17 m-74 o-34 p-33 q+18 r-39 t-16 u-70
i_drink a-24 d-24 g-18 h-26 i-16 j-16 m-24 n+36 o-25 q-20 r-17
i_feel a-16 d-17 m-20 n-17 s+16
i_find m+17
i_forgot i-15 j+15 m-17
i_get a-33 b-36 f-16 g-64 h-54 j+19 k-20 l-43 m-32 n-32 p-27 q-25 s-42 t-18 v-28
i_getting g-20 k-15 u+20
i_go a-36 b-26 c-17 d-45 g-42 h-16 i-37 j+48 k-18 l-28 m-48 o-28 q-42 r-26 s-27 u-44 v-15
i_going a-17 b-21 d-24 g-22 j+18 n-27 o-17 q-24 s-16 u+17
i_got a-30 b-15 c-22 g-45 h-21 i-22 j-44 k-37 l-30 q-55 r-41 t-25 u-18
i_had a-20 m+19 o-22 s-30
i_hate a-19 b-16 k-23 n-21 p-21 q-16
i_have a-26 c-37 e-21 f-19 h-39 i-18 j-77 k-54 l-31 m-27 r-57 t-56 u-19 v-38
i_just a-29 b-23 c-16 d-29 g-34 i-30 j-30 k-21 l-27 m+19 n-36 o-29 p-18 r-26 s-25 t-18
i_know a-19 b-29 d-27 g-22 i-17 j-17 m-26 o+16 p-15 q+16 s-18 u-19 v-20
i_leave d-17 i-16
i_left a-24 b-22 d-22 g-20 i+23 j-25 l-16 m-33 n-22 o-22 q-27 s+16 u-17 v-26
i_lost a-19 b-16 g-23 i-18 j+21 k-21 l-21 m-25
i_make g-15 n-27
i_miss a-22 b-17 g-17 i-25 j-21 l-20 n-28 o-16 p-21 q-23 s-15 u-19 v-15
i_need b-49 c-32 e-20 f-17 g-67 h-28 j-62 l-67 p-53 q-17 r-59 s-60 t-32 v-50
i_never a-25 b-18 d-18 g-16 i-24 k-18 m-32 u-31 v+29
i_no g-16
i_owe a-22 d+33 g-18 l-15 m-24 n-34 o-24 q-20 u-25
i_pick d-16 h+22 m-17 n-25 q-17
i_prefer c+24 d-15 g-16 i-19 j-15 l-18 m-18 s-16 v-15
i_press a-25 d-30 g+36 h-17 i-19 j-34 l-17 m-28 n-29 o-15 q-29 r-17 s-17 u-32
i_put a-21 g+30 j-21 n-29 q-20 u-26
i_qualify d-23 g-23 i-16 j-22 l-18 m-21 n-25 q-20 u+18
i_read d+16 j-16 m-26 n-16 o-23 u-17
i_reply a-16 d-19 g+25 m-24 n-20 q-19 u-21
i_respond a-16 d-16 g+21 j-16 m-20 n-19 u-16
i_said b-27 j-17 m-20 o+19 q-19 s-21
i_say a-24 d-26 g+33 i-16 j-28 m-37 n-30 q-28 u-24
i_see a-37 b-22 d-27 g-23 j+34 l-22 m-43 n-21 o-17 q-22 s-23 u-28 v-29
i_send a-19 g+23 j-28 m-31 n-30 q-17 s-15 u-23
i_sent j-20 m+18
i_should d-20 i-20 m-35 o-22 q-26 r-15 s-22 u+17
i_show g-17 m-16
i_sign a+30 d-29 g-20 h-26 j-23 m-32 n-25 q-15 s-16 u-18
i_skip d-24 j-15 m-21 n+23 u-19
i_speak i+23 n-20 o-19 q-18
i_start a+27 d-22 g-20 h-17 m-24 n-22 u-20
i_still a-54 b-38 d-36 g-24 h-21 i-31 j-31 l-31 m-40 n+32 p-20 q-26 s-43 u-19 v-19
i_supposed a-25 b-20 d-23 g+25 i-18 j-27 l-17 m-30 n-24 o-19 q-18 r-19 u-34
i_take a-43 b-25 d-25 g-45 h-32 i-29 j+23 l-25 o-27 p-18 r-29 u-37
i_talked b-17 m-26 n-17 o-19 q-15
i_talking a-18 b-15 g-20 i-24 j-17 n-22 q-18 s-18 u+25
i_text a-25 d-21 g+33 h-18 i-20 j-36 l-22 m-33 n-30 q-17 u-31
i_think b-21 d-15 g-15 i-21 j-17 l-18 m-20 o-21 v+23
i_told d-16
i_type a-27 d-26 g+38 i-24 j-28 l-17 m-29 n-27 q-22 u-34 v-19
i_unsubscribed d-16 g-16 i-16 j-20 k+24 l-23 m-16 v-15
i_use a-19 h-15 i-16 m-28 o-16 q-21 s-15 u-20
i_walk a-26 d-22 g-21 i-19 j-21 m-23 n-22 o-19 q+30 r-26 s-23
i_want a+25 b-68 c-28 d-53 g-52 h-21 i+15 j-52 k+21 n-54 o-20 p-36 q-44 r-44 s-48 t-25 u-46 v-48
i_was b-25 d+21 g-23 i-30 j-29 k-18 l-21 m-46 n-30 o-27 p-20 q+23 r-23 s-35 t-16 u-20 v-26
i_wear a-33 b-19 c-18 d-39 g-41 h-22 i-32 j-28 l-19 n+43 o-31 q-34 r-18 s-36 u-31
i_will a-50 c-27 d-61 g-45 h-31 i-47 j-41 k-43 l-40 m+38 n-61 q-42 s-53 t-35 u-58 v-40
i_work a-21 h-17 n+20 o-17
i_would b-42 c-23 d-54 g-42 h-19 i+19 j-37 l+16 m-53 n-19 o-32 p-23 q-35 r-32 s-42 t-16 v-35
iba q+18
iba_a q+18
id a-19 d-17 g-17 n+23 q-25
id$ a-19 d-17 g-17 n+23 q-25
idea g+16 j-19 m-15 v-25
if b-49 c-34 e-26 f-28 h-53 i-61 j-70 k-42 l-48 m-52 o+18 p-54 q+35 s-54 t-32 u-78 v-45
if__# d-16 g+17 n-16 q-19
if__@ride d-19 g-20 m-17 n-23 p-16 q+23 r-17
if__a m-15 q-19
if__alone g-17 q+18
if__am n-20 o-19 r+21
if__can a-20 g-22 i-18 m-15 n-17 o+16
if__cancels n-15
if__come a-19 d-21 g-23 n-18 q+23 u-22
if__do d+17
if__get d-16
if__have p-22 q+17
if__is i-18 m-15 r-24
if__miss d+17 m-15
if__no o-16 q-24 u-16
if__not g-23 n-15
if__press d-15 g+17 q-17
if__to d-18 g-20
if_i b-30 c-20 f-15 h-42 i-41 j-58 k-24 l-27 m-60 o-55 p-38 q+24 r+18 s-38 t-19 u-65 v-25
if_my d-22 g-21 m-18 o-16 p-17 q+23 r-21
if_possible a-23 o+21 r-16
if_you a-19 o+20 q-17
immed* l+19
immediately l+19
immediately$ l+19
in a+25 b-25 c+28 d-71 e-80 f-87 g-108 i-34 k-24 l-122 n-38 p-58 q-24 r+38 s-60 t-94 u-34 v-62
in$ a+35 c-55 d-55 e-37 f-38 g-48 h-21 i-22 k-52 l-47 m-85 o-65 q-64 r+27 s-55 t-37 v-43
in_# b-15 r+17
in_@english a-33 b-16 c+29 i-23 j-20 k-21 m-26 n-16 o-20 q-16 u-18
in_@spanish a-33 b-19 c+34 d-18 h-16 i-26 j-23 k-19 l-16 m-29 n-20 o-21 q-21 r-19 u-24
in_@traffic r+15
in__@day o-17
in__@door r+15
in__@place h+32 i-19 j-18 m-25 o-21 r-22 u-24
in__@traffic r-20
in__@vehicle a-15 j-18 m-18 u-17
in__a m-17
in__are m-16
in__bit m+20 r-20
in__car j-16 o-17 q-16 r+18
in__could m-17 o+15
in__cvs a-15
in__hospital a-17 h-22 j+25 m-18 u-31
in__instead o+17
in__is m-17 u-16
in__it a-19 d-18 m-25 q-16 u-21
in__lot h-15 m-19 o-15 r+18
in__me a-15
in__morning h+17
in__need m-15
in__news d-23 h-17 j-25 m+16
in__room a-18 m-16 n+20 o-15
in__see a+17
in__somebody a+17
in__sorry o-15
in__text a-18 b-19 g-16 i+21 j-19 k+17 l-25 m-26 r-17 u-18 v-21
in__the m-20
in__week n-22
in__you m-27 u-16
in_a a-20 b-23 d-16 i+16 j-22 l-16 o-17 u-26 v-22
in_an a-25 d-16 j-23 n-15 o-15 p-18 u-25
in_dallas j+19 m-21 u-18
in_for k+16 l-23 m-19
in_it m+18 u-20
in_japan a-16 j-18 m+20
in_my a-18 n-18 o-16 q-16
in_now a-18 h-20 m-21 o-16 q-16 r+24
in_on a-16
in_sometime a+21 n-18
in_soon a+20 m-18
in_the a-35 c-45 d-55 e-20 f-25 g-40 h+19 i-58 l-46 m-55 p-41 r+21 s-58 t-31 u-19 v-44
in_this a+18 n-18 o-19
in_to j-18 m-22 n-18
in_today d-24 j-22 o-22 q-18 r-15 s-29 u-17
in_with q-18
incom* d+22 m-19
income d+22 m-19
infor* b-27 c-16 d-36 e-25 f-21 g-19 h-17 i-27 j-22 k-16 l-27 n-25 o-25 p-19 q-20 r-24 s-28 u+25 v-18
informacion a-26 b-22 c-15 d-30 e-21 f-19 g-16 h-16 i-17 j-20 l-24 m-24 n-18 o-17 p-15 q-17 r-17 s-25 u+27 v-16
informacion$ b-15 d-19 e-19 f-16 j-16 l-22 m-22 u+18
infusion b-31 d-34 i-16 j-22 m-33 n-20 o-21 u+20
infusions m-21
ingles a-44 b-48 c+56 d-42 e-36 f-31 g-46 h-30 i-50 j-43 k-27 l-50 n-40 o-50 p-31 q-45 r-41 s-41 t-36 u-43 v-41
inscr* a+38 b-26 d-19 e-19 h-23 i-26 j-18 k-19 l-29 m-39 n-21 o-29 r-20 s-20 t-19 u-25
insid* n+16 q-16
inside n+16 q-16
inste* a-52 b-38 c-29 d-43 e-20 f-25 g-37 h-39 i-41 j-37 k-29 m-48 n-46 o+56 p-25 q-37 r-39 s-35 t-23 u-42 v-27
instead a-52 b-38 c-29 d-43 e-20 f-25 g-37 h-39 i-41 j-37 k-29 m-48 n-46 o+56 p-25 q-37 r-39 s-35 t-23 u-42 v-27
instead$ a-49 b-33 c-25 d-36 e-17 f-19 g-31 h-34 i-36 j-31 k-25 m-39 n-41 o+48 p-21 q-35 r-34 s-30 t-18 u-37 v-23
instead__# o+16
instead_of a-15 m-22 o+23
insulin n+19
insurance c-25 d+42 e-16 f-18 g-38 h-38 i-39 j-41 k-23 l-36 m-60 o-41 p-33 q-53 r-39 s-36 t-24 u-65 v-31
inter* a+58 c-47 d-70 e-41 f-38 g-61 h-34 i-48 j-28 k-44 l+33 m-48 n-58 o-53 p-50 q-64 r-35 s-66 t-40 u-21 v-55
interesa a+37 b-23 d-35 g-19 i-24 j-27 m-28 n-24 o-24 p-21 q-23 r-27 s-30 u-37
interesa$ a+27 d-19 j-19 l-27 m-23 n-16 q-16 r-19 u-19
interesada b-30 d-23 g-24 j-20 l+26 m-18 n-17 q-23 r-24 s-24 u-23 v-19
interested a+20 c-27 d-25 e-18 f-16 g-31 i-25 j-32 k-26 l+29 m-47 n-28 o-30 p-38 q-37 r-32 s-32 t-17 u-31 v-37
interested$ a+27 c-22 d-20 e-15 g-21 i-19 j-19 m-39 n-21 o-21 p-34 q-30 r-24 s-20 u-23 v-25
inven* m+22 u-25
inyec* a-17 d-20 i-17 j-20 m-19 n-19 q-18 r-16 u+25
inyectar q-16 u+17
inyectar$ q-16 u+17
iphon* d-19 m+17
iphone d-19 m+17
iphone$ d-15 m+17
ir a+31 b+33 c-64 d-95 e-58 f-60 g-80 h-71 i-97 j-84 k-67 l-84 m-94 n+22 o-40 p-25 q+28 r-78 s-84 t-65 u-21 v-81
ir$ a+34 b+28 c-38 d-50 e-29 f-29 g-50 h-36 i-52 j-47 k-40 l-53 m-58 o-59 q-54 r-52 s-44 t-31 v-46
ir_@thanks b+17
ir__dia n-18 o+23 q-21
ir__mi a-24 i-17 o-19 p-18 q+19
ir_a o-22
ir_acompanada a-26 d-22 i-16 j-22 m-19 q+17 s-17 u-29
ir_con b-29 d-25 i-34 m-28 o-25 p-26 q+15 s-23 u-31 v-19
ir_otro n-30 o+26
ir_por a-20 n-20 p-16 q+21
ir_sola a-21 n-24 o-15 q+22
ire a-34 b+39 c-24 d-21 g-31 h-17 i-30 j-28 l-40 m-39 n-33 o-36 p+23 q-42 r-27 s-27 u-29 v-36
irme a-25 b-19 c-20 d-30 e-18 f-17 g-25 h-25 i-24 j-32 k-17 l-22 m-23 n-43 o-30 p-19 q+39 r-29 s-24 t-19 u-23 v-19
irme__@vehicle j-22 n-19 q+21 r-18
irme_caminando n-22 q+20
irme_en j-22 n-19 q+21 r-18
irme_sola n-20 q+20
is a-36 b-66 c-76 e-131 f-23 g-62 h-37 j+25 k-70 l-56 n-23 o-18 r-22 t-150 u+23
is$ d-16 q-15 s-15 u-18
is_# a-24 b-20 d+18 g-22 h-22 i-22 j-33 n-30 o-37 p-32 q-29 r+25 s-34 u-28 v-17
is_@drive a-16 b-16 m-30 n-17 o-16 p+17 s-19 u-21 v-28
is_@insurer d+15 n-20
is_@late h-16
is_@open o+21
is_@parking d-21 j+21 m-20
is_@sick a-28 d-27 f-17 g-17 h-15 i-22 j-26 k-18 l-26 m+24 n-26 p-37 r-27 s-38 u-34 v-19
is_@symptom d-21 m-32 n-19 o-17 p-20 q-19 r-17 s+27 u-16
is_@treat a-34 b-15 g-15 h-19 i-24 j-26 m-31 n-29 o-20 p-16 q-19 s-31 u+24
is__# b-17 g-19 h-27 i-19 j-27 p-21 r-21 u-24
is__@call b-21 g-20 h-26 i-38 j-34 m-26 n-16 o-18 q-17 r-16 s-17 u-30 v+23
is__@clinician a-22 j-15 m+16 u-17
is__@day b-25 d-21 s-24 u-18
is__@drug m-16 n+19
is__@hours d-21 h+18 i-17 j-21 u-22
is__@late d-20 j-25 o-16
is__@machine u+16
is__@open a-25 d-23 h+18 i-31 n-20 o-22 q-24 r-28 s-20 u-25
is__@parking d-25 h-16 i-28 j+28 m-29 n-17 o-17 q-18 s-16 u-24
is__@place a-25 b-17 d-29 g-17 h+23 i-25 j+19 m-32 n-19 o-22 q-26 r-17 s-26 u-18 v-18
is__@price a-24 d+22 g-30 h-22 j-37 m-27 n-22 o-17 q-20
is__@relative m-25 n-19 p+22 q-27
is__@treat d-20 u+18
is__@vehicle a-17 d-23 h-16 i-27 j-38 n-21 o-16 q+26 r-20 s-19 u-29
is__@visit b-42 d+35 g-27 h-33 i-35 n-45 o-39 p-33 q-23 r-25 s-54 v-23
is__@wrong i-18
is__a c-36 e-20 f-29 g+15 h-64 i-16 k-36 l-39 n-63 o-35 p-49 r-64 s-33 t-32 u+20 v-55
is__about d-23 m-18 u+18
is__acceptable j-17 m-17 q+20 u-16
is__after a-20 b-18 d-25 m-26 n-17 o-23 p-19 q-16 s+15 u-19
is__allowed d-28 i-23 j-23 m-29 n+27 o-18 p-15 s-22 u-25
is__along m-24 p+17
is__an d-40 j-29 m-37 n-32 o-25 q-27 s-28 u+30
is__any a-23 b-15 d+22 i-27 j-28 m-38 n-20 s-19 u-27 v-16
is__anything a-24 d-24 i-20 j-17 m-18 n+20 q-16 u-22
is__at d-15 j+20 m-19
is__available a-34 d-35 h-18 i+31 j-24 m-24 q-21 s-17 u-24
is__bad d-19 m-35 n-17 s-19
is__balance d+18 g-25 j-20 n-22 u-22
is__bank d-23 h-19 m+28
is__be a-17 d-19 m-25 r+23
is__best d-15 i-19 m+22
is__by a-19 b-15 d+16 g-19 h-17 i-27 m-24 n-17 o-20 q-24 r-16 s-23 u-39
is__can d-20 i-19 m-27 n-21 o+25 q-18 r-17
is__carol j-15 v+17
is__commands d-23 g+25 h-19 i-17 j-26 m-24 u-26
is__common a-16 d-21 m-17 n-20 o-16 s+23 u-21
is__covered a-22 d+28 h-18 i-20 j-29 m-30 n-24 o-21 p-21 q-20 s-24
is__cross g-19 h-16 i-17 j+26 m-28 u-28
is__day d-31 j-17 m-34 n-35 o-28 p+27 s-27 v-19
is__difference a-24 d-35 g-26 h-22 i-28 j-37 m-31 n-16 o-18 q-18 u+36
is__different j-19 m-21 u+18
is__direct d-16 i+20 j-17 u-20
is__earliest a+19 d-23 h+17 i-23 j-30 m-35 s-15 u-27
is__expensive a-19 d+35 g-16 i-17 j-30 m-31 n-20 o-20 q-21 s-24 u-42
is__fastest d-16 j-22 m+25 u-19
is__favorite j-15 m+17
is__feel u+15
is__fine a-21 d-27 g-16 h-20 i-25 j-28 m-31 n+30 o-21 p-16 s-23 u-30
is__first d+19 j-16 m-23 u-22
is__for a-23 f-15 g-20 h-20 i-28 j-43 k-27 l-31 m-17 q-36 r-25 s-38 t-16 u+21
is__free a-21 d+28 g-19 h-20 i-25 m-27 n-23 o-20 p-17 q-18 r-15 s-27 u-36 v-17
is__from a-25 b-17 d-29 f-23 g-17 h-21 i+18 j+26 l-16 m-52 n-33 o-21 p-22 q-20 r-17
is__garys l-16 v+15
is__going a-38 b-31 d+26 f+18 g-23 i-29 j-53 l-19 p-20 q-45 s-42 u-52
is__good a-19 b-30 d-29 g-19 j-28 n-18 q-26 r-20 s-25 u-29 v-22
is__here a-21 b-17 d-18 g-19 l-18 n-17 o-25 p-15 q-19 r-20 s-22 u-23
is__i d-31 g-18 h-18 m-43 o-17 p-18 q-33 u-35
is__if n-22 u-16
is__in a-38 b-30 d-43 g-16 n-27 o-38 p-21 q-29 r-30 s-40 v-21
is__is a-21 b-15 d+22 g-17 j-33 n-31 p-20 q-26 r-16 s-24 u-27
is__latest a-15 h+18 j-16 m-17 u-17
is__legit d-21 j-18 m-17 u+21
is__like d-48 g-28 h-23 i-33 j-40 m-49 n-21 o-16 q-17 s-25 u+34
is__married a-18 i-23 m+23 p-16 u-18
is__me a-38 c-20 d-45 f-20 g-27 i-15 k-38 m-62 n-48 o-32 p+34 q-61 r-41 t-16
is__menu a-19 d-29 g+31 h-18 i-25 j-31 m-28 q-16 u-30
is__mike l-15 v+19
is__movie m+16 u-15
is__my b-19 l-17
is__normal n-20 o-16 s+18
is__not i-18 m-16 q-19 u-32 v+23
is__now h+17 i-22 j-18 m-26 q-20 r-18 s-17
is__number a-17 d-23 g-26 i+21 j-26 m-25 v-17
is__of a-23 g-36 h-25 i-31 j-17 n-24
is__oil d-16
is__ok a-44 b-31 c-18 d-26 f-17 g-29 h-28 i-39 j-49 k-31 l-31 m-82 n+45 o-24 p-40 r-19 t-23 u-15 v-31
is__on a-23 b-19 d-27 j-28 n-20 o-22 q-20 u-30
is__out a-18 b-20 d+15 g-18 i-21 j-24 l-19 m+16 n-16 o-24 p-16 q-21 s-20 u-35
is__place a-29 b-22 c-17 d-39 g-24 h-19 i-35 j+35 l-18 m-51 n-26 o-26 q-27 r-26 s-28 u+19 v-30
is__possible d-20 j-15 m-17 o+17 s-22 u-19
is__real j-15
is__right o-18 r-20 s-17 u-20
is__safe a-16 d-19 j-20 m+16 n-26 s-20
is__same u-18
is__shot d-16 u+18
is__sign a-29 d-25 g-24 h-22 i-21 m+25 u-25 v-19
is__since a-17 d-18 m-24 p-15 s+24
is__so a-19 b-19 d+19 j-24 l-16 n-17 o-23 p-25 s-26 u-35
is__soonest a+23 d-23 j-19 m-20 u-26
is__sorry a-15 b-26 d-16 h-17 i-20 j-24 m-27 q-19 s-24 u-28
is__special a-16 d-16 n+19 o-16 u-16
is__still a-21 d-19 i-15 j-17 m-29 n-22 o-23 p-20 q-20 r-25 s+31 u-16
is__success d-27 m-18 u+23
is__that a-29 b-27 f-20 g-27 h-22 i-29 j-39 l-17 m-15 o-52 p+20 q+17 r-29 s-47 t-18 u-31
is__the a-46 c-19 d-64 f-17 g-37 i-53 j+19 k-24 l-28 m-19 n-36 p-31 r-39 t-15 v-40
is__there a-46 b-33 c-21 d-49 f-25 g-31 h+33 i+27 j-16 k-15 l-18 m-61 n-42 o-17 p-31 q-55 s-46 u-50 v-29
is__this a-27 b-16 d-17 h-20 i-16 m+19
is__time a-30 b-21 d-39 h-20 i-27 j-30 m-46 n-34 o+47 p-18 q-28 r-18 s-28 u-32
is__to a-20 b-31 c-21 e-15 f-36 g-54 h-32 l-45 p-28 q-39 t-22 u-100 v-27
is__today a-22 b-22 d-30 h-19 i-20 j-21 o-22 p-17 r-16 s+22 u-25
is__true d+16 m-21
is__up p+15 q-17
is__wait a+28 d-22 i-17 j-17 m-30 q-16 r-15 s-17 u-22
is__way a-18 i-18 j-22 u-17
is__weather d-15 h-20 j-22 u-22
is__with n-15 p+18
is__work i-17 m-18 q-19
is__year m+15
is__you a-37 g-19 h+26 i-25 m-36 u-38
is__your m-16
is_a a-59 c-21 d-32 f-20 g-34 h-42 j-63 k-28 l-29 m-38 p-46 t-21
is_an a-20 d-19 m-19 u+19
is_anybody a-20 d-17 j-16 m-25 q-17 s-16 u-22
is_anyone h+25 i-24 j-20 m-24 o-22 q-16 r-17 s-18
is_at a-19 d-21 m-28 r-20 s-15
is_bad d-18 i-16 j-18 m-21 q-18 u-22
is_been a+16 d-23 m-25 o-26 r-17
is_carol m-20 q-16 u-26 v+22
is_coming a-32 b-30 m+17 n-16 o-20 r-25 s-15
is_going a-20 b-17 d-19 m-32 o-16
is_good a-19 d-18 g-17 h-15 i-20 j-18 n-17 o-21 p+19 q-28 u-21
is_harassment a-16 g-16 l+22 u-20 v-24
is_in a-18 m-21
is_is h-18 i-15 v-19
is_it a-46 b-73 c-36 e-29 g-66 h-54 i-69 j+27 k-62 l-59 m-36 n-27 o-45 p-67 r-54 t-46 u+48 v-49
is_me a-21 d-24 f+27 l-16 m-28 n-16 p-22 s-19 u-29
is_my a-58 b-45 c-31 d+28 e-16 f-28 h-42 i-57 j-24 k-32 m-20 n+16 q-26 r-48 s-69 t-17 u-76
is_no b-23 d-19 g-24 i-19 l-18 m-30 n-15 q-26 r-23 s-27 u-17
is_not a-30 d-38 f-16 g-39 h-17 j-31 k-23 l-54 m-45 n-26 p-36 q-35 r-34 s-40 u-44 v+36
is_raining m+15
is_set d-15 m-19 p+27 q-33 r-17
is_slow a-17 d-18 i-16 j-18 q-21 v-16
is_slurred s+16
is_snowing d-17 m+17 u-19
is_taking a-28 i-19 j+17 m-27 n-24 q-26 u-16
is_that a-60 b-46 c-24 e-17 f-31 g-60 h-34 i-46 j+25 k-30 l-33 m-60 n+18 p-54 r-64 t-30 v-47
is_the b-61 c-30 d+16 e-25 f-50 i+19 k-46 l-52 n-92 o-22 p-53 q-26 r-68 s-93 t-31 u-19 v-67
is_there b-54 e-26 f-42 h-76 k-33 l-36 m-23 n-24 p-55 r-77 s-84 t-29 u-31 v-56
is_this a-69 b-55 d+21 e-24 f-36 g-80 h-58 i-80 k-28 l-58 m-31 n-63 o-60 p-40 q-52 r-49 s-73 t-22 u+58 v-50
is_your a+20 b-28 c-18 d-58 e-15 f-29 g-46 h-20 i+17 k-19 l-26 n-39 o-31 p-24 q-32 r-26 s-42 t-18 u-62 v-30
it a-21 b+19 c-93 e-120 f-18 g-47 h-134 i-125 j-23 l-51 m-32 n-58 p-32 q-34 r-68 s-34 u+68 v-134
it$ a-32 b+43 c-68 d-16 e-70 f-82 g-92 h-59 i-85 k-23 m-62 q-45 r-98 s-97 v-65
it_@price m+16 u-23
it__# b-16 d+25 i-15 j-28 m-44 n-24 p-17 q-17 u-26 v-16
it__@date a-34 b-29 d-20 m-23 o+30 s-16 u-21
it__@insurance u-17
it__@place u-16
it__@sick a-18 b-25 d-22 j-18 l-19 m+26 n-15 o-27 p-17 q-22 r-16 s-23
it__a b-23 h-15 i-19 k-19 l-17 n-32 p-22 q+21 r-24 s-27 u-45
it__airport j+16 m-19 u-16
it__at m-18
it__be b-28 j-20 n-45 o-41 s+21 u-43
it__been a+17 d-18 m-16 o-19
it__by u-16
it__days d-15
it__do d-16 n+15 q-16 u-18
it__earlier a-17 d-18 o+21 q-16 u-17
it__for a-26 d-16 i-19 j-17 m-42 n-32 o-29 p-16 q-25 r-15 s-20 t-16 u+32
it__here m+15 o-16 u-18
it__i d-37 j-23 m-30 o-22 q+17 s-22 u-42
it__if a-19 d-31 g+16 j-21 m-20 n-32 o-19 q+22 s-18 u-32
it__in a-27 d-19 j-23 m-31 n-29 s-19 u+31
it__is a+17 o-22 u-17
it__it m-16
it__me a-15 b-38 f+25 g-32 i-35 j-33 k-37 l-42 m-30 n-42 o-36 p-47 q-47 r-29 s-41 t-27 u+28
it__month m-18
it__more b+19 l-16
it__my b-21 i-16 m-28 n-20 s-19
it__not a-17 d-24 g+18 k-17 m-23 n-18 o+16 q-23 r-17 s-17 u-23
it__ok a-15 k+16 l-16 m-20
it__on a-17 b-27 d-15 k+21 m-20
it__raining m+15
it__same u-16
it__shot d-16 u+18
it__snowing d-17 m+17 u-19
it__the d-22 m-32 r-15 s-19
it__time o-20
it__to a-24 b-21 c-18 e-16 f-33 g-37 h-22 i-40 l-39 m+17 p-42 q-21 t-27 u-41 v-16
it__week a-16
it__with b-27 d-29 g-26 l-18 m-33 n-27 o+17 p-20 q-18 r-16 s-21 t-15 u+20
it__work a-19 b-26 d-30 g-26 i-16 m-38 n-22 o+19 p-18 q-27 r-18 v-17
it__your m-20 u+18
it_a b-31 i-31 j-39 k-17 m-16 n-30 p-17 r-23 s-28 t-17
it_an a-15 d-20 j-15 m-21
it_any b+19 l-16
it_back b-18 k+21 u-17
it_be a-52 b-47 c-22 d+24 e-19 f-24 g-28 h-31 i-28 j-31 k-27 l-36 m-57 n-50 o+21 p-39 q+30 r-45 s-43 t-27 u-67 v-19
it_covered d+16 j-18 m-17
it_feel u+15
it_for j-18 m-23 u+22
it_from d-15 j+31 m-35 n-20 s-18 u-35
it_going a-23 b-25 f+19 j-37 m+15 n-36 o-27 q-32 r-28 s-31 u-42
it_help a-22 b-17 d-34 g-38 m-37 n-23 q-32 t-20 u+37
it_hurt d-19 m-22 q-22 u+25
it_in a-16 m-24
it_is b-24 c-24 e-19 f+18 g-49 h-33 i-25 j-16 n-57 o-28 p-17 q-62 s-40 t-34 u-82 v-45
it_just b-16
it_keeps a-18 d-17 g+25 m-24 n-15 u-23
it_last a-15 d-16 m-27 s-15 u+23
it_later o+15
it_like a-17 d-27 j-21 m-27 s-18 u+24
it_make d-21 m-20 u+20
it_off a-24 b+17 m-17
it_ok a-19 d-34 j-22 m-35 s-31
it_on a-15 j-21 k+18 m-29 o-20 r-18 u-24
it_possible d-20 m-16 o+15 s-21 u-19
it_safe m+17 n-25 s-17
it_so d+19 j-15 m-24 u-24
it_sorry b+17
it_take d-15 m+20 u-16
it_the d-22 m-27 n-15 s-21
it_to a-15 d-22 u+15
it_up d+16 m-16 n-23 q-18
it_what d-21 m-17 o-24 q-18 u-25
it_work a-15 d-32 g-21 m-35 n-22 o-20 q-15 u+30
it_works m-17 n-17 u+19
iv d-16 j-21 m-26 s+17 u+15
iv$ u+16
iv_was m-19 s+19
jaja d-20 e-21 g-16 j-15 l-18 m+26 n-16 t-17 u-21
jajaj* a-15 b-19 d-26 e-29 f-20 g-23 i-19 j-20 l-27 m+33 n-19 q-19 r-20 s-20 t-23 u-25 v-18
jajaja a-15 b-19 d-26 e-29 f-20 g-23 i-19 j-20 l-27 m+33 n-19 q-19 r-20 s-20 t-23 u-25 v-18
jajaja$ d-19 e-23 f-16 l-17 m+25 t-19 u-19
japan a-16 j-18 m+20
japan$ a-16 j-18 m+20
jenki* b+15
jenkins b+15
jenkins__@book b+15
jenkins_from b+15
job a-25 i-20 n-19 o-30 p-21 q-21 r-22 s-20 u-16 v-20
joke d-17 i-16 m+26 q-19 u-22
joke$ d-17 i-16 m+26 q-19 u-22
jose b-17 g-17 l-21 m-18 q-19 u-15 v+23
jose$ b-17 g-17 l-21 m-18 q-19 u-15 v+23
jueves a-35 b-46 d-17 h-32 i-16 j-18 l-18 m-35 n-16 o+39 q-25 r-17 s-24 u-18
jumpi* a-15 d-19 j-20 n-20 o-16 r+19 s-17 u-24
jumping a-15 d-19 j-20 n-20 o-16 r+19 s-17 u-24
jumping__car m-22 r+20
jumping__the m-22 r+20
jumping_in m-22 r+20
junto a-28 b-18 d-27 g-16 h-19 i-19 j+23 m-25 n-16 o+16 p-15 q-28 r-17 s-23 u-28 v-26
just a-74 b-22 c-44 d-64 e-34 f-38 g-61 h-48 j-67 k-55 l-60 m+29 n-67 p-59 r+17 s-66 t-53 v-34
just__a a-21 b-25 h-18 n-15 q-16 r-19 t-17 v-16
just__back m+18 u-18
just__from m+18 u-18
just__in a-23 i-16 j-17 m-23 r+16 u-18
just__it b-16
just__me a-28 b-19 l-15 m-22 p-16 r-18
just__on b-15
just__talk i+16
just__that d-16 m+17 n-23 q-17
just__this m-17
just__up m-24 r+21 s-15
just__you a-16 g-16 n-15 o-20 q-21 u-20 v-21
just_got a-16 b-18 g-17 i-25 l-18 o-18 p-17 r-18 u+16
just_had m+20 o-22
just_let i+16
just_put a-23 m-15 o+20
just_woke m-24 r+21 s-15
keep a-38 b-17 c-16 d-31 g-27 h-20 i-25 j-23 l-29 m+32 p-19 q-25 t-22 u-32 v-22
keep__@texts b-16 l-19 m+18 r-21
keep__@visit a-22
keep_my a-23
keeps a-19 d-19 g+27 m-26 n-16 t-15 u-26
ketamina a-38 b-31 d-40 g-18 h-17 i-23 j-23 l-17 m-30 n-29 o-27 p-17 q-19 r-18 s-35 t-17 u+41
ketamine c-22 d-25 e-24 f-25 g-35 h-29 i-40 j-40 k-26 l-32 m-50 n-45 o-38 p-29 q-33 r-26 s-53 t-23 u+47 v-32
kid i-18 m+17 n-29 p-41 q-30 s-18 u-19
kids a-49 b-27 c-20 d-26 g-16 h-19 i-35 j-24 k-19 l-24 m+37 o-25 p-46 q-40 u-41 v-28
kill a-22 d-15 g-19 i-17 j-16 k-31 l+24 m-24 n-18 o-18 p-18 q-20 s-19
kind a-37 b-25 c-17 d-32 e-16 f-26 g-41 h-35 i-32 j-45 k-18 l-29 n+22 o-30 p-17 q-27 r-18 t+20 u-48 v-28
kind__@symptom s+18
kind__clothes m-17 n+19
kind__today m-18 s+19
kind_of a-31 b-22 c-15 d-29 f-20 g-38 h-26 i-28 j-40 l-22 n+22 o-27 q-25 r-16 u-45 v-24
kk a-18 d-29 e+38 f-20 g-22 i-17 j-24 k-17 l-29 m-43 n-20 p-16 q-18 r-21 s-22 t-19 u-27 v-16
kk$ a-18 d-29 e+38 f-20 g-22 i-17 j-24 k-17 l-29 m-43 n-20 p-16 q-18 r-21 s-22 t-19 u-27 v-16
knitt* m-16 n+20 q-17 s-15
knitting m-16 n+20 q-17 s-15
knock* d-17 j-16 n-16 u+20
knocked d-17 j-16 n-16 u+20
knocked_out d-17 j-16 n-16 u+20
know a-59 b-15 d-74 e-24 f-25 h-46 i-53 j-68 k-40 l-65 n-28 p-44 q+18 r-52 s-46 t-36
know$ a-18 c-16 d-27 g-30 i-16 j-19 l-21 m+24 n-19 o-29 r-17 u-33 v-31
know__i u-16
know__that m-19 q+15
know__this g-22 m-18 u+16
know__to b-23 d-20 g+25 j-19 l-22 m-31 n-17 o-16 u-33 v-21
know_a d-22 j-17 q+18 u-23
know_any b-20 d-19 g-18 l-19 o-19 q-24 u-23 v+21
know_how b-16 l-16 m-23 u-19 v-17
know_what b-17 d-18 j-23 l-17 m-29 q-30 u+23 v-22
know_who m-17 q+15 u-21
ksjdf* d-22 e+29 f-17 g-16 j-17 l-22 m-31 r-16 s-16 t-19 u-21
ksjdfh d-22 e+29 f-17 g-16 j-17 l-22 m-31 r-16 s-16 t-19 u-21
la a-30 b+23 c-118 d-32 e-125 f-113 g-78 h-27 k-119 l-70 o+20 p-33 q-55 s-19 t-41 v-91
la_@body j-15 m-16 n-17 s+21 u-19
la_@cancel m-20 o+20 t-16
la_@clinician a-43 b-29 d-27 g-16 h-22 i+46 j-34 l-16 m-37 n-29 o-33 p-19 q-21 r-27 s-25 t-19 u-30 v-17
la_@door a-17 b-19 m-23 q-18
la_@late n-21 q-15 r-26
la_@medicine a-23 b-23 d-25 h-15 i-27 j-23 m-24 n+19 o-20 q-17 r-17 s-24 u+16
la_@person b-16 i-23 q+17 u-25
la_@place a-34 b-40 c-20 d-33 e-19 f-18 g-24 h-16 i+19 j+38 k-19 l-33 m-50 n-33 o-41 p-33 q-39 r-33 s-44 t-28 u-54 v-32
la_@staff a-17 i+24 n-16 o-17 s-18
la_@symptom m-15 s+19 u-21
la_@treat b-34 d-45 g-19 h-18 i-27 j-27 l-24 m-32 n-33 o-31 p-21 q-21 r-22 s-40 t-18 u+38
la_@visit a-68 b+18 c-25 e-26 f-24 g-36 h-33 i-52 j-18 k-22 l-45 m-32 p-40 q-41 t-37 v-55
la__@day a-16 b+23 h-20 m-19 o-17 s-17
la__@move a-16 h-19 n-20 o+24
la__@thanks b+15 t-20
la__@visit d+27 j-19 m-21 n-32 o-30 r-17 s-24 u-29 v-17
la__adelantar a-17 d-16 i-15 n-17 o+22 q-16
la__al h-16 o+16
la__con a-25 m+17 s-16
la__de a-22 d-19 j-27 o-22 p-26 q-19 u-25
la__del d-18
la__despues a-16 o+19
la__es b-23 i-22 j-27 m-29 n-30 o-27 q-19 r-16 s-22 u+22 v-23
la__favor a-21 c-17 i-25 l-15
la__la a-21 m-15
la__manana b+20 m-20 o-16
la__me b-18 d-17 j-17 l-22 m-30 n-19 o-22 r-17 u-25
la__mi p-22
la__no b-16
la__para b-22 d-18 m-21 n-28 o+23 q-16 r-15 s-20 u-26
la__por a-22 b+15 c-17 i-26 l-17
la__que a-30 b-25 d-21 g-15 i-33 j-23 l-20 m-24 n-24 o+22 q+17 u-28
la__se a-15 d+16 i-20 m-31 n-22 p+15 q-22 r-19 s-18 u-26
la__semana m-17 u-16
la__un o+16
la__vez n-16
la__voy b-19 m-17 o-19 r+23
la__y j-19 m-22
la__ya a-19 b-19 j-19 m-23 r+23
la_casa q-16
la_de b+25 m-28 n-17 o-18 p-18
la_dejo b-17 d-16 i-18 j-18 m-25 n+26 o-15 r-17 s-19 t-15 u-19
la_del b+24 h-19 m-17 o-22 s-17
la_depresion b-19 d-20 i-16 m-25 n-23 o-17 p-23 q-17 s-19 u+21
la_hora b-18 i-18 j-15 n-20 u-15
la_lista a+31 b-30 c-19 d-31 g-17 h-27 i-31 j-36 l+16 m-40 n-36 o-35 p-24 q-25 r-33 s-29 t-22 u-33 v-15
la_llamada a-20 i+20 n-15 o-18 q-18
la_lluvia a-17 b-17 d-21 i-24 j-20 l-20 m+15 n-20 o-20 s-22 u-16
la_manana a-24 b-27 c-20 h-25 i-19 j-16 m-22
la_necesito b+17
la_noche a-27 b-19 d-24 h+27 i-19 j-29 l-17 m-25 o-27 p-17 q-21 r-24 u-22
la_novela d-15 j-19 m+23 n-16 r-15 s-16 u-16
la_primera b-29 d+29 i-19 j-22 m-25 n-33 o-31 r-19 s-26 u-32 v-18
la_proxima a+22 b-28 d-22 e-15 g-20 h-19 i-35 j-30 k-16 l-25 m-37 n-30 o+18 p-26 q-21 r-30 s-21 t-20 u-30 v-19
la_puede a-20 d-20 i-19 n-21 o+27 q-21 r-15 s-16
la_puedo o+16
la_tienda h-19 m+21
la_troca d-20 i-19 m-18 n-17 o-19 q+24 r-21 u-17
la_ubi a-20 b-20 d-20 h-16 i-22 j+28 l-18 m-24 n-20 o-20 p-16 q-15 r-19 s-18 t-16 u-22
lady a-18 b-17 d-21 h-16 i+39 j-29 m-39 n-21 o-17 q-18 r-19 s-27 u-30 v-15
landl* d-21 m-20 n-18 o-21 p+18 q-20 s-17
lapto* a-19 m+19 o-16
laptop a-19 m+19 o-16
laptop$ a-19 m+19 o-16
las a-39 b-32 c-24 d-41 e-33 f-19 g+18 h-26 i-30 j-36 k-24 l-37 m+18 p-30 q-37 s-40 t-20 u-41 v-28
las_chivas a-16 m+24 n-17
las_opciones a-15 b-16 d-15 g+24 l-19 m-16 n-15 o-17 q-18 r-16 s-16 u-18
last a-31 b-49 c-39 d-59 e-30 f-32 g-55 h-42 j-26 l-58 n-26 o-53 p-48 q-57 r-50 s+27 t-41 v+17
last$ a-19 d-21 g-18 j-17 m-34 n-24 q-17 u+20
last__i a-24 b-15 d-19 g-16 i+15 j-19 n-21 o-20 r-17 s-25 u-22
last_month k+15 l-17
last_night a-35 b-21 d-23 g-16 h-17 i-25 j-22 k-23 l-20 m+16 o-22 p-16 q-19 r-22 s+21 t-17 u-29 v-23
last_text a-24 d-19 g-22 i-29 j-17 k-21 l-26 m+32 n-19 o-17 p-17 s-26 u-25 v-19
late a-44 b-44 c-34 d-55 e-32 f-34 g-41 h+30 i-54 j-61 k-34 l-43 m-26 n-54 o-34 p-47 q-25 r+55 s-47 t-34 u-59
later a-69 b-55 c-33 d-59 e-27 f-28 g-38 h-43 i-46 j-49 k-31 l-40 m-63 n-57 o+67 p-38 q-54 r-56 t-34 u-53 v-39
later$ a-41 b-35 c-18 d-40 e-19 f-19 g-27 h-24 i-30 j-31 k-20 l-28 m-43 n-34 o+42 p-26 q-32 r-41 t-23 u-34 v-27
later_@visit a-21 o+19
later__day m-16 n-23 o+20
later__the a-19 o+24
later__week a-21 o+17
later_in a-19 o+24
later_that n-15
later_this a-16
later_time a-15 m-20 o+20
lates* a-15 h+18 j-16 m-17 u-17
latest a-15 h+18 j-16 m-17 u-17
latest_you a-15 h+18 j-16 m-17 u-17
le b-57 c-54 d-67 e-54 f-58 g+53 h-61 i-66 l-64 n-35 o-59 p-16 q-63 r-18 s-61 u-39
le__a a-19 b-18 m-26 q-19
le__llegar a-25 g-26 j+23 m-18 n-22 r-17 u-15
le__para a-21 b-15 d-21 i-17 j+20 k-15 l-18 m-26 n-35 o-20 q-20 r-23 t-15 u-27
le_contesto a-16 g+18 j-17 m-16
le_dije a-23 b-19 j-19 k-15 l-18 m+19 n-21 q-16 r-26
le_entiendo b-20 g+24 j-16 l-20 m-15 o-15 q-16 u-17 v-18
le_hago b-15 i-18 j+19 m-29 o-16 q-18 r-22 u-25 v-16
le_pico a-27 d-18 f-16 g+32 h-21 i-18 j-28 k-15 l-17 m-31 n-26 p-15 q-17 r-19 t-18 u-27
le_pongo a-20 b-16 d-18 g+30 h-16 j-21 l-18 m-25 n-32 o-15 q-19 u-22 v-19
leave a-38 c-19 d-39 g-30 i-34 k-25 l+19 n-33 o-32 p-32 r-30 s-31 t-18 u-35 v-22
leave$ a-20 d-16 n-15 u-18
leave_me a-17 d-16 i-16 l+25 m-20 o-15 p-15 q-24 r-16 s-16
leave_my d-17 i-16
leavi* a-23 b-23 d-24 e-19 f-16 g-20 h-22 i-17 j-17 k-16 l-25 n-17 o-20 p-17 q-19 r+23 s-19 t-20 u-20 v-15
leaving a-23 b-23 d-24 e-19 f-16 g-20 h-22 i-17 j-17 k-16 l-25 n-17 o-20 p-17 q-19 r+23 s-19 t-20 u-20 v-15
leaving__vacation m+19
leaving_for a-15 b-17 m+21 r-18
left a-24 b-22 d-22 g-20 i+23 j-25 l-16 m-33 n-22 o-22 q-27 s+16 u-17 v-26
left$ s+17
legal d-21 j-21 m-18 n-19 s-16 u+25
legal$ d-21 j-21 m-18 n-19 s-16 u+25
legit a-28 d-27 g-18 h-31 i-22 j-37 l-16 m-28 n-15 o-17 s-18 t-15 u+35 v-17
legit$ a-28 d-27 g-18 h-31 i-22 j-37 l-16 m-28 n-15 o-17 s-18 t-15 u+35 v-17
lejos a-21 b-21 d-19 f-15 g-16 h-32 i-31 j+36 l-23 m-29 n-18 o-24 p-22 q-29 r-27 s-22 u-26 v-29
lejos_de j+20 l-16 m-16 v-19
les b-21 d-22 e-20 g-17 h-18 i-19 j-24 k-19 n-26 o-16 p-25 q-20 r-25 s-20 u-28
let c-40 d-55 e-29 f-37 g-21 h-42 j-52 k-44 l-51 m+16 n-50 o+20 p-54 r-47 s-45 t-46 u-67 v-46
let__do b-27 d-17 g-20 h-15 j-18 l-17 m-27 n-24 o+16 q-17 u-25
let__else a-25 b+27 h-17 i-20 m-16 o-34 p-19 q-15 v-15
let__get a+16 b-22 i-33 j-15 o-24 q-15 u-16
let__have a-25 b+27 h-17 i-20 m-16 o-34 p-19 q-15 v-15
let__it b-27 d-16 g-17 j-16 m-24 o+19 u-25
let__know m+15
let__talk i+17
let__the a-15
let__to a-18 i+21 m-19 q-15
let_me b-42 c-18 d-33 j-30 k-26 l-31 n-26 o-30 p-28 q+16 r-25 s-16 t-21 u-44 v-15
let_someone o-17
let_us a+16 b-43 c-20 d-28 e-19 f-20 g-31 h-24 i-24 j-27 k-21 l-27 m-44 n-31 o+32 p-27 q-30 r-27 s-27 t-23 u-35 v-24
let_you m+15
lette* a-18 i-18 m+17 n-15
letter a-18 i-18 m+17 n-15
libra* j-16 m+21 u-17
library j-16 m+21 u-17
licen* a-20 b-29 d-20 g-20 i-25 l-20 n-23 o-24 p-17 q+26 r-20 s-20 v-21
license a-20 b-29 d-20 g-20 i-25 l-20 n-23 o-24 p-17 q+26 r-20 s-20 v-21
light a-19 d-24 i-17 j-19 m+23 q-15 u-25 v-15
like a+23 b-59 c-38 d-22 e-32 f-38 g-69 h-58 j-78 m-21 n-67 o-49 p-46 q-62 t-51 u+25 v-52
like$ d-51 g-32 h-27 i-30 j-37 n-20 s-23 u+30
like__after m-18 s+22 u-15
like__be a-19 i+19 l-18
like__come a+19 i-16
like__get i-18 l-17
like__in a+19 i-16
like__my i-16
like__speak a-15 i+17
like__that m-19 o-16 u-15
like__try a+20 u-19
like_a a-28 b-16 j-17 k-16 m-36 n-16 q-15 r+16 u-27
like_to a+26 b-38 c-17 d-46 f-15 g-26 h-17 j-28 m-16 n-41 o-27 p-25 q-30 r-31 s-36 t-21 u-46 v-16
linda q-16
line a-27 b-19 k-17 m-25 o-16 r-17 u-16 v+16
line_please a-18
lined a-24 b-19 d-19 h-20 i-21 m-25 n-19 o-20 p+33 q-27 r-22 s-16 u-16 v-20
lined_up a-24 b-19 d-19 h-20 i-21 m-25 n-19 o-20 p+33 q-27 r-22 s-16 u-16 v-20
list b-24 c-41 d-59 e-38 f-29 g+31 h-46 i-68 j-66 k+16 l+15 n-58 o-59 p-54 q-54 r-60 s-59 t-46 u-66 v-53
list$ b-44 c-21 d-35 e-20 g-39 h-27 i-45 j-40 k+22 l+23 n-33 o-35 p-32 q-29 r-38 s-32 t-26 u-41 v-32
list_of a-33 b-22 d-30 g+26 i-27 j-28 l-26 n-28 o-26 p-22 q-22 r-20 s-26 t-18 u-28 v-20
lista a+28 b-37 c-24 d-39 e-21 f-17 g-23 h-32 i-39 j-42 k-19 l+31 m-50 n-43 o-39 p-32 q-32 r-38 s-36 t-29 u-41 v-28
lista$ a+28 b-37 c-24 d-39 e-21 f-17 g-23 h-32 i-39 j-42 k-19 l+31 m-50 n-43 o-39 p-32 q-32 r-38 s-36 t-29 u-41 v-28
listo b-16 p+17 q-22
live a-35 b-32 c-21 d-38 e-22 f-18 g-31 h-28 i+24 j-30 k-19 l-36 n-35 o-27 p-23 q+18 r-32 s-29 t-20 u-38
live_here m-17 v+16
llama* a-45 b-34 c-28 d-29 e-24 f-21 g-27 h-19 i+36 j-31 k-29 m+20 n-40 o-37 p-44 q-36 r-26 s-24 t-25 u-33 v-23
llamada a-20 i+20 n-15 o-18 q-18
llamada$ a-20 i+20 n-15 o-18 q-18
llamar a-30 d-17 i+29 j-30 l-22 m-34 n-20 o-17 q-19 v-26
llamarme a-25 b-21 c-20 d-16 e-19 f-16 g-19 i+31 j-21 k-17 l-26 m-23 n-17 o-22 t-17 u-17
llamarme__favor a-15 b-18 c-15 i+22 j-16 l-21 o-19
llamarme_por a-15 b-18 c-15 i+22 j-16 l-21 o-19
llamen a-22 i+22 m-17 o-17 u-17
llamenme i+25 l-25 m-27 v-18
llega* a-43 c-23 d-34 e-18 f-19 g-46 h-23 i-31 k-41 l-43 m-54 n-43 o-34 p-30 r+29 s-35 t-22 u+22 v-29
llegando a-18 b-22 j-18 l-15 m-18 r+25
llegando$ a-17 b-22 j-17 m-17 r+23
llegar a-32 c-16 d-20 g-39 h-17 i-19 j+17 l-16 m-32 n-33 o-27 p-17 s-26 u-29 v-20
llegar$ a-16 g-27 q+16 u-16
llego a-68 b-59 c-48 e-48 f-47 g-62 h-57 i-67 k-50 l-63 o-63 p-72 q-67 r+62 s-70 t-52 u-78 v-55
llego$ a-32 b-26 c-17 d-40 e-22 f-19 g-24 h-23 i-29 j-36 k-22 l-30 m-47 o-24 p-29 q-34 r+39 s-28 t-23 u-35 v-25
llego_@late a-19 d-21 g-15 h-19 i-17 j-24 l-16 m-30 n-20 o-27 p-15 q-20 r+33 s-20 t-16 u-20 v-16
llego__# d-17 m-20 r+22
llego__de a-23 b-16 d+18 i-18 n-21 p-16 r-19
llego__el r-17
llego_en a-20 c-16 d-28 h-18 j-23 m-36 n-26 o-20 q-18 r+36 s-15 u-18
lleva a-25 m-18 n-28 p+21
lleva* a-34 b-27 d-26 g-23 i-27 j-25 k-20 l-32 m-33 n-24 o-25 q+28 r-29 s-24 u-30
llevaba a-20 b-18 d-23 g-20 i-22 j-16 l-17 m-21 n-15 o-23 q+29 s-21 u-27
llevaba$ m-15 o-15 q+21 u-16
llevar a-22 b-41 c-29 d-56 e-29 f-36 g-56 h-44 i-57 j-49 k-33 l-39 m-58 n+52 o-49 p-18 r-37 s-44 t-37 u-59 v-37
lleve a-25 b-21 d-19 g-18 i-30 j-18 l-22 m-33 n-30 o-21 q+38 r-21 s-22 t-16 u-33 v-23
llevo a-30 b-15 d-31 e-16 f-28 g-33 h-29 i-22 j-25 l-25 m-30 n+24 q-22 s+16 t-21 u-32
llevo$ a-25 d-25 f-24 g-28 h-24 j-20 l-19 m-25 n+30 q-17 t-16 u-26
llevo__con s+17
llevo__dias s+17
llevo_dos s+17
llora* n-16 s+20
lluvi* a-17 b-17 d-21 i-24 j-20 l-20 m+15 n-20 o-20 s-22 u-16
lluvia a-17 b-17 d-21 i-24 j-20 l-20 m+15 n-20 o-20 s-22 u-16
lluvia$ a-17 b-17 d-21 i-24 j-20 l-20 m+15 n-20 o-20 s-22 u-16
lo b-20 c-19 d+22 e-53 f-53 g-67 h-60 i-74 j-71 k-59 l-73 o-62 q-72 r-70 v-63
lo__@treat s-16 u-19
lo__en a-15 d-18
lo__posible a+24 n-17
lo_cubre a-30 b-22 c-20 d+37 e-22 f-19 g-24 h-19 i-18 j-19 l-23 m-34 n-25 o-15 p-20 q-17 r-17 s-27 t-23 u-38 v-18
lo_de b+18 d-19 h-19 m-29 n-15 o-16
lo_del p+18 q-23
lo_mismo a-19 b-22 d-21 i-18 j-20 l-30 m+30 n-20 q-15
lo_que a-20 g-15 j-17 m-24 n-18 q-15 u+23
locat* a-22 d-21 f-15 g-16 h-26 i-25 j+35 m-33 r-18 s-20 t-15 u-33
located a-16 h-22 j+24 m-18 u-22
located$ a-16 h-22 j+24 m-18 u-22
location a-27 b-15 d-23 g-16 h-28 i-29 j+36 m-29 n-26 o-22 q-26 u-35
locke* a-17 m-17 p+17 q-22 r-16
locked a-17 m-17 p+17 q-22 r-16
lol a-37 b-38 c-28 d-43 e-31 f-28 g+18 h-24 i-35 j-43 k-29 l-42 m+39 n-22 o-38 p-26 q-42 r-44 t-31 u-42 v-39
lol$ a-32 b-30 c-19 d-34 e-22 f-20 g+20 h-17 i-29 j-34 k-24 l-32 m+30 o-28 p-22 q-29 r-39 s-33 t-25 u-33 v-30
long b-49 c-29 d-71 e-26 f-44 g-58 h-51 i-43 k-36 l-56 n+19 o-53 p-41 q-24 r-41 s+19 t-38 u+22 v-40
long__@drive j+20 m-17 n-16 u-22
long__a a-22 d-21 m-21 n-16 s-23 u+18
long__effects a-21 d-17 g-15 m-27 n-18 s-20 u+26
long__i a-26 d-23 g-24 j-30 m-31 o-15 s-24 u+25
long__it a-25 d-19 j-26 n-36 s-25 u+20
long__last m-19 s+17
long__the a+16 d-18 h-17 j-25 l-19 m-37 n-27 s+21
long__would n-19 u+15
long_before a-19 d-16 j-17 m-31 u+18
long_do m-21 s-16
long_is d-22 m-25 s-23
long_of u-15
long_until a-22 d-15 g-16 j-25 l-21 m-31 n-26 o-16 s+26
longe* a-25 b+25 c-15 d-23 g-25 i-19 j-23 n-23 o-21 q-24 r-19 s-20 u-28 v-21
longer a-25 b+25 c-15 d-23 g-25 i-19 j-23 n-23 o-21 q-24 r-19 s-20 u-28 v-21
longer_interested a-16 b+28 l-28 u-16
look a-29 d-24 e-17 g-19 h-16 i-18 j-17 k-16 l-22 m+27 n-24 o-17 p-21 q-21 r-20 u-32 v-19
look_up a-21 l-18 m+27 n-16 p-17 q-16 r-16 s-21 u-18
looki* a+26 b-26 g-26 h-17 i-24 j-29 k-17 l-19 m-33 n-30 o-24 p-19 q-22 s-20 t-17 u-29 v-17
looking a+26 b-26 g-26 h-17 i-24 j-29 k-17 l-19 m-33 n-30 o-24 p-19 q-22 s-20 t-17 u-29 v-17
looking__get a+20
looking_for d-18 m-16
looking_to a+28 b-15 m-18 r-16
looks a-22 b-22 d-27 h-19 i-23 l-16 m-30 n-17 o-16 p-16 q-15 r+17 s+21 t-24 u-25
los b-62 c-48 d-71 e-54 f-51 i-15 k+40 l-58 n-76 o-62 p-59 q-61 r-65 s-71 v-57
los_@day a-23 b-19 h+24 m-21 o-19
los_@texts a-54 b-38 c-32 d-42 e-36 f-30 h-39 j-41 k+44 l-49 m-15 n-41 o-39 p-37 q-37 r-38 s-45 t-42 u-72 v-37
los__de a-20 d-20 h+16 i-18 k+16 l-22 m-27 u-20
los__otra k+16
los__vez k+16
los_bendiga t+16
los_caballos u+16
lose a-23 b-20 d-21 g-27 i-25 l+26 m-24 n-22 o-15 p-18 q-16 r-16 s-16 v-32
lose__number a-20 g-24 i-22 l+28 u-29 v-31
lose_my b-16 d-18 g-18 i-18 l+16 m-21 n-20 p-16 v-19
lost a-57 c-27 e-16 f-17 g+27 h-26 i-45 k-42 l-47 m-58 n-45 p-49 r+18 s-45 t-34 u-45 v-44
lost__job m-23
lost_but b-18 o-18 p-16 r+22
lost_my a-21 g-19 i-25 j-23 l-21 m-34 n-32 p-35 q+17 s-22 u-17 v-16
lot a-31 b-28 c-20 g-22 h-31 i-29 k-24 l-24 m-42 n-31 o-32 p-25 q-33 s-28 t+28 u-35 v-25
lot$ a-30 b-29 c-18 g-19 h-27 i-27 k-20 l-20 m-35 n-27 o-28 p-21 q-28 s-24 t+25 u-30 v-21
love b-34 d-28 g-22 h-19 i-27 j-24 k-24 m+29 n-33 o-34 p-26 q-23 r-20 s-31 t-19 u-24 v-25
love__god l+19 m-20
love_of l+19 m-20
low b-16 m-22 n-16
luck b-19 d-15 g-21 i-17 m+18 n-18 o-24 p-20 q+17 s-19 v-16
luck_finding q+19
luego a-16 d-17 e-18 g-18 j-16 l-18 m+26 n-18 r-17 s-16 u-18
lugar c-32 d-50 e-26 f-29 g-41 h-43 i-51 j+22 k-29 l-50 m-66 n-50 p-40 q-55 r+17 s-47 t-31 u-16 v-54
lugar$ b-46 c-21 d-32 e-18 f-22 g-31 h-18 i-30 j+30 k-19 l-33 m-43 n-28 o-39 p-22 q-35 r+17 s-32 t-17 u-38 v-33
lugar__otro b+17 o-16
lugar_a a-20 b+30 d-16 i-22 l-16 m-25 n-20 o-21 p-17 q-25 r-24 u-17 v-25
lugar_de a-18 b-17 h-23 j-16 m-17 n-16 o+22
lunch n-18
lunes d-20 j-18 m-37 n-18 o-18 s-26 u-19
made m-18 n-18
maint* a+21 b-19 d-17 m-15 n-16
maintenance a+21 b-19 d-17 m-15 n-16
maintenance_@visit a+21 b-19 d-17 m-15 n-16
make c-21 d-22 f-17 g-37 h-27 j-35 k-36 n-45 p-27 q-39 r-28 s-38 t-20 v-25
make__@texts k-15 l+16
make__@visit b-25 d-23 i-23 m+15 n-19 o-19 u-19
make__an a-17
make_a d-19 n-17
make_an a+17
make_it a-19 d-21 m-20 o+18 u-20
make_me a-21 d-24 q-16 u+23
makin* m+20 o-17 r-26 s-16
making m+20 o-17 r-26 s-16
making_tamales m+15
mal a-33 b-21 c-18 d-24 e-17 f-17 g-22 i-17 j-20 l-23 m-34 n-26 o-17 p-37 q+31 r-25 s+19 u-21
mal$ a-27 b-17 d-20 e-16 g-19 j-16 l-19 m-28 n-21 p-29 q+21 r-22 s+21 u-15
mall a-18 d-18 h-22 i-18 j+27 m-20 o-16 s-15 u-19
mall$ d-16 h-17 i-16 j+24 u-16
mama d-18 i-27 l-17 q-54 r-22 u-29 v-24
manag* d-26 h-21 i+25 j-29 m-22 o-15 q-17 u-24
manager d-26 h-21 i+25 j-29 m-22 o-15 q-17 u-24
manan* a-57 b+33 c-48 d-59 e-49 f-45 g-50 h+31 i-57 j-61 k-41 l-60 p-53 q-60 r-59 s-53 t-49 u-63 v-52
manana a-57 b+33 c-48 d-59 e-49 f-45 g-50 h+31 i-57 j-61 k-41 l-60 p-53 q-60 r-59 s-53 t-49 u-63 v-52
manana$ a-48 b+37 c-38 d-51 e-42 f-39 g-44 h+36 i-48 j-53 k-34 l-54 m-16 o-32 p-44 q-54 r-52 s-44 t-40 u-55 v-45
manda a-32 b-20 d-29 g-23 i-33 j+26 k-15 l-24 m-31 n-22 o-28 p-29 q-32 r-28 s-29 v-19
manda* a-61 b-49 c-34 d+28 e-35 f-32 g-58 h-41 i-68 j+21 m-18 n-62 o-17 p-58 q-57 r-59 s-63 t-41
manda__@place i-16 j+17
manda_el a-19 d-16 j+22 m-15 o-17 q-17 r-16 s-19 u-16
mandame a-22 b-24 d-29 g-18 h-25 i-25 j+37 k-16 l-21 m-33 n-22 o-26 p-20 q-21 r-23 s-24 t-19 u-31 v-22
mandame__@place i-15 j+21 m-16 u-19
mandame_la b-17 d-17 i-18 j+27 m-21 o-17 u-22
mandando l-20
mandando__@texts l-20
mandando_los l-20
mandar l+15
mandarme k+17 m-20
mandarme__@texts k+15 l-16
mandarme__otra k+18
mandarme_los k+15 l-16
mandaron a-34 b-21 d+39 g-26 i-36 j-31 k-21 l-33 m-41 n-36 o-37 p-29 q-31 r-35 s-38 t-15 u-40
mande* a-34 b-47 c-30 d-34 e-23 f-22 g-43 h-30 k+20 l+29 m-46 n-36 o-36 p-34 q-42 r-39 s-34 t-25 u-42 v-41
mandeme a-16 b-17 d-16 h-19 j+17 l-21 m-20 n-18 o-16 p-18 q-18 r-16 s-15 u-21 v-16
mandeme__@place i-21 j+18
manden a-22 b-37 c-17 d-19 g-30 i-29 j-29 l+35 m-28 n-21 o-23 p-15 q-32 r-28 s-20 u-22 v-30
manden$ b-20 l+20 q-16
manden_nada g-17 l+18 v-15
mandenme g-15 k+22 l-24
manej* a-30 b-21 c-15 d-29 g-22 h-16 i-25 j-24 l-18 m-29 n-41 o-27 q+34 r-17 s-26 u-28 v-19
manejando a-27 b-19 d-22 g-17 i-20 m-19 n-37 o-25 q+27 r-15 s-19 u-15
manejando$ a-25 b-17 d-18 i-17 m-16 n-28 o-18 q+21
manejar a-22 b-18 d-19 f-15 h-15 j-16 m-18 n+31 o-34 q-38 s-20
manejo b-21 l-15 q+21 v-15
many a-44 b-36 c-23 d-48 e-23 f-29 g-43 h-44 i-29 j-42 k-36 l+27 o-36 p-22 q-32 r-29 s-44 v-25
many_@hours g-16 h-25 l-22 m-31 n+28 o-17 s-18 u-24
many_@visit m-22 n-16 u+16
many__@stop l+17 m-21
many__do a-22 d-24
many__does m-23 u+21
many__i a-25 b-17 d-28 g-23 i-15 j-18 k-20 l+22 n-15 o-16 q-16 r-17 s-18
many__in m+17 u-21
many__it m-16
many_times l+21 m-27 n-19
many_weeks m-18 u+17
map a-21 c-16 d-18 e-20 f-17 g-18 i-22 j+29 k-17 l-24 m-25 t-17 u-21
mapa a-22 d-23 j+27 m-24 o-21 p-17 q-19 r-20 s-21 u-21
mapa$ a-22 d-23 j+27 m-24 o-21 p-17 q-19 r-20 s-21 u-21
maquina a-18 u+19
marcar a-23 i+25 l-17 m-18 n-16 q-21
mareada q-17 s+23 u-16
mareo a-34 b-22 c-16 d-38 g-27 h-21 i-30 j-28 l-24 m-31 n-30 o-31 p-24 q-32 r-27 s+45 u-40 v-23
mareo$ a-23 b-19 d-30 g-24 h-19 i-26 j-25 l-17 m-29 n-24 o-25 p-19 q-28 r-21 s+39 u-34 v-21
maria a-43 b-36 c-31 d-41 e-32 f-35 g-40 h-43 i+30 j-53 k-25 l-43 m-50 n-37 o-38 q-45 r-43 s-40 t-32 u-47 v+28
maria$ a-17 b-22 c-18 d-21 e-18 f-20 g-23 h-21 i+18 j-26 l-26 m-26 n-17 o-18 q-23 r-19 s-19 t-15 u-21 v+20
marqueme b-17 c-21 d-17 e-16 g-20 h-18 i+33 j-17 l-29 m-29 v-20
marri* a-18 i-23 m+23 p-16 u-18
married a-18 i-23 m+23 p-16 u-18
married$ a-18 i-23 m+23 p-16 u-18
martes a-35 b+32 d-20 f-16 g-18 h-39 i-19 j-25 l-22 m-38 n-26 p-19 q-21 r-21 t-24 u-20 v-17
mas a-54 b-33 c-62 e-60 f-58 g-74 h-69 i-86 j-81 k-67 l+30 m-35 n-74 o+44 p-60 q-26 r-25 s-68 t-62
mas$ a-54 c-32 d+16 e-26 f-25 g-48 h-24 i-57 j-45 k-35 l+25 m-60 n-46 o-62 p-37 s-43 t-30 u-16 v+15
mas_@late a-39 b-24 c-20 d-30 e-17 f-16 g-20 h-28 i-24 j-25 k-18 l-27 m-33 n-28 o+49 p-16 q-31 r-54 s-17 t-18 u-32 v-30
mas_@texts g-16 k-17 l+21 m-16 u-16
mas_temprano a-32 b-25 c-20 d-31 e-17 f-17 g-20 h-34 i-28 j-25 k-19 l-31 m-27 n-27 o+39 p-20 q-28 r-24 s-19 t-18 u-29 v-23
may a-28 b-28 c-19 d-24 g-22 h-22 j-25 l-29 m-30 p-38 s-22 t-15 u-25 v-29
may__@relative n+17 p-20
may__a p-15 q+17
may__be p-17
may_i a-19 b-16 d-15 g-16 j-18 l-16 m-17 n-27 p-19 r-18 u-16
may_my n+17 p-20
maybe a-20 b+18 d-23 e-21 f-18 g-19 i-20 j-20 l-25 n-17 q-18 r-19 s-19 t-19 u-23 v-17
maybe$ d-17 e-19 f-16 l-17 m+21 t-16 u-16
maybe__other b+19 m-19
maybe__year b+19 m-19
maybe_some b+19 m-19
me a+31 b-59 c-81 e-165 f-74 g-25 h-190 j-27 l+18 m-41 n-23 p+25 r-25 s-18 t-94 v-82
me$ a-23 b-44 c-74 d-57 e-56 g-98 h-60 i-16 j-116 l+17 m-89 o-100 p+33 r-102
me_@call a-21 i+24 m-16 o-17 u-16
me_@cancel b-24 d-16 l-16 o-30 p-22 r+20
me_@day a-19 m-23 o+15
me_@fetch a-49 b-30 c-22 d-31 f-18 g-32 i-41 j-30 k-24 l-35 m-45 n-56 o-33 p+40 q+15 r-31 s-29 t-17 u-40 v-30
me_@howmuch a-17 d+26 m-21 n-21 s-18 u-25
me_@insurer a-17 m-17 u-18
me_@texts k+20 l-28
me_@vehicle a-31 b-20 d-30 g-21 h-23 i-31 j-39 k-19 l-24 m-32 n-27 o-24 p-28 q-40 r-36 s-29 u+41
me__# a-23 m+19 n-20 q-20 r-31
me__@book a+34 b-21 c-16 d-20 g-15 i-33 j-16 k-15 l-22 m-23 n-23 o-30 p-17 q-23 r-18 s-16 u-17
me__@call a-40 b-25 d-27 g-21 i+38 j-23 k-20 l-40 n-29 o-31 p-25 q-38 r-22 s-22 u-22 v-30
me__@cancel q-16 r+18
me__@clinician m-21
me__@day a-36 h-15 i-19 k-15 l-15 m-30 o+24 r-15 s-18
me__@fetch a-23 i-22 m-15 n-29 o-15 q+17
me__@late o-18
me__@move a-16 i-18 n-15 o+20
me__@person a-24 b-16 i+24 m-22 q-19 v-17
me__@place a-31 b-30 c-18 d-25 g-22 h-20 j+35 k-19 l-32 m-34 n-23 o-35 p-27 q-33 r-26 s-34 u-39
me__@relative b-18 m-23 n-29 o-15 p+29 q-43 u-16
me__@ride a-17 m-19 o-19 q+24 r-21
me__@symptom a-24 b-19 d-27 g-18 i-23 j-20 l-22 m-24 n-26 o-25 p-22 q-25 r-25 s+33 u-26
me__@texts g-17 i-15 k-37 m-31 u+27
me__@treat b-22 i-20 l-18 m-22 n-21 o-19 p-16 r-17 s-34
me__@vehicle i-18 j-25 r+20
me__@visit a+20 b-34 i-30 j-17 l-17 m+18 n-26 q-16 r-23 u-36 v-20
me__@wrong a-16 m-18
me__a b-22 c-28 f-15 g-45 h-33 i-18 k-15 l-21 n-53 o-27 s-58 t-34 u+31 v-39
me__about b-28 d-20 i-24 l-17 m+20 n-18 o-23 q-21 r-19
me__adelantar a-17 d-16 i-15 n-17 o+22 q-16
me__again k+17
me__algo a-20 d-25 i-17 l-15 n-22 o+27 q-16 s-16
me__alguien i+16 q-16
me__an a+16 b-15
me__are a-18 m-26 o+17 u-16
me__as r-16
me__at a-19 d-19 n-16 o-20 q-16 r-30
me__baja a-23 d-26 i-21 j-17 l+17 m-17 n-18 o-17 p-17 q-20 s-24 u-22
me__banar n+16
me__but o-16 p-17
me__carro s-19
me__como a-17 m-15 q-15 u-17
me__con b-26 d-30 g-25 j-25 l-25 m-35 n-37 o+21 p-36 q-36 r-33 u-41 v-22
me__contestar a-16
me__day a-20 d-19 l-15 o+15 p-21 q-19 r-15 s-20 u-16
me__de b-28 d+21 g-27 j-30 m-39 n-32 o-33 p-30 q-39 r-25 s-38 v-21
me__despues a-16 l-16 n-17 o-18 q-20 s+22
me__dia b+20 l-16 m-18 n-18 o-17 q-19
me__dormir q-15 r-15 s-16 u+18
me__el b-22 c-29 d-15 e-17 f-22 g-45 h-30 i-57 k-33 l-46 n-54 r+16 t-23 u-64 v-32
me__en a-22 c+16 d-19 i-24 j-20 m-16 n-19 o-19 s-15 u-17
me__escribir a-18 l-20
me__ese b+16 d-20 i-19 l-25 n-24 o-19 q-25
me__esto a-17 d-35 g-28 i+15 j-21 k-18 l-35 m-37 n-15 o-16 p-18 q-19 u+31 v-16
me__favor a-22 m-19 o-19
me__for a-20 b+20 d-20 j-16 l-33 n-20 p-20 q-19 r-16 s-18 u-19
me__from j+16
me__futbol a-18 d-18 i-15 j-17 m+23 o-16 q-17 r-18 s-19
me__good m-20 o+17
me__how a-19 m+16
me__i d-20 i-18 m-30 n-20 o-15 s-18 u-24
me__in u-15
me__inyectar q-16 u+17
me__ir b-22 l-16 n-27 o-18 p-15 q+23 u-16
me__is a-18 m-24
me__it a-36 d-31 g-18 i-22 k-19 o-30 p-28 q-27 r-21 s-21 u+15
me__la a-28 b-44 c-24 f-17 g-35 h-21 k-29 p-16 q-53 t-26 u-65 v-24
me__list a+19 b-20 i-21 k-21 m-32 o-19
me__lluvia a-17 b-17 d-21 i-24 j-20 l-20 m+15 n-20 o-20 s-22 u-16
me__lo b-20 l-22 m+16 n-20 q-17 r-16
me__mal a-28 m-23 n-21 p-36 q+32
me__manana b+23 l-23 m-23 o-19 q-15
me__mareo a-24 d-22 g-17 l-15 o-20 q-24 r-18 s+28 u-19
me__mas a-20 b-16 d+26 i-21 j-16 m-24 n-16 o-22 q-25 r-17 s-19 u-33
me__me a-28 b-18 d-22 g-25 j-22 n-20 o-18 q-33 r-18 u-29
me__mi b-30 i-27 l-21 m-36 n-38 s-24 u-25 v-16
me__miedo a-15 b+25 l-19 o-19 r-16 s-16
me__minutes r+18
me__more m-16 u-18
me__morning a-19 b-19 f-21 m+23 n-20 r-17 s-17
me__muy s+17
me__my b-28 d-28 k-20 l-25 m-34 o-28 r-22 u-33
me__new a-16
me__next a+15
me__no a-42 c-15 d+27 i-36 j-32 k-19 l+18 m-42 n-36 o-39 p-19 q-45 r-28 u-43 v-25
me__not p-21
me__now l+16 m-17 p-16 r-16
me__number g-19 j-22 l-27 m-16 p-16 u-20 v-27
me__of a-16 p-16
me__on i-17 m-22 o-21
me__options d-16 g+22 m-23
me__otra a-34 b-24 d-23 i-20 j-15 l-20 n-17 p-18 q-21 r-18 s-21 u-20 v-15
me__para n+18
me__please b-23 c-35 g-21 j+19 k-35 l-40 m-36 r-17
me__poner a-19 d-20 g-26 i-19 j-16 m-19 n+18 o-16 q-21 r-17 s-16
me__por b-16 c-15 g-18 j-15 o-23 q-18
me__problema n-19 o+20
me__puede a-22 d-22 i-20 j-15 n-23 o+30 q-25 r-16 s-18 u-15
me__que b-22 d-45 i-33 j-26 k-18 l-27 m-37 n+31 o-17 p-25 r-23 s-36
me__quien i+15 m-15 p-18
me__quiero b-23
me__rara s+15
me__recipe a-18 i-16 m+21 q-15
me__recoger a-19 b-18 i-26 l-15 m-15 o-17 q+24 u-18
me__regresar a-23 d-17 j-17 n-18 o-19 s-15
me__se a-16 d-18 i-19 o-17 q+16 u-19
me__si b-20 d+24 g-21 i-16 j-17 l-24 m-23 n-17 o-21 q-26 s-23 u-21
me__sin a-23 i-15 j-16 m-15 n-22 o-18 p-19 q+23 r-19 s-28 u-16
me__sola a-21 n-24 o-15 q+22
me__somebody m-19 q-21
me__someone i+16
me__soon j-17 m-23 o-16 q-16
me__su i-16 j+15 u-17
me__tardisimo o-15 q-17 r+20
me__text g-18 i-17 u-15
me__texting l+15
me__the a+24 c-22 d-50 f-17 g-40 h-22 j-22 k-24 l-18 n-48 p-44 q-45 r-56 s-46 t-24 v-34
me__this b-27 c-15 d-18 g-25 l+27 m-25 o-23 p-18 q-19 r-16 s-17 u-31 v-15
me__time i-19 o-22
me__to a-47 b-30 d-31 g-30 i+23 j-28 k-23 l-30 m+33 n-27 o-31 p-30 q-33 r-21 s-20 u-30
me__todo n-17 s+16 u-23
me__tomorrow m+16 o-20
me__un a-43 b-31 c-22 d+27 f-16 g-34 i-47 j-40 k-27 l-42 m-62 n+15 q-49 t-19 u-52 v-22
me__una b-27 c-16 d+29 g-29 j-34 k-19 l-33 m-44 n-41 p-27 q-34 r-35 u-43 v-17
me__up k+23 m-23 p-18
me__vez a-17 g+16 o-20
me__waitlist a+26 i-24 j-17 m-26 o-19 u-15
me__what d-16
me__when m-16
me__with d-17 i-23 l-15 o-23 p-16 q-18 s-15 u-20
me__y g-16 i+16 q-21
me__ya a-23 i-17 j-18 m-23 n-16 o-16 p-19 q-23 r+21
me__you d-18 m-19
me__your a+19 b-21 i-20 j-16 k-17 m-24 u-19
me_a b-39 c-24 d-42 g-34 h-24 k-34 l-42 n-36 p-36 r-39 s-34 t-27 u-46 v-32
me_about b-30 d-41 g-34 j-28 k-18 l-26 m+23 n-32 o-33 p-20 q-31 r-29 s-24 t-16 v-17
me_after a-17 b-16 m-23 q-20
me_again a-19 g-21 i-15 k+15 m-21 n-18 q-15 u-17
me_agarro a-29 b-19 d-36 g-19 i-26 j-31 l-21 m-37 n-27 o-27 p-27 q-35 r+40 s-33 u-26
me_alone a-19 b-15 d-21 g-17 i-16 j-17 l+18 m-22 n-17 o-16 p-18 u-22
me_an m+18
me_any l-27 m-19 u-18
me_at i+19 m-18
me_atienda a-19 i+21 j-15 q-21 u-16
me_ayuda d-15 g+20 q-20
me_back a-23 b-23 d+15 g-28 j-23 k+29 l-25 m-37 n-18 o-27 q-23 r-21 s-17 u-30 v-17
me_contacten a-17 b-16 g-19 i-19 l+23 q-22 u-18
me_costaria d+21 s-18 u-24
me_da a-21 b+21 d-20 g-17 i-27 l-26 m-21 n-20 q-34 r-23 s-25 u-22
me_dan b-21 d-35 g-15 i-23 j-19 k-21 l+16 m-17 n-25 o-27 p-20 q-24 r-19 s+22 u-31
me_dio s+20
me_directions a-23 c-17 g-18 i-24 j+28 k-23 l-26 m-25 o-16 q-15 u-21
me_duele a-19 b-15 d-23 n-19 o-15 s+24 u-24
me_escriban a-15 b-21 g-18 i-16 l+22 q-20
me_escriben a-23 d-25 g-23 i-26 j-23 k-21 l-30 m-25 n-19 o-18 p-20 q-21 r-17 s-22 u+31
me_esperen b+25 g-18 i-16 l-28 m-16 o-20 q-22 r-19
me_every m+19
me_explica a-31 b-20 d-30 g+33 i-26 j-24 k-27 l-24 m-23 n-26 o-31 p-24 q-27 r-24 s-28
me_for b-17 g-17 i-30 j-19 k-26 l-30 m+21 n-28 o+15 p-24 q-26 r-26 s-23 t-19 u-29 v-23
me_from i-15 l+20 u-19
me_get b-16 i-31 o-16
me_gusta a-20 b-34 c-15 d-24 g-26 i+28 j-24 l-44 m+26 n-21 o-28 q-30 r-30 s-25 u-25 v-28
me_gustaria a+29 b-17 d-29 i-29 m-17 n-16 o-20 s-24 u-19
me_hace a-19 m-20 o-16 p+17
me_help a-27 d-21 g+25 l-17 m-18 q-16 t-20 u-21
me_hizo a-18 d-19 g-15 i-16 m-16 n-15 o-23 q-21 r+26
me_home a-20 b-21 d-15 i-24 l-17 m-26 n-18 o-16 p+31 s-21 u-17
me_how g-20 i-19 j-18 l-17 m+20 n-21 u-16
me_iba q+18
me_in a+37 b-19 d-25 g-17 h-17 i-44 j-36 k-31 l-28 m-47 n-25 q-35 r-27 u-35
me_interesa a+37 b-23 d-35 g-19 i-24 j-27 m-28 n-24 o-24 p-21 q-23 r-27 s-30 u-37
me_la a-21 d-21 i-20 j-15 n-22 o+29 q-22 r-16 s-17 u-15
me_llevaba a-20 b-18 d-23 g-20 i-22 j-16 l-17 m-21 n-15 o-23 q+29 s-21 u-27
me_lo a-26 d-21 i-19 l-17 m-19 n+24 p-21 q-16 r-16 s-18 u-26
me_manda a-28 b-18 d-25 g-22 i-31 j+26 l-22 m-30 n-18 o-26 p-27 q-30 r-24 s-27 v-18
me_manden b-18 l+15 q-16
me_molesten b-23 g-17 i-16 l+25 m-16 o-17 q-22 r-17
me_more a-28 b-19 d-17 g-17 i-23 j-24 k-21 l-24 m-34 o-16 q-18 r-16 u+33
me_movieron o+18
me_my a-21 b-16 g+19 i-20 k-18 l-22 n-17 o-19 p-18 q-21 u-25
me_now a-23 b-19 d-16 g-20 l+16 m-27 p-23 q-19 r-24 s-19
me_off a-48 c-25 d-37 e-17 f-20 g-38 h-18 i-37 j-42 k-36 l+34 m-45 n-40 o-26 p-28 r-36 s-45 t-26 u-50 v-30
me_on a+20 b-29 d-30 g-20 j-25 k-35 l-20 m-43 n-27 p-27 r-28 s-21 u-33
me_out a-30 b+23 d-23 g-20 i-24 j-16 k-21 l+24 m-29 n-22 o-29 p-27 q-25 r-29 s-28 u-26
me_pasa a-21 d-17 j+21 l-17 n-19 o-25 p-19 q-20 r-17 s-26 u-18
me_picaron a-18 d-15 i-17 j-17 m-20 r-15 s+23 u-17
me_please c-26 g-22 j-29 k+16 l-39 m-38 o-28 r-24 u-30
me_pongo a-24 d-18 g-33 j-19 l-18 m-19 n+28 q-18 u-22
me_puede b-33 d-38 g-26 i+18 j-31 k-20 l-35 m-33 n-48 o-28 p-35 q+17 r-28 s-31 t-16 u-27 v-20
me_pueden a+25 b-22 c-15 d-32 f-16 g-28 j-27 l-31 m-34 n-43 p-29 q-30 r-26 s-31 t-17 u-33 v-18
me_puedo a-30 d-21 g-19 i-22 j-23 l-17 n-31 o-24 p-20 q+32 r-20 s-19 u-20
me_quede a-35 c-16 d-35 g-24 i-27 j-29 k-20 l-27 m-27 n-29 o-32 p-28 q+17 s+22 u-27
me_quedo a-28 m-23 n-21 p-36 q+32
me_recomendo a+23 i-19 m-18 n-18 p-21 q-16 u-17
me_salio a-30 b-16 d-30 g-16 i-26 j-27 l-19 m-29 n-27 p-19 q-21 r-25 s+31 u-26
me_siento a-32 d-28 g-23 i-24 j-25 k-16 l-24 m-33 n-28 o-30 p-24 q-28 r-27 s+37 u-30
me_something m+16 u-21
me_stuff l+17
me_surgio a-25 d-28 g-16 i-22 j-17 l-19 m-18 n-30 o+37 p-21 q-23 r-21 s-23 u-20
me_talk i+17
me_tengo a-25 d-33 g-39 i-22 j-16 l-17 m-27 n+35 o-26 q-29 s-23 u-32
me_texteen b-22 g-18 i-22 l+24 o-19 q-21 v-17
me_that d-21 j-20 l-18 m+20 q-16
me_the b-29 d-32 h-16 k-26 l-30 m+16 n-25 o-29 p-24 q-26 s-28 u-39 v-25
me_this d-17 g-22 i-18 l-30 m+28 u-21 v-21
me_through a-35 b-17 d-26 g-16 i+16 j-18 m-18 o-17 q-17 u+20
me_to a+23 b-20 c-20 d-41 f-15 k-38 l-48 n-35 p-16 q-43 r-38 s-38 t-19 v-23
me_toca a+22 b-22 d-17 l-15 m-17 n-17 p-17 r-18
me_tomorrow b+19 d-16 l-23 n-17 o-20 q-17 r-18
me_up a+17 b-47 c-29 d-53 e-16 f-30 g-30 h-28 i-48 j-35 k-51 m+17 n-47 o-16 p+16 r-56 s-50 t-23 u-45 v-33
me_what a-17 d-17 g+22 j-15 m-20 n-17 u-21
me_your g-19 l-26 p-16 u-20 v-23
mean a-25 b-17 d-36 h-25 i-17 j-29 k+25 l-26 n-25 o-18 q-22 s-21 u-34 v-16
mean$ a-20 d-30 h-23 j-20 n-19 u-30
mean__@stop k+20 l-20 m-19 s-15
mean_to g-15 k+27 l-24 m-24 s-18
meant a-27 b-30 c+15 d-22 g-25 i-27 j-19 k-21 l-23 m-29 n-16 o-23 p-16 q-18 s-15 t-17 u-19 v+24
med a+21 b-18 d-20 i-20 m-30
medicaid a-30 b-25 c-20 d+39 e-25 f-24 g-24 h-26 i-25 j-26 k-21 l-27 m-31 n-27 o-22 p-33 q-27 r-21 s-25 t-27 u-33 v-22
medicare a-27 b-23 c-17 d+39 e-20 f-18 g-23 h-23 i-24 j-24 k-16 l-23 m-29 n-22 o-22 p-27 q-25 r-18 s-19 t-19 u-34 v-20
medicina a-29 b-22 d-30 f-15 g-24 h-22 i-27 j-24 l-17 m-28 o-23 q-23 s-18 t-16 u+31 v-17
meds m-23 o-15
mejor a-52 b+39 c+18 d-56 e-43 f-43 g-56 h-60 j-61 k-43 l-26 n-58 o+24 p-47 q-63 r-57 s-51 t-50 u-60 v-61
mejor$ a-24 b-33 c-23 d-21 e-18 f-17 g-20 h-25 i-23 j-19 k-18 l-25 m-39 n-28 o+39 p-22 q-27 r-26 s-19 t-18 u-26 v-23
mejor_@call b-17 i+18 m-18
mejor__@cancel b+21 o-18 t-17
mejor__me l-21
mejor__no b+25 c-15 i-23 j-15 m-21 o-17 q-19 v-20
mejor__voy b+20 o-16
mejor_en c+20 m-16
mejor_no a-23 b+34 c-21 d-17 g-20 i-22 j-18 l-25 m-22 n-22 o-29 q-25 r-20 s-17 u-19 v-18
mensa* a-31 b-21 c-17 d-25 e-16 f-17 g-25 h-24 i+28 j-29 k-21 l-44 n-30 o-24 p-34 q-34 r-25 s-24 t-19
mensaje a-31 b-21 c-17 d-25 e-16 f-17 g-25 h-24 i+28 j-29 k-21 l-44 n-30 o-24 p-34 q-34 r-25 s-24 t-19
mensaje$ i-18 m-19 u+23 v-16
mensajes a-59 b-56 c-43 d-54 e-42 f-37 h-42 j-53 l+23 m-25 n-55 o-50 p-53 q-53 r-53 s-54 t-44 v-52
menu a-34 b-27 d-42 e-20 g+53 h-24 i-40 j-43 l-38 m-51 n-32 o-26 q-32 r-23 s-33 t-19 u-46 v-32
menu$ a-19 d-29 g+31 h-18 i-25 j-31 m-28 q-16 u-30
mero m-18 q-18 r+22
mero_llego m-18 q-18 r+22
mess d-18 m-17 n-16 s-17
messa* a-43 b-42 d-44 e-17 f-15 g-40 h-24 j-40 k-35 l+40 n-39 o-35 p-30 q-39 r-39 s-37 t-24 v-43
message a-40 b-32 d-38 e-16 g-36 h-22 j-37 k-30 l+16 n-35 o-30 p-28 q-33 r-35 s-32 t-22 v-37
message_from m-20 u+17
messages a-41 b-43 c-38 d-37 e-35 f-35 g-47 h-32 i-40 j-42 k+24 l+41 m-59 n-33 o-36 p-31 q-32 r-36 s-38 t-35 u-57 v-31
met a-18 b-16 h-15 i-17 j-16 m-25 n-16 o-17 p-16 q-18 r-17 s-17 u-23 v+19
metro h-23 i-18 j+19 m-17 o-18 q-25 u-18 v-18
mexic* d-24 h-19 j-18 m+29 n-27 o-18 p-16 q-19 r-22 u-26
mexico d-24 h-19 j-18 m+29 n-27 o-18 p-16 q-19 r-22 u-26
mexico$ a-15 b-17 d-22 h-17 j-16 m+28 n-25 o-15 u-23
mi b+21 c-37 d-52 e-104 f-103 g-114 h-104 i-24 j-125 k-109 p+29 r-26 s-128 t-108 u-57 v-23
mi$ a-44 b-43 c-28 d-27 g-21 i-34 j-28 k-17 l-38 m-48 n-38 o-35 p+29 q+20 r-29 t-21 u-35
mi_@clinician a+32 d-20 i-32 l-21 m-34 n-26 o-17 p-30 q-27 r-16 u-26
mi_@insurance a-35 b-22 d+31 i-15 l-17 m-19 n-27 o-17 p-20 q-17 u-29 v-15
mi_@medicine n+18
mi_@relative b-28 d-81 e-47 f-59 g-54 h-54 i-93 j-56 k-54 l-80 o-33 p+40 r-93 s-59 t-52 u-106 v-91
mi_@ride b-19 p-26 q+22
mi_@visit a-23 b+38 c-19 d-46 h-15 i-25 j-18 k-15 l-31 m-50 n-48 o+16 p-23 q-23 r-34 s-35 u-33 v-37
mi__@day a-22
mi__@fetch a-22 m-21 n-24 p+27 q-35
mi__@insurer a-22 b-25 m-20 n-28 p+27 q-31
mi__@move m-23 p-18 q-19
mi__@sick a-15 m-25 n-20 o-16 p-20 q+22
mi__@visit a+18 b-37 d-25 m+15 n-29 o-30 p-19 q-15 s-18 u-22
mi__a a-33 b+37 d-22 h-17 i-34 l-20 m-35 n-29 o-23 q-32 r-29 t-16 u-24 v-38
mi__conmigo a-20 b-26 m-17 p+20 q-29
mi__de a-29 b-28 d-21 i-23 l+26 n-32 o-20 p-16 q-24 r-16 u-25 v-30
mi__del a-21
mi__dia b-20 m-23 o+16 q-20
mi__estar a-17 b-17 m-16 n+26 p-30 q-22
mi__fallecio b+16 m-17
mi__favor a-24 c-23 i-27 j-16 m-16 p-21
mi__hace p+16
mi__hay m-17 r-18
mi__ir a+20 b-24 m-22 p-28 q-25
mi__me a+23 b-49 c-30 d-28 g-21 i-41 j-21 k-20 l-33 m-62 n-55 o-31 p+23 r-34 s-22 t-16 u-36 v-22
mi__mi b-20 m-19 q+17
mi__necesita a+18
mi__no a-29 b+21 m-22 n-35 o-15 p-31
mi__otra a-21 b+24 i-26 m-22 v-28
mi__otro a-17 m-25 n-21 p-16 q-20
mi__por a-34 c-32 d-17 g-18 i-33 j-22 m-33 n-24 r-16 u-19 v-21
mi__puede a-37 b-34 c-26 d-19 i-15 m-34 n+39 o-26 p-47 u-23
mi__que d-16 m-31 n-32 p-24 q+18 u-20
mi__quiere m-17 n-17 q-17
mi__se a-22 b-21 c-17 d-17 o-24 p-35 u-20
mi__tiene a-20 b-16 m-19 n-19 q+22
mi__una i-17 m-26 n-19 o+22 u-17
mi__y m-19 p+18 q-17
mi__ya l-20 m+21 n-30 o-16 p-34 q-22 v-16
mi_amor m-18 r+20
mi_cumpleanos m+17
mi_lugar a-33 b+24 c-15 d-26 g-15 h-17 i-30 j-22 l-29 m-39 n-31 o-31 p-28 q-34 r+24 s-16 t-19 u-29 v-33
mi_nombre a-19 b-26 c-16 d-16 i-25 j-18 l+26 m-25 n-19 o-24 p-22 q-21 u-22
mi_numero a-22 b-31 c-19 d-17 g-23 i-28 j-19 l+26 m-23 n-21 o-19 p-22 q-22 r-20 u-29
mi_perrito q-18
mi_perro a-15 q-20
mi_primera a+22 d-16
mi_receta a-30 b-25 c-16 d-17 g-15 i+32 j-17 k-16 l-26 m-28 n-22 o-25 p-21 q-22 r-18 u-19 v-18
midni* j-17 n+15 s-16
midnight j-17 n+15 s-16
miedo a-15 b+25 l-19 o-19 r-16 s-16
miedo$ b+16 l-16
miercoles b-17 o+16
might a-24 b-25 d-28 g-15 h-25 i-19 j-18 l-23 m-33 n-26 o-30 p-25 r+35 s-27 t-17 u-21 v-22
might__@late o-16 r+21
might_be a-24 b-22 d-26 h-25 i-16 j-16 l-21 m-32 n-25 o-29 p-17 q-24 r+35 s-25 t-16 u-21
migra* d-16 m-17
mike a-15 b-18 d-17 f-21 g-22 i-28 j-15 l-29 u-20 v+21
mike$ l-15 v+19
milit* a-16 d+24 h-18 l-17 m-17 u-21
military a-16 d+24 h-18 l-17 m-17 u-21
military_discount a-16 d+24 h-18 l-17 m-17 u-21
milk a-29 b-17 d-19 i-17 j-21 k-22 m+31 o-16 r-20 u-16
milk$ m+17
mind b+19 d-27 g-15 i-21 j-16 l-22 m-33 n-31 o-28 p-22 q-22 r-20 s-19
mind__coming b+16
mind__the u-17
mind_about a-16 b+21 o-16 u-19
mine d-17 m-22 n-18 o+18 r-16
minut* a-53 b-46 c-34 d-57 e-33 f-33 g-46 h-44 i-45 j-53 k-36 l-45 m-41 n-50 o-50 p-42 q-51 r+66 s-47 t-38 u-49 v-46
minutes a-41 b-38 c-25 d-42 e-22 f-22 g-32 h-32 i-37 j-39 k-28 l-36 m-29 n-36 o-39 p-32 q-41 r+53 s-37 t-28 u-38 v-36
minutes$ a-22 b-24 c-15 d-25 g-19 h-16 i-17 j-22 l-22 n-22 o-20 p-18 q-23 r+33 s-20 u-19 v-18
minutes_away r+20
minutos a-28 b-19 d-29 e-16 f-15 g-24 h-21 i-18 j-28 l-18 m-35 n-27 o-24 p-18 q-21 r+35 s-19 t-17 u-23 v-17
mis a-34 b-34 c-16 d-32 e-18 g-23 h-25 j-22 l-35 n+22 o-32 p-19 q-20 r-19 s-27 t-16 u-39 v-21
mis_@medicine b-18 h-18 m-15 n+21 o-18 u-18
mismo a-31 b-34 d-40 e-16 f-20 g-22 h-21 i-26 k-17 l-34 m+23 n+24 o-15 p-24 q-32 r-29 s-28 t-24 v-22
mismo_dia b-20 d-24 f-16 m-25 n+26 q-20
miss a-22 b-17 g-17 i-25 j-21 l-20 n-28 o-16 p-21 q-23 s-15 u-19 v-15
miss$ d+17 m-15
mista* a-17 d-17 g-15 i-17 j-21 k+27 l-25 m-20 q-16
mistake a-17 d-17 g-15 i-17 j-21 k+27 l-25 m-20 q-16
moles* a-21 b-29 d-20 g-23 h-18 i-28 j-26 k-15 l+38 m-36 n-25 o-25 p-17 q-29 r-22 s-23 u-23 v-22
molestar l+21 m-22
molestar$ l+21 m-22
molesten b-23 g-17 i-16 l+25 m-16 o-17 q-22 r-17
molesten$ b-23 g-17 i-16 l+25 m-16 o-17 q-22 r-17
molina d+21
mom d-18 i-36 j-16 k-16 l-20 o-31 q-19 r-32 s-17 u-28 v-21
moms a-25 b-21 i-18 j-15 m+29 n-26 o-15 q-18 r-29 v-17
monday m-19 s-18
mondays a-27 b-28 h-18 l-17 s-20
money a-34 c-19 e-28 f-16 g-27 h-18 i-39 j-36 k-26 l-34 m+34 n-33 o-33 p-23 r-31 s-34 t-22 u-31 v-27
month a+18 b-28 c-17 g-29 h-23 i-36 j-32 l-35 m-46 n-25 p-17 q-23 r-21 s-30 t-18 u-47 v+15
month$ a+22 b-21 d+16 g-18 h-18 i-22 j-23 l-16 m-37 n-17 q-17 s-20 u-35 v-21
month* m-16 n-16 o-15
mood a-22 b-19 d-19 h-17 i-17 j-19 l-16 m-21 n-20 o-16 r-16 s+29 u-24
mood_swings a-22 b-19 d-19 h-17 i-17 j-19 l-16 m-21 n-20 o-16 r-16 s+29 u-24
moon a-18 j-15 m+21 u-19
moon$ a-18 j-15 m+21 u-19
more c-58 d-78 e-34 f-35 g-71 h-54 i-71 j-28 l+25 m-35 n-57 p-45 q-24 s-58 t-52 u+36 v-21
more$ a-41 b+27 c-26 d-49 e-15 f-16 g-40 h-25 i-33 j-38 k-36 m-51 n-32 o-21 p-27 r-38 s-27 t-24
more__else b-16
more__have b-22 o+16
more__it m-24 u+19
more__please a-19 b-23 c-17 i-22 j-19 k-19 m-21 u+20
more__the a-18 b-17 s-16
more_i b-19 l-15
more_please a-16 c-16 i-19 j-19 k-16 m-18 o-15
more_what b-21 o+19
morni* a-59 b-58 c-53 d-67 e-58 f+58 g-61 i-63 j-61 k-55 l-66 m-36 o+21 p-56 q-60 s-24 t-59 u-68 v-58
mornin c-15 d-19 e-23 f+27 g-17 h-19 i-15 j-16 l-20 m-28 n-15 r-18 s-16 t-19 u-19
mornin$ c-15 d-19 e-23 f+27 g-17 h-19 i-15 j-16 l-20 m-28 n-15 r-18 s-16 t-19 u-19
morning a-59 b-54 c-45 d-58 e-46 f+46 g-53 i-54 j-54 k-46 l-55 m-29 o+15 p-50 q-53 s-20 t-48 u-59 v-49
morning$ a-47 b-44 c-34 d-46 e-39 f+37 g-39 i-40 j-41 k-35 l-43 o+17 p-42 q-43 r-57 t-38 u-45 v-36
mornings o+18
most j-16
mouth n-18 s+20 u-16
move a-31 b-36 c-30 d-36 g-22 i-33 j-24 k-43 l-32 n-34 o+36 p-27 q-33 r-29 s-27 t-16 u-30 v-20
moved a-40 b+43 c-28 d-38 e-31 f-30 g-33 h-24 i-36 j-35 k-28 l-37 m-42 n-36 o-35 p-33 q-36 r-37 s-38 t-32 u-35 v+29
moved_to a-29 b+41 d-20 g-20 i-24 j-22 k-15 l-21 m-28 n-24 o-28 p-16 q-21 r-18 s-20 t-15 u-18
mover a-17 b-23 d-20 m-23 n-22 o+28
movie a-19 d-25 g-18 i-20 j-27 k-15 l-22 m+34 n-22 o-16 q-16 r-17 s-19 u-24 v-16
movie$ a-19 d-25 g-18 i-20 j-27 k-15 l-22 m+34 n-22 o-16 q-16 r-17 s-19 u-24 v-16
movie* a-20 d-22 h-15 i-21 j-29 m+18 n-16 o+17 r-19 s-17 u-23
movieron o+18
movieron_el o+16
movies j-21 m+21 u-18
much a-69 b-50 c-38 d+54 e-47 f-53 g-63 h-58 i-49 j-72 k-41 n-65 o-53 p-40 q-53 r-50 s-63 t+24 u-89 v-46
much$ a-24 b-21 d+36 e-18 f-19 g-24 h-19 i-19 j-20 l-29 m-47 n-26 o-21 p-16 q-21 r-20 s-23 u-28
much__@insurance d+15
much__a a-30 b-15 d+19 j-19 n-17 r-17 s-20 t+16 u-32
much__it m+19 u-28
much__you a-16 d+27 h-19 m-27 u-23
much_do a-15 d+22 h-17 m-18 u-17
much_does d-26 m+16
much_is a-22 d+18 j-19 u-30
mucha* b-16 t+17
muchas b-16 t+17
muchas_@thanks b-16 t+17
muchi* b-16 t+18
muchisimas b-16 t+18
muchisimas_@thanks b-16 t+18
mucho a-28 b-28 c-19 d-32 e-21 f-18 g-28 h-25 i-28 j-28 k-21 l-27 n-30 o-27 p-25 q-26 t+20 u-30 v-25
mucho$ a-22 b-22 d-24 e-17 g-23 h-19 i-20 j-18 k-16 l-20 n-22 o-19 p-18 q-19 r-24 s-23 t+23 u-23 v-19
mucho__@body s+16
music a-21 b-16 d-21 i-21 j-16 l-15 m+21 o-17 q-20 r-17 s-18 u-17
music$ a-21 b-16 d-21 i-21 j-16 l-15 m+21 o-17 q-20 r-17 s-18 u-17
music* a-15 d-25 e-36 g-17 j-19 l-23 m+28 q-20 r-16 s-17 u-22
musica a-15 d-25 e-36 g-17 j-19 l-23 m+28 q-20 r-16 s-17 u-22
musica$ a-15 d-25 e-36 g-17 j-19 l-23 m+28 q-20 r-16 s-17 u-22
must d-15 m+18
muy b-38 c-39 d+26 e-52 f-45 g-50 h-40 i-49 j-53 k-44 l-52 m-61 n-49 o-41 p-42 q-51 r-47 t+39 u-62 v-45
muy_@symptom s+15
muy_caro a-25 b-16 d+33 g-17 h-18 i-19 j-28 l-16 m-25 n-18 o-18 p-16 q-25 r-16 s-31 t-19 u-34 v-22
my a-24 c-29 e-132 f-142 g-44 h-157 i-20 j-91 k-17 n+25 o-18 t-144 u-87 v-59
my_@body a-31 b-33 c-20 d-32 g-15 i-23 j-17 k-18 l-20 m-45 o-27 p-32 q-30 r-27 s+30
my_@call a-37 b-39 c-24 d-45 g-25 h-23 i-25 l+28 n-28 o-25 p-34 q-31 r-36 s-35 u-22
my_@clinician a+38 d-26 g-21 i-20 j-30 k-22 l-28 m-45 n-23 o-25 p-34 q-31 r-28 s-30 v-19
my_@drink m+16 q-15
my_@drug m-21 n+18
my_@insurance a-30 b-15 d+24 m-34 o-23 p-23 q-29 r-21 s-23 u-29
my_@medicine a-41 c-19 d-37 g-25 i+28 j-26 k-19 l-31 m-46 n+15 o-31 p-23 q-34 r-24 s-25 u-33
my_@pay a-17 b-20 d+30 i-17 m-28 n-28 o-20 p-16 q-19 u-24
my_@price a-16 d+25 g-15 m-33 n-16 q-17 u-27
my_@relative a+17 d-92 e-40 f-50 g-67 h-48 i-38 j-74 k-27 l-95 o-50 p+35 q-21 r-61 s-79 t-43 u-29 v-23
my_@ride a-45 b-44 c-30 d-47 e-19 f-17 g-39 h-22 i-40 j-33 k-35 l-36 m-56 n-44 o-47 q+45 s-49 t-21 u-34 v-28
my_@texts a-26 b-28 c-24 d-25 g-27 i-29 j-16 k+32 l-17 n-28 o-24 p-25 q-23 r-25 s-23 u-31 v-16
my_@treat a-18 b-15
my_@visit a-82 b+51 c-39 d-75 e-24 f-20 g-36 h-22 i-57 k-44 l-52 m-83 p-43 q-44 t-31 u-67 v-55
my__# a-18 d-30 m-35 n-19 o-24 p-26 q-19 r+29 s-30
my__@call l+16 m-16
my__@clinician a+20 u-16
my__@day a-18 b-25 o+17
my__@drive m-18 q-30
my__@eat a-17 b-16 m+16 p-22 q-16 r-15
my__@insurer d+15 n-20
my__@open d-16 h-20 m+17
my__@relative a-17
my__@sick m-23 p-29
my__@stop k+16 m-17 p-18
my__@symptom a-16 b-16 d-20 m-34 n-16 o-18 p-22 q-19 r-19 s+27
my__@vehicle q-15
my__@visit d-36 j-16 k-19 l-15 m-41 n-35 r-21 s-29 u-22
my__a b-25 d-28 i-24 p-30 s-26
my__about a-16 b+21 o-16 u-19
my__after m-15
my__agreed a-20 b-21 d-15 l-15 m-23 o-17 p+25 q-18 u-15
my__allowed d-21 i-16 m-20 n+24 q-20
my__am n-17 r+22 s-15
my__an b-15
my__and i-15 m-25
my__animal m-19 n+16
my__any a-16 l-27 m-18 o-19 q-20 u-15
my__are a-20 b-16 d-21 j-18 l-16 n-18 o-17 r-21 u-23
my__at b-18 d-22 m-25 r-20 u-18 v-16
my__away a-19 b+22 l-18 m-20 n-20 o-18 q-23 r-28 s-27 v-18
my__backed b-16 m-22 p-26 q+24 r-19 u-16
my__bailed p-30 q+23 r-19
my__be a-34 i-20 m-36 o-28 p-26 q-32 r+15 s-24 u-20
my__broke p-18
my__but a-23 b-20 o+24 s-23
my__can a-16 b-18 c-24 d-25 i-20 l-19 m-34 q+21 r-32 s-23 u-22
my__card a-21 b-28 i-16 l-17 o-16 p-17 q-19 r-19 s-19 u-23
my__changed n-16 o+20
my__come n+21 o-17 p-16
my__coming a-34 d-15 m+17 n-19 o-26 q-16 s-16
my__cover d+18 m-15
my__day b-17 d-31 m-27 n+25 p-22 q-30 s-22
my__died m-15 q+17
my__do b-21 m-19 o-16 q-28 u-18
my__does c+15 m-25
my__dose m-17
my__down p-18
my__during n+21
my__first b-15 m+22 p-24
my__for m-23 n-21
my__from a-18 i-24 j-15 k-16 m-32 p-20 r-15 v-15
my__get a+16 n-26
my__go b-19 d+23 m-20 n-21 u-22
my__going m-18 p+17 q-17
my__got a-31 b-24 d-15 m-30 n-16
my__has b-21 l-15 m-27 n-19
my__help a+17 b-17 m-20 p-20 q-18 u-24
my__hold a-16 m-22
my__i a+24 b-31 c-16 d-27 g-28 i-26 j-19 k-17 l-29 o-34 p-17 q-35 s-15 u-31
my__immediately l+19
my__in b-21 d-24 h-17 j-24 k-23 l-17 m-30 p-21 s-24 u-29 v-17
my__is a-19 b-46 e-26 f-37 g-43 h-40 i-64 j-68 k-58 l-60 m-18 n-20 p+20 q-27 s+17 t-28 u-81 v-65
my__it a-16 m-19
my__just a-16 m+16 r-18
my__lol m+19 n-16
my__me c-21 d-34 g-22 l-40 m-33 n-36 o-34 q-17 s-38 u-39 v-28
my__my a-29 c-20 d-19 l-16 q-29 r-22 u-17
my__need d-16 m-25 r-19
my__needs b-26 d-18 i-16 m+19 n-18 o-19 p-28 q-24 r-23 s-20 u-25
my__next p-19
my__no p-17
my__not a-27 b-18 c+21 g-27 i-22 k-21 l-27 m-49 p-36 r-27 s-20 u-22 v-25
my__now a-25 b-15 d-17 g-20 i-20 j-16 k-16 l+19 n-21 o-22 p-25 q-22 s-20 v-20
my__number i-21 l+21 m-16
my__of a-15 m-19 n-17
my__off a-25 b+16 c-18 d-17 g-19 i-32 j-21 k-21 l+23 m-33 n-27 o-21 p-23 q-21 r-20 s-22 u-20 v-19
my__oil n+15
my__ok a-22 d-24 i-16 l-18 m-36 n+30 o-18 p-19 q-23 r-17 s-20 u-16
my__on d-19 h-19 i-21 k+17 l-22 n-20 p-23 r-23 s-16
my__one b-18
my__only a-20 b-17 m-20 n-19 o-15 p-33 q+21
my__or m-21 n+17
my__out a-28 d-20 l-22 m-37 n-23 o-24 q+24 r-30 s-25 u-22
my__please a-27 c-20 j-17 k-19 l+18 m-32 n-16 o-22 r-16 u-16
my__said b-15 d-20 i-16 l-19 m-43 n-29 o-25 p+36 q-33 r-20 s-19 u-27
my__says c-15 d-16 n-20 o-19 p-25 r-18 s-17
my__sent a-28 b-21 i+25 m-22 n-25 o-19 q-17 r-21
my__set q-17
my__she p-20
my__sit a-17 m-15 n+20 p-26
my__so b-16 q-18
my__speaks c+15
my__stay n+17
my__take n-17 q-22
my__text a-22 d-16 g-21 i-24 j-17 n-18 p-18 s-17 u-16
my__that a-24 c-17 d-49 g-20 i-20 j-23 l-19 m-58 n+31 p-40 r-32 s-16 t-15 u-26 v-19
my__the b+21 d-29 g-18 h-16 i-16 j-32 m-49 p-34 r-32 u-32 v-23
my__there b-42 c-21 i-28 j-24 m-45 o-27 r+26 s-26 u-25 v-20
my__this a-22 m-30 p-19 q-15 u+17
my__to c-31 d-47 g-31 i+24 j-36 k-39 l+16 m-70 n-50 r-27 s-37 t-18 u-38 v-20
my__turned r-15
my__was a-30 b-24 d-28 k-16 n-26 o-23 p-29 r-22 s+19 u-19
my__we a+16
my__when n-18
my__will d-18 n-26 p+24 q-36 r-20
my__with b-16 n+17 q-22
my__work m-20 n-20 r-15 u-17
my__you m-17
my_baby n+17
my_bad a-21 b-17 d-19 k+16 l-18 m+17 p-17 q-23 r-21 s-23
my_bill m-23
my_boss b-20 n-17 o+15
my_car a-22 d-25 i-21 m+20 n-22 o-23 p-16 r-24 s-18 u-19
my_cat m+17
my_cell a-18 b-30 c-16 d-16 j-16 k-16 l+23 m-27 n-19 o-17 r-21 s-16 v-18
my_choices d-24 g+21 j-16 m-20 n-18 u-18
my_dog a-32 b-27 c-20 d-38 f-16 g-20 i-30 j-22 k-25 l-28 m+45 o-33 p-33 q-35 r-32 s-38 u-24 v-17
my_driver m-19 q+19 r-21 s-16
my_face m-21 o-15 p-17 q-16 r-15 s+20
my_flight b-26 d-17 m+22
my_gps a-26 b-21 d-16 i-17 j+21 m-25 o-21 p-20 q-24 s-17
my_house i+17 l-15 m-19
my_husbands l-16
my_job m-23
my_knitting m-16 n+20 q-17 s-15
my_last g-15 i-18 k-16 l-24 m+17 n-18 q-16
my_license a-15 b-21 d-16 i-21 n-20 o-19 r-19
my_maintenance a+21 b-19 d-17 m-15 n-16
my_mind b+18 d-26 i-21 j-16 l-22 m-31 n-31 o-28 p-22 q-22 r-20 s-19
my_name a-18 b+24 l-24 m-24 n-16 s-16
my_neighbors a-18 d-20 m+28 n-15 o-17 p-20 q-18 r-21 s-23
my_next a+28 d-29 i-30 k-18 l-21 m-31 n-33 o-31 p-20 q-17 r-22 s-23 u-18 v-15
my_number a-34 b-21 c-16 d-28 g-27 h-17 i-35 j-26 l+19 m-34 n-24 o-19 p-16 q-22 s-16 u+23
my_options a-27 b-22 c-17 d-37 g+40 h-16 i-25 j-28 k-20 l-26 m-38 n-32 o-22 p-24 q-27 r-22 s-24 u-30 v-15
my_other o+15
my_own d-17 m-16 u-16
my_period n+16 s-16
my_place i-17 m-20 n-15 p-18 q-16 r+19
my_plan a-16 d+22 m-16 u-26
my_records a-25 b-15 d-22 i+33 m-32 n-27 o-24 q-21
my_sitter m-16 n-21 o+24 q-20
my_spot a-21 b+26 d-23 g-20 i-25 j-17 l-30 m-30 n-25 o-23 p-24 q-31 s-25 u-20 v-22
my_time a-29 d-31 i-22 m-38 n-33 o+33 p-20 q-25 s-25 u-19
my_truck q+15
my_way a-25 b-23 d-23 i-18 k-19 l-20 m-38 n-21 o-27 p-26 q-27 r+35 s-27 u-16
my_wheelchair q-15
my_work l+16 m-16
mysel* d-26 g-21 h-16 i-18 j-25 m-22 n-32 o-20 p-19 q+29 s-19 u-23
myself d-26 g-21 h-16 i-18 j-25 m-22 n-32 o-20 p-19 q+29 s-19 u-23
myself$ a-17 d-22 g-18 j-20 n-24 q+26 u-18
nada a-38 b-47 c-34 d-40 e-22 f-21 g+15 h-28 i+26 j-43 k-29 l+25 m-46 n-35 o-39 p-31 q-49 r-43 s-40 t-23 u-39
nada$ a-37 b-45 c-33 d-40 e-21 f-20 g+16 h-27 i+28 j-42 k-28 l+18 m-46 n-35 o-37 p-30 q-48 r-42 s-39 t-22 u-38
nadie a-53 b-42 c-35 d-53 e-26 f-33 g-51 h-29 i+23 k-34 l-51 m-49 n-61 o-49 p-53 q+37 s-41 t-31 u-47
nadie__@fetch a-24 d-16 g-17 i-24 j-17 l-16 n-32 p-28 q+31
nadie__ese b-21 d-23 g-16 i-21 l-20 m-17 n-26 o-25 s-16 v+21
nadie__puede i-21 n-15 q+21
nadie__recoger i-18 q+18
nadie_me a-34 b-19 c-17 d-27 f-17 g-33 i+21 j-28 k-24 l-29 m-27 n-34 o-24 p-37 q+26 r-25 s-23 t-18 u-29 v-19
name a-22 b+24 d-21 g-17 i-19 l-27 m-31 n-20 o-20 q-24 r-19 s-22 u-23
name__the a-17 b+23 l-23 m-26 n-16 s-15 u-19
name_off b+20 l-20 m-18
named a-23 b-24 c-15 d-18 g-27 i-22 j-29 l-31 m-30 n-17 o-23 q-37 r-21 s-21 u-19 v+36
named__here a-20 b-20 g-24 i-18 j-24 l-27 m-27 o-17 q-33 r-17 s-16 u-16 v+31
nausea a-22 d-22 h-19 i-23 j-25 m-31 n-20 o-16 q-15 r-16 s+33 u-36
nauseas a-18 m-15 s+21
nauseous m-19 s+24
near a-30 d-31 g-21 h-21 i-29 k-17 l-28 m+34 n-26 o-22 p-19 q-34 r-28 s-28 u-45 v-15
near__@vehicle j+24 m-24 q-19 u-23
near_me m+20
near_the a-17 m+25 r-18 u-28
nearb* a-20 d-22 i-21 j+24 m-25 o-17 q-21 u-19
nearby a-20 d-22 i-21 j+24 m-25 o-17 q-21 u-19
neare* j-17 m+17
nearest j-17 m+17
neces* a+37 c-39 d-81 e-59 f-57 g-24 h-57 i+20 j-68 k-55 l-64 m-19 n-16 p-73 r-66 s-76 t-61 u-85 v-65
necesita a+18
necesito a+34 c-36 d-74 e-54 f-53 g-22 h-53 i+23 j-59 k-51 l-60 p-65 r-62 s-67 t-57 u-74 v-56
necesito_@cancel a-19 b+22 m-16 o-20
necesito_@move a-18 b-16 o+18
necesito__@english a-22 i-20 m+20
necesito__@treat a+17 i-18 u-18
necesito__@visit d-23 i-20 m-30 n-27 s-24 u-19
necesito__a a+30 b-21 i-24 m-33 n-21 q-21
necesito__con a-23 g+17
necesito__dia a-18 b-26 n-20 o+24
necesito__me m-19 n-17 p-25 u-18
necesito__mi a-21 b-18
necesito__proxima a+22 b-17 i-16 o-22
necesito__receta a-24 i+22 m-19 o-15
necesito__un i-21
necesito_ayuda i-22 m-17 n-21
necesito_la b+17 i-17 m-17 n-15 o-27
necesito_mi b-24 m-23 n-16 o-19
necesito_otro a-18 b-26 n-20 o+24
necesito_que a+19 m-30 n-18 q-17
necesito_una a-28 b-27 d-21 g-21 i+36 l-15 m-36 n-27 o-29 q-21 s-17 u-20
need a+17 b+16 c-72 e-52 f-54 g-98 h-71 i+20 j-101 l-75 m-37 p-92 q-16 r-40 s-97 t-74 u-29 v-88
need$ a-33 d-43 g-17 l-17 m+20 n-43 o-17 u+17
need__@cancel a-17 b+20 d-16 m-28 o-16
need__@medicine a-21 b-20 i+21 n-22
need__@move a-34 b-43 d-27 i-29 k-22 n-31 o+25 q-15
need__@texts k+19 m-27
need__@visit a+19 d-39 k-16 m-34 n-29 o-40 r-22 s-23 u-27 v-22
need__a a-20 d+17 i-19 q-17
need__after a-21 i+18 o-16
need__anything a-17 n+16
need__be a+15 r-16
need__booster a+16
need__bring a-17 d-18 n+18 q-15
need__card m-19
need__credit m-15
need__date a-17
need__day m-25 o+15 q-16 r-17
need__different b-18 o+15
need__do a+20 d-16 n-29
need__explain a-19 b-15 i+18
need__for d+27 i-29 m-40 n-25 o-24 q-17 r-16 u-17
need__get i-16
need__hold b+15 o-15
need__it d-15 i-20 m-20
need__later m-16 o+17
need__me a-31 d-32 g-17 i-23 j-20 m-30 n+25 u-36
need__my a-15 d-26 i-27 n+23 o-16 q-15
need__new a-30 b-19 m-27 o+26 r-17
need__note a-23 b-15 d-21 i+24 m-19 o-21 q-16 r-15 u-20
need__out a-19 b-16 d-18 m-25 o-17
need__refill a-20 b-15 d-19 i+22 m-15 o-17
need__see a+24 b-19 i-25
need__the a-24
need__there r-17
need__time a-27 b-19 d-17 m-25 o+26
need__to b-23 d-25 g-19 i+16 m-22 n-29 o-21 p-23 u-19
need_a b-68 c-29 d+28 e-23 f-19 g-37 h-36 j-48 k-50 l-41 m-28 n-72 o+23 p-48 r-23 s-52 t-42 u-69 v-47
need_an a+33 b-33 d-33 i-26 k-16 m-38 o-25 q-23 r-22 u-26 v-22
need_for b+17 o-18
need_it b+15
need_my b-17 c-18 d-31 g-17 i+32 j-15 l-25 m-39 o-35 p-21 q-25 r-28 s-21 u-24
need_somebody a-21 d-18 n-24 u-17
need_someone n-16 p-18
need_the m-25 o-19
need_to b+23 c-29 e-19 f-22 g-57 h-24 i-28 j-46 k-54 l-21 m-21 p-33 q-70 r-52 s-43 t-24 u-64 v-31
neede* j-24
needed j-24
needi* b+18
needing b+18
needs d-27 g-16 h-15 j-16 k-18 l-20 m+15 n-24 p-34 q-30 r-31 s-25 u-32 v-25
needs__@call m-16
needs_a v-15
needs_an m+16
needs_it a-16
neigh* a-19 d-22 j-16 m+32 n-19 o-19 p-20 q-20 r-21 s-26 u-19
neighbor b-24 m-31 n-26 o-19 p+32 q-38 u-18
neighbors a-18 d-20 m+28 n-15 o-17 p-20 q-18 r-21 s-23
never a-42 b-35 c-22 d-43 e-17 f-18 g-33 h-26 i-40 j-35 k-29 n-33 o-35 p-27 q-28 r-32 s-32 t-33 v+40
never__of a-16 i-18 j-20 l-16 m-19 u+16
never__this m-22 v+18
never__up v+19
never__you j-16 m-16
never_heard a-16 i-18 j-20 l-16 m-19 u+16
never_signed v+19
new a+39 b-50 c-34 d-64 e-25 f-34 g-44 h-25 i-65 j-61 k-38 l-45 n-53 o+31 p-42 q-55 r-49 s-49 t-43 u-74
new_date a-30 d-18 i-23 j-18 m-35 n-19 o+29 q-20 r-16
new_day m-16 o+21
new_patient a+28 b-15 d-15 m-26 n-16 o-18 u-16
new_patients a+27 d-20 h-28 i-15 j-19 m-24 u-27
new_time a-25 b-17 m-20 o+24 q-15
news d-25 h-21 i-16 j-27 m+17 n-17 o-15
news$ d-23 h-17 j-25 m+16
next a+40 b-20 c-41 d-70 e-36 f-37 h-48 i-63 j-59 k-48 l-55 m-38 o+25 q-63 r-59 t-45 u-66 v-48
next$ a+22 m-23 n-23 o-22 u-19
next__@visit b+18 d-15 m-16 o-15
next__i a+21 m-17 n-16
next__instead a-16 n-16 o+17
next_day a-33 d-19 h-17 m-29 p-16
next_two b+18 m-16 o-19
next_week a+16 b-31 c-20 d-34 e-19 f-18 g-27 h-24 i-29 j-28 k-21 l-27 m-38 n-35 o+35 p-27 q-27 r-28 s-28 t-21 u-34 v-24
ni a-23 g-21 i-21 j-17 l-25 m+16 n-21 o-24 p-17 r-19 s-19 u-23 v-20
nice a-39 b-36 c-26 d-35 e-33 f-31 g-28 h-33 i-35 j-36 k-25 l-32 m+24 n-29 o-27 p-34 q-35 r-26 s-34 t+31 u-32 v-31
nice$ a-17 d-20 e-19 f-17 g-15 h-15 j-16 l-19 m+19 u-18 v-15
nicotine d-18 m-23 n+20
night a-47 b-38 c-25 d-38 e-23 f-22 g-30 h-34 i-39 j-38 k-37 p-33 q-33 r-36 s+30 t-31 u-44 v-35
night$ a-31 b-19 d-19 g-19 h-20 i-26 j-24 k-24 l-24 m+21 n-26 o-20 p-17 q-15 r-20 s+19 t-20 u-25 v-24
night_before m-23 n+19
nightmares n-18
ningu* a-37 b-41 c-28 d-44 e-25 f-23 g-36 h-20 i-36 j-37 k-18 l-38 m-45 n-52 o-43 p-30 q+29 r-32 s-34 t-26 u-36 v+39
ningun b-18 g-19 j-18 l-21 m-20 q-23 v+25
ninguna a-17 b-22 d-17 g-18 i-17 j-25 l-18 m-20 n-18 o-17 q-23 s-16 u-18 v+30
nino q-17
nm a-17 d-19 e+29 g-16 j-19 l-19 m-29 n-16 r-16 s-16 u-21 v-16
no a-128 b+50 c-31 d-52 e-143 f-141 g+22 h-146 i-50 j-17 k-160 l+34 m-89 n-26 p-175 q+25 r-65 s-35 t-154 u-73 v+50
no$ a-25 c-27 d-31 e-25 f-19 g+16 h-16 i-30 j-34 k-17 l-42 m+22 o-26 p-17 r-29 s-31 t-21 u-30 v-38
no_@cancel b+19 d-16 g-16 l-18 m-22 n-15 q-19
no_@drive b-21 l-15 q+21 v-15
no_@food a-21 b-31 c-20 d-24 g-32 h-17 i-22 j-28 l-32 m-35 n+39 o-27 q-29 r-21 s-38 u-29 v-31
no_@insurer p-33 q+15
no_@ride b-24 c-15 g-22 l-28 m-22 o-20 p-30 q+35 r-31 s-19 v-21
no_@texts l+21 o-17
no_@thanks b+18 l-16 t-22
no__@cancel a-17 b-38 d-25 g-22 i-23 j-18 l-40 n-18 o+35 q-28 r+15 s-19 u-19 v-21
no__@day b+23 h-17 m-20 q-19 s-18 v-16
no__@door j+15 r-18
no__@english b-26 c+32 d-18 g-29 i-16 j-17 l-27 m-28 n-18 o-20 q-28 r-18 s-22 u-20 v-28
no__@fetch b-15 n-28 p-22 q+21
no__@move b-17
no__@place b-25 g-17 i-24 j+23 l-20 m-22 o-16 q-26 s-21 u-24
no__@ride p-16 q+17
no__@texts b-34 c-21 d-17 g-36 i-28 j-19 k-40 l+38 m-35 n-17 o-24 q-25 r-18 s-18 u-32 v-29
no__@thanks b+21 l-23 q-16 t-23
no__@visit a-40 d-23 n-21 o-27 s-24 v+23
no__a a-45 b+27 c-31 d-45 h-26 i-45 j-41 k-24 l+19 m-59 n-42 p-48 s-40 t-25 u-50 v-39
no__and g-17 m-16 o-17 q+19 v-19
no__any b+17
no__aqui b-20 g-20 j-26 l-26 m-20 q-23 u-16 v+26
no__at l-22
no__bien g-17 q-15
no__can a-18 b-21 j-20 q+21
no__carro b-28 d-20 g-25 i-20 j-28 l-24 n-19 q+29 r-16 s-17 u-17 v-31
no__como a-20 b-29 c-20 d-22 g+16 i-24 j-23 l-22 m-27 n-22 o-24 r-32 s-27 u-32 v-28
no__con b-18 g-16 l-23 m-15 o-15 q-20 v+19
no__contestar g+19 i-15 q-18
no__da b+16 l-16
no__de a-27 b-29 c-17 g-29 i-32 j-34 l-45 m-30 n-32 o-28 q-36 r-17 s+26 u-38 v+22
no__desde s+16
no__dinero d+21 g-23 i-15 n-17 o-19 q-22 v-23
no__do b+17 g-18 j-23 l-25
no__dormir a-16 b-29 c-19 d-23 g-30 i-20 j-22 l-33 m-32 n-27 o-24 q-29 r-23 s+39 u-37 v-32
no__el a-33 c-21 d-38 g-42 h-28 i-38 j+37 l-42 m-15 n-33 o-32 p-17 r-42 s-49
no__ella l-17 v+17
no__entiendo b-20 g+24 j-16 l-20 m-15 o-15 q-16 u-17 v-18
no__esa b-21 i-19 q-16
no__escriban b-17 g-17 l+19 q-17
no__escribir g-20 i+20 l-22 m-18 q-16
no__ese d-21 g-17 i-19 l-26 q-29 r-15 v-16
no__esperen b+25 g-18 i-16 l-28 m-16 o-20 q-22 r-19
no__esto i+17 l-31 m-15 u-16 v-15
no__finding q+19
no__for a-26 b+19 d-20 l-19 m-23 s-17 u-16 v-20
no__gusta b-33 d-18 g-24 i+28 j-20 l-43 m+21 n-18 o-25 q-27 r-26 s-20 u-22 v-27
no__hacer q-15 u-23
no__here b-24 g-28 i-16 j-27 l-28 m-26 o-23 r-16 s-21 v+25
no__hold b+15 o-15
no__how a-19 b-22 j-25 l-22 m-27 u-25 v-16
no__i v-15
no__interested a-16 b+28 l-28 u-16
no__ir a-38 b+47 c-20 d-19 g-26 h-17 i-20 j-25 l-32 m-28 n-44 o-35 p-26 q-21 r-32 s-20 t-17 u-27 v-28
no__is a-15 d-22 i-23 q+17 v-22
no__jose b-17 g-17 l-21 m-18 q-19 u-15 v+23
no__la a-37 d-17 i-23 l-24 m+21 n-20 o-31 q-20 r-29 s-24 u-16 v-15
no__llegar g-21 o-16 r-19
no__manana b+30 g-19 i-15 l-28 m-31 n-24 o-25 q-22 r-15 v-16
no__manden b-17 l+18
no__maria b-24 c-16 d-16 g-24 i-22 j-18 l-27 m-17 n-16 o-19 q-25 r-15 s-17 u-18 v+28
no__mas a-25 b-40 c-15 d-27 g-27 i-26 j-19 l+38 m-29 n-17 o-36 q-34 r-25 s-20 u-27 v-34
no__me b-23 c-22 d-31 g-43 i-15 j-30 k-23 l+15 m-35 n-33 p-38 r-32 u-40 v-42
no__mi a-23 b-36 c-18 g-19 i-18 j-17 l-35 m-31 n-32 o-23 p-34 q+24 u-32 v+20
no__molesten b-23 g-17 i-16 l+25 m-16 o-17 q-22 r-17
no__more b+17
no__nada a-23 b-39 c-26 d-26 g+19 i-43 j-28 l+29 m-31 n-26 o-31 q-37 r-27 s-30 u-29
no__nadie a-21 b-31 d-23 g-26 j+15 l-30 m-24 n-28 o-21 q-40 r-25 s-20 u-21
no__named a-15 b-21 g-23 i-16 j-23 l-25 m-20 o-20 q-26 s-16 v+28
no__ni l-16 o-16
no__ningun b-18 g-19 j-18 l-21 m-20 q-23 v+25
no__ninguna a-17 b-22 d-17 g-18 i-17 j-25 l-18 m-20 n-18 o-17 q-23 s-16 u-18 v+30
no__no a-21 b+17 d-15 g-25 i-24 j-18 m-23 n-18 o-30 q+15 s-16 v-27
no__not b+16 l-25
no__now m-16 p-18 r-21
no__numero u-16
no__papeles d+16
no__para m-16 q-18
no__pedro g-16 j-17 l-16 q-16 v+21
no__pero b-21
no__pick a-16
no__please l+16
no__poder p-19 r-20
no__poner g+17 q-16
no__por a-16 b-32 c-21 g-21 i-27 j-20 l+22 o-27
no__puede n-17
no__que a-41 c-22 g+27 h-18 j-46 k-18 m-45 n-44 o-43 q-34 r-25 s-50 v-48
no__quien b-19 g-17 i-16 l-19 n-21 o-16 p-34 q+25 u-17
no__quiero a-22 b+26 i-17 l-28 o-20
no__recibir k-17
no__right b-21 g-16 j-20 l-19 m-21 n+19 q-19 s-18 v-18
no__si b-18 g-24 l-20 m+21 o-21 v-20
no__texteen b-22 g-18 i-22 l+24 o-19 q-21 v-17
no__that d-21 g-17 j-16 l-17 m-25 n-27 o+18 q-24 s-19
no__the a-17
no__this l-22
no__to a-32 b+16 d-23 g+17 i-27 j-19 m-32 n-26 o-32 p-16 r-19 s-18 u-22 v-22
no__tomorrow m-15
no__usar g+21 q-19 u-18
no__venir b-20 p-27 q+18
no__voy g-22 m-18
no__y g-17 j-17 l-20 n-19 o-23 q+25 v-19
no__ya b+15 q-20 r-17 v-15
no_car j-21 q+15
no_deseo b-17 g-23 l+24 m-17 q-19 u-20 v-16
no_encuentro b-21 l-18 v-15
no_entiendo a-19 b-34 d-27 e-18 f-15 g+38 h-15 i-28 j-28 l-43 m-28 n-25 o-26 q-33 r-25 s-28 t-16 u-28 v-37
no_es a-29 b-40 c-25 d-38 g-40 h-15 i-35 j-48 l-49 m-42 n-29 o-34 q-49 r-26 s-37 u+16 v+37
no_good b-16 m-18 o+19
no_hay a-36 b-46 c-26 d-42 e-17 f-20 g-46 h-22 k-15 l-44 m-43 o-45 p-33 r-43 s-33 t-17 u-39 v+19
no_idea g+16
no_ire a-23 b+40 c-19 d-18 g-29 i-23 j-26 l-38 m-27 n-20 o-33 q-32 r-24 s-24 u-23 v-32
no_la a-28 b+16 i-21 j-24 l-34 m-30 n-19 q-23 r-29 v-18
no_le b-23 c-15 g+23 j-17 l-22 m-18 o-17 q-18 u-18 v-21
no_longer a-20 b+25 g-21 j-16 m-17 o-18 q-17 s-17 u-19 v-18
no_luck q+19
no_manden a-17 b-28 g-25 i-21 j-22 k-15 l+31 m-21 n-15 q-23 r-20 u-16 v-24
no_mas b-21 d-17 g-19 l+29 m-19 q-20 u-19 v-24
no_me a-62 c-54 d-78 e-22 f-27 g-81 h-24 j-74 k-44 l+36 n-79 p-52 q-41 s-78 t-30 u-76 v-80
no_more a-21 b-35 c-22 g-31 i-27 j-26 k-25 l+39 m-29 o-26 q-25 u-38 v-33
no_necesito a-20 b+17
no_need a-27 b+30 d-16 i-15 l-17 n-18 o-32 q-15
no_one b-47 c-23 d-43 g-44 j-45 l-48 m-43 n-33 o-43 p-25 q+23 r-31 s-44 u-30 v+20
no_pedi v+16
no_podre a-22 b+32 g-22 j-19 l-27 m-17 n-28 q-28 r-15 s-17 t-18 u-21 v-23
no_puede a-24 l-22 m-17 n-36 o-19 p-32 q+30 v-16
no_puedo d-17 g-23 h-15 j-17 l-19 m-16 o+17 q-27 u-15 v-19
no_quiero a-46 c-20 d-25 g-37 j-26 k-43 n-21 o+17 q-39 r-28 s-22 u-31 v-35
no_se a-41 b-56 d-19 e-19 f-21 g+41 h-25 j-51 k-20 l-65 m-58 n-50 o-55 p-35 r-54 t-24 v-67
no_show a-18 d+17 g-17 m-29 o-17 q-22 v-17
no_soy a-29 b-42 c-29 d-37 e-17 f-18 g-40 h-17 i-38 j-34 l-46 m-40 n-37 o-34 p-17 q-41 r-32 s-36 t-18 u-35 v+48
no_tengo a-35 b-23 c-26 d+25 g-47 i-37 j-34 l-38 m-28 n-47 o-15 p-27 q+23 r-29 s-38 u-38
no_veo a-15 b-27 g-18 j+30 l-20 m-25 n-16 o-18 q-23 r-22 s-16 u-17 v-22
no_vive a-16 b-26 d-17 g-24 i-16 j-29 l-32 m-27 n-19 o-17 q-25 r-19 s-18 u-16 v+32
no_voy a-33 b+48 c-22 d-27 g-28 h-19 i-30 j-33 l-38 m-43 n-31 p-22 q-52 r-55 s-28 t-20 u-33 v-37
no_way m-16 o-17 q+19
nobod* a-28 b-47 c-32 d-52 e-28 f-31 g-45 h-34 k-42 l-45 m-54 n-52 o-51 p-59 q+54 r-42 s-46 t-40 u-48
nobody a-28 b-47 c-32 d-52 e-28 f-31 g-45 h-34 k-42 l-45 m-54 n-52 o-51 p-59 q+54 r-42 s-46 t-40 u-48
nobody__@drive p-21 q+17
nobody__here a-17 m-21 q-21 r-17 v+15
nobody__me i-20 l-19 n-15 p-29 q+23
nobody__off n-15 q+19
nobody__take a-21 i-18 l-22 n-16 p-22 q+29
nobody__that d-16 j-20 m-16 n-21 o-21 p-20 q+19 s-16
nobody_called d-17 i+21 j-18 k-16 m-18 q-19
nobody_can a-22 b-15 i-17 j-16 n-21 o-16 p-15 q+27
nobody_is m-16 n-20 o-21 p-19 q+20 v-27
nobody_to a-16 p-24 q+19
noche a-27 b-19 d-24 h+27 i-19 j-29 l-17 m-25 o-27 p-17 q-21 r-24 u-22
noche$ a-26 b-18 d-23 h+28 i-18 j-28 l-16 m-25 n-29 o-25 p-16 q-18 r-23 u-22
noche* a-20 f+21 m-17
noches a-20 f+21 m-17
noches$ f+17
nombr* a-22 b-33 c-20 d-24 g-23 i-33 j-25 l+24 m-31 n-27 o-30 p-23 q-32 r-20 s-23 u-28 v+23
nombre a-22 b-33 c-20 d-24 g-23 i-33 j-25 l+24 m-31 n-27 o-30 p-23 q-32 r-20 s-23 u-28 v+23
nombre$ b-19 d-15 g-17 i-19 l-26 m-19 n-16 o-16 q-25 s-16 u-17 v+26
norma* a-49 b-39 c-34 d-53 e-40 f-34 g-42 h-42 i-43 j-56 k-35 l-44 m-59 n-51 o-45 p-39 q-48 r-44 s+66 t-38 u-65 v-44
normal a-49 b-39 c-34 d-53 e-40 f-34 g-42 h-42 i-43 j-56 k-35 l-44 m-59 n-51 o-45 p-39 q-48 r-44 s+66 t-38 u-65 v-44
normal__@symptom s+19
normal__asi m-15 s+21 u-16
normal__mareo s+16
normal__sueno m-17 s+19 u-19
normal_el d-17 j-21 s+21 u-20
normal_estar d-15 j-17 s+23 u-20
normal_tener e-16 m-24 s+24 u-16
normal_to s+19
nose j-16
not a-152 b+43 c-23 d-26 e-95 f-102 g-20 h-120 i-39 j-21 k-24 m-26 n-71 o-18 p-91 r-34 t-118 u-95 v+57
not$ d-20 g-27 i-22 j-20 l-23 m-18 q-27 s-22 v-22
not_@cancel b-57 d-26 g-22 i-17 j-22 k-17 l-32 m+25 o+22 q-21 v-22
not_@eat m-15
not_@stop b-18 j-25 k-23 l-33 n-24 o-17 q-22 s+29
not__# a-23 g-22 h-16 i-21 j+17 l-24 m-33 n-22 q-33 r-34 s-20 v-27
not__@call i-24 v+18
not__@day a-16 b+16 h-16 m-22 s-19
not__@door b-20 d-21 j+30 l-18 m-25 o-24 q-25 r-28 s-16 v-19
not__@english b-23 c+30 d-21 g-21 j-16 l-23 m-25 q-22 v-21
not__@parking j-19 r+17
not__@place i-16 j+16
not__@ride p-20 q+20
not__@stop b-15 j-19 s-25 v-25
not__@texts b-15 l-17 m+16 v-15
not__@thanks b+22 l-19 m-15 t-28
not__@visit b+16 o-17
not__a b-23 g-15 i-24 j-26 l-17 m-22 n-18 o-22 p-43 q+35 s-22 v-31
not__after n-15
not__again b-16 g-21 j-21 l+23 m-18
not__and q+16
not__any a-25 c-20 d-42 g-34 h-18 i-21 j-26 l-17 m-42 n-23 p-16 q-19 r-26 s-19 u-42 v+18
not__anyone i-18 j-23 m-16 o-19 q+25
not__be a-16 d-19 i-18 j-17 l+22 m-22 o-24 q-19 s-17
not__but b-17
not__can l-17
not__car j-18 q+16
not__coming b+20 m-20 o-21
not__do a-21 b+21 j-18 m-20 n-19 o-21 q-19 s-15 u-20
not__ever g-17 j-15 l+21 m-23 q-16
not__for a-21 d-21 i-15 l-21 m-32 o+15 q-19 r-15 u-18
not__help b-16 g+20 u-17 v-18
not__here b-19 c-18 d-22 g-25 i-19 j-23 l+25 m-36 n-15 o-15 q-24 r-17 u-21
not__how a-19 b-30 g+22 i-21 j-23 k-18 l-30 m-33 n-19 o-19 r-16 s-16 u-27 v-26
not__i b-15 d-20 g-21 l-22 m-32 n-17 p-25 r+20 s-16 u-19 v-26
not__in o-16 r-16 s-15
not__is p-16 q+20 u-15 v-25
not__it a-31 b+39 c-18 i-23 j-37 k-21 m-44 n-26 o-49 p-19 q-38 r-30 s-25 t-21 u-39 v-30
not__me a-40 b+26 c-28 d-51 h-20 i-37 j-44 k-31 l+18 m-56 n-39 p-45 s-34 u-49 v-21
not__more d-20 g-17 j-18 l+24 m-22 q-21 u-19 v-24
not__my a-20 d-28 i-19 l-31 m-35 n-33 o-28 u-20 v-22
not__needing b+18
not__number g-16 l+16 u-16
not__on o-16
not__one b-20 j-19 l-16 v+21
not__patient a-18 b-18 g-16 i-21 j-15 l-17 v+23
not__remove b-15
not__since b-20 d-18 i-16 j-16 k-19 l-19 m-32 n-22 o-17 q-20 r-16 s+30 v-21
not__someone g-16
not__sorry b+30 d-16 g-18 j-15 n-16 o-27 q-21 r-21 v-22
not__take b-19
not__texting v-20
not__that d-17 g-17 m-16
not__the a-22 b+17 d-26 g-15 i-21 k-26 l-33 n-24 q-25 r-24 u-24 v-18
not__there b+24 g-18 i-23 j-27 l-15 m-34 n-21 o-37 r-35 s-27 v-25
not__this a-24 c-21 d-29 g-15 j-24 k-21 m-41 o-26 q-27 r-22 s-27
not__to a-50 b+19 c-33 d-57 e-16 f-22 g+26 h-25 i-49 j-57 k+19 m-71 n-46 o-18 p-36 r-46 s-50 t-20 u-54 v-16
not__today o-21 s-22
not__tomorrow b+36 d-17 g-18 l-24 m-31 o-21 q-19 s-16 v-21
not__up b+19 m-20 o-17 v-18
not__want b-22 m-20 o+18
not__way q+18
not__what a-24 b-30 c-15 g+26 h-19 i-21 j-37 l-30 m-45 n-30 q-49 s-25 v-31
not__who b-16 g-19 l-16 m-21 p-23 q+21 u-25
not__with d-18 l-15 m-19 o-19 v-19
not__work b-22
not__yet b-18 g-18 q-26 u-17 v-24
not__you a-21 b-31 c-16 d-23 g-35 i-22 j+25 k-22 l-26 m-33 n-16 o-30 q-37 r-23 s-15 t-16 v+17
not__your b-18 i-21 l-16 s-16
not_a a-16 b-15 v+16
not_be a-19 b+30 c-17 d-45 g-27 h-19 i-37 j-21 k-23 n-34 p-20 q-36 r-54 s-39 u-23 v-29
not_been b-21 d+18 i-18 j-20 m-23 q-18 s-22
not_come n-17 r-16
not_comfortable b-19 i+25 l-25 m-21 v-26
not_coming a-21 b+49 d-23 g-23 i-17 j-19 k-16 l-25 m-47 n-17 o-37 p-22 q-23 r-49 s-33 v-29
not_contact l+17
not_do a-16 d-25 g-16 j-21 l-20 n-16 o+18 q-26 s-16 u-16 v-16
not_doing b+27 g-24 o-19 v-25
not_find a-23 b-40 c-27 d-32 g-31 h-27 i-35 j+35 k-23 l-28 m-45 n-33 o-48 s-33 t-18 u-23 v-28
not_focus b-21 d-16 o-19 q-17 s+23
not_garys l-16 v+15
not_get a-17 b-24 d-18 i-22 j-27 l-19 m-19 n-17 o-22 q+25 r-16
not_getting b-18 l-20 v-23
not_going a-16 b+27 d-26 g-21 i-15 j-16 l-21 m-34 n-16 q-26 r-24 s-16 t-18 u-17 v-19
not_good b-28 c+16 d-18 l-17 m-31 p-22 q-19 r-15 s-19 v-25
not_have a-19 d+23 g-31 h-18 i-27 j-34 l-31 m-31 n-31 o-29 p-43 q+23 s-22 u-26
not_her b-16 i-22 l-21 v+22
not_him b-21 g-22 l-21 v+23
not_interested a-17 b-36 d-16 g-24 i-19 j-23 k-21 l+35 m-25 q-18 s-17 v-26
not_know a-25 b-51 c-34 d-46 h-24 i-29 j-45 k-17 l-53 n-37 o-38 p-28 r-34 s-22 v+19
not_let q-16
not_live m-17 v+16
not_me a-21 b-30 d-24 g-23 i-35 j-23 k-22 l-34 m-28 n-18 o-18 p-23 q-31 r-18 s-28 u-37 v+40
not_mean g-15 k+27 l-24 m-24 s-18
not_mike l-15 v+19
not_need b+29 d-19 m-21 o-26 q-15 u-17
not_now b-17 g-20 l-24 m+20 r-17
not_read c+19 m-15
not_sleep m-18 s+19
not_speak c+18
not_start b-19 l-17 m-15 o-16
not_stay q+18
not_sure b-24 d-16 g+23 i-19 j-17 k-16 l-21 m-26 o-18 p-27 q+15 u-17 v-24
not_take b-19
not_text b-22 d-15 g-29 j-23 l+27 m-22 q-16 v-24
not_to a-18 i-17 m-17 o-16
not_understand b-32 j-17 l-17 m-22 o-21 q-19 u-22
not_wait a-16 b+17 m-16 o-16
not_want a-27 b+34 d-28 g-32 i-18 j-19 k-19 m-33 n-15 o-37 q-34 t-20 u-16 v-27
not_work b-26 h-15 m-16 o+25 q-20 u-16
note a-28 b-16 d-26 i+31 m-23 n-22 o-25 q-25 r-18 u-23
nothi* a+16 b-15 d-18 g-16 i-21 j-20 l-16 m-38 n+23 o-15 q-17 s-20 u-18
nothing a+16 b-15 d-18 g-16 i-21 j-20 l-16 m-38 n+23 o-15 q-17 s-20 u-18
nothing__@eat a-22 m-31 n+27 s-18
nothing_to a-22 m-31 n+27 s-18
notifications g-19 k-29 m+18 u-24
novel* d-15 j-19 m+23 n-16 r-15 s-16 u-16
novela d-15 j-19 m+23 n-16 r-15 s-16 u-16
novela$ d-15 j-19 m+23 n-16 r-15 s-16 u-16
now a-19 b-25 c-63 d-52 e-61 f-62 h+16 i-75 j-17 k-29 n-76 q-28 r+28 s-20 t-61 u-81 v-72
now$ a-31 b-26 c-58 d-41 e-58 f-57 g+16 h+19 i-67 j-86 k-19 l+17 n-68 o-45 q-20 r+29 t-56 u-71 v-57
now__else b-16 o+19
now_what a+18 g-27 i-15 k-16 m-36 r-19 s-15 u-18 v-16
nueva a+37 b-24 d-30 e-18 f-15 g-20 h-18 i-21 j-21 k-17 l-22 m-27 n-23 o-21 p-18 q-19 r-22 s-23 t-20 u-25 v-20
nueva$ a+33 b-19 d-28 e-18 g-19 h-18 i-21 j-20 k-17 l-22 m-26 n-21 o-19 p-18 q-18 r-21 s-21 t-19 u-23 v-17
nuevo b-15 d-27 g-17 i-20 j-18 k+15 l-24 n-20 q-15 s-20 u-29
nuevo$ d-24 g-16 i-19 j-16 k+15 l-24 n-17 s-17 u-27
numb s+16
numbe* a-31 b-72 c-62 d-83 e-51 f-53 g+17 h-69 j-39 k-65 l+16 m-92 n-67 o-66 p-67 q-73 r-68 s-68 t-60 v+51
number a-27 b-67 c-57 d-78 e-45 f-48 h-65 j-35 k-59 l+19 m-88 n-62 o-61 p-61 q-67 r-63 s-64 t-55 v+47
number$ b-42 c-38 d-56 e-33 f-35 h-46 i-19 k-36 m-59 n-48 o-43 p-42 q-48 r-40 s-40 t-41 v+32
number_@wrong v+17
number__@call i+16 m-19
number__@person v+17
number__a i-15
number__i j-16
number__not g-16 l-16 u-17 v+17
number__your a-19 j-16 l+18 u-18 v-18
number_for d-16 g-16 i+20 j-22 m-16 u-24
number_from i-18 l+21 u-21 v-16
number_not v+18
number_to m-17
numbers a-19 b-16 d-18 g+16 i-18 j-20 l-21 m-17 n-19 o-16 p-16 q-17 u-26
numbers$ a-19 b-16 d-18 g+16 i-18 j-20 l-21 m-17 n-19 o-16 p-16 q-17 u-26
numer* a-47 b-56 c-44 d-64 e-48 f-47 h-63 j-27 k-46 l+26 m-74 n-60 o-55 p-50 q-59 r-55 s-58 t-49 u-25 v+36
numero a-47 b-56 c-44 d-64 e-48 f-47 h-63 j-27 k-46 l+26 m-74 n-60 o-55 p-50 q-59 r-55 s-58 t-49 u-25 v+36
numero$ a-40 b-44 c-31 d-42 e-30 f-26 h-31 i-56 j-45 k-29 l+32 m-51 n-41 o-42 p-37 q-41 r-40 s-38 t-31 v+16
numero_@wrong d-16 e-18 f-15 g-20 i-18 j-18 l-27 m-16 r-15 u-21 v+26
numero__@place h-26 i+17 l-17 u-25 v-15
numero_de g-15 h-28 i+15 m-18 n-15 u-32
nunca a-24 b+21 d-27 g-26 h-17 i-26 j-28 l-29 n-28 o-24 p-18 q-29 r-19 s-31 u+23 v-31
nurse a-63 b-26 d-27 g-17 h-18 i+47 j-27 k-18 l-20 m-44 n-22 o-22 p-16 q-17 r-19 s-19 u-28
o a-33 b-27 c-15 d-37 f-17 g+21 h-23 i-31 j-31 k-20 l-28 m-38 o-31 p-19 q-34 r-22 s-31 t-22 u+24 v-31
o_algo g-16 n+18
o_que a-23 b-15 d-23 h-19 i-22 j-21 l-18 m-31 n-27 o-18 q-19 s-21 t-15 u+20 v-19
oblig* a-24 b-18 d-34 e-25 f-17 g-18 i-26 j-27 l-24 m-35 n-30 p-16 q+30 r-16 s-28 t+19 u-36 v-25
ocupo d-35 e-18 g-19 h-20 i+30 j-28 l-32 m-41 n-35 p-27 q-28 r-34 s-30 t-21 u-35 v-27
ocupo__para o-20
of b-34 c-62 d-21 e-62 f-18 h-85 i-29 k-73 p-76 q-54 r-90 u-19
of_# a-21 d+16 g-18 h-15 j-24 n-20 u-23
of_@symptom s+18
of__@drive u-15
of__@place u-19
of__@texts l+17
of__@visit b-17 d-24 m-23 n-17 s-16 u-15
of__are m-16 v-18
of__do m-23
of__does g-15
of__i d-16 j-17 m-30 n+18 u-15
of__is a-22 b-15 d-36 g-28 i-17 j+16 n-33 o-20
of__it d-17 g-17 j-19 m-32 n-16 u+20
of__this d-19 g-16 m+25 u-33
of__today b-19 m-21 o-15 s+23
of__zoo d-18 m+21
of_a d-19 n-18 u-22
of_clothes m-17 n+19
of_coming a-22 b-21 m-20 o+24 r-19
of_god l+19 m-20
of_it a-18 m-24 n-22 o-26 q-15 s+23
of_my b-15 d-17 m-34 o-26 s-15 u-16
of_pocket d+25 g-16 j-19 m-25 u-23
of_the d-37 f+16 g-21 h-26 j+19 l-21 n-35 o-35 r-20 s-30 u-43 v-16
of_these b-15 g-18 l+19
of_this a-19 g-19 m-30 v-15
of_town o+22 s-18 u-19
of_you a-18 d-16 g-15 i-16 j-21 l-17 m-26 o-16
off a-94 b+49 c-63 d-82 e-46 f-55 g-76 h-62 i-83 j-37 k-80 l+50 m-106 n-18 o-39 r-39 t-57 u-47 v-69
off$ a-40 b+22 c-21 d-35 f-19 g-30 h-19 i-32 j-37 k-25 l+16 m-41 n-39 o-37 p-52 r-29 t-21 v-24
off__@drive n-15 p+21 q-27
off__@texts k-37 l+24
off__@visit a-23 b+20
off__list a-22 i-17 k-15 l+21 m-21
off__me p+17 q-18
off__please a-21 b+22 l-22 m-16 o-15
off_all k-17
off_for b+23 l-26
off_my a-22 i-16 k-24 l+15 m-23 n-19 p-16
off_the a-29 b+25 g-15 i-21 j-17 k-29 l+17 m-33 n-23 o-19 p-20 q-18 r-19 s-20 u-22
off_this a-20 b-18 g-15 l+20
off_work a-17 b-18 d-18 g-25 h-22 j-20 l-27 m-34 n+20 o-24 s-24 u-33
off_your b-15 l+16
offer d-17 m-22 u-17
office a-46 b-36 c-19 d-42 e-15 f-19 g-40 h+41 k-26 l-33 m-23 n-39 o-15 p-24 q-47 r-39 t-21 v-39
oficina a-19 b-25 d-20 g-22 i+31 l-31 m-32 n-22 o-21 q-28 r-15 s-26 u-36 v-30
ofrec* a-18 b-16 d-24 e-21 h-15 i-23 j-17 l-20 m-39 n-26 o-16 q+32 r-22 s-21 t-21 u-32 v-18
ohio a-26 b-18 f+24 i-16 j-18 k-21 l-16 n-24 p-15 r-18 s-21 u-23
ohio$ a-25 b-18 f+24 i-16 j-17 k-21 l-16 n-24 p-15 r-18 s-21 u-21
oil d-18 m+24 o-24
ok a-40 b-74 c-71 d-61 e-78 f-78 g-81 h-76 i-78 j-88 k+16 l-31 n+49 o-19 p-25 s-24 u-47 v-74
ok$ a-66 b-43 c-50 d-32 e-57 f-52 g-54 h-50 i-56 j-61 k-70 m+20 n+46 p-60 q-27 r-66 t-69 u-72 v-52
ok_@thanks a-21 b-27 d-17 e-15 f-17 g-16 h-22 j-17 k-23 l-26 m-30 n-22 p-16 q-17 r-21 s-15 t+32 u-19 v-15
ok__a m-24 p+18 q-24
ok__am q-15
ok__i d-16 o-17 u-16
ok__me k+21 l-21 m-17
ok__senorita t+16
ok__text a-23 g-18 i-16 j-19 k+30 l-29 m-26 n-25 o-22 p-20 q-18 s-18 t-16
ok__the m-15
ok__you m-15 t+17
ok_for d-19 m-15 s-17 u+15
ok_if d-16 u-16
ok_to a-34 b-25 d-34 g-23 i-25 j-31 k+25 l-34 m-50 p-28 r-29 s-37 t-22 u-34
old b-20 d-40 h-20 j-28 l-25 m+23 n-33 o-22 p-18 r-15 s-28 t-17
old__have a-17 d-18
old__to m+18
omg a-25 b-24 c-15 i+19 l-16 m-20 o-18 u-18
on a-23 c-85 d-40 e-82 f-86 g-106 i-33 k+37 l-102 n-64 o-21 p-18 q-49 r+41 s-45 t-47 v-101
on$ a-36 b-38 c-20 d-39 e-25 f-27 g-29 h-42 i-29 j+22 k+35 l-31 n-29 o-31 p-27 q-28 r-43 s-31 t-33 u-49 v-20
on_# d-18 h-18 m-25 o-17 r+24
on_@day b+26 c-16 d-32 f-16 g-20 h+30 i-34 j-37 k-27 l-22 m-57 n-29 o-20 p-23 q-27 r-31 s-35 t-24 u-36 v-18
on__# a-19 d-16 i-17 m-24
on__@book a+17 i-15 m-18
on__@call a-17 d-17 k-16 l-18 m+16 v-16
on__@date i-18 m-22 r-23
on__@visit a-22 b+18
on__bridge m-20 r+20
on__first a-22 d-21 u+15
on__for a+27 b-18 d-16 i-21 k-17 m-23 o-22 r-20 u-16
on__highway r+18
on__is a-18 b-16 d-16 i-18 j-23 k-15 m-33 n-16 o-19 p-15 r+26 s-18
on__line a-20
on__list b-16 i-22 j-19 l-20 o-19 r-18
on__me a-16 o-21
on__now m-20 r+18
on__that m-16 o+18
on__the a-21 d-22 j-18 m-18 u+17
on__waitlist a+18 i-17 o-16
on__way a-27 b-28 d-25 g-17 h-15 i-20 j-20 k-22 l-23 m-42 n-23 o-29 p-27 q-29 r+40 s-29 u-18
on__week o+17
on_a m-16
on_file m-15
on_for o-15
on_me a-16 p-18
on_my a-43 b-36 c-21 d-44 g-26 h-24 i-25 j-30 k-42 l-36 o-38 p-40 r+29 t-18 u-36 v-29
on_please k+19 o-22
on_the c-30 d-58 e-25 f-25 g-42 h-54 l-45 m-28 n-48 o-22 q-57 r+31 s-57 t-39 u-60 v-46
on_this a-29 b+25 d-23 g-20 h-23 j-15 m-32 o-18 r-20 s-16 u-32
on_tv h-19 j-18
onda a-22 d-25 f+30 g-29 h-25 j-22 l-22 m-27 n-23 q-19 t-19 u-28
onda$ a-22 d-25 f+30 g-29 h-25 j-22 l-22 m-27 n-23 q-19 t-19 u-28
one c-45 e-33 f-34 g-69 h-53 j+19 k-53 l-77 m-87 n-61 o-21 p-52 r-58 s-20 u-70 v+22
one$ b+29 c-25 e-22 f-20 g-38 h-35 i-54 k-36 l-43 m-56 n-38 o-49 p-34 q-46 r-33 u-38
one__@day b-20
one__here v+16
one__me b-22 i-20 l-23 o-23 p-16 q+17 v-19
one__pick a-16
one__you a-15 j+21 m-25
one_can a-17 q+16
one_is a-22 b-17 d-20 i-26 j+18 m-22 q+19 v-25
one_named b-19 g-21 j-17 l-25 m-17 o-16 q-23 v+25
one_to a-16 b-19
onlin* a+32 g-20 j-26 m-34 u-21
online a+32 g-20 j-26 m-34 u-21
online__do a+16
online__i a+16
only a-41 b-34 c+26 d-28 e-15 g-33 h-23 i-38 j-34 k-30 l+16 m-45 n-39 o-34 p-44 q+30 r-34 s-30 t-18 u-30 v-35
only__@spanish c+24 m-22 p-17 q-19
only__can a-21 j-17 o-16 q+16
only__me p-21 q+15
only__there p-17 q+17
oops c+20 l-19 m-21 n-16 s-17 u-17
opcio* a-29 b-22 c-18 d-31 f-19 g+42 h-24 i-28 j-38 l-25 m-37 n-31 o-25 p-20 q-28 r-24 s-24 t-16 u-34 v-23
opciones a-23 b-20 c-18 d-23 f-16 g+34 h-19 i-26 j-26 l-23 m-29 n-23 o-24 p-20 q-24 r-23 s-20 u-24 v-20
opciones$ g+22 l-16 u-16
open b-46 c-33 d-54 e-32 f-41 g-42 h+52 i-41 j-71 k-35 l-40 m-20 n-46 o-23 p-36 q-51 r-51 s-39 t-49 u-60 v-42
openi* a+32 b-33 d-27 h-27 i-23 j-19 k-16 m-33 n-17 q-16 r-17 u-25 v-16
opening a+22 b-18 i-16 m-23
opening__a a+16
opening_for a+17 m-16
openings a+21 b-24 d-22 h-23 m-20 u-16
opt a-36 b-36 c-21 d-31 g-31 h-21 i-35 j-30 k+24 l+38 m-44 n-28 o-34 p-29 q-35 r-39 s-36 t-18 u-42 v-22
opt_me a-20 b-20 d-17 g-17 i-20 l+25 m-22 o-18 p-20 q-21 r-24 s-20 u-22
optio* a-33 b-32 c-21 e-18 f-19 g+47 h-24 i-35 j-38 k-28 l-33 m-54 n-42 o-33 p-30 q-33 r-34 s-37 t-24 u-43 v-28
option a-18 b-16 d+22 m-20 u-17
options a-32 b-29 c-19 d-41 f-17 g+48 h-22 i-32 j-34 k-26 l-32 m-47 n-37 o-28 p-28 q-30 r-31 s-32 t-20 u-36 v-23
options$ a-31 b-28 c-18 d-37 g+45 h-20 i-29 j-30 k-24 l-29 m-42 n-34 o-26 p-26 q-28 r-28 s-28 t-19 u-32 v-22
or b-39 c-27 e-15 f-16 i-52 k-23 l-45 m-62 p-25 r-41 s-45 t-24 u+25 v-35
or_@day b-16
or__i g-19 j-17 m-21 n-22 q-18
or_a d-18 i-15 r-17 u-17
or_do m-15 n-17
or_numbers g+18 u-18
or_what a-26 d-31 g-33 i-16 m-28 o-20 q-27 s-22 u+24
order a-16 m+18
other a-23 d-20 i-18 j-18 l-17 m-31 n-23 o+21 q-16 r-17 s-22 u-19
other_@visit o+15
other__is o+15
other_day o+17
other_year b+19 m-19
otra b+22 c-50 d-62 e-43 f-39 g-15 h-49 i-83 j-58 k+24 l-66 m-74 n-59 o+41 p-53 q-61 r-61 s-58 t-46 u-65
otra_@person a-29 b+25 i-35 m-26 o-21 q-17 u-31
otra_@visit b-33 d-19 m-16 n-16 s-18
otra__@late o+16
otra__@texts l-15
otra__favor a-20 b-27 c-16 i-23 j-15 l-20 o+25
otra__los l-15
otra__mas a-18 o+19
otra__por a-20 b-27 c-16 i-23 j-15 l-20 o+25
otra_fecha a-29 c-19 g-20 i-29 j-20 k-17 l-27 o+28 p-15 q-20
otra_hora a-28 b-27 d-23 g-17 h-21 i-22 j-17 k-19 l-18 m-30 n-21 o+33 p-17 q-16 r-20 s-18 u-17 v-18
otra_vez a-38 b-24 c-17 d-25 e-16 i-27 j-24 k+31 l-34 m-27 n-23 o-36 p-24 q-21 r-23 s-24 t-17 u-27 v-18
otro a-61 c-40 d-58 e-35 f-44 g-43 h-45 i-59 j-48 k-33 l-47 m-68 n-15 o+58 p-43 q-62 r-48 s-46 t-37 u-47 v-40
otro__en n-16
otro__favor o+17
otro__por o+17
otro__tienen n-16 o+18
otro__vez n-16
otro_dia a-54 b-62 c-36 d-51 e-28 f-40 g-37 h-37 i-43 j-38 k-29 l-39 m-51 o+60 p-36 q-57 r-34 s-37 t-30 u-36 v-31
out a-37 b+34 c-68 d-19 e-60 f-64 g-55 h-72 j-49 k-85 l+26 m-24 n-33 p-40 q-15 t-73 v-82
out$ a-71 b-52 c-48 d-73 e-43 f-42 g-57 h-46 i+15 j-62 k-55 l+34 m-29 n-65 o-29 p-20 r+21 t-45 v-50
out_@cancel b+21 l-16 m-16
out__@day a-21 b+22 m-15 o-20
out__@visit b+21 n-17 s-16
out__day n+18
out__form a+24 b-21 d-17 g-16 i-22 j-18 l-20 n-24 o-21 r-20 s-25 u-20
out__it a-19 d-26 m-25 n-22 o-27 q-15 s+22
out__please l-16
out__pocket d+25 g-16 j-19 m-25 u-23
out__the a-22 b+17 h-19 u-18
out__time o-16
out__town o+22 s-18
out_for a-17
out_my a-16 m-22
out_of a-36 g-30 i-27 j-34 l-32 m-47 n-40 p-23 r-28 t-16 v-16
out_the a+17 d-24 g-21 h-21 i-27 j-26 k-17 l-27 o-33 p-18 q-19 r-26 s-33 u-26 v-16
out_to m-18
outsi* a-25 b-25 d-37 e-18 f-16 g-26 h-21 i-21 l-22 m+30 n-32 o-28 q-32 r-27 s-32 t-20 u-42 v-27
outside a-25 b-25 d-37 e-18 f-16 g-26 h-21 i-21 l-22 m+30 n-32 o-28 q-32 r-27 s-32 t-20 u-42 v-27
outside$ a-16 d-30 g-16 i-15 j-30 m+36 n-24 o-15 p-16 q-18 s-20 u-37
over b-29 c-15 d-31 g-24 h-27 j-32 k-17 l-26 m-42 n-30 p-20 q-27 r+21 v-23
over$ a-15 m-23
over__@call i+16
overs* m-19 p-24
overslept m-19 p-24
overt* a-15 o+18
overtime a-15 o+18
overtime_@day o+16
overtime__what o+18
owe a-22 d+33 g-18 l-15 m-24 n-34 o-24 q-20 u-25
own d-17 m-16 u-16
owner a-16 d-20 i+16
pacie* a+43 b-25 c-18 d-37 e-29 f-26 g-29 h-21 i-23 j-33 k-21 l-28 m-44 n-34 o-26 p-22 q-24 r-26 s-27 t-20 u-32
paciente a+22 f-17 g-17 j-17 m-17 n-21 u-17
paciente$ a+19 f-16 n-17
packa* a-34 b-24 c-18 d+28 e-18 f-18 g-24 h-20 i-33 j-32 k-21 l-25 m+20 n-27 o-26 p-25 q-31 r-24 s-27 t-21 u-29 v-25
package a-34 b-24 c-18 d+28 e-18 f-18 g-24 h-20 i-33 j-32 k-21 l-25 m+20 n-27 o-26 p-25 q-31 r-24 s-27 t-21 u-29 v-25
package$ a-16 d-33 i-17 j-20 m+27 n-17
package_deal a-26 b-16 d+30 g-16 h-15 i-24 j-16 l-16 m-28 n-17 o-16 p-15 q-20 r-17 s-16 t-16 u-20 v-16
paga a-21 b-17 d+33 e-18 f-18 g-16 i-15 m-21 n-25 o-27 p-17 q-25 r-18 s-16 t-17 u-18 v-16
pagar a-41 b-29 c-22 d+54 e-20 f-21 g-35 h-28 i-41 j-33 k-22 l-26 m-37 n-53 o-44 p-26 q-39 r-29 s-31 t-29 u-36 v-29
pago d+20 l-15 m-17
pagos d+20
pague a-23 b-16 c-16 d-23 e-15 g-24 i-18 j-19 k-15 l-17 m-26 n-21 o-18 p-20 q-19 r-20 s-21 t+30 u-24 v-19
pague$ a-23 b-16 c-16 d-23 e-15 g-24 i-18 j-19 k-15 l-17 m-26 n-21 o-18 p-20 q-19 r-20 s-21 t+30 u-24 v-19
pain a+25 g-18 i-16 m-24
paint j-20 m+19 u-15
palab* a-18 b-17 d-20 e-16 g+15 i-20 j-20 l-20 n-24 o-17 r-18 s-18 t-15 u-28
palabra a-18 b-17 d-20 e-16 g+15 i-20 j-20 l-20 n-24 o-17 r-18 s-18 t-15 u-28
palabra$ a-18 b-17 d-20 e-16 g+15 i-20 j-20 l-20 n-24 o-17 r-18 s-18 t-15 u-28
papa a+23 m-30 n-25 q-25
papel* a+19 b-37 c-22 e-21 f-30 g-44 h-41 j-45 k-39 l-45 m-56 n+27 o-33 p-31 q-46 r-34 s-35 t-30 u-48 v-30
papeles a+19 b-37 c-22 e-21 f-30 g-44 h-41 j-45 k-39 l-45 m-56 n+27 o-33 p-31 q-46 r-34 s-35 t-30 u-48 v-30
papeles$ a-29 j-15 k-17 l-20 m-18 o-18 q-22 u-20
paper* a-22 b-19 d-42 g-35 i+28 j-33 k-15 l-23 m-47 n+28 o-24 p-16 q-39 r-16 s-21 u-45 v-16
papers a-24 d-22 g-18 i+19 j-16 m-26 q-22 u-29
paperwork b-16 d-30 g-24 i+18 j-25 l-16 m-34 n+21 o-19 q-26 s-16 u-29
paperwork$ a-17 g-16 m-20
para a+28 b-95 c-63 d-43 e-67 f-76 g-45 h-92 i-20 j-27 k-67 l-81 m-52 n-18 o+32 p-72 q-90 r-32 s-98 t-75 u+19
para_@visit a+27 b-17 d-25 n-22 o-16 u-25
para__@clinician i+15
para__@day a+19 b-30 h-35 m-30 s-21 u-16
para__@late a-16 m-18 o+25 r-31 u-17
para__@relative a+23 m-18 o-16 u-22
para__@visit b-29 d-33 j-21 m-28 n+29 o-30 r-17 s-19 u-33
para__es a-16 j-16 u+20 v-15
para__me a+19
para__paciente a+19 f-16 n-17
para__primera a+19 d-25 n-21
para__proxima d-17 i-23 j-19 m-28 n-22 o+21 r-18 t-15 u-26
para__semana a+16 d-16 h-15 i-20 j-19 m-20 n-17 r-15 u-19
para__sirve a-23 d-18 g-18 h-16 j-17 m-19 n-19 o-22 u+25
para__vean a+16
para_alla d-15 m-20 o-16 r+21 u-17
para_despues a-16 n-18 o+18 s-15
para_el a+16 b-34 d-27 g-16 h-40 j-31 n-22 p-16 q-16 r-21 s-32 t-15 v-23
para_empezar a+22 g-16 m-15 n-24 u-17
para_esta o-18
para_la b-40 c-18 d-50 e-21 f-16 g-27 h-25 j-40 k-18 l-23 m-52 o+25 p-24 q-23 r-36 s-36 t-26 v-29
para_llegar a-25 g-26 j+23 m-18 n-22 r-17 u-15
para_mi b-25 d-27 i-19 j-15 l-19 m-35 n-30 o-29 p-19 q-27 r-18 u+21
para_que d-27 g-28 h-22 i-25 j-29 k-15 l-19 m-29 n-30 o-30 q-23 s-18 u+33 v-24
para_ser a+19 f-16 n-17
parar k-22 m+15
pare k+17 m-23
paren l+18 m-16
paren* a-26 b-23 c-25 d-24 e-16 g-32 h-20 i-29 j-29 k-29 l+40 m-30 n-21 o-26 p-21 q-21 r-21 s-19 t-18 u-32 v-17
parenle a-26 b-23 c-25 d-24 e-16 g-32 h-20 i-29 j-29 k-29 l+40 m-30 n-21 o-26 p-21 q-21 r-21 s-19 t-18 u-32 v-17
paris a-15 d-19 m+21
paris$ a-15 d-19 m+21
park a-18 d-21 g-18 i-19 j+18 n-19 q-16 r-23 u-27
parking a-61 b-52 c-45 d-68 e-47 f-51 g-55 h-57 i-60 j+47 k-44 l-59 n-58 o-52 p-48 q-62 r+43 s-55 t-47 u-66 v-55
part d+24 g-24 m-26 n-22 u-22
parte d-15 h-17 l-19 m-18 q-20
parte_de d-15 h-17 l-19 m-18 q-20
pasa a-43 b-35 c-21 d-45 e-15 f-22 g-34 h-27 j+17 k-25 l-37 m-46 o-41 q+16 r-40 s-38 t-22 u-39 v-19
pasa__@place i-29 j+22 o-15
pasa_la i-22 j+19
pasam* i+21 m-17 p-16 u-16
pasame i+21 m-17 p-16 u-16
pasame_con i+21 m-17 p-16 u-16
pasar a-29 b-32 d-17 l-17 m-25 o+19
pasem* a-17 b-20 d-18 i+19 j-21 m-21 n-25 o+17 s-17 u-19
paseme i+21 j-19
paseme__la i+19 j-17
paseme_con i+21 j-19
pass a-33 b+25 d-32 g-17 h-24 i-25 j-35 l-20 n-25 o-26 p-15 q-25 r-27 s-22 u+21
pass__@visit a-22 b+18
pass__the a-24 b+18 d-17 j-26 u-16
pass_on a-26 b+27 m-29 o-17 r-15 s-15
passe* m-21 p-19 q-15 r-16
passed m-21 p-19 q-15 r-16
pastillas a-17 d-17 i-19 n+17 o-16 q-18
patie* a+38 b-46 c-29 d-42 e-21 f-26 g-56 i+16 j-69 k-34 l-47 m-78 n-56 o-44 p-34 q-53 r-40 s-40 v+16
patient a+30 b-35 d-26 g-40 h-33 i+21 j-47 k-23 l-31 m-57 n-39 o-33 p-20 q-38 r-25 s-30 u-53 v+19
patient$ a+29 b-23 d-30 g-29 h-17 i-33 j-26 k-17 l-22 m-39 n-26 o-24 q-18 r-18 s-19 u-25 v+21
patients a+21 b-24 c-19 d-36 f-18 g-30 i-30 j-41 k-16 l-27 m-50 n-36 o-28 p-19 q-28 r-23 s-17 t-24 u+20 v-24
patients$ a+30 d-24 g-20 i-19 j-28 m-34 n-24 o-19 q-15 t-18 u-38 v-17
pay a-47 b-35 c-27 d+56 g-41 h-36 i-41 j-45 k-25 l-33 m-17 n-55 o-39 p-25 q-45 r-38 s-37 t-22 u-47 v-24
paying d+17 m-20
payment a-16 d+24 g-23 j-21 m-20
paz a-26 b-21 c-25 d-25 e-18 f-16 g-18 h-23 i-18 j-27 l+33 m-27 n-25 o-24 p-21 q-24 r-28 s-21 t-18 u-26 v-18
paz$ a-26 b-21 c-25 d-25 e-18 f-16 g-18 h-23 i-18 j-27 l+33 m-27 n-25 o-24 p-21 q-24 r-28 s-21 t-18 u-26 v-18
pedi v+16
pedro g-16 j-17 l-16 q-16 v+21
pedro$ g-16 j-17 l-16 q-16 v+21
pelic* m+18
pelicula m+18
pelig* a-23 b-22 d-34 e-20 g-20 i-19 j-23 l-24 m-31 n-18 o-19 q-26 r-18 s-27 t-17 u+39 v-34
peligroso a-17 b-19 d-25 j-17 l-16 m-21 o-17 q-20 s-22 u+30 v-32
pengu* d-18 m+24 n-19 u-26
penguins d-18 m+24 n-19 u-26
pensa* a-19 b-27 d-25 e-22 i-16 j-16 l-16 m+34 n-18 o-17 p-19 q-19 r-33 s-18 t-20 u-22
pensarlo b-18 d-16 e-20 m+29 r-26 u-16
pensarlo$ b-18 d-16 e-20 m+29 r-26 u-16
people b-52 c-30 d-56 e-32 f-31 g-44 j-57 k-30 n-50 o-25 p-31 q-48 r-40 s-37 t-36 u+20
perdo* a-22 c-21 d-26 e-20 f-20 g-23 h-24 i-25 j-28 k-20 l-26 m-33 n-30 p-26 q-27 r+32 s-22 t-22 u-25 v-23
perdon a-22 c-21 d-26 e-20 f-20 g-23 h-24 i-25 j-28 k-20 l-26 m-33 n-30 p-26 q-27 r+32 s-22 t-22 u-25 v-23
perdon$ a-22 b-26 c-17 d-20 e-17 f-15 g-18 h-21 i-20 j-25 k-17 l-22 m-29 n-22 o-27 p-23 q-21 r+35 s-18 t-17 u-22 v-19
perfe* b-20 l-18 m-17 t+21
perfect t+17
perfect_@thanks t+17
perfect__you t+17
perio* a-31 b-20 d-19 m-24 n+30 o-20 q-24 r-27 s-18
period n+16 s-16
pero a-15 b-35 j-17 l-16 m-19 n-19 o+23 q-23 r+17
pero__@day b-17 o+16
pero__dia b-22
pero__si b-20 o+16
pero__voy r+19
pero_el b-17 o+16
pero_ya r+19
perri* q-18
perrito q-18
perrito$ q-18
perro a-15 q-20
person a-54 b-47 c-35 d-20 e-39 f-35 g-36 h-42 i+50 j-43 k-35 l-55 m-57 n-29 o-32 p-29 q-17 r-36 s-32 t-36 u-56 v+18
persona a-55 b+18 c-25 d-44 e-20 f-19 g-33 h-32 i+18 j-37 k-24 l-39 m-47 n-39 o-45 p-32 r-34 s-36 t-25 u-32 v+22
peru j-18 m+22 u-22
peru$ j-18 m+22 u-22
pharm* a-19 d-17 i-16 j-24 r+20 u-16
pharmacy a-19 d-17 i-16 j-24 r+20 u-16
phone b-68 c-56 e-35 f-33 g-60 h-26 j-30 k-16 l+20 n-53 o-60 p-56 q-63 r-62 s-63 t-38 u-71 v+31
picar* a-18 d-15 i-17 j-17 m-20 r-15 s+23 u-17
picaron a-18 d-15 i-17 j-17 m-20 r-15 s+23 u-17
picaron$ a-18 d-15 i-17 j-17 m-20 r-15 s+23 u-17
pick a-25 b-25 g-24 h+16 i-29 j-18 k-15 l-26 m-34 p+20 r-25 s-26 u-27 v-21
pick__day o+16
pick__new o+16
pick__up a-40 b-18 d-23 i-22 l-20 m-25 n-26 o-30 p+22 r-22 s-19
pick_me a-31 b-17 d-20 i-20 l-19 m-22 n-16 o-26 p+22 r-21 s-16
pick_up a-18 u-16
picki* p+15
picking p+15
picking__up p+15
picking_me p+15
pico a-27 d-18 f-16 g+32 h-21 i-18 j-28 k-15 l-17 m-31 n-26 p-15 q-17 r-19 t-18 u-27
pico$ a-27 d-18 f-16 g+32 h-21 i-18 j-28 k-15 l-17 m-31 n-26 p-15 q-17 r-19 t-18 u-27
pictu* a-20 l-18 m+24 u-15
pictures a-20 l-18 m+24 u-15
pictures_of a-20 l-18 m+24 u-15
pido d-15 j-18 q+17 r-17
piso j+18 u-17
pizza a-22 b-18 d-25 g-16 h-16 i-21 j-32 l-19 m+24 n-18 o-16 q-20 r-17 t-18 u-32
pizza$ d-17 m+19 u-18
pizza_place b-16 j-26 t-17 u-22
place a-53 c-32 d-56 e-20 f-23 g-43 h-36 i-57 j+34 k-32 l-40 n-45 o-46 p-40 q-46 s-47 t-30 u+21
place$ a-33 d-32 g-23 h-18 i-36 j+19 k-20 l-25 n-22 o-29 p-24 q-23 r-34 s-29 t-22
place__@parking m-15
place__my q-15
place__wheelchair q-15
place_for q-15
plan a-25 b-17 d+24 j-20 m-26 o-18 q-15 r-17 s-21 u-37
plan$ a-16 d+23 m-16 u-26
plane d-26 m+19
plane* a-17 i-17 j-23 m+26 n-18 q-18 s-18 u-24
planet d-23 j-19 m+26 q-15 u-21
play a-18 b-17 d-18 e-19 g-15 i-19 j-17 l-19 m+28 n-22 p-15 r-18 s-18 u-21 v-16
play__music m+21 n-17
play_some m+21 n-17
plaza a-25 b-19 d-28 g-27 h-34 i-21 j+40 l-18 m-39 n-27 o-19 q-21 s-23 t-17 u-40 v-17
pleas* c+23 d-99 e-91 f-86 g-23 h-82 i+34 m-51 n-89 o-28 p-85 q-87 r-24 s-96 t-88 u-28 v-59
please c+23 d-99 e-91 f-86 g-23 h-82 i+34 m-51 n-89 o-28 p-85 q-87 r-24 s-96 t-88 u-28 v-59
please$ a-22 b-23 c+30 d-79 e-79 f-72 h-65 i+19 m-49 n-69 p-65 q-68 r-106 s-71 t-73 v-77
please_@book b-17
please_@call a-17 i+23 k-18 l-28 m-18 v-17
please_@cancel a-18 b+18 o-21
please__@call b-16 i+18 m-24
please__@cancel b-31 l-19 m+18 r+16
please__@texts a-16 b-20 c-19 g-18 i-24 m-17 o-15 u-16
please__@visit b+16 d-18 i-23 k-16 l-20 m-25 n-20 r-24 s-22 u-22
please__a a+15 b-21
please__an a+18 b-16 m-16
please__everything a-20 b+27 c-17 i-25 j-19 k-19 l-25 m-18 r-15 u-18
please__for o-16
please__i a-20 b-25 g-15 i-18 j-15 r+20
please__me k-21 m-27
please__my a-29 b+26 c-22 d-19 l-36 m-42 n-25 p-16 r-29 s-25 u-22
please__not b-30 m+17 r+16
please__off b+19 i-16 l-20
please__out a-21 i+25 l-28 m-16 r-24 u-18
please__someone b-18 i+19
please__the a+19 b-26
please__these a-16 i-19 k-18 u-15
please_discontinue k-26 l+20
please_do b-30 m+17 r+16
please_have b-24 i+23
please_remove a-26 b+19 i-18 k-18
please_resume k+16 l-24
please_take b+20 l-19
pocke* d+25 g-16 j-19 m-25 u-23
pocket d+25 g-16 j-19 m-25 u-23
pocket$ d+25 g-16 j-19 m-25 u-23
poco a-15 i-16 m-22 n-17 o-21 p-15 q-21 r+17 s-15
podem* a-18 b-18 m-27 n-19 o+29 p-18 q-19
podemos a-18 b-18 m-27 n-19 o+29 p-18 q-19
podemos_@move a-17 b-18 m-27 n-19 o+29 p-18 q-18
poder m-17 p-20 r-21
poder__@day b-16
poder__pero b-20
poder_el b-16
podre a-33 b+30 c-24 d-34 e-22 f-24 g-31 h-30 i-29 j-31 k-20 l-36 m-37 n+26 o-32 p-25 q-41 r-35 s-30 t-30 u-35 v-33
podre_ir a-21 b+29 g-18 j-15 l-21 n-26 o-22 q-25 u-19 v-18
podri* a-30 b+18 d-18 g-15 h-18 j-21 l-24 m-31 n-24 o+15 r-16 s-16 u-20
podria b+21 m-22 n-19
ponch* p-17
poncho p-17
poner a-45 b-34 c-17 d-46 e-17 f-23 g+34 h-27 i+18 j-35 k-29 l-37 m-50 o-41 p-24 q-42 r-31 s-36 t-25 v-22
poner$ a-24 b-19 d-29 f-17 g+38 h-23 i-23 j-21 l-21 m-28 n-48 o-20 q-28 s-21 t-15 u-37 v-16
ponga* a+23 b-23 d-23 g-16 h-18 i+19 j-19 l-22 m-22 n-26 o-19 p-16 q-25 r-19 s-21 u-24 v-21
pongame a+23 b-23 d-23 g-16 h-18 i+19 j-19 l-22 m-22 n-26 o-19 p-16 q-25 r-19 s-21 u-24 v-21
pongame__@visit a+16
pongo a-38 b-28 c-18 d-35 e-15 f-26 g+32 h-29 i-34 j-41 k-24 l-39 m-41 n+21 o-30 p-25 q-35 r-26 s-28 t-25 u-41 v-34
pongo$ a-31 d-25 f-20 h-21 i-20 j-28 k-16 l-25 m-29 n+23 o-16 q-23 s-16 t-16 u-32
pop m-16
popul* m+20
por a-21 b-24 d-22 e-81 f-79 g-30 h-86 i+15 j+26 k-46 m-65 n-102 r-94 s-96 t+19 v-93
por__@door a-15 d-17 g-16 i-18 j+26 l-18 m-19 p-17 q-17 r-15 t-16 u-22
por__entro a-16 j+22 l-17 m-15 r-18
por__me a-28 b-17 d+26 g-28 i-33 j-31 k-28 l-40 m-40 n-20 o-24 q-31 s-25 u+16
por__mi b-16
por_aqui d-17 g-15 j+16 o-17 q-19 v-17
por_cual a-15 d-17 g-16 i-18 j+26 l-18 m-19 p-17 q-17 r-15 t-16 u-22
por_donde a-18 i-19 j+26 l-20 m-26 p-16 r-20 u-21
por_favor d-70 e-52 f-48 h-54 i+16 j-20 k-55 l+23 m-74 n-60 p-81 q-70 r-56 s-57 t-68 u-72 v-56
por_la b-20 h-17 i-20 j+15 m-22 o-17 u-21
por_mi a-20 b-45 c-29 d-26 g-18 i-36 j-27 k-17 l-39 m-51 n-40 o-35 p+30 q+23 r-28 t-22 u-29 v-28
por_que a-35 b-24 d+25 g-35 i-39 j-42 k-31 l-44 n-29 o-29 p-19 q-35 s-30 t-26
por_telefono i+19 m-17
posib* a+26 d-15 n-19 o-16
posible a+26 d-15 n-19 o-16
posible$ a+24 n-17
possi* c-26 d-39 e-22 f-24 g-25 h-24 j-32 k-28 l-29 m-41 n-34 o+33 p-26 q-30 s-36 t-24 u-37 v-26
possible c-24 d-35 e-20 f-21 g-22 h-21 j-30 k-26 l-25 m-36 n-31 o+22 p-22 q-27 s-34 t-20 u-34 v-23
possible$ b-27 c-20 d-22 e-16 g-16 h-17 j-18 k-19 l-19 m-24 n-22 o+17 p-16 q-20 s-18 t-15 u-21 v-18
possible__days o+15
possible_to d-20 m-16 o+15 s-21 u-19
post h-24 j-19 m+24
post_@place h-24 j-19 m+24
postpone m-18 o+20
precio a-24 b-17 d+30 n-21 s-23 u-35
prefe* a-28 b-25 c+36 d-30 e-23 f-20 g-27 h-18 i-17 j-26 k-27 m-36 n-26 o-23 p-23 q-25 r-24 s-29 t-24 u-26 v-28
prefer a-25 b-23 c+32 d-27 e-19 f-17 g-24 h-15 j-24 k-24 m-32 n-22 o-21 p-18 q-22 r-21 s-25 t-20 u-21 v-24
prefer_@english c+20 m-16
prefer_@spanish c+24 i-18 l-18 m-16
prefi* a-40 b-38 c+20 d-30 e-21 f-21 g-27 h-31 j-37 k-19 l-36 m-38 n-27 o+27 p-25 q-29 r-23 s-24 t-25 u-33 v-22
prefiero a-40 b-38 c+20 d-30 e-21 f-21 g-27 h-31 j-37 k-19 l-36 m-38 n-27 o+27 p-25 q-29 r-23 s-24 t-25 u-33 v-22
prefiero_@call i+15
prefiero__por a-15 b-19
prefiero_en b-15 i-16
pregu* a-40 b-41 c-23 d-53 e-35 f-26 g-35 h-26 i+40 j-41 k-28 l-53 m+36 n-49 o-38 p-33 q-34 r-32 s-43 u-49 v-31
pregunta a-18 d-19 i+23 n-20 o-17 s-16
pregunta$ a-18 d-19 i+22 n-19 o-16 s-16
prepa* a-57 b-34 f-17 g-47 h-15 i-25 j-45 l-25 m-61 n+56 o-33 p-16 q-30 r-33 s-32 t-18 u-57
prepare a-24 d-30 g-26 j-20 m-33 n+33 u-23
prescription a-17 i+25 n-24
presi* d-17 i-18 m+25 u-28 v-20
president m+17 u-19
press a-25 d-30 g+36 h-17 i-19 j-34 l-17 m-28 n-29 o-15 q-29 r-17 s-17 u-32
press$ a-21 d-21 g+29 i-18 j-33 l-17 m-22 n-24 q-17 s-15 u-28
press_# d-15 g+17 q-17
price a-15 d+30 f-15 g-19 h-20 i-19 j-22 m-26 u-31
prices u-15
pricing d+18 u-18
prima q-18
prime* b-34 d+28 i-21 j-25 m-30 n-37 o-34 p-17 q-23 r-21 s-29 u-39 v-24
primera b-34 d+28 i-21 j-25 m-30 n-37 o-34 p-17 q-23 r-21 s-29 u-39 v-24
primera_@visit b-28 d+27 j-18 m-21 n-31 o-28 r-15 s-23 u-29 v-17
primera_vez a+17 u-19
proba* a+24 b-15 d-23 m-15 s-23 u-30
probl* a-47 b-39 c-28 d-44 e-32 f-31 g-44 h-30 i-42 j-50 k-29 l-39 m-57 n+40 p-46 q+23 r-46 s-42 t-30 v-40
problem a-20 b-17 d-32 e-22 f-19 h-17 i-18 j-20 l-19 m-28 p-33 q+29 r-23 s-18 t-18 u-26 v-15
problem$ d-24 e-21 f-18 l-17 m-22 p-29 q+24 r-19 t-17 u-18
problema a-33 b-28 c-17 d-35 g-29 h-17 i-31 j-31 k-17 l-27 m-39 n+38 p-26 q-40 r-35 s-30 t-16 u-34 v-31
problema$ a-32 b-27 c-17 d-35 g-28 h-17 i-31 j-31 k-17 l-26 m-38 n+40 p-26 q-39 r-34 s-29 t-15 u-34 v-30
proce* a+23 d-28 g-19 h-16 i-19 j-21 l-18 m-34 n-24 o-18
process m-19 u+19
process$ m-19 u+19
progr* d+19 g-28 h-25 i-20 j-31 n-21 q-15
program d+19 g-28 h-25 i-20 j-31 n-21 q-15
program$ d-25 i-17 j-25
pront* a+29 b-25 d-17 i-17 l-18 m-24 n-17 o-21 r-16 s-15 u-19
pronto a+29 b-25 d-17 i-17 l-18 m-24 n-17 o-21 r-16 s-15 u-19
pronto$ a+25 b-22 m-21 n-15 o-17 u-16
proxi* a+27 b-35 d-25 e-16 g-21 h-20 i-37 j-30 k-17 l-26 m-38 n-33 o+17 p-27 q-22 r-31 s-23 t-21 u-33 v-21
proxima a+27 b-35 d-25 e-16 g-21 h-20 i-37 j-30 k-17 l-26 m-38 n-33 o+17 p-27 q-22 r-31 s-23 t-21 u-33 v-21
proxima$ a+16 b-24 d-16 i-28 j-23 l-20 m-30 n-24 o+20 p-21 q-16 r-24 s-15 t-15 u-23
proxima_semana m-16
ptsd a+34 b-16 d-19 g-26 i-33 k-15 m-18 n-29 o-24 p-16 q-16
puede b-52 d-24 e-67 f-69 g-77 h-73 j-84 k-68 l-86 m-107 n+33 o+19 p-75 q+43 r-91 s-85 t-75 u-92 v-84
puede$ b-20 m-19 n-18
puede* a+20 b-56 c-48 d-61 e-51 f-50 g-59 h-51 i+32 j-58 k+22 l-67 m-68 p-56 q-57 r-57 s-56 t-53 u-60 v-52
puede_@call a-22 d-16 i+19 n-19 o-17 q-26
puede_@fetch a-34 b-24 c-18 d-21 e-15 i-23 l-16 m-27 o-23 p-40 q+29 r-18 t-16 u-16 v-18
puede_@move a-17 b-18 l-16
puede_@pay d+16
puede__@late a-18 d-19 n-16 o+23 q-18 r-23
puede__@relative a-24 b-26 c-17 m-21 n+25 o-17 p-31
puede__@spanish c+18 i-22 o-16
puede__@visit d-19 n-18
puede__a a-25 m-17 n+20 o-18 p-16 q-36
puede__adentro a-16 m-18 n+19 p-19 q-19
puede__alguien n+17 q-32
puede__conmigo a-19 b-18 n+24 p-25 q-21
puede__dia a-24 b-30 c-16 d-37 f-18 i-19 m-23 n-44 q+22 r-16 s-16 u-16 v-17
puede__el a-18 n+15
puede__en c+17 i-25 n-24 q-23 r-26
puede__favor b-18 c-17 l-17 o-21 q-19
puede__la a-30 d-18 i+16 n-22 q-23 r-22 s-15
puede__me d-16
puede__mi a-45 b-38 c-24 d-19 i-27 j-15 l-26 m-33 n+29 o-32 p-46 r-18 u-20 v-22
puede__otro o+16
puede__por a+16 b-33 c-27 d-23 g-18 j-23 l-30 m-21 n-32 o-36 p-27 q+22 r-15 t-15 u-18 v-22
puede__un n-15
puede__una a-17 o-18
puede_adelantar a-17 d-16 i-15 n-17 o+22 q-16
puede_entrar a-22 b-19 c-17 i-19 m-19 n+29 o-17 p-27 q-30
puede_estar a-17 b-17 m-16 n+26 p-30 q-22
puede_ir i-17 m-17 o-21 p-23 u-18
puede_mas o+17
puede_recoger i-19 q+19
puede_ser a-30 b-26 d-23 g-16 h-26 i-23 j-22 l-19 m-21 n-32 o+29 p-17 r-32 s-19 t-15 u-21 v-16
pueden a+20 b-56 c-48 d-61 e-51 f-50 g-59 h-51 i+32 j-58 k+22 l-67 m-68 p-56 q-57 r-57 s-56 t-53 u-60 v-52
pueden_@call a-20 i+20
pueden_@move a-25 b-16 i-17 o+22
pueden__@visit a-18
pueden__favor a-27 b-17 c-16 i+25 j-16 l-20 o-25
pueden__la d-16 n-17
pueden__otra a-20 k+17
pueden__por a-27 b-17 c-16 i+25 j-16 l-20 o-25
pueden_atender a+31 d-21 i-32 k-22 l-17 m-21 n-26 o-24 p-16 q-18 r-16 s-20 u-21
pueden_llamarme a-19 e-16 i+23 k-15 l-15 m-16
puedo a-22 b-83 c-80 d-28 e-88 f-90 h-21 i-55 j-50 k-84 l-94 m-115 n+72 p-92 q+34 r-98 s-62 t-88 u-107 v-89
puedo_@call m-18
puedo_@drive a-16 n+28 o-29 q-33 s-17
puedo_@drug a-23 b-18 c-18 d-31 e-22 f-20 g-27 h-33 i-24 j-23 k-16 l-21 m-25 n+40 o-26 p-17 q-36 r-18 s-20 t-19 u-24 v-18
puedo_@eat a-18 b-16 d-23 g-18 h-26 m-23 n+30 o-22 q-23 s-16 u-16
puedo_@fetch a-22 d-23 i-17 m-22 n+30 o-17 p-18 q-40
puedo_@move a-16 d-18 m-19 n-32 o+17 q-19
puedo_@pay d+24 i-15 m-16 n-28 q-20
puedo__@day o+18
puedo__@drink n+19
puedo__@vehicle a-16 d-16 j-26 n-23 o-17 q+24 r-22
puedo__@visit n-20
puedo__a m-16 n+15 o-22 q-25
puedo__al n+16
puedo__antes a-18 b-16 d-19 g-18 n+24 o-16 q-19
puedo__caminando a-17 d-22 g-19 h-16 i-18 m-18 n-31 o-21 q+29 r-17 s-17
puedo__con a-24 g-16 o-24 q-34 s-15 u-16
puedo__despues a-22 b-17 c-17 d-27 e-18 f-16 g-25 h-22 i-23 j-21 k-16 l-18 m-22 n+17 p-20 q+17 r-24 s-41 t-19 u-19 v-17
puedo__dia d-15 n-28 o+35 q-20
puedo__el m-18 q-21
puedo__en a-18 d-17 h-18 j-27 n-20 q+23 r-23
puedo__ese d-17 n+23 o-24 q-22
puedo__la n-16
puedo__manejando a-21 d-18 g-16 i-18 n-35 o-22 p-16 q+30 s-19
puedo__mi a-23 b-17 d-19 n+22 p-16 q-31
puedo__otro a-15 q-17
puedo__sola a-28 b-18 d-26 g-23 h-17 i-22 j-20 l-18 m-18 n-43 o-29 p-18 q+37 r-17 s-24 u-21
puedo__una q-15
puedo_dejar a-16 m-16 q-16
puedo_empezar a+25 g-25 j-17 m-17 n-25 q-17 u-16
puedo_escribir a-17 g+22 h-17 j-15 n-24 q-17 u-19
puedo_hacer q-19 s-15
puedo_ir b-33 c-27 d-52 e-29 f-26 g-42 h-37 i-41 j-38 k-28 l-36 m-44 n+36 p-42 r-39 s-41 t-32 u-46 v-28
puedo_irme a-25 b-19 c-20 d-30 e-18 f-17 g-25 h-25 i-24 j-32 k-17 l-22 m-23 n-43 o-30 p-19 q+39 r-29 s-24 t-19 u-23 v-19
puedo_regresar q+16
puerta a-22 b-15 d-24 e-15 f-23 g-28 h-23 i-18 j+33 l-23 m-28 n-21 p-16 q-22 r-22 s-17 t-20 u-28
pues a+19 b-32 c-19 d-34 e-19 g-27 i-26 j-26 l-28 m+30 n-30 o-32 p-17 q-28 r-25 s-30 t-20 u-31 v-30
pues$ a+23 b-16 d-17 o-16 u-15
puked c-17 d-26 e-26 f-23 g-17 h-17 i-18 j-17 l-21 m-23 r-15 s+29 t-20 u-19
pull a-24 b+18 i-17 j-15 k-15 l-28 n-17 o-16 r-18 s-20 u-17
pulle* a-22 b-17 i-18 m-22 o-17 q-15 r+25 u-18
pulled a-22 b-17 i-18 m-22 o-17 q-15 r+25 u-18
pulli* a-24 b-20 c-15 d-15 g-16 h-23 j-23 l-16 m-27 o-22 p-15 q-17 r+30 s-16 u-16
pulling a-24 b-20 c-15 d-15 g-16 h-23 j-23 l-16 m-27 o-22 p-15 q-17 r+30 s-16 u-16
pulling__now a-18 h-20 m-21 o-16 q-16 r+24
pulling_in a-24 b-20 c-15 d-15 g-16 h-23 j-23 l-16 m-27 o-22 p-15 q-17 r+30 s-16 u-16
puse a-15 j-21 k+28 l-29 m-23 n-21 q-15 s-23
puse_@stop j-20 k+27 l-28 m-22 n-20 s-23
push a-17 b-25 d-17 k-18 m-21 o+26
put b-55 c-33 e-20 f-25 g+22 h-33 i-15 j-21 l-49 n-58 p-46 q-60 r-51 s-48 t-34 v-35
put$ d-18 g+26 m-18 u-21
put__back k+16
put__down a-21 d+16 m-25 n-19
put__in a-31 b-20 d-21 i-15 k-19 m+24 n-17 q-19 r-20 u-27
put__my a-20 d-18 i-26 m+25 n-17 o-15 q-17
put__on a+16 b-31 g-20 h-17 j-31 l-25 n-20 p-25 q-21 r-30 s-20 u-29 v-17
put__sleep a-18 d-15 g-16 j-16 m-26 n-16 u+22
put__the a+22 b-26 d-16 j-25 k-33 l-17 m-36 p-16 r-26 u-23
put__through a-18 i+18
put__to a-26 b-15 d-18 i+15 n-16 o-19 q-17
put_it a-19 b-17
put_me b-29 d-33 g-29 j-32 l-28 m-54 n-25 p-31 q-31 r-32 s-26 t-16 v-19
put_to m-18 u+17
quali* b-15 d-28 e-18 g-26 i-24 j-25 l-23 m-33 n-28 q-26 r-18 s-16 t-17 u+30 v-20
qualify d-23 g-23 i-16 j-22 l-18 m-21 n-25 q-20 u+18
qualify$ d-23 g-23 i-16 j-22 l-18 m-21 n-25 q-20 u+18
quart* a-25 b-18 d-27 h-15 i-26 j-21 l-17 m-34 n-24 o-24 p-16 q-28 r+44 s-32 t-16 u-25
quarter a-25 b-18 d-27 h-15 i-26 j-21 l-17 m-34 n-24 o-24 p-16 q-28 r+44 s-32 t-16 u-25
que b-52 c-135 d-27 e-145 f-15 g+35 h+37 i-52 k-48 l-57 m-32 n+25 o-41 p-152 r-155 s-46 t-59 u+21 v-94
que$ a-34 b-20 e-16 f-27 h-30 i-31 j-32 k-17 l-29 n-36 o-23 q-30 r-17 s-30 t-24 v-23
que_@call c-15 i+21 q-20 v-17
que_@cancel b+18 d-19 q-15
que_@door a-19 d-21 f-21 g-24 h-22 j+29 l-17 m-23 n-19 q-19 r-16 u-26
que_@fetch a-34 b-18 d-34 f-16 g-34 h-23 i-28 j-25 m-20 n+27 o-22 p-25 s-17 u-33
que_@hours a-26 d-29 f-23 g-28 h+37 i-18 j-26 l-26 m-31 n-36 o-23 q-23 s-19 t-17 u-32
que_@pay a-17 b-17 d+31 g-18 i-16 m-15 n-33 o-24 u-20
que_@price a-27 b-17 d+34 g-23 h-20 j-16 m-27 n-28 q-19 s-19 u-38
que_@stop a-16 h-19 i-16 j-17 k-17 l+24 m-25 n-19 u-20
que__@call a-22 i+21 l-26 m-23 n-16 o-18 q-15 u-17
que__@cancel b+15
que__@eat d-15 g-17 h-34 m-15 n+26 o-16 q-16 u-15
que__@fetch a-32 d-18 f-16 g-35 h-22 m-19 n+34 p-18 q-47 u-22
que__@medicine n+18 u-20
que__@open b-16 d-22 f-18 g-27 h+23 i-19 j-30 l-19 n-34 o-23 q-29 r-19 s-17 u-26
que__@place g-20 h-22 i-26 l-18 q-18 v-18
que__@treat a-31 g-15 j-18 m-19 n-26 s-27 u+25
que__a a+24 b-27 d-22 g-18 h-18 i-32 j-20 l-23 m-47 n-44 o-23 p-27 q+20
que__antes a-20 b-16 g-21 h-21 n+20 o-18 q-16 s-18 u-19
que__aqui a-19 g+23 h-17 j-21 l-20 m-15 n-20 q-17 u-20
que__atienda a-19 i+21 j-15 q-21 u-16
que__atiendan a+28 d-22 i-25 m-16 n-23 o-19 q-24 u-19
que__bendiga t+16
que__conmigo b-24 j-15 m-15 n-30 q+19 u-22 v-18
que__contacten a-17 b-16 g-19 i-19 l+23 q-22 u-18
que__contestar a-16 d-18 g+26 h-23 i-18 n-27 q-15 u-20
que__dan a-21 d-20 f-17 g-22 h+27 j-18 l-16 m-23 n-28 q-21 s-20
que__de a-36 b-27 f-19 g-31 k-26 m-46 o-30 p-17 q-34 s-33 t-17 v-27
que__dia a-27 b-21 f-16 g-18 h-21 i-17 j-17 m-17 o+23 q-24 u-19
que__el a-19 b-22 g-17 h-46 i-23 m+25 n-24 q-20 s-26
que__empezar a+17 n-21
que__en a-25 d-27 g-15 h-28 j-33 m+17 q-21 s-16
que__es a-45 b-24 c-17 d-53 f-27 h-53 i-29 j+33 k-19 l-28 n-50 o-34 q-43 r-23 s-36 t-23 u-20 v-35
que__esa g-22 j-18
que__escribir a-17 g+22 h-17 j-15 n-24 q-17 u-19
que__eso a-20 b-15 d-30 g-28 h-15 i-18 j-21 l-23 m-30 n-26 o-17 q-25 s+21 u+16
que__estan a-29 b-22 c-18 d-29 f-20 g-29 i-22 j+34 k-19 l-25 m-34 n-36 o-27 q-27 r-19 s-23 t-21 u-34 v-16
que__este a-19 d-20 g-23 h-18 i-16 j-23 l-22 m-21 n-17 q-16 u+29 v-30
que__hace a-17 d-16 g-20 h-18 m+24 n-22 u-21
que__hay a+25 d-28 g-21 j-20 m-25 n-34 o-18 u-27
que__hoy a-21 d-18 g-21 j-20 m+24 n-21 q-15 u-24
que__iba q+18
que__ir n-19
que__la g-17 j-35 o-18
que__las g-18 n+17
que__le g+16 n-16
que__llevaba a-20 b-18 d-23 g-20 i-22 j-16 l-17 m-21 n-15 o-23 q+29 s-21 u-27
que__lo a-19 d-26 g-17 j-18 n-19
que__los t+16
que__me a+19 d-33 f-22 g-44 h-29 i-25 j+15 k-19 l-27 m-38 n+20 o-26 p-16 q-35 r-15 s-19 u-38
que__mejor u-19
que__mi a+28 b-16 i-17 m-40 p-20 q-23 u-18
que__no a-15 n-16
que__otro n-21 o+18
que__para a+23 b-23 d-43 f-16 g-34 h-24 i-21 j-31 l-18 m-36 o-29 q-23 s-17 u-44
que__poner a-21 d-22 f-15 g+32 h-20 i-17 j-17 m-21 n-43 q-18 u-30
que__pongo a-31 d-25 f-20 h-21 i-20 j-28 k-16 l-25 m-29 n+23 o-16 q-23 s-16 t-16 u-32
que__por a-25 b-18 g-21 j-19 l-24 m-17 n-15 q-15 u-18
que__puedo d-16 g-19 i-22 m-28 q-20
que__que b-24 d-16 f-25 g+32 h-35 i-32 j-30 k-18 l-26 m-36 p-22 q-49 r-16 s-25 t-21 v-21
que__se d-18 g-15 i-17 n-24 o-20 u-22
que__si a-27 b-18 f-16 g-31 h-19 i-17 j-24 l-23 m-29 n-33 o-19 p-27 q+29 u-29
que__sin h-19
que__tiene a-23 d+28 g-21 h-18 m-25 n-23 q-18 u-31
que__tienen b-16 d-34 f-16 g-27 h+21 i-24 j-31 l-23 m-23 n-35 q-26 s-16 u-30
que__trabajan a-22 b-17 d-25 g-22 h+31 i-17 j-16 m-26 n-28 o-17 q-20 u-23
que__trata d-17 g-17 q-16 u+20
que__ustedes a-19 u+18
que__vean a+19 n-15 u-15
que_banar n+16
que_calle d-15 h-18 j+21 u-24
que_calor a-16 d-19 f-17 g-22 h-19 m+25 n-20 u-22
que_ciudad j+18 u-15
que_clase j-22
que_contestar g+15
que_cosas a-22 g-25 n+25 q-24 u-17
que_debo a-21 d-17 f-16 g+21 h-24 i-15 j-18 l-15 m-20 q-22 u-23
que_decir d-16 g+23 n-20 q-17 u-20
que_dejar n+16 u-16
que_dia a+29 d-26 f-21 g-29 h-36 i-19 j-26 l-15 n-38 o-26 q-29 u-29
que_dias d-25 f-18 g-24 h+28 j-18 l-15 m-25 n-26 q-20 u-25
que_dios t+16
que_es a-40 b-23 d-52 f-20 g-47 h-38 i-35 j-46 l-31 n-39 o-27 q-38 s-36 t-17 u+49 v-43
que_hacen a-18 d-18 g-22 h-18 j-22 l-16 m-20 n-24 u+26
que_hago b-18 d-30 f-16 g-30 h-20 i-16 j-27 l-17 m-31 n+22 o-24 p-17 u-32
que_hay a-16 f+20 g-21 h-17 j-16 m-20 n-17 u-21
que_hora a-48 b-36 c-24 d-47 e-27 f-34 g-50 h+45 i-46 j-57 k-34 l-37 m+18 o-56 p-27 q-47 r-31 s-51 t-36 u-56 v-31
que_horas b-19 d-34 f-21 g-33 h+35 i-27 j-33 k-15 l-26 m-36 n-37 o-24 q-31 r-15 s-17 t-19 u-34
que_ir a-33 b-33 d-27 g-25 h-20 i-27 j-21 m-23 o-23 p-16 q+18 s-17 u+16
que_le a-23 d-19 g+26 h-20 j-21 m-25 n-29 q-17
que_lo a+17
que_me b-61 c-31 e-19 f-39 g-78 h-40 i+15 j-77 l-22 m-88 n-72 o-25 p-43 r-45 t-41 u+17 v-47
que_necesito a+20 n-19
que_no a-26 b+30 d-18 g-26 h-18 j-20 l-22 m-20 o-21 q-25 t-21 u-21
que_numero h-23 l-20 n-20 u-26
que_onda a-22 d-25 f+30 g-29 h-25 j-22 l-22 m-27 n-23 q-19 t-19 u-28
que_otro n-16 o+18
que_papeles a-34 d-29 f-17 g-27 h-21 i-17 j-18 l-15 m-27 n+31 q-22 u-26
que_poner a-25 b-20 d-32 g+29 i-27 j-19 l-20 m-26 o-24 q-30 r-16 s-25 u-40 v-15
que_puedo a-30 d-26 f-19 g+34 h-33 i-21 j-25 l-21 m-23 o-17 q-29 u-29
que_ropa a-29 d-23 f-17 g-33 h-20 i-16 j-22 l-20 m-29 n+34 q-27 u-29
que_sali g-17 h-16 j-16 n-18 s+22
que_se a-21 d-26 g-27 i-18 j-16 l-16 m-25 n-25 o-19 q-23 s-21 u+16 v+19
que_sea h-19 o+17
que_sirve a-23 d-18 g-18 h-16 j-17 m-19 n-19 o-22 u+25
que_tal a-28 d-28 e-16 f+35 g-34 h-30 i-17 j-26 l-25 m-33 n-29 q-23 t-22 u-32
que_tengo a-24 b-17 d-32 f-18 g+33 h-24 i-22 j-19 l-17 m-22 o-20 p-17 q-37 s-16 u-39
que_trabajar a-18 b-15 m-16 n-34 o+26 q+17
que_vean m-19
queda a-43 b-42 c-35 d-45 e-34 f-30 g-39 h-35 i-45 j+44 k-31 l-47 m+16 n-41 o-18 p-41 q-43 r-45 s-46 t-39 u-51 v-38
queda$ a-15 c-16 d-16 j+25 m-28 o-16 r-17 u-19
queda* a-23 i-26 m-20 n+29 q-23 u-15
queda__aqui a-15 j+23 l-20 m-17 q-15 v-16
queda__de b-17 d-17 i-17 j+25 l-20 n-18 o-15 p-17 s-17 u-19
queda__del j+22 m-16 q-16 r-16
queda__la i-15 j+20 m-21 u-15
queda_cerca a-16 b-19 d-20 i-20 j+29 l-22 m-28 n-20 o-17 p-17 q-15 s-20 u-20 v-16
queda_lejos j+21 m-15 q-15 u-16
quedar a-20 n+17
quede a-42 c-25 d-46 e-23 f-21 g-33 h-21 i-36 j-37 k-32 l-37 m-40 n-41 o-38 p-34 s+38 t-26 u-38 v-24
quede_@symptom q-15 s+19
quede_sin a-28 d-32 g-18 i-21 j-21 k-20 l-20 m-27 n-27 o-22 p-21 q+21 r-26 t-16 u-23
quedo a-31 b-17 m-25 n-26 o-15 p-22 q+30
quedo__@relative a-16 n-15
quedo_mal a-28 m-23 n-21 p-36 q+32
quere* a-27 b-20 d-29 e-16 g-19 h-16 i-22 j-28 k+40 l-40 m-31 n-30 o-21 p-19 q-26 r-21 s-33 t-15 u-22 v-19
querer a-27 b-20 d-29 e-16 g-19 h-16 i-22 j-28 k+40 l-40 m-31 n-30 o-21 p-19 q-26 r-21 s-33 t-15 u-22 v-19
querer$ a-18 d-21 j-15 k+26 l-27 m-19 n-19 q-18 s-21 u-15
quest* a-37 b-31 d-38 h-17 i+32 j-24 k-24 l-26 n-33 o-27 p-34 q-30 r-21 s-38 t-26 u-29 v-34
question a-17 n-15
questions a-30 b-28 d-31 i+33 j-19 k-21 l-22 n-28 o-23 p-27 q-22 r-17 s-32 t-19 u-25 v-30
questions__@clinician a-17 i+17 m-18
questions__someone i+21 p-18 v-17
questions_for a-26 b-25 d-22 i+34 m-32 n-20 o-18 p-24 q-19 s-18 t-15 v-26
quick a+19 m-20 q-15
quien a-77 b-67 c-58 d-82 e-69 f-63 g-71 h-61 j-80 k-66 l-81 n-81 o-65 q+18 r-72 s-79 t-65 u+51
quien$ u+18
quien__@fetch a-27 b-21 d-20 g-21 i-32 j-20 k-17 l-26 m-30 n-33 o-23 p+16 q+24 r-21 s-21 u-29 v-25
quien__a a-17 m-28 n-18 q+21 u-23
quien__el i-18 m+25 u-29 v-21
quien__manda i-19 m-19 p-16 q-16 u+21
quien__usted m-18 u+20 v-19
quien_es a-17 d-26 g-16 h-19 i-22 j-28 m-19 n-16 q-26 s-20 v+17
quien_habla c-16 d-17 e-22 f-19 i-16 l-18 m-29 q-17 t-18 u+27 v-20
quien_me a-41 b-33 c-26 d-39 e-18 f-22 g-40 h-15 j-38 k-35 l-51 m-59 n-43 o-35 q+23 r-39 s-39 t-27 v-44
quier* a+42 c-67 d-89 e-72 f-69 g-34 h-66 i+24 j-78 m-33 n-85 p-83 q-49 r-84 s-80 t-69 u-46 v-80
quiere i-18 l-16 m-22 n-25 p-22 u-17
quiere_que m-16
quiero a+40 c-64 d-86 e-70 f-66 g-81 h-64 i+25 j-76 m-29 n-78 p-77 q-81 r-81 s-77 t-67 u-43 v-78
quiero$ a-15 b+20 l-25
quiero_@book a+26 b-25 f-17 i-19 k-17 l-17 m-18 o-22
quiero_@call a-22 i+23 l-16 m-15
quiero_@cancel a-35 c-15 d-17 e-16 g-19 i-34 k-21 l-40 m-41 o+24 q-16 r-21 u-19
quiero_@move b-17
quiero__@texts a-23 b-17 g-18 i-26 k+25 l-22 o-15 u-15
quiero__@treat a+17 u-22
quiero__@visit a+27 d-15 i-21 l-17 m-21 p-16 u-16
quiero__a b-23 m-22
quiero__con a-22 i+23 l-16 m-15
quiero__de a-36 b-26 d-17 k-33 l+27 m-33 n-19 o-27 u-24
quiero__el a+17 u-22
quiero__fecha a-21 i-19 l-19
quiero__la a-24
quiero__los i-16 k+16 l-32 m+19
quiero__mas a-16 b-29 h-16 i-28 k-27 m-25 q-15 r-20 v-17
quiero__me a-22 i-19 k+17 m-25
quiero__mi a-19 b-18
quiero__por a-19 i-23 l-19
quiero__una a-21 b-20 d-15 i+29 k-17 l-18 m-27 o-25 u-22
quiero_empezar a+32 b-25 i-26 k-22 l-26 m-25 o-21 r-16 u-17
quiero_ir a+32 b-30 i-15 l-20 m-17 p-23
quiero_los k+21 l-25
quiero_mas a-18 b-24 i-17 l+23 o-23
quiero_mi a+19 b-34 l-19 m-19 o-27
quiero_otra g-19 i-28 k-22 l-30 m-18 q-18 r-18 u-15 v-18
quiero_que b-17 i-26 k+16 m-30 o-16 u-17
quiero_recibir a-18 i-18 k+15 m-16
quisi* a+46 b-27 d-37 f-15 g-17 j-19 k-16 l-18 m-36 n-31 o-24 p-29 q-32 r-16 s-29 u-39 v-18
quisiera a+46 b-27 d-37 f-15 g-17 j-19 k-16 l-18 m-36 n-31 o-24 p-29 q-32 r-16 s-29 u-39 v-18
quisiera_@fetch a+17 n-17 p-19
quisiera__a a+26 m-24 n-22 p-24 q-18
quisiera__el d-17 s-17 u-19
quisiera__me a+22 i-16
quisiera__mi a+17 n-17 p-19
quisiera_ir a+17
quisiera_que a+30 i-19 m-24 n-18 q-18 u-19
quit b-34 c-22 d-36 e-22 f-21 g-29 i-49 j-38 k-42 l+51 m-64 p-32 r-30 s-41 t-27 u-39 v-35
quita a-34 b-17 d-26 g-21 i-17 m-31 n-23 o-21 q-24 r-22 s+30 t-15
quita_la a-19
quite* a-50 b+23 c-28 d-46 e-29 f-28 g-37 h-37 i-42 j-45 k-38 l+50 m-55 n-48 o-45 p-45 q-37 s-47 t-34 u-53 v-43
quiten a-24 b+15 d-16 i-15 m-18 n-17 o-23 s-16 u-17 v-22
quiten_mi a-21 o-17 u-15 v-21
quitenme a-39 c-19 d-35 e-19 f-18 g-27 h-23 i-32 j-37 k-33 l+47 m-43 n-36 o-29 p-37 q-30 r-35 s-33 t-21 u-44 v-32
quitenme__aqui j-21 l+20 v-17
quitenme_de a-21 b-28 d-24 g-21 h-19 i-23 j-30 k-18 l+35 m-26 n-20 o-19 p-20 q-22 r-16 s-21 u-28 v-26
raini* m+15
raining m+15
raite a-26 b-19 j-17 m-27 n-15 o-18 p+31 r-28
rajo a-20 i-16 m-26 n-17 o-16 p-21 q+25 u-17
rara a-16 b-16 o-15 s+21
rara__ayer s+17
rara_desde s+18
rash d-16 m+18 n-20
rate g-16 h-17 i-15 j-20 m-26 u+18
rates d+19 j-17 u-21
rathe* a-29 b-28 c+18 d-28 g-22 h-17 i+17 j-21 k-21 l+15 m-32 n-23 o-27 p-23 q-26 r-19 s-26 t-19 u-21 v-27
rather a-29 b-28 c+18 d-28 g-22 h-17 i+17 j-21 k-21 l+15 m-32 n-23 o-27 p-23 q-26 r-19 s-26 t-19 u-21 v-27
rather__to a-16 i+24
rd b-18 o+15
reach a-27 b-42 c-24 d-46 g-40 h+18 i+54 j-51 k-22 l-39 m-49 n-36 o-34 p-22 q-36 r-33 s-22 u-48 v-16
reach* a-21 b-15 d-18 h-18 i-16 j-20 m-31 o-15 q-18 t-27 v+29
reach_out b-37 c-20 i+32 j-18 k-18 l-35 m-22 o-23 p-16 r-29 u-25
reach_somebody a-25 h+21 n-23 q-17
reached a-21 b-15 d-18 h-18 i-16 j-20 m-31 o-15 q-18 t-27 v+29
reached_a a-19 d-15 h-15 j-17 m-28 q-16 t-25 v+27
react* a-16 d-20 e-21 g-31 i-24 j-17 k+43 l-45 m-48 n-20 r-19 s-18 t-21 u-37
read b-26 c+25 g-20 i-16 j-23 l-20 m-37 n-21 o-29 q-20 r-20 s-19 u-26 v-21
read_@english b-20 c+26 d-19 g-17 l-18 m-18 o-19 q-17 u-18 v-18
ready b-25 d-30 g-35 i-20 j-29 k-20 l-19 m-38 n+22 o-22 q-29 r-19 s-25 u-29
ready_to a+26 b-20 g-21 i-16 j-17 k-16 m-20 n-22 q-17 r-16 s-18
real b-42 c-38 d-45 e-20 f-24 g-40 h-38 i+29 j-49 k-35 l-44 m-45 n-31 o-38 p-27 q-36 r-34 t-29 u+36 v-38
real$ a-21 d-18 g-15 i-22 j-19 m-19 n-16 s-17 u+26
real_@person a-19 b-17 i+25 u-22
real_@place j-15
real__please i+19
real_doctors a-16 h-18 j-19 u+19
reall* b-17 d-20 m-19 n-17 o-19 p-20 s+18
really b-17 d-20 m-19 n-17 o-19 p-20 s+18
really__ever s+17
really__since s+17
recei* a-31 b-22 d+23 g-17 i-31 l+15 m-33 n-20 o-20 q-19 u-16
receive b-16 g-15 l+16
recet* a-36 b-28 c-19 d-20 g-19 h-15 i+36 j-19 k-18 l-28 m-32 n-26 o-28 p-23 q-25 r-20 u-22 v-19
receta a-36 b-28 c-19 d-20 g-19 h-15 i+36 j-19 k-18 l-28 m-32 n-26 o-28 p-23 q-25 r-20 u-22 v-19
receta$ a-36 b-28 c-19 d-20 g-19 h-15 i+36 j-19 k-18 l-28 m-32 n-26 o-28 p-23 q-25 r-20 u-22 v-19
recib* a+34 b-32 c-22 d-34 e-36 f-22 g-32 h-24 i-35 j-32 m-50 n-34 o-31 p-26 q-31 r-31 s-32 t-28 u-38 v-32
recibir a-19 i-19 m-17
recibir__@texts a-16 i-15 k+19
recibir_los k+20 l-20
recip* a-18 i-16 m+21 q-15
recipe a-18 i-16 m+21 q-15
recipe$ a-18 i-16 m+21 q-15
recog* a-28 b-22 d-27 g-19 i-31 j-19 k-21 l-24 m-33 n-22 o-24 p+20 q+22 r-21 s-20 u-26
recoge a-23 m-16 n-24 p+25 q-36
recoger a-19 b-18 i-26 l-15 m-15 o-17 q+24 u-18
recoger$ a-16 i-21 q+18
recogerme a-24 b-25 i-15 m-24 n-41 o-16 q+28 r-17 v-15
recom* a+25 b-20 d-24 g-25 i-29 j-22 l-20 n-31 o-22 p-25 q-27 r-18 s-20 u-31
recomendo a+23 i-19 m-18 n-18 p-21 q-16 u-17
recor* a-43 b-32 c-26 d-42 e-25 f-19 g-30 h-18 i+25 j-36 k-33 l-39 n-35 o+17 p-26 q-36 r-35 s-33 u-43 v+19
recordatorios a-19 g-25 i-20 k+33 l-31 m-38 t-15 u-26
records a-29 b-23 c-17 d-29 g-17 i+27 j-22 k-20 l-29 m-39 n-28 o-27 p-15 q-27 r-18 s-21 u-24 v+22
records$ a-18 n-20
records_to m-16
recorrer a-17 b-16 o+17
red a-20 d-20 i-19 m-22 o-18 p-16 q-18 r-22 s+20
refer* a+55 b-33 c-17 d-45 e-24 g-28 h-20 i-40 j-29 k-32 l-31 m-49 n-36 o-28 p-34 q-41 r-32 s-35 t-20 u-39 v-25
referral a+32 b-17 d-18 g-17 i-24 l-15 m-21 n-19 o-17 q-24 s-16 u-20
referral$ a+18
refil* a-29 b-22 d-24 i+32 m-25 n-21 o-20 q-20 r-18 u-20
refill a-26 b-17 d-22 i+29 m-22 n-15 o-19 q-19 r-16 u-19
refill$ a-21 d-19 i+25 m-20 o-15 q-16 u-18
regre* b-32 c-18 d-35 g-31 h-17 i+15 j-32 k-17 l-26 m-34 n-39 o-33 p-25 q+33 r-29 s-35 t-17 u-39 v-24
regresar b-25 c-15 d-25 g-28 i+17 j-23 l-20 m-26 n-29 o-29 p-19 q+20 r-26 s-26 u-27
regresar__llamada a-20 i+20 n-15 o-18 q-18
regresar_la a-20 i+20 n-15 o-18 q-18
regreso a-18 d-16 j-16 m-17 n-19 q+25 s-16 u-23
regreso$ a-18 d-16 j-16 m-17 n-19 q+25 s-16 u-23
relea* a-28 b+23 c-17 d-34 g-22 h-18 i-31 j-23 k-21 l-28 n-31 o-26 p-29 q+19 r-31 s-28 t-15 u-34 v-24
release a-25 b+25 c-15 d-30 g-21 i-17 j-19 k-20 l-24 m-32 n-29 o-25 p-27 q+21 r-29 s-26 u-31 v-19
remem* a-20 b-20 d-29 g-17 l-18 m-24 n-28 o-20 q-25 r-17 u+28
remember a-20 b-20 d-29 g-17 l-18 m-24 n-28 o-20 q-25 r-17 u+28
remin* a-31 b-25 d-25 f-17 g-20 i-28 j+19 l-26 m+16 n-26 o-29 p-21 q-20 r-26 s-24 t-17 u-29 v-15
remind a-19 b-18 d-20 f-16 i-17 j+22 l-17 n-21 o-23 p-16 q-15 r-18 s-20 u-23
remind_me a-19 b-18 d-20 f-16 i-17 j+22 l-17 n-21 o-23 p-16 q-15 r-18 s-20 u-23
reminder a-20 i-19 j-16
reminders a-40 b-33 c-23 d-31 e-17 f-15 g-33 h-23 i-42 j-29 k+51 m-60 n-31 o-33 p-25 q-27 r-30 s-30 t-22 u-40 v-31
remov* a-35 b+20 c-21 d-27 g-21 i-32 j-20 k-25 l+27 m-43 o-27 p-22 q-22 r-23 s-22 u-26 v-24
remove a-35 b+20 c-21 d-27 g-21 i-32 j-20 k-25 l+27 m-43 o-27 p-22 q-22 r-23 s-22 u-26 v-24
remove__from a-15
remove__number i-17 l+16 v-17
remove_me b-17 l+17
remove_my a-29 b+17 d-23 i-23 l+17 m-36 o-19 p-17 q-16 r-18 s-17 u-15 v-19
reply a-26 b-17 d-31 g+44 i-16 j-25 l-16 m-42 n-35 o-17 q-34 s-20 u-34
reply$ g+28 m-25 n-22 q-19 u-22
reply__that g+18 m-20 n-17
reply_to a-15 g+22 m-23 n-18
reschedule a-28 g-21 i-25 j-19 k-16 l-17 m-32 n-20 o+21 p-17 q-23 r-17 s-17 u-18 v-19
reservation d-19 n-17
respo* a-41 b-21 c-18 d-39 e-21 f-32 g+50 h-32 i-24 j-40 k-16 l-33 m-46 n-43 o-19 q-39 r-23 s-26 t-23 u-46 v-20
respond a-21 d-20 g+27 j-20 m-25 n-23 u-22
respond$ a-19 d-18 g+25 j-19 m-22 n-21 u-18
responder a-17 g+25 n-23 q-26 u-17
responder$ g+24 n-21 q-21
respondo a-21 d-19 e-17 f-25 g+29 h-19 j-22 l-19 m-27 n-19 t-17 u-26
respondo$ a-21 d-19 e-17 f-25 g+29 h-19 j-22 l-19 m-27 n-19 t-17 u-26
resta* d-18 e-16 g-17 j-18 k+27 l-31 u-27
resul* a-17 d-19 g-20 i+17 j-18 m-21 n-20
results a-17 d-19 g-20 i+17 j-18 m-21 n-20
results$ g-19 j-17 m-16 u+15
resum* a-26 b-24 c-23 d-32 e-32 f-27 g-27 h-23 i-29 j-28 k+30 l-39 m+18 n-22 o-17 p-19 q-22 r-26 s-25 t-29 u-33 v-23
resume a-26 b-24 c-23 d-32 e-32 f-27 g-27 h-23 i-29 j-28 k+30 l-39 m+18 n-22 o-17 p-19 q-22 r-26 s-25 t-29 u-33 v-23
resume$ d-18 e-18 f-16 j-17 k+20 u-17
resume__@texts k+21 l-31
resume_my k+16 l-24
retur* a-22 b-18 d-19 l-21 m+17 n-17
return a-22 b-18 d-19 l-21 m+17 n-17
rice d-17 g-15 j-21 m+25 u-25
rid m+15
rid_of m+15
ride a-85 b-85 c-74 d-93 e-81 f-76 g-86 h-72 i-84 j-86 k-74 l-91 m-105 n-79 o-83 p+58 q+71 r-37 s-90 t-76 u-88 v-82
rides a-34 d-44 g-25 h-25 i-34 j-33 m-38 n-30 o-26 q+47 s-21 u-38 v-18
rides$ a-24 d-31 g-21 h-17 i-19 j-22 m-29 n-24 o-16 q+36 u-29
riesg* a-25 c-19 d-33 e-24 f-25 g-21 h-22 i-25 j-28 k-16 l-22 m-26 n-23 o-17 p-16 q-24 r-22 s-17 t-21 u+34 v-21
riesgos a-25 c-19 d-33 e-24 f-25 g-21 h-22 i-25 j-28 k-16 l-22 m-26 n-23 o-17 p-16 q-24 r-22 s-17 t-21 u+34 v-21
riesgos$ a-25 c-19 d-33 e-24 f-25 g-21 h-22 i-25 j-28 k-16 l-22 m-26 n-23 o-17 p-16 q-24 r-22 s-17 t-21 u+34 v-21
right a-52 b-20 c-38 d-17 e-37 f-36 g-54 i-39 k-39 l-60 m+20 o-52 p-45 u-21 v-46
right$ a-24 b-28 c-20 e-23 f-21 g-26 h-20 i-25 k-16 l-29 n+19 o-24 p-15 q-28 r-32 s-34 t-24 u-29 v-26
right_now a-34 d-30 g-31 i-19 j-40 k-17 l-31 m+26 n-26 o-31 p-24 q-30 r-27 t-19 u-27 v-20
ring a-20 d-17 h-16 i+27 l-21 p-21 q-20 r-17
risks a-18 d-21 g-25 h-16 j-20 m-20 n-22 u+28
risks$ d-16 g-21 j-19 m-17 n-15 u+21
robot a-26 b-29 c-17 d-22 g-20 h-15 i+16 j-22 k-16 m-34 n-23 o-22 p-28 q-26 r-24 s-22 t-15 u+20 v-26
room a+34 b-41 c-22 d-35 g-21 h-26 i-40 j-27 k-28 l-29 m-48 o-43 p-35 q-33 r-36 s+19 t-28 u-41 v-38
room$ m-16 n+18
room__me a+20 i-17 k-15 l-16 p-21 q-16
room_for a+33 b-26 d-22 i-21 k-19 l-22 m-19 n-22 o-30 p-23 q-19 s-20 t-22 u-22 v-27
ropa a-33 b-18 d-31 f-19 g-44 h-20 i-24 j-26 l-23 m-33 n+41 o-22 p-15 q-33 s-22 t-17 u-37
ropa__pongo a-17 g-22 n+20
ropa_me a-17 g-22 n+20
rosar* m-21 n+20 q-19
round a+39 b-36 d-29 g-15 i-27 j-16 k-20 l-21 m-32 n-32 o-33 p-22 q-20 r-25 s-23 t-16 u-19 v-19
run a-21 d+35 g-29 h-21 i-16 j-21 m-35 o-17 q-23 u-33
runni* a-28 b-25 c-17 d-22 e-19 f-19 g-21 h-33 i-20 j-26 k-18 l-22 m-40 n-22 p-22 q-27 r+42 s-25 t-19 u-26 v-27
running a-28 b-25 c-17 d-22 e-19 f-19 g-21 h-33 i-20 j-26 k-18 l-22 m-40 n-22 p-22 q-27 r+42 s-25 t-19 u-26 v-27
running_@late a-25 b-22 c-15 d-19 e-18 f-18 g-19 h-29 i-18 j-24 k-16 l-20 m-38 n-21 o-41 p-20 q-25 r+41 s-23 t-18 u-23 v-26
running__this o-18 r+17
sabados h+16
saber b-17 i-20 k-16 l-24 m-18 o-24 u+19
sacar a+30 b-23 d-22 j-15 m-15 n-20 o-22 q-15 r-19 s-19 v-17
sacar_@visit a+30 b-23 d-22 j-15 m-15 n-20 o-22 q-15 r-19 s-19 v-17
saco a+30 b-27 d-23 j-16 m-26 n-26 o-19 r-18 s-21 u-31
saco_@visit a+22 b-18 d-17 m-19 n-18 u-17
saco__@visit a+18 b-16 u-20
sad a-16 m-15 s+18
safe a-30 b-19 d-40 g-24 h-16 i-27 j-39 l-18 m+38 n-36 o-23 p-23 q-24 r-17 s-34 v-19
safe$ m-21 u+18
said b-25 c-34 d-57 e-22 f-29 g-47 h-39 i-31 j-52 k-43 m-15 n+21 p+34 q-56 r-46 s-51 t-39 u-58 v-48
said_@stop l+19 m-22
said__contact a+16
said__do a-22 b-20 m-26 n-21 o-16 p+26 q-17 u-24
said__i o+16
said__it a-19 m-23 n-19 o-15 p+22 u-20
said__you a+16
said_no b+18 d-19 m-23 o-16 v-15
said_shell p+16 u-15
said_to a+16
sale a-33 b-23 c-19 d+33 e-20 f-21 g-20 h-29 i-23 j-28 k-16 l-21 n-36 o-24 p-18 q-22 r-23 s-34 t-20 u-38 v-19
sale_el a-22 d-15 h-18 m+25 s-18
sale_la d+18 u-21
sali g-17 h-16 j-16 n-18 s+22
sali$ g-17 h-16 j-16 n-18 s+22
salie* a-33 b-37 c-28 d-40 e-35 f-31 g-35 h-34 i-33 j-34 k-28 l-35 m-43 n+18 o-32 p-31 q-38 r+36 s-34 t-31 u-34 v-28
saliendo a-33 b-37 c-28 d-40 e-35 f-31 g-35 h-34 i-33 j-34 k-28 l-35 m-43 n+18 o-32 p-31 q-38 r+36 s-34 t-31 u-34 v-28
saliendo$ a-25 b-26 c-21 d-33 e-29 f-26 g-28 h-27 i-27 j-26 k-21 l-28 m-33 n+25 o-25 p-21 q-31 r+24 s-26 t-25 u-28 v-21
salio a-33 b-20 d-38 g-24 i-30 j-30 l-21 n-31 p-23 q-28 r-33 s+30 u-34 v-15
salio__donde a-18 d-15 i-17 j-17 m-20 r-15 s+23 u-17
salir a-22 b-17 g-20 h-17 i-20 j-17 l-15 m-23 n-43 o-28 p-20 q+33 r-19 s-25 u-21
same a-29 b-21 c-19 d-34 e-23 f-22 g-26 h-30 i-26 k-21 l-27 p-17 q-27 r-24 s-26 t-24 u-36 v-20
same_@place u-16
same__as j+17 u-18
same_day a-16 m-23 n+15
saque* a-24 b-22 d-28 g-19 h-17 i-30 j-24 k-18 l+38 m-33 n-25 o-21 p-26 q-20 r-16 s-20 u-33 v-31
saquenme d-20 g-15 i-18 j-17 l+28 m-20 u-24
saquenme_de d-20 g-15 i-18 j-17 l+28 m-20 u-24
saturday a+16 b-31 d-24 h+18 j-17 m-23 n-19 s-26 u-21
saturdays a-27 d-16 h+27 m-22 o-21 u-18
save a-17 i-16 m-20 n-20 o-18 q-16 r+24 s-17
save_my a-17 i-16 m-20 n-20 o-18 q-16 r+24 s-17
savin* a-15 d-19 g-18 h-16 i-16 j-18 m+30 n-19 o-22 u-18
savings a-15 d-19 g-18 h-16 i-16 j-18 m+30 n-19 o-22 u-18
say a-42 b-26 c-18 d-46 f-15 g+44 h-34 i-32 j-51 k-33 m+18 n-47 o-34 p-20 q-44 r-24 s-39 t-23 u-46 v-32
say$ a-17 d-19 g+26 j-17 m-29 n-21 q-19 u-22
say_@stop k-19 s-16 v-16
says c-18 d-20 f-28 i-20 j-15 k-19 l-16 n-24 o-25 p-28 r-25 s-23 u-20
says__can p-15
says__not p-15
says_she p-15
scare* a-24 b+29 d-25 g-34 i-19 j-28 k-17 l-23 m-26 n-22 o-27 q-27 r-30 s-23 t-15 u+18 v-29
scared a-24 b+29 d-25 g-34 i-19 j-28 k-17 l-23 m-26 n-22 o-27 q-27 r-30 s-23 t-15 u+18 v-29
schedule a+41 c-29 d-37 e-16 f-16 g-33 h-31 i-48 j-40 k-31 l-41 m-19 n-50 p-32 q-34 s-38 t-17 u-37 v-27
schoo* a-34 b-20 c-16 d-31 g-25 h-33 i-25 j-33 k-17 l-19 p-22 q-28 r+19 s-20 t-18 u-35
school a-34 b-20 c-16 d-31 g-25 h-33 i-25 j-33 k-17 l-19 p-22 q-28 r+19 s-20 t-18 u-35
scree* m+16
screen m+16
screen$ m+16
sdlkf* a-22 b-18 c-16 d-21 e+32 f-17 g-19 h-18 i-19 j-23 k-16 l-22 m-31 n-20 o-17 p-18 q-18 r-20 s-19 t-18 u-24 v-21
sdlkfj a-22 b-18 c-16 d-21 e+32 f-17 g-19 h-18 i-19 j-23 k-16 l-22 m-31 n-20 o-17 p-18 q-18 r-20 s-19 t-18 u-24 v-21
sdlkfj_sldkfj a-22 b-18 c-16 d-21 e+32 f-17 g-19 h-18 i-19 j-23 k-16 l-22 m-31 n-20 o-17 p-18 q-18 r-20 s-19 t-18 u-24 v-21
se a-31 b-111 c-33 e-83 f-90 g+36 h-93 i-24 j-115 k-84 l-113 m-24 n-29 p-36 q+17 s-16 t-24
se_@english c+18 g-17
se_@sick a-19 b-17 m-31 n-26 p-23 q+23
se_@wrong a-24 b-16 d-33 e-19 f-16 g-29 h-17 i-28 j-19 l-25 m-31 n-27 o-21 p-15 q-29 r-26 s-23 t-24 u-32 v+37
se__@late d-20 n-20 q-19
se__@pay d+16
se__@relative a-25 b-21 n-31 p-30 u-17 v-16
se__@ride p-22 q+17
se__a a-23 b-16 g-21 m-20 n+21 o-16 r-18
se__bien g-16
se__contestar g+15
se__de i-19 l-16 v+19
se__dia d+19 n-22 q-19
se__el a-24 b-16 d-27 g-30 i-20 j-24 n-21 o-28 p-17 u-27 v-19
se__esto d-18 g+27 l-17 m-19 q-22 u-28 v-18
se__hizo a-18 d-19 g-15 i-16 m-16 n-15 o-23 q-21 r+26
se__la a-35 b-26 g-25 h-17 j-24 l-17 m-38 n-33 p-22 q+19 t-25 v-23
se__mas d-17 n-17 o+21 r-17
se__me d-24 i-20 n-20 o-21 p-17 u-18
se__mi a-31 b-24 c-16 d-23 i-19 m+23 n-37 p-41 q+17 r-26 u-24 v-24
se__poner g+17 q-16
se__que g-26 i-23 m-16 n-21 o-20 q-26 s-19
se__tardisimo o-15 q-17 r+20
se__troca d-20 i-19 m-18 n-17 o-19 q+24 r-21 u-17
se__una o-19
se_como a-16 b-25 c-18 d-19 i-22 j-20 l-20 m-25 n-18 o-21 r-28 s-25 u-29 v-25
se_contesta a-15 g+20 m-19 u-19
se_descompuso a-20 d-26 g-18 i-23 j-19 m-25 n-21 o-25 p-15 q+31 r-30 s-19 t-17 u-21 v-18
se_escribir g-16
se_lo a-20 d-25 g-18 i-15 m-24 n-20 o-17 p-16 q-18 r-18 s-19 t+27 u-21 v-15
se_me a-42 b-26 c-17 d-47 g-35 i-41 j-24 k-19 l-27 m-45 n-37 o+18 p-36 q-18 r+30 t-19 u-32 v-30
se_puede a+22 b-30 c-31 e-19 f-19 g-34 h-29 i-41 j-25 k-20 l-22 m-47 n+16 p-34 q-68 r-42 s-30 t-29 u-40 v-33
se_que a-17 b-28 d-32 g+30 i-32 j-27 l-29 m-27 n-26 o-25 q-45 r-15 s-31 v-30
se_rajo a-20 i-16 m-26 n-17 o-16 p-21 q+25 u-17
se_trata d-17 g-17 q-16 u+20
se_usa a-18 g+23 m-22 n-15 u-25
sea h-19 o+17
searc* m+18
search m+18
secon* b+20 l-21 m-20 o-19 q-16 r-20 s-18
second b+20 l-21 m-20 o-19 q-16 r-20 s-18
second_thoughts b+26 l-19 r-18
see a+49 b-64 c-43 d-69 e-31 f-34 g-59 i-27 j+27 k-47 n-59 o-57 p-46 q-63 r-55 s-55 t-41 u-74 v-63
see_@person h+20 i-21 j-20 m-22 u-24
see__@clinician i-21
see__a u-15
see__i a+16
see_me m-15
see_somebody a+23 h-27 i-22
see_the i-23
see_you a+27 i-16 j-17 m-28 n-21 u-20
seen a+42 b-30 c-16 d-37 g-25 h-25 i-36 j-30 k-23 l-29 m-35 n-43 q-33 s-36
seen$ a+29 d-20 g-16 i-18 j-19 m-23 n-22 s-16 u-19
seen_soon a+21 o-17 r-24
seguro a-16 b-30 c-33 d+29 e-30 f-30 g-38 h-37 i-44 j-49 k-32 l-40 m-57 n-17 o-46 p-45 q-47 r-45 s-48 t-32 u+31 v-45
seman* a+30 b-35 c-22 d-41 e-22 f-22 g-27 i-48 j-42 k-27 l-33 m-44 n-41 o+16 p-27 q-32 r-29 s-31 t-25 u-41 v-30
semana a+30 b-35 c-22 d-41 e-22 f-22 g-27 i-48 j-42 k-27 l-33 m-44 n-41 o+16 p-27 q-32 r-29 s-31 t-25 u-41 v-30
semana$ a+32 b-25 c-16 d-36 e-21 f-20 g-21 i-43 j-34 k-25 l-26 m-38 n-35 p-25 q-28 r-26 s-27 t-22 u-35 v-29
send a-52 b-58 d-19 e-18 f-18 g+21 h-29 j+30 l+22 m-21 n-49 o-51 p-36 q-57 r-46 s-43 t-27 u-58 v-43
send$ d-19 g+24 j-21 m-23 n-28 u-17
send__@place i-21 j+21 m-15 u-15
send__a a-24 d-15 i-24 j+28 l-20 o-17 p-15 q-16 u-18
send__the i-15 j+19
send__to a-18 b-19 d-19 i+19 j-18 l-17 n-18 o-17
send_me a-32 b-22 c-16 d-27 g-25 i-35 j+39 k-23 m-38 n-21 o-21 p-19 q-28 r-23 s-19 u-31
send_my a-15 i+20 o-15
sendi* a-23 b-20 c-16 d-20 g-21 h-16 i-24 j-22 l+20 m-38 n-22 o-24 p-16 q-24 r-18 s-22 v-27
sending a-23 b-20 c-16 d-20 g-21 h-16 i-24 j-22 l+20 m-38 n-22 o-24 p-16 q-24 r-18 s-22 v-27
sending__@texts l-19
sending__stuff l+17
sending_these m-20 v-18
senio* d+21 m-22 u-19
senor* a-24 b-23 c-15 d-20 e-15 g-18 h-22 i-18 j-20 k-20 l-20 m-27 n-22 o-16 p-20 q-19 s-18 t+18 u-20 v-17
senorita a-24 b-23 c-15 d-20 e-15 g-18 h-22 i-18 j-20 k-20 l-20 m-27 n-22 o-16 p-20 q-19 s-18 t+18 u-20 v-17
senorita$ a-24 b-23 c-15 d-19 e-15 g-18 h-22 i-18 j-20 k-20 l-20 m-27 n-20 o-23 p-20 q-19 s-18 t+18 u-20 v-17
sent b-25 d-22 g-17 i+24 k-22 l-25 n-27 o-25 p-19 q-21 r-26 s-21 u-22 v-19
sent__the m-17
sent__to a-16 m-17 r-16
ser b-28 d-27 e-18 f-26 g-27 h-30 i-26 j-31 k-18 l-23 m-30 n-41 o+26 p-20 r-36 s-22 t-19 u-28 v-21
ser__@late o+16 r-18
ser__dia o+16
ser_otro o+16
ser_paciente a+19 f-16 n-17
sera b-41 c-31 d-45 e-34 f-27 g-39 h-29 i-36 j-36 k-27 l-42 m-47 n-44 o-29 p-30 q-38 r-38 s+33 t-31 u+32 v-39
sera__asi s+16
sera_normal a-26 b-23 c-18 d-23 e-25 f-19 g-25 h-20 i-22 j-22 k-20 l-26 m-34 n-28 o-23 p-21 q-23 r-24 s+38 t-22 u-34 v-20
seria b-16 d+29 g-15 l-16 m-28 n-27 q-17 s-22 u-26 v-18
seria$ b-16 d+29 g-15 l-16 m-28 n-27 q-17 s-22 u-26 v-18
servi* a-32 b-20 d-33 f-22 g-26 h+24 i-31 j-29 k-18 l-29 m-34 o-28 p-34 q+23 r-17 s-30 t-18 u-34 v-21
service d-19 i-16
servicio a-27 b-17 d-26 f-20 g-24 h+26 i-22 j-25 l-27 m-29 n-32 o-20 p-31 q+19 s-25 t-17 u-30 v-17
sesion a-16 b-51 c-15 g-19 h-17 i-25 j-29 l-22 m-50 n-25 o-46 p-18 q-21 r-29 s+21 t-17 u+34 v-28
session a-17 b-55 g-20 h-23 i-26 j-32 k-18 l-19 m-70 o-46 p-21 q-24 r-35 s+42 t-17 v-30
sessions a-20 b-40 d+31 g-17 i-23 j-26 m-51 n-36 o-31 r-19 s-37 u+19 v-20
set a+36 b-46 c-25 e-19 f-24 g-38 h-34 i-48 j-44 k-41 l-44 n-44 p+24 q-56 r-49 s-43 t-28 u-46 v-36
set$ a-16 d-18 p+27 q-33 r-18 u-17
set__@visit a+30 b-27 d-18
set__a a+22
set__back d+23 u-23
set__for m+16
set__the a+17
set__time a+16
set__up a+24 d-16 l-16 m-22 o-20 p-24 q-17
set_me a+18 d+20 g-18 j-16 l-15 m-27 o-16 p-25 q-17 u-26
set_up a+39 b-31 d-23 i-18 m-24 n-15 o-24 r-16 s-17 u-17
she a-21 b-27 d-54 e-38 f-41 g-50 h-44 j-58 k-47 l-55 m-23 n-18 o-58 p+27 r-52 s-44 t-41 u-61 v+24
she__@drive j-17 n-23 p+29 q-35
she__me a-16 m-16 o-18 q+18
she__not p-15
she__number v+17
she_can a-24 b-21 c-18 d-16 i-22 j-18 k-17 l-18 m-21 n-27 o-24 q+17 r-16 s-18
she_changed v+17
she_has p-15
she_is i-21 l-15 m-20 n-22 o-17 p+23 q-21 s-16 u-19 v-19
shell p+16 u-15
shell__it p+16 u-15
shell_do p+16 u-15
shop m-21
short* n-16 r+18
shortly n-16 r+18
shortly$ n-16 r+18
shot d-18 m-15 u+17
shoul* a-32 b-51 c-42 d-74 e-36 f-38 h-59 i-57 j-66 k-44 l-52 n+41 o-49 p-48 q-18 r-32 t-39 u-21 v-51
should a-32 b-51 c-42 d-74 e-36 f-38 h-59 i-57 j-66 k-44 l-52 n+41 o-49 p-48 q-18 r-32 t-39 u-21 v-51
should__@eat m-28 n+18
should__@stop m-20 n+16
should__about a-16 g-22 i-15 m-22 n-25 o-16 u+20
should__be a-18 b-18 g-23 m-30 r-23 s+27 u-21
should__bring m-19 n+17
should__do g-23 q+20
should__for g-15
should__get a-20 g-16 j-16 m-26 n+25 q-16 u-19
should__have d-19 g-25 n+18 s-32
should__my m-22 n+17
should__send g+17 m-17 n-22
should__there g-18 h-17 j-16 m-21 n+22 q-16 u-17
should__wear g-30 s-16 u-16
should__with g-15
should__you a+17 m-19 n-16
should_i a-55 b-37 c-29 d-63 e-26 f-23 h-47 i-44 j-56 k-32 l-41 n+29 o-43 p-35 r-43 t-30 u-76 v-39
should_know a-18 i-15 m-19 o-17 q-15 u+20
should_we m-22 n+21 r-16
show a-44 c-24 e-16 f-17 h-27 i-36 j-36 k-33 l-42 o-39 p-34 r-38 s-39 t-25 v-31
show$ a-18 b-24 g-20 n-15 o-16 u-18
show__my a-16 d-17 g+17 i-17 l-21 n-15 p-16 q-15 u-16
show__so b+16 m-19
show__the g-15 m+22
show_me a-25 b-22 d-28 g+16 i-26 j-23 k-22 l-29 m+25 n-25 o-21 p-24 q-23 r-25 s-25 u-29
show_up a-19 d-20 g-20 h-18 m-28 o-15 q-17 u+17
shut k-29 l+19 m-17
shuttle a-16 j-33 q+23 u-16
si a-16 b-66 c-57 e-53 f-58 g-26 h-58 i-70 j-74 l-73 n-50 p+45 r-69 s-69 t-58 u-74 v-65
si$ a-23 b-33 c-20 d-30 e-22 f-19 g-29 h-17 i-20 j-23 k-19 l-30 m+29 n-25 o+17 p-23 q-33 r-22 s-22 t-18 u-24 v-26
si__@texts k+19 l-18
si__a a-17 k+15
si__me a-17 m-17 n-25 p+20 u-15
si__quien p+22 q-16
si_hay d-16 m-17 o-15 p+23 q-17
si_mandenme k+17 l-17
si_no a-19 b-21 d+23 g-23 i-16 j-17 l-25 m-22 n-21 o-20 p-16 s-22 u-22
si_ya p+17 q-17
sick a-42 c-20 d-33 g-26 h-17 i-29 j-25 k-25 m-55 n-44 p-41 r-29 s+22 t-16 v-23
side a-31 b-17 d-38 g-30 h-26 i-27 n-29 o-24 q-26 r-17 s+20 u-51
side__the j+20 m-23 u-23
side_of j+20 m-23 u-23
siemp* a-17 b+24 n-17 q-17 u-18
siempre a-17 b+24 n-17 q-17 u-18
siempre_no a-17 b+24 n-17 q-17 u-18
sient* a-36 c-16 d-32 g-39 i-27 j-30 k-18 l-26 m-42 n-36 o-32 p-26 q-31 r-35 s+36 t-18 v-16
siento a-32 d-28 g-23 i-24 j-25 k-16 l-24 m-33 n-28 o-30 p-24 q-28 r-27 s+37 u-30
siento__desde a-17 b-21 m-20 o-19 s+24
siento__despues s+17
sigan l-20
sigan__@texts l-20
sigan__los l-20
sigan_mandando l-20
sign a+27 b-25 c-17 d-50 f-21 g-41 h-43 i-36 k+17 l-30 m+21 n-39 o-37 p-32 q-35 r-33 s-36 t-16 u-42 v-29
sign$ a-29 d-25 g-24 h-22 i-21 m+25 u-25 v-19
sign__back a-24 k+23 m-19 p-16
sign__up b-18 d-20 i-16 k+20 l-21 n-15 o-29 p-25 q-19 r-22 s-18 u-18
sign_me b-18 d-20 i-16 k+20 l-21 n-15 o-29 p-25 q-19 r-22 s-18 u-18
sign_up a+30 d-29 g-20 h-26 j-23 m-32 n-25 q-15 s-16 u-18
signe* v+19
signed v+19
signed_up v+19
sigo a-30 b-31 c-23 d-33 e-29 f-28 g-28 h-26 i-33 j-28 k-22 l-30 m-34 n+18 o-27 p-27 q-27 r-26 s+32 t-28 u-36 v-26
sigo_con a-16 d-16 g-16 i-18 m-16 n-21 p-15 s+23
sigue a+32 b-24 d-24 h-19 i-20 j-27 k-22 l-25 m-34 n-34 p-18 q-17 r-23 u-22
sin c-47 d+16 e-55 f-46 g-60 h-52 i-56 j-65 k+30 l-61 m-78 o-55 p-60 q+29 r-67 t-51 u-66 v-51
sin_@eat h-21 n+18
sin_@insurance u-18
sin_@ride p-24 q+25 r-17
sin__@howmuch u-18
sin_querer a-27 b-20 d-29 e-16 g-19 h-16 i-22 j-28 k+40 l-40 m-31 n-30 o-21 p-19 q-26 r-21 s-33 t-15 u-22 v-19
sin_trabajo a-19 d+18 g-17 m-18 n-18 o-16 q-26 r-17 s-18
since a-34 b-75 c-57 d-74 e-56 f-53 g-61 h-56 i-64 j-64 k-60 l-69 m-97 o-73 p-60 q-68 r-69 s+86 t-59 u-78 v-68
since$ a-38 b-35 c-30 d-40 e-33 f-29 g-33 h-26 i-32 j-33 k-34 l-37 m-54 n-43 o-35 p-36 q-37 r-38 s+53 t-31 u-37 v-37
since_@day a-17 b-22 h-21 m-23 o-20 s+25 t-16
since__@treat a-16 n-15 s+19 u-22
since__@visit a-30 b-29 d-26 m-26 n-22 o-17 r-15 s+33 u-22
since_i d-16 o-17 q-16 s+18
since_my b-23 d-17 m-19 n-21 o-16 q-16 s+24
since_the a-31 b-26 d-24 m-22 n-20 o-17 s+31 u-29
since_yesterday a-18 b-16 d-16 i-21 l-17 m-33 n-18 r-17 s+29 u-26
sirve a-29 b-27 d-25 g-26 h-19 i-25 j-24 l-29 m-34 n-27 o+20 q-28 r-21 s-22 u+24 v-21
sirve$ a-25 b-24 d-20 g-23 h-16 i-22 j-21 l-26 m-30 n-24 o+17 q-24 r-19 s-18 u+20 v-18
sister a-48 b-49 c-27 d-23 i-25 j-18 k-19 l-22 o-36 q+18 r-32 s-28 v-19
sit a-23 b-16 i-15 m-24 n+25 p-34 u-20
sit__me a-19 m-22 n+25 p-32 q-21 u-19
sitte* m-16 n-21 o+24 q-20
sitter m-16 n-21 o+24 q-20
situa* a-22 b-19 c-20 d-27 e-24 f-26 g-23 h-23 i-23 j+16 k-18 l-23 m-32 n-25 o-20 p+19 r-33 s-22 t-23 u-28 v-24
situation a-22 b-19 c-20 d-27 e-24 f-26 g-23 h-23 i-23 j+16 k-18 l-23 m-32 n-25 o-20 p+19 r-33 s-22 t-23 u-28 v-24
situation$ d-18 f-16 j+22 m-16 r-19 u-17
skip a-48 b+32 c-15 d-44 g-34 h-17 i-44 j-37 k-18 l-28 n+21 o-32 p-21 q-35 r-28 s-33 t-22 u-41 v-24
skip__this a-16 b+16 i-16
skip_it b+16
skip_my d-17 m-18 n+19
sldkf* a-22 b-18 c-16 d-21 e+32 f-17 g-19 h-18 i-19 j-23 k-16 l-22 m-31 n-20 o-17 p-18 q-18 r-20 s-19 t-18 u-24 v-21
sldkfj a-22 b-18 c-16 d-21 e+32 f-17 g-19 h-18 i-19 j-23 k-16 l-22 m-31 n-20 o-17 p-18 q-18 r-20 s-19 t-18 u-24 v-21
sleep a-35 b-36 c-24 d-44 f-15 g-33 h-27 i-31 j-38 k-30 l-30 m+35 n-35 p-27 q-20 r-27 t-24 v-26
sleep$ a-29 c-17 d-33 g-26 h-24 i-22 j-27 k-16 l-21 m+29 n-24 o-20 q-29 s-19 t-18 v-17
sleep_since m-18 s+19
sleepy s+19
slept h-18 n-17 o-19 p-16 s+22
slept_# h-15 s+18
slept__@hours h-15 s+18
slot a-21 b+22 d-37 g-15 i-29 j-19 m-37 n-35 o+27 p-19 q-22 r-24 s-37 u-31 v-22
slow a-18 d-19 i-16 j-18 p-16 q-26 r+18 s-15 v-16
slow$ a-15 d-17 q-16
slurr* s+16
slurred s+16
smoke m-18 n+23
snow d-29 j-17 m+20 n-17 u-23
snow$ d-29 j-17 m+20 n-17 u-23
snowi* d-17 m+17 u-19
snowing d-17 m+17 u-19
so a-20 c-49 e-43 f-49 g-55 h-53 i-58 j-39 k-62 m-33 n-61 p-59 r-28 t+26 u-21 v-70
so_@symptom s+16
so__a a-17 d-17 m-19 q-18 u+18
so__am a+20 i-16 l-18 o-18 q-18 r-18 v-16
so__be b-16 p-15 q-18
so__have m-18
so__is o+15
so__it a-28 d-28 j-30 l-17 m-38 n-20 q-25 r-19
so__no o-15 q+15
so__not d-16 r-17
so__now s+16
so__of m-15 s+23 u-22
so__right s+16
so__will q-17
so_he q+16
so_i d-26 g-17 i-22 l-23 m-29 n-18 p-18 s-22 u-18 v-20
so_is a-15 d-18 j-23 m-25 o-22 q-17 s-18 u+25
so_much t+16
so_need o+15
so_no o-17
so_out m-15 s+23 u-22
so_tired s+16
sola a-35 b-26 c-19 d-36 e-17 f-22 g-36 h-28 i-28 j-32 k-20 l-27 m-32 n-49 o-35 p-24 q+46 r-26 s-29 t-20 u-30 v-22
sola$ a-32 b-22 d-30 f-19 g-30 h-24 i-23 j-25 k-17 l-20 m-28 n-41 o-27 p-21 q+38 r-19 s-19 t-16 u-27
solo a-16 b-41 d-15 g-18 i-17 m-37 n-19 o+32 p-16 q-22 r-23 u-18 v-19
some c-15 d-27 e-16 g-26 j-23 k-19 l-26 o-24 p-22 q-25 r-23 s-26 t-20 u-27 v-23
some__year b+19 m-19
some_music m+21 n-17
some_other b+19 m-19
someb* a-20 c-51 d-23 e-40 f-40 g-54 i+37 j-57 k-53 l-62 m-68 n-61 o-19 r-51 s-58 t-43 u-59 v-47
somebody a-20 c-51 d-23 e-40 f-40 g-54 i+37 j-57 k-53 l-62 m-68 n-61 o-19 r-51 s-58 t-43 u-59 v-47
somebody$ b-42 c-26 d-39 e-28 f-28 g-35 j-30 k-24 l-31 m-40 n-38 o-37 q+15 r-29 s-39 t-29 u-32 v-27
somebody__me a-24 d-19 i-17 l-22 n-22 u-16
somebody__my a-25 d-17 m-18 n-17 o-27 q-21
somebody__out a-16
somebody_else a-29 b+30 i-24 l-22 m-18 p-26 q-21 v-15
somebody_to a-21 q-21
someo* a-41 d-23 e-46 f-47 g-65 i+27 j-66 k-59 l-73 m-81 n-66 o-23 p+28 r-61 s-67 t-56 u-70 v+16
someone a-41 d-23 e-46 f-47 g-65 i+27 j-66 k-59 l-73 m-81 n-66 o-23 p+28 r-61 s-67 t-56 u-70 v+16
someone$ a-40 b-41 c-30 d-34 e-25 f-20 g-31 h-36 i+29 j-28 k-22 l-33 m-35 n-29 r-28 s-32 t-24 u-31 v-45
someone_@call b-16 i+25 l-19 q-20 v-16
someone__@call m-19
someone__@drive a-17 b-21 d-16 i-30 n-23 q+18
someone__can d-16 o-19
someone__have a-15 b+21 o-26 p-18
someone__it i-16 o-16
someone__me a-26 b-24 l-20 m-19 n-26 o-18 p+20 s-17 u-16 v-20
someone__my a-18 i+18 m-20 n-18 o-20 q-18
someone__take p+18 q-19
someone__the h+16 i-20 m-18
someone_else a-33 b+17 c-20 d-26 g-23 h-17 i-32 j-20 k-21 l-24 m-29 n-16 o-36 p-25 q-24 s-17 t-20 u-20 v+27
someone_fax i+19
someone_i b-15 d-18 i+16 u-20
someone_there a+16 b-17 d-17 h+20 i-31 j-16 m-20 o-17 q-18 r-16
someone_to a-32 b-30 d-27 g-17 j-18 k-16 l-21 m-20 n-31 o-23 p+25 s-19 u-17 v-20
someone_who i-20
somet* c-26 d-31 f-17 g-31 j-31 k-30 l-34 n-24 p-28 q-34 r-32 s-25 t-18 v-19
something c-19 d-29 f-15 g-30 j-29 k-28 l-33 p-26 q-29 r-31 s-24 t-17 v-18
something$ b-17 m-18 o-18
something_up h+18 n-16
sometime a+16 n-21
son b-32 c-49 d-44 e-36 f-45 g-39 h-33 i-53 j-33 k-44 m-26 n-20 o-45 p-28 q-59 s-47 t-36 u+56 v-50
song m+24 o-20 u-20 v-15
song$ m+24 o-20 u-20 v-15
soon a+37 c-33 d-43 e-22 f-26 g-32 h-38 j-44 k-31 l-37 m-57 n-18 o-52 p-31 q-41 r+23 s-38 t-24 u-40 v-26
soon$ a+27 b-30 c-24 d-31 g-18 h-19 i-35 j-31 k-20 l-25 m-43 n-33 o-35 p-22 q-30 r+26 s-26 t-15 u-27 v-16
soon__possible m-17 n-16 o-20
soon_as m-17 n-17 o-21
soon_can a+18 h-20 m-21 o-18
soone* a+17 d-36 h-20 i-20 j-24 m-25 n-19 o+22 q-19 u-34
sooner a-28 d-23 o+24 q-16 u-19
soonest a+23 d-23 j-19 m-20 u-26
sorry a-63 b+33 d-66 e-44 f-45 h-58 i-58 j-69 k-53 l-64 m-77 n-63 o+28 p-54 q-68 s-72 t-50 u-73 v+18
sorry$ a-49 b+40 c-41 d-51 e-34 f-33 g-54 h-38 i-48 j-54 k-41 l-51 m-61 n-52 p-42 q-52 r+16 s-60 t-40 u-59
sorry__do o-16 q-17
sorry__i q-18
sorry_but q-18
sorry_i b-15 c+17 g-16 u-15 v-17
soy b-50 c-33 e-31 f-24 g-47 h-24 i-43 j-42 k-22 l-52 m-54 o-42 p-25 q-47 r-39 s-47 t-23 u-47 v+47
soy_de d+17 l-15 m-23 n-17 u-17
spacey s+19
spam a-29 b-34 c-17 d-27 e-22 f-24 g-24 h-28 i-22 j-33 k-20 l+33 m-32 n-20 o-16 p-23 q-26 r-20 s-27 t-22 v-27
spanish a-60 b-62 c+85 d-59 e-55 f-52 g-59 h-51 i-77 j-65 k-55 l-68 m-74 n-54 o-55 p-55 q-58 r-56 s-54 t-54 u-66 v-57
speak a-44 b-33 c+24 d-40 g-33 h-29 i+42 j-34 k-24 l-36 m-40 n-33 o-37 p-30 q-41 r-25 s-25 t-16 u-34 v-30
speak* c+20 p-16
speak_@spanish c+23 d-17 h-16 i-17 m-16 q-16 u-17
speak__@clinician a-18
speak__@staff i+16
speak__a a-17 i+20
speak__someone i+20 o-17
speak__the a-18 i+16
speak_to a-26 b-16 d-18 i+30 j-17 m-21 n-18 o-18 q-20
speak_with a-24 b-15 d-18 i+26 n-18 o-21 p-15 q-18
speaks c+20 p-16
speaks_@spanish c+20 p-16
speci* a-28 d+17 e-17 i-19 j-19 l-19 m-28 n+19 o-20 q-18 u-30
special a-21 d-20 m-15 n+21 o-16 u-19
speec* a-19 c-15 d-18 h-16 i-20 j-20 m+20 n-15 o-20 q-20 u-18
speech a-19 c-15 d-18 h-16 i-20 j-20 m+20 n-15 o-20 q-20 u-18
speech__slurred s+16
speech_is s+16
spinn* i-15 m-23 s+26 u-18
spinning i-15 m-23 s+26 u-18
spinning__yesterday m-16 s+21 u-15
spinning_since s+19
spot a-38 b+24 c-18 d-37 g-24 h-18 i-40 k-21 l-34 m-40 n-34 o-34 p-32 q-39 r+23 t-19 u-32 v-32
spot$ a-23 b-17 d-20 i-21 m-22 o-16 q-21 r+21
spot__am r+16
spot_i r+16
spots a+30 d-28 h-19 i-27 j-23 m-19 o-25 q-25 u-20
spravato a-20 d-21 m-18 u+25
spray d-21 j-29 m-28 o-15 s-19 u+27
spray__the j-17 m-18 u+18
squar* d-18 j-15 p+16 q-16 r-16
squared p+16 q-16 r-16
squared_away p+16 q-16 r-16
stand* j+15 v-17
standing j+15 v-17
standing__and j+15 v-17
start a+29 b-54 c-50 d-60 e-42 f-47 g-58 i-62 j-65 k+50 l-69 n-62 o-48 p-44 s-55 t-46 u-65 v-48
start$ a+32 b-30 c-22 d-41 e-25 f-25 g-41 i-33 j-39 l-34 n-44 o-30 p-20 q-37 r-37 s-33 t-25 u-42 v-26
start* a+27 d-19 g-18 i-25 j-17 m-28 q-19 u-25
start__@texts k+19 l-20 m-16
start__again k+20 l-19
start_me d-16 f-16 i-16 k+18 l-21 m-22 n-17 p-19 q-21 s-18 u-20
start_them k+20
started a+22 m-21 n-24 u-16
started$ a+19 m-19 n-23
starting i-18
state a-21 b+22 i-15 j-16 m-20 n-15 o-25 p-15
state$ a-19 j-16 m-17 o-22 p-15
stati* r-16
station r-16
stay a-42 b-37 c-26 d-43 g-36 h+19 i-37 j-40 k-20 l-29 m-40 o-16 q+16 r-29 s-27 v-21
stay$ d-17 h+18 m-21 n-17 u-23
stay__the n+17
step a+21 m-18 n-15 s-16
still b-75 c-55 d-80 e-48 f-54 g-70 i-73 j-82 k-27 l-72 m-91 p-70 q-28 s+58 t-74 u-78 v-74
still$ a-42 b-26 c-15 d-28 e-15 f-15 g-24 i-28 j-35 k-25 l-27 m-40 n-37 o-38 p-26 q-29 r-41 s+44 t-20 u-35 v-27
still_@open a-28 h+17
still__@person a+19 h-20
still__@symptom n-19 s+18
still__a n-18 p-16 s+15
still__but b-18 o+23 r-25 s-17
still__finding q+19
still__i n-19 r+16
still__is n-22 o-16 s+22
still__it a-29 b-26 d-24 k-17 m-19 n+26 q-21 r-16
still__just b-17 o+15
still__luck q+19
still__my o+16 s-24
still__the m-17 n-16
still_come a-29 m-16 n+19 o-24 q-20 s-23
still_coming b-17 m-16 o+16 p-21 q-24 s-19
still_do n+21 o-15
still_get a-24 i-16 m-17 n+24 o-22 q-19
still_have a-25 b-16 d-22 g-28 h-18 i-18 j-19 m-26 n-34 o-24 p-15 q-31 s+35 t-16 u-20
still_no q+19
still_taking a+27 h-32 i-15 t-18 u-16 v-18
still_want a-22 b-30 d-16 l-23 m-19 n-19 o+27 r-20 s-22
stock m+19 n-17
stomach a-20 d-17 m-22 n+21 u-17
stop a-83 b-76 c-63 d-80 e-63 f-65 g-77 h-72 i-91 k+19 l+52 n-19 o-75 p-68 q-86 r-43 t-69 u-89 v-38
stopp l+22 m-26
store a-15 d-19 j-18 m+24 n-16 q-17
stree* a-27 b-16 d-41 g-36 h-33 i-30 j+39 k-15 l-17 m-41 n-28 o-23 p-15 q-20 r+16 s-21 t-18 u-44 v-17
street a-22 d-33 g-25 h-26 i-24 j+30 m-34 n-21 o-20 q-17 r+18 s-18 t-16 u-34 v-15
street$ d-23 g-18 h-15 i-17 j+15 m-24 r+18 u-23
streets d-20 g-18 j+21 m-19 u-24
streets$ d-20 g-18 j+21 m-19 u-24
strug* p-29 q+19
struggling p-29 q+19
stuck a-45 b-47 c-25 d-41 e-22 f-20 g+17 h-39 i-42 j-53 k-39 l-38 m-58 n-37 p-36 q-39 r+49 s-41 t-33 u-45 v-41
stuck__@traffic r+15
stuck__bridge r+17
stuck__the a-20 b-19 d-18 g-15 i-22 j-25 k-18 l-15 m-26 n-16 o-21 p-16 r+30 s-16 u-21
stuck_at i-16 j-16 m-21 o-18 r+24
stuck_in m-23
stuck_on a-19 b-19 d-17 h-19 i-17 j-20 k-18 m-23 o-20 p-17 r+28 u-16
stuff d-15 j-18 l+24 m-20
stuff$ d-15 j-18 l+24 m-20
su b-39 c-27 d-39 e-22 f-19 g-35 h-26 i-44 j+26 k-24 l+22 m-38 n-30 o-32 p-32 q-36 r-27 s-36 u-44 v-37
su_@place b-21 g-17 i-28 j+29 l-25 m-17 o-17 q-21 s-19 u-23 v-21
su_lista a-23 b-17 d-18 i-20 j-17 l+28 m-28 n-19 p-17 q-15 s-17 u-19 v-19
succe* d-27 m-18 u+23
success d-27 m-18 u+23
success_@price d-27 m-18 u+23
sueno a-21 b-16 d-22 g-19 i-20 j-18 l-16 m-24 n-23 o-17 p-16 q-18 s+29 u-25 v-16
sueno$ a-21 b-16 d-22 g-19 i-20 j-18 l-16 m-24 n-23 o-17 p-16 q-18 s+29 u-25 v-16
suite a-17 b-16 d-23 g-26 i-21 j+32 l-18 m-24 n-17 o-18 q-22 r-23 u-21 v-22
sunday a-22 b-22 h+17 i-20 m-21 n-18
sundays a-15 h+18 m-17 o-16
sup a-19 b-15 c-19 d-25 e-29 f+31 g-21 h-19 i-20 j-22 k-18 l-26 m-27 n-16 p-15 q-19 r-19 s-19 t-24 u-25 v-18
sup$ a-19 b-15 c-19 d-25 e-29 f+31 g-21 h-19 i-20 j-22 k-18 l-26 m-27 n-16 p-15 q-19 r-19 s-19 t-24 u-25 v-18
super a-23 b-22 d-24 g-16 h-18 i-23 j-21 l-16 n-21 o-17 q-16 r-17 s+27 t-16 u-29 v-23
super* a-39 b-24 d+34 i-33 j-16 n-24 o-25 q-24 r-28 s-19 u-22
super_@symptom m-25 s+24
super_bowl m+18 u-20
supervisor a-28 d-24 h-30 i+35 j-30 m-30 n-21 o-18 q-20 s-23 u-23
suppo* a-30 b-28 g+19 i-23 j-30 l-24 o-25 q-28 r-27 u-43
supposed a-27 b-24 d-38 g+25 i-19 j-28 l-20 n-27 o-22 q-23 r-24 u-41
supposed__be a-15 b-17 d-26 g-23 n-24 r-19 s+16 u-22
supposed_to a-27 b-24 d-38 g+25 i-19 j-28 l-20 n-27 o-22 q-23 r-24 u-41
sure a-38 b-44 c-29 d-39 e-29 f-28 g+19 h-24 i-39 j-34 k-33 l-41 n-31 o-35 r-32 s-34 t-30 u-37 v+17
sure$ a-20 b-17 d-23 e-21 f-17 g-20 i-15 j-16 l-21 n-17 p+19 q-21 r-21 s-21 t-17 u-20 v-16
sure__reply g+16
sure__to a-18 b-27 d-17 g+24 i-22 j-18 k-20 l-24 m-28 o-20 q-22 u-16
sure_how b-16 g+20 m-18
surge* m-18 n-18 o+24 s-19
surgery m-18 n-18 o+24 s-19
surgi* a-25 d-28 g-16 i-22 j-17 l-19 m-18 n-30 o+37 p-21 q-23 r-21 s-23 u-20
surgio a-25 d-28 g-16 i-22 j-17 l-19 m-18 n-30 o+37 p-21 q-23 r-21 s-23 u-20
surgio__problema n-19 o+20
surgio_un n-19 o+21
sus g-18 k-23 l+23 m-16 u-18
sus_@texts g-18 k-23 l+23 m-16 u-18
suspe* a-15 b-20 h-17 i-15 m-18 n+23 o-19 u-18
suspendo b-17 h-16 m-16 n+19 o-16
swap a-18 b-21 d-18 i-21 k-16 m-26 n-17 o+29 p-18 q-15 v-18
swing* a-22 b-19 d-19 h-17 i-17 j-19 l-16 m-21 n-20 o-16 r-16 s+29 u-24
swings a-22 b-19 d-19 h-17 i-17 j-19 l-16 m-21 n-20 o-16 r-16 s+29 u-24
switch a-42 b-38 d-38 e-24 f-23 g-32 h-30 i-35 j-31 l-35 m-63 n-44 o+40 p-31 q-38 r-33 s-38 t-29 u-36 v-29
syste* a-19 m-17 p-17 u-22 v-17
system a-19 m-17 p-17 u-22 v-17
system$ i-15 u-17
taco b-17 d-20 h-16 m+27 n-15 o-20 s-23 u-26
take a-20 b+32 c-61 e-40 f-50 g-35 h-34 i-83 k-66 l+17 o-78 r-72 s-22 t-57 u-55 v-70
take$ a-28 b-17 d-38 g-40 h-21 i-16 j+23 l-23 m+15 n-39 o-17 q-33 u-17
take_@insurer a-18 d+20 h-17 m-16
take__@call b-21 i-15 l+23 m-25 v-19
take__@insurance a+20 d-21
take__@vehicle j-22 m-18 n-24 q+24 r-17 s-16
take__@visit a-20 b+18
take__home a-18 b-20 d-17 i-23 m-23 n-21 o-16 p+31 s-20
take__my m-20
take__name a-16 b+18 l-18 m-16
take__of b-15
take__off a-44 b+35 c-22 d-37 e-18 f-20 g-35 h-20 i-34 j-42 k-29 l+31 m-47 n-41 o-36 p-56 q-57 r-31 s-44 t-25 u-45 v-38
take__that d-22 m-18 n+25 q-18
take_a j-19 m-23 n-19 q+18
take_care m-16
take_me a-52 c-24 d-41 e-16 f-22 g-37 h-17 i-45 j-45 k-35 l+22 m-49 n-43 o-40 p+19 r-34 s-49 t-27 u-48 v-32
take_my a-28 d-25 i-22 j-22 k-18 m-40 o-22 p-23 q-22 r-15 s-25 u-17 v-19
take_off a-27 b+28 d-20 i-18 j-20 l-28 m-21 n-25 o-18 p-16 s-18 u-21
take_patients a-24 d-17 h+21 m-16 u-16
take_this l+18 v-17
take_walk a+20 d-21
takin* a+29 b-35 c-25 d-40 e-20 f-26 g-30 h-23 i-44 k-31 l-39 m-58 n+22 o-40 r-29 s-39 t-36 u-51 v-38
taking a+29 b-35 c-25 d-40 e-20 f-26 g-30 h-23 i-44 k-31 l-39 m-58 n+22 o-40 r-29 s-39 t-36 u-51 v-38
taking_@person a+19 h-20
taking__to a-22 j+19 m-21 n-18 q-19
taking_me a-29 i-21 j+16 m-30 n-22 o-15 u-19
taking_my a-18 m-23 n+25 p-17 q-17 s-17
tal a-28 d-28 e-16 f+35 g-34 h-30 i-17 j-26 l-25 m-33 n-29 q-23 t-22 u-32
tal$ a-21 d-24 f+29 g-28 h-24 j-21 l-22 m-27 n-22 q-18 t-19 u-27
talk a-16 b-32 d-33 g-26 h-21 i+37 j-38 k-26 l-31 n-32 o-32 p-19 q-34 r-22 s-23 u-40 v-21
talk__about i+15
talk__someone i+16
talk__the a-20 i+19
talk_to a-15 b-26 d-21 g-16 i+34 j-28 k-16 l-18 m-30 n-25 o-25 q-27 s-15 u-28
talke* d-16 j-17 m-30 n-21 o-25 p-17 q-22 r-17 s-16
talked d-16 j-17 m-30 n-21 o-25 p-17 q-22 r-17 s-16
talked_to i+15 m-25 n-17 o-17 q-15
talki* a-19 b-16 g-20 j-17 m-16 n-22 q-20 s-18 u+25
talking a-19 b-16 g-20 j-17 m-16 n-22 q-20 s-18 u+25
talking_to a-19 b-16 g-20 j-17 m-16 n-22 q-20 s-18 u+25
tall a-18 d-18 h-19 m+22 u-23
tamal* a-17 b-18 d-19 g-18 j-21 l-16 m+30 n-20 r-23 s-28
tamales a-17 b-18 d-19 g-18 j-21 l-16 m+30 n-20 r-23 s-28
tamales$ j-15 m+20
tamales_today m+17 s-21
tan s+16
tanto d-21 j-21 l-22 m+20 u-23
tarda a-21 b-20 d-45 j-15 m-34 n-34 o-16 r-19 s-31 u+38
tarda__@visit b-16 d-32 n-20 s-23 u+25
tarda_en d-28 m-28 n-24 r-15 u+27
tarde b-47 c-31 d-43 e-29 f-26 g-32 h-45 i-37 j-44 k-28 l-41 m-54 n-41 o+35 p-29 q-50 r+23 s-37 t-30 u-46 v-40
tarde* f+19
tardecito a-20 b-16 c-15 d-23 g-16 h-21 i-16 j-19 l-15 m-26 n-20 p-17 q-22 r+26 t-17 u-21 v-18
tardes f+19
tardi* o-15 q-17 r+20
tardisimo o-15 q-17 r+20
tarea a-24 g-16 j-15 m+23 n-17 s-16 u-18
targe* h-29 m+20
target h-29 m+20
tarje* a-36 b-29 c-27 d+42 e-39 f-35 g-32 h-35 i-35 j-33 k-28 l-37 m-40 o-27 p-29 q-32 r-31 s-33 t-35 u-39 v-30
tarjeta a-36 b-29 c-27 d+42 e-39 f-35 g-32 h-35 i-35 j-33 k-28 l-37 m-40 o-27 p-29 q-32 r-31 s-33 t-35 u-39 v-30
tarjeta$ a-28 b-23 c-24 d+42 e-37 f-32 g-29 h-30 i-29 j-27 k-24 l-32 m-35 n-32 o-20 p-23 q-26 r-28 s-28 t-32 u-31 v-24
tarjeta__credito d+16
tarjeta_de d+16
taxi a-19 d-25 h-25 i-26 j-31 m-34 n-26 o-22 p-21 q+37 r-29 s-23 u-29 v-15
te a-17 d-26 e-19 f-20 g-21 h-18 i-17 j-20 l-18 m-30 n-30 q-15 s-19 t-18 u+31
tea n+20 u-21
telef* a-39 b-30 c-26 d-38 e-25 f-19 g-30 h-42 i+27 j-45 k-21 m+15 n-29 o-32 p-28 q-34 r-27 s-32 t-23 u-47
telefono a-39 b-30 c-26 d-38 e-25 f-19 g-30 h-42 i+27 j-45 k-21 m+15 n-29 o-32 p-28 q-34 r-27 s-32 t-23 u-47
telefono$ a-21 b-20 c-18 d-23 g-20 h-30 j-29 l-19 m+29 n-18 o-22 p-17 q-22 r-17 s-19 u-35 v-28
telefono_de j-20
tell a-49 b-49 c-34 d-22 e-23 f-35 h-27 i-16 k-48 l-54 m+29 n-48 o-45 p-44 q-49 r-46 s-45 t-37 u+25 v-39
tell__about a-38 b-27 d-40 g-32 i-33 j-28 k-18 l-22 m+24 n-30 o-23 p-19 q-25 r-25 s-23 t-16 u+18
tell__more a-28 b-19 d-17 g-17 i-23 j-24 k-21 l-24 m-34 o-16 q-18 r-16 u+33
tell__my m-20 u-18
tell__the g+15 u-16
tell_me a-46 b-46 c-31 d-20 e-19 f-23 h-19 i-58 k-44 l-49 m+25 n-46 o-43 p-40 q-46 r-44 s-42 t-33 u+26 v-32
tembl* a-30 b-25 c-24 d-34 e-32 f-31 g-30 h-24 i-28 j-31 k-25 l-34 m-34 n-29 o-21 p-24 q-30 r-31 s+45 t-28 u-33 v-23
temblando a-30 b-25 c-24 d-34 e-32 f-31 g-30 h-24 i-28 j-31 k-25 l-34 m-34 n-29 o-21 p-24 q-30 r-31 s+45 t-28 u-33 v-23
tempr* a-40 b-34 c-32 d-43 e-39 f-35 g-33 h+26 i-37 j-43 k-30 l-43 m-41 n-33 o+40 p-29 q-39 r-36 s-30 t-34 u-41 v-34
temprano a-40 b-34 c-32 d-43 e-39 f-35 g-33 h+26 i-37 j-43 k-30 l-43 m-41 n-33 o+40 p-29 q-39 r-36 s-30 t-34 u-41 v-34
temprano$ a-30 b-23 c-25 d-34 e-33 f-30 g-26 h+27 i-29 j-35 k-25 l-31 m-33 n-28 o+26 p-22 q-29 r-28 s-23 t-27 u-31 v-25
ten a-19 b-18 i-18 m-22 o-16 r+26
ten_minutes a-18 i-16 m-20 r+24
tener d-21 e-16 m-28 n-16 o-16 q-23 r-17 s+22 u-19
tengo a-36 b-40 c-64 e-65 f-72 h-74 i+17 j-87 k-67 l-85 m-97 n+23 r-76 s-16 t-71 u-28
tengo_@sick a-18 b-16 d-20 i-19 n+25 q-23 s-17 u-16
tengo_@visit a-20 b-23 d-19 n-17 v+18
tengo__@fetch a-25 b-18 d-27 g-34 h-17 i-25 j-15 l-16 m-22 o-19 s-17 u-27 v-15
tengo__@pay d+28 g-17 n-31 o-22 u-18
tengo__a n-28 q+23
tengo__antes a-17 g-17 o-16 u-16
tengo__ayuda a+16 g-29 n-22 q-16 v-16
tengo__banar n+16
tengo__dejar n+16 u-16
tengo__el b-19 p+16 q-24
tengo__ese n-25
tengo__hay a-18 b-27 d+26 g-30 i-28 j-21 l-21 m-17 n+16 o-35 q-32 r-16 s-21 u-25 v-32
tengo__ir a-34 b-31 d-21 g-23 i-20 m-16 o-25 s-17 u+19
tengo__la a-18 n-20
tengo__me d-15 n-26 o-20
tengo__poner a-21 d-26 g+21 i-21 m-19 o-20 q-21 s-18 u-33
tengo__pregunta a-18 d-19 i+23 n-20 o-17 s-16
tengo__puedo q-16
tengo__quien a-18 b-15 n-16
tengo__trabajar n-27 o+30
tengo_carro b-22 g-17 q+17 v-19
tengo_dinero d+21 g-23 i-15 n-17 o-19 q-22 v-23
tengo_papeles d+16
tengo_que a-64 b-19 c-27 e-29 f-42 g+20 h-51 i-67 j-51 k-39 l-46 m-63 n+28 p-44 r-33 s-63 t-40 v-40
tengo_quien n-17
tengo_una a-29 b-16 d-24 i+29 m-19 n-27 o-20 s-20 u-19
terapeuta a+29 b-19 i-19 m-22 n-17 p-21 q-17 u-18
text a-35 b-78 d-85 e-48 f-58 g+17 h-65 k+36 l+37 n-81 o-83 p-75 q-88 r-79 s-81 t-67 u-26 v-34
text$ b-22 c-17 d-26 j+16 k-27 l+17 m-44 n-28 o-20 q-21 r-22 s-21 u-29 v-24
text_@texts k-21 l+18
text__again g-19 j-23 k+18
text__directions a-23 c-17 g-18 i-24 j+28 k-23 l-26 m-25 o-16 q-15 u-21
text__from j+16
text__much l+19 m-15 v-17
text__no l+15 v-18
text__number i-16 j-17 v-19
text__please c-15 i-18 k-16 l+19
text__the a-18 m-19
text_from a-19 i-16 j-20 k-16 l-19 p-18 u+24 v-16
text_list a-22 j-20 k+24 l-21 m-27
text_me a-45 b-29 d-31 f-17 g-37 i-43 j+21 k+33 m-45 n-31 o-37 p-32 q-41 r-27 s-26 t-17 u-38 v-22
text_no l+16
text_the a-18 i-23 j-30 l-27 m+20 n-15 u-26 v-18
text_you a-16 g+20 j-24 m-20
texte* a-33 b-42 c-24 d-32 g-31 h-20 j-33 l+31 m-49 n-29 o-36 p-25 q-39 r-31 s-33 t-19
textearme l+19 m-22
textearme$ l+19 m-22
texted a-23 b-19 d-19 i-24 j-16 m-25 o-20 q-18 s-15 v+16
texted_@stop k+17 l-18
texted__@traffic k+16 l-16
texted__by k+17 l-18
texteen b-22 g-18 i-22 l+24 o-19 q-21 v-17
texteen$ b-18 g-16 l+21 o-15 q-19 v-15
texti* b-48 c-33 d-46 e-26 f-36 g-20 h-37 j-51 l+39 m-62 n-47 o-44 p-44 q-51 r-39 s-48 t-45
texting b-48 c-33 d-46 e-26 f-36 g-20 h-37 j-51 l+39 m-62 n-47 o-44 p-44 q-51 r-39 s-48 t-45
texting$ b-26 c-17 d-21 e-17 f-15 g-25 h-19 i-41 j-24 k-25 l+34 m-31 n-20 o-23 p-17 q-28 r-22 s-24 t-17 u-28 v-35
texting__@texts k+17 l-21
texting__again k+17 l-21
texting_me a-34 d-19 f-18 g-16 i-32 j-23 l+15 m-29 n-25 o-16 p-25 q-29 s-20 u+20 v-34
textos a-19 b-17 g-16 i-26 k+21 m-34 o-16 u-24 v-16
texts a-57 b-61 c-16 d-56 e-46 f-41 g-68 h-41 i-66 j-63 k+47 l+29 m-29 n-57 o-57 p-47 q-54 r-62 s-54 t-54 u-30 v-51
th a-21 d-16 i-17 m-25 o+15 r-21
than a-17 u-17
thank a-39 c-25 d-35 e-17 f-28 g-34 h-38 i-31 j-37 k-31 m-44 n-30 o-31 p-22 q-28 r-23 s-19 t+37 u-43 v-38
thanks a-55 c-45 d-64 e-53 f-49 g-52 h-63 i-52 j-55 k-48 l-70 m-66 n-55 o-48 p-53 q-57 r-55 s-55 t+72 u-63 v-52
that a-46 b-31 c-46 e-81 f-95 g-17 h-95 i-104 k-91 l-105 n+18 o+26 p-40 q+21 r-68 u-47 v-32
that$ a-42 b-32 c-22 d-59 e-21 f-28 h-29 i-32 j+18 k-22 l-30 m+26 n-56 p-30 q-48 r-29 t-33 u-61
that__@thanks b-17 t+15
that__a b+18 d-20 m-26 r-15
that__be d-20 n+18 q-15
that__is m-19 n-15
that__it a-16 b-18 d-18 j-16 n-16 q+21
that__me m-15
that__not b-15 o+16
that__the m-20 s-20
that__to a-18 i-15 j-28 m-32 q-26 u-16
that__what a-17 d-21 g-17 j-21 n-27 p-15 q-22 s-20 u-22
that_bad m-20 q+16
that_can a-18 b-20 d-19 j-16 n-18 o-20 q+17
that_day a-49 b-50 c-28 e-20 f-31 g-44 h-35 i-34 j-43 k-26 l-40 m-77 o+27 q-16 r-36 s-65 t-47 u-44 v-42
that_going j-24 m-25 q-23
that_is a-17 b+19 d-29 g-19 j-22 n-27 o-30 p-19 r-20 s-21 u-22
that_morning a-18 b-19 d-28 j-16 m-40 o+27 p-22 q-29 r-23 s-40
that_movie m+20
that_name j-18 q-15 v+19
that_ok a-28 b-22 g-18 i-21 j-30 k-15 l-18 m-59 n+28 o-44 p-29 u-30 v-23
that_right j+18 m-27 r-18
that_song m+19 u-15
that_time m-17 q-18
that_true d+16 m-21
that_was b-17 m-27 n-16 o-18 s-16 t+17
that_week a-18 m-20 n-16 o+28
that_yesterday s-16
the a-27 c-102 d-31 e-144 f-94 g-29 l-40 m+42 n-41 p-54 q-63 t-50 u-19 v-26
the_# a-27 d-27 i-22 j-20 k-17 n-18 o+18 p-16 q-19 r-26 s-20 u-15
the_@book b+23 i-24 j-18 k-16 l-24 m-31 o-19 r-17
the_@call a-22 d+21 j-20 l-18 m-45 u-16 v-24
the_@clinician b-41 d-39 g-25 h-25 i+33 j-42 k-28 l-31 n-31 o-34 p-24 q-25 r-27 s-29 t-18 u-43 v-26
the_@day a-27 b+24 d-16 j-16 o-26 s-24 t-17 u-16
the_@door a-18 b-17 h-15 m-28 n-15 o-21 s-15 u-16
the_@hours d-15 h-20 j-17 m+27 n-17 u-22
the_@insurer d+16 g-16 j-17 l-18 m-19 p-17 q-17 u-19 v-20
the_@parking m+24 r-17 u-20
the_@place a-48 b-38 c-23 d-41 f-16 g-31 h+49 k-34 l-31 m-82 n-40 o-48 p-36 r-46 s-47 t-19 v-34
the_@price d+21 g-16 i-18 j-24 u-33
the_@symptom l-16 m-19 s+20 u-17
the_@texts a-41 b-42 d-38 e-20 f-19 g-39 h-34 i-46 j-47 k+38 n-41 o-41 p-31 q-30 r-47 s-40 t-26 u-50 v-32
the_@treat c-17 d-40 g-27 h-25 i-35 j-35 k-29 l-28 m-48 o-43 p-20 q-25 r-27 s+20 t-16 u+21 v-24
the_@vehicle a-22 b-20 d-17 h-28 i-21 k-18 n-20 o-23 q+19 r+17 s-17 u-30
the_@visit a-30 b+33 c-19 d+29 e-16 f-17 g-35 h-37 i-46 j-61 k-33 l-36 m-83 o-54 p-28 q-31 r-54 s+18 t-23 u-84 v-48
the_@wrong a-34 b-24 d-22 g-19 h-22 i-28 k-23 m-39 n-18 o-26 p-23 q-20 s-20 t-19 u-21 v+18
the__@call a-25 b-19 d+16 h-30 j-32 l-19 m-17 u-24
the__@cancel m-16
the__@clinician a-22 i-19
the__@date a-23 d-20 i-19 j-17 m-28 o+22 q-16 r-23
the__@day a-17 u-23
the__@door j+17 m-15
the__@holiday h+16
the__@late j-23 m-19 u+15
the__@open a-23 d-20 i-23 j-48 o-17 q-15 u-31
the__@parking j-26 m+21
the__@place h-30 i-18 j+20 m+16 u-31
the__@price g-20 h-18 i-18 j-28 u+15
the__@staff m-16
the__@stop h-16 j-23 l+22 m-32 n-22 v-22
the__@thanks l+16 t-23
the__@visit b-20 h-15 i-20 j-35 m-41 n-20 o-23 s-17
the__a j-16
the__about a-16 m-21 n+16 u-22
the__after d-19 g-16 i-24 j-29 l-24 m-35 n-30 p-16 r-31 s-20 u-27 v-17
the__again i-15 k+24 l-34 m-23 u-15
the__already a-25 d-24 i-19 j-15 k-16 m+24 u-15
the__and m-18
the__as j+17 u-18
the__at m-32 n-15 o-22 p-16
the__available a-28 d-30 i+27 j-20 m-21 q-17 u-20
the__back a-19 i-24 j-17 k+27 l-24 m-30 u-15
the__be m-18
the__before a-17 d-20 j-17 m-29 n+31 u-30
the__bowl m+18 u-20
the__by u-16
the__can d-20 h-16 j-21 m-32 n-25 q-15 u-18
the__coming a-17 k-23 l-19
the__course m-16
the__day a-40 b-17 d-25 g-16 h-22 i-17 j-18 m-36 n+20 p-18 q-18 u-16
the__down j-15 s-17
the__for g-19 j-37 o-24 r-15 s-19 u-42 v-17
the__free a-23 d+21 j-21 m-17 u-23
the__from a-20 d-17 h-20 i+24 j-31 l-16 n-16 s-23
the__gave a+17 i-21
the__god l+19 m-20
the__got d-16 m-18 o-18
the__guy v+17
the__i a-17 b-17 g-29 h-25 l-25 n-33 p-21 r-34 s-38 u-37 v-28
the__in a-23 d-23 h-22 i-18 j-33 k-19 m+26 n-16 r-19 u-32
the__instead a-21 h-17 j-17 m-27 n-20 o+29 r-17 s-16 u-17
the__is b-41 c-16 d-49 f-19 g-33 h-37 i-48 j+32 k-32 l-32 m-33 n-48 q-45 t-21 u-60
the__it d-21 m-29
the__last a-32 b-15 d-20 g-19 h-22 i-22 j-24 l-21 m+19 n-26 o-17 r-15 s-37 v-21
the__like d-16 m-21 u+19
the__list a-26 b-16 i-16 j-21 k+23 m-30 r-16 u-15
the__me d-31 g-22 h-16 j-28 k-19 l-28 o-32 s-28 v-25
the__my b-42 d-36 h-22 j-35 k-23 m-24 o-32 q-24
the__night a-27 i-21 j-18 k-19 l-16 m+31 n-17 s-27 u-19 v-18
the__now d-23 g-34 i-22 k-22 l-21 n-18 o-27 q-23 s-27 u-27 v-22
the__number a-20 d-18 g-16 i+16 j-21 m-20 u-23
the__of b-33 g-42 h-37 i-25 j-32 k-16 l+16 o-25 q-18 r-22 s-30 u-18
the__off m-18 n-15 q-17 u-17
the__ok m-16
the__on a-17 i-16 j-26 o-17
the__one a-25 b+24 d-16 h-18 i-16 j-20 m-30 o-24 q-15 r-16 t-18 v-17
the__place a-25 b-21 d-16 i-22 j+15 k-16 l-19 n-17 o-19 r-24 s-19 v-21
the__please a-32 j-21 k-21 m-25 o-20 u-18
the__program a-16 d+24 g-23 h-19 j-17 n-17 u-30
the__reach a-18 d-24 g-19 i+32 j-30 m-31 u-24
the__right j-21
the__so m-21
the__station r-16
the__street d-19 j+19 m-19 u-19
the__streets d-20 g-18 j+21 m-19 u-24
the__that j+15 m-27 n-20 r-16
the__the b-18 d-35 g-20 h-25 n-26 o-26 s-19
the__there d-17 h-16 i+16 j-26 m-19 o-17 u-18
the__thing d+23 g-17 j-17 l-21 n-19 q-16 u-19
the__this d-23 g-18 j-20
the__to b-21 d-35 g-29 h-23 i+31 j-49 k-29 m-41 n-24 o-19 r-19 s-22 u-41
the__today d-19 j-17 s-16 t+15 u-18
the__tomorrow j-15 u-16
the__want b-16 j-16
the__was a-26 b-21 d-21 h-20 i-27 j-23 m+19 n-15 o-20 r-27 t-19 u-22 v-19
the__week a-23 o+18
the__what a-21 d-18 g-22 j+16 m-25 n-22 u-17
the__when a+20 n-16
the__who m-18
the__will q-19
the__work a-16 d-18
the__yesterday a-17 d-19 h-18 i+22 j-27 s-25 u-31
the__you d-28 g-26 h+27 i-33 j-20 k-16 m-43 t-27 u-23
the_afternoon a-16 i-15 j-17 m-25 n-17 o+27
the_airport a-21 n-20 u-24
the_average d-19 j-23 m+23 u-24
the_babysitter o+17
the_bank h-20
the_best a-42 b-29 c-16 d-45 e-15 f-17 g-40 h-39 i-42 j-45 k-28 l-34 m+16 n-30 o-28 p-22 q-23 r-29 s-29 t+40 u-43 v-32
the_bridge m-20 r+20
the_car m-25 r+19
the_choices a-28 b-27 d-27 g+40 h-21 i-28 j-30 k-26 l-28 m-40 n-26 o-26 p-22 q-22 r-29 s-28 t-23 u-30 v-24
the_commands d-23 g+25 h-19 i-17 j-26 m-24 u-26
the_cross d-24 g-22 h-17 i-15 j+25 m-23 u-28
the_day j-17 m-21 q-21 s-18
the_difference d-23 g-20 h-17 j-24 m-23 u+28
the_driver a-23 b-22 d-17 h-22 i-22 j-22 k-19 l-18 m-27 n-24 o-26 p+21 s-19 u-19 v-17
the_election m+20 u-20
the_family d-17 m-19 p+22 q-22
the_fastest d-16 j-22 m+25 u-19
the_first b-22 h-18 i-25 n-21 o-24 r-20 s-18 v-18
the_following a-19 m-21 o+21
the_form a+28 b-27 d-28 g-28 h-20 i-29 j-33 k-26 l-31 n-32 o-29 p-18 q-21 r-26 s-34 u-30 v-23
the_front a-24 g-19 j+21 m-26 n-16 r-17 v-18
the_full m-16
the_game m+22 s-21
the_girl a-17 i+18
the_gym m+19
the_highway a-17 h-18 m-23 r+18 u-17
the_hospital d-19 h-28 i-20 j+30 m-29 n-21 q-15 u-41
the_iv j-20 m-25 s+17
the_lady d-17 i+30 j-24 m-28 s-22 u-26
the_last a-27 b-20 d-21 g-18 j-24 k-18 n-24 o-22 p-16 q-19 r-21 u-25 v-24
the_latest a-15 h+18 j-16 m-17 u-17
the_library j-16 m+21 u-17
the_list a+18 d-16 g-17 i-26 j-20 k-30 m-21 n-17 o-22 p-16 r-20 s-17 u-18
the_love l+19 m-20
the_moon m+19 u-17
the_morning a-24 b-17 f+19 h+16 i-23 j-23 m-37 n-25 r-25 s-21 u-17
the_most j-16
the_movie l-19 m+21
the_nearest j-17 m+17
the_news d-25 h-21 i-16 j-27 m+17 n-17 o-15
the_next b-29 d-26 g-18 h-23 i-24 j-23 k-19 l-18 p-22 q-20 r-24 u-24
the_night m-23 n+19
the_number a-25 g+21 j-24 l-23 m-23 n-16 u-26
the_place m-21
the_plaza j+17 m-17 u-19
the_post h-24 j-19 m+24
the_president m+17 u-19
the_process m-19 u+19
the_program d-16 i-15 j-20 m-23
the_risks d-16 g-21 j-19 m-17 n-15 u+21
the_room a-24 b-19 i-20 j-17 m-35 n+19 o-23 p-17 q-18 r-27 s+27 u-17
the_same a-23 b-17 d-22 h-18 i-18 l-20 s-18 u-25
the_soonest a+23 d-23 j-19 m-20 u-26
the_spray j-17 m-18 u+18
the_street h-16 m-23 r+21 u-18
the_success d-27 m-18 u+23
the_super m+18 u-20
the_text a-33 b-18 d-18 g-30 h-19 i-27 j+16 k+21 l-35 n-18 o-19 r-23 s-18 u-28 v-19
the_texting a-21 b-21 i-21 k-15 l+27 m-20 t-25 u-18
the_time a-19 d-27 h-20 i-19 j-22 o+24 u-25
the_waitlist a+26 i-24 j-17 m-26 o-19 u-15
the_way m-16 r+16
the_weather d-18 g-15 h-21 i-15 j-26 m+22 s-18 u-24
the_week a-27 m-17 o+24 r-17 s-19
the_whole a-24 b-19 d+35 g-28 h-27 i-19 j-23 l-15 m-43 o-23 p-18 r-18 s-18 u-34
the_zoo d-18 m+21
them a-20 b-20 d-17 g-23 i-22 j-20 m-30 n-16 o-19 s-20 u-22
them$ b-17 g-18 i-20 m-24 o-16 s-16 u-17 v+15
them_again k+20
then b-30 c-17 g-23 i-27 j-27 k-19 l-24 m-43 n-37 p-26 q-33 s-30 u-32 v-20
then$ a+22 b-15 g-17 i-17 j-16 l-16 m-25 n-27 o-20 q-21 r-18 s-15
then_can o+15
therapist a+25 i-25 l-19 m-28 p-21 q-18 r-16 s-16 u-20
there a-34 b-29 c-53 d-20 e-78 g-31 j+25 k-94 l-107 m-20 n-48 o-31 p-56 q-18 r+34 t-91 u-39 v-35
there$ a-84 c-54 d-56 e-39 g-70 h-25 i+29 k-47 l-58 m-65 o-35 p-20 q+20 r+17 s-77 t-39 v-61
there_@day o-16
there_@open h+17 i-17 j-18
there_@parking d-17 i-22 j+23 m-21 r-25 u-18
there__# a-18 b-21 d-18 h-17 m-20 n-23 o-19 r+26
there__@call a+16 d-23 m-16
there__@day b-17 d-19 h+17 i-17 j-18 m-20 o-21 u-18
there__@parking j+16
there__@person h-16 i+27 j-19 m-23 u-31
there__@place u-19
there__@price d+16 m-17
there__@vehicle m+17 q-25
there__a a-33 d-32 h-18 i-32 m-43 n-28 p-22 q-35 r-19 s+20 u-31 v-32
there__after i-15 j-16 o-15 q-16 r+21 s-17
there__by j-18 q-15 v+19
there__can d-17 m-22 n-19 o-16 q-18
there__cheaper j-17 u-21
there__for a-27 d-24 h-15 i-36 n-16 o-21 q+18 s-19 u-34
there__good d-17 i-22 j-24 m+24 u-24
there__i d-24 g-17 m-23 o-26 s-17
there__if d+25 i-21 j-19 m-25 n-15 o-22 q-23 u-18
there__list d-24 g+19 i-23 j-23 m-30 q-17 u-19
there__near d-17 i-17 j-26 m+23 u-18
there__no b-19 d-16 g-20 i-17 m-23 o-22 q-22 r-21 s-24 v+16
there__of g+19 i-16 j-17 m-22
there__on d-18 i-16 j-21 u-17
there__one u-17
there__place d-22 i-23 j+26 m-25 n-17 q-19 u-21
there__quarter q-16 r+24
there__real u-16
there__red r-15
there__special a-16 d-16 n+19 o-16 u-16
there__that d-22 i-20 j-18 m-21 n-27 q+15 u-15
there__the a-18 d-18 j+15 n-17 r-17
there__there d-18 h-25 i+18 m-21 n-16 o-16 q-21 r-20 u-25
there__time a-16 o+18
there__to a-18 b-20 d-39 g-23 i-40 m+22 q-39 s-21
there__way a-17 i-18 j-19 q-22
there_a b-45 c-26 f-22 g+18 h-54 k-22 l-24 m+16 n-60 o-51 p-37 q-26 r-57 s-65 t-25 u-22 v-42
there_an j-16 u-16
there_another a-17
there_any a-27 b-18 d+21 h-22 j-33 n-22 r-19 s-22 u-35 v-18
there_anything a-24 d-24 i-20 j-17 m-18 n+20 q-16 u-22
there_around r+23
there_by q-17
there_in a-18 b-18 d-20 i-27 j-18 m-25 n-15 o-18 r+19 s-18
there_is c-17 d-46 f-21 g-33 h-28 i-43 k-21 l-29 m-62 n-35 p-36 q-46 s+30 u-45
there_on a-18 h+16 i-20 m-16 o-17 r-16
there_shortly n-16 r+18
there_soon a-25 b-17 d-17 m-16 n-17 o-16 r+25 s-17
these a-57 b-49 d-55 e-36 f-36 g+17 h-45 i-59 j-58 k-65 l+44 m-27 n-50 o-48 p-40 q-49 r-49 s-52 t-43 u+30 v-50
these$ a-31 b-32 c-28 d-31 e-18 f-19 g+23 h-23 i-33 j-31 k-24 l+20 m-41 n-29 o-29 p-23 q-34 r-28 s-29 t-22 v-33
these_@texts a-18 b-18 c-20 d-17 g-31 i-19 j-17 k-47 l+35 m-31 n-18 o-15 q-17 r-15 s-16 v-17
they b-46 c-26 e-22 f-25 g-36 h-43 i-49 j-55 k-34 l-38 m-31 n-55 q-48 r-43 s+22 t-23 v-41
they__me b-19 d-28 i-29 j-33 k-20 l-22 m-43 n-27 q-28 r-26 s+28 u-33 v-24
they__my o+18
they_changed o+16
thing a-34 c-23 e-18 f-16 g+30 h-25 i-33 j-31 k-22 m-16 n-35 o-21 p-26 q-31 r-35 t-21 u-47 v-35
thing$ a-30 b-31 c-18 d+19 g+24 h-21 i-27 j-26 k-18 n-28 o-27 p-21 q-25 r-26 s-31 t-17 u-39 v-29
thing* a-21 d-31 g-31 h-27 j-33 m-40 n-24 q-17 u+33
things a-21 d-31 g-31 h-27 j-33 m-40 n-24 q-17 u+33
think b-41 d-34 g-27 i-30 j-29 k-24 l-29 m+17 n-29 o-37 p-27 q-31 r-20 t-17 u-45 v+27
think* a+30 b-21 d-21 g-18 j-18 m-28 n-21 o-17 q-17 u-30
think__it a-22 b-25 d-19 m+27 o-23 p-17 q-18 u-30
think_about a-26 b-25 d-23 m+33 n-18 o-23 p-17 q-20 u-35
think_you v+18
thinks a+18 n-15
this d-35 e-88 f-98 g+26 h-84 i-15 j-83 k-114 m-36 n-104 o-37 p-115 q-132 r-58 s-22 t-98 u+36 v+38
this$ b-20 c-54 d-26 e-31 f-36 g+17 h-54 j-76 k-47 l-25 n-62 o-67 p-50 q-62 r-58 s-69 t-40 u+40
this_@call a-22 b-26 d-23 g-17 h-16 i-16 o-16 s-17 u-17
this_@day a-27 b-22 h-20 m+28 o-18 u-21
this_@symptom l-19 m-21 s+21 u-17
this__@call a-28 b-21 c-16 d-29 g-18 h-26 j-19 l-40 o-20 r-19 u-15
this__@machine u+16
this__@place i-15 j-17 u+15
this__@spanish c+15
this__@stop m-22
this__@treat u+15
this__a a-19 b-29 c-18 d-29 g-27 h-19 j-30 l-33 m-38 o-23 r-24 s-23 v+26
this__be d+23 m-24 n-16 r-17 u-18
this__can b+16 g-20 i-16 o-23 v-17
this__for b-27 d-20 i-26 l-23 m-23 o-23 p-16 r-16 s-18 u-21 v+25
this__from a-16 g-17 m-22 u+16 v-21
this__garys l-16 v+15
this__harassment a-16 g-16 l+22 u-20 v-24
this__i o-18
this__is a-16 d-18 m-22 u+19
this__it a-18 d-19 m-29 u+20
this__me d-19 l-27 m-29 n-19 o-26 p-20 q-22 r-16 s-18 u-35
this__mike l-15 v+19
this__my b-20 d-15 i-23 j-17 l-22 m-25 v+20
this__not a-30 c-23 d-36 i-45 j-29 k-19 l-55 m-36 n-23 o-40 p-19 q-32 r-27 s-37 u-49 v+45
this__off b-16 m-18 u-16 v-18
this__safe m-21 u+18
this__the a-21 b-17 d-28 h-23 j+21 m-36 o-19 r-16 s-19 v-20
this__to b-17 d+27 i-20 m-31 n-18 r-21 s-17 u-26
this__you m-16 u+17
this_a d-17 i-20 m-16 u+17
this_about d-15 u+15
this_by d-19 j+17 l-17 m-19 u-21 v-16
this_covered m-16
this_going a-16 d+28 m-29 n-17 r-20 u-24
this_help g+20 v-18
this_in a-24 b-25 c+20 d-18 g-17 l-19 m-31 n-15 o-20 q-15 r-19 s-16 u-35 v-24
this_is b-55 c-33 d-48 e-16 f-21 g-40 h-26 i-45 j-44 k-28 l+22 m-58 n-36 o-46 p-39 q-40 r-41 s-51 t-16 u-18 v+46
this_month a+26 d-24 i-19 m-18 o-21 s-15 u-24 v-16
this_morning a-16 f-15 g-15 h-16 m-24 o-26 r+15 u-17 v-19
this_needs m-16
this_number a-19 b-33 c-23 d-30 g-53 h-18 i-46 j-33 k-19 l+20 m-36 n-21 o-26 p-17 q-18 r-29 s-29 t-16 v+24
this_over i+16
this_place a-18 b-15 d-28 g-17 i-21 m-34 o-15 s-21 u+22 v-24
this_please b-18 c+21 l-22 m-20 u-18
this_text m-19
this_texting a-16 l+17 u-18
this_the d-20 i-15 j-24 m-28 s-18 u+29
this_thing a-22 b-24 d-31 g+33 i-20 m-32 n-18 o-21 q-15 r-17 s-24 u-34 v-26
this_tired a-15 g-19 n-17 s+22
this_to a-16
this_week a+23 b-25 c-18 d-23 g-17 h-18 i-19 l-21 m-22 n-30 o+16 q-20 r-15 s-27 u-28 v-27
this_what d-18 m-20
this_work g+18 m-17 n-17 u-23
this_works m-18 u+16
this_year a-21 m+19
thoug* b+26 l-19 r-18
thoughts b+26 l-19 r-18
threw p-17 s+17
threw_up p-17 s+17
throu* c-18 g-35 h-17 k-19 l-28 m-43 n-41 o-22 p-24 q-34 r-24 s-26 v-23
through c-18 g-35 h-17 k-19 l-28 m-43 n-41 o-22 p-24 q-34 r-24 s-26 v-23
through_to a-18 i+18
thurs a-21
thursday b+43 c-17 d-27 g-22 h-39 i-25 j-23 k-21 l-33 m-55 n-31 p-23 q-32 r-32 s-36 t-19 u-26 v-24
thursdays m-19
tiemp* a-22 b-19 d-45 g-15 i-18 j-17 l-17 m-36 n+22 o-20 p-17 q-20 s-37 u+16 v-15
tiempo a-22 b-19 d-45 g-15 i-18 j-17 l-17 m-36 n+22 o-20 p-17 q-20 s-37 u+16 v-15
tiempo__llego d-20 n+19 u-22
tiempo_antes u-15
tiend* h-19 m+21
tienda h-19 m+21
tienda$ h-19 m+21
tiene b-57 c-42 d+24 e-59 f-52 g-54 h-51 i-60 j-55 k-45 l-56 m-15 n-66 p-48 q+23 r-49 s-54 t-50 u+26
tiene$ a-15 d+21 g-18 m-20 n-16 q-15 u-21
tiene* a+35 b-55 c-44 e-46 f-51 g-55 j+16 k-45 m-66 n-63 p-56 r-56 s-58 t-49 u-63 v-54
tiene__ir b-20 i-17 n-27 q+22 u-18
tiene__trabajar a-16 m-15 n-16 q+18
tiene_el u-17
tiene_que a-25 b-29 i-21 m-25 n-37 o-16 p-19 q+32 u-24
tiene_riesgos a-16 d-23 e-16 f-15 g-15 h-16 j-17 l-16 m-19 n-15 q-18 u+26 v-16
tienen a+35 b-55 c-44 e-46 f-51 g-55 j+16 k-45 m-66 n-63 p-56 r-56 s-58 t-49 u-63 v-54
tienen$ a-38 d-29 g-23 h+23 i-23 j-30 l-26 m-19 n-28 o+24 q-26 s-16 u-24
tienen__@pay a-18 d+15
tienen__de j-23 p-16
tienen__el a+22 h-21 o-17
tienen__la j-23 o-23
tienen__para a+21 h-20 j-25 l-18 m-21 n-15 o-34 p-16 u-17 v-19
tienen_campo a+16
tienen_espacio a+23 h-21 o-17
til n-17
till a-22 h+15 j-21 m-23
time c-48 d-68 e-37 f-41 g-80 h+20 i-84 j-69 k-54 l-62 n-49 o+59 p-62 q-44 r-69 s-72 t-49 u-90 v-61
time$ c-27 d-21 e-16 f-17 g-29 h-36 i-52 j-16 k-30 l-37 m-66 n-44 o+39 p-41 r-44 s-38 t-27 u-39 v-33
time__@open a-17 j-17 m+22
time__@place h+25 j-25 m-34 u-19
time__@stop m-19
time__get j-18 m-21 u-16
time__i a-27 d-22 g-29 h+21 i-18 j-21 m-36 q-28 u-18
time__in m-18
time__pick n-16
time__the j-35 m+17 u-25
time__you d-21 g-18 h+32 j-27 m-43 n-26 q-18 u-25
time_can d-17 g-18 h+22 i-18 m-21 n-24 q-22
time_do a-36 d-29 g-26 h+22 j-31 q-21 u-31
time_does a-20 d-27 g-23 i-24 j-18 m+20 n-22 q-20 u-28 v-16
time_for m-22
time_is j-30 u-19
times b-22 c-29 d-48 e-16 f-18 g-32 i-26 j-38 k-30 l+18 n-36 o+22 p-17 q-25 r-26 s-26 t-18 u-41 v-20
times_do m-20 n-16
tired a-23 b-25 d-21 g-24 i-16 l-19 m-25 n-22 o-19 r-18 s+31 u-20
tired$ a-17 b-16 g-19 n-19 s+23
tires d-18 m+17
tmrw a-19 b+32 d-18 i-16 j-17 l-23 m-15 n-20 o-26 p-18 q-24 r-22 s-16
tmrw$ b+24 l-21 p-17
to a+19 b+19 c-51 d-48 e-119 f-50 g-16 h-144 i+33 j-16 k-22 p-36 q-15 r-58 s-44 t-75 u-75 v-96
to$ a-30 b-20 d+27 g-39 h-16 j+19 m-36 n-38 o-23 q-37 s-18
to_@book a+27 b-25 i-17 m-25 n-19 o-18
to_@call a-33 d-23 i+35 j-23 k-18 l-33 n-22 o-21 p-33 q-30 u-18 v-18
to_@cancel a-23 b+31 d-24 i-18 m-40 n-21 o-31 q-23 r-16 s-16
to_@day a-19 b-21 o+16
to_@drive a-35 b-37 c-19 d-31 g-28 i-43 j-35 k-23 l-34 m-30 o-31 p+18 q+29 r-28 s-32 t-18 u-26 v-25
to_@drug m-17 n+21
to_@eat a-33 b-19 d-27 g-20 h-16 i-23 j-25 l-18 n+24 o-22 q-24 r-16 s-30 u-29
to_@move a-43 b-28 c-22 d-51 g-30 i-47 j-30 k-44 l-30 m-16 n-50 o+52 p-32 q-36 r-28 s-39 t-19 u-36 v-24
to_@pay a-17 d+28 i-16 m-20 n-31 o-15 q-17
to_@price d+17
to_@stop a-27 b-20 d-17 g-15 i-24 j-23 l+17 m-36 o-17 q-20 s-25
to_@visit a-27 b-23 m+25 p-25
to__@call i+18
to__@clinician b-24 i+21 m-31 o-16 u-15
to__@day i-17 q-18 r-17 s-19
to__@drink n+16
to__@drug n+16
to__@food n+19
to__@person i+18
to__@place a-20 b-23 g-15 i+18 k-20 l-16 m-26 o-17 p-15 s-22 u-24
to__@relative b-18 n-17 o-17 p-23
to__@staff i+22
to__@stop m-20 n-16
to__@symptom m-15 n-25 s+20
to__@texts a-26 b-20 i-28 k+21
to__@treat a+24 d-16 i-19 n-15 s-22 u-31
to__@visit a+21 b-26 d-18 i-26 m-33 n-29 o+18 s-20 u-16
to__a b-23 c-17 g-30 h-18 j-42 k-40 l-38 o-21 p-33 s-43 t-25 u-55 v-22
to__about a+17 b-18 m-17 u-15
to__after a-24 d-16 g-19 i-24 j-18 l-22 m-25 o-16 q-33 r-22
to__again a-19 k+20 l-24 n-17
to__an a+22 d-16 m-21
to__any d-15 i-15 m-17
to__anything a-21 d-24 o-18 q-20
to__back i-32 j-23 l-21 m-31 n-17 q-22 s-15 u-21
to__complaint a-21 i+20
to__contacted a-24 b-19 d-21 i-19 l+29 m-30 n-23 r-17 s-21
to__day a-16 m-16 q-21
to__days a-20 d-18 m-22 n-21 o+31 q-15 s-23 u-17
to__else a-25 g-18 i-22 j-19 k-17 l-20 m-20 o-21 q-16 v+19
to__for b-28 d-24 i-19 l-19 o-26
to__front a-15 n-18
to__get n-17
to__gym m+18
to__her i+15
to__home a-20 b-17 d-19 g-15 i-32 j-28 m-24 n-28 q+30 r-17 s-22 u-21
to__house m-16
to__how g-18
to__i a+18
to__if a+15 i-16 l-18 m-15 q-17
to__in a+39 b-22 d-30 g-16 h-16 i-21 j-37 k-30 l-26 m-25 n-31 o-28 p-19 q-31 r-31 s-21 u-29
to__is a-23 b-17 d-29 j-19 m-33 n-26 q+25 s-18
to__it a+19 b+18 d-52 g-38 i-18 j-34 k-34 l-36 m-63 p-37 q-44 r-29 s-29 t-22 u-49
to__me a-28 b-50 c-21 f-22 g-41 j-45 l-30 m-62 n-52 o-47 p+30 q+21 r-38 s-44 t-22 u-44 v-34
to__milk a-18 m+21
to__more l-18
to__my b-16 c-22 d-56 g-39 j-30 k-37 l-47 n+18 p-39 q-58 s-49 u-40 v-24
to__next b-20 s-17
to__now d-16 l-17
to__of d-17 s-17
to__on a-31 b+37 d-21 g-19 i-27 j-16 k-17 m-32 n-16 o-28 p-18 r-28 s-19 u-22
to__one b+20 d-19 i-31 l-16 m-19 o-20
to__or a-15 b-16
to__out d-34 g-18 i-40 j-22 k-21 p-20 q-31 r-27
to__package d-24 m+19
to__place a-16 j+20 m-18
to__please a-18 k-15
to__problem d-20 n+18 q-15
to__ready a-19 g-18 n+20
to__seen a+34 b-20 d-26 i-27 j-16 k-16 l-17 m-25 n-21 o-28 q-18 r-25 s-25 u-19
to__someone b-29 d-18 g-19 j-17 k-18 l-20 m-22 o-22 p-28 v+19
to__soon r-21
to__started a+15 n-18
to__that i-22 j-27 l-16 o-36 q+18 r-17 s-30 u-24
to__the g-25 h-20 j-40 l-38 o-24 p-25 q-29 r-31 t-17 u-43 v-20
to__there b-18 d-36 g-25 h-18 j-34 l-22 m-45 p-23 s-26 u-35 v-16
to__these a-18 b-17 i-18
to__this b+27 c-31 d-47 e-18 f-20 h-19 j-33 k-28 l-57 m-31 n-39 o-17 p-35 q-42 r-40 t-24 u-55 v-46
to__tired s+15
to__to a+19 c-15 d-26 h-18 j-46 k-24 l-32 m-16 n-37 o-36 p-36 r-27 s-30 t-16 u-45 v-20
to__today m-16
to__tomorrow a-15 b+23 m-26 o-17
to__up i-32 k-17 l-19 m-30 q-34 r-15 s-21
to__week a-20 o+18
to__when a-16
to__with a-33 d-16 l-17 m-24 n-28 p+16 q-25
to__you a+19 b-16 d-29 g-24 i+22 j-38 m-38 u-30
to_a b-26 d-25 g-17 l-17 m-15 n-28 p-30 q-27 r-19 s-20
to_about i+15
to_another a-20 b+24
to_answer a-17 b-15 d-19 g+30 i-16 j-17 l-17 m-30 n-22 o-16 q-22 s-17 u-20
to_ask a-28 i+18
to_back a-16 b+22 i-16 m-24 o-19
to_bail a-27 b+29 g-16 i-21 m-25 o-22 p-20 r-20 s-18 u-15
to_be b-49 c-26 e-20 f-26 g-54 h-33 i-28 j-59 k-44 l+17 m-28 n-23 o-62 p-39 q-16 s+23 t-28 u-30 v-33
to_bring b-15 d-29 i-21 m-31 n+25 o-18 s-17 u-22
to_buy a-23 i-22 k-18 m+25
to_come a+23 b+16 g-23 i-38 j-37 k-24 l-38 m-43 n-34 q-36 r-26 s-22 u-30 v-19
to_contact a+20
to_cvs a-18 i+18 n-17
to_do a+24 d-52 i-37 j-36 k-16 l-35 m-48 q-38 r-20 s-31 v-20
to_explain a-19 b-15 i+18
to_file i+17
to_find d-23 i-17 j+29 m-35 n-22 q-17 s-20 u-31
to_fix m+16
to_fly d-17
to_get a+40 b-25 c-25 d-37 f-16 g-41 h-17 i-47 j-42 l-43 m-47 o-40 p-24 r-42 s-28 t-18 u-44 v-19
to_give a+18 b-19 i-20 m-19 u-17
to_go a-21 b+16 c-16 d-30 g-25 i-36 k-21 l-30 m-38 n-17 o-24 p-21 q+18 s-29 u-30 v-18
to_have a-27 b+18 d-22 g-18 i-27 l-18 m-30 n-21 o-20 p-31 r-15 u-17
to_hear a-16
to_hold b+15 o-15
to_it a-21 b-22 d-20 l-16 m-26 o-21 p+23 q-18 u-19
to_keep a-22
to_leave m-18
to_make a+19 d-19 g-15 l-18 n-19 o-20 u-23
to_me a-52 b-35 d-28 g-25 i+20 j-27 k-29 l-32 o-30 p-42 q-37 r-21 s-26
to_my b-25 d-25 g-16 j-19 k-16 l-21 n-29 o-29 p-22 q-26 r-17 s-18
to_pick a-18 i-17 p+15 q-23
to_put a-16 m-25 n-21 q-15 u-16
to_reach d-23 g-20 i+25 j-29 m-31 u-24
to_receive b-16 g-15 l+16
to_reply g+24 m-20 q-20
to_return a-20 d-17 i-21 m+21
to_say m-19 n-17
to_see a+33 b-27 d-21 g-18 i-41 j-24 k-17 n-21 o-24 q-23 r-18 s-15 u-17
to_set a+23 b-15 i-23 m-19 o-21
to_skip a-41 b+34 d-30 g-22 i-36 j-22 o-24 q-25 s-20 u-23
to_sleep a-18 d-15 g-16 j-16 m-26 n-16 u+22
to_somebody a-28 i+26 m-15 o-21 p-15 q-18
to_someone o-15
to_speak a-27 i+22
to_start a+30 b-23 g-21 i-23 j-18 k-23 l-16 m-23 n-21 o-17 q-17 r-18 s-18
to_stay i-20 q-19
to_take a-32 b-28 d-24 i-31 j-18 l-32 o-18 s-23
to_talk b-16
to_text b-34 c-21 d-24 f-16 i-36 j-33 k+25 m-50 n-30 o-33 p-29 q-30 r-21 s-25 t-23 u-21
to_that a-15 d-16 g+17 j-18 n-21
to_the b-43 d-41 g-39 h-31 i+31 j+15 k-35 l-42 m-25 n-48 p-34 r-41 s-35 t-17 u-51 v-22
to_this a-27 b-24 d-21 i-27 j-19 l-21 m-31 o-17 s-18 u+21 v-16
to_travel n+16
to_try a+44 b-35 d-23 g-22 i-27 k-22 l-23 m-43 n-24 o-33 p-31 q-22 r-17 s-26 u-33
to_type m-16
to_wait a-22 m-18 n-17 r-16
to_work a-27 b-29 d-22 i-29 j-21 l-21 m-35 o+20 p-23 r-21 s-23 u-23 v-17
to_you b-25 c-15 d-22 f+23 h-16 i-37 j-32 k-20 l-22 n-25 o-27 q-22 t-24 u-24
to_your b-21 g-17 i-30 k-18 l-19 m-23 s-20 u-17
toca a+22 b-22 d-17 l-15 m-17 n-17 p-17 r-18
todav* a-26 b-23 c-18 d-23 e-16 f-17 g-31 i-24 j-27 k-15 l-22 m-29 n-26 o-21 p-23 q+16 r-27 s+24 t-17 u-28 v-20
todavia a-26 b-23 c-18 d-23 e-16 f-17 g-31 i-24 j-27 k-15 l-22 m-29 n-26 o-21 p-23 q+16 r-27 s+24 t-17 u-28 v-20
todavia$ a-19 b-15 g-17 m-20 n-18 q-21 r-16 s+25 u-18
today a-44 b-24 c-52 d-25 e-46 f-49 g-68 i-23 j-75 k-57 l-70 m+36 n-73 o-16 p-61 q-69 r-65 s+42 u-79 v-67
today$ a-34 b-16 c-47 e-39 f-40 g-61 h+19 i-15 j-65 k-49 l-61 m+22 n-61 o-69 p-49 q-60 r-62 s+44 u-67 v-56
today__my d-24 m+24 n-21 o-16 p-16
todo a-38 b+31 c-33 e-37 f-36 g-38 h-32 i-40 j-36 k-31 l-42 m-46 n-35 o-39 p-31 q-35 r-35 s+17 u-42 v-29
todo$ a-31 b+31 c-25 e-33 f-31 g-30 h-26 i-31 j-29 k-27 l-33 m-42 n-30 o-28 p-24 q-30 r-30 t-33 u-38 v-24
told b-21 g-24 i-24 j-24 k-21 m+27 n-30 o-22 q-21 s-17 t-18 u-28 v-27
told_you a-26 d-28 g-21 i-18 j-20 k-17 m+29 n-27 o-15 q-16 t-16 u-23 v-24
toman a-38 b-34 c-30 d+51 e-38 f-34 g-33 h-33 i-36 j-40 k-29 l-37 m-44 n-38 o-31 p-34 q-35 r-34 s-35 t-33 u-43 v-34
toman* a-22 b-22 d-24 e-18 g-17 h-15 i-20 j-18 l-15 m-26 n+32 o-22 p-15 q-19 r-17 s-21 u-25 v-16
toman__@insurance a-19 b-17 d+23 n-18 u-20
toman_el d+22 j-18 m-23 u-17
toman_mi a-17 d+20 n-16 u-17
toman_tarjeta d+25 e-19 f-17 j-16 l-19 m-20 t-16 u-17
tomando a-22 b-22 d-24 e-18 g-17 h-15 i-20 j-18 l-15 m-26 n+32 o-22 p-15 q-19 r-17 s-21 u-25 v-16
tomar a-24 b-17 d-23 g-21 h-32 i-20 j-18 l-15 m-22 n+36 o-32 q-30 r-15 s-17 u-21
tomat* a-19 d-20 g-21 j-22 m+26 n-26 u-22
tomatoes a-19 d-20 g-21 j-22 m+26 n-26 u-22
tomatoes$ a-19 d-20 g-21 j-22 m+26 n-26 u-22
tomo a-46 b-38 c-24 d-40 e-24 f-25 g-36 h-27 i-40 j-39 k-26 l-34 m-44 n+52 o-36 p-35 q-37 r-34 s-39 t-32 u-46 v-26
tomo_@medicine a-38 b-27 c-19 d-29 e-16 f-19 g-29 h-20 i-30 j-29 k-20 l-25 m-30 n+41 o-26 p-27 q-26 r-24 s-26 t-21 u-37 v-19
tomo__dejo b-17 d-16 i-18 j-18 m-25 n+26 o-15 r-17 s-19 t-15 u-19
tomo__la a-18 b-21 d-19 h-15 i-22 j-22 l-16 m-28 n+30 o-18 p-16 r-21 s-22 t-18 u-24
tomor* a-31 b+47 c-27 d-48 e-21 f-35 g-42 i-39 j-44 k-32 l-46 n-43 p-37 q-47 r-46 s-43 t-32 u-44 v-41
tomorrow a-27 b+45 c-24 d-47 e-20 f-34 g-41 i-37 j-43 k-30 l-44 n-41 p-34 q-46 r-44 s-42 t-31 u-42 v-40
tomorrow$ b+37 c-17 d-36 g-33 i-29 j-32 k-20 l-34 n-26 o-36 p-22 q-33 r-31 s-24 t-16 u-31 v-29
tonig* a-16 i+15
tonight a-16 i+15
tonight$ a-16 i+15
too g-23 h-17 j-28 k-27 l+20 n-21 o-30 p-15 q-26 r-28 s-27 t-17 u-32 v-25
too__to b+16 j-16 o-20 r-20 s-19 u-15
too_much b-15 l+20 m-17 v-17
total d+27 g-25 j-19 m-27 n-21 u-23
total$ d+27 g-25 j-19 m-27 n-21 u-23
town a-26 b-20 d-25 g-23 h-29 j+30 m-34 n-26 o+18 q-17 r-16 s-23 u-38
town__you a-18 h-25 j+23 m-16 u-25
town_are a-17 h-24 j+23 u-24
traba* a-75 b-16 c-52 d+18 e-57 f-61 g-70 h+47 j-69 k-56 l-62 m-32 p-58 r-66 s-69 t-58 u-17 v-56
trabaja a-16 f-15 g-20 j-16 m-21 n-17 u+20
trabaja$ a-16 f-15 g-20 j-16 m-21 n-17 u+20
trabajan a-49 b-48 c-30 e-36 f-38 g-41 h+55 i-48 j-39 k-34 l-40 m-57 n-50 o-43 p-34 q-44 r-33 s-42 t-38 u-49 v-33
trabajan$ a-18 d-20 g-17 h+24 m-18 n-21 q-16 u-19
trabajan__@day a-17 b-17 h+20 m-17 o-20
trabajan_el h+17 o-17
trabajan_hoy d-19 h+20 m-19
trabajan_los a-19 d-19 h+21 m-18 o-15 u-16
trabajan_manana b-20 d-18 h+22 m-21 n-18
trabajar a-27 b-31 c-17 d-34 f-15 g-22 h-30 i-28 j-19 k-16 l-19 m-28 p-23 r-29 s-18 t-16 u-28 v-18
trabajar$ a-16 n-17 q+17
trabajar__dia q-16
trabajar__otro q-16
trabajar_ese n-16 o+17
trabajo a-38 d+16 g-27 h-27 i+16 j-30 k-18 l-19 n-33 p-19 q-37 r-37 s-33 u-30 v-17
trabajo$ a-28 b-25 h-19 i+18 j-21 n-20 o-26 q-18 r-26 s-19 u-22
trade a-34 b-33 d-21 h-21 i-25 l-17 m-27 n-19 o+36 p-24 q-20 s-23 t-16 u-18 v-18
trade_days a-15 d-15 i-21 o+24 p-19 q-15 s-16
traffic a-29 b-29 c-17 d-29 g-18 h-27 i-29 j-27 k-24 l-16 n-23 o-31 p-22 q-27 r+33 s-41 t-20 u-27 v-23
trafico a-30 b-19 c-16 d-33 e-19 f-21 g-21 h-21 i-26 j-34 k-20 l-19 m-36 n-24 o-23 p-19 q-31 r+42 s-23 t-17 u-28 v-19
traiga p+18 q-20
train a-25 d-22 g-23 h-33 j+29 n-20 q-30 u-36
train* o-17 r+18
trains o-17 r+18
trains_@late o-17 r+18
trans* a-34 b-27 c+19 d-30 g-24 i+16 j-30 k-21 l-29 n-22 o-33 q+17 r-21 s-20 u-39 v-15
translate a-19 b-19 c+20 g-17 i-26 j-15 l-22 u-21
translate_this a-19 b-19 c+20 g-17 i-26 j-15 l-22 u-21
transportation a-26 b-16 c-17 d-30 e-19 f-19 g-21 h-26 i-21 j-26 k-15 l-22 m-28 n-21 o-15 p+28 q+16 r-20 s-15 t-20 u-33 v-16
transporte a-29 b-23 d-25 g-15 h-21 i-23 j-26 k-16 l-24 m-25 n-25 o-15 q+25 r-24 s-22 u-19 v-17
trata d-17 g-17 q-16 u+20
trata$ d-17 g-17 q-16 u+20
tratamiento b-31 c-36 d+23 e-36 f-36 g-48 h-47 i-55 j-61 k-35 l-43 m-71 o-60 p-47 q-55 r-52 t-39 u+18 v-45
trave* n+15
travel n+16
treatment c-28 d-56 e-20 f-19 g-40 h-35 i-41 j-42 k-39 l-39 m-61 n-20 p-31 q-43 r-40 s+37 t-25 u+20 v-35
treatments a-21 m-21 n-20 s-18
tren j-19 q-24 r+20
trip b-20 d-21 n-23 r-17 u+17
troca d-20 i-19 m-18 n-17 o-19 q+24 r-21 u-17
troca$ d-19 i-18 m-17 n-15 o-18 q+22 r-20
troub* a-23 c-16 d-22 e-22 f-20 g-17 h-22 i-24 j-19 k-16 l-19 m-24 n-19 o-18 p-29 q+28 r-22 t-20 u-21 v-20
trouble a-23 c-16 d-22 e-22 f-20 g-17 h-22 i-24 j-19 k-16 l-19 m-24 n-19 o-18 p-29 q+28 r-22 t-20 u-21 v-20
trouble$ p-18 q+18
trouble__after s+19
truck m-24 p-18 q+15
true a-16 e-20 f-16 j-18 l-22 o-18 q-18 r-17 s-20 t-20 u-22
true$ a-16 e-20 f-16 j-18 l-22 o-18 q-18 r-17 s-20 t-20 u-22
try a+48 b-39 c-17 d-27 g-24 i-31 j-17 k-25 l-25 m-48 n-28 o-27 p-33 q-25 r-21 s-28 u-37
try__@treat a+16 u-16
try_it a+29 b-17 m-21 o-19 p-20
try_the a+17 u-17
try_this a+28 b-25 g-18 i-21 l-16 m-28 o-17 p-16
tryin* a+26 b-23 d-18 m-21 o-20 u-23
trying a+26 b-23 d-18 m-21 o-20 u-23
tuesday a-47 c-20 d-30 e-21 f-27 g-26 h-54 i-29 j-27 k-21 l-29 n-36 p-24 q-28 r-34 s+15 t-32 u-29 v-27
tuesdays b-18
turn a-33 b-42 c-22 d-37 e-21 f-18 g-25 h-25 i-30 j-40 k+33 n-33 o-35 p-33 q-32 s-37 t-31 u-43 v-24
turn__back b-18 k+22 m-25 r-17
turn__on a-20 b-24 d-20 j-26 k+33 l-18 m-37 o-21 p-15 q-16 r-24 s-18 t-16 u-27
turn_em m-17
turn_it b-18 j-20 k+26 m-26 r-15 u-22
turn_on a-17 b-23 d-20 i-18 j-17 k-26 l-15 m+31 n-20 o-17 p-17 q-16 r-29 s-21 u-21
turne* r-15
turned r-15
turno a-24 d-24 i-22 m-22 n-22 o+27 p-21 q-23 r-20 s-16
tv h-22 j-25 l-24 m+22 n-17 r-20 s-16
tv$ h-20 j-20 l-19 m+15
twice a-40 b-30 c-28 d+27 e-27 f-25 g-39 h-23 i+16 j-38 k-34 l-40 m-44 n-30 o-30 p-25 q-37 r-27 s+20 t-32 u-35 v-36
twice$ a-29 b-20 c-21 d+25 e-25 f-23 g-28 h-20 i-30 j-26 k-25 l-31 m-35 n-25 o-18 p-19 q-26 r-20 s+21 t-27 u-27 v-25
twice_and b-18 g-16 i+15 v-16
two c-20 d-39 e-22 f-18 g-26 h-25 i-40 j+33 k-22 l-29 m-26 n-33 o-37 p-22 q-28 r-34 t-25 u-42 v-31
two$ o-15
two_days a-17 d-18 m-18 s+18
tyler i-17 l-17 m-16 q-21 u-23 v+25
type a-32 b-22 d-38 g+39 j-44 l-23 n-34 o-19 q-28 s-21 u-49 v-23
type$ d-17 g+23 j-16 m-23 n-21 u-16
uber a-36 b-28 c-23 d-40 e-21 f-19 g-31 h-34 i-30 j-49 k-22 l-23 m-54 n-37 o-38 p-30 q+46 s-30 t-22 u-46 v-26
ubi a-20 b-20 d-20 h-16 i-22 j+28 l-18 m-24 n-20 o-20 p-16 q-15 r-19 s-18 t-16 u-22
ubi$ a-20 b-20 d-20 h-16 i-22 j+28 l-18 m-24 n-20 o-20 p-16 q-15 r-19 s-18 t-16 u-22
ubica* j+23 m-21 u-16
ubicacion b-19 h-20 i-39 j+30 m-16 o-20 s-18 u-23
ubicados j+23 m-21 u-16
ubicados$ j+23 m-21 u-16
ugh a-22 b-24 c-17 i+16 j-17 l-16 m-18 q-17 r+17 u-19
ugh__@late o-17 r+18
ugh_trains o-17 r+18
uh a-31 b-22 c-22 d-35 e+29 f-30 g+17 h-30 i-25 j-32 k-22 l-32 m-39 n-26 p-22 q-28 r-28 s-31 t-27 u-34 v-20
uh$ a-17 c-18 d-24 e+30 f-25 g-27 h-18 i-19 j-20 k-17 l-25 m-26 q-17 r-18 s-17 t-23 u-23 v-17
un a-66 b-79 c-62 e-69 f-61 g-79 h-57 j-86 k-70 l-83 m+26 o-20 r+19 s-21 t-66 v-72
un_@machine a-17 l-19 m-26 n-18 p-21 q-16 r-18 u+25 v-18
un_@person i+20 p-16
un_@relative a-18 d-18 i-23 m-34 n-25 o-15 p+34 q-35 r-17 u-24
un__a m+18 n-16
un__de i-20 m-34 n-21 o-20 p+19 q-16 r-21 s-19 u-20
un__me q-17
un__mi i-17 m+17 p-21
un_dia o+16
un_iphone d-15 m+17
un_poco m-15 r+18
un_problema n-19 o+20
una a+30 b-92 c-66 e-65 f-63 g-79 h-67 i+62 j-88 k-71 l-82 m-62 o-19 p-77 q-83 r-82 s-28 t-66 v-83
una_@machine a-18 u+19
una_@person a-33 b-21 d-26 g-17 h-16 i+30 j-22 l-20 m-21 n-24 o-22 p-16 q-23 r-15 s-20 v-29
una_@relative i-18 m-15 p-18 u-16
una_@visit a+52 b-52 c-16 d-54 e-18 f-17 g-23 h-19 i-41 j-34 l-17 m-47 n-49 o-42 p-17 q-18 r-33 s-50 t-18 v-30
una__ahi i+17 u-19
una__de a-36 b-22 i+24 j-18 l-26 n-31 o-28 p-20 q-18 r-23 s-22 u-27
una__el d-22 m-22 n-17 o-25 u-18
una__en d-16 m-15 o-26 r-19
una__la o-25 r-16
una__me m-19 n-19 p-18 q-15 u-19
una__para d-15 i+18 m-17 o-20 u-15
una__pues a+23 b-16 d-17 o-16 u-15
una_carta a-27 d-16 i+24 m-20 o-20
una_pregunta a-18 d-19 i+23 n-20 o-17 s-16
under a-19 d+16 j-18 m-23 n-17 s-19
under* a-25 b-34 g+25 i-18 j-20 l-21 m-29 n-16 o-26 p-17 q-22 r-18 s-18 u-34 v-24
understand a-24 b-33 g+25 i-18 j-19 l-21 m-28 o-23 p-15 q-21 r-17 s-18 u-34 v-23
undo k+17 l-19
undo_it k+17 l-19
unfor* b+21 r-16
unfortunately b+21 r-16
unfortunately__not b+21 r-16
unfortunately__will b+21 r-16
uno a-24 d-28 g-26 h-19 i-23 j-19 m-26 n-26 o-21 p-24 q+16 r-19 s-23 t-19 u+23 v-21
unsto* a-24 b-20 c-24 d-31 e-36 f-35 g-27 h-25 i-25 j-29 k+38 l-33 m-32 n-24 p-21 q-24 r-25 s-24 t-30 u-30 v-23
unstop a-24 b-20 c-24 d-31 e-36 f-35 g-27 h-25 i-25 j-29 k+38 l-33 m-32 n-24 p-21 q-24 r-25 s-24 t-30 u-30 v-23
unstop$ a-20 b-16 c-19 d-25 e-28 f-25 g-22 h-20 i-20 j-22 k+31 l-25 m-27 n-16 p-16 q-19 r-20 s-19 t-24 u-25 v-18
unsub a-29 b-20 c-18 d-30 e-25 f-27 g-28 h-18 i-26 j-25 k-26 l+38 m-33 n-22 o-19 p-28 q-28 r-27 s-27 t-25 u-30 v-19
unsub* a-35 b-30 c-29 d-42 e-36 f-34 g-39 h-28 i-38 j-38 k+25 l+36 m-45 n-30 o-24 p-31 q-33 r-32 s-34 t-34 u-40 v-34
unsubscribe a-28 b-25 c-25 d-35 e-34 f-32 g-31 h-24 i-31 j-28 l+40 m-39 n-23 o-18 p-24 q-25 r-25 s-27 t-29 u-34 v-25
unsubscribe$ a-16 c-17 d-22 e-26 f-23 g-18 h-18 i-17 j-19 k-22 l+29 m-24 q-16 r-17 s-17 t-22 u-22 v-15
unsubscribed d-16 g-16 i-16 j-20 k+24 l-23 m-16 v-15
until a-45 b-34 d-27 f-18 g-24 h-18 i-18 j-33 k-17 l-27 m-40 n-35 o+27 p-15 q-20 r-19 s+23 t-17
up a+25 b-47 c-78 e-66 f-15 g-95 i-103 j-100 l-26 m-15 n-33 o-16 q-34 r+24 s+17 t-74 u-57 v-42
up$ a+24 b-49 c-34 d-19 e-24 g-56 h+22 i-47 j-61 l-17 m-80 n-42 o-29 s-59 t-29 u-34 v-26
up_@pay d+17 m-20
up__# a-17 d-17 o-17 r-27
up__@call i-19
up__@clinician a+21 i-23 m-25
up__@relative a-23 i-20 p+17 q-19
up__@symptom a-19 p-15 s+20
up__@visit a+26 b-30 d-24 m-21 n-16 u-18
up__a b-16 d-19 m-23 o-19 p-19 q-15
up__i a-17
up__next a+16
up__of a-17 u-18
up__out l-15 r+17 s-16
up__the b-18 d-22 h-17 i-31 j-16 l-22 n-20 o-23 p-20 r+20 u-18
up__this a-18 m-18 u-20
up__time a+19 o-19
up_a a+20 m-15
up_at a-30 b-16 d-25 h-15 i-16 j-16 n-23 q-20 s-18 u-17
up_feeling r-19 s+21
up_for b-17 d-18 i-16 l-16 o-21 s-16 u-16
up_my b-25 i-21 k-16 p+17 q-20 r-16 s-16 u-17
up_since s+15
up_the a+16 b-26 m-24 r+18
up_tomorrow a-16 b+19 l-18 n-15 o-24 r-16 s-20 v-19
up_with a+28 b-16 d-18 i-27 m-35 n-15 o-21 p-20 q-15 u-18
updat* a-26 b-20 d-21 i-19 j-16 m+16 n-19 o-18 p+20 q-29 r-24 s-19 u-20
update a-21 d-16 n-17 p+20 q-28 r-20 s-15 u-18
us d-36 e-23 f-25 g-37 h-29 i-40 j-40 k-30 l-43 m-56 n-41 o+33 p-31 q-37 r-39 s-32 t-30 u-42 v-31
us$ m-16 o-21
us__@book m-16
us__another a-16 o+16
us__following a-15
us__it b-27 d-16 g-17 j-16 m-24 o+19 u-25
us__the a-23 m-15
us_do b-27 d-17 g-20 h-15 j-18 l-17 m-27 n-24 o+16 q-17 u-25
usa a-18 g+23 m-22 n-15 u-25
usan a-20 d-20 g-19 h-16 j-17 m-21 n-26 q-15 u+26
usar g+21 q-19 u-18
usar_esto g+21 q-19 u-18
use a-31 b-26 c-19 g+16 h-26 i-26 l-28 m-42 o-24 p-16 q-29 r-19 s-23 t-16 u-34 v-22
use$ g-21 j+16
use_this b-16 d-16 g+21 l-18 m-16
usted m-18 u+20 v-19
usted$ m-18 u+20 v-19
usted* b-34 c-22 d-23 e-17 f-21 g-24 h-20 i-32 j-20 k-17 m-44 n-44 o-26 p-38 q-34 r-26 s-21 t-19 u+27
ustedes b-34 c-22 d-23 e-17 f-21 g-24 h-20 i-32 j-20 k-17 m-44 n-44 o-26 p-38 q-34 r-26 s-21 t-19 u+27
ustedes$ b-28 c-16 d-18 f-15 g-20 h-15 i-20 j-16 m-36 n-38 o-21 p-31 q-29 r-18 s-16 u+22
va b-17 c-33 e-16 f-18 g-29 h-27 i-27 j-32 k-24 l-37 m-57 n-54 o-35 p+40 r-34 s-28 t-22 u-45 v-40
vacat* a-16 d-17 m+20 n-19 r-22 u-17
vacation a-16 d-17 m+20 n-19 r-22 u-17
vale a-17 d+25 m-20 n-16 s-16 u-29
van a-43 b-42 c-20 d-38 g-28 h+31 i-40 k-26 l-29 m-52 n-38 o-40 p-35 q-51 r-48 s-39 t-28 u+36 v-22
vape d-17 m-17 n+21 o-16
vean a+24 m-23 n-24 q-20 u-19
vean$ a+18 u-15
vean__@relative m-19
vean__mi m-19
vean_a m-19
veces a-38 b-30 c-20 d+25 e-18 f-21 g-30 h-24 j-31 k-25 l-36 m-41 n-34 o-26 p-34 q-34 r-30 t-23 v-24
veces$ a-23 b-17 d+28 g-20 i-31 j-22 l-22 m-28 n-22 o-20 p-17 q-22 r-19 t-15 u-30
vecino a-25 b-22 m+25 n-26 q-29 r-17
vende* a-22 i-19 l-17 m+25 o-17
venir b-20 p-27 q+18
venir__@relative p-18
venir__por p-18
venir_mi p-24
veo a-15 b-27 g-18 j+30 l-20 m-25 n-16 o-18 q-23 r-22 s-16 u-17 v-22
veo_el a-15 b-27 g-18 j+30 l-20 m-25 n-16 o-18 q-23 r-22 s-16 u-17 v-22
ver a+23 i-18 n-19
verda* a-21 b-16 d+21 g-18 h-21 i-21 j-27 l-20 m-21 n-20 o-19 p-16 q-24 s-24 v-23
verdad a-21 b-16 d+21 g-18 h-21 i-21 j-27 l-20 m-21 n-20 o-19 p-16 q-24 s-24 v-23
verdad$ a-21 b-16 d+21 g-18 h-21 i-21 j-27 l-20 m-21 n-20 o-19 p-16 q-24 s-24 v-23
very d-16 h-20 j-21 l-16 m-25 n-17 o-16 t+24 u-18 v-18
very_kind a-19 h-19 j-20 m-23 t+24 u-16 v-16
veterans a+27 d-21 h-19 j-20 m-32 u-16
vez b-35 c-26 e-21 f-20 h-25 i-35 j-34 k+30 l-39 m-37 n-38 p-32 q-38 r-36 s-32 t-23 u-40 v-28
vez$ b-25 c-21 e-16 f-15 h-16 i-30 j-27 k+25 l-33 m-30 n-29 p-26 q-27 r-31 s-27 t-18 u-30 v-19
vez__@texts l-15
vez_de n-16 o+17
vez_los l-15
vi a+16
viend* m+17 n-16 r-18
viendo m+17 n-16 r-18
viendo_la m+18 r-16 s-17
viene* a-26 b-26 d-24 i-16 j-18 l-22 n-23 o-17 p+25 q-24 r-18 s-18 u-22
vienen a-26 b-26 d-24 i-16 j-18 l-22 n-23 o-17 p+25 q-24 r-18 s-18 u-22
viernes c-21 d-24 g-21 i-30 j-29 l-18 m-47 n-23 p-20 q-28 r-23 s-38 t-21 u-25 v-22
visit c-19 g-24 h-21 j-42 k-28 l-26 o-28 p-38 q-25 r-43 v-25
visita a-29 d-25 m+29 n-28 o-21 p-19 s-21 u-25 v-16
vive a-16 b-26 d-17 g-24 i-16 j-29 l-32 m-27 n-19 o-17 q-25 r-19 s-18 u-16 v+32
volve* b-28 h-16 i-30 j-15 k+22 l-24 m-23 n-23 o-22 p-23 q-19 r-19 u-20
volver b-28 h-16 i-30 j-15 k+22 l-24 m-23 n-23 o-22 p-23 q-19 r-19 u-20
volver_a b-28 h-16 i-30 j-15 k+22 l-24 m-23 n-23 o-22 p-23 q-19 r-19 u-20
vomit* a-21 b-27 c-16 d-25 g-25 h-17 i-21 j-27 l-30 m-29 n-29 o-21 q-27 r-22 s+37 u-24 v-28
vomitando m-21 n-15 r-15 s+22
vomitando_desde m-21 n-15 r-15 s+22
vomitar b-21 d-16 g-16 i-16 j-19 l-25 m-15 n-19 o-17 q-20 s+27 u-18 v-25
vomitar$ b-18 j-16 l-22 n-16 q-17 s+24 u-16 v-21
voy a-81 b+27 c-64 d-89 e-64 f-65 g-77 h-70 i-84 j-89 k-66 l-86 m-36 n-92 o-32 p-26 q-20 r+82 s-82 t-74 u-91 v-82
voy$ a-35 c-19 d-29 e-19 f-15 g-28 h-18 i-34 j-38 k-25 l-45 m-53 n-35 o-36 p-39 q-42 r+46 s-30 t-20 u-30 v-34
voy_@late a-21 b-33 d-17 g-15 h-20 i-15 j-18 l-21 m-32 n-15 o-35 p-21 q-26 r+37 s-15 t-16 u-20 v-17
voy__alla d-15 m-20 o-16 r+21 u-17
voy__amor r+15
voy__camino a-16 b-15 d-15 j-19 m-25 o-17 q-21 r+25
voy__ir a-17 b+29 m-17 o-25 q-32 r-27
voy__llegar m-18 o-23 q-23 r+17
voy__mi a-23 b-22 m-29 n-22 o-17 p+20 q-27
voy__pensarlo b-16 m+22 r-23
voy__perdon r+15
voy__poder q-19 r-19
voy_a a-35 b+35 c-24 d-46 e-16 g-39 h-27 i-36 j-34 k-21 l-31 n-40 p-35 q-24 s-40 t-33 u-43 v-36
voy_en a-16 b-15 d-15 j-19 m-25 o-17 q-21 r+25
voy_para d-15 m-20 o-16 r+21 u-17
voy_saliendo b-20 d-16 e-18 f-16 l-17 m-25 n-19 p-18 r+28 t-16 u-16
vuelv* a-16 b-25 d-17 g-25 i-23 j-17 k+19 m-23 o-22 q-24 r-18 u-24 v-21
vuelvan a-16 b-25 d-17 g-25 i-23 j-17 k+19 m-23 o-22 q-24 r-18 u-24 v-21
vuelvan__los k+19 l-24 m-17
vuelvan__mandarme k+15 l-16
vuelvan_a a-16 b-25 d-17 g-25 i-23 j-17 k+19 m-23 o-22 q-24 r-18 u-24 v-21
wait c-25 d-36 g-30 h-22 i-43 j-38 k-20 l-29 m-50 n+17 o-39 s-30 u-45 v-25
wait__me a-17 b+16 m-19 o-17 q-16
wait_for b+16 m-22 o-18 q-16
wait_there a-22 b-18 i-19 m-22 n+16 p-24 r-19 u-16
waiti* a-29 b-25 d-24 h-15 i-21 l-18 m-27 n-23 p+30 q-27 r-21 s-22 u-25 v-23
waiting a-29 b-25 d-24 h-15 i-21 l-18 m-27 n-23 p+30 q-27 r-21 s-22 u-25 v-23
waiting$ b-16 d-16 m-21 n-16 p+20 q-22 r-18
waitl* a+26 i-24 j-17 m-26 o-19 u-15
waitlist a+26 i-24 j-17 m-26 o-19 u-15
wakes m+19
wakes__day m+19
wakes__every m+19
wakes_me m+19
walgr* a-17 b-16 d-20 j+17 m-18 n-16 u-21
walgreens a-17 b-16 d-20 j+17 m-18 n-16 u-21
walgreens$ a-17 b-16 d-20 j+17 m-18 n-16 u-21
walk b-27 c-18 d-43 g-33 h-28 i-29 j-40 k-19 l-25 m-44 n-38 o-32 p-17 q+36 r-32 s-35 v-19
walk_@insurance a+26 d-27 h-16 u-19
walki* a-22 d-17 e-16 j-17 m-20 r+21 u-21
walking a-22 d-17 e-16 j-17 m-20 r+21 u-21
walma* h-19 j-22 m+22
walmart h-19 j-22 m+22
walmart$ h-19 j-22 m+22
want a+49 c-52 d-49 e-27 f-28 g-32 h-45 j-78 k+20 m-35 n-75 o+18 p-57 q-75 r-72 s-72 t-55 u-79 v-28
want$ v+16
want_@texts k+20 l-23
want__@book a+18
want__@person i+17
want__@stop k-19 l+22
want__@texts i-18 m-28
want__again k+22 l-24
want__any b+18
want__be b-26 i-19 l+17 m-15
want__but a-16 b-20 o+22 r-15
want__come b+17 g-16 i-17 j-16 l-33 m-24 q-20 r-17
want__do a+21 l-18 n-16 o-20 u-19
want__get a+15 b-16 i-20
want__in a+20 b-18
want__it a+24 b-20 m-21 n-17 o-24 u-18
want__my b-17 o+17
want__on a-18 k+15 m-17
want__set a+18
want__talk a-15 i+18
want__the a+16 b-28 d-15 j-15 l-23 m-35 n-17 o-21 s-20 u-19
want__this a+19 g-15 i-23 l-19
want__to a-20 m-20
want__try a+28 b-21 g-16 i-28 m-20 o-20 s-16
want__up o+16
want__with a-19
want_a a-25 b-25 v-22
want_back a-18 k+15 m-17
want_in a+26 b-16 i-25 j-19 k-20 m-26 o-17 r-19 u-15
want_it d-17 l-20 o+18
want_me m-16
want_my b-16 m-19
want_the m-22
want_to a+47 c-29 d-58 e-17 f-19 g-57 h-23 j-49 l-29 m-17 n-55 o-15 p-38 q-54 r-46 s-50 t-27 u-54 v-43
wanti* a+34 b-27 d-21 i-18 l-19 m-32 n-24 p-22 q-19 r-20 s-26 u-26 v-20
wanting a+34 b-27 d-21 i-18 l-19 m-32 n-24 p-22 q-19 r-20 s-26 u-26 v-20
wanting_to a+29 b-15 m-18 n-16 o-19 p-19
wants a+18 b-15 m-20 p-22 u-19
wants_to p-17
was a-33 b-61 c-47 e-52 f-37 g-61 h-49 i-24 j-67 k-55 l-62 m+30 n-67 o-65 p-64 q+24 r-70 u-70
was$ m-19 s+19
was__# a-15 d+17 r-17 s-17
was__a q-15
was__after m-16
was__charged d+21 m-24 q-17
was__me m-25 p-20 q+21
was__the m-16
was__to b-16 d-26 j-16 m-31 n-25 o-16 q+25 s-17
was_going d-19 m-20 n-22 q+20
watch a-19 d-25 h-15 j-16 m+15 n+15 p-19 q-17 u-28 v-17
watch* m+15
watch_the m+15
watching m+15
watching_tv m+15
water a-21 b-17 d-24 g-20 h-17 j-18 l-16 m-32 n+38 o-16 q-21 u-30
way a-25 b-50 c-26 d-25 e-17 f-19 g-34 h-28 i-47 j-48 k-35 m-33 n-43 p-45 q+22 r+36 s-49 t-25 u-43 v-37
way$ a-24 b-27 g-16 i-19 j-20 k-16 l-18 m-41 n-21 o-32 p-23 r+32 s-28 u-16 v-15
way_now m-18 r+16
way_there m-17 o-16 q+19 r-19
way_to b-16 d-26 i-23 j-23 n-18 r-17 u-18
we d-18 e-52 f-58 g-66 h-76 i-22 k-59 l-73 n-22 o+28 p-61 q-70 r+21 s-80 t-67 u-89 v-61
we_@move b-18 m-17 o+21 q-17
we__@call a-17 m-18
we__@food m+15
we__a a-25 b-20 h-16 i-17 n-23 o+16 s-17
we__about a-17 b-22 d-17 i-19 j-21 m-34 o-23 r+29 u-23
we__an b-19 m-17
we__at r-24
we__be b+20 o-18
we__by a-18 i+19 m-19
we__in b-20 i-18 m-34 n-18 u-15
we__it a-33 d-26 i-16 j-22 m-28 n-23 o+31 q-20 r-20 s-17 u-22
we__my o-16 r-20
we__not b+26 m-17 o-24 r-27
we__the a+16 b-22 j+16 m-32 n-21 o-26 s-16
we__there b-15 j-19 m-22 o-16 r+21
we__this a-21 m-24 o-18
we__to b+19 i-22 m-18 o-16
we_are a-51 c-23 d-49 e-22 f-28 g-28 h-34 i-40 k-18 l-32 n-39 p-28 q-26 r+32 s-34 t-36 u-51 v-24
we_be o-16 r-24
we_decided a-18 b+18
we_do d-21 h-18 j-21 l-16 m-27 n-23 r-19
we_get n-16
we_got b-25 d+26 m-24 r-20
we_had a-17 b-17 m+22 n-16 r-18
we_need d-15 i-17 m-20
we_pick o+16
we_will a-20 b+15 d-23 j-18 n-19 o-19
wear a-44 b-31 c-22 d-49 g-48 h-28 i-37 j-39 k-18 l-31 n+43 o-35 p-17 q-48 r-23
wear$ g-31 m-34 n+26 u-16
wear__it m+17
wear_my d-15 m-19 n+33 o-15
wear_off l-15 m-19 n-18 q-20
weath* a-19 d-25 e-18 f-17 g-23 h-26 i-21 j-30 l-20 m+29 n-15 q-16 r-19 s-23 t-19 u-30 v-19
weather a-19 d-25 e-18 f-17 g-23 h-26 i-21 j-30 l-20 m+29 n-15 q-16 r-19 s-23 t-19 u-30 v-19
weather$ e-18 f-15 l-17 t-17 u-16
weather_is m+15
wednesday d-21 h-33 i-20 m-37 n-18 o+24 p-17 q-19 s-22 t-19 u-18 v-16
week b-57 c-42 d-58 e-33 f-32 g-47 h-45 i-51 j-51 k-41 l-49 m-67 n-61 o+58 p-44 q-52 r-53 s-60 t-39 u-62
week$ a+27 b-43 c-30 d-40 e-17 f-17 g-32 h-33 i-35 j-37 k-27 l-33 m-46 n-44 o+33 p-31 q-37 r-31 s-40 t-26 u-42 v-41
week_after a-18 o+20 s-17
week_what o+16
weekend a-47 b-45 c-17 d-28 f-18 g-25 i-29 j-26 m+25 o-44 p-29 q-26 r-22 s-40 t+22 u-35 v-19
weeks m-18 u+17
weeks_does m-18 u+17
weird a-35 b-39 c-24 d-39 e-25 f-28 g-28 h-35 i-29 j-27 k-24 l-27 m-50 n-35 o-33 p-28 q-30 r-39 s+49 t-33 v-30
weird$ d-15 m-17 q-17 r-18 s+17
weird__after s+15
weird__since b-15 s+17
weird__this s+16
weird_dreams s+16
weird_flashback m-18 s+19
were a-19 b-23 d-19 g-17 h-21 i-19 k-18 l-19 m-27 n-18 p-18 q-23 r+29 s-22 t-16 u-19 v-19
what a-32 b-130 c-106 d+20 e-97 f-20 g+58 i-54 k-115 l-136 o-45 p-123 q-39 r-147 s-43 t-115 u+31 v-138
what$ b-21 d-37 g-45 h-23 i-25 k-19 l-22 m-48 o-29 q-33 r-26 s-32 u+21 v-22
what_@door g-25 h-15 i-16 j+24 n-17 u-27
what_@place a-17 d-30 g-28 h-18 i-17 j+32 m-27 n-26 q-22
what_@vehicle g-18 h-16 j+22 m-19 n-18 q-22 u-20
what__@day a-20 b-21 m-26 n-17 o+21
what__@eat d-29 g-30 h-17 m+39 n-43 u-27
what__@hours d-23 g-21 h+17 i-17 j-26 m+16 n-24 u-28
what__@open m-18 o+16
what__@place m-19 u-22
what__@price a-29 d+43 g-35 h-30 i-27 j-36 m-30 n-26 q-19 u-53
what__@treat a-17 d-25 m-16 u+22
what__@visit a-26 d-30 j-18 m-26 u+25
what__a a-28 g-25 h-24 j-31 n-26 o-15 q-21 s-18
what__about d-23 m-18 u+18
what__am d-17 j+18 n-18 q-18 u-29
what__an a-20 d-18 m-18 u+19
what__are d-33 i-19 j+16 m-37 n-23 o-17 q-16
what__average d-19 j-23 m+23 u-24
what__be a-27 d+34 g-21 h-17 i-17 j-18 m-32 n-27 o-28 q-18 r-16 s-16 u-35
what__best d-15 i-19 m+22
what__can a-37 d-28 g+31 h+16 i-31 j-43 m-38 n-40 o-25 s-17 u-26
what__choices d-24 g+21 j-16 m-20 n-18 u-18
what__clothes m-17 n+19
what__come g-17 j-17 m-21 n-17 u-23
what__commands d-23 g+25 h-19 i-17 j-26 m-24 u-26
what__cross d-24 g-22 h-17 i-15 j+25 m-23 u-28
what__difference d-23 g-20 h-17 j-24 m-23 u+28
what__direct d-16 i+20 j-17 u-20
what__do a-18 b-35 c-29 d-43 f-25 i-54 k-21 l-36 m-28 o-28 p-24 r-23 t-24 v-27
what__does a-23 d-30 g-32 i-25 j-22 m+17 n-23 o-16 q-19
what__during d-22 g-22 h-22 j-23 m-25 n-25 q-15 u+27
what__earliest d-20 h+21 j-24 m-24 u-24
what__favorite j-15 m+17
what__fish m+23 u-22
what__full m-16
what__going a-17 d+31 g-16 j-28 m-31 n-20 q-17 u-30
what__good a-18 d-20 g-15 n-15 o-16 u-24
what__got a+19 d-23 m-18
what__guys a-26 d-23 g-22 h-30 j-18 m-19 q-18 u+28
what__i b-47 c-37 d-21 e-26 f-32 g+44 h-15 i-76 j-18 k-39 l-45 m-34 o-64 p-39 r-49 t-32 u-64 v-41
what__if a-16 d-21 g+16 m-18 n-22 u-27
what__in h-16 j-17 m+27 u-29
what__is a-35 b-21 d-61 f-17 g-52 i-38 j+21 n-48 p-16 q-38 r-16 s-31 v-22
what__it a-44 b-26 d+26 f-20 h-23 i-24 k-17 l-16 m-58 n-38 o-38 p-24 q-41 r-20 s-28
what__latest a-15 h+18 j-16 m-17 u-17
what__like a-20 d-25 j-18 n-22 u+19
what__mean a-16 d-26 g+17 h-20 j-17 n-17 u-26
what__my a-45 b-26 c-19 d+41 f-25 g+20 h-37 i-48 j-19 k-18 l-27 m-49 n-19 o-41 p-35 r-33 s-33 u-69 v-22
what__need a+15 d-19 g-20
what__next u-17
what__number a-15 d-17 g-29 j+16 m-18 v-19
what__of a-28 d-43 f-17 g-47 h-27 i-25 n+23 o-19 q-22 s-24 u-34
what__options a-15 d-31 g+28 j-24 m-26 n-23 q-15 u-25
what__out d+20 j-16 m-19 u-20
what__put a-17 d-24 g+31 j-17 m-34 n-26 q-20 u-28
what__reply g+25 m-22 n-21 q-15 u-21
what__risks d-16 g-21 j-19 m-17 n-15 u+21
what__say a-24 d-26 g+33 i-19 j-27 m-38 n-29 q-23 u-28
what__send d-17 g+18 m-16 n-19
what__should a-15 d-16 g+20 h-16 j-20 m-33 q-23 s-19 u-26
what__soonest a+23 d-23 j-19 m-20 u-26
what__success d-27 m-18 u+23
what__supposed n-16
what__take a-27 d-34 g-26 h-16 j-21 m+24 n-31 q-27 u-21
what__text g+23 j-21 m-25 n-21 u-16
what__that a-16 g-24 j+27 m-39 n-33 o-21 q-24 u-35
what__the a-22 b-45 c-20 e-21 f-48 j+17 k-32 l-38 m-32 o-64 p-31 q-62 r-48 s-55 t-34 u+21 v-41
what__there q-17 u-15
what__this a-29 d-15 g-42 h-23 i-29 j-43 m-41 n-20 q-16 u+36 v-22
what__type d-22 g+20 j-23 n-20 u-25
what__wear a-16 d-18 g-32 j-16 m+17 u-21
what__when a-21 g-18 h-16 m-16 n-16 u+21
what__you a-23 b-31 c-26 d-21 f-34 h+18 i-51 k-21 l-27 p-15 q-71 r-17 s-25 t-27 u-17 v-25
what__your f-26 g-52 h+15 i-48 j-43 l-16 m+20 n-35 o-19 q-21 s-26 t-16 u-62
what_about a-37 b-27 d-33 g-31 h-24 i-25 j-23 m-46 n+20 o+33 q-27 r-24 s-31 u-38
what_am a-22 d+15 j-26 m-16 n-26 s-16 u-29
what_are a-44 b-26 f-26 g+21 i-49 j-25 l-24 m-52 o-30 q-28 r-27 s-33 t-29 u+31 v-15
what_can a-38 b-17 h-32 i-25 j-41 o-30 q-44 u-45
what_days a+23 d-28 g-20 h+22 j-35 m-26 n-20 o-18 q-17 u-34
what_do b-30 c-22 d-39 f-20 g+28 h-72 i-47 j-86 k-18 l-30 n-25 o-40 p-21 r-21 t-21 v-25
what_does a-35 d+41 f-16 h-42 i-28 j-36 n-58 o-23 q-42 r-15 s-22 u-63
what_else b-19 m-17 o+25 q-15
what_exactly a-15 d-21 j-25 m-23 u+22
what_happens a-35 b-24 c-17 d-42 e-19 f-24 h-38 i-28 j-38 k-16 l-20 m-51 n-42 o-26 p-17 r-23 s-28 t-18 u+42 v-19
what_i a-28 d-26 g+29 i-19 j-25 m-31 o-18 q-22 s-21 u-35
what_if a-28 g-39 h-17 j-24 m-25 q+23 r-19 u-22
what_is b-57 c-35 e-30 h-20 k-45 l-51 n-108 o-49 p-62 q-88 r-56 s-76 t-32 u+21 v-63
what_kind a-18 d-27 g-29 h-18 i-19 j-29 n+28 q-15 s-17 u-36
what_paperwork n+18 u-18
what_should a-30 d-31 h-22 i-18 j-28 s-29 u-42
what_side u-23
what_this g-18 u+17
what_time a-58 b-19 c-16 d-52 f-18 g-55 h+30 i-39 j-63 l-16 m+23 o-37 q-48 r-21 s-21 u-56 v-16
what_times d-28 m-28 u-20
what_to b-18 d-18 g+28 l-17 m-27 o-16 q-30 u-28
what_will d+30 g-17 j-16 m-26 u-32
what_would a-29 d+36 g-23 h-17 i-20 j-20 l-16 m-34 n-28 o-29 q-20 r-17 s-18 u-37
what_you a-22 d-27 g-28 h-22 j-28 m-28 n-18 o-17 q-17 u+32
whate* d-18 e-19 m+15 t-16 u-18
whatever d-18 e-19 m+15 t-16 u-18
wheel* q-15
wheelchair q-15
wheelchair_@vehicle q-15
when a+23 b-68 c-58 d-48 e-44 f-47 g-74 h+18 i-17 j-72 k-64 l-66 m+26 o-25 p-63 q-80 r-43 s-18 t-51 v-68
when__can a-20 h-16 n-18
when__come a+20 j-29 m-24 n-39 o-27 q-19 u+16
when__get j-17 m-19
when__i b-22 c-22 d-31 g-28 h+22 i-40 j-32 k-31 l-17 m-45 n+20 p-22 q-39 r-30 s-42 u-28
when__in a-27 u+19
when__start a+16 h-19 k-16 n-23 s-16
when__the b-25 d-23 h-33 i-22 j-21 l-16 m+20 n-27 o-24 p-20 q-17 r-26 v-16
when__this a-19 l-17 u-16
when__you a-22 d-16 h+31 j-20 m-28 u-27
when_are a-15 h+16 u-17
when_can a+25 b-24 c-26 d-35 g-30 h+17 i-46 j-29 k-37 l-22 m-50 n+16 o-51 p-29 q-43 r-32 s-46 t-16 u-31 v-16
when_do d-15 h+23 j-21 m-28 n-17 u-22
when_does a-30 d-18 h-27 m+31 n-21 o-17 q-15 r-15 s-18 u-21
when_else a-16 b-18 n-16 o+22
when_i a-37 g-23 h-25 i-18 j-24 m-24 n-26 q-22 u+25
when_is a+19 b-19 d-21 h-33 i-28 j-24 l-18 m+19 n-25 o-23 p-16 r-19 s-31 u-32 v-24
when_it a-16 g-17 m+28 n-27 u-24
when_you i+16 m-17
where a-28 b-70 c-55 d-34 e-45 f-57 g-68 h-64 j+61 k-63 l-74 m+23 n-82 o-71 p-70 q-75 r-78 s+21 t-62 u-98 v-42
where* a-20 d-15 f-17 g-15 h-27 i-19 j+30 m-20 t-18 u-31 v-16
where__@parking r-17
where__are a-21 d-22 g-19 h-22 i-17 j+32 m-32 o-16 t-20 u-32 v-16
where__at a-21 d-24 h-16 i-17 j+27 m-31 u-16 v-16
where__go a-24 b-24 d-23 g-23 i-24 j+33 k-17 l-21 m-35 n-22 o-19 q-23 r-18 s-22 u-22
where__i b-19 g-30 h-21 k-18 l-23 n-34 o-24 p-18 q-29 r-23 s-31 u-27 v-22
where__in a-19 j+21 m-22 u-17
where__is i-16 j+23 m-28 u-17
where__iv m-19 s+19
where__sign a+19 d-18 j-17 m-20
where__the h-17 i-17 m+18 u-19
where__was m-19 s+19
where_at a-19 j+21 m-22 u-17
where_can j-23
where_did a-23 d-20 i-20 j-29 m+24 n-20 s-18 u-24
where_do b-16 g-26 l-19 n-26 o-15 q-21 r-17 s-22 u-23 v-15
where_i d-15 g-17 j+22 l-16 m-27 u-18
where_is a-31 b-16 d-37 g-16 h-18 i-29 j+36 l-18 n-23 o-19 p-20 q-19 r-21 s-24 u-35 v-28
where_the s+16
where_you a-30 d-32 f-17 g-23 h-29 i-25 j+38 l-20 m-40 o-20 t-27 u-33 v-25
whereabouts a-20 d-15 f-17 g-15 h-27 i-19 j+30 m-20 t-18 u-31 v-16
whereabouts__you a-18 f-15 h-17 j+23 m-15 t-17 u-23
whereabouts_are a-18 f-15 h-17 j+23 m-15 t-17 u-23
which a-63 b-48 c-37 d-64 e-39 f-36 h-46 i-58 j+49 k-43 l-58 n-55 o-46 p-43 q-55 r-53 s-61 t-45 v-55
which_@door g-21 j+18
which_@place j+20
which__are u-18
which__do a-27 b-16 d-31 h-18 i-21 j+22 l-26 m-41 n-32 o-16 q-26 s-20 v-16
which__i a-25 b-17 d-27 g+18 i-21 j+24 l-26 m-42 n-32 o-15 q-25 r-16 s-26 u-35
which__is a-21 d-21 g-16 i-22 m+20 n-16 s-15 u-27 v-21
which__of m-26
which__the a-18 d-23 g-16 i-19 m+24 o-16 r-17 s-16 u-28
which__you a-22 d-19 g-19 h-15 j+18 m-35 v-17
which_one a-31 b-20 d-22 g-20 i-22 j+35 l-20 m-39 q-16 s-21 u-17 v-25
who a-81 b-24 c-26 d-82 e-65 f-66 g-72 h-67 j-84 k-66 l-86 n-72 o-70 p-78 r-77 s-77 t-63 u+40 v+41
who__@drive i-22 j-16 m-21 n-16 p-26 q+29 u-25 v-29
who__@wrong i-17
who__carol m-20 q-16 u-26 v+22
who__for m-16
who__i a-31 b-21 d-28 g-26 i+28 j-26 l-21 m-39 n-31 o-20 q-35 r-15 s-16
who__is b-18 d-15 i-20 m-33 o-18 q-20 r-20 v+19
who__me a-25 b-16 d-19 g-17 i-35 j-20 k-17 l-30 m-29 n-21 o-17 p-32 q+25 r-16 s-21 u+16 v-40
who__president m+17 u-19
who__song m+19 u-15
who__texting i-20 l-22 p-15 q-18 u+20
who__that m+19 u-15
who__the a-16 b-16 d-16 i-26 j-19 m+32 q-17 r-18 u-39 v-28
who__this b-16 d-20 i-24 m-34 u+24
who__you j-18 m-18
who_dis a-17 d-16 e-18 f-15 h-16 i-24 l-19 m-29 q-16 t-15 u+16 v+16
who_do a-26 d-22 g-16 i+31 j-17 m-33 n-26 q-27 u-34 v-16
who_is a-38 b-38 c-29 d-45 e-19 f-29 g-37 h-31 i-59 j-43 k-31 l-49 m-24 n-37 o-36 p-46 r-37 s-44 t-20 u+19 v+27
who_was m-16 q+16
who_won m+17
who_wrote e-15 m+23 u-22 v-21
whole a-24 b-19 d+35 g-28 h-27 i-19 j-23 l-15 m-43 o-23 p-18 r-18 s-18 u-34
whole_thing d+24 m-28 n-17 u-15
why a-50 b-45 e-26 f-26 g-43 h-34 i-50 j-48 l-38 m+22 n-46 o-45 p-42 r-42 s-45 t-34 u+19 v-45
why__getting k-15 u+16
why__i a-20 g-19 i-21 k-20 l-16 m-32 n-22 p-18
why__so j-15 q-20 s-17 u-26
why__the d-18
why__you a-15 d-23 i-17 j-15 q-16 v-18
why_am k-15 u+16
why_did b-18 q-15 u-22
why_do a-25 d-37 g-20 h-17 i-24 j-22 l-17 m+20 n-24 o-19 p-17 v-22
why_is a-16 i-16 j-22 m+22 o-17 q-24 r-18 s-22 u-35
why_was d+21 m-24 q-17
wife k-16 l-16 m-51 p-39 q-31 r-27 s-17
wifi m+19 u-19
will a-113 c-83 d+15 e-67 f-74 g-34 h-20 i-97 j-111 k-100 l-107 o-42 p+36 q-19 r-23 s-44 t-33 u+30 v-94
will_@drive p+20 q-19
will_@insurer d+15 u-16
will__@day b+20 m-22
will__@late p-15 q-16 r+16
will__@pay b-18 d+25 m-23 n-23 o-16 u-24
will__@relative a-30 b-35 c-15 d-22 i-25 n+27 o-20 q-43 r-22 u-37
will__@stop l-15 m-19 s+17
will__@symptom l-15 m-19 s+17
will__able n+16 o-19 q-16 r-17
will__be a-32 b+24 c-22 e-15 f-16 g-30 i-26 j-27 k-23 l-35 m-16 o-26 p-35 q-52 r-64 s-45 t-23 u-22 v-26
will__card d+17 m-18 n-15 u-16
will__coming b+21 m-16 o-16 r-23
will__cover b-17 d+25 m-25 n-17 u-23
will__for b-16 d-24 m-22 u+15
will__have p-20
will__home b-16 m-19 p+24 q-17
will__in b-18 m+17
will__it a-19 d-26 j-15 k-17 m+21 n-19 o-25 q-18 r-16 t-15 u-36
will__know m+15
will__let a-16 b-18 d-22 m-25 q+20 u-25
will__make d-23 m-22 o-15 q-15 u+17
will__me a-43 b-50 c-27 f-25 h-28 i-35 j-37 k-36 l-42 m-73 n-55 o-35 p+39 q+18 r-39 s-36 t-31 v-26
will__my a-22 b-31 d-23 i-22 n-42 o-16 q-32 r-15
will__need m-16 o-24
will__needing b+18
will__on d-21 k-17 m+21 o-20 p-20 r-19 s-16 u-22
will__out b-20 d-20 m-15 n-22 r-17 s-16 u+17
will__outside b-17 d-21 n-16 o-16 p+15 q-15 r-17 u-23
will__the m-19
will__there b+26 d-23 m-31 n-18 o-32 p-16 q-22 s-17
will__to a-23 b-24 g-21 i-18 j-21 m+26 o-20 q-24 r-18 s-23 u-36
will__up d-16 m-22 q-17 r-17
will__with d-16 n-16
will__work a-16 b-28 g-16 m-36 n-30 p-23 q-30 r-19 s-17 u+21
will__you b-20 g-16 u-20
will_be a-21 b-28 d-26 h-20 l-15 m-37 n-27 q-37 r+22 s-27 u-27
will_bring n-18 p+18 u-20
will_do b-27 d-19 h-19 m-22 n-19 q-16 t+23 u-26
will_have b-18 i-17 m-28 n-23 p+26
will_i a-28 b-46 c-18 d-57 e-15 g-32 h-28 i-30 j-24 k-22 l-32 m-54 o-40 p-34 q-46 r-33 s-37 t-27 u+48 v-21
will_it a-35 b-49 d+17 e-18 f-25 g-39 h-23 i-21 j-32 k-26 l-28 n-54 o-45 p-45 q-51 r-38 s-43 t-42 u+28
will_let m+15
will_my a-23 b-36 c-15 d+34 g-15 i-18 l-17 m-47 n+17 o-25 p-37 q-32 r-25 s-18 u-44
will_not a-31 b+36 c-22 d-52 h-31 i-32 j-31 k-32 l-39 n-45 p-43 r-62 s-30 t-22 u-41 v-35
will_pick m-16 p+15
will_take b-17 m-21 n-17 p+26 q-34
will_that m-19
will_you a-27 b-29 c-16 d-39 g-24 i-18 j-24 k-21 l-22 m-41 n-30 o-30 p-23 q+33 r-21 t-19 u-43
wine a-19 h-22 m+19 u-19
wish b-17 g-16 l+17
wish__receive l+16
wish_to b-17 g-16 l+17
with a-22 b-25 c-76 e+19 f-68 h-80 i-28 j-88 k-81 q-31 r-85 s-26 t-38 v-22
with$ a-18 d-26 e+30 f-22 g-22 i-19 j-16 l-28 m-28 n-17 p-17 q-17 s-18 t-23 u-26 v-17
with_@treat a-19 d-23 u+19
with__@clinician a+23 d-16 i-16 l-19 o-20 u-17
with__@medicine m-16 n-22
with__@symptom a-18 m-15 s+22
with__@texts i-15 k-30 l+25 m-31 u-16
with__the l+17 t-16
with_a d-20 l-21 m-26 p-25 r-16 u-23
with_depression a+20 m-19 n-15 p-17
with_me a-51 b-37 c-16 d-38 g-29 i-53 k-19 l-35 m-43 n+25 o-31 p+26 r-21 s-29 u-40 v-28
with_my a-16 i-22 n-29 o-16 p-20 s-19
with_someone a-21 b-22 c-20 d-24 e-18 g-18 h-22 l-19 m-19 n-20 o+21 p-31 q-27 s-17 u-19 v-26
with_the b-37 c-16 g-35 h-26 i-48 j-35 k-40 l+30 m+22 n-35 p-25 q-25 r-30 t-33 u-48 v-36
with_this a-20 d-21 i-20 l-26 m-22 o-20 s-17 v-23
withd* a-25 d-26 g-19 i-26 j-19 k-16 l+30 m-33 n-24 o-20 q-17 r-21 s-25 u-19 v-16
withdraw a-25 d-26 g-19 i-26 j-19 k-16 l+30 m-33 n-24 o-20 q-17 r-21 s-25 u-19 v-16
withdraw_my a-16
witho* b+15 c-16 g-29 h-27 i-21 l-26 m-40 o-23 p-20 s-22 u-36
without b+15 c-16 g-29 h-27 i-21 l-26 m-40 o-23 p-20 s-22 u-36
without_a d-18 g-15 h-17 i-15 j+19 m-20 n-17 u-17
woke a-28 b-26 c-17 d-24 e-19 f-19 g-17 h-25 i-22 j-18 k-20 l-27 m-38 n-23 o-28 p-26 q-26 r+24 s+20 t-18 u-27 v-20
woke__@symptom s+19
woke__feeling r-16 s+18
woke_up a-28 b-26 c-17 d-24 e-19 f-19 g-17 h-25 i-22 j-18 k-20 l-27 m-38 n-23 o-28 p-26 q-26 r+24 s+20 t-18 u-27 v-20
won m+20 u-17
won_the m+16
word a-18 d-18 g+28 i-18 j-28 m-22 n-23 q-16 u-22
words a-18 d-22 g+24 j-23 m-16 n-23 q-15 u-20
words__numbers g+18 u-18
words_or g+18 u-18
work a-52 b-77 c-56 d-26 e-50 f-55 h-41 j-80 k-60 l-35 m-30 o+42 s-74 t-56
work$ a-46 b-32 c-24 e-27 f-30 g-19 h-39 j-42 k-24 l-44 m+17 p-43 r-36 s-45 t-25 v-31
work_@call i-16 m-18
work__me b-17 n-20 p+17 q-28 u-22
work__more b-20 o+18
work_after n+15
work_any o+20
work_can o+16
work_for b-19 d-28 m-28 n-16 q-17 u+22
work_instead a-16 d-21 i-18 l-19 m-19 o+27 r-18 u-15
work_now b-19 m-23 o+15
work_this d-15 g+27 l-18 m-26 u-26
work_will q-18
work_with d+23 g-16 h-16 m-18 q-17 u-22
worke* a+20 j-15 m-26 n-27 q-20 u-16
worki* m-16 u-16
working m-16 u-16
works a-32 b-19 c-21 d-29 e-17 f-21 g-24 h-22 i-18 j-29 k-17 l-23 n-33 o+24 p-22 r-19 s-25 t-22 v-20
works$ a-20 d-20 g-15 m-30 n-25 s-15 u+23
works_better a-17 b-17 o+25 u-23
world m+19 n-16
worry b-15 m-19 n-22 q-20
would a+23 b-34 c-51 d+21 e-46 f-50 g-78 h-64 j-75 m-62 n-52 o+15 p-61 q-72 r-38 s-79 t-55 v-63
would__@call a-22 l-16
would__be a-35 b-28 d+26 g-17 j-17 k-25 l+16 m-30 n-23 p-17 q-23 r-25 s-26 u-30 v-16
would__better a-26 b-17 d-22 i-15 l-16 m-16 n-26 o+23 q-17 r-21 s-16
would__bring g-17 u-16
would__come a+17 i-17 o-15
would__get i-19 l-17
would__instead d-16 o+20
would__me m+17
would__my a-21 m-17 n-16
would__need a-22 d-21 m-20 u+19
would__not b-21 d-21 i-29 k-15 l+26 m-18 o-19 s-16 v-17
would__speak a-18 i+18
would__start a+22 d-17 m-21 u-17
would__to a+17 b-37 c-18 d-44 g-25 j-27 m-45 n-32 o-28 p-24 q-29 r-30 s-35 t-16 u-36 v-21
would__work a-16 d-21 i-18 l-19 m-19 o+27 r-18 u-15
would_be b-32 c-16 d+16 e-19 g-25 h-27 i-30 j-22 k-17 l-30 m-42 n-38 o+31 p-19 q-29 r-38 s-30 t-21 u-43 v-17
would_feel n-19 u+15
would_i a+20 g-29 h-19 i-16 j-21 l-22 m-43 n-33 o-22 s-18
would_it a-27 b-21 d+25 k-15 l-22 n-19 p-15 q-18 r-20 s-18 u-30
would_like a+18 b-33 c-16 d-41 g-21 j-23 m-46 n-29 o-25 p-23 q-24 r-27 s-30 t-16 u-38 v-19
would_rather a-18 b-21 d-22 k-16 l+17 m-22 o-19 v-20
would_you a-29 b+23 d-23 o-19
write a-27 d-24 h-18 i-25 j-27 m+27 n-20 o-25 q-24 u-22
write_a a-22 c-17 d-23 h-17 i-24 j-24 m+28 n-16 o-22 q-22 u-21
wrong a-51 b-45 c-33 d-49 e-36 f-35 g-44 h-47 i-59 j-15 k-39 m-60 n-36 o-44 p-40 q-42 s-40 t-42 u-51 v+55
wrote e-15 m+23 u-22 v-21
wtf a-18 d-22 i-17 j-17 l-15 m-21 n-17 v-17
x a-20 b+19 d-22 e+20 f-15 i-15 j-16 l-19 m-30 n-20 o-16 r-19 s-23 t-19 u-21
y b-18 c-42 e-38 f-36 g-57 h-43 k-44 l-66 m-72 n-62 o-59 q+24 r+18 s-52 t-39 u-59 v-61
y__empezar a+17
y__puede a-17 m-16
y__quiero o-19
y__tengo b-18 q+18
y_no a-27 g-23 i-32 j+17 l-25 m-26 n-30 o-31 p-20 r-30 s-19 u-26 v-26
y_quiero a+24 b-19 i-15 m-16 o-17
y_si r-18
ya c-88 d-116 e-95 f-87 g-108 h-33 i-59 m-35 n-30 o-107 p+22 q-53 r+55 s-112 t-100 u-118 v-28
ya$ a+19 i-16 l-20 o-15
ya_@call b-19 i+16 l-21
ya__@insurer p-28
ya__@relative p+17 q-17
ya__@ride p+24 q-29 r-17
ya__@texts l+20 m-19
ya__a a-38 i-23 j-23 l-27 m-40 n-27 o-15
ya__aqui a-16 b-22 l-27 m-22 q-19 r-23
ya__con b-22 i-21 k-20 m-15 n-20 p+15 q-17
ya__de b-19 j-18 k-33 l+22 m-27 p-16 u-18
ya__dije a-27 b-25 i-16 j-24 k-20 l-26 m+27 n-26 q-18 r-33 u-19
ya__el b-27 d-23 h-16 i-15 j-37 l-20 m-36 n-22 p+25 q-37 s-15 u-17
ya__en j-27 r+18
ya__es a-15 b-16 j-19 l-19 m-25 n+16 q-16 r-15 u-19
ya__ir a-24 q-23
ya__la b+29 i-28 j-34 l-40 m-33 n-26 o-28 p-27 q-26 s-17 u-16 v-17
ya__llegando a-17 b-22 j-17 m-17 r+23
ya__llego a-28 b-26 d-21 g-16 h-20 i-21 j-32 k-21 l-29 m-38 n-31 o-18 p-29 q-29 r+39 s-16 t-15 u-18 v-20
ya__los a+32 b-22 d-18 g-20 h-22 i-25 j-26 k-26 m-36 n-36 p-20 q-16 r-23 u-19
ya__manden a-18 b-29 i-17 j-21 k-17 l+28 m-22 q-23 r-21 v-17
ya__me a-24 i-23 j-22 k-16 n-23 p+17 q-37 r-31 v-15
ya__mi b-21 i-16 l-18 m-24 n-19 p+23 q-25 r-17
ya__nada b-19 l+19
ya__no a-28 d-18 g-18 i-30 j+27 m-44 o-18 p-21 q-34 r-38 v-29
ya__por a-20 b-16 l-19 m-21 q-17 r-21
ya__puede a-19 l-19 n-29 p-26 q+21
ya__puedo a-20 n+16 q-17
ya__quien a-22 b-16 n-21 p+26 q-29 u-15
ya__quiero i-31 j-19 k-28 m-29 n-19 o-22 p-20 q-22 r-21 u-15
ya__voy b+28 j-16 l-21 m-19 o-15 q-24 r-27 v-19
ya_casi a-22 b-23 d-16 h-16 i-17 j-25 k-17 l-25 m-29 n-25 p-22 q-18 r+31 v-16
ya_comi a-26 b-28 d-17 e-20 i-18 j-32 k-20 l-33 n+28 p-24 q-23 r-33 u-21 v-20
ya_consegui p+19 q-21
ya_decidi b+15
ya_estoy a-43 b-41 d-21 g-20 h-23 i-25 k-25 l-41 m-45 n-34 o-16 p-41 q-29 r+41 s-23 t-17 u-19 v-19
ya_le a-23 b-19 j-19 k-15 l-18 m+19 n-21 q-16 r-26
ya_me a+17 d-29 g-20 i-33 j-38 m-45 n-37 o-28 q-33 r-48 s-24 u-26
ya_mero m-18 q-18 r+22
ya_no a-66 b+51 c-42 d-43 e-25 f-23 g-51 h-33 i-68 j-71 k-47 l+16 m-19 n-70 o-56 p-67 r-78 s-43 t-38 u-48
ya_tengo a-28 b-25 i-19 j-16 l-16 m-18 n-26 p+35 q-44 r-24 u-18
ya_voy a-36 b-48 d-26 e-16 g-22 h-15 i-27 j-32 k-22 l-36 m-49 n-32 o-30 p-36 q-36 r+52 s-27 t-19 u-26 v-23
yeah a-24 b+18 c-16 d-27 e-20 f-19 g-18 h-18 i-23 j-22 k-18 l-23 m-32 n-26 o-21 p+31 q-33 r-24 s-20 t-18 u-26 v-21
year b+16 c-18 d-25 g-21 h-19 i-28 j-23 k-17 l-24 n-27 o-23 p-24 r-22 s-30 t-16 u-29
year$ b+16 c-18 d-24 g-21 h-19 i-27 j-23 k-17 l-24 n-25 o-22 p-22 q-25 r-22 s-30 t-16 u-29
years i-18 o-17
yep q-20
yep_got q-19
yes b-35 c-24 d-37 e-26 f-25 h-24 i-35 j-33 l-35 n-34 o-28 p+29 q-46 r-26 s-29 t-25 u-38 v-26
yes$ a-19 d-23 e-19 f-17 j-16 l-16 m+20 p-15 q-22 t-16 u-24
yes__can a-16 j-15 q-19
yes__have p+16 q-22
yes__is a-17 p+16
yes_i i-21 q-25
yeste* a-42 b-37 c-25 d-43 e-22 f-24 g-34 h-36 j-48 k-32 l-37 n-40 o-38 p-33 q-36 r-37 s+39 t-33 u-22 v-36
yesterday a-41 b-36 c-24 d-42 e-22 f-23 g-34 h-35 j-48 k-31 l-36 n-40 o-37 p-32 q-36 r-36 s+38 t-33 u-21 v-36
yesterday$ a-33 b-30 c-21 d-33 e-19 f-19 g-30 h-23 i-39 j-32 k-27 l-33 n-33 o-30 p-27 q-29 r-28 s+36 t-31 v-32
yet a-23 b-25 c-16 g-26 i-19 j-19 l-24 n-19 o-22 p-20 r-21 s-20 u-24 v-32
yet$ a-23 b-25 c-16 g-26 i-19 j-19 l-24 n-19 o-22 p-20 r-21 s-20 u-24 v-32
yo b-42 c-33 d-50 e-42 f+23 g-43 h-35 i-40 j-45 k-37 l-49 n-45 o-36 p-29 q-39 r-36 s-42 t-36 u-47 v+39
yo__pedi v+16
yo__soy a-20 b-21 d-21 g-20 i-18 j-21 l-25 m-25 n-22 o-18 q-21 r-17 s-19 u-20 v+30
yo_no a-35 b-38 c-20 d-33 f-18 g-27 h-16 i-25 j-27 l-32 m-31 n-31 o-30 p-16 q-28 r-24 s-30 t-15 u-27 v+42
you b-56 c-20 e-127 g-33 h+38 i-55 l-53 n-83 o-26 p-151 q-46 r-127 s-167 t+32
you$ a-31 b-25 c-57 d-80 e-40 f+17 h-76 j+21 k-64 m-42 n-63 o-68 p-43 q-69 r-15 s-46 t+37 u-37
you_@move a-16 m-21 o+21
you_@open a-40 b-18 c-16 d-28 f-17 g-24 h+41 i-18 k-17 l-18 m-55 n-19 o-23 q-20 r-17 t-28 u-31 v-22
you_@person b-17 i-17 l+16 m-22 u-27
you_@price a-24 d+33 g-18 h-19 j-17 m-35 n-15 u-26
you_@stop a-24 d-17 i-17 j-20 k-25 l+26 m-32 n-25 o-16 q-18 u-18
you__# a-30 d-26 g-16 h+25 i-16 j-29 n-16 r-18 t-21 u-25 v-18
you__@call i+22 l-16
you__@day a-39 b-34 d-28 g-16 h+28 j-18 m-38 n-19 q-19 u-28
you__@eat a-25 d-19 g-17 h-22 n+23 t-17 u-22
you__@holiday a+21 d-28 g-16 j-28 n-18 q-18 u-26
you__@hours a-17 d-17 h+20 m-17
you__@insurance a+25 d-15 h-21 j-17 m-19 n-16 u-25
you__@insurer a-22 d+25 h-20 m-20 q-16 u-16
you__@open a-50 b-23 d-23 f-16 g-18 h+42 i-15 j-21 k-16 l-18 m-45 n-21 o-28 q-19 r-18 s-16 t-32 u-32 v-18
you__@pay d+21 m-24
you__@person a+17 d-18 i-34 j-30 m-30 v-21
you__@place a-22 d-15 i-25 m-24 o-15 q-18 u+22
you__@relative a-24 m+16 q-19 u-21
you__@ride a-17 d-20 h-18 m-20 q+24 u-23
you__@spanish c+17 h-15
you__@vehicle a-17 h-22 m-23 q+18 u-24
you__@visit m-20
you__@wrong a-21 b-16 d-15 h-19 i-21 j-23 k-15 m-26 t-17 u-18 v+17
you__a a-63 b-49 c-43 d-42 e-16 f-19 g-46 h-71 k-37 l-46 m+17 n-64 o-22 p-30 r-35 s-32 t-21 u-85 v+23
you__about d-25 g-17 m+27 n-18 u-40
you__all d-16 g-15 h-21 m+19 n-15 u-19
you__an a-25 d-17 i-15 m-16 q-17 u-24
you__another m-17
you__any a+20 b-16 d-20 h-18 o-22 u-20 v-16
you__anybody a+19 h-29 j-22 m-18 u-23
you__anything d-30 h-23 j-21 m-19 n-19 o+28 q-24 u-28
you__are a-29 d-18 g-18 h-31 l-20 m-24 t+27 u-23 v-15
you__be a-22 d-26 h-16 m+25 n-19
you__been a-20 d-17 m-18 t+21 v-17
you__credit a-22 d+29 h-22 j-23 m-32 n-15 q-16 u-22
you__day d-17 m+15 n-15 u-20
you__directions a-17 i-15 j+19 m-16
you__do d-33 g-36 h-15 j-28 m-35 n-25 q-28 u+25
you__doctors a-18 h-24 i-18 j-27 u+22
you__evening a-18 d-16 h+20
you__for b-27 d+20 g-22 h-35 i-15 j-22 l-20 m-19 o-26 q-20 u-41 v-26
you__from a-33 b-18 d-32 g-15 h-20 i-23 j-28 m-40 n+28 o-18 q-25
you__fun d-20 m+21 u-19
you__have d-24 i+18 j-29 m-26 n-20 o-24 t-17 u-27
you__hospital a-17 h-18
you__i a+17 g-27 m-24 n-20 q-19 u-25
you__in a+20 b-20 d-26 g-15 i-30 k-23 l-17 n-25 o-30 q-29 r-17 u-39
you__it a-39 b-37 c-18 g-21 h-25 i-19 j-41 k+15 l-28 m-17 n-32 q-25 r-17 t-25 u+18
you__like u-19
you__me b-52 e-21 f-45 h-62 i-39 o-25 p-51 r-50 s-47 t-63 u-32 v-61
you__my a-26 g-28 h-29 j-34 k-25 l-36 m-45 n-29 p-19 q-33 r-16 s-20 t-16 u+23 v-16
you__new a+39 d-23 f-21 g-17 h-15 i-27 j-36 l-17 m-33 n-16 o-23 q-16 t-21 u-44
you__next d-15 o-22
you__number a-44 b-16 d-32 g-24 h-25 j-34 l-31 m-37 n-20 o-18 q-23 u+19
you__old v+17
you__on a-46 b-30 d-33 f-16 g-22 h+17 i-18 m-45 n-25 o-27 p-17 r-20 t-26
you__one a-25 d+23 h-20 m-18 u-20
you__out a-19 d-24 h-21 i-17 l-19 m-24 q-20 u+24
you__patients d-23 h+17 j-21 m-25 u-27
you__place a-15 m-19
you__process m-19 u+19
you__reached a-19 d-17 h-17 j-19 m-28 q-17 t-26 v+28
you__real h-18 j-18 u+18
you__resume l-16
you__so a-22 b-16 d-20 h-17 l-16 m-21 t+24 v-19
you__still a+37 b-24 c-18 d-28 f-24 g-24 i-26 j-33 k-25 l-29 m-26 n-27 o-22 p-16 q-23 r-17 s-22 t-39 u-33 v-29
you__taking a+25 i-16 j-15 l-15 m-16 n-23 t-18 u-18 v-19
you__text a-38 b-33 c-25 d-25 g-31 h-20 i-34 j-35 k+25 l+17 m-36 n-23 o-27 p-17 q-34 t-23 u-31
you__texting a-16
you__that m+15
you__the a-37 b-46 c-31 e-17 f-26 g-40 i-46 k-16 n-42 o-35 p-26 q-38 r-40 s-38 u-24 v+19
you__there a-18 h+23 j-25 u-23
you__this a-28 b-15 c-17 d-25 g-22 i-23 j-15 l-25 m+28 n-16 u-32
you__to a-36 b-32 d-39 h-28 i-36 j+17 k-25 l-30 q-27 t-19 u-43
you__today a-19 h+23 m-32 t-18
you__up a-25 h+23 m-22
you__walk a+26 d-27 h-16 u-19
you__what a-24 d-23 h-22 i-15 j-20 m-25 o-18 u+18
you__when u-17
you__with a-33 d+23 g-31 h-29 i-22 j-23 m-38 n-21 o-19 u-41
you_a a-24 h-29 i-23 j-36 m-24 u+32
you_accept d+23 m-28
you_accepting a+25 h-27 j-19 m-19 u-25
you_all b-50 c-33 d-57 e-22 g-48 h+17 i+22 k-53 l-59 m-64 n-45 o-50 p-34 q-44 r-35 s-40 t+16 v-48
you_are a-43 b-27 c-20 d-41 f-28 g-37 h-31 i-30 j+15 k-23 l-38 m-57 n-33 o-32 q-22 r-25 s-20 t+37
you_be a-25 b-20 d-29 j-16 l-18 m-28 n-20 o-23 q-22 r-18 u+19
you_can a-30 c-18 d-25 g-20 j-28 k+25 l-32 m-32 n-26 q-35 u-25
you_do a-54 b-27 c-27 d+27 f-17 g-48 i-33 j-50 l-30 m-18 n-55 q-46 r-18 s-19 t-26 v-22
you_ever a-19 d-23 h-22 j-19 l-17 m+23 q-16 u-29
you_explain a-22 c-15 d-22 h-21 i-21 j-21 m-30 n-17 o-21 q-15 u+28
you_file d+18 m-17
you_fit a+19 m-17
you_folks d+22 j-21 m-25 q-17 u-24
you_get c-18 g-20 j-35 l-23 n-23 o-19 q-26
you_give a-18 i-15
you_got a+26 b-24 d-34 h-22 i-16 j-15 m-32 t-15 u-23
you_guys b-34 c-29 d-33 e-19 f-36 g-45 i-39 k-28 m-58 n-41 o-39 p-24 r-30 s-24 v-41
you_have b-55 c-50 d-33 e-24 f-30 g-60 h-23 j+16 k-36 l-17 m-26 n-74 p-40 q-22 r-35 s-39 u-33 v+21
you_in m-22 u-35
you_just a-15
you_know a-27 d-32 g-24 h-18 i-20 j-26 n-19 o-28 t-18 u-38 v-30
you_let d-19 m-22 q+22 u-23
you_like a-25 d-28 h-18 i-15 j-17 m+33 n-22 u-33
you_located j+18 u-17
you_make o+18 u-16
you_must d-15 m+18
you_near j+16 u-15
you_on d-16 h-22 m-24
you_see a+29 b-19 d-35 g-21 i-34 j-37 k-17 l-22 m-16 n-22 o-21 q-23 u-40 v-21
you_send m-17
you_start a-22 d-18 h+21 m-29 u-20
you_stay d-17 h+21 j-15 m-22 u-26
you_take a+24 c-23 g-35 i-22 j-51 l-34 m-27 n-42 o-23 q-38 t-21 u-50 v-21
you_tell a-16 c-18 g-17 i-24 j-25 k-19 l-17 o-19 q-17
you_text a-23 i-18 j+17 k-17 l-16 m-20 u-15
you_texted m-16 v+17
you_the a-27 h-29 i-26 j-28 m-29 u+29
you_to h-19 j+19 m-20 u-16
you_turn k+18 m-19 u-18
you_want a-17 b-15 j-16 m-19 v+19
you_watch a-15 d-21 j-15 m+24 n-16 u-19 v-16
you_what a+20 g-20 m-20 n-15
you_work a-18 d+17 g-16 m-23 o-20 q-17 u-22
you_write a-25 d-23 h-18 i-26 j-26 m+27 n-17 o-24 q-23 u-21
your a+16 b-26 c-65 d-35 e-60 f-71 i+24 m-42 n-90 o-82 p-77 q-90 r-79 s-39 t+26 u-28
your_@hours h+18 m-17
your_@machine b-19 u-17
your_@place a-31 b-29 c-16 d-25 g-26 i-27 j+28 k-25 l-29 m-36 n-23 o-21 q-28 u-38
your_@texts l+17 m-16 u-17
your__@hours g-15 h+26 j-24 m-27 u-18
your__@visit a+20 d-15 m-19 u-16
your__best a-28 b-23 d-20 g-26 h-22 i-30 j-24 k-21 l-27 m-37 n-17 o-19 p-16 r-21 s-23 t+34 u-23 v-21
your__in a-16 h-33 m-29 s-18 u-19
your__is a-23 d-20 i+22 l-25 m-25 p-23 q-18
your__me a-26 b-20 d-20 i-32 j-18 k-21 l-32 m-26 n-17 p-20 q-21 r-16 s-23 t-22 v+23
your__not a-16 b-18 d-15 g-17 k-16 l-27 m-21 q-17 s-19 u-20 v+22
your__please a-22
your__the h-22 j+15
your_ad u+16
your_brain m-20 u+18
your_favorite j-15 m+17
your_list a-19 i-16 m-17
your_next a+17
your_number b-19 d-21 g-29 h-16 i+16 j-34 k-16 l-35 m-19 p-19 q-18 s-16 u-37
your_records i-22 l-20 m-18 u-15 v+24
your_system a-15 p-17 v-17
your_the a-28 b-23 d-20 g-26 h-22 i-30 j-24 k-21 l-27 m-37 n-17 o-19 p-16 r-21 s-23 t+34 u-23 v-21
zoo d-18 m+21
zoo$ d-18 m+21
zxcvb a-17 d-19 e+29 g-16 j-19 l-19 m-29 n-16 r-16 s-16 u-21 v-16
zxcvb_nm a-17 d-19 e+29 g-16 j-19 l-19 m-29 n-16 r-16 s-16 u-21 v-16
¿ a-41 b-24 e-16 f-23 k-20 l-25 m-29 p-24 r-24 s-28 t-19 v-31
¿__que d-17 h-20
¿_me n-17
¿_puedo n+16 q-15
¿_que n-16 o-16 u-16
"""
