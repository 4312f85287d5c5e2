"""What a patient answers to a person of the clinic goes to that person, whatever the bot had asked before."""

from __future__ import annotations

from datetime import datetime

from messenger.chat import Chat, open_chat
from tests.transcript_file import sample


async def written_to() -> Chat:
    """The question about safety is open, and a person has written since."""
    chat = open_chat(sample(), datetime.fromisoformat("2026-11-24T10:15:00-06:00"))
    for text in ("hi", "1", "34"):
        await chat.text(text)
    await chat.act("reply", "Can you come at 3 pm tomorrow?", None, None)
    return chat


async def kinds(chat: Chat) -> list[str]:
    return sorted(task.kind for task in await chat.store.run(lambda uow: uow.open_tasks()))


async def test_yes_to_a_person_is_no_yes_to_our_question_about_safety() -> None:
    chat = await written_to()
    told = [*await chat.text("yes thats fine"), *await chat.text("yes")]
    assert [each for each in told if each["to"] == "patient"] == [] and await kinds(chat) == ["reply"]


async def test_what_is_urgent_or_worrying_goes_its_usual_way() -> None:
    chat = await written_to()
    await chat.text("I don't see the point of anything anymore")
    assert "crisis" in await kinds(chat)
    chat = await written_to()
    told = await chat.text("I want to kill myself")
    assert {each["key"] for each in told if each["to"] == "patient"} == {"crisis.full"} and "crisis" in await kinds(chat)


async def test_stop_stops() -> None:
    chat = await written_to()
    assert [each["key"] for each in await chat.text("STOP") if each["to"] == "patient"] == ["help.stop"]


async def test_a_day_later_the_bot_reads_again() -> None:
    chat = await written_to()
    await chat.advance(25 * 60)
    told = await chat.text("1")
    assert [each["key"] for each in told if each["to"] == "patient"] == ["screening.history"]


async def test_a_later_question_of_the_bot_is_answered_to_the_bot() -> None:
    chat = await written_to()
    await chat.act("hand back", None, None, None)
    assert "screening.history" in {each["key"] for each in await chat.text("1")}
