"""One of numbered options: "2", "#2", "option 2", "the second one", "la primera", or the option's own words."""

from __future__ import annotations

import re

from messenger.core.understanding import Choice, ExpectChoice, Told, Unread, YesNo
from messenger.reading.answers.no_answer import asks_back, is_polite, tells_of_a_ride
from messenger.reading.health.faring import asks_how_one_is, how_they_are, out_of_ten
from messenger.reading.health.words import before_any_yes, in_place_of_a_yes
from messenger.reading.intents.rules import by_rules
from messenger.reading.safety.answer import read_safety
from messenger.reading.words.expression import expression
from messenger.reading.words.few_words import will_come
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import CARDINALS, ORDINAL_ENDS, ORDINALS
from messenger.reading.words.text import MARKS, Text, words_of
from messenger.reading.yes_no.answer import read_yes_no
from messenger.reading.yes_no.firm import PLEASE
from messenger.reading.yes_no.kin import whose
from messenger.reading.yes_no.past import of_the_past

_FRAME = (
    lexicon(
        "option number opcion numero num no the la el # one ones answer choice choose pick i want would like will take quiero escojo elijo "
        "prefiero mi respuesta es my is it go with please por favor thanks thank you gracias esa ese el lo that me gusta de por and y "
        "ok okay yes si sure hi hello hola um uh emojiyes emojithanks lol jaja haha for para opt"
    )
    | MARKS
)
_POINTERS = lexicon("option number opcion numero # the la el num opt answer respuesta choice")
_QUALIFIERS = lexicon("kids years mg times weeks days hours minutes hijos anos veces semanas dias horas minutos people personas")
_EMPTY = lexicon("the a an of to i my me is it in by on and or do you your for no yes el la los las de un una en mi y o a por con lo")
_LAST = frozenset({"last", "ultima", "ultimo"})
_UNDECIDED = lexicon("or o either maybe quizas cualquiera not both ambos ambas neither between entre tampoco ni")


def read_choice(text: Text, expect: ExpectChoice) -> Choice | Told | Unread:
    """The option chosen, 1-based, with the text beyond it in ``rest``; Unread where two are named or none.

    To a check-in, how somebody is in other words than the options is Told.
    """
    if asks_how_one_is(expect) and out_of_ten(text) is not None:
        return how_they_are(text, expect)
    found = _read(text, expect)
    if not asks_how_one_is(expect):
        return found
    told = how_they_are(text, expect)
    if isinstance(found, Unread):
        return told
    return told if isinstance(told, Choice) and told.number == found.number else found  # nothing stands beside it that staff must read


def _read(text: Text, expect: ExpectChoice) -> Choice | Unread:
    numbers = _numbered(text, len(expect.labels))
    if len({number for number, _, _ in numbers}) > 1:
        return Unread("more than one number")
    if numbers:
        number, first, last = numbers[0]
        if text.bag & {"not", "ni", "tampoco"} and len(text.plain) <= 4:
            return Unread("a number ruled out")
        return Choice(number, rest=_rest(text, first, last), because=f"the number {number}")
    before = of_the_past(text) if expect.ever and {"yes", "no"} <= set(expect.codes) and whose(text) == "other" else "no"
    if before == "told":
        return Choice(expect.codes.index("yes") + 1, rest=text.cleaned.strip(), because="told of the past, which the question covers")
    if before == "denied":
        return Unread("a no to now only, or with something of the past beside it", tells="own")
    told = None if expect.careful or _is_whole(text, expect) else before_any_yes(text, expect)
    if told is not None:
        return told
    if not _is_whole(text, expect) and _only_numbers(text):
        return Unread("a number that is not on the list")
    if expect.careful and not _is_whole(text, expect):
        return read_safety(text, expect)
    if expect.codes and not _is_whole(text, expect) and asks_back(text):
        return Unread("a question")
    if {"yes", "no"} <= set(expect.codes) and not _is_whole(text, expect) and (ill := whose(text)) != "other":
        if ill == "theirs":
            return Unread("a relative's, and nothing of their own", tells="family")
        return Choice(expect.codes.index("no") + 1, rest=text.cleaned.strip(), because="not the writer's own, a relative's")
    if {"yes", "no"} <= set(expect.codes) and _speaks_of_something_else(text):
        return Unread("polite, or about another matter")
    chosen = _in_words(text, expect) or _at_the_head(text, expect)
    if chosen is None:
        return _yes_or_no(text, expect)
    number, first, last, words = chosen
    return Choice(number, rest=_rest(text, first, last), because=f'the words "{words}"')


def _only_numbers(text: Text) -> bool:
    """Whether a text gives a number and says nothing else, neither yes nor no: "51", "option 9", "8am"."""
    numbers = [word for word in text.plain if word[:1].isdigit() or (word in CARDINALS and word not in {"un", "una"})]
    return bool(numbers) and all(word in numbers or (word in _FRAME and word not in _ANSWERS) or word in _UNITS for word in text.words)


_ANSWERS = lexicon("yes si no sure emojiyes ok okay")
_UNITS = lexicon("am pm / - # years anos old o'clock")


def _is_whole(text: Text, expect: ExpectChoice) -> bool:
    """Whether a text is an option's own words, or one of the further words, and nothing else."""
    said = " ".join(text.plain)
    further = dict(expect.words)
    return (
        said in further
        or any(words_of(words).plain == text.plain for words in further)
        or any(words_of(shown).plain == text.plain for shown in expect.labels)
    )


_COMING: dict[str, tuple[int, int | None]] = {"day": (1, 2), "confirm": (1, None)}
"""What our reminders ask -> the options for "yes, I come" and "no"; None where a no is for the core to ask about."""


def _comes(text: Text, expect: ExpectChoice) -> Choice | Unread:
    """A yes to a reminder in words of one's own ("yep!", "I'll be there god willing"), or a plain no. Weighed words alone are neither."""
    read = read_yes_no(text, "Are you still coming to your visit?")
    plainly = isinstance(read, YesNo) and not read.because.startswith("the weight") and not text.asks
    yes, no = _COMING[expect.question]
    if expect.question == "day" and isinstance(read, YesNo) and read.because == PLEASE:
        return Unread("please, and not what: that they come, or that they need us")
    if not isinstance(read, YesNo) or not plainly:
        return Unread("no option named")
    if read.answer == "yes":
        return Choice(yes, rest=read.rest, because=read.because)
    return Choice(no, rest=read.rest, because=read.because) if no and read.answer == "no" and not read.rest else Unread("no option named")


def _yes_or_no(text: Text, expect: ExpectChoice) -> Choice | Unread:
    """A yes or a no in words of one's own, where the options are yes and no among others."""
    if expect.question in _COMING:
        return _comes(text, expect)
    if not {"yes", "no"} <= set(expect.codes):
        return Unread("no option named")
    read = read_yes_no(text, expect.question)
    unsaid = not isinstance(read, YesNo) or read.answer == "unsure" or (read.answer == "no" and read.because.startswith("the weight"))
    if unsaid and (told := in_place_of_a_yes(text, expect)) is not None:
        return told
    if not isinstance(read, YesNo) or read.answer == "unsure":
        return Unread("no option named")
    return Choice(expect.codes.index(read.answer) + 1, rest=read.rest, because=read.because)


def _speaks_of_something_else(text: Text) -> bool:
    """Whether a yes in this text is no yes to a question about health: it thanks, or is about coming, the ride home or a person to talk to."""
    return is_polite(text) or will_come(text) or tells_of_a_ride(text) or bool(_OTHER_MATTERS.intersection(by_rules(text)))


_OTHER_MATTERS = frozenset({"ride_confirmed", "running_late", "human"})
"""Intents that no health question asks about: "yes, I have someone" names a ride, "I'd rather talk to somebody" asks for a person."""


def _numbered(text: Text, count: int) -> list[tuple[int, int, int]]:
    """Numbers from 1 to ``count`` that name an option: number, first word, last word."""
    words = text.words
    framed = all(word in _FRAME or word in CARDINALS or word in ORDINALS or word.isdigit() or word in ORDINAL_ENDS for word in words)
    found = []
    for i, word in enumerate(words):
        before = words[i - 1] if i else "."
        after = words[i + 1] if i + 1 < len(words) else "."
        if word.isascii() and word.isdigit():
            number = int(word) if len(word) < 4 else 0
            if after in _QUALIFIERS or not (i == 0 or framed or before in _POINTERS or before in MARKS or before in _FRAME):
                continue
        elif word in ORDINALS:
            number = ORDINALS[word]
            a_room = word == "cuarto" and i > 1 and words[i - 2] in {"en", "de", "a", "por"}  # "en el cuarto" is no fourth
            if a_room or not (framed or before in _POINTERS or i == 0):
                continue
        elif word in CARDINALS and word not in {"un", "una"}:
            number = CARDINALS[word]
            if word == "one" and before in {*ORDINALS, "last", "the", "that", "this", "nd", "st", "rd", "no", "which"}:
                continue
            if not (framed or before in {"option", "number", "opcion", "numero", "#", "la"}):
                continue
        elif word in _LAST and (framed or before in _POINTERS) and after not in {"week", "year", "month", "time", "night", "vez"}:
            number = count
        else:
            continue
        if 1 <= number <= count:
            found.append((number, i, i + 1 if after in ORDINAL_ENDS else i))
        elif word.isdigit():
            found.append((-number, i, i))
    others = {int(w) for w in words if w.isascii() and w.isdigit() and len(w) < 3 and 1 <= int(w) <= count}
    if found and others - {one[0] for one in found} and len(text.plain) <= 8:
        found += [(number, 0, 0) for number in others]
    named = [one for one in found if one[0] > 0]
    return named if len(found) == len(named) or (any(one[1] == 0 for one in named) and len(text.plain) > 3) else []


def _in_words(text: Text, expect: ExpectChoice) -> tuple[int, int, int, str] | None:
    """The option whose own words, or whose further words, stand in the text; None where two options fit equally."""
    plain = text.plain
    if not plain:
        return None
    exact = dict(expect.words)
    whole = " ".join(plain)
    spelt = next((number for words, number in expect.words if words_of(words).plain == plain), None)
    if spelt is not None:
        return spelt, 0, len(text.words) - 1, whole
    if whole in exact:
        return exact[whole], 0, len(text.words) - 1, whole
    for place, shown in enumerate(expect.labels, 1):
        if words_of(shown).plain == plain:
            return place, 0, len(text.words) - 1, shown
    undecided = bool(_UNDECIDED & text.bag) and len(plain) < 8
    hits: dict[int, tuple[int, int, str]] = {}
    for words, number in sorted(exact.items(), key=lambda one: -len(one[0])):
        where = _find(text.words, words_of(words).plain)
        if where and number not in hits and (len(plain) <= 6 or len(words.split()) > 1 or where[0] == 0):
            hits[number] = (*where, words)
    if len(hits) == 1 and not undecided:
        number, (first, last, words) = next(iter(hits.items()))
        label = frozenset(words_of(expect.labels[number - 1]).plain) if number <= len(expect.labels) else frozenset()
        while first and text.words[first - 1] in label:
            first -= 1
        while last + 1 < len(text.words) and text.words[last + 1] in label:
            last += 1
        return number, first, last, words
    if hits:
        return None
    return _by_label(text, expect.labels) if not undecided else None


_AND = MARKS | lexicon("and but y pero")


def _at_the_head(text: Text, expect: ExpectChoice) -> tuple[int, int, int, str] | None:
    """The option that the text opens with, before something else is said ("yes, and what should I bring?")."""
    for place, shown in enumerate(expect.labels, 1):
        label = words_of(shown).plain
        length = len(label)
        if length and text.words[:length] == label and length < len(text.words) and text.words[length] in _AND:
            rest = text.words[length + 1 :]
            said_again = any(_find(rest, words_of(other).plain) for other in expect.labels if words_of(other).plain != label)
            return None if said_again else (place, 0, length - 1, shown)
    return None


def _find(words: tuple[str, ...], wanted: tuple[str, ...]) -> tuple[int, int] | None:
    for i in range(len(words) - len(wanted) + 1):
        if wanted and words[i : i + len(wanted)] == wanted:
            return i, i + len(wanted) - 1
    return None


def _by_label(text: Text, labels: tuple[str, ...]) -> tuple[int, int, int, str] | None:
    """The label that alone shares the most telling words with the text."""
    telling = [frozenset(word for word in words_of(label).plain if word not in _EMPTY) for label in labels]
    full = [frozenset(words_of(label).plain) for label in labels]
    said = frozenset(text.plain)
    for number, words in enumerate(full, 1):
        if words and words == said:
            return number, 0, len(text.words) - 1, labels[number - 1]
    common = frozenset(
        word for i, one in enumerate(telling) for word in one if any(word in other for j, other in enumerate(telling) if i != j)
    )
    scores = [len((one - common) & said) for one in telling]
    best = max(scores, default=0)
    if not best or scores.count(best) > 1:
        return None
    number = scores.index(best) + 1
    mine = (telling[number - 1] - common) & said
    if mine == {"not"} and not (full[number - 1] - mine) & said:
        return None  # "I don't want that room again" is not "Not home yet"
    extra = [word for word in text.plain if word not in full[number - 1] and word not in _FRAME and word not in _EMPTY]
    if len(extra) > 2 * best + 1 or (text.bag & {"not"} and "not" not in full[number - 1]):
        return None
    places = [i for i, word in enumerate(text.words) if word in mine]
    return number, min(places), max(places), " ".join(text.words[i] for i in places)


def _rest(text: Text, first: int, last: int) -> str:
    others = [word for i, word in enumerate(text.words) if not first <= i <= last]
    return "" if all(word in _FRAME for word in others) else text.beyond(first, last)


_THEIR_AGE = expression(
    r"^\W*(?:she|he|ella|el|\u00e9l|tiene|she'?s|he'?s|she\u2019s|he\u2019s)(?:\s+(?:is|tiene|just turned|turned))?\s+\d{1,3}(?:\s+(?:years old|years|yo|a\u00f1os|anos))?\W*$",
    re.IGNORECASE,
)


def of_somebody_elses_age(text: Text) -> bool:
    """Whether the number of a text is how old somebody else is ("she's 41", "my 4 year old"), which chooses nothing."""
    return _THEIR_AGE.match(text.cleaned) is not None or _AGED.search(text.cleaned) is not None


_AGED = expression(r"\bmy \d{1,2}[\s-]?(?:years?|yrs?|y/?o)\b|\b(?:nin[oa]|ni\u00f1[oa]|hij[oa]|beb[e\u00e9]) de \d{1,2} a", re.IGNORECASE)
"""A child by its age, no option's number."""
