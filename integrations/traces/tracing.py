"""Spans of what a message led to: in, turn, tools, sends, receipts. Importing this loads the SDK.

Nothing is carried along: a trace's id follows from the id of the message that began it, so a send on another
node hours later, or a receipt of the day after, is part of the same trace. No words, names, numbers or
addresses are in a span, only ids, names of tools and outcomes.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime

from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import Span, SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.sdk.trace.id_generator import IdGenerator, RandomIdGenerator
from opentelemetry.sdk.trace.sampling import Decision, ParentBased, TraceIdRatioBased
from opentelemetry.trace import (
    NonRecordingSpan,
    SpanContext,
    StatusCode,
    TraceFlags,
    set_span_in_context,
)
from opentelemetry.util.types import AttributeValue

from integrations.traces.settings import Settings

Attributes = Mapping[str, AttributeValue]
FLUSH_MS = 1000
"""What a stopping process waits for its last spans to leave."""
_ROOT: ContextVar[str] = ContextVar("root", default="")


def _number(bits: int, *parts: str) -> int:
    return int.from_bytes(hashlib.sha256("|".join(parts).encode()).digest()[: bits // 8]) or 1


class _Ids(IdGenerator):
    """Random, but for the first span of a message: its ids are known to whoever comes later."""

    def __init__(self) -> None:
        self._random = RandomIdGenerator()

    def generate_trace_id(self) -> int:
        root = _ROOT.get()
        return _number(128, "trace", root) if root else self._random.generate_trace_id()

    def generate_span_id(self) -> int:
        root = _ROOT.get()
        return _number(64, "span", root) if root else self._random.generate_span_id()


def exporting(settings: Settings) -> SpanProcessor:
    """Sends spans in batches from a thread of its own; a collector that is away costs nobody anything."""
    pairs = (pair.partition("=") for pair in settings.headers.get_secret_value().split(",") if pair.strip())
    headers = {name.strip(): value.strip() for name, _, value in pairs}
    return BatchSpanProcessor(
        OTLPSpanExporter(endpoint=f"{settings.endpoint}/v1/traces", headers=headers, timeout=5)
    )


class Tracing:
    """``began``: what began a trace, ``in/12`` or the key of a message that nobody asked for."""

    def __init__(
        self, processor: SpanProcessor, *, service: str = "castmatch-hub", share: float = 1.0
    ) -> None:
        self._provider = TracerProvider(
            resource=Resource.create({"service.name": service}),
            id_generator=_Ids(),
            sampler=ParentBased(TraceIdRatioBased(share)),
            shutdown_on_exit=False,
        )
        self._provider.add_span_processor(processor)
        self._tracer = self._provider.get_tracer("castmatch")
        self._sampler = TraceIdRatioBased(share)

    def root(self, began: str, name: str, start: datetime, attributes: Attributes) -> None:
        """The first span of a trace: from ``start`` until now."""
        token = _ROOT.set(began)
        try:
            span = self._tracer.start_span(
                name, context=set_span_in_context(NonRecordingSpan(_NOBODY)), start_time=_ns(start)
            )
        finally:
            _ROOT.reset(token)
        span.set_attributes(dict(attributes))
        span.end()

    @contextmanager
    def within(self, began: str, name: str, attributes: Attributes) -> Iterator[Span]:
        """A span below the trace's first one, or below the open one of the same trace."""
        trace_id = _number(128, "trace", began)
        sampled = self._sampler.should_sample(None, trace_id, name).decision is Decision.RECORD_AND_SAMPLE
        flags = TraceFlags(TraceFlags.SAMPLED if sampled else TraceFlags.DEFAULT)
        parent = SpanContext(trace_id, _number(64, "span", began), True, flags)
        with self._open(name, attributes, parent) as span:
            yield span

    @contextmanager
    def inside(self, name: str, attributes: Attributes) -> Iterator[Span]:
        """A span below whichever is open in this task."""
        with self._open(name, attributes, None) as span:
            yield span

    @contextmanager
    def _open(self, name: str, attributes: Attributes, parent: SpanContext | None) -> Iterator[Span]:
        context = None if parent is None else set_span_in_context(NonRecordingSpan(parent))
        with self._tracer.start_as_current_span(
            name,
            context=context,
            attributes=dict(attributes),
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            try:
                yield span  # type: ignore[misc]
            except Exception as error:
                # Its type alone: its words may quote what somebody wrote.
                span.set_attribute("error.type", type(error).__name__)
                span.set_status(StatusCode.ERROR)
                raise

    async def close(self) -> None:
        """Send what is left, for a moment at most."""

        def end() -> None:
            self._provider.force_flush(FLUSH_MS)
            self._provider.shutdown()

        await asyncio.to_thread(end)


_NOBODY = SpanContext(0, 0, False)


def _ns(at: datetime) -> int:
    return int(at.timestamp() * 1_000_000_000)
