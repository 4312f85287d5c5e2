"""A checklist answered in words of one's own, part by part: "high blood pressure yes, nothing else", "none, just a beer now and then"."""

from __future__ import annotations

from typing import Literal

from messenger.core.understanding import ExpectChecklist, Ticks, Unread
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import Text, words_of
from messenger.reading.yes_no.kin import FIRST_PERSON, is_of_kin, parts_of

NONE = lexicon("none no nope nah nothing zero neither ninguna ninguno nada cero tampoco nel negative negativo never nunca ningun nadie")
_PLAINLY_NONE = lexicon("none nothing ninguna ninguno nada cero zero neither 0")
_NOT = NONE | lexicon("not ni emojino")
_FRAME = lexicon(
    "and y e also tambien number numbers numero numeros option opcion the la el los las de i have tengo just only solo nomas please por favor "
    "thanks thank you gracias yes si of these above them that me it apply applies ones one to esas esos estas ma'am sir maam god dios a hi ok okay "
    "lol no uh um at all for those eso ello ellas ellos is are my mi es not with con en in had tuve emojithanks emojiyes do did any ever been had "
    "haven applied aplica se know sepa yo que far as aware dear honey hon sweetie mija mijo amor man bro dude haha jaja jajaja lmao thankfully "
    "luckily fortunately so all good healthy sano sana bien am was knock wood on well pues bueno ay oh here aqui aca often mine claro right sure list "
    "lista there nope todo toda gods bless bendito sea hay padezco sufro problem problems issue issues problema problemas ni"
)
_REST = lexicon("else other others rest more mas otra otro otras otros demas resto remaining everything thats")
_ITSELF = lexicon(
    "its it is was under control controlled controlada controlado managed well with meds medication medicine pills pill now for that i take my a an the "
    "un una on low dose doctor checks it's ya esta bajo con pastilla pastillas medicina tomo la lo tengo bien mild slight slightly little bit runs run "
    "borderline high poquito poco leve but just only no not nomas solo solamente years ago anos hace since desde diet exercise dieta monitor monitored "
    "normal stable estable back around about when was last year month and y los las me lo la mi te se en el un used to ya antes before once una vez long time ago hace mucho any more for de"
)
_OVER = (("ya", "no"), ("not", "any", "more"), ("no", "more"), ("not", "now"), ("no", "longer"), ("ahora", "no"))
_WOMB = lexicon(
    "male man guy men hombre varon tubes tied tubal ligation hysterectomy menopause menopausal postmenopausal vasectomy babies baby kids pregnant "
    "too old past age operada ligada trompas histerectomia menopausia vasectomia bebes embarazos edad vieja viejo grande chicks lady female woman mujer "
    "a i am have having had got me my its it is so cant can not be as far i'm soy tengo estoy ya para eso muy la las los el hicieron del de mi es "
    "lol haha jaja my the asi que sterile infertile single gay celibate years old"
)
_OF_THE_WOMB = lexicon(
    "male guy hombre varon tubes hysterectomy menopause menopausal postmenopausal vasectomy babies operada ligada trompas histerectomia "
    "menopausia vasectomia bebes embarazos sterile infertile celibate man"
)
_HABIT = lexicon(
    "drink drinks drinking beer beers wine cocktail cocktails margarita coffee tequila alcohol weed joint smoke smoker vape cigarette cigarettes "
    "tomo bebo cerveza cervezas cervecita vino vinito copa copas copita trago tragos fumo cigarro cigarros mota marihuana"
)
_MILD = lexicon(
    "now then just only sometimes occasional occasionally social socially weekend weekends often glass few couple little rarely holidays dinner "
    "solo nomas veces ratos fin fines semana social socialmente poco poquito cuando comidas fiestas rara vez una one two after usual"
)
_TROUBLE = lexicon(
    "much lot heavy heavily every daily day drunk blackout blackouts stop bottle bottles rehab aa detox relapse relapsed withdrawal shakes addicted "
    "addict alcoholic cant problem mucho mucha diario diaria diariamente todos botella borracho borracha borrachera parar recaida recai temblores "
    "adicto adicta alcoholico alcoholica problema binge pint fifth"
)
_NO_TROUBLE = lexicon("not no never its it is a an un es big real an any issue problem problema but pero nunca that eso ha sido been")
_RECOVERY = lexicon(
    "sober sobriety quit clean recovery recovering rehab relapse relapsed stopped dry sobrio sobria sobriedad limpio limpia recuperacion recuperado "
    "recuperada deje dejo rehabilitacion recaida aa"
)
_TELLS = (
    lexicon("i have had am was got my tengo tuve tenia soy estoy mi me padezco sufro tomo take diagnosed bipolar diabetic diabetes")
    | _RECOVERY
    | _HABIT
)
_DOUBTED = lexicon("maybe quizas quiza perhaps except unless salvo menos talvez creo think or o either but pero although aunque")
_UNDECIDED = lexicon("maybe quizas quiza perhaps except unless salvo menos talvez creo think or o either")

SAME: tuple[tuple[frozenset[str], frozenset[str]], ...] = (
    (lexicon("heart"), lexicon("cardiac afib arrhythmia pacemaker stent stents angina")),
    (lexicon("corazon"), lexicon("cardiaco cardiaca arritmia marcapasos infarto angina")),
    (lexicon("stroke"), lexicon("tia strokes aneurysms")),
    (lexicon("derrame"), lexicon("embolia ictus aneurismas derrames")),
    (lexicon("psychosis"), lexicon("schizophrenic psychotic manic schizoaffective")),
    (lexicon("psicosis"), lexicon("esquizofrenico esquizofrenica psicotico psicotica maniaco maniaca")),
    (lexicon("pregnant"), lexicon("pregnancy breastfeeding nursing lactating")),
    (lexicon("embarazada"), lexicon("embarazo amamantando lactando")),
    (lexicon("liver"), lexicon("hepatitis cirrhosis")),
    (lexicon("higado"), lexicon("hepatitis cirrosis")),
)
"""Words of an item's label, and others that mean just that item. None is here that only may (bipolar is not mania, nor sober a problem)."""
_OF_THE_BLOOD = lexicon("hypertension hypertensive bp htn hipertension hipertenso hipertensa hta")
_FOR_THE_BLOOD = lexicon(
    "amlodipine norvasc lisinopril losartan metoprolol carvedilol atenolol hydrochlorothiazide hctz valsartan olmesartan benazepril enalapril "
    "ramipril nifedipine diltiazem chlorthalidone amlodipino captopril telmisartan nifedipino hidroclorotiazida"
)
_DAILY = lexicon("w daily once twice day mg diario diaria dia para eso")
"""Names of what is taken for blood pressure: beside the pressure they tell of it, alone they tick nothing (some are taken for else)."""
_TOLD_ALONE = _TELLS | _FOR_THE_BLOOD
_HYPERTENSION = lexicon("hypertension")
_PRESSURE = lexicon("pressure presion")
_OF_THE_HEAD = lexicon("head brain skull cabeza cerebro craneo eye ojo peer ojos")
_EMPTY = lexicon(
    "the a an of to or and in on my i have you your with is are it that el la los las de un una o y en mi del con por high bad problems "
    "problem disease history family past ever now year last ano ultimo maybe quiza mal enfermedad alta this este"
)
Kind = Literal["none", "item", "denied", "kin", "aside", "itself", "blood", "rest", "filler", "recovery", "other"]


def named(said: frozenset[str], expect: ExpectChecklist) -> list[int]:
    """The numbers of the items that words name: by their labels, or by others that mean the same."""
    full = [frozenset(words_of(item).plain) for item in expect.items]
    labels = [words - _EMPTY for words in full]
    found = []
    for number, (label, words) in enumerate(zip(labels, full, strict=True), 1):
        others = frozenset().union(*(one for i, one in enumerate(labels, 1) if i != number))
        same = any(of <= words and not means.isdisjoint(said) for of, means in SAME)
        if _PRESSURE & words:
            same = bool(_OF_THE_BLOOD & said) and _OF_THE_HEAD.isdisjoint(words)
            label = label - _PRESSURE
        if _PRESSURE & words & said:
            same = same or _OF_THE_HEAD.isdisjoint(said) == _OF_THE_HEAD.isdisjoint(words)
        if (label - others) & said or (label and label <= said) or same:
            found.append(number)
    return found


def kind_of(part: tuple[str, ...], expect: ExpectChecklist) -> tuple[Kind, list[int]]:
    """What a part of a text says of the list, and the items it names."""
    part = tuple(word for word in _without_what_is_over(part) if not word.isdigit())
    said = frozenset(part)
    if is_of_kin(part):
        return "kin", []
    if _is_habit(said):
        return "aside", []
    denied = not _NOT.isdisjoint(said)
    if denied and (said <= _FRAME | _NOT or (said <= _FRAME | _NOT | _WOMB and not _OF_THE_WOMB.isdisjoint(said))):
        return "none", []
    hits = named(said, expect)
    if said <= _WOMB and not _OF_THE_WOMB.isdisjoint(said):
        return "aside", []
    if not _REST.isdisjoint(said) and said <= _FRAME | _NOT | _REST:
        return "rest", []
    if hits:
        return ("denied" if denied else "item"), hits
    if not _RECOVERY.isdisjoint(said):
        return "recovery", []
    if said <= _FRAME:
        return "filler", []
    if said <= _ITSELF | _FRAME:
        return "itself", []
    of_the_blood = said <= _ITSELF | _FRAME | _FOR_THE_BLOOD | _DAILY
    return ("blood" if of_the_blood and not _FOR_THE_BLOOD.isdisjoint(said) else "other"), []


def _without_what_is_over(part: tuple[str, ...]) -> tuple[str, ...]:
    """ "Ever had ...": what is over was had."""
    for over in _OVER:
        for at in range(len(part) - len(over), 0, -1):
            if part[at : at + len(over)] == over:
                return part[:at] + part[at + len(over) :]
    return part


def _is_habit(said: frozenset[str]) -> bool:
    """A drink now and then, or that it is no problem; what sounds like trouble is none."""
    if not _HABIT.isdisjoint(said):
        return _TROUBLE.isdisjoint(said) and not (_MILD | lexicon("a have i")).isdisjoint(said)
    return bool(said & {"problem", "issue", "problema"}) and bool(said & {"not", "never", "es", "ha"}) and said <= _NO_TROUBLE


def in_own_words(text: Text, expect: ExpectChecklist) -> Ticks | Unread:
    """Items ticked or none of them, with what is told beside in ``rest``; Unread, with what it tells, where that is not plain."""
    kinds = [kind_of(part, expect) for part in parts_of(text)]
    seen = {kind for kind, _ in kinds}
    ticked = sorted({number for kind, numbers in kinds if kind == "item" for number in numbers})
    denied = {number for kind, numbers in kinds if kind == "denied" for number in numbers}
    if "blood" in seen and {*named(_HYPERTENSION, expect)} & {*ticked}:
        seen = (seen - {"blood"}) | {"itself"}
    undecided = bool(_UNDECIDED & text.bag) or text.asks
    if ticked and not undecided and seen <= {"item", "denied", "kin", "aside", "itself", "rest", "filler"} and denied.isdisjoint(ticked):
        told = seen & {"kin", "aside", "itself", "denied"} or len(text.plain) > _LONG or not _FOR_THE_BLOOD.isdisjoint(text.bag)
        items = " and ".join(f'"{expect.items[number - 1]}"' for number in ticked)
        return Ticks(tuple(ticked), rest=text.cleaned.strip() if told else "", because=f"the words of {items}")
    if not ticked and not denied and "none" in seen and not undecided and _is_none(text, kinds, seen):
        told = seen - {"none", "filler", "rest"} or not (_FRAME | _NOT | _REST).issuperset(text.plain)
        return Ticks((), rest=text.cleaned.strip() if told else "", because="none, in words")
    if "kin" in seen and seen <= {"kin", "filler"}:
        return Unread("a relative's, and nothing of their own", tells="family")
    if seen & {"recovery", "aside"} and seen <= {"recovery", "aside", "filler", "kin"} and not text.asks:
        return Unread("a habit told, and no answer", tells="habit")
    tells = len(text.plain) > 1 and not text.asks and bool(ticked or denied or _TOLD_ALONE & text.bag or "recovery" in seen)
    about = () if "none" in seen else tuple(ticked)
    if not about:
        about = tuple(sorted({number for part in parts_of(text) for number in _told_of(part, expect)}))
    why = "an item named, but not plainly" if ticked or denied else "no item and no number"
    return Unread(why, tells="own", about=about) if tells else Unread(why)


def _told_of(part: tuple[str, ...], expect: ExpectChecklist) -> list[int]:
    """The items of a part that opens with a no and goes on to tell ("no i had heart surgery")."""
    kind, numbers = kind_of(part, expect)
    if kind != "denied" or part[0] not in NONE or FIRST_PERSON.isdisjoint(part):
        return []
    labels = frozenset(word for number in numbers for word in words_of(expect.items[number - 1]).plain)
    return numbers if not set(part) <= _FRAME | _NOT | labels | _EMPTY else []


_LONG = 8


def _is_none(text: Text, kinds: list[tuple[Kind, list[int]]], seen: set[Kind]) -> bool:
    """Whether "none" stands: nothing is told beside it, or nothing of what is asked, or it was said in so many words and nothing against it."""
    if seen <= {"none", "kin", "aside", "rest", "filler"}:
        return True
    plainly = not _PLAINLY_NONE.isdisjoint(text.bag) and kinds[0][0] in ("none", "filler")
    return plainly and _DOUBTED.isdisjoint(text.bag) and "rest" not in seen


def only_told_beside(text: Text, expect: ExpectChecklist) -> bool:
    """Whether all that stands beside the numbers of a text tells of them, of relatives or of habits ("1 but its controlled")."""
    parts = [tuple(word for word in part if not word[:1].isdigit()) for part in parts_of(text)]
    kinds = {kind_of(part, expect)[0] for part in parts if part}
    return _UNDECIDED.isdisjoint(text.bag) and not text.asks and kinds <= {"kin", "aside", "itself", "rest", "filler"}
