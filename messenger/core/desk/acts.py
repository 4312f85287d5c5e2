"""What staff may do: ``staff_turn(...) -> Turn | Need``, and who may. Pure; the service records who did it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Literal

from messenger.core.appointment import Appointment
from messenger.core.clinic import Clinic, Role
from messenger.core.desk import clearance, marks, tasks
from messenger.core.desk.clearance import who_clears
from messenger.core.desk.refusal import Refused
from messenger.core.dialogue.questions import question
from messenger.core.dialogue.scene import Outcome, Scene, Turn
from messenger.core.effects import CloseTasks, Say
from messenger.core.facts import Facts
from messenger.core.reading import NOTHING_READ
from messenger.core.states import Conversation
from messenger.core.task import Task

Act = Literal[
    "ack", "done", "confirm", "clear", "not-clear", "arrive", "ride-confirmed", "adult-here", "adult-home", "complete", "no-show",
    "reopen", "cancel", "take over", "hand back", "reply",
]  # fmt: skip


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
        Refused: the front desk leaves this to others; the reason says what to do instead.
    """
    if role != "front-desk":
        return
    if act in ("clear", "not-clear"):
        raise Refused("clinician_decides")
    ends = act == "hand back" and conversation is not None and conversation.crisis is not None
    if ends or (act == "done" and task is not None and task.clinical):
        raise Refused("clinician_closes", name=who_clears(clinic, now))


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
        visit: the visit it is about; ``marks`` picks the next one where none was named.
        text: the words of a reply.
        early: whether a mark counts on a visit whose time has not come.

    Raises:
        Refused: there is nothing that the act could apply to.
    """
    scene = Scene(conversation, NOTHING_READ, facts, now, question)
    match act:
        case "ack":
            return tasks.acknowledged(scene, task)
        case "done":
            return tasks.closed(scene, task)
        case "take over":
            return Turn(replace(conversation, held_by=by), (), "a person has taken over")
        case "hand back":
            return tasks.handed_back(scene)
        case "reply":
            if not text.strip():
                raise Refused("empty_reply")
            if facts.opted_out:
                raise Refused("opted_out")
            said = Say("other.reply", {"text": text}, because="a person of the clinic replies")
            read = CloseTasks((f"reply:{conversation.id}",), "answered by a person")
            return scene.turn(scene.state, said, read, because="a reply by a person")
        case "clear":
            return clearance.cleared(scene, task)
        case "not-clear":
            return clearance.not_cleared(scene, task)
        case _:
            return marks.about_visit(scene, act, visit, early=early)
