"""The way to the clinic, reckoned in: "get off at 4 and it's a half hour drive" is from 4:30 on, "have to be at work at 2 and live an hour
away" is until 1. Said so in the text, before its times are read."""

from __future__ import annotations

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import CARDINALS
from messenger.reading.words.text import Text

UNITS = lexicon("minute minutes min mins hour hours hr hrs minuto minutos hora horas")
_HOURS = lexicon("hour hours hr hrs hora horas")
_TRAVELS = lexicon(
    "drive driving away ride trip commute bus walk far live lives living hago hacemos tardo tardamos vivo vivimos estoy estamos queda quedo camino viaje "
    "manejando camion lejos"
)
"""Words of which one belongs to a way, or one of the phrases below does."""
_TRAVELLING = (
    "takes me ",
    "takes us ",
    "take me ",
    "taking me ",
    "to get ",
    "get there ",
    "from there ",
    "me toma ",
    "nos toma ",
    "me lleva ",
    "nos lleva ",
    "llegar ",
    "youre ",
)
_TAIL = lexicon(
    "drive drives driving away ride trip commute bus walk from get getting there here to you yall your the clinic office place of way my work home job town by "
    "on and back over house in it car de camino en llegar para alla aqui hasta con ustedes ahi la clinica casa viaje bus camion carro manejando el al trabajo "
    "lejos desde mi ir a distancia out across"
)
_LEAD = lexicon(
    "and y but pero , . it is its that takes take taking me us about around like a an the i am we are live lives living have got another at least roughly approx "
    "que me nos hago hacemos tardo tardamos toma lleva vivo vivimos estoy estamos queda quedo a como unos unas casi son es de mas o menos mi casa trabajo "
    "drive ride commute trip my from there work to get of with then plus bus driving up manejo manejando camino el la ahi desde para llegar en un una"
)
_LEAVING: tuple[tuple[str, ...], ...] = (
    ("get", "off"), ("gets", "off"), ("got", "off"), ("am", "off"), ("off", "work"), ("be", "off"), ("get", "out"), ("gets", "out"), ("am", "out"), ("am", "done"),
    ("get", "done"), ("off",), ("clock", "out"), ("leave", "work"), ("leave", "school"), ("shift", "ends"), ("shift", "over"), ("work", "ends"),
    ("class", "ends"), ("done", "with"), ("finish",), ("finish", "my", "shift"), ("end", "my", "shift"), ("finish", "work"), ("out", "of", "work"), ("out", "of", "school"), ("out", "of", "class"), ("is", "over"),
    ("salgo",), ("salimos",), ("sale",), ("termino",), ("terminamos",), ("acabo",), ("desocupo",), ("checo", "salida"),
    ("work", "until"), ("work", "till"), ("work", "til"), ("working", "until"), ("working", "till"), ("class", "until"), ("class", "till"),
    ("class", "til"), ("trabajo", "hasta"), ("clase", "hasta"), ("clases", "hasta"), ("turno", "hasta"), ("shift", "until"), ("shift", "till"),
)  # fmt: skip
_DUE: tuple[tuple[str, ...], ...] = (
    ("be", "at", "work"), ("be", "to", "work"), ("be", "in", "class"), ("be", "home"), ("be", "at", "school"), ("be", "at", "the", "school"), ("be", "back"),
    ("start", "work"), ("starts", "work"), ("work", "starts"), ("shift", "starts"), ("class", "starts"), ("class", "is"), ("work",), ("start",), ("clock", "in"), ("go", "in"),
    ("entro",), ("entro", "a", "trabajar"), ("entro", "al", "trabajo"), ("empiezo",), ("empiezo", "a", "trabajar"), ("en", "el", "trabajo"), ("en", "mi", "trabajo"),
    ("pick", "up", "the", "kids"), ("pick", "up", "my", "kids"), ("pick", "my", "kids", "up"), ("get", "the", "kids"), ("recojo", "a", "los", "ninos"), ("por", "los", "ninos"),
    ("a", "los", "ninos"), ("por", "mis", "hijos"), ("a", "mis", "hijos"), ("por", "mi", "hijo"), ("por", "mi", "hija"), ("get", "my", "kids"),
)  # fmt: skip
"""What stands before an hour at which somebody must be elsewhere."""
_BEFORE_HOURS = lexicon(
    "at around about by like to a las la como @ work de del trabajo trabajar hasta until till til today hoy mi my class for every day cada dia siempre"
)
_MERIDIEMS = lexicon("am pm a.m p.m")
_NOT_YET = lexicon("have need needs must gotta tengo")
_REACH = 9
"""Words between a way and its hour at most."""
_DAY = 24 * 60
_NOON = 12
_FARTHEST = 300
"""Minutes of a way at most."""


def way_reckoned(text: Text) -> Text:
    """The text with the hour that the way leaves, and without the way; the same object where no way is said beside such an hour."""
    if text.bag.isdisjoint(_TRAVELS) and not any(phrase in text.flat for phrase in _TRAVELLING):
        return text
    words = text.words
    for i in range(len(words)):
        long = _length(words, i)
        if long is None or not 0 < long[0] <= _FARTHEST:
            continue
        minutes, last = long
        first = i
        while first and words[first - 1] in _LEAD and not _clocked(words, first - 1):
            first -= 1
        while last + 1 < len(words) and words[last + 1] in _TAIL and not _opens_hour(words, last + 1):
            last += 1
        said = words[first : last + 1]
        if _TRAVELS.isdisjoint(said) and not any(phrase in f"{' '.join(said)} " for phrase in _TRAVELLING):
            continue
        found = _hour_near(words, first, last)
        if found is None:
            continue
        at, end, clock, sign, half = found
        reckoned = clock + sign * minutes
        if not 0 < reckoned < _DAY:
            continue
        return _said(text, (at, end, _clock_words(reckoned, half)), (first, last))
    return text


def _said(text: Text, hour: tuple[int, int, tuple[str, ...]], way: tuple[int, int]) -> Text:
    """The text with other words for its hour, and a full stop for the way."""
    at, end, said = hour
    swaps = sorted(((at, end, said), (way[0], way[1], (".",))), reverse=True)
    words, spans = text.words, text.spans
    for first, last, new in swaps:
        words = (*words[:first], *new, *words[last + 1 :])
        spans = (*spans[:first], *((spans[first],) * len(new)), *spans[last + 1 :])
    return Text(text.cleaned, words, spans)


def _length(words: tuple[str, ...], i: int) -> tuple[int, int] | None:
    """Minutes of the length of time that begins at word i, and its last word: "half an hour", "45 min", "hora y media"; None where none does."""
    word, behind = words[i], words[i + 1 : i + 4]
    if word in {"half", "media"}:
        step = i + 1 + (behind[:1] in {("an",), ("a",)})
        return (30, step) if words[step : step + 1] != () and words[step] in _HOURS else None
    if word == "hora" and behind[:2] == ("y", "media"):
        return 90, i + 2
    if word in {"an", "a", "una", "un", "1", "one"} and behind[:1] != () and behind[0] in _HOURS:
        return _with_half(words, i + 1, 60)
    figure = int(word) if word.isascii() and word.isdigit() and len(word) < 4 else CARDINALS.get(word, -1)
    if figure < 0 or behind == ():
        return None
    step = i + 1
    if figure % 10 == 0 and 20 <= figure < 60 and behind[0] in CARDINALS and CARDINALS[behind[0]] < 10:
        figure, step = figure + CARDINALS[behind[0]], i + 2
    if words[step : step + 1] == () or words[step] not in UNITS:
        return None
    return _with_half(words, step, figure * 60) if words[step] in _HOURS else (figure, step)


def _with_half(words: tuple[str, ...], unit: int, minutes: int) -> tuple[int, int]:
    """Minutes with the half that stands behind the unit ("an hour and a half", "hora y media")."""
    if words[unit + 1 : unit + 4] == ("and", "a", "half"):
        return minutes + 30, unit + 3
    if words[unit + 1 : unit + 3] in {("y", "media"), ("and", "half")}:
        return minutes + 30, unit + 2
    return minutes, unit


def _clock(words: tuple[str, ...], i: int) -> tuple[int, int, str] | None:
    """An hour of the clock at word i: its minutes from midnight as said ("4:30" is 270), its last word, its half of the day; None where none is."""
    word = words[i]
    if word in {"noon", "mediodia"}:
        return _NOON * 60, i, "pm"
    if word.isascii() and word.isdigit() and len(word) in {3, 4}:
        word = f"{word[:-2]}:{word[-2:]}"
    hour, colon, rest = word.partition(":")
    figure = int(hour) if hour.isascii() and hour.isdigit() and len(hour) < 3 else CARDINALS.get(word, -1)
    if colon and rest.isdigit() and _NOON < figure < 2 * _NOON:
        return (figure - _NOON) * 60 + int(rest), i, "pm"
    if not 1 <= figure <= _NOON or (colon and not rest.isdigit()):
        return None
    minutes, last = int(rest) if colon else 0, i
    behind = words[i + 1 : i + 3]
    if not colon and behind == ("y", "media"):
        minutes, last = 30, i + 2
    elif not colon and behind in {("y", "cuarto"), ("y", "quince")}:
        minutes, last = 15, i + 2
    elif (
        not colon
        and behind[:1] in {("30",), ("15",), ("45",), ("thirty",), ("fifteen",)}
        and words[i + 2 : i + 3] != ()
        and words[i + 2] in UNITS
    ):
        return None
    elif not colon and behind[:1] in {("30",), ("15",), ("45",), ("thirty",), ("fifteen",)}:
        minutes, last = CARDINALS.get(behind[0]) or int(behind[0]), i + 1
    if words[last + 1 : last + 2] != () and words[last + 1] in UNITS:
        return None
    half = words[last + 1] if words[last + 1 : last + 2] != () and words[last + 1] in _MERIDIEMS else ""
    return figure % _NOON * 60 + minutes, last + (half != ""), half[:1] + "m" if half else ""


def _clocked(words: tuple[str, ...], i: int) -> bool:
    """Whether word i is a figure, which belongs to an hour and not to the words round a way."""
    return words[i][:1].isdigit()


def _opens_hour(words: tuple[str, ...], i: int) -> bool:
    """Whether word i leads in an hour ("from 9", "a las 4")."""
    return (
        words[i + 1 : i + 2] != ()
        and (words[i + 1][:1].isdigit() or words[i + 1] in {"las", "la"})
        and words[i] in {"from", "by", "a", "at"}
    )


def _hour_near(words: tuple[str, ...], first: int, last: int) -> tuple[int, int, int, int, str] | None:
    """The hour that a way of words ``first`` to ``last`` is said beside: its first and last word, minutes from midnight, 1 where somebody
    leaves then and -1 where they must be elsewhere, its half of the day; None where no such hour stands near, or two."""
    places = list(range(max(0, first - _REACH), first))[::-1] + list(range(last + 1, min(len(words), last + 1 + _REACH)))
    for j in places:
        clock = _clock(words, j)
        if clock is None and words[j][:1].isdigit() and not _of_a_clock(words, j):
            return None
        if clock is None or (j < first <= clock[1]):
            continue
        lead = j
        while lead and words[lead - 1] in _BEFORE_HOURS and not _leads(words, lead):
            lead -= 1
        sign = _leads(words, lead) or _ends_work(words, lead)
        if not sign:
            return None
        minutes, end, half = clock
        afternoon = half == "pm" or (not half and minutes < _EARLIEST)
        return j, end, minutes + (_NOON * 60 if afternoon else 0), sign, half
    return None


_EARLIEST = 7 * 60
"""A bare hour before this one is of the afternoon."""


def _of_a_clock(words: tuple[str, ...], at: int) -> bool:
    """Whether the figure at word ``at`` is the minutes of an hour ("4 30")."""
    return at > 0 and words[at] in {"30", "15", "45", "00"} and _clock(words, at - 1) is not None


def _leads(words: tuple[str, ...], at: int) -> int:
    """1 where the words right before word ``at`` are those of leaving, -1 where somebody must be elsewhere, 0 elsewhere."""
    for said in _LEAVING:
        if words[max(0, at - len(said)) : at] == said:
            before = words[max(0, at - len(said) - 3) : at - len(said)]
            return 0 if not _NOT_YET.isdisjoint(before) and "to" in before else 1
    for said in _DUE:
        if words[max(0, at - len(said)) : at] == said:
            return -1
    return 0


def _ends_work(words: tuple[str, ...], at: int) -> int:
    """1 where the hour at word ``at`` ends a shift ("I work 8 to 4"), 0 elsewhere."""
    begins = at and words[at - 1][:1].isdigit()
    return 1 if begins and not _WORK.isdisjoint(words[max(0, at - 4) : at - 1]) else 0


_WORK = lexicon("work works working shift class trabajo turno clase clases")


def _clock_words(minutes: int, half: str) -> tuple[str, ...]:
    """An hour of the clock in words, with its half of the day where that was said or would be guessed otherwise."""
    hour = minutes // 60
    said = f"{(hour - 1) % _NOON + 1}:{minutes % 60:02d}"
    return (said, "pm" if hour >= _NOON else "am")
