"""Sizes for the wardrobe: on no profile that is shown, and said to the casting office alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.talent.details import SIZES, SIZES_CM
from core.casting.talent.model import feet_inches
from core.casting.talent.profile import One
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.drafts import Draft, Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_WHO = r"(?P<person>[^\W_][^,?!:;]{0,60}?)"
_SIZES = r"(?:(?:body\s+|costume\s+|dress\s+)?(?:measurements?|sizes?)|size\s+(?:card|chart))"
_NAAP = r"(?:naap|measurements?|sizes?|size\s+card|नाप|माप|साइज़?)"
_FORMS = shapes(
    rf"(?:(?:show|send|give|get|what\s+are|what['’]s|what\s+is)\s+(?:me\s+|us\s+)?)?{_WHO}['’]s?\s+{_SIZES}",
    rf"(?:(?:show|send|give|get|what\s+are|what\s+is)\s+(?:me\s+|us\s+)?)?(?:the\s+)?{_SIZES}\s+(?:of|for)\s+{_WHO}",
    rf"{_WHO}\s+(?:ka|ki|ke|का|की|के)\s+{_NAAP}(?:\s+(?:kya\s+(?:hai|hain)|do|batao|bhejo|dikhao|chahiye|क्या\s+(?:है|हैं)|दो|बताओ|दिखाओ|चाहिए))?",
    after=r"(?:\s+(?:please|pls))?\s*[?!.।]*",
)


@beside(_FORMS)
def asked(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``Jasleen's measurements``, ``Jasleen ka naap``."""
    found = _FORMS.of(composed(text))
    return None if found is None else {"person": found["person"].strip()}


async def sizes(ctx: ToolContext, args: One) -> Result:
    """What is on file, for nobody else in a shared chat; else whom to ask."""
    try:
        people = await resolve(ctx, [args.person])
    except Ambiguous as error:
        return which(ctx.words, error, "show_sizes", args.model_dump(mode="json"), "person")
    if not people:
        raise Rejected("talent-gone")
    if len(people) > 1:
        raise Rejected("sheets-one")
    one = people[0]
    own = one.details.sizes
    listed = [
        f"{ctx.words('sheets-size', size=name)} {_value(name, own[name])}" for name in SIZES if name in own
    ]
    height = feet_inches(one.height_cm) if one.height_cm else ""
    listed += [f"{ctx.words('sheets-row', row='height')} {height} ({one.height_cm} cm)"] if height else []
    known = ", ".join(listed)
    key = "sheets-sizes" if own else "sheets-no-sizes"
    facts = {"name": one.name, "first": one.first_name, "known": known or "none"}
    return Result(Draft(ctx.words(key, through="agent" if one.agent_id else "own", **facts)), private=True)


def _value(name: str, size: float | str) -> str:
    return f"{size:g} cm" if name in SIZES_CM and isinstance(size, float | int) else str(size)
