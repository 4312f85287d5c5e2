"""Texts as they leave: dates in the reader's language and the clinic's zone, GSM-7 letters, what a person wrote left as text."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messenger import content
from messenger.core.communication import Clock, Day, DayTime, Link, Options, Param, When, Word, encoding_of, segments_of
from messenger.wording import Catalog, MissingWords, gsm7, worst_case, worst_url, written

CHICAGO = ZoneInfo("America/Chicago")
TUESDAY = datetime(2026, 12, 1, 16, 0, tzinfo=UTC)
SATURDAY = datetime(2026, 9, 5, 19, 30, tzinfo=UTC)


def url(link: Link) -> str:
    return f"https://clinic.example/{link.page}/{link.subject}"


def catalog(**texts: str) -> Catalog:
    return Catalog({"en": texts, "es": texts}, "1", {"clinic": "Larkmoor", "phone": "+12125550100"})


@pytest.mark.parametrize(
    ("param", "english", "spanish"),
    [
        (When(TUESDAY), "Tue Dec 1, 10 AM", "mar 1 dic, 10:00"),
        (When(SATURDAY), "Sat Sep 5, 2:30 PM", "sab 5 sept, 14:30"),
        (When(TUESDAY + timedelta(days=1)), "Wed Dec 2, 10 AM", "mié 2 dic, 10:00"),
        (Day(TUESDAY), "Tue Dec 1", "mar 1 dic"),
        (DayTime(TUESDAY - timedelta(hours=1)), "Tue 9 AM", "mar 9:00"),
        (Clock(SATURDAY), "2:30 PM", "14:30"),
        (Clock(datetime(2026, 12, 1, 18, 0, tzinfo=UTC)), "12 PM", "12:00"),
        (Clock(datetime(2026, 12, 1, 6, 5, tzinfo=UTC)), "12:05 AM", "0:05"),
        (Options((TUESDAY, SATURDAY)), "1) Tue Dec 1, 10 AM  2) Sat Sep 5, 2:30 PM", "1) mar 1 dic, 10:00  2) sab 5 sept, 14:30"),
        (7, "7", "7"),
        ("+12125550100", "212-555-0100", "212-555-0100"),
    ],
)
def test_parameters_are_written_in_the_readers_language(param: Param, english: str, spanish: str) -> None:
    assert written(param, "en", CHICAGO) == english
    assert written(param, "es", CHICAGO) == spanish


def test_the_zone_is_the_one_given_also_across_a_change_of_the_clock() -> None:
    before, after = datetime(2026, 11, 1, 5, 30, tzinfo=UTC), datetime(2026, 11, 1, 14, 0, tzinfo=UTC)
    assert written(When(before), "en", CHICAGO) == "Sun Nov 1, 12:30 AM"
    assert written(When(after), "en", CHICAGO) == "Sun Nov 1, 8 AM"
    assert written(When(after), "en", ZoneInfo("America/New_York")) == "Sun Nov 1, 9 AM"


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        written(Clock(datetime(2026, 11, 1, 9, 0)), "en", CHICAGO)


@given(st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)), st.sampled_from(["en", "es"]))
def test_dates_hold_no_letter_that_would_make_the_sms_dearer(at: datetime, language: str) -> None:
    for param in (When(at), Day(at), DayTime(at), Clock(at), Options((at, at, at))):
        assert encoding_of(written(param, language, CHICAGO)) == "GSM-7"


def test_placeholders_links_words_and_what_every_text_may_use() -> None:
    words = catalog(**{"a.b": "{clinic}: {name}, see {link} {other}. {phone}", "a.c": "at {time}"})
    params: dict[str, Param] = {"name": "Ana", "link": Link("prepare", "7"), "other": Word("a.c"), "time": Clock(TUESDAY)}
    assert words.render("en", "a.b", params, CHICAGO, url) == "Larkmoor: Ana, see https://clinic.example/prepare/7 at 10 AM. 212-555-0100"
    assert words.render("en", "a.b", {**params, "clinic": "Other"}, CHICAGO, url).startswith("Other: ")


def test_what_a_person_wrote_is_never_taken_for_a_placeholder_and_stays_on_one_line() -> None:
    words = catalog(**{"a.b": "Thanks, {name}."})
    assert words.render("en", "a.b", {"name": "{phone}"}, CHICAGO, url) == "Thanks, {phone}."
    assert words.render("en", "a.b", {"name": "Bo\n\nb\u202eby\x00 <b>"}, CHICAGO, url) == "Thanks, Bo bby <b>."
    assert words.render("en", "a.b", {"name": "O'Néill 👩‍👧"}, CHICAGO, url) == "Thanks, O'Néill 👩‍👧."


def test_what_is_missing_is_named() -> None:
    words = catalog(**{"a.b": "Thanks, {name}."})
    for language, key in (("en", "a.z"), ("fr", "a.b"), ("en", "a.b"), ("en", "a.b+a.z")):
        with pytest.raises(MissingWords, match=key.split("+")[0]):
            words.render(language, key, {}, CHICAGO, url)


def test_keys_joined_leave_as_one_text() -> None:
    words = catalog(**{"a.b": "Sorry.", "a.c": "How old?"})
    assert words.raw("en", "a.b+a.c") == "Sorry. How old?"


@pytest.mark.parametrize(("n", "text"), [(0, "0 visits"), (1, "1 visit"), (2, "2 visits")])
def test_plural_forms(n: int, text: str) -> None:
    words = catalog(**{"a.b.one": "{n} visit", "a.b.other": "{n} visits"})
    assert words.render("en", "a.b", {"n": n}, CHICAGO, url) == text


def test_folding_to_gsm7() -> None:
    assert (
        gsm7("María Íñigo está mañana: “sí” – 10\u202fa.\u00a0m. é ñ ü ¿ ¡ ç 😀")
        == 'Maria Iñigo esta mañana: "si" - 10 a. m. é ñ ü ¿ ¡ c 😀'
    )


@given(st.text())
def test_folding_never_grows_a_text_into_a_dearer_encoding(text: str) -> None:
    assert not (encoding_of(text) == "GSM-7" and gsm7(text) != text.replace("`", "'"))


@given(st.text(min_size=1), st.integers(-10, 10**9))
def test_no_parameter_of_a_person_breaks_rendering(name: str, n: int) -> None:
    text = catalog(**{"a.b": "<{name}|{n}>"}).render("es", "a.b", {"name": name, "n": n}, CHICAGO, url)
    assert text.startswith("<") and "\n" not in text


def test_worst_cases_are_as_long_as_anything_that_really_comes() -> None:
    for name in ("when", "day", "food", "time"):
        for language in ("en", "es"):
            longest = len(written(worst_case(name), language, CHICAGO))
            kind = type(worst_case(name))
            for hours in range(0, 366 * 24, 5):
                at = datetime(2026, 1, 1, 0, 30, tzinfo=UTC) + timedelta(hours=hours)
                assert len(written(kind(at), language, CHICAGO)) <= longest  # type: ignore[call-arg, arg-type, operator]


def test_every_text_message_of_the_product_fits_with_the_longest_values() -> None:
    words = content.load().catalog
    for language in ("en", "es"):
        for key in words.texts[language]:
            params = {name: worst_case(name) for name in words.placeholders(language, key)}
            text = words.render(language, key, params, CHICAGO, worst_url)
            if not {"page", "label", "option", "button", "subject"} & set(key.split(".")) and "call" not in key and key != "other.reply":
                most = 2 if key in ("consent.welcome", "consent.welcome_page_only") or key.startswith(("crisis.", "redflag.")) else 1
                assert (segments_of(text) <= most, encoding_of(text)) == (True, "GSM-7"), (language, key, text)
