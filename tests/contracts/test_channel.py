"""The laws of ports.channels.Channel, on every channel, against its provider's fake over a real connection."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import pytest_asyncio

from messenger.ports.channels import Accepted, Outbound, Refused, Unknown
from tests.contracts.benches import BENCHES, REMOTE, SINCE, Bench


@pytest_asyncio.fixture(params=sorted(BENCHES))
async def bench(request: pytest.FixtureRequest) -> AsyncIterator[Bench]:
    async with BENCHES[request.param]() as bench:
        yield bench


@pytest_asyncio.fixture(params=REMOTE)
async def remote(request: pytest.FixtureRequest) -> AsyncIterator[Bench]:
    async with BENCHES[request.param]() as bench:
        yield bench


def message(bench: Bench, text: str = "A private sentence", number: int = 1) -> Outbound:
    return Outbound(
        request_id=f"request-{number}",
        communication_id=f"communication-{number}",
        address=bench.address,
        text=text,
        key="reminder.day_before",
        role=bench.role,
        segments=1,
        encoding="GSM-7",
        subject="Notice",
    )


async def test_it_has_the_name_of_its_addresses(bench: Bench) -> None:
    assert bench.channel.name == bench.address.channel


async def test_accepted_means_kept_once_under_an_id_of_its_own(bench: Bench) -> None:
    first = await bench.channel.send(message(bench, "one", 1))
    second = await bench.channel.send(message(bench, "two", 2))
    assert isinstance(first, Accepted) and isinstance(second, Accepted)
    assert first.provider_id and second.provider_id and first.provider_id != second.provider_id
    assert await bench.kept() == ["one", "two"]


@pytest.mark.parametrize(
    "text",
    [
        "¿Mañana a las 9? Sí 😀",
        "<b>bold</b> & <script>alert(1)</script>",
        "'; DROP TABLE communications; --",
        "right \u202eto left\u202c, {braces}, %s, *stars*, _lines_, `ticks`",
        "1) Tue Dec 1, 10 AM\n2) Wed Dec 2, 2 PM",
        "x" * 700,
    ],
    ids=["spanish", "html", "sql", "marks", "lines", "long"],
)
async def test_a_text_arrives_as_it_was_written(bench: Bench, text: str) -> None:
    assert isinstance(await bench.channel.send(message(bench, text)), Accepted)
    assert await bench.kept() == [text]


async def test_refused_means_that_nothing_left(bench: Bench) -> None:
    bench.refuse()
    outcome = await bench.channel.send(message(bench))
    assert isinstance(outcome, Refused) and outcome.code and outcome.action == "retry" and (outcome.retry_after or 0) > 0
    assert await bench.kept() == []


async def test_a_lost_answer_is_unknown_never_refused(bench: Bench) -> None:
    bench.lose()
    outcome = await bench.channel.send(message(bench))
    assert isinstance(outcome, Unknown) and outcome.code
    assert len(await bench.kept()) == 1, "and nothing was sent a second time"


async def test_it_returns_within_its_own_time(remote: Bench) -> None:
    assert remote.hang is not None
    remote.hang()
    async with asyncio.timeout(5):
        assert isinstance(await remote.channel.send(message(remote)), Unknown)


async def test_nobody_listening_is_a_refusal_to_try_again(remote: Bench) -> None:
    assert remote.dead is not None
    outcome = await remote.dead.send(message(remote))
    assert isinstance(outcome, Refused) and outcome.action == "retry" and (outcome.retry_after or 0) > 0
    assert await remote.kept() == []


async def test_what_can_be_listed_is_listed(bench: Bench) -> None:
    await bench.channel.send(message(bench, "one", 1))
    bench.lose()
    await bench.channel.send(message(bench, "two", 2))
    listed = await bench.channel.sent_since(bench.address, SINCE)
    if not bench.channel.can_list:
        assert listed == ()
        return
    assert [(m.body, m.to) for m in listed] == [("two", bench.address.value), ("one", bench.address.value)]
    assert all(m.provider_id and m.created_at.utcoffset() is not None for m in listed)
    assert await bench.channel.sent_since(bench.address, listed[0].created_at + timedelta(minutes=1)) == ()


async def test_neither_text_nor_number_nor_secret_is_logged(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("mail.log").setLevel(logging.CRITICAL)  # the fake mail server's own log
    await bench.channel.send(message(bench))
    for bad_day in (bench.refuse, bench.lose):
        bad_day()
        await bench.channel.send(message(bench))
    await bench.channel.sent_since(bench.address, SINCE)
    if bench.dead is not None:
        await bench.dead.send(message(bench))
    # The fakes' servers run in this process as well; their lines are not ours.
    theirs = ("asyncio", "mail.", "python_multipart", "uvicorn")
    lines = [record.getMessage() for record in caplog.records if not record.name.startswith(theirs)]
    for secret in ("private sentence", *bench.secrets):
        assert not [line for line in lines if secret in line]
