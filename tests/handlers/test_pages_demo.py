"""The demo's addresses: what the page may ask, and what is refused."""

from __future__ import annotations

import json
import re

import pytest
from fastapi import FastAPI
from tests.handlers.browser import Browser

from messenger.handlers.demo_pages import build_router
from messenger.handlers.pages import STATIC, Pages, read_words
from tests.handlers.demo_backend import ZONE, MemoryDemo

FRESH = "+1 212 555 0101"


@pytest.fixture
def browser() -> Browser:
    pages = Pages()
    app = FastAPI()
    app.include_router(pages.router())
    app.include_router(build_router(MemoryDemo(), pages, ZONE))
    return Browser(app)


def test_the_page_is_whole_and_closed_to_others(browser: Browser) -> None:
    for language in ("en", "es"):
        answer = browser.get(f"/?lang={language}")
        assert answer.status_code == 200
        assert f'<html lang="{language}">' in answer.text
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe-inline" not in policy and "frame-ancestors 'none'" in policy
        for path in re.findall(r'(?:href|src)="(/static/[^"]+)"', answer.text):
            assert browser.get(path).status_code == 200
    words = json.loads(re.search(r'<script type="application/json" id="words">(.*?)</script>', browser.get("/").text, re.S)[1])  # type: ignore[index]
    assert words["en"]["phone.send"] == "Send" and words["es"]["phone.send"] == "Enviar"


def test_a_text_is_answered_and_only_new_lines_come(browser: Browser) -> None:
    before = browser.get("/demo/state").json()
    assert browser.post("/demo/text", json={"phone": FRESH, "text": "hello", "language": "es"}).json()["done"]
    lines = browser.get(f"/demo/state?after={len(before['lines'])}").json()["lines"]
    assert [line["direction"] for line in lines] == ["in", "out"]
    assert "automatico" in lines[1]["text"]
    assert lines[1]["asks"]["options"][0]["value"] == "1"


def test_the_clock_turns_by_minutes_or_to_the_next_message(browser: Browser) -> None:
    first = browser.get("/demo/state").json()
    browser.post("/demo/clock", json={"to_next": True})
    second = browser.get("/demo/state").json()
    assert len(second["planned"]) == len(first["planned"]) - 1
    assert second["now"] == min(one["due"] for one in first["planned"])
    browser.post("/demo/clock", json={"advance_minutes": 60})
    assert browser.get("/demo/state").json()["now"] > second["now"]


@pytest.mark.parametrize("body", [{}, {"to_next": True, "advance_minutes": 5}, {"advance_minutes": 0}, {"advance_minutes": 10**9}])
def test_an_unclear_turn_of_the_clock_is_refused(browser: Browser, body: dict[str, object]) -> None:
    now = browser.get("/demo/state").json()["now"]
    assert browser.post("/demo/clock", json=body).status_code == 422
    assert browser.get("/demo/state").json()["now"] == now


def test_what_cannot_be_done_is_said_in_words(browser: Browser) -> None:
    answer = browser.post("/demo/staff", json={"act": "arrive", "appointment": "nothing"})
    assert answer.status_code == 409
    assert answer.json() == {"done": False, "because": "there is nothing like that"}


@pytest.mark.parametrize("body", [{"phone": FRESH}, {"phone": FRESH, "text": "  "}, {"phone": FRESH, "text": "x" * 3000}, {"text": "hi"}])
def test_an_empty_or_endless_text_is_refused(browser: Browser, body: dict[str, str]) -> None:
    assert browser.post("/demo/text", json=body).status_code == 422


def test_a_page_of_another_site_cannot_act(browser: Browser) -> None:
    assert browser.post("/demo/reset", content='{"confirm": true}', headers={"Content-Type": "text/plain"}).status_code == 415
    assert browser.post("/demo/reset", json={"confirm": True}, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    assert browser.post("/demo/reset", json={"confirm": True}).json()["done"]


def test_sending_can_be_broken_and_mended(browser: Browser) -> None:
    for state in ("down", "unknown", "up"):
        browser.post("/demo/provider", json={"state": state})
        assert browser.get("/demo/state").json()["provider"] == state
    assert browser.post("/demo/provider", json={"state": "sideways"}).status_code == 422


def test_every_scene_has_a_caption_for_each_step() -> None:
    script = (STATIC / "scenes.js").read_text(encoding="utf-8")
    scenes = script[script.index("const SCENES") :]
    texts = read_words("en").below("demo.tour")
    for name in ("visit", "ride", "crisis", "spanish"):
        body = re.search(rf"\n  {name}: {{(.*?)\n  }},", scenes, re.S)
        assert body, name
        steps = re.findall(r"\n      (?:async )?\(g\)", body[1])
        assert len(steps) == sum(key.startswith(name + "_") for key in texts), name
