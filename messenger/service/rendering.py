"""Writing a text when it leaves: today's language, the clinic's zone, private links with fresh tokens."""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from messenger.core.clinic import StaffMember
from messenger.core.communication import (
    AskChoice,
    AskItem,
    Asks,
    CommunicationRequest,
    Link,
    Option,
    Params,
    When,
    encoding_of,
    segments_of,
)
from messenger.core.dialogue.planned import asks_of
from messenger.core.party import Address, Party
from messenger.ports.channels import Attachment, Outbound
from messenger.ports.records import PrivateLink
from messenger.ports.store import UnitOfWork
from messenger.service.gating import Gathered
from messenger.service.pages import LIFETIME, LIFETIMES, ics_of
from messenger.service.shell import Shell
from messenger.wording import MissingWords, gsm7, written

STAFF_PAGES = ("staff", "task", "thread")
"""Pages behind the staff's own sign-in: their links carry no token."""


def language_of(shell: Shell, uow: UnitOfWork, request: CommunicationRequest, address: Address, member: StaffMember | None) -> str:
    """The reader's language: the conversation's at that address, else the person's own."""
    if member is not None:
        return member.language
    conversation = uow.conversation_at(address)
    if conversation is not None:
        return conversation.language
    party = uow.get(Party, request.recipient_id)
    return party.language if party else shell.clinic.languages[0]


def words_for(shell: Shell, language: str, words: str, channel: str) -> str:
    """The key of the neutral variant where the channel may carry no detail and there is one."""
    neutral = f"{words}_neutral"
    if not shell.clinic.policy(channel).neutral:
        return words
    try:
        shell.catalog.raw(language, neutral)
    except MissingWords:
        return words
    return neutral


@dataclass(frozen=True)
class Text:
    """A text as its channel carries it, and how long it is as an SMS."""

    text: str
    segments: int
    encoding: Literal["GSM-7", "UCS-2"]


@functools.lru_cache(maxsize=256)
def as_sent(text: str, channel: str) -> Text:
    """``text`` as ``channel`` carries it. Kept for a while: of those that are due together many say the same."""
    if channel == "sms":
        text = gsm7(text)
    return Text(text, segments_of(text), encoding_of(text))


class Pen:
    """Writes the texts of one batch as they leave now. What many of them share is made once.

    ``links`` are the private links in them and ``leaving`` what each request asks, and why it leaves: both must be kept with them.
    """

    def __init__(self, shell: Shell, gathered: Gathered, now: datetime) -> None:
        """``gathered``: who and what the texts are about; ``now`` (aware): when they leave."""
        self.links: list[PrivateLink] = []
        self.leaving: list[tuple[str, str, Asks | None]] = []
        self._shell = shell
        self.gathered = gathered
        self.now = now
        self._always: Params = {"clinic": shell.clinic.name, "phone": shell.clinic.phone}
        self._keys: dict[tuple[str, str, str], str] = {}
        self._asks: dict[str | None, Asks | None] = {}
        self._labelled: dict[tuple[str, int], tuple[Asks, Asks | None]] = {}

    def asks(self, request: CommunicationRequest) -> Asks | None:
        """What ``request`` asks: what it says itself, else what a planned message asks that opens the same."""
        if request.asks is not None or request.role != "patient":
            return request.asks
        opens = request.opens
        if opens not in self._asks:
            self._asks[opens] = asks_of(opens, self._shell.questionnaires)
        return self._asks[opens]

    def write(
        self, request: CommunicationRequest, asks: Asks | None, address: Address, member: StaffMember | None, communication_id: str
    ) -> Outbound:
        """``request`` as the message that leaves now to ``address`` and asks ``asks``.

        Raises:
            MissingWords: the words file lacks the key, or the request a placeholder's value.
        """
        language = self._language(request, address, member)
        text = as_sent(self._text(request, language, address), address.channel)
        return Outbound(
            request_id=request.id,
            communication_id=communication_id,
            address=address,
            text=text.text,
            key=request.words,
            role=request.role,
            segments=text.segments,
            encoding=text.encoding,
            asks=self._with_labels(language, asks),
            because=request.because,
            useful_until=request.useful_until,
            attachments=self._attachments(request, address),
            subject=subject(self._shell, language, request) if address.channel == "email" else "",
            urgent=request.priority == 0,
            language=language,
            task_code=str(request.params["code"]) if "code" in request.params else None,
        )

    def _language(self, request: CommunicationRequest, address: Address, member: StaffMember | None) -> str:
        """As ``language_of``, out of what was gathered."""
        if member is not None:
            return member.language
        speaks = self.gathered.talks.get(address) or self.gathered.people.get(request.recipient_id)
        return speaks.language if speaks is not None else self._shell.clinic.languages[0]

    def _text(self, request: CommunicationRequest, language: str, address: Address) -> str:
        shell, zone = self._shell, self._shell.clinic.time_zone
        params = {**self._always, **request.params}

        def url(link: Link) -> str:
            return self._url(link, request.patient_id or request.recipient_id)

        text = shell.catalog.render(language, self._words(language, request.words, address.channel), params, zone, url)
        if "lead" not in params:
            return text
        lead = params["lead"]
        key = lead.key if hasattr(lead, "key") else str(lead)
        return f"{shell.catalog.render(language, key, params, zone, url)} {text}"

    def _words(self, language: str, words: str, channel: str) -> str:
        if (language, words, channel) not in self._keys:
            self._keys[language, words, channel] = words_for(self._shell, language, words, channel)
        return self._keys[language, words, channel]

    def _url(self, link: Link, party_id: str) -> str:
        """The address of a page; a private one gets a token that nobody can guess."""
        if link.page in STAFF_PAGES:
            return self._shell.links.url(link.page, link.subject)
        token = self._shell.ids.token()
        until = self.now + LIFETIMES.get(link.page, LIFETIME)
        self.links.append(PrivateLink(token, link.page, link.subject, party_id, until, self.now))
        return self._shell.links.url(link.page, token)

    def _with_labels(self, language: str, asks: Asks | None) -> Asks | None:
        if asks is None:
            return None
        key = (language, id(asks))  # the very same object, which is kept: to compare what it says would cost more than to write it
        if key not in self._labelled:
            self._labelled[key] = (asks, labelled(self._shell, language, asks))
        return self._labelled[key][1]

    def _attachments(self, request: CommunicationRequest, address: Address) -> tuple[Attachment, ...]:
        """The calendar entry itself, on channels that carry files; elsewhere its link is in the text."""
        if request.attachment is None or request.appointment_id is None or address.channel in ("sms", "voice"):
            return ()
        visit = self.gathered.facts.appointments.get(request.appointment_id)
        return () if visit is None else (Attachment("invite.ics", "text/calendar; charset=utf-8", ics_of(self._shell, visit)),)


def labelled(shell: Shell, language: str, asks: Asks | None) -> Asks | None:
    """``asks`` with the labels of its options written out."""
    if asks is None:
        return None
    options = tuple(replace(option, label=label_of(shell, language, option)) for option in asks.options)
    match asks:
        case AskChoice():
            return replace(asks, options=options)
        case AskItem():
            return replace(asks, options=options)


def label_of(shell: Shell, language: str, option: Option) -> str:
    """The label of one option: a slot's time, a words key that starts with ``@``, or itself."""
    if option.start is not None:
        return written(When(option.start), language, shell.clinic.time_zone)
    if option.label.startswith("@"):
        try:
            return shell.catalog.raw(language, option.label[1:])
        except MissingWords:
            return option.value
    return option.label


def subject(shell: Shell, language: str, request: CommunicationRequest) -> str:
    """The subject line of an e-mail to staff: neutral."""
    for key in (f"staff.subject.{request.words.removeprefix('staff.')}", "staff.subject.other"):
        try:
            return shell.catalog.raw(language, key)
        except MissingWords:
            continue
    return shell.clinic.name
