"""What the tests of faults share: the sample clinic, and a product put together on a store of the test's choice."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

from messenger import content
from messenger.app import Ports, build
from messenger.clock import VirtualClock
from messenger.core.consent import Consent
from messenger.core.free_slots import free_slots
from messenger.core.party import Address, Party
from messenger.core.schedule import Slot
from messenger.core.states import ChoosingSlot, Conversation
from messenger.ids import RandomIds
from messenger.ports.store import UnitOfWork
from messenger.service.shell import Shell
from messenger.store.sql import SqlStore
from messenger.store.views import SqlViews

KEY = b"a key of the tests, 32 bytes long"
NOW = datetime(2026, 11, 24, 16, 15, tzinfo=UTC)
CROWD = 200


@cache
def sample() -> content.Content:
    """The sample clinic, read once."""
    return content.load()


def shell_on(store: SqlStore) -> Shell:
    """The product on ``store``, at a moment that stands still, with no channel: nothing leaves."""
    clock = VirtualClock(NOW)
    return build(sample(), Ports(store, SqlViews(store), clock, RandomIds(clock)))


def number_of(index: int) -> Address:
    """The address of patient ``index``."""
    return Address("sms", f"+1212556{index:04d}")


def offered() -> tuple[Slot, ...]:
    """The three consultation slots that an empty calendar offers first."""
    clinic = sample().clinic
    return free_slots(clinic, clinic.services["consultation"], (), NOW, limit=3, spread=True)


def crowd(uow: UnitOfWork, count: int = CROWD) -> None:
    """``count`` patients, each before the same offer."""
    slots = offered()
    for index in range(count):
        party = Party(f"p{index}", "patient", NOW, addresses=(number_of(index),))
        uow.add(party)
        uow.add(Consent(f"k{index}", number_of(index), "texts", "active", "agreed", "1", "en", NOW, "staff", party.id))
        uow.add(Conversation(f"c{index}", number_of(index), NOW, party.id, state=ChoosingSlot("consultation", slots)))
