"""Documentation under test: links lead somewhere, files and commands exist, and the reference pages name all that there is and no more."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer.main

from messenger.cli import command_line
from messenger.service.staff_request import ACTS
from messenger.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
NAMES = [page.relative_to(ROOT).as_posix() for page in PAGES]


def text_of(name: str) -> str:
    """A page of the documentation."""
    return (ROOT / name).read_text("utf-8")


def prose(text: str) -> str:
    """A page without its code blocks."""
    return re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)


def blocks(text: str, language: str) -> Iterator[str]:
    """The lines of a page's code blocks in ``language``."""
    for block in re.findall(rf"^```{language}\n(.*?)^```", text, flags=re.DOTALL | re.MULTILINE):
        yield from (line for line in block.splitlines() if line.strip())


def anchors(text: str) -> set[str]:
    """The anchors of a page's headings, as forges make them."""
    headings = re.findall(r"^#+ (.+)$", prose(text), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


# --- links and files ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_links_lead_somewhere(name: str) -> None:
    page = ROOT / name
    broken = []
    for target in re.findall(r"\]\(([^)\s]+)\)", prose(text_of(name))):
        if re.match(r"[a-z]+:", target):
            assert target.startswith("https://"), f"{target} is not https"
            continue
        path, _, anchor = target.partition("#")
        found = (page.parent / path).resolve() if path else page
        if not found.is_file() or (anchor and anchor not in anchors(found.read_text("utf-8"))):
            broken.append(target)
    assert broken == []


@pytest.mark.parametrize("name", NAMES)
def test_files_named_are_there(name: str) -> None:
    named = re.findall(r"`((?:messenger|tests|docs|benchmarks|requirements)/[\w./-]*)`", text_of(name))
    assert [path for path in named if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("name", NAMES)
def test_pages_are_plain(name: str) -> None:
    """One title, code blocks closed, nothing left to be done, lines that an editor shows whole (tables apart)."""
    text = text_of(name)
    assert len(re.findall(r"^# ", prose(text), flags=re.MULTILINE)) == 1
    assert text.count("\n```") % 2 == 0
    assert not re.search(r"\b(TODO|FIXME|XXX|TBD|lorem)\b", text)
    assert [line for line in prose(text).splitlines() if len(line) > 200 and not line.startswith("|")] == []


def test_every_page_is_reached_from_the_readme() -> None:
    reached, waiting = set(), [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        reached.add(page)
        for target in re.findall(r"\]\(([^)#\s]+\.md)", page.read_text("utf-8")):
            found = (page.parent / target).resolve()
            if found.is_file() and found not in reached:
                waiting.append(found)
    assert [page for page in PAGES if page not in reached] == []


# --- architecture -------------------------------------------------------------------------------------------------


def tree() -> dict[str, str]:
    """Path and remark of every line of the tree in ARCHITECTURE.md; two names on one line are both there."""
    block = re.search(r"## The tree\n+```\n(.*?)^```", text_of("ARCHITECTURE.md"), flags=re.DOTALL | re.MULTILINE)
    assert block
    found: dict[str, str] = {}
    above: list[tuple[int, str]] = []
    for line in block[1].splitlines():
        shown = re.fullmatch(r"( *)((?:\w+(?:/|\.\w+)(?: +|$))+)(.*)", line)
        assert shown, line
        indent, names = len(shown[1]), shown[2].split()
        above = [each for each in above if each[0] < indent]
        folder = "".join(name for _, name in above)
        found |= {folder + name: shown[3] for name in names}
        if len(names) == 1 and names[0].endswith("/"):
            above.append((indent, names[0]))
    return found


def test_the_tree_is_there() -> None:
    found = tree()
    assert len(found) > 50
    assert [path for path in found if not (ROOT / path).exists()] == []
    assert [path for path, remark in found.items() if not remark] == ["messenger/"]


def test_every_room_is_in_the_tree() -> None:
    """Every module and package of the product, and every file of the rooms on floor 3 that are doors."""
    product = ROOT / "messenger"
    rooms = {path.relative_to(ROOT).as_posix() + "/" for path in product.iterdir() if (path / "__init__.py").exists()}
    rooms |= {path.relative_to(ROOT).as_posix() for path in product.glob("*.py") if path.name != "__init__.py"}
    handlers = product / "handlers"
    rooms |= {path.relative_to(ROOT).as_posix() for path in handlers.glob("*.py") if path.name != "__init__.py"}
    rooms |= {path.relative_to(ROOT).as_posix() + "/" for path in handlers.iterdir() if (path / "__init__.py").exists()}
    assert rooms - set(tree()) == set()


def test_both_walks_name_their_rooms() -> None:
    text = text_of("ARCHITECTURE.md")
    for title in ("The walk of an inbound text", "The walk of a due message"):
        section = text.partition(f"## {title}\n")[2].partition("\n## ")[0]
        steps = re.findall(r"^\d+\. (.*?)(?=^\d+\. |\Z)", section, flags=re.DOTALL | re.MULTILINE)
        assert len(steps) >= 6
        assert [step for step in steps if not re.search(r"`messenger/[\w/]+\.py`", step)] == []


def test_every_dependency_has_its_reason() -> None:
    table = text_of("ARCHITECTURE.md").partition("## Dependencies\n")[2].partition("\n## ")[0].lower()
    named = set(re.findall(r"[\w-]+", table))
    asked = {re.split(r"[\[<>=;]", line)[0].lower() for line in tomllib.loads(text_of("pyproject.toml"))["project"]["dependencies"]}
    assert {name for name in asked if name not in named} == set()


def test_the_floors_are_those_of_the_contract() -> None:
    floors = next(each for each in tomllib.loads(text_of("pyproject.toml"))["tool"]["importlinter"]["contracts"] if each["id"] == "floors")
    drawn = text_of("ARCHITECTURE.md").partition("## Floors\n")[2].partition("```")[2].partition("```")[0]
    assert [name for layer in floors["layers"] for name in layer.split(" | ") if name not in drawn.split()] == []


# --- commands -----------------------------------------------------------------------------------------------------


def commands() -> dict[str, set[str]]:
    """Every command of the program ("staff add") and its options."""
    found: dict[str, set[str]] = {}

    def walk(command: object, name: str) -> None:
        inner = getattr(command, "commands", None)
        if inner:
            for each, below in inner.items():
                walk(below, f"{name} {each}".strip())
            return
        options = {opt for param in command.params for opt in (*param.opts, *param.secondary_opts) if opt.startswith("--")}  # type: ignore[attr-defined]
        found[name] = options - {"--help"}

    walk(typer.main.get_command(command_line()), "")
    return found


def sections(name: str) -> dict[str, str]:
    """Text of a page by its second headings."""
    parts = re.split(r"^## (.+)$", text_of(name), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_the_reference_names_every_command_and_option() -> None:
    there, page = commands(), sections("docs/reference/commands.md")
    assert {name.split()[0] for name in there} == set(page)
    for name, options in there.items():
        section = page[name.split()[0]]
        if " " in name:
            assert f"`{name}" in section, name
        assert {option for option in options if f"`{option}`" not in section} == set(), name


def test_the_reference_names_no_other_option() -> None:
    there = commands()
    for title, section in sections("docs/reference/commands.md").items():
        known = set().union(*(options for name, options in there.items() if name.split()[0] == title))
        assert set(re.findall(r"`(--[a-z-]+)`", section)) - known == set(), title


def test_acts_of_staff_are_those_of_the_service() -> None:
    section = sections("docs/reference/commands.md")["chat"].partition("Acts of staff:")[2].partition("\n\n")[0]
    assert set(re.findall(r"`([a-z -]+)`", section)) <= set(ACTS)


@pytest.mark.parametrize("name", NAMES)
def test_commands_shown_exist(name: str) -> None:
    """What a page tells one to type is a command of the program, with options that it has."""
    there = commands()
    for line in blocks(text_of(name), "sh"):
        shown = re.search(r"(?:main\.py|(?:^|[\s/])messenger) ([a-z].*?)(?:\s[|&]|$)", line.partition("#")[0])
        if shown is None or "git clone" in line or " && cd " in line:
            continue
        words = shown[1].split()
        command = " ".join(words[:2]) if " ".join(words[:2]) in there else words[0]
        assert command in there, f"{name}: {line}"
        assert set(re.findall(r"(--[a-z-]+)", shown[1])) <= there[command] | {"--help"}, f"{name}: {line}"


@pytest.mark.parametrize("name", NAMES)
def test_targets_shown_exist(name: str) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), flags=re.MULTILINE))
    text = text_of(name)
    shown = re.findall(r"`make ([a-z]+)", text) + [
        word for line in blocks(text, "sh") for word in re.findall(r"^make ([a-z]+)", line.strip())
    ]
    assert set(shown) - targets == set()


def test_the_readme_shows_two_commands() -> None:
    assert [line.partition("#")[0].strip() for line in blocks(text_of("README.md"), "sh")] == ["make run", "make test"]


# --- settings and metrics -----------------------------------------------------------------------------------------


def test_the_reference_names_every_setting() -> None:
    named = set(re.findall(r"^\| `([A-Z_]+)`", text_of("docs/reference/settings.md"), flags=re.MULTILINE))
    assert named == {field.upper() for field in Settings.model_fields}


def test_defaults_of_settings_are_as_stated() -> None:
    stated = dict(re.findall(r"^\| `([A-Z_]+)` \| `([^`]+)` \|", text_of("docs/reference/settings.md"), flags=re.MULTILINE))
    for name in ("DATABASE_URL", "HOST", "PORT"):
        assert stated[name] == str(Settings.model_fields[name.lower()].default), name


def test_settings_shown_exist() -> None:
    for name in NAMES:
        for line in blocks(text_of(name), "sh"):
            shown = re.match(r"([A-Z][A-Z_]+)=", line)
            if shown:
                assert shown[1].lower() in Settings.model_fields, f"{name}: {line}"


def test_the_reference_names_every_metric() -> None:
    source = text_of("messenger/handlers/health.py")
    there = set(re.findall(r'"(messenger_[a-z_]+)"', source))
    assert there
    assert set(re.findall(r"^\| `(messenger_[a-z_]+)`", text_of("docs/reference/metrics.md"), flags=re.MULTILINE)) == there


def test_the_reference_names_every_field_of_readiness() -> None:
    source = text_of("messenger/handlers/health.py").partition("found = {")[2].partition("}")[0]
    there = set(re.findall(r'"([a-z_]+)":', source))
    page = text_of("docs/reference/metrics.md").partition("## /readyz")[2].partition("## ")[0]
    assert set(re.findall(r"^\| `([a-z_]+)`", page, flags=re.MULTILINE)) == there


# --- glossary -----------------------------------------------------------------------------------------------------


def test_every_word_of_the_glossary_has_a_source() -> None:
    rows = [line for line in text_of("GLOSSARY.md").splitlines() if line.startswith("| ") and not line.startswith("| word")]
    with_source = [row for row in rows if row.count(" | ") == 2]
    assert len(with_source) > 25
    assert [row for row in with_source if not re.search(r"https://|ours|SMS practice", row.rsplit(" | ", 1)[1])] == []
