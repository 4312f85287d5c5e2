"""Questions that only the clinic's own data or a person can answer: never with the answer to another question."""

from __future__ import annotations

from datetime import timedelta

from messenger.core.communication import Word
from messenger.core.dialogue import visits
from messenger.core.dialogue.scene import Outcome, Scene
from messenger.core.effects import Effect, RaiseTask
from messenger.core.states import AskingRide, AskingSafety, ChoosingSlot
from messenger.core.understanding import Asked, Intent, Unread

WHY: dict[Asked, str] = {
    "company": "asks whether somebody or an animal may come along",
    "length": "asks how long a visit takes",
    "alcohol": "asks about alcohol",
    "privacy": "asks who sees what they tell us",
    "hidden": "wishes that texts do not show what they are about",
    "payment": "asks when to pay",
    "who": "asks who writes",
    "medicine": "asks about a medicine of their own",
    "noted": "tells of a medicine, or puts a health answer right",
    "bring": "asks what to bring",
    "parking": "asks where to park",
    "other": "asks something about the visit",
}
"""What staff are told, without the patient's words."""

MORE_PRESSING: frozenset[Intent] = frozenset({"wrong_number", "cancel_appointment", "running_late", "ride_problem"})
"""What comes before such a question where a clear wording shows it."""


def serve(scene: Scene) -> Outcome | None:
    """Answer the question, or pass it on, then ask what is open again; None where the text has none or answers what is open."""
    reading = scene.reading
    if reading.asked is None or not isinstance(reading.answer, Unread) or reading.others or MORE_PRESSING.intersection(reading.plain):
        return None
    if isinstance(scene.state, AskingSafety) or (isinstance(scene.state, AskingRide) and reading.asked in ("company", "other")):
        return None
    back = scene.ask(scene)
    return scene.turn(scene.state, *told(scene, reading.asked), *([back] if back else []), because=WHY[reading.asked])


def told(scene: Scene, topic: Asked) -> tuple[Effect, ...]:
    """The clinic's own answer where there is one; else staff are told that it was asked, and the patient that they are."""
    if topic == "length" and (minutes := _minutes(scene)):
        return (scene.say("faq.length", {"n": minutes}, because=WHY[topic]),)
    if topic == "alcohol" and _treated(scene):
        return (scene.say("faq.alcohol", {"answer": Word("reminder.page.alcohol")}, because=WHY[topic]),)
    if topic == "who":
        return (scene.say("faq.who", because=WHY[topic]),)
    if topic == "bring" and _treated(scene):
        return (scene.say("faq.bring", because=WHY[topic]),)
    if topic in ("medicine", "noted"):
        return (_for_a_clinician(scene, topic), scene.say(f"faq.{topic}", because=WHY[topic]))
    visit = scene.next_visit()
    key, id = f"asked:{topic}:{scene.conversation.id}", visit.id if visit else None
    task = RaiseTask("reply", "routine", key, f"{WHY[topic]}: not answered yet", (), id, scene.facts.staff_deadline)
    said = scene.say(f"faq.{topic}" if topic in ("privacy", "hidden") else "faq.other", because=WHY[topic])
    where = scene.facts.clinic.faq.get("location", {}).get(scene.conversation.language) if topic == "parking" else None
    return (task, *((scene.say("faq.location", {"answer": where}, because=WHY[topic]),) if where else ()), said)


def _for_a_clinician(scene: Scene, topic: Asked) -> RaiseTask:
    """What a clinician reads before the visit: urgent where it is within a day."""
    visit = scene.next_visit()
    soon = visit is not None and visit.start - scene.now <= timedelta(days=1)
    key, id = f"asked:{topic}:{scene.conversation.id}", visit.id if visit else None
    before = f"; {visits.named(scene, visit)} lies ahead" if visit else ""
    return RaiseTask("medical", "urgent" if soon else "routine", key, WHY[topic] + before, (), id, scene.facts.staff_deadline)


def _minutes(scene: Scene) -> int:
    """How long the visit lasts that is chosen or lies ahead; 0 where there is none."""
    visit = scene.next_visit()
    service = scene.state.service if isinstance(scene.state, ChoosingSlot) else visit.service if visit else None
    return scene.service(service).length // timedelta(minutes=1) if service else 0


def _treated(scene: Scene) -> bool:
    """Whether a treatment lies ahead, is today or was within a day: the clinic's words about alcohol are about those."""
    return scene.on_session_day() or any(scene.service(visit.service).treatment for visit in scene.live())
