"""What is put on record when the product starts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from messenger.ports.records import AuditEvent
from messenger.ports.store import UnitOfWork
from messenger.service.shell import Shell


def signed_away(shell: Shell, uow: UnitOfWork, overrides: Iterable[tuple[str, str]], now: datetime) -> int:
    """Put each override of a shipped safety rule in the audit trail, at every start with it.

    Args:
        overrides: the rule's id, and what was done with it and who signed for it when. Nothing of a patient.
        now: aware UTC.

    Returns:
        How many.
    """
    count = 0
    for rule, detail in overrides:
        uow.add(AuditEvent(shell.ids.new(), now, "clinic", "triage-override", f"triage/{rule}", detail))
        count += 1
    return count
