"""Tasks in the hands of staff: taken, closed, handed back; after the last urgent one the bot goes on."""

from __future__ import annotations

from dataclasses import replace

from messenger.core.dialogue.questions import question
from messenger.core.dialogue.scene import Scene, Turn, settled, still_open
from messenger.core.effects import CloseTasks, Say
from messenger.core.task import Task


def acknowledged(scene: Scene, task: Task | None) -> Turn:
    """A person has an urgent text in hand: the patient hears that, once."""
    if task is None or task.kind not in ("crisis", "medical") or task.status != "open" or scene.conversation.crisis is None:
        return scene.turn(scene.state, because="acknowledged")
    words = "crisis.acknowledged" if task.kind == "crisis" else "redflag.acknowledged"
    say = Say(words, scene.clinic_params(), None, "safety", "a person has seen the urgent text")
    return scene.turn(scene.state, say, because="acknowledged: the patient is told")


def closed(scene: Scene, task: Task | None) -> Turn:
    """The task is done; the last urgent one lets the bot go on."""
    if task is not None and task.kind in ("crisis", "medical") and scene.conversation.crisis is not None:
        return resumed(scene)
    return scene.turn(scene.state, because="done")


def resumed(scene: Scene) -> Turn:
    """After a crisis was closed by a person: the open question again, where it stood."""
    conversation = replace(scene.conversation, crisis=None, held_by=None)
    after = replace(scene, conversation=conversation)
    keys = tuple(f"{kind}:{conversation.id}" for kind in ("crisis", "medical"))
    done = CloseTasks(keys, "closed by staff")
    open_again = settled(after, because="the bot goes on")
    if still_open(conversation.state, after):
        back = question(after)
        open_again = Turn(conversation, (back,) if back else (), "the bot goes on where it stood")
    words = "crisis.resume_question" if open_again.effects else "crisis.resume_after" if scene.facts.appointments else "crisis.resume"
    say = after.say(words, because="a person has closed the urgent matter")
    return replace(open_again, effects=(done, say, *open_again.effects))


def handed_back(scene: Scene) -> Turn:
    """The bot may answer again; an open question is asked again."""
    if scene.conversation.crisis is not None:
        return resumed(scene)
    conversation = replace(scene.conversation, held_by=None)
    back = question(replace(scene, conversation=conversation))
    return Turn(
        conversation, (CloseTasks((f"reply:{conversation.id}",), "handed back"), *([back] if back else [])), "handed back to the bot"
    )
