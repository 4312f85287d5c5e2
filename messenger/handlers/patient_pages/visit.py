"""What the pages about a visit show and take: cut-offs as instants, and the escort's name and number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import phonenumbers

from messenger.core.appointment import Appointment
from messenger.core.clinic import Clinic

LONGEST_NAME = 40


@dataclass(frozen=True)
class VisitFacts:
    """What to know before a visit. ``no_food_after`` and ``drinks_until`` are instants (aware UTC), None where the clinic sets no rule."""

    treatment: bool
    ride_required: bool
    no_food_after: datetime | None
    drinks_until: datetime | None


def visit_facts(clinic: Clinic, visit: Appointment) -> VisitFacts:
    """The facts of ``visit`` from the clinic's own rules. Cut-offs are elapsed time before the start, so right across a DST change."""
    service = clinic.services.get(visit.service)
    if service is None:
        return VisitFacts(False, False, None, None)
    return VisitFacts(
        service.treatment,
        service.ride_required,
        visit.start - service.fast_solids if service.fast_solids is not None else None,
        visit.start - service.fast_liquids if service.fast_liquids is not None else None,
    )


@dataclass(frozen=True)
class RideAnswer:
    """What the escort sent in. ``phone``: E.164, only where they ticked that they want texts. ``bad``: the field that is wrong, or ""."""

    name: str = ""
    phone: str | None = None
    backup: str | None = None
    cannot: bool = False
    bad: str = ""


def ride_answer(fields: Mapping[str, str], clinic_phone: str) -> RideAnswer:
    """The form of the ride page. Who can't come need fill in nothing; wrong are only ``name`` and ``phone``."""
    backup = " ".join(fields.get("backup", "").split())[:LONGEST_NAME] or None
    if fields.get("answer") == "cannot":
        return RideAnswer(backup=backup, cannot=True)
    name = " ".join(fields.get("name", "").split())
    if not 0 < len(name) <= LONGEST_NAME:
        return RideAnswer(bad="name")
    if fields.get("texts") != "yes":
        return RideAnswer(name, backup=backup)
    try:
        region = phonenumbers.region_code_for_number(phonenumbers.parse(clinic_phone, "US")) or "US"
        number = phonenumbers.parse(fields.get("phone", ""), region)
    except phonenumbers.NumberParseException:
        return RideAnswer(name, backup=backup, bad="phone")
    if not phonenumbers.is_possible_number(number):
        return RideAnswer(name, backup=backup, bad="phone")
    return RideAnswer(name, phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164), backup)
