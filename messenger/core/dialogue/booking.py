"""Offering slots, booking one, and asking the name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from messenger.core.appointment import Appointment
from messenger.core.clinic import Service
from messenger.core.communication import AskChoice, Link, Option, Options, Params, When, Word
from messenger.core.dialogue.scene import Outcome, Scene, Turn, not_understood, settled, suspend
from messenger.core.effects import Book, CloseTasks, Effect, Move, Plan, RaiseTask, Say, TellStaff
from messenger.core.facts import NeedSlots, Offers
from messenger.core.questionnaire import Response
from messenger.core.schedule import Slot
from messenger.core.states import (
    AskingName,
    AwaitingConsent,
    CallingOff,
    ChoosingService,
    ChoosingSlot,
    ChoosingVisit,
    Idle,
    OfferingWaitlist,
    Screening,
)
from messenger.core.understanding import Choice, Keep, More, Shift, SlotNumber, Times, Unread
from messenger.core.wishes import Windows, at_those_times, both, described, either, from_a_visit, narrowed, on_those_days, weeks_on

OTHER_PERSON = "other-person"
"""The rule that fires where somebody books for another person."""
PRESCREENING = "prescreening"
"""The id of the questionnaire that comes before the first visit."""
ON_PAGE = "page"
"""The occurrence of a pre-screening that was answered on the private page, where each question stands by itself."""


GRACE = timedelta(hours=12)
"""How much of the notice may be used up between an offer and its answer, half of it at most: what comes before a visit needs the rest."""


def found(scene: Scene, need: NeedSlots) -> Offers | None:
    """The answer to ``need`` if the shell has fetched it."""
    return next((offers for offers in scene.facts.offers if offers.need == need), None)


# --- offering -----------------------------------------------------------------------------------------------------


def offer(
    scene: Scene,
    service: str,
    *before: Effect,
    words: str = "slots.offer",
    after: datetime | None = None,
    moving: str | None = None,
    within: Windows | None = None,
    wider: tuple[Windows, ...] | None = None,
) -> Outcome:
    """Three slots of ``service``, or the waitlist where nothing is free, or a person where the calendar is stale.

    ``within``: the windows wished for; None: those that the person named so far. ``after``, then ``within``, are let go where they leave
    nothing to offer: ``wider`` are the windows to try then, one after another; None: the same days, then the same
    weekdays later, then the same times of day. What the newest text rules out is in none of them.
    """
    within = heard(scene) if within is None else within
    gone = () if within or after is not None or moving else _called_off(scene, service)
    need = NeedSlots(service, after, NeedSlots.limit + len(gone), within, moving)
    offers = found(scene, need)
    if offers is None:
        return need
    if offers.stale:
        return stale(scene, *before)
    if offers.slots:
        slots = [slot for slot in offers.slots if slot.start not in gone][: NeedSlots.limit] or offers.slots
        return present(scene, service, slots, words, moving, within, *before)
    if after is not None:
        return offer(scene, service, *before, words=words, moving=moving, within=within, wider=wider)
    left = allowed(scene)
    if within and within != left:
        steps = (on_those_days(within), weeks_on(within), at_those_times(within)) if wider is None else wider
        wider = (*(step for step in (both(step, left) for step in steps if step) if step not in (within, ())), left)
        again = words if words == "slots.gone" else "slots.none_like_that"
        return offer(scene, service, *before, words=again, moving=moving, within=wider[0], wider=wider[1:])
    return no_slots(scene, service, *before)


def _called_off(scene: Scene, service: str) -> tuple[datetime, ...]:
    """When visits of ``service`` would be that were called off and lie ahead: offered again to those who name one only."""
    return tuple(
        visit.start
        for visit in scene.facts.appointments
        if visit.service == service and visit.status == "cancelled" and visit.start > scene.now
    )


def offer_move(scene: Scene, visit: Appointment, base: datetime | None = None) -> Outcome:
    """Other times for ``visit``: those wished for, or so far from it, or from ``base`` (aware), as the text says ("the week after")."""
    shift = _of_that_day(scene, scene.reading.shift, base or visit.start)
    if shift is None:
        # What was wished for among the first questions led to the visit that is moved now.
        newest = scene.reading.wishes.intervals if scene.reading.wishes is not None else ()
        within = narrowed((), newest) if isinstance(scene.state, Screening) else None
        return offer(scene, visit.service, words="slots.move", moving=visit.id, within=within)
    start = scene.facts.clinic.local(base or visit.start).replace(tzinfo=None)
    also = scene.reading.wishes.intervals if scene.reading.wishes is not None else ()
    within, *wider = from_a_visit(shift, start, also)
    return offer(scene, visit.service, words="slots.move", moving=visit.id, within=within, wider=tuple(wider))


def _of_that_day(scene: Scene, shift: Shift | None, start: datetime) -> Shift | None:
    """``shift``, unless it is one within the day of ``start`` (aware) and the text names other days ("earlier, on tuesday")."""
    wishes = scene.reading.wishes
    if shift is None or shift.unit != "same" or wishes is None or not wishes.intervals:
        return shift
    weekday = scene.facts.clinic.local(start).weekday()
    return shift if {since.weekday() for since, _ in wishes.intervals} == {weekday} else None


def stale(scene: Scene, *before: Effect) -> Turn:
    """Nothing is offered from a calendar that could not be read: a person books."""
    key = f"stale:{scene.conversation.id}"
    why = "a patient waits for times; the calendar feed is stale"
    task = RaiseTask("other", "routine", key, why, due=scene.facts.staff_deadline)
    return scene.turn(Idle(), *before, scene.say("slots.stale"), task, because="the clinic's calendar could not be read: a person books")


def present(scene: Scene, service: str, slots: Sequence[Slot], words: str, moving: str | None, wishes: Windows, *before: Effect) -> Turn:
    """Offer exactly these slots."""
    state = ChoosingSlot(service, tuple(slots), moving, wishes=kept(wishes))
    conversation = replace(scene.conversation, state=state)
    return Turn(conversation, (*before, offer_text(scene, state, words)), f"{len(slots)} free times offered")


def offer_text(scene: Scene, state: ChoosingSlot, words: str) -> Say:
    """The text ``words`` with the times that ``state`` offers; what was wished for is said back where the text has a form for it."""
    choices = tuple(Option(str(number), "", slot.start) for number, slot in enumerate(state.offered, 1))
    pick = _PICK.get(len(choices), "slots.pick.many")
    params: Params = {"options": Options(tuple(slot.start for slot in state.offered)), "pick": Word(pick)}
    wish = described(wished(state.wishes))
    if wish is not None and words in _SAID_BACK:
        words, params = _SAID_BACK[words], {**params, "wish": wish}
    visit = scene.appointment(state.appointment_id) if state.appointment_id else None
    if visit is not None and words == "slots.none_like_that":
        words = "slots.none_like_that_move"
    if visit is not None:
        params = {**params, "when": When(visit.start)}
    return scene.say(words, params, asks=AskChoice("slot", choices), because="free times of the clinic's calendar")


_PICK = {1: "slots.pick.one", 2: "slots.pick.two", 3: "slots.pick.three"}
"""How the numbers that may be replied are named, by how many times are offered."""
_SAID_BACK = {"slots.offer": "slots.offer_wished", "slots.more": "slots.offer_wished", "slots.move": "slots.move_wished"}
"""The texts that say back what was wished for."""


def question(scene: Scene) -> Say | None:
    """The open question of this part again."""
    match scene.state:
        case ChoosingSlot(asked=number) as state if number:
            return _put_text(scene, state, "slots.first")
        case ChoosingSlot(appointment_id=moving) as state:
            return offer_text(scene, state, "slots.move" if moving else "slots.open")
        case ChoosingService(services):
            return _ask_service(scene, services)
        case AskingName():
            return scene.say("booked.name_again", asks=AskChoice("name"))
        case _:
            return None


def no_slots(scene: Scene, service: str, *before: Effect) -> Turn:
    """Nothing is free: the waitlist, and a telephone number."""
    turn = scene.turn(OfferingWaitlist(service), *before, because="no free time inside the booking horizon")
    ask = scene.ask(replace(scene, conversation=turn.conversation))
    return replace(turn, effects=(*turn.effects, *([ask] if ask else [])))


def which_service(scene: Scene, services: tuple[str, ...], *before: Effect, words: str = "slots.treatment_offer") -> Outcome:
    """Offer the one service, or ask which."""
    if len(services) == 1:
        return offer(scene, services[0], *before, words=words)
    return scene.turn(ChoosingService(services), *before, _ask_service(scene, services), because="several services are open")


def _ask_service(scene: Scene, services: tuple[str, ...]) -> Say:
    labels = tuple(scene.service(id).label[scene.conversation.language] for id in services)
    listed = "  ".join(f"{number} {label}" for number, label in enumerate(labels, 1))
    choices = tuple(Option(str(number), label) for number, label in enumerate(labels, 1))
    return scene.say("slots.which_service", {"services": listed}, asks=AskChoice("service", choices))


def pick_service(scene: Scene, state: ChoosingService) -> Outcome:
    """The answer to "which service?"."""
    match scene.reading.answer:
        case Choice(number) if 1 <= number <= len(state.services):
            return offer(scene, state.services[number - 1])
        case _:
            missed = replace(state, misses=state.misses + 1)
            return not_understood(scene, missed, missed.misses, question(scene), "screening.again_choice")


# --- choosing -----------------------------------------------------------------------------------------------------


def wished(wishes: tuple[tuple[str, str], ...]) -> Windows:
    """The windows that a state keeps, local wall clock."""
    return tuple((datetime.fromisoformat(since), datetime.fromisoformat(until)) for since, until in wishes)


def kept(windows: Windows) -> tuple[tuple[str, str], ...]:
    """Windows as a state keeps them."""
    return tuple((since.isoformat(), until.isoformat()) for since, until in windows)


def heard(scene: Scene) -> Windows:
    """What the person has said so far of days and times, in this text and before."""
    before = wished(getattr(scene.state, "wishes", ()))
    newest = scene.reading.wishes
    if newest is None:
        return before
    return narrowed(() if newest.instead else before, newest.intervals)


def allowed(scene: Scene) -> Windows:
    """All that the newest text does not rule out; empty where it rules nothing out."""
    said = scene.reading.answer if isinstance(scene.reading.answer, Times) else scene.reading.wishes
    return said.allowed if said is not None else ()


def remember(scene: Scene, turn: Turn) -> Turn:
    """Days and times named before any are offered ("hi, can I come in on a friday?") go along with the questions that come first."""
    state, windows = turn.conversation.state, heard(scene)
    chosen = isinstance(scene.state, ChoosingSlot) and isinstance(state, Screening)  # what was wished for is booked, or given up
    if not windows or chosen or not isinstance(state, AwaitingConsent | Screening | ChoosingService | ChoosingVisit | CallingOff):
        return turn
    return replace(turn, conversation=replace(turn.conversation, state=replace(state, wishes=kept(windows))))


def choose(scene: Scene, state: ChoosingSlot) -> Outcome:
    """The answer to offered slots: one of them, other times, or keep the visit as it is."""
    visit = scene.appointment(state.appointment_id) if state.appointment_id else None
    match scene.reading.answer:
        case SlotNumber(number) if scene.reading.questions.asks_open and 1 <= number <= len(state.offered):
            return _still_open(scene, state, number)
        case Unread() | Times() | More() if scene.reading.shift is not None and visit is not None:
            of_the_list = bool(state.wishes) and scene.reading.shift.unit in ("days", "weeks")
            return offer_move(scene, visit, state.offered[0].start if of_the_list else None)
        case Unread() if visit is None and state.wishes and (shift := scene.reading.shift) is not None and shift.unit in ("days", "weeks"):
            # "what about the day after": after the day named before, which nothing was free on
            start = wished(state.wishes)[0][0]
            steps = from_a_visit(shift, start, scene.reading.wishes.intervals if scene.reading.wishes is not None else ())
            return offer(scene, state.service, words="slots.offer", within=steps[0], wider=steps[1:])
        case SlotNumber(number, alike=True) if number == state.asked and scene.reading.questions.words == 1:
            return take(scene, state, state.offered[number - 1])  # "whichever"
        case Times(intervals) if state.asked and len(intervals) == len(state.offered) and _first_of(scene, state, intervals) == state.asked:
            return take(scene, state, state.offered[state.asked - 1])  # any of them, said of the one that is asked about
        case SlotNumber(number, left=True, without=without) if 1 <= number <= len(state.offered):
            return _only_left(scene, state, number, without)
        case Times(intervals) if len(intervals) > 1 and (number := _first_of(scene, state, intervals)):
            return put(scene, replace(state, misses=0), number, "slots.first")
        case SlotNumber(number) if 1 <= number <= len(state.offered):
            return take(scene, state, state.offered[number - 1])
        case More():
            return more(scene, state)
        case Times(intervals, _, instead, besides):
            words = "slots.move" if state.appointment_id else "slots.offer"
            before = () if instead else wished(state.wishes)
            together = either(before, intervals) if besides and before else narrowed(before, intervals)
            wider = None if together in ((), intervals) else (intervals, on_those_days(intervals), weeks_on(intervals))
            return offer(scene, state.service, words=words, moving=state.appointment_id, within=together, wider=wider)
        case Unread() if scene.reading.stance.hesitates:
            return no_hurry(scene, state)
        case Keep() | Unread() if state.appointment_id and (
            isinstance(scene.reading.answer, Keep) or scene.reading.stance.turns_away == "lightly"
        ):
            kept = scene.say("change.kept", {"when": When(visit.start)} if visit else {})
            return settled(scene, kept, because="the visit stays as it is")
        case _:
            missed = replace(state, misses=state.misses + 1, asked=0)
            again = offer_text(scene, state, "slots.move" if state.appointment_id else "slots.again")
            return not_understood(scene, missed, missed.misses, again)


def no_hurry(scene: Scene, state: ChoosingSlot) -> Turn:
    """Somebody takes time before they choose: that is no miss, and what is offered stays open."""
    visit = scene.appointment(state.appointment_id) if state.appointment_id else None
    said = scene.say("slots.no_hurry") if visit is None else scene.say("slots.no_hurry_move", {"when": When(visit.start)})
    return scene.turn(replace(state, misses=0), said, because="takes time to choose: no hurry")


def turned_down(scene: Scene) -> Turn:
    """No visit is wanted after all, and none is booked."""
    conversation = replace(scene.conversation, state=Idle(), suspended=())
    return Turn(conversation, (scene.say("slots.declined"),), "no visit is wanted, and none is booked")


def _still_open(scene: Scene, state: ChoosingSlot, number: int) -> Turn:
    """ "Is the first one still open?": it is; to ask is not to take."""
    return put(
        scene, replace(state, misses=0), number, "slots.still_open", "asks whether an offered time is open: it is, and is not booked"
    )


def _only_left(scene: Scene, state: ChoosingSlot, number: int, without: Times | None) -> Turn:
    """Nobody has taken this one yet: all others were ruled out, it alone suits, or it is the first of those that suit equally. It is asked
    about, and what was ruled out is remembered."""
    wishes = state.wishes if without is None else kept(narrowed(wished(state.wishes), without.intervals))
    alike = isinstance(scene.reading.answer, SlotNumber) and scene.reading.answer.alike
    return put(scene, replace(state, wishes=wishes, misses=0), number, "slots.first" if alike else "slots.left")


def _first_of(scene: Scene, state: ChoosingSlot, intervals: Windows) -> int:
    """The first (1-based) of those offered, where ``intervals`` are several of them and no other times; 0 elsewhere."""
    starts = [scene.facts.clinic.local(slot.start).replace(tzinfo=None) for slot in state.offered]
    if not all(since == until and since in starts for since, until in intervals):
        return 0
    return 1 + starts.index(min(since for since, _ in intervals))


def put(
    scene: Scene, state: ChoosingSlot, number: int, words: str, because: str = "one of those offered is asked about, not booked"
) -> Turn:
    """One of the times offered by itself: a yes to it, or its number, takes it."""
    asking = replace(state, asked=number)
    return scene.turn(asking, _put_text(scene, asking, words), because=because)


def _put_text(scene: Scene, state: ChoosingSlot, words: str) -> Say:
    said = offer_text(scene, state, words)
    return replace(said, params={**said.params, "when": When(state.offered[state.asked - 1].start), "n": state.asked})


def take(scene: Scene, state: ChoosingSlot, slot: Slot) -> Outcome:
    """Book or move to ``slot``; where it was just taken, or is no longer far enough ahead, offer others."""
    service = scene.service(state.service)
    if slot in scene.facts.taken or not _far_enough(scene, slot, service):
        return offer(scene, state.service, words="slots.gone", moving=state.appointment_id, within=wished(state.wishes))
    if state.appointment_id is not None:
        return move(scene, state, slot)
    id = scene.facts.ids[0]
    when: Params = {"when": When(slot.start), "link": Link("calendar", id)}
    flags = len(scene.facts.flags)
    told: Params = {"when": When(slot.start), "service": service.label["en"], "n": flags, "link": Link("staff", "today")}
    notice = TellStaff("booking", "staff.booking", told, "a new booking", appointment_id=id)
    booked: tuple[Effect, ...] = (Book(id, slot), Plan(), notice, CloseTasks((f"waitlist:{scene.conversation.id}",), "booked"))
    if service.treatment and not answered_in_full(scene):
        why = "questions are unanswered that come before any treatment"
        before = slot.start - timedelta(days=1)
        booked = (*booked, RaiseTask("screening", "routine", f"details:{scene.conversation.id}", why, (), id, before, quietly=True))
    party = scene.facts.party
    why = f"booked: {service.id}"
    if party is not None and party.name:
        say = replace(scene.say("booked.done_known", when), attachment="ics", appointment_id=id)
        return settled(scene, *booked, say, because=why)
    say = replace(scene.say("booked.done", when, asks=AskChoice("name")), attachment="ics", appointment_id=id)
    return scene.turn(AskingName(id), *booked, say, because=why)


def _far_enough(scene: Scene, slot: Slot, service: Service) -> bool:
    """Whether a time that was offered still leaves room for what comes before it."""
    return slot.start - scene.now >= service.notice - min(service.notice / 2, GRACE)


def renewed(scene: Scene, outcome: Outcome) -> Outcome:
    """``outcome`` with other times in place of a list in which some have gone by since it was offered: no such list is said again."""
    state = outcome.conversation.state if isinstance(outcome, Turn) else None
    if not isinstance(outcome, Turn) or not isinstance(state, ChoosingSlot) or state.service not in scene.facts.clinic.services:
        return outcome
    at = next((i for i, each in enumerate(outcome.effects) if isinstance(each, Say) and each.asks is not None), None)
    shown = outcome.effects[at] if at is not None else None
    service = scene.service(state.service)
    listed = state.offered[state.asked - 1 : state.asked] if state.asked else state.offered
    if at is None or not isinstance(shown, Say) or "options" not in shown.params or all(_far_enough(scene, s, service) for s in listed):
        return outcome
    plain = replace(scene.reading, wishes=None, answer=Unread("times that have gone by are offered no more"))
    there = replace(scene, conversation=outcome.conversation, reading=plain)
    words = "slots.move" if state.appointment_id else "slots.open"
    fresh = offer(there, state.service, words=words, moving=state.appointment_id, within=wished(state.wishes))
    if not isinstance(fresh, Turn):
        return fresh
    said, now = fresh.effects, fresh.conversation.state
    if isinstance(now, ChoosingSlot):
        now = replace(now, misses=state.misses)
        said = tuple(_led_as(shown, each) if isinstance(each, Say) else each for each in said)
    conversation = replace(fresh.conversation, state=now)
    effects = (*outcome.effects[:at], *said, *outcome.effects[at + 1 :])
    return replace(outcome, conversation=conversation, effects=effects, because=f"{outcome.because}; times gone by are offered no more")


def _led_as(shown: Say, fresh: Say) -> Say:
    """``fresh`` behind the words that led ``shown``."""
    lead = shown.params.get("lead")
    return fresh if lead is None else replace(fresh, params={**fresh.params, "lead": lead})


def more(scene: Scene, state: ChoosingSlot) -> Outcome:
    """Later times, inside what was wished for."""
    after = state.offered[-1].start if state.offered else None
    words = "slots.move" if state.appointment_id else "slots.more"
    return offer(scene, state.service, words=words, after=after, moving=state.appointment_id, within=wished(state.wishes), wider=())


def move(scene: Scene, state: ChoosingSlot, slot: Slot) -> Outcome:
    """Move the visit: the old time is let go only when the new one is taken."""
    visit = scene.appointment(state.appointment_id or "")
    if visit is None or visit.status not in ("proposed", "pending", "booked"):
        return scene.turn(Idle(), scene.say("change.no_visit"), because="the visit to move is gone")
    params: Params = {"when": When(slot.start), "link": Link("calendar", visit.id)}
    say = replace(scene.say("booked.moved", params), attachment="ics", appointment_id=visit.id, category="change")
    notice = TellStaff("booking", "staff.moved", {"when": When(slot.start), "link": Link("staff", "today")}, appointment_id=visit.id)
    turn = settled(scene, Move(visit.id, slot), Plan(), notice, say, because="the visit was moved")
    if not isinstance(turn.conversation.state, Idle):
        return turn
    return replace(turn, conversation=replace(turn.conversation, state=Idle(moved=visit.id, moved_from=visit.start, moved_at=scene.now)))


def moved_back(scene: Scene) -> Outcome | None:
    """The time before is wished for, on the day on which the visit was moved from it: it is put back there where that is still free.

    Where it is not, the nearest times are offered. None for all else.
    """
    state, local = scene.state, scene.facts.clinic.local
    if not scene.reading.wants.moves_back or not isinstance(state, Idle) or state.moved_from is None or state.moved_at is None:
        return None
    visit = scene.appointment(state.moved)
    movable = visit is not None and visit.status in ("proposed", "pending", "booked") and visit.start > scene.now
    if visit is None or not movable or local(state.moved_at).date() != local(scene.now).date():
        return None
    window = ((local(state.moved_from).replace(tzinfo=None),) * 2,)
    offers = found(scene, NeedSlots(visit.service, None, within=window, moving=visit.id))
    if offers is None or offers.stale or not offers.slots:
        return offer(scene, visit.service, words="slots.move", moving=visit.id, within=window)
    slot = min(offers.slots, key=lambda each: (each.practitioner, each.location) != (visit.practitioner, visit.location))
    return take(scene, ChoosingSlot(visit.service, (slot,), visit.id), slot)


# --- for others ---------------------------------------------------------------------------------------------------


def newest_prescreening(scene: Scene) -> Response | None:
    """The person's newest finished pre-screening, or None. One that ended because somebody else is booked for is not theirs."""
    done = [
        r for r in scene.facts.responses if r.questionnaire == PRESCREENING and r.completed_at is not None and r.rules != (OTHER_PERSON,)
    ]
    return max(done, key=lambda response: response.started_at, default=None)


def answered_in_full(scene: Scene) -> bool:
    """Whether every question that comes after booking and before any treatment has an answer of its own."""
    done = newest_prescreening(scene)
    if done is None:
        return False
    details = scene.facts.questionnaires[done.questionnaire].form("details")
    short = scene.facts.questionnaires[done.questionnaire].form("short")
    covered = {item for link_id in short for item in scene.facts.questionnaires[done.questionnaire].item(link_id).items}
    times = [answer.link_id for answer in done.answers]
    if done.occurrence == ON_PAGE:
        return set(details) <= set(times)
    return all(times.count(link_id) > (1 if link_id in covered and done.status == "amended" else 0) for link_id in details)


def suspend_for(scene: Scene, service: str, words: str, *before: Effect) -> Outcome:
    """Offer ``service`` on top of whatever is open (staff cleared the patient, a time opened)."""
    outcome = offer(scene, service, *before, words=words)
    if not isinstance(outcome, Turn):
        return outcome
    return replace(outcome, conversation=suspend(scene.conversation, outcome.conversation.state))


def visit_words(visits: Sequence[Appointment]) -> Options:
    """Visits as a numbered list of times."""
    return Options(tuple(visit.start for visit in visits))
