"""Which of the offered slots a text names by number, letter or place in the list: "the 2nd one", "la b no", "option three"."""

from __future__ import annotations

from datetime import datetime

from messenger.core.value import slotted
from messenger.reading.slots.list_words import COUNTED, LAST, MIDDLE
from messenger.reading.times.occupations import EASES, EASING
from messenger.reading.times.words import MONTHS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import CARDINALS, ORDINALS
from messenger.reading.words.text import MARKS, STOPS, Text

_LETTERS = {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5}
POINTERS = lexicon("option opcion number numero slot letter letra the la el num opt choice # una")
AFTER_NUMBER = (
    lexicon(
        "please por pls thanks thank gracias works is sounds looks would will and y pero but if unless works good fine "
        "great okay ok emojithanks emojiyes emojiyes "
        "lol lmao haha jaja bet fs ig tho though perf cool then si for esta me que i nd st rd th can do because so por on te it "
        "or o cualquiera whichever either still open available as mejor better instead"
    )
    | MARKS
)
BEFORE_NUMBER = (
    lexicon(
        "option opcion number numero slot the la el letter letra take want like prefer choose pick do have # go with "
        "guess say ok okay yes si sure so "
        "then entonces mejor quiero prefiero tomo escojo elijo en con for put me down book that leaves is be on then "
        "yeah yep please pues hola hi hello "
        "bet get numba lol with w me cool nice actually wait pick gimme lets bueno sale perfect perfecto great good maybe let "
        "us make meant mean be sorry perdon no jk kidding joking mentira broma cierto"
    )
    | MARKS
)
_BESIDE_A_PLACE = {("one", "after", "the"), ("one", "before", "the"), ("la", "despues", "de"), ("que", "sigue", "de")}
"""Words before a place that is not the one meant ("the one after the first one")."""
_LITTLE_PLACES = {
    "primerito": 1, "primerita": 1, "primeritita": 1, "segundito": 2, "segundita": 2, "tercerito": 3, "tercerita": 3, "ultimito": 0, "ultimita": 0,
}  # fmt: skip
"""Places in the list as they are said fondly; 0 is the last."""
_OF_THE_MIDDLE = {("el", "del"), ("la", "del"), ("el", "de"), ("la", "de")}
_HOMOPHONES = {"too": 2, "won": 1, "see": 3, "be": 2, "bee": 2, "sea": 3, "for": 4, "tree": 3, "to": 2}
_NAMING = frozenset((*CARDINALS, *_LETTERS, *ORDINALS, *_LITTLE_PLACES, *_HOMOPHONES, *LAST, *MIDDLE))
"""Words that may name a place in the list."""
_ANYTHING = lexicon("anything any all everything either whichever")
_BEHIND_LIST = lexicon("work works do does dont are is can would wont no yes si tampoco me and y or o fine good both") | MARKS
"""Words behind the last number of "1 and 2 ..."."""


@slotted
class Named:
    """A slot named at a word: its number (0 where it is outside the list), and whether it is ruled out."""

    number: int
    first: int
    last: int
    out: bool = False


def named(text: Text, count: int) -> list[Named]:
    """Slots named by number, letter or place in the list, in order."""
    words = text.words
    found: list[Named] = []
    short = len(text.plain) <= 3
    for i, word in enumerate(words):
        if word not in _NAMING and not word.isdigit():
            continue
        before = words[i - 1] if i else "."
        after = words[i + 1] if i + 1 < len(words) else "."
        pointed = before in {"option", "opcion", "number", "numero", "slot", "letter", "letra", "#", "opt", "num"}
        if before in MONTHS and word[:1].isdigit():
            continue
        ends = i + 1 if after in {"nd", "st", "rd", "th", "da", "ra", "er", "era"} else i
        number: int | None = None
        if word.isascii() and word.isdigit() and len(word) <= 2:
            if ends > i:
                following = words[i + 2] if i + 2 < len(words) else "."
                following = "one" if following == "1" else following
                alone = all(w in MARKS or w in _ALONE_WITH for w in words[:i] + words[i + 2 :])
                number = (
                    int(word)
                    if (before == "la" and after in {"da", "ra"} and words[i + 2 : i + 3] != ("vez",))
                    or following in {"one", "option", "slot", "choice", "time"}
                    or (found and before in {"no", "wait", "actually", "mean", "meant", "sorry", "make"} and following in AFTER_NUMBER)
                    or alone
                    else None
                )
            elif (
                pointed
                or (before in {"or", "o"} and _numbered_before(words, i - 2, count) and not _clocklike(words, i))
                or (before in BEFORE_NUMBER and before not in {"the", "el"} and after in AFTER_NUMBER and not _clocklike(words, i))
                or (
                    before in {"and", "y", "&", ","}
                    and _numbered_before(words, i - 2, count)
                    and not _clocklike(words, i)
                    and after in _BEHIND_LIST
                )
                or (
                    before == "la"
                    and i > 1
                    and words[i - 2] in {"y", "ni", "o"}
                    and _numbered_before(words, i - 3, count)
                    and after in _BEHIND_LIST
                )
                or (before == "la" and i > 1 and words[i - 2] == "ni")
                or (found and before in {"no", "yes"} and after in {"yes", "yep", "si", "no", "nope", "."})
                or (before == "the" and after in {"one", "option"})
                or (
                    before in {"but", "pero", "though"}
                    and after in {"is", "works", "would", "es", "esta", "sounds"}
                    and not _clocklike(words, i)
                )
                or (before in {"not", "nor", "ni", "neither"} and after in {*AFTER_NUMBER, "and", "nor"})
                or (bool(found) and found[-1].out and before in {"but", "sino"} and after in AFTER_NUMBER)
                or (before == "la" and after in {"no", "tampoco"} and "tampoco" in words and _denial_ends(words, i + 2))
                or (before in BEFORE_NUMBER and after in {"not", "no"} and words[i + 2 : i + 3] and words[i + 2].isdigit())
            ):
                number = int(word)
            if before in {"like", "at", "about"} and (i < 2 or words[i - 2] != "would"):
                number = None
        elif word in {"one", "two", "three", "four", "five", "uno", "dos", "tres", "cuatro", "cinco"}:
            if (
                (pointed or (short and before in BEFORE_NUMBER))
                and not (word == "one" and (before in {"the", "that", "this"} or before in ORDINALS))
            ) or (before == "la" and word in {"uno", "dos", "tres"} and (i < 2 or words[i - 2] in {"en", "por", "quiero", "ni", ",", "."})):
                number = CARDINALS[word]
        elif word in _LETTERS and _lettered(words, i, short, pointed):
            number = _LETTERS[word]
        elif word in ORDINALS and word not in {"segundo", "cuarto"} and _placed(words, i):
            number = ORDINALS[word]
        elif (
            word in LAST
            and after not in {"week", "month", "year", "night", "time", "visit", "appointment", "session", "dose", "cita", "vez", "friday"}
            and _placed(words, i)
        ):
            number = count
        elif word in _LITTLE_PLACES and before in {"el", "la", "al", ".", ",", "mejor", "con", "por"}:
            number = _LITTLE_PLACES[word] or count
        elif word in MIDDLE and (
            before in {"the", "en"} or after in {"one", "option", "slot", "choice", "time"} or words[max(0, i - 2) : i] in _OF_THE_MIDDLE
        ):
            number = (count + 1) // 2
        elif word in _HOMOPHONES and pointed:
            number = _HOMOPHONES[word]
        elif word == "earliest" and "day" in words[i : i + 4]:
            number = None
        if not pointed and word.isdigit() and ends == i and _among_hours(words, i, count):
            number = None
        if word in MIDDLE and after in {"of", "de"} and words[i + 2 : i + 3] not in _OF_THESE:
            number = None
        if (pointed and after == "in") or words[max(0, i - 3) : i] in _BESIDE_A_PLACE:
            number = None
        if number is None or number == 0 or (number > count and not pointed):
            continue
        likewise = words[max(0, i - 3) : i] in _LIKEWISE_OUT and (words[i - 3] != "so" or (bool(found) and found[-1].out))
        beside = likewise or (bool(found) and before in {"or", "and", "nor", "o", "y"} and found[-1].last == i - 2 and found[-1].out)
        turned_to = before == "no" and (found or (i >= 2 and words[i - 2] in {"wait", "sorry", ",", "."}))
        turned_to = turned_to or bool(found and _turns_to(words, i, ends))
        out = beside or (_ruled_out(words, i, ends) and not (turned_to and words[ends + 1 : ends + 2] not in _NAYS))
        if out and _denied_behind(words, ends):
            found = [Named(one.number, one.first, one.last, out=True) if _joined(words, one, found, i) else one for one in found]
        found.append(Named(number, i, ends, out))
    return found


def _among_hours(words: tuple[str, ...], i: int, count: int) -> bool:
    """ "1 or later", "can't do 10, 2 or 930": a number that is widened, or stands in one list with hours, is an hour itself."""
    if words[i + 1 : i + 2] in {("or",), ("o",)} and words[i + 2 : i + 3] and words[i + 2] in _WIDENING:
        return True
    if words[i + 1 : i + 2] == ("on",) and words[i + 2 : i + 3] and words[i + 2] in WEEKDAYS:
        return True
    if words[i + 1 : i + 2] == ("is",) and words[i + 2 : i + 3] and words[i + 2] in _WHAT_IT_IS and words[i + 3 : i + 4] not in _THE_ONE:
        return True
    if words[i + 1 : i + 5] in _BETTER_THAN or words[i + 1 : i + 4] in _BETTER_THAN:
        return True
    beside = words[max(0, i - 2) : max(0, i - 1)] if words[i - 1 : i] and words[i - 1] in _LISTING else ()
    behind = words[i + 2 : i + 3] if words[i + 1 : i + 2] and words[i + 1] in _LISTING else ()
    return any(word.isdecimal() and count < int(word[:4]) for word in (*beside, *behind)) or any(
        ":" in word for word in (*beside, *behind) if word[0].isdigit()
    )


_OF_THESE = {("those",), ("these",), ("them",), ("the",), ("esos",), ("esas",), ("los",), ("las",)}
_WHAT_IT_IS = lexicon("the in right my during a")
_THE_ONE = {
    ("one",),
    ("best",),
    ("only",),
    ("better",),
    ("winner",),
    ("easiest",),
    ("pick",),
    ("choice",),
    ("go",),
    ("perfect",),
    ("good",),
    ("earliest",),
}
"""Behind "2 is the ...", what makes it the place in the list that is taken."""
_BETTER_THAN = {("would", "be", "better", "than"), ("is", "better", "than"), ("works", "better", "than")}
_WIDENING = lexicon("later after earlier before sooner past so despues antes mas")
_LISTING = lexicon(", or and o y")


def _turns_to(words: tuple[str, ...], i: int, last: int) -> bool:
    """ "the second, wait no the first is better", "espera no la primera mejor": the "no" is said to the one before, not to the one behind it."""
    if i < _TURN or words[i - 1] not in {"the", "la", "el"} or words[i - 2] != "no":
        return False
    return words[i - 3] in _WAITING or not _BETTER.isdisjoint(words[last + 1 : last + 3])


_TURN = 3
_WAITING = lexicon("wait on sorry actually oh ay espera espere esperate perdon perdone digo")
_LIKEWISE_OUT = {
    ("so", "is", "the"),
    ("so", "are", "the"),
    ("neither", "does", "the"),
    ("neither", "is", "the"),
    ("nor", "does", "the"),
    ("nor", "is", "the"),
}
_ALONE_WITH = lexicon("please thanks works work is good fine ok okay perfect great would be sounds the yes yeah sure for me")


def _denial_ends(words: tuple[str, ...], i: int) -> bool:
    """Whether word i does not go on with the denial ("la 2 no puedo" does)."""
    return words[i : i + 1] in ((), (",",), (".",), ("la",), ("y",), ("ni",))


def _numbered_before(words: tuple[str, ...], i: int, count: int) -> bool:
    """Whether a number of the list stands at word i ("2 or 3", "la 2 o 3")."""
    led = i == 0 or words[i - 1] in BEFORE_NUMBER or words[i - 1] in {"neither", "nor", "ni"}
    return i >= 0 and words[i].isdigit() and 1 <= int(words[i][:3]) <= count and led


def _lettered(words: tuple[str, ...], i: int, short: bool, pointed: bool) -> bool:
    """Whether the letter at i names a slot: "B", "la c", "option a", "not A"."""
    word = words[i]
    before = words[i - 1] if i else "."
    after = words[i + 1] if i + 1 < len(words) else "."
    if pointed:
        return True
    if word in {"a", "e"}:
        alone = after in MARKS or after in {
            "emojiyes",
            "emojithanks",
            "is",
            "works",
            "please",
            "por",
            "esta",
            "sounds",
            "tampoco",
            "and",
            "no",
            "but",
            "pero",
        }
        return (
            alone
            and (before in MARKS or before in {"la", "not", "say", "guess", "do", "take", "no", "so", "with"})
            and (before != "la" or after != "las")
        )
    return (
        (before in MARKS or before in BEFORE_NUMBER or before in {"not", "la"})
        and (after in AFTER_NUMBER or after in {"no", "unless", "tampoco", "when", "si"} or short)
        and before not in {"me", "be"}
    )


def _placed(words: tuple[str, ...], i: int) -> bool:
    """Whether an ordinal points into the list ("the second one", "la primera"), not at a date or a turn of speech."""
    before = words[i - 1] if i else "."
    after = words[i + 1] if i + 1 < len(words) else "."
    if words[i + 1 : i + 3] in (("time", "slot"), ("time", "option"), ("time", "works"), ("time", "is")):
        return True
    if (words[i] in {"first", "primero"} and _comes_before_doing(words, i)) or _of_somebody(words, i, after):
        return False
    if words[i + 1 : i + 3] in (
        ("of", "those"),
        ("of", "these"),
        ("of", "them"),
        ("of", "the"),
        ("de", "esas"),
        ("de", "esos"),
        ("de", "las"),
    ):
        return i + 3 >= len(words) or words[i + 3] not in {"month", "year", "week", "mes"}
    if after in {
        "of",
        "time",
        "available",
        "de",
        "del",
        "visit",
        "appointment",
        "cita",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
    }:
        return False
    if after in COUNTED or (words[i] in ORDINALS and ORDINALS[words[i]] > 5):
        return False
    if before == "the" and i > 1 and words[i - 2] in WEEKDAYS and after not in _OF_THE_LIST | {"is"}:
        return False
    if before in {"or", "o"} and i > 1 and words[i - 2] in ORDINALS:
        return True
    if after in {"one", "option", "slot", "choice", "opcion"} or (after in {"or", "o"} and before in {"the", "la", "el"}):
        return True
    if before in {"december", "january", "november", "dec", "jan", "martes", "lunes", "jueves", "viernes"}:
        return False
    if words[i] in {"third", "second", "first", "fourth", "fifth"} and before == "the":
        return after in AFTER_NUMBER and after not in {"at", "on"} and "december" not in words
    return before in {"la", "el", "esa", "ese", "."} or before in MARKS or len(words) <= 3 or before in BEFORE_NUMBER


def _of_somebody(words: tuple[str, ...], i: int, after: str) -> bool:
    """ "la del jueves, que a esa hora ya solté a la última clienta": the place of something else, in a reason for the time before it."""
    if not after.isalpha() or after in AFTER_NUMBER or after in _OF_THE_LIST or words[i] in {"primero", "segundo"}:
        return False
    reason = next((j for j in range(i - 1, 0, -1) if words[j] in _REASONS and (words[j] != "que" or words[j - 1] in MARKS)), 0)
    return reason > 0 and not STOPS.intersection(words[reason:i]) and not WEEKDAYS.keys().isdisjoint(words[:reason])


_REASONS = lexicon("que because porque since pues when cuando")
_OF_THE_LIST = lexicon(
    "one option slot choice time opcion hora cita que de del no me esta es queda conviene mejor puedo was were had did y o"
)


def _comes_before_doing(words: tuple[str, ...], i: int) -> bool:
    """ "first let me ask my husband", "deja checo primero": what is done before choosing, and no place in the list."""
    before, after = words[i - 1] if i else "", words[i + 1] if i + 1 < len(words) else ""
    if before in _ARTICLES:
        return False
    return after in _DOING or (before.isalpha() and before not in BEFORE_NUMBER and (not after or after in MARKS))


_ARTICLES = frozenset({"the", "my", "your", "la", "el", "lo", "esa", "ese", "that"})
_DOING = lexicon(
    "let lets i we he she my gotta need have deja dejame dejeme deje dejen tengo tenemos quiero queremos necesito voy vamos le les ver hay debo que mi me nos "
    "preguntar hablar checar quisiera ocupo permitame permiteme"
)
"""Words behind a "first" that say what is done first."""


def _clocklike(words: tuple[str, ...], i: int) -> bool:
    """Whether the number at i stands after a day or before am or pm, or after "a la"."""
    if (
        i > 1
        and words[i - 1] in {"la", "las"}
        and (words[i - 2] in {"a", "como", "desde", "hasta"} or words[max(0, i - 3) : i - 1] in _BOUNDED)
    ):
        return True
    after = words[i + 1] if i + 1 < len(words) else "."
    return after in {"am", "pm", "oclock", "ish", "hours", "hour", "minutes", "years", "kids", "weeks", "days", "times"}


_BOUNDED = {(bound, "de") for bound in ("despues", "antes", "luego", "partir", "pasadito", "alrededor", "cerca")}
"""Words before the "la 1" of an hour that bounds something ("después de la 1")."""


def _ruled_out(words: tuple[str, ...], first: int, last: int) -> bool:
    """ "not the first one", "la b no", "B is when I work"."""
    lead = first
    while words[first] in MIDDLE and lead and words[lead - 1] in _BEFORE_MIDDLE:
        lead -= 1
    before = list(words[max(0, lead - 3) : first])
    if "but" in before and not _ANYTHING.isdisjoint(words[:first]):
        return True
    for i in range(len(before) - 1, -1, -1):
        if before[i] in STOPS or before[i] in {",", "and", "y", "but", "pero", "mejor"}:
            before = before[i + 1 :]
            break
    if (
        set(before) & {"not", "ni", "except", "excepto", "salvo", "quitando", "menos", "nor", "neither", "during", "durante"}
        or (before[-1:] == ["no"])
        or (before[-2:-1] == ["no"] and before[-1:] in (["la"], ["el"], ["the"]))
        or (before[:1] and before[0] in {"no", "nope", "nah", "pass"} and before[1:2] and before[1] in {"to", "on", "a"})
    ):
        return True
    after = words[last + 1 : last + 4]
    if after[:1] == ("one",):
        after = words[last + 2 : last + 5]
    if after[2:3] in _ALL_THE_SAME or after[1:2] == ("importa",):
        return False
    if after[:1] and after[0] in {"no", "tampoco"}:
        return True
    if _kept_then(words, first, last + 1 + (words[last + 1 : last + 2] == ("one",))):
        return True
    if after[:2] == ("es", "mi") and after[2:3] and after[2] in _WHAT_ONE_HAS:
        return True
    return after[:2] in _OUT or after[:3] in {("is", "a", "no"), ("is", "too", "early"), ("is", "too", "late"), ("is", "too", "soon")}


_BEFORE_MIDDLE = frozenset({"the", "one", "in", "la", "el", "de", "del", "en"})
"""Words that point at the one in the middle, over which a "cualquiera menos" reaches ("cualquiera menos la de en medio")."""


def _kept_then(words: tuple[str, ...], first: int, i: int) -> bool:
    """ "the third I got my foot doctor", "la tercera tengo dentista": what somebody has then stands right behind a place, and nothing takes the place."""
    cut = next((j + 1 for j in range(first - 1, -1, -1) if words[j] in STOPS or words[j] in {",", "and", "y", "but", "pero"}), 0)
    if not _TAKING.isdisjoint(words[cut:first]):
        return False
    comma = words[i : i + 1] == (",",)
    i += comma
    end = next((j for j in range(i, len(words)) if words[j] in STOPS or words[j] in {",", "and", "y", "but", "pero", "so"}), len(words))
    said = words[i:end]
    if comma and not any(said[j : j + 2] in _THAT_DAY for j in range(len(said))):
        return False
    told = said[:1] != () and said[0] in _WHO
    owned = (
        next((j for j in range(2, min(len(said), 5)) if said[j] in EASING or said[j] in _WORKING_THEN), 0)
        if said[:1] and said[0] in {"my", "mi"}
        else 0
    )
    said, told = said[owned or told :], told or owned > 0
    if said[:3] in {("is", "the", "day"), ("es", "el", "dia")} or said[:2] in _FALLS:
        return len(said) > 3 and EASES.isdisjoint(said[3:]) and _EASED.isdisjoint(said)
    if said[:1] and said[0] in {"estoy", "am"} and said[1:2] and said[1] in _BUSY:
        return True
    while (said[:1] and said[0] in {"already", "ya"}) or said[:2] == ("have", "got"):
        said = said[1:]
    if said[:1] and said[0] in (_WORKING_THEN if told else _I_WORK):
        return len(said) == 1 or said[1] in _ALL_OF_IT
    if said[:1] and said[0] in EASING and said[1:2] in {("to",), ("que",)} and said[2:3] and said[2] in _MUST:
        return True
    if (
        not said
        or said[0] not in EASING
        or not EASES.isdisjoint(said)
        or not _NO_KEEPER.isdisjoint(said[1:3])
        or not _POINTING.isdisjoint(said[1:2])
        or not _EASED.isdisjoint(said)
    ):
        return False
    return len(said) > 1


_TAKING = lexicon(
    "take want wants do like prefer with book give need pick choose grab please yes yeah quiero prefiero deme dame con mejor tomo agarro escojo elijo apunteme apuntame "
    "ponme pongame si better best works put get"
)
"""Words before a place by which it is taken, whatever stands behind it ("I'll take the third I got court the other days")."""
_I_WORK = frozenset({"trabajo", "trabajamos"})
_MUST = lexicon("work take drive pick watch babysit trabajar llevar recoger cuidar manejar")
_WORKING_THEN = lexicon("work works trabajo trabajamos trabaja")
_EASED = lexicon("permission permiso nothing nada drive driving bring lleve lleva llevarme traiga help ayuda")
_WHAT_ONE_HAS = lexicon("cita turno terapia dialisis quimio dentista doctor doctora consulta cirugia clase trabajo")
_THAT_DAY = {("that", "day"), ("that", "time"), ("that", "morning"), ("ese", "dia"), ("esa", "hora")}
_FALLS = {("falls", "on"), ("falls", "during"), ("cae", "en"), ("cae", "cuando"), ("cae", "el")}
_BUSY = lexicon("working busy booked trabajando ocupado ocupada")
_WHO = lexicon("i we he she yo")
_ALL_OF_IT = lexicon("all late early then that ese esa todo until till hasta")
_POINTING = frozenset({"it", "that", "them", "those"})
_NO_KEEPER = lexicon("no not to que question questions preguntas pregunta duda dudas problem")
"""Words behind a "have" that keeps nobody ("the third one I have no problem with")."""


_NAYS = (("no",), ("nope",))
_OUT = {
    *[("is", "when"), ("is", "my"), ("does", "not"), ("will", "not"), ("do", "not"), ("is", "not"), ("are", "not"), ("wont", "work")],
    *[("is", "out"), ("is", "bad"), ("is", "no"), ("are", "out"), ("are", "bad"), ("can", "not"), ("es", "muy"), ("esta", "dificil")],
}


_ALL_THE_SAME = {("matter",), ("care",), ("mind",)}
"""What is said behind a place that is no denial of it ("first or last doesn't matter")."""


def _denied_behind(words: tuple[str, ...], last: int) -> bool:
    """Whether the denial of a place stands behind it ("2 don't work"), so that it holds for those joined to it."""
    plainly = words[last + 1 : last + 2] == ("no",) and words[last + 2 : last + 3] in {(), (",",), (".",), ("puedo",), ("me",), ("podria",)}
    return plainly or words[last + 1 : last + 3] in _OUT or words[last + 1 : last + 2] == ("tampoco",)


def _joined(words: tuple[str, ...], one: Named, found: list[Named], i: int) -> bool:
    """Whether only "and", "or" or commas and other places of the list stand between a place and word i."""
    named_words = {j for other in found for j in range(other.first, other.last + 1)}
    between = [words[j] for j in range(one.last + 1, i) if j not in named_words]
    return all(word in {"and", "or", "y", "o", ",", "&", "the", "la", "el"} for word in between)


def date_or_option(text: Text, offered: tuple[datetime, ...], *, alone: bool = False) -> bool:
    """ "the 3rd" or "el 3" while three are offered: a day of the month or a place in the list."""
    words, count = text.words, len(offered)
    if alone:
        said = text.plain[:2]
        number = CARDINALS.get(said[1], 0) if len(said) == 2 and len(text.plain) <= 4 and said[0] == "el" else 0
        return 1 <= number <= count and offered[number - 1].day != number and any(start.day == number for start in offered)
    for i, word in enumerate(words):
        if (
            word in {"the", "el"}
            and words[i - 1] not in {"on", "for", "until", "after", "before"}
            and i + 1 < len(words)
            and words[i + 1].isdigit()
            and 1 <= int(words[i + 1][:3]) <= count
            and len(words[i + 1]) < 3
            and offered[int(words[i + 1]) - 1].day != int(words[i + 1])
        ):
            after = words[i + 2 : i + 4]
            suffix = after[:1] in (("st",), ("nd",), ("rd",), ("th",))
            following = after[1:2] if suffix else after[:1]
            if (
                (word == "el" or suffix)
                and not set(following) & {"of", "de", "at", "a", "one", "option", "choice", "slot"}
                and not text.bag & _DATED
            ):
                return True
    return False


_DATED = lexicon(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat december dec "
    "january jan november lunes martes",
    "miercoles jueves viernes sabado domingo diciembre enero noviembre dia month week middle that not",
)


_BETTER = lexicon("better best prefer prefiero preferiria mejor rather favorite ideal preferred preferably")
_CUTS = lexicon("but and , . ; pero y aunque though or o")


def preferred(text: Text, chosen: list[Named]) -> Named | None:
    """The one of several that is said to be the better ("1 works but 3 is better", "the third for me, though I could do the first")."""
    if _BETTER.isdisjoint(text.words):
        return None
    behind = max((i for i, word in enumerate(text.words) if word in {"but", "pero", "though", "aunque"}), default=-1)
    if not {"or", "o"}.isdisjoint(text.words[behind + 1 :]) or (text.bag & {"or", "o"} and behind < 0):
        return None
    if text.bag & {"or", "o"}:
        chosen = [one for one in chosen if one.first > behind]
    bests = []
    for one in chosen:
        first = next((i + 1 for i in range(one.first - 1, -1, -1) if text.words[i] in _CUTS), 0)
        last = next((i for i in range(one.last + 1, len(text.words)) if text.words[i] in _CUTS), len(text.words))
        if not _BETTER.isdisjoint(text.words[first:last]):
            bests.append(one)
    return bests[0] if len({one.number for one in bests}) == 1 else None


def undecided(text: Text, chosen: Named, count: int) -> bool:
    """Whether another place in the list stands behind an "or" ("the 3rd one or maybe the 1st")."""
    words = text.words
    for i in range(chosen.last + 1, len(words)):
        if words[i] not in {"or", "o"}:
            continue
        for j in range(i + 1, min(i + 5, len(words))):
            suffixed = words[j].isdigit() and words[j + 1 : j + 2] and words[j + 1] in {"st", "nd", "rd", "th", "ra", "da", "one"}
            number = int(words[j][:3]) if suffixed else ORDINALS.get(words[j], 0)
            if 1 <= number <= count and number != chosen.number:
                return True
    return False


_JOKING = lexicon("jk kidding joking mentira broma bromeo cierto")
"""Words that take back the place named before them ("option 4 lol jk number 1")."""


def turned(text: Text, chosen: list[Named]) -> bool:
    """Whether the later of two numbers corrects the earlier ("2. no 3", "sorry, 3", "o sea la 3"), or concludes ("so B")."""
    lead = text.words[max(0, chosen[-1].first - 3) : chosen[-1].first]
    if set(lead) & {"so", "entonces", "leaves"} and "or" not in lead:
        return True
    between = set(text.words[chosen[0].last + 1 : chosen[-1].first])
    return bool(
        between & {"no", "wait", "sorry", "actually", "mean", "meant", "digo", "perdon", "mejor", "sea", "rather", "instead"}
        or between & _JOKING
    ) and not between & {"or", "o"}
