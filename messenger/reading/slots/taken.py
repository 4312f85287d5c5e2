"""Which of the offered times a text takes, by the words round all that it says of each: learned from texts, where the rules would ask.

The rules read the words that are known to take a time or to rule it out; people have many more ("the 4th I flip to nights", "boat's out
tues, wife's got the truck fri"). So where the rules cannot tell, each offered time is weighed by its mentions in the text and by those of
the others, and one is taken if it is far likelier than all others together; and where the rules take one that the words speak against, the
patient is asked. A time in a clause of its own (:mod:`messenger.reading.slots.bare_clause`) comes before. The features are

====================  =======================================================================================``k:day``  ``:last``  how the text mentions it (``n`` a number that may be its hour ``h``, its date ``d``, its place ``p``), and where
``named2:no``         how many of the offered times are mentioned, and whether it is one of them; ``others`` beside those offered
``b:w a:w b0:w``      the words (or classes) before and behind a mention of it, up to the next mention; ``b:v_w`` two side by side
``o...`` ``x...``     the same of the mentions of the other offered times, and of times that are not offered
``i:w``               the text holds the word w, and i says who is mentioned: it alone, it among others, others, none
====================  ==============================================================================================

each with a weight in hundredths for and against (:mod:`messenger.reading.words.learned`), learned by ``python -m training.weights slot_taken``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import pairwise

from messenger.core.understanding import ExpectSlot, Keep, Language, More, SlotNumber, Times, Unread
from messenger.reading.slots import taken_weights as slot_taken_weights
from messenger.reading.slots.bare_clause import left_over, said_by_itself
from messenger.reading.slots.choosing import without_reporter
from messenger.reading.slots.conclusions import NOT_OUT
from messenger.reading.slots.corrections import without_no_of_correction
from messenger.reading.slots.list_words import LAST
from messenger.reading.slots.mentions import Mention, mentions
from messenger.reading.slots.offered import read_slot
from messenger.reading.slots.ordinal_date import DATE_OR_PLACE
from messenger.reading.slots.several import exactly
from messenger.reading.slots.wall_clock import wall_clock
from messenger.reading.times.roles import NOT_SURE
from messenger.reading.times.said_anew import said_anew
from messenger.reading.times.spelling import respelt
from messenger.reading.times.unsettled import known_later
from messenger.reading.times.when import UNSETTLED
from messenger.reading.times.words import WEEKDAYS
from messenger.reading.words.learned import Weights, shares
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import ORDINALS
from messenger.reading.words.text import Text
from messenger.reading.words.word_classes import CLASSES

WEIGHTS = Weights(slot_taken_weights.ANSWERS, slot_taken_weights.PAGES, slot_taken_weights.KNOWN, CLASSES)
TAKEN, LEFT = "taken", "left"
LEAST = 0.87
"""The least share of one slot, times that of none of the others, for it to be taken where the rules would ask."""
INSTEAD = 0.8
"""The same of another slot than the rules take, from which on the patient is asked."""
BELIEVED_PLACE, BELIEVED = 0.1, 0.03
"""The least share of a slot that the rules take by its place in the list ("first" may be a day or a shift), and by its day or hour."""
PLACED = "the number "
PLACES = frozenset(ORDINALS) | LAST
OF_WORDS = frozenset({
    NOT_SURE, "times beside words that are not understood", "a number beside the time", "figures that are no times",
    "a time that may be ruled out", "more than one of the list", "one ruled out, none chosen", "not sure what is ruled out",
    "a time like a slot's, on another day", "free or kept then", "a time and a part of the day that do not go together",
    "which of two is ruled out", "a weekday and a date that do not go together", "what is excepted", "a question about the list",
})  # fmt: skip
"""Doubts of the rules that the words round the times may settle; others ("a condition", "7: morning or evening") stand."""
_NEXT, _BEFORE, _LONG_BEFORE = 7, 6, 12


def read_offer(text: Text, expect: ExpectSlot, language: Language, now: datetime) -> SlotNumber | More | Keep | Times | Unread:
    """As :func:`messenger.reading.slots.offered.read_slot`; where its rules cannot tell, the slot that the words round the times speak for."""
    text = said_anew(without_no_of_correction(respelt(without_reporter(text))))
    read = read_slot(text, expect, language, now)
    if len(expect.offered) < 2 or isinstance(read, More | Keep):
        return read
    if isinstance(read, SlotNumber) and known_later(text):
        return Unread(UNSETTLED, suits=True)
    offered = wall_clock(expect.offered, now.tzinfo)
    said = _said_outright(read, text, offered)
    if said is not None:
        return said
    if isinstance(read, Times) or (isinstance(read, Unread) and read.because not in OF_WORDS):
        return read
    place, share, each = likeliest(text, offered)
    if isinstance(read, SlotNumber):
        by_place = read.because.startswith(PLACED) and not text.bag.isdisjoint(PLACES)
        believed = each[read.number - 1] >= (0 if text.asks else BELIEVED_PLACE if by_place else BELIEVED)
        unnamed = believed or read.left or all(mention.of.get(read.number - 1, "part") == "part" for mention in mentions(text, offered))
        return read if unnamed and (share < INSTEAD or read.number == place + 1) else Unread(NOT_SURE, suits=True)
    if share < LEAST:
        return read
    return SlotNumber(place + 1, because=f"the number {place + 1} of the list, by the words beside the times")


def _said_outright(read: SlotNumber | Times | Unread, text: Text, offered: tuple[datetime, ...]) -> SlotNumber | Times | Unread | None:
    """What a clause of its own takes of the times ``offered``, or what is left of them, where the rules would ask or take several; asked where
    the rules take another one than is left; else None."""
    if isinstance(read, SlotNumber):
        others = left_over(respelt(text), offered)
        if len(others) != 1 or others[0] == read.number:
            return None
        counted = not text.bag.isdisjoint(_COUNTING) and not text.bag.isdisjoint(_LEFT) and text.bag.isdisjoint(_SUITING)
        return SlotNumber(others[0], because=NOT_OUT, left=True) if counted else Unread(NOT_SURE, suits=True)
    if isinstance(read, Unread) and read.because in _ASKED_ALL_THE_SAME:
        return None
    if isinstance(read, Times) and sum(any(first <= start <= last for first, last in read.intervals) for start in offered) < _SEVERAL:
        return None
    text = respelt(text)
    number = said_by_itself(text, offered)
    if isinstance(read, Times):
        inside = number and any(first <= offered[number - 1] <= last for first, last in read.intervals)
        return SlotNumber(number, because=f"the number {number} of the list, in a clause of its own") if inside else None
    if number:
        return SlotNumber(number, because=f"the number {number} of the list, in a clause of its own")
    left = left_over(text, offered)
    if len(left) == 1:
        return SlotNumber(left[0], because=NOT_OUT, left=True)
    return exactly(tuple(offered[each - 1] for each in left), "those offered, less the one ruled out") if left else None


_COUNTING, _LEFT = frozenset({"one", "1", "uno", "una"}), frozenset({"left", "remaining", "queda"})
_SUITING = lexicon("works work good fine great yes si can puedo bien sirve free libre could okay ok open")
"""Words by which one of the others may be taken all the same; without them "so only one left" counts those that are ruled out."""
_SEVERAL = 2
_ASKED_ALL_THE_SAME = frozenset({
    "will answer later", "a condition", "no words", UNSETTLED, "7: morning or evening", "a place in the list or an hour",
    "later or earlier than what is offered", DATE_OR_PLACE,
})  # fmt: skip
"""Doubts of the rules that stand whatever is taken beside them."""


def likeliest(text: Text, offered: Sequence[datetime]) -> tuple[int, float, list[float]]:
    """The place of the likeliest of the times offered (wall clock; the first from 0), its share: that of it alone being taken, and the share of
    each by itself."""
    each = [shares(WEIGHTS.added(found))[TAKEN] for found in features(text, offered)]
    place = max(range(len(each)), key=each.__getitem__)
    return place, each[place] * (1 - max(share for other, share in enumerate(each) if other != place)), each


def features(text: Text, offered: Sequence[datetime]) -> list[set[str]]:
    """The features of each of the times ``offered``."""
    found = mentions(text, offered)
    shapes = ["@day" if word in WEEKDAYS else CLASSES.of(word) for word in text.words]
    around = [_around(shapes, found, at) for at in range(len(found))]
    return [set(_of_slot(slot, text, shapes, found, around)) for slot in range(len(offered))]


def _around(shapes: Sequence[str], found: Sequence[Mention], at: int) -> list[str]:
    """The words before and behind a mention, up to its neighbours."""
    opens = found[at - 1].last + 1 if at else 0
    closes = found[at + 1].first if at + 1 < len(found) else len(shapes)
    before = shapes[opens : found[at].first][-_BEFORE:]
    behind = shapes[found[at].last + 1 : closes][:_NEXT]
    words = [f"b{far}:{word}" for far, word in enumerate(reversed(before[-2:]))]
    words += [f"a{far}:{word}" for far, word in enumerate(behind[:2])]
    if not at and not before:
        words.append("b0:^")
    if at == len(found) - 1 and not behind:
        words.append("a0:$")
    for side, its in (("b", before), ("a", behind)):
        words += [f"{side}:{word}" for word in its]
        words += [f"{side}:{one}_{other}" for one, other in pairwise(its)]
    return words


def _of_slot(slot: int, text: Text, shapes: Sequence[str], found: Sequence[Mention], around: Sequence[Sequence[str]]) -> Iterator[str]:
    named = {one for mention in found for one, how in mention.of.items() if how != "part"}
    mine = slot in named
    yield "="
    yield f"named{len(named)}:{'me' if mine else 'no'}"
    if not all(mention.of for mention in found):
        yield f"others:{'me' if mine else 'no'}"
    for at, mention in enumerate(found):
        where = "last" if at == len(found) - 1 else "first" if not at else "middle"
        how = mention.of.get(slot)
        if how is None:
            side = "o" if mention.of else "x"
            yield f"{side}k:{where}"
            yield from (f"{side}{word}" for word in around[at])
            continue
        yield f"k:{how}"
        yield f"k:{how}:{where}"
        yield f"k:{where}{min(len(found), 4)}"
        yield from around[at]
        opens = found[at - 1].last + 1 if at else 0
        yield from (f"B:{word}" for word in shapes[max(0, mention.first - _LONG_BEFORE) : opens])
    who = ("me" if len(named) == 1 else "among") if mine else "other" if named else "none"
    yield from (f"{who}:{word}" for word in shapes)
    yield from (f"{who}:{one}_{other}" for one, other in pairwise(shapes))
    if shapes:
        yield f"{who}:^{shapes[0]}"
        yield f"{who}:{shapes[-1]}$"
    if text.asks:
        yield f"{who}:?"
