"""One text, one reading: carrier words, then the reader that the open question asks for, then intents."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from messenger.core.understanding import (
    Answer,
    Choice,
    ExpectChecklist,
    ExpectChoice,
    Expecting,
    ExpectName,
    ExpectNothing,
    ExpectNumber,
    ExpectSlot,
    ExpectYesNo,
    Intent,
    Language,
    Reading,
    SlotNumber,
    Times,
    Triage,
    Unread,
)
from messenger.reading import carrier as carrier_words
from messenger.reading import time_spelling, yes_no
from messenger.reading.asked import asked, asked_books, seeks_a_time
from messenger.reading.beside import beside_books, puts_right
from messenger.reading.carrier import comes_back, consent, consent_books, of_the_visit
from messenger.reading.checklist import checklist_books, read_checklist
from messenger.reading.choice import read_choice
from messenger.reading.eaten import eaten, eaten_books
from messenger.reading.few_words import confirms, declines, refusal, taught
from messenger.reading.going_on import going_on
from messenger.reading.intent import intent_books, intents
from messenger.reading.intent_rules import by_rules
from messenger.reading.language import another_script, detect, language_books, switch_request
from messenger.reading.missed_visit import missed_books, owns_up
from messenger.reading.moving import (
    calls_off,
    moved_instead,
    moving_books,
    new_time,
    protests,
    settled,
    when_it_cannot_be,
    with_what_is_out,
)
from messenger.reading.names import read_name
from messenger.reading.no_answer import asks, no_answer_books
from messenger.reading.numbers import read_number
from messenger.reading.other_ways import another_way, other_ways_books, own_visit_too
from messenger.reading.own_visit import asks_when, outside, own_visit_books
from messenger.reading.ride_beside import absent, instead, ride_beside_books, without_its_question
from messenger.reading.rides import is_it, read_ride, ride_books
from messenger.reading.safety_answer import NAMED, by_denial, safe_now, safety_books
from messenger.reading.slots import read_slot, slot_books
from messenger.reading.sooner import sooner, sooner_books
from messenger.reading.text import Text, words_of
from messenger.reading.tidings import about_the_hour, news, tidings_books
from messenger.reading.time_marks import marks_book
from messenger.reading.times import read_times
from messenger.reading.wish_words import only_a_wish, said_plainly
from messenger.reading.withdraws import withdrawal_books
from messenger.reading.yes_no import read_yes_no, yes_no_books


def warm() -> None:
    """Make every table and pattern of the readers now (some tenths of a second, once): after it no first use takes longer than another.

    Without it each rule is made when a text first needs it. What it fills is bounded by the number of rules.
    """
    for book in (
        *intent_books(),
        *consent_books(),
        *yes_no_books(),
        marks_book(),
        *checklist_books(),
        *slot_books(),
        *safety_books(),
        *ride_books(),
        *ride_beside_books(),
        *withdrawal_books(),
        *eaten_books(),
        *missed_books(),
        *language_books(),
        *beside_books(),
        *no_answer_books(),
        *own_visit_books(),
        *moving_books(),
        *sooner_books(),
        *asked_books(),
        *other_ways_books(),
        *tidings_books(),
    ):
        book.warm()
    for weights in (carrier_words.WEIGHTS, yes_no.WEIGHTS):
        weights.warm()
    time_spelling.warm()


def read(text: str, expecting: Expecting, language: Language, now: datetime, triage: Triage) -> Reading:
    """Read one text.

    ``now``: aware, in the clinic's zone (its wall clock is the clinic's). ``triage``: the safety reading made before; it is passed on.
    Returns a Reading whose ``answer`` is Unread where no question is open or none of what was expected was found. Never raises
    for any text.
    """
    words = words_of(text)
    carrier = consent(words)
    wanted = intents(words, language, carrier) or (("book",) if isinstance(expecting, ExpectNothing) and only_a_wish(words) else ())
    plain = tuple(name for name in wanted if name in by_rules(words))
    answered = answer(words, expecting, language, now)
    if isinstance(expecting, ExpectChoice) and expecting.careful and isinstance(answered, Unread):
        answered = by_denial(words, expecting, triage) or answered
    told = news(words, carrier)
    if told in ("death", "loss") and isinstance(answered, Choice) and answered.because.startswith(NAMED):
        answered = Unread("tells of a death, and its words of time are about that")
    of_a_ride = isinstance(expecting, ExpectName) and expecting.what == "ride"
    rest = without_its_question(words) if of_a_ride and isinstance(answered, Unread) else None
    gone = absent(words)
    comes = instead(words) if gone and of_a_ride and isinstance(answered, Unread) else None
    if rest is not None or comes is not None:
        answered = read_ride(rest or comes or words)
    if wanted[:1] == ("prep_question",) and seeks_a_time(words):
        wanted, plain = _for_a_time(wanted), _for_a_time(plain)
    wishes = _wishes(words, expecting, wanted, language, now)
    if "cancel_appointment" in wanted:
        another, wishes = when_it_cannot_be(words, language, now)
        if another or (isinstance(expecting, ExpectSlot) and isinstance(answered, Times) and not calls_off(words)):
            wanted, plain = moved_instead(wanted), moved_instead(plain)
    if expecting == ExpectName("patient") and isinstance(answered, Unread) and (wishes is not None or protests(words)):
        wanted, plain = _moved_first(wanted), _moved_first(plain)
    return Reading(
        text=text,
        triage=triage,
        carrier=carrier,
        answer=answered,
        intents=wanted,
        wishes=wishes,
        plain=plain,
        switch_to=switch_request(words),
        language=detect(words),
        onward=going_on(words),
        asks=asks(words) or rest is not None,
        asks_when=asks_when(words),
        eaten=eaten(words),
        missed=owns_up(words),
        sooner=sooner(words, isinstance(expecting, ExpectSlot)),
        asked=asked(words, wanted),
        absent=gone,
        outside=outside(words),
        another_way=another_way(words),
        own_too=own_visit_too(words),
        news=told,
        bad_hour=carrier == "none" and about_the_hour(words),
        of_the_visit=carrier == "optout" and of_the_visit(words),
        comes_back=comes_back(words),
        safe_now=safe_now(words),
        taught=taught(words),
        confirms=confirms(words),
        declines=declines(words),
        unreadable=another_script(words),
    )


def _moved_first(found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Intents of a text that takes back what was just booked."""
    return tuple(dict.fromkeys(("reschedule", *(name for name in found if name != "cancel_appointment"))))


def _for_a_time(found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Intents of a text that looks for a time by a meal ("anything after lunch"), and asks nothing about food."""
    return tuple(dict.fromkeys(("book", *(name for name in found if name != "prep_question")))) if found else found


_OF_A_VISIT = frozenset({"call-off", "confirm", "waitlist"})
"""Questions about a visit ahead, in answer to which a day alone is a wish ("friday?")."""


def _wishes(text: Text, expecting: Expecting, found: tuple[Intent, ...], language: Language, now: datetime) -> Times | None:
    """The days and times of a text that asks for a visit, or that answers no question about something else; None where it names none."""
    if isinstance(expecting, ExpectSlot) or not text.plain:
        return None
    asks_for_a_visit = bool({"book", "reschedule"}.intersection(found))
    about_a_visit = expecting == ExpectName("patient") or (isinstance(expecting, ExpectChoice) and expecting.question in _OF_A_VISIT)
    beside_a_question = isinstance(expecting, ExpectChoice | ExpectChecklist) and len(text.plain) > 2
    beside_a_question = beside_a_question or (isinstance(expecting, ExpectNumber) and only_a_wish(text))
    if not asks_for_a_visit and not about_a_visit and not beside_a_question:
        return None
    meant = new_time(text) if "reschedule" in found else text
    if meant is None:
        return None
    plainly = said_plainly(meant)
    read = read_times(plainly, language, now)
    if not asks_for_a_visit and puts_right(text) and all(wish.days is None for wish in read.wishes):
        return None  # "sorry, I meant 2" is a number of our list, and no hour
    return settled(read, plainly, now)


def answer(text: Text, expecting: Expecting, language: Language, now: datetime) -> Answer:
    """What the open question's own reader makes of a text."""
    if not text.plain or isinstance(expecting, ExpectNothing):
        return Unread("no question is open" if text.plain else "no words")
    if isinstance(expecting, ExpectChoice):
        return read_choice(text, expecting)
    if isinstance(expecting, ExpectChecklist):
        return _or_refusal(read_checklist(text, expecting), text, expecting)
    if isinstance(expecting, ExpectYesNo):
        return read_yes_no(text, expecting.question)
    if isinstance(expecting, ExpectNumber):
        return _or_refusal(read_number(text, expecting), text, expecting)
    if isinstance(expecting, ExpectName):
        if expecting.what == "ride":
            return (is_it(text) if expecting.maybe else None) or read_ride(text)
        return Unread("what was booked is not what was meant") if protests(text) else read_name(text)
    assert isinstance(expecting, ExpectSlot)
    return _slot(said_plainly(text), expecting, language, now)


def _or_refusal(found: Answer, text: Text, expecting: ExpectNumber | ExpectChecklist) -> Answer:
    """``found``, or where it is no answer in numbers, the refusal that the text may be."""
    return (refusal(text, expecting) or found) if isinstance(found, Unread) else found


def _slot(text: Text, expecting: ExpectSlot, language: Language, now: datetime) -> Answer:
    """The answer to offered times; a wish with what the text rules out."""
    found = read_slot(text, expecting, language, now)
    unchosen = isinstance(found, Unread) and found.suits
    left = isinstance(found, SlotNumber) and found.without is not None
    if not isinstance(found, Times) and not unchosen and not left:
        return found
    read = read_times(text, language, now, tuple(start.astimezone(now.tzinfo).date() for start in expecting.offered))
    if isinstance(found, SlotNumber) and found.without is not None:
        return replace(found, without=with_what_is_out(found.without, read, text, now, of_a_search=True))
    found = with_what_is_out(found, read, text, now, of_a_search=True) if isinstance(found, Times) else settled(read, text, now) or found
    goes_on = isinstance(found, Times) and not found.instead and text.plain[0] in _GOES_ON
    return replace(found, besides=True) if goes_on and isinstance(found, Times) else found


_GOES_ON = frozenset({"or", "o", "u", "also", "tambien"})
"""How a text begins that goes on with the wish of the text before."""
