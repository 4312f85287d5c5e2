"""What a text was read as, and what the open question expects: the values that pass from reading/ to the conversation.

Readers answer or *ask*: a value of :class:`Unread` means "none of these; the bot asks again". Nothing here parses text.
"""

from __future__ import annotations

from dataclasses import field
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
Sooner = Literal["times", "tell", "no"]
Asked = Literal[
    "company", "length", "alcohol", "privacy", "hidden", "payment", "called", "ride", "look", "who", "medicine", "noted", "bring",
    "parking", "there", "access", "fee", "other",
]  # fmt: skip
RideAsked = Literal["who", "enters", "alone", "lost-for", "may", "no"]
VisitKind = Literal["talk", "treatment"]
Way = Literal["here", "back", "weather", "late", "no"]
Errand = Literal["name", "phone", "age", "paper", "card", "video", "link", "deaf", "blind"]
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
    """

    labels: tuple[str, ...]
    words: tuple[tuple[str, int], ...] = ()
    question: str = ""
    codes: tuple[str, ...] = ()
    careful: bool = False


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

    ``left``: nobody named it; it is only what was not ruled out. ``without``: the times that are left then, where days or hours were named.
    """

    number: int
    rest: str = ""
    because: str = ""
    left: bool = False
    without: Times | None = None


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


@value
class Reading:
    """Everything that was read from one text.

    ``answer`` is the open question's own reading; ``intents`` the text's intents, strongest first (empty: other);
    ``others`` answers to other questions of the same form, by link_id: given ahead, or an earlier one put right;
    ``plain`` those of them that a clear wording shows, by rule and not by the weight of words alone;
    ``switch_to`` the language the person asked for; ``language`` the one the text is in, if it shows;
    ``eaten`` whether it tells that the writer ate or drank: that and no more, or beside something else;
    ``onward`` whether it does nothing but ask to go on, or agree;
    ``asks`` whether it is a question, by its mark or by how it opens; ``asks_when`` whether it asks when the writer's own visit is;
    ``missed`` whether it owns up to a visit that was missed;
    ``behind`` while the soft question is open and was not answered: the answer to the question that it set aside;
    ``sooner`` whether it asks for sooner times, or to be told when one opens.
    """

    text: str
    triage: Triage
    carrier: CarrierWord = "none"
    answer: Answer = field(default_factory=Unread)
    intents: tuple[Intent, ...] = ()
    wishes: Times | None = None
    """Days and times that a text names where no slots are offered ("can I move it to monday"); None where it names none."""
    shift: Shift | None = None
    """How far from the visit booked a new time is wished for ("the week after", "push it back an hour")."""
    call_at: Times | None = None
    """Days and hours at which the writer wishes to be called; None where no call is wished for or no time named."""
    given_name: str = ""
    """A full name said beside the time chosen ("1 and my name is Ann Fox"); empty for none."""
    hesitates: bool = False
    """Whether it takes time before choosing ("I'll ask my husband")."""
    wonders: bool = False
    """Whether it is a question about something other than the times offered."""
    asks_why_name: bool = False
    """Whether it asks why a name is needed, or for ours."""
    turns_away: TurnsAway = "no"
    """Whether no visit is wanted any more, plainly or so that it may as well put off ("never mind")."""
    asks_open: bool = False
    """Whether it asks if some time is still to be had ("is the first one still open")."""
    plain: tuple[Intent, ...] = ()
    others: tuple[tuple[str, Answer], ...] = ()
    switch_to: Language | None = None
    language: Language | None = None
    onward: Onward = "no"
    asks: bool = False
    asks_when: bool = False
    asks_where: bool = False
    """Whether it asks where beside when ("what time again and where")."""
    eaten: Eaten = "no"
    escort_asks: EscortAsks = "no"
    """What the text asks if whoever takes a patient home wrote it."""
    faring: Faring = "no"
    """How the writer says that they are, in a known form; it means that after a visit only."""
    waiting: Waiting = "no"
    """Whether the writer waits for whoever takes them home, or was met; it means that after a visit only."""
    used: Used = "no"
    """Whether it tells that the writer used cannabis or another drug, or asks about it."""
    missed: bool = False
    still_comes: bool = False
    """Whether it asks if the writer may still come, or should."""
    behind: Answer = field(default_factory=Unread)
    sooner: Sooner = "no"
    another_way: HowMuch = "no"
    """Whether it wishes for another way than texting: that and no more, or beside something else."""
    own_too: HowMuch = "no"
    """Whether it wishes for a visit of the writer's own, as who booked for somebody else may."""
    outside: bool = False
    """Whether the writer stands before the clinic and gets no further."""
    absent: str = ""
    """Who else is said to be unable to come: a first name or a pronoun, lower case; empty for nobody."""
    laid_up: str = ""
    """Who else is said to be ill or in the hospital: a first name in lower case, "ride" for whoever drives; empty for nobody."""
    of_me: bool = False
    """Whether it says anything of its writer."""
    wrongly: bool = False
    """Whether it says that some answer given before is wrong, and not which or how."""
    asked: Asked | None = None
    """A question that the common answers do not answer."""
    news: News | None = None
    """Tidings that stand above what else is asked: the patient has died, the writer has lost somebody, somebody is in the hospital."""
    health: HealthNews | None = None
    """News of the writer's own health: a medicine new, changed or stopped, a pregnancy, breastfeeding, a pregnancy lost or ended."""
    health_alone: bool = False
    """Whether it tells of that and of nothing else that weighs: no illness, no despair."""
    drove_before: bool = False
    """Whether it tells that the writer drove home themselves after an earlier visit."""
    short: bool = False
    """Whether it has no more words than thanks need."""
    numbered: bool = False
    """Whether it opens with a number, as an answer to a list does."""
    wishes_another: bool = False
    """Whether it wishes for another visit."""
    goodbye: bool = False
    """Whether it says that we see each other at the visit, and no more ("ok see you then")."""
    comes_then: bool = False
    """Whether it asks if the writer comes, or if something matters; it means that while staff have yet to say."""
    bad_hour: bool = False
    """Whether it complains about the hour at which we text, and does not wish for no texts at all."""
    says_cancel: bool = False
    """Whether an opt-out is said with a word that may as well mean the visit ("CANCEL")."""
    comes_back: bool = False
    """Whether, sent after STOP, it brings the texts back ("yes", "actually start")."""
    safe_now: SafeNow = "unsaid"
    """A plain answer to "are you safe right now?", which is asked with urgent words; nothing is lowered by any."""
    taught: Intent | None = None
    """What is wanted by a text that is just one of the verbs that our own texts teach ("CHANGE", "cita")."""
    confirms: bool = False
    """Whether it confirms a visit and says no more ("I confirm my appointment")."""
    comes: bool = False
    """Whether it says that the writer will be there and no more ("yes see you tomorrow")."""
    declines: bool = False
    """Whether it is a no with nothing but manners beside it ("no, mejor no, gracias")."""
    errand: Errand | None = None
    """What it brings that the front desk sees to."""
    errand_alone: bool = False
    """Whether its few words bring that and nothing else."""
    names: tuple[str, ...] = ()
    """Its words in lower case without marks and possessives, any of which may be a first name that is known."""
    no_more_questions: bool = False
    """Whether it wishes to be asked no more by text, which is no opt-out."""
    leaves: bool = False
    """Whether it puts the matter off: a goodbye, and no answer."""
    asks_when_theirs: bool = False
    """Whether it asks when the patient's visit is, as somebody else would."""
    asks_about_them: bool = False
    """Whether it asks about the patient as somebody else would; it means that of such a writer only."""
    asks_for_kin: bool = False
    """Whether it asks when the visit of a relative of the writer's is."""
    speaker: Speaker | None = None
    """Who says that they write; None where it does not say."""
    unreadable: bool = False
    """Whether most of it is written in a script that nothing here can read."""
    clearly: Language | None = None
    """The language that it is in beyond doubt: by several words of a longer text, never by a name or one word."""
    asks_why: bool = False
    """Whether it asks why a question is put, or whether it must be answered."""
    gives_up: bool = False
    """Whether it says that nothing helps or matters any more; it counts beside words of leaving."""
    of_the_visit: bool = False
    """Whether its words of leaving may be about a visit ("cancel it"), not about texts alone."""
    denies: bool = False
    """Whether it holds a plain denial of thoughts of death that nothing takes back."""
    of_another: bool = False
    """Whether it speaks of somebody else and not of its writer."""
    confesses: bool = False
    """Whether it owns up to drink or drugs that are over, and says no more."""
    drove_home: bool = False
    """Whether it tells that the writer drove home and is there, and nothing else."""
    fond_vision: bool = False
    """Whether it tells of somebody seen in a treatment, as something good and over."""
    ride_asked: RideAsked = "no"
    """What it asks of the ride home that is named: who is down for it, whether and when they come in, whether to go alone
    will do, what to do without one (``lost-for``), whether somebody may be asked (``may``)."""
    one_more: bool = False
    """Whether it wishes for one more visit beside the one booked."""
    kind_off: VisitKind | None = None
    """Which kind of visit it calls off ("cancel the talk"); None where it does not say."""
    kind_kept: VisitKind | None = None
    """Which kind of visit it wishes to keep."""
    wants_back: bool = False
    """Whether it wishes for the visit back that was just called off."""
    way: Way = "no"
    """Where the writer stands with the way to the visit; it means that on the day of one only."""
    asks_if_open: bool = False
    """Whether it asks if the clinic is open."""
    open_on: Times | None = None
    """The days of which it asks that; None where it names none."""
    needs_hand: bool = False
    """Whether the writer needs a hand to get in."""
    cannot_come: bool = False
    """Whether all that it says is that the writer does not come on some day."""


NOTHING_READ = Reading("", Triage("none"))
"""Where no text was read: somebody acts by a page, or staff do."""
