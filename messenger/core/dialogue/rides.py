"""The ride home: who takes the patient, and what happens where nobody does."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from messenger.core.appointment import Appointment
from messenger.core.communication import AskChoice, Link, Params, When
from messenger.core.dialogue.scene import Outcome, Scene, Turn, not_understood, options, settled, suspend
from messenger.core.effects import CloseTasks, Effect, RaiseTask, Say, SetRide
from messenger.core.facts import Facts
from messenger.core.reading import Reading
from messenger.core.states import AskingRide, AskingSafety, AwaitingConsent, CheckingIn, DayOf, Idle, Screening, State
from messenger.core.understanding import Choice, DoubtfulRide, Name, NoRide, Unread, UnsuitableRide, YesNo

SHORT_BEFORE = timedelta(hours=4)
"""A ride lost this close to the visit is urgent."""


def ride_asks() -> AskChoice:
    """What the ride question asks: a first name, or 0 for nobody yet."""
    return AskChoice("ride", options(("0", "@ride.option.nobody_yet")))


def question(scene: Scene) -> Say | None:
    """The ride question again."""
    if not isinstance(scene.state, AskingRide):
        return None
    visit = scene.appointment(scene.state.appointment_id)
    params: Params = {"when": When(visit.start)} if visit else {}
    if scene.state.maybe:
        return scene.say("ride.is_it", {**params, "name": scene.state.maybe}, asks=maybe_asks())
    return scene.say("ride.asked_again", params, asks=ride_asks())


def maybe_asks() -> AskChoice:
    """What is asked about a word that may be a name."""
    return AskChoice("ride", options(("1", "@ride.option.yes"), ("0", "@ride.option.nobody_yet")))


def answer(scene: Scene, state: AskingRide) -> Outcome:
    """Take the text as the answer to "who takes you home?"."""
    visit = scene.appointment(state.appointment_id)
    match scene.reading.answer:
        case _ if visit is None or not visit.is_live or visit.end <= scene.now:
            return settled(scene, scene.say("change.no_visit"), because="the visit is gone or over: no ride is needed for it")
        case YesNo("yes") if state.maybe:
            return named(scene, state.appointment_id, state.maybe)
        case YesNo("no") if state.maybe:
            return _missed(scene, replace(state, maybe=""))
        case Name(value) if _doubted(scene, state, value):
            return doubtful(scene, state, value)
        case Name(value, _, sure, kin) if (sure and not _own(scene, value)) or value == state.maybe:
            return named(scene, state.appointment_id, value, kin=kin)
        case Name(value):
            return _missed(scene, replace(state, maybe=value))
        case DoubtfulRide(name):
            return doubtful(scene, state, name)
        case NoRide(maybe=True):
            return not_settled(scene, state, visit)
        case NoRide():
            return none_yet(scene, state, "has no ride home yet", "ride.none")
        case UnsuitableRide(means):
            return unsuitable(scene, state, means)
        case _:
            return _missed(scene, replace(state, maybe=""), "other.not_read")


def _own(scene: Scene, name: str) -> bool:
    """Whether ``name`` is the patient's own first name, or begins with it: people sign their texts."""
    party = scene.facts.party
    own = (party.name or "").split() if party else []
    return bool(own) and name.split(maxsplit=1)[0].casefold() == own[0].casefold()


def _missed(scene: Scene, state: AskingRide, lead: str = "") -> Turn:
    """Nothing is settled: asked again, and after three texts with a person."""
    missed = replace(state, misses=state.misses + 1)
    asking = replace(scene, conversation=replace(scene.conversation, state=missed))
    return not_understood(scene, missed, missed.misses, question(asking), lead)


DOUBT = "doubt"
"""Kept as the means of a ride that staff must weigh."""


def _doubted(scene: Scene, state: AskingRide, name: str) -> bool:
    """Whether staff are to weigh this very person: a name sent again answers no doubt."""
    ride = scene.facts.rides.get(state.appointment_id)
    open_doubt = ride is not None and ride.state == "unsuitable" and ride.means == DOUBT
    return open_doubt and ride is not None and (ride.name or "").casefold() == name.casefold()


def doubtful(scene: Scene, state: AskingRide, name: str) -> Turn:
    """Something about who comes that staff must weigh (a suspended licence, an age, drinking): nothing is settled or judged."""
    why = "something about who takes them home is for staff to weigh: read the text"
    kept = SetRide(state.appointment_id, "unsuitable", name or None, DOUBT)
    told = scene.say("ride.doubtful", asks=ride_asks())
    return scene.turn(replace(state, misses=0, maybe=""), kept, ride_task(scene, state.appointment_id, why), told, because=why)


def named(scene: Scene, appointment_id: str, name: str, *, kin: bool = False) -> Turn:
    """An adult is named, or said who they are to the patient (``kin``)."""
    done: tuple[Effect, ...] = (SetRide(appointment_id, "named", name), CloseTasks((f"ride:{appointment_id}",), "a ride was named"))
    told = scene.say("ride.ok_kin" if kin else "ride.ok", {"name": name, "link": Link("ride", appointment_id)})
    return settled(scene, *done, told, because="a ride home was named")


def none_yet(scene: Scene, state: AskingRide, why: str, words: str) -> Turn:
    """Nobody yet: the question stays open and staff help."""
    task = ride_task(scene, state.appointment_id, why)
    return scene.turn(
        replace(state, misses=0, maybe=""), SetRide(state.appointment_id, "none"), task, scene.say(words, asks=ride_asks()), because=why
    )


def not_settled(scene: Scene, state: AskingRide, visit: Appointment) -> Turn:
    """ "My neighbor might": the question stays open, and is no miss; on the day of the visit staff help."""
    local, why = scene.facts.clinic.local, "somebody may take them home; it is not settled"
    today = local(visit.start).date() == local(scene.now).date()
    task = (ride_task(scene, visit.id, why),) if today else ()
    return scene.turn(replace(state, misses=0, maybe=""), *task, scene.say("ride.not_settled", asks=ride_asks()), because=why)


def unsuitable(scene: Scene, state: AskingRide, means: str) -> Turn:
    """A ride that leaves the patient alone or at the wheel: a person decides, never the bot."""
    why = "names a way home without an adult"
    task = ride_task(scene, state.appointment_id, why)
    kept = SetRide(state.appointment_id, "unsuitable", means=means)
    return scene.turn(replace(state, misses=0, maybe=""), kept, task, scene.say("ride.unsuitable", asks=ride_asks()), because=why)


def ride_task(scene: Scene, appointment_id: str, why: str) -> RaiseTask:
    """The staff task about a ride; urgent where the visit is near."""
    visit = scene.appointment(appointment_id)
    near = visit is not None and visit.start - scene.now < SHORT_BEFORE
    by = min((at for at in (scene.facts.staff_deadline, visit.start - SHORT_BEFORE if visit else None) if at), default=None)
    return RaiseTask(
        "ride",
        "urgent" if near else "routine",
        f"ride:{appointment_id}",
        why,
        appointment_id=appointment_id,
        due=None if near else by,  # a page waits for a due time; this one must not
        page=near,
    )


def confirmed_by_patient(scene: Scene) -> Outcome | None:
    """ "My sister will pick me up": taken where a visit needs a ride."""
    visit = needing(scene)
    match scene.reading.answer:
        case Name(value, kin=kin) if visit is not None:
            return named(scene, visit.id, value, kin=kin)
        case _:
            return None


def lost(scene: Scene) -> Outcome | None:
    """The ride fell through: staff hear at once if the visit is near, the slot is kept, and a backup is asked for."""
    visit = needing(scene)
    if visit is None:
        return None
    ride = scene.facts.rides.get(visit.id)
    if scene.reading.people.knows_nobody and (ride is None or ride.name is None):
        asking = AskingRide(visit.id)
        there = replace(scene, conversation=suspend(scene.conversation, asking))
        return none_yet(there, asking, "knows nobody who could take them home", "ride.none")
    task = ride_task(scene, visit.id, "the ride home fell through")
    conversation = suspend(scene.conversation, AskingRide(visit.id))
    say = scene.say("ride.lost", asks=ride_asks())
    return Turn(conversation, (SetRide(visit.id, "lost"), task, say), "the ride home fell through")


def nobody(scene: Scene) -> Outcome | None:
    """ "Nobody", or 0, before the ride home is asked about: as when it is. None where no visit needs one, or somebody is named for it."""
    visit = needing(scene)
    if (
        visit is None
        or not scene.reading.people.nobody
        or not isinstance(scene.state, Idle)
        or not isinstance(scene.reading.answer, Unread)
    ):
        return None
    ride = scene.facts.rides.get(visit.id)
    if visit.start <= scene.now or (ride is not None and ride.state in ("named", "confirmed")):
        return None
    asking = AskingRide(visit.id)
    there = replace(scene, conversation=suspend(scene.conversation, asking))
    return none_yet(there, asking, "has nobody to take them home", "ride.none")


PRONOUNS = frozenset({"he", "she", "they", "el", "ella", "ellos"})


def laid_up(scene: Scene) -> Outcome | None:
    """Whoever was to take the patient home is ill or in the hospital: that we are sorry, and as any ride that fell through.

    None for all else.
    """
    who, visit = scene.reading.people.laid_up, needing(scene)
    ride = scene.facts.rides.get(visit.id) if visit is not None else None
    about_us = isinstance(scene.state, AwaitingConsent | Screening | CheckingIn | AskingSafety)
    if not who or ride is None or ride.state not in ("named", "confirmed") or about_us or _own(scene, who):
        return None
    theirs = who == "ride" or (ride.name or "").casefold().split()[:1] == [who]
    turn = lost(scene) if theirs and isinstance(scene.reading.answer, Unread) else None
    if not isinstance(turn, Turn):
        return None
    sorry = tuple(replace(each, words="ride.lost_ill") if isinstance(each, Say) else each for each in turn.effects)
    return replace(turn, effects=sorry, because="whoever takes them home is ill or in the hospital: the ride fell through")


TROUBLED_WITHIN = timedelta(hours=24)
"""How near the visit is for which "she isn't answering" is about whoever takes the patient home."""


def in_doubt(scene: Scene) -> Turn | None:
    """Whoever was to take the patient home may not come (their car, no word from them): staff hear of it, and who comes is asked again.

    Drink is for staff to weigh. None for all else.
    """
    trouble, visit, reading = scene.reading.people.trouble, needing(scene), scene.reading
    ride = scene.facts.rides.get(visit.id) if visit is not None else None
    about_us = isinstance(scene.state, AwaitingConsent | Screening | CheckingIn | AskingSafety)
    if trouble is None or visit is None or ride is None or about_us or ride.state not in ("named", "confirmed"):
        return None
    by_word = isinstance(scene.state, DayOf) and isinstance(reading.answer, Choice | YesNo) and not reading.stance.numbered
    if not (by_word or isinstance(reading.answer, Unread)) or visit.start <= scene.now or _own(scene, trouble.who):
        return None
    named = (ride.name or "").casefold().split()[:1] == [trouble.who]
    if not named and (trouble.by_name or visit.start - scene.now > TROUBLED_WITHIN):
        return None
    if trouble.drinks:
        state = AskingRide(visit.id)
        return doubtful(replace(scene, conversation=suspend(scene.conversation, state)), state, ride.name or "")
    turn = lost(scene)
    if not isinstance(turn, Turn):
        return None
    why = "something may keep whoever takes them home from coming: read the text, and ask who comes"
    task = ride_task(scene, visit.id, why)
    effects = tuple(
        replace(each, words="ride.in_doubt") if isinstance(each, Say) else task if isinstance(each, RaiseTask) else each
        for each in turn.effects
    )
    return replace(turn, effects=effects, because="the ride home is in doubt: staff hear of it, and who comes is asked")


def of_whoever_drives(scene: Scene) -> bool:
    """Whether a worrying text tells only of whoever was to take the patient home ("Mike can't do it anymore, his car died. Sue will").

    Staff read it as well. Anything that the writer says of themselves goes on being heard as it was.
    """
    reading, visit = scene.reading, needing(scene)
    ride = scene.facts.rides.get(visit.id) if visit is not None else None
    if visit is None or scene.conversation.crisis is not None or not said_of_another(reading):
        return False
    asked = isinstance(scene.state, AskingRide)
    if asked and isinstance(reading.answer, Name):
        return reading.answer.sure
    named = ride is not None and ride.name is not None and ride.name.casefold().split()[:1] == [reading.people.absent]
    return bool(reading.people.absent) and (named or asked) and isinstance(scene.state, AskingRide | Idle | DayOf)


def said_of_another(reading: Reading) -> bool:
    """Whether what worries in a text may be a driver's: that they "can't do it any more", or are ill. Nothing is said of the writer."""
    triage = reading.triage
    of_a_driver = {*triage.reasons} <= GIVES_UP or triage.kind == "medical"
    return triage.level == "staff-review" and of_a_driver and not reading.people.of_me


GIVES_UP = frozenset({"crisis-en-despair", "crisis-es-despair"})
"""Triage's rules for "can't do it any more", which may be said of a driver."""


CONFUSED = frozenset({"medical-en-confusion", "medical-es-confusion"})
"""Triage's rules for "I don't know anybody here", which says after a treatment that somebody is confused."""


def calm(scene: Scene) -> Scene:
    """ "I don't know anybody here", before a visit that needs a ride home: nobody to ask, and no confusion. What else worries stays."""
    reading = scene.reading
    before = needing(scene) is not None and not scene.facts.after_session(scene.now) and scene.conversation.crisis is None
    if not before or not reading.people.knows_nobody or not reading.triage.reasons or not CONFUSED.issuperset(reading.triage.reasons):
        return scene
    return replace(scene, reading=replace(reading, triage=replace(reading.triage, level="none", kind=None)))


def absent(scene: Scene) -> Outcome | None:
    """ "Jo cant come anymore": about whoever takes the patient home, not the visit. None where no visit needs a ride, or it is the patient.

    A pronoun alone is the escort where one is named. A text that names who comes instead is an answer.
    """
    who, visit = scene.reading.people.absent, needing(scene)
    ride = scene.facts.rides.get(visit.id) if visit is not None else None
    about_us = isinstance(scene.state, AwaitingConsent | Screening | CheckingIn | AskingSafety)
    if not who or visit is None or about_us or isinstance(scene.reading.answer, Name | DoubtfulRide | UnsuitableRide):
        return None
    if _own(scene, who) or (who in PRONOUNS and (ride is None or ride.state not in ("named", "confirmed", "unsuitable"))):
        return None
    return lost(scene)


def promised(scene: Scene, visit: Appointment, name: str, backup: str | None, escort_id: str | None) -> Turn:
    """The escort says yes on the ride page; ``escort_id`` where they agreed to texts about it. The patient is told."""
    done = CloseTasks((f"ride:{visit.id}",), "the escort confirmed")
    kept = SetRide(visit.id, "confirmed", name, backup=backup, escort_id=escort_id)
    told = scene.say("ride.promised", {"name": name, "when": When(visit.start)}, because="the escort said yes on the ride page")
    return scene.turn(_asked_no_more(scene, visit), kept, done, replace(told, category="change"), because="the escort said yes")


def declined(scene: Scene, visit: Appointment, backup: str | None) -> Turn:
    """The escort can't come: the patient is asked for another adult, staff hear of it, at once where the visit is near."""
    why = "the escort can't come" + (", and names a backup: ask" if backup else "")
    asked = scene.say("ride.escort_cannot", {"when": When(visit.start)}, asks=ride_asks(), because="the escort can't come")
    conversation = suspend(replace(scene.conversation, state=_asked_no_more(scene, visit)), AskingRide(visit.id))
    kept = SetRide(visit.id, "lost", backup=backup)
    return Turn(conversation, (kept, ride_task(scene, visit.id, why), replace(asked, category="change")), "the escort can't come")


def _asked_no_more(scene: Scene, visit: Appointment) -> State:
    """What is open once the ride of ``visit`` is not asked for any more."""
    open_now = scene.state
    return Idle() if isinstance(open_now, AskingRide) and open_now.appointment_id == visit.id else open_now


def escort(scene: Scene) -> Turn:
    """Somebody who takes a patient home writes: it is passed on, and answered in their language; visits are for staff to talk about."""
    language = scene.reading.tongue.language
    if language is not None and language in scene.facts.clinic.languages:
        scene = replace(scene, conversation=replace(scene.conversation, language=language))
    if scene.reading.tells.waiting == "met" and scene.facts.drives is None and not scene.reading.questions.asks:
        return scene.turn(scene.state, scene.say("other.see_you"), because="an escort has met the patient: nothing is left to do")
    task = RaiseTask(
        "ride", "routine", f"escort:{scene.conversation.id}", "somebody who takes a patient home wrote", due=scene.facts.staff_deadline
    )
    return scene.turn(scene.state, task, _to_escort(scene), because="an escort wrote: staff read it")


def _to_escort(scene: Scene) -> Say:
    """What an escort is told: who texts them, or when to come in (as the text of the day says), else that it is passed on."""
    visit = scene.facts.drives
    match scene.reading.questions.escort_asks:
        case "who":
            return scene.say("ride.escort_who")
        case "when" if visit is not None:
            return scene.say("ride.escort_when", {"when": When(visit.end)})
        case _:
            return scene.say("ride.escort_noted")


def needing(scene: Scene) -> Appointment | None:
    """The soonest visit that needs a ride home, or None."""
    return needing_ride(scene.facts, scene.now)


def needing_ride(facts: Facts, now: datetime) -> Appointment | None:
    """As :func:`needing`, before there is a scene; ``now`` is aware."""
    live = (visit for visit in facts.appointments if visit.is_live and visit.end > now and visit.service in facts.clinic.services)
    return next((visit for visit in live if facts.clinic.services[visit.service].ride_required), None)
