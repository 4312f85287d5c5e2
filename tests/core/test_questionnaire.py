"""The decision table over the shipped pre-screening and over tables of any kind: the worst answer decides."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messenger.content import load
from messenger.core.questionnaire import (
    SEVERITY,
    Answer,
    AnswerOption,
    Item,
    Outcome,
    Questionnaire,
    Response,
    Rule,
    answered,
    fires,
    verdict,
    worst_code,
)  # fmt: skip

NOW = datetime(2026, 12, 1, 16, tzinfo=UTC)
OUTCOMES: tuple[Outcome, ...] = ("proceed", "flag", "staff", "urgent")


@cache
def prescreening() -> Questionnaire:
    return load().questionnaires["prescreening"]


def values(questionnaire: Questionnaire, item: Item) -> list[str | int]:
    """Everything that an item may be answered with."""
    if item.type == "integer":
        return [*range(item.low, item.high + 1), "tell-staff"]
    named = [answer for rule in questionnaire.rules if rule.link_id == item.link_id for answer in rule.answers]
    return list(dict.fromkeys([option.code for option in item.options] + named))


def asked(questionnaire: Questionnaire) -> list[Item]:
    return [item for item in questionnaire.items if item.type in ("choice", "integer")]


def as_answers(given_: dict[str, str | int]) -> dict[str, Answer]:
    return {link_id: Answer(link_id, value, str(value), NOW) for link_id, value in given_.items()}


def severity(questionnaire: Questionnaire, given_: dict[str, str | int]) -> int:
    return SEVERITY[verdict(questionnaire, as_answers(given_)).outcome]


@settings(deadline=None)  # the first example reads the clinic folder
@given(st.data())
def test_making_any_one_answer_riskier_never_lowers_the_outcome(data: st.DataObject) -> None:
    questionnaire = prescreening()
    items = asked(questionnaire)
    chosen = {item.link_id: data.draw(st.sampled_from(values(questionnaire, item))) for item in items if data.draw(st.booleans())}
    item = data.draw(st.sampled_from(items))
    other = data.draw(st.sampled_from(values(questionnaire, item)))
    alone = {link_id: value for link_id, value in chosen.items() if link_id == item.link_id}
    before, after = severity(questionnaire, chosen), severity(questionnaire, {**chosen, item.link_id: other})
    if severity(questionnaire, {item.link_id: other}) >= severity(questionnaire, alone):
        assert after >= before
    assert after == max(severity(questionnaire, {each: value}) for each, value in {**chosen, item.link_id: other}.items())


@pytest.mark.parametrize(
    ("link_id", "value", "outcome"),
    [
        ("age", 17, "staff"), ("age", 18, "proceed"), ("age", 74, "proceed"), ("age", 75, "flag"), ("age", "tell-staff", "staff"),
        ("safety", "no", "proceed"), ("safety", "past", "flag"), ("safety", "sometimes", "urgent"), ("safety", "now", "urgent"),
        ("safety", "tell-staff", "staff"), ("preg", "not-sure", "staff"), ("pressure", "controlled", "flag"),
        ("pressure", "not-sure", "staff"),
        ("brain", "not-sure", "flag"), ("brain", "yes", "staff"), ("substance", "tell-staff", "flag"), ("organ", "bladder", "flag"),
        ("organ", "both", "staff"), ("allergy", "yes", "staff"), ("meds", "yes", "flag"), ("prior", "yes", "proceed"),
        ("prior", "no", "flag"),
    ],
)  # fmt: skip
def test_the_shipped_table(link_id: str, value: str | int, outcome: Outcome) -> None:
    assert verdict(prescreening(), as_answers({link_id: value})).outcome == outcome


def test_the_verdict_names_every_rule_that_fired_in_the_order_of_the_table() -> None:
    found = verdict(prescreening(), as_answers({"meds": "yes", "age": 80, "heart": "yes"}))
    assert (found.outcome, found.rules) == ("staff", ("age-75", "heart-yes", "meds-yes"))
    assert found.by_rule == {"age-75": "flag", "heart-yes": "staff", "meds-yes": "flag"}


def test_no_answers_proceed() -> None:
    assert verdict(prescreening(), {}).outcome == "proceed"


@given(st.integers(-5, 150), st.one_of(st.none(), st.integers(0, 120)), st.one_of(st.none(), st.integers(0, 120)))
def test_a_rule_of_numbers_has_closed_ends(value: int, low: int | None, high: int | None) -> None:
    rule = Rule("r", "age", "flag", low=low, high=high)
    inside = value >= (low if low is not None else -999) and value <= (high if high is not None else 999)
    assert fires(rule, value) == (inside and (low, high) != (None, None))
    assert not fires(rule, str(value))


def test_the_newest_answer_to_an_item_counts_and_all_are_kept() -> None:
    response = Response("r", "q", "1", "p", "in-progress", NOW)
    for value in ("no", "yes"):
        response = answered(response, Answer("heart", value, f"well {value}", NOW))
    assert response.latest()["heart"].value == "yes" and [each.text for each in response.answers] == ["well no", "well yes"]


@given(st.lists(st.sampled_from(OUTCOMES), min_size=1, max_size=5), st.booleans())
def test_not_sure_takes_its_own_answer_or_the_riskiest(outcomes: list[Outcome], has_it: bool) -> None:
    codes = [f"c{number}" for number in range(len(outcomes))] + (["not-sure"] if has_it else [])
    item = Item("heart", "choice", "t", options=tuple(AnswerOption(code, code) for code in codes))
    rules = tuple(Rule(f"r{number}", "heart", outcome, (f"c{number}",)) for number, outcome in enumerate(outcomes))
    questionnaire = Questionnaire("q", "1", "u", (item,), rules)
    code = worst_code(item, questionnaire, "not-sure")
    if has_it:
        assert code == "not-sure"
    else:
        assert severity(questionnaire, {"heart": code}) == max(SEVERITY[outcome] for outcome in outcomes)


def test_items_are_found_by_link_id_and_forms_keep_their_order() -> None:
    assert prescreening().item("safety").required
    with pytest.raises(KeyError):
        prescreening().item("nothing")
    assert prescreening().form("short")[:2] == ("age", "safety")
