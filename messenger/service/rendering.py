"""Writing a text when it leaves: today's language, the clinic's zone, private links with fresh tokens."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from messenger.core.appointment import Appointment
from messenger.core.clinic import StaffMember
from messenger.core.communication import (
    AskChoice,
    AskItem,
    Asks,
    CommunicationRequest,
    Link,
    Option,
    When,
    encoding_of,
    segments_of,
)
from messenger.core.party import Address, Party
from messenger.ports import Attachment, Outbound, PrivateLink, UnitOfWork
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


def render(
    shell: Shell,
    uow: UnitOfWork,
    request: CommunicationRequest,
    address: Address,
    member: StaffMember | None,
    communication_id: str,
    now: datetime,
) -> Outbound:
    """``request`` as the message that leaves now to ``address``.

    Raises:
        MissingWords: the words file lacks the key, or the request a placeholder's value.
    """
    language = language_of(shell, uow, request, address, member)

    def url(link: Link) -> str:
        if link.page in STAFF_PAGES:
            return shell.links.url(link.page, link.subject)
        token = shell.ids.token()
        party = request.patient_id or request.recipient_id
        uow.add(PrivateLink(token, link.page, link.subject, party, now + LIFETIMES.get(link.page, LIFETIME), now))
        return shell.links.url(link.page, token)

    zone = shell.clinic.time_zone
    params = {"clinic": shell.clinic.name, "phone": shell.clinic.phone, **request.params}
    text = shell.catalog.render(language, words_for(shell, language, request.words, address.channel), params, zone, url)
    if "lead" in params:
        lead = params["lead"]
        key = lead.key if hasattr(lead, "key") else str(lead)
        text = f"{shell.catalog.render(language, key, params, zone, url)} {text}"
    if address.channel == "sms":
        text = gsm7(text)
    encoding = encoding_of(text)
    return Outbound(
        request_id=request.id,
        communication_id=communication_id,
        address=address,
        text=text,
        key=request.words,
        role=request.role,
        segments=segments_of(text),
        encoding=encoding,
        asks=labelled(shell, language, request.asks),
        because=request.because,
        useful_until=request.useful_until,
        attachments=attachments(shell, uow, request, address),
        subject=subject(shell, language, request) if address.channel == "email" else "",
        urgent=request.priority == 0,
        language=language,
        task_code=str(request.params["code"]) if "code" in request.params else None,
    )


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


def attachments(shell: Shell, uow: UnitOfWork, request: CommunicationRequest, address: Address) -> tuple[Attachment, ...]:
    """The calendar entry itself, on channels that carry files; elsewhere its link is in the text."""
    if request.attachment is None or request.appointment_id is None or address.channel in ("sms", "voice"):
        return ()
    visit = uow.get(Appointment, request.appointment_id)
    return () if visit is None else (Attachment("invite.ics", "text/calendar; charset=utf-8", ics_of(shell, visit)),)


def subject(shell: Shell, language: str, request: CommunicationRequest) -> str:
    """The subject line of an e-mail to staff: neutral."""
    for key in (f"staff.subject.{request.words.removeprefix('staff.')}", "staff.subject.other"):
        try:
            return shell.catalog.raw(language, key)
        except MissingWords:
            continue
    return shell.clinic.name
