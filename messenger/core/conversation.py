"""One inbound text, one turn: ``take_turn(conversation, reading, facts, now) -> Turn | Need``. Pure.

Safety first, then carrier words, then a person who has taken over, then the open question, then what else a person may say.
The caller fetches what a Need asks for and calls again; the same Need twice is an error of the caller's facts.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from messenger.core.dialogue import (
    ahead,
    another,
    answering,
    asked,
    at_home,
    booking,
    carrier_words,
    checkins,
    clinical,
    consent,
    digressions,
    entry,
    errands,
    fasting,
    in_hand,
    out_of_turn,
    pickup,
    rides,
    screening,
    several,
    substances,
    taken_over,
    tidings,
    told_calmly,
    triaged,
    visits,
    waitlist,
)
from messenger.core.dialogue.questions import question
from messenger.core.dialogue.scene import Outcome, Scene, Turn, led
from messenger.core.effects import Effect, RaiseTask, SaveResponse, Say
from messenger.core.facts import Facts
from messenger.core.reading import Reading
from messenger.core.states import (
    AskingName,
    AskingRide,
    AskingSafety,
    AwaitingConsent,
    CallingOff,
    CheckingIn,
    ChoosingSlot,
    Confirming,
    Conversation,
    DayOf,
    Idle,
    Screening,
    WithAnother,
)
from messenger.core.understanding import DoubtfulRide, Intent, SlotNumber, Unread
from messenger.core.value import changed

BEFORE_THE_QUESTION: tuple[Intent, ...] = ("wrong_number", "reschedule", "cancel_appointment", "running_late", "ride_problem")
"""Intents that a clear wording means whatever is asked; all others wait until the open question's own reader has failed."""

MANNERS: frozenset[Intent] = frozenset({"thanks", "greeting"})
"""Intents that want nothing."""


def take_turn(conversation: Conversation, reading: Reading, facts: Facts, now: datetime) -> Outcome:
    """Decide one turn.

    Args:
        conversation: where it stands; returned changed in the Turn.
        reading: what the text was read as, by the reader that ``expecting(conversation.state)`` asked for.
        facts: everything that may be looked at.
        now: aware UTC.

    Returns:
        The Turn, or the Need that must be met first.
    """
    scene = triaged.in_their_language(
        Scene(
            changed(conversation, last_inbound_at=now),
            triaged.or_unreadable(reading, conversation.state),
            facts,
            now,
            question,
            conversation.last_inbound_at,
        )
    )
    scene = rides.calm(ahead.calm(scene))
    calmed = substances.calm(fasting.calm(pickup.calm(scene), triaged.WEIGHED), triaged.WEIGHED)
    calmed = clinical.calm(told_calmly.calm(calmed, triaged.WEIGHED, triaged.HOPELESS), triaged.WEIGHED, triaged.HOPELESS)
    scene = triaged.weighed(triaged.plain_wish(calmed))
    outcome = _decide(scene)
    if scene.reading.triage.level != "none" or told_calmly.visit_ahead(scene) is None:  # drink that is owned up to is told of once
        outcome = substances.beside(scene, fasting.beside(scene, outcome))
    outcome = ahead.here_beside(scene, pickup.beside(scene, clinical.beside(scene, told_calmly.beside(scene, outcome))))
    outcome = booking.renewed(scene, several.beside(scene, outcome))
    return errands.once_beside(scene, booking.remember(scene, outcome)) if isinstance(outcome, Turn) else outcome


def _decide(scene: Scene) -> Outcome:
    urgent = tidings.in_good_hands(scene) or triaged.urgent(scene)
    if urgent is not None:
        return carrier_words.with_carrier(scene, urgent)
    crisis = scene.conversation.crisis
    outcome = _not_urgent(scene)
    return outcome if crisis is None else in_hand.beside(scene, crisis, outcome, light=triaged.weighs_little(scene))


def _not_urgent(scene: Scene) -> Outcome:
    conversation, reading, facts = scene.conversation, scene.reading, scene.facts
    carrier = carrier_words.carrier_word(scene)
    if carrier is not None:
        return carrier
    if conversation.held_by is not None:
        return taken_over.told(scene)
    if reading.leaving.bad_hour and reading.triage.level == "none":
        return tidings.bad_hour(scene)
    to_a_person = _to_a_person(scene)
    if to_a_person is not None:
        return to_a_person
    if facts.party is not None and facts.party.role == "escort":
        return rides.escort(scene)
    if reading.tongue.switch_to is not None and (reading.tongue.switch_to != conversation.language or _nothing_but_the_language(reading)):
        return digressions.switch(scene, reading.tongue.switch_to)
    if not facts.consented and not isinstance(conversation.state, AwaitingConsent | AskingSafety):
        return consent.first_contact(scene)
    if facts.stale_tap:
        return digressions.again(scene, *(() if question(scene) else (scene.say("other.nothing_open"),)))
    if not reading.text.strip():
        return no_words(scene)
    told = told_calmly.answer(scene)
    if told is not None:
        return told
    driver_ill = rides.laid_up(scene) if scene.reading.triage.level != "urgent" and scene.reading.triage.kind != "crisis" else None
    if driver_ill is None and (scene.reading.triage.level == "none" or triaged.worries_little(scene)):
        driver_ill = rides.in_doubt(scene)
    if driver_ill is not None:
        return driver_ill if scene.reading.triage.level == "none" else triaged.also_read(scene, driver_ill)
    in_hospital = tidings.in_hospital(scene)
    if in_hospital is not None:
        return in_hospital
    after_treatment = at_home.serve(scene)
    if after_treatment is not None:
        return after_treatment
    of_health = clinical.serve(scene) if not isinstance(scene.state, WithAnother) else None
    if of_health is not None:
        return of_health
    somebody_else = another.serve(scene)
    if somebody_else is not None:
        return somebody_else
    scene = another.lapsed(scene)
    to_go_home = pickup.serve(scene)
    if to_go_home is not None:
        return to_go_home
    visit = fasting.visit_fasted_for(scene)
    if visit is not None and scene.reading.triage.level == "none" and isinstance(scene.reading.answer, Unread) and not scene.reading.others:
        return fasting.told(scene, visit)
    about_drugs = substances.told(scene)
    if about_drugs is not None:
        return about_drugs
    if rides.of_whoever_drives(scene):
        return triaged.also_read(scene, _answer_or_serve(scene))
    told_why = triaged.asks_why(scene)
    if told_why is not None:
        return told_why
    if triaged.answers_a_question(scene) or (triaged.denied(scene) and not isinstance(scene.state, AskingSafety)):
        return triaged.also_read(scene, _answer_or_serve(scene))
    worrying = triaged.worrying(scene)
    doubtful = ahead.turned_back_beside(scene, worrying) if worrying is not None else tidings.loss(scene)
    return doubtful if doubtful is not None else tidings.with_loss(scene, _answer_or_serve(scene))


def _nothing_but_the_language(reading: Reading) -> bool:
    """Asked for once more while it is spoken: said again that it is, in place of "I did not get that"."""
    return reading.triage.level == "none" and isinstance(reading.answer, Unread) and {*reading.intents} <= {"change_language"}


def _to_a_person(scene: Scene) -> Turn | None:
    """The answer to what a person of the clinic wrote: that person reads it, and no question of ours takes it.

    One of the verbs that our texts teach (BOOK) is for the bot. What is worrying goes its usual way, and so does the answer to the soft
    question: asking again what may be a matter of life is never wrong.
    """
    if not scene.facts.answers_a_person or isinstance(scene.state, AskingSafety) or scene.reading.wants.taught is not None:
        return None
    if scene.reading.triage.level != "none":
        return triaged.worrying(scene)
    said = {*scene.reading.intents}
    thanks = (bool(said) and said <= {"thanks"}) or scene.reading.stance.goodbye
    if thanks and scene.reading.stance.short and not scene.facts.a_person_asked and not scene.reading.questions.asks:
        return scene.turn(scene.state, scene.say("other.thanks"), because="thanks for what a person of the clinic wrote: nothing to read")
    task = RaiseTask("reply", "routine", f"reply:{scene.conversation.id}", "answers what a person wrote", due=scene.facts.staff_deadline)
    return scene.turn(scene.state, task, because="answers what a person of the clinic wrote: they read it")


def no_words(scene: Scene) -> Turn:
    """A picture, a voice message or nothing at all: a person looks, and what is open stays open."""
    task = RaiseTask(
        "reply", "routine", f"reply:{scene.conversation.id}", "sent a picture or an empty text", due=scene.facts.staff_deadline
    )
    return scene.turn(scene.state, task, scene.say("other.media"), because="no words to read: a person looks")


# --- the open question, and what else a text wants ----------------------------------------------------------------


def _answer_or_serve(scene: Scene) -> Outcome:
    reading = scene.reading
    if reading.others and not isinstance(scene.state, Screening | CheckingIn):
        return _put_right(scene)
    if reading.wrongly and (unclear := screening.which_answer(scene)) is not None:
        return unclear
    of_the_visit = ahead.serve(scene)
    if of_the_visit is not None:
        return of_the_visit
    at_the_door = visits.outside(scene)
    if at_the_door is not None:
        return _also(scene, at_the_door, "location") if "location" in reading.plain else at_the_door
    served = rides.nobody(scene) or rides.absent(scene) or digressions.another_way(scene) or errands.serve(scene)
    if served is not None:
        return served
    if reading.questions.asks_when and not isinstance(scene.state, AwaitingConsent):
        return _and_when(scene)
    times = visits.asks_for_times(scene) or visits.left_as_it_was(scene) or visits.turned_away(scene)
    if times is not None:
        return digressions.aside(scene, times)
    comes = reading.stance.comes and isinstance(scene.state, Screening)  # said of the visit: the question goes on
    when_named = reading.stance.sees_us_on is not None and isinstance(scene.state, Idle | AskingRide)
    if when_named or isinstance(scene.state, AskingName):
        expected = visits.will_be_there(scene)
        if expected is not None:
            return expected
    reminded = isinstance(scene.state, Confirming | DayOf) and isinstance(reading.answer, Unread)
    if reading.stance.goodbye and not comes and (reminded or isinstance(scene.state, Idle | AskingRide | Screening)):
        return scene.turn(scene.state, scene.say("other.see_you"), because="a goodbye until the visit: it is no answer and no miss")
    called = digressions.to_be_called(scene)
    if called is not None:
        return called
    behind = answering.behind_the_soft_question(scene, scene.state) if isinstance(scene.state, AskingSafety) else None
    if behind is not None:
        return behind
    if reading.stance.missent and isinstance(scene.state, Idle) and isinstance(reading.answer, Unread):
        return scene.turn(scene.state, scene.say("other.see_you"), because="a text of theirs was meant for somebody else: nothing to do")
    missed = tidings.wronged(scene) or entry.missed(scene)
    if missed is not None:
        return missed
    faring = checkins.out_of_turn(scene) if isinstance(reading.answer, Unread) or not reading.stance.numbered else None
    if faring is not None:
        return faring
    taught = reading.wants.taught
    if isinstance(scene.state, AskingSafety) and isinstance(reading.answer, Unread):
        return _beside_the_soft_question(scene, scene.state, (taught,) if taught else reading.plain)
    if taught is not None and not (taught == "reschedule" and isinstance(scene.state, Confirming)):
        served = digressions.booking_word(scene) if taught == "book" else digressions.one(scene, taught)
        if served is not None:
            return served
    for_another = screening.for_somebody_else(scene) if isinstance(scene.state, Idle) else None
    if for_another is not None and reading.wants.own_too != "no":
        return entry.wants_to_book(scene)
    tells_more = (
        isinstance(scene.state, Idle)
        and reading.stance.onward == "no"
        and reading.questions.asked is None
        and not set(reading.plain) - {"book"}
    )
    if tells_more and for_another is not None:
        return screening.noted_for_somebody_else(scene)
    confirmed = visits.confirm_any_time(scene) if isinstance(scene.state, Idle | AskingRide) else None
    if confirmed is not None:
        return confirmed
    expected = visits.will_be_there(scene) if isinstance(scene.state, Idle | AskingRide | Screening) else None
    if expected is not None:
        return expected
    served = digressions.wanted_still(scene) or waitlist.serve(scene) or asked.serve(scene)
    if served is not None:
        return served
    onward = digressions.onward(scene)
    if onward is not None:
        return onward
    aside = out_of_turn.told(scene)
    if aside is not None:
        return aside
    read = not isinstance(reading.answer, Unread)
    first = tuple(i for i in reading.plain if i in BEFORE_THE_QUESTION and not (read and _is_the_answer(scene, i)))
    if (isinstance(reading.answer, Unread) and not reading.others) or first:
        served = digressions.serve(scene, first or reading.intents)
        if served is not None:
            return served
    if isinstance(scene.state, AskingRide) and "ride_problem" not in reading.intents and not reading.questions.asks:
        return rides.answer(scene, scene.state)
    passed_on = asked.unknown(scene)
    if passed_on is not None:
        return passed_on
    answered = answering.answer(scene, scene.state)
    rest = tuple(intent for intent in reading.plain if intent in digressions.FAQ)
    if isinstance(reading.answer, DoubtfulRide) and not rest and reading.questions.asked == "other":
        return answered  # "he's 17, is that ok?": the question is about that very doubt, and staff have it
    if (
        (rest or reading.questions.asked)
        and not reading.questions.asks_open
        and not (isinstance(reading.answer, SlotNumber) and reading.answer.alike)
        and isinstance(answered, Turn)
        and not isinstance(reading.answer, Unread)
    ):
        return _also(scene, answered, rest[0] if rest else "other")
    return answered


def _and_when(scene: Scene) -> Outcome:
    """When the visit is, and the ride home where the same text names it ("Linda, what time do i need to be there")."""
    told = visits.tell_when(scene)
    if isinstance(told, Turn) and (scene.reading.questions.asks_where or "location" in scene.reading.plain):
        told = _also(scene, told, "location")
    if not isinstance(scene.state, AskingRide) or isinstance(scene.reading.answer, Unread) or not isinstance(told, Turn):
        return told
    answered = rides.answer(scene, scene.state)
    when = tuple(effect for effect in told.effects if isinstance(effect, Say) and effect.asks is None)
    return replace(answered, effects=(*when, *answered.effects)) if isinstance(answered, Turn) else answered


def _put_right(scene: Scene) -> Outcome:
    """An earlier answer put right, then what else the text answers of the open question, unless staff call before anything else."""
    if screening.ended_at_age(scene.facts.responses, scene.now) is not None:
        return screening.age_put_right(scene)
    turn = screening.corrected(scene)
    done = next((effect.response for effect in turn.effects if isinstance(effect, SaveResponse)), None)
    if done is None or isinstance(scene.reading.answer, Unread) or turn.conversation.state != scene.state:
        return turn
    responses = tuple(done if each.id == done.id else each for each in scene.facts.responses)
    there = replace(scene, facts=replace(scene.facts, responses=responses), reading=replace(scene.reading, others=()))
    then = answering.answer(there, there.state)
    if not isinstance(then, Turn):
        return then
    kept = [effect for effect in turn.effects if not (isinstance(effect, Say) and effect.asks is not None)]
    said = () if any(isinstance(effect, Say) for effect in kept) else (scene.say("screening.changed"),)
    return replace(then, effects=(*kept, *said, *then.effects), because=f"{turn.because}; {then.because}")


def _beside_the_soft_question(scene: Scene, state: AskingSafety, wanted: tuple[Intent, ...]) -> Outcome:
    """Something else is wanted: the first time it is answered and the soft question asked again; from then on it stands in nobody's way."""
    held = _safety_first(scene, wanted)
    if held is None:
        return answering.answer(scene, state)
    if state.beside:
        on = answering.past_the_soft_question(scene)
        return _answer_or_serve(on) if scene.facts.consented else consent.first_contact(on)
    if isinstance(held, Turn) and isinstance(held.conversation.state, AskingSafety):
        return replace(held, conversation=replace(held.conversation, state=replace(held.conversation.state, beside=True)))
    return held


def _safety_first(scene: Scene, wanted: tuple[Intent, ...]) -> Outcome | None:
    """The open question about safety is not jumped over: what else is wanted is answered beside it, or comes next and staff know of it.

    None where nothing else is wanted.
    """
    back = question(scene)
    onward = digressions.onward(scene)
    if onward is not None or back is None:
        return onward
    asked = next((intent for intent in wanted if intent in digressions.FAQ), None)
    if asked is not None:
        return digressions.faq(scene, asked)
    if "human" in wanted:
        called = digressions.human(scene)
        return replace(called, effects=(*called.effects, back))
    if not set(wanted) - MANNERS and scene.reading.wishes is None:
        return None
    key, why = f"reply:{scene.conversation.id}", "wants something else while the question about safety is open"
    task = RaiseTask("reply", "routine", key, why, due=scene.facts.staff_deadline, quietly=True)
    return scene.turn(scene.state, task, led(back, "crisis.first"), because="the question about safety comes first")


def _is_the_answer(scene: Scene, intent: Intent) -> bool:
    """Whether what reads as ``intent`` only says the answer: a ride home, or that offered times do not suit ("mondays don't work")."""
    state = scene.state
    if isinstance(state, ChoosingSlot) and intent == "reschedule":
        return state.appointment_id is not None or not visits.movable(scene)
    if isinstance(state, CallingOff):
        return intent == "cancel_appointment" and visits.decided(scene)
    return isinstance(state, AskingRide)


def _also(scene: Scene, turn: Turn, intent: Intent) -> Turn:
    """Two matters in one text: the question that came with the answer is answered too, before the next question."""
    text = scene.facts.clinic.faq.get(intent, {}).get(turn.conversation.language)
    if text is None and scene.reading.questions.asked is None:
        return turn
    why = "a question in the same text"
    said: tuple[Effect, ...] = (
        (digressions.common(scene, intent, text or "", why),)
        if scene.reading.questions.asked is None
        else asked.told(scene, scene.reading.questions.asked)
    )
    at = next((index for index, effect in enumerate(turn.effects) if getattr(effect, "asks", None) is not None), len(turn.effects))
    return replace(turn, effects=(*turn.effects[:at], *said, *turn.effects[at:]))
