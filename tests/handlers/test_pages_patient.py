"""Private pages on the real product: what a link opens, what a form saves, and that opening changes nothing."""

from __future__ import annotations

from datetime import timedelta

import icalendar
import pytest

from messenger.core.appointment import Appointment
from messenger.core.consent import consent_status
from messenger.core.party import Address
from messenger.core.questionnaire import Response
from messenger.core.ride import Ride
from messenger.handlers.staff_pages.desk import Desk
from tests.handlers.pages_house import BOOKED, House

ALL = {
    "age": "34", "safety": "no", "reason": "mood", "prior": "yes", "preg": "no", "heart": "no", "pressure": "no", "brain": "no",
    "psychosis": "no", "substance": "no", "organ": "no", "allergy": "no", "meds": "no",
}  # fmt: skip


async def party_id(house: House) -> str:
    found = await house.chat.store.run(lambda uow: uow.conversation_at(house.chat.address))
    assert found is not None and found.party_id is not None
    return found.party_id


async def screening(house: House) -> tuple[str, str]:
    """A patient who chose the private page: the link's token and the response's id."""
    await house.journey("Hi", "2")
    person = await party_id(house)
    responses = await house.chat.store.run(lambda uow: uow.responses_of(person))
    return await house.link("screening", responses[-1].id, person), responses[-1].id


async def response(house: House, id: str) -> Response:
    found = await house.chat.store.run(lambda uow: uow.get(Response, id))
    assert found is not None
    return found


async def treatment(house: House, language: str = "en") -> Appointment:
    """A treatment visit of somebody enrolled by phone."""
    desk = Desk(house.chat.shell)
    details = {"name": "Ana Lopez", "phone": "+12125550131", "language": language, "consent": "yes"}
    patient = (await desk.act("robin", "enrol", details=details)).id or ""
    slot = (await desk.free("infusion", house.chat.clock.now(), 1))[0]
    booked = {"patient": patient, "service": slot.service, "start": slot.start.isoformat(), "practitioner": slot.practitioner}
    made = await desk.act("robin", "book", details={**booked, "location": slot.location, "clears": "yes"}, role="clinician")
    found = await house.chat.store.run(lambda uow: uow.get(Appointment, made.id or ""))
    assert found is not None, made.because
    return found


# --- every private page -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/p/nothing", "/p/nothing/screening", "/p/nothing/ride", "/c/nothing.ics", "/p/%3Cscript%3E/ride"])
async def test_a_link_that_does_not_open_leads_to_the_clinics_phone(house: House, path: str) -> None:
    for language, words in (("en", "no longer opens"), ("es", "ya no se abre")):
        answer = await house.browser.get(f"{path}?lang={language}")
        assert answer.status_code == 404
        assert words in answer.text and 'href="tel:+1' in answer.text and "988" in answer.text
        assert "<script>" not in answer.text


async def test_a_link_closes_when_its_time_is_over(house: House) -> None:
    token, _ = await screening(house)
    assert (await house.browser.get(f"/p/{token}/screening")).status_code == 200
    house.chat.clock.advance(timedelta(hours=73))
    assert (await house.browser.get(f"/p/{token}/screening")).status_code == 404
    assert (await house.browser.post(f"/p/{token}/screening", data=ALL)).status_code == 404


async def test_private_pages_are_not_kept_listed_or_told_to_others(house: House) -> None:
    token, _ = await screening(house)
    headers = (await house.browser.get(f"/p/{token}/screening")).headers
    assert headers["cache-control"] == "no-store" and headers["referrer-policy"] == "no-referrer"
    assert "noindex" in headers["x-robots-tag"] and "default-src 'none'" in headers["content-security-policy"]


async def test_an_address_of_another_page_leads_to_the_links_own(house: House) -> None:
    token, _ = await screening(house)
    for path in (f"/p/{token}", f"/p/{token}/ride"):
        assert (await house.browser.get(path)).headers["location"] == f"/p/{token}/screening"
    assert (await house.browser.post(f"/p/{token}/ride", data={"name": "Mo"})).status_code == 404


# --- the pre-screening --------------------------------------------------------------------------------------------


async def test_all_thirteen_questions_are_asked_in_both_languages_without_a_verdict(house: House) -> None:
    token, _ = await screening(house)
    for language in ("en", "es"):
        shown = (await house.browser.get(f"/p/{token}/screening?lang={language}")).text
        for link_id in ALL:
            assert f'name="{link_id}"' in shown, link_id
        for verdict in ("eligible", "approved", "aprobad", "elegible"):
            assert verdict not in shown.lower()


async def test_opening_the_page_changes_nothing(house: House) -> None:
    token, id = await screening(house)
    before = await response(house, id)
    for _ in range(3):
        await house.browser.get(f"/p/{token}/screening")
        await house.browser.head(f"/p/{token}/screening")
    assert await response(house, id) == before
    assert await house.chat.settle() == []


async def test_answers_are_saved_and_the_patient_is_thanked(house: House) -> None:
    token, id = await screening(house)
    answer = await house.browser.post(f"/p/{token}/screening", data=ALL, follow_redirects=True)
    assert answer.status_code == 200 and "Thank you" in answer.text
    saved = await response(house, id)
    assert {link_id: str(one.value) for link_id, one in saved.latest().items()} == ALL
    assert saved.outcome == "proceed"
    assert any(message["key"].startswith("slots") for message in await house.chat.settle())
    assert "already sent" in (await house.browser.get(f"/p/{token}/screening")).text
    assert 'name="age"' in (await house.browser.get(f"/p/{token}/screening?change=1")).text


@pytest.mark.parametrize(
    ("change", "bad"), [({"age": ""}, "age"), ({"age": "born 1990"}, "age"), ({"heart": "<b>"}, "heart"), ({"safety": ""}, "safety")]
)
async def test_a_missing_or_impossible_answer_is_asked_again_and_the_rest_is_kept(house: House, change: dict[str, str], bad: str) -> None:
    token, id = await screening(house)
    answer = await house.browser.post(f"/p/{token}/screening", data={**ALL, **change})
    assert answer.status_code == 422
    assert f'class="card question bad" id="q-{bad}"' in answer.text
    assert answer.text.count("checked") >= len(ALL) - 3
    assert (await response(house, id)).completed_at is None


async def test_an_urgent_answer_is_met_with_988_at_once_and_staff_are_paged(house: House) -> None:
    token, id = await screening(house)
    answer = await house.browser.post(f"/p/{token}/screening", data={**ALL, "safety": "now"}, follow_redirects=True)
    assert "Please call or text 988 now" in answer.text and "eligible" not in answer.text
    assert (await response(house, id)).outcome == "urgent"
    sent = await house.chat.settle()
    assert any(message["to"] == "staff" for message in sent)
    assert not any(message["key"].startswith("slots") for message in sent)


async def test_a_page_of_another_site_cannot_answer(house: House) -> None:
    token, id = await screening(house)
    before = await response(house, id)
    refused = await house.browser.post(f"/p/{token}/screening", data=ALL, headers={"Sec-Fetch-Site": "cross-site"})
    assert refused.status_code == 403
    assert (await house.browser.post(f"/p/{token}/screening", content="a=" + "x" * 90_000)).status_code == 413
    assert await response(house, id) == before


async def test_after_the_short_form_the_page_asks_what_is_left(house: House) -> None:
    await house.journey(*BOOKED)
    person = await party_id(house)
    responses = await house.chat.store.run(lambda uow: uow.responses_of(person))
    token = await house.link("screening", responses[-1].id, person)
    shown = (await house.browser.get(f"/p/{token}/screening")).text
    assert 'name="meds"' in shown and 'name="age" min="0" max="120" value="34"' in shown


async def test_the_week_one_page_saves_its_answers(house: House) -> None:
    visit = await treatment(house)
    token = await house.link("checkin", visit.id, visit.patient_id)
    shown = await house.browser.get(f"/p/{token}/checkin")
    assert 'name="urinary"' in shown.text and 'value="10"' in shown.text
    done = await house.browser.post(
        f"/p/{token}/checkin", data={"mood": "worse", "sleep": "good", "urinary": "blood", "pain": "7"}, follow_redirects=True
    )
    assert done.status_code == 200 and "Staff read your answers" in done.text
    found = await house.chat.store.run(lambda uow: uow.responses_of(visit.patient_id))
    assert {link_id: one.value for link_id, one in found[-1].latest().items()} == {
        "mood": "worse",
        "sleep": "good",
        "urinary": "blood",
        "pain": 7,
    }
    assert any(task.kind == "checkin" for task in await house.chat.store.run(lambda uow: uow.open_tasks()))


# --- pages about a visit ------------------------------------------------------------------------------------------


async def test_how_to_get_ready_names_clock_times_from_the_clinics_rules(house: House) -> None:
    visit = await treatment(house)
    clinic = house.chat.shell.clinic
    service = clinic.services["infusion"]
    assert service.fast_solids is not None and service.fast_liquids is not None
    token = await house.link("prepare", visit.id, visit.patient_id)
    shown = (await house.browser.get(f"/p/{token}/prepare")).text.replace("\u00a0", " ")
    for cut_off in (visit.start - service.fast_solids, visit.start - service.fast_liquids):
        assert f"{clinic.local(cut_off):%A} {clinic.local(cut_off):%-I:%M %p}" in shown
    assert clinic.address in shown and "Ana" not in shown
    assert (await house.browser.post(f"/p/{token}/prepare", data={"a": "b"})).status_code == 405


async def test_a_visit_called_off_says_so(house: House) -> None:
    visit = await treatment(house)
    tokens = {page: await house.link(page, visit.id, visit.patient_id) for page in ("prepare", "ride")}
    await Desk(house.chat.shell).act("robin", "cancel", appointment=visit.id)
    for page, token in tokens.items():
        shown = (await house.browser.get(f"/p/{token}/{page}")).text
        assert "called off" in shown and "<form" not in shown


async def test_the_escort_says_yes_in_one_tap(house: House) -> None:
    visit = await treatment(house)
    token = await house.link("ride", visit.id, visit.patient_id)
    assert "Ana" not in (await house.browser.get(f"/p/{token}/ride")).text
    answer = await house.browser.post(f"/p/{token}/ride", data={"name": " Mo  <b> "})
    assert answer.status_code == 303 and answer.headers["location"] == f"/p/{token}/ride"
    ride = await house.chat.store.run(lambda uow: uow.get(Ride, visit.id))
    assert ride is not None and (ride.state, ride.name) == ("confirmed", "Mo <b>")
    shown = (await house.browser.get(answer.headers["location"])).text
    assert "<bdi>Mo &lt;b&gt;</bdi>" in shown and 'name="name"' not in shown
    assert 'value="cannot"' in shown, "who said yes may still have to say no"


async def test_the_escort_cannot_come_and_names_somebody_else(house: House) -> None:
    visit = await treatment(house)
    token = await house.link("ride", visit.id, visit.patient_id)
    await house.browser.post(f"/p/{token}/ride", data={"name": "Mo", "texts": "yes", "phone": "212 555 0177"})
    answer = await house.browser.post(f"/p/{token}/ride", data={"answer": "cannot", "backup": "Lou"})
    shown = (await house.browser.get(answer.headers["location"])).text
    assert "We will let them know" in shown and "tel:" in shown
    ride = await house.chat.store.run(lambda uow: uow.get(Ride, visit.id))
    assert ride is not None and (ride.state, ride.backup, ride.escort_id) == ("lost", "Lou", None)
    told = await house.chat.store.run(lambda uow: uow.requests_of(visit.patient_id))
    assert [(each.words, each.status) for each in told if each.words == "ride.escort_cannot"] == [("ride.escort_cannot", "active")]
    tasks = await house.chat.store.run(lambda uow: uow.tasks_of(visit.patient_id))
    assert ["names a backup" in task.because for task in tasks if task.kind == "ride"] == [True]
    assert not [each for each in told if each.role == "escort" and each.status == "active"], "who can't come gets no more texts"


async def test_staff_ask_the_escort_to_come_in_and_meet_them(house: House) -> None:
    visit = await treatment(house)
    desk = Desk(house.chat.shell)
    assert "agreed to texts" in (await desk.act("robin", "come-now", appointment=visit.id)).because
    token = await house.link("ride", visit.id, visit.patient_id)
    await house.browser.post(f"/p/{token}/ride", data={"name": "Mo", "texts": "yes", "phone": "212 555 0177"})
    assert "later day" in (await desk.act("robin", "come-now", appointment=visit.id)).because
    house.chat.clock.set(visit.start)
    assert (await desk.act("robin", "adult-here", appointment=visit.id)).done
    assert (await desk.act("robin", "come-now", appointment=visit.id)).done
    assert "less than five minutes" in (await desk.act("robin", "come-now", appointment=visit.id)).because
    told = await house.chat.store.run(lambda uow: uow.requests_of(visit.patient_id))
    assert [each.address for each in told if each.words == "ride.come_now"] == [Address("sms", "+12125550177")]
    assert any(each.words == "ride.escort_before" and each.role == "escort" for each in told)
    assert (await desk.act("robin", "arrive", appointment=visit.id)).done
    assert (await desk.act("robin", "adult-home", appointment=visit.id)).done
    ride = await house.chat.store.run(lambda uow: uow.get(Ride, visit.id))
    over = await house.chat.store.run(lambda uow: uow.get(Appointment, visit.id))
    assert ride is not None and (ride.present_at_start, ride.present_at_discharge) == (True, True)
    assert over is not None and over.status == "fulfilled"


@pytest.mark.parametrize(
    ("fields", "words"), [({"name": ""}, "first name"), ({"name": "Mo", "texts": "yes", "phone": "12"}, "mobile number")]
)
async def test_a_ride_without_a_name_or_with_a_wrong_number_is_asked_again(house: House, fields: dict[str, str], words: str) -> None:
    visit = await treatment(house)
    token = await house.link("ride", visit.id, visit.patient_id)
    answer = await house.browser.post(f"/p/{token}/ride", data=fields)
    assert answer.status_code == 422 and words in answer.text
    ride = await house.chat.store.run(lambda uow: uow.get(Ride, visit.id))
    assert ride is None or ride.state != "confirmed"


async def test_the_escort_is_texted_only_where_they_asked_for_it(house: House) -> None:
    visit = await treatment(house)
    token = await house.link("ride", visit.id, visit.patient_id)
    address = Address("sms", "+12125550177")
    await house.browser.post(f"/p/{token}/ride", data={"name": "Mo", "texts": "yes", "phone": "212 555 0177"})
    consents = await house.chat.store.run(lambda uow: uow.consents_at(address))
    assert consent_status(consents, address, "texts") == "active"


async def test_the_calendar_file_is_neutral_and_says_when_a_visit_is_off(house: House) -> None:
    visit = await treatment(house)
    token = await house.link("calendar", visit.id, visit.patient_id)
    answer = await house.browser.get(f"/c/{token}.ics")
    assert answer.headers["content-type"].startswith("text/calendar") and answer.headers["cache-control"] == "no-store"
    calendar = icalendar.Calendar.from_ical(answer.content)
    event = calendar.walk("VEVENT")[0]
    assert event["SUMMARY"] == "Appointment" and event["UID"] == visit.uid and "infusion" not in answer.text.lower()
    await Desk(house.chat.shell).act("robin", "cancel", appointment=visit.id)
    assert icalendar.Calendar.from_ical((await house.browser.get(f"/c/{token}.ics")).content)["METHOD"] == "CANCEL"


# --- instruments ----------------------------------------------------------------------------------------------------

LOW = {"phq1": "several-days", "phq2": "more-than-half"}
REST = {f"phq{number}": "not-at-all" for number in range(3, 10)}


async def mood_checkin(house: House) -> tuple[str, Appointment]:
    visit = await treatment(house)
    return await house.link("checkin", visit.id, visit.patient_id), visit


async def test_the_first_two_questions_decide_whether_the_rest_is_asked(house: House) -> None:
    token, visit = await mood_checkin(house)
    shown = (await house.browser.get(f"/p/{token}/checkin")).text
    assert "Little interest or pleasure in doing things" in shown and "Spitzer" in shown
    assert "Trouble falling or staying asleep" not in shown and "better off dead" not in shown
    fine = await house.browser.post(
        f"/p/{token}/checkin", data={"mood": "same", "phq1": "several-days", "phq2": "not-at-all"}, follow_redirects=True
    )
    assert fine.status_code == 200 and "Thank you" in fine.text, "below the cut-off nothing more is asked"
    assert not [task for task in await house.chat.store.run(lambda uow: uow.tasks_of(visit.patient_id)) if task.kind == "checkin"]


async def test_the_rest_is_asked_on_a_second_page_and_staff_know_already(house: House) -> None:
    token, visit = await mood_checkin(house)
    first = await house.browser.post(f"/p/{token}/checkin", data={"mood": "same", **LOW})
    assert first.status_code == 303 and first.headers["location"].endswith("more=1")
    tasks = await house.chat.store.run(lambda uow: uow.tasks_of(visit.patient_id))
    assert [task.rules for task in tasks if task.kind == "checkin"] == [("week1-low-mood",)]
    shown = (await house.browser.get(first.headers["location"])).text
    assert "Trouble falling or staying asleep" in shown and "better off dead or of hurting yourself" in shown and "988" in shown
    done = await house.browser.post(f"/p/{token}/checkin", data={"mood": "same", **LOW, **REST}, follow_redirects=True)
    assert done.status_code == 200 and "Thank you" in done.text
    answered = (await house.chat.store.run(lambda uow: uow.responses_of(visit.patient_id)))[-1]
    assert (answered.status, answered.outcome, answered.rules) == ("completed", "staff", ("week1-low-mood",))


async def test_item_nine_is_answered_with_the_crisis_words_at_once_and_a_page(house: House) -> None:
    token, visit = await mood_checkin(house)
    await house.browser.post(f"/p/{token}/checkin", data=LOW)
    done = await house.browser.post(f"/p/{token}/checkin", data={**LOW, **REST, "phq9": "several-days"}, follow_redirects=True)
    assert "call or text 988 now" in done.text and "911" in done.text
    crisis = [task for task in await house.chat.store.run(lambda uow: uow.tasks_of(visit.patient_id)) if task.kind == "crisis"]
    assert [(task.priority, task.rules) for task in crisis] == [("urgent", ("week1-thoughts",))]
    told = await house.chat.store.run(lambda uow: uow.requests_of(visit.patient_id))
    assert any(each.words == "crisis.full" and each.role == "patient" for each in told)
    assert any(each.words == "staff.urgent" for each in told)


async def test_official_wording_is_asked_in_its_own_languages_only(house: House) -> None:
    visit = await treatment(house, "es")
    token = await house.link("checkin", visit.id, visit.patient_id)
    shown = (await house.browser.get(f"/p/{token}/checkin")).text
    assert "ánimo" in shown and "phq1" not in shown and "Spitzer" not in shown
