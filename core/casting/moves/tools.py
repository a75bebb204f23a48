"""Moving people by name."""

from __future__ import annotations

from core.casting.moves import moving, orders
from core.casting.moves.model import Moves, MovesNow
from core.conversation.tools import Tool
from core.people import CASTING

TOOLS: tuple[Tool, ...] = (
    Tool(
        "move_people",
        "Move named people to other times, each to their own or all by so many minutes (negative: earlier),"
        " or let two exchange their times. One person is moved at once, several are shown first.",
        Moves,
        moving.move_people,
        CASTING,
        "send",
        order=orders.order,
        order_first=True,
        spoken_to=True,
    ),
    Tool(
        "move_people_now",
        "Move those who were shown.",
        MovesNow,
        moving.move_people_now,
        CASTING,
        "send",
        internal=True,
    ),
)
