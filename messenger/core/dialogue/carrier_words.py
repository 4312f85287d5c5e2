"""STOP, START and HELP: words that networks act on by themselves, and what comes after them."""

from __future__ import annotations

from dataclasses import replace

from messenger.core.dialogue import digressions, safety, tidings, triaged
from messenger.core.dialogue.scene import Scene, Turn
from messenger.core.effects import Drop, HoldPage, RaiseTask, RecordConsent
from messenger.core.states import AskingRide, AskingSafety, Idle, Screening
from messenger.core.understanding import Unread


def with_carrier(scene: Scene, turn: Turn) -> Turn:
    """STOP in an urgent text, or START while one is open: both are done."""
    if scene.reading.carrier == "optout" and not scene.facts.opted_out:
        stopped = RecordConsent("texts", "inactive", "help.stop")
        return replace(turn, effects=(*turn.effects, stopped), because=turn.because + "; and an opt-out")
    if scene.reading.carrier == "optin" and scene.facts.opted_out and not digressions.of_somebody_else(scene):
        back = RecordConsent("texts", "active", "help.start")
        return replace(turn, effects=(back, *turn.effects), because=turn.because + "; and texts are wanted again")
    return turn


def leaving_worried(scene: Scene) -> Turn | None:
    """Words of leaving with a sign of despair beside them: how the person is comes first, then what they asked for.

    A visit is called off after that, if they still wish it. An opt-out of texts is an opt-out at once, and a person reads why.
    """
    reasons = triaged.leaves_worried(scene)
    if reasons is None or scene.facts.opted_out:
        return None
    visit, optout = scene.next_visit(), scene.reading.carrier == "optout"
    if visit is not None and visit.start > scene.now and (scene.reading.leaving.of_the_visit or not optout):
        asked = digressions.one(scene, "cancel_appointment")
        behind = replace(scene, conversation=asked.conversation) if isinstance(asked, Turn) else scene
        return safety.review(behind, "crisis", reasons)
    turn = safety.review(scene, "crisis", reasons)
    if not optout:
        return turn
    done = tuple(effect for effect in digressions.opt_out(scene).effects if isinstance(effect, RaiseTask | RecordConsent | Drop))
    return replace(turn, effects=(*turn.effects, *done), because=f"{turn.because}; and an opt-out")


def _how_they_are(scene: Scene) -> Turn | None:
    """The answer to the soft question of somebody who opted out in the same breath; None where the text is none."""
    if not isinstance(scene.state, AskingSafety):
        return None
    if isinstance(scene.reading.answer, Unread):
        return triaged.worrying(scene)
    answered = safety.answer(scene, scene.state)
    if not isinstance(answered, Turn) or answered.conversation.crisis is not None:
        return answered if isinstance(answered, Turn) else None
    kept = tuple(effect for effect in answered.effects if isinstance(effect, HoldPage) or getattr(effect, "words", "") == "crisis.soft_no")
    stopped = (scene.say("help.stop", because="the one confirmation of an opt-out"),) if digressions.we_answer(scene) else ()
    return scene.turn(Idle(), *kept, *stopped, because=f"{answered.because}; opted out")


def carrier_word(scene: Scene) -> Turn | None:
    """What a carrier word in the text does, and a text of somebody who has opted out; None where it is neither."""
    if scene.reading.tells.news == "death" and scene.reading.carrier in ("optout", "none"):
        return tidings.died(scene)
    leaving = leaving_worried(scene)
    if leaving is not None:
        return leaving
    if scene.facts.opted_out and scene.reading.carrier == "none" and (told := _how_they_are(scene)) is not None:
        return told
    after_cancel = tidings.after_cancel(scene) if scene.facts.opted_out else None
    match scene.reading.carrier:
        case "optout" if scene.reading.leaving.says_cancel and after_cancel is not None:
            return after_cancel
        case "optout" if "wrong_number" in scene.reading.intents and scene.reading.stance.missent and scene.facts.responses:
            return digressions.perhaps_wrong_number(scene)
        case "optout" if "wrong_number" in scene.reading.intents and not scene.facts.opted_out:
            return digressions.wrong_number(scene)
        case "optout":
            return digressions.opt_out(scene)
        case "optin" if not scene.facts.opted_out and scene.facts.consented and _wants_else(scene):
            return None
        case "optin":
            return digressions.opt_in(scene)
        case "none" | "help" if scene.facts.opted_out:
            return after_cancel or _after_opt_out(scene)
        case "help" if asks_about_the_question(scene):
            return None
        case "help":
            return digressions.help_text(scene)
        case _:
            return None


def _wants_else(scene: Scene) -> bool:
    """Whether a text of somebody who gets our texts says more than that they are wanted: it is heard as any other."""
    reading = scene.reading
    told = reading.tells.eaten != "no" or reading.triage.level != "none" or reading.questions.asks_when
    return told or not isinstance(reading.answer, Unread) or bool({*reading.plain} - {"opt_in", "thanks", "greeting"})


def asks_about_the_question(scene: Scene) -> bool:
    """Whether "what do you mean?" and the like is about an open question of ours, and no call for help: that one is asked again."""
    state = scene.state
    if isinstance(state, AskingRide) and scene.reading.questions.ride_asked == "lost-for":
        return True
    return scene.reading.questions.asks and isinstance(state, Screening) and state.queue[0] != "safety"


def _after_opt_out(scene: Scene) -> Turn:
    """A text after STOP: YES and "actually START" come back; the rest is answered by a person, since our reply would be refused."""
    if scene.reading.leaving.comes_back:
        return digressions.opt_in(scene)
    task = RaiseTask(
        "reply",
        "routine",
        f"reply:{scene.conversation.id}",
        "a text after opting out: could not be texted, call",
        due=scene.facts.staff_deadline,
    )
    return scene.turn(scene.state, task, because="opted out: a person answers")
