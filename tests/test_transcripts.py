"""Golden conversations, played through the real product on a virtual clock; ``--update`` writes them again but blesses no broken law."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from messenger.store.codec import decode, encode
from tests.laws import broken
from tests.transcript_file import TranscriptFile, all_files


@pytest.mark.parametrize("path", all_files(), ids=lambda path: path.stem)
async def test_a_transcript_plays_as_written(path: Path, request: pytest.FixtureRequest) -> None:
    written = TranscriptFile.read(path)
    after, chat, messages = await written.played()
    assert broken(messages, after.summary) == []
    texts = await chat.store.run(lambda uow: uow.texts_since(chat.address, datetime(2020, 1, 1, tzinfo=UTC)))
    assert [record.because for record in texts if record.status == "failed"] == [], "a turn failed"
    conversation = await chat.store.run(lambda uow: uow.conversation_at(chat.address))
    assert conversation is not None and decode("state", encode("state", conversation.state)) == conversation.state
    if request.config.getoption("--update"):
        path.write_text(after.text(), encoding="utf-8")
    assert after.lines == written.lines or request.config.getoption("--update")
    assert after.summary == written.summary or request.config.getoption("--update")
