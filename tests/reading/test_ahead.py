"""What is said of a visit ahead: its ride, the way there, one more, which one, back again; both languages, and what only looks like it."""

import pytest

from messenger.reading.intents.asked import asked
from messenger.reading.rides.asked import ride_asked
from messenger.reading.visits.on_the_way import asks_if_open, cannot_come, needs_hand, on_the_way
from messenger.reading.visits.one_more import kind_called_off, kind_kept, one_more, wants_back
from messenger.reading.visits.own_visit import asks_when, outside
from messenger.reading.words.text import words_of

RIDE = {
    "who": [
        "is jo still my ride", "do you have jo down as my ride", "who is my ride", "who did i put down as my ride", "did jo confirm",
        "is my husband down to drive me?", "is my ride all set", "who do you have as my driver", "is jo still picking me up",
        "Sigue siendo Raul quien me lleva?", "tienen apuntado a Raul?", "quien me lleva", "quien me va a llevar el viernes?",
        "Raul esta apuntado?", "a quien puse para llevarme", "ya confirmo Raul?",
    ],
    "enters": [
        "does jo need to come in", "does my husband have to come inside", "can jo wait in the car", "what time should jo pick me up",
        "when should my sister come", "should he come in with me?", "does my ride need to come in",
        "Raul tiene que entrar conmigo?", "puede Raul esperar en el carro?", "a que hora pasa Raul por mi?", "mi esposo tiene que entrar?",
    ],
    "alone": ["can i just take an uber alone", "what if i walk home its 5 min", "is uber ok", "puedo irme en taxi?"],
    "lost-for": ["what do i do now", "now what", "que hago", "y ahora que hago?"],
    "may": ["can i ask my neighbor", "should i tell my mom instead", "le puedo decir a mi vecina"],
    "no": [
        "jo cant be my ride", "is jo not coming?", "who is this", "do i need a ride", "can jo be my ride instead", "is my ride required",
        "my ride fell through", "what if my ride cancels", "can someone else be my ride", "do i need to come in", "what time should i come",
        "can i wait in the car", "can jo come in my place", "can i take the bus there", "can my sister come by taxi", "is there a bus stop near",
        "Jo", "quien es", "si Raul no puede que hago?", "necesito quien me lleve?", "tengo que entrar?", "a que hora abren",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in RIDE.items() for text in texts])
def test_a_question_about_the_ride_is_one(kind: str, text: str) -> None:
    assert ride_asked(words_of(text)) == kind


@pytest.mark.parametrize(
    "text",
    [
        "can i get a second one the week after", "i also want to book the one after that already", "one more next week please",
        "i also need to talk to the doctor again before friday, can i book another talk", "can i book two sessions",
        "can we go ahead and book the next one", "another session after this one too",
        "puedo tener otra la semana siguiente tambien", "quiero apartar de una vez la otra tambien", "puedo agendar la siguiente de una vez?",
        "una mas la otra semana", "quiero otra mas",
    ],
)  # fmt: skip
def test_one_more_is_wished_for(text: str) -> None:
    assert one_more(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "the second one", "can i get another time", "is the second one open", "can i come another day", "another appointment instead of friday",
        "do you have another one instead", "i want to book", "one more question", "can my wife get one too", "book it",
        "i want the second one please", "can i also bring my son", "can we move it to the week after",
        "otra hora tambien?", "una mas tarde", "quiero otra fecha", "mas tarde", "puede ser una hora mas tarde", "mejor la otra semana",
    ],
)  # fmt: skip
def test_another_in_its_place_is_not_one_more(text: str) -> None:
    assert not one_more(words_of(text))


WAY = {
    "here": [
        "I have arrived and am sitting in my car, shall I come in?", "in the car outside in a silver honda, need a hand with the chair",
        "im here", "here", "just pulled up", "we're here!", "im in the lobby", "parked out front", "sitting in the waiting room",
        "ya llegue donde toco", "here. i'm nervous", "1 here",
        "i'm here but the door is locked and nobody answers the buzzer", "im here, will you let me know when to come up", "here, no rush",
        "here but nobody is at the desk", "aqui estoy, tengo miedo", "ya llegue, no abren", "ya estoy en la sala de espera", "Ya llegamos", "aqui estoy", "estoy en el estacionamiento",
    ],
    "back": [
        "jo just threw up in the car so we're turning around. sorry", "we had to turn back", "heading back home sorry",
        "nos regresamos a casa", "dimos la vuelta",
    ],
    "weather": [
        "its a blizzard here roads are closed are you even open", "snowed in, cant get out of the driveway", "roads are icy",
        "hay mucha nieve, abren hoy?", "se fue la luz, abren?",
    ],
    "late": ["bus is stuck, maybe 20 now", "stuck in traffic gonna be like 40 min late", "el camion esta atorado"],
    "no": [
        "im here because of pain", "i'll be there soon", "when i get here what do i do", "is it cold here", "i am here for my mom",
        "if i turn around", "things are turning around for me", "can i go back to work", "2 here", "can i wait here", "1", "are you open", "is parking closed",
        "my car broke down", "what if the bus is late", "ok", "no estoy aqui mañana", "ya llegue a casa", "abren hoy?",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in WAY.items() for text in texts])
def test_where_somebody_stands_with_the_way(kind: str, text: str) -> None:
    assert on_the_way(words_of(text)) == kind


def test_closed_roads_are_no_closed_door() -> None:
    assert not outside(words_of("its a blizzard here roads are closed are you even open"))
    assert outside(words_of("im outside and its locked"))
    assert asks_if_open(words_of("its a blizzard here roads are closed are you even open"))


@pytest.mark.parametrize(
    "text",
    [
        "i'm here but the door is locked and nobody answers the buzzer", "im here but its locked", "we're here, it says closed",
        "i'm here, rang the bell, no one is coming to the door", "i'm here but the door is locked, what do i do?", "here but nobody is at the desk",
        "ya llegue pero nadie abre", "ya estoy aqui pero esta cerrado", "ya estoy aqui, tocando y nadie sale", "ya llegue, no abren",
    ],
)  # fmt: skip
def test_at_the_place_before_a_closed_door(text: str) -> None:
    assert outside(words_of(text))
    assert on_the_way(words_of(text)) == "here"


@pytest.mark.parametrize(
    "text", ["here. i'm nervous", "im here", "is the door locked on sundays?", "ya llegue", "what if nobody answers the door"]
)
def test_at_the_place_and_no_door_is_closed(text: str) -> None:
    assert not outside(words_of(text))


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("need a hand with the chair", True), ("i need help from the car to the door", True), ("can someone come help me from the car", True),
        ("uso silla de ruedas", True), ("necesito ayuda para bajar del carro", True),
        ("is it wheelchair accessible", False), ("i need help", False), ("can someone call me", False), ("need help booking", False),
    ],
)  # fmt: skip
def test_who_needs_a_hand_to_get_in(text: str, needs: bool) -> None:
    assert needs_hand(words_of(text)) == needs


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("not gonna make it tmrw", True), ("can't make it tomorrow", True), ("sorry wont make it today", True), ("im not going to make it friday", True),
        ("not gonna make it", False), ("not gonna make it through this week", False), ("not gonna make it through tomorrow", False),
        ("cant make it anymore", False), ("i cant do this tomorrow", False), ("not gonna make it tomorrow, i want to die", False),
    ],
)  # fmt: skip
def test_only_a_day_that_cannot_be_kept(text: str, says: bool) -> None:
    assert cannot_come(words_of(text)) == says


def test_which_kind_of_visit_is_meant() -> None:
    for text in ("cancel the talk but keep the infusion", "cancela la platica pero deje la infusion"):
        assert kind_called_off(words_of(text)) == "talk"
        assert kind_kept(words_of(text)) == "treatment"
    assert kind_called_off(words_of("cancel my appointment")) is None
    assert kind_kept(words_of("cancel my treatment")) is None


@pytest.mark.parametrize(
    ("text", "wants"),
    [
        ("wait can i have it back", True), ("actually i can make it", True), ("i didn't mean to cancel", True), ("i want my appointment back", True),
        ("ay no, si puedo, me la regresa?", True), ("la cancele por error", True),
        ("wait no i want to keep it", True), ("never mind keep it", True), ("oops wrong button", True), ("keep my appointment", True), ("undo", True),
        ("no espere, si la quiero", True), ("no la cancele", True), ("mejor si la quiero", True), ("me equivoque", True), ("dejela como esta", True),
        ("thanks", False), ("can you call me back", False), ("book", False), ("i want my deposit back", False), ("gracias", False),
    ],
)  # fmt: skip
def test_what_was_called_off_is_wanted_back(text: str, wants: bool) -> None:
    assert wants_back(words_of(text)) == wants


@pytest.mark.parametrize(
    "text",
    [
        "whens the next one",
        "when do i come",
        "what day am i coming again",
        "which visits do i have",
        "what do i have booked",
        "que citas tengo",
    ],
)
def test_asks_which_visits_lie_ahead(text: str) -> None:
    assert asks_when(words_of(text))


@pytest.mark.parametrize(
    "text", ["when do i come off the meds", "que citas tienen", "when is the next one available", "cuando voy a sentirme mejor"]
)
def test_asks_for_something_near_it(text: str) -> None:
    assert not asks_when(words_of(text))


def test_how_to_get_in_and_what_a_missed_visit_costs_are_asked() -> None:
    assert asked(words_of("is it wheelchair accessible"), ()) == "access"
    assert asked(words_of("hay rampa para silla de ruedas?"), ()) == "access"
    assert asked(words_of("if i cant make it do i lose my deposit"), ()) == "fee"
    assert asked(words_of("pierdo el deposito si no voy?"), ()) == "fee"
