"""Whether a text owns up to a visit that was missed ("sorry I couldn't make it", "perdón, no pude ir"). Short texts in the past tense only."""

from __future__ import annotations

from messenger.reading.phrases import Phrasebook
from messenger.reading.text import Text

LONGEST = 16
"""Words, without marks. What is longer says more than that."""

_MISSED: Phrasebook[str] = Phrasebook(
    [
        (
            "missed",
            """
sorry|apologies|apologize ~4 missed|overslept
sorry|apologies|apologize ~3 could|did not make|come|show|go
i missed ~1 appointment|visit|it|session|consult
i forgot ~1 appointment|visit
perdon|perdone|perdonen|disculpe|disculpen|disculpa|siento|disculpas ~2 no pude|alcance|llegue|fui|vine|asisti
perdon|perdone|perdonen|disculpe|disculpen|disculpa|siento|disculpas ~3 falte|olvido
no pude|alcance ~1 ir|llegar a mi|la cita|visita|ayer|hoy
falte a mi|la cita|visita|sesion
""",
        )
    ]
)


def owns_up(text: Text) -> bool:
    """Whether ``text`` says that the writer did not come to a visit."""
    return 0 < len(text.plain) <= LONGEST and any(True for _ in _MISSED.find(text))


def missed_books() -> tuple[Phrasebook[str], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_MISSED,)
