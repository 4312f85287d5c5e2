"""Every kind of record comes back as it was put in, on every engine; times are aware UTC."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messenger.core.appointment import Appointment
from messenger.core.communication import Asks, CommunicationRequest, Param, When
from messenger.core.party import Party
from messenger.core.states import Conversation, State
from messenger.ports.records import Account, InboundRecord, PrivateLink, Record
from messenger.ports.store import UnitOfWork
from messenger.store.codec import decode, encode
from messenger.store.rows import kinds
from messenger.store.sql import DatabaseFault, SqlStore
from tests.store.samples import ANA, BEN, ESCORT, FULL, HOUR, NOON, PATIENT, request

AWARE = st.datetimes(timezones=st.just(UTC))
st.register_type_strategy(datetime, AWARE)


def test_the_samples_cover_every_kind_and_every_field() -> None:
    assert {type(record) for record in FULL} == set(kinds())
    came = next(record.inbound for record in FULL if isinstance(record, InboundRecord))
    assert all(getattr(came, field.name) != field.default for field in fields(came))
    for kind in kinds():
        samples = [record for record in FULL if type(record) is kind]
        for name in kind.__dataclass_fields__:
            assert any(getattr(sample, name) not in (None, "", (), {}) for sample in samples), f"{kind.__name__}.{name}"


def key_of(record: Any) -> str:
    return str(next(getattr(record, name) for name in ("id", "token", "appointment_id", "name") if hasattr(record, name)))


def supported(uow: UnitOfWork) -> None:
    """What the samples refer to."""
    for one in (ESCORT, *(record for record in FULL if isinstance(record, Party | Appointment | CommunicationRequest))):
        uow.add(one)


async def test_every_record_comes_back_equal(store: SqlStore) -> None:
    def put(uow: UnitOfWork) -> None:
        supported(uow)
        for record in FULL:
            if not isinstance(record, Party | Appointment | CommunicationRequest):
                uow.add(record)

    await store.run(put)
    for record in FULL:
        found: Any = await store.run(lambda uow, record=record: uow.get(type(record), key_of(record)))
        assert found == record


@pytest.mark.parametrize("record", [record for record in FULL if not isinstance(record, Appointment)], ids=lambda one: type(one).__name__)
async def test_saving_inserts_and_then_writes_over(store: SqlStore, record: Record) -> None:
    kept = type(record).__name__ in ("AuditEvent", "Consent")

    def put(uow: UnitOfWork) -> None:
        if not isinstance(record, Party | CommunicationRequest):
            supported(uow)
        else:
            uow.add(ESCORT)
            uow.save(PATIENT)
        uow.save(record)

    await store.run(put)
    name, value = {
        "Party": ("addresses", (BEN,)),
        "Conversation": ("version", 8),
        "Response": ("status", "amended"),
        "CommunicationRequest": ("status", "completed"),
        "Communication": ("status", "delivered"),
        "Task": ("status", "done"),
        "Flag": ("closed_by", "staff-2"),
        "Ride": ("state", "confirmed"),
        "Block": ("because", "holiday"),
        "InboundRecord": ("status", "failed"),
        "PrivateLink": ("expires_at", NOON + 5 * HOUR),
        "Clearance": ("clear", False),
        "WaitlistEntry": ("closed_at", None),
        "Account": ("name", "Dana E."),
        "FeedState": ("error", ""),
        "Consent": ("party_id", "p2"),
        "AuditEvent": ("detail", "other"),
        "Sender": ("refusals", 3),
    }[type(record).__name__]
    changed: Any = replace(record, **{name: value})
    if type(record).__name__ == "AuditEvent":
        with pytest.raises(DatabaseFault):
            await store.run(lambda uow: uow.save(changed))
        changed = record
    else:
        await store.run(lambda uow: uow.save(changed))
    assert await store.run(lambda uow: uow.get(type(changed), key_of(changed))) == changed
    assert kept or changed != record


async def test_what_was_consented_to_is_never_changed(store: SqlStore) -> None:
    consent: Any = next(record for record in FULL if type(record).__name__ == "Consent")
    await store.run(lambda uow: uow.add(consent))
    for change in ({"status": "inactive"}, {"wording": "other words"}, {"at": NOON + HOUR}, {"scope": "unencrypted"}):
        with pytest.raises(DatabaseFault):
            await store.run(lambda uow, change=change: uow.save(replace(consent, **change)))
    assert await store.run(lambda uow: uow.consents_at(ANA)) == (consent,)


async def test_times_go_in_with_any_zone_and_come_out_in_utc(store: SqlStore) -> None:
    local = datetime(2026, 11, 1, 1, 30, tzinfo=timezone(timedelta(hours=-5)))
    planned = request(due=local, params={"when": When(local)})

    def put(uow: UnitOfWork) -> None:
        uow.add(PATIENT)
        uow.add(planned)

    await store.run(put)
    found = await store.run(lambda uow: uow.get(CommunicationRequest, planned.id))
    assert found is not None
    when = found.params["when"]
    assert isinstance(when, When)
    assert (when.at, when.at.utcoffset()) == (local, timedelta(0))
    assert found.due == local
    assert found.due.tzinfo is UTC
    assert found.due.isoformat() == "2026-11-01T06:30:00+00:00"
    assert await store.run(lambda uow: uow.next_due()) == local


async def test_a_time_without_a_zone_is_refused(store: SqlStore) -> None:
    with pytest.raises(Exception, match="timezone") as caught:
        await store.run(lambda uow: uow.add(replace(PATIENT, created_at=datetime(2026, 11, 1))))
    assert "Ana" not in str(caught.value)
    with pytest.raises(ValueError, match="zone"):
        encode("params", {"when": When(datetime(2026, 11, 1))})


@given(st.from_type(State))  # type: ignore[arg-type]  # a union is a type here
def test_any_state_goes_through_json(state: State) -> None:
    assert decode("state", encode("state", state)) == state


@given(st.dictionaries(st.text(), st.from_type(Param)))  # type: ignore[arg-type]  # a union is a type here
def test_any_parameters_go_through_json(params: dict[str, Param]) -> None:
    back = decode("params", encode("params", params))
    assert back == params
    assert {name: type(value) for name, value in back.items()} == {name: type(value) for name, value in params.items()}


@given(st.from_type(Asks))  # type: ignore[arg-type]  # a union is a type here
def test_any_question_goes_through_json(asks: Asks) -> None:
    assert decode("asks", encode("asks", asks)) == asks


def test_documents_are_plain_json_with_a_kind() -> None:
    conversation: Any = next(record for record in FULL if isinstance(record, Conversation))
    assert json.loads(encode("state", conversation.state))["kind"] == "screening"


async def test_odd_characters_never_cost_a_text(store: SqlStore) -> None:
    odd = next(record for record in FULL if isinstance(record, InboundRecord))
    odd = replace(odd, inbound=replace(odd.inbound, body="a\0b\ud83dc", page={"age": "\0\udc00"}))
    assert await store.run(lambda uow: uow.claim_inbound(odd))
    found = await store.run(lambda uow: uow.get(InboundRecord, odd.id))
    assert found is not None
    assert found.inbound.body.startswith("a")
    assert found.inbound.body.endswith("c")


async def test_personal_fields_are_found_by_hash_only(store: SqlStore) -> None:
    link = next(record for record in FULL if isinstance(record, PrivateLink))
    account = next(record for record in FULL if isinstance(record, Account))

    def put(uow: UnitOfWork) -> None:
        for record in (PATIENT, link, account):
            uow.add(record)

    await store.run(put)
    rows = await store.read(
        lambda connection: [
            *connection.exec_driver_sql("SELECT address_hash FROM party_address"),
            *connection.exec_driver_sql("SELECT token_hash FROM private_link"),
            *connection.exec_driver_sql("SELECT name_hash FROM account"),
        ]
    )
    hashes = [str(row[0]) for row in rows]
    assert len(set(hashes)) == 4
    assert all(len(one) == 64 for one in hashes)
    other = SqlStore("sqlite://", b"another key, also of 32 bytes ok")
    await other.run(lambda uow: uow.add(PATIENT))
    theirs = await other.read(lambda connection: connection.exec_driver_sql("SELECT address_hash FROM party_address").scalars().all())
    await other.close()
    assert not set(theirs) & set(hashes)
