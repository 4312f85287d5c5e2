"""One text, one reading: carrier words, then the reader that the open question asks for, then intents."""

from __future__ import annotations

from datetime import datetime

from messenger.core.understanding import (
    Answer,
    ExpectChecklist,
    ExpectChoice,
    Expecting,
    ExpectName,
    ExpectNothing,
    ExpectNumber,
    ExpectSlot,
    ExpectYesNo,
    Language,
    Reading,
    Triage,
    Unread,
)
from messenger.reading import intent, yes_no
from messenger.reading.beside import beside_books
from messenger.reading.carrier import consent, consent_books
from messenger.reading.checklist import checklist_books, read_checklist
from messenger.reading.choice import read_choice
from messenger.reading.intent import intent_books, intents
from messenger.reading.intent_rules import by_rules
from messenger.reading.language import detect, language_books, switch_request
from messenger.reading.names import name_books, read_name
from messenger.reading.numbers import read_number
from messenger.reading.slots import read_slot, slot_books
from messenger.reading.text import Text, words_of
from messenger.reading.time_marks import marks_book
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
        *name_books(),
        *language_books(),
        *beside_books(),
    ):
        book.warm()
    for weights in (intent.WEIGHTS, yes_no.WEIGHTS):
        weights.warm()


def read(text: str, expecting: Expecting, language: Language, now: datetime, triage: Triage) -> Reading:
    """Read one text.

    ``now``: aware, in the clinic's zone (its wall clock is the clinic's). ``triage``: the safety reading made before; it is passed on.
    Returns a Reading whose ``answer`` is Unread where no question is open or none of what was expected was found. Never raises
    for any text.
    """
    words = words_of(text)
    carrier = consent(words)
    wanted = intents(words, language, carrier)
    return Reading(
        text=text,
        triage=triage,
        carrier=carrier,
        answer=answer(words, expecting, language, now),
        intents=wanted,
        plain=tuple(name for name in wanted if name in by_rules(words)),
        switch_to=switch_request(words),
        language=detect(words),
    )


def answer(text: Text, expecting: Expecting, language: Language, now: datetime) -> Answer:
    """What the open question's own reader makes of a text."""
    if not text.plain or isinstance(expecting, ExpectNothing):
        return Unread("no question is open" if text.plain else "no words")
    if isinstance(expecting, ExpectChoice):
        return read_choice(text, expecting)
    if isinstance(expecting, ExpectChecklist):
        return read_checklist(text, expecting)
    if isinstance(expecting, ExpectYesNo):
        return read_yes_no(text, expecting.question)
    if isinstance(expecting, ExpectNumber):
        return read_number(text, expecting)
    if isinstance(expecting, ExpectName):
        return read_name(text, expecting)
    assert isinstance(expecting, ExpectSlot)
    return read_slot(text, expecting, language, now)
