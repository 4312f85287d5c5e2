"""Answers as clinicians see them: words, the person's own words, rules, and what changed over time. Pure."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from messenger.content import load
from messenger.core.questionnaire import Answer, Response
from messenger.handlers.staff_pages.answers import sheets, trends

DAY = datetime(2026, 12, 1, 18, tzinfo=UTC)
CONTENT = load()


def say(key: str) -> str:
    return CONTENT.catalog.raw("en", key)


def week1(number: int, *answers: tuple[str, str | int, str]) -> Response:
    at = DAY + timedelta(days=7 * number)
    given = tuple(Answer(link_id, value, text, at) for link_id, value, text in answers)
    return Response(f"r{number}", "week1", "1", "p1", "completed", at, given, "a1", outcome="staff", rules=("week1-mood-worse",))


def test_the_newest_response_is_first_and_a_rule_is_said_in_its_note() -> None:
    found = sheets(
        (week1(0, ("mood", "same", "same")), week1(1, ("mood", "worse", "a lot worse since monday"))), CONTENT.questionnaires, say, "en"
    )
    assert [(sheet.at - DAY).days for sheet in found] == [7, 0]
    assert found[0].rules == ("Mood worse after a week",)
    assert [(one.answer, one.verbatim) for one in found[0].given] == [("Worse", "a lot worse since monday")]


def test_official_wording_is_shown_as_it_was_asked_and_no_score_is() -> None:
    given = sheets((week1(0, ("phq1", "nearly-every-day", "nearly-every-day")),), CONTENT.questionnaires, say, "es")[0].given
    assert given[0].question.endswith("Little interest or pleasure in doing things")
    assert (given[0].answer, given[0].verbatim) == ("Nearly every day", "")


def test_what_was_asked_twice_is_a_trend_oldest_first() -> None:
    rows = [
        week1(number, ("pain", 7 - number, str(7 - number)), *((("sleep", "good", "good"),) if number == 0 else ())) for number in range(3)
    ]
    found = trends(tuple(reversed(rows)), CONTENT.questionnaires, say, "en")
    assert [[answer for _, answer in one.points] for one in found] == [["7", "6", "5"]]


def test_a_questionnaire_that_the_folder_no_longer_has_is_left_out() -> None:
    assert sheets((week1(0, ("mood", "same", "same")),), {}, say, "en") == ()
    assert trends((week1(0, ("mood", "same", "same")),), {}, say, "en") == ()
