"""What a patient says of the visit that lies ahead beside moving it: its ride, the way to it, one more beside it, the one called off."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

from messenger.core.appointment import Appointment
from messenger.core.communication import Clock, Day, When
from messenger.core.dialogue import booking, clinical, rides, screening, triaged, visits
from messenger.core.dialogue.scene import Outcome, Scene, Turn, suspend
from messenger.core.effects import Confirm, RaiseTask, SetRide
from messenger.core.facts import NeedSlots
from messenger.core.states import (
    AskingRide,
    AskingSafety,
    AwaitingConsent,
    CallingOff,
    CheckingIn,
    ChoosingSlot,
    Confirming,
    DayOf,
    Idle,
    Screening,
    WithAnother,
)
from messenger.core.understanding import Choice, Unread, YesNo
from messenger.core.wishes import Windows, from_a_visit, on_those_days

HERE_BEFORE = timedelta(hours=3)
"""How long before the start somebody may be at the place for it."""
SOON = timedelta(hours=48)
"""How near a visit is that weather may keep somebody from."""


def calm(scene: Scene) -> Scene:
    """An everyday matter of a visit ahead that only weighed words call worrying: staff hear of it, or it is asked about, as what it is.

    "Not gonna make it tomorrow" is that where the visit is; a word more, or no visit that day, and it goes on being what was weighed.
    """
    reading, visit = scene.reading, scene.next_visit()
    if reading.triage.level == "none" or not triaged.weighed_only(reading.triage) or triaged.HOPELESS.intersection(reading.triage.reasons):
        return scene
    if visit is None or scene.conversation.crisis is not None or isinstance(scene.state, AskingSafety | CheckingIn):
        return scene
    at_the_door = reading.tells.outside and _arriving(scene) is not None
    if isinstance(scene.state, Screening) and not at_the_door:
        return scene
    near = visit.start - scene.now <= SOON
    if not ((reading.tells.cannot_come and near) or reading.wants.one_more or reading.tells.needs_hand or at_the_door):
        return scene
    return replace(scene, reading=replace(reading, triage=replace(reading.triage, level="none", kind=None)))


def serve(scene: Scene) -> Outcome | None:
    """The turn where a text says or asks any of this; None for all else."""
    if isinstance(scene.state, AwaitingConsent | AskingSafety | WithAnother):
        return None
    return (
        _closed(scene)
        or here(scene)
        or _coming(scene)
        or _hand(scene)
        or _weather(scene)
        or _ride_asked(scene)
        or _stuck(scene)
        or _turned_back(scene)
        or _one_more(scene)
        or _stays(scene)
        or booking.moved_back(scene)
        or _back_again(scene)
    )


def _unread(scene: Scene) -> bool:
    return isinstance(scene.reading.answer, Unread) and not scene.reading.others


def visit_today(scene: Scene) -> Appointment | None:
    """The visit of today (clinic's zone) that is not over, or None."""
    local = scene.facts.clinic.local
    return next((visit for visit in scene.live() if local(visit.start).date() == local(scene.now).date()), None)


# --- the way there ------------------------------------------------------------------------------------------------


def here(scene: Scene) -> Turn | None:
    """ "I'm here", within hours of the visit: staff hear at once, and at the door where a hand is needed; None at any other time."""
    visit, reading = visit_today(scene), scene.reading
    early = visit is not None and visit.status != "arrived" and visit.start - scene.now > HERE_BEFORE
    if reading.tells.way == "here" and (visit is None or early):
        return _another_day(scene)
    by_word = isinstance(reading.answer, Unread | Choice | YesNo)
    if reading.tells.way != "here" or visit is None or visit.status == "arrived" or visit.start - scene.now > HERE_BEFORE or not by_word:
        return None
    hand = reading.tells.needs_hand
    if reading.tells.outside and not hand:
        return None  # before a door that nobody opens: visits.outside pages about it
    why = "is here and needs a hand to get in: go to them" if hand else "is here: says so by text"
    due = None if hand else scene.now + visits.ANSWERED_WITHIN
    task = RaiseTask("human", "urgent", f"outside:{visit.id}", why, (), visit.id, due, page=hand)
    said = scene.say("other.here_hand" if hand else "other.here")
    answered = isinstance(scene.state, DayOf | Confirming) and scene.state.appointment_id == visit.id
    state = Idle() if answered else scene.state
    confirmed = (Confirm(visit.id),) if answered else ()
    news = clinical.told(scene, reading.tells.health) if reading.tells.health is not None else ()
    return scene.turn(state, *confirmed, task, *news, said, because="is at the place: staff are told")


def _coming(scene: Scene) -> Outcome | None:
    """ "On our way": when we see them, today; nothing is wrong. Past its hour they are late; on another day staff look."""
    visit, reading = visit_today(scene), scene.reading
    by_word = isinstance(reading.answer, Unread | Choice | YesNo) and not reading.others
    if reading.tells.way != "coming" or not by_word or reading.wishes is not None or isinstance(scene.state, CheckingIn | ChoosingSlot):
        return None
    if visit is None:
        return _another_day(scene)
    if visit.status == "arrived" or visit.start <= scene.now:
        return None if visit.status == "arrived" else visits.running_late(scene)
    answered = isinstance(scene.state, DayOf | Confirming) and scene.state.appointment_id == visit.id
    state, confirmed = (Idle(), (Confirm(visit.id),)) if answered else (scene.state, ())
    said = scene.say("reminder.on_track", {"time": Clock(visit.start)})
    back = scene.ask(scene) if isinstance(scene.state, AskingRide) else None
    return scene.turn(state, *confirmed, said, *((back,) if back else ()), because="is on the way to today's visit: for when")


def _arriving(scene: Scene) -> Appointment | None:
    """The visit of today that somebody may be at the place for by now; None where there is none, or they have arrived."""
    visit = visit_today(scene)
    near = visit is not None and visit.status != "arrived" and visit.start - scene.now <= HERE_BEFORE
    return visit if near else None


def here_beside(scene: Scene, outcome: Outcome) -> Outcome:
    """``outcome`` of a text that also says that its writer is at the place, whatever else it tells: staff hear of that at once as well."""
    visit, party = _arriving(scene), scene.facts.party
    if not isinstance(outcome, Turn) or visit is None or (party is not None and party.role != "patient"):
        return outcome
    if scene.reading.tells.way != "here" and not scene.reading.tells.outside:
        return outcome
    key = f"outside:{visit.id}"
    silent = scene.conversation.held_by is not None or scene.facts.opted_out or scene.reading.carrier != "none"
    if silent or any(isinstance(effect, RaiseTask) and effect.key == key for effect in outcome.effects):
        return outcome
    unwell = scene.reading.triage.level != "none"
    why = "is here, and tells of something that worries: go to them" if unwell else "is here: says so by text"
    due = None if unwell else scene.now + visits.ANSWERED_WITHIN
    task = RaiseTask("human", "urgent", key, why, (), visit.id, due, page=unwell)
    return replace(outcome, effects=(task, scene.say("other.here"), *outcome.effects))


def _another_day(scene: Scene) -> Turn | None:
    """ "I'm here", or on the way, on another day than that of the visit: when it is, and staff look whether somebody stands at the door."""
    visit, today = scene.next_visit(), visit_today(scene)
    behind = scene.on_session_day() and today is None
    if visit is None or not _unread(scene) or not isinstance(scene.state, Idle) or behind or scene.reading.tells.outside:
        return None
    says = "are on the way" if scene.reading.tells.way == "coming" else "are here"
    why = f"says that they {says}, and {visits.named(scene, visit)} is {'hours later' if today else 'on another day'}: look, and call"
    now = scene.facts.clinic.is_open(scene.now)
    due = scene.now + visits.ANSWERED_WITHIN if now else scene.facts.staff_deadline
    task = RaiseTask("human", "urgent" if now else "routine", f"outside:{visit.id}", why, (), visit.id, due)
    when = scene.say("booked.when", {"when": When(visit.start)})
    return scene.turn(
        scene.state, task, when, because="is here, or on the way, on another day than the visit's: when it is, and staff look"
    )


def _hand(scene: Scene) -> Turn | None:
    """Who needs a hand to get in: staff know before the visit, and at once on its day."""
    visit = scene.next_visit()
    if not scene.reading.tells.needs_hand or visit is None or not _unread(scene):
        return None
    now = visit_today(scene) is not None and visit.start - scene.now <= HERE_BEFORE
    why, due = "needs a hand to get in", scene.now + visits.ANSWERED_WITHIN if now else scene.facts.staff_deadline
    task = RaiseTask("human", "urgent" if now else "routine", f"hand:{visit.id}", why, (), visit.id, due)
    return scene.turn(scene.state, task, scene.say("other.hand"), because="needs a hand to get in: staff are told")


def _weather(scene: Scene) -> Turn | None:
    """Weather keeps somebody away, or whether we open is asked because of it: only staff can say, and hear of it at once."""
    visit = scene.next_visit()
    if scene.reading.tells.way != "weather" or visit is None or visit.start - scene.now > SOON or not _unread(scene):
        return None
    today = visit_today(scene) is not None
    asks = "asks if we open in this weather" if scene.reading.questions.asks_if_open else "tells of weather or closed roads"
    why = f"{asks}, so {visits.named(scene, visit)} is in doubt: tell them"
    due = scene.now + visits.ANSWERED_WITHIN if today and scene.facts.clinic.is_open(scene.now) else scene.facts.staff_deadline
    task = RaiseTask("human", "urgent" if today else "routine", f"weather:{visit.id}", why, (), visit.id, due)
    said = scene.say("other.weather", {"when": When(visit.start)})
    return scene.turn(scene.state, task, said, because="weather on the way: staff say")


def _stuck(scene: Scene) -> Outcome | None:
    """The bus or the traffic holds them up on the day: they are late, and no ride home is lost by it."""
    return visits.running_late(scene) if scene.reading.tells.way == "late" and visit_today(scene) is not None and _unread(scene) else None


def _closed(scene: Scene) -> Outcome | None:
    """ "Are you open thanksgiving": on a holiday of the clinic no hours are told that look as if it were open; None for all other days."""
    days = scene.reading.questions.open_on
    named = {since.date() for since, _ in days.intervals} if days is not None else set()
    closed = named & {*scene.facts.clinic.holidays}
    if len(named) != 1 or not closed:
        return None
    day = closed.pop()
    said = scene.say("faq.closed_on", {"day": Day(datetime.combine(day, time(12), scene.facts.clinic.time_zone))})
    if isinstance(scene.state, ChoosingSlot) and scene.state.appointment_id is None:
        # What is said next ("and the day after?") may be said of that day.
        of_that_day = booking.kept(((datetime.combine(day, time()), datetime.combine(day, time(23, 59))),))
        scene = replace(scene, conversation=replace(scene.conversation, state=replace(scene.state, wishes=of_that_day)))
    back = scene.ask(scene)
    return scene.turn(scene.state, said, *((back,) if back else ()), because="asks whether we are open on a holiday: closed")


def _turned_back(scene: Scene) -> Outcome | None:
    """ "We're turning around", on the day of the visit: asked whether it is called off, and staff hear at once."""
    visit = visit_today(scene)
    if scene.reading.tells.way != "back" or visit is None or visit.start <= scene.now or not _unread(scene):
        return None
    why = "turned back on the way to today's visit: call"
    task = RaiseTask("human", "urgent", f"late:{visit.id}", why, (), visit.id, scene.now + visits.ANSWERED_WITHIN)
    asked = visits.begin(replace(scene, conversation=suspend(scene.conversation, CallingOff(visit.id))), "call_off", visit)
    return replace(asked, effects=(task, *asked.effects)) if isinstance(asked, Turn) else asked


def turned_back_beside(scene: Scene, worrying: Turn) -> Turn:
    """``worrying``, and the question whether today's visit is called off, where the same text says that they turned back."""
    asked = _turned_back(scene) if scene.reading.triage.kind == "medical" else None
    if not isinstance(asked, Turn) or not isinstance(scene.state, Idle | DayOf | Confirming | AskingRide):
        return worrying
    return replace(worrying, conversation=asked.conversation, effects=(*worrying.effects, *asked.effects))


# --- its ride -----------------------------------------------------------------------------------------------------


def _ride_asked(scene: Scene) -> Outcome | None:
    """Who is down to take them home, and by when they come in; where nobody is, that is asked. No ride is lost by a question."""
    visit, asked, state = rides.needing(scene), scene.reading.questions.ride_asked, scene.state
    if asked == "no" or visit is None or not _unread(scene) or isinstance(scene.state, Screening | CheckingIn | ChoosingSlot):
        return None
    if asked in ("lost-for", "may", "by-when"):
        if not isinstance(state, AskingRide) or state.appointment_id != visit.id:
            return None
        if asked in ("may", "by-when"):
            return rides.not_settled(scene, state, visit)
        return rides.none_yet(scene, state, "has no ride home yet", "ride.none")
    if asked == "alone":
        return _alone(scene, visit)
    return ride_told(scene, visit, enters=asked == "enters")


def _alone(scene: Scene, visit: Appointment) -> Turn:
    """ "Can I just take a taxi": an adult has to come; the ride that is named stays, and where none is, it is asked."""
    ride, because = scene.facts.rides.get(visit.id), "asks whether to go home alone will do: an adult has to come"
    if ride is not None and ride.state in ("named", "confirmed"):
        return scene.turn(scene.state, scene.say("faq.ride_needed"), because=because)
    state = replace(scene.state, misses=0, maybe="") if isinstance(scene.state, AskingRide) else AskingRide(visit.id)
    said = scene.say("ride.unsuitable", asks=rides.ride_asks())
    return Turn(suspend(scene.conversation, state), (said,), because)


def ride_told(scene: Scene, visit: Appointment, *, enters: bool) -> Turn:
    """What is on record of the ride home from ``visit``; ``enters``: that they come in, also where nobody is named yet."""
    ride = scene.facts.rides.get(visit.id)
    if ride is not None and ride.state in ("named", "confirmed") and ride.name:
        said = scene.say("ride.down", {"name": ride.name, "when": When(visit.start), "time": Clock(visit.end)})
        back = scene.ask(scene) if isinstance(scene.state, AskingRide) else None
        return scene.turn(scene.state, said, *((back,) if back else ()), because="asks about their ride: who is down for it")
    if ride is not None and ride.state == "unsuitable":
        return scene.turn(scene.state, scene.say("ride.doubtful", asks=rides.ride_asks()), because="asks about a ride that staff weigh")
    lead = (scene.say("ride.come_in", {"time": Clock(visit.end)}),) if enters else ()
    asking = replace(scene, conversation=suspend(scene.conversation, AskingRide(visit.id)))
    back = rides.question(asking)
    kept = () if ride is not None and ride.state in ("none", "lost") else (SetRide(visit.id, "asked"),)
    return Turn(asking.conversation, (*kept, *lead, *((back,) if back else ())), "asks about a ride: none is named yet, so it is asked")


def not_lost(scene: Scene) -> Turn | None:
    """A question that only reads like a lost ride, by no clear wording: what is on record where one is named, and staff read it."""
    visit = rides.needing(scene)
    ride = scene.facts.rides.get(visit.id) if visit is not None else None
    asks = scene.reading.questions.asks or scene.reading.questions.opens_asking
    if visit is None or "ride_problem" in scene.reading.plain or not asks or scene.reading.people.knows_nobody:
        return None
    why = "asks something about their ride home: not answered yet"
    task = RaiseTask("reply", "routine", f"asked:ride:{scene.conversation.id}", why, (), visit.id, scene.facts.staff_deadline)
    if ride is None or ride.state not in ("named", "confirmed"):
        back = scene.ask(scene)
        return scene.turn(scene.state, task, scene.say("faq.other"), *((back,) if back else ()), because=why)
    told = ride_told(scene, visit, enters=False)
    return replace(told, effects=(task, *told.effects, scene.say("faq.other")))


# --- one more, which one, and back again --------------------------------------------------------------------------


def _one_more(scene: Scene) -> Turn | None:
    """One more visit, beside the one booked, which stays: how many and how soon is for staff to say, who hear of the wish."""
    visit = next(iter(visits.movable(scene)), None)
    if (
        not scene.reading.wants.one_more
        or visit is None
        or not _unread(scene)
        or isinstance(scene.state, ChoosingSlot | Screening | CheckingIn)
    ):
        return None
    why = f"wishes for one more visit beside {visits.named(scene, visit)}, which stays{_wished(scene, visit)}: call"
    task = RaiseTask("human", "routine", f"one-more:{scene.conversation.id}", why, (), visit.id, scene.facts.staff_deadline)
    said = scene.say("change.one_more", {"when": When(visit.start)})
    return scene.turn(scene.state, task, said, because="one more visit beside the one booked: staff see to it, nothing moves")


def _wished(scene: Scene, visit: Appointment) -> str:
    """The days wished for, for staff; empty where none are named."""
    shift, wishes = scene.reading.shift, scene.reading.wishes
    windows: Windows = wishes.intervals if wishes is not None else ()
    if shift is not None:
        windows = from_a_visit(shift, scene.facts.clinic.local(visit.start).replace(tzinfo=None), windows)[0]
    return f" (from {windows[0][0]:%Y-%m-%d} to {windows[-1][1]:%Y-%m-%d})" if windows else ""


def _stays(scene: Scene) -> Outcome | None:
    """The kind of visit that is called off is not ahead, or what is ahead is to be kept: said so, nothing is called off."""
    reading, ahead = scene.reading, visits.movable(scene)
    if (
        "cancel_appointment" not in reading.intents
        or not ahead
        or not _unread(scene)
        or (reading.wants.kind_off or reading.wants.kind_kept) is None
    ):
        return None
    treatments = {visit.id for visit in ahead if scene.service(visit.service).treatment}
    kept = {visit.id for visit in ahead if reading.wants.kind_kept == ("treatment" if visit.id in treatments else "talk")}
    meant = [visit for visit in ahead if visit.id not in kept]
    if reading.wants.kind_off == "talk":
        meant = [visit for visit in meant if visit.id not in treatments]
    if len(meant) == len(ahead):
        return None
    if len(meant) == 1:
        return visits.begin(scene, "call_off", meant[0])
    said = scene.say("change.stays", {"when": When(ahead[0].start)})
    return scene.turn(scene.state, said, because="what is called off is not ahead: the visit stays") if not meant else None


def _back_again(scene: Scene) -> Outcome | None:
    """The visit called off last is wanted back: it is theirs again where its time is free and it went this very day, later it is offered.

    Where it is not free, that is said, staff hear of it, and the nearest times are offered.
    """
    state = scene.state
    if not scene.reading.wants.wants_back or not _unread(scene) or visits.movable(scene) or not isinstance(state, Idle):
        return None
    gone = [visit for visit in scene.facts.appointments if visit.status == "cancelled" and visit.start > scene.now]
    if not gone:
        return None
    local = scene.facts.clinic.local
    visit = next((each for each in gone if each.id == state.off), gone[-1])
    window = ((local(visit.start).replace(tzinfo=None),) * 2,)
    offers = booking.found(scene, NeedSlots(visit.service, None, within=window, moving=None))
    if offers is None or offers.stale:
        return booking.offer(scene, visit.service, within=window, words="slots.offer")
    if not offers.slots:
        key, why = f"back:{visit.id}", f"wants {visits.named(scene, visit)} back, which was called off and can't be booked by text: call"
        task = RaiseTask("human", "urgent", key, why, (), visit.id, scene.facts.staff_deadline)
        said = scene.say("change.back_asked", {"when": When(visit.start)})
        return booking.offer(scene, visit.service, task, said, within=on_those_days(window))
    if state.off == visit.id and state.off_at is not None and local(state.off_at).date() == local(scene.now).date():
        slot = min(offers.slots, key=lambda each: (each.practitioner, each.location) != (visit.practitioner, visit.location))
        again = booking.take(scene, ChoosingSlot(visit.service, (slot,)), slot)
        if not isinstance(again, Turn) or not isinstance(again.conversation.state, Idle):
            return again
        newest = booking.newest_prescreening(scene)
        return screening.start_details(scene, newest, *again.effects, lead="screening.still_open") or again
    return booking.offer(scene, visit.service, within=window, words="slots.offer")
