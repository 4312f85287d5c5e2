"""A run of treatment sessions as one object: which visit of how many, and what gap lies before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from messenger.core.appointment import Appointment

LONG_GAP = timedelta(days=10)


@dataclass(frozen=True)
class Place:
    """Where a visit stands among the patient's visits of the same service: number from 1, of how many, after which gap."""

    number: int
    of: int
    gap: timedelta | None

    @property
    def is_last(self) -> bool:
        """Whether no later visit of the series is known."""
        return self.number == self.of

    @property
    def after_gap(self) -> bool:
        """Whether it is the first, or more than ten days after the one before."""
        return self.gap is None or self.gap > LONG_GAP


def place(appointment: Appointment, visits: Sequence[Appointment]) -> Place:
    """The place of ``appointment`` among ``visits`` of its patient.

    Visits of other services, and those neither live nor fulfilled, do not count.
    """
    counted = {
        visit.id: visit for visit in visits if visit.service == appointment.service and (visit.is_live or visit.status == "fulfilled")
    }
    counted[appointment.id] = appointment
    row = sorted(counted.values(), key=lambda visit: (visit.start, visit.id))
    index = next(i for i, visit in enumerate(row) if visit.id == appointment.id)
    return Place(index + 1, len(row), appointment.start - row[index - 1].end if index else None)
