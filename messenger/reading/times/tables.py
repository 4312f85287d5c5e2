"""Tables of the words that the pieces of a time are found by (see :mod:`messenger.reading.times.atoms`)."""

from __future__ import annotations

from messenger.reading.times.words import HOLIDAY_STARTS, INITIALS, MONTHS, PARTS, PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import CARDINALS, ORDINALS

SPANISH_SIGNS = lexicon(
    "el los las la puedo para lunes martes miercoles jueves viernes sabado domingo de y manana enero diciembre por que mejor"
)
TENS_WORDS = frozenset({"twenty", "thirty", "treinta", "veinte", "forty", "fifty", "cuarenta", "cincuenta"})
HOMOPHONES = {"won": 1, "too": 2, "to": 2, "fore": 4, "for": 4, "ate": 8}
"""Numbers as dictation hears them."""
UNITS = {"fortnight": 14, "fortnights": 14, "day": 1, "days": 1, "week": 7, "weeks": 7, "dia": 1, "dias": 1, "semana": 7, "semanas": 7}
WEEKEND, WORKING = frozenset({5, 6}), frozenset({0, 1, 2, 3, 4})
NOONS = frozenset({"noonish", "noon", "midday", "mediodia", "noontime"})
MINUTE_MARKS = frozenset(range(0, 60, 5))
SPANISH_MINUTES = {"media": 30, "cuarto": 15, "quince": 15, "treinta": 30, "diez": 10, "veinte": 20, "cinco": 5, "veinticinco": 25}
STRONG_CUES = frozenset({"at", "@", "las", "la", "around", "tipo", "like", "oclock", "say", "hacia"})
ABOUT_CUES = frozenset({"around", "about", "approx", "approximately", "hacia"})
CUES = STRONG_CUES | {"a", "the", "about", "como", "for", "approx", "approximately"}
QUANTITIES = lexicon(
    "mg mgs milligrams miligramos pills pill pastillas pastilla tabs tablets kids kid children childrens hijos "
    "ninos years year anos ano lbs lb pounds libras "
    "kg kilos miles millas minutes minutos times veces sessions sesiones dollars dolares bucks percent cats dogs "
    "dog perros gatos feet ft people "
    "personas of de advil tylenol ibuprofen aspirin hours hour horas hora weeks days dias semanas months meses "
    "doses dosis shots drinks beers "
    "nights visits doctors meds medicines medications medicinas % over out cervezas vasos tazas copas cuadras "
    "blocks blocks floors bedrooms gabapentin "
    "xanax ounces oz cups glasses drops puffs packs cigarettes am1 por grams gramos gr points puntos foot inches "
    "cc ml steps stars stents strokes "
    "tours units bags jobs dozen hundred thousand mil"
) - {"de", "of", "por", "hour", "hora"}
NOT_DAYS = lexicon(
    "dia day days "
    "one ones option opcion time vez week semana session sesion appointment cita slot dose dosis try grade floor "
    "piso half shift street st ave doctor of available opening openings availability thing choice"
)
BEFORE_HALF = lexicon(
    "the in only or an morning any early late on friday monday tuesday wednesday thursday saturday sunday tomorrow "
    "prefer but mon tue tues wed thu thurs fri"
)
PART_OF_NOUN = lexicon("bird nurse shift shifts owl job school class person sweats before meds pills pill dose terrors worker crew routine")
MODIFIERS = {
    "next": "next", "nxt": "next", "proximo": "next", "this": "this", "este": "this", "coming": "coming", "every": "every", "each": "every",
    "any": "every", "cada": "every", "cualquier": "every", "all": "every", "todos": "every", "last": "past", "past": "past",
    "otro": "other",
    "upcoming": "coming",
}  # fmt: skip
NEAR_DAYS: dict[str, tuple[tuple[tuple[str, ...], int], ...]] = {}
for _text, _offset in (
    ("today", 0), ("hoy", 0), ("al rato", 0), ("al ratito", 0), ("mas al rato", 0), ("al ratote", 0), ("hoy mismo", 0), ("right now", 0), ("ahorita", 0), ("ahora mismo", 0),
    ("day after tomorrow", 2), ("the day after tomorrow", 2), ("day after tmrw", 2), ("pasado manana", 2), ("overmorrow", 2), ("next tomorrow", 2), ("pasado",
    99999),
    ("tomorrow", 1), ("tmrw", 1), ("tmw", 1), ("tomorow", 1), ("tommorow", 1), ("tommorrow", 1), ("tmrrw", 1), ("tom", 99999),
    ("2morrow", 1),
    ("2moro", 1), ("tmr", 1), ("tomoro", 1), ("tmo", 1), ("manana", 1), ("manana mismo", 1), ("tomo", 99999), ("mnana", 1), ("mna", 1),
):  # fmt: skip
    if _offset < 1000:
        _key = tuple(_text.split())
        NEAR_DAYS[_key[0]] = tuple(sorted((*NEAR_DAYS.get(_key[0], ()), (_key, _offset)), key=lambda one: -len(one[0])))
WEEKS: dict[str, tuple[tuple[tuple[str, ...], int, int, str], ...]] = {}
for _text, _low, _high, _label in (
    ("week after next", 2, 2, "the week after next"), ("the week after next", 2, 2, "the week after next"),
    ("next week", 1, 1, "next week"), ("next semana", 1, 1, "next week"), ("la next week", 1, 1, "next week"), ("this semana", 0, 0, "this week"),
    ("esta week", 0, 0, "this week"), ("nxt week", 1, 1, "next week"), ("the following week", 1, 1, "the following week"),
    ("following week", 1, 1, "the following week"), ("the week after", 1, 1, "the following week"),
    ("the week after that", 1, 1, "the following week"), ("week after that", 1, 1, "the following week"),
    ("the next week after that", 1, 1, "the following week"),
    ("this week", 0, 0, "this week"), ("rest of the week", 0, 0, "the rest of this week"),
    ("el resto de la semana", 0, 0, "the rest of this week"), ("lo que queda de la semana", 0, 0, "the rest of this week"),
    ("lo que resta de la semana", 0, 0, "the rest of this week"), ("the rest of the week", 0, 0,
    "the rest of this week"),
    ("this week or next", 0, 1, "this week or next"), ("this week or next week", 0, 1, "this week or next"),
    ("this or next week", 0, 1, "this week or next"), ("this week and next", 0, 1, "this week or next"),
    ("this week and next week", 0, 1, "this week or next"), ("this and next week", 0, 1, "this week or next"),
    ("esta semana y la otra", 0, 1, "this week or next"), ("esta semana y la que viene", 0, 1, "this week or next"),
    ("esta semana y la proxima", 0, 1, "this week or next"), ("esta semana o la otra", 0, 1, "this week or next"),
    ("esta semana o la proxima", 0, 1, "this week or next"), ("esta semana o la que viene", 0, 1, "this week or next"),
    ("this coming week", 1, 1, "next week"), ("coming week", 1, 1, "next week"),
    ("la semana que viene", 1, 1, "next week"), ("semana que viene", 1, 1, "next week"), ("la proxima semana", 1, 1, "next week"),
    ("proxima semana", 1, 1, "next week"), ("la otra semana", 1, 1, "the following week"), ("otra semana", 1, 1, "the following week"),
    ("la semana entrante", 1, 1, "next week"), ("semana entrante", 1, 1, "next week"), ("la semana proxima", 1, 1, "next week"),
    ("semana proxima", 1, 1, "next week"), ("la siguiente semana", 1, 1, "the following week"), ("siguiente semana", 1, 1,
    "the following week"),
    ("la semana siguiente", 1, 1, "the following week"), ("semana siguiente", 1, 1, "the following week"), ("esta semana", 0, 0,
    "this week"),
    ("la semana que entra", 1, 1, "next week"), ("semana que entra", 1, 1, "next week"), ("esta misma semana", 0, 0, "this week"),
    ("this weekend", 0, 0, "this weekend"), ("this weekend or next", 0, 1, "this weekend or next"),
    ("this or next weekend", 0, 1, "this weekend or next"), ("this weekend or the next", 0, 1, "this weekend or next"),
    ("este fin de semana o el otro", 0, 1, "this weekend or next"), ("este fin o el otro", 0, 1, "this weekend or next"), ("next weekend", 1, 1, "next weekend"), ("este fin de semana", 0, 0, "this weekend"),
    ("este finde", 0, 0, "this weekend"), ("proximo fin de semana", 1, 1, "next weekend"),
    ("next two weeks", 0, 2, "the next two weeks"), ("next couple weeks", 0, 2, "the next two weeks"), ("next couple of weeks", 0, 2,
    "the next two weeks"),
    ("next few weeks", 0, 3, "the next weeks"), ("next few days", 0, 0, "this week"),
    ("proximas dos semanas", 0, 2, "the next two weeks"), ("siguientes dos semanas", 0, 2, "the next two weeks"),
    ("proximas 2 semanas", 0, 2, "the next two weeks"), ("next 2 weeks", 0, 2, "the next two weeks"),
    ("next three weeks", 0, 3, "the next weeks"), ("next 3 weeks", 0, 3, "the next weeks"),
    ("proximas semanas", 0, 3, "the next weeks"),
):  # fmt: skip
    _key = tuple(_text.split())
    WEEKS[_key[0]] = tuple(sorted((*WEEKS.get(_key[0], ()), (_key, _low, _high, _label)), key=lambda one: -len(one[0])))
MONTH_PHRASES = tuple(
    (tuple(text.split()), months)
    for text, months in (
        ("next month", 1), ("the next month", 1), ("el proximo mes", 1), ("proximo mes", 1), ("el mes que viene", 1), ("mes que viene", 1),
        ("este mes", 0), ("this month", 0), ("el otro mes", 1), ("el mes que entra", 1), ("following month", 1), ("el mes entrante", 1),
    )
)  # fmt: skip
PORTIONS = {
    "early": "early", "beginning": "early", "start": "early", "principios": "early", "comienzos": "early", "inicios": "early", "mid": "mid",
    "middle": "mid", "mediados": "mid", "late": "late", "later": "late", "end": "late", "fines": "late", "finales": "late", "fin": "late", "final": "late",
}  # fmt: skip
HALVES = tuple(
    sorted(
        (
            ("in the morning", "am"), ("in the mornings", "am"), ("in the am", "am"), ("de la manana", "am"), ("por la manana", "am"),
            ("en la manana", "am"), ("of the morning", "am"), ("in the afternoon", "pm"), ("in the afternoons", "pm"), ("in the pm", "pm"),
            ("of the afternoon", "pm"), ("de la tarde", "pm"), ("por la tarde", "pm"), ("en la tarde", "pm"), ("in the evening", "pm"),
            ("at night", "noche"), ("de la noche", "noche"), ("por la noche", "noche"), ("en la noche", "noche"), ("tonight", "noche"),
            ("del mediodia", "noon"), ("de mediodia", "noon"), ("del medio dia", "noon"),
            ("this morning", "am"), ("this afternoon", "pm"), ("this evening", "pm"), ("de la madrugada", "am"), ("a m", "am"), ("p m",
            "pm"),
        ),
        key=lambda one: -len(one[0]),
    )
)  # fmt: skip
PART_PHRASES: dict[str, tuple[tuple[tuple[str, ...], int, int], ...]] = {}
for _text, _low, _high in (
    ("first thing in the morning", 0, 600), ("first thing", 0, 600), ("primera hora", 0, 600), ("a primera hora", 0, 600),
    ("bien temprano", 0, 600), ("a media manana", 570, 690), ("media manana", 570, 690), ("mid morning", 570, 690),
    ("a media tarde", 840, 960), ("media tarde", 840, 960), ("mid afternoon", 840, 960),
    ("before lunch", 0, 719), ("after lunch", 720, 1020), ("during lunch", 720, 780), ("around lunch", 690, 810),
    ("around lunchtime", 690, 810), ("lunchish", 690, 810), ("at lunch", 720, 780), ("lunch time", 720, 780),
    ("lunch hour", 720, 780), ("my lunch", 720, 780), ("hora de la comida", 720, 840), ("hora de comer", 720, 840), ("lunch break", 720, 780), ("over lunch", 720, 780), ("a la hora del almuerzo",
    720, 780),
    ("hora de almuerzo", 720, 780), ("hora del almuerzo", 720, 780), ("hora de lonche", 720, 780), ("hora del lonche", 720, 780), ("hora del lunch", 720, 780), ("a ultima hora", 900, 1080), ("hora de lunch", 720, 780),
    ("despues de almorzar", 720, 1020), ("despues de comer", 780, 1020),
    *((f"despues {of} {meal}", 720, 1020) for of in ("de", "del", "de el") for meal in ("almuerzo", "lonche", "lunch")),
    *((f"antes {of} {meal}", 0, 719) for of in ("de", "del", "de el") for meal in ("almuerzo", "lonche", "lunch", "almorzar", "comer")),
    *((f"{side} de la comida", low, high) for side, low, high in (("antes", 0, 719), ("despues", 780, 1020))),
    ("end of the day", 900, 1080), ("last thing", 900, 1080), ("late in the day", 900, 1439), ("end of day", 900, 1080), ("later in the day", 720, 1439), ("early in the day", 0, 659),
    ("earlier in the day", 0, 719), ("antes de mediodia", 0, 719), ("antes del mediodia", 0, 719), ("after dark", 1080, 1439),
    *((f"not {much} early", 540, 1439) for much in ("too", "so", "that", "super", "very", "crazy", "real", "terribly")),
    *((f"not {much} late", 0, 1020) for much in ("too", "so", "that", "super", "very", "real")),
    *((f"no sea {much} {early}", 540, 1439) for much in ("tan", "muy", "demasiado") for early in ("temprano", "tempranito")),
    *((f"no sea {much} tarde", 0, 1020) for much in ("tan", "muy", "demasiado")),
    *((f"no {much} {early}", 540, 1439) for much in ("tan", "muy", "demasiado") for early in ("temprano", "tempranito")),
    *((f"no {much} tarde", 0, 1020) for much in ("tan", "muy", "demasiado")),
    ("business hours", 480, 1080), ("all day", 0, 1439), ("todo el dia", 0, 1439), ("any time of day", 0, 1439),
):  # fmt: skip
    _key = tuple(_text.split())
    PART_PHRASES[_key[0]] = tuple(sorted((*PART_PHRASES.get(_key[0], ()), (_key, _low, _high)), key=lambda one: -len(one[0])))

STARTS = frozenset().union(
    WEEKDAYS, PLURAL_WEEKDAYS, MONTHS, PARTS, HOLIDAY_STARTS, INITIALS, ORDINALS, CARDINALS, MODIFIERS, NEAR_DAYS, WEEKS, PORTIONS,
    PART_PHRASES, NOONS, CUES,
    lexicon(
        "the el los las la de del al a an on in en dentro within tonight tonite weekends weekend weekday weekdays week semana "
        "findes finde fines fin",
        "entre dia dias m ams pms am pm midnight medianoche medio half quarter cuarto un una day sun mid mananas ultimo year next new work",
        "t tu w with th r f sa su al not no same misma mismo too to fore ate won p usual march may mar that then eso ese esa those entonces",
    ),
)  # fmt: skip
