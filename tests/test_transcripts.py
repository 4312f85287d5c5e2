"""Golden conversations, played through the real product on a virtual clock; ``--update`` writes them again but blesses no broken law."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from messenger.store.codec import decode, encode
from tests.laws import broken
from tests.transcript_file import FOLDER, TranscriptFile, all_files

ONE_LANGUAGE = {
    "another_script": "a text in neither language",
    "first_text_in_spanish": "about both languages at once",
    "strange_texts": "names and signs, no language",
    "switch_language": "about both languages at once",
    "week_page_item_nine": "the nine questions have an official wording in English only",
}
"""Transcripts that stand alone, and why."""

SAFETY = re.compile(r"^> .* patient \w+ \[((?:crisis|redflag)\.\w+)", re.MULTILINE)


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


def test_each_path_is_written_in_both_languages() -> None:
    """``name.txt`` and ``name_es.txt``: a path that a nurse can read in one language only fails the build."""
    names = {path.stem for path in all_files()}
    english = {name for name in names if not name.endswith("_es")}
    spanish = {name.removesuffix("_es") for name in names - english}
    assert english - spanish == set(ONE_LANGUAGE), "no Spanish counterpart"
    assert spanish - english == set(), "no English counterpart"


@pytest.mark.parametrize("path", [path for path in all_files() if path.stem.endswith("_es")], ids=lambda path: path.stem)
def test_both_languages_of_a_path_meet_the_same_safety_words_first(path: Path) -> None:
    """What danger is answered with, and whether it is seen at all, does not depend on the language."""
    other = FOLDER / f"{path.stem.removesuffix('_es')}.txt"
    first = [found[1] if (found := SAFETY.search(each.read_text("utf-8"))) else None for each in (path, other)]
    assert first[0] == first[1]
