"""Asking whom to call, and telling what they said."""

from __future__ import annotations

from core.casting.call_list import listing, outcomes, recording
from core.conversation.tools import Nothing, Tool

TOOLS: tuple[Tool, ...] = (
    Tool(
        "list_calls",
        "List whom the team has to call by phone because no message reaches them, with the reason and what"
        " they have not read.",
        Nothing,
        listing.list_calls,
    ),
    Tool(
        "record_outcome",
        "Casting passes on what people said on the telephone about the audition ahead of them: who is coming"
        " and who is not. They are recorded as answered, and the team is told who said so.",
        recording.Outcome,
        recording.record_outcome,
        effect="write",
        order=outcomes.order,
        spoken_to=True,
    ),
)
