"""Reply codes by SMS: what staff write to each other never reaches a patient, and a second press does nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any, get_args

import pytest

from messenger.chat import Chat, open_chat
from messenger.core.desk.refusal import Why
from messenger.core.task import Task
from messenger.ports.records import Account
from messenger.service.staff import act
from messenger.service.staff_request import ACTS, StaffRequest
from messenger.serving import with_staff_chat
from tests.transcript_file import sample


def phone(member_id: str) -> Any:
    return next(member for member in sample().clinic.staff if member.id == member_id).addresses["mobile"]


async def asking() -> tuple[Chat, Task]:
    """A patient with a first visit ahead who wants a person."""
    chat = open_chat(sample(), datetime.fromisoformat("2026-11-24T10:15:00-06:00"))
    for text in ("hi", "1", "34", "1", "0", "0", "1", "Ana Lopez", "can I talk to someone"):
        await chat.text(text)
    (task,) = await chat.store.run(lambda uow: uow.open_tasks())
    return chat, task


async def urgent() -> tuple[Chat, Task]:
    chat, _ = await asking()
    await chat.text("I want to kill myself")
    tasks = await chat.store.run(lambda uow: uow.open_tasks())
    return chat, next(task for task in tasks if task.kind == "crisis")


async def staff(chat: Chat, text: str, member: str = "nurse") -> dict[str, str]:
    """What left after a text of staff: the words keys, by reader."""
    return {message["to"]: message["key"] for message in await chat.text(text, address=phone(member))}


async def test_a_code_takes_the_task_however_it_is_written() -> None:
    for written in ("{code}", "{low} ok", " {low}.", "{code} ok got it", "{code}, on it thanks"):
        chat, task = await asking()
        assert await staff(chat, written.format(code=task.code, low=task.code.lower())) == {"staff": "staff.acknowledged"}


@pytest.mark.parametrize(
    "words",
    [
        "ok she is psychotic", "called her, no answer", "clear please?? or not", "who has this one", "tell Dr Rivera the patient sounds drunk",
        "reply please", "diga a la doctora que llego tarde", "responder por favor", "saying nothing", "say", "decir", "doen",
        "calling her, no answer",
    ],
)  # fmt: skip
async def test_words_after_a_code_that_mean_nothing_are_not_sent_to_the_patient(words: str) -> None:
    chat, task = await asking()
    assert await staff(chat, f"{task.code} {words}") == {"staff": "staff.unknown_word"}
    kept = await chat.store.run(lambda uow: uow.get(Task, task.id))
    assert kept is not None and kept.status == "open", "nothing was done"


@pytest.mark.parametrize("word", ["say", "Say:", "decir"])
async def test_say_texts_the_patient_and_the_answer_quotes_it(word: str) -> None:
    chat, task = await asking()
    messages = await chat.text(f"{task.code} {word} We will call you at 3, code B1234.", address=phone("nurse"))
    assert [m["text"] for m in messages if m["to"] == "patient"] == ["We will call you at 3, code B1234."]
    (answer,) = [m for m in messages if m["to"] == "staff"]
    assert answer["key"] == "staff.replied" and "We will call you at 3, code B1234." in answer["text"]


@pytest.mark.parametrize("words", ["calling her now", "I'm calling the patient", "on it"])
async def test_who_calls_the_patient_has_the_task(words: str) -> None:
    chat, task = await urgent()
    assert (await staff(chat, f"{task.code} {words}"))["staff"] == "staff.acknowledged"


async def two() -> tuple[Chat, Task, Task]:
    """A patient who wants a person, and whose ride is of concern: two tasks that anybody may close."""
    chat, first = await asking()
    made = Task("second", "S1541", "other", "routine", chat.clock.now(), "other:second", "look at this")
    await chat.store.run(lambda uow: uow.add(made))
    return chat, first, made


@pytest.mark.parametrize(
    ("written", "states"),
    [
        ("{a} {b}", ("acknowledged", "acknowledged")), ("{a} and {b} done", ("done", "done")), ("{a} done {b}", ("done", "acknowledged")),
        ("done {a}, {b}", ("done", "done")), ("{a} y {b} cerrar", ("done", "done")), ("{a} {b} doen", ("open", "open")),
        ("{a} {b} say hello", ("open", "open")),
    ],
)  # fmt: skip
async def test_each_of_two_codes_is_answered(written: str, states: tuple[str, str]) -> None:
    chat, first, second = await two()
    answers = await chat.text(written.format(a=first.code, b=second.code), address=phone("nurse"))
    assert {message["to"] for message in answers} == {"staff"}
    assert [sum(code in message["text"] for message in answers) for code in (first.code, second.code)] == [1, 1]
    kept = [await chat.store.run(lambda uow, id=each.id: uow.get(Task, id)) for each in (first, second)]
    assert tuple(each.status for each in kept if each) == states


async def test_a_reply_after_an_opt_out_is_refused() -> None:
    chat, task = await asking()
    await chat.text("STOP")
    assert await staff(chat, f"{task.code} say We will call you at 3.") == {"staff": "staff.act_refused"}


async def test_the_code_of_a_done_task_does_nothing_else() -> None:
    chat, task = await urgent()
    assert (await staff(chat, f"{task.code} clear"))["staff"] == "staff.act_done"
    for again in ("", " done", " clear", " not clear"):
        assert await staff(chat, f"{task.code}{again}") == {"staff": "staff.act_refused"}


async def test_a_task_about_something_else_is_not_cleared() -> None:
    chat, task = await asking()
    assert await staff(chat, f"{task.code} clear") == {"staff": "staff.act_refused"}


async def test_the_front_desk_decides_nothing_clinical() -> None:
    chat, task = await urgent()
    assert await staff(chat, f"{task.code} clear", "front-desk") == {"staff": "staff.act_refused"}


async def test_answers_say_what_happened() -> None:
    chat, task = await urgent()
    (answer,) = [each for each in await chat.text(f"{task.code} done", address=phone("nurse")) if each["to"] == "staff"]
    assert answer["text"] == f"{task.code}: closed. The patient is told, and the bot answers them again."
    chat, task = await asking()
    (answer,) = await chat.text(f"{task.code} close", address=phone("nurse"))
    assert answer["text"] == f"{task.code}: closed."


def test_every_act_has_words_for_what_it_came_to_in_both_languages() -> None:
    told = {act.replace("-", "_").replace(" ", "_") for act in ACTS}
    for language in ("en", "es"):
        for name in {*told, "crisis_closed", "clear_reviewed", "cancel_quiet", "book_quiet", "enrol_known", "enrol_shared"}:
            assert sample().catalog.raw(language, f"staff.did.{name}")


def test_every_reason_of_a_refusal_has_words_in_both_languages_and_no_words_lie_about() -> None:
    for language in ("en", "es"):
        there = {key.removeprefix("staff.refused.") for key in sample().catalog.texts[language] if key.startswith("staff.refused.")}
        assert there == set(get_args(Why))


async def in_spanish(chat: Chat, member_id: str, text: str) -> str:
    """What ``member_id``, whose language is Spanish, is answered."""
    clinic = chat.shell.clinic
    members = (replace(member, language="es") if member.id == member_id else member for member in clinic.staff)
    chat.shell.clinic = replace(clinic, staff=tuple(members))
    (answer,) = [each for each in await chat.text(text, address=phone(member_id)) if each["to"] == "staff"]
    return str(answer["text"])


async def test_a_refusal_is_in_the_language_of_who_is_refused() -> None:
    chat, task = await urgent()
    refused = await in_spanish(chat, "front-desk", f"{task.code} listo")
    assert refused == f"{task.code}: no se hizo. solo un profesional clinico o el dueño cierra esto: tomela y llame a Nurse on call."
    chat, task = await asking()
    refused = await in_spanish(chat, "nurse", f"{task.code} libre")
    assert refused == f"{task.code}: no se hizo. esta tarea no es sobre una autorizacion (quiere persona); escriba listo para cerrarla."


async def test_nobody_to_call_by_name_is_called_by_what_they_are() -> None:
    chat, task = await urgent()
    clinic = chat.shell.clinic
    chat.shell.clinic = replace(clinic, staff=tuple(member for member in clinic.staff if member.role == "front-desk"))
    (refused,) = [each for each in await chat.text(f"{task.code} done", address=phone("front-desk")) if each["to"] == "staff"]
    assert refused["text"].endswith("take it, then call a clinician.")


async def test_the_front_desk_takes_an_urgent_task_and_is_told_whom_to_call() -> None:
    chat, task = await urgent()
    said = await staff(chat, task.code, "front-desk")
    assert said["staff"] == "staff.acknowledged_call" and said["patient"] == "crisis.acknowledged"
    for word in ("done", "listo", "back"):
        (refused,) = await chat.text(f"{task.code} {word}", address=phone("front-desk"))
        assert refused["key"] == "staff.act_refused" and "take it, then call Nurse on call" in refused["text"], word
    kept = await chat.store.run(lambda uow: uow.get(Task, task.id))
    assert kept is not None and kept.status == "acknowledged"
    assert (await staff(chat, f"{task.code} done"))["staff"] == "staff.act_done", "the nurse closes it"


async def test_a_chat_that_several_read_gets_no_button_to_close_a_crisis() -> None:
    chat = open_chat(sample(), datetime.fromisoformat("2026-11-24T10:15:00-06:00"))
    chat.shell.clinic = with_staff_chat(sample().clinic, -1001)
    await chat.text("hi")
    await chat.text("can I talk to someone")
    await chat.text("I want to kill myself")
    tasks = {task.id: task.kind for task in await chat.store.run(lambda uow: uow.open_tasks())}
    buttons = {}
    for id, kind in tasks.items():
        told = await chat.store.run(lambda uow, cause=f"task:{id}": uow.requests_of_cause(cause))
        buttons[kind] = {len(each.asks.options) for each in told if each.recipient_id == "staff-staff-chat" and each.asks is not None}
    assert buttons == {"human": {2}, "crisis": {1}}, "take it; done only of what the front desk may close"


async def test_the_front_desk_closes_what_is_not_clinical() -> None:
    chat, task = await asking()
    assert (await staff(chat, f"{task.code} done", "front-desk"))["staff"] == "staff.act_done"


async def test_the_patient_hears_once_that_a_person_has_it() -> None:
    chat, task = await urgent()
    assert await staff(chat, task.code) == {"staff": "staff.acknowledged", "patient": "crisis.acknowledged"}
    assert await staff(chat, task.code, "front-desk") == {"staff": "staff.theirs"}


async def test_who_takes_what_somebody_has_is_told_so_and_over_takes_it_and_tells_them() -> None:
    chat, task = await asking()
    await staff(chat, task.code, "front-desk")
    (answer,) = await chat.text(task.code, address=phone("nurse"))
    assert answer["text"] == f"{task.code}: Front desk has it since Tue Nov 24, 10:15 AM. Reply {task.code} over to take it."
    kept = await chat.store.run(lambda uow: uow.get(Task, task.id))
    assert kept is not None and kept.owner == "front-desk"
    told = await chat.text(f"{task.code} over", address=phone("nurse"))
    assert {each["key"] for each in told} == {"staff.acknowledged", "staff.taken_over"}
    assert f"{task.code} is with Nurse on call now" in next(each["text"] for each in told if each["key"] == "staff.taken_over")
    kept = await chat.store.run(lambda uow: uow.get(Task, task.id))
    talk = await chat.store.run(lambda uow: uow.conversation_at(chat.address))
    assert kept is not None and kept.owner == "nurse"
    assert talk is not None and talk.held_by is None, "the bot goes on: only the task changed hands"
    assert await staff(chat, task.code) == {"staff": "staff.acknowledged"}, "their own is theirs"


async def test_one_person_with_a_telephone_and_an_account_is_one_person() -> None:
    chat, task = await asking()
    account = Account("a1", "robin", "hash", "front-desk", chat.clock.now(), member="front-desk")
    await chat.store.run(lambda uow: uow.add(account))
    await act(chat.shell, StaffRequest("robin", "ack", task.id))
    assert await staff(chat, task.code, "front-desk") == {"staff": "staff.acknowledged"}
    refused = await act(chat.shell, StaffRequest("nurse", "ack", task.id, role="clinician"))
    assert not refused.done and refused.because.startswith("Front desk has it")


async def test_who_takes_over_a_talk_by_code_has_its_task() -> None:
    chat, task = await asking()
    assert await staff(chat, f"{task.code} over") == {"staff": "staff.act_done"}
    kept = await chat.store.run(lambda uow: uow.get(Task, task.id))
    talk = await chat.store.run(lambda uow: uow.conversation_at(chat.address))
    assert kept is not None and kept.owner == "nurse" and talk is not None and talk.held_by == "nurse"


async def test_an_unknown_code_and_a_code_from_somebody_else() -> None:
    chat, task = await asking()
    assert await staff(chat, "A0001") == {"staff": "staff.unknown_code"}
    await chat.text(f"{task.code} done")
    (same,) = [each for each in await chat.store.run(lambda uow: uow.open_tasks()) if each.id == task.id]
    assert same.status == "open"
