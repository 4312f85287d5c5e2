"""Ordinary texts while an urgent one is with staff, once somebody has it in hand or the person has said that they are safe.

They are answered as on any day, for days if need be: no crisis words, no new page. The urgent matter stays open until a person closes it,
its pages go on until somebody takes it, and staff are told, without alarm, that the patient wrote. What worries pages as before.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from messenger.core.dialogue import safety
from messenger.core.dialogue.scene import Outcome, Scene, Turn
from messenger.core.effects import Book, Effect, RaiseTask, Say
from messenger.core.states import ChoosingSlot, Crisis
from messenger.core.understanding import Unread

PAST = timedelta(hours=24)
"""After this an emergency of the body that nobody has taken is no reason any more to answer each text with 911; it goes on paging staff."""

UNTAKEN = timedelta(hours=1)
"""How long after the last page nobody may have taken an urgent task before an ordinary text of that patient pages again."""


def goes_on(scene: Scene, crisis: Crisis, *, light: bool) -> bool:
    """Whether this text is answered as on any day: it neither worries nor calls for anybody, opts out, or says how safe the person is.

    ``light``: what worries in it is the weight of everyday words alone ("im ok now really"); that pages nobody a second time.
    """
    key = safety.task_key(scene.conversation, crisis.kind)
    past = crisis.kind == "medical" and crisis.said_at is not None and scene.now - crisis.said_at >= PAST
    in_hand = crisis.safe_at is not None or past or safety.taken(scene, key)
    new = safety.wants_somebody(scene) if light else safety.calls(scene)
    if not in_hand or new or scene.reading.carrier == "optout":
        return False
    return safety.says_how_safe(scene, crisis) is None


def beside(scene: Scene, crisis: Crisis, outcome: Outcome, *, light: bool) -> Outcome:
    """``outcome`` of an ordinary text, with staff told of it. What is not understood, or ``light`` and no answer, is for the person who has
    the urgent matter, and a new treatment is not booked before staff have closed that."""
    if not isinstance(outcome, Turn) or outcome.conversation.crisis != crisis:
        return outcome
    missed = getattr(outcome.conversation.state, "misses", 0) > getattr(scene.state, "misses", 0)
    thanks = "thanks" in scene.reading.intents
    unread = isinstance(scene.reading.answer, Unread)
    if (light and unread) or (not crisis.gone_on and (missed or light or (thanks and unread))):
        outcome = safety.with_person(scene, crisis)
    if _books_treatment(scene, outcome):
        outcome = scene.turn(
            scene.state, scene.say("screening.handoff"), because="a treatment waits until staff have closed the urgent matter"
        )
    asked = any(isinstance(effect, Say) and effect.asks is not None for effect in outcome.effects)
    conversation = replace(outcome.conversation, crisis=replace(crisis, gone_on=crisis.gone_on or asked))
    return replace(outcome, conversation=conversation, effects=(*_told(scene, crisis, outcome), *outcome.effects))


def _told(scene: Scene, crisis: Crisis, outcome: Turn) -> tuple[Effect, ...]:
    """Staff hear that the patient wrote; where nobody has taken the urgent task since the last page, long ago, it pages once more."""
    key = f"reply:{scene.conversation.id}"
    why = "wrote again, nothing urgent, while an urgent text of theirs is open: read it"
    known = any(isinstance(effect, RaiseTask) and effect.key == key for effect in outcome.effects)
    noted = () if known else (RaiseTask("reply", "routine", key, why, due=scene.facts.staff_deadline),)
    task_key = safety.task_key(scene.conversation, crisis.kind)
    left = any(
        task.key == task_key and task.status == "open" and task.paged_at is not None and scene.now - task.paged_at >= UNTAKEN
        for task in scene.facts.tasks
    )
    if not left:
        return noted
    return (*noted, RaiseTask(crisis.kind, "urgent", task_key, "nobody has taken it, and the patient wrote again", page=True))


def _books_treatment(scene: Scene, turn: Turn) -> bool:
    """Whether a turn books or offers a treatment that was not booked before."""
    booked = any(isinstance(effect, Book) and scene.service(effect.slot.service).treatment for effect in turn.effects)
    state = turn.conversation.state
    offered = isinstance(state, ChoosingSlot) and state.appointment_id is None and scene.service(state.service).treatment
    return booked or (offered and any(isinstance(effect, Say) and effect.asks is not None for effect in turn.effects))
