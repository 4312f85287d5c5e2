"""Consent: who agreed to what, in which exact words; and what a stop word does. FHIR R4 Consent; 47 CFR 64.1200(a)(10)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from messenger.core.party import Address

Scope = Literal["texts", "unencrypted", "screening-by-text"]
ConsentStatus = Literal["active", "inactive"]


@dataclass(frozen=True)
class Consent:
    """One decision, never changed afterwards: a revocation is a further record.

    ``wording`` is the exact text shown, ``wording_version`` its version, ``source`` the inbound or staff act that is the evidence.
    """

    id: str
    address: Address
    scope: Scope
    status: ConsentStatus
    wording: str
    wording_version: str
    language: str
    at: datetime
    source: str
    party_id: str | None = None


def consent_status(consents: Iterable[Consent], address: Address, scope: Scope) -> ConsentStatus | Literal["unasked"]:
    """The newest decision of ``address`` for ``scope``; ``unasked`` where there is none.

    Of two decisions of one instant the one with the higher id counts: ids rise with time. The order of ``consents`` does not matter.
    """
    found = [consent for consent in consents if consent.address == address and consent.scope == scope]
    return max(found, key=lambda consent: (consent.at, consent.id)).status if found else "unasked"
