"""Several matters in one text: what the first answer leaves out is heard as well. Who takes them home, health news, a move, a question."""

from __future__ import annotations

from dataclasses import replace

from messenger.core.communication import Link
from messenger.core.dialogue import asked, clinical, digressions, rides, visits
from messenger.core.dialogue.scene import Outcome, Scene, Turn, suspend
from messenger.core.effects import CloseTasks, Effect, RaiseTask, Say, SetRide
from messenger.core.reading import Reading
from messenger.core.states import AskingRide, ChoosingSlot, DayOf, Idle
from messenger.core.understanding import Intent, Name


def beside(scene: Scene, outcome: Outcome) -> Outcome:
    """``outcome`` of a text, and what its other parts say: each is heard once, and a question of ours comes last."""
    if not isinstance(outcome, Turn) or not scene.reading.also or not _calm(scene):
        return outcome
    turn = _question(scene, _ride(scene, _news(scene, _heard(scene, outcome))))
    return _move(scene, turn)


def _heard(scene: Scene, turn: Turn) -> Turn:
    """``turn`` without "I did not get that" where some part of the text says what it is about."""
    missed = getattr(turn.conversation.state, "misses", 0) > getattr(scene.state, "misses", 0)
    known = any(part.tells.health is not None or _moves(part) for part in scene.reading.also) or scene.reading.people.takes_over is not None
    if not missed or not known:
        return turn
    left = tuple(effect for effect in turn.effects if not isinstance(effect, Say) and getattr(effect, "kind", "") != "not-understood")
    return replace(turn, conversation=scene.conversation, effects=left)


def _calm(scene: Scene) -> bool:
    reading, party = scene.reading, scene.facts.party
    open_to_it = isinstance(scene.state, Idle | AskingRide | DayOf) and (party is None or party.role == "patient")
    heavy = reading.triage.level == "urgent" or (reading.triage.level == "staff-review" and reading.triage.kind == "crisis")
    silent = scene.conversation.held_by is not None or scene.facts.opted_out or reading.carrier != "none"
    return open_to_it and not heavy and not silent and scene.conversation.crisis is None and not scene.facts.answers_a_person


def _part(scene: Scene, part: Reading) -> Scene:
    return replace(scene, reading=part)


def _news(scene: Scene, turn: Turn) -> Turn:
    """News of the writer's health, where no medical task is made of it yet, or none that they were told of."""
    news = next((part.tells.health for part in scene.reading.also if part.tells.health is not None), None)
    told = any(isinstance(effect, RaiseTask) and effect.kind == "medical" and not effect.quietly for effect in turn.effects)
    return turn if news is None or told else replace(turn, effects=(*clinical.told(scene, news), *turn.effects))


def _ride(scene: Scene, turn: Turn) -> Turn:
    """Who takes them home, or that somebody does not, where the answer has left it out."""
    visit = rides.needing(scene)
    if visit is None or any(isinstance(effect, SetRide) for effect in turn.effects):
        return turn
    found = scene.reading.people.takes_over
    if isinstance(found, Name):
        done: tuple[Effect, ...] = (
            SetRide(visit.id, "named", found.value),
            CloseTasks((f"ride:{visit.id}",), "a ride was named"),
            scene.say("ride.ok_kin" if found.kin else "ride.ok", {"name": found.value, "link": Link("ride", visit.id)}),
        )
        asking = isinstance(turn.conversation.state, AskingRide)
        effects = tuple(each for each in turn.effects if not (asking and isinstance(each, Say) and each.asks is not None))
        conversation = replace(turn.conversation, state=Idle()) if asking else turn.conversation
        return replace(turn, conversation=conversation, effects=(*effects, *done))
    for part in scene.reading.also:
        lost = rides.in_doubt(_part(scene, part)) or rides.absent(_part(scene, part))
        if isinstance(lost, Turn):
            return replace(turn, conversation=suspend(turn.conversation, AskingRide(visit.id)), effects=(*turn.effects, *lost.effects))
    return turn


def _question(scene: Scene, turn: Turn) -> Turn:
    """A question that no other answer has met: the clinic's own answer, or that it is passed on."""
    answered_one = any(isinstance(effect, Say) and effect.words.startswith("faq.") for effect in turn.effects)
    for part in [each for each in scene.reading.also if _is_a_question(each)][:QUESTIONS]:
        there = _part(replace(scene, conversation=replace(scene.conversation, state=Idle())), part)
        common = next((intent for intent in part.plain if intent in digressions.FAQ), None)
        if answered_one and (common is None or part.questions.asked is not None):
            continue
        answered = asked.serve(there) or (digressions.faq(there, common) if common else None)
        if answered is None:
            key = f"asked:other:{scene.conversation.id}"
            task = RaiseTask("reply", "routine", key, "asks something beside other matters: read it all", due=scene.facts.staff_deadline)
            turn = _with(turn, task, scene.say("faq.other"))
        if isinstance(answered, Turn):
            turn = _with(turn, *answered.effects)
    return turn


def _with(turn: Turn, *more: Effect) -> Turn:
    """``turn`` with ``more``, without what it says already and without a question of ours."""
    said = {effect.words for effect in turn.effects if isinstance(effect, Say)}
    new = tuple(each for each in more if not (isinstance(each, Say) and (each.asks is not None or each.words in said)))
    at = next((i for i, each in enumerate(turn.effects) if isinstance(each, Say) and each.asks is not None), len(turn.effects))
    return replace(turn, effects=(*turn.effects[:at], *new, *turn.effects[at:]))


QUESTIONS = 2
"""Questions of one text that are answered at most."""


def _is_a_question(part: Reading) -> bool:
    """Whether a part asks something that no other step here hears: not whether to come, which whoever calls about the news says."""
    of_a_ride = part.people.takes_over is not None or not OF_A_RIDE.isdisjoint(part.intents)
    told = part.tells.health is not None or of_a_ride or part.questions.ride_asked != "no" or _moves(part)
    asked_of = part.questions.asked not in (None, "noted", "medicine")  # those two are news of health, or nearly
    whether = (part.questions.comes_then or part.questions.still_comes) and not asked_of
    return (part.questions.asks or part.questions.opens_asking or asked_of) and not told and not whether


OF_A_RIDE: frozenset[Intent] = frozenset({"ride_confirmed", "ride_problem"})


def _moves(part: Reading) -> bool:
    return part.tells.health is None and ("reschedule" in part.plain or part.shift is not None)


def _move(scene: Scene, turn: Turn) -> Outcome:
    """A wish to move the visit: other times are offered last, and stay open."""
    part = next((each for each in scene.reading.also if _moves(each)), None)
    if part is None or not visits.movable(scene) or isinstance(turn.conversation.state, ChoosingSlot):
        return turn
    offered = visits.wants_change(_part(scene, part), "move")
    if not isinstance(offered, Turn):
        return offered
    conversation = suspend(turn.conversation, offered.conversation.state)
    return replace(turn, conversation=conversation, effects=(*turn.effects, *offered.effects), because=f"{turn.because}; {offered.because}")
