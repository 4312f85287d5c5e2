"""Of the visits that a person has: one more beside the one booked, which of two is called off, and one called off that is wanted back."""

from __future__ import annotations

from typing import Any

from messenger.core.understanding import VisitKind
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text

_TALK = "talk consultation consult intake evaluation interview consulta platica entrevista evaluacion charla"
_TREATMENT = "infusion infusions treatment treatments session sessions dose tratamiento sesion sesiones infusiones dosis"
_LISTS = {
    "talk": _TALK,
    "treatment": _TREATMENT,
    "visit": f"visit visits appointment appointments appt appts booking one ones {_TALK} {_TREATMENT}",
    "cita": f"cita citas visita visitas {_TALK} {_TREATMENT}",
    "book": "book schedule reserve make add set_up sign_up get have do plan",
    "agende": "agendar apartar reservar sacar hacer pedir tener programar poner apuntar agregar dar agendo aparto",
}

_MORE: Phrasebook[str] = Phrasebook(
    [("more", """
a second|third|2nd|3rd|additional|extra @visit
one more @visit|time|after|besides|next|the|in|that
one|two|2 more @visit
book|schedule|reserve|get|have|add|make one|two|2 more
also ~5 @book ~3 another|one|next|second
also ~5 @book ~3 visit|appointment|appt|session|treatment|talk|consult|consultation ~3
@book ~4 @visit ~1 after that|this|it
book|schedule|reserve|make|add|set_up ~2 another|additional|extra @visit
another|additional|extra|next @visit ~6 too|as_well|also|already|on_top|besides|in_addition
@book ~2 another|next ~6 too|as_well|also|already|besides|in_addition
another @visit ~2 after|besides|in_addition_to|on_top_of ~1 that|this|friday|monday|tuesday|wednesday|thursday|saturday|it|mine
book|schedule|reserve ~3 two|2|both|several|three|3 @visit|of_them
book|schedule|reserve ~2 next|following one|ones|two|three|visit|visits|session|sessions
book|schedule|reserve ~2 the rest|others
talk|speak|meet ~3 doctor|nurse|provider|clinician|dr again ~1 before|too|also
la|una segunda|tercera @cita|tambien|para|la|despues
segunda|tercera|otra @cita ~4 tambien|ademas|aparte|de_una_vez
una|otra mas ~1 para|la|el|despues|en|de|tambien
una|otra mas $
otra ~5 tambien|ademas|aparte
tambien ~4 @agende|quiero|quisiera|necesito|puedo ~3 otra|segunda|proxima|siguiente
@agende ~4 la|una otra|segunda|proxima|siguiente ~4 tambien|de_una_vez|ya|desde_ahora|aparte|ademas
@agende ~4 de_una_vez $
@agende ~2 de_una_vez ~2 la|las|otra otra|otras|proxima|siguiente|proximas|siguientes
@agende ~3 dos|2|tres|3|varias @cita
ademas|aparte de ~3 otra
""")],
    _LISTS,
)  # fmt: skip
_IN_ITS_PLACE = lexicon(
    "instead move moved reschedule change switch swap cancel cancelled canceled call rather not cannot cant never open available still which "
    "mover moverla cambiar cambio cambiarla reagendar anular cancelar mejor libre disponible cual no"
)
"""Words by which another visit is wished for in place of the one booked, or one of those offered is meant."""
_OF_AN_HOUR = lexicon("hora horas dia fecha tarde temprano adelante pronto time day date opinion question")
"""What "another" and "una mas tarde" are said of where no visit more is meant."""
_OF_OTHERS = lexicon(
    "wife husband mom mother dad father son daughter friend sister brother kid child someone somebody partner "
    "esposa esposo mama papa hijo hija amigo amiga hermana hermano alguien pareja"
)


def one_more(text: Text) -> bool:
    """Whether a text wishes for one more visit beside the one booked ("can i get a second one the week after", "otra tambien")."""
    ruled_out = not text.bag.isdisjoint(_IN_ITS_PLACE) or not text.bag.isdisjoint(_OF_AN_HOUR) or not text.bag.isdisjoint(_OF_OTHERS)
    return not ruled_out and "en vez " not in text.flat and "en lugar " not in text.flat and bool(_MORE.find(text))


_OFF: Phrasebook[tuple[str, VisitKind]] = Phrasebook(
    [
        (("off", "talk"), "cancel|drop|skip|remove|canceling|cancelling ~3 @talk\ncall|calling off ~2 @talk\ncancelar|cancela|cancele|cancelen|cancelo|anular|anule|anulen|quitar|quite ~3 @talk"),
        (("off", "treatment"), "cancel|drop|skip|remove|canceling|cancelling ~2 @treatment\ncall|calling off ~2 @treatment\ncancelar|cancela|cancele|cancelen|cancelo|anular|anule|anulen|quitar|quite ~2 @treatment"),
        (("keep", "talk"), "keep|keeping|leave|leaving ~2 @talk\nnot the|my @talk\n@talk stays|stay\ndejar|deje|dejen|dejo|mantener|mantenga|conservar ~2 @talk\npero|y no|si la|mi @talk"),
        (("keep", "treatment"), "keep|keeping|leave|leaving ~2 @treatment\nnot the|my @treatment\n@treatment stays|stay\ndejar|deje|dejen|dejo|mantener|mantenga|conservar ~2 @treatment\npero|y no|si la|el|mi @treatment"),
    ],
    _LISTS,
)  # fmt: skip


def kind_called_off(text: Text) -> VisitKind | None:
    """Which kind of visit a text calls off ("cancel the talk"); None where it does not say."""
    found = {one.tag for one in _OFF.find(text)}
    kinds = [kind for kind in _KINDS if ("off", kind) in found and ("keep", kind) not in found]
    return kinds[0] if len(kinds) == 1 else None


def kind_kept(text: Text) -> VisitKind | None:
    """Which kind of visit a text wishes to keep ("keep the infusion"); None where it does not say."""
    found = {one.tag for one in _OFF.find(text)}
    kinds = [kind for kind in _KINDS if ("keep", kind) in found]
    return kinds[0] if len(kinds) == 1 else None


_KINDS: tuple[VisitKind, ...] = ("talk", "treatment")

_BACK: Phrasebook[str] = Phrasebook(
    [("back", """
can|could|may|please i|we|you ~3 it|that|visit|appointment|appt|spot|time|slot|one ~1 back
want|need|give|take|put|get|have|like ~3 it|that|visit|appointment|appt|spot|time|slot|one ~1 back
undo
uncancel*
un cancel
not mean|want|meant|wanted to ~1 cancel|call
cancelled|canceled|called ~3 by|on accident|mistake|purpose
by accident|mistake
i|we can ~1 make|come|do|go ~2 after_all
after all i|we can
actually|wait|never_mind i|we can ~1 make|come|go
keep|want ~2 it|visit|appointment after_all
changed my mind ~4 want|keep|come|coming|back
me|nos la ~1 regresa|regresan|devuelve|devuelven|pueden|puede|vuelve|vuelven ~2
la quiero|necesito ~1 de_vuelta|otra_vez|de_nuevo
siempre si ~3
si puedo ~3
si voy|vamos a ir|poder
no queria|quise|era ~1 anular*|cancelar*|para_anular
por error|equivocacion|accidente
sin querer
recuper* ~2
devuelv* ~2
keep|keeping it|mine|that|my_appointment|my_visit|my_spot
want|like|prefer to keep ~
not ~1 cancel|call it|that|my|off ~
pressed|hit|sent|wrong ~2 button|number|wrong
my|a mistake
si ~1 la|lo quiero|necesito|ocupo|quiero_mantener
no ~1 la|lo ~1 cancele|cancelen|cancelo|anule|anulen|quite|quiten
dejela|dejala|dejenla|dejemela ~1
mantener|mantenerla|mantengala|mantenga ~2
me equivoque
mejor ~2 la quiero|dejo
""")]
)  # fmt: skip


def wants_back(text: Text) -> bool:
    """Whether a text wishes for the visit back that was just called off; it means that only after one was."""
    return len(text.plain) <= _SHORT and text.bag.isdisjoint(_CALLED) and bool(_BACK.find(text))


_SHORT = 14
_CALLED = lexicon("text phone money deposit refund mensaje telefono dinero deposito reembolso")
"""What else may be called, texted or paid back."""


def one_more_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of these readers, to be made ahead of the first text."""
    return (_MORE, _OFF, _BACK)
