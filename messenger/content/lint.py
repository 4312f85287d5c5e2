"""All lints over content that could be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from messenger.content.issue import Issue
from messenger.core.careplan import CarePlan
from messenger.core.clinic import Clinic
from messenger.core.questionnaire import Questionnaire
from messenger.wording import Catalog


@dataclass(frozen=True)
class Read:
    """What the lints look at. ``questionnaires``: id -> file, path in it, value; ``care_plans``: id -> file, value.

    ``complete``: every file could be read, so that what is missing is really missing.
    """

    clinic: Clinic
    questionnaires: Mapping[str, tuple[str, str, Questionnaire]]
    care_plans: Mapping[str, tuple[str, CarePlan]]
    catalog: Catalog
    complete: bool


def faults(read: Read) -> list[Issue]:
    """Every fault that the lints find."""
    return []
