"""Multi-word rules that a person can read, matched in one pass over the words of a text.

A rule is a line such as ``move|change|push ~3 appointment|visit``: words, ``|\
`` between alternatives (``no_one`` is two words), ``*`` at the end of a beginning
("cancel*"), ``[please]`` optional, ``~3`` up to three words between (``~`` is two), ``^`` where a clause begins (short lead-ins such as
"hi" or "ok so" are passed over), ``$`` where it ends, ``<`` and ``>`` where the whole text begins and ends, ``@visit`` a named list of
words, ``#`` a number in digits (not as the first word).
A gap never crosses a mark, and each rule is tried only where its first word stands, so time grows with the length of the text.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping
from functools import lru_cache
from operator import attrgetter
from typing import Any, Generic, TypeVar

from messenger.core.value import slotted
from messenger.reading.words.common_words import COMMON, weight
from messenger.reading.words.numbered import Numbered
from messenger.reading.words.text import LETTERS, MARKS, Text

Tag = TypeVar("Tag")


class Found(Generic[Tag]):
    """A rule that matched: its tag, the first and last word it covers, and the rule as written."""

    __slots__ = ("first", "last", "rule", "tag")

    def __init__(self, tag: Tag, first: int, last: int, rule: str) -> None:
        self.tag = tag
        self.first = first
        self.last = last
        self.rule = rule


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


def _begins(opening: Iterable[str], lists: Mapping[str, str]) -> tuple[Whole, tuple[str, ...]]:
    """The words that a rule can begin with, and the beginnings of such words."""
    words = [word for part in opening for word in _alternatives(part, lists)]
    begun = tuple(dict.fromkeys(word.rstrip("*") for word in words if word.endswith("*")))
    return _whole(word.split("_", 1)[0] for word in words if not word.endswith("*")), begun


def _whole(words: Iterable[str]) -> Whole:
    whole = tuple(dict.fromkeys(words))
    return whole if len(whole) <= _FEW else frozenset(whole)


@slotted
class _Begun:
    """One word: any of ``whole``, or any with one of the ``beginnings``."""

    whole: Whole
    beginnings: tuple[str, ...]


@slotted
class _Runs:
    """Any of ``runs`` of words, the first that fits (the last word of one may be starred); or nothing, if ``optional``.

    ``starred``: whether one may begin with a starred word.
    """

    runs: tuple[tuple[str, ...], ...]
    optional: bool
    starred: bool


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
    """One rule: what it is about, how it is written, its steps; ``whole`` and ``begun``: the words, and beginnings of words, that it can
    begin with."""

    __slots__ = ("at_clause", "at_start", "begun", "source", "steps", "tag", "whole")

    def __init__(self, tag: Tag, source: str, lists: Mapping[str, str]) -> None:
        """``source``: the line, without blanks at its ends. ``lists``: words for @names."""
        opens, *parts = source.split()
        self.at_start, self.at_clause = opens == "<", opens == "^"
        if not self.at_start and not self.at_clause:
            parts.insert(0, opens)
        steps = tuple([_step(part, lists) for part in parts])
        first = steps[0]
        self.begun: tuple[str, ...] = ()
        self.whole: Whole
        if isinstance(first, tuple | frozenset):
            self.whole = first
        else:
            self.whole, self.begun = _begins(_opening(parts), lists)
        self.tag, self.source, self.steps = tag, source, steps

    def needs(self) -> tuple[Whole, tuple[Whole, ...]]:
        """The words of which one must be in a text, for each step without which the rule does not match: first the fewest and least common
        (none where it may have none), then the others."""
        steps = self.steps if isinstance(self.steps[0], _Runs) else self.steps[1:]
        among = {words for step in steps if (words := _needed(step))} | (set() if self.begun else {self.whole})
        rarest = min(among, key=_spread, default=())
        return rarest, tuple(sorted(among - {rarest}, key=_spread))

    def match(self, text: Text, i: int, found: list[Found[Tag]]) -> None:
        """Add to ``found`` what it covers from word i on, which it may begin with, if it matches there."""
        if (self.at_clause and not text.clause_starts[i]) or (self.at_start and not _opens_the_text(text.words, i)):
            return
        end = _end(self.steps, 0, text.words, i)
        if end >= 0:
            found.append(Found(self.tag, i, min(max(end - 1, i), len(text.words) - 1), self.source))


def _needed(step: Step) -> Whole:
    """Words of which one stands wherever a step matches; none where it can match without."""
    if isinstance(step, _Runs):
        return () if step.optional or step.starred else tuple(dict.fromkeys(_telling(run) for run in step.runs))
    return step if isinstance(step, tuple | frozenset) else ()


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


def _alternatives(part: str, lists: Mapping[str, str]) -> list[str]:
    part = part.strip("[]")
    if "@" not in part:
        return part.split("|")
    words: list[str] = []
    for word in part.split("|"):
        words += lists[word[1:]].split() if len(word) > 1 and word.startswith("@") else [word]
    return words


def _step(part: str, lists: Mapping[str, str]) -> Step:
    """The step that one part of a rule stands for."""
    if part.isalpha():
        return (part,)
    if part in {">", "$", "#"}:
        return part
    if part.startswith("~"):
        return int(part[1:] or 2)
    words = _alternatives(part, lists)
    if part.startswith("[") or any("_" in word for word in words):
        runs = tuple([tuple(word.split("_")) for word in words])
        return _Runs(runs, part.startswith("["), any(run[0].endswith("*") for run in runs))
    beginnings = tuple(word.rstrip("*") for word in words if word.endswith("*"))
    if not beginnings:
        return _whole(words)
    return _Begun(_whole(word for word in words if not word.endswith("*")), beginnings)


def _opens_the_text(words: tuple[str, ...], i: int) -> bool:
    """Whether nothing but a mark or two stands before word i."""
    return all(word in MARKS for word in words[max(0, i - 3) : i])


# --- the index over all books -------------------------------------------------------------------------------------


class _Index:
    """Where the rules of all books that were read are written, and which of them the words of a text can match.

    Each rule has a number, and hangs on the rarest of the words that it needs, or where it may have none of them, on those that it begins
    with and the first letters of what they begin with. So one look at the words of a text tells all books which of their rules it can
    match: most books none. A rule itself is made when a text first comes to it, and only the last of them are kept: as objects all of them
    took ten times the memory.
    """

    def __init__(self) -> None:
        self.books: list[Phrasebook[Any]] = []
        self.lists: list[dict[str, str]] = []
        """The lists of words of the books, each once."""
        self.book_of, self.piece_of, self.start_of = array("H"), array("H"), array("I")
        """For each rule: its book, in which piece of it the rule stands, and where its line starts there."""
        self.needs, self.needs_from = array("H"), array("I", [0])
        """For each rule: the numbers of the sets of words of which it needs one each, beside what it hangs on."""
        self._sets: dict[frozenset[str], int] = {}
        self._hung: dict[str, list[int]] = {}
        self._in_sets: dict[str, list[int]] = {}
        """By word the rules that hang on it, and the sets that hold it, of books read since :meth:`close`."""
        self._openings: dict[str, list[int]] = {}
        self._known = Numbered(())
        self._hanging, self._hanging_from = array("H"), array("I", [0])
        self._holding, self._holding_from = array("H"), array("I", [0])
        """The same of the books before that, by the word's number."""
        self._met: dict[str, tuple[array[int], array[int]]] = {}

    def add(self, book: Phrasebook[Any], piece: int, start: int, rule: _Rule[Any]) -> None:
        """The next rule, of a book that is the last of ``books``."""
        number = len(self.book_of)
        self.book_of.append(len(self.books) - 1)
        self.piece_of.append(piece)
        self.start_of.append(start)
        rarest, others = rule.needs()
        for need in others:
            self.needs.append(self._set(frozenset(need)))
        self.needs_from.append(len(self.needs))
        for word in rarest or rule.whole:
            self._hung.setdefault(word, []).append(number)
        for opens in () if rarest else {each[:LETTERS] for each in rule.begun}:
            self._openings.setdefault(opens, []).append(number)

    def _set(self, words: frozenset[str]) -> int:
        known = self._sets.get(words)
        if known is None:
            known = self._sets[words] = self._many_sets = self._many_sets + 1
            for word in words:
                self._in_sets.setdefault(word, []).append(known)
        return known

    _many_sets = 0

    def close(self) -> None:
        """Pack what the words of rules are looked up by: all is read that most processes read."""
        if len(self._known):
            return
        words = [*dict.fromkeys((*self._hung, *self._in_sets))]
        self._known = Numbered(words)
        for word in words:
            self._hanging.extend(self._hung.get(word, ()))
            self._hanging_from.append(len(self._hanging))
            self._holding.extend(self._in_sets.get(word, ()))
            self._holding_from.append(len(self._holding))
        self._hung, self._in_sets, self._sets = {}, {}, {}

    def _packed(self, word: str) -> tuple[array[int], array[int]] | None:
        """The rules that hang on a word, and the sets that hold it, of those that :meth:`close` packed."""
        number = self._known.of(word)
        if number < 0:
            return None
        hanging = self._hanging[self._hanging_from[number] : self._hanging_from[number + 1]]
        holding = self._holding[self._holding_from[number] : self._holding_from[number + 1]]
        if len(self._met) < _KEPT:
            self._met[word] = hanging, holding
        return hanging, holding

    def possible(self, text: Text) -> dict[int, list[int]]:
        """The rules that a text can match, by the number of their book."""
        come: list[int] = []
        held: set[int] = set()
        met = self._met
        for word in text.places:
            packed = met.get(word) or self._packed(word)
            if packed is not None:
                come.extend(packed[0])
                held.update(packed[1])
            if word in self._hung:
                come.extend(self._hung[word])
            if word in self._in_sets:
                held.update(self._in_sets[word])
        for opens in self._openings.keys() & text.openings.keys():
            come.extend(self._openings[opens])
        found: dict[int, list[int]] = {}
        needs, needs_from, book_of = self.needs, self.needs_from, self.book_of
        for rule in come:
            for at in range(needs_from[rule], needs_from[rule + 1]):
                if needs[at] not in held:
                    break
            else:
                book = book_of[rule]
                if book in found:
                    found[book].append(rule)
                else:
                    found[book] = [rule]
        return found


_INDEX = _Index()
_KEPT = 1024
"""Words and rules that are kept as objects: most texts come to few others."""


@lru_cache(maxsize=_KEPT)
def _rule(number: int) -> _Rule[Any]:
    """The rule of that number."""
    book = _INDEX.books[_INDEX.book_of[number]]
    tag, lines = book.rules[_INDEX.piece_of[number]]
    start = _INDEX.start_of[number]
    end = lines.find("\n", start)
    return _Rule(tag, (lines[start:end] if end >= 0 else lines[start:]).rstrip(), book.lists)


def close() -> None:
    """Pack the index, once the books are read that most processes read."""
    _INDEX.close()
    _rule.cache_clear()


class _Met:
    """The rules that a text can match, by book, of the first so many ``books``; and what those that were asked for ``found`` in it."""

    __slots__ = ("books", "found", "possible")

    def __init__(self, books: int, possible: dict[int, list[int]], found: dict[int, list[Found[Any]]]) -> None:
        self.books, self.possible, self.found = books, possible, found


@lru_cache(maxsize=64)
def _met(text: Text, books: int) -> _Met:
    """What a text meets of the first so many ``books``."""
    return _Met(books, _INDEX.possible(text), {})


_first = attrgetter("first")


class Phrasebook(Generic[Tag]):
    """Rules by tag. ``find`` gives every rule that matches, in order of where it begins. The rules are read when they are first used."""

    def __init__(self, rules: Iterable[tuple[Tag, str]], lists: Mapping[str, str] | None = None) -> None:
        """``rules``: pairs of tag and lines, one rule a line; ``lists``: words for @names."""
        self.rules = tuple(rules)
        self.lists = {**(lists or {})}
        self.number = -1
        """Its place among the books that were read; -1 before it was."""

    def warm(self) -> None:
        """Read the rules now, so that no text waits for them."""
        if self.number < 0:
            self._read()

    def _read(self) -> None:
        self.lists = next((lists for lists in _INDEX.lists if lists == self.lists), self.lists)
        if self.lists not in _INDEX.lists:
            _INDEX.lists.append(self.lists)
        _INDEX.books.append(self)
        for piece, (tag, lines) in enumerate(self.rules):
            at = 0
            for whole in lines.split("\n"):
                line = whole.strip()
                if line:
                    _INDEX.add(self, piece, at + whole.index(line), _Rule(tag, line, self.lists))
                at += len(whole) + 1
        self.number = len(_INDEX.books) - 1

    def find(self, text: Text) -> list[Found[Tag]]:
        """Every rule that matches somewhere, in the order of the words it begins with."""
        if self.number < 0:
            self._read()
        met: _Met | None = text.met
        if met is None or met.books != len(_INDEX.books):
            met = text.met = _met(text, len(_INDEX.books))
        rules = met.possible.get(self.number)
        if rules is None:
            return []
        if self.number in met.found:
            return [*met.found[self.number]]
        bag, places = text.bag, text.places
        found: list[Found[Tag]] = []
        beginnings: list[Found[Tag]] = []
        for number in rules if len(rules) == 1 else sorted({*rules}):
            rule = _rule(number)
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
        met.found[self.number] = found
        return [*found]

    def tags(self, text: Text) -> set[Tag]:
        """The tags of the rules that match."""
        return {found.tag for found in self.find(text)}
