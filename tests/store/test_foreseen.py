"""What a turn will look at is asked for at once: it is what reading it one by one would have found, and on PostgreSQL it travels together."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from messenger.core.appointment import Appointment
from messenger.core.communication import Inbound
from messenger.core.consent import Consent
from messenger.core.party import Address, Party
from messenger.core.task import Flag, Task
from messenger.ports.records import InboundRecord
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


def foresee(uow: UnitOfWork) -> None:
    uow.foresee("p1", "i9", ANA, NOON - HOUR, NOON - HOUR)


def everything(uow: UnitOfWork, party_id: str = "p1", address: Address = ANA) -> list[object]:
    """All that a turn looks at, in its order."""
    return [
        uow.texting_at(address).replace("unasked", ""),
        uow.clearances_of(party_id),
        uow.appointments_of(party_id),
        uow.responses_of(party_id),
        uow.rides_of(party_id),
        uow.tasks_of(party_id),
        uow.flags_of(party_id),
        uow.newest_to(party_id, NOON - HOUR),
        uow.bodies_beside("i9", address, NOON - HOUR),
    ]


async def test_what_was_foreseen_is_what_is_found(store: SqlStore) -> None:
    await store.run(keep_everything)
    plainly = await store.run(everything)
    assert all(plainly), "there is one record of each kind"

    def foreseeing(uow: UnitOfWork) -> list[object]:
        foresee(uow)
        return everything(uow)

    assert await store.run(foreseeing) == plainly


async def test_what_is_written_after_foreseeing_is_seen(store: SqlStore) -> None:
    await store.run(keep_everything)

    def adding(uow: UnitOfWork) -> tuple[Flag, ...]:
        foresee(uow)
        uow.add(FLAG)
        return uow.flags_of("p1")

    def adding_several(uow: UnitOfWork) -> tuple[Consent, ...]:
        foresee(uow)
        uow.add_all([CONSENT])
        return uow.consents_at(ANA)

    def moving(uow: UnitOfWork) -> tuple[Appointment, ...]:
        foresee(uow)
        visit = uow.appointments_of("p1")[0]
        uow.rebook(replace(visit, sequence=9))
        return uow.appointments_of("p1")

    assert FLAG in await store.run(adding)
    assert CONSENT in await store.run(adding_several)
    assert [visit.sequence for visit in await store.run(moving)] == [9]


async def test_what_was_foreseen_to_be_empty_is_seen_once_it_is_written(store: SqlStore) -> None:
    await store.run(lambda uow: uow.add(PATIENT))

    def by_one(uow: UnitOfWork) -> tuple[Flag, ...]:
        foresee(uow)
        assert uow.flags_of("p1") == ()
        uow.add(FLAG)
        return uow.flags_of("p1")

    def by_several(uow: UnitOfWork) -> str:
        foresee(uow)
        assert uow.texting_at(ANA) == "unasked"
        uow.add_all([CONSENT])
        return uow.texting_at(ANA)

    def by_a_claim(uow: UnitOfWork) -> tuple[str, ...]:
        foresee(uow)
        assert uow.bodies_beside("i9", ANA, NOON - HOUR) == ()
        assert uow.claim_inbound(InboundRecord("i8", Inbound("sms", ANA, "clinic", "hello", "SM8", NOON)))
        return uow.bodies_beside("i9", ANA, NOON - HOUR)

    assert await store.run(by_one) == (FLAG,)
    assert await store.run(by_several) == "inactive"
    assert await store.run(by_a_claim) == ("hello",)


async def test_single_values_are_found_out_at_once(store: SqlStore) -> None:
    await store.run(lambda uow: uow.add(PATIENT))

    def changing(uow: UnitOfWork) -> list[str]:
        found = []
        for consent in (replace(CONSENT, id="n1", at=NOON, status="active"), CONSENT, replace(CONSENT, id="n0", scope="unencrypted")):
            uow.add(consent)
            foresee(uow)
            found += [uow.texting_at(ANA), uow.texting_at(ANA)]
        return found

    assert await store.run(changing) == ["active", "active", "inactive", "inactive", "inactive", "inactive"]


async def test_another_person_or_time_than_foreseen_is_asked_for_itself(store: SqlStore) -> None:
    await store.run(keep_everything)

    def about_another(uow: UnitOfWork) -> tuple[list[object], list[object], int]:
        foresee(uow)
        theirs = everything(uow, OTHER.id, ELSEWHERE)
        foresee(uow)
        later = len(uow.bodies_beside("i9", ANA, NOON + timedelta(seconds=1)))
        return theirs, everything(uow), later

    theirs, own, later = await store.run(about_another)
    assert not any(theirs)
    assert all(own)
    assert later == 0


async def test_the_next_unit_of_work_sees_nothing_of_what_the_last_one_foresaw(postgres: Databases) -> None:
    url = postgres.fresh()
    one, other = SqlStore(url, KEY, inline=True), SqlStore(url, KEY, inline=True)
    await one.run(keep_everything)
    await one.run(lambda uow: foresee(uow))
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
            foresee(uow)
            everything(uow)
            line.untrace()

    await store.run(traced)
    # Each line: time, F (to the server) or B (from it), length, kind of message. Source: PostgreSQL documentation, PQtrace.
    messages = [line.split("\t") for line in heard.read_text().splitlines()]
    asked = [number for number, message in enumerate(messages) if "F" in message and "Execute" in message]
    answered = [number for number, message in enumerate(messages) if "B" in message]
    assert len(asked) == 9
    assert max(asked) < min(answered), "the last question left before the first answer was waited for"
    await store.close()
    postgres.drop(url)
