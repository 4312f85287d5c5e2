"""Multi-word rules that a person can read, matched in one pass over the words of a text.

A rule is a line such as ``move|change|push ~3 appointment|visit``: words, ``|\
`` between alternatives (``no_one`` is two words), ``*`` at the end of a beginning
("cancel*"), ``[please]`` optional, ``~3`` up to three words between (``~`` is two), ``^`` where a clause begins (short lead-ins such as
"hi" or "ok so" are passed over), ``$`` where it ends, ``<`` and ``>`` where the whole text begins and ends, ``@visit`` a named list of
words, ``#`` a number in digits (not as the first word).
A gap never crosses a mark, and each rule is tried only where its first word stands, so time grows with the length of the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from sys import intern
from typing import Generic, TypeVar

from messenger.reading.text import MARKS, Text

Tag = TypeVar("Tag")


@dataclass(slots=True, eq=False, repr=False)
class Found(Generic[Tag]):
    """A rule that matched: its tag, the first and last word it covers, and the rule as written."""

    tag: Tag
    first: int
    last: int
    rule: str


Whole = tuple[str, ...] | frozenset[str]
"""Words of which one must stand there."""


def _firsts(parts: Iterable[str], lists: Mapping[str, list[str]]) -> Iterator[str]:
    """The words that a rule can begin with."""
    for part in parts:
        yield from _alternatives(part, lists)
        if not part.startswith("["):
            return


@dataclass(slots=True, eq=False, repr=False)
class _Begun:
    """One word: any of ``whole``, or any with one of the ``beginnings``."""

    whole: Whole
    beginnings: tuple[str, ...]


@dataclass(slots=True, eq=False, repr=False)
class _Runs:
    """Any of ``runs`` of words, the first that fits (the last word of one may be starred); or nothing, if ``optional``."""

    runs: tuple[tuple[str, ...], ...]
    optional: bool


Step = Whole | _Begun | _Runs | int | str
"""What a rule wants next: words; up to so many words of any kind; or "#", "$" or ">"."""
_FEW = 12
"""Words that are sooner looked through than kept as a set, which takes ten times the memory."""
_ENDS_CLAUSE = frozenset(".!?,;:-\n)")
_ENDS_TEXT = _ENDS_CLAUSE | {'"'}


class _Rule(Generic[Tag]):
    """One rule: what it is about, how it is written, and its steps. ``needed``: for each later step of whole words, those words, the fewest
    first."""

    __slots__ = ("at_clause", "at_start", "needed", "source", "steps", "tag")

    def __init__(self, tag: Tag, source: str, steps: tuple[Step, ...], opens: str) -> None:
        self.tag, self.source, self.steps = tag, source, steps
        self.at_start, self.at_clause = opens == "<", opens == "^"
        self.needed = tuple(sorted((step for step in steps[1:] if isinstance(step, tuple | frozenset)), key=len))


def _end(steps: tuple[Step, ...], first: int, words: tuple[str, ...], at: int) -> int:
    """One past the last word that the steps from ``first`` on cover from word ``at`` on, with the shortest gaps; -1 where they do not match."""
    for place in range(first, len(steps)):
        step = steps[place]
        word = words[at] if at < len(words) else ""
        if isinstance(step, tuple | frozenset):
            if word not in step:
                return -1
            at += 1
        elif isinstance(step, int):
            for wide in range(step + 1):
                end = _end(steps, place + 1, words, at + wide)
                if end >= 0 or not words[at + wide : at + wide + 1] or not words[at + wide][:1].isalnum():
                    return end
            return -1
        elif isinstance(step, _Begun):
            if not word or (word not in step.whole and not word.startswith(step.beginnings)):
                return -1
            at += 1
        elif isinstance(step, _Runs):
            for run in step.runs:
                if _stands(run, words, at):
                    end = _end(steps, place + 1, words, at + len(run))
                    if end >= 0:
                        return end
            if not step.optional:
                return -1
        elif step == "#":
            if not word.isdecimal():
                return -1
            at += 1
        elif step == "$":
            if word and word[0] not in _ENDS_CLAUSE:
                return -1
        else:
            return len(words) if all(mark in _ENDS_TEXT for mark in words[at:]) else -1
    return at


def _stands(run: tuple[str, ...], words: tuple[str, ...], at: int) -> bool:
    """Whether the words of ``run`` stand from word ``at`` on."""
    last, there = run[-1], words[at : at + len(run)]
    if last.endswith("*"):
        return len(there) == len(run) and there[:-1] == run[:-1] and there[-1].startswith(last[:-1])
    return there == run


def _alternatives(part: str, lists: Mapping[str, list[str]]) -> list[str]:
    words: list[str] = []
    for word in part.strip("[]").split("|"):
        words += lists[word[1:]] if len(word) > 1 and word.startswith("@") else [intern(word) if word.isalpha() else word]
    return words


def _step(part: str, lists: Mapping[str, list[str]]) -> Step:
    """The step that one part of a rule stands for."""
    if part in {">", "$", "#"}:
        return part
    if part.startswith("~"):
        return int(part[1:] or 2)
    words = _alternatives(part, lists)
    if part.startswith("[") or any("_" in word for word in words):
        return _Runs(tuple(tuple(word.split("_")) for word in words), part.startswith("["))
    whole = tuple(dict.fromkeys(word for word in words if not word.endswith("*")))
    beginnings = tuple(word.rstrip("*") for word in words if word.endswith("*"))
    among = whole if len(whole) <= _FEW else frozenset(whole)
    return _Begun(among, beginnings) if beginnings else among


def _opens_the_text(words: tuple[str, ...], i: int) -> bool:
    """Whether nothing but a mark or two stands before word i."""
    return all(word in MARKS for word in words[max(0, i - 3) : i])


_first = attrgetter("first")


class Phrasebook(Generic[Tag]):
    """Rules by tag. ``find`` gives every rule that matches, in order of where it begins. The rules are read when they are first used."""

    def __init__(self, rules: Iterable[tuple[Tag, str]], lists: Mapping[str, str] | None = None) -> None:
        """``rules``: pairs of tag and lines, one rule a line; ``lists``: words for @names."""
        self._source = (tuple(rules), dict(lists or {}))

    @cached_property
    def _index(self) -> tuple[dict[str, tuple[_Rule[Tag], ...]], dict[str, tuple[tuple[str, _Rule[Tag]], ...]]]:
        """Rules by the whole word that they can begin with, and those with a starred first word by its first two letters."""
        rules, named = self._source
        lists = {name: [intern(word) for word in words.split()] for name, words in named.items()}
        shared: dict[str, Step] = {}
        whole: dict[str, list[_Rule[Tag]]] = {}
        starred: dict[str, list[tuple[str, _Rule[Tag]]]] = {}
        for tag, line in ((tag, line) for tag, lines in rules for line in lines.splitlines() if line.strip()):
            opens, *parts = line.split()
            parts = parts if opens in {"<", "^"} else [opens, *parts]
            for part in parts:
                if part not in shared:
                    shared[part] = _step(part, lists)
            rule = _Rule(tag, line.strip(), tuple(shared[part] for part in parts), opens)
            for first in dict.fromkeys(_firsts(parts, lists)):
                if first.endswith("*"):
                    starred.setdefault(first[:2].rstrip("*"), []).append((first.rstrip("*"), rule))
                else:
                    whole.setdefault(first.split("_")[0], []).append(rule)
        self._source = ((), {})  # each rule keeps its own line
        return {word: tuple(its) for word, its in whole.items()}, {begun: tuple(its) for begun, its in starred.items()}

    def warm(self) -> None:
        """Read the rules now, so that no text waits for them."""
        _ = self._index

    def find(self, text: Text) -> list[Found[Tag]]:
        """Every rule that matches somewhere, in the order of the words it begins with."""
        whole, starred = self._index
        words, bag, places = text.words, text.bag, text.places
        found: list[Found[Tag]] = []
        firsts = whole.keys() & bag
        for opening in starred.keys() & text.openings.keys() if starred else ():
            firsts.update(text.openings[opening])
        for first in firsts:
            rules = whole.get(first, ())
            if starred:
                rules = (*rules, *(rule for beginning, rule in starred.get(first[:2], ()) if first.startswith(beginning)))
            for rule in rules:
                for needed in rule.needed:
                    if bag.isdisjoint(needed):
                        break
                else:
                    for i in places[first]:
                        if (rule.at_clause and not text.clause_starts[i]) or (rule.at_start and not _opens_the_text(words, i)):
                            continue
                        end = _end(rule.steps, 0, words, i)
                        if end >= 0:
                            found.append(Found(rule.tag, i, min(max(end - 1, i), len(words) - 1), rule.source))
        if len(found) > 1:
            found.sort(key=_first)
        return found

    def tags(self, text: Text) -> set[Tag]:
        """The tags of the rules that match."""
        return {found.tag for found in self.find(text)}
