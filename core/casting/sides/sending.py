"""Staff send pages: a scene of the script, or a text or link of their own; several people are shown first."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import Field

from core.casting.ladder.scene import meant_or_listed
from core.casting.projects import queries as projects
from core.casting.projects.model import Role
from core.casting.screenplay import queries as scripts
from core.casting.sides import queries
from core.casting.talent.model import Talent, recipient
from core.casting.talent.references import focus_people
from core.conversation.desk import Make
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.people import Person
from core.store import persons
from core.texts import Words
from core.understanding.meaning import Meaning

PAGES_CHARS = 12_000
SHORTEST = 60
"""Less than this in one line is no page of a script."""
_SCENE = re.compile(r"(?:scene|sc|सीन|दृश्य)\s*(?:no\.?\s*|number\s*|#\s*)?(\d{1,4}[A-Za-z]?)\b", re.IGNORECASE)
_LINK = re.compile(r"https?://\S{4,400}")


class Sending(Arguments):
    """``people``: empty for the role's list. ``scene``: a number of the script. ``pages``: a text or a link
    instead; empty for what was used last. ``sure``: it was shown."""

    people: tuple[str, ...] = Field(default=(), max_length=100)
    role: str = Field(default="", max_length=80)
    scene: str = Field(default="", max_length=8)
    pages: str = Field(default="", max_length=PAGES_CHARS)
    sides: int = 0
    sure: bool = False


async def send_sides(ctx: ToolContext, args: Sending) -> Result:
    """Pages go to whoever reads for each person, marked with that person's name."""
    raw = args.model_dump(mode="json")
    found = await meant_or_listed(ctx, args.people, args.role, "send_sides", raw)
    if isinstance(found, Result):
        return found
    people, role = found
    named = {**raw, "people": [f"talent:{one.id}" for one in people], "role": f"role:{role.id}"}
    pages = await _pages(ctx, args, role, named)
    if isinstance(pages, Result):
        return pages
    title, sides_id, text = pages
    focus = {"role_id": role.id, "project_id": role.project_id, "people": focus_people(people)}
    if len(people) > 1 and not args.sure:
        return Result(await _preview(ctx, people, title, named), focus=focus)
    if not sides_id:
        sides_id = await queries.add(ctx.tx, ctx.org_id, role.id, title, text, ctx.person.id, ctx.now)
    sent: list[str] = []
    call: list[str] = []
    for one in people:
        (sent if await send_one(ctx, one, sides_id, title, text) else call).append(one.name)
    words = ctx.words
    lines = [words("sides-sent", names=words.names(sent), title=title)] if sent else []
    lines += [words("sides-call", names=words.names(call))] if call else []
    return Result(Draft("\n".join(lines)), focus=focus, data={"sent": sent, "call": call})


async def _pages(
    ctx: ToolContext, args: Sending, role: Role, named: Mapping[str, Any]
) -> tuple[str, int, str] | Result:
    """Title, id of what is there already, and the text; or the question for it."""
    if args.sides and (row := await queries.get(ctx.tx, ctx.org_id, args.sides)):
        return row["title"], row["id"], row["pages"]
    said = args.pages.strip()
    if said and not _LINK.search(said) and len(said) < SHORTEST and "\n" not in said:
        # A word in passing is no pages: a scene's number may be, anything else is asked for again.
        number = _SCENE.search(said)
        args = args.model_copy(update={"pages": "", "scene": number[1] if number else "-"})
    if args.pages.strip():
        link = _LINK.search(args.pages)
        title = ctx.words("sides-title-link" if link else "sides-title", role=role.name)
        return title, 0, args.pages.strip()
    found = await scripts.newest(ctx.tx, role.project_id)
    if args.scene:
        scene = next((one for one in found if one.number.casefold() == args.scene.casefold()), None)
        if scene is not None:
            title = ctx.words("sides-title-scene", role=role.name, number=scene.number)
            return title, 0, scene.text[:PAGES_CHARS]
    elif (last := await queries.newest(ctx.tx, ctx.org_id, role.id)) is not None:
        return last["title"], last["id"], last["pages"]
    ask = Ask("text", ctx.words("sides-about", role=role.name), "send_sides", dict(named), slot="pages")
    args = args.model_copy(update={"scene": args.scene.strip("-")})
    key = "sides-which" if not args.scene else "sides-no-scene" if found else "sides-no-script"
    return Result(Draft(ctx.words(key, role=role.name, number=args.scene or "-"), ask=ask))


async def _preview(ctx: ToolContext, people: Sequence[Talent], title: str, named: Mapping[str, Any]) -> Draft:
    words, lines = ctx.words, []
    for one in people[:20]:
        to = await _reader(ctx, one)
        lines.append(f"{one.name} → {words('sides-nobody') if to is None else to.first_name}")
    options = (
        Option(
            words("sides-send", count=len(people)),
            "send_sides",
            {**named, "sure": True},
            "primary",
            means="yes",
        ),
        Option(words("sides-leave"), "leave_it", means="no"),
    )
    return Draft("\n".join([words("sides-preview", count=len(people), title=title), *lines]), options=options)


async def _reader(ctx: ToolContext, one: Talent) -> Person | None:
    """Who reads for somebody, where that person can be written to."""
    to = recipient(one)
    return None if to is None or await ctx.desk.reach(to) is None else await persons.get(ctx.tx, to)


async def send_one(ctx: ToolContext, one: Talent, sides_id: int, title: str, text: str) -> bool:
    """One person's copy; False when nobody can be written to."""
    to = await _reader(ctx, one)
    if to is None:
        return False
    house = await _house(ctx, sides_id)
    row, times = await queries.note_sent(ctx.tx, ctx.org_id, sides_id, one.id, to.id, ctx.person.id, ctx.now)
    await ctx.desk.tell(to.id, letter(one, to, title, text, house), key=f"sides/{row}/{times}")
    return True


async def _house(ctx: ToolContext, sides_id: int) -> str:
    row = await queries.get(ctx.tx, ctx.org_id, sides_id)
    role = None if row is None or row["role_id"] is None else await projects.role(ctx.tx, row["role_id"])
    about = None if role is None else await projects.project(ctx.tx, role.project_id)
    return "" if about is None else about.house


def letter(one: Talent, to: Person, title: str, text: str, house: str) -> Make:
    """The pages as they are read, marked with whose copy it is."""

    def make(words: Words) -> Draft:
        own = "yes" if to.id == one.person_id else "no"
        head = words("sides-letter", title=title, own=own, name=one.name, house=house or "none")
        return Draft(f"{head}\n\n{text}\n\n{words('sides-mark', name=one.name)}")

    return make


async def send_from_message(ctx: ToolContext, args: Sending) -> Result:
    """The same; a scene's number or a link is read from the message."""
    if args.pages or args.sides:
        return await send_sides(ctx, args)
    scene, link = _SCENE.search(ctx.said), _LINK.search(ctx.said)
    more = {"scene": args.scene or (scene[1] if scene else ""), "pages": link[0] if link else ""}
    return await send_sides(ctx, args.model_copy(update=more))


def fill(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """Whom, for which role, which scene."""
    said = meaning.entities
    named = said.get("talents") or said.get("result_refs") or ()
    people = (named,) if isinstance(named, str) else tuple(str(one) for one in named)
    role = said.get("role")
    return {
        "people": people,
        "role": role if isinstance(role, str) else "",
        "scene": str(said.get("scene") or ""),
    }
