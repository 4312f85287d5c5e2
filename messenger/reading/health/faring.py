"""How somebody says that they are after a visit, in words or on a scale of their own: plainly well, or something that staff read.

Nothing here judges what it means. Well is only what says nothing else; a number out of ten is never the number of an option.
"""

from __future__ import annotations

import re
from typing import Any

from messenger.core.understanding import Choice, ExpectChoice, Faring, Told, Unread
from messenger.reading.answers.name_lists import FIRST_NAMES
from messenger.reading.answers.no_answer import asks
from messenger.reading.rides.words import RELATIONS
from messenger.reading.words.expression import expression
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text

_OUT_OF_TEN = expression(r"(?<![\d/])(10|\d)(?:\.5)?\s*(?:/|out\s*of|outta|outa|de|sobre)\s*10(?![\d/])", re.IGNORECASE)
_LOW = 5
"""Out of ten: from here down staff contact them."""

_RULES: Phrasebook[Faring] = Phrasebook(
    [
        (
            "unwell",
            """
can|could not ~1 stop sleeping
can|could not ~1 stay|keep awake
can|could not ~1 keep my_eyes
no ~1 he|puedo|podido|paro ~1 parado|parar|dejado|dejar|de ~1 dormir
no ~1 puedo|aguanto ~2 despierta|despierto
muchisimo|demasiado|tanto sueno
wore|worn|wearing|wears ~1 off
did not last
back ~2 square_one|where_i_started|where_i_was|to_normal|to_how|to_before|to_baseline|the_same
no|not|any ~1 difference
did not|has_not|is_not ~1 work|help|worked|helped|working|helping
worse than|today|now|again
feel|feeling|felt|doing|mood ~3 worse|bad|awful|terrible|low|down|horrible|rough|crappy|lousy
crash|crashed|crashing
se ~2 paso|fue|acabo ~1 efecto
ya no ~2 hace|siento ~1 efecto|nada
no ~2 hizo|hace|sirvio|sirve|funciono|ayudo|duro ~1 efecto|nada
otra vez ~2 igual|mal|lo_mismo|como_antes
igual|mal que antes
como antes $
peor que|hoy|ahora|otra_vez
no ~1 me_siento|estoy|ando|amaneci ~2 bien|mejor
not ~2 feel|feeling|doing ~2 good|well|great|right|better|ok|okay
me_siento|estoy|ando|sigo|amaneci ~2 peor|mal|fatal|triste|decaida|decaido|bajoneada
""",
        ),
        (
            "mixed",
            """
slept|sleeping|asleep|sleep ~3 # hours|hrs|hour
slept ~2 all|through|until|til|till|most
dormi|durmiendo|dormido|dormida ~3 # horas|hrs
dormi ~2 toda|todo|hasta
mucho sueno
better|best than|since
feel|feeling|felt|doing|mood|sleeping|sleep ~3 better|good|great|different|lighter|calmer|okay|ok|fine|amazing
little|bit|kinda|somewhat|still|slightly|kind_of|sort_of ~3 but ~2 fine|ok|okay|good|better|alright
fine|ok|okay|good|better|alright but ~2 little|bit|kinda|somewhat|still|slightly|tired
mejor que|desde
me_siento|estoy|ando|amaneci ~2 mejor|bien|diferente|tranquila|tranquilo|ligera|ligero
poco|algo|todavia|poquito ~3 pero ~2 bien|mejor|tranquila|tranquilo
bien|mejor pero ~2 poco|algo|todavia|poquito|cansada|cansado
""",
        ),
    ]
)
_OF_ANOTHER: Phrasebook[str] = Phrasebook(
    [("another", """
she|he ~1 is|was ~2 asleep|sleeping|resting|home|fine|good|ok|okay|well|bed|better|awake|eating
she|he sleeps|slept|ate|rests|feels
esta|anda ~2 dormida|dormido|descansando|acostada|acostado
ella|el esta ~2 bien|dormida|dormido|mejor|casa
this is @kin
soy|habla su|el|la ~1 @kin
""")],
    {"kin": " ".join(sorted(RELATIONS))},
)  # fmt: skip
_SYMPTOMS = lexicon(
    "pain hurts headache nausea nauseous dizzy dizziness sick vomit vomiting throwing dolor duele nausea nauseas mareo mareada mareado vomito vomitando"
)

_GOOD = lexicon(
    "good great fine ok okay well alright wonderful amazing perfect excellent awesome fantastic safe safely rested peaceful happy lovely calm "
    "bien perfecto excelente tranquila tranquilo contenta contento feliz genial mejor super emojiyes dios"
)
_HOME = lexicon("home house casa cama bed couch sofa")
_BESIDE = lexicon(
    "i am im me we feel feeling felt feels doing so pretty very really much lot lots quite and now today tonight this morning evening here at in on "
    "the my our a an back made it got get thx thanks thank you ty all everything is was with sleeping slept sleep like rock baby log rest resting "
    "night last no problem problems issues complaints lol haha yes yep yeah already just finally watching tv relaxing chilling hi hello hey god "
    "bless for asking to be say would thanks emojithanks emojihappy same as always been having dinner too also to her his him us are everyone dog "
    "cat honestly actually home's all's good's "
    "muy todo estoy ya en llegue llegamos la el con mi me siento y gracias a si hola hoy sin novedad novedades problema problemas descansando descanse "
    "dormi como bebe piedra noche anoche acostada acostado viendo tele por preguntar siento amaneci super ando nos fue salio fue que bueno buenas noches"
)
_DENIED = lexicon("not no never cannot without sin nunca tampoco ni")
_NOTHING_WRONG = lexicon("problem problems issues complaints problema problemas novedad novedades")


def out_of_ten(text: Text) -> int | None:
    """The number of a "7/10" or "a 4 outta 10"; None where there is none."""
    found = _OUT_OF_TEN.search(text.cleaned)
    return int(found.group(1)) if found else None


def faring(text: Text) -> Faring:
    """``unwell`` or ``mixed`` where the writer says in a known form how they are, or on a scale out of ten; ``no`` for all else."""
    if text.asks or asks(text) or not text.plain:
        return "no"
    number = out_of_ten(text)
    if number is not None:
        return "unwell" if number <= _LOW or not _SYMPTOMS.isdisjoint(text.bag) else "mixed"
    found = {one.tag for one in _RULES.find(text)}
    return "unwell" if "unwell" in found else "mixed" if "mixed" in found else "no"


def _plainly_well(text: Text) -> bool:
    """Whether a text says that one is well and nothing else: each of its words is known, and none denies it."""
    words = text.plain
    known = all(word in _GOOD or word in _HOME or word in _BESIDE or word in FIRST_NAMES or word in RELATIONS for word in words)
    denied = any(word in _DENIED and not _NOTHING_WRONG.intersection(words[i + 1 : i + 3]) for i, word in enumerate(words))
    return known and not denied and not (_GOOD | _HOME).isdisjoint(words)


def how_they_are(text: Text, expect: ExpectChoice) -> Choice | Told | Unread:
    """The answer to a check-in (its ``expect.codes`` say which) in words of one's own."""
    if text.asks or asks(text):
        return Unread("a question")
    if out_of_ten(text) is not None:
        return Told(faring(text) == "unwell", because="a number out of ten")
    said = faring(text)
    if said == "unwell":
        return Told(True, because="says in words how they are")
    if _OF_ANOTHER.find(text):
        return Told(False, because="somebody else says how they are")
    home = not (_HOME | _ARRIVED).isdisjoint(text.bag)
    at_home = "not-home" not in expect.codes or home
    if _plainly_well(text) and "good" in expect.codes and at_home:
        return Choice(expect.codes.index("good") + 1, because="plainly well")
    if said == "mixed" or _plainly_well(text):
        return Told(False, because="says in words how they are")
    if (
        "not-home" in expect.codes
        and home
        and text.plain[0] in _HOME | lexicon("i at made got back ya en llegue llegamos estoy am")
        and not _AWAY & text.bag
    ):
        return Told(False, because="home, and more")
    return Unread("no option named")


_ARRIVED = lexicon("llegue llegamos")
_AWAY = lexicon("not no still going go way when want wanna cant can leave left sin no todavia aun voy vamos camino quiero")


def wishes_another(text: Text) -> bool:
    """Whether a text wishes for another visit ("me siento mejor, quiero otra sesion")."""
    return bool(_ANOTHER_VISIT.find(text)) and _DENIED.isdisjoint(text.bag)


_ANOTHER_VISIT: Phrasebook[str] = Phrasebook(
    [("another", """
want|like|need|book|get|schedule|do|have ~2 another|next|more|second session|sessions|visit|visits|infusion|treatment|appointment|appt|round
want|like|need|book|get|schedule|do|have|ready ~3 next one
book|schedule ~2 another one
quiero|quisiera|necesito|gustaria|agendar|apartar|sacar ~2 la|el otra|otro|siguiente|proxima $
quiero|quisiera|necesito|gustaria|agendar|apartar|hacer|hacerme ~2 otra|otras|mas|proxima sesion|sesiones|cita|citas|visita|infusion|tratamiento
""")]
)  # fmt: skip


def asks_how_one_is(expect: ExpectChoice) -> bool:
    """Whether a question is a check-in's about how somebody is, by the codes of its options."""
    return not {"not-home", "unreal", "much-worse"}.isdisjoint(expect.codes)


def faring_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_RULES, _OF_ANOTHER, _ANOTHER_VISIT)
