"""Is this real, and what do you know about me: straight answers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from core.casting.consent import queries
from core.casting.consent.leaving import Nothing
from core.casting.projects import queries as projects
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent
from core.casting.team.channels import channel_name
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.features import parts
from core.store import persons
from core.texts import Words
from core.understanding.meaning import Context, Meaning

MONEY = ("amount", "rate", "rate_max", "amount_minor")


class Doubt(Arguments):
    """``asked_for_money``: they report that somebody asked them to pay in our name."""

    asked_for_money: bool = False


async def verify_desk(ctx: ToolContext, args: Doubt) -> Result:
    """Who we are, what we never do, and how to check it without trusting this chat."""
    house = await _houses(ctx)
    call = Option(ctx.words("consent-call-me"), "ask_for_person", {"about": ctx.words("consent-is-it-real")})
    if args.asked_for_money:
        key = f"scam/{ctx.address.conversation}/{ctx.now:%Y%m%d}"[:200]
        known = ctx.person.name or ctx.words("role-unknown")
        await _alert(ctx, key, known)
        return Result(Draft(ctx.words("consent-scam", house=house), options=(call,)))
    report = Option(
        ctx.words("consent-report-money"), "verify_desk", {"asked_for_money": True}, single_use=False
    )
    return Result(Draft(ctx.words("consent-verify", house=house), options=(call, report)))


async def _alert(ctx: ToolContext, key: str, name: str) -> None:
    def make(words: Words) -> Draft:
        channel = channel_name(words, ctx.address.channel)
        role = words(f"role-{ctx.person.role}")
        return Draft(words("consent-scam-staff", name=name, role=role, channel=channel))

    for boss in await persons.with_roles(ctx.tx, ctx.org_id, ("owner", "casting_director")):
        await ctx.desk.tell(boss.id, make, key=f"{key}/{boss.id}", purpose="alert")


async def _houses(ctx: ToolContext) -> str:
    """Who casts here, as people outside know it: the house of this desk, else those of the projects."""
    if ctx.house:
        return ctx.house
    active = [one for one in await projects.projects(ctx.tx, ctx.org_id) if one.state == "active"]
    houses = list(dict.fromkeys(one.house for one in active if one.house))
    return ctx.words.names(houses) if houses else ctx.words("consent-our-house")


async def privacy_access(ctx: ToolContext, _args: Nothing) -> Result:
    """What is kept about this person and those they answer for, in plain words and numbers."""
    if ctx.group:
        key = f"access/{ctx.person.id}/{int(ctx.now.timestamp())}"
        text = await _all_kept(ctx)
        told = await ctx.desk.tell(ctx.person.id, lambda words: Draft(text), key=key)
        if told.status != "queued":
            raise Rejected("consent-in-private")
        return Result(Draft(ctx.words("consent-kept-private")))
    return Result(Draft(await _all_kept(ctx)))


async def _all_kept(ctx: ToolContext) -> str:
    own = await directory.by_person(ctx.tx, ctx.person.id)
    children = [
        one for one in await directory.in_care_of(ctx.tx, ctx.person.id) if one.guardian_id == ctx.person.id
    ]
    talents = [*([] if own is None else [own]), *children]
    words, lines = ctx.words, [ctx.words("consent-kept", name=ctx.person.name)]
    ways = await queries.identities(ctx.tx, ctx.person.id)
    channels = [channel_name(words, one["channel"]) for one in ways]
    lines.append(words("consent-kept-ways", ways=words.names(list(dict.fromkeys(channels)))))
    lines += [_profile(words, one, mine=one is own) for one in talents]
    counted = await queries.kept(ctx.tx, ctx.person.id, [one.id for one in talents])
    lines += [words(f"consent-kept-{name}", count=count) for name, count in counted.items() if count]
    for feature in parts("core.casting", "held"):
        lines += await feature.held(ctx, talents)
    stated = await queries.statements(ctx.tx, [ctx.person.id])
    if stated:
        last = stated[-1]
        lines.append(
            words(
                "consent-kept-statement",
                said="in" if last["given_at"] else "out",
                channel=channel_name(words, last["channel"]),
                day=words.day(last["given_at"] or last["withdrawn_at"] or ctx.now),
            )
        )
    return "\n".join([*lines, words("consent-kept-next")])


def _profile(words: Words, one: Talent, *, mine: bool) -> str:
    """Which facts a profile holds, by their names: the facts themselves are a question away."""
    held = {
        "age": True,
        "gender": bool(one.gender),
        "height": one.height_cm is not None,
        "city": bool(one.city),
        "languages": bool(one.languages),
        "skills": bool(one.skills),
        "credits": bool(one.credits),
        "rate": one.rate is not None,
        "photo": bool(one.portrait),
        "reel": bool(one.showreel),
        "text": bool(one.bio or one.training),
        "agent": one.agent_id is not None,
        "guardian": one.guardian_id is not None,
    }
    listed: Sequence[str] = [words("consent-fact", fact=fact) for fact, there in held.items() if there]
    facts = ", ".join(listed)
    return (
        words("consent-kept-profile", facts=facts)
        if mine
        else words("consent-kept-child", name=one.name, facts=facts)
    )


_REAL = r"real|genuine|legit(?:imate)?|fake|fraud|(?:a )?scam|true|asli|nakli|sach|sahi"
_DOUBT = re.compile(
    rf"\W*(?:(?:is|are|r)\s+(?:this|it|that|these|you|u)\s+(?:for\s+)?(?:{_REAL})"
    rf"|(?:kya\s+)?(?:yeh?|ye|aap|tum|yah)\s+(?:{_REAL})\s+(?:hai|hain|ho)|real or fake|scam)\W*",
    re.IGNORECASE,
)


def doubts(text: str, _context: Context) -> dict[str, Any] | None:
    """``order``: "is this real?" is never about anybody's looks, whatever was talked about before."""
    return {} if _DOUBT.fullmatch(text) else None


def fill_doubt(meaning: Meaning, focus: Mapping[str, Any]) -> Mapping[str, Any]:
    """A sum named in a question about trust is money somebody asked for."""
    return {"asked_for_money": any(meaning.entities.get(name) for name in MONEY)}
