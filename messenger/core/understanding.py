"""What a text was read as, and what the open question expects: the values that pass from reading/ to the conversation.

Readers answer or *ask*: a value of :class:`Unread` means "none of these; the bot asks again". Nothing here parses text.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from messenger.core.value import value

Language = Literal["en", "es"]
Level = Literal["urgent", "staff-review", "none"]
CarrierWord = Literal["optout", "optin", "help", "none"]
Onward = Literal["go-on", "agree", "no"]
Eaten = Literal["only", "also", "no"]
Used = Literal["told", "asked", "no"]
EscortAsks = Literal["who", "when", "no"]
Faring = Literal["unwell", "mixed", "no"]
Waiting = Literal["waits", "met", "no"]
AtHome = Literal["unwell", "nursing", "asks", "home", "no"]
Sooner = Literal["times", "tell", "news", "no"]
Asked = Literal[
    "company", "length", "alcohol", "privacy", "hidden", "payment", "called", "ride", "look", "who", "medicine", "noted", "bring",
    "parking", "there", "access", "fee", "often", "reminded", "advice", "fear", "treats", "too", "other",
]  # fmt: skip
RideAsked = Literal["who", "enters", "alone", "lost-for", "may", "by-when", "no"]
VisitKind = Literal["talk", "treatment"]
Way = Literal["here", "coming", "back", "weather", "late", "no"]
Errand = Literal["name", "phone", "age", "paper", "card", "video", "link", "again", "deaf", "blind", "theirs"]
TurnsAway = Literal["plainly", "lightly", "no"]
News = Literal["death", "loss", "hospital"]
HealthNews = Literal["medicine", "pregnant", "nursing", "lost", "other"]
HowMuch = Literal["only", "also", "no"]
SafeNow = Literal["safe", "unsafe", "unsaid"]
Intent = Literal[
    "book", "reschedule", "cancel_appointment", "opt_out", "opt_in", "help", "human", "running_late", "cost", "location", "hours",
    "what_is_this", "prep_question", "side_effect", "ride_confirmed", "ride_problem", "thanks", "greeting", "wrong_number",
    "change_language", "gibberish", "other",
]  # fmt: skip


@value
class Triage:
    """The safety reading of one text: how urgent, of which kind, and the ids of the rules that fired."""

    level: Level
    kind: Literal["crisis", "medical"] | None = None
    reasons: tuple[str, ...] = ()
    rules_version: str = ""


# --- what the open question expects -------------------------------------------------------------------------------


@value
class ExpectNothing:
    """No question is open."""


@value
class ExpectChoice:
    """One of numbered options. ``labels`` are the option texts in order (1-based numbers), for plain wording ("the private page").

    ``words`` maps further words, lower case, to a 1-based number, e.g. ``{"more": 4}`` or ``{"keep": 1}``.
    ``codes``: the options' codes in order, where they have any: a plain yes or no is then read as the option "yes" or "no".
    ``careful``: the question about safety, whose "no" counts only where nothing else is said.
    ``ever``: a yes-no question about any time in the past too: what is over is no "no".
    """

    labels: tuple[str, ...]
    words: tuple[tuple[str, int], ...] = ()
    question: str = ""
    codes: tuple[str, ...] = ()
    careful: bool = False
    ever: bool = False


@value
class ExpectChecklist:
    """Any of ``items`` numbered from 1; 0 is none of them; ``other`` (the number after the last) is "not sure" or "rather tell staff".

    ``words``: a text that is just one of them is a Choice of its number ("I'd rather not").
    """

    items: tuple[str, ...]
    other: Literal["not-sure", "tell-staff"] | None = "not-sure"
    question: str = ""
    words: tuple[tuple[str, int], ...] = ()


@value
class ExpectYesNo:
    """Yes, no or unsure. ``question`` is its text, which the reader may look at."""

    question: str = ""


@value
class ExpectNumber:
    """A whole number from ``low`` to ``high``, in digits or words. ``what``: "age" (refuses years of birth) or "scale".

    ``words``: a text that is just one of them is a Choice of its number ("I'd rather not").
    """

    low: int
    high: int
    what: Literal["age", "scale"] = "scale"
    words: tuple[tuple[str, int], ...] = ()


@value
class ExpectName:
    """A person's name. ``what``: "patient" (full name) or "ride" (a first name, or that there is none yet).

    ``maybe``: it is asked whether a word sent before is the name, so that a bare yes or no answers as well.
    """

    what: Literal["patient", "ride"] = "patient"
    maybe: bool = False


@value
class ExpectSlot:
    """One of the offered starts (aware, in the order offered), MORE, or a wish for other times."""

    offered: tuple[datetime, ...]
    keep: bool = False
    """True while a visit is being moved: KEEP leaves it as it is."""
    asked: int = 0
    """The number (1-based) of the one that was put to them by itself ("That leaves Wed 10 AM"), to which a yes is a yes; 0: none."""


Expecting = ExpectNothing | ExpectChoice | ExpectChecklist | ExpectYesNo | ExpectNumber | ExpectName | ExpectSlot


# --- what was read ------------------------------------------------------------------------------------------------


@value
class Unread:
    """None of what was expected: ask again. ``because`` says why, in words.

    ``suits``: of the times offered none is plainly chosen, and the days and hours that the text names still say what suits.
    ``tells``: it tells something of what is asked that no answer of ours plainly is: of the writer's ``own``, of their ``family`` alone, or
    of a ``habit`` alone (a drink now and then, four years sober), of the year of ``birth`` where the age is asked.
    ``about``: the numbers of the list's items that it tells of the writer.
    """

    because: str = ""
    suits: bool = False
    about: tuple[int, ...] = ()
    tells: Literal["", "own", "family", "habit", "birth"] = ""


@value
class Choice:
    """The 1-based number of the option chosen; ``rest`` is text beyond the answer itself, kept verbatim ("2 but call me")."""

    number: int
    rest: str = ""
    because: str = ""


@value
class Ticks:
    """1-based numbers ticked on a checklist (empty: none of them), or ``other`` chosen."""

    numbers: tuple[int, ...]
    other: bool = False
    rest: str = ""
    because: str = ""


@value
class YesNo:
    """yes, no or unsure."""

    answer: Literal["yes", "no", "unsure"]
    rest: str = ""
    because: str = ""


@value
class Number:
    """A whole number inside the expected range."""

    value: int
    rest: str = ""
    because: str = ""


@value
class Name:
    """A name, cleaned of "my name is" and the like, in the case the person used or title case.

    ``sure``: False for a word that may be one and that nothing shows to be one; the person is asked. ``kin``: it says who somebody is to
    the patient ("my wife"), and is no name.
    """

    value: str
    because: str = ""
    sure: bool = True
    kin: bool = False


@value
class NoRide:
    """To "who takes you home?": nobody yet. ``maybe``: somebody may, and it is not settled."""

    because: str = ""
    maybe: bool = False


@value
class RideTrouble:
    """Trouble of whoever was to take the patient home, by which they may not come.

    ``who``: a first name in lower case if ``by_name``, else what they are to the patient, a pronoun or "ride". ``drinks``: it is drink.
    """

    who: str
    by_name: bool = False
    drinks: bool = False


@value
class UnsuitableRide:
    """To "who takes you home?": a way that leaves the person alone or at the wheel: Uber, bus, "I'll drive"."""

    means: str
    because: str = ""


@value
class DoubtfulRide:
    """To "who takes you home?": something that staff must weigh, such as a licence that is suspended, an age, drinking.

    ``name``: of whom, where the text says so.
    """

    name: str = ""
    because: str = ""


@value
class Told:
    """To a check-in: how somebody is, in other words than its options. ``worrying``: staff are to contact them, not only to read it."""

    worrying: bool = False
    because: str = ""


@value
class SlotNumber:
    """The 1-based number of an offered slot.

    ``left``: nobody took it; it is only what was not ruled out, or what suits. ``without``: the times that are left then, where days or
    hours were named. ``alike``: it is the first of several that suit equally.
    """

    number: int
    rest: str = ""
    because: str = ""
    left: bool = False
    without: Times | None = None
    alike: bool = False


@value
class More:
    """Other times are wished, none named."""

    because: str = ""


@value
class Keep:
    """While moving a visit: leave it as it is."""

    because: str = ""


@value
class Times:
    """Acceptable STARTS as local wall-clock closed intervals, naive, in the zone given, earliest first; exclusions taken out.

    An interval with equal ends is a single time. ``instead``: what was wished before no longer counts ("no wait, fridays", "any day").
    ``besides``: these suit as well as those wished before ("or thursday"). ``allowed``: all that the text does not rule out, where it rules
    something out: what is looked for where nothing suits must lie in it too.
    """

    intervals: tuple[tuple[datetime, datetime], ...]
    because: str = ""
    instead: bool = False
    besides: bool = False
    allowed: tuple[tuple[datetime, datetime], ...] = ()


@value
class Shift:
    """A new time said by the visit that is booked: so many minutes, days or weeks from it, earlier below zero.

    ``same``: the same day, at a later (1), an earlier (-1) or any other hour (0).
    """

    unit: Literal["minutes", "days", "weeks", "same"]
    amount: int = 0


Answer = (
    Unread | Choice | Ticks | YesNo | Number | Name | NoRide | UnsuitableRide | DoubtfulRide | Told | SlotNumber | More | Keep | Times
)  # fmt: skip


@value
class Speaker:
    """Who says that they write: ``another`` than the patient, ``me``, or somebody ``named``.

    ``word``: the relation, or the first name in lower case.
    """

    kind: Literal["another", "me", "named"]
    word: str = ""
