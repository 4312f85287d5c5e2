"""Which reader finds each part of what a text says beside its answer and intents, by the groups of :mod:`messenger.core.reading`."""

from __future__ import annotations

from messenger.core.reading import Leaving, People, Questions, Stance, Telling, Tongue, Wants
from messenger.core.understanding import Asked, ExpectChoice, ExpectSlot, Intent, SlotNumber, Times, Unread
from messenger.reading import carrier
from messenger.reading.answers import names, no_answer, out_of_turn
from messenger.reading.health import at_home, confesses, eaten, faring, used
from messenger.reading.health import news as health_news
from messenger.reading.intents import asked, errands, leaving, other_ways, several, tidings
from messenger.reading.intents import speaker as speaking
from messenger.reading.rides import asked as ride_asked
from messenger.reading.rides import beside as ride_beside
from messenger.reading.rides import knows_nobody, waiting
from messenger.reading.rides import swap as ride_swap
from messenger.reading.rides import trouble as ride_trouble
from messenger.reading.rides.knows_nobody import says_nobody
from messenger.reading.safety import about_another, denies, reticent
from messenger.reading.safety import answer as safety_answer
from messenger.reading.times import sooner
from messenger.reading.times.when import read_times
from messenger.reading.visits import after_visit, at_the_offer, called_back, from_the_visit, missed_visit, moving, on_the_way, own_visit
from messenger.reading.visits import one_more as further
from messenger.reading.when_asked import Seen, WhenAsked, by_all, by_text
from messenger.reading.words import expression, few_words, going_on
from messenger.reading.words import language as languages
from messenger.reading.words.text import words_of
from messenger.reading.yes_no import agreement


class TongueRead(WhenAsked, Tongue):
    """The language of a text."""

    switch_to = by_text(languages.switch_request)
    language = by_text(languages.detect)
    clearly = by_text(languages.clearly)
    unreadable = by_text(languages.another_script)


def _asked(seen: Seen) -> Asked | None:
    """The question that a text asks beyond the common ones; one beside an answer that nothing here knows is "other"."""
    text, answer = seen.text, seen.answer
    topic = asked.asked(text, seen.intents)
    if topic is not None:
        return topic
    if isinstance(seen.expecting, ExpectChoice) and seen.expecting.question == "on-page":
        answer = Unread()
    if called_back.asks_when_called(text) and isinstance(answer, Unread):
        return "called"
    rest: str = getattr(answer, "rest", "")
    if not rest:
        return None
    for clause in _CLAUSES.split(rest):
        if (topic := asked.asked(words_of(clause), ())) is not None:
            return topic
    return "other" if at_the_offer.asked_beside(rest) and _COMMON.isdisjoint(seen.plain) else None


_CLAUSES = expression.expression(r"[.!?;,]\s+|\s(?=and |but |y |pero )")
_COMMON: frozenset[Intent] = frozenset({"cost", "location", "hours", "what_is_this", "prep_question", "human"})
"""Questions that have an answer of their own."""


def _open_on(seen: Seen) -> Times | None:
    return read_times(seen.text, seen.language, seen.now).times if on_the_way.asks_if_open(seen.text) else None


class QuestionsRead(WhenAsked, Questions):
    """What a text asks."""

    asks = by_all(lambda seen: seen.asks_beside or no_answer.asks(seen.text))
    asks_when = by_text(own_visit.asks_when)
    asks_where = by_text(own_visit.asks_where)
    asks_when_theirs = by_text(own_visit.asks_when_of_another)
    asks_open = by_text(from_the_visit.asks_whether_open)
    opens_asking = by_text(several.opens_asking)
    marked = by_text(lambda text: text.asks)
    words = by_text(lambda text: len(text.cleaned.split()))
    asks_why = by_text(reticent.asks_why)
    asks_why_name = by_text(at_the_offer.asks_why_name)
    still_comes = by_text(missed_visit.still_comes)
    wonders = by_text(at_the_offer.wonders)
    escort_asks = by_text(ride_beside.escort_asks)
    asked = by_all(_asked)
    asks_about_them = by_text(own_visit.asks_about_another)
    asks_for_kin = by_text(own_visit.asks_for_kin)
    comes_then = by_text(health_news.comes_then)
    ride_asked = by_text(ride_asked.ride_asked)
    asks_if_open = by_text(on_the_way.asks_if_open)
    open_on = by_all(_open_on)


def _call_at(seen: Seen) -> Times | None:
    return called_back.when_to_call(seen.text, seen.language, seen.now)


class WantsRead(WhenAsked, Wants):
    """What a text wishes for."""

    call_at = by_all(_call_at)
    sooner = by_all(lambda seen: sooner.sooner(seen.text, isinstance(seen.expecting, ExpectSlot)))
    another_way = by_text(other_ways.another_way)
    own_too = by_text(other_ways.own_visit_too)
    taught = by_text(few_words.taught)
    errand = by_text(errands.errand)
    errand_alone = by_text(errands.is_short)
    no_more_questions = by_text(errands.no_more_questions)
    wishes_another = by_text(faring.wishes_another)
    one_more = by_text(further.one_more)
    kind_off = by_text(further.kind_called_off)
    kind_kept = by_text(further.kind_kept)
    another = by_text(missed_visit.wants_another)
    moves_back = by_text(moving.moves_back)
    wants_back = by_text(further.wants_back)


class TellingRead(WhenAsked, Telling):
    """What a text tells."""

    aside = by_text(out_of_turn.told_aside)
    news = by_all(lambda seen: tidings.news(seen.text, seen.carrier))
    eaten = by_text(eaten.eaten)
    used = by_text(used.used)
    faring = by_text(faring.faring)
    at_home = by_text(at_home.at_home)
    waiting = by_text(waiting.waiting)
    missed = by_text(missed_visit.owns_up)
    wronged = by_text(missed_visit.wronged)
    outside = by_text(own_visit.outside)
    confesses = by_text(confesses.confesses)
    drove_home = by_text(after_visit.drove_home)
    fond_vision = by_text(after_visit.fond_vision)
    health = by_all(lambda seen: health_news.health_news(seen.text) if seen.carrier == "none" else None)
    health_alone = by_text(lambda text: health_news.health_news_alone(text) or several.news_alone(text))
    drove_before = by_text(health_news.drove_before)
    way = by_text(on_the_way.on_the_way)
    needs_hand = by_text(on_the_way.needs_hand)
    cannot_come = by_text(on_the_way.cannot_come)


class PeopleRead(WhenAsked, People):
    """Whom a text is from, and whom it speaks of."""

    speaker = by_text(speaking.speaker)
    names = by_text(speaking.names)
    given_name = by_all(lambda seen: names.name_beside(seen.text) if isinstance(seen.answer, SlotNumber) else "")
    of_another = by_text(about_another.about_another)
    absent = by_text(ride_beside.absent)
    laid_up = by_text(ride_swap.laid_up)
    takes_over = by_text(several.takes_over)
    trouble = by_text(ride_trouble.ride_trouble)
    of_me = by_text(ride_swap.of_the_writer)
    knows_nobody = by_text(knows_nobody.knows_nobody)
    nobody = by_text(says_nobody)


SHORT = 6
"""Words of a text that is thanks and no more."""


def _sees_us_on(seen: Seen) -> Times | None:
    return read_times(seen.text, seen.language, seen.now).times if few_words.sees_us(seen.text) else None


class StanceRead(WhenAsked, Stance):
    """How a text stands to what was said or asked before it."""

    onward = by_text(going_on.going_on)
    still_wants = by_text(going_on.still_wants)
    hesitates = by_text(at_the_offer.hesitates)
    turns_away = by_text(at_the_offer.turns_away)
    confirms = by_text(few_words.confirms)
    declines = by_text(few_words.declines)
    safe_now = by_text(safety_answer.safe_now)
    denies = by_text(denies.denies)
    comes = by_text(few_words.will_come)
    goodbye = by_text(health_news.goodbye)
    sees_us_on = by_all(_sees_us_on)
    short = by_text(lambda text: len(text.plain) <= SHORT)
    missent = by_text(other_ways.missent)
    a_digit = by_text(lambda text: len(text.plain) == 1 and len(text.plain[0]) == 1 and text.plain[0] in "123456789")
    numbered = by_text(lambda text: text.plain[:1] != () and text.plain[0][:1].isdigit())


class LeavingRead(WhenAsked, Leaving):
    """How a text that leaves, or comes back, is meant."""

    leaves = by_text(agreement.leaves)
    says_cancel = by_all(lambda seen: seen.carrier == "optout" and carrier.says_cancel(seen.text))
    of_the_visit = by_text(leaving.may_mean_the_visit)
    bad_hour = by_all(lambda seen: seen.carrier == "none" and tidings.about_the_hour(seen.text))
    gives_up = by_text(leaving.gives_up)
    comes_back = by_text(carrier.comes_back)
