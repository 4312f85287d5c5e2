"""E-mail to staff through aiosmtplib and a real SMTP conversation."""

from __future__ import annotations

import logging
from email.utils import parsedate_to_datetime
from typing import Any

import pytest

from messenger.clock import VirtualClock
from messenger.core.party import Address
from messenger.handlers.email import EmailChannel, EmailSettings
from messenger.ports.channels import Accepted, Attachment, Outbound, Refused, Unknown
from tests.fakes.smtp import FakeMail, serve_mail
from tests.handlers.doors import NOW, outbound

DESK = "desk@clinic.example"


def channel(fake: FakeMail, url: str | None = None, timeout: float = 5) -> EmailChannel:
    return EmailChannel(EmailSettings.of(url or fake.url, "Front desk <bot@clinic.example>", timeout), VirtualClock(NOW))


def notice(text: str = "A4821: no ride yet", **more: Any) -> Outbound:
    return outbound(text, Address("email", DESK), **{"role": "staff", "subject": "No ride yet", **more})


async def test_a_notice_leaves_with_all_its_headers(fake_mail: FakeMail) -> None:
    outcome = await channel(fake_mail).send(notice("¡Mañana! 😀\nsecond line"))
    assert outcome == Accepted("<01J9COMMUNICATION@clinic.example>")
    (mail,) = fake_mail.inbox
    assert (mail.sender, mail.recipients) == ("bot@clinic.example", (DESK,))
    head = mail.message
    assert (head["From"], head["To"], head["Subject"]) == ("Front desk <bot@clinic.example>", DESK, "No ride yet")
    assert (head["Message-ID"], head["Auto-Submitted"]) == ("<01J9COMMUNICATION@clinic.example>", "auto-generated")
    assert parsedate_to_datetime(str(head["Date"])) == NOW
    assert head.get_content().replace("\r\n", "\n") == "¡Mañana! 😀\nsecond line\n"


async def test_a_file_goes_with_it(fake_mail: FakeMail) -> None:
    file = Attachment("visit.ics", "text/calendar; method=PUBLISH; charset=utf-8", "BEGIN:VCALENDAR\r\nñ".encode())
    await channel(fake_mail).send(notice(attachments=(file,)))
    (part,) = fake_mail.inbox[0].message.iter_attachments()
    assert (part.get_filename(), part.get_content_type(), part.get_param("method")) == ("visit.ics", "text/calendar", "PUBLISH")
    assert part.get_payload(decode=True) == file.content


@pytest.mark.parametrize(
    ("subject", "expected"), [("", "Front desk"), ("a\r\nBcc: x@evil.example", "a Bcc: x@evil.example"), ("Señal 😀", "Señal 😀")]
)
async def test_subjects(fake_mail: FakeMail, subject: str, expected: str) -> None:
    await channel(fake_mail).send(notice(subject=subject))
    (mail,) = fake_mail.inbox
    assert mail.message["Subject"] == expected and mail.message["Bcc"] is None and mail.recipients == (DESK,)


async def test_only_staff_and_only_addresses(fake_mail: FakeMail) -> None:
    assert await channel(fake_mail).send(notice(role="patient")) == Refused("not-staff")
    for value in ("desk", "desk@", "a@b.example, c@d.example", "a@b.example\nBcc: c@d.example", ""):
        assert await channel(fake_mail).send(notice(address=Address("email", value))) == Refused("not-an-address", None, "bad-address")
    assert fake_mail.inbox == []


async def test_refusals(fake_mail: FakeMail, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="messenger")
    sender = channel(fake_mail)
    fake_mail.refusals[DESK] = "550 5.1.1 no such user"
    assert await sender.send(notice()) == Refused("550", None, "bad-address")
    fake_mail.refusals[DESK] = "450 4.2.1 greylisted"
    assert await sender.send(notice()) == Refused("450", 300, "retry")
    fake_mail.refusals.clear()
    fake_mail.answers.extend(["451 4.7.1 try later", f"554 5.7.1 no to {DESK}"])
    assert await sender.send(notice()) == Refused("451", 300, "retry")
    assert await sender.send(notice()) == Refused("554", None, "final")
    assert fake_mail.inbox == [] and DESK not in caplog.text


async def test_an_answer_that_never_came_is_unknown(fake_mail: FakeMail) -> None:
    fake_mail.answers.extend(["cut-after", "slow"])
    assert isinstance(await channel(fake_mail).send(notice()), Unknown)
    assert isinstance(await channel(fake_mail, timeout=0.5).send(notice()), Unknown)
    assert len(fake_mail.inbox) == 2


async def test_a_connection_that_never_was_surely_sent_nothing(fake_mail: FakeMail) -> None:
    assert await channel(fake_mail, "smtp://127.0.0.1:9").send(notice()) == Refused("connect", 60, "retry")


async def test_sign_in(fake_mail: FakeMail) -> None:
    fake_mail.users = {"bot": "p@ss/w"}
    good = f"smtp://bot:p%40ss%2Fw@127.0.0.1:{fake_mail.port}"
    assert await channel(fake_mail, f"smtp://bot:wrong@127.0.0.1:{fake_mail.port}").send(notice()) == Refused("535", 600, "alarm")
    assert isinstance(await channel(fake_mail, good).send(notice()), Accepted)


async def test_a_password_never_crosses_the_network_in_the_clear() -> None:
    fake = FakeMail(users={"bot": "s3cret"}, host="127.0.0.2")
    async with serve_mail(fake):
        # Another machine, as far as the channel knows, and it offers no STARTTLS.
        assert await channel(fake).send(notice()) == Refused("connect", 60, "retry")
    assert fake.inbox == [] and fake.sign_ins == 0


def test_settings() -> None:
    assert (EmailSettings.of("smtp://mail.example", DESK).port, EmailSettings.of("smtps://mail.example", DESK).port) == (587, 465)
    assert EmailSettings.of("smtps://u:p%40@mail.example:2465", DESK).password == "p@"
    assert "s3cret" not in repr(EmailSettings.of("smtp://u:s3cret@mail.example", DESK))
    for url, sender in (("mail.example", DESK), ("http://mail.example", DESK), ("smtp://", DESK), ("smtp://mail.example", "nobody")):
        with pytest.raises(ValueError, match=r"SMTP_URL|MAIL_FROM"):
            EmailSettings.of(url, sender)
