"""Multi-word rules that a person can read, matched in one pass over the words of a text.

A rule is a line such as ``move|change|push ~3 appointment|visit``: words, ``|`` between alternatives (``no_one`` is two words), ``*`` at the end of a beginning
("cancel*"), ``[please]`` optional, ``~3`` up to three words between (``~`` is two), ``^`` where a clause begins (short lead-ins such as
"hi" or "ok so" are passed over), ``$`` where it ends, ``<`` and ``>`` where the whole text begins and ends, ``@visit`` a named list of
words, ``#`` a number in digits (not as the first word).
A gap never crosses a mark, and each rule is tried only where its first word stands, so time grows with the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from messenger.reading.lexicon import lexicon
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


@dataclass(frozen=True)
class _Rule(Generic[Tag]):
    tag: Tag
    pattern: re.Pattern[str]
    at_clause: bool
    at_start: bool
    source: str


class Phrasebook(Generic[Tag]):
    """Rules by tag. ``find`` gives every rule that matches, in order of where it begins."""

    def __init__(self, rules: Iterable[tuple[Tag, str]], lists: Mapping[str, str] | None = None) -> None:
        """``rules``: pairs of tag and lines, one rule a line; ``lists``: words for @names."""
        self._lists = {name: words.split() for name, words in (lists or {}).items()}
        self._index: dict[str, list[tuple[str, bool, _Rule[Tag]]]] = {}
        for tag, lines in rules:
            for line in lines.splitlines():
                line = line.strip()
                if line:
                    self._add(tag, line)

    def _add(self, tag: Tag, line: str) -> None:
        parts = line.split()
        at_start, at_clause = parts[0] == "<", parts[0] == "^"
        if at_start or at_clause:
            parts = parts[1:]
        rule = _Rule(tag, re.compile("".join(self._element(part) for part in parts)), at_clause, at_start, line)
        firsts: list[str] = []
        for part in parts:
            firsts += self._alternatives(part.strip("[]"))
            if not part.startswith("["):
                break
        for first in firsts:
            star = first.endswith("*")
            word = first.rstrip("*").split("_")[0]
            star = star and "_" not in first
            self._index.setdefault(word[:2], []).append((word, star, rule))

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
        optional = part.startswith("[")
        words = self._alternatives(part.strip("[]"))
        choice = "|".join(re.escape(word.rstrip("*")).replace("_", " ") + (r"[^\s]*" if word.endswith("*") else "") for word in words)
        return f"(?:(?:{choice}) ){'?' if optional else ''}"

    def find(self, text: Text) -> list[Found[Tag]]:
        """Every rule that matches somewhere, in the order of the words it begins with."""
        found: list[Found[Tag]] = []
        words, flat, offsets = text.words, text.flat, text.offsets
        clause = True
        for i, word in enumerate(words):
            for beginning, star, rule in self._index.get(word[:2], ()):
                if (word.startswith(beginning) if star else word == beginning) and not (
                    (rule.at_clause and not clause) or (rule.at_start and i and any(w not in MARKS for w in words[:i][-3:]))
                ):
                    match = rule.pattern.match(flat, offsets[i])
                    if match:
                        last = i + max(0, match.group().count(" ") - 1)
                        found.append(Found(rule.tag, i, min(last, len(words) - 1), rule.source))
            clause = word in MARKS or (clause and word in LEAD_INS)
        return found

    def tags(self, text: Text) -> set[Tag]:
        """The tags of the rules that match."""
        return {found.tag for found in self.find(text)}


@lru_cache(maxsize=1)
def noise() -> frozenset[str]:
    """Words that carry nothing by themselves: marks and polite words."""
    return MARKS | lexicon(
        "please thanks thank you por favor gracias ok okay hi hello hola um uh lol haha jaja jajaja the a so well pues bueno sir maam mam "
        "emojithanks emojiyes emojihello"
    )
