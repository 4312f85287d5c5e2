"""Busy times out of the clinic's own calendars: read-only .ics feeds over http, or files in the clinic's folder.

The address of a private feed is itself the key to it: it reaches neither logs nor errors.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx

from messenger.ics import UnreadableCalendar, busy_times
from messenger.ports.surroundings import FeedError

TIME_LIMIT = 30.0
"""Seconds that one feed may take, redirects and body included."""

MOST_OCTETS = 10 * 1024 * 1024
MOST_REDIRECTS = 5
_SCHEMES = {"webcal": "https", "webcals": "https", "https": "https", "http": "http"}


@dataclass(frozen=True)
class _Kept:
    """The body that an address last gave, and what to ask with whether it changed (RFC 9110 section 13)."""

    content: bytes
    etag: str | None
    modified: str | None


class IcsFeeds:
    """The port CalendarFeeds over httpx.

    ``zone`` is the clinic's: all-day events and floating times are in it. An address is ``http(s)://``, ``webcal://`` (read as https),
    or a path relative to ``folder``, which it must not leave, with or without ``file://``. The body of each address is kept in memory, so
    that a server that says "not modified" need not send it again.
    """

    def __init__(
        self,
        zone: ZoneInfo,
        *,
        folder: Path | None = None,
        client: httpx.AsyncClient | None = None,
        time_limit: float = TIME_LIMIT,
        most_octets: int = MOST_OCTETS,
    ) -> None:
        for name in ("httpx", "httpcore"):  # both log whole addresses, secrets included
            logging.getLogger(name).setLevel(logging.WARNING)
        self._zone = zone
        self._folder = folder
        self._client = client or httpx.AsyncClient(headers={"Accept": "text/calendar, */*;q=0.1"})
        self._time_limit = time_limit
        self._most_octets = most_octets
        self._kept: dict[str, _Kept] = {}

    async def close(self) -> None:
        """Let go of the connections."""
        await self._client.aclose()

    async def read(self, url: str, since: datetime, until: datetime) -> tuple[tuple[datetime, datetime], ...]:
        """Busy times of a feed in [``since``, ``until``) (aware): disjoint aware UTC intervals, soonest first.

        Raises:
            FeedError: it cannot be reached, is too slow or too large, or is not understood. The message is for staff.
        """
        content = await self._content(url)
        try:
            return await asyncio.to_thread(busy_times, content, self._zone, since, until)
        except UnreadableCalendar as error:
            raise FeedError(str(error)) from None

    async def _content(self, url: str) -> bytes:
        scheme, _, rest = url.partition("://")
        if not rest or scheme.lower() == "file":
            return await asyncio.to_thread(self._file, rest or url)
        if scheme.lower() not in _SCHEMES:
            raise FeedError("the feed's address must begin with https://, http:// or webcal://")
        try:
            async with asyncio.timeout(self._time_limit):
                return await self._fetch(f"{_SCHEMES[scheme.lower()]}://{rest}")
        except TimeoutError:
            raise FeedError(f"the calendar's server did not answer within {self._time_limit:g} seconds") from None
        except httpx.TimeoutException:
            raise FeedError("the calendar's server did not answer in time") from None
        except httpx.TransportError as error:
            raise FeedError(f"the calendar's server cannot be reached ({type(error).__name__})") from None
        except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
            raise FeedError(f"the feed cannot be fetched ({type(error).__name__})") from None

    async def _fetch(self, url: str) -> bytes:
        kept = self._kept.get(url)
        headers = {"Accept-Encoding": "identity"}  # a small compressed answer may unpack to any size
        if kept and kept.etag:
            headers["If-None-Match"] = kept.etag
        if kept and kept.modified:
            headers["If-Modified-Since"] = kept.modified
        request = self._client.build_request("GET", url, headers=headers)
        for _ in range(MOST_REDIRECTS + 1):
            response = await self._client.send(request, stream=True, follow_redirects=False)
            try:
                if response.next_request is None:
                    self._kept[url] = now = await self._answer(response, kept)
                    return now.content
            finally:
                await response.aclose()
            following = response.next_request
            if request.url.scheme == "https" and following.url.scheme != "https":
                raise FeedError("the calendar's server leads away from https")
            if following.url.scheme not in ("http", "https"):
                raise FeedError("the calendar's server leads away from the web")
            request = following
        raise FeedError(f"the calendar's server redirects more than {MOST_REDIRECTS} times")

    async def _answer(self, response: httpx.Response, kept: _Kept | None) -> _Kept:
        if response.status_code == httpx.codes.NOT_MODIFIED and kept:
            return kept
        if response.status_code in (401, 403, 404, 410):
            raise FeedError(f"the calendar's server answers {response.status_code}: the feed's address is not valid (any more)")
        if response.status_code != httpx.codes.OK:
            raise FeedError(f"the calendar's server answers {response.status_code}")
        found = bytearray()
        async for chunk in response.aiter_bytes():
            found += chunk
            if len(found) > self._most_octets:
                raise FeedError(f"the calendar is larger than {self._most_octets // 1024} KiB")
        return _Kept(bytes(found), response.headers.get("etag"), response.headers.get("last-modified"))

    def _file(self, path: str) -> bytes:
        if self._folder is None:
            raise FeedError("the feed's address must begin with https://, http:// or webcal://")
        try:
            folder = self._folder.resolve()
            file = (folder / path).resolve()
            if not file.is_relative_to(folder):
                raise FeedError("the calendar file lies outside the clinic's folder")
            if file.stat().st_size > self._most_octets:
                raise FeedError(f"the calendar is larger than {self._most_octets // 1024} KiB")
            return file.read_bytes()
        except (OSError, ValueError) as error:
            raise FeedError(f"the calendar file cannot be read ({type(error).__name__})") from None
