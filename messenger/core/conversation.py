"""One inbound text, one turn: ``take_turn(conversation, reading, facts, now) -> Turn | Need``. Pure.

Safety first, then carrier words, then a person who has taken over, then the open question, then what else a person may say.
The caller fetches what a Need asks for and calls again; the same Need twice is an error of the caller's facts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from messenger.core.communication import AskItem, Asks, CommunicationRequest
from messenger.core.dialogue import asked, booking, checkins, digressions, entry, fasting, rides, safety, screening, visits, waitlist
from messenger.core.dialogue.questions import expecting, question
from messenger.core.dialogue.scene import Outcome, Scene, Turn, led, not_understood, suspend
from messenger.core.effects import Effect, RaiseTask, RecordConsent, SaveResponse, Say
from messenger.core.facts import Facts
from messenger.core.questionnaire import Questionnaire, Response
from messenger.core.states import (
    AskingName,
    AskingRide,
    AskingSafety,
    AwaitingConsent,
    CallingOff,
    CheckingIn,
    ChoosingService,
    ChoosingSlot,
    ChoosingVisit,
    Confirming,
    Conversation,
    DayOf,
    Idle,
    OfferingWaitlist,
    OnPage,
    Screening,
    State,
)
from messenger.core.understanding import Choice, Intent, Reading, Unread, YesNo

__all__ = ["Turn", "asks_of", "expecting", "open_question", "take_turn"]

BEFORE_THE_QUESTION: tuple[Intent, ...] = ("wrong_number", "reschedule", "cancel_appointment", "running_late", "ride_problem")
"""Intents that a clear wording means whatever is asked; all others wait until the open question's own reader has failed."""

MANNERS: frozenset[Intent] = frozenset({"thanks", "greeting"})
"""Intents that want nothing."""

WEIGHED = "evidence-"
"""How the ids of triage's learned weights begin."""

DENIED = "denial-"
"""How the ids of triage's rules of denial begin: "34, and no thoughts of hurting myself" goes on being the age."""

DYING = frozenset({f"{WEIGHED}die", f"{WEIGHED}kill"})
"""Weighed senses that no name, day or ride explains: dying, and killing."""

WELCOME_FIRST: tuple[Intent, ...] = ("human", "cost", "location", "hours", "what_is_this")
"""What a stranger is answered before the welcome, where the first text plainly asks for it."""


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
    scene = _in_their_language(
        Scene(replace(conversation, last_inbound_at=now), _or_unreadable(reading, conversation.state), facts, now, question)
    )
    scene = _weighed(_plain_wish(fasting.calm(scene, WEIGHED)))
    outcome = fasting.beside(scene, _decide(scene))
    return booking.remember(scene, outcome) if isinstance(outcome, Turn) else outcome


def _decide(scene: Scene) -> Outcome:
    conversation, reading, facts = scene.conversation, scene.reading, scene.facts
    urgent = _safety(scene)
    if urgent is not None:
        return _with_carrier(scene, urgent)
    carrier = _carrier(scene)
    if carrier is not None:
        return carrier
    if conversation.held_by is not None:
        why = "a text while a person has taken over"
        task = RaiseTask("reply", "routine", f"reply:{conversation.id}", why, due=facts.staff_deadline)
        return scene.turn(scene.state, task, because="a person has taken over: the bot is silent")
    to_a_person = _to_a_person(scene)
    if to_a_person is not None:
        return to_a_person
    if facts.party is not None and facts.party.role == "escort":
        return rides.escort(scene)
    if reading.switch_to is not None and (reading.switch_to != conversation.language or _nothing_but_the_language(reading)):
        return digressions.switch(scene, reading.switch_to)
    if not facts.consented and not isinstance(conversation.state, AwaitingConsent | AskingSafety):
        return _first_contact(scene)
    if facts.stale_tap:
        return digressions.again(scene, *(() if question(scene) else (scene.say("other.nothing_open"),)))
    if not reading.text.strip():
        return no_words(scene)
    visit = fasting.visit_fasted_for(scene)
    if visit is not None and scene.reading.triage.level == "none" and isinstance(scene.reading.answer, Unread) and not scene.reading.others:
        return fasting.told(scene, visit)
    if _answers_a_question(scene):
        return _also_read(scene, _answer_or_serve(scene))
    worrying = _worrying(scene)
    return worrying if worrying is not None else _answer_or_serve(scene)


def _to_a_person(scene: Scene) -> Turn | None:
    """The answer to what a person of the clinic wrote: that person reads it, and no question of ours takes it.

    One of the verbs that our texts teach (BOOK) is for the bot. What is worrying goes its usual way, and so does the answer to the soft
    question: asking again what may be a matter of life is never wrong.
    """
    if not scene.facts.answers_a_person or isinstance(scene.state, AskingSafety) or scene.reading.taught is not None:
        return None
    if scene.reading.triage.level != "none":
        return _worrying(scene)
    task = RaiseTask("reply", "routine", f"reply:{scene.conversation.id}", "answers what a person wrote", due=scene.facts.staff_deadline)
    return scene.turn(scene.state, task, because="answers what a person of the clinic wrote: they read it")


def _nothing_but_the_language(reading: Reading) -> bool:
    """Asked for once more while it is spoken: said again that it is, in place of "I did not get that"."""
    return reading.triage.level == "none" and isinstance(reading.answer, Unread) and {*reading.intents} <= {"change_language"}


def _or_unreadable(reading: Reading, state: State) -> Reading:
    """A text in a script that nothing here can read may say anything: a person reads it, as if it were worrying. A name is a name."""
    if reading.triage.level != "none" or isinstance(state, AskingName | AskingRide) or not reading.unreadable:
        return reading
    return replace(reading, triage=replace(reading.triage, level="staff-review", kind="crisis", reasons=("another-script",)))


def _in_their_language(scene: Scene) -> Scene:
    """Urgent and worrying texts are answered in the language that they are written in, whatever was set before."""
    language = scene.reading.switch_to or scene.reading.language
    worrying = scene.reading.triage.level != "none" or scene.conversation.crisis is not None
    if not worrying or language is None or language not in scene.facts.clinic.languages:
        return scene
    return replace(scene, conversation=replace(scene.conversation, language=language))


# --- the order of things ------------------------------------------------------------------------------------------


def _safety(scene: Scene) -> Turn | None:
    triage, crisis = scene.reading.triage, scene.conversation.crisis
    if triage.level == "urgent":
        told = _urgent_answer(scene) if crisis is None else None
        return told or safety.urgent(scene, triage.kind or "crisis", triage.reasons)
    if crisis is not None:
        return safety.during(scene, crisis)
    return None


def _urgent_answer(scene: Scene) -> Turn | None:
    """Urgent words that are at once the answer to the open question ("yes, now"): kept as that answer, with the rule that fired."""
    state = scene.state
    if not isinstance(state, Screening | CheckingIn):
        return None
    questionnaire = scene.facts.questionnaires[state.response.questionnaire]
    taken = screening.take(questionnaire, questionnaire.item(state.queue[0]), scene.reading, state.response, scene)
    if state.queue[0] == "safety" and (taken is None or screening.judge(questionnaire, taken[0]).outcome != "urgent"):
        return screening.told_now(scene, state) if isinstance(state, Screening) and scene.reading.triage.kind == "crisis" else None
    if taken is None or screening.judge(questionnaire, taken[0]).outcome != "urgent":
        return None
    turn = screening.answer(scene, state) if isinstance(state, Screening) else checkins.answer(scene, state)
    return turn if isinstance(turn, Turn) and turn.conversation.crisis is not None else None


def _weighed(scene: Scene) -> Scene:
    """A text that answers our own question, and that only the weighing of words calls urgent (no rule does): a person reads it.

    What a rule calls urgent stays urgent, in every state and field. So does what was weighed as a crisis with a word of dying in it, where
    nothing was asked about health ("nobody, I will be dead by then" to the ride): of 5,600 ordinary texts one is such.
    """
    triage = scene.reading.triage
    by_words_only = bool(triage.reasons) and all(reason.startswith(WEIGHED) for reason in triage.reasons)
    if triage.level != "urgent" or not by_words_only or isinstance(scene.reading.answer, Unread) or scene.conversation.crisis is not None:
        return scene
    about_health = isinstance(scene.state, Screening | CheckingIn | AskingSafety)
    if triage.kind == "crisis" and not about_health and DYING & {*triage.reasons}:
        return scene
    return replace(scene, reading=replace(scene.reading, triage=replace(triage, level="staff-review")))


def _plain_wish(scene: Scene) -> Scene:
    """A text that is nothing but a known wish ("I don't want to do this by text"), and that only weighed words call worrying.

    Staff hear of that wish anyway. One word more ("... any more") and it goes on being what was weighed.
    """
    triage, reading = scene.reading.triage, scene.reading
    for_another = isinstance(scene.state, Idle) and reading.own_too == "only" and screening.for_somebody_else(scene) is not None
    by_words_only = bool(triage.reasons) and all(reason.startswith(WEIGHED) for reason in triage.reasons)
    safe_to_say = scene.conversation.crisis is None and not isinstance(scene.state, AskingSafety)
    if not by_words_only or not safe_to_say or not (for_another or reading.another_way == "only"):
        return scene
    return replace(scene, reading=replace(reading, triage=replace(triage, level="none", kind=None)))


def _with_carrier(scene: Scene, turn: Turn) -> Turn:
    """STOP in an urgent text, or START while one is open: both are done."""
    if scene.reading.carrier == "optout" and not scene.facts.opted_out:
        stopped = RecordConsent("texts", "inactive", "help.stop")
        return replace(turn, effects=(*turn.effects, stopped), because=turn.because + "; and an opt-out")
    elsewhere = any(task.kind == "wrong-number" for task in scene.facts.tasks)
    if scene.reading.carrier == "optin" and scene.facts.opted_out and not elsewhere:
        back = RecordConsent("texts", "active", "help.start")
        return replace(turn, effects=(back, *turn.effects), because=turn.because + "; and texts are wanted again")
    return turn


def _carrier(scene: Scene) -> Turn | None:
    match scene.reading.carrier:
        case "optout" if "wrong_number" in scene.reading.intents and not scene.facts.opted_out:
            return digressions.wrong_number(scene)
        case "optout":
            return digressions.opt_out(scene)
        case "optin":
            return digressions.opt_in(scene)
        case "none" | "help" if scene.facts.opted_out:
            return _after_opt_out(scene)
        case "help":
            return digressions.help_text(scene)
        case _:
            return None


def _after_opt_out(scene: Scene) -> Turn:
    """A text after STOP: YES and "actually START" come back; the rest is answered by a person, since our reply would be refused."""
    if scene.reading.comes_back:
        return digressions.opt_in(scene)
    task = RaiseTask(
        "reply",
        "routine",
        f"reply:{scene.conversation.id}",
        "a text after opting out: could not be texted, call",
        due=scene.facts.staff_deadline,
    )
    return scene.turn(scene.state, task, because="opted out: a person answers")


def _first_contact(scene: Scene) -> Turn:
    language = scene.reading.language
    if language is not None and language != scene.conversation.language and language in scene.facts.clinic.languages:
        scene = replace(scene, conversation=replace(scene.conversation, language=language))
    first = _worrying(scene) or _asked_first(scene)
    if first is None:
        return digressions.ask_consent(scene)
    if isinstance(first.conversation.state, AskingSafety):
        return first
    asked = digressions.ask_consent(scene)
    return replace(asked, effects=(*first.effects, *asked.effects), because=f"{first.because}; {asked.because}")


def _asked_first(scene: Scene) -> Turn | None:
    """What a first text asks for, a person before all else: nobody should have to agree to texts to be heard, or to ask twice."""
    wanted = [intent for intent in WELCOME_FIRST if intent in scene.reading.plain]
    outcome = digressions.one(scene, wanted[0]) if wanted else None
    return outcome if isinstance(outcome, Turn) else None


def _answers_a_question(scene: Scene) -> bool:
    """A worrying text that answers a question of ours in words, about health or by no rule's word but a denial's: it goes on being that."""
    triage, state = scene.reading.triage, scene.state
    if triage.level != "staff-review" or (isinstance(scene.reading.answer, Unread) and not scene.reading.others):
        return False
    if all(reason.startswith(WEIGHED) for reason in triage.reasons) or all(reason.startswith(DENIED) for reason in triage.reasons):
        return True
    if not isinstance(state, Screening | CheckingIn):
        return bool(scene.reading.others) and triage.kind == "medical"
    return triage.kind == "medical" or state.queue[0] == "safety"


def _also_read(scene: Scene, outcome: Outcome) -> Outcome:
    """The answer is taken, and staff read the text as well; where the safety reading itself failed, they are paged."""
    if not isinstance(outcome, Turn):
        return outcome
    kind = scene.reading.triage.kind or "crisis"
    why = "an answer in words to read"
    key = safety.task_key(scene.conversation, kind)
    task = RaiseTask(kind, "routine", key, why, scene.reading.triage.reasons, due=scene.facts.staff_deadline, quietly=True)
    if safety.unread(scene.reading.triage.reasons):
        task = RaiseTask(kind, "urgent", key, safety.UNREAD, scene.reading.triage.reasons, page=True)
    return replace(outcome, effects=(*outcome.effects, task))


def _worrying(scene: Scene) -> Turn | None:
    """Staff-review: staff read it. An answer to our own question goes on being an answer."""
    triage = scene.reading.triage
    if triage.level != "staff-review":
        return None
    if isinstance(scene.state, AskingSafety) and not isinstance(scene.reading.answer, Unread):
        return None
    return safety.review(scene, triage.kind or "crisis", triage.reasons)


def _answer_or_serve(scene: Scene) -> Outcome:
    reading = scene.reading
    if reading.others and not isinstance(scene.state, Screening | CheckingIn):
        return _put_right(scene)
    if reading.wrongly and (unclear := screening.which_answer(scene)) is not None:
        return unclear
    at_the_door = visits.outside(scene)
    if at_the_door is not None:
        return _also(scene, at_the_door, "location") if "location" in reading.plain else at_the_door
    served = rides.absent(scene) or digressions.another_way(scene)
    if served is not None:
        return served
    if reading.asks_when and not isinstance(scene.state, AwaitingConsent):
        return _and_when(scene)
    behind = _behind(scene, scene.state) if isinstance(scene.state, AskingSafety) else None
    if behind is not None:
        return behind
    missed = entry.missed(scene)
    if missed is not None:
        return missed
    taught = reading.taught
    if isinstance(scene.state, AskingSafety) and isinstance(reading.answer, Unread):
        held = _safety_first(scene, (taught,) if taught else reading.plain)
        return held if held is not None else answer(scene, scene.state)
    if taught is not None and not (taught == "reschedule" and isinstance(scene.state, Confirming)):
        served = digressions.booking_word(scene) if taught == "book" else digressions.one(scene, taught)
        if served is not None:
            return served
    for_another = screening.for_somebody_else(scene) if isinstance(scene.state, Idle) else None
    if for_another is not None and reading.own_too != "no":
        return entry.wants_to_book(scene)
    tells_more = isinstance(scene.state, Idle) and reading.onward == "no" and not set(reading.plain) - {"book"}
    if tells_more and for_another is not None:
        return screening.noted_for_somebody_else(scene)
    confirmed = visits.confirm_any_time(scene) if isinstance(scene.state, Idle | AskingRide) else None
    if confirmed is not None:
        return confirmed
    served = waitlist.serve(scene) or asked.serve(scene)
    if served is not None:
        return served
    onward = digressions.onward(scene)
    if onward is not None:
        return onward
    read = not isinstance(reading.answer, Unread)
    first = tuple(i for i in reading.plain if i in BEFORE_THE_QUESTION and not (read and _is_the_answer(scene, i)))
    if (isinstance(reading.answer, Unread) and not reading.others) or first:
        served = digressions.serve(scene, first or reading.intents)
        if served is not None:
            return served
    if isinstance(scene.state, AskingRide) and "ride_problem" not in reading.intents and not reading.asks:
        return rides.answer(scene, scene.state)
    answered = answer(scene, scene.state)
    rest = tuple(intent for intent in reading.plain if intent in digressions.FAQ)
    if (rest or reading.asked) and isinstance(answered, Turn) and not isinstance(reading.answer, Unread):
        return _also(scene, answered, rest[0] if rest else "other")
    return answered


def _and_when(scene: Scene) -> Outcome:
    """When the visit is, and the ride home where the same text names it ("Linda, what time do i need to be there")."""
    told = visits.tell_when(scene)
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
    then = answer(there, there.state)
    if not isinstance(then, Turn):
        return then
    kept = [effect for effect in turn.effects if not (isinstance(effect, Say) and effect.asks is not None)]
    said = () if any(isinstance(effect, Say) for effect in kept) else (scene.say("screening.changed"),)
    return replace(then, effects=(*kept, *said, *then.effects), because=f"{turn.because}; {then.because}")


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
    if text is None and scene.reading.asked is None:
        return turn
    why = "a question in the same text"
    said: tuple[Effect, ...] = (
        (scene.say(f"faq.{intent}", digressions.answered(scene, text or ""), because=why),)
        if scene.reading.asked is None
        else asked.told(scene, scene.reading.asked)
    )
    at = next((index for index, effect in enumerate(turn.effects) if getattr(effect, "asks", None) is not None), len(turn.effects))
    return replace(turn, effects=(*turn.effects[:at], *said, *turn.effects[at:]))


# --- the open question --------------------------------------------------------------------------------------------


def answer(scene: Scene, state: State) -> Outcome:
    """Take the text as the answer to what is open."""
    match state:
        case Idle():
            return nothing_open(scene, state)
        case AwaitingConsent():
            return consent(scene, state)
        case Screening():
            return screening.answer(scene, state)
        case OnPage():
            return on_page(scene, state)
        case ChoosingSlot():
            return booking.choose(scene, state)
        case OfferingWaitlist():
            return waitlist.answer(scene, state)
        case ChoosingService():
            return booking.pick_service(scene, state)
        case AskingName():
            return entry.name(scene, state)
        case ChoosingVisit():
            return visits.pick_visit(scene, state)
        case CallingOff():
            return visits.call_off(scene, state)
        case Confirming():
            return visits.confirm(scene, state)
        case AskingRide():
            return rides.answer(scene, state)
        case DayOf():
            return visits.day_of(scene, state)
        case CheckingIn():
            return checkins.answer(scene, state)
        case AskingSafety():
            return _welcomed(scene, safety.answer(scene, state))
        case unreachable:
            assert_never(unreachable)


def _behind(scene: Scene, state: AskingSafety) -> Outcome | None:
    """What answers the question that the soft one has set aside is kept, and the soft question stays open; None where nothing does."""
    waiting = scene.conversation.suspended
    if isinstance(scene.reading.behind, Unread) or not waiting or isinstance(waiting[-1], AwaitingConsent | ChoosingSlot):
        return None
    conversation = replace(scene.conversation, state=waiting[-1], suspended=waiting[:-1])
    there = replace(scene, conversation=conversation, reading=replace(scene.reading, answer=scene.reading.behind))
    outcome = answer(there, there.state)
    if not isinstance(outcome, Turn) or outcome.conversation.crisis is not None:
        return outcome
    back = suspend(outcome.conversation, state)
    asked = safety.question(replace(scene, conversation=back))
    kept = tuple(effect for effect in outcome.effects if not (isinstance(effect, Say) and effect.asks is not None))
    return Turn(back, (*kept, *([asked] if asked else [])), f"{outcome.because}; the soft question stays open")


def _welcomed(scene: Scene, outcome: Outcome) -> Outcome:
    """Somebody whose very first text was worrying has answered: now the welcome."""
    done = isinstance(outcome, Turn) and outcome.conversation.crisis is None and isinstance(outcome.conversation.state, Idle)
    if scene.facts.consented or not isinstance(outcome, Turn) or not done:
        return outcome
    asked = digressions.ask_consent(replace(scene, conversation=outcome.conversation))
    return replace(asked, effects=(*outcome.effects, *asked.effects))


def no_words(scene: Scene) -> Turn:
    """A picture, a voice message or nothing at all: a person looks, and what is open stays open."""
    task = RaiseTask(
        "reply", "routine", f"reply:{scene.conversation.id}", "sent a picture or an empty text", due=scene.facts.staff_deadline
    )
    return scene.turn(scene.state, task, scene.say("other.media"), because="no words to read: a person looks")


def nothing_open(scene: Scene, state: Idle) -> Outcome:
    """No question is open and no intent was read."""
    missed = Idle(state.misses + 1)
    return not_understood(scene, missed, missed.misses, scene.say("other.nothing_open"), "other.not_read")


def on_page(scene: Scene, state: OnPage) -> Outcome:
    """The private page is open: the link again, and after that a person."""
    return scene.turn(state, *([link] if (link := question(scene)) else []), because="the private page is open: its link again")


def consent(scene: Scene, state: AwaitingConsent) -> Outcome:
    """One answer takes consent, path and language."""
    agreed = (RecordConsent("texts", "active", _welcome_words(scene)), RecordConsent("unencrypted", "active", _welcome_words(scene)))
    match scene.reading.answer:
        case Choice(1) | YesNo("yes") if scene.by_text():
            return screening.start(scene, *agreed, RecordConsent("screening-by-text", "active", _welcome_words(scene)))
        case Choice(1 | 2) | YesNo("yes"):
            return screening.start_page(scene, *agreed)
        case Choice(3):
            spoken = scene.conversation.language
            other = next((code for code in scene.facts.clinic.languages if code != spoken), spoken)
            return digressions.switch(scene, scene.reading.switch_to or other)
        case Choice(9) | YesNo("no"):
            return scene.turn(Idle(), scene.say("consent.declined"), because="declined: nothing more is sent")
        case _:
            missed = replace(state, misses=state.misses + 1)
            return not_understood(scene, missed, missed.misses, question(scene))


def _welcome_words(scene: Scene) -> str:
    return "consent.welcome" if scene.by_text() else "consent.welcome_page_only"


# --- from outside a text ------------------------------------------------------------------------------------------


def open_question(conversation: Conversation, request: CommunicationRequest, facts: Facts, now: datetime) -> Conversation:
    """What is open after ``request`` has left: a reminder that asks takes the place of what was open, which is set aside.

    ``request.opens`` is confirm, day_of, ride, or checkin:QUESTIONNAIRE:LINK_ID.
    """
    if request.opens is None or request.appointment_id is None:
        return conversation
    kind, _, rest = request.opens.partition(":")
    match kind:
        case "confirm":
            return suspend(conversation, Confirming(request.appointment_id))
        case "day_of":
            return suspend(conversation, DayOf(request.appointment_id))
        case "ride":
            return suspend(conversation, AskingRide(request.appointment_id))
        case "checkin":
            id, _, link_id = rest.partition(":")
            return suspend(conversation, checking_in(request, facts, id, link_id, now))
        case _:
            return conversation


def asks_of(opens: str | None, questionnaires: Mapping[str, Questionnaire]) -> Asks | None:
    """What a planned message asks, for buttons and tests, by its ``opens``."""
    kind, _, rest = (opens or "").partition(":")
    match kind:
        case "confirm":
            return visits.confirm_asks()
        case "day_of":
            return visits.day_asks()
        case "ride":
            return rides.ride_asks()
        case "checkin":
            id, _, link_id = rest.partition(":")
            item = questionnaires[id].item(link_id)
            return AskItem(id, link_id, item.items, screening.item_options(item))
        case _:
            return None


def checking_in(request: CommunicationRequest, facts: Facts, questionnaire_id: str, link_id: str, now: datetime) -> CheckingIn:
    """The check-in that ``request`` asked: its first item is open, the rest of its form follows."""
    questionnaire = facts.questionnaires[questionnaire_id]
    response = Response(
        id=f"{request.id}-r",
        questionnaire=questionnaire.id,
        version=questionnaire.version,
        patient_id=facts.party.id if facts.party else "",
        status="in-progress",
        started_at=now,
        appointment_id=request.appointment_id,
        occurrence=request.activity,
        rules_version=questionnaire.rules_version,
        source=facts.address,
    )
    form = questionnaire.form(link_id)
    queue = (link_id, *(item for item in form if item != link_id))
    return CheckingIn(request.appointment_id or "", response, queue)
