"""What staff may do, from whichever door: the staff page, a reply code by SMS, a button in the staff chat."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from messenger.core.appointment import IllegalMove, SlotTaken
from messenger.core.communication import Word
from messenger.core.desk import acts
from messenger.core.desk.refusal import Refused
from messenger.core.task import Task
from messenger.core.understanding import Language
from messenger.ports.store import UnitOfWork
from messenger.service.blocking import block, unblock
from messenger.service.escorts import come_now
from messenger.service.phoned import book, enrol
from messenger.service.shell import Shell
from messenger.service.staff_request import StaffRequest, StaffResult
from messenger.service.staff_talk import in_conversation, task_of, task_only


async def act(shell: Shell, request: StaffRequest) -> StaffResult:
    """Do one act of staff. What makes no sense is refused in words; nothing raises for it."""
    now = shell.clock.now()
    result = await shell.store.run(lambda uow: act_in(shell, uow, request, now))
    shell.wakeups.nudge()
    return result


def act_in(shell: Shell, uow: UnitOfWork, request: StaffRequest, now: datetime) -> StaffResult:
    """``act`` inside a unit of work."""
    try:
        match request.act:
            case "block":
                return block(shell, uow, request, now)
            case "unblock":
                return unblock(shell, uow, request, now)
            case "enrol":
                return enrol(shell, uow, request, now)
            case "book":
                return book(shell, uow, request, now)
            case "come-now":
                return come_now(shell, uow, request, now)
            case "ack" | "over" | "done" if (task := task_of(uow, request)) is not None and task.conversation_id is None:
                acts.allow(request.role, request.act, task, None, shell.clinic, now)
                return task_only(shell, uow, request, task, now)
            case _:
                return in_conversation(shell, uow, request, now)
    except Refused as refused:
        return not_done(shell, refused)
    except IllegalMove:
        return not_done(shell, Refused("not_as_it_stands"))
    except SlotTaken:
        return not_done(shell, Refused("slot_taken"))


def not_done(shell: Shell, refused: Refused) -> StaffResult:
    """``refused`` as a result, for the record in the clinic's first language."""
    result = StaffResult(False, "", None, Word(f"staff.refused.{refused.why}"), refused.params)
    return replace(result, because=told(shell, result, shell.clinic.languages[0]))


def told(shell: Shell, result: StaffResult, language: Language) -> str:
    """What ``result`` tells staff who read ``language``."""
    if result.said is None:
        return result.because
    clinic = shell.clinic
    return shell.catalog.render(language, result.said.key, result.params, clinic.time_zone, lambda link: "")  # no such words hold a link


def take(shell: Shell, uow: UnitOfWork, task_id: str, by: str, now: datetime) -> bool:
    """Take a task by a key press. False where somebody has it already or it is gone."""
    task = uow.get(Task, task_id)
    if task is None or task.status != "open":
        return False
    return act_in(shell, uow, StaffRequest(by, "ack", task.id), now).done
