"""The words of the product: one catalogue, a text per key and language, rendered when a message leaves.

Placeholders are bare (``{when}``) and hold no logic; plurals, dates and times are written by Babel in the reader's language.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo

from babel import Locale
from babel.dates import format_datetime
from babel.numbers import format_decimal

from messenger.core.communication import GSM7, Clock, Day, DayTime, Link, Options, Param, Params, When, Wish, Word

PLACEHOLDER = re.compile(r"\{([a-z_][a-z0-9_]*)\}")
JOIN = "+"
"""Joins keys whose texts leave as one message: ``screening.again_number+screening.age``."""

_PATTERNS: dict[str, dict[str, tuple[str, str]]] = {
    "en": {"date": ("EEE MMM d", "EEE MMM d"), "day": ("EEE", "EEE"), "clock": ("h a", "h:mm a")},
    "es": {"date": ("EEE d MMM", "EEE d MMM"), "day": ("EEE", "EEE"), "clock": ("H:mm", "H:mm")},
}
"""Per language: the pattern on the hour and off it. Babel knows others; a language without its own line is written like English."""

_FOLDS = str.maketrans(
    {"á": "a", "í": "i", "ó": "o", "ú": "u", "Á": "A", "Í": "I", "Ó": "O", "Ú": "U", "‘": "'", "’": "'", "“": '"', "”": '"'}
    | {"–": "-", "—": "-", "…": "...", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "ç": "c", "`": "'", "´": "'", "•": "-"}
)


class MissingWords(KeyError):
    """A key, or a placeholder's value, that no catalogue has."""


def gsm7(text: str) -> str:
    """``text`` with the letters that GSM-7 lacks written without their mark; é ñ ü ¿ ¡ stay, and so does what has no plain form.

    One such letter would make the whole SMS UCS-2 and more than double its segments. Source: 3GPP TS 23.038 section 6.2.1.
    """
    folded = text.translate(_FOLDS)
    return folded if GSM7.issuperset(folded) else "".join(_plain(character) for character in folded)


def _plain(character: str) -> str:
    if character in GSM7:
        return character
    base = unicodedata.normalize("NFKD", character)[:1]
    return base if base.isascii() and base.isalnum() else character


def written(param: Param, language: str, zone: tzinfo) -> str:
    """A parameter as a reader of ``language`` reads it, times in ``zone``: "Tue Dec 1, 10 AM", "mar 1 dic, 10:00". GSM-7 letters only.

    Not for links and words, which need a catalogue. Raises TypeError for those, ValueError for a time without a zone.
    """
    match param:
        case str():
            return _person_text(param)
        case When(at):
            return _when(at, language, zone)
        case Day(at):
            return _moment(at, "date", language, zone)
        case DayTime(at):
            return f"{_moment(at, 'day', language, zone)} {_moment(at, 'clock', language, zone)}"
        case Clock(at):
            return _moment(at, "clock", language, zone)
        case Options(starts):
            return "  ".join(f"{number}) {written(When(start), language, zone)}" for number, start in enumerate(starts, 1))
        case Wish():
            return _wish(param, language, zone)
        case int():
            return gsm7(format_decimal(param, locale=language))
        case _:
            raise TypeError(f"{type(param).__name__} is not written without a catalogue")


@functools.lru_cache(maxsize=4096)
def _when(at: datetime, language: str, zone: tzinfo) -> str:
    return f"{_moment(at, 'date', language, zone)}, {_moment(at, 'clock', language, zone)}"


@functools.lru_cache(maxsize=4096)
def _moment(at: datetime, what: str, language: str, zone: tzinfo) -> str:
    # Kept: the visits of a day share their few times, and Babel takes longer than all the rest of a text.
    if at.tzinfo is None:
        raise ValueError("a time without a zone cannot be written")
    local = at.astimezone(zone)
    on_the_hour, off_it = _PATTERNS.get(language, _PATTERNS["en"])[what]
    return gsm7(format_datetime(local, on_the_hour if local.minute == 0 else off_it, locale=language))


_SAID = {
    "en": {"and": "and", "but": "not {}", "from": "{} to {}", "at": "at {}", "after": "after {}", "before": "before {}", "to": "{} to {}"},
    "es": {
        "and": "y", "but": "menos {}", "from": "{} a {}", "at": "a las {}", "after": "despues de las {}", "before": "antes de las {}",
        "to": "de {} a {}",
    },
}  # fmt: skip
"""How days and times of day are joined, by language."""


def _wish(wish: Wish, language: str, zone: tzinfo) -> str:
    """ "Tuesdays and Thursdays, after 3 PM", "Martes y jueves, despues de las 15:00"."""
    said = _SAID.get(language, _SAID["en"])
    dates = [_moment(datetime.fromisoformat(day).replace(tzinfo=zone), "date", language, zone) for day in wish.dates]
    weekdays = [_every_weekday(day, language) for day in wish.weekdays]
    days = said["from"].format(*dates) if wish.through else f" {said['and']} ".join(dates or weekdays)
    if wish.weekdays == (0, 1, 2, 3, 4):
        days = {"es": "Entre semana"}.get(language, "Weekdays")
    if wish.but:
        days = said["but"].format(days)
    since, until = (None if minute is None else _minute(minute, language, zone) for minute in (wish.since, wish.until))
    if since is None and until is None:
        hours = ""
    elif since == until:
        hours = said["at"].format(since)
    elif until is None:
        hours = said["after"].format(since)
    else:
        hours = said["before"].format(until) if since is None else said["to"].format(since, until)
    text = ", ".join(part for part in (days, hours) if part)
    return gsm7(text[:1].upper() + text[1:])


def _minute(minute: int, language: str, zone: tzinfo) -> str:
    return _moment(datetime(2026, 1, 5, minute // 60 % 24, minute % 60, tzinfo=zone), "clock", language, zone)


def _every_weekday(day: int, language: str) -> str:
    name = Locale.parse(language).days["format"]["wide"][day]
    return name if name.endswith("s") else f"{name}s"


def _person_text(text: str) -> str:
    """What came from a person, on one line and without characters that reorder or hide text; a US number as it is spoken."""
    if text.startswith("+1") and re.fullmatch(r"\+1\d{10}", text):
        return f"{text[2:5]}-{text[5:8]}-{text[8:]}"
    if text.isascii() and text.isprintable():  # nothing in it hides or reorders
        return " ".join(text.split())
    shown = (" " if unicodedata.category(character) == "Cc" else character for character in text if not _is_hidden(character))
    return " ".join("".join(shown).split())


def _is_hidden(character: str) -> bool:
    return unicodedata.category(character) in ("Cf", "Cs", "Co") and character != "\u200d"  # the joiner holds emoji together


@functools.lru_cache(maxsize=1024)
def _parts(text: str) -> tuple[str, ...]:
    """A text of the words files as plain words and, at every second place, the name of a placeholder."""
    return tuple(PLACEHOLDER.split(text))


@dataclass(frozen=True)
class Catalog:
    """``texts[language][key]``; ``version`` identifies the wording that consents refer to.

    ``always`` are parameters that every text may use (the clinic's name and phone) and that a message's own go before.
    """

    texts: Mapping[str, Mapping[str, str]]
    version: str
    always: Params = field(default_factory=dict)

    def raw(self, language: str, key: str) -> str:
        """The text of ``key`` with its placeholders; of several keys joined by ``+``, their texts in one. Raises MissingWords."""
        try:
            return " ".join(self.texts[language][part] for part in key.split(JOIN))
        except KeyError as error:
            raise MissingWords(f"{language}: {key}") from error

    def render(self, language: str, key: str, params: Params, zone: tzinfo, url: Callable[[Link], str]) -> str:
        """The text of ``key`` with ``params`` written in ``language``, times in ``zone``, links through ``url``. Raises MissingWords.

        Where ``key`` has plural forms (``key.one``, ``key.other``), the parameter ``n`` chooses. What a person wrote is put in as it
        is: a placeholder in it is not filled. Names are not folded to GSM-7: see :func:`gsm7` for SMS.
        """
        given = {**self.always, **params}
        parts = _parts(self.raw(language, self._plural(language, key, given.get("n"))))
        said = list(parts)
        for place in range(1, len(parts), 2):
            name = parts[place]
            if name not in given:
                raise MissingWords(f"{language}: {key}: {{{name}}}")
            param = given[name]
            if isinstance(param, Link):
                said[place] = url(param)
            elif isinstance(param, Word):
                inner = {other: value for other, value in params.items() if other != name}
                said[place] = self.render(language, param.key, inner, zone, url)
            else:
                said[place] = written(param, language, zone)
        return "".join(said)

    def placeholders(self, language: str, key: str) -> frozenset[str]:
        """The names that the text of ``key`` leaves open. Raises MissingWords."""
        return frozenset(PLACEHOLDER.findall(self.raw(language, key)))

    def _plural(self, language: str, key: str, n: Param | None) -> str:
        texts = self.texts.get(language, {})
        if not isinstance(n, int) or key in texts or f"{key}.other" not in texts:
            return key
        form = f"{key}.{Locale.parse(language).plural_form(n)}"
        return form if form in texts else f"{key}.other"


# --- worst cases: what the segment lint fills in -------------------------------------------------------------------

_LONG = datetime(2026, 9, 30, 16, 30, tzinfo=UTC)
"""A Wednesday in September at half past: the longest weekday, month and time in English ("Wed Sep 30, 11:30 AM") and Spanish."""

_URL = "https://text.clinic.example/p/" + "A" * 22 + "/calendar"
"""A private link: an address of 27 characters, a token of 128 bits, a page."""

_WORST: dict[str, Param] = {
    "when": When(_LONG), "day": Day(_LONG), "food": DayTime(_LONG), "liq": DayTime(_LONG), "time": Clock(_LONG),
    "wish": Wish(weekdays=(2, 3), since=11 * 60 + 30),
    "pick": "1, 2 or 3", "options": Options((_LONG,) * 3), "visits": Options((_LONG,) * 3), "link": Link("calendar", "worst"),
    "clinic": "W" * 18, "phone": "+12125550100", "name": "Christopher", "code": "A4821", "n": 99, "kind": "not-understood",
    "services": "1 " + "W" * 22 + "  2 " + "W" * 22, "because": "W" * 60,
    "no_ride": 99, "unconfirmed": 99, "flags": 99, "tasks": 99,
}  # fmt: skip


def worst_case(placeholder: str) -> Param:
    """The longest value that ``placeholder`` is likely to have; 12 characters where it is not a known one."""
    return _WORST.get(placeholder, "W" * 12)


def worst_url(link: Link) -> str:
    """The longest address that a link is likely to have."""
    return _URL
