"""How a text is read, as the plain records of the ``understand`` command."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, tzinfo
from typing import Any

from messenger.core.understanding import ExpectSlot, Language, More, SlotNumber, Times, Triage, Unread, YesNo
from messenger.reading.carrier import consent
from messenger.reading.intents.intent import intents
from messenger.reading.slots.taken import read_offer
from messenger.reading.times.when import read_times
from messenger.reading.words.text import words_of
from messenger.reading.yes_no.answer import read_yes_no

TASKS = ("yes-no", "times", "intent", "triage", "consent")


def understand(
    task: str,
    record: Mapping[str, Any],
    language: Language,
    now: datetime,
    triage: Callable[[str, str], Triage] | None = None,
) -> dict[str, Any]:
    """One input record of ``understand TASK`` to its output record.

    ``task``: one of TASKS. ``record``: ``text``, and for yes-no ``question``, for times ``offered`` (local wall-clock starts, ISO
    8601), for
    triage ``question``. ``now``: aware, in the clinic's zone. ``triage``: reads a text and its question for safety; needed for
    that task only.
    Raises ValueError where the task is unknown, a field has the wrong type, or a start cannot be read; the message names the field.
    """
    text = record.get("text", "")
    if not isinstance(text, str):
        raise ValueError('"text" must be a string')
    question = record.get("question") or ""
    if not isinstance(question, str):
        raise ValueError('"question" must be a string')
    if task == "yes-no":
        return understand_yes_no(text, question)
    if task == "times":
        return understand_times(text, _starts(record.get("offered"), now.tzinfo), language, now)
    if task == "intent":
        found = intents(words_of(text), language) or ("other",)
        return {"intent": found[0], "also": list(found[1:])}
    if task == "consent":
        return {"consent": consent(words_of(text))}
    if task == "triage" and triage is not None:
        read = triage(text, question)
        return {"level": read.level, "kind": read.kind, "reasons": list(read.reasons)}
    raise ValueError(f"unknown task {task!r}; one of {', '.join(TASKS)}")


def understand_yes_no(text: str, question: str) -> dict[str, Any]:
    """``{"answer": yes | no | unsure | ask, "because"}``."""
    words = words_of(text)
    read = read_yes_no(words, question) if words.plain else Unread("no words")
    answer = read.answer if isinstance(read, YesNo) else "ask"
    return {"answer": answer, "because": read.because}


def understand_times(text: str, offered: tuple[datetime, ...], language: Language, now: datetime) -> dict[str, Any]:
    """``{"kind": times | slot | more | ask | none, …, "because"}``; intervals are local wall-clock minutes, both ends included."""
    words = words_of(text)
    if not offered:
        read = read_times(words, language, now, whole=True)
        if read.times is None:
            return {"kind": read.kind, "because": read.because}
        return _intervals(read.times)
    answer = read_offer(words, ExpectSlot(offered), language, now)
    if isinstance(answer, SlotNumber) and not answer.alike:
        return {"kind": "slot", "number": answer.number, "because": answer.because}
    if isinstance(answer, More):
        return {"kind": "more", "because": answer.because}
    if isinstance(answer, Times):
        return _intervals(answer)
    return {"kind": "ask", "because": answer.because}


def _intervals(times: Times) -> dict[str, Any]:
    pairs = [[first.isoformat(timespec="minutes"), last.isoformat(timespec="minutes")] for first, last in times.intervals]
    return {"kind": "times", "intervals": pairs, "because": times.because}


def _starts(offered: Any, zone: tzinfo | None) -> tuple[datetime, ...]:
    if offered is None:
        return ()
    if not isinstance(offered, list) or not all(isinstance(start, str) for start in offered):
        raise ValueError('"offered" must be a list of starts such as "2026-12-01T10:00"')
    try:
        read = [datetime.fromisoformat(start) for start in offered]
    except ValueError:
        raise ValueError('"offered" must hold starts such as "2026-12-01T10:00"') from None
    return tuple(start if start.tzinfo else start.replace(tzinfo=zone) for start in read)
