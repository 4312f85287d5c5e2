"""After a treatment: whoever takes the patient home does not come, or came after all. A person phones; nobody is left waiting unheard."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from messenger.core.appointment import Appointment
from messenger.core.dialogue import checkins
from messenger.core.dialogue.scene import Outcome, Scene, Turn
from messenger.core.dialogue.triaged import weighed_only
from messenger.core.effects import HoldPage, RaiseTask, Say
from messenger.core.states import CheckingIn, Idle
from messenger.core.understanding import Choice

HOURS_AFTER = timedelta(hours=10)
"""How long after a treatment somebody may still wait to be taken home."""
NOT_HOME = "not-home"


def visit_left(scene: Scene) -> Appointment | None:
    """The treatment of today from which the patient is to be taken home; None where there is none, or where somebody else writes."""
    party = scene.facts.party
    if party is not None and party.role != "patient":
        return None
    for visit in reversed(scene.facts.appointments):
        service = scene.facts.clinic.services.get(visit.service)
        there = visit.status == "fulfilled" or (visit.status == "arrived" and visit.start <= scene.now)
        if (
            service is not None
            and service.ride_required
            and there
            and timedelta(0) <= scene.now - visit.start <= HOURS_AFTER + service.length
        ):
            return visit
    return None


def calm(scene: Scene) -> Scene:
    """A text that says one waits to be taken home, or is home, and that only weighed words call worrying: a person knows of it anyway."""
    reading = scene.reading
    told = reading.tells.waiting == "waits" or reading.tells.at_home == "home"
    waits = told and weighed_only(reading.triage)
    if not waits or reading.triage.level == "none" or scene.conversation.crisis is not None or visit_left(scene) is None:
        return scene
    return replace(scene, reading=replace(reading, triage=replace(reading.triage, level="none", kind=None)))


def serve(scene: Scene) -> Outcome | None:
    """What becomes of such a text; None for all else."""
    visit, said = visit_left(scene), scene.reading.tells.waiting
    if said == "no" and scene.reading.tells.at_home == "home":
        said = "met"
    if visit is None or said == "no" or scene.reading.triage.level != "none":
        return None
    return _waits(scene, visit) if said == "waits" else _met(scene, visit)


def _waits(scene: Scene, visit: Appointment) -> Outcome:
    """The person on call is paged, on the task that is open about it; an open "are you home?" is answered by it."""
    say = scene.say("ride.waiting", because="waits to be taken home")
    answered = _not_home(scene)
    if answered is not None:
        effects = tuple(say if isinstance(effect, Say) and effect.words == "checkin.ack_now" else effect for effect in answered.effects)
        return replace(answered, effects=effects, because="waits to be taken home: the check-in says so, and a person is paged")
    why = "waits to be taken home, and nobody has come: call now"
    task = RaiseTask("ride", "urgent", _open_key(scene, visit) or f"pickup:{visit.id}", why, appointment_id=visit.id, page=True)
    return scene.turn(scene.state, task, say, because="waits to be taken home: a person is paged")


def _not_home(scene: Scene) -> Turn | None:
    """The open check-in of the evening, answered with "not home yet"; None where none is open, or it knows no such answer."""
    state = scene.state
    if not isinstance(state, CheckingIn):
        return None
    codes = [option.code for option in scene.facts.questionnaires[state.response.questionnaire].item(state.queue[0]).options]
    if NOT_HOME not in codes:
        return None
    answer = Choice(codes.index(NOT_HOME) + 1, because="waits to be taken home")
    turn = checkins.answer(replace(scene, reading=replace(scene.reading, answer=answer)), state)
    return turn if isinstance(turn, Turn) else None


def beside(scene: Scene, outcome: Outcome) -> Outcome:
    """``outcome``, or that it is passed on, where nothing was understood and a person is being called about the way home."""
    visit = visit_left(scene)
    misses, before = getattr(outcome.conversation.state, "misses", 0) if isinstance(outcome, Turn) else 0, getattr(scene.state, "misses", 0)
    if visit is None or misses <= before or not isinstance(scene.state, Idle) or scene.reading.triage.level != "none":
        return outcome
    key = _open_key(scene, visit)
    if not key:
        return outcome
    more = RaiseTask("ride", "urgent", key, "texted more about the way home: read it", appointment_id=visit.id, quietly=True)
    return scene.turn(scene.state, more, scene.say("reminder.passed_on"), because="more about the way home: for who calls them")


def _open_key(scene: Scene, visit: Appointment) -> str:
    """The key of the task that is open about how they get home from ``visit``; empty where there is none."""
    about = (task.key for task in scene.facts.tasks if task.appointment_id == visit.id and task.priority == "urgent")
    return next((key for key in about if key.startswith(("checkin:", "pickup:"))), "")


def _met(scene: Scene, visit: Appointment) -> Outcome | None:
    """They came after all: staff are paged no more and read it; None where nobody waited, or "are you home?" is open."""
    key = _open_key(scene, visit)
    if not key or isinstance(scene.state, CheckingIn):
        return None
    noted = RaiseTask("ride", "urgent", key, "says that they are being taken home now: ask", appointment_id=visit.id, quietly=True)
    say = scene.say("ride.met", because="is being taken home after all")
    return scene.turn(scene.state, noted, HoldPage(key), say, because="is being taken home after all: staff read it")
