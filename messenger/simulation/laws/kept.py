"""Laws of what is kept: visits that do not meet, and messages that planning anew would plan."""

from __future__ import annotations

import itertools
from collections import defaultdict

from messenger.core.appointment import OCCUPIES, Appointment
from messenger.simulation.laws.verdict import Verdict, judged
from messenger.simulation.records import Records


def no_double_booking(records: Records) -> Verdict:
    """No practitioner and no room is taken twice at one time, and nobody has two visits at once."""
    held = [visit for visit in records.visits if visit.status in OCCUPIES]
    broken = []
    for name in ("practitioner", "location", "patient_id"):
        rows: defaultdict[str, list[Appointment]] = defaultdict(list)
        for visit in held:
            rows[getattr(visit, name)].append(visit)
        for row in rows.values():
            for one, other in itertools.pairwise(sorted(row, key=lambda visit: visit.occupied_start)):
                if other.occupied_start < one.occupied_end:
                    broken.append(f"{one.id} and {other.id} share a {name} at {other.occupied_start:%Y-%m-%dT%H:%M}")
    return judged(len(held), broken)


def replay_equal(records: Records) -> Verdict:
    """Planning everybody anew from the visits changes nothing: what waits is what the care plans say."""
    plans = sum(1 for request in records.requests.values() if request.rule)
    return judged(plans, (f"{replan.patient_id}: {replan.what}" for replan in records.replans))
