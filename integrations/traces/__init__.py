"""OpenTelemetry: one trace for what a message led to. Off, and nothing of it loaded, without an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrations.traces.settings import Settings

if TYPE_CHECKING:
    from integrations.traces.tracing import Tracing


def build(settings: Settings) -> Tracing | None:
    """Traces that go to the address of the settings; None without one. Importing the SDK takes a third of a
    second. Raises ModuleNotFoundError where it is not installed."""
    if not settings.configured:
        return None
    from integrations.traces.tracing import Tracing, exporting

    return Tracing(exporting(settings), service=settings.service, share=settings.share)
