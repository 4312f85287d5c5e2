"""Multi-word rules that a person can read, matched in one pass over the words of a text.

A rule is a line such as ``move|change|push ~3 appointment|visit``: words, ``|\
`` between alternatives (``no_one`` is two words), ``*`` at the end of a beginning
("cancel*"), ``[please]`` optional, ``~3`` up to three words between (``~`` is two), ``^`` where a clause begins (short lead-ins such as
"hi" or "ok so" are passed over), ``$`` where it ends, ``<`` and ``>`` where the whole text begins and ends, ``@visit`` a named list of
words, ``#`` a number in digits (not as the first word).
A gap never crosses a mark, and each rule is tried only where its first word stands, so time grows with the length of the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from operator import attrgetter
from sys import intern
from typing import Any, Generic, TypeVar, cast

from messenger.core.value import slotted
from messenger.reading.words.common_words import COMMON, weight
from messenger.reading.words.text import LETTERS, MARKS, Text

Tag = TypeVar("Tag")
Part = TypeVar("Part")


@slotted
class Found(Generic[Tag]):
    """A rule that matched: its tag, the first and last word it covers, and the rule as written."""

    tag: Tag
    first: int
    last: int
    rule: str


Whole = tuple[str, ...] | frozenset[str]
"""Words of which one must stand there."""


def _opening(parts: Iterable[str]) -> tuple[str, ...]:
    """The parts with which a rule can begin: the first, and what follows those that may be left out."""
    found: list[str] = []
    for part in parts:
        found.append(part)
        if not part.startswith("["):
            break
    return tuple(found)


def _begins(opening: Iterable[str], lists: Mapping[str, list[str]]) -> tuple[Whole, tuple[str, ...]]:
    """The words that a rule can begin with, and the beginnings of such words."""
    words = dict.fromkeys(word for part in opening for word in _alternatives(part, lists))
    whole = tuple(dict.fromkeys(intern(word.split("_")[0]) for word in words if not word.endswith("*")))
    begun = tuple(word.rstrip("*") for word in words if word.endswith("*"))
    return _same(whole if len(whole) <= _FEW else frozenset(whole)), begun


@slotted
class _Begun:
    """One word: any of ``whole``, or any with one of the ``beginnings``."""

    whole: Whole
    beginnings: tuple[str, ...]


@slotted
class _Runs:
    """Any of ``runs`` of words, the first that fits (the last word of one may be starred); or nothing, if ``optional``.

    ``starred``: whether one may begin with a starred word. ``needed``: words of which one stands wherever a run does; none if ``optional``.
    """

    runs: tuple[tuple[str, ...], ...]
    optional: bool
    starred: bool
    needed: tuple[str, ...]


def _runs(runs: tuple[tuple[str, ...], ...], optional: bool) -> _Runs:
    """The step of these ``runs``."""
    starred = any(run[0].endswith("*") for run in runs)
    needed = () if optional or starred else tuple(dict.fromkeys(_telling(run) for run in runs))
    return _Runs(runs, optional, starred, needed)


def _telling(run: tuple[str, ...]) -> str:
    """The word of a run that stands in the fewest texts."""
    return next((word for word in run if word not in COMMON and not word.endswith("*")), run[0])


Step = Whole | _Begun | _Runs | int | str
"""What a rule wants next: words; up to so many words of any kind; or "#", "$" or ">"."""
_FEW = 12
"""Words that are sooner looked through than kept as a set, which takes ten times the memory."""
_ENDS_CLAUSE = frozenset(".!?,;:-\n)")
_ENDS_TEXT = _ENDS_CLAUSE | {'"'}


class _Rule(Generic[Tag]):
    """One rule: its ``place`` in its book, what it is about, how it is written, and its steps.

    ``whole`` and ``begun``: the words that it can begin with, and beginnings of such words. Of the words of which one must be there, for each
    step without which it does not match, ``rarest`` are the fewest and least common (none where it may have none), ``needed`` the others.
    """

    __slots__ = ("at_clause", "at_start", "begun", "book", "needed", "place", "rarest", "source", "steps", "tag", "whole")

    def __init__(
        self,
        book: Phrasebook[Tag],
        place: int,
        tag: Tag,
        source: str,
        opens: str,
        steps: tuple[Step, ...],
        begins: tuple[Whole, tuple[str, ...]],
    ) -> None:
        self.book, self.place, self.tag, self.source, self.steps = book, place, tag, source, steps
        whole, self.begun = begins
        first = steps[0]
        self.whole = first if isinstance(first, tuple | frozenset) and first == whole else whole
        self.at_start, self.at_clause = opens == "<", opens == "^"
        needed = (
            step.needed if isinstance(step, _Runs) else step for step in (*(steps[:1] if isinstance(first, _Runs) else ()), *steps[1:])
        )
        among = {words for words in needed if isinstance(words, tuple | frozenset) and words} | (set() if self.begun else {self.whole})
        self.rarest = min(among, key=_spread, default=())
        self.needed = _same(tuple(sorted(among - {self.rarest}, key=_spread)))

    def match(self, text: Text, i: int, found: list[Found[Tag]]) -> None:
        """Add to ``found`` what it covers from word i on, which it may begin with, if it matches there."""
        if (self.at_clause and not text.clause_starts[i]) or (self.at_start and not _opens_the_text(text.words, i)):
            return
        end = _end(self.steps, 0, text.words, i)
        if end >= 0:
            found.append(Found(self.tag, i, min(max(end - 1, i), len(text.words) - 1), self.source))


def _spread(words: Whole) -> tuple[int, list[str]]:
    """In how many texts one of ``words`` stands, so to speak; and the words in order."""
    return sum(map(weight, words)), sorted(words)


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
                if (run[0] == word or step.starred) and _stands(run, words, at):
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
        return _runs(tuple(_same(tuple(map(intern, word.split("_")))) for word in words), part.startswith("["))
    whole = tuple(dict.fromkeys(word for word in words if not word.endswith("*")))
    beginnings = tuple(word.rstrip("*") for word in words if word.endswith("*"))
    among = _same(whole if len(whole) <= _FEW else frozenset(whole))
    return _Begun(among, beginnings) if beginnings else among


_SAME: dict[Any, Any] = {}
"""Parts of rules, each under itself, while books are read: rules share their equal parts, which many have."""


def _same(part: Part) -> Part:
    """``part``, or its like that another rule has."""
    return cast(Part, _SAME.setdefault(part, part))


def forget() -> None:
    """Let go of what only the reading of rules needs."""
    _SAME.clear()


def _opens_the_text(words: tuple[str, ...], i: int) -> bool:
    """Whether nothing but a mark or two stands before word i."""
    return all(word in MARKS for word in words[max(0, i - 3) : i])


_first = attrgetter("first")
_place = attrgetter("place")

_BY_WORD: dict[str, tuple[_Rule[Any], ...]] = {}
_BY_OPENING: dict[str, tuple[_Rule[Any], ...]] = {}
"""The rules of all books that were read: each under the rarest of the words that it needs, or where it may have none of them, under those that
it begins with and the first letters of what they begin with. So one look at the words of a text tells all books which of their rules it can
match: most books none."""
_READ: list[Phrasebook[Any]] = []


@slotted
class _Met:
    """The rules that a text can match, by book, of the first so many ``books``; and what those that were asked for ``found`` in it."""

    books: int
    possible: dict[Phrasebook[Any], list[_Rule[Any]]]
    found: dict[Phrasebook[Any], list[Found[Any]]]


@lru_cache(maxsize=64)
def _met(text: Text, books: int) -> _Met:
    """What a text meets of the first so many ``books``."""
    bag = text.bag
    found: dict[Phrasebook[Any], list[_Rule[Any]]] = {}
    for hung, words in ((_BY_WORD, text.places), (_BY_OPENING, text.openings)):
        for word in hung.keys() & words.keys():
            for rule in hung[word]:
                for needed in rule.needed:
                    if bag.isdisjoint(needed):
                        break
                else:
                    book = rule.book
                    if book in found:
                        found[book].append(rule)
                    else:
                        found[book] = [rule]
    return _Met(books, found, {})


class Phrasebook(Generic[Tag]):
    """Rules by tag. ``find`` gives every rule that matches, in order of where it begins. The rules are read when they are first used."""

    def __init__(self, rules: Iterable[tuple[Tag, str]], lists: Mapping[str, str] | None = None) -> None:
        """``rules``: pairs of tag and lines, one rule a line; ``lists``: words for @names."""
        self._source = (tuple(rules), dict(lists or {}))
        self._unread = True

    def warm(self) -> None:
        """Read the rules now, so that no text waits for them."""
        if self._unread:
            self._read()

    def _read(self) -> None:
        rules, named = self._source
        lists = {name: [intern(word) for word in words.split()] for name, words in named.items()}
        shared: dict[str, Step] = {}
        begins: dict[tuple[str, ...], tuple[Whole, tuple[str, ...]]] = {}
        lines = ((tag, line.strip()) for tag, lines in rules for line in lines.splitlines() if line.strip())
        for place, (tag, line) in enumerate(lines):
            opens, *parts = line.split()
            parts = parts if opens in {"<", "^"} else [opens, *parts]
            for part in parts:
                if part not in shared:
                    shared[part] = _step(part, lists)
            opening = _opening(parts)
            if opening not in begins:
                begins[opening] = _begins(opening, lists)
            rule = _Rule(self, place, tag, line, opens, tuple(shared[part] for part in parts), begins[opening])
            for word in rule.rarest or rule.whole:
                _BY_WORD[word] = (*_BY_WORD.get(word, ()), rule)
            for opens in () if rule.rarest else {each[:LETTERS] for each in rule.begun}:
                _BY_OPENING[opens] = (*_BY_OPENING.get(opens, ()), rule)
        self._source = ((), {})  # each rule keeps its own line
        self._unread = False
        _READ.append(self)

    def find(self, text: Text) -> list[Found[Tag]]:
        """Every rule that matches somewhere, in the order of the words it begins with."""
        if self._unread:
            self._read()
        met = text.met
        if met is None or met.books != len(_READ):
            met = text.__dict__["met"] = _met(text, len(_READ))
        rules = met.possible.get(self)
        if rules is None:
            return []
        if self in met.found:
            return [*met.found[self]]
        bag, places = text.bag, text.places
        found: list[Found[Tag]] = []
        beginnings: list[Found[Tag]] = []
        for rule in rules if len(rules) == 1 else sorted({*rules}, key=_place):
            for word in rule.whole if len(rule.whole) <= _FEW else bag.intersection(rule.whole):
                if word in places:
                    for i in places[word]:
                        rule.match(text, i, found)
            for begun in rule.begun:
                for word in text.openings.get(begun[:LETTERS], ()):
                    if word.startswith(begun):
                        for i in places[word]:
                            rule.match(text, i, beginnings)
        found += beginnings
        if len(found) > 1:
            found.sort(key=_first)
        met.found[self] = found
        return [*found]

    def tags(self, text: Text) -> set[Tag]:
        """The tags of the rules that match."""
        return {found.tag for found in self.find(text)}
