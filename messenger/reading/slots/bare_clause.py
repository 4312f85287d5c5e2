"""An offered time that stands in a clause of its own, with nothing said against it: "..., the 3rd", "so tuesday", "thursday at 2 yes pls, n ...".

Where the rules cannot tell what the rest of a text says of the times offered, such a clause is what it comes to: people end on what they
take, or begin with it and go on to why. A second way to say so is to name those that are not taken ("tues I work, thurs too. the other one").
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from messenger.reading.slots.mentions import Mention, mentions
from messenger.reading.times.own_clause import MANNERS, PARTING, SO, Part, closes, parts_of
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.standing import Standing
from messenger.reading.words.text import Text

_NOT_BEHIND = lexicon("if si or o and y but pero unless e when while sino than though aunque otherwise")
"""Words after a first clause that may take it back, or name one more."""


def said_by_itself(text: Text, offered: Sequence[datetime]) -> int:
    """The place (from 1) of the time ``offered`` (wall clock) that a clause of its own takes; 0 where there is none."""
    found = mentions(text, offered)
    parts = parts_of(text.words) if found else []
    if len(parts) < _FEWEST:
        return 0
    words, first, last = text.words, parts[0], parts[-1]
    if "?" in words[last.first - 1 :]:
        return 0
    if closes(words, parts):
        number = _alone(words, found, last, offered)
        if number:
            return number
    if text.asks or parts[1].lead in _NOT_BEHIND or any(mention.first > first.last for mention in found):
        return 0
    return _alone(words, found, first, offered)


_CONCLUDING = frozenset({"so", "entonces"})
_MORE = 3
"""Words of a conclusion beside the time and what takes it, at most ("so friday fits", "so 2 that day hits perfect")."""
_AGAINST = lexicon(
    "not no never none nothing dont cant wont out busy work working off if after before later earlier until till except only any other same next week my he she they "
    "hour gone bad too muy tarde temprano ni tampoco trabajo tengo antes despues hasta otra otro"
)


def left_over(text: Text, offered: Sequence[datetime]) -> tuple[int, ...]:
    """The places (from 1) of the times offered that are left, where a text ends on "the other one" or "the other two"; none elsewhere."""
    if text.asks or text.bag.isdisjoint(_OF_REST):
        return ()
    words = text.words
    at, several = _of_the_rest(words)
    if at < 0:
        return ()
    found = mentions(text, offered)
    if not found or found[-1].last > at + _CUE:
        return ()
    named: set[int] = set()
    for mention in found:
        if mention.last >= at:
            continue
        fits = _meant(mention, found, words) if "part" not in mention.of.values() else set()
        if len(fits) == 1:
            named |= fits
    left = tuple(number for number in range(1, len(offered) + 1) if number - 1 not in named)
    return left if named and len(left) == (len(offered) - 1 if several else 1) and len(left) <= _FEWEST else ()


_OF_REST = lexicon("other others otro otra otros otras demas elimination leaves remaining left queda sobra")
_CUE = 2
_REST = Standing(
    "other two", "other 2", "other ones", "others", "otros dos", "otras dos", "otros 2", "otras 2", "los otros", "las otras", "los demas", "las demas",
)  # fmt: skip
_LAST_ONE = Standing(
    "the other one", "the other", "process of elimination", "by elimination", "el otro", "la otra", "queda uno", "queda una", "leaves one", "leaves the one",
    "remaining one", "one left", "what is left", "one that is left", "only one left", "leaves just one", "nomas queda una", "la que queda", "el que queda",
    "la que sobra",
)  # fmt: skip
_WITHOUT = lexicon("not no none neither ni ninguno ninguna if si unless except but pero cant dont tampoco bad out worse every each cada")
"""Words before "the others" that say something else of them."""
_AGREED = lexicon(
    "are r is both all fine good great ok okay cool work works for me with us then please i can do make si yes puedo me nos sirven quedan estan bien igual dan da "
    "cualquiera either one whichever whatever you u pick choose decide choice escoja dias days day dia suit suits it pues entonces gracias thanks thank de los las "
    "la el the dos would be will will_do le lo tomo agarro vale dale porfa por favor open free available clear right alright possible doable wide could "
    "libre libres abiertas abiertos disponibles perfect perfectas perfectos"
)
"""All that may be said of the others, behind them, where they are taken."""


def _of_the_rest(words: Sequence[str]) -> tuple[int, bool]:
    """Where "the other one" or "the others" stands near the end of a text, and whether it is of several; -1 where none does."""
    for at in range(len(words) - 1, -1, -1):
        others = _REST.at(words, at)
        length = others or _LAST_ONE.at(words, at)
        if length:
            several = others > 0
            behind = [word for word in words[at + length :] if word not in PARTING]
            ahead = words[max(0, at - 2) : at]
            ends = _AGREED.issuperset(behind) and _WITHOUT.isdisjoint(ahead) and (bool(behind) or not several or "so" not in ahead)
            return (at, several) if ends else (-1, False)
    return -1, False


_FEWEST = 2


def _alone(words: Sequence[str], found: Sequence[Mention], part: Part, offered: Sequence[datetime]) -> int:
    """The one time offered that a clause is about, where it says nothing else; else 0."""
    here = [mention for mention in found if part.first <= mention.first and mention.last <= part.last]
    inside = {i for mention in here for i in range(mention.first, mention.last + 1)}
    more = [words[i] for i in range(part.first, part.last + 1) if i not in inside and words[i] not in MANNERS]
    concluded = part.lead in _CONCLUDING or words[max(0, part.first - 2) : part.first] in SO
    if not here or (more and not (concluded and len(more) <= _MORE and _AGAINST.isdisjoint(more))):
        return 0
    if all("part" in mention.of.values() for mention in here) and "one" not in words[part.first : part.last + 1]:
        return 0
    fits = set(range(len(offered)))
    for mention in here:
        fits &= _meant(mention, found, words)
    return fits.pop() + 1 if len(fits) == 1 else 0


def _meant(mention: Mention, found: Sequence[Mention], words: Sequence[str]) -> set[int]:
    """The places that a mention can mean; a number that may be a day of the month is one behind "el", and where others are."""
    days = {slot for slot, how in mention.of.items() if how.startswith(("dated", "date", "nd"))}
    if words[mention.first - 1 : mention.first] in (("el",), ("dia",)) and words[mention.first][:1].isdigit():
        return days
    if len(mention.of) > 1 and len(days) == 1:
        others = (other.of.values() for other in found if other is not mention and other.of)
        if any(all(how.rstrip("~") in _DATES for how in hows) for hows in others):
            return days
    return {slot for slot, how in mention.of.items() if how.rstrip("~") != "np"}


_DATES = frozenset({"dated", "date", "nd"})
