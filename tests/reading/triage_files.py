"""The shipped triage rules, read from their YAML files once, and the table of them that the documentation shows."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml

import messenger
from messenger.reading.safety.triage import BUILT_IN, Context, Rules, compile_rules, triage

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "docs" / "reference" / "triage-rules.md"


def files() -> list[Path]:
    return sorted((Path(messenger.__file__).parent / "templates" / "triage").glob("*.yaml"))


def records() -> list[dict[str, object]]:
    return [r for path in files() for r in yaml.safe_load(path.read_text(encoding="utf-8"))["records"]]


@cache
def version() -> str:
    versions = {yaml.safe_load(path.read_text(encoding="utf-8"))["version"] for path in files()}
    assert len(versions) == 1, "all rule files carry one version"
    return str(versions.pop())


@cache
def rules() -> Rules:
    return compile_rules(records(), version())


def level(text: str, **context: object) -> str:
    return triage(text, Context(**context), rules()).level  # type: ignore[arg-type]  # keyword arguments of one dataclass


def table() -> str:
    lines = [
        "# Triage rules",
        "",
        "Every rule and frame that decides how urgent a text is, with its source. Made from `messenger/templates/triage/*.yaml`;",
        "`python -m tests.reading.triage_files` writes it anew, and a test fails while it differs.",
        "",
        "A rule of level *none* spends the words it matches (idiom, logistics, denial), so that no later rule sees them. *Lowered by*",
        "names contexts that make an urgent rule staff-review. Words of risk in two languages are in the files themselves.",
        "",
        "Where no rule foresaw a text, learned weights may raise it (`evidence-crisis`, `evidence-medical`); the *senses* that weighed most are",
        "given with it. How weights are learned and how well all this does: [figures](triage-figures.md). To take a shipped rule out:",
        "[overrides](clinic-folder.md#a-shipped-safety-rule).",
        "",
        f"Version of the rules: {version()}",
        "",
        "| id | level | kind | language | author | date | source | lowered by | note |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for r in records():
        sense = str(r.get("concept", "")).startswith("s-")
        if "level" in r or "frame" in r or "weights" in r or sense:
            lowered = ", ".join(r.get("lowered_by", []))  # type: ignore[arg-type]  # checked when the rules are compiled
            what = "sense" if sense else "weights" if "weights" in r else r.get("level") or f"frame {r['frame']}"
            cells = [r["id"], what, r.get("kind", ""), r["language"], r["author"], r["date"], r["source"], lowered, r.get("note", "")]
            lines.append("| " + " | ".join(str(c) for c in cells) + " |")
    lines += ["", "Rules that are code:", "", "| id | meaning |", "|---|---|"]
    lines += [f"| {i} | {meaning} |" for i, meaning in BUILT_IN.items()]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")
