"""Check-ins after a visit: answers are kept as answers, and what crosses a rule goes to staff. No score, no advice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from messenger.core.dialogue import entry, safety
from messenger.core.dialogue.scene import Outcome, Scene, Turn, led, not_understood, settled
from messenger.core.dialogue.screening import NOTE, ask_item, judge, stopping, take
from messenger.core.effects import Drop, Effect, RaiseTask, SaveResponse, Say
from messenger.core.questionnaire import Answer, Response, answered
from messenger.core.states import CheckingIn, Idle, Screening
from messenger.core.understanding import Told

FRESH = {"evening": timedelta(hours=12)}
"""How long a check-in (by link_id) is asked again for: "Are you home?" is no question of the next day. An answer is taken later too."""
OTHERS_FRESH = timedelta(hours=48)


def question(scene: Scene) -> Say | None:
    """The open check-in question again; None once its day is over."""
    state = scene.state
    if not isinstance(state, CheckingIn) or scene.now - state.response.started_at > FRESH.get(state.queue[0], OTHERS_FRESH):
        return None
    return ask_item(scene, scene.facts.questionnaires[state.response.questionnaire], state.queue[0])


def answer(scene: Scene, state: CheckingIn) -> Outcome:
    """Take the text as the answer to the open check-in question."""
    questionnaire = scene.facts.questionnaires[state.response.questionnaire]
    item = questionnaire.item(state.queue[0])
    if isinstance(scene.reading.answer, Told):
        return _told(scene, state, scene.reading.answer)
    taken = take(questionnaire, item, scene.reading, state.response, scene)
    if taken is None:
        missed = replace(state, misses=state.misses + 1)
        asked = question(scene)
        if asked is None:
            return not_understood(scene, missed, missed.misses, scene.say("other.nothing_open"), "other.not_read")
        if scene.reading.questions.asks:
            return _asks(scene, state, asked)
        return _in_words(scene, missed, asked)
    response, more = taken
    queue = (*more, *state.queue[1:])
    found = judge(questionnaire, response)
    stop = stopping(questionnaire, found)
    if queue and stop is None:
        state = replace(state, response=response, queue=queue, misses=0)
        return scene.turn(state, SaveResponse(response), ask_item(scene, questionnaire, queue[0]), because="answered: the next question")
    return _with_wish(scene, state, finish(scene, replace(state, response=response)))


def _in_words(scene: Scene, missed: CheckingIn, asked: Say) -> Outcome:
    """Words that are none of the options ("meh"): kept, and the number is asked for once; after that they are passed on as they are."""
    noted = Answer(missed.queue[0] + NOTE, "noted", scene.reading.text, scene.now)
    kept = replace(missed, response=answered(missed.response, noted))
    if missed.misses > 1:
        return finish(scene, kept)
    task = replace(_look(scene, kept.response, ()), quietly=True)
    again = led(asked, "checkin.again_words")
    return scene.turn(kept, SaveResponse(kept.response), task, again, because="words kept, and the number asked for")


def _asks(scene: Scene, state: CheckingIn, asked: Say) -> Turn:
    """A question in place of an answer ("will it work next time?"): for staff, and the check-in is asked again. It is no miss."""
    why = "asks something in answer to a check-in: call or write"
    task = RaiseTask("reply", "routine", f"reply:{scene.conversation.id}", why, (), state.appointment_id, scene.facts.staff_deadline)
    return scene.turn(state, task, led(asked, "checkin.asked"), because="asks in place of an answer: for staff, and asked again")


def _told(scene: Scene, state: CheckingIn, told: Told) -> Outcome:
    """How they are in words or on a scale of their own: kept as it was said, for staff to read; nothing is read into it."""
    noted = Answer(state.queue[0] + NOTE, "noted", scene.reading.text, scene.now)
    return _with_wish(scene, state, finish(scene, replace(state, response=answered(state.response, noted)), worrying=told.worrying))


def _with_wish(scene: Scene, state: CheckingIn, done: Outcome) -> Outcome:
    """``done``, and what is open to them where the answer wishes for another visit besides; staff are told instead where it worries."""
    wish = _wish(scene, state.appointment_id)
    if not wish or not isinstance(done, Turn):
        return done
    well = any(isinstance(effect, Say) and effect.words == "checkin.ack" for effect in done.effects)
    if not well or not scene.facts.cleared or not isinstance(done.conversation.state, Idle):
        return replace(done, effects=(*done.effects, *wish))
    offered = entry.wants_to_book(replace(scene, conversation=done.conversation))
    if not isinstance(offered, Turn):
        return offered
    return replace(offered, effects=(*done.effects, *offered.effects), because=f"{done.because}; {offered.because}")


def _wish(scene: Scene, appointment_id: str) -> tuple[RaiseTask, ...]:
    """The task about another visit that is wished for beside how somebody is."""
    if not scene.reading.wants.wishes_another or scene.next_visit() is not None:
        return ()
    key, why = f"another-visit:{scene.conversation.id}", "wishes for another visit, and said so with how they are: offer one"
    return (RaiseTask("human", "routine", key, why, (), appointment_id, scene.facts.staff_deadline),)


TOLD = "checkin:told:"
"""How the key of the task begins that says that a patient told how they are, unasked; the visit's id follows."""
LATELY = timedelta(days=14)
"""How long after a treatment a text about how somebody is, is taken as one about it though no check-in is open."""


def out_of_turn(scene: Scene) -> Outcome | None:
    """How somebody is, told after a treatment while nothing is asked: staff read it. None for all else."""
    reading, services = scene.reading, scene.facts.clinic.services
    wants = {*reading.plain} - {"thanks", "greeting", "side_effect"}
    unasked = isinstance(scene.state, Idle) or (isinstance(scene.state, Screening) and scene.state.form == "details")
    if not unasked or reading.tells.faring == "no" or reading.questions.asked is not None or wants or reading.wishes is not None:
        return None
    done = [visit for visit in scene.facts.appointments if visit.status == "fulfilled" and visit.service in services]
    visit = next((visit for visit in reversed(done) if services[visit.service].treatment and scene.now - visit.end <= LATELY), None)
    if visit is None:
        return None
    why = "says how they are, though nothing was asked: read it"
    task = RaiseTask("checkin", "routine", f"{TOLD}{visit.id}", why, (), visit.id, scene.facts.staff_deadline)
    words = "checkin.ack_review" if reading.tells.faring == "unwell" else "checkin.ack"
    back = scene.ask(scene)
    again = (back,) if back is not None else ()
    return scene.turn(
        scene.state, task, *_wish(scene, visit.id), scene.say(words), *again, because="says how they are after a treatment: staff read it"
    )


def partly(scene: Scene, state: CheckingIn) -> Outcome:
    """The first answers of a page that goes on: kept, and what crosses a rule is with staff already, whether or not the rest ever comes."""
    found = judge(scene.facts.questionnaires[state.response.questionnaire], state.response)
    if found.outcome == "urgent":
        return finish(scene, state)
    response = replace(state.response, outcome=found.outcome, rules=found.rules)
    saved: tuple[Effect, ...] = (SaveResponse(response), Drop(("silence.nudge", "silence.task"), "the check-in is answered"))
    if found.outcome == "proceed":
        return scene.turn(scene.state, *saved, because="a check-in answered in part")
    return scene.turn(scene.state, *saved, _look(scene, response, found.rules), because="a check-in answered in part: staff must see it")


def _look(scene: Scene, response: Response, rules: tuple[str, ...]) -> RaiseTask:
    because, due = "a check-in answer to look at", scene.facts.staff_deadline
    return RaiseTask("checkin", "routine", f"checkin:{response.id}", because, rules, response.appointment_id, due=due)


def finish(scene: Scene, state: CheckingIn, *, worrying: bool = False) -> Outcome:
    """The check-in is complete (or a rule ends it): keep it, thank, and pass on what crosses a rule, or what was told as ``worrying``."""
    questionnaire = scene.facts.questionnaires[state.response.questionnaire]
    found = judge(questionnaire, state.response)
    if worrying and found.outcome in ("proceed", "flag"):
        found = replace(found, outcome="staff")
    stop = stopping(questionnaire, found)
    response = replace(state.response, status="completed", outcome=found.outcome, rules=found.rules, completed_at=scene.now)
    saved: tuple[Effect, ...] = (SaveResponse(response), Drop(("silence.nudge", "silence.task"), "the check-in is answered"))
    if found.outcome == "urgent" and stop is not None:
        return safety.urgent(scene, stop.kind or "medical", (stop.id,), *saved, resume=Idle())
    if any(rule.now for rule in questionnaire.rules if rule.id in found.rules):
        because = "a check-in answer that cannot wait: call the patient"
        paged = RaiseTask("checkin", "urgent", f"checkin:{response.id}", because, found.rules, state.appointment_id, page=True)
        return settled(scene, *saved, paged, scene.say("checkin.ack_now"), because="a check-in answer that cannot wait: a person is paged")
    if found.outcome in ("staff", "flag"):
        task = _look(scene, response, found.rules)
        words = "checkin.ack_review" if found.outcome == "staff" else "checkin.ack"
        return settled(scene, *saved, task, scene.say(words), because="a check-in answer that staff must see")
    return settled(scene, *saved, scene.say("checkin.ack"), because="a check-in answer")
