"""A clinic's folder lies over the shipped one; what cannot be read is named by file, path and fix."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from messenger import content
from messenger.content import ContentError
from tests.content.conftest import Edit


def test_a_folder_needs_only_its_own_clinic(bare: Path) -> None:
    mine, sample = content.load(bare), content.load()
    assert mine.catalog == sample.catalog
    assert mine.questionnaires == sample.questionnaires and mine.care_plans == sample.care_plans
    assert mine.folders[0] == bare and mine.folders[-1] == sample.folders[0]


def test_a_whole_copy_says_the_same(folder: Path) -> None:
    assert content.load(folder).clinic == content.load().clinic
    assert content.check(folder) == ()


def test_own_words_lie_over_the_shipped_ones_key_by_key(bare: Path) -> None:
    (bare / "words").mkdir()
    (bare / "words" / "en.yaml").write_text("other: {thanks: Any time.}", encoding="utf-8")
    (bare / "words" / "es.yaml").write_text("other: {thanks: Para servirle.}", encoding="utf-8")
    texts = content.load(bare).catalog.texts
    assert texts["en"]["other.thanks"] == "Any time." and texts["es"]["other.thanks"] == "Para servirle."
    assert texts["en"]["help.stop"] == content.load().catalog.texts["en"]["help.stop"]


def test_an_own_file_takes_the_place_of_the_shipped_one(folder: Path, edit: Edit) -> None:
    edit("care_plans/consultation.yaml", 'days: -2, at: "10:00"', 'days: -2, at: "12:30"')
    confirm = content.load(folder).care_plans["consultation"].activities[0]
    assert confirm.trigger.at is not None and confirm.trigger.at.hour == 12


def test_versions_change_with_any_text(bare: Path, folder: Path, edit: Edit) -> None:
    before = content.load(folder)
    edit("words/en.yaml", "You're welcome.", "You are welcome.")
    after = content.load(folder)
    assert before.version != after.version and before.catalog.version != after.catalog.version
    assert content.load(folder).version == after.version


def test_own_safety_rules_are_added_to_the_shipped_ones(folder: Path) -> None:
    own = {"id": "own-words", "language": "en", "spellings": {"sooper": "super"}, "author": "clinic", "date": "2026-11-22", "source": "own"}
    (folder / "triage" / "99-own.yaml").write_text(yaml.safe_dump({"version": "2099.1.1", "records": [own]}), encoding="utf-8")
    loaded, shipped = content.load(folder), content.load()
    assert loaded.triage_rules.version == "2099.1.1" != shipped.triage_rules.version


def test_a_safety_rule_that_cannot_be_read_is_an_issue(folder: Path) -> None:
    (folder / "triage" / "99-own.yaml").write_text("version: '1'\nrecords: [{id: a, nonsense: 1}]", encoding="utf-8")
    assert any(issue.file.startswith("triage/") and issue.severity == "error" for issue in content.check(folder))


def faults(folder: Path) -> dict[tuple[str, str], content.Issue]:
    with pytest.raises(ContentError) as caught:
        content.load(folder)
    assert caught.value.issues == content.check(folder)
    return {(issue.file, issue.path): issue for issue in caught.value.issues}


def test_an_unknown_key_is_refused_with_its_path_and_the_likely_name(folder: Path, edit: Edit) -> None:
    edit("clinic.yaml", "    length: 30 min", "    lenght: 30 min")
    found = faults(folder)
    assert "is not a name known here" in found["clinic.yaml", "services.consultation.lenght"].what
    assert "'length'" in found["clinic.yaml", "services.consultation.lenght"].how_to_fix
    assert "missing" in found["clinic.yaml", "services.consultation.length"].what


@pytest.mark.parametrize(
    ("file", "old", "new", "path"),
    [
        ("clinic.yaml", "length: 30 min", "length: 30", "services.consultation.length"),
        ("clinic.yaml", "length: 30 min", "length: half an hour", "services.consultation.length"),
        ("clinic.yaml", "mon-thu: 08:00-18:00", "mon-thu: eight to six", "hours.mon-thu"),
        ("clinic.yaml", "mon-thu: 08:00-18:00", "moonday: 08:00-18:00", "hours.moonday"),
        ("clinic.yaml", 'quiet_from: "21:00"', 'quiet_from: "25:00"', "quiet_from"),
        ("clinic.yaml", "2026-12-25", "2026-13-25", "holidays.1"),
        ("clinic.yaml", "America/Chicago", "America/Chicgo", "time_zone"),
        ("clinic.yaml", "role: owner", "role: boss", "staff.2.role"),
        ("clinic.yaml", "screening: page, neutral", "screening: fax, neutral", "content.telegram.screening"),
        ("questionnaires/prescreening.yaml", "type: checklist", "type: ticklist", "items.2.type"),
        (
            "questionnaires/prescreening.yaml",
            'options: ["no", liver',
            'looks_back: lately\n    options: ["no", liver',
            "items.13.looks_back",
        ),
        (
            "questionnaires/checkin.yaml",
            "outcome: flag, note: Sleeps badly",
            "outcome: fine, note: Sleeps badly",
            "questionnaires.4.rules.1.outcome",
        ),
        ("care_plans/infusion.yaml", "exact: -3 h", "exact: -3 hrs", "activities.3.trigger.exact"),
        ("words/en.yaml", "  thanks: \"You're welcome", "  thanks: 7\n  thanked: \"You're welcome", "other.thanks"),
        ("words/en.yaml", "\nhelp:\n", "\nhepl:\n", "hepl"),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused_with_its_path(folder: Path, edit: Edit, file: str, old: str, new: str, path: str) -> None:
    edit(file, old, new)
    issue = faults(folder)[file, path]
    assert issue.severity == "error" and issue.what and issue.how_to_fix


def test_a_near_time_zone_is_proposed(folder: Path, edit: Edit) -> None:
    edit("clinic.yaml", "America/Chicago", "America/Chicgo")
    assert "America/Chicago" in faults(folder)["clinic.yaml", "time_zone"].how_to_fix


@pytest.mark.parametrize(
    "text",
    [
        "a: [",
        "a: 1\na: 2",
        "a: &x [1]\nb: *x",
        "? [a]\n: b",
        "\x00",
        "[" * 5000,
        "- one\n- two",
        "",
        "plain words",
        "a: !!python/object:os.system x",
    ],
)
@pytest.mark.parametrize("file", ["clinic.yaml", "words/es.yaml", "questionnaires/prescreening.yaml", "care_plans/infusion.yaml"])
def test_what_is_not_yaml_or_not_a_record_is_an_issue_of_that_file(folder: Path, file: str, text: str) -> None:
    (folder / file).write_text(text, encoding="utf-8")
    assert any(issue.file == file and issue.severity == "error" for issue in content.check(folder))


def test_bytes_that_are_no_text_and_files_too_large(folder: Path) -> None:
    (folder / "words" / "en.yaml").write_bytes(b"\xff\xfe\x00other: x")
    (folder / "words" / "es.yaml").write_text("# " + "x" * 1_100_000, encoding="utf-8")
    found = {issue.file: issue.what for issue in content.check(folder) if not issue.path}
    assert "UTF-8" in found["words/en.yaml"] and "larger" in found["words/es.yaml"]


def test_no_folder_and_no_clinic(tmp_path: Path) -> None:
    assert [issue.what for issue in content.check(tmp_path / "nowhere")] == ["is not a folder"]
    assert [(issue.file, issue.what) for issue in content.check(tmp_path)] == [("clinic.yaml", "is missing")]
    with pytest.raises(ContentError, match=r"clinic\.yaml"):
        content.load(tmp_path)


def test_a_file_that_nobody_reads_is_warned_of(bare: Path) -> None:
    (bare / "words").mkdir()
    (bare / "words" / "en.yml").write_text("other: {thanks: Any time.}", encoding="utf-8")
    (bare / "careplans").mkdir()
    loaded = content.load(bare)
    assert {issue.file for issue in loaded.issues} == {"words/en.yml", "careplans"}
    assert all(issue.severity == "warning" for issue in loaded.issues)
