"""What invented people write, in English and Spanish."""

from __future__ import annotations

from messenger.core.understanding import Language
from messenger.simulation.chance import Dice

HELLO: dict[Language, tuple[str, ...]] = {
    "en": ("hi", "Hello, I'd like to book a visit", "can I make an appointment?", "BOOK", "hey do you have any openings"),
    "es": ("hola", "Hola, quiero una cita", "quisiera hacer una cita por favor", "CITA", "buenas, tienen horas?"),
}
BOOK: dict[Language, tuple[str, ...]] = {"en": ("BOOK", "book", "I'd like to book again"), "es": ("CITA", "cita", "quiero otra cita")}
MOVE: dict[Language, tuple[str, ...]] = {
    "en": ("CHANGE", "can we move my visit to another day", "I need to reschedule"),
    "es": ("CAMBIO", "quiero cambiar mi cita", "necesito otro dia para mi cita"),
}
CALL_OFF: dict[Language, tuple[str, ...]] = {
    "en": ("please call off my visit", "I want to cancel my appointment"),
    "es": ("quiero cancelar mi visita", "por favor cancele mi cita"),
}
OPT_OUT: dict[Language, tuple[str, ...]] = {"en": ("STOP", "stop texting me", "Stop."), "es": ("STOP", "ALTO", "no me manden mas mensajes")}
RIDE_LOST: dict[Language, tuple[str, ...]] = {
    "en": ("my ride fell through", "my sister cant drive me anymore"),
    "es": ("ya no tengo quien me lleve", "mi hermana ya no puede llevarme"),
}
RIDE_NAMED: dict[Language, tuple[str, ...]] = {
    "en": ("my sister Carla", "Tom", "my husband will", "0", "uber", "not sure yet"),
    "es": ("mi hermana Carla", "Tomas", "mi esposo", "0", "un uber", "todavia no se"),
}
URGENT: dict[Language, tuple[str, ...]] = {
    "en": (
        "I want to die, I am going to kill myself tonight",
        "I cant do this anymore. I want to kill myself",
        "I have chest pain and I cant breathe",
        "I took all my pills",
    ),
    "es": ("quiero morirme, me voy a matar", "me duele mucho el pecho y no puedo respirar", "ya no quiero vivir"),
}
WRONG_NUMBER: dict[Language, tuple[str, ...]] = {"en": ("wrong number, I dont know you",), "es": ("numero equivocado",)}
PERSON: dict[Language, tuple[str, ...]] = {
    "en": ("STAFF", "I need to talk to a person"),
    "es": ("PERSONA", "quiero hablar con una persona"),
}
SMALL: dict[Language, tuple[str, ...]] = {
    "en": ("how much does it cost", "where are you?", "thanks!", "asdf qwer", "running 10 min late", "HELP", "ok", "what is this exactly?"),
    "es": ("cuanto cuesta", "donde estan?", "gracias", "asdf qwer", "voy 10 minutos tarde", "AYUDA", "ok", "que es esto?"),
}
WISHES: dict[Language, tuple[str, ...]] = {
    "en": ("MORE", "Friday afternoon", "anything next week in the morning", "not Monday", "Tuesday or Wednesday after 1"),
    "es": ("MAS", "viernes por la tarde", "la otra semana en la mañana", "el lunes no", "martes o miercoles despues de la 1"),
}
NAMES = ("Ana Lopez", "Rosa Diaz", "Jo Park", "Max Stone", "Lee Ward", "Iris Bell", "Sam Cole", "Luz Vega", "Nora Finch", "Theo Marsh")
NUMBERS: dict[Language, tuple[str, ...]] = {
    "en": ("zero", "one", "two", "three", "four", "five"),
    "es": ("cero", "uno", "dos", "tres", "cuatro", "cinco"),
}
REPLIES = ("We will call you this afternoon.", "Thank you, that is noted.", "Please ring us when you can.")
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def misspelt(text: str, dice: Dice) -> str:
    """``text`` with a slip of the thumb: a letter doubled, dropped, or another in its place. Short answers stay as they are."""
    at = [index for index, letter in enumerate(text) if letter.isalpha()]
    if len(at) < 5:
        return text
    index = dice.one(at)
    slip = dice.one((text[index] * 2, "", dice.one(LETTERS)))
    return text[:index] + slip + text[index + 1 :]
