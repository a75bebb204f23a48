"""Money asked about: what a role may cost, what is spoken for, and why it is over."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.offers import queries
from core.casting.offers.alternatives import instead, said
from core.casting.offers.model import COUNTS, Offer, standing_of
from core.casting.offers.scene import budget_of, money
from core.casting.projects.model import Role
from core.casting.projects.references import find_role, visible_roles
from core.casting.talent import queries as directory
from core.casting.talent.model import short_name
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.understanding import whose_name
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import beside, composed, shapes

MOST_ROLES = 12
_ROLE = r"(?P<role>[^?!:,\d]{1,40}?)"
_LEFT = shapes(
    rf"how\s+much\s+(?:money\s+|budget\s+)?(?:is|do\s+we\s+have|have\s+we\s+got)\s+(?:still\s+)?left\s+(?:for|in|on|of)\s+(?:the\s+)?{_ROLE}",
    rf"(?:(?:show|what(?:['’]s|\s+is))\s+)?(?:me\s+)?(?:the\s+|our\s+)?budget\s+(?:for|of|on)\s+(?:the\s+)?{_ROLE}",
    rf"(?:(?:show|what(?:['’]s|\s+is))\s+)?(?:me\s+)?(?:the\s+)?{_ROLE}(?:['’]s)?\s+(?:ka\s+|का\s+)?(?:budget|बजट)(?:\s+(?:dikhao|batao|kya\s+hai|दिखाओ|बताओ|क्या\s+है))?",
    rf"(?:what(?:'s|\s+is)\s+)?(?:the\s+)?(?:budget|money)\s+left\s+(?:for|in|on)\s+(?:the\s+)?{_ROLE}",
    rf"{_ROLE}\s+(?:ka|ke\s+liye|mein|me|का|के\s+लिए|में)\s+(?:kitna\s+|कितना\s+)?(?:budget|paisa|paise|बजट|पैसा)\s+(?:kitna\s+|कितना\s+)?(?:bacha|baaki|left|बचा|बाकी)(?:\s+(?:hai|h|है))?",
    after=r"(?:\s+(?:role|budget|now|abhi))?\s*[?!.।]*",
)


_WHY = shapes(
    rf"why(?:'s|\s+is|\s+are|\s+was)?\s+(?:the\s+)?{_ROLE}(?:['’]s)?(?:\s+(?:role|offer|rate|fee))?\s+(?:so\s+(?:much\s+)?|still\s+)?(?:over|above|beyond|out\s+of)\s+(?:the\s+)?budget",
    rf"{_ROLE}(?:\s+ka\s+offer)?\s+(?:over\s+budget|budget\s+se\s+(?:upar|zyada|bahar|jyada))\s+(?:kyu+n?|kyon|kaise)(?:\s+(?:hai|h|ja\s+raha\s+hai))?",
    rf"(?:kyu+n?|kyon)\s+{_ROLE}\s+(?:over\s+budget|budget\s+se\s+(?:upar|zyada|bahar))(?:\s+hai)?",
    rf"{_ROLE}\s+(?:बजट\s+से\s+(?:ऊपर|ज़्यादा|ज्यादा|बाहर)|ओवर\s+बजट)\s+क्यों(?:\s+है)?",
    after=r"\s*[?!.।]*",
)
_POINTED = frozenset(
    {"it", "this", "that", "we", "he", "she", "they", "her", "him", "ye", "yeh", "woh", "यह", "वह"}
)


OVER = "over"
"""Why a role is over its budget is asked: where it is not, that is the answer."""


class Asking(Arguments):
    """``role``: a role's name; empty for every role of the project talked about. ``person``: whose offer is
    asked about."""

    role: str = ""
    metric: str = ""
    person: tuple[str, ...] = ()


@beside(_LEFT, _WHY)
def left_asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """``how much is left for Meera``: only for the name of a role there is."""
    for found in _LEFT.all_of(composed(text)):
        known = whose_name(found["role"].strip(), context.known_roles)
        if len(known) == 1:
            return {"role": known[0], "metric": "left"}
    for found in _WHY.all_of(composed(text)):
        said = found["role"].strip()
        known = whose_name(said, context.known_roles)
        if len(known) == 1:
            return {"role": known[0], "metric": OVER}
        return {"metric": OVER} if said.casefold() in _POINTED else {"person": (said,), "metric": OVER}
    return None


async def _of_person(ctx: ToolContext, args: Asking) -> Result:
    """The role of somebody's newest offer. Raises Rejected where nothing was offered to them."""
    try:
        [talent, *_] = await resolve(ctx, args.person)
    except Ambiguous as error:
        return which(ctx.words, error, "budget_query", args.model_dump(mode="json"), "person")
    seen = {one.id: one for one in await visible_roles(ctx)}
    offers = [one for one in await queries.of_talents(ctx.tx, [talent.id]) if one.role_id in seen]
    if not offers:
        rate = (
            ctx.words("offers-rate", amount=ctx.words.money(talent.rate.paise), unit=talent.rate.unit)
            if talent.rate
            else "none"
        )
        raise Rejected("offers-why-none", name=talent.name, rate=rate)
    return await budget_query(ctx, Asking(role=f"role:{offers[0].role_id}", metric=args.metric))


async def budget_query(ctx: ToolContext, args: Asking) -> Result:
    """From rows only, each sum with the offers it is made of; only ever to the one who asked."""
    if args.person:
        return await _of_person(ctx, args)
    role = await find_role(ctx, args.role) if args.role else None
    roles = [role] if role is not None else await _roles(ctx)
    if not roles:
        raise Rejected("projects-no-roles")
    lines, facts = [], []
    for one in roles[:MOST_ROLES]:
        now = await budget_of(ctx.tx, one)
        if args.metric == OVER and role is not None and now.left is not None and now.left >= 0:
            lines.append(ctx.words("offers-not-over", role=one.name))
        lines.append(_line(ctx, one, now.whole, now.spoken_for))
        facts.append({"role": one.name, "budget_paise": now.whole, "spoken_for_paise": now.spoken_for})
        if role is not None or (now.left is not None and now.left < 0):
            lines += await _made_of(ctx, one)
        if now.left is not None and now.left < 0:
            lines += await _instead(ctx, one)
    return Result(Draft("\n".join(lines)), private=True, data={"budgets": facts})


async def _roles(ctx: ToolContext) -> list[Role]:
    every = await visible_roles(ctx)
    about = ctx.focus.get("project_id")
    return [one for one in every if one.project_id == about] or every


def _line(ctx: ToolContext, role: Role, whole: int | None, spoken_for: int) -> str:
    words = ctx.words
    if whole is None:
        return words("offers-budget-none", role=role.name, spoken=words.money(spoken_for))
    left = whole - spoken_for
    facts = {"role": role.name, "whole": words.money(whole), "spoken": words.money(spoken_for)}
    return words("offers-budget-line", left=words.money(abs(left)), over="yes" if left < 0 else "no", **facts)


async def _newest(ctx: ToolContext, role: Role) -> list[Offer]:
    stand = standing_of(await queries.of_roles(ctx.tx, [role.id]))
    return [one for one in stand if one.state in COUNTS]


async def _made_of(ctx: ToolContext, role: Role) -> list[str]:
    found = await _newest(ctx, role)
    people = await directory.many(ctx.tx, [one.talent_id for one in found])
    words = ctx.words
    return [
        words(
            "offers-part",
            name=short_name(people[one.talent_id].name),
            money=money(words, one.paise, one.unit, one.days),
            state=one.state,
        )
        for one in found
        if one.talent_id in people
    ]


async def _instead(ctx: ToolContext, role: Role) -> list[str]:
    """Who costs less than the dearest one."""
    found = await _newest(ctx, role)
    if not found:
        return []
    dearest = max(found, key=lambda one: one.total)
    talent = await directory.get(ctx.tx, dearest.talent_id)
    if talent is None:
        return []
    paise = dearest.paise if dearest.unit == "day" else None
    others = await instead(ctx.tx, ctx.org_id, role, talent, paise, cheaper=paise is not None)
    return (
        [ctx.words("offers-instead", people="; ".join(said(ctx.words, others, money=True)))] if others else []
    )


def fill_asking(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """The role that is named, if one is."""
    role = meaning.entities.get("role")
    return {
        "role": role if isinstance(role, str) else "",
        "metric": str(meaning.entities.get("metric") or ""),
    }
