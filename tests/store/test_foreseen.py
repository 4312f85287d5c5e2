"""What a turn will look at is asked for at once on PostgreSQL: it travels together, and it is what reading it one by one would have found."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from messenger.core.appointment import Appointment
from messenger.core.consent import Consent
from messenger.core.party import Address, Party
from messenger.core.task import Flag, Task
from messenger.ports.records import Record
from messenger.ports.store import UnitOfWork
from messenger.store.sql import SqlStore, SqlUnitOfWork
from tests.postgres import Databases
from tests.store.conftest import KEY
from tests.store.samples import ANA, FULL, HOUR, NOON, PATIENT

ELSEWHERE = Address("sms", "+12125550109")
OTHER = Party("p9", "patient", NOON, addresses=(ELSEWHERE,))
FLAG = Flag("f9", "p1", "rule-9", NOON + HOUR)
CONSENT = Consent("n9", ANA, "texts", "inactive", "STOP", "2", "en", NOON + HOUR, "i9", "p1")


def keep_everything(uow: UnitOfWork) -> None:
    """One record of each kind that a turn looks at, and a second patient with nothing."""
    uow.add(PATIENT)
    uow.add(OTHER)
    for record in FULL:
        if not isinstance(record, Party):
            uow.add(replace(record, status="open") if isinstance(record, Task) else record)


def everything(uow: UnitOfWork, party_id: str = "p1", address: Address = ANA) -> list[tuple[Record, ...]]:
    """All that a turn looks at, in its order."""
    return [
        uow.consents_at(address),
        uow.clearances_of(party_id),
        uow.appointments_of(party_id),
        uow.responses_of(party_id),
        uow.rides_of(party_id),
        uow.tasks_of(party_id),
        uow.flags_of(party_id),
        uow.texts_since(address, NOON - HOUR),
    ]


async def test_what_was_foreseen_is_what_is_found(store: SqlStore) -> None:
    await store.run(keep_everything)
    plainly = await store.run(everything)
    assert all(plainly), "there is one record of each kind"

    def foreseeing(uow: UnitOfWork) -> list[tuple[Record, ...]]:
        uow.foresee("p1", ANA, NOON - HOUR)
        return everything(uow)

    assert await store.run(foreseeing) == plainly


async def test_what_is_written_after_foreseeing_is_seen(store: SqlStore) -> None:
    await store.run(keep_everything)

    def adding(uow: UnitOfWork) -> tuple[Flag, ...]:
        uow.foresee("p1", ANA, NOON - HOUR)
        uow.add(FLAG)
        return uow.flags_of("p1")

    def adding_several(uow: UnitOfWork) -> tuple[Consent, ...]:
        uow.foresee("p1", ANA, NOON - HOUR)
        uow.add_all([CONSENT])
        return uow.consents_at(ANA)

    def moving(uow: UnitOfWork) -> tuple[Appointment, ...]:
        uow.foresee("p1", ANA, NOON - HOUR)
        visit = uow.appointments_of("p1")[0]
        uow.rebook(replace(visit, sequence=9))
        return uow.appointments_of("p1")

    assert FLAG in await store.run(adding)
    assert CONSENT in await store.run(adding_several)
    assert [visit.sequence for visit in await store.run(moving)] == [9]


async def test_another_person_or_time_than_foreseen_is_asked_for_itself(store: SqlStore) -> None:
    await store.run(keep_everything)

    def about_another(uow: UnitOfWork) -> tuple[list[tuple[Record, ...]], list[tuple[Record, ...]], int]:
        uow.foresee("p1", ANA, NOON - HOUR)
        theirs = everything(uow, OTHER.id, ELSEWHERE)
        uow.foresee("p1", ANA, NOON - HOUR)
        later = len(uow.texts_since(ANA, NOON + timedelta(seconds=1)))
        return theirs, everything(uow), later

    theirs, own, later = await store.run(about_another)
    assert not any(theirs)
    assert all(own)
    assert later == 0


async def test_the_next_unit_of_work_sees_nothing_of_what_the_last_one_foresaw(postgres: Databases) -> None:
    url = postgres.fresh()
    one, other = SqlStore(url, KEY, inline=True), SqlStore(url, KEY, inline=True)
    await one.run(keep_everything)
    await one.run(lambda uow: uow.foresee("p1", ANA, NOON))
    await other.run(lambda uow: uow.add(CONSENT))
    assert CONSENT in await one.run(lambda uow: uow.consents_at(ANA))
    for store in (one, other):
        await store.close()
    postgres.drop(url)


async def test_it_travels_together(postgres: Databases, tmp_path: Path) -> None:
    url = postgres.fresh()
    store = SqlStore(url, KEY, inline=True)
    await store.run(keep_everything)
    heard = tmp_path / "trace"

    def traced(uow: UnitOfWork) -> None:
        assert isinstance(uow, SqlUnitOfWork)
        uow.hold(["p1"])
        everything(uow)  # statements are known to the server from here on
        line = uow.driver.connection.pgconn
        with heard.open("wb") as file:
            line.trace(file.fileno())
            uow.foresee("p1", ANA, NOON - HOUR)
            everything(uow)
            line.untrace()

    await store.run(traced)
    # Each line: time, F (to the server) or B (from it), length, kind of message. Source: PostgreSQL documentation, PQtrace.
    messages = [line.split("\t") for line in heard.read_text().splitlines()]
    asked = [number for number, message in enumerate(messages) if "F" in message and "Execute" in message]
    answered = [number for number, message in enumerate(messages) if "B" in message]
    assert len(asked) == 8
    assert max(asked) < min(answered), "the last question left before the first answer was waited for"
    await store.close()
    postgres.drop(url)
