"""The one door that every outbound message passes: send, defer, drop or merge, and why.

Who is bound by what:

=================  ========  ========  ======================  =====  ==========  =======
category           opt-out   consent   quiet hours             caps   hold (3),   stale,
                                                                      crisis      unwanted
=================  ========  ========  ======================  =====  ==========  =======
safety             no        no        no                      no     no          yes
reply              yes       no        after 15 minutes        no     no          yes
change             yes       yes (1)   yes (1)                 no     no          yes
reminder, checkin  yes       yes       yes                     yes    yes         yes
staff              yes (2)   no        routine: 7:00-21:00     no     no          yes
=================  ========  ========  ======================  =====  ==========  =======

(1) a change that a patient's own text just brought about counts as a reply. (2) the carrier would refuse it; urgent ones are tried.
(3) while a member of staff talks with them, what no cap holds back goes on: food, drink and the ride before a visit, the day itself,
looking for harm after it. Who took over may have gone home. A crisis holds all of it back; a reminder that waited too long is for
staff to say.
The only other text that passes an opt-out is its own confirmation (activity ``stop-confirmation``). What answers nobody and is not urgent
does not go to an address that was found to reach nobody, until somebody writes from it.

Sources: 47 CFR 64.1200(a)(10) (revocation), 64.1200(c)(1) (8 to 21 of the called party, adopted for all), CTIA (one confirmation).
The caps are house rules after the limits of 64.1200(a)(9)(iv). What is about today's visit, tied to an action, or looks for harm within two
days after a visit, is never held back by them; of these, only what is about today leaves the room of a day to others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from messenger.core.careplan import end_of_visit
from messenger.core.communication import AskItem, CommunicationRequest, Link
from messenger.core.delivery import Fault
from messenger.core.gate_facts import GateFacts, Recipient, Sent
from messenger.core.local_time import end_of_quiet, in_quiet_hours, local, wall_days
from messenger.core.party import Address
from messenger.core.planning import OPTED_OUT, activity_of, still_wanted

URGENT_PRIORITY = 10
"""A staff notice of this priority or a lower number is urgent and goes at any hour."""

ANSWER_WINDOW = timedelta(minutes=15)
"""How long after a person wrote an answer may reach them in quiet hours: they are awake."""

LOOK_AGAIN = timedelta(minutes=30)
"""How often a text that waits for a person (taken over, crisis) is looked at again."""

PAGED_AGAIN = timedelta(minutes=5)
"""How long after a page the same page goes to the same address again at the earliest, where several are due at once after a standstill."""

TOLD_APART = timedelta(seconds=2)
"""How far apart the same words go to one address. A provider's list says to the second when it took a message: of two attempts that
begin at one instant, and of which one arrives, nobody could tell which."""

STAFF_FROM, STAFF_UNTIL = time(7), time(21)
"""When routine notices reach staff by phone (clinic's clock); staff chose the channel, so nothing else holds them. E-mail goes at once."""

SAME_DAY = timedelta(hours=18)
"""A text so long before a visit, or on its day, is about today: no cap holds it back, nor does it count."""

MERGE_WITHIN = timedelta(hours=1)
LOOKS_FOR_HARM = timedelta(hours=48)
"""Check-ins until so long after a visit look for harm: no cap holds them back and no reminder stands in for them."""

MERGED_UNTIL = timedelta(hours=120)
"""After those, check-ins until so long after a visit may be said by a reminder's private page; later ones are scored and stand alone."""

SCHEDULED = ("reminder", "checkin")

TOO_LATE = "too late to help"
NO_CONSENT = "no consent to texts"
OFF = "is switched off"
UNREACHABLE = "the address was found to reach nobody"
TALKING = "waits: a member of staff is talking with them"
CRISIS = "waits: an urgent text of theirs is with staff"
"""Reasons that others look at."""


@dataclass(frozen=True)
class Send:
    """It may leave now."""

    because: str = ""


@dataclass(frozen=True)
class Defer:
    """It waits until ``until`` (aware)."""

    until: datetime
    because: str


@dataclass(frozen=True)
class Drop:
    """It must not leave."""

    because: str


@dataclass(frozen=True)
class Merge:
    """Another request (``into``, its id) says it too."""

    into: str
    because: str


Decision = Send | Defer | Drop | Merge


_NOBODY = Recipient()
"""Of whom nothing is known."""


# --- the decision -------------------------------------------------------------------------------------------------


def decide(batch: Sequence[CommunicationRequest], facts: GateFacts, now: datetime) -> dict[str, Decision]:
    """One decision for every request of ``batch``, by its id, at ``now`` (aware). Each has its reason in words.

    What is decided to be sent counts against the caps of what comes after it: the most important first, then the earliest due.
    """
    decided: dict[str, Decision] = {}
    sending: dict[str, list[CommunicationRequest]] = {}
    in_batch = frozenset(request.id for request in batch)
    for request in sorted(batch, key=_rank):
        among = sending.setdefault(request.recipient_id, [])
        decision = _Door(facts, request, facts.recipients.get(request.recipient_id, _NOBODY), tuple(among), in_batch, now).decide()
        if isinstance(decision, Send):
            among.append(request)
        decided[request.id] = decision
    return {request.id: decided[request.id] for request in batch}


def looks_at_others(request: CommunicationRequest, facts: GateFacts, now: datetime) -> bool:
    """Whether ``decide`` may ask what else goes to the person of ``request``, but for the last hour: a cap, or a check-in that a reminder
    says too, or another text of the day that does. ``facts`` need hold no people. All else needs no more than that hour."""
    if request.category not in SCHEDULED or request.role == "staff":
        return False
    door = _Door(facts, request, _NOBODY, (), frozenset(), now)
    return door._may_be_merged() or bool(door._said_by()) or not door._uncapped(request, now)


def _rank(request: CommunicationRequest) -> tuple[int, datetime, str]:
    return request.priority, request.due, request.id


def is_urgent(request: CommunicationRequest) -> bool:
    """Whether it goes at any hour: safety, and urgent notices to staff."""
    return request.category == "safety" or (request.category == "staff" and request.priority <= URGENT_PRIORITY)


def is_missed(request: CommunicationRequest, because: str) -> bool:
    """Whether somebody now misses something that a person must see to, where ``request`` is dropped for ``because``.

    So it is with an answer or the news of a change that does not leave (unless they opted out), with whatever comes to a patient too late
    because we or a provider were down, with a reminder of a visit that waited for a person until it was too late, and with a notice to
    staff whose channel is off; not with what the gate held back on purpose.
    """
    if request.role == "staff":
        return because.endswith(OFF)
    if request.role != "patient":
        return False
    waited = request.category == "reminder" and request.appointment_id is not None and because.startswith((TALKING, CRISIS))
    return (
        waited or because in (TOO_LATE, UNREACHABLE) or (request.category in ("reply", "change") and because not in (OPTED_OUT, NO_CONSENT))
    )


def fault_of_drop(because: str) -> Fault:
    """Why a text that was dropped for ``because``, and is missed, did not arrive."""
    if because.endswith(OFF):
        return "channel-off"
    return "bad-number" if because == UNREACHABLE else "too-late"


def is_answer(request: CommunicationRequest) -> bool:
    """Whether it answers what its recipient wrote: a reply, or the change that a patient's own text brought about."""
    own_change = request.category == "change" and request.role == "patient" and request.cause.startswith("inbound:")
    return request.category == "reply" or own_change


@dataclass(frozen=True)
class _Door:
    """One request before the door. ``among``: what goes to the same person in this batch, decided before."""

    facts: GateFacts
    request: CommunicationRequest
    who: Recipient
    among: tuple[CommunicationRequest, ...]
    in_batch: frozenset[str]
    now: datetime

    @property
    def zone(self) -> ZoneInfo:
        return self.who.zone or self.facts.clinic.time_zone

    @property
    def address(self) -> Address | None:
        return self.request.address or self.who.address

    @property
    def scheduled(self) -> bool:
        return self.request.category in SCHEDULED

    def decide(self) -> Decision:
        forbidden = self._unwanted(self.request) or self._forbidden()
        if forbidden is not None:
            return Drop(forbidden)
        if self.request.due > self.now:
            return Defer(self.request.due, "not due yet")
        return self._hold() or self._quiet() or self._paged() or self._merge() or self._echoed() or self._cap() or Send(self._reason())

    def _reason(self) -> str:
        if is_urgent(self.request):
            return "urgent: goes at any hour"
        if is_answer(self.request):
            return "answers what was written"
        return self.request.because or self.request.rule or "due now"

    def _later(self, until: datetime, because: str) -> Decision:
        """Put off, or dropped where it would then help nobody."""
        if self.request.useful_until is not None and until >= self.request.useful_until:
            return Drop(f"{because}; by then it is too late to help")
        return Defer(until, because)

    # --- never ---

    def _unwanted(self, request: CommunicationRequest) -> str | None:
        """Why ``request`` has no use any more, or None."""
        if request.useful_until is not None and max(self.now, request.due) >= request.useful_until:
            return TOO_LATE
        id = request.appointment_id or ""
        facts = self.facts
        return still_wanted(request, facts.appointments.get(id), facts.rides.get(id), facts.clinic, facts.care_plans)

    def _forbidden(self) -> str | None:
        """Why this person must not be sent it, or None."""
        request, address = self.request, self.address
        if address is None:
            return "there is no address to reach them at"
        if self.facts.channels is not None and address.channel not in self.facts.channels:
            return f"the channel {address.channel} {OFF}"
        if address in self.who.opted_out and not is_urgent(request) and request.activity != "stop-confirmation":
            return OPTED_OUT
        needs_consent = self.scheduled or (request.category == "change" and not is_answer(request))
        if needs_consent and address not in self.who.consented and request.role != "staff":
            return NO_CONSENT
        if address in self.who.unreachable and not is_urgent(request) and not is_answer(request):
            return UNREACHABLE
        asks_screening = isinstance(request.asks, AskItem) and request.words.startswith("screening.")
        if asks_screening and self.facts.clinic.policy(address.channel).screening == "page":
            return f"the channel {address.channel} may not carry health questions, only a link to them"
        return None

    # --- not now ---

    def _hold(self) -> Decision | None:
        if not self.scheduled or self.request.role == "staff":
            return None
        if self.who.crisis:
            return self._later(self.now + LOOK_AGAIN, CRISIS)
        if self.who.held and not self._uncapped(self.request, self.now):
            return self._later(self.now + LOOK_AGAIN, TALKING)
        return None

    def _quiet(self) -> Decision | None:
        request, clinic = self.request, self.facts.clinic
        if is_urgent(request):
            return None
        if is_answer(request) and self.now - (request.created_at or request.due) <= ANSWER_WINDOW:
            return None
        if request.role == "staff":
            if self.address is not None and self.address.channel == "email":
                return None
            since = min(STAFF_FROM, clinic.daily_sheet_at)
            if not in_quiet_hours(self.now, clinic.time_zone, STAFF_UNTIL, since):
                return None
            until = end_of_quiet(self.now, clinic.time_zone, STAFF_UNTIL, since)
            return self._later(until, f"routine notices wait for the morning ({since:%H:%M})")
        if not in_quiet_hours(self.now, self.zone, clinic.quiet_from, clinic.quiet_until):
            return None
        until = end_of_quiet(self.now, self.zone, clinic.quiet_from, clinic.quiet_until)
        return self._later(until, f"quiet hours of the person until {local(until, self.zone):%H:%M}")

    def _paged(self) -> Decision | None:
        """The steps of a page that fell due while nothing could leave go one after the other: at once they say no more than one does, and
        no provider's list could tell which of them it took."""
        if self.request.role != "staff" or not is_urgent(self.request):
            return None
        if any(other.cause == self.request.cause and self._same(other) for other in self.among):
            return Defer(self.now + PAGED_AGAIN, "the same page goes to them now")
        return None

    def _echoed(self) -> Decision | None:
        """Two texts in the same words, answers or notices of two bookings, go twice, but not at one instant: no list tells which left."""
        if (self.request.role != "staff" or not is_urgent(self.request)) and any(self._same(other) for other in self.among):
            return Defer(self.now + TOLD_APART, "the same words go to them now")
        return None

    # --- said by another ---

    def _merge(self) -> Decision | None:
        if not self.scheduled:
            return None
        request = self.request
        lately = [sent.request for sent in self.who.sent if self.now - MERGE_WITHIN <= sent.at <= self.now]
        for other in (*self.among, *lately):
            if other.category in SCHEDULED and other.id != request.id and self._same(other):
                return Merge(other.id, "the same text goes to them within the hour")
        if (said := self._said_today()) is not None:
            return Merge(said.id, f"the {said.activity} text of the same day says when the visit is")
        if not self._may_be_merged():
            return None
        for other in (*self.among, *lately):
            if self._covers(other):
                return Merge(other.id, "a reminder of the same hour leads to the same private page")
        for other in sorted(self.who.pending, key=lambda other: (other.due, other.id)):
            soon = other.id not in self.in_batch and self.now < other.due <= self.now + MERGE_WITHIN
            if soon and self._covers(other) and self._unwanted(other) is None:
                return self._later(other.due, "waits for the reminder of the same hour, which leads to the same private page")
        return None

    def _same(self, other: CommunicationRequest) -> bool:
        request = self.request
        return (other.words, other.params, other.address) == (request.words, request.params, request.address)

    def _said_by(self) -> tuple[str, ...]:
        """The activities that say the same about its visit."""
        visit = self.facts.appointments.get(self.request.appointment_id or "")
        activity = activity_of(self.request, visit, self.facts.clinic, self.facts.care_plans)
        return activity.said_by if activity else ()

    def _said_today(self) -> CommunicationRequest | None:
        """The text of the reader's day that said it already, about the visit as it stands, and that a provider has taken; or None."""
        if not self.who.sent:
            return None
        said_by, request = self._said_by(), self.request
        for other in (sent.request for sent in self.who.sent if said_by and sent.request.status == "completed" and self._is_today(sent.at)):
            about_it = (other.appointment_id, other.params.get("when")) == (request.appointment_id, request.params.get("when"))
            if other.activity in said_by and about_it:
                return other
        return None

    def _may_be_merged(self) -> bool:
        visit = self.facts.appointments.get(self.request.appointment_id or "")
        if self.request.category != "checkin" or visit is None:
            return False
        return LOOKS_FOR_HARM <= self.request.due - end_of_visit(visit) < MERGED_UNTIL

    def _covers(self, other: CommunicationRequest) -> bool:
        link = other.params.get("link")
        return other.category == "reminder" and other.priority < self.request.priority and isinstance(link, Link)

    # --- too many ---

    def _cap(self) -> Decision | None:
        if not self.scheduled or self.request.role == "staff" or self._uncapped(self.request, self.now):
            return None
        caps = self.facts.clinic.caps
        a_day = caps.a_day_in_series if self.who.in_series else caps.a_day
        left = [*self.who.sent, *(Sent(request, self.now) for request in self.among)]
        today = sum(self._is_today(sent.at) and self._counts(sent.request, sent.at) for sent in left)
        kept_free = self._kept_free()
        if today + kept_free >= a_day:
            why = f"only {a_day} scheduled a day" if today >= a_day else "room is kept for a more important text of the day"
            return self._later(self._morning(self.now), why)
        week_ago = self.now - timedelta(days=7)
        week = sorted(sent.at for sent in left if sent.at > week_ago and self._counts_in_week(sent.request, sent.at))
        if not self.who.in_series and len(week) >= caps.a_week > 0:
            free = max(week[-caps.a_week] + timedelta(days=7), self._morning(self.now))
            return self._later(self._awake(free), f"only {caps.a_week} scheduled in seven days")
        return None

    def _is_today(self, at: datetime) -> bool:
        return local(at, self.zone).date() == local(self.now, self.zone).date()

    def _counts(self, request: CommunicationRequest, at: datetime) -> bool:
        """Whether it takes room in a day: all that is scheduled, but for what is about today's visit."""
        return request.category in SCHEDULED and not self._same_day(request, at)

    def _counts_in_week(self, request: CommunicationRequest, at: datetime) -> bool:
        """Whether it takes room in a week: only what a cap could hold back."""
        return request.category in SCHEDULED and not self._uncapped(request, at)

    def _kept_free(self) -> int:
        """How many more important texts, which count, are still to go today."""
        return sum(
            other.id not in self.in_batch
            and other.priority < self.request.priority
            and self._is_today(other.due)
            and self._counts(other, other.due)
            and self._unwanted(other) is None
            for other in self.who.pending
        )

    def _uncapped(self, request: CommunicationRequest, at: datetime) -> bool:
        """About today's visit, tied to an action (getting home, not eating), or looking for harm after a visit."""
        visit = self.facts.appointments.get(request.appointment_id or "")
        if visit is None:
            return False
        if request.category == "checkin" and request.due - end_of_visit(visit) < LOOKS_FOR_HARM:
            return True
        activity = activity_of(request, visit, self.facts.clinic, self.facts.care_plans)
        return (activity is not None and activity.tied_to_action) or self._same_day(request, at)

    def _same_day(self, request: CommunicationRequest, at: datetime) -> bool:
        visit = self.facts.appointments.get(request.appointment_id or "")
        if visit is None:
            return False
        zone = self.facts.clinic.time_zone
        return local(visit.start, zone).date() == local(at, zone).date() or timedelta(0) <= visit.start - at <= SAME_DAY

    def _morning(self, at: datetime) -> datetime:
        """When the next day of the person begins to be awake."""
        return self._awake(wall_days(at, 1, self.facts.clinic.quiet_until, self.zone))

    def _awake(self, at: datetime) -> datetime:
        return end_of_quiet(at, self.zone, self.facts.clinic.quiet_from, self.facts.clinic.quiet_until)
