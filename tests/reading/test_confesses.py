"""Owning up to drink or drugs that are over, in both languages; with danger and look-alikes that are none."""

import pytest

from messenger.reading.health.confesses import confesses
from messenger.reading.words.text import words_of


@pytest.mark.parametrize(
    "text",
    [
        "i need to be honest. i drank last night. whole bottle", "i had a few beers last night", "i relapsed yesterday", "i took an edible last night",
        "i smoked weed last night is that a problem", "had a glass of wine at dinner", "i did coke this weekend, is it ok to come", "i was drunk last night",
        "sorry but i got drunk saturday", "i slipped up and drank yesterday",
        "le soy sincera anoche tome, me acabe la botella", "fume mota anoche hay problema", "me tome unas cervezas ayer", "recai ayer, tome", "me emborrache anoche",
        "anoche bebi mucho", "perdon, tome ayer",
    ],
)  # fmt: skip
def test_owns_up(text):
    assert confesses(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "i drank a whole bottle of pills", "i took the whole bottle", "i drank bleach", "i drank and took my xanax", "im drunk right now", "can i drink wine",
        "i drank water", "what if i had a beer", "i have not drank", "my brother drank my beer", "i drank last night and want to die", "i drank coffee",
        "i drank last night and i cant go on", "i drank last night, whats the point", "i am drinking now", "I smoked a brisket", "i drink sometimes",
        "me tome toda la botella", "me tome las pastillas", "no tome nada", "me tome un cafe", "tome mi medicina", "puedo tomar cerveza", "anoche tome y ya no quiero vivir",
        "estoy tomando ahorita", "si tomo una cerveza hay problema", "i took my pills last night", "i had a drink of water",
    ],
)  # fmt: skip
def test_owns_up_to_nothing(text):
    assert not confesses(words_of(text))
