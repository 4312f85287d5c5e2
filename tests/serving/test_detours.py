"""What ``serve`` writes down about notices whose channel is off: which, and to whom by their id; no name."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from messenger import content
from messenger.serving import application
from messenger.settings import read
from tests.fakes.server import serve
from tests.serving.open import PUBLIC


async def test_a_notice_that_goes_nowhere_is_logged_by_the_id_of_who_was_to_get_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    sample = content.load()
    with caplog.at_level(logging.WARNING, "messenger.serving"):
        url = f"sqlite:///{tmp_path}/messenger.db"
        app = application(read(_env_file=None, database_url=url, public_url=PUBLIC, secret_key="k" * 32), sample)
    async with serve(app, patience=5):
        pass
    said = [record.getMessage() for record in caplog.records if "notice" in record.getMessage()]
    assert "the notice booking to front-desk goes nowhere: off: email" in said
    assert not [member.name for member in sample.clinic.staff if any(member.name in line for line in said)]
