"""The weights of the intent and yes-no readers are what the texts in the project teach."""

from __future__ import annotations

import pytest

from training.weights import TEXTS, module, path_of


@pytest.mark.parametrize("name", TEXTS)
def test_the_weights_kept_are_the_weights_learned(name: str) -> None:
    assert module(name, TEXTS[name]()) == path_of(name).read_text("utf-8"), "run: python -m training.weights"
