"""Changing, calling off and confirming a visit; the text of the day."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from messenger.core.appointment import Appointment
from messenger.core.communication import AskChoice, Clock, Link, Option, Params, When
from messenger.core.dialogue import booking
from messenger.core.dialogue.scene import Outcome, Scene, Turn, led, not_understood, options, settled, still_open
from messenger.core.effects import CallOff, CloseTasks, Confirm, Plan, RaiseTask, Say, TellStaff
from messenger.core.states import (
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
)
from messenger.core.understanding import Choice, Keep, More, Unread, YesNo

ANSWERED_WITHIN = timedelta(minutes=10)
"""How long staff have to answer who asks whether to come today, before they are reminded."""


def movable(scene: Scene) -> tuple[Appointment, ...]:
    """Visits that a patient may still change by text, soonest first."""
    return tuple(visit for visit in scene.live() if visit.status in ("proposed", "pending", "booked") and visit.start > scene.now)


def named(scene: Scene, visit: Appointment) -> str:
    """A visit as staff are told of it in words: its day and time on the clinic's clock."""
    return f"the visit of {scene.facts.clinic.local(visit.start):%Y-%m-%d %H:%M}"


def question(scene: Scene) -> Say | None:
    """The open question of this part again."""
    match scene.state:
        case CallingOff(appointment_id) if visit := scene.appointment(appointment_id):
            choices = options(("9", "@other.button.call_off"), ("1", "@other.button.keep"))
            return scene.say("change.call_off_ask", {"when": When(visit.start)}, asks=AskChoice("call-off", choices))
        case ChoosingVisit(_, ids):
            visits = [visit for visit in scene.live() if visit.id in ids]
            choices = tuple(Option(str(number), "", visit.start) for number, visit in enumerate(visits, 1))
            return scene.say("change.which_visit", {"visits": booking.visit_words(visits)}, asks=AskChoice("visit", choices))
        case Confirming(appointment_id) if visit := scene.appointment(appointment_id):
            return scene.say("reminder.confirm_again", {"when": When(visit.start)}, asks=confirm_asks())
        case DayOf(called=True):
            return None
        case DayOf(appointment_id) if (visit := scene.appointment(appointment_id)) and visit.is_live and visit.end > scene.now:
            if visit.status == "arrived":
                return None
            ride = scene.service(visit.service).ride_required
            return scene.say("reminder.day_of_again" if ride else "reminder.day_of_talk_again", asks=day_asks())
        case _:
            return None


def confirm_asks() -> AskChoice:
    """What a confirmation asks."""
    return AskChoice("confirm", options(("1", "@other.button.confirm"), ("CHANGE", "@other.button.change")))


def day_asks() -> AskChoice:
    """What the text of the day asks."""
    return AskChoice("day", options(("1", "@reminder.option.on_track"), ("2", "@reminder.option.help")))


def wants_change(scene: Scene, purpose: str) -> Outcome:
    """The patient wants to move or call off a visit."""
    visits = movable(scene)
    if not visits:
        return no_visit(scene, purpose)
    if len(visits) > 1:
        state = ChoosingVisit("move" if purpose == "move" else "call_off", tuple(visit.id for visit in visits))
        asked = question(replace(scene, conversation=replace(scene.conversation, state=state)))
        return scene.turn(state, *([asked] if asked else []), because="several visits lie ahead: which one?")
    return begin(scene, purpose, visits[0])


def no_visit(scene: Scene, purpose: str) -> Outcome:
    """Nothing to change: say so; under way or just missed visits are for staff."""
    if any(visit.is_live for visit in scene.facts.appointments):
        task = RaiseTask(
            "human",
            "routine",
            f"change:{scene.conversation.id}",
            "wants to change a visit that is under way or past",
            due=scene.facts.staff_deadline,
        )
        return scene.turn(scene.state, task, scene.say("other.human"), because="the visit can no longer be changed by text")
    return scene.turn(scene.state, scene.say("change.no_visit"), because="no visit lies ahead")


def begin(scene: Scene, purpose: str, visit: Appointment) -> Outcome:
    """Start moving or calling off ``visit``."""
    if purpose == "move":
        return booking.offer_move(scene, visit)
    state = CallingOff(visit.id)
    asked = question(replace(scene, conversation=replace(scene.conversation, state=state)))
    return scene.turn(state, *([asked] if asked else []), because="asked once more before calling off")


def asks_for_times(scene: Scene) -> Outcome | None:
    """ "Is the first one still open?", said after a booking: what is open, as for a visit that is moved; None for all else."""
    elsewhere = isinstance(scene.state, AwaitingConsent | AskingSafety | ChoosingSlot)
    if not scene.reading.questions.asks_open or elsewhere or not isinstance(scene.reading.answer, Unread) or not movable(scene):
        return None
    return wants_change(scene, "move")


def left_as_it_was(scene: Scene) -> Turn | None:
    """ "No, keep the old one", at the times to move a visit to: it stays as it is. None for all else."""
    state = scene.state
    visit = scene.appointment(state.appointment_id) if isinstance(state, ChoosingSlot) and state.appointment_id else None
    if visit is None or not scene.reading.wants.moves_back or not isinstance(scene.reading.answer, Unread):
        return None
    return settled(scene, scene.say("change.kept", {"when": When(visit.start)}), because="the old time is kept: the visit stays as it is")


def turned_away(scene: Scene) -> Outcome | None:
    """ "I changed my mind, I don't want to do this": let go where nothing is booked, else asked about. None for all else."""
    away, state = scene.reading.stance.turns_away, scene.state
    of_another_matter = isinstance(state, AwaitingConsent | AskingSafety | CallingOff | CheckingIn | OnPage)
    if away == "no" or of_another_matter or scene.reading.wishes is not None or scene.reading.stance.hesitates:
        return None
    if not isinstance(scene.reading.answer, Unread) and (away == "lightly" or not isinstance(scene.reading.answer, Keep | More)):
        return None
    booked = movable(scene)
    if isinstance(state, ChoosingSlot | OfferingWaitlist | ChoosingService) and not booked:
        return booking.turned_down(scene)
    return wants_change(scene, "call_off") if booked and away == "plainly" else None


def pick_visit(scene: Scene, state: ChoosingVisit) -> Outcome:
    """The answer to "which visit?"."""
    visits = [visit for visit in movable(scene) if visit.id in state.appointment_ids]
    match scene.reading.answer:
        case Choice(number) if 1 <= number <= len(visits):
            return begin(scene, state.purpose, visits[number - 1])
        case _:
            missed = replace(state, misses=state.misses + 1)
            return not_understood(scene, missed, missed.misses, question(scene), "screening.again_choice")


def call_off(scene: Scene, state: CallingOff) -> Outcome:
    """9 calls the visit off, 1 keeps it."""
    visit = scene.appointment(state.appointment_id)
    match scene.reading.answer:
        case _ if visit is None or not visit.is_live:
            return settled(scene, scene.say("change.no_visit"), because="the visit is gone already")
        case Choice(9) | YesNo("yes"):
            return called_off(scene, visit)
        case Choice(1) | YesNo("no"):
            return settled(scene, scene.say("change.kept", {"when": When(visit.start)}), because="the visit stays")
        case _ if scene.reading.wishes is not None or scene.reading.shift is not None:
            return begin(scene, "move", visit)
        case _:
            missed = replace(state, misses=state.misses + 1)
            return not_understood(scene, missed, missed.misses, question(scene), "screening.again_choice")


def decided(scene: Scene) -> bool:
    """Whether a text that reads as a wish to call off says yes or no to "call off your visit?" ("yes cancel it", "no, mejor no").

    A no with anything else beside it ("no puedo ir") may be either, and is asked about.
    """
    match scene.reading.answer:
        case Choice(9) | YesNo("yes"):
            return True
        case Choice(1):
            return scene.reading.stance.declines
        case _:
            return False


def called_off(scene: Scene, visit: Appointment) -> Outcome:
    """The visit is cancelled, its reminders go, staff hear of it."""
    say = scene.say("change.called_off", {"when": When(visit.start), "link": Link("calendar", visit.id)})
    say = replace(say, category="change", attachment="ics-cancel", appointment_id=visit.id)
    notice = TellStaff("booking", "staff.called_off", {"when": When(visit.start), "link": Link("staff", "today")}, appointment_id=visit.id)
    off = (CallOff(visit.id, "patient"), Plan(), notice, say)
    turn = settled(nothing_to_prepare(scene, visit), *off, because="the patient called the visit off")
    if not isinstance(turn.conversation.state, Idle):
        return turn
    return replace(turn, conversation=replace(turn.conversation, state=Idle(off=visit.id, off_at=scene.now)))


def nothing_to_prepare(scene: Scene, gone: Appointment) -> Scene:
    """Without the questions that come before a visit, where no other visit lies ahead than the one called off."""
    if any(visit.id != gone.id and visit.start > scene.now for visit in scene.live()):
        return scene
    kept = tuple(state for state in scene.conversation.suspended if not (isinstance(state, Screening) and state.form == "details"))
    return replace(scene, conversation=replace(scene.conversation, suspended=kept))


def confirm(scene: Scene, state: Confirming) -> Outcome:
    """1 confirms; CHANGE moves it."""
    visit = scene.appointment(state.appointment_id)
    match scene.reading.answer:
        case _ if visit is None or not visit.is_live:
            return settled(scene, scene.say("change.no_visit"), because="the visit is gone already")
        case Choice(1) if another_time_meant(scene, visit) and (back := question(scene)):
            return scene.turn(state, back, because="sees us on another day than the visit's: for when, and asked again")
        case Choice(1) | YesNo("yes"):
            return settled(
                scene, Confirm(visit.id), scene.say("booked.confirmed", {"when": When(visit.start)}), because="the patient confirmed"
            )
        case Choice(2):
            return begin(scene, "move", visit)
        case Choice(9) | YesNo("no"):
            return begin(scene, "call_off", visit)
        case _ if scene.reading.wishes is not None or scene.reading.shift is not None:
            return begin(scene, "move", visit)
        case _:
            missed = replace(state, misses=state.misses + 1)
            return not_understood(scene, missed, missed.misses, question(scene), "other.not_read")


EARLY = timedelta(hours=1)
"""How much before a visit an hour may be at which somebody says to be seen: they come early."""


def another_time_meant(scene: Scene, visit: Appointment) -> bool:
    """Whether the text says that we see each other, and names days or hours that ``visit`` is not on."""
    named_times = scene.reading.stance.sees_us_on
    local = scene.facts.clinic.local
    start, today = local(visit.start).replace(tzinfo=None), local(visit.start).date() == local(scene.now).date()
    meant = (start, start + timedelta(days=7)) if today else (start,)  # on a Friday, "see u friday" may be read as the next one
    return named_times is not None and not any(since <= each <= until + EARLY for each in meant for since, until in named_times.intervals)


def tell_when(scene: Scene) -> Outcome:
    """ "What time is my appointment?": the next visit's time, or today's that is gone by, then the open question where it stood."""
    back = scene.ask(scene) if still_open(scene.state, scene) else None
    again = (back,) if back is not None else ()
    local = scene.facts.clinic.local
    today = [visit for visit in scene.facts.appointments if visit.is_live and local(visit.start).date() == local(scene.now).date()]
    visit = scene.next_visit() or next(reversed(today), None)
    because = "asks when the visit is: its time, and the open question again"
    if visit is not None:
        ahead = [each for each in scene.live() if each.start > scene.now]
        if len(ahead) > 1:
            return scene.turn(scene.state, scene.say("booked.when_all", {"visits": booking.visit_words(ahead)}), *again, because=because)
        words = "booked.when" if visit.end > scene.now else "booked.when_was"
        return scene.turn(scene.state, scene.say(words, {"when": When(visit.start)}), *again, because=because)
    if back is not None:
        return scene.turn(scene.state, led(back, "booked.none_yet"), because="asks when the visit is: none is booked yet")
    return scene.turn(scene.state, scene.say("change.no_visit"), because="asks when the visit is: none lies ahead")


def confirm_any_time(scene: Scene) -> Outcome | None:
    """Confirm the next visit where that is all the text says; None where it says something else or no visit lies ahead."""
    visit = next(iter(movable(scene)), None)
    if visit is None or not scene.reading.stance.confirms:
        return None
    said = scene.say("booked.confirmed", {"when": When(visit.start)})
    return scene.turn(scene.state, Confirm(visit.id), said, because="the patient confirmed")


def will_be_there(scene: Scene) -> Turn | None:
    """ "Yes see you tomorrow": for when we expect them, and what is open, which it does not answer; None for all else.

    It confirms nothing: they may have another day in mind, and what is asked before the visit is asked as ever.
    """
    visit = next(iter(movable(scene)), None)
    comes = scene.reading.stance.comes or scene.reading.stance.sees_us_on is not None
    if visit is None or not comes or not isinstance(scene.reading.answer, Unread):
        return None
    back = scene.ask(scene)
    again = (led(back, "screening.still_open") if isinstance(scene.state, Screening) else back,) if back is not None else ()
    said = scene.say("booked.confirmed", {"when": When(visit.start)})
    return scene.turn(scene.state, said, *again, because="says that they come: for when, and what is open stands")


def day_of(scene: Scene, state: DayOf) -> Outcome:
    """1 on track, 2 help needed: a person is called, and what they need may be texted too."""
    visit = scene.appointment(state.appointment_id)
    if state.called:
        return _needed(scene, state)
    live = visit is not None and visit.is_live and visit.end > scene.now
    match scene.reading.answer:
        case Choice(1) | YesNo("yes") if not live:
            return settled(scene, scene.say("change.no_visit"), because="the visit is gone or over")
        case Choice(1) if visit is not None and another_time_meant(scene, visit) and (back := question(scene)):
            said = scene.say("booked.confirmed", {"when": When(visit.start)})
            return scene.turn(state, said, back, because="sees us on another day than the visit's: for when, and asked again")
        case Choice(1) | YesNo("yes"):
            params: Params = {"time": Clock(visit.start)} if visit else {"time": ""}
            return settled(scene, Confirm(state.appointment_id), scene.say("reminder.on_track", params), because="on track today")
        case Choice(2) | YesNo("no"):
            key = f"day:{state.appointment_id}"
            task = RaiseTask("human", "urgent", key, "needs help before today's visit", appointment_id=state.appointment_id, page=True)
            asked = replace(state, called=True)
            return scene.turn(asked, task, scene.say("reminder.need_us"), because="asked for help on the day of the visit")
        case _ if not live:
            return settled(scene, scene.say("other.nothing_open"), because="the visit that was asked about is over")
        case _:
            missed = replace(state, misses=state.misses + 1)
            return not_understood(scene, missed, missed.misses, question(scene), "other.not_read")


def _needed(scene: Scene, state: DayOf) -> Turn:
    """What they need, told after they asked for us: staff read it with the call they owe. No health question follows on it."""
    why = "asked for help before today's visit, and texted why: read it"
    task = RaiseTask("human", "urgent", f"day:{state.appointment_id}", why, appointment_id=state.appointment_id, quietly=True)
    turn = settled(scene, task, scene.say("reminder.passed_on"), because="what they need on the day of the visit: staff read it")
    if not isinstance(turn.conversation.state, Screening):
        return turn
    return replace(turn, effects=tuple(effect for effect in turn.effects if not (isinstance(effect, Say) and effect.asks is not None)))


def running_late(scene: Scene) -> Outcome:
    """On the way but late: staff hear at once."""
    visit = scene.next_visit()
    local = scene.facts.clinic.local
    today = visit is not None and local(visit.start).date() == local(scene.now).date()
    key = f"late:{visit.id if visit else scene.conversation.id}"
    id = visit.id if visit else None
    task = RaiseTask("human", "urgent" if today else "routine", key, "says they are running late", (), id, scene.facts.staff_deadline)
    return scene.turn(scene.state, task, scene.say("other.running_late"), because="running late: staff are told")


def still_comes(scene: Scene) -> Turn | None:
    """ "Should I still come?" on the day of a visit: only staff can say, and hear of it at once; None where no visit is today."""
    local = scene.facts.clinic.local
    today = (visit for visit in scene.live() if local(visit.start).date() == local(scene.now).date())
    visit = next(today, None)
    if visit is None:
        return None
    why = "asks whether to come today: tell them now"
    task = RaiseTask("human", "urgent", f"late:{visit.id}", why, appointment_id=visit.id, due=scene.now + ANSWERED_WITHIN)
    return scene.turn(scene.state, task, scene.say("other.still_come"), because="asks whether to come today: staff say")


def outside(scene: Scene) -> Turn | None:
    """ "I'm outside and it's locked": staff hear at once on the day of a visit and after a treatment; on another day it is said when it is.

    Nothing is asked again: who stands before the door answers no other question.
    """
    by_word = isinstance(scene.state, DayOf | Confirming) and isinstance(scene.reading.answer, Choice | YesNo)
    said = scene.reading.tells.outside and (by_word or isinstance(scene.reading.answer, Unread))
    if not said or isinstance(scene.state, AwaitingConsent | AskingSafety):
        return None
    local = scene.facts.clinic.local
    today = [visit for visit in scene.live() if local(visit.start).date() == local(scene.now).date()]
    visit, why = next(iter(today), scene.next_visit()), "stands before the door and gets no further"
    id, key = visit.id if visit else None, f"outside:{visit.id if visit else scene.conversation.id}"
    now = bool(today) or scene.on_session_day()
    due = None if now else scene.facts.staff_deadline
    task = RaiseTask("human", "urgent" if now else "routine", key, why, (), id, due, page=now)
    when = () if now or visit is None else (scene.say("booked.when", {"when": When(visit.start)}),)
    return scene.turn(scene.state, task, scene.say("other.outside"), *when, because="before the door: staff are told")


def closed_tasks(visit: Appointment) -> CloseTasks:
    """Tasks that a finished visit makes moot."""
    return CloseTasks((f"ride:{visit.id}", f"open:{visit.id}", f"day:{visit.id}"), "the visit is over")


def waits_to_come_in(visit: Appointment) -> tuple[str, ...]:
    """The keys of tasks about somebody on the way or at the door, which are done with once they are inside."""
    return f"outside:{visit.id}", f"late:{visit.id}", f"hand:{visit.id}"
