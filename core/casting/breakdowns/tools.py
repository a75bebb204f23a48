"""Publishing breakdowns."""

from __future__ import annotations

from core.casting.breakdowns import orders, publishing
from core.conversation.tools import Tool
from core.people import CASTING, STAFF

TOOLS: tuple[Tool, ...] = (
    Tool(
        "publish_breakdown",
        "Send a role's breakdown, or all open roles of a project, to agents. Shows the"
        " text and who gets it first.",
        publishing.Publishing,
        publishing.publish_breakdown,
        CASTING,
        "send",
        previews=True,
        order=orders.publishing,
    ),
    Tool(
        "show_breakdown",
        "A role's breakdown as agents would read it.",
        publishing.About,
        publishing.show_breakdown,
        STAFF,
        order=orders.showing,
    ),
    Tool(
        "send_breakdown",
        "Send the breakdown that was shown.",
        publishing.Sending,
        publishing.send_breakdown,
        CASTING,
        "send",
        internal=True,
    ),
)
