"""Reading a script, questions about it, and who should read together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import Field

from core.casting.projects.model import Project
from core.casting.projects.references import find_project, visible_roles
from core.casting.screenplay import queries
from core.casting.screenplay.chemistry import Pairing, fill_pairing, plan_chemistry
from core.casting.screenplay.model import MOST_CHARS, Scene, characters, looks_like_script, scenes, together
from core.casting.screenplay.named import character_named
from core.conversation.drafts import Ask, Draft, Option, Result, Undo
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import STAFF
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import Sought

MOST_SHOWN = 12
_SCENE = Sought(r"(?:scene|sc|सीन|दृश्य)\s*(?:no\.?\s*|number\s*|#\s*)?(\d{1,4}[A-Za-z]?)\b")


class Pages(Arguments):
    """``text``: the script itself; empty asks for it."""

    text: str = Field(default="", max_length=MOST_CHARS)
    project: str = ""


class Question(Arguments):
    """``characters``: names as asked. ``scene``: a scene's number."""

    characters: tuple[str, ...] = Field(default=(), max_length=6)
    scene: str = ""


class Version(Arguments):
    """A script that was read."""

    script: int


async def analyze_script(ctx: ToolContext, args: Pages) -> Result:
    """Who speaks, in how many scenes, and which of them are no role yet; nothing is made without a tap."""
    about = await find_project(ctx, args.project)
    if about is None:
        raise Rejected("screenplay-which-project")
    if not args.text.strip():
        ask = Ask(
            "text", ctx.words("screenplay-about"), "analyze_script", {"project": args.project}, slot="text"
        )
        return Result(Draft(ctx.words("screenplay-send"), ask=ask))
    found = scenes(args.text)
    if not found:
        raise Rejected("screenplay-no-scenes")
    made = await queries.add(ctx.tx, ctx.org_id, about.id, found, ctx.person.id, ctx.now)
    text = ctx.words("screenplay-read", project=about.name, scenes=len(found))
    parts = characters(found)
    lines = [
        ctx.words("screenplay-character", name=name, scenes=held, speeches=spoken)
        for name, held, spoken in parts[:MOST_SHOWN]
    ]
    new = await _new(ctx, about, [name for name, _, _ in parts])
    options = tuple(
        Option(ctx.words("screenplay-make-role", name=name), "create_role", {"role": name})
        for name in new[:3]
    )
    return Result(
        Draft("\n".join([text, *lines]), options=options),
        focus={"project_id": about.id},
        undo=Undo("drop_script", {"script": made}, text),
        data={"characters": [{"name": name, "scenes": held} for name, held, _ in parts[:50]]},
    )


async def _new(ctx: ToolContext, about: Project, names: Sequence[str]) -> list[str]:
    """Characters that are no role of the project."""
    roles = [one.name for one in await visible_roles(ctx) if one.project_id == about.id]
    return [name for name in names if not any(character_named(role, [name]) for role in roles)]


async def drop_script(ctx: ToolContext, args: Version) -> Result:
    """What was read last is taken back."""
    await queries.drop(ctx.tx, ctx.org_id, args.script)
    return Result(Draft(ctx.words("screenplay-dropped")))


async def query_script(ctx: ToolContext, args: Question) -> Result:
    """Answered from the scenes alone; without a script it says how to bring one."""
    about = await find_project(ctx, "")
    found = [] if about is None else await queries.newest(ctx.tx, about.id)
    if not found:
        raise Rejected("screenplay-none")
    names = [name for name, _, _ in characters(found)]
    wanted = [character_named(one, names) for one in args.characters]
    missing = [said for said, name in zip(args.characters, wanted, strict=True) if not name]
    if missing:
        raise Rejected("screenplay-no-character", name=missing[0], names=ctx.words.names(names[:8]))
    if args.scene:
        return Result(Draft(_of_scene(ctx, found, args.scene)))
    if len(wanted) >= 2:
        return Result(Draft(_together(ctx, found, wanted[0], wanted[1])))
    if len(wanted) == 1:
        return Result(Draft(_of_one(ctx, found, wanted[0])))
    parts = characters(found)[:MOST_SHOWN]
    head = ctx.words("screenplay-count", scenes=len(found), characters=len(names))
    lines = [
        ctx.words("screenplay-character", name=name, scenes=held, speeches=spoken)
        for name, held, spoken in parts
    ]
    return Result(Draft("\n".join([head, *lines])))


def _of_scene(ctx: ToolContext, found: Sequence[Scene], number: str) -> str:
    one = next((scene for scene in found if scene.number.casefold() == number.casefold()), None)
    if one is None:
        raise Rejected("screenplay-no-scene", number=number, last=found[-1].number)
    who = ctx.words.names(list(one.lines)) or "-"
    return ctx.words("screenplay-scene", number=one.number, heading=one.heading, names=who)


def _together(ctx: ToolContext, found: Sequence[Scene], first: str, second: str) -> str:
    both = together(found, first, second)
    if not both:
        return ctx.words("screenplay-never", first=first, second=second)
    head = ctx.words("screenplay-both", first=first, second=second, count=len(both))
    rows = [
        ctx.words("screenplay-place", number=one.number, heading=one.heading) for one in both[:MOST_SHOWN]
    ]
    return "\n".join([head, *rows])


def _of_one(ctx: ToolContext, found: Sequence[Scene], name: str) -> str:
    held = [one for one in found if name in one.lines]
    spoken = sum(one.lines[name] for one in held)
    head = ctx.words("screenplay-one", name=name, count=len(held), total=len(found), speeches=spoken)
    rows = [
        ctx.words("screenplay-place", number=one.number, heading=one.heading) for one in held[:MOST_SHOWN]
    ]
    return "\n".join([head, *rows])


def order(text: str, _context: Context) -> Mapping[str, Any] | None:
    """Pasted pages are read as a script, whatever else their words might mean."""
    return {"text": text} if looks_like_script(text) else None


def fill_pages(_meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """Nothing: the pages come next."""
    return {}


def fill_question(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """Which characters and which scene."""
    said = meaning.entities
    named: list[str] = []
    for name in ("role", "talents"):
        value = said.get(name) or ()
        named += [value] if isinstance(value, str) else [str(one) for one in value]
    return {"characters": tuple(dict.fromkeys(named))[:6], "scene": str(said.get("scene") or "")}


async def ask_script(ctx: ToolContext, args: Question) -> Result:
    """The same; a scene's number is read from the message."""
    scene = _SCENE.search(ctx.said)
    number = args.scene or (scene[1] if scene and not args.characters else "")
    return await query_script(ctx, args.model_copy(update={"scene": number}))


TOOLS: tuple[Tool, ...] = (
    Tool(
        "analyze_script",
        "Read a script (its text): scenes, who speaks, and which characters are no role yet.",
        Pages,
        analyze_script,
        STAFF,
        "write",
        intents=("script.analyze",),
        fill=fill_pages,
        order=order,
        order_first=True,
    ),
    Tool(
        "drop_script",
        "Take back a script that was read.",
        Version,
        drop_script,
        STAFF,
        "write",
        internal=True,
    ),
    Tool(
        "query_script",
        "A question about the script: scenes of a character, of two together, or who is in a scene.",
        Question,
        ask_script,
        STAFF,
        intents=("script.query",),
        fill=fill_question,
    ),
    Tool(
        "plan_chemistry",
        "Which people of two roles' lists should read together, and in which scene.",
        Pairing,
        plan_chemistry,
        STAFF,
        intents=("chemistry.plan",),
        fill=fill_pairing,
    ),
)
