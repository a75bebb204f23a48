"""From webhook to the reply's own send call, built-in understanding, all limits on.

50 turns a second for 60 s over 400 chats on three channels. The providers are the sandbox in a process
of its own; latency is measured there: from the moment the webhook's bytes leave it to the moment its HTTP
server has the head of the reply's send call (typing and other signals do not count; what the imitation does
before and after is its own). Baselines in the same run, before, between and after ``ROUNDS`` parts of the
minute: the channel SDK's own median round trip to the same sandbox, and two median fsyncs of this disk.
Thirty messages of other chats come before the minute: what a hub loads with its first messages is loaded
then.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import TraceConfig, web

from config.settings import load
from core.messages import Address, Outbound
from core.ports import Surroundings
from integrations.sandbox import MovableClock, Pace, Persona, SandboxSettings, SlackChannel, build
from tests.benchmarks.imitations import settings

CHATS = 400
EARLIER = 30
"""More chats, asked before the minute begins."""
ROUNDS = 4
"""Parts of the minute: the machine's mood changes within one, and the baselines meet it too."""
CHANNELS = ("telegram", "slack", "whatsapp")
WORDS = ("help", "madad chahiye", "what can you do", "help me please")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def people() -> tuple[Persona, ...]:
    """Four hundred people, each on one app, and those who write earlier."""
    made = []
    for n in range(CHATS + EARLIER):
        app = CHANNELS[n % 3]
        made.append(
            Persona(
                id=f"p{n}",
                name=f"Person {n}",
                whatsapp=f"+9190000{n:05d}" if app == "whatsapp" else "",
                slack=f"U{n:09d}" if app == "slack" else "",
                telegram=1_000_000 + n if app == "telegram" else 0,
            )
        )
    return tuple(made)


_posted: ContextVar[str] = ContextVar("posted")
"""The chat whose message is being delivered in this context."""
_arrived: ContextVar[float] = ContextVar("arrived")
"""When the call that is being answered in this context came in."""


@dataclass
class Run:
    """What was asked when, and what came back when: seconds of the monotonic clock, by chat."""

    asked: dict[str, float] = field(default_factory=dict)
    took: dict[str, list[float]] = field(default_factory=lambda: {name: [] for name in CHANNELS})

    def forget(self) -> None:
        """What came before does not count."""
        for took in self.took.values():
            took.clear()


@dataclass(frozen=True)
class Base:
    """What a turn is compared with, in milliseconds: each channel's round trip, and an fsync."""

    trips: dict[str, float]
    fsync: float

    def of(self, channel: str) -> float:
        """A round trip and two fsyncs."""
        return self.trips[channel] + 2 * self.fsync

    @classmethod
    def among(cls, rounds: Sequence[Base]) -> Base:
        """The medians of what several rounds measured."""
        trips = {name: statistics.median(one.trips[name] for one in rounds) for name in CHANNELS}
        return cls(trips, statistics.median(one.fsync for one in rounds))


@dataclass(frozen=True)
class Bases:
    """``paced``: at the turns' own pace; ``close_up``: one right after the other, for comparison."""

    paced: list[Base] = field(default_factory=list)
    close_up: list[Base] = field(default_factory=list)

    async def measure(self, address: str, rate: float) -> None:
        """One more round of both."""
        for kept, every_s in ((self.close_up, 0.0), (self.paced, 1 / rate)):
            kept.append(Base(await round_trips_ms(address, every_s), fsync_ms(every_s)))


def fsync_ms(every_s: float) -> float:
    """Median of 100 small appends made durable, one each ``every_s``."""
    times = []
    with tempfile.NamedTemporaryFile(dir=".") as file:
        for _ in range(100):
            time.sleep(every_s)
            began = time.perf_counter()
            file.write(b"x" * 4096)
            file.flush()
            os.fsync(file.fileno())
            times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


async def round_trips_ms(address: str, every_s: float) -> dict[str, float]:
    """Median of 60 sends through each channel's own SDK, nothing else running, one each ``every_s``, the
    channels by turns: at the turns' own pace, a processor that has slept and done something else in
    between is as slow for them as it is for the hub."""
    loaded = load({**settings(address)["three channels"], "CASTMATCH_SECRET": "x"})
    surroundings = Surroundings(lambda: datetime.now(UTC), "http://127.0.0.1", True)
    chats = {"telegram": str(1_000_000), "slack": "C0BENCHMARK", "whatsapp": "whatsapp:+919000000002"}
    channels = {
        name: importlib.import_module(f"bots.{name}").build(loaded.channels[name], surroundings)
        for name in CHANNELS
    }
    times: dict[str, list[float]] = {name: [] for name in CHANNELS}
    for n in range(60):
        for name, channel in channels.items():
            await asyncio.sleep(every_s)
            to = Address(name, channel.about.account, chats[name])
            [payload] = channel.about.render(Outbound(f"k{n}", to, "the bare round trip"))
            began = time.perf_counter()
            await channel.send(payload, to, key=f"k{n}")
            times[name].append((time.perf_counter() - began) * 1000)
    for channel in channels.values():
        close = getattr(channel, "close", None)
        if close is not None:
            await close()
    return {name: statistics.median(taken) for name, taken in times.items()}


async def measure(rate: float, seconds: float) -> int:
    run, everybody = Run(), people()
    hub_port, port = free_port(), free_port()
    hub, address = f"http://127.0.0.1:{hub_port}", f"http://127.0.0.1:{port}"
    channel = SlackChannel("C0BENCHMARK", "bench", tuple(p.id for p in everybody if p.slack))
    box = build(
        SandboxSettings(
            hub_url=hub,
            personas=everybody,
            channels=(channel,),
            base_url=address,
            socket_mode=False,
            slack_echo=False,
            pace=Pace(receipt_s=0.01),
        ),
        MovableClock(datetime.now(UTC)),
    )
    _note_replies(box, run)
    app = web.Application(middlewares=[_arrivals])
    app.add_routes(box.routes())
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await box.start()
    _stamp_posts(box, run)
    bases, sent = Bases(), 0
    await bases.measure(address, rate)
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(dir="."))
        env = {**os.environ, **settings(address, hub)["three channels"]}
        env |= {"CASTMATCH_SECRET": "benchmark", "CASTMATCH_PORT": str(hub_port)}
        env |= {"CASTMATCH_DATABASE_URL": f"sqlite+aiosqlite:///{Path(folder).resolve()}/bench.db"}
        await asyncio.to_thread(_introduce, env, everybody)
        server = stack.enter_context(
            subprocess.Popen(
                [sys.executable, "-m", "config.cli", "serve"],
                env=env,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        )
        stack.callback(server.terminate)
        assert server.stdout is not None
        assert await asyncio.to_thread(server.stdout.readline)
        await _play(box, everybody[CHATS:], 10.0, EARLIER / 10.0)
        await _drained(run, EARLIER)
        run.forget()
        for _ in range(ROUNDS):
            sent += await _play(box, everybody[:CHATS], rate, seconds / ROUNDS, sent)
            await _drained(run, sent)
            await bases.measure(address, rate)
    await box.stop()
    await runner.cleanup()
    return _report(run, sent, Base.among(bases.paced), Base.among(bases.close_up))


def _introduce(env: dict[str, str], everybody: tuple[Persona, ...]) -> None:
    """Everybody is staff of the hub before it starts: rows written by a process of its own."""
    code = (
        "import asyncio, json, sys\n"
        "from tests.benchmarks.turns import introduce\n"
        "asyncio.run(introduce(json.load(sys.stdin)))"
    )
    rows = [[p.name, p.whatsapp, p.slack, p.telegram] for p in everybody]
    subprocess.run([sys.executable, "-c", code], input=json.dumps(rows), text=True, env=env, check=True)


async def introduce(rows: list[Any]) -> None:
    """Called in a process of its own, with the hub's settings in the environment."""
    from config.schema import ensure_schema
    from core.store import persons
    from core.store.database import Database
    from integrations.sandbox.credentials import SLACK_TEAM_ID

    database, now = Database(os.environ["CASTMATCH_DATABASE_URL"]), datetime.now(UTC)
    await ensure_schema(database)
    async with database.transaction() as tx:
        for name, whatsapp, slack, telegram in rows:
            who = await persons.add(tx, "default", name, "associate", now)
            ids = {
                "whatsapp": f"whatsapp:{whatsapp}" if whatsapp else "",
                "slack": slack and f"{SLACK_TEAM_ID}/{slack}",
            }
            ids["telegram"] = str(telegram or "")
            for channel, own in ids.items():
                if own:
                    await persons.bind(tx, who, channel, own, now, proof="operator")
    await database.close()


def _stamp_posts(box: Any, run: Run) -> None:
    """Note when each chat's webhook leaves. Call it when the box has started."""
    post = box._postman.post

    async def stamped(url: str, body: bytes, *given: Any, **named: Any) -> Any:
        _posted.set(_chat_of(url, body))
        return await post(url, body, *given, **named)

    async def left(*_: Any) -> None:
        if chat := _posted.get(""):
            run.asked[chat] = time.perf_counter()

    trace = TraceConfig()
    trace.on_request_headers_sent.append(left)
    trace.freeze()
    box._postman.post = stamped
    box._postman._session.trace_configs.append(trace)


def _chat_of(url: str, body: bytes) -> str:
    """The chat that a webhook is about; empty for a receipt."""
    if url.endswith("/telegram"):
        return f"telegram|{json.loads(body)['message']['chat']['id']}"
    if url.endswith("/slack"):
        return f"slack|{json.loads(body)['event']['channel']}"
    return f"whatsapp|{dict(parse_qsl(body.decode()))['From']}" if url.endswith("/whatsapp") else ""


@web.middleware
async def _arrivals(request: web.Request, handler: Any) -> web.StreamResponse:
    """Note when a call is there, before the imitation looks at it."""
    _arrived.set(time.perf_counter())
    answer: web.StreamResponse = await handler(request)
    return answer


def _note_replies(box: Any, run: Run) -> None:
    """Take the time of each reply, which the imitation tells of in the context of its call."""
    emit = box.chats.emit

    def noted(kind: str, app: str = "", chat: object = "", **more: Any) -> None:
        if kind == "message" and more["message"]["from"] == "hub":
            asked = run.asked.pop(f"{app}|{chat}", None)
            if asked is not None:
                run.took[app].append((_arrived.get() - asked) * 1000)
        emit(kind, app, chat, **more)

    box.chats.emit = noted


async def _play(
    box: Any, everybody: tuple[Persona, ...], rate: float, seconds: float, before: int = 0
) -> int:
    """Ask at a steady rate, round the chats, going on behind those asked ``before``; returns how many were
    asked."""
    began, sent, tasks = time.perf_counter(), 0, set()
    while (now := time.perf_counter() - began) < seconds:
        due = int(now * rate)
        while sent < due:
            person = everybody[(before + sent) % len(everybody)]
            task = asyncio.create_task(_ask(box, person, WORDS[sent % len(WORDS)]))
            tasks.add(task)
            task.add_done_callback(tasks.discard)
            sent += 1
        await asyncio.sleep(0.004)
    await asyncio.gather(*tasks)
    return sent


async def _ask(box: Any, person: Persona, words: str) -> None:
    if person.telegram:
        await box.telegram.text(person.telegram, words)
    elif person.slack:
        await box.slack.message(person.slack, f"D{person.slack[1:]}", words)
    else:
        await box.twilio.text(person.whatsapp, words)


async def _drained(run: Run, sent: int) -> None:
    ends = time.perf_counter() + 30
    while sum(map(len, run.took.values())) < sent and time.perf_counter() < ends:
        await asyncio.sleep(0.05)


def _report(run: Run, sent: int, paced: Base, close_up: Base) -> int:
    """``paced``: the bases at the turns' pace; ``close_up``: one right after the other, for comparison."""
    answered = sum(map(len, run.took.values()))
    print(f"asked {sent}, answered {answered}, lost {sent - answered}")
    print(f"fsync {paced.fsync:.2f} ms at the turns' pace, {close_up.fsync:.2f} ms without a pause")
    for name, took in run.took.items():
        took.sort()
        p50, p95 = took[len(took) // 2], took[int(len(took) * 0.95)]
        print(
            f"{name:9} p50 {p50:6.1f} ms  p95 {p95:6.1f} ms  round trip {paced.trips[name]:.2f} ms  "
            f"p95 = {p95 / paced.of(name):.2f} x (round trip + two fsyncs) (bar: <= 4); "
            f"without a pause ({close_up.trips[name]:.2f} ms) {p95 / close_up.of(name):.2f} x"
        )
    return int(answered != sent)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rate", type=float, default=50.0)
    parser.add_argument("--seconds", type=float, default=60.0)
    arguments = parser.parse_args()
    sys.exit(asyncio.run(measure(arguments.rate, arguments.seconds)))


if __name__ == "__main__":
    main()
