"""The same run as a forecast: texts, segments and cost a day, what staff have to do, how full the rooms are."""

from __future__ import annotations

import itertools
from collections import Counter
from datetime import datetime, timedelta
from typing import Any

from messenger.core.appointment import OCCUPIES
from messenger.core.clinic import Clinic
from messenger.core.local_time import local
from messenger.simulation.laws.delivered import repeats
from messenger.simulation.parts import Tally
from messenger.simulation.records import Records
from messenger.simulation.setting import Setting, times_the_size


def counts(records: Records, tally: Tally, setting: Setting, kills: int) -> dict[str, Any]:
    """JSON-ready figures of a run. Money is in the unit of ``segment_price_cents`` of clinic.yaml, for SMS only.

    ``records`` of the whole clinic; ``tally`` of all its requests.
    """
    came = {visit.patient_id for visit in records.visits}
    sms = [taken for taken in records.taken if taken.channel == "sms"]
    segments = sum(taken.outbound.segments for taken in sms)
    cents = segments * records.clinic.segment_price_cents
    return {
        "patients": setting.patients,
        "days": setting.days,
        "clinic": {
            "practitioners": len(records.clinic.practitioners),
            "rooms": len(records.clinic.locations),
            "times_the_size_of_the_folder": times_the_size(setting),
        },
        "patients_who_texted": len({text.sender for text in records.received}),
        "patients_with_a_visit": len(came),
        "found_no_free_time": len(tally.turned_away),
        "found_no_free_time_and_never_had_a_visit": len(tally.turned_away - came),
        "texts_in": len(records.received),
        "messages_out": dict(sorted(Counter(taken.channel for taken in records.taken).items())),
        "to": dict(sorted(Counter(taken.outbound.role for taken in records.taken).items())),
        "segments": segments,
        "segments_a_day": round(segments / setting.days, 1),
        "texts_a_day": round(len(sms) / setting.days, 1),
        "cost_cents": round(cents, 2),
        "cost_cents_a_day": round(cents / setting.days, 2),
        "visits": dict(sorted(Counter(visit.status for visit in records.visits).items())),
        "staff_tasks": dict(sorted(Counter(task.kind for task in records.tasks).items())),
        "staff_tasks_a_day": round(len(records.tasks) / setting.days, 2),
        "tasks_open_at_the_end": sum(task.status != "done" for task in records.tasks),
        "room_use": room_use(records, setting),
        "requests": dict(sorted(tally.statuses.items())),
        "dropped": dict(tally.dropped.most_common(12)),
        "repeats_where_the_provider_cannot_be_asked": repeats(records),
        "crashes": kills,
        "nights_with_a_clock_change": clock_changes(records.clinic, setting),
    }


def room_use(records: Records, setting: Setting) -> dict[str, float]:
    """Per room, the share of the clinic's open hours that visits took."""
    open_hours = sum(_open_hours(records.clinic, setting.now + timedelta(days=day)) for day in range(setting.days))
    taken: Counter[str] = Counter()
    for visit in records.visits:
        if visit.status in OCCUPIES and setting.now <= visit.start < setting.end:
            taken[visit.location] += round((visit.occupied_end - visit.occupied_start).total_seconds())
    return {room.id: round(taken[room.id] / 3600 / open_hours, 3) if open_hours else 0.0 for room in records.clinic.locations}


def _open_hours(clinic: Clinic, at: datetime) -> float:
    day = local(at, clinic.time_zone).date()
    if day in clinic.holidays:
        return 0.0
    minutes = sum(
        (o.closes.hour - o.opens.hour) * 60 + o.closes.minute - o.opens.minute for o in clinic.hours if o.weekday == day.weekday()
    )
    return minutes / 60


def clock_changes(clinic: Clinic, setting: Setting) -> int:
    """How many nights of the run have a change to or from summer time, in the clinic's zone."""
    offsets = [local(setting.now + timedelta(days=day), clinic.time_zone).utcoffset() for day in range(setting.days + 1)]
    return sum(one != other for one, other in itertools.pairwise(offsets))
