"""Asking for a visit, and the name that goes with it: where booking and pre-screening meet."""

from __future__ import annotations

from dataclasses import replace

from messenger.core.communication import AskChoice, When
from messenger.core.dialogue import booking, screening, visits
from messenger.core.dialogue.scene import MISSES, Outcome, Scene, Turn, not_understood, settled
from messenger.core.effects import RaiseTask, Say, SetName
from messenger.core.states import AskingName, Confirming, DayOf, Idle
from messenger.core.understanding import Name, Unread


def name(scene: Scene, state: AskingName) -> Outcome:
    """The full name; then what the clinician still wants to know."""
    match scene.reading.answer:
        case Name(value):
            given = SetName(value)
            more = screening.start_details(scene, booking.newest_prescreening(scene), given, name=value)
            return more or settled(scene, given, scene.say("booked.name_noted", {"name": value}), because="the name was given")
        case Unread() if scene.reading.questions.asks_why_name:
            return scene.turn(
                state, scene.say("booked.name_why", asks=AskChoice("name")), because="asks back at the name: why it is needed"
            )
        case _:
            missed = replace(state, misses=state.misses + 1)
            if missed.misses >= MISSES:
                task = RaiseTask(
                    "not-understood",
                    "routine",
                    f"name:{scene.conversation.id}",
                    "the name of a booked patient is missing",
                    due=scene.facts.staff_deadline,
                )
                return settled(scene, task, scene.say("other.to_staff"), because="no name after three questions")
            return not_understood(scene, missed, missed.misses, booking.question(scene))


def with_the_name(scene: Scene, outcome: Outcome) -> Outcome:
    """A booking whose text gave the name as well ("1 and my name is Ann Fox"): it is kept and not asked for."""
    given = scene.reading.people.given_name
    if not given or not isinstance(outcome, Turn) or not isinstance(outcome.conversation.state, AskingName):
        return outcome
    reading = replace(scene.reading, answer=Name(given), questions=replace(scene.reading.questions, asked=None))
    then = name(replace(scene, conversation=outcome.conversation, reading=reading), outcome.conversation.state)
    if not isinstance(then, Turn):
        return outcome
    booked = (
        replace(effect, words="booked.done_known", asks=None) if isinstance(effect, Say) and effect.words == "booked.done" else effect
        for effect in outcome.effects
    )
    return replace(then, effects=(*booked, *then.effects), because=f"{outcome.because}; {then.because}")


def missed(scene: Scene) -> Outcome | None:
    """ "Sorry, I couldn't make it": other times, and staff hear of it; None where no visit was missed, or another lies ahead.

    While the visit would still last they are late; whether they may still come is for staff to say.
    """
    said = scene.reading.tells.missed or scene.reading.questions.still_comes
    if scene.reading.questions.still_comes and isinstance(scene.reading.answer, Unread) and (turn := visits.still_comes(scene)) is not None:
        return turn
    past = [visit for visit in scene.facts.appointments if visit.start <= scene.now and visit.status in ("booked", "noshow")]
    if said and past and past[-1].status == "booked" and scene.now < past[-1].end:
        return visits.running_late(scene)
    of_a_no_show = scene.reading.wants.another and bool(past) and past[-1].status == "noshow" and isinstance(scene.reading.answer, Unread)
    if (
        not (said or (of_a_no_show and isinstance(scene.state, Idle | DayOf | Confirming)))
        or not past
        or any(visit.is_live and visit.start > scene.now for visit in scene.facts.appointments)
    ):
        return None
    visit = past[-1]
    others = tuple(each for each in scene.facts.appointments if each is not visit or visit.status == "noshow")
    there = replace(scene, facts=replace(scene.facts, appointments=others), conversation=replace(scene.conversation, state=Idle()))
    outcome = wants_to_book(there)
    if not isinstance(outcome, Turn) or visit.status == "noshow":
        return outcome
    task = RaiseTask(
        "human", "routine", f"missed:{visit.id}", "says they missed a visit: mark it", (), visit.id, scene.facts.staff_deadline
    )
    return replace(outcome, effects=(task, *outcome.effects))


def wants_to_book(scene: Scene) -> Outcome:
    """ "I'd like to book": what is open to this person now."""
    visit = scene.next_visit()
    if visit is not None:
        return scene.turn(Idle(), scene.say("booked.existing", {"when": When(visit.start)}), because="a visit is booked already")
    if scene.facts.cleared:
        return booking.which_service(scene, scene.facts.cleared, words="slots.offer")
    if any(task.kind == "clearance" for task in scene.facts.tasks):
        key, why = f"clearance:{scene.conversation.id}", "asks for a visit; staff decide first"
        task = RaiseTask("clearance", "routine", key, why, due=scene.facts.staff_deadline, quietly=True)
        return scene.turn(Idle(), task, scene.say("screening.handoff"), because="staff talk with the person first")
    done = booking.newest_prescreening(scene)
    if done is None and screening.for_somebody_else(scene) is not None:
        return screening.start_own(scene)
    if done is None:
        return screening.start(scene) if scene.by_text() else screening.start_page(scene)
    if done.outcome in ("staff", "urgent") and not any(a.service == scene.facts.clinic.first_service for a in scene.facts.appointments):
        task = RaiseTask(
            "screening", "routine", f"screening:{done.id}", "asks again for a visit; staff talk first", due=scene.facts.staff_deadline
        )
        return scene.turn(Idle(), task, scene.say("screening.handoff"), because="staff talk with the person first")
    return booking.offer(scene, scene.facts.clinic.first_service)
