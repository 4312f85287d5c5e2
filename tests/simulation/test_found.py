"""What simulation found in the product, each as the smallest case that shows it."""

from __future__ import annotations

from datetime import datetime

from messenger import content
from messenger.chat import open_chat


async def test_an_answer_that_came_too_late_is_told_to_staff() -> None:
    """The provider is down from the evening on; in the morning the answer would come after twelve hours and is dropped: somebody must know."""
    chat = open_chat(content.load(), datetime.fromisoformat("2026-11-24T18:17:00-06:00"))
    chat.provider("down")
    await chat.text("hi")
    await chat.advance(14 * 60)
    tasks = await chat.shell.views.tasks()
    assert [task.kind for task in tasks] == ["delivery"]
