"""What all pages promise: both languages in step, text shown as text, nothing asked of another host."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from fastapi import FastAPI, Request
from starlette.responses import Response

from messenger.handlers.pages import STATIC, TEMPLATES, Pages, TooLarge, filled, json_island, read_form, read_words, written
from messenger.wording import PLACEHOLDER, MissingWords
from tests.handlers.browser import Browser

CHICAGO = ZoneInfo("America/Chicago")


def test_english_and_spanish_have_the_same_keys_and_placeholders() -> None:
    english, spanish = read_words("en").texts, read_words("es").texts
    assert set(english) == set(spanish)
    for key in english:
        assert sorted(PLACEHOLDER.findall(english[key])) == sorted(PLACEHOLDER.findall(spanish[key])), key


def test_no_key_became_a_yaml_boolean_and_no_text_is_empty() -> None:
    for language in ("en", "es"):
        for key, text in read_words(language).texts.items():  # type: ignore[arg-type]  # both are languages
            assert not re.search(r"\b(True|False|None)\b", key), key
            assert text.strip(), key


def test_every_key_that_a_template_or_script_names_exists() -> None:
    english = read_words("en").texts
    named = set()
    for path in TEMPLATES.glob("*.html"):
        named |= set(re.findall(r'\bt\("([a-z_.-]+)"[,)]', path.read_text(encoding="utf-8")))
    for path in STATIC.glob("*.js"):
        found = re.findall(r'\bt\("([a-z_.-]+)"[,)]', path.read_text(encoding="utf-8"))
        named |= {key if key in english else f"demo.{key}" if f"demo.{key}" in english else f"shared.{key}" for key in found}
    assert len(named) > 100
    assert named <= set(english), sorted(named - set(english))


def test_pages_ask_nothing_of_another_host() -> None:
    for path in (*TEMPLATES.glob("*"), *STATIC.glob("*")):
        text = path.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
        assert not re.search(r"""(src|href|url|import|fetch|action)\s*[=(]?\s*["'(]?\s*(https?:)?//[a-z]""", text), path.name


def test_no_page_needs_inline_script_or_style() -> None:
    for path in TEMPLATES.glob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"\son[a-z]+=", text), path.name
        assert not re.search(r"\sstyle=", text), path.name
        assert not re.search(r"<style|<script(?! src=| type=\"(application/json|module)\")", text), path.name


def test_words_without_a_key_or_a_value_are_an_error() -> None:
    words = read_words("en")
    with pytest.raises(MissingWords):
        words("staff.nothing_like_it")
    with pytest.raises(MissingWords):
        words("staff.call")


def test_a_clinics_own_folder_stands_before_what_is_shipped(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "en.yaml").write_text("patient: {gone: {title: Too late}}", encoding="utf-8")
    (tmp_path / "pages" / "patient_gone.html").write_text('{{ t("patient.gone.title") }} {{ t("patient.gone.text") }}', encoding="utf-8")
    answer = Pages([tmp_path]).render("patient_gone.html", "en", CHICAGO)
    assert answer.body.decode().startswith("Too late Private links")


def test_json_in_a_page_cannot_end_its_script() -> None:
    island = str(json_island({"name": "</script><script>alert(1)</script>&"}))
    assert "<" not in island and ">" not in island and "&" not in island


def test_filled_in_values_are_escaped() -> None:
    assert str(filled("No food after {food} & milk", True, food="<b>9</b>")) == (
        "No food after <strong>&lt;b&gt;9&lt;/b&gt;</strong> &amp; milk"
    )


@pytest.mark.parametrize(
    ("how", "language", "text"),
    [
        ("day", "en", "Tuesday, December 1"),
        ("day", "es", "martes, 1 de diciembre"),
        ("day-time", "es", "martes 9:00\u00a0AM"),
        ("when", "en", "Tue Dec 1, 9:00\u00a0AM"),
    ],
)
def test_times_are_written_in_the_readers_language_and_the_clinics_zone(how: str, language: str, text: str) -> None:
    at = datetime(2026, 12, 1, 15, 0, tzinfo=UTC)
    assert written(at, how, language, CHICAGO).replace(" AM", "\u00a0AM") == text  # type: ignore[arg-type]  # both are languages


def test_static_files_are_kept_only_under_their_version() -> None:
    pages = Pages()
    app = FastAPI()
    app.include_router(pages.router())
    browser = Browser(app)
    assert "immutable" in browser.get(f"/static/base.css?v={pages.version}").headers["cache-control"]
    assert browser.get("/static/base.css?v=old").headers["cache-control"] == "no-cache"
    assert browser.get("/static/..%2Fpages.py").status_code == 404
    assert browser.get("/static/nothing.js").status_code == 404


def test_forms_are_bounded_and_repeated_fields_are_joined() -> None:
    app = FastAPI()

    @app.post("/")
    async def take(request: Request) -> Response:
        try:
            return Response(str(sorted((await read_form(request, limit=100)).items())))
        except TooLarge:
            return Response("too large", 413)

    browser = Browser(app)
    assert browser.post("/", content="a=1&a=2&b=%C3%A9").text == "[('a', '1,2'), ('b', 'é')]"
    assert browser.post("/", content="a=" + "x" * 200).status_code == 413
