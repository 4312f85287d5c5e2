"""What staff text: reply codes of tasks and the words beside them. Each code is answered with what happened.

Only ``say`` (``decir``) sends anything to a patient: what staff write to each other never leaves.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from messenger.core.clinic import StaffMember
from messenger.core.communication import CommunicationRequest, Inbound, Link, Params, When
from messenger.core.task import Task
from messenger.ports.store import UnitOfWork
from messenger.service import owners, sheet, tasks
from messenger.service.shell import Shell
from messenger.service.staff import act_in
from messenger.service.staff_request import StaffAct, StaffRequest, StaffResult

TODAY = ("today", "hoy")
"""Asks for today's sheet."""

CODE = re.compile(r"(?<![A-Za-z0-9])([A-Za-z])\s?-?(\d{4})(?!\d)")
"""A reply code in a text of staff ("A4821", "a 4821")."""

WORDS: Mapping[str, StaffAct] = {
    "done": "done", "close": "done", "closed": "done", "listo": "done", "hecho": "done", "cerrar": "done", "cerrado": "done",
    "cerrada": "done", "clear": "clear", "libre": "clear", "not clear": "not-clear", "over": "take over", "back": "hand back",
    "relevo": "take over", "ride": "ride-confirmed", "arrived": "arrive", "complete": "complete",
    "no show": "no-show", "noshow": "no-show", "falta": "no-show", "undo": "reopen", "deshacer": "reopen",
}  # fmt: skip
"""What staff may write after a code."""

TAKES = (
    "", "ok", "okay", "k", "ok got it", "got it", "i got it", "mine", "on it", "i have it", "take", "take it", "taken", "yes", "si", "sí",
    "lo tomo", "yo", "voy", "llamo", "la llamo", "lo llamo",
)  # fmt: skip
"""What means "I take it" after a code."""

CALLING = re.compile(r"(?:i ?'?m |i am |i'?ll |i will )?(?:calling|call|will call)(?: (?:her|him|them|the patient|patient|now|right now))*")
"""Who is calling the patient has the task: the next person need not be paged."""

SAYS = ("say", "decir")
"""The word that the help text teaches for what goes to the patient as a text. "Tell Dr Rivera" and "reply please" are for colleagues."""

POLITE = re.compile(r"\b(please|pls|plz|thanks|thank you|thx|por favor|gracias)\b")
BETWEEN = re.compile(r"\b(and|y|e)\b|[&+/]")
"""What stands between two codes and means nothing."""


@dataclass(frozen=True)
class Order:
    """What one text asks for one code. ``act`` is None for words that mean nothing known; ``said`` goes to the patient."""

    code: str
    act: StaffAct | None
    said: str = ""


def orders(text: str) -> tuple[Order, ...]:
    """What ``text`` asks for each code in it, in order; empty where it has none.

    Words count for the code before them, and for all before it that have none: "A4821 B3596 done" closes both. What follows SAY is taken
    as it is, codes and all.
    """
    codes = tuple(CODE.finditer(text))
    if not codes:
        return ()
    first = codes[0]
    before, rest = text[: first.start()], text[first.end() :]
    said = _said(rest) if not before.strip() else _said(f"{before} {rest}") if len(codes) == 1 else None
    if said is not None:
        return (Order(_code(first), "reply", said),)
    ends = (*(code.start() for code in codes[1:]), len(text))
    words = [_plain(text[code.end() : end]) for code, end in zip(codes, ends, strict=True)]
    start = _plain(before)
    if start and not any(words):
        words = [start] * len(codes)
    elif start:
        words[0] = f"{start} {words[0]}".strip()
    for at in range(len(words) - 2, -1, -1):
        words[at] = words[at] or words[at + 1]
    return tuple(Order(_code(code), _act(word)) for code, word in zip(codes, words, strict=True))


def _code(found: re.Match[str]) -> str:
    return f"{found[1].upper()}{found[2]}"


def _said(rest: str) -> str | None:
    """The words for the patient where ``rest`` begins with SAY, else None."""
    word, _, said = rest.strip().lstrip(" .,:;-!").partition(" ")
    return said.strip() if word.strip(":,").casefold() in SAYS else None


def _plain(words: str) -> str:
    """``words`` without manners and what only stands between two codes."""
    bare = BETWEEN.sub(" ", POLITE.sub(" ", words.casefold())).replace(",", " ")
    return " ".join(bare.split()).strip(" .,:;-!")


def _act(plain: str) -> StaffAct | None:
    return "ack" if plain in TAKES or CALLING.fullmatch(plain) else WORDS.get(plain)


def by_reply(shell: Shell, uow: UnitOfWork, member: StaffMember, inbound: Inbound, now: datetime) -> str:
    """A text of staff: a code takes the task; a word after it does something else; anything else gets the staff help text.

    Returns how it was read, for the record (no text of a person in it).
    """
    text = (inbound.button or inbound.body).strip()
    if text.strip(" /.!?").casefold() in TODAY:
        figures = sheet.today(shell, uow, now)
        _tell(shell, uow, member, inbound, now, "staff.sheet" if figures["n"] else "staff.nothing_today", figures)
        return "asked for today"
    found = orders(text)
    if not found:
        _tell(shell, uow, member, inbound, now, "staff.help", {})
        return "no code in it"
    return "; ".join(_obey(shell, uow, member, inbound, order, now) for order in found)


def _obey(shell: Shell, uow: UnitOfWork, member: StaffMember, inbound: Inbound, order: Order, now: datetime) -> str:
    """Do what was asked for one code, and answer it."""
    code = order.code
    task = uow.task_with_code(code)
    if task is None:
        _tell(shell, uow, member, inbound, now, "staff.unknown_code", {"code": code})
        return "unknown code"
    if order.act is None or (order.act == "reply" and not order.said):
        _tell(shell, uow, member, inbound, now, "staff.unknown_word", {"code": code})
        return "words after a code that mean nothing"
    other = owners.holder(shell, uow, task, member.id)
    if other is not None and order.act == "ack" and task.acknowledged_at is not None:
        _tell(shell, uow, member, inbound, now, "staff.theirs", {"code": code, "name": other, "when": When(task.acknowledged_at)})
        return "somebody else has it"
    if other is not None and order.act == "take over":
        order = replace(order, act="over")
    act = order.act or "ack"
    result = act_in(shell, uow, StaffRequest(member.id, act, task.id, text=order.said or None, role=member.role), now)
    words, params = _answer(member, order, task, result)
    _tell(shell, uow, member, inbound, now, words, {"code": code, "link": Link("task", task.code), **params})
    return f"{order.act}: {result.because}"


def _answer(member: StaffMember, order: Order, task: Task, result: StaffResult) -> tuple[str, Params]:
    """What the answer says: the words key and its parameters."""
    if not result.done:
        return "staff.act_refused", {"because": result.said or result.because, **result.params}
    if order.act in ("ack", "over"):
        return ("staff.acknowledged_call" if task.clinical and member.role == "front-desk" else "staff.acknowledged"), {}
    if order.act == "reply":
        return "staff.replied", {"text": order.said}
    return "staff.act_done", {"because": result.said or result.because, **result.params}


def _tell(shell: Shell, uow: UnitOfWork, member: StaffMember, inbound: Inbound, now: datetime, words: str, params: Params) -> None:
    tasks.staff_party(uow, member, now)
    about = f"{words}:{params['code']}" if "code" in params else words
    request = CommunicationRequest(
        id=shell.ids.new(), key=f"inbound:{inbound.provider_id}:{about}:{member.id}", cause=f"inbound:{inbound.provider_id}",
        activity=words, recipient_id=tasks.staff_party_id(member), role="staff", category="staff", words=words, due=now,
        params={"clinic": shell.clinic.name, "phone": shell.clinic.phone, **params}, address=inbound.sender,
        because="answers a text of staff", priority=5, created_at=now, repeatable=True,
    )  # fmt: skip
    uow.plan((request,), ())
