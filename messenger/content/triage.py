"""Read the safety rules: triage/*.yaml holds a version and records; what they mean is checked where they are compiled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from messenger.content.folder import Source
from messenger.content.issue import Issue
from messenger.reading.triage import Rules, compile_rules


def triage_rules(sources: Iterable[Source]) -> tuple[Rules | None, list[Issue]]:
    """The compiled rules of all files in order of name, under the newest version that one gives (None where there is a fault), and the faults."""
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
    if issues:
        return None, issues
    try:
        return compile_rules(records, max(versions, default="")), issues
    except ValueError as error:
        return None, [Issue(last, "records", str(error), "Mend the record that is named.")]
