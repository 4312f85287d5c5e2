"""What a patient answered, for clinicians: each answer as given, the rules that fired, and answers over time. No score, no advice."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from messenger.core.questionnaire import Answer, Item, Questionnaire, Response

NOTE = ".note"
COLUMNS = 8
"""How many of the newest answers a trend shows."""


@dataclass(frozen=True)
class Given:
    """One answer: the question, the answer in words, and the person's own words where those say more."""

    question: str
    answer: str
    verbatim: str


@dataclass(frozen=True)
class Sheet:
    """One response. ``rules``: what each rule that fired notes, in the order of the table."""

    title: str
    at: datetime
    rules: tuple[str, ...]
    given: tuple[Given, ...]
    finished: bool


@dataclass(frozen=True)
class Trend:
    """Answers to one question over time, oldest first, with each answer's instant."""

    question: str
    points: tuple[tuple[datetime, str], ...]


Say = Callable[[str], str]
"""A words key -> its text without placeholders left."""


def sheets(responses: Sequence[Response], questionnaires: Mapping[str, Questionnaire], say: Say, language: str) -> tuple[Sheet, ...]:
    """What was answered, the newest response first; responses without an answer are left out."""
    made = [
        _sheet(response, questionnaires[response.questionnaire], say, language)
        for response in responses
        if response.answers and response.questionnaire in questionnaires
    ]
    return tuple(sorted(made, key=lambda sheet: sheet.at, reverse=True))


def trends(responses: Sequence[Response], questionnaires: Mapping[str, Questionnaire], say: Say, language: str) -> tuple[Trend, ...]:
    """Questions that were answered at least twice, in the order first asked. The same link_id in two questionnaires is one question."""
    points: dict[str, list[tuple[datetime, str]]] = {}
    names: dict[str, str] = {}
    for response in sorted(responses, key=lambda response: response.started_at):
        questionnaire = questionnaires.get(response.questionnaire)
        for link_id, answer in response.latest().items() if questionnaire is not None else ():
            item = _item(questionnaire, link_id)
            if item is None or item.type == "text":
                continue
            names.setdefault(link_id, question_of(item, say, language))
            points.setdefault(link_id, []).append((answer.at, answer_of(item, answer, say, language)))
    return tuple(Trend(names[link_id], tuple(row[-COLUMNS:])) for link_id, row in points.items() if len(row) > 1)


def _sheet(response: Response, questionnaire: Questionnaire, say: Say, language: str) -> Sheet:
    notes = {rule.id: rule.note or rule.id for rule in questionnaire.rules}
    given = []
    for link_id, answer in response.latest().items():
        item = _item(questionnaire, link_id.removesuffix(NOTE))
        if item is None:
            continue
        label = answer_of(item, answer, say, language)
        more = answer.text if len(answer.text.split()) > 1 and answer.text.casefold() != label.casefold() else ""
        if link_id.endswith(NOTE):
            continue
        given.append(Given(question_of(item, say, language), label, more))
    at = max((answer.at for answer in response.answers), default=response.started_at)
    fired = tuple(notes.get(rule, rule) for rule in response.rules)
    return Sheet(questionnaire.title or questionnaire.id, at, fired, tuple(given), response.completed_at is not None)


def _item(questionnaire: Questionnaire | None, link_id: str) -> Item | None:
    return next((item for item in questionnaire.items if item.link_id == link_id), None) if questionnaire is not None else None


def question_of(item: Item, say: Say, language: str) -> str:
    """The question as the private page asks it."""
    if item.official:
        return item.official.get(language) or next(iter(item.official.values()))
    return say(item.page_text or item.text)


def answer_of(item: Item, answer: Answer, say: Say, language: str) -> str:
    """The answer as its label; a number or a code of no option as it is."""
    option = next((option for option in item.options if option.code == answer.value), None)
    if option is None:
        return say("screening.page.tell_staff") if answer.value == "tell-staff" else str(answer.value)
    return option.official.get(language) or next(iter(option.official.values()), "") or say(option.label)
