"""Read the safety rules: triage/*.yaml holds a version and records; what they mean is checked where they are compiled.

The shipped rules always count. A clinic's own files add records. A record under the id of a shipped one, and a shipped rule that is to
count no longer, need an override in ``triage/overrides.yaml``: the rule's id, the reason, who signed it, the date. Without one the folder
is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from messenger.content.folder import Source
from messenger.content.issue import Issue
from messenger.content.yaml_text import parsed
from messenger.reading.safety.triage import Rules, compile_rules

OVERRIDES = "triage/overrides.yaml"
FIELDS = ("rule", "reason", "signed_by", "date")
EXAMPLE = "Write `overrides:` and, for each, rule:, reason:, signed_by: (a clinician's full name) and date: (2026-11-22)."

Records = Mapping[str, Mapping[str, object]]


@dataclass(frozen=True)
class Override:
    """A shipped rule that a clinic has taken out, or put its own in place of: which, why, who signed for it and when."""

    rule: str
    reason: str
    signed_by: str
    date: date
    change: Literal["removed", "replaced"] = "removed"


def triage_rules(sources: Iterable[Source]) -> tuple[Rules | None, tuple[Override, ...], list[Issue]]:
    """The compiled rules under the newest version that a file gives, the signed overrides, and the faults.

    ``sources`` are the files by name, of one name the shipped file first. None in place of the rules where there is a fault; each
    override is a warning, so that ``check`` shows it. Compiled once for the same files: it takes half a second.
    """
    rules, overrides, issues = _compiled(tuple((source.file, source.shipped, source.text) for source in sources))
    return rules, overrides, list(issues)


@lru_cache(maxsize=4)
def _compiled(files: tuple[tuple[str, bool, bytes], ...]) -> tuple[Rules | None, tuple[Override, ...], tuple[Issue, ...]]:
    shipped: dict[str, Mapping[str, object]] = {}
    own: list[tuple[str, Mapping[str, object]]] = []
    versions: list[str] = []
    issues: list[Issue] = []
    signed: dict[str, Override] = {}
    for file, is_shipped, text in files:
        value, _ = parsed(text, file)
        if file == OVERRIDES:
            signed, faults = _overrides(value)
            issues += faults
            continue
        rows = value.get("records") if isinstance(value, Mapping) else None
        if not isinstance(value, Mapping) or not isinstance(rows, list) or not all(isinstance(row, Mapping) for row in rows):
            fix = "Begin with `version:` and `records:`, as the shipped files do."
            issues.append(Issue(file, "records", "holds no list of records", fix))
            continue
        versions.append(str(value.get("version", "")))
        if is_shipped:
            shipped |= {str(row["id"]): row for row in rows}
        else:
            own += [(file, row) for row in rows]
    records, overrides, faults = _layered(shipped, own, signed)
    issues += faults
    if issues:
        return None, (), tuple(issues)
    try:
        rules = compile_rules(records, max(versions, default=""))
    except ValueError as error:
        return None, (), (Issue(own[-1][0] if own else "triage", "records", str(error), "Mend the record that is named."),)
    return rules, overrides, tuple(_shown(override) for override in overrides)


def _layered(
    shipped: Records, own: Sequence[tuple[str, Mapping[str, object]]], signed: Mapping[str, Override]
) -> tuple[list[Mapping[str, object]], tuple[Override, ...], list[Issue]]:
    """The records that count, what each override does, and unsigned changes of shipped records."""
    issues: list[Issue] = []
    added: list[Mapping[str, object]] = []
    replaced: dict[str, Mapping[str, object]] = {}
    for file, row in own:
        name = str(row.get("id"))
        if name not in shipped:
            added.append(row)
        elif row == shipped[name]:
            continue
        elif name in signed and name not in replaced:
            replaced[name] = row
        else:
            what = f"is not the shipped rule {name!r} and nobody has signed for the change"
            fix = f"Give it an id of its own, delete it (shipped rules count without a copy), or sign for it in {OVERRIDES}."
            issues.append(Issue(file, name, what, fix))
    for name in signed:
        if name not in shipped:
            fix = "docs/reference/triage-rules.md lists the ids. A rule of your own is simply taken out of its file."
            issues.append(Issue(OVERRIDES, name, "is no shipped rule", fix))
    records = [replaced.get(name, row) for name, row in shipped.items() if name in replaced or name not in signed]
    overrides = tuple(
        Override(each.rule, each.reason, each.signed_by, each.date, "replaced" if each.rule in replaced else "removed")
        for each in signed.values()
    )
    return [*records, *added], overrides, issues


def _overrides(value: object) -> tuple[dict[str, Override], list[Issue]]:
    """The overrides that are whole and signed, by rule, and the faults of the others."""
    rows = value.get("overrides") if isinstance(value, Mapping) else None
    if not isinstance(rows, list):
        return {}, [Issue(OVERRIDES, "overrides", "holds no list of overrides", EXAMPLE)]
    found: dict[str, Override] = {}
    issues: list[Issue] = []
    for number, row in enumerate(rows):
        place = f"overrides.{number}"
        if not isinstance(row, Mapping):
            issues.append(Issue(OVERRIDES, place, "is no override", EXAMPLE))
            continue
        given = {str(key): str(each).strip() if each is not None else "" for key, each in row.items()}
        wrong = [field for field in FIELDS if not given.get(field)] + [field for field in given if field not in FIELDS]
        issues += [
            Issue(OVERRIDES, f"{place}.{field}", "is missing" if field in FIELDS else "is not a name known here", EXAMPLE)
            for field in wrong
        ]
        try:
            when = date.fromisoformat(given.get("date", ""))
        except ValueError:
            if given.get("date"):
                issues.append(Issue(OVERRIDES, f"{place}.date", f"{given['date']!r} is no date", EXAMPLE))
            continue
        if wrong:
            continue
        if given["rule"] in found:
            issues.append(Issue(OVERRIDES, place, f"{given['rule']!r} is there twice", "Keep one of the two."))
            continue
        found[given["rule"]] = Override(given["rule"], given["reason"], given["signed_by"], when)
    return found, issues


def _shown(override: Override) -> Issue:
    what = f"the shipped safety rule is {override.change}: {override.reason} (signed by {override.signed_by}, {override.date.isoformat()})"
    return Issue(OVERRIDES, override.rule, what, "Take the override out and the shipped rule counts again.", "warning")
