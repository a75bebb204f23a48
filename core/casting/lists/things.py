"""Words about a thing of somebody ("Simran ka note hatao", "remove the photo from Simran"), which take nobody
off a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from core.conversation.drafts import Ask, Draft, Option
from core.conversation.tools import ToolContext
from core.understanding.shapes import Sought, composed

_THING = (
    r"(?P<thing>tag|notes?|pin|veto|reminders?|hold|votes?|approval|offer|slot|audition|tape|self[\s-]?tape|sides?"
    r"|photos?|reel|status|comment|टैग|नोट|रिमाइंडर|ऑडिशन)"
)
_LETTER = r"(?:\s+[1-6A-G](?!\w))?"
_OFF = r"(?:hata|nikal|remove|delete|cancel|mita|clear|हटा|निकाल|मिटा)"
_ABOUT = tuple(
    Sought(composed(one))
    for one in (
        rf"(?:\b(?:ka|ki|ke)|['’]s|का|की|के)\s+{_THING}{_LETTER}\s+{_OFF}",
        rf"(?<!\w){_THING}{_LETTER}\s+{_OFF}",
        rf"\b(?:remove|take|delete|clear|drop|erase|cancel|hatao|nikalo)\s+(?:off\s+)?"
        rf"(?:(?:the|that|this|a|an|her|his|their|my)\s+)?(?:[1-6A-G]\s+)?{_THING}{_LETTER}\s+"
        r"(?:from|of|on|off|for|ka|ki|se)(?!\w)",
        rf"\b(?:remove|take|delete|clear|drop|erase|cancel)\s+(?:off\s+)?[^\W\d_]+(?:\s+[^\W\d_]+)?['’]?s\s+{_THING}(?!\w)",
    )
)


def thing_meant(text: str) -> str:
    """The thing of somebody that is to go; empty where the person is."""
    said = composed(text)
    found = next((one for pattern in _ABOUT if (one := pattern.search(said)) is not None), None)
    return "" if found is None else found["thing"]


def person_or_thing(ctx: ToolContext, people: Sequence[str], taking: Mapping[str, Any], thing: str) -> Draft:
    """Asks which of the two is to go. ``taking``: the arguments that take the person off the list."""
    names = ctx.words.names([one for one in people if not one.startswith("talent:")])
    options = (
        Option(ctx.words("no-leave-it"), "leave_it", {}, means="no"),
        Option(ctx.words("lists-take-person"), "remove_from_list", {**taking, "sure": True}),
    )
    return Draft(ctx.words("lists-thing", thing=thing, names=names or "none"), options=options, ask=Ask())
