"""``can simran do bebo too same day after her meera slot?``: whether somebody with an audition could read for
another role on the same day, right after it if that is free, on which lists they are; with a way to
schedule it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from core.casting.auditions import openings, parties, queries
from core.casting.auditions.model import Slot, Span
from core.casting.auditions.scene import load, when
from core.casting.auditions.wording import named
from core.casting.lists import queries as lists
from core.casting.projects.model import Role
from core.casting.projects.references import find_role, visible_roles
from core.casting.talent.model import Talent
from core.casting.talent.references import Ambiguous, focus_people, which
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import composed, shapes

MOST_TIMES = 24
_P = named.ONE
_ROLE = r"(?P<role>[^\W\d_«»][^?!:,\d«»]{1,24}?)"
_TOO = r"(?:\s+(?:too|also|as\s+well|bhi|भी))"
_DAY = (
    r"(?:\s+(?:(?:on\s+)?(?:the\s+)?same\s+day|that\s+day|us[ie]\s+din|same\s+din|उसी\s+दिन|kal|tomorrow|कल))"
)
_AFTER = (
    r"(?:\s+(?:right\s+|just\s+|immediately\s+)?(?:after|before|with|along\s+with)\s+(?:(?:her|his|their|the)\s+)?"
    r"(?:[^\W\d_]{2,20}\s+)?(?:one|slot|audition|reading|read|time|call|that))"
)
_AFTER_HI = (
    r"(?:\s+(?:(?:apne|uske|उसके)\s+)?(?:[^\W\d_]{2,20}\s+)?(?:(?:wale|ke)\s+)?(?:(?:slot"
    r"|audition|ऑडिशन)\s+)?(?:ke|के)\s+(?:baad|turant\s+baad|बाद))"
)
_WHEN = rf"(?:{_DAY}|{_AFTER}|{_AFTER_HI})*"
_READ = (
    r"(?:do|read(?:\s+for)?|audition(?:\s+for)?|try(?:\s+(?:out\s+)?for)?|test\s+for|come\s+for"
    r"|be\s+seen\s+for|squeeze\s+in)"
)
_ABLE_HI = (
    r"(?:kar\s+(?:sakt[aei]|legi|lega|payeg[ai]|payegi)|padh\s+(?:sakt[aei]|legi|lega)|ho\s+(?:sakta|jayega)|bula\s+sakt[ei]|de\s+sakt[aei]"
    r"|कर\s+(?:सकत[ाेी]|लेगी|लेगा|पाएगी)|पढ़\s+सकत[ाेी]|हो\s+सकता|बुला\s+सकते)(?:\s+(?:hai|hain|h|kya|ky|हैं|है|क्या))*"
)
_FORMS = shapes(
    rf"(?:can|could|will|would|is)\s+{_P}\s+(?:also\s+|be\s+able\s+to\s+|free\s+to\s+)*{_READ}\s+(?:the\s+)?{_ROLE}{_TOO}?{_WHEN}{_TOO}?",
    rf"(?:can|could|shall)\s+(?:we|i|you)\s+(?:also\s+)?(?:see|read|call|do|try|test|have|take|audition|squeeze)\s+{_P}\s+(?:also\s+)?(?:in\s+)?"
    rf"(?:for|as|on)\s+(?:the\s+)?{_ROLE}{_TOO}?{_WHEN}{_TOO}?",
    rf"(?:kya\s+|क्या\s+)?{_P}\s+(?:ko\s+|को\s+|ka\s+|का\s+)?{_ROLE}(?:\s+(?:ke\s+liye|ka|के\s+लिए|का))?{_TOO}?{_WHEN}\s+{_ABLE_HI}",
    rf"(?:kya\s+|क्या\s+)?{_P}{_WHEN}\s+(?:ko\s+|को\s+)?{_ROLE}(?:\s+(?:ke\s+liye|ka|के\s+लिए|का))?{_TOO}?\s+{_ABLE_HI}",
    before=r"\W*(?:(?:ok|hey|so|and|aur|btw|acha|achha|arre|guys)[\s,]+)*",
    after=r"(?:\s+(?:please|pls|yaar|na|kya|क्या))*[\s.!?।]*",
)


class Second(Arguments):
    """``people``: one name. ``role``: the other role's."""

    people: tuple[str, ...]
    role: str


def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: a question about one person with an audition ahead, and a role there is."""
    ahead = named.ahead(context)
    if not ahead or context.writer not in CASTING or len(text) > 140:
        return None
    found = named.read(text.replace("?", " "), ahead)
    if len(found.people) != 1:
        return None
    for match in _FORMS.all_of(composed(found.form)):
        known = whose_name(match["role"].strip(), context.known_roles)
        if len(known) == 1:
            return {"people": found.people, "role": known[0]}
    return None


async def ask_second_role(ctx: ToolContext, args: Second) -> Result:
    """Answers, and offers the preview for the time found; books nothing."""
    role = await find_role(ctx, args.role)
    try:
        ahead = await parties.meant(ctx, args.people, None, only=lambda slot: slot.starts_at > ctx.now)
    except Ambiguous as error:
        return which(ctx.words, error, "ask_second_role", args.model_dump(mode="json"), "people")
    held = [one for one in ahead if one[0].held]
    if role is None or not held:
        raise Rejected("auditions-none-ahead-staff")
    slot, talent = held[0]
    session = await queries.get_session(ctx.tx, ctx.org_id, slot.session_id)
    if session is None:
        raise Rejected("auditions-none-ahead-staff")
    first = (await load(ctx.tx, session)).role
    times = await openings.free(ctx, session, slot, talent, most=MOST_TIMES)
    later = [one for one in times if one.start >= slot.ends_at]
    at = later[0] if later else None
    lines = [_answer(ctx, talent, first, role, slot, at), await _lists(ctx, talent, role)]
    options: tuple[Option, ...] = ()
    if at is not None:
        asked = {
            "people": [f"talent:{talent.id}"],
            "role": role.name,
            "start": at.start.isoformat(),
            "minutes": session.minutes,
            "place": session.place,
        }
        label = ctx.words("auditions-second-go", role=role.name, time=ctx.words.clock(at.start))
        options = (Option(label, "schedule_auditions", asked, "primary", single_use=False),)
    focus = {"people": focus_people([talent])}
    return Result(Draft("\n".join(lines), options=options), focus=focus)


def _answer(ctx: ToolContext, talent: Talent, first: str, role: Role, slot: Slot, at: Span | None) -> str:
    facts = {"name": talent.name, "first": first, "role": role.name, "when": when(ctx.words, slot.starts_at)}
    state = "none" if at is None else "after" if at.start == slot.ends_at else "later"
    time = ctx.words.clock(at.start) if at is not None else ""
    return ctx.words("auditions-second", state=state, time=time, **facts)


async def _lists(ctx: ToolContext, talent: Talent, role: Role) -> str:
    """On which lists somebody is, of those that may be seen."""
    seen = {one.id: one.name for one in await visible_roles(ctx)}
    holding = await lists.holding(ctx.tx, [talent.id])
    on: Sequence[str] = [seen[one.role_id] for one in holding if one.role_id in seen]
    there = "yes" if role.name in on else "no"
    return ctx.words(
        "auditions-second-lists", lists=ctx.words.names(list(on)) or "none", there=there, role=role.name
    )
