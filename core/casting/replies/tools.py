"""What somebody answered, asked by casting."""

from __future__ import annotations

from core.casting.replies import orders, telling
from core.conversation.tools import Tool
from core.people import CASTING

TOOLS: tuple[Tool, ...] = (
    Tool(
        "last_said",
        "What somebody outside said or answered last, with its time, and what they have not answered.",
        telling.Whose,
        telling.last_said,
        CASTING,
        order=orders.asked,
        order_leads=True,
    ),
)
