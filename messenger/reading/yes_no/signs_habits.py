"""What speaks for yes, no or unsure where it is asked whether somebody fasts, or whether they drink or use drugs at all (both languages).

``fasted`` is :data:`messenger.reading.yes_no.signs_asked.ASKED`'s ``eaten`` turned round: "nothing since dinner" says yes to "nothing to eat since
midnight?". ``drinks`` is not ``substance``: a beer on Sundays is no problem with alcohol, and a yes to "do you drink?".
"""

from __future__ import annotations

from messenger.reading.yes_no.sign import Sign, Topic
from messenger.reading.yes_no.signs_asked import ASKED
from messenger.reading.yes_no.signs_mind import MIND

_EATEN = ASKED["eaten"]

EVERY_DAY = """
every|each|most ~1 night|day|evening|morning|nite|days|nights|mornin|shift
everyday|nightly|daily
diario|diariamente
todos|todas|to los|las|lo ~1 dias|noches|dia|noche
cada ~1 dia|noche
todo el dia
"""
"""Drink or drugs on most days."""
_SELDOM = """
not|nothing|none since
sunday|sundays|saturday|saturdays|friday|fridays|weekend|weekends|birthday|birthdays|christmas|holidays|parties|party|wedding|weddings|reunions
domingo|domingos|sabado|sabados|viernes|fiesta|fiestas|finde|findes|navidad|cumpleanos|bodas|asados|farras|feria
once|twice|seldom|rarely|occasion*
communion
sip of
one|two|1|2 ~2 week|month|year
de vez en cuando
muy rara vez
a veces
antes ~2 ya ~1 jure|no|deje
jure|jurado
used to
"""

HABITS: dict[Topic, dict[Sign, str]] = {
    "fasted": {"yes": _EATEN["no"], "no": _EATEN["yes"], "unsure": _EATEN["unsure"]},
    "drinks": {
        "yes": MIND["substance"]["yes"]
        + """
drink|drinks|drinker|beer|beers|wine|vodka|whiskey|tequila|bourbon|rum|seltzer*|cocktail*|margarita*|cerveza*|cervecita*|vino|copa|copita|trago|traguito*|\
chela*|cheve*|ron
weed|marijuana|cannabis|edibles|gummies|yerba|mota|marihuana|pot|thc|joint|joints|porro*
social|socially|occasion*|weekend*|weekends|holidays|parties|fiestas|fines
tomo|bebo|fumo|consumo
here and there
now and then
once in a|while
de vez en cuando
""",
        "no": """
never touched|touch ~3
not ~1 drink|smoke|use|drinker|touch|anymore|drop
no ~1 tomo|bebo|fumo|uso|consumo
ya no ~2
sober|sobri*|clean|limpio|limpia
quit|stopped|gave_up|deje|dejado ~4
jure|jurado|juramento
years|anos ~1 off|without|dry|free|seco|seca
cristian*|abstemi*|teetotal*
baptist|mormon|muslim
not ~2 drop|thing
ni ~2 gota|cerveza|trago|agua
only|just|solo|puro coffee|cafe|caffeine|water|agua|tea|te
nothing|none|nada|ninguno|ninguna
never|nunca|jamas
""",
        "unsure": """
does ~3 count
cuenta ~1 ?
depends
depende
""",
    },
}

HABITS["daily"] = {"yes": EVERY_DAY, "no": HABITS["drinks"]["no"] + _SELDOM, "unsure": HABITS["drinks"]["unsure"]}
