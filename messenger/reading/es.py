"""What Spanish texts say, as rules by meaning (the notation is that of :mod:`messenger.reading.words.phrases`). Accents are folded away."""

from __future__ import annotations

LISTS = {
    "cita": "cita citas consulta consultas sesion sesiones visita appointment turno hora session tratamiento",
    "dia": "lunes martes miercoles jueves viernes sabado domingo hoy manana lunez juebes biernes",
    "familiar": "mama papa madre padre esposo esposa marido mujer hijo hija hermano hermana tia tio primo prima sobrino sobrina "
    "amigo amiga "
    "vecino vecina cunado cunada suegra suegro yerno nuera novio novia pareja comadre compadre jefa jefe senora senor abuela abuelo nieto "
    "nieta mami papi roomie hijastro madrina padrino companera companero alguien quien",
    "alguien": "persona humano alguien enfermera doctor doctora recepcionista recepcion operadora operador secretaria senorita encargado "
    "encargada asesor asesora agente gente medico someone somebody ustedes nurse",
    "mensajes": "mensaje mensajes texto textos recordatorio recordatorios mensajitos textitos sms msj aviso avisos notificaciones "
    "message texts",
    "comer": "comer desayunar almorzar cenar tomar beber ayunas ayuno comida agua cafe desayuno cerveza alcohol fumar mascar chicle "
    "jugo te",
    "pastilla": "pastilla pastillas medicina medicinas medicamento medicamentos remedio remedios pildora pildoras insulina lexapro "
    "sertralina "
    "metformina antidepresivo losartan vitaminas tratamiento inhalador dosis ansiolitico clonazepam litio",
}

CONSENT = {
    "optout": """
< [ya] parar|pare|paren|para|alto|baja|basta|cancelar|detener|salir|stop|eliminar|desuscribir [por] [favor] [ya] [gracias] >
< ya basta >
< dar|darme|de de baja >
< darse de baja >
< [dame|denme|deme|darme] [de] baja [por] [favor] >
< me dan|da de baja [por] [favor] >
basta ~1 ya|con ~3
no mas @mensajes
no mas $
ya no ~4 @mensajes
no ~2 mand*|envi*|escrib*|text*|contact*|molest*|llam* ~3 mas
ya no ~2 mand*|envi* ~2 mas|nada|@mensajes|esto|eso|estos|esos|esas|$|por
ya no ~2 escrib*|texte*|contact*|molest*|text* ~3
no me|nos|le ~1 mand*|envi* ~2 mas|nada|@mensajes|esto|eso|estos|esos|esas|$|por|ya
no me|nos|le ~1 escriba*|texte*|contact*|moleste*|text* ~3
no me ~1 vuelv* a ~1 escribir|mandar|textear|contactar|molestar|enviar|llamar
no vuelv* a ~1 escribir*|mandar*|textear*|contactar*|molestar*|enviar*
no quiero ~1 recibir|mas|sus|estos|que|ningun ~3 @mensajes|mand*|escrib*|text*|mas|nada
no quiero ~2 @mensajes
no deseo ~3 @mensajes
dej* de ~1 mand*|escrib*|envi*|text*|molest*|chingar|fregar|llamar|contact* ~2
deje*|dejame|dejenme ~1 en paz
dejenme|dejeme|dejame en paz|tranquil*
par* de ~1 mand*|escrib*|envi*|text*|molest* ~2
pare|paren|parar|parale|parenle|parele|parenlos|parelos|paremos ~2 @mensajes
< [hola] [ya] [por] [favor] para [ya] [con] [los|esos|estos|sus|tus|tantos|tanto] @mensajes [de] [texto] [ya] [por] [favor] [gracias] >
quit*|quiten*|saquen*|saque*|borr*|elimin*|remuev* ~2 de ~2 lista|sistema|base|mensajes|numero
quit*|quiten*|saquen*|saque*|borr*|borren*|elimin*|olvid* ~1 mi numero|telefono|celular|nombre|contacto
me quiten|saquen|borren ~1 de ~1 lista|ahi
sacame|saqueme|saquenme|quitenme|quiteme|quitame ~1 de ~1 esto|aqui|esa|esta|la|su|ahi
cancel* ~2 @mensajes
cancel* ~1 mi suscripcion
no me interesa ~1 $
no estoy interesad* $
darme|deme|denme|dame|den de baja
quiero|necesito|solicito ~2 baja
me ~1 doy de baja
hart* de ~3 @mensajes
revoco ~3
bloque* ~2 numero
stop texting|sending me
dont text
elimin* ~2 de ~2 contactos
""",
    "keep": """
no quiero ~2 parar|baja|cancelar
no ~1 pare*|paren|cancele*|cancelen
puedo|debo|tengo|puede|podria|deberia|cuando|como ~3 parar|dejar|suspender|cancelar
no puedo ~1 parar|dejar
parada
di de baja sin
de baja medica|por|en|laboral
baj* la
esta de baja
estoy de baja
tengo que mandar parar
me bajo
baja ~2 cita|turno|consulta|sesion
lista de ~1 ese|dia|citas|espera|pacientes|lunes|martes|miercoles|jueves|viernes
no ~2 dejen|deje de ~3
no me|nos|la|lo|le quiten|borren|saquen|eliminen|quite|borre|saque|den
""",
    "optin": """
< alta|activar|suscribir|suscribirme|reactivar|inicio|iniciar|empezar|comenzar [por] [favor] >
volver a|ha ~1 recibir|mand*|enviar* ~3
vuelv* a ~1 mand*|envi*|escribir*|textear*|activar*
quiero ~3 @mensajes ~2 otra|nuevo|vez|nuevamente
otra vez los @mensajes
mand* ~4 @mensajes ~2 otra|nuevo
recibir ~2 @mensajes ~2 otra|nuevo|nuevamente
activ*|reactiv*|activen*|activeme|reactive* ~2 otra|nuevo|los|@mensajes|mi
baja|pare|parar|stop ~3 sin querer|error|accidente|equivocacion
sin querer ~3
por error ~3 baja|parar|stop|pare
si|acepto|quiero ~1 acepto|quiero ~1 que me ~1 mand*|envi*|escrib*|text*
darme de alta
unstop
desbloque*
ya pueden|puede ~1 escribir*|mandar*|textear*
pueden|puede|podrian ~1 volver a ~1 escrib*|mand*|text*|envi*
""",
    "help": """
< [no] [le|les] [entiendo] como [le|les] contesto|respondo|hago >
no ~1 entiendo como ~1 contest*|respond*
no se que ~1 poner|contestar|decir|escribir ~1
< ayuda|informacion|info|ayudame|ayudeme|ayudenme|menu|opciones|auxilio [por] [favor] >
< necesito|quiero|ocupo ~2 ayuda [por] [favor] >
< me puede|pueden|puedes|podria ayudar >
ayuda ~2 con ~2 esto|mensajes|textos|sistema
no entiendo|se|comprendo ~3 que|como ~3 contestar|contesto|responder|respondo|poner|pongo|escribir|escribo|funciona*|marcar|\
usar|uso|apretar|hacer|hago|mandar
< no entiendo|comprendo [nada|bien] >
no entiendo|comprendo ~2 esto|nada|mensajes|menu|textos|opciones
que ~2 tengo|debo|puedo|hay|necesito ~3 contestar|responder|poner|escribir|mandar|apretar|marcar|picar|decir|textear|hacer
no se que contest*|respond*|pon*|escrib*|decir*|hacer
que pongo|contesto|respondo|escribo|le pico|aprieto|opciones
que|cuales ~2 opciones
como ~1 funciona|uso|usa|se usa|funcionan ~3 esto|mensajes|sistema|textos|este|menu
como le hago para contestar|responder|usar|escribir
estoy|ando confundid*|perdid*
me explica|explique|explican $
me explica ~2 como|que
""",
}

INTENT = {
    "wrong_number": """
esta|estan equivocad*
numero|persona|telefono equivocad*|incorrect*
equivocad* de|numero ~2 numero|persona|telefono
se equivoc*|equivoco ~3
esta equivocad*
aqui no ~1 vive|hay|esta|trabaja ~3
no vive|vivo ~2 aqui
no conozco ~2 ningun*|esa|ese|a
< yo no soy ~1 >
no soy ~1 paciente
< no soy ~1 >
este ~2 numero|cel|celular|telefono ~3 era|ya|no ~3
era de mi ex
numero ~2 nuevo|cambio|cambiado|otra|ya
ese|este no es ~1 mi|su|el numero|telefono
ese|esa|el ~2 ya no ~2 numero
no soy la|el|esa|ese persona
nunca me ~1 registre|inscribi|apunte
no tengo ~2 cita con
""",
    "human": """
hablar|comunicar*|platicar|conversar ~3 con|al ~4 @alguien|alguien|$|ustedes
quiero|quisiera|necesito|puedo|prefiero|gustaria ~3 hablar|platicar|comunicarme ~2
comuniqu*|comunicame|paseme|pasame|pasenme|pase|transfi* ~2 con ~3 @alguien
persona|humano|alguien|gente|ser ~1 real|verdad|viva|vivo|humano|verdadera
alguien de verdad
alguien que ~1 me ~1 atienda|ayude|conteste|llame|explique
hay ~1 alguien ~2
llam*|marqu*|llamenme|marquenme|llameme|marqueme|llamame|marcame ~3 al|porfa|por|a|mejor|cel|telefono|$|mi|en|hoy
me puede|pueden|puedes|podria|podrian ~2 llamar|marcar|hablar ~3
que me llam*|marqu*|hable* ~4
me llam*|marqu* ~1 @alguien|por|a|al
por telefono
una llamada
no ~2 maquina|robot
hay alguien ~1 ahi|real|alli|humano
esta ~1 la|el doctor|doctora|enfermera|recepcionista $
< [una] persona|operador|operadora|recepcionista|enfermera|humano|agente [por] [favor] >
numero ~2 para llamar|marcar
puedo llamar
la doctora|enfermera ~2 me llame
queja|quejarme
""",
    "cancel_appointment": """
cancelemela|cancelenmela|cancelamela|cancelenla|anulela|anulemela
^ cancel*la|cancelo [por] [favor] $
cancel* ~4 @cita|@dia|lo|la|dia
cancel* ~1 mi|la|lo|el
< [quiero|necesito|tengo|puedo] [que] cancelar[la] ~3 >
cancele|cancelen por|la|porfavor|ya|mi|$
ya no ~1 la ~1 necesito|quiero|ocupo
cancelenme|canceleme|cancelame|cancelarla|cancelela|canselar|cancelo
quiero|necesito|tengo|quisiera|voy|debo|ocupo|deseo|prefiero ~2 cancelar
voy|vamos|vas|va|tendre|tendremos|toca|tuve|creo ~3 cancelar|anular
puedo|podria|podemos|se_puede ~1 cancelar|anular
anul* ~3 @cita|la|lo
ya no ~1 voy|quiero|puedo|vamos|necesito|va|ire|iremos|asistir|me ~1 a|ir|la|asistir|cita|voy|interesa
no voy|vamos|va|podre|puedo|podemos|voy a ~2 ir|asistir|presentarme|llegar|poder
no puedo|podre ir|asistir|llegar
siempre no
mejor ya no
mejor no $
me arrepenti
borr*|elimin*|quit*|saqu* ~2 @cita|horario|agenda
quit*me|quiten*|quiteme|quitenme|saquenme|saqueme|sacame ~2 del|de ~2 horario|agenda|dia|lista de
desmarc*
den|dele|de|denle ~2 lugar|espacio|cita a otr*|alguien
""",
    "reschedule": """
corran|recorran|corranme|recorrer ~2 mi|la|cita
cambi*|mover|mueva*|reprogram*|reagend*|pospon*|aplaz*|pasar|pase|pasen|pasame|recorr*|adelant*|atrasar|atrase|moverla|mover|\
mueve|mueven|correr|corra|reschedule ~5 @cita|hora|fecha|dia|horario
reprogram*|reagend*|pospon*|aplaz*
cambi*|cambiemela|cambiela|pasemela|pasela|pasemos|muevala|muevame|paseme|pasarla|moverla|cambiarla|cambiame|cambieme|\
adelantarla ~2 al|a|para|por|el|de|otro|otra|$
pasar|pase|pasen|pasarla|pasarme|pasemos|cambi*|mover|moverla|mueva* ~2 para|a|al ~1 otro|otra|el|la|@dia|siguiente|proxima
otra|otro|diferente|distinta|nueva ~1 fecha|hora|dia|horario|cita|espacio|semana
otro dia
dejar*|dejemos* ~1 para ~3
hay ~1 otra|otro|mas ~2 hora|dia|temprano|tarde
mas temprano|tarde|pronto|antes ~2 $
mas tarde|temprano|pronto ~2 ?
se me complic*|cruz*|junt*|atraves*|hizo ~3
surgio|salio ~2 algo|compromiso|imprevisto
me cambiaron ~2 turno|horario|hora
no ~1 cancel* ~3 cambi*|mov*|pas*|nomas
antes ~1 ? $
en vez de
una semana despues
""",
    "running_late": """
ya ~1 mero ~1 llego
ya casi
voy|llego|llegar|llegare|vamos|llegamos|ando|llegando|estoy ~3 tarde|tardecito|retrasad*|atrasad*|demorad*|tardando|tardado|late
se me hizo tarde
un poco|poquito tarde
llego|llegamos|llegare ~2 en|como|a ~3 minutos|min|horas|media|$
llego en ~3
estoy|ando|voy ~1 llegando|cerca|entrando|estacionando ~3
en # minutos ~1 llego|estoy
ya voy|vamos|llego|casi ~3
ahi voy|llego
voy ~1 en camino|llegando|saliendo|para|de|manejando ~2
en camino
estoy ~2 atorad*|atascad*|stuck|parad*|atrapad* ~3
trafico|tapon|trancon|embotellamiento|presa|traffic|atasco|tranque
me|se ~2 ponch*|pinch* ~2 llanta|goma|rueda
buscando ~1 parqueo|estacionamiento|parking|donde
me perdi
me retras*|tard*|demor* ~2
minutos ~1 tarde|de retraso|atrasad*
esperenme|espereme|esperame
""",
    "ride_problem": """
no tengo|hay|consegui|encontre|encuentro|consigo|tenemos ~2 quien|como|ride|carro|transporte|nadie|aventon|chofer|raite|manera|forma
no tengo ride|carro|raite|transporte|aventon
me quede sin ~2 ride|carro|aventon|quien|transporte|raite
sin ~1 ride|carro|aventon|transporte|chofer|raite
@familiar|carro|ride|chofer|aventon|raite|el|la ~5 no puede|pudo|va|podra ~3
ya no puede ~2 llev*|recog*|ir|traer*
@familiar|ride|raite|aventon ~2 me ~1 cancelo|fallo|quedo|dejo|plant*|cancel*
me ~1 cancelo|fallo|quedo|dejo|planto ~2 ride|raite|chofer|mal|aventon|plantada|plantado|quien
se ~2 dano|descompuso|averio|rompio|chinga* ~3 carro|coche|troca|auto|camioneta
que|quien me iba a ~1 llevar|recoger ~3
nadie ~3 llev*|recog*|puede|buscar|ir|pase|traer*
puedo|pudo|podria|y|si|tengo|debo ~3 manejar|manejo|conducir|irme|regresarme ~3
manej* yo
me voy|ir|irme|regreso|regresarme|regresar|regresarme ~2 sol*|bus|uber|taxi|camion|camion|guagua|pie|caminando
uber|taxi|lyft|camion|bus|guagua|autobus ~4
en|tomo|tomar|agarro|agarrar ~1 metro|tren
necesito|ocupo|ofrecen|tienen|hay|dan ~3 transporte|aventon|ride|raite|shuttle
no se como ~2 regreso|regresar|llegar|volver|irme|llego
como ~1 me regreso
no ~1 me ~1 puede ~1 llev*|recog*|manejar|traer ~2
regresar*|ir|irme|volver ~1 manejando|conduciendo|sol*|caminando
""",
    "side_effect": """
estomago|panza|barriga ~2 revuelt*|mal|malo|dolor
arde|ardor|me quema
nausea*|mare*|vomit*|vomite|asco|dolor|duele|duelen|duela|doliendo|dolio|sarpullido|ronchas|picazon|comezon|hinchad*|hincho|inflamad*|borros*|moretón|moreton
mareo|mareos|mareada|mareado|jaqueca|migrana|escalofrio*|fiebre|temblor*|tembloros*|sudor*|diarrea|estrenid*|debil|debilidad|atontad*|aturdid*|dormid*
como ~1 borrach*|zombi*|ido|ida|drogad*
me siento|sentia|senti|sigo|quede|amaneci|ando|estoy ~3 mal|rar*|debil|marea*|dizzy|mal*|extran*|ansios*|peor|enferm*|\
cansad*|sonolient*|ido|ida
no ~1 puedo|pude|he ~1 dormir|dormido|orinar|concentrar*
es normal ~4
me da|dio|dan|quedo|quede ~3 dolor|nausea*|mareo*|asco|vomito
veo|vi|ver ~2 doble|borroso|cosas
sigo con
efecto* ~1 secundari*
reaccion
desde ~1 la|que ~2 sesion|inyeccion|tratamiento|infusion|session|consulta|dosis
zumb* ~2 oidos
taquicardia|palpitaciones
boca seca
se me ~1 sube|bajo|subio ~2 presion
me siento raro|rara
""",
    "prep_question": """
dejar|dejo|tomar|suspender|paro|sigo ~2 @medicine
puedo|debo ~1 poner|maquillar*|banar* ~2
me puedo|debo ~2 poner|maquillar|banar|depilar|pintar ~2
puedo llevar|traer a|mi|un|una|al ~3
puedo|debo|tengo|puede|hay|se|cuando|que|cuanto*|cuantas|como|si|debe|podre|necesito|ocupo ~5 @comer ~4
ayunas|ayuno
en ayunas
@comer ~3 antes ~4
me tomo|dejo|sigo|suspendo|tomar ~4 @pastilla
dejo|suspendo|sigo|paro|debo ~3 de ~1 tomar ~3
puedo|debo|tengo|dejo|hay|se|si|puede|sigo ~5 @pastilla ~3
que ~2 llev*|llevo|traigo|llevar|traer|ponerme|pongo|debo|hago|ropa ~4
que ropa
ir|llegar|venir desayunad*|comid*|en_ayunas|sin_comer
necesito|tengo|debo|hay ~2 que ~2 llevar|traer
como ~2 prepar*|preparo
como le hago si
preparacion|prepararme|prepararse
puedo llevar|traer|ir con ~4
me puede|puede ~1 acompanar|entrar|ir ~3 @familiar|conmigo
puede ~2 @familiar
antes de ~1 la|ir|mi|el|venir ~2 ?
can i|have ~3 cafe|agua
cuantas horas antes
que no|puedo ~1 comer
diabetic* ~5 comer
acompan* ~3 ?
""",
    "cost": """
cuanto ~2 me ~1 cuesta|sale|va|saldria|cobran ~3
cuanto ~3 cuesta*|cobran|vale|sale|salir|es|seria|cobra|pagar|pago|debo|costar|costaria|saldria|valen|costo $
cuanto ~3 cuesta*|cobran|vale|sale|es|seria|cobra|cuestan|valen|costaria|saldria|pago|pagar ~1 la|el|cada|todo|esto|eso|por|\
@cita|para|con|sin|ahi|este|esta|una_consulta|una_sesion|una_cita|primera
a como
cuanto es
cuanto ~2 la consulta|cita|sesion
precio*|costo*|tarifa*|copago|copay|cuota*|cuotas
seguro ~1 medico|medica|? ~2
seguro de salud|gastos|vida
aseguranza|medicaid|medicare|aseguranzas|seguros|obamacare|insurance|medi-cal
acepta*|aceptan|agarran|toman|reciben|cubre|cubren ~3 seguro|aseguranza|medicaid|medicare|insurance|tarjeta|efectivo|mi|el|plan|con
trabajan con ~2 seguro|seguros|aseguranza|medicaid|medicare
cubre|cubren ~3 seguro|aseguranza|plan|eso|esto|?
lo|la cubre
plan*|facilidades ~1 de pago*
pagar|pago|pagos ~3 efectivo|zelle|tarjeta|partes|pagos|plazos|cuotas|mensual|todo|yo|cash
puedo pagar
car* ~2 eso|esto|?
esta|es ~2 muy ~1 caro|cara|carisimo
caro|cara|barato|descuento*|gratis|financ*|economic*
factura|cobro|recibo|reembolso|deposito
no tengo seguro|aseguranza
cuanto dinero
""",
    "location": """
es|son ~2 edificio|puerta|entrada|torre ~3
donde ~3 queda*|estan|esta|ubica*|es|son|estaciono|estacionar*|parqueo|parquear|encuentran|entro|entra|ubicad*|quedan|llego|\
llegar|voy|clinica
por donde ~3
direccion|ubicacion|domicilio|ubicados|ubicada
mand*|das|dame|deme|pas* ~2 la|su ~1 direccion|ubicacion|pin
parqueo|estacionamiento|parking|parquear|estacionar* ~4
hay ~2 donde ~2 estacionar*|parquear
donde ~2 dejar|dejo|estaciono|parqueo ~2 carro|coche|troca|auto|camioneta
que ~1 piso|puerta|calle|edificio|oficina|suite|lado|entrada|parte
esta|estan|es|queda|quedan ~2 cerca|lejos|junto|frente|lado|en el mismo|por ~4
cerca del|de ~3
en el mismo edificio
como llego|llegar|le hago ~1 a|para ~2 llegar|clinica|$
como llego
no veo|encuentro|hallo|doy ~3 letrero|clinica|edificio|puerta|entrada|lugar|lugar|con
afuera y no ~2
se cambiaron ~2
mapa|gps
lejos
""",
    "hours": """
que|cual|cuales|cuando|hasta ~4 abren|cierran|atienden|abierto|abre|cierra|horario|horarios|trabajan|atiende
hora* ~1 abren|cierran|atienden|abre|cierra|trabajan|salen
horario* ~4
abren|cierran|atienden|trabajan|abre|cierra|atiende ~4 @dia|sabados|domingos|fines|manana|hoy|temprano|tarde|?|viernes|24|dia|feriados
estan|esta ~2 abiert*|cerrad*|open ~4
abierto|abiertos|cerrado|cerrados ~3 hoy|@dia|manana|dia|?
open ~3 @dia
hasta que hora
hay ~1 consulta|citas|servicio ~2 sabado*|domingo*|fines
""",
    "what_is_this": """
quien ~1 es|escribe|habla|eres|son|manda|sos|textea ~3
quienes son
que ~1 es ~1 esto|eso|este|la|lo|ketamina|esta ~3
que es ~1 esto|eso|ketamina
de que ~2 se|es|trata|clinica|parte ~3 trata|esto|?|la|ketamina|es
para que ~2 es|sirve|son ~3
como ~1 funciona|es|trabaja ~1 eso|esto|el|la|$|? ~2
como funciona
en que consiste ~3
por que ~2 me escrib*|mand*|text*|llega*|estan
como consigui*|tiene*|obtuv* ~2 numero
es|son ~2 robot|real|scam|estafa|fraude|verdad|verdadero|legit|automatico|spam|bot|maquina ~2
eso|esto ~1 no es ~4
es ~2 inyectad*|tomad*|pastilla|suero ~3
mas informacion
informacion sobre|de|acerca|del ~3
quiero|quisiera ~2 saber|informacion|info ~3
ketamina ~4 ?
la de|para los caballos
caballos
que clinica|hacen|ofrecen|tratamiento
me|te|les|le|si|de|realmente ~1 sirve|ayuda|funciona ~2 ?
< funciona ~3 >
que ~1 hacen|hace ~2 ahi|ustedes|alli|aqui
duele eso|mucho
eso duele
es ~1 seguro|peligroso|adictivo|doloroso|legal [?] $
se siente ~3
""",
    "ride_confirmed": """
me|nos ~1 va|van|da|dara|dan ~2 dar|ride|aventon|raite|pon ~1
va a dar* ~1 ride|aventon|raite|pon
@familiar ~4 me ~2 va|lleva|recoge|trae|espera|llevara|recogera|llevar|recoger|acompana|maneja ~3
me ~1 va|lleva|recoge|trae|espera|llevara|recogera|llevan|recogen|van ~4 @familiar|llevar|recoger|traer
va|viene|vendra ~3 @familiar ~3
me lleva|recoge|trae
me va|van a ~1 llevar|recoger|buscar|traer|esperar
ya|si ~1 tengo|consegui|encontre|hay|arregle ~3 quien|ride|aventon|raite|transporte|carro|chofer|conmigo
tengo|consegui|encontre|hay ~1 quien|ride|aventon|raite|transporte|chofer ~3
listo|lista ~2 aventon|ride|raite|transporte
ride|aventon|raite|transporte ~2 listo|lista|confirmado|arreglado
@familiar|ella|el ~2 maneja|conduce
viene ~2 por mi
va por mi
pasa por mi
@familiar|ella ~2 conmigo
""",
    "book": """
quiero|quisiera|necesito|gustaria|puedo|deseo|ocupo|busco|podria|quieren|quiere|kiero|hacer|sacar|agendar|pedir|reservar|\
programar|apartar|tomar|dar|dan|den|dieran|conseguir ~5 cita|consulta|turno|evaluacion|appointment|sesion ~3
me ~2 inscribir|apuntar|registrar|anotar
agendar|reservar|apuntarme|inscribirme|apartar|anotarme|apuntar|agendarme|agendo|anoteme|apunteme|registrarme ~3
sacar ~1 cita|turno
hacer book
quiero|quisiera|puedo|gustaria ~2 ver|empezar|comenzar|probar|iniciar ~4
ver|consultar a|al|con|un|una ~1 un|una|doctor|doctora|medico|psiquiatra|especialista ~2
empezar|comenzar|iniciar ~2 tratamiento|terapia|sesiones
tiene*|hay|tendran|tenes|habra ~2 cupo|espacio|disponib*|lugar|campo|citas|cita|turno|turnos|appointment|algo
disponibilidad
me interesa ~3
estoy|ando interesad* ~3
paciente nuev*
aceptan ~1 pacientes
me ~1 mand*|refir*|recomend*|envio ~4 ustedes|doctor|psiquiatra|doctora|aqui
como ~1 hago|le para ~1 sacar|apuntarme|agendar|entrar|empezar|ir|cita|una|hacer ~3
que sigue|necesito para empezar
cuando ~1 tienen|tiene|me ~2 espacio|cita|lugar|atender|ver
need|want un ~1 appointment
i need un
para mi|una depresion
primera cita|consulta
""",
    "thanks": """
gracias|agradec*|agradezco|agradecid*
muy amable
dios ~2 bendiga|pague
bendiciones
muchas|mil gracias
que amable
se le agradece
feliz dia $
que tenga ~2 dia|tarde
""",
    "greeting": """
hola|buenas|saludos|quiubo|quihubo|holi|holis|buenos|alo|epa|ola
buenos|buenas|buen dias|tardes|noches|dia
que ~1 lo|tal|onda|hubo|paso $
que lo que
feliz ~4
""",
}
