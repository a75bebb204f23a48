"""Claude behind the desk's ``LanguageModel`` port. Importing this folder costs nothing: the SDK (a second
and some 70 MiB) is loaded when the first turn needs it."""

from __future__ import annotations

from core.conversation.model import LanguageModel
from core.memory.extraction import Extractor
from core.ports import Surroundings
from integrations.claude.settings import Settings

__all__ = ["Settings", "build", "extractor"]


def build(settings: Settings, surroundings: Surroundings) -> LanguageModel | None:
    """A model ready for its first turn; None without a key."""
    if not settings.configured:
        return None
    from integrations.claude.model import Claude

    return Claude(settings)


def extractor(model: LanguageModel | None) -> Extractor | None:
    """What reads talks that are over, where the model is Claude."""
    from integrations.claude.model import Claude

    return model.read if isinstance(model, Claude) else None
