"""Times of the day: "half past two", "a las cuatro y media", "10-12", "mornings"."""

from __future__ import annotations

from messenger.core.value import replace
from messenger.reading.times.constraint import minutes_between
from messenger.reading.times.looks import BARE_ORDINAL_ENDS, SOME, Atom, say_clock, say_day
from messenger.reading.times.rest_of_days import RestOfDays
from messenger.reading.times.tables import (
    ABOUT_CUES,
    BEFORE_HALF,
    CUES,
    HALVES,
    HOMOPHONES,
    MINUTE_MARKS,
    NOONS,
    PART_OF_NOUN,
    PART_PHRASES,
    QUANTITIES,
    SPANISH_MINUTES,
    STRONG_CUES,
    TENS_WORDS,
)
from messenger.reading.times.words import (
    MONTHS,
    PARTS,
    PLURAL_PARTS,
    PLURAL_WEEKDAYS,
    WEEKDAYS,
)
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import CARDINALS
from messenger.reading.words.text import MARKS

_PARTS_SAID = {
    (0, 719): "morning", (720, 1020): "afternoon", (1020, 1439): "evening", (1080, 1439): "night", (0, 600): "early",
    (720, 780): "lunchtime", (540, 690): "mid-morning",
}  # fmt: skip
"""How parts of the day are called, whatever words they were found by."""
_PHRASES_SAID = {
    (0, 600): "first thing", (540, 1439): "not too early", (0, 1020): "not too late", (720, 780): "lunchtime", (720, 1020): "after lunch",
    (0, 719): "before noon", (570, 690): "mid-morning", (840, 960): "mid-afternoon", (0, 1439): "all day",
}  # fmt: skip


_TEN, _SIXTY = 10, 60
_OF_LUNCH = lexicon("my mi our the hora de la el del time")
_LUNCH = lexicon("lunch lunchtime almuerzo lonche comida")
_POINTING_BACK = lexicon("that which it eso ese esa que , this")
_DOSES = lexicon("meds medicine medicines pills pill dose visit appointment infusion treatment session surgery procedure test tests")
_SENTENCE_ENDS = frozenset({"", ",", ".", "?", "!", "if", "or", "works", "please", "on", "would"})
_TOWARDS_ONE = frozenset({"and", "to", "til", "till", "until", "by", "after", "before", "from", "between"})
_OF_TODAY = frozenset({"tonight", "this morning", "this afternoon", "this evening"})
"""Parts of the day that name the day too."""
_DONE_EARLY = lexicon(
    "salgo salimos sale off close closes closed shut shuts leave leaves wake wakes sleep sleeps rise rises cierro cierra cierran cerramos levanto levanta despierto despierta "
    "acuesto acuesta duermo desayuno desayunamos madrugo"
)
_RISING = lexicon("get gets wake wakes getting waking go goes going to")
_AFTER_GREETING = lexicon("this i can could any it do is would may please dear love all my we im here")
_SAME = frozenset({"same", "usual", "misma", "mismo", "hora", "mismas"})
_AFTER_HOUR_AGAIN = lexicon("slot time one appointment appt as but just on please if works is") | {"", ",", ".", "?", "!"}
"""Words behind the "10" of "same 10"."""
_OF_A_DATE = frozenset({"el", "dia", "del", "the", "al"}) | frozenset(WEEKDAYS) | frozenset(MONTHS)
"""Words before "quince para las dos" that make the fifteen a day."""
_POLITE = lexicon("please pls plz thanks thank you ok por favor gracias")
_SOON = 2
"""Months ahead in which a pair of numbers may be a date."""
_FIFTEEN = {"quince": {"para"}, "15": {"para", "past"}, "fifteen": {"past", "to", "till", "til"}}
_CUES_OF_HALF = frozenset({"", ",", "at", "about", "around", "round", "for", "say", "@"})
"""Words before "half two", as the British say half past two."""
_PARTIES = lexicon("table tables party parties reservation booking group seats reserve seat seating people")


_SPOKEN = frozenset(
    {"half", "quarter", "cuarto", "ten", "five", "twenty", "10", "5", "20", "diez", "cinco", "veinte", "veinticinco", *_FIFTEEN}
)
_OPENING = frozenset({"medio", "mid", "midnight", "medianoche", "al", "el", "a", "un", "the"}).union(
    CUES, NOONS, HOMOPHONES, CARDINALS, TENS_WORDS, _SPOKEN
)
"""Words that a clock time can begin with, where it does not begin with a figure."""


class TimesOfDay(RestOfDays):
    """Finds clock times, parts of the day and bare numbers that may be either."""

    def _clock(self, i: int) -> Atom | None:
        """A clock time with its cue ("at 3", "a las cuatro y media", "10:30", "2pm", "noon", "half past two"); "around 3" says so
        in ``form``."""
        atom = self._clock_with_cue(i)
        if (
            atom
            and atom.kind == "clock"
            and self.at(i - 1) not in {"how", "what"}
            and {self.at(j) for j in range(i, min(atom.last, i + 3))} & ABOUT_CUES
        ):
            return replace(atom, form="span")
        return atom

    def _clock_with_cue(self, i: int) -> Atom | None:
        start, word = i, self.at(i)
        if word not in _OPENING and not word[:1].isdigit():
            return None
        if word in NOONS or self.phrase(i, "medio dia", "mid day"):
            last = i + (1 if word in {"medio", "mid"} else 0)
            return Atom("clock", i, last, clock=720, explicit=True, label="noon")
        if word in {"midnight", "medianoche"}:
            return Atom("clock", i, i, clock=1439, explicit=True, label="midnight")
        cue = False
        while self.at(i) in CUES:
            if self.at(i) in {"a", "la", "las", "the"} and not (self.at(i) == "a" and self.at(i + 1) in {"la", "las"}):
                if self.at(i) == "a" or not (self.at(i + 1)[:1].isdigit() or self.at(i + 1) in CARDINALS or self.at(i + 1) in {"cuarto"}):
                    break
                if self.at(i) == "la" and self.at(i + 1) not in {"una", "1", "1:30", "1:00", "1:15", "1:45"} and self.at(i - 1) != "a":
                    return None
            if self.at(i) in STRONG_CUES:
                cue = True
            if self.at(i) == "about" and self.at(i + 1) != "a" and self.at(i - 1) not in {"what", "how"}:
                ahead = self.count(i + 1)
                cue = cue or (ahead is not None and self.at(ahead[1] + 1) in _SENTENCE_ENDS)
            i += 1
            if i - start > 4:
                return None
        if self.at(i + 1) in BARE_ORDINAL_ENDS and self.close(i + 1):
            return None
        if self.at(i - 1) == "del" and self.at(i + 1) not in {"am", "pm", "dia"}:
            return None
        if self.at(i - 1) == "las" and self.at(i - 2) == "de" and self.at(i - 3) in SOME:
            return None
        if self.at(i) == "1" and self.at(i - 2) == "the" and self.at(i - 1) in WEEKDAYS:
            return None
        spoken = self._spoken(i + 1 if self.at(i) in {"al", "el"} and self.at(i + 1) == "cuarto" else i)
        if spoken:
            return self._with_half_of_day(start, *spoken, spoken_of=True)
        raw = self.at(i)
        if ":" in raw and raw[0].isdigit():
            hours, _, minutes = raw.partition(":")
            return self._with_half_of_day(start, int(hours), int(minutes), i, spoken_of=True)
        if "." in raw and raw.count(".") == 1 and raw[0].isdigit():
            hours, _, minutes = raw.partition(".")
            if len(minutes) == 2 and int(minutes) < 60 and 0 < int(hours) < 24:
                return self._with_half_of_day(start, int(hours), int(minutes), i, spoken_of=True)
            return None
        if raw.isdigit() and len(raw) in {3, 4}:
            hour, minute = int(raw[:-2]), int(raw[-2:])
            military = len(raw) == 4 and (raw[0] == "0" or (13 <= hour <= 18 and minute % 15 == 0))
            spelt = int(military and self.at(i + 1) in {"hours", "horas"})
            if 0 < hour < 24 and minute in MINUTE_MARKS and (spelt or self.at(i + 1) not in QUANTITIES) and not self._in_figures(i):
                return self._with_half_of_day(
                    start,
                    hour,
                    minute,
                    i + spelt,
                    spoken_of=cue or military or minute > 0 or self.at(i + 1) in {"am", "pm"},
                    loose=not cue and not military,
                )
            return None
        if raw in HOMOPHONES and (raw != "for" or cue):
            behind = self.at(i + 1)
            if behind in {"oclock", "thirty"} or (cue and behind in {"fifteen", "am", "pm"}):
                minute = {"thirty": 30, "fifteen": 15}.get(behind, 0)
                return self._with_half_of_day(start, HOMOPHONES[raw], minute, i + (behind not in {"am", "pm"}), spoken_of=True)
        number = self.count(i)
        if number and self.at(i - 1) in {"for", "of"} and self._counts_people(i, number[1]):
            return Atom("number", start, number[1], clock=-1, sure=False, label="a number of people")
        if (
            not number
            or not 0 < number[0] < 24
            or (
                raw in {"one", "uno", "una", "un"}
                and not cue
                and not self._hour_one(i)
                and self.at(number[1] + 1) not in {"oclock", "pm", "am", "thirty"}
            )
        ):
            return None
        hour, last = number
        if hour > 12 and not cue and self.at(last + 1) not in {"h", "hrs", "hours", "horas", "oclock"}:
            return None
        minute = 0
        if self.at(last + 1) == "-" and self.at(last + 2) in {"thirty", "fifteen", "forty"} and self.close(last + 1):
            last += 1
        follow = self.at(last + 1)
        if not cue and not raw.isalpha() and follow in {"30", "15", "10", "20"} and self._may_be_date(hour, int(follow)):
            return Atom("unsure", start, last + 1, label="a date or a time of day")
        if (
            follow in {"thirty", "fifteen", "30", "15", "45", "00"}
            and hour <= 12
            and (cue or raw.isalpha() or self._lone_pair(i, last + 1))
        ):
            minute, last = {"thirty": 30, "fifteen": 15}[follow] if follow.isalpha() else int(follow), last + 1
            cue = True
        elif follow in {"forty", "fortyfive"} and self.at(last + 2) == "five":
            minute, last = 45, last + 2
        elif raw.isalpha() and cue and hour <= 12 and self._minutes_in_words(last + 1):
            minute, last = self.count(last + 1) or (0, last)
        elif follow == "y" and (self.at(last + 2) in SPANISH_MINUTES or self.at(last + 2) in {"30", "15", "45"}):
            minute, last = SPANISH_MINUTES.get(self.at(last + 2)) or int(self.at(last + 2)), last + 2
        elif follow == "y" and self._minutes_behind(i, last, cue=cue):
            minute, last = self.count(last + 2) or (0, last)
        elif follow == "and" and self._half_an_hour_behind(last, cue=cue):
            minute, last = 30, last + (3 if self.at(last + 2) == "a" else 2)
        elif follow == "menos" and self.at(last + 2) == "cuarto":
            hour, minute, last = hour - 1, 45, last + 2
        elif follow == "menos" and (self.count(last + 2) or (0, 0))[0] in {5, 10, 15, 20, 25} and 1 < hour <= 12:
            hour, minute, last = hour - 1, 60 - (self.count(last + 2) or (0, 0))[0], last + 2
        elif follow == "con" and self.at(last + 2) in {"quince", "treinta", "15", "30"}:
            minute, last = {"quince": 15, "15": 15}.get(self.at(last + 2), 30), last + 2
        if self.at(last + 1) in QUANTITIES or (self.at(last + 1) == "%"):
            return None
        return self._with_half_of_day(start, hour, minute, last, spoken_of=cue or minute > 0)

    def _greets(self, i: int) -> bool:
        """Whether a part of the day before word i is a greeting ("morning! any chance of thursday")."""
        return self.n > 3 and (
            self.at(i) == "!" or (self.at(i) in {",", "."} and self.at(i + 1) in _AFTER_GREETING) or self.at(i) in {"all", "yall"}
        )

    def _adverb(self, i: int) -> bool:
        """ "the shop closes early", "me levanto tarde": how something is done, no part of the day that is asked for."""
        if self.at(i - 1) in {"up", "bed"}:
            return self.at(i - 2) in _RISING or self.at(i - 3) in _RISING
        return self.at(i - 1) in _DONE_EARLY

    def _minutes_behind(self, i: int, last: int, *, cue: bool) -> bool:
        """ "8 y 40", "las cuatro y cuarenta": minutes behind the hour that ends at word ``last``; not the second day or hour of a list."""
        number = self.count(last + 2)
        if not number or not 5 <= number[0] < 60 or number[0] % 5:
            return False
        minute, end = number
        half = self._half_of_day(end)[0]
        if self.at(end + 1) in {"de", "del"} and half is None:
            return False
        if minute > 31 or not self.at(last + 2).isdigit():
            return True
        return half == "pm" if minute < 13 else cue or half is not None or 0 <= i - self.last_date_at <= 2

    def _minutes_in_words(self, i: int) -> bool:
        """ "a las diez cuarenta y cinco", "at ten twenty": minutes said right behind an hour that is said in words too."""
        number = self.count(i) if self.at(i).isalpha() and self.at(i) not in {"a", "un", "una", "one"} else None
        return number is not None and _TEN <= number[0] < _SIXTY and number[0] % 5 == 0

    def _half_an_hour_behind(self, last: int, *, cue: bool) -> bool:
        """ "at nine and half", "the 2 and a half of the afternoon": half past, as people say it whose first language is Spanish."""
        end = last + (3 if self.at(last + 2) == "a" else 2)
        return self.at(end) == "half" and self.at(end + 1) not in QUANTITIES and (cue or self._half_of_day(end)[0] is not None)

    def _hour_one(self, i: int) -> bool:
        """The one of "from eleven to one", "after one on fridays"; not of "one of those", "one more"."""
        return (
            self.at(i) == "one"
            and self.at(i - 1) in _TOWARDS_ONE
            and self.at(i + 1) in _SENTENCE_ENDS | {"in", "that", "so", "but", "to", "and"}
        )

    def _counts_people(self, i: int, last: int) -> bool:
        """ "a table for three", "for 4 of us": a number of people, not an hour."""
        if self.n < 4 or self.at(last + 1) in {"am", "pm", "oclock", "in"}:
            return False
        return self.phrase(last + 1, "of us") > 0 or not _PARTIES.isdisjoint(self.w[max(0, i - 4) : i - 1])

    def _same_time(self, i: int) -> Atom | None:
        """ "same time", "a la misma hora": the clock time last named; which one is asked where none was."""
        if self.at(i) not in _SAME:
            return None
        again = self._said_again(i)
        if again:
            return again
        length = self.phrase(
            i,
            "same exact time",
            "same time",
            "same hour",
            "same again",
            "usual time",
            "usual hour",
            "misma hora",
            "mismo horario",
            "hora de siempre",
        )
        if not length:
            return None
        if self.last_clock < 0:
            step = i + length + (self.at(i + length) in {",", "-", ":", "of"})
            again = self._clock(step)
            again = again or self._bare_number(step)
            if again and (again.kind == "clock" or (again.clock >= 0 and step > i + length)):
                return replace(again, kind="clock", first=i, label=say_clock(again.clock))
            return Atom("unsure", i, i + length - 1, label="the same time as what")
        clock = self.visit_clock if self.visit_clock >= 0 else self.last_clock
        return Atom("clock", i, i + length - 1, clock=clock, explicit=True, label=say_clock(clock))

    def _said_again(self, i: int) -> Atom | None:
        """ "same 10", "same 2:30 slot", "a las mismas 4": the hour of a visit as it was, said once more."""
        step = i + 1 + (self.at(i + 1) == "at")
        if self.at(i) not in {"same", "mismas"} or not self.at(step)[:1].isdigit():
            return None
        atom = self._clock(step) or self._bare_number(step)
        if atom is None or atom.clock < 0 or self.at(atom.last + 1) not in _AFTER_HOUR_AGAIN:
            return None
        return Atom("clock", i, atom.last, clock=atom.clock, sure=atom.sure, explicit=atom.explicit, label=say_clock(atom.clock))

    def _spoken(self, i: int) -> tuple[int, int, int] | None:
        """ "half past two", "quarter to 3", "un cuarto para las diez": hour, minute, last word."""
        step = i + 1 if self.at(i) in {"a", "un", "the"} else i
        word = self.at(step)
        fifteen = _FIFTEEN.get(word)
        if word not in _SPOKEN or (fifteen and (self.at(step - 1) in _OF_A_DATE or self.at(step + 1) not in fifteen)):
            return None
        amount = {"half": 30, "quarter": 15, "cuarto": 15}.get(word) or (self.count(step) or (0, 0))[0]
        at = step + 1
        hour = self.count(at) if word == "half" and self.at(step - 1) in _CUES_OF_HALF else None
        if hour and 1 <= hour[0] <= 12 and self.at(hour[1] + 1) not in QUANTITIES:
            return hour[0], 30, hour[1]
        if self.at(at) in {"minutes", "minutos"}:
            at += 1
        relation = self.at(at)
        if relation in {"till", "til"} and self.at(step - 1) in {"from", "between"}:
            return None  # "off from 10 til 2" is a range
        if relation not in {"past", "after", "to", "till", "til", "of", "before", "para", *(["for"] if word == "quarter" else [])} or (
            relation in {"after", "of", "to", "before"} and amount not in {15, 30} and not word.isalpha()
        ):
            return None
        at += 1
        while self.at(at) in {"la", "las", "el"}:
            at += 1
        number = (12, at) if self.at(at) in {"noon", "midday"} else self.count(at)
        if not number or not 1 <= number[0] <= 12 or (amount == 30 and relation not in {"past", "after"}):
            return None
        if relation in {"past", "after"}:
            return number[0], amount, number[1]
        return (number[0] - 1) or 12, 60 - amount, number[1]

    def _may_be_date(self, month: int, day: int) -> bool:
        """Whether "12 15" is all that a text says: a day soon, as well as a time of day."""
        if self.anchors or any(word not in MARKS and not word.isdigit() and word not in _POLITE for word in self.w):
            return False
        if sum(word.isdigit() for word in self.w) > 2 or not 1 <= month <= 12:
            return False
        ahead = (month - self.today.month) % 12
        return ahead <= _SOON and (ahead > 0 or day > self.today.day)

    def _lone_pair(self, first: int, last: int) -> bool:
        """Whether two numbers ("9 30") stand apart from other figures."""
        around = (self.at(first - 1), self.at(last + 1))
        return not any(word[:1].isdigit() or word in {"-", "/", "$", "#", "%"} or word in QUANTITIES for word in around)

    def _in_figures(self, i: int) -> bool:
        """Whether word i stands in a run of figures, as in a telephone number."""
        return any(len(self.at(j)) >= 3 and self.at(j).isdigit() for j in (i - 1, i + 1)) or (
            self.at(i - 1) in {"-", "#", "$"} and self.close(i)
        )

    def _with_half_of_day(self, start: int, hour: int, minute: int, last: int, *, spoken_of: bool, loose: bool = False) -> Atom | None:
        """Add am or pm where it is said, or by convention: 1 to 6 is pm, 8 to 12 as it is, 7 unsure."""
        if self.at(last + 1) in {"oclock", "ish", "sharp", "h"} and (self.at(last + 1) != "h" or self.close(last + 1)):
            last, spoken_of = last + 1, True
        if self.phrase(last + 1, "en punto", "o clock", "on the dot"):
            last, spoken_of = last + self.phrase(last + 1, "en punto", "o clock", "on the dot"), True
        half, after = self._half_of_day(last)
        if half is not None and after > last:
            after += self.phrase(after + 1, "en punto", "on the dot", "sharp")
        if not 0 <= hour <= 24 or not 0 <= minute < 60 or (hour == 0 and half is None):
            return None
        if half is None and not spoken_of:
            return Atom("number", start, last, value=hour, clock=_by_convention(hour, minute), sure=hour != 7)
        if half == "noon":
            half = "am" if 9 <= hour <= 11 else "pm"
        explicit, sure = half is not None or hour > 12 or self.at(last)[:1] == "0", True
        if half and hour <= 12:
            clock = (hour % 12 + (12 if half == "pm" else 0)) * 60 + minute
            if half == "noche" or half == "pm":
                clock = (hour % 12 + 12) * 60 + minute if not (half == "noche" and hour == 12) else 1439
        else:
            clock = _by_convention(hour, minute)
            sure = hour != 7
        if clock >= 1440:
            return None
        return Atom("clock", start, after, clock=clock, sure=sure or explicit, explicit=explicit, every=loose, label=say_clock(clock))

    def _half_of_day(self, last: int) -> tuple[str | None, int]:
        """am or pm as said after a clock time, and its last word."""
        i = last + 1
        word = self.at(i)
        if word in {"but", "pero", "i", "as"} and self.phrase(
            i, "but pm", "but am", "pero pm", "pero am", "i mean pm", "i mean am", "as in pm", "as in am"
        ):
            i += self.phrase(i, "but pm", "but am", "pero pm", "pero am", "i mean pm", "i mean am", "as in pm", "as in am") - 1
            word = self.at(i)
        if word in {"am", "pm"}:
            return word, i
        if word in {"a", "p"} and (self.close(i) or self.at(i + 1) == ".") and (self.close(i) or self.at(i + 2) == "m"):
            end = i
            while (
                self.at(end + 1) in {".", "m"}
                and end - i < 3
                and (self.at(end + 1) != "." or self.at(end + 2) == "m" or self.at(end) == "m")
            ):
                end += 1
            return ("am" if word == "a" else "pm"), end
        for phrase, half in HALVES:
            length = self.phrase(i, phrase)
            if length:
                return half, last if phrase in _OF_TODAY else i + length - 1
        return None, last

    def _part(self, i: int) -> Atom | None:
        """A part of the day: mornings, late afternoon, first thing, before lunch, por la tarde."""
        start, word = i, self.at(i)
        if word in {"early", "late", "temprano", "tarde"} and self._adverb(i):
            return None
        if word in {"early", "late"} and self.at(i - 1) == "that" and self.last_clock >= 0:
            return None
        if self._says_what_it_is(i):
            return None
        for phrase, low, high in PART_PHRASES.get(word, ()):
            if self.w[i : i + len(phrase)] == list(phrase):
                last = i + len(phrase) - 1
                return Atom(
                    "part", start, last, minutes=minutes_between(low, high), label=_PHRASES_SAID.get((low, high)) or " ".join(phrase)
                )
        if i == 0 and word in {"morning", "afternoon", "evening"} and self._greets(1):
            return None
        edge = ""
        if word in {"early", "late", "later"} and self.phrase(i + 1, "in the week", "in the month", "in the year"):
            return None
        if word in {"early", "late", "mid"} or (word == "temprano" and self.phrase(i, "temprano en la")):
            edge = word
            step = i + (3 if self.at(i) == "temprano" else 1)
            if self.at(step) == "-":
                step += 1
            if self.at(step) in {"in"} and self.at(step + 1) == "the":
                step += 2
            if self.at(step) in PARTS and self.at(step) not in {"early", "temprano"}:
                low, high = PARTS[self.at(step)]
                if low == 0:
                    low, high = {"late": (600, 719), "mid": (540, 690)}.get(edge, (0, 600))
                elif low == 720:
                    low, high = {"late": (900, 1080), "mid": (840, 960)}.get(edge, (720, 900))
                else:
                    low, high = {"late": (1140, 1439)}.get(edge, (1020, 1140))
                return Atom(
                    "part",
                    start,
                    step,
                    minutes=minutes_between(low, high),
                    every=self.at(step) in PLURAL_PARTS,
                    label=f"{edge} {self.at(step)}",
                )
            if word in {"late", "mid"}:
                return None
        if word in {"a", "p"} and self.w[i + 1 : i + 3] == [".", "m"] and (self.at(i - 1) in WEEKDAYS or self.at(i - 1) in {"the", "in"}):
            low, high = (0, 719) if word == "a" else (720, 1439)
            last = i + (3 if self.at(i + 3) == "." and self.at(i + 4) == "" else 2)
            return Atom("part", i, last, minutes=minutes_between(low, high), label="morning" if word == "a" else "afternoon or later")
        if word in {"manana", "mananas"}:
            return Atom("part", i, i, minutes=minutes_between(0, 719), every=word == "mananas", label="morning")
        if (
            word in {"am", "pm"}
            and self.at(i - 1) not in {"i", "who", "why", "what", "how", "where"}
            and not (word == "am" and self.at(i + 1) == "not")
            and (
                self.at(i - 1) in BEFORE_HALF
                or "/" in self.at(i - 1)
                or self.at(i - 1) in WEEKDAYS
                or self.at(i - 1) in PLURAL_WEEKDAYS
                or i == 0
                or i == self.n - 1
            )
        ):
            low, high = (0, 719) if word == "am" else (720, 1439)
            return Atom("part", i, i, minutes=minutes_between(low, high), label="morning" if word == "am" else "afternoon or later")
        if word in {"ams", "pms"}:
            low, high = (0, 719) if word == "ams" else (720, 1439)
            return Atom("part", i, i, minutes=minutes_between(low, high), every=True, label="mornings" if word == "ams" else "afternoons")
        if word in {"early", "temprano", "late"} and self.at(i - 1) in {
            "off",
            "out",
            "leave",
            "home",
            "up",
            "salgo",
            "sale",
            "salir",
            "done",
        }:
            return None
        if word not in PARTS or (
            word == "tarde" and self.at(i - 1) in {"mas", "muy", "ya", "voy", "llego", "tan", "demasiado", "llegar", "un"}
        ):
            return None
        comparing = self.at(i - 1) in {"mas", "tan"} and self.at(i + 1) in {"a", ","}
        if word in {"temprano", "tempranito"} and (comparing or self.at(i + 1) in {"como", "tipo"}):
            return None
        if word in {"early", "temprano", "tempranito"} and (
            self.at(i - 1) in {"too", "muy", "tan", "demasiado", "how"} or self.at(i + 1) in {"for"}
        ):
            return None
        if word in {"tardes", "noches"} and self.at(i - 1) == "buenas":
            return None
        if word in {"morning", "afternoon", "evening"} and self.at(i - 1) == "good" and i <= 2:
            return None
        if self.at(i + 1) == "person" and {"not", "never", "no"} & set(self.w[max(0, i - 4) : i]):
            return Atom("part", i, i + 1, minutes=minutes_between(*PARTS[word]), every=True, label=f"{word}s")
        if self.at(i + 1) in PART_OF_NOUN and (self.at(i + 1) != "before" or self._before_a_visit(i + 2)):
            return None
        low, high = PARTS[word]
        if self.at(i - 1) in {"that", "same", "esa", "misma"} and self.last_day:
            return Atom(
                "days",
                i,
                i,
                days=self.calendar.of(self.last_day),
                form="date",
                minutes=minutes_between(low, high),
                label=f"{say_day(self.last_day)} {word}",
            )
        if self.at(i - 1) in {"this", "esta"} and word not in PLURAL_PARTS and self.at(i - 2) not in {"ya", "muy"}:
            return replace(self._day(i, i, self.today), minutes=minutes_between(low, high), label=f"this {_PARTS_SAID[low, high]}")
        every = word in PLURAL_PARTS
        said = _PARTS_SAID.get((low, high), word)
        return Atom("part", i, i, minutes=minutes_between(low, high), every=every, label=f"{said}s" if every and said != "early" else said)

    def _says_what_it_is(self, i: int) -> bool:
        """ "between 11 and 1, that's my lunch": what the time just named is, and no other time."""
        if self.at(i) not in _LUNCH and self.at(i) not in _OF_LUNCH:
            return False
        step = i - 1
        while self.at(step) in _OF_LUNCH:
            step -= 1
        if self.at(step) not in {"is", "es"} or not any(word[:1].isdigit() or word in CARDINALS for word in self.w[:step]):
            return False
        return not _LUNCH.isdisjoint(self.w[step + 1 : i + 4]) and self.at(step - 1) in _POINTING_BACK

    def _before_a_visit(self, i: int) -> bool:
        """Whether "the morning before" is said of a visit or a dose ("the morning before my infusion"), and is no wish."""
        return self.at(i) in MARKS or not self.at(i) or any(self.at(j) in _DOSES for j in range(i, i + 3))

    def _clock_range(self, i: int) -> Atom | None:
        """ "1-3", "10-11am", "9-3"."""
        first, dash, second = self.at(i).partition("-")
        if dash and first.isdigit() and second.isdigit() and {len(first), len(second)} & {3, 4}:
            return self._long_clock_range(i, first, second)
        if not dash or not (first.isdigit() and second.isdigit()) or len(first) > 2 or len(second) > 2:
            return Atom("past", i, i, label="a figure") if dash and first.isdigit() else None
        if self.at(i + 1) in {"at", "@"} and 1 <= int(first) <= 12 and 1 <= int(second) <= 31:
            ambiguous = self.spanish and int(second) <= 12
            return (
                Atom("unsure", i, i, label=f"{first}-{second} can be two dates")
                if ambiguous
                else self._day(i, i, self.next_month_day(int(first), int(second)))
            )
        half, last = self._half_of_day(i)
        pair = clock_pair(_hour_atom(int(first), None), _hour_atom(int(second), half))
        if pair is None or self.at(last + 1) in QUANTITIES:
            return Atom("number", i, last, sure=False, label="two numbers")
        if pair == (-1, -1):
            return Atom("unsure", i, last, label="7: morning or evening")
        label = f"{say_clock(pair[0])} to {say_clock(pair[1])}"
        return Atom("part", i, last, minutes=minutes_between(*pair), explicit=half is not None, form="span", label=label)

    def _long_clock_range(self, i: int, first: str, second: str) -> Atom:
        """ "1130-12", "930-1130"; other long figures with a dash are no times."""
        clocks = [(int(part[:-2]), int(part[-2:])) if len(part) > 2 else (int(part), 0) for part in (first, second)]
        if not all(1 <= hour <= 12 and minute in MINUTE_MARKS for hour, minute in clocks):
            return Atom("past", i, i, label="a figure")
        half, last = self._half_of_day(i)
        low, high = (_by_convention(hour, minute) for hour, minute in clocks)
        if half and half != "am" and clocks[1][0] < 12:
            high = clocks[1][0] * 60 + clocks[1][1] + 720
        if 7 in (clocks[0][0], clocks[1][0]) or low >= high:
            return Atom("unsure", i, last, label="morning or evening")
        label = f"{say_clock(low)} to {say_clock(high)}"
        return Atom("part", i, last, minutes=minutes_between(low, high), explicit=half is not None, form="span", label=label)

    def _bare_number(self, i: int) -> Atom | None:
        """A number or "1-3" without a cue; whether it is a time is settled by what stands beside it."""
        word = self.at(i)
        if word == "1" and self.at(i - 2) == "the" and self.at(i - 1) in WEEKDAYS:
            return None
        if word.isdigit() and len(word) <= 2 and self.at(i + 1) not in QUANTITIES and self.at(i - 1) not in {"$", "#"}:
            value = int(word)
            return Atom("number", i, i, value=value, clock=_by_convention(value, 0) if 0 < value < 24 else -1, sure=value != 7)
        return None


def _by_convention(hour: int, minute: int) -> int:
    """The minute of the day of a bare hour: 1 to 6 is pm, others as they are."""
    return ((hour + 12) if 1 <= hour <= 6 else hour) * 60 + minute


def _hour_atom(hour: int, half: str | None) -> Atom:
    """A clock time from a bare hour and what is said after it."""
    if not 1 <= hour <= 23:
        return Atom("clock", 0, 0)
    if half and hour <= 12:
        return Atom("clock", 0, 0, clock=(hour % 12 + (0 if half == "am" else 12)) * 60, explicit=True)
    return Atom("clock", 0, 0, clock=_by_convention(hour, 0), sure=hour != 7)


def clock_pair(a: Atom, b: Atom) -> tuple[int, int] | None:
    """First and last minute of "from a to b"; (-1, -1) where a bare 7 leaves it open; None where it is no range."""
    first, last = a.clock, b.clock
    if first < 0 or last < 0:
        return None
    if not a.explicit and b.explicit:
        candidates = [minute for minute in (first % 720, first % 720 + 720) if minute < last]
        if not candidates:
            return None
        best = min(candidates, key=lambda minute: last - minute)
        return best, last
    if a.explicit and not b.explicit:
        later = [minute for minute in (last % 720, last % 720 + 720) if minute > first]
        return (first, min(later)) if later else None
    if not a.sure and not b.explicit:
        if b.clock >= 780:
            return 420 + first % 60, last
        return (-1, -1)
    if not b.sure and not a.explicit:
        return (first, 1140 + last % 60) if first >= 780 else (-1, -1)
    if last <= first and not a.explicit and first >= 780:
        first -= 720
    if last <= first and last < 720:
        last += 720
    return (first, last) if last > first else None
