"""Which pages are meant: a scene of the script, a text or a link, or what is at hand already."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import Field

from core.casting.projects.model import Role
from core.casting.screenplay import queries as scripts
from core.casting.sides import locking, queries
from core.conversation.drafts import Ask, Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.store.database import Row
from core.understanding.shapes import Sought

PAGES_CHARS = 12_000
SHORTEST = 60
"""Less than this in one line is no page of a script."""
SPOKEN = re.compile(r"\b(?:INT|EXT)\b|[^\W\d_]\s*:\s*[\"“'‘«]|^[A-Z]{3,}\s*:")
"""A heading of a scene, or a line that somebody speaks: pages however short they are."""
SCENE = Sought(r"(?:scene|sc|सीन|दृश्य)\s*(?:no\.?\s*|number\s*|#\s*)?(\d{1,4}[A-Za-z]?)\b")
LINK = re.compile(r"https?://\S{4,400}")


class Sending(Arguments):
    """``people``: empty for the role's list. ``scene``: a number of the script. ``pages``: a text or a link
    instead; empty for what was used last. ``sure``: it was shown. ``now``: one person reads them
    before they have confirmed."""

    people: tuple[str, ...] = Field(default=(), max_length=100)
    role: str = Field(default="", max_length=80)
    scene: str = Field(default="", max_length=8)
    pages: str = Field(default="", max_length=PAGES_CHARS)
    sides: int = 0
    sure: bool = False
    now: bool = False


async def chosen(
    ctx: ToolContext, args: Sending, role: Role, named: Mapping[str, Any], tool: str = "send_sides"
) -> tuple[str, int, str] | Result:
    """Title, id of what is there already, and the text; or the question for it."""
    if args.sides and (row := await queries.get(ctx.tx, ctx.org_id, args.sides)):
        return row["title"], row["id"], row["pages"]
    said = args.pages.strip()
    spoken = "\n" in said or SPOKEN.search(said) or LINK.search(said)
    if said and len(said) < SHORTEST and not spoken:
        # A word in passing is no pages: a scene's number may be, anything else is asked for again.
        number = SCENE.search(said)
        args = args.model_copy(update={"pages": "", "scene": number[1] if number else "-"})
    if args.pages.strip():
        link = LINK.search(args.pages)
        title = ctx.words("sides-title-link" if link else "sides-title", role=role.name)
        return title, 0, args.pages.strip()
    found = await scripts.newest(ctx.tx, role.project_id)
    if args.scene:
        scene = next((one for one in found if one.number.casefold() == args.scene.casefold()), None)
        if scene is not None:
            title = ctx.words("sides-title-scene", role=role.name, number=scene.number)
            return title, 0, scene.text[:PAGES_CHARS]
    elif (last := await _at_hand(ctx, role, named["people"])) is not None:
        return last["title"], last["id"], last["pages"]
    ask = Ask(
        "text", ctx.words("sides-about", role=role.name), tool, dict(named), slot="pages", needs="pages"
    )
    args = args.model_copy(update={"scene": args.scene.strip("-")})
    key = "sides-which" if not args.scene else "sides-no-scene" if found else "sides-no-script"
    return Result(Draft(ctx.words(key, role=role.name, number=args.scene or "-"), ask=ask))


async def _at_hand(ctx: ToolContext, role: Role, people: Sequence[str]) -> Row | None:
    """What waits for this one person's yes, else what was last used for the role."""
    ids = [int(one.removeprefix("talent:")) for one in people]
    locked = await locking.waiting(ctx.tx, role.id, ids[0]) if len(ids) == 1 else None
    if locked is not None:
        return await queries.get(ctx.tx, ctx.org_id, locked["sides_id"])
    return await queries.newest(ctx.tx, ctx.org_id, role.id)


def read(said: str, args: Sending) -> Sending:
    """The same, with the scene's number or the link that a message has."""
    scene, link = SCENE.search(said), LINK.search(said)
    more = {"scene": args.scene or (scene[1] if scene else ""), "pages": link[0] if link else ""}
    return args.model_copy(update=more)
