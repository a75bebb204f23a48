"""Text as vectors, by a small local model or by a service. Off, and nothing of it loaded, unless set."""

from __future__ import annotations

from core.ports import Embedder
from integrations.embedders.settings import Settings


def build(settings: Settings) -> Embedder | None:
    """The chosen embedder; None where none is set or its key is missing. Raises ModuleNotFoundError where
    the local model is not installed."""
    if not settings.configured:
        return None
    if settings.embedder == "minilm":
        from integrations.embedders.minilm import MiniLM, installed

        return MiniLM(installed())
    from integrations.embedders.services import SERVICES, Service

    return Service(SERVICES[settings.embedder], settings.key, settings.model)
