"""The short way to an acknowledgement, over bare sockets: it answers as the application itself would."""

from __future__ import annotations

import asyncio
import zlib
from email.utils import parsedate_to_datetime

import pytest
import pytest_asyncio
from aiohttp import web

from config.http import application
from tests.providers import FORM, ProviderHub, form

EVENT = b'{"type":"event_callback","team_id":"T1","event_id":"Ev%d","event":{"type":"channel_created"}}'


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ProviderHub.open(tmp_path)
    yield made
    await made.close()


@pytest_asyncio.fixture
async def long_way(desk):
    """The same hub behind a plain runner: every request goes through the application's router."""
    runner = web.AppRunner(application(desk.hub), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield runner.addresses[0][1]
    await runner.cleanup()


def port(desk) -> int:
    return int(desk.base.rpartition(":")[2])


def head(desk, body: bytes, *more: str, start: str = "POST /webhooks/slack HTTP/1.1") -> bytes:
    """A request's head; ``more`` may replace the length."""
    proof = [f"{name}: {value}" for name, value in desk.proof("slack", body).items()]
    length = (
        [] if any("ength" in line or "ncoding" in line for line in more) else [f"Content-Length: {len(body)}"]
    )
    return "\r\n".join([start, "Host: desk.test", *proof, *length, *more]).encode() + b"\r\n\r\n"


async def answer(reader: asyncio.StreamReader) -> tuple[str, dict[str, str], bytes]:
    """Status line, headers and body of one answer."""
    lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")[:-2]
    headers = dict(line.split(": ", 1) for line in lines[1:])
    return lines[0], headers, await reader.readexactly(int(headers.get("Content-Length", 0)))


async def ask(where: int, *pieces: bytes) -> tuple[str, dict[str, str], bytes, bool]:
    """One request in pieces; its answer, and whether the server then hung up."""
    reader, writer = await asyncio.open_connection("127.0.0.1", where)
    async with asyncio.timeout(10):
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(0.01)
        line, headers, body = await answer(reader)
        try:
            async with asyncio.timeout(0.1):
                closed = await reader.read(1) == b""
        except TimeoutError:
            closed = False
    writer.close()
    return line, headers, body, closed


def requests(desk) -> dict[str, tuple[bytes, ...]]:
    """One of each kind, by what is special about it."""
    body = EVENT % 1
    whole = head(desk, body) + body
    deflated = zlib.compress(body)
    lengthy = b"x" * 1_000_001
    return {
        "plain": (whole,),
        "the body after its head": (head(desk, body), body),
        "the body in two pieces": (whole[:-20], whole[-20:]),
        "of HTTP 1.0": (head(desk, body, start="POST /webhooks/slack HTTP/1.0") + body,),
        "the last of its connection": (head(desk, body, "Connection: close") + body,),
        "with a query": (head(desk, body, start="POST /webhooks/slack?a=1 HTTP/1.1") + body,),
        "with an escaped path": (head(desk, body, start="POST /webhooks/%73lack HTTP/1.1") + body,),
        "with a whole address": (
            head(desk, body, start="POST http://x.test/webhooks/slack HTTP/1.1") + body,
        ),
        "in chunks": (
            head(desk, body, "Transfer-Encoding: chunked") + b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body),
        ),
        "compressed": (
            head(desk, body, "Content-Encoding: deflate", f"Content-Length: {len(deflated)}") + deflated,
        ),
        "too long": (head(desk, lengthy),),
        "forged": (head(desk, body).replace(b"v0=", b"v0=0") + body,),
        "unsigned": (b"POST /webhooks/slack HTTP/1.1\r\nHost: desk.test\r\nContent-Length: 2\r\n\r\n{}",),
        "a read": (head(desk, b"", start="GET /webhooks/slack HTTP/1.1"),),
        "elsewhere": (head(desk, body, start="POST /webhooks/slack/ HTTP/1.1") + body,),
    }


EXPECTED = {
    "of HTTP 1.0": 200,
    "too long": 413,
    "forged": 401,
    "unsigned": 401,
    "a read": 405,
    "elsewhere": 404,
}


async def test_both_ways_give_the_same_answer_to_every_kind_of_request(desk, long_way):
    for kind, pieces in requests(desk).items():
        line, headers, body, closed = await ask(port(desk), *pieces)
        other = await ask(long_way, *pieces)
        dates = [parsedate_to_datetime(one.pop("Date")) for one in (headers, other[1])]
        assert (line, headers, body, closed) == other, kind
        assert int(line.split()[1]) == EXPECTED.get(kind, 200), kind
        assert abs((dates[0] - dates[1]).total_seconds()) <= 2, kind
    assert await desk.count() == 1


async def test_who_asks_first_is_told_to_go_on(desk):
    body = EVENT % 1
    reader, writer = await asyncio.open_connection("127.0.0.1", port(desk))
    writer.write(head(desk, body, "Expect: 100-continue"))
    async with asyncio.timeout(10):
        assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 100")
        writer.write(body)
        assert (await answer(reader))[0] == "HTTP/1.1 200 OK"
    writer.close()
    assert await desk.count() == 1


@pytest.mark.parametrize("together", [True, False])
async def test_one_connection_carries_many_deliveries_and_each_is_stored_before_its_answer(desk, together):
    reader, writer = await asyncio.open_connection("127.0.0.1", port(desk))
    bodies = [EVENT % n for n in range(20)]
    async with asyncio.timeout(30):
        if together:
            writer.write(b"".join(head(desk, body) + body for body in bodies))
        for stored, body in enumerate(bodies, 1):
            if not together:
                writer.write(head(desk, body) + body)
            assert (await answer(reader))[0] == "HTTP/1.1 200 OK"
            assert await desk.count() >= stored
    writer.close()
    assert await desk.count() == len(bodies)


async def test_twilio_gets_the_document_it_waits_for(desk):
    sent = {"MessageSid": "SM" + "1" * 32, "From": "whatsapp:+919800000001", "Body": "help"}
    body = form(sent)
    proof = {**desk.proof("whatsapp", body), "Content-Type": FORM}
    lines = [f"{name}: {value}" for name, value in proof.items()]
    start = ["POST /webhooks/whatsapp HTTP/1.1", "Host: desk.test", f"Content-Length: {len(body)}"]
    line, headers, said, closed = await ask(
        port(desk), "\r\n".join([*start, *lines]).encode() + b"\r\n\r\n" + body
    )
    [route] = [
        route
        for (name, _), channel in desk.hub.channels.items()
        for route in channel.about.routes
        if route.path == "/webhooks/whatsapp"
    ]
    assert line == "HTTP/1.1 200 OK"
    assert (headers["Content-Type"], said) == (route.accepted.content_type, route.accepted.body)
    assert said
    assert not closed


async def test_what_came_to_the_door_is_counted_by_its_outcome(desk):
    for body in (EVENT % 1, EVENT % 2, b"{"):
        await desk.post("slack", body)
    await desk.post("slack", EVENT % 3, headers={})
    text = (await desk.hub.metrics.text(desk.hub.database, desk.clock)).decode()
    again = (await desk.hub.metrics.text(desk.hub.database, desk.clock)).decode()
    for outcome, count in (("ignored", 2), ("quarantined", 1), ("unverified", 1)):
        line = f'castmatch_inbound_total{{channel="slack",result="{outcome}"}} {count}.0'
        assert line in text
        assert line in again
