"""Multi-word rules that a person can read, matched in one pass over the words of a text.

A rule is a line such as ``move|change|push ~3 appointment|visit``: words, ``|\
`` between alternatives (``no_one`` is two words), ``*`` at the end of a beginning
("cancel*"), ``[please]`` optional, ``~3`` up to three words between (``~`` is two), ``^`` where a clause begins (short lead-ins such as
"hi" or "ok so" are passed over), ``$`` where it ends, ``<`` and ``>`` where the whole text begins and ends, ``@visit`` a named list of
words, ``#`` a number in digits (not as the first word).
A gap never crosses a mark, and each rule is tried only where its first word stands, so time grows with the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Generic, TypeVar

from messenger.reading.text import MARKS, Text

Tag = TypeVar("Tag")

LEAD_INS = frozenset(
    [
        "hi",
        "hello",
        "hey",
        "hola",
        "ok",
        "okay",
        "so",
        "and",
        "but",
        "well",
        "please",
        "yes",
        "yeah",
        "no",
        "um",
        "uh",
        "oh",
        "lol",
        "sorry",
        "y",
        "pero",
        "pues",
        "bueno",
        "oye",
        "oiga",
        "mire",
        "disculpe",
        "perdon",
        "buenas",
        "buenos",
        "dias",
        "tardes",
        "noches",
        "good",
        "morning",
        "afternoon",
        "evening",
        "ma'am",
        "sir",
        "senorita",
        "senora",
        "actually",
        "also",
        "just",
        "excuse",
        "me",
        "thanks",
        "gracias",
        "e",
        "este",
        "ay",
        "hmm",
        "ahora",
        "then",
        "entonces",
        "sir",
        "maam",
        "mam",
        "honey",
        "¿",
        "¡",
        '"',
        "(",
        "-",
        "que",
    ]
)


@dataclass(frozen=True)
class Found(Generic[Tag]):
    """A rule that matched: its tag, the first and last word it covers, and the rule as written."""

    tag: Tag
    first: int
    last: int
    rule: str


class _Rule(Generic[Tag]):
    """One rule; its pattern is made when its first word is first met."""

    __slots__ = ("_lists", "_needed", "_pattern", "at_clause", "at_start", "parts", "source", "tag")

    def __init__(self, tag: Tag, line: str, lists: Mapping[str, list[str]]) -> None:
        parts = line.split()
        self.tag, self.source, self._lists = tag, line, lists
        self.at_start, self.at_clause = parts[0] == "<", parts[0] == "^"
        self.parts = parts[1:] if self.at_start or self.at_clause else parts
        self._pattern: re.Pattern[str] | None = None
        self._needed: tuple[frozenset[str], ...] | None = None

    def firsts(self) -> list[str]:
        """The words that the rule can begin with."""
        firsts: list[str] = []
        for part in self.parts:
            firsts += self._alternatives(part.strip("[]"))
            if not part.startswith("["):
                break
        return firsts

    def match(self, text: Text, i: int) -> int:
        """How many words it covers from word i on; 0 where it does not match."""
        if self._needed is None:
            self._needed = tuple(self._plain_words())
        for words in self._needed:
            if words.isdisjoint(text.bag):
                return 0
        match = self.pattern.match(text.flat, text.offsets[i])
        return max(1, match.group().count(" ")) if match else 0

    @property
    def pattern(self) -> re.Pattern[str]:
        """The rule as a regular expression over ``Text.flat``, made when it is first needed."""
        if self._pattern is None:
            self._pattern = re.compile("".join(self._element(part) for part in self.parts))
        return self._pattern

    def warm(self) -> None:
        """Make the pattern and the words that must be there."""
        self._needed = tuple(self._plain_words())
        _ = self.pattern

    def _plain_words(self) -> Iterator[frozenset[str]]:
        """For each element that must be there and is made of single whole words, those words."""
        for part in self.parts[1:]:
            if part[0] in "~[" or part in {"$", ">", "#"}:
                continue
            words = self._alternatives(part)
            if not any("_" in word or word.endswith("*") for word in words):
                yield frozenset(words)

    def _alternatives(self, part: str) -> list[str]:
        words: list[str] = []
        for word in part.split("|"):
            words += self._lists[word[1:]] if len(word) > 1 and word.startswith("@") else [word]
        return words

    def _element(self, part: str) -> str:
        if part == ">":
            return r"(?:[.!?,;:\-\"\n)] )*\Z"
        if part == "$":
            return r"(?=[.!?,;:\-\n)]|\Z)"
        if part.startswith("~"):
            return rf"(?:[^\W_][^\s]* ){{0,{int(part[1:] or 2)}}}?"
        if part == "#":
            return r"\d+ "
        words = self._alternatives(part.strip("[]"))
        choice = "|".join(re.escape(word.rstrip("*")).replace("_", " ") + (r"[^\s]*" if word.endswith("*") else "") for word in words)
        return f"(?:(?:{choice}) ){'?' if part.startswith('[') else ''}"


class Phrasebook(Generic[Tag]):
    """Rules by tag. ``find`` gives every rule that matches, in order of where it begins. The rules are read when they are first used."""

    def __init__(self, rules: Iterable[tuple[Tag, str]], lists: Mapping[str, str] | None = None) -> None:
        """``rules``: pairs of tag and lines, one rule a line; ``lists``: words for @names."""
        self._source = (tuple(rules), dict(lists or {}))

    @cached_property
    def _index(self) -> tuple[dict[str, list[_Rule[Tag]]], dict[str, list[tuple[str, _Rule[Tag]]]]]:
        """Rules by the whole word that they can begin with, and those with a starred first word by its first two letters."""
        rules, named = self._source
        lists = {name: words.split() for name, words in named.items()}
        whole: dict[str, list[_Rule[Tag]]] = {}
        starred: dict[str, list[tuple[str, _Rule[Tag]]]] = {}
        for tag, lines in rules:
            for line in lines.splitlines():
                if not line.strip():
                    continue
                rule = _Rule(tag, line.strip(), lists)
                for first in dict.fromkeys(rule.firsts()):
                    if first.endswith("*"):
                        starred.setdefault(first[:2].rstrip("*"), []).append((first.rstrip("*"), rule))
                    else:
                        whole.setdefault(first.split("_")[0], []).append(rule)
        return whole, starred

    def warm(self) -> None:
        """Make every pattern now, so that no text waits for one."""
        whole, starred = self._index
        for rule in (*chain.from_iterable(whole.values()), *(rule for begun in starred.values() for _, rule in begun)):
            rule.warm()

    def find(self, text: Text) -> list[Found[Tag]]:
        """Every rule that matches somewhere, in the order of the words it begins with."""
        found: list[Found[Tag]] = []
        whole, starred = self._index
        words, last = text.words, len(text.words) - 1
        clause = True
        for i, word in enumerate(words):
            rules = whole.get(word, [])
            for beginning, rule in starred.get(word[:2], ()):
                if word.startswith(beginning):
                    rules = [*rules, rule]
            for rule in rules:
                if rule.at_clause and not clause:
                    continue
                if rule.at_start and i and any(w not in MARKS for w in words[max(0, i - 3) : i]):
                    continue
                length = rule.match(text, i)
                if length:
                    found.append(Found(rule.tag, i, min(i + length - 1, last), rule.source))
            clause = word in MARKS or (clause and word in LEAD_INS)
        return found

    def tags(self, text: Text) -> set[Tag]:
        """The tags of the rules that match."""
        return {found.tag for found in self.find(text)}
