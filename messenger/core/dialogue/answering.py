"""The text as the answer to what is open: one branch for each state that a conversation may be in."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from messenger.core.dialogue import booking, checkins, consent, entry, rides, safety, screening, visits, waitlist
from messenger.core.dialogue.questions import question
from messenger.core.dialogue.scene import Outcome, Scene, Turn, not_understood, suspend
from messenger.core.effects import Say
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
    DayOf,
    Idle,
    OfferingWaitlist,
    OnPage,
    Screening,
    State,
)
from messenger.core.understanding import Unread


def answer(scene: Scene, state: State) -> Outcome:
    """Take the text as the answer to what is open."""
    match state:
        case Idle():
            return nothing_open(scene, state)
        case AwaitingConsent():
            return consent.answer(scene, state)
        case Screening():
            return screening.answer(scene, state)
        case OnPage():
            return on_page(scene, state)
        case ChoosingSlot():
            return entry.with_the_name(scene, booking.choose(scene, state))
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
            return consent.welcomed(scene, safety.answer(scene, state))
        case unreachable:
            assert_never(unreachable)


def nothing_open(scene: Scene, state: Idle) -> Outcome:
    """No question is open and no intent was read."""
    missed = Idle(state.misses + 1)
    return not_understood(scene, missed, missed.misses, scene.say("other.nothing_open"), "other.not_read")


def on_page(scene: Scene, state: OnPage) -> Outcome:
    """The private page is open: the link again, and after that a person."""
    return scene.turn(state, *([link] if (link := question(scene)) else []), because="the private page is open: its link again")


def behind_the_soft_question(scene: Scene, state: AskingSafety) -> Outcome | None:
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
