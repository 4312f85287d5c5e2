"""kill -9 at named points of a running ``serve``, then a restart: no planned message is lost, none is sent twice.

The provider (a fake over TCP) lives on, as the real one does. While nothing runs, ten minutes pass: the ledger and the provider's list grow
older, so that leases have run out and a lagging list has caught up. Points in our own process are hit by tests/faults/mortal.py, points at
the provider by a provider that stops in the middle. After each restart the laws of ``Serve.broken`` must hold for everything so far.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from messenger.core.communication import CommunicationRequest
from messenger.core.consent import Consent
from messenger.core.free_slots import free_slots
from messenger.core.party import Address, Party
from messenger.core.states import ChoosingSlot, Conversation
from messenger.ports.store import UnitOfWork
from messenger.store.schema import migrate
from tests.fakes.faults import Broken
from tests.fakes.server import serve
from tests.faults.burst import due_texts
from tests.faults.house import sample
from tests.faults.lives import HoldingTwilio, Serve, installed, request_of

Point = Callable[[Serve, HoldingTwilio, str], Awaitable[None]]
DOWNTIME = timedelta(minutes=9)  # at ten staff are told that messages wait


@pytest_asyncio.fixture
async def twilio() -> AsyncIterator[HoldingTwilio]:
    fake = HoldingTwilio()
    fake.automatic = False
    async with serve(fake):
        yield fake
        fake.go_on()


async def texted(twilio: HoldingTwilio, number: str, body: str) -> None:
    """A patient texts. The provider does not wait for our answer here: the process may be dead before it."""
    twilio.spawn(twilio.text(number, body))


async def killed_while_held(served: Serve, twilio: HoldingTwilio) -> None:
    """Kill the process once the provider has stopped where it was told."""
    async with asyncio.timeout(30):
        await twilio.reached.wait()
    await served.kill()


# --- the points ---------------------------------------------------------------------------------------------------


async def accepted_not_answered(served: Serve, twilio: HoldingTwilio, number: str) -> None:
    """Between the provider's accepting a text and our commit."""
    twilio.stop_at("accepted")
    await texted(twilio, number, "Hi")
    await killed_while_held(served, twilio)


async def accepted_after_our_death(served: Serve, twilio: HoldingTwilio, number: str) -> None:
    """The provider hangs, we die, and it takes the text all the same."""
    twilio.stop_at("received")
    await texted(twilio, number, "Hi")
    await killed_while_held(served, twilio)
    twilio.go_on()
    await twilio.news.until(lambda: twilio.outbound(number))


async def never_accepted(served: Serve, twilio: HoldingTwilio, number: str) -> None:
    """The provider is away: the request dies with us."""
    twilio.stop_at("lost")
    await texted(twilio, number, "Hi")
    await killed_while_held(served, twilio)


async def before_the_claim_commits(served: Serve, twilio: HoldingTwilio, number: str) -> None:
    """The message is claimed and written, and nothing of it committed."""
    served.orders.write_text(r"before ^INSERT INTO communication \((?!.*ON CONFLICT)")
    await texted(twilio, number, "Hi")
    await served.died()


async def claimed_not_sent(served: Serve, twilio: HoldingTwilio, number: str) -> None:
    """After the claim's commit, before the provider hears of it."""
    served.orders.write_text(r"after ^INSERT INTO communication \((?!.*ON CONFLICT)")
    await texted(twilio, number, "Hi")
    await served.died()


async def answered_not_recorded(served: Serve, twilio: HoldingTwilio, number: str) -> None:
    """The provider has answered; the outcome is written and not committed."""
    served.orders.write_text(r"before ^UPDATE communication SET .*status=")
    await texted(twilio, number, "Hi")
    await served.died()


async def right_after_recording(served: Serve, twilio: HoldingTwilio, number: str) -> None:
    """The outcome is committed, and that was the last thing."""
    served.orders.write_text(r"after ^UPDATE communication SET .*status=")
    await texted(twilio, number, "Hi")
    await served.died()


async def between_two_sends(served: Serve, twilio: HoldingTwilio, number: str) -> None:
    """Of one batch the first text has left and the second is on its way."""
    await served.kill()
    store, at = served.store(), datetime.now(UTC)
    await store.run(lambda uow: two_texts(uow, number, at))
    await store.close()
    twilio.stop_at("received", after=1)
    await served.start(light=True, wait=False)
    await killed_while_held(served, twilio)
    assert len(twilio.outbound(number)) == 1


def two_texts(uow: UnitOfWork, number: str, at: datetime) -> None:
    """Two planned texts to one number, due now."""
    address = Address("sms", number)
    party = Party(f"party-{number}", "patient", at, addresses=(address,))
    uow.add(party)
    clinic = sample().clinic
    params = {"clinic": clinic.name, "phone": clinic.phone}
    uow.plan(
        [
            CommunicationRequest(
                f"{words}-{number[1:]}", f"test:{words}:{number}", "test:1", words, party.id, "patient", "reply", words, at, params, address=address,
                patient_id=party.id, created_at=at,
            )
            for words in ("other.error", "other.nothing_open")
        ],
        (),
    )  # fmt: skip


async def receiving(served: Serve, twilio: HoldingTwilio, number: str) -> None:
    """During receive, before the commit: nothing is kept, and the provider has no answer."""
    served.orders.write_text(r"before ^INSERT INTO inbound ")
    await texted(twilio, number, "Hi")
    await served.died()


async def received_not_answered(served: Serve, twilio: HoldingTwilio, number: str) -> None:
    """Right after the turn's commit, before the 200."""
    served.orders.write_text(r"after ^INSERT INTO inbound ")
    await texted(twilio, number, "Hi")
    await served.died()


async def booking(served: Serve, twilio: HoldingTwilio, number: str) -> None:
    """The visit is written and not committed."""
    store, at = served.store(), datetime.now(UTC)
    await store.run(lambda uow: before_an_offer(uow, number, at))
    await store.close()
    served.orders.write_text(r"before ^INSERT INTO appointment ")
    await texted(twilio, number, "1")
    await served.died()


def before_an_offer(uow: UnitOfWork, number: str, at: datetime) -> None:
    """A patient to whom times are offered."""
    clinic, address = sample().clinic, Address("sms", number)
    slots = free_slots(clinic, clinic.services["consultation"], (), at, limit=3, spread=True)
    party = Party(f"party-{number}", "patient", at, addresses=(address,))
    uow.add(party)
    uow.add(Consent(f"consent-{number}", address, "texts", "active", "agreed", "1", "en", at, "staff", party.id))
    uow.add(Conversation(f"conversation-{number}", address, at, party.id, state=ChoosingSlot("consultation", slots)))


async def a_page_is_out(served: Serve, twilio: HoldingTwilio, number: str) -> None:
    """A crisis text: the page has reached the provider, and nobody here knows."""
    twilio.stop_at("accepted")
    await texted(twilio, number, "I am going to kill myself tonight")
    await twilio.news.until(lambda: [message for message in twilio.outbound() if "URGENT" in message.body.upper()])
    await killed_while_held(served, twilio)


async def a_receipt_comes(served: Serve, twilio: HoldingTwilio, number: str) -> None:
    """While a receipt is being kept."""
    await texted(twilio, number, "Hi")
    await twilio.news.until(lambda: twilio.outbound(number))
    await served.until(lambda: not served.open_rows())
    served.orders.write_text(r"before ^INSERT INTO delivery_receipt ")
    twilio.spawn(twilio.advance(twilio.outbound(number)[0]))
    await served.died()


async def reconciling(served: Serve, twilio: HoldingTwilio, number: str) -> None:
    """A second death, while the provider is asked what became of the first."""
    await accepted_not_answered(served, twilio, number)
    served.age(DOWNTIME)
    twilio.go_on()
    twilio.stop_at("listing")
    await served.start(light=True)
    await killed_while_held(served, twilio)


POINTS: tuple[Point, ...] = (
    accepted_not_answered, accepted_after_our_death, never_accepted, before_the_claim_commits, claimed_not_sent, answered_not_recorded,
    right_after_recording, receiving, received_not_answered, booking, a_page_is_out, a_receipt_comes, reconciling, between_two_sends,
)  # fmt: skip
ON_POSTGRESQL: tuple[Point, ...] = (accepted_not_answered, claimed_not_sent, answered_not_recorded, received_not_answered, booking)


# --- the lives ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("database_url", ["sqlite", "postgres"], indirect=True)
async def test_killed_at_every_point_nothing_is_lost_and_nothing_doubled(database_url: str, tmp_path: Path, twilio: HoldingTwilio) -> None:
    """One life after the other on one database: each recovers from the death before and finds its own."""
    points = POINTS if database_url.startswith("sqlite") else ON_POSTGRESQL
    async with installed(database_url, tmp_path, twilio) as served:
        await served.start(light=True)
        for index, point in enumerate(points):
            number = f"+1212556{index:04d}"
            await point(served, twilio, number)
            twilio.go_on()
            await twilio.settle()
            served.age(DOWNTIME)
            await served.start(light=True)
            again = [message for message in twilio.ledger if message.from_ == number]
            for message in again:
                # The provider got no answer, or does not trust the one it got, and delivers once more.
                fields = twilio.inbound_fields(number, message.body, sid=message.sid)
                answer = await twilio.post(twilio.sms_url, fields)
                assert answer is not None and answer.status_code == 200
            await recovered(served, twilio, number)
            await judge(served, twilio, point, number)


async def recovered(served: Serve, twilio: HoldingTwilio, number: str) -> None:
    """Wait until nothing is open any more and ``number`` has its answer."""
    await served.until(lambda: not served.open_rows() and twilio.outbound(number))


async def judge(served: Serve, twilio: HoldingTwilio, point: Point, number: str) -> None:
    """Everything that must be so after the restart that followed ``point``."""
    name = point.__name__
    assert served.broken() == [], name
    kept = [row for row in served.rows("inbound") if row["sender_value"] == number]
    texts = [message for message in twilio.ledger if message.from_ == number]
    assert [(row["provider_id"], row["status"]) for row in kept] == [(text.sid, "handled") for text in texts], name
    expected = 2 if point is between_two_sends else 1
    # A text that is handled late is answered with an apology first.
    late = {row["id"] for row in served.rows("communication_request") if row["words"] == "other.late"}
    said = [message.body for message in twilio.outbound(number) if request_of(message) not in late]
    assert len(set(said)) == len(said) == expected, name
    if point is booking:
        assert [row["status"] for row in served.rows("appointment")] == ["booked"]


@pytest.mark.parametrize("database_url", ["sqlite", "postgres"], indirect=True)
async def test_main_itself_killed_between_acceptance_and_commit(database_url: str, tmp_path: Path, twilio: HoldingTwilio) -> None:
    """The same with nothing of the tests in the process: main.py serve, twice."""
    async with installed(database_url, tmp_path, twilio) as served:
        await served.start(mortal=False)
        await accepted_not_answered(served, twilio, "+12125560100")
        assert [row["status"] for row in served.rows("communication_request")] == ["sending"]
        twilio.go_on()
        served.age(DOWNTIME)
        await served.start(mortal=False)
        await served.until(lambda: not served.open_rows())
        assert served.broken() == []
        assert [attempt["To"] for attempt in twilio.attempts] == ["+12125560100"]


async def test_killed_while_the_database_is_made(tmp_path: Path, twilio: HoldingTwilio) -> None:
    """In the middle of the first migration: the next start finds a database it can use."""
    async with installed(f"sqlite:///{tmp_path}/new.db", tmp_path, twilio) as served:
        for pattern in (r"at ^\s*CREATE TABLE task ", r"before ^\s*CREATE TABLE task "):
            served.orders.write_text(pattern)
            await served.start(light=True, wait=False)
            await served.died()
        await served.start(light=True)
        await texted(twilio, "+12125560100", "Hi")
        await twilio.news.until(lambda: twilio.outbound("+12125560100"))
        await served.until(lambda: not served.open_rows())
        assert served.broken() == []


# --- between a page and its acknowledgement ------------------------------------------------------------------------

NURSE, OWNER = "+12125550122", "+12125550123"


def paged(twilio: HoldingTwilio, number: str) -> list[str]:
    """The codes of the urgent pages that ``number`` got by text."""
    return [message.body.split()[1].rstrip(":") for message in twilio.outbound(number) if message.body.startswith("URGENT")]


@pytest.mark.parametrize("database_url", ["sqlite", "postgres"], indirect=True)
@pytest.mark.parametrize("moment", ["before", "after"])
async def test_killed_between_a_page_and_its_acknowledgement(database_url: str, moment: str, tmp_path: Path, twilio: HoldingTwilio) -> None:
    """The next person is paged after the restart; who takes it then has it, though the process dies before or after it is written down."""
    async with installed(database_url, tmp_path, twilio) as served:
        await served.start(light=True)
        await texted(twilio, "+12125560000", "I am going to kill myself tonight")
        await twilio.news.until(lambda: paged(twilio, NURSE))
        await served.until(lambda: not served.open_rows())
        await served.kill()
        assert paged(twilio, OWNER) == []
        served.age(timedelta(minutes=6))
        await served.start(light=True)
        await twilio.news.until(lambda: paged(twilio, OWNER), 60)
        await served.until(lambda: not served.open_rows())

        (code,) = set(paged(twilio, OWNER))
        served.orders.write_text(rf"{moment} ^INSERT INTO inbound ")
        await texted(twilio, OWNER, code)
        await served.died()
        await served.start(light=True)
        (said,) = [message for message in twilio.ledger if message.from_ == OWNER]
        answer = await twilio.post(twilio.sms_url, twilio.inbound_fields(OWNER, said.body, sid=said.sid))
        assert answer is not None and answer.status_code == 200, "the provider got no answer, and delivers once more"
        (task,) = [row for row in served.rows("task") if row["kind"] == "crisis"]
        assert (task["status"], task["owner"]) == ("acknowledged", "rivera")
        waiting = [row for row in served.rows("communication_request") if row["words"] == "staff.urgent" and row["status"] == "active"]
        assert waiting == [], "nobody is paged about it any more"
        await served.until(lambda: not served.open_rows())
        count = len(paged(twilio, OWNER))
        served.age(timedelta(minutes=30))
        await served.kill()
        await served.start(light=True)
        await served.until(lambda: not served.open_rows())
        assert len(paged(twilio, OWNER)) == count and len(paged(twilio, NURSE)) == 1
        assert [row["status"] for row in served.rows("task") if row["kind"] == "crisis"] == ["acknowledged"]


async def test_a_text_lost_with_the_very_first_life_is_found_however_long_nothing_ran(tmp_path: Path, twilio: HoldingTwilio) -> None:
    """It dies before it has looked at the provider's list, and before a look of the clockwork has ended: nothing says when it began."""
    due, writer = "+12125560100", "+12125560101"
    twilio.list_faults.append(Broken())
    twilio.stop_at("accepted")
    async with installed(f"sqlite:///{tmp_path}/new.db", tmp_path, twilio) as served:
        migrate(served.database_url)
        store = served.store()
        await store.run(due_texts([due], datetime.now(UTC)))
        await store.close()
        await served.start(light=True, wait=False)
        await killed_while_held(served, twilio)
        twilio.go_on()
        twilio.list_faults.clear()
        await twilio.text(writer, "Hi")
        served.age(timedelta(minutes=30))
        await served.start(light=True)
        await twilio.news.until(lambda: twilio.outbound(writer), 60)
        await served.until(lambda: not served.open_rows())
        assert served.broken() == served.unheard() == []
