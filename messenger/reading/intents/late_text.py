"""An apology for the hour or the lateness of a text itself ("sorry for texting so late", "disculpe la hora"): nobody is late to a visit."""

from __future__ import annotations

from typing import Any

from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import MARKS, Text, words_of

_APOLOGY: Phrasebook[str] = Phrasebook(
    [("late", """
sorry|apologies|apologize|forgive|pardon ~3 texting|text|txt|texted|messaging|message|writing|replying|reply|responding|respond|response|answering|answer|contacting|bothering|bother|asking ~4 late|hour
sorry|apologies|apologize|forgive|pardon ~3 getting|get back ~4 late
sorry|apologies|apologize|forgive|pardon ~3 late|delayed|slow ~1 reply|response|text|txt|message|answer|texting|hour
sorry|apologies ~2 it is ~2 late $
sorry|apologies ~2 it is ~2 late ,|but|.|!
sorry|apologies ~3 the hour
know|realize ~1 it is ~2 late
^ sorry|apologies ~2 got|been|was|have_been ~2 busy|away|tied_up|sick|working|at_work|swamped|slammed|distracted|sidetracked
^ sorry|apologies ~2 just ~1 saw|seeing|seen|got ~2 this|it|your_text|message ~1
^ sorry|apologies ~2 the delay|wait
^ sorry|apologies ~2 forgot ~1 to ~1 answer|reply|respond|text ~1 back
^ perdon|perdone|perdonen|disculpe|disculpen|disculpa se me fue|paso ~1 el|la|todo ~1 dia|semana|tiempo
^ perdon|perdone|perdonen|disculpe|disculpen|disculpa ~2 apenas|hasta_ahora|ahorita ~1 vi|veo|lei|leo ~2
^ perdon|perdone|perdonen|disculpe|disculpen|disculpa ~1 la tardanza|demora
^ perdon|perdone|perdonen|disculpe|disculpen|disculpa ~2 anduve|estuve|estaba|andaba ~2 ocupada|ocupado|trabajando|enferma|enfermo
^ late ~1 reply|response
perdon|perdone|perdonen|perdona|disculpe|disculpen|disculpa|disculpeme|disculpenme|lamento|siento ~3 escribir*|escriba|escribo|escribi|mandar*|mande|mando|textear*|texteo|contestar*|conteste|contesto|responder*|responda|respondo|molestar*|moleste|molesto ~4 tarde|hora|horas|noche
perdon|perdone|perdonen|perdona|disculpe|disculpen|disculpa|disculpeme ~2 la|las|esta|estas hora|horas
se que ~1 es ~2 tarde
""")],
)  # fmt: skip

_JOINS = frozenset({"but", "pero", "and", "y"})


def without_apology(text: Text) -> Text | None:
    """A text less such an apology, which may leave no words; None where it holds none."""
    found = _APOLOGY.find(text)
    if not found:
        return None
    covered = {i for one in found for i in range(one.first, one.last + 1)}
    kept = [word for i, word in enumerate(text.words) if i not in covered]
    while kept and (kept[0] in MARKS or kept[0] in _JOINS):
        kept = kept[1:]
    return words_of(" ".join(kept))


def late_text_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_APOLOGY,)
