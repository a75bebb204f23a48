"""An order that the open question is not meant with."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from core.conversation import corrections, joined, overtaken, underneath
from core.conversation.free_text import says_why
from core.conversation.intake import Opening
from core.conversation.orders import Orders
from core.conversation.pending import bare_number
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import Sought

_TO_THE_DESK = Sought(r"\W*(?:please\s+)?(?:send|show|give|tell|get|remind)\s+me\b")
"""What begins so is said to the desk, and no words to pass on to somebody else."""


_WORDS = ("note", "text", "change", "more")
"""What is waited for is whatever somebody writes."""
A_FACT = 3
"""Words that a day, a name or a place may be said in, whatever else they could mean."""


def _picks_by_a_word(text: str, opening: Opening, meaning: Meaning) -> bool:
    """Whether a text was taken for a choice because of a word in it: it is no number and no whole label."""
    if "choice.pick" not in meaning.intents or bare_number(text) is not None:
        return False
    said = text.strip().casefold()
    return all(choice["label"].casefold() != said for row in opening.questions for choice in row["choices"])


def _corrects(opening: Opening, text: str, context: Context, now: datetime) -> bool:
    """Whether a text corrects what was done since the newest question was asked: "no, 4:45"."""
    last = opening.focus.get(corrections.LAST)
    if not last or datetime.fromisoformat(str(last["at"])) < opening.questions[0]["asked_at"]:
        return False
    local = now.astimezone(ZoneInfo(opening.person.timezone))
    return corrections.read(text, last, context, local) is not None


def ordered(
    orders: Orders, opening: Opening, text: str, context: Context, meaning: Meaning, now: datetime
) -> bool:
    """Whether a text is a whole order that the newest question is not meant with. Where a fact or the reason
    of a no is waited for, any order of more than a few words is one, but for a no that says why; where words
    for others are, one for oneself; under choices, one that merely holds a word of a label."""
    if underneath.belongs(text, opening.questions[0]):
        return False
    if _corrects(opening, text, context, now) or orders.comes_first(text, context):
        return True
    row, role = opening.questions[0], opening.person.role
    if row["kind"] == "choice" and _picks_by_a_word(text, opening, meaning):
        others = {choice["tool"] for choice in row["choices"]}
        return any(role in tool.roles and tool.name not in others for tool, _ in orders.read(text, context))
    if row["kind"] != "text" or says_why(text, row, meaning):
        return False
    if row["slot"] == "body" and opening.focus.get(overtaken.SINCE) == row["id"]:
        return True  # something else was done since: what comes now is no longer the words to pass on
    if row["slot"] == "body" and not _TO_THE_DESK.match(text):
        return False
    if row["slot"] not in ("reason", "body") and (row["slot"] in _WORDS or len(text.split()) <= A_FACT):
        return False
    read = (tool for tool, _ in orders.read(text, context))
    if any(role in tool.roles and tool.name != row["tool"] for tool in read):
        return True
    return len(joined.orders_of(text, context)) > 1
