"""What a patient owns up to or shares, that words of danger stand in and that is none: thanked for, and for staff.

Drink or drugs before a visit, a drive home after one that is over, somebody seen in a treatment. What a rule reads as danger goes its way.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from messenger.core.appointment import Appointment
from messenger.core.communication import When
from messenger.core.dialogue.scene import Outcome, Scene, Turn
from messenger.core.effects import RaiseTask
from messenger.core.states import AskingName, AskingRide, AskingSafety, CheckingIn, Idle, Screening
from messenger.core.understanding import Unread

MENTIONED = "-mentioned"
"""How ids of rules end that only find a word and judge nothing."""
READ_TODAY = ("-other-risk", "-same-day", MENTIONED)
"""Ends of ids of rules that ask for a person and no more, about drink and drugs."""
OF_DRIVING = ("driv", "drove")
IMAGERY = "-death-imagery"
OWNED_UP = "owns up to drink or drugs before the visit: read the texts and call them"
SOONEST = timedelta(minutes=15)
"""What staff are given at the least before they are reminded."""
BEFORE_THE_VISIT = timedelta(hours=4)


def visit_ahead(scene: Scene) -> Appointment | None:
    """The visit that a text owning up to drink or drugs is about; None where it is none, or comes while a treatment still works."""
    party = scene.facts.party
    if not scene.reading.tells.confesses or scene.facts.after_session(scene.now) or (party is not None and party.role != "patient"):
        return None
    return next((visit for visit in scene.live() if visit.start > scene.now), None)


def drove(scene: Scene) -> bool:
    """Whether the patient tells, within a day of a treatment, that they drove home and are there."""
    return scene.reading.tells.drove_home and scene.facts.after_session(scene.now)


def shared(scene: Scene) -> bool:
    """Whether the patient tells, within a day of a treatment, of somebody dear whom they saw in it."""
    return scene.reading.tells.fond_vision and scene.facts.after_session(scene.now)


def calm(scene: Scene, weighed: str, heavy: frozenset[str]) -> Scene:
    """``scene`` without the alarm that only words gave (ids that begin with ``weighed``), where a text tells one of these and no more.

    ``heavy``: weighed senses that are never calmed.
    """
    triage = scene.reading.triage
    if triage.level == "none" or scene.conversation.crisis is not None or isinstance(scene.state, AskingSafety):
        return scene
    if heavy.intersection(triage.reasons):
        return scene
    rules = [reason for reason in triage.reasons if not reason.startswith(weighed)]
    if visit_ahead(scene) is not None:
        harmless = all(rule.endswith(MENTIONED if triage.level == "urgent" else READ_TODAY) for rule in rules)
    elif drove(scene):
        harmless = all(any(word in rule for word in OF_DRIVING) or rule.endswith(MENTIONED) for rule in rules)
    elif shared(scene):
        harmless = all(rule.endswith((IMAGERY, MENTIONED)) for rule in rules)
    else:
        return scene
    return replace(scene, reading=replace(scene.reading, triage=replace(triage, level="none", kind=None))) if harmless else scene


def answer(scene: Scene) -> Outcome | None:
    """Thanks, and staff are told; what is open is asked again. None where the text tells nothing of this, or answers what is open."""
    if scene.reading.triage.level != "none" or isinstance(scene.state, AskingSafety) or scene.reading.others:
        return None
    visit = visit_ahead(scene)
    if visit is not None:
        return _turn(scene, "other.owned_up", _before(scene, visit), visit)
    if drove(scene):
        return _turn(scene, "other.drove", _after(scene, "drove home after the visit, and says they are home: call them", "drove"), None)
    if shared(scene) and isinstance(scene.reading.answer, Unread):
        return _turn(scene, "other.shared", _after(scene, "tells of the visit: somebody seen in it; read the text", "shared"), None)
    return None


def beside(scene: Scene, outcome: Outcome) -> Outcome:
    """``outcome``, with staff told of what its text shares besides; what is said after owning up, and not understood, is for them too."""
    if not isinstance(outcome, Turn) or scene.reading.triage.level != "none":
        return outcome
    keys = {effect.key for effect in outcome.effects if isinstance(effect, RaiseTask)}
    task = _after(scene, "tells of the visit: somebody seen in it; read the text", "shared")
    if shared(scene) and not isinstance(scene.reading.answer, Unread) and task.key not in keys:
        return replace(outcome, effects=(*outcome.effects, task))
    misses, before = getattr(outcome.conversation.state, "misses", 0), getattr(scene.state, "misses", 0)
    waiting = next((each for each in scene.facts.tasks if each.key.startswith("owned-up:") and each.status != "done"), None)
    if waiting is None or misses <= before or not isinstance(scene.state, Idle):
        return outcome
    more = RaiseTask("other", "routine", waiting.key, OWNED_UP, (), waiting.appointment_id, quietly=True)
    return scene.turn(scene.state, more, scene.say("other.shared"), because="more, after owning up: for the staff who call")


def _turn(scene: Scene, words: str, task: RaiseTask, visit: Appointment | None) -> Turn:
    said = scene.say(words, {"when": When(visit.start)} if visit is not None else None)
    open_now = isinstance(scene.state, AskingRide | AskingName | Screening | CheckingIn)
    back = scene.ask(scene) if open_now else None
    return scene.turn(scene.state, task, said, *((back,) if back else ()), because=task.because)


def _before(scene: Scene, visit: Appointment) -> RaiseTask:
    """For staff, told at once on the day of the visit, and before it in any case."""
    local = scene.facts.clinic.local
    today = local(visit.start).date() == local(scene.now).date()
    by = min(at for at in (scene.facts.staff_deadline, visit.start - BEFORE_THE_VISIT) if at is not None)
    key = f"owned-up:{visit.id}:{'day' if today else 'before'}"
    return RaiseTask("other", "urgent" if today else "routine", key, OWNED_UP, (), visit.id, max(by, scene.now + SOONEST))


def _after(scene: Scene, why: str, what: str) -> RaiseTask:
    """For staff, about the treatment that was last."""
    last = max((visit for visit in scene.facts.appointments if visit.start <= scene.now), key=lambda visit: visit.start, default=None)
    id = last.id if last is not None else None
    return RaiseTask("other", "urgent" if what == "drove" else "routine", f"{what}:{id}", why, (), id, scene.facts.staff_deadline)
