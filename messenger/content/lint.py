"""All lints over content that could be read."""

from __future__ import annotations

from messenger.content.issue import Issue
from messenger.content.lint_clinic import clinic_faults
from messenger.content.lint_plans import plan_faults
from messenger.content.lint_questions import question_faults
from messenger.content.lint_words import word_faults
from messenger.content.read import Read


def faults(read: Read) -> list[Issue]:
    """Every fault that the lints find. Care plans are tried on every possible start only where the clinic itself is sound."""
    found = clinic_faults(read) + question_faults(read) + word_faults(read)
    sound = not any(issue.severity == "error" and issue.file == "clinic.yaml" for issue in found)
    return found + plan_faults(read, try_starts=sound)
