"""Safety triage: how urgent a text is, by rules that are data.

:func:`triage` reads one text against :class:`Rules` and answers urgent, staff-review or none. It is pure and offline, takes time linear
in the text, and never raises. English and Spanish rules are all active whatever language is set.

Rules come as records, which the caller reads from YAML files of this form::

    version: "2026.11.22"
    records:
      # A concept: phrases that patterns name as {pill}. `strong: true` repairs misspellings and run-ons towards its words.
      # An entry may hold groups (a|b), optional words x? and concepts defined before it.
      - id: lex-pill
        concept: pill
        strong: true
        words: ["pill", "(sleeping|pain) pills"]

      # Spellings: what is typed -> what is meant (a list: any of these).
      - id: spell-chat
        spellings: {dont: "do not", n: ["and", "en"]}

      # A frame: a context that rules refer to.
      - id: frame-past
        frame: past
        patterns: ["used to", "<num> years ago"]

      # A rule.
      - id: crisis-en-wish
        level: urgent              # urgent, staff-review or none
        kind: crisis               # crisis or medical
        patterns: ["{i} want to {die}"]
        covers: true               # optional: the words matched are spent, no later rule sees them; always so where level is none
        unless: [booking]          # optional: frames in whose presence the rule does not fire
        lowered_by: [past]         # optional: frames that make it staff-review (unless the frame "recent" is there too)
        when: [asked]              # optional: only if one holds: asked, asked-other, volunteered, session-day

Every record also has ``author``, ``date`` (ISO), ``source`` (where its claim comes from), ``language`` (en, es or any) and may have a
``note``. Pattern syntax: :mod:`messenger.reading.triage_patterns`. Records may stand in any number of files and any order, but
a concept's entry may use only concepts before it. Frames with a meaning of their own: ``safety-question``
and ``history-question`` say which of our questions ask about risk and about past health (an answer to the latter lowers a medical rule
to staff-review); ``recent`` undoes every lowering.

``when``: *asked* is an open question of ours that asks about risk; *asked-other* any other open question; *volunteered* none.

Levels follow our labels: urgent is a present or undated risk; staff-review past, resolved, ambiguous; none idiom, logistics, denial.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

from messenger.core.understanding import Level, Triage
from messenger.reading.normalise import Vocabulary, Words, fold, read_words, vocabulary
from messenger.reading.triage_patterns import (
    VIRTUAL,
    Found,
    Lexicon,
    Pattern,
    bits,
    compile_pattern,
    matches,
    parse,
    phrases,
    spans,
    virtual_words,
    windows,
    without,
)

Kind = Literal["crisis", "medical"]
Condition = Literal["asked", "asked-other", "volunteered", "session-day"]

WINDOW, OVERLAP = 160, 40
"""Words that rules see at once, and that neighbouring windows share."""

UNREADABLE_EMPTY = "unreadable-empty"
UNREADABLE_SCRIPT = "unreadable-script"
BUILT_IN = {
    UNREADABLE_EMPTY: "no words at all (a picture, a voice note): a person looks",
    UNREADABLE_SCRIPT: "mostly letters of a script the rules do not know: a person reads it",
}
"""Rule ids that are code, not data: what each means."""

_RANK: Mapping[Level, int] = {"none": 0, "staff-review": 1, "urgent": 2}
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_COMMON = {"id", "author", "date", "source", "language", "note"}
_SHAPES: Mapping[str, frozenset[str]] = {
    "concept": frozenset({"concept", "words", "strong"}),
    "spellings": frozenset({"spellings"}),
    "frame": frozenset({"frame", "patterns"}),
    "level": frozenset({"level", "kind", "patterns", "covers", "unless", "lowered_by", "when"}),
}
_CONDITIONS = frozenset({"asked", "asked-other", "volunteered", "session-day"})
_HISTORY = "asked-history"
"""Holds while our question is on past health: an event named in the answer is then history unless it is said to be recent."""


@dataclass(frozen=True)
class Context:
    """What surrounds a text: ``question`` is the text of our open question ("" for none), ``language`` the one set, if any.

    ``earlier`` are the same person's texts of the last five minutes, oldest first; ``session_day`` whether a session is or was today.
    """

    question: str = ""
    language: str | None = None
    earlier: tuple[str, ...] = ()
    session_day: bool = False


@dataclass(frozen=True)
class Rule:
    """One compiled rule."""

    id: str
    level: Level
    kind: Kind
    patterns: tuple[Pattern, ...]
    covers: bool = False
    unless: tuple[str, ...] = ()
    lowered_by: tuple[str, ...] = ()
    when: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Rules:
    """All rules, compiled. Made by :func:`compile_rules`; ``version`` goes into every :class:`Triage`."""

    version: str
    words: Vocabulary
    lexicon: Lexicon
    frames: Mapping[str, tuple[Pattern, ...]]
    covering: tuple[Rule, ...]
    raising: tuple[Rule, ...]
    ids: tuple[str, ...]


# --- compiling ----------------------------------------------------------------------------------------------------


def compile_rules(records: Sequence[Mapping[str, object]], version: str) -> Rules:
    """``records`` (form: see the module) as :class:`Rules`. Raises ValueError naming the record's id, what is wrong and how to fix it."""
    seen: set[str] = set()
    for number, record in enumerate(records, 1):
        _check_common(record, number, seen)
    lexicon = Lexicon()
    concepts, strong = _compile_concepts(records, lexicon)
    frames = _compile_frames(records, lexicon)
    rules = [_compile_rule(r, lexicon, concepts, frames) for r in records if "level" in r]
    spellings = _compile_spellings(records)
    words = {s for s in lexicon.numbers if not s.startswith(("{", "<"))}
    words |= {w for runs in concepts.values() for run in runs for w in run}
    covering = sorted((r for r in rules if r.covers), key=lambda r: _RANK[r.level])
    raising = sorted((r for r in rules if not r.covers), key=lambda r: -_RANK[r.level])
    return Rules(
        version=version,
        words=vocabulary(words - set(VIRTUAL), strong, spellings),
        lexicon=lexicon,
        frames=frames,
        covering=tuple(covering),
        raising=tuple(raising),
        ids=tuple(r.id for r in rules),
    )


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


def _patterns(record: Mapping[str, object], lexicon: Lexicon) -> tuple[Pattern, ...]:
    compiled: list[Pattern] = []
    for source in _texts(record, "patterns"):
        try:
            for step in parse(source):
                for symbol in (w for branch in step.branches for w in branch if w.startswith("{")):
                    if symbol not in lexicon.numbers:
                        raise ValueError(f"no concept {symbol}")
            compiled.append(compile_pattern(source, lexicon))
        except ValueError as error:
            raise _wrong(record, f"pattern {source!r}: {error}", "see the pattern syntax") from None
    return tuple(compiled)


def _compile_frames(records: Sequence[Mapping[str, object]], lexicon: Lexicon) -> dict[str, tuple[Pattern, ...]]:
    frames: dict[str, tuple[Pattern, ...]] = {}
    for record in records:
        if "frame" in record:
            name = record["frame"]
            if not isinstance(name, str) or not _ID.fullmatch(name):
                raise _wrong(record, f"frame {name!r} is not a name", "use lower-case words with hyphens")
            frames[name] = frames.get(name, ()) + _patterns(record, lexicon)
    return frames


def _compile_rule(
    record: Mapping[str, object], lexicon: Lexicon, concepts: Mapping[str, object], frames: Mapping[str, tuple[Pattern, ...]]
) -> Rule:
    level, kind = record["level"], record.get("kind")
    if level not in _RANK:
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
    return Rule(
        id=str(record["id"]),
        level=cast(Level, level),
        kind=kind,
        patterns=_patterns(record, lexicon),
        covers=covers,
        unless=names["unless"],
        lowered_by=names["lowered_by"],
        when=frozenset(names["when"]),
    )


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


# --- reading ------------------------------------------------------------------------------------------------------


def triage(text: str, context: Context, rules: Rules) -> Triage:
    """The safety level of ``text``: its own, or that of it joined to ``context.earlier`` where joining shows more than the parts did."""
    own = _judge(text, context, rules)
    if own.level == "urgent" or not context.earlier:
        return own
    joined = _judge(" ".join((*context.earlier, text)), context, rules)
    if _RANK[joined.level] <= _RANK[own.level]:
        return own
    before = max(_RANK[_judge(t, context, rules).level] for t in context.earlier)
    return joined if _RANK[joined.level] > before else own


def understand_triage(record: Mapping[str, object], rules: Rules, language: str) -> dict[str, object]:
    """The answer of ``understand triage`` to one line ``{"text", "question"?}``: level, kind (or None) and reasons (rule ids)."""
    found = triage(str(record.get("text") or ""), Context(question=str(record.get("question") or ""), language=language), rules)
    return {"level": found.level, "kind": found.kind, "reasons": list(found.reasons)}


def _judge(text: str, context: Context, rules: Rules) -> Triage:
    if not text.strip():
        return Triage("staff-review", "crisis", (UNREADABLE_EMPTY,), rules.version)
    holds = _conditions(context, rules)
    fired: dict[str, tuple[Level, Kind]] = {}
    spent: list[str] = []
    for window in windows(virtual_words(read_words(text, rules.words)), WINDOW, OVERLAP):
        found = rules.lexicon.find(window)
        _apply(found, window.stops, len(window.readings), rules, holds, fired, spent)
    if _other_script(text):
        fired.setdefault(UNREADABLE_SCRIPT, ("staff-review", "crisis"))
    if not fired:
        return Triage("none", None, tuple(dict.fromkeys(spent)), rules.version)
    order = sorted(fired, key=lambda i: (-_RANK[fired[i][0]], fired[i][1] != "crisis"))
    level, kind = fired[order[0]]
    return Triage(level, kind, tuple(order), rules.version)


def _conditions(context: Context, rules: Rules) -> frozenset[str]:
    holds = {"session-day"} if context.session_day else set()
    if not context.question.strip():
        holds.add("volunteered")
    else:
        question = read_words(context.question, rules.words)
        holds.add("asked" if _frame(question, "safety-question", rules) else "asked-other")
        if _frame(question, "history-question", rules):
            holds.add(_HISTORY)
    return frozenset(holds)


def _frame(text: Words, name: str, rules: Rules) -> bool:
    for window in windows(text, WINDOW, OVERLAP):
        found = rules.lexicon.find(window)
        present, size = bits(found), len(window.readings)
        if any(matches(p, present, found, window.stops, size) for p in rules.frames.get(name, ())):
            return True
    return False


def _apply(
    found: Found, stops: int, size: int, rules: Rules, holds: frozenset[str], fired: dict[str, tuple[Level, Kind]], spent: list[str]
) -> None:
    """Adds to ``fired`` the rules that fire in one window, worst level of each, and to ``spent`` the ids of none-rules that covered words."""
    whole, everything = found, bits(found)
    frames: dict[str, bool] = {}

    def framed(name: str) -> bool:
        known = frames.get(name)
        if known is None:
            known = frames[name] = any(matches(p, everything, whole, stops, size) for p in rules.frames.get(name, ()))
        return known

    def fire(rule: Rule) -> None:
        past = any(framed(f) for f in rule.lowered_by) or (_HISTORY in holds and rule.kind == "medical")
        lowered = rule.level == "urgent" and past and not framed("recent")
        level: Level = "staff-review" if lowered else rule.level
        if rule.id not in fired or _RANK[fired[rule.id][0]] < _RANK[level]:
            fired[rule.id] = (level, rule.kind)

    covered, level, left, present = 0, "none", found, everything
    for rule in rules.covering:
        if rule.level != level:
            level, left = rule.level, without(found, covered)
            present = bits(left)
        if rule.when and not rule.when & holds or any(framed(f) for f in rule.unless):
            continue
        hit = False
        for pattern in rule.patterns:
            for start, end in spans(pattern, present, left, stops, size):
                covered |= (1 << end) - (1 << start)
                hit = True
        if hit and rule.level == "none":
            spent.append(rule.id)
        elif hit:
            fire(rule)
    left = without(found, covered)
    present = bits(left)
    for rule in rules.raising:
        if rule.when and not rule.when & holds:
            continue
        if any(matches(p, present, left, stops, size) for p in rule.patterns) and not any(framed(f) for f in rule.unless):
            fire(rule)


def _other_script(text: str) -> bool:
    """Whether most letters are of a script other than Latin (after look-alike letters of other scripts were undone)."""
    if text.isascii():
        return False
    letters = [c for c in fold(text) if c.isalpha()]
    foreign = sum(1 for c in letters if ord(c) > 0x24F)
    return foreign >= 2 and foreign * 3 > len(letters)
