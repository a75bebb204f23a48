"""Moving people by name."""

from __future__ import annotations

from core.casting.moves import asking, moving
from core.casting.moves.model import Back, Moves, MovesNow
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
        order=asking.ordered,
        order_first=True,
        spoken_to=True,
        crosses=True,
    ),
    Tool(
        "offer_move_back",
        "Show the way back of a move that people were told of.",
        Back,
        moving.offer_move_back,
        CASTING,
        internal=True,
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
