"""Lints of texts: parity between languages, placeholders, segments at worst-case values, letters, and what must not be said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from messenger.content import copy_rules
from messenger.content.issue import Issue
from messenger.content.lint_plans import FILLED
from messenger.content.read import Read
from messenger.core.clinic import Clinic
from messenger.core.communication import Link, encoding_of, segments_of
from messenger.wording import PLACEHOLDER, Catalog, MissingWords, worst_case, worst_url

_ALWAYS = frozenset({"clinic", "phone"})
_CLINICIAN_TITLES = frozenset({"dr", "dra", "doctor", "doctora", "nurse", "the", "and", "msw", "crna", "phd", "front", "desk", "call"})
_JOINED = (
    ("screening.done+slots.offer", 2),
    ("screening.screening_first+screening.age", 2),
)


def word_faults(read: Read) -> list[Issue]:
    """Every fault of the words files, and of texts that stand in clinic.yaml."""
    return [*_parity(read), *_placeholders(read), *_sayings(read), *_lengths(read), *_faq(read), *_labels(read)]


def _parity(read: Read) -> Iterator[Issue]:
    languages = read.clinic.languages
    for language in languages:
        file = f"words/{language}.yaml"
        if language not in read.texts.shipped and language not in read.texts.own:
            yield Issue(file, "", "is missing", f"Write it: a text for every key of words/{languages[0]}.yaml.")
            continue
        for other in languages:
            for key in sorted(read.texts.own.get(other, {}).keys() - read.texts.own.get(language, {}).keys()):
                yield Issue(
                    file, key, f"is in words/{other}.yaml and missing here", "Write it in this language too, so that both say the same."
                )
        for key in sorted({key for texts in read.catalog.texts.values() for key in texts} - read.catalog.texts[language].keys()):
            yield Issue(file, key, "is missing", "Write it in this language too.")


def _placeholders(read: Read) -> Iterator[Issue]:
    first = read.clinic.languages[0]
    for language, texts in read.catalog.texts.items():
        file = f"words/{language}.yaml"
        for key, text in texts.items():
            here = frozenset(PLACEHOLDER.findall(text))
            if re.search(r"[{}]", PLACEHOLDER.sub("", text)):
                yield Issue(file, key, "has a curly bracket that is no placeholder", "Placeholders are lower case, like {when}.")
            there = read.catalog.texts[first].get(key)
            if there is not None and here != frozenset(PLACEHOLDER.findall(there)):
                names = ", ".join(sorted(f"{{{name}}}" for name in here ^ frozenset(PLACEHOLDER.findall(there))))
                yield Issue(file, key, f"has other placeholders than words/{first}.yaml: {names}", "Use the same ones in every language.")
            shipped = read.texts.shipped.get(language, {}).get(key)
            known = (FILLED if shipped is None else frozenset(PLACEHOLDER.findall(shipped))) | _ALWAYS
            for name in sorted(here - known):
                fix = f"Known here: {', '.join(sorted(f'{{{each}}}' for each in known))}."
                yield Issue(file, key, f"has the placeholder {{{name}}}, which nothing fills", fix)
            for name in sorted(frozenset(PLACEHOLDER.findall(shipped or "")) - here - _ALWAYS):
                yield Issue(file, key, f"leaves out {{{name}}}", "Put it back unless the text really needs no such value.", "warning")


def _sayings(read: Read) -> Iterator[Issue]:
    clinicians = clinician_names(read.clinic)
    for language, texts in read.catalog.texts.items():
        for key, text in texts.items():
            yield from sayings(f"words/{language}.yaml", key, key, text, clinicians)


def sayings(file: str, path: str, key: str, text: str, clinicians: frozenset[str]) -> Iterator[Issue]:
    """What ``text`` must not hold, as the text of ``key``: letters, reserved words, names, verdicts, promises, shorteners."""
    if copy_rules.is_text(key) and (letters := copy_rules.strangers(text)):
        shown = " ".join(f"{letter!r} (U+{ord(letter):04X})" for letter in letters)
        yield Issue(
            file,
            path,
            f"holds letters that GSM-7 lacks: {shown}",
            "Write a, i, o, u without accent, straight quotes and hyphens, no emoji.",
        )
    if copy_rules.is_text(key) and (word := copy_rules.reserved(key, text)):
        fix = "Carriers act on it. Teach CHANGE, KEEP, BOOK, STAFF or a number (CAMBIO, MANTENER, CITA, PERSONA)."
        yield Issue(file, path, f"teaches the carrier word {word!r} as a reply", fix)
    for what, fix in copy_rules.forbidden(key, text, clinicians):
        yield Issue(file, path, what, fix)


def clinician_names(clinic: Clinic) -> frozenset[str]:
    """The parts of practitioners' and clinicians' names that would name them in a text."""
    people = [practitioner.name for practitioner in clinic.practitioners] + [m.name for m in clinic.staff if m.role == "clinician"]
    parts = {part for name in people for part in re.findall(r"[^\W\d_]{4,}", name)}
    own = {part.lower() for part in re.findall(r"[^\W\d_]+", clinic.name)} | _CLINICIAN_TITLES
    return frozenset(part for part in parts if part.lower() not in own)


def _lengths(read: Read) -> Iterator[Issue]:
    joined = [*_JOINED, *_asked_again(read)]
    for language in read.clinic.languages:
        keys = [(key, copy_rules.budget(key)) for key in read.catalog.texts[language]]
        for key, most in [*keys, *joined]:
            if most is None:
                continue
            text = at_worst(read.catalog, language, key)
            if text is not None and segments_of(text) > most:
                yield _too_long(f"words/{language}.yaml", key, text, most)


def _asked_again(read: Read) -> Iterator[tuple[str, int]]:
    """Texts that leave joined to a question: the first of the details with its introduction, and each question asked again."""
    found = read.questionnaires.get("prescreening")
    if found is None:
        return
    questionnaire = found[2]
    if details := questionnaire.form("details"):
        yield f"screening.details_intro+{questionnaire.item(details[0]).text}", 2
    again = {"integer": "screening.again_number", "choice": "screening.again_choice", "checklist": "screening.again_checklist"}
    for item in questionnaire.items:
        if item.type in again and {"short", "details"} & set(item.forms):
            yield f"{again[item.type]}+{item.text}", 2
            if item.type != "integer":
                yield f"screening.told_{item.type}+{item.text}", 2


def at_worst(catalog: Catalog, language: str, key: str) -> str | None:
    """The text of ``key`` with the longest values put in; None where it cannot be filled (another lint says why)."""
    try:
        params = {name: worst_case(name) for name in catalog.placeholders(language, key)}
        return catalog.render(language, key, params, ZoneInfo("America/Chicago"), worst_url)
    except MissingWords:
        return None


def _too_long(file: str, path: str, text: str, most: int) -> Issue:
    room = {"GSM-7": 160 if most == 1 else 153 * most, "UCS-2": 70 if most == 1 else 67 * most}[encoding_of(text)]
    what = f"takes {segments_of(text)} segments with the longest values ({len(text)} characters; {most} may be used)"
    return Issue(file, path, what, f"Shorten it by about {max(1, len(text) - room)} characters.")


def _faq(read: Read) -> Iterator[Issue]:
    clinicians = clinician_names(read.clinic)
    for topic, answers in read.clinic.faq.items():
        key = f"faq.{topic}"
        for language in read.lacks(key):
            yield Issue("clinic.yaml", key, f"has no text {key} in words/{language}.yaml to stand in", f'Add {key}: "{{answer}}" there.')
        for language in read.clinic.languages:
            path = f"faq.{topic}.{language}"
            if language not in answers:
                yield Issue("clinic.yaml", path, "is missing", "Write the answer in this language too.")
                continue
            yield from sayings("clinic.yaml", path, key, answers[language], clinicians)
            frame = read.catalog.texts[language].get(key, "{answer}")
            text = frame.replace("{answer}", answers[language]).replace("{link}", worst_url(Link("about", "")))
            if segments_of(text) > 1:
                yield _too_long("clinic.yaml", path, text, 1)


def _labels(read: Read) -> Iterator[Issue]:
    clinic, clinicians = read.clinic, clinician_names(read.clinic)
    yield from sayings("clinic.yaml", "name", "booked.done", clinic.name, frozenset())
    for id, service in clinic.services.items():
        for language in clinic.languages:
            path = f"services.{id}.label.{language}"
            if language not in service.label:
                yield Issue("clinic.yaml", path, "is missing", "Name the service in this language too, neutrally.")
            else:
                yield from sayings("clinic.yaml", path, "slots.which_service", service.label[language], clinicians)
