"""Words that may stand around a time without changing what it says. A clause with too many others is asked about, not guessed at."""

from __future__ import annotations

from messenger.reading.times.fillers import FILLERS
from messenger.reading.times.words import MONTHS, PARTS, PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon

KNOWN = (
    lexicon("""
    wish likely suggested salon spa therapist hacemos dejamos agendamos movemos
    cualquiera thereabouts lock locked locking getting seen fitting squeezing stopping swinging popping gettin comin whatcha whatchu whaddya yalls estimada estimado agradeceria agradezco suck sucks someday right car
    openings opening slots spots spot availability vacancy casa house doctora acceptable wonderful awesome cool tardecito ratito
    otra otro otras otros must should supposed looks looking looked said told asked calendar agenda creo yo ella nosotros parece dice dijo digamos segun pienso oh okey ahi
    sale listo arre orale andale va ves verdad claro igual obvio ojala talvez quizas quiza senora joven disculpa molestia molestar
    a about acomoda actually afraid after again agendame agende agendeme ahora al algo algun alguna alguno all already also always am
    amable amor an and anotame anoteme another any anything anytime anyway anywhere appointment appointments approximately appt appts
    apuntame apunteme aqui are around as asap asi ask asking at available back be been before bendiga best bet better between bien bird
    bit book both break bring brings bro brother buena buenas bueno buenos but by can cant chance change che cielo cita citas closed
    come comes como completely con consult consulta consultation conviene corazon could crazy cualquier cuando cuenta dad dale dame date
    daughter daughters day days de dear decir del dele deme dia diantre dias did digame dimelo dios disculpe disponible do doctor does
    dont down dr drive driver drives dude each earlier earliest early_bird easier easiest easy either el else emojihello emojithanks
    emojiyes en enough entonces era es esa ese eso esposa esposo esta estaria este esto estoy every everything exact exactly except fact
    favor fijese fine first fit folks for fourth free from fs fuera funciona generally genial get girl give go god good got gracias
    grandkids great guess gustaria guys had haha has hasta have hay he heart hello help helps her here hermana hermano hey hi hija hijo
    him his hmm hola hombre home hon honestly honey hope hopefully hoping hora horas hour hours how hubby hun husband i idea ideally if igual
    in instead is ish it it'd jaja jajaja just keep kids kind know la lady las last late later le let libre like listo literally little
    lmao lo lol lord los love lovely ma'am maam make mama man mas maybe me mean meant mejor menos mi mija mijo mine mire miss mmm mom
    month more most mostly move mr mrs much my necesito need needs nena never new next ni nice no nocturnal nomas none nope normally nos
    not nothing now nurse o obvs oclock of off oiga ok okay old on once one ones only open or other others otherwise our out over oye
    papa para perdon perfect perfecto perhaps period permita pero person place please pls pm podemos podria pongame ponme por porfis
    posible possible prefer preferably prefiero pretty primer primera primero probably puede pueden puedo pues put que queda quedaria
    quiera quiero quise quisiera quite ready really reckon ride right safest said same say schedule school se sea second see segunda
    semana senor senorita ser seria sesion session set sharp she shot si sign since sir sirve sister sisters slot so solamente solo some
    someone something sometime son soon soonest sorry squeeze still su such suit suited suits super suppose sure sus take takes tal
    tambien tampoco tan te tendra tenes tengo tercera thank thanks that the then there these they thing think third this tho those
    though through thru thx tiene tienen til till time times tipo to today tomorrow too totally tranqui try twice ty typically uh ultima
    um un una unless until up us usted ustedes usually vale very vez vida visit vos want wants was way we week weeks weird well were
    what whatever when whenever which whichever wide wife will willing with woman won't work working works would would'd y ya yall yeah
    yep yes yet you your
    their them people being made makes making high long under without myself yourself himself herself someone anyone everyone everybody
    anybody somebody however ever different whole reason part full point trying true almost understand due further able local several alone
    especially along simply simple daily certain certainly definitely absolutely immediately quickly straight seriously fair wonder
    currently finally directly wow seems seem means offer hopeful arrange set figure shall amazing preferable preferred
    flexible ideal ideally doable wondering possibly lets anywhere whatever end side days comfortable convenient super kindly greatly
    appreciate appreciated lot bunch couple stuff thing things deal
    says tell lil nah nope during break use check thinking wanting wanted hoping need needed look calendar clear taken range booked open_ended noted around
    ha sin mucho mucha han estan gente personas tanto poco durante ellos hecho aunque todas estos estas alguien quien toda caso nuestro
    nuestra luego mientras algunos algunas cual debe ir ademas muchas unos casi quiere tus eres lado buen saber dar pasa tienes ejemplo
    hemos llegar sigue somos cerca cierto razon salir realmente dicen completo lista total deberia quieren siento varias bastante debido
    horario horarios atienden atiende abren abre abrira nicely handy dandy grand lovely peachy splendid swell fab fantastic brilliant excellent terrific
    superb marvelous fabulous kindly regards cordially sincerely nephew niece neighbor neighbour caregiver aide granny grandma grandpa grandmother grandfather
    abuelo abuela abuelito abuelita suegra suegro sobrino sobrina vecino vecina cunada cunado yerno nuera madre padre compadre comadre patron jefa
    gotta plan plans shoot shooting aim aiming
    parce weon po pue mano mana chamo chama vato wey guey carnal bonito bonita chulo chula reina rey
    saludo cordial cordiales cordialmente abrazo abrazos atentamente atento atenta buenisima buenisimo chevere bacan bacano bacana padrisimo padrisima
    regio regia joya divino divina fantastico fantastica estupendo estupenda barbaro barbara fenomenal guay perfecta perfectas perfectos
    mero mera merito smashing champion brill ace cracking mismo misma exception bar barring urge urgente urgent urgently ooh aw oof phew whew eh ay uy ups jeje hehe roommate roomie drops drop hiya ta cheers bingo
    respondo escribo escribe escribiendo writing typing texting behalf
    justas justos exacta exactas exactos facil poner espero simplemente unica entiendo necesario acerca aca especialmente finalmente justo adelante ambos pronto rapido
    directamente directo exacto exactamente tranquilo tranquila probablemente normalmente generalmente siempre usualmente excelente encanta
    vemos quedo quedamos quedarme apartame aparte con ustedes usted fijo sirva pueda puedan seria serian ocupo agarro agarrar tomo
    confirmo sera puedan caigo caemos estare alla anotas anota apuntas agendas pones trabajan cancelaron hold opcion opciones option options sino modo falla bronca habla ver pedirle pedirles pedir solicitar agendar programar sacar lunch todavia siga sigue estuviera estan cambia mueve pasar
    nombre pendiente bendicion queria querian podia podian llamaba escribia hablaba saluda name called calling
    podra podran podrian pudieran quisieran quisieramos atender atenderme atienda atiendan verme vernos recibir recibirme acomodar acomodarme acomode meterme darme
    ponerme agendarme apuntarme anotarme hacerme venir alcanzo alcanzaria iria vendria caeria serviria convendria habra habria tendria tendrian
    querais quereis podais podeis podriais tendriais tengais teneis veais dais deis digais decis vengais vais sois estais diga os vuestro vuestra vosotros preferis preferais huequito espacito lugarcito cupito campito turnito ratico tempranito quisieran pudiese pudiesen quieres podrias dan daran darian
    escojo elijo cojo apartar bendiciones saludos tardes noches estimados porfavor lugar cupo campo hueco tocaria propongo pedir
""")
    | FILLERS
    | frozenset(WEEKDAYS)
    | frozenset(PLURAL_WEEKDAYS)
    | frozenset(MONTHS)
    | frozenset(PARTS)
)  # fmt: skip
