"""Clearance: a clinician's word that a patient may be booked or treated, given by an act or by booking by hand, or withheld."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from messenger.core.clinic import Clinic, Role, Service
from messenger.core.communication import Word
from messenger.core.desk import tasks
from messenger.core.desk.refusal import Refused
from messenger.core.dialogue import booking
from messenger.core.dialogue.scene import Outcome, Scene, Turn
from messenger.core.effects import Clear, CloseTasks, Effect, RaiseTask, Say
from messenger.core.facts import Facts
from messenger.core.states import Conversation, Idle
from messenger.core.task import Task

CLEARABLE = ("crisis", "medical", "screening", "clearance")
"""The kinds of task that a clearance answers."""

SEEN = ("booked", "arrived", "fulfilled")
"""Standings of a first visit that has begun, after which treatment may be cleared; one that is over has begun, whatever its hour was."""


def who_clears(clinic: Clinic, now: datetime) -> str | Word:
    """Whom to call about what only a clinician decides at ``now`` (aware): the first clinician's name, or "a clinician"."""
    return next((member.name for member in clinic.clinicians(now)), Word("staff.clinician"))


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
        Refused: an urgent text is open, or the patient is not cleared and nobody who may has cleared them; the reason says what to do.
    """
    if not service.after_clearance:
        return ()
    if conversation.crisis is not None:
        raise Refused("urgent_open")
    if service.id in facts.cleared:
        return ()
    if role == "front-desk":
        raise Refused("not_cleared", name=who_clears(facts.clinic, now))
    if not clears:
        raise Refused("say_you_clear")
    return (Clear((service.id,), True), *(CloseTasks((task.key,), "cleared by staff") for task in facts.tasks if task.kind == "clearance"))


def cleared(scene: Scene, task: Task | None) -> Outcome:
    """Staff clear the patient: out of a crisis, for a first booking, or for treatment, whichever is waiting."""
    conversation = scene.conversation
    if task is not None and task.kind not in CLEARABLE:
        raise Refused("not_about_clearance", kind=Word(f"staff.kind.{task.kind}"))
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
        raise Refused("nothing_follows")
    done = (Clear(services, True), *_close(scene, "clearance", "screening"))
    after = replace(scene, facts=replace(scene.facts, cleared=services))
    if len(services) > 1:
        return booking.which_service(after, services, *done)
    return booking.suspend_for(after, services[0], "slots.treatment_offer", *done)


def after_crisis(scene: Scene) -> Outcome:
    """A crisis is closed and the patient may book: the open question, or the first offer where the form was stopped by it."""
    turn = tasks.resumed(scene)
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
