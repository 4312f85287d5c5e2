"""Transcripts on disk: read, played, written again. What a nurse reads is what is compared."""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from messenger import content
from messenger.chat import Chat, open_chat
from messenger.summary import summary
from messenger.transcript import HEAD, LEFT_OUT, play, shown


@functools.cache
def sample() -> content.Content:
    """The sample clinic, read once."""
    return content.load()


FOLDER = Path(__file__).parent / "transcripts"


@dataclass
class TranscriptFile:
    """One file: what is about to happen (comments and inputs) and what was seen to happen."""

    path: Path
    head: dict[str, str] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    summary: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> TranscriptFile:
        body, _, tail = path.read_text(encoding="utf-8").partition("\nsummary:")
        found = cls(path, summary=json.loads(tail) if tail.strip() else {})
        for line in body.splitlines():
            if line == HEAD.rstrip():
                continue
            if line.startswith("#") and not found.head:
                found.head["about"] = line
            elif not found.lines and ":" in line and line.partition(":")[0] in ("now", "language", "channel"):
                name, _, value = line.partition(":")
                found.head[name] = value.strip()
            elif line.strip() or found.lines:
                found.lines.append(line.rstrip())
        while found.lines and not found.lines[-1]:
            found.lines.pop()
        return found

    @property
    def inputs(self) -> list[str]:
        """What is played, with comments and blank lines, without what left."""
        return [line for line in self.lines if not line.startswith(">")]

    def chat(self) -> Chat:
        """A fresh chat as the head says."""
        now = datetime.fromisoformat(self.head["now"])
        return open_chat(sample(), now, language=self.head.get("language", "en"), channel=self.head.get("channel", "sms"))

    async def played(self) -> tuple[TranscriptFile, Chat, list[dict[str, Any]]]:
        """The file as it would be written now, the chat after it, and all messages that left."""
        chat = self.chat()
        after = TranscriptFile(self.path, self.head)
        messages: list[dict[str, Any]] = []
        for line in self.inputs:
            after.lines.append(line)
            if not line or line.startswith("#"):
                continue
            left = await play(chat, line)
            messages += left
            after.lines += [shown(message) for message in left if message["key"] not in LEFT_OUT]
        after.summary = short(await summary(chat))
        return after, chat, messages

    def text(self) -> str:
        """The file's text."""
        head = [self.head["about"]] if "about" in self.head else []
        named = [f"{name}: {self.head[name]}" for name in ("now", "language", "channel") if name in self.head]
        summed = "summary: " + json.dumps(self.summary, ensure_ascii=False, indent=1)
        return "\n".join([*head, HEAD.rstrip(), *named, "", *self.lines, "", summed]) + "\n"


def short(found: dict[str, Any]) -> dict[str, Any]:
    """The summary without ids, which a nurse need not read."""
    drop = {"id"}
    return {
        key: [{name: value for name, value in each.items() if name not in drop} for each in part] if isinstance(part, list) else part
        for key, part in found.items()
    }


def all_files() -> list[Path]:
    return sorted(FOLDER.glob("*.txt"))
