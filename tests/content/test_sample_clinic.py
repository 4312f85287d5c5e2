"""The sample clinic is sound, and is what the rest of the product builds on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from messenger import content
from messenger.core.questionnaire import SEVERITY, Answer, Outcome, Questionnaire, verdict

PATIENT_SINGLES = (
    "age",
    "safety",
    "reason",
    "prior",
    "preg",
    "heart",
    "pressure",
    "brain",
    "psychosis",
    "substance",
    "organ",
    "allergy",
    "meds",
)
NOW = datetime(2026, 12, 1, 16, tzinfo=UTC)


@pytest.fixture(scope="module")
def sample() -> content.Content:
    return content.load()


@pytest.fixture(scope="module")
def prescreening(sample: content.Content) -> Questionnaire:
    return sample.questionnaires["prescreening"]


def outcome(questionnaire: Questionnaire, **answers: str | int) -> Outcome:
    return verdict(questionnaire, {name: Answer(name, value, str(value), NOW) for name, value in answers.items()}).outcome


def test_it_has_no_fault_and_no_warning() -> None:
    assert content.check() == ()


def test_its_clinic(sample: content.Content) -> None:
    clinic = sample.clinic
    assert {"consultation", "infusion"} <= clinic.services.keys()
    assert len(clinic.practitioners) == 2 and len(clinic.locations) == 2
    assert clinic.time_zone.key == "America/Chicago"
    assert len(clinic.name) <= 18 and clinic.phone.startswith("+1212555")
    assert clinic.languages == ("en", "es")
    assert clinic.services["infusion"].fast_solids == timedelta(hours=6)
    assert clinic.services["infusion"].fast_liquids == timedelta(hours=2)
    assert clinic.services["infusion"].treatment and clinic.services["infusion"].ride_required
    assert clinic.services["consultation"].leads_to == ("infusion",)
    assert clinic.policy("sms").screening == clinic.policy("web").screening == "text"
    assert clinic.policy("telegram").screening == "page" and clinic.policy("telegram").neutral
    assert {"cost", "location", "hours", "what_is_this", "prep_question", "human"} <= clinic.faq.keys()


def test_somebody_can_be_paged_at_every_hour_of_a_week(sample: content.Content) -> None:
    start = datetime(2026, 11, 2, tzinfo=UTC)
    for hour in range(7 * 24):
        on_call = sample.clinic.on_call(start + timedelta(hours=hour))
        assert any("urgent" in member.notices for member in on_call), hour
        assert on_call[-1].role == "owner"


def test_its_forms(prescreening: Questionnaire) -> None:
    assert prescreening.form("short") == ("age", "safety", "history", "current")
    assert prescreening.form("details") == (
        "reason",
        "prior",
        "meds",
        "preg",
        "heart",
        "pressure",
        "brain",
        "psychosis",
        "substance",
        "organ",
        "allergy",
    )
    assert sorted(prescreening.form("page")) == sorted(PATIENT_SINGLES)
    assert prescreening.item("history").items == ("pressure", "heart", "brain", "psychosis")
    assert prescreening.item("current").items == ("preg", "organ", "substance", "allergy")
    assert [option.code for option in prescreening.item("safety").options] == ["no", "past", "sometimes", "now"]


@pytest.mark.parametrize(
    ("link_id", "answers", "wanted"),
    [
        ("age", (18, 34, 74), "proceed"),
        ("age", (75, 90, 120), "flag"),
        ("age", (1, 12, 17, "tell-staff"), "staff"),
        ("safety", ("no",), "proceed"),
        ("safety", ("past",), "flag"),
        ("safety", ("tell-staff",), "staff"),
        ("safety", ("sometimes", "now"), "urgent"),
        ("reason", ("mood", "anxiety", "pain"), "proceed"),
        ("reason", ("other", "tell-staff"), "flag"),
        ("prior", ("yes",), "proceed"),
        ("prior", ("no", "not-sure"), "flag"),
        ("preg", ("no",), "proceed"),
        ("preg", ("yes", "maybe", "breastfeeding", "not-sure"), "staff"),
        ("heart", ("no",), "proceed"),
        ("heart", ("yes", "not-sure"), "staff"),
        ("pressure", ("no",), "proceed"),
        ("pressure", ("controlled",), "flag"),
        ("pressure", ("uncontrolled", "not-sure"), "staff"),
        ("brain", ("no",), "proceed"),
        ("brain", ("not-sure",), "flag"),
        ("brain", ("yes",), "staff"),
        ("psychosis", ("no",), "proceed"),
        ("psychosis", ("not-sure",), "flag"),
        ("psychosis", ("yes",), "staff"),
        ("substance", ("no",), "proceed"),
        ("substance", ("tell-staff",), "flag"),
        ("substance", ("yes",), "staff"),
        ("organ", ("no",), "proceed"),
        ("organ", ("bladder", "not-sure"), "flag"),
        ("organ", ("liver", "both"), "staff"),
        ("allergy", ("no", "never-had"), "proceed"),
        ("allergy", ("yes",), "staff"),
        ("meds", ("no",), "proceed"),
        ("meds", ("yes", "not-sure"), "flag"),
    ],
)
def test_the_decision_table(prescreening: Questionnaire, link_id: str, answers: tuple[str | int, ...], wanted: Outcome) -> None:
    for answer in answers:
        assert outcome(prescreening, **{link_id: answer}) == wanted, answer


def test_the_worst_outcome_wins(prescreening: Questionnaire) -> None:
    best: dict[str, str | int] = {"age": 40, "safety": "no", "meds": "yes"}
    assert outcome(prescreening, **best) == "flag"
    assert outcome(prescreening, **best, heart="yes") == "staff"
    assert outcome(prescreening, **{**best, "safety": "now"}, heart="yes") == "urgent"


@pytest.mark.parametrize(
    ("questionnaire", "answers", "wanted"),
    [
        ("evening", {"evening": "good"}, "proceed"),
        ("evening", {"evening": "nausea"}, "flag"),
        ("evening", {"evening": "help"}, "urgent"),
        ("evening", {"evening": "not-home"}, "staff"),
        ("day1", {"day1": "good"}, "proceed"),
        ("day1", {"day1": "unreal"}, "staff"),
        ("day1", {"day1": "help"}, "urgent"),
        ("day3-mood", {"mood": "same"}, "proceed"),
        ("day3-mood", {"mood": "worse"}, "staff"),
        ("day3-mood", {"mood": "much-worse"}, "urgent"),
        ("day3-pain", {"pain": 4}, "proceed"),
        ("day3-pain", {"pain": 9}, "staff"),
        ("week1", {"mood": "better", "sleep": "good", "urinary": "no", "craving": "no", "pain": 2}, "proceed"),
        ("week1", {"urinary": "yes"}, "staff"),
        ("week1", {"urinary": "blood"}, "staff"),
        ("week1", {"craving": "yes"}, "staff"),
        ("week1", {"mood": "worse", "sleep": "bad"}, "staff"),
    ],
)
def test_check_ins(sample: content.Content, questionnaire: str, answers: dict[str, str | int], wanted: Outcome) -> None:
    assert outcome(sample.questionnaires[questionnaire], **answers) == wanted


def test_every_answer_that_can_be_given_has_a_known_outcome(sample: content.Content) -> None:
    for questionnaire in sample.questionnaires.values():
        for item in questionnaire.items:
            for option in item.options:
                assert outcome(questionnaire, **{item.link_id: option.code}) in SEVERITY


def test_check_ins_ask_what_their_activity_opens(sample: content.Content) -> None:
    opened = {activity.opens for activity in sample.care_plans["infusion"].activities if activity.opens}
    assert {"ride", "day_of", "checkin:evening:evening", "checkin:day1:day1", "checkin:day3-mood:mood", "checkin:day3-pain:pain"} == opened
    week1 = next(activity for activity in sample.care_plans["infusion"].activities if activity.id == "week1")
    assert week1.opens is None and week1.series == "last"
