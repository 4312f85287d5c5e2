"""The walk of an inbound text: claim, triage, find the person, lock, load, read, take the turn, apply, commit.

One unit of work per text. A repeat stops at the claim. A turn that raises loses nothing: the text is kept, and a person is told.
"""

from __future__ import annotations

import logging
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from messenger.core.appointment import SlotTaken
from messenger.core.clinic import StaffMember
from messenger.core.communication import Inbound, Params, When
from messenger.core.conversation import take_turn
from messenger.core.dialogue.booking import PRESCREENING
from messenger.core.dialogue.questions import expecting, question_words
from messenger.core.dialogue.rides import needing_ride, said_of_another
from messenger.core.dialogue.scene import Outcome, Turn
from messenger.core.dialogue.taken_over import answers_us
from messenger.core.dialogue.triaged import weighed_only
from messenger.core.effects import Book, Move, RaiseTask, Say
from messenger.core.facts import Facts, Need
from messenger.core.party import Address, Party
from messenger.core.reading import Reading
from messenger.core.schedule import Slot, own_time
from messenger.core.states import AskingRide, AskingSafety, Conversation, DayOf, Idle, Screening
from messenger.core.understanding import (
    Answer,
    CarrierWord,
    Choice,
    DoubtfulRide,
    ExpectChecklist,
    ExpectChoice,
    Expecting,
    Language,
    Name,
    NoRide,
    Triage,
    Unread,
    UnsuitableRide,
    YesNo,
)
from messenger.ports.records import InboundRecord
from messenger.ports.store import UnitOfWork
from messenger.reading.read import read
from messenger.reading.rides.beside import asks_for_oneself, changes_hands
from messenger.reading.rides.named import read_ride
from messenger.reading.rides.swap import in_place
from messenger.reading.rides.two import home_of_two
from messenger.reading.rides.words import RELATIONS
from messenger.reading.safety.triage import Context, triage
from messenger.reading.words.text import words_of
from messenger.service import escorts, receipts, reply_codes
from messenger.service.effects import Cause, apply
from messenger.service.load import conversation_at, facts_for, offers_for, patient_at, people_at
from messenger.service.other_answers import with_age_put_right, with_later_correction, with_other_answers
from messenger.service.shell import Shell
from messenger.service.whose import ask_which, whose
from messenger.wording import MissingWords

log = logging.getLogger(__name__)

JOINED = timedelta(minutes=5)
"""Texts this close together are also judged for safety as one."""

SLOW = 0.5
"""Seconds of the processor after which a safety reading counts as failed."""

ANSWERED_BY = timedelta(hours=24)
"""How long after a person of the clinic wrote a text still answers them, where the bot has said nothing since."""

ROUNDS = 4
"""How often a turn may ask for more facts."""

LATE = timedelta(minutes=10)
"""A text that was under way for longer is answered with a word about that."""

LATE_WORDS = "other.late"

RACES = 8
"""How often a turn may lose a slot to somebody else before it is given up."""


PROVIDER_WORDS: dict[str, CarrierWord] = {"STOP": "optout", "START": "optin", "HELP": "help"}
"""What the provider says it has done itself. Source: Twilio, Advanced Opt-Out, OptOutType."""


class TurnFailed(RuntimeError):
    """A turn asked for the same thing twice, or for too much; the message has no text of a person."""


async def receive(shell: Shell, inbound: Inbound) -> None:
    """Take in one text, tap or picture. Never raises for what a person sent: the text is kept and answered, or a person is told."""
    now = max(inbound.received_at, shell.clock.now())
    id = shell.ids.new()
    try:
        await shell.store.run(lambda uow: handle(shell, uow, inbound, id, now))
    except Exception as error:
        name = type(error).__name__
        log.error("inbound %s: the turn failed (%s at %s)", id, name, _place(error))
        await shell.store.run(lambda uow: keep_failed(shell, uow, inbound, id, now, name))
    shell.wakeups.nudge()


def _place(error: BaseException) -> str:
    """Where an error arose, as file and line: its message and values may hold what a person wrote."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"


async def greet_in(shell: Shell, address: Address, language: Language, now: datetime) -> None:
    """Somebody opened a conversation in ``language`` before their first text (a page in that language)."""

    def work(uow: UnitOfWork) -> None:
        party = replace(patient_at(shell, uow, address, now), language=language)
        uow.save(party)
        uow.save(replace(conversation_at(shell, uow, address, party, now), language=language))

    await shell.store.run(work)


# --- one unit of work ---------------------------------------------------------------------------------------------


def handle(shell: Shell, uow: UnitOfWork, inbound: Inbound, id: str, now: datetime) -> None:
    """The whole turn, inside the unit of work ``uow``."""
    if not uow.claim_inbound(InboundRecord(id, inbound)):
        return
    member = staff_member(shell, inbound)
    if member is not None:
        because = reply_codes.by_reply(shell, uow, member, inbound, now)
        uow.save(InboundRecord(id, inbound, "handled", None, because))
        return
    if inbound.answers is not None:
        receipts.answered(shell, uow, inbound.answers, inbound, now)
    people = people_at(shell, uow, inbound.sender, now, inbound.display_name)
    found = whose(shell, uow, inbound, conversation_at(shell, uow, inbound.sender, people[0], now), people, now)
    party, conversation = found.party, found.conversation
    if inbound.contact is not None:
        party = with_contact(uow, party, inbound.contact)
    uow.foresee(party.id, id, inbound.sender, now - JOINED, now - ANSWERED_BY)
    facts = facts_for(shell, uow, inbound.sender, party, now)
    if inbound.button is not None or inbound.opt_out_type is not None:
        facts = replace(facts, stale_tap=is_stale(uow, inbound, party.id), provider_answers=inbound.opt_out_type is not None)
    if inbound.button is None:
        answers_a_person, a_person_asked = from_a_person(uow, party.id, now)
        facts = replace(facts, answers_a_person=answers_a_person, a_person_asked=a_person_asked)
    said = inbound if found.said is None else replace(inbound, body=found.said)
    beside = uow.bodies_beside(id, inbound.sender, now - JOINED)
    reading = read_text(shell, said, beside, conversation, facts, now)
    if not facts.answers_a_person:
        conversation, reading = the_ride_after_all(shell, conversation, reading, facts, now)
    if inbound.edited and reading.triage.level == "none":
        uow.save(conversation)
        uow.save(InboundRecord(id, inbound, "ignored", conversation.id, "an edit of an earlier text: read for safety only", "none"))
        return
    is_late = now - inbound.received_at > LATE
    cause = Cause(f"inbound:{id}", "patient", conversation, party, now, inbound.received_at if is_late else None)
    if is_late and reading.triage.level != "urgent" and reading.carrier != "optout":
        own_up(shell, uow, inbound, cause)
    which = ask_which(shell, found, reading)
    if which is not None:
        apply(shell, uow, which.effects, cause)
    turn = which or decide(shell, uow, conversation, reading, facts, cause)
    escorts.pass_on(shell, uow, party, said.body, f"{cause.key}:ride", now)
    uow.save(turn.conversation)
    uow.save(InboundRecord(id, inbound, "handled", conversation.id, turn.because, reading.triage.level))


def own_up(shell: Shell, uow: UnitOfWork, inbound: Inbound, cause: Cause) -> None:
    """Say that a text reached us late, once an hour: what follows may answer a question that has long passed."""
    said = [request for request in uow.requests_of(cause.party.id) if request.words == LATE_WORDS]
    if any(request.due > cause.now - timedelta(hours=1) for request in said):
        return
    say = Say(LATE_WORDS, {"when": When(inbound.received_at)}, None, "reply", "their text reached us late")
    apply(shell, uow, (say,), replace(cause, key=f"{cause.key}:late", now=cause.now - timedelta(milliseconds=1)))


def with_contact(uow: UnitOfWork, party: Party, number: str) -> Party:
    """``party`` with the telephone number that the provider vouches for; texts there still need consent."""
    address = Address("sms", number)
    if address in party.addresses:
        return party
    known = replace(party, addresses=(*party.addresses, address))
    uow.save(known)
    return known


def is_stale(uow: UnitOfWork, inbound: Inbound, party_id: str) -> bool:
    """Whether a tapped button belongs to an older message than the newest one that asked something."""
    if inbound.button is None or inbound.answers is None:
        return False
    newest = uow.last_question_to(party_id)
    return newest is not None and newest != inbound.answers


def from_a_person(uow: UnitOfWork, party_id: str, now: datetime) -> tuple[bool, bool]:
    """Whether a person of the clinic wrote last, a day ago at most and with only a welcome after it: then what comes next is for them. And
    whether they asked something."""
    since = now - ANSWERED_BY
    words = uow.newest_to(party_id, since)
    if words not in {WELCOME, BY_A_PERSON}:
        return False, False
    lately = (each for each in uow.requests_of(party_id) if each.recipient_id == party_id and each.due >= since)
    left = [each for each in lately if each.words != WELCOME and (each.status in _LEFT or (each.status, each.category) == _LEAVING)]
    newest = max(left, key=lambda each: (each.due, each.id), default=None)
    if newest is None:
        return words == BY_A_PERSON, False
    return newest.words == BY_A_PERSON, "?" in str(newest.params.get("text"))


WELCOME, BY_A_PERSON = "other.thanks", "other.reply"
"""The words that answer thanks, and nothing else; and those of staff."""
_LEFT, _LEAVING = ("completed", "sending", "unknown"), ("active", "reply")


def staff_member(shell: Shell, inbound: Inbound) -> StaffMember | None:
    """The member of staff whose address the text comes from, or None."""
    return shell.clinic.staff_by_address.get(inbound.sender)


def read_text(shell: Shell, inbound: Inbound, beside: tuple[str, ...], conversation: Conversation, facts: Facts, now: datetime) -> Reading:
    """Triage first, then the readers. A tapped button reads as its value. ``beside``: what they texted shortly before."""
    text = inbound.button if inbound.button is not None else inbound.body
    by_the_bot = (conversation.held_by is None or answers_us(conversation, facts)) and not facts.answers_a_person
    words = question_words(conversation.state, shell.questionnaires) if by_the_bot else None
    asked = shell.catalog.raw(conversation.language, words) if words else ""
    earlier = tuple([body for body in beside if any(map(str.isalpha, body))])
    found = safe_triage(shell, text, Context(asked, conversation.language, earlier, facts.on_session_day(now), facts.after_session(now)))
    if not text.strip():
        found = Triage("none", reasons=("no-words",), rules_version=found.rules_version)
    expected = in_words(shell, expecting(conversation.state, shell.questionnaires), conversation.language)
    reading = read(text, expected, conversation.language, shell.clinic.local(now), found)
    if inbound.opt_out_type is not None:
        reading = replace(reading, carrier=PROVIDER_WORDS[inbound.opt_out_type])
    reading = _in_their_other_language(shell, conversation, reading, now)
    reading = with_age_put_right(conversation, reading, facts.responses, shell.questionnaires[PRESCREENING], now)

    def worded(item: Expecting) -> Expecting:
        return in_words(shell, item, conversation.language)

    def again(part: str) -> Answer:
        return read(part, expected, conversation.language, shell.clinic.local(now), found).answer

    reading = with_later_correction(conversation, reading, facts, shell.questionnaires, worded, again)
    reading = behind_the_soft_question(shell, conversation, reading, now)
    return with_other_answers(conversation, reading, shell.questionnaires, worded)


def _in_their_other_language(shell: Shell, conversation: Conversation, reading: Reading, now: datetime) -> Reading:
    """``reading`` with the answer to a question about health that is given in another language than the one it was asked in.

    The question about safety is left out: what is not plainly its answer is asked again.
    """
    state = conversation.state
    asked = isinstance(state, Screening) and state.queue[0] != "safety" and conversation.held_by is None
    if not asked or not isinstance(reading.answer, Unread) or reading.answer.tells or reading.tongue.language == conversation.language:
        return reading
    for language in shell.clinic.languages:
        if language != conversation.language and reading.tongue.language in (None, language):
            expected = in_words(shell, expecting(state, shell.questionnaires), language)
            again = read(reading.text, expected, language, shell.clinic.local(now), reading.triage).answer
            if not isinstance(again, Unread) or again.tells:
                return replace(reading, answer=again)
    return reading


def behind_the_soft_question(shell: Shell, conversation: Conversation, reading: Reading, now: datetime) -> Reading:
    """``reading`` with what an ordinary text answers of the question that the soft one has set aside.

    A bare word is no name there, and no yes or no: "tired" or "yep" may be an answer to the soft question.
    """
    asked = isinstance(conversation.state, AskingSafety) and conversation.suspended and conversation.held_by is None
    if not asked or reading.triage.level != "none" or not isinstance(reading.answer, Unread):
        return reading
    expected = in_words(shell, expecting(conversation.suspended[-1], shell.questionnaires), conversation.language)
    again = read(reading.text, expected, conversation.language, shell.clinic.local(now), reading.triage)
    bare = isinstance(again.answer, Name | NoRide | YesNo) and len(reading.text.split()) < 2
    return reading if bare else replace(reading, behind=again.answer)


def the_ride_after_all(
    shell: Shell, conversation: Conversation, reading: Reading, facts: Facts, now: datetime
) -> tuple[Conversation, Reading]:
    """Who takes the patient home, told while it is not asked (any more): on top of the text of the day, or with nothing open.

    A name in a known form answers that question then, also one that puts another in the place of the first; so does a doubt about them,
    and a doubt also beside a yes ("on track but Jo works til 4"). Somebody in another's place is that too where weighed words alone alarm
    about it: staff read it as well then.
    """
    state, waiting = conversation.state, conversation.suspended
    beside = isinstance(state, DayOf) and isinstance(reading.answer, Choice) and bool(reading.answer.rest)
    words = words_of(reading.text)
    of_two = home_of_two(words) is not None
    hands = changes_hands(words) or in_place(words) is not None or of_two
    light = weighed_only(reading.triage) or said_of_another(reading)
    calm = reading.triage.level == "none" or (hands and conversation.crisis is None and light)
    quiet = calm and reading.carrier == "none" and conversation.held_by is None
    doubt = read_ride(words)
    at_an_hour = _tells_an_hour(doubt) and {*reading.plain} <= {"ride_confirmed", "ride_problem"} and not asks_for_oneself(words)
    of_it = of_two or at_an_hour or _of_the_ride(reading, hands) or _tells_of_a_minor(doubt)
    if not quiet or not (beside or (isinstance(reading.answer, Unread) and of_it)):
        return conversation, reading
    asked = waiting[-1] if waiting and isinstance(state, DayOf) else None
    visit = needing_ride(facts, now)
    if not isinstance(asked, AskingRide) and (visit is None or not isinstance(state, Idle | DayOf)):
        return conversation, reading
    older = asked if isinstance(asked, AskingRide) else AskingRide(visit.id if visit else "")
    again = read(reading.text, expecting(older, shell.questionnaires), conversation.language, shell.clinic.local(now), reading.triage)
    if beside and not isinstance(again.answer, DoubtfulRide):
        return conversation, reading
    if isinstance(again.answer, DoubtfulRide) and not beside and _has_trouble(reading, facts, older):
        return conversation, reading
    if "?" in reading.text and not _tells_of_a_minor(again.answer) and not of_two:
        return conversation, reading
    if not _tells(again.answer, facts, older, asked is older, hands):
        return conversation, reading
    kept = (*waiting[:-1], state) if asked is older else (*waiting, *((state,) if isinstance(state, DayOf) and not beside else ()))
    people = replace(reading.people, absent="")
    if of_two:
        reading = replace(reading, questions=replace(reading.questions, asked=None))  # whether the other may bring them: answered with it
    return replace(conversation, state=older, suspended=kept), replace(reading, answer=again.answer, intents=(), plain=(), people=people)


def _has_trouble(reading: Reading, facts: Facts, asked: AskingRide) -> bool:
    """Whether it is the ride that is named who may not come ("Jo isn't answering"): no answer about somebody new, and no drink."""
    ride, trouble = facts.rides.get(asked.appointment_id), reading.people.trouble
    if ride is None or ride.state not in ("named", "confirmed") or trouble is None or trouble.drinks:
        return False
    return not trouble.by_name or (ride.name or "").casefold().split()[:1] == [trouble.who]


def _tells_of_a_minor(answer: Answer) -> bool:
    """Whether staff are to weigh who comes because of an age, which is told though it is asked about ("he's 17, is that ok?")."""
    return isinstance(answer, DoubtfulRide) and answer.because.startswith("age")


def _tells_an_hour(answer: Answer) -> bool:
    """Whether somebody is named as the ride who can only come from some hour on ("Trey, but he gets off at 4")."""
    return isinstance(answer, DoubtfulRide) and answer.name != "" and answer.because.startswith("later")


def _of_the_ride(reading: Reading, hands: bool) -> bool:
    """Whether a text that answers nothing may be about the ride home: it wants nothing else, or tells of ``hands`` that change."""
    of_it = {"ride_confirmed", "ride_problem", "reschedule", "cancel_appointment", "running_late"} if hands else {"ride_confirmed"}
    return {*reading.intents} <= of_it or ({*reading.plain} <= {"ride_confirmed"} and not hands)


def _tells(answer: Answer, facts: Facts, asked: AskingRide, waits: bool, hands: bool) -> bool:
    """Whether ``answer`` is one to "who takes you home?" though it is not the open question. ``waits``: it was asked, and waits.

    ``hands``: the text puts somebody in another's place, so that a relation ("my sister instead") names them as well.
    """
    named = facts.rides.get(asked.appointment_id)
    match answer:
        case Name(value, _, sure):
            of_somebody = value.casefold() not in RELATIONS or hands
            own = ((facts.party.name if facts.party else "") or "").casefold().split()[:1] == value.casefold().split()[:1]
            wanted = named is not None and named.state in ("asked", "none", "unsuitable", "lost")
            return (sure or hands) and not own and (of_somebody or wanted)
        case DoubtfulRide(name):
            if named is None or named.state == "unasked":
                return _tells_an_hour(answer) or (named is not None and name != "" and _tells_of_a_minor(answer))
            return True
        case UnsuitableRide():
            return waits
        case _:
            return False


def in_words(shell: Shell, expected: Expecting, language: Language) -> Expecting:
    """``expected`` with the labels of its options as the person was shown them, so that plain wording can be read."""

    def words(key: str) -> str:
        try:
            return shell.catalog.raw(language, key)
        except MissingWords:
            return key

    match expected:
        case ExpectChoice():
            labels = tuple(words(label) for label in expected.labels)
            return replace(expected, labels=labels, question=words(expected.question))
        case ExpectChecklist():
            return replace(expected, items=tuple(words(item) for item in expected.items))
        case _:
            return expected


def safe_triage(shell: Shell, text: str, context: Context) -> Triage:
    """The safety reading. One that fails or is slow counts as staff-review: a person reads the text."""
    began = time.thread_time()  # what it took, not how long the machine was busy with others
    try:
        found = triage(text, context, shell.triage_rules)
    except Exception as error:
        log.error("safety reading failed (%s): counted as staff-review", type(error).__name__)
        return Triage("staff-review", "crisis", ("detector-failed",))
    if time.thread_time() - began > SLOW and found.level == "none":
        return Triage("staff-review", "crisis", ("detector-slow",))
    return found


def decide(shell: Shell, uow: UnitOfWork, conversation: Conversation, reading: Reading, facts: Facts, cause: Cause) -> Turn:
    """Take the turn and apply it: facts it needs are fetched; a slot lost to somebody else makes it think again.

    Raises:
        TurnFailed: more rounds than a turn may take.
    """
    for _ in range(RACES):
        turn = meet(shell, uow, lambda known: take_turn(conversation, reading, known, cause.now), facts, cause.now)
        try:
            if _has_own_visit_then(facts, turn):  # two offers were open, and both are answered
                raise SlotTaken(conversation.id)
            apply(shell, uow, turn.effects, replace(cause, conversation=turn.conversation))
        except SlotTaken:
            facts = replace(facts, taken=(*facts.taken, *lost_slots(turn)), offers=())
            continue
        return turn
    raise TurnFailed("too many slots were lost to others in one turn")


def meet(shell: Shell, uow: UnitOfWork, step: Callable[[Facts], Outcome], facts: Facts, now: datetime) -> Turn:
    """Run ``step`` until it returns a Turn, fetching what it needs; the same need twice is an error."""
    for _ in range(ROUNDS + 1):
        outcome: Outcome = step(facts)
        if isinstance(outcome, Turn):
            return outcome
        need: Need = outcome
        if any(offers.need == need for offers in facts.offers):
            raise TurnFailed("a turn asked for the same facts twice")
        facts = replace(facts, offers=(*facts.offers, offers_for(shell, uow, need, now, facts.appointments, facts.taken)))
    raise TurnFailed("a turn asked for too many facts")


def _has_own_visit_then(facts: Facts, turn: Turn) -> bool:
    """Whether a slot that the turn takes is at a time, or for a treatment on a day, at which the patient is here already."""
    return any(
        busy.start < effect.slot.end and effect.slot.start < busy.end
        for effect in turn.effects
        if isinstance(effect, Book | Move)
        for busy in own_time(facts.appointments, facts.clinic, effect.slot.service, effect.appointment_id)
    )


def lost_slots(turn: Turn) -> tuple[Slot, ...]:
    """The slots that a turn wanted to take."""
    return tuple(effect.slot for effect in turn.effects if isinstance(effect, Book | Move))


# --- when a turn fails --------------------------------------------------------------------------------------------


def keep_failed(shell: Shell, uow: UnitOfWork, inbound: Inbound, id: str, now: datetime, error: str) -> None:
    """Keep the text of a turn that raised, answer with fixed words, and call a person; an urgent text is paged about."""
    if not uow.claim_inbound(InboundRecord(id, inbound, "failed", because=error)):
        return
    if staff_member(shell, inbound) is not None:
        return
    party = patient_at(shell, uow, inbound.sender, now)
    conversation = conversation_at(shell, uow, inbound.sender, party, now)
    uow.save(conversation)
    level = safe_triage(shell, inbound.body, Context("", conversation.language, ())).level
    urgent = level == "urgent"
    task = RaiseTask(
        "reply",
        "urgent" if urgent else "routine",
        f"failed:{conversation.id}",
        "a text could not be handled: read it and reply",
        page=urgent,
    )
    params: Params = {"clinic": shell.clinic.name, "phone": shell.clinic.phone}
    say = Say(
        "crisis.no_staff" if urgent else "other.error", params, None, "safety" if urgent else "reply", "the text could not be handled"
    )
    apply(shell, uow, (task, say), Cause(f"inbound:{id}", "system", conversation, party, now))
    uow.save(InboundRecord(id, inbound, "failed", conversation.id, error, level))
