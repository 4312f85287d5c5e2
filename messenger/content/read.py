"""What the lints look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from messenger.content.words import Texts
from messenger.core.careplan import CarePlan
from messenger.core.clinic import Clinic
from messenger.core.questionnaire import Questionnaire
from messenger.wording import Catalog


@dataclass(frozen=True)
class Read:
    """All content that could be read. ``questionnaires``: id -> file, path in it, value; ``care_plans``: id -> file, value.

    ``broken_plans``: ids of care plans that are there and could not be read: their own faults are told, and nothing of who names them.
    """

    clinic: Clinic
    questionnaires: Mapping[str, tuple[str, str, Questionnaire]]
    care_plans: Mapping[str, tuple[str, CarePlan]]
    texts: Texts
    catalog: Catalog
    broken_plans: frozenset[str] = frozenset()

    def lacks(self, key: str) -> tuple[str, ...]:
        """The clinic's languages in which ``key`` has no text."""
        return tuple(language for language in self.clinic.languages if key not in self.catalog.texts[language])
