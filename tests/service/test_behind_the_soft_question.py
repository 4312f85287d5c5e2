"""A bare word to the soft question is no answer to the ride question that it has set aside: it may be about how somebody is."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast

import pytest

from messenger import content
from messenger.core.party import Address
from messenger.core.reading import Reading
from messenger.core.states import AskingRide, AskingSafety, Conversation
from messenger.core.understanding import Name, Triage, Unread
from messenger.service.turn import behind_the_soft_question

NOW = datetime(2026, 12, 1, 16, tzinfo=UTC)
CLINIC = content.load()
SHELL: Any = SimpleNamespace(questionnaires=CLINIC.questionnaires, catalog=CLINIC.catalog, clinic=CLINIC.clinic)


def behind(text: str, maybe: str = "Zorp") -> object:
    open_now = Conversation("c", Address("sms", "+12125550110"), NOW, state=AskingSafety(NOW), suspended=(AskingRide("v", maybe=maybe),))
    return behind_the_soft_question(SHELL, open_now, Reading(text, Triage("none")), NOW).behind


@pytest.mark.parametrize("text", ["yep", "claro", "nah", "0", "Carla"])
def test_a_bare_word_is_none(text):
    assert isinstance(behind(text), Unread)


def test_a_sentence_is():
    assert cast(Name, behind("my sister Carla will take me home")).value == "Carla"
