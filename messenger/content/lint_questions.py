"""Lints of questionnaires: link_ids, codes, rules, forms, and the words of every question and answer."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from messenger.content.issue import Issue
from messenger.content.read import Read
from messenger.core.questionnaire import SEVERITY, Item, Outcome, Questionnaire, Sum, fires

FORMS = frozenset({"short", "details", "page", "text"})
BY_TEXT = frozenset({"short", "details", "text"})
OPEN_CODES = frozenset({"yes", "not-sure", "tell-staff"})
"""Answers that any item may get: a checklist's tick, "not sure", "I'd rather tell staff"."""

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]*")
_AT_LEAST: tuple[tuple[str, str | int, Outcome], ...] = (
    ("age", 17, "staff"),
    ("safety", "past", "flag"),
    ("safety", "sometimes", "urgent"),
    ("safety", "now", "urgent"),
)
"""What a clinic may make stricter but never laxer (care rule: minors and present thoughts of suicide always reach a person)."""


def question_faults(read: Read) -> list[Issue]:
    """Every fault of the questionnaires."""
    found: list[Issue] = []
    for file, path, questionnaire in read.questionnaires.values():
        for place, what, fix in (*_shape(questionnaire), *_rules(questionnaire), *_words(read, questionnaire)):
            found.append(Issue(file, f"{path}.{place}".strip("."), what, fix))
    found += _prescreening(read)
    return found


Fault = tuple[str, str, str]


def _shape(questionnaire: Questionnaire) -> Iterator[Fault]:
    ids = [item.link_id for item in questionnaire.items]
    if not _NAME.fullmatch(questionnaire.id):
        yield "id", f"{questionnaire.id!r} is not a plain name", "Use small letters, digits and hyphens."
    if not ids:
        yield "items", "is empty", "Ask at least one question."
    for number, item in enumerate(questionnaire.items):
        place = f"items.{number}"
        if not _NAME.fullmatch(item.link_id):
            yield f"{place}.link_id", f"{item.link_id!r} is not a plain name", "Use small letters, digits and hyphens."
        if ids.count(item.link_id) > 1:
            yield f"{place}.link_id", f"{item.link_id!r} is there twice", "Give each question its own link_id."
        if not item.forms or not set(item.forms) <= FORMS:
            yield f"{place}.forms", "names no known form", f"Forms are {', '.join(sorted(FORMS))}."
        yield from _item_shape(questionnaire, item, place, ids)


def _item_shape(questionnaire: Questionnaire, item: Item, place: str, ids: list[str]) -> Iterator[Fault]:
    if item.asked_if is not None:
        yield from _sum({each.link_id: each for each in questionnaire.items}, f"{place}.asked_if", item.asked_if)
    if item.type == "choice" and len(item.options) < 2:
        yield f"{place}.options", "has fewer than two answers", "List the codes of its answers in the order of their numbers."
    for code, times in Counter(option.code for option in item.options).items():
        if times > 1:
            yield f"{place}.options", f"has the code {code!r} twice", "Each answer has its own code."
    if item.looks_back is not None and not {"yes", "no"} <= {option.code for option in item.options}:
        yield f"{place}.looks_back", "is of a question without yes and no", "Leave it out, or give the question the answers yes and no."
    if item.type == "integer" and item.low >= item.high:
        yield f"{place}.high", "is not above low", "Say the smallest and the largest number that may be answered."
    if item.type != "checklist":
        return
    if not item.items or len(item.items) > 8:
        yield f"{place}.items", "must name one to eight questions", "List the link_ids that the numbers stand for, in order."
    for id in item.items:
        if id not in ids or id == item.link_id:
            yield f"{place}.items", f"names the unknown link_id {id!r}", f"Known here: {', '.join(sorted(set(ids) - {item.link_id}))}."
        elif questionnaire.item(id).type != "choice":
            yield f"{place}.items", f"covers {id!r}, which is no choice", "A checklist covers questions with answers to choose from."
        elif id not in item.follow_up and all(option.code != "yes" for option in questionnaire.item(id).options):
            yield (
                f"{place}.follow_up",
                f"leaves out {id!r}, to which a tick is no answer",
                'Add it to follow_up, or give it the answer "yes".',
            )
    for id in item.follow_up:
        if id not in item.items:
            yield f"{place}.follow_up", f"names {id!r}, which the checklist does not cover", "follow_up is a part of items."


def _rules(questionnaire: Questionnaire) -> Iterator[Fault]:
    items = {item.link_id: item for item in questionnaire.items}
    counted = Counter(rule.id for rule in questionnaire.rules)
    for number, rule in enumerate(questionnaire.rules):
        place = f"rules.{number}"
        if counted[rule.id] > 1:
            yield f"{place}.id", f"{rule.id!r} is there twice", "Each rule has its own id: staff see it."
        item = items.get(rule.link_id)
        if item is None:
            yield f"{place}.link_id", f"names the unknown link_id {rule.link_id!r}", f"Known here: {', '.join(sorted(items))}."
            continue
        if item.type == "checklist":
            yield f"{place}.link_id", f"names the checklist {rule.link_id!r}", "Write the rule for the questions that it covers."
        if rule.sum is not None:
            yield from _sum(items, f"{place}.sum", rule.sum)
            continue
        bounded = rule.low is not None or rule.high is not None
        if bounded and item.type != "integer":
            yield place, "has low or high for a question that is no number", "Name answers instead."
        if not bounded and not rule.answers:
            yield place, "can never fire", "Give it answers, or low and high."
        codes = {option.code for option in item.options} | OPEN_CODES
        for answer in rule.answers:
            if answer not in codes and item.type != "text":
                yield f"{place}.answers", f"names the unknown answer {answer!r}", f"Known here: {', '.join(sorted(codes))}."


def _sum(items: Mapping[str, Item], place: str, wanted: Sum) -> Iterator[Fault]:
    most = 0
    for link_id in wanted.of:
        if link_id not in items:
            yield f"{place}.of", f"names the unknown link_id {link_id!r}", f"Known here: {', '.join(sorted(items))}."
            return
        scores = [option.score for option in items[link_id].options]
        if not scores or None in scores:
            yield f"{place}.of", f"adds up {link_id!r}, whose answers have no scores", "Give each of its answers a score."
            return
        most += max(score for score in scores if score is not None)
    if not 0 < wanted.at_least <= most:
        yield f"{place}.at_least", f"is {wanted.at_least}, and the sum goes from 0 to {most}", "Write a sum that can be reached, above 0."


def _words(read: Read, questionnaire: Questionnaire) -> Iterator[Fault]:
    for number, rule in enumerate(questionnaire.rules):
        for language in read.lacks(rule.says) if rule.says else ():
            yield f"rules.{number}.says", f"uses the words {rule.says}, which words/{language}.yaml lacks", "Write them there."
    for number, item in enumerate(questionnaire.items):
        place = f"items.{number}"
        if item.official:
            yield from _official(item, place)
            continue
        keys = [(f"{place}.text", item.text), *((f"{place}.options", option.label) for option in item.options)]
        keys += [(f"{place}.page_text", item.page_text)] if item.page_text else []
        for path, key in keys:
            for language in read.lacks(key):
                yield path, f"uses the words {key}, which words/{language}.yaml lacks", "Write them there."
        for language in read.clinic.languages if BY_TEXT & set(item.forms) else ():
            for key in (item.text, f"{item.text}_neutral"):
                if key in read.catalog.texts[language]:
                    yield from _numbers(item, place, language, key, read.catalog.texts[language][key])


def _official(item: Item, place: str) -> Iterator[Fault]:
    """Official wording: the page only, and every answer in each of its languages."""
    if BY_TEXT & set(item.forms):
        yield f"{place}.forms", "asks an official instrument by text", "Ask it on the private page only: forms [page]."
    for option in item.options:
        for language in sorted(item.official.keys() - option.official.keys()):
            yield f"{place}.options", f"has no official label for {option.code!r} in {language}", "Copy it from the official text."


def _numbers(item: Item, place: str, language: str, key: str, text: str) -> Iterator[Fault]:
    """The numbers that a patient is to reply stand in the text itself: they must be the ones that are read."""
    wanted = {
        "choice": list(range(1, len(item.options) + 1)),
        "checklist": [*range(len(item.items) + (2 if item.other else 1))],
    }.get(item.type, [])
    there = [int(number) for number in re.findall(r"(?<![\w.])(\d)(?= \D)", text)]
    for number in wanted:
        if number not in there:
            yield (
                f"{place}.text",
                f"does not name the answer {number} in words/{language}.yaml",
                f'Write {key} with every number, like "1 No  2 Yes".',
            )
            return
    if item.type == "choice" and max(there, default=0) > len(item.options):
        yield (
            f"{place}.text",
            f"names an answer {max(there)} in words/{language}.yaml that is not there",
            "Give each number of the text a code in options.",
        )


def _prescreening(read: Read) -> Iterator[Issue]:
    if "prescreening" not in read.questionnaires:
        yield Issue(
            "questionnaires/prescreening.yaml",
            "id",
            "no questionnaire has the id 'prescreening'",
            "Keep that id: the first visit begins with it.",
        )
        return
    file, path, questionnaire = read.questionnaires["prescreening"]
    items = {item.link_id: item for item in questionnaire.items}
    for link_id in ("age", "safety"):
        item = items.get(link_id)
        if item is None or not item.required or not {"short", "page"} <= set(item.forms):
            yield Issue(
                file, f"{path}.items".strip("."), f"{link_id} is not asked of everyone", "Keep it, required, in the forms short and page."
            )
    for link_id, value, least in _AT_LEAST:
        if link_id not in items:
            continue
        fired: list[Outcome] = [rule.outcome for rule in questionnaire.rules if rule.link_id == link_id and fires(rule, value)]
        if max((SEVERITY[outcome] for outcome in fired), default=0) < SEVERITY[least]:
            what = f"the answer {value!r} to {link_id} must give at least {least!r}"
            yield Issue(file, f"{path}.rules".strip("."), what, "Rules may be made stricter than shipped, not laxer, for age and safety.")
