"""What all pages share: templates, page words, headers, static files. No page asks anything of another host."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any, get_args
from urllib.parse import parse_qsl

import phonenumbers
import yaml
from babel.dates import format_datetime
from fastapi import APIRouter, Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup, escape
from starlette.responses import HTMLResponse, JSONResponse, Response

from messenger.core.understanding import Language
from messenger.wording import PLACEHOLDER, MissingWords

TEMPLATES = Path(__file__).parent.parent / "templates" / "pages"
STATIC = Path(__file__).parent / "static"
MEDIA_TYPES = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}
LANGUAGES: tuple[Language, ...] = get_args(Language)
BABEL_LOCALES: Mapping[Language, str] = {"en": "en_US", "es": "es_US"}
DAY_HALVES = re.compile(r"\b([ap])\.\s?m\.")
PATTERNS: Mapping[str, Mapping[Language, str]] = {
    "when": {"en": "EEE MMM d, h:mm a", "es": "EEE d 'de' MMM, h:mm a"},
    "day": {"en": "EEEE, MMMM d", "es": "EEEE, d 'de' MMMM"},
    "time": {"en": "h:mm a", "es": "h:mm a"},
    "day-time": {"en": "EEEE h:mm a", "es": "EEEE h:mm a"},
    "stamp": {"en": "MMM d, h:mm a", "es": "d MMM, h:mm a"},
}

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
}
"""Headers of every page: nothing kept by caches or search engines, nothing told to other sites (the token of a private page is in its
address), no script or picture from elsewhere. Source: W3C CSP 3, W3C Referrer Policy; RFC 9111 section 5.2.2.5 for no-store."""


class TooLarge(ValueError):
    """The body of a request is larger than a page's form can be."""


@dataclass(frozen=True)
class PageWords:
    """The words of pages in one language. Call it with a dotted key: ``words("staff.today.title", name=…)``."""

    language: Language
    texts: Mapping[str, str]

    def __call__(self, key: str, **values: object) -> str:
        """The text of ``key`` with its ``{placeholders}`` filled in. Raises MissingWords."""
        try:
            return filled(self.texts[key], False, **values)
        except KeyError as error:
            raise MissingWords(f"{self.language}: pages: {key}") from error

    def known(self, key: str, otherwise: str) -> str:
        """The text of ``key``, or ``otherwise`` where no such key exists (codes that a clinic may add to)."""
        return self.texts.get(key, otherwise)

    def below(self, prefix: str) -> dict[str, str]:
        """All texts whose key begins with ``prefix`` and a dot, by the rest of the key."""
        return {key[len(prefix) + 1 :]: text for key, text in self.texts.items() if key.startswith(prefix + ".")}


def read_words(language: Language, folders: Sequence[Path] = (TEMPLATES,)) -> PageWords:
    """The words of pages in ``language``, nested keys joined by dots: ``<language>.yaml`` of ``folders``, an earlier one over a later."""
    texts: dict[str, str] = {}

    def gather(prefix: str, node: Any) -> None:
        if isinstance(node, dict):
            for name, child in node.items():
                gather(f"{prefix}.{name}" if prefix else str(name), child)
        else:
            texts[prefix] = str(node)

    for folder in reversed(folders):
        path = folder / f"{language}.yaml"
        if path.exists():
            gather("", yaml.safe_load(path.read_text(encoding="utf-8")) or {})
    return PageWords(language, texts)


def written(at: datetime, how: str, language: Language, zone: tzinfo) -> str:
    """``at`` (aware) in ``zone`` as people of ``language`` write it; ``how`` is a name in PATTERNS. AM and PM as in texts, in both."""
    text = format_datetime(at.astimezone(zone), PATTERNS[how][language], locale=BABEL_LOCALES[language])
    return DAY_HALVES.sub(lambda found: f"{found[1].upper()}M", text).replace("\u202f", "\u00a0")


def filled(text: str, strong: bool, /, **values: object) -> str:
    """``text`` with its ``{placeholders}`` filled in; with ``strong`` as markup that sets the values off. Everything is escaped."""
    if not strong:
        return PLACEHOLDER.sub(lambda found: str(values[found[1]]), text)
    parts = PLACEHOLDER.split(text)
    pieces = (Markup("<strong>{}</strong>").format(values[part]) if index % 2 else escape(part) for index, part in enumerate(parts))
    return Markup("").join(pieces)


def telephone(number: str) -> str:
    """``number`` (E.164) as people write it; anything else as it is."""
    try:
        return phonenumbers.format_number(phonenumbers.parse(number), phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    except phonenumbers.NumberParseException:
        return number


class Pages:
    """Renders pages and serves the files they need. Made once; has no state of its own."""

    def __init__(self, folders: Sequence[Path] = ()) -> None:
        """``folders`` are those of a clinic's content, its own first: what is in their ``pages/`` stands before what is shipped."""
        places = (*(folder / "pages" for folder in folders if folder / "pages" != TEMPLATES), TEMPLATES)
        self.words: Mapping[Language, PageWords] = {language: read_words(language, places) for language in LANGUAGES}
        self.files = {path.name: path.read_bytes() for path in sorted(STATIC.iterdir()) if path.suffix in MEDIA_TYPES}
        self.version = hashlib.sha256(b"".join(self.files.values())).hexdigest()[:12]
        self._templates = Environment(
            loader=FileSystemLoader(places),
            autoescape=select_autoescape(default=True),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.filters["telephone"] = telephone

    def render(
        self,
        template: str,
        language: Language,
        zone: tzinfo,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        **values: Any,
    ) -> HTMLResponse:
        """The page ``template`` in ``language``, its times in ``zone``. Everything in ``values`` is shown as text, never as markup."""
        words = self.words[language]
        html = self._templates.get_template(template).render(
            **values,
            t=words,
            language=language,
            version=self.version,
            languages=LANGUAGES,
            fmt=lambda at, how="when": written(at, how, language, zone),
        )
        return HTMLResponse(html, status, headers={**HEADERS, **(headers or {})})

    def router(self) -> APIRouter:
        """``GET /static/{name}``: style sheets, scripts and pictures of pages."""
        router = APIRouter()

        @router.get("/static/{name}", include_in_schema=False)
        async def static(name: str, request: Request) -> Response:
            content = self.files.get(name)
            if content is None:
                return Response(status_code=404, headers=HEADERS)
            media_type = MEDIA_TYPES[Path(name).suffix]
            fresh = request.query_params.get("v") == self.version
            cache = "public, max-age=31536000, immutable" if fresh else "no-cache"
            return Response(content, media_type=media_type, headers={"Cache-Control": cache, "X-Content-Type-Options": "nosniff"})

        return router


def json_island(value: object) -> Markup:
    """``value`` as JSON that may stand inside a ``<script type="application/json">``: ``<``, ``>`` and ``&`` are escaped."""
    text = json.dumps(value, ensure_ascii=False)
    for character, code in (("<", "\\u003c"), (">", "\\u003e"), ("&", "\\u0026"), ("\u2028", "\\u2028"), ("\u2029", "\\u2029")):
        text = text.replace(character, code)
    return Markup(text)


def json_answer(value: object, status: int = 200) -> JSONResponse:
    """``value`` as JSON with the headers of pages."""
    return JSONResponse(value, status, headers=dict(HEADERS))


def language_of(request: Request, among: tuple[Language, ...] = LANGUAGES, otherwise: Language = "en") -> Language:
    """The language of a page: ``?lang=``, else the cookie ``lang``, else what the browser prefers, else ``otherwise``."""
    for wish in (request.query_params.get("lang"), request.cookies.get("lang")):
        for language in among:
            if wish == language:
                return language
    for part in request.headers.get("accept-language", "").split(","):
        for language in among:
            if part.strip().lower().startswith(language):
                return language
    return otherwise


def remember_language(response: Response, request: Request, language: Language, secure: bool) -> None:
    """Keep the language that ``?lang=`` asked for in a cookie."""
    if request.query_params.get("lang") == language:
        response.set_cookie("lang", language, max_age=31_536_000, samesite="strict", httponly=True, secure=secure)


async def read_form(request: Request, limit: int = 64_000) -> dict[str, str]:
    """The fields of a posted form (URL-encoded); of a name that comes several times the values are joined by commas.

    Raises:
        TooLarge: the body has more than ``limit`` bytes.
        ValueError: the body has more than 200 fields.
    """
    size = 0
    chunks: list[bytes] = []
    async for chunk in request.stream():
        size += len(chunk)
        if size > limit:
            raise TooLarge(f"a form of more than {limit} bytes")
        chunks.append(chunk)
    fields: dict[str, str] = {}
    for name, value in parse_qsl(b"".join(chunks).decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=200):
        fields[name] = f"{fields[name]},{value}" if name in fields else value
    return fields
