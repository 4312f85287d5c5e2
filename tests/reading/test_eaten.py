"""Whether a text tells that its writer ate or drank, in both languages."""

import pytest

from messenger.reading.health.eaten import eaten
from messenger.reading.words.text import words_of


@pytest.mark.parametrize(
    "text",
    [
        "i ate a banana at 8", "me comi un platano a las 8", "i ate breakfast by accident", "I had coffee with milk this morning",
        "i had coffee with milk is that ok", "me tome un cafe con leche, hay problema", "desayune por accidente", "had a bite of toast",
        "I forgot and ate", "se me olvido y desayune", "sorry i ate eggs an hour ago", "ya desayune", "i broke my fast", "drank a smoothie", "i drank water at 9",
        "tome agua ahorita", "oh no i had toast around 8 without thinking", "oh no i had toast around 8", "without thinking i had some cereal",
        "had my protein shake already whoops", "ugh i totally forgot and had a bagel", "no i had coffee", "dang it i ate breakfast",
        "ay no comi pan sin pensar", "hijole ya desayune", "sin querer me tome un cafe", "ay no, ya desayune", "ni pense y comi un taco",
    ],
)  # fmt: skip
def test_nothing_else_is_told(text):
    assert eaten(words_of(text)) == "only"


@pytest.mark.parametrize("text", ["i ate breakfast and i can't do this anymore", "Linda. i ate a banana", "me desmaye despues de que comi"])
def test_something_else_is_told_beside_it(text):
    assert eaten(words_of(text)) == "also"


@pytest.mark.parametrize(
    "text",
    [
        "i have not eaten", "can i eat before", "what if i ate something", "no he comido nada", "ate nothing", "my husband ate my lunch", "no comi",
        "when should i stop eating", "puedo tomar cafe", "tome mi pastilla", "i took my meds", "i had a stroke", "mi hija comio", "Carla had a few beers", "my dog ate it", "i had my coat",
        "i'm fed up", "I will eat after", "estoy en ayunas", "tengo hambre", "i had to skip breakfast", "had no food since midnight",
        "i did not eat toast", "oh no, when do i have to stop eating", "no i have not eaten", "no comi pan", "sin haber comido nada", "without having eaten",
        "should i have had breakfast", "oh no my son ate",
    ],
)  # fmt: skip
def test_nobody_ate(text):
    assert eaten(words_of(text)) == "no"
