"""How a message that still waits would read if it left now: for people who look at the plan. Nothing is kept, no link is made."""

from __future__ import annotations

from messenger.core.clinic import StaffMember
from messenger.core.communication import CommunicationRequest, Params
from messenger.core.party import Address
from messenger.ports.store import UnitOfWork
from messenger.service.rendering import language_of, words_for
from messenger.service.shell import Shell

UNKNOWN: Params = {"code": "A0000", "name": "", "n": 0}


def text_today(shell: Shell, uow: UnitOfWork, request: CommunicationRequest, address: Address, member: StaffMember | None) -> str:
    """The text with today's words; links as the address of their page without a token."""
    language = language_of(shell, uow, request, address, member)
    params: Params = {**UNKNOWN, "clinic": shell.clinic.name, "phone": shell.clinic.phone, **request.params}
    words = words_for(shell, language, request.words, address.channel)
    try:
        return shell.catalog.render(language, words, params, shell.clinic.time_zone, lambda link: shell.links.url(link.page, "..."))
    except (KeyError, ValueError):
        return request.words
