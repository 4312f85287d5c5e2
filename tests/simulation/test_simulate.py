"""Small runs of whole clinics: every law holds and has its occasions, one seed is one run, and a run can fail."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from messenger import content
from messenger.cli import command_line
from messenger.commands.simulating import report
from messenger.core.appointment import Appointment
from messenger.simulation.laws.judge import LAWS
from messenger.simulation.records import Records, Troubles
from messenger.simulation.run import Outcome, simulate
from messenger.simulation.setting import Faults, Setting, big_enough, rates_of
from tests.postgres import Databases
from tests.simulation.mutants import MUTANTS, ROOT, applied

SMALL = Setting(days=10, patients=8, seed=1)


@cache
def sample() -> content.Content:
    return content.load()


@cache
def played(faults: Faults) -> Outcome:
    return simulate(replace(SMALL, faults=faults), sample())


@pytest.mark.parametrize("faults", ["none", "some", "many"])
def test_every_law_holds_and_has_its_occasions(faults: Faults) -> None:
    outcome = played(faults)
    assert {name: outcome.laws[name].examples for name in outcome.broken} == {}
    assert outcome.untried == ()
    assert set(outcome.laws) == set(LAWS)
    assert (outcome.counts["crashes"] > 0) == (faults != "none")
    assert outcome.counts["nights_with_a_clock_change"] == 1


def test_the_same_seed_is_the_same_run() -> None:
    assert report(simulate(replace(SMALL, faults="many"), sample()), 0) == report(played("many"), 0)


def test_the_clinic_grows_with_its_patients() -> None:
    small, large = (big_enough(sample(), replace(SMALL, patients=patients)).clinic for patients in (8, 400))
    assert len(small.practitioners) == 2
    assert len(large.practitioners) > 20
    assert len({each.id for each in large.locations}) == len(large.locations) == len(large.practitioners)


def line(arguments: list[str]) -> tuple[int, dict[str, Any], str]:
    result = CliRunner().invoke(command_line("simulate"), ["simulate", *arguments])
    lines = result.stdout.strip().splitlines()
    return result.exit_code, json.loads(lines[-1]) if lines else {}, result.stderr


def test_the_last_line_and_exit_1_without_an_occasion() -> None:
    code, said, _ = line(["--days", "1", "--patients", "1", "--faults", "none", "--json"])
    assert code == 1
    assert set(said) >= {"laws", "counts", "seconds"}
    assert set(said["laws"]["nothing_lost"]) == {"holds", "occasions", "violations", "examples"}
    assert any(law["holds"] and law["occasions"] == 0 for law in said["laws"].values())


@pytest.mark.parametrize(
    ("arguments", "names"),
    [(["--faults", "few"], "--faults"), (["--processes", "2"], "--database"), (["--now", "soon"], "--now")],
)
def test_unusable_input_is_one_line(arguments: list[str], names: str) -> None:
    code, said, error = line([*arguments, "--days", "1", "--patients", "1"])
    assert (code, said) == (2, {})
    assert names in error
    assert len(error.strip().splitlines()) == 1


@pytest.fixture(params=["sqlite-file", "postgres"])
def empty_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite-file":
        yield f"sqlite:///{tmp_path}/clinic.db"
        return
    databases: Databases = request.getfixturevalue("postgres")
    url = databases.empty()
    yield url
    databases.drop(url)


def test_two_products_share_a_database_and_a_used_one_is_refused(empty_database: str) -> None:
    more = ["--processes", "2", "--database", empty_database]
    _, said, error = line(["--days", "3", "--patients", "3", "--faults", "some", "--json", *more])
    assert {name: law["examples"] for name, law in said["laws"].items() if not law["holds"]} == {}, error
    assert said["laws"]["nothing_twice"]["occasions"] > 10
    code, _, error = line(["--days", "1", "--patients", "1", "--database", empty_database])
    assert code == 2
    assert "--database" in error
    assert empty_database not in error


def test_the_bug_for_each_law_can_still_be_written_into_the_product(tmp_path: Path) -> None:
    assert [mutant.law for mutant in MUTANTS] == list(LAWS)
    for mutant in MUTANTS:
        copy = tmp_path / mutant.law
        for change in mutant.changes:
            (copy / change.file).parent.mkdir(parents=True, exist_ok=True)
            (copy / change.file).write_text((ROOT / change.file).read_text())
        applied(mutant, copy)


def test_a_long_run_is_a_course_and_then_silence() -> None:
    """Of a busy clinic everybody texts all the time; in a year people come, are treated, and are seldom heard of."""
    busy, long = (replace(SMALL, patients=3, days=days) for days in (30, 300))
    assert (busy.is_busy, long.is_busy) == (True, False)
    assert rates_of(replace(long, faults="many", patients=4000)).kill == pytest.approx(rates_of(replace(long, faults="many")).kill / 10)


def test_how_long_something_was_down() -> None:
    """Among many spans, that of a long outage which began before is not missed."""
    hour, at = timedelta(hours=1), SMALL.now
    troubles = Troubles.of([*((at + hour * n, at + hour * n + hour / 2) for n in range(0, 40, 2)), (at, at + 9 * hour)])
    assert troubles.between(at + 8 * hour, at + 11 * hour) == hour + hour / 2 + hour / 2
    assert troubles.between(at + 100 * hour, at + 101 * hour) == timedelta(0)


def visit(id: str, hour: int) -> Appointment:
    at = SMALL.now.replace(hour=hour)
    return Appointment(id, f"{id}@x", "p", "consultation", "rivera", "room-1", at, at, at, at.replace(hour=hour + 2), at)


def test_a_law_finds_what_breaks_it() -> None:
    clinic = sample().clinic
    apart = Records(clinic, {}, SMALL.end, visits=(visit("a", 10), visit("b", 12)))
    assert LAWS["no_double_booking"](apart).holds
    found = LAWS["no_double_booking"](replace(apart, visits=(visit("a", 10), visit("b", 11))))
    assert (found.occasions, found.violations) == (2, 3), "the practitioner, the room, and the patient"
    assert found.examples[0].startswith("a and b share a practitioner")
