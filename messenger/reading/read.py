"""One text, one reading: carrier words, then the reader that the open question asks for, then intents."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from messenger.core.understanding import (
    Answer,
    Asked,
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
    Told,
    Triage,
    Unread,
)
from messenger.reading import carrier as carrier_words
from messenger.reading import expression, time_spelling, yes_no
from messenger.reading.about_another import about_another
from messenger.reading.after_answer import MARK, after_answer
from messenger.reading.after_visit import after_visit_books, drove_home, fond_vision
from messenger.reading.agreement import agreement, agreement_books, asks_who, leaves
from messenger.reading.asked import asked, asked_books, seeks_a_time
from messenger.reading.at_the_offer import asked_beside, asks_why_name, at_the_offer_books, hesitates, turns_away, wonders
from messenger.reading.beside import beside_books, puts_right
from messenger.reading.called_back import asks_when_called, called_back_books, when_to_call
from messenger.reading.carrier import comes_back, consent, consent_books, says_cancel
from messenger.reading.checklist import checklist_books, read_checklist
from messenger.reading.choice import read_choice
from messenger.reading.confesses import confesses, confesses_books
from messenger.reading.denies import denies, denies_books
from messenger.reading.eaten import eaten, eaten_books
from messenger.reading.errands import FEW, errand, errand_books, how_to, no_more_questions
from messenger.reading.faring import faring, faring_books
from messenger.reading.few_words import confirms, declines, refusal, taught
from messenger.reading.from_the_visit import asks_whether_open, from_the_visit, from_the_visit_books, prefers
from messenger.reading.going_on import going_on
from messenger.reading.health_words import health_books
from messenger.reading.intent import intent_books, intents
from messenger.reading.intent_rules import by_rules
from messenger.reading.language import another_script, clearly, detect, language_books, switch_request
from messenger.reading.leaving import gives_up, leaving_books, may_mean_the_visit
from messenger.reading.missed_visit import missed_books, owns_up, still_comes
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
from messenger.reading.names import name_beside, read_name
from messenger.reading.no_answer import asks, no_answer_books
from messenger.reading.numbers import read_number
from messenger.reading.other_ways import another_way, other_ways_books, own_visit_too
from messenger.reading.own_visit import asks_when, asks_when_of_another, asks_where, outside, own_visit_books
from messenger.reading.reticent import asks_why, refuses, reticent_books
from messenger.reading.ride_beside import (
    absent,
    comes_in_place,
    escort_asks,
    instead,
    nothing_denied,
    ride_beside_books,
    without_its_question,
)
from messenger.reading.rides import is_it, read_ride, ride_books
from messenger.reading.safety_answer import NAMED, by_denial, denied, safe_now, safety_books
from messenger.reading.slots import read_slot, slot_books
from messenger.reading.sooner import sooner, sooner_books
from messenger.reading.speaker import names, speaker, speaker_books
from messenger.reading.text import Text, words_of
from messenger.reading.tidings import about_the_hour, news, tidings_books
from messenger.reading.time_marks import marks_book
from messenger.reading.times import read_times
from messenger.reading.used import used, used_books
from messenger.reading.waiting import waiting, waiting_books
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
        *used_books(),
        *faring_books(),
        *waiting_books(),
        *missed_books(),
        *language_books(),
        *beside_books(),
        *no_answer_books(),
        *own_visit_books(),
        *moving_books(),
        *sooner_books(),
        *asked_books(),
        *other_ways_books(),
        *reticent_books(),
        *denies_books(),
        *leaving_books(),
        *confesses_books(),
        *after_visit_books(),
        *health_books(),
        *speaker_books(),
        *agreement_books(),
        *errand_books(),
        *from_the_visit_books(),
        *at_the_offer_books(),
        *called_back_books(),
        *tidings_books(),
    ):
        book.warm()
    for weights in (carrier_words.WEIGHTS, yes_no.WEIGHTS):
        weights.warm()
    time_spelling.warm()
    expression.warm()


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
    if wanted[:1] == ("ride_confirmed",) and nothing_denied(words):
        wanted, plain = (tuple(name for name in found if name != "ride_problem") for found in (wanted, plain))
    how = how_to(words)
    if how is not None and carrier == "none":
        wanted, plain = tuple(dict.fromkeys((how, *wanted))), tuple(dict.fromkeys((how, *plain)))
    answered = answer(words, expecting, language, now)
    if isinstance(expecting, ExpectChoice) and expecting.careful:
        answered = _with_care(words, expecting, triage, answered) or answered
    told = news(words, carrier)
    if told in ("death", "loss") and isinstance(answered, Choice) and answered.because.startswith(NAMED):
        answered = Unread("tells of a death, and its words of time are about that")
    of_a_ride = isinstance(expecting, ExpectName) and expecting.what == "ride"
    rest = without_its_question(words) if of_a_ride and isinstance(answered, Unread) else None
    gone = absent(words)
    unnamed = of_a_ride and isinstance(answered, Unread)
    comes = (instead(words) if gone else comes_in_place(words)) if unnamed else None
    if rest is not None or comes is not None:
        answered = read_ride(rest or comes or words)
    if wanted[:1] == ("prep_question",) and seeks_a_time(words):
        wanted, plain = _for_a_time(wanted), _for_a_time(plain)
    open_asked = asks_whether_open(words)
    if open_asked and isinstance(answered, Choice) and not words.plain[0].isdigit():
        answered = Unread("asks whether a time is still open")
    if asked(words, ()) == "look":
        answered = Unread("wishes to see the place, on no visit's day")
    better = not isinstance(expecting, ExpectSlot) and prefers(words)
    if better and isinstance(answered, Choice) and not any(word[:1].isdigit() for word in words.plain):
        answered = Unread("a time that would be better")  # "prefiero el viernes" is none of "prefiero decirlo al personal"
    if better and isinstance(answered, Unread):
        wanted, plain = _moved_first(wanted), _moved_first(plain)
    shift, meant = from_the_visit(words, "reschedule" in wanted, "reschedule" in plain)
    if shift is not None and "reschedule" not in wanted and not isinstance(expecting, ExpectSlot):
        wanted, plain = _moved_first(wanted), _moved_first(plain)
    wishes = _wishes(meant, expecting, (*wanted, "book") if open_asked else wanted, language, now)
    if "cancel_appointment" in wanted:
        another, wishes = when_it_cannot_be(words, language, now)
        if another or (isinstance(expecting, ExpectSlot) and isinstance(answered, Times) and not calls_off(words)):
            wanted, plain = moved_instead(wanted), moved_instead(plain)
    if expecting == ExpectName("patient") and isinstance(answered, Unread) and (wishes is not None or protests(words)):
        wanted, plain = _moved_first(wanted), _moved_first(plain)
    return Reading(
        text=text,
        triage=_explained(triage, text, expecting, language, now),
        carrier=carrier,
        answer=answered,
        intents=wanted,
        wishes=wishes,
        shift=shift,
        call_at=when_to_call(words, language, now),
        given_name=name_beside(words) if isinstance(answered, SlotNumber) else "",
        hesitates=hesitates(words),
        wonders=wonders(words),
        asks_why_name=asks_why_name(words),
        turns_away=turns_away(words),
        asks_open=open_asked,
        plain=plain,
        switch_to=switch_request(words),
        language=detect(words),
        onward=going_on(words),
        asks=asks(words) or rest is not None,
        asks_when=asks_when(words),
        asks_where=asks_where(words),
        eaten=eaten(words),
        used=used(words),
        faring=faring(words),
        escort_asks=escort_asks(words),
        waiting=waiting(words),
        missed=owns_up(words),
        still_comes=still_comes(words),
        sooner=sooner(words, isinstance(expecting, ExpectSlot)),
        asked=_asked(
            words, wanted, plain, Unread() if isinstance(expecting, ExpectChoice) and expecting.question == "on-page" else answered
        ),
        absent=gone,
        outside=outside(words),
        another_way=another_way(words),
        own_too=own_visit_too(words),
        news=told,
        bad_hour=carrier == "none" and about_the_hour(words),
        says_cancel=carrier == "optout" and says_cancel(words),
        comes_back=comes_back(words),
        safe_now=safe_now(words),
        taught=taught(words),
        confirms=confirms(words),
        declines=declines(words),
        errand=errand(words),
        errand_alone=len(words.plain) <= FEW,
        names=names(words),
        no_more_questions=no_more_questions(words),
        leaves=leaves(words),
        asks_when_theirs=asks_when_of_another(words),
        speaker=speaker(words),
        unreadable=another_script(words),
        clearly=clearly(words),
        asks_why=asks_why(words),
        gives_up=gives_up(words),
        of_the_visit=may_mean_the_visit(words),
        denies=denies(words),
        of_another=about_another(words),
        confesses=confesses(words),
        drove_home=drove_home(words),
        fond_vision=fond_vision(words),
    )


def _explained(triage: Triage, text: str, expecting: Expecting, language: Language, now: datetime) -> Triage:
    """``triage`` without the mark that something worrying stands beside an answer, where that is an answer itself ("no, my pressure is low")."""
    if MARK not in triage.reasons:
        return triage
    rest = words_of((text, *after_answer(text))[-1])
    if isinstance(answer(rest, expecting, language, now), Unread | Told):
        return triage
    return replace(triage, reasons=tuple(reason for reason in triage.reasons if reason != MARK))


def _with_care(words: Text, expecting: ExpectChoice, triage: Triage, answered: Answer) -> Choice | None:
    """To the question about safety: that it is declined, where that may be said, or a denial. To decline is no "no", whatever "no" opens it."""
    unread = isinstance(answered, Unread)
    if refuses(words) and not any(word.isdigit() for word in words.words):
        declined = next((number for _, number in expecting.words if number > len(expecting.labels)), None)
        return Choice(declined, because="declines to answer") if declined is not None else None
    if not unread or refuses(words) or asks_why(words):
        return None
    return by_denial(words, expecting, triage) or (denied(words, expecting, triage) if denies(words) else None)


def _asked(text: Text, wanted: tuple[Intent, ...], plain: tuple[Intent, ...], answered: Answer) -> Asked | None:
    """The question that a text asks beyond the common ones; one beside an answer that nothing here knows is "other"."""
    topic = asked(text, wanted)
    if topic is not None:
        return topic
    if asks_when_called(text) and isinstance(answered, Unread):
        return "called"
    rest = getattr(answered, "rest", "")
    for clause in _CLAUSES.split(rest):
        if (topic := asked(words_of(clause), ())) is not None:
            return topic
    return "other" if rest and asked_beside(rest) and _COMMON.isdisjoint(plain) else None


_CLAUSES = expression.expression(r"[.!?;,]\s+|\s(?=and |but |y |pero )")
_COMMON: frozenset[Intent] = frozenset({"cost", "location", "hours", "what_is_this", "prep_question", "human"})
"""Questions that have an answer of their own."""


def _moved_first(found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Intents of a text that takes back what was just booked, or says what would be better."""
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
        if expecting.question == "consent" and leaves(text):
            return Unread("put off until later")
        chosen = agreement(text, expecting) or read_choice(text, expecting)
        worded = isinstance(chosen, Choice) and chosen.because.startswith("the words")
        return Unread("a question") if expecting.question == "consent" and worded and asks_who(text) else chosen
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
