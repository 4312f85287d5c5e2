"""Which marks of a text hold: a rule that matched says nothing where the words round it say something else ("can I have an appointment")."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set

from messenger.core.value import slotted
from messenger.reading.times.comparators import FOLLOWERS
from messenger.reading.times.conditions import CONDITIONS, is_condition
from messenger.reading.times.looks import Atom
from messenger.reading.times.mark import Mark
from messenger.reading.times.numbers import word_at
from messenger.reading.times.occupations import EASES, EASING, LUNCHES
from messenger.reading.times.retractions import LETTING_GO, lets_go
from messenger.reading.times.words import MONTHS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Found
from messenger.reading.words.text import STOPS


@slotted
class MarkChoice:
    """The words of one text, the pieces of time that begin at them, and every place inside such a piece."""

    words: list[str]
    starts: Mapping[int, Atom]
    inside: Set[int]
    asks: bool

    def chosen(self, found: Sequence[Found[Mark]]) -> dict[int, list[Found[Mark]]]:
        """At each word the longest rule, and further ones of other meanings of the same length; none inside a piece of time."""
        by_start: dict[int, list[Found[Mark]]] = {}
        for one in found:
            misled = _MISLED.get(one.tag)
            if misled is not None and misled(self, one, self.words[one.first : one.last + 1]):
                continue
            if one.last in self.inside and self.words[one.last] in {"not", "no"}:
                continue
            by_start.setdefault(one.first, []).append(one)
        chosen: dict[int, list[Found[Mark]]] = {}
        covered = -1
        for i in sorted(by_start):
            if i in self.inside and not (i in self.starts and self.starts[i].kind == "number"):
                continue
            longest = max(one.last for one in by_start[i])
            here = [one for one in by_start[i] if one.last == longest or one.tag in _BESIDE_LONGER]
            if i <= covered:
                here = [one for one in here if one.tag in _BEYOND_COVER and one.last > covered]
            if here:
                chosen[i] = here
                if any(one.tag in _COVERING and one.last == longest for one in here):
                    covered = max(covered, longest if any(one.rule.startswith("only day") for one in here) else min(longest, i + 3))
        return chosen

    def _busy_misled(self, one: Found[Mark], inside: list[str]) -> bool:
        """Whether nothing keeps the person after all: a visit that is wished for, a ride that is had, a lunch that is offered."""
        after = word_at(self.words, one.last + 1)
        if self._would_have(one, inside) or (inside[-1] in _ONES_OWN and after in LUNCHES):
            return True
        if (
            inside[0] == "work"
            and word_at(self.words, one.first - 1) in _WOULD
            and not _SPEAKING & set(self.words[max(0, one.first - 3) : one.first])
        ):
            return True
        if inside[0] == "work" and one.first - 1 in self.inside and not _WOULD.isdisjoint(self.words[max(0, one.first - 9) : one.first]):
            return True
        if inside[-2:] == ["have", "the"] and "will" in inside and one.last + 1 in self.inside:
            return True
        if inside[-2:] == ["have", "to"] and after in _DOING:
            return True
        if one.rule.startswith("is|are ~2 my") and not _SUITING.isdisjoint(self.words[one.first : self.words.index("my", one.first) + 2]):
            return True
        if one.rule.startswith("is|es when"):
            return not (_SUITING - {"pick"}).isdisjoint(self.words[one.last : one.last + 4])
        if inside[0] in {"is", "are"} and not _FOR.isdisjoint(inside[1:-1]):
            return True
        if inside[-1] in {"work", "trabajo"} and not _MISSING.isdisjoint(self.words[max(0, one.first - 3) : one.first]):
            return True
        if inside[-1] == "para" and one.last + 1 in self.inside | {one.last + 1 if after in {"el", "la", "las"} else -1}:
            return True
        if inside[0] == "llevo" and word_at(self.words, one.first - 1) in {"le", "les", "te"}:
            return True
        if inside == ["away"] and word_at(self.words, one.first - 1) in {"get", "slip", "sneak"}:
            return True
        if inside == ["fuera"] and word_at(self.words, one.first - 1) in _WERE:
            return True
        if inside[0] in {"me", "nos", "le"} and "toca" in inside and word_at(self.words, one.first - 1) == "no":
            return True
        if word_at(self.words, one.first - 1) in {"after", "before"} and (inside[-1] in _SHIFTS or inside[0] == "work"):
            return True
        if inside[0] == "also" and one.first - 1 in self.inside and inside[-1] in _WORKING:
            return True
        if inside[0] in _WORKING and self._fits_then(one.first):
            return True
        if any(word in _WORKING and self.words[one.first + j + 1 : one.first + j + 3] == ["from", "home"] for j, word in enumerate(inside)):
            return True
        if inside[0] in {"work", "works"} and one.first - 1 in self.inside and inside[-1] in _FITS_WHEN:
            return True
        if inside[-1] in {"in", "here", "around"} and self._in_town(one.last):
            return True
        if inside[0] in EASING and "no" in inside[1:3]:
            return True
        if not EASES.isdisjoint(self.words[one.last + 1 : one.last + 3]) and not EASING.isdisjoint(inside):
            return True
        return not _AT_LEISURE.isdisjoint(inside) or after in _AT_LEISURE

    def _fits_then(self, i: int) -> bool:
        """Whether the "work" at word i is no labour: "I don't work fridays", "I can make it work monday", "that would work tuesday"."""
        before = word_at(self.words, i - 1)
        if before in _DENYING or before in _THINGS:
            return True
        return before in _WOULD and word_at(self.words, i - 2) in _THINGS

    def _in_town(self, last: int) -> bool:
        """Whether a person says where they can come from ("I'm in town dec 20 to jan 3"), not where they are kept ("I'm here till 5")."""
        if self.words[last] == "in":
            return word_at(self.words, last + 1) in _TOWN and word_at(self.words, last + 2) not in _WORKPLACES
        return not any(word in {"until", "till", "til"} for word in self.words[last + 1 : last + 3])

    def _would_have(self, busy: Found[Mark], inside: list[str]) -> bool:
        """Whether a visit is only wished for ("can I have an appointment", "I'd like to have the therapist visit", "a visit with a dentist")."""
        at = next((busy.first + j for j, word in enumerate(inside) if word in _HAVING_ONE), -1)
        if at >= 0 and not _VISITS.isdisjoint(self.words[at : busy.last + 3]):
            before = self.words[max(0, at - 4) : at]
            if before[-1:] == ["to"]:
                return not _WISHING.isdisjoint(before)
            return before[-1:] != [] and (before[-1] in _MAY or (before[-1] in {"i", "we"} and bool(_MAY.intersection(before[:-1]))))
        if inside[-1] in _DENTISTS or inside[0] in _DENTISTS:
            visit = not _VISITS.isdisjoint(self.words[max(0, busy.first - 4) : busy.first])
            return visit and not _MAKING.isdisjoint(self.words[: busy.first])
        return False

    def _if_misled(self, one: Found[Mark], inside: list[str]) -> bool:
        if inside[:2] == ["as", "long"]:
            return self._bounds_a_time(one)
        return inside[0] in CONDITIONS and not is_condition(self.words, one.first, opening=self._opens(one.first))

    def _opens(self, i: int) -> bool:
        """Whether no time stands before word i in its sentence."""
        for j in range(i - 1, -1, -1):
            if self.words[j] in STOPS:
                return True
            if j in self.inside:
                return False
        return True

    def _past_misled(self, one: Found[Mark], inside: list[str]) -> bool:
        """ "if I came on wednesday" is to come, and a day that somebody took off is free."""
        if inside[-1] in _ARRIVED and self.words[max(0, one.first - 2) : one.first] in (["if", "i"], ["if", "we"]):
            return True
        if inside[0] == "last" and one.last in self.inside and word_at(self.words, one.last + 1) in {"of", "in", "before"}:
            return True
        if inside == ["had"] and word_at(self.words, one.last + 1) in {"better", "rather", "sooner"}:
            return True
        if inside == ["era"] and word_at(self.words, one.first + 1) in {"para", "por"}:
            return True
        if inside == ["desde"] and self._opens_a_stretch(one.first):
            return True
        if inside == ["earlier"] and (word_at(self.words, one.first - 1) in _AMOUNTS or word_at(self.words, one.last + 1) == "than"):
            return True
        return self._takes_off(one, inside)

    def _opens_a_stretch(self, i: int) -> bool:
        """ "desde las 2 en adelante": the "desde" at word i bounds times to come."""
        atom = next((self.starts[j] for j in range(i + 1, min(i + 4, len(self.words))) if j in self.starts), None)
        if atom is None:
            return False
        dated = atom.kind == "days" and not MONTHS.keys().isdisjoint(self.words[atom.first : atom.last + 1])
        if word_at(self.words, atom.last + 1) in {"hasta", "al"} and not self.starts.keys().isdisjoint(range(atom.last + 1, atom.last + 4)):
            return True
        return dated or " ".join(self.words[atom.last + 1 : atom.last + 3]) in FOLLOWERS

    def _takes_off(self, one: Found[Mark], inside: list[str]) -> bool:
        return inside[0] in {"took", "got", "requested"} and "off" in self.words[one.last + 1 : one.last + 6]

    def _fact_misled(self, one: Found[Mark], inside: list[str]) -> bool:
        """ "see you thursday" is no promise to look into it."""
        if spoken_over(self.words, one.first, one.last):
            return True
        seen = inside[-1] == "see" and word_at(self.words, one.last + 1) in _YOU
        return seen or ("see" in inside[-3:] and not _YOU.isdisjoint(inside[-2:])) or self._takes_off(one, inside)

    def _unknown_misled(self, one: Found[Mark], inside: list[str]) -> bool:
        """ "I need to see a therapist", "let me see if I could get an appointment": nothing is left to find out."""
        if inside[-1] != "see":
            return False
        after = word_at(self.words, one.last + 1)
        return after in _SEEN or (after == "if" and not _MAKING.isdisjoint(self.words[one.last + 2 : one.last + 7]))

    def _turn_misled(self, one: Found[Mark], inside: list[str]) -> bool:
        """ "wait until 3", "le digo el viernes": no correction."""
        if inside == ["never", "mind"] and lets_go(self.words, one.last, self.starts):
            return True
        if inside == ["make", "it"] and word_at(self.words, one.first - 1) in _MAY:
            return True
        if inside[0] == "make":
            clause = self.words[max(0, one.first - 5) : one.first]
            denied = next((j for j in range(len(clause) - 1, -1, -1) if clause[j] in _DENYING), -1)
            return denied >= 0 and all(
                word.isalpha() and one.first - len(clause) + j not in self.inside for j, word in enumerate(clause) if j > denied
            )
        if inside[0] in _COURTESIES:
            return self._opens(one.first)
        if inside == ["digo"]:
            return word_at(self.words, one.first - 1) in {"le", "te", "les", "se"}
        return inside == ["wait"] and word_at(self.words, one.last + 1) in {"until", "till", "til", "for"}

    def _not_misled(self, one: Found[Mark], inside: list[str]) -> bool:
        """ "..., or no?", "no hay nada por la tarde?", "no tiene algo ...": a hopeful question."""
        if word_at(self.words, one.first - 1) in {"or", "o"} and word_at(self.words, one.last + 1) in _CLOSING:
            return True
        if inside == ["no"] and self.words[one.last + 1 : one.last + 3] in _FINE_AFTER_NO and word_at(self.words, one.last + 3) in _FINE:
            return True
        if inside == ["no"] and word_at(self.words, one.last + 1) in _SIGHING and self._opens(one.first):
            return word_at(self.words, one.last + 2) not in _REFUSING
        if inside == ["skip"] and word_at(self.words, one.last + 1) in {"a", "one"}:
            return True
        if one.rule in LETTING_GO:
            return not lets_go(self.words, one.last, self.starts)
        if (
            inside[0] == "nada"
            and word_at(self.words, one.first - 1) in {"tengo", "tenemos", "hago"}
            and word_at(self.words, one.first - 2) == "no"
        ):
            return True
        if inside[0] in {"is", "are"} and self._complains_of_body(one.first):
            return True
        if inside[0] in {"nothing", "nada"} and tuple(self.words[one.first + 1 : one.first + 3]) in _IN_THE_MIDDLE:
            return True
        if inside in (["ni"], ["no"]) and self._is_an_idiom(one.first):
            return True
        if self.asks and self._asks_whether_there_is(one.first):
            return True
        return inside[:1] == ["no"] and word_at(self.words, one.first + 1) in _YOU_HAVE

    def _is_an_idiom(self, i: int) -> bool:
        """ "ni modo, el viernes", "no más el viernes puedo": words of denial that deny nothing."""
        if self.words[i] == "ni":
            return (i - 1 not in self.inside and word_at(self.words, i + 1) in {"modo", "hablar"}) or self._of_no_work(i)
        lead = self.words[max(0, i - 2) : i]
        if lead == ["para", "que"] or (lead == ["por", "que"] and word_at(self.words, i + 1) in _ONLY_THESE - {"puedo", "podria"}):
            return True
        if word_at(self.words, i + 1) == "mas":
            return word_at(self.words, i + 2) in _ONLY_THESE
        return word_at(self.words, i + 1) in {"le", "les"} and word_at(self.words, i + 2) in {"hace", "aunque"}

    def _of_no_work(self, i: int) -> bool:
        """Whether the "ni" at word i only lists the days of "no trabajo ni lunes ni martes"."""
        for j in range(i - 1, -1, -1):
            if self.words[j] in STOPS or self.words[j] in {"pero", "y", ","}:
                return False
            if self.words[j] in _LABOURING:
                return word_at(self.words, j - 1) == "no"
        return False

    def _complains_of_body(self, i: int) -> bool:
        """Whether what "is bad" before word i is somebody's own ("my hands are bad today"), no day."""
        subject = word_at(self.words, i - 1)
        return i - 1 not in self.inside and subject not in _TIME_NOUNS and word_at(self.words, i - 2) in {"my", "his", "her"}

    def _asks_whether_there_is(self, i: int) -> bool:
        """Whether the "no" at word i is that of a hopeful question ("no hay nada por la tarde?", "don't you have anything friday?")."""
        if self.words[i] in {"none", "nothing", "ninguna", "ninguno", "nada"}:
            begin = max((j + 1 for j in range(i) if self.words[j] in STOPS), default=0)
            asked = next((word for word in self.words[i:] if word in STOPS), "") == "?"
            got = self.words[max(0, i - 1) : i] == ["got"] and asked
            lead = self.words[: i - 1] if got else self.words[:i]
            yours = asked and not _YOURS.isdisjoint(lead[begin:]) and all(word in _ASKED_OF_YOU for word in lead[begin:])
            return yours or not any(word not in STOPS and word not in _LEADS and word not in _HAVING and word != "no" for word in lead)
        if self.words[i] == "no":
            return any(word in _HAVING for word in self.words[i + 1 : i + 3]) or self._begs(i)
        if "you" in self.words[i : i + 4] and self.words[i + 1 : i + 2] == ["not"] and self.words[i] in {"can", "could"}:
            return self.words[i + 2 : i + 3] in (["you"], ["yall"])
        if (
            self.words[i] == "not"
            and self.words[i - 1 : i] in (["you"], ["yall"], ["there"])
            and self.words[i + 1 : i + 2] in (["have"], ["any"])
        ):
            return word_at(self.words, i - 2) in _AUXILIARIES
        return self.words[i] == "not" and self.words[i + 1 : i + 2] in (["you"], ["there"], ["yall"])

    def _begs(self, i: int) -> bool:
        """Whether the "no" at word i opens a question that hopes for a yes ("¿no se podrá el lunes?", "no me podrían atender hoy?")."""
        behind = self.words[i + 1 : i + 3]
        could = behind[:1] and (
            (behind[0] in _COULD and behind[1:] == ["ser"]) or (behind[0] in _TO_ME and behind[1:] and behind[1] in _COULD)
        )
        if not could or next((word for word in self.words[i:] if word in STOPS), "") != "?":
            return False
        for j in range(i - 1, -1, -1):
            if self.words[j] in STOPS or self.words[j] == ",":
                return True
            if self.words[j] not in _LEADS and j not in self.inside:
                return False
        return True

    def _except_misled(self, one: Found[Mark], inside: list[str]) -> bool:
        """ "but for my son", "unless it is raining", "can't monday but for tuesday I can": what is excepted stands right behind, and is no yes."""
        if inside == ["menos"]:
            return word_at(self.words, one.last + 1) == "mal" or word_at(self.words, one.first - 1) in {"al", "lo", "o", "mas"}
        if inside[0] == "bar":
            return one.last + 1 not in self.starts
        if inside[:2] == ["as", "long"]:
            return not self._bounds_a_time(one)
        if inside[:2] != ["but", "for"] and inside[0] not in {"unless", "a"}:
            return False
        behind = range(one.last + 1, min(one.last + 3, len(self.words)))
        if not any(j in self.starts for j in behind) and word_at(self.words, one.last + 1) not in _BOUNDING:
            return True
        return inside[0] == "but" and not _DENYING.isdisjoint(self.words[: one.first])

    def _bounds_a_time(self, one: Found[Mark]) -> bool:
        """ "as long as it's not monday" says which times; "as long as it's not raining" is a condition."""
        behind = word_at(self.words, one.last + 1)
        near = any(j in self.starts for j in range(one.last + 1, one.last + 5))
        return one.last + 1 in self.starts or behind == "too" or (near and behind in _BOUNDING | {"a", "in"})

    def _free_from_misled(self, one: Found[Mark], inside: list[str]) -> bool:
        """ "working from home on the 9th" is no way home, and "as long as I'm done by 2" says when the visit must end."""
        before = range(max(0, one.first - 7), one.first)
        if inside[-1] == "by" and any(tuple(self.words[j : j + 3]) in _AS_LONG_AS or self._day_must(j) for j in before):
            return True
        if inside[-1] == "by" and inside[0] in _OVER and word_at(self.words, one.first - 1) in _LEADING_OVER:
            return True
        return inside[0] in {"home", "back"} and word_at(self.words, one.first - 1) in {"from", "at", "way"}

    def _day_must(self, i: int) -> bool:
        """Whether a day is what must be over by some hour ("friday has to be done by noon"), not a person."""
        return (i - 1 in self.inside or word_at(self.words, i - 1) in {"it", "that", "this"}) and self.words[i : i + 2] in (
            ["has", "to"],
            ["needs", "to"],
            ["must", "be"],
            ["would", "have"],
            ["gotta", "be"],
        )

    def _busy_from_misled(self, one: Found[Mark], inside: list[str]) -> bool:
        """ "the one that starts at 2": what begins then is the visit; "I'm out at 3" is out of work."""
        if self._day_must(one.first) or (inside[0] in {"has", "needs", "must"} and word_at(self.words, one.first - 1) in _THE_VISIT):
            return True
        atom = self.starts.get(one.last + 1)
        timed = inside[-1] == "at" or (inside[-1] == "by" and atom is not None and atom.kind != "days")
        if inside[0] == "out" and timed and (word_at(self.words, one.first - 1) in _OUT_OF_WORK or self._of_what_is_had(one.first)):
            return True
        return word_at(self.words, one.first - 1) in {"that", "which"} and word_at(self.words, one.first - 2) in _VISITS | {"one"}

    def _of_what_is_had(self, i: int) -> bool:
        """Whether what is over at word i began at an hour right before ("thursday I have court at 9, out by 11")."""
        before = range(max(0, i - _A_CLAUSE), i)
        had = next((j for j in before if self.words[j] in _ARRIVED_AT and self.words[j + 1] != "to"), -1)
        if had < 0 or word_at(self.words, i - 1) not in {",", "and"}:
            return False
        return any(j in self.starts and self.starts[j].clock >= 0 for j in range(had, i)) and _AT_LEISURE.isdisjoint(self.words[had:i])

    def _why_misled(self, one: Found[Mark], inside: list[str]) -> bool:
        """ "as long as I'm out by 11" is a bound and no reason."""
        return inside[0] == "as" and word_at(self.words, one.first - 1) == "long"

    def _free_misled(self, one: Found[Mark], inside: list[str]) -> bool:
        """A yes with a no among its words, unless it is that nothing is planned."""
        if len(inside) == 1 and word_at(self.words, one.first - 1) in _PROMISING:
            return True
        if inside == ["to", "work"] and word_at(self.words, one.first - 1) in {"supposed", "scheduled", "asked", "called"}:
            return True
        if inside == ["works"] and word_at(self.words, one.first - 1) in _RELATIVES:
            return True
        return inside[0] not in _DENYING and not _DENYING.isdisjoint(inside) and _PLANS.isdisjoint(inside)


def spoken_over(words: Sequence[str], first: int, last: int) -> bool:
    """Whether the "phone" of words ``first`` to ``last`` is only how somebody spoke ("I told the lady on the phone")."""
    return first == last and words[first] in {"phone", "telefono"} and tuple(words[max(0, first - 2) : first]) in _OVER_THE_PHONE


_OVER_THE_PHONE = {("on", "the"), ("over", "the"), ("by", "the"), ("en", "el"), ("por", "el")}
_Misled = Callable[[MarkChoice, "Found[Mark]", list[str]], bool]
_MISLED: dict[Mark, _Misled] = {
    "busy": MarkChoice._busy_misled, "if": MarkChoice._if_misled, "past": MarkChoice._past_misled, "fact": MarkChoice._fact_misled,
    "unknown": MarkChoice._unknown_misled, "turn": MarkChoice._turn_misled, "not": MarkChoice._not_misled, "free": MarkChoice._free_misled,
    "free from": MarkChoice._free_from_misled, "why": MarkChoice._why_misled, "except": MarkChoice._except_misled, "busy from": MarkChoice._busy_from_misled,
}  # fmt: skip
_BESIDE_LONGER: frozenset[Mark] = frozenset({"busy", "past", "fact", "free from", "busy from", "drop", "turn"})
_BEYOND_COVER: frozenset[Mark] = frozenset({"not", "free from", "busy from", "past", "turn", "busy", "fact", "unknown"})
_COVERING: frozenset[Mark] = frozenset({"not", "free", "except", "turn", "fits"})

_COURTESIES = lexicon("excuse pardon my me miento")
"""What corrects a time only behind one ("excuse me" opens many a text)."""
_SUITING = lexicon(
    "better best good fine ok okay great perfect easier easiest only favorite free off open for days day choice pick preference window availability can could available libre puedo"
)
"""Words that make "is better for my wife", "are my days", "is when I can" a wish, and nothing that keeps somebody."""
_AS_LONG_AS = {("as", "long", "as"), ("so", "long", "as")}
_FINE_AFTER_NO = (["that", "is"], ["it", "is"], ["that", "one"], ["this", "is"])
_FINE = lexicon("fine good great perfect ok okay right works")
"""Words that make the "no" of "no that's fine" a yes."""
_FITS_WHEN = lexicon("except besides but if unless after before just until from the")
_ARRIVED = lexicon("came went took got had")
_OVER = lexicon("done finished out through over")
_SIGHING, _REFUSING = lexicon("pues bueno entonces"), lexicon("no puedo puede podemos podria nada")
"""Behind an opening "no" that denies nothing ("no pues la del viernes"), unless a refusal goes on from it."""
_SPEAKING = lexicon("i we he she they")
_LEADING_OVER = lexicon("so it that visit appointment and or but want wanted prefer")
"""Words before "done by 4" that make it say when the visit must be over ("so done by 4"), not when somebody is free."""
_OUT_OF_WORK = lexicon("am get gets getting got clock clocks punch punches")
_SHIFTS = lexicon("shift shifts")
_ARRIVED_AT = lexicon("have has got")
_A_CLAUSE = 9
"""Words of a clause that says what somebody has at an hour, at most."""
_HAVING_ONE = lexicon("have tener")
_THE_VISIT = lexicon("it that this time appointment appt visit one")
"""What "has to be at 4", where nobody has to leave then."""
_VISITS = lexicon("appointment appointments visit session consultation consult slot time cita consulta sesion checkup infusion treatment")
_WISHING = lexicon("like love want prefer hope hoping able possible wish wanting")
_MAY = lexicon("can could may might")
_DENTISTS = lexicon("dentist therapist doctor surgery therapy")
_MAKING = lexicon("book make schedule set get need want like reserve find arrange")
_TOWN = lexicon("town the good your")
_WORKPLACES = lexicon("hospital shop store")
_ONES_OWN = frozenset({"my", "our", "on", "mi"})
_YOU = frozenset({"you", "yall", "ya"})
_SEEN = lexicon("a an the dr doctor someone somebody him her them you one my this that")
_AMOUNTS = lexicon("do go get have come lil little bit hour minutes any something anything much slightly")
_THINGS = frozenset({"it", "that", "this", "these", "those"})
_WOULD = lexicon("will would should could might does can may")
_WORKING = lexicon("work working works")
_PLANS = lexicon("only work working scheduled plans conflicts conflict commitments planes compromiso compromisos pendientes nada")
_LEADS = lexicon("y and so ¿ , oh hmm ay hola oiga oye disculpe perdon entonces pero o buenas buenos dias tardes")
_PROMISING = lexicon("digo aviso confirmo")
"""Verbs of a promise ("el lunes le digo bien")."""
_RELATIVES = lexicon(
    "mom mother dad father sister brother aunt uncle wife husband son daughter hubby partner roommate boyfriend girlfriend grandma sitter aide he she"
)
"""Persons whose "works" is labour ("my mom works mon to thurs")."""
_LABOURING = lexicon("trabajo trabajamos laboro chambeo jalo")
_AUXILIARIES = lexicon("do is did would")
_YOURS = lexicon("you yall there theres")
_ASKED_OF_YOU = lexicon(
    "you yall all guys folks really so and but there theres is got have has do , seriously honestly oh hmm well ok wait literally sure still"
)
"""Words before the "nothing" of a hopeful question to the clinic ("y'all got nothing on the 2nd?")."""
_IN_THE_MIDDLE = {("in", "between"), ("en", "medio"), ("entre", "medio"), ("in", "the")}
_ONLY_THESE = lexicon("el la los las en por este esta puedo podria")
_COULD = lexicon("podra podran podria podrian puede pueden")
_TO_ME = lexicon("se me nos le")
_TIME_NOUNS = lexicon("schedule week weeks day days time times hours calendar month mornings evenings availability")
_CLOSING = frozenset({"", "?", ".", "!", ","})
_YOU_HAVE = lexicon("tiene tienen tendra tendran tendria tenes")
_HAVING = lexicon(
    "hay habra habria tendria tendrian tienen tiene tendra tendran tenes teneis trabajan trabaja abren abre atienden atiende abris"
)
_BOUNDING = frozenset({"after", "before", "on", "the", "past", "between"})
_DENYING = lexicon("no not ni nunca never nope")
_MISSING = lexicon("miss missing falte faltar falto perder pierda pierdo")
_FOR = frozenset({"for", "on", "with"})
"""Words before a "my" that says whom a time suits ("mornings are easier for my son")."""
_WERE = lexicon("si que como ojala")
"""Words before a "fuera" that is no place ("si fuera posible", "me gustaria que fuera el lunes")."""
_DOING = lexicon("have get be see come do make book schedule look check ask know say")
_AT_LEISURE = lexicon("preference preferred choice choices favorite pick ideal first second off free only best easiest unico unicos")
