"""The weekdays that are left: "mornings mon wed fri, afternoons the rest", "lunes y martes temprano, los demás días en la tarde"."""

from __future__ import annotations

from messenger.reading.times.looks import Atom
from messenger.reading.times.week_parts import WeekParts
from messenger.reading.times.words import PARTS, PLURAL_WEEKDAYS, WEEKDAYS

OTHER_DAYS = "other days"
"""What these days are called."""
_REST = (
    "the rest of the days", "the rest", "all the other days", "all other days", "the other days", "any other day", "other days", "el resto de los dias", "el resto", "los demas dias",
    "los demas", "los otros dias", "otros dias", "cualquier otro dia",
)  # fmt: skip
REST_STARTS = frozenset(phrase.split()[0] for phrase in _REST)
_LEADING = frozenset(
    {
        "in",
        "en",
        "por",
        "after",
        "before",
        "despues",
        "antes",
        "a",
        "at",
        "only",
        "can",
        "has",
        "need",
        "be",
        "to",
        "solo",
        "de",
        "del",
        "la",
        "las",
        "the",
        "are",
        "is",
        "any",
        "time",
    }
)
_PARTS = frozenset(PARTS) | {"manana", "mananas"}
_REACH, _MOST = 4, 5


class RestOfDays(WeekParts):
    """Finds the weekdays that no word before has named, where a time of day stands beside them."""

    def _rest_of_days(self, i: int) -> Atom | None:
        if self.at(i) not in REST_STARTS:
            return None
        length = self.phrase(i, *_REST)
        if not length or self.at(i + length) in {"of", "week"} or self.phrase(i + length, "de la semana", "de la", "of the week"):
            return None
        named = {
            WEEKDAYS[word] if word in WEEKDAYS else PLURAL_WEEKDAYS[word]
            for word in self.w[:i]
            if word in WEEKDAYS or word in PLURAL_WEEKDAYS
        }
        if not 0 < len(named) <= _MOST or not (self.at(i - 1) in _PARTS or self._time_of_day_behind(i + length)):
            return None
        mask = self.calendar.weekly(frozenset(range(7)) - named)
        return Atom("days", i, i + length - 1, mask, mask, "weekday", label=OTHER_DAYS)

    def _time_of_day_behind(self, i: int) -> bool:
        """Whether a time of day begins close behind, with nothing but its own words between."""
        for step in range(i, i + _REACH):
            if self.at(step) in _PARTS or self.at(step)[:1].isdigit():
                return True
            if self.at(step) not in _LEADING:
                return False
        return False
