"""Weights of the intent reader: written by ``python -m training.weights`` from 7337 texts; not by hand."""

KNOWN = """\
# 1 10 10:20 12 14 15 2 20 2023 2:15 3 4 5 500 6 7 8 9 95 a abiertos able about abren abuela accept accepting accident aceptan
acompanada activar actual actually ad adderall address addy adelantar adentro afford after afternoon afternoons afterward
afterwards afuera again against agarro agendar ago agradezco agreed ahi aide airport al algo alguien all alla allowed almost alone
along already alta am amable amaneci ambetter amiga amor an and ando animal another ansiedad answer antes anticipacion
antidepressants anuncio anxiety any anybody anyone anything apartar appointment appointments appreciate approved apt aqui are arm
around arrange arranged arrive as aseguranza asi asistir ask asking at atender atienda atiendan atienden atrasada attend attending
aunt availability available awake away awesome ayer ayuda ayudeme ayunas baby babysitter back backed bad bail bailed baja banar
bank be been beer before beforehand begin behind being bendiga besides best better bf bien big bill billed billing birth bit black
block blocked blood blowing blue book booster borre borren boss bot both brain brazo breakfast bridge bring bringing broke brother
bruise buddy buen buenas buenos bugging building bump bus buscando business but by cab caballos cabeza cada cafe calendar call
calle called calls cambiar cambiaron cambiemela came caminando camino camion campo can cancel cancela cancelame cancelar cancele
cancelen cancelenla cancelenlo cancelled cancelling cancelo cancels cansada car card care caregiver caro carol carro carrying
carta case cash casi caught cbd cease cell center centro cerca chance change changed charge charged chat cheaper check checking
chew chofer choices christmas church cierran circling cita citas ciudad clase class clinic clinica clonazepam close closed clothes
cobran coffee cold columbus comadre come comer coming commands common communications como company complaint completo computer
comunica con conflict confused confusing conmigo consegui consigo consult consulta consultation consults contact contacted
contacten contacts contesta contestar contesto control cook cool copay copia cosas cost costo could counselor count course cousin
cover covered covid coworker cpap cramps credit credito cross crying cual cuando cuantas cuanto cubre cuesta cunado cupo da dad
dallas dan dangers dar date daughter day days dayton de dead deal dear death debbie debil debo decide decided decidi decir
deductible dejar deje dejen dejenme dejo del delayed delete deleted deme denle denme dentist department deposit depresion
depressed depression desayunar descompuso descuento desde deseo desk despues dia dial dias did died difference different digo dijo
dinero dio dios direccion direct directions directly dis disability discontinue discount disculpe disponible disponibles dizziness
dizzy do doctor doctora doctors does dog doing dollars dolor domicilio domingo domingos donde done door doors dormir dos dose
double down downtown dreams drink drinking drip drive driver drives driving droga drop dropping drops drug dry duele duerme dumb
dura during duty earlier earliest early eat eating edificio efectivo effect effects el elevador elevator eliquis ella else em
email emergency empezar empiezo en encargada encuentro end enfermera enfermo english enough entiendo entrada entrance entrar entro
equivocada equivocado equivoco er es esa escalofrios escriban escriben escribir escribirme escribo ese eso espacio espanol
espereme esperen esperenme esposa esposo esta estacionamiento estafa estan estar este esto estoy eval evaluacion evaluated evening
ever every everyone everything exactly exit expensive explain explica face facebook family fan fast favor fax faxed fecha fee feel
feeling feels fell fella felt few fifteen fijese file filled finally find finding fine first fit five flaked flashback flight
floor flu fly focus fog foggy folks following food for forget forgot forma found free friday fridays friend from front fui full
fumar funciona fyi gary garys gas gatorade gave gente get getting gf girl give go god goes going gone good got gps gracias
graduacion grandma grandson gratis great gripa group gum gusta gustaria guy guys habla hablar hablara hable hableme hablenme hablo
habra hace hacen hacer had hago half handled hands hang happens harassment hard has hasta hate have having hay he head headache
heading hear heard heart hello help helped helpful her here hermana hermano hey hi high highway hija hijo him his hit hizo hola
hold home honey hook hoping hora horario horas hospital hour hours house houston how howdy hoy hsa human humana humano hungover
hurt husband husbands i iba id idea if in income informacion informes infusion infusions ingles inside instead insulin insurance
intake interesa interesada interested interstate into ir ire irme is it iv jaw job jose jueves jumping junto jury just keep keeps
ketamina ketamine keys kid kids kill killing kind knocked know la lady landline las last late later latest law le leave leaving
left legal legit lejos les let license light like lil linda line lined list lista listo little live llamar llamarme llamen
llamenme llegando llegar llego lleva llevaba llevar llevarme lleve llevo llorar lo located location locked lol long longer looking
looks los lose lost lot love low luck lugar lunes lyft made make making mal mall mama manager manana manda mandame mandar mandarme
mandaron mandated mandeme manden mandenme manejando manejar manejo many map mapa maquina marcar mareada mareado mareo maria
marqueme martes mas may maybe me mean meant med medicaid medicare medicina meds mejor mensaje mensajes menu mero mess message
messages met metro mi miedo miercoles might mike military mind mine minutes minutos mis mismo miss mistake molestando molestar
molesten molina mom monday money month months mood more moreton morning mornings mother mouth move moved mover much muchas mucho
music muy my myself nada nadie name named nausea nauseas nauseous near nearby necesita necesito need needing needle needs neighbor
nerves never new news next ni nice nicotine night nightmares ningun ninguna nino no nobody noche noches nombre noon normal not
note nothing now nueva nuevo numb number numbers numero nunca nurse o ocupo of off offer office oficina oil ok old omg on onda one
online only oops opciones open opening openings opt option options or other otra otro out outside over overslept overtime owe own
owner paciente package paga pagar pago pagos pague pain papa papeles papers paperwork para pare paren parenle park parking paro
part parte party pasa pasame pasar paseme pass passed pastilla pastillas patel patient patients pay payment paz pedi peligroso
people perdon perfect period pero perrito person persona pesado phone picaron pick picked picking pickup pico pido pill pills piso
place plan planes plano plans plaza please pocket poco podemos poder podre podria poncho poner pongame pongo pop por posible
possible postpone precio prefer prefiero pregunta prepare prescription presion press pressure price pricing prima primera probably
problem problema process program pronto proxima ptsd puede pueden puedo puerta puked pulled pulling puse push put qualify quarter
que queda quedar quede quedo querer question questions quick quien quiere quiero quisiera quit quita quiten quitenme raite rajo
rara rate rather rd reach reached read ready real really receive receta recibir recoge recoger recogerme recoja recomendo
recordatorios records recorrer red referral refill regarding regresar regreso release remember reminders remove reply reschedule
respond responder respondo results resume ride rides right ring risks road robot room roommate ropa rough round route run running
sabados saber sacar saco sad safe said sale saliendo salio salir same saquenme saturday saturdays save saw say says scared
schedule scheduled school se sea second secretaria see seen segundo seguro self semana send sending senora senorita sent ser sera
seria service servicio sesion session sessions set shaking shave she shell shift shop shortly shot should show shut shuttle si
sick side siempre siento sign signed sigo sigue sin since sirve sister sit sitter situation skip sleep sleeping sleepy slept slot
slow smoke so sola solo some somebody someone something sometime somewhere son soon sooner soonest sore sorry soy spacey spam
spanish speak speaks special spinning spot spots spravato spray squared standing start started starting state statement stay step
still stomach stop stopp stopped storm street struggling stuck stuff su success sueno suite sunday sundays sup super supervisor
supposed sure surgery surgio sus suspendo swap sweats swings switch system tad take taking talk talked talking tan tarda tarde
tardecita tardecito tardes tarjeta taxi te telefono tell temblando temprano ten tener tengo terapeuta text textearme texted
texteen texting textos texts th than thank thanks thanksgiving that the them then therapist therapy there these they thing things
think thinks this thoughts threw through throwing thurs thursday thursdays tiempo tiene tienen tight til till time times tingling
tired tmrw to toca todavia today todo told tom toman tomando tomar tomo tomorrow tonight too took total totally town trabaja
trabajan trabajar trabajo trade traer traffic trafico traiga train trains transportation transporte trata tratamiento treatment
treatments tren tricare triste trouble truck true try trying tuesday tuesdays turn turno twice two tyler type uber ubi ubicacion
ubicados ugh uh un una under understand undo unfortunately uno unstop unsub unsubscribe unsubscribed until up urgent us usa usan
usar use usted ustedes va vale van vape vean veces vecina vecino venir veo ver verdad very vet veteran veterans vez vi viera
viernes visit vitamins vive volver vomitando vomitar voy vuelvan waco wait waiting waitlist walgreens walk walking want wanting
wants was water way we wear wednesday weed week weekend weekends weeks weird went were what when where whereabouts which while who
whole why wife wifes will wine wish with withdraw without wobbly woke word words work worker working works worry would write wrong
wtf y ya yeah year years yep yes yesterday yesterdays yet yo you your yours ¿
"""

LINES = """\
book cancel_appointment change_language cost gibberish greeting help hours human location opt_in opt_out other prep_question reschedule ride_confirmed ride_problem running_late side_effect thanks what_is_this wrong_number
# a-44 b-36 c-83 d+20 e-81 f-82 g-47 i-56 j-58 k-92 l-105 m-28 n-52 p-48 q-50 r+68 s-29 t-88 u-111 v-20
#$ a-38 b-68 c-53 d-30 e-55 f-53 h+18 i-15 j-16 k-54 l-68 m+19 o-31 q-78 r+36 s-78 t-58 u-69
#_@date a-23 d-20 i-19 j-17 m-24 o+23 q-16 r-24
#_@hours h-17 o-18 s+23
#__# a-22 d-31 g-21 h-25 j-24 m+21 n-16 u-18 v-19
#__away a-19 b-16 d-22 g-17 i-19 m-23 n-19 o-18 q+22 s-23 v-17
#__can i-17 m-23 n-19 r-21 s-15
#__instead o+16
#__is a-19 d+22 g-18 i-21 j-25 m-33 n-21 q-21 r-26 s-21 u-15
#__later d-18 m-21 r-19 s+23
#__more b-23
#__not b-16 o+19
#__of d-15
#__out m-17
#_days d-15 m-17 o-25 r-17 s+24
#_dollars d+27 g-16 j-18 m-23 o-17 q-23 r-17 s-16 u-15 v-17
#_is d-22 m-30 o-18 r+26 s-16 u-18
#_minutes a-21 b-21 d-25 g-18 h-19 i-18 j-19 l-18 n-20 o-22 p-18 q-20 r+30 s-25 t-16 u-19 v-22
#_minutos a-25 b-17 d-22 g-23 h-18 j-22 l-15 m-27 n-20 o-21 q-17 r+30 s-15 u-20 v-17
#_work o+16
= b-33 c-79 e-60 f-74 g-16 h-37 i-21 k-62 m+53 n-16 o-44 p-42 q-32 t-34 v-26
=rare1 a-50 b-27 c-60 d-16 e+23 f-30 g-48 h-81 i-29 j-58 k-43 l-28 m+82 o-52 p-65 q-53 r-17 v-44
=rare2 a-93 b-83 c-148 d-54 e+69 f-160 g-71 h-168 i-106 j-67 k-66 l-62 m+152 n-30 o-59 p-83 q-91 r-82 s-32 t-157 u-80 v-104
=rare3 a-39 b-37 c-68 d-96 e+27 f-65 g-93 h-83 i-80 j-28 k-72 l-73 m+88 n-82 o-82 p-75 q-88 r-81 s-90 t-71 u-27
=short a-86 b-81 c-20 e+102 f+70 g-47 h-51 i-47 j-34 n-119 o-215 p-91 q-66 r-73 s-83 t+19 u-21 v-71
? b-85 c-52 d+42 e-107 f-30 g-55 h+24 i-43 j+24 k-88 l-87 m-114 o-27 p-80 q-45 r-98 s-93 t-95 u+25 v-30
@body a-62 c-36 d-63 e-24 f-26 g-41 h-36 i-54 j-51 k-34 l-43 m-73 o-57 p-50 q-56 r-60 s+59 t-30 u-30 v-38
@body$ a-41 b-33 c-18 d-42 g-22 h-15 i-33 j-26 l-24 m-45 n+23 o-31 p-27 q-35 r-27 s+29 v-18
@body__@symptom s+19
@body__@treat a-15 s+15 u-17
@body__after s+17
@body__since m-17 n-16 s+17
@body__the b-17 n-15 s+19 u-17
@body_desde a-16 s+19 u-15
@body_is a-15 b-16 d-21 i-16 m-29 n-23 o-17 p-22 q-17 r-18 s+27 u-19
@book a+74 c-59 d-74 e-34 f-43 g-62 h-53 i-83 j-74 k-63 l-73 m-29 o-31 p-56 q-71 r-32 s-66 t-45 u-72 v-52
@book$ a+19 d-24 g-20 i-29 j-25 k-19 l-29 o-28 p-20 q-23 r-23 s-22 u-24
@book__@visit a+24 b-35 n-18 o-21 s-16
@book__for a+19 b-24 n-16 o-17
@book__is b+19 m-21
@book__next a+18 o-17
@book__then a+27 d-17 m-19 n-20 o-16
@book_me a+32 b-37 c-18 d-18 g-17 i-29 j-21 k-21 l-25 n-21 o-28 p-20 q-18 r-26 s-17 u-22
@book_my a+18 b-22
@call a-57 b-48 c-40 d-44 e-75 f-81 g-110 i+101 j-77 k-52 l-23 m-16 n-112 o-95 p-87 q-82 r-113 s-107 t-81 u-113
@call$ a-81 b-67 c-54 d-76 e-38 f-36 g-62 i+67 j-33 k-62 l-23 m-21 n-56 o-61 p-44 q-62 r-53 s-53 t-39 u-58
@call_@call d+22 h-16 m-28 v-18
@call__# d-18 h+16 m-17 n-18
@call__@clinician a-26 i+16
@call__@relative b-22 n-22 p-18 q-20
@call__a i-23
@call__alguien i+15
@call__at a-15 i+19 m-17
@call__el a-21 i+16
@call__home i+16
@call__house i+16
@call__my a-22 d-16 m-15
@call__no i-19 l+17 v-17
@call__not i-18
@call__telefono i+16
@call__text i-19
@call__the b-17 i-19 j-20
@call_alguien q-16
@call_back i+21
@call_con b-24 d-18 h-16 i+34 l-27 m-27 n-22 o-22 q-25 s-17 u-21 v-22
@call_is a-17 d-25 i-24 j-20 m+29 p-19 q-15 r-19 s-19 v-17
@call_me a-44 b-33 c-22 d-34 g-19 h-26 i+42 j-34 k-32 l-29 m-46 n-24 o-28 p-34 r-22 s-24 u-30 v-34
@call_my a-29 b-27 c-18 d-21 h-18 i+24 l-24 n-26 o-20 p-29 q-21 r-24 s-17
@call_number a-15 l+17 m-19 v-22
@call_off a-21 d-17 i-23 l+18 m-19 v-20
@call_por a-24 b-22 c-28 d-17 g-16 i+34 j-24 l-39 m-23 o-25 p-16
@call_this h+16
@cancel a-106 b+84 c-81 d-56 e-77 f-72 g-92 h-74 i-103 j-95 k-88 l-63 n-94 p-87 q-57 s-93 t-79 u-95 v-88
@cancel$ a-53 b+65 c-44 e-42 f-39 g-49 h-37 i-56 j-52 k-41 l-66 n-53 o-72 p-51 q-58 r-22 s-50 t-40 u-44 v-46
@cancel__@day b+15 o-20
@cancel__@move b-27 m-17 o+24
@cancel__@visit a-47 b+27 d-36 j-17 n-28 o-47 r-27 s-28 u-24 v-16
@cancel__de b+29 h-21 m-35 n-19 o-20 p-21
@cancel__del o-15
@cancel__favor a-15 b+23 i-18 l-17 o-23
@cancel__manana b+22 h-20 m-29 o-17
@cancel__to b-21 o+15
@cancel_it a-18 b+26 d-18 g-15 m-25 o-22 p-16 r-17 u-20
@cancel_la a-38 b+32 d-30 h-16 i-31 j-20 l-15 n-29 o-45 p-24 q-18 r-24 s-26 u-27
@cancel_me a-20 b+23 i-17 l-18 m-31 o-25
@cancel_mi a-20 b+23 m-19 o-21
@cancel_my a-26 d-28 l-18 m+25 n-21 o-32 p-16 r-29 s-19
@cancel_please b+27 i-15 l-18 m-26
@cancel_por a-15 b+23 i-18 l-17 o-23
@cancel_todo a-17 b+26 d-20 e-15 i-16 l-16 m-26 o-17 r-17 t-16
@clinician a+41 c-55 d-92 e-47 f-48 g-73 h-65 i+62 j-48 k-67 l-80 m-74 n-84 o-87 p-79 q-84 r-84 s-84 t-59 u-45 v-69
@clinician$ b-59 c-27 d-52 e-24 f-26 g-36 h-37 i+59 j-18 k-37 l-45 m-67 n-48 o-51 p-35 q-40 r-45 s-48 t-35 u-51 v-39
@clinician__contact a+15
@clinician__dijo a+16
@clinician__me a+21 d-17 k-15 l-23 m-26 p-28 q-25 r-18 s-20 u-22
@clinician__no a-15 b+15
@clinician__off b+17 m-17
@clinician__this a+16 u-16
@clinician_me a+37 b-30 d-18 i-29 l-20 m-31 n-25 o-15 p-29 q-26 r-17 u-21
@date a+18 c-26 d-47 e-20 f-21 g-27 h-28 i-41 j-43 k-34 l-31 m-47 n-39 o+33 p-31 q-38 r-48 s-33 t-29 u-43 v-29
@date$ a+23 c-23 d-43 e-19 f-20 g-23 h-25 i-38 j-38 k-31 l-29 m-44 n-36 o+27 p-30 q-32 r-44 s-30 t-28 u-40 v-26
@date_is o+15
@day b+38 c-90 d-122 e-85 f-28 g-107 h+49 i-115 j-121 k-95 l-108 m-27 n-57 o+44 p-98 q-118 r-114 s-39 t-24 u-124 v-103
@day$ b+31 c-69 d-95 e-70 f-16 g-83 h+41 i-91 j-95 k-76 l-83 m-17 n-41 p-81 q-87 r-88 s-20 u-101 v-79
@day_@hours a-24 b-17 d-19 h+31 j-15 m-28 n-22 o-28 s-18 u-17
@day__@day b-27 m-20 n-18 o+21
@day__a o+16
@day__about a-16 b-18 n-17 o+20 s-16
@day__for m-18
@day__good a-19 b-21 m-23 o+22
@day__i b-33 o+26 q-18
@day__me m-23 o+24 q-22 s-15
@day__otra o+15
@day__so b+15 m-17
@day_at m+18 o-23 r-21
@day_instead a-23 b-19 h-16 m-23 o+28
@day_one a-27 b+21 d-17 h-16 i-16 j-15 m-28 s-22 t-16
@day_or b-17
@day_pero b-15 o+17
@day_si b-19 o+21
@day_what a-16 b-18 n-17 o+20 s-16
@door a-73 b-58 c-48 d-72 e-38 f-46 g-71 h-57 i-74 j+79 k-47 l-62 m-80 n-64 o-62 q-36 s-57 t-50 u-76 v-61
@door$ a-46 b-34 c-23 d-42 e-16 f-26 g-35 h-39 i-43 j+47 k-23 l-32 m-48 n-37 o-36 p-28 q-50 r+16 s-30 t-27 u-49 v-29
@door__i d-15 g-24 j+19 n-19
@door__use g-20 j+16
@door_do g-23 j+20 n-17
@door_es d-16 j+21 u-22
@drink a-66 b-59 c-50 d-82 e-48 f-49 g-64 h-58 i-63 j-69 k-48 l-62 n+69 o-64 p-54 q-72 r-62 s-70 t-53 v-55
@drink$ a-25 d-21 g-16 h-18 i-15 m-27 n+31 o-17 q-22 u-23
@drink__o m-17 n-18 u+18
@drink__que m-17 n-18 u+18
@drink_count a-23 b-21 c-20 d-27 g-23 h-26 i-17 j-22 l-23 m-45 n+36 o-16 p-16 q-22 r-19 t-17 u-33 v-21
@drink_ok m-22 n+19 s-16 u-19
@drive a-73 b-71 c-59 d-72 e-54 f-57 g-71 h-60 i-78 k-62 l-48 m-84 o-77 p+55 q+40 r-54 s-75 t-56 u-70 v-71
@drive$ a-37 b-45 c-37 d-42 e-38 f-35 g-41 h-35 i-46 j-52 k-35 l-44 m-52 n-57 o-36 p+55 r-43 s-40 t-38 u-47 v-46
@drive__@relative b-18
@drive__dia a-16 n+25 o-26 q-18
@drive__from j+17 m-16 u-22
@drive__it j+17 m-16 u-22
@drive_after q-15
@drive_despues n+20 q-27
@drive_is j+17 m-16 u-22
@drive_me a-36 b-27 c-17 d-29 g-19 i-40 j-28 k-18 m-35 n-42 o-24 p+20 q+23 r-25 s-27 u-32 v-17
@drive_myself j-17 m-15 n-25 p-17 q+24 s-16
@drive_y b-20 l-16 q+21 v-15
@drug a-44 b-38 c-30 d-56 e-26 f-26 g-44 h-42 i-46 j-46 k-32 l-40 m-61 n+66 o-48 p-32 q-57 r-36 s-49 t-33 u-47 v-34
@drug$ d-17 h-19 l-18 n+29 q-18
@drug_@drink n+16
@drug_@drug n+20 q-15
@drug__before n+18
@drug__night m-20 n+21
@drug__that d-15 m-17 n+20
@drug_antes d-15
@drug_gum n+16
@eat a-78 b-62 c-50 d-86 e-44 f-49 g-74 h-33 i-66 j-72 k-54 l-63 m+22 n+76 o-71 p-55 q-75 r-61 s-18 t-54 u-88 v-58
@eat$ a-40 b-31 c-26 d-57 e-23 f-26 g-50 h-17 i-37 j-44 k-26 l-37 n+51 o-33 p-30 q-41 r-28 s-47 t-26 u-62 v-31
@eat__dia n+20 o-17
@eat__how a-18 m-19 n+17
@eat_before m-19 n+17
@eat_ese n+16
@eat_for a-18 m-19 n+17
@eat_my m+20 n-21
@english a-77 b-84 c+103 d-81 e-74 f-70 g-83 h-65 i-87 j-86 k-77 l-89 m-54 n-73 o-82 p-65 q-80 r-79 s-77 t-73 u-87 v-78
@english$ a-62 b-67 c+82 d-67 e-57 f-54 g-67 h-53 i-68 j-64 k-56 l-69 m-37 n-64 o-61 p-50 q-68 r-63 s-64 t-58 u-69 v-67
@english__favor a-16 c+23 i-22 j-18 l-19 o-26
@english__please c+17 i-16
@english_please a-22 b-23 c+30 g-19 i-29 j-27 k-25 l-29 m-20 r-17 u-21
@english_por a-16 c+23 i-22 j-18 l-19 o-26
@fetch a-45 b-71 c-52 d-76 e-45 f-52 g-76 h-59 i-85 j-70 k-53 l-64 m-86 n+39 o-72 p+31 q+44 r-64 s-66 t-56 u-87 v-62
@fetch$ a-73 b-48 c-37 d-49 e-28 f-37 g-59 h-40 i-60 j-46 k-39 l-48 m-55 o-47 p+24 q+41 r-43 s-43 t-36 u-56 v-40
@fetch__@relative b-24 m-29 o-17 p+19
@fetch__mi m-21 n+22 o-15 p-27 q-39
@fetch__perrito q-17
@fetch_a b-18 d-24 i-27 m-37 o-23 q+17 r-18 s-16 t-17 u-29 v-19
@fetch_mi a-28 b-22 m-20 p+15
@food a-51 b-49 c-32 d-57 e-24 f-23 g-57 i-52 j-56 k-27 l-51 m+30 n+46 o-48 p-30 q-58 r-58 s-24 t-33 u-60 v-49
@food$ a-33 b-30 d-36 g-34 i-28 j-34 k-16 l-25 m+34 o-23 p-18 q-30 r-34 s-35 t-20 u-36 v-23
@hello b-44 c-68 d-85 e-88 f+92 g-82 h-61 i-83 j-85 k-18 l-86 m-22 n-78 o-46 p-72 q-80 r-78 s-77 t-85 u-92 v-77
@hello$ a-63 b-51 c-41 d-52 e-49 f+56 g-48 h-50 i-47 j-47 k-56 l-50 n-42 o-36 p-38 q-45 r-44 s-45 t-47 u-52 v-43
@hello_@hello a-27 b-19 c-17 d-21 e-22 f+31 g-17 h-19 i-17 j-19 k-26 l-22 m-31 q-16 r-17 s-17 t-21 u-20 v-16
@hello_@relative a-23 f+25 k-17 m-27 p-22 q-17 u-19
@hello__esta a-20 f+17 m-15
@hello__good f+16 m-18
@hello__is f+16 m-21
@hello_noches a-18 f+18
@hello_tardes a-19 f+21 m-15
@hello_there a-17 f+20 h-16 j-19 m-17 u-16
@hello_what a-16 f+16 m-22
@holiday a+19 b-33 c-27 d-48 e-29 f-30 g-36 h+19 i-38 j-50 k-27 l-37 m+23 n-41 o-37 p-27 q-36 r-36 s-36 t-33 u-52 v-33
@holiday$ a+26 b-29 c-23 d-43 e-26 f-24 g-29 i-33 j-43 k-24 l-32 m+22 n-34 o-32 p-23 q-33 r-32 s-28 t-29 u-44 v-25
@hours a-68 b-49 c-35 d-67 e-35 f-50 g-65 h+68 i-60 j-72 k-37 l-55 m-57 p-40 q-57 r-45 t-47 u-71 v-45
@hours$ a-50 b-32 c-24 d-45 e-23 f-35 g-44 h+56 i-39 j-51 k-24 l-30 m-56 n-28 o-46 p-25 q-37 r-26 t-34 u-44 v-30
@hours__the n-16 u-17
@howmuch a-76 b-73 c-58 d+54 e-64 f-61 g-65 h-60 i-69 j-73 k-61 l-69 o-67 p-63 q-68 r-73 t-64 u+17 v-67
@howmuch$ a-20 b-16 d+37 e-17 f-16 g-16 i-17 j-18 k-15 l-20 m-40 n-24 o-16 q-17 r-16 s-27 t-17 u-39
@howmuch_@howmuch a-28 b-23 c-17 d+25 e-22 f-20 g-20 h-22 i-22 j-24 k-18 l-22 m+25 n-36 o-22 p-19 q-21 r-24 s-43 t-22 u-56 v-20
@howmuch__@howmuch d+23 m-18 n-20 s-18 u-23
@howmuch__@treat s-26
@howmuch__@visit a-26 b-27 m-28 n-28 o-17 s-41 u+23
@howmuch__a u-17
@howmuch__antes u-16
@howmuch__cada a-16 m-16 n-15 s-23
@howmuch__de n+16 u-16
@howmuch__el a-24 h-16 j-15 n-28
@howmuch__en d-28 m-27 n-23 s-17 u+26
@howmuch__la a-28 b-28 j-17 m-31 n-33 o-20 u+19
@howmuch__lo m-19 s+20 u-27
@howmuch__sin d+16 m-18 s-15 u-22
@howmuch__un d-36 m+25 n-16 s-18 u-24
@howmuch_dura a-26 b-24 c-17 d-62 e-20 f-19 g-19 h-22 i-20 j-22 k-17 l-21 m-51 n-39 o-19 p-23 q-19 r-20 s+26 t-22 u+28 v-20
@howmuch_el m+26 s-22 u-27
@howmuch_es d+18 u-19
@howmuch_me a-28 b-20 d+43 i-22 j-17 l-19 m-38 n-34 o-19 p-24 q-23 r-18 s-38 u-44
@howmuch_sale a-16 d+25 m-17 n-21 s-17 u-26
@howmuch_seria b-15 d+29 l-17 m-28 n-26 q-18 s-24 u-25 v-18
@howmuch_tarda d-40 m-27 n-22 s-23 u+32
@howmuch_tiempo a-17 b-18 d-44 g-15 h-16 i-17 j-16 l-17 m-30 n+25 o-16 p-15 q-15 r-22 s-33 u+18 v-17
@howmuch_un d-30 m+21 u-18
@insurance b-18 c-54 d+60 e-48 f-50 g-64 h-63 i-64 j-75 k-52 l-64 m-88 o-66 p-65 q-79 r-73 s-71 t-52 u+19 v-65
@insurance$ b-45 c-33 d+42 e-30 f-32 g-38 h-41 i-41 j-47 k-29 l-40 m-56 n-20 o-34 p-34 q-43 r-35 s-33 t-33 v-38
@insurance_@howmuch d+16 u-20
@insurance__@insurer d+26 n-29 p-18 q-23 s-18
@insurance__it u-15
@insurance_card d-27 n+21
@insurance_cubre a-16 d+21 u-19
@insurer a-27 b-35 c-60 d+72 e-58 f-58 g-64 h-62 i-45 j-66 k-57 l-70 m-83 n-84 o-60 p+35 r-63 s-63 t-61 u-78 v-66
@insurer$ a-44 b-30 c-26 d+47 e-30 f-29 g-31 h-38 j-36 k-26 l-36 m-38 n-27 o-22 p-32 q-36 r-24 s-24 t-32 u-34 v-29
@insurer__@fetch a-15
@insurer__@relative a-27 b-22 d-18 m-25 n-23 p+28 q-33
@insurer__any u-16
@insurer__mi a-15 b-17
@insurer_a a-32 i-19 m-28 n-28 o-18 r-17 u-24
@insurer_mi a-27 b-22 d-18 m-25 n-23 p+28 q-33
@insurer_por q-17
@late a-53 b-87 c-71 d-92 e-66 f-72 g-80 i-85 j-49 k-69 l-83 m-100 n-90 o+21 p-78 q-51 r+89 s-84 t-71 u-49 v-43
@late$ a-33 b-61 c-46 d-63 e-43 f-40 g-50 h-16 i-60 j-24 k-46 l-55 m-68 n-62 p-54 q-35 r+63 s-58 t-46 u-64 v-60
@late__amor m-15 r+21
@late__be r+18
@late__there r+16
@late__vez n-16 o+16
@late__you a-21 d-16 h+25 j-23 m-20 u-24
@late_are j-16
@late_do a-19 d-15 h+19 m-17 u-19
@late_en n-16 o+16
@late_mi m-15 r+21
@late_perdon r+15
@machine a-49 b-40 c-27 d-42 e-19 f-21 g-33 h-32 i+16 j-42 k-26 n-34 o-36 p-37 q-39 r-36 s-37 t-26 u+37 v-40
@machine$ a-38 b-26 c-20 d-35 f-17 g-26 h-27 j-34 k-18 l-33 m-45 n-26 o-29 p-28 q-30 r-27 s-30 t-21 u+45 v-32
@medicine a-44 b-27 c-50 d-80 e-38 f-51 g-73 h-61 i+17 j-77 k-54 l-66 m-86 n+63 o-75 p-60 q-77 r-67 s-73 t-49 v-53
@medicine$ a-36 d-30 g-27 h-19 j-29 k-16 l-23 m-33 n+28 o-27 p-25 q-28 r-26 s-31 t-15 v-17
@medicine__dia n+16 o-16
@medicine__la b-16 m-15 n+18 o-17
@medicine_ese n+16 o-16
@medicine_la n+18
@medicine_sent a-20 b-18 i+26 m-16 n-27
@medicine_that n+17 o-17
@move a-106 b-84 d-43 e-60 f-64 g-86 h-21 i-103 j-92 l-91 m-20 n-74 o+105 p-84 q-51 r-86 s-94 t-70 u-54
@move$ a-44 f-17 g-34 i-40 j-30 k-31 l-26 m-59 n-47 o+40 p-33 q-48 r-29 s-34 t-20 u-30 v-32
@move__@day a-16 b-15 h-16 o+21
@move__@visit a-52 b-65 c-16 d-31 i-20 j-17 m-26 n-41 o+51 q-18 r-19 s-25 u-22 v-21
@move__a a-16 o+19
@move__back b-19 k+19 m-18 u-20
@move__del b-20 o+18
@move__dia n-17 o+21 q-16
@move__hora o+15
@move__la o+16
@move__para a-16 o+18
@move__the a-17 i-18 m-18 n-15 o+22
@move__time b-22 o+17
@move__to a-23 b-24 c-16 i-22 o+19
@move__up a-20 k-18 l-15 m-19 o+22
@move__with o+17
@move_al o+17
@move_days a-19 b-18 c-19 d-22 h-15 i-21 k-22 m-33 n-27 o+36 p-19 q-22 s-24 u-18 v-18
@move_el o+19
@move_it a-34 b-41 c-16 d-34 g-17 i-19 j-23 l-18 m-38 n-24 o+36 p-20 q-22 r-18 s-18 u-31 v-16
@move_la a-25 b-21 d-17 i-16 n-19 o+24 s-17
@move_me a-31 b-28 c-22 d-19 i-28 j-18 k-28 l-25 m-32 o+37 p-20 q-22 r-18 s-15 u-19
@move_mi a-35 b-36 d-21 m-22 n-27 o+39 v-16
@move_my a-29 b-47 c-22 d-27 i-25 l-17 m+26 n-35 p-16 q-20 r-20 s-20 u-17 v-16
@move_para a-15 o+17
@move_to c+23 i-16 k-17 m-21 n-17
@move_up a-16 o+16
@open a-35 b-90 c-69 d-96 e-74 f-90 g-90 h+98 i-96 j-26 k-76 l-86 m-44 n-97 o-65 p-74 q-20 s-89 t-91 u-102 v-88
@open$ b-37 c-27 d-52 e-28 f-41 g-51 h+32 i-48 j-29 k-32 l-39 n-55 o-36 p-37 q-55 s-42 t-37 u-51 v-39
@open_@day b-17
@open_@holiday h+16 m-15
@open_@late h+24 r-21
@open__@day a-31 b-26 h+31 j-17 m-26 n-15 o-30 r-16 s-17 t-17
@open__day h+20 m-19 o-18 t-18
@open__hora h+18 m-22 n-16
@open__la n-15
@open__now h+17 m-15
@open__the i-16 m-20 u-15
@open__to a-15 h-22 j+21 m-22 u-20
@open_a h+22 m-26 n-19 o-17
@open_el a-16 b-21 o-21 t-18
@open_for h+19 m-19
@open_los a-18 h+21 m-16 o-15
@open_manana b-16 h+19 m-23
@open_on h+18
@open_right h+17 m-15
@open_temprano e-16 h+21 m-16
@open_today a-17 h+30 m-28
@open_tomorrow h+23 m-22
@open_up m-15
@parking a-77 b-61 c-53 d-83 e-55 f-59 g-66 h-68 i-75 j+66 k-53 l-66 m-76 n-69 o-60 p-56 q-78 r+41 s-62 t-55 u-78 v-63
@parking$ a-42 b-30 c-28 d-49 e-30 f-34 g-39 h-32 i-42 j+41 k-28 l-34 m-48 n-38 o-29 p-29 q-39 r+16 s-33 t-30 u-50 v-35
@parking_free d-25 j+21
@parking_situation d-17 j+21 r-19 u-16
@pay a-91 b-69 c-57 d+106 e-42 f-43 g-76 h-76 i-83 j-88 k-55 l-68 m-57 n-93 o-79 p-60 q-90 r-70 s-73 t-58 u-85 v-65
@pay$ a-55 b-30 c-33 d+65 e-21 f-21 g-48 h-45 i-44 j-51 k-26 l-40 m-63 n-49 o-38 p-30 q-46 r-34 s-39 t-27 u-50 v-34
@pay__@visit a-20 b-19 d+20
@pay__it b-16 d+18 u-17
@pay_a d+24 i-15 m-21 n-21 q-17
@pay_for a-25 b-24 d+24 m-19 n-15 u-24
@pay_the d-19 m+20
@person a-31 b-21 c-74 d-67 e-71 f-69 g-84 h-34 i+63 j-98 k-76 l-21 n-79 o-67 p-71 q-19 r-81 s-76 t-73 v+28
@person$ c-41 d-64 e-45 f-45 g-52 i+39 j-58 k-46 l-65 m-78 n-51 o-52 p-44 q-64 r-50 s-49 t-52 u-58 v+32
@person_please a-22 b-23 c-24 g-15 i+30 j-23 k-22 l-31 m-22 u-29 v-19
@person_que q+16 u-19
@person_text l+17 v-22
@place a-99 b-38 c-74 d-97 e-65 f-70 g-96 h+25 j+84 k-82 l-99 m-71 n-94 o-70 p-78 q-33 r-94 s-61 t-71 v-36
@place$ a-75 b-75 c-50 d-71 e-49 f-50 g-71 h-18 j+68 k-57 l-74 m-92 n-66 o-70 p-56 q-34 r-63 s-40 t-54 v-18
@place_@hours h+16 j-23
@place_@open d-16 h+16 i-21 j-43 u-23
@place__i a-16 d-21 g-25 j+24 m-17 n-24 q-20 u-36
@place__it j+19 u-22
@place__me j-24 l-19 p-15
@place__the i-24 j+20 m-27 u-24
@place_in h-28 i-23 j+26 m-24 u-22
@place_is d-22 h-16 j+20 m-22
@place_on j-19
@place_please c-16 i-23 j+20 k-15 l-19 u-16
@price a-79 b-60 c-49 d+95 e-52 f-62 g-80 h-77 i-42 j-86 k-51 l-60 m-70 n-74 o-54 p-46 q-68 r-52 s-59 t-55 u-37 v-54
@price$ a-50 b-37 c-40 d+64 e-46 f-50 g-59 h-58 i-24 j-66 k-42 l-48 m-44 n-48 o-38 p-34 q-46 r-40 s-39 t-45 v-42
@price__@cancel d+16 m-16
@price__@treat a-20 d+25 n-16 s-20 u-32
@price__@visit a-24 b-22 d+27 n-17 u-28
@price__i d+17
@price__la b-19 d+18 u-18
@price_a m-16
@price_for a-22 d+29 m-25 u-26
@price_if d+17
@price_me u-15
@price_tiene a-22 d+30 g-21 h-19 m-22 n-23 q-18 u-29
@relative b-27 d-146 e-97 f-24 g-116 h-109 i-70 j-129 k-55 l-66 o-57 p+61 r-74 s-111 t-101 v-49
@relative$ a-26 b-54 c-74 d-69 e-47 g-52 h-51 i-16 j-59 k-66 l-77 m+24 n-35 o-76 p+32 r-73 s-60 t-50
@relative_@insurer a-21 b-23 m-19 n-29 p+27 q-25
@relative__@cancel b+25 m-25 n-16 p-19
@relative__@drive a-18 m-24 n-19 p+25 q-25
@relative__@fetch a-25 m-15 n-30 p+28 q-19
@relative__@insurer q-26
@relative__@machine a-23 i-22 l-17 m-23 n-18 p-20 u+25
@relative__@move m-22 o+16 p-18 q-20
@relative__@sick a-21 m-35 n-24 p-25 q+21
@relative__@spanish a-23 b-16 c+26 m-25 n-19 o-18 p-26 q-22
@relative__@visit b-31 d-18 m+16 n-30 o-18 p-22 q-15 s-16
@relative__a a-29 n-21 o-17 p+16 q-29
@relative__adentro a-15 m-18 n+20 p-17 q-17
@relative__along m-27 p+19
@relative__and o+17
@relative__can b-22 m-18 n-18
@relative__coming a-36 b-34 m+21 n-16 o-22
@relative__conmigo a-29 b-28 c-16 i-17 m-20 n+21 q-30
@relative__dia m-15 n-15 o+16 q-16
@relative__do a-27 b-28 m-25 n-24 p+30 q-27 u-28
@relative__el a-16 q-17
@relative__estar a-27 b-24 c-16 m-22 n+23 q-26 u-17
@relative__going m-18 p+15
@relative__help a+23 m-17 p-16 u-22
@relative__i a+20 m-29 n-16 p-16 q-22
@relative__in b-16 i-19 n+28 o-19 p-30 q-33 r-29 u-27
@relative__ir a+25 b-21 m-18 n-23 p-23
@relative__is m-29 n-18 q-17
@relative__it a-23 b-24 m-19 o-17 p+16 q-26 u-22
@relative__la d-16 m-33 n-21 o-16 p+20 q-19 u-22
@relative__me a-45 c-21 d-23 i-23 k-16 l-30 m-48 o-28 p+35 q-37 r-26 s-24 u-32
@relative__mi a-24 b-25 c-16 l-18 n-24 o-15
@relative__my b-15 p-17
@relative__no a-16 b+23 p-20 q-27
@relative__not a-20 m-24 p-21
@relative__out a-16 m-25 p-26 q+20 u-17
@relative__por p+20 q-24
@relative__puede a-26 m-21
@relative__que m-30 n-33 o-18 p-22 q+16 u-18
@relative__school m-23 p-15 r+18
@relative__shell p+16 u-16
@relative__take b-20 n-15
@relative__that m-21 o-16 p+17 q-18
@relative__the a-29 l-17 m-29 n+16 q-29 r-20 s-15 u-17
@relative__there b-19 m-22 p-22 q-24
@relative__this m-32 n-25 o-21 p-18 q-16 u+17
@relative__to b-38 c-19 d-26 i-27 l-16 o-37 q-47 r-31 u-33
@relative__trabajar a-17 m-15 n-17 q+17
@relative__want m-21
@relative__will p+20 q-22
@relative__with b-19 l-17 m-35 n+26 o-17 q-34 s-16 u-31
@relative__y b-16 n-16 q+16
@relative_and i-16 m-18
@relative_be a-26 b-23 m-20 n+27 o-18 p-27 q-26 u-17
@relative_can a-28 c-17 m-22 n-24 o-17 q+22 u-18
@relative_come a-17 n+20 o-17 p-17
@relative_conmigo b-16 q-20
@relative_de a-29 b-26 d-23 l-15 n-31 o-22 p+20 q-27 s-19 u-28 v-17
@relative_does m-22 q-21
@relative_el m-21 u+17
@relative_en a-17 m-23 n-20 q-19
@relative_from a-17 b+16 m-17
@relative_get a+16 c-15 n-31 q-17 u-21
@relative_got a-26 b-18 m-25 q-25
@relative_has b-16 m-20 q-21
@relative_in i-19 m-18 n-15 q-16
@relative_is b-34 c-30 d-36 i-22 j-19 k-18 l-17 n-54 p+18 r-44 s-48 u-42 v-20
@relative_me b-34 c-26 d-17 i-24 k-16 l-22 m-44 n-46 o-25 p+32 r-26 s-18 u-26
@relative_needs a+21 b-18 m-25 p-19 u-18
@relative_no a-17 n-26 p-15 q+17
@relative_only c+17 m-17
@relative_por b-20 m-18 q+18
@relative_puede a-35 b-30 c-24 i-22 m-30 n+37 o-25 p-40 q-35 u-18
@relative_quiere a+16
@relative_said b-16 m-31 n-29 o-21 p+33 q-31 u-31
@relative_says b-20 m-19 n-19 p-24 q+18
@relative_se a-34 b-22 c-18 d-16 o-24 p-33 q+16 u-20
@relative_sit a-21 m-21 n+27 p-29 q-25 u-20
@relative_stay n+18
@relative_tiene a-21 b-17 m-17 n-20 p-15 q+20
@relative_un i-15 m-19 p-16 u+19
@relative_ustedes a-27 l-19 m-24 n-20 u+26
@relative_wait a-22 i-18 m-21 n+26 p-20 q-28 r-16 u-15
@relative_will n-17 p+22 q-28
@relative_y m-20 q-20
@relative_ya a-23 b+17 m+15 n-21 p-26 q-29
@ride a-106 b-101 c-85 d-111 e-93 f-89 g-97 h-92 i-98 j-105 k-91 l-105 m-120 n-91 o-91 p+69 q+80 r-52 s-103 t-90 u-105 v-94
@ride$ a-73 b-65 c-47 d-75 e-48 f-46 g-60 h-62 i-63 j-74 k-51 l-67 m-78 n-64 o-57 p+38 q+61 r-87 s-62 t-53 u-71 v-59
@ride__@drive p-16
@ride__an r-19
@ride__in a-16 r-27
@ride__me p-29 q+20
@ride__set a-15 d-16 m-19 p+29 q-32 r-18
@ride__to p-19 q+18
@ride__up q-17
@ride_bailed p-21 q+19
@ride_flaked p-28 q+22
@ride_got p-17
@ride_handled p+21 q-23
@ride_has p-21 q+19
@ride_is a-20 d-23 j-18 m-25 n-18 o-20 p+25 s-21 u-18 v-17
@ride_now m-18 p+16 r-22
@sick a-67 c-45 d-63 e-27 f-38 g-50 h-40 i-58 j-53 k-43 l-24 o+24 p-64 q+17 r-63 t-35 u-25 v-54
@sick$ a-23 d-18 i-16 n-26 o-28 p-33 q+29 r-19 s-24
@sick__@move b-25 o+17
@sick__come a-19
@sick__coming b+21 m-17 o-19 r-23 s-17
@sick__i a-21 b-17 i-15 q-17
@sick__otro b-16 m-23 n-20 o+21 q-19
@sick__to a-20 m-18 o+17
@sick_can a-18
@sick_since s+15
@sick_today s-19
@spanish a-80 b-79 c+103 d-78 e-71 f-67 g-75 h-67 i-48 j-86 k-76 l-87 m-91 n-75 o-79 p-68 q-76 r-76 s-71 t-71 u-84 v-72
@spanish$ a-70 b-67 c+92 d-71 e-63 f-60 g-64 h-62 i-34 j-70 k-64 l-70 m-83 n-69 o-67 p-62 q-71 r-68 s-66 t-64 u-74 v-66
@spanish__favor a-17 b-16 c+24 i-26 j-20 l-24 o-23
@spanish__please c+18
@spanish_please c+23 i-22 j-21 k-17 l-21 u-16
@spanish_por c+19 i-19 j-16 l-17 o-18
@staff a-48 b-33 c-31 d-51 e-35 f-36 g-38 h-19 i+61 j-49 k-34 l-41 m-50 n-36 o-32 p-30 q-40 r-38 s-45 t-34 u-47 v-34
@staff$ a-34 b-28 c-25 d-39 e-32 f-29 g-31 h-27 i+50 j-35 k-29 l-36 m-40 n-28 o-26 p-28 q-31 r-30 s-34 t-30 u-36 v-24
@stop a-77 b-101 c-88 d-109 e-95 f-96 g-105 h-31 i-41 j-16 l+74 n-20 o-48 p-95 q-42 r-69 s-23 t-98 u-120 v-62
@stop$ a-48 b-41 c-42 d-51 e-49 f-45 g-50 h-51 i-58 l+67 m-48 n-53 o-43 p-38 q-55 r-51 s-16 t-48 u-54 v-54
@stop_@eat m-18
@stop__@call m-26 v-15
@stop__@medicine m-18 n+17
@stop__@texts m+24
@stop__@traffic k+24 l-20 m-19 r-19
@stop__communications l+16
@stop__escribirme h-15 k-16 l+21 m-20 n-15
@stop__gas r+15
@stop__me a-46 b-29 c-23 d-34 f-16 g-27 h-18 j-40 k-55 l+36 n-49 o-33 p-41 r-33 s-46 t-21 u-44 v-29
@stop__molestar h-16 l+22 m-23 n-17
@stop__my i-23 l+17 m-21
@stop__on k+15 m-18
@stop__stuff l+15
@stop__textearme l+18 m-19
@stop__that l-16
@stop__this i-16 m+20
@stop__up l+15 m-15
@stop_all h-16 i-15 j-17 k-26 l+28 m-27 s-17
@stop_asking i-16 l-35 m+31
@stop_blowing l+15 m-15
@stop_by k+21 l-20 m-16
@stop_de a-28 b-25 d-32 f-16 g-23 h-37 i-40 j-37 k-40 l+34 m+15 n-39 o-27 p-25 q-31 r-20 s-35 t-19 u-38 v-32
@stop_for r+15
@stop_it j-19 k-18 l+25 m-26 u-22
@stop_my l-17 m-15 n+15
@stop_on k+17 l-16 m-16 p-18 r-20
@stop_sending a-17 i-17 k-19 l+30 m-29 n-16 o-17 q-16 u-20 v-15
@stop_texting a-27 d-17 i-30 j-20 k-37 l+18 m-35 n-24 p-16 q-22 s-19 u-20
@stop_the i-19 j-23 k-26 l-42 m+41 n-22 r-17 s-25
@stop_them k-27 l+19 m-18
@stop_turn k+15 m-18
@symptom a-95 b-85 c-72 d-102 e-74 f-73 g-89 h-83 i-90 j-93 k-79 l-90 m-112 n-53 o-89 p-80 q-92 r-92 s+116 t-79 u-99 v-79
@symptom$ a-49 b-40 c-32 d-52 e-21 f-23 g-42 h-32 i-46 j-39 k-33 l-38 m-51 n-19 o-47 p-46 q-48 r-46 s+58 t-31 u-49 v-38
@symptom__@treat a-20 d-15 s+17 u-19
@symptom__@visit a-18 b-19 s+18
@symptom__days s+17
@symptom__el a-19 d-15 s+16 u-17
@symptom__i a-16
@symptom__la s+16
@symptom__the s+17
@symptom_all s+16
@symptom_desde a-15 m-20 n-17 s+20
@symptom_since a-20 b-16 d-18 e-16 i-16 j-16 l-16 m-19 n-16 p-16 q-15 s+29 t-16 u-17
@symptom_today d-16 h-16 m-27 s+25
@symptom_twice d-23 e-21 f-18 i-16 l-17 m-18 s+25 t-17 u-16
@texts a-94 b-114 c-38 d-111 e-98 f-95 g-40 h-95 i-57 j-114 k+93 l+60 m-70 n-107 o-103 p-96 q-103 r-110 s-110 t-104 u-27 v-106
@texts$ a-84 b-83 c-82 d-84 e-79 f-71 h-72 i-101 j-81 k+66 l+34 m-42 n-76 o-69 p-73 q-76 r-80 s-81 t-78 v-74
@texts_@stop k-17 l+28 m-24
@texts__@stop l+16 m-20
@texts__all k+18 l-19
@texts__am g-16 k-18 l+21 u-20
@texts__me b-19 k-20 l+28 m-16 o-19 q-18 u-20
@texts__on i-15 k+21 l-19 m-25
@texts__vez k+18
@texts__you l+19 t-21
@texts_after k+18 l-19
@texts_again a-23 b-19 c-16 d-17 f-15 g-20 i-28 j-23 k+37 l-55 m-29 n-25 o-21 p-16 q-16 r-17 s-19 u-22 v-16
@texts_back a-28 c-19 g-16 i-32 j-20 k+34 l-31 m-33 o-21 u-21
@texts_i b-17 g-21 l+20 m-15 r-16 u-23
@texts_otra k+18
@texts_please i-15 k-16 l+17
@thanks a-99 c-86 d-109 e-95 f-96 g-99 h-45 i-96 j-105 k-96 l-34 m-120 n-99 o-91 p-90 q-99 r-97 s-95 t+114 u-114 v-97
@thanks$ a-60 b+19 c-55 d-71 e-72 f-63 g-63 h-19 i-59 j-65 k-57 l-84 m-79 n-65 o-56 p-56 q-66 r-64 s-63 t+73 u-71 v-61
@thanks_a a-16 b-25 d-18 i-18 j-16 m-23 n-16 r-17 s-16 t+27 u-17
@thanks_for a-24 i-21 k-20 l-19 p-17 q-17 t+17
@thanks_it a-16 b-26 d-20 j-18 k-16 l-22 m-18 p-17 s-16 t+28 u-27
@thanks_mucho a-16 b-16 d-17 g-17 m-23 r-16 s-15 t+24 v-16
@thanks_por a-21 b-32 c-16 d-23 g-19 h-17 i-24 j-23 l-25 m-26 n-15 o-21 p-19 q-19 r-17 s-17 t+33 u-24
@thanks_senorita t+16
@thanks_you a-43 c-29 d-39 e-17 f-30 g-37 h-41 i-38 j-42 k-34 m-48 n-33 o-32 p-24 q-30 r-26 s-23 t+44 u-47 v-43
@traffic a-53 b-48 c-38 d-55 e-31 f-35 g-38 h-47 i-51 j-58 k+20 l-38 n-46 o-50 p-44 r+53 s-58 t-36 u-52 v-43
@traffic$ a-29 b-20 c-17 d-32 e-18 f-19 g-20 h-21 i-25 j-33 k+17 l-24 m-38 n-26 o-20 p-25 r+24 s-25 t-18 u-29 v-18
@traffic__the m-18 r+15
@traffic_on a-17 b-15 d-23 h-16 i-19 j-22 m-33 o-19 p-17 q-17 r+30 s-18 u-22 v-15
@treat c-70 e-66 f-69 g-94 h-84 i-94 j-108 k-78 l-89 m-125 n-41 o-33 p-82 q-97 r-90 s+17 t-70 u+74 v-84
@treat$ a+26 b-30 c-50 e-49 f-49 g-62 h-56 i-69 j-72 k-58 l-64 m-88 n-15 o-80 p-61 q-68 r-67 s+17 t-52 u+32 v-56
@treat__can b-21 q-15 s+16
@treat__for b+17 u-17
@treat__i d-17
@treat__la a-28 d-19 s-16 u+20
@treat__need d-15
@treat__not a-26 d-21 i-17 l-17 n-17 q-21 u-23 v-22
@treat_covered d+20 u-28
@treat_es a-23 d-28 j-21 n-16 s-19 u+25
@treat_i b-20 o-16 s+17
@treat_is a-16 o-15 v-16
@treat_work m-23 u+19
@vehicle a-96 b-86 c-62 d-96 e-53 f-61 g-81 i-81 j+33 k-69 l-73 m-71 n-95 o-89 p-79 q+63 r+31 s-86 t-70 v-70
@vehicle$ a-52 b-37 c-35 d-52 e-25 f-27 g-41 h-51 i-43 j+26 k-30 l-35 m-55 n-49 o-49 p-40 q+48 s-39 t-32 u-59 v-34
@vehicle__@late o-15 r+19
@vehicle__dormir q-15 s-16 u+18
@vehicle__i g-20 j+19 n-18 q-18 u-15
@vehicle__sorry r+17
@vehicle__there h-15 j+21 m-17 q-21 u-20
@vehicle_a a-43 b-46 c-17 d-41 g-29 h+35 i-38 j-58 k-23 l-28 m-37 n-40 o-41 p-32 q-48 r-50 s-40 t-31 u+35 v-21
@vehicle_goes j+21 m-16 q-20 r-17 u-19
@vehicle_is d-15 j-18 m-19 o-18 r+18
@vehicle_to j-21 m+21 q-21
@visit a+58 b+49 c-110 e-95 f-96 g-126 h-117 i-114 j-70 k-118 l-134 m-84 n-35 p-122 q-129 r-51 t-105 v-24
@visit$ a+39 b+47 c-76 e-71 f-71 g-96 h-89 i-116 j-55 k-84 l-97 m-47 o-63 p-96 q-98 r-59 t-76 u-23 v-50
@visit_@thanks b+18
@visit__# b-17
@visit__@day s-16
@visit__@late o-22
@visit__@person a-16 m-21
@visit__@relative m-16
@visit__be a+20 d-24 m-16 o-22 r-17
@visit__can a-17
@visit__esta o-16
@visit__favor a-24 b+27 j-21 l-19 o-31
@visit__have a-16 d-16 n-17 u+16
@visit__hora a-25 b-22 d-19 m-25 n-21 o+26 s-17 u-15
@visit__i a-16 d-30 m-26 n-24 o-17 u+26
@visit__la a+16 o-17
@visit__my m-19 n-18 u-20
@visit__need a-29 d-24 m-30 n-22 u+25
@visit__otra a-17
@visit__please a-21 i+18
@visit__que a-16 n-20
@visit__semana o-16
@visit__that o+16
@visit__you a-23
@visit_but b-19 o+15
@visit_covered a-19 b-15 d+23 s-18 u-26
@visit_del a-18
@visit_do a-22 d-24 m-28 n-24 u+26
@visit_es u-23
@visit_for m-16 n-16
@visit_free a-21 d+21 j-20 m-16 u-20
@visit_if a-18 o+19
@visit_is j-16
@visit_like a-19 m-16 u+15
@visit_para b-21 n-18 s-18
@visit_please a+26 b+16 c-25 d-18 g-15 i-38 j-30 k-23 l-29 m-25 o-23 r-21 u-33
@visit_por b+25 d-19 i-17 j-24 l-20 o-35
@visit_tengo n-18
@visit_with a-16
@visit_would a+17 b-16 d-30 m-22 n-16 o-21 r-16
@visit_ya b-22
@wrong a-67 b-59 c-54 d-75 e-62 f-62 g-72 h-67 i-82 j-30 k-60 l-30 m-78 n-60 o-60 p-55 q-68 r-21 s-63 t-66 u-78 v+85
@wrong$ a-37 b-28 c-29 d-42 e-38 f-38 g-42 h-37 i-39 j-44 k-30 l-43 m-48 n-32 o-28 p-29 q-36 r-40 s-35 t-39 u-44 v+53
@wrong_# d-20 g-17 h-18 j-17 m-22 o-15 r-31 v+28
@wrong_@call i-16
@wrong_@person a-16 i-34 l-19 m-20 u-20 v+28
@wrong_de i-16 v+18
@wrong_guy v+16
@wrong_number g-17 i-20 j-16 l-28 m-16 u-24 v+27
^# b-17 d-16 r+15
^@book a+23 b-25 i-23 j-18 k-17 l-21 n-15 o-18 r-21 u-16
^@call a-43 b-43 c-42 d-44 e-29 f-33 g-36 h-44 i+43 j-40 k-35 n-35 o-40 p-36 q-36 r-37 s-33 t-31 u-36 v-50
^@cancel a-38 b+40 c-31 d-48 e-30 f-27 g-33 h-35 i-38 j-34 k-39 n-39 o-52 p-37 q-35 r-56 s-36 t-32 u-41 v-32
^@day a-26 b-29 d-19 f-17 i-18 j-17 l-16 n-24 p-18 r-27 s-20 t-18 u-17 v-18
^@english a-28 b-27 c+44 d-29 e-35 f-29 g-27 h-22 i-34 j-33 k-33 l-38 m-39 n-18 o-16 p-17 q-18 r-25 s-22 t-31 u-34 v-21
^@hello b-38 c-65 d-79 e-84 f+91 g-74 h-55 i-75 j-80 k-15 l-81 m-111 n-70 o-41 p-67 q-72 r-72 s-70 t-81 u-85 v-71
^@howmuch a-64 b-62 c-47 d+30 e-54 f-51 g-53 h-49 i-56 j-59 k-49 l-57 n-31 o-54 p-54 q-54 r-61 t-54 u+25 v-52
^@insurance d-22 n-18 u-15
^@insurer a-43 b-40 c-33 d+36 e-31 f-30 g-29 h-29 i-35 j-30 k-29 l-33 m-47 n-40 o-33 p+26 q-48 r-32 s-30 t-31 u-41 v-31
^@move a-59 b-56 d-58 e-35 f-35 g-43 h-46 i-53 j-45 l-53 n-56 o+40 p-48 q-54 r-51 s-49 t-42 u-56 v-50
^@open a-54 b-46 c-32 d-43 e-40 f-40 g-34 h+63 i-35 j-47 k-35 l-38 m-63 n-40 o-45 p-32 q-40 r-44 s-38 t-43 u-41 v-36
^@parking a-20 c-19 d-28 e-27 f-27 g-24 h-26 i-18 j+24 k-22 l-29 m-27 n-16 p-18 q-18 s-19 t-23 u-26 v-18
^@pay a-28 b-21 i-16 j-24 m+18 n-16 s-17 t-15 u-22 v-17
^@price a-33 b-32 c-31 d+50 e-39 f-40 g-27 h-34 i-36 j-37 k-30 l-37 m-36 n-31 o-21 p-26 q-27 r-28 s-33 t-35 u-54 v-33
^@relative a-23 b-24 i-19 k-21 l+18 m-32 n-27 o-17 q-24 r-17
^@ride a-43 b-36 c-40 d-50 e-54 f-52 g-41 h-43 i-42 j-47 k-42 l-46 m-52 n-42 o-32 p+55 r-55 s-40 t-48 u-51 v-42
^@spanish a-30 b-30 c+45 d-26 e-30 f-26 g-30 h-21 i-41 j-35 k-31 l-41 m-33 n-16 o-26 p-21 q-18 r-24 s-21 t-28 u-32 v-20
^@stop a-73 b-65 c-58 d-72 e-69 f-65 g-67 h-71 j-91 k-104 l+59 m+20 n-82 o-62 p-63 q-74 r-74 s-93 t-68 u-80 v-18
^@symptom a-30 b-29 c-29 d-43 e-40 f-36 g-32 h-32 i-35 j-32 k-31 l-37 m-39 n-37 o-25 p-28 q-28 r-32 s+48 t-36 u-36 v-29
^@thanks a-54 b-73 c-40 d-58 e-40 f-43 g-45 h-49 i-53 j-53 k-49 l-62 m-60 n-47 o-46 p-47 q-49 r-48 s-48 t+71 u-59 v-44
^@traffic a-18 b-15 d-23 h-15 i-19 j-21 m-33 n-15 o-18 p-17 q-16 r+30 s-18 u-21 v-15
^@vehicle a-29 b-41 d-22 h+35 i-22 j-32 m-48 n-27 o-37 p-17 q-32 r+17 s-25 t-24 u-40 v-21
^@wrong d-20 e-22 f-18 g-18 h-18 i-22 j-20 l-27 m-22 r-24 t-16 u-18 v+30
^a a+19 b-48 c-18 d-51 f-17 g-34 h+24 i-18 j-50 k-23 l-28 n-52 o-36 p-22 s-39 t-31 u-44 v-34
^aceptan a+30 b-37 c-34 d+31 e-45 f-39 g-38 h-36 i-37 j-39 k-38 l-42 m-47 n-40 o-30 p-35 q-37 r-38 s-39 t-40 u-48 v-37
^add a+29 b-25 d-21 g-21 i-32 j-26 k-22 l-29 n-19 o-22 p-16 q-18 r-22 s-21 u-22
^ahi a-18 b-25 d-19 g-17 h-17 i-18 j-23 l-19 m-26 n-23 o-21 p-23 q-17 r+34 s-18 u-19 v-18
^all a-31 b-38 c-21 d-29 e-22 f-32 g-30 h-34 i-33 j-34 k-36 n-24 o-28 p+27 q-38 r-34 s-33 t+15 u-36 v-20
^alta a-20 b-18 c-19 d-26 e-28 f-25 g-21 h-20 i-21 j-23 k+32 l-27 m-29 n-16 p-16 q-19 r-20 s-20 t-25 u-26 v-19
^am a-44 b-49 c-15 d-46 g-60 i-39 j-47 k-27 l-36 m-47 n+23 o-46 p-27 r-42 t-25 u+29 v-27
^amaneci d-18 e-19 f-19 h-16 i-15 j-17 k-16 l-18 m-21 s+26 t-18 u-18
^ando b-50 c-37 d-54 e-41 f-36 g+21 h-41 i-54 j-56 k-42 l-52 o-50 p-46 r+16 t-43 u-57 v-47
^another a-32 b-32 c-23 d-16 g-18 i-23 j-29 k-20 l-24 m-18 o+35 r-18 s-15 t-15 u-23 v-16
^any b-61 c-36 d+27 e-50 f-44 g-42 i-50 j-39 k-49 l-58 m-66 n-47 o+21 p-39 q-46 r-50 s-48 t-48 v-52
^aqui a-27 b-34 c-20 d-34 e-18 f-15 g-39 h-20 i-33 j-46 k-16 l-36 n-35 o-30 p-20 q-39 r-29 s-31 t-20 u-35 v+44
^are b-79 c-60 e-63 f-84 g-85 k-64 l-85 n-82 o-86 p-63 q-72 r-99 t-99 u+40 v-84
^asjdh a-16 b-16 d-26 e+33 f-20 g-19 i-19 j-21 k-20 l-26 m-35 n-17 q-16 r-19 s-21 t-23 u-25 v-16
^awesome b-18 t+17
^ayer a-19 b-19 d-22 e-15 i-17 j-15 l-19 m+31 n-22 o-18 p-19 q-18 r-19 s-26 u-21 v-17
^ayuda a-32 b-25 c-29 d-37 e-30 f-27 g+42 h-23 i-30 j-31 k-24 l-34 m-30 n-17 o-23 p-23 q-21 r-22 s-21 t-35 u-31 v-21
^ayudeme g+19
^be r+21
^been a-17 b-16 m-19 s+21
^borre a-21 b+20 o-16
^borren a-20 b+16 i-17 l+16 m-17 n-16 o-22 p-16 u-16 v-22
^brb d-22 e-26 f-19 g-15 i-17 j-16 l-22 m+28 r-16 s-16 t-22 u-22
^buen a-21 b-23 c-19 d-31 e-28 f+33 g-19 h-22 i-19 j-21 k-21 l-25 m-29 n-27 o-21 p-16 q-25 r-19 s-20 t-24 u-23 v-17
^bueno b-16 d-17 e-20 l-17 u-17
^buenos a-21 b-15 d-20 e-20 f+30 g-21 h-18 i-17 j-20 k-16 l-20 m-26 n-19 q-17 r-20 s-23 t-20 u-23 v-16
^can a-27 b-20 e-55 f-56 g-100 j-18 k-77 l-22 m-19 n+24 o-18 p-93 r-24 s-30 t-72 v-78
^cancelame a-22 b+38 c-16 d-30 e-20 f-19 g-17 h-21 i-26 j-26 k-17 l-27 m-30 n-23 o-26 p-19 q-20 r-18 s-29 t-23 u-26 v-19
^car m-20 o-19 r+17
^changed b+18 u-17
^check a-18 g-17 i-22 l-21 m+19 q-16 u-17 v+18
^como b-76 c-65 d-90 e-79 f-92 g+42 h-71 i-78 k-69 l-77 o-72 p-66 q-91 r-22 s-89 t-77 u+15 v-76
^con a-20 d-28 g-19 i-27 l-18 m-26 n+20 o-17 p-24 q-21 r-19 s-25 v-21
^cool b-16 l-15 t+18
^could a-15 b-54 d-53 e-23 f-30 g-40 h-40 k-46 l-48 p-48 r-54 t-41 v-47
^cual a-43 b-37 c-33 d-48 e-41 f-35 g+29 h+18 k-39 l-44 n-42 o-42 p-39 q-42 r-41 s-48 t-37 u-52 v-51
^cuando a+35 b-35 c-27 d-43 e-29 f-26 g-35 h-34 i-36 j-38 k-26 l-33 o-37 p-33 q-41 r-34 t-32 u-39 v-32
^cuantas a-37 b-34 c-21 d-35 e-22 f-21 g-26 h-24 i-27 j-26 k-21 l-27 n-19 o-30 p-33 q-35 r-29 s-30 t-21 u+41 v-27
^cubre a-24 b-16 d+30 e-17 l-16 m-18 s-22 t-16 u-26
^dan a-16 d+30 e-22 f-16 i-16 l-25 m-26 r-16 s-20 t-20 u-24 v-16
^de a-28 b-29 d-34 g-23 h-29 i-38 j-36 k-20 l-36 m-37 n-36 o-27 p-31 r-17 s-32 t-17 u+38 v-34
^decided a-30 b+36 d-21 i-25 j-16 l-18 m-21 n-25 o-19 p-19 s-20 u-30 v-20
^dejenme a-18 c-16 d-17 j-19 l+24 m-19 n-17 o-17 q-15 r-19 u-18
^delete a-17 g-16 i-21 l+24 m-22 r-19 v-18
^deme b-27 c-17 d-27 g-19 h-21 j+22 l-21 m-31 n-25 o-27 p-19 q-20 r-22 s-25 t-17 u-29 v-21
^denle a-20 b+24 i-17 m-15 o-21 v-18
^denme a+18 i-17 k-20 m-18 u-17
^desde a-27 b-24 d-31 f-18 g-29 h+24 i-25 j-27 k-19 l-27 m-39 o-28 p-15 q-27 r-15 t-18 u-38 v-16
^did a-37 b-31 c-23 d-39 e-18 f-22 g-29 h-27 i-33 j-31 l-30 m+35 n-28 o-31 p-21 q-27 r-27 t-31 u-46 v-43
^dios a-22 b-16 c-16 d-23 g-23 h-15 i-17 j-18 k-16 l-16 m-26 n-20 o-17 p-19 q-18 r-20 s-21 t+29 u-23 v-20
^disculpe n-15
^do a-38 b-28 c-25 d+25 e-78 f-77 g-31 h-26 i-45 k-99 o-65 p-51 r-27 s-101 t-115 u+17 v-81
^does b-69 c-20 e-45 f-44 g-70 h-48 i-56 j-49 k-53 l-56 m-52 o-68 p-59 q+28 r-55 s-66 t-53 u+44 v-62
^donde b-53 c-35 d-57 e-44 f-37 g-47 h-46 i-59 j+48 k-42 l-46 m+27 n-54 o-51 p-44 q-52 r-63 s-66 t-43 u-69 v-47
^done a-15 i-19 k-15 l+22 t-17
^double a-33 b-36 c-26 d-35 e-31 f-24 g-28 h-30 i-32 j-26 k-27 l-30 m-45 n-42 o+24 p-26 q-28 r-38 s+34 t-33 u-33
^driver a-33 b-32 c-32 d-37 e-42 f-42 g-36 h-31 i-35 j-35 k-32 l-39 m-46 n-43 o-28 p+22 q+38 r-44 s-35 t-38 u-41 v-42
^dropping a-18 b-16 m-27 q-16 r+20
^el a-57 b-34 c-23 e-24 f-22 g-40 h-41 i-40 j-47 k-22 l-32 n-48 o+16 p-36 s-55 t-30 u+16 v-36
^en a-55 b-42 c+16 e-21 f-25 g-36 h-50 i-37 j+41 k-28 l-44 m-53 n-50 p-29 q-40 r-40 s-42 t-27 u-20 v-29
^end a-19 g-18 k-28 l+29 m-19 u-24
^enough a-17 b-16 d-15 g-15 k-27 l+29 m-26 t-31 u-20 v-15
^es a-17 b-61 c-50 d+25 e-57 f-51 g-66 h-67 i-74 k-52 l-59 m-92 n-80 o-61 p-56 q+32 r-58 t-58 u+18 v-84
^ese b-22 d-17 l-22 m-22 n-22 o+19 q-23
^eso a-34 b-22 c-24 d-39 e-31 f-29 g-31 h-30 i-31 j-37 k-26 l-30 m-43 n-29 o-27 p-23 q-26 r-27 s-39 t-30 u+46 v-35
^esta a-73 b-58 c-52 d-61 e-64 f-73 g-55 h+32 j+15 k-55 l-64 m-16 n-56 p-59 q-68 r-23 s-64 t-59 u-61
^estan a-43 b-48 c-32 d-44 e-37 f-34 g-36 h+41 i-40 j+27 k-33 l-40 m-52 n-41 o-43 p-37 q-36 r-38 s-42 t-41 u-44 v-34
^este a-27 b-22 c-15 d-30 e-22 g-28 h-21 i-35 j-34 k-18 l-33 m-43 n-25 o-22 p-19 q-27 r-20 s-29 t-17 u-49 v+45
^esto a-27 b-18 d-33 g-22 h-20 i-32 j-24 l-18 m-29 n-21 o-20 p-15 q-24 r-17 s-21 u+17 v+22
^estoy c-51 e-63 f-56 h-60 i-62 j-44 k-57 l-76 o-58 p-54 r+24 s+25 t-60 u-73 v-53
^feel m-22 n-15 s+22 u-16
^feeling s+18
^fijese n-17
^finally a+28 d-16 h-20 n-23 o-19
^find a-15 j-16
^for l+18 m-17
^found b+20 d-16 i-19 j-25 l-29 m-20 n-18 o-20 p+18 q-35 u-22
^get b-28 c-27 d-24 g-26 h-17 j-33 k-38 l+27 m-30 n-23 o-25 p-26 q-31 s-24 u-38 v-28
^give b+17 c-20 d-41 e-16 g-27 h-18 i+21 j-37 k-28 l-37 n-38 o-22 p-34 q-35 s-36 t-20 u-41 v-31
^go a-20 b-29 c+16 d-30 e-30 f-26 g-21 h-17 i-24 j-32 k-23 n-20 p-18 q-25 r-27 s-24 t-27 u-31 v-21
^going a-39 b+19 c-21 d-51 e-17 f-24 g-28 h-19 i-38 j-40 k-25 l-33 m+31 n-37 o-37 p-34 q-43 s-30 t-25 u-40 v-21
^good a-45 b-47 c-43 d-49 e-48 f+54 g-53 h-49 i-51 j-47 k-41 l-49 n-47 o-46 p-48 q-41 r-44 s-44 t-64 u-49 v-42
^got c-49 d-75 e-53 f-53 h-61 i-18 j-52 k-53 l-67 m-79 n-70 p+31 q-81 s+18 u-70
^habra h-19
^had a-35 b-28 d-24 g-21 h-18 i-30 j-19 l-30 m-40 n-33 o-23 p-18 q-20 r+22 s+27 t-16 u-30 v+20
^happy a-21 b-27 d-16 e-28 f+18 h-25 l-18 o-16 s-19 t-26 u-16
^hasta a-20 b-17 d-20 f-15 g-25 h+26 i-19 j-24 l-17 m-33 o-26 q-19 s-17 t-16 u-22
^have a-21 c-31 d-53 e-22 f-27 g-30 h-43 i-15 j-46 k-30 l-35 n-56 o-56 q-25 r-36 s-60 t+42 u-40 v-50
^having a-24 b-32 d-20 h-18 i-22 j-15 m-22 n-21 o-18 p-22 q+18 r-16 s+23 u-21 v-15
^hay b-59 c-56 e-76 f-83 g-73 h-72 j+26 k-64 l-71 m-85 o-30 p-73 q-34 s-62 t-67 u+17 v-76
^he a-28 b-30 d-29 e-21 f-19 g-31 h-24 i-28 j-24 k-23 l-32 m-34 n-31 o-30 p+19 r-30 s-32 t-24 u-35 v+25
^heading a-17 b-16 d-18 i-15 m+17 n-16
^heard b-17 d-19 j-19 l-16 m-23 u+24
^help a-46 b-35 c-38 d-39 e-26 f-24 g+49 h-24 i-41 j-39 k-36 l-46 n-24 o-26 p-26 q-28 r-33 s-29 t-31 u-54 v-29
^hgfhgf a-17 b-17 d-27 e+35 f-21 g-21 i-20 j-22 k-21 l-27 m-37 n-18 q-17 r-20 s-22 t-23 u-26 v-17
^hmm a-23 b-17 d-30 e-28 f-22 g+22 h-21 i-21 j-23 k-18 l-27 m+16 n-23 q-20 r-24 s-25 t-25 u-30 v-16
^hold a-20 b-29 d-19 e-16 i-15 j-22 k-21 m+20 n-24 o-15 r+21 s-16 t-15 u-19
^hook a+15
^hoping a+22 g-16 i-16
^how a-27 b-87 c-71 d-16 e-64 i-92 k-78 l-27 m+43 o-41 p-77 q-127 r-94 s-34 t-76 v-87
^hoy a-21 b-17 d-25 h-19 i-24 j-18 l-18 m+33 n-24 o-17 p-17 q-21 r-18 s-23 t-19 u-28 v-23
^i c-20 d-36 e-88 f-83 g-24 h-131 l+20 m+23 n-67 o-22 p-22 q-22 r-49 s-22 t-27 u-68
^in a-24 b-22 c+20 d-17 h-21 i-22 j-27 k-20 m-26 o-20 r+17 u-22
^is a-50 b-127 c-51 d+33 e-73 f-111 g-34 k-96 l-109 m-46 n+30 o-23 p-116 r-126 s-16 t-84 u+31 v-128
^it b-52 c-24 d-64 e-22 f-40 g+18 h-30 i-39 j-57 l-48 m+38 n-48 q-50 r-53 s-57 t-33 u-71 v-37
^jaja d-20 e-20 g-17 j-16 l-18 m+27 n-17 s-16 t-17 u-21
^jajaja d-20 e-24 f-17 i-16 l-20 m+27 r-15 s-15 t-21 u-21
^just a-36 b-39 c-21 d-28 e-21 f-24 g-21 h-31 j-26 k-27 l-28 n-30 p-31 q-35 r+29 s-37 t-31 u-43 v-29
^keep b-22 l-19 m+17
^ksjdfh d-22 e+29 f-17 g-16 i-16 j-17 k-16 l-22 m-31 r-16 s-17 t-20 u-21
^la a-20 b-52 c-22 d+27 e-23 f-21 g-37 h-38 i-51 j-48 k-23 l-33 m-58 n-58 p-32 r-41 s-50 t-34 u+28 v-42
^le b-27 d-26 h-16 i-20 j-24 l-24 m-29 n-25 o-23 p-19 q-24 r-21 s-19 u-25
^leaving a-27 b-27 d-27 e-20 f-16 g-22 h-23 i-22 j-19 k-20 l-28 n-21 o-21 p-19 q-19 r+24 s-22 t-23 u-24 v-20
^let b+17 c-25 d-36 e-18 f-25 g-36 h-31 i-18 j-39 k-30 l-34 n-32 o+20 p-37 q-42 r-29 s-32 t-30 u-48 v-29
^llego a-35 b-39 c-26 d-36 e-18 f-18 g-20 h-29 i-22 j-32 k-18 l-26 n-44 o-36 p-34 q-31 r+40 s-25 t-23 u-32 v-26
^lo a-30 b-28 c-20 d+31 e-20 f-17 g-24 h-18 i-20 j-19 k-17 l-22 n-22 o-17 p-21 q-18 r-25 s-27 t-26 u-34 v-19
^lol d-16 e-17 g-17 l-16 m+23 t-16 u-15
^look a-21 d-16 l-17 m+26 p-17 q-16 r-16 s-22 u-18 v-17
^looking a+24 b-26 d-29 h-16 i-20 j-18 k-18 l-19 m-25 n-21 o-23 p-20 q-17 s-19 t-16 u-18 v-18
^lose a-19 g-23 i-22 l+28 u-29 v-29
^lost a-18 d-27 g-18 i-23 j-21 m-29 n-30 p-33 q+19 s-19 u-16
^luego a-16 d-17 e-17 g-18 j-16 l-18 m+26 n-18 r-16 s-18 t-16 u-18 v-15
^manana b-27 h-19 m+29 n-26 o-17 u-18
^mandame a-22 b-23 d-30 g-18 h-26 i-25 j+36 k-16 l-20 m-32 n-21 o-24 p-20 q-21 r-22 s-24 t-17 u-31 v-24
^mandeme a-17 b-17 d-18 h-19 j+18 l-21 m-21 n-18 o-16 p-18 q-18 r-18 s-16 u-21 v-18
^mas a-28 b-25 c-21 d-30 e-24 f-22 g-21 h-29 i-23 j-24 k-20 l-34 m-30 n-17 o+30 p-20 q-24 r-26 s-21 t-27 u+15 v-27
^may a-27 b-23 c-16 d-20 g-18 h-19 j-21 k-17 l-21 m-25 p-25 s-19 u-21 v-20
^me b-39 c-24 d+17 e-75 f-88 h-80 i-25 j-15 k-53 l-36 m-62 n-18 p-40 q-24 s+34 t-91 u-27 v-95
^mejor a-41 b+37 c+19 d-39 e-27 f-26 g-37 h-35 j-38 k-30 l-23 m-55 n-40 o-15 p-31 q-43 r-40 s-34 t-39 u-37 v-42
^mi d-57 e-34 f-38 g-42 h-33 i-63 j-41 k-41 l-61 o-74 r-68 s-47 t-38 u-72 v-54
^might a-18 b-16 d-20 h-17 l-19 m-23 n-20 o-19 q-17 r+27 s-18 u-17
^much d-32 e-20 i-17 j-16 l-22 m-31 q-15 r-19 s-15 t+31 u-19
^muy a-33 b-26 c-26 d-43 e-39 f-32 g-32 h-25 i-30 j-32 k-29 l-36 m-38 n-25 o-19 p-23 q-26 r-28 s-34 t+45 u-35 v-26
^my b-30 d-28 e-63 f-73 g-98 h-67 i-116 j-33 l-104 n-157 p+18 q+35 t-67 u-36 v-100
^nadie a-36 b-29 c-25 d-32 e-17 f-22 g-29 h-19 i+17 j-30 k-26 l-30 m-29 n-42 o-34 p-36 q+33 r-28 s-26 t-22 u-29 v-25
^necesito a+32 b-18 c-21 d-59 e-45 f-38 h-42 i+29 j-45 k-42 l-47 n-76 o-19 p-45 q-61 r-52 s-54 t-46 u-59 v-48
^need c-41 e-29 f-29 g-44 h-36 i+46 j-46 k-55 l-51 m-77 n-68 o-44 p-43 q-60 s-47 t-41 u-61 v-42
^never a-25 b-20 c-15 d-28 g-21 h-22 i-24 j-28 k-15 l-25 n-22 o-24 p-20 q-20 r-27 s-20 t-25 u+16 v+16
^new i-18 m-22 u-16 v+18
^nice d-22 e-25 f-20 g-17 i-17 j-17 k-17 l-23 m+28 r-17 s-15 t-27 u-21
^no a-75 b+17 c-25 d-66 e-97 f-95 h-104 i-37 j-39 k-108 l+36 m-42 n-68 p-105 r-25 t-103 u-28
^nobody a-16 b-36 c-25 d-38 e-23 f-26 g-31 h-29 i-43 j-46 k-28 l-38 m-42 n-43 o-37 p-48 q+49 r-31 s-33 t-31 u-36
^not a-44 b+15 c-44 d-53 e-34 f-34 g+19 h-37 j-57 k-50 n-42 p-43 r-55 s-50 t-37 u-52 v-16
^nothing a+17 i-18 j-18 l-15 m-34 n+16 s-20 u-17
^numero e-16 g-17 i-15 l-24 u-16 v+22
^ocupo b-25 d-32 e-15 g-16 h-18 i+34 j-20 l-20 m-36 n-29 p-22 q-20 r-26 s-27 t-18 u-31 v-23
^ok b-53 c-45 d-59 e-56 f-55 g-51 h-50 i-49 j-51 k+16 l-70 m+42 n-33 o-47 q-49 r-48 s-57 t+22 u-59 v-45
^on a-18 b-25 d-16 h-18 j-25 m-27 n-16 o+16 q-22 r+24 s-16 u-18
^oops c+20 g-16 l-20 m-22 n-18 s-18 u-17 v-17
^opt a-33 b-27 c-17 d-24 g-23 h-19 i-27 j-25 k+25 l+18 m-34 n-21 o-25 p-24 q-27 r-32 s-25 u-32
^package a-25 b-17 d+30 e-16 f-15 h-17 i-25 j-15 k-17 l-19 m-27 n-17 o-15 p-16 q-19 r-19 s-17 t-18 u-21 v-19
^para a-15 d-24 g-23 h-19 i-19 j-27 m-24 n-24 o-25 q-17 s-20 u+30 v-23
^pasame a-16 i+22 m-18 p-17 u-16
^paseme i+19 j-19
^perdon o+17
^perfect t+16
^play a-15 b-16 d-16 i-15 l-15 m+25 n-20 r-16 s-17 u-17
^please c-34 d-49 e-27 f-26 h-36 i+19 j-66 l-16 m-18 n-46 o-16 p-40 q-43 s-50 t-34 u-72 v-43
^pongame a+21 b-24 d-24 g-17 h-16 i+17 j-20 l-22 m-22 n-26 o-25 p-16 q-26 r-19 s-22 u-24 v-24
^por a-55 b-48 c-43 d+15 e-28 f-30 g-55 h-36 i-63 j+28 k-45 n-42 o-52 p-44 q-51 r-36 s-46 t-45 v-34
^prefiero a-40 b-37 c+18 d-30 e-19 f-19 g-26 h-29 j-36 k-20 l-35 m-37 n-30 o+27 p-25 q-28 r-22 s-24 t-23 u-31 v-22
^puede a-43 d-37 e-29 f-26 g-28 h-35 j-32 k-27 l-33 m-45 n+30 p-35 q-17 r-41 s-30 t-31 u-36 v-33
^pueden b-40 c-36 d-40 e-42 f-37 g-41 h-37 i+35 j-39 k-50 l-44 m-48 n+17 p-31 q-38 r-36 s-36 t-40 u-38 v-40
^puedo a-82 b-70 c-57 d-15 e-65 f-62 g-79 h-75 i-28 j-70 k-59 l-64 m-77 n+64 o-40 p-63 q+32 r-71 s-75 t-66 u-70 v-64
^pulling a-19 h-20 l-15 m-22 r+24
^put b-41 c-17 d-35 g-27 h-17 j-38 l-30 m+28 n-27 o-43 p-30 q-28 r-35 s-26 t-19 u-42 v-20
^que b-114 c-82 d-37 e-98 f+23 g+40 i-76 j-45 k-110 l-59 n+30 o-115 p-87 q-40 r-91 s-121 t-34 v-103
^queda a-31 b-32 c-22 d-33 e-21 f-20 g-28 h-26 i-33 j+44 k-23 l-34 m-39 n-30 o-28 p-29 q-32 r-27 s-31 t-26 u-35 v-31
^quede a-19 b-21 d-21 i-15 k-15 l-16 m-22 n-20 q-24 r-18 s+28 t-17 u-19 v-16
^quien a-50 b-45 c-40 d-56 e-52 f-44 g-50 h-41 i-65 j-55 k-45 l-53 m+21 n-48 o-42 p-57 q-62 r-49 s-51 t-45 u+45
^quiero c-47 d-64 e-54 f-46 g-54 h-51 i+32 j-53 m-21 n-57 p-49 q-52 r-55 s-55 t-53 u-20 v-52
^quisiera a+38 b-24 d-31 j-16 l-15 m-32 n-35 o-20 p-27 q-25 s-26 u-32
^quiten a-23 b+18 d-16 m-18 n-18 o-21 r-19 u-17 v-22
^quitenme a-24 d-29 g-19 h-19 i-21 j-28 l+30 m-25 n-24 o-22 p-17 q-20 r-19 s-24 u-29 v-26
^rather a-17 b-16 c+18 m-15 p-18 q-16 s-16
^real i+18
^remind a-21 b-20 d-20 i-18 j+22 l-18 n-22 o-22 r-17 s-20 u-22
^remove a-21 i-18 l+19 m-28 n-21 r-16 s-16 u-17 v-16
^resume a-18 b-17 c-16 d-25 e-27 f-22 g-19 h-17 i-22 j-21 k+18 l-24 m+18 n-17 q-17 r-21 s-21 t-26 u-25 v-19
^running a-20 b-16 f-15 h-20 m-20 n-15 r+28 s-16 u-20 v-17
^sale d+21 m-17 u-16
^save b-17 m-17 n-16 r+24 s-15
^say a-16 b-15 d-17 g+18 j-16 n-20 o-18 r-16 s-17 t-16 u-15
^sdlkfj a-22 b-21 c-17 d-22 e+33 f-17 g-20 h-18 i-20 j-23 k-18 l-22 m-32 n-20 o-17 p-19 q-19 r-21 s-21 t-20 u-25 v-23
^se b-63 c-55 d+20 e-45 f-46 g-70 h-48 i-21 j-61 k-47 l-59 m-33 p-70 r+15 s-75 u-81
^send a-32 b-25 c-16 d-26 g-25 i-38 j+36 k-22 l-33 n-23 o-22 p-22 q-26 r-24 s-24 t-16 u-30
^sera a-15 b-31 c-24 d-43 e-29 f-24 g-29 h-26 i-30 j-27 k-26 l-31 m-42 n-40 o-31 p-27 q-27 r-33 s+35 t-29 u+21 v-29
^set b-18 d-30 i-21 j-15 k-16 l-23 m+27 n-21 o-24 p-27 q-20 r-27 s-20 t-17 u-21 v-21
^she a-36 b-40 d-32 e-27 f-26 g-33 h-28 i-41 j-33 k-30 l-39 m-40 n-36 o-33 r-35 s-28 t-30 u-36 v+35
^should a-46 b-34 c-27 d-33 e-22 f-17 g-53 h-22 i-34 j-26 k-27 l-35 n+26 o-37 p-31 q-47 r-39 s+17 t-25 u-51 v-36
^show a-27 b-25 d-31 g+21 i-26 j-26 k-20 l-26 m+21 n-27 o-23 p-25 q-26 r-26 s-27 u-29
^si a-52 b-36 c-35 d-54 e-36 f-35 g-45 h-34 i-44 j-41 k+17 l-43 n-42 o-45 p+52 q-56 r-41 s-38 t-39 u-47 v-36
^siempre a-16 b+23 n-18 q-18 u-18
^sign k+21 m-15 o-18 p-16 r-15
^sigo a-29 b-30 c-23 d-32 e-27 f-27 g-28 h-26 i-33 j-28 k-24 l-30 m-34 n+20 o-27 p-27 q-28 r-27 s+30 t-28 u-36 v-28
^so a-31 b-33 c-18 d-41 e-22 f-22 g-26 h-19 i-23 j-39 k-29 n-25 p-18 r-27 t-28 v-20
^someone a-21 o-25 p-22 q-23 u-20
^sorry a-31 d-33 f-16 h-34 i-22 j-30 k-20 l-27 m-38 n-28 p-23 q-33 s-27 t-18 u-29 v+20
^soy b-20 e-17 g-18 j-18 l-16 m-33 o-19 q-17 s-23 u-22 v-21
^start a-40 b-28 c-32 d-30 e-28 f-29 g-29 h-25 i-31 j-34 k+46 l-43 n-20 o-16 p-25 q-28 r-30 s-24 t-28 u-36 v-22
^still a-45 b-37 c-24 d-39 e-20 f-19 g-39 h-33 i-34 j-33 k-24 l-28 m-39 n-55 o+22 p-35 r-45 s+35 t-27 u-36 v-32
^stuck a-32 b-32 c-19 d-29 e-16 f-15 g-27 h-31 i-32 j-36 k-27 l-23 m-41 n-27 o-36 p-27 q-26 r+44 s-26 t-23 u-31 v-26
^sup a-19 b-17 c-19 d-25 e-27 f+31 g-21 h-20 i-21 j-23 k-21 l-26 m-27 n-16 p-16 q-19 r-20 s-19 t-25 u-25 v-19
^super s+18
^take a-37 b+30 c-15 d-30 g-27 h-17 i-31 j-32 k-23 l+26 m-49 n-37 o-22 p-35 q-35 r-24 s-32 t-15 u-32 v-32
^tell a-43 b-30 c-20 d-42 f-17 k-27 l-34 m+29 n-35 o-32 p-32 q-34 r-34 s-35 t-22 v-21
^tengo b-27 c-38 e-45 f-45 g-67 h-48 i+29 j-51 k-44 l-46 m-65 n+26 p-51 q-69 r-41 t-49 u-74 v-48
^text a-30 b-21 c-21 d-20 e-18 f-23 g-25 k-33 m+22 n-20 o-15 p-26 q-21 r-21 s-21 t-19 u-34 v-24
^that a-26 b-34 c-17 d-33 e-23 f-20 g-28 h-19 i-20 j-28 k-17 l-26 m-45 n-27 p-19 q-31 s-28 t+34 u-28 v-31
^the b-28 c-27 d-63 e-23 f-37 g-52 h-47 j-66 k-47 l-53 m+32 n-58 t-37 u-60 v-59
^there a-45 d-43 f-19 g-28 h-26 i-40 j-58 k-15 l-25 m-55 n-35 p-35 q-42 s+33 u-39 v+17
^these u-15
^they o+20 r-15
^this a-34 b-54 c-32 d-48 e-18 f-19 g+24 h-30 j-42 k-21 l+18 m-56 n-37 o-40 p-31 q-34 r-40 s-51 t-17 u-56 v+30
^tiene a+16 b-26 c-26 d-46 e-43 f-33 g-32 h-25 i-36 j-32 k-30 l-38 m-49 n-26 o-22 p-25 q-35 r-32 s-31 t-35 u+38
^tienen b-31 c-27 e-30 f-28 g-28 h-40 j+22 k-28 l-49 m-42 n-32 o-45 p-40 r-41 s-33 t-32 u-37 v-38
^todavia g-24 j-17 m-16 q+22 r-16 s-17 u-16
^toman a-39 b-36 c-30 d+51 e-36 f-32 g-33 h-34 i-36 j-40 k-32 l-37 m-44 n-38 o-32 p-34 q-34 r-35 s-35 t-33 u-43 v-34
^tomo a-45 b-38 c-26 d-39 e-23 f-24 g-35 h-27 i-39 j-38 k-27 l-33 m-42 n+52 o-33 p-34 q-37 r-34 s-39 t-31 u-45 v-28
^trabajan a-39 b-39 c-25 e-30 f-27 g-28 h+43 i-39 j-30 k-28 l-34 m-47 n-39 o-40 p-29 q-33 r-28 s-35 t-31 u-39 v-29
^trade a-31 b-32 d-18 h-20 i-23 l-15 m-23 n-17 o+34 p-22 q-18 s-19 v-18
^turn a-22 b-25 d-22 g-17 h-16 i-24 j-21 m+21 n-20 o-19 p-20 q-19 r-33 s-21 t-17 u-28
^ugh a-22 b-24 c-16 i+16 j-16 l-16 m-15 q-18 r+16 u-17
^uh a-29 b-21 c-21 d-33 e+30 f-27 g+18 h-30 i-25 j-30 k-24 l-32 m-37 n-24 o-20 p-21 q-26 r-27 s-27 t-27 u-32 v-21
^un a-21 b-16 d-22 h-17 i-27 j-20 m-40 n-21 o-21 p+27 r-24 s-22 u-28 v-15
^una i-19 p-17
^unfortunately r-17
^unstop a-24 b-21 c-23 d-30 e-33 f-33 g-26 h-24 i-25 j-29 k+38 l-32 m-32 n-23 p-20 q-23 r-24 s-24 t-30 u-30 v-23
^unsub a-29 b-21 c-19 d-30 e-23 f-25 g-26 h-18 i-26 j-25 k-28 l+38 m-32 n-21 o-18 p-28 q-28 r-28 s-27 t-24 u-29 v-18
^unsubscribe a-25 b-24 c-24 d-33 e-32 f-30 g-27 h-24 i-27 j-27 k-33 l+41 m-36 n-22 p-22 q-22 r-25 s-25 t-29 u-33 v-24
^vi a+16
^voy a-40 b-51 c-31 d-37 e-33 f-32 g-32 h-36 i-36 j-37 k-31 l-36 n-44 o-46 q-50 r+46 s-36 t-37 u-40 v-35
^vuelvan k+18 l-19 m-16
^want a+36 b-43 d-25 g-21 j-16 k-32 l-24 m-35 n-20 o-31 r-24 s-24 u-31
^wanting a+25 o-16
^we a-27 c-39 e-35 f-39 g-47 h-52 i-58 k-35 l-49 m+19 n-66 o-16 p-43 q-45 r+28 s-54 t-53 u-67 v-42
^were a-21 b-24 c-15 d-20 g-17 h-22 i-20 k-19 l-19 m-27 n-18 p-18 q-23 r+29 s-23 t-17 u-20 v-20
^what a-54 b-102 c-81 e-78 f-37 g+16 i-38 k-88 l-101 m+18 o-99 p-94 r-111 s-134 t-92 v-105
^when b-50 c-41 d-63 e-31 f-33 g-49 h+25 i-67 j-46 k-50 l-45 m+27 n+18 o-64 p-48 q-55 r-59 t-39 u-70 v-49
^where b-49 c-40 d-21 e-34 f-40 g-49 h-51 i-17 j+33 k-43 l-54 m+45 n-65 o-49 p-50 q-52 r-56 s-62 t-47 u-73 v-27
^whereabouts a-20 d-16 h-27 i-20 j+31 m-21 t-18 u-30 v-16
^which a-50 b-41 c-33 d-56 e-34 f-33 h-45 i-50 j+34 k-38 l-51 m+21 n-52 o-44 p-39 q-51 r-49 s-52 t-41 v-44
^who a-62 b-64 c-49 d-65 e-50 f-52 g-58 h-50 j-69 k-52 l-66 n-59 o-55 p-54 q-34 r-64 s-63 t-50 u+46 v+32
^why a-41 b-39 e-24 f-24 g-41 h-34 i-44 j-45 l-38 m+30 n-41 o-40 p-38 r-38 s-42 t-31 v-38
^will a-75 b-27 c-54 e-46 f-52 g-81 i-65 j-67 k-65 l-77 m-33 n+16 o-44 p-83 q+15 r-84 s-83 u+52 v-58
^with a-15 d-20 e+21 g-15 i-15 l-21 m-21 t-16 u-19
^woke a-21 b-17 d-18 h-21 k-16 l-18 m-21 n-15 o-19 p-19 q-17 s+23 u-18 v-17
^would c-20 e-19 f-23 g-25 h-25 i-18 j-27 k-35 l-47 n-31 o+17 p-32 q-27 r-38 s-30 t-25 u-42 v-27
^wtf a-18 d-22 g+15 i-17 j-17 m-21 n-17 v-18
^x a-21 b+19 d-23 e+20 f-15 i-17 j-16 l-20 m-30 n-20 o-16 r-19 s-23 t-20 u-22
^y j-16 q+16 r-17 u-19
^ya c-68 d-94 e-76 f-71 g-89 h-21 i-50 m-27 o-86 p+40 q-32 r+16 s-88 t-82 u-97 v-101
^yeah a-25 b+18 c-16 d-26 e-18 f-18 g-18 h-18 i-23 j-23 k-18 l-24 m-31 n-26 o-20 p+32 q-34 r-25 s-21 t-18 u-26 v-21
^yep q-22
^yes b-35 c-24 d-31 e-24 f-23 g-28 h-22 i-39 j-32 l-34 n-29 o-28 p+27 q-44 r-25 s-28 t-25 u-31 v-25
^yo b-45 c-30 d-49 e-39 f+26 g-42 h-35 i-37 j-43 k-37 l-47 n-45 o-36 p-28 q-39 r-37 s-41 t-35 u-46 v+39
^you b-28 c-70 e-55 f-81 i-92 j-111 k-38 m-35 o-86 p-62 q-87 r-72 s-75 t+38 u-114 v+17
^your a-47 b-43 c-22 d-40 e-23 f-19 g+25 h-31 j-44 k-39 m-62 n-33 o-32 p-32 q-34 r-35 s-41 t+29 u-47 v-44
^zxcvb a-18 b-16 d-19 e+29 g-16 i-16 j-19 k-15 l-20 m-29 n-16 r-16 s-17 t-16 u-21 v-18
^¿ a-27 g-16 i-17 m-18 p-15 r-18 v-21
a b-24 c-85 e-145 f-148 g-61 h-36 j-19 k-72 l-96 n-32 r-19 s-38 v-34
a_@book a-38 b-16 d-18 i-16 n+24 o-18 q-23
a_@call b-17 d-35 h-19 j-22 o-19 u-22 v-26
a_@cancel d-19 m-24 o-17 q-16
a_@day d-15
a_@drive j+17 m-19 n-16 q-17 u-22
a_@drug m-15
a_@fetch a-18
a_@machine a-23 d-22 h-17 j-26 m-28 n-16 o-16 q-15 s-16 u+25
a_@parking a-16 d-18 i-18 j+20 m-18 q-18
a_@person a-35 b-23 i+34 j-16 l-21 m-37 n-17 o-23 p-17 q-29 r-18 s-16 u-26 v-30
a_@price d+17 m-15
a_@relative a-16 b-24 d-22 i-23 m-36 n+21 o-25 r-22 u-36
a_@ride a-32 b-24 d-27 g-25 h-20 i-31 j-25 m-34 n-33 o-31 p+34 r-30 s-27 t-18 u-26 v-21
a_@symptom a-19 n-21 q-17 s+24
a_@treat m-21 u+18
a_@vehicle a-33 b-16 d-32 h-27 i-33 l-18 n-30 o-23 q+38 s-23 u-41
a_@visit a+41 b-60 d-15 g-21 h-24 i-43 j-44 k-16 l-19 m-64 n-49 o-49 p-22 q-27 r-35 t-17 v-29
a__# m-29 v-15
a__@call a-18 b-16 i+25 l-18 m-25
a__@cancel b+21 m-20 q-18
a__@clinician l-15 m-17 o-16
a__@day a-34 b-19 d-21 g-16 i-27 j-25 n-31 o-26 p-26 q-28 r-30 s-38 t+23 u-30 v-22
a__@food m-21 n+18
a__@late b-15 n-16 o-23 q-27 r+26
a__@open a-20 j-17 o-16
a__@person a-34 b+24 d-20 h-16 j-19 m-33 n-20 o-24 p-19 q-26 r-21 s-15 u-34
a__@place h-16 j-25 u+20
a__@relative a+22 b-40 c-15 d-17 i-30 q-42 r-21 u-32 v-20
a__@texts k+20 m-18 u-17
a__@treat a+17 d-21 i-20 o-15 s-15
a__@visit a+39 d-54 i-37 j-30 m-45 n-38 q-25 r-25 s-34 u-36 v-24
a__@wrong u-18 v+15
a__a l-15 n-21 o-21 q-24 u-26
a__after s+15
a__allowed a-24 m-16 n+22 r-15 u-16
a__and b-16 d-15 m-28 q-17 s-20
a__at m-18
a__be a+16 b-15 d-22 m-15 o-16 q-15 u-20
a__before m-24 n+19
a__but m-17 r+15
a__can b-17 d-27 m-35 n+20 q-33 r-18 s-18 u-18
a__date a-30 d-19 i-23 j-16 m-34 n-18 o+30 q-23
a__day a-25 b-35 d-31 f-17 g-17 h-26 i-34 j-22 l-17 n-25 o+18 p-39 q-43 r-29 s-43 t+22 u-30 v-23
a__de j-21 n-19 u-16
a__el a-32 d-19 h+24 i-15 j-22 n-16 r-24 s-23 t-17 u-29
a__flashback m-17 s+19
a__for b-39 g-22 h-21 k-18 l-16 m+15 n-36 o-38 p-33 r-34 s-32 t-20 u-57 v-31
a__from i-22 m-31 n-19 q-24 u+20 v-16
a__home i-16 n-16 q+16
a__hora a-32 b-24 d-27 g-23 h+27 i-36 j-31 l-16 n-41 p-19 q-32 r-23 s-22 t-16 u-29 v-22
a__horas a-20 h+22 m-20
a__i a-37 g-30 h-18 i+17 m-60 o-49 p-18 q-26 r-34 s-32 u-35
a__if a-27 d+25 i-31 j-29 m-36 n-29 u-29
a__in b-18 d-22 i-25 q-22 r-20 u-24
a__is a-20 j+17 m-32 o-23 p-16 q-31 r-15 u-29
a__it j+17 m-16 u-22
a__job a-19 d-20 o-22 p-17
a__last m-25
a__line j-16 m-18
a__list b-22 d-25 g-24 i-29 j-27 k-21 l-26 m+29 n-20 o-21 p-17 q-21 r-20 s-19 u-26
a__los k+21 l-26 m-17 u-15
a__manana h+25 j-15 m-32 n-20 o-22 q-18 r-23 u-26
a__me b-19 d-17 j-19 o-15 p-15 q-20
a__mi a-15 m-18 q+18
a__my b-20 j+15 m-39 n-25 o-19 r-17 u-27
a__near d-18 i-16 j-26 m+23 u-19
a__night m-18 n+18
a__no a-22 d-17 g-16 j-19 m-25 o-23 s-18 u-19 v-20
a__not i-16 o-15 v+15
a__note a-27 b-16 d-26 i+31 m-22 n-21 o-24 q-25 r-18 u-23
a__now p+18 q-21
a__numero g-19 j-20 l+18 u-19 v-24
a__of a-35 b-26 g+31 j-29 m-34 n-16 o-26 p-23 q-30 r-20 s-27 u-33 v-19
a__ok a-18 d-23 i-18 m-29 n+22 o-25 s-17 u-19
a__on a-21 b-15 m-26 q-15 u-18
a__one a-17 i-16 q-16 t+17
a__or a-23 i-20 j-28 m-22 n-17
a__patient a+18 m-24 o-17
a__perrito q-17
a__place i-19 j-24 u-21 v+16
a__please b-35 c-21 g-23 k-27 l-34 o-25 r-21 u-29
a__puedo h+22 i-21 m-24 n-17 o-22
a__que d-16 n-20 q+17
a__questions i+18
a__running m-17 r+17
a__same m-16 o+17
a__show a-17 m-25 q-20 v-16
a__since m-19 s+22
a__spot a-16 i-15 m-17 q-22
a__take m-19
a__that a-21 i-15 j-20 m-32 u-17
a__the a-22 d-17 j-15 m-24
a__this a-19
a__time b-38 d-27 h-17 i-28 j-19 l-17 m-50 n-24 o+39 p-17 q-32 r-24 s-21 u-23 v-19
a__to d-32 g-20 k-19 l-16 m+24 n-30 o-32 p-21 r-29 s-23 u-29
a__un q-21
a__up i-16 m-16
a__what a-17 d-19 i-17 j-15 n-17 o-16 q-15
a__where a-21 d-17 j-21 m-27 o-17 p-17 s+25 u-17
a__with a+19 d-15 i-30 m-18
a__y a-17 m-20 p+17
a__ya b-26 r+18
a__you m-30 o-15 p-19 q-16 u+19
a_alguien b+17 i-19 m-17 n-31 q+18 r-15 u-16 v-19
a_bill a-15 d+24 m-28 u-25
a_bit a-18 b-21 i-17 j-18 m+20 q-18 u-18
a_booster a+28 b-20 d-25 i-19 m-25 n-18 o-17 r-17 u-17
a_business i-17
a_car a-27 b-16 d-25 g-16 i-29 n-23 o-21 r-22 u-24 v-18
a_cheaper i-16 j-16 u-21
a_complaint a-26 d-23 i+27 j-20 m-24
a_conflict a-16 b-23 i-18 o+25 r-23 s-20 v-21
a_credit u-16
a_deposit a-16 d+27 i-23 j-22 m-29 q-19 u-19
a_different a-30 d-24 h-17 i-26 j-19 l-23 m-40 n-24 o+35 p-20 q-32 r-24 s-18 t-17 u-31 v-17
a_doctors a-22 d-22 i+21 j-19 m-17 n-19 o-18 q-20
a_dormir q-15 s-16 u+18
a_driver a-33 b-30 c-16 d-38 g-24 h-20 i-34 j-28 k-19 l-21 m-41 n-17 o-27 p+30 r-35 s-29 t-27 u-30 v-37
a_escribirme a-30 b-21 d-15 g-21 i-25 j-16 k+24 m-18 n-19 o-20 p-21 q-20 r-22 u-19 v-19
a_few a-19 b-18 d-17 m-18 q-19
a_first a+19 d-20
a_gallon m+16
a_good b-22 d-20 h-22 j-27 m+16 n-21 o-29 p-20 q-16 s-18 t+16 u-27
a_great a-24 b-23 h-22 i-16 m+20 n-23 o-27 p-19 q-16 s-23
a_hacer a-17 q-17
a_hospital a-15 j-29 u+24
a_ir a+16 b+25 i-21 m-19 n-19 o-29 p-18 q-31 r-23 u-19
a_joke d-17 i-17 m+26 q-19 u-23
a_la a-40 d-24 j-31 l-15 n-34 o-31 q-24 s-24 u-34
a_later a-29 b-22 d-19 i-19 m-25 n-21 o+31 q-20 s-17
a_little q-15
a_llegar m-21 o-22 q-24 r+19
a_long m+15 n-22 o-19 s-20
a_lot a-24 b-26 g-17 h-19 i-26 l-18 m-33 n-26 o-22 p-20 q-25 r-31 s-23 t+30 u-28 v-20
a_mandarme k+16 l-16
a_message m-15
a_mexico d-19 m+16 u-18
a_mi a+21 b-18 c-16 d-21 i-32 o-33 p-19 q-58 r-23 u-32 v-23
a_month a-26 d+22 g-18 i-24 j-18 l-19 m-31 o-15 s-17 u-23 v+26
a_new b-35 d-43 g-25 h-22 i-43 j-29 k-19 l-23 n-37 o+34 p-29 q-39 r-32 s-33 t-23 u-30 v-15
a_no a-17 m-25 q-20 v-16
a_otro b+16 o-16
a_package a-15 i-18 m+16
a_patient a+18 b-17 d-44 g-26 h-21 i+25 j-38 l-17 m-42 n-31 o-22 q-30 r-16 s-18 t-19 u-40 v+16
a_pizza v+16
a_place a-21 d-26 i-26 j+31 m-30 n-18 q-30 u-25
a_poder m-15 p-21 r-20
a_problem d-31 m-20 n+18 u-16
a_que a-39 b-25 d-31 g-25 h+28 j-39 l-18 m+16 n-38 o-40 p-18 q-34 r-21 s-24 t-18 u-34 v-19
a_real j-18
a_recipe a-18 i-16 m+21 q-15
a_referral a+27 b-16 d-16 i-19 m-18 q-16 u-17
a_refill a-21 d-19 i+22 m-18 o-15 q-17 u-18
a_shot d-17 j-15 u+15
a_spot a-18 m-16 r+20
a_text a-23 b-29 g-21 i+24 j-20 m-35 o-21 p-20 q-18 r-16 u+15 v-25
a_time a+36 b-22 i-25 j-16 m-24 o-33 p-17 q-20 r-18
a_way a-16 d-17 i-22 o-19 p-15 q+20 r-19
a_weird a-17 b-16 m-30 n-21 o-15 r-20 s+33 u-18 v-16
a_work a-16
abiertos h+21 j-18 m-20
able a-28 d-26 g-34 i-22 j-23 k-16 l-21 m-31 n+37 o-37 p-22 q-37 r-26 s-39 u-39
able__@drive n+16 q-19
able__after q-16
able_to a-28 d-26 g-34 i-22 j-23 k-16 l-21 m-31 n+37 o-37 p-22 q-37 r-26 s-39 u-39
about c-57 e-51 f-62 g-90 h-69 i+19 j-98 k-72 l-82 n-20 p-67 q-31 s-91 t-72 u+20 v-76
about$ a-23 d-28 g-19 i-19 j-18 m-28 n-22 o-19 u+29
about_@day a-22 h-19 m-25 n-18
about_@treat d-15 i-20 m-18
about__@treat d-17 m-18 o-16 s-22
about__away m-17 r+19
about__i d+19 g-18 j-18 n-17 u-19
about__in b+19 m-21 o-21 r-24 u-18
about__it a+17 b-22 m-20 o-19 u-28
about__minutes m-18 r+18
about__week o+17
about_a a-16 m-17 u-19
about_coming a-18 b+20 m-16 o-17 r-24
about_it a-32 b-37 d-28 i-17 j-22 k-16 l-20 n-22 o-27 p-16 q-21 r-18 u+30
about_my a+16 d-26 g-18 l-18 m-34 o-28 p-20 q-32 r-24 s-17 u-28
about_starting a+18 i-16
about_ten r+17
about_the a-26 d-19 n-15 s-26
about_this a-19 b-18 i+24 l-24 v-22
about_you m-17 o-15 u+15
abre m+19
abren a-24 b-24 d-18 e-17 f-15 h+35 i-17 j-21 l-18 m-35 n-16 o-24 p-15 q-20 r-21 s-18 t-23 u-18 v-15
accep* a+18 b-22 c-16 d+30 h-34 i-28 j-35 l-20 m-41 n-33 o-20 r-21 s-18 t-18 u-42 v-20
accept a-18 d+24 h-17 j-16 m-28 n-15 u-22
accepting a+25 h-24 i-16 j-19 m-18 u-25
accepting_new a+20 h-18 u-19
accid* a-18 b-16 d-27 i-16 j-19 k+20 l-19 m-30 n-20 o-19 p-16 r+17 s-21 t-15 u-25
accident a-26 b-18 c-17 j-20 k+27 l-25 m-30 n-17 o-20 p-21 u-18
acept* a+30 b-37 c-34 d+31 e-45 f-39 g-38 h-36 i-37 j-39 k-38 l-42 m-47 n-40 o-30 p-35 q-37 r-38 s-39 t-40 u-48 v-37
aceptan a+30 b-37 c-34 d+31 e-45 f-39 g-38 h-36 i-37 j-39 k-38 l-42 m-47 n-40 o-30 p-35 q-37 r-38 s-39 t-40 u-48 v-37
aceptan_@insurance a-24 d+21 u-18
acomp* a-37 b-33 c-17 d-31 e-17 f-17 g-20 h-21 i-41 j-27 k-19 l-23 m-40 n+28 o-28 p+16 r-21 s-26 t-20 u-37 v-29
acompanada a-31 b-23 d-24 h-15 i-19 j-23 l-16 m-34 o-19 p+17 s-19 u-33 v-18
acompanada_de a-22 b-20 d-18 m-32 n-28 p+17 q+16 s-17 u-25 v-16
activ* a-22 b-19 c-18 d-27 e-25 f-21 g-27 h-22 i-25 j-24 k+38 l-35 m-38 n-21 o-16 p-17 q-20 r-20 s-23 t-25 u-29 v-22
activar d-18 e-18 f-16 j-16 k+24 l-20 m-21 t-17 u-18
actua* a-32 b-18 d-28 g-19 h-16 i+16 j-25 l-27 m-33 n-29 o-22 p-20
actual a-16 i+21 m-20 u-22
actual_@person a-16 i+21 m-20 u-22
actual__there i+17 m-17 u-21
actually a-25 d-24 g-16 i-26 k+15 l-22 m-21 n-25 o-16 p-17
ad j-15
add a+29 b-25 d-21 g-21 i-32 j-26 k-22 l-29 n-19 o-22 p-16 q-18 r-22 s-21 u-22
add__the a+23 b-17 i-21 j-18 k-16 l-20 o-17
address a-29 b-26 c-28 d-27 e-21 f-19 g-26 h-43 i-48 j+47 k-29 l-31 m-35 n-23 o-20 p-16 q-29 r-20 s-24 t-20 u-45 v-25
addy d-23 f-16 h-16 j+21 l-16 m-18 u-21
adela* a-36 b-31 c-22 g-20 h-18 i-36 j-25 l-30 m-32 n-35 o+39 p-26 q-30 r-23 s-25 u-27 v-16
adelantar a-35 b-30 c-21 d-31 g-16 h-17 i-33 j-23 l-28 m-29 n-33 o+39 p-26 q-28 r-23 s-24 u-24 v-15
adent* a-28 b-24 c-19 i-26 m-27 n+36 o-23 p-26 q-32 v-17
adentro a-28 b-24 c-19 i-26 m-27 n+36 o-23 p-26 q-32 v-17
adentro$ a-28 b-24 c-19 i-26 m-27 n+36 o-23 p-26 q-32 v-17
affor* d+19 m-27 n-15 o-17 r-17 u-16
after a-94 b-32 c-60 d-88 e-52 f-52 g-75 i-28 j-79 l-78 m-106 p-30 q-33 r-18 s+67 t-63 u-94 v-72
after$ a-49 b-34 c-30 d-48 e-25 f-25 g-37 h-51 i-49 j-45 k-40 l-34 m-57 n+16 s+17 t-28 u-46 v-30
after* a-39 b-33 c-26 d-38 e-23 f+17 g-38 h-29 i-35 j-38 k-30 l-34 m-42 n+27 o+25 p-26 q-36 r-34 t-25 u-47 v-27
after_# i+16 m-18 r-21
after_@treat a-18 b-17 d-15 m-25 n-21 s+27 u-24
after__@treat b-24 n-23 o-17 s+22 u-21
after__@visit a-37 b-48 d-35 i-15 j-16 m-31 n-33 o-29 q-15 r-23 s+40 u-30 v-17
after__or g-15 s-17 u-18
after__what g-15 n+16 s-17 u-19
after_all a-26 b+18 c-16 d-17 g-26 h-20 i-27 j-21 k+25 l-37 m-25 n-28 p-26 q-24 r-25 s-35 t-17 u-20 v-17
after_i o-16 s+17
after_my a-18 b-32 n-21 o-16 s+26
after_the a-30 b-41 d-27 i-20 j-17 m-30 n-33 o-27 q-21 r-19 s+36 u-30 v-16
after_yesterday m-18 n-17 o-15 s+21
afternoon a-23 b-20 c-20 d-27 e-20 f+19 g-21 h-20 i-24 j-26 k-22 l-26 m-32 n-26 o+26 p-16 q-22 r-22 s-22 t-20 u-24 v-19
afternoon$ a-19 b-16 c-17 d-23 e-19 f+20 g-16 i-20 j-20 k-19 l-22 m-27 n-21 o+18 q-17 r-16 s-19 t-18 u-20
afterward n+15
afterward$ n+15
afterwards a-20 b-15 g-22 n+28 o-17 q-15 s-19 u-25
afterwards$ a-20 b-15 g-22 n+28 o-17 q-15 s-19 u-25
afuer* a-33 b-23 l-20 m-31 n-28 p+23 q-28 s-15 u-16
afuera a-33 b-23 l-20 m-31 n-28 p+23 q-28 s-15 u-16
afuera$ a-32 b-21 j-19 l-19 m-30 n-26 p+23 q-26
again a-51 b-54 c-52 d-57 e-42 f+16 h-55 i-57 k+53 l-20 m-73 o-31 p-46 q-57 r-53 s-55 t-48 u-58 v-54
again$ a-43 b-47 c-43 d-49 e-39 f+17 g-54 h-42 i-50 j-18 k+51 l-16 m-61 o-40 p-38 q-47 r-44 s-41 t-41 u-50 v-50
again* a-21 b+29 d-22 j-22 m-25 o-20 r-19 t-16 u-24
against a-21 b+29 d-22 j-22 m-25 o-20 r-19 t-16 u-24
against_it a-21 b+29 d-22 j-22 m-25 o-20 r-19 t-16 u-24
agarr* a-34 b-25 c-18 e-21 f-18 g-25 i-30 j-36 k-22 l-30 m-44 n-32 o-31 p-28 q-36 r+40 s-36 t-22 u-34 v-16
agarro a-31 b-19 d-36 g-19 i-26 j-31 k-15 l-22 m-36 n-27 o-29 p-26 q-34 r+40 s-32 u-27
agarro__@vehicle j-20 q-24 r+20
agarro_el a-18 d-17 j-24 m-15 o-17 p-16 q-28 r+25 s-18
agend* b+16 d-20 i-18 j-17 l-16 m-26 n-19 s-21 u-21
agendar a+22 i-22 o-19
ago a-19 d-18 i-23 l-16 m-22 s-17 u-20 v+27
agradezco a-16 b-16 d-17 g-17 m-23 r-16 s-15 t+24 v-16
agree* a-22 b-22 d-17 k-19 m-24 n-18 o-17 p+28 q-25 s-15 u-18
agreed a-22 b-22 d-17 k-19 m-24 n-18 o-17 p+28 q-25 s-15 u-18
agreed_to a-22 b-22 d-17 k-19 m-24 n-18 o-17 p+28 q-25 s-15 u-18
ahi a-57 b-49 c-37 d-56 e-34 f-39 g-45 h-46 j+20 k-35 m-55 o-48 q-52 r+24 s-43 t-40
ahi$ a-50 b-36 c-28 d-47 e-25 f-31 g-36 h-37 j+23 k-26 m-45 o-38 q-46 r-49 s-33 t-31
airpo* a-24 d-23 g-20 i-15 m+18 n-22 u-30
airport a-24 d-23 g-20 i-15 m+18 n-22 u-30
airport$ a-21 n-18 u-22
al b-37 c-19 d-35 e-23 f-23 g-31 h-27 i+33 k-23 l-30 m-45 n+16 p-21 q-33 r-31 s-29 t-26 u-36 v-24
al_@day o+17
algo a-37 b-49 c-35 e-36 f-34 g-48 h-42 j-53 k-43 l-51 m-60 n+31 o+23 p-50 q-48 r-54 s-47 t-40 u-55 v-42
algo$ a-39 b-38 c-28 e-28 f-25 g-40 h-29 i-46 j-41 k-33 l-41 m-48 n+35 o+15 p-43 q-39 r-44 s-41 t-32 u-44 v-31
algo__la a-16
algui* a-67 c-46 d-65 e-43 f-40 g-53 h-44 i+29 j-61 k-47 l-55 m-63 o-58 p-49 q+33 r-52 s-56 t-47 u-74
alguien a-67 c-46 d-65 e-43 f-40 g-53 h-44 i+29 j-61 k-47 l-55 m-63 o-58 p-49 q+33 r-52 s-56 t-47 u-74
alguien$ a-42 b-39 c-22 d-35 e-22 f-18 g-28 h-22 j-25 k-24 l-26 m-37 o-32 p-26 q+25 r-23 s-35 t-25 u-37 v-42
alguien__atienda i+15
alguien__me i+15
alguien_mas a-21 d-26 i-25 j-18 l-22 m-22 n-21 o-22 q-28 r-22 t-15 u-32 v+24
alguien_que a-19 i+21 n-16 q-18
all a-28 c-73 d-75 e-67 f-17 j-21 l+37 m-65 n-75 o-33 p+19 q-59 r-84 u-30 v-87
all$ a-44 c-19 d-29 g-30 i-39 j-38 k+24 m-43 n-32 o-42 p-27 q-26 r-22 s-36 u-35 v-27
all_# a-17 h+19 m-18 t-17
all_@open a-16 h+20 j-17 m-16
all_@texts b-25 g-21 h-16 k-44 l+35 m-28 p-15 s-15 u-26
all__@day a-16
all__@texts l+18
all__a a-27 d-15 h-17 i+21 j-19 m-16 q-19 u-18
all__i a-20 d-18 g+23 h-23 i-15 j-31 m-20 n-21 u-18
all__me i+20 l-15
all__on a-24 b-24 d-15 i-20 j-21 k-22 l-17 m-25 o-18 p+26 q-34 r-29 s-18 t-21 u-19
all__still h+16 j-15
all__the a-21 b-17 i-17 k-16 m-22 o-16 p+20 q-24 r-21 u-23
all_are h-20 t+16
all_communications a-17 b-17 d-16 g-17 h-17 i-20 j-18 k-15 l+28 m-26 n-17 p-17 r-15 s-22 t-19 u-19
all_day v-15
all_good a-21 b-23 c-19 d-18 e-19 f-32 g-25 h-23 i-25 j-21 k-21 l-28 o-22 p+25 q-33 r-22 s-21 t-28 u-22 v-15
all_have a-26 h-16 i+22 j-18 q-18 u-16
all_night s+17
all_over s+18
all_right b-23 d-16 j-17 l-17 m-17 p-18 s-17 t+21 u-21
all_still a+29 h-23 i-19 l-20 m-15 n-17 t-27 u-16 v-20
all_there h+15 j-17
all_these l+18
alla a-15 d-16 m-20 n-15 o-16 r+21 u-17
alla$ a-15 d-16 m-20 n-15 o-16 r+21 u-17
allow* a-37 b-29 c-16 d-39 g-30 h-25 i-34 j-36 k-17 l-21 m-41 n+41 o-28 p-31 r-30 s-35 t-17 u-41 v-23
allowed a-37 b-29 c-16 d-39 g-30 h-25 i-34 j-36 k-17 l-21 m-41 n+41 o-28 p-31 r-30 s-35 t-17 u-41 v-23
allowed$ a-28 b-18 d-32 g-20 h-18 i-27 j-27 m-32 n+35 o-22 p-21 r-19 s-24 u-28 v-18
allowed__go q+16
allowed__home n-20 q+17
allowed__my n+18
allowed_to p-17 q+17 s-17 u-15
almos* a-21 b-30 d-19 i-24 j-28 m-22 n-28 o-21 q-19 r+34 s-16 u-19
almost a-21 b-30 d-19 i-24 j-28 m-22 n-28 o-21 q-19 r+34 s-16 u-19
almost_there a-21 b-30 d-19 i-24 j-28 m-22 n-28 o-21 q-19 r+34 s-16 u-19
alone a-31 b-27 c-19 d-35 g-29 h-19 i-24 j-30 k-22 m-34 n-31 o-26 p-26 q+36 r-22 s-22 t-21 u-40 v-17
alone$ a-31 b-27 c-18 d-34 g-28 h-19 i-24 j-29 k-21 m-34 n-30 o-26 p-25 q+35 r-21 s-21 t-20 u-40 v-16
along m-27 p+19
along$ m-27 p+19
alrea* a-48 b-31 c-27 d+15 e-23 f-21 g-39 h-26 i-39 j-39 k-38 l+18 m+24 o-37 p-27 q-33 r-38 s-42 t-34 u-38 v-39
already a-48 b-31 c-27 d+15 e-23 f-21 g-39 h-26 i-39 j-39 k-38 l+18 m+24 o-37 p-27 q-33 r-38 s-42 t-34 u-38 v-39
already$ a-37 b-25 c-19 d+19 e-21 f-18 g-29 h-20 i-30 j-28 k-28 l+16 n-32 o-28 p-21 q-23 r-31 s-27 t-25 u-30 v-30
already__that d-19 m+17 s-20
alta a-20 b-18 c-19 d-26 e-28 f-25 g-21 h-20 i-21 j-23 k+32 l-27 m-29 n-16 p-16 q-19 r-20 s-20 t-25 u-26 v-19
alta$ a-20 b-18 c-19 d-26 e-28 f-25 g-21 h-20 i-21 j-23 k+32 l-27 m-29 n-16 p-16 q-19 r-20 s-20 t-25 u-26 v-19
am a-19 c-86 d-41 e-53 f-55 h-79 i-67 k-44 l-41 m-56 n-18 o-34 p-85 q-23 r+21 t-18 u+26
am_# b-23 o-16 r+20 s-18
am_@sick a-21 o+17
am__@cancel m-22 o+17 r-19
am__@drive n-15
am__@late r+16
am__@relative a-22 b-18 m+20 n-23 p-21 q-16 r-20
am__@symptom b-16 g-18 m-19 r-20 s+21
am__a a-17 g-16 i-19 j-16 m-28 n-24 q-18
am__allowed s-16
am__and a-18 d-15 i-19 m-23 q-16 r-18 s-21
am__at a-15 d+19 g-19 j-19 n-17 u-19
am__but b-18
am__can d-21 g-27 k-16 l-18 m-24 o-16 r-32 s-28 v-17
am__coming b+18 d-16 g-18 o-18 v-16
am__confused m-15
am__doing b+21 g-22 v-22
am__for a-16
am__front j+18 r-16 v-17
am__getting b-19 d-15 l-29 m-17 q-18 u+17 v-25
am__going a-18 d-25 g-24 j+18 m-16 n-28 q-26 r-22 s-17 u+16
am__good b-20 v-19
am__her b-16 i-19 v+17
am__i a-27 g-19 l-15 m-19 q-16 v-15
am__interested b-24 g-17 l+20 v-15
am__it b+19
am__just b-19 j-23
am__lol a-19 b-19 g+27 j-20 l-17 m-26 n-16 q-15 r-22 s-24 v-19
am__my a-24 m+23 p-20 q-17 r-22
am__need b-20 o+16
am__no b+18 m-22
am__not b+15 g-17 m-15 q-15 r-24 v-19
am__of b-21
am__out b-22 r+15
am__patient v+17
am__supposed a-26 b-19 d-22 g+25 i-17 j-27 l-17 m-30 n-16 o-18 q-17 r-19 u-35
am__talking a-17 b-15 g-20 i-23 j-16 n-22 q-18 s-18 u+25
am__the a-15 d-22 g-34 i-20 j+24 k-23 l-23 m-39 n-27 o-28 q-21 s-24 u-17
am__there b-17 g-18 j-26 m-16 n-23 r+19 u+15
am__these g-18 l-16 u+18
am__this a-19 d-20 g+21 i-23 j-16 l-28 m-21 o-21 q-16 r-21 u-20
am__to c-24 d-56 f-20 h-21 i-59 k-48 l-51 m-69 p-37 r-20 t-29 v-37
am__today a-16 b-22 d-16 g-22 n-17 r-16 s+18
am__what j-20 m-23 s-16
am__with a-20 b-26 d-15 g+24 i-16 l-25 o-16 r-20 s-23 u-16 v-25
am_a a-25 d-18 g-16 i-22 j-17 m-34 o-23 q-32 u-17
am_almost r+17
am_at b-22 g-18 i-16 j+24 n-31 o-18 p-21 q-21 r-21 s-17 u-18 v-29
am_coming a-17 b-38 m-15 r+28
am_done a-17 k-18 l+19 n-16 u-20
am_going a-16
am_good b+19
am_here g-18 r+15 v-16
am_i a-63 b-57 c-27 e-17 f-22 h-31 i-56 k-45 l-52 m-71 o-56 p-35 r-56 t-35 u+45 v-41
am_in m-16
am_lost a-18 b-22 d-16 g+22 j-24 l-15 m-17 o-16 q-17 s-18 v-18
am_not a-37 c-28 d-46 j-58 m-55 n-34 q-55 r-55 s-56 t-24 u-39 v+32
am_ok n-15
am_on a-18 b-22 d+20 i-17 j-20 k-16 m-20 o-18 u-15
am_ready a+31 b-20 g-22 i-16 j-18 k-17 m-16 n-29 o-16 q-18 r-18 s-17
am_so a-31 b-36 d-31 g-20 i-22 j-31 k-19 l-32 m-43 n-22 o-26 q-27 r-34 s+29 t+20 u-29 v-25
amabl* a-35 b-25 c-24 d-42 e-33 f-36 g-37 h-31 i-29 j-34 k-28 l-35 m-38 n-29 o-19 p-22 q-28 r-25 s-30 t+45 u-37 v-23
amable a-32 b-20 c-19 d-35 e-22 f-30 g-34 h-29 i-24 j-30 k-23 l-29 m-31 n-26 o-17 p-19 q-25 r-18 s-23 t+39 u-32 v-18
amable$ a-20 d-24 e-18 f-25 g-24 h-22 i-16 j-20 l-20 m-25 n-19 q-17 t+29 u-24
amane* a-24 b-18 c-18 d-23 e-24 f+17 g-25 h-21 i-21 j-24 k-20 l-24 m-30 n-23 p-17 q-21 r-24 s+24 t-24 u-27 v-20
amaneci d-18 e-19 f-19 h-16 i-15 j-17 k-16 l-18 m-21 s+26 t-18 u-18
ambetter d+16
ameri* j-16 m+17 u-15
america j-16 m+17 u-15
america$ j-16 m+17 u-15
amiga i-20 m-16 p-18 u-15
amor m-15 r+21
amor$ m-15 r+21
an a+42 b-82 c-51 d-25 e-41 f-40 g-59 h-56 i-32 j-37 k-56 l-62 n-22 p-59 s-79 t-51 u+18
an_@traffic p-16
an_@vehicle a-17 j-20 m-17 u-18
an_@visit a+36 b-50 d-44 g-20 h-15 i-28 j-31 l-20 m-40 n-44 o-39 p-17 q-19 r-26 s-25 t-15
an__@visit a+18 d-17 u-16
an__for a+23 b-27 d-25 i-21 n-22 o-25 r-28 u-18 v-19
an__i b-18 d+25 j-16 m-29 n-16 o-20 q-18 s-19 v-23
an__is m-19 q-16
an__with a-16
an__you a-16
an_apt a+28 b-15 d-16 i-20 m-27 n-25 o-19 q-17
an_evening a+18 d-17 u-16
an_hour a-29 b-16 c-16 d-21 m-28 p-20 s-16 u-24
and b-30 c-38 e-26 f-35 g-26 h-38 k-41 l-50 n-65 r-61 s+20 t-34 u-19
and__@relative b-18 p-17
and__here v-18
and__is a-21 b-22 d-22 g-19 i-24 l-15 m-32 n-17 o-21 r-22
and__me p+16
and__my d-16 i-20 m-22 v+17
and__no v-18
and__not g-20 l-17 m-23 n-15 q-25 r-19 v-16
and__out p-17
and__to a+17 b-15 i-20 m-21
and__up m-17
and__want o-24
and_do d+17 o-21
and_i b-18 m-21 o+21
and_my b-21 m-16 p-18
and_no a-19 b-23 d-22 g-24 i+25 j-19 l-18 m-30 o-18 s-24 v-31
and_this i-19 m-18 v+17
ando b-52 c-37 d-56 e-41 f-36 g+20 h-41 i-55 j-57 k-42 l-52 o-52 p-46 r+16 t-44 u-59 v-48
ando__el a-17 j-16 m+23 r-22 s-20
ando__la a-30 b-18 d-17 g-21 i-19 j-21 m+26 n-28 o-17 q-21 s-24 u-21
ando__me m-15
ando__no m-17 n+16 q-20
ando_buscando b-22 d-17 g-21 i-15 j-28 m-32 n-22 q-20 r+27 s-27 t-15 u-18 v-16
ando_con s+18
ando_en a-20 j-16 m+23 n-17 r-24 s-17
anima* m-18 n+17
animal m-18 n+17
anoch* a-17 b-18 d-20 h-21 i-17 j-22 l-16 m+20 n-16 q-16 r-17 u-21 v-20
anoche a-17 b-18 d-20 h-21 i-17 j-22 l-16 m+20 n-16 q-16 r-17 u-21 v-20
anoche$ a-17 b-18 d-20 h-21 i-17 j-22 l-16 m+20 n-16 q-16 r-17 u-21 v-20
anoth* c-44 d-60 e-33 f-38 g-45 h-49 i-53 k-44 l-52 m-60 n-59 o+52 p-44 q-55 r-50 s-53 t-41 u-59 v-46
another c-44 d-60 e-33 f-38 g-45 h-49 i-53 k-44 l-52 m-60 n-59 o+52 p-44 q-55 r-50 s-53 t-41 u-59 v-46
another_@place h-15 l-20 q-16 u-18
another_@visit b-30 d-27 n-18 o+20 s-19 u-19
another__better o+17
another__instead o+16
another__please a-16 b-20 c-16 i-20 j-20 k-15 l-19 o+22
another_date a-20 b-17 c-15 i-16 j-20 o+26
another_day a-32 c-19 d-23 f-16 g-18 h-24 i-21 j-28 l-22 m-32 n-33 o+33 p-18 q-19 r-21 s-19 t-16 u-22 v-17
another_round a+23 b-20 m-15 o-25
another_time a-27 b-17 m-17 o+23
answe* a-50 b-41 c-29 d-49 e-22 f-26 g+52 j-45 k-30 l-47 m-28 n-45 o-41 p-31 q-50 r-35 s-45 t-31 u-56 v-42
answer a-43 b-33 c-26 d-39 e-20 f-25 g+53 i-40 j-36 k-27 l-42 m-57 n-39 o-33 p-28 q-40 r-30 s-32 t-27 u-52 v-26
answer$ d-16 g+25 m-27 n-18 q-17 u-15
answer_help g+20 m-18 u-16
answer_that m-15
answer_these a-23 b-16 c-16 g+30 i-21 l-28 m-22 q-15 r-17 u-28
answered a-18 b-18 d-22 g-21 i+23 j-16 o-16 q-24 s-25 v-26
antes b-31 c-21 e-15 f-18 g-33 h-34 i-31 j-28 k-20 l-27 m-35 n+39 o-34 p-26 q-38 r-25 s-35 t-20 u-41 v-22
antes$ a-21 g-24 h-16 i-17 m-16 n+21 o-20 q-24 u-18
antic* d-16 m-18 n+22 s-15 u-17
any c-70 d+43 e-73 f-70 g-84 h-42 i-26 j-90 l-24 m-31 n-88 o+21 p-71 q-31 r-86 s-84 t-76 u-25
any__coming a+17 b-22 d-24 m-21 r-26 u-18
any__day o+16
any__do b+16
any__else b-16
any__i a-17 b-22 l-16 n-15 q-17 v-17
any__of b-30 d-22 m-27 o+25 r-18 s-16 u-21 v-16
any__on a+18 b-24 h-21 o-25
any__the a-18
any__this m-16 u-25 v-18
any__to d-19 m-17
any__what b-22 o+17
any__with a-19
any_more a-39 b+27 c-27 d-47 g-39 h-28 i-31 j-33 l-21 m-45 n-33 p-26 r-35 s-26 t-22 u-49
any_of a-16 b-15 d+17 u-22 v-15
any_openings a+19 b-23 d-22 h-23 m-22 u-17
any_other o+16
any_way b-25 j-17 m-22 o+24 q-21 u-15
anybo* b-23 c-18 d-37 f-19 g-25 h+15 i+16 j-49 k-16 l-19 m-45 n-34 o-35 p-24 q+22 r-34 s-31 t-19 u-44 v-23
anybody b-23 c-18 d-37 f-19 g-25 h+15 i+16 j-49 k-16 l-19 m-45 n-34 o-35 p-24 q+22 r-34 s-31 t-19 u-44 v-23
anybody__on a-16 i+16 m-19 u-20
anyon* a-38 b-33 d-45 e-20 f-22 g-35 h+19 i+20 j-45 k-24 l-31 n-39 p-22 q+16 r-42 s-40 t-22 u-44 v-30
anyone a-38 b-33 d-45 e-20 f-22 g-35 h+19 i+20 j-45 k-24 l-31 n-39 p-22 q+16 r-42 s-40 t-22 u-44 v-30
anyone__the i-16 j-16
anyone_there d-21 h+20 j-27 m-26 n-18 o-23 q-25 r-18 s-17 u-20
anyth* b-58 c-37 e-24 f-29 g-53 h-52 i-50 j-60 k-30 m-64 o+16 p-46 q-22 r-51 s-52 t-39 v-45
anything b-58 c-37 e-24 f-29 g-53 h-52 i-50 j-60 k-30 m-64 o+16 p-46 q-22 r-51 s-52 t-39 v-45
anything$ a-29 b-21 d-34 g-21 i-17 j-27 m-23 o-24 p-16 r-17 u+18
anything_@open a+23 h-23 o-23 r-15
anything__day a-19 n-21 q-15 s-17
anything__do a-21 n+22 o-15 u-18
anything__the n-16
anything_else b-18 d-18 l+15
anything_i a-20 n+18 o-16
anything_later n-17 o+15
anything_special a-21 d-21 n+23 o-18 u-19
anything_that d+17 o-22
anything_the n-16 o+19 s-15
apartar a+20 b-20 o-16
apple a-23 h-15 i-27 j-18 m+21 n-19 u-24
appointment a+25 b+39 c-40 d-100 e-28 f-29 g-49 h-42 i-68 j-29 k-47 l-51 m-93 p-46 q-53 r-21 s-79 t-41 u-90
appointments a-18 b+22 d-21 m-16 o-16 u-16
appreciate a-23 b-32 d-26 f-18 g-19 h-18 i-16 j-26 k-21 l-32 m-27 n-18 o-19 p-20 q-17 r-15 s-20 t+35 u-33 v-19
appro* a+30 b-19 d-31 g-16 h-27 i-19 j-22 m-23 n-27 o-25 p-16 q-18 r-18 s-22
approved a+30 b-19 d-31 g-16 h-27 i-19 j-22 m-23 n-27 o-25 p-16 q-18 r-18 s-22
apt a+28 b-15 d-16 i-20 m-27 n-25 o-19 q-17
apt$ a+20 n-16
aqui a-19 b-60 c-44 d-67 e-40 f-43 h-55 i-61 j+35 k-44 l-25 m-18 n-63 o-55 p-48 q-23 r-56 s-60 t-48 u-70 v+46
aqui$ b-40 c-29 d-49 e-24 f-30 h-42 i-45 j+30 k-31 m-55 n-42 o-37 p-35 r-37 s-43 t-34 u-52
aqui__hay b-17 d-18 g-19 i-22 j-28 l-17 m-22 n-22 o-17 q-25 u-17 v+29
aqui__ninguna j-19 v+20
aqui__vive b-18 d-16 g-20 j-18 l-22 m-22 n-16 q-18 s-17 v+25
aqui_no a-25 b-32 c-18 d-32 e-15 g-37 h-18 i-31 j-20 l-35 m-39 n-33 o-28 p-18 q-38 r-28 s-30 t-18 u-33 v+44
are a-38 b-70 c-96 d-41 e-97 f-28 g-27 i-17 j+33 k-108 l-56 m-21 n-31 o-29 p-96 q-114 s-24 u+36 v-84
are$ a-24 d-28 h-25 i-21 j+20 l-19 m-35 n-19 o-21 q-16 s-16 t-28 v-29
are__@hours d-23 g-23 h+21 j-28 n-25 u-27
are__@open a-31 h+27 i-16 m-28 o-17 r-15 u-34
are__@person h-15 j-18 m-17
are__@place a-15 i-20 m-20
are__a b-25 d-45 g-20 h-44 j-17 l-20 m+23 n-27 o-29 p-19 q-24 t-31 v-25
are__accepting a+25 h-24 i-16 j-19 m-18 u-25
are__actual i+17 m-17 u-21
are__all a-34 d-15 f-17 i-22 j+20 m-26 t-20
are__any u-19
are__common a-17 d-18 h-21 i-20 j-24 m-24 n-16 r-18 s+30 t-17 u-27
are__covered a-19 b-15 d+23 s-18 u-26
are__dangers a-17 d-15 g-23 i-21 j-25 m-23 n-18 u+26
are__doctors j-19 u+17
are__dreams s+19 u-15
are__for b-34 d-38 g-17 h-21 i-30 j-29 l-20 m-42 o+23 p-18 q-15 s-23 t-20
are__going u-15
are__good a-15 b-17 i-20 j-17 m+17 u-21
are__guys a-29 h+20 m-16
are__in a-36 b-18 m-30 u-36
are__it b+16 j-16 m-19
are__located j+20 u-18
are__me a-28 d-15 j-19 m-30 n-16 o+17
are__minutes m-18 r+18
are__near m-17 u-15
are__new a+28 d-18 h-34 i-22 j-24 u-34 v-19
are__of n-16 u-17
are__on a-21 h-18 j+31 m-25 u-36
are__options d-18 g+16
are__real a-27 d-17 h-25 j-27 m-26 t-16 u+26
are__right m+18 r-30
are__the a-38 b-20 d-24 i-30 j+19 l-17 m-49 n-19 o-25 s-20 t-16 u+24
are__there a-23 h+24 j-33 m-22 u-27
are__to a-33 d-21 g-20 h-30 i-25 j+30 l-17 m-42 n-16 o-20
are_about a-18 b-23 d-20 i-21 j-21 m-34 o-23 r+31 u-24
are_at r-24
are_my d-24 g+22 j-18 m-18 n-22 u-21
are_the a-39 b-30 d-17 f-19 h-57 i-48 j-19 l-23 m-33 n+21 o-29 q-20 r-29 s-36 u+28 v-23
are_there a-44 b-31 c-15 d-50 e-16 f-26 g-31 h-43 l-23 m+23 n-34 o-32 p-21 q-29 r-43 s-41 t-27 v-27
are_you b-56 c-50 d-84 e-35 g-73 i-89 j+37 k-54 l-71 m-74 n-69 o-66 p-40 q-54 r-64 s-58 t-89 u+33 v-73
are_your a-20 d+21 g-31 h+19 i-19 j-33 m-32 n-24 u-36
arm m-19 s+17
aroun* a-29 b-20 c-17 d-31 f-18 g-26 h-28 i+17 k-16 l-21 m-33 n-34 p-25 r+19 s-30 t-20 u-36 v-25
around a-29 b-20 c-17 d-31 f-18 g-26 h-28 i+17 k-16 l-21 m-33 n-34 p-25 r+19 s-30 t-20 u-36 v-25
arran* a+27 b-38 c-17 d-25 g-17 h-16 i-36 j-20 k-22 l-23 m-36 n-28 o-29 p+32 q-42 r-27 s-23 t-16 u-29 v-22
arrange a+31 b-31 d-17 i-29 l-15 o-21 u-15
arrange_a b-17
arranged a-27 b-16 i-16 m-28 n-22 p+35 q-39 r-19 u-19 v-17
arranged__@ride p+19 q-27
arriv* a-18 d-21 h-16 m-30 r+18
arrive m-16 n+16
arrive$ m-16 n+16
as c-21 d-27 e-15 f-15 g-22 h-25 k-18 l-23 m-47 n+19 o-33 p-21 q-27 s-24 t-17 u-34 v-20
as__as m-18 n-19 o-21
as__possible m-18 n-18 o-20
as_possible m-18 n-18 o-20
as_soon m-18 n-19 o-21
aseguranza a-29 d+26 e-16 l-16 m-17 n-15 u-22
asi a-20 b-16 d-17 m-20 o-16 q-23 s+19 u-21
asi$ a-19 d-16 m-18 q-21 s+16 u-19
asist* b+20 t-16
asistir b+20 t-16
asistir_@thanks b+18 t-16
asjdh a-16 b-16 d-26 e+33 f-20 g-19 i-19 j-21 k-20 l-26 m-35 n-17 q-16 r-19 s-21 t-23 u-25 v-16
asjdh_kk d-16 e+23 l-16 m-25
ask a-31 b-31 d-25 h-18 i+33 j-25 k-16 l-16 n-39 o-19 p-34 u-24 v-16
ask_the a-22 b-15 i+21
asked a-27 b-20 d-30 g-23 i-22 l-28 n-20 u-28 v+22
asked__this a-25 b-20 d-25 g-21 i-22 l-25 u-27 v+23
asked_me a-19 d-20 g-16 l-18 m+23 u-17 v-17
askin* a-31 c-17 d-32 h-18 i-26 j-28 k-26 l-45 m+39 n-31 o-23 p-19 q-29 r-19 s-24 t-21 u-34 v-23
asking a-31 c-17 d-32 h-18 i-26 j-28 k-26 l-45 m+39 n-31 o-23 p-19 q-29 r-19 s-24 t-21 u-34 v-23
asking__this l-25 m+23
asking_me a-30 d-23 g-23 i-23 j-21 k-24 l-42 m+33 n-26 o-17 p-18 q-23 r-17 s-21 t-17 u-25 v-20
at a-39 b-75 c-48 d-22 e-39 f-45 g-70 h-16 j+37 k-60 l-32 m-20 n-18 p-21 q-49 r+30 s-73 t-53 u-35
at$ a-32 g-24 h-27 i-28 j+33 l-18 m-38 n-28 o-22 q-20 r-23 s-19 t-19 u-33 v-25
at_# a-37 b-29 c-16 d-46 f-15 g-24 i-37 j-32 k-18 l-24 q-33 s-30 t-18 u-23 v-35
at__coming m-27 r+22
at__is j+19 m-23
at__number g-17 l-26 v+19
at__time a-16 o+17
at_home i+16
at_in a-19 j+20 m-22 u-18
at_school a-15 m-26 r+19
at_the b-30 d-40 g-27 h-20 k-18 l-22 m-58 n-35 p-19 q-23 r+25 s-33 v-36
at_this g-17 l-26 v+19
at_work a-23 d-16 m-21 n-16
ate m+19 o-15 p-15 q-16 s-18
atend* a+30 d-21 i-21 k-22 l-18 m-22 n-25 o-24 p-16 q-18 r-16 s-21 u-22
atender a+31 d-21 i-31 k-21 l-18 m-22 n-25 o-24 p-16 q-18 r-16 s-21 u-21
atien* a+25 b-24 d-34 g-27 i+33 j-28 k-18 l-33 m-41 n-36 o-31 p-28 q-48 r-21 s-23 u-42 v-21
atienda a-19 i+21 j-15 q-22 u-16
atienda$ a-19 i+21 j-15 q-22 u-16
atiendan a+30 b-15 d-22 i-28 m-23 n-25 o-21 p-16 q-27 u-20
atiendan$ a+27 d-22 i-24 m-16 n-22 o-19 q-24 u-18
atienden b-19 d-19 f-19 g-25 h+27 j-25 l-16 m-43 n-30 o-24 q-24 r-17 s-17 u-23
atras* a-19 b-18 d-15 m-22 n-17
atrasada r+20
aunt m-17
avail* a+45 b-46 c-34 e-36 f-33 g-50 h-54 i+24 j-62 k-36 l-45 m-64 n-50 o-51 p-40 r-45 s-49 t-40 u-58 v-46
availability a+42 b-23 d-33 g-22 h-27 i-38 j-28 k-16 l-17 m-31 n-19 o-30 p-20 q-28 r-22 s-19 t-20 u-31 v-21
available a+23 b-36 c-28 e-28 f-24 g-40 h-44 i+28 j-55 k-26 l-38 m-55 n-43 o-40 p-30 r-34 s-41 t-28 u-53 v-39
available$ b-35 c-27 e-27 f-22 g-38 h-42 i+31 j-51 k-25 l-36 m-51 n-39 o-37 p-28 r-33 s-39 t-27 u-50 v-37
awake a-29 d-31 g-29 h-23 i-17 j-30 l-21 m-27 n-33 q-28 r-15 u+36
awake$ a-25 d-28 g-23 h-21 i-15 j-24 l-19 m-24 n-27 q-24 u+32
away a-52 c-39 d-54 e-36 f-34 g-48 h-42 i-47 j-50 k-40 m-63 n-49 o-45 r+17 t-40 u-15
away$ a-40 b+19 c-34 d-43 e-32 f-31 g-39 h-36 i-35 j-41 k-32 m-50 n-42 o-34 q-46 s+17 t-34
away__i a-16 b-24 d-19 i-15 m-20 n-16 o-15 q+18 s-16
away_honey m-17 r+19
aweso* a-19 b-21 d-20 g-16 h-24 j-21 l-20 m-22 t+28 u-23 v-19
awesome a-19 b-21 d-20 g-16 h-24 j-21 l-20 m-22 t+28 u-23 v-19
awesome_@thanks b-18 t+17
ayer a-39 b-42 c-29 d-44 e-32 f-23 g-41 h-31 i-43 j-41 k-28 l-44 m+20 n-49 o-41 p-35 q-43 r-40 s+41 t-30 u-45 v-43
ayer$ a-23 b-30 c-19 d-27 e-17 g-31 h-20 i-27 j-28 k-17 l-34 n-31 o-27 p-21 q-32 r-27 s+38 t-17 u-31 v-31
ayer__mi m+18
ayuda b-52 c-49 d+20 e-44 f-43 g+45 h-41 i-61 j-55 k-42 l-57 m-57 n-53 o-52 p-45 q-52 r-47 s-48 v-47
ayuda$ a-41 b-33 c-29 e-34 f-31 g+35 h-29 i-35 j-37 k-30 l-40 m-39 n-33 o-29 p-28 q-36 r-34 s-34 u-43 v-34
ayuda__depresion m-20 n-17 p-18
ayuda__favor a-19 b-16 c-19 g+23 i-21 j-18 l-22 o-20
ayuda__la m-20 n-17 p-18
ayuda_con b-18 d-16 i-24 m-25 n-21 o-15 p-20 q-17
ayuda_por a-19 b-16 c-19 g+23 i-21 j-18 l-22 o-20
ayude* a-16 b-19 c-16 d-24 e-23 f-17 g+31 i-19 j-19 l-24 m-27 n-19 q-18 r-19 s-20 t-21 u-23 v-19
ayudeme g+19
ayudeme__entiendo g+19
ayudeme_no g+19
baby a-23 b-21 d-15 f-18 i-17 m+25 o-19 q-16 s-21
babys* m-19 o+18 s-21
babysitter m-16 n-17 o+20
back a-42 d-23 e-38 f-48 h-56 k+58 l-82 n-74 o-18 p-64 q-82 r-45 s-68 v-67
back$ a-33 c-38 h-32 j-15 k+25 l-47 m-67 n-45 p-24 q-48 r-35 s-33 t-24 v-39
back__@texts k+18 l-21 m-15
back__for k+18 o-15
back__me a-19 b-17 o-18
back__please k+19 o-23
back__the b-19 i-19 j-22 l-17 u-18
back_from a-18 b-26 d-18 g-16 i-27 j-25 k-22 l-17 m+32 n-18 o-18 p-17 r-27 s-21 t-17 u-32
back_on a-27 b-26 c-22 d-21 g-21 i-30 j-29 k+41 l-26 m-43 o-40 p-21 q-20 r-27 s-18 u-30
back_out a-16 b+23 i-15 m-26 o-19
back_to a-30 b-28 c+16 d-22 g-26 j-27 k-29 l-24 m+17 n-22 o-23 p-18 q-22 r-19 u-24
back_up a-25 k+21
backe* b-16 m-22 p-26 q+24 r-18 u-16
backed b-16 m-22 p-26 q+24 r-18 u-16
backed_out b-16 m-22 p-26 q+24 r-18 u-16
bad b-16 c-36 d-57 e-26 f-27 g-40 h-38 i-55 j-50 l-42 n-47 p-44 s+22 t-31 u-51 v-38
bad$ a+20 b-33 c-17 d-33 g-19 i-30 j-23 k-24 l-22 n-27 o-30 p-22 r-30 u-21 v-15
bad__the m-18
bad_can m-17
bad_dreams a-21 d-21 h-16 i-20 j-23 m-25 n-16 o-19 q-19 r-16 s+29 u-28
bail a-26 b+29 d-16 g-17 i-20 m-25 o-22 p-20 r-21 s-18
bail_on a-20 b+24 i-15 m-20 o-17 r-18
baile* a-16 m-22 p-33 q+27 r-23 s-16
bailed a-16 m-22 p-33 q+27 r-23 s-16
bailed$ a-16 m-22 p-33 q+27 r-23 s-16
baja a-39 b-33 c-18 d-38 g-23 h-22 i-44 j-28 l+43 m-39 n-29 o-34 p-27 q-31 r-21 s-36 t-17 u-41 v-24
baja$ a-24 b-21 d-26 h-17 i-27 j-19 k-22 l+32 m-28 n-19 o-21 p-18 q-20 s-25 u-27 v-19
baja__querer d-18 k+22 l-21
baja_sin d-18 k+22 l-21
balan* d+17 g-27 j-21 n-23 u-21
balance d+17 g-27 j-21 n-23 u-21
balance$ d+17 g-27 j-21 n-23 u-21
banan* a-15 d-23 i-18 j-20 m+22 o-19 q-19 s-16 u-22
bananas d-20 j-20 m+23 n-16 u-22
banar d-16 n+16
banar_antes d-16 n+16
bank a-16 d-32 g-21 h-23 i-16 m+29 n-18 u-27
bank__the d-17 m+18 u-18
be a-18 c-88 e-71 f-79 g-110 h-31 i-80 j-119 k-95 l+17 m-78 p-50 q-15 r+61 t-84 u-61 v-94
be$ a-17 d+18 m-18 o-20 u-24
be_@day b-16
be_@late a-16 b-18 d-18 h-17 l-15 m-18 o-29 p-25 q-32 r+29
be_@open b-19 d-21 m-26 o-19
be__# b-17 m-16 r+22
be__@late o-16 r+18
be__@visit b+17
be__bad n-16
be__for d-23 m-20 n-16 s+18
be__fyi b+18
be__i d-19 n-18 o-22 r+19 u-19
be__if a-20 d-18 n-17 o+19 q-16
be__in a-24 b-31 d-20 h-22 j-34 l-16 o-15 q-27 r+31 u-20
be__it d-19 n-17 o-21 u+17
be__me a-20 n+19 q-20
be__next n-21 s+20
be__of b-23 d-21 n-21 r-16 s-18 u+17
be__problem d-20 n+18 q-15
be__shortly n-17 r+17
be__soon b-28 d-25 h-16 i-25 j-18 l-18 m-21 n-29 o-29 p-16 q-22 r+27 s-22 u-16
be__the a-17 d-16 m-23 o-26 r-19 s+16
be__this o-16
be__tired a-15 g-20 n-17 s+22
be__to a-17 d-25 l-16 m-22 p-17 q-21 s-17
be_a b-29 i-27 j-17 m-47 o-35 p-23 q+27 s-23 u-37
be_able d-17 o-20 p-16 q-18 r-18
be_better a-21 b-17 d-19 l-15 o+24 q-16 r-21 u-16
be_coming b+18 r-20
be_contacted a-24 b-24 d-21 i-23 l+30 m-31 n-24 o-17 q-16 r-19 s-21
be_my n-15
be_needing b+16
be_out b-23 d-21 n-21 r-16 s-18 u+17
be_seen a+38 b-27 d-37 g-18 h-22 i-32 j-21 l-26 m-31 n-43 q-30 s-37 u-25
be_there a-52 b+16 c-22 d-52 e-16 f-22 g-30 h-42 i-40 j-41 k-23 l-38 m-54 o-37 p-38 q-55 r+41 s-47 t-18 u-41 v-30
be_this a-17 g-23 l-16 n-19 s+23
bears d-20 e-17 l-17 m+24 n-18 u-19
been c-27 e-21 f-23 g-35 h-36 i-51 j-48 k-37 l-38 m+18 n-40 o-48 p-39 q-50 r-43 s+18 u-45
been_# d-16 o-15
been__a m-17
been_a m-18 o-19
been_so a-22 d-16 m-18 t+20 v-18
beer m-15
befor* a-31 b-44 c-39 d-19 e-36 f-38 g-61 i-29 j-67 k-42 l-53 m-20 n+66 o-57 p-37 q-64 s-55 t-42 u-18 v-45
before a-26 b-40 c-34 e-34 f-36 g-54 i-25 j-59 k-39 l-48 m-17 n+57 o-47 p-33 q-57 s-50 t-40 v-41
before$ a-48 b-30 c-28 d-63 e-28 f-27 g-45 h-50 i-49 j-46 k-30 l-39 n+64 o-36 p-26 q-47 r-39 s-43 t-34 u-63 v-35
before__come n+17
before_the m-15
beforehand a-26 d-27 g-19 i-23 j-20 m-27 n+32 o-22 q-17 u-26
beforehand$ a-26 d-27 g-19 i-23 j-20 m-27 n+32 o-22 q-17 u-26
begin a+15 d-15 g-17 k+18 l-27 n-27
behind a-31 b-23 d-27 f-16 g-22 h-26 i-21 l-19 m-36 n-25 o-36 p-20 q-25 r+34 s-23 t-16 v-25
being a-21 d-16 l-15
bendi* t+16
bendiga t+16
bendiga$ t+16
best b-36 c-20 d-45 e-18 f-21 g-46 h-41 i-50 j-57 k-33 l-39 m+27 n-37 o-39 p-29 q-30 r-36 s-36 t+39 u-49 v-38
best$ a-21 b-28 c-15 d-29 f-15 g-34 h-30 i-36 j-37 k-25 l-32 n-25 o-26 p-20 q-19 r-26 s-27 t+40 u-35 v-31
best_for o-16
bette* a-47 d-42 e-23 f-24 g-34 h-32 i-37 j-33 k-28 l-37 m-49 n-39 o+37 p-33 q-34 r-40 s-38 t-29 u+16 v-35
better a-47 d-42 e-23 f-24 g-34 h-32 i-37 j-33 k-28 l-37 m-49 n-39 o+37 p-33 q-34 r-40 s-38 t-29 u+16 v-35
better$ a-32 d-26 e-17 f-18 g-25 h-25 i-23 j-28 k-21 l-22 m-30 n-32 o+29 p-25 q-22 r-25 s-31 t-22 v-25
bien a-25 b-20 c-18 d-25 e-19 f-23 g-25 h-29 j-30 k-17 l-24 n-17 o-18 p-23 r-27 t-19 u-26 v-26
bien$ a-21 c-16 d-22 e-18 f-22 g-24 h-27 j-27 k-16 l-22 o-18 p-21 r-25 s-23 t-18 u-24 v-25
big m-23 r-18
bill a-40 b-23 c-20 d+34 g-24 h-24 j-29 k-19 l-22 n-32 o-33 p-20 q-28 r-29 s-20 u-47 v-20
bill$ a-20 d+23 j-15 n-21 o-24 q-18 u-30
bille* a-25 b-20 d+29 g-18 i-15 j-17 l-23 m-23 n-19 o-17 q-18 u-19 v-16
billed a-25 b-20 d+29 g-18 i-15 j-17 l-23 m-23 n-19 o-17 q-18 u-19 v-16
billi* i+19 j-16 u-16
billing i+19 j-16 u-16
birds b-16 d-17 l-16 m+24 n-17 u-18
birth a-17 d-23 g-18 j-22 m-16 n+25 q-16 u-21
birth* d-20 m+24 n-17 s-17
birth_control a-17 d-23 g-18 j-22 m-16 n+25 q-16 u-21
birthday d-20 m+24 n-17 s-17
birthday$ d-20 m+24 n-17 s-17
bit a-18 b-21 i-17 j-18 m+20 q-18 u-18
bitco* m+16 u-17
bitcoin m+16 u-17
black a-19 d-24 i-19 j-19 m+15 n+23 o-15 q-18 s-18 u-38
black_@drink d-17 j-15 m-28 n+25 u-22
block a-22 b-15 d-25 f-17 i-20 j-20 k+18 l+16 m-26 n-15 p-18 q-21 r-15 s-16 t-20 u-27
block* a-27 b-23 c-24 d-35 e-30 f-25 g-27 h-21 i-30 j-26 l+28 m-38 n-26 o-20 p-20 q+20 r-32 s-29 t-27 u-30 v-24
blocked a-20 b-18 c-22 d-26 e-29 f-24 g-20 h-17 i-22 j-22 l+30 m-31 n-16 q-22 r-21 s-19 t-26 u-28 v-18
blood a-18
blowi* l+15 m-15
blowing l+15 m-15
blue a-28 b-19 c-16 d+31 g-22 h-26 i-22 j-30 l-21 n-25 o-22 p-20 q-26 r-21 s-20 u-31 v-18
blue_cross a-26 b-17 d+33 g-20 h-24 i-17 j-26 l-19 m-30 n-23 o-19 p-18 q-23 r-18 s-17 u-25 v-16
bolet* j-18 m+15
book a+40 c-30 d-45 f-16 g-36 h-28 i-45 j-41 k-32 l-39 o-40 p-32 q-45 r-38 s-35 t-26 u-40 v-27
boost* a+28 b-20 d-25 i-19 m-25 n-18 o-17 r-17 u-17
booster a+28 b-20 d-25 i-19 m-25 n-18 o-17 r-17 u-17
booster$ a+21 d-18 m-22 r-15
borra* a-34 d-29 g-18 m-38 n-27 o-19 q-18 r-18 s+35 t-18 u-33
borre a-21 b+20 o-16
borre* a-37 b+32 c-18 d-29 g-20 h-15 i-26 j-29 l+20 m-32 n-29 o-35 p-21 q-18 r-23 s-28 t-15 u-29 v-28
borre__@visit a-21 b+20 o-16
borre_mi a-21 b+20 o-16
borren a-22 b+15 c-16 d-16 g-18 i-21 j-17 l+20 m-19 n-17 o-24 p-20 q-16 u-20 v-25
borren__numero b-18 i-16 l+21 v-20
borren_mi a-18 c-15 g-17 i-19 l+21 m-15 o-19 p-17 u-17 v-24
boss a-19 n-20 o+22
boss__me o+18
bot a-15 d-16 j-17 m-20 u+17
both d-25 m-26 n-16 o-20 q-23 s-17 u-19
bowl m+18 u-19
brain a-27 b-17 d-28 g-24 h-16 j-17 l-16 m-29 n-24 o-25 q-29 s+26 t-17 u+19 v-17
brazo a-20 s+19
brb d-22 e-26 f-19 g-15 i-17 j-16 l-22 m+28 r-16 s-16 t-22 u-22
brb$ d-22 e-26 f-19 g-15 i-17 j-16 l-22 m+28 r-16 s-16 t-22 u-22
breakfast d-18 n+24
bridg* m-17 r+21
bridge m-17 r+21
bridge$ r+17
bring b-36 c-33 d-56 f-16 g-48 h-31 i-55 j-44 k-30 l-37 m-61 n+53 o-46 r-36 s-42 t-19 u-54 v-24
bring$ a-17 d-16 g-25 j-16 n+23 u-21
bring* m-15
bring__dog m-22 n+17
bring_a a-21 d-15 m-16 n+22 q-20
bring_anything a-19 n+18
bring_me a-23 b-16 d-15 i-21 l-19 m-18 n-25 o-20 p+17 q+17 r-15 s-16 u-22
bring_my b-17 d-25 i-28 m-35 n+26 o-20 q-25
bringing m-15
bringing_me m-15
broke m-17 p-21 s-15
broke__still p-15 q-22 r+16
broke_down m-17 p-21 s-15
brother b-18 i-17 n-29 p+22 q-25 u-19
buen a-25 b-27 c-21 d-34 e-29 f+37 g-21 h-24 i-21 j-23 k-24 l-27 m-32 n-31 o-27 p-19 q-28 r-21 s-23 t-26 u-25 v-20
buen_dia a-25 b-27 c-21 d-34 e-29 f+37 g-21 h-24 i-21 j-23 k-24 l-27 m-32 n-31 o-27 p-19 q-28 r-21 s-23 t-26 u-25 v-20
buenas b-33 c-24 d-33 e-28 f+41 g-34 h-32 i-30 j-31 k-38 l-32 m-48 n-33 o-28 p-23 q-28 r-29 s-27 t-31 u-36 v-25
bueno a-20 b-22 d-27 e-30 f-24 g-22 h-22 i-24 j-26 k-18 l-26 m+29 n-21 q-19 r-21 s-23 u-27 v-20
bueno$ a-18 b-15 d-24 e-26 f-21 g-20 h-19 i-22 j-24 k-16 l-23 m+33 n-19 q-17 r-19 s-21 t-25 u-25 v-18
bueno* a-21 b-15 d-20 e-20 f+30 g-21 h-18 i-17 j-20 k-16 l-20 m-26 n-19 q-17 r-20 s-23 t-20 u-23 v-16
buenos a-21 b-15 d-20 e-20 f+30 g-21 h-18 i-17 j-20 k-16 l-20 m-26 n-19 q-17 r-20 s-23 t-20 u-23 v-16
buenos_dias a-21 b-15 d-20 e-20 f+30 g-21 h-18 i-17 j-20 k-16 l-20 m-26 n-19 q-17 r-20 s-23 t-20 u-23 v-16
buggi* l+15
bugging l+15
bugging_me l+15
building a-17 d-22 g-21 h-26 i-24 j+39 m-30 n-19 o-16 q-18 s-16 u-39
bump o+16
bus a-30 b-26 d-34 g-28 h-33 i-36 j+18 k-23 l-23 n-36 o-30 p-23 r+25 s-28 t-16 u-47 v-19
busca* b-29 d-26 e-17 g-27 h-16 i-21 j-38 k-15 l-21 m-42 n-29 o-18 p-20 q-26 r+37 s-36 t-20 u-24 v-20
buscando b-29 d-26 e-17 g-27 h-16 i-21 j-38 k-15 l-21 m-42 n-29 o-18 p-20 q-26 r+37 s-36 t-20 u-24 v-20
busin* i-17
business i-17
business_line i-17
but a-48 b-68 c-31 d+18 e-19 f-18 g-44 h-27 i-43 j-31 k-41 l-42 m-60 n-45 o+39 p-46 s-54 t-24 u-34
but__am b-15 r+18
but__can b-18 o+16
but__not b-23 g-15
but_can b-16
but_coming o-18 r+19
but_i a-23 b-31 d+23 g-27 i-19 l-21 m-41 n-25 p-17 q-31 s-21 u-17
but_not a-21 b-20 o+24 r-18 s-21
buy a-28 b-19 d-16 g-20 i-27 j-25 k-20 m+34 n-26 o-18 q-18 r-18 s-22
by a-30 b-45 c-38 e-17 f-22 j+24 k+32 l-43 m-62 n-50 o-40 p-34 r-23 s-47 t-28 u-59
by_@call a-16 i+24 l-19 m-19 v-16
by_@insurance u-18
by_@traffic a-17 k+22 l-20 m-17
by__name j-17 v+18
by__start a-17 k+17
by_mistake a-18 d-17 i-18 j-21 k+27 l-24 m-21 q-16 v-16
by_that j-17 v+18
by_the a-22 d-24 g-20 i-26 j+29 m-27 o-17 r-23 s-20 u-32 v-19
cab i-19 j-21 q+22
cabal* u+17
caballos u+17
caballos$ u+17
cabeza a-20 b-16 d-26 i-23 j-20 l-17 m-22 n-28 o-19 p-16 q-18 s+33 u-30
cada a-22 b-19 m-23 n-21 s-26 u+19
cada_@visit a-22 b-19 m-23 n-21 s-26 u+19
cafe a-19 d-32 g-17 i-20 l-20 m-32 n+34 o-27 p-18 q-23 r-23 s-26 u-24
calen* a+17 i-17 l-19 m-20
calendar a+17 i-17 l-19 m-20
calendar$ a+16 l-19 m-20
call a-68 c-52 e-21 f-35 g-50 h+26 i+41 j-64 k-55 l-25 n-62 o-39 p-50 q-27 r-57 s-47 t-28 u-49 v-69
calle j+18 u-20
calle* b-37 c-16 d-36 g-29 i+39 j-30 k-28 l-38 m-36 n-34 p-18 q-37 r-28 s-31 u-29 v-32
calle_es j+18 u-20
called b-37 c-16 d-36 g-29 i+39 j-30 k-28 l-38 m-36 n-34 p-18 q-37 r-28 s-31 u-29 v-32
called__to b-18 m-17 n-20
called_in a-23 n-18
called_me a+20 b-18 l-16 o-17 q-18
calls i-19 n-17 v-17
calor a-16 d-19 f-18 g-22 h-20 m+25 n-20 t-15 u-24
calor* a-19 d-22 m+25 n-18 u-30
cambi* a-40 b-33 c+26 d-35 e-17 f-18 g-26 h-26 i-32 j-27 k-19 l-27 m-47 n-37 o+40 p-25 q-30 r-32 s-33 t-28 u-33 v-29
cambiar a-31 b-29 d-26 h-16 i-22 j-16 m-21 n-32 o+34 q-20 s-21 u-18
cambiemela a-30 b-20 d-18 h-19 m-19 n-21 o+32 r-21 s-17 u-15 v-16
camin* a-41 b-40 c-29 d-37 e-22 f-19 g-30 h-25 i-31 j-35 k-23 l-36 n-50 o-39 p-37 q+23 r+29 s-32 t-24 u-32 v-26
caminando a-17 d-21 g-19 h-16 i-18 m-18 n-32 o-20 q+28 r-17 s-17
caminando$ d-19 g-16 i-15 m-15 n-24 o-15 q+24
camino a-21 b-28 c-17 d-21 j-24 l-24 m-37 n-20 o-26 p-16 q-27 r+34 s-19 u-22
camino$ j-17 m-24 o-16 q-18 r+23
camion a-15 j+20 m-16 n-16 u-24
can b-28 d-32 e-89 f-97 g-39 i+16 j-25 k-24 l-60 m-50 n+21 o+16 p-51 q+29 r-64 s-38 t-109 u-60 v-134
can$ a-20 d-17 m-20 n-17
can_@call i+16
can_@drive a-23 b-17 c-16 d-16 h-16 i-19 j-23 m-16 n-27 p+28 u-17
can__@book a+36 b-30 c-18 d-24 g-18 h-24 i-22 j-20 m-27 n-35 o-28 q-22 r-22 s-19
can__@call a-35 b-32 c-29 d-38 g-24 h+37 j-36 k-21 l-35 m-44 n-39 o-37 p-16 r-32 s-21 u-23 v-24
can__@day a-19 b-36 o+25
can__@drive a-19 o-16
can__@eat b-16 o-16
can__@move a-31 b-24 d-31 g-16 h-16 i-22 j-21 k-19 m-37 n-33 o+37 p-15 q-28 r-16 s-22 u-19
can__@pay a-28 b-16 c-22 d+35 g-18 h-25 i-26 j-20 l-19 m-28 n-36 o-24 q-29 r-22 s-22
can__@relative b-33 c-32 d-17 i-30 k-15 l-18 m-39 n+37 o-32 p-40 q-43 r-22 s-19 u-33
can__@stop a-22 b-21 c-18 d-22 i-25 j-32 k-31 l+19 m-43 n-37 o-25 q-32 r-16 s+26 u-20
can__@symptom n+16 s-19
can__@visit o-16
can__a a-17 b-33 c-27 d-23 g-19 h-30 j-42 k-16 l-23 p-25 r-31 s-34 t-20 u-43 v-20
can__after a-16 h-17 o-15
can__again a-30 g-15 h-28 i-17 j-19 l-16 m-21 n+24 o-20 q-20 s-21
can__all i+20 l-15
can__an n-23 p-17
can__another a-17 n-19 o+21
can__be b-27 c-16 d-33 h-23 i-22 j-18 l-21 m-27 n-18 o+21 p-27 s-23 u-24
can__before d-24 i-21 m-19
can__bring a-34 b-16 c-19 d-30 g-15 h-17 i-31 j-18 m-38 n+36 o-25 q-32 r-18 s-19
can__by a-16 h+16 j-20
can__come a+16 c-32 d-40 g-26 i-36 j-41 k-25 l-25 m-45 p-33 q-22 s-44 t-16 u-36 v-23
can__cook a-20 d-15 g-15 h-19 m+16 s-16
can__do a-21 g-33 h-30 j-42 k-15 l-30 m-42 o+23 q-47 r-28 s-22 u-36 v-23
can__drink a-23 d-24 g-19 h-25 i-16 j-17 m-24 n+35 o-24 q-20 r-17
can__explain a-23 c-15 d-21 h-20 i-20 j-22 l-15 m-25 n-17 o-22 u+28
can__fax i+17
can__find a-33 b-35 c-31 d-33 g-30 h-29 i-39 j+30 k-25 l-30 n-38 p-17 s-33 t-22 u-27 v-30
can__fit a+20 m-17
can__get a+16 b-49 d-55 g-28 h-39 l-36 m-62 p-39 r-54 s-37 u-52 v-23
can__go n+18 o-17
can__have a-18 d-16 m-26 n+20 o-24 q-22
can__in a+23 b-16 i-22 m-28 n-31 o-28 r-19 u-23
can__it a-66 c-33 g-27 h-29 i-35 l-33 m-56 n-54 o+25 r-34 s-35 t-22 u-58 v-21
can__just a-17
can__later o+16
can__make b-21 i-18 j-17 m-23 n-24 o+21 q-18 u-26
can__me b-43 d-25 f-21 g-40 h-34 i-18 j-31 k+17 l-65 n-59 o-30 p-36 q+29 r-37 s-41 t-23 v-31
can__mine m-15
can__my a-34 d-25 g-23 h-19 i+23 k-25 l-30 m-24 p-27 q-51 r-19 s-30 u-32
can__now h+17 i-18 m-18
can__off a-25 d-19 l-17 n-22 o-19 p-17 q+21 u-16
can__pick a-31 d-18 h+21 m-16 n-30 p-18
can__put a-16
can__see a+27 h-29 i-23 m-26 n-18 o-16 q-16
can__seen a+18 n-21 r-22
can__send a-16 i+20 m-19 o-16
can__somebody d-17 g-16 h+16 i-21 m-20 n-27 o-16 q-21
can__something a-17 h+16 n-18
can__speak n-16
can__start a+17 n-21
can__stay a-24 b-25 c-18 m-23 o-26 p-28 q+29 r-16 u-19
can__still a-43 b-22 d-28 i-24 j-22 m-27 n+33 o-42 q-35 s-30
can__take c-16 g-22 h-23 i-21 j-28 l-19 m-31 o-27 p-23 q+17 u-23
can__talk a-17
can__tell a-28 c-19 i-22 j-21 k-16 l-16 o-18
can__text j-16
can__that a+15 b-19 d-17 m-19
can__the b-26 d-29 g-19 h-33 i-38 l-25 q-35 r-27 s-26 v-17
can__there a-15 b-16 d-15 i-20 j+18 n-19 o-19 r-24
can__this a-36 b-23 d-30 g-18 j-23 l-26 n-24 o-33 q-16 r-25 s-15 u-29 v-19
can__to a-31 b-18 j-29 m-29 o-17 q-28 s-21
can__up a+17 d-25 g-16 j-16 m-25 n-25 o-20 s-17
can__use n-19
can__wait a-18 n+15 p-15
can__wear a-25 b-18 c-15 d-29 i-28 j-17 m-29 n+35 o-26 q-23 s-26 u-18
can__with d-15
can__work a-20 h-17 m-15 n+16 o-20
can__write i-16 m+20
can__you a-25 b-23 c-16 d-23 g+15 h-25 i-24 j+27 l-20 m-35 n-23 o-24 q-37 r-24 t-18 u-23 v-22
can__your i-16
can_a q-18
can_come h-16 i-18 j-19 m-16 n-17 q+16 u-16
can_do a-23 b-25 d-19 j-18 m-17 n-20 o-23 q+17 u-21
can_i b-96 c-18 e-41 f-42 h+27 i-24 j-42 k-60 l-95 m-43 n+38 p-70 r-42 s-45 t-56 u-112 v-67
can_it a-25 b-22 d-23 m-21 n-27 o+21 p-15 r-19 u-18
can_my b-31 c-29 d-16 i-27 l-16 m-36 n+32 o-31 p-38 q-38 r-20 s-20 u-30
can_not a-62 c-63 d-17 e-25 f-26 g-65 h-46 i-57 j+19 k-57 l-74 m-84 n-33 p-57 q+26 s+20 t-32 u-54 v-62
can_pick a-16
can_reach a-21 d-26 i+27 j-21 m-18 q-16 u-16
can_say d-16 g+19 i-16 m-17
can_someone a-17 b-24 d-16 i+31 l-19 m-19 n-16 o-16 q-29
can_text a-26 c-16 i-23 j-23 k+28 l-28 m-18 n-17 o-16 q-24 u-21
can_the a-19 b-17 h-19 j-23 n-16 o-20 p-19 q+29 r-16 u-15
can_we b-41 d-47 e-15 g-24 h-36 j-43 k-28 l-31 m-58 n-54 o+40 p-30 q-44 r-48 s-32 t-18 u-36 v-23
can_you a-17 b-24 d-21 e-21 f-33 g-50 h-67 i-35 j-49 n-84 p-32 q-81 r-42 s-44 t-44 v-41
cance* a-42 b+51 c-22 d-44 e-25 f-23 g-26 h-32 i-34 j-35 k-22 l-36 m-46 n-35 p-27 r-29 s-38 t-28 u-39 v-26
cancel a-71 b+61 c-55 d-55 e-49 f-45 g-61 h-45 i-66 j-62 k-61 l-29 m+17 n-60 o-54 p-58 q-69 s-62 t-51 u-75 v-57
cancela b+19 m-19
cancelame a-22 b+38 c-16 d-30 e-20 f-19 g-17 h-21 i-26 j-26 k-17 l-27 m-30 n-23 o-26 p-19 q-20 r-18 s-29 t-23 u-26 v-19
cancelar a-41 b+28 c-21 d-33 e-18 f-16 g-27 h-20 i-42 j-22 k-27 l-49 m-59 n-30 o+16 p-26 q-34 s-25 t-19 u-31 v-22
cancele a-18 b+23 m-25 o-18
cancelen a-39 b+25 c-22 d-40 e-23 f-19 g-29 h-21 i-33 j-33 k-16 l-39 n-36 p-26 q-36 s-34 t-23 u-34 v-26
cancelled m-16
cancelling b-22 m-17 o+18
cancelo d-20 m-17 p-21 r-19 s-17 t-16
cansa* a-27 b-25 d-17 i-16 j-19 k-15 l+18 m-24 n-19 p-23 q-19 r-25 s+19 u-19
cansada s+19 u-15
capit* j-18 m+19 u-15
capital j-18 m+19 u-15
car a-47 b-45 c-29 d-49 e-16 g-43 h-31 i-50 k-30 l-35 m+15 n-50 p-37 q+30 s-42 t-23 u-50 v-36
car$ a-31 b-21 c-15 d-29 g-17 i-37 j+19 l-16 n-29 o-29 s-19 u-24 v-20
car__a m-19
car__down q+16 r-19
car__the o-15
card a-31 b-34 c-17 d+25 g-22 i-32 j-22 k-19 l-24 o-25 p-22 q-36 r-28 s-25 t-15 u-35 v-17
card$ a-16 b-25 d-38 m+21 n+18 r-18 s-16
card__through d+16 m-17 n-16 u-16
card_go d+16 m-17 n-16 u-16
care d+18 g-16 h-21 m-30 q-20 u-26
caregiver m-32 p+24
caro a-42 b-24 c-26 d+55 e-28 f-29 g-30 h-35 i-31 j-49 k-26 l-30 m-39 n-30 o-25 p-25 q-42 r-27 s-47 t-31 u-60 v-37
caro$ a-26 c-16 d+37 e-19 f-21 g-19 h-24 i-21 j-34 k-16 l-20 m-26 n-18 q-27 r-16 s-25 t-21 u-36 v-24
carol a-16 b-24 d-19 g-30 i-24 j-26 l-29 m-30 n-18 o-22 q-28 r-22 s-23 u-31 v+37
carol$ m-19 u-23 v+22
carro a-47 b-40 c-29 d-50 e-22 f-23 g-47 h-33 i-40 k-30 l-38 n-47 p-31 q+43 r-17 s-49 t-27 u-43 v-44
carro$ a-42 b-36 c-25 d-41 e-19 f-20 g-43 h-28 i-36 j+19 k-25 l-34 m-48 n-41 o-43 p-28 q+44 r-46 s-43 t-23 u-36 v-39
carta a-28 d-15 i+24 m-21 o-20
casa a-31 b-24 i-22 l-16 m+31 n-29 o-27 q-22 u-17
casa$ a-23 i-19 m+19 o-18 q-16
casa__@relative a-17 m+21 n-22 p-19 q-15
cash a-25 c-17 d+35 g-25 h-31 i-22 j-27 l-22 m-29 n-25 o-17 q-23 u-32
cash$ a-18 d+26 h-21 j-16 m-21 n-18 q-18 u-22
casi a-20 b-22 h-16 j-23 k-16 l-24 m-29 n-24 p-22 q-17 r+30 v-16
casi_llego a-20 b-22 h-16 j-23 k-16 l-24 m-29 n-24 p-22 q-17 r+30 v-16
cat m+19 s-15
cats a-23 b-16 d-23 j-18 l-19 m+27 n-18 o-16 q-16 u-24 v-19
cease l+16
cell a-21 b-40 c-18 d-23 g-23 h-15 j-20 k-17 l+21 m-32 n-21 o-25 p-18 q-18 r-27 s-21 u-23 v+16
centr* a-21 b-18 d-23 g-19 h-22 i-17 j+31 m-27 n-20 o-17 p-17 q-18 r-22 s-24 u-24 v-15
centro a-21 b-18 d-23 g-19 h-22 i-17 j+31 m-27 n-20 o-17 p-17 q-18 r-22 s-24 u-24 v-15
centro$ a-21 b-18 d-23 g-19 h-22 i-17 j+31 m-27 n-20 o-17 p-17 q-18 r-22 s-24 u-24 v-15
cerca a-30 b-35 c-23 d-36 e-24 f-23 g-28 h-38 i-38 j+47 k-25 l-36 m-40 n-33 o-31 p-33 q-31 r-29 s-36 t-27 u-34 v-36
cerca_de b-15 d-18 h-16 i-19 j+28 l-23 m-27 n-18 o-15 q-16 s-19 u-19 v-22
cerra* a-23 b-29 h+35 i-18 j-21 l-19 m-39 n-22 o-20 p-20 q-17 r-29 s-15 t-16 u-23
chanc* a+26 b-25 d-29 g-17 h-21 j-24 l-20 m-30 n-24 p-21 q-22 r-24 s-21 u-27 v-21
chance a+26 b-25 d-29 g-17 h-21 j-24 l-20 m-30 n-24 p-21 q-22 r-24 s-21 u-27 v-21
chance_of b-21 d-17 m-20 r-19 s-16
chang* a-45 c-27 d-33 e-21 f-19 g-37 h-25 i-39 j-32 l-41 m-38 n-39 o+22 p-34 q-36 r-36 s-34 t-23 u-40 v+28
change a-34 b-49 d-39 g-21 h-17 i-32 j-26 k-31 l-22 m+20 n-40 o+22 p-18 q-29 r-22 s-29 t-15 v-19
changed a-45 c-27 d-33 e-21 f-19 g-37 h-25 i-39 j-32 l-41 m-38 n-39 o+22 p-34 q-36 r-36 s-34 t-23 u-40 v+28
changed__about a-15 b+20 u-19
changed__mind a-22 b+20 i-16 l-20 m-19 n-16 o-20 r-17 s-16 u-22
changed__number g-18 i-18 l-20 u-18 v+21
changed_my a-36 b+16 d-23 i-23 j-18 l-24 m-28 n-31 o+20 p-21 q-21 r-27 s-22 u-26 v-20
charg* a-30 b-22 c-20 d+43 g-28 i-31 j-25 k-22 l-26 m-46 n-27 o-27 p-24 q-36 r-29 s-35 t-20 u-26 v-31
charge a-30 d+37 g-19 h-23 j-23 m-35 n-21 q-19 u-33
charged a-30 b-22 c-20 d+43 g-28 i-31 j-25 k-22 l-26 m-46 n-27 o-27 p-24 q-36 r-29 s-35 t-20 u-26 v-31
cheap* a-24 b-18 d+19 g-15 i-21 j-29 m+19 n-20 s-16 u-32
cheaper a-23 b-18 d+21 i-18 j-18 n-17 u-26
cheaper_option a-20 b-17 d+22 m-19 u-15
check a+19 b-27 d-27 e-15 g-24 i-40 j-23 k-18 l-28 n-25 o-26 q-33 r-21 s-23 u-27 v+21
check* a+17 b-21 d-16 k-15 o-16 p-15 r-16
check__the a+16 i-21
check_your i-23 l-19 v+21
checking a+17 b-21 d-16 k-15 o-16 p-15 r-16
checking_on a+17 b-21 d-16 k-15 o-16 p-15 r-16
chew d-18 m-16 n+21 q-15
chew__is n+16
chiva* a-16 m+23 n-18 s-15
chivas a-16 m+23 n-18 s-15
chivas$ a-16 m+23 n-18 s-15
chofe* a-27 b-17 d-29 e-15 g-21 h-19 i-21 j-24 k-21 l-18 m-31 n-27 o-22 p+27 r-19 s-22 t-17 u-26 v-21
chofer a-27 b-17 d-29 e-15 g-21 h-19 i-21 j-24 k-21 l-18 m-31 n-27 o-22 p+27 r-19 s-22 t-17 u-26 v-21
chofer$ a-27 b-17 d-29 e-15 g-21 h-19 i-21 j-24 k-21 l-18 m-31 n-27 o-22 p+27 r-19 s-22 t-17 u-26 v-21
choic* a-33 b-29 c-17 d-33 f-17 g+47 h-25 i-32 j-38 k-26 l-29 m-47 n-34 o-29 p-25 q-28 r-31 s-32 t-24 u-37 v-25
choices a-33 b-29 c-17 d-33 f-17 g+47 h-25 i-32 j-38 k-26 l-29 m-47 n-34 o-29 p-25 q-28 r-31 s-32 t-24 u-37 v-25
choices$ a-33 b-29 c-17 d-33 f-17 g+47 h-25 i-32 j-38 k-26 l-29 m-47 n-34 o-29 p-25 q-28 r-31 s-32 t-24 u-37 v-25
christmas a-22 m+16 u-17
churc* a-26 b-17 d-20 i-18 j-18 m-23 n-21 p+19 q-28 r-16 s-16 t-19 u-20
church a-26 b-17 d-20 i-18 j-18 m-23 n-21 p+19 q-28 r-16 s-16 t-19 u-20
church$ t-15 v+15
church__me p+15
cierran a-21 d-15 h+31 i-16 j-18 m-40 n-22 o-18 q-17 r-16 u-16
circl* a-18 m-16 r+20
circling a-18 m-16 r+20
circling__a a-18 m-16 r+20
circling__spot a-18 m-16 r+20
circling_for a-18 m-16 r+20
cita a+35 b+20 c-51 d-49 e-48 f-47 g-61 h-52 i-78 j-16 k-49 l-69 m-48 n-18 p-59 q-63 s-54 t-54 u-123
citas a+16
ciuda* j+16 u-18
ciudad j+16 u-18
clase j-22
clase__@place j-22
clase__es j-22
clase_de j-22
class b-25 o+22 q-15
clinic a-32 d-29 g-23 i-47 k-23 l-29 m-47 n-21 o-29 p-29 q+17 r-24 s-31 u+23
clinica a-18 d-23 g-25 h-35 i-41 l-25 m-36 n-22 o-25 p-20 q-33 r-26 s-28 t-15 u+26
clonazepam i-15 n+22 u-16
close a-42 b-23 d-34 g-30 h-25 i-26 j+22 k-15 l-21 n-29 o-30 p-15 s-24 u-39 v-18
close* d-15 m-17
closed a-36 b-21 d-30 f-16 g-16 h+42 i-32 j-41 l-19 m-43 n-24 p-17 q-27 r-26 s-24 t-21 u-33 v-21
cloth* a-26 d-31 g-29 i-18 j-24 m-44 n+40 q-28 s-27 u-32
clothes a-25 d-30 g-27 i-18 j-24 m-37 n+36 q-27 s-20 u-31
clothes$ a-17 d-23 g-16 m-30 n+27 q-17 s-17 u-19
clothes__i g-16
clothes_do d-15 g-16 n+19 u-20
cobran a-17 d+29 l-15 m-28 n-23 s-22 u-31
coffee a-37 b-24 c-19 d-36 f-16 g-20 h-23 i-27 j-37 k-19 l-22 m+20 n+30 o-27 p-27 q-34 r-26 s-34 t-17 u-40 v-23
cold a-28 d-26 f-16 g-19 i-22 j-25 l-20 m+30 o-37 p-24 q-27 r-34 s-39 u-32 v-20
color a-20 b-21 d-19 g-17 i-25 j-19 l-23 m+30 n-18 o-19 q-20 u-23
color$ a-20 b-21 d-19 g-17 i-25 j-19 l-23 m+30 n-18 o-19 q-20 u-23
comadre a-20 m-19 p+23 q-24
come a+16 c-63 e-43 f-52 g-86 h-17 i-91 j-25 k-65 l-70 o+15 p-18 r-21 s-79 t-49 v-66
come$ c-18 d-36 g-32 h-35 i-30 k-18 l-26 m-47 n+22 p-18 r-33 s-33 u-36 v-22
come_@day b-15
come__any o-19
come__day n-16
come__get a-17 m-21 n-20
come__i a-21 g-17 m-24 n-27
come__me a-22 b-19 o-16
come__the a-23 m-16 n-19
come__this n-22
come__week n-24 o+18
come__you d-20 i-18 j-19 l-16 m-22 n-21 u+15
come_another o+19
come_back b-20 d-26 g-17 h-18 i-18 j-23 m-28 n-16 o-17 u+25
come_by a-24 d-22 h+15 j-23 n-21 q+15 u-17
come_did m-20
come_in a+33 b-25 c-20 d-32 g-22 h-34 i-39 k-20 l-16 m-44 o-19 p-20 q-26 r-31 s-15
come_later a-22 d-24 n-16 o+27 u-17
come_see a+16
come_to a-23 d+17 g-16 m-31 n-23 u-27
comer a-26 b-25 c-17 d-38 e-18 f-18 g-26 i-28 j-26 k-21 l-30 m-49 n+48 o-29 p-23 q-34 r-21 s-35 t-21 u-35 v-27
comi a-24 b-28 d-17 e-19 h-15 i-16 j-31 k-19 l-34 n+27 p-25 q-24 r-33 s-16 u-20 v-20
comin* a-36 b+32 c-51 d-69 e-43 f-46 g-60 h-54 i-60 j-65 k-61 l-69 n-59 q-71 r+48 s-77 t-49 u-68 v-67
coming a-36 b+32 c-51 d-69 e-43 f-46 g-60 h-54 i-60 j-65 k-61 l-69 n-59 q-71 r+48 s-77 t-49 u-68 v-67
coming$ a-16 b+17 c-28 d-37 e-18 f-18 g-40 h-26 i-35 j-38 k-42 l-41 n-30 o-56 p-40 q-45 r+39 s-40 t-24 u-35 v-39
coming_@day b+18 o-18
coming__the m-21 r+15
coming_along m-27 p+19
coming_in a-20 b+27 m-22 o-28 r-31
coming_up b-33 d-26 h-18 j-23 l-23 m-28 n-16 o-35 p-23 q-20 r+30 s-20 u-20 v-18
comma* a-30 b-17 d-34 g+38 h-22 i-30 j-35 m-37 n-20 o-21 p-19 q-20 s-21 u-33 v-16
commands a-30 b-17 d-34 g+38 h-22 i-30 j-35 m-37 n-20 o-21 p-19 q-20 s-21 u-33 v-16
commands$ a-30 b-17 d-34 g+38 h-22 i-30 j-35 m-37 n-20 o-21 p-19 q-20 s-21 u-33 v-16
commo* a-26 b-18 d-30 f-15 g-20 h-28 i-28 j-32 l-18 m-31 n-30 o-24 p-17 q-20 r-24 s+38 t-19 u-37 v-18
common a-26 b-18 d-30 f-15 g-20 h-28 i-28 j-32 l-18 m-31 n-30 o-24 p-17 q-20 r-24 s+38 t-19 u-37 v-18
commu* a-17 b-17 d-16 g-17 h-17 i-20 j-18 k-15 l+28 m-26 n-17 p-17 r-15 s-22 t-19 u-19
communications a-17 b-17 d-16 g-17 h-17 i-20 j-18 k-15 l+28 m-26 n-17 p-17 r-15 s-22 t-19 u-19
communications$ a-17 b-17 d-16 g-17 h-17 i-20 j-18 k-15 l+28 m-26 n-17 p-17 r-15 s-22 t-19 u-19
como a+19 b-94 c-82 d-110 e-94 f+20 g+46 h-87 i-100 k-84 l-94 o-92 p-84 r-22 s-58 t-93 v-97
como_# a-18 g-18 m-19 r+22
como__@visit a+25 b-37 d-28 g-16 j-30 m-34 n-37 o-23 r-25 s-27 v-18
como__a a-20 b-15 g-24 j-26 m+23 n-21 r-28 u-25
como__contesta a-15 g+20 m-19 u-19
como__contesto a-17 g+19 j-18 m-17
como__el a-40 b-15 d-24 g-35 h-20 i-17 m+31 n-31 o-20 p-17 q-22 r-35 s-26
como__esto g+17 u-21
como__hago i-19 j+17 m-29 o-15 q-18 r-23 t-16 u-26 v-17
como__la a+17 b-26 d-18 g-20 j-34 n-32 o-16 r-27 s-19
como__minutos a-18 g-18 m-19 r+22
como__para b-24 d-21 f-20 i-16 n+17 o-27 q-19 r-30 s-22 u-42 v-21
como__un a-24 g-24 m+28 n-22 r-22 u-26
como__una d-16 j-17 n-26 s-16
como__usa a-17 g+22 m-23 n-15 r-15 u-25
como_contestar g+19 q-15
como_es a-27 d-20 g-21 j-29 m-31 n-21 s-19 u+35
como_esta a-37 b-17 d-19 f+30 g-27 h-24 i-22 j-37 l-15 n-26 o-23 p-21 q-27 r-32 s-27 t-16 u-30 v-19
como_funciona a-21 f-16 j-20 m-26 n-19 r-19
como_hago d-17 f-19 g-30 i-16 j-32 m+24 n-34 o-15 q-17 r-23 s-18 u-33
como_le b-20 c-19 d-21 e-17 f-22 g+21 h-20 i-26 k-21 l-20 m-42 o-21 p-23 q-26 r-34 s-22 t-24 u-39 v-25
como_llego a-31 d-19 g-29 i-17 j+24 n-34 q-17 r-36 s-18 u-33
como_puedo a+20 g-20 n-22
como_saco a+32 b-27 d-22 j-21 m-24 n-27 o-17 r-18 s-20 u-29
como_se a-42 b-16 c-17 d-29 e-16 f-19 g+24 h-17 i-25 j-33 k-15 l-18 n-44 o-24 p-22 q-32 r-41 s-30 t-22 v-25
compa* a-22 d-30 g-17 i-27 j-29 m-19 n-15 q+27
company a-22 d-30 g-17 i-27 j-29 m-19 n-15 q+27
compl* a-38 b-19 g-19 i+36 j-22 k-22 l-23 m-38 n-21 o-21 q-18 s-17 u-17
complaint a-26 d-23 i+27 j-20 m-24
complaint$ a-26 d-23 i+27 j-20 m-24
compr* a-16 j-23 m+19
compro a-16 j-23 m+19
computer a-19
comun* a-17 i+17
con b-43 c-80 e-75 f-76 h-87 i+41 j-89 k-87 l-44 m-52 q-29 r-98 s+33 t-79 u-18 v-26
con_@howmuch d-21 m-15 n+21 s-16 u-23
con_@symptom a-19 d-19 g-17 i-19 m-17 n-23 o-18 p-15 s+26
con__@body n-15 s+17
con__@clinician d-20 j-18 m-29 n-16 o-23 p-15 s-25 u-23
con__@person a-30 b-15 d-15 i+32 l-19 m-24 n-15 o-20 p-23 q-18 s-16 u-23 v-20
con__@place j-19
con__@relative b-20 m-33 n-31 p+23 q-31 u-20 v-16
con__@staff a-20 d-15 i+26 n-16 o-19 s-20
con__@texts a-20 g+26 i-25 k-44 m-38 s-18 u-25
con__de d-19 i-18 m-16 s+16 u-20
con__depresion m-20 n-17 p-18
con__por i+16
con__tiempo d-21 m-15 n+21 s-16 u-23
con_alguien a-31 b-26 c-21 d-26 g-21 h-18 i+24 j-19 l-17 m-26 n-39 o-19 p-17 q+18 s-28 t-15 u-29 v-32
con_dolor n-15 s+17
con_el b-17 d-29 m-18 q-18 s+18 u-27
con_esto a-24 d-18 g+27 i-24 m-25 n-15 s-19 u-22
con_la b-28 d-28 g-21 h-17 i+33 j-32 l-20 m-32 n-34 o-31 p-30 q-27 r-19 s-33 v-16
con_los a-33 b-20 d-21 g+24 h-16 i-33 j-20 k-46 n-23 o-16 p-20 q-20 r-24 s-30 u-33 v-16
con_mi b-21 g-15 i-33 l-17 m-38 o+15 p+22 q-42 r-28 s-21 u-28 v-20
con_otra a-22 o+19 v-15
con_quien a-27 b-19 d-17 g-16 l-15 m-24 n-24 q-24 s-18 u+16 v-20
con_tarjeta d+20 h-18 i-16 n-19
con_un a-17 i+25 l-17 m-19 p-18 u-18
con_una a-22 i+23 l-16
con_ustedes a+28 b-17 m-18 n-24 p-20 q-19 u-16
confl* a-23 b-29 d-20 g-19 i-22 j-16 m-26 n-19 o+35 p-19 r-28 s-24 u-27 v-25
conflict a-16 b-23 i-18 o+25 r-23 s-20 v-21
confu* a-37 b-34 c-16 d-39 g+50 h-16 j-34 k-30 l-41 m-54 n-35 o-27 p-20 q-33 r-33 t-28 u-49 v-32
confused a-22 b-24 d-19 g+24 i-20 j-22 l-20 m-27 n-15 o-16 q-16 r-21 u-20 v-23
confused__this g+16
conmi* a-44 b+24 c-29 d-34 e-17 f-19 g-36 h-26 j-29 k-18 l-39 m-48 o-40 r-31 s-35 t-21 u-39 v-40
conmigo a-44 b+24 c-29 d-34 e-17 f-19 g-36 h-26 j-29 k-18 l-39 m-48 o-40 r-31 s-35 t-21 u-39 v-40
conmigo$ a-35 c-24 d-29 f-17 g-29 h-19 j-25 k-15 l-32 m-37 o-27 r-22 s-25 t-17 u-33 v-34
conse* a-33 b-24 c-16 g-27 h-15 i-33 j-22 k-30 l+22 m-42 n-31 o-27 p+25 q-33 r-28 s-24 t-20 u-21 v-21
consegui a-16 d-17 k-17 l-17 m-21 p+30 q-27 r-17
consegui_@ride p+16 q-17
consi* b-22 d-24 j-18 m-17 n-22 s-19
consigo b-20 n-17 u-20
const* a-24 i+18 m-24 o-15
consu* a+20 b-20 d+19 e-15 f-21 g-30 h-31 i-26 k-19 l-25 m-37 n-33 o-20 q-19 r-29 s-27 t-32 u-34 v-21
consult a+55 b-35 c-26 g-24 h-26 i-47 j-52 k-27 l-32 m-52 n-39 o-47 p-16 q-21 r-33 s-43 t-15 u-59 v-32
consulta a+19 d+23 g-16 h-16 i-24 j-27 m-37 n-46 o-16 r-22 s-38 u-52 v-22
consultation a+17 b-24 j-16 m-23 n-18 o-18 s-21 u-29
consults a+22 b-17 d+20 f-16 g-19 h-30 i-22 j-27 k-16 l-22 m-26 n-21 o-18 r-17 s-23 t-30 u-29 v-18
conta* b-59 c-37 d-62 e-40 f-32 g-52 h-32 i-22 j-47 k-40 l+61 m-27 n-17 o-46 p-39 q-53 r-50 s-54 t-38 u-51 v-39
contact b-41 c-27 d-43 e-33 f-28 g-33 h-24 j-33 k-27 l+45 m-48 n-38 o-25 p-29 q-34 r-35 s-32 t-31 u-37 v-28
contact_me l+15
contact_you a+22
contacted a-24 b-24 d-21 i-23 l+30 m-31 n-24 o-17 q-16 r-19 s-21
contacted$ a-24 b-24 d-21 i-23 l+30 m-31 n-24 o-17 q-16 r-19 s-21
contacten a-16 b-16 g-18 i-18 l+22 q-22 u-18
contacten$ a-16 b-16 g-18 i-18 l+22 q-22 u-18
contacts n+17
contacts$ n+17
conte* a-60 b-43 c-38 d-55 e-40 f-49 g+51 h+18 i+27 j-56 k-44 l-52 m-67 n-70 o-46 p-40 q-62 r-52 s-54 t-46 u-70 v-45
contesta a-24 d-18 g+16 i+22 j-21 l-19 m-28 n-18 p-20 q-31 r-23 s-18 u-29 v-16
contesta$ a-15 g+20 m-19 u-19
contestar a-39 b-24 c-20 d-33 e-20 f-24 g+38 h-32 i+17 j-32 k-25 l-29 m-32 n-40 o-26 p-20 q-34 r-25 s-28 t-22 u-36 v-23
contestar$ a-35 b-22 c-18 d-31 e-19 f-24 g+37 h-31 j-31 k-24 l-27 m-30 n-38 o-24 p-18 q-31 r-24 s-26 t-21 u-34 v-21
contesto a-24 f-17 g+28 j-26 m-26 n-20 r-19 u-25
contesto$ a-24 f-17 g+28 j-26 m-26 n-20 r-19 u-25
contr* a-17 d-23 g-18 j-22 m-16 n+25 q-16 u-21
control a-17 d-23 g-18 j-22 m-16 n+25 q-16 u-21
control$ a-17 d-23 g-18 j-22 m-16 n+25 q-16 u-21
cook a-23 d-20 g-21 h-20 m+22 s-19 u-19
cooki* a-24 b-24 d-25 g-27 i-17 j-30 l-22 m+36 n-27 o-19 q-15 r-31 s-29 u-24 v-21
cool a-18 b-19 d-19 e-18 f-17 h-16 j-17 k-21 l-24 n-17 r-17 u-19
cool_@thanks b-16 l-15 t+18
copay d+24 m-23 u-25
copia a-33 b-23 d-24 i+34 k-15 l-29 m-33 n-23 o-25 p-17 q-17 u-23 v-16
copia_de a-33 b-23 d-24 i+34 k-15 l-29 m-33 n-23 o-25 p-17 q-17 u-23 v-16
cosas a-25 b-22 d-17 g-29 i-19 j-19 l+15 m-21 n+23 o-17 q-32 r-16 u-20
cosas__@fetch n+16 q-20
cost d+29 j-16 m-24 u-36
costo a-29 b-25 d+38 e-16 f-19 g-24 h-22 i-21 j-21 l-21 m-30 n-25 o-21 p-15 q-24 r-17 s-19 t-19 u-35 v-17
could b-60 d-60 e-26 f-34 g-45 h-44 k-50 l-54 o+24 p-54 r-60 t-44 u-17 v-53
could__a a-30 b-18 d-19 h-16 i-24 j-32 n-29 o+25 s-23 t-18 u-21 v-18
could__be a-18 d-16 m-21 o+17 s-17
could__do m-21 o+26
could__get a-16
could__have a-19 m-17 o+22 s-16
could__just n-15
could__me c-23 d-22 i-31 j+16 k-23 l-27 m-33 n-27 o-29 p-21 s-22
could__my n-16
could__text a-20 i-18 j+20 l-17 m-20 u-17
could__the b-17
could__wait a-16 m-16 n+17 p-16
could_i a-32 b-21 c-16 d-20 g-16 i-28 j-31 p-18 r-22 s-32 u-24 v-15
could_it a-24 d-22 j-17 m-21 n-21 o+15 q-21 s-20 u+15
could_not m-16 n-18 o-17 s+17
could_we a+16 b-22 i+15 j-17 m-26 n-20 s-16
could_you b-18 d-28 g-19 h-26 i-37 k-24 l-27 n-34 o+15 p-16 q-31 r-21 s-21 t-26 u-39 v-24
count a-32 c-21 d-31 g-24 h-30 i-21 j-25 k-16 l-27 m-48 n+36 o-28 p-21 q-25 r-24 s-22 t-19 u-36 v-22
count$ d-17 h-16 l-15 m-26 n+24 u-20
cours* m-17
course m-17
cousin b-16 m-28 n-21 p+26 q-25
cover a-23 b-25 d+39 g-22 l-18 m-42 n-27 o-22 p-19 q-28 r-16 s-19 u-36 v-18
cover* a-44 b-40 c-24 d+38 e-21 f-24 g-30 h-33 i-38 j-44 k-30 l-32 m-49 n-38 o-43 p+29 q-48 r-43 s-44 t-28 v-27
cover_any a-17 d+29 m-27 q-15 u-25
covered a-44 b-40 c-24 d+38 e-21 f-24 g-30 h-33 i-38 j-44 k-30 l-32 m-49 n-38 o-43 p+29 q-48 r-43 s-44 t-28 v-27
covered$ a-31 b-28 c-15 d+25 f-15 g-18 h-17 i-23 j-22 k-17 l-22 m-31 n-22 o-29 p+30 q-35 r-29 s-29 t-18 u-39 v-16
covered__@insurance u-17
covered__the d-23 j-18 m-21 u+17
covered_by d+19 u-25
covid p-15
coworker m-18 q-16
cpap d-23 m-17 n+27 o-22 q-19 s-18
credi* a-41 b-29 c-24 d+40 e-19 f-20 g-32 h-33 i-36 j-40 k-20 l-32 n-41 o-28 p-24 q-35 r-31 s-24 t-23 u-44 v-26
credit a-33 b-26 c-18 d+28 g-25 h-27 i-25 j-30 l-24 n-34 o-22 p-16 q-28 r-22 s-16 u-34 v-16
credit_card a-17 b-21 i-17 m+23 n-23 q-17 r-17
credito a-15 d+25 i-18 j-20 l-15 m-20 n-16 u-21
credito$ a-15 d+25 i-18 j-20 l-15 m-20 n-16 u-21
cross a-33 b-19 c-16 d+27 g-41 h-36 i-31 j+31 l-22 m-46 n-35 o-23 p-20 q-27 r-22 s-22 t-16 u-43 v-18
cross$ a-23 d+28 g-16 h-23 j-24 l-17 m-24 n-17 q-17 u-21
cross_street d-19 j+18 m-19 u-17
cual a-49 b-43 c-40 d-56 e-46 f-40 g+27 h+16 k-45 l-52 n-46 o-48 p-47 q-48 r-48 s-52 t-44 u-59 v-55
cual_@door a-16 d-19 i-17 j+26 l-18 m-20 p-17 q-16 u-20
cual__@place h-22 i-17 j+17 u-17
cual__el a-18 b-15 d-22 g-22 h+24 n-16 o-23 p-15 q-19 r-15 s-25 u-30 v-32
cual__la h-15 i-18 u-19
cual_es a-21 b-19 d-27 g-25 h+23 l-15 n-21 o-26 p-18 q-23 r-17 s-30 u-38 v-35
cuand* a+44 b-42 c-30 d-49 e-32 f-28 g-38 h-37 i-40 j-44 k-32 l-39 n-18 o-41 p-37 q-43 r-42 t-35 u-44 v-36
cuando a+44 b-42 c-30 d-49 e-32 f-28 g-38 h-37 i-40 j-44 k-32 l-39 n-18 o-41 p-37 q-43 r-42 t-35 u-44 v-36
cuando__@visit a+19 s-17
cuando_puedo a+22 o-19 q-20 s-17
cuando_se d-15 m-27 n-18 s+23 u-18
cuando_tienen a+30 d-22 h-18 i-20 j-23 l-20 m-26 n-20 o-20 p-17 q-20 s-22 u-16
cuant* a-37 b-34 c-21 d-35 e-22 f-21 g-26 h-24 i-27 j-26 k-21 l-27 n-19 o-30 p-33 q-35 r-29 s-30 t-21 u+41 v-27
cuantas a-37 b-34 c-21 d-35 e-22 f-21 g-26 h-24 i-27 j-26 k-21 l-27 n-19 o-30 p-33 q-35 r-29 s-30 t-21 u+41 v-27
cuanto a-74 b-71 c-56 d+57 e-60 f-57 g-61 h-58 i-64 j-69 k-58 l-66 o-63 p-60 q-64 r-69 t-61 u+19 v-63
cubre a-58 b-48 c-40 d+66 e-45 f-42 g-46 h-43 i-45 j-45 k-40 l-45 m-57 n-49 o-43 p-50 q-43 r-44 s-51 t-46 u-62 v-42
cubre$ a-21 b-16 d+27 e-16 j-16 m-26 s-16 t-18 u-25
cubre_@insurer d+23 e-17 l-15 m-16
cuent* a-21 b+31 d-30 e-20 g-29 h-22 i-28 j-27 l-32 n-37 o-32 p-20 r-37 s-33 t-16 u-32 v-29
cuesta a-16 m+29 n-25 r-16 s-33 u-40
cumpl* m+21
cumpleanos m+21
cumpleanos$ m+17
cunado a-26 b-17 m-21 n-25 q+16
cupo a+33 d-22 h-15 i-18 j-25 l-16 m-19 n-22 o-32 q-18 r-21 s-16 u-22
cure a-15 d-29 i-18 j-22 m+17 q-17
da a-31 b+17 d-31 g-17 i-31 l-27 m-29 n-26 q-36 r-26 s-30
da__@place i-20 j+17
da_la i-17
da_miedo a-19 b+24 l-18 o-21 r-16 s-17
dad m-26 n-21 q-21
dalla* a-15 j+19 m-21 u-18
dallas a-15 j+19 m-21 u-18
dan a-23 b-36 c-26 e-31 f-35 g-41 h+22 i-38 j-41 k-35 m-47 n-50 o-39 p-30 q-43 r-35 s+17 t-34 v-30
dan__@pay d+20
dan__de k-15
dange* a-28 b-17 d-30 g-25 h-15 i-26 j-27 m-30 n-22 o-16 s-18 u+35
dangers a-26 b-15 d-26 g-24 i-22 j-26 m-24 n-20 s-16 u+32
dar d-17 i-17 j-18 l+18 m-17 n-19 p-16 q-19 s-16
date a-40 b-29 c-22 d-31 g-21 i-37 j-35 k-22 l-23 m-50 n-33 o+51 p-26 q-37 r-31 s-32 u-27 v-19
date$ a-30 b-16 d-17 i-21 j-18 m-35 n-19 o+31 p-15 q-24
date_is m-21 n-17 o+20 s-19
daughter a+24 b-31 c-17 d-21 m-49 o-25 r-22 s-19 u-29
day a-52 b-59 c-67 d-47 e-54 f+16 g-84 i-88 j-94 k-69 l-33 m-43 o+51 q-45 r-80 s-22 u-92 v-80
day$ a-76 b-42 c-53 d-34 e-46 g-70 i-70 j-78 k-53 l-71 m-31 n+18 o+38 q-31 r-69 s-22 u-73 v-65
day__better o+16
day__you f+16 m-21
day_instead o+17
day_off q-19
day_works o+19
days b-38 c-32 d-54 e-23 f-24 g-42 h+18 i-49 j-46 k-34 l-34 m-55 n-38 o+41 p-39 q-49 r-39 s+27 t-31 u-53 v-40
days$ a-34 b-23 d-32 i-20 j-21 m-31 n-31 o+29 q-21 r-19 s+15 u-26
days__you a+16 d-21 h+26 j-33 m-19 n-18 u-31
days_are h+16 j-19
days_do a+16 d-21 h+16 j-28 m-18 n-17 u-27
days_later d-15 m-17 o-25 r-17 s+24
dayto* j+22 m-21 u-21
dayton j+22 m-21 u-21
dayton$ j+22 m-21 u-21
de a-80 b-21 c-104 e-108 f-106 g-133 j-30 k-56 l+55 m-27 n-27 o-36 p-20 r-130 t-110
de_@body d-16 n-19 s+22 u-20
de_@eat d-18 i-17 j-16 l-20 m-32 n+26 o-16 p-16 s-24 u-21 v-17
de_@pay d+26 i-17 j-16 l-18 m-21 n-16 o-15 s-15 u-20
de_@place h-22 i-23 l-15
de__@place a-15 b-18 d-18 h-27 i+29 j-43 l-18 m-27 n-18 p-16 q-22 s-21 v-26
de__@relative a-21 n-30 q-32 u-15
de__@texts g-16 i+16 k-49 l+19 m-30 u-27
de__@visit b-17 j-16 l-15 m-23 s+19 u-30
de__de a-21 b-24 d-23 i-30 j-25 k-37 l+25 m-32 n-20 o-20 p-20 q-26 s-23 t-21 u+15 v-20
de__desde b-16 s+19 v-15
de__es d-18 h-18 j-30 q-16 u+24 v-18
de__la b-16
de__lista a-31 b-27 d-25 h-16 i-27 j-23 l+35 m-31 n-24 o-19 p-22 q-21 r-17 s-23 t-16 u-25 v-23
de__me i-25 j-18 k-15 l-23 m-21 n-15 o-16 q-16 s-19
de__que b-21 h-19 i-15 n-30 q+18 u-19
de__quien i-18 l-17 m-19 p-20 u+17
de__se a-16 d-23 g-19 i-17 m-27 n-20 o-16 p+16 q-22 s-17 u+17
de__trata d-17 g-17 q-16 u+20
de_ahi m-18 n-17
de_aqui a-22 b-20 d-20 g-18 h-25 i-23 j+26 m-28 n-17 o-20 p-20 q-25 s-21 u-19 v-35
de_baja a-38 b-32 c-17 d-38 g-22 h-21 i-43 j-28 l+43 m-39 n-29 o-33 p-27 q-31 r-21 s-35 t-17 u-41 v-24
de_ella b-15 i-16 l-21 q-16 u-19 v+22
de_escribirme h-15 k-16 l+21 m-20 n-15
de_ir o-15
de_la a-46 c-17 d-16 e-19 f-17 g-24 h-42 j-23 k-19 m-15 o-51 q-49 r-34 t-24 v-43
de_los d-17 i+18 k-38 m-21
de_manana b+28 d-18 h-31 l-16 m-37 n-24 s-16 u-18
de_mi a-38 d-24 i+25 l-28 n-40 q-38 r-16 s-16 u-29 v-21
de_molestar h-16 l+22 m-23 n-17
de_numero d-17 g-16 i-18 l-29 m-22 o-18 u-24 v+27
de_que a-23 b-16 g-28 h-20 i-26 j-27 l-24 m-23 n-24 o-21 q-30 s-26 u+29 v-23
de_regreso d-16 m-15 n-18 q+21 u-22
de_su a-25 b-18 d-19 i-21 j-16 l+29 m-27 n-19 p-17 q-17 s-18 u-20 v-19
de_sus k-17
de_textearme l+18 m-19
de_ustedes b-17
deal a-26 b-16 d+30 g-15 i-25 j-16 l-16 m-28 n-17 o-16 p-15 q-20 r-18 s-17 t-16 u-17 v-17
dear a-15 m-17
dear$ a-15 m-17
debbi* a-21 b-23 d-23 g-21 h-17 i-26 j-23 l-24 m-35 n-20 o-20 p-18 q-30 r-21 s-22 t-16 u-35 v+38
debbie a-21 b-23 d-23 g-21 h-17 i-26 j-23 l-24 m-35 n-20 o-20 p-18 q-30 r-21 s-22 t-16 u-35 v+38
debbie$ a-17 d-19 i-20 j-17 m-27 n-16 p-16 q-20 r-16 s-16 u-29 v+28
debo a-34 b-35 c-24 d-45 e-34 f-37 g+18 h-38 i-39 j-42 k-28 l-39 m-50 n+47 o-34 p-27 q-35 r-37 s-38 t-37 u-50 v-32
decid* b+60 c-23 d-48 f-21 g-39 h-23 j-51 k-35 l-46 m-52 n-49 o-48 p-37 q-44 r-42 s-40 t-39 u-52 v-38
decided b+49 c-18 d-35 g-28 i-39 j-34 k-26 l-30 m-36 n-38 o-36 p-30 q-33 r-27 s-32 t-20 u-40 v-30
decided__go a-16 b+19
decided__it a-18 b+23 d-16 o-15 u-16
decided_against a-15 b+20 u-16
decided_to b+28 d-17 g-18 i-29 j-19 l-17 m-26 n-28 o-21 q-20 r-16 s-16 u-16
decidi b+20 g-20 i-15 j-15 l-24 m-17 n-20 o-16 q-20 t-22
decir d-17 g+23 n-22 q-16 u-22
decir$ d-17 g+23 n-22 q-16 u-22
dejar a-25 b-16 d-20 g-18 h-23 i-22 l-17 m-28 n+19 q-24 r-15 s-19 u-22 v-15
deje a-22 b-17 d-22 g-17 h-22 i+31 j-23 k-21 n-24 o-18 p-20 q-25 r-21 s-26 t-19 u-28 v-30
dejen a-22 b-18 d-26 g-19 h-30 i-32 j-29 k-30 l+20 m+21 n-32 o-22 p-16 q-25 s-27 u-33 v-23
dejen* a-24 b-18 c-17 d-18 g-20 h-17 i-17 j-21 k-26 l+33 m-25 n-20 o-18 p-20 q-18 r-22 s-16 u-22
dejenme a-24 b-18 c-17 d-18 g-20 h-17 i-17 j-21 k-26 l+33 m-25 n-20 o-18 p-20 q-18 r-22 s-16 u-22
dejenme__paz a-18 c-16 d-17 j-19 l+24 m-19 n-17 o-17 q-15 r-19 u-18
dejenme_en a-18 c-16 d-17 j-19 l+24 m-19 n-17 o-17 q-15 r-19 u-18
dejo a-28 b-35 c-18 d-34 e-17 f-16 g-27 h-32 i-33 k-17 l-35 m-45 n+35 o-31 p-23 q-34 r-30 s+16 t-22 u-36 v-35
dejo$ a-15 b-17 d-18 i-18 j-18 m-23 n+27 o-15 r-16 s-19 u-20
dejo__@eat h-21 m-17 n+21
dejo_de b-23 d-21 g-16 h-25 i-17 j-18 l-29 m-23 n+19 o-18 q-23 s+19 u-23 v-28
del a-62 b+29 c-42 e-44 f-47 g-47 h-62 j+34 k-46 l-52 m-67 n-22 o-27 q-56 r-56 t-52 u-23 v-48
del_@day a-34 b+36 d-19 f-16 h-33 i-18 j-18 l-19 m-37 n-26 o-21 p-17 r-16 s-35 t-24 u-17
del_@treat a-23 b-32 g-16 i-17 j-17 l-17 n-32 o-19 p-16 q-17 r-15 s+18
del_trabajo a-15 m-20
delayed h-18 j-15 o-23 q-21 r+25 v-17
delet* a-23 d-18 g-20 i-26 k-15 l+21 m-27 n-17 o-20 p-17 q-15 r-22 s-19 t-16 u-18 v-22
delete a-19 g-16 i-21 l+24 m-22 o-17 p-15 r-20 s-15 t-15 v-18
delete_my a-19 g-16 i-21 l+24 m-22 o-17 p-15 r-20 s-15 t-15 v-18
deme b-27 c-17 d-27 g-19 h-21 j+22 l-21 m-31 n-25 o-27 p-19 q-20 r-22 s-25 t-17 u-29 v-21
denle a-20 b+24 i-17 m-15 o-21 v-18
denle__a a-20 b+24 i-17 m-15 o-21 v-18
denle__lugar b+16 o-16
denle_mi a-16 b+21 o-17
denme a+18 i-17 k-20 m-18 u-17
depos* a-20 b-15 d+26 i-33 j-24 n-20 o-18 p-17 q-25 s-20 u-21 v-16
deposit a-20 b-15 d+26 i-33 j-24 n-20 o-18 p-17 q-25 s-20 u-21 v-16
deposit$ a-16 d+27 i-23 j-22 m-29 q-19 u-19
depre* a+41 c-21 d-40 g-21 h-18 i-43 j-29 k-23 l-28 m-47 n-42 o-36 p-37 q-38 r-29 s-35 t-15 u+17 v-24
depresion a+23 b-27 d-26 i-31 j-17 l-18 m-30 n-27 o-24 p-24 q-22 s-23 u+16
depresion$ b-21 d-22 i-24 m-25 n-22 o-18 p-21 q-18 s-19 u+18
depression a+28 b-18 d-21 i-19 m-25 n-22 o-19 p-20 q-21 r-17 s-16
depression$ a+22 b-15 d-16 m-22 p-19 q-16
desay* a-30 b-27 d-17 i-18 j-20 l-22 m-27 n+33 o-16 p-23 q-30 r-25
desayunar o-15
desco* a-22 b-15 d-31 g-19 i-23 j-19 m-32 n-24 o-27 q+31 s-21 t-16 u-24 v-20
descompuso a-22 b-15 d-31 g-19 i-23 j-19 m-32 n-24 o-27 q+31 s-21 t-16 u-24 v-20
descompuso__carro m-17 o-15
descompuso_el m-17 o-15
descu* a-33 b-27 c-22 d+46 e-35 f-27 g-32 h-21 i-37 j-33 k-22 l-35 n-39 o-30 p-23 q-35 r-35 s-31 t-32 u-45 v-34
descuento a-21 b-19 d+31 g-21 i-21 l-17 m-20 n-28 o-26 q-26 r-18 s-16 u-21 v-24
descuento$ a-19 b-18 d+29 g-20 i-20 l-15 m-18 n-27 o-24 q-25 r-16 u-19 v-22
desde a-62 b-63 c-35 d-67 e-35 f-41 g-64 h+18 i-56 k-41 l-55 m-79 n-26 o-58 p-42 q-56 r-56 s+68 t-43 u-72 v-46
desde__@treat u-15
desde__@visit a-19 b-28 d-19 n-17 o-15 s+25 u-20
desde__hora a-19 b-15 d-18 f-15 g-21 h+24 i-17 j-20 m-32 o-23 q-17 s-35 t-15 u-19
desde_ayer a-23 b-23 c-16 d-26 g-24 h-19 i-29 j-24 k-15 l-26 m-28 n-31 o-25 p-21 q-25 r-21 s+37 t-16 u-24 v-25
desde_el a-26 b-20 d-18 h-16 m-25 n-17 o-21 r-16 s+20 u-22
desde_la a-23 b-29 d-20 n-24 o-16 s+24 u-23
desde_que a-38 b-32 c-16 d-41 e-18 f-24 g-40 h+23 i-32 j-41 k-24 l-34 m-53 o-34 p-20 q-36 r-26 s+32 t-25 u-45 v-20
deseo b-17 g-24 l+24 q-19 u-20
desk m-17
despu* a-46 b-51 c-31 d-57 e-30 f-27 g-40 h-33 i-43 j-43 k-32 l-44 m-49 p-37 s+40 t-33 u-56 v-38
despues a-46 b-51 c-31 d-57 e-30 f-27 g-40 h-33 i-43 j-43 k-32 l-44 m-49 p-37 s+40 t-33 u-56 v-38
despues$ a-39 b-35 c-25 d-38 e-26 f-23 g-34 h-30 i-35 j-34 k-27 l-32 m-38 p-32 s+16 t-28 u-33 v-28
despues__@treat a-15 b-19 d-24 n-18 s+28 u-26
despues__@visit b-23 d-16 m-15 n-24 o-16 s+23 u-21
despues__la b-23 d-16 m-15 n-24 o-16 s+23 u-21
despues_de b-24 d-18 m-18 n-26 o-19 s+26 u-22
despues_del a-15 b-19 d-24 n-18 s+28 u-26
dia a-17 b-29 c-70 d-31 e-72 f+20 g-87 h-36 i-89 j-89 k-71 l-87 m-22 o+52 p-66 q-23 r-79 s-45 t-76 u-89 v-80
dia$ a-73 c-54 e-61 f+27 g-62 h-62 i-64 j-62 k-56 l-64 m-86 n+23 o+25 p-53 r-64 s-66 t-61 u-68 v-64
dia__de b-16 m-17 t-15
dia__favor o+17
dia__ir a+16 n-28 q-17
dia__la d-16 m+19 n-17 s-17 u-18
dia__otro n-23 o+16
dia__puede n-22 q-17
dia_de b-20 d-19 i-16 j-15 m+16 n-18 o-18 s-21 t-17 u-20
dia_por o+17
dia_se n-22 q-17
diabe* a-18 d-17 m-19 n+22 o-15
dias a-17 b-33 c-25 d-43 e-30 f+26 g-43 h+25 i-38 j-37 k-28 l-36 m-42 n-46 o-30 p-29 q-38 r-31 s+21 t-33 u-45 v-31
did b-64 c-48 e-36 f-40 g-63 h-47 i-65 j-69 l-66 m+42 n-62 o-58 p-48 q-61 r-56 t-50
did__@stop l-28 m+16 v-17
did__a d+20 m-25 u-24
did__get a-25 d+17 g-17 i-20 j-17 l-19 m-36 n-15
did__mean b-16 g-17 k+27 l-26 m-25 s-18
did__my a-16 d-15 j-15 l-17
did__sleep u-17 v-16
did__to b-23 d-15 g-21 i-21 j-24 k+26 l-28 m-28 o-15 q-19 s-24
did_i a-21 d+17 i-15 j-18 n-16
did_not a-25 b-36 c-22 d-31 g-33 i-31 j-30 k+22 l-44 n-24 o-25 p-16 q-29 r-22 s+20 u-25
did_that d-17 m+23 n-20 s-16 u-15 v-15
did_the a+22 d-20 g-17 i-18 j-21 l-17 s-24 u-21
did_you a-30 d-28 g-18 h-20 i-24 j-20 k-23 l-26 m+28 n-16 o-18 s-20 t-24
died a-25 b-23 d-19 i-18 j-21 n-19 p-25 r-21 s-20 u-19 v+20
diffe* a-41 c-15 d-55 f-21 g-40 h-35 i-46 j-56 k-16 l-28 m-61 n-38 o+31 p-26 q-43 r-30 s-34 t-20 u+40 v-23
difference a-25 d-37 g-27 h-21 i-29 j-37 m-32 n-16 o-19 q-19 u+37
difference$ a-16 d-28 g-23 h-18 i-24 j-31 m-29 u+29
different a-32 d-30 f-17 g-20 h-20 i-28 j-32 l-27 m-45 n-31 o+34 p-23 q-34 r-27 s-25 t-18 v-19
different_day a-16 b-23 m-22 n-19 o+26 q-20 u-18
different_from j-18 m-17 u+18
different_time b-24 m-24 o+25
digo d-15 g-17 j-16 m+16 n-18 u-19
digo$ m+17
dije a-33 b-28 d-19 e-15 g-20 h-17 i-18 j-28 k-21 l-29 m+31 n-31 q-24 r-34 s-19 t-18 u-27 v-21
dije$ a-16 j-17 l-17 m+25 n-15 p-28 r-22
diner* d+20 g-23 l-15 n-18 o-19 q-23 v-22
dinero d+20 g-23 l-15 n-18 o-19 q-23 v-22
dinner g-20 m+24
dio a-17 s+16 u-16
dio_@symptom s+16
dios a-28 b-21 c-19 d-28 e-16 f-17 g-29 h-23 i-23 j-24 k-21 l-21 m-31 n-25 o-22 p-22 q-23 r-23 s-26 t+35 u-29 v-24
dios__bendiga t+16
dios__pague a-22 b-16 c-16 d-23 g-23 h-15 i-17 j-18 k-16 l-16 m-26 n-20 o-17 p-19 q-18 r-20 s-21 t+29 u-23 v-20
dios_los t+16
direc* a-42 b-30 c-37 d-29 e-18 f-20 g-38 h-22 j+42 k-41 l-45 m-39 n-24 o-25 p-20 q-25 r-24 s-21 t-20 u-39 v-23
direccion a-21 b-21 d-21 h-23 i-39 j+36 l-22 m-25 n-18 o-22 p-19 q-22 r-17 s-25 u-34 v-16
direct d-17 i+24 j-23 m-20 u-20
directions a-34 b-28 c-36 d-21 e-17 f-18 g-30 i-43 j+44 k-39 l-43 m-30 n-19 o-22 p-19 q-20 r-23 s-20 t-19 u-36 v-18
directions_please a-21 b-21 c-28 g-20 i-32 j+32 k-27 l-30 m-21 u-24
dis a-22 b-18 c-17 d-21 e-18 f-17 h-21 i-29 j-18 k-16 l-21 m-36 q-24 r-16 s-16 t-18 u+27
dis$ a-22 b-18 c-17 d-21 e-18 f-17 h-21 i-29 j-18 k-16 l-21 m-36 q-24 r-16 s-16 t-18 u+27
disab* a-30 b-27 d+17 g-19 i+25 j-23 k-22 l-24 m-29 n-23 o-21 q-20 r-22 u-31 v-19
disability a-30 b-27 d+17 g-19 i+25 j-23 k-22 l-24 m-29 n-23 o-21 q-20 r-22 u-31 v-19
disco* a-46 b-38 c-37 d+47 e-39 f-39 g-44 h-46 i-45 j-47 k-49 l+28 m-50 n-39 o-33 p-29 q-39 r-35 s-34 t-38 u-57 v-38
discontinue a-20 c-17 d-21 e-18 f-17 g-20 h-15 i-21 j-16 k-36 l+33 m-23 r-16 t-17 u-25
discontinue__@texts k-24 l+20 u-16
discontinue_these k-16
discount a-32 b-30 c-23 d+44 e-27 f-28 g-28 h-30 i-31 j-35 k-27 l-38 m-36 n-28 o-25 p-20 q-29 r-27 s-25 t-27 u-38 v-30
discount$ a-32 b-30 c-23 d+44 e-27 f-28 g-28 h-30 i-31 j-35 k-27 l-38 m-36 n-28 o-25 p-20 q-29 r-27 s-25 t-27 u-38 v-30
discu* l-22 m-16 n-16 v-15
disculpe n-15
disculpe_no b+17
dispo* a+39 b-28 c-23 d-40 e-26 f-35 g-36 h-45 i+21 j-43 k-25 l-32 m-43 n-38 o-35 p-30 q-37 r-31 s-30 t-30 u-45 v-36
disponible a+19 b-21 c-19 d-28 e-22 f-22 g-20 h-27 i+26 j-31 k-20 l-24 m-31 n-21 o-26 p-25 q-26 r-25 s-24 t-22 u-32 v-30
disponible$ a+16 b-20 c-18 d-27 e-21 f-22 g-19 h-27 i+27 j-30 k-19 l-23 m-30 n-20 o-23 p-24 q-25 r-24 s-23 t-22 u-31 v-30
disponibles a+31 d-24 f-17 g-24 h-29 i-20 j-22 m-24 n-27 o-17 q-19 u-25
disponibles$ a+29 d-21 f-16 g-23 h-27 i-18 j-18 m-23 n-25 q-18 u-23
dizziness s+17 u-16
dizzy a-19 b-16 d-17 g-16 m-19 n-20 o-17 r-23 s+27
do b-31 c-31 e-106 f-117 i-48 k-120 o-20 p-43 r-51 s-85 t-78 v-59
do$ b-24 c-21 d-17 h-43 i-28 j-49 l-26 m-49 n-28 o-35 q-53 t-16 u+34 v-18
do_@day a-22 d-15 h+15 m-17 u-18
do_@person a-36 b-28 d-32 g-23 h-23 i-37 j-24 l-38 n-28 o-20 q-27 r-21 u+29 v-23
do__# b-26 q-17
do__@book a+27 d-17 g-21 j-20 m-24 n-20 u-16
do__@cancel b-51 d-19 g-19 j-20 l-29 m+27 q-17
do__@day a-21 d-20 h+23 m-25 u-18
do__@eat d-16 g-21 m+20 u-19
do__@english b-17 c+22 d-15 g-19 l-20 m-16
do__@holiday a+24 d-26 h-36 j-23 n-17 q-16 u-24
do__@insurance d+20 g-16 n-15 q-22
do__@open a-17
do__@parking d-19 j+21 u-15
do__@pay a-28 d+40 g-36 h-18 i-20 j-40 l-18 m-45 n-28 o-17 q-24 u-31
do__@person m-17
do__@price a-26 d+33 g-18 h-22 j-18 m-31 n-18 u-29
do__@ride d-22 g-21 m-22 n-23 q+27 u-20
do__@spanish c+22 d-16 i-16
do__@stop j-18 k-17 l-27
do__a b-27 c-20 h-49 l-27 n-56 o-38 p-28 q+30 r-25 s-21 t-26 u-70 v-38
do__about a-24 d-21 g-23 i+23 j-16 m-24 n-24 u-33
do__accept a-15 d+23 h-16 m-25 u-19
do__all a-35 d-20 i+21 j-24 m-21 q-21
do__an a-22 d-22 m-19 q-17 u-21
do__another o-16
do__answer g+15 m-19 u-15
do__any c-18 d-32 g-27 h-23 i-18 j-24 m-37 n-18 q-37 u-31 v+17
do__anything a-44 b-22 c-17 d+21 g-25 h-25 i-20 j-32 m-32 n-35 o+26 q-34 u-41 v-19
do__awake a-27 d-30 g-27 h-23 i-16 j-29 l-20 m-26 n-31 q-27 u+34
do__back a-27 b-18 d-23 h-16 i-17 j-21 m-24 u+25
do__be d-25 h-24 l-19 m-23 n-18 q-19 u+24
do__begin a+19 n-23
do__bill a-19 d+19 h-18 m-18 u-20
do__care a-19 d+22 h-20 j-21 m-24 u-17
do__color m+18 u-18
do__come b-28 c-15 d-39 g-29 h-29 i-30 j+17 l-23 n-39 o-28 p-17 q-27 r-23 s-15 u+26 v-17
do__contact q-18 u-16
do__day o+15
do__do b-30 c-28 f-16 h+16 i-40 j-60 l-35 m-65 o-38 p-19 r-22 t-24 v-25
do__evening h+18
do__file a-25 d+18 j-24 m-29 n-19 q-19 u-18
do__fix d-18 m+21 u-16
do__folks a-17 d+23 h-21 j-16 m-20 u-20
do__for a-35 d+18 h-16 j-20 l-19 m-32 o-22 q-15 u-26
do__from a-28 d-28 h-16 i-16 j-29 n+27 q-24 u-37
do__get a-20 b-27 c-31 d-29 e-17 g-19 i-48 k-19 l-52 m+23 n-23 o-36 p-26 r-41 s-24 t-17 u+22 v-29
do__go a-28 b-20 d-40 g-39 i-23 j+42 l-22 m-37 n-44 q-31 r-18 u-41
do__guys d-19 g-27 h-20 i-16 j-33 m-27 n-23 o-19 q+17 u+18
do__have b-22 c-58 e-18 f-25 g-69 h-19 j+15 k-25 l-26 m-31 p-46 r-37 s-40 t-59 v-74
do__here b-17 d-20 i-17 j-23 l+27 m-27 n-15 q-18 u-18 v-23
do__hold b+17 r-19
do__how b-18 l-19 m-22 u-20 v-17
do__i a-23 b-25 d-24 g+17 j-16 m-24 n-19 q-23 r+18
do__if n-16
do__in b-24 d-27 g-19 i-20 l-16 n-30 q-21 r-23 u-41
do__it a-24 j-29 l-30 m-27 n-15 o-26 q-23
do__knocked d-19 j-16 m-15 n-16 u+20
do__know a-35 b-53 c-39 d-55 h-32 i-35 j-53 k-17 l-52 n-21 o-41 p-30 r-34 s-20 t-17 v+19
do__later a-19 o+22
do__like a-21 d-25 h-17 j-16 m+25 q-16 u-29
do__me c-23 d-36 i-28 j-35 k-19 l+18 m-43 n-28 o-36 p-22 q-44 s-17 u-34 v-24
do__more d-19 g-18 j-16 m-17 q-21 v-19
do__my a-42 c-20 g-43 h-19 i-36 j-41 l-42 n+19 o-22 r-30 v-30
do__need c-17 g-51 h-28 i-66 j-50 k-19 l-43 m-16 n+21 o-39 p-38 r-27 s-22 u-24 v-21
do__out a-16 d-21 h-15 i-22 j-16 l-24 m-29 q-20 u+28
do__patients a-33 d-19 h+25 m-18 u-17
do__prepare a-23 d-27 g-24 j-19 m-24 n+28 u-18
do__press a-21 d-26 g+31 i-17 j-33 l-17 m-24 n-24 q-20 u-29
do__put a-17 d-21 j-20 m-25 n-20 q-16 u+15
do__ready a-27 d-19 g-17 n+28 u-18
do__remember d-20 m-15
do__reply d-16 g+22 m-21 n-16 u-16
do__respond a-17 d-16 g+22 j-17 m-20 n-19 u-16
do__say a-21 d-24 g+15 h-17 j-21 n-23 q-17 u-26
do__see a+16 b-26 c-21 d-34 g-27 l-31 n-23 o-20 q-29 r-20 u-39 v-33
do__send a-22 b-36 c-21 i-18 j-42 l+33 m-37 n-29 o-29 q-33 r-23 u-36 v-30
do__sign a+27 d-21 g-16 j-18 m-25 n-16 o-16 u-16
do__skip d-21 j-16 m-19 n+22 u-20
do__speak c+21 d-16 l-15 m-16
do__start b-16 d-23 g-20 h+21 j-21 l-17 m-32 n-18 q-21 u-23
do__started a+22 m-19 n-23 u-15
do__stay a-24 d-32 g-30 h+19 j-31 l-18 m-27 n-35 q-25 u+19
do__take a+24 b-29 c-24 g-45 i-24 j+19 l-39 m-61 n-16 o-20 p-17 q-47 r-18 s-17 t-15 u-56 v-19
do__text a-22 b-26 c-17 d-24 g+16 j-39 k-18 l+23 m-29 n-21 o-17 q-23 r-17 u-33 v-28
do__that m-19 t-16
do__the a-29 c-15 d-26 g+17 j-39 l-37 m+19 n-27 q-20 r-19 u-36 v-26
do__there a-36 d-31 g-31 j+17 m-43 n-39
do__this a-20 d-22 g+20 j-15 m-26 n-22 u-35 v-19
do__through d-16 g-18 m-17 n-15 u-15
do__to a-23 c-24 g-46 h-28 i-35 k-28 o-60 p-31 q-21 r-29 s-35 v-34
do__type a-22 d-21 g+30 i-21 j-25 l-17 m-21 n-22 q-16 u-26 v-17
do__understand b-25 o-15
do__up d-27 g-16 h+22 j-21 m-30 n-21 u-24
do__use a-15 d+16 g-25 h-15 m-24 n-17 u-21
do__walk a+26 d-27 h-17 u-20
do__want a-27 b+31 c-16 i-16 j-21 k-19 m-28 n-18 o-35 q-32 t-21 u-23 v-27
do__week a-19 o+17
do__what b-18 d-25 j-27 l-17 m-31 n-16 q-29 u+20 v-23
do__when n-19
do__who g-15 m-18 p-15 q+16 u-19
do__with a-34 d+24 g-27 h-26 i-23 j-23 l-22 m-35 n-21 o-18 u-38
do__words g+18 j-15 u-18
do__work a-32 d+16 i-16 j-25 l-24 m-42 n-35 o-29 q-24
do__you d-16 j-16 m-19 u-23
do__your a-21 i+19 l-17 u-23 v-25
do_a a-18 d-19 m-24 o+18 q-20
do_another b-16 o+17
do_i b-105 c-78 e-39 f-40 g+34 h-105 i-17 j+24 k-64 l-69 m-44 n+29 o-102 p-84 r-92 s-36 t-54 u-17 v-88
do_if d-21 n-17 u-19
do_it c-22 d-50 g-43 h-16 i-25 j-47 k-26 l-33 m-56 n-15 o-30 p+27 r-27 s-23 t-16 v-15
do_not a-71 e-32 f-33 g-18 h-59 i-47 j-20 k-73 l+32 n-86 o-71 p-19 s-57 t-46 u-25
do_the a-29 d-18 g-18 j-19 m-27 o+17 s-21
do_this d-19 l-28 m-26 n-25 u-16 v-19
do_to a+17 d-23 g-31 q-23 u-22
do_you b-100 c-21 d+23 e-48 f-71 g-35 h+36 j-27 k-59 l-122 n-42 o-39 p-74 r-82 s-58 t-100 v-104
docto* a-31 d-27 h-25 i+17 j-29 m-24 n-22 o-21 q-23 r-17 t-16 u+21
doctor a+42 c-37 d-66 e-33 f-30 g-52 h-44 i+21 j-30 k-44 l-55 m-47 n-60 o-65 p-51 q-57 r-54 s-60 t-39 u-25 v-46
doctora b-19 d-23 h-20 i+32 j-29 m-27 n-19 o-24 p-17 q-19 r-21 s-19 u-23 v-18
doctors a-31 d-27 h-25 i+17 j-29 m-24 n-22 o-21 q-23 r-17 t-16 u+21
doctors$ a-16 h-18 j-19 u+18
does a-41 b-78 d+19 e-73 f-82 h-25 i-90 j-106 k-80 l-93 m+37 n-31 o-36 p-57 r-85 s-53 t-82 u+25
does_@drink a-21 c-15 d-20 h-19 j-20 n+22 t-16 u-27 v-19
does_@treat m-16 u+16
does__@treat a-21 d-17 m-28 s-19 u+26
does__a d-23 q+19 u-21
does__any b-17
does__car m+15 u-19
does__count h-16 m-31 n+24 u-19 v-16
does__course m-17
does__do d-21 g+18 q-19
does__end a-19 d+17 g-18 h-22 n-20 q-16 u-21
does__feel u+15
does__full m-17
does__have a+18 b-32 c-17 d-27 i-25 m-31 n-27 o-22 p-24 q+20 s-18 u-33
does__help a-26 b-17 d-34 j-15 m-38 n-22 o-18 q-31 s-17 t-16 u+32 v-15
does__here m-16
does__hurt a-15 b-16 d-20 m-23 q-22 u+24
does__last a-16 d-20 g-16 m-30 n-18 q-18
does__live m-16
does__me m-19
does__of d+16
does__speak c+15
does__start a-16 h-17 m+17
does__take a-16 d-26 g-20 j-20 m+27 n-25 q-15 s-19
does__this m-19 u-17
does__to a-26 b-19 d-20 n-26 q+23 u-28
does__understand g+17 u-16
does__up d+19 m-19 u-15
does__with a-19 d-16 g-15 m-22 u+22
does__work a-24 b-21 d-37 h-19 l-16 m+17 n-32 q-31 s-18 v-20
does_a a-29 d+17 g-31 h-17 i-16 j-18 n-27 o-21 q-20 s-22
does_it a-62 b-55 c-40 d-82 e-27 f-37 h-38 i-31 j-47 k-41 l-46 m-22 n-64 o-58 p-18 q+23 r-43 s-55 t-41 u+51 v-39
does_my a-20 m+16 n-23 p-17 u-21
does_not a-21 d-25 i-15 l-23 m-40 n-21 p-21 r-16 s-16 u-28
does_school a-18 h-20 m+21
does_the b-26 c-15 d+27 g-39 i-30 j-33 k-16 l-20 n-36 o-29 p-15 q-29 r-19 s-34 v-24
dog a-37 b-32 c-23 d-45 f-18 g-28 h-17 i-35 j-36 k-26 l-28 m+45 o-35 p-34 q-40 r-37 s-41 t-16 u-36 v-21
dog$ a-16 d-19 i-17 n+15 q-16
dogs a-29 d-31 g-17 h-19 i-19 j-25 l-22 m+36 n-30 o-17 q-20 r-16 s-18 u-36
doing a+18 b+20 c-17 d-35 f+18 h-38 j-37 k-22 l-37 m-34 n-27 o-32 q-26 r-23 s-27 t-31 u-36 v-37
doing_this b+21 g-23 l-19 v-24
dolla* d+27 g-16 j-18 m-23 o-17 q-23 r-17 s-16 u-15 v-17
dollars d+27 g-16 j-18 m-23 o-17 q-23 r-17 s-16 u-15 v-17
dolor a-19 d-27 h-17 i-20 j-24 m-24 n-22 o-18 p-16 q-19 s+25 v-20
dolor$ d-16 j-20 m-16
dolor__@body d-16 n-19 s+22 u-20
dolor_de d-16 n-19 s+22 u-20
domicilio h-22 i-18 j+22 m-18 s-15 u-20
donde a-31 b-71 c-59 d-83 e-65 f-58 g-72 h-69 j+66 k-64 l-76 n-79 o-73 p-64 q-76 t-65 u-25 v-71
donde__@visit b-25 d-19 m-26 o-15 s-23 u-23
donde__el a-21 d-16 h-17 i-16 j+16 n-17 o-19 q-24 r-20 s-20 u-16
donde__la a-28 b-24 d-20 i-23 j+16 m+18 n-19 o-21 p-17 r-19 s-26 u-29
donde__picaron a-18 i-17 j-17 m-20 s+22 u-17
donde__ubicados a-16 h-16 j+23 m-22 u-15
donde_compro a-16 j-23 m+19
donde_es a-22 b-17 d-18 j+27 m-27 s-19 u-29
donde_estan a-16 h-16 j+23 m-22 u-15
donde_me a-31 b-18 d-25 g-18 i-30 k-18 l-29 m-38 n-22 o-22 p-22 q-23 r-27 s+19
donde_queda a-29 b-21 c-19 d-26 e-15 g-18 h-16 i-26 l-24 m+25 n-23 o-22 p-21 q-20 r-29 s-27 t-21 u-31 v-17
done a-26 d-18 g-23 i-23 j-19 k-28 l+31 m-21 n-19 o-17 r-18 s-19 t-22 u-29 v-20
done__the a-21 i-15 l+17 t-16
done_with a-15 i-19 k-15 l+22 t-17
door a-20 d-19 g-23 j+25 m-27 n-23 o-16 p+18 q-29 r-20 u-22
doors a-20 j+17 m-17
dormi* a-29 b-38 c-20 d-33 g-34 h-17 i-29 j-34 k-15 l-37 m-39 n-34 o-33 p-20 q-38 s+36 t-17 v-38
dormir a-27 b-37 c-19 d-32 g-33 h-17 i-27 j-31 l-36 m-36 n-32 o-30 p-19 q-36 r-34 s+36 t-16 v-37
dormir$ a-21 b-23 d-24 g-23 i-21 j-25 l-25 m-26 n-20 o-20 p-16 q-27 r-26 s+21 u+19 v-26
dormir_desde s+18
dos a-38 b-31 c-22 d+24 e-20 f-22 g-31 h-28 j-33 k-27 l-38 m-37 n-36 o-30 p-34 q-32 r-33 s+26 t-25 u-40 v-29
dos_veces a-30 b-23 c-15 d+26 g-21 h-19 j-27 k-20 l-32 m-31 n-24 o-21 p-26 q-25 r-27 t-17 u-33 v-18
doubl* a-42 b-40 c-30 d-43 e-33 f-26 g-40 h-34 i-38 j-34 k-30 l-38 m-52 n-16 o+23 p-29 q-38 r-43 s+44 t-35 u-44
double a-42 b-40 c-30 d-43 e-33 f-26 g-40 h-34 i-38 j-34 k-30 l-38 m-52 n-16 o+23 p-29 q-38 r-43 s+44 t-35 u-44
double__can o+16
down a-33 b-27 g-21 i-31 j-36 k-18 l-22 n-30 p-28 r+24 u-31 v-21
down$ a-16 d+16 i-17 n-19 r-17 s-17 u-15
down__street j-23 m-16 r+21
down_still p-15 q-22 r+16
down_the j-23 m-16 r+21
downt* j+24 m-23 u-22
downtown j+24 m-23 u-22
downtown$ j+23 m-23 u-21
dream i-16 l-16 n-16 u-24
dream* a-25 b-22 d-24 g-16 h-22 i-22 j-26 m-30 n-21 o-25 q-22 r-19 s+35 t-16 u-33 v-15
dreams a-25 b-22 d-24 g-16 h-22 i-22 j-26 m-30 n-21 o-25 q-22 r-19 s+35 t-16 u-33 v-15
dreams_common s+17
drink a-22 d-25 g-20 h-26 i-17 j-18 m-23 n+31 o-26 q-20 r-19
drink__day n+18
drip d-16 j-16 o-15 u+19
drip$ d-16 j-16 o-15 u+19
drive a-53 b-49 c-41 d-51 e-28 f-31 g-48 h-43 i-64 k-44 l-48 m-54 o-50 p+37 q+35 r-46 s-54 t-35 u-48 v-42
drive* a-59 b-60 c-52 d-70 e-55 f-55 g-58 h-54 i-64 j-64 k-57 l-62 m-81 n-40 o-58 p+47 q+51 r-15 s-65 t-61 u-69 v-20
driver a-59 b-60 c-52 d-70 e-55 f-55 g-58 h-54 i-64 j-64 k-57 l-62 m-81 n-40 o-58 p+47 q+51 r-15 s-65 t-61 u-69 v-20
driver$ a-38 b-35 c-18 d-40 g-28 h-28 i-38 j-34 k-28 l-27 m-46 n-36 o-32 p+41 r-44 s-34 t-33 u-35 v-41
driver_is a-20 d-16 i-16 j-15 m-35 n-29 o-21 p+30 q-43 s-16 u-19 v-23
driving a-24 b-27 c-17 d-28 e-23 f-19 g-23 i-22 j-27 k-17 m-43 n-29 o-22 p+37 s-26 t-21 u-37 v-32
drop a-27 c-16 d-30 f-16 i-21 k-20 l-29 m-31 n-24 o-21 p-30 s-17 t-22 u-32
drop__off b-19 l-16 p-21 q+20
drop_me b-19 l-16 p-21 q+20
drop_off j+16 m-15 q-22
dropp* a-20 b-16 d-15 n-16 o-16 q-17 r+20 u-17
dropping a-18 b-16 m-27 q-16 r+20
drug d-19 m-17 u+21
dry n-19 s+19 u-16
dry_@body n-19 s+19 u-16
duele a-21 b-22 c-15 d-34 e-19 f-18 g-18 h-16 i-22 j-22 k-18 l-24 m-27 n-23 o-17 p-17 q-20 r-19 s+25 t-19
duerm* a-36 b-33 c-23 d-50 e-27 f-28 g-42 h-30 i-34 j-36 k-23 l-36 m-44 n-50 o-34 p-22 q-37 r-30 s+23 t-30 u+40 v-34
duerme a-24 d-29 g-27 h-21 i-18 j-20 m-23 n-26 o-21 p-15 q-24 r-17 s-22 t-16 u+32 v-21
duerme__que g-18 u+17
duerme_o g-18 u+17
dura a-28 b-25 c-18 d-65 e-21 f-20 g-19 h-22 i-20 j-22 k-18 l-22 m-52 n-42 o-19 p-23 q-20 r-21 s+25 t-22 u+31 v-21
dura__@visit d-26 s-24 u+21
dura_el d-36 m-23 n-17
dura_la d-21
durin* a-31 b-19 d-36 g-34 i-19 j-29 m-33 n+19 o-19 q-31 s-15 u+24
during a-31 b-19 d-36 g-34 i-19 j-29 m-33 n+19 o-19 q-31 s-15 u+24
during_it a-23 d-19 g-18 n+25 q-17 u-21
earli* b-26 c-18 d-42 f-17 g-26 i-38 j-43 k-21 l-26 m-49 n-36 o+38 p-22 q-32 r-30 s-29 t-19 u-40 v-25
earlier a-45 b-20 c-15 d-31 h-22 i-20 j-21 k-16 l-20 m-27 n-29 o+39 p-17 q-28 r-25 s-19 u-28
earlier$ a-18 d-19 o+23 q-15 u-19
earlier__day m-16 o+16
earliest a+19 d-23 g-16 h+16 i-24 j-31 m-34 n-16 s-15 u-26
early a-41 d-36 f-20 g-33 h+23 j-30 l-20 m-48 n+31 o-20 q-19 r-20 s-23 u-46
early__i g-15 m-20 n+20
early__we m-21 n+19
early_should a-23 d-16 g-23 h-19 j-15 m-31 n+28 r-17 s-19 u-23
eat a-42 b-32 c-22 d-49 e-18 f-19 g-44 h-38 i-35 j-39 k-24 l-27 m+38 n+17 o-34 p-22 q-36 r-30 t-20 u-47 v-21
eating a-17 b-16 d-21 g-22 h-25 i-15 j-21 l-16 m-17 n+34 r-15 s-27 u-30
edificio b-18 j+26 m-17 q-19 s-15 u-24 v-20
efect* a-47 b-30 c-28 e-40 f-31 g-35 h-28 i-40 j-45 k-29 l-38 m-59 n-48 o-35 p-34 q-37 r-42 s-37 t-32 u+49 v-34
efectivo a-22 d+25 i-15 l-15 m-16 n-17 u-19
efectivo$ a-22 d+25 i-15 l-15 m-16 n-17 u-19
effec* a-31 b-20 d-31 g-24 h-21 i-28 j-30 l-19 m-43 n-27 o-23 q-20 r-18 s+21 u+25 v-18
effect a-19 d-20 h-16 i-20 j-24 m-29 n-16 o-15 q-16 s+26
effects a-21 d-18 g-16 i-16 m-27 n-17 s-20 u+25
el b-36 c-107 e-110 f-105 g-40 h+20 i-39 j+35 k-107 l-135 m+40 n-67 p-19 q-25 r-19 t-111 u-39 v-71
el_@body a-22 s+21 u-15
el_@clinician a+20
el_@day c-31 d-46 e-22 f-27 g-38 h+27 i-46 j-53 k-22 l-36 m-79 n-49 o+29 p-36 q-53 r-47 t-38 u-48 v-36
el_@hours a-22 d-20 h+31 i-28 j-32 m-43 n-18 o+16 q-16 r-18 s-25 u-23 v-16
el_@insurance d+24 g-15 h-19 i-20 j-25 l-17 m-33 n-27 o-26 p-26 q-21 r-27 s-20 u-34
el_@parking j-17
el_@place b-21 d-17 g-15 h-26 i-26 j+31 m-26 o-18 q-26 r-17 s-23 u-28 v-24
el_@ride a-26 b-19 d-17 j-22 m-29 n-15 o-21 p+16 r-35 s-19
el_@traffic a-20 b-15 d-16 j-19 m-27 o-19 q-17 r+25 s-18
el_@treat b-16 c-24 d+21 e-24 f-22 g-34 h-38 i-41 j-47 k-25 l-30 m-61 o-50 p-38 q-41 r-44 t-28 v-32
el_@vehicle a-21 b-19 d-25 g-15 h-19 i-17 j-33 m-36 n-15 o-20 p-19 r+24 s-22 u-28
el__@cancel b+18 m-16 r-19
el__cubre a-21 d+24 m-19 n-16 o-17 u-24
el__de a-27 d-32 g-18 h+21 j-36 l-26 n-26 o-30 p-27 q-29 r-18 t-22 u-41
el__el a-16 b-17 q-15
el__en a-25 j-26 n-17 o+19 s-18
el__es d-18 j-19 m-17
el__la a-27 b-17 d-21 h-16 j-24 m-29 n-16 o+21 r-15 s-23
el__llevaba a-19 d-20 g-16 m-18 o-20 q+26 s-17 u-19
el__me a-30 b-38 d-29 g-24 i-24 j-24 l-25 m-34 n-24 o+24 p-17 q+24 r-24 s-30 u-29
el__no d-17 l-16 m-26 o+21 q-24 r-21 s-16
el__pero b-15 o+17
el__que b-20 d-23 g+16 i-18 j-22 l-15 m-27 n-20 p-16 q-15 u-28
el__se a-24 b-18 d-28 g-18 h-16 i-16 m+21 n-18 p-18 q-28 s-20 u-26 v-17
el__si b-19 o+21
el__voy m-20 o-18 q-18 r+17
el__ya q-16 r+16
el_carro a-23 d-21 g-16 h-19 i-17 j+21 m-34 n-19 o-23 p-17 s-20 u-17
el_centro j+22 m-21 s-16 u-17
el_dia b-21 d-21 m-24 n-23 o+16 q-19 t-18
el_dolor d-20 j-21 m-19 s+16
el_favor a-16 m-15
el_futbol a-18 d-18 i-16 j-18 m+24 o-18 q-16 r-17 s-20
el_hospital a-20 b+16 d-20 h-19 j+18 m-29 o-18 q-17 r-29 s-19 u-22
el_mapa a-21 d-23 j+27 m-24 o-20 p-17 q-18 r-20 s-20 u-21
el_mareo d-23 g-17 j-18 m-22 o-17 q-21 r-17 s+30 u-28
el_nino o+16
el_numero a-29 b-22 d-27 g+27 h-34 i+16 j-35 l-30 m-37 n-23 o-24 p-19 q-23 r-22 s-26 u-39
el_que a-23 b-17 d-23 g-18 i-17 j-18 m-21 n-17 o-23 q+29 s-19 u-24
el_trabajo a-20 b-17 d-25 j-17 n-15 r-24 s-16
el_walmart h-16 j-17 m+18
elect* a-24 b-16 d-29 g-19 h-16 i-22 j-19 l-17 m+35 n-22 o-26 q-23 r-21 s-21 u-29 v-19
election a-23 d-23 g-17 i-19 j-17 m+29 n-18 q-20 r-17 s-17 u-27 v-15
election$ a-23 d-23 g-17 i-19 j-17 m+29 n-18 q-20 r-17 s-17 u-27 v-15
elevador a-18 i-17
elevator a-19 h-16 m-17 q-15 r+18 u-17
elimi* a-31 b+15 c-16 d-24 i-24 j-19 l+26 m-30 n-25 o-28 p-19 q-16 r-17 s-21 u-22 v-18
ella b-18 i-18 j-15 l-21 m-18 q-22 u-20 v+22
ella$ b-15 i-16 l-21 q-16 u-19 v+22
else b+34 c-38 d-55 e-20 f-23 g-46 h-42 i-56 j-49 k-36 l-15 m-59 n-53 o+23 p-49 q-58 r-38 s-38 t-32 u-48 v+18
else$ a-40 c-26 d-39 g-34 h-16 i-38 j-32 k-26 m-37 n-28 o+22 p-25 q-34 r-26 s-24 t-18 u-27 v+25
else__@day b+17 o-17
else__come n-17
else__i n-18
else_can n-19
else_have a-23 b+28 h-17 i-19 m-17 o-33 p-19
em m-15
em__on m-15
em_back m-15
email b-17 i-15 j-17 k-15 l+16 m+15 o-20 u-19
emerg* a-15 i-15 m-18 r-19
emergency m-17 r-18
empez* a+54 b-38 c-22 d-34 e-20 f-22 g-40 h-29 i-39 j-38 k-32 l-39 m-47 n-47 o-37 p-28 q-34 r-39 s-33 t-24 u-38 v-24
empezar a+54 b-38 c-22 d-34 e-20 f-22 g-40 h-29 i-39 j-38 k-32 l-39 m-47 n-47 o-37 p-28 q-34 r-39 s-33 t-24 u-38 v-24
empezar$ a+47 b-30 c-19 d-29 e-16 f-18 g-37 h-24 i-28 j-34 k-23 l-33 m-42 n-45 o-29 p-24 q-31 r-35 s-29 t-21 u-33 v-20
empie* a+27 b-16 d-19 e-15 f-17 g-25 h-17 i-16 j-24 k-15 l-20 n-24 p-19 q-16 r-24 s-16 u-26
empiezo a+30 d-16 f-17 g-23 j-22 l-19 m-31 n-21 p-17 r-22 u-23
empiezo$ a+30 d-16 f-17 g-23 j-22 l-19 m-31 n-21 p-17 r-22 u-23
en a+18 b-48 c+31 d-42 e-89 f-89 g-107 h-47 i-111 j+22 k-88 m-38 p-53 q-33 r+25 s-60 t-92 v-94
en_# a-20 b-16 d-23 h-17 j-22 m-29 n-22 o-20 r+28 s-16
en_@english a-20 b-18 c+29 i-20 j-23 l-21 m-21 o-28 r-17 u-16
en_@howmuch d+17 n-17 u-15
en_@spanish a-33 b-29 c+43 d-28 e-16 f-15 g-23 h-20 i-38 j-36 k-20 l-34 m-29 n-30 o-35 p-22 q-27 r-31 s-26 t-19 u-33 v-20
en_@vehicle a-21 d-15 n-26 o-19 q+24 r-26 u-17
en__@door u-17
en__@late n-21 r-23
en__@parking j-17
en__@traffic m-18
en__calle j+18 u-20
en__ciudad j+16 u-18
en__de a-22 b-23 d-19 h-28 l-15 m-21 n-30 o+26 q-17 u-24
en__el a-22 d-22 j-15 m-15 s-16
en__en n-18 o+17
en__es a-16 d-18 j+26 m-17 q-15 u-34
en__ese n-16 o+15
en__estan a-16 h-23 j+22 n-15 o-15 u-19
en__favor a-18 c+23 i-20 j-22 l-20 o-25
en__hay m-17 r-17
en__hospital b+18 m-21 r-25 u-15
en__manana a-27 b-30 c-18 d-16 h-28 i-18 j-18 m-24 o+16
en__me b-21 j-15 l-21 m-30 n-16 o-20 q-16
en__no m-20
en__noche a-23 b-16 d-21 h+26 j-27 m-20 o-23 q-17 r-18 s-19 u-20
en__por a-21 b-20 c+22 i-24 j-26 l-22
en__sale d+17 n-17 u-15
en_camino a-21 b-28 c-17 d-21 j-24 l-24 m-37 n-20 o-26 p-16 q-27 r+34 s-19 u-22
en_el a-50 c-23 d-47 g-26 h-31 i-27 j+15 k-16 l-26 n-39 o-38 p-29 q-40 t-16 u-44 v-21
en_la a+40 b-56 c-41 d-55 e-25 f-21 g-33 i-46 j-63 k-25 l-59 m-29 p-38 q-48 r-62 s-50 t-30 u-56 v-29
en_lugar a-17 b-18 h-21 j-15 m-16 n-17 o+22 u-16
en_paz a-27 b-21 c-23 d-24 g-17 h-20 i-17 j-26 l+33 m-26 n-25 o-24 p-19 q-22 r-27 s-22 t-17 u-26 v-18
en_que a-37 b-23 c-21 d-40 g-25 h-36 i-19 j+39 l-24 m-31 n-32 o-31 q-29 r-20 s-28 t-15 v-18
en_vez a-19 d-15 n-23 o+23
encargada i+15
encue* a-31 b-27 d-26 g-25 h-17 j+23 k-16 l-25 m-34 n-25 o-24 p-20 s-25 t-19 u-29 v-26
encuentro a-21 b-24 g-21 i-22 j+24 l-23 m-27 n-15 o-17 s-19 u-20 v-20
encuentro__@door j+17 r-18
encuentro_la j+17 r-18
end b-17 c-17 d+18 e-17 f-18 g-32 h-30 i-23 j-23 k-32 l+28 n-30 o-22 p-21 q-24 r-20 s-23 t-20 u-37 v-20
enfermera a-34 b-19 d-16 i+27 m-22 n-19 o-20 u-19
enfermo a-29 b-29 c-22 i-16 m-45 n-37 o+25 p-30 q+20 r-16 u-19 v-21
engin* d-15 m+22 u-20
english a-60 b-62 c+82 d-62 e-55 f-51 g-62 h-49 i-66 j-67 k-65 l-67 m-81 n-54 o-61 p-52 q-59 r-58 s-55 t-54 u-67 v-57
enoug* a-17 b-16 d-15 g-15 k-27 l+29 m-26 t-31 u-20 v-15
enough a-17 b-16 d-15 g-15 k-27 l+29 m-26 t-31 u-20 v-15
enough__@texts k-19 l+19 m-19
enough__the k-21 l+21 m-22 t-15
enough_with k-20 l+23 m-21
entie* a-26 b-40 d-34 e-18 f-16 g+48 h-18 i-34 j-34 k-16 l-49 m-35 n-32 o-32 p-18 q-40 r-34 s-35 t-21 u-36 v-44
entiendo a-26 b-40 d-34 e-18 f-16 g+48 h-18 i-34 j-34 k-16 l-49 m-35 n-32 o-32 p-18 q-40 r-34 s-35 t-21 u-36 v-44
entiendo$ a-16 b-26 c-23 d-23 g+33 i-20 j-23 l-31 m-23 n-20 o-19 q-25 r-21 s-23 u-22 v-28
entra* a-23 b-21 c-17 i-21 m-19 n+29 o-17 p-27 q-29
entrada a-22 b-22 d-19 g-17 i-19 j+22 l-20 m-26 n-17 o-16 p-17 q-24 s-19 u-21 v-17
entrance g-19 j+20
entrar a-23 b-21 c-17 i-21 m-19 n+29 o-17 p-27 q-29
entrar__@relative a-16 b-15 m-15 n+23 p-21 q-24
entrar_mi n+19 p-19 q-21
entro a+16 c-15 d-19 e-17 f-20 g-27 h-15 i-17 j+18 k-16 l-23 m-30 n-18 p-18 q-18 r-25 t-18 u-27
entro$ a+16 c-15 d-19 e-17 f-20 g-27 h-15 i-17 j+18 k-16 l-23 m-30 n-18 p-18 q-18 r-25 t-18 u-27
equip* m+20 u-19
equipo m+20 u-19
equivocada u-15 v+16
equivocado a-25 b-18 c-21 d-26 e-29 f-30 g-29 h-30 i-31 j-36 k-23 l-36 m-34 n-16 o-16 p-22 q-21 r-28 s-23 t-25 u-29 v+40
equivoco a-18 d-22 g-23 i-22 l-19 m-25 n-22 o-17 q-21 s-17 u-27 v+29
es a-56 b-123 c-100 e-113 f-114 g-68 h-35 i-57 j+33 k-103 l-128 m-31 n-72 o-75 p-104 r-120 s-22 t-110 u+71 v+34
es$ a-55 b-34 c-30 d-33 e-37 f-39 i-48 j+45 k-32 l-42 m-74 n-55 o-39 p-29 q-58 r-37 s-53 t-39
es_@insurance a-19 d-38 j-18 u+30 v-18
es__@machine u+16
es__@person a-16 i-27 m-15 v+22
es__@place g-17 h-24 i-20 j+15 m-17 q-15
es__@treat a-33 b-16 g-15 j-19 n-23 s-34 u+17
es__@visit a-17 b-19 j+15 m-19 s-17
es__alguien d-19 i-18 j-19 m-21 n-17 q+16 s-16 u-33 v+16
es__caro a-22 d+31 h-16 i-15 j-25 m-20 q-24 s-27 t-16 u-31 v-20
es__cumpleanos m+19
es__de a-20 b-20 d-32 g-16 h+19 j-35 l-22 n-24 o-22 p-19 q-26 s-32
es__dolor d-16 j-20 m-16
es__el a-37 b-22 g-17 h-25 i-19 j+22 m-36 n-20 o-26 p-18 q-31 r-26 v-26
es__estar s+19 u-17
es__la a-22 d-23 h-15 i-22 j-20 n-19 o-19 q-15
es__mi b-18 d-15 l-15 m-22 n-19 o-22 q-24
es__numero a-16 d-16 g-27 h-28 i+17 j-31 l-25 m-26 q-19
es__que a-27 d-18 g-23 h-20 i-19 j-30 m-35 n-28 u+21 v-17
es_el a-32 b-24 d-35 g-33 h+21 l-21 n-27 o-31 p-23 q-30 r-20 s-35
es_en a-28 d-30 g-17 h-30 j+24 m+18 n-30 o-22 q-25 r-21 s-25 u-44
es_eso a-15 d-17 g-24 j-17 m-24 q-16 u+25
es_este a-21 d-21 g-26 h-19 i-18 j-24 l-19 m-20 n-19 q-18 u+29 v-30
es_la a-32 b-24 d-28 g-20 h-22 i-26 j+21 n-26 o-19 q-19 r-16 s-28 u+22 v-18
es_lo a-27 d-15 g-19 h-21 j-25 m-30 n-22 q-21 s-23 u+29
es_mi b-28 d-34 g-18 h-16 i-22 j-22 l-27 m+19 n-29 o-23 p-18 q-32 r-21 s-22 u-38
es_muy a-22 d+31 h-16 i-15 j-25 m-20 q-24 s-27 t-16 u-31 v-20
es_normal a-25 b-15 d-35 g-17 h-21 i-21 j-37 l-16 m-29 n-21 o-19 p-17 q-31 r-17 s+38 t-15 u-42 v-24
es_para b-27 c-16 d-34 g-24 h-22 i-36 j-35 l-22 m-37 n-30 o-36 p-18 q-34 r-23 s-33 t-15 v+25
es_peligroso a-18 b-19 d-27 g-16 j-16 l-16 m-20 n-16 o-16 q-20 s-23 u+31 v-32
es_un u+16
es_una a-23 d-18 i-21 m-16 u+28 v-19
es_usted m-19 q-16 u+20 v-20
esa a-27 b-38 c-17 d-32 e-24 g-43 h-26 i-39 j-41 k-19 l-38 m+20 n-36 o+19 p-24 q-39 r-28 s-33 t-18 u+17
esa_@person b-15 i-16 v+16
esa_hora b-18 l-22 m-21 n-16 o+25 q-20 r-16 u-17 v-15
escalofrios a-19 d-20 i-15 n-18 o-18 s+23 u-15
escri* a-79 b-69 d-71 e-45 f-50 g+27 h-57 j-76 k+29 l+34 m-91 n-70 o-66 p-60 q-76 r-69 s-67 t-54 u+20 v-61
escriban b-21 g-15 i-15 l+22 q-20
escriban$ b-16 l+15
escriben a-23 b-16 d-27 g-21 i-27 j-24 k-22 l-32 m-25 n-19 o-18 p-20 q-22 r-18 s-23 u+32
escriben$ a-23 b-16 d-27 g-21 i-27 j-24 k-22 l-32 m-25 n-19 o-18 p-20 q-22 r-18 s-23 u+32
escribir a-34 b-20 d-22 g+15 h-22 i+19 j-22 l-32 m-26 n-30 o-23 p-15 q-29 r-16 s-16 u-27 v-19
escribir_bien g-17
escribirme a-35 b-26 d-22 g-27 h-23 i-34 j-25 k+21 l+27 m-31 n-27 o-25 p-26 q-26 r-26 s-21 t-15 u-28 v-24
escribirme$ a-35 b-26 d-22 g-27 h-23 i-34 j-25 k+21 l+27 m-31 n-27 o-25 p-26 q-26 r-26 s-21 t-15 u-28 v-24
escribo a-24 b-19 c-17 d-25 e-20 f-22 g+38 h-25 i-30 j-30 k-22 l-31 m-35 n-24 o-15 q-20 r-19 s-20 t-23 u-34 v-18
ese a-54 c-38 e-35 f-54 g-54 h-41 i-60 j-49 k-34 l-62 m-17 n+18 p-39 r-54 s-57 t-40 u-28
ese__dia b-21 d-21 f-17 m-25 n+26 q-22
ese_dia a-40 c-27 e-23 f-40 g-37 h-29 i-41 j-31 k-25 l-44 m-57 p-28 r-41 s-39 t-28 u-40 v-43
ese_mismo b-21 d-21 f-17 m-25 n+26 q-22
eso a-59 b-52 c-43 e-49 f-49 g-57 h-52 i-57 j-64 k-49 l-57 n-59 o-50 p-52 q-56 r-53 t-50 u+62 v-58
eso$ a-39 b-34 c-24 e-24 f-24 g-38 h-32 i-35 j-40 k-27 l-39 n-38 o-30 p-38 q-38 r-36 s-45 t-28 u+39 v-37
espac* a+32 b+16 c-15 d-26 e-17 g-19 h-25 i-29 j-23 k-16 l-22 m-32 n-26 o-27 p-23 q-25 r-23 s-24 t-21 u-26 v-30
espacio a+32 b+16 c-15 d-26 e-17 g-19 h-25 i-29 j-23 k-16 l-22 m-32 n-26 o-27 p-23 q-25 r-23 s-24 t-21 u-26 v-30
espanol a-46 b-42 c+57 d-42 e-31 f-28 g-37 h-33 j-47 k-31 l-46 m-47 n-43 o-46 p-35 q-40 r-42 s-38 t-37 u-47 v-34
esper* a-51 c-31 d-34 e-22 f-21 g-35 h-27 i-37 j-36 k-26 l-44 m-53 o-41 p+16 q-41 r+37 s-37 t-26 u-36 v-34
espereme a-18 b-25 d-17 h-17 i-17 j-21 k-16 l-20 m-25 n-22 o-16 p-27 q-17 r+31 s-16 t-15 u-18 v-16
espereme$ a-18 b-25 d-17 h-17 i-17 j-21 k-16 l-20 m-25 n-22 o-16 p-27 q-17 r+31 s-16 t-15 u-18 v-16
esperen b+25 g-16 i-16 l-26 o-19 q-21 r-20
esperenme b-18 m-18 r+22
esposa a-16 m-19 p+20 q-23
esposo c-30 d-19 i-29 l-24 m-52 o-39 r-24 s-15 u-28 v-26
esta b-79 c-68 d-81 e-81 f+17 g-77 h+30 k-73 l-82 n-86 q-24 r-43 s-18 t-77 u-87
esta$ a-27 f+30 g-20 h-15 j-21 m-30 n-18 q-17 r-20 s-19 u-19 v-15
esta_@wrong d-16 e-18 f-21 g-15 h-24 i-22 j-27 l-21 m-26 r-20 s-16 t-16 v+29
esta__@place h-18 i-23 j+19 u-15
esta__aqui h-18 i-15 j+23 l-18 m-19 v-25
esta__de h-18 i-15 j+23 l-18 m-19 v-25
esta__del h-16 q-22 r-19
esta__el a-16 m-20 p+18 q-28
esta__la h-15 i-19
esta_bien a-17 d-17 e-17 f-20 h-25 i-27 j-26 l-16 p-20 q+19 r-23 s-20 t-16 u-19 v-20
esta_cerca j+18 v-17
esta_el a-18 j-22 m+23
esta_la a-28 b-15 h-22 i+17 o-21 s-17 u-19 v-16
esta_semana a+36 b-15 d-21 h-26 i-31 j-23 k-16 m-22 n-23 o-37 p-17 q-18 r-17 s-17 u-19 v-20
estac* a-39 b-19 d-31 e-19 f-15 g-24 h-15 i-36 j+26 l-25 m-43 n-31 o-20 p-18 q-25 r+24 s-33 t-21 u-33 v-20
estacionamiento a-28 b-17 c-15 d-31 e-19 f-19 g-17 h-19 i-25 j+29 k-16 l-22 m-24 n-20 o-16 p-19 q-22 s-16 t-18 u-24 v-16
estaf* b-20 d-18 g-22 i-18 j-16 l-22 m-17 o-16 q-20 r-15 s-22 u+27 v-25
estafa b-20 d-18 g-22 i-18 j-16 l-22 m-17 o-16 q-20 r-15 s-22 u+27 v-25
estafa$ b-20 d-18 g-22 i-18 j-16 l-22 m-17 o-16 q-20 r-15 s-22 u+27 v-25
estan a-65 b-66 c-50 d-65 e-52 f-53 g-58 h+46 i-60 j+52 k-51 l-62 m-77 n-65 o-64 p-52 q-59 r-58 s-63 t-59 u-69 v-51
estan$ a-30 b-24 c-18 d-30 f-20 g-28 i-23 j+34 k-18 l-27 m-34 n-36 o-29 p-16 q-27 r-20 s-25 t-21 u-36 v-18
estan_@open h+21 j-18 m-20
estan__@day b-16 h+17 o-20
estan__el b-16 m-18 o-15
estan__la a-21 b-17 d-20 h+17 i-19 l-17 m-24 n-20 o-21 r-17 s-18 u-21
estan_ubicados a-16 h-16 j+23 m-22 u-15
estar a-34 b-30 c-23 d-28 g-17 h-22 i-27 j-27 k-18 m-33 n+21 o-24 q-34 r-23 s+17 t-18 u-32 v-25
estar_ahi a-18 m-17 q-20
este a-48 b-38 c-26 d-48 e-34 f-29 h-38 j-55 k-31 m-62 n-47 o-38 p-30 q-44 r-39 s-46 t-34 v+34
este__es a-25 b-18 d-27 e-20 g-26 h-19 i-32 j-31 k-17 l-28 m-39 n-22 o-20 p-17 q-25 r-18 s-26 t-16 u-45 v+42
este_mensaje i-17
este_numero a-22 b-20 d-22 g-43 h-16 i-33 j-25 l+26 m-27 n-20 o-18 q-22 r-19 s-22 t-17
esto a-63 b-55 e-49 f-45 g+35 h-49 j-63 k-50 m-31 n-59 o-55 p-51 q-61 r-55 s-64 t-51 u+32
esto$ a-50 b-45 c-42 e-40 f-36 g+35 h-37 i-57 j-50 k-39 m-20 n-48 o-43 p-41 q-52 r-45 s-53 t-42 u+25 v-54
esto__@machine u+16
esto__un u+16
esto_es a-27 b-18 d-33 g-22 h-20 i-32 j-24 l-18 m-29 n-21 o-20 p-15 q-24 r-17 s-21 u+17 v+22
estoy b-27 c-62 e-72 f-65 h-73 i-75 j-17 k-69 m-18 n-19 o-70 p-76 r+49 s+21 t-70 u-84 v-72
estoy__# m-15 r+18
estoy__@door a-15 m-17
estoy__@parking j-17
estoy__desde a-26 b-22 d-25 g-24 h-20 j-24 l-17 m-35 n-32 q-19 r-25 s+34 u-19
estoy__donde a-21 m-23 s-19
estoy__el d-35 g-17 h-21 j-43 l-19 n-28 o-22 p-20 q-24 s-33 u-26
estoy__en m-19
estoy__la a-35 b-33 d-29 g-22 i-23 j-32 l-20 m+24 n-34 o-18 p-21 q-22 u-23
estoy__no b-17 q-16 r-16
estoy__que a-18 d-18 g-20 h-16 m-22 n-23 q-15 r-17 s+18 u-17
estoy__trabajo a-21 b-21 d+15 g-17 h-16 j-19 n-22 o-15 q-20 r-28 s-20
estoy_afuera p-18 r+16
estoy_aqui j+17 r-19
estoy_en a-47 c-20 d-37 g-23 h-24 i-19 j-48 l-26 n+17 o-31 p-26 q-36 r+20 s-33 u-25 v-17
estoy_interesada b-31 d-24 g-23 j-18 l+24 m-17 n-17 q-22 r-24 s-27 u-22 v-19
estoy_llegando r+15
estoy_saliendo a-16 d-18 g-15 l-16 m-21 n-19 r+24 s-17
estoy_sin a-20 d+17 g-18 m-19 n-20 p-19 r-20 s-20
estoy_vomitando m-20 n-16 s+21
evalu* a+29 b-26 c-17 d+21 f-15 g-28 h-18 i-38 j-27 k-21 l-30 m-41 n-33 o-36 p-25 q-32 r-31 s-34 t-22 u-44 v-21
evaluacion b-18 d+26 g-20 i-27 j-19 l-18 m-33 n-24 o-29 p-20 q-24 r-23 s-27 t-17 u-36 v-17
evaluated a+15
eveni* b-29 c-27 d-46 e-24 f+24 g-30 h+29 i-34 j-38 k-20 l-29 m-46 n-35 o-31 p-28 q-34 r-24 s-27 u-46 v-27
evening b-27 c-24 d-35 e-23 f+24 g-25 h+16 i-31 j-34 k-19 l-25 m-41 n-30 o-28 p-27 q-30 r-22 s-26 u-36 v-24
evening$ a-24 b-19 c-17 d-19 e-20 f+25 g-19 h-23 i-24 j-19 k-17 l-19 m-32 n-16 p-24 q-19 r-17 s-18 u-19 v-16
evening_@hours a-19 d-16 h+20 u-15
evening_@visit a+18 d-17 u-16
ever a-38 b-43 c-29 d-38 e-17 f-20 g-33 h-37 i-29 j-35 k-21 l+20 n-35 o-37 p-19 q-34 r-28 s+30 u-46 v-33
ever$ b-16 g-21 j-16 l+23 m-19 q-16 u-18 v-19
ever__@visit a-16 b-17 s+17
ever__my b-16 s+16
ever_since a-26 b-32 d-18 h-21 l-16 m-30 n-23 o-27 s+35 t-19 u-17
every a-24 b-26 d-18 g-16 i-22 j-19 k-16 n-29 o-25 p-23 q-22 r-22 s+18 u-22
every* a-43 c-33 e-23 f-24 g-43 h-33 i-39 j-39 k-34 l-41 m-51 n-33 o-36 p-31 q-35 r-35 s+24 t+15 v-31
every_day a-17 b-21 i-18 l+17 m+17 n-17 o-21 p-19 q-17 s-18 u-16
everyone a-18 b-21 d-19 g-17 j-15 l-18 m-20 q-15 t+19 v-15
everyone$ a-18 b-21 d-19 g-17 j-15 l-18 m-20 q-15 t+19 v-15
everything a-30 b+25 c-25 d+15 e-16 f-15 g-30 h-25 i-30 j-29 k-25 l-30 m-37 n-23 o-24 p-17 q-21 r-25 s+19 t-20 u-32 v-18
exact* a-24 d-28 g-24 h-24 i-21 m-35 n-20 o-15 q-16 s-17 u+27
exactly a-22 d-25 g-23 h-21 i-16 m-31 n-17 u+28
exit a-22 d-28 g-27 h-17 i-20 j+25 m-34 n-22 q-17 r+20 u-28
expec* a-21 b+24 d-26 l-30 m-32 n-18 o-20 q-23 r-17 s+18 u-21
expen* a-21 d+37 g-16 i-17 j-29 m-32 n-22 o-22 q-20 r-16 s-25 u-40
expensive a-21 d+37 g-16 i-17 j-29 m-32 n-22 o-22 q-20 r-16 s-25 u-40
expensive$ a-21 d+37 g-16 i-17 j-29 m-32 n-22 o-22 q-20 r-16 s-25 u-40
expla* a-31 b-27 c-22 d-34 g-20 h-24 j-28 k-22 l-25 m-34 n-27 o-30 p-16 q-27 r-16 s-21 t-17 u+35 v-17
explain a-31 b-27 c-22 d-34 g-20 h-24 j-28 k-22 l-25 m-34 n-27 o-30 p-16 q-27 r-16 s-21 t-17 u+35 v-17
explain__process m-17 u+19
explain_my i+16
explain_the m-17 u+19
expli* a-33 b-24 c-18 d-33 g+37 i-29 j-27 k-28 l-26 m-28 n-32 o-32 p-26 q-28 r-26 s-31
explica a-32 b-21 c-17 d-29 g+33 i-26 j-25 k-27 l-25 m-25 n-27 o-31 p-25 q-26 r-25 s-29
explica__que n-16
face a-17 d-18 m-20 o-17 p-18 q-17 r-18 s+24
face__still s+16
face_is p-15 s+19
faceb* i-16 j-20 m-17 u+20
facebook i-16 j-20 m-17 u+20
famil* a-29 c-18 d-38 g-31 i-30 j-25 k-19 l-32 n-27 p+15 q+20 r-33 s-29 t-16 u-35 v-26
family a-28 c-17 d-36 g-28 i-28 j-24 k-19 l-29 n-24 p+16 q+15 r-32 s-27 u-34 v-24
family$ d-22 o-16 q+19 u-26
family_emergency m-17 r-18
far d-21 j+27 m-15 u-30
far__the j-17 m+18
far_is d-19 j+19 u-23
fast a-17 m-33 n+19
faste* d-17 j-24 m+19 u-19
fastest d-17 j-24 m+19 u-19
favor d-73 e-49 f-46 h-53 j-21 k-59 l+24 m-77 n-62 q-71 r-58 s-59 t-64 u-72 v-57
favor$ c+17 d-66 e-45 f-42 g-16 h-49 i+17 j-16 k-54 m-71 n-57 o+15 q-66 r-53 s-53 t-59 u-64 v-51
favor* j-15 m+15
favorite j-15 m+15
fax i+17
fax_my i+17
faxed a+16
faxed__referral a+16
fecha a-35 c-20 d-16 g-20 i-32 j-20 k-20 l-30 m-17 n-15 o+31 p-18 q-21 r-16 u-15
fecha$ q-15
fecha__favor a-19 b-26 c-16 i-21 l-19 o+24
fecha_por a-19 b-26 c-16 i-21 l-19 o+24
fee d+18 m-20 u-18
feel a-38 b-27 c-19 d-41 g-30 h-25 i-27 j-30 k-22 l-23 m-46 n-40 o-33 p-22 q-30 r-26 s+28 t-24 u+31 v-24
feel_high m-16 n-16
feel_like a-19 d-22 m-24 s+17
feeli* a-26 d-27 g-22 h-19 i-17 j-17 k-15 l-21 n-26 o-25 p-20 q-21 r-28 s+33 u-29 v-20
feeling a-24 d-21 g-20 h-18 i-16 l-20 m-23 n-23 o-23 p-20 q-19 r-28 s+33 u-25 v-20
feeling_@symptom s+16
fell m-16 p-24 q+20
felt a-27 b-32 d-23 g-19 h-22 i-17 j-15 l-19 m-35 n-26 o-37 q-16 r-22 s+41 t-22 u-18 v-20
few a-19 b-18 d-17 m-18 q-19
few__for i+15
few_questions i+15
figur* q-19
fijes* n-17
fijese n-17
fijese_que n-17
file a-29 d+25 g-17 i+22 j-28 m-41 n-24 o-17 q-28 u-23
file__complaint a-18 d-21 i+26 j-19 m-22
file_a a-18 d-21 i+26 j-19 m-22
fille* b-21 d-23 i+18 j-18 l-23 n-23 o-20 q-20 r-21 s-22 u-24
filled b-21 d-23 i+18 j-18 l-23 n-23 o-20 q-20 r-21 s-22 u-24
filled__form i-16 s-16
filled__the a+17 i-17 j-16 s-16 u-17
filled_out b-21 d-23 i+18 j-18 l-23 n-23 o-20 q-20 r-21 s-22 u-24
final* a+32 b-16 d-20 h-22 j-16 m-19 n-27 o-22 q-17 u-19
finally a+32 b-16 d-20 h-22 j-16 m-19 n-27 o-22 q-17 u-19
find a-29 b-43 c-37 d-52 e-21 f-25 g-44 h-37 i-53 j+44 k-37 l-45 n-56 p-36 s-54 t-35 u-58 v-42
find__@door j+17
find__of m+16
find_me a-17 m-18 o+18
find_the a-16 o-19 q-18 r-17
find_you b-22 d-17 g-18 i-17 j+30 l-18 m-28 o-22 q-32 r-24 t-16 u-15 v-21
findi* a-22 b-25 d-18 g-17 h-22 i-28 j-17 l-18 m-18 n-19 o-21 p-38 q+37 r-19 s-28 u-15 v-19
finding a-22 b-25 d-18 g-17 h-22 i-28 j-17 l-18 m-18 n-19 o-21 p-38 q+37 r-19 s-28 u-15 v-19
finding_a p-15
fine d-31 g-17 h-20 i-27 j-29 m-32 n+28 o-25 p-17 r-17 s-26 u-32
fine$ d-24 h-17 i-22 j-22 m-25 n+24 o-22 q-20 s-20 u-26
fine_to j-16
first a+17 b-48 c-16 g-27 h-24 j-19 k-24 l-25 o-42 p-36 q-31 r-36 s-35 t-17 v-31
first$ a-24 b-21 d-23 g-17 j-17 l-15 n+20 o-18 p-28 q-21 s-19 u-29
first_@visit a+17 b-33 i-25 j-33 m-41 n-28 o-29 r-17 s-20 v-16
first__free d+15 u-16
fish d-21 g-19 j-20 m+29 n-19 s-16 u-27
fit a+20 m-17
fit__in a+20 m-17
fit_me a+20 m-17
five a-17 b-24 d-21 i-19 j-19 l-17 m-29 n-16 o-19 q-18 r+32 u-21
fix a-16 d-22 j-18 m+27 n-16 u-19
fix_my m+18
fjdks* a-16 b-15 d-26 e+32 f-22 g-18 i-20 j-19 k-17 l-26 m-33 n-16 q-15 r-19 s-19 t-26 u-26 v-16
flake* p-28 q+22
flaked p-28 q+22
flaked$ p-28 q+22
flash* a-21 b-17 d-26 g-18 h-16 i-18 j-18 n-22 o-18 q-16 r-21 s+18 u-25 v-20
flashback m-17 s+19
flashback__morning s+16
fligh* a-27 b-32 d-29 g-23 i-25 j-20 k-17 l-25 m+38 n-28 p-23 q-25 r-29 s-25 u-23
flight a-19 b-29 d-21 m+27 n-18 q-17 r-19
flori* a-16 b+20 d-18 i-16 n-16
florida a-16 b+20 d-18 i-16 n-16
fly a-27 b-16 d-29 e-17 g-24 i-26 j-24 k-16 l-27 m+33 p-20 q-28 r-24 s-28 u-32 v-19
focus b-21 d-16 o-18 q-17 s+23 v-15
fog a-28 b-23 d-24 g-25 h-24 i-18 j-23 l-17 m-32 n-30 o-23 p-22 q-25 r-23 s+40 t-16 u-34 v-18
folks d+22 j-22 m-26 q-15 u-24
follo* d-16 i-19 m-25 n-18 o+18 u-17
following a-22 m-22 n-18 o+18 u-16
following_@day m-18 o+15
food a-28 b-37 c-21 d-36 g-39 h-27 i-29 j-36 l-37 m-17 n+46 o-33 q-37 r-29 t-16 u-42 v-35
footb* d-16 l-16 m+23 u-16
football d-16 l-16 m+23 u-16
football$ d-16 l-16 m+23 u-16
for a+39 c-93 e-87 f-100 g-116 h-52 j-68 l-53 m-17 p-36 q-42 r-18 s-59 t-23 u-20
for$ a-17 d-35 j-24 n-17 o-16 u+23
for_# a-25 d-19 m+20 r-22
for_@day d-16 h-20 i-19 l-23 m-29 n-24 o+15 r-15 s-20
for_@food m+17 n-25
for__@clinician a-31 b-21 i+29 j-16 m-21 n-15 u-17
for__@day l-16 m-25 n-15
for__@relative a+17 m-21 n-21
for__@visit g-21 h-15 i-27 j-37 k-16 l-24 m-61 n+32 o-48 q-17 r-39 s-51 t-18 u-57 v-39
for__all a-22 d-16 h-19 i-18 l-17 m-22 t+19 u-24
for__be a-18 r+17
for__can a-17
for__else a-17 b-21 d-16 i-20 m-17 v+17
for__home a-20 d-29 i-27 j-22 m-22 o-18 q+23 u-21
for__love l+18 m-17
for__me a-16 u-22
for__more a+18 b-19 v-19
for__next a+17 b-16 d-15 m-20 n-20
for__of b-29 i-22 j-23 k-17 l+15 n-25 o-27 q-18 r-20 s-20 t-16 u-25 v-25
for__patients a+20 d-15 m-18 u-18
for__spot a-18 m-16 r+20
for__this a+17 o-19 v-18
for__to b-15 i-15
for_a a+28 b-46 g-18 h-25 i-24 j-30 k-20 l-24 m-17 n-40 o-35 s-31 t-30 u-45 v-33
for_gas r+15
for_how a-22 h-15 m-24 n+22 u-16
for_it a-21 d+17 m-26 u-29
for_me c-20 d-47 f-21 g-26 h-21 i-34 j-32 l-48 m-50 n-50 o+27 q-26 r-42 s-41 t-23 u-54
for_my a+21 b-24 d-22 i-31 j+16 k-16 l-17 m-52 n+21 o-32 p-24 q-36 s-31 u-39 v-24
for_new a+20 d-15 m-18 u-18
for_one a+17 b-17 m-18 o-20 u-15 v-20
for_someone a-21 b-25 d-20 m-21 o-19 p-23 q-18 v+16
for_that m-21 n+17 o-23 t-17
for_the a-65 b+20 d-26 g-23 i+24 j-40 m-47 p-21 q-26 r-32 s-38 t-16 u-46 v-31
for_this a-22 b-24 g-17 i-24 l-22 m-35 s-20 u-30 v+28
for_two b-22 d-29 j-17 n-21 o-24 r-17 s+16 u-18
for_us b+20 o-16
for_you a-26 b-19 d-20 f-23 h-21 i-23 j-19 k-16 l-19 o-18 t+17 u-25 v-20
for_your a-24 d-15 i+17 j-17 l-19 m-24 v-19
forge* a-43 b+46 d-39 f-15 g-16 h-21 i-17 j-26 k-18 l-20 m-37 n-37 o-35 p-17 q-16 r-26 s-37 t-23 u-35 v-23
forget a-43 b+46 d-39 f-15 g-16 h-21 i-17 j-26 k-18 l-20 m-37 n-37 o-35 p-17 q-16 r-26 s-37 t-23 u-35 v-23
forgo* a-26 b-24 d-23 g-19 h-18 i-25 j+31 k-15 l-20 m-30 n-23 q-21 r-18 s-23 t-21 u-26 v-19
forgot a-26 b-24 d-23 g-19 h-18 i-25 j+31 k-15 l-20 m-30 n-23 q-21 r-18 s-23 t-21 u-26 v-19
form a+28 b-18 d-24 g-23 i-25 j-30 k-17 l-24 n-23 o-19 q-16 r-20 s-27 u-26 v-16
forma u-15
forma_de u-15
found b+18 c-18 d-33 e-16 f-16 g-26 h-27 i-36 j-34 k-22 l-33 n-34 o-32 p+30 q-48 r-33 s-32 t-28 u-35 v-28
found__driver a-18 b-16 m-25 n-20 p+28 q-31 r-20 t-17 u-16 v-16
found_a a-20 i-16 m-25 n-20 p+28 q-31 r-21 t-17 u-17 v-16
free a-42 b-32 c-22 d+40 f-19 g-28 h-34 i-35 k-18 l-27 m-53 n-47 o-48 p+21 q-48 r-33 s-43 t-20 u-55 v-28
free$ a-38 b-28 c-18 d+41 f-16 g-27 h-33 i-34 k-16 l-26 m-39 n-35 o-37 p-27 q-32 r-28 s-34 t-18 u-53 v-25
friday c-22 d-35 e-27 g-27 h-16 i-32 j-33 k-25 l-33 m-23 n-34 o+25 p-19 q-31 r-29 s-43 t-42 u-32 v-30
fridays a-22 h+17
friend a-44 b-41 c-31 d-31 g-16 h-23 i-33 j-22 k-28 l-27 m-50 n+17 o-38 q+21 r-35 s-26 t-18 u-18
frio a-21 b-23 d-22 f-15 g-22 h-21 i-18 j-17 l-19 m+32 n-26 o-16 q-17 r-16 s-21 t-20 u-25
from a-67 c-56 d-91 e-50 g-77 h-66 j+20 k-17 l+19 o-74 q-81 r-28 s-19 t-60 v-68
from__@texts u-17
from__airport m-20 u-16
from__bring n-16 p+19 q-17 u-16
from__in j-17 u-19
from__will n-18 p+23 q-22 u-18
from_church p+18 q-16
from_dayton j+22 m-21 u-21
from_downtown j+19 m-18 u-19
from_my i-18 n-17 q-17
from_the a-29 d-21 g-18 i-25 j+16 n-27 o-17 p-18 r-23 u-29
from_this i-15 l+20
from_yesterday a-16 d-18 h-16 i+24 j-28 m-28 u-30
from_you a-22 b-20 d-15 i-20 j-18 m-34 o-16 p-19 u+24 v-20
from_your a-20 i-19 j-18 l+15 m-23 p-16 u-24 v-20
front a-26 b-16 g-20 j+22 m-29 n-21 o-21 q-17 r-20 s-17 u-16 v-19
front$ n-16
front_@staff m-17
fue b-16 m+20 n-20 o-18 p-19 q-16 s-17
fue__de m+16
fui a-26 d+24 g-23 i-27 j-22 l-28 m-31 n-23 o-28 q-27 r-20 u-26 v-15
fui$ a-18 b-20 d+24 g-20 i-16 j-17 l-24 m-21 n-18 o-19 q-24 u-20
full_course m-17
fumar d-21 n+23 q-18
funci* a-35 b-26 c-24 d-44 e-28 f-29 h-28 i-29 j-36 k-24 l-34 m-43 n-40 o-24 p-24 q-29 r-33 s-32 t-28 u+41 v-28
funciona a-32 b-23 c-20 d-36 e-25 f-27 h-26 i-26 j-33 k-22 l-30 m-36 n-31 o-21 p-21 q-25 r-28 s-26 t-25 u+33 v-25
funciona$ a-21 d-21 e-20 f-21 g-28 i-16 j-21 k-15 l-19 m-26 n-16 q-15 r-18 s-17 t-19 u+31
futbo* a-18 d-18 i-16 j-18 m+24 o-18 q-16 r-17 s-20
futbol a-18 d-18 i-16 j-18 m+24 o-18 q-16 r-17 s-20
futbol$ a-18 d-18 i-16 j-18 m+24 o-18 q-16 r-17 s-20
fyi b+18
fyi$ b+18
gallo* m+16
gallon m+16
game a-15 d-18 f-21 h-17 i-17 j-15 m+31 s-25 t-16 u-20
game$ f-19 m+20
gano i-16 m+23 s-17 u-20
gary a-25 b-37 c-25 d-33 e-25 f-22 g-38 h-22 i-33 j-34 k-29 l-41 m-45 n-26 o-31 p-19 q-36 r-34 s-30 t-24 u-40 v+55
gary$ b-24 d-15 g-23 j-17 k-15 l-31 m-27 o-17 q-23 u-17 v+37
garys l-15 v+16
gas a-16 b-19 d-27 i-18 l-19 n-21 o-21 s-23 u-25 v-17
gas_station r-16
gator* a-21 d-28 g-17 h-24 i-25 j-26 m-25 n+32 o-21 q-26 r-21 s-22 u-25
gatorade a-21 d-28 g-17 h-24 i-25 j-26 m-25 n+32 o-21 q-26 r-21 s-22 u-25
gave a+16 b-15 g-16 i-34 l-20 m-15 p-18 q-15 u-22
gave__number a+17 g-15 i-32 l-20 p-18 u-20
gave_me a+21 i-26 l-16 v-18
gente a+27 b-20 c-15 d-29 e-17 f-17 g-21 i-21 j-23 k-18 l-23 m-28 n-28 o-22 p-19 q-20 r-22 s-25 t-21 u-24 v-20
get a+30 b-85 c-18 d-33 e-47 f-54 g-61 h-44 m-21 n-18 o-40 p-36 q-18 r-15 s-82 t-57 v-53
get__@texts a-16 i-20 j-16 m-16
get__@visit a+21 n-19 o-18
get__a a-24 j+17 m-18 n-17 r-16 u-16
get__for a-24 d-20 m-20 n+24 u-17
get__from j+18 m-16 u-23
get__in a+36 b-22 d-20 i-44 j-28 k-32 l-25 m-31 n-28 o-35 p-19 q-26 r-30 u-27
get__me a-16
get__number a-19 i-16 m-21
get__of j-17 m+17 n-16 u-17
get__off a-23 b-17 g-16 i-21 k-20 l+27 m-18 u-18
get__please a+22 i-22 o-15
get__sleep j-15 m-18 u+17
get__sometime a+17 n-21
get__soon a+20 r-18
get__the a-15 d-26 g-16 i-21 u-27
get__this b-15 d-16 g-19 i-19 m-25
get__to a-25 b-23 c-16 d-24 j-34 k-27 n-25 o-22 r-15
get__what d-16 j-19
get__with i-18 l-16 m-22
get_a a-26 j-29 m-23 n-34 r-18 s-15 u-37
get_an a+17 n-18
get_back b-23 g-21 j-21 k-23 l-16 m+17 o-20 r-18 u-18
get_going a+19 o-17
get_in a+27 c-20 i-25 l-16 m-35 n-31 o-22 q-17 r-17 u-23
get_it a-18 d-17 n+16 o-18
get_me a+23 b-34 c-32 d-29 g-22 h-16 j-34 k-29 m-35 n-27 o-37 r-30 s-22 u-39 v-19
get_my a-25 c-16 d-22 i+23 j-20 m-26 n-29 o-17 q-18
get_put j-15 m-18 u+17
get_ready a-33 d-24 g-19 j-15 m-23 n+33 u-22
get_seen a+21
get_started a+23 g-16 m-21 n-24 q-15 u-17
get_the a-22 h-17 i-26 m-19 n-24 o-17 q-16
get_there a-45 b-31 c-21 g-36 h-31 i-40 j+25 k-16 l-24 m-54 n-30 o-32 p-17 q+19 r+20 s-24 v-18
get_this a-19 d-19
getti* a-30 b-28 d-28 i-24 j-21 l-34 n-35 o-20 p-21 q+20 r-19 s-23 v-29
getting a-30 b-28 d-28 i-24 j-21 l-34 n-35 o-20 p-21 q+20 r-19 s-23 v-29
getting_home g-29 n-23 q+25 u-23
getting_these g-18 l-16 u+18
gf a-16 p+17 q-18
ghost* p-23 q+15
girl a-17 i+17
give c-27 d-52 e-19 f-18 g-37 h-23 i+22 j-49 k-36 l-48 n-16 p-38 q-50 s-47 t-27 u-54 v-42
give__@call m-17
give__@person a-16 i+20 m-16
give__@visit b+20 n-15 o-20 s-16
give__a a+18 b-33 d-25 i+15 j-20 l-19 n-21 p-17 q-31 r-25 s-19 u-25 v-18
give__the m-19
give_me b-44 c-19 d-38 g-27 h-16 i+28 j-37 k-27 l-38 n-32 o-18 p-29 q-38 s-32 t-19 u-40 v-33
go a-53 e-44 f-43 g-68 h-47 i-70 j+46 k-55 l-19 m-30 n-24 o-56 p-51 r-27 s-62 t-48 v-51
go$ a-30 c-16 d-35 g-28 i-26 j+31 k-19 l-28 m-40 n-26 o-22 p-17 q-30 r-22 s-25 v-18
go__after n+16 o-15
go__the d-15 o-15
go__work n+18 o-17
go_back c+18 m-20
go_home i-19 j-27 m-21 n-23 q+27 s-16 u-19
go_through b-21 d+18 m-22 n-25 u-26
go_to a-17 d-21 g-20 i-20 j+19 o-19 q-24 u-17
god a-18 b-18 d-25 e-20 i-19 j-19 k-17 l+16 m-32 n-19 q-15 r-18 s-19 t+20 u-23
goes b-29 d-39 f-24 g-32 h-40 i-31 j+21 k-21 l-25 m-53 n-41 o-24 p-23 q-35 r-37 s+22 t-18 v-20
goes_there g-16 h-20 i-19 j+27 l-17 m-31 n-21 q-25 r-24 u-25
going a-35 b+24 c-43 e-34 g-72 h-50 i-73 j-22 k-53 l-62 n-52 o-26 s-78 t-54 u-38 v-54
going$ d-25 f+21 j-18 m-25 o-18 u-24
going__@price d+16
going__a a-21 l-15 m-24 q-29
going__be a-35 b-21 d+20 g-16 i-24 j-32 l-28 m-63 o-46 p-20 q-46 r+24 s-41
going__have b+22 m-21 q-16
going__it b+17
going__me d+17 j-16 m-27 u-19
going__on b+18
going__out m-17
going__there r+18
going__to a-16 b+22 j-21 m-27 o-16 q-17
going__work b-19 o+16
going_to a-70 c-34 e-26 f-46 g-60 h-36 i-64 k-44 l-57 n-46 o-17 s-70 t-35 u-20 v-39
good a-73 b-23 d-81 e-74 f+55 h-58 j-87 k-71 l-81 m+23 n-75 p+20 q-86 r-78 s-79 t-22 u-78 v-79
good$ a-37 b-40 d-39 e-33 g-43 h-35 i-43 j-37 k-30 l-39 n-34 p+21 q-49 r-37 s-39 t-41 u-39 v-32
good_@day b-17 m-22 t+17
good__is m-15
good__it a-16 b+18 d-16 j-15 m-21 o-20 p-16 u-20
good__me b-20 o+17
good__to a-19 f+23 g-18 j-15 m-34 o-20 t-16
good__you a-25 b-19 d-17 f+21 g-21 h-16 i-24 j-21 l-18 n-16 o-25 t-28 u-19 v-19
good_day b-19 c-17 d-21 e-20 f+32 g-21 h-24 i-22 j-16 k-15 l-22 n-25 o-29 p-26 q-17 r-17 s-20 t-33 u-18
good_evening e-18 f+25 g-16 h-18 i-15 l-17 m-26 t-24
good_for a-21 b-25 d-15 f-21 i-20 j-15 l-15 m+18 t-20 u-17 v-20
good_morning a-22 b-20 d-19 f+35 g-19 h-24 i-24 j-21 k-15 l-17 m-40 n-26 o-31 p-21 q-17 r-26 s-19 t-17 u-21
got c-76 e-67 f-69 g-19 h-85 i-47 j-93 k-86 l-75 m-46 n-50 p+39 q-37 t-35 u-29
got$ m-15
got_@sick a-23 i-15 m-22 n-21 p-18 r-26 s+15 v-16
got__@call i-23 v+20
got__@move a-24 b-34 d-26 g-19 i-19 k-17 l-16 m-25 n-17 o+35 p-23 s-22 u-16
got__@ride a-21 b-22 d-19 g-15 i-20 m-24 n-19 o-20 p+37 q-56 r-35 s-24 u-17 v-17
got__@traffic r-19
got__@wrong v+16
got__a d-25 i-19
got__an p-15 r-19
got__and a-26 b-31 g-23 h-16 i-22 j-18 l-20 m-28 p-34 q-28 r-26 s+29 t-15 u-21 v-22
got__bail a-23 b+24 i-16 m-17 o-21 p-19 r-16 s-17
got__but a-17 b-17 d+24 m-34 n-16 o-25 p-18
got__day b-15 q-21
got__do a-17 n+17 o-19
got__from b-23 d-23 g-23 i-29 j-20 k-17 l-22 n-19 o-23 q-26 r-25 s-19 t-15 u+23 v-26
got__i b-27 d+19 i-16 m-29 n-20 p-15 q-23 r-16 v-22
got__it a-15 b-22 o+21
got__job a-19 d-20 o-22 p-17
got__message m-15
got__new d-17 m+18 o-19
got__next p-17 s-20
got__off q-19
got__on a-26 d-18 i-18 m-22 p-25 q-18 s-22
got__the o+18
got__to a-28 b-25 d-17 p+19 q-25 s-18
got__way p-15
got__when a+17 n-15
got_a a-34 c-18 d-17 h-17 j-26 k-20 l-26 o-23 s-42 t-27 v-35
got_anything a+28 b-27 d-17 h-25 l-16 m-20 n-24 p-24 r-21 s-29 t-18 u-15 v-18
got_approved a+19 o-16
got_back m+20 r-16 u-20
got_home a-27 b-25 d-24 g-19 h-19 i-25 l-21 m-25 n-15 o-31 p-36 q-30 r-25 s+35 t-17 u-19 v-25
got_in r-19
got_me a-28 b-24 d-25 i-18 m-27 p+16 q-26 s-19 u-19
got_my a-18 b-21 d-22 i-16 m-20 o-19 p+31 q-47 r-31 s-24 u-18
got_someone a-16 i-19 p+20 q-21
got_the d-15 h-16 m-18 n-21 q-22 v+15
got_this a-21 b-18 d-18 g-21 i-29 l-27 m-25 o-15 s-18 v+23
got_to a-25 b+20 c-21 f-15 g-35 h-19 j-31 k-27 m-41 o+26 p-39 q-29 r-32 s-38 t-19 u-34 v-24
gps a-27 b-25 d-18 i-19 j+17 m-27 o-24 p-23 q-29 r+17 s-18
gps__me a-25 b-22 i-17 m-24 o-22 p-22 q-19 r+18 s-16
gracias a-50 b+19 c-43 d-54 e-53 f-47 g-51 i-52 j-55 k-47 l-68 m-66 n-53 o-46 p-45 q-52 r-53 s-50 t+58 u-55 v-47
gradu* a-16 m+16 n-22 p-20 q-20
grandma a-26 b-17 c+16 f-19 i-27 k-17 l-22 m+19 n-18 p-29 q-25 u-24
grati* a-23 j+16 o-15 u-16
gratis a-23 j+16 o-15 u-16
gratis$ a-23 j+16 o-15 u-16
great b-41 c-20 d-41 e-17 f-20 g-23 h-40 i-32 j-30 k-23 l-29 m+25 n-38 o-41 p-32 q-35 r-38 s-44 t+29 u-37 v-29
great$ b-21 d-32 h-22 i-15 j-19 l-19 n-22 o-23 p-16 q-21 r-24 s-22 t+17 u-29 v-18
gripa a-17 b-17 d-20 i-17 n+24 q-24
guita* m+15
guitar m+15
guitar$ m+15
gum a-15 d-26 g-20 i-16 j-21 m-28 n+31 o-18 q-23 s-23 u-25
gum__that n+16
gusta a-20 b-36 d-24 g-26 i+27 j-23 l-43 m+27 n-21 o-30 q-31 r-32 s-27 u-26 v-26
gusta* a+31 b-16 d-28 i-25 m-16 o-19 s-24 u-18
gusta__@call i+20 l-24 m-22
gusta__futbol m+18
gusta_el m+18
gusta_escribir l-17
gustaria a+31 b-16 d-28 i-25 m-16 o-19 s-24 u-18
guy b-21 d-15 g-21 j-18 l-19 m-23 v+24
guy$ b-18 g-18 l-17 v+21
guys b-36 c-33 d-37 e-24 g-45 i-40 k-35 m-56 n-44 o-40 p-27 r-32 s-28 v-43
guys_@open h+17
guys__@day h+19
guys__@hours h+16
guys_do a-26 d-22 g-21 h-29 j-17 q-17 u+27
guys_have j-18 u-18
guys_still a+26 d-17 h-19 l-18 n-17 q-16 t-24 u-17 v-20
gym b-26 m+22 r-17
habla a-20 b-18 c+19 d-24 e-28 f-25 g-20 h-20 i-25 j-21 k-20 l-25 m-35 n-18 p-21 q-23 r-19 s-18 t-25 u+25 v-25
habla$ c-16 d-18 e-20 f-18 i-18 j-15 l-18 m-29 q-18 t-19 u+27 v-20
habla* b-23 c-21 i+26 j-17 l-24 m-15 n-17 o-30 q-20
habla_@spanish c+21
hablar a-40 b-29 d-23 g-18 h-20 i+37 j-18 k-17 l-31 m-33 n-22 o-27 p-18 q-25 r-16 s-20 t-16 u-25 v-27
hable b-16 i+20 n-19 q-26 v-18
hablenme i+17 l-19
hablo b-21 d-18 g-21 i-25 l-22 m-24 n-20 o-19 p-21 q-24 r-15 s-22 u+16 v-23
habra h-19
hace a-44 c-17 d-35 e-20 f-23 g-47 h-32 i-32 j-33 k-18 l-28 m+43 n-45 o-27 q-34 r-33 s-35 t-27 u-50 v-23
hace__de u-15
hace__favor a-16 m-15
hace_el a-22 g-16 o-17 p+15 q-18 u-17
hacen a-20 d-17 g-23 h-19 i-15 j-22 m-20 n-25 u+27
hacer d-33 h-17 i-21 j-22 l-22 m-33 o-26 p-15 q-36 r-24 s-29 u+18 v-17
hacer$ a-15 q-21
had a-54 b-49 c-26 d-44 e-19 f-26 g-35 h-40 i-48 j-37 k-29 l-41 m+31 o-50 p-38 q-42 s+23 t-45 u-45
had__@stop r+15
had__a u-15 v+20
had__flashback m-17 s+19
had__for l-15
had__weird m-28 n-19 r-19 s+30 u-17 v-16
had_a a-38 b-36 c-16 d-33 f-19 g-23 h-34 i-34 j-28 k-18 l-20 m+25 o-44 p-28 q-30 s+25 t-39 u-31 v-33
had_to b-16 n-19 r+22
hago b-34 c-24 d-45 e-25 f-40 g-19 h-34 i-38 k-28 l-31 n+16 o-39 p-32 r-42 s-35 t-32 u-61 v-33
hago$ g-28 j-18
hago__empezar a+15 n-18
hago__llegar a-25 g-26 j+23 m-16 n-23 r-15
hago__paciente a+19 n-19
hago__ser a+19 n-19
hago_para b-21 d-30 f-27 h-23 i-22 k-16 l-18 m-41 o-25 q-26 r-26 s-20 t-20 u-40 v-22
half o-19
handl* d-16 l-15 m-26 p+21 q-23 r-15
handled p+21 q-23
handled$ p+21 q-23
happe* a-47 b+16 c-22 d-53 e-21 f-28 h-47 i-40 j-57 k-24 l-31 n-53 o-36 p-22 r-35 s-35 t-23 u+35 v-24
happened a-16 b+19 d-16 g-21 i-17 j-16 n-15 u-28
happens a-41 b-26 c-17 d-44 e-17 f-24 h-40 i-30 j-43 k-18 l-21 m-51 n-45 o-26 p-18 r-26 s-29 t-20 u+45 v-21
happens$ a-18 b-17 d-24 f-15 g-34 h-16 i-18 j-23 m-32 n-18 q-26 s-17 u+33
happens__come a-16 g-17
happens__i a-30 d-30 h-27 j-26 m-27 n-31 r-16 u+20
happens_during u+18
happens_if a-16 d-21 m-17 n-21 u-29
happy a-24 b-30 d-28 e-29 f+17 g-15 h-27 i-20 j-18 l-20 m+22 n-21 o-20 s-22 t-27 u-28
happy_@day a-19 b-25 e-20 f+19 h-24 s-16 t-24
happy_birthday m+17
haras* a-18 d-16 g-18 i-19 l+28 m-23 s-17 u-21 v-24
harassment g-17 l+22 u-19 v-23
has b-45 c-32 d-20 e-26 f-25 g-42 h-37 i-50 j-53 k-39 m+33 n-54 q+22 r-49 s-38 t-36 u-52 v-41
has__been a-21 m+21 r-17 s-18
has__best d-20 m+23 u-16
has__car m-21
has__work p-15 q+21
has_the a-17 d-28 g-17 j-24 m+25 u-24
has_to a-17 b-16 k-17 m-15 o-21 p-26 q+23
hasta a-21 b-22 d-21 f-16 g-27 h+25 i-20 j-25 l-19 m-34 q-24 s-19 t-17 u-24
hasta__estan h+19 j-18 n-17
hasta__hora a-20 b-17 d-20 f-15 g-25 h+26 i-19 j-24 l-17 m-33 o-26 q-19 s-17 t-16 u-22
hasta_que a-20 b-17 d-20 f-15 g-25 h+26 i-19 j-24 l-17 m-33 o-26 q-19 s-17 t-16 u-22
hate a-24 b-16 k-23 n-21 p-20 q-15
have a-19 b+15 d-36 e-68 f-78 g-77 h-64 j-24 k-65 l-63 m-44 n-17 o-19 p+20 r-103 s+19 t+15 u-65
have$ a+18 d-19 h-20 n-22 u-19
have_@day a-21 m-15
have_@symptom n-18
have__@call a-17 b-21 i+24 l-17 m-20 p-16 q-17
have__@cancel b+19 m-20 o-19
have__@day a-19 h-23 m-32 o-21 p-16 t+25
have__@drive i-19
have__@food n+16
have__@hours a-24 d-20 h+25 j-19 m-19 n-22 o-19 q-20 u-17
have__@move b-18 o+17
have__@relative b-17 m-22 n-26 p+21 q-23
have__@ride m-18 n-19 p+22
have__@stop m-21
have__@symptom n-20 q-18 s+22
have__@vehicle a-18 d-15 j-32 m-16 q+25 u-18
have__@visit a-29 b+20 d-16 n-24 s-23
have__@wrong i-15 j-22 m-19 t-16
have__a b-32 d-37 g-17 h-23 i-35 j-31 l-19 m-27 n-33 o-32 q+19 r-19 t-41 u-29 v+25
have__and b-18 m-17 q+23 v-18
have__any a-23 d-24 i-20 m+20 o-17 q-16 s-17 t-16
have__back a-19 b+21 i-16 m-17 o-21
have__be a-22 d-21 n-18 u-20
have__been a-25 b-27 i-21 m+20 o-18 p-16 q-21 s-23 t-16 v-24
have__can a-27 b-25 g-16 i-19 j-20 m-21 n+15 o-23 u-22
have__car j-18 q+16
have__day a-21 b-18 i-22 m-35 n-29 o-16 p-29 q-25 t+26
have__do n-23 u+16
have__driver b-17 d-15 i-16 n-20 q+15 v-21
have__drop j+15
have__for b-31 d-29 i+18 l-16 m-35 n-22 o-24 q-34 s-22 t-17 u-20 v-27
have__have n-17 p-22 q+17
have__idea g+16 j-17 v-25
have__it b+15
have__later a-24 d-17 n-18 o+23 u-16
have__me p+16 q-23
have__my a-20 d-16 i-20 m+17 q-22 s-17
have__nice a-32 b-30 d-21 h-24 i-27 j-26 m-35 n-22 o-23 p-27 q-27 s-26 t+36 u-17 v-23
have__number a-42 d-29 g-20 h-25 j-34 l-29 m-29 n-20 o-18 q-20 t-17
have__off j+15 q-21
have__on d-15 h-21 i-17 m-21
have__one a-16 b-18 i-16 j-16 p-17 t+17
have__out a-22 m-21 p-16 q-19
have__place m-15 q-19
have__questions i+19
have__skip a-23 b+20 d-17 m-22 q-16
have__so a-22 d-16 m-18 t+20 v-18
have__someone p-20
have__that b-16 m-16 o-20
have__there a-17 b-26 i-17 m-33 n-29 o-16 s-18 v-21
have__this a+21 d-23 h-16 i-21 m-19 o-19 q-16 u-26 v-21
have__time a-16 b+16
have__to a-16 d-32 g-21 l-23 n-22 o-26 p+17 s-22 u-20
have__up a-18 d-17 m-16
have__what a-27 b-20 h-17 i-16 j-28 l-16 m-24 n-34 o-23 q-34 s+26 u-30
have__with i-19 n-19 p+22 q-22
have_a a-29 b-69 c-37 d-76 e-19 f-23 g-43 h-63 k-29 l-39 m-53 r-45 s-21 t+43 u-65 v-56
have_an a-24 m-19 q-15 s-18 u-19
have_anything d-30 h-23 j-23 l-17 m-19 n-20 o+28 q-22 u-29
have_been b-20 d-19 i-17 m-23 o-18 t+20 v-20
have_decided b+16
have_evening a-17 h+19
have_my a-42 b+21 c-20 d-37 g-18 h-19 i-36 j-25 k-16 l-21 m-45 o-39 p+24 q-46 r-20 s-30 t-15 v-32
have_no a-19 b-30 d-20 i-19 j-17 l-23 m-28 n-21 o-24 p-18 q+28 r-18 s-25 v-26
have_not b-16 m-20 p-16 s-18 v-20
have_room a+22 b-16 i-19 u-17 v-16
have_somebody a-16 q-17
have_someone a-21 b-30 d-17 l-19 n-16 o-16 p+28 s-15 v-17
have_the a-24 d-22 g-15 h-18 j-28 m-32 n-26 p-15 q-24 u-15
have_to a-55 b+19 c-28 f-17 g-49 h-24 i-65 j-57 k-25 p-52 r-31 s-52 t-23 v-30
havin* d-26 g-18 h-19 i-26 j-22 k-19 l-24 n-28 o-25 p-27 q+15 r-21 s+24 t-17 u-27 v-19
having d-26 g-18 h-19 i-26 j-22 k-19 l-24 n-28 o-25 p-27 q+15 r-21 s+24 t-17 u-27 v-19
having__after a-17 b-26 m-16 n-16 q-16 s+25 u-17
having_trouble a-20 b-24 d-15 h-16 i-20 m-17 p-19 q+19 u-16
hay b-96 c-82 d+17 e-98 f-15 g-32 h-27 j+16 k-88 l-105 m-57 n+16 r-24 s-100 t-92 v-16
hay$ a-26 d-36 f+19 g+16 h-29 i-27 j-31 l-18 n-33 o-18 p-18 q-23 r-20 s-19 t-19 u-35 v-19
hay_@parking a-22 d-31 e-19 f-22 g-17 h-18 i-27 j+34 l-17 m-20 n-24 p-17 q-17 r-42 t-18 u-30 v-18
hay_@ride p-25 q+21
hay__@fetch a-25 d-29 i-20 j-22 n+20 o-15 u-23
hay__@pay d+24 i-16 j-17 m-17 n-17 o-16 u-23
hay__@person a-16 i+19 n-15 u-24
hay__ahi a-17 d-20 i+23 n-29 p-16 q-19 r-23 u-25 v-22
hay__de d+15 h-17 i-20 j-21 m-18 n-22 p-17 q-18 u-22 v-16
hay__hora a-19 d-20 m-22 n-17 o+23
hay__ir d-16 h-15 j-17 n+15 o-19 q-23 u-20
hay__me d-25 g-20 j-25 l-21 n-27 o-21 r-15 s-16 u-27 v-17
hay__que b-18 d-25 g-22 i+26 j-27 l-20 n-25 o-20 q-33 u-26 v-21
hay_a d-16 m+15 u-17
hay_alguien a-19 d-17 i+27 j-24 n-26 q-21 u-18 v-17
hay_ayuda d+22 g-22 n-17 q-19 v-16
hay_descuento b-17 d+22 g-16 n-18 o-17 q-19 u-16 v-19
hay_forma u-15
hay_nadie a-17 b-25 d-18 g-20 i+17 j+16 l-23 m-15 n-26 q-34 r-23 u-16
hay_ninguna j-19 v+20
hay_otra a-19 d-20 m-22 n-17 o+23
hay_que a-32 g-16 h-18 i-19 j-27 n+35 o-22 q-33 u-32
hay_una i+20 u-23 v-15
he a-18 d-52 e-34 f-34 g-46 h-43 i-52 j-53 k-37 l-54 m-43 n-18 o-47 p+24 r-47 t-36 v+16
he__@drive p+19 q-21
he__be b-16 m-17 r-19
he__not o-16
he__the b+16 m-20
he__to a-16 b-19 n-18 o-18 q+24
he_can b-16 n-18 p+17
he_has q+15
he_is j-15 m-25 n-21 o-16 q-21 s-16 u-21
head b-19 d-24 m-26 n-22 o-15 p-20 s+19
headache a-22 d-16 g-18 h-15 j-15 l-23 m-27 n-29 o-17 p-16 q-19 s+34 u-24
headi* a-25 b-23 d-23 g-18 h-15 i-25 j-20 k-15 l-25 n-22 o-24 p-20 q-22 r+26 s-28 u-25 v-17
heading a-25 b-23 d-23 g-18 h-15 i-25 j-20 k-15 l-25 n-22 o-24 p-20 q-22 r+26 s-28 u-25 v-17
heading_over m-21 r+17
heard a-18 b-28 g-25 h-18 i-31 j-37 k-18 l-29 m-41 n-23 o-27 p-18 q-21 r-27 s-24 t-23 u+30
heard__ad j-15
heard__is a-18 d+16 m-22 r-17
heard__you a-17 i-15 j-17 m-17
heard_of a-16 i-19 j-20 l-16 m-18 u+16
heard_your j-15
heart a-20 b-18 d-21 i-18 l-17 m-28 t+21 u-22
hello a-15 b-23 c-17 d-22 e-21 f+35 g-17 h-20 i-20 j-22 k-31 l-24 m-36 n-22 p-20 q-18 r-19 s-19 t-20 u-26 v-18
help b-68 c-66 d-35 e-47 f-50 g+71 h-53 i-74 j-75 k-67 l-80 m-53 n-65 o-54 p-56 r-62 s-62 t-25 u+16 v-63
help$ b-41 c-25 d-48 e-16 f-19 g+50 h-19 i-37 j-36 k-34 l-40 m-49 n-36 o-37 p-25 q-41 r-29 s-34 v-40
help__a u-16
help__depression a+16 m-18 p-16
help_me d-16 i-15 l-18 p-16 q-20 r-16 u-24
help_please a-24 b-20 c-27 g+30 i-28 j-26 k-26 l-28 m-24 u-28
help_with b-18 g-28 h-19 i-17 j-19 l-17 m-32 n-22 o-19 p-24 q+17
helpf* a-19
helpful a-19
her b-31 c-20 d-23 g-23 i+23 j-21 k-21 l-35 m-43 p-32 q-34 r-21 s-26 u-26 v+23
her_@call i-18
here b-68 c-47 d-62 e-32 f-35 h-43 i-59 k-40 n-59 o-16 p-43 q-37 s-59 t-38 u-64 v+43
here$ b-57 c-32 d-51 e-26 f-29 h-35 i-48 j-22 k-28 n-49 o-53 p-36 q-26 r-48 s-51 t-30 u-53 v+44
hermana b-51 c-23 d-18 i-18 l-24 o-28 r-26 u-32 v-23
hermano a-35 b-25 c-19 d-19 i-24 l-17 m-47 n-34 o-27 p+19 q+23 r-17 s-15 u-25 v-18
hey b-32 c-22 d-33 e-28 f+37 g-28 i-32 j-33 l-32 m-52 n-28 o-15 p-24 q-26 r-29 s-27 t-28 u-35 v-23
hgfhg* a-17 b-17 d-27 e+35 f-21 g-21 i-20 j-22 k-21 l-27 m-37 n-18 q-17 r-20 s-22 t-23 u-26 v-17
hgfhgf a-17 b-17 d-27 e+35 f-21 g-21 i-20 j-22 k-21 l-27 m-37 n-18 q-17 r-20 s-22 t-23 u-26 v-17
hi a-44 c-28 d-35 e-30 f+37 g-30 h-38 i-37 j-35 k-39 l-33 m+20 n-27 o-31 p-30 q-33 r-31 s-32 t-31 u-37 v-31
high a-33 b-26 c-17 d-44 g-25 h-21 i-21 j-30 k-17 l-20 n-38 o-32 p-28 q-39 r-30 s+29 t-16 u+19 v-20
high$ a-18 b-17 d-30 j-16 n-19 o-16 p-16 q-23 r-17 s-26 u+18
highw* a-16 h-16 i-15 m-22 r+18 u-18
highway a-16 h-16 i-15 m-22 r+18 u-18
highway$ h-15 m-18
hija b-22 c-16 d-22 m+16 q-40 u-25
hijo b-40 c-30 d-19 g-16 h-15 i-23 l-22 m-19 r-24 s-18 u-33 v-26
him b-24 d-18 f-19 g-25 i-27 j-18 l-24 q-18 s-18 u-18 v+22
him$ b-20 g-22 l-20 v+23
his a-20 b-20 d-18 g-19 i-20 j-18 l-20 m-27 n-21 o-20 p-17 r-16 s+23 u-27 v+16
hit a-19 b-17 d-15 j-23 k+32 l-25 m-33 n-18 o-19 q-18 s-20
hit_@stop b-15 j-21 k+32 l-25 m-30 n-16 q-17 r-24 s-19
hit__@traffic k+15
hit__on k+19 r-17
hizo a-20 d-22 i-17 m-24 n-18 o-24 q-24 r+28 s-17 u-17
hizo_@late o-16
hmm a-23 b-17 d-30 e-28 f-22 g+22 h-21 i-21 j-23 k-18 l-27 m+16 n-23 q-20 r-24 s-25 t-25 u-30 v-16
hmm$ d-22 e-26 f-19 g-21 i-17 j-16 k-15 l-22 m+29 r-16 s-16 t-23 u-22
hola b-28 c-23 d-28 e-27 f+39 g-25 h-27 i-24 j-27 k-35 l-28 m-40 n-24 o-24 p-21 q-24 r-25 s-24 t-26 u-27 v-23
hold a-37 b+21 c-21 d-34 e-19 f-17 g-22 h-18 i-31 j-30 k-27 l-29 n+16 o-30 p-25 q-34 s-29 t-19 u-34 v-22
hold__@medicine n+16
hold__@visit b-23 n-19 r+22
hold__spot b+17
hold_my a-24 d-21 i-19 j-16 l-17 m-29 n+19 o-21 p-16 q-22 s-20 u-21
holiday a-19 d-16 m+16 u-16
home a-58 b-53 c-35 d-68 e-23 f-26 g-51 h-46 i-22 j-61 k-36 l-48 m-62 n-67 o-37 p+18 q+55 r-56 s+25 t-33 u-65 v-49
home$ a-52 b-41 c-28 d-59 f-18 g-45 h-35 i-22 j-55 k-28 l-37 m-53 n-57 o-47 p+23 q+53 r-42 t-23 u-58 v-37
honey m-17 r+19
honey$ m-17 r+19
hook a+15
hook__up a+15
hook__with a+15
hook_me a+15
hopin* a+22 g-16 i-16
hoping a+22 g-16 i-16
hoping_to a+22 g-16 i-16
hora a-80 b-76 c-52 d-75 e-47 f-54 g-72 h+43 i-75 j-79 k-55 l-70 n-25 o+51 p-57 q-70 r-64 s-76 t-57 u-80 v-62
hora$ a-42 b-35 c-19 d-41 e-16 g-21 i-35 j-30 k-17 l-23 n-43 o+40 p-27 q-27 r-35 s-34 t-21 u-36 v-27
hora_@open a-15 j-15
hora__@call h+15 i-19 m-17
hora__@eat m-19
hora__el h-31 m+25
hora_de n-15
hora_estan h+19 j-18 n-17
hora_hay n-21
hora_puedo i-21 m-27 o-25
horario a-35 b-22 d-37 f-25 g-34 h+48 i-36 j-39 l-29 m-53 n-40 p-19 q-30 r-23 s-34 t-21 u-42 v-22
horas b-23 d-36 f-23 g-35 h+35 i-30 j-36 k-17 l-27 m-39 o-28 p-17 q-34 r-19 s-23 t-22 u-39 v-19
horas_@open a-19 h+17 m-15
horas_tienen d-16 g-19 h+15 j-19 n-17 q-17 u-15
horas_trabajan a-16 d-15 h+19 m-15 n-15
hospi* c-18 d-35 g-24 h-40 i-33 j+32 k-16 l-22 m-47 n-29 o-19 p-23 q-30 r-39 s-31 t-18 v-25
hospital c-18 d-35 g-24 h-40 i-33 j+32 k-16 l-22 m-47 n-29 o-19 p-23 q-30 r-39 s-31 t-18 v-25
hospital$ a-37 d-29 g-18 h-35 i-27 j+31 l-15 m-33 n-23 o-24 p-16 q-22 r-19 s-23 v-20
hour a-29 b-16 c-16 d-21 m-28 p-20 s-16 u-24
hours a-53 b-39 c-27 d-51 e-25 f-34 g-48 h+45 i-40 j-55 k-27 l-40 m-29 p-30 q-42 r-32 t-34 u-55 v-32
house a-18 d-19 l-19
house$ m-18
how b-106 c-85 e-80 g+22 i-110 j-15 k-94 l-41 m+26 o-54 p-89 q-30 r-109 s-34 t-97 v-105
how_@late a-25 d-19 h+28 j-25 m-23 u-26
how__@book a+16
how__@hours h-23 l-21 m-29 n+28 o-17 s-15 u-22
how__@treat a-24 d-25 g-22 m-35 n-21 o-17 s-18 u+30
how__@visit a-35 d-36 m-39 n-26 o-16 s-16 u+35
how__a a-43 b-16 g-28 h-22 l-15 n-39 p-16 q-21 s-38 v-17
how__am g-21 j-21 m-18 n-23 u+19
how__answer a-23 d-21 g+31 j-20 l-18 m-35 n-25 q-18 s-15 u-24
how__are a-33 d-35 f-24 g-18 j+22 l-23 n-23 o-16
how__before a-22 d-21 g-16 h-23 j-21 m-36 s-15 u+19
how__bitcoin m+16 u-17
how__can a+23 d-23 g-21 i-19 j-21 m-34 o-26 q-19 u-22
how__did m-20
how__different j-18 m-17 u+18
how__do a-66 b-28 c-18 f-19 g-22 h+28 i-25 j-51 o-33 q-35 r-20 s-28 t-16 v-26
how__does a-24 d-43 g-27 j-23 l-20 m+21 n-32 o-18 q-19
how__get b-16 d-50 g-42 h-19 i-21 l-28 o-20 q+18 r-20 u-25 v-24
how__i a+25 b-39 c-31 d-24 e-17 f-28 i-47 k-34 l-47 o-59 p-31 r-46 s-67 t-24 v-35
how__in j-19 u-19
how__is b-21 d+19 f-32 g-39 h-29 i-23 l-29 m+22 n-47 o-32 p-21 q-22 r-23 s-50 u-33 v-21
how__it a-42 b-21 f+17 g-38 h-22 l-22 m-33 n-51 o-31 p-17 q-23 r-19 s-38 u+16
how__of m-22 n-16
how__out d+18 m-18
how__reply g+21 m-23 n-17
how__respond a-20 d-18 g+23 j-18 m-25 n-22 u-20
how__should a-25 d-24 g-28 h-20 j-17 n+22 o-16 q-16 r-17 s-27 u-27
how__start a+22 d-18 g-18 m-22 u-18
how__supposed g+17 n-16
how__that s+17 u-21
how__the b-20 f-16 g-36 h-33 i-19 j-47 l-30 n-40 q-17 r-18 s+17 v-16
how__this a-23 b-26 d-27 g+34 i-15 j-15 l-29 m-35 n-27 o-16 q-21 v-20
how__times l+21 m-29 n-21
how__to a-18 b-17 d-18 j-15 n-18 s-15 u-21
how__until a-23 g-17 j-26 l-23 m-31 n-27 o-17 s+25
how__use g+16
how__we m-23 n+18
how__weeks m-20 u+18
how__without m-18
how__work a-27 b-18 d-37 f-16 g+19 h-20 j-25 l-30 o-28 q-26 s-23 v-16
how__works a-15 d-17 m-21 u+23
how__you a-24 b-20 c-23 f+16 g-54 h+24 i-31 k-21 l-47 n-50 o-36 p-16 q-36 r-23 s-19 t-28 u-24 v-36
how_am g+17 n-16
how_are a-23 f+28 h-26 j-28 m-24 u-28
how_can d-33 g-33 h-23 j-25 m+30 n-42 o-17 q-16 s-18 u-23
how_come a-30 d+15 g-21 h-17 j-27 l-19 m-35 n-22 u+15
how_do b-28 c-19 d-35 f-17 h-50 i-34 k-16 l-33 m+23 n-24 o-37 p-21 r-29 s-34 t-16 u-37 v-26
how_does a-35 d-50 h-24 j-18 l-18 m+23 n-36 o-30 q-19 s-26 v-15
how_early a-41 d-36 f-20 g-33 h+23 j-30 l-20 m-48 n+31 o-20 q-19 r-20 s-23 u-46
how_far d-21 j+27 m-15 u-30
how_i j-16 m-18
how_is d-29 f+19 j-28 m-32 n-18 s-15
how_long a-15 b-35 c-23 d-62 e-22 f-39 g-53 h-47 i-28 k-27 l-46 m-28 n+23 o-46 p-30 q-41 r-35 s+17 t-30 v-32
how_many a-39 b-22 d-44 f-22 g-35 h-39 i-22 j-34 k-17 l+15 o-33 p-17 q-27 r-19 s-35 t-17 u+17 v-19
how_much a-59 b-34 c-22 d+59 e-25 f-38 g-53 h-45 i-34 j-58 k-23 l-50 n-57 o-42 p-29 q-39 r-35 s-52 t-41 u-70 v-31
how_old a-26 d-29 g-21 j-19 l-15 m+30 n-23 s-18 u-29
how_soon a+17 h-20 m-21 o-18
how_tall a-19 d-17 j-23 m+22 u-19
how_this m-19 u+19
how_to a-30 b-37 c-16 d-28 f-15 g+41 i-29 j-26 k-20 l-39 m-42 n-30 o-26 r-18 s-25 u-35 v-26
howdy a-25 f+24 h-19 k-19 m-19 t-18 u-17
hoy a-49 b-41 c-31 d-51 e-36 f-36 g-41 h+36 j-49 k-33 l-44 m+26 n-54 o-39 p-38 q-48 r-43 s-44 t-41 u-50 v-42
hoy$ a-39 b-32 c-24 d-40 e-28 f-30 g-34 h+37 j-40 k-27 l-35 n-43 o-30 p-29 q-38 r-34 s-32 t-30 u-38 v-28
hsa d+18 m-16 n-17
human a-27 b-20 c-17 i+29 j-19 k-18 l-27 o-17 u-23 v-19
humana d+19 n-18
humano a-15 i+20 m-17 p-17
hurt a-19 d-25 g-17 m-27 n-18 p-16 q-27 s-16 u+24
hurt$ a-15 b-16 d-20 m-23 q-22 u+24
husba* b-16 l-17
husband d-24 i-35 j-17 l-31 o-34 q-32 r-31 u-40 v-18
husbands b-16 l-17
i b-36 c-34 e-136 f-135 g+19 h-55 k-24 l-15 m-19 n+19 o-28 p-45 q-22 r-30 t-71
i_@book a+39 b-22 c-16 d-29 g-29 h-24 i-22 j-26 l-18 m-33 n-37 o-21 q-24 r-21 s-16 u-19
i_@call b-21 c-18 d-31 g-19 h+40 i-30 j-19 l-19 m-36 n-35 o-28 q-24 r-27 s-15 u-18
i_@drive a-22 h-17 j-20 o-16 p-18 q+20 s-17
i_@drug m-18 n+24 q-15 s-16
i_@eat a-18 d-18 h-16 m-39 n+29 o-16 q-16 r-16 s-17
i_@move a-18 i-18 j-18 m-24 n-25 o+17 q-21 s-15 u-16
i_@parking d-15 j+17
i_@pay a-32 b-16 c-19 d+39 g-30 h-24 i-26 j-33 l-19 m-44 n-37 o-22 q-27 r-24 s-20 u-27
i_@stop l-16 m-28 n+20
i__# a-39 b-35 c-20 i-41 j-30 k-23 l-32 m-50 n-45 p-25 s+15 t-18 u-28
i__@book b-17
i__@call a-15 d-18 m-16
i__@cancel a-17 b+22 d-16 g-18 i-19 j-15 k-17 l-23 m-38 n-16 q-19 r-24 s-17 u-17 v-16
i__@day a-29 b-39 d-17 g-16 i-21 j-15 l-21 m+17 n-22 o+18 q-23 s-26 v-16
i__@drink m-28 n+24 s-16
i__@drive b-15 p-20 q+20 s-16
i__@drug d-18 m-27 n+25 s-19
i__@eat a-17 b-22 d-19 g-17 j-16 n+20 q-16
i__@english a-21 b-21 c+32 d-23 g-26 h-17 i-20 j-20 k-19 l-20 m-26 n-23 o-25 p-18 q-20 r-22 s-22 t-16 u-26 v-27
i__@food a-17 g-20 m+23 r-17 s-18
i__@late a-20 i-21 n-23 o-21 p-18 q-25 r+19
i__@medicine d-23 j-17 l-18 m-25 q-18 u-17
i__@move a-39 b-38 d-32 i-32 k-29 l-18 n-34 o+26 p-15 q-19 s-19 u-17
i__@open a-23 g-16 j-21 n-16 q+18
i__@pay a-32 b-23 c-20 d+46 g-32 h-18 i-31 j-31 l-22 m-39 n-45 o-28 q-34 r-18 s-23 u-20
i__@person i+15
i__@place a-20 h-19 i-29 j+25 n-21 o-16 q-19 u-18
i__@relative a-22 b-16 i-18 m+24 n-29 p-30 q-19
i__@ride i-15 m-20 n-18 p+33 q-38 s-15
i__@sick a-29 d-20 g-18 i-22 l-19 m-30 p-15 q-28 r-20 v-17
i__@spanish c+19 i-16
i__@stop d-15 i-16 j-24 m-33 q-15 s-19
i__@symptom a-30 b-27 c-15 d-23 g-30 h-15 i-23 j-25 k-20 l-26 m-31 o-28 p-16 q-26 r-31 s+29 t-18 u-18 v-22
i__@texts a-31 b-24 d-22 g-25 i-33 j-29 k+25 m-41 n-30 o-28 p-17 q-21 r-20 s-24 v-17
i__@vehicle d-18 g-17 j-23 m-19 n-27 q+25 r-19 u-16
i__@visit a+34 b-21 d-28 n-23 o-21
i__a b-32 c-48 e-22 f-20 g-38 h-52 j-51 k-68 l-65 q-19 r-35 s-22 t-65 u-33 v-27
i__able b-21 n+20
i__about b-34 d-40 g-40 h-19 i+25 j-34 k-18 l-25 m-46 n-50 p-17 r-27 s-27 t-18 v-27
i__after a-28 b-17 d-18 i-20 k-16 m-22 n+18 o-25 p-16 q-21 r-17
i__again a-27 h-27 i-18 l-21 m-20 n+25 o-20 q-18 s-21
i__all s+15
i__almost r+17
i__alone g-18 q+19 u-16
i__already a-16 d+24 m-32 o-20 r-21
i__an b-33 c-17 g-26 i-35 j-33 k-23 l-27 m-57 p-23 q-17 s-41 t-17 u-43
i__and a-23 d-23 j-20 l-18 n-26 q-26 r-17 s-30 u-19
i__another n-17 o+17
i__anything a-24 d+28 g-19 j-16 l-19 m-23 n-35 o-24 q-21
i__around d-17 g-18 j+19 n-16 u-19
i__at a-18 b-26 g-31 h-19 i-26 j+16 k-16 l-19 o-24 p-24 q-31 s-24 u-31 v-33
i__back d-34 i-35 l-23 n-32 o-28 q-24 r-21 s-18 u-36
i__be d-44 g-39 h-18 i-36 j-26 k-19 l-35 m-41 p-34 q-51 r+18 v-23
i__been b-27 i-22 j-19 m-25 o-19 q-21
i__before a-28 g-28 i-26 j-21 m-35 n+22 q-26 r-17 s-16 u-25
i__better a-17 d-21 g-16 m-27 n-26 o-26 r-15 s-17
i__bill a-17 d+26 m-35 n-17 u-26
i__bring a-21 d-16 n+23 q-19
i__but b-24 q-18
i__by a-34 b-16 d-32 g-32 i-23 k+20 l-24 m-26 n-30 o-21 r-23 s-20 u-28 v-24
i__can d-18 g-16 m-18 q-29 r-19 s-23
i__come d-21 g-17 h-18 i-23 j-23 m-24 n+15 o-23 q-21 s-24 u-22
i__coming d-20 g-24 i-16 j-21 k-16 l-18 m-24 n-16 o-25 r+26 v-17
i__confused a-18 b-22 d-17 g+20 i-16 j-19 l-18 m-25 r-19 u-16 v-18
i__day a-15 d-16 g-16 q-16
i__decided b+16
i__did d-20 m+22 n-20 s-17 v-16
i__disability a-21 b-17 d+18 j-18 l-15 m-21 n-17 q-17 r-18 u-24 v-17
i__do a+21 b-24 d-53 i-35 j-35 k-19 m-36 q-44 r-17 s-23 v-16
i__dog a-17 d-22 i-21 m+27 o-15 q-16
i__doing b+16 j-16 l-18 o-15 q-16 s-15 v-28
i__done a-17 k-18 l+19 n-16 u-20
i__for a-26 g-32 j-29 k-16 l-25 o-23 q-26 s-30 t-16 u-41
i__form a+20 d-15 g-15 j-21 s-16
i__from l-17 m-18 u-20
i__get a-24 b-22 d-31 i-32 j-27 l-23 n+28 o-27 q-31 r-16 s-16 u-26
i__getting a-19 b-19 d-17 l-22 m-17 n-27 q+24 u-29 v-24
i__go b+18 i-17 j-17 m-19 n-19
i__going d-32 i-16 j-22 m-36 n-33 q+22 s-22
i__good j-15 l-16 m-21 o-19 u-16 v-19
i__got a-20 d-17 i-23 l-16 m-25 o-19 u+19
i__gum d-19 g-18 m-20 n+22 u-15
i__half o-15
i__have a-29 b-39 c-17 g-31 i-37 j-35 l-28 m-38 n-33 o-28 p+15 r-22 u-21
i__having b+18 l-18
i__her a-18 b-18 q-15 v+16
i__here b-21 d-25 g+21 i-17 l-24 m-32 n-29 o-21 q-28 s-17 u-22 v-29
i__high a-17 d-20 g-18 j-21 m-19 n-23 u+19
i__home d-17 g-16 n-22 o-16 p-18 q+16 u-16
i__i a-37 g-31 i-27 j-28 k-15 l-20 m-31 q-31 r-24 u-38 v-17
i__if n-19
i__in a+21 b-39 g-39 i-31 k-35 l-28 n-59 o-25 p-24 s-36 t-16 v-31
i__interested b-24 g-17 l+20 v-15
i__is b-31 g-24 j-39 l-19 m-51 p-23 q-39 s-37 u-33
i__it b-46 d+30 g-28 h-20 i-30 l-22 m-55 p-24 q-22 r-41 s-42 u-43 v-24
i__just j-23 m-18 r+15
i__know a-27 b-26 d-23 i-22 j-18 k-16 l-24 m-32 o-33 q-37 r-20 s-20 u+16
i__later a-22 b-16 n-19 o+28 s-18
i__let m+17
i__like b-35 d-38 g-26 i+16 j-23 m-41 n-33 o-16 p-18 q-23 r-33 t-15 u-36 v-24
i__lol a-19 b-19 g+27 j-20 l-17 m-26 n-16 q-15 r-22 s-24 v-19
i__lost a-18 b-22 d-16 g+22 j-24 l-15 m-17 o-16 q-17 s-18 v-18
i__made a-16
i__mind b-20 d-20 l-21 m-22 n-24 p-16 q-16 u+16
i__my a-42 b-27 c-56 d-16 e-17 f-16 g-72 h-29 j-26 m+34 n+18 o-54 q-43 r-67 s-62 t-26 v-57
i__myself d-26 g-20 h-17 i-15 j-24 m-17 n-31 o-20 p-19 q+29 r-16 s-17 u-23
i__need d-19 i-20 n-23 p-15 q+16
i__new a-39 b-17 d-27 i-30 m+17 n-24 o+19 p-18 q-23 s-19 v-18
i__next m-21
i__no a-22 d-26 g+15 i-28 j-24 m-41 n-28 o-31 p-22 q+24 r-23 s-29 u-22 v-34
i__nobody a-18 b-17 d-19 j-17 n-16 o-17 q+16
i__not a-74 b+17 e-23 f-22 h-39 i-37 j-47 m-54 n-77 p-53 r-91 s-29 t-48 u-78 v+35
i__now g-17 i-23 l-18 m-23 n-21 o-19 q-21 r-21 s-16
i__of a-20 b-19 d-19 j-17 n-22 s-16
i__ok n-15
i__on a-43 d+17 g-24 i-20 l-25 o-39 p-28 q-31 s-28 t-17 u-38 v-21
i__or d-30 i-21 j-34 l-19 m-21 n-33 q-20 u+19
i__out b+19 c-21 d-47 g-45 h-19 i-48 j-43 k-28 m-58 p-28 q-21 s-19 t-24 u+16 v-37
i__over a+17 i-16
i__paperwork a-20 i+15 m-17 n-19
i__put a-22 g-16 i-21 m-32 n-25 q-17 u+16
i__questions a-21 b-19 d-16 i+26 m-23 p-17 v-20
i__rather a-19 b-21 d-22 k-16 l+19 m-19 o-21 v-22
i__reach a-21 d-26 i+27 j-21 m-18 q-16 u-16
i__ready a+17 b-22 d-24 g-25 i-16 j-25 k-18 m-30 o-18 q-20 r-19 s-21 u-22
i__reply g+20 m-16 n-19
i__return a-19 d-19 i-21 m+23 n-17
i__said b-21 m-21 n-17 o+15 q-16
i__say a-17 d-21 g+19 i-18 j-21 k-22 n-21 o-16 q-18 s-20 u-17 v-19
i__see a+17 b-22 d-18 g-22 i-20 j+19 l-21 m-27 n-19 o-16 q-20 r-15 u-16 v-27
i__seen d-16 n-28
i__signed v+18
i__since s+15
i__skip n+17
i__sleep b-21 m+19 p-16 u-20
i__so a-23 d-32 g-21 i-23 j-32 k-19 l-33 m-44 n-24 o-28 q-28 r-35 s+28 t+19 u-30 v-26
i__somebody a-39 b-19 d-25 g-18 h+22 m-19 n-35 o-19 u-17
i__someone a-17 b-17 d-21 i+17 n-25 o-21
i__something h+17 m-22 o-16
i__speak a-17 b-17 i+21 j-16 l-18
i__still a-21 m-20 n-19 o-16 r-23 s+25 u-15
i__take m-19 n+16
i__talk a-25 d-15 i+28 j-24 m-18 n-15 o-18
i__text a+15 d-20 g-27 j+22 k-19 l-20 m-24 n-18 o-16 v-16
i__texting a+17 b-16 l-20 q-16 u-17
i__that b-30 c-19 h-20 i-24 j-37 k-18 l-28 m+20 n-21 o-41 p-21 r-21 s-32 t-21 u-33 v-27
i__the b-61 d-68 i-76 j+31 l-38 p-34 q-21 r-19 s-62 t-29 u-42
i__there a-41 b-24 g-38 h-26 i-34 j+27 l-17 m-51 n-22 o-24 r+20 s-17
i__these g-20 k-16 m-16 n-15 u+18
i__this a-41 b-28 d-42 i-32 j-28 k-16 l-37 m-50 n-40 p-16 q-23 r-32 v+19
i__through d-16 g-18 m-17 n-15 u-15
i__tired m-18 n-15 s+20
i__to b-24 c-73 d-22 e-36 f-43 g-28 h-59 i+23 j-32 l-26 m-32 n+18 p-32 r-57 s-17 t-59 v-77
i__told d-19 i-16 l-18 m+24 n-23 u-20 v-19
i__try a+18
i__twice a-24 b-18 g-23 i+22 j-21 k-19 l-20 m-25 o-19 q-25 s-25 u-15 v-26
i__up a+21 b-19 c-15 g-39 h+16 i-24 j-35 k-22 l-23 m-51 n-23 o-31 p-23 q-40 r-27
i__want a-34 d-22 g-32 i-20 j-19 m-25 n-24 o+21 q-29 r-21 s-24 v-28
i__what d-15 j-16 m-21 u+18
i__when n-21
i__where a-15 j+21 m-16
i__wish b-18 g-17 l+19
i__with a-26 b-24 d-28 i+25 j-19 l-23 m-26 p-23 q-29 r-21 s-29 u-25 v-27
i__without a-21 d-18 g-18 j+16 m-18 n-21 r-16 u-17
i__words g+18 j-15 u-18
i__work a-18 d-19 i-19 j-17 m-21 n+17 q-20 s-16 u-22
i__you b-39 c-30 d-50 g+20 h-40 i-48 j-18 k-34 l-24 m+24 n-51 o-37 p-23 q-42 r-26 s-27
i__your a-15 b-24 g-21 i-22 l-26 u-16
i_allowed s-16
i_already a-16 d-20 m+18 n-26 s-19
i_am c-76 d-49 e-43 f-41 h-65 i-51 k-37 l-34 m-43 n-37 o-29 p-73 q-20 r+27 u-51
i_answer g+15 m-19 u-15
i_ask d-15 j-18
i_be b-30 d-30 g-28 h-20 i-16 l-26 m-35 p-19 q-30 r-30 s+22 v-15
i_bring a-40 b-18 c-21 d-37 g-35 h-24 i-34 j-30 l-18 m-44 n+45 o-27 q-38 r-20 s-23 u-30
i_buy j-16 m+20 n-20 s-17
i_can a-17 c-34 h-39 i+29 j-22 k-29 l-41 m-56 n-50 p-27 u-50 v-46
i_changed k+16 l-17
i_chew d-18 m-16 n+21 q-15
i_come a+20 b-35 c-22 d-55 g-50 i-35 k-22 l-23 m-57 n-38 p-20 r-36 s-34 v-21
i_contact u-17
i_cook a-20 d-15 g-15 h-19 m+16 s-16
i_did a+21 b-24 d-23 g-27 i-23 j-29 l-31 o-16 q-19 s-27 u-19 v+19
i_do d-25 h-37 i-21 j-18 k-16 m-68 o-34 p-30 r-40 t-17 u-76
i_drink a-23 d-24 g-19 h-25 i-16 j-17 m-24 n+35 o-24 q-20 r-17
i_feel a-16 d-18 m-20 n-20 s+16
i_find j-15 m+18
i_forgot j+17 m-16
i_get a-30 b-33 f-15 g-66 h-52 j+17 l-42 m-26 n-33 p-27 q-25 s-41 t-18 v-28
i_getting g-18 l-16 u+18
i_go a-35 b-26 c-20 d-45 g-43 h-15 i-34 j+47 k-19 l-29 m-47 o-26 p-16 q-42 r-26 s-26 u-46 v-15
i_going a-17 b-20 d-22 g-22 j+18 n-27 o-16 q-24 s-15 u+16
i_got a-26 b-18 c-21 g-40 h-17 i-21 j-38 k-32 l-16 q-54 r-38 t-21 u-25
i_had a-21 m+21 o-23 s-29
i_hate a-22 k-23 n-20 p-19
i_have a-39 c-48 e-20 f-19 g-26 h-34 i-15 j-84 k-55 l-33 m-29 r-57 t-54 u-20 v-40
i_hold n+16
i_just a-29 b-21 c-16 d-30 g-32 i-30 j-29 k-20 l-26 m+21 n-36 o-28 p-19 r-27 s-24 t-18
i_know a-20 b-26 d-28 g-21 i-16 j-17 m-25 o+16 p-17 q+16 s-17 u-16 v-21
i_leave d-17 i-16
i_left a-25 b-24 d-23 g-20 i+21 j-22 m-33 n-22 o-24 q-27 u-17 v-25
i_lost a-20 b-18 g-23 i-21 j+20 k-20 l-21 m-23 o-17 r-15 v-15
i_make g-16 m+17 n-31 o-15
i_miss a-23 b-17 g-18 i-26 j-23 l-20 n-29 o-16 p-22 q-26 s-16 u-21
i_need b-83 c-36 e-17 f-16 g-69 h-29 j-62 l-68 p-54 q-15 r-58 s-58 t-32 v-49
i_never a-25 b-19 d-20 i-25 k-18 m-31 u-32 v+30
i_no g-16
i_owe a-23 d+33 g-18 l-17 m-22 n-31 o-23 q-18 u-24
i_pick d-17 h+22 m-17 n-27 q-18
i_prefer c+23 g-15 i-19 l-17 m-18 s-15 v-15
i_press a-23 d-30 g+34 h-16 i-19 j-35 l-18 m-27 n-27 q-29 r-18 s-15 u-32 v-16
i_put a-22 g+30 j-22 n-31 q-22 u-27
i_qualify d-23 g-23 j-22 l-17 m-22 n-24 q-20 u+19
i_read j-16 m-24 n-17 o-22 u-17
i_reply a-16 d-20 g+26 m-24 n-19 q-20 u-22
i_respond a-17 d-16 g+22 j-17 m-20 n-19 u-16
i_said b-25 j-17 k-15 m-19 n-18 o+19 q-19 s-19
i_say a-25 d-26 g+32 i-16 j-28 m-32 n-32 q-28 u-25
i_see a-36 b-23 d-25 g-23 j+34 k-15 l-21 m-43 n-19 o-18 q-22 r-16 s-24 u-28 v-28
i_send a-19 g+24 j-30 l-16 m-29 n-32 q-19 u-24
i_sent j-17 m+15
i_should d-19 i-20 m-34 o-17 q-24 r-16 s-22 u+16
i_show a-16 d-15 g-19 h-16 m-17
i_sign a+30 d-28 g-19 h-25 j-23 m-32 n-24 s-16 u-18
i_skip d-21 j-16 m-20 n+23 u-20
i_speak d-16 i+23 n-20 o-18 q-19
i_start a+27 d-21 g-19 h-17 m-24 n-21 u-20
i_still a-50 b-43 d-36 g-22 h-19 i-31 j-29 l-30 m-35 n+31 p-19 q-25 s-40 u-19 v-19
i_supposed a-26 b-19 d-22 g+25 i-17 j-27 l-17 m-30 n-16 o-18 q-17 r-19 u-35
i_take a-34 b-24 c-16 d-25 g-45 h-27 i-26 j+18 l-28 m-48 o-26 p-18 r-29 u-34
i_talked b-20 i+17 m-23 n-17 o-18 q-15
i_talking a-17 b-15 g-20 i-23 j-16 n-22 q-18 s-18 u+25
i_text a-24 d-19 g+31 h-17 i-19 j-34 l-22 m-26 n-28 q-15 u-30
i_think b-21 d-16 i-22 j-17 l-19 m-20 o-17 v+23
i_told d-16
i_type a-27 d-26 g+37 i-23 j-28 l-19 m-28 n-28 q-21 u-34 v-18
i_unsubscribed d-15 i-16 j-20 k+24 l-23 m-17 v-16
i_use a-20 i-16 m-27 q-21 u-19
i_walk a-26 d-22 g-21 i-19 j-21 m-23 n-24 o-20 q+30 r-27 s-22
i_want a+22 b-72 c-27 d-49 g-51 h-18 i+19 j-48 k+20 n-51 p-35 q-41 r-41 s-44 t-24 u-43 v-47
i_was b-27 d+19 g-25 i-33 j-31 k-19 l-21 m-49 n-32 o-28 p-23 q+26 r-26 s-37 t-16 u-21 v-28
i_wear a-32 b-21 c-18 d-37 g-38 h-21 i-33 j-29 l-19 m-46 n+49 o-30 q-35 r-19 s-37 u-31
i_will a-43 b+19 c-28 d-53 g-45 h-30 i-44 j-39 k-39 l-37 m+20 n-62 q-38 s-45 t-34 u-56 v-38
i_work a-21 h-16 m-15 n+18 o-17
i_would b-43 c-26 d-53 g-40 h-18 i+21 j-35 l+20 m-49 n-20 o-30 p-23 q-34 r-32 s-39 t-16 v-34
iba q+16
iba_a q+16
id a-19 d-17 g-16 n+22 q-24
id$ a-19 d-17 g-16 n+22 q-24
idea a-16 b-19 g+22 j-22 m-17 q-17 s-16 v-27
if b-53 c-35 e-25 f-28 h-53 i-64 j-72 k-42 l-48 m-49 o+20 p-54 q+37 s-53 t-32 u-75 v-46
if__# d-17 q-19
if__@ride d-19 g-21 m-15 n-22 p-16 q+23 r-16
if__a q-21
if__alone g-17 q+18 u-16
if__am n-23 o-21 r+22
if__can a-22 g-17 i-19 m-16 n-17
if__come a-20 d-20 g-22 j-15 n-18 q+25 u-23
if__do d+18 q-16
if__get d-16
if__have p-19
if__is d-16 i-17 p-15 r-23
if__no q-25
if__not g-21 n-15
if__press d-16 g+16 q-17
if__to d-20 g-21
if_i b-33 c-20 f-16 h-42 i-44 j-59 k-24 l-27 m-61 o-53 p-36 q+19 r+19 s-38 t-19 u-64 v-27
if_my d-22 g-22 m-17 o-15 p-17 q+23 r-21
if_possible a-23 o+21 r-16
if_you a-20 o+20 q-16
in a+32 b-18 c+22 d-72 e-82 f-86 g-114 i-39 j-19 l-124 n-46 p-59 q-44 r+33 s-83 t-91 u-33 v-59
in$ a+27 c-54 d-58 e-34 f-37 g-47 h-26 i-18 k-53 l-47 m-84 o-57 q-61 r+30 s-49 t-38 u+15 v-44
in_# b-15 r+20
in_@english a-33 b-18 c+29 i-24 j-19 k-21 m-24 n-15 o-22 r-15 u-18
in_@spanish a-32 b-20 c+35 d-20 h-17 i-27 j-21 k-21 l-15 m-29 n-20 o-22 p-16 q-18 r-19 u-23
in_@traffic r+16
in__@day o-24
in__@door m-16
in__@place h+31 i-20 j-16 m-23 o-20 r-21 u-23
in__@traffic r-19
in__@vehicle a-16 j-19 m-18 u-18
in__a m-15
in__are m-16
in__car j-16 o-17 q-16 r+19
in__could m-17 o+15
in__hospital a-18 h-21 j+24 m-17 u-31
in__is m-20 u-16
in__it a-19 d-17 m-21 u-19
in__lot a-16 b-15 h-15 m-19 r+17
in__me a-15
in__morning h+16 j-15
in__news d-25 h-16 j-25 m+17
in__please a-18 c+15 m-16 v-17
in__right m-16
in__room a-19 m-16 n+20 o-16 q-15
in__sorry o-17
in__text a-20 b-21 g-21 i+26 j-21 k+16 l-29 m-31 o-16 r-17 u-20 v-25
in__the m-17
in__week n-22
in__you m-26 u-15
in_a a-24 b-28 d-16 g-19 i+23 j-27 k-16 l-22 n-16 o-21 u-29 v-26
in_an a-26 d-16 j-24 n-17 o-17 p-20 u-26
in_dallas a-15 j+19 m-21 u-18
in_for k+17 l-22 m-16
in_it m+17 u-21
in_my a-17 n-20 r-17
in_now a-19 h-20 l-15 m-22 r+24
in_on a-17
in_sometime a+21 n-18
in_soon a+20 m-18
in_texas j-20 u-18
in_the a-43 c-47 d-56 e-19 f-25 g-43 h+18 i-63 l-45 m-51 p-40 r+16 s-55 t-32 v-43
in_this a+16 n-20 o-21
in_to b-23 j-18 m-29 n-27 r-16
in_today d-21 j-22 m-27 o-18 s-22 u-17
in_with q-16
incom* d+20 m-18
income d+20 m-18
infor* b-30 c-16 d-35 e-22 f-19 g-18 h-17 i-28 j-23 k-19 l-26 n-24 o-25 p-20 q-19 r-24 s-28 u+27 v-19
informacion a-26 b-23 d-30 e-19 f-17 g-15 h-16 i-17 j-20 l-23 m-23 n-18 o-17 p-15 q-16 r-16 s-24 u+29 v-17
informacion$ a-15 b-16 d-19 e-16 j-17 l-21 m-21 u+19
infusion b-29 d-34 j-24 m-26 n-20 o-19 u+21
infusions b-18 m-19
ingles a-43 b-48 c+58 d-45 e-36 f-32 g-45 h-31 i-49 j-43 k-29 l-51 n-43 o-51 p-34 q-44 r-45 s-45 t-38 u-46 v-44
inscr* a+38 b-25 d-19 e-17 h-21 i-25 j-17 k-20 l-29 m-37 n-20 o-29 r-18 s-19 t-18 u-26
insid* n+16 q-16
inside n+16 q-16
inste* a-47 b-39 c-29 d-44 e-18 f-24 g-37 h-39 i-41 j-37 k-30 m-50 n-46 o+55 p-25 q-37 r-40 s-34 t-24 u-42 v-28
instead a-47 b-39 c-29 d-44 e-18 f-24 g-37 h-39 i-41 j-37 k-30 m-50 n-46 o+55 p-25 q-37 r-40 s-34 t-24 u-42 v-28
instead$ a-50 b-33 c-25 d-36 e-16 f-18 g-31 h-34 i-36 j-31 k-26 m-41 n-41 o+46 p-22 q-34 r-34 s-30 t-20 u-36 v-24
instead__# m-15 o+18
instead_of d-18 m-22 o+24
insulin n+18
insurance c-26 d+45 f-18 g-40 h-39 i-39 j-42 k-23 l-35 m-60 o-42 p-36 q-54 r-43 s-40 t-24 u-63 v-32
inter* a+52 c-45 d-68 e-39 f-37 g-59 h-34 i-51 j-19 k-47 l+34 m-41 n-59 o-54 p-50 q-63 r-45 s-65 t-39 u-32 v-54
interesa a+36 b-26 d-35 g-18 i-23 j-28 m-28 n-24 o-24 p-21 q-21 r-24 s-29 u-35
interesa$ a+27 d-19 j-20 l-28 m-24 n-15 r-16 s-16 u-18
interesada b-31 d-24 g-23 j-18 l+24 m-17 n-17 q-22 r-24 s-27 u-22 v-19
interested a+20 c-26 d-25 e-16 f-16 g-32 i-27 j-32 k-27 l+28 m-47 n-28 o-29 p-39 q-39 r-29 s-32 t-17 u-31 v-36
interested$ a+28 c-20 d-20 g-22 i-18 j-19 m-39 n-21 o-21 p-33 q-32 r-23 s-22 u-22 v-24
into a+20
inven* i-17 m+24 u-25
inyec* d-19 i-16 j-18 m-21 n-17 q-17 r-16 u+24
iphon* d-21 m+19
iphone d-21 m+19
iphone$ d-16 m+16
ir a+27 b+35 c-63 d-92 e-57 f-60 g-84 h-71 i-94 j-83 k-66 l-85 m-92 n+24 o-42 p-40 q+32 r-82 s-83 t-65 u-17 v-81
ir$ a+33 b+30 c-35 d-50 e-28 f-30 g-51 h-37 i-52 j-44 k-41 l-54 m-56 o-59 q-40 r-54 s-45 t-33 v-45
ir_@thanks b+18
ir__dia o+22 q-22
ir__mi a-26 b-17 i-17 o-19 p-16 q+18
ir_a o-20
ir_acompanada a-25 d-22 i-16 j-21 m-18 q+17 s-17 u-29
ir_con b-28 d-24 g-15 i-32 m-28 o-24 p-24 q+16 s-22 u-32 v-21
ir_otro n-33 o+26
ir_por a-21 b-15 n-19 q+20
ir_sola a-22 n-24 o-16 q+22
ire a-35 b+38 c-19 d-22 g-32 h-18 i-29 j-25 l-42 m-39 n-36 o-39 p+23 q-43 r-29 s-28 u-28 v-36
irme a-26 b-19 c-20 d-28 e-16 f-15 g-26 h-25 i-25 j-31 k-18 l-23 m-24 n-44 o-30 p-19 q+39 r-29 s-25 t-19 u-23 v-20
irme__@vehicle j-23 n-20 q+22 r-19
irme_caminando n-23 q+19
irme_en j-23 n-20 q+22 r-19
irme_sola n-20 q+20
is a-46 b-76 c-84 e-132 f-20 g-49 h-37 j+33 k-91 l-74 n-19 q-29 r-23 t-145 u+20
is$ d-16 q-15 u-18
is_# b-21 d+17 g-25 h-22 i-24 j-34 n-33 o-37 p-32 q-29 r+28 s-35 u-27 v-19
is_@drive a-16 b-16 m-30 n-17 o-16 p+24 s-18 u-22 v-27
is_@open b-15 o+21
is_@parking d-21 j+21
is_@sick a-27 d-26 g-16 i-19 j-25 l-23 m+26 n-26 p-33 r-26 s-38 u-33 v-18
is_@symptom d-22 m-27 n-19 o-17 p-21 q-19 r-19 s+27 u-17
is_@treat a-34 h-19 i-23 j-26 m-28 n-29 o-20 q-17 s-31 u+22
is__# b-19 g-22 h-26 i-19 j-29 p-21 r-24 u-24
is__@call b-20 g-22 h-26 i-49 j-37 m-20 n-17 o-19 q-17 r-17 s-18 u-31 v+22
is__@clinician a-21 d-15 j-17 m+17 u-18
is__@day b-26 d-22 s-23 u-18
is__@drug m-15
is__@hours h+18 j-20 m-20
is__@late d-16 j-21 m-19
is__@open a-17 d-20 h+20 i-29 o-22 q-22 r-32 s-17 u-24
is__@parking d-25 i-29 j+27 m-23 n-19 o-17 q-18 u-24
is__@place a-25 b-18 d-30 g-21 h+22 i-20 j+18 m-25 n-21 o-23 q-26 r-18 s-26 u-20 v-20
is__@price a-26 d+25 g-31 h-21 j-37 m-45 n-21 o-17 q-20
is__@relative m-30 n-26 p+28 q-35 r-17 v-16
is__@stop l+16
is__@treat d-20 u+16
is__@vehicle d-19 i-25 j-38 n-18 q+21 r-16 s-16 u-23
is__@visit a-16 b-47 d+29 g-29 h-33 i-33 j-17 n-50 o-42 p-37 q-22 r-28 s-53 v-24
is__@wrong i-19 u-15 v+18
is__a c-27 e-17 f-27 h-61 k-28 l-32 n-69 o-38 p-51 r-58 s-31 t-31 u+19 v-55
is__about d-23 m-18 u+20
is__after a-19 b-19 d-26 m-24 n-18 o-22 p-18 u-19
is__allowed d-29 i-23 j-24 m-28 n+27 o-19 p-16 r-15 s-22 u-25
is__along m-27 p+19
is__an d-41 j-29 m-34 n-35 o-26 q-25 s-28 u+31
is__any a-19 b-17 d+23 i-30 j-30 m-37 n-24 r-16 s-19 u-28 v-16
is__anything a-27 d-27 i-21 j-19 m-17 n+22 q-15 u-24
is__at j+17 m-19
is__available a-34 d-34 h-19 i+32 j-25 m-25 o-15 q-23 s-18 u-24
is__bad d-23 i-17 j-17 m-37 n-19 q+16 r-17 s-20
is__balance d+17 g-27 j-21 n-23 u-21
is__bank d-23 h-19 m+28
is__be a-16 d-18 m-23 r+21
is__best i-20 m+18
is__by a-19 d+16 g-19 h-17 i-26 m-23 n-18 o-19 q-22 r-16 s-24 u-37
is__can d-23 i-21 m-30 n-25 o+26 q-21 r-18 u-17
is__carol v+17
is__commands d-22 g+24 h-18 i-15 j-25 m-24 u-24
is__common d-19 n-20 s+21 u-19
is__covered a-20 d+27 h-16 i-18 j-30 m-28 n-23 o-21 p-20 q-17 s-23
is__cross g-21 i-17 j+27 m-30 u-26
is__day a-16 d-32 j-17 m-35 n-35 o-28 p+27 q+15 s-26 v-20
is__difference a-25 d-37 g-27 h-21 i-29 j-37 m-32 n-16 o-19 q-19 u+37
is__different j-19 m-19 u+17
is__direct d-15 i+20 j-18 u-20
is__earliest a+19 d-23 g-16 h+16 i-24 j-31 m-34 n-16 s-15 u-26
is__expensive a-19 d+36 g-15 i-16 j-29 m-31 n-20 o-21 q-20 s-24 u-40
is__fastest d-17 j-24 m+19 u-19
is__favorite j-15 m+15
is__feel u+16
is__fine a-22 d-29 g-16 h-19 i-24 j-28 m-30 n+31 o-17 p-16 r-16 s-25 u-30
is__first a-20 d+21 m-23 u-20
is__for a-24 f-16 g-23 h-19 i-30 j-47 k-24 l-31 m-17 q-36 r-29 s-38 u+22
is__free a-22 d+28 g-18 h-20 i-25 m-25 n-23 o-20 p-17 q-16 r-16 s-26 u-35 v-18
is__from a-26 b-17 d-34 f-24 g-18 h-21 i+17 j+21 l-17 m-52 n-33 o-22 p-20 q-21 r-19
is__garys l-15 v+16
is__going a-36 b-34 d+25 f+17 g-23 i-27 j-55 l-20 p-21 q-42 s-41 u-52
is__good a-20 b-28 d-27 g-22 j-27 n-19 q-25 r-20 s-22 u-27 v-21
is__her v+18
is__here a-19 b-15 d-18 g-20 l-15 m+20 n-17 o-24 q-17 r-18 s-20 u-23
is__i d-34 g-19 h-18 m-44 o-16 p-18 q-31 u-35
is__if n-22
is__in a-37 b-31 d-44 g-16 n-26 o-35 p-19 q-26 r-28 s-37 v-22
is__is a-22 d+28 g-19 j-32 n-38 p-23 q-32 r-18 s-28 u-26
is__latest a-16 h+19 j-17 m-18 u-16
is__legit d-20 j-17 m-15 u+21
is__like d-50 g-32 h-25 i-33 j-43 m-46 n-22 o-18 q-16 s-25 u+33
is__married a-18 i-21 m+25 u-19
is__me a-39 c-21 d-48 f-21 g-29 i-15 k-36 m-62 n-54 o-30 p+33 q-64 r-41 t-15
is__menu a-19 d-29 g+31 h-17 i-25 j-32 m-28 q-17 u-29
is__mike v+18
is__movie m+16
is__my b-18 l-16 m-15
is__normal n-19 o-18 s+20
is__not i-20 m-16 q-20 u-32 v+24
is__now d-16 g-15 h+16 i-22 j-17 m-23 q-19 r-18 s-16
is__number a-18 d-24 g-29 i+22 j-28 m-25 v-19
is__of a-18 g-37 h-18 i-24 j-16 n-21
is__oil d-17
is__ok a-42 b-30 c-17 d-26 f-17 g-31 h-27 i-37 j-50 k-26 l-25 m-81 n+43 o-34 p-41 r-23 t-23 u-17 v-32
is__on a-24 b-19 d-28 j-29 n-21 o-24 q-22 u-30
is__out a-17 b-18 g-18 i-19 j-24 l-16 m+17 n-16 o-24 q-21 s-20 u-34
is__place a-28 b-18 d-40 g-22 h-17 i-34 j+34 l-16 m-49 n-25 o-23 q-29 r-21 s-27 v-29
is__possible d-21 s-21 u-18
is__real j-17
is__right o-17 r-20 s-18 u-20
is__safe a-15 d-20 j-21 n-29 s-21
is__same u-16
is__shot d-16 u+15
is__sign a-29 d-24 g-25 h-22 i-21 m+26 u-24 v-20
is__since a-17 d-20 m-26 p-16 r-15 s+24
is__so a-18 b-18 d+17 j-24 n-17 o-25 p-29 s-27 u-34
is__soonest a+23 d-23 j-21 m-18 u-25
is__sorry b-28 d-17 h-16 i-21 j-24 m-27 n-15 q-18 s-24 u-29
is__still a-21 d-21 i-15 j-19 m-35 n-25 o-23 p-21 q-20 r-27 s+34 u-18
is__success d-29 m-17 u+22
is__that a-31 b-26 f-20 g-30 h-24 i-30 j-41 l-16 m-17 o-51 p+22 q+20 r-31 s-48 t-19 u-30
is__the a-48 c-18 d-65 f-19 g-40 i-53 j+21 k-21 l-28 n-38 p-29 r-34 t-16 v-42
is__there a-44 b-33 c-18 d-51 f-23 g-31 h+34 i+30 j-19 l-17 m-54 n-45 o-15 p-34 q-57 s-44 u-47 v-31
is__this a-27 b-16 d-19 g-16 h-21 i-17 m+20
is__time a-29 b-19 d-41 h-21 i-27 j-31 m-46 n-34 o+47 p-17 q-27 r-18 s-28 u-32
is__to a-20 b-36 c-22 f-39 g-56 h-31 l-46 p-26 q-72 t-20 u-93 v-28
is__today a-19 b-20 d-31 h-18 i-21 j-22 o-21 p-17 r-18 s+21 u-24
is__true d+17 m-18
is__up q-16
is__wait a+27 d-22 i-16 j-18 m-28 n-15 q-18 s-15 u-23
is__way i-15 j-19
is__weather j-18 u-19
is__with a-16 n-15 p+19
is__work i-17 m-16 q-20
is__year m+15
is__you a-39 g-21 h+27 i-27 m-35 u-37
is__your m-15
is_a a-60 d-35 f-18 g-34 h-36 j-65 k-21 l-23 m-26 p-45 q-22 t-19
is_an a-24 d-21 m-15 u+16
is_anybody a-20 d-17 j-18 m-23 q-19 s-16 u-23
is_anyone h+27 i-24 j-21 m-25 o-22 q-17 r-17 s-16 u-15
is_at a-16 d-20 m-24 r-20
is_bad d-19 i-15 j-18 m-21 q-16 u-22
is_been a+18 d-23 j-17 m-25 o-25 r-17
is_carol m-18 u-25 v+22
is_coming a-36 b-35 d-15 m+20 n-19 o-23 r-26 s-18 u-15
is_going a-17 d-18 m-30
is_good a-20 d-20 f+15 g-19 h-16 i-20 j-19 n-18 o-23 p+19 q-27 r-16 u-20
is_harassment g-17 l+22 u-19 v-23
is_in a-19 m-20
is_is h-16 v-19
is_it a-40 b-71 c-34 e-27 g-66 h-54 i-70 j+27 k-55 l-54 m-33 n-26 o-28 p-62 r-56 t-40 u+46 v-49
is_me a-17 d-25 f+27 j-15 l-16 m-26 n-18 p-21 q-15 s-19 u-28
is_my a-56 b-43 c-28 d+25 f-28 h-38 i-62 j-24 k-25 m-18 n+16 q-22 r-53 s-66 t-17 u-73
is_no b-26 d-20 g-27 i-19 l-16 m-28 n-18 q-26 r-25 s-27 u-16
is_not a-33 d-38 g-40 h-16 j-31 k-18 l-51 m-46 n-26 p-35 q-32 r-32 s-39 u-45 v+35
is_out m-15
is_set a-15 d-16 m-19 p+29 q-32 r-18
is_slow a-17 d-19 i-16 j-18 p-15 q-20
is_snowing a-16 d-17 u-19
is_taking a-30 d-15 i-20 j+16 m-25 n-27 o-17 q-25 u-16
is_that a-63 b-48 c-23 f-31 g-65 h-36 i-50 j+23 k-26 l-30 m-65 p-54 r-66 t-30 v-48
is_the a-18 b-65 c-30 e-23 f-51 i+18 k-41 l-49 n-94 o-23 p-51 r-69 s-92 t-32 u-25 v-68
is_there b-47 e-23 f-38 h-72 k-28 l-33 n-19 p-56 r-76 s-81 t-28 u-30 v-54
is_this a-68 b-56 d+16 e-23 f-35 g-80 h-60 i-83 j-15 k-26 l-57 m-41 n-65 o-57 p-42 q-50 r-53 s-74 t-25 u+60 v-49
is_your a+21 b-30 c-17 d-58 f-28 g-47 h-25 i+16 k-20 l-24 m+17 n-41 o-34 p-25 q-31 r-28 s-42 t-19 u-61 v-34
it a-28 b+26 c-91 e-120 g-50 h-136 i-126 l-58 m-32 n-60 p-41 q-35 r-69 s-42 t-31 u+67 v-131
it$ a-17 b+39 c-68 d-19 e-66 f-80 g-91 h-59 i-87 k-23 m-63 q-43 r-92 s-94 v-63
it_@price u-20
it__# d+27 i-16 j-30 m-41 n-26 o-16 p-15 q-16 r-23 u-26 v-18
it__@date a-35 b-31 d-21 m-24 o+30 s-15 u-22
it__@insurance d+15 u-16
it__@sick a-17 b-21 d-22 j-18 l-16 m+25 o-26 p-15 q-20 r-15 s-23
it__a b-26 i-19 k-16 n-31 o-21 p-21 q+24 r-23 s-24 u-41
it__airport m-20 u-16
it__at m-17
it__be b-29 j-24 l-15 n-47 o-40 p-15 r-27 s+21 u-42
it__been a+20 b-15 d-19 m-18 o-19
it__by u-15
it__days d-15
it__do u-19
it__earlier a-18 d-19 o+23 q-15 u-19
it__for a-27 i-21 j-20 m-39 n-32 o-30 q-24 r-17 s-19 u+32
it__here m+16 u-17
it__i d-17 h-15 j-24 m-29 o-29 q+17 s-19 u-43
it__if a-20 d-32 g+16 j-22 m-20 n-33 o-17 q+22 s-17 u-33
it__in a-27 d-20 j-25 m-33 n-28 s-15 u+29
it__is a+15 o-21
it__it m-15
it__me b-41 c-15 f+26 g-32 i-38 j-37 k-39 l-45 m-55 n-47 o-21 p-48 q-51 r-31 s-44 t-25 u+33
it__more b+21 l-15
it__my b-24 i-20 m-27 n-20 o-18 s-19
it__not a-18 d-21 g+18 k-17 m-23 n-17 o+16 q-23 r-18 u-23
it__ok a-17 d-16 k+17 l-17 m-21
it__on a-16 b-30 d-18 k+21 m-22
it__shot d-16 u+15
it__snowing a-16 d-17 u-19
it__the a-20 d-21 m-34 s-17
it__time a+17 o-17
it__to a-17 c-20 f-36 g-38 h-23 i-41 l-40 m+15 p-42 q-17 t-24 u-44 v-19
it__up m-17
it__with b-30 d-30 g-27 i-16 l-21 m-34 n-26 o+18 p-18 q-20 r-17 s-23 t-16 u+22
it__work a-20 b-26 d-31 g-27 i-17 m-36 n-22 o+17 p-16 q-27 r-20 u+16 v-17
it_a b-28 i-29 j-35 m-36 n-28 p-17 r-20 s-27 u+16
it_an a-17 d-20 j-17 m-20
it_any b+21 l-15
it_back b-18 k+21 u-18
it_be a-51 b-48 c-22 d+25 e-17 f-23 g-29 h-31 i-28 j-32 k-27 l-39 m-57 n-52 o+22 p-41 q+31 r-44 s-42 t-26 u-69 v-22
it_covered d+20 j-20 m-17
it_feel u+15
it_for d-15 j-20 m-23 u+21
it_from d-15 j+29 m-33 n-18 u-33
it_going a-23 b-24 f+20 j-38 m+16 n-36 o-29 q-28 r-28 s-31 u-42
it_help a-22 b-18 d-35 g-38 m-37 n-23 o-16 q-31 t-17 u+36
it_hurt a-15 b-16 d-20 m-23 q-22 u+24
it_in b-15 m-25
it_is b-38 c-25 e-17 f+17 g-52 h-33 i-25 j-17 m+27 n-59 o-22 p-22 q-62 s-39 t-29 u-81 v-43
it_just b-18
it_keeps d-17 g+25 m-25 u-25
it_last a-17 d-17 m-22 n-15 s-16 u+22
it_later o+15
it_like a-16 d-29 j-24 m-22 s-17 u+25
it_make d-21 m-18 q-16 u+20
it_off a-23 b+15 m-18 u-16
it_ok a-17 d-35 j-22 m-33 s-28
it_on j-22 k+21 m-28 o-22 r-18 u-22
it_possible d-21 s-20 u-18
it_safe d-15 m+16 n-28 s-18
it_so d+20 m-23 u-22
it_sorry b+17
it_take d-16 m+21
it_the d-23 m-26 s-20
it_to a-18 d-16 l-16 m-17 n-17 u+20
it_up d+17 n-23 q-17
it_what j-17 m-16 o-25 q-17 u-25
it_work a-15 d-32 g-22 m-33 n-23 o-20 q-16 u+30
it_works m-15 n-17 u+18
iv d-16 j-21 m-25 s+17 u+15
iv$ u+16
iv_was m-18 s+19
jaja d-20 e-20 g-17 j-16 l-18 m+27 n-17 s-16 t-17 u-21
jajaj* d-20 e-24 f-17 i-16 l-20 m+27 r-15 s-15 t-21 u-21
jajaja d-20 e-24 f-17 i-16 l-20 m+27 r-15 s-15 t-21 u-21
jajaja$ d-20 e-24 f-17 i-16 l-20 m+27 r-15 s-15 t-21 u-21
job a-25 g-16 i-22 n-20 o-31 p-21 q-21 r-24 s-20 u-18 v-20
joke d-17 i-17 m+26 q-19 u-23
joke$ d-17 i-17 m+26 q-19 u-23
jose b-18 g-17 l-22 m-17 q-19 s-16 u-17 v+23
jose$ b-18 g-17 l-22 m-17 q-19 s-16 u-17 v+23
jueves a-34 b-41 d-16 h-30 i-15 j-17 l-17 m-33 n-18 o+41 q-24 r-17 s-22 u-15
jumpi* a-16 d-20 j-21 n-22 o-16 r+20 s-18 u-25
jumping a-16 d-20 j-21 n-22 o-16 r+20 s-18 u-25
jumping__car m-23 r+20
jumping__the m-23 r+20
jumping_in m-23 r+20
junto a-30 b-17 d-28 g-16 h-17 i-18 j+25 m-23 n-16 o+16 p-16 q-28 r-17 s-23 u-26 v-25
just a-73 b-21 c-47 d-67 e-33 f-38 g-62 h-48 j-66 k-57 l-60 m+31 n-66 o+18 p-56 q+19 r+19 s-65 t-55 v-27
just__a a-21 b-26 h-17 i-16 n-17 p-15 q-17 r-20 t-18 v-16
just__back m+20 r-16 u-20
just__from m+20 r-16 u-20
just__in a-21 b-15 i-17 j-17 m-22 r+17 u-19
just__me a-25 b-21 l-15 m-19 o+17 p-16 r-17 u-15
just__on b-16
just__that m+17 n-22 q-16
just__this m-16
just__you a-17 b+16 g-15 n-17 o-22 q-22 u-22 v-22
just_got a-17 b-18 d-17 g-17 i-25 l-20 o-18 p-17 r-21 s-16
just_had m+22 o-20
just_put a-21 o+19
keep a-33 c-18 d-30 g-25 h-21 i-25 j-23 l-31 m+33 p-19 q-24 t-22 u-31 v-22
keep__@texts b-16 l-19 m+18 r-22
keep__@visit a-19
keep_my a-19
keeps d-19 g+27 m-27 n-15 u-28
ketamina a-39 b-30 d-39 g-18 h-16 i-22 j-22 l-16 m-28 n-28 o-27 p-16 q-19 r-16 s-35 u+37 v-16
ketamine c-23 d-26 e-23 f-25 g-35 h-29 i-38 j-41 k-27 l-34 m-48 n-34 o-40 p-31 q-33 r-29 s-54 t-24 u+48 v-35
kid i-18 m+16 n-26 p-41 q-36 s-19 u-22
kids a-47 b-28 c-22 d-26 g-15 h-20 i-32 j-26 k-18 l-25 m+36 o-25 p-43 q-41 u-41 v-25
kill a-24 d-17 g-20 i-18 j-18 k-32 l+24 m-23 n-18 o-19 p-18 q-21 s-20
kind a-37 b-24 c-17 d-36 f-25 g-42 h-32 i-34 j-46 k-17 l-30 n+25 o-29 p-17 q-31 r-18 s+15 t+20 u-46 v-30
kind__clothes m-17 n+16
kind__today m-16 s+18
kind_of a-30 b-21 d-34 f-21 g-39 h-26 i-30 j-41 l-24 n+26 o-26 q-30 r-16 s+16 u-43 v-26
kk a-19 b-18 c-15 d-30 e+39 f-20 g-24 i-20 j-26 k-25 l-30 m-45 n-21 p-17 q-19 r-21 s-25 t-21 u-28 v-18
kk$ a-19 b-18 c-15 d-30 e+39 f-20 g-24 i-20 j-26 k-25 l-30 m-45 n-21 p-17 q-19 r-21 s-25 t-21 u-28 v-18
knock* d-19 j-16 m-15 n-16 u+20
knocked d-19 j-16 m-15 n-16 u+20
knocked_out d-19 j-16 m-15 n-16 u+20
know a-58 b-17 d-75 e-22 f-24 h-46 i-53 j-67 k-38 l-63 m+17 n-24 p-47 q+17 r-50 s-44 t-38
know$ a-21 c-16 d-28 g-31 i-17 j-19 l-22 m+24 n-21 o-29 p-15 r-20 u-36 v-33
know__i g-17 u-15
know__that m-19 q+16
know__this g-21 m-19 u+17
know__to b-22 d-16 g+22 j-17 l-20 m-28 n-16 u-29 v-20
know_a a-15 d-23 j-18 q+17 u-26
know_any b-20 d-18 g-18 l-19 o-19 q-23 u-23 v+24
know_how b-15 l-15 m-20 u-18 v-16
know_what d-19 j-22 m-27 q-26 u+23 v-21
know_who g-15 m-18 p-15 q+16 u-19
ksjdf* d-22 e+29 f-17 g-16 i-16 j-17 k-16 l-22 m-31 r-16 s-17 t-20 u-21
ksjdfh d-22 e+29 f-17 g-16 i-16 j-17 k-16 l-22 m-31 r-16 s-17 t-20 u-21
la a-22 b+21 c-121 e-129 f-113 g-65 h-38 i+16 k-121 l-72 o+25 p-37 q-43 r-27 s-23 t-77 v-82
la_@body d-16 j-16 n-17 s+22 u-20
la_@cancel m-21 o+20 r-16
la_@clinician a-52 b-29 d-31 g-19 h-26 i+44 j-36 l-17 m-38 n-29 o-33 p-20 q-23 r-26 s-26 t-19 u-32 v-23
la_@door a-19 b-21 j+18 l-16 m-21 q-20 s-16
la_@late n-21 r-24
la_@medicine a-21 b-21 d-26 i-27 j-22 m-25 n+17 o-18 q-18 r-15 s-24 u+15 v-16
la_@person i-22 q+16 u-24
la_@place a-37 b-42 c-19 d-39 e-17 f-17 g-25 h-21 i+18 j+37 k-19 l-35 m-50 n-37 o-41 p-33 q-42 r-32 s-41 t-24 u-54 v-39
la_@staff a-18 i+24 n-16 o-18 s-19
la_@symptom s+18 u-22
la_@treat b-34 d-44 g-19 h-17 i-25 j-25 l-22 m-30 n-32 o-30 p-19 q-21 r-19 s-39 t-15 u+35 v-16
la_@visit a-49 b+20 c-25 d-23 e-25 f-24 g-36 h-33 i-50 k-24 l-45 m-24 p-36 q-41 t-31 v-55
la__@day b+20 h-19 m-18 o-17 s-15
la__@eat n-15
la__@move a-18 h-18 n-21 o+25 q-16
la__@thanks b+16 t-18
la__@visit d+27 j-23 m-18 n-35 o-29 r-16 s-22 u-28 v-17
la__al o+17
la__con a-30 b-15 d-17 g-22 i-19 m+20 n-15 r-16 s-22
la__de a-20 b-21 d-22 j-27 o-22 p-26 q-23 u-28
la__del d-21
la__despues a-17 o+15
la__es b-21 i-22 j-27 m-28 n-30 o-26 q-19 s-22 u+24 v-22
la__favor a-25 b+16 c-18 i-27 l-17
la__la a-18 m-16
la__me b-18 d-16 j-16 l-20 m-27 n-18 o-23 q+16 u-25
la__mi p-23
la__no b-16 n-17 u-15
la__para b-19 d-17 m-16 n-28 o+24 q-15 s-20 u-23
la__por a-25 b+18 c-18 i-28 l-19
la__que a-28 b-22 d-20 i-33 j-23 l-18 m-22 n-22 o+21 u-29
la__se d+15 g-15 i-19 m-34 n-25 p+16 q-21 r-17 s-19 u-28
la__semana m-18 n-15 u-16
la__vez m-15 n-18
la__voy a-16 b-20 o-16 r+20
la__y b-17 j-19 m-21 n-16 r+15
la__ya a-21 b-19 j-21 m-21 q-15 r+24
la_casa q-15
la_de b+26 h-15 m-29 n-19 o-20 p-18
la_dejo a-15 b-17 d-18 i-18 j-18 m-23 n+27 o-15 r-16 s-19 u-20
la_del b+21 h-18 m-16 o-25 s-15
la_depresion b-19 d-21 m-23 n-21 o-17 p-20 q-16 s-18 u+19
la_hora b-18 d-18 i-19 n-24 s-16 u-17
la_lista a+33 b-31 c-17 d-31 g-17 h-22 i-30 j-34 m-40 n-36 o-35 p-22 q-23 r-31 s-29 t-18 u-34 v-17
la_lluvia a-20 b-19 d-23 i-25 j-21 l-21 m+15 n-21 o-21 q-16 s-23 u-18
la_manana a-26 b-26 c-18 h-22 i-18 j-16 m-22 n+15
la_noche a-26 b-19 d-25 h+25 i-18 j-29 l-18 m-25 o-26 p-16 q-19 r-21 u-23
la_novela b-15 d-18 j-19 m+24 n-17 o-17 s-18 u-16
la_primera b-29 d+31 i-16 j-24 m-25 n-36 o-31 r-17 s-25 u-32 v-17
la_proxima a+21 b-27 d-24 g-20 h-18 i-35 j-29 k-15 l-24 m-37 n-32 o+19 p-24 q-21 r-28 s-21 t-17 u-31 v-20
la_puedo a-17 n-17 o+16
la_tienda h-17 m+20
la_ubi a-22 b-20 d-22 g-15 h-16 i-23 j+28 l-17 m-24 n-20 o-20 p-16 q-16 r-19 s-19 u-22 v-15
lady b-17 d-24 h-17 i+37 j-31 m-35 n-22 o-19 p-15 q-21 r-21 s-30 u-31 v-17
landl* d-21 m-20 n-17 o-21 p+18 q-20 s-15
lapto* a-20 d-16 j-16 m+23 o-17 u-16
laptop a-20 d-16 j-16 m+23 o-17 u-16
laptop$ a-20 d-16 j-16 m+23 o-17 u-16
las a-39 b-34 c-22 d-40 e-30 f-18 g+17 h-25 i-32 j-36 k-26 l-35 m+19 n+16 p-29 q-38 s-40 t-20 u-41 v-27
las_chivas a-16 m+23 n-18 s-15
las_opciones a-16 b-17 d-16 g+25 l-20 m-17 n-16 o-16 q-18 r-18 s-18 u-19
last a-18 b-45 c-32 d-50 e-24 f-28 g-45 h-38 j-20 l-46 n-24 o-42 p-40 q-54 r-44 s+30 t-36 v+20
last$ a-20 d-22 g-19 j-19 m-35 n-24 o-16 q-19 u+20
last__i i+17
last_month k+15 l-16
last_night a-32 b-19 d-22 h-16 i-25 j-19 k-19 l-18 m+19 o-21 p-15 q-17 r-21 s+19 t-17 u-28 v-23
late a-42 b-43 c-35 d-53 e-29 f-32 g-41 h+29 i-55 j-58 k-33 l-44 m-60 n-53 o-24 p-45 q-23 r+54 s-44 t-34 u-55
later a-67 b-58 c-33 d-61 e-27 f-28 g-39 h-43 i-48 j-48 k-31 l-41 m-63 n-54 o+70 p-37 q-56 r-57 t-35 u-52 v-41
later$ a-44 b-38 c-20 d-42 e-20 f-19 g-29 h-25 i-32 j-31 k-22 l-30 m-43 n-35 o+44 p-26 q-33 r-43 t-25 u-35 v-29
later_@visit a-19 o+19
later__day m-16 n-19 o+21
later__the a-19 o+23
later__week a-18 o+21
later_in a-19 o+23
later_that n-16
later_this a-15 o+17
later_time m-21 o+20
lates* a-16 h+19 j-17 m-18 u-16
latest a-16 h+19 j-17 m-18 u-16
latest_you a-16 h+19 j-17 m-18 u-16
le a-23 b-60 c-51 d-64 e-51 f-57 g+49 h-60 i-64 l-64 n-35 o-58 q-66 r-35 s-60 t+17 u-27
le__a a-19 b-21 m-23 q-21
le__llegar a-25 g-26 j+23 m-16 n-23 r-15
le__para d-20 i-17 j+16 l-16 m-26 n-37 o-17 q-18 r-23 t-15 u-26
le_contesto a-17 g+19 j-18 m-17
le_dije a-23 b-18 j-18 l-18 m+17 n-21 q-17 r-25
le_entiendo b-19 g+23 l-20 q-16 u-18 v-19
le_hago i-19 j+17 m-29 o-15 q-18 r-23 t-16 u-26 v-17
le_pico a-26 d-18 f-15 g+32 h-22 i-18 j-28 k-15 l-16 m-32 n-25 p-16 q-17 r-19 s-15 t-20 u-27 v-16
le_pongo a-20 b-16 d-18 g+29 h-17 j-20 l-17 m-23 n-31 q-19 t-15 u-23 v-20
learn m+15
learn_guitar m+15
leave a-39 c-20 d-41 g-29 i-35 k-25 l+17 n-33 o-31 p-33 r-30 s-31 t-18 u-37 v-21
leave$ a-20 d-16 n-18 u-18
leave_me a-18 d-16 i-16 l+25 m-19 p-15 q-25 r-16 s-16
leave_my d-17 i-16
leavi* a-27 b-27 d-27 e-20 f-16 g-22 h-23 i-22 j-19 k-20 l-28 n-21 o-21 p-19 q-19 r+24 s-22 t-23 u-24 v-20
leaving a-27 b-27 d-27 e-20 f-16 g-22 h-23 i-22 j-19 k-20 l-28 n-21 o-21 p-19 q-19 r+24 s-22 t-23 u-24 v-20
left a-25 b-24 d-23 g-20 i+21 j-22 m-33 n-22 o-24 q-27 u-17 v-25
left$ s+16
legal d-23 j-22 m-17 n-19 s-17 u+25
legal$ d-23 j-22 m-17 n-19 s-17 u+25
legit a-27 d-26 g-16 h-29 i-23 j-36 m-27 n-15 s-19 t-16 u+34 v-17
legit$ a-27 d-26 g-16 h-29 i-23 j-36 m-27 n-15 s-19 t-16 u+34 v-17
lejos a-20 b-22 d-21 g-16 h-32 i-31 j+36 l-22 m-30 n-18 o-23 p-23 q-30 r-27 s-24 u-26 v-30
lejos_de j+21 m-17 v-19
les b-23 d-23 e-17 g-18 h-17 i-20 j-23 k-19 m+18 n-26 o-18 p-25 q-22 r-24 s-22 u-28
les_digo m-15
let c-43 d-56 e-28 f-37 g-19 h-45 j-53 k-46 l-50 n-51 o+21 p-54 r-49 s-43 t-47 u-67 v-46
let__@move o+18
let__do a+17 b-26 d-17 g-20 j-17 m-26 n-22 o+15 q-15 u-22
let__else a-23 b+28 h-17 i-19 m-17 o-33 p-19
let__get a+16 b-21 i-34 j-16 o-25 u-16
let__have a-23 b+28 h-17 i-19 m-17 o-33 p-19
let__it b-27 d-16 g-17 j-16 m-23 o+18 u-24
let__know m+17
let__leave q+16
let__talk i+17
let__to a-21 i+23 m-15 q-17
let_me b-43 c-21 d-35 h-15 j-32 k-26 l-31 m+16 n-28 o-32 p-30 r-26 s-18 t-19 u-47
let_someone o-17
let_us a+18 b-43 c-20 d-29 e-18 f-20 g-31 h-24 i-25 j-27 k-22 l-25 m-41 n-30 o+32 p-27 q-29 r-27 s-26 t-23 u-33 v-25
let_you m+17
libra* h-15 j-15 m+24 n-18 u-18
library h-15 j-15 m+24 n-18 u-18
licen* a-19 b-29 d-20 g-18 i-25 l-20 n-24 o-21 p-18 q+25 r-20 s-19 v-19
license a-19 b-29 d-20 g-18 i-25 l-20 n-24 o-21 p-18 q+25 r-20 s-19 v-19
light a-20 b-15 d-24 i-19 j-20 m+25 o-16 q-17 s-15 u-26 v-17
like a+25 b-65 c-40 d-25 e-31 f-38 g-70 h-57 j-77 m-29 n-70 o-43 p-44 q-62 t-50 u+23 v-52
like$ d-48 g-31 h-24 i-29 j-39 m-46 n-18 s-21 u+32
like__after m-17 s+19 u-15
like__be a-16 i+17 l-20
like__come i-16
like__get i-17 l-17
like__in i-16
like__my i-18
like__that i-15 m-19 o-17
like__to i+15
like__try a+24 i-15 u-18
like_a a-28 b-15 j-15 m-33 n-16 o-16 r+16 u-27
like_to a+25 b-41 c-18 d-43 f-16 g-25 j-25 m-43 n-34 o-24 p-26 q-28 r-32 s-34 t-19 u-43 v-18
linda q-16
line a-26 b-18 d-16 m-25 o-17 q-15 r-17 u-18
line_please a-17
lined a-23 b-19 d-19 h-20 i-21 m-23 n-16 o-20 p+33 q-28 r-22 s-18 u-15 v-21
lined_up a-23 b-19 d-19 h-20 i-21 m-23 n-16 o-20 p+33 q-28 r-22 s-18 u-15 v-21
list b-27 c-38 d-59 e-30 f-27 g+39 h-43 i-69 j-63 k+17 l+20 n-54 o-57 p-51 q-54 r-58 s-58 t-43 u-64 v-51
list$ b-47 c-21 d-36 e-19 g-42 h-27 i-45 j-42 k+20 l+24 n-33 o-37 p-33 q-31 r-38 s-35 t-27 u-42 v-32
lista a+31 b-38 c-23 d-39 e-20 f-17 g-23 h-29 i-37 j-40 k-19 l+30 m-49 n-43 o-39 p-31 q-32 r-37 s-36 t-27 u-41 v-29
lista$ a+31 b-38 c-23 d-39 e-20 f-17 g-23 h-29 i-37 j-40 k-19 l+30 m-49 n-43 o-39 p-31 q-32 r-37 s-36 t-27 u-41 v-29
listo b-17 q-25
littl* q-15
little q-15
live a-32 b-30 c-23 d-37 e-20 f-17 g-32 h-27 i+20 j-29 k-20 l-36 n-34 o-26 p-23 q+16 r-32 s-28 t-20 u-36
live_here m-16
llama* a-56 b-36 c-28 d-33 e-23 f-20 g-28 h-18 i+38 j-31 k-30 m+18 n-48 o-41 p-43 q-40 r-28 s-29 t-26 u-35 v-24
llamar a-32 d-20 i+28 j-31 l-22 m-37 n-21 o-20 q-20 u-15 v-28
llamarme a-24 b-19 c-21 d-17 e-17 g-18 i+31 j-21 k-20 l-27 m-22 n-15 o-22 t-18 u-16
llamarme__favor b-16 c-16 i+22 j-15 l-21 o-20
llamarme_por b-16 c-16 i+22 j-15 l-21 o-20
llamen a-21 b-18 d-16 i+22 m-15 o-17 u-16
llamenme i+25 l-29 m-27 v-17
llega* a-43 c-20 d-35 e-16 f-17 g-45 h-21 i-30 j+19 k-41 l-44 m-52 n-43 o-33 p-31 r+28 s-34 t-21 u+20 v-29
llegando a-17 b-23 j-19 m-19 r+24
llegando$ a-15 b-22 j-17 m-17 r+23
llegar a-31 d-20 g-38 i-18 j+21 m-32 n-34 o-26 p-19 s-25 u-29 v-21
llegar$ a-16 g-26 q+16 u-15
llego a-71 b-56 c-48 e-46 f-47 g-62 h-56 i-65 k-50 l-63 o-65 p-67 q-66 r+63 s-69 t-51 u-76 v-55
llego$ a-30 b-24 c-17 d-38 e-20 f-18 g-24 h-24 i-28 j-35 k-21 l-30 m-44 o-23 p-29 q-32 r+39 s-29 t-23 u-34 v-26
llego_@late a-19 d-19 h-16 j-21 m-25 n-17 o-26 q-19 r+33 s-20 u-18
llego__# d-15 m-20 r+21
llego__de a-22 b-17 d+17 i-19 n-21 p-16 r-20 s-17
llego__el r-17
llego_en a-21 b-15 c-16 d-27 h-16 j-24 l-17 m-37 n-25 o-21 q-15 r+33 s-18 u-21
lleva a-29 m-17 n-26 p+20
lleva* a-34 b-26 d-26 g-21 i-27 j-25 k-17 l-31 m-33 n-25 o-26 q+28 r-29 s-24 u-30
llevaba a-22 b-17 d-23 g-19 i-22 j-16 l-15 m-20 o-24 q+29 s-20 u-27
llevaba$ d-16 o-17 q+23 u-15
llevar a-20 b-42 c-30 d-58 e-28 f-37 g-59 h-45 i-58 j-50 k-33 l-39 m-57 n+53 o-51 p-29 q+18 r-38 s-44 t-38 u-61 v-38
llevarme n-16
lleve a-28 b-21 d-19 g-16 i-33 j-16 l-22 m-35 n-32 o-19 p-17 q+38 r-20 s-22 u-33 v-20
llevo a-25 b-15 d-27 f-25 g-28 h-25 i-24 j-21 l-22 m-27 n+20 p-15 q-20 s+22 t-20 u-27 v-16
llora* b-16 n-16 s+19
lluvi* a-20 b-19 d-23 i-25 j-21 l-21 m+15 n-21 o-21 q-16 s-23 u-18
lluvia a-20 b-19 d-23 i-25 j-21 l-21 m+15 n-21 o-21 q-16 s-23 u-18
lluvia$ a-20 b-19 d-23 i-25 j-21 l-21 m+15 n-21 o-21 q-16 s-23 u-18
lo a+18 d+17 e-52 f-53 g-67 h-62 i-71 j-71 k-60 l-78 n-15 o-61 q-73 r-73 v-62
lo__@treat d+15 u-16
lo__en a-15 d-16
lo__posible a+21 n-17 o-16
lo_cubre a-30 b-22 c-19 d+36 e-19 f-17 g-23 h-18 i-18 j-19 k-16 l-22 m-33 n-20 p-18 q-15 r-17 s-26 t-23 u-34 v-18
lo_de b+19 d-20 h-22 m-30 s-16
lo_del p+18 q-22
lo_mismo a-18 b-24 d-22 i-18 j-19 l-32 m+29 n-19 q-17 r-16
lo_que a-21 g-16 j-17 m-23 n-18 s-15 u+22
locat* a-23 d-20 h-23 i-25 j+36 m-33 n-15 r-17 s-19 t-16 u-29
located a-16 h-20 j+25 m-18 u-19
located$ a-16 h-20 j+25 m-18 u-19
location a-24 d-22 h-27 i-34 j+34 m-27 n-25 o-22 q-25 u-33
locke* a-16 m-18 p+18 q-21 r-16
locked a-16 m-18 p+18 q-21 r-16
lol a-34 b-33 c-21 d-35 e-22 f-20 g+21 h-20 i-30 j-38 k-27 l-33 m+32 n-33 o-34 p-23 q-36 r-41 t-28 u-37 v-32
lol$ a-32 b-31 c-19 d-30 e-20 f-18 g+22 h-17 i-29 j-34 k-25 l-31 m+32 n-20 o-26 p-20 q-27 r-37 s-33 t-25 u-34 v-30
long b-47 c-29 d-70 e-24 f-42 g-59 h-49 i-42 k-34 l-53 m-16 n+20 o-55 p-40 q-25 r-40 t-36 u+19 v-41
long__@drive j+17 m-16 u-22
long__a a-22 d-21 m-25 n-18 s-22
long__effects a-21 d-18 g-16 i-16 m-27 n-17 s-20 u+25
long__i a-22 d-19 g-22 j-28 m-33 o-16 s-20 u+23
long__it a-25 d-19 j-27 n-34 s-22 u+18
long__last m-19 s+17
long__the a+17 d-19 g-16 h-17 j-27 l-20 m-36 n-28 s+22
long_before a-19 d-16 j-18 m-30 u+20
long_do m-19
long_is d-23 j-17 m-23 n-17 s-22
long_until a-23 g-17 j-26 l-23 m-31 n-27 o-17 s+25
longe* a-24 b+23 d-24 g-26 i-20 j-21 n-23 o-20 q-24 r-20 s-20 u-28 v-21
longer a-24 b+23 d-24 g-26 i-20 j-21 n-23 o-20 q-24 r-20 s-20 u-28 v-21
longer_interested a-15 b+24 l-28 u-16
look a-25 b-17 d-19 e-15 i-18 k-18 l-21 m+20 n-19 o-15 p-20 q-19 r-20 u-26 v-20
look_up a-21 d-16 l-17 m+26 p-17 q-16 r-16 s-22 u-18 v-17
looki* a+22 b-28 g-27 h-20 i-25 j-31 k-19 l-21 m-30 n-31 o-26 p-21 q-23 s-23 t-17 u-31 v-20
looking a+22 b-28 g-27 h-20 i-25 j-31 k-19 l-21 m-30 n-31 o-26 p-21 q-23 s-23 t-17 u-31 v-20
looking_for b-15 d-21 o-16 r+16
looking_to a+21 b-16 m-16 r-18
looks a-22 b-22 d-27 h-19 i-23 l-16 m-30 n-17 o-15 p-16 q-15 r+17 s+20 t-20 u-25 v-16
los b-65 c-49 d-70 e-52 f-50 h+16 k+43 l-44 n-77 o-62 p-59 q-60 r-67 s-70 v-59
los_@day a-21 b-18 h+24 m-19 o-19
los_@texts a-54 b-36 c-32 d-40 e-33 f-27 h-39 j-37 k+46 l-38 n-39 o-37 p-35 q-35 r-37 s-43 t-40 u-71 v-36
los__de a-17 d-19 h+16 i-18 k+16 l-23 m-27 u-20
los_bendiga t+16
los_caballos u+17
lose a-22 b-20 d-21 g-27 i-25 l+26 m-23 n-23 p-18 q-16 r-17 s-17 v-31
lose__number a-19 g-23 i-22 l+28 u-29 v-29
lose_my b-17 d-19 g-18 i-18 l+16 m-21 n-21 p-16 v-20
lost a-55 c-27 f-17 g+23 h-27 i-48 k-42 l-48 m-57 n-50 p-48 r+17 s-46 t-35 u-43 v-45
lost__am b-15 r+16
lost__job m-24 o-16 r-16
lost_but b-21 o-19 r+23
lost_my a-22 g-22 i-28 j-24 l-21 m-35 n-34 p-36 q+17 s-22 u-19 v-16
lot a-33 b-33 c-18 g-22 h-29 i-32 k-22 l-23 m-40 n-32 o-31 p-25 q-31 s-29 t+29 u-36 v-26
lot$ a-30 b-30 c-16 g-19 h-27 i-27 k-20 l-20 m-35 n-28 o-27 p-22 q-27 s-26 t+26 u-32 v-23
love b-33 d-26 g-21 h-19 i-28 j-23 k-24 l+16 m+26 n-34 o-38 p-25 q-23 r-22 s-29 t-19 u-24 v-24
love__god l+18 m-17
love_of l+18 m-17
low b-19 m-21 n-16
luck a-16 b-19 d-16 g-23 i-17 l-15 m+19 n-18 o-25 p-20 q+17 s-21 v-18
luck_finding q+19
luego a-16 d-17 e-17 g-18 j-16 l-18 m+26 n-18 r-16 s-18 t-16 u-18 v-15
lugar c-30 d-51 e-25 f-29 g-42 h-41 i-49 j+23 k-28 l-49 m-64 n-50 p-38 q-56 r+20 s-47 t-32 u-21 v-55
lugar$ b-46 c-19 d-32 e-16 f-21 g-31 h-18 i-29 j+32 k-19 l-33 m-42 n-29 o-39 p-21 q-34 s-33 t-18 u-35 v-33
lugar__otro b+16 o-16
lugar_a a-21 b+30 d-17 i-23 m-25 n-19 o-23 p-18 q-24 r-25 u-19 v-26
lugar_de a-17 b-18 h-21 j-15 m-16 n-17 o+22 u-16
lunch n-20
lunes a+22 d-20 j-20 m-39 n-22 o-19 r-16 s-26 t-18 u-21
made n-17
made__@visit a-16
made__with a-16
made_an a-16
make a+17 c-20 d-18 g-30 h-25 j-33 k-34 n-47 p-23 q-39 r-25 s-32 t-16 v-17
make__@texts k-18 l+16
make__@visit a+27 b-20 d-21 i-20 n-18
make_a d-17
make_an a+16
make_it a-22 d-22 m-19 o+21 u-22
make_me a-15 b-16 d-24 m-20 q-17 u+23
make_that a+15
makin* m+16 r-25
making m+16 r-25
mal a-34 b-22 c-18 d-23 f-15 g-19 i-17 j-20 l-22 m-34 n-26 o-16 p-35 q+30 r-25 s+20 u-20
mal$ a-28 b-18 d-20 g-17 j-16 l-19 m-28 n-20 p-28 q+21 r-22 s+21
mall a-18 b-17 d-19 h-25 i-18 j+33 m-24 n-15 p-15 r-15 s-17 u-21
mall$ b-16 d-17 h-21 i-15 j+28 m-19 s-16 u-18
mama d-19 i-25 l-18 m-21 p-18 q-48 r-22 u-30 v-23
manag* d-27 h-20 i+27 j-30 m-22 n-15 o-15 q-20 u-23
manager d-27 h-20 i+27 j-30 m-22 n-15 o-15 q-20 u-23
manan* a-57 b+33 c-47 d-58 e-47 f-43 g-49 h+37 i-55 j-60 k-42 l-58 p-49 q-60 r-60 s-52 t-48 u-63 v-52
manana a-57 b+33 c-47 d-58 e-47 f-43 g-49 h+37 i-55 j-60 k-42 l-58 p-49 q-60 r-60 s-52 t-48 u-63 v-52
manana$ a-49 b+36 c-37 d-51 e-39 f-37 g-43 h+39 i-48 j-52 k-35 l-52 o-28 p-41 q-54 r-54 s-45 t-40 u-55 v-45
manda a-30 b-20 d-28 g-21 i-33 j+23 k-15 l-22 m-32 n-21 o-26 p-29 q-30 r-27 s-29 v-17
manda* a-62 b-50 c-33 d+28 e-32 f-30 g-59 h-41 i-64 j+19 n-61 o-32 p-53 q-52 r-58 s-60 t-39
manda_el a-19 d-16 j+22 m-15 o-17 q-16 r-16 s-18 u-17
mandame a-22 b-23 d-30 g-18 h-26 i-25 j+36 k-16 l-20 m-32 n-21 o-24 p-20 q-21 r-22 s-24 t-17 u-31 v-24
mandame__@place i-15 j+21 m-16 u-19
mandame_la b-16 d-19 i-18 j+26 m-21 o-16 s-15 u-22
mandando l-20
mandando__@texts l-20
mandando_los l-20
mandar l+17
mandarme k+18 m-20
mandarme__@texts k+16 l-16
mandarme_los k+16 l-16
mandaron a-35 b-21 d+37 g-24 i-36 j-29 k-20 l-32 m-40 n-33 o-34 p-28 q-28 r-33 s-38 t-15 u-39
mande* a-37 b-45 c-28 d-35 e-21 f-21 g-44 h-29 k+19 l+31 m-44 n-37 o-36 p-35 q-41 r-41 s-34 t-25 u-41 v-41
mandeme a-17 b-17 d-18 h-19 j+18 l-21 m-21 n-18 o-16 p-18 q-18 r-18 s-16 u-21 v-18
mandeme__@place i-20 j+19
manden a-23 b-36 d-19 g-29 i-27 j-25 l+37 m-25 n-22 o-22 p-16 q-31 r-28 s-21 u-20 v-27
manden$ b-19 l+19 q-15
manden_nada g-17 l+18
mandenme g-18 k+22 l-25 m-15
manej* a-31 b-23 c-15 d-28 g-23 h-17 i-25 j-24 l-18 m-29 n-40 o-27 q+35 r-17 s-26 u-27 v-19
manejando a-28 b-19 d-22 g-18 i-20 l-16 m-19 n-37 o-25 q+28 r-16 s-19 u-15
manejando$ a-25 b-17 d-18 i-17 m-17 n-26 o-18 q+21
manejar a-23 b-17 d-17 f-16 h-15 j-17 m-19 n+33 o-30 q-41 s-19
manejo b-20 l-16 q+21 v-15
many a-44 b-38 c-23 d-49 e-22 f-28 g-44 h-43 i-30 j-42 k-39 l+28 o-39 p-22 q-34 r-29 s-43 v-28
many_@hours h-23 l-21 m-29 n+28 o-17 s-15 u-22
many_@visit m-23 n-18 u+18
many__@stop l+17 m-22
many__do a-20 d-24 n-15
many__does m-25 u+21
many__i a-24 b-17 d-28 g-23 j-18 k-21 l+24 n-18 o-15 q-16 r-16 s-17
many__in m+18 u-20
many__it m-17
many_times l+21 m-29 n-21
many_weeks m-20 u+18
map a-21 c-15 d-18 e-18 f-15 g-17 i-21 j+29 k-18 l-24 m-24 r-15 t-17 u-21
mapa a-21 d-23 j+27 m-24 o-20 p-17 q-18 r-20 s-20 u-21
mapa$ a-21 d-23 j+27 m-24 o-20 p-17 q-18 r-20 s-20 u-21
maquina a-18 u+19
marcar a-23 i+29 l-16 m-17 q-19
mareada a-16 d-16 m-15 n-16 q-17 s+24 u-15
mareado s+16
mareo a-36 b-24 c-17 d-41 g-29 h-22 i-32 j-28 k-16 l-26 m-33 n-31 o-33 p-27 q-28 r-29 s+49 t-16 u-38 v-24
mareo$ a-25 b-21 d-33 g-26 h-21 i-28 j-24 l-19 m-30 n-25 o-26 p-22 q-25 r-23 s+41 u-33 v-22
maria a-44 b-36 c-30 d-41 e-31 f-34 g-41 h-44 i+24 j-53 k-28 l-42 m-51 n-38 o-39 q-44 r-45 s-43 t-35 u-47 v+28
maria$ a-17 b-21 c-15 d-22 e-17 f-19 g-23 h-22 i+16 j-25 l-26 m-26 n-16 o-17 p-16 q-23 r-20 s-21 t-16 u-20 v+19
marqueme b-17 c-19 d-17 g-20 h-17 i+32 j-17 l-27 m-27 v-20
marri* a-18 i-21 m+25 u-19
married a-18 i-21 m+25 u-19
married$ a-18 i-21 m+25 u-19
martes a-35 b+31 d-22 f-17 g-19 h-40 i-21 j-24 l-23 m-40 n-29 p-20 q-22 r-22 t-25 u-21 v-19
mas a-35 b-26 c-61 e-58 f-56 g-76 h-67 i-83 j-76 k-68 l+29 m-46 n-75 o+53 p-59 q-40 r-48 s-68 t-61
mas$ a-58 c-30 d+16 e-24 f-23 g-47 h-24 i-54 j-43 k-33 l+26 m-57 n-46 o-63 p-36 s-43 t-29 v+16
mas_@late a-40 b-26 c-20 d-29 e-17 f-16 g-21 h-27 i-24 j-24 k-20 l-28 m-28 n-27 o+45 p-18 q-29 r-55 s-19 t-20 u-32 v-32
mas_@texts g-17 k-17 l+24 u-17
mas_temprano a-33 b-27 c-19 d-31 f-15 g-19 h-33 i-28 j-24 k-20 l-30 m-26 n-26 o+39 p-19 q-26 r-22 s-19 t-18 u-29 v-25
may a-30 b-25 c-20 d-24 g-22 h-22 j-25 l-27 m-30 p-32 q+17 s-23 t-16 u-26 v-29
may__@relative n+18 p-18
may__be p-16
may_i a-20 b-16 d-16 g-16 j-18 l-16 m-17 n-25 p-19 r-19 s-15 v-16
may_my n+18 p-18
maybe a-20 b+18 d-24 e-19 f-17 g-19 i-21 j-20 k-17 l-25 n-17 q-19 r-19 s-19 t-19 u-24 v-18
maybe$ d-17 e-18 f-15 l-17 m+20 t-16 u-16
maybe__other b+20 m-19
maybe__year b+20 m-19
maybe_some b+20 m-19
me a+29 b-44 c-63 d-17 e-166 f-80 g-47 h-191 j-18 m-46 n-26 p+25 q+16 r-27 s-19 t-107 u-19 v-109
me$ a-27 b-65 c-79 d-46 e-53 g-99 h-60 i-19 j-119 l+22 m-80 o-110 p+29 r-103 s-19 u-23
me_@call a-21 d-16 i+22 m-15 o-17 q-16
me_@cancel b-27 d-15 l-16 m+18 o-28 p-24 q+16 r+20
me_@day a-21 m-23 o+18
me_@fetch a-54 b-30 c-22 d-30 f-16 g-27 h-16 i-42 j-27 k-22 l-33 m-46 n-58 o-31 p+36 q+19 r-29 s-29 t-16 u-38 v-23
me_@howmuch d+23 m-18 n-20 s-18 u-23
me_@insurer a-19 m-16 u-18
me_@texts k+20 l-26
me_@vehicle a-31 b-17 d-29 g-19 h-19 i-31 j-39 k-16 l-22 m-29 n-26 o-22 p-26 q-39 r-36 s-29 u+40
me__# a-21 q-19 r-31
me__@book a+33 b-22 c-17 d-21 i-32 j-17 l-22 m-21 n-21 o-32 p-17 q-22 s-18 u-16
me__@call a-42 b-26 d-26 g-18 i+35 j-21 k-20 l-40 n-25 o-30 p-25 q-34 r-20 s-23 u-22 v-26
me__@cancel r+16
me__@clinician i+16 m-15
me__@day a-33 h-16 i-18 l-15 m-26 n-16 o+24 r-16 s-17
me__@fetch a-28 i-22 m-16 n-30 o-16 q+20
me__@late o-18
me__@move a-19 i-18 o+21
me__@person a-24 i+26 m-20 q-19 v-15
me__@place a-32 b-29 c-20 d-26 g-19 h-18 j+34 k-18 l-31 m-31 n-21 o-32 p-27 q-34 r-24 s-32 u-39
me__@relative b-18 m-23 n-30 o-16 p+28 q-46 u-16
me__@ride a-19 j-16 m-19 o-20 q+24 r-20 s-16
me__@symptom a-29 b-18 d-27 g-15 i-23 j-19 l-22 m-23 n-25 o-24 p-22 q-23 r-23 s+32 u-26
me__@texts a-16 d-17 g-16 i-16 j-15 k-40 m-30 u+29
me__@treat b-25 i-19 j-16 l-18 m-23 n-21 o-19 p-17 r-15 s-33
me__@vehicle i-20 j-26 r+20
me__@visit a+32 b-42 i-28 j-22 l-15 n-25 r-24 s-32 u-32
me__@wrong a-16 m-16
me__a a-17 b-27 c-24 g-45 h-28 i-19 l-17 m-28 n-56 o-20 s-56 t-27 u+31 v-34
me__about a-19 b-31 d-22 i-25 l-16 m+20 n-17 o-27 q-20 r-19
me__again l-20
me__algo a-21 d-26 i-18 j-15 l-16 n-22 o+26 q-17 s-19 u-16
me__alguien q-16
me__an b-15
me__are a-20 b-18 m-26 o+20 u-18
me__as r-16
me__at a-19 d-18 o-20 q-15 r-31
me__baja a-21 d-27 i-20 l+15 m-17 n-17 p-17 q-20 s-25 u-23
me__banar d-16 n+16
me__but o-16 p-16
me__carro s-19
me__como a-17 m-16 q-16 u-18
me__con b-27 d-21 g-25 j-25 l-25 m-36 n-39 o+25 p-36 q-36 r-33 u-42 v-21
me__contestar a-16
me__day a-22 d-19 o+17 p-21 q-20 s-20
me__de b-30 d+22 g-25 j-28 m-36 n-32 o-32 p-28 q-36 r-21 s-39 v-21
me__despues l-16 n-16 o-16 q-17 s+21
me__dia b+18 l-16 m-18 n-18 q-21
me__dormir q-15 s-16 u+18
me__el b-25 c-29 d-17 f-19 g-46 h-28 i-55 k-31 l-47 m-22 n-58 r+17 t-19 u-59 v-26
me__en a-25 d-18 i-22 j-23 l-17 m-18 n-20 o-19 p-15 s-18 u-19
me__escribir a-20 l-21
me__ese d-16 i-19 l-25 n-24 q-27
me__esto a-19 d-32 g-27 i+17 j-21 k-19 l-34 m-35 n-16 o-17 p-19 q-20 s-17 u+31
me__favor a-23 m-17 o-21
me__for a-16 b+21 d-18 j-17 l-32 m-17 n-17 p-17 q-16 u-18
me__futbol a-18 d-18 i-16 j-18 m+24 o-18 q-16 r-17 s-20
me__home i+15
me__i d-22 g+15 i-18 l-16 m-31 n-25 o-16 s-19 u-26
me__in a-16 u-16
me__ir b-23 l-17 n-28 o-19 p-16 q+24 u-16
me__is a-17 m-23
me__it a-36 d-30 i-21 k-18 o-30 p-25 q-27 r-21 s-20
me__la a-19 b-42 c-26 f-15 g-38 h-19 k-29 l-16 p-17 q-50 t-21 u-66 v-24
me__list a+17 b-20 i-22 k-21 m-31 o-19
me__lluvia a-20 b-19 d-23 i-25 j-21 l-21 m+15 n-21 o-21 q-16 s-23 u-18
me__lo a+15 b-21 l-22 m+17 n-19 q-17 r-16
me__mal a-29 m-22 n-20 p-33 q+33
me__manana b+21 l-23 m-23 o-19 q-15
me__mareo a-24 d-22 g-17 l-16 o-21 q-22 r-18 s+30 u-19
me__mas a-19 b-19 d+27 i-21 m-22 n-15 o-23 q-24 s-20 u-35
me__me a-18 b-15 d-16 m-19 q-30 u-22
me__mi b-29 i-27 l-20 m-38 n-42 o+15 s-26 u-29 v-16
me__miedo a-19 b+24 l-18 o-21 r-16 s-17
me__minutes q-16 r+17
me__more u-20
me__morning a-20 b-18 f-20 m+23 n-19 r-17 s-17
me__muy s+17
me__my b-30 d-27 k-18 l-24 m-36 o-28 r-23 u-33
me__new a-16 u-15
me__next a+16
me__no a-43 d+27 i-35 j-28 k-17 l+16 m-38 n-35 o-40 p-19 q-42 r-28 u-43 v-22
me__not p-17 q+20
me__now l+16 m-17 p-15 r-16
me__number b-17 g-18 j-22 l-28 p-17 u-20 v-27
me__on i-16 m-17 o-20
me__otra a-36 b-23 d-23 g+15 i-19 j-16 l-17 n-17 p-19 q-20 r-19 s-21 u-19
me__para a-16 n+18
me__please b-25 c-33 g-18 j+19 k-34 l-39 m-33 r-18
me__poner a-17 d-20 g-27 i-19 j-16 m-18 n+18 o-17 q-21 r-16 s-16
me__por b-16 c-15 g-16 o-24 q-19
me__problema n-21 o+19
me__puede a-24 b-17 d-25 i-23 j-16 m-15 n-25 o+30 q-28 r-15 s-20 u-17
me__que a-16 b-24 d-43 i-32 j-27 k-16 l-25 m-35 n+31 p-26 r-20 s-35
me__quien p-17
me__quiero a+15 b-23
me__recipe a-18 i-16 m+21 q-15
me__recoger a-19 b-15 i-26 o-16 q+21 u-16
me__regresar a-25 d-19 i+16 j-17 m-17 n-19 o-20 s-17
me__se d-19 i-19 o-15 q+16 u-20
me__si b-19 d+24 g-19 i-15 l-24 m-21 n-16 o-19 q-24 s-23 u-21
me__sin a-21 i-16 j-16 m-17 n-20 o-18 p-19 q+19 r-19 s-27 u-16
me__sola a-22 n-24 o-16 q+22
me__somebody b-15 m-17 p-17 q-18
me__soon c-16 j-17 m-20 o-16 q-15
me__su i-16
me__take a-15 m+16
me__texting l+16
me__that o+16
me__the a+28 c-27 d-40 f-16 g-35 h-20 j-20 m-70 n-38 p-37 q-42 r-45 s-41 t-18 v-26
me__this b-26 c-15 d-19 g-22 l+26 m-22 o-19 p-18 q-16 r-16 s-18 u-30
me__time a+17 i-19 o-21
me__to a-46 b-30 d-21 g-20 i+22 j-22 k-19 l-27 m+25 n-20 o-30 p-28 q-31 r-18 s-19 u-24
me__todo a-15 b-16 m-20 n-18 s+16 u-26
me__tomorrow m+16 o-20
me__un a-46 b-33 c-24 d+28 f-16 g-34 i-46 j-39 k-28 l-44 m-63 q-48 t-19 u-53 v-22
me__una b-26 c-17 d+27 g-26 j-33 k-19 l-32 m-44 n-39 o-21 p-27 q-31 r-36 u-42 v-17
me__up d-16 k+19 m-15 p-16 r-16
me__vez a-18 g+18 o-20
me__waitlist a+25 i-24 j-18 m-23 o-20 r-15
me__with a+23 i-21 m-16 o-21
me__y i+16 q-23
me__ya a-24 b-17 d-17 i-17 j-16 m-26 n-17 o-16 p-21 q-22 r+19 s-17
me__you d-17 m-17
me__your a+19 b-21 i-19 j-16 k-19 m-22 u-20
me_a b-43 c-22 d-42 g-29 h-21 k-29 l-41 n-35 p-36 r-41 s-34 t-25 u-47 v-29
me_about b-31 d-42 g-29 j-28 k-17 l-27 m+26 n-31 o-31 p-20 q-30 r-28 s-24
me_after a-18 b-17 m-22 n-15 q-17
me_again a-16 b-16 d-16 g-21 i-15 k+17 m-22 n-19 q-16 u-19
me_agarro a-31 b-19 d-36 g-19 i-26 j-31 k-15 l-22 m-36 n-27 o-29 p-26 q-34 r+40 s-32 u-27
me_alone a-19 b-17 d-21 i-16 j-17 l+18 m-22 n-17 o-16 p-18 u-22
me_any a-17 l-24 m-16 u-18
me_at a-15 i+19 m-17
me_atienda a-19 i+21 j-15 q-22 u-16
me_ayuda d-19 g+22 l-16 q-21
me_back a-24 b-24 d+19 g-27 i-18 j-23 k+30 l-24 m-31 o-24 p-17 q-22 r-21 s-17 u-33
me_contacten a-16 b-16 g-18 i-18 l+22 q-22 u-18
me_da a-27 b+18 d-22 i-28 l-25 m-20 n-20 q-35 r-22 s-25 u-23
me_dan b-20 d-36 i-21 j-18 k-22 l+16 m-17 n-25 o-25 p-19 q-23 r-19 s+21 u-30
me_dijo a+18
me_dio s+16
me_directions a-24 c-18 g-16 i-26 j+29 k-23 l-27 m-22 n-16 o-17 p-15 q-15 u-22
me_duele a-18 b-17 d-25 i-16 n-20 o-15 s+26 u-25
me_escriban b-21 g-15 i-15 l+22 q-20
me_escriben a-23 b-16 d-27 g-21 i-27 j-24 k-22 l-32 m-25 n-19 o-18 p-20 q-22 r-18 s-23 u+32
me_esperen b+25 g-16 i-16 l-26 o-19 q-21 r-20
me_every m+19 o-15
me_explica a-32 b-21 c-17 d-29 g+33 i-26 j-25 k-27 l-25 m-25 n-27 o-31 p-25 q-26 r-25 s-29
me_for i-20 k-16 l-20 m-25 n-19 o+18 q-18 r-16 s-15 u-18 v-16
me_from l+21 u-18
me_get i-31 o-17
me_gusta a-20 b-36 d-24 g-26 i+27 j-23 l-43 m+27 n-21 o-30 q-31 r-32 s-27 u-26 v-26
me_gustaria a+31 b-16 d-28 i-25 m-16 o-19 s-24 u-18
me_hace a-18 m-16 o-15 p+15 q-15
me_help a-27 d-21 g+26 i-16 l-19 m-20 q-16 t-20 u-23
me_hizo a-20 d-22 i-17 m-24 n-18 o-24 q-24 r+28 s-17 u-17
me_home a-19 b-22 d-15 i-20 l-17 m-23 n-18 p+32 q-20 s-21 u-16
me_iba q+16
me_in a+31 b-23 d-25 h-19 i-42 j-37 k-31 l-28 m-42 n-26 p-17 q-31 r-29 s-15 u-36
me_interesa a+36 b-26 d-35 g-18 i-23 j-28 m-28 n-24 o-24 p-21 q-21 r-24 s-29 u-35
me_la a-24 b-16 d-25 i-24 j-16 m-15 n-24 o+29 q-25 s-19 u-17
me_leave q+16
me_llevaba a-22 b-17 d-23 g-19 i-22 j-16 l-15 m-20 o-24 q+29 s-20 u-27
me_lo a-26 b-17 d-21 i-20 l-18 m-21 n+23 p-21 q-16 r-16 s-20 u-26
me_manda a-27 b-18 d-25 g-19 i-31 j+25 l-19 m-30 n-17 o-24 p-27 q-28 r-24 s-26 u+17 v-16
me_manden b-19 l+21 q-18
me_molesten b-20 l+22 o-16 q-20 r-16
me_more a-30 b-20 c-17 d-18 i-23 j-25 k-19 l-25 m-34 o-20 q-16 r-15 u+33
me_my a-19 g+22 i-16 m-28 n-16 o-17 p-17 q-21 u-21
me_now a-24 b-19 d-17 g-20 j-16 l+16 m-26 p-22 q-18 r-26 s-20
me_off a-48 c-28 d-37 e-16 f-19 g-37 h-19 i-38 j-42 k-36 l+33 m-43 n-39 o-26 p-29 r-36 s-43 t-24 u-51 v-28
me_on a+19 b-26 d-29 g-17 j-26 k-34 l-20 m-41 n-26 p-29 r-29 s-20 u-32
me_out a-29 b+22 d-24 g-17 i-24 j-18 k-21 l+24 m-28 n-23 o-28 p-27 q-27 r-29 s-28 u-26
me_pasa a-25 b-15 d-20 j+23 l-19 n-18 o-27 p-21 q-20 s-25 u-19
me_picaron a-18 i-17 j-17 m-20 s+22 u-17
me_please c-27 g-19 j-31 k+17 l-39 m-39 o-30 p-15 r-25 u-29
me_pongo a-26 d-18 g-32 j-19 l-17 m-19 n+27 q-18 u-21
me_puede b-37 d-38 g-23 i+19 j-31 k-20 l-35 m-36 n-48 p-30 q+17 r-27 s-34 t-16 u-27 v-18
me_pueden a+31 b-23 c-15 d-30 g-24 j-25 l-30 m-33 n-39 p-27 q-28 r-25 s-30 u-30
me_puedo a-33 b-16 d-22 g-19 i-22 j-26 l-19 n-33 o-26 p-21 q+35 r-22 s-21 u-21
me_quede a-32 c-17 d-35 g-21 i-27 j-29 k-20 l-27 m-27 n-27 o-31 p-26 q+17 s+19 u-27
me_quedo a-29 m-22 n-20 p-33 q+33
me_recomendo a+23 i-18 m-17 n-16 p-20 q-16 u-15
me_salio a-31 b-16 d-29 i-26 j-27 l-19 m-31 n-26 p-19 q-19 r-24 s+31 u-27
me_siento a-31 d-28 g-19 i-23 j-25 l-24 m-31 n-27 o-28 p-22 q-26 r-24 s+39 u-30
me_something a-15 u-19
me_stuff l+15
me_surgio a-25 d-29 g-16 i-23 j-18 l-20 m-20 n-33 o+33 p-21 q-23 r-21 s-24 u-21
me_talk i+17
me_tengo a-26 d-33 g-39 i-22 j-17 l-17 m-26 n+35 o-28 p-15 q-28 s-24 u-32
me_texteen b-22 g-17 i-21 l+25 o-19 q-22 r-16
me_that d-20 j-19 l-16 m+23
me_the b-30 d-33 h-16 k-26 l-32 m+17 n-25 o-29 p-25 q-28 s-31 u-40 v-22
me_this d-18 g-20 i-19 l-29 m+28 u-22 v-21
me_through a-35 b-17 d-27 i+15 j-18 m-16 o-17 q-17 s-15 u+21
me_to a+24 b-21 c-23 d-37 k-35 l-42 m-33 n-37 p-38 q-42 r-33 s-37 v-20
me_toca a+20 b-23 d-17 l-15 m-18 n-17 p-18 r-20
me_tomorrow b+19 j-16 l-23 n-17 o-19 q-17 r-16
me_up a+21 b-47 c-32 d-52 f-30 g-28 h-29 i-47 j-35 k-48 m+20 n-44 p+17 r-55 s-50 t-21 u-43 v-33
me_what a-19 d-18 g+24 j-18 m-22 n-21 q-16 u-22
me_your b-17 g-18 l-27 p-16 u-20 v-24
mean a-27 b-19 d-35 h-26 i-20 j-30 k+26 l-29 n-28 o-19 q-23 s-21 u-34 v-18
mean$ a-20 d-30 h-24 j-20 n-21 u-31
mean__@stop k+20 l-22 m-18
mean_to b-16 g-17 k+27 l-26 m-25 s-18
meant a-28 b-29 c+16 d-23 g-25 i-30 j-19 k-21 l-25 m-29 n-17 o-23 p-17 q-18 r-16 s-17 t-17 u-19 v+24
med a+23 b-16 d-19 i-23 m-22 o-15
medicaid a-31 b-26 c-20 d+44 e-24 f-22 g-24 h-27 i-26 j-25 k-22 l-28 m-32 n-29 o-23 p-35 q-29 r-23 s-26 t-28 u-29 v-24
medicare a-27 b-21 c-17 d+37 e-18 f-17 g-22 h-23 i-25 j-24 k-17 l-24 m-28 n-23 o-20 p-28 q-25 r-19 s-20 t-20 u-31 v-21
medicina a-29 b-21 d-30 f-15 g-24 h-23 i-28 j-24 l-16 m-29 o-21 q-23 s-19 t-15 u+28 v-18
meds m-23 o-17 r-16
mejor a-56 b+39 d-57 e-41 f-43 g-57 h-61 j-58 k-46 l-35 n-59 o+30 p-42 q-60 r-59 s-51 t-51 u-57 v-61
mejor$ a-24 b-34 c-22 d-21 e-17 f-17 g-19 h-25 i-22 j-18 k-19 l-25 m-36 n-27 o+38 p-20 q-25 r-26 s-20 t-19 u-25 v-24
mejor_@call b-18 i+18 m-15
mejor__@cancel b+20 o-17 t-16
mejor__@english c+16
mejor__me l-21
mejor__no b+26 i-22 m-17 o-16 q-20 r-16 v-20
mejor__voy b+19 l-16 o-15
mejor_en b-17 c+22 m-17 o-16
mejor_no a-22 b+32 c-16 d-18 g-20 i-21 j-15 l-27 m-20 n-22 o-26 q-24 r-22 s-17 u-18 v-19
mensa* a-32 b-22 c-17 d-25 f-16 g-24 h-24 i+26 j-29 k-22 l-44 n-30 o-24 p-33 q-33 r-24 s-24 t-19
mensaje a-32 b-22 c-17 d-25 f-16 g-24 h-24 i+26 j-29 k-22 l-44 n-30 o-24 p-33 q-33 r-24 s-24 t-19
mensaje$ i-19 m-19 q-16 u+22
mensajes a-59 b-53 c-42 d-53 e-38 f-34 h-42 j-50 k+19 l+22 m-21 n-53 o-47 p-49 q-51 r-50 s-52 t-42 v-50
menu a-33 b-30 d-44 e-17 g+53 h-23 i-41 j-42 l-38 m-51 n-33 o-26 p-16 q-32 r-23 s-33 t-18 u-45 v-32
menu$ a-19 d-29 g+31 h-17 i-25 j-32 m-28 q-17 u-29
mero m-16 q-19 r+21
mero_llego m-16 q-19 r+21
mess d-18 m-18 n-16 s-17
messa* a-39 b-42 d-39 g-34 h-19 j-34 k-24 l+41 m-47 n-31 o-30 p-21 q-34 r-32 s-25 t-18 v-41
message a-36 b-31 d-30 g-28 h-17 i+18 j-31 k-17 l+23 m-36 n-25 o-21 p-19 q-27 r-25 s-16 t-15 v-34
message_from m-15
messages a-29 b-45 c-38 d-37 e-32 f-33 g-51 h-31 i-46 j-41 k+25 l+42 m-56 n-34 o-36 p-30 q-32 r-36 s-38 t-35 u-60 v-33
met a-18 b-15 i-16 j-15 m-24 n-16 o-16 p-16 q-18 r-17 s-17 u-24 v+19
metro h-22 i-17 j+19 m-17 o-17 q-25 u-17 v-18
mexic* a-20 d-25 h-19 i-16 j-19 m+31 n-28 o-22 p-17 q-20 r-26 s-17 u-27
mexico a-20 d-25 h-19 i-16 j-19 m+31 n-28 o-22 p-17 q-20 r-26 s-17 u-27
mexico$ a-15 b-17 d-22 h-17 j-17 m+29 n-26 o-17 u-24
mi c-30 d-52 e-106 f-104 g-119 h-108 i-41 j-128 k-112 l-28 p+30 r-18 s-127 t-110 u-61 v-39
mi$ a-46 b-43 c-28 d-30 g-21 i-31 j-26 k-19 l-40 m-47 n-39 o-35 p+29 q+20 r-30 s-17 t-21 u-36
mi_@clinician a+34 d-19 i-30 l-21 m-32 n-27 o-17 p-30 q-28 r-18 s-15 u-23
mi_@insurance a-32 b-19 d+29 m-19 n-25 p-18 u-29
mi_@medicine n+17
mi_@relative b-19 d-77 e-47 f-58 g-55 h-56 i-85 j-55 k-55 l-80 o-25 p+36 r-90 s-61 t-53 u-104 v-86
mi_@ride b-19 p-26 q+25
mi_@visit a-32 b+40 c-20 d-46 h-15 i-23 j-24 k-15 l-30 m-49 n-50 o+19 p-25 q-21 r-42 s-34 u-32 v-37
mi__@day a-20
mi__@fetch a-24 m-15 n-23 p+29 q-38
mi__@insurer a-23 b-22 m-17 n-28 p+29 q-30
mi__@move m-22 o+16 p-18 q-20
mi__@sick a-16 m-25 n-20 o-17 p-20 q+22
mi__@visit a+19 b-40 d-26 m+17 n-29 o-27 p-19 r-17 s-20 u-22
mi__a a-35 b+38 d-23 h-18 i-35 l-20 m-34 n-29 o-29 q-33 r-31 t-18 u-27 v-39
mi__conmigo a-22 b-27 m-18 p+20 q-30
mi__de a-30 b-29 d-24 i-23 l+25 m+16 n-33 o-20 q-25 r-19 s-17 u-27 v-32
mi__del a-18
mi__dia b-19 m-24 o+15 q-21
mi__estar a-23 b-18 m-16 n+24 p-30 q-21
mi__favor a-23 c-25 i-25 j-17 m-16 p-23
mi__hay m-16 r-18
mi__ir a+18 b-26 m-22 p-23 q-25 u-15
mi__me a+18 b-49 c-31 d-26 g-16 i-38 j-20 k-18 l-32 m-53 n-55 o-30 p+26 r-33 s-23 u-31 v-17
mi__mi b-20 m-18 q+18
mi__no a-27 b+24 m-16 n-36 o-15 p-27
mi__otra a-25 b+26 i-27 m-21 p-15 q-18 r-15 u-16 v-29
mi__otro a-18 m-26 n-22 p-16 q-21
mi__por a-35 c-33 d-19 g-17 i-31 j-21 m-33 n-24 r-17 u-18 v-21
mi__puede a-41 b-37 c-26 d-19 i-16 m-34 n+38 o-27 p-44 u-22
mi__que d-18 m-28 n-33 p-22 q+16 u-21
mi__quiere m-15 n-16 q-18
mi__se a-32 b-23 c-18 d-16 o-25 p-33 q+15 u-20
mi__tiene a-21 b-17 m-17 n-20 p-15 q+20
mi__una d-15 h-16 i-16 m-27 n-17 o+21 u-16
mi__y m-20
mi__ya l-20 m+21 n-31 o-17 p-34 q-23 v-16
mi_amor m-15 r+21
mi_cumpleanos m+17
mi_lugar a-34 b+23 c-16 d-26 g-15 h-17 i-29 j-22 l-27 m-39 n-30 o-30 p-27 q-34 r+25 s-18 t-20 u-29 v-33
mi_nombre a-21 b-27 c-18 d-18 i-24 j-17 l+25 m-26 n-21 o-24 p-23 q-21 r-17 u-23
mi_numero a-25 b-31 c-20 d-20 g-28 i-29 j-19 l+27 m-23 n-22 o-20 p-24 q-24 r-23 u-30
mi_perrito q-17
mi_perro a-16 q-20
mi_primera a+17 d-18
mi_receta a-31 b-25 c-18 d-18 i+33 j-17 k-17 l-25 m-29 n-22 o-24 p-22 q-22 r-20 u-19 v-18
miedo a-19 b+24 l-18 o-21 r-16 s-17
miedo$ l-15
miercoles b-17
might a-25 b-25 d-29 h-23 i-19 j-17 l-25 m-31 n-27 o-29 p-25 r+36 s-26 t-17 u-22 v-22
might__@late o-16 q-16 r+19
might_be a-24 b-23 d-27 h-23 i-17 l-23 m-30 n-26 o-28 p-17 q-29 r+36 s-23 t-16 u-21
migra* m-17
mike b-18 d-16 f-19 g-21 i-27 l-25 s-15 u-19 v+22
mike$ v+18
milit* a-18 d+26 h-19 j-16 l-18 m-16 u-22
military a-18 d+26 h-19 j-16 l-18 m-16 u-22
military_discount a-18 d+26 h-19 j-16 l-18 m-16 u-22
milk a-28 b-19 d-23 i-16 j-22 k-23 m+32 n-17 o-18 r-19 s-16 u-18
milk$ m+20
mind b+18 d-27 g-15 i-21 j-17 l-25 m-32 n-34 o-27 p-21 q-23 r-22 s-21
mind__the u-16
mind_about a-15 b+20 u-19
mine d-18 m-20 n-17 r-16
minut* a-49 b-51 c-34 d-55 e-32 f-32 g-47 h-42 i-48 j-54 k-35 l-44 m-37 n-49 o-49 p-40 q-51 r+65 s-46 t-39 u-50 v-46
minutes a-38 b-42 c-25 d-41 e-21 f-20 g-32 h-31 i-38 j-40 k-26 l-34 m-25 n-35 o-38 p-31 q-40 r+52 s-36 t-28 u-37 v-35
minutes$ a-22 b-24 c-15 d-25 g-19 h-16 i-18 j-21 l-22 n-22 o-19 p-18 q-23 r+32 s-20 u-19 v-19
minutes_away r+18
minutos a-28 b-22 d-29 e-15 g-26 h-20 i-20 j-27 l-19 m-36 n-27 o-23 p-18 q-22 r+37 s-20 t-18 u-24 v-20
mis a-35 b-34 d-31 e-16 g-23 h-24 j-21 l-32 n+20 o-31 p-18 q-19 r-18 s-26 t-16 u-38 v-21
mis_@medicine b-15 n+21 o-17
mismo a-30 b-33 c-16 d-37 e-16 f-22 g-21 h-21 i-27 k-17 l-36 m+22 n+17 p-25 q-33 r-30 s-28 t-24 v-23
mismo_dia b-21 d-21 f-17 m-25 n+26 q-22
miss a-23 b-17 g-18 i-26 j-23 l-20 n-29 o-16 p-22 q-26 s-16 u-21
mista* a-18 d-17 i-18 j-21 k+27 l-24 m-21 q-16 v-16
mistake a-18 d-17 i-18 j-21 k+27 l-24 m-21 q-16 v-16
moles* a-21 b-27 d-21 g-22 h-20 i-26 j-24 l+37 m-35 n-25 o-24 p-16 q-29 r-22 s-24 u-23 v-22
molestar h-16 l+22 m-23 n-17
molestar$ h-16 l+22 m-23 n-17
molesten b-20 l+22 o-16 q-20 r-16
molesten$ b-20 l+22 o-16 q-20 r-16
molina a-16 d+20
mom d-19 i-38 j-16 k-16 l-20 o-32 q-17 r-30 s-17 u-30 v-18
moms a-24 b-20 m+28 n-24 q-18 r-28
monday o+15 s-17
mondays a-28 b-30 h-18 i-16 l-18 n-18 o+16 s-21 t-16
money a-34 c-20 e-26 f-17 g-28 h-19 i-37 j-37 k-28 l-34 m+38 n-34 o-34 p-24 r-30 s-36 t-22 u-31 v-30
month a+21 b-28 c-17 g-27 h-21 i-36 j-32 l-33 m-42 n-25 p-18 q-22 r-21 s-32 t-18 u-39 v+17
month$ a+23 b-21 g-18 h-18 i-22 j-24 l-16 m-36 n-18 q-17 s-22 u-30 v-22
month* m-17 n-15 o-16
mood a-22 b-19 d-19 h-16 i-16 j-18 m-20 n-19 o-15 r-16 s+29 u-24
mood_swings a-22 b-19 d-19 h-16 i-16 j-18 m-20 n-19 o-15 r-16 s+29 u-24
moon a-17 m+22 u-19
moon$ a-17 m+22 u-19
more c-56 d-74 e-32 f-33 g-70 h-52 i-72 j-33 l+22 m-48 n-57 p-45 q-33 s-56 t-51 u+32 v-17
more$ a-43 b+23 c-26 d-47 f-15 g-38 h-25 i-35 j-35 k-33 m-49 n-33 p-30 r-39 s-27 t-23
more__else b-16
more__have b-23 o+21
more__it a-15 m-24 u+18
more__please a-19 b-23 c-16 i-22 j-18 k-19 m-19 o-16 u+21
more__the a-18 b-20 s-15 u+15
more_i b-21
more_please a-18 i-19 j-19 k-15 m-17 o-16
more_what b-22 o+17
morni* a-54 b-60 c-51 d-63 e-56 f+54 g-60 i-65 j-58 k-55 l-65 m-31 o+25 p-54 q-63 s-27 t-57 u-68 v-56
morning a-53 b-58 c-46 d-57 e-46 f+48 g-55 i-57 j-53 k-48 l-56 m-25 o+17 p-51 q-56 s-24 t-49 u-61 v-50
morning$ a-47 b-45 c-35 d-46 e-38 f+39 g-39 i-42 j-41 k-38 l-44 p-42 q-45 r-61 s-17 t-39 u-45 v-38
mornings b-18 o+22
most j-17
mother q-16
mouth n-19 s+19 u-16
move a-31 b-31 c-33 d-40 g-23 i-34 j-24 k-42 l-33 n-32 o+35 p-28 q-35 r-29 s-28 t-16 u-30 v-23
moved a-42 b+37 c-29 d-39 e-31 f-31 g-35 h-26 i-37 j-37 k-31 l-39 m-43 n-38 o-38 p-34 q-36 r-40 s-39 t-32 u-36 v+27
mover a-16 b-22 d-19 m-21 n-21 o+30
movie a-20 b-16 d-25 g-20 i-21 j-26 k-16 l-22 m+37 n-22 o-18 r-16 s-20 u-20 v-17
movie$ a-20 b-16 d-25 g-20 i-21 j-26 k-16 l-22 m+37 n-22 o-18 r-16 s-20 u-20 v-17
movie* a-26 b-16 d-25 g-16 i-23 j-32 n-21 o+24 p-17 r-22 s-24 u-25
movies j-21 m+21 u-18
much a-68 b-51 c-37 d+54 e-44 f-51 g-64 h-56 i-48 j-71 k-40 n-66 o-52 p-39 q-54 r-51 s-63 t+22 u-81 v-48
much$ a-24 b-21 d+36 e-17 f-18 g-23 h-19 i-19 j-19 l-29 m-45 n-26 o-20 p-15 q-21 r-20 s-23 u-28 v-16
much__@insurance d+16
much__a a-31 b-16 d+20 j-22 n-21 o-16 r-17 s-21 t+18 u-29
much__it u-21
much__you a-17 d+25 h-18 j-15 m-28 u-26
much_do a-16 d+19 h-17 u-19
much_does d-25 m+19
much_is a-20 d+23 j-19 u-25
mucha* b-17 t+18
muchas b-17 t+18
muchas_@thanks b-17 t+18
mucho a-29 b-26 c-18 d-30 e-18 f-16 g-26 h-24 i-27 j-27 k-20 l-26 n-30 o-25 p-23 q-24 t+22 u-30 v-26
mucho$ a-21 b-21 d-23 e-15 g-22 h-18 i-19 j-17 k-16 l-20 n-20 o-17 p-17 q-18 r-24 s-23 t+23 u-22 v-21
mucho__@body s+16
music a-21 b-16 d-21 i-21 j-16 l-16 m+21 o-17 q-20 r-17 s-18 u-17
music$ a-21 b-16 d-21 i-21 j-16 l-16 m+21 o-17 q-20 r-17 s-18 u-17
music* a-16 d-25 e-35 g-18 i-15 j-19 k-17 l-23 m+29 q-20 r-16 s-19 t-15 u-21
musica a-16 d-25 e-35 g-18 i-15 j-19 k-17 l-23 m+29 q-20 r-16 s-19 t-15 u-21
musica$ a-16 d-25 e-35 g-18 i-15 j-19 k-17 l-23 m+29 q-20 r-16 s-19 t-15 u-21
muy b-43 c-39 d+18 e-49 f-44 g-49 h-40 i-48 j-53 k-45 l-50 m-58 n-48 o-40 p-38 q-50 r-47 t+41 u-62 v-43
muy_caro a-24 d+33 g-16 h-17 i-17 j-26 m-23 n-17 o-16 p-15 q-25 r-15 s-29 t-19 u-33 v-21
my a-19 c-38 e-129 f-137 g-35 h-154 j-80 k-30 l-18 n+24 p+20 s-18 t-139 u-70 v-71
my_@body a-31 b-37 c-19 d-34 g-17 i-23 j-19 k-17 l-19 m-44 o-28 p-30 q-31 r-31 s+32
my_@call a-39 b-40 c-22 d-44 g-25 h-24 i-26 l+26 m+15 n-27 o-26 p-35 q-31 r-37 s-36 u-25
my_@clinician a+40 d-28 g-21 i-20 j-31 k-20 l-27 m-43 n-23 o-25 p-33 q-32 r-30 s-30 v-17
my_@drink q-17 s-15
my_@drug d-16 m-19 n+17
my_@insurance a-29 b-16 d+31 m-31 o-25 p-27 q-36 r-26 s-27 u-32
my_@medicine a-48 c-20 d-40 g-28 i+30 j-27 k-21 l-31 m-49 n+17 o-35 p-24 q-36 r-30 s-26 u-34
my_@pay a-18 b-20 d+30 i-18 m-27 n-29 o-21 p-17 q-20 r-18 u-25
my_@price d+25 m-29 q-15 u-29
my_@relative b-19 d-90 e-37 f-49 g-67 h-49 i-44 j-76 k-22 l-96 o-51 p+33 q-19 r-66 s-70 t-43 u-21 v-26
my_@ride a-44 b-45 c-31 d-48 e-17 f-16 g-39 h-21 i-39 j-33 k-32 l-32 m-52 n-42 o-45 q+44 s-47 t-21 u-35 v-27
my_@texts a-23 b-26 c-22 d-21 g-23 i-28 k+36 m-43 n-22 o-22 p-20 q-19 r-24 s-18 u-31
my_@treat a-18 b-17 o+16
my_@visit a-70 b+51 c-38 d-77 e-24 f-21 g-37 h-24 i-58 k-41 l-50 m-79 p-42 q-45 t-34 u-67 v-56
my__# a-15 d-30 m-36 n-19 o-25 p-26 q-19 r+29 s-28
my__@call l+16
my__@day a-18 b-23 o+17
my__@drive m-17 p+16 q-34
my__@eat a-17 b-16 p-22 q-16 r-15
my__@relative a-17
my__@sick m-24 p-28
my__@stop m-16 p-20
my__@symptom a-16 d-20 m-29 n-16 o-17 p-22 q-20 r-21 s+28
my__@visit a+19 d-37 j-17 k-15 m-38 n-36 r-22 s-29 u-23 v-15
my__a b-26 d-29 i-27 j-16 p-31 s-27
my__about a-15 b+20 u-19
my__after i+15 r-16
my__agreed a-20 b-20 m-21 p+23 q-16 u-15
my__allowed d-21 i-16 m-20 n+24 q-20 u-16
my__am r+21
my__and a+16 i-21 m-25
my__animal m-18 n+17
my__any a-16 l-26 m-19 n-15 o-18 q-17 u-16
my__are a-23 b-18 d-21 i-16 j-19 n-20 o-18 r-22 u-24
my__at b-19 d-22 m-19 r-21 u-18
my__away a-19 b+24 d-15 l-17 m-18 n-19 o-18 q-21 r-29 s-26 v-17
my__back a-15
my__backed b-16 m-22 p-26 q+24 r-18 u-16
my__bailed p-29 q+25 r-19
my__be a-37 i-21 m-32 o-27 p-20 q-32 r+17 s-23 u-22
my__broke p-18
my__but a-22 b-22 o+22 s-22
my__called a-20 i+16 n-17
my__can a-19 b-17 c-26 d-25 i-20 l-20 m-32 q+23 r-30 s-20 u-26
my__card a-19 b-31 i-18 l-18 n+16 o-17 p-17 q-20 r-23 s-19 u-25
my__changed a-15 n-17 o+19
my__come a-17 n+20 o-17 p-17
my__coming a-39 d-17 m+18 n-19 o-27 q-16 s-17
my__cover d+18
my__day d-33 m-27 n+23 p-21 q-28 s-19
my__died p-15 q+17
my__do b-20 m-17 o-16 q-27 u-18
my__does m-24
my__down p-18
my__during n+18
my__first b-15 m+22 p-24
my__for a-21 m-18 n-21
my__from a-20 i-23 j-16 l+17 m-29 p-21 r-17 u-15
my__get a+17 n-25
my__go b-19 d+21 m-19 n-22 u-22
my__going m-18 p+15 q-18
my__got a-31 b-27 d-16 m-31 s-15
my__has b-20 l-15 m-29 n-21
my__help a+17 b-17 m-20 p-20 q-18 u-25
my__hold a-16 m-23
my__i a+24 b-19 d-21 g-24 i-27 j-18 l-24 m-32 o-28 p-17 q-33 r+19 u-28
my__in b-26 d-27 h-17 j-25 k-26 l-18 m-25 p-25 s-24 u-33 v-17
my__is a-20 b-47 e-24 f-37 g-47 h-40 i-67 j-68 k-51 l-53 p+19 t-28 u-83 v-62
my__it a-16 m-18 u-17
my__just a-15 m+21 r-18
my__lol m+19 n-15
my__me c-24 d-33 g-20 i-35 l-40 m-28 n-43 o-31 s-37 u-39 v-23
my__minutes r+15
my__more b+15
my__my a-32 c-21 d-20 l-16 q-29 r-21 u-20
my__need m-26 r-19
my__needs b-27 d-19 m+20 n-18 o-16 p-29 q-25 r-24 s-21 u-28
my__next n+16 p-17
my__no p-18
my__not a-33 b-21 c+22 g-28 i-21 k-21 l-26 m-46 p-36 r-29 u-23 v-24
my__now a-26 d-17 g-20 i-21 j-16 k-16 l+20 n-20 o-20 p-24 q-20 s-19 v-21
my__number i-18 l+17
my__of m-17 n-16
my__off a-25 b+18 c-17 d-20 g-21 i-32 j-22 k-21 l+25 m-34 n-28 o-22 p-24 q-23 r-23 s-24 u-22 v-19
my__ok a-23 d-25 i-18 l-16 m-38 n+32 o-18 p-19 q-24 r-20 s-21 u-19
my__on i-17 k+18 l-21 m-33 p-22 r-20
my__one b-19
my__only a-19 b-16 m-20 n-17 p-31 q+19
my__or m-17 n+15
my__out a-28 d-22 l-20 m-36 n-21 o-23 q+23 r-30 s-24 u-24
my__please a-29 c-18 j-19 k-18 l+19 m-28 o-23 r-18 u-18
my__said d-21 i-17 l-18 m-43 n-29 o-26 p+38 q-31 r-21 s-19 u-29
my__says c-17 n-23 o-21 p-29 r-20 s-16
my__sent a-29 b-26 d-17 i+29 m-25 n-28 o-20 p-16 q-18 r-23
my__set q-16
my__she b-19 m-20 n-20 o-18 p-26 q+20
my__sit a-18 m-15 n+21 p-23 q-17
my__so q-19
my__stay n+18
my__take n-17 q-24
my__text a-15 i-20 l+19 m-25
my__that a-26 d-50 g-21 i-17 j-23 l-16 m-56 n+33 p-37 r-33 s-25 u-28 v-16
my__the b+23 d-30 g-20 j-31 m-48 p-31 r-33 u-32 v-20
my__there b-43 c-19 i-29 j-25 l-16 m-42 o-27 r+24 s-25 u-26 v-19
my__this a-21 m-29 p-17 u+17
my__to c-33 d-49 g-35 i+22 j-36 k-39 m-68 n-55 r-30 s-37 t-17 u-41 v-20
my__was a-30 b-26 d-27 n-24 o-23 p-27 r-22 s+21 u-20
my__when m-15 n-18
my__will a-17 m-22 n-24 p+25 q-36 r-16
my__with b-15 m-16 n+24 p-15 q-25
my__work m-18 n-19 r-16 u-17
my__you k+16 m-20
my_baby n+17
my_bad a-23 b-18 c-15 d-20 l-17 p-18 q-24 r-22 s-23
my_bill m-25
my_car a-22 d-25 i-20 m+20 n-21 o-23 p-16 r-25 s-17 u-19
my_cat m+19 s-15
my_cell a-18 b-30 d-17 j-15 l+23 m-29 n-18 o-18 r-22 s-16 v-18
my_choices d-23 g+21 j-17 m-19 n-18 u-17
my_dog a-33 b-29 c-20 d-38 g-19 i-29 j-22 k-24 l-25 m+42 n-16 o-33 p-32 q-36 r-34 s-37 u-25 v-16
my_driver a-15 m-21 q+18 r-23 s-16
my_face d-15 m-18 p-17 q-16 r-16 s+23
my_flight b-26 d-18 m+21 n-15 r-16
my_gps a-25 b-22 d-16 i-17 j+17 m-24 o-21 p-20 q-27 s-16
my_heart s+16
my_house m-18
my_job m-24 o-16 r-16
my_license b-21 d-17 i-21 n-21 o-18 r-19
my_mind b+17 d-26 i-20 j-16 l-24 m-30 n-33 o-26 p-21 q-22 r-22 s-20
my_name a-18 b+27 l-27 m-25 n-18 o-16 s-18
my_neighbors a-19 b-16 d-21 m+28 o-19 p-21 q-19 r-22 s-25 u-16
my_next a+26 d-30 i-32 k-17 l-20 m-31 n-32 o-31 p-20 q-17 r-24 s-24 u-20 v-16
my_number a-33 b-21 d-28 g-27 h-16 i-34 j-26 l+19 m-34 n-23 o-19 p-16 q-21 r-16 u+21
my_options a-28 b-24 c-17 d-37 g+41 h-16 i-26 j-29 k-20 l-26 m-37 n-32 o-23 p-26 q-28 r-25 s-24 u-29
my_other o+16
my_own d-16 m-17 u-16
my_period n+18
my_place i-17 m-20 n-15 p-17 q-16 r+18
my_plan a-16 d+23 u-26
my_records a-25 b-15 d-23 i+31 m-28 n-25 o-21 q-19
my_sitter b-18 m-15 n-21 o+22 q-20
my_spot a-21 b+25 d-23 g-20 i-24 j-17 l-28 m-27 n-24 o-22 p-22 q-30 s-24 u-20 v-20
my_time a-30 d-32 i-22 m-35 n-35 o+33 p-20 q-23 s-24 u-20
my_truck q+16
my_way a-24 b-22 d-22 i-17 k-17 l-17 m-37 n-16 o-25 p-26 q-28 r+33 s-24 u-16
my_work l+16
mysel* d-27 g-20 h-17 i-17 j-26 m-23 n-33 o-22 p-20 q+31 r-16 s-21 u-23
myself d-27 g-20 h-17 i-17 j-26 m-23 n-33 o-22 p-20 q+31 r-16 s-21 u-23
myself$ d-23 g-18 j-21 n-24 o-15 q+27 u-19
nada a-40 b-49 c-29 d-41 e-20 f-20 g+15 h-30 i+26 j-42 k-30 l+24 m-46 n-36 o-38 p-33 q-50 r-46 s-41 t-23 u-39 v-16
nada$ a-38 b-48 c-29 d-40 e-20 f-20 g+16 h-29 i+27 j-41 k-29 l+22 m-46 n-35 o-37 p-33 q-49 r-45 s-40 t-23 u-37
nadie a-51 b-46 c-34 d-49 e-24 f-31 g-51 h-29 i+25 k-33 l-52 m-49 n-63 o-46 p-52 q+30 s-41 t-29 u-46
nadie__@fetch a-24 d-16 g-15 i-24 j-17 l-15 m-16 n-31 p-29 q+31
nadie__ese b-21 d-20 g-17 i-22 l-20 m-17 n-25 o-25 q+16 s-17 v+18
nadie_me a-33 b-19 c-17 d-25 g-30 i+19 j-27 k-22 l-27 m-26 n-32 o-22 p-35 q+25 r-23 s-22 t-15 u-26 v-16
name a-22 b+27 d-23 g-19 i-19 l-30 m-32 n-23 o-22 p-16 q-25 r-20 s-24 u-23 v+16
name__the a-18 b+27 d-17 i-15 l-27 m-28 n-18 o-15 s-18 u-20
name_off b+24 l-23 m-21
named a-24 b-24 d-19 g-28 i-24 j-27 l-31 m-29 n-17 o-20 q-36 r-21 s-22 t-16 u-18 v+36
named__here a-20 b-20 g-24 i-20 j-21 l-28 m-26 q-32 r-17 s-18 u-15 v+32
nausea a-22 d-24 h-18 i-22 j-25 m-27 n-19 o-16 q-16 r-16 s+31 u-37
nauseas a-17 n-16 s+21
nauseous m-15 s+24
near a-27 d-32 g-20 h-20 i-25 l-23 m+32 n-27 o-21 p-18 q-33 r-21 s-26 u-43
near__@vehicle j+22 m-26 q-19 u-23
near_me a-15 d-16 j-15 m+21 s-15
near_the m+19 u-26
nearb* a-23 b-15 d-24 i-22 j+24 m-23 n-15 o-19 q-23 u-20
nearby a-23 b-15 d-24 i-22 j+24 m-23 n-15 o-19 q-23 u-20
neare* j-19 m+16
nearest j-19 m+16
neces* a+36 c-31 d-80 e-57 f-56 g-26 h-58 i+21 j-67 k-54 l-64 n-16 p-67 r-65 s-73 t-60 u-84 v-64
necesito a+33 c-27 d-72 e-52 f-52 g-23 h-54 i+24 j-59 k-51 l-59 p-62 q-29 r-62 s-64 t-55 u-73 v-56
necesito_@cancel a-21 b+21 m-17 o-20
necesito_@move a-21 b-17 o+21
necesito__@english a-20 i-18 m+18
necesito__@treat a+19 i-18 u-16
necesito__@visit d-23 i-19 m-32 n-28 s-24 u-18
necesito__a a+27 b-21 i-24 m-31 n-23 q-19
necesito__con a-26 g+15 m-15
necesito__dia a-19 b-26 n-22 o+27
necesito__me m-20 n-17 p-24 q+17 u-17
necesito__mi a-21 b-18 o+15
necesito__proxima a+22 b-17 i-16 m-15 o-21
necesito__receta a-25 i+23 m-20
necesito__un i-22
necesito_ayuda i-22 m-18 n-20
necesito_la b+16 i-19 m-17 n-16 o-27 s-15
necesito_mi b-25 m-24 n-16 o-18
necesito_otro a-19 b-26 n-22 o+27
necesito_que a+21 m-27 n-18 q-16
necesito_una a-15 b-27 c-16 d-20 g-20 i+35 l-16 m-37 n-26 o-28 q-19 s-18 u-20
need c-74 e-51 f-54 g-102 h-70 i+21 j-102 l-77 m-37 p-89 r-50 s-98 t-72 u-41 v-86
need$ a-34 d-46 g-18 l-21 m+20 n-39 o-19 u+23
need__@cancel a-17 b+22 m-27
need__@move a-34 b-46 d-27 i-29 k-23 n-32 o+31 q-16
need__@texts i-15 k+19 m-25
need__@visit a+20 d-39 l-16 m-24 n-31 o-38 q-15 r-22 s-23 u-24 v-21
need__a a-22 d+18 i-19 q-19
need__after a-20 i+17 o-17
need__be r-16
need__booster a+16
need__bring a-20 d-16 n+21 q-17
need__card m-21 n+16
need__date o+16
need__day a-15 m-23 q-15 r-16
need__different b-17
need__do a+26 d-19 g-15 n-29
need__explain a-16 i+18
need__for d+25 i-29 m-37 n-27 o-25 q-18 r-17 u-19
need__hold b+17 o-15
need__it i-18 m-20
need__later m-16 o+16
need__me a-29 d-30 i-24 j-19 m-25 n+23 u-36
need__my a-30 d-23 i-25 n+22 q-15
need__new a-27 b-19 m-28 o+24 q-16 r-15
need__note a-22 d-20 i+25 m-18 o-20 q-16 u-19
need__out a-18 d-18 m-26 o-18
need__refill a-19 d-19 i+22 m-15 o-16
need__see a+24 b-19 i-25
need__the a-18
need__there r-15
need__time a-26 b-18 d-16 m-26 o+23 q-15
need__to b-21 d-26 g-20 i+19 m-19 n-28 o-22 p-25 u-17
need_a b-75 c-25 d+25 e-22 f-18 g-38 h-35 j-47 k-45 l-37 m-22 n-74 o+20 p-46 r-27 s-51 t-42 u-68 v-48
need_an a+30 b-31 d-34 i-26 j-16 k-17 m-36 o-29 q-24 r-22 u-28 v-23
need_for b+19 o-18
need_my b-22 c-19 d-35 g-18 i+37 j-16 l-25 m-42 o-34 p-22 q-27 r-33 s-23 u-27
need_somebody a-20 d-16 n-22 p-15 q+15
need_someone p-19
need_the m-22 o-19
need_to b+20 c-29 e-15 f-21 g-57 h-24 j-44 k-54 l-21 m-18 p-35 q-71 r-51 s-43 t-21 u-63 v-30
needi* b+16
needing b+16
needs d-27 g-17 j-16 k-18 l-18 m+20 n-23 o-21 p-34 q-31 r-31 s-26 u-34 v-23
needs_an m+17 u-15
needs_it a-16
neigh* a-20 b-17 d-24 j-17 m+30 n-26 o-21 p-22 q-20 r-23 s-28 u-20
neighbor a-15 b-22 m-28 n-25 o-19 p+32 q-40 u-17
neighbors a-19 b-16 d-21 m+28 o-19 p-21 q-19 r-22 s-25 u-16
never a-40 b-29 c-23 d-43 e-16 f-17 g-32 h-26 i-42 j-35 k-28 n-34 o-34 p-28 q-28 r-35 s-33 t-32 v+41
never__@visit a-16
never__an a-16
never__of a-16 i-19 j-20 l-16 m-18 u+16
never__this m-21 v+18
never__up v+18
never__you m-16
never_heard a-16 i-19 j-20 l-16 m-18 u+16
never_made a-16
never_signed v+18
new a+40 b-51 c-33 d-66 e-24 f-32 g-44 h-33 i-68 j-63 k-36 l-45 n-54 o+30 p-40 q-56 r-49 s-49 t-44 u-73
new_date a-29 d-19 i-22 j-16 m-33 n-18 o+29 q-20
new_day m-16 o+23
new_patient a+26 b-15 d-16 m-25 n-17 o-20 u-15 v-16
new_patients a+26 d-19 h-27 i-15 j-19 m-23 u-27
new_time a-25 b-17 m-22 o+20 q-16
news d-27 h-20 i-16 j-27 m+21 n-15 o-16
news$ d-25 h-16 j-25 m+17
next a+39 b-21 c-40 d-69 e-33 f-37 h-49 i-67 j-59 k-47 l-54 m-45 o+27 q-62 r-59 t-43 u-65 v-48
next$ a+22 d-15 m-20 n-23 o-22 u-19
next__@visit b+18 d-16 m-16 o-16
next__instead a-16 o+16
next_day a-34 b-15 d-20 h-17 m-28 p-16 s+15
next_two b+18 m-16 o-20
next_week b-31 c-21 d-33 e-19 f-17 g-27 h-24 i-28 j-28 k-22 l-29 m-35 n-32 o+35 p-27 q-26 r-29 s-29 t-22 u-34 v-24
ni a-21 e-16 g-20 i-18 l-24 n-19 o-26 r-16 s-20 u-19 v-17
nice a-39 b-37 c-24 d-35 e-31 f-28 g-25 h-32 i-35 j-35 k-25 l-30 m+22 n-30 o-27 p-33 q-34 r-26 s-34 t+30 u-32 v-31
nice$ a-17 d-19 e-17 f-15 h-15 j-16 l-19 m+19 u-18 v-16
nicotine d-18 m-20 n+21
night a-47 b-41 c-24 d-38 e-20 f-19 g-29 h-32 i-41 j-37 k-34 p-31 q-33 r-38 s+35 t-30 u-46 v-34
night$ a-29 b-18 d-19 g-18 h-20 i-25 j-21 k-20 l-23 m+20 n-25 o-18 p-15 r-19 s+18 t-20 u-25 v-23
night_before m-21 n+20
nightmares n-18
ningu* a-33 b-41 c-26 d-43 e-25 f-24 g-37 h-21 i-38 j-36 k-19 l-37 m-46 n-55 o-41 p-30 q+18 r-33 s-34 t-28 u-36 v+40
ningun b-19 g-19 j-15 l-21 m-20 n-16 q-21 r-15 s-16 v+25
ninguna a-16 b-22 d-18 g-19 i-18 j-26 l-18 m-19 n-20 o-16 q-23 r-15 s-17 u-19 v+29
nino a-15 q-17
nm a-18 b-16 d-19 e+29 g-16 i-16 j-19 k-15 l-20 m-29 n-16 r-16 s-17 t-16 u-21 v-18
no a-126 b+52 c-58 d-42 e-139 f-136 g+33 h-145 i-53 j-42 k-158 l+41 m-105 o-15 p-162 q+27 r-56 s-26 t-149 u-71 v+47
no$ a-16 d-20 g+21 i-18 j-18 l-29 m-27 o-19 r-20 s-20 u-22 v-25
no_@cancel b+23 d-18 g-20 l-19 m-23 n-18 q-21 r-16 v-16
no_@drive b-20 l-16 q+21 v-15
no_@food a-20 b-30 d-24 g-31 h-16 i-21 j-24 l-32 m-36 n+39 o-26 q-28 r-23 s-37 u-29 v-30
no_@insurer p-34 q+16
no_@ride b-26 d-16 g-23 l-28 m-20 o-16 p-34 q+37 r-31 s-22 v-21
no_@texts l+20 o-18
no_@thanks b+20 l-17 t-25
no__@cancel a-16 b-42 d-25 g-23 i-23 j-15 l-42 n-19 o+37 q-27 s-21 u-20 v-21
no__@day a-15 b+26 h-18 m-19 q-21 s-19 v-16
no__@door j+17 r-18
no__@english b-28 c+35 d-21 g-31 i-19 j-15 l-30 m-29 n-21 o-21 q-29 r-22 s-26 u-23 v-30
no__@fetch b-17 n-31 p-21 q+24
no__@move b-16
no__@place b-25 g-19 i-25 j+22 l-22 m-22 o-16 q-26 r-15 s-22 u-25
no__@ride p-16 q+17
no__@texts b-32 c-16 d-17 g-38 i-29 k-40 l+38 m-30 n-16 o-23 q-23 r-18 s-19 u-33 v-28
no__@thanks b+24 l-22 n-15 q-16 t-21
no__@visit a-40 d-26 n-25 o-28 s-24 u-15 v+23
no__a a-45 b+26 c-19 d-43 g-16 h-22 i-46 j-36 k-21 m-52 n-44 p-48 s-42 t-24 u-50 v-27
no__and m-16 o-17 q+18 v-18
no__any b+18
no__aqui b-20 g-21 j-25 l-24 m-18 q-23 u-16 v+25
no__asistir b+20
no__at l-22 v+15
no__bien g-17
no__can a-19 b-22 i-15 j-18 l-16 q+22
no__carro b-28 d-21 g-25 i-20 j-26 l-25 n-22 q+29 r-18 s-19 u-18 v-30
no__como a-21 b-26 d-24 g+16 i-23 j-19 l-22 m-26 n-24 o-21 q+21 r-31 s-26 u-32 v-27
no__con b-19 g-16 l-24 q-19 s-15 v+20
no__contestar g+21 i-16 q-19
no__da l-15
no__de a-23 b-35 g-28 i-30 j-29 l-44 m-27 n-32 o-27 q-35 r-18 s+26 u-39 v+17
no__desde s+18
no__dinero d+20 g-23 l-15 n-18 o-19 q-23 v-22
no__do b+18 g-19 j-21 l-23
no__dormir a-16 b-36 d-22 g-29 i-19 j-18 l-33 m-29 n-27 o-24 q-28 r-24 s+38 u-36 v-32
no__el a-37 d-40 g-45 h-29 i-38 j+40 l-44 m-18 n-37 o-29 p-20 r-46 s-47
no__ella l-17 v+16
no__entiendo b-19 g+23 l-20 q-16 u-18 v-19
no__esa b-20 i-19 q-17
no__escriban b-18 l+19 q-17
no__escribir g-20 i+22 l-22 m-16 q-16
no__ese d-17 g-16 i-19 l-26 q-30 r-16 v-15
no__esperen b+25 g-16 i-16 l-26 o-19 q-21 r-20
no__esto i+20 l-30 q-15 u-17
no__finding q+19
no__for a-21 b+19 d-21 l-20 m-19 s-18 v-18
no__gusta b-35 d-19 g-24 i+27 j-18 l-43 m+23 n-19 o-27 q-30 r-29 s-23 u-23 v-25
no__hacer u-23
no__here a-16 b-24 g-29 i-16 j-26 l-28 m-26 n-15 o-22 r-18 s-22 v+25
no__hold b+17 o-15
no__how a-18 b-21 d-15 g+16 j-23 l-22 m-23 u-25 v-15
no__i q-15 v-19
no__interested a-15 b+24 l-28 u-16
no__ir a-38 b+45 d-22 g-28 h-16 i-20 j-21 l-33 m-24 n-45 o-37 p-24 r-35 s-23 t-17 u-29 v-29
no__is a-16 d-22 i-23 q+17 v-22
no__jose b-18 g-17 l-22 m-17 q-19 s-16 u-17 v+23
no__la a-37 d-20 g-16 i-24 l-27 m+23 n-24 o-31 q-22 r-31 s-25 u-17 v-17
no__llegar g-21 o-16 r-20
no__manana b+28 g-18 i-15 l-28 m-30 n-25 o-24 q-22 r-16 s-16 v-15
no__manden b-19 l+25 q-17
no__maria b-25 d-18 g-25 i-22 j-16 l-29 m-17 n-17 o-18 q-26 r-18 s-20 u-18 v+29
no__mas a-26 b-39 d-27 g-26 i-26 l+40 m-26 n-16 o-36 q-30 r-22 s-22 u-27 v-33
no__me b-20 c-17 d-31 g-44 i-17 j-27 k-21 l+17 m-33 n-32 p-36 r-34 u-41 v-37
no__mi a-25 b-36 d-18 g-21 i-18 j-15 l-36 m-30 n-36 o-27 p-33 q+21 s-16 u-35 v+20
no__molesten b-20 l+22 o-16 q-20 r-16
no__more b+18
no__nada a-23 b-39 c-20 d-26 g+18 i-41 j-25 l+28 m-30 n-26 o-28 q-36 r-28 s-31 u-30
no__nadie a-19 b-30 d-23 g-27 i+16 j+16 l-31 m-22 n-30 o-20 q-39 r-26 s-21 u-21
no__named a-16 b-22 g-24 i-17 j-20 l-27 m-19 o-17 q-25 r-15 s-18 v+28
no__ni l-17 o-17
no__ningun b-19 g-19 j-15 l-21 m-20 n-16 q-21 r-15 s-16 v+25
no__ninguna a-16 b-22 d-18 g-19 i-18 j-26 l-18 m-19 n-20 o-16 q-23 r-15 s-17 u-19 v+29
no__no a-20 d-16 g-25 i-23 j-16 m-23 n-19 o-30 p-16 q+16 r-16 s-18 v-27
no__not b+17 l-23
no__now p-18 q+17 r-21
no__numero u-17 v+16
no__para m-15 q-19
no__pero b-19
no__pick a-16
no__please l+17
no__poder m-15 p-21 r-20
no__poner g+16 q-15
no__por a-15 b-32 c-17 g-21 i-25 j-16 l+18 o-26
no__puede n-16
no__que a-42 b-26 c-16 g+28 h-18 j-44 k-15 m-41 n-45 o-42 p-16 q-36 r-26 s-47 v-44
no__quien b-21 i-16 l-19 n-20 p-32 q+25 u-15
no__quiero a-25 b+26 i-16 l-28 o-20
no__recibir k-17
no__right b-22 g-16 j-19 l-20 m-21 n+19 q-19 s-19 v-18
no__si b-18 d-16 g-22 l-19 m+19 o-17 v-18
no__texteen b-22 g-17 i-21 l+25 o-19 q-22 r-16
no__that d-20 g-19 l-19 m-24 n-27 o+16 q-23 s-20
no__the a-15
no__this l-22 v+15
no__to a-32 b+22 d-24 g+17 i-28 m-25 n-29 o-29 p-16 r-22 s-21 u-22 v-20
no__tomorrow m-16
no__usar g+19 q-19 u-18 v-15
no__venir b-20 p-28 q+18
no__voy g-23 m-17
no__what g+17
no__y g-16 j-16 l-21 n-18 o-23 p-17 q+21 v-18
no__ya q-20 r-18
no_car j-21
no_deseo b-17 g-24 l+24 q-19 u-20
no_encuentro b-22 l-19 v-15
no_entiendo a-20 b-34 d-27 g+40 i-28 j-26 l-41 m-27 n-26 o-25 q-33 r-27 s-29 t-15 u-27 v-35
no_es a-31 b-38 c-19 d-41 g-44 h-17 i-36 j-47 l-47 m-40 n-33 o-34 p-16 q-49 r-29 s-39 v+40
no_good b-19 m-15 o+20
no_hay a-33 b-44 c-21 d-41 e-16 f-19 g-49 h-22 k-16 l-45 m-42 o-45 p-32 r-44 s-34 t-19 u-39
no_ire a-23 b+40 d-19 g-29 h-15 i-22 j-23 l-39 m-26 n-21 o-35 p-15 q-31 r-26 s-25 u-21 v-31
no_la a-24 b+18 d-16 g-15 i-21 j-22 l-37 m-30 n-22 q-25 r-31 s-17 u-16 v-20
no_le b-24 g+23 l-21 m-18 o-16 q-20 u-18 v-21
no_longer a-20 b+24 g-21 m-16 o-17 q-17 s-18 u-19 v-18
no_luck q+19
no_manden a-17 b-27 g-23 i-19 j-18 l+30 m-19 n-15 q-22 r-19 v-22
no_mas b-23 d-18 g-20 l+29 m-16 q-18 u-21 v-25
no_me a-64 c-49 d-75 e-21 f-26 g-83 h-25 j-72 k-43 l+31 n-82 p-44 q-29 s-79 t-28 u-77 v-76
no_more a-18 b-33 c-15 g-30 i-29 j-21 k-23 l+38 m-21 o-26 q-23 r-17 s-16 u-37 v-34
no_necesito a-20 b+16
no_need a-20 b+33 d-16 i-16 l-17 n-20 o-32 q-15
no_one b-47 c-18 d-45 g-45 i+16 j-42 l-47 m-40 n-33 o-41 p-27 q+21 r-32 s-45 u-30 v+20
no_pedi v+17
no_podre a-22 b+32 g-22 j-15 l-27 n-29 q-30 r-17 s-18 t-17 u-20 v-23
no_puede a-22 l-21 n-39 o-18 p-33 q+26
no_puedo d-16 g-25 l-20 o+17 q-29 r-16 u-15 v-20
no_quiero a-51 d-26 g-36 i-16 j-21 k-42 n-21 o+21 q-36 r-29 s-25 u-32 v-34
no_se a-44 b-54 e-17 f-20 g+42 h-25 j-47 k-20 l-64 m-55 n-51 o-56 p-35 r-55 s-17 t-25 v-65
no_show a-19 d+18 g-17 m-27 o-16 q-23 v-18
no_soy a-30 b-43 c-23 d-37 e-16 f-18 g-41 h-17 i-37 j-30 l-47 m-41 n-38 o-33 p-17 q-40 r-34 s-37 t-19 u-35 v+48
no_tengo a-35 b-24 c-20 d+21 g-47 i-37 j-31 l-39 m-28 n-50 p-28 q+28 r-33 s-37 u-40
no_veo a-15 b-28 g-19 j+31 l-21 m-26 n-18 o-19 q-23 r-24 s-18 u-17 v-21
no_vive a-17 b-27 d-19 g-26 i-17 j-27 l-31 m-29 n-21 o-16 q-26 r-21 s-20 u-17 v+33
no_voy a-33 b+47 c-16 d-27 g-29 h-19 i-30 j-29 l-39 m-39 n-32 p-24 q-53 r-58 s-29 t-21 u-32 v-37
no_way o-16 q+18 r-19
nobod* a-27 b-46 c-33 d-53 e-26 f-30 g-45 h-34 k-40 l-47 m-54 n-53 o-50 p-47 q+54 r-42 s-45 t-39 u-47
nobody a-27 b-46 c-33 d-53 e-26 f-30 g-45 h-34 k-40 l-47 m-54 n-53 o-50 p-47 q+54 r-42 s-45 t-39 u-47
nobody__@drive p-17 q+19
nobody__here a-15 m-21 q-21
nobody__me i-21 l-18 p-23 q+23
nobody__off n-15 q+19
nobody__take a-20 i-17 l-22 p-21 q+28
nobody__that d-16 j-19 m-16 n-22 o-22 p-22 q+20 s-15
nobody_called d-17 g-15 i+22 j-17 k-16 m-18 o-17 q-20
nobody_can a-23 b-15 i-18 j-16 n-20 o-15 p-16 q+28
nobody_is m-16 n-20 o-21 p-20 q+21 v-27
nobody_to p-20 q+19
noche a-26 b-19 d-25 h+25 i-18 j-29 l-18 m-25 o-26 p-16 q-19 r-21 u-23
noche$ a-25 b-18 d-23 h+26 i-17 j-28 l-17 m-23 n-28 o-24 p-15 q-17 r-21 u-22
noche* a-18 f+18
noches a-18 f+18
nombr* a-24 b-34 c-20 d-25 g-24 i-33 j-24 l+21 m-31 n-28 o-30 p-25 q-30 r-22 s-24 u-28 v+23
nombre a-24 b-34 c-20 d-25 g-24 i-33 j-24 l+21 m-31 n-28 o-30 p-25 q-30 r-22 s-24 u-28 v+23
nombre$ b-19 g-18 i-19 l-25 m-18 n-16 o-15 q-24 s-18 u-17 v+26
norma* a-48 b-40 c-32 d-54 e-36 f-32 g-42 h-42 i-43 j-56 k-35 l-43 m-56 n-50 o-43 p-38 q-50 r-43 s+66 t-37 u-64 v-43
normal a-48 b-40 c-32 d-54 e-36 f-32 g-42 h-42 i-43 j-56 k-35 l-43 m-56 n-50 o-43 p-38 q-50 r-43 s+66 t-37 u-64 v-43
normal$ s+16
normal__@symptom s+16
normal__asi s+20 u-16
normal__sueno m-17 s+20 u-18
normal_estar d-17 j-17 s+23 u-20
normal_tener m-22 s+21
normal_to s+16
nose j-18 o-16 u+16
not a-153 b+44 d-51 e-93 f-98 h-120 i-36 j-23 k-34 m-37 n-55 p-90 r-39 s-22 t-113 u-96 v+57
not$ d-21 g-27 i-22 j-19 l-22 m-15 q-27 s-20 v-23
not_@cancel b-61 c-16 d-22 g-24 i-16 j-23 k-16 l-32 m+26 o+21 q-22 u-16 v-22
not_@eat b-15 m-16
not_@stop b-21 i-17 j-27 k-25 l-38 n-28 o-20 q-27 r-16 s+35
not__# a-21 c-16 g-25 h-16 i-21 l-25 m-32 n-23 q-33 r-37 s-17 u-15 v-29
not__@call i-28 v+18
not__@day a-15 h-17 m-19 s-15
not__@door b-22 d-20 g-16 i-16 j+30 l-17 m-24 o-24 q-27 r-30 v-20
not__@english b-23 c+27 d-18 g-21 j-16 l-23 m-23 q-24 v-19
not__@place i-15 j+16
not__@ride p-18
not__@stop j-19 m+15 s-22 v-26
not__@texts l-19 m+17 v-16
not__@thanks b+22 l-19 t-29
not__@visit b+16 o-15
not__a b-25 i-24 j-28 m-22 n-19 o-23 p-41 q+32 s-15 v-30
not__about i+17 l-20 v-19
not__after o-16
not__again b-17 g-23 j-22 l+27 v-16
not__any a-22 c-23 d-40 g-35 h-18 i-22 j-27 m-43 n-23 p-17 q-17 r-25 s-16 u-42
not__anyone i-18 j-23 m-15 o-19 q+23
not__be d-17 i-19 j-23 l+21 m-18 o-22 q-20
not__but b-17
not__can l-16
not__car j-18 q+16
not__coming b+16 j-18 o-23
not__do a-22 b+19 j-19 m-17 n-20 o-21 q-18 u-20
not__ever g-17 l+19 m-18 q-15
not__for a-19 d-20 i-16 l-20 m-29 q-19 r-16 u-19
not__help b-16 g+20 u-17 v-18
not__here b-20 c-19 d-22 g-27 i-19 j-24 l+25 m-33 n-17 o-16 q-24 r-17 u-21
not__how a-17 b-29 g+21 i-17 j-21 k-16 l-29 m-30 n-20 o-20 u-26 v-24
not__i b-20 d-18 g-21 l-20 m-27 n-18 p-25 r+19 s-15 u-17 v-25
not__in b+20 r-15
not__is m-15 p-18 q+21 u-15 v-23
not__it a-26 b+35 c-20 i-25 j-39 k-18 m-41 n-24 o-50 p-17 q-38 r-29 s-18 t-19 u-38 v-30
not__me a-46 b+15 c-35 d-49 h-19 i-39 j-45 k-30 l+18 m-56 n-40 p-45 s-32 u-49 v-16
not__more d-20 g-18 j-18 l+24 m-21 q-19 u-18 v-24
not__much d+17
not__my a-20 c-18 d-26 i-19 j-17 l-30 m-32 n-32 o-28 u-20 v-18
not__needing b+16
not__number l+16
not__on o-19 r-15
not__one b-22 j-20 l-17 v+22
not__patient a-18 b-19 g-18 i-20 j-16 l-17 v+24
not__remove b-16
not__since a-16 b-23 c-16 d-20 i-17 j-18 k-20 l-20 m-32 n-25 o-19 q-23 r-18 s+32 u-17 v-23
not__someone g-15
not__sorry b+29 g-20 n-16 o-25 q-20 r-21 v-22
not__take b-18
not__texting b-16 i+19 v-27
not__that a-16 d-17 g-18 m-16
not__the a-22 d-22 g-19 i-20 k-25 l-34 n-27 q-27 r-23 u-24 v-19
not__there b+23 g-19 i-23 j-28 l-18 m-29 n-26 o-38 p-17 r-36 s-26 v-26
not__this a-23 c-22 d-27 i+15 j-26 k-22 m-45 n-18 o-28 q-27 r-23 s-28
not__to a-49 b+28 c-39 d-54 e-15 f-22 g+25 h-25 i-50 j-54 m-73 n-49 o-19 p-31 r-45 s-43 t-19 u-51 v-18
not__today b+16 m-16
not__tomorrow b+35 d-15 g-19 l-24 m-32 o-21 q-20 s-16 v-21
not__up b+18 l-15 m-20 o-17 s-15 v-19
not__want b-23 m-21 o+19
not__way q+16
not__what a-27 b-29 c-20 g+24 h-19 i-22 j-38 l-27 m-41 n-33 q-48 r-16 s-18 v-30
not__who b-16 g-20 m-23 p-24 q+23 u-24
not__with d-17 l-15 m-17 o-19 v-20
not__work b-23
not__yet b-18 g-18 m+16 q-27 u-17 v-25
not__you a-22 b-31 c-19 d-25 g-34 h-16 i-25 j+26 k-20 l-28 m-36 n-20 o-30 q-41 r-28 s-16 t-19
not__your b-18 i-21 l-16 q-15
not_a a-15 b-16 v+17
not_be a-19 b+34 c-19 d-41 g-27 h-18 i-38 j-20 k-20 m-35 n-35 p-21 q-39 r-49 s-31 u-22 v-30
not_been b-20 d+20 i-17 j-19 m-23 q-20 s-21
not_come a-15 n-17 r-16
not_coming a-19 b+47 d-20 g-23 i-17 j-17 l-24 m-40 n-19 o-40 p-18 q-23 r-45 s-29 v-28
not_contact l+15
not_do d-22 g-15 j-20 l-18 n-18 o+16 q-27 v-16
not_doing b+27 g-26 o-18 v-25
not_find a-24 b-42 c-29 d-30 g-29 h-28 i-37 j+34 k-23 l-30 m-45 n-34 o-47 p-15 s-31 t-21 u-25 v-30
not_focus b-21 d-16 o-18 q-17 s+23 v-15
not_for a-16 b+17 u-17
not_garys l-15 v+16
not_get a-18 b-23 d-20 i-21 j-28 l-19 m-16 n-19 o-22 q+26 r-18
not_getting b-16 l-20 v-22
not_going a-15 b+27 d-26 g-23 l-21 m-33 q-26 r-25 t-17 u-15 v-19
not_good b-27 d-16 l-16 m-30 p-23 q-20 r-17 s-18 v-25
not_have a-20 c-20 d+21 g-31 h-17 i-25 j-38 l-27 m-30 n-31 o-32 p-36 q+22 r-16 s-19 u-28
not_her b-15 i-23 l-19 v+23
not_him b-20 g-22 l-20 v+23
not_interested a-17 b-37 g-25 i-20 j-24 k-22 l+36 m-23 q-20 r-15 s-15 v-26
not_know a-24 b-50 c-36 d-46 h-23 i-28 j-45 l-50 n-36 o-37 p-28 r-31 s-18 v+20
not_let q-16
not_live m-16
not_me a-23 b-31 d-25 g-24 i-36 j-26 k-21 l-35 m-29 n-22 o-19 p-23 q-32 r-19 s-28 u-34 v+42
not_mean b-16 g-17 k+27 l-26 m-25 s-18
not_mike v+18
not_need b+29 d-17 m-16 o-28 u-15
not_now b-19 g-20 l-24 m+21 r-17
not_read c+18
not_sleep m-18 s+22
not_speak c+19
not_start b-19 l-17 o-16 r+17
not_stay q+20
not_sure b-23 d-15 g+21 i-19 j-17 l-20 m-22 n-15 o-18 p-27 u-17 v-24
not_take b-17
not_text b-23 d-15 g-29 j-24 l+29 m-19 q-18 v-23
not_to a-17 i-17
not_understand b-30 j-16 l-17 m-22 o-21 q-18 u-22 v-15
not_wait a-16 b+16 o-16
not_want a-23 b+34 c-17 d-25 g-33 j-17 k-18 m-29 n-16 o-35 q-33 t-20 u-15 v-26
not_work b-24 o+23 q-16
note a-27 b-16 d-26 i+31 m-22 n-21 o-24 q-25 r-18 u-23
nothi* a+15 b-15 d-17 g-16 i-20 j-20 l-17 m-37 n+22 o-17 q-16 s-22 u-20
nothing a+15 b-15 d-17 g-16 i-20 j-20 l-17 m-37 n+22 o-17 q-16 s-22 u-20
nothing__@eat a-22 m-30 n+27 s-20
nothing_to a-22 m-30 n+27 s-20
notic* n-15
novel* b-15 d-18 j-19 m+24 n-17 o-17 s-18 u-16
novela b-15 d-18 j-19 m+24 n-17 o-17 s-18 u-16
novela$ b-15 d-18 j-19 m+24 n-17 o-17 s-18 u-16
now b-37 c-63 d-51 e-59 f-59 i-78 j-18 k-26 l+16 n-79 p-15 q-36 r+31 s-16 t-62 u-79 v-73
now$ a-30 b-22 c-58 d-41 e-56 f-56 g+21 h+18 i-69 j-88 k-18 l+23 n-70 o-47 q-28 r+28 t-58 u-70 v-61
now__else b-18 o+20
now_what a+19 g-26 m-35 r-20 u-19
nueva a+35 b-22 c-15 d-31 e-17 g-20 h-19 i-22 j-21 k-18 l-23 m-28 n-23 o-20 p-18 q-19 r-23 s-23 t-21 u-24 v-21
nueva$ a+33 b-18 d-28 e-16 g-19 h-18 i-21 j-19 k-17 l-22 m-26 n-21 o-18 p-17 q-18 r-21 s-21 t-20 u-22 v-18
nuevo b-15 d-28 g-18 i-20 j-18 l-24 n-19 s-20 u-28
nuevo$ d-25 g-17 i-20 j-15 l-24 s-17 u-26
numb s+15
numbe* a-32 b-72 c-60 d-81 e-46 f-49 h-68 j-40 k-62 l+25 m-90 n-69 o-66 p-64 q-72 r-67 s-66 t-57 v+52
number a-29 b-67 c-54 d-77 e-41 f-45 h-64 j-36 k-57 l+26 m-87 n-65 o-60 p-59 q-67 r-63 s-61 t-52 v+47
number$ b-42 c-36 d-55 e-30 f-33 h-45 i-16 k-36 m-60 n-47 o-42 p-41 q-47 r-40 s-39 t-39 v+29
number_@wrong v+16
number__@call i+17 m-18
number__@person v+16
number__can i+16
number__i j-17
number__not g-18 l-19 u-17 v+21
number__your a-18 j-16 l+16 u-17 v-20
number_for d-16 g-17 i+20 j-22 m-16 u-21
number_from i-16 l+19 u-21 v-17
number_not l-15 v+18
number_to m-15
numbers a-18 b-16 d-19 g+16 i-18 j-20 l-22 m-16 n-18 o-15 p-16 q-16 u-26
numbers$ a-18 b-16 d-19 g+16 i-18 j-20 l-22 m-16 n-18 o-15 p-16 q-16 u-26
numer* a-37 b-58 c-45 d-63 e-47 f-47 g+22 h-64 j-27 k-46 l+22 m-73 n-61 o-56 p-51 q-59 r-56 s-57 t-50 u-23 v+34
numero a-37 b-58 c-45 d-63 e-47 f-47 g+22 h-64 j-27 k-46 l+22 m-73 n-61 o-56 p-51 q-59 r-56 s-57 t-50 u-23 v+34
numero$ a-41 b-45 c-32 d-43 e-28 f-26 h-33 i-57 j-44 k-29 l+31 m-50 n-42 o-42 p-37 q-41 r-41 s-38 t-32
numero_@wrong a-16 d-17 e-17 g-23 i-20 j-20 l-27 m-18 r-16 t-15 u-22 v+27
numero__@place h-26 i+19 l-16 u-26 v-16
numero_de g-19 h-28 i+17 m-19 n-16 q-17 u-31
nunca a-22 b+16 d-27 g-27 h-18 i-27 j-30 l-29 n-28 o-24 p-16 q-30 r-20 s-33 u+21 v-33
nurse a-55 b-30 d-26 g-16 h-16 i+50 j-27 k-18 l-21 m-36 n-21 o-20 p-16 q-18 r-20 s-20 u-28
o a-33 b-28 c-15 d-36 f-17 g+21 h-24 i-34 j-31 k-20 l-28 m-39 o-29 p-20 q-34 r-22 s-32 t-23 u+23 v-30
o_algo g-15 n+15
o_que a-23 b-16 d-24 h-19 i-22 j-21 l-16 m-31 n-27 o-18 q-19 s-21 t-15 u+21 v-17
oblig* a-22 b-19 d-34 e-24 f-17 g-18 i-27 j-26 l-23 m-34 n-30 q+29 s-28 t+18 u-36 v-25
ocupo d-35 e-16 g-19 h-21 i+33 j-29 l-32 m-39 n-36 p-26 q-28 r-36 s-30 t-22 u-33 v-28
ocupo__@visit a-16 o+17
ocupo__para o-19
of a-21 b-33 c-59 e-58 h-80 i-26 k-70 l+17 p-66 q-22 r-85 t-28 u-19
of_# d+15 g-21 i-16 j-24 n-19 u-21
of__@place j+16
of__@texts l+16
of__@visit b-20 d-27 m-19 n-18 s-19 u-16
of__are m-15 v-17
of__do m-20
of__does g-17
of__i a-15 d-21 i-16 j-21 m-27 n+18 q-15 u-19
of__is a-21 b-15 d-39 g-33 i-19 j+16 n-34 o-21 q-15 v-16
of__it d-20 g-17 j-23 m-31 n-16 o-16 u+21
of__this d-22 g-19 m+31 n-17 u-34
of__today b-19 m-19 s+23
of_a d-15 u-18
of_clothes m-17 n+16
of_god l+18 m-17
of_it a-18 m-22 n-22 o-25 q-20 r-16 s+21
of_my b-16 d-20 m-26 o-23 r-16 s-16 u-18
of_pocket d+25 g-16 j-19 m-24 u-22
of_the d-32 f+18 g-25 h-28 j+21 l-19 m-16 n-36 o-33 q-17 r-17 s-30 u-37
of_these g-18 l+19
of_this a-17 g-22 m-28
of_town b-15 n-16 o+22 s-19 u-20
of_you a-18 d-17 i-18 j-21 l-17 m-25 o-15
off a-92 b+51 c-65 d-81 e-48 f-55 g-81 h-62 i-82 j-39 k-82 l+49 m-103 n-23 o-41 r-39 s-32 t-56 u-41 v-69
off$ a-41 b+18 c-23 d-35 f-19 g-30 h-20 i-33 j-37 k-25 l+18 m-40 n-40 o-36 p-52 r-29 t-20 v-24
off__@drive p+22 q-28
off__@texts k-38 l+25 u-18
off__@visit a-22 b+20 d-16
off__list a-21 i-17 l+21 m-17
off__me p+16 q-21
off__please a-23 b+22 i-16 l-23 o-17
off_all k-16
off_for b+21 l-26
off_my a-23 i-16 k-25 l+16 m-20 n-19 p-17 u-15
off_that o-15
off_the a-32 b+29 d-16 g-18 i-23 j-20 k-29 m-32 n-24 o-22 p-21 q-20 r-21 s-23 u-24
off_this a-20 b-17 l+19
off_work a-18 b-18 d-19 g-25 h-21 i-15 j-20 l-28 m-35 n+20 o-23 s-21 u-34
off_your b-15 l+18
offer d-16 m-21 u-18
office a-49 b-38 c-20 d-42 f-19 g-40 h+38 k-26 l-32 m-16 n-40 o-20 p-24 q-48 r-40 t-21 u-22 v-41
oficina a-22 b-24 d-24 g-24 i+33 l-31 m-32 n-26 o-22 p-16 q-31 r-15 s-27 u-38 v-34
ofrec* a-18 b-17 d-24 e-20 h-16 i-24 j-16 l-22 m-39 n-27 o-17 q+31 r-20 s-22 t-21 u-33 v-20
ohio a-27 b-21 d-16 f+25 g-17 i-16 j-19 k-20 l-18 n-26 o-15 r-20 s-23 u-24
ohio$ a-26 b-21 f+25 g-15 i-16 j-17 k-20 l-18 n-25 r-20 s-23 u-22
oil d-18 i-15 m+24 o-26
ok a-43 b-78 c-72 d-58 e-78 f-78 g-82 h-78 i-82 j-89 l-40 n+49 p-26 s-25 u-47 v-75
ok$ a-67 b-45 c-50 d-30 e-56 f-50 g-54 h-50 i-55 j-62 k-69 l-17 m+25 n+45 p-61 q-21 r-67 t-68 u-72 v-52
ok_@thanks a-22 b-28 d-17 f-16 h-21 i-15 j-18 k-24 l-26 m-31 n-22 o-16 p-17 q-17 r-22 s-16 t+33 u-19 v-17
ok__@drive n-15
ok__a m-21 p+19 q-22
ok__am q-16 r+15
ok__i d-16 s-15 u-16
ok__me a-17 k+22 l-22 m-19 o-16
ok__senorita t+16
ok__text a-25 b-16 g-19 i-17 j-20 k+31 l-30 m-27 n-27 o-23 p-21 q-17 r-17 s-20
ok__you l-15 m-16 t+18
ok_for d-21 s-15 u+16
ok_if d-16 s-15 u-16
ok_to a-33 b-25 d-34 f-16 g-25 i-26 j-33 k+25 l-34 m-45 p-30 r-30 s-35 t-20 u-33
old b-19 d-40 h-20 j-30 l-27 m+26 n-30 o-22 p-17 r-17 s-28 t-16
old__have a-16 d-18
old__to m+18 n-16
omg a-25 b-24 i+21 l-15 m-22 o-21 r+16 u-17
on a-25 c-83 d-44 e-75 f-82 g-106 i-32 k+33 l-106 n-90 o-30 q-25 r+42 s-62 t-42 v-99
on$ a-37 b-33 c-21 d-39 e-24 f-26 g-29 h-40 i-33 j+19 k+35 l-33 n-29 o-29 p-26 q-32 r-42 s-29 t-35 u-51 v-23
on_# d-19 h-18 m-26 o-16 r+25 u-15
on_@day b+19 c-17 d-31 f-16 g-19 h+29 i-34 j-35 k-28 l-23 m-55 n-31 o-19 p-24 q-31 r-33 s-32 t-26 u-32 v-20
on__# a-17 d-15 i-17 m-24
on__@book a+16 i-15
on__@call a-18 d-16 l-16 m+16
on__@date i-18 m-21 r-23
on__@visit a-21 b+21
on__a m+16
on__bridge m-17 r+21
on__first a-22 d-20 m-15 u+15
on__for a+27 d-16 i-21 k-16 m-20 o-24 r-21 u-17
on__highway r+17
on__is a-18 b-16 h-16 i-20 j-24 m-34 n-15 o-20 p-18 q-17 r+27 s-19 v-16
on__line a-20
on__list b-17 g-16 i-23 j-19 l-20 o-19 r-18
on__me o-19
on__now m-19 r+18
on__that b-15 m-18 o+21
on__the a-21 d-22 j-19 m-18 u+16
on__waitlist a+18 i-17 o-17
on__way a-26 b-26 d-23 g-18 i-19 j-20 k-19 l-20 m-39 n-18 o-28 p-27 q-31 r+39 s-26 u-18
on__week m-15 o+15
on_a m-21
on_me a-17 p-22
on_my a-42 b-41 c-18 d-42 g-24 h-24 i-29 j-30 k-39 l-32 o-37 p-39 r+29 t-18 u-36 v-25
on_please k+19 o-23
on_the c-30 d-56 e-23 f-24 g-42 h-53 l-45 n-39 o-18 p+19 q-61 r+24 s-53 t-39 u-66 v-45
on_this a-28 b+25 d-25 g-21 h-24 m-35 o-16 q-17 r-21 s-16 u-32 v-15
on_tv h-18 j-16
on_vacation r-17
onda a-23 d-24 f+30 g-29 h-25 i-16 j-23 l-21 m-28 n-23 q-19 t-20 u-29
onda$ a-23 d-24 f+30 g-29 h-25 i-16 j-23 l-21 m-28 n-23 q-19 t-20 u-29
one a+15 c-46 e-31 f-33 g-72 h-49 j+18 k-53 l-74 m-87 n-63 o-37 p-52 r-58 s-18 u-69 v+21
one$ b+29 c-28 e-20 f-21 g-38 h-34 i-59 k-37 l-43 m-58 n-39 o-47 p-34 q-44 r-35 u-38
one__@day b-21
one__me b-23 i-19 l-23 o-21 p-18 q+18 v-16
one__pick a-16
one__you a-16 j+21 m-25
one_can a-17 q+17
one_is a-23 b-16 d-21 i-27 j+18 m-23 q+19 v-25
one_to a-16 b-20
onlin* a+34 d-15 g-18 j-26 m-33 u-22
online a+34 d-15 g-18 j-26 m-33 u-22
online__do a+18 m-15
online__i a+18 m-15
online_how a+17
only a-39 b-33 c+27 d-30 g-34 h-23 i-41 j-35 k-32 m-42 n-37 o-35 p-41 q+28 r-36 s-32 t-19 u-32 v-37
only__@spanish c+23 m-22 o-15 p-17 q-18
only__can a-20 j-18 n-15 o-17 r-16
only__me p-20
only__there p-16
oops c+20 g-16 l-20 m-22 n-18 s-18 u-17 v-17
opcio* a-29 b-23 c-18 d-31 f-18 g+42 h-25 i-29 j-37 k-15 l-25 m-37 n-31 o-25 p-21 q-28 r-26 s-25 t-17 u-33 v-23
opciones a-23 b-21 c-17 d-24 g+34 h-19 i-26 j-26 l-23 m-30 n-24 o-23 p-20 q-24 r-25 s-22 u-25 v-20
opciones$ g+22 l-16 r-15 s-16 u-17
open b-46 c-33 d-52 e-32 f-40 g-43 h+52 i-41 j-70 k-34 l-43 m-19 n-47 o-25 p-36 q-50 r-54 s-39 t-50 u-56 v-44
openi* a+30 b-32 d-26 h-26 i-23 j-21 k-15 m-33 n-19 r-18 u-25 v-18
opening a+22 b-17 m-19
opening_for a+17
openings a+19 b-23 d-22 h-23 m-22 u-17
opt a-35 b-37 c-21 d-31 g-30 h-21 i-37 j-31 k+24 l+37 m-43 n-29 o-34 p-29 q-35 r-40 s-36 t-17 u-43 v-22
opt_me a-22 b-20 d-18 g-15 i-20 l+26 m-22 o-17 p-20 q-22 r-24 s-21 u-22
optio* a-39 b-36 c-21 e-16 f-18 g+47 h-24 i-36 j-39 k-27 l-33 m-52 n-43 o-33 p-31 q-34 r-36 s-37 t-24 u-41 v-28
option a-20 b-17 d+22 m-19 u-15
options a-33 b-31 c-20 d-41 f-16 g+48 h-22 i-33 j-35 k-25 l-32 m-45 n-37 o-29 p-29 q-32 r-32 s-33 t-21 u-36 v-23
options$ a-31 b-29 c-18 d-38 g+45 h-20 i-30 j-31 k-24 l-30 m-42 n-34 o-26 p-26 q-29 r-30 s-30 t-19 u-32 v-22
or a-19 b-35 c-27 i-55 k-21 l-45 m-63 p-26 q-23 r-41 s-42 t-25 u+22 v-34
or_@day b-17
or__i g-17 j-19 m-21 n-24 q-18
or_a d-18 r-17 u-17
or_do m-17 n-19
or_numbers g+18 j-15 u-18
or_what a-25 b-16 d-32 g-36 i-16 l-16 m-27 o-19 q-26 s-23 u+23
order a-19 m+18
other a-25 b+18 d-20 i-19 j-17 l-17 m-28 n-22 o+20 q-15 r-18 s-22 u-19
other_@visit o+16
other__is o+16
other_day o+16
other_year b+20 m-19
otra a-19 b+24 c-51 d-64 e-42 f-39 h-49 i-81 j-60 k+22 l-65 m-75 n-62 o+43 p-52 q-63 r-61 s-59 t-47 u-70 v-18
otra_@person a-30 b+29 d-16 i-36 m-24 n-17 o-20 p-16 q-20 r-17 u-34
otra_@visit b-34 d-19 m-16 n-17 s-19
otra__@texts l-16
otra__favor a-19 b-26 c-16 i-21 l-19 o+24
otra__los l-16
otra__por a-19 b-26 c-16 i-21 l-19 o+24
otra_fecha a-31 c-19 g-19 i-27 j-18 k-18 l-28 o+28 p-15 q-19
otra_hora a-28 b-28 d-25 g-18 h-21 i-23 j-19 k-20 l-18 m-34 n-24 o+34 p-19 q-18 r-20 s-20 u-19 v-18
otra_vez a-41 b-25 c-18 d-27 h-16 i-28 j-23 k+32 l-33 m-28 n-22 o-37 p-24 q-21 r-23 s-24 t-17 u-27 v-18
otro a-57 b+17 c-39 d-57 e-34 f-46 g-45 h-43 i-57 j-47 k-33 l-46 m-72 n-22 o+58 p-39 q-63 r-50 s-46 t-37 u-48 v-40
otro__favor o+17
otro__por o+17
otro_dia a-53 b-56 c-35 d-49 e-27 f-43 g-37 h-35 i-43 j-37 k-29 l-39 m-53 n-18 o+59 p-33 q-58 r-36 s-38 t-30 u-36 v-32
out a-33 b+30 c-70 e-59 f-64 g-55 h-69 j-46 k-86 l+22 m-25 n-28 o-17 p-34 t-71 v-80
out$ a-63 b-53 c-50 d-74 e-41 f-41 g-58 h-49 i+16 j-63 k-56 l+33 m-23 n-66 o-27 r+18 t-46 v-51
out_@cancel b+25 l-16 m-18
out__@day a-21 b+22 m-16 o-20 s-15
out__@visit b+20 n-20 s-15
out__day n+19 o-17
out__form a+17 i-17 j-16 s-16 u-17
out__it a-18 d-26 m-22 n-22 o-26 q-20 r-16 s+22
out__please l-17
out__pocket d+25 g-16 j-19 m-24 u-22
out__the a-22 b+19 u-17
out__town o+22 s-19 u-16
out_can o+16
out_my a-18 m-20
out_of a-34 g-31 h-16 i-25 j-36 l-32 m-46 n-41 p-21 r-30 s+17
out_the d-23 g-19 i-25 j-26 l-25 o-26 q-18 r-20 s-28 u-23
out_to m-17
outsi* a-26 b-29 d-37 e-16 f-16 g-28 h-20 i-23 l-23 m+32 n-33 o-29 q-32 r-28 s-33 t-20 u-42 v-28
outside a-26 b-29 d-37 e-16 f-16 g-28 h-20 i-23 l-23 m+32 n-33 o-29 q-32 r-28 s-33 t-20 u-42 v-28
outside$ a-15 b-15 d-30 g-16 i-16 j-30 m+35 n-24 o-16 q-18 s-20 u-37
over b-32 d-29 g-24 h-27 j-29 k-16 l-27 m-40 n-29 o-28 p-20 q-26 r+19 s+15 v-22
over$ a-15 m-21 u-15
over__@call i+18
over_text l-16
overs* m-20 p-24
overslept m-20 p-24
overt* o+21
overtime o+21
overtime_@day o+19
overtime__what o+17
owe a-23 d+33 g-18 l-17 m-22 n-31 o-23 q-18 u-24
own d-16 m-17 u-16
owner a-17 d-19 i+16
pacie* a+42 b-26 c-18 d-37 e-27 f-25 g-30 h-22 i-23 j-32 k-23 l-28 m-43 n-34 o-26 p-22 q-24 r-26 s-27 t-20 u-32
paciente a+22 f-17 g-17 j-18 m-17 n-23 u-17
paciente$ a+19 n-19
packa* a-35 b-23 c-17 d+28 e-17 f-17 g-23 h-20 i-30 j-32 k-21 l-24 m+22 n-29 o-25 p-26 q-30 r-25 s-27 t-21 u-26 v-25
package a-35 b-23 c-17 d+28 e-17 f-17 g-23 h-20 i-30 j-32 k-21 l-24 m+22 n-29 o-25 p-26 q-30 r-25 s-27 t-21 u-26 v-25
package$ a-17 d-27 i-18 j-20 m+26 n-18 q-15
package_deal a-26 b-16 d+30 g-15 i-25 j-16 l-16 m-28 n-17 o-16 p-15 q-20 r-18 s-17 t-16 u-17 v-17
paga a-23 b-17 d+33 e-17 f-18 g-15 l-15 m-23 n-25 o-25 p-17 q-26 r-18 s-16 t-18 u-18 v-19
pagar a-43 b-28 c-20 d+54 e-19 f-20 g-35 h-27 i-40 j-32 k-21 l-25 m-38 n-56 o-45 p-27 q-41 r-30 s-31 t-28 u-41 v-30
pago d+20 m-15
pagos d+19
pague a-22 b-16 c-16 d-23 g-23 h-15 i-17 j-18 k-16 l-16 m-26 n-20 o-17 p-19 q-18 r-20 s-21 t+29 u-23 v-20
pague$ a-22 b-16 c-16 d-23 g-23 h-15 i-17 j-18 k-16 l-16 m-26 n-20 o-17 p-19 q-18 r-20 s-21 t+29 u-23 v-20
pain a+17 g-17 i-18 m-18
paint j-20 m+18 u-17
palab* a-19 b-18 d-21 g+17 i-21 j-20 l-20 n-23 o-18 r-16 s-19 u-28
palabra a-19 b-18 d-21 g+17 i-21 j-20 l-20 n-23 o-18 r-16 s-19 u-28
palabra$ a-19 b-18 d-21 g+17 i-21 j-20 l-20 n-23 o-18 r-16 s-19 u-28
papa a+23 m-27 n-29 q-24
papel* a+22 b-37 c-19 e-18 f-27 g-41 h-39 j-41 k-35 l-43 m-52 n+24 o-30 p-30 q-44 r-34 s-34 t-28 u-45 v-27
papeles a+22 b-37 c-19 e-18 f-27 g-41 h-39 j-41 k-35 l-43 m-52 n+24 o-30 p-30 q-44 r-34 s-34 t-28 u-45 v-27
papeles$ a-31 j-16 k-16 l-20 m-19 o-17 q-22 s-16 u-20
paper* a-20 b-21 d-40 g-34 i+28 j-34 k-16 l-24 m-45 n+25 o-26 p-17 q-41 r-18 s-21 u-47 v-18
papers a-23 d-23 g-19 i+18 j-16 m-22 q-23 u-32
paperwork b-16 d-29 g-22 i+18 j-26 l-16 m-36 n+19 o-21 q-27 s-16 u-29
paperwork$ d-16 g-16 m-22
para a+31 b-98 c-61 d-39 e-64 f-73 g-41 h-89 i-18 j-20 k-65 l-78 m-48 o+28 p-66 q-85 r-27 s-93 t-72 u+17
para_@visit a+28 b-17 d-26 n-25 o-16 u-24
para__@clinician a-16 i+16
para__@day a+18 b-29 h-35 m-31 n-16 s-20
para__@late a-17 o+23 r-29 u-15
para__@relative a+18 m-16 u-20
para__@visit b-28 d-32 j-27 m-24 n+29 o-28 s-17 u-29
para__es a-17 j-18 u+20 v-15
para__paciente a+19 n-19
para__primera a+20 d-26 n-27
para__proxima d-19 i-23 j-19 m-28 n-24 o+22 r-17 s-15 u-27 v-17
para__semana a+16 d-18 h-16 i-20 j-20 m-20 n-18 r-15 u-18 v-15
para__sirve a-24 d-18 g-19 h-16 i-15 j-18 m-19 n-21 o-22 u+26
para_alla a-15 d-16 m-20 n-15 o-16 r+21 u-17
para_despues a-21 n-19 o+21 s-15
para_el a+16 b-34 d-28 g-18 h-40 j-33 n-25 p-18 q-16 r-22 s-31 t-17 v-24
para_empezar a+22 g-16 m-16 n-25 u-17
para_esta a+17 o-18
para_la a-17 b-39 d-48 e-17 g-25 h-23 j-43 k-16 l-20 m-48 n+21 o+23 p-20 q-23 r-34 s-33 t-20 v-30
para_llegar a-25 g-26 j+23 m-16 n-23 r-15
para_mi b-24 d-28 g-16 i-19 j-15 l-20 m-32 n-32 o-27 p-18 q-28 r-20 s-17 u+19
para_que b-17 d-28 f-15 g-30 h-23 i-26 j-32 k-15 l-18 m-29 n-33 o-30 q-21 r-15 s-20 t-16 u+31 v-25
para_ser a+19 n-19
parar k-24 m+16
pare m-22
paren l+17 m-17
paren* a-26 b-22 c-24 d-24 g-32 h-19 i-28 j-29 k-30 l+40 m-30 n-20 o-25 p-21 q-20 r-21 s-20 t-18 u-32 v-18
parenle a-26 b-22 c-24 d-24 g-32 h-19 i-28 j-29 k-30 l+40 m-30 n-20 o-25 p-21 q-20 r-21 s-20 t-18 u-32 v-18
park d-18 j+21 m-17 u-18
parking a-61 b-52 c-43 d-65 e-44 f-48 g-54 h-57 i-57 j+46 k-43 l-56 m-62 n-57 o-50 p-45 q-61 r+44 s-52 t-45 u-62 v-53
part d+23 g-24 m-26 n-21 u-22
parte d-16 h-17 l-20 m-18 q-21 v-15
parte_de d-16 h-17 l-20 m-18 q-21 v-15
pasa a-46 b-35 c-23 d-45 f-22 g-34 h-26 j+18 k-24 l-38 m-45 n+18 o-42 q+19 r-38 s-36 t-21 u-39 v-18
pasa__@place a-15 i-30 j+24 o-18
pasa_la i-23 j+17
pasam* a-16 i+22 m-18 p-17 u-16
pasame a-16 i+22 m-18 p-17 u-16
pasame_con a-16 i+22 m-18 p-17 u-16
pasar a-32 b-31 d-19 l-16 m-24 o+16 p-17 u-16 v-16
pasem* a-16 b-20 d-18 i+18 j-21 m-21 n-24 o+15 s-17 u-18
paseme i+19 j-19
paseme__la i+17 j-19
paseme_con i+19 j-19
pass a-30 b+26 d-28 g-16 h-24 i-21 j-23 l-20 m-31 n-25 o-24 p-16 q-25 r-26 s-21 u+24
pass__@visit a-21 b+21
pass__the a-21 b+21
pass_on a-24 b+29 m-24 o-17 r-17 s-15
passe* a-15 m-21 p-20 q-17 s+16
passed a-15 m-21 p-20 q-17 s+16
pastillas i-18 n+17 o-17 q-17
patie* a+39 b-45 c-31 d-36 e-20 f-25 g-56 i+15 j-70 k-33 l-49 m-76 n-61 o-47 p-33 q-54 r-42 s-40
patient a+30 b-34 d-19 g-40 h-32 i+20 j-48 k-21 l-32 m-56 n-42 o-36 p-22 q-40 r-26 s-30 u-51 v+18
patient$ a+30 b-23 d-30 g-31 i-32 j-25 l-22 m-39 n-29 o-26 q-21 r-19 s-19 u-25 v+22
patients a+23 b-24 c-20 d-41 f-18 g-31 i-30 j-41 k-17 l-28 m-50 n-38 o-28 p-18 q-28 r-24 s-17 t-26 u+18 v-24
patients$ a+30 d-27 g-19 i-20 j-28 l-16 m-33 n-26 o-19 q-15 t-21 u-38 v-18
pause s-17
pay a-47 b-37 c-28 d+54 g-42 h-35 i-42 j-45 k-25 l-34 m-16 n-54 o-39 p-26 q-44 r-38 s-37 t-22 u-42 v-26
payment a-17 d+27 g-21 j-25 m-23 n-16 q-15
paz a-27 b-21 c-23 d-24 g-17 h-20 i-17 j-26 l+33 m-26 n-25 o-24 p-19 q-22 r-27 s-22 t-17 u-26 v-18
paz$ a-27 b-21 c-23 d-24 g-17 h-20 i-17 j-26 l+33 m-26 n-25 o-24 p-19 q-22 r-27 s-22 t-17 u-26 v-18
pedi v+17
pelic* m+18
pelicula m+18
pelig* a-24 b-22 d-35 e-19 g-21 i-20 j-23 l-25 m-30 n-20 o-18 q-24 r-19 s-26 t-18 u+40 v-34
peligroso a-18 b-19 d-27 g-16 j-16 l-16 m-20 n-16 o-16 q-20 s-23 u+31 v-32
pengu* d-19 l-15 m+24 n-19 u-26
penguins d-19 l-15 m+24 n-19 u-26
pensa* a-17 b-25 d-23 e-21 i-17 l-16 m+30 n-16 o-16 p-18 q-17 r-30 s-18 t-18 u-21
pensarlo b-15 d-15 e-19 m+24 r-22
pensarlo$ b-15 d-15 e-19 m+24 r-22
people b-49 c-31 d-58 e-31 f-31 g-46 j-59 k-31 n-53 o-23 p-30 q-50 r-39 s-37 t-38 u+17
perdo* a-29 c-21 d-25 e-18 f-19 g-22 h-23 i-26 j-28 k-21 l-25 m-32 n-30 p-26 q-27 r+32 s-22 t-22 u-25 v-23
perdon a-29 c-21 d-25 e-18 f-19 g-22 h-23 i-26 j-28 k-21 l-25 m-32 n-30 p-26 q-27 r+32 s-22 t-22 u-25 v-23
perdon$ a-20 b-26 c-16 d-20 g-18 h-20 i-19 j-24 k-18 l-22 m-28 n-21 o-25 p-23 q-20 r+32 s-18 t-17 u-21 v-19
perfe* b-20 l-19 m-17 t+22
perfect t+16
perfect_@thanks t+16
perfect__you t+16
perio* a-31 b-22 d-21 m-23 n+31 o-19 q-23 r-27 s-16 u-17
period n+18
pero b-34 l-18 m-18 n-19 o+28 q-23 r+17
pero__@day b-17
pero__dia b-19 o+21
pero__si b-20 o+19
pero__voy b-15 r+19
pero_el b-17
pero_ya b-15 r+19
perri* q-17
perrito q-17
perrito$ q-17
perro a-16 q-20
person a-52 b-46 c-34 e-36 f-33 g-35 h-39 i+53 j-42 k-36 l-53 m-58 n-29 o-32 p-29 r-37 s-32 t-35 u-56 v+15
persona a-56 c-24 d-42 e-19 f-18 g-32 h-29 i+16 j-36 k-23 l-38 m-45 n-39 o-44 p-33 r-35 s-36 t-25 u-26 v+24
peru j-19 m+20 n-15 u-24
peru$ j-19 m+20 n-15 u-24
pharm* a-20 d-17 i-16 j-24 r+21 u-17
pharmacy a-20 d-17 i-16 j-24 r+21 u-17
phone b-69 c-53 e-32 f-32 g-60 h-22 j-27 l+21 n-53 o-60 p-54 q-63 r-61 s-62 t-37 u-72 v+28
picar* a-18 i-17 j-17 m-20 s+22 u-17
picaron a-18 i-17 j-17 m-20 s+22 u-17
picaron$ a-18 i-17 j-17 m-20 s+22 u-17
pick a-21 b-27 g-22 h+19 i-30 j-19 k-15 l-23 m-26 n-27 p+20 r-26 s-27 u-25 v-21
pick__day o+16
pick__new o+16
pick__up a-40 b-20 d-23 h+15 i-24 l-19 m-22 n-24 o-30 p+22 r-23 s-20
pick_me a-30 b-19 d-20 i-22 l-18 m-18 o-26 p+22 r-21 s-17
pick_up a-17
pico a-26 d-18 f-15 g+32 h-22 i-18 j-28 k-15 l-16 m-32 n-25 p-16 q-17 r-19 s-15 t-20 u-27 v-16
pico$ a-26 d-18 f-15 g+32 h-22 i-18 j-28 k-15 l-16 m-32 n-25 p-16 q-17 r-19 s-15 t-20 u-27 v-16
pido j-20 q+15 r-19
piso j+18 u-17
pizza a-26 b-20 d-25 g-18 h-18 i-24 j-35 l-22 m+25 n-20 o-16 q-20 r-19 s-17 t-21 u-34
pizza$ a-16 d-18 m+20 u-19
pizza_place b-17 i-16 j-28 l-16 r-16 s-15 t-19 u-24
place a-55 c-30 d-59 e-19 f-23 g-43 h-34 i-59 j+38 k-30 l-39 n-45 o-45 p-39 q-53 s-47 t-32 u+17
place$ a-33 c-16 d-33 g-25 h-19 i-38 j+19 k-20 l-26 n-23 o-29 p-24 q-24 r-30 s-32 t-25
plan a-24 b-18 d+23 j-20 m-23 o-19 r-15 s-17 u-32
plan$ a-16 d+24 j-15 m-16 n-16 u-25
plane d-25 m+21
plane* a-16 i-18 j-24 m+24 n-19 o-16 q-19 s-20 u-24
planet d-25 i-15 j-21 m+25 n-16 q-15 s-18 u-21
play a-19 b-18 d-18 e-17 g-16 i-20 j-16 l-20 m+29 n-22 o-15 r-18 s-20 t-15 u-21 v-17
play__music m+21 n-17
play_some m+21 n-17
plaza a-25 b-19 d-28 g-28 h-34 i-23 j+40 l-18 m-39 n-27 o-20 q-22 s-24 t-17 u-40 v-17
pleas* c+18 d-99 e-90 f-84 g-21 h-82 i+34 m-57 n-89 o-17 p-81 q-90 r-23 s-94 t-86 u-30 v-52
please c+18 d-99 e-90 f-84 g-21 h-82 i+34 m-57 n-89 o-17 p-81 q-90 r-23 s-94 t-86 u-30 v-52
please$ a-27 b-20 c+30 d-78 e-78 f-72 h-65 m-46 n-68 p-62 q-69 r-107 s-71 t-74 v-82
please_@book b-15
please_@call a-18 i+26 k-17 l-30 m-20 v-21
please_@cancel a-20 b+20 o-23
please__@call b-16 i+17 m-21
please__@cancel b-35 l-19 m+18
please__@texts a-17 b-19 c-18 g-18 i-22 o-17 u-16
please__@visit b+18 d-20 i-24 j-16 l-18 m-19 n-20 r-26 s-23 u-22
please__a a+17 b-22 o-16
please__an a+16 b-16
please__everything a-20 b+27 c-18 i-24 j-18 k-18 l-25 m-19 o-15 r-16 u-18
please__for o-16
please__i a-17 b-25 g-15 i-17 r+19
please__me k-20 m-18
please__my a-23 b+26 c-20 d-20 j-18 l-37 m-33 n-26 p-17 r-31 s-24 u-23
please__not b-34 i-15 m+17 o-15
please__off b+19 i-16 l-20
please__out a-22 i+25 l-27 m-16 o-17 r-25 u-18
please__someone b-18 i+21
please__the a+19 b-28
please__these a-16 i-18
please_discontinue k-23 l+19
please_do b-34 i-15 m+17 o-15
please_have a-15 b-25 i+23
please_remove a-26 b+20 i-19 k-17 m-15 o-17
please_take b+18 l-18
pocke* d+25 g-16 j-19 m-24 u-22
pocket d+25 g-16 j-19 m-24 u-22
pocket$ d+25 g-16 j-19 m-24 u-22
poco a-16 d+15 i-17 m-22 n-18 o-22 p-18 q-21 r+18 s-16
podem* a-17 b-17 m-26 n-19 o+27 p-19 q-19
podemos a-17 b-17 m-26 n-19 o+27 p-19 q-19
podemos_@move a-16 b-17 m-25 n-18 o+26 p-18 q-18
poder m-17 n-15 p-22 r-22 v-15
poder__pero b-19 o+16
podre a-33 b+30 c-21 d-33 e-20 f-24 g-31 h-28 i-27 j-29 k-20 l-36 m-34 n+25 o-35 p-24 q-42 r-36 s-31 t-29 u-35 v-34
podre_ir a-21 b+28 g-18 l-21 n-26 o-19 q-26 s-15 u-18 v-18
podri* a-34 b+18 c-17 d-19 g-16 h-21 j-20 l-26 m-33 n-25 r-15 s-18 u-20
podria b+21 h-17 m-24 n-20
ponch* p-16
poncho p-16
poner a-52 b-34 c-18 d-45 e-17 f-23 g+37 h-29 i+19 j-35 k-29 l-36 m-47 o-41 p-25 q-41 r-30 s-36 t-25 v-22
poner$ a-26 b-20 d-30 f-18 g+39 h-24 i-25 j-21 l-20 m-27 n-47 o-21 q-27 s-22 t-16 u-38 v-16
ponga* a+21 b-24 d-24 g-17 h-16 i+17 j-20 l-22 m-22 n-26 o-25 p-16 q-26 r-19 s-22 u-24 v-24
pongame a+21 b-24 d-24 g-17 h-16 i+17 j-20 l-22 m-22 n-26 o-25 p-16 q-26 r-19 s-22 u-24 v-24
pongame__@visit a+16
pongo a-40 b-28 c-18 d-35 f-25 g+33 h-30 i-34 j-40 k-23 l-37 m-40 n+21 o-29 p-25 q-34 r-26 s-28 t-25 u-43 v-36
pongo$ a-33 b-15 d-24 f-19 g+15 h-22 i-21 j-28 l-23 m-29 n+23 o-17 q-24 s-17 t-17 u-32
popul* a-16 j-17 m+22 u-17
por b-34 e-81 f-79 g-34 h-88 j+27 k-26 m-58 n-103 r-94 s-93 u-23 v-92
por__@door a-16 d-19 i-17 j+26 l-18 m-20 p-17 q-16 u-20
por__entro a-17 j+21 l-16 m-16 r-18
por__me a-30 b-19 d+26 g-26 i-33 j-32 k-27 l-36 m-38 n-20 o-24 q-32 s-24 u+21
por__mi a-15 b-15
por_aqui d-17 o-16 q-17 v-17
por_cual a-16 d-19 i-17 j+26 l-18 m-20 p-17 q-16 u-20
por_donde a-20 d-17 i-19 j+27 l-20 m-27 p-16 q-15 r-20 u-20
por_favor c+16 d-71 e-49 f-47 h-53 i+15 j-20 k-59 l+26 m-74 n-60 p-76 q-69 r-57 s-56 t-64 u-70 v-56
por_la a-15 b-18 d-18 h-17 i-20 j+16 m-21 o-17 u-21
por_mi b-46 c-29 d-30 g-19 i-37 j-25 k-20 l-40 m-50 n-41 o-35 p+26 q+21 r-30 s-16 t-22 u-27 v-27
por_que a-36 b-25 d+23 g-34 i-38 j-43 k-29 l-45 n-29 o-30 p-19 q-36 s-30 t-23 u+17
por_telefono i+19 m-17
posib* a+24 d-16 n-18 o-21 u-15
posible a+24 d-16 n-18 o-21 u-15
posible$ a+21 n-17 o-16
possi* c-27 d-43 e-22 f-23 g-26 h-26 j-32 k-28 l-31 m-44 n-34 o+34 p-26 q-30 s-39 t-26 u-38 v-28
possible c-25 d-37 e-19 f-20 g-23 h-23 j-30 k-26 l-26 m-34 n-31 o+26 p-23 q-27 s-35 t-21 u-33 v-24
possible$ b-33 c-21 d-23 g-16 h-18 j-19 k-20 l-21 m-23 n-24 o+18 p-17 q-21 s-19 t-16 u-21 v-18
possible_to d-21 s-20 u-18
postpone m-18 o+18
precio a-23 b-17 d+29 n-20 s-23 u-36
prefe* a-27 b-24 c+35 d-29 e-20 f-17 g-25 h-17 i-16 j-24 k-25 m-35 n-24 o-21 p-21 q-24 r-24 s-28 t-23 u-25 v-27
prefer a-24 b-22 c+31 d-26 e-16 g-22 j-22 k-23 m-31 n-20 o-19 p-17 q-20 r-21 s-24 t-19 u-20 v-22
prefer_@spanish c+24 i-19 l-18 m-17
prefi* a-40 b-37 c+18 d-30 e-19 f-19 g-26 h-29 j-36 k-20 l-35 m-37 n-30 o+27 p-25 q-28 r-22 s-24 t-23 u-31 v-22
prefiero a-40 b-37 c+18 d-30 e-19 f-19 g-26 h-29 j-36 k-20 l-35 m-37 n-30 o+27 p-25 q-28 r-22 s-24 t-23 u-31 v-22
prefiero__con i+17
prefiero__por a-17 b-17
prefiero_en i-16 n-16
pregu* a-49 b-40 c-24 d-54 e-34 f-26 g-35 h-27 i+39 j-41 k-30 l-55 m+34 n-50 o-39 p-34 q-35 r-34 s-44 u-51 v-32
pregunta a-19 d-20 i+24 m-15 n-20 o-17 s-16
pregunta$ a-18 d-19 i+22 n-19 o-16
prepa* a-56 b-33 f-17 g-49 h-17 i-27 j-48 l-26 m-58 n+55 o-30 p-17 q-31 r-34 s-31 t-18 u-57 v-16
prepare a-25 d-30 g-26 j-21 m-30 n+31 u-24
prescription a-18 b-16 i+25 n-24
presi* i-18 m+18 u-28 v-19
president m+18 u-19
press a-23 d-30 g+34 h-16 i-19 j-35 l-18 m-27 n-27 q-29 r-18 s-15 u-32 v-16
press$ a-20 d-22 g+29 i-17 j-33 l-17 m-22 n-23 q-17 u-27
press_# d-16 g+16 q-17
price a-17 d+31 g-19 h-20 i-20 j-24 m-23 u-32
pricing d+18 u-19
prima q-20
prime* b-34 d+29 i-19 j-28 m-29 n-40 o-33 p-15 q-22 r-20 s-28 u-39 v-23
primera b-34 d+29 i-19 j-28 m-29 n-40 o-33 p-15 q-22 r-20 s-28 u-39 v-23
primera_@visit b-28 d+27 j-22 m-18 n-34 o-27 s-21 u-28 v-16
primera_vez a+15 m-18 q-16 u-20
proba* a+22 b-17 d-25 m-17 s-23 u-30
probl* a-45 b-38 c-27 d-53 e-30 f-29 g-42 h-30 i-41 j-49 k-29 l-38 m-58 n+42 p-47 q+22 r-46 s-42 t-29 v-39
problem a-20 b-17 d-35 e-20 f-18 h-16 i-19 j-22 k-15 l-19 m-27 n+15 p-33 q+29 r-23 s-19 t-18 u-25 v-16
problem$ d-25 e-20 f-17 l-18 m-21 p-29 q+24 r-20 t-17 u-17
problema a-32 b-26 c-16 d-34 g-28 h-17 i-30 j-29 k-16 l-26 m-39 n+37 p-26 q-39 r-37 s-29 t-16 u-33 v-29
problema$ a-31 b-25 c-16 d-34 g-27 h-17 i-29 j-29 k-16 l-26 m-38 n+38 p-26 q-38 r-37 s-29 t-16 u-32 v-29
proce* a+22 d-26 g-18 h-15 i-18 j-21 l-18 m-31 n-23 o-19
process m-17 u+19
process$ m-17 u+19
progr* d+17 g-29 h-23 i-21 j-31 n-21 q-15
program d+17 g-29 h-23 i-21 j-31 n-21 q-15
program$ d-23 g-17 i-17 j-24
pront* a+30 b-26 d-18 i-17 l-19 m-25 n-17 o-20 r-16 s-17 t-16 u-21
pronto a+30 b-26 d-18 i-17 l-19 m-25 n-17 o-20 r-16 s-17 t-16 u-21
pronto$ a+26 b-20 m-21 o-15 u-16
proxi* a+27 b-31 d-27 g-21 h-19 i-37 j-30 k-17 l-25 m-40 n-34 o+18 p-25 q-22 r-30 s-24 t-18 u-34 v-23
proxima a+27 b-31 d-27 g-21 h-19 i-37 j-30 k-17 l-25 m-40 n-34 o+18 p-25 q-22 r-30 s-24 t-18 u-34 v-23
proxima$ a+18 b-23 d-18 i-28 j-23 l-19 m-29 n-25 o+19 p-20 q-16 r-23 s-16 u-23 v-15
proxima_semana m-15
ptsd a+34 d-20 g-27 i-35 k-15 m-20 n-30 o-25 p-18 q-16
puede b-36 d-30 e-69 f-72 g-79 h-76 i+18 j-86 k-71 l-87 m-108 n+30 o+23 p-74 q+41 r-95 s-85 t-76 u-93 v-84
puede$ b-21 m-20 n-19
puede* a+23 b-57 c-49 d-61 e-51 f-50 g-60 h-51 i+33 j-59 k+22 l-65 m-68 p-54 q-58 r-56 s-57 t-53 u-60 v-53
puede_@call a-21 i+17 n-17 o-16 q-24
puede_@fetch a-33 b-25 c-18 d-23 i-25 l-17 m-26 o-24 p-34 q+29 r-19 s-17 t-17 u-16 v-21
puede_@move a-18 b-18 l-15 p-16
puede_@pay d+18
puede__@late a-20 d-17 o+24 q-17 r-23
puede__@relative a-25 b-27 c-17 m-21 n+24 o-17 p-32
puede__@spanish c+19 i-20 o-15
puede__@visit d-16
puede__a a-25 m-17 n+21 o-18 q-34
puede__adentro a-16 m-18 n+21 p-19 q-18
puede__alguien b-15 n+18 q-31
puede__conmigo a-23 b-19 i-15 n+23 p-24 q-20
puede__dia a-25 b-30 c-15 d-35 f-19 i-23 m-25 n-44 q+24 r-16 s-17 u-16 v-19
puede__el a-19
puede__en c+18 i-24 n-23 q-21 r-24
puede__favor b-16 c-17 l-18 o-22 q-18
puede__la a-32 d-21 i+17 j-16 m-20 n-23 q-26 r-22 s-18
puede__mi a-46 b-40 c-23 d-21 i-26 l-24 m-31 n+28 o-32 p-43 q+18 r-19 u-20 v-21
puede__otro b-16 o+15
puede__por b-35 c-26 d-24 g-16 j-22 l-30 m-20 n-32 o-36 p-25 q+23 r-16 t-15 u-17 v-21
puede__un n-17 r-16
puede__una a-18 o-18
puede_entrar a-23 b-21 c-17 i-21 m-19 n+29 o-17 p-27 q-29
puede_estar a-23 b-18 m-16 n+24 p-30 q-21
puede_ir d-16 i-17 m-18 o-23 p-20 u-19
puede_mas o+17
puede_recoger i-18 q+15
puede_ser a-34 b-28 d-24 g-15 h-25 i-26 j-23 l-19 m-21 n-33 o+28 p-17 r-32 s-20 t-15 u-21 v-17
pueden a+23 b-57 c-49 d-61 e-51 f-50 g-60 h-51 i+33 j-59 k+22 l-65 m-68 p-54 q-58 r-56 s-57 t-53 u-60 v-53
pueden_@call a-22 i+24
pueden_@move a-26 b-17 i-16 o+25
pueden__@visit a-17 o+19
pueden__favor a-28 c-17 i+24 l-20 o-27
pueden__la d-19 m-18 n-20
pueden__otra a-21 k+17
pueden__por a-28 c-17 i+24 l-20 o-27
pueden_atender a+31 d-21 i-31 k-21 l-18 m-22 n-25 o-24 p-16 q-18 r-16 s-21 u-21
pueden_llamarme a-19 i+23 k-17 l-16 m-15
puedo a-20 b-80 c-81 d-38 e-89 f-91 h-21 i-53 j-56 k-85 l-95 m-114 n+71 p-89 q+33 r-99 s-66 t-89 u-107 v-89
puedo_@call m-19
puedo_@drive a-17 n+29 o-26 q-33 s-17
puedo_@drug a-24 b-18 c-17 d-29 e-20 f-19 g-27 h-32 i-25 j-23 k-18 l-22 m-24 n+39 o-25 p-18 q-37 r-19 s-22 t-21 u-24 v-19
puedo_@eat a-16 d-20 g-19 h-23 m-24 n+32 o-20 q-24 s-16 u-15
puedo_@fetch a-23 d-21 i-18 m-22 n+30 o-17 p-17 q-40
puedo_@move a-19 b-16 d-17 m-18 n-33 q-20
puedo_@pay d+25 i-17 m-17 n-29 q-21
puedo__@drink n+16
puedo__@vehicle a-19 j-28 n-24 o-18 q+26 r-23
puedo__@visit n-20
puedo__a m-16 n+17 o-21 q-23
puedo__al a-16 n+16
puedo__antes a-17 d-18 g-18 n+23 q-19
puedo__caminando a-17 d-21 g-19 h-16 i-18 m-18 n-32 o-20 q+28 r-17 s-17
puedo__con a-26 g-18 n+15 o-24 q-35 s-16 u-17
puedo__despues a-21 b-17 c-17 d-26 e-17 f-16 g-26 h-23 i-24 j-21 k-17 l-19 m-23 n+18 p-20 q+17 r-25 s-39 t-20 u-19 v-19
puedo__dia n-32 o+33 q-22
puedo__el m-19 q-21
puedo__en a-22 d-15 j-29 q+26 r-24 u-16
puedo__ese n+23 o-23 q-24
puedo__la n-17
puedo__manejando a-21 d-17 g-17 i-18 n-34 o-22 p-17 q+30 s-19
puedo__mi a-27 b-19 d-18 n+22 p-16 q-31
puedo__otro a-17 q-20
puedo__sola a-29 b-19 d-26 g-23 h-18 i-23 j-20 k-16 l-19 m-19 n-43 o-30 p-19 q+37 r-18 s-25 u-21 v-15
puedo__una q-17
puedo_dejar a-17 m-17 q-16
puedo_escribir a-17 g+22 h-17 n-23 q-16 u-18
puedo_hacer q-19 s-15
puedo_ir b-32 c-28 d-49 e-28 f-26 g-43 h-37 i-40 j-38 k-29 l-37 m-45 n+39 p-40 r-41 s-42 t-33 u-46 v-30
puedo_irme a-26 b-19 c-20 d-28 e-16 f-15 g-26 h-25 i-25 j-31 k-18 l-23 m-24 n-44 o-30 p-19 q+39 r-29 s-25 t-19 u-23 v-20
puedo_regresar q+17
puerta a-23 b-15 d-25 f-23 g-28 h-23 i-19 j+36 l-23 m-28 n-21 p-17 q-22 r-21 s-17 t-20 u-28
pues a+23 b-31 d-33 e-21 g-25 i-24 j-23 l-26 m+24 n-29 o-30 q-25 r-26 s-31 t-16 u-29 v-27
puked c-16 d-26 e-25 f-21 g-16 h-16 i-18 j-17 k-17 l-20 m-21 r-15 s+28 t-21 u-19
pulle* a-21 b-17 i-17 m-21 o-17 r+25 u-18
pulled a-21 b-17 i-17 m-21 o-17 r+25 u-18
pulli* a-25 b-20 d-16 g-16 h-23 j-22 l-17 m-27 o-21 r+29 s-16 u-16
pulling a-25 b-20 d-16 g-16 h-23 j-22 l-17 m-27 o-21 r+29 s-16 u-16
pulling__now a-19 h-20 l-15 m-22 r+24
pulling_in a-25 b-20 d-16 g-16 h-23 j-22 l-17 m-27 o-21 r+29 s-16 u-16
puse a-16 j-20 k+28 l-29 m-22 n-21 q-16 s-22
puse_@stop j-20 k+27 l-27 m-21 n-21 q-15 s-21
push a-20 b-27 d-18 k-18 m-20 o+25
put b-57 c-34 e-18 f-24 h-32 j-19 l-45 m+20 n-57 p-45 q-60 r-51 s-47 t-32 v-35
put$ g+19 u-16
put__back k+16
put__down a-20 d+17 i-15 m-22 n-18
put__in a-29 b-21 d-20 i-17 k-19 m+25 n-17 q-17 r-21 u-28
put__my a-20 d-18 i-27 m+25 n-17 o-16 q-16 r-16
put__on a+18 b-30 g-18 h-18 j-31 l-23 n-22 p-26 q-24 r-30 s-20 u-27 v-16
put__sleep a-18 d-16 g-16 j-16 m-25 u+22
put__the a+20 b-25 j-25 k-32 l-17 m-32 p-17 q-16 r-26 u-22
put__through a-18 i+17
put__to a-26 b-16 d-19 g-15 n-16 o-20 q-17
put_it a-19 b-17
put_me b-30 c-17 d-33 g-27 j-32 l-26 m-48 n-24 o+15 p-32 q-33 r-33 s-25 v-17
put_to j-15 m-18 u+17
quali* b-16 d-27 e-17 g-26 i-24 j-25 l-23 m-31 n-27 q-25 r-18 s-16 t-16 u+30 v-21
qualify d-23 g-23 j-22 l-17 m-22 n-24 q-20 u+19
qualify$ d-23 g-23 j-22 l-17 m-22 n-24 q-20 u+19
quart* a-26 b-20 d-28 h-16 i-26 j-21 l-17 m-34 n-25 o-25 p-23 q-29 r+42 s-32 t-17 u-26 v-16
quarter a-26 b-20 d-28 h-16 i-26 j-21 l-17 m-34 n-25 o-25 p-23 q-29 r+42 s-32 t-17 u-26 v-16
que b-36 c-133 d-25 e-145 g+38 h+25 i-49 k-68 l-68 m-44 n+31 o-29 p-140 r-156 s-49 t-64 u+23 v-104
que$ a-34 b-21 f-27 h-29 i-32 j-31 k-16 l-28 n-36 o-22 q-29 r-16 s-29 t-24 v-21
que_@call i+21 q-21 v-17
que_@cancel b+20 d-17 o-16
que_@door a-19 d-21 f-21 g-25 h-23 j+29 l-16 m-23 n-20 q-19 r-16 s-16 u-27
que_@fetch a-35 b-18 d-36 f-15 g-34 h-22 i-27 j-24 m-19 n+27 o-23 p-24 s-16 u-33
que_@hours a-22 d-25 f-21 g-26 h+33 i-16 j-19 l-22 m-28 n-32 o-15 q-20 s-17 t-16 u-30
que_@pay d+28 n-33 o-24 u-22
que_@price a-27 b-16 d+35 f-15 g-24 h-21 j-17 m-24 n-28 q-20 s-18 u-38
que_@stop a-16 d-16 h-23 i-18 j-18 k-17 l+27 m-28 n-23 q-16 u-21
que__@call a-23 d-17 i+19 l-26 m-25 n-17 o-19 q-17 u-16
que__@eat d-15 g-17 h-31 m-16 n+27 o-17 q-16
que__@fetch a-34 d-19 f-16 g-35 h-23 i-17 j-15 m-21 n+35 p-18 q-47 u-21
que__@medicine n+16 u-16
que__@open b-18 d-24 f-19 g-28 h+23 i-23 j-31 l-18 n-34 o-27 q-30 r-21 s-18 t-15 u-29
que__@place g-22 h-24 i-25 l-17 q-19 v-19
que__@treat a-32 g-15 j-17 m-15 n-27 s-26 u+23
que__a a+21 b-28 d-22 g-18 h-17 i-32 j-21 l-23 m-45 n-47 o-25 p-27 q+21
que__antes a-19 g-19 h-19 n+20 o-17 s-17 u-18
que__aqui a-20 g+23 h-17 j-21 l-16 m-15 n-19 q-16 u-20
que__atienda a-19 i+21 j-15 q-22 u-16
que__atiendan a+27 d-22 i-24 m-16 n-22 o-19 q-24 u-18
que__bendiga t+16
que__conmigo b-26 j-15 n-31 q+19 u-21 v-18
que__contacten a-16 b-16 g-18 i-18 l+22 q-22 u-18
que__dan a-23 d-20 f-17 g-23 h+27 j-18 l-16 m-23 n-29 o-15 q-22 s-21
que__de a-36 b-30 f-20 g-34 k-25 m-48 o-31 p-18 q-37 s-33 t-18 v-29
que__dia a-24 b-22 f-17 g-16 h-18 i-15 j-17 m-19 o+20 q-26 u-18
que__el a-17 b-24 g-18 h-45 i-25 m+26 n-26 q-20 s-23
que__empezar a+17 n-21
que__en a-25 d-25 g-16 h-26 j-32 m+16 q-20 s-17
que__es a-47 b-25 c-17 d-50 f-28 h-54 i-31 j+33 k-17 l-28 m+21 n-53 o-34 p-16 q-43 r-23 s-37 t-24 u-23 v-34
que__esa g-24 j-17
que__escribir a-17 g+22 h-17 n-23 q-16 u-18
que__ese a-15 q-16
que__eso a-22 b-18 d-30 g-27 h-16 i-19 j-20 l-23 m-28 n-26 o-18 q-25 s+18 u+18
que__estan a-28 b-23 c-17 d-27 f-19 g-27 i-22 j+30 k-17 l-24 m-33 n-34 o-26 p-15 q-25 r-19 s-23 t-21 u-33 v-17
que__este a-21 d-21 g-26 h-19 i-18 j-24 l-19 m-20 n-19 q-18 u+29 v-30
que__hace a-17 d-16 g-21 h-20 m+25 n-22 u-21
que__hay a+27 d-27 g-22 i-16 j-20 m-24 n-36 o-18 u-27
que__hoy a-21 d-17 g-21 j-18 m+25 n-22 q-16 u-23
que__iba q+16
que__ir n-24
que__la a-24 g-17 j-37 q-18
que__las d-15 g-17 n+17 o-15
que__le g+16
que__llevaba a-22 b-17 d-23 g-19 i-22 j-16 l-15 m-20 o-24 q+29 s-20 u-27
que__lo a-21 d-25 g-18 h-15 j-18 n-19
que__los t+16
que__me a+16 b-18 d-32 f-23 g-43 h-29 i-27 k-18 l-26 m-40 n+21 o-26 p-16 q-37 r-16 s-21 u-39
que__mejor m+16 u-19
que__mi a+28 b-17 i-18 m-39 p-20 q-22 u-19
que__no a-17 n-15
que__otro n-21 o+18
que__para a+24 b-25 d-42 f-15 g-33 h-24 i-21 j-31 m-33 o-28 q-21 s-17 u-42
que__poner a-22 d-23 f-15 g+34 h-21 i-19 j-17 m-21 n-40 o-16 q-19 u-31
que__pongo a-33 b-15 d-24 f-19 g+15 h-22 i-21 j-28 l-23 m-29 n+23 o-17 q-24 s-17 t-17 u-32
que__por a-25 g-20 j-16 l-23 q-15 u-16
que__puedo a-17 d-16 g-20 i-24 m-29 q-21
que__que b-22 d-27 f-24 g+30 h-34 i-30 j-28 k-16 l-22 m-36 p-21 q-46 s-25 t-21 v-19
que__se d-17 g-15 i-16 n-23 o-20 u-23
que__si a-27 b-18 f-16 g-30 h-20 i-18 j-23 l-20 m-29 n-31 o-18 p-26 q+30 u-28
que__sin h-18 n+16
que__tiene a-22 d+30 g-21 h-19 m-22 n-23 q-18 u-29
que__tienen b-15 d-30 g-24 i-19 j-26 l-18 m-21 n-33 q-23 u-27
que__trabajan a-22 b-17 d-24 g-21 h+30 i-17 j-15 m-26 n-29 o-18 q-20 u-22
que__trata d-17 g-17 q-16 u+20
que__ustedes a-21 n-15 u+19
que_banar d-16 n+16
que_calle j+18 u-20
que_calor a-16 d-19 f-18 g-22 h-20 m+25 n-20 t-15 u-24
que_ciudad j+16 u-18
que_clase j-22
que_cosas a-22 g-25 m-15 n+24 q-24 u-16
que_debo a-22 d-17 f-17 g+23 h-25 i-18 j-17 m-21 q-22 u-23
que_decir d-17 g+23 n-22 q-16 u-22
que_dia a+31 d-26 f-22 g-29 h-34 i-20 j-26 n-40 o-27 q-31 u-30
que_dias d-23 f-18 g-23 h+27 j-17 m-23 n-27 q-19 u-24
que_dios t+16
que_es a-45 b-23 d-50 f-21 g-50 h-41 i-38 j-48 l-28 n-43 o-29 q-39 r-15 s-35 t-19 u+48 v-43
que_hacen a-20 d-17 g-23 h-19 i-15 j-22 m-20 n-25 u+27
que_hago b-18 d-28 f-16 g-30 h-20 i-17 j-27 m-29 n+24 o-23 p-15 u-30
que_hay a-16 f+21 g-21 h-17 j-16 m-19 n-18 u-23
que_hora a-50 b-38 c-25 d-47 e-26 f-35 g-52 h+42 i-48 j-58 k-32 l-37 m+21 o-57 p-28 q-47 r-32 s-54 t-37 u-57 v-33
que_horas b-21 d-34 f-22 g-34 h+36 i-28 j-34 l-23 m-36 n-38 o-27 q-33 r-17 s-19 t-20 u-36 v-15
que_ir a-33 b-34 d-27 g-22 h-19 i-27 j-21 m-22 o-23 p-15 s-16 u+17
que_le a-23 d-18 g+26 h-21 j-20 m-25 n-30 q-16
que_me b-60 c-34 e-19 f-39 g-80 h-42 j-78 l-15 m-85 n-76 o-32 p-45 r-46 t-37 v-40
que_necesito n-22
que_no a-28 b+30 d-21 g-29 h-19 i-16 j-19 l-23 m-19 o-23 q-27 s-17 t-25 u-22 v-17
que_numero h-24 l-19 n-20 u-27 v-16
que_onda a-23 d-24 f+30 g-29 h-25 i-16 j-23 l-21 m-28 n-23 q-19 t-20 u-29
que_poner a-26 b-20 d-34 g+31 h-17 i-27 j-19 l-20 m-26 o-27 p-15 q-30 r-15 s-25 u-41
que_puedo a-31 d-25 f-19 g+34 h-34 i-24 j-24 l-18 m-23 n-30 o-18 q-28 u-28
que_ropa a-29 d-23 f-18 g-33 h-21 i-18 j-21 l-18 m-29 n+34 q-26 u-28
que_se a-21 d-25 g-27 i-17 j-15 l-15 m-25 n-24 o-18 q-23 s-20 u+17 v+17
que_sea b-15 h-18 o+17
que_sirve a-24 d-18 g-19 h-16 i-15 j-18 m-19 n-21 o-22 u+26
que_tengo a-27 b-16 d-30 f-17 g+31 h-23 i-20 j-18 m-22 o-21 p-16 q-35 s-15 t-15 u-38
que_trabajar a-21 m-17 n-38 o+19 q+16
que_vean a+16 m-16
queda a-47 b-44 c-35 d-47 e-33 f-30 g-40 h-36 i-47 j+47 k-34 l-47 n-43 o-41 p-42 q-43 r-45 s-47 t-40 u-52 v-40
queda$ a-16 d-16 j+25 l-16 m-29 r-18 u-19
queda* a-22 i-26 m-19 n+32 q-22
queda__aqui a-16 j+21 l-17 m-17 q-15 v-17
queda__de b-18 d-19 i-18 j+26 l-20 m-15 n-19 p-17 s-18 u-20 v-15
queda__del b-17 d-16 i-15 j+25 m-18 p-15 q-17 r-18 s-16 u-16
queda__la i-15 j+20 m-19 u-17
queda_cerca a-17 b-22 d-23 g-16 h-15 i-22 j+31 l-23 m-28 n-22 o-18 p-19 q-18 r-16 s-23 t-15 u-23 v-19
queda_lejos j+20 u-16
quedar a-19 n+19
quede a-41 c-25 d-45 e-21 f-20 g-31 h-21 i-35 j-36 k-31 l-36 m-38 n-39 o-37 p-30 s+36 t-26 u-38 v-24
quede_@symptom s+20
quede_sin a-26 d-32 g-17 i-21 j-21 k-20 l-20 m-27 n-25 o-22 p-20 q+18 r-26 s+15 t-16 u-22
quedo a-32 b-16 m-25 n-25 o-15 p-22 q+31
quedo__@relative a-17 n-15
quedo_mal a-29 m-22 n-20 p-33 q+33
quere* a-26 b-20 d-28 g-18 h-17 i-22 j-26 k+39 l-42 m-30 n-29 o-20 p-19 q-26 r-20 s-31 t-15 u-22 v-19
querer a-26 b-20 d-28 g-18 h-17 i-22 j-26 k+39 l-42 m-30 n-29 o-20 p-19 q-26 r-20 s-31 t-15 u-22 v-19
querer$ a-17 d-21 j-15 k+26 l-26 m-19 n-19 q-18 s-20 u-15
quest* a-29 b-34 d-39 h-16 i+32 j-25 k-23 l-25 n-35 o-29 p-34 q-30 r-23 s-38 t-25 u-30 v-35
question$ m+15
questions a-29 b-28 d-32 h-15 i+32 j-21 k-21 l-22 n-28 o-23 p-28 q-24 r-19 s-32 t-19 u-26 v-30
questions__@clinician a-15 i+16
questions__someone i+20 p-19 v-17
questions_for a-25 b-25 d-22 i+33 m-30 n-20 o-19 p-25 q-20 s-18 v-26
quick a+18 m-19
quien a-80 b-70 c-60 d-82 e-68 f-61 g-74 h-62 j-80 k-68 l-80 n-84 o-68 q+21 r-74 s-79 t-64 u+47
quien$ p-15 u+18
quien__@fetch a-29 b-22 d-21 g-18 i-35 j-18 k-16 l-26 m-33 n-34 o-22 p+16 q+23 r-21 s-23 u-29 v-20
quien__a a-17 d-15 m-27 n-19 q+19 u-25
quien__el i-21 m+25 s-15 u-29 v-19
quien__manda i-20 m-20 p-17 q-17 u+22
quien__usted m-19 q-16 u+20 v-20
quien_es a-18 d-27 g-16 h-21 i-23 j-28 m-15 n-17 p-17 q-28 s-21 t-15 u+18 v+16
quien_habla c-16 d-18 e-20 f-18 i-18 j-15 l-18 m-29 q-18 t-19 u+27 v-20
quien_me a-43 b-34 c-27 d-38 e-17 f-20 g-38 h-17 j-36 k-34 l-51 m-62 n-45 o-36 q+20 r-38 s-40 t-25 v-39
quier* a+47 c-66 d-85 e-69 f-67 g-37 h-65 i+25 j-77 m-25 n-85 p-77 q-50 r-83 s-77 t-67 u-39 v-79
quiere i-18 l-17 m-22 n-25 p-21 u-17
quiero a+36 c-63 d-83 e-67 f-65 g-81 h-63 i+26 j-75 m-22 n-78 p-72 q-79 r-80 s-74 t-65 u-35 v-77
quiero$ a-15 b+20 l-26
quiero_@book a+24 b-25 f-16 i-18 k-17 l-17 m-17 o-22
quiero_@call a-21 i+21 l-16
quiero_@cancel a-31 d-16 g-18 i-33 k-24 l-41 m-41 o+24 r-21 u-19
quiero_@move b-18 o+16
quiero_@visit b-16
quiero__@texts a-23 b-16 g-20 i-25 k+22 l-22 u-16
quiero__@treat a+18 u-22
quiero__@visit a+28 d-15 i-19 l-16 m-23 s-15 u-17
quiero__a b-23 m-21 o-15
quiero__con a-21 i+21 l-16
quiero__de a-38 b-28 d-18 k-35 l+28 m-34 n-18 o-30 u-26
quiero__el a+17 u-22
quiero__fecha a-23 i-19 l-20
quiero__la a-23
quiero__los i-16 l-32 m+16
quiero__mas b-31 d-15 h-16 i-28 k-28 m-25 r-18 u+15 v-20
quiero__me a-23 b-15 i-19 k+19 m-26 u-15
quiero__mi a-18 b-19
quiero__por a-21 b+15 i-23 l-20
quiero__una a-20 b-21 i+27 k-17 l-19 m-26 o-24 u-22
quiero_empezar a+33 b-25 i-26 k-24 l-26 m-28 o-23 p-16 r-18 u-17
quiero_ir a+29 b-32 i-17 l-22 m-20 p-21
quiero_los k+18 l-26
quiero_mas a-20 b-24 i-16 l+24 o-24
quiero_mi a+18 b-33 l-19 m-21 o-26
quiero_otra g-19 i-27 k-23 l-31 m-18 q-19 r-17 u-16 v-18
quiero_que b-19 i-26 k+17 m-30 o-18 q-17 u-19
quiero_recibir a-19 i-18 k+16 m-18
quisi* a+43 b-29 d-37 f-16 g-17 h-15 j-21 l-18 m-36 n-38 o-24 p-30 q-32 r-17 s-29 u-38 v-18
quisiera a+43 b-29 d-37 f-16 g-17 h-15 j-21 l-18 m-36 n-38 o-24 p-30 q-32 r-17 s-29 u-38 v-18
quisiera_@fetch a+17 n-19 p-18
quisiera__a a+27 m-23 n-26 p-24 q-18
quisiera__el d-18 s-16 u-18
quisiera__me a+18 i-16
quisiera__mi a+17 n-19 p-18
quisiera_que a+28 i-18 m-22 n-17 q-18 u-18
quit a-18 b-34 c-23 d-36 e-21 f-21 g-28 i-49 j-39 k-46 l+48 m-65 n-18 p-37 r-32 s-41 t-27 u-39 v-34
quita a-34 b-19 d-26 g-22 i-16 m-28 n-20 o-23 q-24 r-22 s+30 v-15
quita_la a-20 d-16
quite* a-48 b+26 c-28 d-44 e-26 f-27 g-37 h-37 i-41 j-44 k-38 l+48 m-54 n-48 o-47 p-42 q-38 s-45 t-33 u-53 v-44
quiten a-25 b+17 d-17 g-15 i-16 m-19 n-19 o-25 p-15 s-16 u-18 v-23
quiten_mi a-22 n-16 o-19 u-15 v-22
quitenme a-35 c-19 d-34 e-16 f-16 g-26 h-23 i-30 j-36 k-32 l+44 m-41 n-35 o-27 p-34 q-29 r-35 s-31 t-19 u-43 v-31
quitenme_de a-19 b-29 d-24 g-20 h-19 i-22 j-26 k-18 l+32 m-25 n-19 o-16 p-18 q-22 r-15 s-20 u-27 v-26
raite a-23 b-19 j-18 m-27 o-19 p+24 r-29 s-15
rajo a-19 m-25 n-16 o-16 p-22 q+26 u-17
rara s+20
rara__ayer s+16
rara_desde s+18
rate g-18 h-17 j-21 m-25 u+18
rates d+19 g-15 j-19 u-23
rathe* a-28 b-29 c+17 d-30 g-20 h-16 i+15 j-21 k-22 l+16 m-28 n-22 o-27 p-23 q-26 r-20 s-25 t-18 u-20 v-29
rather a-28 b-29 c+17 d-30 g-20 h-16 i+15 j-21 k-22 l+16 m-28 n-22 o-27 p-23 q-26 r-20 s-25 t-18 u-20 v-29
rather__to a-17 i+21 l-15
rd b-20
reach a-23 b-42 c-24 d-45 g-38 h+20 i+49 j-53 k-20 l-38 m-44 n-35 o-37 p-23 q-37 r-33 s-24 u-43 v-18
reach* a-28 b-16 d-22 h-20 i-21 j-25 m-35 n-15 o-19 q-20 t-35 u-17 v+35
reach_out b-38 c-20 i+33 j-18 k-17 l-35 m-21 o-27 p-18 q-17 r-29 u-24
reach_somebody a-26 h+22 n-22 q-16
reached a-28 b-16 d-22 h-20 i-21 j-25 m-35 n-15 o-19 q-20 t-35 u-17 v+35
react* a-17 c-15 d-19 e-19 g-33 i-25 k+44 l-45 m-47 n-18 r-17 s-18 t-21 u-38
read b-27 c+25 g-20 i-15 j-23 l-20 m-33 n-22 o-30 q-21 r-20 s-18 u-27 v-22
read_@english b-20 c+25 d-18 g-17 l-18 m-18 o-19 q-19 u-17 v-18
ready b-26 d-30 g-32 i-19 j-29 k-19 l-17 m-34 n+20 o-21 q-26 r-20 s-24 u-27
ready_to a+29 b-21 g-20 j-16 k-16 m-16 n-23 q-16 r-16 s-18
real b-45 c-37 d-45 e-18 f-22 g-40 h-37 i+32 j-51 k-35 l-44 m-45 n-34 o-40 p-29 q-36 r-37 s-16 t-29 u+37 v-40
real$ a-21 d-18 i-22 j-20 m-19 n-17 s-18 u+25
real_@person a-18 i+27 m-15 u-23
real_@place j-16
real__please i+18
real_doctors a-16 h-18 j-19 u+18
reall* a-18 b-24 d-22 h-18 m-22 n-20 o-23 p-25 s+22
really a-18 b-24 d-22 h-18 m-22 n-20 o-23 p-25 s+22
recei* a-32 b-21 d+23 g-17 i-30 l+16 m-32 n-21 o-20 q-20 u-17 v-15
receive b-16 g-15 l+16
recet* a-36 b-28 c-20 d-21 g-19 h-16 i+37 j-20 k-19 l-27 m-33 n-26 o-28 p-23 q-25 r-22 s-16 t-16 u-22 v-20
receta a-36 b-28 c-20 d-21 g-19 h-16 i+37 j-20 k-19 l-27 m-33 n-26 o-28 p-23 q-25 r-22 s-16 t-16 u-22 v-20
receta$ a-36 b-28 c-20 d-21 g-19 h-16 i+37 j-20 k-19 l-27 m-33 n-26 o-28 p-23 q-25 r-22 s-16 t-16 u-22 v-20
recib* a+32 b-34 c-22 d-34 e-34 f-21 g-33 h-25 i-34 j-31 m-50 n-34 o-30 p-26 q-30 r-31 s-34 t-28 u-39 v-34
recibir a-19 i-19 k+15 m-18 u-16
recibir__@texts a-15 i-15 k+17 m-16
recibir_los k+17 l-23
recip* a-18 i-16 m+21 q-15
recipe a-18 i-16 m+21 q-15
recipe$ a-18 i-16 m+21 q-15
recog* a-28 b-21 d-26 g-17 i-31 j-18 k-19 l-22 m-30 n-20 o-22 p+17 q+20 r-19 s-20 u-24
recoge a-23 n-23 p+26 q-37
recoger a-19 b-15 i-26 o-16 q+21 u-16
recoger$ i-20 q+15
recogerme a-24 b-24 i-17 l-15 m-20 n-42 o-16 q+31 r-17 v-17
recom* a+22 b-21 d-24 g-23 i-30 j-22 l-21 m+16 n-31 o-22 p-25 q-26 r-17 s-19 u-32
recomendo a+23 i-18 m-17 n-16 p-20 q-16 u-15
recor* a-47 b-34 c-27 d-43 e-26 f-21 g-30 h-19 i+21 j-36 k-33 l-39 n-35 o+21 p-26 q-35 r-38 s-33 u-41 v+19
recordatorios a-21 g-29 i-22 k+34 l-37 m-38 t-15 u-27
records a-29 b-24 c-18 d-30 g-17 i+26 j-22 k-18 l-28 m-37 n-27 o-25 p-16 q-27 r-18 s-20 u-21 v+22
records$ a-15 n-18
records_to i+16 m-15
recorrer a-18 b-15 o+17
red a-22 d-21 i-21 m-23 o-20 p-18 q-21 r-23 s+21 u-19
refer* a+55 b-40 c-18 d-46 e-23 g-30 h-20 i-40 j-29 k-31 l-32 m-47 n-29 o-29 p-35 q-43 r-33 s-39 t-19 u-37 v-24
referral a+33 b-21 d-18 g-17 i-26 l-15 m-19 n-16 o-18 q-24 r-15 u-20
referral$ a+17
refil* a-28 b-23 d-24 i+30 m-24 n-21 o-20 q-21 r-18 u-21
refill a-25 b-17 d-22 i+26 m-21 o-18 q-20 r-16 u-19
refill$ a-21 d-19 i+22 m-18 o-15 q-17 u-18
regre* b-30 c-16 d-38 g-29 h-16 i+17 j-32 k-17 l-27 m-38 n-42 o-36 p-26 q+32 r-29 s-36 t-17 u-39 v-23
regresar b-25 d-29 g-27 i+20 j-24 l-22 m-32 n-34 o-32 p-19 q+21 r-27 s-28 u-28
regreso d-16 m-15 n-18 q+21 u-22
regreso$ d-16 m-15 n-18 q+21 u-22
relea* a-30 b+23 c-16 d-35 g-21 h-19 i-29 j-24 k-20 l-26 n-31 o-26 p-29 q+19 r-31 s-29 t-16 u-36 v-25
release a-25 b+24 c-15 d-30 g-19 i-18 j-19 k-19 l-23 m-31 n-28 o-24 p-27 q+21 r-30 s-26 u-32 v-19
remem* a-21 b-20 d-29 g-18 l-18 m-21 n-30 o-20 q-24 r-17 u+27
remember a-21 b-20 d-29 g-18 l-18 m-21 n-30 o-20 q-24 r-17 u+27
remin* a-33 b-29 d-26 f-16 g-20 i-29 j+20 l-27 m+18 n-26 o-29 p-20 q-21 r-24 s-24 t-16 u-29 v-15
remind a-21 b-20 d-20 i-18 j+22 l-18 n-22 o-22 r-17 s-20 u-22
remind_me a-21 b-20 d-20 i-18 j+22 l-18 n-22 o-22 r-17 s-20 u-22
reminder a-21 b-15 i-19 j-16 r-15
reminders a-35 b-31 c-25 d-32 g-36 h-23 i-44 j-29 k+51 l-25 m-58 n-32 o-33 p-25 q-27 r-31 s-32 t-22 u-44 v-32
remov* a-36 b+23 c-19 d-29 g-21 i-33 j-24 k-27 l+28 m-43 o-27 p-22 q-22 r-27 s-25 u-29 v-23
remove a-36 b+23 c-19 d-29 g-21 i-33 j-24 k-27 l+28 m-43 o-27 p-22 q-22 r-27 s-25 u-29 v-23
remove__from a-19 b+18 k-15 m-23
remove_me b-17 l+17
remove_my a-29 b+19 d-25 i-23 l+18 m-35 o-20 p-16 q-16 r-22 s-19 u-17 v-16
reply a-26 b-17 d-30 g+41 j-25 l-16 m-40 n-35 o-16 q-35 s-19 u-35
reply$ g+28 m-24 n-23 q-21 u-23
reply_to g+20 m-22 n-18
reschedule a-29 c-17 g-22 i-26 j-19 k-17 m-33 n-20 o+15 p-18 q-25 r-18 s-19 u-18 v-20
respo* a-42 b-23 c-17 d-39 e-19 f-31 g+49 h-32 i-25 j-40 k-18 l-32 m-46 n-42 o-20 q-37 r-24 s-27 t-24 u-48 v-21
respond a-21 d-20 g+26 j-20 m-26 n-22 u-22
respond$ a-19 d-17 g+24 j-19 m-23 n-20 u-19
responder a-17 g+25 n-22 q-25 u-17
responder$ a-15 g+22 n-20 q-21
respondo a-22 d-19 e-15 f-24 g+28 h-19 j-23 l-18 m-26 n-19 q-15 t-18 u-27
respondo$ a-22 d-19 e-15 f-24 g+28 h-19 j-23 l-18 m-26 n-19 q-15 t-18 u-27
resta* d-19 g-20 j-19 k+27 l-32 s-15 u-27
restaurant m+17
restaurant$ m+17
resul* b-18 d-19 g-20 i+16 j-19 m-24 n-22 u+16
results b-18 d-19 g-20 i+16 j-19 m-24 n-22 u+16
results$ d-15 g-19 j-18 m-17 n-17 u+16
resum* a-25 b-24 c-22 d-30 e-29 f-24 g-27 h-22 i-28 j-28 k+32 l-35 m+21 n-21 o-17 p-18 q-22 r-25 s-23 t-29 u-33 v-23
resume a-25 b-24 c-22 d-30 e-29 f-24 g-27 h-22 i-28 j-28 k+32 l-35 m+21 n-21 o-17 p-18 q-22 r-25 s-23 t-29 u-33 v-23
resume$ d-18 e-16 j-17 k+21 u-16
resume__@texts k+22 l-28
retur* a-21 b-18 d-20 l-20 m+19 n-18 o-16
return a-21 b-18 d-20 l-20 m+19 n-18 o-16
rice d-17 g-18 j-22 m+24 u-24
ride a-87 b-88 c-73 d-94 e-80 f-76 g-86 h-72 i-84 j-86 k-77 l-89 m-102 n-78 o-80 p+56 q+72 r-41 s-89 t-77 u-87 v-82
rides a-35 d-45 g-25 h-26 i-35 j-34 m-39 n-30 o-27 p-17 q+48 s-20 u-39 v-19
rides$ a-24 d-32 g-22 h-18 i-19 j-23 m-29 n-24 o-16 q+36 u-30
right a-59 b-31 c-36 e-35 f-35 g-58 i-45 j-20 k-43 l-62 m+27 o-50 p-46 q-22 v-48
right$ a-23 b-26 c-19 e-21 f-20 g-25 h-20 i-24 k-18 l-27 n+19 o-22 p-16 q-26 r-32 s-33 t-24 u-29 v-26
right_now a-36 d-32 g-36 h+17 i-20 j-40 k-20 l-35 m+29 n-27 o-32 p-24 q-28 r-22 t-22 u-28 v-21
ring a-18 d-17 i+28 l-20 m-23 n-15 p-21 q-21 r-19
risks a-16 d-19 g-24 j-20 m-19 n-22 u+26
robot a-27 b-30 c-16 d-23 g-20 h-15 j-21 k-15 m-35 n-22 o-22 p-26 q-25 r-23 s-23 u+22 v-27
room a+33 b-40 c-23 d-36 g-20 h-24 i-41 j-27 k-27 l-30 m-47 o-43 p-35 q-34 r-36 s+17 t-25 u-40 v-38
room$ m-16 n+18 o-15
room__me a+20 i-17 l-16 p-20 q-17
room_for a+32 b-26 d-23 i-21 k-18 l-22 m-19 n-23 o-30 p-23 q-19 s-20 t-20 u-21 v-26
ropa a-34 b-19 d-30 f-19 g-46 h-22 i-25 j-25 l-23 m-34 n+42 o-22 p-16 q-32 s-22 t-17 u-37
ropa__pongo a-17 g-21 n+20
ropa_me a-17 g-21 n+20
rosar* m-21 n+19 q-19 s-15
round a+40 b-37 d-30 g-16 i-28 j-19 k-20 l-20 m-31 n-31 o-33 p-22 q-20 r-27 s-24 t-16 u-21 v-20
run a-21 d+33 g-30 h-19 i-17 j-21 m-38 o-17 q-24 u-32
runni* a-31 b-27 c-17 d-24 e-19 f-21 g-22 h-32 i-22 j-25 k-19 l-24 m-38 n-27 o-25 p-21 q-29 r+43 s-29 t-21 u-29 v-29
running a-31 b-27 c-17 d-24 e-19 f-21 g-22 h-32 i-22 j-25 k-19 l-24 m-38 n-27 o-25 p-21 q-29 r+43 s-29 t-21 u-29 v-29
running_@late a-29 b-25 c-16 d-22 e-19 f-20 g-21 h-29 i-21 j-24 k-18 l-23 m-36 n-26 o-41 p-20 q-27 r+42 s-28 t-21 u-27 v-28
sabados h+19
saber b-18 i-20 k-16 l-26 m-18 o-25 u+17
sacar a+28 b-24 d-20 j-19 m-16 n-22 o-21 r-22 s-18 v-16
sacar_@visit a+28 b-24 d-20 j-19 m-16 n-22 o-21 r-22 s-18 v-16
saco a+32 b-27 d-22 j-21 m-24 n-27 o-17 r-18 s-20 u-29
saco_@visit a+23 b-19 d-17 m-18 n-19 u-16
saco__@visit a+20 u-18
sad a-22 d-18 m-19 n-15 o-17 s+23
safe a-30 b-18 d-41 f-15 g-24 h-17 i-27 j-39 l-18 m+38 n-41 o-24 p-23 q-21 r-17 s-34 v-20
safe$ m-20 u+18
said a-19 b-23 c-34 d-52 e-19 f-24 g-41 h-36 i-30 j-44 k-41 m-30 n+26 p+36 q-52 r-44 s-46 t-37 u-55 v-46
said_@stop j-15 k-16 l+21 m-22 n-17
said__contact a+16
said__do a-24 b-21 m-25 n-21 o-16 p+26 q-18 u-27
said__it a-21 m-23 n-19 p+22 q-16 u-23
said__you a+16
said_no b+16 d-19 m-20
said_shell p+16 u-16
said_to a+15
sale a-37 b-26 c-19 d+31 e-19 f-20 g-20 h-29 i-23 j-29 k-17 l-21 m+17 n-35 o-23 p-18 q-21 r-24 s-34 t-21 u-41 v-19
sale_el a-22 d-15 h-18 m+22 s-18
sale_la d+17 s-15 u-21
salie* a-33 b-37 c-27 d-40 e-33 f-30 g-34 h-34 i-33 j-33 k-29 l-35 m-43 n+19 o-32 p-32 q-37 r+37 s-34 t-32 u-34 v-29
saliendo a-33 b-37 c-27 d-40 e-33 f-30 g-34 h-34 i-33 j-33 k-29 l-35 m-43 n+19 o-32 p-32 q-37 r+37 s-34 t-32 u-34 v-29
saliendo$ a-25 b-26 c-21 d-33 e-27 f-24 g-27 h-27 i-27 j-26 k-22 l-27 m-34 n+26 o-24 p-21 q-30 r+22 s-26 t-25 u-27 v-22
salio a-34 b-20 d-37 g-22 i-30 j-30 l-22 n-30 p-22 q-26 r-33 s+30 u-35
salio__donde a-18 i-17 j-17 m-20 s+22 u-17
salir a-21 b-18 g-20 h-18 i-21 j-17 l-16 m-22 n-42 o-28 p-21 q+35 r-20 s-26 u-21
same a-33 b-20 c-18 d-34 e-21 f-20 g-25 h-29 i-27 k-22 l-26 m+20 p-18 q-27 r-24 s-27 t-23 u-32 v-20
same__as j+18 u-16
same_day a-16 m-23 n+15
saque* a-24 b-23 d-29 g-20 h-19 i-29 j-22 k-19 l+38 m-32 n-26 o-20 p-26 q-23 r-18 s-22 u-34 v-32
saquenme d-20 g-15 i-17 l+26 m-19 u-25 v-16
saquenme_de d-20 g-15 i-17 l+26 m-19 u-25 v-16
saturday a+17 b-29 d-25 h+20 j-18 m-25 n-21 s-26 t-16 u-21
saturdays a-27 d-15 h+26 m-20 o-20 u-17
save a-16 i-16 m-19 n-19 o-17 q-16 r+24 s-16
save_my a-16 i-16 m-19 n-19 o-17 q-16 r+24 s-16
savin* a-16 b-15 d-20 g-19 h-15 i-17 j-18 l-16 m+29 n-19 o-22 u-18
savings a-16 b-15 d-20 g-19 h-15 i-17 j-18 l-16 m+29 n-19 o-22 u-18
say a-42 b-24 c-19 d-46 f-15 g+41 h-34 i-36 j-51 k-33 m+24 n-46 o-36 p-23 q-47 r-26 s-38 t-23 u-48 v-33
say$ a-20 d-24 g+28 i-17 j-20 m-29 n-21 q-20 u-23
say_@stop k-19 n-15 v-17
says c-19 d-18 f-26 i-20 k-18 l-15 m+18 n-26 o-25 p-32 r-26 s-22 u-20
scare* a-23 b+27 d-24 g-34 i-18 j-28 k-17 l-22 m-27 n-21 o-26 q-28 r-30 s-23 t-15 u+18 v-29
scared a-23 b+27 d-24 g-34 i-18 j-28 k-17 l-22 m-27 n-21 o-26 q-28 r-30 s-23 t-15 u+18 v-29
schedule a+43 b+19 c-29 d-39 e-18 f-18 g-34 h-31 i-49 j-45 k-32 l-45 m-55 n-52 p-32 q-35 s-41 t-19 u-42 v-31
schoo* a-33 b-23 c-16 d-30 g-24 h-33 i-26 j-33 k-16 l-18 m+19 n-18 p-24 q-26 r+20 s-21 t-18 u-34
school a-33 b-23 c-16 d-30 g-24 h-33 i-26 j-33 k-16 l-18 m+19 n-18 p-24 q-26 r+20 s-21 t-18 u-34
sdlkf* a-22 b-21 c-17 d-22 e+33 f-17 g-20 h-18 i-20 j-23 k-18 l-22 m-32 n-20 o-17 p-19 q-19 r-21 s-21 t-20 u-25 v-23
sdlkfj a-22 b-21 c-17 d-22 e+33 f-17 g-20 h-18 i-20 j-23 k-18 l-22 m-32 n-20 o-17 p-19 q-19 r-21 s-21 t-20 u-25 v-23
sdlkfj_sldkfj a-22 b-21 c-17 d-22 e+33 f-17 g-20 h-18 i-20 j-23 k-18 l-22 m-32 n-20 o-17 p-19 q-19 r-21 s-21 t-20 u-25 v-23
se a-36 b-112 c-29 e-82 f-87 g+39 h-91 i-33 j-116 k-82 l-111 m-18 n-35 p-36 q+18 s-17
se_@english c+17 g-18 q-16
se_@sick a-21 b-18 m-30 n-26 p-22 q+23
se_@wrong a-24 d-32 e-16 f-16 g-28 h-16 i-27 j-18 l-24 m-32 n-26 o-21 q-29 r-25 s-22 t-24 u-32 v+36
se__@late a-18 d-18 n-17 o+16 q-19
se__@pay d+18
se__@relative a-26 b-20 d-15 n-33 p-31 u-19 v-19
se__@ride p-20 q+19
se__a a-23 g-21 m-19 n+22 r-17
se__bien g-17
se__de i-16 v+18
se__dia d+19 n-23 q-21
se__el a-27 b-18 d-28 g-31 i-20 j-27 l-15 n-22 o-21 p-20 u-29 v-19
se__esto d-17 g+25 l-17 m-18 q-22 u-28 v-18
se__hizo a-20 d-22 i-17 m-24 n-18 o-24 q-24 r+28 s-17 u-17
se__la a-41 b-24 g-25 j-21 l-16 m-39 n-35 p-20 q+21 t-22 u-24 v-26
se__mas o+18 r-17
se__me d-25 i-20 n-18 o-20 p-15 u-19
se__mi a-32 b-24 c-17 d-23 m+23 n-39 p-39 r-26 u-24 v-26
se__poner g+16 q-15
se__que g-25 i-22 m-16 n-20 o-20 q-26 s-18
se__una o-20
se_como a-16 b-21 d-19 i-19 j-17 l-19 m-23 n-18 o-18 q+16 r-28 s-24 u-29 v-24
se_contesta a-15 g+20 m-19 u-19
se_escribir g-17
se_lo a-20 d-24 g-17 m-24 n-17 o-16 q-17 r-18 s-20 t+26 u-20 v-17
se_me a-47 b-28 c-17 d-48 g-34 i-39 j-24 k-17 l-28 m-45 n-40 o+19 p-36 q-17 r+34 t-20 u-36 v-31
se_puede a+20 b-36 c-29 e-17 f-19 g-35 h-30 i-41 j-26 k-19 l-21 m-46 n+17 p-29 q-62 r-42 s-31 t-30 u-42 v-36
se_que a-17 b-27 d-32 g+30 i-29 j-24 l-28 m-24 n-26 o-24 q-43 r-16 s-30 v-29
se_rajo a-19 m-25 n-16 o-16 p-22 q+26 u-17
se_trata d-17 g-17 q-16 u+20
se_usa a-17 g+22 m-23 n-15 r-15 u-25
se_usar g+15
sea b-15 h-18 o+17
secon* b+18 l-19 m-19 o-19 q-15 r-21 s-15
second b+18 l-19 m-19 o-19 q-15 r-21 s-15
second_thoughts b+26 l-18 r-19
see a+50 b-63 c-45 d-68 e-28 f-32 g-61 i-19 j+24 k-46 l-16 n-59 o-56 p-44 q-65 r-54 s-53 t-41 u-73 v-63
see_@person d-15 h+21 i-23 j-20 m-23 u-23
see__@clinician i-24
see__a u-16
see__i a+16
see_me a+17 m-17
see_somebody a+21 h-26 i-21
see_the i-27
see_you a+24 i-17 j-16 m-24 n-18 u-20
seen a+43 b-30 c-17 d-40 g-24 h-24 i-38 j-28 k-23 l-32 m-36 n-45 q-34 s-38
seen$ a+29 d-21 g-16 i-18 j-19 m-25 n-24 u-20
seen_soon a+21 o-17 r-25
seguro b-28 c-32 d+27 e-28 f-28 g-38 h-37 i-43 j-50 k-31 l-39 m-54 n-18 o-46 p-43 q-47 r-46 s-48 t-31 u+33 v-45
seman* a+31 b-35 c-22 d-40 e-21 f-22 g-28 i-47 j-41 k-27 l-34 m-43 n-41 o+17 p-27 q-34 r-29 s-32 t-24 u-41 v-31
semana a+31 b-35 c-22 d-40 e-21 f-22 g-28 i-47 j-41 k-27 l-34 m-43 n-41 o+17 p-27 q-34 r-29 s-32 t-24 u-41 v-31
semana$ a+32 b-25 c-16 d-36 e-20 f-21 g-22 i-42 j-34 k-26 l-27 m-38 n-36 p-25 q-29 r-27 s-28 t-22 u-35 v-30
send a-53 b-57 c-16 d-19 e-17 f-19 g+19 h-29 j+31 l+26 m-19 n-53 o-51 p-36 q-59 r-46 s-43 t-27 u-61 v-43
send$ d-20 g+25 j-22 m-20 n-29 q-16 u-17
send__@place i-21 j+20
send__a a-24 d-16 i-24 j+28 l-20 o-19 p-15 q-17 u-18
send__the i-16 j+18
send__to a-19 b-18 d-19 i+19 j-17 l-18 n-17 o-17
send_me a-30 b-22 c-16 d-26 g-24 i-37 j+37 k-20 m-37 n-20 o-22 p-19 q-28 r-22 s-20 u-30
send_my a-17 i+20 o-16
sendi* a-23 b-20 c-15 d-21 g-20 h-18 i-24 j-22 l+23 m-39 n-22 o-22 p-15 q-24 r-18 s-21 v-28
sending a-23 b-20 c-15 d-21 g-20 h-18 i-24 j-22 l+23 m-39 n-22 o-22 p-15 q-24 r-18 s-21 v-28
sending__@texts k+17 l-18
sending__stuff l+15
sending_me m-15
sending_these m-21 v-19
senio* d+21 m-19 u-19
senor* a-24 b-25 c-17 d-20 g-19 h-23 i-19 j-21 k-21 l-21 m-27 n-22 p-21 q-20 s-20 t+16 u-20 v-19
senorita a-24 b-25 c-17 d-20 g-19 h-23 i-19 j-21 k-21 l-21 m-27 n-22 p-21 q-20 s-20 t+16 u-20 v-19
senorita$ a-23 b-24 c-16 d-20 g-18 h-22 i-18 j-20 k-20 l-20 m-26 n-21 o-26 p-20 q-19 s-19 t+18 u-20 v-18
sent b-29 d-23 g-16 i+28 k-20 l-23 n-31 o-24 p-19 q-22 r-27 s-21 u-23 v-16
sent__the m-16 r-15
sent__to a-20 m-18 r-17
ser b-31 d-28 e-16 f-25 g-26 h-29 i-29 j-31 k-18 l-23 m-29 n-42 o+26 p-20 r-36 s-23 t-19 u-28 v-22
ser__@late o+18 r-16
ser__dia b-16 o+15
ser_en a-15
ser_otro b-16 o+15
ser_paciente a+19 n-19
sera a-17 b-40 c-29 d-46 e-31 f-26 g-40 h-28 i-35 j-34 k-27 l-41 m-46 n-44 o-36 p-29 q-37 r-39 s+34 t-31 u+31 v-39
sera_normal a-24 b-22 c-17 d-22 e-23 f-18 g-24 h-20 i-22 j-21 k-20 l-24 m-33 n-27 o-22 p-20 q-21 r-22 s+37 t-22 u-33 v-20
seria b-15 d+29 l-17 m-28 n-26 q-18 s-24 u-25 v-18
seria$ b-15 d+29 l-17 m-28 n-26 q-18 s-24 u-25 v-18
servi* a-32 b-21 d-35 f-22 g-26 h+23 i-30 j-28 k-17 l-28 m-35 o-28 p-33 q+24 r-18 s-30 t-19 u-34 v-21
service d-21 i-17
servicio a-26 b-17 d-26 f-20 g-24 h+24 i-21 j-22 l-26 m-28 n-33 o-20 p-29 q+19 s-25 t-17 u-29 v-17
sesion a-17 b-59 g-19 h-17 i-24 j-33 l-23 m-50 n-25 o-46 p-17 q-21 r-30 s+18 t-16 u+32 v-32
session a-26 b-50 g-22 h-22 i-26 j-41 k-16 l-18 m-70 n-21 o-48 p-21 q-24 r-37 s+43 t-17 v-33
sessions a-17 b-41 d+33 g-18 i-24 j-29 l-16 m-50 n-34 o-33 r-21 s-37 u+18 v-21
set a+38 b-54 c-25 e-19 f-24 g-40 h-35 i-50 j-47 k-41 l-44 n-46 p+21 q-57 r-49 s-46 t-29 u-49 v-39
set$ a-17 d-19 p+29 q-33 r-18 u-17
set__@visit a+26 b-28 d-20
set__a a+20 o-16
set__back d+23 u-26
set__for a-15 m+17 r-16
set__the b-16
set__time a+16
set__up a+27 d-16 m-19 o-19 p-24
set_me d+22 g-17 m-25 o-15 p-23 u-27
set_up a+31 b-34 d-24 i-19 m-19 o-27 r-18 s-19 u-17
she a-22 b-27 d-49 e-34 f-36 g-45 h-41 j-51 k-46 l-53 m-61 n-26 o-53 p+27 r-53 s-49 t-37 u-57 v+32
she__@drive a-16 j-18 n-22 p+29 q-36
she__me a-16 o-18 q+18
she__number v+15
she_can a-28 b-28 c-22 d-16 i-22 j-20 k-18 l-19 m-24 n-30 o-26 p+15 q+22 r-17 s-17
she_changed v+15
she_has p-16
she_is d-17 i-23 l-16 m-21 n-21 o-20 p+24 q-23 s-17 u-21 v-19
shell p+16 u-16
shell__it p+16 u-16
shell_do p+16 u-16
shop a-17 b-16 d-15 m-25 t-19 v+16
short* n-17 r+17
shortly n-17 r+17
shortly$ n-17 r+17
shot d-17 j-15 u+15
shoul* a-31 b-51 c-42 d-71 e-34 f-36 h-59 i-56 j-66 k-45 l-54 n+41 o-42 p-45 r-35 t-40 v-53
should a-31 b-51 c-42 d-71 e-34 f-36 h-59 i-56 j-66 k-45 l-54 n+41 o-42 p-45 r-35 t-40 v-53
should__@eat m-27 n+19
should__@stop m-17
should__about a-18 g-20 m-21 n-26 o-16 u+19
should__be a-18 g-21 m-28 r-22 s+25 u-20
should__bring m-17 n+18
should__do g-23 q+19
should__for g-16 m+17
should__get a-20 g-16 j-16 m-23 n+26 q-16 u-20
should__have d-20 g-21 q-17 s-32
should__my m-18 n+16
should__send g+18 m-15 n-23
should__there j-16 m-18 n+19 q-17 u-15
should__wear g-25 m-24 n+26 s-17
should__you a+16
should_i a-59 b-41 c-31 d-61 e-25 f-23 h-48 i-47 j-58 k-35 l-42 n+30 o-46 p-35 r-46 t-31 u-79 v-42
should_know a-18 i-15 m-19 o-17 u+20
should_we m-21 n+19
show a-46 c-22 f-17 h-28 i-37 j-39 k-32 l-39 o-39 p-36 r-40 s-42 t-26 v-31
show$ a-18 b-24 g-21 n-17 o-16 u-16
show__the g-17 m+23
show_me a-27 b-25 d-31 g+21 i-26 j-26 k-20 l-26 m+21 n-27 o-23 p-25 q-26 r-26 s-27 u-29
show_up a-20 d-25 g-22 h-19 m-31 o-18 q-20 u+18
shut k-28 l+20 m-15 u-16
shuttle a-18 d-15 j-32 m-16 q+25 u-18
si b-57 c-54 e-50 f-56 g-21 h-57 i-66 j-70 l-71 n-67 p+43 r-69 s-67 t-57 u-75 v-63
si$ a-20 b-30 d-28 e-19 f-16 g-28 i-18 j-18 k-20 l-28 m+30 n-23 o+18 p-21 q-31 r-21 s-22 t-17 u-22 v-25
si__@texts k+18 l-19
si__a a-18 k+15
si__me a-17 m-16 n-22 p+20
si__quien p+23
si_hay d-16 m-16 p+22 q-22
si_mandenme k+17 l-19
si_no a-18 b-20 d+24 g-22 i-15 l-25 m-20 n-18 o-18 p-15 s-22 u-21
si_ya q-18
sick a-39 c-19 d-32 g-26 h-17 i-28 j-23 k-23 m-53 n-45 p-39 r-30 s+27 t-15 v-22
side a-28 d-39 g-31 h-24 i-26 m+17 n-30 o-23 q-25 r-17 s+20 u-44
side__the j+20 m-22 u-20
side_of j+20 m-22 u-20
siemp* a-16 b+23 n-18 q-18 u-18
siempre a-16 b+23 n-18 q-18 u-18
siempre_no a-16 b+23 n-18 q-18 u-18
sient* a-35 c-16 d-31 g-35 h-15 i-25 j-29 k-16 l-26 m-42 n-36 o-30 p-23 q-30 r-32 s+38 t-17
siento a-31 d-28 g-19 i-23 j-25 l-24 m-31 n-27 o-28 p-22 q-26 r-24 s+39 u-30
siento__desde a-16 b-23 m-19 o-21 s+26
siento__despues s+16
sigan l-20
sigan__@texts l-20
sigan__los l-20
sigan_mandando l-20
sign a+26 b-27 c-17 d-48 f-19 g-40 h-41 i-35 k+18 l-29 m+18 n-35 o-37 p-30 q-34 r-32 s-35 u-39 v-29
sign$ a-29 d-24 g-25 h-22 i-21 m+26 u-24 v-20
sign__back a-25 k+21
sign__up b-17 d-20 k+20 l-19 m-22 o-28 p-22 q-18 r-21 s-17 u-17
sign_me b-17 d-20 k+20 l-19 m-22 o-28 p-22 q-18 r-21 s-17 u-17
sign_up a+30 d-28 g-19 h-25 j-23 m-32 n-24 s-16 u-18
signe* v+18
signed v+18
signed_up v+18
sigo a-29 b-30 c-23 d-32 e-27 f-27 g-28 h-26 i-33 j-28 k-24 l-30 m-34 n+20 o-27 p-27 q-28 r-27 s+30 t-28 u-36 v-28
sigo_con a-16 d-16 g-16 i-18 m-16 n-21 s+23
sigue a+33 b-24 d-24 g-16 h-21 i-22 j-28 k-19 l-26 m-33 n-35 p-21 q-18 r-23 u-23
sin c-46 d+15 e-52 f-45 g-61 h-45 i-56 j-64 k+28 l-64 m-77 o-55 p-52 q+33 r-67 t-50 u-66 v-51
sin_@eat d-16 h-19 m-15 n+21
sin_@insurance d+18 u-20
sin_@ride p-23 q+21 r-17 s-15
sin__@howmuch d+16 u-17
sin_querer a-26 b-20 d-28 g-18 h-17 i-22 j-26 k+39 l-42 m-30 n-29 o-20 p-19 q-26 r-20 s-31 t-15 u-22 v-19
sin_trabajo a-17 d+17 m-18 n-17 o-16 q-25 r-16 s-18
since a-25 b-81 c-57 d-73 e-55 f-54 g-64 h-57 i-69 j-66 k-62 l-68 m-95 n-21 o-69 p-58 q-71 r-70 s+89 t-60 u-77 v-69
since$ a-39 b-34 c-30 d-40 e-31 f-27 g-32 h-26 i-32 j-31 k-35 l-36 m-53 n-43 o-36 p-35 q-36 r-39 s+54 t-31 u-37 v-37
since_@day a-21 b-26 h-24 m-27 n-17 o-24 s+29 t-20
since__@treat a-16 b-16 n-16 s+21 u-20
since__@visit a-34 b-34 d-27 m-28 n-25 o-19 r-17 s+33 u-23
since_i d-15 o-15 s+17
since_my b-27 d-20 m-21 n-25 o-17 q-18 r-15 s+25 u-15
since_the a-31 b-28 d-23 m-22 n-19 o-17 s+31 u-27
since_yesterday a-19 b-16 d-16 i-22 l-17 m-32 n-19 q-16 r-18 s+30 u-27
sirve a-29 b-28 d-26 g-26 h-20 i-26 j-25 l-29 m-34 n-28 o+18 p-15 q-30 r-23 s-24 u+24 v-21
sirve$ a-26 b-25 d-22 g-23 h-16 i-23 j-21 l-27 m-30 n-24 o+18 q-25 r-21 s-20 u+21 v-18
sister a-48 b-51 c-26 d-24 i-22 j-18 k-19 l-23 o-37 q+17 r-31 s-28 u+15 v-16
sit a-24 b-16 i-15 m-22 n+24 p-30 u-20
sit__me a-19 m-19 n+26 p-28 q-24 u-19
sitte* b-18 m-15 n-21 o+22 q-20
sitter b-18 m-15 n-21 o+22 q-20
situa* a-24 b-20 c-20 d-28 e-23 f-26 g-23 h-24 i-23 j+19 k-20 l-24 m-30 n-25 o-20 p+20 r-34 s-23 t-24 u-28 v-25
situation a-24 b-20 c-20 d-28 e-23 f-26 g-23 h-24 i-23 j+19 k-20 l-24 m-30 n-25 o-20 p+20 r-34 s-23 t-24 u-28 v-25
situation$ d-17 j+21 r-19 u-16
skip a-45 b+31 c-16 d-38 g-33 h-17 i-41 j-34 k-18 l-28 n+23 o-25 p-20 q-31 r-28 s-32 t-20 u-39 v-24
skip__this a-15 b+16 i-17
skip_it b+16
skip_my d-16 m-17 n+19
sldkf* a-22 b-21 c-17 d-22 e+33 f-17 g-20 h-18 i-20 j-23 k-18 l-22 m-32 n-20 o-17 p-19 q-19 r-21 s-21 t-20 u-25 v-23
sldkfj a-22 b-21 c-17 d-22 e+33 f-17 g-20 h-18 i-20 j-23 k-18 l-22 m-32 n-20 o-17 p-19 q-19 r-21 s-21 t-20 u-25 v-23
sleep a-37 b-36 c-26 d-45 f-15 g-32 h-27 i-32 j-38 k-30 l-31 m+35 n-37 p-28 q-22 r-29 t-24 v-28
sleep$ a-29 c-18 d-34 g-25 h-24 i-23 j-27 k-16 l-22 m+30 n-24 o-21 q-29 r-15 s-21 t-18 v-18
sleep_since m-18 s+19
sleepy s+18
slept h-17 n-18 o-21 p-17 s+25
slept_# s+20
slept__@hours s+20
slot a-18 b+22 d-38 i-28 j-23 m-33 n-35 o+27 p-19 q-22 r-27 s-36 u-31 v-23
slow a-17 d-19 i-16 j-18 p-23 q-25 r+16
slow$ a-16 d-16 q-16
smoke m-18 n+20
snow d-29 j-18 m+23 n-16 u-25
snow$ d-29 j-18 m+23 n-16 u-25
snowi* a-16 d-17 u-19
snowing a-16 d-17 u-19
so a-20 c-47 e-39 f-45 g-53 h-51 i-59 j-33 k-60 m-29 n-63 p-59 r-29 t+24 v-69
so__a a-17 b-16 d-19 j-15 m-18 q-18 u+17
so__am a+20 l-18 o-18 q-19 r-20
so__be b-16 p-17 q-19
so__have m-20 r-15 s-16
so__i u-15
so__it a-28 d-31 j-33 l-16 m-38 n-20 q-27 r-20
so__no o-16 q+15
so__not d-17 r-18
so__of s+23 u-23
so__to a-15 o+18
so__will p-16 q-18
so_he q+15
so_i d-26 g-17 i-19 l-21 m-25 n-16 p-20 s-22 u-19 v-17
so_much t+16
so_no o-16
so_out s+23 u-23
so_tired s+15
sola a-37 b-26 c-19 d-35 e-15 f-22 g-38 h-29 i-28 j-33 k-21 l-26 m-33 n-49 o-35 p-25 q+46 r-27 s-30 t-21 u-30 v-23
sola$ a-34 b-23 d-30 f-18 g-31 h-25 i-23 j-24 k-17 l-20 m-29 n-41 o-28 p-22 q+39 r-20 s-21 t-17 u-27
solo a-15 b-41 d-16 g-19 i-18 m-36 n-19 o+33 q-22 r-24 s-17 u-20 v-20
some c-17 d-27 e-15 g-26 j-22 k-19 l-27 o-19 p-21 q-25 r-24 s-26 t-20 u-28 v-24
some__year b+20 m-19
some_music m+21 n-17
some_other b+20 m-19
someb* a-16 c-50 d-29 e-38 f-40 g-55 i+37 j-56 k-55 l-59 m-67 n-60 o-17 p+17 r-52 s-57 t-43 u-60 v-47
somebody a-16 c-50 d-29 e-38 f-40 g-55 i+37 j-56 k-55 l-59 m-67 n-60 o-17 p+17 r-52 s-57 t-43 u-60 v-47
somebody$ b-42 c-27 d-39 e-27 f-27 g-35 j-30 k-25 l-33 m-39 n-37 o-36 r-30 s-40 t-29 u-31 v-28
somebody__me a-24 d-19 l-23 n-22 u-15
somebody__my a-24 d-16 m-17 n-16 o-27 q-20
somebody_else a-29 b+30 i-23 l-21 m-17 p-26 q-21
somebody_to a-19 q-20
someo* a-43 c-18 d-26 e-43 f-47 g-61 i+27 j-66 k-60 l-69 m-77 n-68 o-23 p+27 r-62 s-66 t-55 u-69
someone a-43 c-18 d-26 e-43 f-47 g-61 i+27 j-66 k-60 l-69 m-77 n-68 o-23 p+27 r-62 s-66 t-55 u-69
someone$ a-43 b-41 c-29 d-33 e-22 f-20 g-26 h-37 i+28 j-27 k-24 l-34 m-35 n-30 r-30 s-34 t-25 u-30 v-45
someone_@call b-16 i+23 l-16 q-23
someone__@call m-20
someone__@drive a-16 b-19 d-16 i-28 n-22 q+16
someone__can d-16 o-20 p-15 q-15
someone__have b+23 o-25 p-17
someone__it i-15
someone__me a-27 b-26 l-21 m-20 n-24 o-18 p+20 s-18 v-17
someone__my a-19 i+21 m-19 n-17 o-21 p-15 q-18
someone__take p+15 q-20
someone__the h+16 i-21 m-18
someone_else a-30 b+18 c-20 d-25 g-22 h-17 i-33 j-19 k-20 l-25 m-28 n-15 o-35 p-25 q-25 s-16 t-19 u-20 v+28
someone_fax i+17
someone_i b-16 d-20 u-20
someone_there a+15 b-16 d-17 h+21 i-31 j-16 m-17 o-17 q-19 r-17
someone_to a-27 b-32 d-27 g-17 j-19 k-16 l-22 m-20 n-29 o-23 p+25 r-15 s-21 v-19
someone_who i-20
somet* a+16 c-27 d-34 f-16 g-29 j-31 k-30 l-34 n-21 p-27 q-32 r-33 s-26 t-17 u-38 v-19
something c-20 d-33 f-15 g-28 j-29 k-28 l-33 p-26 q-28 r-31 s-25 t-16 u-36 v-18
something$ b-16 m-15 o-17
something_up h+18 n-16
sometime a+17 n-21
somew* a-15
somewhere a-15
son b-25 c-48 d-47 e-34 f-45 g-40 h-35 i-51 j-34 k-45 m-27 o-42 p-49 q-61 r-17 s-50 t-36 u+54 v-51
song m+25 o-22 u-20 v-16
song$ m+25 o-22 u-20 v-16
soon a+35 c-35 d-44 e-21 f-26 g-34 h-41 j-46 k-33 l-38 m-58 n-22 o-54 p-33 q-44 r+22 s-37 t-25 u-42 v-26
soon$ a+30 b-34 c-26 d-32 f-15 g-18 h-21 i-35 j-32 k-23 l-27 m-42 n-35 o-37 p-23 q-31 r+25 s-26 t-17 u-29 v-18
soon__possible m-18 n-18 o-20
soon_as m-18 n-19 o-21
soon_can a+17 h-20 m-21 o-18
soone* a+17 d-35 h-21 i-19 j-28 m-24 n-19 o+22 q-18 u-33
sooner a-28 d-22 j-15 o+24 q-15 u-19
soonest a+23 d-23 j-21 m-18 u-25
sore s+17
sorry a-54 b+33 d-65 e-42 f-44 h-59 i-61 j-69 k-53 l-64 m-77 n-63 o+27 p-52 q-69 s-72 t-50 u-73 v+17
sorry$ a-45 b+39 c-42 d-50 e-32 f-33 g-57 h-39 i-50 j-54 k-41 l-51 m-60 n-50 p-40 q-54 r+16 s-60 t-41 u-60
sorry__do o-15 q-17
sorry__i q-18
sorry_but q-18
sorry_i c+18 g-15 v-17
soy b-51 c-29 e-30 f-24 g-49 h-25 i-44 j-40 k-24 l-53 m-54 o-42 p-25 q-48 r-42 s-48 t-25 u-47 v+47
soy_de d+16 l-15 m-23 n-17 u-16
spacey s+19
spam a-28 b-33 c-17 d-27 e-20 f-22 g-23 h-27 i-24 j-34 k-22 l+34 m-33 n-20 o-15 p-23 q-27 r-21 s-27 t-23 v-28
spanish a-62 b-61 c+83 d-59 e-54 f-51 g-59 h-52 i-78 j-65 k-62 l-67 m-73 n-54 o-60 p-53 q-59 r-55 s-53 t-53 u-63 v-57
speak a-32 b-35 c+25 d-39 g-34 h-28 i+40 j-32 k-24 l-35 m-39 n-33 o-34 p-32 q-42 r-25 s-26 t-16 u-34 v-30
speak* c+21 p-17
speak_@spanish c+22 d-17 h-16 i-16 m-17 q-15 u-17
speak__a a-17 i+18 n-15
speak__someone i+21 o-17 q-16
speak__the i+17
speak_to a-24 b-18 d-19 i+30 j-18 l-16 m-20 n-17 o-18 p-16 q-19
speak_with a-16 b-15 d-18 i+26 n-16 o-20 p-15 q-19
speaks c+21 p-17
speaks_@spanish c+21 p-17
speci* a-28 d+17 e-16 i-21 j-19 l-19 m-26 n+21 o-21 q-16 u-31
special a-21 d-21 n+23 o-18 u-19
speec* a-17 d-19 i-16 j-17 n-18 o-18 s+21 u-17
speech a-17 d-19 i-16 j-17 n-18 o-18 s+21 u-17
spinn* m-23 s+24 u-18
spinning m-23 s+24 u-18
spinning__yesterday m-16 s+21 u-15
spinning_since s+17
spot a-37 b+23 c-17 d-37 g-24 h-18 i-39 k-18 l-33 m-40 n-33 o-33 p-31 q-42 r+21 t-18 u-33 v-30
spot$ a-23 b-16 d-20 i-21 m-22 o-16 q-23 r+19 u-16
spot__am r+16
spot_i r+16
spots a+29 d-28 h-19 i-25 j-25 m-20 o-25 q-24 u-20
spravato a-21 d-23 m-17 u+26
spray d-22 i-15 j-28 m-27 o-16 s-20 u+27
spray__the j-17 m-17 u+18
squar* d-18 j-15 p+18 q-16 r-17
squared p+18 q-15 r-16
squared_away p+18 q-15 r-16
stand* j+17 v-17
standing j+17 v-17
standing__and j+17 v-17
start a+31 b-55 c-52 d-61 e-39 f-44 g-56 i-60 j-66 k+49 l-68 m-16 n-61 o-49 p-45 s-54 t-44 u-70 v-47
start$ a+31 b-29 c-22 d-41 e-23 f-23 g-38 h+16 i-34 j-39 l-32 n-43 o-29 p-21 q-36 r-35 s-32 t-25 u-44 v-26
start* a+29 d-19 g-18 i-21 j-16 m-25 q-18 u-23
start__@texts k+18 l-19 m-15
start__again k+22 l-18
start__me q-17
start_me d-17 i-17 k+18 l-21 m-22 n-17 p-18 q-22 s-17 u-17
start_them k+19
started a+23 g-16 m-21 n-24 q-15 u-17
started$ a+22 m-19 n-23 u-15
starting a+15 i-17
state a-21 b+23 i-16 j-18 m-19 n-16 o-27 s-16
state$ a-19 b+15 i-15 j-17 m-17 o-23
stati* r-16
station r-16
stay a-40 b-38 c-28 d-43 g-36 h+20 i-35 j-40 k-21 l-30 m-41 o-16 q+21 r-29 s-27 v-22
stay$ d-16 h+19 m-21 n-19 o-16 q+18 u-24
stay__the n+17
still b-79 c-55 d-82 e-48 f-54 g-70 i-77 j-84 k-23 l-74 m-88 o+15 p-67 q-27 s+55 t-75 u-82 v-75
still$ a-42 b-25 c-15 d-30 e-17 g-26 i-28 j-38 k-25 l-27 m-45 n-39 o-38 p-27 q-30 r-41 s+46 t-20 u-37 v-29
still_@open a-28 h+18
still__@symptom n-19 q-15 s+18
still__a n-19 p-16 s+16
still__but b-16 o+22 r-24 s-16
still__finding q+19
still__i n-21
still__is n-22 o-16 s+21
still__it a-30 b-28 d-23 k-19 m-17 n+20 q-22 r-19
still__just b-18
still__luck q+19
still__my a-18 o+16 s-21
still__the n-17
still_come a-27 m-16 n+17 o-22 q-17 s-22
still_coming b-17 m-17 o+16 p-21 q-24 s-19
still_do n+18 o-16
still_get a-21 n+22 o-22 q-16
still_have a-26 d-24 g-29 h-17 i-17 j-21 m-20 n-36 o-24 p-15 q-33 s+37 u-21
still_no q+19
still_want a-23 b-35 l-24 m-17 n-20 o+27 r-20 s-21
stock m+20 n-18 s-16
stomach a-19 d-18 m-21 n+21 u-21
stop a-82 b-76 c-66 d-81 e-62 f-64 g-78 h-77 i-97 l+48 o-79 p-66 q-94 r-46 t-68 u-88 v-40
stopp j-15 k-15 l+24 m-27
store a-16 d-20 j-18 m+25 n-17 o-15 q-17 s-16
stree* a-28 b-17 d-43 g-39 h-26 i-31 j+42 l-15 m-44 n-32 o-22 q-20 r+16 s-21 t-19 u-43 v-17
street a-24 b-16 d-31 g-26 h-22 i-24 j+29 m-33 n-21 o-20 q-17 r+17 s-18 t-17 u-30 v-16
street$ d-23 g-19 h-16 i-18 m-25 r+17 u-21
strug* p-28 q+19
struggling p-28 q+19
stuck a-45 b-46 c-25 d-40 e-20 f-20 g+18 h-39 i-43 j-53 k-39 l-37 m-59 n-37 p-36 q-41 r+49 s-41 t-33 u-45 v-41
stuck__@traffic r+16
stuck__bridge r+17
stuck__the a-21 b-19 d-18 g-17 h-16 i-23 j-26 k-18 l-15 m-27 n-15 o-20 p-17 r+31 s-18 u-21
stuck_at i-17 j-16 m-21 o-17 r+23 u-15
stuck_in m-22
stuck_on a-19 b-18 d-17 h-18 i-18 j-21 k-18 m-24 o-19 p-18 r+29 u-15
stuff b-15 d-15 j-19 l+23 m-20 q-16
stuff$ b-15 d-15 j-19 l+23 m-20 q-16
su b-38 c-27 d-41 e-22 f-19 g-35 h-28 i-43 j+27 k-25 l+15 m-41 n-33 o-32 p-31 q-37 r-30 s-36 u-40 v-39
su_@place b-20 g-16 i-27 j+29 l-26 m-17 o-16 q-21 s-19 u-23 v-22
su_lista a-25 b-18 d-19 i-21 j-16 l+29 m-27 n-19 p-17 q-17 s-18 u-20 v-19
succe* d-29 m-17 u+22
success d-29 m-17 u+22
success_@price d-29 m-17 u+22
sueno a-21 b-15 d-22 g-20 i-20 j-17 l-16 m-24 n-23 o-16 q-18 s+30 u-24 v-17
sueno$ a-21 b-15 d-22 g-20 i-20 j-17 l-16 m-24 n-23 o-16 q-18 s+30 u-24 v-17
suite a-16 b-17 d-22 g-27 i-20 j+32 l-19 m-24 n-17 o-19 q-23 r-25 u-21 v-23
sunday a-21 b-20 h+17 i-19 m-22 n-19
sundays h+16 o-15
sup a-19 b-17 c-19 d-25 e-27 f+31 g-21 h-20 i-21 j-23 k-21 l-26 m-27 n-16 p-16 q-19 r-20 s-19 t-25 u-25 v-19
sup$ a-19 b-17 c-19 d-25 e-27 f+31 g-21 h-20 i-21 j-23 k-21 l-26 m-27 n-16 p-16 q-19 r-20 s-19 t-25 u-25 v-19
super a-25 b-26 d-25 g-17 h-19 i-24 j-23 l-17 n-21 o-18 q-18 r-18 s+25 u-29 v-24
super* a-39 b-24 d+33 i-33 j-16 n-25 o-24 q-24 r-29 s-19 u-23
super_@symptom m-23 s+23
super__since a-16 b-15
super_bowl m+18 u-19
supervisor a-28 d-27 h-31 i+36 j-31 m-30 n-20 o-16 q-20 r-15 s-23 u-24
suppo* a-31 b-29 g+20 i-22 j-30 l-24 n-16 o-25 q-29 r-27 u-45
supposed a-28 b-24 d-36 g+25 i-18 j-28 l-21 n-19 o-21 q-24 r-24 u-43
supposed__be b-19 d-26 g-24 n-25 r-18 s+18 u-22
supposed_to a-28 b-24 d-36 g+25 i-18 j-28 l-21 n-19 o-21 q-24 r-24 u-43
sure a-36 b-43 c-30 d-40 e-28 f-28 g+19 h-25 i-40 j-34 k-34 l-40 n-30 o-35 r-33 s-34 t-30 u-38
sure$ a-21 b-18 c-15 d-23 e-20 f-16 g-20 i-16 j-17 k-17 l-21 n-16 p+19 q-22 r-22 s-21 t-18 u-21 v-16
sure__to a-17 b-26 d-16 g+21 i-22 j-16 k-19 l-24 m-23 o-20 q-22 u-15
sure_how b-15 g+18
surge* m-19 n-18 o+24 s-19
surgery m-19 n-18 o+24 s-19
surgi* a-25 d-29 g-16 i-23 j-18 l-20 m-20 n-33 o+33 p-21 q-23 r-21 s-24 u-21
surgio a-25 d-29 g-16 i-23 j-18 l-20 m-20 n-33 o+33 p-21 q-23 r-21 s-24 u-21
surgio__problema n-21 o+19
surgio_un n-22 o+20
sus g-19 k-24 l+22 m-15 u-19
sus_@texts g-19 k-24 l+22 m-15 u-19
suspe* a-15 b-19 h-16 i-15 m-18 n+22 o-19 u-18
suspendo b-17 h-15 m-16 n+20 o-17
swap a-20 b-22 d-19 i-23 k-16 m-19 n-18 o+27 p-18 q-17 v-17
swing* a-22 b-19 d-19 h-16 i-16 j-18 m-20 n-19 o-15 r-16 s+29 u-24
swings a-22 b-19 d-19 h-16 i-16 j-18 m-20 n-19 o-15 r-16 s+29 u-24
switch a-39 b-44 c+16 d-41 e-22 f-22 g-32 h-34 i-36 j-30 l-36 m-62 n-48 o+39 p-30 q-42 r-34 s-39 t-29 u-36 v-32
syste* a-19 m-17 p-17 u-22 v-18
system a-19 m-17 p-17 u-22 v-18
system$ u-17
taco b-17 d-21 h-17 m+27 n-15 o-20 s-25 u-25
take a-20 b+26 c-63 e-40 f-48 g-28 h-34 i-82 k-65 l+21 o-74 r-71 s-23 t-55 u-54 v-68
take$ a-28 b-16 d-36 g-41 h-19 j+21 l-24 m+19 n-41 o-17 q-37
take_@insurer a-19 d+20 h-17
take__@call b-22 i-16 l+23 m-24 v-19
take__@insurance a+20 d-21
take__@vehicle j-20 n-24 q+21 r-16
take__@visit a-20 b+18
take__home a-18 b-21 d-17 i-20 l-16 m-20 n-20 p+30 r-15 s-20
take__my m-19
take__name a-16 b+18 l-17
take__of b-16
take__off a-42 b+31 c-22 d-36 e-16 f-19 g-35 h-20 i-35 j-41 k-27 l+33 m-44 n-40 o-32 p-54 q-58 r-30 s-42 t-23 u-46 v-37
take__that d-25 m-18 n+21 q-19
take__the a-16 m+16
take_a j-17 m-20 n-18
take_me a-47 c-26 d-40 e-16 f-21 g-36 h-19 i-44 j-43 k-34 l+22 m-46 n-47 o-38 p+18 r-33 s-47 t-25 u-48 v-29
take_my a-28 d-25 i-22 j-22 k-17 m-37 o-21 p-23 q-25 r-17 s-24 u-18 v-18
take_off a-30 b+31 d-22 i-19 j-23 l-33 m-27 n-27 o-19 p-18 r-16 s-21 u-23
take_out a-17 b-17
take_this l+17 v-17
take_walk a+20 d-21
takin* a+28 b-36 c-24 d-41 e-19 f-26 g-31 h-23 i-49 k-31 l-40 m-61 n+28 o-43 r-34 s-44 t-40 u-53 v-41
taking a+28 b-36 c-24 d-41 e-19 f-26 g-31 h-23 i-49 k-31 l-40 m-61 n+28 o-43 r-34 s-44 t-40 u-53 v-41
taking__to a-22 i-17 j+19 m-20 n-18 q-20
taking_me a-30 d-15 i-22 j+16 m-29 n-24 o-18 s-16 u-19
taking_my a-19 d-16 m-29 n+26 p-17 q-21 r-17 s-21
talk b-31 d-32 g-22 h-21 i+36 j-35 k-25 l-29 m-39 n-28 o-33 p-20 q-33 r-21 s-21 u-34 v-21
talk__about i+17
talk__the a-21 i+17
talk_to b-26 d-23 g-19 i+34 j-29 k-15 l-20 m-27 n-24 o-26 p-17 q-28 r-15 s-18 u-29
talke* a+16 d-16 i+15 j-16 k-15 m-28 n-21 o-24 p-19 q-24 r-17 s-16
talked a+16 d-16 i+15 j-16 k-15 m-28 n-21 o-24 p-19 q-24 r-17 s-16
talked_to b-16 i+17 m-21 n-16
talki* a-19 b-16 g-20 j-16 m-15 n-22 q-19 s-18 u+25
talking a-19 b-16 g-20 j-16 m-15 n-22 q-19 s-18 u+25
talking_to a-19 b-16 g-20 j-16 m-15 n-22 q-19 s-18 u+25
tall a-19 d-17 h-20 m+21 u-23
tamal* a-18 b-19 d-19 g-17 j-21 l-15 m+31 n-22 r-27 s-30
tamales a-18 b-19 d-19 g-17 j-21 l-15 m+31 n-22 r-27 s-30
tamales$ j-15 m+21 s-17
tan s+16
tanto d-22 j-21 l-23 m+19 q-15 u-22
tarda a-19 b-20 d-48 j-15 m-32 n-35 o-16 r-18 s-29 u+38
tarda__@visit b-16 d-35 n-20 s-23 u+25
tarda_en d-28 m-27 n-23 s-17 u+26
tarde b-46 c-30 d-41 e-27 f-25 g-31 h-39 i-36 j-42 k-29 l-40 m-44 n-44 o+35 p-30 q-49 r+25 s-38 t-29 u-45 v-40
tarde* a-19 f+21 m-15
tardecito a-21 b-16 d-22 h-20 j-18 l-15 m-23 n-19 p-18 q-21 r+24 t-18 u-20 v-19
tardes a-19 f+21 m-15
tarea a-28 b-15 d-17 g-24 i-20 j-18 m+27 n-21 r-17 s-22 u-22
targe* h-29 m+20
target h-29 m+20
tarje* a-35 b-29 c-27 d+42 e-38 f-33 g-32 h-34 i-35 j-32 k-29 l-36 m-39 o-25 p-28 q-32 r-31 s-32 t-34 u-39 v-30
tarjeta a-35 b-29 c-27 d+42 e-38 f-33 g-32 h-34 i-35 j-32 k-29 l-36 m-39 o-25 p-28 q-32 r-31 s-32 t-34 u-39 v-30
tarjeta$ a-30 b-24 c-25 d+43 e-36 f-31 g-29 h-31 i-31 j-27 k-27 l-33 m-36 n-31 o-20 p-23 q-27 r-29 s-28 t-32 u-32 v-26
taxi a-19 d-18 h-20 i-21 j-25 m-31 n-21 o-18 p-21 q+31 r-27 s-20 u-22
te a-18 d-26 e-19 f-19 g-21 h-18 i-17 j-21 l-19 m-29 n-30 s-19 t-19 u+32 v-15
tea d-15 n+19 u-19
telef* a-41 b-30 c-25 d-41 e-24 f-19 g-33 h-42 i+27 j-46 k-22 n-31 o-35 p-28 q-35 r-27 s-33 t-24 u-46 v+15
telefono a-41 b-30 c-25 d-41 e-24 f-19 g-33 h-42 i+27 j-46 k-22 n-31 o-35 p-28 q-35 r-27 s-33 t-24 u-46 v+15
telefono$ a-21 b-20 c-17 d-25 g-21 h-31 j-29 l-18 m+28 n-18 o-23 p-17 q-22 r-17 s-19 u-34 v-26
telefono_de j-19
tell a-53 b-48 c-35 d-20 e-21 f-34 h-28 i-19 k-47 l-53 m+32 n-50 o-47 p-42 q-49 r-47 s-45 t-33 u+28 v-36
tell__about a-40 b-28 d-41 g-27 i-33 j-27 k-17 l-22 m+23 n-29 o-23 p-19 q-23 r-25 s-23 u+19
tell__more a-30 b-20 c-17 d-18 i-23 j-25 k-19 l-25 m-34 o-20 q-16 r-15 u+33
tell__the g+15 j-15 u-17
tell_me a-50 b-45 c-33 d-18 e-18 f-22 h-20 i-57 k-42 l-48 m+27 n-48 o-45 p-39 q-46 r-45 s-42 t-30 u+28 v-29
tembl* a-33 b-29 c-24 d-35 e-30 f-30 g-30 h-25 i-29 j-33 k-27 l-34 m-36 n-32 o-21 p-24 q-31 r-33 s+44 t-29 u-34 v-23
temblando a-33 b-29 c-24 d-35 e-30 f-30 g-30 h-25 i-29 j-33 k-27 l-34 m-36 n-32 o-21 p-24 q-31 r-33 s+44 t-29 u-34 v-23
tempr* a-41 b-32 c-32 d-43 e-37 f-34 g-33 h+25 i-38 j-42 k-33 l-43 m-41 n-33 o+40 p-30 q-37 r-37 s-31 t-34 u-41 v-36
temprano a-41 b-32 c-32 d-43 e-37 f-34 g-33 h+25 i-38 j-42 k-33 l-43 m-41 n-33 o+40 p-30 q-37 r-37 s-31 t-34 u-41 v-36
temprano$ a-32 b-25 c-25 d-34 e-31 f-28 g-26 h+28 i-30 j-35 k-28 l-32 m-32 n-27 o+27 p-22 q-28 r-28 s-23 t-28 u-32 v-26
ten a-20 b-17 i-17 m-19 o-15 r+25
ten_minutes a-18 i-16 m-18 r+23
tener d-21 m-27 o-18 q-22 r-16 s+21 u-17
tengo a-29 b-51 c-61 d+16 e-64 f-71 h-73 i+17 j-87 k-66 l-84 m-97 n+27 r-78 s-25 t-69 u-23 v-26
tengo_@sick a-17 b-17 d-20 i-17 n+24 q-24
tengo_@visit a-20 b-23 d-18 n-18 v+20
tengo__@fetch a-26 b-17 d-28 g-32 h-17 i-25 m-21 o-21 s-15 u-27
tengo__@pay d+26 n-31 o-23 u-16
tengo__a n-28 q+23
tengo__antes a-17 o-16 u-16
tengo__ayuda a+15 g-29 n-22 q-15
tengo__banar d-16 n+16
tengo__el b-19 n-17 q-26
tengo__ese n-25
tengo__hay a-17 b-26 d+23 g-29 i-26 j-18 l-21 n+16 o-34 q-31 r-17 s-20 u-25 v-30
tengo__ir a-36 b-31 d-24 g-21 i-20 m-18 o-26 r-15 s-16 u+19
tengo__la a-18 n-20
tengo__me d-17 m-15 n-24 o-20
tengo__poner a-22 d-27 g+24 i-22 j-15 m-20 o-22 q-22 s-18 u-35
tengo__pregunta a-19 d-20 i+24 m-15 n-20 o-17 s-16
tengo__puedo q-16
tengo__quien a-19 b-16 n-17
tengo__trabajar n-31 o+21
tengo_carro b-22 g-16 l-16 q+18 v-18
tengo_dinero d+20 g-23 l-15 n-18 o-19 q-23 v-22
tengo_que a-69 b-24 c-27 e-27 f-41 h-48 i-63 j-50 k-36 l-43 m-59 n+28 p-43 q-17 r-32 s-57 t-38 v-34
tengo_quien n-16
tengo_una a-30 d-25 i+31 m-20 n-25 o-20 s-19 u-19
terapeuta a+28 b-21 i-20 m-23 n-17 p-21 q-19
texas j-20 u-18
text a-37 b-87 c-17 d-76 e-42 f-55 g+16 h-61 k+35 l+38 m-41 n-78 o-78 p-64 q-85 r-72 s-67 t-61 u-18 v-33
text$ b-25 c-17 d-28 j+17 k-29 l+16 m-43 n-30 o-23 p-15 q-24 r-22 s-24 u-31 v-26
text_@texts k-23 l+20
text__@call v-18
text__again a-16 g-17 j-23 k+17 n-16
text__directions a-24 c-18 g-16 i-26 j+29 k-23 l-27 m-22 n-16 o-17 p-15 q-15 u-22
text__from a-15 j+17 m-17
text__much l+16 v-17
text__no v-19
text__number i-15 j-17 v-20
text__please i-19 l+19 u-15
text__the a-17
text_list a-23 j-19 k+24 l-21 m-23
text_me a-48 b-31 d-35 f-18 g-38 h-16 i-47 j+21 k+34 m-45 n-36 o-38 p-35 q-43 r-30 s-29 t-19 u-43 v-22
text_no i-16 l+17
text_the i-16 j-23 l-21 u-21
texte* a-31 b-41 c-24 d-32 g-30 h-20 j-33 l+30 m-42 n-28 o-37 p-24 q-40 r-30 s-32 t-19
textearme l+18 m-19
textearme$ l+18 m-19
texted a-23 b-18 d-18 i-27 j-18 m-27 n-16 o-20 q-18 v+15
texted_@stop k+16 l-19
texted__@traffic k+16 l-17
texted__by k+16 l-19
texteen b-22 g-17 i-21 l+25 o-19 q-22 r-16
texteen$ b-19 l+21 q-19
texti* b-52 c-32 d-48 e-26 f-36 g-20 h-39 i-18 j-53 l+38 m-63 n-45 o-46 p-45 q-54 r-39 s-49 t-45
texting b-52 c-32 d-48 e-26 f-36 g-20 h-39 i-18 j-53 l+38 m-63 n-45 o-46 p-45 q-54 r-39 s-49 t-45
texting$ b-27 c-16 d-22 e-15 g-27 h-21 i-41 j-24 k-29 l+34 m-31 n-20 o-23 p-17 q-28 r-22 s-25 t-18 u-29 v-34
texting__@call i+18 l-20 v-18
texting__@texts l-20
texting__again l-20
texting_about i+17 l-20 v-19
texting_me a-36 d-23 f-18 i-32 j-25 m-32 n-26 o-17 p-27 q-32 s-21 u+19 v-34
textos a-19 b-17 d-16 g-18 i-26 k+23 m-33 o-16 u-27 v-17
texts a-59 b-60 d-54 e-43 f-39 g-71 h-41 i-66 j-62 k+50 l+30 m-24 n-56 o-54 p-45 q-52 r-61 s-53 t-53 u-24 v-51
th a-22 d-17 i-17 m-22 r-21
than a-16 u-16
thank a-39 c-25 d-35 f-26 g-32 h-37 i-33 j-36 k-30 m-42 n-30 o-29 p-22 q-26 r-23 s-19 t+38 u-42 v-37
thanks a-57 c-45 d-65 e-51 f-46 g-52 h-59 i-54 j-55 k-51 l-68 m-66 n-55 o-51 p-52 q-58 r-56 s-55 t+72 u-64 v-51
thanksgiving a-16 h+16
that a-47 b-33 c-50 e-80 f-93 h-95 i-111 j-17 k-90 l-101 n+17 o+25 p-34 r-65 s-15 t+16 u-55 v-37
that$ a-44 b-31 c-21 d-58 e-18 f-28 h-29 i-32 j+16 k-22 l-29 m+23 n-55 p-29 q-48 r-29 t-34 u-58
that_@visit o-15
that__@thanks b-16 t+16
that__a b+19 d-19 m-23 r-16
that__be d-20 n+18 q-15
that__can b-15 o+17
that__is m-17 n-17
that__it a-17 b-18 d-18 j-16 n-16 q+21
that__me m-16 p-16 q+19
that__not o+15
that__the d-16 m-18 s-16
that__to a-18 j-27 m-29 q-25
that__what o+19
that_can a-18 b-18 d-18 j-17 n-18 o-19 q+20
that_day a-44 b-47 c-27 e-20 f-32 g-47 h-38 i-36 j-44 k-27 l-43 m-78 n+21 o+22 r-40 s-64 t-47 u-42 v-44
that_going j-23 m-25 q-21
that_is b+18 d-22 m-25 n-16 o-19 r-20
that_morning a-20 b-17 d-28 j-16 m-39 o+26 p-22 q-28 r-25 s-39
that_movie m+20
that_name j-17 v+18
that_ok a-30 b-22 g-20 i-19 j-29 m-57 n+24 o-46 p-32 u-31 v-22
that_right m-24 r-17
that_song m+17
that_time q-17
that_true d+17 m-18
that_was a-16 b-16 d-15 m-27 n-16 o-18 s-18 t+21
that_week a-18 m-22 n-17 o+24
the a-21 c-91 d-29 e-143 f-87 g-15 h-28 k-17 l-44 m+30 n-45 p-51 q-50 t-55 v-37
the_# a-24 d-21 i-20 j-18 m-26 o+22 p-16 q-18 r-25 s-17
the_@book b+27 i-26 j-22 k-16 l-29 m-31 n-17 o-23 r-17 s-17 u-17
the_@call a-23 d+20 j-20 l-18 m-44 u-17 v-23
the_@clinician b-46 c-17 d-40 g-27 h-24 i+32 j-42 k-26 l-30 n-30 o-33 p-24 q-27 r-28 s-32 t-18 u-43 v-26
the_@day a-28 b+22 d-18 j-17 n-17 o-25 s-26 t-18 u-17 v-15
the_@door a-16 b-17 m-28 n-16 o-21 u-17
the_@insurer b-15 d+19 g-16 j-18 l-19 m-19 p-17 q-17 u-20 v-19
the_@place a-50 b-37 c-25 d-41 f-15 g-33 h+48 k-33 l-31 m-76 n-42 o-46 p-35 r-46 s-44 t-18 v-35
the_@price d+26 g-17 i-18 j-20 m-27 u-27
the_@symptom l-16 m-18 s+19 u-18
the_@texts a-36 b-46 d-39 e-18 f-20 g-46 h-33 i-48 j-47 k+39 n-43 o-40 p-32 q-33 r-48 s-42 t-27 u-55 v-33
the_@treat c-18 d-46 g-29 h-25 i-35 j-36 k-28 l-27 m-46 n-15 o-44 p-22 q-26 r-26 s+16 t-16 u+20 v-24
the_@vehicle a-21 b-20 d-18 h-24 i-23 k-16 n-20 o-21 p-16 q+18 r+15 s-18 u-29
the_@visit a-40 b+37 c-19 d+30 g-36 h-35 i-50 j-69 k-30 l-32 m-72 o-47 p-27 q-32 r-58 s+18 t-23 u-80 v-50
the_@wrong a-33 b-24 d-23 g-17 h-23 i-30 k-21 m-34 n-19 o-26 p-23 q-21 s-20 t-21 u-23 v+20
the__@call a-25 b-20 d+16 g-15 h-30 j-34 l-18 o-15 p-17 s-17 u-25
the__@cancel b+16
the__@clinician i-19
the__@date a-23 d-20 i-19 j-17 m-24 o+23 q-16 r-24
the__@day a-17 u-22
the__@door j+16
the__@holiday h+15
the__@late j-24 m-17 u+16
the__@open a-18 d-19 i-24 j-48 m+17 o-16 q-16 u-25
the__@place h-36 i-17 j+20 m+22 u-26
the__@price g-20 h-15 i-16 j-23 u+18
the__@staff m-17
the__@stop h-17 j-23 l+24 m-32 n-26 q-17 v-23
the__@thanks t-24
the__@visit b-21 h-15 i-20 j-37 m-40 n-20 o-22 s-19
the__a j-18
the__about m-22 n+15 u-22
the__after a-22 d-16 i-22 j-27 l-20 m-25 n-25 r-24 s-29 u-23
the__again g-17 i-15 k+25 l-35 m-22 u-15
the__already a-23 d-24 i-19 m+23 s-16 u-15
the__and m-19
the__as j+18 u-16
the__at m-27 o-22 r+15 v-15
the__available a-28 d-30 i+28 j-21 m-21 q-19 u-20
the__back a-20 i-22 j-16 k+27 l-24 m-29 o-16 u-17
the__be m-19
the__before d-20 j-18 m-30 n+30 s-16 u-29
the__bowl m+18 u-19
the__by m-16 u-18
the__can d-20 h-15 j-21 m-26 n-25 q-17 u-17
the__coming a-19 k-24 l-19 o-17
the__course m-17
the__day a-39 b-17 d-26 g-18 h-21 i-17 j-19 m-35 n+17 p-19 q-20 u-18
the__down j-16 m+17 s-16
the__for g-22 j-33 m-39 o-25 s-16 u-39 v-15
the__free a-22 d+21 j-21 m-17 u-22
the__from a-19 d-16 h-18 i+25 j-27 m-26 s-21
the__gave a+17 i-21
the__god l+18 m-17
the__got d-17 m-18 o-17
the__guy v+16
the__i g-23 h-21 i+19 l-20 m-37 n-32 p-17 r-29 s-29 u-26
the__in a-22 d-22 h-20 j-26 k-18 m+17 u-26
the__instead a-17 d-15 h-17 j-17 m-28 n-20 o+29 r-17 s-17 u-17
the__is a-21 b-47 c-16 d-49 f-18 g-38 h-38 i-49 j+34 k-26 l-27 m-17 n-46 q-45 t-20 u-54
the__it d-22 m-26
the__last a-30 d-19 g-18 h-20 i-21 j-22 k-15 l-19 m+22 n-25 o-16 s-36 v-20
the__like d-16 m-20 u+19
the__list a-26 b-17 i-16 j-20 k+24 m-26 r-16 u-16
the__me d-33 g-20 h-15 j-29 k-17 l-27 o-31 s-30 v-22
the__my b-42 d-35 g-15 h-21 j-38 k-21 m-46 o-34 q-27 v+17
the__night a-25 i-20 j-15 k-15 l-15 m+30 n-16 s-29 u-18 v-18
the__now d-23 g-33 i-21 k-21 l-22 m-27 n-19 o-24 q-22 s-28 u-28 v-21
the__number a-20 d-20 g-19 i+18 j-23 m-19 u-23
the__of b-32 g-43 h-30 i-36 j-28 l+16 p-15 q-22 r-22 s-29
the__off m-16 n-15 q-20 u-18
the__ok m-15
the__on a-15 i-16 j-25
the__one a-25 b+22 d-17 h-17 i-17 j-19 m-29 o-23 q-15 t-19 v-17
the__place a-26 b-23 d-18 g-18 i-23 j+15 k-17 l-20 m+19 n-17 o-20 p-15 q-16 r-24 s-22 v-23
the__please a-32 b+17 j-21 k-21 m-21 o-24 r-15 u-19
the__program a-16 d+24 g-23 h-16 j-17 n-16 u-29
the__reach a-18 d-21 g-20 i+31 j-30 m-31 u-22
the__right b-15 j-20
the__so o-18
the__station r-16
the__street d-19 j+18 m-19 u-17
the__that m-28 n-23 r-15
the__the b-16 d-27 g-22 h-26 n-28 o-23 s-17
the__there d-16 h-15 i+16 j-26 m-19 o-16 u-17
the__thing b-16 d+21 g-18 j-16 l-20 n-19 q-18 s-15 u-19
the__this d-26 g-22 h-15 j-23
the__to b-20 d-34 g-31 h-22 i+29 j-50 k-29 m-30 n-24 o-23 r-20 s-24 u-36
the__tomorrow b+16
the__want b-17 j-16
the__was a-26 b-21 d-24 h-20 i-28 j-24 k-15 m+21 n-15 o-20 r-29 u-23 v-20
the__week a-21 o+19
the__what a-20 d-17 g-21 j+15 m-19 n-23 q-16 u-15
the__when a+19 j-15 n-17
the__who m-19
the__will q-21
the__work a-15 d-18 g-15
the__yesterday a-18 d-20 h-18 i+21 j-27 s-26 u-31
the__you b-15 d-28 g-26 h+28 i-35 j-17 m-40 t-27 u-23
the_afternoon a-17 d-15 i-18 j-17 m-21 n-20 o+26
the_airport a-21 n-18 u-22
the_bank h-20
the_best a-43 b-31 c-18 d-41 f-17 g-41 h-39 i-43 j-49 k-28 l-35 m+18 n-30 o-28 p-22 q-25 r-30 s-31 t+39 u-41 v-33
the_bridge m-17 r+21
the_car b-16 m-27 r+19
the_choices a-28 b-27 d-27 g+39 h-20 i-27 j-30 k-25 l-27 m-39 n-25 o-25 p-22 q-22 r-28 s-29 t-23 u-30 v-23
the_commands d-22 g+24 h-18 i-15 j-25 m-24 u-24
the_cross d-28 g-25 h-16 i-16 j+30 m-29 n-18 u-31
the_day j-18 m-19 q-23 s-17 u-16
the_difference d-23 g-23 h-17 j-25 m-24 u+29
the_driver a-21 b-26 d-18 h-23 i-23 j-23 k-19 l-19 m-28 n-23 o-27 p+22 s-19 u-21 v-18
the_election m+19 u-20
the_family d-18 m-19 p+21 q-20
the_fastest d-17 j-24 m+19 u-19
the_first b-22 h-18 i-24 n-18 o-21 r-19 s-17 v-17
the_following a-18 m-19 o+21
the_form a+26 b-18 d-24 g-22 i-24 j-29 k-16 l-24 n-22 o-18 q-16 r-19 s-26 u-25 v-16
the_front a-21 g-18 j+19 m-25 r-17 v-17
the_full m-17
the_game m+23 s-22
the_girl a-17 i+17
the_highway a-16 h-16 i-15 m-22 r+18 u-18
the_hospital d-20 g-16 h-27 i-19 j+30 m-27 n-20 q-16 u-42
the_iv j-19 m-24 s+17
the_lady a-15 d-19 i+30 j-26 m-29 q-15 s-23 u-27
the_last a-16 i+15 m-20
the_latest a-16 h+19 j-17 m-18 u-16
the_library h-15 j-15 m+24 n-18 u-18
the_list a+17 d-16 g-18 i-27 j-21 k-30 n-16 o-22 p-17 r-19 s-18 u-18
the_love l+18 m-17
the_moon m+19 u-16
the_morning a-19 b-17 f+18 h+15 i-25 j-23 l-16 m-37 n-27 r-24 s-22 u-17
the_most j-17 m+15
the_movie l-19 m+23 s-16
the_nearest j-19 m+16
the_news d-27 h-20 i-16 j-27 m+21 n-15 o-16
the_next b-26 d-26 g-17 h-21 i-22 j-21 p-19 q-18 r-17 u-21
the_night m-21 n+20
the_number a-24 g+20 j-24 l-25 m-21 u-27
the_place m-19
the_plaza j+19 m-17 u-17
the_president m+18 u-19
the_process m-17 u+19
the_program d-15 j-20 m-22 u+16
the_room a-23 b-18 i-21 j-18 m-37 n+19 o-24 p-18 q-19 r-26 s+25 u-19
the_same a-27 b-16 d-21 h-17 i-19 l-19 q-16 s-20 u-23
the_soonest a+23 d-23 j-21 m-18 u-25
the_spray j-17 m-17 u+18
the_street m-23 r+20
the_success d-29 m-17 u+22
the_super m+18 u-19
the_text a-31 b-16 d-15 g-28 h-17 i-23 j+19 k+22 l-29 m-33 o-18 r-21 u-20 v-16
the_texting a-20 b-22 i-24 l+26 m-16 t-24 u-18
the_time a-22 d-26 h-21 i-19 j-22 o+28 u-24
the_waitlist a+25 i-24 j-18 m-23 o-20 r-15
the_way b-15 m-16 r+17
the_weather d-15 h-16 j-23 s-17 u-22
the_week a-27 m-17 o+24 r-16 s-19 u-15
the_whole a-23 b-20 d+35 g-29 h-25 i-18 j-22 m-43 o-23 p-18 r-17 s-18 u-34
them a-23 b-18 d-16 g-23 i-22 j-19 m-29 n-18 o-17 r-16 s-20 u-24
them$ b-15 g-19 i-20 m-24 s-16 u-18
them_again k+19
then b-32 c-18 g-23 i-28 j-28 k-19 l-23 m-41 n-38 o+17 p-26 q-33 s-30 u-31 v-20
then$ a+21 g-16 i-18 j-16 l-15 m-23 n-27 o-20 q-20 r-16 s-15
therapist a+24 i-26 l-18 m-26 p-20 q-18 r-18 s-16 u-17
there a-18 b-31 c-55 d-26 e-74 g-40 j+28 k-90 l-105 m-22 n-22 o-28 p-35 r+25 s-30 t-88 u-32 v-42
there$ a-82 c-50 d-41 e-34 g-67 h-22 i+36 k-45 l-56 m-57 o-39 p-28 q+25 s-71 t-38 u-19 v-58
there_@day o-16
there_@parking d-18 i-23 j+22 n-16 r-24 u-17
there__# a-19 b-20 d-18 h-15 m-21 n-26 o-17 r+27
there__@call a+17 d-22
there__@day b-16 d-19 h+16 i-16 j-20 m-20 o-22 u-17
there__@person i+25 j-18 m-24 u-31
there__@place u-19
there__@price d+17 m-15
there__@vehicle m+17 q-24 u-16
there__a a-35 d-32 i-31 m-42 n-29 p-24 q-35 r-24 s+20 u-31 v-30
there__after j-17 n-16 o-16 q-17 r+22 s-17
there__by j-17 v+18
there__can d-16 m-21 n-20 q-18
there__cheaper i-16 j-16 u-21
there__for a-28 d-25 i-39 m+16 n-21 o-23 p-16 q+16 r-15 s-19 u-36
there__good d-17 i-23 j-24 m+24 u-25
there__i d-26 m-20 o-28 s-16
there__list d-28 g+21 i-26 j-26 m-30 n-16 o-16 q-22 u-24
there__near d-18 i-16 j-26 m+23 u-19
there__no b-21 d-17 g-22 i-16 m-24 n-16 o-22 q-23 r-22 s-25 v+16
there__of a-16 d-18 g+22 i-20 j-21 m-21 u-18
there__on d-18 i-16 j-22 u-17
there__one u-16
there__place d-22 i-23 j+26 m-26 n-17 q-22 u-23
there__quarter q-17 r+23
there__real i+15 u-17
there__red i-16 m-15 r-15
there__that d-22 i-20 j-18 m-22 n-25 q+17 u-16
there__the a-19 d-17 i-16 r-17 u-17
there__there d-19 h-25 i+22 m-21 n-19 o-16 q-22 r-19 u-25
there__time o+17
there__to a-17 b-20 d-35 g-20 i-35 q-33 s-18
there__way i-15 j-15 q-17
there_a b-46 c-20 f-20 g+18 h-50 k-17 l-21 m+20 n-66 o-56 p-40 q-30 r-58 s-63 t-25 u-24 v-42
there_an d-16 j-16 u-16
there_another m-15
there_any a-23 b-19 d+21 h-20 j-34 n-26 r-20 s-22 u-37 v-17
there_anything a-27 d-27 i-21 j-19 m-17 n+22 q-15 u-24
there_around q-16 r+21
there_by q-15
there_in a-21 b-19 d-20 i-25 j-20 m-26 n-18 o-18 r+25
there_is d-47 f-20 g-34 h-27 i-44 j-17 k-18 l-29 m-60 n-38 p-37 q-47 s+31 u-43
there_on a-18 h+15 i-20 m-18 o-19
there_shortly n-17 r+17
there_soon a-25 b-18 d-17 m-16 n-20 o-15 q-15 r+26
these a-56 b-47 d-56 e-33 f-34 h-45 i-62 j-57 k-68 l+43 m-22 n-51 o-48 p-39 q-50 r-50 s-53 t-43 u+31 v-49
these$ a-33 b-31 c-26 d-32 e-16 f-18 g+20 h-24 i-32 j-31 k-25 l+21 m-42 n-29 o-29 p-24 q-34 r-30 s-31 t-22 v-33
these_@texts a-19 b-18 c-19 d-16 g-31 i-19 j-17 k-49 l+35 m-30 n-19 o-16 p-16 q-17 r-17 s-17 v-18
they b-45 c-26 e-21 f-24 g-36 h-44 i-51 j-57 k-33 l-38 m-33 n-59 q-51 r-44 s+18 t-24 v-39
they__me b-19 d-29 i-29 j-33 k-19 l-23 m-44 n-31 p-19 q-30 r-24 s+27 u-31 v-20
they__my a-16 b-17 o+19
they_changed o+16
thing a-34 c-23 e-16 f-15 g+30 h-25 i-32 j-30 k-22 n-35 o-17 p-26 q-31 r-36 t-21 u-46 v-35
thing$ a-30 b-31 c-17 g+26 h-20 i-27 j-26 k-18 n-29 o-26 p-22 q-27 r-27 s-32 t-18 u-39 v-29
thing* a-23 d-32 g-31 h-28 i-16 j-33 m-39 n-26 q-16 u+32
things a-23 d-32 g-31 h-28 i-16 j-33 m-39 n-26 q-16 u+32
think b-37 c-15 d-27 g-21 i-30 j-26 k-22 l-27 n-24 o-24 p-21 q-25 r-19 u-36 v+27
think* a+29 b-23 d-19 g-17 j-19 m-23 n-20 o-16 r-15 u-31
think_you a-16 v+18
thinks a+16
this d-33 e-87 f-98 g+27 h-76 j-84 k-114 l+17 m-36 n-95 o-61 p-106 q-134 r-55 t-95 u+41 v+40
this$ a-20 c-55 d-17 e-29 f-37 g+15 h-54 j-75 k-47 l-27 m-20 n-65 o-62 p-48 q-62 r-60 s-72 t-40 u+42
this_@call a-21 b-24 d-20 g-17 m-24 s-17 v+17
this_@day a-28 b-23 h-21 m+29 o-19 p-15 u-21
this_@symptom l-19 m-18 n-16 s+23 u-17
this__@call a-25 b-21 d-25 g-16 h-18 i+25 j-17 l-35 m-40 o-16 r-16
this__@place i-15 j-17 u+15
this__@spanish c+17
this__@stop m-20 v-16
this__a a-23 b-30 c-15 d-29 g-30 h-16 j-32 l-36 m-42 n-16 o-23 r-24 s-25 v+24
this__be d+24 m-24 u-20
this__can b+16 g-21 i-15 o-22 v-17
this__for b-26 d-20 i-27 l-24 m-22 o-22 p-16 r-18 s-19 u-21 v+25
this__from a-15 g-16 m-20 u+16 v-23
this__garys l-15 v+16
this__harassment g-17 l+22 u-19 v-23
this__her v+18
this__i o-16
this__is d-17 m-20 u+18
this__it a-17 d-18 m-27 u+21
this__me d-21 l-33 m-25 n-20 o-23 p-19 q-24 r-16 s-18 u-35
this__mike v+18
this__my b-20 d-16 i-26 j-17 l-20 m-23 v+21
this__not a-28 c-24 d-35 i-46 j-29 k-16 l-53 m-33 n-24 o-36 p-20 q-30 r-27 s-37 u-48 v+43
this__off b-16 m-16 u-16 v-18
this__real j-15
this__safe m-20 u+18
this__the a-20 b-16 d-30 h-22 j+21 m-34 o-18 s-20 v-19
this__to b-16 d+27 i-17 m-30 n-18 r-23 s-17 u-25
this__you m-15 u+17
this_a d-17 i-20 u+15
this_about d-16
this_by d-19 j+16 l-17 m-17 u-21 v-15
this_going d+27 m-28 n-16 r-22 u-24
this_help b-16 g+19 v-19
this_in a-25 b-27 c+21 d-19 g-22 i+19 l-25 m-37 n-16 o-22 r-18 s-16 u-34 v-30
this_is b-52 c-31 d-48 f-20 g-43 h-26 i-55 j-45 k-23 l+23 m-56 n-37 o-45 p-39 q-37 r-39 s-51 t-16 u-21 v+44
this_month a+26 d-23 i-18 m-16 o-21 s-16 u-24 v-17
this_morning a-21 b-16 f-16 g-17 h-17 l-15 m-28 o-25 r+18 u-21 v-21
this_number a-19 b-32 c-21 d-30 g-52 h-18 i-44 j-30 k-18 l+25 m-33 n-21 o-24 p-17 q-19 r-29 s-30 t-17 v+22
this_over i+18
this_place a-17 d-26 g-16 i-19 m-32 s-21 u+22 v-24
this_please a-15 b-18 c+21 l-24 m-22 u-18
this_text m-17 u+16
this_texting a-16 l+17 u-19
this_the d-21 i-17 j-25 m-28 s-21 u+29
this_thing a-25 b-25 d-30 g+34 i-20 j-15 m-34 n-19 o-19 r-19 s-25 u-34 v-27
this_tired a-15 g-20 n-17 s+22
this_week a+21 b-25 c-18 d-24 g-16 h-19 i-19 l-21 m-24 n-33 o+17 q-18 r-16 s-28 u-29 v-27
this_what d-17 m-18 u+15
this_work g+19 m-18 n-18 u-24
this_works m-19 u+19
this_year a-19 m+19 s-15
thoug* b+26 l-18 r-19
thoughts b+26 l-18 r-19
threw m-15 p-18 s+17
threw_up m-15 p-18 s+17
throu* c-19 g-34 h-18 k-19 l-28 m-41 n-40 o-19 p-25 q-35 r-25 s-27 t-15 v-23
through c-19 g-34 h-18 k-19 l-28 m-41 n-40 o-19 p-25 q-35 r-25 s-27 t-15 v-23
through_to a-18 i+17
thurs a-19
thursday b+43 c-16 d-25 g-21 h-38 i-23 j-22 k-20 l-31 m-52 n-33 p-23 q-34 r-34 s-33 t-20 u-25 v-24
thursdays m-20
tia a-15
tiemp* a-20 b-20 d-45 g-16 h-16 i-18 j-17 l-18 m-35 n+25 o-20 p-18 q-20 s-33 u+17 v-17
tiempo a-20 b-20 d-45 g-16 h-16 i-18 j-17 l-18 m-35 n+25 o-20 p-18 q-20 s-33 u+17 v-17
tiempo__@eat d-16 n+17
tiempo__llego d-20 n+20 u-22
tiempo_antes u-16
tiend* h-17 m+20
tienda h-17 m+20
tienda$ h-17 m+20
tiene b-57 c-38 d+17 e-58 f-50 g-54 h-48 i-57 j-53 k-45 l-54 n-62 o-17 p-40 q+26 r-48 s-52 t-50 u+20
tiene$ a-17 d+22 g-18 h-15 m-18 n-16 q-15 u-21
tiene* a+35 b-53 c-42 e-44 f-49 g-54 h-15 k-45 m-67 n-63 p-54 r-57 s-56 t-48 u-63 v-54
tiene__ir b-21 i-18 n-27 q+22 u-18
tiene__trabajar a-17 m-15 n-17 q+17
tiene_que a-25 b-31 i-22 m-25 n-37 o-17 p-18 q+32 u-24
tienen a+35 b-53 c-42 e-44 f-49 g-54 h-15 k-45 m-67 n-63 p-54 r-57 s-56 t-48 u-63 v-54
tienen$ a-35 d-25 g-20 i-18 j-23 l-22 m-18 n-24 o+22 q-24 u-20
tienen__@pay a-17
tienen__de j-22
tienen__la j-23 o-21
tienen__para a+20 h-17 j-23 l-17 m-21 n-15 o-31 p-16 q-17 v-20
tienen_espacio a+23 h-22 o-19
til n-17
til__am n-15
til__ok n-15
til_i n-15
till a-24 h+16 j-22 m-24 n-16
time c-47 d-76 e-35 f-40 g-82 h+17 i-86 j-72 k-51 l-59 n-51 o+59 p-60 q-42 r-69 s-70 t-46 u-92 v-61
time$ c-26 d-23 e-15 f-17 g-31 h-35 i-54 j-19 k-27 l-35 m-58 n-46 o+41 p-41 r-46 s-38 t-25 u-40 v-34
time__@open m+17
time__@place h+29 j-26 m-35 u-18
time__@stop m-18
time__get j-17 m-21 u-16
time__i a-27 d-22 g-29 h+20 i-17 j-22 m-32 q-29 u-17
time__in m-16
time__pick n-16
time__the j-37 m+20 u-24
time__you d-20 g-16 h+30 j-25 m-39 n-28 q-16 u-26
time_can d-17 g-18 h+21 i-18 m-21 n-25 q-22
time_do a-35 d-27 g-26 h+18 j-30 q-20 u-32
time_does a-21 d-28 g-25 i-24 j-19 m+21 n-21 q-19 u-27 v-17
time_for a+15 m-21
time_is j-31 u-17
times b-22 c-30 d-45 f-17 g-32 i-26 j-36 k-31 l+19 n-34 o+23 p-18 q-26 r-27 s-25 t-19 u-36 v-22
times__i l+15 m-17
times_do m-22 n-16
tired a-25 b-27 d-21 g-24 i-15 l-19 m-24 n-22 o-17 r-18 s+31 u-20 v-15
tired$ a-17 b-16 g-20 n-18 s+23
tires d-19 m+19
tmrw a-19 b+31 d-17 i-16 j-16 l-24 n-19 o-26 p-18 q-25 r-23
tmrw$ b+23 l-22 p-17
to a+20 b+22 c-35 d-44 e-117 f-37 h-142 i+28 j-21 k-22 p-31 q-18 r-57 s-37 t-89 u-75 v-94
to$ a-30 b-24 d+27 g-39 h-15 m-45 n-41 o-22 q-38 s-19 u-17
to_@book a+27 b-29 i-19 m-19 n-19 o-21
to_@call a-37 d-24 i+34 j-25 k-19 l-32 n-24 o-22 p-34 q-32 s-16 u-15 v-18
to_@cancel a-24 b+31 d-21 i-17 m-40 n-19 o-29 p-18 q-21 r-16 s-16
to_@day a-18 b-22 o+17
to_@drive a-32 b-37 c-21 d-32 f-16 g-29 h-16 i-46 j-38 k-23 l-33 m-33 o-30 p+18 q+28 r-28 s-34 t-17 u-26 v-26
to_@drug n+17
to_@eat a-32 b-19 d-28 g-17 i-22 j-24 l-17 n+26 o-22 q-20 r-16 s-32 u-25
to_@move a-40 b-28 c-25 d-53 g-30 i-48 j-29 k-45 l-26 n-53 o+52 p-33 q-36 r-29 s-39 t-17 u-36 v-25
to_@pay a-17 d+28 m-18 n-28
to_@price d+16
to_@stop a-26 b-20 d-18 g-16 i-24 j-23 l+16 m-36 o-17 q-21 s-23
to__@call i+17
to__@clinician b-26 i+18 m-22 o-16
to__@day a-19 i-19 p-17 q-18 r-18 s-20
to__@drink n+17
to__@drug n+17
to__@medicine n+16
to__@place a-21 b-24 g-16 i+18 k-19 l-17 m-24 o-17 s-20 u-23
to__@relative b-22 p-26 u-15
to__@staff i+18
to__@stop m-24 n-16
to__@symptom d-16 n-26 o-16 s+21
to__@texts a-23 b-19 i-27 k+22
to__@treat a+22 d-17 i-19 s-21 u-30
to__@visit a+18 b-17 d-20 i-27 m-19 n-28 o+18 s-19 u-16
to__a b-22 g-29 j-42 k-35 l-35 o-20 p-37 s-42 t-21 u-53 v-22
to__about a+15 b-18 m-15 u-16
to__after a-22 d-18 g-20 i-24 j-20 l-22 m-25 q-35 r-20 u-15
to__again i-16 k+20 l-24 n-17
to__an a+18
to__any d-15 g-17 i-15 m-16 v-15
to__anything a-19 d-24 o-20 q-18
to__back i-29 j-22 l-20 m-28 n-15 q-22 u-20
to__complaint a-23 i+18
to__contacted a-23 b-22 d-19 i-19 l+27 m-31 n-24 r-18 s-20
to__day a-16 m-16 q-17
to__days a-19 b-15 d-17 m-22 n-20 o+29 s-22 u-15
to__double n-15
to__else a-25 b+15 g-18 i-23 j-18 k-17 l-21 m-18 o-21 q-15 v+19
to__evaluated a+15
to__for b-27 d-29 i-20 j-16 l-21 o-29 s+17 u-17
to__front n-16
to__gas r+15
to__get a+16 n-18
to__guitar m+15
to__home a-22 b-17 d-22 g-16 i-29 j-32 m-29 n-33 q+26 r-19 s-23 u-23
to__i a+18
to__if d-16 i-16 l-17 q-16
to__in a+39 b-26 d-29 h-15 i-20 j-29 k-31 l-27 m-39 n-27 p-21 q-25 r-32 s-18 u-28
to__is a-25 b-19 d-32 j-22 m-37 n-27 q+29 r-17 s-21
to__it a+22 d-52 g-37 i-15 j-35 k-34 l-34 m-58 p-37 q-44 r-31 s-29 t-17 u-49
to__me a-27 b-49 c-27 f-22 g-39 j-46 l-33 m-60 n-56 o-50 p+27 q+17 r-39 s-43 t-18 u-38 v-30
to__milk a-18 j-15 m+22
to__more l-16
to__my c-21 d-51 g-33 j-29 k-32 l-40 p-40 q-56 s-43 u-36 v-22
to__next b-19 s-20
to__now d-17 l-17
to__of d-16 s-15
to__on a-26 b+38 d-23 g-21 i-28 j-16 k-17 l-15 m-31 o-25 p-19 r-30 s-20 u-21
to__one b+21 d-20 i-34 k-16 l-17 m-18 o-17 s-16
to__or b-16
to__out d-34 g-19 i-39 j-23 k-22 p-23 q-33 r-26 s-30
to__place a-17 j+20 m-16
to__please a-18 k-15
to__problem d-20 n+18 q-15
to__ready a-19 g-17 n+20
to__seen a+34 b-20 d-28 i-28 j-16 k-17 l-20 m-28 n-23 o-29 q-18 r-26 s-25 u-19
to__someone b-27 d-15 g-18 j-15 k-18 l-22 m-21 o-20 p-21 v+18
to__soon r-22
to__started a+17 n-19
to__that i-24 j-28 l-18 o-41 p-16 q+17 r-22 s-33 u-23
to__the c-15 g-29 h-17 j-42 l-38 o-40 p-29 q-32 r-30 u-42 v-18
to__there b-22 d-36 g-24 h-16 j-31 l-21 m-40 p-27 s-23 u-32 v-17
to__these a-17 b-16 i-18
to__this b+28 c-33 d-52 f-19 g+18 h-18 i-16 j-30 k-28 l-56 m-26 n-38 o-18 p-34 q-43 r-40 t-21 u-55 v-45
to__time m-15
to__tired g-15 s+16
to__to a+17 c-17 d-26 h-18 j-44 k-24 l-32 m-26 n-37 o-36 p-32 r-26 s-30 u-45 v-19
to__tomorrow a-15 b+23 m-26 o-17
to__up i-28 k-16 l-17 m-32 q-31 s-20
to__week a-19 o+17
to__when a-17
to__with a-20 d-18 l-18 m-24 n-24 p+16 q-24 s-15
to__you a+19 b-16 d-26 g-25 i+26 j-39 m-35 u-26
to_a b-27 d-24 g-17 m-36 n-27 p-31 q-26 r-19 s-24
to_about i+17
to_another a-20 b+27 j-17
to_answer a-19 d-19 g+30 i-16 j-16 l-18 m-31 n-23 q-23 s-17 u-21
to_ask a-22 b-16 i+19
to_back a-16 b+23 i-15 m-26 o-19
to_bail a-26 b+29 d-16 g-17 i-20 m-25 o-22 p-20 r-21 s-18
to_be b-53 c-29 e-19 f-29 g-54 h-33 i-27 j-58 k-42 l+25 m-19 o-66 p-40 s+16 t-26 u-30 v-32
to_bring b-16 d-27 i-24 m-27 n+26 o-18 s-17 u-21
to_buy a-24 b-16 i-24 j-15 k-17 m+26 r-15
to_come a+24 g-23 i-42 j-34 k-23 l-35 m-39 n-30 q-31 r-25 s-19 u-27 v-19
to_contact a+19
to_do a+29 d-54 i-38 j-37 l-33 m-44 n-16 p-16 q-38 r-19 s-27 v-20
to_explain a-16 i+18
to_file i+15
to_find d-25 i-18 j+29 m-34 n-22 q-17 s-22 u-32
to_get a+38 b-26 c-26 d-39 f-17 g-45 h-18 i-53 j-40 l-30 m-48 o-37 p-24 r-43 s-29 t-17 u-43 v-20
to_give a+18 b-20 i-20 m-17 u-17
to_go a-17 c-18 d-31 g-28 i-38 k-22 l-28 m-42 o-29 p-24 q+22 s-30 u-31 v-20
to_have a-27 b+17 d-24 g-17 i-26 j-18 l-18 m-27 n-20 o-22 p-30 r-16 u-17
to_hold b+17 o-15
to_it a-21 b-23 d-20 m-22 o-19 p+20 q-16 u-19
to_keep a-19
to_learn m+15
to_leave m-16 p-16
to_make a+18 d-15 n-15 o-18
to_me a-39 b-37 d-30 g-17 i+20 j-19 k-28 l-31 m-37 o-29 p-36 q-38 r-19 s-26
to_my b-23 d-20 i+18 n-26 o-24 p-16 q-20
to_pick p+16 q-19
to_put d+16 m-20 n-19
to_reach d-22 g-20 i+26 j-29 m-33 u-22
to_receive b-16 g-15 l+16
to_reply b-15 g+22 m-16 q-20
to_return a-19 d-19 i-21 m+23 n-17
to_say m-22 n-17
to_see a+35 b-25 d-19 g-18 i-40 j-22 k-16 m-27 n-20 o-21 q-22 r-17
to_set a+26 b-18 i-23 m-19 o-21
to_skip a-38 b+33 d-28 g-19 i-32 j-16 m-30 o-18 q-19 s-20 u-17
to_sleep a-18 d-16 g-16 j-16 m-25 u+22
to_somebody a-24 i+24 l-16 o-21 p-17 q-16
to_speak a-18 i+22
to_start a+31 b-23 g-21 i-24 j-17 k-24 m-23 n-21 o-16 q-17 r-18 s-18
to_stay i-18 p+17 q-18
to_take a-31 b-30 d-25 g-16 i-30 j-19 l-32 o-20 s-24
to_text b-35 c-21 d-27 f-17 i-39 j-34 k+26 m-45 n-32 o-33 p-29 q-30 r-22 s-26 t-21 u-23 v+15
to_that g+15 j-16 n-19
to_the b-47 c-21 d-40 g-40 h-29 i+31 k-35 l-43 n-46 p-33 r-41 s-37 t-15 u-53 v-21
to_this a-27 b-24 d-21 i-27 j-18 l-21 m-30 n-17 o-15 s-19 u+19 v-16
to_try a+45 b-39 d-23 g-24 i-38 k-20 l-24 m-41 n-22 o-31 p-31 q-21 r-17 s-26 u-32
to_type g+15
to_use g+16
to_wait a-23 m-17 n-16
to_work a-25 b-33 d-23 i-29 j-20 l-20 m-30 o+18 p-24 r-22 s-23 u-24
to_you b-23 c-17 d-22 f+22 h-17 i-39 j-33 k-20 l-23 n-27 o-27 q-19 t-23 u-24
to_your b-22 g-18 i-30 k-18 l-20 m-23 q-15 s-18 u-16
toca a+20 b-23 d-17 l-15 m-18 n-17 p-18 r-20
todav* a-25 b-22 c-17 d-23 f-15 g-30 i-23 j-26 k-16 l-22 m-28 n-26 o-20 p-23 q+19 r-27 s+22 t-17 u-28 v-21
todavia a-25 b-22 c-17 d-23 f-15 g-30 i-23 j-26 k-16 l-22 m-28 n-26 o-20 p-23 q+19 r-27 s+22 t-17 u-28 v-21
todavia$ a-18 g-16 m-19 n-18 q-21 r-16 s+26 u-18
today a-49 b-16 c-48 d-20 e-41 f-47 g-65 i-18 j-71 k-53 l-66 m+36 n-72 o-31 p-56 q-67 r-47 s+43 t-58 u-71 v-65
today$ a-40 c-41 e-34 f-37 g-56 h+19 j-62 k-46 l-55 n-56 o-58 p-43 q-58 r-60 s+44 t-51 u-60 v-52
today__my d-26 m+25 n-22 p-16 r-16
todo a-37 b+32 c-29 e-34 f-33 g-35 h-30 i-37 j-34 k-32 l-39 m-49 n-39 o-34 p-30 q-33 r-35 u-47 v-28
todo$ a-32 b+33 c-25 e-31 f-29 g-29 h-25 i-32 j-28 k-28 l-34 m-47 n-34 o-28 p-24 q-29 r-31 t-34 u-44 v-24
told b-19 g-21 i-26 j-23 k-19 m+27 n-30 o-21 q-20 r-16 s-16 t-19 u-27 v-27
told_you a-26 d-27 g-18 i-19 j-18 k-15 m+29 n-26 t-17 u-23 v-24
tom p+15
tom__will p+15
tom_from p+15
toman a-39 b-36 c-30 d+51 e-36 f-32 g-33 h-34 i-36 j-40 k-32 l-37 m-44 n-38 o-32 p-34 q-34 r-35 s-35 t-33 u-43 v-34
toman* a-22 b-22 d-24 e-17 g-18 h-15 i-20 j-18 l-15 m-26 n+32 o-24 p-16 q-20 r-17 s-22 u-24 v-17
toman__@insurance a-19 b-17 d+23 n-17 u-20
toman_el d+23 j-18 m-23 u-16
toman_mi a-17 d+19 n-15 u-17
toman_tarjeta d+26 e-18 f-16 i-15 j-16 k-15 l-20 m-21 s-16 t-17 u-18 v-15
tomando a-22 b-22 d-24 e-17 g-18 h-15 i-20 j-18 l-15 m-26 n+32 o-24 p-16 q-20 r-17 s-22 u-24 v-17
tomar a-27 b-17 d-22 g-21 h-31 i-21 j-17 m-21 n+35 o-31 q-29 r-16 s-18 u-20 v-15
tomo a-46 b-39 c-26 d-40 e-23 f-25 g-36 h-27 i-41 j-39 k-27 l-34 m-43 n+53 o-34 p-35 q-38 r-34 s-40 t-31 u-46 v-28
tomo_@medicine a-38 b-29 c-21 d-30 f-19 g-28 h-20 i-31 j-30 k-21 l-25 m-31 n+42 o-25 p-28 q-27 r-24 s-28 t-22 u-37 v-20
tomo__dejo a-15 b-17 d-18 i-18 j-18 m-23 n+27 o-15 r-16 s-19 u-20
tomo__la a-19 b-21 d-21 i-22 j-22 l-16 m-26 n+31 o-18 r-19 s-22 t-15 u-24
tomor* a-33 b+47 c-28 d-47 e-19 f-33 g-42 i-39 j-44 k-32 l-41 n-42 p-33 q-46 r-47 s-42 t-32 u-45 v-41
tomorrow a-28 b+42 c-26 d-46 e-18 f-32 g-41 i-36 j-43 k-30 l-39 m+16 n-39 p-32 q-45 r-46 s-41 t-31 u-43 v-40
tomorrow$ b+38 c-19 d-36 g-31 h+18 i-27 j-32 k-20 l-33 n-27 o-34 p-22 q-34 r-33 s-24 t-17 u-31 v-29
tonig* a-16
tonight a-16
tonight$ a-16
too g-20 j-18 k-23 l+22 m-31 n-18 o-24 q-22 r-22 s-22 t-15 u-24 v-24
too__to b+18 m-18
too_much l+18 v-18
total d+26 g-26 j-20 m-28 n-21 u-24
total$ d+26 g-26 j-20 m-28 n-21 u-24
town a-25 b-21 d-25 g-23 h-29 j+28 m-32 n-27 o+21 q-19 r-17 s-23 u-37
town__you a-18 h-26 j+21 m-15 u-25
town_are a-17 h-24 j+22 u-24
traba* a-78 b-28 c-51 d+16 e-54 f-59 g-70 h+47 j-69 k-56 l-62 m-28 p-54 r-70 s-66 t-56 u-17 v-54
trabaja a-16 g-20 j-16 m-21 n-17 u+20
trabaja$ a-16 g-20 j-16 m-21 n-17 u+20
trabajan a-49 b-47 c-29 e-34 f-36 g-41 h+54 i-47 j-39 k-34 l-40 m-58 n-53 o-48 p-33 q-43 r-33 s-42 t-38 u-49 v-34
trabajan$ a-19 d-19 g-17 h+24 m-18 n-21 q-16 u-19
trabajan__@day a-17 b-16 h+19 m-16 o-21
trabajan_el h+15 o-17
trabajan_hoy d-19 h+21 m-19
trabajan_los a-17 d-18 h+21 m-17 o-15
trabajan_manana b-19 d-17 h+23 m-21 n-17
trabajar a-30 b-29 c-18 d-32 f-15 g-22 h-30 i-27 j-20 k-17 l-19 m-30 n+16 p-23 r-30 s-19 t-17 u-27 v-19
trabajar$ a-18 m-15 n-17
trabajar__dia q-17
trabajar__otro q-16
trabajar_ese n-18
trabajo a-37 d+15 g-25 h-26 i+16 j-30 k-17 l-19 n-34 p-20 q-36 r-37 s-32 u-31 v-16
trabajo$ a-27 b-25 h-19 i+20 j-21 n-20 o-27 q-16 r-26 s-19 u-23
trade a-34 b-33 d-21 h-21 i-24 l-16 m-25 n-19 o+37 p-23 q-19 s-24 u-17 v-18
trade_days a-15 i-21 o+24 p-19 q-15 s-17 v-15
traffic a-29 b-30 c-16 d-32 g-19 h-28 i-31 j-28 k-24 l-16 n-23 o-31 p-24 q-29 r+34 s-41 t-17 u-28 v-25
trafico a-29 b-20 c-15 d-32 e-17 f-19 g-20 h-20 i-25 j-34 k-22 l-19 m-37 n-24 o-23 p-21 q-29 r+39 s-23 t-17 u-28 v-19
traiga p+18 q-25
train a-24 d-21 g-25 h-29 j+27 n-24 q-33 u-37
train* o-16 r+17
trains o-16 r+17
trains_@late o-16 r+17
trans* a-34 b-28 c+19 d-31 g-25 j-29 k-20 l-29 n-23 o-32 q+18 r-22 s-22 u-38 v-17
translate a-20 b-19 c+20 g-17 i-26 l-22 u-21
translate_this a-20 b-19 c+20 g-17 i-26 l-22 u-21
transportation a-27 b-16 c-19 d-30 e-18 f-18 g-21 h-27 i-21 j-27 k-16 l-23 m-30 n-21 o-16 p+27 q+17 r-20 s-16 t-21 u-33 v-17
transporte a-26 b-22 d-24 h-20 i-20 j-23 l-23 m-25 n-23 q+24 r-24 s-23 u-18 v-17
trata d-17 g-17 q-16 u+20
trata$ d-17 g-17 q-16 u+20
tratamiento b-27 c-36 d+25 e-35 f-35 g-51 h-48 i-58 j-61 k-36 l-43 m-69 o-60 p-46 q-53 r-53 t-40 u+20 v-44
trave* b-20 m-19 n+19 u-15
treatment c-30 d-63 e-20 f-19 g-42 h-33 i-43 j-42 k-37 l-38 m-66 n-32 p-32 q-46 r-40 s+31 t-25 u+23 v-35
treatments a-21 m-23 n-20 s-16
tren j-20 q-24 r+20
trip a-17 b-23 d-23 i-18 n-23 q-15 r-22 u+15
troub* a-24 c-16 d-23 e-21 f-19 g-17 h-22 i-24 j-20 k-18 l-20 m-24 n-20 o-18 p-29 q+29 r-23 t-21 u-22 v-21
trouble a-24 c-16 d-23 e-21 f-19 g-17 h-22 i-24 j-20 k-18 l-20 m-24 n-20 o-18 p-29 q+29 r-23 t-21 u-22 v-21
trouble$ p-18 q+18
truck m-21 p-20
true a-17 b-16 e-17 j-19 l-21 o-17 q-18 r-17 s-20 t-20 u-22
true$ a-17 b-16 e-17 j-19 l-21 o-17 q-18 r-17 s-20 t-20 u-22
try a+48 b-42 c-17 d-27 g-26 i-43 j-17 k-24 l-26 m-45 n-25 o-25 p-32 q-24 r-22 s-29 u-36 v-16
try_it a+32 b-16 m-20 o-19 p-21
try_the a+15 u-15
try_this a+31 b-26 g-19 i-29 l-17 m-28 u-15
tryin* a+26 b-26 d-17 m-20 o-19 u-24
trying a+26 b-26 d-17 m-20 o-19 u-24
tuesday a-47 c-21 d-33 e-21 f-30 g-27 h-54 i-31 j-27 k-21 l-32 n-43 p-25 q-28 r-34 s+22 t-36 u-30 v-29
tuesdays b-19
turn a-35 b-36 c-22 d-37 e-19 f-19 g-27 h-27 i-34 j-39 k+33 n-31 o-33 p-30 q-34 s-35 t-31 u-44 v-26
turn__back a-15 b-17 k+23 m-23 r-17
turn__on a-20 b-19 d-20 i-15 j-26 k+33 l-18 m-35 o-20 q-16 r-23 s-16 t-16 u-28
turn_em m-15
turn_it b-18 d-15 j-21 k+26 m-25 o-15 r-16 u-23
turn_on a-16 b-23 d-20 i-19 j-16 k-26 l-16 m+31 n-18 o-16 p-16 q-19 r-30 s-20 u-21
turno a-26 d-26 i-21 m-27 n-23 o+29 p-22 q-24 r-22 s-18
tv a-16 g-16 h-21 j-22 l-23 m+25 n-16 r-20 s-18
tv$ h-19 j-19 l-18 m+19
twice a-40 b-28 c-29 d+28 e-25 f-24 g-38 h-23 i+16 j-38 k-34 l-39 m-42 n-30 o-30 p-25 q-37 r-28 s+20 t-33 u-35 v-37
twice$ a-29 b-21 c-22 d+25 e-23 f-22 g-26 h-21 i-31 j-27 k-27 l-32 m-33 n-25 o-17 p-19 q-26 r-21 s+21 t-28 u-27 v-26
twice_and b-17 v-15
two c-21 d-44 e-22 f-18 g-26 h-26 i-41 j+33 k-23 l-31 m-15 n-37 o-39 p-23 q-29 r-36 t-26 u-43 v-33
two$ o-17
tyler i-17 m-16 q-19 u-22 v+23
type a-30 b-23 d-39 g+37 j-46 l-22 n-36 o-21 q-28 s-21 u-45 v-24
type$ d-18 g+23 j-17 m-20 n-23 u-17
uber a-36 b-30 c-25 d-43 e-20 f-19 g-32 h-34 i-32 j-52 k-23 l-25 m-49 n-40 o-41 p-31 q+45 s-30 t-23 u-45 v-26
ubi a-22 b-20 d-22 g-15 h-16 i-23 j+28 l-17 m-24 n-20 o-20 p-16 q-16 r-19 s-19 u-22 v-15
ubi$ a-22 b-20 d-22 g-15 h-16 i-23 j+28 l-17 m-24 n-20 o-20 p-16 q-16 r-19 s-19 u-22 v-15
ubica* a-16 h-16 j+23 m-22 u-15
ubicacion a-15 b-20 h-19 i-38 j+30 l-15 m-16 o-21 q-15 s-17 u-23
ubicados a-16 h-16 j+23 m-22 u-15
ubicados$ a-16 h-16 j+23 m-22 u-15
ugh a-22 b-24 c-16 i+16 j-16 l-16 m-15 q-18 r+16 u-17
ugh__@late o-16 r+17
ugh_trains o-16 r+17
uh a-31 b-23 c-22 d-35 e+30 f-29 g+18 h-30 i-26 j-32 k-25 l-32 m-38 n-26 p-22 q-27 r-29 s-31 t-27 u-34 v-22
uh$ a-18 b-16 c-18 d-24 e+30 f-24 g-26 h-18 i-20 j-21 k-20 l-25 m-26 p-15 q-18 r-19 s-18 t-24 u-24 v-18
un a-43 b-81 c-65 e-69 f-61 g-81 h-60 j-86 k-71 l-86 m+31 n-22 q-20 s-26 t-65 u-19 v-72
un_@machine a-19 d-16 l-22 m-26 n-17 o-16 p-19 q-16 r-16 s-15 u+26 v-20
un_@person a-15 i+20 m-17 p-17
un_@relative a-23 d-20 i-21 m-34 n-24 o-17 p+35 q-33 s-17 u-24
un__a a-17 n-16
un__de i-19 m-33 n-19 o-19 p+20 q-16 r-19 s-19 u-20
un__me q-16
un__mi i-17 p-21
un_iphone d-16 m+16
un_poco m-16 r+19
un_problema n-21 o+19
una a+34 b-99 c-66 e-63 f-61 g-77 h-65 i+62 j-90 k-70 l-85 m-67 n-30 o-16 p-72 q-81 r-87 s-32 t-66 v-82
una_@machine a-18 u+19
una_@person a-34 b-16 d-25 g-16 i+30 j-21 l-20 m-21 n-22 o-21 p-18 q-23 r-15 s-20 v-29
una_@relative i-19 p-17
una_@visit a+52 b-56 d-51 e-18 f-16 g-22 h-19 i-40 j-41 k-15 l-18 m-51 n-50 o-46 p-16 q-17 r-37 s-49 t-21 v-31
una__ahi i+18 u-20
una__de a-37 b-22 i+24 j-17 l-27 n-31 o-28 p-21 q-20 r-24 s-24 u-28 v-16
una__el b-18 d-21 j-16 m-25 n-17 o-31 u-20
una__en m-15 o-24 r-17
una__la o-25
una__me m-19 n-16 p-16 u-18
una__para d-16 m-19 o-30 u-16
una_carta a-28 d-15 i+24 m-21 o-20
una_pregunta a-19 d-20 i+24 m-15 n-20 o-17 s-16
under a-21 d+17 i-16 j-22 m-24 n-18 s-20
under* a-24 b-32 g+22 i-19 j-20 l-23 m-30 n-17 o-26 p-16 q-22 r-18 s-19 u-35 v-25
understand a-23 b-31 g+23 i-18 j-19 l-22 m-28 n-15 o-23 p-15 q-20 r-17 s-18 u-34 v-24
undo k+18 l-20
undo_it k+18 l-20
unfor* r-17
unfortunately r-17
unfortunately__not r-17
unfortunately__will r-17
uno a-25 d-28 g-26 h-19 i-22 j-19 m-28 n-26 o-21 p-24 q+16 r-20 s-23 t-19 u+22 v-22
unsto* a-24 b-21 c-23 d-30 e-33 f-33 g-26 h-24 i-25 j-29 k+38 l-32 m-32 n-23 p-20 q-23 r-24 s-24 t-30 u-30 v-23
unstop a-24 b-21 c-23 d-30 e-33 f-33 g-26 h-24 i-25 j-29 k+38 l-32 m-32 n-23 p-20 q-23 r-24 s-24 t-30 u-30 v-23
unstop$ a-19 b-17 c-18 d-25 e-26 f-23 g-20 h-19 i-20 j-22 k+31 l-25 m-27 n-15 p-16 q-18 r-20 s-19 t-24 u-24 v-19
unsub a-29 b-21 c-19 d-30 e-23 f-25 g-26 h-18 i-26 j-25 k-28 l+38 m-32 n-21 o-18 p-28 q-28 r-28 s-27 t-24 u-29 v-18
unsub* a-34 b-33 c-30 d-43 e-35 f-32 g-38 h-28 i-39 j-39 k+22 l+38 m-45 n-30 o-24 p-30 q-33 r-32 s-34 t-34 u-40 v-34
unsubscribe a-27 b-27 c-25 d-36 e-33 f-30 g-30 h-24 i-31 j-29 l+40 m-38 n-23 o-17 p-24 q-25 r-26 s-27 t-29 u-34 v-26
unsubscribe$ a-16 c-16 d-22 e-25 f-22 g-17 h-18 i-17 j-20 k-24 l+29 m-24 q-16 r-17 s-16 t-22 u-21 v-16
unsubscribed d-15 i-16 j-20 k+24 l-23 m-17 v-16
until a-46 b-37 d-27 f-19 g-25 h-19 i-19 j-33 k-19 l-29 m-41 n-36 o+27 p-15 q-21 r-20 s+21 t-18
up a+29 b-44 c-78 d-15 e-65 g-94 i-101 j-99 l-35 m-25 n-64 o-15 q-45 r+24 s+22 t-73 u-57 v-34
up$ a+21 b-54 c-37 d-16 e-23 g-56 h+20 i-50 j-62 l-17 m-80 n-35 o-23 s-61 t-31 u-27 v-19
up_@late r+17
up__# a-17 d-17 o-18 r-29
up__@call i-21
up__@clinician a+16 i-22
up__@relative a-24 b-16 i-18 p+17 q-18
up__@symptom a-17 s+19
up__@visit a+24 b-35 d-26 m-16 u-17
up__a b-17 d-21 m-23 o-19 p-18 r-15
up__next a+16
up__out a-16 l-16 r+19 s-20
up__so m-16
up__the b-20 d-19 i-28 l-15 m-20 o-19 p-16 r+21
up__this a-18 m-15 u-19
up__time a+21 o-18
up_a a+19
up_at a-29 b-18 d-25 h-16 i-18 j-17 k-16 n-21 q-20 s-21 u-20 v-15
up_feeling r-19 s+21
up_for d-15 o-17
up_my b-29 i-17 m-26 p+18 q-17
up_on m-16
up_since s+17
up_the a+17 b-27 m-23 o-16 r+17 s-17
up_tomorrow a-17 b+19 l-18 o-25 r-18 s-21 v-20
up_with a+22 b-15 d-17 i-27 m-23 o-21 p-19
updat* a-26 b-22 d-20 i-20 j-15 m+17 n-20 o-18 p+18 q-27 r-23 s-20 u-22
update a-22 b-16 d-17 i-17 n-19 o-16 p+20 q-26 r-21 s-18 u-20
us a+16 d-38 e-22 f-25 g-38 h-30 i-41 j-40 k-31 l-43 m-50 n-40 o+33 p-31 q-37 r-40 s-32 t-29 u-41 v-33
us$ o-23
us_@move o+18
us__@book l-16 o-16
us__another o+16
us__it b-27 d-16 g-17 j-16 m-23 o+18 u-24
us__the a-22
us_do a+17 b-26 d-17 g-20 j-17 m-26 n-22 o+15 q-15 u-22
usa a-17 g+22 m-23 n-15 r-15 u-25
usan a-21 d-19 g-19 h-17 j-16 m-20 n-26 u+25
usar g+19 q-19 u-18 v-15
usar_esto g+19 q-19 u-18 v-15
use a-32 b-26 c-19 g+20 h-26 i-25 l-28 m-40 o-22 p-17 q-30 r-19 s-23 t-17 u-35 v-23
use$ g-20 j+16
use_this b-16 d-16 g+21 l-17
usted m-19 q-16 u+20 v-20
usted$ m-19 q-16 u+20 v-20
usted* b-34 c-22 d-22 e-15 f-21 g-23 h-20 i-31 j-19 k-18 m-42 n-44 o-26 p-35 q-35 r-24 s-22 t-19 u+33
ustedes b-34 c-22 d-22 e-15 f-21 g-23 h-20 i-31 j-19 k-18 m-42 n-44 o-26 p-35 q-35 r-24 s-22 t-19 u+33
ustedes$ b-27 c-16 d-17 f-15 g-20 h-16 i-20 m-35 n-38 o-20 p-28 q-30 r-17 s-17 u+26
va b-18 c-31 f-17 g-28 h-23 i-25 j-30 k-22 l-35 m-54 n-55 o-35 p+41 r-31 s-26 t-19 u-43 v-37
vacat* a-19 b-16 d-20 i-16 m+21 n-21 r-27 s-16 u-20
vacation a-19 b-16 d-20 i-16 m+21 n-21 r-27 s-16 u-20
vale a-16 d+26 m-20 s-17 u-29
van a-46 b-47 c-17 d-42 g-28 h+35 i-42 k-23 l-28 m-59 n-41 o-43 p-33 q-55 r-52 s-41 t-32 u+34 v-22
vape d-17 m-17 n+22 o-15
vean a+22 m-22 n-23 p-16 q-18 u-18
vean__@relative a+16 m-16
vean__mi a+16 m-16
vean_a a+16 m-16
veces a-38 b-30 c-20 d+25 e-16 f-21 g-28 h-24 j-31 k-25 l-35 m-41 n-34 o-26 p-34 q-34 r-31 t-22 u+17 v-24
veces$ a-23 b-16 d+27 g-18 i-30 j-21 l-23 m-26 n-21 o-19 p-16 q-21 r-19 u-32
vecina p+18
vecino a-29 b-23 m+23 n-27 q-29 r-16
vende* a-23 b-16 i-19 l-15 m+26 o-18
venir b-20 p-28 q+18
venir__@relative p-19
venir__por p-19
venir_mi p-24
veo a-15 b-28 g-19 j+31 l-21 m-26 n-18 o-19 q-23 r-24 s-18 u-17 v-21
veo_el a-15 b-28 g-19 j+31 l-21 m-26 n-18 o-19 q-23 r-24 s-18 u-17 v-21
ver a+18 i-20 n-20
verda* a-21 d+21 g-16 h-21 i-19 j-27 l-19 m-21 n-20 o-17 p-15 q-24 s-24 v-22
verdad a-21 d+21 g-16 h-21 i-19 j-27 l-19 m-21 n-20 o-17 p-15 q-24 s-24 v-22
verdad$ a-21 d+21 g-16 h-21 i-19 j-27 l-19 m-21 n-20 o-17 p-15 q-24 s-24 v-22
very d-18 h-18 j-20 l-16 m-25 n-20 t+24 u-19 v-19
very_kind a-19 h-18 j-19 m-22 t+24 u-16 v-16
veterans a+27 d-20 h-26 j-19 m-30 u-16
vez b-36 c-26 e-20 f-19 h-25 i-36 j-33 k+27 l-40 m-40 n-41 p-32 q-37 r-34 s-34 t-24 u-41 v-28
vez$ b-27 c-21 e-16 h-17 i-31 j-27 k+23 l-32 m-35 n-29 p-27 q-27 r-30 s-29 t-19 u-31 v-20
vez__@texts l-16
vez_de n-17
vez_los l-16
vi a+16
viend* d-16 j-16 m+16 n-18 r-17
viendo d-16 j-16 m+16 n-18 r-17
viendo_la m+20 r-15 s-19
viene* a-28 b-26 d-25 i-15 j-18 l-22 n-23 o-18 p+26 q-24 r-19 s-19 u-21 v-16
vienen a-28 b-26 d-25 i-15 j-18 l-22 n-23 o-18 p+26 q-24 r-19 s-19 u-21 v-16
viernes c-21 d-24 g-21 h+17 i-30 j-29 l-17 m-46 n-28 p-22 q-27 r-24 s-35 t-23 u-26 v-19
visit c-19 g-26 h-21 j-48 k-26 l-25 n-18 o-24 p-42 q-25 r-47 v-28
visita a-31 d-27 m+29 n-29 o-21 p-19 s-23 u-25 v-19
vive a-17 b-27 d-19 g-26 i-17 j-27 l-31 m-29 n-21 o-16 q-26 r-21 s-20 u-17 v+33
volve* b-28 i-30 j-16 k+23 l-24 m-24 n-22 o-22 p-23 q-20 r-20 u-21
volver b-28 i-30 j-16 k+23 l-24 m-24 n-22 o-22 p-23 q-20 r-20 u-21
volver_a b-28 i-30 j-16 k+23 l-24 m-24 n-22 o-22 p-23 q-20 r-20 u-21
vomit* a-20 b-26 d-25 g-24 h-17 i-20 j-24 l-29 m-27 n-29 o-19 q-26 r-23 s+36 u-23 v-27
vomitando m-20 n-16 s+21
vomitando_desde m-20 n-16 s+21
vomitar b-21 d-17 g-16 j-16 l-26 n-19 o-15 q-21 s+27 u-18 v-25
vomitar$ b-18 l-22 n-17 q-18 s+24 u-16 v-21
voy a-88 b+27 c-62 d-89 e-63 f-64 g-80 h-70 i-81 j-90 k-65 l-85 m-27 n-93 o-27 q-28 r+83 s-81 t-72 u-90 v-81
voy$ a-37 c-19 d-30 e-17 g-28 h-19 i-33 j-38 k-24 l-44 m-51 n-37 o-37 p-42 q-45 r+42 s-32 t-21 u-30 v-34
voy_@late a-22 b-30 d-17 h-19 i-15 j-18 l-20 m-26 n-15 o-32 p-23 q-26 r+35 s-16 t-16 u-19 v-17
voy__alla a-15 d-16 m-20 n-15 o-16 r+21 u-17
voy__amor r+17
voy__camino a-16 b-16 j-18 l-15 m-26 o-18 q-20 r+25 u-17
voy__ir b+26 o-28 q-31 r-25
voy__llegar m-21 o-22 q-24 r+19
voy__mi a-21 b-20 m-28 n-20 o-16 p+19 q-26
voy__poder q-20 r-20
voy_a a-39 b+34 c-17 d-44 g-39 h-24 i-35 j-31 k-16 l-29 n-38 p-34 s-39 t-31 u-42 v-34
voy_en a-16 b-16 j-18 l-15 m-26 o-18 q-20 r+25 u-17
voy_para a-15 d-16 m-20 n-15 o-16 r+21 u-17
voy_saliendo b-20 d-16 e-17 f-15 l-17 m-26 n-19 p-20 r+28 t-17 u-16
vuelv* a-15 b-24 d-17 g-26 i-23 j-17 k+20 m-22 o-22 q-23 r-19 s-16 u-24 v-21
vuelvan a-15 b-24 d-17 g-26 i-23 j-17 k+20 m-22 o-22 q-23 r-19 s-16 u-24 v-21
vuelvan__los k+21 l-26 m-17 u-15
vuelvan__mandarme k+16 l-16
vuelvan_a a-15 b-24 d-17 g-26 i-23 j-17 k+20 m-22 o-22 q-23 r-19 s-16 u-24 v-21
wait c-26 d-39 g-29 h-21 i-43 j-38 k-19 l-28 m-51 o-40 s-30 u-44 v-24
wait__me a-16 b+16 m-16 o-16 q-17
wait_for b+16 m-20 o-17 q-17
wait_there a-22 b-17 i-17 m-21 p-23 r-17 u-16
waiti* a-31 b-24 d-24 i-21 l-18 m-25 n-23 p+30 q-27 r-22 s-21 u-25 v-23
waiting a-31 b-24 d-24 i-21 l-18 m-25 n-23 p+30 q-27 r-22 s-21 u-25 v-23
waiting$ a-19 b-17 d-18 m-21 n-17 p+19 q-22 r-19 s-15 u-15
waitl* a+25 i-24 j-18 m-23 o-20 r-15
waitlist a+25 i-24 j-18 m-23 o-20 r-15
wakes m+19 o-15
wakes__day m+19 o-15
wakes__every m+19 o-15
wakes_me m+19 o-15
walgr* a-17 b-17 d-20 j+17 m-18 n-17 u-20
walgreens a-17 b-17 d-20 j+17 m-18 n-17 u-20
walgreens$ a-17 b-17 d-20 j+17 m-18 n-17 u-20
walk b-30 c-21 d-44 g-34 h-28 i-33 j-40 k-20 l-27 m-45 n-40 o-32 p-19 q+37 r-33 s-35 v-20
walk_@insurance a+26 d-27 h-17 u-20
walki* a-22 b-17 d-16 j-18 m-20 r+20 u-21
walking a-22 b-17 d-16 j-18 m-20 r+20 u-21
walma* h-19 j-22 m+25 u-16
walmart h-19 j-22 m+25 u-16
walmart$ h-19 j-22 m+25 u-16
want a+42 c-53 d-47 e-24 f-27 g-32 h-44 j-77 k+18 m-29 n-73 p-51 q-74 r-70 s-70 t-51 u-77 v-28
want$ v+16
want_@texts k+17 l-20
want__@book a+18 b-15
want__@person i+15
want__@stop k-19 l+21
want__@texts a-17 i-17 m-26
want__again k+18 l-19
want__back a+18
want__be b-27 i-19
want__but a-16 b-23 o+29 r-15
want__come b+16 g-15 i-15 l-28 m-24 n-15 q-17 r-17
want__do a+21 l-19 n-16 o-23 u-18
want__get a+15 b-16 i-19
want__in a+24 b-19 m-16 o-17
want__it a+23 b-21 m-22 n-17 o-27 u-18
want__my b-16
want__on a-18 k+17 m-19
want__set a+19
want__the b-33 d-16 g-15 j-15 l-24 m-31 o-21 s-20 u-18
want__this a+20 g-16 i-23 l-19
want__to a-21 i+16 m-17
want__try a+28 b-26 g-17 i-29 l-16 m-21 o-20 s-17
want__up o+17
want__with a-19
want_a a-25 b-25 v-22
want_back a-18 k+17 m-19
want_it l-19 o+17
want_my b-19 m-16
want_the m-23
want_to a+41 c-32 d-55 e-16 f-20 g-58 h-24 j-49 n-54 p-36 q-53 r-48 s-51 t-26 u-53 v-44
wanti* a+30 b-27 d-23 i-18 l-19 m-27 n-25 p-23 q-19 r-21 s-27 u-26 v-22
wanting a+30 b-27 d-23 i-18 l-19 m-27 n-25 p-23 q-19 r-21 s-27 u-26 v-22
wanting_to a+29 b-15 l-15 m-18 n-16 o-20 p-20
wants a+17 m-19 p-22 u-19
wants_to p-16
was a-46 b-68 c-48 e-48 f-36 g-63 h-49 i-22 j-68 k-57 l-60 m+36 n-65 o-66 p-60 q+25 r-68 u-70
was$ m-18 s+19
was__# d+17 r-18 s-19
was__a q-16
was__charged d+21 m-24 q-16
was__me m-24 o-15 p-21 q+22
was__to b-17 d-29 j-20 m-35 n-27 o-20 q+29 r-16 s-20
watch a-19 b-16 d-22 p-19 q-18 u-27 v-16
watch* r-17
watching r-17
watching_tv r-17
water a-20 b-17 d-24 g-20 h-19 j-19 l-17 m-30 n+33 o-17 q-21 u-30
way a-23 b-51 c-24 d-30 f-18 g-33 h-27 i-45 j-44 k-33 m-29 n-40 p-45 q+22 r+36 s-47 t-24 u-40 v-35
way$ a-23 b-28 g-16 i-18 j-20 l-16 m-40 n-17 o-32 p-24 r+30 s-26 u-17
way_now m-18 r+17
way_there m-16 o-16 q+18 r-19
way_to b-15 d-22 i-22 j-18 n-17 r-17
we c-18 e-50 f-55 g-67 h-78 i-25 k-59 l-71 o+23 p-64 q-78 r+16 s-78 t-65 u-91 v-63
we_@move b-17 m-18 o+23 q-17
we__@call m-17
we__@food m+16
we__a a-24 b-17 i-18 n-24 o+18 r-15 s-17
we__about a-18 b-23 d-20 i-21 j-21 m-34 o-23 r+31 u-24
we__an b-19 d-16 m-17
we__at r-24
we__be o-17
we__by a-16 h-17 i+20 m-22 r-16
we__in b-22 d-15 i-20 m-33 n-22 u-17
we__it a-33 d-28 i-18 j-23 m-29 n-23 o+32 q-20 r-20 s-15 u-23
we__my o-16 r-20
we__not b+22 m-15 n-16 o-26 r-26
we__the a+19 b-22 d-17 j+18 m-27 n-22 o-27 s-17
we__there d-17 j-20 m-21 o-16 r+18
we__this a-21 m-21 o-17
we__to b+19 i-21 m-16
we_are a-52 c-22 d-50 e-21 f-25 g-28 h-36 i-43 k-19 l-31 n-42 p-27 q-25 r+32 s-37 t-37 u-52 v-24
we_be o-17 r-22
we_decided a-16 b+15
we_do d-23 h-19 j-21 l-16 m-26 n-25 r-20
we_get n-18 o-16
we_got b-24 d+25 m-24 r-19
we_had a-17 b-17 m+21 n-18 r-17
we_need d-17 i-17 m-18
we_pick o+16
we_will a-20 d-24 j-18 m+16 n-22 o-23 p-17 r-23
wear a-40 b-33 c-23 d-44 g-43 h-26 i-37 j-35 k-18 l-31 m-52 n+50 o-35 p-18 q-48 r-24 v-15
wear$ g-31 j-16 m-23 n+25 u-18
wear_my d-16 i-15 m-20 n+32
wear_off b-15 l-16 m-16 n-20 q-19
weath* a-16 d-22 e-17 g-18 h-19 i-17 j-26 l-19 m+23 r-15 s-21 t-17 u-27 v-16
weather a-16 d-22 e-17 g-18 h-19 i-17 j-26 l-19 m+23 r-15 s-21 t-17 u-27 v-16
weather$ e-15 l-16 t-16 u-17
wednesday d-21 h-32 i-20 m-34 n-21 o+23 p-16 q-18 s-20 t-19 u-17 v-16
week a+20 b-57 c-41 d-58 e-30 f-30 g-48 h-45 i-54 j-52 k-42 l-51 m-63 n-64 o+60 p-43 q-51 r-53 s-59 t-39 u-62
week$ a+28 b-44 c-29 d-39 g-32 h-33 i-38 j-37 k-26 l-33 m-44 n-47 o+33 p-29 q-36 r-32 s-41 t-25 u-43 v-41
week_after o+20 s-17
week_i a-17
week_what o+16
weekend a-49 b-49 c-16 d-30 f-19 g-28 i-29 j-27 m+24 o-46 p-30 q-26 r-23 s-40 t+20 u-35 v-21
weeks m-20 u+18
weeks_does m-20 u+18
weird a-34 b-40 c-23 d-39 e-23 f-26 g-27 h-33 i-30 j-27 k-24 l-27 m-47 n-36 o-32 p-27 q-30 r-39 s+50 t-30 v-32
weird$ a-15 d-16 m-17 q-16 r-19 s+17
weird__after s+16
weird__since s+16
weird__this s+16
weird_dreams s+16
weird_flashback m-17 s+19
were a-21 b-24 c-15 d-20 g-17 h-22 i-20 k-19 l-19 m-27 n-18 p-18 q-23 r+29 s-23 t-17 u-20 v-20
what a-29 b-131 c-106 e-97 f-24 g+50 i-57 j+15 k-116 l-134 o-47 p-117 q-39 r-145 s-61 t-114 u+35 v-135
what$ b-22 d-37 g-47 h-21 i-25 k-19 l-23 m-46 o-28 q-32 r-27 s-31 u+20 v-22
what_@door g-24 j+25 n-15 u-24
what_@place a-16 d-29 g-29 h-17 i-15 j+30 m-25 n-28 q-20
what_@vehicle g-18 j+22 n-19 q-23 u-20
what__@day a-18 b-20 m-26 n-19 o+19
what__@eat d-28 g-28 h-17 m+39 n-45 u-27
what__@hours d-18 g-21 h+17 j-24 n-25 u-25
what__@open o+15
what__@place m-18 u-21
what__@price a-28 d+46 g-35 h-29 i-26 j-35 m-40 n-25 q-16 u-46
what__@treat a-16 d-23 u+19
what__@visit a-28 d-31 j-21 m-22 u+24
what__a a-31 g-29 h-22 j-33 n-28 o-17 q-21 s-19
what__about d-23 m-18 u+20
what__am d-17 j+17 n-19 q-20 u-30
what__an a-23 d-19 u+17
what__are d-35 i-20 m-35 n-25 o-18 q-16
what__be a-27 d+34 g-22 h-16 i-18 j-19 l-16 m-32 n-28 o-25 q-19 r-16 u-36
what__best i-20 m+18
what__can a-39 d-20 g+31 h+17 i-35 j-47 m-39 n-43 o-28 s-19 u-29
what__choices d-23 g+21 j-17 m-19 n-18 u-17
what__clothes m-17 n+16
what__come a-16 g-18 j-17 m-20 n-17 u-22
what__commands d-22 g+24 h-18 i-15 j-25 m-24 u-24
what__cross d-28 g-25 h-16 i-16 j+30 m-29 n-18 u-31
what__difference d-23 g-23 h-17 j-25 m-24 u+29
what__direct d-15 i+20 j-18 u-20
what__do b-36 c-32 d-43 f-24 g-15 h+16 i-54 k-22 l-39 m-42 n+20 o-30 p-27 r-26 t-25 v-31
what__does a-23 d-31 g-33 i-25 j-22 m+16 n-23 o-18 q-20
what__during a-17 d-22 g-21 h-22 j-23 m-24 n-23 q-17 u+28
what__earliest d-20 h+20 j-26 m-22 u-23
what__favorite j-15 m+15
what__fish m+22 u-21
what__full m-17
what__going a-16 d+27 g-16 j-29 m-30 n-18 u-29
what__good a-19 d-20 f+15 g-18 j-16 n-16 o-18 u-23
what__got a+19 d-24
what__guys a-26 d-22 g-21 h-29 j-17 q-17 u+27
what__help g+18
what__i b-45 c-39 d-19 e-24 f-33 g+39 i-77 j-18 k-41 l-48 m-60 o-64 p-42 r-53 t-34 u-66 v-44
what__if a-16 d-21 m-17 n-21 u-29
what__in h-17 j-16 m+27 u-29
what__is a-33 b-19 d-62 f-18 g-55 h-17 i-39 j+18 m+18 n-49 p-17 q-39 r-17 s-30 v-23
what__it a-42 b-26 d+24 f-20 h-23 i-22 k-16 l-18 m-54 n-39 o-36 p-23 q-39 r-23 s-25
what__latest a-16 h+19 j-17 m-18 u-16
what__like d-22 j-18 m-16 u+20
what__mean a-17 d-27 g+16 h-20 j-17 n-19 u-27
what__my a-43 b-23 c-16 d+39 f-23 g+19 h-37 i-47 l-23 m-48 o-39 p-34 r-34 s-30 u-66 v-20
what__need a+19 d-21 g-22
what__next g-15 u-17
what__number a-16 d-18 g-31 m-18 v-21
what__of a-28 d-44 f-17 g-50 h-25 i-27 m+17 n+27 o-19 q-26 s-26 u-35
what__options a-16 d-29 g+28 j-24 m-25 n-23 u-24
what__out d+19 j-16 m-18 u-18
what__put a-18 d-20 g+33 j-16 m-28 n-28 q-17 u-25
what__reply g+25 m-22 n-22 q-16 u-22
what__say a-26 d-29 g+35 i-22 j-29 m-37 n-31 o-16 q-24 s-15 u-30
what__send d-18 g+18 j-15 n-20
what__should a-17 d-18 g+23 h-16 j-20 m-31 q-24 s-19 u-25
what__soonest a+23 d-23 j-21 m-18 u-25
what__success d-29 m-17 u+22
what__supposed n-17
what__text g+21 m-16 n-18 u-15
what__that g-27 j+26 m-37 n-31 o-21 q-22 u-32
what__the a-20 b-45 c-21 e-20 f-48 j+16 k-30 l-37 m-26 o-62 p-31 q-65 r-45 s-55 t-35 v-41
what__there q-19 u-16
what__this a-27 g-42 h-23 i-29 j-44 m-41 n-19 u+38 v-25
what__type d-22 g+19 j-24 n-20 u-25
what__wear g-25 n+18
what__you a-20 b-29 c-28 d-15 f-28 h+24 i-47 k-19 l-26 m-43 q-65 r-17 s-18 t-26 v-27
what__your b-16 f-26 g-54 i-48 j-45 l-16 m+23 n-37 o-21 q-21 s-24 t-18 u-62 v-17
what_about a-36 b-27 d-34 g-31 h-25 i-29 j-24 l-16 m-43 n+18 o+35 q-29 r-24 s-31 t-16 u-40
what_am a-23 j-26 m-15 n-28 u-30
what_are a-40 b-26 f-25 g+15 i-53 j-20 l-22 m-57 n+18 o-31 q-29 r-28 s-33 t-31 u+24 v-15
what_can a-31 b-17 h-28 i-23 j-36 n+17 o-30 q-38 u-43
what_days a+22 d-28 g-18 h+23 j-35 m-22 n-21 o-17 q-16 u-35
what_do b-29 c-23 d-22 f-16 g+31 h-63 i-47 j-81 k-17 l-30 m-31 o-34 p-22 q-17 r-22 t-19 v-27
what_does a-35 d+43 f-17 h-42 i-29 j-37 n-58 o-23 q-44 r-15 s-23 u-63 v-18
what_else b-16 o+24
what_exactly d-21 g-16 j-26 m-22 u+24
what_happens a-40 b-25 c-16 d-43 e-17 f-24 h-39 i-28 j-39 k-18 l-21 m-50 n-44 o-26 p-17 r-24 s-29 t-19 u+44 v-20
what_i a-32 b-16 d-31 g+34 i-22 j-29 l-17 m-35 o-21 q-26 s-24 u-39 v-16
what_if a-30 g-38 h-19 j-25 m-23 o-16 q+24 r-21 u-23
what_is b-57 c-34 e-29 k-40 l-48 n-119 o-55 p-58 q-93 r-57 s-74 t-35 v-63
what_kind a-19 d-29 g-31 h-18 i-20 j-30 n+31 q-17 s-19 u-36
what_should a-28 d-29 h-22 i-18 j-28 s-29 u-40
what_side u-19
what_this g-17 u+17
what_time a-54 b-17 c-16 d-50 f-18 g-55 h+30 i-39 j-64 l-15 m+19 o-35 q-50 r-18 s-19 u-56 v-18
what_times d-27 m-24 u-19
what_to b-18 d-16 g+25 m-22 q-28 u-23
what_will d+30 g-18 j-16 m-24 n-15 u-36
what_would a-28 b-15 d+35 g-24 h-16 i-20 j-20 l-17 m-34 n-29 o-29 q-21 r-17 s-16 u-38
what_you a-24 d-31 g-26 h-24 j-29 m-28 n-21 o-17 q-17 u+32
whate* d-18 e-18 i-15 m+18 t-16 u-18
whatever d-18 e-18 i-15 m+18 t-16 u-18
when a+20 b-69 c-55 d-37 e-40 f-44 g-71 h+24 j-70 k-63 l-64 m+20 o-22 p-60 q-80 r-44 s-19 t-48 v-68
when__a m-15
when__can a-21 n-20
when__come a+19 d-17 j-28 m-21 n-42 o-28 q-19 u+16
when__get j-20 m-22 n-15
when__i b-24 c-22 d-32 g-27 h+22 i-44 j-32 k-30 l-18 m-39 n+19 p-23 q-38 r-29 s-42 u-29 v-15
when__in a-22 u+19
when__start a+16 h-20 k-16 n-23 q-16 s-16
when__the a-36 b-25 d-25 g-18 h-33 i-22 j-20 m+25 n-30 o-23 p-18 q-18 r-25 v-16
when__there j-16
when__this a-18 l-17 n-15 u-16
when__you a-21 d-17 h+30 j-19 m-28 n-16 u-28
when_are a-17 h+16 j-15 u-19
when_can a+27 b-26 c-27 d-34 g-29 h+18 i-49 j-30 k-36 l-22 m-49 n+18 o-49 p-29 q-42 r-31 s-46 t-16 u-29 v-17
when_do d-16 h+23 j-20 m-28 n-19 u-23
when_does a-30 d-21 h-28 m+32 n-23 o-18 q-16 r-16 s-20 u-20
when_else a-16 b-17 n-17 o+22
when_i a-33 g-26 h-27 i-18 j-26 m-22 n-28 q-24 u+29
when_is a+18 b-18 d-23 g-16 h-33 i-28 j-25 l-17 m+20 n-27 o-23 p-15 r-19 s-31 u-31 v-24
when_you a-16 i+15 m-19
where a-28 b-71 c-55 d-37 e-44 f-56 g-68 h-64 i-28 j+61 k-61 l-72 m+25 n-83 o-71 p-66 q-74 r-78 t-64 u-94 v-44
where* a-20 d-16 h-27 i-20 j+31 m-21 t-18 u-30 v-16
where__@parking j+15 m-15
where__are a-22 d-22 g-18 h-23 i-18 j+34 m-29 o-15 t-22 u-30 v-16
where__at a-22 d-23 h-17 i-17 j+28 m-29 t-15 u-16 v-18
where__go a-26 b-25 d-23 g-22 i-23 j+34 k-17 l-21 m-34 n-22 o-18 p-16 q-24 r-20 s-22 u-22
where__i b-18 g-31 h-20 k-17 l-21 n-33 o-22 p-19 q-29 r-24 s-28 u-26 v-22
where__in a-19 j+20 m-22 u-18
where__is j+22 m-26 u-15
where__iv m-18 s+19
where__sign a+19 d-18 j-17 m-20
where__the h-17 i-17 m+19 u-19
where__was m-18 s+19
where_at a-19 j+20 m-22 u-18
where_can j-25
where_did a-22 d-20 i-17 j-29 l-15 m+26 n-20 s-18 u-25
where_do b-16 g-26 l-19 n-26 q-21 r-18 s-20 u-23 v-16
where_i d-16 j+22 m-25 u-17
where_is a-31 b-16 d-37 g-18 h-21 i-27 j+34 l-16 n-22 o-19 p-21 q-17 r-22 s-26 u-34 v-28
where_the m-21 s+16
where_you a-31 d-30 f-15 g-21 h-26 i-26 j+41 l-20 m-37 n-16 o-20 t-29 u-29 v-26
whereabouts a-20 d-16 h-27 i-20 j+31 m-21 t-18 u-30 v-16
whereabouts__located j+16
whereabouts__you a-17 h-17 j+23 m-16 t-17 u-23
whereabouts_are a-17 h-17 j+23 m-16 t-17 u-23
which a-62 b-51 c-38 d-63 e-38 f-35 h-49 i-60 j+51 k-46 l-58 n-56 o-48 p-45 q-57 r-53 s-61 t-47 v-56
which_@door g-21 j+18
which_@place j+16
which__are u-19
which__do a-28 b-16 d-31 h-20 i-22 j+23 l-27 m-41 n-31 o-16 q-26 r-16 s-18 v-18
which__i a-25 b-17 d-27 g+18 i-21 j+24 l-27 m-41 n-33 q-26 r-17 s-26 u-36 v-16
which__is a-22 d-22 g-19 i-24 m+22 n-17 s-17 u-27 v-22
which__of m-26
which__the a-20 b-16 d-24 g-19 i-20 m+28 o-18 r-16 s-18 u-29 v-15
which__you a-20 d-19 g-18 h-17 i-17 j+19 m-35 v-16
which_one a-31 b-21 d-22 g-20 i-24 j+36 l-18 m-39 q-15 s-22 u-17 v-24
who a-79 c-25 d-81 e-63 f-64 g-73 h-67 j-87 k-67 l-82 n-75 o-73 p-76 r-77 s-77 t-62 u+39 v+40
who__@drive i-18 j-18 m-20 n-16 p-27 q+30 u-24 v-27
who__carol m-18 u-25 v+22
who__i a-30 b-21 d-27 g-27 i+28 j-25 l-19 m-34 n-30 o-20 q-33 r-17 s-16
who__is b-18 d-16 g-15 i-21 m-32 o-18 q-19 r-20 s-15 v+18
who__me a-25 b-18 d-19 i-32 j-23 k-16 l-30 m-27 n-21 o-15 p-32 q+23 r-15 s-21 u+19 v-36
who__president m+18 u-19
who__song m+17
who__texting i-21 l-23 p-16 q-19 u+19
who__that m+17
who__the a-16 b-19 d-18 i-28 j-19 m+35 q-20 r-17 s-18 u-39 v-29
who__this b-17 d-21 i-26 m-33 u+24
who__you i-15 j-20 m-19
who_dis a-19 d-16 e-17 h-17 i-24 l-19 m-29 q-16 t-16 u+17
who_do a-26 d-22 g-17 i+30 j-17 m-28 n-24 q-25 u-34 v-17
who_is a-39 b-40 c-29 d-47 e-16 f-29 g-39 h-32 i-60 j-44 k-29 l-47 n-39 o-36 p-45 r-38 s-44 t-20 u+25 v+28
who_won m+18
who_wrote a-15 b-16 m+25 q-15 s-16 u-22 v-23
whole a-23 b-20 d+35 g-29 h-25 i-18 j-22 m-43 o-23 p-18 r-17 s-18 u-34
whole_thing d+24 m-28 n-16 q-16 u-15
why a-48 b-43 e-24 f-25 g-44 h-35 i-50 j-48 l-43 m+24 n-44 o-44 p-38 r-42 s-45 t-34 u+25 v-46
why__i a-19 g-17 i-19 k-20 l-18 m-31 n-19 p-19 r-15
why__so j-16 q-19 s-17 u-25
why__the d-18 u-15
why__you d-21 i-17 v-18
why_did b-17 u-21
why_do a-23 d-36 g-20 h-17 i-23 j-21 l-17 m+21 n-23 o-20 p-19 v-22
why_is a-16 i-17 j-22 m+23 o-17 q-23 r-18 s-22 u-35
why_was d+21 m-24 q-16
wife d-16 k-15 l-19 m-53 n+17 p-41 q-33 r-26 s-18
wifi g-15 m+20 u-20
will a-106 c-84 e-67 f-75 g-23 h-22 i-103 j-111 k-102 l-108 m-19 o-40 p+33 r-21 s-41 t-32 u+31 v-93
will_@drive p+21 q-20
will_@insurer u-16
will__@day b+20 m-18 o-20
will__@late p-18 q-18 r+15
will__@pay b-19 d+24 m-19 n-24 o-16 q-16 u-25
will__@relative a-30 b-36 c-15 d-23 i-23 n+26 o-19 q-44 r-23 u-38
will__@stop l-17 m-17 s+18
will__@symptom l-17 m-17 s+18
will__able o-18 p-15 q-17 r-16
will__be a-31 b+27 c-19 f-15 g-30 i-25 j-26 k-21 l-34 m-48 o-17 p-39 q-56 r-59 s-40 t-23 u-22 v-26
will__card d+16 m-17 n-16 u-16
will__coming b+18 r-20
will__cover b-19 d+26 m-25 n-17 u-23
will__for b-16 d-23 m-19 u+15
will__have p-20
will__home b-17 m-16 p+25 q-20
will__it d-18 m+15 o-19 q-15 u-26
will__know m+17
will__let a-19 b-19 d-22 j-15 m-26 n-15 p-15 q+22 u-26
will__make d-22 m-19 o-17 q-17 u+19
will__me a-41 b-52 c-30 f-26 h-31 i-37 j-39 k-37 l-44 m-68 n-59 o-36 p+41 r-42 s-38 t-33 v-25
will__my a-19 b-33 d-23 i-18 n-46 q-34 r-17
will__need o-25
will__needing b+16
will__on a-17 d-22 j-17 k-18 m+23 o-21 p-21 q-15 r-21 s-16 u-24
will__out b-21 d-21 n-23 q-18 r-18 s-18 u+18
will__outside b-18 d-21 m+15 n-17 o-16 p+16 q-16 r-17 u-25
will__there b+26 d-21 m-19 n-22 o-30 p-17 q-26 s-15
will__to a-23 b-26 g-24 i-20 j-22 m+26 o-28 q-25 r-20 s-23 u-38
will__up d-17 m-21 q-17 r-18
will__with d-16 n-16 s-16
will__work b-27 g-18 m-33 n-31 p-22 q-30 r-22 s-17 u+19
will__you b-21 d-15 g-16 m+15 q-16 u-21
will_be a-21 b-29 d-25 h-18 l-16 m-31 n-28 q-35 r+19 s-25 u-27
will_bring n-19 p+20 u-20
will_do b-27 d-19 h-19 m-20 n-19 q-17 t+23 u-26
will_have b-17 m-25 n-27 p+26 q-15
will_i a-28 b-45 c-18 d-58 g-35 h-29 i-31 j-25 k-23 l-33 m-55 o-41 p-36 q-49 r-36 s-40 t-29 u+49 v-24
will_it a-38 b-50 e-17 f-26 g-41 h-24 i-22 j-32 k-27 l-30 n-56 o-44 p-45 q-56 r-39 s-46 t-40 u+30
will_let m+17
will_my a-24 b-37 d+35 g-16 i-18 l-17 m-43 o-25 p-31 q-34 r-26 s-19 u-45
will_not a-31 b+39 c-22 d-47 h-29 i-30 j-31 k-28 l-37 m-17 n-47 p-45 r-60 s-20 t-23 u-40 v-33
will_take b-17 m-19 n-16 p+28 q-37
will_that m-17
will_you a-29 b-31 c-18 d-39 g-22 i-20 j-24 k-20 l-23 m-41 n-31 o-30 p-25 q+34 r-23 t-22 u-44
wish b-18 g-17 l+20
wish__receive b-15 l+16
wish_to b-18 g-17 l+20
with b-22 c-70 f-63 h-78 i-21 j-89 k-81 m-19 q-29 r-81 t-32
with_@treat a-20 d-24 u+20
with__@clinician a+22 l-19 m-24 o-21
with__@medicine b+15 i-19 n-20
with__@symptom a-16 s+16
with__@texts i-17 k-31 l+26 m-28 u-17
with__the l+17 t-16
with_a d-18 l-20 m-21 p-26 r-16 u-22
with_depression a+23 m-19 p-16
with_me a-50 b-38 c-17 d-38 g-25 i-53 k-17 l-37 m-41 n+25 o-29 p+27 r-20 s-31 u-37 v-24
with_my i-23 n-27 o-17 p-18 s-20
with_someone a-21 b-21 c-18 d-24 g-18 h-23 l-19 m-19 n-19 o+20 p-30 q-28 s-19 u-16 v-26
with_the a+15 b-37 c-18 g-39 h-24 i-32 j-35 k-40 l+27 n-31 p-24 q-27 r-29 t-33 u-43 v-29
with_this a-24 d-22 i-22 l-27 m-28 o-18 s-19 v-24
with_you a-16
withd* a-24 d-25 g-18 i-25 j-18 k-15 l+30 m-32 n-24 o-19 q-17 r-22 s-24 u-19 v-16
withdraw a-24 d-25 g-18 i-25 j-18 k-15 l+30 m-32 n-24 o-19 q-17 r-22 s-24 u-19 v-16
withdraw_my a-16
witho* b+16 c-16 g-27 h-26 i-22 l-24 m-42 o-23 p-18 s-19 u-34
without b+16 c-16 g-27 h-26 i-22 l-24 m-42 o-23 p-18 s-19 u-34
without_a d-18 g-15 h-16 i-16 j+18 m-20 n-20 u-18
woke a-27 b-28 c-15 d-25 e-17 f-19 g-17 h-26 i-23 j-17 k-21 l-26 m-40 n-20 o-30 p-27 q-27 r+29 s+22 t-19 u-28 v-22
woke__@late r+17
woke__@symptom s+17
woke__feeling r-17 s+18
woke_up a-27 b-28 c-15 d-25 e-17 f-19 g-17 h-26 i-23 j-17 k-21 l-26 m-40 n-20 o-30 p-27 q-27 r+29 s+22 t-19 u-28 v-22
won m+20 u-16
won_the m+15
word a-17 d-19 g+27 i-17 j-29 m-22 n-24 q-16 u-22
words a-17 d-22 g+24 j-24 m-16 n-23 u-20
words__numbers g+18 j-15 u-18
words_or g+18 j-15 u-18
work a-67 b-80 c-56 d-26 e-44 f-53 h-40 j-78 k-59 l-32 m-28 o+41 p-15 s-73 t-54 v-27
work$ a-44 b-33 c-24 e-21 f-28 g-16 h-38 j-40 k-24 l-43 m+16 p-42 r-37 s-41 t-25 v-30
work_@call i-16 m-16
work__# o+16
work__me b-15 n-21 p+20 q-26 u-20
work__more b-20 o+17
work__of o+16
work_any o+19
work_for b-19 d-28 m-26 n-17 q-16 u+20
work_instead a-15 d-22 i-18 l-20 m-20 o+27 r-19 u-15
work_now b-21 m-20
work_this g+25 l-18 m-23 u-26
work_will p+16 q-18
work_with d+23 h-17 m-17 q-15 u-23
worke* a+19 j-16 m-27 n-26 q-20 u-18
worki* m-17 u-17
working m-17 u-17
works a-34 b-29 c-22 d-32 e-17 f-21 g-26 h-23 i-22 j-30 k-17 l-26 n-33 o+26 p-22 r-20 s-28 t-21 u+16 v-22
works$ a-22 b-17 d-23 g-19 j-16 l-18 m-30 n-25 s-18 u+26
works_better a-18 b-17 o+28 u-23
worry m-18 n-23 q-21
would a+18 b-34 c-52 d+24 e-42 f-47 g-78 h-62 j-72 m-49 n-56 o+16 p-57 q-73 r-42 s-77 t-52 v-63
would_# o+16
would__@call a-22 i+18
would__be a-33 b-31 d+26 g-18 j-17 k-26 l+15 m-27 n-23 p-18 q-24 r-26 s-24 u-31 v-20
would__better a-26 b-19 d-22 l-18 m-17 n-26 o+22 q-17 r-22 s-17
would__bring g-18 u-18
would__come a+21 i-19 o-25
would__get i-18 l-18
would__instead d-16 o+21
would__my a-20 m-17 n-16
would__need a-23 d-24 m-22 n-18 u+22
would__speak i+17
would__start a+22 d-16 m-22 u-16
would__to a+16 b-39 c-20 d-43 g-25 j-25 m-42 n-35 o-27 p-25 q-27 r-31 s-33 t-15 u-34 v-20
would__work a-15 d-22 i-18 l-20 m-20 o+27 r-19 u-15
would_be b-34 c-16 d+19 e-18 f-15 g-27 h-27 i-31 j-23 k-18 l-33 m-42 n-39 o+30 p-20 q-30 r-40 s-30 t-22 u-43 v-19
would_i a+25 g-28 h-18 i-16 j-21 l-24 m-42 n-35 o-23 s-19
would_it a-24 b-22 d+29 k-16 l-24 m-22 n-17 p-15 q-17 r-20 s-16 u-30
would_like a+16 b-36 c-16 d-41 g-21 j-21 m-41 n-30 o-20 p-24 q-22 r-27 s-29 u-37 v-18
would_rather a-19 b-21 d-22 k-16 l+19 m-19 o-21 v-22
would_you a-28 b+22 d-22 o-20
write a-23 d-21 i-26 j-22 m+24 n-19 o-23 q-21 u-21
write_a a-20 d-19 i-21 j-19 m+28 o-19 q-18 u-19
wrong a-49 b-46 c-34 d-49 e-34 f-33 g-43 h-44 i-61 j-16 k-39 m-53 n-37 o-43 p-39 q-44 s-40 t-42 u-52 v+57
wrote a-15 b-16 m+25 q-15 s-16 u-22 v-23
wtf a-18 d-22 g+15 i-17 j-17 m-21 n-17 v-18
x a-21 b+19 d-23 e+20 f-15 i-17 j-16 l-20 m-30 n-20 o-16 r-19 s-23 t-20 u-22
y c-41 e-37 f-35 g-56 h-44 i+17 k-44 l-66 m-71 n-69 o-58 q+27 r+18 s-52 t-41 u-60 v-61
y__@fetch p+16 q-15
y__empezar a+15
y__puede a-17
y__quiero o-19
y__tengo b-20 n-16 q+20
y_no a-28 g-25 i-34 l-28 m-23 n-35 o-32 p-20 q+15 r-32 s-21 u-29 v-28
y_quiero a+23 b-21 i-17 m-16 o-17
y_si m-16 r-18
ya c-88 d-116 e-96 f-88 g-112 h-32 i-71 k-24 m-29 n-23 o-111 p+35 q-45 r+57 s-110 t-99 u-118 v-32
ya$ a+21 i-15 l-21
ya_@call l-20 m-16 r-16
ya__@insurer p-29
ya__@relative p+17 q-17
ya__@ride p+21 q-26
ya__@texts l+19 m-20
ya__a a-40 i-22 j-21 k+16 l-26 m-37 n-28
ya__aqui a-18 b-23 j+16 l-26 m-22 q-20 r-24
ya__con b-16 i-20 k-20 m-17 n-20 q-20 u-16
ya__de b-17 j-15 k-32 l+22 m-27 n-16 p-17 q-16 u-18
ya__dije a-28 b-24 j-23 k-18 l-26 m+25 n-26 q-20 r-33 t-15 u-20 v-15
ya__el b-27 d-24 h-17 j-36 l-21 m-34 n-25 p+24 q-41 s-17 u-18
ya__en j-26 r+20
ya__es b-15 j-17 l-20 m-24 n+17 q-17 r-15 u-18
ya__ir a-25 q-23
ya__la b+29 d-18 i-27 j-34 l-41 m-33 n-29 o-28 p-29 q-29 s-19 u-17 v-19
ya__llegando a-15 b-22 j-17 m-17 r+23
ya__llego a-26 b-24 d-20 g-15 h-20 i-18 j-31 k-20 l-29 m-35 n-30 o-17 p-29 q-29 r+38 s-17 t-15 u-17 v-20
ya__los a+33 b-24 d-18 g-22 h-23 i-26 j-27 k-25 m-36 n-37 p-22 q-18 r-25 u-20
ya__manden a-17 b-29 j-17 l+28 m-19 q-22 r-20 v-15
ya__me a-21 i-19 j-18 n-23 p+16 q-41 r-30
ya__mi l-18 m-24 n-19 p+21 q-26 r-17
ya__nada b-20 l+17
ya__no a-29 d-20 g-19 i-28 j+28 l-18 m-43 o-19 p-26 q-34 r-39 s-19 v-29
ya__por a-21 b-15 l-19 m-22 q-17 r-22
ya__puede a-16 l-18 n-30 p-26 q+18
ya__puedo a-20 q-18
ya__quien a-21 b-17 n-21 p+25 q-34 u-16
ya__quiero i-29 j-17 k-27 m-32 n-21 o-21 p-23 q-23 r-23 u-16
ya__voy b+28 l-21 m-19 q-28 r-28 v-19
ya_casi a-20 b-22 h-16 j-23 k-16 l-24 m-29 n-24 p-22 q-17 r+30 v-16
ya_comi a-24 b-28 d-17 e-19 h-15 i-16 j-31 k-19 l-34 n+27 p-25 q-24 r-33 s-16 u-20 v-20
ya_consegui p+16 q-17
ya_estoy a-43 b-41 d-23 g-19 h-23 i-23 k-22 l-41 m-46 n-36 o-16 p-41 q-30 r+42 s-25 t-17 u-19 v-20
ya_le a-23 b-18 j-18 l-18 m+17 n-21 q-17 r-25
ya_me a+22 b-15 d-28 g-17 i-33 j-38 m-43 n-39 o-28 q-34 r-50 s-24 u-24
ya_mero m-16 q-19 r+21
ya_no a-61 b+48 c-36 d-45 e-25 f-23 g-53 h-34 i-61 j-69 k-45 l+15 m-24 n-75 o-55 p-67 r-81 s-45 t-39 u-48
ya_tengo a-27 b-24 i-18 j-15 l-16 m-19 n-27 p+36 q-44 r-24 u-19
ya_voy a-35 b-47 d-27 g-21 h-15 i-26 j-32 k-21 l-37 m-45 n-33 o-30 p-37 q-37 r+52 s-28 t-18 u-26 v-24
yeah a-25 b+18 c-16 d-26 e-18 f-18 g-18 h-18 i-23 j-23 k-18 l-24 m-31 n-26 o-20 p+32 q-34 r-25 s-21 t-18 u-26 v-21
year a-20 c-18 d-26 g-21 h-20 i-28 j-26 k-17 l-24 n-27 o-21 p-22 r-22 s-30 t-17 u-29 v+16
year$ a-22 c-18 d-24 g-21 h-20 i-27 j-25 k-17 l-24 n-25 o-21 p-21 q-25 r-22 s-29 t-17 u-28 v+16
years i-19 o-18 r-15
yep q-22
yep_got q-19
yes b-35 c-24 d-38 e-24 f-24 h-25 i-39 j-34 l-35 n-34 o-28 p+27 q-50 r-27 s-29 t-25 u-39 v-26
yes$ a-19 d-23 e-18 f-16 j-16 k-16 l-16 m+20 p-15 q-23 t-16 u-25
yes__can a-17 j-16 q-20
yes__have q-24
yes__is a-16 p+17
yes_i i-22 q-26
yeste* a-42 b-37 c-26 d-42 e-21 f-23 g-34 h-37 j-49 k-31 l-37 n-43 o-39 p-31 q-37 r-37 s+38 t-33 u-20 v-37
yesterday a-41 b-36 c-25 d-41 e-20 f-22 g-34 h-36 j-48 k-30 l-36 n-42 o-38 p-30 q-37 r-36 s+37 t-32 u-19 v-36
yesterday$ a-33 b-30 c-22 d-32 e-18 f-18 g-29 h-24 i-39 j-32 k-25 l-32 n-32 o-29 p-25 q-29 r-28 s+34 t-30 v-32
yet a-23 b-25 c-16 g-25 i-20 j-19 l-24 n-21 o-23 p-21 r-22 s-22 t-15 u-25 v-32
yet$ a-23 b-25 c-16 g-25 i-20 j-19 l-24 n-21 o-23 p-21 r-22 s-22 t-15 u-25 v-32
yo b-46 c-31 d-50 e-40 f+26 g-44 h-37 i-39 j-45 k-38 l-49 n-46 o-38 p-29 q-40 r-39 s-43 t-36 u-46 v+41
yo__pedi v+17
yo__soy a-21 b-22 d-23 g-21 i-19 j-17 l-26 m-28 n-24 o-17 q-21 r-18 s-21 u-20 v+31
yo_no a-34 b-39 c-17 d-36 f-18 g-29 h-16 i-25 j-26 l-33 m-34 n-34 o-31 p-16 q-28 r-26 s-31 t-16 u-28 v+44
you b-71 c-25 e-128 g-56 h+38 i-36 k-28 l-42 n-75 o-24 p-144 q-58 r-124 s-164 t+41
you$ a-28 b-26 c-56 d-76 e-37 f+19 h-74 j+28 k-62 m-31 n-66 o-65 p-41 q-71 r-16 s-47 t+29 u-35
you_@move a-17 m-20
you_@open a-40 b-18 c-17 d-29 g-22 h+38 i-21 k-16 l-21 m-47 n-21 o-23 q-18 r-20 s-16 t-27 u-30 v-24
you_@person i-18 m-19 u-26
you_@price a-25 d+31 g-17 h-18 j-16 m-28 n-17 u-27
you_@stop a-24 d-15 i-18 j-19 k-26 l+24 m-31 n-29 o-16 q-19 u-17
you__# a-22 d-22 h+16 j-18 t-19 v-17
you__@call a-16 i+23 l-16
you__@day a-37 b-34 c-15 d-28 h+30 i-16 j-20 m-37 n-24 q-17 u-29
you__@holiday a+21 d-28 g-16 j-27 l-16 n-19 q-17 u-26
you__@hours a-18 d-17 h+21 j-16 m-16 n-15 o-15
you__@insurance a+23 h-21 j-17 m-18 n-17 u-26
you__@insurer a-22 d+27 h-20 m-18 q-15 u-15
you__@open a-50 b-23 d-25 g-17 h+41 i-18 j-22 l-21 m-34 n-24 o-28 q-20 r-20 s-18 t-32 u-32 v-20
you__@pay d+21 m-21
you__@person a+19 d-19 i-34 j-31 m-30 v-21
you__@place a-22 i-22 m-24 u+20
you__@relative a-23 n-15 q-19 u-22
you__@ride a-17 d-20 h-19 j-16 m-21 q+25 u-24
you__@spanish c+16 h-15
you__@vehicle a-18 d-16 h-20 m-26 q+19 u-25
you__@visit m-18 u-15
you__@wrong a-21 d-15 h-19 i-23 j-22 m-24 t-18 u-18 v+17
you__a a-64 b-50 c-39 d-38 f-17 g-43 h-71 k-30 l-45 m+17 n-64 o-26 p-32 r-35 s-34 t-25 u-83 v+29
you__about d-21 m+28 u-37
you__an a-26 d-15 m-15 u-24
you__another m-16
you__any a+21 d-18 h-18 o-22 u-20 v-16
you__anybody a+21 h-27 j-23 m-16 u-22
you__anything d-30 h-23 j-23 l-17 m-19 n-20 o+28 q-22 u-29
you__are a-28 d-16 g-15 h-29 l-19 m-23 t+26 u-22
you__been a-20 d-15 m-18 t+20 v-17
you__credit a-22 d+28 h-24 j-23 m-29 n-16 u-23
you__do d-32 g-36 h-17 j-26 m-27 n-27 q-26 u+23
you__doctors a-18 h-22 i-19 j-26 u+23
you__evening a-19 d-16 h+20 u-15
you__for b-29 d+22 g-16 h-28 i-17 j-22 l-23 m-38 o-26 q-16 u-37 v-27
you__from a-31 b-17 d-30 h-20 i-22 j-28 l-17 m-35 n+26 o-18 q-25
you__have d-26 i+19 j-32 m-22 n-22 o-22 t-19 u-30
you__hospital a-17 h-16
you__i a+16 g-24 m-16 n-19 q-16 u-25
you__in b-21 d-26 i-31 k-22 l-18 n-26 o-33 q-24 r-17 t-16 u-41
you__it a-41 b-37 c-19 h-25 i-21 j-41 k+19 l-30 m-45 n-30 q-24 r-17 t-23 u+18
you__leave q+16
you__me a-24 b-50 e-22 f-45 h-63 i-49 k+15 l-19 o-30 p-55 r-53 s-48 t-64 u-27 v-60
you__my a-29 g-26 h-29 j-37 k-22 l-37 m-39 n-33 p-19 q-31 r-17 s-19 t-18 u+22 v-16
you__new a+38 d-22 f-18 h-19 i-28 j-36 l-17 m-31 n-17 o-22 t-22 u-43
you__next o-23
you__number a-42 b-15 d-31 g-23 h-25 j-35 l-32 m-38 n-22 o-20 q-22 u+16
you__old v+17
you__on a-48 b-29 d-33 f-16 g-20 i-21 m-45 n-25 o-29 p-18 r-21 t-27 u-23
you__one a-27 d+22 h-17 m-20 u-20
you__out a-20 d-24 h-22 i-18 l-20 m-24 q-21 u+25
you__patients d-23 h+18 j-21 m-23 u-27
you__place a-18 m-21 q-18
you__process m-17 u+19
you__put o+17
you__real h-18 i-16 j-19 u+18
you__so a-21 d-17 h-15 m-20 t+23 v-19
you__still a+39 b-22 c-18 d-27 f-24 g-23 i-29 j-35 k-25 l-32 m-26 n-29 o-25 p-17 q-24 r-19 s-24 t-43 u-36 v-32
you__taking a+27 i-20 j-16 l-20 m-17 n-27 t-24 u-19 v-24
you__text a-39 b-32 c-26 d-26 f-15 g-30 h-21 i-36 j-34 k+24 m-34 n-24 o-27 p-19 q-34 t-24 u-33
you__texting a-15
you__that m+16
you__the a-42 b-48 c-34 e-16 f-25 g-39 i-49 k-18 n-44 o-28 p-28 q-37 r-40 s-38 u-26 v+19
you__there a-20 h+24 j-27 u-25
you__this a-25 b-16 c-18 d-26 g-20 i-24 l-25 m+28 n-18 u-31
you__to a-31 b-31 d-36 h-27 i-37 j+16 k-24 l-31 q-23 t-20 u-40
you__today a-17 h+27 m-25
you__up a-25 h+23 m-21
you__walk a+26 d-27 h-17 u-20
you__what a-23 d-23 h-21 i-15 j-20 m-25 o-18 u+19
you__with a-36 d+26 g-31 h-30 i-24 j-26 m-38 n-24 o-19 u-42
you_a a-25 h-27 i-26 j-38 m-26 u+34
you_accept d+21 m-23 u-16
you_accepting a+25 h-24 i-16 j-19 m-18 u-25
you_all b-52 c-34 d-56 e-21 g-51 k-50 l-60 m-63 n-49 o-55 p-33 q-43 r-36 s-41 v-51
you_are a-44 b-26 c-20 d-44 f-23 g-31 h-33 i-33 k-21 l-38 m-53 n-36 o-32 q-20 r-26 s-22 t+36
you_be a-25 b-20 d-29 j-17 l-22 m-27 n-22 o-22 q-23 r-18 u+21
you_can a-34 c-22 d-27 g-16 h-15 j-29 k+25 l-32 m-32 n-28 p-16 q-35 u-27
you_do a-50 b-26 c-29 d+27 g-45 h+19 i-33 j-49 l-34 m-61 n-49 q-42 r-18 s-15 t-26 v-24
you_ever a-18 d-22 h-22 j-18 l-17 m+24 u-28
you_explain a-23 c-15 d-21 h-20 i-20 j-22 l-15 m-25 n-17 o-22 u+28
you_fit a+19 m-17
you_folks d+22 j-22 m-26 q-15 u-24
you_get c-18 g-20 j-35 l-25 n-25 o-21 q-21
you_give a-17 i-15
you_got a+27 b-23 d-34 h-20 i-18 j-15 m-27 t-16 u-23
you_guys b-32 c-30 d-35 e-17 f-32 g-43 i-38 k-27 m-54 n-43 o-39 p-24 r-28 s-24 v-41
you_have b-57 c-56 d-41 e-21 f-29 g-55 h-23 j+20 k-35 l-20 m-27 n-70 p-42 q-39 r-35 s-39 u-29 v+25
you_in m-19 u-33
you_just a-15
you_know a-29 d-33 g-28 h-19 i-23 j-27 l-16 n-22 o-29 r-15 t-21 u-41 v-32
you_let a-17 d-19 m-23 q+24 u-24
you_like a-25 d-27 h-19 i-16 j-16 l-15 m+31 n-15 u-33
you_located j+20 u-18
you_near m-17 u-15
you_on h-20 m-22
you_see a+29 c-16 d-35 g-21 h+15 i-35 j-39 l-22 n-23 o-20 q-23 t-15 u-40 v-20
you_send m-17
you_start a-23 d-18 h+21 m-28 u-20
you_stay d-18 h+22 j-15 m-22 u-24
you_take a+26 c-25 g-32 i-22 j-50 l-36 m-53 n-44 o-22 p-16 q-39 t-22 u-51 v-22
you_tell a-17 c-21 i-24 j-26 k-17 l-18 m+17 n-16 o-22
you_text a-22 i-20 j+19 k-16 l-19 m-22 u-18
you_texted m-15 v+18
you_the a-26 h-26 i-25 j-27 m-26 u+30
you_to h-22 j+21 m-24 u-21
you_turn k+18 m-17 u-17
you_want a-18 b-17 j-17 m-16 u-15 v+19
you_watch d-18 m+24 n-16 u-17
you_what a+16 g-17 n-15
you_work a-16 d+17 m-22 o-20 u-23
you_write a-21 d-20 i-23 j-21 m+24 n-16 o-21 q-19 u-21
your c-68 d-34 e-59 f-71 i+25 m-38 n-94 o-85 p-76 q-93 r-82 s-58 t+21 u-29
your_@hours h+17 j-15 m-15
your_@machine b-19 u-16
your_@place a-30 b-30 c-18 d-26 g-27 i-22 j+30 k-24 l-28 m-38 n-23 o-21 q-28 r-16 u-38
your_@texts i-16 l+20 m-17 u-17
your__@hours g-16 h+25 j-26 m-27 n-17 u-19
your__@visit a+20 d-17 j-15 m-17 u-17
your__are k-16 l+17
your__best a-28 b-24 d-21 g-27 h-22 i-30 j-24 k-21 l-26 m-38 n-16 o-17 p-16 q-15 r-21 s-23 t+34 u-23 v-22
your__in a-16 h-34 j+17 m-29 s-17 u-21
your__is a-26 d-22 i+21 l-27 m-31 n-15 o-16 p-25 q-18 s-18
your__me a-27 b-22 d-21 i-33 j-19 k-20 l-32 m-27 n-18 p-20 q-22 r-16 s-23 t-21 v+24
your__not a-15 b-18 g-17 k-15 l-27 m-22 q-18 s-17 u-18 v+21
your__please a-22
your_ad j-15
your_favorite j-15 m+15
your_list a-18 m-17
your_next a+17
your_number b-22 d-20 g-28 h-16 i+17 j-34 k-16 l-35 m-19 p-20 q-18 u-36
your_records i-25 l-19 m-18 v+23
your_system p-17 v-18
your_the a-28 b-24 d-21 g-27 h-22 i-30 j-24 k-21 l-26 m-38 n-16 o-17 p-16 q-15 r-21 s-23 t+34 u-23 v-22
zxcvb a-18 b-16 d-19 e+29 g-16 i-16 j-19 k-15 l-20 m-29 n-16 r-16 s-17 t-16 u-21 v-18
zxcvb_nm a-18 b-16 d-19 e+29 g-16 i-16 j-19 k-15 l-20 m-29 n-16 r-16 s-17 t-16 u-21 v-18
¿ a-28 g-16 i-18 m-18 p-16 r-19
¿__ir a-16
¿_puedo n+16 q-15
"""
