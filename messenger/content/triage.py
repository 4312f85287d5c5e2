"""Read the safety rules: triage/*.yaml holds a version and records; what they mean is checked where they are compiled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from messenger.content.folder import Source
from messenger.content.issue import Issue
from messenger.content.yaml_text import parsed
from messenger.reading.triage import Rules, compile_rules


def triage_rules(sources: Iterable[Source]) -> tuple[Rules | None, list[Issue]]:
    """The compiled rules of all files in order of name, under the newest version that one gives, and the faults.

    None in place of the rules where there is a fault. Compiled once for the same files: it takes half a second.
    """
    rules, issues = _compiled(tuple((source.file, source.text) for source in sources))
    return rules, list(issues)


@lru_cache(maxsize=4)
def _compiled(files: tuple[tuple[str, bytes], ...]) -> tuple[Rules | None, tuple[Issue, ...]]:
    records: list[Mapping[str, object]] = []
    versions: list[str] = []
    issues: list[Issue] = []
    for file, text in files:
        value, _ = parsed(text, file)
        rows = value.get("records") if isinstance(value, Mapping) else None
        if not isinstance(value, Mapping) or not isinstance(rows, list) or not all(isinstance(row, Mapping) for row in rows):
            fix = "Begin with `version:` and `records:`, as the shipped files do."
            issues.append(Issue(file, "records", "holds no list of records", fix))
            continue
        versions.append(str(value.get("version", "")))
        records.extend(rows)
    if issues:
        return None, tuple(issues)
    try:
        return compile_rules(records, max(versions, default="")), ()
    except ValueError as error:
        return None, (Issue(files[-1][0] if files else "triage", "records", str(error), "Mend the record that is named."),)
