"""``serve`` refuses to start on what it cannot use: one clear line that names it, exit 2, never a traceback."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from messenger import content
from messenger.cli import command_line

SOUND = {"PUBLIC_URL": "https://text.clinic.example", "SECRET_KEY": "k" * 40, "DATABASE_URL": "sqlite://"}


def start(folder: Path, *argv: str, monkeypatch: pytest.MonkeyPatch, **environment: str | None) -> Result:
    """Run the command in an empty folder (no .env file) with only these variables."""
    monkeypatch.chdir(folder)
    for name in (*SOUND, "CLINIC_DIR", "PORT", "TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_FROM", "SMTP_URL", "MAIL_FROM"):
        monkeypatch.delenv(name, raising=False)
    return CliRunner().invoke(command_line(), list(argv) or ["serve", "--sample"], env={**SOUND, **environment})


def refused(result: Result, *words: str) -> None:
    """Exit 2, and every line speaks to a person."""
    assert result.exit_code == 2, result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)
    lines = result.stderr.splitlines()
    assert lines and all(line.startswith("messenger: ") for line in lines)
    assert "Traceback" not in result.output
    for word in words:
        assert word in result.stderr


@pytest.mark.parametrize(
    ("environment", "name"),
    [
        ({"PUBLIC_URL": None}, "PUBLIC_URL"),
        ({"PUBLIC_URL": "text.clinic.example"}, "PUBLIC_URL"),
        ({"SECRET_KEY": None}, "SECRET_KEY"),
        ({"SECRET_KEY": "short"}, "SECRET_KEY"),
        ({"TWILIO_ACCOUNT_SID": "AC" + "b" * 32}, "TWILIO_AUTH_TOKEN"),
        ({"TWILIO_ACCOUNT_SID": "AC" + "b" * 32, "TWILIO_AUTH_TOKEN": "t"}, "TWILIO_FROM"),
        ({"SMTP_URL": "smtp://127.0.0.1:2525"}, "MAIL_FROM"),
        ({"SMTP_URL": "not a url", "MAIL_FROM": "a@larkmoor.example"}, "SMTP_URL"),
        ({"PORT": "eighty"}, "PORT"),
        ({"DATABASE_URL": "sqlite:////nowhere/at/all.db"}, "DATABASE_URL"),
        ({"DATABASE_URL": "nonsense"}, "DATABASE_URL"),
    ],
    ids=lambda value: str(value)[:60],
)
def test_a_setting_that_is_missing_or_unusable_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str | None], name: str
) -> None:
    result = start(tmp_path, monkeypatch=monkeypatch, **environment)
    refused(result, name)
    assert len(result.stderr.splitlines()) == 1
    for secret in ("kkkk", "short"):
        assert secret not in result.stderr.replace("shortest", "")


def test_without_a_clinic_folder_it_says_how_to_make_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refused(start(tmp_path, "serve", monkeypatch=monkeypatch), "CLINIC_DIR", "init")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A clinic's folder as init makes it."""
    made = tmp_path / "clinic"
    shutil.copytree(content.SHIPPED, made, ignore=shutil.ignore_patterns("__pycache__", "pages"))
    return made


FAULTS = {
    "time zone": ("time_zone: America/Chicago", "time_zone: America/Chicagoo", "time_zone"),
    "no yaml": ("name: Larkmoor Clinic", "name: [Larkmoor", "clinic.yaml"),
    "hours": ("mon-thu: 08:00-18:00", "mon-thu: 18:00-08:00", "hours"),
    "care plan": ("care_plan: consultation", "care_plan: nothing_like_it", "care_plan"),
    "phone": ('phone: "+12125550100"', "phone: 5", "phone"),
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("command", ["serve", "demo", "check"])
def test_a_clinic_folder_with_a_fault_is_refused(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, fault: str
) -> None:
    old, new, path = FAULTS[fault]
    written = (folder / "clinic.yaml").read_text()
    assert old in written
    (folder / "clinic.yaml").write_text(written.replace(old, new, 1))
    if command == "serve":
        result = start(tmp_path, "serve", monkeypatch=monkeypatch, CLINIC_DIR=str(folder))
    else:
        result = start(tmp_path, command, "--clinic", str(folder), monkeypatch=monkeypatch)
    assert "Traceback" not in result.output
    assert "clinic.yaml" in result.output and path in result.output
    if command == "check":
        assert result.exit_code == 1
    else:
        refused(result, "clinic.yaml", path, "messenger check")
