"""Feeds read from a real server on 127.0.0.1 that is as good and as bad as servers are."""

from __future__ import annotations

import logging
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from messenger.calendars.feeds import IcsFeeds
from messenger.ports.surroundings import FeedError

SECRET = "private-0123456789abcdef"
SINCE, UNTIL = datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)
GOOD = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n"
    b"DTSTART:20261110T090000\r\nDURATION:PT1H\r\nSUMMARY:Secret title\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
BUSY = ((datetime(2026, 11, 10, 15, tzinfo=UTC), datetime(2026, 11, 10, 16, tzinfo=UTC)),)


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.answered: list[int] = []
        self.version = 1
        self.release = threading.Event()
        self.address = f"http://127.0.0.1:{self.server_address[1]}"

    def url(self, name: str) -> str:
        return f"{self.address}/{SECRET}/{name}.ics"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self.server.requests.append((self.path, {key.lower(): value for key, value in self.headers.items()}))
        name = self.path.rsplit("/", 1)[-1].removesuffix(".ics")
        answer: Callable[[], None] = getattr(self, f"answer_{name.partition('-')[0]}")
        answer()

    def send(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.server.answered.append(status)
        self.send_response(status)
        for key, value in headers.items():
            self.send_header(key.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def answer_good(self) -> None:
        self.send(200, GOOD)

    def answer_etag(self) -> None:
        tag = f'"{self.server.version}"'
        if self.headers.get("If-None-Match") == tag:
            self.send(304)
        else:
            self.send(200, GOOD.replace(b"T09", b"T%02d" % (8 + self.server.version)), ETag=tag)

    def answer_dated(self) -> None:
        stamp = "Fri, 20 Nov 2026 10:00:00 GMT"
        if self.headers.get("If-Modified-Since") == stamp:
            self.send(304, Last_Modified=stamp)
        else:
            self.send(200, GOOD, Last_Modified=stamp)

    def answer_unasked(self) -> None:
        self.send(304)

    def answer_broken(self) -> None:
        self.send(200, GOOD[:-40])

    def answer_page(self) -> None:
        self.send(200, b"<html>Please sign in</html>", Content_Type="text/html")

    def answer_failing(self) -> None:
        self.send(500, b"trace")

    def answer_gone(self) -> None:
        self.send(404)

    def answer_huge(self) -> None:
        self.send_response(200)
        self.end_headers()
        try:
            while not self.server.release.is_set():  # no Content-Length: it never ends by itself
                self.wfile.write(b"X" * 65536)
        except OSError:
            self.server.answered.append(0)

    def answer_slow(self) -> None:
        self.server.release.wait(20)

    def answer_trickling(self) -> None:
        self.send_response(200)
        self.end_headers()
        try:
            while not self.server.release.wait(0.05):  # each octet comes in time, the whole never does
                self.wfile.write(b"B")
                self.wfile.flush()
        except OSError:
            self.server.answered.append(0)

    def answer_short(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(GOOD) * 2))
        self.end_headers()
        self.wfile.write(GOOD)

    def answer_moved(self) -> None:
        self.send(302, Location=f"/{SECRET}/good.ics")

    def answer_hop(self) -> None:
        left = int(self.path.rsplit("-", 1)[1].removesuffix(".ics"))
        self.send(302, Location=f"/{SECRET}/hop-{left - 1}.ics" if left > 1 else f"/{SECRET}/good.ics")

    def answer_elsewhere(self) -> None:
        self.send(302, Location="file:///etc/hostname")

    def log_message(self, *_: object) -> None:
        """Quiet."""


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield running
    running.release.set()
    running.shutdown()
    running.server_close()
    thread.join(5)


@pytest.fixture
async def feeds(tmp_path: Path) -> AsyncIterator[IcsFeeds]:
    (tmp_path / "clinic").mkdir()
    opened = IcsFeeds(ZoneInfo("America/Chicago"), folder=tmp_path / "clinic", time_limit=0.6, most_octets=300_000)
    yield opened
    await opened.close()


async def test_a_good_feed(server: Server, feeds: IcsFeeds) -> None:
    assert await feeds.read(server.url("good"), SINCE, UNTIL) == BUSY


async def test_a_feed_that_moved_is_followed_but_not_for_ever(server: Server, feeds: IcsFeeds) -> None:
    assert await feeds.read(server.url("moved"), SINCE, UNTIL) == BUSY
    assert await feeds.read(server.url("hop-5"), SINCE, UNTIL) == BUSY
    with pytest.raises(FeedError, match="redirects more than 5 times"):
        await feeds.read(server.url("hop-6"), SINCE, UNTIL)


async def test_webcal_is_read_as_https(server: Server, feeds: IcsFeeds) -> None:
    with pytest.raises(FeedError, match="cannot be reached"):
        await feeds.read(server.url("good").replace("http:", "webcal:"), SINCE, UNTIL)
    assert server.requests == [], "a plain server cannot answer it"


async def test_what_did_not_change_is_not_sent_again(server: Server, feeds: IcsFeeds) -> None:
    url = server.url("etag")
    for _ in range(3):
        assert await feeds.read(url, SINCE, UNTIL) == BUSY
    assert server.answered == [200, 304, 304]
    assert await feeds.read(url, BUSY[0][1], UNTIL) == (), "the kept calendar is expanded for the window asked for"
    server.version = 2
    assert (await feeds.read(url, SINCE, UNTIL))[0][0].hour == 16
    assert await feeds.read(server.url("dated"), SINCE, UNTIL) == await feeds.read(server.url("dated"), SINCE, UNTIL) == BUSY
    assert server.answered == [200, 304, 304, 304, 200, 200, 304]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("broken", "ends too early"),
        ("page", "not a calendar"),
        ("failing", "answers 500"),
        ("unasked", "answers 304"),
        ("gone", "answers 404: the feed's address is not valid"),
        ("huge", "larger than 292 KiB"),
        ("slow", "did not answer within 0.6 seconds"),
        ("trickling", "did not answer within 0.6 seconds"),
        ("short", "cannot be reached"),
        ("elsewhere", "leads away from the web|cannot be"),
    ],
)
async def test_a_bad_feed_fails_in_words_without_its_address(
    server: Server, feeds: IcsFeeds, caplog: pytest.LogCaptureFixture, name: str, words: str
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(FeedError, match=words) as caught:
        await feeds.read(server.url(name), SINCE, UNTIL)
    assert SECRET not in repr(caught.value) and caught.value.__cause__ is None
    assert caught.value.__context__ is None or caught.value.__suppress_context__
    assert len(server.requests) == 1
    assert SECRET not in caplog.text and "Secret" not in caplog.text


async def test_a_good_feed_leaves_no_trace_of_its_address_in_the_log(
    server: Server, feeds: IcsFeeds, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await feeds.read(server.url("moved"), SINCE, UNTIL)
    assert SECRET not in caplog.text


async def test_a_failure_does_not_spoil_what_is_kept(server: Server, feeds: IcsFeeds) -> None:
    assert await feeds.read(server.url("etag"), SINCE, UNTIL) == BUSY
    with pytest.raises(FeedError):
        await feeds.read(server.url("failing"), SINCE, UNTIL)
    assert await feeds.read(server.url("etag"), SINCE, UNTIL) == BUSY


async def test_a_server_that_is_not_there(feeds: IcsFeeds) -> None:
    with pytest.raises(FeedError, match="cannot be reached") as caught:
        await feeds.read(f"http://127.0.0.1:1/{SECRET}.ics", SINCE, UNTIL)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    "url", [f"ftp://127.0.0.1/{SECRET}.ics", f"http://[{SECRET}/x.ics", f"http://:x@:99999/{SECRET}", f"http:///{SECRET}"]
)
async def test_an_address_that_cannot_be(feeds: IcsFeeds, url: str) -> None:
    with pytest.raises(FeedError) as caught:
        await feeds.read(url, SINCE, UNTIL)
    assert SECRET not in str(caught.value)


async def test_a_file_of_the_clinic_folder(feeds: IcsFeeds, tmp_path: Path) -> None:
    (tmp_path / "clinic" / "rooms.ics").write_bytes(GOOD)
    (tmp_path / "outside.ics").write_bytes(GOOD)
    (tmp_path / "clinic" / "large.ics").write_bytes(GOOD + b"X" * 300_000)
    assert await feeds.read("rooms.ics", SINCE, UNTIL) == await feeds.read("file://rooms.ics", SINCE, UNTIL) == BUSY
    for path, words in (
        ("../outside.ics", "outside"),
        (str(tmp_path / "outside.ics"), "outside"),
        ("missing.ics", "cannot be read"),
        ("file:///etc/hostname", "outside"),
        ("x\0y", "cannot be read"),
        (".", "cannot be read"),
        ("large.ics", "larger than"),
    ):
        with pytest.raises(FeedError, match=words):
            await feeds.read(path, SINCE, UNTIL)


async def test_without_a_folder_there_are_no_files() -> None:
    bare = IcsFeeds(ZoneInfo("America/Chicago"))
    with pytest.raises(FeedError, match="must begin with"):
        await bare.read("rooms.ics", SINCE, UNTIL)
    await bare.close()
