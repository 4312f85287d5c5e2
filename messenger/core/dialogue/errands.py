"""What the front desk sees to, whatever is open, and the wish to be asked no more by text."""

from __future__ import annotations

from dataclasses import replace

from messenger.core.communication import AskItem, Link, When
from messenger.core.dialogue import digressions, screening
from messenger.core.dialogue.scene import Outcome, Scene, Turn
from messenger.core.effects import Effect, RaiseTask, Say
from messenger.core.states import AskingName, AskingRide, AskingSafety, AwaitingConsent, CheckingIn, Idle, Screening, State
from messenger.core.understanding import Errand, Unread

WHY: dict[Errand, str] = {
    "name": "says that their name is not as they spell it: put it right",
    "phone": "has another telephone number: put it right",
    "age": "says that their age changes soon: read it",
    "paper": "asks for a letter, a form or records",
    "card": "writes about an insurance or identity card",
    "link": "cannot open a link of ours: help by text or telephone",
    "again": "has lost a text of ours and asks for it again: send it or call",
    "deaf": "cannot talk on the telephone: text them and do not call; ask what else they need, an interpreter perhaps",
    "blind": "cannot see well: help them by telephone, without links; ask what else they need",
    "theirs": "tells the telephone number of somebody else, of whoever takes them home perhaps: note it",
    "video": "asks whether the visit can be by video",
}
"""What staff are told, without the patient's words."""


SAYS: dict[Errand, str] = {"deaf": "other.by_text", "blind": "other.by_phone", "link": "other.link"}
"""The words for what is met in another way than by passing it on alone."""
ACCESS: frozenset[Errand] = frozenset({"deaf", "blind"})
"""What staff know of whoever writes, whatever is open."""


def access(scene: Scene) -> Turn | None:
    """That somebody cannot hear or see: a note for staff, words that fit, and what is open again; None where a text tells nothing of it."""
    kind, state = scene.reading.wants.errand, scene.state
    if kind not in ACCESS or not isinstance(scene.reading.answer, Unread) or isinstance(state, AskingSafety):
        return None
    assert kind is not None
    visit = scene.next_visit()
    key, id = f"errand:{kind}:{scene.conversation.id}", visit.id if visit is not None else None
    task = RaiseTask("reply", "routine", key, WHY[kind], (), id, scene.facts.staff_deadline)
    back = None if after_booking(state) else scene.ask(scene)
    return scene.turn(state, task, scene.say(SAYS[kind]), *((back,) if back else ()), because=f"{WHY[kind]}: passed on")


def serve(scene: Scene) -> Outcome | None:
    """Pass an errand on, or stop asking; None where the text brings neither, or answers what is open."""
    reading, state = scene.reading, scene.state
    if (noted := access(scene)) is not None:
        return noted
    closed: tuple[type, ...] = (
        (AskingSafety, AwaitingConsent) if reading.wants.errand == "link" else (AskingSafety, AwaitingConsent, CheckingIn)
    )
    if not isinstance(reading.answer, Unread) or reading.others or isinstance(state, closed):
        return None
    if isinstance(state, Idle) and screening.for_somebody_else(scene) is not None:
        return None
    if reading.wants.no_more_questions and isinstance(state, Screening | Idle) and (ended := _no_more(scene)) is not None:
        return ended
    kind = reading.wants.errand
    if kind is None or (isinstance(state, AskingRide) and kind != "again") or (kind in ("name", "phone") and isinstance(state, AskingName)):
        return None
    visit = scene.next_visit()
    key, id = f"errand:{kind}:{scene.conversation.id}", visit.id if visit is not None else None
    task = RaiseTask("reply", "routine", key, WHY[kind], (), id, scene.facts.staff_deadline)
    back = None if after_booking(state) else scene.ask(scene)
    when = (scene.say("booked.when", {"when": When(visit.start)}),) if kind == "again" and visit is not None else ()
    said = (*when, scene.say(SAYS.get(kind, "other.errand")), *((back,) if back else ()))
    return scene.turn(state, task, *said, because=f"{WHY[kind]}: passed on")


def _no_more(scene: Scene) -> Turn | None:
    """The remaining questions are left to a person, who asks them before the visit; the private page stays open, reminders go on."""
    state = scene.state
    open_now = [each for each in (state, *scene.conversation.suspended) if after_booking(each)]
    if open_now:
        asked = open_now[0]
        assert isinstance(asked, Screening)
        visit = scene.next_visit()
        key, why = screening.details_key(scene), "wishes to be asked no more by text: ask the remaining questions before the visit"
        task = RaiseTask("screening", "routine", key, why, (), visit.id if visit else None, scene.facts.staff_deadline)
        kept = tuple(each for each in scene.conversation.suspended if not after_booking(each))
        now = Idle() if after_booking(state) else state
        said = scene.say("screening.no_more", {"link": Link("screening", asked.response.id)})
        return Turn(replace(scene.conversation, state=now, suspended=kept), (task, said), "asked no more by text: a person asks the rest")
    if isinstance(state, Screening) and state.queue[0] != "safety":
        wish = replace(scene.reading, wants=replace(scene.reading.wants, another_way="also"))
        return digressions.another_way(replace(scene, reading=wish))
    return None


def after_booking(state: State) -> bool:
    """Whether ``state`` asks what a clinician still wants to know of somebody who has a visit."""
    return isinstance(state, Screening) and state.form == "details"


def once_beside(scene: Scene, turn: Turn) -> Turn:
    """``turn`` without the question about health, where it would be glued a second time to the answer of something else after booking."""
    before, after = scene.state, turn.conversation.state
    if not isinstance(before, Screening) or not isinstance(after, Screening) or not after_booking(after):
        return turn
    same = (before.queue, before.misses, before.response.id) == (after.queue, after.misses, after.response.id)
    glued = [each for each in turn.effects if _asks(each, after.queue[0])]
    answers = [each for each in turn.effects if isinstance(each, Say) and each not in glued]
    if not same or not glued or not answers:
        return turn
    if not after.beside:
        return replace(turn, conversation=replace(turn.conversation, state=replace(after, beside=True)))
    return replace(turn, effects=tuple(each for each in turn.effects if each not in glued))


def _asks(effect: Effect, link_id: str) -> bool:
    return isinstance(effect, Say) and isinstance(effect.asks, AskItem) and effect.asks.link_id == link_id
