"""Something sooner: times before those offered or before the visit booked; and the waitlist, where nothing is open."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from messenger.core.appointment import Appointment
from messenger.core.communication import AskChoice, When
from messenger.core.dialogue import booking
from messenger.core.dialogue.scene import Outcome, Scene, Turn, not_understood, options, settled, suspend
from messenger.core.dialogue.visits import movable
from messenger.core.effects import Effect, JoinWaitlist, RaiseTask, Say
from messenger.core.facts import NeedSlots
from messenger.core.states import AskingSafety, ChoosingSlot, Idle, OfferingWaitlist
from messenger.core.understanding import Choice, SlotNumber, Unread, YesNo
from messenger.core.wishes import Windows, both, same_times_before


def question(scene: Scene, state: OfferingWaitlist) -> Say:
    """The offer of the waitlist; where a visit is booked, for a sooner time."""
    asks = AskChoice("waitlist", options(("W", "@other.button.waitlist")))
    visit = _of_service(scene, state.service)
    return scene.say("slots.none", asks=asks) if visit is None else scene.say("slots.none_before", {"when": When(visit.start)}, asks=asks)


def answer(scene: Scene, state: OfferingWaitlist) -> Outcome:
    """The answer to the offer of the waitlist; a day named is looked for instead."""
    visit = _of_service(scene, state.service)
    match scene.reading.answer:
        case Choice(1) | YesNo("yes"):
            return joined(scene, state.service, visit)
        case Choice(2) | YesNo("no") if visit is not None:
            return settled(scene, scene.say("change.kept", {"when": When(visit.start)}), because="declined the waitlist: the visit stays")
        case Choice(2) | YesNo("no"):
            return scene.turn(Idle(), scene.say("waitlist.declined"), because="declined the waitlist")
        case _ if scene.reading.wishes is not None:
            words = "slots.move" if visit else "slots.offer"
            return booking.offer(scene, state.service, words=words, moving=visit.id if visit else None)
        case _:
            missed = OfferingWaitlist(state.service, state.misses + 1)
            return not_understood(scene, missed, missed.misses, question(scene, state), "screening.again_choice")


def serve(scene: Scene) -> Outcome | None:
    """A wish for something sooner, or to be told when a time opens; None where the text has none, or nothing is there to be sooner than."""
    state = scene.state
    if scene.reading.wants.sooner == "no" or isinstance(state, AskingSafety):
        return None
    if not isinstance(state, ChoosingSlot | OfferingWaitlist) and not isinstance(scene.reading.answer, Unread):
        return None
    visit = _meant(scene)
    waits = any(task.key in _keys(scene) for task in scene.facts.tasks)
    if scene.reading.wants.sooner == "news" and not waits:
        return None
    if scene.reading.wants.sooner in ("tell", "news"):
        service = state.service if isinstance(state, ChoosingSlot | OfferingWaitlist) else visit.service if visit else None
        if service is None and waits:
            said = scene.say("waitlist.joined")
            return scene.turn(state, said, because="asks whether a time has opened: on the list, and staff tell")
        return None if service is None else joined(scene, service, visit)
    if isinstance(state, ChoosingSlot):
        return _before(scene, state.service, state.offered[0].start, booking.wished(state.wishes), visit)
    return _before(scene, visit.service, visit.start, (), visit) if visit is not None else None


def _keys(scene: Scene) -> tuple[str, ...]:
    """The keys of tasks of whoever waits for a time."""
    return f"sooner:{scene.conversation.id}", f"waitlist:{scene.conversation.id}"


def joined(scene: Scene, service: str, visit: Appointment | None) -> Turn:
    """On the waitlist, once; a visit that is booked stays as it is, and so does what is offered or asked."""
    choosing = isinstance(scene.state, ChoosingSlot)
    # A time that is booked meanwhile ends the wait for any time, not the wait for a sooner one.
    key = f"{'sooner' if visit or choosing else 'waitlist'}:{scene.conversation.id}"
    why = "waits for a time earlier than the visit booked" if visit else f"waits for {'an earlier' if choosing else 'a free'} time"
    id, due = visit.id if visit else None, scene.facts.staff_deadline
    known = any(task.key == key for task in scene.facts.tasks)
    joins: tuple[Effect, ...] = () if known else (JoinWaitlist(service), RaiseTask("other", "routine", key, why, (), id, due))
    said = scene.say("waitlist.joined_sooner", {"when": When(visit.start)}) if visit else scene.say("waitlist.joined")
    if isinstance(scene.state, OfferingWaitlist):
        return settled(scene, *joins, said, because="joined the waitlist")
    if isinstance(scene.state, ChoosingSlot):
        again = booking.offer_text(scene, scene.state, "slots.move" if visit else "slots.offer")
        return scene.turn(scene.state, *joins, said, again, because="joined the waitlist")
    back = scene.ask(scene)
    return scene.turn(scene.state, *joins, said, *([back] if back else []), because="joined the waitlist")


def _of_service(scene: Scene, service: str) -> Appointment | None:
    """The next visit of ``service`` that can still be moved."""
    return next((visit for visit in movable(scene) if visit.service == service), None)


def _meant(scene: Scene) -> Appointment | None:
    """The visit that is to be sooner: the one being moved, else the next that can be moved; None while a first one is chosen."""
    match scene.state:
        case ChoosingSlot(appointment_id=moving):
            return scene.appointment(moving) if moving else None
        case OfferingWaitlist(service):
            return _of_service(scene, service)
        case _:
            return next(iter(movable(scene)), None)


def _before(scene: Scene, service: str, start: datetime, wishes: Windows, visit: Appointment | None) -> Outcome:
    """Times before ``start`` (aware): inside what was wished for, else at the same times of day. Where there are none, the waitlist."""
    local = scene.facts.clinic.local
    now, end = local(scene.now).replace(tzinfo=None, second=0, microsecond=0), local(start).replace(tzinfo=None) - timedelta(minutes=1)
    until: Windows = ((now, end),) if now < end else ()
    tries = (both(wishes, until), same_times_before(wishes, until)) if wishes else (until,)
    moving = visit.id if visit else None
    for within in dict.fromkeys(each for each in tries if each and until):
        need = NeedSlots(service, within=within, moving=moving)
        offers = booking.found(scene, need)
        if offers is None:
            return need
        if offers.stale:
            return booking.stale(scene)
        if offers.slots:
            return _over(
                scene, booking.present(scene, service, offers.slots, "slots.move_sooner" if visit else "slots.sooner", moving, within)
            )
    answer = scene.reading.answer
    if isinstance(scene.state, ChoosingSlot) and isinstance(answer, SlotNumber):  # "what's the soonest": this one; "the earliest" takes it
        asks = answer.alike or scene.reading.questions.asks
        put = booking.put(scene, replace(scene.state, misses=0), answer.number, "slots.first")
        return put if asks else booking.choose(scene, scene.state)
    if isinstance(scene.state, ChoosingSlot):
        said = booking.offer_text(scene, scene.state, "slots.none_sooner")
        return scene.turn(scene.state, said, because="nothing sooner is free: the same times, and the waitlist")
    state = OfferingWaitlist(service)
    return _over(scene, scene.turn(state, question(scene, state), because="nothing sooner is free: the waitlist is offered"))


def _over(scene: Scene, turn: Turn) -> Turn:
    """The turn, on top of what was open."""
    return Turn(suspend(scene.conversation, turn.conversation.state), turn.effects, turn.because)
