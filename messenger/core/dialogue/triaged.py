"""What a turn makes of what triage said of a text, weighed against the question that the text answers."""

from __future__ import annotations

from dataclasses import replace

from messenger.core.dialogue import checkins, safety, screening
from messenger.core.dialogue.scene import Outcome, Scene, Turn
from messenger.core.effects import RaiseTask
from messenger.core.states import AskingName, AskingRide, AskingSafety, CheckingIn, Idle, Screening, State
from messenger.core.understanding import Reading, Told, Triage, Unread

WEIGHED = "evidence-"
"""How the ids of triage's learned weights begin."""

DENIED = "denial-"
"""How the ids of triage's rules of denial begin: "34, and no thoughts of hurting myself" goes on being the age."""

DYING = frozenset({f"{WEIGHED}die", f"{WEIGHED}kill"})
"""Weighed senses that no name, day or ride explains: dying, and killing."""


def weighed_only(triage: Triage) -> bool:
    """Whether no rule, only the weighing of words, calls a text worrying, and none of them speaks of dying or killing."""
    reasons = {*triage.reasons}
    return bool(reasons) and all(reason.startswith(WEIGHED) for reason in reasons) and not DYING & reasons


# --- what it said, put right by where the conversation stands -----------------------------------------------------


def or_unreadable(reading: Reading, state: State) -> Reading:
    """A text in a script that nothing here can read may say anything: a person reads it, as if it were worrying. A name is a name."""
    if reading.triage.level != "none" or isinstance(state, AskingName | AskingRide) or not reading.unreadable:
        return reading
    return replace(reading, triage=replace(reading.triage, level="staff-review", kind="crisis", reasons=("another-script",)))


def in_their_language(scene: Scene) -> Scene:
    """Urgent and worrying texts are answered in the language that they are written in, whatever was set before."""
    language = scene.reading.switch_to or scene.reading.language
    worrying = scene.reading.triage.level != "none" or scene.conversation.crisis is not None
    if not worrying or language is None or language not in scene.facts.clinic.languages:
        return scene
    return replace(scene, conversation=replace(scene.conversation, language=language))


def weighed(scene: Scene) -> Scene:
    """A text that answers our own question, and that only the weighing of words calls urgent (no rule does): a person reads it.

    What a rule calls urgent stays urgent, in every state and field. So does what was weighed as a crisis with a word of dying in it, where
    nothing was asked about health ("nobody, I will be dead by then" to the ride): of 5,600 ordinary texts one is such.
    """
    triage = scene.reading.triage
    by_words_only = bool(triage.reasons) and all(reason.startswith(WEIGHED) for reason in triage.reasons)
    if triage.level != "urgent" or not by_words_only or not _answers(scene) or scene.conversation.crisis is not None:
        return scene
    about_health = isinstance(scene.state, Screening | CheckingIn | AskingSafety)
    if triage.kind == "crisis" and not about_health and DYING & {*triage.reasons}:
        return scene
    return replace(scene, reading=replace(scene.reading, triage=replace(triage, level="staff-review")))


def plain_wish(scene: Scene) -> Scene:
    """A text that is nothing but a known wish ("I don't want to do this by text"), and that only weighed words call worrying.

    Staff hear of that wish anyway. One word more ("... any more") and it goes on being what was weighed.
    """
    triage, reading = scene.reading.triage, scene.reading
    for_another = isinstance(scene.state, Idle) and reading.own_too == "only" and screening.for_somebody_else(scene) is not None
    by_words_only = bool(triage.reasons) and all(reason.startswith(WEIGHED) for reason in triage.reasons)
    safe_to_say = scene.conversation.crisis is None and not isinstance(scene.state, AskingSafety)
    if not by_words_only or not safe_to_say or not (for_another or reading.another_way == "only"):
        return scene
    return replace(scene, reading=replace(reading, triage=replace(triage, level="none", kind=None)))


# --- urgent -------------------------------------------------------------------------------------------------------


def urgent(scene: Scene) -> Turn | None:
    """The answer to an urgent text, and to every text while a crisis is open; None where neither is so."""
    triage, crisis = scene.reading.triage, scene.conversation.crisis
    if triage.level == "urgent":
        told = _urgent_answer(scene) if crisis is None else None
        return told or safety.urgent(scene, triage.kind or "crisis", triage.reasons)
    if crisis is not None:
        return safety.during(scene, crisis)
    return None


def _urgent_answer(scene: Scene) -> Turn | None:
    """Urgent words that are at once the answer to the open question ("yes, now"): kept as that answer, with the rule that fired."""
    state = scene.state
    if not isinstance(state, Screening | CheckingIn):
        return None
    questionnaire = scene.facts.questionnaires[state.response.questionnaire]
    taken = screening.take(questionnaire, questionnaire.item(state.queue[0]), scene.reading, state.response, scene)
    if state.queue[0] == "safety" and (taken is None or screening.judge(questionnaire, taken[0]).outcome != "urgent"):
        return screening.told_now(scene, state) if isinstance(state, Screening) and scene.reading.triage.kind == "crisis" else None
    if taken is None or screening.judge(questionnaire, taken[0]).outcome != "urgent":
        return None
    turn = screening.answer(scene, state) if isinstance(state, Screening) else checkins.answer(scene, state)
    return turn if isinstance(turn, Turn) and turn.conversation.crisis is not None else None


# --- worrying -----------------------------------------------------------------------------------------------------


def answers_a_question(scene: Scene) -> bool:
    """A worrying text that answers a question of ours in words, about health or by no rule's word but a denial's: it goes on being that."""
    triage, state = scene.reading.triage, scene.state
    if triage.level != "staff-review" or (not _answers(scene) and not scene.reading.others):
        return False
    if all(reason.startswith(WEIGHED) for reason in triage.reasons) or all(reason.startswith(DENIED) for reason in triage.reasons):
        return True
    if not isinstance(state, Screening | CheckingIn):
        return bool(scene.reading.others) and triage.kind == "medical"
    return triage.kind == "medical" or state.queue[0] == "safety"


def _answers(scene: Scene) -> bool:
    """Whether a text answers what is open. What a check-in is told in other words explains nothing that sounds like a crisis."""
    answer = scene.reading.answer
    return not isinstance(answer, Unread) and not (isinstance(answer, Told) and scene.reading.triage.kind == "crisis")


def also_read(scene: Scene, outcome: Outcome) -> Outcome:
    """The answer is taken, and staff read the text as well; where the safety reading itself failed, they are paged."""
    if not isinstance(outcome, Turn):
        return outcome
    kind = scene.reading.triage.kind or "crisis"
    why = "an answer in words to read"
    key = safety.task_key(scene.conversation, kind)
    task = RaiseTask(kind, "routine", key, why, scene.reading.triage.reasons, due=scene.facts.staff_deadline, quietly=True)
    if safety.unread(scene.reading.triage.reasons):
        task = RaiseTask(kind, "urgent", key, safety.UNREAD, scene.reading.triage.reasons, page=True)
    return replace(outcome, effects=(*outcome.effects, task))


def worrying(scene: Scene) -> Turn | None:
    """Staff-review: staff read it. An answer to our own question goes on being an answer."""
    triage = scene.reading.triage
    if triage.level != "staff-review":
        return None
    if isinstance(scene.state, AskingSafety) and not isinstance(scene.reading.answer, Unread):
        return None
    return safety.review(scene, triage.kind or "crisis", triage.reasons)
