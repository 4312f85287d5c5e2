"""How a person takes one of the offered slots: the words of taking, passed over, and "fridays good" for "friday's good"."""

from __future__ import annotations

from datetime import datetime

from messenger.reading.times.words import PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import ORDINALS
from messenger.reading.words.text import MARKS, Text

_TAKING = lexicon(
    "lock locking lockin grab snag nab take taking claim lean leaning thinking vote voting pick pencil hold save gimme agarro agarreme agarrame agarramos agarre aparto aparteme "
    "apartame apartemos separe separeme separame guarde guardeme guardame reserve reserveme reservame dejeme dejame deme dame pongame ponme anoteme anotame "
    "apunteme apuntame escojo elijo tomo quedo quedamos quedaria voy vamos"
)
_POINTING = frozenset({"the", "la", "el", "that", "esa", "ese"})
_SETTING_ASIDE = lexicon(
    "not no ni never nunca but pero if si or o unless than later earlier cancel cancele before after hate hates dread refuse avoid skip odio evito hesitate afraid"
)
_AGREEING = lexicon("good fine great perfect ok okay best better lovely ideal works")


def without_choosing(text: Text) -> Text:
    """The text from the word that points at a slot on, where only a word of taking stands before it ("agarreme la de las dos")."""
    words = text.words
    for i, word in enumerate(words):
        if word in _POINTING and 0 < i <= _LEAD:
            lead = [one for one in words[:i] if one not in MARKS]
            if lead and not _TAKING.isdisjoint(lead) and _SETTING_ASIDE.isdisjoint(lead) and _TIMES_OF_LEAD.isdisjoint(lead):
                return Text(text.cleaned, words[i:], text.spans[i:])
            return text
    return text


def without_reporter(text: Text) -> Text:
    """The text from what somebody else is said to choose on ("my wife says the 2nd"), where that is short; the same object for all others."""
    words = text.words
    for i, word in enumerate(words[:_REPORTED]):
        if word in _SAYS and i and all(each in _REPORTERS for each in words[:i]) and 0 < len(words) - i - 1 <= _REPORTED:
            return Text(text.cleaned, words[i + 1 :], text.spans[i + 1 :])
    return text


_REPORTED = 5
"""Words of what is said to be chosen, and before it, at most."""
_SAYS = lexicon("says said picks picked chooses chose prefers thinks wants likes")
_REPORTERS = MARKS | lexicon(
    "my our the he she they ok okay so well hubby husband wife mom mama mother dad father son daughter sister brother friend partner boyfriend girlfriend fiance boss ride"
)


def one_in_figures(text: Text) -> Text:
    """ "the first 1 is good", "that thursday 1", as they mean "the first one"; the same object where there is none."""
    if "1" not in text.bag:
        return text
    words = text.words
    for i in range(1, len(words)):
        before = words[i - 1]
        pointed = before in ORDINALS or before in _ENDS_OF_LIST or before in {"st", "nd", "rd"}
        pointed = pointed or (before in WEEKDAYS and words[max(0, i - 2)] in {"the", "that"})
        if words[i] == "1" and pointed and words[i + 1 : i + 2] not in _OF_A_CLOCK:
            return Text(text.cleaned, (*words[:i], "one", *words[i + 1 :]), text.spans)
    return text


_ENDS_OF_LIST = lexicon("last other earliest latest middle earlier later next")
_OF_A_CLOCK = {("am",), ("pm",), ("oclock",), ("/",), ("-",), (":",), ("to",), ("or",), ("30",), ("15",)}


def points_away(text: Text) -> bool:
    """ "the one that isn't in the morning", "la que no es en la mañana": one of the list is chosen by what it is not."""
    words = text.plain
    return any(words[i : i + 2] in _THE_ONE and not _DENIALS.isdisjoint(words[i + 1 : i + 6]) for i in range(min(4, len(words))))


_THE_ONE = {("the", "one"), ("that", "one"), ("la", "que"), ("el", "que"), ("whichever", "is"), ("whichever", "one"), ("cual", "que")}
_DENIALS = frozenset({"not", "no", "aint", "isnt"})
_LEAD = 6
"""Words before the slot that may be passed over."""
_TIMES_OF_LEAD = frozenset(WEEKDAYS) | frozenset(PLURAL_WEEKDAYS)


def one_of_its_day(text: Text, offered: tuple[datetime, ...]) -> Text:
    """ "fridays good" as "friday is good", where one slot is offered on that weekday."""
    words = text.words
    weekday = PLURAL_WEEKDAYS.get(words[0]) if 1 < len(text.plain) <= _SHORT and words[1] in _AGREEING else None
    if weekday is None or sum(start.weekday() == weekday for start in offered) != 1 or words[1] == "works":
        return text
    return Text(text.cleaned, (words[0].removesuffix("s"), "is", *words[1:]), (text.spans[0], text.spans[0], *text.spans[1:]))


def hour_of_its_day(text: Text, offered: tuple[datetime, ...]) -> Text:
    """ "tuesday 10", "el viernes 9 30 me queda" as "tuesday at 10:00", where that is the very hour offered on that weekday."""
    if WEEKDAYS.keys().isdisjoint(text.bag):
        return text
    words = text.words
    for i in range(len(words) - 1):
        weekday, hour = WEEKDAYS.get(words[i]), words[i + 1]
        if weekday is None or not (hour.isascii() and hour.isdigit()) or len(hour) > 2:
            continue
        for start in offered:
            minutes = words[i + 2 : i + 3] == (f"{start.minute:02}",)
            if (
                start.weekday() == weekday
                and int(hour) % 12 == start.hour % 12
                and (minutes or not start.minute)
                and start.day != int(hour)
            ):
                if words[i + 2 : i + 3] and words[i + 2] in _OTHER_FIGURES and not minutes:
                    break
                said = ("at", f"{start.hour}:{start.minute:02}")
                end = i + 2 + minutes
                return Text(
                    text.cleaned,
                    (*words[: i + 1], *said, *words[end:]),
                    (*text.spans[: i + 1], *((text.spans[i + 1],) * 2), *text.spans[end:]),
                )
    return text


_OTHER_FIGURES = frozenset({"th", "st", "nd", "rd", "/", "-", ":", "to", "am", "pm", "de", "or", "o", "y"})
_SHORT = 4
