"""The commands' JSON, line by line: faults of the provider, staff, escort, bad input, and the commands that only look."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from messenger import content
from messenger.cli import command_line
from tests.chat.driver import NOW

Line = dict[str, Any]
BOOKED: list[Line] = [{"text": text} for text in ("Hi", "1", "34", "1", "0", "0", "1")]


def run(*arguments: str, lines: list[Any] | None = None) -> Result:
    """One command; its input as JSON lines (a string goes in as it is)."""
    text = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines or [])
    return CliRunner().invoke(command_line(arguments[0]), list(arguments), input=text)


def records(result: Result) -> list[Line]:
    """Standard output holds JSON lines and nothing else."""
    return [json.loads(line) for line in result.stdout.splitlines()]


def chat(*lines: Any, options: tuple[str, ...] = ()) -> tuple[list[list[Line]], Line]:
    """What left after each input line, and the summary."""
    result = run("chat", "--json", "--now", NOW, *options, lines=list(lines))
    assert result.exit_code == 0, result.stderr
    groups: list[list[Line]] = [[]]
    found = records(result)
    for record in found[:-1]:
        if record.get("settled"):
            assert set(record) == {"settled", "at"}
            groups.append([])
        else:
            groups[-1].append(record)
    assert groups.pop() == [] and len(groups) == len(lines)
    return groups, found[-1]["summary"]


# --- the provider -------------------------------------------------------------------------------------------------


def test_while_the_provider_is_down_nothing_leaves_and_then_all_of_it_once() -> None:
    groups, summary = chat({"provider": "down"}, {"text": "Hi"}, {"advance_minutes": 3}, {"provider": "up"}, {"advance_minutes": 30})
    assert groups[:4] == [[], [], [], []]
    assert [message["key"] for message in groups[4]] == ["consent.welcome"]
    assert summary["outbound"] == 1


def test_an_answer_that_is_lost_is_not_sent_again() -> None:
    groups, summary = chat({"provider": "unknown"}, {"text": "Hi"}, {"provider": "up"}, {"advance_minutes": 60}, {"text": "1"})
    assert [message["key"] for group in groups for message in group] == ["consent.welcome", "screening.age"]
    assert summary["tasks"] == []


# --- people -------------------------------------------------------------------------------------------------------


def test_the_escort_is_somebody_else() -> None:
    groups, summary = chat(*BOOKED, {"escort": "I am his brother, I will drive"})
    assert all(message["to"] != "patient" for message in groups[-1])
    assert summary["patient"]["name"] is None


def test_staff_act_with_and_without_ids() -> None:
    crisis = {"text": "I want to kill myself"}
    groups, summary = chat(*BOOKED, crisis, {"staff": "ack"})
    assert {"patient", "staff"} <= {message["to"] for message in groups[7]}
    (task,) = [task for task in summary["tasks"] if task["kind"] == "crisis"]
    assert (task["priority"], task["status"]) == ("urgent", "acknowledged")
    _, named = chat(*BOOKED, crisis, {"staff": "ack", "task": task["id"]})
    assert [(each["id"], each["status"]) for each in named["tasks"] if each["kind"] == "crisis"] == [(task["id"], "acknowledged")]
    visit = summary["appointments"][0]["id"]
    _, called_off = chat(*BOOKED, {"staff": "cancel", "appointment": visit})
    assert [(each["id"], each["status"]) for each in called_off["appointments"]] == [(visit, "cancelled")]
    assert called_off["planned"] == [] or all("reminder" not in each["key"] for each in called_off["planned"])


def test_take_over_reply_and_hand_back() -> None:
    groups, _ = chat(
        *BOOKED, {"staff": "take over"}, {"text": "are you there?"}, {"staff": "reply", "text": "Yes, this is Kim."}, {"staff": "hand back"}
    )
    assert not [message for message in groups[8] if message["to"] == "patient"]
    assert [message["text"] for message in groups[9] if message["to"] == "patient"] == ["Yes, this is Kim."]


def test_an_act_that_makes_no_sense_is_refused_in_words_and_changes_nothing() -> None:
    result = run("chat", "--json", "--now", NOW, lines=[{"text": "Hi"}, {"staff": "complete"}, {"staff": "ack", "task": "nothing"}])
    assert result.exit_code == 0
    assert result.stderr.count("messenger: line ") == 2 and "Traceback" not in result.stderr
    assert records(result)[-1]["summary"]["appointments"] == []


def test_minutes_may_pass_before_a_text() -> None:
    groups, _ = chat({"text": "Hi"}, {"text": "1", "after_minutes": 90})
    assert groups[1][-1]["at"] == "2026-11-24T11:45:00-06:00"


def test_a_picture_is_answered() -> None:
    groups, _ = chat({"media": "image/jpeg"})
    assert [message["to"] for message in groups[0]]


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("not json", "JSON"),
        ("[1]", "object"),
        ({"wink": 1}, "not understood"),
        ({"staff": "dance"}, "not understood"),
        ({"provider": "sideways"}, "not understood"),
        ({"advance_minutes": -1}, "advance_minutes"),
        ({"advance_minutes": "soon"}, "advance_minutes"),
        ({"advance_minutes": 1e300}, "advance_minutes"),
        ('{"advance_minutes": NaN}', "advance_minutes"),
        ({"text": 5}, "not understood"),
        ({"page": {"nothing": "x"}}, "page"),
    ],
    ids=str,
)
def test_a_line_that_cannot_be_used_ends_with_one_clear_line(line: Any, word: str) -> None:
    result = run("chat", "--json", "--now", NOW, lines=[{"text": "Hi"}, {"text": "2"}, line])
    assert result.exit_code == 2, result.output
    assert isinstance(result.exception, SystemExit)
    (said,) = result.stderr.splitlines()
    assert said.startswith("messenger: line 3") and word in said
    assert all(isinstance(record, dict) for record in records(result))


@pytest.mark.parametrize(
    "arguments",
    [
        ("chat", "--json", "--now", "yesterday"),
        ("chat", "--json", "--now", "2027-03-14T02:30"),
        ("chat", "--json", "--channel", "pigeon"),
        ("chat", "--json", "--language", "fr"),
        ("chat", "--json", "--clinic", "/nowhere"),
        ("slots", "--service", "tea", "--json"),
        ("slots", "--service", "consultation", "--now", "noon"),
        ("preview", "--service", "infusion", "--start", "2027-03-14T02:30", "--now", "2027-03-01T12:00-06:00"),
        ("preview", "--service", "infusion", "--start", "2027-02-01T09:00", "--now", "2027-03-01T12:00-06:00"),
        ("preview", "--service", "infusion", "--start", "2027-03-15T09:00", "--now", "2027-03-01T12:00-06:00", "--time-zone", "Mars/Base"),
        ("understand", "minds", "--json"),
        ("check", "--clinic", "/nowhere"),
    ],
    ids=" ".join,
)
def test_an_option_that_cannot_be_used_is_named_in_one_line(arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2, result.output
    assert isinstance(result.exception, SystemExit) and "Traceback" not in result.output
    assert result.stdout == "" and result.stderr.strip()


# --- commands that only look --------------------------------------------------------------------------------------


def test_a_plan_across_the_change_of_the_clocks() -> None:
    """The clocks go forward in Chicago on Sunday 14 March 2027 at 2:00; the visit is on Monday. "6 h before" is exact, "10 AM" is the wall's."""
    result = run(
        "preview", "--service", "infusion", "--start", "2027-03-15T13:00", "--now", "2027-03-08T12:00-06:00", "--json",
    )  # fmt: skip
    assert result.exit_code == 0, result.stderr
    rows = records(result)
    fields = {"due", "local", "to", "key", "text", "segments", "encoding", "useful_until", "decision", "because"}
    assert all(set(row) >= fields for row in rows)
    assert [row["due"] for row in rows] == sorted(row["due"] for row in rows)
    for row in rows:
        due, local = datetime.fromisoformat(row["due"]), datetime.fromisoformat(row["local"])
        assert due == local
        offset = "-06:00" if local.date() < date(2027, 3, 14) else "-05:00"
        assert row["local"].endswith(offset), row["key"]
    planned = {row["key"]: row for row in rows if row["to"] == "patient"}
    assert planned["reminder.prepare"]["local"].startswith("2027-03-12T10:00:00-06:00")
    hydration = planned["reminder.hydration"]
    assert hydration["local"].startswith("2027-03-14T10:00:00-05:00")
    assert "Mon 7 AM" in hydration["text"] and "Mon 11 AM" in hydration["text"]
    assert planned["checkin.week1"]["local"].startswith("2027-03-22T10:00:00-05:00")


def test_slots_are_in_order_in_hours_and_never_in_the_past() -> None:
    result = run("slots", "--service", "consultation", "--now", "2027-03-12T09:00-06:00", "--limit", "60", "--json")
    rows = records(result)
    assert len(rows) == 60 and all(set(row) >= {"start", "end", "practitioner", "location", "resources"} for row in rows)
    starts = [datetime.fromisoformat(row["start"]) for row in rows]
    assert starts == sorted(starts) and starts[0] >= datetime.fromisoformat("2027-03-13T09:00-06:00")
    assert {row["start"][-6:] for row in rows} == {"-06:00", "-05:00"}
    assert all(8 <= start.hour < 18 and start.weekday() < 6 for start in starts)


def test_a_new_folder_is_sound_and_a_fault_is_named(tmp_path: Path) -> None:
    made = tmp_path / "clinic"
    assert run("init", str(made)).exit_code == 0
    again = run("init", str(made))
    assert again.exit_code == 2 and str(made) in again.stderr
    sound = run("check", "--clinic", str(made), "--json")
    assert sound.exit_code == 0 and all(record["severity"] == "warning" for record in records(sound))
    words = made / "words" / "es.yaml"
    words.write_text(words.read_text(encoding="utf-8").replace("welcome:", "welcom:", 1), encoding="utf-8")
    broken = run("check", "--clinic", str(made), "--json")
    assert broken.exit_code == 1
    errors = [record for record in records(broken) if record["severity"] == "error"]
    assert all(set(record) >= {"file", "path", "what", "how_to_fix", "severity"} for record in errors)
    assert any(record["file"].endswith("es.yaml") and "welcome" in record["path"] + record["what"] for record in errors)
    shutil.rmtree(made)


@pytest.mark.parametrize(
    ("task", "line", "expected"),
    [
        ("yes-no", {"text": "yeah"}, {"answer": "yes"}),
        ("yes-no", {"text": "para nada", "question": "x"}, {"answer": "no"}),
        ("times", {"text": "2", "offered": ["2026-12-01T10:00", "2026-12-02T10:00"]}, {"kind": "slot", "number": 2}),
        ("intent", {"text": "where are you located?"}, {"intent": "location"}),
        ("triage", {"text": "I want to kill myself"}, {"level": "urgent", "kind": "crisis"}),
        ("consent", {"text": "STOP"}, {"consent": "optout"}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_understand_answers_line_for_line(task: str, line: Line, expected: Line) -> None:
    language = "es" if line["text"] == "para nada" else "en"
    result = run("understand", task, "--language", language, "--now", NOW, "--json", lines=[line, {**line, "unknown": 1}])
    assert result.exit_code == 0, result.stderr
    for found in records(result):
        assert {name: found[name] for name in expected} == expected
    assert len(records(result)) == 2


def test_the_shipped_folder_stays_as_it_is() -> None:
    assert run("check", "--json").exit_code == 0
    assert (content.SHIPPED / "clinic.yaml").exists()


@pytest.mark.parametrize("named", ["task", "appointment"])
def test_an_id_that_names_nothing_is_refused_and_the_next_one_is_left_alone(named: str) -> None:
    lines = [*BOOKED, {"text": "I want to kill myself"}, {"staff": "ack", named: "nothing"}, {"staff": "cancel", named: "nothing"}]
    result = run("chat", "--json", "--now", NOW, lines=lines)
    summary = records(result)[-1]["summary"]
    assert {task["status"] for task in summary["tasks"]} == {"open"}
    assert [visit["status"] for visit in summary["appointments"]] == ["booked"]
    assert result.stderr.count("no such") == 2


@pytest.mark.parametrize(
    ("start", "said"),
    [
        ("2026-12-25T09:00", "Fri 2026-12-25 09:00: the clinic is closed then (a holiday)"),
        ("2026-12-06T03:00", "Sun 2026-12-06 03:00: the clinic is closed then"),
        ("2026-12-28T09:00", "Mon 2026-12-28 09:00: nobody could book it then"),  # the one who works on Mondays is away
        ("2026-12-08T09:10", "Tue 2026-12-08 09:10: nobody could book it then"),  # not on the grid
        ("2026-12-08T09:00", ""),
    ],
)
def test_a_plan_for_a_time_that_nobody_could_book_says_so(start: str, said: str) -> None:
    for form in ((), ("--json",)):
        result = run("preview", "--service", "infusion", "--start", start, "--now", "2026-11-24T10:00-06:00", *form)
        assert result.exit_code == 0 and result.stdout and said in result.stderr
        assert bool(result.stderr.strip()) == bool(said)


def test_a_task_that_is_to_come_is_planned_for_staff() -> None:
    _, summary = chat({"text": "Hi"}, {"text": "1"}, {"text": "34"})
    planned = {row["key"]: row["to"] for row in summary["planned"]}
    assert planned["staff.task"] == "staff" and planned["screening.nudge"] == "patient"


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_a_reader_that_has_had_enough_is_no_fault(form: tuple[str, ...]) -> None:
    command = [sys.executable, "-c", "from messenger.cli import main; main()", "preview", "--service", "infusion", *form]
    when = ["--start", "2026-12-08T09:00", "--now", "2026-11-24T10:00-06:00", "--series", "40"]
    with subprocess.Popen([*command, *when], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=Path(__file__).parents[2]) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.close()
        said = process.stderr.read().decode()
        assert process.wait(120) == 0 and "Error" not in said and "Traceback" not in said, said


@pytest.mark.parametrize(("act", "status"), [("arrive", "arrived"), ("complete", "fulfilled"), ("no-show", "noshow")])
def test_whoever_tries_it_out_need_not_wait_for_the_day_of_the_visit(act: str, status: str) -> None:
    _, summary = chat(*BOOKED, {"staff": act})
    assert [visit["status"] for visit in summary["appointments"]] == [status]
