"""How the demo's morning came about: a week of invented people texting, booking and visiting, played through the product itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Protocol

from messenger.core.local_time import at_local
from messenger.core.party import Address
from messenger.core.understanding import Language
from messenger.service import staff
from messenger.service.shell import Shell
from messenger.service.staff_request import StaffAct, StaffRequest


class Stage(Protocol):
    """What the morning is played on."""

    shell: Shell
    names: dict[str, str]

    async def say(self, phone: str, text: str, language: Language = "en") -> None:
        """A text from ``phone``."""

    async def forward(self, target: datetime) -> None:
        """Time passes until ``target``."""


@dataclass(frozen=True)
class Person:
    """One invented patient: how they answer the pre-screening, and what they come for today."""

    phone: str
    name: str
    answers: tuple[str, ...]
    today: time | None = None
    room: int = 0
    language: Language = "en"
    ride: str | None = None
    on_day: str | None = None
    treatment: bool = True


PEOPLE = (
    Person("+12125550151", "Ana Torres", ("41", "1", "0", "0"), time(9, 0), 0, ride="my husband Luis", on_day="1"),
    Person("+12125550152", "Jordan Blake", ("29", "1", "0", "0"), time(11, 30), 1, ride="not yet"),
    Person("+12125550153", "Marisol Vega", ("52", "1", "0", "0"), time(13, 30), 0, language="es", ride="mi hermana Elena"),
    Person("+12125550154", "Walter Hayes", ("77", "2", "0", "0"), time(15, 0), 1, treatment=False),
)
ASKING = Person("+12125550155", "", ("35",))


async def play_morning(stage: Stage, morning: datetime) -> None:
    """Play the week before ``morning`` (aware): four visits today, one without a ride, one flag, one open question.

    A person phones in, is enrolled and booked by staff, answers by text, comes to the first talk, is cleared, and has a visit today.
    """
    clinic = stage.shell.clinic
    today = clinic.local(morning).date()
    first, talk, cleared = (working_day(clinic.holidays, today, back) for back in (6, 4, 3))
    await stage.forward(at(stage, first, time(9, 10)))
    for person in PEOPLE:
        await screen(stage, person)
    treated = [person for person in PEOPLE if person.treatment]
    for number, person in enumerate(treated):
        await book(stage, person, clinic.first_service, at(stage, talk, time(9 + number, 0)), 0)
    late = next(person for person in PEOPLE if not person.treatment)
    if late.today is not None:
        await book(stage, late, clinic.first_service, at(stage, today, late.today), late.room)
    await stage.forward(at(stage, talk, time(14, 0)))
    for person in treated:
        await act(stage, person, "complete")
    await stage.forward(at(stage, cleared, time(9, 0)))
    service = clinic.services[clinic.first_service].leads_to[0]
    for person in treated:
        await act(stage, person, "clear")
        if person.today is not None:
            await book(stage, person, service, at(stage, today, person.today), person.room)
    await stage.forward(at(stage, today - timedelta(days=1), time(10, 30)))
    for person in treated:
        if person.ride:
            await stage.say(person.phone, person.ride, person.language)
    await stage.forward(at(stage, today - timedelta(days=1), time(18, 30)))
    for person in treated:
        if person.on_day:
            await stage.say(person.phone, person.on_day, person.language)
    await stage.forward(morning - timedelta(minutes=9))
    await ask_something(stage)
    await stage.forward(morning)


def working_day(holidays: tuple[date, ...], today: date, back: int) -> date:
    """The day ``back`` days before ``today``, or the nearest weekday before it that is no holiday."""
    day = today - timedelta(days=back)
    while day.weekday() >= 5 or day in holidays:
        day -= timedelta(days=1)
    return day


def at(stage: Stage, day: date, moment: time) -> datetime:
    """``moment`` on ``day`` in the clinic's zone (aware UTC)."""
    return at_local(day, moment, stage.shell.clinic.time_zone)


async def screen(stage: Stage, person: Person) -> None:
    """The first text, consent, and the pre-screening; then a look at times and no choice yet."""
    stage.names[person.phone] = person.name
    await stage.say(person.phone, "Hola, quisiera una cita" if person.language == "es" else "Hi, I would like a visit", person.language)
    for answer in ("1", *person.answers):
        await stage.say(person.phone, answer, person.language)


async def book(stage: Stage, person: Person, service: str, start: datetime, room: int) -> None:
    """Staff book a time that fits."""
    shell = stage.shell
    parties = await shell.store.run(lambda uow: uow.parties_at(Address("sms", person.phone)))
    rooms = [each.id for each in shell.clinic.locations if service in each.services]
    people = [each.id for each in shell.clinic.practitioners if service in each.services]
    details = {
        "patient": parties[0].id,
        "service": service,
        "start": start.isoformat(),
        "practitioner": people[room % len(people)],
        "location": rooms[room % len(rooms)],
    }
    if not parties[0].name:
        enrolled = {"name": person.name, "phone": person.phone, "language": person.language}
        await staff.act(shell, StaffRequest("front-desk", "enrol", details=enrolled))
    await staff.act(shell, StaffRequest("front-desk", "book", details=details))


async def act(stage: Stage, person: Person, what: StaffAct) -> None:
    """Staff do ``what`` about the person's conversation."""
    found = await stage.shell.store.run(lambda uow: uow.conversation_at(Address("sms", person.phone)))
    request = StaffRequest("nurse", what, conversation=found.id if found else None, role="clinician")
    await staff.act(stage.shell, request)


async def ask_something(stage: Stage) -> None:
    """Somebody in the middle of the pre-screening wants to talk with a person."""
    await stage.say(ASKING.phone, "hello")
    await stage.say(ASKING.phone, "1")
    await stage.say(ASKING.phone, "can I talk to a person first?")
