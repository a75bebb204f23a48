"""From what is said to criteria: the last search, the role and the names in it are looked up."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import reduce
from typing import Any

from core.casting.projects.model import Role
from core.casting.projects.references import find_role
from core.casting.search.arguments import Search
from core.casting.search.finding import identified
from core.casting.search.index import Index, load
from core.casting.search.letting_go import eased
from core.casting.search.looks import LOOK_WORDS, LOOKS
from core.casting.search.past import seen_by, since
from core.casting.search.reading import place_or_word
from core.casting.search.wording import worded
from core.casting.talent import criteria as said
from core.casting.talent.criteria import Criteria
from core.casting.talent.document import stem
from core.casting.talent.echo import part_words
from core.casting.talent.queries import get_in, named
from core.casting.talent.references import one_person, resolve
from core.conversation.tools import ToolContext
from core.errors import NotUnderstood, Rejected

MOST_NAME_WORDS = 4
CALLED, SPELT_SO = 640, 950
"""Points of a name from which somebody is taken to be called so, and from which it is spelt so."""


async def role_of(ctx: ToolContext, name: str) -> Role | None:
    """The role named, else the one in focus. A name that is no role yet does not stop a search."""
    if not name:
        return await find_role(ctx, None)
    try:
        return await find_role(ctx, name)
    except Rejected:
        return None


def suits(role: Role, asked: Criteria) -> bool:
    """Whether a question can be about the role in focus: one that rules it out is about another."""
    if role.gender and asked.gender and not set(role.gender) & set(asked.gender):
        return False
    low, high = asked.age_min or 0, asked.age_max or 200
    return low <= (role.age_max or 200) and (role.age_min or 0) <= high


async def criteria_of(ctx: ToolContext, args: Search, role: Role | None) -> Criteria:
    """What is asked for in all. Raises Rejected, and ``Ambiguous`` for a name that several have."""
    if args.criteria:
        try:
            return said.decode(args.criteria)
        except ValueError as error:
            raise Rejected("talent-say-what") from error
    more = await _worded(ctx, args, await _said(ctx, args))
    if not args.refine:
        asked = await _told_of(ctx, more) if args.plays and more.empty and role is None else more
        if args.role and role is not None:
            asked = _from_role(more, role)
    elif ctx.focus.get("criteria"):
        before = said.decode(ctx.focus["criteria"])
        others = args.order and before.gender and more.gender and not {*before.gender} & {*more.gender}
        before = _given_up(ctx, args, before)
        # The youngest boy is not among the girls that were found: that asks for boys.
        asked = more if others else before.refined(_widened(more, before, args.also_city))
    elif args.name or more.name:
        asked = more
    else:
        shown = tuple(int(entry["id"]) for entry in ctx.focus.get("people", ()))
        asked = replace(more, among=shown)
    if args.older_by:
        asked = await _moved(ctx, asked, args.older_by)
    if args.taller_by_cm:
        asked = asked.taller(args.taller_by_cm, await _usual_height(ctx, asked))
    return await _cheaper(ctx, asked) if args.cheaper else asked


async def rules_out(ctx: ToolContext, asked: Criteria) -> bool:
    """Whether what may not be in a profile is in some: then that alone is a search."""
    index = await load(ctx.tx, ctx.org_id, [place_or_word(word) for word in asked.exclude])
    return any(index.of(place_or_word(word)) for word in asked.exclude)


async def alone(ctx: ToolContext, args: Search, asked: Criteria) -> Criteria | None:
    """What narrowed the last search, as a search of its own; None where that is no search, or the same."""
    if not args.refine or args.criteria or args.drop or args.older_by or args.taller_by_cm:
        return None
    try:
        by_itself = await criteria_of(ctx, args.model_copy(update={"refine": False, "role": ""}), None)
    except (Rejected, NotUnderstood):
        return None
    return None if by_itself.empty or by_itself == asked else by_itself


async def _cheaper(ctx: ToolContext, asked: Criteria) -> Criteria:
    """For less than the person whose like is wanted; their rate stays out of shared chats. Raises Rejected
    where none is on file."""
    if ctx.group:
        raise Rejected("talent-order-private")
    like = await get_in(ctx.tx, ctx.org_id, asked.similar_to)
    if like is None or like.rate is None:
        raise Rejected("talent-rate-unknown", name=like.name if like else "")
    return replace(asked, rate_max=max(0, like.rate.paise - 1) // 100 * 100, rate_unit=like.rate.unit)


def _given_up(ctx: ToolContext, args: Search, before: Criteria) -> Criteria:
    """The last search without what no longer matters. Raises Rejected where it asked for none of that."""
    asked = before
    for part in args.drop:
        asked = eased(asked, part)
    missed = [
        part_words(ctx.words, asked, part) for part in args.drop if part.startswith(("skills:", "languages:"))
    ]
    if asked == before and missed:
        raise Rejected("talent-not-asked", what=ctx.words.names(missed))
    return asked


def _widened(more: Criteria, before: Criteria, also: str) -> Criteria:
    """What is said now, with one more city beside those of the last search."""
    return replace(more, city=said.city(f"{before.city},{also}")) if also else more


async def _usual_height(ctx: ToolContext, asked: Criteria) -> int | None:
    """The height of whose like is wanted, else the middle height of the people who were shown. Raises
    Rejected where the one has none on file."""
    if asked.similar_to is not None:
        like = await get_in(ctx.tx, ctx.org_id, asked.similar_to)
        if like is None or like.height_cm is None:
            raise Rejected("talent-height-unknown", name=like.name if like else "")
        return like.height_cm
    shown = await resolve(ctx, ["all"]) if ctx.focus.get("people") else []
    heights = sorted(one.height_cm for one in shown if one.height_cm is not None)
    return heights[len(heights) // 2] if heights else None


async def _said(ctx: ToolContext, args: Search) -> Criteria:
    codes, unknown = said.languages(args.languages)
    slugs, words = said.skills(args.skills)
    excluded, denied = await _excluded(ctx, args.exclude)
    similar = (await one_person(ctx, args.similar_to)).id if args.similar_to else None
    low, high = _ordered(args.age_min, args.age_max)
    short, tall = _ordered(args.height_min_cm, args.height_max_cm)
    start, end = _time(args.free_from), _time(args.free_to)
    if start is not None and (end is None or end <= start):
        end = start + timedelta(days=1)
    return Criteria(
        gender=said.genders(args.gender),
        age_min=low,
        age_max=high,
        height_min=short,
        height_max=tall,
        languages=codes,
        city=said.city(args.city),
        skills=slugs,
        text=tuple(dict.fromkeys((*said.telling([args.text]), *unknown, *words))),
        wishes=said.telling(args.wishes),
        prefers=said.readable(args.prefers),
        plays=tuple(dict.fromkeys(args.plays)),
        exclude=denied,
        without_skills=said.skills(args.without_skills)[0],
        name=args.name.strip(),
        exclude_ids=excluded,
        free_from=start,
        free_to=end if start is not None else None,
        rate_max=args.rate_max_paise,
        rate_unit=args.rate_unit,
        similar_to=similar,
        minors=args.minors,
        order=args.order,
        past=args.past,
        past_in=await seen_by(ctx) if args.past else (),
        as_of=ctx.now if args.past else None,
        joined_from=since(args.joined, ctx.now, ctx.words.timezone) if args.joined else None,
    )


async def _worded(ctx: ToolContext, args: Search, more: Criteria) -> Criteria:
    """The other words of a search: a name, if somebody is called so; what must be in the profile, if nothing
    else tells people apart; else wishes."""
    if args.refine and more.exclude and not args.words and not args.drop:
        await _known_to_some(ctx, more)
    if not args.words or more.name:
        return more
    alone = replace(more, gender=(), minors=False).empty and not args.older_by and not args.drop
    index = await load(ctx.tx, ctx.org_id, [f"w:{stem(word)}" for word in args.words])
    known = tuple(word for word in args.words if index.of(f"w:{stem(word)}"))
    look = {word for phrase in args.phrases for word in phrase.split()} & LOOK_WORDS
    if (
        (alone or not known)
        and not args.refine
        and not look
        and await _is_a_name(ctx, args.words, used=len(known) == len(args.words))
    ):
        return replace(more, name=" ".join(args.words))
    if _no_change(args, more, known) and alone and not look:
        # Words that no profile has, and nothing else: this was no change of the search.
        raise NotUnderstood("talent-change-what")
    loose, whole = _as_one(args, index, known)
    told = tuple(word for word in loose if word in known)
    if alone and told:
        missed = tuple(word for word in loose if word not in told)
        return replace(more, text=(*more.text, *told), wishes=(*more.wishes, *missed, *whole))
    if alone and not args.refine and not more.gender and not more.order:
        return replace(more, text=(*more.text, *loose, *whole))
    return replace(more, wishes=(*more.wishes, *loose, *whole))


def _no_change(args: Search, more: Criteria, known: Sequence[str]) -> bool:
    return (
        args.refine
        and not known
        and not args.wishes
        and not args.untold
        and not more.prefers
        and not more.order
    )


def _as_one(args: Search, index: Index, known: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Words by themselves, and phrases of which no profile says all: "gym body" is said back whole. A look
    is no look by half, so that a gym trainer has none; of other words each may tell something."""
    whole: list[str] = []
    for phrase in args.phrases:
        said_by = reduce(
            lambda left, word: left & index.of(f"w:{stem(word)}"), phrase.split(), index.everybody
        )
        if not said_by and (phrase in LOOKS or not set(phrase.split()) & set(known)):
            whole.append(phrase)
    within = {word for phrase in whole for word in phrase.split()}
    return tuple(word for word in args.words if word not in within), tuple(whole)


async def _told_of(ctx: ToolContext, more: Criteria) -> Criteria:
    """A trade and nothing else: who has played one, by the record. Raises Rejected when nobody has."""
    telling = said.telling(more.plays)
    index = await load(ctx.tx, ctx.org_id, [f"w:{stem(word)}" for word in telling])
    known = tuple(word for word in telling if index.of(f"w:{stem(word)}"))
    if not known:
        raise Rejected("talent-played-by-whom", what=", ".join(more.plays))
    return replace(more, text=known, plays=())


async def _is_a_name(ctx: ToolContext, words: Sequence[str], *, used: bool) -> bool:
    """Whether somebody is called so, give or take a spelling; words that profiles use (``used``) are a name
    only when it is spelt so."""
    if len(words) > MOST_NAME_WORDS:
        return False
    found, _ = await identified(ctx.tx, ctx.org_id, Criteria(name=" ".join(words), minors=True), 1)
    return bool(found) and found[0][1] >= (SPELT_SO if used else CALLED)


async def _known_to_some(ctx: ToolContext, more: Criteria) -> None:
    """Words that no profile has rule nobody out ("no wait", "nahi usko bolo"): alone they are no change of
    the search. Raises Rejected."""
    if not replace(more, exclude=(), gender=(), minors=False).empty:
        return
    index = await load(ctx.tx, ctx.org_id, [f"w:{stem(word)}" for word in more.exclude])
    if not any(index.of(f"w:{stem(word)}") for word in more.exclude):
        raise NotUnderstood("talent-change-what")


async def _excluded(ctx: ToolContext, listed: Sequence[str]) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """People to leave out, and words that may not be in a profile."""
    ids: list[int] = []
    words: list[str] = []
    for one in listed:
        if one.isdecimal() or one.startswith("talent:"):
            ids += [talent.id for talent in await resolve(ctx, [one])]
            continue
        people = await named(ctx.tx, ctx.org_id, one) if one[:1].isupper() else []
        ids += [talent.id for talent in people]
        words += [] if people else [one]
    return tuple(dict.fromkeys(ids)), said.telling(words)


def _from_role(asked: Criteria, role: Role) -> Criteria:
    """Gender and age are the role's where nothing else was said; a bare "for Meera" takes it whole."""
    bare = asked.empty
    if not asked.gender:
        asked = replace(asked, gender=role.gender)
    if asked.age_min is None and asked.age_max is None and asked.similar_to is None:
        asked = replace(asked, age_min=role.age_min, age_max=role.age_max)
    if not bare:
        return asked
    able = tuple(f"skills:{slug}" for slug in _skills(role.description))
    return replace(asked, languages=role.languages, city=role.city, prefers=able)


MOST_SKILL_WORDS = 4


def _skills(description: str) -> tuple[str, ...]:
    """What a role has to be able to do, where a few words say nothing else: whoever can comes first."""
    told = [part for part in re.split(r"[,;\n]", description) if 0 < len(part.split()) <= MOST_SKILL_WORDS]
    return tuple(dict.fromkeys(slug for part in told for slug in worded(part).skills))


async def _moved(ctx: ToolContext, asked: Criteria, years: int) -> Criteria:
    """The age moved: from what was asked, or from the person whose like is wanted."""
    if asked.age_min is None and asked.age_max is None:
        ages = [one.playing_age for one in await _models(ctx, asked) if one.ages_known]
        if not ages:
            return asked
        low, high = min(age[0] for age in ages), max(age[1] for age in ages)
        asked = replace(asked, age_min=low, age_max=high)
    return asked.older(years)


async def _models(ctx: ToolContext, asked: Criteria) -> list[Any]:
    if asked.similar_to is None:
        return await resolve(ctx, ["all"]) if ctx.focus.get("people") else []
    like = await get_in(ctx.tx, ctx.org_id, asked.similar_to)
    return [] if like is None else [like]


def _ordered(low: int | None, high: int | None) -> tuple[int | None, int | None]:
    return (high, low) if low is not None and high is not None and low > high else (low, high)


def _time(at: datetime | None) -> datetime | None:
    if at is not None and at.tzinfo is None:
        raise Rejected("talent-say-when")
    return None if at is None else at.astimezone(UTC)
