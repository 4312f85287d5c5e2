"""The words in which people say who takes them home, English and Spanish together."""

from __future__ import annotations

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook

RELATIONS = lexicon(
    "mom mother mum mama dad father papa sister brother wife husband spouse partner girlfriend boyfriend gf bf fiance fiancee son "
    "daughter aunt uncle cousin friend roommate neighbor neighbour coworker boss niece nephew grandma grandson granddaughter grandpa "
    "grandmother grandfather stepdad stepmom stepson caregiver pastor kid buddy bestie hubby sponsor nurse aide esposo esposa marido "
    "mujer novio novia hijo hija hermano hermana padre madre tia tio primo prima sobrino sobrina amigo amiga vecino vecina companero "
    "companera pareja suegra suegro cunado cunada yerno nuera abuela abuelo nieto nieta comadre compadre jefa jefe senor senora "
    "hijastro madrina padrino amistad mami papi roomie ex mommy daddy momma pops folks parents auntie titi nana granny gramps sis bro "
    "brotha homie bff carer sitter landlord escort chaperone viejo vieja carnal morra morro mamita papito hermanito hermanita "
    "hijastra padrastro madrastra suegros papas primito concuno concuna abuelita abuelito cuidadora cuidador enfermera enfermero "
    "nietos hijos amigos tios hermanos fiances volunteer voluntario voluntaria stepsister stepbrother "
    "pana chamo chama manager colleague teacher sisters brothers parents"
)
"""Who somebody is to the patient."""

MEANS: Phrasebook[str] = Phrasebook(
    [
        ("rideshare", "uber\nuver\nubers\nlyft\nrideshare\nride share\ndidi\ncabify\nwaymo"),
        ("taxi", "taxi\ncab\ncabs\ntaxis"),
        ("bus", "bus\nbuses\ntrain\nmetro\nsubway\nguagua\ncamion\nautobus\ntren\ntransit\npublic transport*\ntransporte publico"),
        (
            "drives",
            (
                "i will drive\ni can drive\ndrive myself\ndriving myself\nmyself\ni am driving\n^ me $\nyo manejo\nvoy|voy a "
                "manejar\nmanejo yo\nmanejando yo\n"
                "yo mism*\nmi propio carro\nmy own car\ni drive\nyo sol*\nmanejare\nconduzco\nvoy a conducir\n^ yo $\npuedo "
                "manejar\nme voy sol*"
            ),
        ),
        ("walks", "walk\nwalking\ni will walk\nbike\nbicycle\ncaminando\na pie\ncamino\nbicicleta\nscooter"),
    ]
)
NOBODY: Phrasebook[str] = Phrasebook(
    [("none", """
not yet
no one
nobody
do not have ~3 anyone|anybody|someone|one|person|ride|yet
do not know
not sure
no idea
have not found|asked|got|figured
still looking|working|asking|trying
looking for
working on it
not have anyone|anybody|one|a
^ none $
^ no $
< no >
^ nope|nah
can not find
todavia no
aun no
nadie
no tengo
no se
no lo se
no he encontrado|conseguido
se me cayo|cancelo|fue|rajo
me fallo|cancelo|dejo|quedo
ride|raite|transporte ~1 cancelled|canceled|fell|bailed|cancelo|fallo
fell through
bailed|flaked|backed_out ~1
ya no me ~2 llevar|lleva|recoge|puede
estoy buscando
ningun* $
sin nadie
ni idea
"""), ("maybe", """
maybe
might
will ask|check
have to ask|check
need to ask|check
let me ask|check
see if
not sure
quizas|quiza|talvez
tal vez
a lo mejor
voy a preguntar*|ver
le pregunto
a ver si
depende
depends
probably
unless
creo que
waiting|wait on|for|to ~4 hear|answer|say|tell|reply|know|confirm|call|text
if
waiting|wait on my|mi|her|him|them|a|the
ninguno|ninguna puede
hoping|hopefully|hope|praying|possibly|perhaps|tbd|supposed
should be able
says|say ~2 try
capaz|ojala|seguramente|espero_que|posiblemente
queda|quedo de
si ~3 puede|sale|dan|quiere|consigue|consigo|llega|puedo
para preguntarle|ver
dejeme|dejame|deja ~1 ver|preguntar*
""")]
)  # fmt: skip

DOUBTS: Phrasebook[str] = Phrasebook(
    [("licence", """
license|licence|licencia|licensia ~3 suspend*|revok*|expire*|taken|lapse*|restrict*|vencid*|vencio|revocad*|caduc*|quit*|confis*
suspended|revoked|expired|lost|no|without|restricted|provisional|sin|quitaron|suspendieron ~2 license|licence|licencia|licensia
not|never|nunca ~2 have|has|got|had|tiene|saco ~2 license|licence|licencia|licensia
dui|dwi|owi
do|does|did not ~1 drive
no|nunca maneja|conduce|sabe_manejar|sabe_conducir
learner|learners|learning
permiso ~2 aprend*
"""), ("car", """
not|no|without|sin|nor ~1 have|has|got|tiene|a|any|his|her|ni ~1 car|vehicle|truck|wheels|carro|coche|auto|troca|carros
no|without|sin car|vehicle|truck|wheels|carro|coche|auto|troca
car|truck|carro|coche|auto|troca ~3 broke|broken|shop|dead|died|totaled|stolen|repo*|taller|descompuest*|descompuso|dano|danado|robaron|chocado
"""), ("age", """
underage|minor|teen|teens|teenage|teenager|adolescente
under age|18
menor de ~1 edad|18|dieciocho
es|is|son|are ~1 menor|menores
high|middle school|schooler
is|are|just|only|turned|turns|turning|tiene|cumplio|cumple ~1 thirteen|fourteen|fifteen|sixteen|seventeen|trece|catorce|quince|dieciseis|diecisiete
"""), ("drink", """
drinks|drinking|drank|drunk|drunks|tipsy|wasted|hungover|hammered|buzzed|stoned|sober|booze|alcohol|alcoholic|alcoholico|beer|beers
wine|vodka|whiskey|tequila|weed|smokes|smoking
is|gets|be|getting|are ~1 high $
toma|tomando ~1 mucho|bastante|alcohol|cerveza|cervezas|diario
le gusta ~1 tomar|la_bebida|la_botella
anda|andaba|esta|estaba|viene|estuvo ~1 tomad*|borrach*|crud*|drogad*|pedo|tomando
borrach*|drogad*|alcoholizad*|cerveza|cervezas
"""), ("fit", """
can|could not ~1 see
not ~1 see ~1 good|well|great
blind|seizure|seizures|epilepsy|epileptic|dementia|alzheimer*|oxygen
got|has|have|had|caught|down_with ~2 covid|flu|pneumonia|shingles|strep
then|but ~1 he|she|they|his|her got|fell|broke|quit|bailed|backed|cancelled|canceled|tested|forgot|left
tiene|tuvo|agarro|le_dio|esta con ~2 covid|gripe|gripa|influenza|neumonia
pero|y ~1 le|se|lo|la dio|enfermo|internaron|rompio|fue|cayo|llamaron
no ve ~1 bien|nada|de_noche
cieg*|convulsion*|epilep*|demencia
"""), ("later", """
work|works|working|shift|school|class|meeting|busy|stuck|church|appointment ~2 until|til|till ~2 @hour
off|free|available|out|done|home|back at|until|til|till|after|by|around ~2 @hour
off|free|available|out not ~2 until|til|till|before
get|gets|getting off|out ~2 at|around|by ~1 @hour
not ~4 until|til|till|before ~2 @hour
not ~2 answering|responding ~2
no ~1 contesta|responde
pick|come|get|drive|take|be ~3 after ~1 @hour
until|til|till|before|after ~1 @hour only|earliest
only ~1 after|from|past ~1 @hour
but ~1 after|from ~1 @hour
pero|solo|nomas|aunque ~1 hasta|despues_de|a_partir_de ~1 las|la ~1 @hour
sale|salen|salir ~3 hasta|a_las|a_la|como_a_las|despues_de_las ~1 @hour
trabaja|trabajan|trabajando|trabajar|ocupado|ocupada|junta|turno|escuela|clase ~2 hasta ~2 @hour
libre|desocupa|desocupado|desocupada|puede|podria|llega hasta|despues_de|a_partir_de|solo_despues_de ~1 las|la ~1 @hour
""")],
    {"hour": " ".join(f"{hour}{past}" for hour in range(1, 13) for past in ("", ":00", ":15", ":30", ":45")) + " noon midnight one two three four five six seven una dos tres cuatro cinco seis siete tarde noche late"},
)  # fmt: skip
"""What staff must weigh about somebody who takes a patient home."""

OF_SOMEBODY = lexicon("he she they him her his their who ella ellos ellas quien le anyone someone somebody alguien")
"""Words that speak of another person."""

OWNERS = lexicon("my mi mis his her our su nuestro nuestra the a an un una la el los las another otro otra")
CARRYING = lexicon(
    "drive drives driving take takes taking pick picks picking bring brings bringing get gets getting grab grabs grabbing carry carries "
    "carrying haul hauls hauling fetch fetches fetching collect collecting collects scoop scooping escort escorting accompany accompanying",
    "come comes coming wait waits waiting meet meets meeting stay staying stays ride rides riding",
    "lleva llevara llevan llevaran llevar llevarme llevarnos lleve recoge recogera recogen recoger recogerme trae traera traer traerme espera "
    "esperara esperan esperar esperarme viene vienen vendra vendran venir busca buscara buscar buscarme maneja manejara manejar pasa pasara "
    "acompana acompanara acompanan acompanar acompanarme regresa regresara regresarme regresar conduce conducira",
)
"""Verbs of taking somebody home."""
AUXILIARIES = lexicon(
    "will can is are be am going go to would does do did has have gonna s ll said says say agreed offered promised able wants knows "
    "volunteered could should supposed got there here",
    "va van voy ser sera seria ira iran ir a puede pueden podra podran dijo dice ofrecio quedo quiere sabe hace hara haria ayuda ayudara estara estaran es "
    "son esta tengo hay lo la lo le ya se",
)
POLITE = lexicon(
    "hi hello hey hola yes yeah yep yup si sure ok okay oh well pues claro bueno thanks thank you gracias please por favor porfa actually "
    "sorry perdon oops instead new nuevo nueva mejor correction changed change mind also just so again otra vez now emojiyes emojithanks great good "
    "probably",
    "me us nos mi home house casa up back off with w conmigo con for por para que i we it that this him her them it both him me i",
    "driver ride lift raite aventon transporte chofer person name names persona nombre adult adulto adulta responsible he she they "
    "ella ellos el someone somebody alguien both right all always usually also tambien siempre too afterwards afterward after despues "
    "then luego today tomorrow tonight hoy manana day dia there ahi alli aqui alla inside adentro outside afuera lobby parking lot time",
    "covered handled arranged settled sorted entonces quien care taken lined set confirmed fixed ways way everywhere whole car carro auto truck camioneta end "
    "at around about next door number phone cell cel numero telefono finish finished done termine terminar salir vuelta works free yo",
    "best oldest youngest older younger old big little mayor menor good dear own in law de of from work on the my his her mi own",
)
"""Words beside a name that say nothing else."""
FRAMES = lexicon("named called name names is llama llamo nombre es soy i am")
"""Words behind which a name stands."""
IN_PLACE = lexicon("from at del en de")
CONTRASTS = lexicon("but though although however except only unless if pero aunque excepto solo nomas salvo sino")
JOINING = lexicon("and y e or o u so because porque then")
ASKING = lexicon(
    "can could would should may is are does do what who when where how why which que quien cuando donde como cual puede puedo podria pueden"
)
"""How a question begins that has no mark."""
OF_THEMSELVES = frozenset({("this", "is"), ("i", "am"), ("my", "name"), ("me", "llamo"), ("mi", "nombre")})
"""How somebody says their own name rather than a driver's."""
REPLIES_TOO = lexicon("dale simon roger mercy patience sunny dan ron guy love art mia miles drew chance al")
"""First names that stand as often for a plain reply."""
TITLES = lexicon("mr mrs ms miss dr doctor sr sra srta don dona")
"""Words before a surname."""
CALLED_SO = lexicon(
    "boss bro papi mami pana reina chama chamo buddy homie jefe jefa senor senora amigo amiga brotha carnal viejo vieja mujer"
)
"""Relations by which one also calls the person one talks to: alone they name nobody for sure."""
