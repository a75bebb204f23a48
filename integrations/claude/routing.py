"""Which model answers a turn."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from core.conversation.model import Weight

_TAKES_EFFORT = re.compile(r"claude-(haiku|sonnet|opus|fable|mythos)-5|claude-opus-4-[5-8]|claude-sonnet-4-6")


@dataclass(frozen=True, slots=True)
class Route:
    """A model and how it is asked. ``effort`` empty: the model's own. ``patience_s``: for one turn."""

    model: str
    effort: str
    max_tokens: int
    patience_s: float


def efforts(model: str, wanted: str) -> str:
    """The effort to ask for; empty where the model would refuse the field."""
    return wanted if _TAKES_EFFORT.match(model) else ""


def choose(routes: Mapping[Weight, Route], weight: Weight, spoke: Collection[str]) -> Route:
    """The route of one turn; ``spoke``: the models that answered in the history that goes along.

    Every change of model costs the prompt's cache and the thinking so far. So a conversation moves up
    from the light to the normal model once and stays there while that history lasts; a heavy turn
    visits its model and comes back.
    """
    if weight == "light" and routes["normal"].model in spoke:
        return routes["normal"]
    return routes[weight]
