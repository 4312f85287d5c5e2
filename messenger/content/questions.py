"""Questionnaire files -> questionnaires. A file holds one, or a list of them under ``questionnaires``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from messenger.content.folder import Source
from messenger.content.issue import Issue
from messenger.content.records import record
from messenger.core.questionnaire import Questionnaire


def questionnaires(sources: Iterable[Source]) -> tuple[dict[str, tuple[str, str, Questionnaire]], list[Issue]]:
    """By id: the file, the path in it, and the questionnaire; and the faults."""
    found: dict[str, tuple[str, str, Questionnaire]] = {}
    issues: list[Issue] = []
    for source in sources:
        inside = source.value.get("questionnaires") if isinstance(source.value, Mapping) else None
        several = (
            [(f"questionnaires.{number}", raw) for number, raw in enumerate(inside)] if isinstance(inside, list) else [("", source.value)]
        )
        for path, raw in several:
            value, faults = record(_spelt_out(raw), Questionnaire, source.file, path)
            issues += faults
            if value is not None and value.id in found:
                issues.append(
                    Issue(source.file, f"{path}.id".strip("."), f"{value.id!r} is there twice", "Give each questionnaire its own id.")
                )
            elif value is not None:
                found[value.id] = (source.file, path, value)
    return found, issues


def _spelt_out(raw: object) -> object:
    """``words: screening`` gives each item its keys: screening.<link_id>, and screening.label.<link_id>.<code> for plain codes.

    ``scales`` names lists of answers that several items share, ``sums`` the sums that items and rules look at; their names stand for them.
    """
    if not isinstance(raw, Mapping):
        return raw
    words, scales, sums = raw.get("words"), raw.get("scales"), raw.get("sums")
    rest: dict[object, object] = {key: value for key, value in raw.items() if key not in ("words", "scales", "sums")}
    items, rules = raw.get("items"), raw.get("rules")
    if isinstance(items, list):
        named = [_named(_named(item, "options", scales), "asked_if", sums) for item in items]
        rest["items"] = named if words is None else [_item(item, str(words)) for item in named]
    if isinstance(rules, list):
        rest["rules"] = [_named(rule, "sum", sums) for rule in rules]
    return rest


def _named(raw: object, key: str, names: object) -> object:
    """``raw`` with what the name under ``key`` stands for; an unknown name is left, so that validation refuses it."""
    if isinstance(raw, Mapping) and isinstance(names, Mapping) and isinstance(raw.get(key), str) and raw[key] in names:
        return {**raw, key: names[raw[key]]}
    return raw


def _item(raw: object, words: str) -> object:
    if not isinstance(raw, Mapping) or not isinstance(raw.get("link_id"), str):
        return raw
    link_id = raw["link_id"]
    options = raw.get("options")
    spelt = {"text": f"{words}.{link_id}", **raw}
    if isinstance(options, list):
        spelt["options"] = [
            {"code": code, "label": f"{words}.label.{link_id}.{code}"} if isinstance(code, str) else code for code in options
        ]
    return spelt
