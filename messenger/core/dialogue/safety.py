"""Urgent and worrying texts: fixed words at once, a person paged, everything else paused and kept.

The bot never calms, counsels, scores or closes anything. Care rules: docs/explanation/safety.md.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Literal

from messenger.core.communication import AskChoice
from messenger.core.dialogue.scene import Outcome, Scene, Turn, not_understood, options, settled, suspend
from messenger.core.effects import Effect, HoldPage, RaiseTask, Say
from messenger.core.states import AskingSafety, Conversation, Crisis, Idle, State
from messenger.core.understanding import Choice, SafeNow, YesNo

AGAIN = timedelta(minutes=30)
"""The full words go out at most this often for one state; in between each text gets the short answer, and pages again."""

SOFT_WAIT = timedelta(minutes=10)
"""How long the soft question may stay unanswered before a person is paged."""

UNREAD = "the safety reading failed or was slow: read the text now"
"""Why a person is paged about a text that no rule has judged."""

SAFE_NOW: dict[SafeNow, str] = {"safe": "crisis.safe_noted", "unsafe": "crisis.unsafe"}
"""The words that follow a plain answer to "are you safe right now?"; nothing is lowered by any of them."""

Kind = Literal["crisis", "medical"]


def task_key(conversation: Conversation, kind: Kind) -> str:
    """The key of the one open task about ``kind`` of this conversation."""
    return f"{kind}:{conversation.id}"


def unread(rules: tuple[str, ...]) -> bool:
    """Whether the safety reading itself failed or was slow: nobody knows what the text says, so nothing may wait."""
    return any(rule.startswith("detector-") for rule in rules)


def urgent(scene: Scene, kind: Kind, rules: tuple[str, ...], *before: Effect, resume: State | None = None) -> Turn:
    """Fixed words now, a page to the person on call, booking paused. ``resume``: what to go back to; by default what is open."""
    conversation = scene.conversation
    key = task_key(conversation, kind)
    raised = RaiseTask(kind, "urgent", key, "an urgent text: read it and call", rules, page=True)
    crisis = conversation.crisis
    if crisis is not None and crisis.kind == kind and crisis.said_at is not None and scene.now - crisis.said_at < AGAIN:
        return Turn(conversation, (*before, raised, _short(scene, kind)), "urgent again: the short words, paged again")
    now_open = Crisis(crisis.since if crisis else scene.now, "urgent", kind, scene.now)
    state = conversation.state if resume is None else resume
    if isinstance(state, AskingSafety):
        state = Idle()
    return Turn(
        replace(conversation, state=state, crisis=now_open),
        (*before, raised, _full(scene, kind, key, rules)),
        "urgent: fixed words and a page",
    )


def _full(scene: Scene, kind: Kind, key: str, rules: tuple[str, ...]) -> Say:
    third = any("third" in rule for rule in rules)
    words = "crisis.third_party" if third and kind == "crisis" else "crisis.full" if kind == "crisis" else "redflag.full"
    otherwise = {"crisis.third_party": "crisis.third_party_no_staff", "crisis.full": "crisis.no_staff"}.get(words, "redflag.no_staff")
    asks = AskChoice("safe", options(("1", "@crisis.option.safe"), ("2", "@crisis.option.unsafe"))) if words == "crisis.full" else None
    return Say(words, scene.clinic_params(), asks, "safety", "an urgent text: fixed words, at any hour", awaits=key, otherwise=otherwise)


def _short(scene: Scene, kind: Kind) -> Say:
    return Say(
        "crisis.short" if kind == "crisis" else "redflag.short",
        scene.clinic_params(),
        None,
        "safety",
        "another text while a person is being called",
    )


def during(scene: Scene, crisis: Crisis) -> Turn:
    """Any text while a crisis is open: passed to a person again, answered briefly. "I'm safe" lowers nothing.

    Once somebody has taken it, a text that brings nothing new pages nobody and alarms nobody.
    """
    key = task_key(scene.conversation, crisis.kind)
    said = SAFE_NOW.get(scene.reading.safe_now) if crisis.kind == "crisis" else None
    if _taken(scene, key) and said != "crisis.unsafe" and not _calls(scene):
        noted = RaiseTask(crisis.kind, "urgent", key, "another text, with nothing urgent in it", quietly=True)
        say = Say(
            said or f"{_WORDS[crisis.kind]}.with_person", scene.clinic_params(), None, "safety", "a text to whom a person has in hand"
        )
        return Turn(scene.conversation, (noted, say), "a person has it in hand, and the text brings nothing new")
    raised = RaiseTask(crisis.kind, "urgent", key, "another text while urgent", page=True)
    say = Say(said or f"{_WORDS[crisis.kind]}.short", scene.clinic_params(), None, "safety", "another text while a person is being called")
    return Turn(scene.conversation, (raised, say), "a crisis is open: passed to a person")


_WORDS: dict[Kind, str] = {"crisis": "crisis", "medical": "redflag"}


def _taken(scene: Scene, key: str) -> bool:
    """Whether somebody has taken the task, and nothing has paged about it since: what pages again is open again."""
    return any(task.key == key and task.status == "acknowledged" for task in scene.facts.tasks)


def _calls(scene: Scene) -> bool:
    """Whether a text brings something new: words that worry, none at all (a picture), or a call for somebody."""
    reading = scene.reading
    calls = reading.carrier == "help" or bool({"help", "human"}.intersection(reading.intents))
    return reading.triage.level != "none" or not reading.text.strip() or calls


def review(scene: Scene, kind: Kind, rules: tuple[str, ...]) -> Turn:
    """Worrying but not urgent: staff read it; about a crisis one soft question is asked, and silence pages."""
    key = task_key(scene.conversation, kind)
    if kind == "medical":
        task = RaiseTask("medical", "routine", key, "a text about symptoms: read it today", rules, due=scene.facts.staff_deadline)
        say = Say("redflag.review", scene.clinic_params(), None, "safety", "a text about symptoms goes to staff")
        back = scene.ask(scene)
        return scene.turn(scene.state, task, say, *([back] if back else []), because="symptoms: staff read it; the open question again")
    if isinstance(scene.state, AskingSafety):
        return urgent(scene, "crisis", rules)
    task = RaiseTask("crisis", "urgent", key, "a worrying text: read it", rules, due=scene.now + SOFT_WAIT, page=True)
    if unread(rules):
        task = RaiseTask("crisis", "urgent", key, UNREAD, rules, page=True)
    conversation = suspend(scene.conversation, AskingSafety(scene.now))
    asked = question(replace(scene, conversation=conversation))
    return Turn(conversation, (task, *([asked] if asked else [])), "worrying: one soft question, and staff read it")


def question(scene: Scene) -> Say | None:
    """The soft question."""
    if not isinstance(scene.state, AskingSafety):
        return None
    asks = AskChoice("safety", options(("1", "@crisis.option.no"), ("2", "@crisis.option.yes")))
    return Say("crisis.soft", scene.clinic_params(), asks, "safety", "a worrying text: one question")


def answer(scene: Scene, state: AskingSafety) -> Outcome:
    """1 no: staff still read it, nothing is closed. 2 yes, or not clear: urgent."""
    key = task_key(scene.conversation, "crisis")
    match scene.reading.answer:
        case Choice(1) | YesNo("no"):
            say = Say("crisis.soft_no", scene.clinic_params(), None, "safety", "answered no: staff still read it")
            return settled(scene, HoldPage(key), say, because="answered no; the task stays open")
        case Choice(2) | YesNo():
            return urgent(scene, "crisis", ("safety-question",))
        case _:
            missed = replace(state, misses=state.misses + 1)
            return not_understood(scene, missed, missed.misses, question(scene), "other.not_read")
