"""What every part of the dialogue is given, and how a turn is put together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from messenger.core.appointment import Appointment
from messenger.core.clinic import Service
from messenger.core.communication import AskChoice, Option, Params, When, Word
from messenger.core.effects import Book, Effect, RaiseTask, Say
from messenger.core.facts import Facts, Need
from messenger.core.reading import Reading
from messenger.core.states import (
    AskingName,
    AskingRide,
    AskingSafety,
    CallingOff,
    ChoosingSlot,
    ChoosingVisit,
    Confirming,
    Conversation,
    DayOf,
    Idle,
    OnPage,
    Screening,
    State,
    WithAnother,
)
from messenger.core.value import changed

MISSES = 3
"""How often in a row a text may be not understood before a person is called."""

SUSPENDED = 4
"""How many questions are kept aside at most; the oldest is forgotten first."""


@dataclass(frozen=True)
class Turn:
    """What a turn leaves behind: the conversation's new standing and the effects, in order. ``because`` says how the text was read."""

    conversation: Conversation
    effects: tuple[Effect, ...] = ()
    because: str = ""


Outcome = Turn | Need
Question = Callable[["Scene"], Say | None]


@dataclass(frozen=True)
class Scene:
    """One turn: where the conversation stands, what was read, what is known, and the time (aware UTC)."""

    conversation: Conversation
    reading: Reading
    facts: Facts
    now: datetime
    ask: Question
    """How the open question of a scene is asked again (questions.question)."""
    wrote_before: datetime | None = None
    """When the text before this one came (aware)."""

    @property
    def state(self) -> State:
        """The open question."""
        return self.conversation.state

    def turn(self, state: State, *effects: Effect, because: str = "") -> Turn:
        """The conversation in ``state`` with ``effects``."""
        return Turn(changed(self.conversation, state=state), effects, because)

    def service(self, id: str) -> Service:
        """The service ``id`` of the clinic."""
        return self.facts.clinic.services[id]

    def appointment(self, id: str) -> Appointment | None:
        """The appointment ``id`` of this person, or None."""
        return next((visit for visit in self.facts.appointments if visit.id == id), None)

    def live(self) -> tuple[Appointment, ...]:
        """The person's visits that lie ahead or are under way, soonest first."""
        return tuple(visit for visit in self.facts.appointments if visit.is_live and visit.end > self.now)

    def next_visit(self) -> Appointment | None:
        """The soonest live visit, or None."""
        return next(iter(self.live()), None)

    def on_session_day(self) -> bool:
        """Whether a treatment of this person is today (clinic's zone) or ended in the last 24 hours."""
        return self.facts.on_session_day(self.now)

    def by_text(self) -> bool:
        """Whether the clinic lets health questions be asked on this conversation's own channel."""
        return self.facts.clinic.policy(self.conversation.address.channel).screening == "text"

    def clinic_params(self) -> Params:
        """The parameters that most texts share."""
        clinic = self.facts.clinic
        return {"clinic": clinic.name, "phone": clinic.phone, "when": When(self.facts.staff_deadline or self.now)}

    def say(self, words: str, params: Params | None = None, *, asks: AskChoice | None = None, because: str = "") -> Say:
        """A reply with the shared parameters filled in."""
        return Say(words, {**self.clinic_params(), **(params or {})}, asks, because=because or self.because())

    def because(self) -> str:
        """Why a reply goes out: it answers a text just received."""
        return "answers the text just received"


def led(say: Say, lead: str, params: Params | None = None) -> Say:
    """``say`` with the text ``lead`` (a words key) in front of it, in one message."""
    return replace(say, params={**say.params, **(params or {}), "lead": Word(lead)})


def suspend(conversation: Conversation, state: State) -> Conversation:
    """Take up ``state``; the question open until now is set aside, unless nothing was open or it was the same kind."""
    open_now = conversation.state
    kept = conversation.suspended
    if not isinstance(open_now, Idle | OnPage | AskingSafety) and type(open_now) is not type(state):
        kept = (*kept, open_now)[-SUSPENDED:]
    kept = tuple(held for held in kept if type(held) is not type(state))
    return changed(conversation, state=state, suspended=kept)


def settled(scene: Scene, *effects: Effect, because: str = "") -> Turn:
    """The open question is answered: go back to the newest one set aside that still makes sense.

    It is asked again, unless it was a reminder's.
    """
    waiting = list(scene.conversation.suspended)
    while waiting:
        state = waiting.pop()
        if not still_open(state, scene):
            continue
        conversation = replace(scene.conversation, state=state, suspended=tuple(waiting))
        back = scene.ask(replace(scene, conversation=conversation))
        ahead = any(visit.start > scene.now for visit in scene.live()) or any(isinstance(effect, Book) for effect in effects)
        if back is not None and isinstance(state, Screening) and state.form == "details" and ahead:
            back = led(back, "screening.still_open")  # no "ok" to what was just said may seem to be its answer
        again = () if back is None or isinstance(state, Confirming | DayOf) else (back,)
        return Turn(conversation, (*effects, *again), because)
    return Turn(replace(scene.conversation, state=Idle(), suspended=()), effects, because)


def still_open(state: State, scene: Scene) -> bool:
    """Whether the visit that ``state`` is about still lies ahead (states about no visit: always)."""
    if isinstance(state, CallingOff | Confirming | DayOf | AskingRide | AskingName):
        visit = scene.appointment(state.appointment_id)
        return visit is not None and visit.is_live and visit.start > scene.now
    if isinstance(state, ChoosingSlot):
        booked = state.appointment_id is None and any(visit.service == state.service for visit in scene.live())
        return not booked and any(slot.start > scene.now for slot in state.offered)
    if isinstance(state, ChoosingVisit):
        return any(visit.id in state.appointment_ids for visit in scene.live())
    if isinstance(state, WithAnother):
        return scene.now - state.since <= timedelta(hours=12)
    return not isinstance(state, Idle)


def not_understood(scene: Scene, missed: State, misses: int, question: Say | None, lead: str = "") -> Turn:
    """Ask again, twice; the third time a person is called. From then on it is said that a person has it, and by when; ever less often."""
    key = f"not-understood:{scene.conversation.id}"
    task = RaiseTask("not-understood", "routine", key, "three texts in a row were not understood", due=scene.facts.staff_deadline)
    if misses < MISSES and question is not None:
        return scene.turn(missed, led(question, lead) if lead else question, because="not understood: asked again")
    if misses == MISSES:
        return scene.turn(missed, scene.say("other.to_staff"), task, because="not understood three times: a person is called")
    later = misses - MISSES
    said = (with_a_person(scene),) if later <= MISSES or later % MISSES == 0 else ()
    return scene.turn(missed, task, *said, because="not understood: already with a person")


def with_a_person(scene: Scene) -> Say:
    """That a person has what was written, and by when they call."""
    promised = (task.due for task in scene.facts.tasks if task.priority == "routine" and task.due is not None and task.due > scene.now)
    due = min(promised, default=scene.facts.staff_deadline)
    return scene.say("other.with_person", {"when": When(due or scene.now)})


def options(*pairs: tuple[str, str]) -> tuple[Option, ...]:
    """Options from (value, label); a label that starts with ``@`` is a words key."""
    return tuple(Option(value, label) for value, label in pairs)
