"""Read and validate a clinic's folder: YAML -> the frozen values of core/, with every fault named by file, path and how to mend it."""

from __future__ import annotations

import gc
import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from messenger.content import folder as _folder
from messenger.content.folder import SHIPPED
from messenger.content.issue import ContentError, Issue
from messenger.content.lint import faults
from messenger.content.questions import questionnaires
from messenger.content.read import Read
from messenger.content.records import record
from messenger.content.triage import Override, triage_rules
from messenger.content.words import catalog, texts_of
from messenger.core.careplan import CarePlan
from messenger.core.clinic import Clinic
from messenger.core.questionnaire import Questionnaire
from messenger.reading.safety.triage import Rules
from messenger.wording import Catalog

__all__ = ["SHIPPED", "Content", "ContentError", "Issue", "Override", "check", "check_command", "load"]


@dataclass(frozen=True)
class Content:
    """Everything a clinic decides. ``version`` hashes all files.

    ``issues`` are warnings only. ``folders`` are where pages/*.html are looked for: the clinic's own first. ``overrides`` are the shipped
    safety rules that the clinic signed away.
    """

    clinic: Clinic
    questionnaires: Mapping[str, Questionnaire]
    care_plans: Mapping[str, CarePlan]
    catalog: Catalog
    triage_rules: Rules
    version: str
    issues: tuple[Issue, ...] = ()
    folders: tuple[Path, ...] = (SHIPPED,)
    overrides: tuple[Override, ...] = ()


def load(directory: Path | None = None) -> Content:
    """The content of the clinic's folder ``directory`` over the shipped one; None: the sample clinic.

    A file of the folder replaces the shipped file of the same name; of words files, key by key; safety rules are only added, or
    overridden by signature (:mod:`messenger.content.triage`). ``clinic.yaml`` is always its own.

    Raises:
        ContentError: there is an error in it; carries every Issue found.
    """
    content, issues = _quickly_read(directory)
    if content is None or any(issue.severity == "error" for issue in issues):
        raise ContentError(issues)
    return content


def check(directory: Path | None = None) -> tuple[Issue, ...]:
    """Every fault of the clinic's folder, errors first, then by file and path; empty where it is sound. Never raises for what is in it."""
    return _quickly_read(directory)[1]


def check_command(directory: Path | None) -> str:
    """What to type to see every fault of the clinic's folder ``directory``: it names the folder, so that no other is looked at."""
    return "messenger check" if directory is None else f"messenger check --clinic {shlex.quote(str(directory))}"


def _quickly_read(directory: Path | None) -> tuple[Content | None, tuple[Issue, ...]]:
    """Nearly all that is made here stays: a search for garbage on the way finds none."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        return _read(directory)
    finally:
        if was_on:
            gc.enable()


def _read(directory: Path | None) -> tuple[Content | None, tuple[Issue, ...]]:
    found = _folder.read(directory)
    issues = list(found.issues)
    asked, question_issues = questionnaires(found.under("questionnaires"))
    texts, word_issues = texts_of(found.under("words"), is_sample=directory is None)
    issues += question_issues + word_issues
    plans: dict[str, tuple[str, CarePlan]] = {}
    broken = {PurePath(issue.file).stem for issue in found.issues if issue.file.startswith("care_plans/")}
    for source in found.under("care_plans"):
        plan, plan_issues = record(source.value, CarePlan, source.file)
        issues += plan_issues
        if plan is None:
            broken |= {PurePath(source.file).stem, str(source.value.get("id")) if isinstance(source.value, dict) else ""}
        if plan is not None and plan.id in plans:
            issues.append(Issue(source.file, "id", f"{plan.id!r} is there twice", "Give each care plan its own id."))
        elif plan is not None:
            plans[plan.id] = (source.file, plan)
    triage, overrides, triage_issues = triage_rules(found.under("triage"))
    issues += triage_issues
    clinic, clinic_issues = record(found.clinic.value, Clinic, found.clinic.file) if found.clinic else (None, ())
    issues += clinic_issues
    if clinic is None or triage is None:
        return None, _in_order(issues)
    words = catalog(texts, clinic)
    issues += faults(Read(clinic, asked, plans, texts, words, frozenset(broken)))
    content = Content(
        clinic=clinic,
        questionnaires={id: questionnaire for id, (_, _, questionnaire) in asked.items()},
        care_plans={id: plan for id, (_, plan) in plans.items()},
        catalog=words,
        triage_rules=triage,
        version=found.version,
        issues=tuple(issue for issue in _in_order(issues) if issue.severity == "warning"),
        folders=(SHIPPED,) if directory is None else (directory, SHIPPED),
        overrides=overrides,
    )
    return content, _in_order(issues)


def _in_order(issues: list[Issue]) -> tuple[Issue, ...]:
    return tuple(sorted(dict.fromkeys(issues), key=lambda issue: (issue.severity != "error", issue)))
