"""An order that the open question is not meant with."""

from __future__ import annotations

import re

from core.conversation.free_text import says_why
from core.conversation.intake import Opening
from core.conversation.orders import Orders
from core.conversation.pending import bare_number
from core.understanding.meaning import Context, Meaning

_TO_THE_DESK = re.compile(r"\W*(?:please\s+)?(?:send|show|give|tell|get|remind)\s+me\b", re.IGNORECASE)
"""What begins so is said to the desk, and no words to pass on to somebody else."""


def _picks_by_a_word(text: str, opening: Opening, meaning: Meaning) -> bool:
    """Whether a text was taken for a choice because of a word in it: it is no number and no whole label."""
    if "choice.pick" not in meaning.intents or bare_number(text) is not None:
        return False
    said = text.strip().casefold()
    return all(choice["label"].casefold() != said for row in opening.questions for choice in row["choices"])


def ordered(orders: Orders, opening: Opening, text: str, context: Context, meaning: Meaning) -> bool:
    """Whether a text is a whole order that the newest question is not meant with. Where the reason of a no is
    waited for, any order is one, but for a no that says why; where words for others are, one for oneself;
    under choices, one that merely holds a word of a label."""
    if orders.comes_first(text, context):
        return True
    row, role = opening.questions[0], opening.person.role
    if row["kind"] == "choice" and _picks_by_a_word(text, opening, meaning):
        others = {choice["tool"] for choice in row["choices"]}
        return any(role in tool.roles and tool.name not in others for tool, _ in orders.read(text, context))
    if row["kind"] != "text" or says_why(text, row, meaning):
        return False
    if row["slot"] != "reason" and not (row["slot"] == "body" and _TO_THE_DESK.match(text)):
        return False
    read = (tool for tool, _ in orders.read(text, context))
    return any(role in tool.roles and tool.name != row["tool"] for tool in read)
