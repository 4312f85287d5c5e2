"""The unit of work's part for people, conversations, consents and what comes in."""

from __future__ import annotations

import functools
from dataclasses import fields
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import bindparam, or_, select, update

from messenger.core.consent import Consent, ConsentStatus
from messenger.core.party import Address, Party
from messenger.core.states import Conversation
from messenger.ports.records import Account, InboundRecord, Record
from messenger.store.prepared import Prepared
from messenger.store.reads import PARTY, PARTY_ADDRESS
from messenger.store.rows import shelf
from messenger.store.tables import TABLES
from messenger.store.unit import Unit, finding, finding_parties

CONVERSATION = TABLES["conversation"]
CONSENT = TABLES["consent"]
INBOUND = TABLES["inbound"]
ACCOUNT = TABLES["account"]

NEWEST_FIRST = (CONVERSATION.c.last_inbound_at.desc().nulls_last(), CONVERSATION.c.created_at.desc(), CONVERSATION.c.id)


class People(Unit):
    """Who writes, where, and what they agreed to."""

    def parties_at(self, address: Address) -> tuple[Party, ...]:
        """All parties with ``address``, oldest first."""
        here = self._digest.address(address)
        if self._postgresql:
            self._hold(*self._known_or_new(_WHO_IS_AT, here))
        return self.parties(_PARTIES_AT, here=here)

    def conversation_at(self, address: Address) -> Conversation | None:
        """The conversation at ``address``, locked until the end of the unit of work; where there is none yet, the address is."""
        here = self._digest.address(address)
        if self._postgresql:
            self._hold(*self._known_or_new(_WHOSE_CONVERSATION, here))
        found = self.find(_CONVERSATION_AT, here=here)
        if not found:
            return None
        self._as_found[found[0].id] = found[0]
        return found[0]

    def _known_or_new(self, who: Prepared, here: str) -> list[str | None]:
        """Whom ``who`` finds at an address. Where it finds nobody the address is locked, so that two do not make the same new person."""
        found = self.driver.rows(who, {"here": here})
        if not found:
            self._hold_address(here)
            found = self.driver.rows(who, {"here": here})
        return [row[0] for row in found]

    def conversations_of(self, party_id: str) -> tuple[Conversation, ...]:
        """All conversations of a party, also those shared with others, the one with the newest inbound text first."""
        self._hold(party_id)
        return self.find(_CONVERSATIONS_OF, party=party_id)

    def consents_at(self, address: Address) -> tuple[Consent, ...]:
        """All consents of ``address``, oldest first."""
        return self.find(_CONSENTS_AT, here=self._digest.address(address))

    def texting_at(self, address: Address) -> ConsentStatus | Literal["unasked"]:
        """Whether texts may go to ``address``, as ``consent.consent_status`` tells it."""
        found: ConsentStatus | None = self.first(TEXTING_AT, here=self._digest.address(address))
        return found or "unasked"

    def claim_inbound(self, record: InboundRecord) -> bool:
        """Insert; False where ``(channel, provider_id)`` was there already."""
        ours = bool(self.driver.rows(_CLAIM, shelf(InboundRecord).row(record, self._digest)))
        if ours:
            self._claimed.add(record.id)
        return ours

    def save(self, record: Record) -> None:
        """Write a record over the stored one of the same id; insert it where there is none."""
        if isinstance(record, InboundRecord) and record.id in self._claimed:
            # What came in is written already, and never changes; only what became of it is new.
            self.driver.run(_SETTLE, {"claimed": record.id} | {name: getattr(record, name) for name in _OUTCOME})
        elif isinstance(record, Conversation) and record.id in self._as_found:
            self._save_changes(self._as_found[record.id], record)
        else:
            super().save(record)

    def _save_changes(self, before: Conversation, after: Conversation) -> None:
        """Write what differs: most turns leave alone what is asked, which is the larger part."""
        self._as_found[after.id] = after
        old, new = before.__dict__, after.__dict__
        changed = tuple([name for name in _CHANGES if old[name] is not new[name] and old[name] != new[name]])
        if changed:
            self.driver.run(_changing(changed), {"conversation": after.id} | {name: new[name] for name in changed})

    def texts_since(self, address: Address, since: datetime) -> tuple[InboundRecord, ...]:
        """Inbound records from ``address`` received at or after ``since``, oldest first."""
        return self.find(_TEXTS_SINCE, here=self._digest.address(address), since=since)

    def bodies_beside(self, inbound_id: str, address: Address, since: datetime) -> tuple[str, ...]:
        """Bodies of the other texts from ``address`` received at or after ``since``, oldest first."""
        rows = self.driver.rows(BODIES_BESIDE, {"here": self._digest.address(address), "since": since, "inbound": inbound_id})
        return tuple([body for (body,) in rows])

    def account_named(self, name: str) -> Account | None:
        """The sign-in account with ``name`` (case-insensitive), or None."""
        found = self.find(_ACCOUNT_NAMED, name=self._digest.text(name.casefold()))
        return found[0] if found else None

    def accounts(self) -> tuple[Account, ...]:
        """All accounts, by name."""
        # Sorted here: names are personal, and the database must not need to read them.
        return tuple(sorted(self.find(_ACCOUNTS), key=lambda account: (account.name.casefold(), account.id)))


_HERE: Any = bindparam("here")
_AT = select(PARTY_ADDRESS.c.party_id).where(PARTY_ADDRESS.c.address_hash == _HERE)
_WHO_IS_AT = Prepared(_AT)
_PARTIES_AT = finding_parties(PARTY.c.id.in_(_AT))
_CONVERSATION_AT = finding(Conversation, CONVERSATION.c.address_hash == _HERE, lock=True)
_WHOSE_CONVERSATION = Prepared(select(CONVERSATION.c.party_id).where(CONVERSATION.c.address_hash == _HERE))
_CONVERSATIONS_OF = finding(
    Conversation,
    or_(
        CONVERSATION.c.party_id == bindparam("party"),
        CONVERSATION.c.address_hash.in_(select(PARTY_ADDRESS.c.address_hash).where(PARTY_ADDRESS.c.party_id == bindparam("party"))),
    ),
    order=NEWEST_FIRST,
)
_CONSENTS_AT = finding(Consent, CONSENT.c.address_hash == _HERE, order=(CONSENT.c.at, CONSENT.c.id))
TEXTING_AT = Prepared(
    select(CONSENT.c.status)
    .where(CONSENT.c.address_hash == _HERE, CONSENT.c.scope == "texts")
    .order_by(CONSENT.c.at.desc(), CONSENT.c.id.desc())
    .limit(1),
    single=True,
)
_CHANGES = tuple(field.name for field in fields(Conversation) if field.name not in ("id", "address"))


@functools.cache
def _changing(columns: tuple[str, ...]) -> Prepared:
    return Prepared(update(CONVERSATION).where(CONVERSATION.c.id == bindparam("conversation")), columns=columns)


_OUTCOME = ("status", "conversation_id", "because", "triage_level")
_SETTLE = Prepared(update(INBOUND).where(INBOUND.c.id == bindparam("claimed")), columns=_OUTCOME)
_CLAIM = Prepared(lambda sql: sql.insert(INBOUND).on_conflict_do_nothing(index_elements=["channel", "provider_id"]).returning(INBOUND.c.id))
_SINCE = (INBOUND.c.sender_hash == _HERE, INBOUND.c.received_at >= bindparam("since"))
_AS_RECEIVED = (INBOUND.c.received_at, INBOUND.c.id)
_TEXTS_SINCE = finding(InboundRecord, *_SINCE, order=_AS_RECEIVED)
BODIES_BESIDE = Prepared(select(INBOUND.c.body).where(*_SINCE, INBOUND.c.id != bindparam("inbound")).order_by(*_AS_RECEIVED))
_ACCOUNT_NAMED = finding(Account, ACCOUNT.c.name_hash == bindparam("name"))
_ACCOUNTS = finding(Account)
