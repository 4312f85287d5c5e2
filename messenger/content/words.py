"""Words files -> one catalogue: nested keys become dotted ones, a clinic's own texts lie over the shipped ones."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from messenger.content.folder import Source
from messenger.content.issue import Issue
from messenger.core.clinic import Clinic
from messenger.wording import Catalog

FAMILIES = (
    "consent", "screening", "slots", "booked", "change", "reminder", "ride", "checkin", "crisis", "redflag", "waitlist", "staff",
    "faq", "help", "other",
)  # fmt: skip
"""The first parts that a key may have."""


def flattened(value: object, file: str, prefix: str = "") -> tuple[dict[str, str], list[Issue]]:
    """Nested names with texts as dotted keys; a fault for everything that is neither."""
    texts: dict[str, str] = {}
    issues: list[Issue] = []
    if not isinstance(value, Mapping):
        return {}, [Issue(file, prefix, "holds no keys with texts", "Write lines like `key: text`.")]
    for name, inner in value.items():
        key = f"{prefix}.{name}" if prefix else str(name)
        if isinstance(inner, Mapping):
            more, faults = flattened(inner, file, key)
            texts |= more
            issues += faults
        elif isinstance(inner, str) and inner.strip():
            texts[key] = inner.strip()
        else:
            issues.append(Issue(file, key, "has no text", "Write the text, in quotes if it looks like a number."))
    if not prefix:
        issues += [
            Issue(file, name, "is not a family of keys", f"The first part of a key is one of {', '.join(FAMILIES)}.")
            for name in value
            if name not in FAMILIES
        ]
    return texts, issues


@dataclass(frozen=True)
class Texts:
    """Texts per language and key: as shipped, and as the clinic's own files say. With no clinic's folder, ``own`` is what is shipped."""

    shipped: Mapping[str, Mapping[str, str]]
    own: Mapping[str, Mapping[str, str]]

    def of(self, language: str) -> dict[str, str]:
        """The texts that count in ``language``: the clinic's own over the shipped ones."""
        return {**self.shipped.get(language, {}), **self.own.get(language, {})}


def texts_of(sources: Iterable[Source], is_sample: bool) -> tuple[Texts, list[Issue]]:
    """The texts of all words files, and their faults. ``is_sample``: the shipped folder itself is looked at."""
    shipped: dict[str, dict[str, str]] = {}
    own: dict[str, dict[str, str]] = {}
    issues: list[Issue] = []
    for source in sources:
        language = source.file.removeprefix("words/").removesuffix(".yaml")
        found, faults = flattened(source.value, source.file)
        if source.shipped:
            shipped[language] = found
        if is_sample or not source.shipped:
            own[language] = found
        issues += faults
    return Texts(shipped, own), issues


def catalog(texts: Texts, clinic: Clinic) -> Catalog:
    """The catalogue of ``clinic``'s languages; its version is a hash of every text in it."""
    chosen: dict[str, dict[str, str]] = {language: texts.of(language) for language in clinic.languages}
    digest = hashlib.sha256(
        repr(sorted((language, key, text) for language, found in chosen.items() for key, text in found.items())).encode()
    )
    return Catalog(chosen, digest.hexdigest()[:12], {"clinic": clinic.name, "phone": clinic.phone})
