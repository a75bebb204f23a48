"""Asking whom to call."""

from __future__ import annotations

from core.casting.call_list import listing
from core.conversation.tools import Nothing, Tool

TOOLS: tuple[Tool, ...] = (
    Tool(
        "list_calls",
        "List whom the team has to call by phone because no message reaches them, with the reason and what"
        " they have not read.",
        Nothing,
        listing.list_calls,
    ),
)
