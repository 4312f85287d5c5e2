"""People and their addresses, conversations, consents, what they texted, and their private links."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from messenger.store.tables.catalogue import Base, at_commit, document, personal


class PartyRow(Base, table=True):
    """core.party.Party without its addresses."""

    __tablename__ = "party"
    id: str = Field(primary_key=True)
    role: str
    created_at: datetime
    name: str | None = personal()
    language: str
    time_zone: str | None
    detail: str


class PartyAddressRow(Base, table=True):
    """Addresses of parties, many to many, in order of preference."""

    __tablename__ = "party_address"
    __table_args__ = (at_commit("party_id", "party.id"),)
    party_id: str = Field(primary_key=True)
    position: int = Field(primary_key=True)
    address_channel: str
    address_value: str = personal(required=True)
    address_hash: str = Field(index=True)


class ConversationRow(Base, table=True):
    """core.states.Conversation; one per address."""

    __tablename__ = "conversation"
    __table_args__ = (at_commit("party_id", "party.id"),)
    id: str = Field(primary_key=True)
    address_channel: str
    address_value: str = personal(required=True)
    address_hash: str = Field(unique=True)
    created_at: datetime
    party_id: str | None = Field(index=True)
    language: str
    state: Any = personal("state", required=True)
    suspended: Any = personal("states", required=True)
    crisis: Any = document("crisis")
    held_by: str | None
    last_inbound_at: datetime | None = Field(index=True)
    version: int


class ConsentRow(Base, table=True):
    """core.consent.Consent. What was decided is never changed: a trigger refuses."""

    __tablename__ = "consent"
    id: str = Field(primary_key=True)
    address_channel: str
    address_value: str = personal(required=True)
    address_hash: str = Field(index=True)
    scope: str
    status: str
    wording: str
    wording_version: str
    language: str
    at: datetime
    source: str
    party_id: str | None = Field(index=True)


class InboundRow(Base, table=True):
    """ports.records.InboundRecord and the Inbound in it."""

    __tablename__ = "inbound"
    __table_args__ = (UniqueConstraint("channel", "provider_id"), Index(None, "sender_hash", "received_at"))
    id: str = Field(primary_key=True)
    channel: str
    sender_channel: str
    sender_value: str = personal(required=True)
    sender_hash: str
    recipient: str
    body: str = personal(required=True)
    provider_id: str
    received_at: datetime
    button: str | None = personal()
    media: Any = document("strings", required=True)
    opt_out_type: str | None
    page: Any = personal("page")
    display_name: str | None = personal()
    answers: str | None
    edited: bool
    contact: str | None = personal()
    status: str
    conversation_id: str | None
    because: str
    triage_level: str


class PrivateLinkRow(Base, table=True):
    """ports.records.PrivateLink, found by the hash of its token: a copy of the database alone opens no page once tokens are sealed."""

    __tablename__ = "private_link"
    token_hash: str = Field(primary_key=True)
    token: str = personal(required=True)
    page: str
    subject: str
    party_id: str | None
    expires_at: datetime
    created_at: datetime
