"""What a search is answered with: people and reasons, or what would find somebody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from core.casting.projects.model import Role
from core.casting.search.arguments import MOST_SHOWN, PAGE, Search
from core.casting.search.finding import Found, Match, Relaxation, count, empty, relaxations
from core.casting.talent import criteria as said
from core.casting.talent.cards import card, facts_of
from core.casting.talent.criteria import Criteria
from core.casting.talent.document import stem, stems
from core.casting.talent.echo import echo, part_words
from core.casting.talent.model import distinct_short_names
from core.casting.talent.reasons import Reason, say
from core.conversation.drafts import Draft, DraftCard, Option, Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.texts import Words

REASONS = 5
MOST_REASONS = 8
MOST_WISHES = 6
"""Of somebody who is asked about."""
ENOUGH = 3
"""Fewer reasons than this are filled up with what is known anyway."""


async def shown(ctx: ToolContext, args: Search, asked: Criteria, found: Found, role: Role | None) -> Draft:
    """One page of people, numbered on from the page before."""
    first = (args.page - 1) * PAGE
    page = found.matches[first:]
    if not page:
        raise Rejected("talent-no-more", total=found.total)
    names = distinct_short_names([match.talent.name for match in page])
    cards = tuple(
        _card(ctx, match, number, name)
        for number, (match, name) in enumerate(zip(page, names, strict=True), first + 1)
    )
    shown = first + len(page)
    values = {"shown": len(page), "first": first + 1, "last": shown, "total": found.total}
    values["count"] = len(page)
    key = "talent-found" if args.page == 1 else "talent-found-more"
    head = ctx.words(key + ("-for" if role else ""), role=role.name if role else "", **values)
    part = _part_played(ctx, args, page)
    unmet = _unmet_wishes(ctx, asked, found.matches, args.untold)
    lines = [head, await echo(ctx, asked), part, unmet]
    refs = [f"talent:{match.talent.id}" for match in page]
    options = []
    if ctx.person.role in CASTING:
        put = Option(
            ctx.words("talent-shortlist-all", count=len(page)),
            "add_to_list",
            {"people": refs, "list": f"role:{role.id}"} if role else {"people": refs, "unplaced": True},
            "primary",
        )
        options.append(put)
    if shown < min(found.total, MOST_SHOWN):
        more = {"criteria": said.encode(asked), "page": args.page + 1}
        if role is not None:
            more["role"] = f"role:{role.id}"
        options.append(Option(ctx.words("talent-show-more"), "search_talent", more))
    return Draft("\n".join(filter(None, lines)), cards=cards, options=tuple(options))


def _card(ctx: ToolContext, match: Match, number: int, name: str) -> DraftCard:
    told = _told(ctx, match.reasons)
    facts = [say(ctx.words, reason) for reason in told]
    if len(facts) < ENOUGH:
        facts += facts_of(ctx.words, match.talent)
    facts = list(dict.fromkeys(facts))
    return card(ctx.words, match.talent, number, facts[:REASONS], name)


def reason_lines(ctx: ToolContext, match: Match | None) -> list[str]:
    """What speaks for somebody; that nothing does any more, when the record has changed since."""
    if match is None:
        return [ctx.words("talent-why-not")]
    said_so = [say(ctx.words, reason) for reason in _told(ctx, match.reasons)]
    return list(dict.fromkeys((*said_so, *facts_of(ctx.words, match.talent))))


def _told(ctx: ToolContext, reasons: Sequence[Reason]) -> list[Reason]:
    """Money is never said where others read along."""
    return [reason for reason in reasons if not (ctx.group and reason.kind in ("rate", "no_rate"))]


def _part_played(ctx: ToolContext, args: Search, page: Sequence[Match]) -> str:
    """A trade is the part and no skill that the profiles list: said once, with the search that names it."""
    if not args.plays:
        return ""
    telling = set(map(stem, said.telling(args.plays)))
    known = any(
        reason.kind == "text" and telling & set(stems(reason.value))
        for match in page
        for reason in match.reasons
    )
    what = ", ".join(args.plays)
    return ctx.words("talent-played", what=what[:1].upper() + what[1:], known="yes" if known else "no")


def _unmet_wishes(ctx: ToolContext, asked: Criteria, matches: Sequence[Match], untold: Sequence[str]) -> str:
    """A look or a feeling that no profile speaks of is named instead of being claimed. A habit may also wish
    for what a card shows anyway: a city, a language."""
    known = [reason.value for match in matches for reason in match.reasons if reason.kind == "text"]
    known += [fact for match in matches for fact in (match.talent.city, *facts_of(ctx.words, match.talent))]
    told = {key for text in known for key in stems(text)}
    unmet = [wish for wish in asked.wishes if not told & {*stems(wish)}]
    unmet = list(dict.fromkeys((*unmet, *untold)))
    return ctx.words("talent-wishes-unknown", what=", ".join(unmet[:MOST_WISHES])) if unmet else ""


async def _spoken_by_nobody(ctx: ToolContext, asked: Criteria) -> list[str]:
    """The languages asked for that nobody in the directory speaks, by name."""
    out = []
    for code in said.each(asked.languages):
        if not await count(ctx.tx, ctx.org_id, Criteria(languages=(code,), minors=True)):
            out.append(ctx.words("talent-language", code=code))
    return out


async def nobody(
    ctx: ToolContext,
    asked: Criteria,
    role: Role | None,
    focus: Mapping[str, Any],
    alone: Criteria | None = None,
    untold: Sequence[str] = (),
) -> Result:
    """Nobody fits: what to drop, with how many there would be, each one tap away. Numbers and "all" mean
    nobody until somebody is shown again. ``alone``: what was said last, as a search of its own."""
    focus = {**focus, "people": None}
    if await empty(ctx.tx, ctx.org_id):
        return Result(
            Draft(ctx.words("talent-directory-empty")), focus=focus, data={"total": 0, "empty": True}
        )
    ways = await relaxations(ctx.tx, ctx.org_id, asked)
    lines = [ctx.words("talent-nobody", count=len(asked.parts())), await echo(ctx, asked)]
    if unspoken := await _spoken_by_nobody(ctx, asked):
        lines.append(ctx.words("talent-nobody-speaks", languages=ctx.words.names(unspoken)))
    if untold:
        lines.append(ctx.words("talent-wishes-unknown", what=", ".join(untold)))
    options = []
    for way in ways:
        what = _dropped(ctx, asked, way)
        lines.append(
            ctx.words("talent-without", what=what, count=way.total)
            if way.dropped
            else ctx.words("talent-wider", ages=what, count=way.total)
        )
        eased: dict[str, Any] = {"criteria": said.encode(way.criteria)}
        if role is not None:
            eased["role"] = f"role:{role.id}"
        label = "talent-drop" if way.dropped else "talent-widen"
        options.append(Option(ctx.words(label, what=what, count=way.total), "search_talent", eased))
    only = None if alone is None else await _by_itself(ctx, alone)
    if only is not None:
        lines.append(only[0])
        options.append(only[1])
    if not ways and only is None and not unspoken:
        lines.append(ctx.words("talent-nobody-at-all"))
    data = {
        "total": 0,
        "without": [{"dropped": list(way.dropped), "years": way.years, "total": way.total} for way in ways],
    }
    return Result(Draft("\n".join(filter(None, lines)), options=tuple(options)), focus=focus, data=data)


async def _by_itself(ctx: ToolContext, alone: Criteria) -> tuple[str, Option] | None:
    """A line and a tap for what was said last without what was before; None where that finds nobody."""
    total = await count(ctx.tx, ctx.org_id, alone)
    if not total:
        return None
    what = await echo(ctx, alone)
    search = {"criteria": said.encode(alone)}
    option = Option(ctx.words("talent-only", what=what, count=total), "search_talent", search)
    return ctx.words("talent-alone", what=what, count=total), option


def _dropped(ctx: ToolContext, asked: Criteria, way: Relaxation) -> str:
    if not way.dropped:
        return part_words(ctx.words, way.criteria, "age")
    return ctx.words.names([part_words(ctx.words, asked, part) for part in way.dropped])


def facts(ctx: ToolContext, asked: Criteria, found: Found, role: Role | None, page: int) -> dict[str, Any]:
    """The same page for a language model."""
    people = [
        {
            "id": match.talent.id,
            "ref": match.talent.ref,
            "name": match.talent.name,
            "score": match.score,
            "why": [say(ctx.words, reason) for reason in _told(ctx, match.reasons)],
        }
        for match in found.matches[(page - 1) * PAGE :]
    ]
    return {
        "total": found.total,
        "query": said.encode(asked),
        "role": role.name if role else None,
        "people": people,
    }


def reasons_said(words: Words, match: Match) -> list[str]:
    """What speaks for somebody, as sentences."""
    return [say(words, reason) for reason in match.reasons] or [match.talent.name]
