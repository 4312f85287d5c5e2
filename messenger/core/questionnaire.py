"""Questionnaires, their answers and the decision table over them. FHIR R4 Questionnaire and QuestionnaireResponse.

Questions and rules are data; this module walks them. Worst outcome wins: urgent > staff > flag > proceed.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from messenger.core.party import Address

Outcome = Literal["proceed", "flag", "staff", "urgent"]
SEVERITY: dict[Outcome, int] = {"proceed": 0, "flag": 1, "staff": 2, "urgent": 3}
ItemType = Literal["choice", "integer", "checklist", "text"]
ResponseStatus = Literal["in-progress", "completed", "stopped", "amended"]


@dataclass(frozen=True)
class AnswerOption:
    """One answer of an item: its stable code and the words key of its label. Numbered from 1 in the order of the file.

    ``official``: the exact label of a published instrument, by language, in place of our words. ``score``: what it adds to a sum.
    """

    code: str
    label: str = ""
    official: Mapping[str, str] = field(default_factory=dict)
    score: int | None = None


@dataclass(frozen=True)
class Sum:
    """The scores of ``of`` (link_ids), all answered, come to ``at_least``."""

    of: tuple[str, ...]
    at_least: int


@dataclass(frozen=True)
class Item:
    """One question. ``text`` is the words key of the SMS wording, ``page_text`` of the private page's (falls back to ``text``).

    A ``checklist`` covers ``items``: a ticked number answers that item with ``yes`` unless the item is in ``follow_up``, which is then
    asked by itself; the number after the last means ``other`` for all of them ("not-sure" or "tell-staff").
    ``forms``: in which forms it is asked: short (by text, before booking), details (after booking), page (the private page).
    ``official``: the exact wording of a published instrument, by language; such an item is asked in those languages only.
    ``looks_back``: "ever" where a yes-no question is about any time in the past too, so that what is over is a yes; None: as the shipped
    questions ask (alcohol and drugs: the last year).
    ``branch``: asked only of who comes for it. ``asked_if``: asked only once these scores are reached. ``on_duty``: asked only while
    somebody is on call to read the answer.
    """

    link_id: str
    type: ItemType
    text: str
    page_text: str | None = None
    options: tuple[AnswerOption, ...] = ()
    items: tuple[str, ...] = ()
    follow_up: tuple[str, ...] = ()
    other: Literal["not-sure", "tell-staff"] | None = None
    low: int = 0
    high: int = 0
    required: bool = False
    forms: tuple[str, ...] = ()
    refusable: bool = True
    looks_back: Literal["ever"] | None = None
    official: Mapping[str, str] = field(default_factory=dict)
    branch: Literal["mood", "pain", "any"] = "any"
    asked_if: Sum | None = None
    on_duty: bool = False


@dataclass(frozen=True)
class Rule:
    """``link_id`` answered with one of ``answers`` (or an integer from ``low`` to ``high``) gives ``outcome``; ``id`` is what staff see.

    ``kind``: which words an urgent outcome takes. ``stops``: no further item is asked. ``says``: words key in place
    of the usual closing text. ``now``: a staff outcome that cannot wait for the morning: the person on call is paged at any hour.
    ``sum``: it holds once these scores are reached; ``link_id`` is then only where it is filed.
    """

    id: str
    link_id: str
    outcome: Outcome
    answers: tuple[str, ...] = ()
    low: int | None = None
    high: int | None = None
    kind: Literal["crisis", "medical"] | None = None
    stops: bool = False
    says: str | None = None
    now: bool = False
    note: str = ""
    sum: Sum | None = None


@dataclass(frozen=True)
class Questionnaire:
    """A versioned set of items and rules. ``url`` is canonical. Answers that no rule names are ``proceed``.

    ``credit``: what the page says below about where official wording comes from, by language.
    """

    id: str
    version: str
    url: str
    items: tuple[Item, ...]
    rules: tuple[Rule, ...] = ()
    rules_version: str = ""
    title: str = ""
    credit: Mapping[str, str] = field(default_factory=dict)

    def item(self, link_id: str) -> Item:
        """The item with ``link_id``. Raises KeyError where there is none."""
        for item in self.items:
            if item.link_id == link_id:
                return item
        raise KeyError(link_id)

    def form(self, name: str) -> tuple[str, ...]:
        """The link_ids asked in the form ``name``, in order."""
        return tuple(item.link_id for item in self.items if name in item.forms)


@dataclass(frozen=True)
class Answer:
    """One answer: the code (or the number) and the person's own words, verbatim."""

    link_id: str
    value: str | int
    text: str
    at: datetime


@dataclass(frozen=True)
class Response:
    """FHIR QuestionnaireResponse: the answers so far, newest answer to an item wins, all kept in the order given.

    ``occurrence``: which check-in of the visit it is; of a pre-screening, ``page`` where it was answered on the private page.
    """

    id: str
    questionnaire: str
    version: str
    patient_id: str
    status: ResponseStatus
    started_at: datetime
    answers: tuple[Answer, ...] = ()
    appointment_id: str | None = None
    occurrence: str = ""
    outcome: Outcome | None = None
    rules: tuple[str, ...] = ()
    rules_version: str = ""
    completed_at: datetime | None = None
    source: Address | None = None

    def latest(self) -> dict[str, Answer]:
        """The newest answer of each item."""
        return {answer.link_id: answer for answer in self.answers}


@dataclass(frozen=True)
class Verdict:
    """What the decision table says: the worst outcome, the ids of all rules that fired with it or below it, in the table's order."""

    outcome: Outcome
    rules: tuple[str, ...] = ()
    by_rule: Mapping[str, Outcome] = field(default_factory=dict)


def fires(rule: Rule, value: str | int) -> bool:
    """Whether ``rule`` holds for the answer ``value``."""
    if isinstance(value, int):
        return (
            (rule.low is not None or rule.high is not None)
            and (rule.low is None or value >= rule.low)
            and (rule.high is None or value <= rule.high)
        )
    return value in rule.answers


def score_of(questionnaire: Questionnaire, answers: Mapping[str, Answer], link_ids: Collection[str]) -> int | None:
    """The sum of the scores of ``link_ids``; None until all of them are answered with what has a score. For rules only, never shown."""
    found = []
    for link_id in link_ids:
        answer = answers.get(link_id)
        options = questionnaire.item(link_id).options
        found.append(next((option.score for option in options if answer is not None and option.code == answer.value), None))
    scores = [score for score in found if score is not None]
    return sum(scores) if len(scores) == len(found) else None


def reached(questionnaire: Questionnaire, answers: Mapping[str, Answer], wanted: Sum) -> bool:
    """Whether the scores of ``wanted`` are all there and come to enough."""
    total = score_of(questionnaire, answers, wanted.of)
    return total is not None and total >= wanted.at_least


def to_ask(
    questionnaire: Questionnaire, form: str, answers: Mapping[str, Answer], *, language: str, branch: str, on_duty: bool
) -> tuple[str, ...]:
    """The link_ids of ``form`` that are to be asked now, in order, those answered among them.

    Args:
        questionnaire: whose items.
        form: the name of the form.
        answers: what was answered so far, by link_id.
        language: the reader's; official wording is never translated here.
        branch: what the patient comes for, ``any`` where it is not known.
        on_duty: whether somebody is on call to read what must be read at once.
    """
    return tuple(
        item.link_id
        for item in (questionnaire.item(link_id) for link_id in questionnaire.form(form))
        if (not item.official or language in item.official)
        and item.branch in ("any", "mood" if branch == "any" else branch)
        and (item.asked_if is None or reached(questionnaire, answers, item.asked_if))
        and (on_duty or not item.on_duty or item.link_id in answers)
    )


def verdict(questionnaire: Questionnaire, answers: Mapping[str, Answer]) -> Verdict:
    """Run the decision table: every rule that fires, and the worst of their outcomes."""

    def holds(rule: Rule) -> bool:
        if rule.sum is not None:
            return reached(questionnaire, answers, rule.sum)
        answer = answers.get(rule.link_id)
        return answer is not None and fires(rule, answer.value)

    fired = {rule.id: rule.outcome for rule in questionnaire.rules if holds(rule)}
    worst: Outcome = max(fired.values(), key=SEVERITY.__getitem__, default="proceed")
    return Verdict(worst, tuple(fired), fired)


def without(found: Verdict, rules: Collection[str]) -> Verdict:
    """``found`` as if ``rules`` (their ids) had not fired: what is new since they were dealt with."""
    new = {rule: outcome for rule, outcome in found.by_rule.items() if rule not in rules}
    worst: Outcome = max(new.values(), key=SEVERITY.__getitem__, default="proceed")
    return Verdict(worst, tuple(new), new)


def answered(response: Response, answer: Answer) -> Response:
    """``response`` with one more answer."""
    return replace(response, answers=(*response.answers, answer))


def worst_code(item: Item, questionnaire: Questionnaire, other: str) -> str:
    """The code that "not sure" (or "rather tell staff") gives ``item``: ``other`` itself where the item or a rule of it knows it,
    else its riskiest answer. So is a tick ("yes") of an item that has no such option: its own question follows."""
    ruled = other != "yes" and _known(questionnaire, item.link_id, other)
    if ruled or any(option.code == other for option in item.options):
        return other
    codes = [option.code for option in item.options]
    return max(codes, key=lambda code: SEVERITY[_outcome(questionnaire, item.link_id, code)], default=other)


def _known(questionnaire: Questionnaire, link_id: str, code: str) -> bool:
    return any(rule.link_id == link_id and code in rule.answers for rule in questionnaire.rules)


def _outcome(questionnaire: Questionnaire, link_id: str, code: str) -> Outcome:
    found = [rule.outcome for rule in questionnaire.rules if rule.link_id == link_id and fires(rule, code)]
    return max(found, key=SEVERITY.__getitem__, default="proceed")
