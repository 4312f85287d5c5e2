"""Words that times are made of, English and Spanish, and the holidays that people count from."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from messenger.reading.words.lexicon import lexicon

WEEKDAYS: dict[str, int] = {}
for _number, _names in enumerate((
    "monday mon mnday lunes lun lunez lns",
    "tuesday tue tues tusday tuesdy teusday martes mrts",
    "wednesday wed weds wendsday wensday wenesday wedsday wensdy wednsday miercoles mie mier miercole mierc",
    "thursday thu thur thurs thrs thr thrsday thursdy thirsday thurday jueves jue juebes juves",
    "friday fri fryday viernes vie biernes vier vrnes",
    "saturday sat satday satrday sabado sab savado",
    "sunday domingo dom",
)):  # fmt: skip
    for _name in _names.split():
        WEEKDAYS[_name] = _number
PLURAL_WEEKDAYS: dict[str, int] = {
    "mondays": 0, "tuesdays": 1, "wednesdays": 2, "weds": 2, "thursdays": 3, "fridays": 4, "saturdays": 5, "sundays": 6, "mons": 0,
    "fris": 4,
    "sats": 5, "suns": 6, "sabados": 5, "domingos": 6, "moday": 0,
}  # fmt: skip
LONG_NAMES = (
    *["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    *["lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"],
    *["january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december"],
    *["enero", "febrero", "marzo", "abril", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
    *["mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "sabados", "domingos"],
    *[
        "tomorrow",
        "morning",
        "mornings",
        "afternoon",
        "afternoons",
        "evening",
        "evenings",
        "weekend",
        "weekends",
        "thanksgiving",
        "christmas",
    ],
)
NOT_TYPOS = lexicon(
    "entro entra entero junto match marsh sundae lunas marco morning's",
    "market mandatory another sunny money mother fridge matter latest martin marta friend mourning forming warning",
    "lines lanes lungs abrir abris mareo mario julia julie junior augusta augusto marcho marcha marche sabido",
)
INITIALS = {
    "m/w": (0, 2),
    "m/w/f": (0, 2, 4),
    "t/th": (1, 3),
    "tu/th": (1, 3),
    "tue/thu": (1, 3),
    "t/r": (1, 3),
    "mwf": (0, 2, 4),
    "mw": (0, 2),
    "tth": (1, 3),
    "tuth": (1, 3),
    "tr": (1, 3),
    "mtw": (0, 1, 2),
    "mtwthf": (0, 1, 2, 3, 4),
}

MONTHS: dict[str, int] = {}
for _number, _names in enumerate((
    "january jan enero ene", "february feb febrero febr", "march mar marzo", "april apr abril abr", "may mayo", "june jun junio",
    "july jul julio", "august aug agosto ago", "september sep sept septiembre setiembre", "october oct octubre",
    "november nov noviembre", "december dec diciembre dic decemeber",
), 1):  # fmt: skip
    for _name in _names.split():
        MONTHS[_name] = _number
WEAK_MONTHS = frozenset({"may", "march", "ago", "mar"})
"""Month names that are everyday words; they count only beside a day number or after "in"."""

HALF, QUARTER = 30, 15

PARTS: dict[str, tuple[int, int]] = {
    "morning": (0, 719), "morn": (0, 719), "mornin": (0, 719), "mornins": (0, 719), "mornings": (0, 719), "mananas": (0, 719),
    "mananita": (0, 719), "mananitas": (0, 719), "forenoon": (0, 719),
    "afternoon": (720, 1020), "afternoons": (720, 1020), "aft": (720, 1020), "afternoonish": (720, 1020),
    "tarde": (720, 1020), "tardes": (720, 1020), "tardecita": (720, 1020),
    "evening": (1020, 1439), "evenings": (1020, 1439), "eve": (1020, 1439), "eves": (1020, 1439),
    "night": (1080, 1439), "nights": (1080, 1439), "noche": (1080, 1439), "noches": (1080, 1439), "nite": (1080, 1439),
    "nochecita": (1080, 1439),
    "temprano": (0, 600), "tempranito": (0, 600), "early": (0, 600), "lunchtime": (720, 780), "midmorning": (540, 690),
}  # fmt: skip
PLURAL_PARTS = lexicon("mornings afternoons evenings eves nights mananas tardes noches mananitas")


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The nth (1 to 5, or -1 for the last) such weekday of a month; None where the month has no such day."""
    if nth == -1:
        following = date(year + month // 12, month % 12 + 1, 1)
        last = following - timedelta(1)
        return last - timedelta((last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    day = first + timedelta((weekday - first.weekday()) % 7 + 7 * (nth - 1))
    return day if day.month == month else None


HOLIDAY_WORDS: dict[tuple[str, ...], str] = {
    tuple(words.split()): name
    for name, lines in {
        "thanksgiving": "thanksgiving|thanksgiving day|tanksgivin|thanksgivin|tanksgiving|sanguivin|thxgiving|turkey day|accion de gracias|"
        "dia de accion de gracias|dia de gracias|dia del pavo|dia del guajolote|dia de pavo|san guivin",
        "black friday": "black friday|viernes negro",
        "christmas eve": "christmas eve|xmas eve|nochebuena|noche buena|la nochebuena|vispera de navidad|la vispera de navidad",
        "christmas": "christmas|christmas day|xmas|x mas|navidad|dia de navidad|la navidad",
        "new year's eve": "new years eve|new year eve|nye|nochevieja|noche vieja|vispera de ano nuevo|la vispera de ano nuevo|fin de ano|fin de ano",
        "new year": "new years|new years day|new year day|new year|ano nuevo|dia de ano nuevo|first of the year|primero de ano|"
        "the new year|"
        "primero del ano",
        "reyes": "reyes|dia de reyes|los reyes|reyes magos|epiphany|three kings",
        "guadalupe": "dia de la virgen|dia de la virgen de guadalupe|virgen de guadalupe|dia de guadalupe|la virgen|la guadalupana|dia de la guadalupe",
        "mlk day": "mlk|mlk day|martin luther king day|martin luther king|king day",
        "presidents day": "presidents day|president day|dia de los presidentes",
        "valentine": "valentines day|valentines|san valentin|dia de san valentin",
        "memorial day": "memorial day",
        "july 4": "independence day|fourth of july|july 4th",
        "labor day": "labor day",
        "halloween": "halloween",
        "veterans day": "veterans day",
        "easter": "easter|pascua|semana santa",
        "cyber monday": "cyber monday|ciber lunes|lunes cibernetico",
        "giving tuesday": "giving tuesday",
        "thanksgiving eve": "thanksgiving eve",
        "pearl harbor day": "pearl harbor day|pearl harbor",
        "la inmaculada": "la inmaculada|dia de la inmaculada|inmaculada concepcion|la inmaculada concepcion",
        "boxing day": "boxing day",
        "los inocentes": "dia de los inocentes|dia de los santos inocentes",
        "candelaria": "dia de la candelaria|la candelaria",
        "groundhog day": "groundhog day",
        "st patrick": "st patricks day|saint patricks day|st pattys day|st paddys day|dia de san patricio",
        "juneteenth": "juneteenth",
        "dia de muertos": "dia de muertos|dia de los muertos|dia de los difuntos",
    }.items()
    for words in lines.split("|")
}
LONGEST_HOLIDAY = max(len(words) for words in HOLIDAY_WORDS)
HOLIDAY_STARTS = frozenset(words[0] for words in HOLIDAY_WORDS)


_BESIDE_THANKSGIVING = {"thanksgiving eve": -1, "black friday": 1, "cyber monday": 4, "giving tuesday": 5}


@lru_cache(maxsize=64)
def holiday(name: str, year: int) -> date | None:
    """The date of a holiday in a year; None where it is not one of the fixed or counted days."""
    fixed = {
        "christmas eve": (12, 24), "christmas": (12, 25), "new year's eve": (12, 31), "new year": (1, 1), "reyes": (1, 6),
        "guadalupe": (12, 12), "valentine": (2, 14), "july 4": (7, 4), "halloween": (10, 31), "veterans day": (11, 11),
        "pearl harbor day": (12, 7), "la inmaculada": (12, 8), "boxing day": (12, 26), "los inocentes": (12, 28), "candelaria": (2, 2),
        "groundhog day": (2, 2), "st patrick": (3, 17), "juneteenth": (6, 19), "dia de muertos": (11, 2),
    }  # fmt: skip
    if name in fixed:
        return date(year, *fixed[name])
    counted = {
        "thanksgiving": (11, 3, 4),
        "mlk day": (1, 0, 3),
        "presidents day": (2, 0, 3),
        "memorial day": (5, 0, -1),
        "labor day": (9, 0, 1),
    }
    if name in counted:
        return nth_weekday(year, *counted[name])
    if name in _BESIDE_THANKSGIVING:
        day = nth_weekday(year, 11, 3, 4)
        return day + timedelta(_BESIDE_THANKSGIVING[name]) if day else None
    return None


@lru_cache(maxsize=2048)
def mended(word: str) -> str:
    """A weekday, month or part of the day with one letter wrong, missing, doubled or swapped, put right; other words as they are."""
    if (
        len(word) < 5
        or word in NOT_TYPOS
        or not word.isalpha()
        or word in WEEKDAYS
        or word in MONTHS
        or word in PARTS
        or word in LONG_NAMES
    ):
        return word
    for name in LONG_NAMES:
        if abs(len(name) - len(word)) <= 1 and name[0] == word[0] and len(name) >= 5 and _one_off(word, name):
            return name
    return word


def _one_off(a: str, b: str) -> bool:
    """Whether two different words are one edit, or one swap of neighbours, apart."""
    if a == b:
        return True
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    if len(a) == len(b):
        return a[i + 1 :] == b[i + 1 :] or (a[i : i + 2] == b[i : i + 2][::-1] and a[i + 2 :] == b[i + 2 :])
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    return longer[i + 1 :] == shorter[i:]
