"""The demo's addresses on the real demo: what the page may ask, what it is told, and what is refused."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from typing import Any, NotRequired, get_origin, get_type_hints

import httpx
import pytest
import pytest_asyncio

from messenger.content import load
from messenger.demo import application
from messenger.handlers.demo_pages.backend import DemoState, LineState, PhoneState, PlannedState, TaskState, VisitState
from messenger.handlers.pages import STATIC, read_words

pytestmark = pytest.mark.asyncio(loop_scope="module")
HERE = "http://127.0.0.1:8000"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[httpx.AsyncClient]:
    app = application(load(), HERE)
    async with app.router.lifespan_context(app), httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=HERE) as client:
        yield client


async def state(browser: httpx.AsyncClient, after: int = 0) -> dict[str, Any]:
    found: dict[str, Any] = (await browser.get(f"/demo/state?after={after}")).json()
    return found


def fits(row: dict[str, Any], shape: Any) -> bool:
    """Whether ``row`` has every field that ``shape`` must have, and none that it does not know."""
    hints = get_type_hints(shape, include_extras=True)
    return {name for name, hint in hints.items() if get_origin(hint) is not NotRequired} <= set(row) <= set(hints)


async def test_the_page_is_whole_and_closed_to_others(browser: httpx.AsyncClient) -> None:
    for language in ("en", "es"):
        answer = await browser.get(f"/?lang={language}")
        assert answer.status_code == 200
        assert f'<html lang="{language}">' in answer.text
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe-inline" not in policy and "frame-ancestors 'none'" in policy
        for path in re.findall(r'(?:href|src)="(/static/[^"]+)"', answer.text):
            assert (await browser.get(path)).status_code == 200
    island = re.search(r'<script type="application/json" id="words">(.*?)</script>', (await browser.get("/")).text, re.S)
    assert island
    words = json.loads(island[1])
    assert words["en"]["phone.send"] == "Send" and words["es"]["phone.send"] == "Enviar"


async def test_links_of_staff_lead_to_the_tasks_of_the_page(browser: httpx.AsyncClient) -> None:
    await browser.post("/demo/reset", json={"confirm": True})
    told = [line["text"] for line in (await state(browser))["lines"] if line["direction"] == "out" and line["role"] == "staff"]
    links = {link for text in told for link in re.findall(r"https?://\S+/staff\S*", text)}
    assert links, told
    for link in {*links, "/staff", "/staff/threads/some-id"}:
        answer = await browser.get(link)
        assert (answer.status_code, answer.headers["location"]) == (303, "/?tasks")
    assert (await browser.get("/?tasks")).status_code == 200


async def test_the_morning_is_alive_and_has_what_the_page_shows(browser: httpx.AsyncClient) -> None:
    await browser.post("/demo/reset", json={"confirm": True})
    morning = await state(browser)
    assert fits(morning, DemoState)
    for rows, shape in (
        ("phones", PhoneState),
        ("lines", LineState),
        ("visits", VisitState),
        ("tasks", TaskState),
        ("planned", PlannedState),
    ):
        assert morning[rows], rows
        for row in morning[rows]:
            assert fits(row, shape), rows
    assert morning["phones"][0]["fresh"]
    rides = [visit["ride"] for visit in morning["visits"]]
    assert "none" in rides and {"named", "confirmed"} & set(rides)
    assert any(visit["flags"] for visit in morning["visits"])
    phones = {phone["phone"] for phone in morning["phones"]}
    assert {visit["phone"] for visit in morning["visits"]} <= phones
    texts = read_words("en").texts
    for visit in morning["visits"]:
        assert {f"shared.act.{act}" for act in visit["actions"]} | {
            f"shared.ride.{visit['ride']}",
            f"shared.visit.{visit['status']}",
        } <= set(texts) | {"shared.ride.named", "shared.ride.confirmed"}
    for line in morning["lines"]:
        if line["direction"] == "out":
            assert line["because"] and line["key"] and line["segments"] and line["encoding"], line
            assert (line["cost_cents"] > 0) == (line["channel"] == "sms"), line


async def test_a_text_is_answered_and_only_new_lines_come(browser: httpx.AsyncClient) -> None:
    await browser.post("/demo/reset", json={"confirm": True})
    before = await state(browser)
    fresh = before["phones"][0]["phone"]
    last = before["lines"][-1]["n"]
    assert (await browser.post("/demo/text", json={"phone": fresh, "text": "hola", "language": "es"})).json()["done"]
    after = await state(browser, last)
    mine = [line for line in after["lines"] if line["phone"] == fresh]
    assert all(line["n"] > last for line in after["lines"])
    assert [line["direction"] for line in mine] == ["in", "out"]
    assert "988" in mine[1]["text"] and mine[1]["key"].startswith("consent.")
    assert mine[1]["asks"]["options"][0]["value"] == "1"
    assert not after["phones"][0]["fresh"] and after["phones"][0]["language"] == "es"
    await browser.post("/demo/text", json={"phone": fresh, "button": "1", "language": "es"})
    assert any(line["key"] == "screening.age" for line in (await state(browser, mine[1]["n"]))["lines"] if line["direction"] == "out")


async def test_the_clock_turns_by_minutes_or_to_the_next_message(browser: httpx.AsyncClient) -> None:
    await browser.post("/demo/reset", json={"confirm": True})
    first = await state(browser)
    assert (await browser.post("/demo/clock", json={"to_next": True})).json()["done"]
    second = await state(browser, first["lines"][-1]["n"])
    assert second["now"] > first["now"]
    assert any(line["direction"] == "out" for line in second["lines"])
    await browser.post("/demo/clock", json={"advance_minutes": 60})
    assert (await state(browser))["now"] > second["now"]


async def test_staff_take_a_task_and_see_a_patient_arrive(browser: httpx.AsyncClient) -> None:
    await browser.post("/demo/reset", json={"confirm": True})
    morning = await state(browser)
    task = next(task for task in morning["tasks"] if "ack" in task["actions"])
    assert (await browser.post("/demo/staff", json={"act": "ack", "task": task["id"]})).json()["done"]
    taken = next(one for one in (await state(browser))["tasks"] if one["id"] == task["id"])
    assert taken["status"] == "acknowledged" and taken["owner"]
    visit = next(visit for visit in morning["visits"] if "arrive" in visit["actions"])
    assert (await browser.post("/demo/staff", json={"act": "arrive", "appointment": visit["id"]})).json()["done"]
    arrived = next(one for one in (await state(browser))["visits"] if one["id"] == visit["id"])
    assert arrived["status"] == "arrived" and "complete" in arrived["actions"]


async def test_a_crisis_text_starts_the_page_timer_and_taking_it_stops_it(browser: httpx.AsyncClient) -> None:
    await browser.post("/demo/reset", json={"confirm": True})
    morning = await state(browser)
    phone = next(visit["phone"] for visit in morning["visits"])
    await browser.post("/demo/text", json={"phone": phone, "text": "I want to end my life"})
    task = next(task for task in (await state(browser))["tasks"] if task["kind"] == "crisis")
    assert task["priority"] == "urgent" and task["next_page_at"] > morning["now"] and len(task["paged"]) == 1 and task["phone"] == phone
    await browser.post("/demo/clock", json={"advance_minutes": 6})
    paged = next(one for one in (await state(browser))["tasks"] if one["id"] == task["id"])
    assert len(paged["paged"]) == 2
    await browser.post("/demo/staff", json={"act": "ack", "task": task["id"]})
    taken = next(one for one in (await state(browser))["tasks"] if one["id"] == task["id"])
    assert taken["next_page_at"] is None


async def test_a_reset_is_a_new_run_with_the_same_morning(browser: httpx.AsyncClient) -> None:
    first = await state(browser)
    await browser.post("/demo/reset", json={"confirm": True})
    second = await state(browser)
    assert second["run"] != first["run"] and second["phones"][0]["fresh"]


@pytest.mark.parametrize("body", [{}, {"to_next": True, "advance_minutes": 5}, {"advance_minutes": 0}, {"advance_minutes": 10**9}])
async def test_an_unclear_turn_of_the_clock_is_refused(browser: httpx.AsyncClient, body: dict[str, object]) -> None:
    assert (await browser.post("/demo/clock", json=body)).status_code == 422


@pytest.mark.parametrize("body", [{"act": "explode"}, {"act": "arrive", "appointment": "nothing"}, {"act": "block"}])
async def test_what_cannot_be_done_is_said_in_words(browser: httpx.AsyncClient, body: dict[str, str]) -> None:
    answer = await browser.post("/demo/staff", json=body)
    assert answer.status_code == 409
    assert answer.json()["done"] is False and answer.json()["because"]


@pytest.mark.parametrize(
    "body",
    [{"phone": "+12125550142"}, {"phone": "+12125550142", "text": "  "}, {"phone": "+12125550142", "text": "x" * 3000}, {"text": "hi"}],
)
async def test_an_empty_or_endless_text_is_refused(browser: httpx.AsyncClient, body: dict[str, str]) -> None:
    assert (await browser.post("/demo/text", json=body)).status_code == 422


async def test_a_page_of_another_site_cannot_act(browser: httpx.AsyncClient) -> None:
    run = (await state(browser))["run"]
    refused = await browser.post("/demo/reset", content='{"confirm": true}', headers={"Content-Type": "text/plain"})
    assert refused.status_code == 415
    refused = await browser.post("/demo/reset", json={"confirm": True}, headers={"Sec-Fetch-Site": "cross-site"})
    assert refused.status_code == 403
    assert (await state(browser))["run"] == run


async def test_sending_can_be_broken_and_mended(browser: httpx.AsyncClient) -> None:
    for mood in ("down", "unknown", "up"):
        await browser.post("/demo/provider", json={"state": mood})
        assert (await state(browser))["provider"] == mood
    assert (await browser.post("/demo/provider", json={"state": "sideways"})).status_code == 422


async def test_every_scene_has_a_caption_for_each_step() -> None:
    script = (STATIC / "scenes.js").read_text(encoding="utf-8")
    scenes = script[script.index("const SCENES") :]
    texts = read_words("en").below("demo.tour")
    for name in ("visit", "ride", "crisis", "spanish"):
        body = re.search(rf"\n  {name}: {{(.*?)\n  }},", scenes, re.S)
        assert body, name
        steps = re.findall(r"\n      (?:async )?\(g\)", body[1])
        assert len(steps) == sum(key.startswith(name + "_") for key in texts), name
