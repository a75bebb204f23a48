"""``Do we have sides for Meera?``: which pages there are for a role, and who has read them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.lists import queries as lists
from core.casting.projects.model import Role
from core.casting.projects.references import find_role, visible_roles
from core.casting.sides import attaching, locking, queries, sending
from core.casting.sides.pages import Sending
from core.casting.talent import queries as directory
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

PREVIEW_CHARS = 160
MOST_ROLES = 10


class About(Arguments):
    """``role``: empty for every role that has pages."""

    role: str = ""


async def list_sides(ctx: ToolContext, args: About) -> Result:
    """The pages of a role with how they begin and whom they went to. Raises Rejected when no role has any."""
    role = await find_role(ctx, args.role) if args.role else None
    if role is not None:
        return await _of(ctx, role)
    lines = []
    for one in await visible_roles(ctx):
        newest = await queries.newest(ctx.tx, ctx.org_id, one.id)
        if newest is not None:
            sent = await queries.sent_for(ctx.tx, one.id)
            lines.append(
                ctx.words("sides-line", role=one.name, title=_plain(newest["title"]), count=len(sent))
            )
    if not lines:
        raise Rejected("sides-none-anywhere")
    return Result(Draft("\n".join(lines[:MOST_ROLES])))


async def send_written(ctx: ToolContext, args: Sending) -> Result:
    """Pages that stand in the message itself. Where nobody is on the role's list yet they are kept for those
    who will come: nothing that was pasted is lost."""
    role = await find_role(ctx, args.role)
    listed = None if role is None else await lists.for_role(ctx.tx, ctx.org_id, role.id)
    if listed is None or not await lists.entries(ctx.tx, listed.id):
        return await attaching.attach(ctx, args)
    return await sending.send_sides(ctx, args)


async def _of(ctx: ToolContext, role: Role) -> Result:
    words = ctx.words
    focus = {"role_id": role.id, "project_id": role.project_id}
    newest = await queries.newest(ctx.tx, ctx.org_id, role.id)
    if newest is None:
        asked = Sending(role=f"role:{role.id}").model_dump(mode="json")
        ask = Ask(
            "text", words("sides-about", role=role.name), "attach_sides", asked, slot="pages", needs="pages"
        )
        return Result(Draft(words("sides-none-for", role=role.name), ask=ask), focus=focus)
    people = await directory.many(ctx.tx, await queries.sent_for(ctx.tx, role.id))
    attached = await locking.attached(ctx.tx, role.id)
    begins = " ".join(newest["pages"].split())
    lines = [
        words("sides-there", title=_plain(newest["title"]), attached="yes" if attached else "no"),
        f"“{begins[:PREVIEW_CHARS]}{'…' if len(begins) > PREVIEW_CHARS else ''}”",
        words("sides-had", names=words.names([one.name for one in people.values()]) if people else "none"),
    ]
    chosen = {"role": f"role:{role.id}", "sides": newest["id"]}
    options = [Option(words("sides-send-list"), "send_sides", chosen)]
    if not attached:
        options.append(Option(words("sides-attach"), "attach_sides", chosen))
    return Result(
        Draft("\n".join(lines), options=tuple(options)), focus=focus, data={"title": newest["title"]}
    )


def _plain(title: str) -> str:
    return title[:1].upper() + title[1:]


_PAGES = r"(?:sides?|audition\s+(?:pages|scenes?|scripts?)|साइड्स)"
_FOR = r"(?:\s+(?:for|of|on)\s+(?:the\s+)?(?P<role>[^\W\d_][^?!:,]{0,40}?))?"
_FORMS = shapes(
    rf"(?:do|have)\s+we\s+(?:have|got|got\s+any)?\s*(?:the\s+|any\s+)?{_PAGES}{_FOR}(?:\s+yet)?",
    rf"any\s+{_PAGES}{_FOR}(?:\s+yet)?",
    rf"(?:are|is)\s+there\s+(?:any\s+)?{_PAGES}{_FOR}(?:\s+yet)?",
    rf"(?:what|which)\s+{_PAGES}\s+(?:do\s+we\s+have|are\s+there|did\s+(?:we|i)\s+send|are\s+attached){_FOR}",
    rf"(?:show|list|see|open)\s+(?:me\s+)?(?:the\s+|all\s+)?{_PAGES}{_FOR}",
    rf"(?:who|kis\s*ko|kis\s*kis\s*ko)(?:\s+all)?\s+(?:has|have|got|was\s+sent|mil[aei]?|gay[aei]?)\s+(?:the\s+)?{_PAGES}{_FOR}",
    rf"(?:kis\s*(?:kis\s*)?ko|kinko)\s+{_PAGES}\s+(?:mile|mila|gaye|bheje|bheji)(?:\s+(?:hain?|the))?",
    rf"(?P<role>[^\W\d_][^?!:,]{{0,40}}?)\s+(?:ke|ki|ka|के|की)\s+{_PAGES}(?:\s+(?:hain?|dikhao|batao|kya|kahan|hai\s+kya|हैं|दिखाओ))+",
)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: of a role there is, or of all; staff only."""
    if context.writer in ("talent", "agent", "guardian"):
        return None
    for found in _FORMS.all_of(composed(text).strip(" .?!।")):
        named = (found["role"] or "").strip()
        known = whose_name(named, context.known_roles) if named else ()
        if not named or len(known) == 1:
            return {"role": known[0] if known else ""}
    return None


_NAMED = r"(?:the\s+)?(?P<role>[^\W\d_][^?!:,\n]{0,40}?)"
_TEXT = r"(?P<pages>\S[\s\S]{15,11000})"
_SENT = shapes(
    r"(?:please\s+|pls\s+)?(?:send|share|here\s+are|these\s+are)\s+(?:the\s+)?"
    rf"(?:sides?|pages?|audition\s+(?:pages|scene))\s+(?:for|of|to)\s+{_NAMED}(?:\s+(?:list|shortlist))?\s*[:–—-]\s*{_TEXT}",
    rf"(?:the\s+)?(?:sides?|pages?)\s+(?:for|of)\s+{_NAMED}\s*:\s*{_TEXT}",
    rf"{_NAMED}(?:['’]s|\s+ke|\s+ki)?\s+(?:sides?|pages?)\s*(?:bhejo|bhej\s+do|send\s+karo)?\s*:\s*{_TEXT}",
)


@beside(_SENT)
def written(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: ``send sides for Meera: INT. KITCHEN ...``, with the pages in the message itself."""
    for found in _SENT.all_of(text.strip()):
        known = whose_name(found["role"].strip(), context.known_roles)
        if len(known) == 1:
            return {"role": known[0], "pages": found["pages"].strip()}
    return None
