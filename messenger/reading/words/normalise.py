"""Text as people type it, brought to plain words: the form that triage rules are matched on.

Lower case without accents; look-alike letters, emoji, leet digits, spaced-out and repeated letters, joined words, chat spellings
and Spanish k/q spellings are undone where that gives a word the rules know. Everything here is linear in the length of the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from messenger.core.value import slotted
from messenger.reading.words.by_ear import by_ear, sounds_like
from messenger.reading.words.expression import expression
from messenger.reading.words.pages import Pages, paged, under

_LOOKALIKES = str.maketrans(
    "абвгеёзиіїјкмнорстухѕԁһαβεηικνορτυχωıłđøß",
    "abbreeziiijkmhopctyxsdhabenikvoptuxwildob",
)
_QUOTES = {ord(c): None for c in "'’‘`´ʼ′＇\u00ad"}

_WORDS_FOR_EMOJI = {
    "💊": "emojipill",
    "🔫": "emojigun",
    "🔪": "emojiknife",
    "🗡": "emojiknife",
    "🪒": "emojiblade",
    "🩸": "emojiblood",
    "⚰": "emojicoffin",
    "🪦": "emojigrave",
    "💀": "emojiskull",
    "☠": "emojiskull",
    "🤮": "emojivomit",
    "🤢": "emojinausea",
    "🚗": "emojicar",
    "😂": "emojilaugh",
    "🤣": "emojilaugh",
    "😅": "emojilaugh",
    "😆": "emojilaugh",
}
_EMOJI = {ord(c): f" {w} " for c, w in _WORDS_FOR_EMOJI.items()}

_TOKEN = expression(r"[^\W_@$](?:[\w@$!*|]{0,60}[^\W_])?|[@$][\w@$!*|]{0,60}[^\W_]")
"""A word as typed, leet signs inside it and at its head; bounded, because a run of signs would be scanned again at each of them."""
_LEET = {
    "0": "o",
    "1": "il",
    "3": "e",
    "4": "a",
    "5": "s",
    "7": "t",
    "8": "b",
    "9": "g",
    "@": "a",
    "$": "s",
    "!": "i",
    "|": "il",
    "*": "aeiou",
    "_": "",
}
_HARD_STOPS = frozenset(".!?;¿¡。！？")
_LONGEST_SPLIT = 48
"""Letters of a run-on that are looked at; a longer run is no longer a word somebody typed."""
_MOST_READINGS = 12
_LETTERS_APART = 3
"""Single letters in a row that may be a word spaced out."""


def fold(text: str) -> str:
    """``text`` in lower case, compatibility forms (NFKC) unified, without accents, invisible characters or quotes; emoji as words."""
    if text.isascii():
        return text.lower().replace("'", "").replace("`", "")
    text = unicodedata.normalize("NFKC", text).translate(_QUOTES).translate(_EMOJI).casefold()
    text = unicodedata.normalize("NFD", text)
    kept = "".join(c for c in text if unicodedata.category(c) not in ("Mn", "Cf", "Me"))
    return kept.translate(_LOOKALIKES)


def _deletions(word: str) -> Iterator[str]:
    yield word
    for i in range(len(word)):
        yield word[:i] + word[i + 1 :]


@slotted
class Vocabulary:
    """The words that rules know, and the ways back to them. Equal to nothing but itself.

    ``spellings`` maps a typed word to its readings, each a tuple of words; ``strong`` are the words that a misspelling or a run-on
    is repaired towards; the other fields are indexes built by :func:`vocabulary`. ``by_sound`` has the words of each sound under it,
    ``by_deletion`` those of which it is what a letter less leaves.
    """

    words: Container[str]
    spellings: Mapping[str, tuple[tuple[str, ...], ...]]
    strong: frozenset[str]
    by_sound: Pages
    by_deletion: Pages
    longest: int
    strong_lengths: tuple[int, ...]

    def holds_strong(self, token: str) -> bool:
        """Whether a strong word stands somewhere in ``token``."""
        size = len(token)
        return any(
            token[at : at + length] in self.strong for length in self.strong_lengths if length <= size for at in range(size - length + 1)
        )


def vocabulary(
    known: Sequence[str], held: Container[str], strong: Iterable[str], spellings: Mapping[str, tuple[tuple[str, ...], ...]]
) -> Vocabulary:
    """The :class:`Vocabulary` of the ``known`` words (already folded), which ``held`` holds; ``strong`` is a part of them."""
    risky = frozenset(strong)
    by_sound: dict[str, set[str]] = {}
    for word in known:
        if len(word) >= 4 and word.isalpha():
            by_sound.setdefault(sounds_like(word), set()).add(word)
    by_deletion: dict[str, set[str]] = {}
    for word in risky:
        if len(word) >= 6:
            for key in _deletions(word):
                by_deletion.setdefault(key, set()).add(word)
    return Vocabulary(
        held,
        dict(spellings),
        risky,
        paged(" ".join((sound, *sorted(alike))) for sound, alike in by_sound.items()),
        paged(" ".join((left, *sorted(whole))) for left, whole in by_deletion.items()),
        max((len(word) for word in known if word.isalnum()), default=1),
        tuple(sorted({len(w) for w in risky})),
    )


def _unleet(token: str, words: Vocabulary) -> list[str]:
    """The words that ``token`` may stand for when digits and signs are letters; only words the rules know."""
    readings = [""]
    for c in token:
        letters = c if c.isalpha() else _LEET.get(c)
        if letters is None:
            return []
        readings = [r + x for r in readings for x in letters] if letters else readings
        if len(readings) > _MOST_READINGS:
            readings = readings[:_MOST_READINGS]
    return [r for reading in readings for r in _unrepeat(reading, words)]


_TWICE, _THRICE = expression(r"(\w)\1+"), expression(r"(\w)\1{2,}")


def _unrepeat(token: str, words: Vocabulary) -> list[str]:
    """``token`` with drawn-out letters shortened ("diiiie", "kiiill"), where that gives a known word."""
    if token in words.words or token in words.spellings:
        return [token]
    if not _TWICE.search(token):
        return []
    doubled = _THRICE.sub(r"\1\1", token)
    single = _TWICE.sub(r"\1", token)
    mixed = [single[: i + 1] + single[i] + single[i + 1 :] for i in range(len(single))] if doubled != single and len(single) <= 16 else []
    return [w for w in dict.fromkeys([doubled, single, *mixed]) if w in words.words or w in words.spellings][:3]


def _inflected(token: str, words: Vocabulary) -> list[str]:
    """The known word that ``token`` is a possessive, a plural or a clipped -ing form of ("throats", "feelin")."""
    if len(token) >= 4 and token[-1] == "s" and token[:-1] in words.words:
        return [token[:-1]]
    return [token + "g"] if token.endswith("in") and token + "g" in words.words else []


def _near(token: str, words: Vocabulary) -> list[str]:
    """Strong words one slip away from ``token`` (a letter more, less, other, or two swapped), first letter kept."""
    if not 5 <= len(token) <= 20:
        return []
    near = {word for left in _deletions(token) for word in (under(words.by_deletion, left) or "").split()}
    return sorted(word for word in near if word[0] == token[0] and abs(len(word) - len(token)) <= 1)[:3]


def _split(token: str, words: Vocabulary) -> tuple[str, ...]:
    """``token`` as a run of known words, the fewest, where it holds a strong one; otherwise nothing."""
    if not 5 <= len(token) <= _LONGEST_SPLIT or not words.holds_strong(token):
        return ()
    best: list[tuple[int, tuple[str, ...]] | None] = [(0, ())] + [None] * len(token)
    for end in range(1, len(token) + 1):
        for start in range(max(0, end - words.longest), end):
            before = best[start]
            if before is None:
                continue
            part = token[start:end]
            if (len(part) == 1 and part not in "iuayomqkd") or (part not in words.words and part not in words.spellings):
                continue
            cost = before[0] + (3 if len(part) == 1 else 2)
            kept = best[end]
            if kept is None or cost < kept[0]:
                best[end] = (cost, (*before[1], part))
    whole = best[-1]
    if whole is None or len(whole[1]) < 2 or not any(w in words.strong and (len(w) > 3 or len(whole[1]) > 2) for w in whole[1]):
        return ()
    return whole[1]


@lru_cache(maxsize=4096)
def _spelled(token: str, words: Vocabulary) -> tuple[tuple[str, ...], ...]:
    """The readings of one typed token, each a run of words, likeliest first. Kept: people type the same words again and again."""
    listed = words.spellings.get(token)
    if listed is not None:
        return listed
    if token in words.words or token.isdigit():
        return ((token,),)
    found: list[str] = []
    if not token.isalpha():
        found = _unleet(token, words)
        if not found:
            letters = "".join(_LEET.get(c, c)[:1] if not c.isalpha() else c for c in token) if len(token) <= _LONGEST_SPLIT else ""
            run = _split(letters, words) if letters else ()
            if run:
                return _listed(run, words)
            found = _near(letters, words)
    else:
        found = _unrepeat(token, words) or _inflected(token, words)
        if not found and len(token) >= 4:
            found = (under(words.by_sound, sounds_like(token)) or "").split()[:4]
        if not found and (meant := by_ear(token)) != token and meant in words.words:
            found = [meant]
        if not found:
            run = _split(token, words)
            if run:
                return _listed(run, words)
            found = _near(token, words)
    if not found:
        return ((token,),)
    return tuple(reading for word in found for reading in words.spellings.get(word, ((word,),)))


def _listed(run: tuple[str, ...], words: Vocabulary) -> tuple[tuple[str, ...], ...]:
    """A run of words with each listed spelling replaced by its first reading."""
    return (tuple(w for part in run for w in words.spellings.get(part, ((part,),))[0]),)


@slotted
class Words:
    """A text as words. ``readings[i]`` are the forms that word i may stand for; bit i of ``stops`` says a sentence ends before it.

    ``raw[i]`` is what was typed, lower case.
    """

    readings: tuple[tuple[str, ...], ...]
    stops: int
    raw: tuple[str, ...]


def _typed(text: str) -> list[tuple[str, bool, str]]:
    """Each token of a folded ``text``, whether a sentence ended before it, and what stood between it and the one before."""
    typed: list[tuple[str, bool, str]] = []
    last = 0
    for match in _TOKEN.finditer(text):
        between = text[last : match.start()]
        # Dots in a row are a pause in chat, not an end.
        hard = between != " " and not _HARD_STOPS.isdisjoint(between) and ".." not in between and "…" not in between
        typed.append((match.group(), hard, between))
        last = match.end()
    return typed


def _unspaced(tokens: list[tuple[str, bool, str]], words: Vocabulary) -> list[tuple[str, bool, str]]:
    """``tokens`` with runs of single letters ("k i l l", "s.u.i.c.i.d.e.") joined where the run is a risk word or holds one."""
    if len([token for token, _, _ in tokens if len(token) == 1]) < _LETTERS_APART:
        return tokens
    joined_up: list[tuple[str, bool, str]] = []
    i = 0
    after_dots = False
    while i < len(tokens):
        run = i
        while run < len(tokens) and len(tokens[run][0]) == 1 and run - i < _LONGEST_SPLIT:
            run += 1
        joined = ""
        if run - i >= _LETTERS_APART:
            letters = "".join(t[0] for t in tokens[i:run])
            joined = letters if letters.isalpha() else "".join(_LEET.get(c, c)[:1] for c in letters)
        whole = joined in words.strong or joined in words.spellings or bool(joined and _split(joined, words))
        first = i if whole else next((i + k for k in range(1, len(joined) - 2) if joined[k:] in words.strong), run)
        for token, hard, between in tokens[i : first if joined else max(run, i + 1)]:
            joined_up.append((token, hard and not after_dots, between))
            after_dots = False
        if joined and first < run:
            joined_up.append((joined[first - i :], tokens[first][1] and first == i, ""))
            # The dot behind "k.i.l.l." ends the spelling, not the sentence.
            after_dots = tokens[first + 1][2].strip() == "."
        i = max(run, i + 1)
    return joined_up


def read_words(text: str, words: Vocabulary) -> Words:
    """``text`` (any Unicode) as :class:`Words`, repaired towards ``words``. Never raises; linear in the length of ``text``."""
    readings: list[tuple[str, ...]] = []
    raw: list[str] = []
    stops = 0
    for token, hard, _ in _unspaced(_typed(fold(text)), words):
        if hard:
            stops |= 1 << len(readings)
        for part in (token,) if token.isalnum() else _parts(token, words):
            options = _spelled(part, words)
            first = options[0]
            if len(options) == 1 and len(first) == 1:
                readings.append(first)
                raw.append(part)
            elif len(first) == 1:
                readings.append(tuple(dict.fromkeys(w for option in options for w in option if len(option) == 1)))
                raw.append(part)
            else:
                for word in first:
                    readings.append((word,))
                    raw.append(part)
    for i in range(2, len(readings)):
        if raw[i] == "die" and raw[i - 1] in {"la", "las", "lah"} and raw[i - 2] in _BEFORE_AN_HOUR:
            readings[i] = ("diez",)
    return Words(tuple(readings), stops, tuple(raw))


_BEFORE_AN_HOUR = frozenset({"a", "de", "desde", "hasta", "para", "pa", "y", "o", "del", "martes", "como"})
"""Spanish words before "la die": ten o'clock, as the Caribbean says it."""


def _parts(token: str, words: Vocabulary) -> list[str]:
    """``token``, or its pieces where a sign inside it turns out to be no letter ("omg!i")."""
    if _unleet(token, words) or _split("".join(_LEET.get(c, c)[:1] for c in token[: _LONGEST_SPLIT + 1]), words):
        return [token]
    return [p for p in re.split(r"[@$!*|_]+", token) if p]
