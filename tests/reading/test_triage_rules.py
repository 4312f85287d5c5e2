"""Rules as data: what a record must be, and that the shipped ones and their documentation agree."""

from __future__ import annotations

import pytest

from messenger.reading.safety.triage import Context, compile_rules, triage
from messenger.reading.words.normalise import fold
from tests.reading.triage_files import TABLE, records, rules, table

GOOD: dict[str, object] = {
    "id": "crisis-x",
    "author": "A. Clinician",
    "date": "2026-11-22",
    "source": "our own",
    "language": "en",
    "level": "urgent",
    "kind": "crisis",
    "patterns": ["blue ~2 moon"],
}


def test_a_rule_fires_on_its_pattern_within_one_sentence() -> None:
    own = compile_rules([GOOD], "v1")
    for text, wanted in [
        ("Blue is the MOON", "urgent"),
        ("blue. moon", "none"),
        ("blue as can be the moon", "none"),
        ("moon blue", "none"),
    ]:
        assert triage(text, Context(), own).level == wanted, text
    assert triage("blue moon", Context(), own).reasons == ("crisis-x",)


def test_optional_groups_concepts_and_edges() -> None:
    concept = {
        **{k: GOOD[k] for k in ("author", "date", "source", "language")},
        "id": "lex-sky",
        "concept": "sky",
        "words": ["(sky|night sky)"],
    }
    own = compile_rules([concept, {**GOOD, "patterns": ["^ (the big?)? {sky} $"]}], "v1")
    found = {t: triage(t, Context(), own).level for t in ("sky", "the night sky", "the big sky. yes", "a sky", "sky high")}
    assert found == {"sky": "urgent", "the night sky": "urgent", "the big sky. yes": "urgent", "a sky": "none", "sky high": "none"}


def test_none_rules_spend_words_and_frames_lower() -> None:
    base = {k: GOOD[k] for k in ("author", "date", "source", "language")}
    own = compile_rules(
        [
            {**GOOD, "patterns": ["moon"], "lowered_by": ["past"]},
            {**base, "id": "idiom", "level": "none", "kind": "crisis", "patterns": ["blue moon cafe"]},
            {**base, "id": "frame-p", "frame": "past", "patterns": ["years ago"]},
        ],
        "v1",
    )
    levels = [
        triage(t, Context(), own).level for t in ("moon", "meet at blue moon cafe", "blue moon cafe and the moon", "the moon years ago")
    ]
    assert levels == ["urgent", "none", "urgent", "staff-review"]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"id": "Not An Id"}, "lower-case"),
        ({"author": ""}, "author"),
        ({"source": None}, "source"),
        ({"date": "yesterday"}, "2026-11-22"),
        ({"language": "fr"}, "en, es or any"),
        ({"level": "serious"}, "urgent, staff-review or none"),
        ({"kind": "other"}, "crisis or medical"),
        ({"patterns": []}, "patterns"),
        ({"patterns": "one text"}, "patterns"),
        ({"patterns": [3]}, "patterns"),
        ({"patterns": ["(open"]}, "bracket"),
        ({"patterns": ["open)"]}, "outside brackets"),
        ({"patterns": ["{nowhere}"]}, "no concept"),
        ({"patterns": ["~3 word"]}, "gap"),
        ({"patterns": ["word?"]}, "must be there"),
        ({"patterns": ["fine", "what's + this"]}, "not a word"),
        ({"unless": ["nowhere"]}, "no frame"),
        ({"when": ["someday"]}, "someday"),
        ({"covers": True}, "covers"),
        ({"colour": "red"}, "colour"),
        ({"frame": "both"}, "exactly one"),
    ],
)
def test_a_bad_record_is_refused_with_its_id_the_fault_and_the_fix(change: dict[str, object], says: str) -> None:
    with pytest.raises(ValueError, match="triage record") as caught:
        compile_rules([{**GOOD, **change}], "v1")
    assert says in str(caught.value)
    assert str(change.get("id", "crisis-x")) in str(caught.value)


def test_two_records_may_not_share_an_id() -> None:
    with pytest.raises(ValueError, match="another record"):
        compile_rules([GOOD, GOOD], "v1")


def test_a_pattern_that_stands_for_too_many_phrases_is_refused() -> None:
    wide = "(" + "|".join("abcdefghij") + ")"
    record = {
        **{k: GOOD[k] for k in ("author", "date", "source", "language")},
        "id": "lex-wide",
        "concept": "wide",
        "words": [" ".join([wide] * 5)],
    }
    with pytest.raises(ValueError, match="100000 phrases"):
        compile_rules([record], "v1")


def test_every_shipped_rule_can_be_met() -> None:
    assert len(rules().ids) == len(set(rules().ids)) > 80


def test_levels_and_kinds_agree_with_the_ids_people_read() -> None:
    for record in records():
        if record.get("level") == "urgent":
            assert str(record["id"]).startswith(f"{record['kind']}-"), record["id"]


def test_the_table_in_the_documentation_is_the_rules() -> None:
    assert TABLE.read_text(encoding="utf-8") == table(), "run python -m tests.reading.triage_files"


def test_folding_leaves_plain_letters() -> None:
    assert fold("¿Qué PASÓ, José’s niño?") == "¿que paso, joses nino?"
    assert fold("ｆｕｌｌ wi\u200bdth") == "full width"
