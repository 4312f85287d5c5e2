"""FakeMail driven by aiosmtplib."""

from __future__ import annotations

from email.message import EmailMessage

import aiosmtplib
import pytest

from tests.fakes.smtp import FakeMail


def mail(to: str = "desk@clinic.example") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "bot@clinic.example"
    message["To"] = to
    message["Subject"] = "Señal ñ"
    message["Message-ID"] = "<17@clinic.example>"
    message.set_content("¡Hola! 😀\n")
    return message


async def test_accepts_and_keeps(fake_mail: FakeMail) -> None:
    await aiosmtplib.send(mail(), hostname=fake_mail.host, port=fake_mail.port)
    (kept,) = fake_mail.inbox
    assert kept.recipients == ("desk@clinic.example",) and kept.message["Subject"] == "Señal ñ"
    assert kept.message.get_content().strip() == "¡Hola! 😀"


async def test_refuses_a_recipient_and_a_message(fake_mail: FakeMail) -> None:
    fake_mail.refusals["desk@clinic.example"] = "550 5.1.1 no such user"
    with pytest.raises(aiosmtplib.SMTPRecipientsRefused) as refused:
        await aiosmtplib.send(mail(), hostname=fake_mail.host, port=fake_mail.port)
    assert refused.value.recipients[0].code == 550
    fake_mail.refusals.clear()
    fake_mail.answers.append("451 4.7.1 try later")
    with pytest.raises(aiosmtplib.SMTPDataError) as later:
        await aiosmtplib.send(mail(), hostname=fake_mail.host, port=fake_mail.port)
    assert later.value.code == 451 and fake_mail.inbox == []


async def test_breaks_after_keeping(fake_mail: FakeMail) -> None:
    fake_mail.answers.append("cut-after")
    with pytest.raises(aiosmtplib.SMTPServerDisconnected):
        await aiosmtplib.send(mail(), hostname=fake_mail.host, port=fake_mail.port)
    fake_mail.answers.append("slow")
    with pytest.raises(aiosmtplib.SMTPTimeoutError):
        await aiosmtplib.send(mail(), hostname=fake_mail.host, port=fake_mail.port, timeout=0.3)
    assert len(fake_mail.inbox) == 2


async def test_asks_for_sign_in(fake_mail: FakeMail) -> None:
    fake_mail.users = {"bot": "secret"}
    with pytest.raises(aiosmtplib.SMTPResponseException) as refused:
        await aiosmtplib.send(mail(), hostname=fake_mail.host, port=fake_mail.port)
    assert refused.value.code == 530
    with pytest.raises(aiosmtplib.SMTPAuthenticationError):
        await aiosmtplib.send(mail(), hostname=fake_mail.host, port=fake_mail.port, username="bot", password="wrong")
    await aiosmtplib.send(mail(), hostname=fake_mail.host, port=fake_mail.port, username="bot", password="secret")
    assert len(fake_mail.inbox) == 1
