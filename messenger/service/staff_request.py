"""What staff ask for, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, get_args

from messenger.core.clinic import Role
from messenger.core.communication import Param, Params, Word
from messenger.core.desk.refusal import Refused

StaffAct = Literal[
    "ack", "over", "done", "confirm", "clear", "not-clear", "arrive", "ride-confirmed", "adult-here", "adult-home", "come-now", "complete",
    "no-show", "reopen", "cancel", "take over", "hand back", "reply", "block", "unblock", "enrol", "book",
]  # fmt: skip

ACTS: tuple[str, ...] = get_args(StaffAct)


@dataclass(frozen=True)
class StaffRequest:
    """One act. ``by``: who, in which ``role``; nobody who leaves it out is more than the front desk.

    ``task``, ``appointment``, ``conversation``: ids; without any, the only or the next one is meant.

    ``text``: the words of a reply. ``details`` - block: practitioner or location, start, end (ISO 8601 with offset), because;
    unblock: block; enrol: name, phone (E.164), language, consent ("yes" if asked on the phone);
    book: patient, service, start, practitioner, location, clears ("yes": who books clears the patient for a treatment);
    any mark on a visit: early ("yes": it counts before the day of the visit, as where somebody tries the product out).
    """

    by: str
    act: StaffAct
    task: str | None = None
    appointment: str | None = None
    conversation: str | None = None
    text: str | None = None
    details: Mapping[str, str] = field(default_factory=dict)
    role: Role = "front-desk"


@dataclass(frozen=True)
class StaffResult:
    """Whether it was done, why or why not for the record, and the id of what was made (a party, an appointment, a block).

    ``said``: the words that tell staff so in their own language, written with ``params``; None where ``because`` does.
    """

    done: bool
    because: str
    id: str | None = None
    said: Word | None = None
    params: Params = field(default_factory=dict)


def did(because: str, id: str | None, what: str, **params: Param) -> StaffResult:
    """It was done; ``what``: the words below ``staff.did`` that tell staff."""
    return StaffResult(True, because, id, Word(f"staff.did.{what}"), params)


def instant(details: Mapping[str, str], name: str) -> datetime:
    """The aware time under ``name`` in the details of a request. Raises Refused."""
    try:
        at = datetime.fromisoformat(details[name])
    except (KeyError, ValueError) as error:
        raise Refused("time_needed", field=name) from error
    if at.tzinfo is None:
        raise Refused("offset_needed", field=name)
    return at
