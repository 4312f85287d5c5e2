"""What a person may say at any time: questions, thanks, a wish to talk to somebody, another language, stop and start."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from messenger.core.communication import Link, Params, When
from messenger.core.dialogue import ahead, booking, entry, fasting, rides, screening, visits
from messenger.core.dialogue.questions import question, welcome
from messenger.core.dialogue.scene import SUSPENDED, Outcome, Scene, Turn, led, not_understood, settled, still_open, suspend
from messenger.core.effects import Drop, Effect, RaiseTask, RecordConsent, Say, SetLanguage, SetRide
from messenger.core.planning import OPTED_OUT
from messenger.core.states import (
    AskingName,
    AskingRide,
    AskingSafety,
    AwaitingConsent,
    CallingOff,
    CheckingIn,
    ChoosingService,
    ChoosingSlot,
    ChoosingVisit,
    Idle,
    OfferingWaitlist,
    Screening,
    State,
)
from messenger.core.understanding import Intent, Language, Times, Unread
from messenger.core.wishes import described

FAQ: tuple[Intent, ...] = ("cost", "location", "hours", "what_is_this", "prep_question")

DAY = timedelta(days=1)

# --- carrier words ------------------------------------------------------------------------------------------------


def opt_out(scene: Scene) -> Turn:
    """Stop words and free wording: no text leaves any more but the one confirmation; visits stand, and staff are told."""
    if scene.facts.opted_out:
        return scene.turn(scene.state, because="opted out already: silent")
    visit = scene.next_visit()
    urgent = scene.on_session_day()
    meant = visits.movable(scene) if scene.reading.leaving.says_cancel else ()
    why = "opted out by text; may also want the visit cancelled" if visit else "opted out by text"
    if meant:
        which = "; ".join(visits.named(scene, each) for each in meant)
        why = f"texted CANCEL and so gets no more texts; may have meant to call off {which}, which stands: call and ask"
    asked = bool(meant) and we_answer(scene)  # where the provider answers, nobody was told of the 9
    key = f"{'cancel-word' if asked else 'opt-out'}:{scene.conversation.id}"
    task = RaiseTask(
        "opt-out", "urgent" if urgent else "routine", key, why,
        appointment_id=visit.id if visit else None, due=None if urgent else scene.facts.staff_deadline, page=urgent,
    )  # fmt: skip
    effects: list[Effect] = [RecordConsent("texts", "inactive", "help.stop"), Drop(("silence.nudge", "silence.task"), OPTED_OUT), task]
    if we_answer(scene):
        words = "help.stop_visit" if len(meant) == 1 else "help.stop"
        effects.append(scene.say(words, {"when": When(meant[0].start)} if meant else None, because="the one confirmation of an opt-out"))
    open_now = () if isinstance(scene.state, Idle | AwaitingConsent) else (scene.state,)
    kept = (*scene.conversation.suspended, *open_now)[-SUSPENDED:]
    state: State = Idle()
    if asked:
        state = CallingOff(meant[0].id) if len(meant) == 1 else ChoosingVisit("call_off", tuple(each.id for each in meant))
    return Turn(replace(scene.conversation, state=state, suspended=kept), tuple(effects), "opted out; what was open waits for a START")


def we_answer(scene: Scene) -> bool:
    """Whether carrier words are answered by us: on some channels the provider does, and blocks ours."""
    channel = scene.conversation.address.channel
    return not scene.facts.provider_answers and scene.facts.clinic.opt_out_reply.get(channel, "bot") == "bot"


def opt_in(scene: Scene) -> Turn:
    """START after an opt-out; otherwise the welcome decides."""
    if not scene.facts.opted_out:
        return (
            ask_consent(scene)
            if not scene.facts.consented
            else scene.turn(scene.state, scene.say("help.start"), because="opted in already")
        )
    if of_somebody_else(scene):
        key, why = f"wrong-number:{scene.conversation.id}", "wants texts again after saying this is the wrong number: find out who it is"
        task = RaiseTask("wrong-number", "routine", key, why, due=scene.facts.staff_deadline)
        death = next((task.key for task in scene.facts.tasks if task.key.startswith("death:")), None)
        if death is not None:
            why = "the patient is said to have died, and now texts are wanted again: see to everything, and find out who writes"
            task = RaiseTask("human", "urgent", death, why, due=scene.facts.staff_deadline)
        return scene.turn(Idle(), task, because="said to be somebody else's number: nothing is sent until a person knows who it is")
    back = (RecordConsent("texts", "active", "help.start"), *((scene.say("help.start"),) if we_answer(scene) else ()))
    if not scene.facts.responses and not scene.facts.appointments:
        return scene.turn(AwaitingConsent(), back[0], welcome(scene), because="opted in again before anything was agreed: the welcome")
    state = missing(scene)
    waiting = tuple(held for held in scene.conversation.suspended if type(held) is not type(state) and _worth_resuming(held, scene))
    resumed = replace(scene, conversation=replace(scene.conversation, state=state, suspended=waiting))
    asked = question(resumed)
    if asked is not None:
        return resumed.turn(state, *back, asked, because="opted in again: what a visit ahead still lacks comes first")
    turn = settled(resumed, *back, because="opted in again: what was open goes on")
    now_open = turn.conversation.state
    if isinstance(now_open, Screening) and now_open.form == "short":
        return replace(turn, effects=(*turn.effects, *screening.silence(scene, now_open.queue[0])))
    return turn


def of_somebody_else(scene: Scene) -> bool:
    """Whether the number is said to be somebody else's, or the patient to have died, and staff have not settled it."""
    return any(task.kind == "wrong-number" or task.key.startswith("death:") for task in scene.facts.tasks)


def _worth_resuming(state: State, scene: Scene) -> bool:
    """Whether a question left open at an opt-out still makes sense: how somebody is, is asked again within a day only."""
    match state:
        case AskingSafety(asked_at):
            return scene.now - asked_at < DAY
        case CheckingIn(_, response):
            return scene.now - response.started_at < DAY
        case _:
            return still_open(state, scene)


def missing(scene: Scene) -> State:
    """What a visit ahead still lacks of what was asked before an opt-out: a ride home, a name."""
    visit = rides.needing(scene)
    ride = scene.facts.rides.get(visit.id) if visit else None
    if visit is not None and ride is not None and ride.state in ("asked", "none", "unsuitable", "lost"):
        return AskingRide(visit.id)
    ahead = scene.next_visit()
    if ahead is not None and scene.facts.party is not None and not scene.facts.party.name:
        return AskingName(ahead.id)
    return Idle()


def help_text(scene: Scene) -> Turn:
    """HELP: who we are, the telephone, 911 and 988; on a session day or in a check-in a person is told too."""
    effects: list[Effect] = []
    state = scene.state
    asks_safety = isinstance(state, AskingSafety) or (isinstance(state, Screening) and state.queue[0] == "safety")
    if scene.on_session_day() or isinstance(state, CheckingIn) or asks_safety:
        why = "texted HELP to the safety question" if asks_safety else "texted HELP on a session day or in a check-in"
        effects.append(RaiseTask("human", "urgent", f"help:{scene.conversation.id}", why, page=True))
    if we_answer(scene) or effects:
        effects.append(scene.say("help.help"))
    return scene.turn(scene.state, *effects, because="asked for HELP")


def ask_consent(scene: Scene) -> Turn:
    """The welcome: nothing but direct replies leaves before it is answered."""
    return scene.turn(AwaitingConsent(), welcome(scene), because="first contact: the welcome")


def switch(scene: Scene, language: Language) -> Turn:
    """Another language from now on; the open question is asked again in it."""
    spoken = replace(scene, conversation=replace(scene.conversation, language=language))
    if isinstance(scene.state, AwaitingConsent):
        return spoken.turn(AwaitingConsent(), SetLanguage(language), welcome(spoken), because="the other language: the welcome again")
    back = question(spoken)
    said = back or spoken.say("other.language_set")
    return spoken.turn(scene.state, SetLanguage(language), said, because="the other language")


# --- the verbs that our own texts teach ---------------------------------------------------------------------------


def booking_word(scene: Scene) -> Outcome | None:
    """BOOK, in any state: what is open to this person. Questions of ours that are unfinished go on where they stood: no answer is lost."""
    state = scene.state
    unfinished = isinstance(state, Screening | AskingName | CheckingIn)
    back = question(scene) if unfinished else None
    if isinstance(state, Screening) and state.response.completed_at is None and back is not None:
        return scene.turn(state, led(back, "other.where_we_were"), because="asks to book: our questions come first, where they stood")
    outcome = entry.wants_to_book(replace(scene, conversation=replace(scene.conversation, state=Idle())))
    if not unfinished or not isinstance(outcome, Turn):
        return outcome
    if not isinstance(outcome.conversation.state, Idle):
        return aside(scene, outcome)
    return replace(scene.turn(state, *outcome.effects, *((back,) if back else ())), because=outcome.because)


# --- intents ------------------------------------------------------------------------------------------------------


def wanted_still(scene: Scene) -> Turn | None:
    """Somebody comes back after a silence, and wants a visit as before: where we stood, which is no miss; None for all else."""
    open_to_it = isinstance(scene.state, ChoosingSlot | ChoosingService | Screening) and isinstance(scene.reading.answer, Unread)
    back = question(scene) if scene.reading.stance.still_wants and open_to_it else None
    if back is None:
        return None
    return scene.turn(scene.state, led(back, "other.where_we_were"), because="wants a visit still: the open question again")


def onward(scene: Scene) -> Turn | None:
    """A text that only asks to go on, or that only agrees and answers nothing: where we stood, or what may be chosen where nothing is open.

    To ask to go on answers no question and is no miss. To agree answers many: their readers come first, what they cannot read is a miss.
    """
    reading, state = scene.reading, scene.state
    if reading.stance.onward == "no" or isinstance(state, AwaitingConsent) or not scene.facts.consented:
        return None
    back = question(scene) if still_open(state, scene) else None
    if back is None:
        return _choice(scene) if isinstance(state, Idle) and (reading.stance.onward == "go-on" or "thanks" not in reading.intents) else None
    if reading.stance.onward == "go-on":
        return scene.turn(state, led(back, "other.where_we_were"), because="asks to go on: the open question again")
    if not isinstance(state, ChoosingSlot | AskingName | ChoosingVisit | ChoosingService | Screening):
        return None
    if not isinstance(reading.answer, Unread) or reading.others:
        return None
    if "thanks" in reading.intents:
        return scene.turn(state, led(back, "other.where_we_were"), because="thanks answer nothing: the open question again")
    missed = replace(state, misses=state.misses + 1)
    return not_understood(scene, missed, missed.misses, back, "other.where_we_were")


def _choice(scene: Scene) -> Turn:
    """What a person may do where nothing is open."""
    visit = scene.next_visit()
    said = scene.say("booked.existing", {"when": When(visit.start)}) if visit else scene.say("other.choose")
    return scene.turn(Idle(), said, because="asks to go on, and nothing is open: what may be chosen")


def serve(scene: Scene, intents: tuple[Intent, ...]) -> Outcome | None:
    """Serve the first intent that the bot can serve; None where there is none."""
    for intent in intents:
        outcome = one(scene, intent)
        if outcome is not None:
            return outcome
    return None


def one(scene: Scene, intent: Intent) -> Outcome | None:
    """Serve one intent, then ask the open question again where it stood; None where the bot has nothing to say to it."""
    match intent:
        case "cost" | "location" | "hours" | "what_is_this" | "prep_question":
            return faq(scene, intent)
        case "human":
            return human(scene)
        case "book" if not still_open(scene.state, scene):
            return entry.wants_to_book(scene)
        case "reschedule" if isinstance(scene.state, ChoosingSlot) and not visits.movable(scene):
            return booking.more(scene, scene.state)  # nothing is booked yet: other times than those offered are meant
        case "book" | "reschedule" | "cancel_appointment" if _before_booking(scene):
            if isinstance(scene.state, Screening) and scene.reading.wishes is not None:
                return screening.wish_noted(scene, scene.state)
            return again(scene)  # nothing is booked yet: our questions come first
        case "reschedule" if not still_open(scene.state, scene) and _all_past(scene):
            return entry.wants_to_book(scene)  # "another visit" after one that was missed or called off: there is nothing to move
        case "reschedule" if (
            isinstance(scene.state, Idle) and not scene.facts.appointments and (scene.facts.responses or "book" in scene.reading.intents)
        ):
            return entry.wants_to_book(scene)  # a time named where none is booked: what is open to them, or that staff call first
        case "reschedule" if isinstance(scene.state, AskingName) and (visit := scene.appointment(scene.state.appointment_id)):
            return aside(scene, visits.begin(scene, "move", visit))  # said right after the booking: the visit just booked is meant
        case "reschedule":
            return aside(scene, visits.wants_change(scene, "move"))
        case "cancel_appointment" if isinstance(scene.state, ChoosingSlot | OfferingWaitlist) and not visits.movable(scene):
            return booking.turned_down(scene)
        case "cancel_appointment":
            return aside(scene, visits.wants_change(scene, "call_off"))
        case "running_late":
            return visits.running_late(scene)
        case "ride_problem":
            return ahead.not_lost(scene) or rides.lost(scene)
        case "ride_confirmed":
            return ride_named(scene)
        case "side_effect":
            return side_effect(scene)
        case "wrong_number" if scene.reading.carrier == "optout":
            return wrong_number(scene)
        case "wrong_number":
            return perhaps_wrong_number(scene) if isinstance(scene.state, Idle) else None
        case "thanks":
            return scene.turn(scene.state, scene.say("other.thanks"), because="thanks")
        case "greeting":
            return again(scene, scene.say("other.nothing_open")) if isinstance(scene.state, Idle) else again(scene)
        case _:
            return None


def _before_booking(scene: Scene) -> bool:
    """Whether our first questions are open and no visit lies ahead."""
    return isinstance(scene.state, AwaitingConsent | Screening) and not visits.movable(scene)


def _all_past(scene: Scene) -> bool:
    """Whether there were visits and none of them stands any more."""
    return bool(scene.facts.appointments) and not any(visit.is_live for visit in scene.facts.appointments)


def aside(scene: Scene, outcome: Outcome) -> Outcome:
    """``outcome``, whose questions come first; an unfinished question of ours that is about no visit's time is asked again after them."""
    unfinished = isinstance(scene.state, Screening | AskingName | CheckingIn)
    if not isinstance(outcome, Turn) or not unfinished or type(outcome.conversation.state) is type(scene.state):
        return outcome
    return replace(outcome, conversation=suspend(scene.conversation, outcome.conversation.state))


def again(scene: Scene, *effects: Effect) -> Turn:
    """``effects``, and the open question once more; where there is neither, what may be asked for: no text is met with silence."""
    back = question(scene) or (None if effects else scene.say("other.nothing_open"))
    return scene.turn(scene.state, *effects, *([back] if back else []), because="answered, and the open question asked again")


def faq(scene: Scene, topic: Intent) -> Outcome | None:
    """The clinic's own answer to a common question."""
    answer = scene.facts.clinic.faq.get(topic, {}).get(scene.conversation.language)
    if answer is None:
        return human(scene)
    because = f"a question about {topic.replace('_', ' ')}"
    return again(scene, common(scene, topic, answer, because))


def common(scene: Scene, topic: Intent, answer: str, because: str) -> Say:
    """The clinic's ``answer`` to a common question; to one about getting ready, the food and drink times of the visit that they are for."""
    times = fasting.times(scene) if topic == "prep_question" else None
    if times is not None:
        return scene.say("faq.fasting", times, because=because)
    return Say(f"faq.{topic}", {**scene.clinic_params(), **answered(scene, answer)}, because=because)


def answered(scene: Scene, answer: str) -> Params:
    """What the text of an answer may hold: the clinic's ``answer``, and the link to the page of common questions."""
    return {"answer": answer, "link": Link("about", scene.conversation.id)}


def human(scene: Scene) -> Turn:
    """A person is asked for."""
    visit = scene.next_visit()
    task = RaiseTask(
        "human", "routine", f"human:{scene.conversation.id}", "asks to talk with a person",
        appointment_id=visit.id if visit else None, due=scene.facts.staff_deadline,
    )  # fmt: skip
    words = "other.human" if scene.facts.clinic.is_open(scene.now) else "other.after_hours"
    said = call_noted(scene) or scene.say(words)
    return scene.turn(scene.state, task, said, because="asked for a person")


def call_noted(scene: Scene) -> Say | None:
    """When the person wishes to be called, said back; None where no hour is named, or none that can be said in few words."""
    wish = described(scene.reading.wants.call_at.intervals) if scene.reading.wants.call_at is not None else None
    return scene.say("other.call_noted", {"wish": wish}) if wish is not None else None


def to_be_called(scene: Scene) -> Turn | None:
    """A call wished for at some hour: staff hear of it, and it is said back; None for all else."""
    answer, noted = scene.reading.answer, call_noted(scene)
    if _when_called(scene):
        wants = replace(scene.reading.wants, call_at=scene.reading.wishes)
        return human(replace(scene, reading=replace(scene.reading, wants=wants)))
    meant = isinstance(answer, Unread) or (isinstance(answer, Times) and scene.reading.intents[:1] == ("human",))
    if not meant or noted is None or isinstance(scene.state, AskingSafety | AwaitingConsent):
        return None
    for_another = screening.for_somebody_else(scene) if isinstance(scene.state, Idle) else None
    because = "says when to be called: staff are told"
    return human(scene) if for_another is None else scene.turn(scene.state, for_another, noted, because=because)


def _when_called(scene: Scene) -> bool:
    """Whether days or hours, and nothing else, follow at once on the wish to be called: they are said of the call, not of a visit."""
    reading, before = scene.reading, scene.wrote_before
    lately = before is not None and scene.now - before <= timedelta(minutes=30)
    waits = any(task.key == f"human:{scene.conversation.id}" and task.created_at == before for task in scene.facts.tasks)
    quiet = reading.wishes is not None and not {*reading.plain} - {"thanks", "greeting"} and isinstance(scene.state, Idle)
    return lately and waits and quiet and isinstance(reading.answer, Unread)


def another_way(scene: Scene) -> Turn | None:
    """ "I don't want to do this by text": a person, or the private page while our questions are open; no opt-out. None for all else.

    How to get no more texts is said, since that may be meant.
    """
    if scene.reading.wants.another_way == "no" or isinstance(scene.state, AskingSafety | AwaitingConsent):
        return None
    visit, state = scene.next_visit(), scene.state
    id, why = visit.id if visit else None, "does not want to go on by text: call"
    task = RaiseTask("human", "routine", f"human:{scene.conversation.id}", why, appointment_id=id, due=scene.facts.staff_deadline)
    said = scene.say("help.another_way")
    if isinstance(state, Screening) and state.queue[0] != "safety":
        said = scene.say("help.another_way_page", {"link": Link("screening", state.response.id)})
    return scene.turn(state, task, said, because="another way than texting is wished for: staff, or the private page")


def ride_named(scene: Scene) -> Outcome | None:
    """A ride mentioned out of the blue: the question is asked properly where a visit needs one."""
    visit = rides.needing(scene)
    if visit is None:
        return None
    ride = scene.facts.rides.get(visit.id)
    if isinstance(scene.state, Idle) and (ride is None or ride.state not in ("named", "confirmed")):
        asking = replace(scene, conversation=replace(scene.conversation, state=AskingRide(visit.id)))
        asked = question(asking)
        return scene.turn(asking.state, SetRide(visit.id, "asked"), *([asked] if asked else []), because="a ride was mentioned: its name")
    if isinstance(scene.state, AskingRide) and not scene.state.misses and (back := question(scene)):
        missed = replace(scene.state, misses=1)
        return scene.turn(missed, led(back, "ride.name_needed"), because="a ride is arranged: its name is asked once more")
    task = RaiseTask(
        "ride",
        "routine",
        f"ride:{visit.id}",
        "says a ride is arranged; no name yet",
        appointment_id=visit.id,
        due=scene.facts.staff_deadline,
    )
    return scene.turn(scene.state, task, scene.say("ride.noted"), because="a ride was mentioned: staff look")


def side_effect(scene: Scene) -> Turn:
    """How a person feels is for staff, never for the bot."""
    task = RaiseTask(
        "medical", "routine", f"medical:{scene.conversation.id}", "a question about how they feel", due=scene.facts.staff_deadline
    )
    say = Say("redflag.review", scene.clinic_params(), None, "safety", "how a person feels goes to staff")
    return scene.turn(scene.state, task, say, because="a question about how they feel: staff read it")


def perhaps_wrong_number(scene: Scene) -> Turn:
    """Words that mostly come from somebody else's phone, and that nothing in them says so: their texts go on unless they say STOP."""
    return scene.turn(scene.state, scene.say("help.perhaps_wrong_number"), because="perhaps a wrong number: asked, nothing stopped")


def wrong_number(scene: Scene) -> Turn:
    """Somebody else's phone: nothing more is sent there, and staff look for the right number."""
    task = RaiseTask(
        "wrong-number", "routine", f"wrong-number:{scene.conversation.id}", "says this is the wrong number", due=scene.facts.staff_deadline
    )
    stopped = RecordConsent("texts", "inactive", "help.wrong_number")
    return Turn(
        replace(scene.conversation, state=Idle(), suspended=()),
        (stopped, task, scene.say("help.wrong_number", because="the one confirmation of an opt-out")),
        "wrong number",
    )
