"""Urgent and worrying texts: fixed words at once, a person paged, everything else paused and kept.

The bot never calms, counsels, scores or closes anything. Care rules: docs/explanation/safety.md.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Literal

from messenger.core.communication import AskChoice
from messenger.core.dialogue.scene import Outcome, Scene, Turn, led, not_understood, options, settled, suspend
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


def went_badly(rules: tuple[str, ...]) -> bool:
    """Whether a text tells of a visit that went badly: staff call about it, and nobody is asked about suicide for it."""
    return any(rule.startswith(_BAD_VISIT) for rule in rules)


_BAD_VISIT = "medical-any-bad-experience"
"""How the ids of triage's rules for that begin."""


def unread(rules: tuple[str, ...]) -> bool:
    """Whether the safety reading itself failed or was slow: nobody knows what the text says, so nothing may wait."""
    return any(rule.startswith("detector-") for rule in rules)


def urgent(scene: Scene, kind: Kind, rules: tuple[str, ...], *before: Effect, resume: State | None = None) -> Turn:
    """Fixed words now, a page to the person on call, booking paused. ``resume``: what to go back to; by default what is open."""
    conversation = scene.conversation
    key = task_key(conversation, kind)
    raised = RaiseTask(kind, "urgent", key, "an urgent text: read it and call", rules, page=True)
    crisis = conversation.crisis
    said_now = crisis is not None and crisis.kind == kind and crisis.said_at is not None and scene.now - crisis.said_at < AGAIN
    if said_now and crisis is not None and (kind == "medical" or (crisis.safe_at is None and not crisis.gone_on)):
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
    """A text while a crisis is open: passed to a person, answered briefly. "I'm safe" closes nothing, and no page that waits is lost.

    What is ordinary again once somebody has it in hand, or once they said that they are safe, is in :mod:`messenger.core.dialogue.in_hand`.
    """
    key = task_key(scene.conversation, crisis.kind)
    said = says_how_safe(scene, crisis)
    if said == "crisis.safe_noted" and not calls(scene):
        noted = RaiseTask(crisis.kind, "urgent", key, "says they are safe: read it and call", quietly=True)
        say = Say(said, scene.clinic_params(), None, "safety", "an answer that closes nothing")
        safe = replace(scene.conversation, crisis=replace(crisis, safe_at=scene.now))
        return Turn(safe, (noted, say), "says they are safe: nothing is closed, the pages go on until somebody takes it")
    raised = RaiseTask(crisis.kind, "urgent", key, "another text while urgent", page=True)
    again = "call_again" if (taken(scene, key) or crisis.safe_at is not None) and scene.reading.triage.level == "none" else "short"
    if said is None and _asks_again(scene, crisis):
        asks = AskChoice("safe", options(("1", "@crisis.option.safe"), ("2", "@crisis.option.unsafe")))
        say = Say("crisis.ask_safe", scene.clinic_params(), asks, "safety", "another text, long after the urgent words")
        asked = replace(scene.conversation, crisis=replace(crisis, said_at=scene.now, gone_on=False))
        return Turn(asked, (raised, say), "a crisis is open: asked again whether they are safe")
    words = said or f"{_WORDS[crisis.kind]}.{again}"
    say = Say(words, scene.clinic_params(), None, "safety", "another text while a person is being called")
    kept = scene.conversation if said is None else replace(scene.conversation, crisis=replace(crisis, safe_at=None))
    return Turn(kept, (raised, say), "a crisis is open: passed to a person")


def _asks_again(scene: Scene, crisis: Crisis) -> bool:
    """Whether "are you safe right now?" is asked anew: an ordinary text, long after that went unanswered, and nobody has it in hand."""
    ordinary = scene.reading.triage.level == "none" and not wants_somebody(scene) and scene.reading.carrier != "optout"
    long_ago = crisis.said_at is None or scene.now - crisis.said_at >= AGAIN
    return crisis.kind == "crisis" and crisis.safe_at is None and ordinary and long_ago and not scene.facts.opted_out


def says_how_safe(scene: Scene, crisis: Crisis) -> str | None:
    """The words that follow a plain answer to "are you safe right now?", while nothing else was asked since; None for any other text."""
    return SAFE_NOW.get(scene.reading.stance.safe_now) if crisis.kind == "crisis" and not crisis.gone_on else None


def with_person(scene: Scene, crisis: Crisis) -> Turn:
    """A text to which the bot has nothing to say while an urgent one is open: for the person who has that, or will."""
    key = task_key(scene.conversation, crisis.kind)
    words = f"{_WORDS[crisis.kind]}.{'with_person' if taken(scene, key) else 'noted'}"
    noted = RaiseTask(crisis.kind, "urgent", key, "another text, with nothing urgent in it", quietly=True)
    say = Say(words, scene.clinic_params(), None, "safety", "a text to whom a person has in hand")
    return Turn(scene.conversation, (noted, say), "a person has it in hand, and the text brings nothing new")


_WORDS: dict[Kind, str] = {"crisis": "crisis", "medical": "redflag"}


def taken(scene: Scene, key: str) -> bool:
    """Whether somebody has taken the task, and nothing has paged about it since: what pages again is open again."""
    return any(task.key == key and task.status == "acknowledged" for task in scene.facts.tasks)


def calls(scene: Scene) -> bool:
    """Whether a text brings something new: words that worry, none at all (a picture), or a call for somebody."""
    return scene.reading.triage.level != "none" or wants_somebody(scene)


def wants_somebody(scene: Scene) -> bool:
    """Whether a text has no words (a picture, a voice message), or calls for help or for a person."""
    reading = scene.reading
    return not reading.text.strip() or reading.carrier == "help" or bool({"help", "human"}.intersection(reading.intents))


def review(scene: Scene, kind: Kind, rules: tuple[str, ...], *, other: bool = False) -> Turn:
    """Worrying but not urgent: staff read it; about a crisis one soft question is asked, and silence pages.

    ``other``: it is about the person whom a visit is for, and the writer is asked about that one.
    """
    key = task_key(scene.conversation, kind)
    if kind == "medical":
        task, say = _for_the_nurse(scene, rules)
        back = scene.ask(scene)
        return scene.turn(scene.state, task, say, *([back] if back else []), because="symptoms: staff read it; the open question again")
    if isinstance(scene.state, AskingSafety):
        return urgent(scene, "crisis", rules)
    task = RaiseTask("crisis", "urgent", key, "a worrying text: read it", rules, due=scene.now + SOFT_WAIT, page=True)
    if unread(rules):
        task = RaiseTask("crisis", "urgent", key, UNREAD, rules, page=True)
    conversation = suspend(scene.conversation, AskingSafety(scene.now, other=other))
    asked = question(replace(scene, conversation=conversation))
    return Turn(conversation, (task, *([asked] if asked else [])), "worrying: one soft question, and staff read it")


def _for_the_nurse(scene: Scene, rules: tuple[str, ...]) -> tuple[RaiseTask, Say]:
    """The task about what a nurse should read today, and what its writer is told."""
    badly = went_badly(rules)
    why = "a visit that went badly: call them today" if badly else "a text about symptoms: read it today"
    task = RaiseTask("medical", "routine", task_key(scene.conversation, "medical"), why, rules, due=scene.facts.staff_deadline)
    words = "redflag.bad_visit" if badly else "redflag.review"
    return task, Say(words, scene.clinic_params(), None, "safety", "a text for the nurse goes to staff")


def symptom_told(scene: Scene, outcome: Turn) -> Turn:
    """``outcome``, a check-in answered by its number, with what is told beside it passed to a nurse, which is said in place of thanks."""
    task, say = _for_the_nurse(scene, scene.reading.triage.reasons)
    thanked = any(isinstance(effect, Say) and effect.words in _THANKS for effect in outcome.effects)
    kept = tuple(effect for effect in outcome.effects if not (isinstance(effect, Say) and effect.words in _THANKS))
    return replace(outcome, effects=(*kept, task, *((say,) if thanked else ())))


_THANKS = frozenset({"checkin.ack", "checkin.ack_review"})
"""Words that follow an answer to a check-in where nothing in it is urgent."""


def question(scene: Scene) -> Say | None:
    """The soft question."""
    if not isinstance(scene.state, AskingSafety):
        return None
    asks = AskChoice("safety", options(("1", "@crisis.option.no"), ("2", "@crisis.option.yes")))
    words = "crisis.soft_other" if scene.state.other else "crisis.soft"
    return Say(words, scene.clinic_params(), asks, "safety", "a worrying text: one question")


def why(scene: Scene) -> Turn | None:
    """Why the open question about safety is put, in one sentence, and the question again; None where it is not asked."""
    back = scene.ask(scene)
    asked = None if back is None else led(back, "crisis.why")
    return scene.turn(scene.state, asked, because="asks why the question is put") if asked is not None else None


def answer(scene: Scene, state: AskingSafety) -> Outcome:
    """1 no: staff still read it, nothing is closed. 2 yes, or not clear: urgent."""
    key = task_key(scene.conversation, "crisis")
    match scene.reading.answer:
        case Choice(1) | YesNo("no"):
            say = Say("crisis.soft_no", scene.clinic_params(), None, "safety", "answered no: staff still read it")
            return settled(scene, HoldPage(key), say, because="answered no; the task stays open")
        case Choice(2) | YesNo():
            return urgent(scene, "crisis", ("safety-question-third" if state.other else "safety-question",))
        case _:
            missed = replace(state, misses=state.misses + 1)
            return not_understood(scene, missed, missed.misses, question(scene), "other.not_read")
