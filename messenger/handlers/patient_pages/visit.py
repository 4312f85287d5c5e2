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


def ride_fields(fields: Mapping[str, str], clinic_phone: str) -> tuple[str, str | None, str]:
    """The escort's first name, the number to text (E.164; only where they ticked that they want texts), and what is wrong ("" if nothing).

    What is wrong is the name of a field: ``name`` or ``phone``.
    """
    name = " ".join(fields.get("name", "").split())
    if not 0 < len(name) <= LONGEST_NAME:
        return "", None, "name"
    if fields.get("texts") != "yes":
        return name, None, ""
    try:
        region = phonenumbers.region_code_for_number(phonenumbers.parse(clinic_phone, "US")) or "US"
        number = phonenumbers.parse(fields.get("phone", ""), region)
    except phonenumbers.NumberParseException:
        return name, None, "phone"
    if not phonenumbers.is_possible_number(number):
        return name, None, "phone"
    return name, phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164), ""
