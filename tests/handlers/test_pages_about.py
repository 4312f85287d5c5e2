"""The page of common questions: what is true and nothing more, in both languages, behind the links of whom it is for."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from datetime import timedelta

import pytest

from messenger.chat import open_chat
from messenger.content import load
from messenger.handlers.patient_pages.faq import TOPICS, answers, written_length
from messenger.ports.records import PrivateLink
from tests.handlers.pages_house import NOW, House
from tests.handlers.test_pages_patient import treatment

OF_THE_FDA = re.compile(r"FDA-approved|FDA has not approved|aprobada por la FDA|la FDA no la ha aprobado")
FORBIDDEN = re.compile(
    r"\d ?%|percent|por ciento|\d+ (?:out )?of \d+|\d+ de cada \d+|most (?:people|patients)|mayor[ií]a de (?:las )?personas|success|[eé]xito"
    r"|\bcure|\bcura\b|miracle|milagro|breakthrough|guarantee|garant|promis|promet|symptom-free|sin s[ií]ntomas|proven|comprobad"
    r"|eligible|elegible|qualif|califica|approved|aprobad|candidat|you are (?:fine|safe|ok)|you're (?:fine|safe|ok)|usted est[aá] bien"
    r"|is safe|es segur[oa]|no (?:side effects|risk)|sin riesgo|don't worry|no se preocupe|will help you|le va a ayudar\b|you should|le conviene"
    r"|life-changing|cambia(?:r[aá])? la vida|not addictive|no es adictiv|party drug|recommend|recomend",
    re.IGNORECASE,
)
"""No success figure, no promise, no verdict, no advice. Source: FD&C 520(o)(1)(A), FTC Act section 5, and the house's own rules."""


async def shown(house: House, path: str, language: str = "en") -> str:
    """What a reader of the page can see, without markup."""
    answer = await house.browser.get(f"{path}?lang={language}")
    assert answer.status_code == 200, path
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", answer.text.partition("<main")[2])).split())


async def paths(house: House) -> tuple[str, str]:
    """The page by its own link, and from the page of how to get ready."""
    visit = await treatment(house)
    own, prepare = await house.link("about", "conversation", visit.patient_id), await house.link("prepare", visit.id, visit.patient_id)
    assert f'href="/p/{prepare}/about"' in (await house.browser.get(f"/p/{prepare}/prepare")).text
    return f"/p/{own}/about", f"/p/{prepare}/about"


@pytest.mark.parametrize(
    ("language", "truths"),
    [
        ("en", ("FDA-approved as an anesthetic", "is off-label", "(Spravato), is FDA-approved for some adults with depression",
                "certified clinics", "Insurance often does not pay", "can be misused", "dream-like is common", "not in their place",
                "Do not stop any medicine", "A clinician decides with you", "A licensed professional", "30 min", "2 h", "not fully known",
                "An adult you know", "Call 911", "988", "+1 212-555-0100")),
        ("es", ("aprobada por la FDA como anestésico", "off-label", "(Spravato), está aprobada por la FDA para algunos adultos",
                "clínicas certificadas", "El seguro muchas veces no paga", "se puede abusar", "como en un sueño es común", "no en su lugar",
                "No deje ninguna medicina", "Un profesional decide con usted", "Un profesional con licencia", "30 min", "2 h",
                "no se conocen del todo", "Un adulto conocido", "911", "988", "+1 212-555-0100")),
    ],
)  # fmt: skip
async def test_the_page_says_what_is_true(house: House, language: str, truths: tuple[str, ...]) -> None:
    for path in await paths(house):
        text = await shown(house, path, language)
        for truth in truths:
            assert truth in text, truth


@pytest.mark.parametrize("language", ["en", "es"])
async def test_nothing_on_the_page_is_a_figure_a_promise_a_verdict_or_advice(house: House, language: str) -> None:
    for path in await paths(house):
        found = FORBIDDEN.findall(OF_THE_FDA.sub("", await shown(house, path, language)))
        assert not found


@pytest.mark.parametrize(
    "wrong",
    ["Works for 70 % of people", "7 out of 10 patients", "You are fine", "You're eligible", "This is a miracle", "La mayoría de las personas",
     "Usted está bien", "It is proven", "approved for depression", "sin riesgo", "It will help you"],
)  # fmt: skip
def test_the_forbidden_words_catch_what_must_not_be_said(wrong: str) -> None:
    assert FORBIDDEN.search(wrong)


async def test_both_languages_answer_the_same_questions(house: House) -> None:
    path, _ = await paths(house)
    for language in ("en", "es"):
        page = (await house.browser.get(f"{path}?lang={language}")).text
        assert re.findall(r'<details class="card answer" id="(\w+)"', page) == [topic.id for topic in TOPICS]
        assert page.count("<h2>") == len(TOPICS) and page.count("<h1>") == 1, "a screen reader can jump from question to question"
        assert f'<html lang="{language}"' in page


async def test_the_page_is_as_private_as_the_others_and_opening_it_changes_nothing(house: House) -> None:
    path, _ = await paths(house)
    answer = await house.browser.get(path)
    assert answer.headers["cache-control"] == "no-store" and answer.headers["referrer-policy"] == "no-referrer"
    assert "noindex" in answer.headers["x-robots-tag"] and "default-src 'none'" in answer.headers["content-security-policy"]
    assert "Ana" not in answer.text
    assert (await house.browser.post(path, data={"a": "b"})).status_code == 405
    assert (await house.browser.get("/p/nothing/about")).status_code == 404


async def test_who_takes_a_patient_home_is_not_told_what_is_treated(house: House) -> None:
    visit = await treatment(house)
    token = await house.link("ride", visit.id, visit.patient_id)
    answer = await house.browser.get(f"/p/{token}/about")
    assert answer.status_code == 303 and answer.headers["location"] == f"/p/{token}/ride"
    assert "/about" not in (await house.browser.get(f"/p/{token}/ride")).text.partition("<main")[2]


def test_a_clinic_that_says_nothing_on_a_matter_leaves_no_empty_answer() -> None:
    content = load()
    faq = {topic: answer for topic, answer in content.clinic.faq.items() if topic not in ("location", "hours")}
    found = answers(replace(content.clinic, faq=faq), "en", lambda key: content.catalog.raw("en", key))
    assert [one.id for one in found] == [topic.id for topic in TOPICS if topic.id != "place"]
    assert all(one.paragraphs for one in found)


@pytest.mark.parametrize(
    ("length", "text"), [(timedelta(minutes=45), "45 min"), (timedelta(hours=2), "2 h"), (timedelta(minutes=90), "1 h 30 min")]
)
def test_lengths_read_the_same_in_both_languages(length: timedelta, text: str) -> None:
    assert written_length(length) == text


@pytest.mark.parametrize(
    ("language", "question", "page"), [("en", "what is this treatment?", "off-label"), ("es", "que es este tratamiento?", "(off-label)")]
)
async def test_the_answer_by_text_names_nothing_and_carries_the_link(house: House, language: str, question: str, page: str) -> None:
    await house.journey("Hola" if language == "es" else "Hi")
    said = [each for each in await house.chat.text(question) if each["key"] == "faq.what_is_this"]
    assert len(said) == 1 and said[0]["segments"] == 1 and said[0]["encoding"] == "GSM-7"
    text = str(said[0]["text"])
    assert not re.search(r"ketamin|spravato|depres|infus|nasal|intraven|FDA", text, re.IGNORECASE)
    link = re.search(r"/p/(\S+)/about", text)
    assert link, text
    assert page in await shown(house, link[0], language)
    kept = await house.chat.store.run(lambda uow: uow.get(PrivateLink, link[1]))
    assert kept is not None and kept.page == "about"


async def test_a_channel_that_carries_no_detail_gets_the_link_alone() -> None:
    chat = open_chat(load(), NOW, channel="telegram")
    await chat.text("Hi")
    said = [each for each in await chat.text("what is this treatment?") if each["key"].startswith("faq.what_is_this")]
    assert len(said) == 1 and "medicine" not in str(said[0]["text"]) and "/about" in str(said[0]["text"])
    await chat.store.close()
