"""The commands of an installation look at what is installed, and say in one line what is wrong and what to do."""

from __future__ import annotations

import shutil
import socket
import sqlite3
from pathlib import Path

import pytest
from typer.testing import Result

from messenger import content
from tests.serving.test_start import refused, start

PASSWORD = ["--password", "correct horse battery"]
TYPO = ('quiet_from: "21:00"', 'quite_from: "21:00"')


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A clinic's folder as init makes it, in a folder with a blank in its name."""
    made = tmp_path / "our clinic"
    shutil.copytree(content.SHIPPED, made, ignore=shutil.ignore_patterns("__pycache__", "pages", "triage"))
    return made


def broken(folder: Path) -> Path:
    path = folder / "clinic.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace(*TYPO), encoding="utf-8")
    return folder


def one_line(result: Result, *words: str) -> None:
    refused(result, *words)
    assert len(result.stderr.splitlines()) == 1, result.stderr


# --- the clinic's folder ------------------------------------------------------------------------------------------


def test_check_reads_the_folder_that_is_installed(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sound = start(tmp_path, "check", monkeypatch=monkeypatch, CLINIC_DIR=str(folder))
    assert sound.exit_code == 0 and "our clinic: sound" in sound.stdout
    found = start(tmp_path, "check", monkeypatch=monkeypatch, CLINIC_DIR=str(broken(folder)))
    assert found.exit_code == 1 and "quite_from" in found.stdout and "sound" not in found.stdout
    assert "the sample clinic: sound" in start(tmp_path, "check", monkeypatch=monkeypatch).stdout
    own = start(tmp_path, "check", "--clinic", str(folder), monkeypatch=monkeypatch, CLINIC_DIR=str(tmp_path / "nowhere"), PORT="eighty")
    assert own.exit_code == 1 and "quite_from" in own.stdout, "a folder that is named needs no settings"


def test_a_setting_that_names_no_folder_is_called_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for command in ("check", "serve"):
        one_line(start(tmp_path, command, monkeypatch=monkeypatch, CLINIC_DIR="./nowhere"), "CLINIC_DIR nowhere", "messenger init nowhere")
    one_line(start(tmp_path, "check", "--clinic", "nowhere", monkeypatch=monkeypatch), "--clinic nowhere")


@pytest.mark.parametrize("command", ["serve", "demo", "doctor", "preview"])
def test_every_hint_names_the_folder_that_was_looked_at(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    installed = command in ("serve", "doctor")
    argv = {"preview": ["--service", "infusion", "--start", "2027-03-15T09:00"]}.get(command, [])
    given = [] if installed else ["--clinic", str(broken(folder))]
    found = start(tmp_path, command, *argv, *given, monkeypatch=monkeypatch, CLINIC_DIR=str(broken(folder)) if installed else None)
    assert f"messenger check --clinic '{folder}'" in found.output.replace("\n", ""), found.output


# --- who may sign in ----------------------------------------------------------------------------------------------


def test_a_member_that_nobody_is_is_refused(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at = {"DATABASE_URL": "sqlite:///m.db", "CLINIC_DIR": str(folder)}
    add = ["staff", "add", "dana", "--role", "owner", *PASSWORD]
    one_line(start(tmp_path, *add, "--member", "nobody", monkeypatch=monkeypatch, **at), "--member nobody", "front-desk, nurse, rivera")
    assert not (tmp_path / "m.db").exists(), "nothing was made"
    assert start(tmp_path, *add, "--member", "nurse", monkeypatch=monkeypatch, **at).exit_code == 0
    one_line(start(tmp_path, "staff", "change", "dana", "--member", "nobody", monkeypatch=monkeypatch, **at), "front-desk, nurse, rivera")
    assert start(tmp_path, "staff", "change", "dana", "--member", "rivera", monkeypatch=monkeypatch, **at).exit_code == 0
    assert start(tmp_path, "staff", "list", monkeypatch=monkeypatch, **at).stdout == "dana\towner\tactive\trivera\n"
    one_line(start(tmp_path, "staff", "change", "dana", monkeypatch=monkeypatch, **at), "--role", "--member")


def test_a_forgotten_password_and_an_account_back_from_leave(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at = {"DATABASE_URL": "sqlite:///m.db", "CLINIC_DIR": str(folder)}
    for name in ("front", "dana"):
        assert start(tmp_path, "staff", "add", name, *PASSWORD, monkeypatch=monkeypatch, **at).exit_code == 0
    one_line(start(tmp_path, "staff", "add", "front", *PASSWORD, monkeypatch=monkeypatch, **at), "staff password front")
    old = hashes(tmp_path)
    assert start(tmp_path, "staff", "password", "front", "--password", "another long word", monkeypatch=monkeypatch, **at).exit_code == 0
    new = hashes(tmp_path)
    assert new["front"] != old["front"] and new["dana"] == old["dana"]
    one_line(start(tmp_path, "staff", "password", "front", "--password", "short", monkeypatch=monkeypatch, **at), "too short")
    one_line(start(tmp_path, "staff", "password", "fornt", *PASSWORD, monkeypatch=monkeypatch, **at), "fornt", "there are dana, front")
    assert start(tmp_path, "staff", "disable", "front", monkeypatch=monkeypatch, **at).exit_code == 0
    one_line(start(tmp_path, "staff", "add", "front", *PASSWORD, monkeypatch=monkeypatch, **at), "staff enable front")
    assert "enable front" in start(tmp_path, "staff", "password", "front", *PASSWORD, monkeypatch=monkeypatch, **at).stdout
    assert start(tmp_path, "staff", "enable", "front", monkeypatch=monkeypatch, **at).exit_code == 0
    assert "front\tfront-desk\tactive" in start(tmp_path, "staff", "list", monkeypatch=monkeypatch, **at).stdout


def hashes(folder: Path) -> dict[str, str]:
    with sqlite3.connect(folder / "m.db") as connection:
        return dict(connection.execute("SELECT name, password_hash FROM account"))


# --- the port -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("command", "where"), [("demo", "--port"), ("serve", "PORT")])
def test_a_busy_port_is_said_in_one_line_before_anything_else(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, where: str
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        argv = ["--port", port] if command == "demo" else []
        at = {"PORT": port, "CLINIC_DIR": str(folder), "DATABASE_URL": "sqlite:///m.db"}
        one_line(start(tmp_path, command, *argv, monkeypatch=monkeypatch, **at), f"port {port} at 127.0.0.1 is in use", where)
    assert not (tmp_path / "m.db").exists()


def test_an_address_that_is_not_this_computers_is_said_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one_line(start(tmp_path, "demo", "--host", "192.0.2.1", monkeypatch=monkeypatch), "192.0.2.1:8000", "--port")


# --- the database -------------------------------------------------------------------------------------------------


def faulty(folder: Path, fault: str) -> tuple[str, tuple[str, ...]]:
    """A database's URL with a fault, and what must be said of it."""
    file = folder / "m.db"
    match fault:
        case "no folder":
            return f"sqlite:///{folder}/gone/m.db", (f"the folder {folder}/gone is not there", "DATABASE_URL")
        case "a folder":
            return f"sqlite:///{folder}", (f"{folder} is a folder",)
        case "no database":
            file.write_text("this is a letter to somebody, and no database at all. " * 40)
            return "sqlite:///m.db", (f"{file} is no SQLite database",)
        case "newer":
            with sqlite3.connect(file) as connection:
                connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
                connection.execute("INSERT INTO alembic_version VALUES ('r9999')")
            return "sqlite:///m.db", (str(file), "newer version")
        case "another kind":
            return "mysql://someone:hidden@127.0.0.1/x", ("mysql", "postgresql://")
        case "no server":
            return "postgresql://someone:hidden@127.0.0.1:1/clinic", ("127.0.0.1:1", "database clinic", "look whether it runs")
    return "nonsense", ("not the address of a database",)


@pytest.mark.parametrize("fault", ["no folder", "a folder", "no database", "newer", "another kind", "no server", "no address"])
@pytest.mark.parametrize("command", ["serve", "doctor", "staff"])
def test_why_a_database_cannot_be_opened(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, fault: str) -> None:
    url, words = faulty(tmp_path, fault)
    argv = ["staff", "add", "dana", *PASSWORD] if command == "staff" else [command]
    found = start(tmp_path, *argv, monkeypatch=monkeypatch, CLINIC_DIR=str(folder), DATABASE_URL=url, PORT="0")
    assert "hidden" not in found.output and "Error" not in found.output and "Traceback" not in found.output, found.output
    if command == "doctor":
        assert found.exit_code == 1
        shown = next(line for line in found.stdout.splitlines() if line.startswith("!! database:"))
        assert all(word in shown for word in words), shown
    else:
        one_line(found, *words)


def test_doctor_and_the_lists_make_no_database(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "m.db"
    at = {"CLINIC_DIR": str(folder), "DATABASE_URL": "sqlite:///m.db"}
    found = start(tmp_path, "doctor", monkeypatch=monkeypatch, **at)
    assert f"-- database: {file} is not there yet" in found.stdout and found.exit_code == 0, found.output
    for command in (["list"], ["disable", "dana"], ["enable", "dana"], ["password", "dana", *PASSWORD]):
        one_line(start(tmp_path, "staff", *command, monkeypatch=monkeypatch, **at), f"there is no database at {file}")
    assert not file.exists()
    assert start(tmp_path, "staff", "add", "dana", *PASSWORD, monkeypatch=monkeypatch, **at).exit_code == 0
    assert "ok database" in start(tmp_path, "doctor", monkeypatch=monkeypatch, **at).stdout
