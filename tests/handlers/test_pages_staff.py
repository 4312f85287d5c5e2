"""The staff page on the real product: who gets in, what is shown, what is done."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import httpx
import pytest

from messenger.core.consent import consent_status
from messenger.core.party import Address
from messenger.core.states import Conversation
from messenger.core.task import Task
from messenger.handlers.pages import CONTENT_SECURITY_POLICY
from messenger.handlers.staff_pages.access import IDLE, LONGEST, SlowDown, TooManyTries
from messenger.handlers.staff_pages.desk import Desk
from messenger.handlers.staff_pages.forms import Unusable, blocked_time, instant, new_patient
from messenger.handlers.staff_pages.room import way_back
from messenger.ports.records import Clearance
from messenger.ports.store import UnitOfWork
from tests.handlers.pages_house import BOOKED, NOW, PASSWORD, House, field, open_house

CHICAGO = ZoneInfo("America/Chicago")
PAGES = ("today", "tasks", "threads", "enrol", "book", "block")


async def conversation(house: House) -> str:
    found = await house.chat.store.run(lambda uow: uow.conversation_at(house.chat.address))
    assert found is not None
    return found.id


async def tasks(house: House) -> tuple[Task, ...]:
    return await house.chat.store.run(lambda uow: uow.open_tasks())


# --- getting in ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", [*PAGES, "threads/any", "today?day=2026-12-01"])
async def test_nobody_sees_anything_before_signing_in(house: House, path: str) -> None:
    answer = await house.browser.get(f"/staff/{path}")
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/staff/sign-in?next=/staff/")


async def test_signing_in_sets_a_cookie_that_scripts_and_other_sites_do_not_get(house: House) -> None:
    answer = await house.sign_in()
    assert answer.status_code == 303 and answer.headers["location"] == "/staff/today"
    cookie = next(value for value in answer.headers.get_list("set-cookie") if value.startswith("staff_session="))
    assert "HttpOnly" in cookie and "SameSite=strict" in cookie and "Secure" in cookie and "Path=/staff" in cookie
    shown = await house.browser.get("/staff/today")
    assert shown.status_code == 200
    assert shown.headers["content-security-policy"] == CONTENT_SECURITY_POLICY
    assert shown.headers["cache-control"] == "no-store" and shown.headers["referrer-policy"] == "no-referrer"


async def test_on_plain_http_the_cookie_is_not_marked_secure() -> None:
    house = open_house("http://127.0.0.1:8000")
    answer = await house.sign_in()
    assert "Secure" not in next(value for value in answer.headers.get_list("set-cookie") if value.startswith("staff_session="))


@pytest.mark.parametrize(("name", "password"), [("Robin", "wrong"), ("Nobody", PASSWORD), ("' OR 1=1 --", "qwertz"), ("Robin", "x" * 2000)])
async def test_a_wrong_name_and_a_wrong_password_look_the_same(house: House, name: str, password: str) -> None:
    await house.account()
    answer = await house.try_to_sign_in(name, password)
    assert answer.status_code == 401
    assert "Name or password is not right" in answer.text
    assert password not in answer.text
    assert (await house.browser.get("/staff/today")).status_code == 303


async def test_names_are_found_whatever_their_case(house: House) -> None:
    await house.account("Robin")
    assert (await house.try_to_sign_in("robin", PASSWORD)).status_code == 303


async def test_failures_slow_the_door_down_and_even_the_right_password_waits(house: House) -> None:
    await house.account()
    answers = [(await house.try_to_sign_in("Robin", "wrong")).status_code for _ in range(6)]
    assert answers == [401] * 5 + [429]
    answer = await house.try_to_sign_in("Robin", PASSWORD)
    assert answer.status_code == 429 and int(answer.headers["retry-after"]) >= 1
    house.chat.clock.advance(timedelta(minutes=1))
    assert (await house.try_to_sign_in("Robin", PASSWORD)).status_code == 303


def test_each_failure_doubles_the_wait_up_to_a_limit_and_success_forgets_it() -> None:
    door = SlowDown()
    now = NOW
    waits = []
    for _ in range(16):
        door.failed("Robin", "here", now)
        try:
            door.check("robin", "here", now)
        except TooManyTries as error:
            waits.append(error.wait)
            now += error.wait
    assert waits == sorted(waits) and waits[1] == 2 * waits[0] and max(waits) <= timedelta(minutes=15)
    door.check("Robin", "elsewhere", now)
    door.succeeded("Robin", "here")
    door.failed("Robin", "here", now)
    door.check("Robin", "here", now)


async def test_a_sign_in_form_that_this_browser_was_not_given_is_refused(house: House) -> None:
    await house.account()
    answer = await house.browser.post("/staff/sign-in", data={"entry": "made up", "name": "Robin", "password": PASSWORD})
    assert answer.status_code == 403
    assert (await house.browser.get("/staff/today")).status_code == 303


@pytest.mark.parametrize("passes", [IDLE + timedelta(seconds=1), LONGEST + timedelta(hours=1)])
async def test_a_session_ends_when_idle_or_too_old(house: House, passes: timedelta) -> None:
    await house.sign_in()
    house.chat.clock.advance(passes)
    assert (await house.browser.get("/staff/today")).status_code == 303


async def test_use_keeps_a_session_alive_but_not_past_its_longest(house: House) -> None:
    await house.sign_in()
    for _ in range(11):
        house.chat.clock.advance(timedelta(hours=1))
        assert (await house.browser.get("/staff/enrol")).status_code == 200
    house.chat.clock.advance(timedelta(hours=1, minutes=1))
    assert (await house.browser.get("/staff/enrol")).status_code == 303


async def test_a_page_that_only_refreshes_itself_does_not_keep_a_session_alive(house: House) -> None:
    await house.sign_in()
    for _ in range(5):
        house.chat.clock.advance(timedelta(minutes=24))
        await house.browser.get("/staff/tasks", headers={"X-Live": "1"})
    house.chat.clock.advance(timedelta(minutes=1))
    assert (await house.browser.get("/staff/tasks", headers={"X-Live": "1"})).status_code == 303


async def test_a_changed_password_or_a_disabled_account_ends_older_sessions(house: House) -> None:
    await house.sign_in()
    account = await house.account(password="another one")
    assert (await house.browser.get("/staff/today")).status_code == 303
    await house.try_to_sign_in("Robin", "another one")
    assert (await house.browser.get("/staff/today")).status_code == 200
    await house.chat.store.run(lambda uow: uow.save(replace(account, disabled_at=NOW)))
    assert (await house.browser.get("/staff/today")).status_code == 303


async def test_a_cookie_that_was_changed_is_no_session(house: House) -> None:
    await house.sign_in()
    cookie = house.browser.cookies["staff_session"]
    house.browser.cookies.clear()
    house.browser.cookies.set("staff_session", ("A" if cookie[0] != "A" else "B") + cookie[1:])
    assert (await house.browser.get("/staff/today")).status_code == 303


async def test_signing_out_ends_the_session(house: House) -> None:
    await house.sign_in()
    assert (await house.post("/staff/sign-out")).headers["location"] == "/staff/sign-in"
    assert (await house.browser.get("/staff/today")).status_code == 303


@pytest.mark.parametrize(
    "wish", ["https://evil.example/", "//evil.example", "/staff//evil.example", "/staff/\\evil", "/elsewhere", "", "/staff/sign-in"]
)
def test_nobody_is_sent_to_another_site(wish: str) -> None:
    assert way_back(wish) == "/staff/today"


@pytest.mark.parametrize("path", ["/staff/act", "/staff/enrol", "/staff/book", "/staff/block", "/staff/sign-out"])
async def test_a_form_without_the_sessions_token_does_nothing(house: House, path: str) -> None:
    await house.sign_in()
    for token in ({}, {"csrf": "wrong"}, {"csrf": "ñ"}):
        assert (await house.browser.post(path, data={**token, "act": "ack", "name": "A B", "phone": "+12125550131"})).status_code == 403
    assert (await house.browser.get("/staff/today")).status_code == 200


async def test_a_form_that_is_too_large_is_refused(house: House) -> None:
    await house.sign_in()
    assert (await house.post("/staff/act", text="x" * 100_000)).status_code == 413


# --- what is shown ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "es"])
async def test_every_page_opens_in_both_languages(house: House, language: str) -> None:
    await house.journey(*BOOKED)
    await house.sign_in()
    for page in (*PAGES, "today?day=2026-12-01", "tasks?done=1", f"threads/{await conversation(house)}"):
        answer = await house.browser.get(f"/staff/{page}{'&' if '?' in page else '?'}lang={language}")
        assert answer.status_code == 200, page
        assert f'<html lang="{language}">' in answer.text


async def test_the_day_shows_who_comes_and_the_thread_what_was_said_and_why(house: House) -> None:
    await house.journey(*BOOKED)
    await house.sign_in()
    visit = await next_visit(house)
    day = house.chat.shell.clinic.local(visit.start).date()
    shown = await house.browser.get(f"/staff/today?day={day}")
    assert "Sam Rivera" in shown.text and "Not confirmed" in shown.text and "tel:+1" in shown.text
    assert "Sam Rivera" not in (await house.browser.get(f"/staff/today?day={day + timedelta(days=1)}")).text
    thread = await house.browser.get(f"/staff/threads/{await conversation(house)}")
    assert "I&#39;d like a consultation" in thread.text and "booked.done" in thread.text and "segment" in thread.text


async def test_a_day_that_is_no_date_is_today(house: House) -> None:
    await house.sign_in()
    assert "November 30" in (await house.browser.get("/staff/today?day=%3Cscript%3E")).text


NAMES = ["<b>Bo</b> Lee", "Robert'); DROP TABLE party;--", "\u202eevil name", "Ana 😀 López", "{{ 7*7 }} {name}"]


@pytest.mark.parametrize("name", NAMES)
async def test_names_and_texts_are_shown_as_text(house: House, name: str) -> None:
    await house.sign_in()
    answer = await house.post("/staff/enrol", page="/staff/enrol", name=name, phone="+12125550131", language="en", agreed="yes")
    assert answer.status_code == 303
    await house.chat.text(f"{name} <img src=x onerror=alert(1)>", address=Address("sms", "+12125550131"))
    shown = (await house.browser.get("/staff/threads")).text
    assert "<b>Bo" not in shown and "<img src=x" not in shown and ">49 " not in shown
    written = name.replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#39;")
    assert f"<bdi>{written}</bdi>" in shown


async def test_an_unknown_thread_is_not_found(house: House) -> None:
    await house.sign_in()
    assert (await house.browser.get("/staff/threads/nothing")).status_code == 404


async def test_reading_a_thread_is_written_down(house: House) -> None:
    await house.journey("Hi")
    await house.sign_in()
    before = await audited(house)
    await house.browser.get(f"/staff/threads/{await conversation(house)}")
    after = await audited(house)
    assert after - before == 1


# --- what is done -------------------------------------------------------------------------------------------------


async def test_staff_mark_a_visit_arrived_and_complete(house: House) -> None:
    await house.journey(*BOOKED)
    await house.sign_in()
    visit = await next_visit(house)
    house.chat.clock.set(visit.start)
    house.browser.cookies.clear()
    await house.try_to_sign_in("Robin", PASSWORD)
    answer = await house.post("/staff/act", act="arrive", appointment=visit.id, next="/staff/today?day=2026-12-01")
    assert answer.headers["location"] == "/staff/today?day=2026-12-01"
    assert "Done." in (await house.browser.get("/staff/today")).text
    assert "Done." not in (await house.browser.get("/staff/today")).text
    assert (await visit_now(house, visit.id)).status == "arrived"
    await house.post("/staff/act", act="complete", appointment=visit.id)
    assert (await visit_now(house, visit.id)).status == "fulfilled"


async def test_before_its_day_a_visit_offers_no_mark_and_a_mark_offers_its_way_back(house: House) -> None:
    await house.journey(*BOOKED)
    await house.sign_in()
    visit = await next_visit(house)
    page = f"/staff/today?day={visit.start.astimezone(CHICAGO):%Y-%m-%d}"
    ahead = (await house.browser.get(page)).text
    assert all(f'value="{act}"' not in ahead for act in ("arrive", "complete", "no-show", "reopen")) and 'value="cancel"' in ahead
    house.chat.clock.set(visit.start + timedelta(minutes=15))
    house.browser.cookies.clear()
    await house.try_to_sign_in("Robin", PASSWORD)
    today = (await house.browser.get(page)).text
    assert re.search(r'value="complete"[^>]*data-ask="Is this visit over', today) and 'value="no-show"' in today
    await house.post("/staff/act", act="no-show", appointment=visit.id)
    assert re.search(r'value="reopen"[^>]*data-ask=', (await house.browser.get(page)).text)
    await house.post("/staff/act", act="reopen", appointment=visit.id)
    assert (await visit_now(house, visit.id)).status == "booked"


async def test_what_makes_no_sense_is_refused_in_words(house: House) -> None:
    await house.sign_in()
    await house.post("/staff/act", act="arrive", appointment="nothing")
    assert "Not done:" in (await house.browser.get("/staff/today")).text
    assert (await house.post("/staff/act", act="explode", appointment="nothing")).status_code == 422


async def test_a_crisis_is_at_the_top_and_somebody_takes_it(house: House) -> None:
    await house.journey(*BOOKED)
    await house.chat.text("I want to end my life")
    await house.sign_in()
    assert "1 urgent task is waiting" in (await house.browser.get("/staff/today")).text
    shown = (await house.browser.get("/staff/tasks")).text
    assert shown.index("Crisis") < shown.index("Raised") and "tel:+1" in shown
    task = next(task for task in await tasks(house) if task.kind == "crisis")
    await house.post("/staff/act", act="ack", task=task.id)
    taken = next(one for one in await tasks(house) if one.id == task.id)
    assert (taken.status, taken.owner) == ("acknowledged", "Robin")
    page = (await house.browser.get("/staff/tasks")).text
    assert "Taken by Robin" in page and "open since" in page


async def test_staff_take_over_reply_and_hand_back(house: House) -> None:
    await house.journey("Hi", "1")
    await house.sign_in()
    id = await conversation(house)
    await house.post("/staff/act", act="take over", conversation=id, next=f"/staff/threads/{id}")
    assert "Robin has taken over" in (await house.browser.get(f"/staff/threads/{id}")).text
    await house.post("/staff/act", act="reply", conversation=id, text="We look forward to meeting you <3")
    await house.chat.settle()
    assert "meeting you &lt;3" in (await house.browser.get(f"/staff/threads/{id}")).text
    await house.post("/staff/act", act="hand back", conversation=id)
    assert "Take over" in (await house.browser.get(f"/staff/threads/{id}")).text


@pytest.mark.parametrize("text", ["", "   ", "x" * 1001])
async def test_an_empty_or_endless_reply_is_not_sent(house: House, text: str) -> None:
    await house.journey("Hi")
    await house.sign_in()
    await house.post("/staff/act", act="reply", conversation=await conversation(house), text=text)
    assert "1 to 1000 characters" in (await house.browser.get("/staff/today")).text
    assert await house.chat.settle() == []


async def test_the_front_desk_does_not_decide_on_clearance(house: House) -> None:
    await house.journey(*BOOKED)
    visit = await next_visit(house)
    await house.chat.advance((visit.end - house.chat.clock.now()) / timedelta(minutes=1))
    await house.chat.act("complete", None, None, visit.id)
    await house.sign_in("Desk", role="front-desk")
    assert 'value="clear"' not in (await house.browser.get("/staff/tasks")).text
    await house.post("/staff/act", act="clear", conversation=await conversation(house))
    assert "Only a clinician" in (await house.browser.get("/staff/today")).text
    assert await house.chat.store.run(lambda uow: uow.clearances_of(visit.patient_id)) == ()
    house.browser.cookies.clear()
    await house.sign_in("Robin", role="clinician")
    assert 'value="clear"' in (await house.browser.get("/staff/tasks")).text
    await house.post("/staff/act", act="clear", conversation=await conversation(house))
    assert [one.clear for one in await house.chat.store.run(lambda uow: uow.clearances_of(visit.patient_id))]


@pytest.mark.parametrize(("role", "closes"), [("front-desk", False), ("", False), ("clinician", True), ("owner", True)])
async def test_closing_what_is_urgent_is_for_clinicians_and_owners(house: House, role: str, closes: bool) -> None:
    await house.journey("Hi", "1", "I want to kill myself")
    (task,) = await house.chat.store.run(lambda uow: uow.open_tasks())
    await house.sign_in("Sam", role=role)
    page = (await house.browser.get("/staff/tasks")).text
    assert 'value="ack"' in page and ('value="done"' in page, "then call the clinician" in page) == (closes, not closes)
    await house.post("/staff/act", act="ack", task=task.id)
    await house.post("/staff/act", act="done", task=task.id)
    kept = await house.chat.store.run(lambda uow: uow.get(Task, task.id))
    assert kept is not None and kept.status == ("done" if closes else "acknowledged"), "taking is open to everybody"
    said = (await house.browser.get("/staff/today")).text
    assert ("only a clinician or the owner closes this: take it, then call Nurse on call" in said) == (not closes)


async def test_the_front_desk_does_not_end_a_crisis_by_handing_back(house: House) -> None:
    await house.journey("Hi", "1", "I want to kill myself")
    thread = await conversation(house)
    await house.sign_in("Desk", role="front-desk")
    await house.post("/staff/act", act="take over", conversation=thread)
    assert 'value="hand back"' not in (await house.browser.get(f"/staff/threads/{thread}")).text
    await house.post("/staff/act", act="hand back", conversation=thread)
    found = await house.chat.store.run(lambda uow: uow.get(Conversation, thread))
    assert found is not None and found.crisis is not None and found.held_by == "Desk"


async def test_somebody_who_phoned_is_enrolled_and_booked(house: House) -> None:
    await house.sign_in()
    answer = await house.post("/staff/enrol", page="/staff/enrol", name="Ana  López", phone="(212) 555-0131", language="es", agreed="yes")
    book = answer.headers["location"]
    assert book.startswith("/staff/book?patient=")
    address = Address("sms", "+12125550131")
    consents = await house.chat.store.run(lambda uow: uow.consents_at(address))
    assert consent_status(consents, address, "texts") == "active"
    form = await house.browser.get(f"{book}&service=consultation")
    slot = re.search(r'name="slot" required value="([^"]+)"', form.text)
    assert slot and "Ana López" in form.text
    fields = {name: field(form, name) for name in ("csrf", "patient", "service", "day")}
    done = await house.browser.post("/staff/book", data={**fields, "slot": slot[1]})
    assert done.headers["location"].startswith("/staff/today?day=")
    assert "Ana López" in (await house.browser.get(done.headers["location"])).text
    assert any("Larkmoor" in message["text"] for message in await house.chat.settle() if message["to"] == "patient")


async def test_two_people_on_one_number_can_both_be_booked_for_later(house: House) -> None:
    await house.sign_in()
    for name in ("John Smith", "Jane Smith"):
        await house.post("/staff/enrol", page="/staff/enrol", name=name, phone="+12125550133", language="en", agreed="yes")
    page = (await house.browser.get("/staff/book")).text
    found = re.findall(r'<option value="([^"]+)" >(J\w+ Smith) ·', page)
    assert sorted(name for _, name in found) == ["Jane Smith", "John Smith"], page
    for patient, name in found:
        opened = await house.browser.get(f"/staff/book?patient={patient}&service=consultation")
        assert f'<option value="{patient}" selected>{name}' in opened.text and 'name="slot"' in opened.text


async def enrolled(house: House) -> str:
    """The id of somebody who was enrolled by phone and has answered nothing."""
    fields = {"name": "Ana Lopez", "phone": "(212) 555-0131", "language": "en", "agreed": "yes"}
    answer = await house.post("/staff/enrol", page="/staff/enrol", **fields)
    return answer.headers["location"].rpartition("=")[2]


async def book_treatment(house: House, patient: str, **more: str) -> httpx.Response:
    """Post the booking form for the first free treatment, whatever the page offers."""
    slot = (await Desk(house.chat.shell).free("infusion", house.chat.clock.now(), 1))[0]
    picked = f"{slot.start.isoformat()}|{slot.practitioner}|{slot.location}"
    return await house.post("/staff/book", patient=patient, service="infusion", day="", slot=picked, **more)


async def test_a_treatment_is_not_booked_for_somebody_whom_no_clinician_has_cleared(house: House) -> None:
    await house.sign_in("Desk", role="front-desk")
    patient = await enrolled(house)
    form = (await house.browser.get(f"/staff/book?patient={patient}&service=infusion")).text
    assert "not cleared for treatment" in form and 'name="slot"' not in form
    await book_treatment(house, patient, clears="yes")
    assert "is not cleared for treatment: Nurse on call clears them" in (await house.browser.get("/staff/today")).text
    assert await house.chat.store.run(lambda uow: uow.appointments_of(patient)) == ()


async def test_a_clinician_clears_by_booking_and_the_day_shows_when_that_no_longer_holds(house: House) -> None:
    await house.sign_in()
    patient = await enrolled(house)
    assert re.search(r'name="clears"[^>]*required', (await house.browser.get(f"/staff/book?patient={patient}&service=infusion")).text)
    await book_treatment(house, patient)
    assert await house.chat.store.run(lambda uow: uow.appointments_of(patient)) == ()
    day = (await book_treatment(house, patient, clears="yes")).headers["location"]
    assert [(each.service, each.clear, each.by) for each in await house.chat.store.run(lambda uow: uow.clearances_of(patient))] == [
        ("infusion", True, "Robin")
    ]
    assert "Not cleared" not in (await house.browser.get(day)).text
    taken_back = Clearance("later", patient, "infusion", False, house.chat.clock.now() + timedelta(hours=1), "Robin")
    await house.chat.store.run(lambda uow: uow.add(taken_back))
    assert "Not cleared" in (await house.browser.get(day)).text


async def test_no_treatment_is_booked_while_an_urgent_text_is_open(house: House) -> None:
    await house.journey(*BOOKED)
    await house.chat.text("I want to end my life")
    await house.sign_in()
    party = (await house.chat.store.run(lambda uow: uow.parties_at(house.chat.address)))[0]
    form = (await house.browser.get(f"/staff/book?patient={party.id}&service=infusion")).text
    assert "urgent text of this patient is open" in form and 'name="slot"' not in form
    await book_treatment(house, party.id, clears="yes")
    visits = await house.chat.store.run(lambda uow: uow.appointments_of(party.id))
    assert [visit.service for visit in visits] == ["consultation"]


async def test_a_time_that_was_just_taken_is_refused_in_words(house: House) -> None:
    await house.sign_in()
    pages = []
    for number in ("+12125550131", "+12125550132"):
        answer = await house.post("/staff/enrol", page="/staff/enrol", name="A B", phone=number, language="en", agreed="yes")
        pages.append(await house.browser.get(f"{answer.headers['location']}&service=consultation"))
    slot = re.search(r'name="slot" required value="([^"]+)"', pages[0].text)
    assert slot
    for page in pages:
        fields = {name: field(page, name) for name in ("csrf", "patient", "service", "day")}
        await house.browser.post("/staff/book", data={**fields, "slot": slot[1]})
    assert "Not done:" in (await house.browser.get("/staff/today")).text
    visits = await house.chat.store.run(lambda uow: uow.appointments_between(NOW, NOW + timedelta(days=60)))
    assert len([visit for visit in visits if visit.is_live]) == 1


@pytest.mark.parametrize(("language", "shown"), [("en", "Not done: no such task"), ("es", "No se hizo: no existe esa tarea")])
async def test_a_refusal_is_in_the_language_of_the_page(house: House, language: str, shown: str) -> None:
    await house.sign_in()
    await house.browser.get(f"/staff/today?lang={language}")
    await house.post("/staff/act", act="ack", task="gone")
    assert shown in (await house.browser.get("/staff/today")).text


@pytest.mark.parametrize(("language", "shown"), [("en", "The time is blocked."), ("es", "La hora queda bloqueada.")])
async def test_what_was_done_is_said_in_the_language_of_the_page(house: House, language: str, shown: str) -> None:
    await house.sign_in()
    await house.browser.get(f"/staff/today?lang={language}")
    fields = {"practitioner": "", "location": "", "day": "2026-12-01", "from": "09:00", "until": "17:00", "because": "away"}
    await house.post("/staff/block", page="/staff/block", **fields)
    assert shown in (await house.browser.get("/staff/block")).text


async def test_blocked_time_is_not_offered_and_can_be_given_back(house: House) -> None:
    await house.sign_in()
    fields = {"practitioner": "", "location": "", "day": "2026-12-01", "from": "09:00", "until": "17:00", "because": "<i>away</i>"}
    await house.post("/staff/block", page="/staff/block", **fields)
    shown = await house.browser.get("/staff/block")
    assert "&lt;i&gt;away&lt;/i&gt;" in shown.text and "9:00" in shown.text
    await house.post("/staff/block", page="/staff/block", block=field(shown, "block"))
    assert "Nothing is blocked" in (await house.browser.get("/staff/block")).text


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"name": "", "phone": "+12125550131", "agreed": "yes", "language": "en"}, "name"),
        ({"name": "A", "phone": "12", "agreed": "yes", "language": "en"}, "phone"),
        ({"name": "A", "phone": "none", "agreed": "yes", "language": "en"}, "phone"),
        ({"name": "A", "phone": "+12125550131", "language": "en"}, "agreed"),
        ({"name": "A", "phone": "+12125550131", "agreed": "yes", "language": "xx"}, "language"),
    ],
)
def test_nobody_is_enrolled_without_name_number_agreement_and_language(fields: dict[str, str], problem: str) -> None:
    with pytest.raises(Unusable, match=problem):
        new_patient(fields, "+12125550100")


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"day": "2026-12-01", "from": "10:00", "until": "10:00"}, "end"),
        ({"day": "2026-12-01", "from": "10:00"}, "time"),
        ({"day": "soon", "from": "10:00", "until": "11:00"}, "time"),
        ({"day": "2026-03-08", "from": "02:30", "until": "11:00"}, "gap"),
    ],
)
def test_time_that_cannot_be_blocked_is_refused(fields: dict[str, str], problem: str) -> None:
    with pytest.raises(Unusable, match=problem):
        blocked_time(fields, CHICAGO)


def test_local_times_are_right_on_both_sides_of_a_clock_change() -> None:
    assert instant(date(2026, 3, 7), time(10), CHICAGO).hour == 16
    assert instant(date(2026, 3, 8), time(10), CHICAGO).hour == 15
    with pytest.raises(Unusable, match="gap"):
        instant(date(2026, 3, 8), time(2, 30), CHICAGO)


async def test_errors_of_forms_are_shown_with_what_was_typed(house: House) -> None:
    await house.sign_in()
    answer: httpx.Response = await house.post(
        "/staff/enrol", page="/staff/enrol", name='A "B" <c>', phone="12", language="en", agreed="yes"
    )
    assert "cannot" in answer.text or "not a number" in answer.text
    assert 'value="A &#34;B&#34; &lt;c&gt;"' in answer.text


async def next_visit(house: House):  # type: ignore[no-untyped-def]  # an Appointment; the name says it
    found = await house.chat.store.run(lambda uow: uow.conversation_at(house.chat.address))
    visits = await house.chat.store.run(lambda uow: uow.appointments_of(found.party_id))
    return visits[0]


async def visit_now(house: House, id: str):  # type: ignore[no-untyped-def]  # an Appointment; the name says it
    from messenger.core.appointment import Appointment

    return await house.chat.store.run(lambda uow: uow.get(Appointment, id))


async def audited(house: House) -> int:
    read = "select count(*) from audit_event where action = 'read'"

    def count(uow: UnitOfWork) -> int:
        return int(uow.driver.connection.execute(read).fetchone()[0])  # type: ignore[attr-defined]  # the SQL unit of work

    return await house.chat.store.run(count)


async def test_a_clinician_sees_answers_and_rules_and_how_they_change_the_front_desk_does_not(house: House) -> None:
    await house.journey("Hi", "1", "34", "2", "0", "0", "1", "Ana Lopez")
    conversation = await house.chat.store.run(lambda uow: uow.conversation_at(house.chat.address))
    assert conversation is not None
    await house.sign_in("Robin", role="clinician")
    shown = (await house.browser.get(f"/staff/threads/{conversation.id}")).text
    assert "In the past, not now" in shown and "How old are you?" in shown
    assert "score" not in shown.lower().replace("nothing here is a score", "")
    house.browser.cookies.clear()
    await house.sign_in("Sam", role="front-desk")
    assert 'class="card answers"' not in (await house.browser.get(f"/staff/threads/{conversation.id}")).text
