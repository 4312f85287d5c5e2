"""Transcripts: a chat as plain text that a nurse can read, and that plays again as a test.

A line that begins with ``<`` is what the patient texts, ``<e`` what the escort texts, ``<s`` what the clinician on call texts (``CODE`` is
the newest task's reply code), ``!`` an act of staff (``! enrol: name=Ana Lopez, language=en, consent=yes`` at this very address), ``+90``
ninety minutes, ``~ down`` what the provider does, ``[page]`` answers of the private page, ``[ride]`` of the ride page; lines with ``>``
are what left, with time, reader and key.
"""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import Any

from messenger.chat import Chat
from messenger.service.staff_request import ACTS
from messenger.summary import summary

TOKEN = re.compile(r"(?<=/[pc]/)[\w-]{16,}")
CODE = re.compile(r"\b[A-Z]\d{4}\b")
"""Links and reply codes differ from run to run of the product; a transcript shows them alike."""

WITH_DETAILS = ("enrol", "book", "block", "unblock")
"""Acts that say more than a text."""

LEFT_OUT = frozenset({"staff.self_test"})
"""What a transcript does not show: the daily test of urgent pages is no part of a conversation."""

HEAD = "# Played by tests/test_transcripts.py; made again with: pytest tests/test_transcripts.py --update\n"


class Transcript:
    """Plays lines on a chat and keeps what came of them."""

    def __init__(self, chat: Chat, language: str = "en", title: str = "") -> None:
        self.chat = chat
        self._lines: list[str] = []
        self._title = title
        self._began = chat.local_now()
        self._language = language

    async def play(self, line: str) -> list[dict[str, Any]]:
        """Play one line as typed in ``chat``: a text, or /wait, /next, /staff, /escort, /provider.

        Raises:
            ValueError: a command that is not understood; the message says what would be.
        """
        told = _marked(line)
        messages = await play(self.chat, told)
        self._lines.append(told)
        self._lines += [shown(message) for message in messages if message["key"] not in LEFT_OUT]
        return messages

    async def text(self) -> str:
        """The whole transcript with its summary."""
        head = f"{HEAD}now: {self._began}\nlanguage: {self._language}\nchannel: {self.chat.channel}\n\n"
        return head + "\n".join(self._lines) + "\n\nsummary: " + json.dumps(await summary(self.chat), ensure_ascii=False, indent=1) + "\n"


def _marked(line: str) -> str:
    """What was typed, as a line of a transcript."""
    word, _, rest = line.strip().partition(" ")
    match word:
        case "/wait":
            return f"+{rest}"
        case "/next":
            return "+next"
        case "/staff":
            return f"! {rest}"
        case "/escort":
            return f"<e {rest}"
        case "/provider":
            return f"~ {rest}"
        case _ if word.startswith("/"):
            raise ValueError(f"{word} is not known; /help lists what is")
        case _:
            return f"< {line.strip()}"


async def play(chat: Chat, line: str) -> list[dict[str, Any]]:
    """Play one line of a transcript; returns the messages that left.

    Raises:
        ValueError: the line is not one of a transcript.
    """
    if line.startswith("<e "):
        return await chat.escort(line[3:])
    if line.startswith("<b "):
        return await chat.text("", button=line[3:])
    if line.startswith("<s "):
        return await chat.code(line[3:])
    if line.startswith("<m "):
        return await chat.text("", media=(line[3:],))
    if line.startswith("<"):
        return await chat.text(line[1:].strip())
    if line == "+next":
        return await chat.to_next()
    if line.startswith("+"):
        return await chat.advance(_minutes(line[1:]))
    if line.startswith("! "):
        act, _, text = line[2:].partition(": ")
        if act not in ACTS:
            raise ValueError(f"{act} is not an act of staff: {', '.join(ACTS)}")
        details = _details(text) if act in WITH_DETAILS else {}
        result, messages = await chat.act(act, None if details else text or None, None, None, details)
        if not result.done:
            raise ValueError(f"{act}: {result.because}")
        return messages
    if line.startswith("~ ") and line[2:] in ("up", "down", "unknown"):
        chat.provider(line[2:])
        return []
    if line.startswith("[ride] "):
        return await chat.ride({key: str(value) for key, value in json.loads(line[7:]).items()})
    if line.startswith("[page] "):
        return await chat.page({key: str(value) for key, value in json.loads(line[7:]).items()})
    raise ValueError(f"not a line of a transcript: {line!r}")


def _details(text: str) -> dict[str, str]:
    named = [part.partition("=") for part in text.split(", ")]
    if not all(name and equals for name, equals, _ in named):
        raise ValueError(f"{text}: details like name=Ana Lopez, language=en are needed")
    return {name: value for name, _, value in named}


def _minutes(text: str) -> float:
    units = {"m": 1.0, "h": 60.0, "d": 1440.0}
    unit = text[-1:] if text[-1:] in units else ""
    try:
        value = float(text.removesuffix(unit) if unit else text)
    except ValueError:
        raise ValueError(f"{text}: a time like 90, 3h or 2d is needed") from None
    if value < 0:
        raise ValueError(f"{text}: time goes forward only")
    return value * units.get(unit, 1.0)


def shown(message: dict[str, Any]) -> str:
    """A message that left, as a line of a transcript."""
    at = datetime.fromisoformat(message["at"])
    asks = message["asks"]
    asked = f" ?{asks.get('choice') or asks.get('link_id')}" if asks else ""
    size = f" {message['segments']}x{message['encoding']}" if message["segments"] > 1 or message["encoding"] != "GSM-7" else ""
    text = CODE.sub("A0000", TOKEN.sub("TOKEN", message["text"]))
    return f"> {at:%a %m-%d %H:%M} {message['to']} {message['channel']} [{message['key']}{asked}]{size} {text}"
