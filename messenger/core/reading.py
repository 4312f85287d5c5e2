"""Everything that was read from one text: its answer and intents, and what it says beside them, in groups.

Readers may look for a part of a group when a turn first asks for it; to whoever asks, that is a value like any other.
"""

from __future__ import annotations

from messenger.core.understanding import (
    Answer,
    Asked,
    AtHome,
    CarrierWord,
    Eaten,
    Errand,
    EscortAsks,
    Faring,
    HealthNews,
    HowMuch,
    Intent,
    Language,
    Name,
    News,
    Onward,
    RideAsked,
    RideTrouble,
    SafeNow,
    Shift,
    Sooner,
    Speaker,
    Times,
    Triage,
    TurnsAway,
    Unread,
    Used,
    VisitKind,
    Waiting,
    Way,
)
from messenger.core.value import field, value


@value
class Tongue:
    """The language of a text, and the one that is asked for."""

    switch_to: Language | None = None
    """The language the person asked for."""
    language: Language | None = None
    """The one the text is in, if it shows."""
    clearly: Language | None = None
    """The language that it is in beyond doubt: by several words of a longer text, never by a name or one word."""
    unreadable: bool = False
    """Whether most of it is written in a script that nothing here can read."""


@value
class Questions:
    """What a text asks."""

    asks: bool = False
    """Whether it is a question, by its mark or by how it opens."""
    opens_asking: bool = False
    """Whether it opens as a question does, which a part of a longer text may do without its mark."""
    marked: bool = False
    """Whether a question mark stands in it."""
    words: int = 0
    """How many words the text has, asked or told."""
    asks_when: bool = False
    """Whether it asks when the writer's own visit is."""
    asks_where: bool = False
    """Whether it asks where beside when ("what time again and where")."""
    asks_when_theirs: bool = False
    """Whether it asks when the patient's visit is, as somebody else would."""
    asks_open: bool = False
    """Whether it asks if some time is still to be had ("is the first one still open")."""
    asks_why: bool = False
    """Whether it asks why a question is put, or whether it must be answered."""
    asks_why_name: bool = False
    """Whether it asks why a name is needed, or for ours."""
    still_comes: bool = False
    """Whether it asks if the writer may still come, or should."""
    wonders: bool = False
    """Whether it is a question about something other than the times offered."""
    escort_asks: EscortAsks = "no"
    """What the text asks if whoever takes a patient home wrote it."""
    asked: Asked | None = None
    """A question that the common answers do not answer."""
    asks_about_them: bool = False
    """Whether it asks about the patient as somebody else would; it means that of such a writer only."""
    asks_for_kin: bool = False
    """Whether it asks when the visit of a relative of the writer's is."""
    comes_then: bool = False
    """Whether it asks if the writer comes, or if something matters; it means that while staff have yet to say."""
    ride_asked: RideAsked = "no"
    """What it asks of the ride home that is named: who is down for it, whether and when they come in, whether to go alone
    will do, what to do without one (``lost-for``), whether somebody may be asked (``may``), by when we need to know (``by-when``)."""
    asks_if_open: bool = False
    """Whether it asks if the clinic is open."""
    open_on: Times | None = None
    """The days of which it asks that; None where it names none."""


@value
class Wants:
    """What a text wishes for, beside what its intents are."""

    call_at: Times | None = None
    """Days and hours at which the writer wishes to be called; None where no call is wished for or no time named."""
    sooner: Sooner = "no"
    """Whether it asks for sooner times, or to be told when one opens."""
    another_way: HowMuch = "no"
    """Whether it wishes for another way than texting: that and no more, or beside something else."""
    own_too: HowMuch = "no"
    """Whether it wishes for a visit of the writer's own, as who booked for somebody else may."""
    taught: Intent | None = None
    """What is wanted by a text that is just one of the verbs that our own texts teach ("CHANGE", "cita")."""
    errand: Errand | None = None
    """What it brings that the front desk sees to."""
    errand_alone: bool = False
    """Whether its few words bring that and nothing else."""
    no_more_questions: bool = False
    """Whether it wishes to be asked no more by text, which is no opt-out."""
    wishes_another: bool = False
    """Whether it wishes for another visit."""
    one_more: bool = False
    """Whether it wishes for one more visit beside the one booked."""
    kind_off: VisitKind | None = None
    """Which kind of visit it calls off ("cancel the talk"); None where it does not say."""
    kind_kept: VisitKind | None = None
    """Which kind of visit it wishes to keep."""
    another: bool = False
    """Whether it asks for another time and no more; after a visit that was missed that is one in its place."""
    moves_back: bool = False
    """Whether it wishes a visit back to the time it had before it was moved."""
    wants_back: bool = False
    """Whether it wishes for the visit back that was just called off."""


@value
class Telling:
    """What a text tells of the writer, or of the patient."""

    aside: bool = False
    """Whether it only tells what answers another question than the open one, or none: an age, an illness denied, who drives, a name."""
    news: News | None = None
    """Tidings that stand above what else is asked: the patient has died, the writer has lost somebody, somebody is in the hospital."""
    eaten: Eaten = "no"
    """Whether it tells that the writer ate or drank: that and no more, or beside something else."""
    used: Used = "no"
    """Whether it tells that the writer used cannabis or another drug, or asks about it."""
    faring: Faring = "no"
    """How the writer says that they are, in a known form; it means that after a visit only."""
    at_home: AtHome = "no"
    """Whether it tells of a slight ill or of being home, or asks whether to nurse; it means that after a treatment only."""
    waiting: Waiting = "no"
    """Whether the writer waits for whoever takes them home, or was met; it means that after a visit only."""
    missed: bool = False
    """Whether it owns up to a visit that was missed."""
    wronged: bool = False
    """Whether it says that we let its writer down over a visit; it means that of one that was missed or called off."""
    outside: bool = False
    """Whether the writer stands before the clinic and gets no further."""
    confesses: bool = False
    """Whether it owns up to drink or drugs that are over, and says no more."""
    drove_home: bool = False
    """Whether it tells that the writer drove home and is there, and nothing else."""
    fond_vision: bool = False
    """Whether it tells of somebody seen in a treatment, as something good and over."""
    health: HealthNews | None = None
    """News of the writer's own health: a medicine new, changed or stopped, a pregnancy, breastfeeding, a pregnancy lost or ended."""
    health_alone: bool = False
    """Whether it tells of that and of nothing else that weighs: no illness, no despair."""
    drove_before: bool = False
    """Whether it tells that the writer drove home themselves after an earlier visit."""
    way: Way = "no"
    """Where the writer stands with the way to the visit; it means that on the day of one only."""
    needs_hand: bool = False
    """Whether the writer needs a hand to get in."""
    cannot_come: bool = False
    """Whether all that it says is that the writer does not come on some day."""


@value
class People:
    """Whom a text is from, and whom it speaks of."""

    speaker: Speaker | None = None
    """Who says that they write; None where it does not say."""
    names: tuple[str, ...] = ()
    """Its words in lower case without marks and possessives, any of which may be a first name that is known."""
    given_name: str = ""
    """A full name said beside the time chosen ("1 and my name is Ann Fox"); empty for none."""
    of_another: bool = False
    """Whether it speaks of somebody else and not of its writer."""
    absent: str = ""
    """Who else is said to be unable to come: a first name or a pronoun, lower case; empty for nobody."""
    laid_up: str = ""
    """Who else is said to be ill or in the hospital: a first name in lower case, "ride" for whoever drives; empty for nobody."""
    takes_over: Name | None = None
    """Who is named as taking the patient home, though no such question is answered."""
    trouble: RideTrouble | None = None
    """Who else has trouble that puts a ride in doubt; it means that where they are the ride of a visit ahead."""
    of_me: bool = False
    """Whether it says anything of its writer."""
    knows_nobody: bool = False
    """Whether its writer says that they know nobody here, or nobody who drives."""
    nobody: bool = False
    """Whether all that it says is "nobody" or 0; it means the ride home where a visit ahead needs one and none is named."""


@value
class Stance:
    """How a text stands to what was said or asked before it."""

    onward: Onward = "no"
    """Whether it does nothing but ask to go on, or agree."""
    still_wants: bool = False
    """Whether it begs pardon for a silence, or says that a visit is wanted still, and no more ("sorry i disappeared, can i still book")."""
    hesitates: bool = False
    """Whether it takes time before choosing ("I'll ask my husband")."""
    turns_away: TurnsAway = "no"
    """Whether no visit is wanted any more, plainly or so that it may as well put off ("never mind")."""
    confirms: bool = False
    """Whether it confirms a visit and says no more ("I confirm my appointment")."""
    declines: bool = False
    """Whether it is a no with nothing but manners beside it ("no, mejor no, gracias")."""
    safe_now: SafeNow = "unsaid"
    """A plain answer to "are you safe right now?", which is asked with urgent words; nothing is lowered by any."""
    denies: bool = False
    """Whether it holds a plain denial of thoughts of death that nothing takes back."""
    comes: bool = False
    """Whether it says that the writer will be there and no more ("yes see you tomorrow")."""
    goodbye: bool = False
    """Whether it says that we see each other at the visit, and no more ("ok see you then")."""
    sees_us_on: Times | None = None
    """The days and hours that such a text names ("see u tuesday"), which may be another day than the visit's; None for none."""
    short: bool = False
    """Whether it has no more words than thanks need."""
    numbered: bool = False
    """Whether it opens with a number, as an answer to a list does."""
    missent: bool = False
    """Whether it says that a text of the writer's was meant for somebody else ("sorry wrong person lol", "that was for my mom")."""
    a_digit: bool = False
    """Whether it is one digit from 1 on and no more, as the option of a list is."""


@value
class Leaving:
    """How a text that leaves, or comes back, is meant."""

    leaves: bool = False
    """Whether it puts the matter off: a goodbye, and no answer."""
    says_cancel: bool = False
    """Whether an opt-out is said with a word that may as well mean the visit ("CANCEL")."""
    of_the_visit: bool = False
    """Whether its words of leaving may be about a visit ("cancel it"), not about texts alone."""
    bad_hour: bool = False
    """Whether it complains about the hour at which we text, and does not wish for no texts at all."""
    gives_up: bool = False
    """Whether it says that nothing helps or matters any more; it counts beside words of leaving."""
    comes_back: bool = False
    """Whether, sent after STOP, it brings the texts back ("yes", "actually start")."""


@value
class Reading:
    """Everything that was read from one text.

    ``answer`` is the open question's own reading; ``intents`` the text's intents, strongest first (empty: other);
    ``others`` answers to other questions of the same form, by link_id: given ahead, or an earlier one put right;
    ``plain`` those of the intents that a clear wording shows, by rule and not by the weight of words alone;
    ``behind`` while the soft question is open and was not answered: the answer to the question that it set aside;
    ``wrongly`` whether it says that some answer given before is wrong, and not which or how.
    """

    text: str
    triage: Triage
    carrier: CarrierWord = "none"
    answer: Answer = field(default_factory=Unread)
    others: tuple[tuple[str, Answer], ...] = ()
    behind: Answer = field(default_factory=Unread)
    wrongly: bool = False
    intents: tuple[Intent, ...] = ()
    plain: tuple[Intent, ...] = ()
    wishes: Times | None = None
    """Days and times that a text names where no slots are offered ("can I move it to monday"); None where it names none."""
    shift: Shift | None = None
    """How far from the visit booked a new time is wished for ("the week after", "push it back an hour")."""
    also: tuple[Reading, ...] = ()
    """Its parts, each read alone with no question open, where it tells news of health or of a new ride beside other matters."""
    tongue: Tongue = field(default_factory=Tongue)
    questions: Questions = field(default_factory=Questions)
    wants: Wants = field(default_factory=Wants)
    tells: Telling = field(default_factory=Telling)
    people: People = field(default_factory=People)
    stance: Stance = field(default_factory=Stance)
    leaving: Leaving = field(default_factory=Leaving)


NOTHING_READ = Reading("", Triage("none"))
"""Where no text was read: somebody acts by a page, or staff do."""
