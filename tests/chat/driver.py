"""A patient who answers whatever is asked, through the command line: only the JSON of docs/reference is known here, nothing of the product."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

ROOT = Path(__file__).parent.parent.parent
NOW = "2026-11-24T10:15:00-06:00"
Message = dict[str, Any]

EASY = {
    "consent": "1", "language": "1", "name": "Ana Lopez", "slot": "1", "confirm": "1", "ride": "my sister Carla", "day": "1", "service": "1",
    "waitlist": "1", "age": "34",
}  # fmt: skip
"""Answers by choice or link_id; everything else is answered with its first option, a checklist with nothing."""

WEEK = {"mood": "better", "sleep": "good", "urinary": "no", "craving": "no", "pain": "2"}
HARMLESS = {
    "age": "34", "safety": "no", "reason": "mood", "prior": "yes", "preg": "no", "heart": "no", "pressure": "no", "brain": "no",
    "psychosis": "no", "substance": "no", "organ": "no", "allergy": "no", "meds": "no",
}  # fmt: skip


@dataclass
class Talk:
    """``main.py chat --json`` as a process. ``messages``: everything that left, oldest first; ``at``: the virtual time."""

    arguments: tuple[str, ...] = ()
    answers: dict[str, str] = field(default_factory=dict)
    buttons: bool = False
    messages: list[Message] = field(default_factory=list)
    at: str = NOW
    slots: list[dict[str, str]] = field(default_factory=list)

    def __enter__(self) -> Self:
        self.process = subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), "chat", "--json", "--now", NOW, *self.arguments],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT, env={**os.environ, "PYTHONUTF8": "1"},
        )  # fmt: skip
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            if stream is not None:
                stream.close()

    def send(self, **record: Any) -> list[Message]:
        """One line in; every message that left until all is settled."""
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write(json.dumps(record) + "\n")
        self.process.stdin.flush()
        left: list[Message] = []
        while line := self.process.stdout.readline():
            found = json.loads(line)
            if found.get("settled"):
                self.at = found["at"]
                self.messages += left
                return left
            left.append(found)
        raise AssertionError(self.process.stderr.read() if self.process.stderr else "the chat ended")

    def finish(self) -> dict[str, Any]:
        """The end of the input; returns the summary. The exit code is 0."""
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.close()
        last = json.loads(self.process.stdout.read().splitlines()[-1])
        assert self.process.wait(30) == 0
        summary: dict[str, Any] = last["summary"]
        return summary

    def reply(self, message: Message) -> list[Message]:
        """Answer what ``message`` asks."""
        asks = message["asks"]
        name = asks.get("choice") or asks["link_id"]
        if name == "slot":
            self.slots.append(asks["options"][0])
        said = self.answers.get(name) or EASY.get(name) or ("0" if asks.get("items") else "1")
        if self.buttons and name in ("slot", "consent"):
            return self.send(button=said)
        return self.send(text=said)

    def talk(self, messages: list[Message]) -> list[Message]:
        """Answer until nothing is asked any more; returns everything that left."""
        told = list(messages)
        open_ = asked(messages)
        while open_ is not None:
            messages = self.reply(open_)
            told += messages
            open_ = asked(messages)
        return told

    def wait_until(self, at: str, step: float = 240) -> list[Message]:
        """Let time pass to ``at``, answering what comes."""
        told: list[Message] = []
        while (left := (datetime.fromisoformat(at) - datetime.fromisoformat(self.at)).total_seconds() / 60) > 0:
            came = self.send(advance_minutes=min(step, left))
            told += came
            if any(message["key"] == "checkin.week1" for message in came):
                told += self.send(page=WEEK)
            told += self.talk([message for message in came if message["to"] == "patient"])
        return told


def asked(messages: list[Message]) -> Message | None:
    """The newest question to the patient, if any is open."""
    to_patient = [message for message in messages if message["to"] == "patient"]
    return to_patient[-1] if to_patient and to_patient[-1]["asks"] else None
