"""``fitting for Amrita on 2 Dec``: a word for something the desk does not plan is said, and what it has is
offered."""

from __future__ import annotations

import unicodedata

from core.casting.auditions.arguments import ScheduleArguments
from core.conversation.drafts import Draft, Option
from core.conversation.tools import ToolContext
from core.understanding.shapes import Sought

_OTHERS = Sought(
    unicodedata.normalize(
        "NFC",
        r"(?<![\w\u0900-\u0963])(?:(?:costume|dress|wardrobe|outfit|makeup|make-up|hair"
        r"|wig)\s+(?:fittings?|trials?|tests?)|fittings?|measurements?"
        r"|rehearsals?|workshops?|(?:table|script|cold)\s+reads?(?:ings?)?|readings?|narrations?"
        r"|photo\s*-?\s*shoots?|photo\s+sessions?|mock\s+shoots?|recce"
        r"|meetings?|(?:फ़िटिंग|फिटिंग|रिहर्सल|वर्कशॉप|मीटिंग|फोटोशूट))(?![\w\u0900-\u0963])",
    ),
)
_OWN = Sought(
    r"audition|call\s*-?\s*back|recall|look\s*-?\s*test|screen\s*-?\s*test|chem(?:istry)?|slot"
    r"|ऑडिशन|कॉलबैक|shortlist|\blist\b",
)
_OFFERED = ("look_test", "callback")


def asked(ctx: ToolContext, args: ScheduleArguments) -> Draft | None:
    """What to say of an order for something else than a round there is; None for every other order."""
    said = unicodedata.normalize("NFC", ctx.said)
    found = _OTHERS.search(said)
    if found is None or _OWN.search(said) or args.round != "audition":
        return None
    given = args.model_dump(mode="json")
    options = tuple(
        Option(ctx.words("auditions-round-offered", round=one), "schedule_auditions", {**given, "round": one})
        for one in _OFFERED
    )
    leave = Option(ctx.words("auditions-leave"), "discard_session", means="no")
    return Draft(ctx.words("auditions-no-such-round", said=found[0]), options=(*options, leave))
