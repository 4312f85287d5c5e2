"""The safety reading fails, or is slow: nobody knows what the text says, so a person is paged at once, whatever it was an answer to."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, cast

import pytest

from messenger.chat import Chat, open_chat
from messenger.core.task import Task
from messenger.reading.safety.triage import Rules
from messenger.service.turn import SLOW
from tests.faults.house import sample

ASKED_ABOUT_SAFETY = ("Hi", "1", "34")


class Slow(Mapping[str, Any]):
    """An index of spellings whose first look-up takes longer than a safety reading may take; it holds nothing."""

    ends: float | None = None

    def __getitem__(self, key: str) -> Any:
        return self.get(key)

    def get(self, key: str, default: Any = None) -> Any:
        self.ends = self.ends or time.thread_time() + SLOW + 0.05
        while time.thread_time() < self.ends:
            pass
        return default

    def __contains__(self, key: object) -> bool:
        self.get(str(key))
        return False

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def broken(rules: Rules) -> Rules:
    """Rules that raise on any text."""
    return replace(rules, lexicon=cast(Any, None))


def slow(rules: Rules) -> Rules:
    """Rules that answer, too late."""
    return replace(rules, words=replace(rules.words, spellings=Slow()))


async def chat_after(*texts: str) -> Chat:
    chat = open_chat(sample(), datetime.fromisoformat("2026-11-24T10:15:00-06:00"))
    for text in texts:
        await chat.text(text)
    return chat


async def tasks(chat: Chat) -> list[Task]:
    return list(await chat.store.run(lambda uow: uow.open_tasks()))


@pytest.mark.parametrize("fault", [broken, slow])
@pytest.mark.parametrize(
    ("before", "text"),
    [((), "hello there"), (("Hi",), "see you on tuesday then"), (ASKED_ABOUT_SAFETY, "1"), (("Hi", "1", "34", "1"), "0")],
    ids=["first text", "before consent", "answer about safety", "answer about health"],
)
async def test_a_person_is_paged_at_once(fault: Any, before: tuple[str, ...], text: str) -> None:
    chat = await chat_after(*before)
    assert not await tasks(chat)
    chat.shell.triage_rules = fault(chat.shell.triage_rules)
    left = await chat.text(text)
    (task,) = [each for each in await tasks(chat) if each.kind == "crisis"]
    assert task.priority == "urgent" and task.pages == 1 and task.paged_at is not None
    assert task.paged_at <= chat.clock.now()
    assert any(message["key"] == "staff.urgent" for message in left), "nobody was told yet"
    assert any(message["to"] == "patient" for message in left), "the patient got no answer"


async def test_rules_that_work_page_nobody() -> None:
    chat = await chat_after("Hi", "1", "34")
    await chat.text("1")
    assert not await tasks(chat)
