"""The search tool: criteria from what is said, five cards with reasons, and a way on from nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from pydantic import Field

from core.casting.projects.model import Role
from core.casting.projects.references import find_role
from core.casting.talent import criteria as said
from core.casting.talent.cards import card, facts_of
from core.casting.talent.criteria import OLDER_BY, Criteria
from core.casting.talent.echo import echo, part_words
from core.casting.talent.model import distinct_short_names
from core.casting.talent.queries import get, named
from core.casting.talent.reasons import Reason, say
from core.casting.talent.references import Ambiguous, focus_people, resolve, which
from core.casting.talent.search import Found, Match, Relaxation, relaxations, search
from core.conversation.drafts import Draft, DraftCard, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.understanding.meaning import Meaning

PAGE = 5
MOST_SHOWN = 50
REASONS = 5
ENOUGH = 3
"""Fewer reasons than this are filled up with what is known anyway."""
_YEARS = re.compile(r"(\d{1,2})")
_OLDER = re.compile(r"\b(older|old|bada|badi|bade|senior|elder)\b", re.IGNORECASE)
_YOUNGER = re.compile(r"\b(younger|young|chhota|chhoti|chota|choti|kam umar)\b", re.IGNORECASE)


class Search(Arguments):
    """Leave out what was not said. ``refine``: change the last search instead of starting over.

    ``free_from``, ``free_to``: ISO 8601 with offset, half-open. ``rate_max_paise`` per ``rate_unit``.
    ``older_by``: years to move the asked age (negative: younger). ``text``: words that must be in
    the profile; ``wishes``: words that only order. ``exclude``: names or words. ``similar_to``: a name.
    ``drop``: parts of the last search that no longer matter (age, city, height, languages, skills,
    text, dates, rate, gender). ``role``: whom it is for. ``criteria``: a search made before, as is.
    """

    gender: tuple[str, ...] = ()
    age_min: int | None = Field(default=None, ge=0, le=110)
    age_max: int | None = Field(default=None, ge=0, le=110)
    height_min_cm: int | None = Field(default=None, ge=40, le=260)
    height_max_cm: int | None = Field(default=None, ge=40, le=260)
    languages: tuple[str, ...] = ()
    city: str = ""
    skills: tuple[str, ...] = ()
    text: str = Field(default="", max_length=400)
    wishes: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    free_from: datetime | None = None
    free_to: datetime | None = None
    rate_max_paise: int | None = Field(default=None, ge=0)
    rate_unit: str = "day"
    similar_to: str = ""
    older_by: int = Field(default=0, ge=-60, le=60)
    minors: bool = False
    role: str = ""
    refine: bool = False
    drop: tuple[str, ...] = ()
    page: int = Field(default=1, ge=1, le=MOST_SHOWN // PAGE)
    criteria: dict[str, Any] = Field(default_factory=dict)


async def search_talent(ctx: ToolContext, args: Search) -> Result:
    """Find people; each with what of the question their record answers."""
    role = await _role(ctx, args.role)
    try:
        asked = await _criteria(ctx, args, role)
    except Ambiguous as error:
        return which(ctx.words, error, "search_talent", args.model_dump(mode="json"), "similar_to")
    if asked.empty:
        raise Rejected("talent-say-what")
    if role is not None and not args.role and not _suits(role, asked):
        role = None
    found = await search(ctx.tx, ctx.org_id, asked, args.page * PAGE)
    focus: dict[str, Any] = {"criteria": said.encode(asked)}
    if role is not None:
        focus |= {"role_id": role.id, "project_id": role.project_id}
    if role is None or role.id != ctx.focus.get("role_id"):
        focus["list_id"] = None
    if role is None:
        focus["role_id"] = None
    if not found.total:
        return await _nobody(ctx, asked, role, focus)
    people = focus_people([match.talent for match in found.matches])
    return Result(
        await _shown(ctx, args, asked, found, role),
        focus={**focus, "people": people},
        data=_data(ctx, asked, found, role, args.page),
    )


async def _role(ctx: ToolContext, name: str) -> Role | None:
    """The role named, else the one in focus. A name that is no role yet does not stop a search."""
    if not name:
        return await find_role(ctx, None)
    try:
        return await find_role(ctx, name)
    except Rejected:
        return None


def _suits(role: Role, asked: Criteria) -> bool:
    """Whether a question can be about the role in focus: one that rules it out is about another."""
    if role.gender and asked.gender and not set(role.gender) & set(asked.gender):
        return False
    low, high = asked.age_min or 0, asked.age_max or 200
    return low <= (role.age_max or 200) and (role.age_min or 0) <= high


async def _criteria(ctx: ToolContext, args: Search, role: Role | None) -> Criteria:
    if args.criteria:
        return said.decode(args.criteria)
    more = await _said(ctx, args)
    if not args.refine:
        asked = more
        if args.role and role is not None:
            asked = _from_role(more, role)
    elif ctx.focus.get("criteria"):
        before = said.decode(ctx.focus["criteria"])
        for part in args.drop:
            before = before.without(part)
        asked = before.refined(more)
    else:
        shown = tuple(int(entry["id"]) for entry in ctx.focus.get("people", ()))
        asked = replace(more, among=shown)
    if args.older_by:
        asked = await _moved(ctx, asked, args.older_by)
    return asked


async def _said(ctx: ToolContext, args: Search) -> Criteria:
    codes, unknown = said.languages(args.languages)
    slugs, words = said.skills(args.skills)
    excluded, denied = await _excluded(ctx, args.exclude)
    similar = (await resolve(ctx, [args.similar_to]))[0].id if args.similar_to else None
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
        exclude=denied,
        exclude_ids=excluded,
        free_from=start,
        free_to=end if start is not None else None,
        rate_max=args.rate_max_paise,
        rate_unit=args.rate_unit,
        similar_to=similar,
        minors=args.minors,
    )


async def _excluded(ctx: ToolContext, listed: Sequence[str]) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """People to leave out, and words that may not be in a profile."""
    ids: list[int] = []
    words: list[str] = []
    for one in listed:
        if one.isdigit() or one.startswith("talent:"):
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
    return replace(asked, languages=role.languages, city=role.city) if bare else asked


async def _moved(ctx: ToolContext, asked: Criteria, years: int) -> Criteria:
    """The age moved: from what was asked, or from the person whose like is wanted."""
    if asked.age_min is None and asked.age_max is None:
        ages = [one.playing_age for one in await _models(ctx, asked)]
        if not ages:
            return asked
        low, high = min(age[0] for age in ages), max(age[1] for age in ages)
        asked = replace(asked, age_min=low, age_max=high)
    return asked.older(years)


async def _models(ctx: ToolContext, asked: Criteria) -> list[Any]:
    if asked.similar_to is None:
        return await resolve(ctx, ["all"]) if ctx.focus.get("people") else []
    like = await get(ctx.tx, asked.similar_to)
    return [] if like is None else [like]


def _ordered(low: int | None, high: int | None) -> tuple[int | None, int | None]:
    return (high, low) if low is not None and high is not None and low > high else (low, high)


def _time(at: datetime | None) -> datetime | None:
    if at is not None and at.tzinfo is None:
        raise Rejected("talent-say-when")
    return None if at is None else at.astimezone(UTC)


async def _shown(ctx: ToolContext, args: Search, asked: Criteria, found: Found, role: Role | None) -> Draft:
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
    lines = [head, await echo(ctx, asked), _unmet_wishes(ctx, asked, found.matches)]
    refs = [f"talent:{match.talent.id}" for match in page]
    options = [
        Option(
            ctx.words("talent-shortlist-all", count=len(page)),
            "add_to_list",
            {"people": refs, "list": f"role:{role.id}" if role else ""},
            "primary",
        )
    ]
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


def _told(ctx: ToolContext, reasons: Sequence[Reason]) -> list[Reason]:
    """Money is never said where others read along."""
    return [reason for reason in reasons if not (ctx.group and reason.kind in ("rate", "no_rate"))]


def _unmet_wishes(ctx: ToolContext, asked: Criteria, matches: Sequence[Match]) -> str:
    """A look or a feeling that no profile speaks of is named instead of being claimed."""
    if not asked.wishes or any(reason.kind == "text" for match in matches for reason in match.reasons):
        return ""
    return ctx.words("talent-wishes-unknown")


async def _nobody(ctx: ToolContext, asked: Criteria, role: Role | None, focus: Mapping[str, Any]) -> Result:
    """Nobody fits: what to drop, with how many there would be, each one tap away."""
    ways = await relaxations(ctx.tx, ctx.org_id, asked)
    lines = [ctx.words("talent-nobody", count=len(asked.parts())), await echo(ctx, asked)]
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
    if not ways:
        lines.append(ctx.words("talent-nobody-at-all"))
    data = {
        "total": 0,
        "without": [{"dropped": list(way.dropped), "years": way.years, "total": way.total} for way in ways],
    }
    return Result(Draft("\n".join(filter(None, lines)), options=tuple(options)), focus=focus, data=data)


def _dropped(ctx: ToolContext, asked: Criteria, way: Relaxation) -> str:
    if not way.dropped:
        return part_words(ctx.words, way.criteria, "age")
    return ctx.words.names([part_words(ctx.words, asked, part) for part in way.dropped])


def _data(ctx: ToolContext, asked: Criteria, found: Found, role: Role | None, page: int) -> dict[str, Any]:
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


def fill(meaning: Meaning, focus: Mapping[str, Any]) -> dict[str, Any]:
    """The built-in understanding's entities as search arguments."""
    found = meaning.entities
    ages, heights = found.get("playing_age") or {}, found.get("height_cm") or {}
    rate = found.get("rate_max") or found.get("rate") or {}
    experience = found.get("experience") or ()
    adjust, years = _adjustment(found.get("adjust"))
    values: dict[str, Any] = {
        "gender": _many(found.get("gender")),
        "age_min": ages.get("min"),
        "age_max": ages.get("max"),
        "height_min_cm": heights.get("min"),
        "height_max_cm": heights.get("max"),
        "languages": _many(found.get("languages")),
        "city": str(found.get("city") or ""),
        "skills": _many(found.get("skills")),
        "text": " ".join((*_many(experience), *_many(found.get("text")))),
        "wishes": (*_many(found.get("build")), *adjust),
        "exclude": _many(found.get("exclude")),
        "rate_max_paise": rate.get("amount_minor"),
        "rate_unit": str(rate.get("unit") or "day"),
        "similar_to": str(found.get("similar_to") or ""),
        "older_by": years,
        "role": str(found.get("role") or ""),
        "refine": "talent.search.refine" in meaning.intents and "talent.search" not in meaning.intents,
        **_dates(meaning),
    }
    return {name: value for name, value in values.items() if value not in (None, "", (), 0, False)}


def _many(value: Any) -> tuple[str, ...]:
    if value in (None, ""):
        return ()
    return (value,) if isinstance(value, str) else tuple(str(one) for one in value)


def _adjustment(value: Any) -> tuple[tuple[str, ...], int]:
    """Wishes, and by how many years the age moves ("older", "10 yrs younger")."""
    phrases = value.values() if isinstance(value, Mapping) else _many(value)
    wishes, years = [], 0
    for phrase in map(str, phrases):
        older, younger = _OLDER.search(phrase), _YOUNGER.search(phrase)
        if not older and not younger:
            wishes.append(phrase)
            continue
        said_years = _YEARS.search(phrase)
        step = int(said_years[1]) if said_years else OLDER_BY
        years = step if older else -step
    return tuple(wishes), years


def _dates(meaning: Meaning) -> dict[str, datetime]:
    """Days on which people must be free. A clock time or a deadline is about something else."""
    if "deadline" in meaning.entities:
        return {}
    for phrase in meaning.dates:
        if phrase.start is None or phrase.precision == "minute":
            continue
        end = phrase.end
        end = phrase.start + timedelta(days=1) if end is None else end + timedelta(minutes=1)
        return {"free_from": phrase.start, "free_to": end}
    return {}
