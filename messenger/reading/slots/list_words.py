"""Words by which a list of offered times is spoken of: its last and its middle one, and the parts of the day of the others."""

from __future__ import annotations

from messenger.reading.words.lexicon import lexicon

LAST = lexicon("last ultima ultimo")
MIDDLE = lexicon("middle medio enmedio")
MORNING = lexicon("morning mornings manana mananas am early temprano")
AFTERNOON = lexicon("afternoon afternoons tarde tardes pm")
NOON = 12
"""The hour with which the afternoon begins."""
