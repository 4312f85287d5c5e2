"""A text while a person of the clinic has taken the conversation over: the bot is silent, and no text of the patient's goes unheard.

Each is told of anew, on the day of a visit as urgent, and who stands at the door is met as ever: whoever took over may have gone home.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from messenger.core.appointment import Appointment
from messenger.core.communication import AskItem, Link, Params, Word
from messenger.core.dialogue import ahead, answering, triaged, visits
from messenger.core.dialogue.scene import Scene, Turn
from messenger.core.effects import Effect, RaiseTask, Say, TellStaff
from messenger.core.facts import Facts
from messenger.core.states import AskingRide, CheckingIn, Conversation, DayOf, Screening
from messenger.core.understanding import Name, Unread

AT_ONCE = timedelta(minutes=5)
"""Texts that come closer to each other are told of once."""


def told(scene: Scene) -> Turn:
    """Staff hear of the text; nothing is answered but that somebody is at the door, and what a text about a near visit asked."""
    at_the_door = visits.outside(scene) or ahead.here(scene)
    if at_the_door is not None:
        return at_the_door
    task = _task(scene, ahead.visit_today(scene))
    to_staff: tuple[Effect, ...] = (task, *_again(scene, task))
    answered = answering.answer(scene, scene.state) if answers_us(scene.conversation, scene.facts) and _is_answer(scene) else None
    if isinstance(answered, Turn):
        said = tuple(effect for effect in answered.effects if not _asks_on(effect, answered))
        return replace(answered, effects=(*to_staff, *said), because=f"{answered.because}; a person has taken over and hears it")
    heard = scene.turn(scene.state, *to_staff, because="a person has taken over: the bot is silent, and staff hear of the text")
    return _read(scene, heard)


def _read(scene: Scene, heard: Turn) -> Turn:
    """A worrying text is also what it would be without them: a clinician reads it."""
    also = triaged.also_read(scene, heard) if scene.reading.triage.level == "staff-review" else heard
    return also if isinstance(also, Turn) else heard


def _asks_on(effect: Effect, answered: Turn) -> bool:
    """Whether it goes on with a question that had been set aside: nobody is asked about their health beside a talk with a person."""
    return isinstance(effect, Say) and isinstance(effect.asks, AskItem) and isinstance(answered.conversation.state, Screening)


def answers_us(conversation: Conversation, facts: Facts) -> bool:
    """Whether what is open was asked by a text about a near visit, which goes on meanwhile, and no person has written since."""
    return isinstance(conversation.state, AskingRide | DayOf | CheckingIn) and not facts.answers_a_person


def _is_answer(scene: Scene) -> bool:
    """Whether the text plainly answers that: how somebody is who says "4", or who takes them home, is never left to be read."""
    answer = scene.reading.answer
    known = not isinstance(answer, Unread) and not (isinstance(answer, Name) and not answer.sure)
    return known and scene.reading.triage.level == "none"


def _task(scene: Scene, visit: Appointment | None) -> RaiseTask:
    key, why = f"reply:{scene.conversation.id}", "a text while a person has taken over"
    if isinstance(scene.state, AskingRide):
        why += "; who takes them home was asked, and may be answered by it"
    if visit is None:
        return RaiseTask("reply", "routine", key, why, due=scene.facts.staff_deadline)
    due = scene.now + visits.ANSWERED_WITHIN if scene.facts.clinic.is_open(scene.now) else scene.facts.staff_deadline
    return RaiseTask("reply", "urgent", key, f"{why}, on the day of {visits.named(scene, visit)}", (), visit.id, due)


def _again(scene: Scene, task: RaiseTask) -> tuple[TellStaff, ...]:
    """A fresh notice where the task of an earlier text is still open: it alone would say nothing of this one."""
    open_one = next((each for each in scene.facts.tasks if each.key == task.key and each.status != "done"), None)
    before = scene.wrote_before
    if open_one is None or (before is not None and scene.now - before < AT_ONCE):
        return ()
    params: Params = {"kind": Word(f"staff.kind.{open_one.kind}"), "code": open_one.code, "link": Link("task", open_one.code)}
    return (TellStaff("task", "staff.task", params, task.because, task.appointment_id),)
