"""The open question of a conversation: how it is asked again, and what the reader should look for in its answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from messenger.core.communication import AskChoice, Option
from messenger.core.dialogue import booking, checkins, rides, safety, screening, visits, waitlist
from messenger.core.dialogue.scene import Scene
from messenger.core.effects import Say
from messenger.core.questionnaire import Questionnaire
from messenger.core.schedule import Slot
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
from messenger.core.understanding import ExpectChoice, Expecting, ExpectName, ExpectNothing, ExpectSlot

CONFIRM_WORDS = (
    ("yes", 1),
    ("si", 1),
    ("sí", 1),
    ("ok", 1),
    ("okay", 1),
    ("confirm", 1),
    ("confirmo", 1),
    ("change", 2),
    ("cambio", 2),
    ("9", 9),
)
KEEP_WORDS: tuple[tuple[str, int], ...] = (
    ("9", 9),
    ("keep", 1),
    ("mantener", 1),
    ("keep it", 1),
    ("call it off", 9),
    ("anular", 9),
    ("yes", 9),
    ("no", 1),
    ("si", 9),
    ("sí", 9),
    *(
        (words, 1)
        for words in (
            "mejor no",
            "no mejor no",
            "no la anule",
            "no la cancele",
            "no cancele",
            "no anule",
            "dejela",
            "dejela asi",
            "mejor dejela",
            "do not cancel",
            "do not cancel it",
            "no do not cancel",
            "no do not cancel it",
            "do not call it off",
            "no do not call it off",
            "better not",
            "no better not",
            "rather not",
            "no rather not",
            "never mind",
            "no never mind",
            "nevermind",
            "leave it",
            "no leave it",
        )
    ),
)
DAY_WORDS = (("yes", 1), ("si", 1), ("sí", 1), ("ok", 1), ("on track", 1), ("help", 2), ("need help", 2), ("ayuda", 2), ("no", 2))
CONSENT_WORDS = (
    ("yes", 1),
    ("agree", 1),
    ("i agree", 1),
    ("ok", 1),
    ("okay", 1),
    ("si", 1),
    ("sí", 1),
    ("acepto", 1),
    ("de acuerdo", 1),
    ("por texto", 1),
    ("pagina privada", 2),
    ("no", 9),
    ("no thanks", 9),
    ("no gracias", 9),
)


PAGE_WORDS = (
    *((words, 1) for words in ("text", "texting", "go on by text", "here", "por texto", "texto", "por mensaje", "aqui", "por aqui")),
    *((words, 2) for words in ("link", "page", "new link", "send the link", "enlace", "liga", "link por favor", "pagina", "el link")),
)


def consent_asks(scene: Scene) -> AskChoice:
    """What the welcome asks: agree by text, agree and use the private page, or the other language."""
    other = Option("3", "@other.button.language")
    if not scene.by_text():
        return AskChoice("consent", (Option("1", "@other.button.agree_page"), other))
    return AskChoice("consent", (Option("1", "@other.button.agree_text"), Option("2", "@other.button.agree_page"), other))


def welcome(scene: Scene) -> Say:
    """The first text of all."""
    words = "consent.welcome" if scene.by_text() else "consent.welcome_page_only"
    return scene.say(words, asks=consent_asks(scene), because="the first text from this address: who we are, and what is agreed to")


def question(scene: Scene) -> Say | None:
    """The open question again, in today's language; None where nothing is open."""
    match scene.state:
        case Idle() | WithAnother():
            return None
        case AwaitingConsent():
            return scene.say("consent.again" if scene.by_text() else "consent.again_page_only", asks=consent_asks(scene))
        case Screening() | OnPage():
            return screening.question(scene)
        case OfferingWaitlist() as state:
            return waitlist.question(scene, state)
        case ChoosingSlot() | ChoosingService() | AskingName():
            return booking.question(scene)
        case ChoosingVisit() | CallingOff() | Confirming() | DayOf():
            return visits.question(scene)
        case AskingRide():
            return rides.question(scene)
        case CheckingIn():
            return checkins.question(scene)
        case AskingSafety():
            return safety.question(scene)
        case unreachable:
            assert_never(unreachable)


def _only(offered: tuple[Slot, ...], moving: str | None) -> int:
    """The number of the only time offered, to which a yes is a yes; 0 where there are more, or a visit stands that may be kept."""
    return 1 if len(offered) == 1 and moving is None else 0


def expecting(state: State, questionnaires: Mapping[str, Questionnaire]) -> Expecting:
    """What the reader should look for in the answer to the open question."""
    match state:
        case Idle() | WithAnother() | DayOf(called=True):
            return ExpectNothing()
        case OnPage():
            return ExpectChoice(("by text", "the link"), PAGE_WORDS, "on-page")
        case AwaitingConsent():
            return ExpectChoice(("agree by text", "private page", "Español"), CONSENT_WORDS, "consent")
        case Screening(response, _, queue) | CheckingIn(_, response, queue):
            return screening.expecting(questionnaires[response.questionnaire].item(queue[0]))
        case ChoosingSlot(_, offered, appointment_id, asked=asked):
            return ExpectSlot(tuple(slot.start for slot in offered), appointment_id is not None, asked or _only(offered, appointment_id))
        case OfferingWaitlist():
            return ExpectChoice(("waitlist",), (("w", 1), ("yes", 1), ("si", 1), ("sí", 1), ("no", 2)), "waitlist")
        case ChoosingService(services):
            return ExpectChoice(services, (), "service")
        case ChoosingVisit(_, ids):
            return ExpectChoice(ids, (), "visit")
        case AskingName():
            return ExpectName("patient")
        case CallingOff():
            return ExpectChoice(("keep",), KEEP_WORDS, "call-off")
        case Confirming():
            return ExpectChoice(("confirm",), CONFIRM_WORDS, "confirm")
        case DayOf():
            return ExpectChoice(("on track", "help"), DAY_WORDS, "day")
        case AskingRide(maybe=maybe):
            return ExpectName("ride", maybe != "")
        case AskingSafety():
            return ExpectChoice(("no", "yes"), (("yes", 2), ("si", 2), ("sí", 2)), "safety", ("no", "sometimes"), careful=True)
        case unreachable:
            assert_never(unreachable)


def question_words(state: State, questionnaires: Mapping[str, Questionnaire]) -> str | None:
    """The words key of the open question's text, for triage (an answer to our own question may lower, nothing else does)."""
    match state:
        case Screening(response, _, queue) | CheckingIn(_, response, queue):
            return questionnaires[response.questionnaire].item(queue[0]).text
        case AskingSafety():
            return "crisis.soft"
        case _:
            return None
