"""What staff mark on a visit: arrived, over, missed, called off, the adult who takes the patient home; and taking a mark back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from messenger.core.appointment import MOVES, Appointment, AppointmentStatus
from messenger.core.clinic import Clinic
from messenger.core.communication import Link, When
from messenger.core.desk.refusal import Refused, Why
from messenger.core.dialogue import booking, visits
from messenger.core.dialogue.scene import Outcome, Scene, Turn
from messenger.core.effects import CallOff, CloseTasks, Confirm, Drop, Effect, Plan, RaiseTask, Say, SetRide, SetStatus, TellStaff

ON_THE_DAY = ("arrive", "adult-here", "adult-home", "come-now", "complete")
"""Acts that say what happened in a visit: none of them makes sense before its day."""

MENDED_FOR = timedelta(hours=24)
"""For how long after a visit's end a mark that was a mistake can be taken back."""

MARKED = ("arrived", "fulfilled", "noshow")
"""What staff mark on a visit."""

ALLOWED: dict[str, AppointmentStatus] = {
    "arrive": "arrived", "complete": "fulfilled", "adult-home": "fulfilled", "no-show": "noshow", "cancel": "cancelled",
    "reopen": "booked",
}  # fmt: skip


def too_soon(act: str, visit: Appointment, clinic: Clinic, now: datetime) -> Why | None:
    """Why ``act`` comes too soon for ``visit`` at ``now`` (aware), or None. A visit is missed once it should have begun."""
    if act == "no-show" and now < visit.start:
        return "not_begun"
    if act in ON_THE_DAY and clinic.local(now).date() < clinic.local(visit.start).date():
        return "later_day"
    return None


def mendable(visit: Appointment, now: datetime) -> bool:
    """Whether a mark on ``visit`` (arrived, over, missed) can still be taken back at ``now`` (aware)."""
    return "booked" in MOVES[visit.status] and visit.status in MARKED and now - visit.end <= MENDED_FOR


def about_visit(scene: Scene, act: str, visit: Appointment | None, *, early: bool = False) -> Outcome:
    """Arrive, the adult at the start and at discharge, complete, no-show, call off, confirm and the ride, for one visit."""
    visit = visit or _visit_for(scene, act)
    soon = None if early else too_soon(act, visit, scene.facts.clinic, scene.now)
    if soon is not None:
        raise Refused(soon)
    match act:
        case "confirm":
            return scene.turn(scene.state, Confirm(visit.id), because="confirmed by staff")
        case "ride-confirmed":
            done = CloseTasks((f"ride:{visit.id}",), "the ride was confirmed")
            return scene.turn(scene.state, SetRide(visit.id, "confirmed"), done, because="the ride was confirmed by staff")
        case "adult-here":
            done = CloseTasks((f"ride:{visit.id}",), "the adult was met")
            met = SetRide(visit.id, "confirmed", present_at_start=True)
            return scene.turn(scene.state, met, done, because="the adult who takes the patient home was met before the session")
        case "adult-home":
            over = completed(scene, visit)
            if not isinstance(over, Turn):
                return over
            home = SetRide(visit.id, "confirmed", present_at_discharge=True)
            return replace(over, effects=(home, *over.effects), because="the patient left with an adult; the visit is over")
        case "arrive":
            inside = CloseTasks(visits.waits_to_come_in(visit), "the patient has arrived")
            return scene.turn(scene.state, SetStatus(visit.id, "arrived"), Plan(), inside, because="the patient has arrived")
        case "complete":
            return completed(scene, visit)
        case "no-show":
            say = scene.say("other.noshow", because="the visit was missed")
            return scene.turn(
                scene.state, SetStatus(visit.id, "noshow"), Plan(), visits.closed_tasks(visit), _change(say), because="a no-show"
            )
        case "reopen":
            return reopened(scene, visit)
        case "cancel":
            say = scene.say("change.by_clinic", {"when": When(visit.start)}, because="the clinic called the visit off")
            off = replace(_change(say), attachment="ics-cancel", appointment_id=visit.id)
            notice = TellStaff(
                "booking", "staff.called_off", {"when": When(visit.start), "link": Link("staff", "today")}, appointment_id=visit.id
            )
            return scene.turn(scene.state, CallOff(visit.id, "staff"), Plan(), notice, off, because="called off by the clinic")
        case _:
            raise Refused("not_of_a_visit")


def reopened(scene: Scene, visit: Appointment) -> Turn:
    """A mistaken mark is taken back: the visit is booked again with its reminders, and what the mark began ends."""
    if not mendable(visit, scene.now):
        raise Refused("nothing_to_take_back")
    begun = tuple(task.key for task in scene.facts.tasks if task.kind == "clearance" and task.appointment_id == visit.id)
    undone = (Drop(("other.noshow",), "marked by mistake"), CloseTasks(begun, "marked by mistake"))
    return scene.turn(scene.state, SetStatus(visit.id, "booked"), Plan(), *undone, because="taken back: the visit is booked again")


def completed(scene: Scene, visit: Appointment) -> Outcome:
    """The visit is over: check-ins count from now; after a first visit somebody says what comes next, or the clinic's rules do."""
    effects: list[Effect] = [SetStatus(visit.id, "fulfilled"), Plan(), visits.closed_tasks(visit)]
    service = scene.facts.clinic.services.get(visit.service)
    leads_to = service.leads_to if service is not None else ()
    if not leads_to or scene.facts.cleared:
        return scene.turn(scene.state, *effects, because="the visit is over")
    if not any(scene.service(id).needs_clearance for id in leads_to):
        return booking.suspend_for(scene, leads_to[0], "slots.treatment_offer", *effects)
    due = scene.facts.staff_deadline
    effects.append(
        RaiseTask("clearance", "routine", f"clearance:{scene.conversation.id}", "clear for treatment, or not", (), visit.id, due)
    )
    return scene.turn(scene.state, *effects, because="the visit is over")


def _change(say: Say) -> Say:
    return replace(say, category="change")


def _visit_for(scene: Scene, act: str) -> Appointment:
    """The visit meant where none was named: the one under way or the next; for what comes after a visit, the latest begun."""
    target = ALLOWED.get(act)
    fits = [visit for visit in scene.facts.appointments if (target in MOVES[visit.status] if target else visit.is_live)]
    if act == "reopen":
        fits = [visit for visit in reversed(fits) if mendable(visit, scene.now)]
    if act in ("complete", "adult-home", "no-show", "arrive"):
        begun = [visit for visit in fits if visit.start <= scene.now]
        fits = begun[-1:] or fits
    if not fits:
        raise Refused("no_visit_fits")
    return fits[0]
