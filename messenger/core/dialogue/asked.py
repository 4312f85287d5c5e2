"""Questions that only the clinic's own data or a person can answer: never with the answer to another question."""

from __future__ import annotations

from datetime import timedelta

from messenger.core.communication import Word
from messenger.core.dialogue import visits
from messenger.core.dialogue.scene import Outcome, Scene, Turn, still_open, with_a_person
from messenger.core.effects import Effect, RaiseTask
from messenger.core.states import AskingName, AskingRide, AskingSafety, ChoosingSlot, Confirming, DayOf, Idle
from messenger.core.task import Task, TaskKind
from messenger.core.understanding import Asked, Intent, Unread

WHY: dict[Asked, str] = {
    "company": "asks whether somebody or an animal may come along",
    "length": "asks how long a visit takes",
    "alcohol": "asks about alcohol",
    "privacy": "asks who sees what they tell us",
    "hidden": "wishes that texts do not show what they are about",
    "payment": "asks when to pay",
    "ride": "asks whether a ride home is needed",
    "look": "asks to see the place before a visit",
    "called": "asks when somebody calls",
    "who": "asks who writes",
    "there": "asks whether anybody is there",
    "medicine": "asks about a medicine of their own",
    "noted": "tells of a medicine, or puts a health answer right",
    "bring": "asks what to bring",
    "parking": "asks where to park",
    "access": "asks how to get in with a wheelchair or without stairs",
    "fee": "asks what calling off or missing a visit costs",
    "often": "asks how often to come, or how many visits there are: the plan is the clinician's",
    "reminded": "asks to be reminded of the visit",
    "advice": "asks what we recommend",
    "fear": "is afraid of the visit, or asks whether it hurts: call them",
    "treats": "wishes for a woman, or a man, to see them",
    "too": "wishes for a visit for somebody else as well: call them",
    "other": "asks something about the visit",
}
"""What staff are told, without the patient's words."""

MORE_PRESSING: frozenset[Intent] = frozenset({"wrong_number", "cancel_appointment", "running_late", "ride_problem"})
"""What comes before such a question where a clear wording shows it."""


def serve(scene: Scene) -> Outcome | None:
    """Answer the question, or pass it on, then ask what is open again; None where the text has none or answers what is open."""
    reading = scene.reading
    topic = reading.questions.asked or _wondered(scene)
    if topic is None or not isinstance(reading.answer, Unread) or reading.others or _more_pressing(scene, topic):
        return None
    if topic == "there" and scene.conversation.crisis is not None:
        return None  # a person has it, or will: in_hand says so
    if isinstance(scene.state, AskingSafety) or (
        isinstance(scene.state, AskingRide) and topic in ("company", "other") and "prep_question" not in reading.intents
    ):
        return None
    back = scene.ask(scene)
    return scene.turn(scene.state, *told(scene, topic), *([back] if back else []), because=WHY[topic])


FOLLOWS = timedelta(minutes=30)
"""How soon after a text that was passed on another one is taken to go on with it."""
_WORDS = 3
"""Words at the least of what goes on with a question; a question of its own has more ("what was that?" has not)."""


def unknown(scene: Scene) -> Turn | None:
    """A question that nothing here knows, or what goes on with one that staff have: passed on, and no miss. None for all else."""
    reading, state = scene.reading, scene.state
    if not isinstance(state, Idle | DayOf | Confirming) or not isinstance(reading.answer, Unread) or reading.others:
        return None
    if (
        "gibberish" in reading.intents
        or scene.conversation.crisis is not None
        or reading.triage.level != "none"
        or reading.questions.words < _WORDS
    ):
        return None
    asks = reading.questions.opens_asking or reading.questions.marked
    if asks and reading.questions.words > _WORDS and (isinstance(state, Idle) or still_open(state, scene)):
        back = scene.ask(scene)
        return scene.turn(state, *told(scene, "other"), *([back] if back else []), because="a question that nothing here knows: passed on")
    lately = scene.wrote_before is not None and scene.now - scene.wrote_before <= FOLLOWS
    asked = [task for task in scene.facts.tasks if task.key.startswith("asked:") and scene.now - task.created_at <= FOLLOWS]
    if not lately or not asked or not isinstance(state, Idle):
        return None
    task = again(asked[-1])
    return scene.turn(state, task, scene.say("reminder.passed_on"), because="goes on with what staff were passed: they read it too")


def again(task: Task) -> RaiseTask:
    """The open ``task`` once more, so that staff see the text that goes on with it."""
    return RaiseTask(task.kind, task.priority, task.key, task.because, task.rules, task.appointment_id, task.due, quietly=True)


def _more_pressing(scene: Scene, topic: Asked) -> bool:
    """Whether something else in the text comes first; what the question only supposes does not."""
    waits: frozenset[Intent] = _SUPPOSED.get(topic, frozenset())
    return bool((MORE_PRESSING - waits).intersection(scene.reading.plain))


_SUPPOSED: dict[Asked, frozenset[Intent]] = {
    "ride": frozenset({"ride_problem"}),
    "company": frozenset({"ride_problem"}),
    "fee": frozenset({"cancel_appointment"}),
    "hidden": frozenset({"ride_problem"}),
}
"""What such a question only supposes: who asks whether a ride is needed has lost none, nor has whose wife is not to find out; who asks what
a missed visit costs misses none."""


def _wondered(scene: Scene) -> Asked | None:
    """A question at offered times, or at the name, that nothing here knows: a person answers it."""
    reading = scene.reading
    open_here = isinstance(scene.state, ChoosingSlot | AskingName) and not reading.questions.asks_why_name
    return (
        "other"
        if open_here and reading.questions.wonders and not reading.stance.hesitates and not {*reading.intents} - {"thanks", "greeting"}
        else None
    )


def told(scene: Scene, topic: Asked) -> tuple[Effect, ...]:
    """The clinic's own answer where there is one; else staff are told that it was asked, and the patient that they are."""
    if topic == "length" and (minutes := _minutes(scene)):
        return (scene.say("faq.length", {"n": minutes}, because=WHY[topic]),)
    if topic == "alcohol" and _treated(scene):
        return (scene.say("faq.alcohol", {"answer": Word("reminder.page.alcohol")}, because=WHY[topic]),)
    if topic == "ride" and (needed := _ride_needed(scene)) is not None:
        return (scene.say("faq.ride_needed" if needed else "faq.ride_not_needed", because=WHY[topic]),)
    if topic == "called" and scene.facts.tasks:
        return (with_a_person(scene),)
    if topic in ("who", "there"):
        return (scene.say("faq.who", because=WHY[topic]),)
    if topic == "reminded":
        return (scene.say("faq.reminded", because=WHY[topic]),)
    if topic == "bring" and _treated(scene):
        return (scene.say("faq.bring", because=WHY[topic]),)
    if topic in ("medicine", "noted"):
        return (_for_a_clinician(scene, topic), scene.say(f"faq.{topic}", because=WHY[topic]))
    visit = scene.next_visit()
    key, id = f"asked:{topic}:{scene.conversation.id}", visit.id if visit else None
    kind: TaskKind = "human" if topic in ("often", "fear", "too") else "reply"
    task = RaiseTask(kind, "routine", key, f"{WHY[topic]}: not answered yet", (), id, scene.facts.staff_deadline)
    if topic in ("treats", "too"):
        return task, scene.say("reminder.passed_on", because=WHY[topic])
    if topic == "company" and not isinstance(scene.reading.answer, Unread) and not scene.reading.questions.asks:
        return task, scene.say("reminder.passed_on", because=WHY[topic])
    said = scene.say(f"faq.{topic}" if topic in ("privacy", "hidden", "often", "advice", "fear") else "faq.other", because=WHY[topic])
    where = scene.facts.clinic.faq.get("location", {}).get(scene.conversation.language) if topic == "parking" else None
    return (task, *((scene.say("faq.location", {"answer": where}, because=WHY[topic]),) if where else ()), said)


def _for_a_clinician(scene: Scene, topic: Asked) -> RaiseTask:
    """What a clinician reads before the visit: urgent where it is within a day."""
    visit = scene.next_visit()
    soon = visit is not None and visit.start - scene.now <= timedelta(days=1)
    key, id = f"asked:{topic}:{scene.conversation.id}", visit.id if visit else None
    before = f"; {visits.named(scene, visit)} lies ahead" if visit else ""
    return RaiseTask("medical", "urgent" if soon else "routine", key, WHY[topic] + before, (), id, scene.facts.staff_deadline)


def _service(scene: Scene) -> str | None:
    """What is chosen now or lies ahead; None where there is nothing."""
    visit = scene.next_visit()
    return scene.state.service if isinstance(scene.state, ChoosingSlot) else visit.service if visit else None


def _ride_needed(scene: Scene) -> bool | None:
    """Whether the visit chosen or ahead needs a ride home, as every treatment of today or the day before did; None where there is none."""
    if scene.on_session_day() or isinstance(scene.state, AskingRide):
        return True
    service = _service(scene)
    return scene.service(service).ride_required if service else None


def _minutes(scene: Scene) -> int:
    """How long the visit lasts that is chosen or lies ahead; 0 where there is none."""
    service = _service(scene)
    return scene.service(service).length // timedelta(minutes=1) if service else 0


def _treated(scene: Scene) -> bool:
    """Whether a treatment lies ahead, is today or was within a day: the clinic's words about alcohol are about those."""
    return scene.on_session_day() or any(scene.service(visit.service).treatment for visit in scene.live())
