"""What answers another question than the one that is open: it is thanked for, and kept where it answers one still to come."""

from __future__ import annotations

from messenger.core.dialogue import rides
from messenger.core.dialogue.scene import Scene, Turn, led, still_open
from messenger.core.states import (
    AskingName,
    CallingOff,
    ChoosingService,
    ChoosingSlot,
    ChoosingVisit,
    Confirming,
    OfferingWaitlist,
    Screening,
)
from messenger.core.understanding import Intent, Unread

_BESIDE: frozenset[Intent] = frozenset({"ride_confirmed", "thanks", "greeting"})
"""Intents of a text that is thanked for; any other is served first."""


def told(scene: Scene) -> Turn | None:
    """Thanks, and the open question again: no miss. None where the text answers, asks or wants something, or says more than that."""
    reading, state = scene.reading, scene.state
    open_here = isinstance(
        state, ChoosingSlot | Screening | AskingName | OfferingWaitlist | ChoosingVisit | ChoosingService | CallingOff | Confirming
    )
    if not open_here or not isinstance(reading.answer, Unread) or reading.others or reading.triage.level != "none":
        return None
    if {*reading.plain} - _BESIDE or not reading.tells.aside or not still_open(state, scene):
        return None
    if reading.answer.tells and "ride_confirmed" not in reading.plain:
        return None
    if "ride_confirmed" in reading.plain and rides.needing(scene) is not None:
        return None
    back = scene.ask(scene)
    if back is None:
        return None
    return scene.turn(state, led(back, "other.told"), because="told out of turn: thanks, and the open question again")
