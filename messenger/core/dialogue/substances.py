"""Cannabis or another drug beside a treatment, told or asked about: staff hear at once and say what it means. The bot judges nothing."""

from __future__ import annotations

from dataclasses import replace

from messenger.core.appointment import Appointment
from messenger.core.communication import When
from messenger.core.dialogue import fasting
from messenger.core.dialogue.scene import Outcome, Scene, Turn
from messenger.core.effects import Effect, RaiseTask, Say
from messenger.core.states import AskingName, AskingRide, CheckingIn, Confirming, DayOf, Idle
from messenger.core.understanding import Unread

WHY = {
    "told": "tells of cannabis or another drug: read the text and call them",
    "asked": "asks about cannabis or another drug: answer them",
}
"""What staff are told, without the patient's words."""


def _near(scene: Scene) -> bool:
    """Whether a text about such a drug is of a treatment ahead, of today or of the day before, while no health question is open."""
    reading, party = scene.reading, scene.facts.party
    if reading.tells.used == "no" or (party is not None and party.role != "patient"):
        return False
    open_to_it = isinstance(scene.state, Idle | AskingRide | AskingName | DayOf | Confirming | CheckingIn)
    return open_to_it and (scene.on_session_day() or _treatment(scene) is not None)


def concerned(scene: Scene) -> bool:
    """As :func:`_near`, of a text that answers no question of ours."""
    return isinstance(scene.reading.answer, Unread) and _near(scene)


def _treatment(scene: Scene) -> Appointment | None:
    """The soonest treatment ahead or under way."""
    known = scene.facts.clinic.services
    return next((visit for visit in scene.live() if visit.service in known and known[visit.service].treatment), None)


def calm(scene: Scene, weighed: str) -> Scene:
    """Such a text that only weighed words (ids that begin with ``weighed``), or words that judge nothing, call worrying, and not urgent."""
    triage = scene.reading.triage
    by_words_only = all(reason.startswith(weighed) or reason.endswith(fasting.MENTIONED) for reason in triage.reasons)
    if triage.level != "staff-review" or triage.kind != "medical" or not by_words_only or scene.conversation.crisis is not None:
        return scene
    if not _near(scene):
        return scene
    return replace(scene, reading=replace(scene.reading, triage=replace(triage, level="none", kind=None)))


def told(scene: Scene) -> Turn | None:
    """Staff hear of it, on the day of a treatment as urgent, and an unfinished question of ours is asked again; None for all else."""
    if scene.reading.triage.level != "none" or not concerned(scene):
        return None
    back = scene.ask(scene) if isinstance(scene.state, AskingRide | AskingName | CheckingIn) else None
    effects: tuple[Effect, ...] = (*_passed_on(scene), *((back,) if back else ()))
    return scene.turn(scene.state, *effects, because="cannabis or another drug beside a treatment: staff are told")


def _passed_on(scene: Scene) -> tuple[RaiseTask, Say]:
    visit, local, because = _treatment(scene), scene.facts.clinic.local, WHY[scene.reading.tells.used]
    today = visit is None or local(visit.start).date() == local(scene.now).date()
    times = [at for at in (scene.facts.staff_deadline, visit.start - fasting.BEFORE_THE_VISIT if visit else None) if at is not None]
    due = max(min(times, default=scene.now), scene.now + fasting.SOONEST)
    id = visit.id if visit else None
    key = f"substance:{id or scene.conversation.id}:{'day' if today else 'before'}"
    task = RaiseTask("other", "urgent" if today else "routine", key, because, appointment_id=id, due=due)
    if scene.reading.tells.used == "asked":
        return task, scene.say("faq.other")
    return task, scene.say("other.fasting", {"when": When(visit.start)}) if visit else scene.say("reminder.passed_on")


def beside(scene: Scene, outcome: Outcome) -> Outcome:
    """``outcome`` of a text that tells of such a drug beside its answer ("1 but i smoked weed last night"): staff hear of that too."""
    answered = not isinstance(scene.reading.answer, Unread) and scene.reading.triage.level == "none" and scene.conversation.crisis is None
    if not isinstance(outcome, Turn) or not answered or not _near(scene) or scene.conversation.held_by is not None:
        return outcome
    kept = tuple(effect for effect in outcome.effects if not (isinstance(effect, Say) and effect.words in fasting.SEE_YOU))
    return replace(outcome, effects=(*_passed_on(scene), *kept))
