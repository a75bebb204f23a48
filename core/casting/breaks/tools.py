"""Breaks by typing."""

from __future__ import annotations

from core.casting.breaks import adding, removing
from core.conversation.tools import Tool

TOOLS: tuple[Tool, ...] = (
    Tool(
        "add_break",
        "Show a break in an audition session and who moves because of it. Writes and sends nothing itself.",
        adding.Pause,
        adding.add_break,
        effect="send",
        intents=("session.add_break",),
        fill=adding.fill,
        order=adding.order,
        previews=True,
    ),
    Tool(
        "add_break_now",
        "Put in the break that was shown.",
        adding.PauseNow,
        adding.add_break_now,
        effect="send",
        internal=True,
    ),
    Tool(
        "remove_break",
        "Take a break out of an audition session. Nobody's time changes by it.",
        removing.BreakOut,
        removing.remove_break,
        effect="send",
        order=removing.order,
    ),
)
