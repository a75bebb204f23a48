"""An order that the open question is not meant with."""

from __future__ import annotations

from core.conversation.free_text import says_why
from core.conversation.intake import Opening
from core.conversation.orders import Orders
from core.understanding.meaning import Context, Meaning


def ordered(orders: Orders, opening: Opening, text: str, context: Context, meaning: Meaning) -> bool:
    """Whether a text is a whole order that the newest question is not meant with. Where the reason of a no is
    waited for, any order is one, but for a no that says why."""
    if orders.comes_first(text, context):
        return True
    row, role = opening.questions[0], opening.person.role
    if row["kind"] != "text" or row["slot"] != "reason" or says_why(text, row, meaning):
        return False
    read = (tool for tool, _ in orders.read(text, context))
    return any(role in tool.roles and tool.name != row["tool"] for tool in read)
