"""Check-ins after a visit: answers are kept as answers, and what crosses a rule goes to staff. No score, no advice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from messenger.core.dialogue import safety
from messenger.core.dialogue.scene import Outcome, Scene, not_understood, settled
from messenger.core.dialogue.screening import NOTE, ask_item, judge, stopping, take
from messenger.core.effects import Drop, Effect, RaiseTask, SaveResponse, Say
from messenger.core.questionnaire import Answer, Response, answered
from messenger.core.states import CheckingIn, Idle
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
        return not_understood(scene, missed, missed.misses, asked, "checkin.again")
    response, more = taken
    queue = (*more, *state.queue[1:])
    found = judge(questionnaire, response)
    stop = stopping(questionnaire, found)
    if queue and stop is None:
        state = replace(state, response=response, queue=queue, misses=0)
        return scene.turn(state, SaveResponse(response), ask_item(scene, questionnaire, queue[0]), because="answered: the next question")
    return finish(scene, replace(state, response=response))


def _told(scene: Scene, state: CheckingIn, told: Told) -> Outcome:
    """How they are in words or on a scale of their own: kept as it was said, for staff to read; nothing is read into it."""
    noted = Answer(state.queue[0] + NOTE, "noted", scene.reading.text, scene.now)
    return finish(scene, replace(state, response=answered(state.response, noted)), worrying=told.worrying)


LATELY = timedelta(days=14)
"""How long after a treatment a text about how somebody is, is taken as one about it though no check-in is open."""


def out_of_turn(scene: Scene) -> Outcome | None:
    """How somebody is, told after a treatment while nothing is asked: staff read it. None for all else."""
    reading, services = scene.reading, scene.facts.clinic.services
    wants = {*reading.plain} - {"thanks", "greeting", "side_effect"}
    if (
        not isinstance(scene.state, Idle)
        or reading.tells.faring == "no"
        or reading.questions.asked is not None
        or wants
        or reading.wishes is not None
    ):
        return None
    done = [visit for visit in scene.facts.appointments if visit.status == "fulfilled" and visit.service in services]
    visit = next((visit for visit in reversed(done) if services[visit.service].treatment and scene.now - visit.end <= LATELY), None)
    if visit is None:
        return None
    why = "says how they are, though nothing was asked: read it"
    task = RaiseTask("checkin", "routine", f"checkin:told:{visit.id}", why, (), visit.id, scene.facts.staff_deadline)
    words = "checkin.ack_review" if reading.tells.faring == "unwell" else "checkin.ack"
    return scene.turn(Idle(), task, scene.say(words), because="says how they are after a treatment: staff read it")


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
