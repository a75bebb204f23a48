"""One trace for what a message led to, with nothing of what was said in it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import pytest_asyncio
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from config.settings import SettingsError, load, problems
from core.ports import Surroundings
from integrations.traces.settings import Settings
from integrations.traces.tracing import Tracing, exporting
from tests.fakes import FakeClock
from tests.switchboard import FakeChannel, Switchboard
from tests.webhub import WebHub

ROOT = Path(__file__).resolve().parents[2]
WORDS = "find 25-30 women, Punjabi, Mumbai"


class Traced:
    """A switchboard whose spans are kept."""

    def __init__(self):
        self.kept = InMemorySpanExporter()
        self.slack = FakeChannel("slack", asked_by="key")

    def tracing(self, share=1.0):
        return Tracing(SimpleSpanProcessor(self.kept), share=share)

    async def open(self, folder, share=1.0):
        self.board = await Switchboard.open(folder, self.slack, tracing=self.tracing(share))
        await self.board.person("Priya Nair", "casting_director", slack="U1")

    def spans(self, name=""):
        return [span for span in self.kept.get_finished_spans() if span.name.startswith(name)]


@pytest_asyncio.fixture
async def traced(tmp_path):
    made = Traced()
    await made.open(tmp_path)
    yield made
    await made.board.close()


async def test_a_message_its_turn_tool_send_and_receipt_are_one_trace(traced):
    await traced.board.say("slack", "U1", WORDS)
    await traced.board.receipt("slack", traced.slack.seen[0].id, "delivered")
    await traced.board.hub.settle()

    names = {span.name for span in traced.spans()}
    assert names == {"message in", "turn", "tool search_talent", "send", "receipt"}
    assert len({span.context.trace_id for span in traced.spans()}) == 1
    [root], [turn], [tool] = traced.spans("message"), traced.spans("turn"), traced.spans("tool")
    assert root.parent is None or not root.parent.is_valid
    for name in ("turn", "send", "receipt"):
        [span] = traced.spans(name)
        assert span.parent.span_id == root.context.span_id
    assert tool.parent.span_id == turn.context.span_id
    assert turn.attributes["outcome"] == "answered"
    assert traced.spans("receipt")[0].attributes["status"] == "delivered"


async def test_two_messages_are_two_traces(traced):
    await traced.board.say("slack", "U1", "help")
    await traced.board.say("slack", "U1", WORDS)
    assert len({span.context.trace_id for span in traced.spans()}) == 2


async def test_another_process_goes_on_with_the_same_trace(traced):
    await traced.board.say("slack", "U1", "help")
    traced.board.wiring["tracing"] = traced.tracing()
    await traced.board.reopen()
    await traced.board.receipt("slack", traced.slack.seen[0].id, "read")
    await traced.board.hub.settle()
    [receipt], [root] = traced.spans("receipt"), traced.spans("message")
    assert receipt.context.trace_id == root.context.trace_id


async def test_what_nobody_asked_for_has_a_trace_of_its_own(traced):
    await traced.board.queue("reminder/7", "slack", "U1", "Come at 11")
    await traced.board.hub.settle()
    await traced.board.receipt("slack", traced.slack.seen[0].id, "delivered")
    await traced.board.hub.settle()
    [send], [receipt] = traced.spans("send"), traced.spans("receipt")
    assert send.context.trace_id == receipt.context.trace_id


async def test_nothing_that_was_said_is_in_a_span(traced):
    traced.slack.unwritable = "unwritable words"
    await traced.board.say("slack", "U1", WORDS)
    await traced.board.queue("k", "slack", "U1", "Come at 11")
    await traced.board.hub.settle()
    whole = "".join(span.to_json() for span in traced.spans())
    for said in ("Punjabi", "25-30", "Come at 11", "Priya", "U1"):
        assert said not in whole
    assert all(not span.events for span in traced.spans())


async def test_a_share_keeps_whole_traces(tmp_path):
    made = Traced()
    await made.open(tmp_path, share=0.5)
    for _ in range(40):
        await made.board.say("slack", "U1", "help")
    by_trace = {}
    for span in made.spans():
        by_trace.setdefault(span.context.trace_id, set()).add(span.name)
    await made.board.close()
    assert 0 < len(by_trace) < 40
    assert all(names == {"message in", "turn", "tool show_help", "send"} for names in by_trace.values())


async def test_a_collector_that_is_away_costs_nobody_anything(tmp_path):
    slack = FakeChannel("slack")
    tracing = Tracing(
        exporting(Settings.model_validate({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:9"}))
    )
    board = await Switchboard.open(tmp_path, slack, tracing=tracing)
    await board.person("Priya Nair", "casting_director", slack="U1")
    assert await board.say("slack", "U1", "help")
    await board.close()


async def test_the_web_answers_as_ever(tmp_path):
    kept = InMemorySpanExporter()
    web = await WebHub.open(tmp_path, tracing=Tracing(SimpleSpanProcessor(kept)))
    try:
        assert (await web.say("help"))[0] == 200
    finally:
        await web.close()
    assert {"message in", "turn", "send"} <= {span.name for span in kept.get_finished_spans()}


def test_off_nothing_of_it_is_loaded():
    code = (
        "import sys\n"
        "from config.app import build\n"
        "from config.settings import load\n"
        "build(load({'CASTMATCH_DATABASE_URL': 'sqlite+aiosqlite:///:memory:', 'CASTMATCH_SECRET': 's'}))\n"
        "foreign = ('opentelemetry', 'google.protobuf')\n"
        "print('LOADED', [name for name in sys.modules if name.startswith(foreign)])\n"
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=env, timeout=60)
    assert "LOADED []" in done.stdout, done.stderr


def test_a_wrong_address_is_named_and_its_headers_are_never_shown():
    headers = {"OTEL_EXPORTER_OTLP_HEADERS": "k=hush-hush"}
    loaded = load({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://c:4318", **headers})
    assert loaded.traces.configured
    assert "hush-hush" not in repr(loaded)
    assert "hush-hush" not in str(problems(loaded, Surroundings(FakeClock()), need_secret=False))
    with pytest.raises(SettingsError, match="OTEL_EXPORTER_OTLP_ENDPOINT: must start with http"):
        load({"OTEL_EXPORTER_OTLP_ENDPOINT": "collector:4318"})
