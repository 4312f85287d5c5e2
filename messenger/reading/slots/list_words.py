"""Words by which a list of offered times is spoken of: its last and its middle one, and the parts of the day of the others."""

from __future__ import annotations

from messenger.reading.words.lexicon import lexicon

LAST = lexicon("last ultima ultimo")
MIDDLE = lexicon("middle medio enmedio")
MORNING = lexicon("morning mornings manana mananas am early temprano")
AFTERNOON = lexicon("afternoon afternoons tarde tardes pm")
COUNTED = lexicon(
    "part parts bit quarter half week weeks month shift shifts grade floor dose session thing mitad parte partes quincena quincenas semana semanas trimestre semestre turno vez piso "
    "dosis sesion mes tanda bimestre"
)
"""What is counted by an ordinal that is no place in the list ("the first part of january", "second shift workers")."""
NOON = 12
"""The hour with which the afternoon begins."""
