"""STOP, START and HELP: words that networks act on by themselves, and what comes after them."""

from __future__ import annotations

from dataclasses import replace

from messenger.core.dialogue import digressions
from messenger.core.dialogue.scene import Scene, Turn
from messenger.core.effects import RaiseTask, RecordConsent
from messenger.core.states import Screening


def with_carrier(scene: Scene, turn: Turn) -> Turn:
    """STOP in an urgent text, or START while one is open: both are done."""
    if scene.reading.carrier == "optout" and not scene.facts.opted_out:
        stopped = RecordConsent("texts", "inactive", "help.stop")
        return replace(turn, effects=(*turn.effects, stopped), because=turn.because + "; and an opt-out")
    elsewhere = any(task.kind == "wrong-number" for task in scene.facts.tasks)
    if scene.reading.carrier == "optin" and scene.facts.opted_out and not elsewhere:
        back = RecordConsent("texts", "active", "help.start")
        return replace(turn, effects=(back, *turn.effects), because=turn.because + "; and texts are wanted again")
    return turn


def carrier_word(scene: Scene) -> Turn | None:
    """What a carrier word in the text does, and a text of somebody who has opted out; None where it is neither."""
    match scene.reading.carrier:
        case "optout" if "wrong_number" in scene.reading.intents and not scene.facts.opted_out:
            return digressions.wrong_number(scene)
        case "optout":
            return digressions.opt_out(scene)
        case "optin":
            return digressions.opt_in(scene)
        case "none" | "help" if scene.facts.opted_out:
            return _after_opt_out(scene)
        case "help" if asks_about_the_question(scene):
            return None
        case "help":
            return digressions.help_text(scene)
        case _:
            return None


def asks_about_the_question(scene: Scene) -> bool:
    """Whether "what do you mean?" and the like is about an open question of ours, and no call for help: that one is asked again."""
    state = scene.state
    return scene.reading.asks and isinstance(state, Screening) and state.queue[0] != "safety"


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
