"""Who is connected with whom: told in a few lines, explained by its rows, drawn on request."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any, Literal

from pydantic import Field

from core.casting.talent import queries as directory
from core.casting.talent.references import Ambiguous, which
from core.casting.ties import orders, telling
from core.casting.ties.model import Node, Tie, Web, agents_of, around, clients_of, together, ways
from core.casting.ties.picture import picture
from core.casting.ties.readable import web_around
from core.casting.ties.sources import named
from core.casting.ties.whom import FOCUS, agent, talent_or_agent
from core.conversation.drafts import Draft, DraftCard, Option, Result
from core.conversation.remembered import FOCUS as SOURCES
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING

SHOWN = 8
SOURCES_KEPT = 12
What = Literal["connected", "together", "agent", "brought", "picture"]


class Asking(Arguments):
    """``what``: connected (how two are, or with whom one is), together (whether two have worked together),
    agent (who is with the agent of one), brought (whom an agent has brought), picture (any of it drawn).
    ``people``: names; none: who was spoken of last. ``others``: without those that are shown already."""

    what: What = "connected"
    people: tuple[str, ...] = Field(default=(), max_length=2)
    others: bool = False


async def show_ties(ctx: ToolContext, args: Asking) -> Result:
    """From rows of the projects that the person may see, for them alone."""
    try:
        about = await _about(ctx, args)
    except Ambiguous as error:
        return which(ctx.words, error, "show_ties", args.model_dump(mode="json"), "people")
    web = await web_around(ctx, about)
    if args.what == "agent":
        return _its_agent(ctx, web, about[0], others=True)
    if args.what == "brought":
        return _brought(ctx, web, about[0], others=args.others)
    if len(about) == 1:
        return _drawn(ctx, web, about[0]) if args.what == "picture" else _one(ctx, web, about[0])
    return _two(ctx, web, about[0], about[1], args.what)


async def _about(ctx: ToolContext, args: Asking) -> list[str]:
    if args.what in ("picture", "together", "connected") and not args.people:
        last = [str(one) for one in ctx.focus.get(FOCUS) or ()]
        shown = [f"talent/{one['id']}" for one in ctx.focus.get("people") or ()]
        about = last or (shown if len(shown) <= 2 else [])
        return about or [await talent_or_agent(ctx, "")]
    find = agent if args.what == "brought" else talent_or_agent
    found = [await find(ctx, await _owner(ctx, said)) for said in args.people or ("",)]
    if len(found) == 2 and found[0] == found[1]:
        raise Rejected("ties-same")
    return found


async def _owner(ctx: ToolContext, said: str) -> str:
    """``Amritas agent``: whose it is, where nobody is called so with the letter."""
    if not said.casefold().endswith("s") or await directory.named(ctx.tx, ctx.org_id, said):
        return said
    return said[:-1] if await directory.named(ctx.tx, ctx.org_id, said[:-1]) else said


def _two(ctx: ToolContext, web: Web, one: str, other: str, what: What) -> Result:
    """How two are connected; whether they worked together, where that is asked."""
    found = ways(web, one, other)
    first, second = web.nodes.get(one), web.nodes.get(other)
    if first is None or second is None:
        raise Rejected("talent-gone")
    names = {"one": first.name, "other": second.name}
    lines = []
    if what == "together":
        shared = [web.nodes[key] for key in together(web, one, other)]
        listed = ctx.words.names([each.name for each in shared])
        lines.append(ctx.words("ties-together" if shared else "ties-not-together", **names, where=listed))
    told = [telling.way(ctx.words, web, way) for way in found]
    if told and what != "together":
        lines.append(ctx.words("ties-connected", **names))
    if not told:
        lines += [] if what == "together" else [ctx.words("ties-apart", **names)]
    lines += [f"· {line}" for line in told]
    text = "\n".join(lines)
    if what == "picture" and found:
        return _result(ctx, web, text, [one, other], found, title=f"{first.name} · {second.name}")
    return _result(ctx, web, text, [one, other], found)


def _one(ctx: ToolContext, web: Web, key: str) -> Result:
    """What is tied to one person, the nearest first."""
    found = around(web, key)
    if key not in web.nodes or not found:
        raise Rejected("ties-nothing", name=web.nodes[key].name if key in web.nodes else "")
    near = [way for way in found if len(way) == 2][:SHOWN]
    lines = [f"· {telling.way(ctx.words, web, way)}" for way in near]
    text = "\n".join([ctx.words("ties-around", name=web.nodes[key].name), *lines])
    return _result(ctx, web, text, [key], near)


def _drawn(ctx: ToolContext, web: Web, key: str) -> Result:
    found = around(web, key)
    told = _one(ctx, web, key)
    text = told.draft.text if told.draft is not None else ""
    return _result(ctx, web, text, [key], found, title=web.nodes[key].name)


def _its_agent(ctx: ToolContext, web: Web, key: str, *, others: bool) -> Result:
    if key.startswith("person/"):
        return _brought(ctx, web, key, others=others)
    found = agents_of(web, key)
    if not found:
        raise Rejected("ties-no-agent", name=web.nodes[key].name)
    return _brought(ctx, web, found[0].key, others=others, beside=key)


def _brought(ctx: ToolContext, web: Web, key: str, *, others: bool, beside: str = "") -> Result:
    """Whom an agent represents or put forward, with what became of it."""
    if key not in web.nodes or web.nodes[key].kind != "agent":
        raise Rejected("ties-no-agent-so-called", name=web.nodes[key].name if key in web.nodes else "")
    shown = (
        {f"talent/{one['id']}" for one in ctx.focus.get("people") or ()} if others and not beside else set()
    )
    clients = [one for one in clients_of(web, key) if one.key != beside and one.key not in shown]
    who = web.nodes[key].name
    if not clients and beside:
        text = ctx.words("ties-only", name=web.nodes[beside].name, agent=who)
        return _result(ctx, web, text, [beside], [[key, beside]])
    if not clients:
        raise Rejected("ties-nobody-else" if others else "ties-nobody", agent=who)
    listed = clients[:SHOWN]
    lines = [telling.client(ctx.words, web, key, one, number) for number, one in enumerate(listed, 1)]
    values = {"agent": who, "count": len(clients), "shown": len(listed)}
    head = ctx.words("ties-beside", name=web.nodes[beside].name, **values) if beside else ""
    text = "\n".join([head or ctx.words("ties-brought", **values), *lines])
    people = [{"id": int(one.key.removeprefix("talent/")), "name": one.name} for one in listed]
    found = [[key, one.key] for one in listed]
    told = _result(ctx, web, text, [key], found)
    return Result(told.draft, focus={**told.focus, "people": people}, data=told.data, private=True)


def _result(
    ctx: ToolContext,
    web: Web,
    text: str,
    about: Sequence[str],
    found: Sequence[Sequence[str]],
    title: str = "",
) -> Result:
    """The answer, with a picture where one is wanted and the way to one where it is not; and what it came
    from, for a why."""
    sources = list(dict.fromkeys(named(tie) for way in found for tie in _along(web, way)))[:SOURCES_KEPT]
    focus: dict[str, Any] = {FOCUS: list(about), SOURCES: {"ties": sources} if sources else None}
    options: tuple[Option, ...] = ()
    cards: tuple[DraftCard, ...] = ()
    if title:
        text, *lines = text.split("\n")
        cards = (DraftCard(title, tuple(lines), picture(ctx.words, web, about[0], found, title)),)
    elif found:
        keys = [_said(web.nodes[key]) for key in about]
        options = (Option(ctx.words("ties-draw"), "show_ties", {"what": "picture", "people": keys}),)
    if sources:
        options = (*options, Option(ctx.words("memory-why"), "why_this", {}))
    data = {"connections": [[web.nodes[key].name for key in way] for way in found]}
    return Result(Draft(text, cards=cards, options=options), focus=focus, data=data, private=True)


def _said(node: Node) -> str:
    return f"talent:{node.key.removeprefix('talent/')}" if node.kind == "talent" else node.name


def _along(web: Web, way: Sequence[str]) -> list[Tie]:
    return [tie for one, other in itertools.pairwise(way) for tie in web.between(one, other)[:1]]


TOOLS: tuple[Tool, ...] = (
    Tool(
        "show_ties",
        "How people are connected: through agents, roles, projects and earlier work; also as a picture.",
        Asking,
        show_ties,
        CASTING,
        order=orders.asking,
    ),
)
