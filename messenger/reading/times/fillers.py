"""Small words that say nothing of a time: interjections, oaths, forms of address and short forms of texting, English and Spanish."""

from __future__ import annotations

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.standing import Standing
from messenger.reading.words.text import MARKS, STOPS, Text

FILLERS = lexicon("""
    ig idc idgaf ngl tbh tbf fr frfr ong istg imo imho fwiw btw fyi smh ffs omg omfg wtf jfc rofl lmfao lmaoo lolol lolz icymi afaik iirc ikr
    irl tysm ily nbd np nw yw gtg wbu hbu fam bruh bruv brah girlie mate guv guvnor luv toots cap lowkey highkey
    deadass aight ight aite kk mkay okie dokie okies okeydoke okayy okee yee yas yass yess yup yupp yeppers yessir yessum yolo fomo rip welp
    whelp yikes yeesh sheesh geez jeez jeeze gee gosh golly goodness gracious dang dangit darn darnit drat crap heck hell damn dammit damnit
    goddamn bloody blimey crikey cripes wowza wowzers yowza yay yayy woo woot woohoo whoop whoops hooray hurray huzzah boo bah meh blah bleh
    blech ugh ughh uggh argh arg grr gr sigh sighs ew eww yuck gross ick hm mm mmhm mhm uhh umm erm er ahh aah oho aha ahem psh pfft tsk tut
    lordy whatev whatevs whatevz wevs spose methinks guessing presume imagine dunno righto rightio alrighty alrighties wilco affirmative deffo
    defo defs obvi totes prolly presumably supposedly evidently anywho anyhoo anyways anyhow besides basically kinda sorta vibes vibe mood hype
    dope lit rad groovy gnarly stoked amped legit hunky dory spiffy jolly sweet sweetie sweetheart dearie darling cupcake babe bb xo xoxo xx
    muah smooches hugs blessings blessed amen hallelujah namaste aloha howdy heya sup wassup ahoy greetings bummer shame alas oops oopsie
    oopsies tootin cabal fijate fijesen vaya vayan pos pus pueh puej vea veas mira miren oigan oie oigame ey epa epale hijole ijole jijole chale
    simon nel nelson sobres orales hijoles zas ajale ajua aja ijoles jolines caramba caray caracoles recorcholis diantres demonios diablos
    cielos santo jesus bendito alabado jehova dioses puchica pucha puchis puchita chuta chuso chucha chin chispas chispa mecachis ostras
    ostia hostia hostias jolin jo joe jope jobar cono joder caraj carajo verga vergacion mierda chingado chingada chingados puta putas
    huevo buey compita compadrito manito manita parcero parcera parcerito diay tuanis tico chunche pura macizo
    chilero chilera tuani deacachimba maje cipote cipota wepa wepaje neta manin tiguere tato klk qlq chacho chacha acho sipirili sisas sisa
    sip sipi sepa sepalo okis okas okok andele anden listico listones uyy huy huyy ayy ah ehh emm uf uff puf puff bua pf tch fresco fresca
    tranquis relax suave suavecito chido chida chingon chingona genialisimo joyita tonces entons entoes entonses ntonces asina nomasito
    nomasitito supongo imagino capaz acaso digo diga pss ps carino carinito corazoncito amorcito lindo lindura preciosa precioso
    guapa guapo sr sra srta
""")
"""Words that stand beside a time and take nothing from it, nor add to it."""

_NO_DENIALS = Standing(
    "no cap", "no lie", "no joke", "no kidding", "no offense", "no offence", "no shade", "no duh", "no fuss", "no pressure", "no sweat", "no drama", "no shame",
    "no stress", "no big deal", "no biggie", "no worries", "no rush", "no hurry", "no need to rush", "not going to lie", "not gonna lie", "not even kidding", "not kidding",
    "not even joking", "not joking", "not to be a pain", "not to be difficult", "not to be picky", "not to be a bother", "not to rush you", "nothing fancy", "nothing major",
    "nothing urgent", "nothing serious", "no preference", "no preferences", "makes no difference", "make no difference", "no difference", "no hace diferencia", "no hay diferencia", "no hace ninguna diferencia",
    "ni modo", "ni modos", "ni que decir", "no manches", "no mames", "no inventes", "no friegues", "no jodas", "no me digas", "no te creas", "no pasa nada",
    "no hay pedo", "no hay tos", "no hay bronca", "no hay falla", "no hay drama", "no hay rollo", "no hay lio", "no hay prisa", "no hay apuro", "no hay afan", "no corre prisa",
    "no es por nada", "no es por molestar", "no quiero molestar", "sin preferencia", "no tengo preferencia", "no hay preferencia", "ni pedo", "que remedio", "no queda de otra", "no hay de otra",
    "ya ni modo", "le entro", "si le entro", "le entramos", "no faltaba mas", "no mas faltaba", "no se preocupe", "no te preocupes", "no se apure", "no se moleste",
)  # fmt: skip


def without_fillers(text: Text) -> Text:
    """The text without turns of speech whose "no" denies nothing ("no cap", "ni modo"); the same object where there is none."""
    if not _NO_DENIALS.possible(text):
        return text
    words, dropped, i = text.words, set[int](), 0
    while i < len(words):
        length = _NO_DENIALS.at(words, i)
        if length and not _given_up(words, i, length):
            dropped.update(range(i, i + length))
            i += length
        else:
            i += 1
    if not dropped or len(dropped) == len(words):
        return text
    kept = [i for i in range(len(words)) if i not in dropped]
    return Text(text.cleaned, tuple(words[i] for i in kept), tuple(text.spans[i] for i in kept))


def _given_up(words: tuple[str, ...], i: int, length: int) -> bool:
    """ "martes ni modo, jueves sí": said of the day before it, with another one behind, it gives that day up."""
    behind = words[i + length : i + length + 1]
    return words[i : i + 2] == ("ni", "modo") and i > 0 and words[i - 1] not in MARKS and behind not in {(), *((stop,) for stop in STOPS)}
