"""Moving people on the ladder, marking them, and the board of a role."""

from __future__ import annotations

from core.casting.ladder import boards, counted, joined, moving, open_roles, orders, tagged, tags
from core.conversation.tools import Tool
from core.people import CASTING, STAFF

TOOLS: tuple[Tool, ...] = (
    Tool(
        "set_status",
        "Move people on a role's ladder: viewed, selected, under consideration, on avail (first refusal),"
        " pinned, backup, on hold, booked, released, passed. Pass the word that was said; 'lock' asks which.",
        moving.Moving,
        moving.set_status,
        STAFF,
        "write",
        intents=("status.set",),
        fill=moving.fill_moving,
        order=joined.moving,
    ),
    Tool(
        "restore_status",
        "Put somebody back on the rung before.",
        moving.Restoring,
        moving.restore_status,
        CASTING,
        "write",
        internal=True,
    ),
    Tool(
        "tag_people",
        "Put casting's private mark (1-6, A-G) on people of a role; an empty tag takes it off.",
        boards.Tagging,
        boards.tag_people,
        CASTING,
        "write",
        order=tags.tagging,
    ),
    Tool(
        "show_tagged",
        "Who has one of casting's private marks (1-6, A-G).",
        tagged.Marked,
        tagged.show_tagged,
        CASTING,
        order=tagged.asked,
        order_leads=True,
    ),
    Tool(
        "show_board",
        "Where everybody stands for a role: rung by rung, with tags.",
        boards.Board,
        boards.show_board,
        STAFF,
        "write",
        order=orders.board,
    ),
    Tool(
        "count_rung",
        "How many people stand on one rung of a role's ladder, and who: pinned, on hold, backup, booked ...",
        counted.Counting,
        counted.count_rung,
        STAFF,
        order=counted.asked,
    ),
    Tool(
        "open_roles",
        "The roles nobody is booked for, by how far they are; a role said to be done is checked.",
        open_roles.Open,
        open_roles.open_roles,
        STAFF,
        order=open_roles.asked,
        order_leads=True,
    ),
    Tool(
        "show_standing",
        "Where one person stands for each role, and who moved them when.",
        boards.About,
        boards.show_standing,
        CASTING,
        order=orders.history,
        order_leads=True,
    ),
    Tool(
        "set_first_position",
        "Say that this project's dates win where several projects want one person.",
        boards.Position,
        boards.set_first_position,
        CASTING,
        "write",
        order=orders.position,
    ),
)
