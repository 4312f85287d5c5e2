"""``serve`` end to end over sockets: what people and providers send, what leaves, and what is kept."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.fakes.smtp import FakeMail
from tests.fakes.telegram import FakeTelegram, Sent
from tests.fakes.twilio import FakeTwilio
from tests.serving.open import Open, execute, opened

PATIENT, OTHER = "+12125550142", "+12125550143"
NURSE, OWNER = "+12125550122", "+12125550123"
HARMLESS = {
    "age": "34", "safety": "no", "reason": "mood", "prior": "yes", "preg": "no", "heart": "no", "pressure": "no", "brain": "no",
    "psychosis": "no", "substance": "no", "organ": "no", "allergy": "no", "meds": "no",
}  # fmt: skip


async def sent(twilio: FakeTwilio, number: str, count: int) -> None:
    """Wait until ``number`` has got ``count`` texts."""
    await twilio.news.until(lambda: len(twilio.outbound(number)) >= count)


# --- texts in -----------------------------------------------------------------------------------------------------


async def test_seven_texts_from_the_first_to_booked(tmp_path: Path, fake_twilio: FakeTwilio, fake_mail: FakeMail) -> None:
    async with opened(tmp_path, fake_twilio, mail=fake_mail) as served:
        for said, text in enumerate(("Hi", "1", "34", "1", "0", "0", "1"), 1):
            answer = await fake_twilio.text(PATIENT, text)
            assert answer is not None and (answer.status_code, answer.text) == (200, "<Response/>")
            await sent(fake_twilio, PATIENT, said)
        await served.until(lambda: fake_mail.inbox)
        await fake_twilio.settle()
        bodies = [message.body for message in fake_twilio.outbound(PATIENT)]
        assert len(bodies) == 7 and "You're booked" in bodies[-1]
        assert [row["status"] for row in served.rows("appointment")] == ["booked"]
        link = re.search(r"/c/[\w-]+\.ics", bodies[-1])
        assert link is not None
        calendar = await served.get(link[0])
        assert calendar.status_code == 200 and "BEGIN:VEVENT" in calendar.text
    written = fake_mail.inbox[0].message
    assert "New booking" in written.get_content() and "34" not in written["Subject"]


async def test_a_repeated_sid_is_one_turn_and_a_bad_signature_none(tmp_path: Path, fake_twilio: FakeTwilio) -> None:
    async with opened(tmp_path, fake_twilio) as served:
        forged = fake_twilio.inbound_fields(OTHER, "Hi")
        answer = await fake_twilio.post(fake_twilio.sms_url, forged, signature="bm9wZQ==")
        assert answer is not None and answer.status_code == 403
        unsigned = await served.post("/webhooks/twilio/messages", forged)
        assert unsigned.status_code == 403
        assert served.rows("inbound") == [] and served.rows("party") == []
        fields = fake_twilio.inbound_fields(PATIENT, "Hi")
        for _ in range(3):
            await fake_twilio.post(fake_twilio.sms_url, fields)
        await fake_twilio.news.until(lambda: fake_twilio.outbound(PATIENT))
        await served.until(lambda: {row["status"] for row in served.rows("communication_request")} == {"completed"})
        assert len(served.rows("inbound")) == len(served.rows("communication_request")) == 1


async def test_a_turn_that_raises_keeps_the_text_and_calls_a_person(tmp_path: Path, fake_twilio: FakeTwilio) -> None:
    """The database itself refuses the welcome: the turn raises where nobody expects it."""
    execute(
        f"sqlite:///{tmp_path}/messenger.db",
        "CREATE TRIGGER broken BEFORE INSERT ON communication_request WHEN NEW.words = 'consent.welcome' "
        "BEGIN SELECT RAISE(ABORT, 'a fault of the test'); END",
    )
    async with opened(tmp_path, fake_twilio) as served:
        answer = await fake_twilio.text(PATIENT, "Please help me with a time")
        assert answer is not None and (answer.status_code, answer.text) == (200, "<Response/>")
        await fake_twilio.news.until(lambda: fake_twilio.outbound(PATIENT) and fake_twilio.outbound(NURSE))
        (kept,) = served.rows("inbound")
        (task,) = served.rows("task")
    assert (kept["status"], kept["body"]) == ("failed", "Please help me with a time")
    assert (task["kind"], task["status"], task["conversation_id"]) == ("reply", "open", kept["conversation_id"])
    assert task["code"] in fake_twilio.outbound(NURSE)[0].body
    assert "Your message is kept" in fake_twilio.outbound(PATIENT)[0].body and "911" in fake_twilio.outbound(PATIENT)[0].body


@pytest.mark.parametrize(
    "body", ["<script>alert(1)</script>", "\u202eright to left", "😀" * 300, "'); DROP TABLE party; --", "", "\x00\x07", "x" * 1600]
)
async def test_strange_texts_are_kept_as_they_came(tmp_path: Path, fake_twilio: FakeTwilio, body: str) -> None:
    async with opened(tmp_path, fake_twilio) as served:
        answer = await fake_twilio.text(PATIENT, body)
        assert answer is not None and answer.status_code == 200
        await fake_twilio.news.until(lambda: fake_twilio.outbound(PATIENT))
        (kept,) = served.rows("inbound")
    assert (kept["status"], kept["body"]) == ("handled", body.replace("\0", ""))


async def test_malformed_and_oversized_posts_are_refused(tmp_path: Path, fake_twilio: FakeTwilio) -> None:
    async with opened(tmp_path, fake_twilio) as served:
        huge = await fake_twilio.post(fake_twilio.sms_url, fake_twilio.inbound_fields(PATIENT, "x" * 100_000))
        nothing = await fake_twilio.post(fake_twilio.sms_url, {"AccountSid": fake_twilio.account_sid})
        assert huge is not None and nothing is not None
        assert (huge.status_code, nothing.status_code) == (413, 400)
        assert (await served.post("/webhooks/telegram", {})).status_code == 404
        assert served.rows("inbound") == []


# --- receipts -----------------------------------------------------------------------------------------------------


async def test_a_receipt_marks_the_text_delivered(tmp_path: Path, fake_twilio: FakeTwilio) -> None:
    async with opened(tmp_path, fake_twilio) as served:
        await fake_twilio.text(PATIENT, "Hi")
        await served.until(lambda: [row["status"] for row in served.rows("communication")] == ["delivered"])
        (sent,) = served.rows("communication")
        assert sent["provider_id"] == fake_twilio.outbound(PATIENT)[0].sid
        assert [row["status"] for row in served.rows("delivery_receipt")] == ["sent", "delivered"]


async def test_an_opt_out_that_the_provider_knows_becomes_ours(tmp_path: Path, fake_twilio: FakeTwilio) -> None:
    fake_twilio.opted_out.add((fake_twilio.numbers[0], PATIENT))
    async with opened(tmp_path, fake_twilio) as served:
        await fake_twilio.text(PATIENT, "Hi")
        await served.until(lambda: served.rows("consent"))
        assert [(row["scope"], row["status"]) for row in served.rows("consent")] == [("texts", "inactive")]
        assert [row["status"] for row in served.rows("communication_request") if row["role"] == "patient"] == ["failed"]
        assert [(row["kind"], row["status"]) for row in served.rows("task")] == [("delivery", "open")]
    assert len([form for form in fake_twilio.attempts if form["To"] == PATIENT]) == 1


# --- staff --------------------------------------------------------------------------------------------------------


async def paged(served: Open, twilio: FakeTwilio) -> str:
    """A crisis text has come; returns the code of its task."""
    await twilio.text(PATIENT, "I want to kill myself")
    await twilio.news.until(lambda: twilio.outbound(NURSE) and twilio.calls and twilio.outbound(PATIENT))
    (task,) = served.rows("task")
    assert (task["priority"], task["status"]) == ("urgent", "open")
    assert task["code"] in twilio.outbound(NURSE)[0].body and "kill" not in twilio.outbound(NURSE)[0].body
    assert "988" in twilio.outbound(PATIENT)[0].body
    return str(task["code"])


async def test_a_reply_code_acknowledges(tmp_path: Path, fake_twilio: FakeTwilio) -> None:
    async with opened(tmp_path, fake_twilio) as served:
        code = await paged(served, fake_twilio)
        await fake_twilio.text(NURSE, code.lower())
        await fake_twilio.news.until(lambda: len(fake_twilio.outbound(NURSE)) > 1)
        (task,) = served.rows("task")
        assert (task["status"], task["owner"]) == ("acknowledged", "nurse")
        waiting = [row for row in served.rows("communication_request") if row["words"] == "staff.urgent" and row["status"] == "active"]
        assert waiting == [], "pages go on although somebody has it"


async def test_the_key_1_on_the_phone_acknowledges(tmp_path: Path, fake_twilio: FakeTwilio) -> None:
    async with opened(tmp_path, fake_twilio) as served:
        await paged(served, fake_twilio)
        spoken = await fake_twilio.answer(fake_twilio.calls[0], digits="1")
        (task,) = served.rows("task")
        assert (task["status"], task["owner"]) == ("acknowledged", "nurse")
        again = await fake_twilio.answer(fake_twilio.calls[0], digits="1")
    assert spoken[-1] != again[-1], "who comes second hears the same"


@pytest.mark.parametrize("delivered", [True, False], ids=["delivered", "no receipt"])
async def test_the_words_about_staff_are_true(tmp_path: Path, fake_twilio: FakeTwilio, delivered: bool) -> None:
    """ "I've alerted our staff" leaves only once a page was delivered; otherwise the other words do."""
    fake_twilio.automatic = delivered
    async with opened(tmp_path, fake_twilio) as served:
        await paged(served, fake_twilio)
        (said,) = [row["words"] for row in served.rows("communication") if row["words"].startswith("crisis.")]
    assert (said == "crisis.no_staff") is not delivered


# --- Telegram -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("secret", ["hook_secret", ""], ids=["webhook", "polling"])
async def test_a_tap_books(tmp_path: Path, fake_twilio: FakeTwilio, fake_telegram: FakeTelegram, secret: str) -> None:
    ana = fake_telegram.person()

    def texts() -> list[str]:
        return [sent.text for sent in fake_telegram.sent_to(ana.id) if sent.method in ("sendMessage", "sendDocument")]

    def offers() -> list[Sent]:
        # Not simply the last: the keyboard of the tapped message is taken away beside what is sent, before it or after.
        return [sent for sent in fake_telegram.sent_to(ana.id) if sent.method == "sendMessage" and len(sent.buttons) >= 3]

    async with opened(tmp_path, fake_twilio, fake_telegram, secret=secret) as served:
        await ana.text("/start")
        await fake_telegram.news.until(lambda: texts())
        await ana.tap(fake_telegram.sent_to(ana.id)[0].buttons[0][0])
        await fake_telegram.news.until(lambda: any("/p/" in text for text in texts()))
        link = re.search(r"/p/[\w-]+/screening", " ".join(texts()))
        assert link is not None
        answer = await served.post(link[0], HARMLESS)
        assert answer.status_code in (200, 303)
        await fake_telegram.news.until(offers)
        await ana.tap(offers()[-1].buttons[0][0])
        await fake_telegram.news.until(lambda: any(sent.document for sent in fake_telegram.sent_to(ana.id)))
        assert [row["status"] for row in served.rows("appointment")] == ["booked"]
    name, calendar = next(sent.document for sent in fake_telegram.sent_to(ana.id) if sent.document)
    assert name.endswith(".ics") and b"BEGIN:VEVENT" in calendar


# --- operation ----------------------------------------------------------------------------------------------------


async def test_pages_of_operation_and_the_staff_door(tmp_path: Path, fake_twilio: FakeTwilio) -> None:
    async with opened(tmp_path, fake_twilio) as served:
        assert (await served.get("/healthz")).status_code == 200
        await served.until(lambda: served.rows("heartbeat"))
        ready = await served.get("/readyz")
        assert ready.status_code == 200 and ready.json()["ready"] is True
        metrics = await served.get("/metrics")
        assert "messenger_oldest_due_age_seconds 0.0" in metrics.text
        assert PATIENT not in metrics.text
        today = await served.get("/staff/today")
        assert today.status_code == 303 and "/staff/sign-in" in today.headers["location"]
        door = await served.get("/staff/sign-in")
        assert door.status_code == 200 and "<form" in door.text
        for path in ("/docs", "/openapi.json", "/staff/../etc/passwd", "/p/unknown/screening"):
            assert (await served.get(path)).status_code in (404, 303), path
