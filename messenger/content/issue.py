"""What is wrong with a clinic's folder, in words that a person who edits it can act on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, order=True)
class Issue:
    """One fault. ``file`` is relative to the folder, ``path`` the dotted place in it ("services.infusion.length")."""

    file: str
    path: str
    what: str
    how_to_fix: str
    severity: Severity = "error"

    def __str__(self) -> str:
        place = f"{self.file}: {self.path}" if self.path else self.file
        return f"{place}: {self.what}. {self.how_to_fix}"


class ContentError(Exception):
    """The folder cannot be used. ``issues`` holds every fault found, errors and warnings."""

    def __init__(self, issues: tuple[Issue, ...]) -> None:
        self.issues = issues
        errors = [issue for issue in issues if issue.severity == "error"]
        more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
        super().__init__(f"{errors[0]}{more}" if errors else "the clinic's folder cannot be used")
