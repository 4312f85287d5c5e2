"""Somebody else writes on the patient's telephone: nothing of theirs becomes the patient's answer or moves a visit; a person is called.

The open question waits, unseen, until the patient writes again. Nobody but the patient is told when a visit is or what it is for, nor
whether there is one, whatever name they give.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from messenger.core.dialogue import digressions, screening, triaged, visits
from messenger.core.dialogue.scene import Outcome, Scene, Turn, settled, suspend
from messenger.core.effects import RaiseTask, Say
from messenger.core.states import (
    AskingName,
    ChoosingService,
    ChoosingSlot,
    ChoosingVisit,
    Confirming,
    Conversation,
    DayOf,
    Idle,
    OfferingWaitlist,
    OnPage,
    Screening,
    State,
    WithAnother,
)
from messenger.core.understanding import Intent, Unread

LAPSES = timedelta(hours=12)
"""How long after their last text somebody else is still taken to write."""

SOON = timedelta(minutes=15)
"""How soon somebody who waits for a patient is answered by staff."""

_CHANGES: frozenset[Intent] = frozenset({"reschedule", "cancel_appointment"})
_AS_EVER: tuple[Intent, ...] = ("running_late", "ride_problem", "ride_confirmed", "human", "location", "hours", "cost", "what_is_this")
"""What is served whoever writes: it changes no answer and no visit's time."""


def serve(scene: Scene) -> Outcome | None:
    """The turn where somebody else writes, or the patient again after them; None for all other texts."""
    state = scene.state
    if isinstance(state, WithAnother):
        if scene.now - state.since > LAPSES:
            return None
        if _is_the_patient(scene) and _goes_on(scene):
            return None
        return _back(scene, state) if _is_the_patient(scene) else _heard(_in_theirs(scene), state)
    if _asks_for_them(scene) and not _stands_between(scene):
        return _private(scene, state)
    of_kin = scene.reading.questions.asks_for_kin and isinstance(scene.reading.answer, Unread)
    if not (of_kin or _somebody_else(scene)) or not _stands_between(scene):
        return None
    if isinstance(state, Screening) and state.form == "short" and not state.response.answers:
        return screening.other_person(scene, state)
    begun = WithAnother(scene.now, scene.conversation.language)
    return _heard(_in_theirs(replace(scene, conversation=suspend(scene.conversation, begun))), begun, first=True)


def _somebody_else(scene: Scene) -> bool:
    """Whether the writer says so, or is by name whoever takes the patient home."""
    said = scene.reading.people.speaker
    drivers = {(ride.name or "").casefold() for ride in scene.facts.rides.values()} - {_first_name(scene), ""}
    return said is not None and (said.kind == "another" or (said.kind == "named" and said.word in drivers and _asks(scene)))


def _asks(scene: Scene) -> bool:
    return scene.reading.questions.asks_when_theirs or scene.reading.questions.asks_about_them


def _asks_for_them(scene: Scene) -> bool:
    """Whether somebody else asks about a visit that is not theirs, and booked it for nobody."""
    reading = scene.reading
    asks = reading.questions.asks_for_kin or (_somebody_else(scene) and _asks(scene))
    known = bool(scene.facts.appointments) and screening.for_somebody_else(scene) is None
    return asks and known and isinstance(reading.answer, Unread)


def _private(scene: Scene, state: State) -> Turn:
    """What somebody else asks about the patient is for a person to answer, soon where the patient is here now; they are told nothing."""
    visit = scene.next_visit()
    local, here_now = scene.facts.clinic.local, [each for each in scene.facts.appointments if each.is_live and each.start <= scene.now]
    here = any(local(each.start).date() == local(scene.now).date() for each in here_now)
    why = "somebody else on the patient's telephone asks about the patient or a visit: nothing was told; call"
    id, key = visit.id if visit is not None else None, f"another:{scene.conversation.id}"
    soon = scene.now + SOON
    task = RaiseTask("human", "urgent" if here else "routine", key, why, (), id, soon if here else scene.facts.staff_deadline)
    return scene.turn(state, task, scene.say("other.another_private"), because="somebody else asks about the patient: told nothing")


def lapsed(scene: Scene) -> Scene:
    """``scene`` with nothing open where somebody else wrote long ago, or the patient is back with a matter of their own.

    What waits goes on waiting.
    """
    state = scene.state
    back = _is_the_patient(scene) and _goes_on(scene)
    if not isinstance(state, WithAnother) or (scene.now - state.since <= LAPSES and not back):
        return scene
    return replace(scene, conversation=_patients(scene.conversation, state))


def _patients(conversation: Conversation, state: WithAnother) -> Conversation:
    """``conversation`` with nothing open, in the patient's language."""
    return replace(conversation, state=Idle(), language=state.patients or conversation.language)


def _in_theirs(scene: Scene) -> Scene:
    """``scene`` in the language that somebody else writes in."""
    language = scene.reading.tongue.language
    if language is None or language not in scene.facts.clinic.languages:
        return scene
    return replace(scene, conversation=replace(scene.conversation, language=language))


def _stands_between(scene: Scene) -> bool:
    """Whether the patient has answers or a visit that somebody else's words could change in what is open."""
    facts, state = scene.facts, scene.state
    if not (facts.responses or facts.appointments or isinstance(state, Screening)) or screening.for_somebody_else(scene) is not None:
        return False
    if isinstance(state, Confirming | DayOf):
        return isinstance(scene.reading.answer, Unread) or bool(_CHANGES.intersection(scene.reading.intents))
    open_to_them = Idle | Screening | OnPage | ChoosingSlot | ChoosingService | ChoosingVisit | OfferingWaitlist | AskingName
    return isinstance(state, open_to_them)


def _is_the_patient(scene: Scene) -> bool:
    said = scene.reading.people.speaker
    return said is not None and (said.kind == "me" or (said.kind == "named" and said.word == _first_name(scene)))


def _goes_on(scene: Scene) -> bool:
    """Whether a text brings a matter of its own beside who writes ("ok Ann again. did you change my tuesday?")."""
    reading = scene.reading
    return reading.questions.asks_when or bool({*reading.plain} - {"thanks", "greeting"}) or reading.questions.asked is not None


def _first_name(scene: Scene) -> str:
    name = (scene.facts.party.name if scene.facts.party is not None else None) or ""
    return name.casefold().split()[0] if name.split() else ""


def _back(scene: Scene, state: WithAnother) -> Turn:
    """The patient writes again: what waited is asked again."""
    there = replace(scene, conversation=_patients(scene.conversation, state))
    turn = settled(there, because="the patient writes again: the open question, where it stood")
    return turn if turn.effects else replace(turn, effects=(scene.say("other.nothing_open"),))


def _heard(scene: Scene, state: WithAnother, *, first: bool = False) -> Outcome:
    """What somebody else writes: answered where it changes nothing of the patient's, else passed on."""
    worrying = triaged.worrying(scene)
    if worrying is not None:
        return worrying
    reading = scene.reading
    heard = replace(state, since=scene.now)
    if reading.questions.asks_when_theirs or (reading.questions.asks_about_them and "book" not in reading.intents):
        return _private(scene, heard)
    at_the_door = visits.outside(scene)
    if at_the_door is not None:
        return at_the_door
    wanted = next((intent for intent in _AS_EVER if intent in reading.plain), None)
    served = digressions.one(scene, wanted) if wanted is not None and not _CHANGES.intersection(reading.intents) else None
    if isinstance(served, Turn):
        state_now = heard if isinstance(served.conversation.state, WithAnother) else served.conversation.state
        return replace(served, conversation=replace(served.conversation, state=state_now))
    if reading.intents and {*reading.intents} <= {"thanks"}:
        return scene.turn(heard, scene.say("other.thanks"), because="somebody else says thanks")
    return _passed_on(scene, heard, first=first)


def _passed_on(scene: Scene, heard: WithAnother, *, first: bool) -> Turn:
    """A person calls: about a visit of their own, about the patient's, or about what else they wrote."""
    intents, visit = {*scene.reading.intents}, scene.next_visit()
    if _CHANGES & intents:
        why = "somebody else on the patient's telephone wants a visit changed: call; nothing was changed"
    elif "book" in intents or scene.reading.wants.own_too != "no":
        why = "somebody else on the patient's telephone wants a visit of their own: call"
    else:
        why = "somebody else writes on the patient's telephone: read it, and call"
    key, id = f"another:{scene.conversation.id}", visit.id if visit is not None else None
    known = any(task.key == key for task in scene.facts.tasks)
    task = RaiseTask("human", "routine", key, why, (), id, scene.facts.staff_deadline, quietly=known)
    said: Say = scene.say("other.another" if first else "other.another_noted")
    return scene.turn(heard, task, said, because="somebody else writes: passed on, nothing of the patient's changes")
