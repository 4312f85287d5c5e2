"""Words that bound a time: "after", "no later than", "antes de" before it; "or later", "en adelante" behind it."""

from __future__ import annotations

from sys import intern

COMPARATORS: dict[tuple[str, ...], str] = {
    tuple(map(intern, words.split())): relation
    for relation, lines in {
        "after": "after|not until after|not till after|not til after|until after|till after|til after|hasta despues de|hasta "
        "despues de las|hasta despues del|hasta despues del dia|hasta despues de el|after like|past|later than|any time after|anytime after|despues de|despues del|luego de|pasadito de|pasadito del|pasadito el|pasadas|pasado|pasando|pasandito|"
        "mas tarde de|"
        "mas tarde que|despues|"
        "a later time than|a time later than|later in the day than|"
        "later then|after about|sometime after|anything after|a partir de despues de",
        "from": "not for another|not for at least|not for at least another|no hasta dentro de|not until|not till|not til|earliest is|earliest i can do is|earliest i can come is|earliest i can make it is|"
        "earliest would be|"
        "soonest i can do is|soonest is|from|starting|starting at|starting on|beginning|as of|a partir de|a partir del|desde|"
        "desde el|no earlier than|"
        "not before|no antes de|no antes del|"
        "nothing sooner than|no sooner than|not sooner than|not any sooner than|"
        "not earlier than|at least|on or after|since|never before|any time from|anytime from|nothing before|nothing "
        "earlier than|nada antes de|not earlier then",
        "before": "before|earlier than|sooner than|mas pronto que|mas temprano que|prior to|any time before|anytime before|antes de|antes del|antes|sometime before|"
        "anything before|earlier then|ahead of",
        "through": "through|thru|through to|up through",
        "until": "latest is|latest i can do is|latest i can come is|latest would be|the latest is|until|till|til|untill|by|up to|"
        "up until|hasta|hasta el|no later than|not after|not later than|"
        "nothing after|nothing later than|"
        "between now and|between today and|from now until|from now till|from now til|from now to|from today until|from today to|"
        "de aqui a|de aqui al|de hoy a|de hoy al|desde hoy hasta|desde ahora hasta|entre hoy y|entre ahora y|de aqui hasta|"
        "no pase de|que no pase de|no pasar de|no mas tarde de|no despues de|no despues del|nada despues de|para antes de|on or before|never after|nothing "
        "past|not past|no later then|nothing later then",
        "around": "around|about|like around|approx|approximately|alrededor de|como a|cerca de|a eso de|tipo|round|close to|closer to|near|nearer|nearer to|hacia",
        "between": "between|btwn|entre|in between|anywhere between|anytime between|any time between",
    }.items()
    for words in lines.split("|")
}
for _edge, _relation in (("earliest", "from"), ("soonest", "from"), ("latest", "until")):
    for _who in ("i", "we", "he", "she", "they"):
        for _act in ("do", "come", "make it", "be there", "get there", "get in", "get away", "arrive", "go", "swing"):
            for _is in ("is", "would be", "is like", "is about"):
                COMPARATORS[tuple(map(intern, f"{_edge} {_who} can {_act} {_is}".split()))] = _relation
for _edge, _relation in (("temprano", "from"), ("pronto", "from"), ("tarde", "until")):
    for _who in ("puedo", "puede", "podemos", "podria", "llego", "alcanzo"):
        COMPARATORS[tuple(map(intern, f"lo mas {_edge} que {_who} es".split()))] = _relation
        COMPARATORS[tuple(map(intern, f"lo mas {_edge} que {_who} llegar es".split()))] = _relation
for _may in ("can", "could", "will", "should"):
    for _there in ("be there", "get there", "be ready", "be here", "arrive", "be free", "have him ready", "have her ready"):
        COMPARATORS[tuple(map(intern, f"{_may} {_there} by".split()))] = "from"
for _ready in ("ready by", "puedo estar para", "puedo llegar para", "listo para", "lista para"):
    COMPARATORS[tuple(map(intern, _ready.split()))] = "from"
COMPARATORS[("a", "mas", "tardar")] = COMPARATORS[("mas", "tardar")] = "until"
COMPARATOR_STARTS = frozenset(words[0] for words in COMPARATORS)
BOUNDS = COMPARATOR_STARTS - {"can", "could", "will", "should", "puedo", "lista", "listo", "ready", "de"}
"""The words of these that point at a time close behind."""
LONGEST_COMPARATOR = max(len(words) for words in COMPARATORS)

FOLLOWERS: dict[str, str] = {}
for _relation, _phrases in {
    "from": "earliest|soonest|at earliest|at soonest|minimum|como minimo|cuando menos|como muy temprano|como muy pronto|no earlier|not earlier|and no earlier|but no earlier|not any earlier|nothing earlier|at the earliest|at the soonest|the soonest|the earliest|a lo mas temprano|a lo mas pronto|lo mas pronto|no antes|y no antes|"
    "pero no antes|ni antes|lo mas temprano|no mas temprano|and not before|but not before|not before|or later|or after|and later|and after|and on|on|onward|onwards|or so later|"
    "and up|o mas tarde|o despues|en adelante|"
    "para adelante|para delante|para lante|para alante|palante|pa lante|hacia adelante|de ahi en adelante|or thereafter|"
    "forward|and beyond|y despues|or anytime after|or any time after|plus|+|or anything after|and onward|and onwards|or past|or beyond",
    "until": "latest|at latest|como maximo|como muy tarde|cuando mucho|lo mas tarde|no later|not later|and no later|but no later|not any later|nothing later|no mas tarde|y no mas tarde|pero no mas tarde|"
    "ni mas tarde|y no despues|no despues|or earlier|or before|o antes|and before|or sooner|o mas temprano|and earlier|at the latest|a mas tardar|or any time before",
}.items():
    for _phrase in _phrases.split("|"):
        FOLLOWERS[_phrase] = _relation
