"""What stands beside the questions: ears and eyes, links, a goodbye, a drive home told of, other people's ages, letters and dictated marks."""

from datetime import UTC, datetime

import pytest

from messenger.core.understanding import Choice, ExpectChecklist, ExpectChoice, Name, Ticks, Unread
from messenger.reading.answers.names import read_name
from messenger.reading.health.faring import faring, wishes_another
from messenger.reading.health.news import drove_before, goodbye
from messenger.reading.intents.asked import asked
from messenger.reading.intents.errands import errand
from messenger.reading.intents.intent import intents
from messenger.reading.read import answer
from messenger.reading.visits.missed_visit import owns_up
from messenger.reading.words.text import words_of

NOW = datetime(2026, 11, 23, 16, tzinfo=UTC)
PRIOR = ExpectChoice(("Yes", "No", "Not sure"), (), "Have you tried 2 or more medicines?", ("yes", "no", "not-sure"))
HISTORY = ExpectChecklist(("High blood pressure", "Heart disease"), "not-sure", "Ever had")
HISTORIA = ExpectChecklist(("Presion alta", "Mal del corazon"), "not-sure", "¿Ha tenido")
CONSENT = ExpectChoice(("agree", "page", "Español"), (("yes", 1), ("no", 9)), "consent")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hi I am Deaf, I can't do phone calls. Text only please", "deaf"), ("please dont call me just text, i'm deaf", "deaf"),
        ("i'm hard of hearing", "deaf"), ("soy sorda, solo textos por favor", "deaf"), ("no oigo bien", "deaf"),
        ("i am blind... links dont work", "blind"), ("i use a screen reader", "blind"), ("soy ciego", "blind"), ("no veo bien las letras", "blind"),
        ("the link doesnt open", "link"), ("i cant open the page", "link"), ("no puedo abrir la pagina", "link"), ("el enlace no abre", "link"),
    ],
)  # fmt: skip
def test_ears_eyes_and_links(text, kind):
    assert errand(words_of(text)) == kind


@pytest.mark.parametrize(
    "text",
    [
        "send me the link", "call me at 3", "i can hear you now", "text me the address", "manden el enlace", "veo bien el viernes", "can i call you",
        "que pagina es", "where is the page", "is the office open on friday",
    ],
)  # fmt: skip
def test_neither_ears_nor_eyes_nor_links(text):
    assert errand(words_of(text)) is None


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("will there be an ASL interpreter", "other"), ("va a haber interprete de senas", "other"), ("whats your fax number", "other"),
        ("can i use a gift card", "other"), ("why was it cancelled", "other"), ("did u get it", "other"), ("les llego la foto", "other"),
        ("is it safe with my antibiotics", "medicine"), ("puedo tomar los antibioticos antes", "medicine"), ("can i take my wellbutrin", "medicine"),
        ("do you report to the va", "privacy"), ("reportan algo a migracion", "privacy"),
        ("can my 4 year old come with me i have no sitter", "company"), ("puedo llevar a mi nino de 4 anos", "company"),
    ],
)  # fmt: skip
def test_questions_for_a_person(text, topic):
    assert asked(words_of(text), intents(words_of(text))) == topic


@pytest.mark.parametrize("text", ["ok see you then", "see you friday", "ok nos vemos", "hasta mañana"])
def test_a_goodbye(text):
    assert goodbye(words_of(text))


@pytest.mark.parametrize(
    "text", ["can i see you friday?", "see you never", "friday", "ok", "nos vemos a otra hora", "i cant see you friday"]
)
def test_no_goodbye(text):
    assert not goodbye(words_of(text))


@pytest.mark.parametrize("text", ["me baje manejando yo solita la vez pasada y no paso nada", "i drove myself home last time and was fine"])
def test_drove_home_before(text):
    assert drove_before(words_of(text))


@pytest.mark.parametrize("text", ["can i drive home", "my son drove me last time", "puedo manejar", "i never drove home last time"])
def test_did_not_drive_home_before(text):
    assert not drove_before(words_of(text))


@pytest.mark.parametrize("text", ["she's 41", "he is 17", "tiene 41", "can my 4 year old come"])
def test_somebody_elses_age_chooses_nothing(text):
    assert isinstance(answer(words_of(text), PRIOR, "en", NOW), Unread)


def test_a_letter_that_is_all_a_text_says():
    assert isinstance(answer(words_of("n"), HISTORY, "en", NOW), Ticks)
    consented = answer(words_of("y"), CONSENT, "en", NOW)
    assert isinstance(consented, Choice)
    assert consented.number == 1


def test_nothing_but_the_pressure_is_the_pressure():
    told = answer(words_of("nada mas la presion pero ya controlada con pastilla"), HISTORIA, "es", NOW)
    assert isinstance(told, Ticks)
    assert told.numbers == (1,)


def test_dictated_marks():
    named = read_name(words_of("Carl Benson period"))
    assert isinstance(named, Name)
    assert named.value == "Carl Benson"
    assert words_of("none of the above period").words[-1] == "."
    assert words_of("i missed my period").words[-1] == "period"


@pytest.mark.parametrize("text", ["omg i totally forgot im so sorry", "sorry i forgot", "se me olvido por completo"])
def test_owns_up_to_a_missed_visit(text):
    assert owns_up(words_of(text))


def test_how_they_are_and_another_visit():
    assert faring(words_of("ando mejor, dormi bien")) == "mixed"
    assert faring(words_of("no me siento bien")) == "unwell"
    assert faring(words_of("i dont feel good")) == "unwell"
    assert wishes_another(words_of("me siento mejor, quiero otra sesion"))
    assert wishes_another(words_of("i feel better, id like another session"))
    assert not wishes_another(words_of("no quiero otra sesion"))
    assert not wishes_another(words_of("i feel like myself"))
