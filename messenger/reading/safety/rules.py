"""Triage rules compiled from their records: concepts, spellings, frames and rules, checked so that a bad one is named and explained.

The form of a record is described in :mod:`messenger.reading.safety.triage`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Literal, cast

from messenger.core.understanding import Level
from messenger.core.value import slotted
from messenger.reading.safety.evidence import Evidence, read_evidence
from messenger.reading.safety.index import Index, Steps, indexed
from messenger.reading.safety.numbers import VIRTUAL
from messenger.reading.safety.patterns import Compiled, Lexicon, Parts, compile_pattern
from messenger.reading.safety.syntax import forget, phrases
from messenger.reading.words.common_words import TIMES, weight
from messenger.reading.words.expression import expression
from messenger.reading.words.normalise import Vocabulary, fold, vocabulary

Kind = Literal["crisis", "medical"]

RANK: Mapping[Level, int] = {"none": 0, "staff-review": 1, "urgent": 2}
_ID = expression(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_COMMON = {"id", "author", "date", "source", "language", "note"}
_SHAPES: Mapping[str, frozenset[str]] = {
    "concept": frozenset({"concept", "words", "strong"}),
    "spellings": frozenset({"spellings"}),
    "frame": frozenset({"frame", "patterns"}),
    "level": frozenset({"level", "kind", "patterns", "covers", "unless", "lowered_by", "when"}),
    "weights": frozenset({"weights", "background", "urgent_from", "review_from"}),
}
_CONDITIONS = frozenset({"asked", "asked-other", "volunteered", "session-day", "after-session", "other-day"})


@slotted
class Rule:
    """One compiled rule."""

    id: str
    level: Level
    kind: Kind
    covers: bool = False
    unless: tuple[str, ...] = ()
    lowered_by: tuple[str, ...] = ()
    when: frozenset[str] = frozenset()


@slotted
class Rules:
    """All rules, compiled. Made by :func:`compile_rules`; ``version`` goes into every :class:`Triage`. Equal to nothing but itself."""

    version: str
    words: Vocabulary
    lexicon: Lexicon
    frames: Mapping[str, int]
    frame_index: Index
    covering: tuple[Rule, ...]
    raising: tuple[Rule, ...]
    covering_index: Index
    raising_index: Index
    ids: tuple[str, ...]
    evidence: Evidence | None = None


# --- compiling ----------------------------------------------------------------------------------------------------


def compile_rules(records: Sequence[Mapping[str, object]], version: str) -> Rules:
    """``records`` (form: see the module) as :class:`Rules`. Raises ValueError naming the record's id, what is wrong and how to fix it."""
    seen: set[str] = set()
    for number, record in enumerate(records, 1):
        _check_common(record, number, seen)
    lexicon = Lexicon()
    concepts, strong = _compile_concepts(records, lexicon)
    parts: Parts = {}
    frames = _compile_frames(records, lexicon, parts)
    rules = [_compile_rule(r, lexicon, parts, concepts, frames) for r in records if "level" in r]
    forget()
    spellings = _compile_spellings(records)
    lexicon.know(word for runs in concepts.values() for run in runs for word in run)
    often = _often(lexicon, concepts)
    known = [*lexicon.words]
    lexicon.close()
    covering = sorted((r for r in rules if r[0].covers), key=lambda r: RANK[r[0].level])
    raising = sorted((r for r in rules if not r[0].covers), key=lambda r: -RANK[r[0].level])
    pool = Steps()
    made = Rules(
        version=version,
        words=vocabulary(known, lexicon.known, strong, spellings),
        lexicon=lexicon,
        frames={name: place for place, name in enumerate(frames)},
        frame_index=indexed(_placed(frames.values()), often, pool),
        covering=tuple(rule for rule, _ in covering),
        raising=tuple(rule for rule, _ in raising),
        covering_index=indexed(_placed(patterns for _, patterns in covering), often, pool),
        raising_index=indexed(_placed(patterns for _, patterns in raising), often, pool),
        ids=tuple(rule.id for rule, _ in rules),
        evidence=_compile_evidence(records, lexicon),
    )
    pool.close()
    return made


def _placed(patterns: Iterable[tuple[Compiled, ...]]) -> list[tuple[int, Compiled]]:
    """The patterns of several rules or frames, each with the place of its own."""
    return [(place, pattern) for place, several in enumerate(patterns) for pattern in several]


def _often(lexicon: Lexicon, concepts: Mapping[str, tuple[tuple[str, ...], ...]]) -> list[int]:
    """For each symbol of ``lexicon`` in how many texts it stands, so to speak: a concept as often as the commonest word that is one."""
    words = {"{" + name + "}": [run[0] for run in runs if len(run) == 1] for name, runs in concepts.items()}
    return [max(map(weight, words.get(symbol, [symbol])), default=1) if symbol not in VIRTUAL else TIMES for symbol in lexicon.numbers]


def _wrong(record: Mapping[str, object], what: str, fix: str) -> ValueError:
    return ValueError(f"triage record {record.get('id')!r}: {what}; {fix}")


def _check_common(record: Mapping[str, object], number: int, seen: set[str]) -> None:
    name = record.get("id")
    if not isinstance(name, str) or not _ID.fullmatch(name):
        raise ValueError(
            f"triage record {name!r} (number {number}): its id is not lower-case words with hyphens; write one like crisis-en-wish"
        )
    if name in seen:
        raise _wrong(record, "another record has this id", "give it its own")
    seen.add(name)
    for field in ("author", "source"):
        value = record.get(field)
        if not isinstance(value, str) or not value.strip():
            raise _wrong(record, f"has no {field}", f"say who or where it comes from in {field}:")
    when = record.get("date")
    try:
        date.fromisoformat(str(when))
    except ValueError:
        raise _wrong(record, f"date {when!r} is not a date", "write it as 2026-11-22") from None
    if record.get("language") not in ("en", "es", "any"):
        raise _wrong(record, f"language {record.get('language')!r} is not known", "write en, es or any")
    shapes = [shape for shape in _SHAPES if shape in record]
    if len(shapes) != 1:
        raise _wrong(
            record, f"is {' and '.join(shapes) or 'nothing we know'}", "give it exactly one of concept:, spellings:, frame:, level:"
        )
    unknown = sorted(set(record) - _COMMON - _SHAPES[shapes[0]])
    if unknown:
        raise _wrong(
            record, f"has unknown field {', '.join(unknown)}", f"a {shapes[0]} record takes {', '.join(sorted(_SHAPES[shapes[0]]))}"
        )


def _texts(record: Mapping[str, object], field: str) -> tuple[str, ...]:
    value = record.get(field)
    if isinstance(value, str) or not isinstance(value, Sequence) or not value or not all(isinstance(v, str) and v.strip() for v in value):
        raise _wrong(record, f"{field} is not a list of texts", f'write {field}: ["...", "..."] (numbers in quotes)')
    return tuple(value)


def _compile_concepts(records: Sequence[Mapping[str, object]], lexicon: Lexicon) -> tuple[dict[str, tuple[tuple[str, ...], ...]], set[str]]:
    concepts: dict[str, tuple[tuple[str, ...], ...]] = {}
    strong: set[str] = set()
    for record in records:
        if "concept" not in record:
            continue
        name = record["concept"]
        if not isinstance(name, str) or not _ID.fullmatch(name):
            raise _wrong(record, f"concept {name!r} is not a name", "use lower-case words with hyphens")
        found: list[tuple[str, ...]] = []
        for entry in _texts(record, "words"):
            try:
                found += phrases(entry, concepts)
            except ValueError as error:
                raise _wrong(record, f"words entry {entry!r}: {error}", "see the pattern syntax") from None
        # Several records may add to one concept: a clinic's own words beside the shipped ones.
        concepts[name] = tuple(dict.fromkeys([*concepts.get(name, ()), *found]))
        number = lexicon.number("{" + name + "}")
        for phrase in found:
            lexicon.add(phrase, number)
        if record.get("strong", False) is True:
            strong |= {w for phrase in found for w in phrase if len(w) >= 3}
    return concepts, strong


def _patterns(record: Mapping[str, object], lexicon: Lexicon, parts: Parts) -> tuple[Compiled, ...]:
    compiled: list[Compiled] = []
    for source in _texts(record, "patterns"):
        try:
            compiled.append(compile_pattern(source, lexicon, parts))
        except ValueError as error:
            raise _wrong(record, f"pattern {source!r}: {error}", "see the pattern syntax") from None
    return tuple(compiled)


def _compile_frames(records: Sequence[Mapping[str, object]], lexicon: Lexicon, parts: Parts) -> dict[str, tuple[Compiled, ...]]:
    frames: dict[str, tuple[Compiled, ...]] = {}
    for record in records:
        if "frame" in record:
            name = record["frame"]
            if not isinstance(name, str) or not _ID.fullmatch(name):
                raise _wrong(record, f"frame {name!r} is not a name", "use lower-case words with hyphens")
            frames[name] = frames.get(name, ()) + _patterns(record, lexicon, parts)
    return frames


def _compile_rule(
    record: Mapping[str, object],
    lexicon: Lexicon,
    parts: Parts,
    concepts: Mapping[str, object],
    frames: Mapping[str, tuple[Compiled, ...]],
) -> tuple[Rule, tuple[Compiled, ...]]:
    level, kind = record["level"], record.get("kind")
    if level not in RANK:
        raise _wrong(record, f"level {level!r} is not known", "write urgent, staff-review or none")
    if kind not in ("crisis", "medical"):
        raise _wrong(record, f"kind {kind!r} is not known", "write crisis or medical")
    covers = record.get("covers", level == "none")
    if not isinstance(covers, bool) or (level == "none" and not covers) or (level == "urgent" and covers):
        raise _wrong(record, "covers does not fit its level", "only none and staff-review rules cover; none rules always do")
    names: dict[str, tuple[str, ...]] = {}
    for field in ("unless", "lowered_by", "when"):
        names[field] = _texts(record, field) if field in record else ()
    for frame in names["unless"] + names["lowered_by"]:
        if frame not in frames:
            raise _wrong(record, f"no frame {frame!r}", f"name one of {', '.join(sorted(frames))}")
    for condition in names["when"]:
        if condition not in _CONDITIONS:
            raise _wrong(record, f"when {condition!r} is not known", f"name one of {', '.join(sorted(_CONDITIONS))}")
    rule = Rule(
        id=str(record["id"]),
        level=cast(Level, level),
        kind=kind,
        covers=covers,
        unless=names["unless"],
        lowered_by=names["lowered_by"],
        when=frozenset(names["when"]),
    )
    return rule, _patterns(record, lexicon, parts)


def _compile_evidence(records: Sequence[Mapping[str, object]], lexicon: Lexicon) -> Evidence | None:
    found = [r for r in records if "weights" in r]
    if not found:
        return None
    record = found[-1]
    if len(found) > 1:
        raise _wrong(record, "weights are there twice", "keep one record of weights")
    lines, background = record["weights"], record.get("background", "")
    urgent_from, review_from = record.get("urgent_from"), record.get("review_from")
    if not isinstance(lines, str) or not isinstance(background, str):
        raise _wrong(record, "weights or background is no text", "write `weights: |` and a line for each feature")
    if not isinstance(urgent_from, int) or not isinstance(review_from, int):
        raise _wrong(record, "a threshold is no whole number", "write urgent_from: and review_from: in hundredths")
    try:
        return read_evidence(str(record["id"]), lines, background, urgent_from, review_from, lexicon.numbers)
    except ValueError as error:
        raise _wrong(record, str(error), "write `feature urgent review medical`, one a line") from None


def _compile_spellings(records: Sequence[Mapping[str, object]]) -> dict[str, tuple[tuple[str, ...], ...]]:
    spellings: dict[str, tuple[tuple[str, ...], ...]] = {}
    for record in records:
        listed = record.get("spellings")
        if listed is None:
            continue
        if not isinstance(listed, Mapping) or not listed:
            raise _wrong(record, "spellings is not a mapping", 'write spellings: {dont: "do not"}')
        for typed, meant in listed.items():
            options = [meant] if isinstance(meant, str) else meant
            if (
                not isinstance(typed, str)
                or not isinstance(options, Sequence)
                or not all(isinstance(o, str) and o.strip() for o in options)
            ):
                raise _wrong(record, f"spelling {typed!r} does not map to words", 'write typed: "meant" (quote numbers and yes/no)')
            spellings[fold(typed)] = tuple(tuple(fold(o).split()) for o in options)
    return spellings
