"""What is told calmly at home after a treatment, in both languages; with danger that must not look like it."""

import pytest

from messenger.reading.visits.after_visit import drove_home, fond_vision
from messenger.reading.words.text import words_of


@pytest.mark.parametrize(
    "text",
    [
        "I drove myself home, it was fine", "i drove home", "drove home ok", "im home, i drove myself", "my ride didnt show so i drove home. all good",
        "nobody came so i took my car home", "home safe, i drove myself",
        "me vine manejando, llegue bien", "maneje yo a la casa y todo bien", "ya estoy en casa, me vine manejando", "mi hermana no vino, maneje yo",
    ],
)  # fmt: skip
def test_drove_and_is_home(text):
    assert drove_home(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "im driving home now", "i drove home and im so dizzy", "i almost hit someone but i drove home", "can i drive home", "my wife is driving me home",
        "i drove home and i feel high", "driving home", "going to drive myself", "i drove home and crashed", "i drove home. i want to die", "should i have drove home?",
        "voy manejando", "estoy manejando a casa", "maneje yo a la casa y estoy mareada", "me vine manejando y casi choco", "puedo manejar",
    ],
)  # fmt: skip
def test_drives_or_is_unwell(text):
    assert not drove_home(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "home. saw my dead mother, it was beautiful", "i talked to my dad who passed, so peaceful", "i saw my grandma and she hugged me, lovely",
        "felt like i died and it was beautiful", "met my late husband. amazing",
        "vi a mi mama que murio, fue hermoso", "en casa. platique con mi abuelita que en paz descanse, muy bonito",
    ],
)  # fmt: skip
def test_a_fond_vision(text):
    assert fond_vision(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "saw my dead mother, she told me to come with her", "my dead mother is calling me to join her, its beautiful", "i saw my mom and i want to stay with her, beautiful",
        "i keep seeing my dead dad", "saw my dead mother", "i saw my dad and i am so scared", "it was beautiful and i dont want to come back, i saw god",
        "vi a mi mama, fue hermoso, me quiero ir con ella", "mi mama me llama, que bonito", "my dog was beautiful?", "good morning",
    ],
)  # fmt: skip
def test_no_fond_vision(text):
    assert not fond_vision(words_of(text))
