"""One text, one reading: carrier words, then the reader that the open question asks for, then intents."""

from __future__ import annotations

from datetime import datetime

from messenger.core.reading import Reading
from messenger.core.understanding import (
    Answer,
    CarrierWord,
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
    More,
    Name,
    NoRide,
    SlotNumber,
    Times,
    Told,
    Triage,
    Unread,
    UnsuitableRide,
)
from messenger.core.value import replace
from messenger.reading import carrier as carrier_words
from messenger.reading.answers.beside import beside_books, puts_right
from messenger.reading.answers.checklist import checklist_books, read_checklist, without_only
from messenger.reading.answers.choice import of_somebody_elses_age, read_choice
from messenger.reading.answers.names import read_name
from messenger.reading.answers.no_answer import no_answer_books
from messenger.reading.answers.numbers import read_number
from messenger.reading.answers.out_of_turn import out_of_turn_books
from messenger.reading.beside_the_answer import LeavingRead, PeopleRead, QuestionsRead, StanceRead, TellingRead, TongueRead, WantsRead
from messenger.reading.carrier import consent, consent_books
from messenger.reading.health.at_home import at_home_books
from messenger.reading.health.confesses import confesses_books
from messenger.reading.health.eaten import eaten_books
from messenger.reading.health.faring import asks_how_one_is, faring, faring_books
from messenger.reading.health.news import health_news_books
from messenger.reading.health.used import used_books
from messenger.reading.health.words import health_books
from messenger.reading.intents.asked import asked, asked_books, seeks_a_time
from messenger.reading.intents.errands import errand, errand_books, how_to
from messenger.reading.intents.intent import intent_books, intents
from messenger.reading.intents.late_text import late_text_books, without_apology
from messenger.reading.intents.leaving import leaving_books
from messenger.reading.intents.other_ways import hidden, other_ways_books
from messenger.reading.intents.rules import by_rules
from messenger.reading.intents.several import has_several, parts
from messenger.reading.intents.speaker import speaker_books
from messenger.reading.intents.tidings import news, tidings_books
from messenger.reading.rides.asked import ride_asked_books
from messenger.reading.rides.beside import (
    absent,
    comes_in_place,
    instead,
    nothing_denied,
    ride_beside_books,
    without_its_question,
)
from messenger.reading.rides.knows_nobody import knows_nobody, knows_nobody_books, names_a_person
from messenger.reading.rides.named import is_it, read_ride, ride_books
from messenger.reading.rides.swap import in_place, ride_swap_books
from messenger.reading.rides.trouble import ride_trouble_books
from messenger.reading.rides.two import home_of_two, two_books
from messenger.reading.rides.waiting import waiting_books
from messenger.reading.rides.withdraws import withdrawal_books
from messenger.reading.rides.words import NOBODY
from messenger.reading.safety.after_answer import MARK, after_answer
from messenger.reading.safety.answer import NAMED, by_denial, denied, safety_books
from messenger.reading.safety.denies import denies, denies_books
from messenger.reading.safety.reticent import asks_why, refuses, reticent_books
from messenger.reading.slots import taken
from messenger.reading.slots.offered import slot_books
from messenger.reading.slots.taken import read_offer
from messenger.reading.times import roles
from messenger.reading.times import spelling as time_spelling
from messenger.reading.times.from_now import narrowed_from_now, without_how_long
from messenger.reading.times.marks import marks_book
from messenger.reading.times.said_last import names_a_holiday, said_last
from messenger.reading.times.sooner import sooner_books
from messenger.reading.times.when import read_times
from messenger.reading.times.wish_words import misspells_a_visit, only_a_wish, said_plainly
from messenger.reading.visits.after_visit import after_visit_books
from messenger.reading.visits.at_the_offer import at_the_offer_books
from messenger.reading.visits.called_back import called_back_books
from messenger.reading.visits.from_the_visit import asks_whether_open, from_the_visit, from_the_visit_books, looks_for_a_day, prefers
from messenger.reading.visits.missed_visit import missed_books
from messenger.reading.visits.moving import (
    calls_off,
    moved_instead,
    moves_back,
    moving_books,
    new_time,
    protests,
    settled,
    when_it_cannot_be,
    with_what_is_out,
)
from messenger.reading.visits.on_the_way import cannot_find, on_the_way_books
from messenger.reading.visits.one_more import one_more_books
from messenger.reading.visits.own_visit import own_visit_books
from messenger.reading.when_asked import Seen
from messenger.reading.words import expression, phrases
from messenger.reading.words.few_words import refusal, sees_us
from messenger.reading.words.language import language_books
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text, words_of
from messenger.reading.yes_no import answer as yes_no
from messenger.reading.yes_no.agreement import agreement, agreement_books, asks_who, leaves
from messenger.reading.yes_no.answer import read_yes_no, yes_no_books


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
        *ride_swap_books(),
        *ride_trouble_books(),
        *two_books(),
        *withdrawal_books(),
        *eaten_books(),
        *used_books(),
        *faring_books(),
        *waiting_books(),
        *missed_books(),
        *language_books(),
        *beside_books(),
        *no_answer_books(),
        *knows_nobody_books(),
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
        *health_news_books(),
        *speaker_books(),
        *agreement_books(),
        *errand_books(),
        *from_the_visit_books(),
        *at_home_books(),
        *at_the_offer_books(),
        *called_back_books(),
        *tidings_books(),
        *ride_asked_books(),
        *one_more_books(),
        *late_text_books(),
        *on_the_way_books(),
        *out_of_turn_books(),
    ):
        book.warm()
    phrases.close()
    for weights in (carrier_words.WEIGHTS, yes_no.WEIGHTS, roles.WEIGHTS, taken.WEIGHTS):
        weights.warm()
    time_spelling.warm()
    expression.warm()


_NOTHING_OPEN, _WHO_IT_IS, _WHO_DRIVES = ExpectNothing(), ExpectName("patient"), ExpectName("ride")


def read(text: str, expecting: Expecting, language: Language, now: datetime, triage: Triage) -> Reading:
    """Read one text.

    ``now``: aware, in the clinic's zone (its wall clock is the clinic's). ``triage``: the safety reading made before; it is passed on.
    Returns a Reading whose ``answer`` is Unread where no question is open or none of what was expected was found; its groups are read
    when they are asked for. Never raises for any text.
    """
    words = words_of(text)
    carrier = consent(words)
    without = carrier == "optout" and _without_a_ride(words, expecting)
    if without:
        carrier = "none"
    found, plain = _intents(words, expecting, language, carrier)
    if without:
        found, plain = (tuple(name for name in names if name != "wrong_number") for names in (found, plain))
    better = _prefers(words, expecting, found)
    answered, asks_beside = _answered(words, expecting, language, now, triage, carrier)
    calling_off = isinstance(expecting, ExpectChoice) and expecting.question == "call-off"  # "keep my old one" is an answer there
    if moves_back(words) and not isinstance(expecting, ExpectSlot) and not calling_off and not _asks_how_one_is(expecting):
        answered = Unread("the time before is wished for")
        found, plain = _moved_first(found), _moved_first(plain)
    if better and isinstance(answered, Choice) and not any(word[:1].isdigit() for word in words.plain):
        answered = Unread("a time that would be better")  # "prefiero el viernes" is none of "prefiero decirlo al personal"
    better = better and isinstance(answered, Unread)
    of_the_day = isinstance(expecting, ExpectChoice) and expecting.question in ("day", "confirm")
    if cannot_find(words) and (of_the_day or expecting == _NOTHING_OPEN):
        answered, found, plain = Unread("cannot find the place"), ("location",), ("location",)
    shift, meant = from_the_visit(words, "reschedule" in found or better, "reschedule" in plain or better)
    if better or (shift is not None and "reschedule" not in found and not isinstance(expecting, ExpectSlot)):
        found, plain = _moved_first(found), _moved_first(plain)
    wishes = _wishes(meant, expecting, (*found, "book") if asks_whether_open(words) else found, language, now)
    if "cancel_appointment" in found:
        another, wishes = when_it_cannot_be(words, language, now)
        if another or (isinstance(expecting, ExpectSlot) and isinstance(answered, Times) and not calls_off(words)):
            found, plain = moved_instead(found), moved_instead(plain)
    if expecting == _WHO_IT_IS and isinstance(answered, Unread) and (wishes is not None or protests(words)):
        found, plain = _moved_first(found), _moved_first(plain)
    seen = Seen(words, expecting, language, now, carrier, found, plain, answered, asks_beside)
    return Reading(
        text=text,
        triage=_explained(triage, text, expecting, language, now),
        carrier=carrier,
        answer=answered,
        intents=found,
        plain=plain,
        wishes=wishes,
        shift=shift,
        also=_parts(words, expecting, language, now),
        tongue=TongueRead.of(seen),
        questions=QuestionsRead.of(seen),
        wants=WantsRead.of(seen),
        tells=TellingRead.of(seen),
        people=PeopleRead.of(seen),
        stance=StanceRead.of(seen),
        leaving=LeavingRead.of(seen),
    )


def _parts(text: Text, expecting: Expecting, language: Language, now: datetime) -> tuple[Reading, ...]:
    """The parts of a text of several matters, each read alone; none while a question is open that such a text may answer."""
    day = isinstance(expecting, ExpectChoice) and expecting.question == "day"
    ride = expecting == _WHO_DRIVES
    if not (isinstance(expecting, ExpectNothing) or day or ride) or not has_several(text):
        return ()
    return tuple(read(part.cleaned, ExpectNothing(), language, now, Triage("none")) for part in parts(text))


def _without_a_ride(text: Text, expecting: Expecting) -> bool:
    """Whether words of a wrong number only say, to the question who takes the writer home, that nobody does ("no one here")."""
    of_a_ride = isinstance(expecting, ExpectName) and expecting.what == "ride"
    return of_a_ride and carrier_words.by_wrong_number(text) and not names_a_person(text) and isinstance(read_ride(text), NoRide)


def _explained(triage: Triage, text: str, expecting: Expecting, language: Language, now: datetime) -> Triage:
    """``triage`` without the mark that something worrying stands beside an answer, where that is an answer itself ("no, my pressure is low")."""
    if MARK not in triage.reasons:
        return triage
    rest = words_of((text, *after_answer(text))[-1])
    if isinstance(answer(rest, expecting, language, now), Unread | Told):
        return triage
    return replace(triage, reasons=tuple(reason for reason in triage.reasons if reason != MARK))


def _intents(text: Text, expecting: Expecting, language: Language, carrier: CarrierWord) -> tuple[tuple[Intent, ...], tuple[Intent, ...]]:
    """The intents of a text as its words alone show them, and those of them that a clear wording shows."""
    rest = without_apology(text)
    if rest is not None and not {*rest.plain} - _MANNERS:
        return ("greeting",), ("greeting",)
    text = rest or text
    of_a_visit = isinstance(expecting, ExpectNothing) and (only_a_wish(text) or misspells_a_visit(text) or _only_corrected(text))
    found = intents(text, language, carrier) or (("book",) if of_a_visit else ())
    plain = tuple(name for name in found if name in by_rules(text))
    if "ride_confirmed" in found and nothing_denied(text) and (found[0] == "ride_confirmed" or _names_a_ride(text)):
        found, plain = (tuple(name for name in names if name != "ride_problem") for names in (found, plain))
    if "hours" in found and faring(text) != "no":  # "slept 10 hours"
        found, plain = (tuple(name for name in names if name != "hours") for names in (found, plain))
    if not found and "reschedule" in by_rules(text) and _NO_TIME_YET.find(text):
        found = plain = ("reschedule",)
    how = how_to(text) if carrier == "none" else None
    if how is not None:
        found, plain = tuple(dict.fromkeys((how, *found))), tuple(dict.fromkeys((how, *plain)))
    if carrier == "none" and knows_nobody(text) and {*found} <= {"wrong_number", "ride_problem", "human", "location"}:
        found = plain = ("ride_problem",)
    if found[:1] == ("prep_question",) and seeks_a_time(text):
        found, plain = _for_a_time(found), _for_a_time(plain)
    return found, plain


def _names_a_ride(text: Text) -> bool:
    """Whether a text tells for sure who takes the writer home ("my sister Pat can drive me")."""
    named = read_ride(text)
    return isinstance(named, Name) and named.sure


_NO_TIME_YET: Phrasebook[str] = Phrasebook(
    [("when", "not know|sure|decided ~2 when|what_day|what_time|which_day ~\nno se ~2 cuando|que_dia|a_que_hora ~")]
)
"""Beside the wish to move a visit: no new time is known yet."""
_MANNERS = lexicon(
    "i am so sorry hi hello hey hola buenas noches good evening night so lol haha ! . , ¡ just but and perdon pero thanks gracias"
)
"""What may stand beside an apology for the hour and wants nothing."""


def _only_corrected(text: Text) -> bool:
    """Whether it is a day taken back for another, and nothing more ("thursday, no wait, monday")."""
    last = said_last(text)
    return last is not text and len(last.plain) <= 3 and len(text.plain) <= 12


def _answered(
    text: Text, expecting: Expecting, language: Language, now: datetime, triage: Triage, carrier: CarrierWord
) -> tuple[Answer, bool]:
    """The answer to the open question, with what else the text says in mind; and whether a question of another matter stands beside it."""
    last = said_last(text) if isinstance(expecting, ExpectSlot) and names_a_holiday(text) else text
    answered, asks_beside = answer(last, expecting, language, now), False
    if isinstance(expecting, ExpectChoice) and expecting.careful:
        answered = _with_care(text, expecting, triage, answered) or answered
    if isinstance(answered, Choice) and answered.because.startswith(NAMED) and news(text, carrier) in ("death", "loss"):
        answered = Unread("tells of a death, and its words of time are about that")
    of_a_ride = isinstance(expecting, ExpectName) and expecting.what == "ride"
    if of_a_ride and isinstance(answered, Unread):
        rest = without_its_question(text)
        asks_beside = rest is not None
        told = rest or (instead(text) if absent(text) else comes_in_place(text))
        answered = read_ride(told) if told is not None else answered
    if isinstance(answered, NoRide) and answered.maybe and knows_nobody(text) and "maybe" not in NOBODY.tags(text):
        answered = NoRide("knows nobody here")
    if isinstance(answered, NoRide) and answered.maybe and hidden(text):
        answered = Unread("somebody who is not to know, and no ride")
    if of_a_ride and not isinstance(answered, UnsuitableRide):
        answered = in_place(text) or home_of_two(text) or answered
    if isinstance(answered, Choice) and asks_whether_open(text) and not text.plain[0].isdigit():
        answered = Unread("asks whether a time is still open")
    matter = asked(text, ())
    if matter == "look":
        answered = Unread("wishes to see the place, on no visit's day")
    if matter == "treats" and not isinstance(answered, SlotNumber | Times) and not any(word[:1].isdigit() for word in text.plain[:1]):
        answered = Unread("wishes for a woman, or a man, to see them")
    if matter == "often" and isinstance(answered, More | Times | Name | Choice) and not any(word[:1].isdigit() for word in text.plain[:1]):
        answered = Unread("asks how often to come")
    return answered, asks_beside


def _prefers(text: Text, expecting: Expecting, found: tuple[Intent, ...]) -> bool:
    """Whether a text says which time would be better, or looks for a day, where none are offered."""
    return not isinstance(expecting, ExpectSlot) and (prefers(text) or ({*found} <= {"book"} and looks_for_a_day(text)))


def _asks_how_one_is(expecting: Expecting) -> bool:
    return isinstance(expecting, ExpectChoice) and asks_how_one_is(expecting)


def _with_care(words: Text, expecting: ExpectChoice, triage: Triage, answered: Answer) -> Choice | None:
    """To the question about safety: that it is declined, where that may be said, or a denial. To decline is no "no", whatever "no" opens it."""
    unread = isinstance(answered, Unread)
    if refuses(words) and not any(word.isdigit() for word in words.words):
        declined = next((number for _, number in expecting.words if number > len(expecting.labels)), None)
        return Choice(declined, because="declines to answer") if declined is not None else None
    if not unread or refuses(words) or asks_why(words):
        return None
    return by_denial(words, expecting, triage) or (denied(words, expecting, triage) if denies(words) else None)


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
    if isinstance(expecting, ExpectSlot) or not text.plain or sees_us(text):
        return None
    asks_for_a_visit = bool({"book", "reschedule"}.intersection(found))
    about_a_visit = expecting == _WHO_IT_IS or (isinstance(expecting, ExpectChoice) and expecting.question in _OF_A_VISIT)
    beside_a_question = isinstance(expecting, ExpectChoice | ExpectChecklist) and len(text.plain) > 2
    beside_a_question = beside_a_question or (isinstance(expecting, ExpectNumber) and only_a_wish(text))
    if not asks_for_a_visit and not about_a_visit and not beside_a_question:
        return None
    last = said_last(text)
    if names_a_holiday(text):
        text = last
    meant = new_time(text) if "reschedule" in found else text
    if meant is None:
        return None
    plainly = said_plainly(meant)
    read = read_times(plainly, language, now, whole=True)
    if read.times is None and last is not text:
        plainly = said_plainly(last)
        read = read_times(plainly, language, now, whole=True)
    if not asks_for_a_visit and puts_right(text) and all(wish.days is None for wish in read.wishes):
        return None  # "sorry, I meant 2" is a number of our list, and no hour
    wished = settled(read, plainly, now)
    return narrowed_from_now(wished, plainly, now) if wished is not None else None


_NONE_OF_WHAT = frozenset({"ninguna", "ninguno", "none", "neither", "none of them", "ninguna de esas", "ninguna mas"})
"""What goes on answering the list before, where one of its items is asked about more closely."""
_LETTERS = {"y": "yes", "n": "no"}
"""A letter that is all a text says."""
_DICTATED = {"know": "no", "nope period": "no"}
"""What dictation makes of a yes or a no that is all a text says."""


def answer(text: Text, expecting: Expecting, language: Language, now: datetime) -> Answer:
    """What the open question's own reader makes of a text."""
    letter = _LETTERS.get(text.cleaned.strip(" .!").casefold())
    careful = isinstance(expecting, ExpectChoice) and expecting.careful  # there nothing is a no but what says so
    if letter is not None and isinstance(expecting, ExpectChecklist | ExpectChoice) and not careful:
        text = words_of(letter)
    asks_yes_or_no = isinstance(expecting, ExpectChoice | ExpectYesNo | ExpectChecklist)
    if asks_yes_or_no and not careful and text.whole in _DICTATED:
        text = words_of(_DICTATED[text.whole])
    if (
        isinstance(expecting, ExpectChoice)
        and expecting.question in ("day", "confirm")
        and text.cleaned.strip(" .!").casefold() in ("k", "kk")
    ):
        text = words_of("ok")
    if isinstance(expecting, ExpectChoice) and expecting.question in ("day", "confirm") and sees_us(text):
        return Choice(1, because="sees us at the visit")
    if not text.plain or isinstance(expecting, ExpectNothing):
        return Unread("no question is open" if text.plain else "no words")
    if isinstance(expecting, ExpectChoice):
        if expecting.question == "consent":
            text = without_apology(text) or text
        if expecting.question == "consent" and leaves(text):
            return Unread("put off until later")
        if of_somebody_elses_age(text):
            return Unread("somebody else's age")
        if errand(text) == "again" and not any(word[:1].isdigit() for word in text.plain):
            return Unread("wishes to have a text once more")
        if "controlled" in expecting.codes and text.whole in _NONE_OF_WHAT:
            return Unread("none of a list, and not whether it is high")
        chosen = agreement(text, expecting) or read_choice(text, expecting)
        worded = isinstance(chosen, Choice) and chosen.because.startswith("the words")
        return Unread("a question") if expecting.question == "consent" and worded and asks_who(text) else chosen
    if isinstance(expecting, ExpectChecklist):
        return _or_refusal(read_checklist(without_only(text), expecting), text, expecting)
    if isinstance(expecting, ExpectYesNo):
        return read_yes_no(text, expecting.question)
    if isinstance(expecting, ExpectNumber):
        return _or_refusal(read_number(text, expecting), text, expecting)
    if isinstance(expecting, ExpectName):
        if expecting.what == "ride":
            return (is_it(text) if expecting.maybe else None) or read_ride(text)
        if sees_us(text):
            return Unread("sees us at the visit, and no name")
        return Unread("what was booked is not what was meant") if protests(text) else read_name(text)
    assert isinstance(expecting, ExpectSlot)
    return _slot(said_plainly(text), expecting, language, now)


def _or_refusal(found: Answer, text: Text, expecting: ExpectNumber | ExpectChecklist) -> Answer:
    """``found``, or where it is no answer in numbers, the refusal that the text may be."""
    return (refusal(text, expecting) or found) if isinstance(found, Unread) else found


def _slot(text: Text, expecting: ExpectSlot, language: Language, now: datetime) -> Answer:
    """The answer to offered times; a wish with what the text rules out."""
    found = read_offer(text, expecting, language, now)
    rest = without_how_long(text) if isinstance(found, Unread) else None
    if rest is not None and isinstance(of_rest := read_offer(rest, expecting, language, now), Times):
        found = narrowed_from_now(of_rest, text, now)
        return found if found is not of_rest else Unread("how far off, and not from when")
    unchosen = isinstance(found, Unread) and found.suits
    left = isinstance(found, SlotNumber) and found.without is not None
    if not isinstance(found, Times) and not unchosen and not left:
        return found
    starts = {start.astimezone(now.tzinfo).replace(tzinfo=None) for start in expecting.offered}
    if (
        isinstance(found, Times)
        and len(found.intervals) > 1
        and all(since == until and since in starts for since, until in found.intervals)
    ):
        return found  # several of those offered and no others: nothing is looked for
    read = read_times(text, language, now, tuple(start.astimezone(now.tzinfo).date() for start in expecting.offered), whole=True)
    if isinstance(found, SlotNumber) and found.without is not None:
        return replace(found, without=with_what_is_out(found.without, read, text, now, of_a_search=True))
    found = with_what_is_out(found, read, text, now, of_a_search=True) if isinstance(found, Times) else settled(read, text, now) or found
    found = narrowed_from_now(found, text, now) if isinstance(found, Times) else found
    goes_on = isinstance(found, Times) and not found.instead and text.plain[0] in _GOES_ON
    return replace(found, besides=True) if goes_on and isinstance(found, Times) else found


_GOES_ON = frozenset({"or", "o", "u", "also", "tambien"})
"""How a text begins that goes on with the wish of the text before."""
