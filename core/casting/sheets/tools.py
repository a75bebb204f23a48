"""A profile sheet on request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.sheets import sizes
from core.casting.sheets.model import drawn_in, reference, rows
from core.casting.talent.profile import One
from core.casting.talent.references import Ambiguous, focus_people, resolve, which
from core.conversation.drafts import Draft, DraftCard, Option, Result
from core.conversation.tools import Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING, STAFF
from core.texts import Words
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_WHO = r"(?P<person>[^\W_][^,?!:;]{0,60}?)"
_OF = r"(?:['’]s|\s+k[aie]|\s+(?:का|की|के))"
_SHEET = r"(?:profile|talent|comp)[\s-]*(?:sheet|card)|प्रोफ़ाइल\s+शीट"
_PICTURE = r"(?:as|in)\s+(?:an?\s+)?(?:picture|image|photo|card)(?:\s+form)?"
_ASK = r"(?:please\s+|pls\s+)?(?:(?:show|send|make|give|get|create)\s+(?:me\s+|us\s+)?)?(?:the\s+|an?\s+)?"
_DO = r"(?:\s+(?:dikhao|dikha\s+do|bhejo|bhej\s+do|banao|bana\s+do|do|please|pls|दिखाओ|भेजो|बनाओ|दो))?"
_FORMS = shapes(
    rf"{_ASK}(?:{_SHEET})\s+(?:of|for)\s+{_WHO}\s*[.!]*",
    rf"{_ASK}{_WHO}{_OF}\s+(?:{_SHEET}){_DO}\s*[.!।]*",
    rf"{_ASK}{_WHO}{_OF}\s+profile(?:\s+(?:dikhao|bhejo|do))?\s+{_PICTURE}{_DO}\s*[.!]*",
    rf"{_WHO}{_OF}\s+profile\s+(?:ki\s+)?(?:picture|photo|image)\s+(?:mein|me|bana\s*kar){_DO}\s*[.!]*",
    rf"{_WHO}{_OF}\s+प्रोफ़ाइल\s+(?:की\s+)?तस्वीर(?:\s+में)?{_DO}\s*[.!।]*",
)


@beside(_FORMS)
def asked(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``profile sheet of Riya``, ``Riya ka profile dikhao as picture``."""
    for match in _FORMS.all_of(composed(text)):
        return {"person": match["person"].strip()}
    return None


async def profile_sheet(ctx: ToolContext, args: One) -> Result:
    """The picture, and the same facts as lines for channels that show none."""
    try:
        people = await resolve(ctx, [args.person])
    except Ambiguous as error:
        return which(ctx.words, error, "profile_sheet", args.model_dump(mode="json"), "person")
    if not people:
        raise Rejected("talent-gone")
    if len(people) > 1:
        raise Rejected("sheets-one")
    one = people[0]
    words = Words(drawn_in(ctx.words.language), ctx.person.timezone)
    image = reference(one, rows(words, one), ctx.house)
    lines = tuple(f"{label}: {value}" for label, value in rows(ctx.words, one))
    keeps = any(entry.get("id") == one.id for entry in ctx.focus.get("people") or ())
    options = (
        Option(ctx.words("talent-shortlist"), "add_to_list", {"people": [f"talent:{one.id}"]}, "primary"),
    )
    return Result(
        Draft(
            ctx.words("sheets-shown", name=one.name),
            cards=(DraftCard(one.name, lines, image),),
            options=options,
        ),
        focus={} if keeps else {"people": focus_people([one])},
        data={"person": one.name, "sheet": list(lines)},
    )


TOOLS: tuple[Tool, ...] = (
    Tool(
        "profile_sheet",
        "One person's profile as a picture that can be sent on.",
        One,
        profile_sheet,
        STAFF,
        order=asked,
    ),
    Tool(
        "show_sizes",
        "Somebody's sizes for the wardrobe, as far as they are on file.",
        One,
        sizes.sizes,
        CASTING,
        order=sizes.asked,
    ),
)
