"""Tidings that stand above what else a text asks: a death, somebody in the hospital, and anger about the hour at which we text.

The bot says that it is sorry and who sees to it. What becomes of a visit is for a person to decide: none is called off here.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from messenger.core.appointment import Appointment
from messenger.core.communication import Link, Params, When
from messenger.core.dialogue import safety, visits
from messenger.core.dialogue.scene import Outcome, Scene, Turn
from messenger.core.effects import CallOff, Drop, Plan, RaiseTask, RecordConsent, TellStaff
from messenger.core.states import AskingSafety, CallingOff, Idle
from messenger.core.understanding import Intent, Unread

SOON = timedelta(hours=48)
"""A visit so near that is in doubt is urgent for staff."""

MANNERS: frozenset[Intent] = frozenset({"thanks", "greeting"})

ABOUT_VISITS: frozenset[Intent] = frozenset({"reschedule", "cancel_appointment", "book"})


def died(scene: Scene) -> Turn:
    """The family tells that the patient has died: nothing more is sent to that number, and a person sees to all else, by day at once."""
    ahead, open_now = scene.next_visit(), scene.facts.clinic.is_open(scene.now)
    visits_named = "; ".join(visits.named(scene, visit) for visit in scene.live()) or "no visit ahead"
    why = f"the patient is said to have died: see to everything and call the family ({visits_named})"
    triage = scene.reading.triage
    heavy = triage.level == "urgent" or (triage.level == "staff-review" and not _weighed_only(scene))
    task = RaiseTask(
        (triage.kind or "human") if heavy else "human", "urgent", f"death:{scene.conversation.id}", why, triage.reasons if heavy else (),
        ahead.id if ahead else None, None if open_now or heavy else scene.facts.staff_deadline, page=True,
    )  # fmt: skip
    stopped = RecordConsent("texts", "inactive", "help.deceased")
    nudges = Drop(("silence.nudge", "silence.task"), "the patient is said to have died")
    said = scene.say(
        "help.deceased_heavy" if heavy else "help.deceased", because="a death is told: that we are sorry, and that a person sees to it"
    )
    standing = replace(scene.conversation, state=Idle(), suspended=())
    return Turn(standing, (stopped, nudges, task, said), "a death is told: nothing more is sent, a person sees to everything")


def loss(scene: Scene) -> Turn | None:
    """Somebody near the writer has died, or it is not plain who: staff hear of it, and nothing is asked. None where nothing is said of it.

    What the text answers or wishes is not lost: see :func:`with_loss`.
    """
    if not _lost(scene) or ABOUT_VISITS.intersection(scene.reading.intents):
        return None
    back = None if visits.movable(scene) else scene.ask(scene)
    said = (scene.say("other.loss" if back is None else "other.loss_noted"), *((back,) if back else ()))
    return scene.turn(scene.state, _loss_task(scene), *said, because="a death in the family: staff hear of it")


def with_loss(scene: Scene, outcome: Outcome) -> Outcome:
    """``outcome``, and before it that we are sorry, where a text that moves or calls off a visit tells of a death in the family."""
    if not isinstance(outcome, Turn) or not _lost(scene) or not ABOUT_VISITS.intersection(scene.reading.intents):
        return outcome
    return replace(outcome, effects=(_loss_task(scene), scene.say("other.loss_noted"), *outcome.effects))


def _lost(scene: Scene) -> bool:
    unanswered = isinstance(scene.reading.answer, Unread) and not scene.reading.others
    calm = scene.reading.triage.level == "none" and not isinstance(scene.state, AskingSafety)
    return scene.reading.tells.news == "loss" and unanswered and calm


def _loss_task(scene: Scene) -> RaiseTask:
    visit = scene.next_visit()
    named = f"; {visits.named(scene, visit)} lies ahead" if visit else ""
    why = f"tells of a death in the family (or of the patient: ask){named}"
    soon = visit is not None and visit.start - scene.now <= SOON
    id, key = visit.id if visit else None, f"loss:{scene.conversation.id}"
    return RaiseTask("human", "urgent" if soon else "routine", key, why, (), id, scene.facts.staff_deadline)


def _weighed_only(scene: Scene) -> bool:
    """Whether only the weight of words worries, and no rule."""
    return all(reason.startswith(("evidence-", "idiom-")) for reason in scene.reading.triage.reasons)


def in_good_hands(scene: Scene) -> Turn | None:
    """An urgent text in which nothing but the hospital or the death itself, or weighed words, is urgent: paged about, in words that fit."""
    triage = scene.reading.triage
    weighed = triage.level == "urgent" and _weighed_only(scene)
    if scene.reading.tells.news == "death" and weighed and scene.conversation.crisis is None and not isinstance(scene.state, AskingSafety):
        return died(scene)
    itself = all(reason.startswith("evidence-") or reason.endswith("event-mentioned") for reason in triage.reasons)
    return in_hospital(scene) if triage.level == "urgent" and triage.reasons and itself else None


def in_hospital(scene: Scene) -> Turn | None:
    """Somebody is in the hospital, and a visit lies ahead: it is in doubt, staff hear of it and call. None for all else.

    Who has help does not need to be told to call for it. Within a day after a treatment it is a clinician's matter, at any hour.
    """
    visit, triage = scene.next_visit(), scene.reading.triage
    unanswered = isinstance(scene.reading.answer, Unread) and not scene.reading.others
    if scene.reading.tells.news != "hospital" or not unanswered or isinstance(scene.state, AskingSafety):
        return None
    if triage.kind == "crisis" or scene.conversation.crisis is not None:
        return None
    if scene.facts.after_session(scene.now) and triage.level != "urgent":
        why = "somebody is in the hospital, within a day after a treatment: call now"
        task = RaiseTask("medical", "urgent", safety.task_key(scene.conversation, "medical"), why, triage.reasons, page=True)
        return scene.turn(scene.state, task, scene.say("redflag.hospital"), because="in the hospital after a treatment: staff are paged")
    lost = _lost_visit(scene) if visit is None else None
    if lost is not None and lost.status != "cancelled" and triage.level != "urgent":
        why = f"somebody is in the hospital, so {visits.named(scene, lost)} was missed: call"
        key, due = safety.task_key(scene.conversation, "medical"), scene.facts.staff_deadline
        task = RaiseTask("medical", "routine", key, why, triage.reasons, lost.id, due)
        said = scene.say("other.hospital", {"when": When(lost.start)})
        return scene.turn(scene.state, task, said, because="somebody is in the hospital: a visit was missed for it, staff call")
    if visit is None or scene.facts.after_session(scene.now):
        return None
    urgent = triage.level == "urgent"
    why = f"somebody is in the hospital, so {visits.named(scene, visit)} is in doubt: call, and call it off or move it"
    soon = urgent or visit.start - scene.now <= SOON
    key = safety.task_key(scene.conversation, "medical")
    due = None if urgent else scene.facts.staff_deadline
    task = RaiseTask("medical", "urgent" if soon else "routine", key, why, triage.reasons, visit.id, due, page=urgent)
    said = scene.say("other.hospital", {"when": When(visit.start)})
    return scene.turn(scene.state, task, said, because="somebody is in the hospital: the visit is in doubt, staff call")


LATELY = timedelta(days=7)
"""How long after a visit that was missed or called off a text of anger or regret is taken as one about it."""


def wronged(scene: Scene) -> Turn | None:
    """ "I was there and nobody came", "I took the day off for nothing": sorry, and a person calls. None where no visit was lost."""
    reading = scene.reading
    unasked = isinstance(reading.answer, Unread) and not reading.others and not ABOUT_VISITS.intersection(reading.plain)
    visit = _lost_visit(scene)
    if not reading.tells.wronged or not unasked or visit is None or isinstance(scene.state, AskingSafety):
        return None
    if reading.questions.asked is not None or (reading.tells.way == "here" and scene.next_visit() is not None):
        return None
    was = "was called off" if visit.status == "cancelled" else "was marked as missed" if visit.status == "noshow" else "is behind us"
    why = f"says that we let them down over {visits.named(scene, visit)}, which {was}: call"
    task = RaiseTask("human", "urgent", f"wronged:{visit.id}", why, (), visit.id, scene.facts.staff_deadline)
    return scene.turn(scene.state, task, scene.say("other.wronged"), because="we let them down over a visit: sorry, and a person calls")


def _lost_visit(scene: Scene) -> Appointment | None:
    """The newest visit that was missed, or called off, or that is past and not marked; none that is long ago."""
    lost = [
        visit
        for visit in scene.facts.appointments
        if scene.now - visit.end <= LATELY
        and (visit.status in ("noshow", "cancelled") or (visit.status == "booked" and visit.start <= scene.now))
    ]
    return lost[-1] if lost else None


def bad_hour(scene: Scene) -> Turn:
    """Anger about the hour of our texts: sorry, passed on, and how to get none at all."""
    key, why = f"hour:{scene.conversation.id}", "complains about the hour at which we text: perhaps another way or hour"
    task = RaiseTask("reply", "routine", key, why, due=scene.facts.staff_deadline)
    return scene.turn(scene.state, task, scene.say("help.bad_hour"), because="angry about the hour: passed on, no opt-out")


def after_cancel(scene: Scene) -> Turn | None:
    """A text after CANCEL opted out while a visit lies ahead: 9 calls it off, 1 keeps it, and a person reads all else.

    A bare yes may mean either and does neither. None where nothing of the kind is open.
    """
    reading, state = scene.reading, scene.state
    said_so = any(task.key == f"cancel-word:{scene.conversation.id}" for task in scene.facts.tasks)
    start = reading.leaving.comes_back and not (isinstance(state, CallingOff) and not isinstance(reading.answer, Unread))
    if not said_so or start or (reading.intents and MANNERS.issuperset(reading.intents) and not reading.questions.asks):
        return None
    visit = next((each for each in visits.movable(scene) if isinstance(state, CallingOff) and each.id == state.appointment_id), None)
    if visit is None:
        return _person_reads(scene)
    choice = getattr(reading.answer, "number", None)
    if (choice == 9 or (choice is None and "cancel_appointment" in reading.plain)) and not reading.leaving.comes_back:
        params: Params = {"when": When(visit.start), "link": Link("staff", "today")}
        notice = TellStaff("booking", "staff.called_off", params, appointment_id=visit.id)
        off = (CallOff(visit.id, "patient"), Plan(), notice, scene.say("help.stop_called_off", {"when": When(visit.start)}))
        left = visits.nothing_to_prepare(scene, visit)
        return left.turn(Idle(), *off, because="the visit is called off, after CANCEL opted out")
    if choice == 1:
        return scene.turn(
            Idle(), scene.say("help.stop_kept", {"when": When(visit.start)}), because="the visit stays, after CANCEL opted out"
        )
    return _person_reads(scene)


def _person_reads(scene: Scene) -> Turn:
    visit = scene.next_visit()
    stands = f"; {visits.named(scene, visit)} stands until then" if visit else ""
    why, id = f"wrote again after CANCEL opted out: call{stands}", visit.id if visit else None
    task = RaiseTask("reply", "routine", f"reply:{scene.conversation.id}", why, (), id, scene.facts.staff_deadline)
    return scene.turn(scene.state, task, scene.say("help.stop_person"), because="opted out by CANCEL and wrote again: a person reads it")
