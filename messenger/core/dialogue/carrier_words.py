"""STOP, START and HELP: words that networks act on by themselves, and what comes after them."""

from __future__ import annotations

from dataclasses import replace

from messenger.core.dialogue import digressions, tidings
from messenger.core.dialogue.scene import Scene, Turn
from messenger.core.effects import RaiseTask, RecordConsent


def with_carrier(scene: Scene, turn: Turn) -> Turn:
    """STOP in an urgent text, or START while one is open: both are done."""
    if scene.reading.carrier == "optout" and not scene.facts.opted_out:
        stopped = RecordConsent("texts", "inactive", "help.stop")
        return replace(turn, effects=(*turn.effects, stopped), because=turn.because + "; and an opt-out")
    if scene.reading.carrier == "optin" and scene.facts.opted_out and not digressions.of_somebody_else(scene):
        back = RecordConsent("texts", "active", "help.start")
        return replace(turn, effects=(back, *turn.effects), because=turn.because + "; and texts are wanted again")
    return turn


def carrier_word(scene: Scene) -> Turn | None:
    """What a carrier word in the text does, and a text of somebody who has opted out; None where it is neither."""
    after_cancel = tidings.after_cancel(scene) if scene.facts.opted_out else None
    match scene.reading.carrier:
        case "optout" | "none" if scene.reading.news == "death":
            return tidings.died(scene)
        case "optout" if scene.reading.of_the_visit and after_cancel is not None:
            return after_cancel
        case "optout" if "wrong_number" in scene.reading.intents and not scene.facts.opted_out:
            return digressions.wrong_number(scene)
        case "optout":
            return digressions.opt_out(scene)
        case "optin":
            return digressions.opt_in(scene)
        case "none" | "help" if scene.facts.opted_out:
            return after_cancel or _after_opt_out(scene)
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
