"""Sifting who is shown, or who is on a list."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import Field

from core.casting.lists import queries as lists
from core.casting.lists.model import TalentList
from core.casting.lists.references import find_list, resolve_list
from core.casting.projects import queries as projects
from core.casting.search.arguments import Search
from core.casting.search.finding import search
from core.casting.search.searching import search_talent
from core.casting.sifting.orders import order
from core.casting.talent import queries as directory
from core.casting.talent.criteria import Criteria, decode
from core.casting.talent.model import Talent
from core.casting.talent.references import focus_people
from core.casting.talent.vocabulary import skill_label
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import STAFF

MOST = 50


class Sifting(Arguments):
    """``skills``, ``languages``: what it goes by, as it is stored. ``keep``: those who have it stay; else
    they go. ``list``: a role's name; empty for those who are shown, or the list talked about."""

    skills: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    keep: bool = False
    list: str = Field(default="", max_length=200)


async def sift_people(ctx: ToolContext, args: Sifting) -> Result:
    """A search is shown anew with it; of a list it is asked first, by name."""
    target = await resolve_list(ctx, args.list) if args.list else await find_list(ctx, "")
    entries = await lists.entries(ctx.tx, target.id) if target is not None else []
    ids = [one.talent_id for one in entries]
    shown = [int(one["id"]) for one in ctx.focus.get("people") or ()]
    searched = bool(ctx.focus.get("criteria")) and (target is None or set(shown) != set(ids))
    if searched and not args.list and (args.skills or args.keep):
        return await search_talent(ctx, _refined(args, decode(ctx.focus["criteria"])))
    if target is None or not ids:
        raise Rejected("sifting-nobody")
    return await _asked(ctx, args, target, ids)


def _refined(args: Sifting, before: Criteria) -> Search:
    if args.keep:
        return Search(refine=True, skills=args.skills, languages=args.languages)
    gone = tuple(f"skills:{one}" for one in args.skills if one in before.skills)
    return Search(refine=True, drop=gone, without_skills=args.skills)


async def _asked(ctx: ToolContext, args: Sifting, target: TalentList, ids: Sequence[int]) -> Result:
    asked = Criteria(skills=args.skills, languages=args.languages, among=tuple(ids), minors=True)
    found = await search(ctx.tx, ctx.org_id, asked, len(ids))
    have = {match.talent.id for match in found.matches if not match.close}
    known = await directory.many(ctx.tx, ids)
    people = [known[one] for one in ids if one in known]
    going = [one for one in people if (one.id in have) != args.keep][:MOST]
    role = await projects.role(ctx.tx, target.role_id)
    what = ctx.words.names([*map(skill_label, args.skills), *_spoken(ctx, args.languages)])
    facts = {"role": "" if role is None else role.name, "what": what, "keep": "yes" if args.keep else "no"}
    focus = {"list_id": target.id, "role_id": target.role_id}
    if not going:
        return Result(Draft(ctx.words("sifting-none", **facts)), focus=focus)
    stay = [one for one in people if one not in going]
    text = ctx.words("sifting-asked", names=_names(ctx, going), count=len(going), **facts)
    if stay:
        text += " " + ctx.words("sifting-stay", names=_names(ctx, stay))
    taken = {"people": [f"talent:{one.id}" for one in going], "list": f"list:{target.id}", "sure": True}
    options = (
        Option(ctx.words("sifting-go", count=len(going)), "remove_from_list", taken, "primary", means="yes"),
        Option(ctx.words("no-leave-it"), "leave_it", means="no"),
    )
    return Result(
        Draft(text, options=options),
        focus={**focus, "people": focus_people(people)},
        data={"going": [one.name for one in going]},
    )


def _spoken(ctx: ToolContext, codes: Sequence[str]) -> list[str]:
    return [ctx.words("talent-language", code=one) for one in codes]


def _names(ctx: ToolContext, people: Sequence[Talent]) -> str:
    return ctx.words.names([one.name for one in people])


TOOLS: tuple[Tool, ...] = (
    Tool(
        "sift_people",
        "Of those who are shown, or on a role's list, drop or keep everybody who can do something. A search"
        " is shown anew; who would leave a list is asked first.",
        Sifting,
        sift_people,
        STAFF,
        order=order,
        order_first=True,
        order_leads=True,
    ),
)
