"""Safety rules of a clinic: added freely, taken out only where somebody signed for it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from messenger import content
from messenger.content import SHIPPED, ContentError
from messenger.reading.safety.triage import Context, triage

RULE = "crisis-en-wish-to-die"
SIGNED = {"rule": RULE, "reason": "our own wording stands in for it", "signed_by": "R. Ortega MD", "date": "2026-11-20"}


def sign(folder: Path, *overrides: dict[str, str]) -> None:
    (folder / "triage").mkdir(exist_ok=True)
    (folder / "triage" / "overrides.yaml").write_text(yaml.safe_dump({"overrides": list(overrides)}), encoding="utf-8")


def shipped_record(rule: str) -> dict[str, object]:
    rows = [
        row for file in sorted((SHIPPED / "triage").glob("*.yaml")) for row in yaml.safe_load(file.read_text(encoding="utf-8"))["records"]
    ]
    return next(row for row in rows if row["id"] == rule)


def add(folder: Path, *records: dict[str, object]) -> None:
    (folder / "triage").mkdir(exist_ok=True)
    (folder / "triage" / "own.yaml").write_text(yaml.safe_dump({"version": "2099.1.1", "records": list(records)}), encoding="utf-8")


def refused(folder: Path) -> list[str]:
    with pytest.raises(ContentError) as caught:
        content.load(folder)
    return [f"{issue.file}: {issue.path}" for issue in caught.value.issues if issue.severity == "error"]


def test_a_file_of_the_same_name_takes_nothing_away(bare: Path) -> None:
    (bare / "triage").mkdir()
    (bare / "triage" / "20-crisis-en.yaml").write_text('version: "2026.11.22"\nrecords: []\n', encoding="utf-8")
    assert RULE in content.load(bare).triage_rules.ids


def test_a_copy_of_the_shipped_rules_changes_nothing(folder: Path) -> None:
    assert content.load(folder).triage_rules.ids == content.load().triage_rules.ids


def test_a_changed_rule_that_nobody_signed_for_is_refused(bare: Path) -> None:
    add(bare, {**shipped_record(RULE), "level": "staff-review"})
    assert refused(bare) == [f"triage/own.yaml: {RULE}"]


def test_a_signed_override_takes_a_rule_out_and_check_shows_it(bare: Path) -> None:
    sign(bare, SIGNED)
    loaded = content.load(bare)
    assert RULE not in loaded.triage_rules.ids
    (override,) = loaded.overrides
    assert (override.rule, override.signed_by, override.change) == (RULE, "R. Ortega MD", "removed")
    (shown,) = [issue for issue in content.check(bare) if issue.file == "triage/overrides.yaml"]
    assert shown.severity == "warning" and shown.path == RULE
    assert "R. Ortega MD" in shown.what and "2026-11-20" in shown.what and "our own wording" in shown.what


def test_a_signed_override_may_put_an_own_rule_in_its_place(bare: Path) -> None:
    sign(bare, SIGNED)
    add(bare, {**shipped_record(RULE), "patterns": ["purple moon rising"]})
    loaded = content.load(bare)
    assert loaded.overrides[0].change == "replaced"
    assert triage("purple moon rising", Context(), loaded.triage_rules).reasons[:1] == (RULE,)


@pytest.mark.parametrize("field", ["rule", "reason", "signed_by", "date"])
def test_an_override_without_a_name_a_reason_or_a_date_is_refused(bare: Path, field: str) -> None:
    sign(bare, {key: value for key, value in SIGNED.items() if key != field})
    assert refused(bare) == [f"triage/overrides.yaml: overrides.0.{field}"]
    sign(bare, {**SIGNED, field: "  "})
    assert refused(bare) == [f"triage/overrides.yaml: overrides.0.{field}"]


def test_an_override_of_nothing_and_one_said_twice_are_refused(bare: Path) -> None:
    sign(bare, {**SIGNED, "rule": "crisis-en-wish-to-dye"})
    assert refused(bare) == ["triage/overrides.yaml: crisis-en-wish-to-dye"]
    sign(bare, SIGNED, SIGNED)
    assert refused(bare) == ["triage/overrides.yaml: overrides.1"]
    sign(bare, {**SIGNED, "date": "someday"})
    assert refused(bare) == ["triage/overrides.yaml: overrides.0.date"]
    sign(bare, {**SIGNED, "signd_by": "x"})
    assert refused(bare) == ["triage/overrides.yaml: overrides.0.signd_by"]


def test_overrides_that_are_no_list_are_refused(bare: Path) -> None:
    (bare / "triage").mkdir()
    (bare / "triage" / "overrides.yaml").write_text("overrides: yes\n", encoding="utf-8")
    assert refused(bare) == ["triage/overrides.yaml: overrides"]
