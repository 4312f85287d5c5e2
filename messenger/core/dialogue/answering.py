"""The text as the answer to what is open: one branch for each state that a conversation may be in."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from messenger.core.dialogue import booking, checkins, consent, entry, rides, safety, screening, visits, waitlist
from messenger.core.dialogue.scene import Outcome, Scene, not_understood
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
    WithAnother,
)
from messenger.core.understanding import Unread


def answer(scene: Scene, state: State) -> Outcome:
    """Take the text as the answer to what is open."""
    match state:
        case Idle():
            return nothing_open(scene, state)
        case WithAnother():
            return nothing_open(scene, Idle())
        case AwaitingConsent():
            return consent.answer(scene, state)
        case Screening():
            return screening.answer(scene, state)
        case OnPage():
            return screening.on_page(scene, state)
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


def behind_the_soft_question(scene: Scene, state: AskingSafety) -> Outcome | None:
    """What answers the question that the soft one has set aside is taken, and that goes on; None where nothing does.

    The soft question is not asked again: it went unanswered, so staff are paged as after silence (safety.review planned that).
    """
    waiting = scene.conversation.suspended
    if isinstance(scene.reading.behind, Unread) or not waiting or isinstance(waiting[-1], AwaitingConsent):
        return None
    there = past_the_soft_question(scene)
    return answer(there, there.state)


def past_the_soft_question(scene: Scene) -> Scene:
    """``scene`` where the soft question is left unanswered, for what it had set aside. Its task and the page after silence stay."""
    waiting = scene.conversation.suspended
    conversation = replace(scene.conversation, state=waiting[-1] if waiting else Idle(), suspended=waiting[:-1])
    return replace(scene, conversation=conversation, reading=replace(scene.reading, answer=scene.reading.behind))
