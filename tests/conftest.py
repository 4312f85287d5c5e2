"""Fixtures that all tests share."""

import pytest
from hypothesis import settings

# A busy machine is no fault of the product: hypothesis would fail an example that took 200 ms of the wall clock.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

pytest_plugins = ["tests.postgres"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="write the transcripts again as they play now")
