"""Weights of the intent reader: written by ``python -m training.weights`` from 7554 texts; not by hand."""

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
# a-31 b-32 c-82 e-80 f-80 g-58 i-58 j-57 k-90 l-105 m-16 n-40 p-37 q-42 r+71 s-28 t-88 u-118
#$ a-35 b-70 c-52 d-19 e-54 f-53 g-19 h+17 i-21 j-18 k-52 l-67 o-17 q-78 r+36 s-78 t-57 u-76
#_@date a-24 d-19 i-18 j-16 m-22 o+21 q-16 r-23
#_@hours h-17 o-17 s+21
#_@late r+21
#__# a-22 d-30 g-19 h-24 j-22 m+22 n-17 u-18 v-18
#__away a-20 b-16 d-21 g-16 i-18 m-24 n-20 o-18 q+24 s-24 v-18
#__can i-16 m-23 n-19 r-20 s-18
#__is a-23 d+22 i-20 j-27 m-35 n-23 p-18 q-23 r-26 s-22 u-17
#__later d-18 m-23 r-20 s+24
#__more b-20 o+22
#__not b-17 o+19
#__out m-17
#_days m-18 o-25 r-16 s+24
#_dollars a-16 d+27 g-16 j-18 m-24 n-15 o-20 q-24 r-16 s-17 u-15 v-18
#_is d-20 m-27 o-17 r+25 u-16
#_minutes a-23 b-22 d-24 g-17 h-20 i-18 j-18 l-17 n-20 o-22 p-18 q-21 r+32 s-24 u-19 v-23
#_minutos a-24 b-16 d-21 g-20 h-16 j-21 m-27 n-21 o-20 q-17 r+31 u-21 v-16
= b-30 c-75 e-46 f-49 h-43 i-18 k-59 m+51 o-44 p-53 q-27 t-46 u+24 v-36
=rare1 a-47 b-24 c-63 e+31 f-58 g-51 h-64 i-33 j-52 k-23 l-40 m+86 o-51 p-49 q-57 v-49
=rare2 a-102 b-123 c-146 d-56 e+70 f-162 g-75 h-163 i-127 j-54 k-75 l-64 m+152 n-46 o-87 p-98 q-95 r-61 s-45 t-161 u-80 v-100
=rare3 a-39 b-76 c-67 d-95 e+27 f-67 g-88 h-77 i-78 j-25 k-69 l-70 m+88 n-80 o-81 p-76 q-86 r-80 s-87 t-69 u-38
=short a-91 b-97 c-24 e+100 f+70 g-61 h-45 i-59 j-35 k-17 n-115 o-219 p-72 q-64 r-66 s-80 t+20 u-28 v-49
? b-87 c-49 d+44 e-114 f-52 g-39 h+21 i-40 j+28 k-91 l-96 m-124 o-20 p-91 q-37 r-107 s-66 t-104 u+22 v-29
@body a-63 c-36 d-63 e-24 f-28 g-41 h-36 i-54 j-52 k-36 l-42 m-71 o-56 p-55 q-51 r-59 s+61 t-28 u-32 v-40
@body$ a-41 b-35 c-19 d-42 g-23 i-32 j-27 k-16 l-23 m-46 n+20 o-32 p-28 q-33 r-28 s+30 v-18
@body__@symptom s+16
@body__@treat a-16 s+17 u-17
@body__after s+19
@body__since s+17
@body__the b-19 n-16 s+21 u-16
@body_desde a-16 s+19
@body_is a-15 b-16 d-20 i-18 j-15 m-29 n-23 o-18 p-22 q-18 r-16 s+30 u-20
@book a+73 c-57 d-70 e-33 f-44 g-63 h-52 i-81 j-72 k-61 l-72 m-26 n-15 o-41 p-57 q-68 r-22 s-65 t-44 u-69 v-48
@book$ a+19 d-23 g-19 i-28 j-21 k-18 l-24 o-26 p-17 q-21 r-22 s-18 u-23
@book__@day o-16
@book__@visit a+25 b-32 n-18 o-20
@book__for a+17 b-24 n-15 o-17
@book__next a+17 o-15
@book__then a+24 d-16 m-19 n-18
@book_me a+32 b-37 c-16 d-18 g-18 i-29 j-21 k-21 l-26 n-21 o-26 p-19 q-18 r-26 s-17 u-22
@book_my b-22
@call a-66 b-47 c-43 d-55 e-78 f-85 g-111 i+102 j-81 k-52 l-20 m-16 n-108 o-100 p-68 q-82 r-110 s-104 t-83 u-119
@call$ a-77 b-63 c-55 d-73 e-41 f-41 g-60 i+71 j-34 k-63 l-27 n-53 o-60 p-48 q-61 r-54 s-52 t-39 u-64
@call_@call d+22 h-18 m-28 v-19
@call__# d-17 h+15 m-17 n-17
@call__@clinician a-26
@call__@relative b-22 n-22 q-19
@call__@spanish i-18
@call__a i-21
@call__alguien i+17
@call__at i+19 m-17
@call__can i+18
@call__cell i+18 m-19 r-16
@call__el a-23
@call__house i+18
@call__my a-21 d-15 m-16
@call__no i-19 l+17 v-16
@call__not i-16
@call__telefono i+16
@call__text a+15 i-17
@call__the a-16 b-16 i-20 j-20 n-17
@call_alguien q-17
@call_back i+15
@call_con b-24 c-15 d-17 i+32 l-26 m-28 n-21 o-23 q-23 s-17 u-20 v-24
@call_en i-18
@call_is d-22 i-25 j-18 m+27 p-19 r-17 s-18 v-17
@call_me a-43 b-32 c-19 d-29 g-18 h-25 i+41 j-32 k-30 l-23 m-43 n-24 o-28 p-38 r-22 s-23 u-30 v-30
@call_my a-29 b-29 c-19 d-18 h-17 i+28 k-17 l-23 n-26 o-19 p-32 q-21 r-24 s-16
@call_number a-18 l+21 m-21 v-25
@call_off a-20 d-15 i-23 l+17 m-19 v-21
@call_por a-22 b-22 c-28 g-18 i+32 j-22 l-39 m-23 o-25
@cancel a-104 b+84 c-82 d-63 e-79 f-74 g-94 h-74 i-105 j-98 k-88 l-66 n-94 p-90 q-53 s-94 t-82 u-103 v-88
@cancel$ a-54 b+64 c-44 d-19 e-44 f-42 g-49 h-38 i-55 j-53 k-42 l-66 n-53 o-73 p-49 q-50 s-50 t-39 u-55 v-46
@cancel__@day b+16 o-19
@cancel__@move b-28 m-17 o+25
@cancel__@visit a-46 b+27 d-37 j-18 n-27 o-50 r-25 s-29 u-22 v-16
@cancel__de b+28 h-18 m-35 n-18 o-20 p-19
@cancel__family b+15
@cancel__favor a-17 b+25 i-22 l-23 o-27
@cancel__manana b+21 h-18 m-27 o-17
@cancel__por b+16 o-16
@cancel__to b-20
@cancel_it b+25 d-16 l-18 m-25 o-23 p-15 u-18
@cancel_la a-41 b+31 d-31 i-30 j-21 n-30 o-45 p-21 q-18 r-23 s-26 u-26
@cancel_me a-20 b+22 i-15 l-17 m-30 o-25
@cancel_mi a-19 b+20 m-18 o-21
@cancel_my a-25 d-29 l-18 m+25 n-20 o-31 q-15 r-27 s-19
@cancel_please b+30 i-17 l-20 m-29
@cancel_por b+20 i-17 l-16 o-22
@cancel_todo a-19 b+30 c-18 d-21 e-17 f-17 g-17 i-19 j-16 l-23 m-28 o-22 q-15 r-19 s-16 t-18
@clinician a+43 c-55 d-92 e-48 f-49 g-70 h-63 i+65 j-43 k-68 l-80 m-69 n-84 o-89 p-79 q-82 r-83 s-79 t-61 u-44 v-68
@clinician$ b-58 c-26 d-53 e-26 f-27 g-37 h-37 i+61 j-16 k-38 l-43 m-68 n-52 o-55 p-36 q-40 r-45 s-47 t-35 u-58 v-39
@clinician__@treat i-16
@clinician__me a+16 d-16 k-17 l-22 m-27 p-27 q-23 r-18 s-20 u-23
@clinician__no a-15
@clinician__off b+17 m-17
@clinician__this u-15
@clinician_me a+35 b-32 d-18 i-29 l-20 m-31 n-23 o-15 p-29 q-27 r-16 u-21
@clinician_says m-16
@date a+17 c-26 d-47 e-21 f-22 g-26 h-28 i-38 j-41 k-33 l-31 m-47 n-38 o+32 p-31 q-37 r-48 s-32 t-29 u-44 v-29
@date$ a+22 c-23 d-43 e-20 f-21 g-23 h-25 i-35 j-36 k-30 l-27 m-44 n-35 o+25 p-29 q-33 r-43 s-28 t-27 u-40 v-24
@day b+48 c-89 d-121 e-86 f-34 g-105 h+42 i-109 j-120 k-93 l-109 m-18 n-67 o+44 p-100 q-109 r-114 s-48 u-123 v-102
@day$ b+24 c-68 d-94 e-71 f-19 g-82 h+41 i-88 j-94 k-74 l-83 n-45 p-82 q-83 r-87 s-26 u-98 v-79
@day_@hours a-24 b-18 d-20 h+32 j-16 m-27 n-23 o-28 s-19 t-16 u-18
@day__@day b-27 m-19 n-17 o+22
@day__a o+16
@day__about a-16 b-17 n-16 o+20
@day__el o+15
@day__good a-16 b-18 m-21 o+20
@day__i b-34 o+26 q-19
@day__me m-24 o+23 q-21
@day__now b-16 o+19
@day__otra o+15
@day_are m-19 o+18
@day_at m+19 o-22 r-20
@day_instead a-22 b-19 h-16 m-25 o+27 u-15
@day_no b-25 m-23 o+25 q-21
@day_one a-24 b+22 d-16 h-16 m-29 s-20 t-18
@day_or b-16
@day_pero b-17 o+16
@day_si a-15 b-20 o+20
@day_what a-16 b-17 n-16 o+20
@door a-73 b-57 c-47 d-72 e-39 f-49 g-72 h-60 i-72 j+79 k-45 l-63 m-80 n-63 o-62 q-32 s-56 t-49 u-79 v-61
@door$ a-42 b-33 c-22 d-41 e-16 f-28 g-36 h-34 i-43 j+47 k-21 l-32 m-50 n-38 o-36 p-28 q-52 r+16 s-31 t-26 u-45 v-29
@door__i g-24 j+18 n-19
@door__on j+15
@door__use g-21 j+16
@door__you j+15
@door_are j+15
@door_do g-23 j+19 n-17
@door_entro j+18
@door_es g-15 j+21 m-16 u-21
@drink a-67 b-59 c-49 d-77 e-49 f-49 g-64 h-59 i-62 j-69 k-48 l-61 n+69 o-66 p-54 q-71 r-60 s-68 t-51 v-53
@drink$ a-23 d-19 g-17 h-16 i-16 m-28 n+31 o-16 q-22 u-23
@drink__o m-17 n-18 u+19
@drink__que m-17 n-18 u+19
@drink_count a-23 b-19 c-19 d-26 g-22 h-25 i-18 j-22 l-23 m-44 n+36 p-17 q-22 r-17 t-16 u-32 v-19
@drink_ok d-16 m-22 n+21 q-15 s-16 u-19
@drive a-78 b-75 c-58 d-72 e-54 f-56 g-69 h-58 i-78 k-60 l-52 m-83 o-77 p+57 q+39 r-44 s-74 t-54 u-77 v-69
@drive$ a-42 b-46 c-38 d-41 e-39 f-36 g-40 h-34 i-45 j-52 k-34 l-43 m-53 n-57 o-37 p+54 r-46 s-38 t-37 u-46 v-45
@drive__@relative b-17
@drive__dia n+23 o-27 q-18
@drive__from j+18 m-16 u-23
@drive__home n-15
@drive__it j+18 m-16 u-23
@drive_despues n+20 q-28
@drive_is j+18 m-16 u-23
@drive_me a-35 b-26 d-27 g-17 i-39 j-26 k-18 m-36 n-42 o-23 p+21 q+24 r-25 s-26 u-30 v-18
@drive_myself j-16 n-24 q+24
@drive_y b-21 l-16 q+21
@drug a-47 b-39 c-30 d-56 e-27 f-28 g-43 h-43 i-46 j-45 k-31 l-41 m-58 n+67 o-51 p-32 q-56 r-36 s-50 t-31 u-47 v-33
@drug$ d-16 h-20 l-18 n+28 q-17
@drug_@drink n+18
@drug_@drug n+19
@drug__before n+15
@drug__night m-21 n+18
@drug__that d-15 m-18 n+19
@drug_antes d-15 n+18
@drug_gum m-16 n+16
@eat a-76 b-63 c-50 d-87 e-45 f-48 g-75 h-39 i-64 j-71 k-53 l-62 m+22 n+73 o-71 p-56 q-72 r-59 s-26 t-54 u-89 v-56
@eat$ a-37 b-32 c-26 d-56 e-25 f-27 g-51 h-20 i-38 j-44 k-26 l-37 n+48 o-36 p-29 q-39 r-28 s-46 t-25 u-61 v-30
@eat__dia n+20 o-16
@eat__how a-18 m-21 n+18
@eat_before m-19 n+18
@eat_ese n+16
@eat_for a-18 m-21 n+18
@eat_my m+20 n-20
@english a-79 b-84 c+103 d-83 e-76 f-71 g-82 h-65 i-88 j-86 k-76 l-91 m-56 n-73 o-84 p-70 q-78 r-79 s-76 t-74 u-87 v-78
@english$ a-64 b-67 c+82 d-69 e-59 f-56 g-68 h-53 i-67 j-63 k-56 l-71 m-38 n-63 o-63 p-54 q-68 r-63 s-63 t-59 u-69 v-66
@english__favor c+21 i-22 j-17 l-17 o-26
@english__please c+17 i-15
@english_please a-23 b-21 c+33 g-19 i-32 j-28 k-24 l-31 m-22 r-19 u-24
@english_por c+21 i-22 j-17 l-17 o-26
@fetch a-46 b-69 c-52 d-77 e-48 f-57 g-78 h-59 i-84 j-71 k-57 l-65 m-90 n+39 o-74 p+33 q+45 r-64 s-67 t-58 u-86 v-62
@fetch$ a-69 b-47 c-36 d-50 e-29 f-42 g-60 h-40 i-60 j-48 k-40 l-50 m-60 o-48 p+26 q+40 r-43 s-44 t-36 u-57 v-41
@fetch__@fetch p+15 q-17
@fetch__@relative b-22 i-16 m-28 o-18 p+22 u-15
@fetch__mi m-21 n+22 o-15 p-27 q-38
@fetch__perrito q-18
@fetch_a b-20 d-25 i-29 m-37 o-23 r-19 s-17 t-17 u-28 v-20
@fetch_mi a-27 b-19 m-20 p+18
@fetch_y p+15 q-17
@food a-49 b-53 c-31 d-56 e-24 f-23 g-53 i-47 j-54 k-27 l-50 m+27 n+47 o-48 p-31 q-54 r-51 s-22 t-30 u-58 v-47
@food$ a-30 b-26 d-34 g-31 i-26 j-32 k-17 l-22 m+30 o-20 p-15 q-28 r-28 s-29 t-15 u-35 v-21
@hello b-32 c-70 d-84 e-87 f+94 g-79 h-67 i-80 j-84 k-16 l-85 m-20 n-76 o-60 p-75 q-76 r-78 s-76 t-84 u-90 v-75
@hello$ a-62 b-49 c-38 d-49 e-47 f+51 g-43 h-46 i-44 j-44 k-53 l-47 m+16 n-40 o-32 p-37 q-43 r-40 s-42 t-43 u-48 v-41
@hello_@hello a-25 b-17 d-19 e-20 f+29 h-16 j-16 k-22 l-20 m-30 r-16 s-15 t-17 u-19 v-15
@hello_@relative a-23 f+25 m-27 p-21 q-17 u-19 v-15
@hello__esta a-18 f+16
@hello__good f+16 m-19
@hello__is f+16 m-20
@hello_noches a-20 f+20 m-17
@hello_tardes f+19
@hello_there a-18 f+23 h-18 j-22 m-20 u-18
@hello_what a-15 f+16 m-22
@holiday a+23 b-33 c-28 d-50 e-30 f-30 g-36 h+21 i-39 j-49 k-28 l-37 m+25 n-42 o-38 p-29 q-38 r-36 s-36 t-32 u-52 v-32
@holiday$ a+26 b-28 c-24 d-44 e-27 f-25 g-29 i-33 j-41 k-25 l-32 m+22 n-35 o-32 p-25 q-34 r-32 s-28 t-27 u-44 v-25
@hours a-69 b-51 c-36 d-67 e-36 f-52 g-65 h+71 i-61 j-69 k-39 l-57 m-57 p-41 q-57 r-45 t-47 u-76 v-47
@hours$ a-49 b-32 c-23 d-45 e-24 f-36 g-43 h+56 i-38 j-48 k-24 l-31 m-57 n-24 o-45 p-25 q-38 r-25 t-34 u-47 v-29
@hours__the m+15 n-16 u-17
@howmuch a-75 b-71 c-59 d+49 e-65 f-62 g-66 h-61 i-68 j-73 k-60 l-69 o-68 p-66 q-68 r-73 t-63 u+19 v-67
@howmuch$ a-21 b-15 d+37 e-18 f-18 g-16 i-17 j-18 l-21 m-41 n-27 q-17 r-16 s-25 t-16 u-40
@howmuch_@howmuch a-28 b-22 c-17 d+29 e-24 f-22 g-20 h-21 i-21 j-23 k-18 l-21 m+24 n-39 o-21 p-19 q-21 r-24 s-42 t-21 u-56 v-21
@howmuch__@howmuch a-16 d+24 m-19 n-23 s-19 u-25
@howmuch__@treat s-26
@howmuch__@visit a-28 b-29 m-30 n-30 o-18 s-43 u+23
@howmuch__a u-17
@howmuch__antes n+17 u-15
@howmuch__cada a-17 m-16 n-16 s-24
@howmuch__costaria d+22 n-15 s-18 u-24
@howmuch__de n+17
@howmuch__el a-24 b-17 h-17 n-32 r-16
@howmuch__en d-26 m-26 n-22 u+26
@howmuch__la a-29 b-31 j-18 m-29 n-35 o-21 u+15
@howmuch__lo m-20 s+20 u-25
@howmuch__sin d+18 m-18 u-22
@howmuch__todo d+21 m-17 n-16 s-19 u-20
@howmuch__un d-35 m+25 n-18 s-16 u-25
@howmuch_dura a-26 b-25 c-17 d-61 e-22 f-21 g-19 h-21 i-21 j-22 k-17 l-21 m-52 n-41 o-19 p-21 q-19 r-21 s+24 t-21 u+26 v-21
@howmuch_el m+24 n-16 s-21 u-27
@howmuch_es d+17 u-17
@howmuch_me a-28 b-21 d+38 g-16 i-22 j-19 k-16 l-20 m-33 n-33 o-20 p-25 q-24 r-17 s-32 u-41
@howmuch_sale a-16 d+25 m-16 n-22 s-16 u-26
@howmuch_seria d+30 l-16 m-28 n-28 q-17 s-24 u-24 v-18
@howmuch_tarda a-15 d-38 m-27 n-23 s-23 u+31
@howmuch_tiempo a-21 b-19 d-42 i-17 j-16 l-16 m-31 n+24 o-16 r-21 s-33 u+15 v-15
@howmuch_un d-30 m+21 u-19
@insurance b-16 c-53 d+61 e-48 f-51 g-62 h-63 i-62 j-73 k-52 l-66 m-89 n-18 o-63 p-65 q-76 r-69 s-70 t-52 u+16 v-64
@insurance$ b-43 c-31 d+42 e-30 f-32 g-38 h-41 i-39 j-45 k-28 l-39 m-53 n-15 o-36 p-32 q-45 r-32 s-31 t-31 v-35
@insurance_@howmuch d+17 u-21
@insurance__@insurer d+19 n-21 q-15
@insurance__is n-19
@insurance_card d-25 n+24
@insurance_cubre a-17 d+21 u-20
@insurance_is d+21 n-23 p-16 q-17
@insurer a-18 b-27 c-60 d+67 e-61 f-62 g-64 h-62 i-42 j-66 k-57 l-72 m-85 n-83 o-62 p+35 r-61 s-61 t-64 u-82 v-66
@insurer$ a-46 b-31 c-26 d+47 e-31 f-31 g-31 h-38 j-37 k-25 l-36 m-39 n-28 o-21 p-33 q-37 r-25 s-25 t-32 u-39 v-29
@insurer__@relative a-27 b-23 d-16 m-25 n-23 p+29 q-33
@insurer__any d+18 u-16
@insurer__for d+15
@insurer__mi a-17 b-18
@insurer__ok n-19
@insurer__that n-19
@insurer_a a-33 i-22 l-15 m-30 n-28 o-18 r-17 s-16 u-24 v-16
@insurer_is n-19
@insurer_mi a-27 b-23 d-16 m-25 n-23 p+29 q-33
@insurer_por q-18
@late a-50 b-87 c-71 d-94 e-67 f-72 g-81 h+21 i-85 j-55 k-68 l-83 m-102 n-90 o+16 p-79 q-60 r+86 s-82 t-72 u-34 v-47
@late$ a-28 b-61 c-47 d-64 e-45 f-43 g-52 h-18 i-60 j-28 k-47 l-56 m-69 n-64 p-53 q-38 r+63 s-58 t-46 u-69 v-59
@late__amor m-16 r+20
@late__be r+23
@late__morning o-17 r+17
@late__there r+18
@late__vez n-16
@late__you a-22 d-16 h+23 j-22 m-20 u-24
@late_do a-20 d-15 h+18 m-17 u-20
@late_en n-16
@late_mi m-16 r+20
@late_perdon r+15
@machine a-48 b-39 c-27 d-41 e-20 f-23 g-32 h-32 j-42 k-27 n-35 o-36 p-37 q-38 r-35 s-36 t-26 u+37 v-38
@machine$ a-38 b-23 c-20 d-33 f-18 g-26 h-27 j-33 k-18 l-32 m-45 n-27 o-28 p-27 q-29 r-27 s-29 t-20 u+44 v-30
@medicine a-40 b-18 c-50 d-77 e-39 f-54 g-71 h-61 j-77 k-53 l-67 m-85 n+64 o-76 p-61 q-74 r-64 s-73 t-50 v-54
@medicine$ a-35 d-31 g-28 h-19 j-29 k-17 l-23 m-32 n+27 o-27 p-23 q-29 r-24 s-31 v-17
@medicine__dia n+16 o-16
@medicine__in i+15
@medicine__la b-18 m-16 n+19 o-20
@medicine__to a-21 b-21 i+22 n-23
@medicine_ese n+16 o-16
@medicine_la n+18
@medicine_sent a-16 i+23 n-23
@medicine_that n+18 o-16
@move a-102 b-84 d-47 e-63 f-65 g-86 h-22 i-102 j-91 l-97 n-84 o+103 p-87 q-66 r-88 s-92 t-73 u-60 v-17
@move$ a-44 f-16 g-32 i-39 j-28 k-31 l-27 m-56 n-46 o+37 p-32 q-44 r-26 s-32 t-17 u-33 v-31
@move__@day a-17 b-15 o+19
@move__@visit a-50 b-66 c-16 d-32 i-19 j-17 m-28 n-43 o+50 q-17 r-19 s-26 u-20 v-21
@move__a a-18 m-16 o+17
@move__back a-17 b-20 k+21 m-21 u-20
@move__del b-23
@move__dia n-19 o+21 q-17
@move__hora o+15
@move__para a-17 o+18
@move__the a-16 i-17 m-19 o+21
@move__time b-21 o+20
@move__to a-27 b-24 i-22 o+18
@move__up a-22 k-17 l-17 m-20 o+23
@move__with o+17
@move_al o+15
@move_days a-18 b-17 c-18 d-23 i-22 k-22 m-33 n-29 o+36 p-17 q-21 s-24 u-21 v-17
@move_el n-17 o+20
@move_it a-35 b-48 c-16 d-32 g-18 i-20 j-23 l-23 m-38 n-25 o+34 p-21 q-21 r-17 s-16 u-31
@move_la a-25 b-21 d-18 i-15 m-16 n-21 o+25 s-17
@move_me a-34 b-27 c-20 d-18 i-29 j-18 k-28 l-26 m-34 o+36 p-20 q-21 r-18 s-15 u-20
@move_mi a-38 b-39 d-20 m-22 n-27 o+35 v-15
@move_mine o+17
@move_my a-32 b-48 c-23 d-28 i-23 l-16 m+24 n-34 q-18 r-20 s-20 u-19 v-16
@move_para a-17 o+18
@move_to c+24 i-17 k-18 m-24 n-16
@open a-36 b-87 c-71 d-100 e-76 f-90 g-91 h+99 i-97 j-26 k-76 l-87 m-39 n-96 o-64 p-76 q-16 s-87 t-96 u-104 v-88
@open$ b-34 c-27 d-53 e-29 f-45 g-51 h+31 i-48 j-36 k-32 l-40 n-54 o-35 p-36 q-54 s-42 t-35 u-57 v-39
@open_@day b-16 m-15
@open_@holiday h+17 m-16
@open_@late h+23 r-20
@open__@day a-31 b-28 h+33 j-18 m-30 n-16 o-31 r-16 s-16 t-19
@open__day a-15 h+24 m-21 o-18 t-18
@open__hora h+19 m-21
@open__la h+20 m-15 n-17
@open__the m-20 u-16
@open__to h-19 j+18 m-19 u-17
@open__you h-19 j+18 m-19 u-17
@open_a h+24 m-24 n-16 o-17
@open_are h-19 j+18 m-19 u-17
@open_el a-16 b-20 o-20 t-16
@open_for h+16 m-17
@open_los a-20 b-16 h+21 m-18 o-16
@open_manana b-16 h+21 m-24
@open_on a-16 h+19 o-16
@open_temprano e-16 h+21 m-16
@open_to h-16
@open_today a-18 h+26 j-15 m-28 t-18
@open_tomorrow h+23 m-24
@open_up m-16
@parking a-77 b-60 c-54 d-83 e-56 f-61 g-68 h-66 i-73 j+69 k-50 l-68 m-77 n-68 o-61 p-57 q-77 r+41 s-62 t-56 u-80 v-64
@parking$ a-42 b-29 c-28 d-50 e-32 f-36 g-40 h-32 i-40 j+43 k-27 l-35 m-48 n-40 o-29 p-30 q-39 r+19 s-34 t-29 u-50 v-37
@parking__right b-16 j-22 r+19
@parking__up a-24 b-23 j-21 l-15 o-19 q-17 r+25
@parking_be b-16 j-22 r+19
@parking_free d-26 j+21
@parking_situation d-17 j+21 r-18 u-16
@pay a-90 b-68 c-59 d+104 e-45 f-45 g-76 h-75 i-80 j-87 k-56 l-70 m-51 n-100 o-83 p-61 q-87 r-69 s-70 t-59 u-86 v-63
@pay$ a-55 b-30 c-34 d+63 e-23 f-23 g-48 h-44 i-44 j-50 k-27 l-40 m-64 n-49 o-40 p-28 q-44 r-34 s-37 t-25 u-44 v-31
@pay__@visit a-21 b-19 d+19 n-18
@pay__it b-17 d+18 u-17
@pay_a d+21 i-15 m-21 n-23 q-16
@pay_for a-25 b-23 d+26 m-21 n-16 u-23
@pay_the d-20 m+20
@person a-27 c-73 d-81 e-72 f-70 g-83 h-35 i+65 j-97 k-73 l-22 m-16 n-83 o-45 p-75 q-25 r-79 s-74 t-73 v+26
@person$ c-40 d-61 e-46 f-47 g-51 i+42 j-57 k-45 l-66 m-77 n-50 o-59 p-45 q-65 r-49 s-48 t-51 u-55 v+31
@person_please a-23 b-24 c-25 g-15 i+31 j-22 k-20 l-32 m-21 u-29 v-19
@person_que q+16 u-19
@person_text l+16 v-21
@place a-99 b-39 c-76 d-100 e-67 f-72 g-96 h+27 j+82 k-81 l-101 m-68 n-91 o-63 p-83 q-38 r-94 s-83 t-74 u-17 v-43
@place$ a-75 b-77 c-51 d-71 e-51 f-53 g-68 h-20 j+65 k-58 l-76 m-98 n-67 o-70 p-55 q-35 r-63 s-57 t-56 v-21
@place_@hours h+17 j-22
@place_@open i-19 j-43 u-23
@place__a i-20 j-16 q+22
@place__favor i-21 j+19 o-16
@place__i d-20 g-25 j+23 m-17 n-23 q-19 u-35
@place__it j+19 u-24
@place__me j-24 l-19 p-16 q+15
@place__the i-23 j+18 m-24 u-24
@place_as u-17
@place_in h-27 i-22 j+22 m-24 u-19
@place_is d-22 h-17 j+19 m-23 n-16
@place_on j-17
@place_please c-17 i-24 j+21 l-20 u-16
@place_por i-21 j+19 o-16
@price a-77 b-61 c-48 d+93 e-54 f-65 g-80 h-75 i-44 j-84 k-50 l-61 m-68 n-72 o-54 p-47 q-66 r-51 s-63 t-57 u-45 v-55
@price$ a-50 b-35 c-39 d+63 e-46 f-51 g-58 h-56 i-24 j-64 k-39 l-48 m-42 n-47 o-36 p-35 q-46 r-39 s-40 t-45 v-43
@price__@cancel d+18 m-17
@price__@treat a-21 d+27 n-17 s-21 u-30
@price__@visit a-23 b-22 d+23 n-15 s-16 u-28
@price__i d+18 q-16
@price__la b-19 d+17 u-16
@price_a d+17 m-17
@price_for a-20 d+28 m-25 u-30
@price_if d+18 q-16
@price_me u-15
@price_tiene a-24 d+29 f-16 g-21 h-18 j-16 m-23 n-23 q-17 u-29
@relative b-25 d-148 e-99 f-38 g-116 h-106 i-58 j-128 k-60 l-67 o-54 p+65 r-57 s-118 t-103 v-39
@relative$ a-20 b-58 c-75 d-67 e-49 g-52 h-50 j-58 k-66 l-77 m+28 n-43 o-80 p+31 r-77 s-56 t-49
@relative_@insurer a-22 b-25 m-19 n-30 p+25 q-27
@relative__@cancel a-15 b+21 m-21 p-17
@relative__@drive a-20 m-21 n-19 p+25 q-20
@relative__@fetch a-23 b-16 m-21 n-31 p+24 q-19
@relative__@insurer q-26
@relative__@machine a-21 i-22 l-15 m-22 n-17 p-19 r-15 u+24
@relative__@move m-22 o+16 p-17 q-19
@relative__@sick a-21 m-32 n-25 p-24 q+18
@relative__@spanish a-21 b-18 c+26 m-24 n-19 p-27 q-21
@relative__@visit b-31 d-17 m+16 n-29 o-21 p-22
@relative__a a-28 n-20 o-16 p+15 q-33
@relative__adentro m-18 n+18 p-17 q-18
@relative__along m-24 p+18
@relative__coming a-32 b-30 m+15 o-22
@relative__conmigo a-29 b-27 i-17 m-19 n+20 q-31
@relative__dia o+16
@relative__do a-25 b-27 m-25 n-22 p+27 q-25 u-24
@relative__el a-16 p+17 q-15
@relative__entrar n+17
@relative__estar a-27 b-23 i-16 m-22 n+20 o-15 q-26 u-16
@relative__going m-17 p+16
@relative__help a+23 m-17 p-16 u-22
@relative__i m-29 n-16 q-22
@relative__in i-18 n+28 o-25 p-32 q-30 r-29 u-27
@relative__ir a+26 b-20 m-17 n-23 p-24
@relative__is m-27 n-16 q-18
@relative__it a-26 b-25 m-22 o-18 p+19 q-27 u-22
@relative__la d-19 m-33 n-19 o-16 p+20 q-20 u-22
@relative__lo a+17
@relative__me a-46 c-23 d-23 i-24 k-18 l-29 m-45 o-31 p+36 q-23 r-30 s-25 u-31 v-18
@relative__mi a-22 b-26 c-15 l-17 n-24 o-17
@relative__my a-15 b-16 p-16
@relative__no a-17 b+25 n-18 p-19 q-31
@relative__not a-19 m-21 n-15 p-20
@relative__out a-16 m-24 p-28 q+19 u-16
@relative__por p+20 q-25
@relative__puede a-25 m-22
@relative__que m-31 n-30 o-19 p-23 q+16 u-19
@relative__quiere a-16
@relative__school m-23 r+17
@relative__she p-17
@relative__shell p+15
@relative__take b-21
@relative__that m-19 o-17 p+16 q-17
@relative__the a-27 m-29 n+16 q-26 r-22 u-16
@relative__there b-19 i-15 m-22 p-22 q-25
@relative__this m-31 n-25 o-21 p-20 q-17 u+16
@relative__to c-20 d-24 i-26 k-16 l-15 o-38 q-41 r-33 u-37
@relative__trabajar a-17 m-16 n-17 q+18
@relative__want a+16 m-20
@relative__will m-16 p+21 q-23
@relative__with b-18 m-33 n+27 o-18 q-30 r-15 u-30
@relative__y m-15 n-17
@relative_and m-16
@relative_be a-26 b-22 m-22 n+27 o-20 p-32 q-25 u-18
@relative_can a-26 c-17 m-22 n-25 o-15 q+22 u-16
@relative_come n+21 o-17 p-16
@relative_conmigo b-15 q-19
@relative_de a-29 b-27 d-26 l-16 n-32 o-24 p+23 q-27 r-17 s-19 u-28 v-18
@relative_does m-19 q-21
@relative_el m-22 u+16
@relative_en a-18 m-24 n-18 q-20
@relative_fallecio b+17 m-19
@relative_get a+16 c-15 n-32 q-17 u-21
@relative_got a-26 b-17 m-25 n-16 q-24 r-15
@relative_has m-17 q-21
@relative_in i-18 m-15 n-17 q-17
@relative_is b-30 c-33 d-33 i-22 j-17 k-19 l-17 n-51 p+16 q-22 r-27 s-43 u-40 v-24
@relative_me b-35 c-23 d-17 i-26 k-16 l-23 m-46 n-46 o-28 p+32 q-16 r-27 s-17 u-27
@relative_necesita a+17
@relative_needs a+22 b-19 m-25 p-18 u-18
@relative_no a-19 n-27 p-19
@relative_only c+17 m-16
@relative_por b-20 m-20 q+19
@relative_puede a-34 b-27 c-23 i-21 m-30 n+37 o-25 p-41 q-36 u-17
@relative_quiere a+19
@relative_said m-32 n-27 o-20 p+31 q-31 u-29
@relative_says m-18 p-18
@relative_se a-33 b-23 c-16 d-17 m+17 o-25 p-33 u-19
@relative_sit a-21 m-22 n+27 p-33 q-24 u-21
@relative_stay n+17
@relative_tiene a-21 b-16 m-18 n-20 p-15 q+22
@relative_un i-16 m-18 p-16 u+19
@relative_ustedes a-27 l-17 m-23 n-19 u+26
@relative_wait a-23 i-19 m-22 n+26 p-21 q-27 r-18 u-16
@relative_will n-17 p+22 q-28
@relative_y m-18 p+17 q-20
@relative_ya a-22 b+18 n-22 p-28 q-29
@ride a-106 b-101 c-85 d-110 e-94 f-90 g-93 h-92 i-94 j-104 k-91 l-107 m-122 n-88 o-94 p+72 q+80 r-49 s-102 t-91 u-107 v-93
@ride$ a-74 b-65 c-47 d-75 e-51 f-49 g-59 h-64 i-63 j-75 k-53 l-68 m-81 n-68 o-57 p+43 q+60 r-85 s-62 t-52 u-71 v-59
@ride__an p-16 q+15 r-19
@ride__in a-16 r-26
@ride__me p-29 q+24
@ride__set a-15 d-16 m-20 p+27 q-34 r-18
@ride__to p-20 q+18
@ride__up q-17
@ride_bailed p-21 q+18
@ride_flaked p-27 q+23
@ride_got p-18
@ride_handled p+21 q-23
@ride_has p-21 q+19
@ride_is a-20 d-23 h-17 i-16 j-18 m-25 n-19 o-23 p+26 s-21 u-20 v-17
@ride_now b-15 m-19 p+16 r-23
@sick a-74 c-46 d-63 e-28 f-41 g-51 h-41 i-60 j-52 k-45 l-30 o+24 p-70 r-64 t-36 u-25 v-54
@sick$ a-23 d-18 i-16 l-15 n-27 o-28 p-37 q+28 r-20 s-24
@sick__@move b-25 o+15
@sick__come a-21
@sick__coming a-16 b+22 m-16 o-19 r-23 s-19
@sick__i a-19 b-16 i-17 q-18
@sick__not r-15
@sick__otro m-22 n-19 o+22 q-18
@sick__still n+16
@sick__to a-22 m-18
@sick_can a-16
@sick_since s+16
@sick_today m+17 s-21
@spanish a-79 b-79 c+103 d-78 e-72 f-69 g-75 h-67 i-51 j-84 k-73 l-86 m-90 n-70 o-75 p-71 q-76 r-75 s-71 t-72 u-86 v-71
@spanish$ a-71 b-67 c+92 d-71 e-65 f-62 g-64 h-61 i-37 j-69 k-62 l-70 m-83 n-65 o-68 p-65 q-71 r-67 s-66 t-65 u-77 v-65
@spanish__favor b-16 c+26 g-15 i-26 j-20 l-22 o-21
@spanish__please c+18
@spanish_please c+21 i-21 j-20 l-21
@spanish_por c+19 i-19 j-15 l-16 o-16
@staff a-49 b-33 c-32 d-51 e-38 f-40 g-38 h-24 i+61 j-49 k-33 l-42 m-58 n-40 o-37 p-34 q-40 r-38 s-44 t-35 u-49 v-34
@staff$ a-35 b-27 c-25 d-39 e-34 f-32 g-30 h-26 i+49 j-36 k-27 l-37 m-40 n-31 o-29 p-28 q-31 r-29 s-34 t-29 u-37 v-26
@stop a-79 b-101 c-87 d-105 e-96 f-96 g-103 h-36 i-34 j-16 l+78 n-23 o-39 p-91 q-64 r-68 t-101 u-121 v-60
@stop$ a-48 b-41 c-40 d-51 e-49 f-47 g-48 h-48 i-56 l+66 m-48 n-60 o-43 p-36 q-51 r-49 s-22 t-45 u-55 v-51
@stop_@eat m-17
@stop__@call m-25 v-15
@stop__@medicine l-16 m-18 n+18
@stop__@texts m+26
@stop__@traffic k+24 l-21 m-18 r-19
@stop__communications l+17
@stop__escribirme l+20 m-19
@stop__gas r+16
@stop__me a-39 b-28 c-21 d-34 f-17 g-28 h-16 j-40 k-56 l+36 n-44 o-34 p-37 r-33 s-48 t-18 u-44 v-31
@stop__molestar l+20 m-22 n-16
@stop__my i-23 l+17 m-22
@stop__on m-18
@stop__stuff l+19
@stop__textearme l+19 m-22
@stop__that l-18
@stop__this i-16 m+20 u-15
@stop_all i-17 j-16 k-24 l+31 m-26 s-19
@stop_asking i-16 j-16 l-36 m+31 s-17
@stop_by k+22 l-22 m-16
@stop_de a-28 b-25 c-16 d-33 e-16 f-19 g-22 h-36 i-43 j-37 k-37 l+34 n-39 o-29 p-23 q-26 r-20 s-36 t-17 u-37 v-30
@stop_for r+16
@stop_it j-20 k-18 l+26 m-32 n-17 u-23
@stop_my l-18 n+16
@stop_on k+16 l-16 m-15 p-17 r-20
@stop_sending a-17 i-17 k-18 l+30 m-29 n-16 o-18 u-21
@stop_texting a-22 d-16 i-30 j-19 k-34 l+17 m-34 n-23 q-19 s-22 u-20
@stop_the i-20 j-23 k-28 l-39 m+40 n-21 r-19 s-27
@stop_them k-25 l+19 m-15
@stop_turn m-18
@symptom a-95 b-82 c-71 d-99 e-75 f-75 g-83 h-82 i-87 j-92 k-77 l-88 m-105 n-55 o-88 p-84 q-88 r-93 s+115 t-81 u-100 v-78
@symptom$ a-49 b-38 c-30 d-49 e-22 f-25 g-42 h-31 i-44 j-39 k-32 l-39 m-49 n-21 o-46 p-45 q-47 r-46 s+59 t-29 u-46 v-36
@symptom__@treat a-20 s+17 u-19
@symptom__@visit a-18 b-19 s+18
@symptom__after s+15
@symptom__days s+16
@symptom__el a-18 s+18 u-16
@symptom__i a-15
@symptom__la s+17
@symptom__now s+17
@symptom_all s+17
@symptom_desde s+18
@symptom_right s+17
@symptom_since a-21 b-17 c-15 d-19 e-18 f-18 i-19 j-19 l-18 m-21 n-18 p-16 q-17 r-16 s+29 t-15 u-18 v-16
@symptom_today d-16 h-15 m-27 s+24
@symptom_twice d-23 e-21 f-20 l-17 m-18 s+25 t-16 u-16
@texts a-107 b-117 c-55 d-112 e-100 f-94 g-41 h-95 i-66 j-114 k+90 l+58 m-64 n-107 o-107 p-101 q-101 r-113 s-108 t-105 u-54 v-104
@texts$ a-80 b-82 c-78 d-87 e-84 f-74 g-15 h-75 i-99 j-81 k+62 l+34 m-40 n-77 o-72 p-77 q-75 r-82 s-82 t-81 u-24 v-74
@texts_@stop k-15 l+28 m-25
@texts__@stop m-19
@texts__all k+19 l-18
@texts__am g-16 k-18 l+20 u-18
@texts__me b-18 k-19 l+23 o-18 q-19
@texts__on k+19 l-17 m-24
@texts__vez k+17 l-15
@texts__you l+18 t-20
@texts_after k+19 l-18
@texts_again a-28 b-19 d-17 f-17 g-21 i-25 j-25 k+39 l-57 m-29 n-25 o-20 q-18 r-16 s-19 u-20
@texts_are k-15
@texts_back a-26 c-16 i-31 j-22 k+37 l-32 m-36 n-16 o-21 u-21
@texts_from l+17
@texts_i b-17 g-21 l+18 r-15 u-21
@texts_otra k+17 l-15
@texts_please k-16
@thanks a-100 c-87 d-111 e-98 f-99 g-102 h-43 i-96 j-105 k-98 l-32 m-122 n-99 o-86 p-94 q-98 r-97 s-97 t+117 u-113 v-98
@thanks$ a-60 b+21 c-58 d-72 e-75 f-69 g-64 h-18 i-61 j-65 k-58 l-85 m-79 n-65 o-59 p-59 q-66 r-63 s-63 t+75 u-72 v-63
@thanks_a a-16 b-24 d-19 i-18 j-15 m-23 n-15 r-17 s-15 t+27 u-17
@thanks_for a-22 i-20 k-17 l-19 q-16 t+19
@thanks_it b-26 d-18 j-17 l-24 m-16 n-15 p-18 t+27 u-26
@thanks_mucho a-16 b-16 d-17 g-18 m-22 n-15 r-16 s-15 t+24 u-15
@thanks_por a-20 b-32 c-17 d-23 g-20 h-18 i-25 j-23 l-24 m-28 n-16 o-21 p-18 q-18 r-17 s-17 t+33 u-24
@thanks_senorita t+15
@thanks_you a-43 c-28 d-40 e-18 f-29 g-38 h-41 i-36 j-42 k-35 m-48 n-34 o-28 p-22 q-30 r-26 s-24 t+44 u-47 v-42
@traffic a-53 b-47 c-36 d-55 e-33 f-37 g-39 h-46 i-50 j-58 k+21 l-36 n-46 o-50 p-45 r+52 s-57 t-38 u-51 v-43
@traffic$ a-29 b-20 c-17 d-31 e-18 f-21 g-21 h-19 i-25 j-33 k+18 l-22 m-38 n-26 o-20 p-24 r+23 s-25 t-16 u-29 v-19
@traffic__# d-18 m-25 r+22
@traffic__is m-19 r+18
@traffic__the m-18 r+15
@traffic_on a-18 b-16 d-21 h-16 i-18 j-20 k-16 m-33 o-17 p-17 r+28 s-16 u-20
@treat c-70 e-68 f-71 g-96 h-83 i-89 j-107 k-77 l-89 m-126 n-42 o-47 p-82 q-95 r-91 s+19 t-72 u+71 v-84
@treat$ a+22 c-51 e-52 f-52 g-64 h-57 i-68 j-73 k-58 l-65 m-91 n-18 o-80 p-60 q-68 r-68 s+19 t-54 u+27 v-57
@treat__can b-21 q-16
@treat__for b+16
@treat__i d-15 n-16
@treat__la a-26 d-18 s-16 u+19
@treat__not a-23 d-22 i-15 l-16 n-18 q-22 u-23 v-21
@treat_covered d+21 u-29
@treat_es a-22 d-27 j-21 n-15 s-18 u+24
@treat_i b-20 o-16 s+17
@treat_like u+15
@treat_work m-23 u+20
@vehicle a-97 b-81 c-62 d-97 e-53 f-62 g-80 i-81 j+35 k-69 l-72 m-65 n-93 o-90 p-83 q+62 r+27 s-86 t-69 v-71
@vehicle$ a-51 b-37 c-35 d-48 e-26 f-29 g-41 h-52 i-43 j+18 k-31 l-34 m-59 n-49 o-49 p-40 q+48 s-38 t-31 u-60 v-35
@vehicle__@late h-15 r+20
@vehicle__abrir b-18 h+21 m-18 u-16
@vehicle__dormir q-16 s-16 u+17
@vehicle__el a-16 b-19 h+22 m-25 o-21
@vehicle__i g-19 j+19 n-18 q-17
@vehicle__inyectar j-15 q-16 u+17
@vehicle__sorry r+17
@vehicle__there j+21 m-17 q-21 u-20
@vehicle_a a-44 b-42 c-18 d-40 g-32 h+31 i-38 j-56 k-26 l-26 m-26 n-38 o-39 p-34 q-48 r-47 s-38 t-28 u+37 v-21
@vehicle_acceptable j-16 q+18 u-17
@vehicle_goes j+22 m-16 q-19 r-17 u-20
@vehicle_home n-15 q+17
@vehicle_is h-16 j-18 m-20 o-16 r+19
@vehicle_to j-21 m+21 q-20
@visit a+58 b+48 c-109 e-94 f-96 g-125 h-116 i-109 j-69 k-116 l-135 m-86 n-34 p-126 q-126 r-51 t-107 u-19 v-36
@visit$ a+43 b+42 c-74 e-71 f-71 g-94 h-87 i-115 j-55 k-84 l-96 m-52 n-16 o-47 p-96 q-96 r-55 t-75 u-20 v-36
@visit_@thanks b+17
@visit__# b-18
@visit__@day n-15 p-16
@visit__@late o-19
@visit__@person m-21
@visit__@relative m-17
@visit__be a+20 d-23 m-16 o-22 r-16
@visit__can a-18
@visit__el a+22 i-15 o-20
@visit__esta o-17
@visit__favor a-24 b+25 j-19 l-17 o-27
@visit__have a-16 d-16 n-20 u+17
@visit__hora a-25 b-22 d-21 m-25 n-23 o+26 s-18
@visit__i a-16 d-28 m-25 n-28 o-16 u+27
@visit__la o-16
@visit__mi a+17
@visit__my m-19 n-18 u-18
@visit__need a-29 d-24 m-30 n-23 u+25
@visit__otra a-17
@visit__please a-23 i+18
@visit__que a-16 n-22
@visit__semana o-17
@visit__that o+16
@visit__you a-23
@visit_but a-17 b-18 o+20
@visit_covered a-18 d+22 s-17 u-25
@visit_del a-19
@visit_do a-22 d-23 m-29 n-28 u+27
@visit_es b-16 m-15 u-23
@visit_for m-18 n-17
@visit_free a-19 d+21 j-20 m-15 u-22
@visit_if a-19 o+18
@visit_is j-15 m-15
@visit_like a-18 d-16 m-17 u+19
@visit_para b-21 n-19 s-17
@visit_please a+26 c-26 d-17 i-37 j-30 k-22 l-28 m-25 n-15 o-18 r-21 u-30
@visit_por b+23 d-20 i-17 j-23 l-19 o-32
@visit_pues a+23 b-16 d-17 o-16
@visit_tengo n-19 u+15
@visit_to a-16
@visit_with a-16
@visit_would a+16 b-16 d-29 m-22 o-21 r-15
@visit_ya b-24
@wrong a-70 b-62 c-54 d-76 e-63 f-66 g-70 h-69 i-82 j-30 k-58 l-30 m-88 n-61 o-63 p-58 q-67 r-21 s-63 t-70 u-80 v+86
@wrong$ a-37 b-27 c-30 d-43 e-41 f-43 g-42 h-40 i-41 j-47 k-31 l-45 m-50 n-34 o-27 p-29 q-38 r-42 s-36 t-40 u-48 v+55
@wrong_# d-19 h-17 j-16 m-20 o-15 r-30 v+28
@wrong_@call i-16
@wrong_@person a-18 i-32 l-20 m-19 u-19 v+27
@wrong_de i-18 l-15 v+18
@wrong_guy v+16
@wrong_number a-17 g-17 i-20 j-16 l-26 m-16 u-22 v+25
^# b-18 d-15 m-15 r+17 v-17
^@body s+17
^@book a+23 b-24 i-23 j-18 k-17 l-21 n-16 o-16 r-21 u-16
^@call a-41 b-44 c-42 d-42 e-31 f-34 g-36 h-43 i+43 j-39 k-36 n-36 o-38 p-39 q-36 r-37 s-33 t-29 u-35 v-49
^@cancel a-41 b+43 c-35 d-48 e-33 f-32 g-37 h-36 i-41 j-37 k-40 n-41 o-57 p-39 q-39 r-53 s-38 t-34 u-42 v-33
^@day a-23 b-26 d-18 f-16 i-16 j-16 l-15 m+15 n-22 p-17 r-25 s-19 t-17 u-15 v-17
^@english a-29 b-26 c+46 d-29 e-37 f-32 g-26 h-23 i-35 j-34 k-33 l-39 m-41 n-20 p-18 q-19 r-27 s-23 t-30 u-35 v-22
^@hello b-27 c-66 d-78 e-84 f+93 g-72 h-60 i-73 j-79 l-80 m-112 n-69 o-53 p-70 q-69 r-72 s-69 t-80 u-84 v-69
^@howmuch a-63 b-60 c-46 d+25 e-55 f-52 g-53 h-49 i-54 j-58 k-49 l-55 n-16 o-55 p-55 q-54 r-60 t-53 u+27 v-52
^@insurance b+15 d-19 m-17 n-16 o-15
^@insurer a-44 b-40 c-33 d+36 e-32 f-33 g-30 h-28 i-37 j-30 k-29 l-34 m-47 n-42 o-34 p+29 q-49 r-33 s-32 t-30 u-41 v-31
^@move a-59 b-54 d-59 e-37 f-37 g-44 h-47 i-55 j-46 l-51 n-57 o+41 p-49 q-53 r-51 s-50 t-43 u-56 v-49
^@open a-55 b-45 c-34 d-45 e-41 f-43 g-35 h+64 i-37 j-49 k-34 l-39 m-64 n-43 o-48 p-33 q-44 r-45 s-40 t-43 u-43 v-37
^@parking a-20 c-19 d-29 e-27 f-28 g-23 h-27 i-17 j+24 k-19 l-28 m-27 n-17 p-19 q-19 s-19 t-22 u-27 v-19
^@pay a-28 b-21 h-16 i-17 j-24 m+18 n-15 s-17 t-17 u-21 v-16
^@price a-32 b-31 c-31 d+49 e-40 f-41 g-27 h-33 i-35 j-37 k-27 l-37 m-36 n-32 o-21 p-25 q-29 r-28 s-35 t-32 u-52 v-33
^@relative a-23 b-24 i-20 k-23 l+18 m-35 n-26 o-16 p+16 q-24 r-20
^@ride a-40 b-33 c-39 d-50 e-55 f-52 g-40 h-42 i-42 j-46 k-39 l-47 m-53 n-41 o-30 p+53 r-54 s-39 t-47 u-49 v-41
^@spanish a-29 b-29 c+44 d-26 e-31 f-28 g-30 h-21 i-41 j-34 k-29 l-40 m-33 n-19 o-24 p-19 q-19 r-24 s-21 t-26 u-31 v-21
^@stop a-72 b-64 c-57 d-74 e-70 f-68 g-65 h-69 j-91 k-102 l+60 m+22 n-82 o-63 p-66 q-71 r-72 s-92 t-69 u-81 v-19
^@symptom a-30 b-29 c-30 d-45 e-41 f-38 g-32 h-32 i-35 j-32 k-31 l-38 m-40 n-38 o-25 p-29 q-29 r-33 s+49 t-36 u-36 v-30
^@thanks a-55 b-74 c-41 d-60 e-43 f-45 g-49 h-54 i-55 j-54 k-50 l-63 m-65 n-50 o-48 p-49 q-51 r-50 s-53 t+73 u-60 v-45
^@traffic a-17 b-15 d-21 h-15 i-18 j-18 m-32 o-17 p-16 r+28 s-15 u-19
^@vehicle a-24 b-36 d-20 h+32 i-21 j-29 m-41 n-23 o-33 p-17 q-30 r+17 s-22 t-20 u-36 v-20
^@wrong d-20 e-22 f-19 g-15 h-17 i-21 j-19 l-26 m-21 r-25 u-17 v+29
^a a+17 b-47 c-21 d-50 e-15 f-20 g-35 h+21 i-20 j-49 k-27 l-28 m+20 n-53 o-32 p-21 r-21 s-38 t-31 u-37 v-33
^aceptan a+30 b-37 c-34 d+33 e-46 f-41 g-38 h-36 i-38 j-39 k-37 l-43 m-48 n-41 o-31 p-35 q-38 r-38 s-39 t-39 u-47 v-37
^add a+29 b-25 d-21 g-20 i-33 j-26 k-24 l-29 n-18 o-22 p-19 q-17 r-22 s-19 u-23
^ahi a-19 b-24 d-19 g-17 h-16 i-18 j-22 l-19 m-26 n-23 o-20 p-22 q-18 r+31 s-17 u-20 v-16
^all a-27 b-39 c-20 d-29 e-22 f-33 g-28 h-32 i-34 j-33 k-34 n-24 o-27 p+25 q-36 r-32 s-32 t+15 u-37 v-20
^alta a-19 b-16 c-19 d-26 e-29 f-27 g-21 h-20 i-20 j-23 k+32 l-27 m-28 n-17 p-17 q-20 r-21 s-20 t-24 u-26 v-20
^am a-45 b-47 c-16 d-44 g-57 i-37 j-48 k-28 l-37 m-43 n+19 o-47 p-26 r-43 t-22 u+28 v-26
^amaneci d-18 e-20 f-21 h-16 j-17 l-19 m-22 s+26 t-17 u-18
^ando b-47 c-36 d-53 e-40 f-37 g+19 h-39 i-52 j-56 k-41 l-49 m+15 o-49 p-44 q+16 t-41 u-55 v-46
^another a-33 b-35 c-24 d-16 g-19 i-25 j-29 k-19 l-25 m-19 n-15 o+36 r-19 s-16 u-24 v-15
^any b-57 c-34 d+28 e-50 f-43 g-39 i-46 j-38 k-47 l-57 m-65 n-45 p-38 q-45 r-47 s-45 t-44 v-49
^aqui a-26 b-32 c-20 d-32 e-18 f-17 g-38 h-19 i-32 j-43 k-16 l-35 n-33 o-30 p-17 q-40 r-27 s-30 t-16 u-35 v+43
^are b-80 c-61 e-65 f-86 g-87 k-66 l-89 n-82 o-89 p-65 q-71 r-98 t-104 u+36 v-85
^asjdh a-16 d-26 e+32 f-21 g-17 i-17 j-21 k-18 l-25 m-37 n-17 q-16 r-20 s-20 t-21 u-25 v-17
^awesome b-20 l-15 t+20
^ayer a-19 b-17 d-21 e-17 i-17 j-16 l-18 m+30 n-21 o-17 p-18 q-17 r-19 s-25 u-21 v-16
^ayuda a-31 b-25 c-29 d-38 e-32 f-30 g+42 h-23 i-29 j-31 k-23 l-36 m-31 n-19 o-23 p-23 q-22 r-23 s-22 t-36 u-32 v-22
^ayudeme g+19
^be r+18
^been a-19 b-17 m-19 s+21
^borre a-21 b+21
^borren a-22 b+16 i-17 l+16 m-17 n-16 o-20 u-16 v-22
^brb d-22 e-27 f-19 i-15 j-16 l-20 m+28 r-17 s-16 t-21 u-22
^buen a-19 b-18 c-17 d-31 e-27 f+32 g-16 h-20 i-16 j-19 k-17 l-23 m-29 n-26 o-20 p-15 q-25 r-17 s-19 t-22 u-22 v-17
^bueno b-15 d-17 e-21 l-16 m+16 u-17
^buenos a-21 d-20 e-21 f+30 g-20 h-18 i-16 j-19 k-15 l-19 m-26 n-20 q-17 r-20 s-23 t-18 u-23 v-15
^can a-16 b-27 e-57 f-57 g-102 k-77 l-22 n+22 p-100 q-24 r-22 s-30 t-73 v-77
^cancelame a-23 b+39 c-16 d-30 e-22 f-21 g-17 h-21 i-26 j-26 k-16 l-26 m-30 n-24 o-24 p-18 q-20 r-18 s-29 t-23 u-27 v-19
^car m-21 o-17 r+18
^cash d+20 u-16
^changed b+17 u-18
^check a-18 g-17 i-22 l-21 m+19 u-17 v+18
^como b-70 c-66 d-90 e-82 f-94 g+40 h-71 i-78 k-69 l-78 o-73 p-71 q-89 r-23 s-87 t-79 u+21 v-76
^con a-20 d-27 g-19 i-27 l-18 m-26 n+22 o-18 p-22 q-21 r-19 s-24 v-21
^cool b-16 l-15 t+18
^could b-56 d-51 e-24 f-32 g-41 h-40 k-46 l-49 p-49 r-55 t-41 v-47
^cual a-42 b-35 c-33 d-47 e-42 f-37 g+30 h+20 k-38 l-44 n-41 o-42 p-38 q-41 r-41 s-47 t-35 u-56 v-48
^cuando a+35 b-36 c-26 d-43 e-30 f-26 g-35 h-33 i-36 j-38 k-26 l-33 o-41 p-30 q-40 r-33 t-31 u-39 v-31
^cuantas a-35 b-32 c-21 d-35 e-23 f-21 g-26 h-23 i-27 j-26 k-20 l-26 n-21 o-29 p-32 q-34 r-31 s-30 t-19 u+40 v-27
^cubre a-25 b-17 d+30 e-18 f-17 l-16 m-18 n-15 s-23 u-26
^dame a+18
^dan a-17 d+30 e-23 f-16 h-16 l-23 m-27 r-17 s-20 t-19 u-25 v-16
^de a-32 b-31 d-36 f-17 g-24 h-28 i-40 j-35 k-21 l-38 m-39 n-39 o-28 p-30 q+19 r-18 s-34 t-17 u+39 v-34
^decided a-26 b+32 d-20 i-23 j-15 l-19 m-21 n-27 o-20 p-19 q-16 s-19 u-29 v-18
^dejenme a-19 c-17 d-17 j-19 l+25 m-19 n-17 o-17 q-17 r-19 u-19
^delete a-17 g-16 i-21 l+24 m-22 r-19 v-19
^deme b-25 c-18 d-24 g-19 h-21 j+22 l-20 m-26 n-23 o-24 p-16 q-21 r-19 s-23 u-28 v-20
^denle a-20 b+24 i-17 m-15 o-20 v-19
^denme a+16 k-19
^desde a-27 b-21 d-30 f-20 g-28 h+23 i-24 j-27 k-19 l-27 m-39 o-27 q-25 t-18 u-38
^did a-36 b-32 c-23 d-39 e-20 f-22 g-29 h-28 i-33 j-31 l-30 m+35 n-29 o-31 p-21 q-27 r-28 s+17 t-32 u-46 v-43
^dios a-22 b-16 c-16 d-23 g-24 i-18 j-19 k-16 l-17 m-26 n-21 o-17 p-19 q-19 r-20 s-21 t+29 u-24 v-19
^disculpe n-16
^do a-35 b-24 c-33 d+26 e-81 f-79 g-38 h-31 i-42 k-98 o-65 p-40 r-37 s-97 t-118 v-72
^does b-69 c-20 e-44 f-45 g-69 h-49 i-53 j-48 k-50 l-57 m-31 o-67 p-59 q+27 r-53 s-63 t-52 u+40 v-59
^donde b-51 c-35 d-57 e-47 f-39 g-47 h-46 i-58 j+48 k-42 l-46 m+27 n-54 o-52 p-44 q-51 r-62 s-65 t-42 u-67 v-49
^done a-15 i-18 l+21 t-19
^double a-34 b-36 c-26 d-36 e-33 f-24 g-29 h-32 i-33 j-27 k-30 l-29 m-46 n-43 o+24 p-26 q-28 r-38 s+34 t-33 u-34
^driver a-32 b-30 c-31 d-37 e-43 f-43 g-34 h-31 i-34 j-35 k-31 l-39 m-47 n-41 o-27 p+16 q+40 r-42 s-34 t-37 u-40 v-40
^dropping a-17 b-16 m-28 n-15 o-15 q-17 r+19
^el a-60 b-35 c-22 e-26 f-23 g-41 h-41 i-41 j-46 k-25 l-32 n-48 p-34 s-56 t-28 u+19 v-38
^en a-54 b-40 c+17 e-21 f-28 g-36 h-51 i-37 j+39 k-27 l-41 m-53 n-48 p-27 q-40 r-39 s-40 t-25 u-24 v-27
^end a-19 g-19 i-16 k-29 l+29 m-20 u-22
^enough a-17 b-17 d-16 k-27 l+29 m-26 n-16 t-31 u-19
^es a-17 b-63 c-53 d+24 e-61 f-55 g-69 h-71 i-72 k-54 l-60 m-91 n-82 o-66 p-61 q+31 r-60 s+20 t-61 u+16 v-86
^ese b-21 d-17 l-22 m-22 n-21 o+20 q-23
^eso a-31 b-21 c-23 d-38 e-31 f-31 g-29 h-28 i-28 j-34 k-23 l-29 m-41 n-29 o-25 p-21 q-26 r-26 s-37 t-27 u+47 v-32
^esta a-70 b-58 c-54 d-63 e-68 f-76 g-55 h+30 i+27 j+18 k-55 l-66 n-57 p-63 q-70 r-25 s-65 t-60 u-63
^estan a-41 b-48 c-31 d-42 e-37 f-35 g-34 h+41 i-38 j+26 k-31 l-38 m-52 n-39 o-43 p-35 q-34 r-37 s-40 t-40 u-43 v-33
^este a-25 b-21 c-15 d-28 e-22 g-28 h-23 i-33 j-34 k-18 l-33 m-41 n-23 o-22 p-16 q-29 r-20 s-28 t-15 u-48 v+45
^esto a-24 b-18 d-33 g-22 h-20 i-32 j-23 l-17 m-28 n-19 o-21 q-23 r-16 s-21 v+21
^estoy c-51 e-64 f-58 h-59 i-58 j-32 k-54 l-75 o-58 p-54 r+19 s+23 t-59 u-69 v-53
^feel m-19 s+22 u-16
^feeling s+19
^felt a-16 b-21 h-16 m-23 o-17 s+25 t-15
^fghjk d-24 e+30 f-21 i-17 j-18 k-16 l-22 m-30 n-15 r-19 s-18 t-23 u-24 v-15
^fijese n-17
^finally a+28 d-17 h-22 m-17 n-22 o-21 u-18
^find a-16 j-16
^for l+19 m-18
^forget a-33 b+34 d-26 h-17 j-15 m-25 n-24 o-29 r-17 s-28 u-20 v-17
^found b+20 d-15 i-19 j-24 l-29 m-20 n-18 o-20 p+18 q-35 u-22
^get b-27 c-27 d-22 g-25 h-16 j-32 k-37 l+28 m-30 n-24 o-25 p-25 q-32 s-24 u-37 v-29
^give b+16 c-19 d-41 e-17 f-15 g-29 h-17 i+20 j-37 k-28 l-38 n-37 p-34 q-35 s-36 t-20 u-40 v-33
^go a-19 b-28 c+16 d-29 e-31 f-27 g-20 h-18 i-23 j-32 k-22 l+15 n-22 p-20 q-26 r-28 s-24 t-26 u-32 v-21
^going a-40 b+18 c-17 d-49 e-17 f-20 g-25 h-17 i-39 j-39 k-25 l-30 m+31 n-37 o-37 p-31 q-42 s-26 t-22 u-42 v-17
^good a-48 b-48 c-44 d-51 e-52 f+55 g-53 h-49 i-51 j-48 k-41 l-52 n-49 o-20 p-50 q-43 r-44 s-46 t-67 u-51 v-44
^got c-49 d-76 e-53 f-54 h-61 i-23 j-50 k-52 l-70 m-80 n-71 p+28 q-77 r-17 u-72
^habra h-18
^had a-36 b-27 d-25 g-22 h-19 i-30 j-20 k-17 l-29 m-40 n-33 o-25 p-17 q-20 r+20 s+27 t-15 u-33 v+18
^happy a-20 b-26 d-16 e-29 f+18 h-25 l-17 o-16 s-17 t-26 u-16
^hasta a-19 b-15 d-19 f-17 g-24 h+25 i-18 j-24 l-17 m-32 o-23 q-17 s-17 t-15 u-22
^have a-20 c-27 d-53 e-24 f-29 g-33 h-43 j-46 k-32 l-36 n-57 o-58 p+17 q-28 r-36 s-60 t+45 u-41 v-49
^having a-26 b-31 d-19 h-18 i-22 m-22 n-21 o-17 p-21 q+18 r-16 s+22 u-20
^hay b-56 c-56 e-76 f-83 g-73 h-71 j+24 k-62 l-70 m-87 o-27 p-71 q-16 s-61 t-67 u+16 v-77
^he a-28 b-34 d-29 e-23 f-21 g-31 h-24 i-28 j-24 k-23 l-33 m-36 n-30 o-32 p+19 r-32 s-32 t-23 u-35 v+25
^heading a-17 b-15 d-18 i-15 n-16
^heard b-16 d-19 i-15 j-18 l-16 m-24 u+25
^help a-44 b-34 c-38 d-38 e-27 f-27 g+47 h-23 i-41 j-39 k-35 l-46 n-24 o-24 p-24 q-29 r-32 s-28 t-31 u-52 v-29
^hgfhgf a-16 d-27 e+35 f-22 g-18 i-17 j-22 k-19 l-26 m-36 n-18 q-17 r-21 s-21 t-21 u-26 v-17
^his s+19
^hmm a-22 b-17 d-31 e-30 f-22 g+23 h-22 i-20 j-24 k-18 l-26 m+16 n-23 p-15 q-19 r-24 s-24 t-24 u-30 v-16
^hold a-20 b-28 d-19 e-17 f-16 j-21 k-20 m+20 n-24 r+20 s-16 u-19
^hook a+17
^hoping a+21 i-16 u-16
^how a-26 b-88 c-72 e-66 i-90 k-78 l-22 m+40 o-41 p-81 q-123 r-93 s-33 t-78 u+17 v-86
^hoy a-20 b-18 d-25 h-21 i-25 j-19 l-16 m+34 n-23 o-19 p-17 q-19 r-19 s-23 t-17 u-30 v-22
^i a-16 c-34 d-35 e-91 f-85 g-21 h-129 m+20 n-60 o-23 p-21 q-28 r-60 t-34 u-77
^in a-23 b-20 c+19 d-16 h-20 i-21 j-27 k-18 m-26 n-16 o-20 r+16 s-15 u-21
^is a-48 b-126 c-49 d+32 e-75 f-108 g-22 k-99 l-115 m-47 n+28 o-28 p-124 r-128 s-15 t-85 u+32 v-127
^it b-50 c-24 d-65 e-24 f-40 g+23 h-33 i-41 j-55 l-53 m+35 n-50 q-51 r-54 s-60 t-35 u-70 v-40
^jaja d-20 e-21 g-15 j-16 l-18 m+27 n-16 s-16 t-16 u-21
^jajaja b-19 d-26 e-30 f-20 g-20 i-18 j-19 k-15 l-26 m+33 n-18 q-19 r-20 s-20 t-22 u-25 v-19
^just a-38 b-37 c-21 d-27 e-22 f-25 g-22 h-30 j-26 k-27 l-26 n-30 p-33 q-33 r+26 s-34 t-31 u-40 v-26
^keep b-21 l-19 m+18
^ksjdfh d-22 e+29 f-18 j-17 l-21 m-30 r-17 s-17 t-18 u-21
^la a-30 b-51 c-22 d+31 e-25 f-23 g-36 h-38 i-45 j-48 k-24 l-31 m-61 n-55 p-31 r-40 s-50 t-34 u+23 v-43
^le b-28 c-16 d-26 e-15 h-16 i-21 j-25 l-21 m-30 n-26 o-24 p-20 q-26 r-22 s-20 u-27
^leaving a-25 b-24 d-26 e-20 f-17 g-20 h-24 i-19 j-18 k-19 l-26 n-19 o-21 p-19 q-19 r+23 s-20 t-20 u-22 v-17
^let c-25 d-36 e-20 f-28 g-37 h-31 j-39 k-31 l-38 n-35 o+19 p-40 q-43 r-29 s-33 t-33 u-49 v-30
^llego a-33 b-38 c-26 d-37 e-19 f-20 g-19 h-28 i-23 j-32 k-18 l-25 n-44 o-37 p-35 q-30 r+39 s-25 t-21 u-33 v-25
^llevo s+18
^lo a-29 b-27 c-19 d+30 e-21 f-19 g-23 h-18 i-19 j-19 k-16 l-22 n-24 o-15 p-21 q-18 r-25 s-27 t-25 u-33 v-19
^lol b-19 c-17 d-24 e-24 f-23 g-28 h-16 i-17 j-20 l-27 m+31 n-20 q-20 r-17 s-21 t-19 u-23 v-21
^look a-21 d-15 l-18 m+26 p-17 q-16 r-16 s-22 u-17 v-17
^looking a+27 b-24 d-26 i-20 k-16 l-18 m-24 n-21 o-20 p-18 q-19 s-15 u-18
^lose a-21 g-23 i-21 l+28 u-29 v-29
^lost a-17 d-27 g-16 i-23 j-21 m-30 n-29 p-33 q+20 s-18 u-17
^luego a-16 d-18 e-19 g-19 j-17 l-18 m+26 n-18 r-18 s-17 u-19
^manana b-28 h-19 m+29 n-25 o-18 u-17
^mandame a-22 b-23 d-29 g-19 h-25 i-25 j+35 k-17 l-20 m-33 n-21 o-24 p-17 q-21 r-22 s-23 t-16 u-32 v-23
^mandeme a-17 b-17 d-17 h-18 j+17 l-21 m-20 n-18 o-16 p-17 q-18 r-17 u-21 v-16
^mas a-28 b-25 c-22 d-30 e-26 f-24 g-21 h-30 i-23 j-24 k-20 l-35 m-32 n-19 o+30 p-20 q-25 r-26 s-21 t-26 v-26
^may a-26 b-23 c-17 d-19 g-18 h-18 j-21 k-17 l-20 m-25 p-28 s-19 u-21 v-19
^me b-32 c-28 e-77 f-91 h-79 i-36 j-16 k-56 l-53 m-66 p-38 s+34 t-93 u-21 v-97
^mejor a-41 b+39 c+20 d-38 e-27 f-28 g-35 h-32 j-36 k-29 l-19 m-55 n-40 p-29 q-43 r-38 s-34 t-37 u-39 v-39
^mi d-20 e-35 f-39 g-41 h-34 i-66 j-42 k-41 l-62 o-71 r-67 s-44 t-36 u-70 v-53
^might a-18 b-16 d-20 h-17 l-16 m-23 n-18 o-19 q-16 r+28 s-19 u-17
^much d-31 e-21 i-16 j-16 l-20 m-31 r-20 s-15 t+31 u-18
^muchisimas b-16 t+17
^muy a-33 b-25 c-26 d-44 e-40 f-33 g-31 h-27 i-29 j-32 k-28 l-36 m-40 n-25 o-18 p-25 q-26 r-29 s-34 t+45 u-35 v-26
^my b-25 d-36 e-65 f-72 g-93 h-67 i-114 j-38 k-24 l-109 n-152 q+28 t-65 u-49 v-102
^nadie a-37 b-28 c-25 d-32 e-19 f-24 g-31 h-18 i+17 j-30 k-26 l-31 m-29 n-42 o-36 p-36 q+33 r-28 s-26 t-22 u-29 v-26
^necesito a+33 b-20 c-17 d-60 e-47 f-39 h-41 i+25 j-44 k-44 l-47 n-76 o-24 p-46 q-64 r-52 s-54 t-45 u-58 v-48
^need c-42 e-30 f-30 g-43 h-36 i+44 j-47 k-57 l-50 m-77 n-63 o-25 p-43 q-59 s-47 t-40 u-62 v-42
^never a-24 b-23 c-16 d-28 f-17 g-22 h-21 i-23 j-27 k-16 l-25 n-22 o-24 p-19 q-20 r-26 s-20 t-25 u+17 v+17
^new i-19 m-21 u-15 v+18
^nice a-16 b-15 c-17 d-23 e-27 f-25 g-18 h-17 i-17 j-19 k-17 l-24 m+30 q-17 r-18 s-17 t-27 u-23 v-17
^no a-70 b+16 c-21 d-50 e-98 f-96 h-102 i-29 j-30 k-108 l+35 m-39 n-64 p-113 r-35 t-104 u-26
^nobody a-17 b-36 c-24 d-37 e-24 f-27 g-31 h-29 i-42 j-45 k-28 l-38 m-44 n-44 o-40 p-46 q+49 r-32 s-33 t-30 u-37
^not a-43 b+15 c-44 d-53 e-34 f-36 g+19 h-34 j-56 k-49 n-44 p-48 r-54 s-50 t-36 u-50 v-16
^nothing a+17 d-15 i-18 j-18 m-32 n+17 q-16 s-19 u-18
^numero l-24 v+22
^ocupo b-31 d-33 e-17 g-16 h-18 i+33 j-20 l-19 m-38 n-30 p-21 q-20 r-27 s-27 t-17 u-31 v-22
^ok b-51 c-45 d-61 e-57 f-58 g-50 h-48 i-49 j-50 l-70 m+38 n-39 o-43 q-53 r-44 s-58 t+24 u-59 v-46
^on a-19 b-25 d-16 h-18 i-16 j-24 k-15 m-30 n-16 q-21 r+23 s-16 u-19
^oops c+20 g-16 l-19 m-21 n-17 s-17 u-17
^opt a-32 b-27 c-16 d-23 g-24 h-19 i-27 j-24 k+25 l+18 m-34 n-22 o-25 p-24 q-27 r-32 s-25 u-30 v-16
^package a-26 b-17 d+30 e-16 f-17 g-15 h-17 i-25 k-17 l-19 m-26 n-18 o-16 p-16 q-21 r-18 s-17 t-18 u-21 v-18
^para d-23 g-22 h-18 i-17 j-26 m-23 n-24 o-24 s-20 u+30 v-21
^pasame a-16 i+21 m-17 p-16 u-16
^paseme i+19 j-19
^perdon n-15
^perfect l-15 t+17
^play a-16 b-16 d-17 i-15 m+26 n-20 r-17 s-17 u-18
^please c-38 d-48 e-29 f-28 h-36 i+16 j-65 m-17 n-46 p-40 q-42 s-48 t-32 u-69 v-33
^pongame a+19 b-24 d-23 g-16 h-16 i+19 j-19 l-21 m-21 n-25 o-23 q-26 r-19 s-21 u-24 v-23
^por a-55 b-48 c-44 d+17 e-30 f-34 g-59 h-35 i-63 j+28 k-46 n-42 o-53 p-45 q-53 r-36 s-47 t-47 v-34
^prefer c+19 e-16 f-15
^prefiero a-40 b-38 c+19 d-31 e-20 f-22 g-28 h-29 j-36 k-19 l-35 m-38 n-30 o+25 p-23 q-28 r-22 s-25 t-23 u-31 v-22
^puede a-47 d-39 e-31 f-27 g-28 h-35 j-31 k-28 l-31 m-47 n+25 o+16 p-36 r-41 s-32 t-29 u-37 v-32
^pueden b-40 c-36 d-40 e-44 f-39 g-42 h-39 i+35 j-38 k-52 l-44 m-47 n+19 p-31 q-38 r-36 s-35 t-40 u-37 v-40
^puedo a-81 b-74 c-57 e-66 f-61 g-77 h-73 i-21 j-71 k-59 l-63 m-79 n+66 o-42 p-64 q+31 r-71 s-78 t-65 u-70 v-62
^pulling a-19 b-15 h-20 l-15 m-22 o-15 r+24
^put b-40 c-16 d-36 g-26 h-17 j-38 l-31 m+28 n-28 o-43 p-32 q-28 r-35 s-26 t-20 u-44 v-21
^que b-108 c-82 d-28 e-100 f+26 g+40 i-63 j-25 k-109 l-64 n+25 o-117 p-86 q-37 r-90 s-120 t-37 v-101
^queda a-30 b-31 c-22 d-32 e-21 f-21 g-28 h-25 i-32 j+44 k-22 l-35 m-38 n-29 o-31 p-27 q-32 r-26 s-30 t-24 u-34 v-30
^quede a-19 b-21 d-21 e-16 h-15 i-15 k-17 m-23 n-20 q-23 r-18 s+28 t-16 u-20
^quien a-49 b-43 c-40 d-56 e-54 f-46 g-49 h-41 i-63 j-56 k-44 l-53 m+19 n-48 o-41 p-56 q-62 r-49 s-51 t-43 u+43
^quiero a+15 b-16 c-46 d-64 e-56 f-48 g-53 h-50 i+30 j-51 m-22 n-57 p-49 q-51 r-54 s-54 t-52 u-17 v-51
^quisiera a+37 b-26 d-32 g-16 j-17 l-16 m-34 n-35 o-21 p-30 q-27 r-16 s-28 u-32 v-15
^quiten a-23 b+18 d-16 l+15 m-17 n-18 o-21 r-18 u-16 v-21
^quitenme a-27 d-30 g-20 h-19 i-22 j-31 k-15 l+32 m-27 n-26 o-24 p-17 q-22 r-20 s-26 u-29 v-28
^rather a-17 b-17 c+21 l-16 m-16 n-16 p-18 q-17 s-16
^real i+19
^remind a-21 b-20 d-20 i-17 j+21 l-19 n-21 o-22 p-16 q-15 r-18 s-21 u-22
^remove a-19 i-19 l+19 m-20 n-17 v-17
^resume a-17 b-16 c-16 d-25 e-29 f-24 g-18 h-18 i-21 j-21 k+18 l-23 m+18 n-18 p-16 q-18 r-22 s-21 t-25 u-25 v-20
^running a-16 h-19 r+25 u-17
^sale d+21 m-17 u-17
^save b-17 m-17 n-16 r+24
^say a-17 b-16 d-18 g+19 j-17 n-21 o-18 q-15 r-16 s-18 t-17 u-17
^sdlkfj a-22 b-18 c-17 d-21 e+32 f-18 g-20 h-18 i-19 j-23 k-18 l-22 m-31 n-20 o-17 p-17 q-19 r-20 s-20 t-18 u-25 v-22
^se a-20 b-61 c-54 d+21 e-46 f-48 g-69 h-47 i-21 j-60 k-47 l-58 m-37 p-71 s-72 u-76 v+15
^send a-32 b-24 c-16 d-26 g-26 i-39 j+36 k-25 l-32 n-22 o-21 p-24 q-26 r-24 s-23 t-16 u-28
^sera b-30 c-24 d-43 e-31 f-26 g-30 h-26 i-29 j-27 k-27 l-31 m-44 n-40 o-30 p-26 q-28 r-34 s+35 t-28 u+20 v-28
^set b-17 d-30 g-15 i-21 j-15 k-18 l-22 m+27 n-20 o-23 p-28 q-21 r-29 s-19 t-16 u-19 v-20
^she a-38 b-40 d-32 e-29 f-28 g-33 h-28 i-40 j-32 k-31 l-40 m-45 n-36 o-34 r-35 s-18 t-29 u-37 v+34
^should a-46 b-33 c-28 d-33 e-23 f-18 g-52 h-20 i-33 j-28 k-28 l-34 n+28 o-42 p-32 q-45 r-38 s+16 t-22 u-48 v-34
^show a-25 b-23 d-29 g+17 i-25 j-25 k-20 l-26 m+24 n-25 o-21 p-23 q-25 r-26 s-26 u-28
^si a-49 b-36 c-35 d-54 e-38 f-38 g-46 h-34 i-44 j-41 k+16 l-44 n-41 o-46 p+51 q-62 r-41 s-38 t-39 u-47 v-37
^siempre a-16 b+21 n-19 q-18 u-19
^sign k+21 m-16 o-19 p-17 r-16
^sigo a-30 b-30 c-23 d-33 e-28 f-29 g-28 h-26 i-33 j-27 k-23 l-30 m-34 n+20 o-28 p-26 q-29 r-26 s+30 t-27 u-36 v-28
^so a-31 b-30 c-18 d-39 e-23 f-24 g-24 h-19 i-23 j-37 k-28 n-26 p-20 r-26 t-27 v-20
^someone a-22 m-16 o-26 p-22 q-24 u-21
^sorry a-30 c+16 d-32 f-17 h-33 i-22 j-29 k-19 l-27 m-39 n-29 p-21 q-31 s-27 t-16 u-30 v+19
^soy b-19 e-18 g-16 j-18 l-16 m-31 n+15 o-17 q-16 r-15 s-22 u-22 v-20
^start a-40 b-26 c-31 d-29 e-29 f-31 g-27 h-24 i-30 j-34 k+46 l-44 n-21 p-25 q-28 r-31 s-24 t-27 u-36 v-24
^still a-45 b-37 c-23 d-41 e-21 f-21 g-35 h-33 i-34 j-33 k-23 l-27 m-41 n-55 o+24 p-34 r-44 s+39 t-27 u-37 v-31
^stuck a-32 b-32 c-18 d-30 e-17 f-17 g-25 h-30 i-32 j-35 k-27 l-23 m-40 n-27 o-37 p-28 q-26 r+44 s-26 t-23 u-31 v-25
^sup a-18 b-15 c-18 d-25 e-28 f+31 g-19 h-19 i-19 j-22 k-19 l-26 m-28 n-17 p-16 q-19 r-20 s-19 t-23 u-25 v-19
^super s+19
^take a-36 b+26 c-16 d-28 g-26 h-17 i-30 j-30 k-24 l+22 m-44 n-36 o-23 p-36 q-35 r-22 s-31 t-16 u-30 v-33
^tell a-47 b-32 c-19 d-44 e-16 f-19 k-29 l-35 m+32 n-35 o-31 p-33 q-34 r-34 s-35 t-22 v-21
^tengo b-28 c-39 e-48 f-48 g-66 h-47 i+26 j-51 k-45 l-47 m-67 n+23 p-52 q-68 r-44 t-50 u-73 v-50
^text a-30 b-21 c-21 d-20 e-19 f-24 g-24 h-16 k-32 m+21 n-21 o-15 p-26 q-22 r-22 s-21 t-19 u-34 v-26
^that a-31 b-36 c-20 d-38 e-25 f-23 g-31 h-24 i-24 j-35 k-18 l-27 n-37 p-28 q-36 s-34 t+34 u-36 v-34
^the c-25 d-66 e-26 f-39 g-51 h-51 j-67 k-48 l-55 m+31 n-59 t-48 u-63 v-60
^there a-42 d-43 f-20 g-27 h-26 i-38 j-57 k-17 l-26 m-57 n-35 p-37 q-41 s+32 u-39 v+16
^they b-15 m-16 n-15 o+19 r-16
^this a-25 b-53 c-34 d-49 e-19 f-21 g+21 h-29 j-45 k-23 l+18 m-56 n-36 o-41 p-29 q-35 r-39 s-49 t-15 u-59 v+31
^tiene a+17 b-23 c-25 d-44 e-42 f-33 g-30 h-25 i-33 j-31 k-29 l-36 m-46 n-25 o-20 p-25 q-34 r-31 s-30 t-32 u+35
^tienen b-32 c-27 e-32 f-29 g-29 h-48 j+22 k-28 l-49 m-42 n-32 o-48 p-40 r-40 s-32 t-31 u-37 v-37
^todavia g-24 j-17 m-17 q+19 r-17 s-18 u-16
^toman a-38 b-34 c-30 d+51 e-37 f-35 g-34 h-33 i-36 j-40 k-30 l-37 m-43 n-38 o-31 p-33 q-35 r-35 s-35 t-32 u-43 v-34
^tomo a-45 b-38 c-24 d-38 e-25 f-26 g-36 h-26 i-38 j-38 k-27 l-32 m-43 n+50 o-36 p-32 q-37 r-33 s-38 t-30 u-45 v-27
^trabajan a-39 b-40 c-26 e-31 f-29 g-28 h+42 i-38 j-30 k-28 l-33 m-48 n-38 o-40 p-29 q-34 r-29 s-35 t-30 u-40 v-30
^trade a-30 b-32 d-18 h-20 i-23 m-23 n-18 o+34 p-22 q-19 s-18 v-17
^turn a-24 b-26 d-23 g-16 i-24 j-20 m+22 n-20 o-19 p-19 q-17 r-32 s-20 u-27
^ugh a-22 b-24 c-17 i+18 j-15 l-17 m-15 q-17 r+17 u-19
^uh a-28 b-20 c-21 d-33 e+29 f-29 g+20 h-29 i-24 j-30 k-22 l-31 m-37 n-25 o-19 p-21 q-26 r-26 s-27 t-26 u-32 v-22
^un a-19 b-17 d-23 h-16 i-29 j-20 l-15 m-38 n-21 o-20 p+29 r-24 s-22 u-29 v-16
^una a+15 i-18 p-17 u-15
^unfortunately b+18 r-15
^unstop a-23 b-20 c-24 d-30 e-35 f-35 g-26 h-25 i-25 j-29 k+38 l-33 m-32 n-24 p-21 q-24 r-25 s-24 t-29 u-30 v-25
^unsub a-29 b-21 c-18 d-29 e-24 f-28 g-26 h-18 i-25 j-25 k-26 l+38 m-32 n-22 o-18 p-27 q-28 r-27 s-27 t-23 u-29 v-20
^unsubscribe a-25 b-23 c-24 d-33 e-33 f-32 g-26 h-23 i-27 j-28 k-31 l+41 m-36 n-23 p-22 q-23 r-25 s-25 t-28 u-33 v-25
^vi a+16
^voy a-42 b-52 c-33 d-39 e-36 f-35 g-32 h-38 i-38 j-37 k-32 l-36 n-45 o-49 q-49 r+48 s-37 t-38 u-43 v-36
^vuelvan k+17 l-19 m-16
^want a+35 b-41 d-24 g-18 k-28 l-19 m-35 n-19 o-30 q-16 r-22 s-22 u-32
^wanting a+25 l-15
^we a-28 b+17 c-40 e-37 f-40 g-48 h-51 i-57 k-37 l-52 m+25 n-64 o-20 p-49 q-42 r+27 s-53 t-55 u-66 v-42
^were a-21 b-24 d-19 g-17 h-21 i-19 k-19 l-18 m-25 n-19 p-19 q-24 r+28 s-23 t-17 u-21 v-20
^what a-45 b-99 c-82 e-79 f-41 g+21 i-34 k-87 l-100 n+18 o-101 p-97 q-21 r-110 s-132 t-95 v-104
^when b-47 c-42 d-63 e-32 f-35 g-48 h+22 i-65 j-49 k-50 l-45 m+27 o-65 p-50 q-55 r-59 t-38 u-70 v-47
^where b-50 c-41 d-18 e-36 f-40 g-47 h-51 i-19 j+32 k-45 l-53 m+40 n-64 o-50 p-49 q-52 r-55 s-62 t-46 u-78 v-24
^whereabouts a-19 d-15 h-27 i-20 j+31 m-21 t-19 u-31 v-16
^which a-46 b-40 c-32 d-55 e-36 f-34 h-44 i-51 j+34 k-38 l-51 m+19 n-52 o-42 p-39 q-50 r-49 s-52 t-40 v-42
^who a-61 b-62 c-51 d-68 e-52 f-54 g-59 h-53 j-70 k-53 l-69 n-60 o-57 p-56 q-40 r-63 s-63 t-52 u+37 v+31
^why a-41 b-39 e-25 f-26 g-39 h-34 i-43 j-43 l-35 m+30 n-41 o-40 p-37 r-38 s-42 t-30 v-37
^will a-75 b-43 c-53 d+17 e-46 f-50 g-79 i-64 j-65 k-65 l-78 m-25 n+17 o-49 p-87 r-83 s-84 u+53 v-55
^with a-22 b-17 c-15 d-28 e+30 f-24 g-21 h-16 i-20 j-18 l-30 m-30 n-19 p-19 q-19 r-16 s-21 t-23 u-28 v-21
^woke a-22 b-17 d-19 h-20 k-15 l-19 m-22 n-16 o-19 p-19 q-17 s+23 u-19 v-16
^would c-20 e-19 f-24 g-23 h-23 i-19 j-26 k-35 l-48 n-32 o+18 p-32 q-29 r-37 s-29 t-25 u-43 v-27
^wtf a-17 d-22 i-16 j-18 l-16 m-21 n-17 v-17
^x a-20 b+19 d-23 e+19 f-15 i-15 j-16 l-17 m-30 n-20 o-15 r-20 s-22 t-19 u-21
^y j-17 q+15 r-18 u-19
^ya c-70 d-96 e-80 f-72 g-90 i-46 m-33 o-87 p+37 q-33 s-88 t-84 u-97 v-102
^yeah a-25 b+20 c-17 d-26 e-19 f-20 g-17 h-18 i-22 j-23 k-17 l-24 m-32 n-27 o-20 p+30 q-35 r-25 s-22 t-17 u-27 v-21
^yep q-21
^yes b-36 c-23 d-31 e-24 f-25 g-27 h-21 i-30 j-31 l-34 n-31 o-27 p+28 q-38 r-25 s-28 t-23 u-32 v-26
^yo b-41 c-31 d-49 e-40 f+24 g-41 h-36 i-37 j-43 k-37 l-48 n-45 o-35 p-28 q-38 r-36 s-42 t-34 u-46 v+38
^you b-26 c-69 e-55 f-76 i-87 j-107 k-41 o-88 p-58 q-83 r-71 s-71 t+44 u-110 v+15
^your a-46 b-40 c-22 d-38 e-24 f-20 g+23 h-30 i+15 j-44 k-37 m-61 n-33 o-31 p-32 q-34 r-35 s-37 t+30 u-45 v-43
^zxcvb a-17 d-19 e+29 g-16 j-19 l-20 m-29 n-16 r-17 s-17 u-21 v-18
^¿ a-42 b-26 f-22 k-21 l-25 m-28 p-22 r-25 s-29 t-18 u+16 v-33
a b-28 c-77 e-143 f-143 g-47 h-38 j-19 k-52 l-98 m+20 n-35 o-17 r-18 s-34 u-21 v-25
a_@book a-38 b-16 d-19 i-16 n+25 o-17 q-23
a_@call b-18 d-34 h-19 i+16 j-22 o-20 s-15 u-20 v-30
a_@cancel d-17 m-27 o-18 q-18 r+15
a_@day d-15
a_@drive j+18 m-19 n-18 q-17 u-24
a_@drug m-16
a_@fetch a-17
a_@machine a-24 d-22 h-18 j-26 m-29 n-17 o-15 q-16 u+26
a_@parking a-16 d-19 i-18 j+21 m-20 q-19
a_@person a-36 b-23 i+33 l-20 m-36 n-15 o-23 p-15 q-27 r-16 s-15 u-23 v-29
a_@price d+18 m-16
a_@relative b-24 d-24 i-26 m-39 n+21 o-27 r-23 s-15 u-38
a_@ride a-30 b-23 d-29 g-26 h-19 i-32 j-24 k-15 m-34 n-34 o-30 p+34 r-30 s-27 t-18 u-25 v-21
a_@symptom a-21 n-22 q-16 s+24
a_@treat d-16 m-22 s-17 u+20
a_@vehicle a-35 b-16 d-37 g-16 h-31 i-35 l-20 n-31 o-27 p-17 q+41 s-28 u-45 v-15
a_@visit a+40 b-58 c-16 d-15 g-25 h-24 i-44 j-42 k-18 l-19 m-62 n-47 o-50 p-21 q-27 r-35 t-16 u+19 v-28
a__# m-31 v-18
a__@call a-17 i+20 l-15 m-24
a__@cancel b+17 m-22
a__@clinician m-19 o-16
a__@day a-31 b-15 d-19 g-18 i-25 j-21 n-29 p-26 q-26 r-26 s-33 t+21 u-25 v-22
a__@food m-22 n+18
a__@late a-16 d-16 m-15 n-17 o-24 q-24 r+26
a__@open a-20 j-18
a__@person a-32 b+25 d-19 j-18 m-32 n-18 o-24 p-17 q-24 r-19 u-30
a__@place h-17 i-15 j-26 u+19
a__@relative a+21 b-37 c-15 d-18 i-32 q-37 r-21 u-30 v-21
a__@texts k+19 m-18
a__@treat d-20 i-21 n-16 s-16
a__@visit a+37 d-56 i-40 j-30 m-46 n-38 q-24 r-24 s-36 u-38 v-25
a__@wrong u-16
a__a i-25 n-20 o-21 q-23 u-23
a__allowed a-24 m-18 n+22 p-16 r-16
a__and b-15 g-15 m-28 s-19
a__at m-23 n+17
a__be a+16 b-15 d-22 m-16 o-16 q-15 u-18
a__before d-17 m-23 n+20
a__but m-17
a__can b-16 d-27 g-15 m-38 n+19 q-35 r-22 s-22 u-18
a__casa q-15
a__date a-30 d-19 i-23 j-17 m-34 n-18 o+31 q-23 r-15
a__day a-30 b-35 d-31 f-18 g-19 h-23 i-33 j-22 k-17 l-16 o+20 p-42 q-41 r-31 s-42 t+21 u-28 v-22
a__de j-22 n-18
a__el a-28 d-16 h+18 j-18 r-21 s-20 u-25
a__flashback m-17 s+19
a__for b-35 g-25 h-26 k-20 n-42 o-37 p-33 r-32 s-28 t-19 u-58 v-30
a__from g-16 i-23 m-33 n-18 o-17 q-22 u+22 v-18
a__home i-18 n-18 o-15 q+16 s-17
a__hora a-31 b-25 d-28 g-25 h+28 i-35 j-31 l-16 n-40 p-17 q-32 r-24 s-24 t-16 u-28 v-24
a__horas a-20 h+23 m-21
a__i a-36 g-36 h-18 i+19 m-59 o-24 p-16 q-29 r-36 s-32 u-27
a__if a-27 d+23 g-18 i-28 j-26 m-32 n-25 u-28
a__in b-22 d-22 i-24 q-23 r-21 u-21
a__ir b+15
a__is a-22 j+17 m-31 o-23 p-18 q-31 r-15 u-31
a__it j+18 m-16 u-23
a__job a-20 d-19 i-16 o-22 p-16 v-15
a__last m-25
a__line m-17
a__list b-20 d-25 g-27 i-28 j-27 k-23 l-25 m+28 n-19 o-20 q-21 r-20 s-18 u-25
a__los k+20 l-26 m-17
a__manana h+22 m-30 n-15 o-20 q-17 r-20 u-23
a__me b-19 d-18 j-20 p-16 q-20
a__mi a-18 m-20
a__my b-21 m-37 n-23 o-15 r-18 u-24
a__near d-18 i-17 j-26 m+23 u-19
a__night m-19 n+17
a__no a-21 g-18 j-18 m-26 o-21 s-19 u-18 v-21
a__not i-17 v+16
a__note a-28 b-16 d-27 i+32 m-23 n-21 o-25 q-25 r-18 u-24
a__now p+18 q-21
a__number v+15
a__numero g-19 j-19 l+19 u-19 v-24
a__of a-35 b-25 g+29 j-26 m-31 n-24 o-27 p-21 q-26 r-19 s-25 u-30 v-18
a__ok a-18 d-23 i-19 m-33 n+23 o-23 s-17 u-19
a__on a-21 b-16 m-24 u-19
a__one a-17 i-16 q-16 t+16
a__or a-25 i-20 j-28 m-24 n-18 o-15
a__patient a+16 m-19 o-16
a__perrito q-18
a__place i-18 j-23 u-20
a__please b-34 c-23 d-16 g-25 k-27 l-33 o-20 r-22 u-29
a__puedo h+22 i-21 m-24 n-17 o-22
a__que d-15 n-21
a__questions a-16 i+19 m-15
a__running m-17 r+16
a__same m-17 o+17
a__show a-15 m-26 q-19 v-16
a__since m-20 s+16
a__spot a-16 d-15 i-16 m-18 q-22
a__take m-18 s-15
a__that a-23 i-16 j-22 m-35 n+17 u-20
a__the a-22 b-21 d-18 j-16 m-25 q-15
a__this a-19
a__time b-37 d-29 g-16 h-18 i-26 j-19 l-16 m-51 n-24 o+39 p-17 q-32 r-25 s-23 u-23 v-20
a__to d-32 g-21 k-19 m+21 n-28 o-29 p-20 q-17 r-29 s-19 u-34
a__un q-19
a__up m-15
a__what a-16 d-18 i-16 n-15 o-16
a__where a-20 d-17 j-20 m-25 p-17 r-17 s+24 v-15
a__with d-15 i-25 m-19
a__y a-16 m-17
a__ya b-25 r+20
a__you m-31 o-17 p-20 q-16 u+21
a_abrir b-18 h+21 m-18 u-16
a_alguien b+16 d-15 i-20 m-19 n-33 q+18 r-16 v-19
a_bill a-16 d+26 i-16 m-29 u-24
a_bit a-17 b-17 i-16 j-16 m+18
a_booster a+28 b-20 d-26 i-18 m-25 n-18 o-16 r-17 u-16
a_business i-17 v+15
a_car a-27 b-16 d-26 g-17 i-26 n-22 o-20 r-21 u-24 v-18
a_cheaper i-16 j-17 u-21
a_complaint a-28 d-22 i+29 j-20 m-24
a_conflict a-16 b-21 i-17 o+25 r-23 s-20 v-21
a_credit u-17
a_deposit a-16 d+29 g-15 i-23 j-22 m-29 q-20 u-20
a_different a-31 d-24 g-16 i-26 j-19 l-21 m-39 n-26 o+34 p-21 q-32 r-24 s-18 t-16 u-28 v-16
a_doctors a-22 d-22 i+20 j-19 m-18 n-19 o-19 q-20
a_dormir q-16 s-16 u+17
a_driver a-30 b-32 c-17 d-38 g-27 h-21 i-31 j-28 k-23 l-20 m-41 o-29 p+33 r-34 s-31 t-28 u-30 v-37
a_escribirme a-29 b-21 d-16 g-21 i-25 j-15 k+24 m-18 n-18 o-19 p-20 q-20 r-20 u-18 v-19
a_few a-21 b-17 d-19 m-19 q-18
a_first a+18 d-20
a_good b-22 d-21 g-16 h-19 j-26 n-19 o-26 p-19 q-15 s-16 t+15 u-29
a_great a-22 b-22 h-20 i-17 m+19 n-22 o-27 p-19 q-17 s-22
a_hacer a-16 q-16
a_hospital j-28 u+24
a_inyectar j-15 q-16 u+17
a_ir b+23 i-24 k-18 m-22 n-22 o-28 p-18 q-29 r-23 u-21
a_joke d-18 g-16 i-17 j-15 m+24 q-19 u-21
a_la a-40 d-27 j-32 n-32 o-31 q-24 s-25 u-34
a_later a-31 b-21 d-20 i-17 m-26 n-21 o+28 q-19 s-18
a_little q-15
a_llegar m-20 o-24 q-25 r+17
a_long m+15 n-22 o-20 q-15 s-22
a_lot a-23 b-23 g-18 h-19 i-25 k-15 l-17 m-31 n-25 o-24 p-19 q-26 r-37 s-23 t+30 u-26 v-19
a_mandarme l-16
a_message m-16
a_mexico d-20 m+15 u-18
a_mi a+21 b-23 d-22 i-32 o-34 p-20 q-54 r-23 u-29 v-23
a_month a-26 d+22 g-19 i-23 j-17 l-19 m-27 o-15 s-16 u-28 v+26
a_new b-36 d-43 g-27 h-22 i-44 j-30 k-22 l-23 n-38 o+36 p-31 q-38 r-33 s-34 t-24 u-31 v-17
a_no a-15 m-26 q-19 v-16
a_number a-15
a_otro b+17 o-16
a_package a-16 i-19 m+16 n-16
a_patient a+17 b-16 d-44 g-28 h-20 i+26 j-36 l-15 m-43 n-31 o-21 q-29 r-16 s-17 t-18 u-38
a_pensarlo b-16 m+22 r-23
a_place a-17 d-22 i-25 j+27 m-27 n-18 q-25 u-23
a_poder p-19 r-20
a_problem d-31 m-21 n+18 r-15 u-16
a_que a-38 b-23 d-31 g-26 h+29 j-39 k-17 l-18 n-37 o-41 p-15 q-33 r-21 s-25 t-18 u-35 v-19
a_real j-18
a_recipe a-17 i-16 m+20
a_referral a+26 d-16 g-15 i-16 m-19 n-17 q-15 u-17
a_refill a-19 d-21 i+23 m-19 o-16 u-17
a_shot d-19 j-16 m-15
a_spot a-18 i-15 m-16 r+21
a_text a-22 b-28 c-18 g-19 i+18 j-20 k-15 m-31 o-18 p-22 q-18 r-17 u+16 v-23
a_time a+35 b-22 i-27 j-16 m-25 o-34 p-16 q-21 r-18
a_way a-15 d-19 i-22 o-20 p-17 q+22 r-20
a_weird a-17 b-17 d-16 m-31 n-20 r-20 s+31 u-19 v-16
a_work a-18
abiertos h+22 j-18 m-20
able a-24 d-24 g-28 i-20 j-21 l-20 m-27 n+33 o-32 p-18 q-32 r-24 s-33 u-34
able__@drive q-19
able__after q-15
able__travel n+16
able_to a-24 d-24 g-28 i-20 j-21 l-20 m-27 n+33 o-32 p-18 q-32 r-24 s-33 u-34
about c-58 e-52 f-62 g-89 h-71 j-99 k-73 l-84 o+17 p-73 q-25 s-91 t-73 u+21 v-68
about$ a-23 d-27 g-20 i-19 j-20 m-29 n-22 o-21 q-16 u+30
about_@day a-21 h-16 m-23 n-18
about_@treat b-15 i-16 m-17
about__@medicine a-16
about__@treat d-16 m-18 o-15 s-24
about__away m-17 r+18
about__i d+20 g-19 j-19 n-18 u-19
about__in b+20 m-19 o-20 r-24 u-16
about__it a+19 b-19 m-21 o-19 u-27
about__minutes j-15 m-19 r+19
about__week o+16
about_a m-18 u-17
about_coming a-19 b+21 o-17 r-23
about_getting g-24 m-15 n-23 q+21 u-20
about_it a-33 b-41 d-33 g-18 i-20 j-25 k-21 l-27 n-28 o-34 p-24 q-27 r-22 s-18 t-18 u+27
about_my a+18 d-24 g-17 l-18 m-35 o-28 p-17 q-29 r-20 u-25 v-16
about_starting i-16
about_ten m-15 r+17
about_the a-24 d-18 n-17 s-26
about_this a-17 i+23 l-15 u-15
about_you m-17
abre m+18
abren a-25 b-23 d-17 e-18 f-18 h+35 i-17 j-21 l-17 m-37 n-16 o-24 q-20 r-20 s-18 t-23 u-18 v-15
abrir b-18 h+21 m-18 u-16
accep* a+19 b-24 c-16 d+29 h-40 i-31 j-38 l-21 m-46 n-36 o-24 p-15 r-24 s-22 t-18 u-47 v-23
accept a-19 d+26 h-18 j-16 m-29 u-21
acceptable j-16 q+18 u-17
accepting a+24 h-26 i-16 j-19 m-18 u-25
accepting_new a+18 h-18 u-19
accid* a-17 b-16 d-27 i-15 j-19 k+20 l-19 m-31 n-20 o-18 p-16 r+17 s-21 u-24
accident a-25 b-19 c-18 i-15 j-19 k+28 l-25 m-30 n-18 o-21 p-23 s-17 u-18
acept* a+30 b-37 c-34 d+33 e-46 f-41 g-38 h-36 i-38 j-39 k-37 l-43 m-48 n-41 o-31 p-35 q-38 r-38 s-39 t-39 u-47 v-37
aceptan a+30 b-37 c-34 d+33 e-46 f-41 g-38 h-36 i-38 j-39 k-37 l-43 m-48 n-41 o-31 p-35 q-38 r-38 s-39 t-39 u-47 v-37
aceptan_@insurance a-24 d+20 u-17
aceptan_tarjeta a-16 d+18
acomp* a-37 b-34 c-17 d-31 e-20 f-18 g-20 h-22 i-43 j-28 k-22 l-24 m-41 n+31 o-30 p+18 r-23 s-27 t-19 u-36 v-29
acompanada a-31 b-25 d-24 h-16 i-21 j-23 l-17 m-34 o-21 p+19 s-20 u-33 v-19
acompanada_de a-22 b-21 d-19 i-17 j-16 m-32 n-29 o-16 p+20 s-18 u-25 v-17
activ* a-21 b-18 c-17 d-27 e-26 f-22 g-25 h-22 i-24 j-23 k+38 l-35 m-38 n-21 o-16 p-17 q-19 r-20 s-23 t-22 u-27 v-21
activar d-18 e-19 f-18 j-15 k+24 l-20 m-20 t-16 u-18
actua* a-33 b-19 d-29 g-20 h-17 j-24 l-29 m-34 n-30 o-22 p-25 v-15
actual a-16 i+22 m-20 u-22
actual_@person a-16 i+22 m-20 u-22
actual__there i+19 m-17 u-21
actually a-26 d-24 g-16 i-25 k+15 l-23 m-22 n-27 o-15 p-22 q+16
ad u+16
add a+29 b-25 d-21 g-20 i-33 j-26 k-24 l-29 n-18 o-22 p-19 q-17 r-22 s-19 u-23
add__the a+22 b-17 i-21 j-18 k-17 l-20 o-17 u-16
address a-31 b-26 c-30 d-27 e-23 f-22 g-25 h-42 i-54 j+48 k-28 l-33 m-38 n-25 o-23 p-16 q-30 r-22 s-21 t-21 u-47 v-25
addy d-23 f-17 h-15 j+21 m-17 u-20
adela* a-35 b-30 c-22 g-22 h-18 i-36 j-25 l-31 m-32 n-35 o+38 p-26 q-28 r-23 s-26 u-28 v-17
adelantar a-34 b-28 c-21 d-28 g-18 h-16 i-33 j-23 l-29 m-29 n-32 o+38 p-25 q-27 r-22 s-25 u-25 v-16
adelantar$ a-16 o+20 q-15
adent* a-27 b-23 c-19 i-29 k-16 m-28 n+34 o-24 p-27 q-34 r-16 u-16 v-16
adentro a-27 b-23 c-19 i-29 k-16 m-28 n+34 o-24 p-27 q-34 r-16 u-16 v-16
adentro$ a-27 b-23 c-19 i-29 k-16 m-28 n+34 o-24 p-27 q-34 r-16 u-16 v-16
affor* d+17 m-28 n-16 o-17 q-16 r-18 u-17
after a-55 b-25 c-61 d-86 e-54 f-53 g-75 i-25 j-79 l-80 m-104 p-31 q-22 s+66 t-65 u-94 v-70
after$ a-48 b-42 c-30 d-45 e-27 f-26 g-37 h-51 i-47 j-44 k-42 l-32 m-56 n+19 o+16 t-26 u-46 v-28
after* a-38 b-31 c-24 d-38 e-24 f+16 g-35 h-30 i-33 j-36 k-28 l-35 m-37 n+19 o+26 p-25 q-34 r-32 t-23 u-45 v-26
after_# i+16 m-18 r-20
after_@treat a-19 b-18 m-25 n-21 s+26 u-25
after__@treat b-24 n-24 s+23 u-19
after__@visit a-37 b-41 d-33 j-17 m-30 n-34 o-30 q-16 r-23 s+41 u-28 v-18
after__or g-15 j-15 s-17 u-18
after__what g-15 n+16 s-17 u-18
after_all a-27 b+16 d-18 g-23 h-19 i-26 j-20 k+25 l-36 m-24 n-28 p-26 q-25 r-22 s-36 t-16 u-19
after_i b-19 m-20 n-22 o-22 s+15
after_my a-22 b-30 n-23 o-17 s+29
after_the a-29 b-38 d-26 i-18 j-16 k-16 m-30 n-32 o-26 q-21 r-20 s+37 u-28 v-16
after_yesterday n-17 o-16 s+22
afternoon a-24 b-19 c-18 d-27 e-21 f+18 g-20 h-20 i-23 j-26 k-21 l-26 m-29 n-25 o+26 p-17 q-22 r-23 s-22 t-20 u-26 v-20
afternoon$ a-19 d-22 e-20 f+20 i-19 j-20 k-18 l-22 m-28 n-20 o+19 q-17 r-16 s-18 t-17 u-21 v-15
afterward b-15
afterward$ b-15
afterwards a-18 g-18 n+25 u-20
afterwards$ a-18 g-18 n+25 u-20
afuer* a-32 b-22 l-20 m-33 n-28 p+22 q-28 u-16
afuera a-32 b-22 l-20 m-33 n-28 p+22 q-28 u-16
afuera$ a-31 b-21 j-18 l-18 m-31 n-26 p+23 q-26
again a-62 b-53 c-50 d-59 e-44 h-54 i-51 k+55 m-76 o-47 p-49 q-59 r-54 s-54 t-48 u-61 v-55
again$ a-51 b-46 c-44 d-50 e-40 g-57 h-40 i-44 k+53 m-63 o-42 p-40 q-48 r-44 s-40 t-41 u-52 v-50
again* a-21 b+29 d-21 j-21 l-15 m-25 o-20 r-18 t-16 u-24
against a-21 b+29 d-21 j-21 l-15 m-25 o-20 r-18 t-16 u-24
against_it a-21 b+29 d-21 j-21 l-15 m-25 o-20 r-18 t-16 u-24
agarr* a-33 b-25 c-17 e-23 f-18 g-26 h-15 i-30 j-36 k-23 l-28 m-45 n-33 o-30 p-30 q-37 r+39 s-36 t-21 u-35 v-17
agarro a-29 b-20 d-35 g-21 i-25 j-31 k-16 l-20 m-36 n-27 o-28 p-26 q-34 r+40 s-32 u-28
agarro__@vehicle j-20 q-24 r+20
agarro_el a-18 j-24 o-16 q-28 r+25 s-17
agend* b+16 d-21 i-18 j-19 m-25 n-19 s-21 u-21
agendar a+25 i-21 o-18
ago a-20 d-18 i-21 l-15 m-22 s-18 u-19 v+27
agradezco a-16 b-16 d-17 g-18 m-22 n-15 r-16 s-15 t+24 u-15
agree* a-21 b-24 d-16 k-20 m-24 n-19 o-19 p+29 q-25 u-19
agreed a-21 b-24 d-16 k-20 m-24 n-19 o-19 p+29 q-25 u-19
agreed__it a-18 b-21 m-20 o-16 p+22 u-16
agreed_to a-21 b-24 d-16 k-20 m-24 n-19 o-19 p+29 q-25 u-19
ahi a-57 b-49 c-37 d-55 e-35 f-41 g-46 h-45 j+22 k-35 m-56 o-49 q-51 r+25 s-43 t-38 v-16
ahi$ a-51 b-36 c-28 d-47 e-26 f-33 g-37 h-37 j+25 k-27 m-45 o-39 q-44 r-47 s-34 t-29
airpo* a-19 d-22 g-16 h-17 m+20 n-22 u-32
airport a-19 d-22 g-16 h-17 m+20 n-22 u-32
airport$ a-16 n-18 u-25
al a-18 b-38 c-20 d-36 e-25 f-23 g-30 h-30 i+30 k-25 l-28 m-48 n+18 p-20 q-33 r-31 s-29 t-25 u-37 v-23
al_@day o+15
algo a-41 b-48 c-35 e-38 f-36 g-49 h-43 j-53 k-45 l-51 m-60 n+36 o+26 p-52 q-50 r-54 s-48 t-39 u-57 v-41
algo$ a-44 b-39 c-28 e-30 f-27 g-41 h-30 i-47 j-41 k-35 l-41 m-47 n+35 o+15 p-45 q-40 r-44 s-40 t-31 u-45 v-31
algo__la a-18
algui* a-69 c-47 d-66 e-46 f-43 g-55 h-47 i+29 j-62 k-50 l-56 m-62 o-60 p-50 q+30 r-53 s-57 t-49 u-73
alguien a-69 c-47 d-66 e-46 f-43 g-55 h-47 i+29 j-62 k-50 l-56 m-62 o-60 p-50 q+30 r-53 s-57 t-49 u-73
alguien$ a-42 b-40 c-24 d-35 e-25 f-20 g-29 h-24 j-27 k-27 l-26 m-38 o-34 p-28 q+25 r-26 s-36 t-25 u-38 v-42
alguien__atienda a-15
alguien__me a-15
alguien_mas a-20 d-25 g-16 i-24 j-19 l-21 m-22 n-20 o-21 q-30 r-22 u-32 v+24
alguien_que a-18 i+20 q-18
all a-24 c-70 d-76 e-67 f-15 j-20 l+31 m-67 n-74 o-35 p+24 q-61 r-85 u-31 v-83
all$ a-42 c-18 d-29 g-28 i-39 j-36 k+24 m-42 n-32 o-41 p-25 q-25 r-22 s-38 u-36 v-25
all_# a-17 h+19 m-19 t-17
all_@open a-16 h+21 j-17 m-16 t-16
all_@texts b-25 g-22 k-43 l+35 m-28 s-16 u-22
all__@day a-17 h+16
all__@texts l+18
all__a a-25 d-16 h-15 i+20 j-17 m-18 q-16
all__i a-18 d-17 g+21 h-18 j-28 m-17 n-19 u-17
all__me i+19
all__on a-25 b-25 d-16 i-21 j-18 k-22 l-15 m-23 o-18 p+28 q-30 r-27 s-17 t-22 u-19
all__taking a+17 h-22
all__the a-23 i-18 k-15 m-19 o-16 p+19 q-21 r-20 u-23
all_are h-20 t+16 u-16
all_communications a-18 b-18 d-16 g-17 h-16 i-21 j-18 k-16 l+29 m-26 n-17 o-15 p-17 r-15 s-22 t-18 u-20
all_day s+16
all_good a-21 b-23 c-19 d-18 e-20 f-34 g-24 h-21 i-25 j-20 k-20 l-27 n-15 o-22 p+25 q-33 r-21 s-22 t-29 u-22 v-16
all_have a-24 i+20 j-16 m-17 q-16
all_in a-15
all_night s+18
all_over s+18
all_right b-23 j-16 l-18 p-16 s-15 t+21 u-21
all_still a+25 i-17 l-18 n-15 t-26 v-16
all_there j-17
all_these l+18
alla d-15 m-20 n-16 o-16 r+21 u-18
alla$ d-15 m-20 n-16 o-16 r+21 u-18
allow* a-40 b-31 c-19 d-40 g-30 h-26 i-35 j-37 k-19 l-23 m-41 n+41 o-31 p-31 r-33 s-35 t-17 u-43 v-24
allowed a-40 b-31 c-19 d-40 g-30 h-26 i-35 j-37 k-19 l-23 m-41 n+41 o-31 p-31 r-33 s-35 t-17 u-43 v-24
allowed$ a-27 b-19 d-31 g-20 h-19 i-26 j-26 m-32 n+35 o-21 p-20 r-19 s-23 u-28 v-17
allowed__go q+17
allowed__have n+15
allowed__home n-19 q+19
allowed_to a-16 b-15 p-18 s-16 u-18
almos* a-20 b-31 d-18 i-23 j-27 m-23 n-26 o-20 q-19 r+33 s-16 u-20
almost a-20 b-31 d-18 i-23 j-27 m-23 n-26 o-20 q-19 r+33 s-16 u-20
almost_there a-20 b-31 d-18 i-23 j-27 m-23 n-26 o-20 q-19 r+33 s-16 u-20
alone a-30 b-26 c-17 d-34 f-15 g-31 h-18 i-24 j-29 k-21 m-35 n-29 o-25 p-24 q+35 r-21 s-22 t-19 u-40 v-17
alone$ a-29 b-26 c-16 d-33 f-15 g-29 h-18 i-23 j-28 k-21 m-34 n-28 o-24 p-22 q+32 r-20 s-21 t-19 u-39 v-16
along m-24 p+18
along$ m-24 p+18
alrea* a-49 b-32 c-27 d+16 e-25 f-24 g-40 h-27 i-39 j-41 k-39 l+21 m+27 o-38 p-30 q-34 r-39 s-40 t-34 u-40 v-40
already a-49 b-32 c-27 d+16 e-25 f-24 g-40 h-27 i-39 j-41 k-39 l+21 m+27 o-38 p-30 q-34 r-39 s-40 t-34 u-40 v-40
already$ a-38 b-25 c-20 d+19 e-22 f-21 g-29 h-22 i-30 j-30 k-28 l+17 n-33 o-28 p-23 q-25 r-33 s-27 t-25 u-31 v-31
already__that d-19 m+15 s-20
already__yesterday m+15 s-15
alta a-19 b-16 c-19 d-26 e-29 f-27 g-21 h-20 i-20 j-23 k+32 l-27 m-28 n-17 p-17 q-20 r-21 s-20 t-24 u-26 v-20
alta$ a-19 b-16 c-19 d-26 e-29 f-27 g-21 h-20 i-20 j-23 k+32 l-27 m-28 n-17 p-17 q-20 r-21 s-20 t-24 u-26 v-20
am a-18 c-84 d-45 e-53 f-54 g+18 h-76 i-66 k-40 l-31 m-52 n-28 o-30 p-91 q-26 r+26 t-19
am_# b-24 o-16 r+24 s-17
am_@sick a-22 o+16
am__@cancel m-20 o+15 r-18
am__@late r+15
am__@parking r+15
am__@relative a-23 b-19 i-15 m+22 n-23 p-20 q-16 r-20
am__@symptom s+17
am__a a-19 g-17 i-16 j-15 m-28 n-21 q-15 u+16
am__able a-16 b-20 g-22 j-16 m-16 n+29 o-23 q-19 s-24 u-25
am__about a+22 b-20 m-20 u-22
am__allowed s-15 u-17
am__and a-17 i-19 m-24 o-15 q-16 r-16 s-20
am__at a-17 d+19 g-20 j-20 n-19 u-19
am__but b-18
am__can d-20 g-28 k-17 l-19 m-28 o-18 r-34 s-29 u-16 v-18
am__coming b+18 g-16 o-17 v-15
am__doing b+23 g-21 v-24
am__front g-15 j+19 m-17 r-17 v-18
am__getting b-21 d-17 j-15 l-29 m-19 n-15 q-19 s-15 u+18 v-26
am__going a-17 d-25 g-25 j+16 m-17 n-28 q-25 r-21 s-15 u+16
am__good b-20 g+16 m-16 v-19
am__her i-19 l-15 v+17
am__i a-26 g-19 i-15 k-15 l-15 m-18 q-16
am__interested b-25 g-16 l+18
am__it b+16
am__just b-20 j-24
am__lol a-18 b-18 g+27 j-19 l-18 m-26 n-16 r-22 s-24 v-19
am__minutes r+17
am__my m+22 p-21 q-19 r-26 v-17
am__need b-21 o+19
am__no b+19 m-22
am__not b+17 g-17 m-17 q-18 r-24 v-21
am__of b-19
am__out b-22 r+16
am__right s+17
am__supposed a-26 b-22 d-20 g+25 i-18 j-28 l-17 m-30 n-19 o-21 q-20 r-19 u-36
am__talking a-17 b-15 g-20 i-21 j-16 n-21 q-18 s-16 u+24
am__tamales m+18 s-19
am__the d-21 g-34 i-22 j+26 k-25 l-25 m-42 n-27 o-30 q-23 s-26 u-20
am__there b-17 g-18 j-25 m-17 n-24 r+16
am__these g-20 k-16 l-18 m-16 u+22
am__this a-19 d-20 g+20 i-22 j-18 l-30 m-18 o-22 q-16 r-18 s-18 u-23
am__to c-24 d-55 e-15 f-18 h-20 i-57 k-47 l-53 m-63 p-34 r-21 t-26 v-37
am__today a-19 b-23 d-17 g-23 i-17 j-15 l-15 n-15 r-17 s+17 t-18 v-15
am__what a-15 j-19 m-23 s-18 u+16
am__with a-20 b-25 d-17 g+25 l-26 o-17 r-18 s-23 u-17 v-25
am_a a-30 d-16 g-17 i-23 j-16 m-34 n+16 o-24 q-31 s-16 u-16
am_almost r+15
am_at b-22 g-18 i-18 j+23 k-16 l-18 n-31 o-20 p-21 q-23 s-18 u-21 v-31
am_coming a-17 b-31 m-16 r+29
am_done a-18 k-18 l+18 u-18
am_good b+16
am_here g-17 v-16
am_i a-65 b-58 c-30 e-19 f-23 h-32 i-55 k-41 l-51 m-70 o-59 p-34 q-21 r-59 t-33 u+34 v-41
am_in m-17 q-16
am_lost a-18 b-21 g+21 j-24 l-17 m-17 o-17 q-17 s-19 v-19
am_nearby r+16
am_not a-38 c-25 d-48 j-58 m-57 n-34 p-16 q-49 r-59 s-54 t-19 u-38 v+28
am_on a-20 b-22 d+19 i-18 j-18 k-18 m-21 o-18 u-16
am_ready a+30 b-21 g-22 i-18 j-20 k-17 l-15 m-18 n-28 o-17 q-20 r-18 s-17
am_so a-31 b-34 d-28 g-25 i-22 j-29 k-20 l-30 m-41 n-20 o-26 q-25 r-30 s+28 t+20 u-29 v-24
amabl* a-35 b-23 c-24 d-42 e-34 f-37 g-37 h-32 i-29 j-34 k-26 l-35 m-39 n-30 o-18 p-22 q-28 r-25 s-30 t+45 u-37 v-24
amable a-31 b-19 c-19 d-35 e-23 f-32 g-34 h-28 i-24 j-30 k-21 l-29 m-32 n-26 o-16 p-18 q-24 r-18 s-24 t+39 u-32 v-18
amable$ a-19 d-24 e-18 f-28 g-23 h-21 i-15 j-21 l-21 m-25 n-19 q-17 s-16 t+29 u-24
amane* a-24 b-18 c-18 d-24 e-25 f+16 g-24 h-21 i-20 j-24 k-20 l-23 m-31 n-24 p-18 q-21 r-24 s+25 t-23 u-28 v-19
amaneci d-18 e-20 f-21 h-16 j-17 l-19 m-22 s+26 t-17 u-18
ambetter d+18
ameri* j-16 m+19 u-16
america j-16 m+19 u-16
america$ j-16 m+19 u-16
amiga i-19 p-18 u-16
amor m-16 r+20
amor$ m-16 r+20
an a+39 b-79 c-51 d-27 e-43 f-41 g-60 h-58 i-35 j-37 k-57 l-64 n-25 o-29 p-59 s-79 t-50 u+16
an_@traffic a-16 p-18
an_@vehicle a-17 j-20 m-19 u-18
an_@visit a+35 b-48 d-42 g-20 i-29 j-32 l-19 m-41 n-44 o-40 q-19 r-28 s-26
an__@visit a+16 d-17 u-16
an__for a+20 b-27 d-25 i-20 n-22 o-24 r-26 u-16 v-17
an__i b-18 d+25 j-16 l-15 m-27 n-17 o-18 q-18 s-18 v-23
an__is m-19 q-17
an__with a-16
an__you a-16
an_apt a+27 b-16 d-18 i-20 m-27 n-25 o-19 q-17 u-17
an_evening a+16 d-17 u-16
an_hour a-28 b-17 c-17 d-22 j-16 m-29 p-19 s-17 u-26
and b-28 c-39 d-17 e-29 f-39 h-41 k-42 l-60 n-64 p-17 r-61 t-34 u-15
and__@relative b-19 p-19
and__here v-18
and__is a-20 b-22 d-18 g-17 i-23 m-31 n-15 o-22 p-15 r-20
and__me p+15
and__my i-18 m-22
and__no j+15 v-18
and__not g-23 l-20 m-17 q-23 r-19 v-17
and__out p-16 s+16
and__to b-18 i-19 m-19
and__up a-16 q-15
and__want o-23
and_do g-17
and_i b-24 m-18 o+18
and_my b-21 p-20
and_no a-20 b-22 d-20 g-25 i+25 j-20 l-17 m-29 o-17 s-25 v-31
and_that q+16
and_this i-17 m-16
ando b-49 c-36 d-55 e-41 f-37 g+19 h-40 i-53 j-57 k-41 l-50 o-51 p-45 q+16 t-42 u-57 v-47
ando__@symptom s+18
ando__el m+19 r-20
ando__la a-27 b-16 g-16 i-16 j-20 m+22 n-25 q-19 s-19 u-18
ando__me m-16
ando__no m-18 n+16 q-20
ando_buscando b-23 d-18 g-19 j-29 m-28 n-24 o-16 q-20 r+25 s-24 u-17 v-16
ando_con n-15 s+21
ando_en a-19 m+22 n-16 r-23
anima* m-20 n+18
animal m-20 n+18
anoch* a-18 b-17 d-20 h-20 i-18 j-22 l-16 m+20 n-17 q-16 r-18 u-20 v-21
anoche a-18 b-17 d-20 h-20 i-18 j-22 l-16 m+20 n-17 q-16 r-18 u-20 v-21
anoche$ a-18 b-17 d-20 h-20 i-18 j-22 l-16 m+20 n-17 q-16 r-18 u-20 v-21
anoth* c-45 d-59 e-34 f-39 g-45 h-49 i-52 k-44 l-53 m-58 n-58 o+52 p-45 q-51 r-48 s-51 t-40 u-60 v-45
another c-45 d-59 e-34 f-39 g-45 h-49 i-52 k-44 l-53 m-58 n-58 o+52 p-45 q-51 r-48 s-51 t-40 u-60 v-45
another_@place h-16 l-19 q-16 u-19
another_@visit b-31 d-26 n-18 o+19 s-19 u-18
another__better o+16
another__instead o+15
another__please a-18 b-22 c-18 i-20 j-20 k-16 l-19 o+25
another_date a-19 b-17 c-16 i-18 j-20 l-16 o+25
another_day a-31 c-20 d-22 g-17 h-21 i-21 j-28 k-17 l-23 m-31 n-33 o+34 p-19 q-19 r-20 s-19 u-22 v-16
another_round a+24 b-19 o-26
another_time a-28 b-18 m-15 o+24
answe* a-48 b-41 c-29 d-49 e-23 f-25 g+53 j-45 k-32 l-47 m-37 n-44 o-41 p-32 q-50 r-35 s-44 t-31 u-55 v-41
answer a-41 b-33 c-26 d-39 e-21 f-24 g+54 i-40 j-36 k-28 l-42 m-57 n-38 o-34 p-29 q-38 r-30 s-31 t-27 u-51 v-25
answer$ a-16 d-17 g+28 m-27 n-20 q-18 u-18
answer_help b-15 g+20 m-17 u-15
answer_that g+16 m-16
answer_these a-22 b-16 c-16 g+29 i-21 l-26 m-21 r-16 u-27
answered a-19 b-18 d-21 g-22 i+25 j-18 n-15 q-25 s-25 v-25
antes b-31 c-20 e-16 f-21 g-35 h-33 i-32 j-28 k-20 l-28 m-35 n+39 o-34 p-24 q-38 r-26 s-37 t-19 u-41 v-21
antes$ a-20 g-24 i-17 m-15 n+22 o-18 q-24 u-18
antes_de d-16
antic* d-17 m-18 n+22 s-15 u-18
any c-68 d+45 e-73 f-68 g-81 h-41 i-42 j-90 m-34 n-81 o+17 p-75 q-33 r-85 s-81 t-76
any__coming a+17 b-18 d-21 r-24 u-17
any__do b+16
any__earlier a-24 o+15
any__else b-15
any__i a-18 b-22 l-17 v-16
any__of b-26 d-19 m-18 o+20 u-17
any__on a+18 b-23 d-15 h-19 o-23
any__the a-19
any__this b-16 m-17 u-25 v-17
any__to d-17 m-18 o+15 q-16
any__what b-20 o+18
any__with a-19
any_more a-39 b+30 c-26 d-49 g-38 h-28 i-29 j-35 l-17 m-48 n-31 p-27 r-34 s-26 t-19 u-50
any_of a-17 b-16 d+16 u-22
any_openings a+18 b-22 d-21 h-22 m-21 u-17
any_possibility o+17
any_way b-23 m-22 o+24 q-23 u-17
anybo* b-25 c-18 d-35 f-20 g-25 i+17 j-48 k-16 l-21 m-45 n-33 o-34 p-27 q+21 r-33 s-31 t-18 u-44 v-24
anybody b-25 c-18 d-35 f-20 g-25 i+17 j-48 k-16 l-21 m-45 n-33 o-34 p-27 q+21 r-33 s-31 t-18 u-44 v-24
anybody__on a-17 i+15 m-20 u-20
anyon* a-39 b-36 d-45 e-21 f-24 g-36 h+18 j-47 k-25 l-33 n-39 p-31 r-41 s-40 t-22 u-45 v-29
anyone a-39 b-36 d-45 e-21 f-24 g-36 h+18 j-47 k-25 l-33 n-39 p-31 r-41 s-40 t-22 u-45 v-29
anyone__the o-16
anyone_there d-21 h+18 j-27 m-27 n-17 o-23 q-26 r-19 s-16 u-20
anyth* b-55 c-34 e-24 f-30 g-52 h-49 i-48 j-60 k-29 m-63 o+16 p-49 q-24 r-48 s-50 t-38 v-44
anything b-55 c-34 e-24 f-30 g-52 h-49 i-48 j-60 k-29 m-63 o+16 p-49 q-24 r-48 s-50 t-38 v-44
anything$ a-26 b-21 d-34 g-21 i-18 j-30 m-25 o-24 p-15 r-16 u+19
anything_@open a+23 h-21 o-24
anything__day a-18 n-19 q-18 s-16
anything__do a-20 n+19 u-18
anything__the n-16
anything_else b-17 d-19 l+16
anything_i a-18 n+22
anything_later n-16 o+16
anything_special a-19 d-20 n+20 u-18
anything_that d+17 o-20
anything_the n-16 o+19
apartar a+21 b-21 f-16 o-15
apple a-22 h-15 i-26 j-19 m+21 n-19 u-23
appointment a+24 b+47 c-41 d-99 e-29 f-29 g-47 h-42 i-67 j-24 k-50 l-53 m-89 p-45 q-50 r-18 s-76 t-40 u-90
appointments a-20 b+22 d-21 m-15 o-17 u-16
appreciate a-27 b-36 c-15 d-28 f-20 g-24 h-25 i-20 j-28 k-22 l-36 m-34 n-22 o-22 p-22 q-20 r-18 s-27 t+39 u-35 v-21
appro* a+30 b-18 d-31 g-17 h-26 i-19 j-22 m-25 n-27 o-23 q-18 r-17 s-21
approved a+30 b-18 d-31 g-17 h-26 i-19 j-22 m-25 n-27 o-23 q-18 r-17 s-21
apt a+27 b-16 d-18 i-20 m-27 n-25 o-19 q-17 u-17
apt$ a+19 i-16 n-17
aqui a-16 b-62 c-46 d-67 e-41 f-47 h-56 i-63 j+28 k-45 l-18 m-17 n-63 o-55 p-48 q-17 r-57 s-60 t-47 u-69 v+46
aqui$ b-43 c-31 d-50 e-27 f-34 h-44 i-47 j+32 k-33 m-57 n-45 o-39 p-35 r-38 s-45 t-34 u-52
aqui__hay b-16 d-17 g-19 i-21 j-25 l-16 m-21 n-20 o-16 q-25 u-17 v+29
aqui__ninguna j-17 v+21
aqui__vive b-17 g-19 j-17 l-21 m-18 q-18 s-16 v+24
aqui_no a-25 b-31 c-19 d-30 e-15 f-16 g-36 h-18 i-30 j-18 l-35 m-36 n-32 o-28 p-16 q-39 r-27 s-28 t-15 u-33 v+43
are a-43 b-72 c-97 d-39 e-99 f-26 g-23 i-16 j+33 k-109 l-37 m-16 n-43 o-23 p-98 q-110 s-27 t+22 u+37 v-72
are$ a-24 d-28 h-24 i-21 j+23 l-21 m-37 n-19 o-21 q-16 s-17 t-28 v-31
are__# a-24 d-19 h+27 j-30 m-25 r-15 u-28
are__@hours d-23 g-24 h+21 j-27 n-25 u-28
are__@open a-29 h+26 m-27 o-18 u-31
are__@person h-15 j-18 m-17
are__@place a-15 i-21 m-22
are__a b-26 d-45 g-25 h-44 j-15 k-17 l-22 m+20 n-26 o-29 p-18 q-24 t-31 v-27
are__accepting a+24 h-26 i-16 j-19 m-18 u-25
are__actual i+19 m-17 u-21
are__all a-34 d-16 f-18 g-17 i-24 j+20 m-26 t-21
are__any u-19
are__common a-18 d-18 g-15 h-21 i-21 j-23 l-15 m-24 r-17 s+30 t-16 u-27
are__covered a-18 d+22 s-17 u-25
are__dangers g-22 i-20 j-24 m-25 n-17 u+24
are__doctors h-16 j-20 u+16
are__dreams s+19
are__for b-30 d-38 g-17 h-24 i-30 j-28 l-21 m-41 o+20 p-17 q-17 s-22 t-20 v-15
are__going u-15
are__good i-21 j-17 u-20
are__guys a-32 d-15 h+26 m-22
are__in a-36 b-17 m-33 u-37
are__it b+17 m-20
are__located j+19 u-17
are__me a-25 j-18 m-26
are__minutes m-18 r+17
are__near j+16 m-16
are__new a+29 d-18 h-37 i-22 j-25 o-15 u-36 v-21
are__of u-17
are__on a-22 g-15 h-25 j+33 m-26 u-38
are__options d-17 g+16
are__over a-17
are__real a-27 d-18 h-27 j-26 m-26 t-16 u+25
are__right b-15 j-16 m+17 r-28
are__risks d-16 g-21 j-19 m-18 n-16 u+21
are__the a-38 b-23 d-24 h-18 i-30 j+17 l-19 m-51 n-18 o-26 q-16 s-19 t-19 u+19
are__there a-21 h+23 i-15 j-32 m-21 u-25
are__to a-30 d-20 g-17 h-29 i-25 j+29 l-17 m-40 o-21
are_about a-17 b-23 d-19 i-21 j-21 m-35 o-23 r+30 u-24
are_at r-23
are_good m-19 o+17
are_my d-23 g+22 j-17 m-18 n-21 u-21
are_the a-39 b-29 d-17 f-19 h-56 i-46 j-24 k-16 l-23 m-31 n+20 o-30 q-19 r-29 s-37 u+27 v-25
are_there a-44 b-31 c-15 d-51 e-17 f-27 g-32 h-43 j+20 k-16 l-24 m+23 n-31 o-33 p-21 q-28 r-44 s-41 t-26 v-29
are_you b-58 c-50 d-89 e-36 g-76 h+20 i-89 j+34 k-57 l-74 m-79 n-63 o-72 p-38 q-55 r-66 s-58 t-94 u+32 v-76
are_your a-21 d+20 g-33 h+19 i-21 j-32 m-34 n-24 u-36
arm m-20 s+20
aroun* a-27 b-23 c-16 d-31 f-20 g-27 h-28 k-16 l-23 m-31 n-34 p-24 r+18 s-29 t-19 u-38 v-24
around a-27 b-23 c-16 d-31 f-20 g-27 h-28 k-16 l-23 m-31 n-34 p-24 r+18 s-29 t-19 u-38 v-24
around_back d-15 g-18 j+18 n-16 u-18
arran* a+25 b-36 c-18 d-25 g-18 i-34 j-19 k-22 l-22 m-35 n-28 o-29 p+34 q-43 r-27 s-22 t-16 u-30 v-24
arrange a+32 b-30 d-15 i-27 o-21 u-16
arrange_a a+16 b-16
arranged a-26 b-16 i-16 m-28 n-23 p+34 q-40 r-19 u-19 v-18
arranged__@ride p+18 q-27
arriv* a-18 d-21 m-29 r+19
as c-19 d-25 e-16 f-16 g-20 h-24 k-17 l-22 m-44 n+20 o-31 p-20 q-27 s-23 t-16 u-35 v-19
as__as m-16 n-17 o-20
as__possible m-16 n-16 o-19
as_possible m-16 n-16 o-19
as_soon m-16 n-17 o-20
aseguranza a-28 d+25 e-16 f-15 l-15 m-16 n-15 u-21
asi a-19 b-17 d-17 m-20 o-15 q-22 s+17 u-21
asi$ a-18 b-16 d-16 m-18 q-20 u-19
asist* b+20 t-15
asistir b+20 t-15
asistir_@thanks b+18 t-15
asjdh a-16 d-26 e+32 f-21 g-17 i-17 j-21 k-18 l-25 m-37 n-17 q-16 r-20 s-20 t-21 u-25 v-17
asjdh_kk d-16 e+22 l-16 m-26
ask a-37 b-31 d-25 h-17 i+33 j-24 k-17 l-16 n-39 o-20 p-38 u-26 v-18
ask_the a-26 i+21
asked a-27 b-21 d-30 g-24 i-22 k-16 l-27 n-19 s-15 u-29 v+23
asked__this a-24 b-20 d-25 g-22 i-21 l-24 u-28 v+24
asked_me a-19 d-19 g-15 l-17 m+22 u-17 v-17
askin* a-33 c-16 d-31 h-18 i-26 j-28 k-26 l-45 m+39 n-29 o-24 p-21 q-29 r-18 s-25 t-20 u-33 v-24
asking a-33 c-16 d-31 h-18 i-26 j-28 k-26 l-45 m+39 n-29 o-24 p-21 q-29 r-18 s-25 t-20 u-33 v-24
asking__this l-25 m+23
asking_me a-30 d-22 g-24 i-23 j-21 k-24 l-42 m+36 n-24 o-18 p-19 q-23 r-16 s-22 t-17 u-25 v-21
at a-53 b-69 c-50 d-31 e-43 f-48 g-70 h-28 j+31 k-62 l-17 p-18 q-37 r+29 s-72 t-55 u-39
at$ a-33 b-16 g-24 h-27 i-29 j+34 l-21 m-43 n-28 o-23 q-22 r-24 s-20 t-18 u-35 v-24
at_# a-41 b-29 c-17 d-47 e-15 f-16 g-21 i-39 j-32 k-18 l-25 q-35 s-31 t-16 u-22 v-32
at__coming m-27 r+22
at__is j+20 m-24
at__number g-17 l-27 v+20
at_in a-18 j+21 m-22 u-17
at_school m-26 r+19
at_the b-26 d-42 g-26 h-22 j+16 k-21 l-24 m-68 n-37 p-24 q-24 r+24 s-34 t-16 v-36
at_this g-17 l-27 v+20
at_work a-23 d-16 l-16 m-22 n-19 v-16
ate m+17 p-15 q-17 r-15 s-17
atend* a+29 d-22 i-18 k-24 l-18 m-22 n-25 o-24 p-16 q-18 r-16 s-21 u-22
atender a+30 d-21 i-31 k-23 l-18 m-21 n-25 o-23 p-16 q-18 r-16 s-21 u-21
atien* a+23 b-24 d-34 f-16 g-27 i+33 j-29 k-19 l-33 m-42 n-36 o-31 p-28 q-49 r-20 s-25 u-41 v-23
atienda a-19 i+21 j-16 q-22 u-16
atienda$ a-19 i+21 j-16 q-22 u-16
atiendan a+31 d-22 i-27 m-23 n-25 o-21 q-27 u-20
atiendan$ a+27 d-22 i-24 m-16 n-22 o-19 q-24 u-19
atienden b-21 d-23 f-25 g-27 h+31 i-18 j-31 l-19 m-45 n-33 o-28 q-27 r-20 s-20 t-16 u-27
atras* a-18 b-18 d-17 m-23 n-18 o+16
atrasada r+20
atten* b+16
aunt m-16
avail* a+44 b-45 c-34 e-37 f-36 g-50 h-53 i+27 j-61 k-36 l-46 m-65 n-49 o-46 p-39 r-44 s-49 t-39 u-61 v-46
availability a+43 b-22 d-32 g-22 h-27 i-39 j-27 k-16 l-17 m-31 n-20 o-28 p-19 q-28 r-20 s-18 t-19 u-31 v-20
available a+23 b-35 c-27 e-30 f-26 g-40 h-44 i+30 j-54 k-26 l-39 m-56 n-42 o-38 p-28 r-34 s-41 t-28 u-56 v-39
available$ b-33 c-26 e-29 f-25 g-38 h-40 i+31 j-51 k-25 l-37 m-52 n-39 o-37 p-27 r-32 s-39 t-26 u-50 v-36
avisos k+17 l-18
awake a-28 d-32 g-29 h-23 i-18 j-30 l-21 m-27 n-32 q-28 u+37
awake$ a-24 d-29 g-23 h-21 i-17 j-24 l-20 m-25 n-26 q-25 u+32
away a-52 c-40 d-55 e-37 f-37 g-47 h-41 i-47 j-51 k-40 m-64 n-51 o-44 r+15 s+16 t-40
away$ a-40 b+19 c-34 d-42 e-33 f-33 g-38 h-34 i-34 j-40 k-32 m-51 n-41 o-32 q-48 s+18 t-33
away__i a-16 b-20 d-19 i-15 m-21 n-18 o-15 q+17 s-17
away_honey m-17 r+18
aweso* a-20 b-23 d-21 e-16 f-17 g-18 h-25 i-15 j-22 l-23 m-25 n-16 t+30 u-24 v-21
awesome a-20 b-23 d-21 e-16 f-17 g-18 h-25 i-15 j-22 l-23 m-25 n-16 t+30 u-24 v-21
awesome_@thanks b-20 l-15 t+20
ayer a-39 b-43 c-29 d-44 e-33 f-25 g-41 h-29 i-43 j-42 k-29 l-46 m+27 n-47 o-40 p-36 q-43 r-40 s+37 t-28 u-46 v-42
ayer$ a-24 b-31 c-19 d-27 e-18 g-31 h-18 i-27 j-30 k-17 l-35 n-31 o-26 p-20 q-32 r-26 s+38 t-15 u-32 v-31
ayer__mi m+18
ayuda b-52 c-49 d+16 e-47 f-46 g+47 h-41 i-61 j-56 k-41 l-58 m-60 n-54 o-52 p-47 q-52 r-47 s-48 v-48
ayuda$ a-41 b-32 c-29 e-35 f-34 g+32 h-29 i-34 j-36 k-28 l-39 m-40 n-33 o-29 p-27 q-37 r-33 s-34 u-42 v-34
ayuda__depresion m-20 n-16 p-18
ayuda__favor a-18 b-17 c-20 g+23 i-22 j-18 l-22 o-20
ayuda__la m-20 n-16 p-18
ayuda_con b-18 d-16 i-24 m-26 n-20 o-17 p-20 q-17
ayuda_por a-18 b-17 c-20 g+23 i-22 j-18 l-22 o-20
ayude* a-16 b-19 c-16 d-24 e-24 f-18 g+32 i-18 j-19 l-24 m-28 n-19 q-18 r-20 s-20 t-20 u-24 v-19
ayudeme g+19
ayudeme__entiendo g+19
ayudeme_no g+19
baby a-23 b-23 d-15 f-19 i-18 m+25 o-20 p-16 q-15 r-16 s-20
babys* m-18 o+17 s-18
babysitter m-16 o+18
babysitter_@stop o+15
babysitter__that o+15
back a-41 d-27 e-40 f-48 h-56 k+52 l-82 n-74 p-67 q-78 r-42 s-66 u-21 v-65
back$ a-34 c-36 e-15 f-18 h-32 i+16 k+25 l-50 m-71 n-46 p-25 q-47 r-34 s-34 t-23 v-36
back__@texts k+17 l-20
back__for k+18 o-17
back__me a-26 b-15 o-18 u-15
back__please k+20 o-22
back__text a-16
back__the b-19 i-21 j-22 u-18
back_from a-17 b-23 d-17 i-25 j-24 k-23 m+31 n-17 o-17 p-17 r-25 s-20 t-16 u-30
back_on a-31 b-30 c-22 d-21 g-21 i-29 j-27 k+42 l-25 m-45 o-40 p-20 q-18 r-26 s-18 u-28
back_out a-16 b+22 i-15 m-24 o-19
back_to a-39 b-28 c+17 d-20 g-26 j-27 k-27 l-24 m+15 n-23 o-24 p-16 q-25 r-17 u-27
back_up a-25 k+22
backe* b-17 m-22 p-26 q+23 r-19 u-16
backed b-17 m-22 p-26 q+23 r-19 u-16
backed_out b-17 m-22 p-26 q+23 r-19 u-16
bad b-17 c-35 d-57 e-26 f-29 g-37 h-38 i-53 j-48 l-41 n-48 p-45 s+25 t-32 u-52 v-37
bad$ a+20 b-33 c-18 d-32 g-17 i-30 j-23 k-23 l-21 n-28 o-30 p-22 r-31 u-23 v-16
bad_@symptom s+16
bad__the m-18
bad_can m-16
bad_dreams a-20 d-20 h-16 i-20 j-22 m-25 n-16 o-18 q-20 s+29 u-28
bail a-27 b+29 d-16 g-16 i-21 m-25 o-22 p-20 r-19 s-16 u-17
bail_on a-21 b+24 i-16 m-19 o-16 r-16
baile* a-17 m-23 p-32 q+28 r-22 s-17 u-15
bailed a-17 m-23 p-32 q+28 r-22 s-17 u-15
bailed$ a-17 m-23 p-32 q+28 r-22 s-17 u-15
baja a-39 b-34 c-18 d-39 g-24 h-22 i-43 j-30 l+43 m-40 n-30 o-33 p-27 q-30 r-22 s-34 t-16 u-40 v-24
baja$ a-24 b-21 d-25 h-16 i-27 j-18 k-22 l+32 m-27 n-19 o-20 p-16 q-18 s-23 u-26 v-18
baja__favor i-19 l+18
baja__querer d-18 k+21 l-19
baja_por i-19 l+18
baja_sin d-18 k+21 l-19
balan* d+19 g-24 j-21 n-22 u-22
balance d+19 g-24 j-21 n-22 u-22
balance$ d+19 g-24 j-21 n-22 u-22
banan* a-16 d-24 i-15 j-20 m+18 o-22 q-17 s-16 u-23
bananas d-20 j-19 m+23 u-21
banar n+16
banar_antes n+16
bank a-17 d-34 g-19 h-22 m+32 n-18 u-27
bank__the d-16 m+18 u-17
be a-18 c-88 e-76 f-81 g-109 h-36 i-75 j-119 k-95 m-60 n-23 p-56 q-15 r+58 t-89 u-65 v-92
be$ a-17 d+19 m-18 o-23 u-23
be_# r+16
be_@day b-16
be_@late a-17 b-18 d-18 h-17 m-18 o-29 p-22 q-30 r+31 s-16
be_@open b-18 d-22 m-28 o-21
be__# b-17 m-15 o-17 r+22
be__@day b+16
be__@late o-17 r+17
be__bad m-15 n-17
be__for d-23 m-22 n-17 s+17 u-16
be__fyi b+17
be__i d-16 o-22 u-20
be__if a-20 d-17 o+18 q-15
be__in a-23 d-19 h-19 j-27 p-17 q-23 r+24 s-18 u-19
be__it d-19 n-18 o-21 u+19
be__me a-20 n+19 q-19
be__next m-15 n-21 s+18
be__of b-24 d-20 n-21 s-17 u+18
be__out d-17 m-16
be__patient i-15
be__problem d-20 n+18 q-15
be__quarter r+16
be__shortly n-16 r+18
be__soon b-25 d-23 i-23 j-15 m-21 n-26 o-29 q-20 r+25 s-21
be__the a-19 d-16 m-24 o-25 r-19
be__this n-15 o-17
be__tired a-15 g-20 n-18 s+21
be__to a-18 d-26 m-24 n+16 q-22 s-16 u-17
be_a b-25 i-27 j-19 m-47 o-37 p-22 q+22 s-26 u-37
be_able d-19 m-16 n+17 o-21 q-20 r-18 u-16
be_better a-20 b-16 d-18 o+23 q-15 r-19
be_coming b+19 o-15 r-21
be_contacted a-25 b-20 d-23 i-23 l+31 m-32 n-24 o-18 q-19 r-19 s-21
be_my n-18
be_needing b+15
be_out b-24 d-20 n-21 s-17 u+18
be_right b-16 j-22 r+19
be_seen a+38 b-26 d-36 g-19 h-21 i-31 j-21 l-24 m-29 n-36 q-26 s-38 u-27
be_there a-49 b+20 c-21 d-49 f-23 g-33 h-40 i-36 j-41 k-22 l-36 m-53 o-25 p-36 q-52 r+47 s-51 u-44 v-29
be_this a-17 g-23 l-15 n-20 s+23 u-16
bears d-20 e-18 l-16 m+24 n-19 u-19
been c-27 e-23 f-25 g-38 h-38 i-51 j-49 k-40 l-39 n-43 o-51 p-43 q-50 r-46 s+21 u-48
been_# o-15
been__a m-16
been_a m-18 o-18
been_having m-17
been_so a-22 d-16 m-18 t+20 v-17
beer m-16
befor* a-37 b-45 c-41 e-38 f-38 g-60 i-50 j-65 k-42 l-54 m-20 n+66 o-56 p-38 q-60 s-54 t-41 u-23 v-44
before a-30 b-41 c-36 e-35 f-36 g-53 i-43 j-58 k-39 l-47 m-16 n+57 o-48 p-34 q-53 s-50 t-39 u-19 v-40
before$ a-47 b-30 c-27 d-65 e-29 f-27 g-44 h-50 i-40 j-45 k-30 l-38 n+62 o-36 p-26 q-44 r-40 s-41 t-33 u-61 v-34
before_the m-16
beforehand a-24 d-24 g-19 i-20 j-19 m-28 n+29 o-18 q-17 u-25
beforehand$ a-24 d-24 g-19 i-20 j-19 m-28 n+29 o-18 q-17 u-25
begin a+19 g-16 k+19 l-27 n-25
behind a-27 b-22 d-26 g-20 h-24 i-18 l-17 m-33 n-21 o-35 p-17 q-25 r+31 s-21 v-22
being a-22 d-17 l-15
bendi* t+16
bendiga t+16
bendiga$ t+16
best b-33 c-19 d-48 e-19 f-22 g-44 h-41 i-47 j-54 k-32 l-37 m+27 n-36 o-36 p-28 q-27 r-35 s-34 t+37 u-49 v-37
best$ a-18 b-26 d-27 f-16 g-31 h-29 i-35 j-35 k-24 l-31 n-24 o-25 p-19 q-19 r-25 s-25 t+38 u-34 v-29
bette* a-44 d-40 e-24 f-26 g-33 h-31 i-35 j-32 k-27 l-35 m-47 n-38 o+37 p-31 q-35 r-38 s-39 t-27 v-32
better a-44 d-40 e-24 f-26 g-33 h-31 i-35 j-32 k-27 l-35 m-47 n-38 o+37 p-31 q-35 r-38 s-39 t-27 v-32
better$ a-32 d-26 e-18 f-20 g-25 h-25 i-24 j-27 k-21 l-23 m-30 n-31 o+30 p-24 q-23 r-25 s-32 t-20 v-24
bien a-21 b-21 c-18 d-24 e-20 f-25 g-26 h-29 j-31 k-17 l-25 n-19 p-23 r-27 t-18 u-27 v-26
bien$ a-20 c-16 d-21 e-19 f-23 g-24 h-26 j-27 l-22 n-15 o-19 p-19 r-24 s-22 t-17 u-24 v-24
big m-19
bill a-39 b-22 c-19 d+36 g-24 h-25 j-29 k-21 l-22 n-31 o-34 p-18 q-29 r-28 s-20 u-45 v-19
bill$ a-21 d+26 k-16 n-21 o-24 q-18 u-29
bille* a-25 b-21 d+30 g-20 i-15 j-16 k-15 l-24 m-25 n-18 o-18 q-19 u-19 v-16
billed a-25 b-21 d+30 g-20 i-15 j-16 k-15 l-24 m-25 n-18 o-18 q-19 u-19 v-16
billi* i+19 j-16 u-18
billing i+19 j-16 u-18
birds b-15 d-17 j-15 l-15 m+24 n-17 u-18
birth a-17 d-23 g-19 j-22 m-15 n+25 q-17 u-21
birth* d-19 e-16 m+23 n-16 p-15 s-16
birth_control a-17 d-23 g-19 j-22 m-15 n+25 q-17 u-21
birthday d-19 e-16 m+23 n-16 p-15 s-16
birthday$ d-19 e-16 m+23 n-16 p-15 s-16
bit a-17 b-17 i-16 j-16 m+18
bit$ m+20 r-21
bitco* u-18
bitcoin u-18
black a-20 d-26 g-16 h-15 i-20 j-19 n+24 q-20 s-18 u-36
black_@drink d-18 m-28 n+25 q-16 u-22
block a-21 b-15 d-24 f-19 i-17 j-19 k+18 l+17 m-26 n-16 p-19 q-20 r-15 s-17 t-19 u-27
block* a-25 b-22 c-22 d-35 e-31 f-26 g-25 h-22 i-30 j-27 l+29 m-39 n-27 o-20 p-22 q+20 r-32 s-29 t-26 u-30 v-24
blocked a-18 b-17 c-20 d-26 e-31 f-25 g-18 h-18 i-21 j-22 l+30 m-31 n-17 p-16 q-23 r-22 s-19 t-25 u-28 v-19
blood a-15
blue a-29 b-20 c-16 d+32 g-21 h-26 i-21 j-29 k-15 l-21 n-25 o-22 p-20 q-26 r-20 s-20 u-32 v-18
blue_cross a-27 b-18 d+34 g-20 h-23 i-17 j-25 l-19 m-30 n-23 o-20 p-18 q-23 r-17 s-17 u-26 v-15
bolet* j-17 m+15
book a+41 c-29 d-45 e-15 f-18 g-36 h-28 i-44 j-41 k-32 l-39 o-46 p-32 q-45 r-39 s-35 t-26 u-40 v-27
boost* a+28 b-20 d-26 i-18 m-25 n-18 o-16 r-17 u-16
booster a+28 b-20 d-26 i-18 m-25 n-18 o-16 r-17 u-16
booster$ a+22 d-18 m-22
borra* a-33 d-29 g-19 m-38 n-28 o-19 q-18 r-19 s+36 t-18 u-34
borre a-21 b+21
borre* a-38 b+30 c-18 d-29 g-20 i-26 j-28 l+20 m-32 n-29 o-31 p-20 q-17 r-22 s-27 u-27 v-27
borre__@visit a-21 b+21
borre_mi a-21 b+21
borren a-24 c-16 g-18 i-22 j-17 l+20 m-20 n-17 o-22 p-18 q-16 u-19 v-25
borren__numero b-18 i-16 l+21 v-20
borren_mi a-21 g-17 i-20 l+22 m-15 o-16 p-17 u-17 v-24
boss a-18 n-18 o+20
bot d-17 j-18 m-20 u+18
both b+15 d-24 m-24 n-18 o-21 q-20 s-17 u-19
bowl m+18 u-19
brain a-25 b-16 d-25 g-24 h-16 j-17 l-16 m-26 n-27 o-24 q-29 s+26 t-16 u+16
brazo a-19 s+23
brb d-22 e-27 f-19 i-15 j-16 l-20 m+28 r-17 s-16 t-21 u-22
brb$ d-22 e-27 f-19 i-15 j-16 l-20 m+28 r-17 s-16 t-21 u-22
breakfast d-18 n+23 q-15
bridg* m-21 r+21
bridge m-21 r+21
bridge$ r+16
bring a-27 b-36 c-33 d-54 f-17 g-45 h-31 i-52 j-44 k-31 l-37 m-58 n+54 o-49 r-36 s-42 t-16 u-56 v-23
bring$ a-16 d-15 g-25 n+22 u-20
bring* m-19
bring__dog m-21 n+20
bring__home p-17
bring_a a-18 d-16 m-15 n+21 q-21
bring_anything a-17 n+17
bring_me a-23 b-17 d-17 g-16 i-23 l-20 m-21 n-26 o-22 p+17 r-16 s-19 u-24
bring_my b-16 d-23 i-25 m-33 n+28 o-20 q-25
bringing m-19
bringing__is m-16
bringing_me m-16
broke m-16 p-22
broke__still p-15 q-21 r+16
broke_down m-16 p-22
brother a-18 b-18 i-16 n-30 p+26 q-23 r-15 u-19 v-16
buen a-24 b-22 c-19 d-34 e-28 f+36 g-19 h-23 i-18 j-21 k-20 l-25 m-31 n-30 o-25 p-17 q-27 r-20 s-21 t-23 u-24 v-19
buen_dia a-24 b-22 c-19 d-34 e-28 f+36 g-19 h-23 i-18 j-21 k-20 l-25 m-31 n-30 o-25 p-17 q-27 r-20 s-21 t-23 u-24 v-19
buenas b-32 c-23 d-31 e-28 f+39 g-30 h-29 i-29 j-30 k-36 l-31 m-44 n-30 o-24 p-23 q-28 r-28 s-26 t-28 u-33 v-25
bueno a-20 b-20 d-26 e-31 f-24 g-20 h-23 i-23 j-26 k-18 l-25 m+31 n-21 q-18 r-21 s-22 u-27 v-20
bueno$ a-18 d-24 e-27 f-21 g-18 h-19 i-21 j-24 k-15 l-21 m+33 n-19 q-16 r-19 s-20 t-23 u-24 v-18
bueno* a-21 d-20 e-21 f+30 g-20 h-18 i-16 j-19 k-15 l-19 m-26 n-20 q-17 r-20 s-23 t-18 u-23 v-15
buenos a-21 d-20 e-21 f+30 g-20 h-18 i-16 j-19 k-15 l-19 m-26 n-20 q-17 r-20 s-23 t-18 u-23 v-15
buenos_dias a-21 d-20 e-21 f+30 g-20 h-18 i-16 j-19 k-15 l-19 m-26 n-20 q-17 r-20 s-23 t-18 u-23 v-15
building a-17 d-24 g-22 h-26 i-24 j+39 m-32 n-20 o-17 q-19 s-15 u-45 v-16
bus a-31 b-27 d-34 f-15 g-28 h-34 i-36 j+19 k-23 l-24 n-35 o-28 p-24 r+23 s-30 t-16 u-48 v-19
busca* b-29 c-16 d-26 e-17 f-17 g-26 h-18 i-21 j-39 k-17 l-21 m-35 n-30 o-20 p-20 q-27 r+34 s-32 t-18 u-23 v-20
buscando b-29 c-16 d-26 e-17 f-17 g-26 h-18 i-21 j-39 k-17 l-21 m-35 n-30 o-20 p-20 q-27 r+34 s-32 t-18 u-23 v-20
buscando__estacionarme a-20 g-16 j-19 m-21 r+23 s-18
buscando_donde a-20 g-16 j-19 m-21 r+23 s-18
busin* i-17 v+15
business i-17 v+15
business_line i-17 v+15
but a-52 b-69 c-32 e-20 f-20 g-44 h-26 i-41 j-23 k-42 l-45 m-60 n-46 o+43 p-50 s-54 t-23 u-36
but__am r+18
but__can b-19
but__nearby r+16
but__not b-23
but_can b-16
but_coming o-17 p-16 r+18
but_i a-23 b-30 d+22 g-27 i-20 l-25 m-42 n-26 q-31 s-22 u-19
but_not a-23 b-21 n-15 o+26 r-17 s-21 v-15
buy a-29 b-16 d-16 g-19 i-25 j-23 k-20 m+34 n-25 o-17 q-18 r-18 s-19
by a-37 b-44 c-39 e-19 f-24 j+20 k+26 l-46 m-62 n-49 p-34 r-19 s-45 t-28 u-66
by_@call i+23 l-19 m-20 v-16
by_@insurance u-18
by_@insurer u-15
by_@traffic a-17 k+23 l-21 m-16
by__name j-17 q-15 v+18
by__start a-16 k+17
by_mistake a-16 b-15 d-17 g-16 i-18 j-20 k+30 l-24 m-21 o-16 q-17
by_that j-17 q-15 v+18
by_the a-23 d-24 g-21 i-25 j+28 m-24 n-15 o-18 r-19 s-18 u-33 v-20
cab i-19 j-20 q+21
cabal* d-16 u+17
caballos d-16 u+17
caballos$ d-16 u+17
cabeza a-20 b-17 d-24 i-21 j-20 l-16 m-24 n-28 o-19 q-17 s+32 u-31
cada a-24 b-19 m-23 n-21 s-27 u+19
cada_@visit a-24 b-19 m-23 n-21 s-27 u+19
cafe a-16 d-31 g-17 i-20 j-16 l-19 m-32 n+34 o-25 p-16 q-23 r-23 s-25 u-24
calen* a+16 i-16 l-18 m-19
calendar a+16 i-16 l-18 m-19
calendar$ a+16 l-18 m-19
call a-64 c-52 e-22 f-36 g-50 h+28 i+42 j-63 k-55 l-22 n-59 o-41 p-57 q-29 r-55 s-46 t-27 u-55 v-66
calle h-16 j+20 u-25
calle* b-34 d-34 g-29 i+37 j-30 k-28 l-37 m-34 n-30 p-17 q-36 r-26 s-31 u-28 v-31
calle_es j+15 u-20
called b-34 d-34 g-29 i+37 j-30 k-28 l-37 m-34 n-30 p-17 q-36 r-26 s-31 u-28 v-31
called_in a-16
called_me a+20 b-18 l-17 o-17 q-18
calls i-20 v-17
calor a-15 d-19 f-20 g-20 h-20 j-15 m+26 n-19 u-22
calor* a-18 d-22 m+26 n-19 u-31
cambi* a-41 b-33 c+26 d-35 e-19 f-20 g-27 h-27 i-34 j-27 k-22 l-28 m-48 n-37 o+40 p-24 q-30 r-32 s-33 t-27 u-34 v-29
cambiar a-32 b-30 d-27 i-21 j-15 m-22 n-34 o+35 q-20 s-21 u-17
cambiemela a-30 b-20 d-19 f-15 h-19 m-19 n-23 o+32 r-21 s-17 u-17 v-16
camin* a-39 b-41 c-28 d-38 e-24 f-21 g-30 h-25 i-30 j-35 k-24 l-36 n-47 o-39 p-38 q+15 r+32 s-31 t-22 u-32 v-26
caminando a-17 d-22 g-19 h-16 i-19 m-17 n-30 o-20 q+29 r-17 s-17
caminando$ d-20 g-16 i-16 m-15 n-25 q+25
camino a-20 b-29 c-17 d-20 j-24 l-21 m-37 n-17 o-24 p-16 q-27 r+34 s-17 u-21
camino$ j-17 m-23 q-18 r+23
camion j+19 m-16 u-24
can b-37 c-16 d-18 e-89 f-95 g-39 j-19 k-31 l-65 m-33 n+22 o+19 p-39 q+33 r-58 s-24 t-112 u-54 v-134
can$ a-16 d-17 m-22 n-16
can_@call i+16
can_@drive a-22 b-16 c-16 d-17 g-16 h-17 i-18 j-23 m-19 n-28 o-15 p+28 s-16 u-17
can__@book a+35 b-29 c-18 d-23 g-17 h-24 i-21 j-21 m-27 n-32 o-31 q-21 r-22 s-19
can__@call a-37 b-33 c-28 d-40 g-24 h+37 j-34 k-20 l-36 m-44 n-37 o-37 p-16 r-30 s-21 u-25 v-25
can__@day a-20 b-36 n-16 o+25
can__@drive a-18 o-15
can__@move a-29 b-31 d-30 g-16 h-17 i-20 j-21 k-18 m-38 n-30 o+35 p-16 q-27 r-16 s-22 u-20
can__@parking j-21
can__@pay a-29 b-17 c-23 d+35 g-20 h-26 i-26 j-21 l-17 m-30 n-33 o-24 q-28 r-22 s-24 u-16
can__@place i-20 j-16 q+22
can__@relative b-32 c-31 d-16 i-28 l-16 m-40 n+36 o-34 p-41 q-40 r-25 s-20 u-34
can__@stop a-23 b-17 c-17 d-23 i-24 j-31 k-31 l+21 m-43 n-32 o-25 q-27 r-17 s+24 u-21
can__@symptom n+16 s-18
can__@visit o-16
can__a b-32 c-31 d-26 g-23 h-33 j-44 k-19 l-22 n+17 p-29 r-37 s-34 t-19 u-45 v-21
can__about i+18
can__after a-16 h-16
can__again a-31 d-15 g-17 h-30 i-18 j-21 l-18 m-22 n+26 o-21 q-22 s-22
can__all i+19
can__an n-23 p-15 q+16
can__another a-16 n-21 o+21
can__be b-28 c-16 d-34 h-22 i-21 j-17 l-21 m-32 o+19 p-28 s-24 u-25
can__before d-24 g-16 i-20 m-18
can__bring a-33 c-20 d-30 g-16 h-18 i-30 j-19 m-38 n+39 o-24 q-30 r-18 s-20 u-15
can__by a-16 j-19
can__come c-35 d-41 g-27 i-32 j-42 k-26 l-24 m-46 p-33 q-25 s-44 u-39 v-24
can__cook a-21 d-15 g-15 h-19 m+16 s-16
can__do a-20 g-34 h-29 j-41 l-30 m-40 o+23 p-16 q-40 r-26 s-24 u-35 v-22
can__drink a-24 d-24 g-19 h-24 j-16 m-25 n+30 o-24 q-20 r-18
can__explain a-21 d-21 h-20 i-20 j-21 m-25 n-17 o-21 u+27
can__find a-29 b-39 c-30 d-36 g-33 h-28 i-35 j+30 k-26 l-28 n-37 p-17 s-34 t-21 u-27 v-30
can__fit a+19 m-17
can__get b-44 d-55 g-29 h-39 k-15 l-37 m-64 n-17 p-37 r-53 s-39 u-53 v-23
can__go n+17 o-19
can__have a-20 d-20 m-26 n+22 o-30 q-21
can__in a+24 i-24 m-29 n-32 o-32 q-18 r-21 u-23
can__it a-65 b+17 c-32 g-28 h-29 i-35 l-37 m-56 n-52 o+26 r-35 s-37 t-22 u-56 v-21
can__just a-18
can__later o+16
can__make b-17 i-16 j-16 m-22 n-22 o+21 q-17 u-24
can__me b-47 d-19 f-21 g-43 h-32 i-23 j-34 l-66 n-56 o-28 p-41 q+32 r-37 s-44 t-22 v-34
can__mine m-15
can__my a-38 d-29 g-23 h-20 i+27 k-28 l-29 m-29 p-27 q-48 s-31 u-37 v-15
can__now h+16 i-19 m-17
can__off a-25 d-20 l-16 n-21 o-18 p-15 q+19 u-16
can__pick a-30 d-19 h+22 m-18 n-30 p-17
can__put a-16
can__see a+27 h-28 i-22 m-27 n-18 o-17 q-18 u-15
can__seen a+18 n-23 r-21
can__send a-17 i+20 m-21 o-16
can__sending l+15
can__somebody d-18 g-17 h+16 i-27 m-21 n-27 o-17 q-22
can__something h+16 n-20
can__speak i+18 n-16
can__start a+18 m-16 n-20
can__stay a-22 b-22 c-16 m-20 o-25 p-28 q+26 r-17 u-19
can__still a-49 b-20 d-27 g-16 i-25 j-22 k-15 m-30 n+31 o-40 q-34 s-32
can__take c-16 g-23 h-23 i-21 j-29 l-17 m-31 o-26 p-26 q+17 r-16 u-23
can__talk a-18
can__tell a-27 c-17 i-20 j-20 l-15 o-19
can__text a-16 j-22
can__that a+16 b-15 d-17 m-21
can__the a-16 b-21 d-30 g-17 h-33 i-37 l-24 q-35 r-29 s-27 v-15
can__there b-16 d-16 i-20 j+19 n-19 o-18 r-23
can__this a-35 b-19 d-31 g-17 j-27 l-24 n-23 o-31 r-24 s-15 u-32 v-17
can__to a-32 b-16 j-29 m-28 q-27 s-17 u-19
can__up d-25 g-17 j-16 m-26 n-26 o-20 s-18
can__use n-19
can__wait a-17
can__wear a-25 b-16 c-16 d-28 i-27 j-18 m-27 n+37 o-26 q-23 s-25 u-21
can__with i+15
can__work a-21 h-16 n+15 o-19
can__write i-17 m+19
can__you a-25 b-23 c-17 d-26 g+19 h-25 i-22 j+26 k-16 l-18 m-37 n-25 o-26 q-36 r-24 s-16 t-16 u-23 v-21
can__your i-17
can_a a-15 q-18
can_come i-18 j-21 m-16 n-17 q+16 u-17
can_do a-23 b-25 d-19 j-17 m-17 n-19 o-22 q+18 u-20
can_i b-96 e-42 f-43 h+32 i-34 j-43 k-60 l-97 m-52 n+35 o-24 p-79 q-18 r-44 s-47 t-52 u-115 v-66
can_it a-25 b-22 d-23 m-24 n-28 o+19 p-16 r-19 u-17
can_my b-30 c-28 i-25 m-37 n+30 o-32 p-39 q-34 r-23 s-21 u-31
can_not a-58 c-62 e-26 f-26 g-69 h-45 i-49 j+21 k-55 l-76 m-84 n-18 p-55 q+34 t-31 u-55 v-62
can_pick a-16
can_reach a-18 d-24 i+26 j-21 m-18 q-15
can_say g+16
can_someone a-18 b-25 i+30 l-21 m-22 n-16 o-17 p-16 q-30 v-18
can_take n-15 q+15
can_text a-25 c-15 i-21 j-23 k+28 l-28 m-18 n-16 o-16 q-25 u-21
can_the a-20 b-15 h-19 j-23 m-16 n-18 o-20 p-20 q+29 r-17 u-16
can_we a+18 b-52 d-47 e-16 f-16 g-23 h-35 j-41 k-26 l-29 m-55 n-49 o+39 p-30 q-37 r-47 s-33 t-17 u-36 v-22
can_you b-23 d-20 e-21 f-30 g-51 h-65 i-29 j-54 n-80 p-33 q-73 r-44 s-47 t-45 u+15 v-40
cance* a-41 b+49 c-22 d-43 e-27 f-26 g-25 h-32 i-34 j-36 k-22 l-35 m-47 n-30 p-28 r-29 s-39 t-28 u-39 v-27
cancel a-68 b+61 c-55 d-57 e-52 f-48 g-63 h-45 i-66 j-64 k-62 l-32 m+16 n-61 o-55 p-61 q-68 r-20 s-62 t-51 u-73 v-57
cancela b+29 l-16 m-21 o-20
cancelame a-23 b+39 c-16 d-30 e-22 f-21 g-17 h-21 i-26 j-26 k-16 l-26 m-30 n-24 o-24 p-18 q-20 r-18 s-29 t-23 u-27 v-19
cancelar a-45 b+27 c-21 d-34 e-19 f-18 g-27 h-18 i-41 j-23 k-26 l-50 m-59 n-30 o+18 p-24 q-36 s-27 t-17 u-31 v-23
cancele a-17 b+23 m-23 o-16
cancelen a-38 b+20 c-21 d-39 e-25 f-21 g-26 h-21 i-34 j-35 k-16 l-37 n-33 p-24 q-35 s-33 t-21 u-34 v-26
cancelled m-18
cancelling b-24 m-18 o+17
cancelo d-19 m-17 p-22 r-18 s-17 t-17
cansa* a-27 b-23 d-16 i-17 j-18 k-17 l+21 m-24 n-18 p-23 q-18 r-24 s+19 u-20
cansada s+21 u-16
capit* j-20 m+17 u-16
capital j-20 m+17 u-16
car a-50 b-44 c-29 d-49 e-16 g-42 h-31 i-44 k-33 l-33 n-48 p-38 q+32 r+16 s-42 t-23 u-50 v-36
car$ a-32 b-21 c-16 d-29 g-18 i-33 j+20 k-17 n-30 o-28 s-20 u-24 v-20
car__a m-21
car__the j-17 o-16
card a-30 b-34 c-18 d+25 g-21 i-25 j-20 k-22 l-22 o-23 p-23 q-34 r-27 s-26 u-35 v-18
card$ a-16 b-25 d-34 m+22 n+21 r-16 s-15
card__through d+17 m-18 n-16 u-16
card_go d+17 m-18 n-16 u-16
care g-18 h-23 m-32 o-15 q-21 u-26
caregiver m-29 p+22 r-16
caro a-41 b-25 c-27 d+56 e-29 f-32 g-31 h-36 i-32 j-49 k-25 l-30 m-39 n-31 o-27 p-24 q-42 r-27 s-46 t-31 u-56 v-38
caro$ a-25 c-17 d+37 e-20 f-22 g-20 h-25 i-20 j-34 l-20 m-26 n-18 q-28 r-16 s-27 t-19 u-37 v-25
caro_verdad d+25 j-20 m-16 q-18 s-19 u-29
carol a-17 b-25 d-20 g-29 i-24 j-27 l-31 m-31 n-18 o-23 q-29 r-21 s-23 u-33 v+37
carol$ m-19 u-23 v+22
carro a-46 b-39 c-28 d-48 e-22 f-25 g-47 h-30 i-40 j+19 k-29 l-38 n-48 p-31 q+43 r-15 s-49 t-25 u-42 v-43
carro$ a-41 b-35 c-25 d-41 e-20 f-22 g-42 h-26 i-36 j+21 k-25 l-34 m-48 n-43 o-42 p-25 q+44 r-44 s-43 t-22 u-36 v-38
carta a-28 d-15 i+25 m-20 o-21 u-16
casa a-29 b-24 i-21 l-16 m+29 n-28 o-27 q-26 u-16
casa$ a-23 i-18 m+18 o-17 q-18
casa__@relative a-17 b-16 m+22 n-21 o-16 p-19 q-16
cash a-28 c-19 d+38 e-16 f-19 g-27 h-32 i-25 j-30 l-25 m-32 n-28 o-19 q-26 s-16 t-16 u-36 v-17
cash$ a-19 d+26 g-15 h-21 i-15 j-16 m-22 n-19 q-18 u-22
cash_discount d+20 u-16
casi a-23 b-22 d-16 h-19 i-17 j-24 k-18 l-25 m-29 n-24 p-23 q-18 r+32 v-16
casi_llego a-23 b-22 d-16 h-19 i-17 j-24 k-18 l-25 m-29 n-24 p-23 q-18 r+32 v-16
cat m+18
cats a-23 d-23 j-17 l-19 m+28 n-18 o-16 q-16 u-23 v-19
cease l+17
cell a-21 b-40 c-20 d-22 g-22 j-21 k-21 l+20 m-32 n-23 o-26 p-18 q-19 r-26 s-22 u-24
centr* a-20 b-17 d-21 g-19 h-21 i-16 j+31 m-27 n-19 o-17 q-19 r-21 s-23 u-24
centro a-20 b-17 d-21 g-19 h-21 i-16 j+31 m-27 n-19 o-17 q-19 r-21 s-23 u-24
centro$ a-20 b-17 d-21 g-19 h-21 i-16 j+31 m-27 n-19 o-17 q-19 r-21 s-23 u-24
cerca a-30 b-33 c-22 d-34 e-23 f-24 g-27 h-36 i-37 j+46 k-24 l-36 m-39 n-32 o-32 p-29 q-29 r-26 s-34 t-23 u-35 v-36
cerca__mall d-15 h-17 j+22
cerca_de a-16 b-16 d-18 i-20 j+28 l-23 m-25 n-17 o-16 q-15 s-19 u-18 v-22
cerca_del a-20 b-22 c-17 d-23 e-16 f-17 g-20 h-25 i-22 j+31 k-17 l-19 m-21 n-20 o-21 p-20 q-18 r-19 s-22 t-17 u-22 v-19
cerra* a-23 b-30 h+35 i-18 j-20 k-15 l-18 m-42 n-21 o-21 p-20 q-16 r-28 t-15 u-24
chanc* a+25 b-25 d-28 f-16 g-18 h-18 j-23 l-19 m-29 n-24 p-19 q-21 r-22 s-22 u-26 v-20
chance a+25 b-25 d-28 f-16 g-18 h-18 j-23 l-19 m-29 n-24 p-19 q-21 r-22 s-22 u-26 v-20
chance_of b-20 d-16 m-19 r-17 s-15
chang* a-46 c-29 d-33 e-23 f-22 g-38 h-25 i-40 j-32 l-40 m-40 n-37 o+24 p-37 q-37 r-34 s-34 t-22 u-38 v+28
change a-35 b-48 d-38 g-21 h-18 i-31 j-26 k-31 l-22 m+17 n-39 o+18 p-17 q-27 r-21 s-28 t-16 v-18
changed a-46 c-29 d-33 e-23 f-22 g-38 h-25 i-40 j-32 l-40 m-40 n-37 o+24 p-37 q-37 r-34 s-34 t-22 u-38 v+28
changed__about a-15 b+21 u-18
changed__mind a-21 b+20 i-15 l-17 m-18 n-18 o-21 r-16 s-16 u-21
changed__number a-16 g-19 i-19 l-19 u-20 v+23
changed_my a-35 b+17 c-15 d-22 i-23 j-18 l-22 m-29 n-29 o+21 p-21 q-22 r-25 s-21 u-25 v-21
charg* a-32 b-26 c-22 d+44 g-28 h-15 i-32 j-26 k-24 l-27 m-46 n-28 o-26 p-23 q-36 r-29 s-36 t-20 u-27 v-31
charge a-28 d+36 g-21 h-24 j-23 m-36 n-20 q-19 u-33
charged a-32 b-26 c-22 d+44 g-28 h-15 i-32 j-26 k-24 l-27 m-46 n-28 o-26 p-23 q-36 r-29 s-36 t-20 u-27 v-31
cheap* a-23 b-18 d+17 g-16 i-21 j-29 m+19 n-19 s-17 u-30
cheaper a-21 b-17 d+21 i-18 j-19 n-16 s-15 u-26
cheaper_option a-19 b-16 d+22 m-19 u-16
check a+16 b-26 d-26 e-15 g-23 i-31 j-22 k-17 l-27 n-24 o-25 q-31 r-21 s-22 u-29 v+23
check* a+16 b-21 d-17 i-15 o-16
check__the a+16 i-17
check_your i-22 l-19 v+22
checking a+16 b-21 d-17 i-15 o-16
checking_on a+16 b-21 d-17 i-15 o-16
chew d-18 m-17 n+20 q-16
chew__is n+15
chiva* a-15 m+21 n-16
chivas a-15 m+21 n-16
chivas$ a-15 m+21 n-16
chofe* a-28 b-18 c-15 d-29 e-17 f-17 g-22 h-19 i-21 j-24 k-22 l-18 m-31 n-27 o-23 p+26 r-19 s-22 t-16 u-27 v-21
chofer a-28 b-18 c-15 d-29 e-17 f-17 g-22 h-19 i-21 j-24 k-22 l-18 m-31 n-27 o-23 p+26 r-19 s-22 t-16 u-27 v-21
chofer$ a-28 b-18 c-15 d-29 e-17 f-17 g-22 h-19 i-21 j-24 k-22 l-18 m-31 n-27 o-23 p+26 r-19 s-22 t-16 u-27 v-21
choic* a-33 b-29 c-16 d-36 e-15 f-19 g+47 h-26 i-32 j-38 k-28 l-29 m-48 n-34 o-29 p-26 q-29 r-31 s-33 t-27 u-38 v-26
choices a-33 b-29 c-16 d-36 e-15 f-19 g+47 h-26 i-32 j-38 k-28 l-29 m-48 n-34 o-29 p-26 q-29 r-31 s-33 t-27 u-38 v-26
choices$ a-33 b-29 c-16 d-36 e-15 f-19 g+47 h-26 i-32 j-38 k-28 l-29 m-48 n-34 o-29 p-26 q-29 r-31 s-33 t-27 u-38 v-26
christmas a-22 m+16 u-17
churc* a-24 b-16 d-19 i-17 j-16 m-22 n-19 p+19 q-26 r-16 s-16 t-16 u-19
church a-24 b-16 d-19 i-17 j-16 m-22 n-19 p+19 q-26 r-16 s-16 t-16 u-19
church__me p+15
cierran a-21 d-16 h+32 i-17 j-19 m-39 n-23 o-18 q-18 r-16 s-15 u-16
circl* a-18 i-15 m-16 r+21
circling a-18 i-15 m-16 r+21
circling__a a-18 i-15 m-16 r+21
circling__spot a-18 i-15 m-16 r+21
circling_for a-18 i-15 m-16 r+21
cita a+25 b+25 c-51 d-35 e-49 f-49 g-61 h-52 i-77 j-17 k-49 l-68 m-39 p-60 q-66 s-59 t-52 u-119
citas a+15
ciuda* j+17 u-17
ciudad j+17 u-17
clase j-21
clase__@place j-21
clase__es j-21
clase_de j-21
class b-29 d-15 o+17
clinic a-32 d-29 g-22 i-48 k-24 l-28 m-50 n-21 o-28 p-30 q+16 r-23 s-28 u+23
clinica a-19 d-25 g-25 h-34 i-42 l-25 m-37 n-23 o-26 p-17 q-32 r-24 s-26 u+27
clonazepam n+20 u-15
close a-41 b-23 d-33 g-29 h-21 i-26 j+19 k-17 l-23 n-28 o-30 p-16 r+15 s-23 u-38 v-19
close* d-16 m-17
closed a-35 b-21 d-29 f-17 g-17 h+40 i-31 j-41 l-18 m-43 n-24 q-27 r-25 s-23 t-23 u-30 v-20
cloth* a-26 d-32 g-29 i-20 j-24 m-44 n+39 q-26 s-26 u-31
clothes a-25 d-31 g-27 i-18 j-23 m-39 n+35 q-24 s-20 u-30
clothes$ a-17 d-22 g-16 m-31 n+26 q-16 s-17 u-20
clothes__i g-16
clothes_do d-16 g-16 n+20 u-19
cobran a-16 d+31 l-16 m-31 n-26 s-22 u-33
coffee a-37 b-24 c-20 d-33 f-18 g-20 h-23 i-27 j-36 k-20 l-22 m+19 n+28 o-28 p-25 q-35 r-24 s-34 t-16 u-40 v-22
cold a-31 b+16 d-28 f-19 g-21 h-17 i-24 j-27 k-17 l-26 m+30 o-37 p-27 q-30 r-34 s-39 u-33 v-23
color a-20 b-19 d-20 g-17 i-24 j-19 l-23 m+29 n-16 o-18 q-18 u-25
color$ a-20 b-19 d-20 g-17 i-24 j-19 l-23 m+29 n-16 o-18 q-18 u-25
comadre a-20 m-23 p+21 q-22
come a+19 c-63 e-45 f-52 g-85 i-76 j-23 k-64 l-76 p-24 r-24 s-75 t-47 v-64
come$ c-18 d-37 g-34 h-37 i-28 k-21 l-32 m-48 n+22 p-16 r-35 s-33 u-39 v-21
come__any o-17
come__day n-17
come__get a-17 m-21 n-16
come__i a-22 g-18 m-23 n-21 r+15
come__me a-23 b-17
come__the a-22 m-16 n-19 u-16
come__this n-22
come__week b-17 n-23 o+17
come__you d-20 h-15 j-20 l-16 m-20 n-21
come_another o+19
come_back b-18 d-25 g-17 h-18 i-21 j-24 m-28 n-17 o-18 u+25
come_by a-24 d-21 g-15 j-23 n-19 o-15 q+15 u-17
come_did m-19
come_in a+30 b-21 c-21 d-29 g-21 h-31 i-29 k-17 l-15 m-45 o-31 p-23 q-25 r-32 s-19
come_later a-25 d-24 j-16 m-16 n-17 o+28 q-17 u-20
come_out u-15
come_see a+17 n-15
come_to a-22 d+18 m-32 n-24 q-16 u-28
comer a-29 b-28 c-18 d-39 e-19 f-21 g-25 i-30 j-27 k-22 l-31 m-48 n+44 o-32 p-23 q-33 r-22 s-38 t-20 u-36 v-26
comfo* b-16 g-16 i+26 l-23 m-20 v-25
comfortable b-16 g-16 i+26 l-23 m-20 v-25
comfortable__this b-16 g-16 i+26 l-23 m-20 v-25
comi a-26 b-27 d-17 e-20 h-21 i-17 j-30 k-21 l-33 n+29 p-24 q-23 r-32 s-16 u-21 v-21
comin* a-32 b+32 c-49 d-69 e-43 f-46 g-58 h-51 i-58 j-63 k-62 l-70 n-61 q-63 r+47 s-75 t-48 u-66 v-64
coming a-32 b+32 c-49 d-69 e-43 f-46 g-58 h-51 i-58 j-63 k-62 l-70 n-61 q-63 r+47 s-75 t-48 u-66 v-64
coming$ a-19 c-27 d-36 e-18 f-20 g-39 h-24 i-35 j-37 k-43 l-43 n-32 o-51 p-46 q-42 r+40 s-39 t-22 u-34 v-39
coming_@day b+17
coming__@visit a-26 b-24 m+26 o-15 p-25
coming__the a-15 m-21 r+18
coming_along m-24 p+18
coming_in a-21 b+28 m-21 o-25 p-17 r-29 s-17
coming_to a-26 b-24 m+26 o-15 p-25
coming_up b-32 d-26 h-18 j-21 l-22 m-28 n-15 o-33 p-24 q-19 r+28 s-19 u-21 v-17
comma* a-29 b-16 d-35 g+37 h-22 i-29 j-34 m-36 n-19 o-20 p-17 q-18 s-19 u-33 v-15
commands a-29 b-16 d-35 g+37 h-22 i-29 j-34 m-36 n-19 o-20 p-17 q-18 s-19 u-33 v-15
commands$ a-29 b-16 d-35 g+37 h-22 i-29 j-34 m-36 n-19 o-20 p-17 q-18 s-19 u-33 v-15
commo* a-27 b-19 d-29 f-18 g-21 h-29 i-29 j-32 l-21 m-32 n-30 o-26 p-17 q-23 r-24 s+41 t-18 u-39 v-18
common a-27 b-19 d-29 f-18 g-21 h-29 i-29 j-32 l-21 m-32 n-30 o-26 p-17 q-23 r-24 s+41 t-18 u-39 v-18
commu* a-18 b-18 d-16 g-17 h-16 i-21 j-18 k-16 l+29 m-26 n-17 o-15 p-17 r-15 s-22 t-18 u-20
communications a-18 b-18 d-16 g-17 h-16 i-21 j-18 k-16 l+29 m-26 n-17 o-15 p-17 r-15 s-22 t-18 u-20
communications$ a-18 b-18 d-16 g-17 h-16 i-21 j-18 k-16 l+29 m-26 n-17 o-15 p-17 r-15 s-22 t-18 u-20
como a+16 b-92 c-82 d-108 e-96 f+21 g+42 h-87 i-97 k-84 l-95 o-93 p-88 q-22 r-24 s-56 t-94 v-95
como_# a-18 g-16 m-20 n-15 r+22 u-17
como__@visit a+29 b-36 d-28 g-16 j-29 m-34 n-39 o-24 r-25 s-28 v-19
como__a a-19 b-16 g-23 j-25 m+21 n-19 r-27 u-23
como__contesta a-15 g+21 m-19 u-20
como__contesto a-16 g+19 j-17 m-16 u-16
como__el a-40 d-22 g-35 h-19 i-16 m+30 n-31 o-17 q-21 r-35 s-26
como__empezar a+21 g-22 n-21
como__esto g+19 m-15 q-17 u-23
como__hago b-16 d-15 i-18 j+18 m-29 o-17 q-19 r-24 s-15 u-27 v-16
como__la a+19 b-26 d-18 g-18 j-33 n-32 o-16 r-25 s-19
como__minutos a-18 g-16 m-20 n-15 r+22 u-17
como__para b-23 d-21 f-22 i-16 n+19 o-25 q-19 r-31 s-21 u-42 v-20
como__ser a+15
como__un a-21 g-24 m+26 n-23 r-22 u-27
como__una d-16 j-17 n-27 s-16
como__usa a-17 g+22 m-23 n-17 u-26
como_contestar g+18 q-16
como_es a-27 d-17 g-19 j-27 m-29 n-20 s-18 u+34
como_esta a-35 b-16 d-17 f+28 g-25 h-20 i-21 j-35 n-25 o-19 p-17 q-23 r-30 s-23 u-29 v-17
como_funciona a-20 f-16 g+16 j-19 m-26 n-20 r-18
como_hago d-17 f-19 g-30 i-16 j-31 m+26 n-36 q-16 r-23 s-18 u-35
como_le b-22 c-20 d-21 e-18 f-24 g+20 h-20 i-25 k-22 l-20 m-41 o-22 p-22 q-26 r-34 s-23 t-23 u-40 v-23
como_llego a-31 d-19 g-28 i-16 j+24 n-34 q-15 r-35 s-18 u-32
como_puedo a+25 g-23 j-16 n-27 u-19
como_saco a+30 b-28 d-22 j-20 m-25 n-29 o-19 r-18 s-20 u-30
como_se a-42 b-17 c-17 d-30 e-17 f-20 g+25 h-17 i-26 j-32 k-16 l-17 n-44 o-24 p-20 q-32 r-41 s-30 t-22 v-24
compa* a-22 d-30 g-18 h-15 i-28 j-29 m-17 q+29
company a-22 d-30 g-18 h-15 i-28 j-29 m-17 q+29
company__this u+15
company_is u+15
compl* a-41 b-18 g-19 i+38 j-23 k-21 l-20 m-39 n-21 o-21 q-19 s-16 u-17
complaint a-28 d-22 i+29 j-20 m-24
complaint$ a-28 d-22 i+29 j-20 m-24
compr* a-17 j-24 m+20
compro a-17 j-24 m+20
computer a-18
comun* a-16 i+17
con b-42 c-79 e-74 f-74 h-85 i+38 j-87 k-84 l-43 m-68 n-19 q-31 r-94 s+28 t-77 u-29 v-16
con_@howmuch d-21 m-15 n+23 u-23
con_@symptom a-17 d-16 g-16 i-16 m-16 n-21 o-17 s+26
con__@body s+16
con__@clinician d-18 j-18 m-27 n-15 o-23 s-25 u-21
con__@person a-27 b-17 i+28 l-19 m-23 o-22 p-22 q-17 s-16 u-22 v-20
con__@place j-19
con__@relative b-20 m-34 n-30 o-18 p+21 q-32 r-16 u-20 v-18
con__@staff a-20 i+23 n-16 o-19 s-20
con__@texts a-20 g+26 i-23 k-43 m-37 s-17 u-21
con__de d-19 i-16 m-16 u-19
con__depresion m-20 n-16 p-18
con__por i+16
con__que i+15
con__tiempo d-21 m-15 n+23 u-23
con_alguien a-32 b-28 c-22 d-25 g-21 h-19 i+25 j-19 l-18 m-26 n-37 o-20 p-18 q+18 s-28 u-30 v-33
con_dolor s+16
con_el b-18 d-26 m-17 q-18 s+16 u-27
con_esto a-24 d-18 g+27 i-24 m-24 n-16 s-18 u-22
con_la b-29 d-28 g-21 i+33 j-31 l-19 m-33 n-33 o-32 p-30 q-26 r-18 s-32 v-17
con_los a-29 b-16 d-18 g+25 i-29 j-16 k-44 n-20 p-16 q-18 r-19 s-25 u-28
con_mi b-22 g-15 i-34 l-17 m-37 o+19 p+20 q-43 r-27 s-19 u-25 v-21
con_otra a-23 d-15 o+17 v-16
con_quien a-27 b-20 d-16 g-16 l-16 m-23 n-23 o-16 q-24 s-18 u+16 v-22
con_tarjeta d+20 h-17 i-15 n-18
con_un i+21 l-16 m-19 p-16 u-17
con_una a-21 i+21 l-15 o-16
con_ustedes a+24 b-17 m-18 n-24 p-21 q-19
confl* a-23 b-28 d-20 g-20 i-19 j-16 m-27 n-20 o+35 p-20 q-16 r-28 s-23 u-26 v-25
conflict a-16 b-21 i-17 o+25 r-23 s-20 v-21
confu* a-40 b-32 c-16 d-39 e-16 g+50 h-17 j-34 k-30 l-42 m-53 n-37 o-27 p-21 q-33 r-33 t-29 u-48 v-32
confused a-22 b-22 d-17 g+23 i-19 j-21 l-20 m-27 n-16 o-16 q-16 r-18 u-19 v-22
confusing u-16
conmi* a-43 b+22 c-27 d-35 e-18 f-20 g-35 h-28 j-30 k-19 l-40 m-51 o-39 r-30 s-35 t-20 u-40 v-40
conmigo a-43 b+22 c-27 d-35 e-18 f-20 g-35 h-28 j-30 k-19 l-40 m-51 o-39 r-30 s-35 t-20 u-40 v-40
conmigo$ a-36 c-24 d-30 f-18 g-29 h-20 j-26 k-16 l-32 m-39 o-28 p+16 r-22 s-26 t-16 u-35 v-33
conse* a-34 b-25 c-17 e-17 g-27 h-17 i-32 j-24 k-32 l+22 m-40 n-32 o-27 p+28 q-40 r-30 s-24 t-19 u-24 v-21
consegui a-17 b-15 d-18 k-19 l-20 m-20 p+31 q-33 r-19
consegui_@ride p+18 q-23
consi* b-21 d-24 j-19 m-17 n-22 s-19
consigo a+15 b-18 n-18 u-20
const* a-24 i+17 m-24 o-17
consu* a+22 b-20 d+16 e-17 f-21 g-29 h-33 i-26 k-19 l-24 m-40 n-33 o-19 q-19 r-28 s-26 t-32 u-35 v-19
consult a+51 b-18 c-28 f-17 g-26 h-27 i-50 j-52 k-26 l-32 m-53 n-39 o-48 p-17 q-24 r-34 s-45 t-16 u-60 v-32
consulta a+17 d+22 g-17 i-23 j-27 m-35 n-45 r-22 s-41 u-52 v-22
consultation a+16 b-23 j-16 m-22 n-17 o-18 s-21 u-27
consults a+24 b-17 d+17 f-16 g-19 h-32 i-22 j-26 k-16 l-21 m-29 n-21 o-16 r-17 s-22 t-29 u-28 v-17
conta* b-50 c-36 d-62 e-40 f-34 g-51 h-33 i-23 j-48 k-41 l+61 m-23 o-46 p-39 q-56 r-49 s-54 t-36 u-52 v-37
contact b-38 c-27 d-42 e-34 f-30 g-32 h-25 j-33 k-28 l+44 m-48 n-37 o-25 p-30 q-34 r-35 s-30 t-30 u-37 v-27
contact_me l+17 q-15
contact_you a+16
contacted a-25 b-20 d-23 i-23 l+31 m-32 n-24 o-18 q-19 r-19 s-21
contacted$ a-25 b-20 d-23 i-23 l+31 m-32 n-24 o-18 q-19 r-19 s-21
contacten a-15 b-15 g-18 i-18 l+22 q-22 s-16 u-17
contacten$ a-15 b-15 g-18 i-18 l+22 q-22 s-16 u-17
contacts n+15
contacts$ n+15
conte* a-63 b-42 c-39 d-56 e-43 f-52 g+55 i+28 j-58 k-45 l-53 m-69 n-71 o-47 p-42 q-63 r-52 s-54 t-46 u-70 v-44
contesta a-24 d-18 g+16 i+22 j-20 l-19 m-28 n-19 p-19 q-32 r-23 s-18 u-29 v-16
contesta$ a-15 g+21 m-19 u-20
contestar a-41 b-25 c-21 d-35 e-22 f-29 g+39 h-33 j-33 k-26 l-30 m-33 n-42 o-28 p-19 q-34 r-25 s-29 t-23 u-39 v-24
contestar$ a-37 b-23 c-19 d-33 e-21 f-28 g+38 h-32 j-32 k-25 l-28 m-31 n-40 o-25 p-18 q-31 r-23 s-26 t-21 u-36 v-22
contesto a-24 f-20 g+28 j-26 m-27 n-21 r-19 u-27
contesto$ a-24 f-20 g+28 j-26 m-27 n-21 r-19 u-27
contr* a-17 d-23 g-19 j-22 m-15 n+25 q-17 u-21
control a-17 d-23 g-19 j-22 m-15 n+25 q-17 u-21
control$ a-17 d-23 g-19 j-22 m-15 n+25 q-17 u-21
cook a-24 d-21 g-20 h-21 m+22 s-19 u-20
cooki* a-24 b-24 d-24 g-27 h-15 i-17 j-31 k-16 l-23 m+36 n-25 o-19 q-16 r-32 s-28 u-26 v-21
cool a-17 b-18 d-19 e-19 f-19 h-16 j-17 k-20 l-24 m+15 n-18 q-16 r-17 u-20
cool_@thanks b-16 l-15 t+18
copay d+24 m-24 u-25
copia a-33 b-23 d-24 i+33 k-15 l-28 m-33 n-23 o-26 p-16 u-21
copia_de a-33 b-23 d-24 i+33 k-15 l-28 m-33 n-23 o-26 p-16 u-21
cosas a-27 b-20 d-18 g-30 i-20 j-21 l+15 m-22 n+23 o-17 q-31 s-16 u-22
cosas__@fetch n+15 q-20
cost a-15 d+27 j-17 m-24 u-34
costa* a-17 d+28 m-22 n-21 s-25 u-29
costaria a-17 d+28 m-22 n-21 s-25 u-29
costaria_todo d+21 m-17 n-16 s-19 u-20
costo a-29 b-25 d+36 e-17 f-23 g-23 h-21 i-21 j-21 l-21 m-30 n-25 o-20 q-24 r-17 s-22 t-18 u-35 v-17
could b-62 d-60 e-27 f-35 g-46 h-45 k-50 l-55 o+24 p-56 r-61 t-44 u-16 v-52
could__a a-31 b-19 d-20 h-17 i-26 j-32 n-30 o+23 s-23 t-19 u-21 v-19
could__be a-17 d-15 m-21 o+17 s-17
could__do m-22 o+26
could__get a-20
could__have a-19 m-18 o+22 s-16
could__me c-22 d-22 g-16 i-32 k-22 l-28 m-31 n-26 o-27 p-21 s-21
could__my n-15
could__text a-19 i-18 j+19 l-16 m-17
could__the b-16
could__wait a-16 m-17 n+18 p-17 r-15
could_i a-33 b-22 c-15 d-20 g-16 i-26 j-30 r-23 s-31 u-26
could_it a-24 d-20 j-15 l-16 m-20 n-20 o+15 q-21 s-20 u+16
could_not n-18 o-16 s+16
could_we b-23 j-16 m-25 n-18 s-16 v-16
could_you b-19 d-28 g-21 h-26 i-37 k-26 l-26 n-32 p-16 q-32 r-21 s-20 t-26 u-35 v-25
count a-33 c-20 d-31 g-23 h-29 i-22 j-24 k-15 l-26 m-46 n+36 o-27 p-21 q-25 r-22 s-20 t-18 u-35 v-20
count$ d-17 h-16 l-15 m-26 n+25 u-20
cours* m-16
course m-16
cousin m-25 n-19 p+23 q-26
cover a-23 b-23 d+40 e-15 g-20 l-18 m-42 n-27 o-20 p-17 q-27 r-17 s-19 u-36 v-17
cover* a-45 b-40 c-25 d+39 e-21 f-26 g-30 h-32 i-39 j-41 k-30 l-34 m-48 n-38 o-42 p+30 q-48 r-43 s-45 t-27 u-16 v-28
cover_any a-18 d+29 m-27 q-16 u-25
covered a-45 b-40 c-25 d+39 e-21 f-26 g-30 h-32 i-39 j-41 k-30 l-34 m-48 n-38 o-42 p+30 q-48 r-43 s-45 t-27 u-16 v-28
covered$ a-31 b-27 c-15 d+26 e-15 f-17 g-18 h-17 i-23 j-21 k-17 l-23 m-30 n-23 o-29 p+31 q-35 r-29 s-28 t-18 u-39 v-17
covered__@insurance d+15 u-18
covered__@insurer u-15
covered__the d-21 j-18 m-21 u+18
covered_by d+18 u-27
coworker m-17
cpap d-21 m-18 n+26 o-22 q-20 s-17
credi* a-40 b-32 c-24 d+40 e-21 f-23 g-33 h-33 i-34 j-41 k-23 l-33 n-42 o-28 p-26 q-37 r-31 s-25 t-22 u-45 v-27
credit a-31 b-27 c-17 d+27 g-25 h-27 i-24 j-30 l-24 n-34 o-21 p-16 q-28 r-22 s-16 u-35 v-16
credit_card b-23 m+22 n-23 r-17
credito a-19 d+27 f-16 i-19 j-21 l-17 m-22 n-18 q-16 r-15 u-22 v-16
credito$ a-19 d+27 f-16 i-19 j-21 l-17 m-22 n-18 q-16 r-15 u-22 v-16
cross a-34 b-20 c-16 d+29 g-38 h-34 i-30 j+27 l-22 m-43 n-33 o-23 p-20 q-27 r-21 s-22 t-15 u-39 v-18
cross$ a-24 d+28 g-17 h-22 j-24 l-17 m-23 n-18 q-17 u-21
cross_street d-19 j+19 m-20 u-18
cross_streets d-20 g-18 j+22 m-19 u-21
cual a-48 b-41 c-41 d-55 e-47 f-42 g+28 h+18 j+16 k-44 l-52 n-46 o-48 p-46 q-48 r-48 s-51 t-43 u-62 v-53
cual_@door d-19 g-17 i-18 j+26 l-18 m-21 p-17 q-16 u-20
cual__@place h-23 i-18 j+19 m-16 u-17
cual__el a-15 d-20 g-22 h+25 o-22 q-18 s-24 u-30 v-31
cual__entro j+18
cual__la h-15 i-17 u-18
cual_es a-19 b-19 d-24 g-26 h+23 n-18 o-26 q-22 r-17 s-28 u-39 v-35
cuand* a+43 b-42 c-29 d-49 e-32 f-28 g-37 h-37 i-40 j-43 k-32 l-39 n-17 o-45 p-37 q-43 r-40 t-34 u-44 v-35
cuando a+43 b-42 c-29 d-49 e-32 f-28 g-37 h-37 i-40 j-43 k-32 l-39 n-17 o-45 p-37 q-43 r-40 t-34 u-44 v-35
cuando__@visit a+19 s-17
cuando_puedo a+20 b-15 o-20 q-19 s-16
cuando_se d-16 m-28 n-18 s+23 u-18
cuando_tienen a+31 d-21 h-19 i-22 j-24 l-20 m-27 n-22 o-20 p-15 q-19 s-22 u-17
cuant* a-35 b-32 c-21 d-35 e-23 f-21 g-26 h-23 i-27 j-26 k-20 l-26 n-21 o-29 p-32 q-34 r-31 s-30 t-19 u+40 v-27
cuantas a-35 b-32 c-21 d-35 e-23 f-21 g-26 h-23 i-27 j-26 k-20 l-26 n-21 o-29 p-32 q-34 r-31 s-30 t-19 u+40 v-27
cuanto a-73 b-69 c-57 d+51 e-61 f-59 g-61 h-58 i-64 j-69 k-57 l-66 o-65 p-63 q-65 r-69 t-60 u+21 v-64
cubre a-58 b-50 c-42 d+68 e-47 f-46 g-47 h-44 i-47 j-45 k-40 l-46 m-58 n-53 o-45 p-52 q-45 r-45 s-51 t-47 u-62 v-43
cubre$ a-23 b-17 d+30 e-17 f-17 h-16 j-17 l-16 m-27 n-19 p-15 q-16 r-16 s-16 t-18 u-26
cubre_@insurer d+23 e-17 f-16 m-17
cuent* a-20 b+31 d-30 e-21 g-28 h-23 i-28 j-27 l-31 n-36 o-29 p-17 r-34 s-32 u-32 v-28
cuesta a-16 e-15 i-15 m+29 n-29 q-15 r-17 s-32 u-40
cumpl* m+20 u-15
cumpleanos m+20 u-15
cumpleanos$ m+18
cunado a-26 b-17 m-21 n-26
cupo a+33 d-21 i-18 j-25 l-15 m-20 n-22 o-35 q-18 r-20 s-15 u-23
cure a-15 d-30 i-18 j-22 m+16 q-17
cvs a-18 b-15 i+18 n-18
cvs$ a-18 b-15 i+18 n-18
da a-30 b+19 d-29 g-18 i-27 j+16 l-23 m-28 n-26 q-34 r-25 s-28
da__@place i-18 j+18
da_miedo a-17 b+26 l-18 o-19 r-15 s-16
dad m-20 n-15 q-17
dalla* a-15 j+18 m-22 u-16
dallas a-15 j+18 m-22 u-16
dame a+18
dame__@visit a+18
dame_una a+18
dan a-22 b-36 c-26 d+18 e-32 f-37 g-43 h+24 i-37 j-42 k-35 m-48 n-50 o-39 p-32 q-43 r-35 t-34 v-30
dan__@pay d+18
dan__baja d-15 l+20 s-16
dan_de d-15 l+20 s-16
dange* a-27 b-17 d-30 g-24 h-15 i-25 j-26 m-30 n-22 o-16 s-17 u+33
dangers a-25 d-26 g-24 i-21 j-25 m-26 n-19 s-15 u+29
dar a-15 d-17 i-17 j-18 l+18 m-17 n-19 q-18 s-16
date a-41 b-24 c-24 d-31 g-21 h-15 i-36 j-36 k-23 l-24 m-49 n-33 o+50 p-26 q-33 r-31 s-33 u-28 v-20
date$ a-30 d-18 i-21 j-18 m-35 n-19 o+32 q-22 r-16
date_is m-20 n-16 o+20 s-18
daughter a+24 b-29 c-19 d-20 m-49 o-27 r-23 s-17 u-29 v-17
day a-68 b-58 c-66 d-44 e-55 g-78 i-81 j-91 k-69 l-31 m-41 n+18 o+50 q-38 r-80 s-22 u-89 v-77
day$ a-83 b-41 c-51 d-33 e-46 g-67 i-64 j-76 k-53 l-69 m-26 n+20 o+38 q-25 r-69 s-17 u-72 v-64
day__better o+16
day__you f+18 m-21
day_instead o+17
day_works o+19 u-16
days b-38 c-32 d-53 e-25 f-26 g-43 h+17 i-50 j-46 k-35 l-35 m-56 n-17 o+42 p-39 q-48 r-39 s+24 t-29 u-55 v-40
days$ a-31 b-21 d-31 i-21 j-20 m-31 n-33 o+32 q-23 r-19 u-29
days__you a+16 d-21 g-17 h+25 j-33 m-20 n-19 u-31
days_are h+16 j-19
days_do a+17 d-20 g-16 h+15 j-28 m-19 n-18 u-27
days_later m-18 o-25 r-16 s+24
dayto* j+22 m-22 u-21
dayton j+22 m-22 u-21
dayton$ j+22 m-22 u-21
de a-68 b-16 c-105 d+17 e-112 f-108 g-136 j-27 k-60 l+57 m-24 n-25 o-30 p-26 q-22 r-130 t-116
de_@body d-16 m-15 n-19 s+22 u-21
de_@eat b-16 d-19 i-18 j-16 l-21 m-30 n+25 o-17 s-23 u-21 v-17
de_@pay d+24 i-17 j-16 l-16 m-20 n-15 o-16 s-15 u-19
de_@place h-21 i-24 l-16
de__@place a-16 b-20 d-19 h-27 i+29 j-44 l-18 m-28 n-18 q-19 s-18 v-25
de__@relative a-22 i-15 n-30 q-32
de__@texts g-17 k-44 l+16 m-32 u-21
de__@visit a-17 b-17 j-15 m-22 s+15 u-25
de__ayer s+16
de__de a-23 b-24 d-23 i-30 j-23 k-33 l+24 m-33 n-20 o-21 p-19 q-26 s-24 t-20 u+18 v-21
de__desde b-16 l-16 s+19 v-16
de__es d-18 h-20 j-30 l-16 m-16 u+27 v-18
de__favor i-19 l+18
de__la b-17
de__lista a-31 b-27 d-25 h-15 i-28 j-24 l+35 m-31 n-24 o-20 p-21 q-20 r-16 s-24 u-25 v-22
de__me b-15 d-16 i-26 j-20 k-16 l-23 m-21 n-15 o-16 q-16 s-20
de__por i-19 l+18
de__que b-22 h-19 i-17 m-16 n-28 q+20 u-19
de__quien i-18 l-18 m-19 p-19 u+17
de__se a-17 d-24 g-19 i-18 l-15 m-24 n-21 o-17 p+18 q-23 s-18 u+17
de__trata d-18 g-17 q-16 u+20
de_ahi i-15 l+15 m-17 n-16
de_aqui a-26 b-24 d-23 f-15 g-20 h-25 i-26 j+25 k-15 m-30 n-20 o-22 p-20 q-27 r-16 s-23 u-22 v-38
de_baja a-38 b-33 c-18 d-38 g-23 h-21 i-42 j-29 l+44 m-39 n-29 o-32 p-27 q-30 r-21 s-33 t-15 u-40 v-23
de_credito d+15
de_ella b-15 i-15 l-21 m-16 u-17 v+21
de_escribirme l+20 m-19
de_ir o-16
de_la a-46 b-17 c-17 e-19 f-16 g-23 h-40 i+20 j-21 k-20 m-18 o-52 q-46 r-34 t-22 u-18 v-42
de_los d-17 i+20 k-34 m-25 s-15
de_manana b+27 d-18 h-29 l-15 m-37 n-23 s-17 u-17
de_mi a-39 d-25 i+23 l-28 n-39 q-38 r-18 s-17 u-28 v-22
de_molestar l+20 m-22 n-16
de_numero d-18 i-19 l-29 m-21 o-18 u-24 v+26
de_que a-25 b-17 g-29 h-21 i-27 j-28 l-26 m-25 n-26 o-23 q-29 s-28 u+31 v-23
de_regreso a-16 d-17 m-17 n-19 q+26 s-17 u-22
de_su a-25 b-19 d-20 i-22 j-17 l+30 m-27 n-20 p-17 q-16 s-19 u-20 v-19
de_sus k-16
de_textearme l+19 m-22
de_ustedes b-17
dead m-18
deal a-26 b-16 d+30 g-17 h-16 i-25 j-16 l-16 m-27 n-17 o-16 q-21 r-17 s-16 t-15 u-19 v-16
dear a-16 m-17
dear$ a-16 m-17
debbi* a-21 b-22 d-23 g-20 h-17 i-26 j-22 l-23 m-35 n-20 o-20 p-17 q-28 r-20 s-21 t-15 u-34 v+37
debbie a-21 b-22 d-23 g-20 h-17 i-26 j-22 l-23 m-35 n-20 o-20 p-17 q-28 r-20 s-21 t-15 u-34 v+37
debbie$ a-17 d-19 i-20 j-17 m-28 n-16 p-16 q-20 r-16 s-16 u-29 v+29
debo a-34 b-33 c-24 d-44 e-36 f-39 h-38 i-37 j-42 k-29 l-39 m-53 n+48 o-32 p-27 q-35 r-36 s-37 t-36 u-50 v-30
decid* b+57 c-21 d-45 e-15 f-21 g-41 h-22 i-29 j-48 k-34 l-48 m-50 n-48 o-47 p-36 q-42 r-40 s-38 t-37 u-52 v-33
decided b+47 c-17 d-34 g-31 i-36 j-34 k-26 l-33 m-35 n-39 o-36 p-30 q-33 r-26 s-31 t-19 u-40 v-27
decided__go a-16 b+19 q-16
decided__it a-18 b+23 d-15 n-15 o-15 u-17
decided_against a-15 b+21 u-16
decided_to b+28 d-17 g-19 i-27 j-20 l-17 m-25 n-29 o-21 q-22 u-18
decidi b+18 l-23 n-17 q-15 t-18
decidi__@cancel b+19
decidi__no b+25 t-18
decidi_que b+25 t-18
decir d-17 g+23 n-21 q-17 u-21
decir$ d-17 g+23 n-21 q-17 u-21
dejar a-24 b-17 d-22 g-19 h-21 i-22 l-17 m-27 n+23 q-24 s-20 u-24 v-16
deje a-21 b-17 d-22 g-16 h-20 i+31 j-22 k-21 n-24 o-18 p-19 q-22 r-21 s-26 t-17 u-27 v-27
dejen a-23 b-19 d-28 f-15 g-19 h-29 i-35 j-30 k-28 l+24 m+17 n-33 o-24 q-21 s-30 u-33 v-23
dejen* a-25 b-18 c-18 d-19 g-20 h-17 i-17 j-21 k-25 l+34 m-25 n-19 o-18 p-19 q-19 r-22 s-16 u-21
dejenme a-25 b-18 c-18 d-19 g-20 h-17 i-17 j-21 k-25 l+34 m-25 n-19 o-18 p-19 q-19 r-22 s-16 u-21
dejenme__paz a-19 c-17 d-17 j-19 l+25 m-19 n-17 o-17 q-17 r-19 u-19
dejenme_en a-19 c-17 d-17 j-19 l+25 m-19 n-17 o-17 q-17 r-19 u-19
dejo a-29 b-36 c-18 d-35 e-19 f-17 g-27 h-34 i-34 k-18 l-36 m-46 n+35 o-29 p-22 q-35 r-30 t-21 u-38 v-36
dejo$ a-16 b-18 d-18 i-18 j-19 m-24 n+28 o-15 r-16 s-19 u-20
dejo__@eat h-20 m-16 n+19
dejo_de b-24 d-22 g-16 h-23 i-18 j-18 l-30 m-24 n+19 o-17 q-21 s+17 u-23 v-28
del a-53 b+26 c-41 e-44 f-49 g-47 h-63 j+35 k-45 l-51 m-66 n-23 q-57 r-55 t-52 u-18 v-47
del_@day a-33 b+35 d-19 f-17 h-33 i-17 j-19 l-18 m-38 n-25 p-16 r-16 s-33 t-25 u-18
del_@treat a-18 b-34 g-17 i-16 j-18 l-17 n-33 o-20 p-15 q-18 s+16
del_mall d-15 h-17 j+22
del_trabajo a-17 b-15 m-18 u-16
delayed b-15 h-19 i-15 o-24 q-20 r+25 u-16 v-17
delet* a-24 d-17 g-20 i-26 k-17 l+22 m-28 n-19 o-22 p-16 q-16 r-22 s-19 t-16 u-20 v-23
delete a-20 g-17 i-21 l+24 m-23 n-16 o-17 r-19 v-19
delete_my a-20 g-17 i-21 l+24 m-23 n-16 o-17 r-19 v-19
deme b-25 c-18 d-24 g-19 h-21 j+22 l-20 m-26 n-23 o-24 p-16 q-21 r-19 s-23 u-28 v-20
denle a-20 b+24 i-17 m-15 o-20 v-19
denle__a a-20 b+24 i-17 m-15 o-20 v-19
denle__lugar b+17 o-16
denle_mi a-16 b+21 o-17
denme a+16 k-19
depos* a-21 d+26 g-18 i-30 j-24 n-21 o-17 p-15 q-24 s-20 u-23
deposit a-21 d+26 g-18 i-30 j-24 n-21 o-17 p-15 q-24 s-20 u-23
deposit$ a-16 d+29 g-15 i-23 j-22 m-29 q-20 u-20
depre* a+39 b-32 c-21 d-38 g-19 h-16 i-43 j-27 k-22 l-25 m-47 n-42 o-38 p-38 q-38 r-29 s-34 u+20 v-23
depresion a+22 b-26 d-26 i-31 j-16 l-16 m-32 n-26 o-24 p-24 q-21 s-23 u+17
depresion$ b-21 d-20 i-24 m-28 n-21 o-18 p-21 q-18 s-18 u+18
depressed a+17
depression a+26 b-16 d-20 i-18 m-25 n-23 o-20 p-19 q-21 r-18 s-16
depression$ a+22 d-16 m-22 p-17 q-17
desay* a-30 b-27 d-17 h-17 i-19 j-19 k-16 l-21 m-26 n+33 o-15 p-23 q-29 r-24
desco* a-22 d-27 g-19 i-22 j-21 m-27 n-20 o-27 q+29 s-20 t-16 u-21 v-20
descompuso a-22 d-27 g-19 i-22 j-21 m-27 n-20 o-27 q+29 s-20 t-16 u-21 v-20
descompuso__carro m-15
descompuso__troca a-15 d-21 i-17 m-17 n-16 o-19 q+24 r-20 u-17
descompuso_el m-15
descompuso_la a-15 d-21 i-17 m-17 n-16 o-19 q+24 r-20 u-17
descu* a-33 b-26 c-22 d+46 e-36 f-27 g-31 h-22 i-36 j-33 k-22 l-33 n-39 o-29 p-23 q-35 r-34 s-31 t-30 u-45 v-34
descuento a-20 b-20 d+31 g-21 i-20 l-16 m-21 n-28 o-25 q-26 r-18 s-16 u-21 v-24
descuento$ a-18 b-18 d+29 g-20 i-19 m-19 n-26 o-23 q-24 r-15 u-19 v-22
desde a-60 b-59 c-35 d-66 e-35 f-43 g-63 i-55 k-42 l-56 m-78 n-20 o-60 p-42 q-56 r-55 s+65 t-42 u-70 v-46
desde__@day s+16
desde__@visit a-21 b-29 d-20 n-17 o-15 s+24 u-18
desde__hora a-21 b-15 d-19 f-18 g-22 h+25 i-18 j-21 l-15 m-33 o-23 q-17 s-35 u-21
desde__sali g-17 j-15 m-16 n-19 s+21
desde_ayer a-23 b-25 c-16 d-26 g-24 h-17 i-28 j-25 k-15 l-27 m-30 n-31 o-25 p-20 q-26 r-21 s+38 u-24 v-25
desde_el a-26 b-21 d-16 h-15 m-25 n-19 o-20 r-17 s+22 u-22
desde_la a-25 b-30 d-21 m-17 n-24 o-16 s+24 u-22
desde_que a-36 b-28 c-16 d-38 e-17 f-27 g-38 h+20 i-30 j-39 k-24 l-34 m-47 o-33 p-18 q-33 r-24 s+30 t-23 u-44 v-19
deseo b-17 g-23 l+26 m-17 q-18 u-17
deseo__@texts l+18
desk m-21
despu* a-46 b-50 c-30 d-55 e-31 f-28 g-40 h-32 i-43 j-43 k-32 l-43 m-49 p-38 s+41 t-31 u-55 v-37
despues a-46 b-50 c-30 d-55 e-31 f-28 g-40 h-32 i-43 j-43 k-32 l-43 m-49 p-38 s+41 t-31 u-55 v-37
despues$ a-38 b-33 c-25 d-39 e-27 f-24 g-34 h-29 i-35 j-34 k-27 l-32 m-39 p-31 s+16 t-27 u-34 v-27
despues__@treat b-20 d-21 n-18 s+24 u-26
despues__@visit b-23 d-17 m-15 n-23 o-16 s+24 u-17
despues__la b-23 d-17 m-15 n-23 o-16 s+24 u-17
despues_de b-24 d-19 m-17 n-25 o-18 s+27 u-19
despues_del b-20 d-21 n-18 s+24 u-26
dia b-33 c-67 d-20 e-71 f+25 g-84 h-29 i-86 j-85 k-68 l-86 o+53 p-66 q-18 r-77 s-41 t-74 u-89 v-76
dia$ a-70 c-53 e-61 f+29 g-60 h-62 i-61 j-60 k-54 l-62 m-86 n+21 o+28 p-53 r-62 s-64 t-59 u-65 v-61
dia__de b-16 m-18
dia__favor o+16
dia__ir a+16 n-29 q-18
dia__la d-17 m+19 n-15 s-17 u-19
dia__otro n-23 o+18
dia__puede a+15 n-23 q-16
dia_de b-19 d-19 i-16 j-15 m+16 n-16 o-18 s-21 t-15 u-21
dia_por o+16
dia_se a+15 n-23 q-16
diabe* a-17 d-17 m-19 n+21
dias b-29 c-23 d-35 e-29 f+25 g-41 h+26 i-32 j-36 k-26 l-34 m-42 n-43 o-26 p-24 q-35 r-30 t-30 u-43 v-27
dias_con s+19
did b-62 c-48 e-37 f-39 g-62 h-47 i-60 j-69 k+16 l-63 m+47 n-62 o-60 p-48 q-60 r-56 t-50
did__@stop l-28 m+17 s-15 v-16
did__a d+22 m-25 u-23
did__get a-26 d+20 g-16 i-21 j-17 l-20 m-37 n-17
did__mean b-16 g-16 k+26 l-26 m-24 s-17
did__my a-19 d-16 j-16 l-18
did__sleep u-17 v-15
did__to b-23 d-15 g-21 i-20 j-24 k+25 l-28 m-28 o-16 q-19 s-22
did_i a-22 d+19 i-17 j-19 n-17
did_not a-23 b-36 c-21 d-30 g-33 i-28 j-30 k+21 l-42 n-24 o-27 p-16 q-28 r-20 s+17 u-26
did_that d-15 m+22 n-20 q-15 s-18 u-15
did_the a+20 d-19 g-17 i-18 j-21 l-15 n-15 s-25 u-21
did_you a-34 b-16 d-28 g-18 h-22 i-24 j-23 k-28 l-27 m+30 n-17 o-19 s-22 t-24
died a-25 b-23 d-16 i-17 j-19 n-19 p-24 r-21 s-20 u-19 v+20
diffe* a-44 d-52 f-19 g-41 h-35 i-45 j-55 k-17 l-28 m-55 n-40 o+32 p-27 q-42 r-30 s-34 t-19 u+38 v-23
difference a-25 d-35 g-28 h-22 i-28 j-37 m-34 n-17 o-18 q-18 s-15 u+37
difference$ a-16 d-27 g-23 h-18 i-23 j-31 m-29 u+30
different a-34 d-30 g-20 h-18 i-28 j-31 l-27 m-39 n-32 o+33 p-23 q-34 r-26 s-25 t-17 v-18
different_day a-17 b-23 m-20 n-20 o+25 q-20 u-16
different_from j-18 m-15 u+19
different_time b-23 m-24 o+23
digo d-15 g-17 j-17 n-17 s-15 u-19
digo$ m+16 u-15
dije a-34 b-28 d-22 e-18 f-16 g-22 h-22 i-20 j-29 k-25 l-30 m+30 n-33 q-21 r-34 s-20 t-17 u-29 v-21
dije$ a-19 b-16 j-18 k-16 l-18 m+25 n-17 p-29 r-22
diner* d+20 g-23 n-18 o-19 q-21 v-22
dinero d+20 g-23 n-18 o-19 q-21 v-22
dinner g-19 m+25 n-17
dio a-18 s+15 u-16
dio_@symptom s+17
dios a-28 b-22 c-19 d-28 e-17 f-20 g-30 h-23 i-23 j-25 k-22 l-22 m-31 n-26 o-22 p-22 q-24 r-23 s-26 t+36 u-30 v-23
dios__bendiga t+16
dios__pague a-22 b-16 c-16 d-23 g-24 i-18 j-19 k-16 l-17 m-26 n-21 o-17 p-19 q-19 r-20 s-21 t+29 u-24 v-19
dios_los t+16
direc* a-40 b-29 c-38 d-28 e-19 f-22 g-37 h-21 j+38 k-39 l-46 m-41 n-22 o-24 p-20 q-25 r-25 s-21 t-19 u-39 v-24
direccion a-23 b-21 c-15 d-20 g-17 h-23 i-39 j+35 l-22 m-25 n-19 o-22 p-19 q-22 r-18 s-22 u-33
direct d-17 i+21 j-22 m-21 u-20
directions a-32 b-28 c-37 d-21 e-19 f-21 g-30 i-45 j+44 k-38 l-43 m-33 n-19 o-22 p-18 q-20 r-24 s-19 t-18 u-35 v-19
directions_from j+16
directions_please a-22 b-20 c-30 g-19 i-34 j+32 k-25 l-31 m-22 r-15 u-25
dis a-21 b-17 c-17 d-20 e-19 f-19 h-20 i-30 j-17 k-15 l-21 m-36 q-24 r-15 s-16 t-16 u+26
dis$ a-21 b-17 c-17 d-20 e-19 f-19 h-20 i-30 j-17 k-15 l-21 m-36 q-24 r-15 s-16 t-16 u+26
disab* a-31 b-26 d+17 g-19 i+24 j-23 k-22 l-24 m-29 n-23 o-21 q-20 r-22 u-31 v-18
disability a-31 b-26 d+17 g-19 i+24 j-23 k-22 l-24 m-29 n-23 o-21 q-20 r-22 u-31 v-18
disco* a-47 b-39 c-38 d+50 e-42 f-42 g-45 h-46 i-45 j-47 k-52 l+27 m-51 n-39 o-34 p-31 q-40 r-38 s-36 t-38 u-57 v-40
discontinue a-19 c-18 d-22 e-19 f-19 g-21 i-21 j-15 k-37 l+34 m-23 r-16 t-16 u-23
discontinue__@texts k-26 l+22
discontinue_these k-19 l+15
discount a-33 b-30 c-24 d+45 e-30 f-30 g-29 h-31 i-31 j-36 k-28 l-39 m-37 n-29 o-26 p-22 q-30 r-29 s-28 t-26 u-40 v-31
discount$ a-33 b-30 c-24 d+45 e-30 f-30 g-29 h-31 i-31 j-36 k-28 l-39 m-37 n-29 o-26 p-22 q-30 r-29 s-28 t-26 u-40 v-31
discu* l-22 m-16 n-17
disculpe n-16
disculpe_no b+16
dispo* a+38 b-27 c-22 d-40 e-26 f-36 g-35 h-43 i+23 j-43 k-24 l-31 m-45 n-38 o-36 p-27 q-35 r-29 s-29 t-28 u-44 v-35
disponible b-20 c-18 d-27 e-22 f-24 g-19 h-26 i+27 j-30 k-18 l-23 m-33 n-21 o-27 p-23 q-25 r-24 s-23 t-21 u-32 v-30
disponible$ b-20 c-18 d-27 e-22 f-23 g-19 h-25 i+27 j-29 k-18 l-23 m-32 n-20 o-21 p-22 q-25 r-23 s-22 t-21 u-31 v-30
disponibles a+31 d-23 f-19 g-24 h-28 i-20 j-23 m-24 n-26 o-16 q-16 u-25
disponibles$ a+29 d-20 f-18 g-22 h-26 i-18 j-20 m-22 n-24 u-22
dizziness s+17 u-16
dizzy a-18 d-16 m-16 n-17 r-20 s+25
do b-47 c-45 e-109 f-115 i-33 k-122 o-29 p-25 r-63 s-85 t-79 v-72
do$ a-16 b-22 c-18 d-21 h-45 i-29 j-49 l-24 m-47 n-25 o-34 q-55 u+36 v-15
do_@day a-23 d-17 h+16 m-20 u-19
do_@person a-35 b-27 d-30 g-21 h-25 i-36 j-24 l-37 n-29 o-21 p-16 q-26 r-20 u+28 v-19
do__# b-22 q-16
do__@book a+26 d-17 g-21 j-19 m-24 n-20 u-16
do__@cancel b-46 d-18 g-20 j-20 l-30 m+27 q-18 r+15
do__@day a-22 d-20 h+22 m-26 u-19
do__@eat d-18 g-23 m+17 u-20
do__@english b-17 c+24 d-17 g-19 j-16 l-20 m-17 q-16
do__@holiday a+24 d-26 h-36 j-23 n-17 q-16 u-24
do__@insurance a-16 d+26 q-21
do__@open a-16
do__@parking d-20 j+22 u-15
do__@pay a-29 d+39 g-37 h-20 i-21 j-39 l-18 m-44 n-28 q-24 u-28
do__@price a-23 d+32 g-19 h-23 j-18 m-31 n-17 u-30
do__@ride d-22 g-21 m-23 n-19 p-16 q+28 u-21
do__@spanish c+23 d-16 h-15 i-17 j-15
do__@stop j-19 k-16 l-29 n+15
do__a b-28 c-17 d-17 g-15 h-50 l-26 n-56 o-38 p-29 q+31 r-21 s-20 t-26 u-69 v-37
do__about a-24 d-20 g-21 i+24 m-26 n-25 u-30
do__accept a-17 d+24 h-17 m-26 u-18
do__all a-33 d-21 i+19 j-22 m-24 q-20
do__an a-22 d-22 m-20 q-17 u-21
do__another o-15
do__answer g+17 m-19
do__any c-17 d-34 g-26 h-23 i-17 j-24 m-38 n-16 q-34 u-32 v+20
do__anything a-44 b-21 c-16 d+20 g-25 h-25 i-22 j-32 m-35 n-36 o+26 q-36 u-41 v-18
do__awake a-28 d-30 g-28 h-23 i-17 j-29 l-20 m-26 n-32 q-27 u+35
do__back a-27 b-18 d-22 h-16 i-20 j-22 m-25 u+26
do__be d-26 h-23 l-17 m-23 n-18 q-19 u+23
do__begin a+23 n-22
do__bill a-19 d+21 h-18 m-18 u-20
do__care a-19 d+21 h-21 j-22 m-25 u-19
do__color m+16 u-17
do__come b-29 d-39 g-28 h-29 i-32 j+17 l-21 n-39 o-26 p-18 q-28 r-20 u+26
do__contact l+16 m-16 n-16 q-18 u-17
do__day o+15
do__do b-28 c-25 f-15 i-38 j-60 l-32 m-64 o-39 p-19 r-19 t-21 v-21
do__evening h+18
do__file a-21 j-23 m-26 n-19 q-16 u-16
do__fix d-18 m+21 n-16 u-17
do__folks a-18 d+23 h-21 j-16 m-20 u-20
do__following a-17
do__for a-34 d+19 h-19 j-20 l-19 m-29 o-21 q-17 u-25
do__from a-27 d-27 h-16 i-19 j-29 n+27 q-22 u-36
do__get a-15 b-33 c-28 d-33 e-19 g-26 i-46 k-18 l-54 m+22 n-22 o-34 p-28 r-38 s-24 t-15 u+19 v-25
do__go a-26 b-18 d-38 g-36 i-23 j+42 l-21 m-40 n-44 q-31 r-16 u-39
do__guys g-26 h-24 i-16 j-32 m-23 n-21 o-18 q+17 u+21
do__have b-43 c-50 e-18 f-24 g-67 h-21 k-25 l-28 m-28 p-61 r-31 s-37 t-60 v-72
do__here d-20 i-16 j-22 l+26 m-26 n-16 q-17 u-16 v-22
do__hold b+17 r-21
do__how b-18 j-15 l-21 m-23 u-21 v-17
do__i a-22 b-22 d-23 g+16 j-15 m-20 n-18 q-23 r+17
do__if n-17
do__in b-21 d-27 g-18 i-21 l-15 n-32 q-21 r-21 u-40
do__it a-25 j-28 l-35 m-29 n-18 o-29 p-16 q-24
do__knocked d-18 j-16 m-15 n-16 u+20
do__know a-35 b-52 c-38 d-55 h-33 i-36 j-52 k-18 l-53 n-19 o-43 p-35 q+16 r-32 s-21 t-16 v+20
do__later a-19 o+21
do__like a-20 d-25 h-18 j-16 m+24 q-15 u-28
do__me b+16 c-20 d-37 i-28 j-37 k-20 l+20 m-43 n-29 o-37 p-27 q-43 s-18 u-34 v-22
do__more d-21 g-18 j-17 m-18 q-19 u-15 v-18
do__my a-39 c-18 g-41 h-21 i-34 j-42 l-40 n+15 o-23 r-31 v-30
do__need a-16 g-51 h-29 i-61 j-49 k-20 l-43 m-17 n+29 o-39 p-39 r-24 s-20 u-32 v-18
do__out a-16 d-21 h-16 i-23 j-15 l-23 m-30 q-20 u+28
do__patients a-32 d-18 h+27 m-18 u-17
do__prepare a-23 d-26 g-24 j-19 m-23 n+28 u-18
do__press a-22 d-24 g+31 i-18 j-33 l-17 m-25 n-25 q-20 u-29
do__put a-16 d-22 j-19 m-24 n-19 q-15
do__ready a-27 d-18 g-17 n+27 u-19
do__remember d-20 m-16
do__reply d-17 g+20 m-21 n-18 u-17
do__respond a-17 d-15 g+22 j-16 m-21 n-19 u-16
do__say a-22 d-25 g+18 h-19 j-22 n-23 q-15 u-27
do__see b-25 c-18 d-34 g-26 l-31 n-24 o-21 q-29 r-18 u-38 v-31
do__send a-23 b-37 c-20 i-19 j-41 l+32 m-39 n-31 o-31 p-16 q-33 r-21 u-37 v-30
do__sign a+25 d-19 g-17 j-17 m-24 n-16 o-16
do__skip d-22 j-16 m-20 n+22 u-19
do__speak c+22 d-17 h-15 i-15 j-15 l-16 m-16 u-15
do__start d-23 g-22 h+21 j-21 l-19 m-32 n-18 q-21 u-23
do__started a+21 m-19 n-24
do__stay a-24 d-31 g-31 h+17 i-16 j-31 l-18 m-26 n-35 q-25 u+19
do__take a+26 b-29 c-22 g-44 i-26 j+17 l-38 m-62 o-21 p-19 q-48 r-16 s-19 u-56 v-17
do__text a-23 b-24 c-15 d-22 g+17 j-37 k-17 l+23 m-27 n-20 o-15 q-22 u-31 v-20
do__that m-18
do__the a-32 d-25 g+17 j-37 l-33 m+23 n-27 q-20 r-17 u-34 v-27
do__there a-30 d-33 g-33 i-16 j+21 m-41 n-44 q+15
do__this a-23 d-23 g+19 j-19 m-25 n-23 u-35 v-16
do__through g-16 m-16 n-16
do__to a-16 c-21 d+17 g-45 h-32 i-26 k-30 m-19 o-62 p-31 q-26 r-29 s-32 u-23 v-33
do__type a-23 d-21 g+32 i-20 j-25 l-16 m-22 n-23 q-17 u-27 v-16
do__understand b-26 l-16 o-18
do__up d-27 g-17 h+20 j-20 m-30 n-21 u-22
do__use a-16 d+16 g-26 h-16 m-25 n-20 u-21
do__walk a+25 d-29 h-17 u-19
do__want a-29 b+31 i-22 j-23 k-23 m-27 n-19 o-40 q-33 t-21 u-24 v-27
do__week a-21
do__what b-19 d-26 j-28 l-19 m-37 n-17 q-32 u+16 v-23
do__when n-19
do__who g-15 m-20 p-18 u-19
do__with a-30 d+20 g-26 h-26 i-18 j-21 l-21 m-33 n-26 o-17 u-38
do__without r+15
do__words g+18 j-15 u-18
do__work a-32 d+15 i-16 j-26 l-25 m-42 n-37 o-29 q-26
do__you j-15 m-19 u-22
do__your a-21 i+19 l-16 u-21 v-24
do_a a-18 d-20 i-16 m-26 o+19 q-21
do_another o+16
do_i b-101 c-73 e-41 f-43 g+33 h-104 i-30 j+26 k-62 l-61 m-38 n+28 o-103 p-98 r-88 s-38 t-50 u-25 v-85
do_if d-21 n-16 u-20
do_it c-18 d-51 g-42 h-16 i-25 j-46 k-22 l-37 m-56 n-25 o-36 p+28 r-24 s-23
do_not a-70 d-21 e-33 f-36 g-20 h-61 i-52 j-20 k-75 l+35 n-88 o-48 q-16 s-62 t-46 u-26
do_the a-29 d-20 g-17 h-15 j-20 m-27 o+19 s-24
do_this d-20 h-15 j-17 l-30 m-26 n-25 q-16 u-18 v-18
do_to a+17 d-23 g-31 m-15 q-24 u-24
do_you b-99 c-21 d+24 e-49 f-65 g-38 h+36 j-26 k-61 l-124 n-48 o-34 p-77 r-74 s-56 t-103 v-101
docto* a-30 d-27 h-27 i+15 j-31 m-25 n-23 o-23 q-23 r-17 t-16 u+21
doctor a+43 c-37 d-65 e-33 f-31 g-49 h-44 i+22 j-26 k-45 l-54 m-41 n-57 o-64 p-52 q-55 r-55 s-58 t-39 u-23 v-46
doctora b-20 d-23 h-17 i+28 j-29 m-27 n-17 o-22 q-19 r-20 s-19 u-22 v-17
doctors a-30 d-27 h-27 i+15 j-31 m-25 n-23 o-23 q-23 r-17 t-16 u+21
doctors$ a-16 h-18 j-19 u+18
does a-39 b-79 d+23 e-75 f-82 h-18 i-86 j-106 k-79 l-93 m+35 n-27 o-48 p-60 r-85 s-53 t-84 u+24 v-20
does_@drink a-21 c-16 d-20 h-19 j-20 n+22 q-15 u-26 v-17
does_@treat m-16
does__@treat a-20 d-17 m-26 s-21 u+25
does__a d-22 q+18 u-20
does__any b-18
does__car m+17 u-19
does__count h-15 m-32 n+24 u-18
does__course m-16
does__do d-20 g+22 q-18
does__end a-17 g-16 h-20 n-19 u-19
does__feel u+16
does__full m-16
does__have a+16 b-33 d-26 i-26 m-32 n-27 o-20 p-23 q+21 s-17 u-32
does__help a-26 b-18 d-34 m-40 n-24 o-17 q-32 s-17 t-16 u+32
does__here m-17 v+16
does__hurt a-15 b-16 d-20 m-23 n-15 q-23 u+25
does__last d-19 m-32 n-19 q-19
does__live m-17 v+16
does__me m-18
does__of d+16
does__start a-17 h-16 m+17
does__take a-18 d-27 g-19 j-20 m+30 n-26 q-17 s-21
does__this m-19 u-17
does__to a-26 b-18 d-20 n-26 q+23 u-27
does__understand g+17
does__up d+17 m-15
does__with a-18 d-15 m-17 u+19
does__work a-24 b-20 d-38 h-23 j-16 l-19 m+16 n-35 q-34 r-15 s-19 v-20
does_a a-28 g-31 h-18 j-17 n-27 o-18 q-18 s-24
does_it a-62 b-53 c-40 d-82 e-29 f-39 h-38 i-32 j-45 k-40 l-48 m-26 n-63 o-59 p-20 q+22 r-43 s-55 t-42 u+52 v-37
does_my a-21 m+17 n-23 p-17 u-22
does_not a-22 d-28 h-16 j-17 k-17 l-25 m-41 n-21 p-21 r-18 s-18 u-29
does_school a-18 h-20 m+20 n-15
does_the b-25 d+24 g-38 i-29 j-32 l-18 n-37 o-27 q-28 r-18 s-33 t-15 v-22
dog a-35 b-32 c-24 d-44 f-19 g-27 h-19 i-34 j-36 k-30 l-27 m+47 o-35 p-34 q-39 r-36 s-40 u-37 v-20
dog$ a-16 d-20 i-17 n+16 q-16
dogs a-27 d-29 g-16 h-19 i-19 j-25 l-21 m+35 n-30 o-16 q-19 r-16 s-17 u-35
doing a+23 b+21 c-17 d-33 f+18 h-39 j-36 k-22 l-36 m-32 n-24 o-30 q-25 r-21 s-23 t-29 u-35 v-38
doing_this b+22 g-22 l-17 v-26
dolla* a-16 d+27 g-16 j-18 m-24 n-15 o-20 q-24 r-16 s-17 u-15 v-18
dollars a-16 d+27 g-16 j-18 m-24 n-15 o-20 q-24 r-16 s-17 u-15 v-18
dolor a-18 d-24 h-16 i-18 j-21 m-23 n-21 o-17 q-17 s+26 v-19
dolor$ j-16
dolor__@body d-16 m-15 n-19 s+22 u-21
dolor_de d-16 m-15 n-19 s+22 u-21
domicilio h-22 i-19 j+25 m-17 q-15 u-19
domingo h+16
donde a-32 b-70 c-59 d-83 e-66 f-60 g-72 h-69 j+67 k-65 l-75 n-77 o-75 p-68 q-75 t-65 u-32 v-67
donde__@visit b-26 d-21 m-27 n-16 o-17 s-23 u-22
donde__el a-21 d-15 h-16 i-16 j+18 n-17 o-18 q-24 r-21 s-20 u-17
donde__la a-27 b-24 d-20 i-22 j+15 m+19 n-17 o-20 r-18 s-24 u-28 v-15
donde__picaron a-18 i-16 j-17 m-20 s+22 u-17
donde__ubicados a-16 h-15 j+23 m-22 u-15
donde_compro a-17 j-24 m+20
donde_es a-21 b-17 d-18 j+27 m-28 s-19 u-28 v-17
donde_estacionarme a-20 g-16 j-19 m-21 r+23 s-18
donde_estan a-16 h-15 j+23 m-22 u-15
donde_me a-31 b-19 d-26 g-20 i-30 k-20 l-28 m-37 n-23 o-22 p-23 q-23 r-27 s+19
donde_queda a-29 b-21 c-20 d-26 e-17 g-18 h-16 i-25 k-15 l-21 m+23 n-22 o-24 p-21 q-20 r-29 s-27 t-19 u-31 v-16
done a-26 d-17 g-22 i-22 j-18 k-26 l+29 m-22 n-18 o-17 r-18 s-18 t-22 u-27 v-20
done__the a-20 l+17 t-17
done_with a-15 i-18 l+21 t-19
door a-20 d-19 g-23 j+26 m-24 n-23 o-16 p+18 q-31 r-21 u-22
doors a-19 j+17 m-19
dormi* a-27 b-41 c-20 d-34 g-34 h-16 i-27 j-33 k-15 l-37 m-40 n-33 o-33 p-18 q-37 s+32 v-37
dormir a-24 b-39 c-19 d-32 g-33 h-15 i-25 j-31 l-35 m-38 n-32 o-30 p-16 q-35 r-33 s+34 u+15 v-36
dormir$ a-19 b-23 d-22 g-24 i-20 j-24 l-26 m-26 n-19 o-20 q-26 r-26 s+18 u+18 v-24
dormir_desde s+16
dos a-36 b-29 c-20 d+24 e-19 f-20 g-28 h-25 j-31 k-26 l-35 m-35 n-32 o-27 p-32 q-30 r-32 s+22 t-22 u-40 v-24
dos__con s+19
dos_dias s+19
dos_veces a-31 b-24 c-15 d+27 g-22 h-20 j-27 k-22 l-31 m-31 n-25 o-21 p-26 q-25 r-27 t-16 u-35 v-18
dose m-18
doubl* a-43 b-41 c-30 d-45 e-36 f-26 g-40 h-36 i-37 j-36 k-33 l-36 m-54 n-17 o+23 p-29 q-38 r-44 s+43 t-36 u-45
double a-43 b-41 c-30 d-45 e-36 f-26 g-40 h-36 i-37 j-36 k-33 l-36 m-54 n-17 o+23 p-29 q-38 r-44 s+43 t-36 u-45
down a-37 b-28 g-21 i-29 j-37 k-21 l-22 n-34 p-32 r+23 t-16 u-32 v-22
down$ a-17 d+16 i-15 j-15 n-20 r-17 s-16 u-16
down__street j-23 m-15 r+20
down_still p-15 q-21 r+16
down_the j-23 m-15 r+20
downt* j+23 m-23 u-26
downtown j+23 m-23 u-26
downtown$ j+22 m-22 u-24
dream i-16 n-15 s+15 u-24
dream* a-25 b-22 d-24 g-17 h-24 i-23 j-25 m-30 n-21 o-25 q-22 r-17 s+36 t-16 u-32
dreams a-25 b-22 d-24 g-17 h-24 i-23 j-25 m-30 n-21 o-25 q-22 r-17 s+36 t-16 u-32
dreams_common s+18
dreams_since s+16
drink a-24 d-23 g-19 h-24 j-17 m-26 n+32 o-25 q-20 r-18 s-15
drink__day n+19
drip d-15 u+18
drip$ d-15 u+18
drive a-59 b-50 c-39 d-49 e-28 f-31 g-48 h-42 i-62 k-42 l-50 m-52 o-46 p+35 q+35 r-47 s-54 t-32 u-57 v-41
drive* a-56 b-62 c-52 d-67 e-55 f-56 g-58 h-54 i-61 j-64 k-58 l-62 m-81 n-36 o-60 p+45 q+51 r-19 s-64 t-61 u-68 v-20
driver a-56 b-62 c-52 d-67 e-55 f-56 g-58 h-54 i-61 j-64 k-58 l-62 m-81 n-36 o-60 p+45 q+51 r-19 s-64 t-61 u-68 v-20
driver$ a-38 b-37 c-18 d-40 e-15 f-15 g-30 h-28 i-34 j-33 k-30 l-26 m-45 n-43 o-32 p+41 r-42 s-35 t-33 u-35 v-40
driver__@relative a-15 m-22 n-18 p+23 q-24
driver__my a-15 m-22 n-18 p+23 q-24
driver_is a-20 j-16 m-31 n-23 o-21 p+28 q-35 u-17 v-24
driving a-24 b-26 c-18 d-28 e-24 f-19 g-21 h-15 i-21 j-26 k-19 m-44 n-29 o-23 p+32 s-26 t-20 u-34 v-33
drop a-26 d-29 f-18 i-22 k-18 l-32 m-32 n-27 o-22 p-31 s-17 t-22 u-32
drop__off b-18 l-16 p-22 q+20
drop_me b-18 l-16 p-22 q+20
drop_off j+16 m-16 q-23
dropp* a-19 b-17 d-15 n-17 o-17 q-18 r+19 u-17
dropping a-17 b-16 m-28 n-15 o-15 q-17 r+19
drug d-17 u+18
dry n-18 s+20 u-16
dry_@body n-18 s+20 u-16
duele a-20 b-20 d-32 e-19 f-19 g-17 i-21 j-22 k-17 l-24 m-27 n-23 o-16 p-17 q-20 r-19 s+24 t-18
duele__@body s+16
duerm* a-36 b-30 c-23 d-49 e-28 f-29 g-42 h-31 i-33 j-37 k-24 l-35 m-44 n-49 o-33 p-20 q-38 r-29 s+23 t-29 u+39 v-33
duerme a-24 d-29 g-28 h-20 i-19 j-20 m-22 n-25 o-21 q-25 r-16 s-24 t-15 u+32 v-20
duerme__que g-18 u+18
duerme_o g-18 u+18
dura a-28 b-26 c-18 d-64 e-22 f-22 g-19 h-22 i-21 j-22 k-17 l-22 m-53 n-44 o-19 p-22 q-20 r-22 s+23 t-21 u+29 v-21
dura__@visit d-25 s-24 u+21
dura_el d-37 m-24 n-21 s+16
dura_la d-21
durin* a-34 b-20 d-35 g-35 i-21 j-30 m-34 n+21 o-18 p-16 q-30 s-17 u+23
during a-34 b-20 d-35 g-35 i-21 j-30 m-34 n+21 o-18 p-16 q-30 s-17 u+23
during_it a-25 d-19 g-18 n+27 q-17 u-23
earli* b-26 c-18 d-42 f-17 g-25 i-36 j-42 k-18 l-27 m-49 n-35 o+38 p-21 q-32 r-28 s-28 t-18 u-42 v-23
earlier a-41 b-20 d-30 h-21 i-18 j-21 l-19 m-29 n-28 o+39 p-16 q-29 r-24 s-19 u-27
earlier$ a-16 d-18 o+24 q-16 u-18
earlier__day m-16 o+18
earliest a+19 d-23 g-15 h+17 i-24 j-30 m-33 n-16 u-27
early a-41 d-36 f-20 g-32 h+24 j-29 l-21 m-45 n+31 o-22 q-20 r-20 s-23 u-45
early__i g-16 m-21 n+21
early__we m-21 n+20
early_should a-23 d-16 g-23 h-21 j-15 m-30 n+29 o-17 r-18 s-19 u-23
eat a-43 b-31 c-22 d-51 e-20 f-19 g-45 h-38 i-34 j-38 k-24 l-27 m+36 o-32 p-21 q-34 r-28 t-19 u-52 v-19
eating a-16 d-19 g-22 h-24 j-21 l-16 m-21 n+35 s-23 u-29
edificio b-18 h-15 i-16 j+27 m-18 q-19 u-23 v-20
efect* a-47 b-28 c-27 e-42 f-31 g-34 h-27 i-38 j-44 k-29 l-35 m-60 n-48 o-33 p-33 q-38 r-43 s-35 t-29 u+50 v-34
efectivo a-21 d+25 f-15 l-15 m-16 n-17 q-15 u-19
efectivo$ a-21 d+25 f-15 l-15 m-16 n-17 q-15 u-19
effec* a-31 b-18 d-30 g-24 h-22 i-28 j-30 l-18 m-44 n-26 o-21 q-21 r-17 s+22 u+23 v-16
effect a-19 d-21 h-16 i-20 j-23 m-30 q-16 s+26
effects a-20 d-16 m-27 n-18 s-18 u+24
el b-33 c-106 e-111 f-104 g-34 i-35 j+27 k-107 l-134 m+45 n-62 p-28 q-22 t-113 u-34 v-46
el_@body a-21 s+21
el_@clinician a+18 s-15
el_@day b-17 c-31 d-45 e-22 f-28 g-40 h+24 i-47 j-53 k-23 l-35 m-77 n-47 o+34 p-32 q-52 r-46 t-39 u-47 v-39
el_@hours a-17 d-16 h+31 i-26 j-29 m-36 s-21 u-21 v-17
el_@insurance a+15 d+23 g-16 h-20 i-20 j-24 l-17 m-33 n-26 o-25 p-23 q-21 r-27 s-20 u-33
el_@parking j-19
el_@place b-21 d-16 g-17 h-25 i-27 j+33 m-26 o-19 q-26 r-17 s-21 u-27 v-24
el_@ride a-28 b-22 d-16 h-17 i-17 j-22 m-29 n-17 o-20 p+19 r-35 s-20
el_@traffic a-20 b-16 d-15 j-19 m-26 o-17 q-19 r+25 s-18
el_@treat c-25 d+22 e-26 f-24 g-35 h-38 i-40 j-47 k-26 l-30 m-63 o-49 p-35 q-42 r-46 t-26 v-35
el_@vehicle a-20 b-19 d-23 g-16 h-20 i-16 j-32 m-37 n-15 o-21 p-17 r+23 s-21 u-29
el__@cancel b+18 m-16 r-20
el__cubre a-21 d+24 m-18 n-16 o-17 u-24
el__de a-28 d-33 g-18 h+20 j-41 l-26 n-27 o-30 p-25 q-26 r-20 t-21 u-42
el__el a-16 b-20 q-16
el__en a-21 j-23
el__es d-15 j-18 m-17
el__la a-26 b-15 d-17 h-15 j-25 m-15 o+15 s-19
el__llevaba a-17 d-19 g-17 m-18 o-20 q+25 s-18 u-19
el__me a-30 b-36 d-28 g-25 i-25 j-24 l-25 m-36 n-24 o+22 p-16 q+26 r-25 s-29 u-29
el__no a-16 d-16 l-15 m-28 o+23 q-24 r-21 s-16
el__pero b-17 o+16
el__que b-18 d-21 g+18 h-16 i-17 j-21 m-26 n-19 u-26
el__se a-25 b-19 d-27 g-19 h-17 i-18 m+20 n-19 p-16 q-29 s-20 u-27 v-18
el__si a-15 b-20 o+20
el__voy m-18 o-16 q-18 r+18
el__ya q-15
el_carro a-22 d-20 g-16 h-17 i-18 j+21 m-34 n-19 o-23 s-21 u-17
el_centro j+22 m-22 r-16 s-16 u-18
el_dia b-23 d-21 m-25 n-24 o+17 q-20 t-17
el_dolor d-17 j-17 m-17 s+15
el_favor a-16 m-16 o-15 p+16
el_futbol a-18 d-17 i-15 j-19 m+24 o-17 q-16 r-19 s-20
el_hospital a-21 b+18 d-19 h-19 j+19 m-30 o-19 q-18 r-29 s-19 u-24
el_mapa a-21 d-22 g-16 j+27 m-23 o-20 p-16 q-19 r-20 s-21 u-22
el_mareo d-25 g-19 j-21 m-24 o-19 q-24 r-17 s+32 u-30
el_nino o+15
el_numero a-28 b-21 d-25 g+26 h-34 j-37 l-29 m-38 n-23 o-23 p-16 q-21 r-22 s-25 u-40
el_que a-23 b-17 d-22 g-19 i-18 j-18 l-16 m-22 n-18 o-23 q+29 r-16 s-20 u-23
el_trabajo a-20 b-16 d-24 j-16 m+17 r-23 u-16
el_walmart h-15 j-16 m+19
elect* a-25 b-15 d-30 g-18 h-17 i-20 j-19 k-17 m+34 n-22 o-26 q-22 r-22 s-21 u-30 v-17
election a-23 d-24 g-16 h-16 i-18 j-17 m+29 n-18 q-20 r-18 s-18 u-28
election$ a-23 d-24 g-16 h-16 i-18 j-17 m+29 n-18 q-20 r-18 s-18 u-28
elevador a-18 i-17
elevator a-20 h-16 m-17 q-16 r+18 u-17
elimi* a-32 c-15 d-26 i-24 j-20 l+28 m-29 n-25 o-26 p-19 r-18 s-21 u-21 v-18
ella a-16 b-18 i-17 l-22 m-19 q-22 u-18 v+20
ella$ b-15 i-15 l-21 m-16 u-17 v+21
else b+30 c-38 d-57 e-21 f-23 g-47 h-44 i-55 j-50 k-38 m-57 n-52 o+23 p-51 q-58 r-38 s-39 t-32 u-47 v+21
else$ a-41 c-26 d-40 g-35 h-18 i-37 j-33 k-27 m-39 n-29 o+21 p-26 q-34 r-27 s-23 t-18 u-29 v+23
else__@day b+17 o-17
else__i n-16
else_can n-17
else_have a-23 b+29 h-16 i-20 m-16 o-33 p-18 q-15 v-16
else_is o+16
em m-15
em__on m-15
em_back m-15
email b-16 j-16 k-15 l+17 o-19 u-18
emerg* a-18 b+15 m-18 r-18
emergency a-16 b+16 m-17 r-17
emergency$ b+19 m-15 r-16
empez* a+53 b-38 c-23 d-35 e-21 f-26 g-42 h-29 i-39 j-38 k-32 l-39 m-48 n-48 o-36 p-26 q-34 r-39 s-33 t-23 u-40 v-24
empezar a+53 b-38 c-23 d-35 e-21 f-26 g-42 h-29 i-39 j-38 k-32 l-39 m-48 n-48 o-36 p-26 q-34 r-39 s-33 t-23 u-40 v-24
empezar$ a+48 b-29 c-20 d-30 e-18 f-22 g-39 h-25 i-29 j-35 k-24 l-32 m-43 n-45 o-28 p-22 q-32 r-35 s-29 t-20 u-36 v-20
empie* a+29 d-18 e-16 f-19 g-24 h-18 j-23 l-19 n-24 p-17 r-23 u-26
empiezo a+30 d-15 f-18 g-22 j-21 l-18 m-31 n-21 p-16 r-21 u-24
empiezo$ a+30 d-15 f-18 g-22 j-21 l-18 m-31 n-21 p-16 r-21 u-24
en a+22 b-54 c+38 d-37 e-90 f-90 g-107 h-44 i-109 j+23 k-88 l-27 m-32 n-32 p-46 q-19 r+29 s-72 t-94 u-15 v-93
en_# a-20 d-22 h-15 j-21 m-27 n-20 o-18 r+30
en_@english a-20 b-17 c+26 i-19 j-21 l-18 m-20 o-27 r-16
en_@howmuch d+16 n-18
en_@spanish a-32 b-27 c+42 d-29 e-17 f-16 g-24 h-19 i-37 j-36 k-20 l-31 m-29 n-29 o-34 p-22 q-29 r-31 s-24 t-17 u-32 v-18
en_@vehicle a-21 d-16 n-25 o-18 q+24 r-26 u-18
en__@door u-16
en__@late n-21 r-22
en__@parking j-19
en__@traffic m-17
en__calle h-16 j+20 u-25
en__ciudad j+17 u-17
en__de a-25 b-23 d-21 h-28 m-24 n-32 o+27 q-16 s-15 u-24
en__el a-23 d-22 j-15 m-15 s-15
en__en n-21
en__es d-17 j+24 m-18 u-33
en__ese n-15 o+19
en__estan a-18 d-17 h-28 j+25 n-17 o-16 q-15 u-22
en__fabrica o+16
en__favor a-16 c+21 i-19 j-21 l-17 o-24
en__hay m-16 n+15 r-17
en__hospital b+20 m-22 r-26 u-16
en__manana a-29 b-31 c-20 d-18 h-28 i-20 j-19 m-26 n+15 o+17 q-16 u-17
en__me b-20 j-16 l-19 m-30 o-19 q-16
en__minutos r+15
en__no m-19
en__noche a-28 b-18 d-24 h+30 i-16 j-30 m-23 o-26 q-21 r-21 s-21 u-23
en__por a-18 b-19 c+20 i-23 j-25 l-20
en__sale d+16 n-18
en_camino a-20 b-29 c-17 d-20 j-24 l-21 m-37 n-17 o-24 p-16 q-27 r+34 s-17 u-21
en_el a-50 c-25 d-48 e-15 g-28 h-31 i-28 k-17 l-24 n-38 o-39 p-28 q-43 t-15 u-46 v-24
en_la a+39 b-53 c-43 d-56 e-28 f-24 g-34 h+15 i-46 j-64 k-27 l-55 m-24 p-39 q-51 r-62 s-49 t-31 u-59 v-32
en_lugar a-19 b-17 h-20 j-16 m-18 n-16 o+24 u-15
en_paz a-27 b-21 c-25 d-25 e-17 f-17 g-18 h-21 i-18 j-27 k-15 l+33 m-27 n-24 o-24 p-20 q-24 r-28 s-22 t-17 u-27 v-18
en_que a-40 b-23 c-23 d-43 f-19 g-27 h-41 i-21 j+40 k-16 l-25 m-33 n-32 o-32 q-30 r-22 s-30 t-15 v-19
en_vez a-18 d-17 n-26 o+20
encargada i+15
encue* a-32 b-27 d-27 g-25 h-17 j+22 k-16 l-26 m-35 n-25 o-25 p-18 s-26 t-18 u-30 v-26
encuentro a-22 b-24 g-21 i-23 j+23 l-24 m-28 n-16 o-17 s-20 u-21 v-20
encuentro__@door j+17 r-17
encuentro_la j+17 r-17
end b-18 c-18 e-18 f-20 g-31 h-28 i-23 j-23 k-33 l+27 n-30 o-22 p-19 q-22 r-21 s-23 t-18 u-36 v-19
end__@pay d+16 m-20
end_up d+16 m-20
enfermera a-32 b-20 d-17 i+30 m-22 n-19 o-20 u-21
enfermo a-28 b-28 c-20 i-19 m-45 n-34 o+26 p-29 q+19 r-15 u-19 v-19
engin* d-16 m+21 u-20
english a-61 b-62 c+84 d-64 e-58 f-55 g-61 h-50 i-68 j-67 k-64 l-70 m-83 n-55 o-63 p-56 q-58 r-60 s-55 t-55 u-68 v-57
enoug* a-17 b-17 d-16 k-27 l+29 m-26 n-16 t-31 u-19
enough a-17 b-17 d-16 k-27 l+29 m-26 n-16 t-31 u-19
enough__@texts k-20 l+19 m-20
enough__the k-21 l+22 m-22 t-16
enough_with k-20 l+23 m-21 t-16
entie* a-27 b-42 d-35 e-19 f-20 g+48 h-19 i-35 j-35 k-17 l-51 m-37 n-32 o-32 p-16 q-41 r-33 s-36 t-19 u-37 v-44
entiendo a-27 b-42 d-35 e-19 f-20 g+48 h-19 i-35 j-35 k-17 l-51 m-37 n-32 o-32 p-16 q-41 r-33 s-36 t-19 u-37 v-44
entiendo$ a-17 b-27 c-24 d-24 g+34 i-21 j-24 l-33 m-25 n-21 o-19 q-27 r-21 s-24 u-24 v-29
entra* a-22 b-19 c-16 i-20 m-19 n+29 o-17 p-27 q-30
entrada a-23 b-22 d-20 g-18 i-20 j+24 l-19 m-27 n-17 o-17 p-17 q-24 s-19 u-21 v-17
entrance g-19 j+20 m-16
entrar a-22 b-19 c-16 i-20 m-19 n+29 o-17 p-27 q-30
entrar__@relative a-16 m-15 n+22 p-21 q-25
entrar_conmigo n+17
entrar_mi n+18 p-20 q-22
entro a+19 b-15 c-16 d-19 e-18 f-22 g-28 h-16 i-18 j+18 k-15 l-23 m-30 n-21 p-19 q-19 r-25 s-15 t-18 u-26
entro$ a+19 b-15 c-16 d-19 e-18 f-22 g-28 h-16 i-18 j+18 k-15 l-23 m-30 n-21 p-19 q-19 r-25 s-15 t-18 u-26
equip* m+18 u-20
equipo m+18 u-20
equivocada u-15
equivocado a-27 b-18 c-23 d-28 e-32 f-35 g-29 h-32 i-35 j-39 k-22 l-38 m-36 n-19 o-16 p-23 q-24 r-30 s-24 t-26 u-30 v+43
equivoco a-19 d-23 g-23 i-22 l-19 m-24 n-22 o-18 q-21 r-16 s-18 u-26 v+30
es a-75 b-122 c-100 d-18 e-114 f-113 g-66 h-18 i-56 j+34 k-102 l-131 m-27 n-84 o-59 p-109 r-118 s-27 t-113 u+68 v+44
es$ a-53 b-34 c-30 d-26 e-39 f-42 h-19 i-47 j+43 k-33 l-41 m-78 n-54 o-40 p-28 q-57 r-37 s-52 t-39
es_@insurance a-18 d-39 j-18 u+30 v-18
es__@machine u+16
es__@person i-28 v+21
es__@place g-17 h-24 i-21 j+16 m-18 q-16 v-15
es__@treat a-33 b-18 g-16 j-20 m-16 n-22 s-35 v-15
es__@visit a-19 b-20 j+15 m-20 s-17
es__alguien d-18 i-18 j-20 m-22 n-15 s-17 u-33 v+16
es__caro a-22 d+31 g-16 h-18 i-17 j-26 m-21 n-15 o-16 q-24 s-28 t-17 u-32 v-21
es__cumpleanos m+19
es__de a-20 b-19 d-31 j-40 l-20 n-22 o-23 p-16 q-22 s-32
es__dolor j-16
es__el a-37 b-24 g-18 h-26 i-20 j+23 m-36 n-19 o-26 p-15 q-32 r-27 u-16 v-29
es__estar s+19 u-16
es__la a-19 d-22 i-20 j-19 n-17 o-18
es__mareo s+15
es__mensaje u+15
es__mi a+17 b-20 d-15 m-24 n-20 o-23 q-24
es__numero g-25 h-28 i+16 j-32 l-24 m-26 q-17
es__que a-27 g-24 h-22 i-19 j-31 m-35 n-27 u+20 v-18
es__verdad d+25 j-20 m-16 q-18 s-19 u-29
es_el a-31 b-23 d-32 g-33 h+23 j-22 l-18 n-25 o-30 p-19 q-27 r-20 s-34 u-15
es_en a-27 b-15 d-29 g-16 h-32 j+23 m+18 n-27 o-22 q-25 r-22 s-25 u-43
es_eso d-18 g-23 j-17 m-24 q-16 s-16 u+25
es_este a-19 d-21 g-25 h-20 i-18 j-25 l-20 m-20 n-18 q-15 s-16 u+30 v-28
es_la a-32 b-25 d-28 g-20 h-22 i-25 j+20 n-24 o-20 q-18 r-17 s-28 u+18 v-20
es_lo a-26 g-20 h-22 i-16 j-26 m-29 n-22 q-21 s-23 u+29 v-15
es_mi a+19 b-27 d-32 g-17 h-18 i-24 j-23 l-26 m+21 n-28 o-26 p-18 q-32 r-20 s-22 u-38
es_muy a-22 d+31 g-16 h-18 i-17 j-26 m-21 n-15 o-16 q-24 s-28 t-17 u-32 v-21
es_normal a-24 d-35 g-19 h-23 i-21 j-38 l-15 m-31 n-20 o-21 p-15 q-31 r-17 s+39 u-41 v-25
es_para b-27 d-30 g-22 h-19 i-32 j-30 l-20 m-35 n-28 o-35 p-17 q-33 r-22 s-29 v+29
es_peligroso a-17 b-20 d-26 g-16 j-17 l-16 m-21 o-17 q-20 s-23 u+31 v-33
es_un u+16
es_una a-24 d-16 i-20 u+27 v-18
es_usted m-18 u+19 v-20
esa a-28 b-38 c-17 d-33 e-25 f-18 g-41 h-28 i-40 j-41 k-20 l-37 m+18 n-36 o+19 p-22 q-39 r-30 s-33 t-16
esa_@person b-16 i-17 v+16
esa_hora b-18 l-21 m-21 n-17 o+25 q-20 r-16 u-17 v-17
escalofrios a-18 d-16 n-16 o-17 s+21
escri* a-75 b-66 d-71 e-46 f-53 g+29 h-56 j-76 k+26 l+31 m-91 n-69 o-65 p-59 q-74 r-67 s-66 t-53 u+16 v-58
escriban b-20 g-16 i-15 l+22 q-19
escriban$ l+15
escriben a-25 b-17 d-26 g-23 i-27 j-25 k-23 l-32 m-26 n-20 o-18 p-20 q-23 r-18 s-24 u+33
escriben$ a-25 b-17 d-26 g-23 i-27 j-25 k-23 l-32 m-26 n-20 o-18 p-20 q-23 r-18 s-24 u+33
escribir a-31 b-20 d-22 f-16 g+16 h-21 i+19 j-23 l-31 m-27 n-30 o-23 q-29 s-17 u-27 v-18
escribir_bien g-17 i+15
escribirme a-35 b-25 d-22 g-27 h-22 i-34 j-24 k+21 l+27 m-30 n-26 o-24 p-24 q-25 r-24 s-22 u-27 v-23
escribirme$ a-35 b-25 d-22 g-27 h-22 i-34 j-24 k+21 l+27 m-30 n-26 o-24 p-24 q-25 r-24 s-22 u-27 v-23
escribo a-24 b-19 c-18 d-25 e-22 f-24 g+38 h-25 i-29 j-30 k-22 l-31 m-34 n-24 q-20 r-19 s-20 t-22 u-34 v-18
ese a-53 c-37 e-36 f-53 g-52 h-40 i-60 j-49 k-35 l-62 m-16 n+23 p-37 r-52 s-55 t-38 u-29
ese__dia b-20 d-23 f-18 m-25 n+25 q-22
ese_dia a-39 c-26 e-23 f-41 g-36 h-28 i-40 j-31 k-25 l-43 m-58 p-25 r-39 s-39 t-26 u-38 v-40
ese_mismo b-20 d-23 f-18 m-25 n+25 q-22
eso a-59 b-49 c-42 e-49 f-50 g-54 h-51 i-55 j-61 k-47 l-58 n-56 o-48 p-49 q-56 r-51 t-48 u+60 v-55
eso$ a-40 b-35 c-24 e-24 f-26 g-38 h-32 i-35 j-39 k-28 l-40 n-37 o-30 p-36 q-39 r-34 s-46 t-26 u+39 v-36
eso__para a-19 j-17 m-17 s-18 u+23 v-18
eso_es a-19 j-17 m-17 s-18 u+23 v-18
espac* a+30 b+16 c-15 d-25 e-19 g-19 h-27 i-30 j-23 k-18 l-22 m-34 n-25 o-27 p-22 q-24 r-23 s-23 t-20 u-25 v-29
espacio a+30 b+16 c-15 d-25 e-19 g-19 h-27 i-30 j-23 k-18 l-22 m-34 n-25 o-27 p-22 q-24 r-23 s-23 t-20 u-25 v-29
espanol a-45 b-41 c+56 d-43 e-31 f-30 g-37 h-33 i-16 j-46 k-32 l-44 m-47 n-44 o-44 p-37 q-41 r-41 s-37 t-34 u-46 v-33
esper* a-49 c-30 d-35 e-23 f-23 g-37 h-28 i-38 j-37 k-28 l-44 m-58 o-41 p+15 q-36 r+38 s-37 t-24 u-38 v-34
espereme a-19 b-26 d-17 h-18 i-18 j-21 k-17 l-21 m-26 n-24 o-15 p-27 q-18 r+31 s-16 u-19 v-15
espereme$ a-19 b-26 d-17 h-18 i-18 j-21 k-17 l-21 m-26 n-24 o-15 p-27 q-18 r+31 s-16 u-19 v-15
esperen b+26 g-17 i-17 l-26 m-16 o-19 q-21 r-19
esperenme b-18 m-18 r+24
esposa a-17 m-19 p+22 q-23
esposo c-28 d-19 f-15 i-31 l-24 m-56 o-41 p+17 r-23 s-16 u-29 v-27
esta b-78 c-68 d-81 e-83 f+15 g-76 h+21 k-73 l-83 n-85 o-16 q-26 r-49 s-31 t-76 u-89
esta$ a-25 f+30 g-18 j-20 m-30 n-18 q-15 r-18 s-17 u-19
esta_@wrong a-18 c-16 d-19 e-23 f-28 g-17 h-28 i-28 j-33 l-24 m-31 p-17 q-18 r-24 s-18 t-18 u-18 v+34
esta__@place i-24 j+19 m-15
esta__aqui h-16 i-17 j+23 l-19 m-19 v-25
esta__de h-16 i-17 j+23 l-19 m-19 v-25
esta__del a-18 h-20 i-18 j+19 m-18 q-24 r-20
esta__el a-19 m-19 p+21 q-25
esta__la i-20
esta_bien a-16 d-17 e-17 f-22 h-24 i-28 j-25 l-15 m+15 p-18 q+17 r-22 s-18 u-19 v-20
esta_cerca h-17 i-20 j+22 m-16 v-20
esta_el a-16 j-21 m+17
esta_la a-27 h-18 i+15 o-17 u-18
esta_semana a+35 d-19 h-24 i-31 j-22 k-16 m-22 n-23 o-39 q-17 r-16 s-16 u-19 v-19
estac* a-36 b-18 c-15 d-30 e-19 f-16 g-23 h-18 i-35 j+27 k-17 l-23 m-38 n-29 o-21 p-18 q-25 r+18 s-28 t-18 u-32 v-19
estacionamiento a-28 b-15 c-16 d-31 e-20 f-22 g-17 h-20 i-25 j+28 k-15 l-22 m-24 n-21 o-16 p-18 q-23 s-16 t-17 u-25 v-18
estacionarme a-20 g-16 j-19 m-21 r+23 s-18
estacionarme$ a-20 g-16 j-19 m-21 r+23 s-18
estaf* b-20 d-17 g-21 i-18 j-16 l-22 m-17 o-17 q-20 s-22 u+27 v-25
estafa b-20 d-17 g-21 i-18 j-16 l-22 m-17 o-17 q-20 s-22 u+27 v-25
estafa$ b-20 d-17 g-21 i-18 j-16 l-22 m-17 o-17 q-20 s-22 u+27 v-25
estan a-64 b-65 c-50 d-64 e-54 f-57 g-58 h+45 i-59 j+51 k-51 l-61 m-77 n-65 o-63 p-51 q-58 r-56 s-61 t-60 u-69 v-50
estan$ a-31 b-24 c-20 d-32 e-15 f-24 g-29 i-24 j+35 k-20 l-28 m-35 n-38 o-29 p-15 q-28 r-21 s-26 t-21 u-39 v-18
estan_@open h+22 j-18 m-20
estan__@day a-16 b-16 h+19 o-21
estan__el b-17 m-18 o-15
estan__la a-20 b-18 d-20 h+17 i-19 m-24 n-19 o-20 r-16 s-18 u-21
estan_ubicados a-16 h-15 j+23 m-22 u-15
estar a-33 b-28 c-22 d-27 f-15 g-17 h-20 i-27 j-25 k-17 m-32 n+18 o-24 q-32 r-21 s+17 t-15 u-30 v-24
estar_ahi a-19 b-15 m-17 q-20
este a-47 b-37 c-27 d-49 e-36 f-31 h-39 i-22 j-54 k-32 m-61 n-46 o-38 p-29 q-46 r-39 s-46 t-32 v+36
este__es a-23 b-18 d-25 e-21 g-27 h-20 i-31 j-31 k-16 l-28 m-38 n-20 o-21 q-25 r-18 s-25 u-44 v+42
este_mensaje i-17
este_numero a-21 b-22 d-22 e-15 g-42 h-17 i-32 j-25 l+23 m-29 n-20 o-18 q-22 r-20 s-23 t-16
esto a-62 b-55 d-17 e-51 f-47 g+30 h-49 j-62 k-50 l-16 m-32 n-59 o-57 p-50 q-62 r-54 s-64 t-50 u+32
esto$ a-50 b-45 c-43 e-43 f-39 g+35 h-38 i-59 j-51 k-40 m-20 n-49 o-44 p-41 q-52 r-45 s-53 t-42 u+25 v-54
esto__@machine u+16
esto__un u+16
esto_es a-24 b-18 d-33 g-22 h-20 i-32 j-23 l-17 m-28 n-19 o-21 q-23 r-16 s-21 v+21
estoy b-28 c-64 d-16 e-73 f-68 h-75 i-74 j-25 k-67 n-17 o-70 p-79 r+46 s+17 t-70 u-80 v-71
estoy__# m-15 r+20
estoy__@door a-15 m-17
estoy__@parking j-19
estoy__desde a-22 b-19 d-22 g-22 h-18 j-22 m-29 n-26 q-17 r-23 s+31 u-17
estoy__donde a-20 l-15 m-18 r+15 s-15
estoy__el d-37 g-20 h-20 i-16 j-43 l-19 n-28 o-22 p-18 q-27 s-32 u-27
estoy__en m-19
estoy__estacionarme r+17
estoy__la a-31 b-31 d-24 g-18 i-19 j-28 l-16 m+16 n-28 p-17 q-20 r+16 u-19
estoy__no b-17 q-16 r-16
estoy__que a-16 g-19 h-16 m-16 n-18 q-15 s+16 u-16
estoy__trabajo a-21 b-21 d+17 g-20 h-15 j-18 n-22 o-16 q-21 r-27 s-20 u-15
estoy_afuera l-17 p-18 r+17
estoy_aqui j+19 r-19
estoy_buscando a-16 j-20 m-18 r+21 s-15
estoy_en a-47 c-21 d-38 g-25 h-24 i-20 j-49 l-23 n+17 o-33 p-25 q-39 r+20 s-31 u-25 v-18
estoy_haciendo a-16 d-16 g-17 m+23 n-18 r-20 s-21
estoy_interesada b-32 d-24 g-24 j-17 l+24 m-19 n-18 q-22 r-23 s-27 u-23 v-18
estoy_llegando r+17
estoy_saliendo d-17 g-16 l-16 m-21 n-21 r+24 s-17
estoy_sin a-19 b-15 d+17 g-21 m-20 n-21 p-17 r-20 s-19
estoy_vomitando m-20 s+21
evalu* a+30 b-26 c-16 d+25 f-16 g-28 h-16 i-37 j-27 k-22 l-29 m-41 n-33 o-35 p-23 q-32 r-29 s-33 t-21 u-44 v-19
evaluacion b-19 d+27 g-20 i-27 j-20 l-17 m-32 n-25 o-29 p-18 q-24 r-23 s-26 t-16 u-36 v-16
evaluated a+18
eveni* b-28 c-24 d-44 e-23 f+20 g-28 h+29 i-33 j-37 k-19 l-27 m-46 n-35 o-30 p-28 q-34 r-23 s-27 u-46 v-25
evening b-26 c-22 d-34 e-23 f+20 g-24 h+15 i-30 j-32 k-18 l-24 m-40 n-30 o-27 p-27 q-30 r-21 s-26 u-35 v-24
evening$ a-23 b-18 c-16 d-19 e-20 f+24 g-18 h-21 i-21 j-18 l-18 m-31 n-16 p-23 q-19 r-16 s-18 u-18 v-17
evening_@hours a-18 d-16 h+20
evening_@visit a+16 d-17 u-16
ever a-34 b-40 c-28 d-39 e-17 f-21 g-35 h-35 i-29 j-37 k-23 l+22 m+15 n-33 o-35 p-20 q-33 r-27 s+26 u-46 v-33
ever$ b-15 g-21 j-17 l+23 m-19 q-16 u-19 v-19
ever_since a-20 b-27 d-16 h-17 m-27 n-19 o-23 s+31 t-17
every a-21 b-24 d-16 g-16 i-21 j-18 k-16 n-26 o-24 p-24 q-21 r-19 u-20
every* a-42 c-33 d+15 e-24 f-26 g-44 h-34 i-40 j-39 k-35 l-42 m-52 n-34 o-34 p-28 q-35 r-34 s+19 t+17 v-30
every_day a-15 b-21 i-17 l+17 m+17 n-17 o-21 p-20 q-17 s-18
everyone a-17 b-21 d-19 g-18 j-16 l-19 m-20 q-16 t+20
everyone$ a-17 b-21 d-19 g-18 j-16 l-19 m-20 q-16 t+20
everything a-30 b+24 c-26 e-17 f-17 g-31 h-25 i-32 j-28 k-25 l-30 m-39 n-25 o-23 p-16 q-21 r-25 s+18 t-22 u-35 v-16
exact* a-26 d-30 g-24 h-24 i-20 m-37 n-20 s-18 u+26
exactly a-24 d-28 g-23 h-22 i-16 m-33 n-18 u+27
exactly__@treat u+15
exit a-21 d-28 g-25 h-17 i-20 j+24 m-35 n-23 q-16 r+20 u-28
expec* a-20 b+26 d-21 l-30 m-31 n-17 o-20 q-24 r-16 s+15 u-20
expen* a-21 d+37 g-16 i-17 j-31 l-16 m-32 n-22 o-21 q-23 s-24 u-42
expensive a-21 d+37 g-16 i-17 j-31 l-16 m-32 n-22 o-21 q-23 s-24 u-42
expensive$ a-21 d+37 g-16 i-17 j-31 l-16 m-32 n-22 o-21 q-23 s-24 u-42
expla* a-32 b-26 c-21 d-34 f-15 g-19 h-24 j-28 k-21 l-25 m-34 n-28 o-29 q-24 r-15 s-22 t-16 u+34 v-17
explain a-32 b-26 c-21 d-34 f-15 g-19 h-24 j-28 k-21 l-25 m-34 n-28 o-29 q-24 r-15 s-22 t-16 u+34 v-17
explain__process m-17 u+18
explain__statement i+17
explain_the m-17 u+18
expli* a-32 b-23 c-15 d-32 g+36 i-28 j-26 k-28 l-25 m-26 n-32 o-32 p-25 q-28 r-25 s-30
explica a-31 b-21 d-28 g+32 i-26 j-24 k-27 l-24 m-23 n-25 o-30 p-23 q-27 r-24 s-28
fabri* o+16
fabrica o+16
face a-17 d-17 m-20 o-17 p-17 q-17 r-17 s+23
face_is s+19
faceb* d-15 h-16 i-17 j-20 m-19 u+19
facebook d-15 h-16 i-17 j-20 m-19 u+19
falle* b+17 m-19
fallecio b+17 m-19
famil* a-27 c-17 d-39 g-31 i-29 j-26 k-18 l-32 n-27 p+17 q+21 r-30 s-30 t-15 u-36 v-27
family a-27 c-16 d-36 g-29 i-27 j-23 k-18 l-29 n-25 p+17 q+17 r-28 s-27 u-35 v-24
family$ d-22 o-15 q+21 u-26
family_emergency a-16 b+16 m-17 r-17
far d-21 h-16 j+26 u-34
far__the j-17
far_is d-19 j+18 u-27
fast d-15 m-31 n+20 q-15
faste* d-16 j-23 m+24 u-18
fastest d-16 j-23 m+24 u-18
favor a-18 d-74 e-52 f-49 h-54 j-26 k-58 l+21 m-80 n-63 p-24 q-70 r-59 s-60 t-68 u-72 v-57
favor$ c+15 d-66 e-47 f-44 g-25 h-49 i+17 j-19 k-54 m-73 n-58 p-19 q-65 r-54 s-54 t-62 u-65 v-50
favor* j-16 m+17
favor__de l+16
favorite j-16 m+17
faxed a+16
faxed__referral a+16
fecha a-31 c-20 d-16 g-22 i-33 j-21 k-21 l-30 m-18 n-16 o+31 p-15 q-21 r-16 s-16 u-17 v-15
fecha$ i-16 q-16
fecha__favor a-17 b-25 c-17 i-22 l-19 o+22
fecha_por a-17 b-25 c-17 i-22 l-19 o+22
fee d+19 m-19 u-16
feel a-38 b-27 c-18 d-39 f-15 g-29 h-26 i-27 j-29 k-23 l-23 m-42 n-39 o-29 p-21 q-31 r-25 s+29 t-21 u+29 v-22
feel_better n-17
feel_high m-15 n-16
feel_like a-19 d-21 m-25 s+17
feeli* a-27 c-15 d-27 f-15 g-23 h-19 i-18 j-18 k-16 l-22 n-28 o-25 p-21 q-23 r-28 s+33 u-31 v-21
feeling a-25 d-22 f-15 g-21 h-18 i-17 j-15 k-15 l-21 m-27 n-25 o-24 p-21 q-21 r-27 s+33 u-27 v-20
fell m-17 p-24 q+19
felt a-23 b-29 d-20 g-17 h-19 i-16 l-16 m-32 n-24 o-33 q-16 r-20 s+38 t-18 u-16 v-18
felt__ever a-16 b-21 h-16 m-23 o-17 s+25 t-15
felt_really s+17
few a-21 b-17 d-19 m-19 q-18
fghjk d-24 e+30 f-21 i-17 j-18 k-16 l-22 m-30 n-15 r-19 s-18 t-23 u-24 v-15
fghjk$ d-24 e+30 f-21 i-17 j-18 k-16 l-22 m-30 n-15 r-19 s-18 t-23 u-24 v-15
figur* q-18
fijes* n-17
fijese n-17
fijese_que n-17
file a-32 d+18 g-16 i+17 j-26 m-36 n-25 o-16 q-23 u-20
file__complaint a-21 d-21 i+26 j-19 m-23
file_a a-21 d-21 i+26 j-19 m-23
file_with d+16
fill a+16 m-17 o-18
fill_out a+16 m-17 o-18
fille* b-23 d-25 g-15 i+18 j-19 l-24 n-24 o-22 q-20 r-22 s-21 u-24
filled b-23 d-25 g-15 i+18 j-19 l-24 n-24 o-22 q-20 r-22 s-21 u-24
filled__form i-18 j-15 l-16 s-16 u-15
filled__the d-15 i-19 j-16 l-16 s-16 u-17
filled_out b-23 d-25 g-15 i+18 j-19 l-24 n-24 o-22 q-20 r-22 s-21 u-24
final* a+32 d-20 h-23 j-17 m-20 n-25 o-18 u-20
finally a+32 d-20 h-23 j-17 m-20 n-25 o-18 u-20
find a-26 b-43 c-37 d-54 e-23 f-24 g-48 h-37 i-49 j+45 k-38 l-44 n-55 p-37 s-53 t-35 u-58 v-43
find_@parking j-21
find__@door j+17 m-16
find__of m+16
find_me m-18 o+18
find_the a-16 m+16 o-18 q-18 r-18
find_you b-22 d-18 g-18 j+30 l-16 m-29 n-15 o-23 q-32 r-23 v-20
findi* a-22 b-26 d-18 g-18 h-21 i-28 j-17 l-18 m-19 n-19 o-21 p-38 q+37 r-18 s-27 u-16 v-19
finding a-22 b-26 d-18 g-18 h-21 i-28 j-17 l-18 m-19 n-19 o-21 p-38 q+37 r-18 s-27 u-16 v-19
finding_a p-15
fine d-29 g-17 h-21 i-28 j-29 l-15 m-30 n+28 o-29 p-16 r-15 s-24 u-32
fine$ d-23 h-18 i-23 j-21 m-25 n+25 o-21 q-21 s-19 u-26
fine_to j-15
first a+16 b-50 c-17 g-28 h-23 k-27 l-25 o-41 p-39 q-32 r-36 s-36 t-18 v-31
first$ a-25 b-23 d-22 g-17 j-17 l-16 n+18 o-19 p-30 q-22 s-18 u-28
first_@visit a+16 b-32 i-24 j-33 m-38 n-29 o-28 r-16 s-21 v-15
first__free a-16 d+15 u-16
fish d-22 g-20 j-22 m+30 n-18 u-28
fit a+19 m-17
fit__in a+19 m-17
fit_me a+19 m-17
five a-17 b-26 d-21 i-18 j-19 l-18 m-30 n-15 o-20 q-18 r+32 u-22
fix a-15 d-20 j-19 m+25 n-18 u-19
fix_my m+18
fjdks* a-15 d-26 e+31 f-22 g-16 i-18 j-19 k-17 l-24 m-33 n-16 r-20 s-19 t-25 u-26 v-16
flake* p-27 q+23
flaked p-27 q+23
flaked$ p-27 q+23
flash* a-21 b-15 d-26 g-20 h-16 i-19 j-19 m+15 n-22 o-18 q-16 r-21 s+18 u-26 v-21
flashback m-17 s+19
flashback__morning s+16
fligh* a-30 b-34 d-30 e-15 g-24 i-25 j-21 k-19 l-26 m+36 n-28 p-22 q-26 r-30 s-25 u-25
flight a-21 b-32 d-21 m+25 n-19 q-17 r-19
floor u-17
flori* a-16 b+20 d-18 n-15 u-16
florida a-16 b+20 d-18 n-15 u-16
fly a-21 b-21 d-28 e-19 g-23 i-24 j-24 k-15 l-26 m+32 p-18 q-27 r-25 s-25 u-33 v-18
focus b-21 d-17 o-18 q-17 s+23
fog a-27 b-22 d-23 g-24 h-23 i-18 j-22 l-16 m-30 n-31 o-22 p-21 q-26 r-21 s+39 t-17 u-36 v-17
folks d+22 j-22 m-27 n-16 q-16 u-25
follo* d-18 i-20 m-28 n-21 o+18 u-18
following a-23 d-16 m-25 n-20 o+18 u-18
following_@day m-17 o+16
following_week a-17
food a-28 b-36 c-21 d-36 g-38 h-27 i-30 j-36 l-37 m-21 n+46 o-33 q-37 r-27 u-42 v-34
footb* d-17 j-15 m+22 u-16
football d-17 j-15 m+22 u-16
football$ d-17 j-15 m+22 u-16
for a+37 c-92 e-89 f-99 g-117 h-26 j-82 k-16 l-57 p-35 q-26 r-31 s-66 u-22
for$ a-16 d-35 j-24 n-17 u+23
for_# a-26 d-18 m+19 r-23
for_@day d-16 h-21 i-20 l-23 m-30 n-24 o+18 q-16 s-18
for_@food m+17 n-25
for__@clinician a-34 b-22 d-16 i+30 j-17 m-26 n-15 u-18
for__@day m-24
for__@relative a+17 m-22 n-21
for__@vehicle q-15
for__@visit g-20 h-20 i-26 j-36 k-18 l-21 m-59 n+29 o-49 q-18 r-37 s-50 t-19 u-60 v-36
for__all a-21 d-16 h-21 i-19 k-16 m-23 t+19 u-22
for__are m-19 o+17
for__can a-16
for__days a-19 d-18 m-18 o-16 s+20
for__else a-18 b-20 i-19 m-16 v+16
for__home a-18 d-29 i-28 j-19 m-23 o-16 q+22 u-20
for__love l+19 m-18
for__me a-15 u-23
for__more a+19 b-19 v-20
for__new a+18
for__next b-16 d-16 m-22 n-20
for__of b-28 i-21 j-20 k-17 l+17 n-25 o-27 q-18 r-18 s-19 t-17 u-24 v-23
for__patients a+21 d-15 m-18 u-19
for__spot a-18 i-15 m-16 r+21
for__this a+19 o-20 v-19
for__to i-16
for__wheelchair q-15
for_a a+28 b-44 g-21 h-27 i-26 j-28 k-23 l-22 m-16 n-39 o-34 q-15 s-29 t-32 u-46 v-32
for_gas r+16
for_how a-22 h-16 m-27 n+23 u-16
for_it a-21 b-15 d+17 m-23 u-27
for_me c-19 d-46 f-22 g-27 h-25 i-32 j-31 l-51 m-52 n-47 o+18 r-39 s-40 t-25 u-54 v-17
for_my a+17 b-24 d-20 i-28 k-20 m-49 n+22 o-33 p-26 q-31 s-29 u-37 v-25
for_new a+21 d-15 m-18 u-19
for_one a+17 b-17 h-17 m-19 o-21 u-17 v-20
for_someone a-21 b-24 d-18 m-20 o-18 p-21 q-18 v+15
for_that m-21 n+19 o-21
for_the a-71 b+18 d-21 g-24 i+24 j-43 m-52 p-24 q-27 r-31 s-40 t-21 u-44 v-33
for_this a-21 b-25 g-19 i-25 l-22 m-37 n-17 o-15 s-21 u-31 v+28
for_two b-22 d-27 n-22 o-24 q-16 r-17 s+17 u-19
for_us b+20 o-17
for_vacation m+20 r-16
for_you a-25 b-20 d-19 f-22 h-22 i-22 j-18 k-18 l-17 o-19 t+17 u-24 v-19
for_your a-22 i+18 l-17 m-23 v-16
forge* a-37 b+42 d-34 f-15 h-20 i-15 j-24 k-18 l-20 m-35 n-31 o-34 p-18 q-16 r-22 s-32 t-24 u-33 v-19
forget a-37 b+42 d-34 f-15 h-20 i-15 j-24 k-18 l-20 m-35 n-31 o-34 p-18 q-16 r-22 s-32 t-24 u-33 v-19
forget__@visit a-30 b+28 d-24 n-20 o-17 s-25 u-16
forget_the a-26 b+27 d-22 n-16 s-22
forgo* a-26 b-24 d-22 g-19 h-17 i-25 j+31 l-21 m-32 n-22 q-23 r-16 s-23 t-19 u-27 v-18
forgot a-26 b-24 d-22 g-19 h-17 i-25 j+31 l-21 m-32 n-22 q-23 r-16 s-23 t-19 u-27 v-18
form a+29 b-27 d-29 g-28 h-20 i-30 j-34 k-26 l-30 n-32 o-29 p-18 q-24 r-27 s-34 t-15 u-31 v-22
found b+18 c-18 d-34 e-17 f-17 g-26 h-28 i-36 j-35 k-24 l-32 n-34 o-32 p+30 q-48 r-33 s-33 t-29 u-36 v-28
found__driver a-20 b-16 d-16 i-15 m-25 n-20 p+29 q-32 r-20 t-17 u-15 v-16
found_a a-22 d-16 i-16 m-25 n-21 p+29 q-32 r-21 t-17 u-16 v-16
free a-38 b-31 c-22 d+41 f-19 g-28 h-33 i-36 k-17 l-28 m-49 n-47 o-47 p+24 q-43 r-31 s-42 t-18 u-56 v-26
free$ a-35 b-28 c-18 d+41 f-18 g-27 h-32 i-34 k-15 l-27 m-40 n-35 o-35 p-25 q-33 r-26 s-34 t-16 u-54 v-24
friday b+18 c-21 d-36 e-29 g-27 h-21 i-33 j-33 k-25 l-31 m-28 n-33 o+25 p-20 q-32 r-29 s-41 t-45 u-32 v-29
fridays a-23 b-16 h+20 m-16
friend a-46 b-39 c-31 d-32 g-15 h-21 i-33 j-22 k-26 l-25 m-56 n+15 o-38 q+18 r-36 s-25 t-17
frio a-20 b-23 d-22 e-16 f-16 g-22 h-22 i-17 j-18 l-17 m+31 n-26 o-16 q-16 r-17 s-21 t-18 u-25
from a-64 c-56 d-89 e-50 g-75 h-69 j+22 o-73 q-75 r-32 s-24 t-62 v-66
from__@book a-16 b+21 l-16 m-17 p-16
from__airport j+17 m-19 u-17
from__bring n-16 p+18 q-17 u-17
from__in j-16 u-17
from__system i-15
from__will n-18 p+22 q-23 u-19
from_a a-20
from_church p+17 q-16
from_dayton j+22 m-22 u-21
from_downtown j+19 m-18 u-21
from_my i-17 q-16
from_the a-24 d-20 i-26 j+16 n-26 o-16 p-18 r-21 u-31
from_this a-16 l+22
from_yesterday d-16 h-15 i+23 j-26 m-27 u-29
from_you a-22 b-21 d-15 i-19 j-19 m-36 o-17 p-20 u+25 v-21
from_your a-19 i-21 j-15 m-18 u-21 v-18
front a-26 b-16 g-21 j+23 l-15 m-33 n-23 o-22 q-19 r-22 s-18 u-19 v-20
front$ n-15
front_@staff m-17
fue a-15 m+19 n-18 o-16 p-16 q-16 s-17
fui a-27 d+24 g-24 i-28 j-23 l-26 m-32 n-23 o-28 q-28 r-21 u-27 v-15
fui$ a-19 b-22 d+25 g-21 i-16 j-19 l-23 m-23 n-19 o-19 q-25 u-21
full a-16
full_course m-16
fumar d-21 n+26 q-17
funci* a-35 b-25 c-24 d-45 e-29 f-29 h-27 i-27 j-36 k-23 l-32 m-45 n-40 o-24 p-23 q-28 r-32 s-31 t-26 u+39 v-27
funciona a-32 b-23 c-19 d-36 e-26 f-28 h-25 i-25 j-32 k-20 l-29 m-36 n-32 o-21 p-20 q-25 r-27 s-26 t-23 u+32 v-25
funciona$ a-20 d-21 e-21 f-22 g-28 j-21 l-19 m-26 n-17 q-15 r-18 s-18 t-17 u+31
futbo* a-18 d-17 i-15 j-19 m+24 o-17 q-16 r-19 s-20
futbol a-18 d-17 i-15 j-19 m+24 o-17 q-16 r-19 s-20
futbol$ a-18 d-17 i-15 j-19 m+24 o-17 q-16 r-19 s-20
fyi b+17
fyi$ b+17
game a-16 b-16 d-19 f-20 h-17 i-16 j-16 m+32 r-15 s-24 t-17 u-20
game$ f-19 m+20
gano i-16 m+22 s-16 u-21
gary a-26 b-36 c-25 d-33 e-26 f-24 g-38 h-22 i-33 j-34 k-29 l-41 m-45 n-27 o-32 p-21 q-36 r-34 s-32 t-23 u-41 v+55
gary$ b-23 d-16 g-24 j-16 k-16 l-31 m-26 o-18 q-23 s-16 u-17 v+37
garys l-16 v+16
gas a-16 b-19 d-27 i-18 l-20 n-19 o-20 s-24 u-25 v-16
gas_station r-16
gator* a-21 d-27 g-17 h-24 i-25 j-25 m-26 n+32 o-20 q-27 r-21 s-21 u-26
gatorade a-21 d-27 g-17 h-24 i-25 j-25 m-26 n+32 o-20 q-27 r-21 s-21 u-26
gave a+15 b-15 g-17 i-33 l-19 p-17 u-20
gave__number a+16 g-16 i-31 l-18 p-16 u-18
gave_me a+21 i-26 v-18
gente a+27 b-20 c-15 d-30 e-19 f-18 g-22 i-21 j-23 k-20 l-22 m-29 n-26 o-22 p-18 q-20 r-22 s-25 t-20 u-25 v-19
get a+29 b-81 d-38 e-46 f-52 g-67 h-44 j-20 o-44 p-36 r-20 s-81 t-56 v-50
get__@texts a-19 i-19 j-18 m-18 n-16
get__@visit a+22 b-18 i-17 n-20 o-18
get__a a-25 j+18 m-18 n-17 r-16
get__again l-16
get__date a-18 m-23 o+19
get__for a-23 d-18 m-19 n+23 u-16
get__from j+15 l+15 m-16 u-21
get__in a+32 b-20 c+15 d-19 i-38 j-28 k-30 l-28 m-29 n-24 o-36 p-19 q-27 r-27 u-27
get__me a-20
get__new a-18 m-23 o+19
get__number a-23 i-17 m-24
get__of j-17 m+15 n-15 u-17
get__off a-23 b-18 g-15 i-22 k-20 l+26 m-18 u-18 v-15
get__please a+21 c-15 i-24 l-16
get__sleep m-18 u+16
get__sometime a+18 n-22
get__soon a+21 i-16 r-16
get__the a-16 d-26 i-22 u-24
get__this a-15 g-17 i-16 l+15 m-17
get__to a-25 b-22 d-22 j-34 k-27 n-25 o-22
get__what d-15 j-18
get__with i-15 m-16
get_a a-25 c-17 h-15 j-29 m-30 n-35 o+15 r-20 s-17 u-35
get_an a+17 n-18
get_back b-23 g-21 j-20 k-20 l-17 m+15 o-20 q-16 r-16 u-20
get_going a+16 o-16
get_in a+29 c-18 i-25 m-31 n-31 o-21 q-20 r-18 u-24
get_it a-16 o-17
get_me a+23 b-33 c-33 d-27 g-22 j-33 k-27 m-36 n-27 o-39 r-29 s-22 u-38 v-21
get_my b-16 c-19 d-22 i+22 j-20 k-15 m-30 n-29 o-20 q-20
get_put m-18 u+16
get_ready a-33 d-23 g-20 m-22 n+32 u-23
get_seen a+21
get_started a+23 m-20 n-25 u-16
get_the a-24 h-17 i-26 m-21 n-25 o-17 q-18
get_there a-41 b-30 c-23 f-15 g-45 h-31 i-40 j+25 k-15 l-24 m-53 n-25 o-33 p-16 q+19 r+18 s-25 v-17
get_this a-20 d-17
getti* a-30 b-29 c-16 d-28 j-23 l-34 n-36 o-20 p-24 q+16 r-19 s-23 v-30
getting a-30 b-29 c-16 d-28 j-23 l-34 n-36 o-20 p-24 q+16 r-19 s-23 v-30
getting_home g-28 m-17 n-22 q+25 u-22
getting_these g-20 k-16 l-18 m-16 u+22
gf a-17 p+19 q-17
ghost* p-23 q+16
girl a-18 i+19
give c-26 d-49 e-20 f-20 g-39 h-23 i+22 j-49 k-38 l-50 n-16 p-41 q-49 s-47 t-28 u-54 v-42
give__@call i+18 m-17
give__@person a-15 i+18 m-16
give__@visit b+20 n-16 o-21 s-16
give__a a+16 b-35 d-26 g-15 j-20 k-16 l-19 m-16 n-21 p-18 q-30 r-24 s-20 u-24 v-19
give__the m-18
give_it o-15
give_me b-45 c-18 d-39 e-16 g-30 h-17 i+25 j-38 k-28 l-40 n-33 p-30 q-37 s-33 t-20 u-41 v-33
go a-57 d-18 e-45 f-43 g-65 h-46 i-67 j+46 k-53 l-16 m-20 n-17 o-57 p-51 r-21 s-61 t-47 u-15 v-50
go$ a-31 d-33 g-28 i-27 j+30 k-18 l-30 m-40 n-28 o-22 p-15 q-31 r-21 s-25 v-17
go__after o-16
go__work n+17 o-19
go_back b-16 c+18 i-16 m-22
go_home i-19 j-25 m-18 n-22 q+27 u-18
go_through b-20 d+19 m-22 n-25 u-25
go_to a-17 b-17 d-21 g-19 i-21 j+18 m-17 o-22 q-23 u-20
god a-18 b-16 d-25 e-22 f-16 i-18 j-18 k-17 l+17 m-32 n-19 r-18 s-19 t+20 u-22
goes b-28 d-39 f-25 g-32 h-38 i-31 j+24 k-20 l-23 m-51 n-40 o-24 p-24 q-33 r-36 s+23 t-17 v-19
goes_there f-17 g-17 h-19 i-19 j+28 l-16 m-31 n-19 q-25 r-24 s-17 u-26
going a-31 b+28 c-40 e-35 g-69 h-48 i-67 k-52 l-68 m+19 n-48 o-35 p-16 s-79 t-53 u-42 v-52
going$ d-24 f+20 j-18 m-25 o-17 u-26
going__a a-21 l-15 m-20 q-29
going__be a-38 b-26 d+22 h-15 i-23 j-33 l-27 m-58 o-45 p-19 q-46 r+26 s-43
going__have b+22 m-19 q-15
going__it b+17
going__me a-15 d+18 j-18 m-26 n-16 u-20
going__on b+17
going__out m-17
going__there o-15 r+17
going__to a-17 b+21 j-21 m-25 n-15 o-15 q-17
going__work b-20 o+19
going_to a-72 c-30 e-27 f-38 g-57 h-34 i-59 k-44 l-55 n-41 o-22 s-71 t-34 u-24 v-38
good a-77 c-17 d-84 e-76 f+49 g-18 h-71 i-26 j-86 k-70 l-87 m+27 n-78 p+21 q-85 r-79 s-80 t-18 u-88 v-77
good$ a-35 b-37 d-39 e-34 g-40 h-33 i-41 j-36 k-30 l-38 n-34 p+25 q-49 r-35 s-38 t-40 u-40 v-32
good_@day b-16 m-21 t+17
good__it b+15 m-21 o-20 p-16 u-18
good__me b-18 o+15
good__to a-18 b-15 f+24 g-18 j-16 m-34 o-22 t-17
good__you a-24 b-21 d-16 f+22 g-21 h-16 i-23 j-21 l-19 n-17 o-27 t-29 u-20 v-18
good_day b-18 c-16 d-21 e-20 f+33 g-20 h-20 i-21 j-16 l-22 n-25 o-27 p-27 q-19 r-16 s-20 t-32 u-18
good_evening e-18 f+24 h-16 l-16 m-25 t-23
good_for a-19 b-24 f-20 i-17 m+17 t-20 u-15 v-20
good_morning a-20 b-20 d-18 f+35 g-18 h-21 i-23 j-20 l-18 m-39 n-25 o-32 p-21 q-17 r-24 s-19 t-17 u-21
got b-16 c-77 e-69 f-71 h-86 i-42 j-93 k-86 l-51 m-53 n-40 p+37 q-52 t-35 u-28
got_@sick a-24 b+16 g-15 i-17 m-20 n-23 p-18 r-26 u-15 v-16
got__@call i-22 v+18
got__@move a-28 b-35 d-22 g-18 i-18 l-19 m-23 n-20 o+31 p-22 s-17 u-19
got__@ride a-23 b-22 d-19 g-17 i-20 m-22 n-21 o-21 p+39 q-51 r-34 s-23 u-17 v-20
got__@traffic p-16 q+15 r-19
got__@wrong v+18
got__a d-26 i-20
got__an p-17 r-19
got__and a-22 b-33 g-26 h-17 i-23 j-18 l-22 m-25 n-16 p-32 q-24 r-25 s+28 u-22 v-23
got__bail a-24 b+25 i-17 m-17 o-21 p-18
got__but a-19 b-18 d+25 l-17 m-35 n-18 o-25 p-18
got__day b-16 q-18
got__do b-16 o-15
got__from a-18 b-24 c-16 d-22 g-24 i-30 j-22 k-19 l-23 n-21 o-25 q-22 r-25 s-18 u+26 v-26
got__i b-25 d+17 i-18 m-28 n-21 q-20 r-17 v-23
got__it a-17 b-22 o+20
got__job a-20 d-19 i-16 o-22 p-16 v-15
got__message m-16
got__new d-16 m+18 o-19
got__next n-15 p-16 s-18
got__on a-27 d-18 i-19 m-22 p-24 q-15 s-20
got__questions i+16
got__the o+20
got__to a-28 b-25 j-15 n-18 p+16 q-24
got__way p-17
got__when a+17 n-15
got_a a-33 c-19 g+16 h-15 j-26 k-22 l-28 m-19 o-19 s-40 t-28 u+16 v-36
got_anything a+28 b-26 d-16 h-24 l-16 m-20 n-25 p-23 r-21 s-27 t-18 u-15 v-19
got_approved a+19
got_back m+19 r-16 u-19
got_home a-27 b-25 d-23 g-21 h-19 i-26 l-22 m-22 n-18 o-29 p-34 q-29 r-24 s+35 t-15 u-20 v-25
got_in p-16 q+15 r-19
got_me a-29 b-25 d-24 i-18 m-26 n-15 p+18 q-24 s-19 u-18
got_my a-19 b-20 d-19 i-16 m-18 o-19 p+32 q-45 r-30 s-25 u-17 v-15
got_someone i-20 p+17 q-20
got_the h-15 m-18 n-22 q-17 v+15
got_this a-20 b-18 d-17 g-22 i-28 l-28 m-25 o-16 s-17 v+22
got_to a-21 c-19 f-16 g-33 h-20 j-31 k-25 m-39 o+24 p-39 q-28 r-31 s-33 t-20 u-35 v-25
gps a-28 b-26 d-18 i-18 j+18 m-27 o-25 p-25 q-28 r+18 s-18 v-15
gps__me a-26 b-23 i-17 m-24 o-22 p-24 q-18 r+18 s-15
gracias a-49 b+17 c-45 d-55 e-55 f-50 g-50 i-53 j-54 k-47 l-66 m-66 n-52 o-50 p-46 q-51 r-52 s-50 t+59 u-55 v-47
gradu* m+15 n-21 p-19 q-21
grandma a-27 b-17 f-19 i-25 l-22 m+18 n-17 p-29 q-25 u-25 v-17
grati* a-23 j+16 o-15 u-16
gratis a-23 j+16 o-15 u-16
gratis$ a-23 j+16 o-15 u-16
great b-41 c-21 d-41 e-18 f-22 g-24 h-37 i-33 j-29 k-24 l-29 m+26 n-38 o-40 p-31 q-35 r-36 s-42 t+27 u-35 v-29
great$ b-21 d-31 h-22 j-18 l-19 n-22 o-23 q-21 r-22 s-22 t+17 u-27 v-17
gripa a-15 b-19 d-20 i-17 n+22 q-23 s-16 u-16
gum a-15 d-27 g-19 i-16 j-20 m-30 n+30 o-18 q-24 s-23 u-26
gum__that m-16 n+16
gusta a-20 b-34 d-23 g-25 i+27 j-22 l-39 m+26 n-20 o-29 q-30 r-29 s-26 u-24 v-25
gusta* a+32 b-18 d-27 i-25 m-16 n-16 o-20 s-24 u-19
gusta__@call i+20 l-24 m-21
gusta__futbol m+18
gusta_el m+18
gusta_escribir l-16
gustaria a+32 b-18 d-27 i-25 m-16 n-16 o-20 s-24 u-19
guy b-21 d-16 g-21 j-19 l-20 m-23 v+22
guy$ b-17 g-18 l-18 v+21
guys b-35 c-30 d-29 e-23 g-45 i-38 k-34 m-58 n-42 o-41 p-25 r-32 s-28 v-42
guys_@open h+15
guys__@day h+19
guys__@hours h+17
guys_do a-25 d-23 g-21 h-28 j-17 q-16 u+27
guys_have j-17 u-17
guys_still a+22 d-16 l-16 n-16 t-21 v-18
gym b-24 m+23 r-17
habla a-20 b-17 c+20 d-24 e-28 f-27 g-18 h-19 i-24 j-20 k-18 l-25 m-36 n-20 p-22 q-25 r-19 s-18 t-23 u+24 v-26
habla$ c-16 d-17 e-21 f-20 i-17 l-18 m-29 q-18 t-17 u+28 v-21
habla* b-23 c-22 g-17 i+27 j-18 l-24 m-16 n-18 o-29 q-19
habla_@spanish c+22 m-15
hablar a-43 b-29 d-23 g-18 h-19 i+36 j-19 k-19 l-31 m-34 n-21 o-28 p-20 q-26 r-17 s-20 t-15 u-24 v-28
hable b-16 i+18 n-19 q-24 v-21
hablenme i+19 l-20
hablo b-21 d-18 g-22 i-25 l-21 m-24 n-20 o-19 p-19 q-24 s-22 u+16 v-23
habra h-18
hace a-42 c-17 d-35 e-22 f-24 g-46 h-32 i-32 j-34 k-20 l-27 m+45 n-45 o-27 p+16 q-28 r-34 s-35 t-26 u-50 v-22
hace__de u-16
hace__favor a-16 m-16 o-15 p+16
hace_el a-22 g-15 o-19 p+20 q-16 u-17
hacen a-19 d-17 f-17 g-23 h-19 i-16 j-23 m-20 n-25 u+26
hacer d-32 h-18 i-22 j-22 l-21 m-33 o-27 p-15 q-38 r-24 s-30 u+18 v-16
hacer$ q-22
hacie* a-27 b-20 d-23 e-16 g-27 i-20 j-22 l-17 m+33 n-30 o-18 q-21 r-29 s-30 u-23 v-15
haciendo a-27 b-20 d-23 e-16 g-27 i-20 j-22 l-17 m+33 n-30 o-18 q-21 r-29 s-30 u-23 v-15
had a-55 b-48 c-26 d-43 e-20 f-27 g-35 h-40 i-43 j-37 k-32 l-38 m+29 o-52 p-40 q-38 s+23 t-43 u-45
had__@stop r+16
had__a v+20
had__flashback m-17 s+19
had__for l-16
had__weird m-29 n-19 r-20 s+29 u-18 v-16
had_a a-39 b-35 c-16 d-32 f-21 g-24 h-33 i-31 j-27 k-20 l-18 m+23 o-43 p-27 q-28 s+26 t-37 u-30 v-31
had_to n-19 r+22
hago b-34 c-24 d-46 e-26 f-42 g-18 h-34 i-39 k-29 l-32 n+20 o-40 p-32 r-43 s-36 t-31 u-61 v-32
hago$ g-29 j-18
hago__@visit a+17
hago__empezar n-18
hago__llegar a-26 g-27 j+23 m-17 n-23 r-17 u-16
hago__paciente a+19 f-16 n-19
hago__ser a+19 f-16 n-19
hago_para b-22 d-30 f-29 h-23 i-22 k-17 l-18 m-42 o-24 q-24 r-27 s-20 t-19 u-40 v-21
hago_una u-17
half h-15 o-18
handl* a-16 d-17 m-26 p+21 q-24 r-16 v-16
handled p+21 q-23
handled$ p+21 q-23
happe* a-47 c-22 d-55 e-23 f-28 h-46 i-39 j-55 k-25 l-31 n-52 o-35 p-20 r-35 s-35 t-21 u+34 v-23
happened a-17 b+21 d-17 g-20 i-16 j-18 n-16 r-15 u-30
happens a-39 b-25 c-18 d-45 e-19 f-25 h-38 i-30 j-40 k-19 l-21 m-52 n-44 o-26 p-16 r-25 s-29 t-18 u+42 v-20
happens$ a-18 b-15 d-23 f-16 g-36 h-17 i-18 j-23 m-33 n-19 q-24 s-18 u+34
happens__come a-18 g-19
happens__i a-30 d-29 h-23 j-22 m-26 n-30 r-15
happens_during g-16 u+18
happens_if a-17 d-22 g+15 m-17 n-22 u-27
happens_when a-22 g-19 n-16 u+20
happy a-25 b-29 d-28 e-30 f+17 h-27 i-18 j-18 l-18 m+20 n-20 o-19 r-16 s-20 t-27 u-28
happy_@day a-18 b-25 e-20 f+19 h-23 t-24
happy_birthday m+17
haras* a-18 d-16 g-16 i-20 l+27 m-24 n-15 s-17 u-21 v-24
harassment g-16 l+23 u-19 v-23
has b-45 c-30 d-23 e-28 f-25 g-42 h-38 i-47 j-53 k-39 m+32 n-54 q+24 r-50 s-24 t-37 u-51 v-39
has__been a-21 b-15 m+21 q-15 r-19 s-21 u-16
has__best d-20 m+23 u-15
has__car m-21
has__work p-16 q+21
has_the a-17 d-28 g-16 j-22 m+23 u-22
has_to a-17 k-15 m-16 o-20 p-26 q+22
hasta a-20 b-24 d-20 f-17 g-26 h+25 i-18 j-25 l-18 m-33 q-23 s-20 t-15 u-23
hasta__estan h+17 j-17 n-18
hasta__hora a-19 b-15 d-19 f-17 g-24 h+25 i-18 j-24 l-17 m-32 o-23 q-17 s-17 t-15 u-22
hasta_que a-19 b-15 d-19 f-17 g-24 h+25 i-18 j-24 l-17 m-32 o-23 q-17 s-17 t-15 u-22
hate a-21 b-17 k-24 n-22 p-21 q-17 u-16
have c-44 d-26 e-68 f-76 g-70 h-56 j-26 k-66 l-62 m-48 o-17 p+19 r-107 s+19 t+24 u-63
have$ a+18 d-19 h-20 n-23 u-18
have_@day a-21 m-16
have_@symptom n-20 s+15
have__@call a-16 b-21 i+24 l-18 m-19 p-16 q-16
have__@cancel b+19 m-20 o-21 q-17
have__@day a-19 h-20 m-31 o-21 t+23
have__@drive i-18
have__@food n+15
have__@hours a-22 d-19 h+22 j-18 m-18 n-19 o-17 q-18 u-15
have__@move b-17 o+17
have__@relative b-18 m-20 n-25 p+21 q-21
have__@ride i-16 m-18 n-19 p+27 s-15
have__@stop m-20
have__@symptom n-23 q-17 s+21
have__@vehicle a-17 d-16 j-31 m-18 q+25 u-16
have__@visit a-29 b+21 d-17 n-25 s-24
have__@wrong a-16 j-21 m-17 t-17
have__a b-31 d-32 g-19 h-20 i-32 j-27 k-15 l-16 m-17 n-35 o-30 q+17 r-17 t-34 u-25 v+23
have__and b-20 q+21 v-18
have__any a-24 d-26 i-19 m+22 o-18 p-15 q-15 s-19 t-16 u-17
have__back a-19 b+21 i-16 m-17 o-23
have__be a-23 d-19 n-17 u-18
have__been a-25 b-27 i-22 m+22 o-17 p-17 q-20 r-15 s-24 t-16 u-16 v-24
have__can a-25 b-22 g-16 i-20 j-18 m-21 o-21 s-17 u-20
have__car j-19 q+17
have__day a-18 b-17 d-15 i-23 m-32 n-30 o-16 p-29 q-25 t+27
have__do n-26
have__driver b-17 d-17 i-16 n-25 s-15 v-20
have__drop j+15 m-15
have__for b-27 d-26 i+22 m-34 n-26 o-24 q-32 s-20 t-17 u-16 v-24
have__have n-22 p-26 q+16
have__how j-15
have__idea j-15 v-22
have__it b+16
have__later a-24 d-18 n-18 o+23 u-16
have__me i-17 q-21
have__my a-19 d-16 i-20 m+18 q-22 s-15
have__nice a-32 b-29 d-21 h-23 i-26 j-24 m-35 n-21 o-24 p-26 q-27 s-24 t+35 u-16 v-22
have__number a-42 d-29 g-21 h-25 i+18 j-32 l-27 m-29 n-19 o-17 q-20 t-19
have__off j+15 q-23
have__on a+15 h-18 i-15 m-21
have__one a-15 b-19 i-16 p-16 t+16
have__out a-17 m-20 q-19
have__questions i+16
have__skip a-24 b+20 d-17 m-21 q-17
have__so a-22 d-16 m-18 t+20 v-17
have__someone p-24
have__stay q-16
have__that m-16 o-21
have__there a-17 b-25 i-17 m-31 n-28 s-18 u-15 v-20
have__this a+24 d-23 h-18 i-21 j-17 m-20 o-19 q-17 u-27 v-20
have__time a-15 b+15
have__to d-30 g-17 l-24 n-24 o-25 p+18 s-19 u-19
have__up a-19 d-15 m-17
have__what a-24 h-16 j-25 m-24 n-35 o-21 q-31 s+24 u-29
have__with i-20 n-19 p+22 q-21
have_a a-33 b-68 c-31 d-76 e-20 f-25 g-45 h-63 k-33 l-38 m-47 r-43 s-24 t+40 u-63 v-52
have_an a-24 i-15 m-21 q-17 s-18 u-20
have_anything d-30 h-23 j-23 l-15 m-20 n-21 o+28 q-24 u-30
have_been b-23 d-20 i-19 m-25 n-16 o-19 q-16 t+19 v-20
have_decided b+17
have_evening a-16 h+17
have_her i+16
have_my a-44 b+23 c-19 d-37 g-18 h-19 i-35 j-24 k-18 l-19 m-43 o-41 p+24 q-42 r-19 s-30 v-32
have_no a-17 b-30 d-17 i-18 l-20 m-26 n-21 o-24 q+29 s-24 v-23
have_not b-16 m-20 p-17 s-18 v-21
have_reached a-20 d-17 h-16 j-19 m-28 q-15 t-27 v+28
have_room a+22 b-16 i-17 m-16 u-18 v-15
have_somebody a-16 q-17
have_someone a-21 b-30 l-19 n-17 o-15 p+27 v-17
have_the a-27 d-22 h-19 j-26 m-28 n-28 q-21 t-16 u-16
have_to a-47 b+22 c-22 f-17 g-47 h-26 i-58 j-56 k-25 l-17 p-57 r-33 s-46 t-23 v-28
havin* d-25 g-20 h-20 i-28 j-23 k-21 l-26 n-27 o-26 p-27 r-22 s+24 t-17 u-27 v-20
having d-25 g-20 h-20 i-28 j-23 k-21 l-26 n-27 o-26 p-27 r-22 s+24 t-17 u-27 v-20
having__after a-18 b-24 m-16 n-16 s+24 u-16
having_trouble a-20 b-24 h-16 i-20 m-17 p-19 q+20 u-15
hay b-95 c-83 e-99 f-21 g-22 h-35 k-87 l-106 m-52 n+15 q-21 r-27 s-96 t-94
hay$ a-27 d-36 f+18 g+16 h-28 i-26 j-30 l-17 n-33 o-18 p-16 q-21 r-19 s-18 t-17 u-36 v-19
hay_@parking a-23 d-31 e-21 f-24 g-16 h-17 i-26 j+35 l-17 m-21 n-25 p-16 q-19 r-40 t-17 u-30 v-19
hay_@ride p-24 q+20
hay__@fetch a-27 d-28 i-20 j-21 n+20 o-15 p+15 u-25
hay__@pay a-16 d+24 i-16 j-17 m-16 n-16 o-16 u-20
hay__@person a-16 i+16 u-24
hay__ahi a-18 d-19 i+23 n-28 q-20 r-21 u-26 v-22
hay__de d+15 i-20 j-19 m-17 n-20 q-17 u-20 v-16
hay__hora a-19 d-17 m-15 n-16 o+20
hay__ir d-15 j-16 n+15 o-19 q-23 u-21
hay__la u-16
hay__me b-15 d-23 g-21 i+17 j-25 l-23 n-26 o-21 s-17 u-28 v-20
hay__que b-18 d-24 g-22 i+26 j-27 l-21 n-25 o-19 q-33 s-16 u-27 v-23
hay_a d-16 u-17
hay_alguien a-20 d-17 i+25 j-23 n-25 q-24 u-20 v-17
hay_ayuda b-15 d+22 g-24 n-17 q-19 v-16
hay_descuento b-18 d+23 g-16 n-18 o-16 q-19 u-17 v-19
hay_nadie a-19 b-24 d-18 g-20 i+17 j+17 l-23 m-17 n-26 q-34 r-21 u-16
hay_ninguna j-17 v+21
hay_otra a-19 d-17 m-15 n-16 o+20
hay_que a-32 f-16 g-18 h-18 i-19 j-26 m-15 n+32 o-23 q-34 u-29
hay_quien p+16
hay_una i+20 u-23
he a-21 d-50 e-36 f-34 g-46 h-42 i-52 j-50 k-37 l-54 m-41 n-22 o-51 p+31 r-48 t-36 v+17
he__@drive p+20 q-20
he__be b-16 d-15 m-19 o-16 r-18 s-15
he__to b-19 n-18 o-16 q+22
he_can n-18 o-15
he_is m-15 n-17 o-16 q-22
head b-18 d-24 m-27 n-23 o-15 p-19 q-16 s+23
headache a-22 d-16 g-16 i-16 j-15 l-21 m-26 n-28 o-15 q-17 s+36 u-23
headi* a-24 b-22 d-24 g-16 i-25 j-19 k-16 l-23 n-23 o-24 p-20 q-22 r+24 s-25 u-25
heading a-24 b-22 d-24 g-16 i-25 j-19 k-16 l-23 n-23 o-24 p-20 q-22 r+24 s-25 u-25
heading_over m-22 r+16
hear a-20
heard a-21 b-28 g-27 h-19 i-30 j-36 k-20 l-30 m-43 n-24 o-27 p-19 q-22 r-27 s-25 t-23 u+30
heard__ad u+16
heard__is a-18 d+17 j-15 m-23 r-17
heard__you a-17 i-16 j-17 l-15 m-18 t-16
heard_of a-17 i-18 j-20 l-18 m-19 t-15 u+16
heard_your u+16
heart a-21 b-17 d-21 i-17 l-15 m-29 n-16 r-15 t+21 u-21
hello a-19 b-22 c-16 d-22 e-21 f+35 g-15 h-18 i-19 j-21 k-30 l-23 m-34 n-21 p-19 q-18 r-18 s-18 t-18 u-26 v-18
help b-69 c-66 d-38 e-49 f-51 g+70 h-56 i-75 j-76 k-68 l-81 m-45 n-62 o-63 p-59 r-64 s-62 v-64
help$ b-42 c-24 d-47 e-17 f-19 g+48 h-19 i-36 j-35 k-35 l-41 m-52 n-36 o-37 p-26 q-41 r-29 s-32 v-39
help__depression a+16 m-17 p-16
help_me d-15 l-17 q-18 u-23
help_please a-25 b-19 c-27 g+30 i-28 j-26 k-24 l-29 m-25 u-28
help_with b-17 g-27 h-19 i-16 j-17 l-16 m-34 n-21 o-18 p-24 q+17
helpf* a-19
helpful a-19
her b-25 c-19 d-23 g-24 i+26 j-20 k-21 l-37 m-42 p-32 q-31 r-18 s-25 u-26 v+23
her_@call i-16
here b-66 c-48 d-66 e-35 f-39 h-45 i-60 k-44 n-58 p-46 q-38 s-59 t-38 u-65 v+44
here$ b-55 c-34 d-53 e-29 f-32 h-36 i-49 j-21 k-32 n-49 o-56 p-37 q-27 r-48 s-53 t-31 u-54 v+45
here__i m-17
hermana b-50 c-21 d-18 i-20 l-24 o-31 r-25 u-29 v-23
hermano a-31 b-25 c-17 d-21 i-25 l-17 m-43 n-34 o-28 p+22 q+25 r-18 s-16 u-26 v-19
hey b-32 c-24 d-34 e-31 f+39 g-27 i-33 j-33 l-31 m-53 n-28 o-21 p-27 q-28 r-31 s-28 t-26 u-36 v-24
hgfhg* a-16 d-27 e+35 f-22 g-18 i-17 j-22 k-19 l-26 m-36 n-18 q-17 r-21 s-21 t-21 u-26 v-17
hgfhgf a-16 d-27 e+35 f-22 g-18 i-17 j-22 k-19 l-26 m-36 n-18 q-17 r-21 s-21 t-21 u-26 v-17
hi a-15 c-27 d-34 e-30 f+33 g-30 h-35 i-36 j-33 k-38 l-33 m+19 n-29 o-28 p-30 q-32 r-32 s-32 t-30 u-38 v-32
high a-31 b-23 c-17 d-43 g-24 h-21 i-22 j-30 k-17 l-22 n-38 o-32 p-28 q-38 r-29 s+30 u+22 v-20
high$ a-18 b-16 d-30 j-15 n-19 o-16 p-15 q-23 r-15 s-25 u+18
highw* a-17 h-18 m-22 r+18 u-18
highway a-17 h-18 m-22 r+18 u-18
highway$ h-16 m-18
hija c-17 d-24 i-19 q-34 r-18 s-18 u-27 v-20
hijo b-36 c-26 d-19 i-23 l-21 r-22 u-33 v-25
him b-25 d-19 f-20 g-25 i-27 j-19 k-15 l-25 q-18 s-18 u-18 v+23
him$ b-21 g-21 l-21 v+24
his a-22 b-21 g-18 i-19 j-15 l-19 m-15 n-17 o-17 p-16 s+20 u-26 v+18
his__is s+19
hit a-18 b-18 d-16 j-22 k+32 l-25 m-33 n-18 o-20 q-16 s-21
hit_@stop b-16 j-20 k+32 l-25 m-30 n-16 o-15 r-24 s-20
hit__@traffic k+15
hit__on k+18 r-17
hizo a-18 d-18 m-15 o-25 q-22 r+25
hizo_@late o-16
hizo_tardisimo d-15 q-17 r+20
hmm a-22 b-17 d-31 e-30 f-22 g+23 h-22 i-20 j-24 k-18 l-26 m+16 n-23 p-15 q-19 r-24 s-24 t-24 u-30 v-16
hmm$ d-22 e-28 f-19 g-19 i-15 j-16 l-21 m+28 r-17 s-16 t-21 u-22
hola b-25 c-21 d-26 e-26 f+36 g-23 h-24 i-23 j-25 k-31 l-26 m-40 n-24 o-21 p-19 q-24 r-23 s-23 t-23 u-26 v-22
hold a-37 b+20 c-22 d-34 e-20 f-19 g-20 h-18 i-31 j-30 k-27 l-29 o-31 p-26 q-33 s-29 t-17 u-34 v-23
hold__@medicine n+17
hold__@visit b-22 n-19 r+22
hold__spot b+17
hold_my a-24 d-21 i-18 j-16 l-17 m-29 n+18 o-20 p-16 q-22 r+17 s-20 u-22
holiday a-20 d-16 m+17 u-17
home a-59 b-52 c-37 d-66 e-25 f-28 g-51 h-48 j-62 k-37 l-51 m-62 n-65 o-41 p+21 q+47 r-56 t-34 u-67 v-49
home$ a-50 b-41 c-30 d-58 e-15 f-20 g-46 h-37 j-55 k-29 l-40 m-55 n-56 o-48 p+23 q+44 r-43 t-23 u-59 v-37
home_and a-21 b-20 d-18 g-17 h-16 i-21 l-17 m-18 o-24 p-27 q-21 r-20 s+29 u-16 v-20
honey m-17 r+18
honey$ m-17 r+18
hook a+17
hook__up a+17
hook__with a+17
hook_me a+17
hopin* a+21 i-16 u-16
hoping a+21 i-16 u-16
hoping_to a+21 i-16 u-16
hora a-80 b-75 c-51 d-75 e-47 f-55 g-72 h+47 i-74 j-78 k-55 l-69 n-18 o+51 p-56 q-68 r-63 s-74 t-57 u-81 v-61
hora$ a-42 b-35 c-18 d-40 e-18 f-16 g-20 i-35 j-29 k-18 l-21 n-43 o+38 p-26 q-26 r-33 s-32 t-19 u-35 v-27
hora_@open j-16
hora__@call h+15 i-19 m-17
hora__@eat m-19
hora__el h-31 m+26
hora_estan h+17 j-17 n-18
hora_hay n-21
hora_puedo h+16 i-22 m-26 o-25
horario a-34 b-22 d-38 f-29 g-35 h+50 i-38 j-44 k-16 l-29 m-49 n-42 p-18 q-31 r-22 s-34 t-20 u-44 v-25
horas b-21 d-36 f-27 g-35 h+35 i-30 j-36 k-17 l-27 m-39 o-27 q-32 r-17 s-24 t-21 u-38 v-17
horas_@open a-19 h+18 m-16
horas_tienen d-15 g-18 j-19 n-17 u-16
horas_trabajan a-16 d-16 h+20 m-15 n-15 u-15
hospi* b+18 c-18 d-36 g-24 h-42 i-32 j+29 k-16 l-22 m-47 n-29 o-25 p-22 q-30 r-38 s-31 t-18 v-26
hospital b+18 c-18 d-36 g-24 h-42 i-32 j+29 k-16 l-22 m-47 n-29 o-25 p-22 q-30 r-38 s-31 t-18 v-26
hospital$ a-37 d-30 g-18 h-37 i-26 j+30 l-15 m-35 n-22 o-25 q-23 r-19 s-23 v-20
hour a-28 b-17 c-17 d-22 j-16 m-29 p-19 s-17 u-26
hours a-56 b-40 c-28 d-50 e-26 f-35 g-48 h+48 i-41 j-50 k-29 l-43 m-30 p-30 q-41 r-33 t-35 u-59 v-32
house a-18 d-18 i+17 l-17
how b-109 c-87 e-83 g+19 i-107 j-18 k-95 l-33 m+24 o-54 p-94 q-34 r-110 s-30 t-101 v-106
how_@late a-25 d-19 h+26 i-15 j-24 m-23 u-26
how_@open h-19 j+18 m-19 u-17
how__@book a+17
how__@hours g-15 h-25 l-23 m-30 n+29 o-17 s-17 u-25
how__@treat a-26 d-25 g-22 m-36 n-21 s-19 u+28
how__@visit a-33 d-33 m-39 n-30 o-15 s-16 u+35
how__a a-43 b-16 g-30 h-24 l-17 n-38 p-17 q-23 s-39 v-17
how__am g-22 j-22 m-20 n-26 u+20
how__answer a-22 d-22 g+33 i-16 j-21 l-19 m-36 n-26 q-18 u-25
how__are a-32 d-34 f-21 g-17 j+18 l-25 n-21 r-15
how__before a-21 d-21 g-16 h-23 j-20 m-36 s-17 u+17
how__bitcoin u-18
how__can a+23 d-24 g-21 i-19 j-20 m-33 o-26 q-19 s-17 u-22
how__did m-19
how__different j-18 m-15 u+19
how__do a-62 b-28 d-17 f-16 g-22 h+30 i-28 j-52 o-32 q-34 r-20 s-30 v-22
how__does a-25 d-44 g-25 h-17 j-22 l-21 m+24 n-32 o-18 q-21
how__get b-16 d-52 g-49 h-22 i-23 l-30 o-20 q+19 r-20 s-16 u-30 v-23
how__i a+25 b-38 c-33 d-25 e-19 f-28 i-50 k-35 l-54 o-60 p-30 q-18 r-48 s-68 t-21 u-23 v-32
how__in j-19 u-20
how__is b-20 d+16 f-27 g-35 h-32 i-22 l-33 m+20 n-47 o-32 p-20 q-23 r-22 s-46 u-34 v-21
how__it a-43 b-22 f+17 g-37 h-24 l-28 m-25 n-51 o-32 p-20 q-26 r-20 s-41 u+22
how__of m-20 n-16
how__out d+16 m-18
how__reply a-15 g+23 m-22 n-17
how__respond a-20 d-18 g+24 j-18 m-25 n-22 u-20
how__should a-25 d-24 g-29 h-22 j-17 n+24 o-19 q-17 r-19 s-27 u-26
how__start a+21 d-17 g-18 m-21 u-18
how__supposed g+16 n-18 u-16
how__that s+18 u-21
how__the b-19 g-33 h-34 i-18 j-47 l-30 n-41 q-17 r-17 s+18 v-16
how__this a-22 b-27 d-27 g+36 i-16 j-20 l-32 m-39 n-29 o-16 q-24 u-25 v-20
how__times l+20 m-29 n-20
how__to a-18 b-19 d-19 n-17 q-15 u-23
how__until a-22 g-16 j-25 l-22 m-29 n-27 o-16 s+26
how__use g+17
how__we m-21 n+20 o-16 r-15
how__weeks m-20 u+15
how__without m-18
how__work a-26 b-18 d-38 f-16 g+21 h-22 j-25 l-32 o-28 q-29 s-24 v-17
how__works d-17 m-21 u+22
how__you a-20 b-20 c-20 f+19 g-56 h+22 i-32 k-21 l-48 n-54 o-34 q-32 r-21 s-19 t-26 u-26 v-36
how_am g+16 n-18 u-16
how_are a-22 f+28 h-26 j-28 m-25 u-28
how_can d-33 g-33 h-25 j-25 m+29 n-43 q-16 s-19 u-24
how_come a-30 d+17 g-21 h-18 j-28 l-19 m-33 n-23
how_do b-27 c-19 d-31 f-17 h-53 i-35 k-17 l-36 m+18 n-22 o-37 p-21 r-28 s-34 u-40 v-23
how_does a-34 d-50 h-27 j-18 l-20 m+22 n-39 o-28 q-20 s-29
how_early a-41 d-36 f-20 g-32 h+24 j-29 l-21 m-45 n+31 o-22 q-20 r-20 s-23 u-45
how_far d-21 h-16 j+26 u-34
how_i a+16 j-15 m-19
how_is d-29 f+20 j-28 m-28 n-19
how_long a-18 b-36 c-23 d-59 e-22 f-38 g-52 h-48 i-28 k-27 l-49 m-31 n+26 o-46 p-31 q-43 r-36 s+20 t-31 v-32
how_many a-39 b-22 d-44 e-15 f-22 g-36 h-40 i-23 j-34 k-17 o-33 p-17 q-27 r-20 s-36 u+17 v-17
how_much a-60 b-35 c-23 d+57 e-28 f-37 g-53 h-47 i-34 j-59 k-26 l-54 n-59 o-43 p-28 q-39 r-34 s-49 t-40 u-75 v-30
how_old a-25 d-27 g-19 h-15 j-18 m+30 n-24 s-17 u-30
how_soon a+17 h-20 m-23 o-19
how_tall a-18 d-17 j-23 m+23 u-20
how_this m-19 u+19
how_to a-32 b-38 c-15 d-30 g+43 i-30 j-28 k-21 l-40 m-43 n-32 o-27 p-16 r-18 s-25 u-38 v-28
howdy a-24 b-16 f+24 h-17 k-18 m-19 t-17 u-17
hoy a-48 b-41 c-31 d-51 e-39 f-37 g-41 h+35 j-48 k-36 l-44 m+26 n-53 o-40 p-39 q-47 r-44 s-45 t-40 u-53 v-40
hoy$ a-39 b-31 c-24 d-40 e-30 f-32 g-34 h+36 j-39 k-29 l-35 n-43 o-30 p-29 q-38 r-34 s-32 t-29 u-39 v-27
hsa d+18 m-17 n-18
human a-29 b-21 c-19 i+30 j-19 k-17 l-27 o-18 u-23 v-19
humano i+18 m-16 p-16
hungover a-15
hurt a-15 d-25 g-17 m-27 n-19 q-26 u+23
hurt$ a-15 b-16 d-20 m-23 n-15 q-23 u+25
husba* b-16 l-19
husband d-23 i-34 j-17 l-31 o-38 q-16 r-35 u-42 v-21
husbands b-16 l-19
i b-28 c-32 e-140 f-137 g+19 h-56 k-25 m-20 n+20 o-29 p-57 r-37 t-81 v-27
i_@book a+38 b-22 c-17 d-29 g-28 h-25 i-23 j-26 l-18 m-34 n-34 o-25 q-24 r-21 s-16 u-20
i_@call b-22 c-19 d-33 g-19 h+40 i-29 j-20 l-18 m-36 n-34 o-28 q-22 r-25 s-15 u-19
i_@drive a-21 h-17 j-20 o-17 p-17 q+18 s-17
i_@drug m-18 n+23 q-15 s-16
i_@eat a-18 d-18 m-41 n+31 o-15 q-17 s-17
i_@move a-16 i-18 j-18 m-24 n-23 o+19 q-19 s-17 u-17
i_@parking d-15 j+17
i_@pay a-32 b-15 c-19 d+40 g-30 h-25 i-27 j-34 l-19 m-43 n-35 o-21 q-27 r-23 s-20 u-26
i_@stop l-18 m-26 n+21
i__# a-42 b-36 c-20 i-41 j-32 k-25 l-31 m-51 n-43 p-24 t-16 u-30
i__@book b-16
i__@call d-16 m-15
i__@cancel a-17 b+23 g-17 i-20 k-17 l-23 m-35 n-18 q-21 r-23 s-16 u-16
i__@day a-30 b-39 d-18 g-17 i-22 j-16 l-20 n-22 o+18 q-23 s-26
i__@drink m-29 n+22 s-16
i__@drive p-20 q+20
i__@drug d-18 m-29 n+26 o-15 s-21
i__@eat a-15 b-20 d-19 g-17 i-15 j-15 n+21 q-17
i__@english a-20 b-22 c+31 d-21 g-25 h-15 i-19 j-19 k-19 l-19 m-24 n-22 o-24 q-20 r-20 s-21 u-26 v-23
i__@food a-17 g-21 m+22 r-16 s-18
i__@late a-20 i-19 n-20 q-22 r+22
i__@medicine a-15 d-22 j-17 l-18 m-23 q-17 u-17
i__@move a-45 b-39 d-30 i-32 k-26 l-20 n-36 o+25 q-18 s-15 u-20
i__@open a-22 g-17 j-21 n-15 q+17
i__@pay a-34 b-22 c-22 d+45 g-32 h-19 i-31 j-31 l-22 m-40 n-50 o-29 q-34 r-19 s-23 u-22
i__@place a-18 h-20 i-30 j+24 n-21 q-20 u-21
i__@relative a-25 b-19 i-22 k-16 m+27 n-29 p-32 q-21 u-18
i__@ride i-17 m-19 n-19 p+35 q-38 s-16
i__@sick a-34 d-21 g-20 i-25 j-16 l-19 m-25 q-28 r-20 u-15 v-17
i__@spanish c+20 i-16
i__@stop i-18 j-25 m-33 s-22
i__@symptom a-28 b-23 d-19 g-25 i-23 j-23 k-18 l-22 m-26 o-26 q-24 r-26 s+24 u-17 v-18
i__@texts a-32 b-23 d-22 g-27 i-32 j-32 k+25 m-44 n-31 o-30 q-23 r-20 s-25 v-16
i__@vehicle a-16 d-18 g-17 i-15 j-24 m-21 n-27 q+26 r-18 s-15 u-16
i__@visit a+29 b-23 d-28 n-23 o-20
i__a b-32 c-49 e-24 f-22 g-48 h-52 i+15 j-60 k-71 l-64 q-23 r-30 s-26 t-62 u-22 v-28
i__able b-21 n+20 q-16
i__about a+15 b-39 c-17 d-44 g-41 h-20 i+22 j-37 k-23 l-31 n-51 p-24 r-30 s-31 t-19 v-29
i__after a-31 b-18 d-17 g-16 i-21 k-17 m-21 n+19 o-28 p-15 q-24 r-17 s+16
i__again a-29 d-15 g-17 h-30 i-20 j-15 l-26 m-22 n+24 o-21 q-21 s-23
i__all s+15
i__almost r+15
i__alone g-18 q+20 u-16
i__already a-17 d+26 l-16 m-35 o-20 r-21
i__an b-32 c-16 g-27 i-34 j-34 k-24 l-29 m-56 p-21 q-22 s-41 u-42
i__and a-23 d-21 j-19 l-17 n-27 q-26 r-16 s-30 u-19
i__another n-19 o+18
i__anything a-23 d+28 g-18 j-15 l-18 m-24 n-35 o-24 q-22
i__around g-17 j+16 n-15 u-17
i__at a-16 b-25 g-30 h-18 i-27 k-19 l-23 n-17 o-30 p-24 q-33 s-26 u-34 v-34
i__back d-32 i-32 l-22 n-32 o-27 q-23 r-18 s-19 u-36
i__be d-47 g-40 h-19 i-36 j-30 k-20 l-36 m-40 n-15 p-30 q-48 v-20
i__been b-29 i-25 j-22 k-18 m-28 n-16 o-20 q-23
i__before a-25 g-29 i-25 j-19 m-34 n+19 q-25 r-16 s-15 u-26
i__better a-17 d-19 g-16 m-27 n-24 o-24 s-17
i__bill a-18 d+27 i-15 m-32 n-16 u-26
i__bring a-17 d-17 n+20 q-18
i__but b-25 q-18
i__by a-34 b-16 d-30 g-34 i-24 k+20 l-22 m-28 n-30 o-25 r-23 s-21 u-29 v-22
i__can d-18 g-17 m-17 q-30 r-17 s-24
i__come d-20 g-18 h-18 i-22 j-25 m-23 n+16 o-23 q-21 s-25 u-23
i__coming d-16 g-22 i-16 j-19 k-15 l-18 m-24 o-24 q-15 r+27 v-15
i__confused a-18 b-21 d-15 g+21 i-17 j-18 l-18 m-25 r-16 u-16 v-18
i__day d-15 q-17
i__decided b+17
i__did d-19 m+22 n-21 q-16 s-18
i__disability a-22 b-17 d+18 g-15 j-17 l-17 m-21 n-18 q-17 r-17 u-25 v-16
i__do a+22 b-19 d-49 i-32 j-33 k-18 m-35 q-37 s-22
i__dog a-17 d-23 i-20 k-15 l-15 m+27 q-16
i__doing b+19 l-16 v-28
i__done a-18 k-18 l+18 u-18
i__feel n-17
i__for a-22 d-31 g-30 h-16 j-27 k-15 l-23 o-25 q-27 s-29 u-39
i__form a+16 d-16 g-18 j-24 k-16 l-16 n-16 s-18 u-17
i__from l-18 m-19 n-16 u-18
i__get a-21 b-24 d-28 i-30 j-27 l-24 n+29 o-24 q-34 s-17 u-27
i__getting a-18 b-20 d-17 l-22 m-20 n-26 q+22 u-28 v-25
i__go b+18 i-16 j-18 m-18 n-19
i__going d-30 i-16 j-23 m-33 n-31 q+21 s-19 u-16
i__good l-19 m-24 o-19 v-19
i__got a-18 i-21 l-17 m-26 o-16 u+20
i__gum d-19 g-16 m-21 n+22 u-16
i__half o-15
i__have a-30 b-39 g-31 i-36 j-38 l-30 m-41 n-37 o-30 p+21 q+18 r-18 u-22
i__having b+16 l-20 m-17 q-17
i__her a-16 b-15 l-16 v+17
i__here b-19 d-24 g+17 i-17 l-23 m-32 n-27 o-18 q-25 u-21 v-25
i__high a-17 d-18 g-17 j-20 m-19 n-22 u+20
i__home a-17 d-16 g-16 n-24 o-16 p-18 q+17 u-16
i__i a-35 g-30 i-26 j-27 k-15 l-18 m-31 n+18 q-29 r-23 u-34
i__if n-22 r+15
i__in a+27 b-36 g-40 i-39 j-17 k-40 l-32 n-58 o-26 p-29 s-40 v-34
i__interested b-25 g-16 l+18
i__is b-32 g-22 h-15 j-41 k-18 l-20 m-55 p-26 q-40 s-39 u-36
i__it b-43 d+34 g-28 h-21 i-31 l-28 m-56 p-27 q-27 r-40 s-41 u-43 v-25
i__just j-24 m-18 r+16
i__know a-28 b-27 d-22 i-23 j-20 k-16 l-25 m-34 o-34 q-35 r-18 s-19 u+17 v+17
i__later a-24 b-16 n-20 o+23 s-18
i__let b-15 m+17
i__like b-32 d-33 g-25 j-24 m-42 n-34 o-17 p-16 q-26 r-29 s+15 u-37 v-22
i__lol a-18 b-18 g+27 j-19 l-18 m-26 n-16 r-22 s-24 v-19
i__lost a-18 b-21 g+21 j-24 l-17 m-17 o-17 q-17 s-19 v-19
i__made a-16
i__me g-16
i__mind b-18 d-19 l-19 m-21 n-23 q-16 u+15
i__my a-44 b-30 c-61 e-17 f-16 g-69 h-29 j-27 m+18 o-52 q-42 r-69 s-68 t-20 v-61
i__myself d-23 g-19 h-16 i-15 j-23 n-30 o-19 p-16 q+29 s-16 u-21
i__nearby r+16
i__need d-21 i-20 m-15 n-24 p-16 q+16
i__new a-40 b-18 d-26 g-15 i-30 n-24 o+19 p-18 q-23 s-20 u-17 v-19
i__next m-22 s-15
i__no a-24 d-23 g+16 i-26 j-21 m-41 n-26 o-30 p-17 q+25 r-18 s-27 u-20 v-31
i__nobody a-19 b-16 d-18 j-18 n-16 o-16 p-17
i__not a-76 b+23 c-15 e-25 f-24 g-22 h-38 i-36 j-48 m-54 n-77 p-71 r-98 s-40 t-43 u-77 v+27
i__now g-18 i-22 l-17 m-24 n-21 o-19 q-20 r-21 s-16
i__of a-19 b-20 d-18 i-15 j-18 l-16 n-23 s-17
i__on a-43 b-21 d+20 g-26 i-19 l-24 o-40 p-27 q-29 s-29 u-36 v-20
i__or d-30 i-22 j-35 l-20 m-21 n-34 q-21 u+20
i__out c-23 d-48 g-47 h-22 i-49 j-42 k-34 m-69 p-30 q-23 s-22 t-24 u+15 v-36
i__over a+16
i__paperwork a-20 m-17 n-19
i__put a-22 i-21 m-32 n-26 q-18 u+15
i__questions a-19 b-19 i+26 m-23 n-15 v-17
i__rather a-18 b-19 d-20 k-16 l+18 m-18 o-18 v-19
i__reach a-18 d-24 i+26 j-21 m-18 q-15
i__ready a+17 b-23 d-23 g-25 i-19 j-25 k-18 l-17 m-29 o-19 q-21 r-18 s-21 u-24
i__reply g+21 m-18 n-21
i__return a-20 d-21 i-21 m+22 n-17
i__said b-24 m-22 n-17 q-17
i__say d-19 i-17 j-19 k-21 n-21 o-16 q-16 s-22 u-15 v-17
i__see a+18 b-21 d-17 g-22 i-20 j+18 l-21 m-24 n-20 o-18 q-20 v-24
i__seen d-16 m-18 n-24 s-16 u-16
i__signed v+17
i__skip n+16
i__sleep b-20 m+19 p-15 u-19
i__so a-31 b-17 d-30 g-25 i-23 j-30 k-20 l-31 m-42 n-23 o-27 q-26 r-31 s+27 t+19 u-29 v-25
i__somebody a-34 b-20 d-26 g-19 h+22 m-20 n-37 o-20 u-20
i__someone a-18 b-17 d-19 i+19 n-25 o-19
i__something h+18 m-21 o-21
i__speak a-21 b-18 g-16 i+21 j-17 l-18 m-15 o-16 q-15
i__still a-21 m-19 n-18 r-21 s+26
i__take m-20 n+16
i__talk a-29 i+28 j-23 m-17 o-16 u-16
i__tamales m+18 s-19
i__text b-16 d-18 g-26 j+19 k-19 l-22 m-23 n-19 o-17 q-16 v-16
i__texting a+17 b-15 l-20 q-16 u-18
i__that b-30 c-18 h-19 i-26 j-39 k-17 l-29 m+20 n-16 o-43 p-20 r-18 s-31 t-18 u-36 v-24
i__the b-65 d-71 e-18 f-19 i-77 j+31 l-39 n-18 p-40 q-16 s-67 t-34 u-32
i__there a-39 b-24 c-16 g-40 h-26 i-36 j+26 l-19 m-52 n-19 o-26 r+21 s-19 u-16
i__these a-17 g-22 k-18 m-19 n-15 u+19
i__this a-44 b-31 d-43 i-30 j-32 k-17 l-39 m-49 n-41 q-24 r-30 v+19
i__through g-16 m-16 n-16
i__tired m-18 n-15 s+20
i__to b-25 c-64 e-38 f-40 g-17 h-56 i+20 k-22 l-17 m-31 n+16 p-46 r-53 s-31 t-54 v-73
i__told d-20 i-16 l-19 m+25 n-24 u-21 v-18
i__travel n+16
i__try a+16 i-16
i__twice a-26 b-19 g-24 i+22 j-23 k-19 l-20 m-25 n-15 o-18 q-25 s-26 u-16 v-24
i__type b-15
i__up a+19 b-20 c-16 g-39 h+16 i-24 j-34 k-21 l-23 m-52 n-25 o-22 p-23 q-39 r-27
i__want a-38 d-27 g-33 i-24 j-22 m-29 n-25 o+23 q-31 r-18 s-26 v-28
i__wear n+16
i__what j-15 m-22 s-15 u+18
i__when n-21
i__where j+19 m-18
i__wish b-18 g-16 l+17
i__with a-26 b-22 d-29 i+22 j-19 l-23 m-29 p-21 q-27 r-22 s-29 u-28 v-26
i__without a-19 d-17 g-18 j+16 m-19 n-23 r-17 u-17
i__words g+18 j-15 u-18
i__work a-19 d-18 i-18 j-17 m-21 n+17 q-19 u-22
i__you b-41 c-31 d-51 g+25 h-40 i-45 j-16 k-36 l-27 n-51 o-40 p-20 q-43 r-25 s-30
i__your b-22 g-21 i-23 l-25 q-15 v+15
i_able a-16 b-20 g-22 j-16 m-16 n+29 o-23 q-19 s-24 u-25
i_allowed s-15 u-17
i_already a-16 d-20 m+20 n-26 s-19
i_am c-72 d-47 e-42 f-41 h-62 i-51 k-32 l-24 m-36 n-54 o-23 p-77 q-24 r+31 u-31
i_answer g+17 m-19
i_ask j-17
i_be b-34 d-32 g-29 h-20 i-19 j-17 l-26 m-37 p-16 q-30 r-30 s+26
i_bring a-37 b-17 c-22 d-37 g-34 h-24 i-34 j-30 l-17 m-44 n+45 o-27 q-35 r-20 s-23 u-30
i_buy j-17 m+20 n-20 s-15
i_can c-32 h-36 i+30 j-25 k-30 l-40 m-54 n-49 p-26 u-51 v-43
i_changed k+17 l-16
i_chew d-18 m-17 n+20 q-16
i_come a+18 b-33 c-23 d-54 g-50 i-38 k-22 l-23 m-60 n-36 o+15 p-21 r-37 s-35 v-20
i_contact u-17
i_cook a-21 d-15 g-15 h-19 m+16 s-16
i_did a+18 b-25 d-23 g-28 i-22 j-31 l-31 o-19 q-19 s-28 u-20 v+21
i_do d-33 h-37 i-26 j-20 k-20 m-69 o-37 p-36 q+16 r-37 u-75
i_drink a-24 d-24 g-19 h-24 j-16 m-25 n+30 o-24 q-20 r-18
i_feel a-16 d-15 m-20 n-19 s+15
i_find j-16 m+17
i_forgot j+17 m-16
i_get a-32 b-34 f-16 g-64 h-53 k-16 l-46 m-26 n-36 p-27 q-30 s-40 t-17 v-27
i_getting g-20 k-16 l-18 m-16 u+22
i_go a-33 b-24 c-17 d-43 g-42 i-33 j+46 k-17 l-28 m-50 o-28 q-39 r-24 s-24 u-45
i_going a-16 b-21 d-22 g-23 j+16 n-26 o-16 q-22 u+16
i_got a-17 b-17 c-21 g-43 h-18 i-16 j-39 k-32 m-19 q-49 r-39 t-19 u-23
i_had a-19 m+20 o-23 s-28
i_hate a-19 k-23 n-21 p-20 q-16
i_have a-34 c-37 e-22 f-21 g-26 h-36 j-80 k-53 l-33 m-24 n+17 r-56 t-50 u-22 v-31
i_hold n+17
i_just a-30 b-24 c-17 d-27 g-33 i-32 j-31 k-22 l-29 m+22 n-37 o-29 p-16 r-27 s-26 t-17
i_know a-19 b-28 d-27 g-21 i-16 j-18 m-26 o+15 q+15 s-16 v-18
i_leave d-17 i-16 n-15
i_left a-24 b-22 d-21 g-21 i+24 j-23 m-33 n-22 o-21 q-27 s+18 u-16 v-24
i_lost a-20 b-18 g-22 i-19 j+19 k-21 l-21 m-23 o-16 u-15
i_make g-17 m+17 n-31
i_miss a-23 b-19 g-19 i-26 j-21 l-21 n-29 o-16 p-21 q-25 s-16 u-22
i_need b-70 c-32 e-18 f-17 g-69 h-28 j-63 l-68 p-52 q-24 r-56 s-55 t-26 v-46
i_never a-25 b-21 d-20 g-17 i-24 j-16 k-20 m-33 n-18 o-17 s-15 u-33 v+32
i_no g-16
i_owe a-23 d+34 g-17 l-16 m-23 n-32 o-23 q-19 u-24
i_pick d-17 h+23 m-17 n-27 q-20
i_prefer c+23 g-16 i-19 l-17 m-17 n-15 s-16
i_press a-24 d-30 g+35 h-16 i-19 j-35 l-18 m-28 n-29 q-29 r-17 u-32
i_put a-21 g+25 j-22 n-31 o-15 q-20 u-26
i_qualify d-23 g-23 i-16 j-21 l-18 m-22 n-24 q-21 u+18
i_read a-15 b-15 d+17 j-18 m-24 n-18 o-23 s-16 u-17
i_reply a-16 d-20 g+24 j-15 m-23 n-21 q-22 u-22
i_respond a-17 d-15 g+22 j-16 m-21 n-19 u-16
i_said b-27 j-17 k-16 m-21 n-18 o+19 q-19 s-20
i_say a-23 d-25 g+31 i-15 j-27 m-33 n-30 q-26 u-24
i_see a-36 b-22 d-24 g-24 j+33 l-22 m-43 n-20 o-17 q-22 r-15 s-24 u-28 v-26
i_send a-20 g+22 j-29 l-16 m-30 n-33 q-17 u-23
i_sent j-19 m+17 n-16
i_should d-18 i-21 j-15 m-33 q-25 r-15 s-21
i_show g-18 m-16
i_sign a+29 d-28 g-20 h-25 j-23 m-32 n-25 q-15 s-15 u-17
i_skip d-24 j-17 m-21 n+24 u-20
i_speak a-16 i+26 n-20 o-20 q-19
i_start a+26 d-20 g-21 h-17 m-23 n-22 u-21
i_still a-55 b-41 d-35 g-25 h-19 i-31 j-29 l-29 m-38 n+30 p-19 q-24 s-42 u-20 v-19
i_supposed a-26 b-22 d-20 g+25 i-18 j-28 l-17 m-30 n-19 o-21 q-20 r-19 u-36
i_take a-35 b-21 c-15 d-16 g-41 h-25 i-25 j+20 l-25 m-47 o-25 p-18 r-26 u-33
i_talked b-19 i+18 m-21 n-18 o-19 q-18
i_talking a-17 b-15 g-20 i-21 j-16 n-21 q-18 s-16 u+24
i_text a-26 d-20 g+33 h-17 i-19 j-36 l-23 m-28 n-29 u-31
i_think b-20 i-22 j-18 l-18 m-19 o-21 v+23
i_type a-28 d-25 g+38 i-22 j-28 l-18 m-29 n-27 q-22 u-34 v-17
i_unsubscribed g-16 i-16 j-19 k+24 l-22 m-16 q-15
i_use a-19 i-16 m-28 q-20 s-16 u-20
i_walk a-26 d-22 g-20 i-18 j-21 m-23 n-24 o-19 q+30 r-25 s-23
i_want a+24 b-70 c-28 d-51 g-52 h-19 i+17 j-54 k+21 n-53 o-21 p-34 q-44 r-42 s-44 t-21 u-48 v-44
i_was a-16 b-26 d+22 g-23 i-31 j-30 k-18 l-21 m-47 n-31 o-27 p-20 q+23 r-24 s-36 u-22 v-27
i_wear a-32 b-19 c-18 d-36 g-36 h-20 i-31 j-28 l-18 m-46 n+51 o-29 q-31 r-18 s-35 u-33
i_will a-50 b+17 c-28 d-58 g-45 h-28 i-43 j-41 k-42 l-40 m+26 n-65 q-27 s-51 t-33 u-61 v-37
i_work a-20 h-15 n+18 o-16 u-16
i_would b-43 c-24 d-51 g-40 h-17 i+19 j-37 l+20 m-47 n-21 o-28 p-21 q-34 r-31 s-39 v-31
iba q+16
iba_a q+16
id a-18 d-16 g-16 n+22 q-24 u-16
id$ a-18 d-16 g-16 n+22 q-24 u-16
idea b-16 g+19 j-18 v-24
if b-51 c-35 e-26 f-29 h-53 i-61 j-71 k-41 l-49 m-51 o+18 p-56 q+35 s-54 t-31 u-77 v-44
if__# d-17 g+18 n-16 q-20
if__@ride d-21 g-21 m-17 n-23 p-17 q+25 r-18
if__a q-20
if__alone g-17 q+19 u-15
if__am a-15 n-20 o-19 r+21
if__can a-23 g-19 i-18 m-17 n-17
if__come a-19 d-20 g-23 n-18 q+24 u-22
if__do d+16
if__get d-16
if__have p-21
if__is b-15 d-17 i-19 p-16 r-24 v-15
if__miss d+18 m-15
if__no q-25
if__not g-22
if__press d-16 g+18 q-18
if__to d-19 g-20 u-17
if_i b-32 c-21 d+15 f-16 h-41 i-42 j-58 k-24 l-28 m-59 o-58 p-38 q+25 r+15 s-38 t-18 u-63 v-24
if_my d-24 g-23 m-19 o-15 p-18 q+21 r-22 u-16
if_possible a-23 o+22 r-15
if_you a-21 o+18
immed* b-16 l+19
immediately b-16 l+19
immediately$ b-16 l+19
in a+31 b-31 c+23 d-78 e-84 f-88 g-113 i-39 k-20 l-124 n-37 p-31 q-43 r+42 s-54 t-98 u-47 v-55
in$ a+34 c-55 d-58 e-35 f-38 g-47 h-21 i-21 k-52 l-47 m-89 n-16 o-65 q-62 r+28 s-56 t-36 v-43
in_# b-15 m-15 o-16 r+15
in_@english a-33 b-16 c+30 i-23 j-21 k-21 l-16 m-23 n-17 o-22 r-16 u-19
in_@spanish a-34 b-18 c+33 d-18 i-26 j-23 k-19 l-16 m-28 n-20 o-24 p-17 q-18 r-20 u-24
in_@traffic r+18
in__@day o-19
in__@door r+16
in__@place h+33 i-21 j-18 m-25 o-22 r-23 u-24
in__@traffic p-16 q+15 r-19
in__@vehicle a-16 j-19 m-18 u-17
in__a m-17
in__after a-15
in__are m-17
in__bit m+20 r-21
in__car j-15 o-17 r+19
in__could m-17 o+15
in__cvs i+15
in__hospital a-19 h-22 j+25 m-16 u-31
in__is j+15 m-17 u-15
in__it a-18 d-16 m-20 q-15 u-19
in__lot a-16 m-19 o-15 r+18
in__me a-16
in__morning h+20 m-16 n-16
in__need m-15
in__news a-15 d-23 h-17 j-25 m+17
in__please a-16
in__right m-17
in__room a-18 m-16 n+19 o-15
in__text a-20 b-19 g-17 i+22 j-21 k+16 l-25 m-26 r-18 u-19 v-22
in__the m-18
in__week n-22
in__you m-28 u-17
in_a a-22 b-23 d-18 g-17 j-26 k-16 l-15 o-18 s-15 u-26 v-24
in_an a-27 j-24 n-17 o-16 p-20 u-26
in_dallas a-15 j+18 m-22 u-16
in_for k+17 l-22 m-18
in_it m+16 u-20
in_my a-19 i-15 n-17 o-15 r-16
in_now a-19 b-15 h-20 l-15 m-22 o-15 r+24
in_on a-16
in_sometime a+20 n-19
in_soon a+20 m-19
in_texas j-21 u-18
in_the a-37 c-44 d-56 e-19 f-26 g-42 h+19 i-60 l-45 m-47 p-46 s-57 t-36 v-44
in_this n-19 o-19
in_to j-17 m-21 n-20
in_today d-21 j-22 m-29 o-17 q-17 s-24 u-16
incom* d+21 m-18
income d+21 m-18
infor* b-28 c-18 d-37 e-25 f-22 g-20 h-18 i-29 j-24 k-18 l-29 n-26 o-26 p-20 q-22 r-26 s-30 u+26 v-21
informacion a-27 b-23 c-15 d-31 e-21 f-20 g-16 h-16 i-17 j-20 l-25 m-25 n-19 o-17 p-16 q-17 r-16 s-25 u+28 v-18
informacion$ a-16 b-16 d-20 e-18 f-17 j-17 l-22 m-23 u+17 v-16
infusion b-29 d-36 j-25 m-28 n-22 o-20 u+19
infusions b-15 m-19
ingles a-44 b-47 c+55 d-44 e-36 f-32 g-46 h-31 i-48 j-43 k-29 l-49 n-41 o-50 p-31 q-45 r-42 s-43 t-36 u-45 v-43
inscr* a+38 b-25 d-19 e-19 h-21 i-25 j-17 k-20 l-27 m-37 n-19 o-29 r-19 s-18 t-17 u-26
insid* n+16 q-16
inside n+16 q-16
inste* a-54 b-38 c-29 d-44 e-20 f-26 g-37 h-39 i-39 j-37 k-29 m-50 n-45 o+55 p-24 q-38 r-39 s-35 t-24 u-42 v-27
instead a-54 b-38 c-29 d-44 e-20 f-26 g-37 h-39 i-39 j-37 k-29 m-50 n-45 o+55 p-24 q-38 r-39 s-35 t-24 u-42 v-27
instead$ a-48 b-32 c-24 d-36 e-17 f-21 g-32 h-34 i-36 j-31 k-26 m-41 n-39 o+48 p-21 q-35 r-35 s-31 t-19 u-37 v-24
instead_of a-15 m-22 o+21
insulin n+19
insurance c-25 d+42 f-18 g-37 h-39 i-36 j-41 k-24 l-36 m-60 o-37 p-33 q-51 r-38 s-37 t-21 u-64 v-29
inter* a+55 c-45 d-70 e-41 f-39 g-61 h-35 i-49 j-24 k-46 l+35 m-46 n-59 o-54 p-50 q-61 r-41 s-64 t-39 u-37 v-55
interesa a+37 b-25 d-33 g-19 i-22 j-27 m-27 n-23 o-22 p-19 q-23 r-25 s-29 u-35
interesa$ a+27 d-18 j-21 l-27 m-23 q-16 r-18 s-16 u-19
interesada b-32 d-24 g-24 j-17 l+24 m-19 n-18 q-22 r-23 s-27 u-23 v-18
interested a+20 c-27 d-25 e-17 f-17 g-32 i-25 j-31 k-27 l+27 m-43 n-28 o-30 p-38 q-37 r-31 s-31 t-16 u-30 v-36
interested$ a+27 c-22 d-20 g-21 i-17 j-18 m-38 n-22 o-21 p-34 q-32 r-24 s-21 u-22 v-25
into a+22
inven* i-17 m+24 u-26 v-15
inyec* a-16 d-20 i-16 j-20 m-19 n-18 q-18 u+25
inyectar j-15 q-16 u+17
inyectar$ j-15 q-16 u+17
iphon* d-21 m+17
iphone d-21 m+17
iphone$ d-16
ir a+26 b+34 c-64 d-95 e-60 f-62 g-85 h-73 i-95 j-83 k-67 l-86 m-94 n+25 o-38 p-34 q+24 r-77 s-83 t-66 u-16 v-81
ir$ a+31 b+29 c-35 d-50 e-28 f-33 g-51 h-38 i-52 j-44 k-41 l-55 m-57 o-62 q-46 r-51 s-45 t-32 v-45
ir__dia n-16 o+22 q-22
ir__mi a-26 b-16 i-19 o-21 p-18 q+20
ir_a o-22
ir_acompanada a-25 b-15 d-22 i-16 j-22 m-19 q+18 s-18 u-30
ir_con b-30 d-25 g-15 i-33 j-15 m-28 o-26 p-24 q+17 s-23 u-32 v-22
ir_otro n-28 o+24
ir_por a-20 i-16 n-20 p-16 q+21
ir_sola a-21 n-23 q+22
ire a-36 b+39 c-19 d-22 g-31 h-18 i-30 j-25 l-41 m-39 n-36 o-39 p+23 q-45 r-27 s-28 u-28 v-35
irme a-25 b-21 c-20 d-31 e-17 f-18 g-26 h-24 i-26 j-32 k-18 l-22 m-24 n-42 o-29 p-18 q+40 r-29 s-25 t-18 u-24 v-19
irme__@vehicle j-23 n-20 q+22 r-19
irme_caminando n-22 q+20
irme_en j-23 n-20 q+22 r-19
irme_sola n-20 q+20
is a-49 b-71 c-75 e-136 f-31 g-62 h-24 j+30 k-88 l-54 n-25 q-26 r-27 t-155 u+15
is$ d-16 u-17
is_# b-20 d+19 g-24 h-24 i-24 j-35 n-33 o-39 p-31 q-29 r+26 s-38 u-29 v-22
is_@drive a-15 b-16 d-15 m-29 n-18 o-17 p+18 s-17 u-21 v-28
is_@insurer d+16 n-20
is_@late h-17
is_@open o+21
is_@parking d-21 j+21
is_@sick a-28 d-28 f-18 g-18 h-16 i-22 j-27 k-17 l-28 m+23 n-27 p-37 r-28 s-37 u-34 v-22
is_@symptom a-15 d-23 m-30 n-20 o-18 p-21 q-21 r-19 s+29 u-18
is_@treat a-35 b-15 g-16 h-21 i-23 j-26 m-29 n-29 o-18 q-18 s-31 u+24
is__# b-18 g-21 h-26 i-21 j-29 p-22 r-22 u-25
is__@call b-19 g-20 h-28 i-53 j-35 m-21 n-16 o-18 q-17 s-16 u-30 v+20
is__@clinician a-22 j-16 m+18 u-18
is__@day b-25 d-21 j-16 s-21 u-17
is__@drug n+18
is__@hours h+18 j-20 m-20
is__@late d-16 j-21 m-20
is__@open d-16 h+17 i-29 o-19 q-21 r-28 u-22
is__@parking d-25 h-16 i-29 j+27 m-22 n-19 o-16 q-19 r-15 s-15 u-25
is__@place a-24 b-18 d-29 g-18 h+17 i-21 j+18 m-24 n-20 o-22 q-25 r-18 s-22 u-17 v-19
is__@price a-25 b-16 d+23 g-30 h-23 j-36 m-43 n-22 o-17 q-20
is__@relative m-24 n-20 p+24 q-25 v-17
is__@treat d-19 j-15 u+18
is__@vehicle a-17 d-23 h-15 i-28 j-39 n-22 q+25 r-19 s-18 u-31
is__@visit b-44 d+31 g-30 h-35 i-35 n-45 o-43 p-33 q-25 r-28 s-53 v-25
is__@wrong i-19
is__a c-33 e-18 f-29 g+15 h-63 i-16 k-33 l-36 n-64 o-33 p-53 q-19 r-63 s-30 t-30 u+27 v-54
is__about d-23 j-15 m-17 u+18
is__acceptable j-16 q+18 u-17
is__after a-22 b-20 d-26 m-26 n-20 o-25 p-20 q-17 s+16 u-18
is__allowed d-28 h-15 i-23 j-23 m-28 n+28 o-17 s-21 u-26
is__along m-24 p+18
is__an d-40 j-29 m-35 n-34 o-24 q-27 s-28 u+30
is__another o+16
is__any a-25 b-16 d+22 h-16 i-29 j-29 m-37 n-22 r-15 s-18 u-29 v-16
is__anything a-21 d-24 i-18 j-16 n+17 q-15 u-23
is__at j+18 m-20
is__available a-34 d-35 h-19 i+31 j-24 m-24 q-23 s-17 u-24
is__bad d-20 m-33 n-18 q+16 r-15 s-17
is__balance d+19 g-24 j-21 n-22 u-22
is__bank d-25 h-20 m+27
is__be a-15 d-19 m-25 o-16 r+22
is__best i-21 m+16
is__by a-18 b-16 d+16 g-19 h-18 i-25 m-22 n-17 o-20 q-24 r-15 s-24 u-39
is__can d-20 i-18 m-26 n-22 o+26 q-19 r-16
is__carol v+17
is__commands d-23 g+25 h-18 i-17 j-25 m-25 u-26
is__common a-17 d-21 m-18 n-22 o-17 q-15 s+25 u-21
is__covered a-22 d+28 h-18 i-19 j-29 m-29 n-24 o-21 p-20 q-20 s-24
is__cross g-19 h-16 i-17 j+27 m-28 u-27
is__day d-29 j-16 m-33 n-35 o-28 p+25 q+15 s-24 v-18
is__difference a-25 d-35 g-28 h-22 i-28 j-37 m-34 n-17 o-18 q-18 s-15 u+37
is__different d-15 j-20 m-17 u+19
is__direct d-16 i+18 j-18 u-20
is__earliest a+19 d-23 g-15 h+17 i-24 j-30 m-33 n-16 u-27
is__expensive a-19 d+35 g-15 i-16 j-30 m-30 n-21 o-20 q-21 s-23 u-41
is__fastest d-16 j-23 m+24 u-18
is__favorite j-16 m+17
is__fine a-21 d-28 g-17 h-21 i-25 j-28 m-29 n+29 o-23 p-16 s-24 u-31
is__first d+20 j-17 m-24 u-23
is__for a-21 f-15 g-22 h-23 i-28 j-45 k-23 l-32 q-39 r-26 s-41 u+24
is__free a-23 d+28 g-19 h-21 i-24 m-26 n-23 o-19 p-15 q-18 s-26 u-35 v-17
is__from a-26 b-18 d-33 f-21 g-17 h-23 i+17 j+24 l-20 m-46 n-32 o-21 p-22 q-21 r-18
is__garys l-16 v+16
is__going a-37 b-33 d+25 f+17 g-22 i-27 j-55 l-20 p-21 q-44 s-42 u-56 v-16
is__good a-19 b-28 d-28 g-20 j-27 n-19 q-24 r-19 s-22 u-29 v-22
is__here a-20 b-17 d-19 g-19 l-20 m+16 n-18 o-25 p-16 q-18 r-20 s-22 u-23
is__i d-30 g-18 h-17 m-43 o-19 p-17 q-31 u-33
is__if n-21
is__in a-36 b-28 d-41 g-15 n-27 o-35 p-23 q-27 r-28 s-38 v-22
is__is a-22 b-17 d+23 g-17 j-35 n-33 p-19 q-25 r-17 s-26 u-28
is__latest a-16 h+18 j-17 m-18 u-17
is__legit d-21 j-20 m-16 u+23
is__like d-50 g-31 h-27 i-34 j-42 m-47 n-23 o-16 q-17 s-27 u+35
is__married a-17 i-23 m+23 p-16 u-18
is__me a-36 c-21 d-47 f-21 g-27 h-16 k-35 l-18 m-60 n-50 o-28 p+33 q-59 r-40
is__menu a-18 d-28 g+31 h-17 i-25 j-31 m-28 q-16 u-29
is__mike v+18
is__movie m+15 u-15
is__my b-17 l-16 m-15
is__normal n-20 o-18 s+21
is__not i-18 m-16 q-19 u-31 v+23
is__now i-22 j-17 m-25 q-19 r-18 s-16
is__number a-19 d-24 g-27 h-16 i+23 j-29 m-23 v-18
is__of a-17 g-36 h-18 i-23 j-17 n-21
is__oil d-16
is__ok a-44 b-29 c-18 d-24 f-17 g-29 h-30 i-38 j-49 k-28 l-29 m-75 n+44 o-23 p-40 r-16 t-22 u-17 v-31
is__on a-25 b-19 d-29 j-28 n-20 o-23 q-22 u-31
is__only q+16
is__opening a+16
is__out a-16 b-19 g-18 i-20 j-24 l-20 m+17 n-17 o-24 p-16 q-22 s-18 u-34
is__place a-28 b-19 c-16 d-38 g-24 h-19 i-34 j+30 l-18 m-51 n-27 o-22 q-28 r-24 s-26 v-29
is__possible d-21 m-15 o+17 s-21 u-19
is__real j-17
is__right a-15 h-15 o-19 r-21 s-20 u-23
is__safe a-15 d-20 j-20 n-30 s-19
is__same u-18
is__shot d-17 u+17
is__sign a-29 d-25 g-25 h-22 i-23 m+27 u-25 v-20
is__since a-17 d-19 m-25 p-16 r-15 s+25
is__so a-19 b-18 d+16 f-16 j-24 l-18 n-18 o-24 p-25 s-26 u-38
is__soonest a+23 d-22 j-23 m-18 u-25
is__sorry b-26 d-16 h-18 i-21 j-24 m-26 o+16 q-19 s-23 u-27
is__special d-16 n+17 u-16
is__still a-22 d-20 h-16 i-15 j-18 m-31 n-23 o-23 p-21 q-20 r-26 s+31 u-18
is__streets d-15 j+17
is__success d-29 m-17 u+23
is__that a-29 b-25 f-18 g-27 h-24 i-33 j-40 l-17 m-26 o-54 p+20 q+17 r-28 s-46 t-16 u-33
is__the a-43 c-19 d-64 f-17 g-38 i-52 k-22 l-28 n-38 p-34 r-39 t-17 v-39
is__there a-48 b-34 c-22 d-50 f-26 g-32 h+29 i+27 l-19 m-57 n-45 o-15 p-35 q-57 s-46 u-50 v-31
is__this a-25 b-16 d-18 h-20 i-15 m+20
is__time a-30 b-20 d-40 h-24 i-27 j-30 m-45 n-34 o+46 p-17 q-28 r-17 s-27 u-32
is__to b-43 c-22 f-31 g-53 h-34 l-48 o-16 p-30 q-68 t-20 u-101 v-30
is__today a-21 b-22 d-32 h-21 i-22 j-22 n-16 o-22 p-18 r-17 s+23 u-24
is__true d+18 m-19 o-15
is__up q-16
is__wait a+28 d-21 i-16 j-17 m-27 q-19 u-23
is__way a-15 j-17
is__weather h-18 j-20 u-20
is__with a-16 p+18
is__work i-16 m-15 q-19
is__you a-39 g-20 h+26 i-26 m-36 u-37
is__your m-17
is_a a-61 c-18 d-40 f-21 g-38 h-41 j-66 k-26 l-27 m-36 p-47 t-20
is_an a-22 d-20 m-16 u+19
is_anybody a-21 d-18 j-17 m-24 q-19 u-23
is_anyone h+25 i-24 j-21 m-25 o-23 q-17 r-17 s-15
is_at a-17 d-20 m-29 r-19
is_bad a-15 d-18 i-16 j-18 m-21 q-18 u-22
is_been a+17 d-22 j-15 m-24 o-26 r-17
is_carol i-15 m-19 u-25 v+23
is_coming a-32 b-31 m+16 n-17 o-21 r-26
is_going a-18 d-19 m-31
is_good a-20 d-20 g-18 h-16 i-21 j-19 n-18 o-22 p+20 q-28 r-15 u-21
is_harassment g-16 l+23 u-19 v-23
is_in a-18 m-21
is_is h-18 v-19
is_it a-38 b-72 c-37 e-29 g-67 h-58 i-69 j+26 k-56 l-67 m-36 n-26 o-43 p-69 r-53 t-42 u+47 v-51
is_me a-22 d-25 f+27 l-20 m-26 n-17 p-23 q-15 s-19 u-28
is_my a-55 b-43 c-32 d+28 f-26 h-40 i-66 j-19 k-32 m-19 q-25 r-51 s-65 u-77
is_no b-26 d-20 g-25 i-20 l-20 m-31 n-17 q-26 r-24 s-28 u-17
is_not a-27 d-38 f-15 g-39 h-17 j-32 k-21 l-53 m-45 n-27 p-36 q-34 r-32 s-39 u-43 v+34
is_raining m+16
is_set a-15 d-16 m-20 p+27 q-34 r-18
is_slow a-16 d-16 i-15 j-17 q-20 v-16
is_slurred s+16
is_snowing d-16 m+17 u-18
is_taking a-29 i-20 j+18 m-24 n-23 p+15 q-24 u-16
is_that a-62 b-48 c-25 e-17 f-30 g-61 h-38 i-49 j+22 k-30 l-32 m-67 n+18 p-53 r-64 t-28 v-46
is_the a-21 b-65 c-30 e-25 f-48 i+19 k-43 l-51 n-94 o-22 p-56 q-22 r-68 s-92 t-35 u-26 v-66
is_there b-56 e-24 f-42 g+15 h-74 k-32 l-35 m-22 p-58 r-77 s-81 t-26 u-33 v-56
is_this a-68 b-54 d+17 e-22 f-35 g-79 h-58 i-79 k-25 l-57 m-34 n-64 o-56 p-37 q-50 r-50 s-71 t-21 u+58 v-51
is_your a+19 b-28 c-19 d-59 e-15 f-29 g-47 h-24 i+16 k-20 l-26 n-41 o-33 p-23 q-31 r-27 s-39 t-19 u-60 v-32
it a-33 b+28 c-94 e-124 f-18 g-45 h-134 i-128 j-19 k-16 l-27 m-37 n-48 p-22 q-26 r-68 s-41 t-19 u+62 v-119
it$ a-21 b+41 c-66 d-26 e-68 f-78 g-91 h-58 i-82 k-21 m-56 q-47 r-95 s-92 v-65
it_@cancel b+17
it_@price u-20
it__# d+28 i-18 j-31 m-41 n-27 p-19 q-19 r-23 u-26 v-20
it__@date a-34 b-29 d-20 m-24 o+29 s-16 u-21
it__@insurance d+15 u-16
it__@place u-17
it__@sick a-18 b-24 d-23 f-16 j-19 l-22 m+26 n-17 o-27 p-18 q-22 r-16 s-24
it__a b-24 i-20 k-17 l-18 n-30 o-17 p-24 q+21 r-24 s-26 u-44
it__airport j+17 m-19 u-17
it__at m-18
it__be b-27 j-21 m-18 n-47 o-42 p-17 r-28 s+25 u-43
it__been a+19 d-18 m-16 o-19
it__by u-15
it__days d-15
it__do d-16 q-15 u-20
it__earlier a-16 d-18 o+24 q-16 u-18
it__for a-27 d-19 i-20 j-17 m-39 n-33 o-29 p-16 q-27 r-15 s-18 u+34
it__here m+16 o-16 u-18
it__i d-37 j-22 m-29 q+16 s-19 u-44
it__if a-18 d-32 g+16 j-19 m-18 n-32 o-19 q+19 u-33
it__in a-28 d-21 j-25 m-32 n-27 s-20 u+31
it__is a+18 m-15 o-20 u-16
it__me b-39 f+26 g-31 i-38 j-36 k-38 l-48 m-55 n-46 o-38 p-48 q-50 r-30 s-43 t-25 u+32 v-16
it__more b+19 l-17
it__my b-18 i-17 m-25 n-22 o-18 p-15 q-16 s-19
it__not a-18 d-22 g+18 k-17 m-23 n-18 o+16 q-20 r-16 u-21
it__ok a-17 d-15 k+17 l-19 m-20 p-15
it__on a-18 b-29 d-16 k+22 m-19
it__raining m+16
it__same u-17
it__shot d-17 u+17
it__snowing d-16 m+17 u-18
it__the d-22 m-32 s-18 u+15
it__time a+18 o-20
it__to a-16 b-17 c-18 e-15 f-29 g-37 h-24 i-40 l-43 p-46 q-27 t-24 u-47 v-19
it__with b-26 d-29 g-27 l-21 m-31 n-28 o+19 p-19 q-20 r-16 s-22 u+21
it__work a-20 b-25 d-32 g-26 i-17 m-37 n-24 o+18 p-19 q-28 r-18 u+16
it__your d-15 m-20 u+21
it_a b-25 g-17 i-29 j-32 k-16 l-16 m-30 n-30 p-19 r-21 s-27 t-15 u+16
it_an a-16 d-20 j-16 m-19
it_any b+19 l-17
it_back b-19 k+22 u-18
it_be a-51 b-49 c-22 d+26 e-18 f-24 g-28 h-29 i-27 j-30 k-26 l-40 m-56 n-50 o+20 p-41 q+32 r-44 s-41 t-25 u-67 v-20
it_covered d+17 j-18 m-17 n-15
it_feel u+16
it_for d-15 j-19 m-23 u+21
it_from d-17 j+30 m-32 n-19 s-15 u-36
it_going a-23 b-23 f+19 j-38 m+17 n-38 o-27 q-29 r-30 s-31 u-45
it_help a-22 b-17 d-35 g-37 m-40 n-24 q-31 s-15 t-18 u+37
it_hurt a-15 b-16 d-20 m-23 n-15 q-23 u+25
it_in a-17 m-22
it_is b-55 c-25 e-18 f+21 g-53 h-36 i-25 j-21 n-60 o-30 p-16 q-63 s-36 t-31 u-83 v-34
it_just b-16
it_keeps a-16 d-17 g+25 m-25 n-15 u-24
it_last a-16 d-16 m-28 n-16 q-16 s-16 u+19
it_later o+15
it_like a-17 d-28 j-23 m-24 s-18 u+24
it_make d-22 m-18 q-16 u+20
it_off a-23 m-15 u-15
it_ok a-19 d-33 j-20 m-30 s-28
it_on a-15 j-20 k+19 l-17 m-30 o-21 r-18 u-23
it_possible d-21 o+15 s-20 u-19
it_safe n-29 s-16
it_so d+19 m-24 u-24
it_sorry b+17
it_take d-17 m+24 u-18
it_the d-22 m-26 n-16 s-20
it_to a-17 d-15 l-17 m-17 n-17 u+20
it_up d+16 m-15 n-23 q-16
it_what d-20 j-15 m-16 o-24 q-18 u-26
it_work a-16 d-32 g-21 m-35 n-24 o-21 q-18 u+30
it_works m-15 n-17 u+19
iv d-16 j-21 m-26 s+17
iv$ u+16
iv_was m-18 s+19
jaja d-20 e-21 g-15 j-16 l-18 m+27 n-16 s-16 t-16 u-21
jajaj* b-19 d-26 e-30 f-20 g-20 i-18 j-19 k-15 l-26 m+33 n-18 q-19 r-20 s-20 t-22 u-25 v-19
jajaja b-19 d-26 e-30 f-20 g-20 i-18 j-19 k-15 l-26 m+33 n-18 q-19 r-20 s-20 t-22 u-25 v-19
jajaja$ d-19 e-24 f-16 l-17 m+25 t-18 u-19
job a-26 b+15 g-17 i-22 n-20 o-31 p-21 q-22 r-24 s-20 u-18 v-21
joke d-18 g-16 i-17 j-15 m+24 q-19 u-21
joke$ d-18 g-16 i-17 j-15 m+24 q-19 u-21
jose b-18 g-17 l-22 m-18 q-19 s-17 u-17 v+23
jose$ b-18 g-17 l-22 m-18 q-19 s-17 u-17 v+23
jueves a-33 b-44 d-16 h-30 i-17 j-18 l-18 m-36 n-18 o+40 q-25 r-19 s-22 u-18
jumpi* a-15 d-21 j-20 n-24 o-16 r+18 s-17 u-25
jumping a-15 d-21 j-20 n-24 o-16 r+18 s-17 u-25
jumping__car m-23 r+20
jumping__the m-23 r+20
jumping_in m-23 r+20
junto a-30 b-18 d-27 g-18 h-17 i-19 j+24 m-23 n-16 o+18 q-28 r-17 s-23 u-25 v-26
just a-73 b-23 c-47 d-64 e-34 f-39 g-61 h-48 j-67 k-56 l-62 m+30 n-66 o+16 p-58 r+23 s-64 t-55 v-35
just__a a-23 b-25 h-16 n-18 q-18 r-20 s-15 t-18 v-17
just__back m+19 r-16 u-19
just__from m+19 r-16 u-19
just__in a-24 i-18 j-17 m-22 r+17 u-17
just__me a-28 b-20 l-16 m-19 o+16 p-17 r-19 u-16
just__off q+15
just__on b-16
just__that m+18 n-22 q-17
just__this m-16
just__up m-24 r+22 s-15
just__you a-16 b+16 g-17 i-16 m+15 n-16 o-20 q-21 u-21 v-21
just_got a-18 b-19 d-17 g-19 i-26 j-16 l-22 o-19 p-16 r-20 s-16
just_had m+22 o-19
just_put a-23 o+19
just_woke m-24 r+22 s-15
keep a-37 c-16 d-29 g-26 h-20 i-25 j-22 l-27 m+31 p-17 q-25 t-22 u-30 v-22
keep__@texts b-16 l-18 m+18 r-22
keep__@visit a-22
keep_my a-23
keeps a-17 d-20 g+27 m-27 n-16 u-27
ketamina a-36 b-32 d-40 g-18 h-16 i-23 j-23 l-16 m-30 n-28 o-26 q-19 r-16 s-35 u+39 v-17
ketamine c-23 d-22 e-25 f-27 g-36 h-30 i-39 j-41 k-26 l-34 m-48 n-45 o-37 p-31 q-34 r-28 s-55 t-24 u+48 v-32
kid c-16 i-18 n-28 p-39 q-33 s-16 u-20
kids a-49 b-26 c-22 d-25 g-16 h-19 i-35 j-26 k-21 l-25 m+34 o-25 p-49 q-41 r+17 u-43 v-27
kill a-24 d-17 f-16 g-21 i-18 j-17 k-31 l+24 m-24 n-19 o-18 p-18 q-21 s-20
kind a-36 b-25 c-16 d-37 f-24 g-41 h-33 i-32 j-44 k-17 l-28 n+25 o-28 q-28 r-17 t+20 u-46 v-27
kind__clothes m-16
kind__today s+19
kind_of a-31 b-21 d-35 f-20 g-38 h-25 i-27 j-39 l-21 n+25 o-26 q-27 s+15 u-43 v-23
kk a-18 c-15 d-30 e+38 f-22 g-21 h-15 i-17 j-26 k-20 l-30 m-45 n-20 p-16 q-19 r-23 s-24 t-19 u-27 v-19
kk$ a-18 c-15 d-30 e+38 f-22 g-21 h-15 i-17 j-26 k-20 l-30 m-45 n-20 p-16 q-19 r-23 s-24 t-19 u-27 v-19
knitt* m-16 n+19 q-17 s-15
knitting m-16 n+19 q-17 s-15
knock* d-18 j-16 m-15 n-16 u+20
knocked d-18 j-16 m-15 n-16 u+20
knocked_out d-18 j-16 m-15 n-16 u+20
know a-58 b-20 d-72 e-23 f-24 h-47 i-54 j-65 k-40 l-64 n-30 p-46 q+19 r-49 s-43 t-36
know$ a-19 c-16 d-27 g-31 i-17 j-19 l-22 m+20 n-20 o-27 r-17 u-35 v-31
know__i g-17
know__is m-16
know__that m-20 q+16
know__this g-22 m-19 u+17
know__to b-21 d-18 g+26 j-18 l-21 m-30 n-17 o-16 u-32 v-19
know_a a-15 d-22 j-19 q+19 u-24
know_any b-21 d-19 g-18 l-20 o-19 q-24 u-23 v+23
know_before n+15
know_how l-16 m-20 u-18
know_what d-19 j-23 l-17 m-33 q-29 u+21 v-21
know_who g-15 m-20 p-18 u-19
ksjdf* d-22 e+29 f-18 j-17 l-21 m-30 r-17 s-17 t-18 u-21
ksjdfh d-22 e+29 f-18 j-17 l-21 m-30 r-17 s-17 t-18 u-21
la a-18 b+23 c-121 e-129 f-111 g-71 h-55 j+17 k-121 l-80 o+17 p-53 q-48 r-34 s-20 t-73 v-72
la_@body j-16 n-17 s+23 u-19
la_@cancel m-21 o+20
la_@clinician a-47 b-30 d-31 g-19 h-21 i+46 j-36 m-36 n-29 o-33 p-16 q-24 r-26 s-27 t-17 u-33 v-22
la_@door a-19 b-21 j+16 l-16 m-22 q-20 s-16
la_@late n-22 r-24
la_@medicine a-21 b-22 d-26 i-27 j-22 m-25 n+19 o-19 q-17 s-24 u+16 v-17
la_@person i-21 u-25
la_@place a-38 b-41 c-20 d-37 e-18 f-19 g-26 h-17 i+20 j+36 k-20 l-32 m-51 n-36 o-42 p-31 q-40 r-30 s-39 t-23 u-57 v-35
la_@staff a-19 i+22 n-16 o-18 s-19
la_@symptom s+20 u-21
la_@treat b-35 d-44 g-20 h-16 i-26 j-26 l-21 m-31 n-31 o-29 p-17 q-21 r-19 s-40 u+37 v-18
la_@visit a-59 b+22 c-26 d-15 e-26 f-25 g-34 h-30 i-49 k-25 l-41 m-20 p-34 q-40 t-29 u-19 v-57
la__@day a-15 b+21 h-17 m-19 o-18
la__@move a-19 h-17 n-20 o+24 q-16
la__@thanks t-18
la__@visit d+26 j-23 m-19 n-33 o-28 s-23 u-28 v-18
la__adelantar a-18 d-17 i-17 n-18 o+23 q-18 s-15
la__al o+15
la__con a-23 g-17 m+17 s-16
la__de a-20 d-23 j-28 o-24 p-24 q-21 u-25 v-16
la__del d-20
la__despues a-16 n-16
la__es b-23 i-21 j-28 m-29 n-29 o-26 q-19 s-22 u+25 v-23
la__favor a-22 b+15 c-17 i-25
la__la a-19 m-16
la__manana b+17 m-19 o-16
la__me b-19 d-18 j-18 l-20 m-29 n-15 o-22 q+16 s-16 u-25
la__mi p-23
la__para b-21 d-19 m-19 n-30 o+25 q-17 r-17 s-20 u-25
la__por a-22 b+16 c-18 i-25 l-16
la__que a-28 b-23 d-23 g-16 i-32 j-24 l-18 m-23 n-22 o+20 q+16 u-29
la__se d+18 i-20 m-32 n-23 q-23 r-18 s-19 u-28
la__semana m-17 n-16 u-17
la__vez n-18
la__voy a-17 b-22 m-16 o-18 r+21
la__y j-19 m-21 r+17
la__ya a-21 b-20 j-21 m-24 q-15 r+25
la_casa q-16
la_de b+23 m-28 n-16 o-19 p-18
la_dejo a-16 b-18 d-18 i-18 j-19 m-24 n+28 o-15 r-16 s-19 u-20
la_del b+21 h-16 m-18 o-25
la_depresion b-18 d-20 m-24 n-21 o-16 p-20 q-16 s-18 u+18
la_fabrica o+16
la_hora b-19 d-17 i-17 j-15 n-23 s-16 u-18
la_lista a+32 b-31 c-17 d-31 g-16 h-21 i-29 j-35 l+16 m-39 n-33 o-34 p-21 q-23 r-30 s-27 t-17 u-34 v-16
la_llamada a-20 i+21 n-15 o-18 q-18
la_lluvia a-19 b-18 d-22 i-24 j-21 l-19 m+16 n-21 o-20 q-15 s-22 u-18
la_manana a-28 b-28 c-19 d-17 h-22 i-19 j-16 m-24 n+17 q-15 u-16
la_noche a-31 b-21 d-27 h+29 i-20 j-32 l-16 m-27 o-29 p-15 q-23 r-24 u-27
la_novela d-17 j-20 m+23 n-16 s-18 u-17
la_primera b-28 d+29 i-16 j-24 m-22 n-33 o-30 r-16 s-23 u-30 v-18
la_proxima a+19 b-27 d-24 g-20 h-17 i-34 j-29 k-16 l-23 m-36 n-32 o+22 p-23 q-21 r-28 s-22 t-16 u-32 v-21
la_puede a-22 d-21 i-20 j-16 n-21 o+27 q-22 s-17 u-17
la_puedo a-16 n-17 o+19
la_tienda h-17 m+19
la_troca a-15 d-21 i-17 m-17 n-16 o-19 q+24 r-20 u-17
la_ubi a-22 b-20 d-22 i-22 j+28 l-17 m-24 n-20 o-20 q-16 r-18 s-19 u-23 v-15
lady b-18 d-23 h-17 i+37 j-30 m-36 n-21 o-18 p-17 q-20 r-21 s-29 u-32 v-16
landl* d-20 m-20 n-17 o-21 p+17 q-20
lapto* a-19 d-15 j-17 m+21 o-16 u-16
laptop a-19 d-15 j-17 m+21 o-16 u-16
laptop$ a-19 d-15 j-17 m+21 o-16 u-16
las a-39 b-33 c-22 d-41 e-31 f-20 h-24 i-29 j-35 k-25 l-35 m+24 p-27 q-38 s-39 t-18 u-41 v-27
las_chivas a-15 m+21 n-16
las_opciones a-15 b-17 g+25 l-19 m-16 n-16 o-16 q-18 r-16 s-17 u-19
last a-22 b-46 c-32 d-53 e-25 f-29 g-45 h-39 j-22 l-45 n-24 o-46 p-42 q-53 r-45 s+27 t-37 v+20
last$ a-19 d-22 g-18 j-17 m-37 n-25 q-19 u+17
last__i i+18 m-19
last_month k+16 l-17
last_night a-35 b-20 d-23 g-16 h-18 i-25 j-22 k-22 l-19 m+18 o-21 p-17 q-18 r-22 s+18 t-18 u-31 v-24
late a-47 b-44 c-34 d-55 e-30 f-33 g-42 h+32 i-55 j-57 k-34 l-44 m-61 n-53 o-29 p-45 q-30 r+54 s-45 t-32 u-58
later a-69 b-54 c-33 d-60 e-27 f-30 g-39 h-44 i-43 j-49 k-32 l-40 m-58 n-55 o+68 p-38 q-56 r-56 t-34 u-53 v-38
later$ a-41 b-36 c-19 d-40 e-20 f-20 g-28 h-25 i-32 j-30 k-22 l-28 m-38 n-35 o+42 p-26 q-34 r-41 t-22 u-35 v-27
later_@visit a-23 o+17
later__day m-16 n-20 o+20
later__the a-19 o+23
later__week a-19 o+19
later_in a-19 o+23
later_this a-17 o+16
later_time d-15 m-21 o+19
lates* a-16 h+18 j-17 m-18 u-17
latest a-16 h+18 j-17 m-18 u-17
latest_you a-16 h+18 j-17 m-18 u-17
le a-27 b-62 c-53 d-67 e-55 f-60 g+53 h-62 i-66 l-63 n-38 o-59 q-65 r-34 s-60 u-31 v-16
le__a a-19 b-21 m-26 q-20
le__llegar a-26 g-27 j+23 m-17 n-23 r-17 u-16
le__para a-17 b-17 d-20 i-17 j+18 l-17 m-25 n-37 o-18 q-19 r-24 u-28
le__sacar a+17
le_contesto a-16 g+19 j-17 m-16 u-16
le_dije a-25 b-19 j-19 k-17 l-19 m+17 n-22 q-16 r-25
le_entiendo b-19 g+23 l-20 m-15 q-16 u-18 v-18
le_hago b-16 d-15 i-18 j+18 m-29 o-17 q-19 r-24 s-15 u-27 v-16
le_pico a-26 d-17 f-18 g+32 h-22 i-19 j-29 k-15 l-16 m-31 n-26 q-17 r-18 s-15 t-18 u-27
le_pongo a-19 b-17 d-18 g+29 h-16 j-20 l-18 m-24 n-32 q-19 u-23 v-19
leave a-39 c-19 d-40 g-30 i-36 k-25 l+21 n-35 o-32 p-31 r-30 s-30 t-17 u-38 v-21
leave$ a-20 d-15 n-17 u-19
leave__house b+16
leave_me a-18 d-16 i-16 j-15 l+25 m-19 q-25 r-16 s-16
leave_my d-17 i-16 n-15
leave_the b+16
leavi* a-25 b-24 d-26 e-20 f-17 g-20 h-24 i-19 j-18 k-19 l-26 n-19 o-21 p-19 q-19 r+23 s-20 t-20 u-22 v-17
leaving a-25 b-24 d-26 e-20 f-17 g-20 h-24 i-19 j-18 k-19 l-26 n-19 o-21 p-19 q-19 r+23 s-20 t-20 u-22 v-17
leaving__vacation m+20 r-16
leaving_for a-17 b-19 d-16 m+24 r-21
left a-24 b-22 d-21 g-21 i+24 j-23 m-33 n-22 o-21 q-27 s+18 u-16 v-24
left$ s+20
legal d-22 j-21 m-17 n-19 q-16 s-16 u+24
legal$ d-22 j-21 m-17 n-19 q-16 s-16 u+24
legit a-26 d-26 g-16 h-30 i-23 j-39 l-16 m-27 n-15 s-18 t-15 u+36 v-17
legit$ a-26 d-26 g-16 h-30 i-23 j-39 l-16 m-27 n-15 s-18 t-15 u+36 v-17
lejos a-22 b-22 d-20 f-17 g-17 h-31 i-32 j+36 l-23 m-30 n-18 o-24 p-20 q-29 r-26 s-23 u-27 v-29
lejos_de j+21 l-16 m-17 v-20
les b-23 d-23 e-19 g-18 h-19 i-20 j-24 k-20 m+16 n-27 o-17 p-24 q-21 r-25 s-23 u-28
let c-42 d-55 e-30 f-39 g-22 h-45 j-54 k-47 l-53 n-52 o+19 p-56 r-48 s-46 t-48 u-69 v-46
let__@move a-16 o+16
let__do b-26 d-18 g-21 h-17 i-16 j-19 l-17 m-26 n-24 o+15 p-17 q-18 u-24
let__else a-23 b+29 h-16 i-20 m-16 o-33 p-18 q-15 v-16
let__get a+16 b-21 i-34 j-15 l-16 o-25 u-16
let__have a-23 b+29 h-16 i-20 m-16 o-33 p-18 q-15 v-16
let__it b-27 d-16 g-17 j-15 m-23 o+18 q-15 u-24
let__know b-15 m+17
let__leave q+15
let__talk i+17
let__the a-17
let__to a-19 i+19 q-15
let_me b-42 c-19 d-33 f-15 j-31 k-26 l-34 n-28 o-32 p-28 r-25 s-19 t-20 u-47 v-16
let_someone b+16 o-18
let_us a+18 b-44 c-21 d-30 e-19 f-23 g-32 h-26 i-27 j-28 k-22 l-28 m-42 n-31 o+32 p-29 q-31 r-27 s-27 t-23 u-35 v-25
let_you b-15 m+17
libra* h-15 m+24 n-17 u-18
library h-15 m+24 n-17 u-18
licen* a-19 b-30 d-20 g-18 i-25 l-18 n-24 o-23 p-16 q+25 r-21 s-20 v-20
license a-19 b-30 d-20 g-18 i-25 l-18 n-24 o-23 p-16 q+25 r-21 s-20 v-20
light a-19 d-25 g-16 i-18 j-20 m+22 q-16 s-17 u-26 v-17
like a+27 b-64 c-37 d-36 e-32 f-36 g-69 h-56 j-75 m-23 n-69 o-43 p-48 q-60 t-47 u+23 v-50
like$ d-47 g-31 h-26 i-31 j-38 m-47 n-19 s-25 u+36
like__after m-18 s+19
like__be a-18 i+18 l-19
like__get a-16 i-17 k+16 l-20
like__my a+17 i-17
like__speak a-17 i+17
like__that i-15 m-19 o-17 s+16
like__try a+22 i-15 u-18
like_a a-29 b-15 g-16 j-16 k-16 m-34 n-16 r+16 u-26
like_to a+28 b-40 c-16 d-41 g-23 j-25 m-42 n-37 o-24 p-26 q-31 r-30 s-33 t-17 u-45 v-15
linda q-17
line a-25 b-17 d-16 m-25 o-16 r-17 u-16
line_please a-18
lined a-24 b-19 d-18 h-19 i-21 m-24 n-17 o-20 p+33 q-28 r-23 s-17 u-16 v-22
lined_up a-24 b-19 d-18 h-19 i-21 m-24 n-17 o-20 p+33 q-28 r-23 s-17 u-16 v-22
list b-24 c-38 d-57 e-32 f-30 g+39 h-42 i-67 j-62 k+15 l+19 n-53 o-58 p-53 q-54 r-57 s-57 t-44 u-63 v-50
list$ b-44 c-21 d-37 e-20 f-16 g-41 h-27 i-44 j-41 k+21 l+25 n-33 o-35 p-33 q-31 r-39 s-35 t-27 u-42 v-32
lista a+30 b-39 c-23 d-39 e-21 f-17 g-22 h-29 i-37 j-41 k-21 l+32 m-49 n-41 o-39 p-30 q-32 r-36 s-34 t-25 u-42 v-29
lista$ a+30 b-39 c-23 d-39 e-21 f-17 g-22 h-29 i-37 j-41 k-21 l+32 m-49 n-41 o-39 p-30 q-32 r-36 s-34 t-25 u-42 v-29
listo b-17 p+18 q-23 r-15
littl* q-15
little q-15
live a-32 b-30 c-22 d-37 e-22 f-19 g-31 h-28 i+21 j-30 k-20 l-36 n-35 o-27 p-25 r-32 s-29 t-18 u-39
live_here m-17 v+16
llama* a-48 b-34 c-29 d-31 e-24 f-22 g-29 h-20 i+35 j-32 k-32 m+20 n-44 o-37 p-42 q-35 r-27 s-26 t-24 u-33 v-25
llamada a-20 i+21 n-15 o-18 q-18
llamada$ a-20 i+21 n-15 o-18 q-18
llamar a-33 d-18 i+25 j-31 l-22 m-33 n-21 o-19 q-20 u-15 v-28
llamarme a-24 b-20 c-21 d-17 e-19 f-17 g-19 i+31 j-21 k-19 l-28 m-23 n-17 o-21 t-17 u-17
llamarme__favor b-17 c-17 i+22 l-21 o-19
llamarme_por b-17 c-17 i+22 l-21 o-19
llamen a-19 b-18 i+21 m-16 o-16
llamenme i+26 l-27 m-27 v-16
llega* a-43 c-21 d-36 e-17 f-19 g-45 h-22 i-31 j+18 k-42 l-46 m-55 n-43 o-35 p-30 r+29 s-35 t-20 v-29
llegando a-18 b-23 j-18 m-19 q-15 r+25
llegando$ a-17 b-22 j-17 m-18 r+24
llegar a-32 d-21 g-38 i-18 j+20 l-16 m-31 n-34 o-30 p-18 s-26 u-28 v-21
llegar$ a-17 g-26 n-16 q+16 u-16
llego a-71 b-61 c-48 e-49 f-49 g-63 h-58 i-66 k-53 l-62 n-26 o-67 p-71 q-65 r+63 s-68 t-51 u-77 v-56
llego$ a-32 b-26 c-17 d-38 e-22 f-19 g-24 h-25 i-30 j-35 k-23 l-30 m-45 o-23 p-28 q-32 r+40 s-29 t-22 u-35 v-26
llego_@late a-20 d-20 h-18 i-16 j-21 l-15 m-25 n-17 o-27 q-19 r+30 s-19 u-20
llego__# d-16 m-20 r+22
llego__de a-23 b-18 d+18 i-18 n-21 o-15 p-17 r-20 s-17
llego__el r-17
llego_en a-21 c-17 d-28 h-15 j-23 m-38 n-22 o-20 q-17 r+34 s-16 u-21
lleva a-27 m-16 n-29 p+20
lleva* a-35 b-25 d-26 g-22 i-26 j-25 k-20 l-32 m-33 n-25 o-26 p+16 q+28 r-29 s-24 u-30
llevaba a-22 b-16 d-23 g-20 i-22 j-17 l-16 m-20 n-15 o-25 q+29 s-21 u-27
llevaba$ d-15 m-15 o-17 q+21 s-16
llevar a-19 b-42 c-29 d-59 e-29 f-39 g-58 h-45 i-56 j-50 k-34 l-38 m-57 n+53 o-50 p-31 q+17 r-37 s-44 t-37 u-59 v-36
llevarme n-16
lleve a-27 b-22 d-19 g-17 i-32 j-16 l-21 m-33 n-32 o-19 q+39 r-20 s-23 u-33 v-22
llevo a-31 b-15 d-30 f-31 g-32 h-28 i-24 j-26 l-23 m-30 n+27 q-22 s+16 t-21 u-31
llevo$ a-25 d-24 f-27 g-27 h-24 i-17 j-22 l-18 m-25 n+30 q-17 t-16 u-26
llevo__con s+18
llevo__dias s+18
llevo_dos s+18
llora* b-16 n-16 s+18
lluvi* a-19 b-18 d-22 i-24 j-21 l-19 m+16 n-21 o-20 q-15 s-22 u-18
lluvia a-19 b-18 d-22 i-24 j-21 l-19 m+16 n-21 o-20 q-15 s-22 u-18
lluvia$ a-19 b-18 d-22 i-24 j-21 l-19 m+16 n-21 o-20 q-15 s-22 u-18
lo b-21 c-16 d+18 e-54 f-55 g-67 h-62 i-70 j-69 k-60 l-76 o-61 q-73 r-71 v-61
lo__@treat s-16 u-18
lo__en a-15 d-17
lo__posible a+22 n-19
lo_cubre a-32 b-23 c-20 d+38 e-21 f-20 g-24 h-19 i-19 j-19 k-16 l-23 m-34 n-26 o-15 p-20 q-18 r-18 s-27 t-23 u-36 v-20
lo_de b+19 d-20 h-20 m-29 n-15 o-15 s-16
lo_del p+19 q-23
lo_mismo a-18 b-22 d-22 i-17 j-19 l-31 m+29 n-19 q-15 s-15
lo_que a-19 g-15 h-16 j-18 m-23 n-18 u+21
locat* a-22 d-21 g-15 h-26 i-26 j+36 m-34 r-17 s-20 t-16 u-32
located a-16 h-21 j+26 m-18 u-21
located$ a-16 h-21 j+26 m-18 u-21
location a-24 d-23 g-15 h-27 i-32 j+34 m-30 n-26 o-20 q-25 u-35
locke* a-16 m-17 p+17 q-22 r-16
locked a-16 m-17 p+17 q-22 r-16
lol a-37 b-39 c-27 d-40 e-30 f-29 g+22 h-25 i-35 j-41 k-30 l-42 m+35 o-37 p-26 q-42 r-45 t-30 u-44 v-39
lol$ a-33 b-30 c-19 d-30 e-22 f-20 g+23 h-18 i-29 j-34 k-25 l-31 m+29 o-27 p-21 q-29 r-38 s-35 t-23 u-35 v-30
long a-16 b-45 c-27 d-67 e-25 f-40 g-58 h-51 i-39 k-33 l-55 n+17 o-57 p-40 r-41 t-36 u+25 v-39
long__@drive j+18 m-16 u-23
long__a a-22 d-22 m-24 n-18 s-23 u+17
long__effects a-20 d-16 m-27 n-18 s-18 u+24
long__i a-22 d-19 g-25 i-15 j-30 m-33 o-17 q-16 s-23 u+20
long__it a-25 d-21 j-27 n-35 s-25 u+18
long__last m-19 s+18
long__the a+16 d-18 h-18 j-25 l-19 m-33 n-28 s+22
long__would n-17
long_before a-18 d-16 j-17 m-31 u+18
long_do m-21
long_does n-16 u-16
long_is a+15 d-23 j-16 m-22 n-17 s-21
long_until a-22 g-16 j-25 l-22 m-29 n-27 o-16 s+26
longe* a-25 b+25 d-23 g-25 i-20 j-21 n-23 o-20 q-23 r-18 s-21 u-27 v-20
longer a-25 b+25 d-23 g-25 i-20 j-21 n-23 o-20 q-23 r-18 s-21 u-27 v-20
longer_interested a-16 b+28 l-28 u-15
look a-24 b-15 d-19 e-17 i-17 k-17 l-21 m+21 n-18 p-21 q-19 r-20 u-26 v-20
look_up a-21 d-15 l-18 m+26 p-17 q-16 r-16 s-22 u-17 v-17
looki* a+24 b-26 g-26 h-18 i-25 j-29 k-17 l-20 m-30 n-31 o-24 p-19 q-24 s-21 t-15 u-32 v-17
looking a+24 b-26 g-26 h-18 i-25 j-29 k-17 l-20 m-30 n-31 o-24 p-19 q-24 s-21 t-15 u-32 v-17
looking__@book a+18
looking__get a+20
looking_for d-18
looking_to a+28 b-15 m-17 r-16
looks a-22 b-22 d-27 h-18 i-23 m-29 n-17 r+17 s+20 t-22 u-25 v-15
los b-63 c-46 d-70 e-53 f-51 h+15 i-16 k+40 l-44 n-75 o-60 p-57 q-60 r-63 s-68 u-15 v-57
los_@day a-23 b-19 h+24 m-21 o-20
los_@texts a-53 b-36 c-30 d-40 e-34 f-28 h-40 j-37 k+43 l-36 n-38 o-37 p-34 q-35 r-36 s-42 t-38 u-67 v-36
los__de a-18 d-20 h+16 i-17 k+16 l-22 m-26 u-18
los_bendiga t+16
los_caballos d-16 u+17
lose a-23 b-20 d-21 g-27 i-24 l+27 m-23 n-22 p-17 q-16 r-16 s-17 v-31
lose__number a-21 g-23 i-21 l+28 u-29 v-29
lose_my a-16 b-17 d-18 g-18 i-17 l+17 m-20 n-21 v-20
lost a-54 c-28 e-16 f-20 g+24 h-25 i-47 k-44 l-50 m-57 n-48 p-50 r+19 s-44 t-34 u-47 v-45
lost__i r+16
lost__job m-23 o-15 r-16
lost_but b-19 o-18 r+23
lost_my a-21 g-20 i-27 j-24 k-17 l-21 m-34 n-33 p-36 q+16 s-21 u-20 v-18
lot a-32 b-30 c-18 g-24 h-29 i-30 k-24 l-22 m-37 n-33 o-33 p-25 q-32 s-31 t+29 u-35 v-26
lot$ a-30 b-28 c-16 g-20 h-26 i-27 k-21 l-19 m-33 n-29 o-28 p-22 q-27 s-26 t+26 u-30 v-22
love b-34 d-27 g-22 h-20 i-26 j-25 k-26 l+15 m+26 n-34 o-35 p-25 q-24 r-21 s-30 t-19 u-26 v-24
love__god l+19 m-18
love_of l+19 m-18
low b-17 m-21 n-16
luck a-16 b-20 d-15 f-16 g-20 i-17 m+18 n-18 o-26 p-19 q+16 s-21 v-16
luck_finding q+19
luego a-16 d-18 e-19 g-19 j-17 l-18 m+26 n-18 r-18 s-17 u-19
lugar c-29 d-51 e-26 f-30 g-43 h-42 i-49 j+25 k-30 l-48 m-63 n-51 p-39 q-55 r+18 s-47 t-30 u-20 v-54
lugar$ b-47 c-19 d-32 e-18 f-22 g-31 h-18 i-30 j+33 k-20 l-32 m-43 n-29 o-40 p-20 q-35 s-33 t-16 u-37 v-33
lugar__otro b+17 o-16
lugar_a a-21 b+30 d-17 i-23 m-24 n-18 o-22 p-18 q-24 r-24 u-17 v-25
lugar_de a-19 b-17 h-20 j-16 m-18 n-16 o+24 u-15
lugar_para o-17
lunch n-20
lunes a+21 d-18 j-18 m-39 n-20 r-15 s-22 t-16 u-19
made n-18
made__@visit a-16
made__with a-16
made_an a-16
maint* a+19 b-21 d-18 n-17
maintenance a+19 b-21 d-18 n-17
maintenance_@visit a+19 b-21 d-18 n-17
make c-19 d-16 g-29 h-24 j-31 k-32 n-46 p-23 q-36 r-25 s-33 t-16
make__@texts k-16 l+16
make__@visit a+28 b-21 d-18 i-17 n-16 o-17
make_a d-16
make_it a-20 d-21 m-18 o+19 u-21
make_me b-16 d-24 m-21 q-18 u+24
make_that a+15
makin* m+21 o-15 r-24 s-16
making m+21 o-15 r-24 s-16
making_tamales m+16
mal a-33 b-21 c-16 d-23 e-16 f-17 g-21 i-16 j-20 l-23 m-33 n-27 o-16 p-35 q+30 r-24 s+16 u-20
mal$ a-27 b-17 d-19 g-17 j-15 l-19 m-27 n-21 p-27 q+20 r-21 s+21
mall a-18 b-15 d-18 h-22 i-18 j+27 m-21 n-15 o-17 s-16 u-20 v-15
mall$ a-15 d-16 h-18 i-16 j+24 m-17 o-15 u-17
mama a+15 d-18 i-26 l-17 p-15 q-54 r-22 u-29 v-23
manag* d-26 h-21 i+28 j-30 m-21 q-20 u-24
manager d-26 h-21 i+28 j-30 m-21 q-20 u-24
manan* a-56 b+34 c-47 d-58 e-48 f-45 g-51 h+34 i-55 j-59 k-42 l-59 p-49 q-60 r-59 s-52 t-47 u-62 v-52
manana a-56 b+34 c-47 d-58 e-48 f-45 g-51 h+34 i-55 j-59 k-42 l-59 p-49 q-60 r-59 s-52 t-47 u-62 v-52
manana$ a-48 b+37 c-37 d-51 e-40 f-40 g-44 h+38 i-48 j-51 k-35 l-53 o-23 p-41 q-54 r-52 s-44 t-39 u-54 v-45
manda a-31 b-21 d-27 g-24 i-34 j+25 k-16 l-24 m-31 n-22 o-28 p-29 q-31 r-27 s-29 u+16 v-18
manda* a-62 b-51 c-33 d+23 e-34 f-32 g-60 h-40 i-65 j+28 m-19 n-61 o-35 p-53 q-54 r-58 s-59 t-38
manda__@place i-16 j+18
manda_el a-18 j+21 o-16 q-16 r-16 s-18 u-17
mandame a-22 b-23 d-29 g-19 h-25 i-25 j+35 k-17 l-20 m-33 n-21 o-24 p-17 q-21 r-22 s-23 t-16 u-32 v-23
mandame__@place i-15 j+19 m-17 u-19
mandame_la b-16 d-19 i-18 j+25 m-22 u-23
mandando l-22
mandando__@texts l-22
mandando_los l-22
mandar l+16
mandarme k+18 m-20
mandarme__@texts l-16
mandarme_los l-16
mandaron a-35 b-24 d+40 g-26 i-36 j-31 k-23 l-32 m-40 n-35 o-35 p-29 q-29 r-35 s-37 u-42
mande* a-36 b-45 c-27 d-35 e-22 f-23 g-45 h-29 l+29 m-46 n-36 o-37 p-33 q-42 r-39 s-33 t-23 u-40 v-39
mandeme a-17 b-17 d-17 h-18 j+17 l-21 m-20 n-18 o-16 p-17 q-18 r-17 u-21 v-16
mandeme__@place i-21 j+18
manden a-24 b-36 d-18 g-30 i-29 j-25 l+35 m-28 n-21 o-22 q-31 r-26 s-22 u-20 v-27
manden$ b-20 l+22 q-16
manden_nada g-17 l+16
mandenme g-17 k+23 l-24 m-15
manej* a-31 b-23 d-29 g-23 h-17 i-25 j-24 l-18 m-28 n-39 o-27 q+35 r-17 s-27 u-27 v-20
manejando a-28 b-21 d-22 g-18 i-20 m-18 n-37 o-24 q+28 r-15 s-20 u-15
manejando$ a-25 b-19 d-17 i-17 m-16 n-28 o-17 q+21
manejar a-21 b-16 d-19 f-17 j-16 m-18 n+31 o-34 q-36 s-19
manejo b-21 l-16 q+21
many a-43 b-36 c-22 d-49 e-23 f-28 g-44 h-44 i-29 j-41 k-36 l+25 o-38 p-22 q-34 r-30 s-42 v-26
many_@hours g-15 h-25 l-23 m-30 n+29 o-17 s-17 u-25
many_@visit m-23 n-18 u+19
many__@stop l+16 m-21
many__do a-20 d-25
many__does m-26 u+19
many__i a-23 b-16 d-28 g-24 j-19 k-20 l+22 n-17 o-15 q-17 r-16 s-16
many__in u-21
many__it m-19
many_times l+20 m-29 n-20
many_weeks m-20 u+15
map a-20 c-16 d-18 e-19 f-18 g-17 i-21 j+29 k-17 l-24 m-25 r-15 t-16 u-21
mapa a-21 d-22 g-16 j+27 m-23 o-20 p-16 q-19 r-20 s-21 u-22
mapa$ a-21 d-22 g-16 j+27 m-23 o-20 p-16 q-19 r-20 s-21 u-22
maquina a-17 u+16
marcar a-23 i+27 l-17 m-18 n-15 q-21
mareada q-17 s+23 u-16
mareado s+15
mareo a-37 b-22 c-16 d-40 g-29 h-21 i-30 j-29 k-15 l-24 m-32 n-32 o-33 p-23 q-33 r-28 s+46 u-40 v-24
mareo$ a-23 b-19 d-32 g-25 h-20 i-26 j-25 l-17 m-29 n-25 o-26 p-18 q-27 r-22 s+40 u-34 v-22
maria a-44 b-36 c-30 d-41 e-32 f-37 g-41 h-43 i+28 j-52 k-27 l-44 m-51 n-39 o-39 q-45 r-43 s-42 t-33 u-46 v+28
maria$ a-17 b-21 c-15 d-21 e-17 f-20 g-22 h-21 i+16 j-25 l-26 m-26 n-17 o-16 q-23 r-19 s-21 u-21 v+20
marqueme b-17 c-19 d-16 e-15 g-19 h-17 i+33 j-16 l-22 m-27 v-21
marri* a-17 i-23 m+23 p-16 u-18
married a-17 i-23 m+23 p-16 u-18
married$ a-17 i-23 m+23 p-16 u-18
martes a-36 b+30 d-21 f-18 g-19 h-40 i-20 j-25 l-22 m-41 n-28 p-17 q-22 r-21 t-26 u-22 v-19
mas a-39 b-23 c-61 e-59 f-58 g-76 h-67 i-84 j-77 k-67 l+27 m-28 n-75 o+53 p-55 q-30 r-45 s-68 t-61
mas$ a-57 c-30 d+16 e-25 f-25 g-48 h-24 i-55 j-43 k-35 l+27 m-59 n-46 o-63 p-32 s-44 t-28 v+17
mas_@late a-42 b-27 c-21 d-30 e-19 f-18 g-22 h-28 i-25 j-23 k-21 l-28 m-30 n-28 o+46 p-16 q-32 r-53 s-19 t-19 u-36 v-32
mas_@texts b-15 g-17 k-18 l+23 m-16
mas_temprano a-33 b-26 c-19 d-31 e-16 f-17 g-19 h-33 i-28 j-23 k-20 l-30 m-27 n-27 o+38 p-18 q-27 r-21 s-19 t-17 u-30 v-24
may a-29 b-27 c-19 d-24 g-22 h-20 j-24 l-26 m-29 p-36 s-23 u-24 v-28
may__@relative n+18 p-20
may__a q+17
may__be p-16
may_i a-20 b-17 g-16 j-18 l-16 m-18 n-25 p-18 r-19
may_my n+18 p-20
maybe a-19 b+16 c-16 d-24 e-21 f-20 g-19 i-21 j-21 k-17 l-26 n-19 q-20 r-20 s-20 t-19 u-25 v-19
maybe$ d-18 e-19 f-18 l-18 m+19 t-16 u-18
maybe__other b+19 m-20
maybe__year b+19 m-20
maybe_some b+19 m-20
me a+29 b-45 c-78 d-23 e-171 f-78 g-37 h-192 l+23 m-51 n-32 p+28 r-28 s-16 t-101 u-23 v-94
me$ a-20 b-68 c-75 d-45 e-54 g-98 h-60 i-21 j-117 l+19 m-76 o-105 p+30 r-101 u-18
me_@call a-19 i+21 m-15 o-17
me_@cancel b-22 l-16 o-28 p-26 r+17 s-15
me_@day a-19 m-21
me_@fetch a-51 b-32 c-21 d-31 f-19 g-31 h-16 i-44 j-31 k-25 l-36 m-44 n-58 o-33 p+38 r-30 s-32 t-16 u-41 v-28
me_@howmuch a-16 d+24 m-19 n-23 s-19 u-25
me_@insurer a-19 m-15 u-16
me_@texts k+20 l-26
me_@vehicle a-33 b-20 d-30 g-24 h-21 i-31 j-40 k-18 l-21 m-30 n-28 o-24 p-27 q-41 r-36 s-30 u+40
me__# a-18 q-19 r-30
me__@book a+33 b-21 c-17 d-19 g-17 i-30 j-17 k-16 l-23 m-20 n-24 o-28 p-17 q-23 r-17 s-19 u-18
me__@call a-44 b-27 d-25 g-20 i+35 j-23 k-21 l-40 n-27 o-30 p-27 q-37 r-21 s-24 u-23 v-28
me__@cancel r+19
me__@clinician m-16
me__@day a-35 h-15 i-19 l-15 m-27 o+22 r-15
me__@fetch a-26 i-22 n-28 q+18
me__@late o-18
me__@move a-18 i-16 o+21
me__@person a-24 i+25 m-21 q-19 v-16
me__@place a-33 b-31 c-18 d-24 g-23 h-18 j+35 k-18 l-31 m-30 n-23 o-30 p-27 q-34 r-24 s-30 u-40
me__@relative b-18 m-22 n-30 o-16 p+28 q-40 u-16
me__@ride a-18 m-17 o-17 q+25 r-20
me__@sick q+15
me__@symptom a-30 b-19 d-25 g-18 i-22 j-20 l-21 m-22 n-26 o-24 p-21 q-25 r-24 s+33 u-26
me__@texts d-17 g-20 i-15 j-18 k-38 m-32 u+27
me__@treat b-26 i-19 j-15 l-17 m-22 n-21 o-16 q-15 r-15 s-33
me__@vehicle i-19 j-26 r+20
me__@visit a+33 b-29 i-29 j-23 l-17 n-28 q-15 r-24 s-16 u-31 v-17
me__@wrong a-17 m-16
me__a b-19 c-24 f-17 g-49 h-31 l-19 m-22 n-55 s-55 t-28 u+29 v-37
me__about a-16 b-29 d-20 i-24 l-19 m+21 n-18 o-28 q-20 r-19
me__adelantar a-18 d-17 i-17 n-18 o+23 q-18 s-15
me__algo a-22 d-23 i-18 j-16 l-16 n-25 o+26 q-17 s-19 u-16
me__alguien q-17
me__an b-16
me__are a-18 m-25 o+17
me__as r-16
me__at a-18 d-17 o-19 q-16 r-30
me__baja a-23 b-15 d-27 i-20 j-16 l+17 m-17 n-18 o-16 p-17 q-20 s-23 u-21
me__banar n+16
me__but o-15 p-18
me__carro s-19
me__como a-16 m-15 u-18
me__con b-27 d-26 g-26 j-26 l-25 m-34 n-37 o+23 p-34 q-36 r-32 u-40 v-23
me__contestar a-15
me__day a-20 d-19 o+16 p-23 q-20 r-15 s-20 u-16
me__de b-33 d+21 g-27 j-30 m-38 n-31 o-33 p-28 q-38 r-23 s-37 v-22
me__despues a-15 n-17 o-16 q-18 s+21
me__dia b+19 l-16 m-20 n-18 q-20
me__dormir q-16 s-16 u+17
me__el b-24 c-27 f-22 g-50 h-29 i-56 k-32 l-44 m-17 n-55 t-19 u-59 v-31
me__en a-24 c+16 d-17 i-23 j-23 m-17 n-20 o-18 s-16 u-19
me__escribir a-18 l-20
me__ese b+15 d-19 i-20 l-25 n-23 q-27
me__esto a-18 d-33 g-28 i+16 j-23 k-20 l-33 m-36 o-16 p-17 q-20 s-17 u+32 v-17
me__favor a-22 m-18 o-21
me__for b+17 d-18 j-16 l-33 m-18 n-17 p-18 q-19 u-16
me__from j+16
me__futbol a-18 d-17 i-15 j-19 m+24 o-17 q-16 r-19 s-20
me__good m-19 o+17
me__i d-21 g+16 i-17 m-29 n-22 s-18 u-24
me__in a-16 u-15
me__inyectar j-15 q-16 u+17
me__ir b-24 l-16 n-26 o-18 q+23 u-16
me__is a-17 m-23
me__it a-36 d-28 g-16 i-20 k-17 o-31 p-28 q-24 r-21 s-20 u+21
me__la a-15 b-39 c-24 f-18 g-40 h-19 k-31 q-58 t-20 u-66 v-28
me__later a-17
me__list a+20 b-20 i-22 k-21 m-29 o-18 u-16
me__lluvia a-19 b-18 d-22 i-24 j-21 l-19 m+16 n-21 o-20 q-15 s-22 u-18
me__lo b-20 l-22 m+16 n-21 q-18 r-15
me__mal a-29 m-22 n-21 p-34 q+32
me__manana b+23 l-22 m-23 o-19 q-15
me__mareo a-26 d-21 g-18 l-16 n-15 o-21 q-26 r-18 s+28 u-20
me__mas a-19 b-20 d+28 i-21 j-16 m-24 n-15 o-22 q-22 s-20 u-35
me__me a-17 m-18 q-30 u-22
me__mejor b+15
me__mi b-30 i-26 l-20 m-35 n-40 o+16 s-25 u-24 v-16
me__miedo a-17 b+26 l-18 o-19 r-15 s-16
me__minutes q-15 r+18
me__more a-16 u-17
me__morning a-19 b-19 f-21 m+24 n-18 r-17 s-18
me__muy s+17
me__my b-30 d-27 k-21 l-25 m-35 o-29 r-22 u-34 v-16
me__new a-17
me__no a-44 d+26 i-34 j-29 k-19 l+17 m-40 n-34 o-40 p-18 q-45 r-28 u-42 v-23
me__not p-23 q+18
me__now b-17 l+16 m-16 p-15 r-17
me__number b-16 g-18 j-21 l-27 p-16 u-18 v-28
me__on i-16 m-16 o-21
me__options a-15 d-18 g+23 m-21 n-15 q-15 u-17
me__otra a-33 b-23 d-22 g+15 i-20 l-19 n-17 p-17 q-20 r-18 s-21 u-18
me__para n+16
me__please b-24 c-35 g-21 j+18 k-33 l-40 m-34 r-18
me__poner a-17 d-19 g-26 i-18 j-16 m-19 n+17 o-16 q-20 r-17 s-16
me__por b-16 c-16 g-19 j-15 o-23 q-20
me__problema n-21 o+19
me__puede a-23 b-15 d-21 i-21 j-16 n-23 o+29 q-26 r-15 s-19 u-18
me__que b-23 d-44 i-32 j-28 k-17 l-26 m-36 n+30 p-24 r-22 s-36
me__quien p-17
me__quiero b-22
me__rara s+15
me__recipe a-17 i-16 m+20
me__recoger a-20 b-18 i-25 l-15 o-16 q+24 u-17
me__regresar a-22 d-17 i+16 j-18 n-18 o-19 s-16
me__se d-17 i-18 o-16 q+16 u-20
me__si b-21 d+25 g-21 l-23 m-22 n-16 o-19 q-26 r-15 s-24 u-22
me__sin a-18 j-16 m-15 n-22 o-16 p-18 q+22 r-19 s-25 u-16
me__sola a-21 n-23 q+22
me__somebody m-18 p-17 q-19
me__soon j-17 m-23 o-16
me__su j+16
me__tardisimo d-15 q-17 r+20
me__that o+17
me__the a+26 c-21 d-40 f-16 g-34 h-22 j-20 m-71 n-38 p-41 q-43 r-47 s-40 t-22 v-29
me__this b-26 d-18 g-23 j-19 l+26 m-22 o-20 p-18 q-18 r-16 s-18 u-32 v-15
me__time i-19 o-23
me__to a-46 b-27 d-19 g-20 i+19 j-24 k-20 l-27 m+25 n-19 o-29 p-29 q-30 r-17 s-16 u-26
me__todo a-15 n-17 s+17 u-24
me__tomorrow m+16 o-20
me__un a-43 b-32 c-22 d+30 e-15 f-16 g-36 i-46 j-40 k-30 l-42 m-64 q-48 t-18 u-53 v-22
me__una b-27 c-15 d+29 g-28 j-34 k-21 l-31 m-41 n-40 p-27 q-33 r-36 u-45 v-17
me__up d-15 k+20 p-15 r-16
me__vez a-16 g+18 o-19
me__waitlist a+25 i-24 j-17 m-22 o-20 u-16
me__when m-16
me__with a+24 i-18 m-17 o-22 s-16
me__y i+15 q-23
me__ya a-25 d-16 i-17 j-18 m-25 n-17 o-16 p-21 q-24 r+21 s-18
me__you d-17 m-18
me__your a+18 b-22 i-20 j-17 k-18 m-23 u-19
me_a b-43 c-22 d-42 g-34 h-22 k-33 l-41 n-34 p-37 r-40 s-35 t-25 u-45 v-31
me_about b-32 d-39 g-33 j-29 k-19 l-28 m+27 n-33 o-32 p-20 q-31 r-29 s-25 v-16
me_after a-20 b-18 m-21 n-15 q-18
me_again a-20 g-20 k+16 m-20 n-17 q-16 u-17
me_agarro a-29 b-20 d-35 g-21 i-25 j-31 k-16 l-20 m-36 n-27 o-28 p-26 q-34 r+40 s-32 u-28
me_alone a-19 b-16 d-20 g-15 i-16 j-17 l+18 m-22 n-16 o-15 p-17 u-22
me_any a-18 l-26 m-17 u-18
me_at i+19 m-17
me_atienda a-19 i+21 j-16 q-22 u-16
me_ayuda d-16 g+21 l-15 q-21
me_back a-25 b-25 d+18 g-29 i-19 j-24 k+30 l-25 m-30 n-16 o-25 p-19 q-22 r-21 s-18 u-33
me_contacten a-15 b-15 g-18 i-18 l+22 q-22 s-16 u-17
me_costaria d+22 n-15 s-18 u-24
me_da a-25 b+20 d-20 g-15 i-25 j+16 l-22 m-20 n-21 q-33 r-21 s-23 u-22
me_dan b-22 d-35 g-16 i-21 j-20 k-20 l+16 m-17 n-27 o-26 p-20 q-24 r-20 s+21 u-31
me_dio s+17
me_directions a-23 c-18 g-17 i-25 j+29 k-23 l-27 m-21 o-16 q-16 u-21
me_duele a-17 b-17 d-22 n-19 s+25 u-23
me_escriban b-20 g-16 i-15 l+22 q-19
me_escriben a-25 b-17 d-26 g-23 i-27 j-25 k-23 l-32 m-26 n-20 o-18 p-20 q-23 r-18 s-24 u+33
me_esperen b+26 g-17 i-17 l-26 m-16 o-19 q-21 r-19
me_every m+19 o-16
me_explica a-31 b-21 d-28 g+32 i-26 j-24 k-27 l-24 m-23 n-25 o-30 p-23 q-27 r-24 s-28
me_for i-20 k-16 l-20 m-25 n-18 o+19 q-19 u-16 v-16
me_from l+19 u-18
me_get i-32 m+15 o-17
me_gusta a-20 b-34 d-23 g-25 i+27 j-22 l-39 m+26 n-20 o-29 q-30 r-29 s-26 u-24 v-25
me_gustaria a+32 b-18 d-27 i-25 m-16 n-16 o-20 s-24 u-19
me_hace a-19 m-18 o-17 p+21
me_help a-27 d-21 g+26 i-16 l-18 m-21 q-16 t-22 u-22
me_hizo a-18 d-18 m-15 o-25 q-22 r+25
me_home a-21 b-22 d-16 i-23 l-18 m-23 n-19 o-17 p+28 r-15 s-22 u-18
me_iba q+16
me_in a+34 b-20 d-25 h-17 i-43 j-37 k-30 l-30 m-45 n-26 p-17 q-32 r-29 s-17 u-36
me_interesa a+37 b-25 d-33 g-19 i-22 j-27 m-27 n-23 o-22 p-19 q-23 r-25 s-29 u-35
me_la a-23 b-15 d-21 i-20 j-16 n-21 o+28 q-22 s-18 u-17
me_leave q+15
me_llevaba a-22 b-16 d-23 g-20 i-22 j-17 l-16 m-20 n-15 o-25 q+29 s-21 u-27
me_lo a-26 b-16 d-20 i-20 l-18 m-20 n+23 p-20 q-16 r-16 s-20 u-26
me_manda a-27 b-19 c-15 d-24 g-22 i-32 j+25 l-22 m-29 n-18 o-26 p-26 q-29 r-24 s-26 u+17 v-17
me_manden b-17 l+17 q-16
me_molesten b-23 g-16 i-16 l+24 m-16 o-16 q-22 r-16
me_more a-29 b-20 c-15 d-19 g-15 i-23 j-25 k-19 l-24 m-34 o-20 q-16 r-16 u+34
me_movieron a-16 o+19
me_my a-16 g+20 m-26 o-16 p-15 q-20 u-21
me_now a-24 b-22 d-16 g-20 j-16 m-26 p-22 q-18 r-24 s-18
me_off a-48 c-25 d-36 e-16 f-21 g-38 h-18 i-38 j-42 k-36 l+33 m-42 n-38 o-25 p-30 r-35 s-43 t-23 u-48 v-29
me_on a+16 b-29 d-31 g-18 j-25 k-34 l-21 m-42 n-25 p-29 r-29 s-21 u-33
me_out a-30 b+21 d-23 g-18 i-24 j-17 k-21 l+24 m-27 n-22 o-28 p-26 q-23 r-29 s-26 u-25
me_pasa a-23 b-16 d-18 j+21 l-16 n-19 o-23 p-18 q-21 s-25 u-19
me_picaron a-18 i-16 j-17 m-20 s+22 u-17
me_please c-25 g-20 j-29 k+18 l-40 m-36 o-28 r-24 u-28
me_pongo a-25 d-18 f-15 g-33 i-16 j-21 l-18 m-19 n+28 q-18 u-23
me_puede b-33 d-37 f-15 g-27 j-32 k-21 l-35 m-31 n-48 o-30 p-35 q+18 r-27 s-32 u-28 v-20
me_pueden a+29 b-24 c-16 d-32 f-18 g-28 j-29 l-32 m-35 n-44 p-29 q-31 r-26 s-32 t-15 u-33 v-18
me_puedo a-32 b-18 d-20 g-20 i-21 j-25 l-16 n-31 o-24 p-19 q+35 r-20 s-20 u-20
me_quede a-32 d-33 g-24 i-25 j-28 k-20 l-25 m-25 n-28 o-29 p-26 q+15 s+20 u-27
me_quedo a-29 m-22 n-21 p-34 q+32
me_recomendo a+23 i-18 m-16 n-16 p-21 q-16 u-16
me_salio a-32 b-16 d-28 g-16 i-25 j-27 l-18 m-30 n-26 p-19 q-20 r-26 s+31 u-26
me_siento a-32 d-26 g-22 i-22 j-25 k-15 l-22 m-32 n-28 o-30 p-22 q-27 r-25 s+39 u-30
me_something u-19
me_stuff l+19
me_surgio a-24 b-15 d-28 g-18 i-23 j-18 l-20 m-19 n-34 o+33 p-21 q-24 r-22 s-25 u-22
me_talk i+17
me_tengo a-25 b-15 d-33 g-40 i-20 j-18 l-16 m-25 n+34 o-27 q-28 s-24 u-33
me_texteen b-21 g-17 i-20 l+25 o-19 q-21
me_that d-19 j-19 l-17 m+22 q-15
me_the b-32 d-34 h-17 k-27 l-28 m+19 n-26 o-28 p-27 q-28 s-32 t-17 u-40 v-26
me_this b-15 d-17 g-21 i-18 l-29 m+29 u-21 v-21
me_through a-35 b-18 d-26 i+15 j-19 m-16 o-16 q-17 s-15 u+20
me_to a+22 b-21 c-19 d-37 k-35 l-44 m-39 n-34 p-25 q-39 r-36 s-35 t-15 v-21
me_toca a+20 b-23 d-16 l-15 m-17 n-16 p-17 r-18
me_tomorrow b+19 d-16 j-17 l-23 n-17 o-20 q-18 r-16
me_up b-47 c-31 d-51 e-16 f-31 g-29 h-28 i-49 j-34 k-45 m+23 n-44 p+18 r-56 s-49 t-20 u-41 v-33
me_what a-18 d-18 g+24 j-18 m-21 n-19 q-15 u-22
me_your b-16 g-18 l-26 p-16 u-18 v-24
mean a-26 b-18 d-35 h-27 i-18 j-29 k+26 l-27 n-27 o-19 q-21 s-20 u-34 v-16
mean$ a-21 d-30 h-25 j-21 n-20 u-30
mean__@stop k+20 l-22 m-18
mean_to b-16 g-16 k+26 l-26 m-24 s-17
meant a-28 b-29 c+15 d-20 g-24 h-15 i-28 j-19 k-21 l-24 m-28 n-17 o-23 q-19 s-16 t-16 u-20 v+25
med a+20 b-16 d-20 i-19 m-23 o-15
medicaid a-31 b-27 c-21 d+41 e-25 f-25 g-25 h-27 i-26 j-26 k-22 l-28 m-30 n-27 o-22 p-34 q-28 r-23 s-25 t-28 u-32 v-25
medicare a-29 b-23 c-17 d+37 e-19 f-19 g-22 h-23 i-24 j-23 k-17 l-23 m-28 n-25 o-21 p-27 q-25 r-18 s-20 t-18 u-33 v-19
medicina a-29 b-22 d-30 f-19 g-24 h-23 i-28 j-24 l-15 m-30 o-22 q-23 s-19 u+30 v-17
meds m-21 o-18 r-16 u-15
mejor a-55 b+40 c+18 d-57 e-42 f-45 g-56 h-58 j-58 k-45 l-28 n-57 o+25 p-44 q-61 r-56 s-52 t-49 u-58 v-58
mejor$ a-25 b-34 c-23 d-22 e-18 f-19 g-20 h-26 i-24 j-18 k-20 l-26 m-37 n-27 o+40 p-20 q-26 r-25 s-20 t-18 u-27 v-24
mejor_@call b-19 i+17 m-17
mejor__@cancel b+19 o-16 t-16
mejor__me l-21
mejor__no b+26 i-22 m-20 o-15 q-20 v-19
mejor__voy b+20
mejor_en b-16 c+21 m-16
mejor_no a-23 b+33 c-16 d-15 g-19 i-20 l-27 m-20 n-22 o-27 q-24 r-21 s-19 u-20 v-17
mensa* a-32 b-21 c-16 d-23 f-17 g-23 h-23 i+31 j-27 k-21 l-42 n-29 o-23 p-31 q-33 r-23 s-23 t-16
mensaje a-32 b-21 c-16 d-23 f-17 g-23 h-23 i+31 j-27 k-21 l-42 n-29 o-23 p-31 q-33 r-23 s-23 t-16
mensaje$ i-20 m-18 q-15 u+25
mensajes a-57 b-50 c-41 d-54 e-41 f-36 h-42 j-51 l+20 m-17 n-53 o-48 p-50 q-51 r-51 s-53 t-41 v-50
menu a-32 b-27 d-43 e-19 g+53 h-23 i-40 j-44 l-38 m-51 n-33 o-25 q-32 r-24 s-31 t-19 u-45 v-32
menu$ a-18 d-28 g+31 h-17 i-25 j-31 m-28 q-16 u-29
mero m-18 q-19 r+20
mero_llego m-18 q-19 r+20
mess d-19 m-18 n-17 s-18
messa* a-41 b-38 d-40 g-33 h-21 j-35 k-26 l+39 m-49 n-32 o-30 p-24 q-35 r-29 s-26 t-17 v-40
message a-36 b-31 d-31 g-28 h-18 i+18 j-31 k-17 l+23 m-38 n-26 o-23 p-21 q-27 r-22 s-16 t-15 v-34
message_from m-16
messages a-36 b-44 c-37 d-36 e-34 f-36 g-51 h-31 i-38 j-40 k+22 l+40 m-57 n-35 o-37 p-30 q-32 r-36 s-39 t-34 u-54 v-32
met a-18 b-15 g-16 i-17 m-24 n-16 o-17 p-16 q-18 r-17 s-18 u-23 v+19
metro h-22 i-17 j+19 m-17 o-18 q-25 u-19 v-17
mexic* a-18 d-25 h-19 i-15 j-19 m+29 n-27 o-19 p-16 q-19 r-25 s-16 u-26
mexico a-18 d-25 h-19 i-15 j-19 m+29 n-27 o-19 p-16 q-19 r-25 s-16 u-26
mexico$ a-16 b-17 d-22 h-17 j-17 m+28 n-25 o-16 u-24
mi c-45 d-55 e-109 f-103 g-122 h-109 i-29 j-127 k-111 l-21 p+33 r-28 s-123 t-112 u-66 v-38
mi$ a-44 b-42 c-28 d-28 g-22 i-33 j-26 k-19 l-38 m-49 n-39 o-37 p+28 q+19 r-29 s-16 t-19 u-34
mi_@clinician a+30 d-19 i-31 j-15 l-21 m-33 n-26 o-17 p-31 q-29 r-17 s-16 u-23
mi_@insurance a-35 b-21 d+30 i-15 l-16 m-19 n-27 o-17 p-20 q-17 r-15 u-28
mi_@medicine n+17
mi_@relative b-21 c-19 d-78 e-48 f-59 g-56 h-55 i-89 j-55 k-55 l-80 m+15 o-20 p+40 r-90 s-59 t-52 u-101 v-86
mi_@ride b-19 p-26 q+20
mi_@visit a-34 b+36 c-19 d-45 h-15 i-25 j-24 k-16 l-31 m-51 n-51 o+15 p-23 q-22 r-39 s-33 u-29 v-36
mi__@day a-21
mi__@fetch a-23 m-21 n-23 p+25 q-35
mi__@insurer a-23 b-24 m-17 n-28 p+27 q-33
mi__@move m-22 o+16 p-17 q-19
mi__@sick a-15 m-25 n-21 o-18 p-18 q+24
mi__@visit a+17 b-41 d-26 n-31 o-32 p-21 q-16 r-17 s-20 u-19
mi__a a-34 b+38 d-23 h-17 i-35 l-18 m-34 n-28 o-28 q-31 r-30 t-17 u-24 v-38
mi__conmigo a-21 b-27 m-17 p+20 q-29
mi__de a-30 b-29 d-25 i-24 l+25 n-34 o-23 q-23 r-19 s-18 u-26 v-30
mi__del a-19
mi__dia b-18 m-24 o+17 q-20
mi__estar a-22 b-17 m-15 n+25 p-30 q-22
mi__fallecio b+17 m-19
mi__favor a-24 c-24 i-26 j-15 m-17 p-20
mi__hay m-16 r-18
mi__ir a+19 b-26 m-22 p-25 q-25
mi__me a+17 b-51 c-27 d-27 g-18 i-39 j-21 k-19 l-32 m-57 n-54 o-32 p+26 r-33 s-23 u-31 v-19
mi__mi b-20 m-20 q+19
mi__necesita a+17
mi__no a-28 b+23 m-20 n-37 p-32
mi__otra a-24 b+26 i-28 m-22 p-16 q-17 v-29
mi__otro a-17 m-26 n-21 p-16 q-20
mi__por a-34 c-32 d-17 g-19 i-31 j-20 m-34 n-25 r-16 u-17 v-20
mi__puede a-40 b-34 c-24 d-18 i-16 m-34 n+38 o-27 p-45 u-21
mi__que d-16 m-30 n-31 p-25 u-21
mi__quiere a+15 m-16 n-17 q-18
mi__se a-31 b-23 c-16 d-17 m+17 o-25 p-33 u-19
mi__tiene a-21 b-16 m-18 n-20 p-15 q+22
mi__una i-16 m-25 n-18 o+21 u-17
mi__voy q-15
mi__y m-19 n-16 q-17
mi__ya l-20 m+19 n-32 o-17 p-35 q-23 v-16
mi_amor m-16 r+20
mi_cumpleanos m+18
mi_lugar a-34 b+24 d-26 g-16 h-18 i-29 j-22 l-26 m-38 n-29 o-30 p-28 q-33 r+25 s-18 t-19 u-28 v-32
mi_nombre a-20 b-28 c-17 d-18 i-25 j-18 l+27 m-26 n-21 o-23 p-22 q-21 r-16 u-23
mi_numero a-25 b-31 c-18 d-19 g-27 i-29 j-19 l+27 m-24 n-22 o-22 p-23 q-24 r-21 u-30
mi_perrito q-18
mi_perro a-16 q-18
mi_primera a+20 d-18 u-15
mi_receta a-32 b-25 c-17 d-17 i+33 j-17 k-17 l-25 m-29 n-22 o-25 p-21 q-22 r-19 u-19 v-17
miedo a-17 b+26 l-18 o-19 r-15 s-16
miedo$ l-16
miercoles b-17
might a-25 b-25 d-29 e-16 g-15 h-23 i-19 j-17 k-15 l-23 m-32 n-26 o-31 p-25 r+35 s-27 t-16 u-22 v-21
might__@late o-16 q-15 r+18
might_be a-24 b-22 d-27 e-15 h-23 i-16 l-21 m-31 n-25 o-30 p-17 q-27 r+35 s-25 u-22
migra* d-15 m-17 u+17
mike a-16 b-19 d-16 f-20 g-22 i-27 j-15 l-28 u-20 v+22
mike$ v+18
milit* a-17 d+24 h-18 j-15 l-18 m-17 u-22
military a-17 d+24 h-18 j-15 l-18 m-17 u-22
military_discount a-17 d+24 h-18 j-15 l-18 m-17 u-22
milk a-29 b-17 d-22 i-16 j-20 k-22 m+34 n-16 o-16 r-20 s-15 u-18
milk$ m+20
mind b+22 d-27 i-19 j-17 l-22 m-31 n-34 o-27 p-21 q-23 r-20 s-21
mind__coming b+16
mind__the u-17
mind_about a-15 b+21 u-18
mine d-18 h-15 m-21 n-16 o+18 r-15
minut* a-55 b-49 c-34 d-57 e-33 f-34 g-47 h-42 i-47 j-53 k-37 l-44 m-40 n-50 o-48 p-41 q-50 r+68 s-47 t-37 u-50 v-47
minutes a-43 b-41 c-25 d-43 e-22 f-23 g-33 h-31 i-39 j-40 k-29 l-35 m-28 n-37 o-38 p-32 q-41 r+54 s-37 t-27 u-37 v-37
minutes$ a-22 b-25 c-15 d-25 g-19 h-16 i-17 j-22 l-21 n-22 o-20 p-19 q-23 r+35 s-19 u-19 v-19
minutes_away r+20
minutos a-28 b-21 d-28 e-15 f-15 g-23 h-19 i-18 j-26 l-17 m-35 n-26 o-22 p-16 q-22 r+37 s-19 t-15 u-25 v-19
minutos$ r+15
mis a-35 b-35 c-16 d-33 e-18 g-24 h-24 j-23 l-33 n+22 o-31 p-16 q-20 r-19 s-28 u-38 v-22
mis_@medicine b-18 h-16 m-16 n+22 o-19 u-18
mismo a-31 b-33 c-16 d-40 e-17 f-23 g-21 h-23 i-26 k-19 l-36 m+21 n+16 p-24 q-33 r-29 s-28 t-23 v-22
mismo_dia b-20 d-23 f-18 m-25 n+25 q-22
miss a-23 b-19 g-19 i-26 j-21 l-21 n-29 o-16 p-21 q-25 s-16 u-22
miss$ d+18 m-15
miss__@texts k+15
miss_the k+15
mista* a-16 b-15 d-17 g-16 i-18 j-20 k+30 l-24 m-21 o-16 q-17
mistake a-16 b-15 d-17 g-16 i-18 j-20 k+30 l-24 m-21 o-16 q-17
moles* a-21 b-29 d-21 g-22 h-19 i-28 j-25 l+37 m-36 n-26 o-24 p-16 q-27 r-22 s-24 u-23 v-21
molestar l+20 m-22 n-16
molestar$ l+20 m-22 n-16
molesten b-23 g-16 i-16 l+24 m-16 o-16 q-22 r-16
molesten$ b-23 g-16 i-16 l+24 m-16 o-16 q-22 r-16
molina a-16 d+21
mom d-18 i-38 j-17 k-17 l-21 o-30 r-32 s-16 u-31 v-22
moms a-24 b-21 m+29 n-24 q-19 r-29 v-16
monday m-16 s-17
mondays a-27 b-27 h-17 i-15 l-16 n-16 s-19
money a-34 c-18 e-27 f-16 g-26 h-19 i-40 j-36 k-28 l-33 m+40 n-32 o-34 p-22 r-30 s-33 t-20 u-32 v-28
month a+20 b-27 c-16 g-29 h-21 i-36 j-33 l-33 m-38 n-26 p-16 q-22 r-20 s-32 t-17 u-46 v+17
month$ a+23 b-19 g-18 h-18 i-22 j-24 l-16 m-35 n-19 q-17 s-21 u-36 v-20
month* m-17 n-15 o-15
mood a-22 b-19 d-18 h-16 i-17 j-18 l-15 m-21 n-19 o-15 r-15 s+29 u-24
mood_swings a-22 b-19 d-18 h-16 i-17 j-18 l-15 m-21 n-19 o-15 r-15 s+29 u-24
moon a-18 m+20 u-19
moon$ a-18 m+20 u-19
more c-57 d-76 e-33 f-34 g-71 h-52 i-72 j-26 l+28 m-36 n-55 p-48 q-33 s-55 t-51 u+37 v-17
more$ a-43 b+27 c-25 d-46 f-16 g-38 h-24 i-33 j-37 k-36 m-50 n-33 o-18 p-30 r-36 s-26 t-22
more__else b-15
more__have b-26 o+15
more__it m-24 o-16 u+20
more__please a-18 b-22 c-17 i-22 j-18 k-19 m-20 u+19
more__the a-18 b-19 s-16 u+15
more_i b-20 l-15
more_please a-15 i-18 j-18 m-18
more_what b-20 o+18
morni* a-57 b-66 c-53 d-68 e-58 f+55 g-61 i-62 j-60 k-56 l-66 m-35 o+25 p-58 q-59 s-26 t-60 u-69 v-58
mornin d-19 e-22 f+27 h-18 j-16 l-20 m-27 n-15 r-18 s-16 t-19 u-19
mornin$ d-19 e-22 f+27 h-18 j-16 l-20 m-27 n-15 r-18 s-16 t-19 u-19
morning a-62 b-56 c-44 d-59 e-45 f+47 g-53 i-54 j-53 k-46 l-55 m-28 o+16 p-51 q-54 s-22 t-49 u-59 v-49
morning$ a-49 b-45 c-34 d-49 e-39 f+37 g-38 i-42 j-41 k-37 l-43 o+16 p-43 q-45 r-57 t-38 u-46 v-38
mornings b-18 o+17
most j-17
mother q-16
mouth n-18 s+20 u-16
move a-28 b-41 c-32 d-39 g-22 i-33 j-24 k-43 l-31 n-30 o+35 p-28 q-33 r-31 s-26 u-32 v-21
moved a-35 b+38 c-28 d-39 e-31 f-31 g-33 h-25 i-36 j-35 k-30 l-38 m-41 n-32 o-35 p-35 q-37 r-38 s-37 t-31 u-38 v+29
moved_to a-25 b+36 d-21 g-20 i-24 j-22 k-17 l-21 m-29 n-22 o-29 p-17 q-22 r-18 s-20 u-22
mover a-18 b-23 d-20 m-24 n-23 o+26 q-16
movie a-20 d-24 g-19 h-16 i-22 j-25 k-18 l-22 m+34 n-22 o-17 r-18 s-22 u-25 v-17
movie$ a-20 d-24 g-19 h-16 i-22 j-25 k-18 l-22 m+34 n-22 o-17 r-18 s-22 u-25 v-17
movie* a-21 d-21 g-15 i-22 j-29 m+16 n-15 o+18 r-19 s-18 u-25
movieron a-16 o+19
movieron__en o+16
movieron_el o+17
movies j-21 m+22 u-18
much a-70 b-52 c-38 d+53 e-47 f-50 g-64 h-58 i-48 j-72 k-42 n-68 o-54 p-40 q-54 r-50 s-60 t+26 u-87 v-48
much$ a-25 b-21 d+36 e-19 f-19 g-24 h-21 i-20 j-20 k-16 l-29 m-47 n-27 o-21 q-22 r-21 s-24 u-30 v-15
much__@insurance d+15
much__a a-30 b-15 d+16 j-21 n-20 o-15 r-17 s-20 t+17 u-34
much__it u-23
much__you a-16 d+26 h-20 m-25 u-24
much_do a-16 d+20 h-20 u-19
much_does d-26 m+17
much_is a-21 d+23 j-18 u-28
mucha* b-16 t+18
muchas b-16 t+18
muchas_@thanks b-16 t+18
muchi* b-16 t+17
muchisimas b-16 t+17
muchisimas_@thanks b-16 t+17
mucho a-29 b-28 c-18 d-30 e-20 f-18 g-28 h-24 i-27 j-27 k-22 l-26 n-30 o-26 p-23 q-25 t+21 u-31 v-25
mucho$ a-21 b-21 d-23 e-17 g-23 h-19 i-20 j-17 k-17 l-20 n-22 o-18 p-17 q-19 r-24 s-23 t+23 u-22 v-20
mucho__@body s+16
mucho__desde s+15
music a-21 b-16 d-21 h-15 i-21 j-16 m+20 n+16 o-16 q-19 r-17 s-18 u-18
music$ a-21 b-16 d-21 h-15 i-21 j-16 m+20 n+16 o-16 q-19 r-17 s-18 u-18
music* a-15 d-25 e-36 f-16 g-16 j-20 l-23 m+28 q-21 r-17 s-18 u-22
musica a-15 d-25 e-36 f-16 g-16 j-20 l-23 m+28 q-21 r-17 s-18 u-22
musica$ a-15 d-25 e-36 f-16 g-16 j-20 l-23 m+28 q-21 r-17 s-18 u-22
must m+15
muy b-41 c-40 d+20 e-52 f-46 g-49 h-42 i-48 j-53 k-46 l-51 m-62 n-49 o-42 p-42 q-51 r-48 t+42 u-61 v-45
muy__verdad u-16
muy_caro a-24 b-15 d+33 g-18 h-19 i-19 j-27 l-16 m-24 n-18 o-18 q-26 r-16 s-31 t-19 u-34 v-22
my a-19 c-28 e-134 f-140 g-46 h-154 i-27 j-82 l-23 n+27 s-20 t-143 u-63 v-53
my_@body a-32 b-36 c-21 d-35 i-24 j-19 k-19 l-18 m-44 o-29 p-33 q-29 r-28 s+32 v-17
my_@call a-40 b-39 c-24 d-41 g-24 h-25 i-27 l+28 n-28 o-26 p-36 q-30 r-36 s-35 u-25
my_@clinician a+39 c-16 d-27 g-20 i-17 j-30 k-24 l-25 m-44 n-22 o-26 p-32 q-32 r-29 s-29 v-19
my_@drink m+16 q-15
my_@drug d-16 m-18 n+17
my_@insurance a-28 b-17 d+25 m-31 o-24 p-23 q-28 r-21 s-23 u-32
my_@medicine a-42 c-21 d-38 g-25 i+25 j-27 k-22 l-30 m-43 n+18 o-33 p-25 q-33 r-25 s-24 u-35 v-16
my_@pay a-17 b-19 d+29 i-16 m-28 n-30 o-20 q-20 r-16 u-25
my_@price d+25 m-28 n-16 o-15 u-28
my_@relative b-15 d-91 e-39 f-49 g-65 h-48 i-50 j-75 k-31 l-99 o-47 p+34 q-17 r-49 s-76 t-42 u-32 v-20
my_@ride a-47 b-45 c-33 d-47 e-17 f-17 g-38 h-21 i-39 j-33 k-38 l-34 m-51 n-41 o-48 q+42 s-48 t-19 u-39 v-30
my_@texts a-22 b-25 c-20 d-19 g-21 i-24 k+35 m-44 n-20 o-21 p-17 q-17 r-22 s-16 u-25
my_@treat a-20 b-17 o+18
my_@visit a-61 b+49 c-40 d-77 e-24 f-22 g-35 h-24 i-55 k-46 l-48 m-75 p-41 q-43 t-32 u-66 v-54
my__# a-18 d-30 m-35 n-20 o-25 p-26 q-20 r+29 s-29
my__@clinician u-17
my__@day a-17 b-25 o+17
my__@drive m-18 p+15 q-28
my__@eat a-18 b-16 o-15 p-22 q-16 r-16
my__@insurer d+16 n-20
my__@medicine n+18
my__@relative a-16
my__@sick m-21 p-30
my__@stop k+16 l-17 m-17 p-19
my__@symptom a-18 b-17 d-22 m-32 n-18 o-19 p-23 q-21 r-21 s+28
my__@vehicle q-15
my__@visit a+15 d-36 j-17 k-19 m-33 n-34 r-22 s-29 u-22 v-16
my__a b-25 d-29 i-26 j-16 k-16 p-31 s-26
my__about a-15 b+21 u-18
my__after r-15
my__agreed a-19 b-22 m-21 o-17 p+24 u-17
my__allowed d-21 m-20 n+24 q-19 u-15
my__am n-15 r+22
my__and i-17 m-21
my__animal m-20 n+18
my__any a-17 l-27 m-20 n-17 o-18 q-18 u-19
my__are a-20 b-17 d-21 i-15 j-20 n-18 o-18 r-22 u-25
my__at b-20 d-22 i-15 m-20 q-15 r-21 u-19 v-17
my__away a-19 b+24 l-17 m-18 n-20 o-18 q-22 r-29 s-27 u-16 v-18
my__back a-16
my__backed b-17 m-22 p-26 q+23 r-19 u-16
my__bailed p-28 q+25 r-19
my__be a-36 i-19 m-34 o-29 p-22 q-30 r+15 s-23 u-21
my__broke p-18
my__but a-24 b-21 o+27 s-22
my__can a-18 b-17 c-27 d-24 i-17 l-19 m-33 q+22 r-32 s-21 u-25
my__card a-19 b-30 i-17 l-16 m+15 n+16 o-16 p-17 q-20 r-21 s-19 u-24
my__changed a-15 b-16 n-16 o+17
my__come n+21 o-17 p-16
my__coming a-36 d-15 n-20 o-27 q-16
my__cover d+19 m-16 u-16
my__day b-15 d-31 m-27 n+23 p-23 q-30 s-19
my__died q+17
my__do b-19 m-18 n-19 o-16 q-27 u-17
my__does a-16 m-22
my__dose m-18
my__down p-18
my__during n+17
my__first b-16 m+22 p-26 u-15
my__for a-19 i-16 m-21 n-24 r-15
my__from a-17 i-23 j-15 k-17 l+18 m-31 p-21 r-17 u-15 v-17
my__get a+17 n-27
my__go b-18 d+22 m-20 n-22 u-22
my__going m-18 p+16 q-16
my__got a-32 b-24 c-17 d-16 k-15 m-31 n-17
my__has b-17 m-24 n-18
my__help a+17 b-17 m-19 p-20 q-18 u-24
my__hold a-17 m-23
my__i a+22 b-21 d-21 g-26 i-25 j-18 k-17 l-26 m-28 o-31 p-15 q-34 r+16 u-27
my__immediately b-16 l+19
my__in b-18 d-23 j-24 k-26 m-22 n+15 p-29 s-23 u-31 v-19
my__is a-25 b-53 c-26 e-26 f-37 g-42 h-43 i-65 j-66 k-56 l-55 p+21 s+18 t-26 u-82 v-64
my__it a-17 m-19 u-16
my__just a-16 m+21 r-19
my__lol m+19 n-16
my__me c-23 d-32 g-19 i-34 l-37 m-27 n-39 o-32 q-18 s-37 u-38 v-26
my__my a-32 c-22 d-19 k-15 q-27 r-24 u-21
my__need d-16 m-25 r-20
my__needs b-26 d-18 m+20 n-18 o-15 p-27 q-24 r-24 s-19 u-26
my__next a-15 p-20
my__no p-17
my__not a-34 b-19 c+22 g-27 i-19 k-23 l-26 m-43 p-37 r-28 u-24 v-25
my__now a-26 b-15 d-16 g-20 h-15 i-20 j-16 k-18 l+21 n-20 o-21 p-24 q-20 s-18 v-20
my__number i-22 l+21 m-17
my__of m-17 n-17
my__off a-28 b+18 c-19 d-19 g-19 i-33 j-22 k-24 l+25 m-32 n-29 o-23 p-25 q-23 r-24 s-23 u-25 v-21
my__ok a-21 d-26 m-35 n+31 o-17 p-18 q-23 r-18 s-20 u-18
my__on i-17 k+15 l-21 m-32 p-23 r-19
my__one b-17
my__only a-19 b-16 m-21 n-17 p-33 q+19
my__or m-19
my__out a-28 d-23 l-19 m-37 n-21 o-24 q+23 r-31 s-22 u-23
my__please a-28 c-21 j-19 k-21 l+20 m-29 n-15 o-21 r-19 u-18
my__said c-15 d-19 i-16 l-17 m-43 n-27 o-25 p+36 q-31 r-21 s-18 u-27
my__says c-17 f-15 n-19 o-19 p-25 r-19 s-15
my__sent a-28 b-22 d-16 i+26 m-22 n-24 o-20 p-16 q-18 r-22 u-15
my__set q-17
my__she p-20
my__sit a-17 m-16 n+21 p-26 q-16
my__so b-17 q-19
my__stay n+17
my__take n-17 q-22
my__text a-15 i-17 l+18 m-24
my__that a-23 c-16 d-49 g-16 i-17 j-23 l-15 m-55 n+34 p-38 r-32 s-21 u-27 v-18
my__the b+24 d-30 g-18 h-16 j-32 m-48 p-35 r-33 u-35 v-25
my__there b-42 c-20 i-27 j-24 m-41 o-27 r+24 s-23 u-26 v-21
my__this a-21 m-28 p-19 q-15 u+16
my__to c-34 d-48 g-31 i+22 j-37 k-42 m-69 n-54 p+16 r-19 s-34 t-16 u-46 v-22
my__turned r-16
my__was a-28 b-24 c-16 d-26 k-16 n-25 o-23 p-27 r-24 s+22 u-20
my__way q+16
my__when n-18
my__will a-16 m-21 n-23 p+24 q-36 r-17
my__with b-16 m-17 n+23 q-23
my__work a-15 m-19 n-20 o+15 q-15 r-16 u-18
my__you m-19
my_baby n+17
my_bad a-22 b-17 c-15 d-18 k+16 l-16 m+16 p-17 q-23 r-22 s-23
my_bill m-21
my_car a-22 d-22 i-19 m+21 n-21 o-23 r-25 s-17 u-18
my_cat m+18
my_cell a-18 b-31 c-16 d-16 j-16 k-17 l+22 m-29 n-19 o-18 r-23 s-16 u-15 v-19
my_choices d-24 g+21 j-17 m-19 n-18 u-18
my_dog a-32 b-29 c-21 d-38 f-16 g-19 i-28 j-23 k-27 l-24 m+42 n-16 o-32 p-31 q-35 r-32 s-37 u-26 v-16
my_driver a-16 m-19 q+20 r-21 s-15
my_face a-15 d-15 m-20 o-16 p-17 q-17 r-16 s+21
my_flight b-28 d-18 m+20 n-16 r-15
my_gps a-26 b-22 d-16 i-16 j+18 m-25 o-22 p-21 q-26 s-16
my_heart s+16
my_house i+17 m-17
my_husbands l-16
my_job m-23 o-15 r-16
my_knitting m-16 n+19 q-17 s-15
my_license a-15 b-22 d-18 i-21 n-21 o-19 q+15 r-20
my_maintenance a+19 b-21 d-18 n-17
my_mind b+17 d-26 i-19 j-16 l-21 m-30 n-33 o-27 p-21 q-22 r-19 s-20
my_name a-18 b+25 l-25 m-21 n-18 s-16
my_neighbors a-19 d-19 m+28 o-18 p-18 q-18 r-21 s-23 u-16
my_next a+22 d-30 i-30 k-20 l-19 m-29 n-32 o-30 p-18 q-17 r-23 s-23 u-20 v-16
my_number a-36 b-20 c-16 d-27 g-27 h-16 i-34 j-26 k-17 l+21 m-37 n-24 o-19 p-15 q-22 r-15 s-15 u+21
my_only q+16
my_options a-27 b-23 c-17 d-38 g+41 h-15 i-25 j-29 k-22 l-26 m-38 n-32 o-23 p-24 q-27 r-23 s-24 u-31 v-17
my_other o+16
my_own d-17 m-17 u-17
my_period n+15 s-15
my_place i-16 m-20 p-17 q-15 r+19 u-15
my_plan a-16 d+22 m-15 u-26
my_records a-25 b-16 c-16 d-24 i+32 m-31 n-27 o-24 q-20 u-17
my_sitter b-16 m-15 n-22 o+23 q-20
my_spot a-22 b+25 d-24 g-20 i-24 j-17 k-16 l-28 m-28 n-25 o-22 p-24 q-31 s-24 u-22 v-23
my_statement i+17
my_time a-28 d-32 i-20 m-34 n-33 o+33 p-18 q-24 s-22 u-21
my_way a-25 b-23 d-23 g-15 i-18 k-20 l-19 m-39 n-18 o-27 p-25 q-26 r+34 s-24 u-17
my_wheelchair q-15
mysel* d-25 g-20 h-17 i-18 j-26 m-21 n-31 o-22 p-18 q+30 s-19 u-24
myself d-25 g-20 h-17 i-18 j-26 m-21 n-31 o-22 p-18 q+30 s-19 u-24
myself$ d-22 g-18 j-20 n-24 o-16 q+26 u-19
nada a-39 b-48 c-30 d-41 e-21 f-21 h-29 i+26 j-41 k-29 l+25 m-47 n-35 o-39 p-31 q-48 r-43 s-40 t-21 u-39 v-17
nada$ a-37 b-46 c-29 d-40 e-20 f-21 h-29 i+27 j-41 k-28 l+22 m-46 n-35 o-37 p-31 q-48 r-43 s-39 t-21 u-37 v-16
nadie a-53 b-45 c-34 d-51 e-25 f-34 g-51 h-29 i+25 k-34 l-53 m-51 n-64 o-51 p-50 q+33 s-41 t-29 u-46
nadie__@fetch a-24 d-16 g-16 i-25 j-18 l-15 n-31 p-28 q+32
nadie__ese b-18 d-21 g-16 i-22 l-19 m-17 n-25 o-26 s-17 v+19
nadie__puede i-22 q+20
nadie__recoger i-19 q+17
nadie_me a-34 b-19 c-17 d-26 f-18 g-32 i+19 j-29 k-23 l-29 m-27 n-34 o-22 p-37 q+26 r-24 s-23 t-16 u-28 v-17
name a-21 b+24 d-23 g-17 h-16 i-20 l-28 m-30 n-22 o-22 p-16 q-25 r-20 s-23 u-24
name__the a-17 b+24 d-16 l-24 m-24 n-17 s-16 u-21
name_off b+23 l-21 m-16
named a-24 b-24 d-19 e-16 g-27 i-23 j-29 l-31 m-31 n-17 o-21 q-36 r-21 s-23 t-15 u-19 v+37
named__here a-21 b-20 d-16 e-15 g-24 i-20 j-23 l-27 m-28 o-16 q-32 r-18 s-18 u-16 v+32
nausea a-22 d-23 h-17 i-22 j-23 m-27 n-23 o-15 q-16 s+33 u-34
nauseas a-16 n-17 s+23
nauseous m-17 s+22
near a-27 d-32 g-22 h-22 i-26 l-25 m+32 n-26 o-20 p-18 q-32 r-21 s-27 u-43 v-15
near__@vehicle j+25 m-26 q-19 u-23
near_me a-15 j-15 m+21
near_the h-15 m+18 u-26
nearb* a-22 d-24 g-16 i-23 j+24 m-24 o-17 q-24 u-21
nearby a-22 d-24 g-16 i-23 j+24 m-24 o-17 q-24 u-21
neare* j-17 m+18
nearest j-17 m+18
neces* a+38 c-20 d-80 e-59 f-58 g-25 h-58 j-67 k-56 l-63 n-16 p-68 q+16 r-64 s-72 t-60 u-83 v-63
necesita a+17
necesito a+36 c-19 d-73 e-54 f-54 g-23 h-53 i+18 j-58 k-52 l-59 p-60 q-27 r-61 s-64 t-55 u-71 v-55
necesito_@cancel a-20 b+20 m-16 o-20
necesito_@move a-20 b-16 o+19
necesito__@english a-21 i-17 m+18
necesito__@treat a+18 b-16 i-17 u-17
necesito__@visit d-22 i-16 m-30 n-27 s-24 u-16
necesito__a a+29 b-21 i-23 m-33 n-22 q-19
necesito__con a-26 g+17
necesito__dia a-18 b-25 n-23 o+25
necesito__me m-20 n-17 p-23 q+17 u-18
necesito__mi a-21 b-18
necesito__proxima a+19 b-17 i-15 o-22
necesito__receta a-26 b-15 i+23 m-19 o-17
necesito__un i-20
necesito_ayuda i-21 m-17 n-20 u-16
necesito_la b+19 m-16 n-16 o-26
necesito_mi b-26 m-24 n-17 o-20
necesito_otro a-18 b-25 n-23 o+25
necesito_que a+20 m-30 n-17 q-16
necesito_una a-25 b-27 c-19 d-22 g-21 i+37 l-16 m-36 n-27 o-32 q-20 r-15 s-19 u-22
need b+16 c-71 e-52 f-53 g-101 h-70 i+23 j-102 l-74 m-40 p-93 q-25 r-42 s-93 t-71 u-29 v-85
need$ a-34 d-43 g-17 l-21 m+17 n-43 o-17 u+22
need__@cancel a-16 b+19 m-26
need__@medicine a-21 b-21 i+22 n-23
need__@move a-32 b-43 d-27 i-31 k-22 n-33 o+26 u-15
need__@texts k+18 m-24
need__@visit a+19 d-39 k-17 m-23 n-30 o-36 r-22 s-23 u-24 v-20
need__a a-21 d+18 i-20 q-19
need__after a-22 i+18 o-18
need__be r-15
need__booster a+15 d-15
need__bring a-16 d-17 n+18
need__card m-18
need__date o+15
need__day m-24 n-15 q-17 r-16
need__different b-18
need__do a+23 d-18 n-28
need__explain a-17 b-15 i+19
need__for d+24 i-27 m-37 n-25 o-24 q-16 r-16 u-16
need__hold o-17
need__it d-16 i-17 m-21
need__later m-17 o+16
need__me a-29 d-30 g-16 i-26 j-19 m-27 n+24 u-36
need__my d-23 i-25 n+20 o-21 q-15
need__new a-25 b-19 d-17 m-29 o+25 r-16
need__note a-23 d-22 i+25 m-18 o-21 q-15 r-15 u-19
need__out a-17 d-18 m-24 o-17
need__refill a-21 b-15 d-21 i+23 m-15 o-16
need__see a+24 b-19 i-25
need__the a-23
need__there r-17
need__time a-27 b-20 d-19 m-27 o+25 r-16
need__to b-21 d-25 g-19 i+18 m-18 n-36 o-20 p-24 u-21
need_a b-74 c-27 d+30 e-23 f-20 g-41 h-35 j-46 k-50 l-36 m-23 n-74 o+20 p-45 r-26 s-51 t-40 u-71 v-46
need_an a+33 b-31 d-33 i-26 k-16 m-33 o-26 q-22 r-22 u-27 v-21
need_for b+16 o-18
need_it b+15
need_my b-18 c-18 d-33 g-16 i+33 j-15 l-24 m-36 o-33 p-21 q-24 r-29 s-21 u-26
need_somebody a-17 d-17 n-24 u-15
need_someone n-16 p-19
need_the k+15 m-22 o-18
need_to b+23 c-28 e-18 f-22 g-56 h-24 i-24 j-47 k-52 l-21 m-17 p-35 q-68 r-50 s-40 t-22 u-68 v-30
needi* b+15
needing b+15
needs d-26 g-15 j-15 k-19 l-17 m+21 n-23 o-20 p-34 q-30 r-31 s-24 u-32 v-25
needs__@call i+17
needs_a i+16 v-16
needs_an m+16
needs_it a-16
neigh* a-20 d-22 j-17 m+30 n-25 o-20 p-19 q-20 r-22 s-26 u-20
neighbor b-26 m-28 n-25 o-22 p+32 q-34 r-15 u-18
neighbors a-19 d-19 m+28 o-18 p-18 q-18 r-21 s-23 u-16
never a-39 b-35 c-23 d-44 e-16 f-19 g-35 h-26 i-40 j-37 k-31 n-36 o-35 p-27 q-29 r-34 s-34 t-32 v+41
never__@visit a-16
never__an a-16
never__of a-17 i-18 j-20 l-18 m-19 t-15 u+16
never__this m-22 v+18
never__up v+17
never__you j-16 m-16
never_heard a-17 i-18 j-20 l-18 m-19 t-15 u+16
never_made a-16
never_signed v+17
new a+41 b-51 c-33 d-65 e-26 f-33 g-47 h-41 i-67 j-63 k-39 l-45 n-55 o+29 p-43 q-55 r-49 s-49 t-45 u-70
new_date a-28 d-19 i-22 j-17 m-33 n-17 o+30 q-20
new_day m-15
new_patient a+30 d-17 m-25 n-16 o-19 v-16
new_patients a+27 d-20 h-28 i-16 j-20 m-23 u-29
new_time a-25 b-17 m-22 o+21
news d-26 h-21 j-27 m+19 n-18 o-15
news$ a-15 d-23 h-17 j-25 m+17
next a+45 b-23 c-41 d-73 e-36 f-38 g-18 h-50 i-65 j-60 k-51 l-55 m-41 o+25 q-64 r-61 t-44 u-71 v-49
next$ a+23 d-15 m-21 n-25 o-21 u-19
next__@visit b+17 d-15 o-16
next__i a+18 m-18
next__instead a-16 n-16 o+16
next_day a-33 d-20 h-17 m-28 p-18 q-16 s+16 u-16
next_two b+18 o-20
next_week b-31 c-21 d-34 e-21 f-20 g-27 h-25 i-28 j-27 k-23 l-27 m-37 n-32 o+33 p-26 q-26 r-29 s-29 t-21 u-35 v-25
ni a-22 g-20 i-21 j-15 l-24 m+18 n-20 o-25 p-15 r-18 s-20 u-23 v-18
nice a-39 b-37 c-25 d-36 e-32 f-32 g-27 h-33 i-34 j-36 k-26 l-32 m+22 n-30 o-28 p-34 q-35 r-26 s-34 t+33 u-32 v-32
nice$ a-17 d-19 e-18 f-17 j-16 l-19 m+19 u-18 v-16
nicotine d-17 m-21 n+19
night a-48 b-40 c-24 d-39 e-21 f-22 g-30 h-33 i-39 j-37 k-35 p-32 q-33 r-36 s+34 t-31 u-46 v-35
night$ a-31 b-18 d-19 g-19 h-20 i-26 j-23 k-22 l-24 m+21 n-25 o-19 p-17 q-15 r-20 s+18 t-22 u-26 v-24
night_before m-21 n+21
nightmares n-20 s+15
ningu* a-36 b-41 c-27 d-44 e-27 f-24 g-37 h-22 i-38 j-36 k-22 l-38 m-45 n-54 o-43 p-29 q+24 r-34 s-35 t-25 u-37 v+40
ningun b-20 d-15 g-19 j-16 l-21 m-20 n-16 q-22 s-17 u-15 v+25
ninguna a-16 b-22 d-17 g-19 i-18 j-24 l-18 m-21 n-19 o-16 q-24 s-17 u-19 v+29
nino a-15 q-17
nm a-17 d-19 e+29 g-16 j-19 l-20 m-29 n-16 r-17 s-17 u-21 v-18
no a-129 b+53 c-59 d-50 e-145 f-139 g+19 h-146 i-54 j-42 k-157 l+40 m-85 n-19 o-20 p-173 q+26 r-65 s-22 t-155 u-71 v+44
no$ a-23 c-23 d-32 e-24 f-20 g+16 h-16 i-29 j-30 k-18 l-44 m+21 o-24 p-17 r-28 s-32 t-19 u-31 v-37
no_@cancel b+19 g-16 l-18 m-22 n-16 q-18 r-15
no_@drive b-21 l-16 q+21
no_@food a-20 b-31 c-15 d-24 g-31 h-16 i-22 j-25 l-32 m-36 n+39 o-26 q-29 r-21 s-38 u-29 v-30
no_@insurer p-33
no_@ride b-27 d-16 g-24 l-29 m-21 o-19 p-34 q+34 r-30 s-22 v-22
no_@texts l+20 o-17
no_@thanks b+18 l-16 t-21
no__@cancel a-18 b-38 d-24 g-22 i-24 j-16 l-42 n-18 o+36 q-27 r+15 s-22 u-20 v-20
no__@day a-16 b+22 h-16 m-23 q-20 s-18 v-16
no__@door j+17 r-17
no__@english b-28 c+36 d-22 g-32 i-19 j-16 l-29 m-30 n-21 o-21 q-30 r-20 s-26 u-23 v-29
no__@fetch n-29 p-23 q+18
no__@move b-16
no__@place b-25 g-19 i-25 j+25 l-21 m-22 o-16 q-26 s-19 u-25
no__@ride p-16 q+17
no__@texts a-16 b-33 c-17 d-19 g-39 i-29 j-16 k-40 l+38 m-36 n-18 o-24 q-25 r-18 s-22 u-30 v-29
no__@thanks b+20 l-22 q-15 t-21
no__@visit a-40 d-25 n-25 o-27 s-24 v+23
no__a a-44 b+25 c-21 d-46 g-17 h-22 i-46 j-38 k-24 m-57 n-43 p-46 s-44 t-25 u-49 v-26
no__and m-16 o-16 q+18 v-18
no__any b+17
no__aqui b-21 g-20 j-25 l-25 m-20 q-23 u-16 v+26
no__asistir b+17
no__at l-23 v+17
no__bien g-18 q-15
no__can a-17 b-22 j-18 l-15 q+22
no__carro b-27 d-21 g-25 i-20 j-26 l-24 m-16 n-21 q+30 s-19 u-19 v-30
no__como a-20 b-26 d-23 g+17 i-23 j-19 l-23 m-27 n-23 o-21 q+18 r-30 s-27 u-31 v-27
no__con b-17 g-15 l-23 m-15 q-20 s-16 v+19
no__contestar g+20 q-20
no__da l-16
no__de a-23 b-34 g-28 i-32 j-31 l-47 m-29 n-33 o-27 q-36 r-17 s+25 u-39 v+19
no__desde s+16
no__dinero d+20 g-23 n-18 o-19 q-21 v-22
no__do b+16 g-18 j-23 l-26
no__dormir a-17 b-36 d-25 g-28 i-20 j-20 l-31 m-32 n-27 o-24 q-28 r-23 s+40 u-36 v-31
no__el a-37 c-15 d-39 g-45 h-29 i-39 j+38 l-44 m-26 n-36 p-16 r-43 s-47
no__ella l-18 v+17
no__entiendo b-19 g+23 l-20 m-15 q-16 u-18 v-18
no__esa b-21 i-19 q-17
no__escriban b-17 l+19 q-17
no__escribir g-20 i+22 l-21 m-17 q-17
no__ese d-21 g-16 i-20 l-27 q-30 r-15 s-15 v-15
no__esperen b+26 g-17 i-17 l-26 m-16 o-19 q-21 r-19
no__esto i+20 l-29 v-16
no__finding q+19
no__for a-22 b+18 d-21 l-18 m-20 s-17 v-18
no__gusta b-33 d-18 g-23 i+28 j-17 l-39 m+22 n-16 o-26 q-28 r-25 s-22 u-20 v-25
no__hacer q-15 u-22
no__here b-24 g-27 i-16 j-26 l-28 m-27 n-15 o-22 r-16 s-23 v+25
no__hold o-17
no__how a-19 b-22 d-16 g+17 j-25 l-23 m-26 u-26 v-15
no__interested a-16 b+28 l-28 u-15
no__ir a-36 b+46 d-21 g-28 h-16 i-22 j-21 l-33 m-26 n-43 o-35 p-24 r-30 s-24 t-15 u-29 v-29
no__is a-15 d-22 i-23 m-15 q+18 v-22
no__jose b-18 g-17 l-22 m-18 q-19 s-17 u-17 v+23
no__la a-39 d-20 i-23 l-26 m+23 n-24 o-30 q-22 r-29 s-25 u-16 v-18
no__llegar b+16 g-23 o-18 r-19
no__manana b+31 g-17 i-16 l-26 m-30 n-24 o-25 q-22 s-16
no__manden b-16 l+18 q-16
no__maria b-24 d-17 g-24 i-22 j-16 l-27 m-18 n-17 o-17 q-25 r-15 s-20 u-18 v+29
no__mas a-26 b-36 d-28 g-27 i-26 j-15 l+42 m-30 n-16 o-35 q-31 r-21 s-23 u-29 v-32
no__me b-22 c-15 d-31 g-44 i-17 j-27 k-21 l+15 m-33 n-31 p-36 r-31 u-39 v-38
no__mi a-24 b-35 d-16 g-21 i-20 j-15 l-36 m-32 n-34 o-28 p-32 q+24 s-16 u-34 v+19
no__molesten b-23 g-16 i-16 l+24 m-16 o-16 q-22 r-16
no__more b+17
no__nada a-24 b-39 c-21 d-28 g+17 i-43 j-26 l+28 m-32 n-27 o-30 q-36 r-26 s-32 u-30
no__nadie a-21 b-30 d-24 g-26 j+16 l-31 m-24 n-30 o-20 q-40 r-25 s-22 u-21 v+15
no__named a-16 b-22 g-22 i-17 j-22 l-26 m-20 o-18 q-25 s-19 v+28
no__ni l-16 o-16
no__ningun b-20 d-15 g-19 j-16 l-21 m-20 n-16 q-22 s-17 u-15 v+25
no__ninguna a-16 b-22 d-17 g-19 i-18 j-24 l-18 m-21 n-19 o-16 q-24 s-17 u-19 v+29
no__no a-21 d-17 g-25 i-25 j-17 m-24 n-20 o-30 q+17 r-15 s-18 v-27
no__not b+16 l-26
no__now m-17 p-18 q+16 r-21
no__numero u-15
no__para m-16 q-19
no__pedro g-16 l-15 q-16 v+22
no__pero b-21
no__pick a-16
no__poder p-19 r-20
no__poner g+17 q-16
no__por b-31 c-18 g-23 i-26 j-17 l+17 m-15 o-27 q+15
no__puede n-15
no__que a-43 b-23 c-16 f-15 g+27 h-19 j-44 k-17 m-44 n-45 o-43 q-24 r-24 s-48 v-45
no__quien b-21 g-15 i-17 l-20 n-21 o-15 p-31 q+28 u-16
no__quiero a-22 b+27 i-17 l-30 o-20
no__recibir k-16 l+17
no__right b-22 g-16 j-18 l-20 m-21 n+19 q-18 s-19 v-17
no__si b-19 d-16 g-24 l-20 m+21 o-20 s-15 v-19
no__texteen b-21 g-17 i-20 l+25 o-19 q-21
no__that d-21 g-16 l-17 m-26 n-26 o+18 q-24 s-21
no__the a-17
no__this l-23 v+17
no__to a-31 b+18 d-24 g+16 i-28 j-15 m-29 n-29 o-34 p-16 r-18 s-21 u-26 v-20
no__tomorrow m-18
no__usar g+21 q-20 u-19 v-16
no__venir b-19 p-26 q+19
no__voy g-22 m-18
no__y g-17 j-16 l-22 n-19 o-23 p-15 q+23 v-18
no__ya b+15 q-19
no_car j-22
no_deseo b-17 g-23 l+26 m-17 q-18 u-17
no_encuentro b-22 l-20 v-16
no_entiendo a-20 b-34 d-28 e-16 f-16 g+40 i-29 j-27 l-42 m-29 n-26 o-26 q-33 r-26 s-30 u-28 v-36
no_es a-30 b-38 c-18 d-40 g-42 h-17 i-36 j-47 l-49 m-41 n-31 o-36 q-49 r-26 s-39 v+40
no_good b-17 m-17 o+18
no_hay a-35 b-44 c-21 d-41 e-16 f-19 g-48 h-22 k-17 l-44 m-44 o-44 p-31 r-41 s-34 t-16 u-40 v+21
no_idea b-15 g+19
no_ire a-23 b+40 d-19 g-29 h-16 i-23 j-23 l-39 m-29 n-22 o-34 q-31 r-24 s-25 u-23 v-31
no_la a-28 b+17 d-16 i-20 j-21 l-35 m-31 n-21 q-24 r-27 s-18 u-16 v-20
no_le b-25 g+23 j-15 l-21 m-19 o-15 q-20 u-18 v-20
no_longer a-20 b+26 g-20 m-17 o-17 q-17 s-19 u-19 v-18
no_luck q+19
no_manden a-18 b-28 g-23 i-20 j-19 l+30 m-21 n-15 q-23 r-18 s-15 v-21
no_mas b-22 d-18 g-19 l+28 m-20 q-20 u-20 v-25
no_me a-62 b-22 c-47 d-77 e-21 f-28 g-83 h-25 j-73 k-44 l+29 n-80 p-51 q-31 r+16 s-76 t-26 u-74 v-76
no_more a-21 b-34 c-16 g-31 i-27 j-21 k-24 l+36 m-25 n-15 o-25 q-23 s-17 u-35 v-34
no_necesito a-20 b+18
no_need a-25 b+29 d-18 i-16 l-17 n-20 o-36 q-16
no_one b-47 c-19 d-43 g-45 j-44 l-48 m-43 n-33 o-43 p-24 q+20 r-32 s-45 u-30 v+21
no_pedi v+16
no_podre a-22 b+36 g-21 l-26 m-16 n-28 o-15 q-29 s-18 u-20 v-22
no_puede a-21 l-23 m-17 n-39 o-19 p-31 q+27
no_puedo a-16 d-19 g-26 h-15 i-15 j-15 l-20 m-18 o+16 q-29 r-16 u-18 v-22
no_quiere a-16
no_quiero a-48 c-15 d-26 g-37 j-22 k-41 n-22 o+19 q-38 r-28 s-26 u-34 v-34
no_se a-44 b-54 e-19 f-24 g+41 h-26 j-47 k-22 l-65 m-58 n-52 o-58 p-33 r-54 t-26 u-16 v-65
no_show a-18 d+18 g-17 m-29 o-16 q-24 v-18
no_soy a-31 b-44 c-24 d-38 e-17 f-20 g-40 h-17 i-38 j-31 k-15 l-47 m-41 n-39 o-33 p-16 q-40 r-32 s-37 t-17 u-35 v+49
no_tengo a-34 b-21 c-19 d+26 g-45 i-36 j-31 l-38 m-28 n-45 p-25 q+23 r-28 s-39 u-38
no_veo a-17 b-28 g-19 j+31 l-22 m-26 n-18 o-19 q-24 r-23 s-18 u-18 v-23
no_vive a-17 b-27 d-18 g-24 i-16 j-27 l-32 m-28 n-20 o-16 q-26 r-19 s-19 u-17 v+32
no_voy a-33 b+48 c-16 d-27 g-31 h-18 i-30 j-29 l-39 m-42 n-32 p-22 q-55 r-56 s-30 t-20 u-31 v-38
no_way o-17 q+18
nobod* a-27 b-48 c-32 d-51 e-28 f-31 g-45 h-34 j-15 k-41 l-46 m-57 n-51 o-53 p-56 q+53 r-41 s-45 t-37 u-49
nobody a-27 b-48 c-32 d-51 e-28 f-31 g-45 h-34 j-15 k-41 l-46 m-57 n-51 o-53 p-56 q+53 r-41 s-45 t-37 u-49
nobody__@drive p-19 q+17
nobody__here a-15 m-21 q-22 r-15
nobody__me i-21 l-18 n-16 p-28 q+22
nobody__off n-16 q+19
nobody__take a-20 i-16 l-21 p-20 q+30
nobody__that d-15 j-19 m-15 n-22 o-23 p-21 q+19
nobody_called d-16 g-15 i+22 j-18 k-17 m-17 o-15 q-20
nobody_can a-22 i-17 j-16 n-21 q+28
nobody_is m-16 n-20 o-23 p-20 q+20 v-26
nobody_to a-15 i-15 p-24 q+18
noche a-31 b-21 d-27 h+29 i-20 j-32 l-16 m-27 o-29 p-15 q-23 r-24 u-27
noche$ a-30 b-20 d-26 h+30 i-19 j-31 l-16 m-26 n-31 o-27 p-15 q-20 r-23 u-26
noche* a-20 f+20 m-17
noches a-20 f+20 m-17
noches$ f+17
nombr* a-24 b-34 c-19 d-25 g-24 i-34 j-24 l+24 m-32 n-27 o-28 p-24 q-31 r-21 s-24 u-28 v+24
nombre a-24 b-34 c-19 d-25 g-24 i-34 j-24 l+24 m-32 n-27 o-28 p-24 q-31 r-21 s-24 u-28 v+24
nombre$ b-19 g-17 i-19 l-25 m-19 o-16 q-25 s-17 u-17 v+26
norma* a-48 b-41 c-33 d-53 e-39 f-34 g-43 h-43 i-44 j-56 k-36 l-43 m-55 n-47 o-44 p-38 q-50 r-44 s+66 t-36 u-65 v-43
normal a-48 b-41 c-33 d-53 e-39 f-34 g-43 h-43 i-44 j-56 k-36 l-43 m-55 n-47 o-44 p-38 q-50 r-44 s+66 t-36 u-65 v-43
normal__@symptom s+17
normal__asi m-15 s+20 u-16
normal__mareo s+15
normal__sueno m-18 s+19 u-19
normal_el d-17 j-21 s+21 u-20
normal_estar d-15 j-16 s+24 u-20
normal_tener m-23 s+21
normal_to s+17
nose j-16 o-15
not a-150 b+41 d-31 e-94 f-99 h-120 i-54 j-20 k-21 m-39 n-54 p-74 r-35 t-118 u-96 v+63
not$ d-22 g-27 i-21 j-20 l-21 m-16 o+16 q-27 s-20 v-21
not_@cancel b-58 d-23 g-25 i-16 j-23 k-17 l-33 m+26 o+23 q-23 v-21
not_@stop b-18 d-17 i-15 j-26 k-23 l-34 n-26 o-21 q-22 r-16 s+31
not__# a-21 g-21 i-18 j+16 l-23 m-33 n-23 q-33 r-32 s-18 v-27
not__@call b-15 i-26 v+18
not__@day a-17 b+16 h-15 m-20 s-17
not__@door b-20 d-21 j+30 l-18 m-25 n-15 o-25 q-26 r-28 v-19
not__@english b-21 c+27 d-19 g-22 j-16 l-23 m-22 q-23 v-17
not__@parking j-21
not__@place i-16 j+16
not__@ride p-20 q+21
not__@stop b-15 j-18 m+15 s-24 v-25
not__@texts b-15 l-19 m+17
not__@thanks b+22 l-18 t-28
not__@visit b+15 o-18
not__a b-26 g-17 i-26 j-29 m-22 n-20 o-24 p-44 q+36 s-19 v-29
not__after n-15
not__again b-15 g-22 j-22 l+23
not__any a-25 c-23 d-42 g-35 h-19 i-20 j-27 l-18 m-44 n-22 p-20 q-18 r-24 s-18 u-44 v+18
not__anyone i-18 j-23 m-17 n-15 o-20 q+26
not__be a-18 d-21 i-19 j-18 l+22 m-20 o-25 q-21 s-15
not__but b-18
not__can b-18 l-16 o+17
not__car j-19 q+17
not__coming b+18 o-20
not__do a-21 b+22 j-20 m-20 n-20 o-19 q-18 u-21
not__ever g-18 j-17 l+21 m-19 q-17
not__for a-21 d-21 i-15 l-21 m-31 q-22 u-18
not__help b-16 g+20 u-17 v-19
not__here b-18 c-19 d-23 g-26 i-19 j-23 l+24 m-32 n-17 o-17 q-24 r-15 u-20
not__how a-18 b-29 g+22 i-18 j-21 k-17 l-30 m-30 n-20 o-19 u-26 v-24
not__i b-21 d-19 g-22 l-23 m-25 n-18 p-27 r+16 s-18 u-18 v-25
not__in b+17
not__is m-17 p-20 q+22 v-24
not__it a-30 b+38 c-20 i-24 j-38 k-18 l-17 m-41 n-28 o-50 p-24 q-38 r-27 s-21 t-19 u-39 v-30
not__me a-42 b+23 c-33 d-50 h-21 i-38 j-45 k-31 l+20 m-57 n-41 p-48 s-31 u-48 v-16
not__more d-21 g-19 j-18 l+24 m-23 q-20 u-19 v-24
not__much d+15
not__my a-19 c-18 d-28 i-18 j-18 l-30 m-33 n-33 o-30 u-22 v-21
not__needing b+15
not__number g-16 l+16 u-16
not__on o-17
not__one b-21 j-20 l-17 v+22
not__patient a-18 b-18 g-16 i-21 j-15 l-16 v+23
not__since a-16 b-22 c-16 d-20 i-16 j-17 k-21 l-19 m-33 n-23 o-20 q-21 r-18 s+33 u-16 v-22
not__someone g-15
not__sorry b+29 d-15 g-19 n-17 o-26 q-20 r-20 v-22
not__take b-20
not__texting v-19
not__that d-18 g-17 m-16
not__the a-20 b+17 d-26 i-18 k-24 l-29 n-27 q-26 r-22 u-23 v-17
not__there b+24 g-17 i-19 j-26 m-28 n-24 o-32 r-35 s-27 v-25
not__this a-26 c-24 d-31 g-17 j-30 k-24 m-42 n-20 o-26 q-28 r-24 s-29
not__to a-49 b+26 c-36 d-56 e-16 f-20 g+27 h-25 i-48 j-55 k+16 m-73 n-48 o-26 p-40 r-44 s-44 t-18 u-55
not__today b+17 o-15
not__tomorrow b+35 d-17 g-19 l-24 m-31 o-20 q-20 s-16 v-20
not__up b+16 l-15 m-20 o-17 v-18
not__want b-22 m-21 o+17
not__way p-15 q+19
not__what a-26 b-30 c-18 g+23 h-19 i-22 j-38 l-31 m-46 n-34 q-49 s-20 v-29
not__who b-15 g-20 l-16 m-24 p-25 q+21 u-23
not__with d-18 m-19 o-19 v-18
not__work b-23 o+15
not__yet b-17 g-18 m+17 q-26 s-15 u-17 v-24
not__you a-22 b-31 c-19 d-24 g-34 h-16 i-23 j+25 k-22 l-27 m-39 n-20 o-31 q-39 r-27 s-17 t-18 v+16
not__your b-18 i-22 k-15 l-16 q-15
not_a v+15
not_be a-18 b+36 c-17 d-41 g-25 h-17 i-32 j-19 k-22 m-34 n-32 p-18 q-35 r-50 s-35 u-21 v-26
not_been b-21 d+21 i-17 j-20 k-16 m-23 q-20 s-21
not_come a-16 n-18 r-16
not_comfortable b-16 g-16 i+26 l-23 m-20 v-25
not_coming a-21 b+45 c-15 d-22 g-23 i-17 j-17 k-17 l-23 m-34 n-19 o-39 p-22 q-20 r-50 s-30 v-28
not_contact l+17 q-15
not_do d-26 g-16 j-22 l-19 n-19 o+16 q-25 u-16
not_doing b+28 g-26 l-16 o-18 v-27
not_find a-24 b-41 c-29 d-33 g-31 h-26 i-35 j+36 k-24 l-28 m-46 n-34 o-49 p-17 s-32 t-20 u-25 v-29
not_focus b-21 d-17 o-18 q-17 s+23
not_garys l-16 v+16
not_get a-17 b-25 d-20 i-21 j-27 l-21 m-17 n-19 o-22 q+24 r-17
not_getting b-19 l-21 v-23
not_going a-15 b+26 d-25 g-22 j-16 l-21 m-31 n-17 q-25 r-24 t-16 u-16 v-18
not_good b-28 d-17 l-18 m-31 p-22 q-20 r-15 s-19 v-24
not_have a-18 d+24 g-29 h-15 i-25 j-37 l-28 m-30 n-30 o-33 p-47 q+27 s-20 u-25
not_her b-18 i-22 l-21 v+24
not_him b-21 g-21 l-21 v+24
not_interested a-17 b-38 d-16 g-25 i-18 j-23 k-22 l+34 m-22 q-18 r-15 s-17 v-26
not_know a-25 b-51 c-35 d-46 h-24 i-28 j-44 k-17 l-52 n-38 o-39 p-33 r-29 s-20 v+20
not_let q-16
not_live m-17 v+16
not_me a-23 b-29 d-25 g-24 i-35 j-26 k-22 l-35 m-28 n-20 o-18 p-25 q-32 r-19 s-28 u-36 v+40
not_mean b-16 g-16 k+26 l-26 m-24 s-17
not_mike v+18
not_need b+29 d-19 m-15 o-28 u-16
not_now b-19 g-20 l-24 m+21 r-17
not_read c+18
not_sleep m-18 s+22
not_speak c+15
not_start b-19 l-18 o-15 r+19
not_stay q+19
not_sure b-24 d-17 g+21 i-18 j-17 k-16 l-22 m-23 n-16 o-18 p-28 u-19 v-24
not_take b-19
not_text b-22 g-29 j-24 l+27 m-18 q-17 v-15
not_to a-19 b+16 d-15 i-17 m-16 o-16
not_understand b-30 j-16 l-19 m-21 o-21 q-17 u-21
not_wait a-15 b+15 o-17
not_want a-27 b+34 c-17 d-30 g-33 i-21 j-20 k-22 m-33 n-17 o-38 q-35 t-20 u-17 v-26
not_work b-24 m-15 o+26 q-18
note a-28 b-16 d-27 i+32 m-23 n-21 o-25 q-25 r-18 u-24
nothi* b-15 d-17 g-16 i-20 j-20 l-17 m-36 n+24 o-16 q-17 s-20 u-21
nothing b-15 d-17 g-16 i-20 j-20 l-17 m-36 n+24 o-16 q-17 s-20 u-21
nothing__@eat a-22 m-29 n+27 s-18
nothing_to a-22 m-29 n+27 s-18
notic* m+15
novel* d-17 j-20 m+23 n-16 s-18 u-17
novela d-17 j-20 m+23 n-16 s-18 u-17
novela$ d-17 j-20 m+23 n-16 s-18 u-17
now a-16 b-20 c-65 d-52 e-62 f-63 h+18 i-78 j-20 k-30 m-16 n-80 p-15 q-41 r+27 s-27 t-63 u-81 v-72
now$ a-32 b-17 c-59 d-41 e-59 f-59 g+19 h+20 i-69 j-86 k-22 l+19 n-71 o-43 q-31 r+25 s-21 t-57 u-71 v-59
now__else b-20 o+21 v-16
now_what a+18 g-27 k-16 m-36 r-21 s-16 u-20 v-16
nueva a+35 b-23 d-31 e-19 f-16 g-20 h-19 i-21 j-21 k-19 l-22 m-27 n-24 o-20 p-17 q-18 r-23 s-23 t-19 u-24 v-20
nueva$ a+32 b-19 d-28 e-18 g-19 h-19 i-21 j-19 k-18 l-21 m-26 n-21 o-18 p-16 q-18 r-21 s-21 t-18 u-23 v-17
nuevo b-15 d-28 g-18 h-15 i-20 j-18 l-25 n-20 s-19 u-28
nuevo$ d-25 g-17 i-19 j-15 l-24 n-16 s-16 u-26
numb s+16
numbe* a-23 b-72 c-62 d-83 e-49 f-54 h-68 j-41 k-65 l+16 m-92 n-72 o-67 p-66 q-72 r-67 s-66 t-60 u-15 v+51
number a-21 b-67 c-56 d-79 e-44 f-49 h-64 j-38 k-59 l+19 m-89 n-68 o-62 p-60 q-67 r-62 s-61 t-56 v+46
number$ a-15 b-42 c-37 d-54 e-31 f-35 h-45 i-18 k-37 m-62 n-48 o-43 p-40 q-48 r-39 s-40 t-40 v+31
number_@wrong v+17
number__@call i+18 m-17
number__@person v+17
number__i j-17
number__not g-17 l-16 u-16 v+19
number__system i-15
number__your a-19 j-16 l+18 u-17 v-18
number_for d-17 g-17 i+18 j-23 m-17 u-23
number_from i-18 l+20 u-21 v-17
number_not v+18
numbers a-20 b-16 d-19 g+17 i-18 j-20 l-22 m-17 n-18 q-17 u-26 v+15
numbers$ a-20 b-16 d-19 g+17 i-18 j-20 l-22 m-17 n-18 q-17 u-26 v+15
numer* a-39 b-58 c-44 d-63 e-48 f-48 g+16 h-63 j-28 k-46 l+25 m-73 n-61 o-56 p-50 q-59 r-55 s-57 t-49 u-24 v+35
numero a-39 b-58 c-44 d-63 e-48 f-48 g+16 h-63 j-28 k-46 l+25 m-73 n-61 o-56 p-50 q-59 r-55 s-57 t-49 u-24 v+35
numero$ a-43 b-46 c-31 d-43 e-31 f-28 h-32 i-56 j-43 k-31 l+30 m-50 n-41 o-43 p-36 q-43 r-41 s-39 t-31 v+15
numero_@wrong d-15 e-16 g-20 i-18 j-17 l-26 m-16 u-20 v+27
numero__@place h-25 i+17 l-16 u-26 v-16
numero_de g-17 h-27 m-19 n-15 u-32
nunca a-24 b+19 d-29 e-15 g-26 h-19 i-28 j-29 l-28 n-29 o-23 p-16 q-28 r-19 s-31 u+22 v-32
nurse a-63 b-29 d-26 g-17 h-19 i+46 j-27 k-17 l-20 m-37 n-25 o-22 p-16 q-19 r-19 s-19 t-16 u-29
o a-33 b-28 d-37 f-20 g+20 h-25 i-30 j-30 k-21 l-27 m-39 o-30 p-19 q-33 r-22 s-32 t-21 u+24 v-29
o_algo n+15
o_que a-24 b-16 d-24 g+15 h-20 i-22 j-21 l-17 m-30 n-27 o-18 q-18 s-22 u+18 v-18
oblig* a-23 b-19 d-34 e-25 f-17 g-18 h-18 i-27 j-27 k-16 l-24 m-35 n-30 q+30 r-17 s-29 t+19 u-36 v-26
ocupo d-36 e-18 g-19 h-22 i+32 j-28 k-16 l-31 m-41 n-35 p-24 q-28 r-34 s-30 t-20 u-34 v-28
ocupo__@visit a-16 o+16
ocupo__para o-21
of b-30 c-58 e-56 f-15 h-81 i-33 k-68 o+18 p-71 q-32 r-86 u-22 v-18
of_# a-21 d+16 g-19 j-23 n-19 u-22
of__@place j+17
of__@texts l+17
of__@visit b-17 d-26 m-18 n-18 s-17
of__are m-15 v-18
of__do m-19
of__does g-17
of__i d-18 j-17 m-25 n+18 u-16
of__is a-23 b-17 d-39 g-33 i-19 n-35 o-21 q-17 v-16
of__it d-17 g-17 j-21 m-30 n-17 u+21
of__this d-20 g-20 j-18 m+28 n-17 u-33
of__today b-19 m-17 s+25
of_a u-19
of_clothes m-16
of_coming a-23 b-21 m-20 o+25 r-19
of_god l+19 m-18
of_it a-18 l-18 m-23 n-23 o-26 q-17 s+22
of_my d-19 m-29 o-23 r-17 s-15 u-19
of_pocket d+23 g-16 j-18 m-25 u-22
of_the d-32 f+17 g-25 h-29 j+21 l-19 m-16 n-37 o-34 q-16 r-20 s-31 t-15 u-40
of_these g-19 l+18
of_this a-18 b-15 g-20 j-15 m-28
of_town n-15 o+19 s-18 u-19
of_you a-19 d-16 i-16 j-21 l-18 m-27 n-15 o-17
off a-92 b+44 c-64 d-81 e-46 f-55 g-79 h-62 i-85 j-38 k-80 l+49 m-101 n-22 o-40 r-40 s-21 t-57 u-42 v-67
off$ a-40 b+22 c-21 d-33 f-19 g-30 h-18 i-32 j-37 k-24 l+17 m-38 n-38 o-33 p-52 r-28 t-19 v-23
off__@drive p+20 q-25
off__@texts k-37 l+25
off__@visit a-23 b+20 d-16
off__list a-22 i-16 k-15 l+21 m-17 u-15
off__me p+17 q-16
off__please a-22 b+22 i-15 l-23 o-17
off__thing l+15
off_all k-17
off_for a-16 b+24 l-27 o-16
off_my a-22 i-16 k-26 l+16 m-20 n-19 p-17
off_the a-32 b+27 d-16 g-16 i-23 j-19 k-30 l+17 m-30 n-24 o-21 p-22 q-20 r-23 s-22 u-25 v-16
off_this a-18 b-17 l+19
off_work a-18 b-18 d-18 g-24 h-21 j-19 l-28 m-33 n+20 o-23 s-22 u-33
off_your b-15 l+16
offer d-15 m-22 u-18
office a-46 b-39 c-20 d-41 e-15 f-20 g-40 h+38 i+17 k-26 l-33 n-40 o-17 p-27 q-47 r-40 s-23 t-23 v-39
oficina a-22 b-24 d-23 g-23 i+30 l-31 m-34 n-24 o-21 q-28 s-23 u-39 v-31
ofrec* a-18 b-17 d-26 e-22 h-17 i-24 j-16 l-20 m-35 n-27 o-16 q+33 r-22 s-22 t-20 u-33 v-20
ohio a-27 b-22 d-15 f+25 g-16 i-17 j-19 k-22 l-15 n-26 r-19 s-22 u-23
ohio$ a-26 b-21 f+25 i-17 j-18 k-22 l-15 n-25 r-19 s-22 u-21
oil d-17 m+25 o-24
ok a-40 b-75 c-72 d-49 e-80 f-80 g-82 h-78 i-82 j-90 l-42 n+48 o-20 p-24 s-25 t+17 u-47 v-74
ok$ a-64 b-45 c-50 d-25 e-58 f-54 g-54 h-52 i-54 j-61 k-69 m+24 n+44 p-63 q-22 r-65 t-70 u-73 v-53
ok_@thanks a-21 b-27 d-18 f-17 h-21 j-17 k-23 l-27 m-30 n-23 p-16 q-18 r-21 s-16 t+31 u-20 v-17
ok__a d-16 m-18 p+19 q-23
ok__am q-16
ok__i d-15 u-15
ok__me a-16 k+22 l-24 m-18 o-15 p-16
ok__senorita t+15
ok__text a-26 b-16 g-18 i-17 j-20 k+31 l-30 m-26 n-26 o-23 p-22 q-18 r-16 s-20 t-16
ok__the m-16
ok__you l-15 t+16
ok_for d-19 s-16
ok_if u-15
ok_to a-36 b-24 d-34 g-23 i-26 j-32 k+28 l-34 m-40 p-29 r-29 s-35 t-20 u-36
old a-16 b-18 d-36 h-23 j-29 l-27 m+24 n-31 o-23 p-17 r-17 s-27 t-16
old__have a-16 d-16 m+15
old__to d-15 m+17 u-16
omg a-24 b-24 i+18 l-16 m-20 o-19 u-17
on c-83 d-31 e-79 f-84 g-108 i-22 j-27 k+34 l-103 n-90 o-28 q-49 r+37 s-66 t-44 u-16 v-96
on$ a-38 b-36 c-20 d-41 e-25 f-27 g-30 h-44 i-31 j+23 k+33 l-29 n-27 o-31 p-28 q-27 r-42 s-29 t-34 u-49 v-22
on_# a-15 d-19 h-17 m-25 o-16 r+25
on_@day b+22 c-17 d-31 f-18 g-20 h+30 i-37 j-35 k-28 l-23 m-57 n-29 o-16 p-23 q-27 r-30 s-28 t-28 u-34 v-19
on__# a-19 i-18 m-22
on__@book a+16 i-15
on__@call a-17 d-16 h-15 m+18 v-16
on__@date i-18 m-20 r-21
on__@visit a-20 b+23
on__bridge m-21 r+21
on__first a-22 d-22
on__for a+27 b-19 d-16 i-21 k-16 m-20 o-22 r-19
on__highway r+18
on__is a-19 b-17 h-16 i-19 j-22 m-34 o-18 p-17 r+26 s-17 v-16
on__line a-19
on__list b-17 g-15 i-23 j-18 k+15 l-20 o-18 r-18
on__me a-15 o-19
on__now m-21 r+19
on__text a-16
on__that m-19 o+21
on__the a-22 d-22 j-19 m-18 u+17
on__waitlist a+18 i-17 o-16
on__way a-28 b-29 d-25 g-18 h-15 i-20 j-19 k-22 l-22 m-45 n-19 o-31 p-27 q-29 r+40 s-26 u-19 v-16
on__week m-16 o+16
on_a m-17
on_me a-17 p-19
on_my a-43 b-39 c-20 d-43 g-24 h-25 i-22 j-28 k-43 l-32 o-39 p-40 r+30 t-16 u-38 v-27
on_please k+20 o-22
on_the c-29 d-59 e-24 f-27 g-43 h-52 l-40 m-19 n-45 p+16 q-57 r+29 s-53 t-43 u-62 v-45
on_this a-28 b+25 d-26 g-19 h-23 i+15 j-17 m-35 o-16 q-16 r-19 u-34
on_tv h-18 j-17
onda a-21 d-24 f+29 g-27 h-24 j-23 l-20 m-27 n-22 q-17 t-18 u-28
onda$ a-21 d-24 f+29 g-27 h-24 j-23 l-20 m-27 n-22 q-17 t-18 u-28
one c-45 e-32 f-34 g-71 h-53 j+17 k-53 l-76 m-89 n-63 o-40 p-50 r-58 s-20 u-71 v+21
one$ b+28 c-26 e-21 f-21 g-38 h-34 i-50 k-36 l-42 m-57 n-40 o-47 p-33 q-45 r-33 u-40
one__@day b-21
one__here l-15 v+18
one__me b-22 i-18 l-24 o-22 p-16 v-18
one__pick a-16
one__you a-15 j+21 m-24
one_can a-16 q+17
one_is a-21 b-17 d-20 i-27 j+16 l-16 m-23 q+19 v-25
one_named b-20 g-21 i-16 j-16 l-26 m-18 q-22 s-15 v+25
one_to a-15 b-19
onlin* a+32 g-19 j-26 m-32 u-22
online a+32 g-19 j-26 m-32 u-22
online__do a+17 m-15
online__i a+17 m-15
online_how a+15
only a-39 b-34 c+23 d-29 e-15 g-34 h-23 i-40 j-33 k-31 m-44 n-37 o-31 p-43 q+30 r-37 s-29 t-17 u-32 v-35
only__@spanish c+24 m-22 p-17 q-19
only__can a-19 j-17 n-15 o-15 q+16
only__me p-22
only__there p-18 q+16
only_way q+16
oops c+20 g-16 l-19 m-21 n-17 s-17 u-17
opcio* a-28 b-23 c-17 d-30 f-19 g+42 h-25 i-29 j-36 k-15 l-24 m-36 n-31 o-25 p-19 q-27 r-24 s-25 u-35 v-23
opciones a-23 b-21 c-16 d-23 f-15 g+34 h-18 i-26 j-26 l-23 m-29 n-24 o-23 p-19 q-24 r-23 s-22 u-25 v-20
opciones$ g+22 l-16 q-15 s-15 u-17
open b-45 c-33 d-54 e-32 f-39 g-43 h+52 i-40 j-71 k-34 l-43 m-22 n-47 o-25 p-34 q-51 r-51 s-38 t-51 u-59 v-43
openi* a+30 b-31 d-27 h-25 i-23 j-20 m-34 n-17 r-17 u-25 v-16
opening a+24 b-17 i-15 m-21
opening_for a+17
openings a+18 b-22 d-21 h-22 m-21 u-17
opt a-40 b-37 c-21 d-31 g-31 h-21 i-35 j-30 k+24 l+37 m-43 n-29 o-35 p-29 q-36 r-39 s-35 t-17 u-42 v-21
opt_me a-20 b-21 d-17 g-16 i-21 l+25 m-21 o-17 p-19 q-22 r-23 s-19 u-21
optio* a-37 b-35 c-22 e-18 f-19 g+48 h-26 i-36 j-38 k-30 l-33 m-53 n-43 o-33 p-30 q-34 r-36 s-38 t-24 u-44 v-29
option a-19 b-16 d+22 m-19 u-16
options a-32 b-30 c-20 d-43 f-17 g+48 h-22 i-32 j-35 k-28 l-31 m-46 n-37 o-29 p-28 q-31 r-32 s-32 t-21 u-38 v-24
options$ a-32 b-28 c-18 d-39 f-15 g+45 h-21 i-29 j-30 k-26 l-29 m-42 n-34 o-26 p-25 q-28 r-29 s-29 t-19 u-33 v-22
or b-42 c-27 f-17 i-48 k-23 l-46 m-67 p-27 q-23 r-39 s-44 t-25 u+22 v-35
or_@day b-16
or__i g-17 j-19 m-19 n-24 q-16
or_a a-16 d-18 r-16 u-16
or_do n-16
or_numbers g+18 j-15 u-18
or_what a-26 b-16 d-31 g-35 h-16 i-18 l-15 m-29 o-19 q-26 s-24 u+23
order a-18 d-15 m+18
other a-26 b+18 d-19 i-19 j-17 l-17 m-30 n-23 o+19 q-17 r-17 s-22 u-19
other_@visit o+16
other__is o+16
other_year b+19 m-20
otra a-20 b+19 c-51 d-62 e-43 f-40 h-49 i-78 j-59 k+26 l-65 m-75 n-61 o+40 p-53 q-61 r-60 s-57 t-46 u-67
otra_@person a-30 b+28 d-15 i-35 m-25 n-16 o-23 p-16 q-19 r-17 u-32
otra_@visit b-32 d-19 n-17 s-18
otra__@texts l-15
otra__favor a-17 b-25 c-17 i-22 l-19 o+22
otra__los l-15
otra__mas a-19 o+20
otra__por a-17 b-25 c-17 i-22 l-19 o+22
otra_fecha a-27 c-19 g-21 i-29 j-18 k-18 l-29 m-15 o+28 q-20
otra_hora a-29 b-27 d-23 g-18 h-21 i-22 j-18 k-21 l-19 m-30 n-23 o+34 p-17 q-17 r-20 s-18 u-19 v-20
otra_vez a-35 b-23 c-16 d-26 e-15 h-16 i-27 j-23 k+31 l-34 m-28 n-22 o-36 p-23 q-21 r-22 s-24 t-15 u-26 v-17
otro a-63 c-39 d-58 e-35 f-48 g-44 h-44 i-56 j-47 k-33 l-46 m-70 o+60 p-38 q-63 r-50 s-46 t-35 u-47 v-39
otro__favor o+16
otro__por o+16
otro_dia a-51 b-55 c-35 d-50 e-27 f-45 g-37 h-36 i-42 j-36 k-29 l-38 m-52 o+61 p-32 q-59 r-35 s-38 t-29 u-36 v-30
out a-43 b+32 c-69 e-60 f-64 g-58 h-72 j-50 k-85 l+19 m-24 n-32 o-15 p-33 t-72 v-79
out$ a-61 b-58 c-49 d-74 e-43 f-43 g-58 h-48 i+16 j-62 k-55 l+30 m-25 n-65 o-26 r+20 t-44 v-50
out_@cancel b+25 l-15 m-17
out__@day a-20 b+22 m-16 o-19
out__@visit b+20 n-18
out__day n+19 o-16
out__form a+24 b-22 d-18 i-22 j-18 l-19 n-24 o-20 q-16 r-20 s-24 u-22
out__it a-19 d-25 l-18 m-24 n-23 o-26 q-17 s+22
out__please l-16
out__pocket d+23 g-16 j-18 m-25 u-22
out__the a-23 b+17 u-17
out__town o+19 s-18
out_for a-15
out_my a-17 m-19
out_of a-32 d+15 g-30 i-23 j-33 l-32 m-45 n-40 p-23 r-28
out_the a+17 d-26 g-21 h-20 i-28 j-26 k-17 l-28 m+15 o-31 p-20 q-23 r-26 s-33 t-16 u-28 v-15
out_to m-15
outsi* a-25 b-28 d-37 e-17 f-16 g-28 h-21 i-23 k-16 l-23 m+32 n-32 o-28 q-33 r-29 s-33 t-19 u-42 v-27
outside a-25 b-28 d-37 e-17 f-16 g-28 h-21 i-23 k-16 l-23 m+32 n-32 o-28 q-33 r-29 s-33 t-19 u-42 v-27
outside$ a-15 d-30 g-17 j-30 m+35 n-24 o-16 q-18 s-20 u-37
over b-29 c-15 d-32 g-24 h-26 j-32 k-17 l-25 m-38 n-29 p-21 q-27 r+21 v-22
over$ m-21
over__@call i+16
overs* m-22 p-24
overslept m-22 p-24
overt* o+22
overtime o+22
overtime_@day o+19
overtime__what o+18
owe a-23 d+34 g-17 l-16 m-23 n-32 o-23 q-19 u-24
own d-17 m-17 u-17
owner a-16 d-20 i+16
pacie* a+42 b-25 c-18 d-37 e-28 f-27 g-30 h-21 i-24 j-32 k-23 l-29 m-43 n-35 o-25 p-20 q-25 r-27 s-28 t-19 u-32
paciente a+22 b-15 f-18 g-17 j-17 m-17 n-23 u-17
paciente$ a+19 f-16 n-19
packa* a-36 b-26 c-18 d+29 e-18 f-19 g-25 h-20 i-31 j-32 k-22 l-24 m+20 n-31 o-26 p-25 q-29 r-24 s-28 t-20 u-28 v-25
package a-36 b-26 c-18 d+29 e-18 f-19 g-25 h-20 i-31 j-32 k-22 l-24 m+20 n-31 o-26 p-25 q-29 r-24 s-28 t-20 u-28 v-25
package$ a-17 d-30 i-18 j-20 m+26 n-19
package_deal a-26 b-16 d+30 g-17 h-16 i-25 j-16 l-16 m-27 n-17 o-16 q-21 r-17 s-16 t-15 u-19 v-16
paga a-25 b-16 d+33 e-18 f-19 l-16 m-22 n-25 o-26 p-17 q-26 r-18 s-16 t-17 u-18 v-18
pagar a-42 b-26 c-21 d+53 e-20 f-23 g-36 h-26 i-38 j-32 k-22 l-25 m-37 n-54 o-44 p-25 q-40 r-29 s-31 t-28 u-34 v-30
pago d+20 m-15
pagos d+19
pague a-22 b-16 c-16 d-23 g-24 i-18 j-19 k-16 l-17 m-26 n-21 o-17 p-19 q-19 r-20 s-21 t+29 u-24 v-19
pague$ a-22 b-16 c-16 d-23 g-24 i-18 j-19 k-16 l-17 m-26 n-21 o-17 p-19 q-19 r-20 s-21 t+29 u-24 v-19
pain a+21 g-16 i-17 m-19
paint j-20 m+18 u-16
palab* a-19 b-17 d-21 e-16 g+16 i-21 j-21 l-19 n-23 o-16 r-17 s-19 u-28
palabra a-19 b-17 d-21 e-16 g+16 i-21 j-21 l-19 n-23 o-16 r-17 s-19 u-28
palabra$ a-19 b-17 d-21 e-16 g+16 i-21 j-21 l-19 n-23 o-16 r-17 s-19 u-28
papa a+23 m-28 n-30 q-26
papel* a+22 b-37 c-21 e-20 f-34 g-44 h-43 j-44 k-37 l-46 m-55 n+26 o-32 p-30 q-44 r-33 s-36 t-30 u-49 v-28
papeles a+22 b-37 c-21 e-20 f-34 g-44 h-43 j-44 k-37 l-46 m-55 n+26 o-32 p-30 q-44 r-33 s-36 t-30 u-49 v-28
papeles$ a-30 j-15 k-16 l-20 m-19 o-17 q-22 s-15 u-21
paper* a-21 b-20 d-37 g-35 i+27 j-32 k-15 l-23 m-50 n+25 o-24 p-16 q-39 r-16 s-21 u-46 v-15
papers a-23 d-20 g-17 i+17 j-16 m-25 n+16 q-21 u-30
paperwork b-16 d-28 g-25 i+18 j-24 l-15 m-38 n+18 o-20 q-26 s-17 u-31
paperwork$ a-18 d-16 g-17 m-22
para a+32 b-93 c-63 d-49 e-68 f-76 g-39 h-92 i-24 j-23 k-67 l-81 m-50 o+22 p-71 q-88 s-90 t-76 u+23
para_@visit a+26 b-16 d-25 n-25 o-16 u-25
para__@clinician i+16
para__@day a+19 b-30 h-35 m-32 n-17 s-18 u-17
para__@late a-19 m-16 o+25 r-30 u-18
para__@relative a+23 m-18 o-16 u-22
para__@visit b-27 d-28 j-26 m-24 n+28 o-25 r-15 s-18 u-29
para__es a-16 j-16 u+21
para__paciente a+19 f-16 n-19
para__primera a+18 d-21 n-25
para__proxima d-19 i-23 j-20 m-28 n-24 o+24 r-18 s-16 u-28 v-18
para__semana a+15 d-16 h-15 i-19 j-20 m-19 n-19 r-15 u-19 v-15
para__sirve a-24 d-17 g-18 j-17 m-19 n-21 o-21 u+25
para_alla d-15 m-20 n-16 o-16 r+21 u-18
para_despues a-20 n-20 o+21 s-16
para_el b-35 d-26 g-18 h-40 j-31 n-26 q-15 r-23 s-29 t-16 v-24
para_empezar a+22 g-17 n-24 u-18
para_esta a+17 o-19
para_la b-37 c-16 d-42 e-19 f-16 g-26 h-22 j-42 k-18 l-20 m-48 n+22 o+20 p-19 q-22 r-36 s-33 t-20 v-31
para_llegar a-26 g-27 j+23 m-17 n-23 r-17 u-16
para_mi b-25 d-27 i-19 j-16 l-18 m-34 n-32 o-28 p-18 q-27 r-20 s-17 u+21
para_que b-16 d-26 f-18 g-29 h-22 i-24 j-30 l-18 m-27 n-30 o-29 q-21 s-21 u+33 v-24
para_ser a+19 f-16 n-19
parar k-22 m+18
pare k+18 m-25
paren l+16
paren* a-26 b-23 c-25 d-25 f-15 g-34 h-19 i-28 j-29 k-29 l+41 m-31 n-21 o-26 p-20 q-21 r-21 s-20 t-17 u-30 v-17
parenle a-26 b-23 c-25 d-25 f-15 g-34 h-19 i-28 j-29 k-29 l+41 m-31 n-21 o-26 p-20 q-21 r-21 s-20 t-17 u-30 v-17
park d-19 i-15 j+21 m-18 n-15 u-19
parking a-60 b-52 c-43 d-64 e-44 f-49 g-55 h-55 i-57 j+48 k-40 l-57 m-62 n-55 o-50 p-45 q-60 r+41 s-52 t-44 u-63 v-53
part a-15 d+24 g-25 m-26 n-22 u-23
parte d-16 h-16 i-16 l-20 m-18 q-20 v-15
parte_de d-16 h-16 i-16 l-20 m-18 q-20 v-15
pasa a-45 b-36 c-20 d-44 f-25 g-36 h-28 j+16 k-25 l-36 m-46 n+16 o-38 q+17 r-38 s-37 t-20 u-40 v-18
pasa__@place i-26 j+23
pasa_la i-22 j+21
pasam* a-16 i+21 m-17 p-16 u-16
pasame a-16 i+21 m-17 p-16 u-16
pasame_con a-16 i+21 m-17 p-16 u-16
pasar a-31 b-32 d-18 l-16 m-24 o+20
pasem* a-15 b-19 d-19 i+18 j-21 m-21 n-25 s-16 u-19
paseme i+19 j-19
paseme__la i+18 j-19
paseme_con i+19 j-19
pass a-29 b+28 d-29 h-22 i-21 j-21 l-18 m-32 n-23 o-23 q-24 r-23 s-20 u+24
pass__@visit a-20 b+23
pass__the a-20 b+23
pass_on a-24 b+32 m-22 o-15
passe* m-19 o-15 p-18 q-16 r-16
passed m-19 o-15 p-18 q-16 r-16
pastillas d-16 i-18 n+17 o-17 q-17
patie* a+36 b-44 c-28 d-29 e-21 f-25 g-56 i+19 j-68 k-33 l-47 m-77 n-63 o-45 p-34 q-54 r-39 s-39 v+16
patient a+28 b-33 d-17 g-40 h-31 i+24 j-46 k-22 l-31 m-56 n-43 o-35 p-21 q-38 r-26 s-29 u-49 v+18
patient$ a+30 b-21 d-29 g-29 i-33 j-23 k-15 l-21 m-35 n-28 o-24 q-20 r-17 s-18 u-23 v+22
patient__i i+16
patients a+21 b-24 c-18 d-40 f-17 g-30 i-32 j-41 k-16 l-28 m-49 n-38 o-27 p-19 q-28 r-22 s-17 t-24 v-23
patients$ a+29 d-26 g-20 i-20 j-28 l-16 m-32 n-25 o-19 t-19 u-39 v-18
pause s-16
pay a-47 b-37 c-28 d+55 g-40 h-36 i-42 j-45 k-26 l-34 m-16 n-57 o-39 p-26 q-44 r-37 s-35 t-21 u-47 v-24
paying d+16 m-20
payment a-18 d+25 g-23 j-23 m-23
paz a-27 b-21 c-25 d-25 e-17 f-17 g-18 h-21 i-18 j-27 k-15 l+33 m-27 n-24 o-24 p-20 q-24 r-28 s-22 t-17 u-27 v-18
paz$ a-27 b-21 c-25 d-25 e-17 f-17 g-18 h-21 i-18 j-27 k-15 l+33 m-27 n-24 o-24 p-20 q-24 r-28 s-22 t-17 u-27 v-18
pedi v+16
pedro g-16 l-15 q-16 v+22
pedro$ g-16 l-15 q-16 v+22
pelic* m+18
pelicula m+18
pelig* a-23 b-23 d-34 e-20 g-20 i-19 j-22 l-24 m-32 n-20 o-19 q-25 r-19 s-27 t-16 u+40 v-35
peligroso a-17 b-20 d-26 g-16 j-17 l-16 m-21 o-17 q-20 s-23 u+31 v-33
pengu* d-19 m+25 n-18 u-26
penguins d-19 m+25 n-18 u-26
pensa* a-17 b-26 d-25 e-22 i-17 j-16 m+33 n-17 o-15 p-19 q-18 r-33 s-19 t-18 u-22
pensarlo b-17 d-17 e-20 m+29 r-26 u-16
pensarlo$ b-17 d-17 e-20 m+29 r-26 u-16
people b-52 c-30 d-57 e-33 f-31 g-46 j-60 k-31 n-50 p-32 q-48 r-39 s-37 t-36 u+15
perdo* a-28 c-22 d-25 e-19 f-21 g-23 h-24 i-26 j-28 k-21 l-26 m-33 n-30 p-26 q-27 r+33 s-22 t-21 u-26 v-22
perdon a-28 c-22 d-25 e-19 f-21 g-23 h-24 i-26 j-28 k-21 l-26 m-33 n-30 p-26 q-27 r+33 s-22 t-21 u-26 v-22
perdon$ a-21 b-27 c-17 d-20 e-16 f-17 g-18 h-21 i-20 j-24 k-18 l-22 m-28 n-22 o-25 p-23 q-20 r+33 s-19 t-16 u-22 v-18
perfe* b-20 l-19 m-17 t+22
perfect l-15 t+17
perfect_@thanks l-15 t+17
perfect__you l-15 t+17
perio* a-32 b-23 d-20 m-25 n+30 o-21 q-24 r-29 s-19 u-17
period n+15 s-15
pero a-17 b-36 j-17 l-18 m-22 n-20 o+23 q-24 r+15
pero__@day b-17
pero__dia b-21 o+16
pero__si b-19 o+17
pero__voy b-16 r+21
pero_el b-17
pero_ya b-16 r+21
perri* q-18
perrito q-18
perrito$ q-18
perro a-16 q-18
person a-55 b-46 c-34 d-21 e-36 f-35 g-34 h-37 i+50 j-41 k-34 l-54 m-58 n-28 o-33 p-28 q-15 r-35 s-31 t-34 u-51 v+17
persona a-56 b+16 c-24 d-42 e-20 f-21 g-34 h-29 i+18 j-35 k-26 l-38 m-45 n-39 o-49 p-33 r-34 s-36 t-24 u-24 v+21
peru h-15 j-19 m+19 u-23
peru$ h-15 j-19 m+19 u-23
pharm* a-20 d-17 i-16 j-24 r+19 u-17
pharmacy a-20 d-17 i-16 j-24 r+19 u-17
phone a-18 b-68 c-53 d-16 e-33 f-32 g-59 h-23 j-33 k-19 l+21 n-55 o-62 p-59 q-60 r-60 s-60 t-35 u-70 v+27
picar* a-18 i-16 j-17 m-20 s+22 u-17
picaron a-18 i-16 j-17 m-20 s+22 u-17
picaron$ a-18 i-16 j-17 m-20 s+22 u-17
pick a-27 b-26 g-25 h+17 i-29 j-20 l-26 m-31 n-20 p+20 r-28 s-28 u-27 v-21
pick__up a-41 b-19 d-23 i-23 l-21 m-25 n-26 o-31 p+21 r-24 s-21
pick_a m-17
pick_me a-31 b-18 d-19 i-21 l-20 m-21 o-26 p+21 r-22 s-18
pick_up a-18 u-15
pico a-26 d-17 f-18 g+32 h-22 i-19 j-29 k-15 l-16 m-31 n-26 q-17 r-18 s-15 t-18 u-27
pico$ a-26 d-17 f-18 g+32 h-22 i-19 j-29 k-15 l-16 m-31 n-26 q-17 r-18 s-15 t-18 u-27
pido d-15 j-20 q+16 r-18
piso j+18 u-16
pizza a-25 b-20 d-26 g-17 h-20 i-21 j-33 k-16 l-20 m+26 n-19 o-17 q-18 r-19 s-18 t-21 u-34
pizza$ a-16 d-18 m+19 u-19
pizza_place b-17 i-15 j-27 m+16 r-16 s-15 t-18 u-24
place a-52 c-32 d-55 e-20 f-24 g-45 h-35 i-57 j+33 k-33 l-39 n-45 o-42 p-41 q-49 s-45 t-31 u+20
place$ a-33 d-32 g-25 h-19 i-36 j+20 k-22 l-25 n-23 o-28 p-25 q-24 r-34 s-30 t-24
place__my q-15
place__wheelchair q-15
place_for q-15
plan a-26 b-18 d+24 j-21 l-16 m-25 o-19 q-18 r-16 s-18 u-37
plan$ a-17 d+23 m-16 u-26
plane d-26 m+22
plane* a-17 i-17 j-23 m+26 n-17 q-18 s-20 u-24
planet d-24 j-20 m+27 s-17 u-20
play a-19 b-18 d-19 e-19 g-16 i-19 j-17 l-19 m+29 n-22 r-19 s-19 u-21 v-17
play__music m+22 n-17
play_some m+22 n-17
plaza a-24 b-18 d-28 f-15 g-27 h-35 i-23 j+40 l-17 m-39 n-27 o-20 q-21 s-25 t-16 u-39 v-16
pleas* c+20 d-100 e-93 f-88 g-22 h-83 i+31 m-57 n-90 o-16 p-86 q-88 r-19 s-94 t-89 u-30 v-55
please c+20 d-100 e-93 f-88 g-22 h-83 i+31 m-57 n-90 o-16 p-86 q-88 r-19 s-94 t-89 u-30 v-55
please$ a-29 b-23 c+31 d-80 e-80 f-74 h-66 i+21 m-48 n-69 o-25 p-66 q-69 r-107 s-71 t-75 v-84
please_@book b-17
please_@call a-16 i+24 k-17 l-26 m-17 v-18
please_@cancel a-19 b+22 o-22
please__@call b-18 i+19 m-21
please__@cancel b-32 l-20 m+19
please__@texts a-16 b-20 c-17 g-18 i-22 m-16 o-17
please__@visit b+18 d-19 i-21 j-15 l-18 m-19 n-20 r-27 s-22 u-20
please__a a+18 b-21 o-16
please__an a+17 b-16
please__emergency b+15
please__everything a-20 b+27 c-18 i-24 j-18 k-19 l-25 m-19 r-17 u-18
please__for o-17
please__i a-18 b-24 i-16 r+18
please__me k-19 m-18
please__my a-19 b+29 c-22 d-19 j-17 l-34 m-35 n-26 r-32 s-23 u-21 v-16
please__not b-31 m+17 o-17
please__off b+19 i-16 l-20
please__out a-20 i+25 l-27 m-15 o-17 r-25 u-18
please__someone b-18 i+21
please__the a+21 b-28
please__these a-16 i-19 k-17
please_discontinue k-25 l+22
please_do b-31 m+17 o-17
please_family b+15
please_have b-26 i+25 l-16
please_remove a-25 b+19 i-17 k-16 o-18
please_resume k+17 l-22
please_take b+23 l-19
pocke* d+23 g-16 j-18 m-25 u-22
pocket d+23 g-16 j-18 m-25 u-22
pocket$ d+23 g-16 j-18 m-25 u-22
poco a-16 d+16 i-17 m-22 n-18 o-21 p-15 q-21 r+18 s-16
podem* a-19 b-19 m-28 n-19 o+26 p-18 q-19
podemos a-19 b-19 m-28 n-19 o+26 p-18 q-19
podemos_@move a-18 b-19 m-27 n-19 o+26 p-18 q-19
poder m-16 p-20 r-22
poder__pero b-19
poder_ir b+15
podre a-33 b+34 c-21 d-33 e-20 f-25 g-31 h-28 i-27 j-29 k-20 l-34 m-34 n+27 o-36 p-22 q-42 r-34 s-30 t-27 u-35 v-33
podre_ir a-21 b+32 g-17 l-21 n-26 o-19 q-25 s-15 u-19 v-18
podri* a-33 b+18 c-17 d-19 g-17 h-18 j-21 l-24 m-33 n-23 r-16 s-17 u-19
podria b+20 m-22 n-17
ponch* p-16
poncho p-16
poner a-42 b-34 c-16 d-45 e-18 f-26 g+36 h-29 i+19 j-35 k-30 l-35 m-49 o-41 p-24 q-40 r-30 s-36 t-24 v-21
poner$ a-26 b-19 d-30 f-21 g+40 h-23 i-25 j-22 l-21 m-28 n-46 o-20 q-28 s-23 t-15 u-37
ponga* a+19 b-24 d-23 g-16 h-16 i+19 j-19 l-21 m-21 n-25 o-23 q-26 r-19 s-21 u-24 v-23
pongame a+19 b-24 d-23 g-16 h-16 i+19 j-19 l-21 m-21 n-25 o-23 q-26 r-19 s-21 u-24 v-23
pongame__@visit a+16
pongo a-40 b-28 c-17 d-34 f-29 g+34 h-28 i-35 j-40 k-24 l-39 m-40 n+19 o-28 p-24 q-35 r-25 s-29 t-24 u-42 v-34
pongo$ a-33 b-15 d-25 f-24 g+15 h-21 i-23 j-30 k-15 l-25 m-28 n+22 o-16 q-24 s-18 t-16 u-32
popul* a-16 j-18 m+22 u-16
por a-30 b-32 e-84 f-81 g-20 h-88 j+28 k-43 m-51 n-101 q-17 r-94 s-94 u-32 v-91
por__@door d-19 g-17 i-18 j+26 l-18 m-21 p-17 q-16 u-20
por__de l+16
por__entro a-18 j+24 l-17 m-17 p-15 r-17
por__me a-29 b-18 d+27 g-29 i-33 j-34 k-29 l-41 m-40 n-19 o-25 p-15 q-32 s-26 u+22
por_aqui d-17 g-16 m-15 o-16 q-18 v-17
por_cual d-19 g-17 i-18 j+26 l-18 m-21 p-17 q-16 u-20
por_donde a-20 d-17 i-19 j+27 l-20 m-29 p-16 r-19 u-18
por_favor a-16 d-73 e-52 f-49 h-54 j-25 k-57 l+21 m-78 n-61 p-78 q-68 r-58 s-58 t-68 u-70 v-56
por_la a-16 b-19 d-19 h-17 i-20 m-23 o-17 u-22
por_mi a-19 b-44 c-29 d-28 g-19 i-37 j-24 k-19 l-38 m-52 n-40 o-37 p+30 q+22 r-28 t-20 u-27 v-27
por_que a-35 b-24 d+23 f-16 g-36 h-15 i-38 j-44 k-32 l-45 n-28 o-30 p-19 q-36 s-32 t-24 u+16
por_telefono i+20 m-18
posib* a+23 n-20 o-18 q-15
posible a+23 n-20 o-18 q-15
posible$ a+22 n-19
possi* c-23 d-40 e-21 f-23 g-24 h-23 j-31 k-27 l-29 m-35 n-31 o+36 p-25 q-29 s-37 t-22 u-36 v-25
possibility o+17
possibility__coming o+17
possibility_of o+17
possible c-22 d-36 e-18 f-21 g-21 h-21 j-29 k-25 l-25 m-31 n-29 o+29 p-21 q-27 s-34 t-18 u-32 v-22
possible$ b-30 c-19 d-21 g-15 h-16 j-17 k-19 l-19 m-22 n-21 o+20 q-19 s-18 u-19 v-17
possible_to d-21 m-15 o+19 s-20 u-19
postpone a-16 m-18 o+22
precio a-25 b-19 d+31 n-21 s-23 u-33
prefe* a-29 b-26 c+36 d-29 e-23 f-21 g-26 h-18 i-16 j-26 k-27 m-36 n-27 o-22 p-22 q-26 r-25 s-29 t-22 u-27 v-27
prefer a-26 b-23 c+31 d-26 e-18 f-18 g-23 h-15 j-23 k-24 m-32 n-23 o-21 p-17 q-23 r-22 s-25 t-18 u-22 v-22
prefer_@english c+19 m-16
prefer_@spanish c+23 i-18 l-17 m-16
prefi* a-40 b-38 c+19 d-31 e-20 f-22 g-28 h-29 j-36 k-19 l-35 m-38 n-30 o+25 p-23 q-28 r-22 s-25 t-23 u-31 v-22
prefiero a-40 b-38 c+19 d-31 e-20 f-22 g-28 h-29 j-36 k-19 l-35 m-38 n-30 o+25 p-23 q-28 r-22 s-25 t-23 u-31 v-22
prefiero_@call i+15
prefiero__por b-17
pregu* a-45 b-40 c-24 d-53 e-36 f-27 g-34 h-28 i+35 j-40 k-30 l-55 m+36 n-49 o-39 p-33 q-33 r-34 s-43 u-53 v-32
pregunta a-18 d-20 i+23 n-20 o-18 s-17 u-15
pregunta$ a-18 d-20 i+22 n-19 o-17 s-16
prepa* a-58 b-31 f-18 g-48 h-18 i-25 j-48 k-16 l-26 m-61 n+54 o-29 p-16 q-30 r-33 s-29 t-15 u-57
prepare a-24 d-28 g-26 j-20 m-29 n+32 u-24
prescription a-16 i+25 n-22
presi* i-17 m+19 u-27 v-18
president m+16 u-19
press a-24 d-30 g+35 h-16 i-19 j-35 l-18 m-28 n-29 q-29 r-17 u-32
press$ a-21 d-21 g+29 i-18 j-33 l-17 m-23 n-23 q-17 u-27
press_# d-16 g+18 q-18
price a-17 d+31 g-19 h-20 i-19 j-23 m-25 u-31
pricing d+18 u-18
prima q-18
prime* b-34 d+27 i-19 j-29 m-27 n-37 o-34 q-24 r-19 s-27 u-38 v-24
primera b-34 d+27 i-19 j-29 m-27 n-37 o-34 q-24 r-19 s-27 u-38 v-24
primera_@visit b-27 d+26 j-21 m-18 n-31 o-26 s-21 u-27 v-17
primera_vez a+16 q-16 u-20
proba* a+24 b-17 d-23 m-16 s-22 u-28
probl* a-46 b-37 c-26 d-52 e-31 f-31 g-42 h-31 i-40 j-49 k-29 l-38 m-59 n+42 p-45 q+21 r-48 s-42 t-28 v-40
problem a-21 b-16 d-35 e-20 f-19 h-16 i-19 j-21 l-18 m-27 p-32 q+29 r-24 s-20 t-17 u-27 v-17
problem$ d-25 e-20 f-19 l-17 m-21 p-28 q+24 r-21 t-16 u-17
problema a-32 b-27 c-16 d-34 g-29 h-20 i-29 j-29 k-18 l-26 m-39 n+37 p-26 q-40 r-35 s-28 u-34 v-29
problema$ a-32 b-26 c-16 d-34 g-28 h-20 i-29 j-29 k-18 l-25 m-39 n+38 p-26 q-39 r-35 s-28 u-33 v-29
proce* a+22 d-27 g-18 h-17 i-18 j-21 l-17 m-33 n-24 o-18
process m-17 u+18
process$ m-17 u+18
progr* d+18 g-28 h-22 i-20 j-30 n-22
program d+18 g-28 h-22 i-20 j-30 n-22
program$ d-24 g-16 i-17 j-24
pront* a+31 b-25 d-18 i-17 l-17 m-25 n-17 o-20 r-16 s-16 u-20
pronto a+31 b-25 d-18 i-17 l-17 m-25 n-17 o-20 r-16 s-16 u-20
pronto$ a+27 b-21 d-15 m-21 o-16 u-16
proxi* a+23 b-34 c-16 d-26 e-16 g-22 h-18 i-36 j-30 k-18 l-25 m-39 n-34 o+18 p-25 q-23 r-30 s-24 t-18 u-34 v-23
proxima a+23 b-34 c-16 d-26 e-16 g-22 h-18 i-36 j-30 k-18 l-25 m-39 n-34 o+18 p-25 q-23 r-30 s-24 t-18 u-34 v-23
proxima$ a+16 b-23 d-18 i-28 j-22 l-19 m-30 n-25 o+20 p-19 q-16 r-23 s-16 u-24 v-16
proxima_semana m-15
ptsd a+33 b-16 d-20 g-27 i-33 m-18 n-28 o-25 p-16 q-16
puede b-58 d-28 e-70 f-72 g-81 h-74 j-84 k-70 l-86 m-106 n+35 o+20 p-81 q+42 r-92 s-82 t-77 u-90 v-82
puede$ b-20 m-21 n-18
puede* a+23 b-57 c-49 d-61 e-54 f-53 g-62 h-53 i+26 j-60 k+23 l-68 m-69 p-57 q-59 r-58 s-56 t-54 u-61 v-54
puede_@call a-22 i+16 n-18 o-16 q-27
puede_@fetch a-33 b-22 c-17 d-22 e-16 i-24 l-15 m-25 o-23 p-39 q+27 r-18 s-16 t-15 u-16 v-19
puede_@move a-19 b-17 o+19
puede_@pay d+18
puede__@late a-19 d-17 n-16 o+22 q-18 r-23
puede__@relative a-23 b-22 c-16 i-15 m-20 n+24 o-18 p-32
puede__@spanish c+19 i-21 o-16
puede__@visit a+18 d-19 n-18 o-16
puede__a a-26 m-16 n+21 o-17 q-32
puede__adentro a-16 m-18 n+19 p-19 q-19
puede__alguien n+17 q-32
puede__conmigo a-22 b-17 n+24 p-24 q-21
puede__dia a-23 b-27 c-16 d-35 f-20 i-21 m-24 n-44 q+25 r-16 s-17 u-16 v-18
puede__el a-20
puede__en c+17 i-24 n-22 q-23 r-24
puede__favor b-16 c-18 l-17 o-20 q-19
puede__la a-33 d-17 i+18 n-21 q-21 r-19
puede__me a+16 d-15
puede__mi a-45 b-35 c-23 d-21 i-28 l-26 m-32 n+29 o-34 p-45 q+16 r-19 u-19 v-22
puede__otro o+15
puede__por a+15 b-32 c-28 d-24 g-20 j-23 l-30 m-22 n-32 o-35 p-28 q+23 r-16 u-17 v-22
puede__una a-19 o-17
puede_adelantar a-18 d-17 i-17 n-18 o+23 q-18 s-15
puede_entrar a-22 b-19 c-16 i-20 m-19 n+29 o-17 p-27 q-30
puede_estar a-22 b-17 m-15 n+25 p-30 q-22
puede_ir d-17 i-19 m-19 o-23 p-22 u-20
puede_mas o+15
puede_recoger i-20 q+19
puede_ser a-33 b-25 d-23 g-16 h-24 i-25 j-22 l-19 m-22 n-32 o+28 r-32 s-19 u-22 v-17
pueden a+23 b-57 c-49 d-61 e-54 f-53 g-62 h-53 i+26 j-60 k+23 l-68 m-69 p-57 q-59 r-58 s-56 t-54 u-61 v-54
pueden_@call a-22 i+24 m-15
pueden_@move a-26 b-17 o+23
pueden__@visit a-18 o+19
pueden__favor a-27 c-18 i+25 j-15 l-20 o-26
pueden__la d-17 n-17
pueden__llamada a-15 i+15
pueden__otra a-20 k+17
pueden__por a-27 c-18 i+25 j-15 l-20 o-26
pueden_atender a+30 d-21 i-31 k-23 l-18 m-21 n-25 o-23 p-16 q-18 r-16 s-21 u-21
pueden_llamarme a-20 e-15 i+23 k-17 l-16 m-16
pueden_regresar a-15 i+15
puedo a-21 b-57 c-81 d-24 e-89 f-91 h-24 i-42 j-50 k-84 l-94 m-114 n+73 p-91 q+31 r-99 s-58 t-90 u-107 v-86
puedo_@call m-18
puedo_@drive n+27 o-27 q-33 s-16
puedo_@drug a-23 b-20 c-17 d-31 e-20 f-21 g-27 h-31 i-26 j-22 k-16 l-21 m-23 n+40 o-24 p-16 q-36 r-18 s-22 t-18 u-24 v-18
puedo_@eat a-18 b-17 d-23 g-19 h-26 i-16 m-25 n+29 o-20 q-23 s-18 u-16
puedo_@fetch a-22 d-23 i-20 m-22 n+31 o-16 p-17 q-40
puedo_@move a-19 b-17 d-19 m-19 n-33 o+19 q-19
puedo_@pay d+23 i-17 m-16 n-28 q-19
puedo__@drink n+18
puedo__@vehicle a-18 j-28 n-23 o-16 q+25 r-23
puedo__@visit n-21
puedo__a m-16 n+16 o-23 q-23
puedo__al n+16
puedo__antes a-16 d-19 g-18 n+24 q-18
puedo__caminando a-17 d-22 g-19 h-16 i-19 m-17 n-30 o-20 q+29 r-17 s-17
puedo__con a-25 b-17 g-17 n+15 o-24 q-34 s-16 u-17
puedo__despues a-21 b-17 c-16 d-28 e-18 f-17 g-25 h-22 i-24 j-20 k-17 l-18 m-21 n+17 p-19 q+18 r-24 s-40 t-18 u-19 v-18
puedo__dia d-15 n-30 o+30 q-21
puedo__el m-18 q-21
puedo__en a-21 d-16 j-29 q+24 r-24 u-16
puedo__ese d-16 n+23 o-24 q-23
puedo__la n-18
puedo__manejando a-21 d-18 g-17 i-19 n-34 o-21 p-16 q+30 s-19
puedo__mi a-26 b-20 d-20 n+23 q-30
puedo__otro o+17 q-19
puedo__sola a-29 b-21 d-26 g-23 h-17 i-23 j-20 l-18 m-17 n-42 o-28 p-17 q+37 r-17 s-25 u-21
puedo__una q-16
puedo_dejar a-16 m-17 q-16
puedo_empezar a+26 g-24 j-16 m-17 n-25 q-16 u-16
puedo_escribir a-17 g+22 h-17 j-16 n-23 q-16 u-19
puedo_hacer q-20 s-15
puedo_ir b-20 c-27 d-51 e-29 f-26 g-42 h-37 i-42 j-38 k-29 l-34 m-45 n+38 p-39 r-39 s-42 t-30 u-47 v-28
puedo_irme a-25 b-21 c-20 d-31 e-17 f-18 g-26 h-24 i-26 j-32 k-18 l-22 m-24 n-42 o-29 p-18 q+40 r-29 s-25 t-18 u-24 v-19
puedo_regresar q+17
puerta a-20 b-16 d-24 f-25 g-27 h-22 i-17 j+34 l-22 m-28 n-20 p-15 q-21 r-22 s-17 t-18 u-27
pues a+18 b-33 c-17 d-34 e-19 f-16 g-28 h-16 i-26 j-26 k-17 l-28 m+30 n-29 o-32 p-16 q-28 r-27 s-30 t-19 u-31 v-29
pues$ a+23 b-16 d-17 o-16
puked c-16 d-26 e-25 f-24 h-16 i-17 j-17 l-20 m-21 r-15 s+28 t-19 u-19 v-15
pulle* a-22 b-16 i-18 m-21 o-18 r+24 u-17
pulled a-22 b-16 i-18 m-21 o-18 r+24 u-17
pulli* a-25 b-20 d-15 g-16 h-22 j-23 l-17 m-27 o-22 p-16 r+29 s-17 u-16
pulling a-25 b-20 d-15 g-16 h-22 j-23 l-17 m-27 o-22 p-16 r+29 s-17 u-16
pulling__now a-19 b-15 h-20 l-15 m-22 o-15 r+24
pulling_in a-25 b-20 d-15 g-16 h-22 j-23 l-17 m-27 o-22 p-16 r+29 s-17 u-16
puse j-20 k+29 l-28 m-22 n-21 q-15 s-23
puse_@stop j-19 k+27 l-28 m-20 n-20 s-22
push a-17 b-25 d-17 k-17 m-21 o+25 u-15
put a-17 b-59 c-33 e-21 f-26 g+18 h-32 j-24 l-49 m+18 n-64 p-48 q-60 r-52 s-47 t-32 v-34
put$ d-17 g+18 m-16 u-22
put__back k+15
put__down a-21 m-21 n-19
put__in a-30 b-20 d-20 i-17 k-21 m+24 n-18 q-18 r-22 u-27
put__my a-19 d-17 i-28 m+25 n-17 q-16
put__on b-31 g-19 h-16 j-29 l-25 n-19 p-27 q-23 r-30 s-21 u-28 v-18
put__sleep a-17 m-24 u+20
put__the a+20 b-26 d-16 j-24 k-31 l-17 m-31 p-18 q-15 r-25 s-15 u-22
put__through a-17 i+17
put__to a-25 b-15 d-18 n-15 o-19 q-17
put_it a-19 b-18
put_me b-32 d-33 g-29 j-32 l-29 m-46 n-23 p-32 q-31 r-32 s-26 t-16 v-19
put_to m-18 u+16
quali* b-15 d-28 e-19 g-25 i-24 j-24 l-23 m-32 n-26 q-25 r-17 u+29 v-20
qualify d-23 g-23 i-16 j-21 l-18 m-22 n-24 q-21 u+18
qualify$ d-23 g-23 i-16 j-21 l-18 m-22 n-24 q-21 u+18
quart* a-25 b-18 d-26 h-15 i-25 j-21 k-15 m-33 n-24 o-24 p-19 q-29 r+43 s-32 t-15 u-25
quarter a-25 b-18 d-26 h-15 i-25 j-21 k-15 m-33 n-24 o-24 p-19 q-29 r+43 s-32 t-15 u-25
que b-48 c-134 d-28 e-148 g+36 h+36 i-46 k-66 l-56 m-36 n+30 o-34 p-148 q-18 r-154 s-38 t-51 u+23 v-103
que$ a-33 b-21 f-30 h-30 i-31 j-32 k-17 l-28 n-35 o-21 q-28 r-17 s-29 t-24 v-22
que_@call i+23 n-15 q-20 v-18
que_@cancel b+20 d-17
que_@door a-18 d-20 f-24 g-24 h-22 j+29 l-16 m-23 n-19 q-18 r-15 s-16 u-26
que_@fetch a-35 b-19 d-37 f-18 g-34 h-22 i-27 j-25 m-20 n+30 o-22 p-23 s-19 u-35
que_@hours a-26 d-30 f-26 g-27 h+37 i-20 j-27 l-25 m-31 n-35 o-22 q-21 s-20 t-16 u-33
que_@pay d+29 g-15 n-33 o-24 u-20
que_@price a-29 b-17 d+35 f-19 g-24 h-21 j-19 m-25 n-27 q-19 s-20 u-36
que_@stop a-15 h-21 i-18 j-19 l+26 m-27 n-21 u-20
que__@call a-21 d-15 i+18 l-27 m-24 n-17 o-18 q-16 u-15
que__@cancel b+19
que__@eat d-16 g-16 h-33 m-16 n+27 o-16 q-15 u-16
que__@fetch a-33 d-18 f-20 g-35 h-22 i-16 j-17 m-20 n+35 p-16 q-47 u-23
que__@medicine n+19 u-19
que__@open b-17 d-23 f-24 g-28 h+23 i-23 j-34 l-19 n-34 o-25 q-30 r-20 s-20 u-28
que__@place g-20 h-23 i-26 l-18 q-18 u+18 v-19
que__@treat a-35 b-17 g-16 j-20 m-17 n-26 s-27 u+22
que__a a+24 b-28 d-24 g-20 h-18 i-31 j-23 l-24 m-46 n-46 o-25 p-27 q+23 s-18
que__antes a-19 b-15 g-19 h-20 n+18 o-17 s-18 u-18
que__aqui a-20 g+23 h-17 j-22 l-17 m-15 n-20 q-17 u-20
que__atienda a-19 i+21 j-16 q-22 u-16
que__atiendan a+27 d-22 i-24 m-16 n-22 o-19 q-24 u-19
que__bendiga t+16
que__conmigo b-27 d-16 g-15 j-16 m-16 n-32 q+21 u-23 v-19
que__contacten a-15 b-15 g-18 i-18 l+22 q-22 s-16 u-17
que__contestar a-17 d-18 g+26 h-23 i-21 j-16 n-26 u-20
que__dan a-23 d-21 f-20 g-23 h+26 j-19 l-16 m-22 n-28 q-21 s-21
que__de a-35 b-29 f-23 g-32 k-23 l+17 m-47 o-31 q-33 s-34 t-16 v-26
que__dia a-22 b-19 f-19 g-15 h-18 j-16 m-18 o+22 q-25 u-19
que__el a-17 b-22 g-18 h-42 i-24 m+28 n-25 q-18 s-25
que__empezar a+18 n-21
que__en a-24 d-26 h-28 j-32 m+18 q-19 s-16
que__es a-45 b-24 c-17 d-51 f-32 h-56 i-31 j+31 k-19 l-26 m+19 n-51 o-34 q-41 r-22 s-37 t-22 u-29 v-33
que__esa g-23 j-19
que__escribir a-17 g+22 h-17 j-16 n-23 q-16 u-19
que__ese q-15
que__eso a-20 d-29 g-26 h-16 i-17 j-20 l-22 m-28 n-24 o-16 q-23 s+19 u+18
que__estan a-29 b-22 c-18 d-28 f-22 g-28 i-22 j+32 k-19 l-24 m-34 n-36 o-26 q-25 r-19 s-24 t-20 u-34 v-16
que__este a-19 d-21 g-25 h-20 i-18 j-25 l-20 m-20 n-18 q-15 s-16 u+30 v-28
que__hace a-16 d-16 g-20 h-20 m+24 n-21 u-21
que__hay a+26 d-23 f-17 g-23 i-17 j-22 m-25 n-35 o-18 s-15 u-28
que__hoy a-19 d-17 f-16 g-21 j-20 m+24 n-22 u-24
que__iba q+16
que__ir n-20
que__la a-27 g-18 j-40 q-15
que__las g-18 n+17
que__le g+16
que__llevaba a-22 b-16 d-23 g-20 i-22 j-17 l-16 m-20 n-15 o-25 q+29 s-21 u-27
que__lo a-18 d-25 g-17 h-15 j-18 n-18
que__los t+16
que__me a+19 b-17 d-32 f-29 g-44 h-30 i-28 j+15 k-19 l-28 m-41 n+20 o-26 p-16 q-35 r-16 s-23 u-40
que__mejor m+15 u-19
que__mensaje u+15
que__mi a+29 b-17 i-18 m-38 o-16 p-19 q-21 u-18
que__no n-15
que__otro n-21 o+25
que__para a+25 b-23 d-35 f-19 g-34 h-24 i-22 j-34 m-34 o-27 q-20 s-19 u-42
que__poner a-22 d-23 f-19 g+34 h-20 i-19 j-18 m-21 n-40 o-15 q-18 u-31
que__pongo a-33 b-15 d-25 f-24 g+15 h-21 i-23 j-30 k-15 l-25 m-28 n+22 o-16 q-24 s-18 t-16 u-32
que__por a-25 b-16 g-22 j-18 l-23 m-17 u-17
que__puedo a-16 d-17 g-20 h+15 i-24 m-28 q-20
que__que b-24 d-21 f-30 g+31 h-36 i-34 j-32 k-18 l-25 m-35 p-21 q-48 r-15 s-27 t-22 v-20
que__se d-18 g-16 i-16 n-23 o-21 u-23
que__si a-27 b-18 f-21 g-31 h-20 i-20 j-26 l-22 m-29 n-30 o-17 p-27 q+29 s-15 u-29
que__sin h-19
que__tiene a-24 d+29 f-16 g-21 h-18 j-16 m-23 n-23 q-17 u-29
que__tienen b-16 d-33 f-19 g-26 h+18 i-23 j-33 l-21 m-22 n-33 q-24 s-18 u-30
que__trabajan a-23 b-17 d-25 f-17 g-22 h+30 i-17 j-17 m-27 n-30 o-17 q-19 s-15 u-24
que__trata d-18 g-17 q-16 u+20
que__ustedes a-20 u+20
que__vean a+16 u-16
que_banar n+16
que_calle h-16 j+20 u-25
que_calor a-15 d-19 f-20 g-20 h-20 j-15 m+26 n-19 u-22
que_ciudad j+17 u-17
que_clase j-21
que_contestar g+17
que_cosas a-23 g-26 j-15 m-16 n+25 q-25 u-18
que_debo a-21 d-17 f-20 g+21 h-24 i-18 j-19 m-20 q-21 u-23
que_decir d-17 g+23 n-21 q-17 u-21
que_dejar n+17 u-15
que_dia a+30 d-25 f-27 g-29 h-36 i-21 j-28 n-37 o-27 q-31 u-30
que_dias d-20 f-22 g-24 h+28 j-19 m-24 n-27 q-19 u-25
que_dios t+16
que_es a-44 b-24 d-53 f-26 g-48 h-41 i-38 j-48 l-30 n-41 o-29 q-38 s-36 t-17 u+49 v-42
que_hacen a-19 d-17 f-17 g-23 h-19 i-16 j-23 m-20 n-25 u+26
que_hago b-17 d-29 f-20 g-31 h-20 i-18 j-29 l-15 m-30 n+24 o-23 p-17 u-31
que_hay f+20 g-20 h-16 j-17 m-19 n-17 u-21
que_hora a-50 b-36 c-24 d-47 e-27 f-38 g-51 h+44 i-47 j-59 k-33 l-36 m+21 o-59 p-26 q-46 r-32 s-53 t-37 u-57 v-31
que_horas b-20 d-34 f-26 g-34 h+36 i-29 j-34 l-24 m-35 n-38 o-26 q-31 r-16 s-20 t-19 u-35
que_ir a-34 b-35 d-27 f-17 g-23 h-20 i-27 j-22 m-23 o-23 q+15 s-18 u+17
que_le a-23 d-19 f-17 g+26 h-21 j-23 l-15 m-24 n-29 q-16
que_lo a+17
que_me b-60 c-31 e-20 f-46 g-80 h-42 j-78 l-21 m-88 n-74 o-19 p-44 r-46 t-40 v-42
que_necesito n-21
que_no a-21 b+28 d-17 g-25 h-18 j-18 l-22 m-19 o-20 q-24 s-16 t-21 u-21
que_numero h-23 l-19 n-19 u-28
que_onda a-21 d-24 f+29 g-27 h-24 j-23 l-20 m-27 n-22 q-17 t-18 u-28
que_papeles a-33 d-27 f-21 g-27 h-22 i-21 j-19 m-26 n+33 q-20 u-26
que_poner a-25 b-20 d-33 g+31 h-16 i-26 j-19 l-20 m-26 o-25 q-29 r-16 s-26 u-40
que_puedo a-30 d-26 f-23 g+34 h-32 i-25 j-27 l-19 m-23 n-27 o-16 q-28 u-29
que_ropa a-29 d-23 f-22 g-33 h-22 i-20 j-24 l-19 m-30 n+35 q-26 s-16 u-29
que_sali g-17 j-15 m-16 n-19 s+21
que_se a-21 d-26 g-27 h-15 i-18 j-16 l-16 m-25 n-25 o-19 q-23 s-21 u+18 v+17
que_sea h-17 o+18
que_sirve a-24 d-17 g-18 j-17 m-19 n-21 o-21 u+25
que_tal a-26 d-26 f+34 g-32 h-28 i-18 j-26 l-23 m-32 n-28 q-21 t-20 u-31
que_tengo a-28 b-18 d-34 f-22 g+34 h-26 i-25 j-22 l-16 m-22 o-23 p-16 q-37 s-19 u-40
que_trabajar a-20 m-17 n-33 o+19 q+18
que_vean a+16 m-17
queda a-47 b-43 c-36 d-46 e-34 f-31 g-40 h-36 i-46 j+45 k-34 l-45 n-42 p-41 q-42 r-45 s-46 t-38 u-51 v-40
queda$ a-16 c-16 d-16 j+25 m-29 o-16 r-17 u-19
queda* a-24 i-27 m-20 n+30 q-23 u-16
queda__aqui a-16 g-16 j+22 l-19 m-18 q-15 v-16
queda__de a-15 b-18 d-19 i-18 j+26 l-20 m-17 n-18 o-16 p-16 s-18 u-20 v-16
queda__del j+23 m-15 q-17 r-16 u-15
queda__la i-16 j+20 m-20 u-16
queda_cerca a-17 b-20 d-22 i-20 j+30 l-22 m-26 n-20 o-18 p-16 q-16 s-21 u-21 v-18
queda_lejos j+21 q-16 u-16
quedar a-20 n+17
quede a-40 c-23 d-43 e-22 f-21 g-33 h-20 i-34 j-36 k-32 l-34 m-37 n-39 o-36 p-31 s+35 t-24 u-38 v-22
quede_@symptom s+19
quede_sin a-24 d-30 g-17 i-19 j-21 k-20 l-18 m-25 n-25 o-20 p-20 q+19 r-26 s+17 u-22
quedo a-32 b-16 m-25 n-26 p-19 q+30
quedo__@relative a-17
quedo_mal a-29 m-22 n-21 p-34 q+32
quere* a-25 b-20 d-28 g-18 h-16 i-22 j-26 k+40 l-40 m-31 n-30 o-20 p-18 q-25 r-20 s-32 u-22 v-18
querer a-25 b-20 d-28 g-18 h-16 i-22 j-26 k+40 l-40 m-31 n-30 o-20 p-18 q-25 r-20 s-32 u-22 v-18
querer$ a-18 d-21 j-15 k+26 l-27 m-19 n-20 q-18 s-21 u-15
quest* a-36 b-34 d-37 h-17 i+31 j-24 k-23 l-23 m+16 n-34 o-28 p-32 q-28 r-21 s-35 t-24 u-30 v-32
question a-16
questions a-31 b-28 d-30 h-15 i+33 j-19 k-20 l-20 n-27 o-22 p-26 q-23 r-17 s-31 t-18 u-26 v-28
questions__@clinician a-17 i+17
questions__someone i+21 p-17 v-15
questions_for a-27 b-25 d-21 i+34 m-32 n-20 o-18 p-23 q-19 s-17 v-23
quick a+19 m-20
quien a-79 b-68 c-60 d-82 e-70 f-64 g-74 h-62 j-80 k-68 l-80 n-81 o-68 q+24 r-74 s-79 t-65 u+47
quien$ u+18
quien__@fetch a-29 b-23 d-20 g-20 i-34 j-19 k-17 l-27 m-30 n-32 o-22 p+16 q+22 r-20 s-23 u-30 v-23
quien__a a-18 d-16 m-27 n-18 q+21 u-23
quien__el i-21 m+28 s-15 u-29 v-20
quien__manda i-20 m-18 p-16 q-17 u+21
quien__usted m-18 u+19 v-20
quien_es a-16 d-25 g-16 h-22 i-23 j-29 m-18 n-16 o-15 p-15 q-27 s-20 u+17
quien_habla c-16 d-17 e-21 f-20 i-17 l-18 m-29 q-18 t-17 u+28 v-21
quien_me a-44 b-35 c-26 d-37 e-18 f-22 g-40 h-17 i+15 j-37 k-36 l-51 m-60 n-43 o-36 q+24 r-38 s-40 t-24 u+15 v-41
quier* a+43 c-65 d-86 e-71 f-68 g-41 h-65 i+26 j-77 m-24 n-85 p-77 q-51 r-82 s-76 t-67 u-37 v-78
quiere i-17 l-16 m-22 n-25 o-15 p-20 u-18
quiere_que m-16
quiero a+42 c-62 d-84 e-69 f-66 g-81 h-64 i+27 j-74 m-22 n-78 p-71 q-80 r-80 s-74 t-65 u-35 v-75
quiero$ a-15 b+21 l-25
quiero_@book a+25 b-24 f-17 i-19 k-17 l-16 m-17 o-20
quiero_@call a-22 i+20 m-16
quiero_@cancel a-31 d-16 g-19 i-33 k-22 l-42 m-42 o+24 q-16 r-22 u-20
quiero_@move b-16
quiero__@texts a-22 b-16 g-20 i-26 k+23 l-25
quiero__@treat a+18 u-23
quiero__@visit a+25 d-17 i-21 m-23 n-17 p-16 s-16 u-16
quiero__a b-23 m-20
quiero__con a-22 i+20 m-16
quiero__de a-36 b-27 d-18 k-32 l+27 m-35 n-18 o-28 u-25
quiero__el a+18 u-23
quiero__fecha a-22 i-19 l-19
quiero__hora o+15
quiero__la a-24
quiero__los i-16 l-30 m+18
quiero__mas b-29 i-28 k-26 m-25 r-17 u+19 v-18
quiero__me a-22 i-20 k+20 m-25
quiero__mi a-20 b-17
quiero__por a-20 b+15 i-23 l-19
quiero__una b-20 d-16 i+28 k-19 l-17 m-27 o-25 u-25
quiero_empezar a+29 b-25 i-25 k-22 l-26 m-26 o-20 u-17
quiero_ir a+28 b-32 i-16 l-20 m-19 n-16 p-21
quiero_los k+19 l-25 m-16
quiero_mas a-22 b-24 i-18 l+25 m-15 o-24 q-15
quiero_mi a+18 b-34 l-18 m-20 o-27
quiero_otra g-18 i-28 k-23 l-30 m-20 q-18 r-16 u-18 v-17
quiero_que b-17 i-26 k+19 m-30 o-17 u-17
quiero_recibir a-19 i-18 k+16 m-18
quisi* a+42 b-30 d-38 f-18 g-18 h-16 j-22 k-17 l-19 m-36 n-37 o-25 p-31 q-34 r-19 s-31 u-38 v-19
quisiera a+42 b-30 d-38 f-18 g-18 h-16 j-22 k-17 l-19 m-36 n-37 o-25 p-31 q-34 r-19 s-31 u-38 v-19
quisiera_@fetch a+16 n-18 p-19
quisiera__a a+25 m-24 n-25 p-25 q-19
quisiera__el d-17 s-17 u-19
quisiera__me a+19 i-17
quisiera__mi a+16 n-18 p-19
quisiera_ir a+17
quisiera_que a+27 i-20 m-24 n-18 q-17 u-18
quit a-18 b-33 c-23 d-33 e-22 f-22 g-27 i-52 j-37 k-45 l+49 m-64 p-34 r-32 s-42 t-25 u-40 v-35
quita a-35 b-18 d-26 g-22 i-16 m-30 n-22 o-21 q-25 r-21 s+29 v-16
quita_la a-20
quite* a-52 b+20 c-29 d-47 e-29 f-30 g-38 h-37 i-42 j-47 k-39 l+50 m-55 n-49 o-48 p-43 q-37 s-47 t-34 u-53 v-46
quiten a-25 d-16 i-16 m-19 n-19 o-25 s-16 u-17 v-22
quiten_mi a-23 n-16 o-20 v-21
quitenme a-40 c-21 d-37 e-20 f-19 g-28 h-25 i-32 j-39 k-33 l+47 m-43 n-37 o-30 p-35 q-31 r-36 s-34 t-20 u-44 v-34
quitenme__aqui b-16 j-21 l+22 v-18
quitenme_de a-23 b-31 d-27 g-22 h-20 i-24 j-30 k-18 l+36 m-27 n-22 o-19 p-19 q-23 r-17 s-24 u-29 v-29
raini* m+16
raining m+16
raite a-24 b-20 j-17 m-26 n-16 o-18 p+27 r-29 s-16
rajo a-20 m-25 n-16 o-17 p-20 q+25 u-17
rara s+22
rara__ayer s+17
rara_desde s+19
rate g-17 h-18 i-15 j-22 m-26 u+17
rates d+19 g-15 j-19 u-22
rathe* a-29 b-27 c+17 d-28 g-21 h-16 i+16 j-21 k-22 l+17 m-28 n-23 o-24 p-22 q-26 r-19 s-26 t-18 u-22 v-26
rather a-29 b-27 c+17 d-28 g-21 h-16 i+16 j-21 k-22 l+17 m-28 n-23 o-24 p-22 q-26 r-19 s-26 t-18 u-22 v-26
rather__to a-17 i+26
rd b-21 o+21
reach a-38 b-41 c-23 d-43 g-35 h+20 i+54 j-51 k-19 l-37 m-47 n-32 o-36 p-21 q-37 r-32 s-22 u-47 v-15
reach* a-22 d-18 h-17 i-16 j-20 m-30 o-15 q-16 t-28 v+30
reach_out a-16 b-38 c-19 i+35 j-16 k-16 l-35 m-20 o-26 p-16 q-17 r-29 u-25
reach_somebody a-25 h+23 i-19 n-22 q-17
reached a-22 d-18 h-17 i-16 j-20 m-30 o-15 q-16 t-28 v+30
reached_a a-19 d-16 j-16 m-28 t-25 v+27
react* a-16 d-20 e-21 g-31 h-15 i-22 k+44 l-46 m-47 n-18 r-18 s-18 t-19 u-35
read b-26 c+26 g-20 i-16 j-25 l-20 m-33 n-24 o-30 q-21 r-20 s-20 u-25 v-21
read_@english b-20 c+26 d-18 g-18 l-18 m-17 o-18 q-18 u-17 v-16
ready b-26 d-29 g-33 i-21 j-29 k-19 l-20 m-33 n+22 o-22 q-29 r-19 s-23 u-31
ready_to a+28 b-21 g-21 i-16 j-17 k-16 m-18 n-23 o-15 q-17 r-16 s-17
real b-46 c-38 d-44 e-19 f-24 g-41 h-40 i+26 j-48 k-34 l-44 m-46 n-34 o-39 p-26 q-36 r-36 t-28 u+36 v-38
real$ a-20 d-18 i-21 j-20 m-19 n-16 s-16 u+25
real_@person a-18 i+25 u-20
real_@place j-17
real__please i+19
real_doctors a-16 h-18 j-19 u+18
reall* b-18 d-21 m-21 n-17 o-19 p-21 s+17
really b-18 d-21 m-21 n-17 o-19 p-21 s+17
really__ever s+17
really__since s+17
recei* a-32 b-23 d+22 g-17 i-29 m-33 n-19 o-20 q-17 u-17
receive b-17
recet* a-38 b-28 c-20 d-20 g-19 h-15 i+37 j-19 k-19 l-28 m-33 n-26 o-29 p-23 q-25 r-21 s-16 u-23 v-19
receta a-38 b-28 c-20 d-20 g-19 h-15 i+37 j-19 k-19 l-28 m-33 n-26 o-29 p-23 q-25 r-21 s-16 u-23 v-19
receta$ a-38 b-28 c-20 d-20 g-19 h-15 i+37 j-19 k-19 l-28 m-33 n-26 o-29 p-23 q-25 r-21 s-16 u-23 v-19
recib* a+32 b-28 c-23 d-34 e-36 f-23 g-34 h-26 i-36 j-31 m-49 n-34 o-30 p-24 q-31 r-31 s-34 t-27 u-39 v-34
recibir a-19 i-19 k+15 m-19
recibir__@texts k+17 m-16
recibir_los k+18 l-23
recip* a-17 i-16 m+20
recipe a-17 i-16 m+20
recipe$ a-17 i-16 m+20
recog* a-28 b-22 d-27 g-19 i-29 j-20 k-23 l-24 m-33 n-21 o-24 p+18 q+22 r-21 s-22 u-26
recoge a-24 n-24 p+24 q-33
recoger a-20 b-18 i-25 l-15 o-16 q+24 u-17
recoger$ a-16 i-22 q+20
recogerme a-23 b-21 d-15 i-18 m-27 n-41 o-16 q+28 r-17 v-16
recom* a+23 b-20 d-24 g-25 i-29 j-23 k-15 l-21 n-30 o-22 p-24 q-25 r-18 s-19 u-32
recomendo a+23 i-18 m-16 n-16 p-21 q-16 u-16
recor* a-45 b-35 c-28 d-44 e-28 f-20 g-30 h-21 i+25 j-37 k-36 l-38 n-35 o+17 p-27 q-35 r-35 s-33 u-45 v+18
recordatorios a-19 g-27 i-20 k+32 l-38 m-38 u-24
records a-30 b-24 c-19 d-31 g-18 i+27 j-23 k-21 l-28 m-37 n-29 o-26 p-17 q-28 r-20 s-20 u-26 v+21
records$ a-18 n-21
records_to m-17
recorrer a-18 b-15 o+17
red a-17 d-20 i-20 m-23 o-19 p-16 q-20 r-21 s+23
refer* a+55 b-39 c-18 d-45 e-24 g-28 h-20 i-34 j-29 k-34 l-30 m-47 n-35 o-28 p-32 q-42 r-33 s-39 t-18 u-38 v-24
referral a+32 b-20 d-18 g-18 i-21 m-20 n-19 o-18 q-24 u-20
referral$ a+17
refil* a-26 b-22 d-26 i+30 m-24 n-21 o-21 q-19 r-18 u-20
refill a-24 b-17 d-24 i+27 m-22 n-15 o-19 q-18 r-16 u-18
refill$ a-19 d-21 i+23 m-19 o-16 u-17
regre* b-32 c-17 d-35 g-29 h-17 j-32 k-18 l-25 m-32 n-40 o-33 p-25 q+36 r-28 s-35 u-38 v-23
regresar b-25 d-26 g-27 i+17 j-23 l-19 m-24 n-29 o-28 p-17 q+21 r-25 s-26 u-26
regresar__llamada a-20 i+21 n-15 o-18 q-18
regresar_la a-20 i+21 n-15 o-18 q-18
regreso a-16 d-17 m-17 n-19 q+26 s-17 u-22
regreso$ a-16 d-17 m-17 n-19 q+26 s-17 u-22
relea* a-29 b+21 c-17 d-34 g-21 h-18 i-30 j-23 k-23 l-27 n-31 o-26 p-28 q+18 r-32 s-29 t-15 u-36 v-24
release a-25 b+24 c-15 d-30 g-19 i-17 j-19 k-21 l-24 m-31 n-28 o-24 p-26 q+21 r-29 s-26 u-32 v-19
remem* a-20 b-19 d-30 g-18 l-18 m-22 n-30 o-19 q-24 r-16 u+27
remember a-20 b-19 d-30 g-18 l-18 m-22 n-30 o-19 q-24 r-16 u+27
remin* a-32 b-28 d-25 f-16 g-20 i-28 j+20 l-26 m+19 n-26 o-29 p-20 q-21 r-26 s-25 t-15 u-29
remind a-21 b-20 d-20 i-17 j+21 l-19 n-21 o-22 p-16 q-15 r-18 s-21 u-22
remind_me a-21 b-20 d-20 i-17 j+21 l-19 n-21 o-22 p-16 q-15 r-18 s-21 u-22
reminder a-19 i-17 j-16 m+16
reminders a-42 b-33 c-23 d-31 g-34 h-23 i-42 j-29 k+52 l-22 m-58 n-32 o-32 p-24 q-27 r-31 s-30 t-21 u-39 v-30
remov* a-33 b+21 c-21 d-28 g-21 i-33 j-22 k-26 l+27 m-40 o-29 p-22 q-22 r-25 s-22 u-26 v-25
remove a-33 b+21 c-21 d-28 g-21 i-33 j-22 k-26 l+27 m-40 o-29 p-22 q-22 r-25 s-22 u-26 v-25
remove__number i-17 l+17 v-17
remove_me b-16 l+16
remove_my a-28 b+17 d-24 i-23 k-16 l+18 m-34 o-20 p-16 q-15 r-20 s-17 u-17 v-20
reply a-24 b-18 d-29 g+41 i-16 j-26 l-17 m-40 n-37 o-18 q-32 s-20 u-36
reply$ g+26 m-24 n-24 q-21 u-23
reply__that g+20 m-20 n-17
reply_to a-16 g+22 m-22 n-19
reschedule a-30 c-15 g-22 i-25 j-18 k-16 l-18 m-34 n-21 o+19 p-17 q-22 r-16 s-17 u-20 v-20
respo* a-41 b-23 c-17 d-40 e-20 f-35 g+50 h-32 i-26 j-41 k-16 l-33 m-47 n-44 o-19 q-37 r-24 s-27 t-23 u-47 v-22
respond a-21 d-20 g+25 j-20 m-27 n-23 u-22
respond$ a-18 d-17 g+22 j-18 m-23 n-22 u-18
responder a-17 d-15 g+25 n-23 q-25 u-18
responder$ a-15 g+22 n-21 q-21 u-16
respondo a-22 d-19 e-16 f-27 g+29 h-19 j-23 l-18 m-27 n-21 q-15 r-15 t-17 u-28
respondo$ a-22 d-19 e-16 f-27 g+29 h-19 j-23 l-18 m-27 n-21 q-15 r-15 t-17 u-28
resta* d-19 e-17 g-18 j-19 k+27 l-31 s-15 u-26
restaurant m+17
restaurant$ m+17
resul* a-16 d-19 g-20 i+18 j-19 m-25 n-21
results a-16 d-19 g-20 i+18 j-19 m-25 n-21
results$ g-19 j-18 m-17 n-16
resum* a-26 b-23 c-22 d-31 e-31 f-26 g-27 h-23 i-29 j-28 k+32 l-35 m+20 n-22 o-17 p-19 q-22 r-26 s-23 t-28 u-32 v-24
resume a-26 b-23 c-22 d-31 e-31 f-26 g-27 h-23 i-29 j-28 k+32 l-35 m+20 n-22 o-17 p-19 q-22 r-26 s-23 t-28 u-32 v-24
resume$ d-18 e-16 f-16 j-17 k+21 u-17
resume__@texts k+23 l-28
resume_my k+17 l-22
retur* a-22 b-20 d-22 l-19 m+19 n-18 o-16
return a-22 b-20 d-22 l-19 m+19 n-18 o-16
rice d-17 g-16 j-21 m+24 u-25
ride a-86 b-87 c-73 d-93 e-82 f-77 g-82 h-72 i-80 j-84 k-77 l-90 m-104 n-77 o-83 p+58 q+72 r-40 s-89 t-78 u-88 v-81
rides a-35 d-45 g-26 h-27 i-35 j-33 m-38 n-31 o-27 p-17 q+48 s-20 u-40 v-18
rides$ a-24 d-32 g-21 h-19 i-20 j-22 m-30 n-24 o-16 q+36 u-29
riesg* a-25 c-18 d-33 e-23 f-24 g-21 h-22 i-24 j-28 k-17 l-22 m-26 n-23 o-17 p-17 q-25 r-21 s-17 t-20 u+34 v-23
riesgos a-25 c-18 d-33 e-23 f-24 g-21 h-22 i-24 j-28 k-17 l-22 m-26 n-23 o-17 p-17 q-25 r-21 s-17 t-20 u+34 v-23
riesgos$ a-25 c-18 d-33 e-23 f-24 g-21 h-22 i-24 j-28 k-17 l-22 m-26 n-23 o-17 p-17 q-25 r-21 s-17 t-20 u+34 v-23
right a-57 b-18 c-37 e-37 f-38 g-55 i-44 k-41 l-63 m+19 o-52 p-47 q-30 v-48
right$ a-24 b-29 c-19 e-22 f-22 g-25 h-21 i-24 k-18 l-29 n+17 o-23 p-17 q-28 r-32 s-34 t-24 u-31 v-28
right_now a-36 c-15 d-31 g-34 i-22 j-42 k-21 l-34 m+26 n-28 o-32 p-24 q-27 r-25 t-19 u-30 v-22
ring a-20 d-16 i+28 l-20 m-22 p-22 q-20 r-17
risks a-18 d-19 g-25 j-20 m-22 n-22 o-15 u+28
risks$ d-16 g-21 j-19 m-18 n-16 u+21
robot a-26 b-29 c-17 d-21 g-20 h-15 j-21 k-16 m-36 n-24 o-22 p-26 q-25 r-23 s-22 u+23 v-26
room a+34 b-41 c-22 d-37 f-16 g-20 h-28 i-33 j-29 k-27 l-29 m-49 o-45 p-35 q-34 r-36 s+17 t-29 u-41 v-39
room$ m-16 n+17 o-15
room__me a+17 i-18 l-16 p-20 q-18
room_for a+33 b-26 d-22 i-23 k-17 l-22 m-20 n-23 o-30 p-22 q-21 s-19 t-22 u-22 v-26
ropa a-34 b-19 d-31 f-23 g-45 h-23 i-25 j-27 l-22 m-33 n+41 o-22 q-32 s-23 t-17 u-38
ropa__pongo a-17 g-22 n+20 u-15
ropa_me a-17 g-22 n+20 u-15
rosar* m-19 n+21 q-20
round a+41 b-36 d-30 h-15 i-27 j-17 k-21 l-19 m-31 n-32 o-33 p-20 q-21 r-26 s-23 u-21 v-19
run a-21 d+33 g-31 h-20 i-17 j-21 m-38 o-17 q-24 u-33
runni* a-28 b-25 c-18 d-23 e-19 f-21 g-21 h-33 i-21 j-25 k-20 l-22 m-34 n-25 p-22 q-26 r+41 s-26 t-19 u-28 v-27
running a-28 b-25 c-18 d-23 e-19 f-21 g-21 h-33 i-21 j-25 k-20 l-22 m-34 n-25 p-22 q-26 r+41 s-26 t-19 u-28 v-27
running_@late a-26 b-23 c-16 d-21 e-18 f-20 g-20 h-30 i-19 j-23 k-18 l-21 m-33 n-22 o-43 p-20 q-24 r+40 s-25 t-18 u-26 v-26
running__this o-17 r+17
sabados h+16
saber b-18 i-19 k-16 l-24 m-18 o-24 u+21
sacar a+29 b-24 d-21 j-18 m-17 n-25 o-19 r-22 s-18 v-16
sacar_@visit a+29 b-24 d-21 j-18 m-17 n-25 o-19 r-22 s-18 v-16
saco a+30 b-28 d-22 j-20 m-25 n-29 o-19 r-18 s-20 u-30
saco_@visit a+23 b-19 d-17 m-20 n-20 u-17
saco__@visit a+20 b-16 u-19
sad a-18 s+19
safe a-29 b-19 d-42 g-23 h-20 i-27 j-37 l-19 m+36 n-43 o-22 p-22 q-23 r-17 s-33 v-20
safe$ m-20 u+18
said a-19 b-18 c-33 d-56 e-21 f-27 g-47 h-40 i-31 j-51 k-43 n+20 p+37 q-54 r-46 s-49 t-38 u-59 v-47
said_@stop k-16 l+22 m-23 n-16 s-15
said__contact a+16
said__do a-22 b-21 m-25 n-19 p+24 u-23
said__it a-19 m-22 n-18 p+20 u-21
said__you a+16
said_no b+17 d-17 m-23
said_shell p+15
sale a-35 b-25 c-20 d+33 e-20 f-20 g-20 h-27 i-22 j-28 k-17 l-20 n-36 o-23 p-17 q-21 r-24 s-34 t-19 u-41 v-20
sale_el a-22 h-17 m+21 s-17
sale_la d+17 u-21
sali g-17 j-15 m-16 n-19 s+21
sali$ g-17 j-15 m-16 n-19 s+21
salie* a-33 b-37 c-27 d-40 e-34 f-32 g-34 h-34 i-33 j-33 k-28 l-35 m-42 n+22 o-31 p-32 q-38 r+38 s-34 t-30 u-35 v-29
saliendo a-33 b-37 c-27 d-40 e-34 f-32 g-34 h-34 i-33 j-33 k-28 l-35 m-42 n+22 o-31 p-32 q-38 r+38 s-34 t-30 u-35 v-29
saliendo$ a-24 b-25 c-21 d-33 e-27 f-26 g-27 h-27 i-26 j-25 k-21 l-27 m-33 n+26 o-24 p-21 q-31 r+22 s-26 t-24 u-28 v-22
salio a-35 b-20 d-36 g-24 i-29 j-30 k-15 l-19 n-30 p-22 q-27 r-34 s+30 u-34
salio__donde a-18 i-16 j-17 m-20 s+22 u-17
salir a-23 b-18 g-20 h-16 i-22 j-16 l-16 m-22 n-41 o-27 p-20 q+33 r-18 s-25 u-21
same a-34 b-22 c-18 d-34 e-21 f-22 g-25 h-29 i-28 k-21 l-24 p-20 q-27 r-24 s-27 t-23 u-36 v-21
same_@place u-17
same__as j+17 u-18
same_day a-16 m-24
saque* a-25 b-24 d-29 g-19 h-18 i-29 j-23 k-19 l+38 m-32 n-27 o-20 p-25 q-21 r-17 s-23 u-33 v-31
saquenme d-21 g-16 i-17 j-15 l+26 m-20 u-24 v-16
saquenme_de d-21 g-16 i-17 j-15 l+26 m-20 u-24 v-16
saturday b-32 d-25 h+18 i-15 j-19 m-26 n-22 s-25 t-17 u-22
saturdays a-27 d-15 h+28 m-22 o-20 u-17
save a-16 m-19 n-20 o-16 q-16 r+24 s-16 u-15
save_my a-16 m-19 n-20 o-16 q-16 r+24 s-16 u-15
savin* a-16 d-20 g-18 h-17 i-16 j-17 m+28 n-18 o-22 u-19
savings a-16 d-20 g-18 h-17 i-16 j-17 m+28 n-18 o-22 u-19
say a-38 b-29 c-18 d-47 g+44 h-32 i-35 j-50 k-33 m+24 n-48 o-35 p-22 q-45 r-25 s-38 t-23 u-47 v-32
say$ a-19 d-21 g+27 i-16 j-18 m-28 n-21 q-19 u-23
say_@stop k-19 n-16 s-15 v-16
says c-19 d-19 f-28 i-19 k-19 n-22 o-25 p-28 r-25 s-22 u-20 v-16
says__can p-16
says__not p-16
says_she p-16
scare* a-23 b+28 d-23 g-34 i-18 j-28 k-18 l-23 m-27 n-22 o-26 q-28 r-30 s-23 u+18 v-29
scared a-23 b+28 d-23 g-34 i-18 j-28 k-18 l-23 m-27 n-22 o-26 q-28 r-30 s-23 u+18 v-29
schedule a+40 c-29 d-37 f-17 g-33 h-31 i-47 j-40 k-31 l-42 m-54 n-49 p-31 q-32 s-37 t-17 u-38 v-27
schoo* a-35 b-23 c-16 d-31 g-25 h-33 i-23 j-32 k-17 l-19 m+17 p-23 q-27 r+20 s-21 t-18 u-36
school a-35 b-23 c-16 d-31 g-25 h-33 i-23 j-32 k-17 l-19 m+17 p-23 q-27 r+20 s-21 t-18 u-36
sdlkf* a-22 b-18 c-17 d-21 e+32 f-18 g-20 h-18 i-19 j-23 k-18 l-22 m-31 n-20 o-17 p-17 q-19 r-20 s-20 t-18 u-25 v-22
sdlkfj a-22 b-18 c-17 d-21 e+32 f-18 g-20 h-18 i-19 j-23 k-18 l-22 m-31 n-20 o-17 p-17 q-19 r-20 s-20 t-18 u-25 v-22
sdlkfj_sldkfj a-22 b-18 c-17 d-21 e+32 f-18 g-20 h-18 i-19 j-23 k-18 l-22 m-31 n-20 o-17 p-17 q-19 r-20 s-20 t-18 u-25 v-22
se a-34 b-110 c-33 d+16 e-84 f-91 g+37 h-91 i-33 j-112 k-83 l-112 m-26 n-34 p-47 q+19 s-24
se_@english c+18 g-18 q-16
se_@sick a-19 b-18 m-30 n-25 p-21 q+22
se_@wrong a-24 b-15 d-32 e-17 f-17 g-28 h-17 i-26 j-18 l-25 m-30 n-27 o-21 q-28 r-26 s-22 t-23 u-31 v+37
se__@late a-17 d-19 n-18 q-19
se__@pay d+18
se__@relative a-24 b-21 d-16 n-31 p-30 u-17 v-18
se__@ride p-21 q+17
se__a a-23 g-21 m-19 n+22 r-16
se__bien g-17 i+15
se__de i-18 l-15 v+18
se__dia d+20 n-22 q-21
se__el a-27 b-17 d-26 g-31 i-19 j-25 n-21 o-26 p-16 u-27 v-19
se__esto d-18 g+26 l-17 m-19 q-23 s-15 u-28 v-19
se__hizo a-18 d-18 m-15 o-25 q-22 r+25
se__la a-44 b-24 g-26 h-16 j-25 l-16 m-36 n-32 p-19 q+17 t-22 u-22 v-27
se__mas d-16 n-16 o+17 r-17
se__me d-24 i-20 n-18 o-21 u-17
se__mi a-30 b-26 c-15 d-23 i-17 m+25 n-38 p-39 q+16 r-26 u-24 v-26
se__poner g+17 q-16
se__que g-26 i-22 n-21 o-20 q-26 s-19
se__tardisimo d-15 q-17 r+20
se__troca a-15 d-21 i-17 m-17 n-16 o-19 q+24 r-20 u-17
se__una o-21
se_como a-17 b-23 d-21 g+15 i-20 j-17 l-20 m-25 n-20 o-19 r-27 s-25 u-29 v-24
se_contesta a-15 g+21 m-19 u-20
se_descompuso a-20 d-26 g-18 i-21 j-18 m-25 n-20 o-24 q+30 r-29 s-19 t-15 u-21 v-20
se_escribir g-17 i+15
se_lo a-20 d-24 g-17 m-24 n-19 o-16 q-18 r-18 s-19 t+26 u-20 v-16
se_me a-46 b-26 d-46 g-35 i-38 j-25 k-19 l-26 m-42 n-37 o+22 p-34 q-20 r+29 t-18 u-32 v-31
se_puede a+20 b-33 c-30 e-18 f-21 g-35 h-29 i-41 j-26 k-20 l-19 m-44 n+19 p-29 q-59 r-42 s-30 t-30 u-40 v-34
se_que a-16 b-26 d-34 g+28 i-30 j-26 l-30 m-27 n-26 o-24 q-45 r-15 s-32 v-29
se_rajo a-20 m-25 n-16 o-17 p-20 q+25 u-17
se_trata d-18 g-17 q-16 u+20
se_usa a-17 g+22 m-23 n-17 u-26
se_usar g+15
sea h-17 o+18
sea__dia o+16
sea_otro o+16
secon* b+21 l-21 m-18 o-18 q-16 r-21 s-18
second b+21 l-21 m-18 o-18 q-16 r-21 s-18
second_thoughts b+26 l-19 r-18
see a+49 b-63 c-42 d-69 e-30 f-32 g-60 i-26 j+21 k-45 n-59 o-59 p-45 q-62 r-54 s-53 t-41 u-75 v-60
see_@person h+21 i-23 j-21 m-22 u-23
see__@clinician i-23
see__i a+16
see_me m-17
see_somebody a+21 h-26 i-20
see_the i-25
see_you a+26 i-17 j-17 m-21 n-19 u-20
seen a+42 b-29 c-17 d-39 g-24 h-24 i-38 j-29 k-22 l-30 m-34 n-38 q-29 s-39
seen$ a+30 d-20 g-16 i-19 j-18 m-23 n-24 u-22
seen_soon a+21 o-17 r-24
seguro b-30 c-32 d+28 e-30 f-31 g-40 h-38 i-44 j-49 k-32 l-40 m-56 n-18 o-48 p-43 q-48 r-46 s-48 t-31 u+32 v-45
seman* a+30 b-34 c-22 d-40 e-22 f-22 g-28 i-46 j-42 k-28 l-33 m-43 n-40 o+18 p-25 q-32 r-29 s-32 t-23 u-41 v-30
semana a+30 b-34 c-22 d-40 e-22 f-22 g-28 i-46 j-42 k-28 l-33 m-43 n-40 o+18 p-25 q-32 r-29 s-32 t-23 u-41 v-30
semana$ a+32 b-25 c-16 d-35 e-21 f-20 g-22 i-42 j-33 k-26 l-26 m-37 n-35 p-23 q-27 r-26 s-27 t-20 u-34 v-29
send a-54 b-59 c-15 d-18 e-19 f-19 g+20 h-29 j+27 l+20 n-55 o-53 p-41 q-56 r-45 s-41 t-26 u-62 v-43
send$ d-20 g+23 j-21 m-22 n-29 u-17
send__@place i-22 j+21
send__a a-24 d-16 g-15 i-24 j+28 l-19 o-18 p-16 q-16 r-16 u-17
send__the i-17 j+19
send__to a-20 b-19 d-19 i+17 j-17 l-16 n-16 o-18
send_me a-31 b-23 c-15 d-27 g-25 i-37 j+38 k-22 m-37 n-20 o-20 p-20 q-28 r-23 s-20 u-30
send_my a-18 b-15 i+19 o-17
sendi* a-23 b-19 c-16 d-20 g-20 h-18 i-25 j-22 l+20 m-40 n-22 o-23 q-23 r-18 s-22 v-26
sending a-23 b-19 c-16 d-20 g-20 h-18 i-25 j-22 l+20 m-40 n-22 o-23 q-23 r-18 s-22 v-26
sending__@texts l-16
sending__stuff l+19
sending_me m-15
sending_these m-21 v-19
senio* d+20 m-19 u-19
senor* a-25 b-25 c-16 d-20 g-18 h-22 i-18 j-20 k-20 l-20 m-26 n-22 p-19 q-19 s-19 t+18 u-21 v-17
senorita a-25 b-25 c-16 d-20 g-18 h-22 i-18 j-20 k-20 l-20 m-26 n-22 p-19 q-19 s-19 t+18 u-21 v-17
senorita$ a-24 b-24 c-16 d-19 g-18 h-21 i-18 j-19 k-20 l-20 m-26 n-20 o-23 p-19 q-19 s-19 t+18 u-21 v-17
sent b-27 c-16 d-23 g-17 i+21 k-22 l-25 n-30 o-26 p-20 q-23 r-27 s-20 u-25 v-19
sent__the m-16 r-15
sent__to a-17 r-16
ser b-28 d-27 e-17 f-27 g-26 h-28 i-28 j-30 k-18 l-23 m-30 n-42 o+27 p-18 r-36 s-23 t-18 u-29 v-22
ser__@late a-16 o+18 r-16
ser__dia o+15
ser_en a-15
ser_otro o+15
ser_paciente a+19 f-16 n-19
sera b-41 c-29 d-46 e-33 f-28 g-40 h-28 i-35 j-34 k-28 l-42 m-48 n-45 o-35 p-28 q-38 r-39 s+32 t-30 u+32 v-38
sera__asi s+15
sera_normal a-26 b-21 c-18 d-23 e-25 f-20 g-24 h-20 i-21 j-21 k-21 l-24 m-35 n-28 o-22 p-19 q-22 r-24 s+37 t-21 u-34 v-19
seria d+30 l-16 m-28 n-28 q-17 s-24 u-24 v-18
seria$ d+30 l-16 m-28 n-28 q-17 s-24 u-24 v-18
servi* a-33 b-21 d-35 f-25 g-26 h+25 i-32 j-29 k-18 l-29 m-35 o-28 p-33 q+23 r-18 s-31 t-18 u-34 v-21
service d-21 i-17
servicio a-28 b-18 d-27 f-23 g-24 h+26 i-24 j-24 l-26 m-29 n-32 o-20 p-30 q+20 s-26 t-16 u-29 v-17
sesion b-60 c-16 d-23 e-15 f-16 g-19 h-17 i-24 j-34 k-15 l-21 m-50 n-43 o-47 p-16 q-21 r-30 s+19 t-16 u+30 v-30
session a-30 b-58 g-23 h-24 i-26 j-42 k-20 l-18 m-65 n-22 o-46 p-21 q-25 r-38 s+42 t-17 v-33
sessions a-21 b-40 d+28 g-17 h-18 i-24 j-29 m-49 n-38 o-31 r-21 s-37 u+22 v-19
set a+37 b-53 c-25 e-20 f-25 g-40 h-35 i-45 j-44 k-40 l-43 n-45 p+22 q-56 r-52 s-45 t-27 u-50 v-37
set$ a-17 d-19 j-15 p+27 q-34 r-18 u-17
set__@visit a+24 b-29 d-18 o-16
set__a a+24 o-17
set__back d+24 g-16 u-26
set__for m+16 r-15
set__the b-17
set__time a+16
set__up a+25 d-16 l-17 m-20 o-21 p-25 q-16
set_me a+18 d+21 g-19 j-17 l-16 m-25 o-15 p-23 q-15 u-29
set_up a+30 b-34 d-23 i-17 m-19 o-28 r-17 s-18 u-15
she b-28 d-55 e-38 f-42 g-51 h-45 j-57 k-46 l-57 n-35 o-60 p+31 r-56 s-38 t-40 u-63 v+24
she__@drive a-16 j-18 m-17 n-22 p+28 q-37
she__me a-17 m-16 o-19 q+19
she__not p-16
she__number v+17
she_can a-25 b-22 c-19 d-18 i-21 j-19 k-17 l-19 m-24 n-26 o-25 q+18 r-17 s-19
she_changed v+17
she_has p-15
she_is d-17 i-22 l-17 m-21 n-21 o-19 p+22 q-23 s-18 u-21 v-19
shell p+15
shell__it p+15
shell_do p+15
shift o+15
shop m-20
short* n-16 r+18
shortly n-16 r+18
shortly$ n-16 r+18
shot d-19 j-16 m-15
shot$ d-15
shoul* a-32 b-51 c-43 d-71 e-36 f-37 h-57 i-57 j-66 k-45 l-53 n+40 o-23 p-47 r-38 t-37 u-20 v-49
should a-32 b-51 c-43 d-71 e-36 f-37 h-57 i-57 j-66 k-45 l-53 n+40 o-23 p-47 r-38 t-37 u-20 v-49
should__@eat m-27 n+21
should__@stop m-17 n+15
should__about a-18 g-20 i-16 m-24 n-25 o-18 u+20
should__be a-19 b-16 g-23 m-30 o-16 q-16 r-24 s+28 u-21
should__bring m-17 n+16
should__do g-23 q+20
should__for g-16 m+17
should__get a-19 g-15 m-23 n+25 q-17 u-20
should__have d-21 g-23 n+19 q-17 s-32
should__my m-20 n+16
should__send g+17 m-16 n-23
should__there g-17 j-17 m-20 n+22 q-17 u-17
should__to a-16
should__wear g-24 m-24 n+26
should__you a+16
should_i a-55 b-39 c-31 d-60 e-26 f-23 h-46 i-45 j-56 k-34 l-42 n+27 o-50 p-33 r-43 t-27 u-76 v-38
should_know a-18 m-21 o-19 u+21
should_we m-21 n+20
show a-43 c-21 e-16 f-18 h-27 i-36 j-36 k-33 l-39 o-38 p-34 r-39 s-40 t-25 v-31
show$ a-19 b-24 g-21 n-16 o-16 u-15
show__so b+17 m-22
show__the a-15 g-17 m+23 u-16
show_me a-25 b-23 d-29 g+17 i-25 j-25 k-20 l-26 m+24 n-25 o-21 p-23 q-25 r-26 s-26 u-28
show_up a-19 d-19 g-21 h-17 m-27 o-17 q-18
shut k-29 l+20 m-16
shuttle a-17 d-16 j-31 m-18 q+25 u-16
si a-20 b-57 c-55 e-52 f-60 g-24 h-58 i-69 j-72 l-73 n-74 p+48 r-68 s-67 t-58 u-76 v-64
si$ a-23 b-33 c-18 d-31 e-21 f-20 g-30 h-17 i-21 j-22 k-21 l-31 m+24 n-23 o+19 p-23 q-35 r-22 s-25 t-17 u-24 v-28
si__@texts k+21 l-19
si__a a-17
si__me a-18 d-15 i-16 m-16 n-24 p+18
si__quien p+21
si_hay d-17 m-16 o-15 p+22 q-25
si_mandenme k+19 l-19
si_no a-17 b-22 d+25 g-23 i-15 j-15 l-25 m-21 n-18 o-18 p-17 s-24 u-22
si_ya p+16 q-18
sick a-45 c-21 d-32 g-27 h-16 i-28 j-24 k-24 m-46 n-47 p-40 r-29 s+21 v-22
side a-26 b-17 d-38 g-32 h-25 i-27 m+17 n-30 o-23 q-25 r-17 s+19 u-46
side__the j+21 m-23 u-22
side_of j+21 m-23 u-22
siemp* a-16 b+21 n-19 q-18 u-19
siempre a-16 b+21 n-19 q-18 u-19
siempre_no a-16 b+21 n-19 q-18 u-19
sient* a-36 d-30 g-37 h-16 i-25 j-29 k-18 l-24 m-41 n-36 o-32 p-24 q-31 r-32 s+39 t-15
siento a-32 d-26 g-22 i-22 j-25 k-15 l-22 m-32 n-28 o-30 p-22 q-27 r-25 s+39 u-30
siento__desde a-18 b-22 m-21 o-22 s+28
sigan l-22
sigan__@texts l-22
sigan__los l-22
sigan_mandando l-22
sign a+29 b-27 c-16 d-49 f-20 g-42 h-41 i-36 k+18 l-30 m+17 n-37 o-38 p-30 q-34 r-31 s-34 u-40 v-28
sign$ a-29 d-25 g-25 h-22 i-23 m+27 u-25 v-20
sign__back a-25 k+22
sign__up b-17 d-18 k+21 l-20 m-21 o-28 p-23 q-17 r-20 s-16 u-15
sign_me b-17 d-18 k+21 l-20 m-21 o-28 p-23 q-17 r-20 s-16 u-15
sign_up a+29 d-28 g-20 h-25 j-23 m-32 n-25 q-15 s-15 u-17
signe* v+17
signed v+17
signed_up v+17
sigo a-30 b-30 c-23 d-33 e-28 f-29 g-28 h-26 i-33 j-27 k-23 l-30 m-34 n+20 o-28 p-26 q-29 r-26 s+30 t-27 u-36 v-28
sigo_con a-17 d-16 g-16 i-18 n-21 s+25 u-15
sigue a+31 b-23 d-23 h-23 i-20 j-26 k-20 l-25 m-32 n-34 p-18 q-16 r-21 u-22
sin c-46 e-54 f-47 g-61 h-53 i-55 j-64 k+29 l-60 m-77 o-54 p-54 q+32 r-67 t-50 u-65 v-50
sin_@eat h-21 n+18
sin_@insurance d+18 u-20
sin_@ride p-23 q+21 r-15
sin__@howmuch d+18 u-18
sin_querer a-25 b-20 d-28 g-18 h-16 i-22 j-26 k+40 l-40 m-31 n-30 o-20 p-18 q-25 r-20 s-32 u-22 v-18
sin_trabajo a-16 d+18 g-17 m-19 n-19 o-16 q-26 r-17 s-17
since a-25 b-77 c-57 d-73 e-55 f-54 g-63 h-57 i-61 j-65 k-62 l-70 m-94 n-19 o-71 p-60 q-69 r-70 s+88 t-59 u-77 v-68
since$ a-39 b-34 c-31 d-39 e-32 f-30 g-32 h-26 i-31 j-31 k-35 l-37 m-50 n-41 o-34 p-36 q-36 r-38 s+53 t-29 u-37 v-37
since_@day a-20 b-23 h-21 m-24 o-20 s+27 t-19
since__@treat a-16 s+21 u-22
since__@visit a-31 b-31 d-26 m-23 n-22 o-19 r-17 s+31 u-20 v-16
since_i i-15 o-15 s+20
since_my b-22 d-19 m-20 n-22 o-16 q-16 s+25
since_the a-30 b-27 d-22 m-17 n-19 o-15 s+30 u-28
since_yesterday a-18 b-16 d-15 i-19 l-16 m-33 n-18 r-17 s+29 u-28
sirve a-30 b-26 d-24 f-16 g-26 h-18 i-25 j-23 l-29 m-33 n-28 o+22 q-28 r-22 s-23 u+24 v-20
sirve$ a-26 b-23 d-20 g-23 h-15 i-22 j-21 l-27 m-30 n-25 o+20 q-24 r-20 s-20 u+20 v-18
sister a-49 b-51 c-26 d-23 i-21 j-19 k-19 l-22 o-38 q+20 r-32 s-25 v-20
sit a-22 b-16 i-15 m-23 n+27 p-34 u-22
sit__me a-22 m-21 n+27 p-31 q-23 u-21
sitte* b-16 m-15 n-22 o+23 q-20
sitter b-16 m-15 n-22 o+23 q-20
situa* a-23 b-20 c-20 d-28 e-24 f-26 g-23 h-24 i-23 j+17 k-20 l-24 m-31 n-25 o-20 p+19 r-33 s-23 t-23 u-28 v-25
situation a-23 b-20 c-20 d-28 e-24 f-26 g-23 h-24 i-23 j+17 k-20 l-24 m-31 n-25 o-20 p+19 r-33 s-23 t-23 u-28 v-25
situation$ d-17 j+21 r-18 u-16
skip a-47 b+31 d-42 g-31 h-18 i-42 j-34 k-19 l-28 n+23 o-29 p-21 q-31 r-27 s-31 t-21 u-40 v-23
skip__this b+16 i-17
skip_it b+16
skip_my d-18 m-18 n+19
sldkf* a-22 b-18 c-17 d-21 e+32 f-18 g-20 h-18 i-19 j-23 k-18 l-22 m-31 n-20 o-17 p-17 q-19 r-20 s-20 t-18 u-25 v-22
sldkfj a-22 b-18 c-17 d-21 e+32 f-18 g-20 h-18 i-19 j-23 k-18 l-22 m-31 n-20 o-17 p-17 q-19 r-20 s-20 t-18 u-25 v-22
sleep a-34 b-34 c-25 d-45 e-15 f-16 g-31 h-27 i-29 j-37 k-30 l-31 m+33 n-38 p-28 q-25 r-28 t-23 v-26
sleep$ a-28 c-17 d-34 g-24 h-24 i-21 j-26 k-16 l-21 m+27 n-26 o-20 q-28 s-20 t-17 v-17
sleep_since m-18 s+20
sleepy s+17
slept h-16 n-16 o-19 p-15 s+26
slept_# h-15 s+18
slept__@hours h-15 s+18
slot a-22 b+19 d-36 i-29 j-23 l-15 m-32 n-36 o+26 p-18 q-22 r-26 s-37 u-30 v-23
slow a-17 d-16 i-15 j-17 p-21 q-23 r+18 v-16
slow$ q-16
slurr* s+16
slurred s+16
smoke m-18 n+22
snow b-17 d-30 j-19 m+21 n-17 u-24
snow$ b-17 d-30 j-19 m+21 n-17 u-24
snowi* d-16 m+17 u-18
snowing d-16 m+17 u-18
so a-17 c-48 e-42 f-48 g-62 h-52 i-62 j-41 k-62 m-33 n-63 p-55 r-42 t+24 u-20 v-70
so_@symptom s+17
so__a a-17 b-16 d-20 m-19 q-18 u+17
so__am a+20 l-18 o-18 q-18 r-18
so__be b-16 q-18
so__have m-20
so__is o+15
so__it a-27 d-29 j-30 l-19 m-37 n-22 q-28 r-18
so__no o-16
so__not d-16 r-17
so__now s+17
so__of s+23 u-23
so__right s+17
so__will p-15 q-21
so_i d-24 g-15 i-21 l-22 m-27 n-17 p-18 s-21 u-18 v-18
so_is a-15 d-19 j-24 m-24 o-23 q-17 s-18 u+26
so_much t+17
so_no o-18
so_out s+23 u-23
so_tired s+16
sola a-37 b-28 c-18 d-36 e-16 f-25 g-38 h-28 i-30 j-33 k-21 l-27 m-32 n-49 o-34 p-23 q+47 r-27 s-30 t-20 u-31 v-22
sola$ a-33 b-24 d-30 f-21 g-31 h-24 i-25 j-25 k-17 l-20 m-27 n-39 o-27 p-20 q+39 r-19 s-21 t-16 u-27
solo a-16 b-42 d-16 g-18 i-18 m-39 n-19 o+34 q-23 r-22 s-17 u-19 v-19
some c-17 d-27 e-17 g-26 h-16 j-22 k-20 l-26 o-22 p-21 q-26 r-24 s-26 t-19 u-28 v-22
some__year b+19 m-20
some_music m+22 n-17
some_other b+19 m-20
someb* a-16 c-50 d-34 e-39 f-41 g-54 i+37 j-57 k-53 l-62 m-64 n-62 o-15 p+20 r-51 s-57 t-41 u-61 v-47
somebody a-16 c-50 d-34 e-39 f-41 g-54 i+37 j-57 k-53 l-62 m-64 n-62 o-15 p+20 r-51 s-57 t-41 u-61 v-47
somebody$ b-43 c-27 d-38 e-28 f-29 g-34 j-30 k-24 l-33 m-39 n-36 o-38 r-29 s-39 t-28 u-33 v-28
somebody_@call i+17
somebody__@day o-15
somebody__me a-25 d-18 l-22 n-21 u-16
somebody__my a-26 d-16 m-17 n-17 o-27 q-21
somebody_else a-29 b+30 i-24 l-22 m-17 p-26 q-21
somebody_to a-16 q-20
someo* a-42 d-37 e-46 f-49 g-63 i+26 j-66 k-60 l-73 m-80 n-69 o-24 p+29 r-63 s-67 t-56 u-74 v+17
someone a-42 d-37 e-46 f-49 g-63 i+26 j-66 k-60 l-73 m-80 n-69 o-24 p+29 r-63 s-67 t-56 u-74 v+17
someone$ a-42 b-42 c-30 d-28 e-23 f-21 g-29 h-37 i+31 j-27 k-23 l-34 m-35 n-30 r-28 s-34 t-23 u-31 v-44
someone_@call b-17 i+23 l-17 q-23 v-16
someone__@call m-20
someone__@drive a-16 b-18 i-30 n-24
someone__can d-16 o-20 p-16 q-15
someone__have b+23 o-26 p-18 q-16
someone__it i-17 o-16
someone__me a-28 b-26 l-22 m-21 n-27 o-20 p+21 s-19 u-15 v-21
someone__my a-19 i+19 m-21 n-17 o-21 p-16 q-19
someone__take q-20
someone__the h+16 i-20 m-18
someone_else a-31 b+16 c-20 d-24 g-21 h-18 i-33 j-20 k-21 l-24 m-27 n-17 o-35 p-25 q-26 s-17 t-19 u-20 v+27
someone_i b-16 d-17 u-20
someone_there a+16 b-17 d-16 h+21 i-31 j-16 m-17 o-17 q-20 r-18
someone_to a-31 b-31 d-24 g-16 j-18 k-16 l-23 m-19 n-32 o-21 p+26 s-18 u-18 v-20
someone_who i-20
somet* c-27 d-36 e-15 f-17 g-30 j-32 k-30 l-35 n-24 p-28 q-32 r-34 s-27 t-18 u-23 v-19
something c-19 d-35 f-16 g-29 j-31 k-28 l-35 p-26 q-28 r-32 s-26 t-17 u-21 v-18
something$ b-15 m-17 o-19
something_up h+17 n-18
sometime a+18 n-22
son b-32 c-48 d-44 e-35 f-44 g-39 h-34 i-50 j-33 k-44 m-20 o-46 p-37 q-55 s-45 t-34 u+53 v-49
song m+26 o-21 u-20 v-15
song$ m+26 o-21 u-20 v-15
soon a+37 c-30 d-41 e-20 f-25 g-32 h-37 j-43 k-31 l-36 m-58 n-18 o-53 p-31 q-41 r+22 s-36 t-23 u-40 v-25
soon$ a+30 b-31 c-24 d-29 g-16 h-19 i-35 j-30 k-21 l-25 m-42 n-33 o-35 p-22 q-30 r+27 s-25 u-28 v-16
soon__i o-16
soon__possible m-16 n-16 o-19
soon_as m-16 n-17 o-20
soon_can a+17 h-20 m-23 o-19
soone* a+17 d-35 h-20 i-20 j-30 m-25 n-19 o+21 q-18 u-34
sooner a-27 d-22 o+24 q-15 u-19
soonest a+23 d-22 j-23 m-18 u-25
sorry a-62 b+38 d-65 e-44 f-46 h-58 i-59 j-68 k-53 l-65 m-78 n-62 o+25 p-54 q-65 s-70 t-49 u-74
sorry$ a-48 b+40 c-42 d-50 e-34 f-33 g-56 h-39 i-49 j-55 k-42 l-51 m-61 n-50 o+16 p-41 q-51 r+16 s-58 t-38 u-60
sorry__do o-17 q-17
sorry__i q-19
sorry_but q-18
sorry_i b-15 c+18 g-16
soy b-51 c-29 e-31 f-26 g-48 h-25 i-44 j-41 k-24 l-54 m-50 o-42 p-24 q-47 r-40 s-48 t-23 u-47 v+48
soy_de d+17 l-16 m-20 n-18 u-16
spam a-27 b-33 c-17 d-26 e-21 f-24 g-22 h-28 i-23 j-33 k-20 l+34 m-32 n-20 p-23 q-26 r-19 s-26 t-22 v-27
spanish a-61 b-61 c+84 d-59 e-55 f-53 g-58 h-51 i-78 j-64 k-58 l-67 m-73 n-51 o-57 p-55 q-58 r-56 s-53 t-54 u-67 v-56
speak a-45 b-34 c+24 d-40 g-34 h-29 i+40 j-34 k-23 l-36 m-39 n-37 o-39 p-30 q-42 r-23 s-25 t-15 u-36 v-28
speak* c+22
speak_@spanish c+23 d-17 h-17 i-17 m-17 q-16 u-17
speak__@clinician a-18 i+17
speak__a a-17 i+18 n-15
speak__someone i+21 o-17 q-16
speak__the a-20 i+16
speak_to a-27 b-17 d-19 i+28 j-18 l-16 m-19 n-18 o-19 q-20
speak_with a-24 b-15 d-17 i+29 n-18 o-22 q-19
speaks c+22
speaks_@spanish c+22
speci* a-26 e-18 i-18 j-19 l-19 m-28 n+19 o-18 q-16 u-30
special a-19 d-20 n+20 u-18
speec* a-19 d-17 i-19 j-19 m+19 o-20 q-18 u-17
speech a-19 d-17 i-19 j-19 m+19 o-20 q-18 u-17
speech__slurred s+16
speech_is s+16
spinn* i-16 m-24 s+27 u-19
spinning i-16 m-24 s+27 u-19
spinning__yesterday m-16 s+21 u-16
spinning_since s+18
spot a-39 b+23 c-18 d-38 g-24 h-18 i-39 k-22 l-33 m-41 n-33 o-33 p-32 q-44 r+23 t-18 u-34 v-32
spot$ a-23 b-16 d-20 i-22 m-22 o-17 q-24 r+21 u-15
spot__am r+17
spot_i r+17
spots a+30 d-27 h-19 i-27 j-24 m-20 o-25 q-25 u-20
spravato a-21 d-22 m-18 u+26
spray d-21 j-28 m-27 s-20 u+26
spray__the j-17 m-17 u+18
squar* d-18 p+18 q-15 r-16
squared p+18 q-15 r-16
squared_away p+18 q-15 r-16
stand* j+18 v-18
standing j+18 v-18
standing__and j+18 v-18
start a+31 b-54 c-49 d-62 e-40 f-47 g-62 i-58 j-63 k+50 l-71 n-62 o-49 p-48 q-20 s-55 t-43 u-68 v-48
start$ a+32 b-27 c-22 d-41 e-24 f-25 g-43 i-32 j-39 l-34 n-43 o-30 p-20 q-35 r-35 s-32 t-24 u-45 v-26
start* a+29 d-18 g-17 i-23 j-15 m-25 q-18 u-23
start__@texts k+17 l-18
start__again k+20 l-19
start__me l-16 q-16 r+15
start_me d-17 f-16 i-17 k+19 l-21 m-23 n-17 p-19 q-21 s-18 u-18
start_them k+18 l-15
started a+23 m-20 n-25 u-16
started$ a+21 m-19 n-24
starting i-16
state a-20 b+21 j-16 m-19 o-25
state$ a-18 b+15 j-15 m-16 o-21
state* i+17
statement i+17
stati* r-16
station r-16
stay a-43 b-36 c-26 d-43 g-36 h+18 i-34 j-39 k-19 l-30 m-42 o-17 q+17 r-28 s-25 v-20
stay$ d-15 h+18 m-18 n-17 q+18 u-23
stay__the n+17
step a+21 m-19 s-16
still b-79 c-54 d-82 e-47 f-53 g-66 i-72 j-80 k-26 l-73 m-89 p-70 q-29 s+56 t-72 u-78 v-72
still$ a-41 b-25 c-16 d-28 e-16 f-16 g-24 i-28 j-35 k-26 l-26 m-41 n-37 o-38 p-26 q-28 r-41 s+44 t-18 u-36 v-26
still_@open a-27 h+17
still__@person a+18 h-21
still__@symptom n-21 s+21
still__a n-20 p-17 s+16
still__but b-18 o+23 r-24 s-17
still__finding q+19
still__i n-17 r+16
still__is n-23 o-15 s+22
still__it a-27 b-26 d-22 k-16 m-16 n+17 q-20
still__just b-17 o+16
still__luck q+19
still__my b-17 o+16 s-24
still__the n-19
still_come a-31 m-17 n+18 o-26 q-18 s-24
still_coming a-16 b-18 m-17 o+16 p-22 q-24 s-21
still_do n+21
still_get a-22 i-16 m-16 n+23 o-19 q-18
still_have a-25 d-25 g-28 h-16 i-17 j-20 m-19 n-38 o-22 q-31 s+36 u-21
still_no q+19
still_taking a+26 h-35 t-18 v-18
still_want a-24 b-31 l-22 m-19 n-22 o+30 r-19 s-22
stock m+18 n-18
stomach a-20 d-17 m-21 n+21 u-20
stop a-79 b-77 c-64 d-79 e-64 f-65 g-79 h-75 i-97 l+50 n-16 o-81 p-69 q-87 r-46 t-70 u-90 v-38
stopp l+24 m-27
store a-16 d-19 j-19 m+25 n-16 q-18 s-17 u-16
stree* a-28 b-15 d-42 g-37 h-32 i-28 j+37 k-15 l-16 m-41 n-28 o-22 q-20 r+18 s-21 t-19 u-40 v-17
street a-24 d-32 g-26 h-26 i-22 j+28 m-33 n-21 o-20 q-17 r+18 s-19 t-17 u-32 v-16
street$ d-23 g-18 h-16 i-18 j+16 m-24 r+18 u-22
streets d-20 g-18 j+22 m-19 u-21
streets$ d-20 g-18 j+22 m-19 u-21
strug* p-30 q+18
struggling p-30 q+18
stuck a-47 b-46 c-25 d-41 e-21 f-22 g+17 h-38 i-43 j-53 k-40 l-37 m-58 n-38 p-37 q-40 r+49 s-41 t-33 u-45 v-40
stuck__@traffic r+18
stuck__bridge r+16
stuck__the a-21 b-20 d-18 g-15 h-16 i-23 j-25 k-19 m-27 n-16 o-21 p-18 r+30 s-18 t-16 u-22
stuck_at i-16 j-16 m-21 o-18 r+23 u-15
stuck_in m-21
stuck_on a-21 b-19 d-18 h-18 i-18 j-20 k-18 m-24 o-20 p-18 r+28 u-16
stuff d-15 j-18 l+24 m-21
stuff$ d-15 j-18 l+24 m-21
su b-39 c-27 d-41 e-23 f-20 g-36 h-28 i-43 j+27 k-26 l+16 m-42 n-34 o-31 p-33 q-37 r-29 s-36 t+17 u-41 v-37
su_@place a-16 b-20 g-18 i-27 j+29 l-26 m-17 o-16 q-21 s-17 u-23 v-20
su_lista a-25 b-19 d-20 i-22 j-17 l+30 m-27 n-20 p-17 q-16 s-19 u-20 v-19
succe* d-29 m-17 u+23
success d-29 m-17 u+23
success_@price d-29 m-17 u+23
sueno a-21 b-15 d-22 g-20 i-20 j-17 l-16 m-24 n-23 o-17 q-18 s+29 u-25 v-16
sueno$ a-21 b-15 d-22 g-20 i-20 j-17 l-16 m-24 n-23 o-17 q-18 s+29 u-25 v-16
suite a-18 b-15 d-23 g-26 i-20 j+32 l-18 m-24 n-18 o-19 q-22 r-22 u-21 v-23
sunday a-22 b-21 h+17 i-20 m-23 n-19
sundays a-15 h+17 m-15 o-16
sup a-18 b-15 c-18 d-25 e-28 f+31 g-19 h-19 i-19 j-22 k-19 l-26 m-28 n-17 p-16 q-19 r-20 s-19 t-23 u-25 v-19
sup$ a-18 b-15 c-18 d-25 e-28 f+31 g-19 h-19 i-19 j-22 k-19 l-26 m-28 n-17 p-16 q-19 r-20 s-19 t-23 u-25 v-19
super a-25 b-25 d-25 g-16 h-19 i-23 j-22 l-16 n-21 o-17 q-17 r-17 s+27 t-15 u-29 v-23
super* a-40 b-22 d+32 i-31 j-16 n-23 o-24 q-21 r-27 s-17 u-21
super_@symptom m-24 s+23
super__since a-17
super_bowl m+18 u-19
supervisor a-29 d-26 h-31 i+34 j-30 m-31 n-20 o-17 q-21 s-22 u-23
suppo* a-30 b-30 g+24 i-21 j-31 k-15 l-24 o-28 q-30 r-27 u-45
supposed a-28 b-27 d-35 g+24 i-19 j-29 l-20 n-21 o-25 q-25 r-25 u-43
supposed__be a-15 b-18 d-26 g-25 n-26 o-16 q-15 r-18 s+17 u-23
supposed__this u-16
supposed_to a-28 b-27 d-35 g+24 i-19 j-29 l-20 n-21 o-25 q-25 r-25 u-43
sure a-37 b-44 c-31 d-39 e-30 f-29 g+15 h-26 i-37 j-34 k-35 l-41 n-31 o-34 r-32 s-33 t-29 u-39
sure$ a-20 b-18 c-15 d-23 e-21 f-18 g-18 j-16 k-16 l-20 n-17 p+19 q-21 r-21 s-20 t-16 u-20 v-17
sure__to a-20 b-26 d-16 g+23 i-22 j-17 k-21 l-24 m-24 o-19 q-23 u-18
sure_how b-15 g+20 q-16
surge* m-19 n-18 o+23 s-19
surgery m-19 n-18 o+23 s-19
surgi* a-24 b-15 d-28 g-18 i-23 j-18 l-20 m-19 n-34 o+33 p-21 q-24 r-22 s-25 u-22
surgio a-24 b-15 d-28 g-18 i-23 j-18 l-20 m-19 n-34 o+33 p-21 q-24 r-22 s-25 u-22
surgio__problema n-21 o+19
surgio_un n-22 o+20
sus g-20 k-24 l+23 m-18 u-16
sus_@texts g-20 k-24 l+23 m-18 u-16
suspe* a-16 b-21 h-16 i-16 m-20 n+24 o-20 u-19
suspendo b-18 m-17 n+20 o-17
swap a-20 b-22 d-18 i-23 k-16 m-20 n-17 o+27 p-18 q-17 v-17
swing* a-22 b-19 d-18 h-16 i-17 j-18 l-15 m-21 n-19 o-15 r-15 s+29 u-24
swings a-22 b-19 d-18 h-16 i-17 j-18 l-15 m-21 n-19 o-15 r-15 s+29 u-24
switch a-44 b-41 c+15 d-42 e-23 f-24 g-33 h-33 i-35 j-30 l-35 m-62 n-48 o+39 p-31 q-40 r-33 s-39 t-29 u-38 v-30
syste* a-18 m-17 p-17 u-22 v-17
system a-18 m-17 p-17 u-22 v-17
system$ i-16 u-17
taco b-17 d-20 h-16 m+28 o-19 s-22 u-25
take b+25 c-62 d-16 e-40 f-50 g-33 h-36 i-79 k-64 l+18 o-79 r-71 s-17 t-56 u-58 v-68
take$ a-29 d-38 g-39 h-20 j+24 l-24 m+20 n-43 q-35 u-16
take_@insurer a-20 d+21 h-17
take__@call b-21 i-16 l+23 m-24 v-20
take__@insurance a+19 d-23
take__@relative b+16 p-16
take__@vehicle j-20 m-17 n-24 q+22
take__@visit a-20 b+18
take__home a-19 b-19 d-17 i-22 j-15 m-20 n-24 o-16 p+28 r-16 s-22
take__my m-18
take__name a-16 b+17 l-16
take__of b-15
take__off a-45 b+33 c-22 d-36 e-16 f-20 g-35 h-20 i-36 j-41 k-28 l+33 m-42 n-40 o-34 p-55 q-57 r-30 s-42 t-23 u-45 v-37
take__that d-23 m-17 n+23 q-20
take_a d-15 j-17 m-21 n-20 q+17
take_me a-50 c-24 d-39 e-16 f-23 g-36 h-17 i-44 j-43 k-34 l+20 m-46 n-45 o-39 p+22 r-33 s-47 t-24 u-47 v-30
take_my a-28 d-25 i-22 j-22 k-20 m-37 o-23 p-25 q-25 r-17 s-24 u-19 v-22
take_off a-27 b+29 d-21 i-17 j-20 l-28 m-20 n-25 o-19 p-16 s-19 u-22
take_out a-16
take_patients a-23 d-17 h+21 u-15
take_this l+17 v-17
take_walk a+19 d-23
takin* a+28 b-35 c-24 d-41 e-19 f-25 g-30 h-15 i-45 k-32 l-38 m-57 n+21 o-41 r-31 s-40 t-37 u-51 v-39
taking a+28 b-35 c-24 d-41 e-19 f-25 g-30 h-15 i-45 k-32 l-38 m-57 n+21 o-41 r-31 s-40 t-37 u-51 v-39
taking_@person a+18 h-21
taking__to a-22 i-17 j+19 m-19 n-16 q-18
taking_me a-30 i-23 j+17 m-28 n-21 o-17 s-15 u-20
taking_my a-18 d-16 m-24 n+25 p-16 q-18 s-17
tal a-26 d-26 f+34 g-32 h-28 i-18 j-26 l-23 m-32 n-28 q-21 t-20 u-31
tal$ a-20 d-23 f+28 g-26 h-23 j-22 l-20 m-26 n-21 q-17 t-18 u-27
talk a-16 b-32 d-29 g-21 h-20 i+37 j-35 k-23 l-28 m-38 n-30 o-34 p-18 q-32 r-20 s-19 u-36 v-20
talk__about i+16
talk__the a-19 i+17
talk_to a-16 b-27 d-21 g-18 i+33 j-29 l-20 m-26 n-25 o-25 q-27 u-30
talke* a+16 d-16 i+17 j-17 m-27 n-23 o-24 p-17 q-21 r-16 s-15 u-17
talked a+16 d-16 i+17 j-17 m-27 n-23 o-24 p-17 q-21 r-16 s-15 u-17
talked__@relative a+15
talked__my a+15
talked_to b-17 i+18 m-21 n-17 o-16 q-17
talki* a-19 b-16 g-20 j-17 m-16 n-22 q-19 s-17 u+24
talking a-19 b-16 g-20 j-17 m-16 n-22 q-19 s-17 u+24
talking_to a-19 b-16 g-20 j-17 m-16 n-22 q-19 s-17 u+24
tall a-19 d-18 h-20 m+20 u-22
tamal* a-17 b-19 d-18 g-18 j-21 l-16 m+30 n-19 r-24 s-28
tamales a-17 b-19 d-18 g-18 j-21 l-16 m+30 n-19 r-24 s-28
tamales$ j-15 m+19
tamales_today m+18 s-19
tan s+17
tanto d-21 j-21 l-24 m+18 u-22
tarda a-20 b-20 d-45 j-16 m-32 n-35 o-15 r-18 s-29 u+38
tarda__@visit a-16 b-17 d-33 n-22 s-24 u+26
tarda_en d-26 m-26 n-22 u+26
tarde b-46 c-31 d-41 e-29 f-28 g-32 h-40 i-36 j-41 k-30 l-39 m-47 n-45 o+38 p-29 q-48 r+24 s-36 t-29 u-47 v-40
tarde* f+19
tardecito a-22 b-17 c-15 d-23 f-16 g-16 h-22 i-16 j-18 l-16 m-24 n-20 p-17 q-22 r+23 t-18 u-23 v-18
tardes f+19
tardi* d-15 q-17 r+20
tardisimo d-15 q-17 r+20
tarea a-25 g-19 i-16 j-16 m+25 n-19 s-17 u-21
targe* h-28 m+20
target h-28 m+20
tarje* a-36 b-28 c-27 d+42 e-38 f-34 g-31 h-34 i-34 j-32 k-28 l-36 m-37 o-25 p-28 q-33 r-30 s-32 t-33 u-39 v-30
tarjeta a-36 b-28 c-27 d+42 e-38 f-34 g-31 h-34 i-34 j-32 k-28 l-36 m-37 o-25 p-28 q-33 r-30 s-32 t-33 u-39 v-30
tarjeta$ a-28 b-22 c-24 d+43 e-36 f-32 g-27 h-30 i-29 j-26 k-25 l-31 m-33 n-32 o-19 p-23 q-26 r-28 s-27 t-31 u-31 v-26
tarjeta__credito d+15
tarjeta_de d+15
taxi a-21 d-25 h-24 i-26 j-32 m-35 n-27 o-22 p-21 q+36 r-29 s-24 u-30 v-16
te a-19 d-27 e-21 f-19 g-21 h-19 i-17 j-21 l-17 m-30 n-30 s-22 t-18 u+33 v-15
tea n+19 u-18
telef* a-41 b-31 c-25 d-39 e-24 f-20 g-33 h-42 i+27 j-44 k-22 n-31 o-35 p-27 q-36 r-27 s-32 t-22 u-44
telefono a-41 b-31 c-25 d-39 e-24 f-20 g-33 h-42 i+27 j-44 k-22 n-31 o-35 p-27 q-36 r-27 s-32 t-22 u-44
telefono$ a-21 b-20 c-18 d-23 g-22 h-31 j-29 l-18 m+28 n-17 o-23 p-16 q-21 r-17 s-19 u-34 v-28
telefono_de j-18 m-15
tell a-46 b-50 c-33 e-24 f-36 h-29 i-18 k-49 l-54 m+33 n-47 o-50 p-44 q-49 r-47 s-46 t-35 u+28 v-38
tell__about a-40 b-29 d-39 g-30 i-33 j-29 k-19 l-23 m+25 n-29 o-26 p-19 q-23 r-26 s-24 u+18
tell__more a-29 b-20 c-15 d-19 g-15 i-23 j-25 k-19 l-24 m-34 o-20 q-16 r-16 u+34
tell__my m-20 u-20
tell__the g+16 j-16 u-18
tell_me a-43 b-46 c-31 e-20 f-24 h-22 i-57 k-45 l-49 m+28 n-45 o-47 p-40 q-45 r-46 s-43 t-32 u+29 v-31
tembl* a-32 b-28 c-24 d-34 e-31 f-31 g-29 h-24 i-27 j-32 k-25 l-34 m-34 n-30 o-20 p-25 q-31 r-32 s+43 t-27 u-33 v-24
temblando a-32 b-28 c-24 d-34 e-31 f-31 g-29 h-24 i-27 j-32 k-25 l-34 m-34 n-30 o-20 p-25 q-31 r-32 s+43 t-27 u-33 v-24
tempr* a-40 b-35 c-32 d-42 e-37 f-36 g-32 h+27 i-37 j-42 k-31 l-43 m-41 n-34 o+38 p-29 q-38 r-36 s-30 t-33 u-41 v-35
temprano a-40 b-35 c-32 d-42 e-37 f-36 g-32 h+27 i-37 j-42 k-31 l-43 m-41 n-34 o+38 p-29 q-38 r-36 s-30 t-33 u-41 v-35
temprano$ a-30 b-23 c-25 d-33 e-32 f-30 g-24 h+29 i-28 j-34 k-25 l-32 m-33 n-28 o+24 p-22 q-29 r-26 s-22 t-26 u-32 v-26
ten a-19 b-18 d-15 i-18 m-21 o-17 r+25
ten_minutes a-18 i-17 m-20 r+23
tener d-20 m-29 o-17 q-23 r-18 s+21 u-17
tengo a-38 b-36 c-61 e-66 f-74 h-75 j-87 k-68 l-85 m-98 n+25 r-77 s-18 t-72 u-24 v-18
tengo_@sick a-15 b-19 d-20 i-17 n+22 q-23 s-16 u-16
tengo_@visit a-19 b-22 d-19 n-18 v+21
tengo__@fetch a-25 b-19 d-28 g-33 h-18 i-26 j-17 l-16 m-22 o-20 s-19 u-28 v-15
tengo__@pay d+26 n-31 o-23 u-17
tengo__a n-31 q+22
tengo__antes a-16 g-15 o-15 u-16
tengo__ayuda g-29 n-22 q-16
tengo__banar n+16
tengo__dejar n+17 u-15
tengo__el b-22 n-16 q-26
tengo__ese n-22
tengo__hay a-17 b-27 d+23 g-30 i-26 j-17 l-21 n+17 o-35 q-31 s-21 u-26 v-31
tengo__ir a-35 b-31 d-22 g-19 i-19 m-16 o-25 s-17 u+20
tengo__la a-20 n-21 u-16
tengo__me d-16 n-23 o-20
tengo__poner a-21 b-15 d-27 g+24 i-21 j-15 m-19 o-21 q-20 s-19 u-34
tengo__pregunta a-18 d-20 i+23 n-20 o-18 s-17 u-15
tengo__quien a-19 b-16 n-18
tengo__trabajar n-26 o+23
tengo_carro b-23 g-16 l-15 q+18 v-18
tengo_dinero d+20 g-23 n-18 o-19 q-21 v-22
tengo_que a-68 b-25 c-28 e-29 f-47 h-51 i-64 j-53 k-38 l-45 m-61 n+29 p-43 r-34 s-59 t-40 v-36
tengo_quien n-16
tengo_una a-29 b-16 d-25 i+30 m-19 n-25 o-21 s-21 u-20
terapeuta a+32 b-22 i-20 m-22 n-17 p-21 q-20
texas j-21 u-18
text a-25 b-86 d-76 e-44 f-55 h-62 k+33 l+40 m-42 n-78 o-79 p-72 q-84 r-73 s-69 t-63 u-22 v-27
text$ b-22 c-18 d-27 k-29 l+17 m-40 n-30 o-21 q-23 r-23 s-23 u-31 v-23
text_@texts k-21 l+17
text__again a-15 g-18 j-24 k+18
text__directions a-23 c-18 g-17 i-25 j+29 k-23 l-27 m-21 o-16 q-16 u-21
text__from j+16
text__much l+16 v-17
text__no v-18
text__number i-17 j-20 v-17
text__please i-18 l+19
text__the a-19
text_list a-24 j-19 k+25 l-21 m-23
text_me a-46 b-29 d-35 f-18 g-38 h-15 i-44 j+17 k+33 m-44 n-34 o-38 p-33 q-43 r-28 s-30 t-18 u-41 v-22
text_no i-15 l+16
text_the i-16 j-24 l-20 u-22 v-15
text_you a-16 g+19 j-25 m-15
texte* a-32 b-43 c-24 d-33 g-32 h-20 j-34 l+31 m-51 n-30 o-36 p-25 q-40 r-31 s-34 t-20
textearme l+19 m-22
textearme$ l+19 m-22
texted a-23 b-19 d-19 i-26 j-18 m-26 n-16 o-20 q-18 s-16 v+16
texted_@stop k+17 l-19
texted__@traffic k+16 l-18
texted__by k+17 l-19
texteen b-21 g-17 i-20 l+25 o-19 q-21
texteen$ b-17 l+21 q-19
texti* b-46 c-32 d-45 e-25 f-37 h-37 i-15 j-52 l+39 m-63 n-44 o-45 p-44 q-51 r-39 s-50 t-43
texting b-46 c-32 d-45 e-25 f-37 h-37 i-15 j-52 l+39 m-63 n-44 o-45 p-44 q-51 r-39 s-50 t-43
texting$ b-26 c-16 d-21 e-16 f-17 g-27 h-19 i-41 j-22 k-27 l+34 m-31 n-21 o-23 p-17 q-27 r-21 s-25 t-16 u-28 v-35
texting__@texts l-21
texting__again l-21
texting_me a-32 d-21 f-19 i-33 j-24 m-32 n-22 o-16 p-25 q-30 s-22 u+21 v-34
textos a-18 b-17 d-16 g-17 i-26 k+22 m-34 o-15 s-15 u-22 v-16
texts a-56 b-63 c-16 d-56 e-46 f-42 g-72 h-42 i-65 j-63 k+49 l+31 m-28 n-56 o-57 p-47 q-54 r-63 s-54 t-53 u-35 v-50
th a-23 d-15 i-17 m-20 r-20
than a-16 u-17
thank a-39 c-24 d-35 e-16 f-25 g-32 h-38 i-32 j-36 k-31 m-43 n-31 o-25 p-20 q-27 r-23 s-20 t+38 u-42 v-36
thanks a-55 c-46 d-65 e-54 f-51 g-53 h-62 i-52 j-55 k-51 l-71 m-66 n-55 o-52 p-54 q-58 r-55 s-54 t+73 u-63 v-53
thanksgiving a-16 h+16
that a-43 b-31 c-48 d-17 e-82 f-92 g-30 h-95 i-103 k-90 l-102 n+19 o+33 p-28 r-71 u-41 v-32
that$ a-43 b-31 c-20 d-56 e-18 f-27 h-28 i-31 j+18 k-22 l-27 m+26 n-56 p-28 q-42 r-26 t-30 u-60
that_@visit o-16
that__@thanks b-17 t+16
that__a b+19 d-18 m-25 r-16
that__be d-20 n+18 q-15
that__can o+15
that__is m-19 n-17 o+16
that__it a-15 b-18 d-17 j-16 n-16 q+21
that__me m-17 q+16
that__not o+17
that__only q+16
that__the m-20 s-20
that__to a-19 i-15 j-28 m-30 q-25 u-16
that__what a-17 d-20 g-15 j-20 m+17 n-25 o+15 p-15 q-20 s-18 u-21
that_bad m-21 q+18
that_can a-17 b-19 d-18 j-16 n-18 o-19 q+17 u-15
that_day a-45 b-45 c-27 e-19 f-28 g-42 h-33 i-29 j-42 k-26 l-40 m-73 n+18 o+28 r-35 s-62 t-42 u-43 v-40
that_going j-24 m-25 q-22
that_is a-15 b+18 d-28 g-18 j-21 n-26 o-31 p-18 r-22 s-19 u-21
that_morning a-19 b-18 d-26 j-16 m-38 o+25 p-22 q-27 r-21 s-38
that_movie m+20
that_name j-17 q-15 v+18
that_ok a-29 b-20 g-18 i-21 j-29 l-16 m-55 n+29 o-45 p-28 u-32 v-22
that_right j+16 m-30 n-16 o-16 r-18
that_song m+17
that_time m-17 q-18
that_true d+18 m-19 o-15
that_was a-15 b-17 m-29 n-17 o-18 s-18 t+20
that_week a-16 m-22 n-17 o+25
that_yesterday m+15 s-15
the a-19 c-110 d-27 e-147 f-92 g-30 h-19 k-22 l-51 m+26 n-42 p-34 q-53 t-22 v-25
the_# a-24 d-21 i-19 j-17 m-24 n-15 o+20 p-15 q-17 r-24 s-18 v-15
the_@book b+23 i-25 j-18 k-16 l-26 m-23 o-20 r-18 u-17
the_@call a-22 d+20 j-21 l-17 m-42 u-18 v-24
the_@clinician b-43 d-40 g-24 h-28 i+35 j-42 k-26 l-30 n-31 o-34 p-26 q-26 r-28 s-29 t-21 u-45 v-28
the_@day a-27 b+22 d-18 j-15 n-15 o-24 s-24 t-20 u-17
the_@door a-18 b-16 m-24 n-16 o-20 s-15 u-17
the_@insurer b-16 d+18 j-17 l-17 m-19 p-19 q-17 u-19 v-19
the_@place a-50 b-42 c-24 d-41 f-18 g-31 h+49 k-33 l-31 m-87 n-42 o-48 p-39 r-47 s-40 t-22 v-34
the_@price d+26 i-17 j-20 m-28 u-27
the_@symptom m-15 n-16 s+18 u-17
the_@texts a-43 b-45 d-40 e-19 f-22 g-44 h-34 i-47 j-47 k+39 n-44 o-42 p-34 q-35 r-49 s-42 t-30 u-50 v-32
the_@treat c-15 d-41 g-25 h-24 i-32 j-34 k-26 l-26 m-46 o-40 p-23 q-25 r-25 s+20 t-17 u+18 v-24
the_@vehicle a-24 b-21 d-17 h-26 i-23 k-16 n-19 o-21 p-17 q+17 r+18 s-16 u-31
the_@visit a-39 b+34 c-18 d+32 f-17 g-33 h-37 i-45 j-65 k-29 l-34 m-72 o-47 p-30 q-32 r-56 t-26 u-81 v-47
the_@wrong a-35 b-26 d-22 g-17 h-23 i-27 k-21 m-37 n-18 o-27 p-22 q-20 s-20 t-24 u-23 v+19
the__@call a-24 b-20 h-31 j-32 l-17 p-15 u-24
the__@cancel b+16
the__@clinician i-18
the__@date a-24 d-19 i-18 j-16 m-22 o+21 q-16 r-23
the__@day a-16 u-24
the__@door j+16
the__@late j-23 m-18
the__@open a-17 d-19 i-21 j-48 m+16 u-28
the__@place h-34 i-17 j+22 m+18 u-27
the__@price g-19 h-16 i-17 j-23 u+16
the__@staff m-17
the__@stop h-16 j-22 l+22 m-33 n-23 v-23
the__@thanks l+17 t-24
the__@visit b-21 i-19 j-36 m-37 n-21 o-21 s-19
the__a j-17
the__about a-15 m-22 u-21
the__after d-17 i-25 j-27 l-21 m-32 n-30 p-17 r-28 s-35 u-26 v-17
the__again a-18 i-16 k+24 l-35 m-23 n-15 u-15
the__already a-24 d-25 i-19 j-15 k-16 m+24 s-16 u-16
the__and m-17
the__as j+17 u-18
the__at b-15 m-33 n-17 o-23 p-17
the__available a-28 d-30 h-16 i+27 j-20 m-21 q-19 u-21
the__back a-17 i-22 j-19 k+28 l-23 m-32 o-15 u-17
the__be m-18
the__before a-19 d-22 j-18 m-35 n+32 s-15 u-29
the__bowl m+18 u-19
the__by u-17
the__can d-18 h-16 j-20 m-26 n-28 q-15 u-17
the__coming a-18 k-23 l-19 p-16
the__course m-16
the__day a-39 b-18 d-26 g-17 h-20 i-18 j-20 m-33 n+17 p-21 q-22 u-20
the__down j-16 s-17
the__for g-20 j-33 m-37 o-24 u-43 v-16
the__free a-20 d+22 j-21 m-17 u-22
the__from a-18 d-15 h-19 i+24 j-27 m-26 s-21
the__gave a+16 i-21
the__god l+19 m-18
the__got d-16 m-16 o-18
the__guy v+16
the__i g-20 h-21 i+15 l-18 m-39 n-31 p-18 r-29 s-28 u-25 v-16
the__in a-21 d-21 h-20 j-27 k-18 m+18 u-25
the__instead a-21 h-15 j-16 m-27 n-20 o+28 r-16 s-16 u-18
the__is a-24 b-48 c-16 d-50 f-19 g-33 h-41 i-49 j+36 k-30 l-31 m-27 n-47 q-44 t-23 u-57
the__it d-23 m-29
the__last a-32 d-19 g-18 h-22 i-21 j-24 k-17 l-20 m+24 n-26 o-16 s-35 t-16 v-20
the__like m-19 u+19
the__list a-27 b-18 i-16 j-21 k+24 m-26 r-16 u-16
the__me d-33 g-21 h-16 j-30 k-18 l-29 o-33 s-31 v-24
the__my a-17 b-43 d-34 h-22 j-35 k-22 m-55 o-33 q-24
the__night a-28 h-15 i-20 j-18 k-17 l-16 m+30 n-16 s-28 u-21 v-19
the__now d-23 g-36 i-22 k-22 l-22 n-20 o-27 q-22 s-27 u-29 v-22
the__number a-21 d-19 g-17 h-16 i+16 j-23 m-20 u-25
the__of b-32 g-41 h-32 i-35 j-27 k-15 l+15 o-24 q-20 r-23 s-28 u-15
the__off n-15 q-16 u-18
the__ok m-15
the__on a-16 i-17 j-24
the__one a-25 b+23 d-17 h-18 i-16 j-18 m-29 o-22 t-21 v-16
the__place a-25 b-23 d-18 g-15 i-22 k-17 l-19 m+19 n-17 o-19 p-16 q-15 r-25 s-21 v-22
the__please a-33 j-21 k-20 m-20 o-23 r-16 u-20
the__program a-16 d+24 g-23 h-17 j-16 n-18 u-29
the__reach a-18 d-22 g-17 i+33 j-30 m-31 u-24
the__right b-16 j-21
the__so m-20
the__station r-16
the__street d-19 j+19 m-20 u-18
the__streets d-20 g-18 j+22 m-19 u-21
the__that m-27 n-19 r-15
the__the b-17 d-28 g-23 h-29 n-30 o-25 p-15 s-19
the__there d-18 h-17 j-26 m-18 o-16 u-19
the__thing b-15 d+22 g-17 j-17 l-19 n-19 q-17 s-16 u-20
the__this d-26 g-20 j-24
the__to b-20 d-35 g-25 h-23 i+29 j-49 k-28 m-25 n-24 o-19 r-18 s-21 u-40
the__today d-19 j-16 s-16 u-16
the__want b-15 j-15
the__was a-28 b-23 d-26 h-22 i-27 j-23 k-16 l-15 m+23 n-16 o-21 p-16 r-29 t-23 u-24 v-23
the__week a-24 o+17
the__what a-20 d-17 g-21 j+16 m-19 n-25 q-15 r-16 u-17
the__when a+21 n-17
the__who m-18
the__will q-20
the__work a-16 d-17
the__yesterday a-19 d-19 h-18 i+22 j-26 s-25 u-31
the__you d-30 g-25 h+28 i-34 j-17 m-39 t-28 u-26
the_afternoon a-18 i-16 j-17 m-23 n-18 o+27
the_airport a-16 n-18 u-25
the_babysitter o+15
the_bank h-19
the_best a-41 b-29 c-16 d-43 f-18 g-40 h-38 i-43 j-46 k-28 l-33 m+20 n-30 o-28 p-22 q-25 r-29 s-29 t+38 u-41 v-32
the_bridge m-21 r+21
the_car m-26 r+18
the_choices a-29 b-27 d-27 f-16 g+40 h-22 i-28 j-30 k-26 l-27 m-41 n-27 o-26 p-23 q-23 r-29 s-30 t-26 u-31 v-24
the_commands d-23 g+25 h-18 i-17 j-25 m-25 u-26
the_cross d-24 g-22 h-17 j+25 m-23 u-25
the_day j-18 m-17 q-19 s-16 u-16
the_difference d-23 g-20 h-17 j-24 m-24 u+29
the_driver a-24 b-23 d-18 h-21 i-22 j-22 k-17 l-17 m-27 n-22 o-26 p+20 s-18 u-21 v-18
the_election m+18 u-22
the_family d-17 m-17 p+22 q-21
the_fastest d-16 j-23 m+24 u-18
the_first b-23 h-17 i-25 n-21 o-21 r-19 s-18 v-18
the_following a-21 m-22 o+19
the_form a+26 b-26 d-28 g-28 h-20 i-29 j-34 k-25 l-30 n-32 o-28 p-18 q-23 r-26 s-33 u-30 v-21
the_front a-21 g-19 j+20 m-28 n-16 r-18 u-16 v-18
the_full m-16
the_game m+25 s-21
the_girl a-18 i+19
the_highway a-17 h-18 m-22 r+18 u-18
the_hospital d-19 h-28 i-18 j+28 m-26 n-20 q-15 u-42
the_house b+16
the_iv j-19 m-25 s+17
the_lady d-17 i+30 j-24 m-27 s-23 u-26
the_last a-18 b-16 i+16 j-16 m-23 n-15 q-15 r-16 u-15
the_latest a-16 h+18 j-17 m-18 u-17
the_library h-15 m+24 n-17 u-18
the_list d-17 g-17 i-28 j-21 k-31 n-17 o-23 p-18 r-20 s-18 u-20
the_love l+19 m-18
the_moon m+17 u-16
the_morning a-25 b-17 d-17 f+18 h+18 i-25 j-21 m-37 n-30 r-25 s-23 u-18
the_most j-16
the_movie l-19 m+22 s-17
the_nearest j-17 m+18
the_news d-26 h-21 j-27 m+19 n-18 o-15
the_next b-30 d-28 g-19 h-24 i-25 j-24 k-18 l-18 p-23 q-23 r-25 t-15 u-26 v-15
the_night m-21 n+21
the_number a-25 g+22 j-24 l-24 m-22 n-16 u-28
the_place m-21
the_plaza j+20 m-16 u-16
the_president m+16 u-19
the_process m-17 u+18
the_program d-16 j-20 m-23 u+16
the_risks d-16 g-21 j-19 m-18 n-16 u+21
the_room a-23 b-19 i-20 j-18 m-37 n+18 o-24 p-19 q-17 r-27 s+26 u-19
the_same a-27 b-18 d-23 h-18 i-18 l-19 q-16 s-19 u-26
the_soonest a+23 d-22 j-23 m-18 u-25
the_spray j-17 m-17 u+18
the_street h-15 m-23 r+20 u-17
the_success d-29 m-17 u+23
the_super m+18 u-19
the_text a-32 b-17 g-27 h-16 i-23 j+18 k+22 l-29 m-33 o-18 r-21 s-16 u-21 v-16
the_texting a-21 b-23 i-21 k-16 l+28 m-16 t-25 u-19
the_time a-20 d-27 h-24 i-19 j-23 o+28 u-25
the_waitlist a+25 i-24 j-17 m-22 o-20 u-16
the_way b-15 m-18 r+16
the_weather d-18 g-15 h-21 j-24 m+21 s-18 u-22
the_week a-26 o+23 r-16 s-18
the_whole a-24 b-19 d+34 g-27 h-25 i-19 j-22 m-43 o-23 p-18 r-18 s-19 u-34
them a-22 b-20 d-16 g-24 i-21 j-20 m-29 n-19 o-19 s-20 u-22
them$ b-17 g-19 i-18 m-22 s-16 u-17 v+15
them_again k+18 l-15
then b-31 c-18 g-23 i-29 j-28 k-19 l-26 m-44 n-35 o+17 p-26 q-32 s-31 u-32 v-20
then$ a+20 b-17 g-16 i-17 j-16 l-17 m-24 n-24 o-20 q-21 r-17 s-15
then_can o+15
therapist a+25 i-25 l-18 m-28 p-20 q-19 r-17 s-16 u-17
there a-33 b-30 c-50 d-21 e-77 g-27 j+29 k-92 l-107 m-24 n-31 o-30 p-26 r+39 s-16 t-92 u-33 v-29
there$ a-84 c-51 d-48 e-36 g-80 h-23 i+28 k-46 l-57 m-52 o-49 p-27 q+23 r+17 s-75 t-38 v-59
there_@day b+17 o-16
there_@parking d-19 i-23 j+22 n-16 r-24 u-18
there__# a-18 b-21 d-18 m-22 n-21 o-21 r+27
there__@call a+17 d-20
there__@day b-17 d-19 h+17 i-18 j-19 m-20 o-22 u-17
there__@person a-15 i+26 j-19 m-24 u-31
there__@place m-16 u-19
there__@price d+18 m-16
there__@vehicle m+17 q-26 u-17
there__a a-33 d-32 g-16 h-16 i-31 m-41 n-28 p-24 q-37 s+17 u-29 v-32
there__after j-16 n-16 o-16 q-18 r+22 s-17
there__by j-17 q-15 v+18
there__can d-17 m-20 n-19 o-15 q-17
there__cheaper i-16 j-17 u-21
there__for a-29 d-25 h-17 i-38 m+18 n-19 o-21 q+17 r-15 s-18 u-36
there__good d-17 i-23 j-24 m+24 u-24
there__i d-25 g-17 m-21 o-25
there__if d+28 g-15 i-22 j-21 m-25 n-16 o-23 q-24 u-19
there__list d-27 g+20 i-25 j-24 m-28 q-21 u-22
there__near d-18 i-17 j-26 m+23 u-19
there__no b-21 d-16 g-21 i-17 l-15 m-25 o-22 q-23 r-22 s-25 v+16
there__of a-15 d-16 g+20 i-18 j-19 m-20 u-16
there__on d-19 i-17 j-21 u-18
there__one u-17
there__place d-20 i-23 j+25 m-25 n-18 q-20 u-22
there__quarter q-18 r+24
there__real u-16
there__red i-16 r-16
there__special d-16 n+17 u-16
there__that d-21 i-19 j-17 m-20 n-25 q+17 u-16
there__the a-16 d-18 i-17 j+16 n-17 r-18 s-16 u-16
there__there d-19 h-25 i+20 m-22 n-18 o-15 q-23 r-20 u-25
there__time o+17
there__to b-18 d-34 g-21 i-35 q-34
there__way q-18
there_a b-47 c-24 f-22 g+21 h-53 k-21 l-21 m+15 n-66 o-51 p-42 q-31 r-57 s-62 t-24 u-22 v-43
there_an d-15 j-17 u-17
there_another o+15
there_any a-28 b-19 d+21 g-16 h-22 j-33 n-23 r-20 s-21 u-37 v-18
there_anything a-21 d-24 i-18 j-16 n+17 q-15 u-23
there_around q-17 r+24
there_by q-18
there_in a-19 b-17 d-19 i-27 j-20 m-24 n-17 o-20 r+19 s-18
there_is c-16 d-46 f-21 g-34 h-28 i-43 j-16 k-20 l-30 m-62 n-38 p-39 q-47 s+31 u-43
there_on a-17 h+16 i-22 m-19 o-18 r-16
there_shortly n-16 r+18
there_soon a-24 b-16 m-15 n-16 o-15 r+26
these a-58 b-50 d-56 e-35 f-38 h-46 i-58 j-56 k-62 l+42 m-24 n-48 o-48 p-38 q-48 r-49 s-51 t-42 u+22 v-49
these$ a-32 b-32 c-28 d-31 e-18 f-21 g+23 h-24 i-34 j-30 k-24 l+18 m-44 n-29 o-29 p-23 q-34 r-29 s-30 t-21 v-33
these_@texts a-19 b-19 c-21 d-17 g-35 i-19 j-17 k-46 l+34 m-32 n-19 q-18 r-16 s-17 v-17
they b-43 c-27 e-22 f-26 g-36 h-45 i-48 j-55 k-34 l-38 m-33 n-57 q-51 r-44 s+22 t-22 v-40
they__me b-18 d-29 i-27 j-33 k-18 l-23 m-43 n-28 q-29 r-27 s+26 u-29 v-23
they__my a-16 b-16 o+21
they_changed o+16
thing a-35 c-24 e-17 f-18 g+29 h-25 i-32 j-34 k-23 n-36 p-25 q-32 r-35 t-22 u-49 v-36
thing$ a-30 b-31 c-18 d+18 g+26 h-20 i-27 j-28 k-19 n-30 o-28 p-20 q-27 r-26 s-32 t-17 u-41 v-29
thing* a-21 d-31 g-31 h-29 i-16 j-32 m-39 n-25 q-15 u+32
things a-21 d-31 g-31 h-29 i-16 j-32 m-39 n-25 q-15 u+32
think b-45 c-16 d-33 g-26 i-32 j-30 k-25 l-31 n-29 p-28 q-31 r-22 t-16 u-45 v+27
think* a+29 b-22 d-17 g-17 j-19 m-23 n-20 o-17 u-30
think__is o-15
think__it a-22 b-26 d-18 m+28 n-17 o-24 p-17 q-19 u-31
think_about a-22 b-26 d-18 m+28 n-17 o-24 p-17 q-19 u-31
think_you a-16 v+18
thinks a+17
this d-25 e-88 f-97 g+23 h-79 i-28 j-48 k-112 m-44 n-94 o-59 p-116 q-126 r-60 s-20 t-97 u+46 v+44
this$ b-16 c-56 d-25 e-29 f-37 g+18 h-55 j-76 k-48 l-29 n-64 o-64 p-49 q-59 r-58 s-69 t-37 u+40
this_@call a-18 b-25 d-17 g-15 m-21 s-16 v+17
this_@day a-27 b-22 h-20 m+27 o-19 p-16 u-21
this_@symptom l-19 m-18 s+21 u-18
this__@call a-26 b-17 d-23 h-20 i+25 j-19 l-30 m-39 o-18 r-17
this__@place j-18
this__@stop m-19
this__a b-28 c-18 d-28 g-28 h-17 j-31 l-31 m-38 o-21 q-15 r-25 s-24 v+25
this__be d+23 m-23 r-16 u-19
this__can b+16 g-21 o-24 v-17
this__for b-26 d-20 i-26 l-24 m-23 n-15 o-22 p-17 q-18 r-17 s-18 u-22 v+22
this__from a-17 g-17 j-16 m-21 u+21 v-21
this__garys l-16 v+16
this__harassment g-16 l+23 u-19 v-23
this__i o-17
this__is d-17 m-19 u+19
this__it a-17 d-19 m-27 u+22
this__me d-21 l-28 m-21 n-20 o-24 p-22 q-24 s-16 u-37
this__mike v+18
this__my b-18 i-25 j-17 l-20 m-21 v+19
this__not a-29 c-26 d-37 i-45 j-32 k-18 l-55 m-34 n-24 o-39 p-19 q-31 r-26 s-36 u-50 v+45
this__off b-16 m-16 u-16 v-18
this__real j-16
this__safe m-20 u+18
this__the a-19 b-16 d-27 h-23 j+19 m-34 o-17 s-19 v-19
this__to b-15 d+27 i-17 j-15 m-28 n-17 r-22 u-27
this__you m-15 u+17
this_a d-18 i-18 j-16 m-16
this_about d-15 u+15
this_by d-19 j+16 l-17 m-17 u-21 v-15
this_going a-16 d+27 m-27 r-21 u-26
this_help b-16 g+18 v-19
this_in a-26 b-23 c+19 d-19 g-18 l-18 m-30 n-15 o-21 r-19 s-16 u-35 v-25
this_is b-54 c-34 d-48 f-22 g-40 h-28 i-36 j-47 k-26 l+23 m-55 n-37 o-45 p-40 q-38 r-39 s-49 u-21 v+44
this_month a+25 d-24 i-18 m-16 o-20 s-16 u-24 v-16
this_morning a-16 f-16 g-16 h-15 m-23 o-25 u-18 v-19
this_needs i+17
this_number b-32 c-23 d-31 g-54 h-18 i-46 j-37 k-19 l+21 m-35 n-22 o-23 p-16 q-20 r-29 s-30 t-16 v+22
this_over i+16
this_place a-17 d-28 g-16 i-18 m-32 s-19 u+24 v-23
this_please a-16 b-16 c+21 g-15 l-22 m-20 u-19
this_text m-17 v-15
this_texting u-20
this_the d-20 i-15 j-25 m-27 s-18 u+29
this_thing a-24 b-25 c-15 d-32 g+34 i-18 j-18 m-34 n-19 o-20 q-15 r-18 s-25 u-35 v-26
this_tired a-15 g-20 n-18 s+21
this_week a+25 b-25 c-19 d-26 g-17 h-19 i-19 j-18 l-22 m-22 n-33 o+19 q-20 r-16 s-29 u-31 v-28
this_what d-17 m-18 u+16
this_work g+19 m-17 n-18 u-24
this_works m-19 u+19
this_year a-19 j-15 m+20 u-15
thoug* b+26 l-19 r-18
thoughts b+26 l-19 r-18
threw a-17 p-17 s+17
threw_up a-17 p-17 s+17
throu* c-18 g-33 h-17 k-19 l-29 m-40 n-41 o-21 p-24 q-35 r-23 s-27 v-21
through c-18 g-33 h-17 k-19 l-29 m-40 n-41 o-21 p-24 q-35 r-23 s-27 v-21
through_to a-17 i+17
thurs a-20
thursday b+43 c-15 d-26 g-20 h-36 i-24 j-19 k-19 l-32 m-52 n-30 p-22 q-33 r-30 s-31 t-19 u-25 v-22
thursdays m-18
tiemp* a-23 b-21 d-43 i-18 j-17 l-17 m-36 n+23 o-20 p-16 q-19 s-34 v-16
tiempo a-23 b-21 d-43 i-18 j-17 l-17 m-36 n+23 o-20 p-16 q-19 s-34 v-16
tiempo__llego d-19 n+21 u-21
tiempo_antes n+17 u-15
tiend* h-17 m+19
tienda h-17 m+19
tienda$ h-17 m+19
tiene b-56 c-41 d+24 e-57 f-54 g-56 h-51 i-59 j-56 k-46 l-55 n-65 o-17 p-45 q+25 r-49 s-53 t-50 u+22
tiene$ a-16 d+21 g-18 m-18 n-16 u-22
tiene* a+34 b-55 c-43 e-46 f-52 g-56 k-46 m-68 n-62 p-54 r-57 s-57 t-49 u-64 v-53
tiene__ir b-22 i-20 n-27 q+23 u-20
tiene__trabajar a-17 m-16 n-17 q+18
tiene_el u-16
tiene_que a-25 b-31 d-16 i-24 m-26 n-38 o-18 p-19 q+34 u-25
tiene_riesgos a-17 d-23 e-15 f-15 h-17 j-17 l-16 m-19 n-15 q-18 u+26 v-17
tienen a+34 b-55 c-43 e-46 f-52 g-56 k-46 m-68 n-62 p-54 r-57 s-57 t-49 u-64 v-53
tienen$ a-38 d-28 f-17 g-23 h+20 i-22 j-29 l-24 m-19 n-26 o+21 q-25 s-17 u-24
tienen__@pay a-19 d+17
tienen__de j-23 p-15
tienen__el a+18 h-20 o-20
tienen__la j-22 o-25
tienen__para a+21 h-20 j-25 l-17 m-23 n-17 o-35 u-17 v-21
tienen_espacio a+21 h-21 o-17
tienen_lugar o-17
til n-16
till a-22 h+15 j-22 m-24 n-15
time c-49 d-73 e-38 f-43 g-79 h+19 i-80 j-70 k-54 l-61 n-52 o+60 p-63 q-38 r-69 s-69 t-50 u-91 v-61
time$ c-26 d-22 e-16 f-18 g-31 h-36 i-52 j-17 k-29 l-36 m-63 n-46 o+40 p-42 r-44 s-37 t-27 u-39 v-34
time__@open m+19
time__@place h+28 j-25 m-37 u-19
time__@stop m-19
time__get j-18 m-23 u-18
time__i a-26 d-24 g-29 h+23 i-19 j-22 m-33 o-15 q-29 u-19
time__in m-16
time__pick n-17
time__the j-35 m+18 u-26
time__you d-20 g-18 h+31 j-26 m-43 n-26 q-16 u-26
time_can d-19 g-19 h+23 i-20 m-23 n-26 q-24
time_do a-34 d-28 g-27 h+18 j-31 q-17 u-31
time_does a-23 d-28 g-25 i-25 j-19 m+21 n-24 q-19 u-29 v-17
time_for h-16 m-21
time_is j-30 u-19
times b-22 c-30 d-48 e-16 f-19 g-32 i-27 j-37 k-31 l+18 n-37 o+21 p-17 q-25 r-26 s-25 t-18 u-39 v-21
times__i m-16
times_do m-21 n-16
tired a-25 b-25 d-20 g-24 l-19 m-25 n-23 o-18 r-18 s+31 u-20 v-15
tired$ a-17 b-16 g-20 n-20 s+23
tires d-19 m+20
tmrw a-20 b+32 d-19 i-17 j-16 l-23 m-15 n-21 o-28 p-18 q-24 r-23 s-15
tmrw$ a-16 b+24 l-22 p-17
to a+23 b+17 c-52 d-45 e-119 f-61 g-20 h-142 i+33 j-24 k-28 p-17 r-65 s-59 t-83 u-43 v-95
to$ a-29 b-21 d+27 g-38 j+16 m-40 n-43 o-22 q-34 u-21
to_@book a+27 b-24 i-17 m-18 n-19 o-19
to_@call a-35 d-21 i+35 j-22 k-17 l-32 n-23 o-20 p-36 q-31 u-20 v-19
to_@cancel a-22 b+30 d-21 i-20 m-38 n-21 o-32 p-16 q-26 r-17 s-15
to_@day a-17 b-21 o+17
to_@drive a-33 b-35 c-17 d-29 g-25 i-46 j-35 k-21 l-33 m-32 o-26 p+15 q+26 r-26 s-30 u-27 v-24
to_@drug n+16
to_@eat a-28 b-20 d-28 g-16 i-23 j-23 l-19 n+25 o-21 p-15 q-23 r-15 s-29 u-30
to_@move a-38 b-26 c-22 d-53 g-29 i-46 j-29 k-43 l-34 n-56 o+50 p-31 q-34 r-26 s-36 t-16 u-41 v-23
to_@pay a-18 d+27 i-16 m-18 n-32 q-17
to_@stop a-26 b-20 d-17 g-16 i-25 j-23 l+17 m-36 o-18 q-21 s-24 u-16
to_@visit a-26 b-24 m+26 o-15 p-25
to__@call i+18
to__@clinician b-26 i+18 m-24 o-16 u-17
to__@day i-16 p-16 q-17 r-17
to__@drink n+18
to__@food n+17
to__@place a-21 b-24 g-16 i+17 k-20 l-16 m-24 o-17 p-16 s-16 u-25
to__@relative b-21 n-15 o-16 p-25 u-16
to__@staff i+17
to__@stop m-24 n-17
to__@symptom a-16 d-17 m-17 n-27 s+23
to__@texts a-27 b-18 i-27 k+23
to__@treat a+24 d-15 i-21 s-21 u-30
to__@visit a+19 b-21 d-19 i-24 m-19 n-29 o+19 s-17 u-16
to__a b-23 g-33 j-42 k-37 l-34 p-34 s-43 t-22 u-56 v-22
to__about b-20 u-18
to__after a-26 d-17 g-19 i-22 j-19 k+16 l-21 m-25 q-31 r-19 u-17
to__again a-16 k+21 l-26 n-16
to__an a+16
to__and a+15
to__any d-16 g-15 i-16 m-17
to__anything a-17 d-23 j-15 o-18 q-18
to__back i-30 j-23 l-22 m-30 q-24 u-25
to__complaint a-24 i+20
to__contacted a-24 b-18 d-21 i-20 l+29 m-31 n-23 o-15 q-17 r-17 s-20
to__day a-15 q-20
to__days a-17 d-18 m-22 n-22 o+29 q-16 s-21 u-18
to__double n-17
to__else a-26 b+16 g-18 i-22 j-19 k-17 l-21 m-19 o-20 q-17 v+19
to__evaluated a+18
to__for b-28 d-24 i-19 l-19 o-28 u-18
to__front a-16 n-18
to__gas r+16
to__get n-18
to__help q-15
to__home a-22 b-17 d-21 g-16 i-29 j-32 m-28 n-31 q+27 r-17 s-21 u-25
to__i a+17
to__if a+15 b-15 d-16 i-18 l-18 q-19 u-15
to__in a+36 b-20 d-28 i-20 j-29 k-27 l-26 m-39 n-27 o-23 p-22 q-26 r-30 s-19 u-29
to__is a-24 b-17 d-29 j-21 m-33 n-26 q+26 s-17
to__it a+23 b+17 d-50 g-37 i-21 j-35 k-31 l-42 m-58 o+15 p-39 q-43 r-30 s-25 t-18 u-52
to__me a-35 b-47 c-21 f-20 g-38 j-45 l-34 m-59 n-56 o-51 p+29 q+19 r-38 s-42 t-18 u-43 v-31
to__milk a-18 m+24
to__more l-18
to__my a-18 c-21 d-52 g-31 j-31 k-35 l-39 n+20 p-38 q-55 s-40 u-43 v-23
to__next b-20 s-20
to__now d-17 l-19
to__of d-16 s-15
to__on a-29 b+36 d-23 g-18 i-26 m-30 o-24 p-18 r-27 s-16 u-23
to__one b+21 d-20 i-30 l-16 m-18 o-16
to__or a-15 b-17
to__out d-35 g-18 i-38 j-25 k-19 p-22 q-33 r-26
to__patient i-15
to__place a-17 j+20 m-16
to__please a-20
to__problem d-20 n+18 q-15
to__ready a-18 g-17 n+20
to__seen a+34 b-19 d-27 i-28 j-15 l-17 m-25 n-23 o-29 q-18 r-24 s-25 u-20
to__someone b-27 d-15 g-18 j-16 k-18 l-21 m-21 o-22 p-29 v+18
to__soon r-21
to__started a+16 n-19
to__statement i+17
to__that i-24 j-27 l-18 o-40 r-16 s-28 u-26
to__the g-25 h-18 j-41 l-38 o-43 p-29 q-33 r-30 t-16 u-45 v-18
to__there b-16 d-34 g-28 h-16 j-32 l-21 m-39 p-27 q+16 s-23 u-36 v-16
to__these a-17 b-16 i-17
to__this b+28 c-33 d-52 e-17 f-19 h-18 i-15 j-37 k-28 l-61 m-27 n-42 o-24 p-37 q-43 r-40 t-22 u-60 v-45
to__time m-15
to__tired s+15
to__to a+18 d-23 h-17 j-45 k-21 l-32 m-26 n-37 o-35 p-35 r-26 s-27 u-46 v-19
to__tomorrow a-16 b+22 m-25 o-17
to__up i-29 l-18 m-29 q-32 s-19
to__week a-21
to__when a-17
to__with a-33 d-15 l-16 m-23 n-25 p+16 q-25
to__you a+22 b-17 d-28 g-23 i+22 j-39 m-38 u-31
to_a b-25 d-23 g-16 l-16 m-35 n-26 p-29 q-25 r-18 s-20
to_about i+16
to_another a-18 b+23 j-15 o-17
to_answer a-19 d-19 g+33 i-17 j-17 l-18 m-33 n-23 o-15 q-22 s-15 u-23
to_ask a-26 i+19
to_back a-16 b+22 i-15 m-24 o-19
to_bail a-27 b+29 d-16 g-16 i-21 m-25 o-22 p-20 r-19 s-16 u-17
to_be b-56 c-28 e-19 f-24 g-52 h-34 i-27 j-61 k-44 l+18 m-30 n-22 o-48 p-41 s+26 t-25 u-36 v-32
to_bring b-16 d-27 i-24 m-25 n+24 o-20 u-24
to_buy a-25 i-23 k-17 m+25
to_come a+21 g-23 i-36 j-36 k-21 l-41 m-42 n-32 q-32 r-25 s-21 u-31 v-19
to_contact a+19
to_cvs a-18 b-15 i+18 n-18
to_do a+27 d-49 i-34 j-37 l-38 m-43 p-19 q-35 r-17 s-25 v-18
to_explain a-17 b-15 i+19
to_file a-15 i+15
to_find d-25 i-19 j+29 m-35 n-23 q-16 s-20 u-33
to_get a+38 b-22 c-23 d-36 f-15 g-47 i-49 j-38 l-40 m-48 o-41 p-26 r-41 s-27 u-45 v-18
to_give a+18 b-19 i-19 m-18 u-18
to_go a-20 b+15 c-16 d-30 g-27 i-36 k-21 l-31 m-40 o-27 p-22 q+20 s-28 u-33 v-18
to_have a-27 b+20 d-23 g-18 i-26 j-18 l-19 m-26 n-22 o-22 p-33 u-18
to_hear a-18
to_hold o-17
to_it a-22 b-24 d-19 l-15 m-23 o-20 p+22 q-17 u-22
to_keep a-22
to_leave m-16 p-16
to_make a+16 d-15 o-19
to_me a-45 b-35 d-29 g-16 i+20 j-19 k-27 l-32 m-40 n+15 o-29 p-39 q-37 r-17 s-23
to_my b-23 d-19 i+20 n-23 o-23 q-19 u-16
to_pick a-17 i-15 p+15 q-20
to_put a-17 m-24 n-22 q-17 u-17
to_reach d-21 g-17 i+29 j-28 m-30 u-24
to_receive b-17
to_reply g+23 m-18 q-18
to_return a-20 d-21 i-21 m+22 n-17
to_say m-20 n-17
to_see a+33 b-25 d-19 g-16 i-40 j-22 m-27 n-20 o-21 q-24 r-16 u-18
to_set a+22 b-18 i-21 m-20 o-21
to_skip a-38 b+33 d-28 g-18 i-33 j-17 l-15 m-28 o-20 q-20 s-18 u-20
to_sleep a-17 m-24 u+20
to_somebody a-29 i+27 l-15 o-21 p-17 q-18
to_someone o-15
to_speak a-27 i+22
to_start a+30 b-22 g-21 i-22 j-18 k-23 l-15 m-24 n-20 o-17 q-18 r-17 s-18
to_stay i-17 p+16 q-19
to_take a-30 b-26 d-25 i-29 j-19 l-32 o-19 s-22 u-17
to_talk b-16 u-15
to_text b-33 c-21 d-26 f-15 i-37 j-35 k+24 m-45 n-32 o-34 p-31 q-31 r-22 s-26 t-22 u-25
to_that a-16 d-16 g+18 j-18 n-20
to_the a-19 b-49 c-16 d-41 g-37 h-32 i+28 j+17 k-36 l-44 n-49 p-37 r-43 s-35 t-20 u-54 v-23
to_this a-26 b-23 d-20 i-24 j-19 l-20 m-28 n-15 s-16 u+19
to_travel n+16
to_try a+45 b-39 d-23 g-23 i-37 k-19 l-23 m-41 n-24 o-32 p-31 q-23 r-17 s-25 u-34 v-15
to_type g+15
to_use g+17
to_wait a-20 m-18 n-16
to_wear n+16
to_work a-27 b-33 d-22 i-26 j-21 l-23 m-30 o+20 p-25 r-21 s-20 u-26 v-17
to_you a-23 b-25 d-20 f+25 i-38 j-32 k-19 l-24 n-24 o-29 q-22 t-24 u-28
to_your b-22 d-15 g-18 i-30 k-19 l-20 m-23 q-17 s-15 u-18
toca a+20 b-23 d-16 l-15 m-17 n-16 p-17 r-18
todav* a-25 b-23 c-18 d-23 e-16 f-18 g-30 i-23 j-27 k-17 l-22 m-29 n-27 o-20 p-23 q+17 r-27 s+20 t-16 u-29 v-21
todavia a-25 b-23 c-18 d-23 e-16 f-18 g-30 i-23 j-27 k-17 l-22 m-29 n-27 o-20 p-23 q+17 r-27 s+20 t-16 u-29 v-21
todavia$ a-18 g-17 m-18 n-18 q-21 r-16 s+26 u-19
today a-43 b-24 c-50 d-17 e-45 f-49 g-66 i-19 j-72 k-57 l-67 m+34 n-71 o-28 p-59 q-68 r-63 s+45 u-77 v-64
today$ a-34 c-43 e-37 f-41 g-58 h+19 j-63 k-49 l-58 n-57 o-65 p-47 q-59 r-62 s+45 u-65 v-54
today__my d-25 m+24 n-21 o-15 p-15
todo a-38 b+36 c-33 e-36 f-37 g-37 h-32 i-38 j-36 k-31 l-43 m-48 n-37 o-37 p-32 q-36 r-36 u-45 v-30
todo$ a-31 b+33 c-25 e-32 f-32 g-29 h-26 i-30 j-29 k-27 l-33 m-42 n-31 o-28 p-24 q-31 r-31 t-32 u-40 v-25
told b-21 g-22 i-27 j-24 k-19 m+27 n-30 o-23 q-22 s-18 t-17 u-29 v-26
told_you a-25 d-26 g-20 i-19 j-20 k-16 m+30 n-26 q-16 t-16 u-24 v-22
toman a-38 b-34 c-30 d+51 e-37 f-35 g-34 h-33 i-36 j-40 k-30 l-37 m-43 n-38 o-31 p-33 q-35 r-35 s-35 t-32 u-43 v-34
toman* a-22 b-21 d-24 e-18 g-18 i-20 j-18 m-26 n+32 o-23 q-21 r-17 s-22 u-24 v-16
toman__@insurance a-20 b-18 d+23 m-15 n-18 u-21
toman_el d+23 j-19 m-23 u-18
toman_mi a-17 d+19 n-15 u-16
toman_tarjeta d+26 e-18 f-18 j-15 l-19 m-21 t-16 u-17
tomando a-22 b-21 d-24 e-18 g-18 i-20 j-18 m-26 n+32 o-23 q-21 r-17 s-22 u-24 v-16
tomar a-27 b-20 d-24 g-21 h-30 i-23 j-17 m-21 n+38 o-30 q-29 s-18 u-20
tomo a-46 b-39 c-24 d-40 e-25 f-27 g-36 h-26 i-40 j-39 k-27 l-33 m-43 n+51 o-37 p-33 q-38 r-33 s-39 t-30 u-45 v-27
tomo_@medicine a-37 b-28 c-19 d-28 f-21 g-29 h-18 i-30 j-29 k-21 l-25 m-30 n+40 o-26 p-26 q-26 r-23 s-27 t-21 u-36 v-20
tomo__dejo a-16 b-18 d-18 i-18 j-19 m-24 n+28 o-15 r-16 s-19 u-20
tomo__la a-19 b-22 d-22 i-22 j-22 m-27 n+31 o-18 q-15 r-20 s-22 t-15 u-25
tomor* a-29 b+48 c-28 d-48 e-21 f-35 g-42 i-39 j-45 k-33 l-46 n-44 p-37 q-46 r-46 s-43 t-31 u-44 v-39
tomorrow a-28 b+44 c-25 d-46 e-20 f-34 g-41 i-37 j-44 k-31 l-43 m+16 n-42 p-35 q-45 r-44 s-42 t-30 u-42 v-38
tomorrow$ b+36 c-18 d-36 g-33 i-28 j-33 k-21 l-34 n-27 o-35 p-25 q-34 r-30 s-24 t-16 u-32 v-29
tonig* i+15
tonight i+15
tonight$ i+15
too b+15 g-20 j-18 k-22 l+23 m-31 n-19 o-25 q-23 r-21 s-23 u-22 v-23
too__leave b+16
too__to b+22 m-15
too_much l+18 v-17
total d+27 g-25 j-19 m-29 n-21 u-23
total$ d+27 g-25 j-19 m-29 n-21 u-23
town a-26 b-17 d-26 g-25 h-31 j+28 m-33 n-29 o+17 q-19 r-16 s-24 u-39
town__you a-18 h-26 j+23 u-25
town_are a-18 h-25 j+23 u-25
traba* a-75 b-27 c-52 d+18 e-56 f-63 g-71 h+48 j-68 k-56 l-62 m-30 p-55 r-65 s-65 t-58 v-56
trabaja a-15 f-15 g-18 j-15 m-22 n-18 u+20
trabaja$ a-15 f-15 g-18 j-15 m-22 n-18 u+20
trabajan a-49 b-47 c-30 e-35 f-40 g-41 h+54 i-47 j-39 k-34 l-40 m-59 n-53 o-47 p-33 q-44 r-34 s-43 t-38 u-51 v-34
trabajan$ a-18 d-20 g-17 h+24 m-18 n-21 q-15 u-19
trabajan__@day a-19 b-18 h+21 m-18 o-22
trabajan_el a-15 h+18 o-18
trabajan_hoy d-19 h+21 m-20
trabajan_los a-18 d-20 h+21 m-18 o-15
trabajan_manana b-19 d-18 h+22 m-21 n-17
trabajar a-28 b-29 c-17 d-34 f-17 g-21 h-29 i-27 j-19 k-16 l-19 m-30 p-23 r-30 s-19 t-15 u-28 v-18
trabajar$ a-17 n-18 q+17
trabajar__dia q-17
trabajar__otro q-16
trabajar_ese n-18
trabajo a-37 d+18 g-27 h-26 i+16 j-29 k-18 l-18 n-32 p-18 q-37 r-34 s-30 u-33 v-18
trabajo$ a-27 b-25 h-18 i+21 j-20 n-19 o-27 q-16 r-24 s-19 u-25
trade a-33 b-33 d-20 h-21 i-24 l-17 m-25 n-20 o+37 p-23 q-21 s-22 t-15 u-17 v-18
trade_days a-16 i-21 o+23 p-19 q-16 s-16
traffic a-31 b-29 c-16 d-30 g-17 h-28 i-29 j-26 k-25 l-16 n-22 o-30 p-24 q-27 r+33 s-40 t-21 u-26 v-24
trafico a-29 b-19 c-16 d-32 e-19 f-22 g-22 h-20 i-26 j-34 k-21 l-20 m-36 n-25 o-23 p-20 q-31 r+39 s-22 t-16 u-29 v-21
traiga p+17 q-26
train a-24 d-22 g-22 h-30 i-15 j+29 n-21 q-32 u-38
train* o-16 r+17
trains o-16 r+17
trains_@late o-16 r+17
trans* a-33 b-27 c+19 d-31 g-24 j-30 k-23 l-28 n-22 o-32 q+17 r-22 s-20 u-40 v-16
translate a-19 b-18 c+20 g-16 i-25 j-17 l-22 u-22
translate_this a-19 b-18 c+20 g-16 i-25 j-17 l-22 u-22
transportation a-26 b-15 c-17 d-31 e-18 f-19 g-20 h-26 i-23 j-26 k-16 l-23 m-30 n-21 p+27 q+17 r-19 s-15 t-19 u-34 v-16
transporte a-27 b-23 d-25 h-23 i-22 j-24 k-16 l-24 m-25 n-25 o-16 q+25 r-24 s-23 u-18 v-17
trata d-18 g-17 q-16 u+20
trata$ d-18 g-17 q-16 u+20
tratamiento b-22 c-36 d+26 e-36 f-38 g-52 h-49 i-56 j-62 k-36 l-43 m-71 o-61 p-43 q-54 r-54 t-38 v-45
trave* n+16
travel n+16
treatment c-29 d-59 e-19 f-18 g-39 h-33 i-41 j-41 k-38 l-37 m-63 n-25 p-32 q-45 r-39 s+38 t-24 u+24 v-36
treatments a-22 m-22 n-20 s-17
tren j-20 q-24 r+20
trip b-21 d-21 n-23 r-19 u+17
troca a-15 d-21 i-17 m-17 n-16 o-19 q+24 r-20 u-17
troca$ d-19 i-16 m-16 o-17 q+22 r-18 u-15
troub* a-24 c-16 d-22 e-22 f-20 g-17 h-22 i-24 j-19 k-18 l-20 m-24 n-20 o-16 p-28 q+29 r-22 t-20 u-22 v-21
trouble a-24 c-16 d-22 e-22 f-20 g-17 h-22 i-24 j-19 k-18 l-20 m-24 n-20 o-16 p-28 q+29 r-22 t-20 u-22 v-21
trouble$ p-18 q+18
trouble__after b-15 s+19
truck b-16 j-15 m-22 p-19 q+17
true a-19 e-18 f-17 j-19 l-22 o-18 q-19 r-17 s-21 t-19 u-23
true$ a-19 e-18 f-17 j-19 l-22 o-18 q-19 r-17 s-21 t-19 u-23
try a+48 b-43 c-16 d-27 g-25 i-41 j-17 k-23 l-25 m-45 n-27 o-27 p-32 q-27 r-21 s-27 u-38 v-16
try__@treat u-16
try_it a+29 b-17 m-20 o-21 p-21
try_the a+17 u-16
try_this a+28 b-26 g-18 i-27 l-16 m-27 p-15 u-19
tryin* a+27 b-22 m-20 o-19 u-22
trying a+27 b-22 m-20 o-19 u-22
tuesday a-44 c-20 d-30 e-20 f-27 g-24 h-52 i-30 j-24 k-20 l-29 n-39 p-22 q-26 r-33 s+16 t-34 u-29 v-26
tuesdays b-20
turn a-36 b-42 c-22 d-38 e-20 f-18 g-26 h-26 i-32 j-37 k+33 m+16 n-30 o-36 p-32 q-31 s-34 t-29 u-43 v-24
turn__back a-16 b-17 k+28 m-23 r-16
turn__on a-21 b-24 d-20 i-15 j-24 k+33 l-18 m-36 o-21 r-23 s-16 t-15 u-27
turn_em m-15
turn_it b-18 j-20 k+26 l-17 m-26 r-16 u-23
turn_on a-17 b-22 d-21 i-18 k-28 m+31 n-17 o-16 p-17 q-16 r-30 s-20 u-21
turne* r-16
turned r-16
turno a-25 d-22 i-21 m-21 n-22 o+27 p-20 q-24 r-20 s-16
tv a-17 g-16 h-23 j-24 l-25 m+25 n-16 r-21 s-18
tv$ h-20 j-20 l-19 m+18
twice a-40 b-30 c-28 d+27 e-26 f-26 g-39 h-23 i+16 j-38 k-34 l-41 m-44 n-31 o-29 p-24 q-37 r-27 s+20 t-32 u-36 v-36
twice$ a-29 b-20 c-22 d+24 e-24 f-24 g-27 h-20 i-30 j-27 k-26 l-32 m-35 n-25 o-17 p-19 q-26 r-20 s+22 t-27 u-28 v-26
twice_and b-18 g-16
two c-21 d-39 e-23 f-19 g-27 h-27 i-41 j+34 k-24 l-31 m-18 n-38 o-40 p-22 q-31 r-36 t-24 u-43 v-32
two_days a-19 d-18 m-18 o-16 s+20
tyler i-18 l-18 m-17 q-22 u-23 v+25
type a-30 b-24 d-39 g+38 j-44 l-24 n-36 o-19 q-30 s-22 u-46 v-23
type$ d-17 g+23 j-17 m-21 n-22 u-18
uber a-37 b-28 c-24 d-39 e-21 f-19 g-30 h-34 i-32 j-51 k-23 l-24 m-52 n-39 o-39 p-29 q+43 s-29 t-20 u-46 v-26
ubi a-22 b-20 d-22 i-22 j+28 l-17 m-24 n-20 o-20 q-16 r-18 s-19 u-23 v-15
ubi$ a-22 b-20 d-22 i-22 j+28 l-17 m-24 n-20 o-20 q-16 r-18 s-19 u-23 v-15
ubica* a-16 h-15 j+23 m-22 u-15
ubicacion a-16 b-20 h-17 i-37 j+32 m-15 o-20 q-15 s-15 u-23
ubicados a-16 h-15 j+23 m-22 u-15
ubicados$ a-16 h-15 j+23 m-22 u-15
ugh a-22 b-24 c-17 i+18 j-15 l-17 m-15 q-17 r+17 u-19
ugh__@late o-16 r+17
ugh_trains o-16 r+17
uh a-30 b-22 c-21 d-35 e+29 f-30 g+19 h-29 i-25 j-32 k-23 l-33 m-39 n-27 p-22 q-27 r-28 s-30 t-26 u-34 v-22
uh$ a-17 c-18 d-24 e+30 f-26 g-25 h-18 i-19 j-21 k-18 l-25 m-26 n-15 p-16 q-18 r-19 s-18 t-23 u-24 v-19
un a-69 b-79 c-64 e-70 f-61 g-81 h-58 j-85 k-71 l-86 m+33 n-18 q-17 s-25 t-64 u-16 v-70
un_@machine a-16 l-20 m-26 n-16 p-19 q-15 r-16 u+25 v-19
un_@person i+18 m-16 p-16
un_@relative a-22 d-21 i-23 m-33 n-25 o-17 p+36 q-33 r-16 s-17 u-26
un__a a-16 m+15 n-16
un__de i-20 m-32 n-21 o-20 p+22 q-18 r-20 s-20 u-21
un__me q-17
un__mi i-17 m+17 p-20
un_iphone d-16
un_poco m-16 r+20
un_problema n-21 o+19
una a+25 b-95 c-67 e-65 f-62 g-79 h-67 i+67 j-90 k-70 l-85 m-81 n-30 p-76 q-83 r-86 s-33 t-66 v-78
una_@machine a-17 u+16
una_@person a-34 b-19 d-23 g-17 i+29 j-21 l-19 m-19 n-22 o-24 p-16 q-24 r-15 s-20 v-28
una_@relative a+15 i-18 p-17 u-15
una_@visit a+52 b-53 c-16 d-51 e-17 f-18 g-22 h-19 i-38 j-40 k-16 l-17 m-44 n-48 o-46 p-15 q-18 r-36 s-46 t-17 v-31
una__ahi i+17 u-21
una__de a-37 b-22 i+25 j-18 l-26 n-31 o-29 p-19 q-18 r-24 s-25 u-28 v-15
una__el b-15 d-20 j-15 m-22 n-16 o-23 u-20
una__en d-16 m-16 o-28 r-18
una__la o-27
una__me m-17 n-16 p-17 u-18
una__para d-15 i+16 m-17 o-22 u-18
una__pues a+23 b-16 d-17 o-16
una_carta a-28 d-15 i+25 m-20 o-21 u-16
una_pregunta a-18 d-20 i+23 n-20 o-18 s-17 u-15
under a-18 j-19 m-20 n-17 s-19
under* a-23 b-34 g+23 i-18 j-20 l-24 m-29 n-18 o-23 p-18 q-21 r-17 s-18 u-35 v-24
understand a-21 b-32 g+24 i-16 j-19 l-23 m-29 n-16 o-23 p-16 q-20 r-16 s-17 u-33 v-23
undo k+18 l-20
undo_it k+18 l-20
unfor* b+18 r-15
unfortunately b+18 r-15
unfortunately__not b+18 r-15
unfortunately__will b+18 r-15
uno a-24 d-28 g-27 h-19 i-22 j-19 m-27 n-27 o-20 p-23 r-19 s-23 t-19 u+25 v-21
unsto* a-23 b-20 c-24 d-30 e-35 f-35 g-26 h-25 i-25 j-29 k+38 l-33 m-32 n-24 p-21 q-24 r-25 s-24 t-29 u-30 v-25
unstop a-23 b-20 c-24 d-30 e-35 f-35 g-26 h-25 i-25 j-29 k+38 l-33 m-32 n-24 p-21 q-24 r-25 s-24 t-29 u-30 v-25
unstop$ a-19 b-16 c-19 d-25 e-27 f-25 g-20 h-20 i-20 j-22 k+31 l-25 m-27 n-17 p-17 q-19 r-20 s-19 t-23 u-25 v-20
unsub a-29 b-21 c-18 d-29 e-24 f-28 g-26 h-18 i-25 j-25 k-26 l+38 m-32 n-22 o-18 p-27 q-28 r-27 s-27 t-23 u-29 v-20
unsub* a-34 b-30 c-29 d-42 e-35 f-35 g-37 h-28 i-38 j-37 k+25 l+34 m-45 n-30 o-24 p-30 q-34 r-32 s-34 t-32 u-40 v-34
unsubscribe a-27 b-26 c-25 d-35 e-33 f-32 g-29 h-23 i-30 j-29 l+40 m-38 n-24 o-16 p-24 q-26 r-26 s-27 t-28 u-35 v-26
unsubscribe$ a-16 c-17 d-22 e-26 f-24 g-16 h-18 i-16 j-19 k-23 l+29 m-24 q-17 r-18 s-17 t-21 u-22 v-17
unsubscribed g-16 i-16 j-19 k+24 l-22 m-16 q-15
until a-45 b-36 d-28 f-18 g-24 h-18 i-18 j-33 k-18 l-28 m-39 n-35 o+27 p-15 q-21 r-20 s+24 t-17
up a+28 b-43 c-77 e-63 f-18 g-95 i-101 j-101 k-17 l-25 m-17 n-60 p+20 q-43 r+24 s+21 t-71 u-62 v-32
up$ a+20 b-54 c-35 d-21 e-24 g-57 h+18 i-44 j-64 l-20 m-81 n-38 o-22 s-59 t-29 u-35 v-17
up_@pay d+16 m-20
up__# a-15 o-17 r-27
up__@call i-21
up__@clinician a+16 i-21
up__@relative a-25 i-19 p+15 q-20
up__@symptom a-18 s+19
up__@visit a+21 b-32 d-24 m-15
up__a b-16 d-19 m-20 o-19 p-19
up__i a-16
up__next a+16
up__out l-16 r+16 s-17
up__the b-19 d-20 i-28 l-16 m-21 o-20 p-19 r+19 u-16
up__this a-16 m-16 u-20
up__time a+22 o-18
up_a a+19
up_at a-29 b-18 d-24 h-15 i-17 j-17 n-21 q-20 s-20 u-17
up_feeling r-19 s+20
up_for d-17 m-17 o-18
up_my b-24 i-17 m-28 p+16 q-19
up_since s+17
up_the a+18 b-27 m-23 r+17 s-16
up_tomorrow a-16 b+18 l-18 o-23 r-17 s-21 v-19
up_with a+22 d-19 i-25 m-24 o-21 p-20
updat* a-27 b-21 d-22 i-19 j-16 m+18 n-19 o-17 p+18 q-27 r-25 s-20 u-21
update a-21 b-16 d-17 i-16 n-18 p+19 q-26 r-21 s-17 u-19
us a+16 d-39 e-24 f-27 g-38 h-31 i-42 j-40 k-32 l-44 m-52 n-41 o+33 p-33 q-38 r-40 s-33 t-30 u-43 v-31
us$ o-23
us_@move a-16 o+16
us__@book l-16
us__another o+15
us__following a-17
us__it b-27 d-16 g-17 j-15 m-23 o+18 q-15 u-24
us__the a-26 l-15
us_do b-26 d-18 g-21 h-17 i-16 j-19 l-17 m-26 n-24 o+15 p-17 q-18 u-24
usa a-17 g+22 m-23 n-17 u-26
usan a-20 d-20 g-19 h-17 j-18 m-20 n-26 u+27
usar g+21 q-20 u-19 v-16
usar_esto g+21 q-20 u-19 v-16
use a-31 b-26 c-19 g+18 h-25 i-25 l-30 m-42 o-22 p-16 q-30 r-18 s-23 u-36 v-21
use$ g-21 j+16
use_this b-16 d-17 g+22 l-19 m-16 u-16
usted m-18 u+19 v-20
usted$ m-18 u+19 v-20
usted* a+15 b-34 c-21 d-23 e-16 f-21 g-23 h-19 i-31 j-19 k-18 m-42 n-43 o-27 p-35 q-34 r-24 s-22 t-16 u+32
ustedes a+15 b-34 c-21 d-23 e-16 f-21 g-23 h-19 i-31 j-19 k-18 m-42 n-43 o-27 p-35 q-34 r-24 s-22 t-16 u+32
ustedes$ b-27 d-18 f-16 g-19 h-15 i-20 m-34 n-38 o-21 p-27 q-29 r-17 s-16 u+25
va c-30 e-16 f-19 g-29 h-26 i-27 j-31 k-24 l-36 m-56 n-56 o-37 p+41 r-32 s-27 t-21 u-42 v-38
vacat* a-18 d-18 m+17 n-19 r-22 u-17
vacation a-18 d-18 m+17 n-19 r-22 u-17
vale a-17 d+25 m-20 n-16 s-16 u-29
van a-45 b-44 c-18 d-37 g-32 h+31 i-40 k-27 l-27 m-52 n-40 o-40 p-35 q-52 r-48 s-39 t-28 u+37 v-23
vape d-17 m-15 n+19 o-17
vean a+23 m-22 n-21 q-18 u-18
vean__@relative a+16 m-17
vean__mi a+16 m-17
vean_a a+16 m-17
veces a-39 b-30 c-20 d+24 e-18 f-22 g-29 h-24 j-31 k-26 l-35 m-41 n-35 o-26 p-34 q-35 r-31 t-21 u+18 v-24
veces$ a-24 b-17 d+27 g-20 i-30 j-22 k-16 l-22 m-27 n-22 o-20 p-17 q-22 r-20 u-33
vecina p+17
vecino a-28 b-23 m+24 n-27 q-28 r-16
vende* a-23 i-18 l-16 m+26 o-17
venir b-19 p-26 q+19
venir__@relative p-18
venir__por p-18
venir_mi p-23 q+16
veo a-17 b-28 g-19 j+31 l-22 m-26 n-18 o-19 q-24 r-23 s-18 u-18 v-23
veo_el a-17 b-28 g-19 j+31 l-22 m-26 n-18 o-19 q-24 r-23 s-18 u-18 v-23
ver a+21 i-20 n-19
verda* a-22 b-16 d+21 g-18 h-22 i-20 j-27 l-19 m-21 n-20 o-19 q-24 s-24 v-22
verdad a-22 b-16 d+21 g-18 h-22 i-20 j-27 l-19 m-21 n-20 o-19 q-24 s-24 v-22
verdad$ a-22 b-16 d+21 g-18 h-22 i-20 j-27 l-19 m-21 n-20 o-19 q-24 s-24 v-22
very d-15 h-19 j-20 l-16 m-25 n-19 o-18 t+24 u-18 v-19
very_kind a-18 h-18 j-18 l-15 m-23 t+24 u-16 v-16
veterans a+27 d-21 h-22 j-19 m-31 u-16
vez b-36 c-26 e-22 f-22 h-25 i-36 j-34 k+30 l-40 m-39 n-44 p-32 q-38 r-34 s-34 t-22 u-40 v-28
vez$ a-26 b-26 c-21 e-17 f-17 h-18 i-30 j-27 k+25 l-34 m-32 n-29 p-26 q-27 r-29 s-28 t-18 u-30 v-20
vez__@texts l-15
vez_de n-19
vez_los l-15
vi a+16
viend* j-15 m+18 r-16
viendo j-15 m+18 r-16
viendo_la m+18 s-18
viene* a-27 b-26 d-26 i-16 j-18 l-21 n-23 o-18 p+25 q-23 r-19 s-20 u-21 v-15
vienen a-27 b-26 d-26 i-16 j-18 l-21 n-23 o-18 p+25 q-23 r-19 s-20 u-21 v-15
viernes a-17 c-22 d-24 g-23 h+21 i-31 j-29 l-17 m-44 n-28 p-19 q-29 r-24 s-34 t-23 u-26 v-23
visit c-18 g-24 h-21 j-46 k-27 l-24 n-17 o-19 p-37 q-25 r-47 v-27
visita a-32 d-28 m+27 n-30 o-22 p-20 s-23 u-24 v-19
vive a-17 b-27 d-18 g-24 i-16 j-27 l-32 m-28 n-20 o-16 q-26 r-19 s-19 u-17 v+32
volve* b-27 i-30 k+22 l-23 m-23 n-22 o-21 p-22 q-19 r-19 u-21
volver b-27 i-30 k+22 l-23 m-23 n-22 o-21 p-22 q-19 r-19 u-21
volver_a b-27 i-30 k+22 l-23 m-23 n-22 o-21 p-22 q-19 r-19 u-21
vomit* a-20 b-27 d-25 g-24 h-16 i-20 j-25 l-30 m-27 n-29 o-20 q-26 r-22 s+37 u-23 v-27
vomitando m-20 s+21
vomitando_desde m-20 s+21
vomitar b-21 d-17 g-15 i-15 j-16 l-25 m-15 n-20 o-15 q-19 s+28 u-17 v-24
vomitar$ b-18 d-15 l-21 n-17 q-17 s+24 u-15 v-21
voy a-86 b+26 c-63 d-88 e-66 f-66 g-79 h-72 i-81 j-90 k-68 l-86 m-26 n-93 o-38 q-28 r+82 s-80 t-75 u-89 v-81
voy$ a-39 c-19 d-29 e-19 f-16 g-29 h-23 i-34 j-38 k-28 l-45 m-53 n-38 o-35 p-41 q-46 r+45 s-32 t-19 u-31 v-34
voy_@late a-23 b-31 d-17 f-15 h-20 i-15 j-17 l-21 m-27 n-16 o-37 p-22 q-25 r+35 s-17 u-21 v-17
voy__@late r+15
voy__alla d-15 m-20 n-16 o-16 r+21 u-18
voy__amor r+15
voy__camino a-15 b-16 j-19 m-25 o-16 q-20 r+25 u-16
voy__espereme r+15
voy__ir b+30 m-16 o-27 q-32 r-24
voy__llegar m-20 o-24 q-25 r+17
voy__mi a-23 b-22 m-30 n-22 o-18 p+18 q-27
voy__pensarlo b-16 m+22 r-23
voy__poder o+16 q-20 r-19
voy_a a-35 b+36 c-18 d-45 e-15 g-41 h-25 i-35 j-32 k-21 l-29 n-39 p-35 q-15 s-42 t-33 u-41 v-37
voy_en a-15 b-16 j-19 m-25 o-16 q-20 r+25 u-16
voy_para d-15 m-20 n-16 o-16 r+21 u-18
voy_saliendo b-20 d-16 e-18 f-16 l-17 m-26 n-20 p-20 r+31 u-17
vuelv* a-16 b-24 d-17 g-26 i-24 j-17 k+19 m-23 o-21 q-24 r-18 s-16 u-23 v-21
vuelvan a-16 b-24 d-17 g-26 i-24 j-17 k+19 m-23 o-21 q-24 r-18 s-16 u-23 v-21
vuelvan__los k+20 l-26 m-17
vuelvan__mandarme l-16
vuelvan_a a-16 b-24 d-17 g-26 i-24 j-17 k+19 m-23 o-21 q-24 r-18 s-16 u-23 v-21
wait c-25 d-38 f-15 g-30 h-22 i-43 j-38 k-18 l-29 m-48 n+15 o-39 s-29 u-46 v-25
wait__me a-18 b+17 m-17 o-16 q-19
wait_for b+17 m-21 o-17 q-19
wait_there a-21 b-17 i-18 m-22 n+16 p-24 r-19 u-17
waiti* a-29 b-24 d-24 i-21 l-18 m-27 n-23 p+30 q-28 r-21 s-22 u-24 v-23
waiting a-29 b-24 d-24 i-21 l-18 m-27 n-23 p+30 q-28 r-21 s-22 u-24 v-23
waiting$ b-16 d-17 m-21 n-16 p+20 q-22 r-18 s-15
waitl* a+25 i-24 j-17 m-22 o-20 u-16
waitlist a+25 i-24 j-17 m-22 o-20 u-16
wakes m+19 o-16
wakes__day m+19 o-16
wakes__every m+19 o-16
wakes_me m+19 o-16
walgr* a-17 b-17 d-20 i+15 j+17 m-18 n-16 u-21
walgreens a-17 b-17 d-20 i+15 j+17 m-18 n-16 u-21
walgreens$ a-17 b-17 d-20 i+15 j+17 m-18 n-16 u-21
walk b-29 c-19 d-46 g-33 h-29 i-31 j-40 k-20 l-26 m-43 n-40 o-32 p-18 q+36 r-31 s-34 v-19
walk_@insurance a+25 d-29 h-17 u-19
walki* a-22 d-16 e-16 j-18 m-20 r+21 u-20
walking a-22 d-16 e-16 j-18 m-20 r+21 u-20
walma* h-19 j-22 m+23 u-15
walmart h-19 j-22 m+23 u-15
walmart$ h-19 j-22 m+23 u-15
want a+46 b-15 c-53 d-36 e-25 f-28 g-32 h-41 j-80 k+20 l-25 m-26 n-75 p-58 q-71 r-70 s-69 t-51 u-78 v-27
want$ v+16
want_@texts k+17 l-24
want__@book a+17
want__@stop k-18 l+21
want__@texts a-15 i-17 m-27
want__again l-24
want__any b+16
want__be b-26 i-20 l+17 m-15
want__but a-18 b-23 o+29
want__come g-16 i-18 l-34 m-25 n-16 q-20 r-16
want__do a+21 l-21 n-16 o-20 u-20
want__get a+16 b-15 i-19
want__go l-15
want__in a+16 b-16
want__it a+23 b-20 m-18 n-19 o-26 u-19
want__my b-16 o+17
want__on a-19 k+17 m-19
want__set a+19
want__the b-30 d-15 l-22 m-33 o-19 s-19 u-20
want__this a+18 g-16 i-22 l-20
want__to a-19 m-19
want__try a+28 b-24 g-17 i-28 m-21 o-20 s-17 u-16
want__up o+17
want__with a-19
want_a a-24 b-25 v-20
want_back a-19 k+17 m-19
want_in a+26 i-25 j-18 k-20 m-26 o-16 r-20
want_it d-16 l-20 n-16 o+17
want_my b-18 m-15
want_the a-15 m-22
want_to a+43 c-28 d-58 e-16 f-18 g-58 h-22 j-51 k-16 l-25 n-56 p-39 q-51 r-45 s-47 t-24 u-55 v-41
wanti* a+34 b-28 d-22 i-16 l-19 m-26 n-24 p-21 q-21 r-20 s-25 u-27 v-21
wanting a+34 b-28 d-22 i-16 l-19 m-26 n-24 p-21 q-21 r-20 s-25 u-27 v-21
wanting_to a+29 b-15 l-16 m-18 n-16 o-19 p-18 q-16 u-16
wants a+17 m-18 p-22 u-20
wants_to p-17
was a-32 b-65 c-49 e-51 f-39 g-62 h-51 i-30 j-69 k-58 l-61 m+31 n-68 o-67 p-59 q+21 r-72 u-71
was$ m-18 s+19
was__# a-16 d+18 q-16 r-18 s-19 v-16
was__a q-16
was__charged d+21 m-24 q-17
was__me m-25 o-15 p-21 q+22
was__to b-15 d-26 j-19 m-32 n-25 o-16 q+27 s-16
was_going d-20 m-21 n-21 q+21
watch a-21 b-15 d-24 h-16 j-16 m+16 p-19 q-17 t-16 u-29 v-18
watch* m+15 r-17
watching m+15 r-17
watching_tv m+15 r-17
water a-20 b-15 d-21 g-19 h-17 j-18 l-15 m-30 n+35 o-15 q-20 u-29
way a-28 b-51 c-26 d-32 e-16 f-19 g-33 h-27 i-47 j-44 k-35 n-41 p-48 q+21 r+36 s-46 t-25 u-41 v-38
way$ a-25 b-28 g-15 i-18 j-19 k-17 l-17 m-41 n-18 o-33 p-24 r+32 s-26 u-18 v-16
way__get a+15
way_now m-20 r+17
way_there m-18 o-16 q+19 r-19
way_to d-22 i-20 j-18 n-16 r-16 u-16
we c-17 e-54 f-59 g-68 h-78 i-23 k-59 l-74 n-26 o+28 p-69 q-68 r+15 s-78 t-70 u-90 v-63
we_@move b-22 m-17 o+20 q-16
we__@call m-18
we__@food m+16
we__a a-23 b-22 i-18 n-23 o+18 r-17 s-17
we__about a-17 b-23 d-19 i-21 j-21 m-35 o-23 r+30 u-24
we__an b-19 m-16
we__at r-23
we__be b+20 o-18
we__by a-15 h-16 i+18 m-21
we__in b-19 i-17 m-32 n-18
we__it a-33 d-27 i-16 j-21 m-28 n-21 o+31 q-18 r-19 u-22
we__my o-16 r-20
we__not b+29 m-16 o-26 r-24
we__the a+17 b-22 j+16 m-31 n-20 o-27 s-17
we__there b-16 d-17 j-19 m-22 o-17 r+21
we__this a-21 m-23 o-18
we__to b+16 i-20 m-16
we_are a-52 c-23 d-52 e-23 f-26 g-28 h-36 i-42 k-21 l-33 n-41 p-28 q-27 r+34 s-35 t-38 u-50 v-25
we_be o-18 r-24
we_decided a-15 b+15
we_do d-24 h-19 j-21 m-26 n-23 o+16 r-18
we_get n-17
we_got b-27 d+26 g-17 m-24 r-19
we_had a-17 b-17 m+21 n-17 r-17
we_need d-18 i-17 m-19
we_will a-20 d-25 j-17 n-20 p-17 q-16
wear a-40 b-30 c-22 d-44 g-41 h-25 i-35 j-35 k-17 l-30 m-51 n+52 o-34 p-16 q-43 r-23
wear$ g-28 m-23 n+25 u-16
wear_my m-16 n+27
wear_off l-16 m-16 n-20 q-20
weath* a-15 d-26 e-17 f-18 g-22 h-25 i-21 j-28 l-20 m+33 n-15 o-15 q-15 r-19 s-22 t-18 u-28 v-20
weather a-15 d-26 e-17 f-18 g-22 h-25 i-21 j-28 l-20 m+33 n-15 o-15 q-15 r-19 s-22 t-18 u-28 v-20
weather$ e-16 f-15 l-17 m+18 t-16 u-16
weather_is m+16
wednesday d-21 h-31 i-21 m-35 n-20 o+24 p-15 q-19 s-18 t-20 u-17
week b-56 c-42 d-60 e-33 f-33 g-48 h-46 i-53 j-53 k-43 l-51 m-66 n-63 o+57 p-44 q-51 r-53 s-59 t-39 u-63
week$ a+25 b-44 c-31 d-42 e-17 f-18 g-33 h-35 i-37 j-39 k-28 l-35 m-44 n-46 o+35 p-30 q-37 r-32 s-42 t-26 u-45 v-41
week_after a-18 o+20 s-16
week_what m-16 o+16
weekend a-46 b-45 c-16 d-30 f-19 g-26 i-28 j-28 m+24 o-45 p-29 q-24 r-22 s-35 t+22 u-34 v-20
weekends h+15
weeks m-20 u+15
weeks_does m-20 u+15
weird a-36 b-40 c-23 d-40 e-25 f-29 g-28 h-35 i-30 j-27 k-25 l-27 m-49 n-35 o-34 p-27 q-30 r-39 s+49 t-33 v-31
weird$ d-16 m-18 q-17 r-18 s+16
weird__since b-15 s+21
weird__this s+16
weird_dreams s+19
weird_flashback m-17 s+19
were a-21 b-24 d-19 g-17 h-21 i-19 k-19 l-18 m-25 n-19 p-19 q-24 r+28 s-23 t-17 u-21 v-20
what a-30 b-137 c-107 e-100 f-35 g+57 i-54 k-114 l-138 o-47 p-124 q-49 r-146 s-46 t-118 u+33 v-135
what$ b-23 d-36 g-47 h-23 i-26 k-20 l-23 m-50 o-30 q-33 r-27 s-33 u+21 v-23
what_@door a-16 g-25 j+27 u-27
what_@place a-16 d-30 g-29 h-16 i-16 j+28 m-26 n-29 q-18
what_@vehicle g-18 j+23 m-15 n-19 q-22 u-20
what__@day a-19 b-21 g-16 m-25 n-18 o+21
what__@eat d-30 g-30 h-19 m+40 n-45 u-28
what__@hours d-19 g-22 h+18 j-23 n-25 u-25
what__@open m-17 o+17
what__@place i-16 m-19 u-20
what__@price a-30 d+44 g-35 h-30 i-26 j-34 m-41 n-25 u-48
what__@ride q+16
what__@treat a-17 d-24 j-16 u+21
what__@visit a-28 d-31 j-21 m-24 u+27
what__a a-31 g-31 h-22 j-32 n-28 o-16 q-19 s-22
what__about d-23 j-15 m-17 u+18
what__am j+17 n-17 u-29
what__an a-21 d-19 u+19
what__are d-33 i-22 m-38 n-25 o-19 q-16
what__be a-27 d+35 g-22 h-16 i-18 j-18 m-32 n-28 o-27 q-18 r-17 s-17 u-36
what__best i-21 m+16
what__can a-37 g+27 h+18 i-34 j-45 m-38 n-43 o-27 s-20 u-28
what__choices d-24 g+21 j-17 m-19 n-18 u-18
what__clothes m-16
what__come a-16 g-17 j-16 m-21 n-18 u-23
what__commands d-23 g+25 h-18 i-17 j-25 m-25 u-26
what__cross d-24 g-22 h-17 j+25 m-23 u-25
what__difference d-23 g-20 h-17 j-24 m-24 u+29
what__direct d-16 i+18 j-18 u-20
what__do a-19 b-33 c-28 d-40 f-21 g-16 h+16 i-56 k-21 l-38 m-39 n+22 o-31 p-25 r-22 t-23 v-25
what__does a-23 d-32 g-34 i-26 j-23 m+18 n-25 o-16 q-19
what__during a-15 d-22 g-23 h-22 j-22 m-25 n-25 u+28
what__earliest d-20 h+21 j-26 m-21 u-23
what__favorite j-16 m+17
what__fish d-16 g-16 m+22 n-15 u-21
what__full m-16
what__going a-17 d+29 g-17 j-30 m-29 n-20 u-30
what__good a-18 d-20 f+16 g-17 j-16 n-15 o-16 u-24
what__got a+19 d-23
what__guys a-25 d-23 g-21 h-28 j-17 q-16 u+27
what__help g+17
what__i b-45 c-37 d-20 e-25 f-31 g+40 i-73 k-38 l-46 m-51 o-67 p-37 r-51 t-29 u-59 v-38
what__if a-17 d-22 g+15 m-17 n-22 u-27
what__in h-18 j-17 m+25 u-29
what__is a-33 b-23 d-63 f-17 g-53 i-38 j+18 m+20 n-47 p-16 q-37 r-17 s-32 v-23
what__it a-43 b-26 d+29 f-19 h-23 i-24 k-16 l-22 m-54 n-39 o-36 p-23 q-40 r-21 s-28
what__latest a-16 h+18 j-17 m-18 u-17
what__like a-16 d-23 j-18 m-18 u+22
what__mean a-17 d-27 g+16 h-21 j-17 n-19 u-27
what__my a-42 b-24 c-19 d+41 f-22 g+19 h-36 i-46 k-19 l-23 m-35 o-40 p-33 r-34 s-30 u-68 v-23
what__need a+16 d-21 g-21
what__next g-16 u-18
what__number a-17 d-18 g-29 j+15 m-17 v-19
what__of a-29 d-45 f-16 g-47 h-26 i-26 m+15 n+25 o-20 q-23 s-26 u-35
what__options a-15 d-31 g+29 j-24 m-27 n-24 u-26
what__out d+20 j-15 m-18 u-18
what__put a-17 d-23 g+30 j-17 m-31 n-30 q-20 u-29
what__reply g+23 m-22 n-23 q-17 u-22
what__risks d-16 g-21 j-19 m-18 n-16 u+21
what__say a-25 d-27 g+33 i-20 j-27 m-36 n-30 q-22 u-29
what__send d-18 g+17 n-20
what__should a-17 d-16 g+20 j-19 m-32 q-23 s-19 u-26
what__soonest a+23 d-22 j-23 m-18 u-25
what__success d-29 m-17 u+23
what__supposed n-17
what__text g+23 j-21 m-20 n-22 u-16
what__that a-15 g-25 j+26 m-39 n-32 o-21 q-21 s-15 u-34
what__the a-28 b-46 c-22 e-23 f-45 j+19 k-32 l-36 m-16 o-64 p-34 q-59 r-46 s-55 t-40 u+17 v-43
what__there q-17
what__this a-28 g-42 h-23 i-29 j-44 m-42 n-20 u+37 v-22
what__type d-21 g+19 j-23 n-19 u-24
what__wear g-24 n+20
what__when a-22 g-19 n-16 u+20
what__you a-21 b-27 c-24 d-18 f-26 h+20 i-47 k-20 l-26 m-34 q-64 s-19 t-24 v-23
what__your b-16 f-26 g-55 h+15 i-50 j-28 l-18 m+22 n-38 o-21 q-20 s-24 t-19 u-62 v-16
what_about a-36 b-29 d-31 g-31 h-23 i-26 j-21 m-43 n+18 o+32 q-26 r-23 s-31 u-38
what_am a-23 j-27 m-17 n-29 r-15 s-15 u-30
what_are a-40 b-26 f-26 i-51 j-27 k-16 l-23 m-60 o-32 q-28 r-28 s-35 t-34 u+24 v-18
what_can a-32 h-27 i-21 j-39 o-29 q-38 u-42
what_company u+15
what_days a+23 d-27 g-20 h+23 j-35 m-24 n-24 o-18 q-15 u-34
what_do b-28 c-20 d-16 f-16 g+30 h-63 i-43 j-80 k-17 l-29 m-29 n-22 o-32 p-20 r-19 t-16 v-22
what_does a-35 d+39 f-16 h-41 i-27 j-35 n-58 o-21 q-40 r-16 s-23 u-61
what_else b-19 d-15 m-15 o+24
what_exactly d-22 g-16 j-25 m-23 u+23
what_happens a-37 b-23 c-16 d-43 e-18 f-24 h-36 i-28 j-38 k-17 l-20 m-50 n-43 o-25 p-15 r-24 s-28 t-17 u+41 v-19
what_i a-29 d-26 g+30 i-20 j-24 m-32 o-20 q-22 s-19 u-36
what_if a-30 g-39 h-18 j-25 m-26 o-16 q+25 r-22 u-26
what_is b-58 c-36 e-30 k-42 l-53 n-114 o-51 p-61 q-86 r-58 s-75 t-34 v-65
what_kind a-19 d-28 g-30 h-17 i-19 j-29 n+29 s-19 u-34
what_paperwork n+16 u-17
what_should a-27 d-27 h-19 i-18 j-26 s-26 u-38
what_side u-22
what_this g-18 u+17
what_time a-53 b-16 c-16 d-51 f-18 g-54 h+28 i-40 j-62 m+24 o-36 q-48 r-18 s-21 u-56 v-17
what_times d-27 m-27 u-19
what_to b-18 d-17 g+27 l-16 m-26 o-15 q-30 u-29
what_will d+30 g-18 j-16 m-23 n-16 u-35
what_would a-28 b-15 d+36 g-24 h-16 i-20 j-20 l-16 m-33 n-28 o-29 q-20 r-18 s-19 u-38
what_you a-23 d-29 g-27 h-26 j-28 m-29 n-22 o-17 q-16 u+34
whate* d-18 e-20 m+18 u-18
whatever d-18 e-20 m+18 u-18
wheel* q-15
wheelchair q-15
wheelchair_@vehicle q-15
when a+16 b-67 c-55 d-40 e-42 f-47 g-70 h+16 j-70 k-63 l-65 m+24 o-19 p-63 q-78 r-43 s-21 t-50 v-67
when__can a-20 n-16
when__come a+17 d-17 i-15 j-29 m-24 n-40 o-28 q-19 u+18
when__get j-16 m-20
when__i b-26 c-24 d-33 g-29 h+22 i-42 j-34 k-31 l-18 m-47 n+19 p-22 q-40 r-31 s-43 u-33
when__in a-23 u+20
when__start a+17 h-19 k-15 n-23 q-15 s-17
when__the a-16 b-26 d-26 h-34 i-22 j-20 m+22 n-27 o-23 p-20 q-18 r-25 v-16
when__this a-18 l-17 u-17
when__you a-21 d-17 h+31 j-18 m-29 u-27
when_are h+16 u-18
when_can a+27 b-27 c-28 d-37 g-31 h+19 i-47 j-31 k-36 l-23 m-50 n+16 o-48 p-30 q-43 r-33 s-48 u-33 v-16
when_do d-17 h+23 j-21 m-30 n-17 u-23
when_does a-29 d-20 h-28 m+30 n-22 o-16 q-15 r-15 s-18 u-22
when_else a-15 b-18 n-15 o+20
when_i a-32 g-23 h-23 i-18 j-23 m-21 n-26 q-21 u+26
when_is a+21 b-19 d-23 h-34 i-29 j-25 l-18 m+18 n-26 o-23 p-16 r-19 s-29 u-31 v-24
when_you i+15 m-19
where a-20 b-71 c-55 d-32 e-45 f-56 g-67 h-64 i-33 j+61 k-62 l-74 m+19 n-81 o-72 p-69 q-73 r-77 s+20 t-63 u-98 v-40
where* a-19 d-15 h-27 i-20 j+31 m-21 t-19 u-31 v-16
where__@parking j+15 m-15
where__are a-22 d-22 g-19 h-22 i-17 j+32 m-31 o-15 t-22 u-32 v-16
where__at a-22 d-23 h-17 i-17 j+29 l-16 m-31 u-16 v-17
where__go a-26 b-25 d-23 g-22 i-23 j+34 k-17 l-22 m-36 n-24 o-18 q-24 r-19 s-21 u-23
where__i b-19 g-31 h-20 k-18 l-22 n-33 o-23 p-17 q-29 r-23 s-29 u-27 v-20
where__in a-18 j+21 m-22 u-17
where__is h-16 i-16 j+24 m-28 u-16
where__iv m-18 s+19
where__sign a+18 d-17 j-17 m-20
where__the d-16 h-18 i-18 m+20 s-15 u-19
where__was m-18 s+19
where_at a-18 j+21 m-22 u-17
where_can j-25
where_did a-24 b-15 d-20 i-18 j-29 m+25 n-19 s-18 u-24
where_do b-16 g-27 l-18 n-24 q-21 r-17 s-19 u-22
where_i j+21 m-25 u-16
where_is a-31 b-16 d-37 g-16 h-20 i-27 j+31 l-18 n-23 o-18 p-19 q-18 r-21 s-25 u-35 v-27
where_the m-21 s+17
where_you a-31 d-31 f-16 g-23 h-28 i-25 j+40 l-22 m-40 n-17 o-20 t-29 u-32 v-25
whereabouts a-19 d-15 h-27 i-20 j+31 m-21 t-19 u-31 v-16
whereabouts__located j+15
whereabouts__you a-17 h-17 j+23 m-16 t-18 u-23
whereabouts_are a-17 h-17 j+23 m-16 t-18 u-23
which a-60 b-50 c-37 d-62 e-39 f-37 h-48 i-59 j+50 k-45 l-59 n-56 o-48 p-43 q-56 r-54 s-61 t-46 v-52
which_@door g-21 j+18
which_@place j+16
which__are u-19
which__do a-28 d-30 h-20 i-22 j+23 l-27 m-41 n-31 q-26 s-17
which__i a-26 b-16 d-26 g+16 i-22 j+25 l-27 m-40 n-33 q-26 s-24 u-36
which__is a-20 d-20 g-16 i-23 m+20 n-15 s-16 u-27 v-20
which__of m-25
which__the a-17 b-17 d-23 g-18 i-20 m+28 o-17 r-18 s-19 u-29
which__you a-20 d-18 g-18 h-18 i-15 j+19 m-35
which_car j-15
which_one a-30 b-20 d-20 g-20 i-22 j+35 l-20 m-38 q-16 s-22 u-18 v-22
who a-74 b-19 c-27 d-82 e-66 f-67 g-76 h-67 j-87 k-67 l-86 n-75 o-70 p-77 r-78 s-76 t-64 u+32 v+40
who__@drive g-15 i-19 j-18 m-22 n-16 p-28 q+32 u-24 v-28
who__@wrong i-18
who__carol i-15 m-19 u-25 v+23
who__for m-16
who__i a-29 b-22 d-29 g-28 i+30 j-26 l-21 m-37 n-31 o-21 q-33 r-16 s-15
who__is b-19 d-17 i-22 j-17 m-35 o-18 q-19 r-20 v+19
who__me a-24 b-17 d-18 g-16 i-34 j-22 k-17 l-31 m-32 n-20 o-16 p-34 q+25 r-16 s-22 u+22 v-38
who__president m+16 u-19
who__song m+17
who__texting i-21 l-23 p-16 q-19 u+21
who__that m+17
who__the a-18 b-18 d-17 i-27 j-19 m+32 q-17 r-19 s-17 u-40 v-28
who__this b-17 d-22 i-24 m-35 u+24
who__you j-20 m-21
who_dis a-17 d-15 e-18 f-16 h-16 i-24 l-19 m-29 q-16 u+16
who_do a-25 d-25 g-18 i+32 j-17 m-31 n-25 q-25 u-33 v-16
who_is a-39 b-40 c-32 d-47 e-18 f-31 g-39 h-34 i-63 j-45 k-31 l-49 m-19 n-39 o-36 p-49 r-38 s-44 t-19 u+24 v+26
who_was q+15
who_won m+15
who_wrote e-15 m+25 s-16 u-22 v-22
whole a-24 b-19 d+34 g-27 h-25 i-19 j-22 m-43 o-23 p-18 r-18 s-19 u-34
whole_thing d+24 m-27 n-15 u-15
why a-47 b-44 e-25 f-27 g-43 h-35 i-47 j-47 l-39 m+23 n-45 o-45 p-41 r-42 s-44 t-34 u+19 v-45
why__getting k-16 l-16 u+18
why__i a-19 g-20 i-20 k-19 l-19 m-34 n-20 p-17 r-15 s-15
why__so q-20 s-16 u-26
why__the d-19
why__you a-16 d-22 i-17 j-15 q-15 v-18
why_am k-16 l-16 u+18
why_did b-17 q-15 u-22
why_do a-24 d-37 g-19 h-18 i-24 j-22 l-16 m+21 n-23 o-19 p-17 v-21
why_is a-15 i-17 j-22 m+20 o-17 q-23 r-17 s-21 u-36
why_was d+21 m-24 q-17
wife k-16 l-16 m-51 n+18 p-42 q-31 r-27 s-16
wifi g-16 m+20 u-20
will a-110 c-83 e-69 f-76 g-29 h-26 i-96 j-110 k-101 l-109 o-31 p+33 r-26 s-19 t-31 u+30 v-91
will_@drive p+21 q-21
will_@insurer u-16
will__@day b+22 m-18 o-19
will__@late q-18 r+18
will__@open h+17 o-16
will__@pay b-18 d+23 m-21 n-23 o-15 q-16 u-25
will__@relative a-32 b-36 c-17 d-24 i-23 k-16 n+28 o-21 q-39 r-24 s-16 u-41
will__@stop l-16 m-17
will__@symptom l-16 m-17
will__able d-16 n+17 o-20 q-19 r-15 u-16
will__back b-18
will__be a-33 b+30 c-20 f-17 g-29 i-24 j-26 k-22 l-33 m-49 o-18 p-37 q-52 r-61 s-44 t-22 u-21 v-25
will__card d+17 m-18 n-16 u-16
will__coming b+19 o-15 r-21
will__cover b-17 d+25 m-24 n-16 u-23
will__for d-23 m-21 u+16
will__have p-20
will__home b-17 m-15 p+23
will__it a-20 d-24 j-15 k-16 m+24 n-19 o-26 q-21 r-15 u-34
will__know b-15 m+17
will__let a-17 b-18 d-22 m-25 q+21 u-26
will__make d-23 m-19 o-16 q-18 u+18
will__me a-43 b-52 c-28 f-27 h-29 i-37 j-38 k-38 l-44 m-69 n-57 o-37 p+39 r-43 s-40 t-33 v-27
will__my a-21 b-33 d-23 i-18 k-17 n-45 o-16 q-30 r-17
will__need o-24
will__needing b+15
will__on a-17 d-21 k-18 m+23 o-21 p-21 r-20 s-17 u-23
will__out b-20 d-20 n-23 q-18 r-16 s-17 u+18
will__outside b-17 d-21 n-16 o-16 p+15 q-16 r-17 u-24
will__there b+26 d-21 m-20 n-18 o-29 p-16 q-24 s-19
will__to a-22 g-23 i-21 j-21 m+23 p-15 q-25 r-18 s-25 u-38
will__up m-20 q-18 r-18
will__with d-16 n-16 s-16
will__work b-27 g-16 m-35 n-31 p-22 q-31 r-19 s-18 u+21
will__you b-21 g-17 m+15 q-17 u-21
will_be a-21 b-29 d-25 h-17 m-32 n-27 p+15 q-35 r+24 s-28 u-27
will_bring n-19 p+19 u-20
will_do b-26 d-19 h-19 m-22 n-19 q-17 t+23 u-26
will_have i-17 m-25 n-28 p+26
will_i a-28 b-47 c-18 d-58 g-33 h-27 i-32 j-24 k-23 l-31 m-57 o-39 p-34 q-47 r-34 s-40 t-25 u+48 v-20
will_it a-36 b-50 d+17 e-18 f-26 g-40 h-24 i-22 j-32 k-28 l-31 n-56 o-46 p-44 q-54 r-38 s-47 t-40 u+28 v-15
will_let b-15 m+17
will_my a-24 b-37 c-15 d+34 i-18 l-15 m-45 n+20 o-25 p-34 q-31 r-26 s-20 u-45
will_not a-29 b+39 c-21 d-49 h-29 i-27 j-29 k-30 l-35 n-42 p-45 r-60 t-21 u-40 v-32
will_take b-17 m-17 n-16 p+27 q-37
will_that m-18
will_you a-28 b-29 c-16 d-39 g-22 h+15 i-19 j-23 k-22 l-23 m-42 n-30 o-30 p-22 q+35 r-22 t-21 u-44
wish b-18 g-16 l+17
wish__receive b-16
wish_to b-18 g-16 l+17
with b-22 c-73 f-69 h-79 i-31 j-91 k-82 m-16 q-30 r-84 t-36 v-25
with$ a-20 d-27 e+31 f-24 g-20 h-15 i-19 j-17 l-29 m-28 n-18 p-19 q-18 r-15 s-20 t-22 u-26 v-19
with_@treat a-20 d-23 u+20
with__@clinician a+24 i-19 l-18 m-25 n-15 o-21
with__@medicine b+15 i-16 n-22
with__@symptom a-17 s+17
with__@texts d-16 i-16 k-31 l+25 m-28 n-15 u-15
with__the l+17 t-17
with_a d-19 l-19 m-21 p-24 s+15 u-20
with_depression a+21 m-18 n-16 p-16
with_me a-50 b-38 c-16 d-37 g-26 i-51 k-17 l-36 m-39 n+26 o-31 p+28 r-21 s-30 u-38 v-26
with_my i-20 n-33 o-19 p-20 s-20
with_someone a-21 b-22 c-20 d-23 e-16 g-18 h-22 i+15 l-19 m-19 n-20 o+20 p-30 q-28 s-19 u-18 v-25
with_the a+18 b-35 c-15 g-38 h-25 i-46 j-34 k-39 l+29 n-32 p-24 q-24 r-28 t-34 u-46 v-29
with_this a-20 d-20 i-19 l-26 m-21 o-20 s-19 v-22
with_you a-16
withd* a-23 d-25 g-19 i-26 j-20 k-18 l+30 m-34 n-26 o-21 q-19 r-22 s-26 u-21
withdraw a-23 d-25 g-19 i-26 j-20 k-18 l+30 m-34 n-26 o-21 q-19 r-22 s-26 u-21
withdraw_my a-15
witho* b+16 c-17 g-26 h-27 i-24 l-28 m-42 o-23 p-22 s-20 u-34
without b+16 c-17 g-26 h-27 i-24 l-28 m-42 o-23 p-22 s-20 u-34
without_@insurance d+15
without_a d-18 h-15 i-17 j+18 m-22 n-20 u-18
woke a-28 b-26 c-16 d-24 e-18 f-20 g-17 h-24 i-22 j-17 k-20 l-26 m-37 n-20 o-28 p-26 q-25 r+23 s+22 t-17 u-26 v-20
woke__feeling r-16 s+17
woke_up a-28 b-26 c-16 d-24 e-18 f-20 g-17 h-24 i-22 j-17 k-20 l-26 m-37 n-20 o-28 p-26 q-25 r+23 s+22 t-17 u-26 v-20
won j-15 m+20 u-18
won_the m+16
word a-18 d-18 g+28 i-17 j-27 m-22 n-25 q-16 u-22
words a-19 d-22 g+25 j-23 m-16 n-23 u-20
words__numbers g+18 j-15 u-18
words_or g+18 j-15 u-18
work a-43 b-81 c-55 d-28 e-46 f-54 h-41 j-78 k-59 l-25 m-33 o+42 s-74 t-55
work$ a-48 b-34 c-23 e-22 f-29 g-18 h-39 j-40 k-24 l-45 m+15 p-42 r-35 s-42 t-23 v-30
work_@call i-15
work__me b-15 n-20 p+18 q-27 u-20
work__more b-20 m-15 o+19
work_any o+17
work_can o+17
work_for b-18 d-27 m-28 n-17 q-18 u+22
work_instead a-17 d-21 i-16 l-20 m-17 o+25 r-18 u-16
work_now b-21 m-20 o+15
work_this d-16 g+27 l-19 m-25 u-28
work_will q-19
work_with a-15 d+23 g-15 h-17 m-18 q-16 u-23
worke* a+20 j-16 m-24 n-26 q-19 u-16
worki* m-17 u-17
working m-17 u-17
works a-34 b-30 c-22 d-32 e-19 f-22 g-27 h-24 i-22 j-32 k-18 l-27 n-33 o+24 p-22 r-21 s-28 t-22 u+15 v-22
works$ a-22 b-16 d-24 g-19 j-17 l-19 m-31 n-25 s-18 u+25
works_better a-18 b-18 m-15 o+25 u-23
worry m-16 n-21 q-22
would a+22 b-35 c-51 d+19 e-44 f-48 g-76 h-61 j-73 m-70 n-55 o+22 p-59 q-68 r-37 s-75 t-52 v-60
would__@call a-21
would__be a-35 b-29 d+25 g-18 j-17 k-24 l+15 m-28 n-24 p-17 q-25 r-26 s-25 u-30 v-16
would__better a-25 b-18 d-21 l-17 m-16 n-23 o+22 q-17 r-20 s-16
would__bring g-16 u-16
would__come a+16 i-16 o-20
would__get i-17 k+16 l-21
would__instead d-16 l-15 o+19
would__my a-21 d+15 m-16 n-16
would__need a-23 d-22 m-19 n-16 u+20
would__not b-22 d-21 i-29 k-16 l+26 m-15 o-20 s-16 v-16
would__speak a-20 i+18
would__start a+20 d-16 m-19 u-17
would__to a+18 b-37 c-19 d-41 g-24 j-26 m-41 n-36 o-25 p-24 q-28 r-29 s-32 u-39 v-18
would__work a-17 d-21 i-16 l-20 m-17 o+25 r-18 u-16
would_be b-33 c-15 d+17 e-19 f-16 g-26 h-26 i-30 j-22 k-19 l-29 m-42 n-35 o+30 p-18 q-29 r-39 s-31 t-20 u-41 v-18
would_feel n-17
would_i a+21 g-28 h-19 i-16 j-20 l-24 m-40 n-35 o-22 s-19
would_it a-25 b-22 d+30 l-25 m-21 n-19 p-15 q-19 r-21 s-17 u-28
would_like a+17 b-34 c-15 d-37 g-21 j-23 m-39 n-32 o-23 p-22 q-26 r-26 s-28 u-40 v-17
would_rather a-18 b-19 d-20 k-16 l+18 m-18 o-18 v-19
would_you a-28 b+23 d-21 o-20
write a-25 d-23 h-16 i-27 j-26 m+27 n-17 o-25 q-20 u-22
write_a a-21 d-21 h-16 i-22 j-23 m+28 o-21 q-19 u-20
wrong a-52 b-48 c-32 d-48 e-33 f-33 g-42 h-44 i-59 k-38 m-60 n-37 o-46 p-40 q-42 s-40 t-43 u-49 v+55
wrote e-15 m+25 s-16 u-22 v-22
wtf a-17 d-22 i-16 j-18 l-16 m-21 n-17 v-17
x a-20 b+19 d-23 e+19 f-15 i-15 j-16 l-17 m-30 n-20 o-15 r-20 s-22 t-19 u-21
y c-40 e-38 f-36 g-55 h-44 i+22 k-44 l-65 m-71 n-65 o-60 q+23 r+22 s-51 t-38 u-59 v-59
y__@visit a+17 b-15
y__empezar a+15
y__puede a-16
y__quiero o-19
y__tengo b-19 q+18
y_no a-30 g-25 i-36 j+17 l-29 m-25 n-34 o-32 p-22 r-31 s-23 u-29 v-29
y_quiero a+23 b-22 i-16 m-16 o-17
y_si m-17 r-18
ya c-89 d-116 e-99 f-87 g-113 h-17 i-64 j-20 k-22 m-33 n-22 o-113 p+29 q-50 r+42 s-109 t-102 u-117 v-28
ya$ a+18 i-15 l-20
ya_@call l-21
ya__@insurer p-27
ya__@relative p+17 q-18
ya__@ride p+24 q-30 r-16
ya__@texts l+18 m-20
ya__a a-40 i-24 j-21 l-27 m-39 n-27
ya__aqui a-19 b-23 j+17 l-28 m-24 q-21 r-24 v+17
ya__con b-17 i-20 k-20 n-21 q-18 u-15
ya__de b-18 k-32 l+20 m-27 n-16 p-15 u-16
ya__dije a-30 b-26 d-16 h-18 i-17 j-24 k-22 l-27 m+24 n-28 q-18 r-33 u-21
ya__el b-27 d-23 h-21 i-16 j-38 l-21 m-35 n-23 p+23 q-40 s-17 u-18
ya__en j-26 r+18
ya__es b-15 j-18 l-19 m-25 n+16 q-16 u-19
ya__ir a-25 q-26
ya__la b+28 d-18 i-26 j-32 l-40 m-31 n-28 o-27 p-26 q-28 s-19 u-16 v-19
ya__llegando a-17 b-22 j-17 m-18 r+24
ya__llego a-29 b-27 d-22 g-16 h-24 i-21 j-32 k-23 l-30 m-37 n-31 o-17 p-30 q-29 r+40 s-18 t-15 u-18 v-21
ya__los a+32 b-22 d-16 g-19 h-26 i-23 j-24 k-27 m-36 n-36 p-20 q-15 r-22 u-18
ya__manden a-19 b-29 i-16 j-18 k-16 l+27 m-22 q-22 r-19 v-16
ya__me a-24 i-22 j-19 k-15 n-24 p+16 q-43 r-30
ya__mi b-17 i-16 l-17 m-23 n-19 p+20 q-26 r-15
ya__nada b-20 l+16
ya__no a-31 d-19 g-19 h-16 i-30 j+29 k-15 l-17 m-44 n+17 o-18 p-22 q-36 r-40 s-19 u-16 v-31
ya__por a-21 l-19 m-23 q-16 r-20
ya__puede a-17 l-20 n-30 p-23 q+20
ya__puedo a-20 q-16
ya__quien a-23 b-17 n-21 p+26 q-33 u-16
ya__quiero i-30 j-15 k-26 m-33 n-22 o-19 p-20 q-22 r-19 u-17
ya__voy b+26 l-20 m-21 q-27 r-27 v-18
ya_casi a-23 b-22 d-16 h-19 i-17 j-24 k-18 l-25 m-29 n-24 p-23 q-18 r+32 v-16
ya_comi a-26 b-27 d-17 e-20 h-21 i-17 j-30 k-21 l-33 n+29 p-24 q-23 r-32 s-16 u-21 v-21
ya_consegui p+18 q-23
ya_estoy a-45 b-41 d-24 g-22 h-28 i-26 k-26 l-42 m-45 n-38 o-15 p-42 q-33 r+44 s-26 t-16 u-21 v-22
ya_le a-25 b-19 j-19 k-17 l-19 m+17 n-22 q-16 r-25
ya_me a+20 b-18 d-28 g-17 i-33 j-36 m-44 n-37 o-26 q-33 r-46 s-24 u-24
ya_mero m-18 q-19 r+20
ya_no a-74 b+48 c-36 d-43 e-26 f-25 g-51 h-38 i-64 j-67 k-45 l+17 m-18 n-73 o-57 p-65 r-77 s-45 t-35 u-47
ya_tengo a-28 b-24 i-18 l-17 m-18 n-27 p+35 q-43 r-23 u-20
ya_voy a-35 b-48 d-27 e-16 g-23 h-19 i-28 j-33 k-24 l-36 m-49 n-34 o-29 p-37 q-38 r+53 s-28 t-17 u-28 v-25
yeah a-25 b+20 c-17 d-26 e-19 f-20 g-17 h-18 i-22 j-23 k-17 l-24 m-32 n-27 o-20 p+30 q-35 r-25 s-22 t-17 u-27 v-21
year a-19 c-19 d-25 g-21 h-20 i-27 j-25 k-18 l-25 n-26 o-22 p-23 r-22 s-30 u-30 v+17
year$ a-20 c-18 d-24 g-21 h-20 i-27 j-24 k-18 l-24 n-25 o-21 p-21 q-26 r-22 s-29 u-30 v+17
years i-17 n-17 o-19
yep q-21
yep_got q-18
yes b-36 c-24 d-37 e-24 f-26 h-23 i-31 j-33 l-35 n-35 o-28 p+28 q-41 r-26 s-29 t-23 u-39 v-26
yes$ a-19 d-23 e-19 f-17 j-15 l-16 m+20 n-15 p-15 q-23 u-25
yes__can a-16 j-15 q-20
yes__have p+17 q-21
yes__is a-19 p+19
yes_i i-19 p+16 q-23
yeste* a-42 b-39 c-26 d-43 e-22 f-25 g-35 h-37 j-48 k-33 l-37 n-40 o-38 p-32 q-35 r-37 s+39 t-33 u-19 v-36
yesterday a-42 b-38 c-25 d-42 e-21 f-23 g-34 h-36 j-47 k-32 l-36 n-38 o-37 p-31 q-34 r-36 s+37 t-32 u-17 v-34
yesterday$ a-33 b-31 c-22 d-33 e-19 f-20 g-30 h-25 i-37 j-32 k-28 l-33 n-35 o-30 p-25 q-28 r-29 s+34 t-30 v-31
yet a-23 b-24 c-15 g-26 i-20 j-19 l-25 n-21 o-22 p-20 r-21 s-21 u-24 v-32
yet$ a-23 b-24 c-15 g-26 i-20 j-19 l-25 n-21 o-22 p-20 r-21 s-21 u-24 v-32
yo b-42 c-32 d-50 e-41 f+24 g-43 h-37 i-40 j-45 k-37 l-50 n-46 o-37 p-29 q-40 r-38 s-43 t-35 u-47 v+40
yo__pedi v+16
yo__soy a-21 b-22 d-22 g-20 i-18 j-18 l-26 m-25 n-23 o-17 q-21 r-17 s-21 u-20 v+31
yo_no a-35 b-38 c-17 d-34 f-20 g-28 h-16 i-26 j-26 l-33 m-32 n-33 o-30 q-28 r-25 s-31 u-27 v+43
you b-60 c-24 d-17 e-130 f-33 g-49 h+44 i-43 k-16 l-37 n-70 o-21 p-156 q-55 r-122 s-161 t+47
you$ a-36 b-23 c-55 d-78 e-38 h-76 j+26 k-63 m-25 n-63 o-66 p-41 q-70 r-16 s-47 t+36 u-37
you_@move a-18 m-23
you_@open a-40 b-16 d-28 g-22 h+41 i-19 k-15 l-20 m-51 n-21 o-24 q-17 r-16 t-28 u-30 v-22
you_@person a-15 b-16 i-18 l+15 m-20 u-27
you_@price a-23 d+29 g-18 h-19 j-16 m-30 n-17 u-27
you_@stop a-24 d-17 i-18 j-19 k-25 l+26 m-33 n-26 o-18 q-16 u-18
you__# a-29 d-26 h+25 i-16 j-27 n-16 r-18 t-22 u-24 v-19
you__@call i+23
you__@day a-36 b-33 d-26 h+30 i-16 j-19 m-39 n-22 q-18 t-15 u-29
you__@holiday a+22 d-27 g-15 j-27 l-15 n-19 q-17 u-26
you__@hours a-18 d-17 h+20 j-16 m-16
you__@insurance a+24 d-16 h-21 j-18 m-19 n-16 u-26
you__@insurer a-24 d+28 h-20 m-18 q-16 u-15
you__@open a-46 b-25 c-16 d-26 f-16 g-18 h+41 i-20 j-21 k-17 l-22 m-40 n-25 o-30 q-22 r-20 s-20 t-34 u-33 v-21
you__@pay d+21 h-16 m-22 u-16
you__@person a+19 d-18 i-34 j-31 m-30 v-21
you__@place a-23 i-24 m-25 u+23
you__@relative a-24 n-15 q-20 u-22
you__@ride a-16 d-21 h-19 j-16 m-21 p-16 q+25 u-24
you__@spanish c+17 h-16
you__@vehicle a-19 d-16 h-21 m-27 q+19 u-25
you__@visit m-17
you__@wrong a-22 h-19 i-23 j-22 m-25 t-20 u-17 v+16
you__a a-63 b-43 c-38 d-38 f-16 g-45 h-71 k-33 l-41 m+18 n-63 o-20 p-30 r-32 s-30 t-22 u-82 v+22
you__about d-21 m+24 u-35
you__an a-25 d-16 i-15 m-17 q-16 u-24
you__another m-16
you__any a+20 d-18 h-18 o-21 u-20 v-15
you__anybody a+20 h-29 j-24 m-17 u-23
you__anything d-30 h-23 j-23 l-15 m-20 n-21 o+28 q-24 u-30
you__are a-28 d-17 g-16 h-30 l-20 m-25 t+26 u-24
you__be a-22 d-23 h-16 l-15 m+23 n-18 u-16
you__been a-20 d-15 m-18 t+20 v-17
you__credit a-23 d+29 g-15 h-24 j-24 m-30 n-17 q-16 u-23
you__directions a-17 i-17 j+20 l-15
you__do d-33 g-35 j-28 m-27 n-26 q-26 u+24
you__doctors a-17 h-24 i-19 j-27 u+23
you__evening a-18 d-16 h+20
you__for b-27 d+22 g-17 h-31 i-18 j-20 l-23 m-38 o-26 q-18 u-35 v-26
you__from a-28 b-16 d-29 h-20 i-23 j-27 l-17 m-36 n+27 o-18 q-22
you__have d-27 i+18 j-29 m-26 n-20 o-24 t-16 u-27
you__hospital a-17 h-17 m-15
you__i a+17 g-25 m-16 n-19 q-17 u-25
you__in b-22 d-26 i-30 k-22 l-18 n-26 o-34 q-25 r-18 t-17 u-41
you__it a-38 b-33 c-18 h-24 i-19 j-40 k+18 l-32 m-44 n-31 q-24 r-16 t-22 u+22
you__leave q+15
you__me b-57 e-21 f-44 h-62 i-45 j-22 k+19 l-16 o-24 p-52 r-52 s-50 t-67 u-22 v-61
you__my a-35 g-25 h-30 j-35 k-25 l-36 m-40 n-41 p-19 q-30 r-19 s-19 t-18 u+19 v-18
you__new a+39 d-23 f-19 g-15 h-26 i-27 j-36 l-18 m-32 n-18 o-24 q-16 t-22 u-44
you__next o-22
you__number a-40 d-31 g-23 h-24 i+16 j-34 l-31 m-39 n-22 o-19 q-23 u+18
you__old a-16 v+17
you__on a-46 b-31 d-34 g-22 h+18 i-23 l-16 m-48 n-25 o-29 p-17 r-20 t-29 u-19
you__one a-25 d+23 h-20 m-19 u-20
you__out a-18 d-24 h-21 i-18 l-19 m-24 q-21 u+24
you__patients d-23 h+19 j-21 m-23 u-27
you__place m-17
you__process m-17 u+18
you__reached a-20 d-17 h-16 j-19 m-28 q-15 t-27 v+28
you__real h-19 i-16 j-18 u+19
you__room a+15
you__so a-22 d-18 h-16 l-16 m-20 t+23 v-19
you__still a+34 b-21 c-17 d-26 f-22 g-22 i-25 j-32 k-23 l-29 m-24 n-26 o-21 q-21 r-17 s-22 t-40 u-32 v-29
you__taking a+24 i-16 l-16 m-17 n-22 t-19 u-16 v-19
you__text a-38 b-32 c-26 d-25 g-29 h-20 i-34 j-33 k+25 m-34 n-23 o-28 p-16 q-35 t-23 u-33
you__texting a-16
you__the a-23 b-45 c-29 e-16 f-23 g-38 i-49 n-43 o-25 p-28 q-35 r-40 s-39 t-16 u-30 v+19
you__there a-19 h+23 j-26 u-24
you__this a-27 c-17 d-25 g-19 i-21 j-19 l-24 m+29 n-17 u-32
you__to a-33 b-30 d-30 h-27 i-35 j+16 k-23 l-30 q-24 t-18 u-40
you__today a-18 h+24 m-25 t-18
you__up a-24 h+23 m-20
you__walk a+25 d-29 h-17 u-19
you__what a-23 d-22 h-22 j-19 m-29 o-17 u+19
you__with a-33 d+24 g-30 h-30 i-20 j-24 m-36 n-28 o-20 u-42
you_a a-24 h-28 i-25 j-37 m-27 u+33
you_accept d+21 m-24 u-16
you_accepting a+24 h-26 i-16 j-19 m-18 u-25
you_all b-52 c-33 d-56 e-22 g-51 i+16 k-51 l-59 m-72 n-48 o-51 p-32 q-42 r-36 s-39 v-48
you_are a-42 b-26 c-19 d-40 f-23 g-34 h-33 i-30 j+15 k-22 l-39 m-59 n-33 o-31 q-21 r-23 s-21 t+35
you_be a-25 b-19 d-30 j-16 l-19 m-29 n-21 o-22 q-24 r-17 u+20
you_can a-32 c-20 d-27 g-18 j-29 k+25 l-34 m-33 n-28 q-34 u-27
you_do a-48 b-24 c-26 d+30 g-44 h+17 i-33 j-49 l-31 m-62 n-48 q-43 r-16 s-16 t-25 v-21
you_ever a-19 d-22 h-22 j-19 l-18 m+24 u-29
you_explain a-21 d-21 h-20 i-20 j-21 m-25 n-17 o-21 u+27
you_file d+16
you_fit a+19 m-17
you_folks d+22 j-22 m-27 n-16 q-16 u-25
you_get c-18 g-19 j-35 l-25 n-26 o-21 q-21
you_give a-16
you_got a+26 b-24 d-34 h-22 i-17 j-15 l-15 m-25 n-16 t-18 u-21
you_guys b-32 c-28 d-28 e-17 f-33 g-44 i-37 k-27 m-56 n-41 o-40 p-23 r-29 s-24 v-41
you_have a+20 b-55 c-49 d-39 e-21 f-28 g-58 h-23 i-16 j+19 k-35 l-19 m-23 n-75 p-42 q-27 r-32 s-38 u-31 v+23
you_in m-20 u-34
you_just a-16
you_know a-29 d-30 g-26 h-20 i-24 j-27 k-15 n-20 o-25 t-19 u-39 v-30
you_let a-15 d-19 m-23 q+23 u-24
you_like a-24 d-26 h-20 i-17 j-17 m+29 u-33
you_located j+19 u-17
you_make o+19 u-17
you_must m+15
you_near j+16 m-16
you_on d-17 h-23 m-24
you_see a+28 b-16 d-35 g-21 i-35 j-38 k-15 l-22 n-22 o-20 q-22 t-16 u-41 v-20
you_send m-17
you_speak c+15
you_start a-23 d-17 h+21 m-29 u-20
you_stay d-16 h+20 m-21 u-25
you_take a+26 c-23 d+15 g-32 i-24 j-50 l-36 m-54 n-44 o-24 p-17 q-40 s-15 t-21 u-51 v-21
you_tell a-16 c-18 i-23 j-25 k-17 l-17 m+15 o-24
you_text a-22 i-19 j+17 k-16 l-18 m-19 u-16
you_texted m-15 v+17
you_the a-25 h-28 i-26 j-29 m-29 u+31
you_to h-20 j+17 m-20 u-18
you_turn k+18 m-17 u-17
you_want a-17 b-16 j-17 u-16 v+19
you_watch a-17 d-19 j-16 m+25 n-16 u-20 v-15
you_what a+17 g-18 n-15
you_work a-19 d+18 g-15 m-23 n-16 o-20 q-16 u-23
you_write a-24 d-22 h-16 i-24 j-25 m+27 n-16 o-24 q-20 u-21
your b-29 c-68 d-35 e-62 f-72 i+25 k-16 m-39 n-93 o-85 p-77 q-91 r-80 s-76 t+34 u-46
your_@hours h+17 j-16 m-15
your_@machine b-19 u-15
your_@place a-31 b-29 c-18 d-26 g-28 i-29 j+28 k-26 l-29 m-36 n-24 o-22 q-29 r-16 u-36
your_@texts l+17 m-15
your__@hours d-16 g-18 h+26 j-26 m-26 n-17 u-19
your__@visit a+21 d-17 j-16 m-16 u-16
your__best a-27 b-22 d-20 g-25 h-21 i-29 j-23 k-19 l-24 m-36 n-16 o-16 p-15 r-20 s-21 t+33 u-22 v-21
your__in a-16 h-34 m-26 s-16 u-17
your__is a-23 d-19 i+22 l-26 m-25 p-23 q-18
your__me a-27 b-21 d-21 i-32 j-20 k-22 l-32 m-26 n-17 p-21 q-21 r-16 s-22 t-22 v+23
your__not a-17 b-17 d-15 g-18 k-17 l-27 m-21 p-15 q-17 s-17 u-17 v+21
your__please a-22
your__the h-23 j+16
your_ad u+16
your_brain d-15 m-20 u+21
your_favorite j-16 m+17
your_list a-19 i-15 m-17
your_next a+15
your_number b-19 d-20 g-28 h-16 i+20 j-33 k-15 l-34 m-18 p-19 q-19 u-35
your_records i-23 l-20 m-18 v+24
your_system a-15 p-17 v-16
your_the a-27 b-22 d-20 g-25 h-21 i-29 j-23 k-19 l-24 m-36 n-16 o-16 p-15 r-20 s-21 t+33 u-22 v-21
zxcvb a-17 d-19 e+29 g-16 j-19 l-20 m-29 n-16 r-17 s-17 u-21 v-18
zxcvb_nm a-17 d-19 e+29 g-16 j-19 l-20 m-29 n-16 r-17 s-17 u-21 v-18
¿ a-44 b-26 e-16 f-23 k-22 l-26 m-30 p-24 r-27 s-30 t-19
¿__ir a-16 o-15
¿__que d-17 h-19
¿_me a-16 n-17
¿_puedo n+17 q-15
¿_que d-15 n-17 o-16 u-16
"""
