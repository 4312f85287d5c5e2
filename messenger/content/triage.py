"""Read the safety rules: triage/*.yaml holds a version and records; what they mean is checked where they are compiled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from messenger.content.folder import Source
from messenger.content.issue import Issue
from messenger.reading.triage import compile_rules


def triage_records(sources: Iterable[Source]) -> tuple[tuple[Mapping[str, object], ...], str, list[Issue]]:
    """All records in order of file name, the newest version that a file gives, and the faults of the files and of the rules."""
    records: list[Mapping[str, object]] = []
    versions: list[str] = []
    issues: list[Issue] = []
    last = "triage"
    for source in sources:
        last = source.file
        value = source.value
        rows = value.get("records") if isinstance(value, Mapping) else None
        if not isinstance(value, Mapping) or not isinstance(rows, list) or not all(isinstance(row, Mapping) for row in rows):
            issues.append(
                Issue(source.file, "records", "holds no list of records", "Begin with `version:` and `records:`, as the shipped files do.")
            )
            continue
        versions.append(str(value.get("version", "")))
        records.extend(rows)
    version = max(versions, default="")
    if not issues:
        try:
            compile_rules(records, version)
        except ValueError as error:
            issues.append(Issue(last, "records", str(error), "Mend the record that is named."))
    return tuple(records), version, issues
