"""The agenda's tool."""

from __future__ import annotations

from core.casting.agenda import showing
from core.conversation.tools import Tool
from core.people import STAFF

TOOLS: tuple[Tool, ...] = (
    Tool(
        "show_agenda",
        "What is on today, on another day or this week: auditions, reminders, and what waits.",
        showing.Span,
        showing.agenda,
        STAFF,
        order=showing.order,
        order_leads=True,
    ),
)
