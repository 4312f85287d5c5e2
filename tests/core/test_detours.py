"""A notice whose channel is off goes to the same person another way, or is seen to go nowhere."""

from __future__ import annotations

from dataclasses import replace

from messenger import content
from messenger.core.clinic import Clinic
from messenger.core.detours import with_detours
from messenger.core.party import Address

SAMPLE = content.load().clinic


def ways(clinic: Clinic, id: str) -> dict[str, tuple[str, ...]]:
    return {str(notice): names for notice, names in next(m for m in clinic.staff if m.id == id).notices.items()}


def test_what_was_to_go_by_mail_goes_by_text_where_mail_is_off() -> None:
    clinic, detours = with_detours(SAMPLE, {"sms", "voice"})
    assert ways(clinic, "front-desk") == {"booking": ("mobile",), "task": ("mobile",), "daily-sheet": ("mobile",)}
    assert ways(clinic, "nurse") == ways(SAMPLE, "nurse"), "what has its own way keeps it"
    assert [(each.member.id, each.notice) for each in detours] == [
        ("front-desk", "booking"),
        ("front-desk", "daily-sheet"),
        ("rivera", "daily-sheet"),
    ]
    assert detours[0].off == ("email",) and detours[0].by is not None and detours[0].by.channel == "sms"


def test_with_everything_on_nothing_changes() -> None:
    assert with_detours(SAMPLE, {"sms", "voice", "email", "telegram"}) == (SAMPLE, ())


def test_a_page_by_text_and_call_goes_by_mail_where_there_is_nothing_else_and_nobody_is_called_instead_of_a_letter() -> None:
    clinic, detours = with_detours(SAMPLE, {"email"})
    assert ways(clinic, "rivera")["urgent"] == ("mail",) and ways(clinic, "nurse") == ways(SAMPLE, "nurse")
    assert {each.notice for each in detours if each.member.id == "nurse" and each.by is None} == {"booking", "urgent", "task"}
    only_calls = replace(
        SAMPLE.staff[0], addresses={"mail": Address("email", "a@larkmoor.example"), "call": Address("voice", "+12125550121")}
    )
    only_calls = replace(only_calls, notices={"booking": ("mail",)})
    found = with_detours(replace(SAMPLE, staff=(only_calls,)), {"sms", "voice"})
    assert found[0].staff == (only_calls,) and found[1][0].by is None
    assert found[1][0].notice == "booking" and found[1][0].off == ("email",)


def test_one_way_of_several_that_is_on_is_enough() -> None:
    desk = replace(SAMPLE.staff[0], notices={"booking": ("mail", "mobile")})
    clinic, detours = with_detours(replace(SAMPLE, staff=(desk,)), {"sms"})
    assert ways(clinic, "front-desk") == {"booking": ("mobile",)} and detours == ()
