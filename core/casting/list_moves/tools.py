"""Moving people between the shortlists of two roles, and the order of one."""

from __future__ import annotations

from core.casting.list_moves import arranging, moving, order_said, orders
from core.conversation.tools import Tool
from core.people import STAFF

TOOLS: tuple[Tool, ...] = (
    Tool(
        "move_between_lists",
        "Take people off one role's shortlist and put them on another's; keep: they stay on the first, too.",
        moving.Between,
        moving.move_between_lists,
        STAFF,
        "write",
        order=orders.between,
    ),
    Tool(
        "return_between_lists",
        "Put back who was moved to another role's shortlist.",
        moving.Returning,
        moving.return_between_lists,
        STAFF,
        "write",
        internal=True,
    ),
    Tool(
        "reorder_list",
        "Put somebody above or below somebody else on a shortlist, at its top or at its end.",
        arranging.Reordering,
        arranging.reorder_list,
        STAFF,
        "write",
        order=order_said.above_or_below,
    ),
    Tool(
        "trade_places",
        "Let two people of a shortlist take each other's place.",
        arranging.Trading,
        arranging.trade_places,
        STAFF,
        "write",
        internal=True,
    ),
    Tool(
        "arrange_list",
        "Put a shortlist back in an order that it had.",
        arranging.Arranging,
        arranging.arrange_list,
        STAFF,
        "write",
        internal=True,
    ),
)
