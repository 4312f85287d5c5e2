"""What staff may do with a visit or a conversation: ``staff_turn(...) -> Turn | Need``. Pure; the service records who did it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

from messenger.core.appointment import MOVES, Appointment, AppointmentStatus
from messenger.core.clinic import Clinic, Role, Service
from messenger.core.communication import Link, When
from messenger.core.dialogue import booking, visits
from messenger.core.dialogue.questions import question
from messenger.core.dialogue.scene import Outcome, Scene, Turn, settled, still_open
from messenger.core.effects import CallOff, Clear, CloseTasks, Confirm, Drop, Effect, Plan, RaiseTask, Say, SetRide, SetStatus, TellStaff
from messenger.core.facts import Facts
from messenger.core.states import Conversation, Idle
from messenger.core.task import Task
from messenger.core.understanding import Reading, Triage

Act = Literal[
    "ack", "done", "confirm", "clear", "not-clear", "arrive", "ride-confirmed", "adult-here", "adult-home", "complete", "no-show",
    "reopen", "cancel", "take over", "hand back", "reply",
]  # fmt: skip

CLEARABLE = ("crisis", "medical", "screening", "clearance")
"""The kinds of task that a clearance answers."""

SEEN = ("booked", "arrived", "fulfilled")
"""Standings of a first visit that has begun, after which treatment may be cleared; one that is over has begun, whatever its hour was."""

ON_THE_DAY = ("arrive", "adult-here", "adult-home", "come-now", "complete")
"""Acts that say what happened in a visit: none of them makes sense before its day."""

MENDED_FOR = timedelta(hours=24)
"""For how long after a visit's end a mark that was a mistake can be taken back."""

MARKED = ("arrived", "fulfilled", "noshow")
"""What staff mark on a visit."""

NOTHING_READ = Reading("", Triage("none"))


class Refused(ValueError):
    """The act makes no sense now; the message says why, for staff."""


def allow(role: Role, act: str, task: Task | None, conversation: Conversation | None, clinic: Clinic, now: datetime) -> None:
    """Whether somebody of ``role`` may do ``act``. Anybody takes a task; what ends an urgent matter is a clinician's or an owner's.

    Args:
        role: of who acts.
        act: one of the acts of staff.
        task: the task it is about, if any.
        conversation: the patient's, if any; handing it back closes an open crisis.
        clinic: names whom to call instead.
        now: aware UTC.

    Raises:
        Refused: the front desk leaves this to others; the message says what to do instead.
    """
    if role != "front-desk":
        return
    if act in ("clear", "not-clear"):
        raise Refused("a clinician decides on that")
    ends = act == "hand back" and conversation is not None and conversation.crisis is not None
    if ends or (act == "done" and task is not None and task.clinical):
        who = next((member.name for member in clinic.clinicians(now)), "the clinician")
        raise Refused(f"only a clinician or the owner closes this: take it, then call {who}")


def clears_by_booking(
    role: Role, service: Service, facts: Facts, conversation: Conversation, clears: bool, now: datetime
) -> tuple[Effect, ...]:
    """What booking ``service`` by hand does to clearance: nothing where it is not needed or given, else a clinician gives it now.

    Args:
        role: of who books.
        service: the kind of visit.
        facts: about the patient.
        conversation: the patient's.
        clears: who books has said that they clear the patient for it.
        now: aware UTC.

    Raises:
        Refused: an urgent text is open, or the patient is not cleared and nobody who may has cleared them; the message says what to do.
    """
    if not service.after_clearance:
        return ()
    if conversation.crisis is not None:
        raise Refused("an urgent text of this patient is open: no treatment is booked before a clinician has closed it")
    if service.id in facts.cleared:
        return ()
    if role == "front-desk":
        who = next((member.name for member in facts.clinic.clinicians(now)), "a clinician")
        raise Refused(f"this patient is not cleared for treatment: {who} clears them, or books it")
    if not clears:
        raise Refused("this patient is not cleared for treatment: book it with the mark that you clear them")
    return (Clear((service.id,), True), *(CloseTasks((task.key,), "cleared by staff") for task in facts.tasks if task.kind == "clearance"))


def too_soon(act: str, visit: Appointment, clinic: Clinic, now: datetime) -> str | None:
    """Why ``act`` comes too soon for ``visit`` at ``now`` (aware), or None. A visit is missed once it should have begun."""
    if act == "no-show" and now < visit.start:
        return "this visit has not begun yet: to cancel it, call it off"
    if act in ON_THE_DAY and clinic.local(now).date() < clinic.local(visit.start).date():
        return "this visit is on a later day"
    return None


def mendable(visit: Appointment, now: datetime) -> bool:
    """Whether a mark on ``visit`` (arrived, over, missed) can still be taken back at ``now`` (aware)."""
    return "booked" in MOVES[visit.status] and visit.status in MARKED and now - visit.end <= MENDED_FOR


def staff_turn(
    conversation: Conversation,
    act: Act,
    facts: Facts,
    now: datetime,
    *,
    by: str,
    task: Task | None = None,
    visit: Appointment | None = None,
    text: str = "",
    early: bool = False,
) -> Outcome:
    """What one act of staff does to a patient's conversation and visits.

    Args:
        conversation: the patient's.
        act: which act.
        facts: as for a turn.
        now: aware UTC.
        by: the id of the member of staff.
        task: the task it is about, if one was named.
        visit: the visit it is about; ``_visit_for`` picks the next one where none was named.
        text: the words of a reply.
        early: whether a mark counts on a visit whose time has not come.

    Raises:
        Refused: there is nothing that the act could apply to.
    """
    scene = Scene(conversation, NOTHING_READ, facts, now, question)
    match act:
        case "ack":
            return acknowledged(scene, task)
        case "done":
            return closed(scene, task)
        case "take over":
            return Turn(replace(conversation, held_by=by), (), "a person has taken over")
        case "hand back":
            return handed_back(scene)
        case "reply":
            if not text.strip():
                raise Refused("the reply is empty")
            if facts.opted_out:
                raise Refused("the patient has opted out of texts, so this would not reach them: please call")
            said = Say("other.reply", {"text": text}, because="a person of the clinic replies")
            read = CloseTasks((f"reply:{conversation.id}",), "answered by a person")
            return scene.turn(scene.state, said, read, because="a reply by a person")
        case "clear":
            return cleared(scene, task)
        case "not-clear":
            return not_cleared(scene, task)
        case _:
            return about_visit(scene, act, visit, early=early)


# --- tasks --------------------------------------------------------------------------------------------------------


def acknowledged(scene: Scene, task: Task | None) -> Turn:
    """A person has an urgent text in hand: the patient hears that, once."""
    if task is None or task.kind not in ("crisis", "medical") or task.status != "open" or scene.conversation.crisis is None:
        return scene.turn(scene.state, because="acknowledged")
    words = "crisis.acknowledged" if task.kind == "crisis" else "redflag.acknowledged"
    say = Say(words, scene.clinic_params(), None, "safety", "a person has seen the urgent text")
    return scene.turn(scene.state, say, because="acknowledged: the patient is told")


def closed(scene: Scene, task: Task | None) -> Turn:
    """The task is done; the last urgent one lets the bot go on."""
    if task is not None and task.kind in ("crisis", "medical") and scene.conversation.crisis is not None:
        return resumed(scene)
    return scene.turn(scene.state, because="done")


def resumed(scene: Scene) -> Turn:
    """After a crisis was closed by a person: the open question again, where it stood."""
    conversation = replace(scene.conversation, crisis=None, held_by=None)
    after = replace(scene, conversation=conversation)
    keys = tuple(f"{kind}:{conversation.id}" for kind in ("crisis", "medical"))
    done = CloseTasks(keys, "closed by staff")
    open_again = settled(after, because="the bot goes on")
    if still_open(conversation.state, after):
        back = question(after)
        open_again = Turn(conversation, (back,) if back else (), "the bot goes on where it stood")
    words = "crisis.resume_question" if open_again.effects else "crisis.resume_after" if scene.facts.appointments else "crisis.resume"
    say = after.say(words, because="a person has closed the urgent matter")
    return replace(open_again, effects=(done, say, *open_again.effects))


def handed_back(scene: Scene) -> Turn:
    """The bot may answer again; an open question is asked again."""
    if scene.conversation.crisis is not None:
        return resumed(scene)
    conversation = replace(scene.conversation, held_by=None)
    back = question(replace(scene, conversation=conversation))
    return Turn(
        conversation, (CloseTasks((f"reply:{conversation.id}",), "handed back"), *([back] if back else [])), "handed back to the bot"
    )


# --- clearance ----------------------------------------------------------------------------------------------------


def cleared(scene: Scene, task: Task | None) -> Outcome:
    """Staff clear the patient: out of a crisis, for a first booking, or for treatment, whichever is waiting."""
    conversation = scene.conversation
    if task is not None and task.kind not in CLEARABLE:
        raise Refused(f"this task is not about a clearance ({task.kind}); write done to close it")
    if conversation.crisis is not None and (task is None or task.kind in ("crisis", "medical")):
        return after_crisis(scene)
    firsts = tuple(visit for visit in scene.facts.appointments if visit.service == scene.facts.clinic.first_service)
    if not any(visit.status == "fulfilled" or (visit.status in SEEN and visit.start <= scene.now) for visit in firsts):
        if any(visit.is_live and visit.end > scene.now for visit in firsts):
            return scene.turn(
                scene.state, *_close(scene, "screening"), because="answers reviewed; treatment is cleared after the first visit"
            )
        return booking.suspend_for(scene, scene.facts.clinic.first_service, "slots.offer", *_close(scene, "screening", "clearance"))
    services = treatments(scene)
    if not services:
        raise Refused("no service of the clinic follows the first visit; see leads_to in clinic.yaml")
    done = (Clear(services, True), *_close(scene, "clearance", "screening"))
    after = replace(scene, facts=replace(scene.facts, cleared=services))
    if len(services) > 1:
        return booking.which_service(after, services, *done)
    return booking.suspend_for(after, services[0], "slots.treatment_offer", *done)


def after_crisis(scene: Scene) -> Outcome:
    """A crisis is closed and the patient may book: the open question, or the first offer where the form was stopped by it."""
    turn = resumed(scene)
    done = booking.newest_prescreening(scene)
    stopped = done is not None and done.outcome == "urgent" and not scene.facts.appointments
    if not stopped or not isinstance(turn.conversation.state, Idle):
        return turn
    told = tuple(replace(each, words="crisis.resume_question") if isinstance(each, Say) else each for each in turn.effects)
    return booking.offer(replace(scene, conversation=turn.conversation), scene.facts.clinic.first_service, *told)


def treatments(scene: Scene) -> tuple[str, ...]:
    """The services that a clearance opens: those that the services already visited lead to."""
    services = scene.facts.clinic.services
    led_to = [next_id for visit in scene.facts.appointments if visit.service in services for next_id in services[visit.service].leads_to]
    return tuple(dict.fromkeys(led_to))


def not_cleared(scene: Scene, task: Task | None) -> Turn:
    """Not cleared: the bot says when staff will call, never why; the task to call stays open."""
    if scene.conversation.crisis is not None:
        conversation = replace(scene.conversation, crisis=None, state=Idle(), suspended=())
        keys = tuple(f"{kind}:{conversation.id}" for kind in ("crisis", "medical"))
        call = RaiseTask(
            "clearance",
            "routine",
            f"clearance:{conversation.id}",
            "call the patient as promised",
            due=scene.facts.staff_deadline,
            quietly=True,
        )
        return Turn(conversation, (CloseTasks(keys, "closed by staff"), call, scene.say("crisis.staff_will_call")), "staff will call")
    call = RaiseTask(
        "clearance",
        "routine",
        f"clearance:{scene.conversation.id}",
        "call the patient as promised",
        due=scene.facts.staff_deadline,
        quietly=True,
    )
    return scene.turn(
        scene.state, Clear(treatments(scene), False), call, scene.say("other.not_cleared"), because="not cleared: staff will call"
    )


def _close(scene: Scene, *kinds: str) -> tuple[Effect, ...]:
    keys = tuple(task.key for task in scene.facts.tasks if task.kind in kinds)
    return (CloseTasks(keys, "cleared by staff"),) if keys else ()


# --- visits -------------------------------------------------------------------------------------------------------


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
            return scene.turn(scene.state, SetStatus(visit.id, "arrived"), Plan(), because="the patient has arrived")
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
            raise Refused(f"{act} is not something that can be done to a visit")


def reopened(scene: Scene, visit: Appointment) -> Turn:
    """A mistaken mark is taken back: the visit is booked again with its reminders, and what the mark began ends."""
    if not mendable(visit, scene.now):
        raise Refused("there is nothing to take back, or the visit is too long ago")
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


ALLOWED: dict[str, AppointmentStatus] = {
    "arrive": "arrived", "complete": "fulfilled", "adult-home": "fulfilled", "no-show": "noshow", "cancel": "cancelled",
    "reopen": "booked",
}  # fmt: skip


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
        raise Refused("no visit of this patient fits")
    return fits[0]
