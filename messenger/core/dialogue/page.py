"""Answers that come from a private page instead of texts: the same questionnaire, the same decision table."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Literal

from messenger.core.dialogue import checkins, screening
from messenger.core.dialogue.booking import ON_PAGE
from messenger.core.dialogue.questions import question
from messenger.core.dialogue.scene import Outcome, Scene, Turn, still_open, suspend
from messenger.core.effects import Effect, Say
from messenger.core.facts import Facts
from messenger.core.questionnaire import Answer, Item, Questionnaire, Response, to_ask
from messenger.core.reading import Reading
from messenger.core.states import (
    AskingSafety,
    CheckingIn,
    ChoosingService,
    ChoosingSlot,
    Conversation,
    Idle,
    OfferingWaitlist,
    OnPage,
    Screening,
)
from messenger.core.understanding import Triage

STAFF_FIRST = frozenset({"screening.handoff", "screening.handoff_safety", "screening.minor"})
"""Texts after which nobody books by text before staff have called."""


Wrong = Literal["unknown", "missing", "number", "choice"]
"""What is wrong with an answer: no such question; it is needed; no whole number in range; none of the options."""


class BadAnswer(ValueError):
    """Answers of a page that the questionnaire does not know, or that are missing. ``wrong`` names each item and what is wrong there."""

    def __init__(self, wrong: Mapping[str, tuple[Wrong, str]]) -> None:
        super().__init__("; ".join(f"{link_id}: {what}" for link_id, (_, what) in wrong.items()))
        self.wrong: Mapping[str, Wrong] = {link_id: kind for link_id, (kind, _) in wrong.items()}


def answers_of(questionnaire: Questionnaire, given: Mapping[str, str], now: datetime, known: Container[str] = ()) -> tuple[Answer, ...]:
    """Answers in the order of the questionnaire; items left empty are left out.

    Args:
        questionnaire: whose items the link_ids name.
        given: link_id -> an option's code, or a whole number for an integer item.
        now: aware UTC, kept with each answer.
        known: link_ids that were answered before, so that they may be left empty now.

    Raises:
        BadAnswer: unknown items or codes, numbers out of range, required items without an answer: all of them.
    """
    texts = {link_id: str(text).strip() for link_id, text in given.items()}
    items = {item.link_id: item for item in questionnaire.items}
    wrong: dict[str, tuple[Wrong, str]] = {link_id: ("unknown", "no such question") for link_id in texts if link_id not in items}
    for item in questionnaire.items:
        fault = _fault(item, texts.get(item.link_id, ""), item.link_id in known)
        if fault is not None:
            wrong[item.link_id] = fault
    if wrong:
        raise BadAnswer(wrong)
    return tuple(Answer(id, _value(item, texts[id]), texts[id], now) for id, item in items.items() if texts.get(id))


def _fault(item: Item, text: str, known: bool) -> tuple[Wrong, str] | None:
    """What is wrong with ``text`` as the answer to ``item``, for the page and in words; None where nothing is."""
    if not text:
        return ("missing", "an answer is needed") if item.required and not known else None
    if item.type == "integer" and not (text.isascii() and text.isdigit() and item.low <= int(text) <= item.high):
        return "number", f"a whole number from {item.low} to {item.high} is needed"
    if item.type == "choice" and _code(item, text) is None:
        return "choice", f"one of {', '.join(option.code for option in item.options)} is needed"
    return None


def _value(item: Item, text: str) -> str | int:
    if item.type == "integer":
        return int(text)
    return _code(item, text) or text if item.type == "choice" else text[:500]


def _code(item: Item, text: str) -> str | None:
    """The code of the option that ``text`` names, by code or by number."""
    codes = [option.code for option in item.options]
    if text in codes:
        return text
    return codes[int(text) - 1] if text.isascii() and text.isdigit() and 1 <= int(text) <= len(codes) else None


def take_page(
    conversation: Conversation,
    response: Response,
    given: Mapping[str, str],
    triage: Triage,
    facts: Facts,
    now: datetime,
    branch: str = "any",
) -> Outcome:
    """One private page sent in: keep the answers, run the table, go on by text. What the person sees never says what the table found.

    Args:
        conversation: where the person's texts stand.
        response: the questionnaire response that the page's link is about.
        given: as in ``answers_of``.
        triage: the safety reading of all free text on the page, joined.
        facts: everything that may be looked at.
        now: aware UTC.
        branch: what the patient comes for, which decides what a check-in's page asks.

    Raises:
        BadAnswer: something unknown, or a required item without an answer.
    """
    questionnaire = facts.questionnaires[response.questionnaire]
    filled = replace(response, answers=(*response.answers, *answers_of(questionnaire, given, now, response.latest())))
    scene = Scene(conversation, Reading("", triage), facts, now, question)
    if response.appointment_id is None:
        filled = left_out(scene, questionnaire, replace(filled, occurrence=ON_PAGE))
    urgent = screening.judge(questionnaire, filled).outcome == "urgent"
    if response.completed_at is not None and not urgent and _same(response, filled):
        return scene.turn(scene.state, because="the same answers again, as a page that is loaded anew sends them: nothing changes")
    return _beside(scene, response, _went_on(scene, response, filled, branch, urgent=urgent))


def _went_on(scene: Scene, response: Response, filled: Response, branch: str, *, urgent: bool) -> Outcome:
    """What the answers ``filled`` lead to, as they would by text."""
    if response.appointment_id is not None and _further(scene, response, filled, branch):
        return checkins.partly(scene, CheckingIn(response.appointment_id, filled, ()))
    if response.appointment_id is not None:
        return checkins.finish(scene, CheckingIn(response.appointment_id, filled, ()))
    if scene.conversation.crisis is not None and not urgent:
        return screening.kept_for_later(scene, filled)
    booked = any(visit.is_live for visit in scene.facts.appointments)
    if response.completed_at is not None and not booked and not urgent:
        return screening.put_right(scene, response, filled)
    return screening.advance(scene, Screening(filled, "details" if response.completed_at or booked else "page", ()))


def left_out(scene: Scene, questionnaire: Questionnaire, filled: Response) -> Response:
    """``filled``, with each question of the page that was left empty kept as one that the person would rather tell staff.

    The page says that it may be. By text nobody is offered a time before these are answered; here, a rule says who calls.
    """
    known, ruled = filled.latest(), {rule.link_id for rule in questionnaire.rules}
    shown = to_ask(questionnaire, "page", known, language=scene.conversation.language, branch="any", on_duty=scene.facts.on_duty)
    empty = [link_id for link_id in shown if link_id not in known and link_id in ruled]
    kept = (Answer(link_id, screening.refused_code(questionnaire, questionnaire.item(link_id)), "", scene.now) for link_id in empty)
    return replace(filled, answers=(*filled.answers, *kept))


def _same(before: Response, after: Response) -> bool:
    """Whether two standings of a response say the same."""
    return {id: answer.value for id, answer in before.latest().items()} == {id: answer.value for id, answer in after.latest().items()}


def _beside(scene: Scene, response: Response, outcome: Outcome) -> Outcome:
    """``outcome``, and what was open stays open: a page answers no question but its own. Where staff call first, an offer ends."""
    state, waiting = scene.state, scene.conversation.suspended
    own = isinstance(state, Idle | OnPage) or (isinstance(state, Screening | CheckingIn) and state.response.id == response.id)
    if own or not isinstance(outcome, Turn) or outcome.conversation.crisis is not None or not still_open(state, scene):
        return outcome
    if isinstance(state, AskingSafety) and isinstance(outcome.conversation.state, ChoosingSlot):
        return _behind_the_soft_question(scene, state, outcome)
    staff_first = any(isinstance(effect, Say) and effect.words in STAFF_FIRST for effect in outcome.effects)
    if staff_first and isinstance(state, ChoosingSlot | ChoosingService | OfferingWaitlist):
        return outcome
    if not isinstance(outcome.conversation.state, Idle) and outcome.conversation.state not in waiting:
        return outcome
    back = scene.ask(scene)
    return Turn(scene.conversation, (*_asking_nothing(outcome), *((back,) if back else ())), f"{outcome.because}; what was open stays open")


def _behind_the_soft_question(scene: Scene, state: AskingSafety, outcome: Turn) -> Turn:
    """Times wait until the question about safety is answered; they are offered then."""
    there = replace(scene, conversation=suspend(outcome.conversation, state))
    asked = scene.ask(there)
    effects = (*_asking_nothing(outcome), *((asked,) if asked else ()))
    return Turn(there.conversation, effects, f"{outcome.because}; the soft question stays open")


def _asking_nothing(turn: Turn) -> tuple[Effect, ...]:
    return tuple(effect for effect in turn.effects if not (isinstance(effect, Say) and effect.asks is not None))


def _further(scene: Scene, before: Response, filled: Response, branch: str) -> bool:
    """Whether these answers bring questions that the page has not shown yet."""
    questionnaire = scene.facts.questionnaires[filled.questionnaire]
    language = scene.conversation.language

    def asked(response: Response) -> set[str]:
        found = to_ask(questionnaire, "page", response.latest(), language=language, branch=branch, on_duty=scene.facts.on_duty)
        return set(found)

    return bool(asked(filled) - asked(before) - filled.latest().keys())
