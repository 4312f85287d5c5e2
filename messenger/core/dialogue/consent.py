"""Consent: what a stranger is told first, what one answer to the welcome takes, and the welcome that a worrying text put off."""

from __future__ import annotations

from dataclasses import replace

from messenger.core.dialogue import asked, clinical, digressions, errands, screening, triaged
from messenger.core.dialogue.questions import consent_asks, question
from messenger.core.dialogue.scene import Outcome, Scene, Turn, not_understood
from messenger.core.effects import RecordConsent
from messenger.core.states import AskingSafety, AwaitingConsent, Idle
from messenger.core.understanding import Choice, Intent, Unread, YesNo

WELCOME_FIRST: tuple[Intent, ...] = ("human", "cost", "location", "hours", "what_is_this")
"""What a stranger is answered before the welcome, where the first text plainly asks for it."""


def first_contact(scene: Scene) -> Turn:
    """The first text of somebody who has agreed to nothing: what it plainly asks for or tells of, then the welcome."""
    language = scene.reading.tongue.language
    if language is not None and language != scene.conversation.language and language in scene.facts.clinic.languages:
        scene = replace(scene, conversation=replace(scene.conversation, language=language))
    first = triaged.worrying(scene) or clinical.heard(scene) or errands.access(scene) or _asked_first(scene)
    if first is None:
        return digressions.ask_consent(scene)
    if isinstance(first.conversation.state, AskingSafety):
        return first
    welcome = digressions.ask_consent(scene)
    return replace(welcome, effects=(*first.effects, *welcome.effects), because=f"{first.because}; {welcome.because}")


def _asked_first(scene: Scene) -> Turn | None:
    """What a first text asks for, a person before all else: nobody should have to agree to texts to be heard, or to ask twice."""
    if scene.reading.questions.asked is not None and "human" not in scene.reading.plain:
        return scene.turn(scene.state, *asked.told(scene, scene.reading.questions.asked), because=asked.WHY[scene.reading.questions.asked])
    wanted = [intent for intent in WELCOME_FIRST if intent in scene.reading.plain]
    outcome = digressions.one(scene, wanted[0]) if wanted else None
    return outcome if isinstance(outcome, Turn) else None


def answer(scene: Scene, state: AwaitingConsent) -> Outcome:
    """One answer to the welcome takes consent, path and language."""
    agreed = (RecordConsent("texts", "active", _welcome_words(scene)), RecordConsent("unencrypted", "active", _welcome_words(scene)))
    match scene.reading.answer:
        case Choice(1) | YesNo("yes") if scene.by_text():
            return screening.start(scene, *agreed, RecordConsent("screening-by-text", "active", _welcome_words(scene)))
        case Choice(1 | 2) | YesNo("yes"):
            return screening.start_page(scene, *agreed)
        case Choice(3):
            spoken = scene.conversation.language
            other = next((code for code in scene.facts.clinic.languages if code != spoken), spoken)
            return digressions.switch(scene, scene.reading.tongue.switch_to or other)
        case Choice(9) | YesNo("no") if state.behind_soft or scene.reading.stance.denies:
            asked = scene.say("consent.or_none", asks=consent_asks(scene))
            return scene.turn(replace(state, behind_soft=False), asked, because="a no that may be of such thoughts: asked of texts")
        case Choice(9) | YesNo("no"):
            return scene.turn(Idle(), scene.say("consent.declined"), because="declined: nothing more is sent")
        case Unread() if scene.reading.leaving.leaves:
            return scene.turn(state, scene.say("consent.later"), because="put off until later: it stays open, and is no miss")
        case _:
            missed = replace(state, misses=state.misses + 1)
            return not_understood(scene, missed, missed.misses, question(scene))


def _welcome_words(scene: Scene) -> str:
    return "consent.welcome" if scene.by_text() else "consent.welcome_page_only"


def welcomed(scene: Scene, outcome: Outcome) -> Outcome:
    """Somebody whose very first text was worrying has answered: now the welcome."""
    done = isinstance(outcome, Turn) and outcome.conversation.crisis is None and isinstance(outcome.conversation.state, Idle)
    if scene.facts.consented or not isinstance(outcome, Turn) or not done:
        return outcome
    welcome = digressions.ask_consent(replace(scene, conversation=outcome.conversation))
    state = welcome.conversation.state
    if isinstance(state, AwaitingConsent):
        welcome = replace(welcome, conversation=replace(welcome.conversation, state=replace(state, behind_soft=True)))
    return replace(welcome, effects=(*outcome.effects, *welcome.effects))
