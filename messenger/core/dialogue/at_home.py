"""At home after a treatment: a slight ill, or what may be eaten or whether to nurse. Staff hear of it and say; the bot advises nothing."""

from __future__ import annotations

from datetime import timedelta

from messenger.core.appointment import Appointment
from messenger.core.dialogue.scene import Outcome, Scene
from messenger.core.effects import RaiseTask
from messenger.core.states import CheckingIn, Idle, Screening
from messenger.core.understanding import Intent, Unread

AT_HOME = timedelta(hours=48)
"""How long after a treatment a slight ill, or a question about food, is taken as one about it."""
ABOUT_THE_BODY: frozenset[Intent] = frozenset({"prep_question", "side_effect", "thanks", "greeting"})
"""Intents of a text that may be about how somebody is after a treatment; any other goes its own way."""


def serve(scene: Scene) -> Outcome | None:
    """The turn of such a text, with what is open asked again; None for all else, and where the next visit is as near."""
    visit = _visit_behind(scene)
    if visit is None or scene.reading.triage.level != "none":
        return None
    said = scene.reading.tells.at_home
    of_the_body = said in ("unwell", "nursing")
    of_food = (
        said == "asks"
        or "prep_question" in scene.reading.plain
        or ("prep_question" in scene.reading.intents and scene.reading.questions.asks)
    )
    if not of_the_body and not of_food:
        return None
    ahead = scene.next_visit()
    if not of_the_body and ahead is not None and ahead.start - scene.now <= AT_HOME:
        return None
    why = "feels unwell at home after the treatment" if said == "unwell" else "asks what they may do at home after the treatment"
    key, due = f"at-home:{visit.id}", scene.facts.staff_deadline
    task = RaiseTask("medical", "routine", key, f"{why}: read the text and call", (), visit.id, due)
    told = scene.say("checkin.ack_review" if said == "unwell" else "other.staff_say")
    back = scene.ask(scene)
    again = (back,) if back is not None else ()
    return scene.turn(scene.state, task, told, *again, because=f"{why}: staff call, and nothing is advised")


def _visit_behind(scene: Scene) -> Appointment | None:
    """The treatment that a text may be about; None where there is none, or the text answers what is open, or wants something else."""
    reading, state, party = scene.reading, scene.state, scene.facts.party
    unasked = isinstance(state, Idle | CheckingIn) or (isinstance(state, Screening) and state.form == "details")
    other = not ABOUT_THE_BODY.issuperset(reading.plain) or reading.wishes is not None or reading.wants.taught is not None
    if not unasked or other or not isinstance(reading.answer, Unread) or (party is not None and party.role != "patient"):
        return None
    if scene.conversation.crisis is not None:
        return None
    services = scene.facts.clinic.services
    done = [visit for visit in scene.facts.appointments if visit.status == "fulfilled" and visit.service in services]
    return next((visit for visit in reversed(done) if services[visit.service].treatment and scene.now - visit.end <= AT_HOME), None)
