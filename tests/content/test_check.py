"""`check` refuses each fault of a clinic's folder, with file, path and fix. Every test breaks a copy of the sample clinic in one place."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from messenger import content
from tests.content.conftest import Edit

EN, ES, CLINIC, TALK = "words/en.yaml", "words/es.yaml", "clinic.yaml", "care_plans/consultation.yaml"

WELCOME = "You're welcome. We are here if you need us."

FAULTS = yaml.safe_load((Path(__file__).parent / "faults.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("fault", FAULTS, ids=[fault["id"] for fault in FAULTS])
def test_it_refuses(folder: Path, edit: Edit, fault: dict[str, str]) -> None:
    edit(fault["file"], fault["old"], fault["new"])
    found = content.check(folder)
    hits = [issue for issue in found if issue.file == fault.get("where", fault["file"]) and fault["what"] in issue.what]
    hits = [issue for issue in hits if fault["path"] in ("", issue.path, issue.path.split("+")[0])]
    assert hits, "\n".join(map(str, found))
    assert all(issue.severity == "error" and len(issue.how_to_fix) > 8 for issue in hits)
    with pytest.raises(content.ContentError):
        content.load(folder)


def test_a_service_without_practitioner_or_room(folder: Path) -> None:
    path = folder / "clinic.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("services: [consultation, infusion]", "services: [consultation]"), encoding="utf-8"
    )
    path.write_text(
        path.read_text(encoding="utf-8").replace("services: [infusion, consultation]", "services: [consultation]"), encoding="utf-8"
    )
    whats = {issue.what for issue in content.check(folder) if issue.path == "services.infusion"}
    assert whats == {"has no practitioner", "has no room"}


def test_text_screening_needs_somebody_on_call(folder: Path) -> None:
    path = folder / "clinic.yaml"
    text = path.read_text(encoding="utf-8")
    unpaged = text.replace("      urgent: [mobile, call]\n", "")
    path.write_text(unpaged, encoding="utf-8")
    assert any(issue.path == "content" and "nobody on call" in issue.what for issue in content.check(folder))
    path.write_text(unpaged.replace("screening: text", "screening: page"), encoding="utf-8")
    assert content.check(folder) == ()


def test_a_clinic_in_which_nobody_may_close_a_crisis_is_told(folder: Path) -> None:
    path = folder / "clinic.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("role: clinician", "role: front-desk").replace("role: owner", "role: front-desk"), encoding="utf-8")
    found = [issue for issue in content.check(folder) if issue.path == "staff" and "close a crisis" in issue.what]
    assert len(found) == 1 and "clinician or owner" in found[0].how_to_fix
    path.write_text(text.replace("role: clinician", "role: front-desk"), encoding="utf-8")
    assert content.check(folder) == (), "an owner alone is enough"


def test_a_clinic_without_an_owner_or_that_tells_nobody_of_tasks_is_told(folder: Path) -> None:
    path = folder / "clinic.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("role: owner", "role: clinician"), encoding="utf-8")
    (found,) = content.check(folder)
    assert (found.path, found.severity) == ("staff", "warning") and "nobody is an owner" in found.what
    path.write_text(text.replace("      task: [mobile]\n", ""), encoding="utf-8")
    (found,) = content.check(folder)
    assert (found.path, found.severity) == ("staff", "warning") and "nobody is told of tasks" in found.what
    path.write_text(text.replace("      task: [mobile]\n", "", 1), encoding="utf-8")
    assert content.check(folder) == (), "one person is enough"


@pytest.mark.parametrize(
    ("file", "old", "new", "path", "what"),
    [
        (CLINIC, "telegram: {screening: page", "telegram: {screening: text", "content.telegram.screening", "signs no agreement"),
        (CLINIC, 'quiet_from: "21:00"', 'quiet_from: "22:00"', "quiet_from", "shorter than"),
        (EN, "See you today at {time}. Reply", "See you today. Reply", "reminder.day_of", "leaves out {time}"),
        (TALK, 'days: -2, at: "10:00"', 'days: -2, at: "07:00"', "activities.0.trigger", "quiet hours"),
    ],
)  # fmt: skip
def test_it_warns(folder: Path, edit: Edit, file: str, old: str, new: str, path: str, what: str) -> None:
    edit(file, old, new)
    if file == EN:
        edit(ES, "Le esperamos hoy a las {time}. Responda", "Le esperamos hoy. Responda")
    found = [issue for issue in content.check(folder) if issue.path == path]
    assert [issue.severity for issue in found] == ["warning"] * len(found) and any(what in issue.what for issue in found)
    content.load(folder)


def test_a_gap_in_the_on_call_week_is_warned_of_with_its_hour(folder: Path) -> None:
    path = folder / "clinic.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace('{every day: "00:00-24:00"}', '{mon-sat: "08:00-20:00"}'), encoding="utf-8")
    found = [issue for issue in content.check(folder) if issue.path == "staff"]
    assert [issue.severity for issue in found] == ["warning"] and "Monday at 00:00" in found[0].what


def test_a_clinic_that_writes_its_own_text_in_one_language_only(bare: Path) -> None:
    (bare / "words").mkdir()
    (bare / "words" / "en.yaml").write_text("other: {thanks: Any time.}", encoding="utf-8")
    assert [(issue.file, issue.path) for issue in content.check(bare)] == [("words/es.yaml", "other.thanks")]


@pytest.mark.parametrize(
    ("old", "new", "path", "what", "fix"),
    [
        ("hours:\n      tue-fri: 09:00-12:30, 13:30-17:00\n      sat: 09:00-13:00\n", "hours:\n", "practitioners.1.hours", "is empty", "mon-fri"),
        ("on_call: {mon-fri: \"08:00-18:00\"}", "on_call:", "staff.0.on_call", "is empty", "mon-fri"),
        ("on_call: {mon-fri: \"08:00-18:00\"}", "on_call: 8 to 6", "staff.0.on_call", "'8 to 6' is not days and hours", "mon-fri"),
        ("services: [consultation, infusion]\n    hours:\n      tue", "services:\n    hours:\n      tue", "practitioners.1.services", "is empty", "dash"),
        ("name: Larkmoor Clinic ", "name: ", "name", "is empty", "text"),
        ("role: owner", "role:", "staff.2.role", "is empty", "one of these"),
    ],
)  # fmt: skip
def test_what_is_empty_is_called_empty_with_its_own_cure(
    folder: Path, edit: Edit, old: str, new: str, path: str, what: str, fix: str
) -> None:
    edit(CLINIC, old, new)
    (found,) = content.check(folder)
    assert (found.path, found.what) == (path, what) and fix in found.how_to_fix, found


@pytest.mark.parametrize(
    ("old", "new"), [("trigger:", "triger:"), ("id: infusion", "id: [infusion"), ("\nid: infusion", "\nidd: infusion")]
)
def test_a_fault_in_a_care_plan_is_told_once_and_not_of_who_names_it(folder: Path, edit: Edit, old: str, new: str) -> None:
    path = folder / "care_plans" / "infusion.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    found = content.check(folder)
    assert found and {issue.file for issue in found} == {"care_plans/infusion.yaml"}, found


def test_faults_come_in_order_errors_first(folder: Path, edit: Edit) -> None:
    edit(CLINIC, 'quiet_from: "21:00"', 'quiet_from: "22:00"')
    edit(EN, WELCOME, "See bit.ly/abc")
    edit(ES, "Con gusto. Aqui", "Con gusto. Aquí")
    found = content.check(folder)
    assert [issue.severity for issue in found] == sorted((issue.severity for issue in found), key="error warning".index)
    assert len(found) == 3
