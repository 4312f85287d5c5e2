"""A clinic's folder over the shipped one: which file counts, and every file read once."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from messenger.content import yaml_text
from messenger.content.issue import Issue

SHIPPED = Path(__file__).resolve().parent.parent / "templates"
"""The folder that comes with the product: the sample clinic, its questions, care plans, rules and words."""

CLINIC = "clinic.yaml"
FOLDERS = ("questionnaires", "care_plans", "triage", "words")
LAYERED = ("words/", "triage/")
"""Folders of which the shipped file counts beside the clinic's own of the same name."""
KNOWN = frozenset({CLINIC, "pages", *FOLDERS})


@dataclass(frozen=True)
class Source:
    """One YAML file that counts: its name inside the folder, what stands in it, whether it is the shipped one, and its bytes."""

    file: str
    value: object
    shipped: bool
    text: bytes = b""


@dataclass(frozen=True)
class Folder:
    """Everything read. ``words`` and ``triage`` hold shipped and own files apart; of all others the own file replaces the shipped one."""

    sources: tuple[Source, ...]
    version: str
    issues: tuple[Issue, ...]

    def under(self, folder: str) -> tuple[Source, ...]:
        """The files of ``folder``, by name; the shipped one first where both are there."""
        return tuple(source for source in self.sources if source.file.startswith(f"{folder}/"))

    @property
    def clinic(self) -> Source | None:
        """The file of the clinic itself, if it could be read."""
        return next((source for source in self.sources if source.file == CLINIC), None)


def read(directory: Path | None) -> Folder:
    """Read the shipped folder and, over it, ``directory``. Faults come back as issues; nothing is raised."""
    own = _files(directory) if directory is not None else {}
    shipped = _files(SHIPPED)
    issues: list[Issue] = []
    if directory is not None and not directory.is_dir():
        issues.append(Issue(str(directory), "", "is not a folder", "Name the clinic's folder; `init DIR` makes one to edit."))
    elif directory is not None:
        issues += _strangers(directory)
        if CLINIC not in own:
            issues.append(Issue(CLINIC, "", "is missing", "Every clinic's folder has its own; `init DIR` makes one to edit."))
        shipped.pop(CLINIC, None)
    sources: list[Source] = []
    digest = hashlib.sha256()
    for name in sorted(shipped.keys() | own.keys()):
        layers = [(own[name], False)] if name in own else [(shipped[name], True)]
        if name.startswith(LAYERED) and name in own and name in shipped:
            layers.insert(0, (shipped[name], True))
        for path, is_shipped in layers:
            value, text, faults = yaml_text.read(path, name)
            issues += faults
            digest.update(f"{name}\0{len(text)}\0".encode() + text)
            if not faults:
                sources.append(Source(name, value, is_shipped, text))
    return Folder(tuple(sources), digest.hexdigest()[:16], tuple(issues))


def _files(directory: Path) -> dict[str, Path]:
    """The YAML files of a folder by their names inside it."""
    found = {CLINIC: directory / CLINIC} if (directory / CLINIC).exists() else {}
    for folder in FOLDERS:
        for path in sorted((directory / folder).glob("*.yaml")) if (directory / folder).is_dir() else ():
            found[f"{folder}/{path.name}"] = path
    return found


def _strangers(directory: Path) -> list[Issue]:
    """Files that nobody reads: a misspelt name would otherwise silently fall back to the shipped words."""
    found = []
    try:
        entries = [
            *directory.iterdir(),
            *(path for folder in FOLDERS if (directory / folder).is_dir() for path in (directory / folder).iterdir()),
        ]
    except OSError as error:
        return [Issue(str(directory), "", f"cannot be read: {error.strerror}", "Check the folder's rights.")]
    for path in sorted(entries):
        name = path.relative_to(directory).as_posix()
        if path.name.startswith(".") or name in KNOWN or (path.parent != directory and path.suffix == ".yaml"):
            continue
        if path.parent != directory or path.suffix in (".yaml", ".yml") or path.is_dir():
            known = ", ".join(sorted(KNOWN))
            found.append(Issue(name, "", "is not read by anything", f"Known here: {known}; files end in .yaml.", "warning"))
    return found
