"""Every day named before "so not those days": "biopsy the 8th, scan the 10th, so not them days", "biopsia el 8, cirugia el 10, asi que esos dias no"."""

from __future__ import annotations

from messenger.reading.times.words import MONTHS, PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import ORDINAL_ENDS
from messenger.reading.words.standing import Standing
from messenger.reading.words.text import Text

_PARTS = lexicon("mornings afternoons evenings nights mananas tardes noches manana tarde noche morning afternoon evening night")
_ENDINGS = Standing(
    *(
        f"{lead} {days}"
        for days in ("days", "mornings", "afternoons", "evenings", "nights")
        for lead in ("not them", "not those", "not on those", "not on them", "none of those", "none of them", "no to those")
    ),
    "not those", "not them", *(f"{those} {days} are {out}" for those in ("those", "them") for days in ("days", "nights", "mornings") for out in ("out", "no good")),
    *(f"{lead} {days} {no}" for lead, days in (("esos", "dias"), ("esas", "noches"), ("esas", "tardes"), ("esas", "mananas")) for no in ("no puedo", "no")),
    "no esos dias", "no esas noches", "ninguno de esos dias", "en esos dias no", "ni uno de esos dias",
)  # fmt: skip
_OF_THE_DAY = frozenset({"en", "por", "la", "las", "in", "the"})
_SO = lexicon("so then entonces que asi pues and y , . ;")
_WISHED = lexicon(
    "want wants can could free works work prefer like love open available anytime any either except but unless if puedo podria libre quiero prefiero pero menos si cualquier "
    "excepto salvo not no cant nothing until till til hasta after before despues antes from through thru to al - book schedule need"
)
"""Words by which what stands before is no plain list of what somebody has."""
_LAST_DAY = 31


def those_days_out(text: Text) -> Text:
    """The text with each of those days ruled out by itself; the same object where nothing of the kind is said of two or more."""
    if not _ENDINGS.possible(text):
        return text
    words = text.words
    for i in range(4, len(words)):
        length = _ENDINGS.at(words, i)
        if not length or words[i - 1] not in _SO or not _WISHED.isdisjoint(words[:i]):
            continue
        if words[i + length - 1] in {"those", "them"} and words[i + length : i + length + 1] not in {(), (",",), (".",), ("and",)}:
            continue
        dates = _dates(words[:i])
        if len(dates) < 2 or (len(dates) == 2 and _journey(words, dates[0][0], dates[1][0])):
            return text
        no = "no" if words[dates[0][0]] == "el" else "not"
        said: list[str] = []
        spans: list[tuple[int, int]] = []
        for first, last in dates:
            said += [*([","] if said else []), no, *words[first:last]]
            spans += [*([text.spans[first]] if spans else []), text.spans[first], *text.spans[first:last]]
        rest = i + length
        return Text(text.cleaned, (*said, *words[rest:]), (*spans, *text.spans[rest:]))
    return text


def _journey(words: tuple[str, ...], left: int, back: int) -> bool:
    """ "me voy el 12 y regreso el 4, esos días no": a leave and a return, between which all days are out."""
    return not _LEAVING.isdisjoint(words[:left]) and not _BACK.isdisjoint(words[left:back])


_LEAVING = lexicon("leave leaving fly flying gone going head heading travel voy vamos salgo salimos viajo viajamos")
_BACK = lexicon("back return returning home vuelvo volvemos regreso regresamos viro viramos")


def _dates(words: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where each day begins and ends."""
    found: list[tuple[int, int]] = []
    i = 0
    while i < len(words):
        step = i
        weekday = words[step] in WEEKDAYS or words[step] in PLURAL_WEEKDAYS
        step += weekday
        month = words[step : step + 1] and words[step] in MONTHS
        step += bool(month or (words[step : step + 1] and words[step] in {"the", "el"}))
        number = words[step : step + 1] and words[step].isdigit() and 0 < int(words[step][:4]) <= _LAST_DAY and step > i
        if number and words[step + 1 : step + 2] not in {("am",), ("pm",), ("oclock",)}:
            end = step + 1 + (words[step + 1 : step + 2] != () and words[step + 1] in ORDINAL_ENDS)
            end += 2 * (words[end : end + 1] in {("de",), ("of",)} and words[end + 1 : end + 2] != () and words[end + 1] in MONTHS)
            found.append((i, end))
            i = end
        elif weekday:
            step = i + 1
            while words[step : step + 1] and words[step] in _OF_THE_DAY and step < i + 3:
                step += 1
            end = step + 1 if words[step : step + 1] and words[step] in _PARTS else i + 1
            found.append((i, end))
            i = end
        else:
            i += 1
    return found
