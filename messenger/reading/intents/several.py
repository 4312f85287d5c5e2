"""Several matters in one text ("jo cant come so my dad will, i started a new pill on monday, and can i come 30 min later"), parted.

Each part is read alone as well, so that none hides another. One matter in many words is one part more or less, which does no harm.
"""

from __future__ import annotations

from messenger.core.understanding import Name
from messenger.reading.health.news import feels_well, health_news, health_news_alone
from messenger.reading.intents.asked import asked
from messenger.reading.intents.rules import by_rules
from messenger.reading.rides.beside import absent
from messenger.reading.rides.named import read_ride
from messenger.reading.rides.swap import in_place
from messenger.reading.rides.trouble import ride_trouble
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import LEAD_INS, STOPS, Text, words_of

_BEGINS = lexicon(
    "can could is are do does did i my me who what when where how also we will would puedo puede podria mi me a el la tengo empece tambien quien que "
    "cuando donde como si hay se ya necesito quiero fijese por otra"
)
"""Words with which a new matter begins behind "and"."""
_AND = lexicon("and also plus y tambien ademas")
_MOST, _FEWEST = 6, 9
"""Parts that are read at most, and words of a text that has several at the least."""
_OF_A_RIDE = lexicon("ride driver drive drives driving lleva lleve llevara llevarme recoge recoja recogerme raite aventon chofer maneja")
_MAY = lexicon("can could may y and also so puede podria asi que is it ok if")


def parts(text: Text) -> tuple[Text, ...]:
    """The parts of a text that may be matters of their own, in order; none where it is short or has one."""
    if len(text.plain) < _FEWEST:
        return ()
    cuts, words = [0], text.words
    numbers = _numbers(words)
    for at, word in enumerate(words[:-1]):
        ends = word in STOPS or word in {",", ";"} or at in numbers
        if ends or (word in _AND and words[at + 1] in _BEGINS) or _asks_anew(words, at):
            cuts.append(at + ends)
    spans = ((first, last - (last - 1 in numbers)) for first, last in zip(cuts, (*cuts[1:], len(words)), strict=True))
    found = [words_of(text.cleaned[text.spans[first][0] : text.spans[last - 1][1]]) for first, last in spans if last > first]
    told = [part for part in found if len(part.plain) > 1]
    return tuple(told[:_MOST]) if len(told) > 1 else ()


def _numbers(words: tuple[str, ...]) -> frozenset[int]:
    """Where the numbers of a list stand, from 1 on, each before a matter of its own ("1 whats your address 2 can my sister come")."""
    found: list[int] = []
    for at, word in enumerate(words[:-1]):
        after = words[at + 1] if words[at + 1] not in {".", ")", "-"} else words[min(at + 2, len(words) - 1)]
        if word == str(len(found) + 1) and (after in _BEGINS or after in _ASKS):
            found.append(at)
    return frozenset(found) if len(found) > 1 else frozenset()


def _asks_anew(words: tuple[str, ...], at: int) -> bool:
    """Whether a question begins here without a mark before it ("whats your address can my sister come")."""
    begins = words[at] in _MODALS and words[at + 1] in _SUBJECTS
    return begins and at > 1 and words[at - 1] not in _ASKS and words[at - 1] not in _LEADS and words[at - 1] not in _AND


_MODALS = lexicon("can could may")
_SUBJECTS = lexicon("i you my we he she they")
_LEADS = lexicon("so but if that what when where how then time day days times long much often or because , . ? ! ;")


def takes_over(text: Text) -> Name | None:
    """Who takes the patient home, named anywhere in a text of several matters ("... and can my mom be the ride, name is June")."""
    found = in_place(text)
    if found is not None:
        return found
    told = parts(text)
    for at, part in enumerate(told):
        swapped = in_place(words_of(part.cleaned.rstrip(" ?")))
        if swapped is not None:
            return swapped
        if _OF_A_RIDE.isdisjoint(part.bag):
            continue
        for near in (told[at : at + 2], told[at : at + 1]):
            named = _named(near)
            if named is not None:
                return named
    return None


def _named(near: tuple[Text, ...]) -> Name | None:
    joined = words_of(", ".join(part.cleaned.strip(" ,?") for part in near))
    first = next((i for i, word in enumerate(joined.words) if word not in _MAY), 0)
    said = read_ride(words_of(joined.cleaned[joined.spans[first][0] :])) if joined.words else None
    return said if isinstance(said, Name) and said.sure else None


def news_alone(text: Text) -> bool:
    """Whether news of the writer's health is all that may weigh in a text of several matters: each other part is an everyday one."""
    told = parts(text)
    news = [part for part in told if health_news(part) is not None]
    others = [part for part in told if health_news(part) is None]
    return bool(news) and feels_well(text) and all(map(health_news_alone, news)) and all(map(_everyday, others))


def _everyday(part: Text) -> bool:
    """Whether a part is about a ride, a time, a place or another common matter, asks something, or has hardly a word."""
    of_a_ride = bool(absent(part)) or ride_trouble(part) is not None or not _OF_A_RIDE.isdisjoint(part.bag) or in_place(part) is not None
    return (
        of_a_ride
        or (bool({*by_rules(part)} - _LEAVING) and not {"i", "not"} <= part.bag)
        or part.asks
        or opens_asking(part)
        or len(part.plain) <= _HARDLY
    )


_LEAVING = frozenset({"cancel_appointment", "wrong_number"})
"""What "I can't do this any more" may read as, which is for triage alone."""
_HARDLY = 3
_ASKS = lexicon(
    "who what when where how which can could should is are do does que quien cuando donde como cual cuanto puedo puede hay debo"
)


def opens_asking(part: Text) -> bool:
    """Whether a part opens as a question does, with its mark or without ("also who do i call about the bill")."""
    words = [word for word in part.plain if word not in _BEFORE]
    return bool(words) and words[0] in _ASKS and words[:2] != ["do", "not"]


_BEFORE = LEAD_INS - {"que"} | _AND | {"a", "de", "por", "con"}


def has_several(text: Text) -> bool:
    """Whether a text tells news of the writer's health, or who takes them home in another's place, or moves a visit, beside other matters."""
    told = parts(text)
    return len(told) > 1 and (health_news(text) is not None or in_place(text) is not None or _moves_and_asks(told))


def _moves_and_asks(told: tuple[Text, ...]) -> bool:
    """Whether one part moves a visit and another asks something that is no matter of its time."""
    moving = [bool({"reschedule"} & {*by_rules(part)}) for part in told]
    return any(moving) and any(_asks_of_another_matter(part) for part, moves in zip(told, moving, strict=True) if not moves)


def _asks_of_another_matter(part: Text) -> bool:
    rules = by_rules(part)
    return asked(part, rules) not in (None, "noted", "medicine") or not _COMMON.isdisjoint(rules)


_COMMON = frozenset({"location", "cost", "hours", "prep_question"})
