"""News of a patient's own health that a clinician must hear before a visit: a medicine new, changed or stopped, a pregnancy, or its loss.

It always becomes a medical task, and the patient is told that staff call; whether the visit takes place is for them to say.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from messenger.core.communication import When
from messenger.core.dialogue import screening, visits
from messenger.core.dialogue.scene import Outcome, Scene, Turn
from messenger.core.effects import RaiseTask, Say
from messenger.core.questionnaire import Answer, Response, answered
from messenger.core.states import AskingSafety, AwaitingConsent, Confirming, DayOf, Screening, State
from messenger.core.task import Task
from messenger.core.understanding import HealthNews, Unread

WHY: dict[HealthNews, str] = {
    "medicine": "tells of a medicine that is new, changed or stopped: read the text and call",
    "pregnant": "tells of a pregnancy: read the text and call",
    "nursing": "tells of breastfeeding: read the text and call",
    "lost": "tells of a pregnancy or a child lost: read the text and call",
    "other": "tells of a pregnancy that ended: read the text and call",
}
"""What staff are told, without the patient's words."""
OF_THE_BODY: dict[HealthNews, str] = {"pregnant": "yes", "nursing": "breastfeeding"}
"""The answers that such news put in the place of one given before."""
ABOUT_MEDICINE = frozenset({"meds", "prior"})
"""Questions (link_ids) that a word about a medicine belongs to."""
OPEN = ("open", "acknowledged")
BEFORE_THE_VISIT = timedelta(hours=4)
SOONEST = timedelta(minutes=15)
"""What staff are given at the least before they are reminded."""
READ_TODAY = ("-other-risk", "-same-day", "-mentioned", "-stopped-medicine", "-new-medicine", "-pregnancy-loss")
"""Ends of ids of triage's rules that ask for a person and no more."""


def calm(scene: Scene, weighed: str, heavy: frozenset[str]) -> Scene:
    """``scene`` without the alarm of a text that tells such news and no more: only weighed words or rules for a person to read found it.

    ``weighed``: how ids of weighed words begin. ``heavy``: weighed senses that are never calmed.
    """
    triage, news = scene.reading.triage, scene.reading.tells.health
    if triage.level == "none" or news is None or scene.conversation.crisis is not None or isinstance(scene.state, AskingSafety):
        return scene
    if not _told(scene) or not scene.reading.tells.health_alone:
        return scene
    slight = triage.level != "urgent" or f"{weighed}slight" in triage.reasons
    harmless = all(reason.startswith(weighed) or reason.endswith(READ_TODAY) for reason in triage.reasons)
    of_despair = bool((heavy - LOSS if news == "lost" else heavy).intersection(triage.reasons))
    if of_despair or not harmless or not slight:
        return scene
    return replace(scene, reading=replace(scene.reading, triage=replace(triage, level="none", kind=None)))


LOSS = frozenset({"evidence-despair"})
"""What the words of a loss weigh by themselves."""


def _told(scene: Scene) -> bool:
    """Whether a text tells such news as a patient's own, beside no answer to a question of ours."""
    party, state = scene.facts.party, scene.state
    if (
        scene.reading.tells.health is None
        or not isinstance(scene.reading.answer, Unread)
        or isinstance(state, AwaitingConsent | AskingSafety)
    ):
        return False
    if party is not None and party.role != "patient":
        return False
    of_medicine = isinstance(state, Screening) and state.queue[0] in ABOUT_MEDICINE and scene.reading.tells.health == "medicine"
    return not of_medicine and screening.for_somebody_else(scene) is None


def serve(scene: Scene) -> Outcome | None:
    """The turn of such news, or of a question about coming while staff have yet to say; None for all other texts."""
    return heard(scene) or _whether_to_come(scene)


def heard(scene: Scene) -> Turn | None:
    """The turn of such news; None for all other texts."""
    news = scene.reading.tells.health
    return _news(scene, news) if scene.reading.triage.level == "none" and news is not None and _told(scene) else None


def _news(scene: Scene, news: HealthNews) -> Turn:
    task = _task(scene, WHY[news], scene.reading.triage.reasons)
    put_right = _on_record(scene, news)
    if put_right is not None:
        return replace(put_right, effects=(task, *put_right.effects))
    said = scene.say("other.lost" if news == "lost" else "other.health_news", {"when": When(task.due or scene.now)})
    back = None if news == "lost" or isinstance(scene.state, Confirming | DayOf) else scene.ask(scene)
    return scene.turn(scene.state, task, said, *((back,) if back is not None else ()), because=WHY[news])


def beside(scene: Scene, outcome: Outcome) -> Outcome:
    """``outcome`` of a text that tells of a pregnancy in answer to a question of ours: it is a medical task too, and staff call."""
    outcome = _drove_before(scene, outcome)
    news, calm_enough = scene.reading.tells.health, scene.reading.triage.level != "urgent" and scene.conversation.crisis is None
    if not isinstance(outcome, Turn) or news in (None, "medicine") or isinstance(scene.reading.answer, Unread) or not calm_enough:
        return outcome
    if not isinstance(scene.state, Screening) or scene.conversation.held_by is not None or scene.next_visit() is None:
        return outcome
    assert news is not None
    task = _task(scene, WHY[news], scene.reading.triage.reasons)
    said = scene.say("other.lost" if news == "lost" else "other.health_news", {"when": When(task.due or scene.now)})
    return replace(outcome, effects=(task, said, *outcome.effects))


def _drove_before(scene: Scene, outcome: Outcome) -> Outcome:
    """``outcome``, and a medical task beside it where a text tells of a drive home after an earlier treatment."""
    if not isinstance(outcome, Turn) or not scene.reading.tells.drove_before or scene.facts.after_session(scene.now):
        return outcome
    why = "tells that they drove themselves home after an earlier visit: talk with them before the next"
    return replace(outcome, effects=(_task(scene, why, scene.reading.triage.reasons), *outcome.effects))


def told(scene: Scene, news: HealthNews) -> tuple[RaiseTask, Say]:
    """What becomes of such news beside another matter: the task, and that staff call about it."""
    task = _task(scene, WHY[news], scene.reading.triage.reasons)
    return task, scene.say("other.lost" if news == "lost" else "other.health_news", {"when": When(task.due or scene.now)})


def _on_record(scene: Scene, news: HealthNews) -> Turn | None:
    """The answer given before put right, where staff then call first; None where there is none, or it says so already."""
    code, before = OF_THE_BODY.get(news), screening.finished(scene.facts.responses)
    if before is not None and scene.reading.others:
        return screening.corrected(scene)
    if code is None or before is None:
        return None
    told = Answer("preg", code, scene.reading.text, scene.now)
    turn = screening.put_right(scene, before, answered(before, told))
    kept = tuple(_with(state, before, told) for state in turn.conversation.suspended)
    return replace(turn, conversation=replace(turn.conversation, state=_with(turn.conversation.state, before, told), suspended=kept))


def _with(state: State, response: Response, told: Answer) -> State:
    """``state`` with ``told`` among the answers that it goes on with, where it is about ``response``: the next one saves them all."""
    if not isinstance(state, Screening) or state.response.id != response.id:
        return state
    return replace(state, response=answered(state.response, told))


def _whether_to_come(scene: Scene) -> Turn | None:
    """ "So do I come on Friday?" while a medical question is with staff: they say; a visit is not confirmed by the bot meanwhile."""
    visit, reading = scene.next_visit(), scene.reading
    asks = (reading.questions.comes_then or reading.questions.still_comes) and (
        isinstance(reading.answer, Unread) or reading.questions.asks
    )
    if visit is None or not asks or reading.triage.level != "none" or isinstance(scene.state, AwaitingConsent | AskingSafety):
        return None
    waiting = open_question(scene)
    if waiting is None:
        return None
    task = _task(scene, "asks whether to come while a medical question is open: call before the visit", ())
    due = task.due if waiting.due is None or waiting.due <= scene.now else waiting.due
    said = scene.say("other.staff_say", {"when": When(due or scene.now)})
    return scene.turn(scene.state, task, said, because="asks whether to come, and staff have yet to say")


def open_question(scene: Scene) -> Task | None:
    """The task about their health that staff have not closed, of answers too after which staff call first; None where there is none."""
    call_first = any(response.outcome == "staff" for response in scene.facts.responses)
    kinds = ("medical", "screening") if call_first else ("medical",)
    return next((task for task in scene.facts.tasks if task.kind in kinds and task.status in OPEN), None)


def _task(scene: Scene, why: str, reasons: tuple[str, ...]) -> RaiseTask:
    """For a clinician, before the visit; urgent where that is within a day."""
    visit = scene.next_visit()
    soon = visit is not None and visit.start - scene.now <= timedelta(days=1)
    before = f"; {visits.named(scene, visit)} lies ahead" if visit is not None else ""
    key, id = f"health:{scene.conversation.id}", visit.id if visit is not None else None
    return RaiseTask("medical", "urgent" if soon else "routine", key, why + before, reasons, id, due(scene))


def due(scene: Scene) -> datetime:
    """By when staff call about a visit: by their deadline, and some hours before the next visit where that is sooner (aware)."""
    visit = scene.next_visit()
    times = [at for at in (scene.facts.staff_deadline, visit.start - BEFORE_THE_VISIT if visit is not None else None) if at is not None]
    return max(min(times, default=scene.now), scene.now + SOONEST)
