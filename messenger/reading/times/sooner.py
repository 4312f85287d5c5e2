"""Whether a text asks for a time sooner than those at hand ("anything sooner?"), or to be told when one opens ("put me on the waitlist")."""

from __future__ import annotations

from typing import Any

from messenger.core.understanding import Sooner
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import MARKS, Text

_SOONER = lexicon("sooner earlier soonest earliest pronto antes temprano")
_FRAME = lexicon(
    "hi hey hello ok okay so um oh hmm well please pls thanks thank do does is are there it that this these those you u yall guys have has got "
    "anything something any some one ones thing a an the to for of can could would will i we me my get got come be in see seen squeeze fit make "
    "move need want like prefer hoping looking was were if possible possibly maybe at all than then what whats about how time times slot slots "
    "spot spots opening openings appointment appt visit available availability open date day dates days still really no not chance way by "
    "offer nothing even much little bit "
    "hola oye buenas bueno pues por favor gracias hay habra tiene tienen tendra tendran tienes algo alguna algun nada mas lo la las los el un una uno "
    "hora horas cita citas espacio hueco lugar fecha dia disponible disponibles que de eso esas esos esa ese no se puede podria podrian puedo "
    "quiero quisiera necesito me gustaria seria posible para y a ver si mi ir verme atenderme venir es esto estas muy cual cuando mover moverla "
    "adelantar adelantarla cambiar cambiarla tan"
)
"""What may stand beside the words for sooner: a text that names a day, an hour or another matter says more than this, and is read for that."""
_ADVANCE = lexicon("adelantar adelantarla adelanten adelantarme adelantan")

_TELL: Phrasebook[str] = Phrasebook(
    [("tell", """
wait ~1 list
put|add|stick|get|place me|us|my_name ~2 list
pongame|ponganme|apunteme|apuntenme|anoteme|anotenme|metame|agregueme ~2 lista
me ~1 pone|ponen|apunta|apuntan|anota|anotan ~2 lista
waitlist|waitlisted|waiting_list|cancellation_list|standby|cancelation_list
let|lmk|text|call|tell|notify|message|contact|ping|hit ~2 if|when|once ~5 opens_up|open_up|opened_up|frees_up|free_up|opening|openings|\
someone_cancels|somebody_cancels|anyone_cancels|cancellation|cancellations|cancelation
let|lmk|text|call|tell|notify|message|contact|ping|hit ~2 if|when|once ~2 anything|something|any|a|an|one ~4 sooner|earlier|opens|comes_up|comes_available
if|when ~1 someone|somebody|anyone|anybody|another_patient cancels|cancel
if ~1 anything|something|a_spot|a_slot|one|a_time ~2 opens|open_up|opens_up|frees_up
avis*|digan*|diga*|mande*|escriba*|llame*|texte* ~2 si|cuando ~3 abre|abren|libera|desocupa|cancelacion|cancelaciones
avis*|digan*|diga*|mande*|escriba*|llame*|texte* ~2 si|cuando ~2 algo|alguna|algun|hay|sale|una|un ~4 antes|pronto|temprano|disponible|libre
si alguien|alguno|otro cancela
si se ~1 libera|desocupa ~2
si se ~1 abre algo|una|un|otra|lugar|espacio
lista de espera
""")]
)  # fmt: skip


def sooner(text: Text, offered: bool = False) -> Sooner:
    """``tell`` where a text asks to be told when a time opens, ``times`` where it does nothing but ask for sooner ones, else ``no``.

    ``news`` where it asks whether one has opened by now, as somebody does who waits for that. ``offered``: times are offered, beside which our texts teach a bare W for being told.
    """
    if _TELL.find(text) or (offered and text.cleaned.strip(" \n.!").casefold() == "w"):
        return "tell"
    if _NEWS.find(text) and len(text.plain) <= _FEW and "not" not in text.bag:
        return "news"
    words = [word for word in text.words if word not in MARKS and word not in "¿¡"]
    asks = not _SOONER.isdisjoint(words) or not _ADVANCE.isdisjoint(words)
    return "times" if asks and _FRAME.union(_SOONER, _ADVANCE).issuperset(words) and not _too_soon(text) else "no"


_FEW = 8
_NEWS: Phrasebook[str] = Phrasebook(
    [
        (
            "news",
            """
anything|something|any|any_openings|openings|any_spots|a_spot|any_times|any_luck|any_news ~1 yet $
did|has|have anything|something|a_spot|any_spots|a_slot|any ~2 open|opened|come|came|free|freed ~1 up ~1
any|some news|luck|update|updates|word|cancellations|cancellation ~3
ya|aun ~1 hay|tiene|tienen ~1 algo|lugar|espacio|hora|horas|cita ~1
ya se ~1 abrio|libero|desocupo ~2
se ~1 abrio|libero|desocupo ~2 ?
hay|alguna|tiene|tienen ~1 novedad|novedades|noticia|noticias ~2
""",
        )
    ]
)


def _too_soon(text: Text) -> bool:
    """ "too soon", "not that early", "muy temprano": the contrary."""
    words = text.plain
    return any(words[i : i + 2] in _CONTRARY for i in range(len(words) - 1))


_CONTRARY = {
    ("too", "early"), ("that", "early"), ("so", "early"), ("not", "earlier"), ("not", "sooner"), ("no", "earlier"), ("no", "sooner"), ("muy", "temprano"), ("tan", "temprano"),
    ("muy", "pronto"), ("tan", "pronto"), ("no", "antes"), ("earlier", "not"),
}  # fmt: skip


def sooner_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_TELL, _NEWS)
