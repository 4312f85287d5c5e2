"""Food or drink before a treatment: staff hear at once and say what it means. The bot judges and advises nothing, and calls no 911."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from messenger.core.appointment import Appointment
from messenger.core.communication import DayTime, Params, When
from messenger.core.dialogue.scene import Outcome, Scene, Turn
from messenger.core.effects import Effect, RaiseTask, Say
from messenger.core.states import AskingName, AskingRide, Screening

SOONEST = timedelta(minutes=15)
"""What staff are given at the least before they are reminded."""
MENTIONED = "-mentioned"
"""How ids of rules end that only find a word and judge nothing."""
BY_MISTAKE = "-wrong-amount"
"""How triage's rules for a medicine taken by mistake end: of coffee, where a text tells of food and drink alone, it is no emergency."""
SEE_YOU = ("reminder.on_track", "booked.confirmed")
"""What would say that the visit goes on as planned: not the bot's to say then."""
BEFORE_THE_VISIT = timedelta(hours=4)


def visit_fasted_for(scene: Scene) -> Appointment | None:
    """The visit of today or tomorrow that a text about food or drink concerns; None where there is none, or nothing was told."""
    party = scene.facts.party
    if scene.reading.tells.eaten == "no" or (party is not None and party.role != "patient"):
        return None
    local = scene.facts.clinic.local
    for visit in scene.live():
        service = scene.facts.clinic.services.get(visit.service)
        if service is None or (service.fast_solids is None and service.fast_liquids is None):
            continue
        near = local(visit.start).date() - local(scene.now).date() <= timedelta(days=1)
        return visit if near else None
    return None


def times(scene: Scene) -> Params | None:
    """When the next visit is that is fasted for, and its last food and drink, as its own text says; None where none lies ahead."""
    for visit in scene.live():
        service = scene.facts.clinic.services.get(visit.service)
        if visit.start > scene.now and service is not None and service.fast_solids is not None and service.fast_liquids is not None:
            food, drink = DayTime(visit.start - service.fast_solids), DayTime(visit.start - service.fast_liquids)
            return {"when": When(visit.start), "food": food, "liq": drink}
    return None


def calm(scene: Scene, weighed: str) -> Scene:
    """A text that tells of nothing but food before a visit, and that only weighed words (ids that begin with ``weighed``) call worrying."""
    triage = scene.reading.triage
    by_words_only = all(reason.startswith(weighed) or reason.endswith((MENTIONED, BY_MISTAKE)) for reason in triage.reasons)
    if scene.reading.tells.eaten != "only" or triage.level == "none" or not by_words_only or scene.conversation.crisis is not None:
        return scene
    if visit_fasted_for(scene) is None:
        return scene
    return replace(scene, reading=replace(scene.reading, triage=replace(triage, level="none", kind=None)))


def task(scene: Scene, visit: Appointment) -> RaiseTask:
    """For staff, told at once; what was eaten and when stands in the text that it leads to."""
    local = scene.facts.clinic.local
    today = local(visit.start).date() == local(scene.now).date()
    by = min(at for at in (scene.facts.staff_deadline, visit.start - BEFORE_THE_VISIT) if at is not None)
    why = "says they ate or drank before the visit: read the text and tell them what it means"
    due = max(by, scene.now + SOONEST)
    return RaiseTask(
        "other",
        "urgent" if today else "routine",
        f"fasting:{visit.id}:{'day' if today else 'before'}",
        why,
        appointment_id=visit.id,
        due=due,
    )


def noted(scene: Scene, visit: Appointment) -> Say:
    """That a person will say what it means."""
    return scene.say("other.fasting", {"when": When(visit.start)}, because="told of food or drink before a visit")


def told(scene: Scene, visit: Appointment) -> Turn:
    """Nothing else is in the text: staff hear of it, and an unfinished question of ours is asked again."""
    back = scene.ask(scene) if isinstance(scene.state, AskingRide | AskingName | Screening) else None
    effects: tuple[Effect, ...] = (task(scene, visit), noted(scene, visit), *((back,) if back else ()))
    return scene.turn(scene.state, *effects, because="food or drink before a visit: staff are told")


def beside(scene: Scene, outcome: Outcome) -> Outcome:
    """``outcome`` of a text that also tells of food or drink: staff hear of that too, and no reply is lost."""
    visit = visit_fasted_for(scene)
    if visit is None or not isinstance(outcome, Turn):
        return outcome
    raised = task(scene, visit)
    if any(isinstance(effect, RaiseTask) and effect.key == raised.key for effect in outcome.effects):
        return outcome
    answered = scene.reading.triage.level == "none" and scene.conversation.crisis is None and scene.conversation.held_by is None
    silent = answered and scene.reading.carrier == "none" and not scene.facts.opted_out
    kept = tuple(effect for effect in outcome.effects if not (isinstance(effect, Say) and effect.words in SEE_YOU))
    return replace(outcome, effects=(raised, *((noted(scene, visit),) if silent else ()), *kept))
