"""One person in full, and two or more side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import Field

from core.casting.talent import queries
from core.casting.talent.around import called
from core.casting.talent.cards import card, languages, picture
from core.casting.talent.criteria import decode
from core.casting.talent.model import Credit, Span, Talent, distinct_short_names, feet_inches
from core.casting.talent.reasons import day_range
from core.casting.talent.references import Ambiguous, ages, focus_people, resolve, said, which
from core.casting.talent.vocabulary import skill_label
from core.conversation.drafts import Draft, DraftCard, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import STAFF, Role
from core.texts import Words
from core.understanding.meaning import Meaning

CREDITS_SHOWN = 4
SKILLS_SHOWN = 8
SPANS_SHOWN = 3
MOST_COMPARED = 5
_AROUND = STAFF | frozenset[Role](("agent", "guardian"))


class One(Arguments):
    """``person``: a number of the list shown, a name, or ``talent:17``."""

    person: str = Field(min_length=1)


class Several(Arguments):
    """``people``: two to five, as numbers or names. ``role``: what they are compared for."""

    people: tuple[str, ...] = Field(min_length=1, max_length=50)
    role: str = ""


async def show_talent(ctx: ToolContext, args: One) -> Result:
    """One profile: everything staff may see, without numbers and money."""
    try:
        people = await resolve(ctx, [args.person])
    except Ambiguous as error:
        return which(ctx.words, error, "show_talent", args.model_dump(mode="json"), "person")
    except Rejected as error:
        other = await called(ctx, args.person, _AROUND) if error.text_key == "talent-unknown" else None
        if other is None:
            raise
        return Result(Draft(ctx.words("talent-colleague", name=other.name, role=other.role)))
    if not people:
        raise Rejected("talent-gone")
    if len(people) > 1:
        return await compare_talent(ctx, Several(people=tuple(f"talent:{one.id}" for one in people)))
    one = people[0]
    known = (await queries.spans(ctx.tx, [one.id], ctx.now))[one.id]
    lines = profile_lines(ctx.words, one, known)
    options = [
        Option(ctx.words("talent-shortlist"), "add_to_list", {"people": [f"talent:{one.id}"]}, "primary")
    ]
    if one.showreel.startswith("https://"):
        options.append(Option(ctx.words("talent-showreel"), url=one.showreel))
    return Result(
        Draft(
            ctx.words("talent-profile", name=one.name),
            cards=(DraftCard(f"{one.name}, {ages(one)}", tuple(lines), picture(one)),),
            options=tuple(options),
        ),
        focus={"people": _kept(ctx, one), "person": {"id": one.id, "name": one.name}},
        data={"person": facts(ctx.words, one, known)},
    )


async def compare_talent(ctx: ToolContext, args: Several) -> Result:
    """People side by side: the same facts of each in the same order, and what sets them apart."""
    try:
        people = await resolve(ctx, args.people)
    except Ambiguous as error:
        return which(ctx.words, error, "compare_talent", args.model_dump(mode="json"), "people")
    if len(people) < 2:
        raise Rejected("talent-compare-two")
    if len(people) > MOST_COMPARED:
        raise Rejected("talent-compare-many", most=MOST_COMPARED)
    known = await queries.spans(ctx.tx, [one.id for one in people], ctx.now)
    names = distinct_short_names([one.name for one in people])
    cards = tuple(
        card(ctx.words, one, number, _compared(ctx, one, known[one.id]), name)
        for number, (one, name) in enumerate(zip(people, names, strict=True), 1)
    )
    both = [skill for skill in people[0].skills if all(skill in one.skills for one in people)]
    text = ctx.words("talent-compared", names=ctx.words.names(names), count=len(people))
    spoken = {one.code for one in people[0].languages}
    for other in people[1:]:
        spoken &= {one.code for one in other.languages}
    codes = [one.code for one in people[0].languages if one.code in spoken]
    if both or codes:
        languages = [ctx.words("talent-language", code=code) for code in codes]
        shared = ", ".join([*languages, *(skill_label(skill) for skill in both[:SKILLS_SHOWN])])
        text += "\n" + ctx.words("talent-in-common", what=shared)
    options = tuple(
        Option(
            ctx.words("talent-shortlist-one", name=one.first_name if names.count(name) == 1 else name),
            "add_to_list",
            {"people": [f"talent:{one.id}"], "list": args.role},
        )
        for one, name in zip(people[:3], names, strict=False)
    )
    return Result(
        Draft(text, cards=cards, options=options),
        focus={"people": focus_people(people)},
        data={"people": [facts(ctx.words, one, known[one.id]) for one in people]},
    )


def _kept(ctx: ToolContext, one: Talent) -> list[dict[str, Any]]:
    """Looking at one of a list keeps the list; looking at somebody else starts a new one."""
    shown = ctx.focus.get("people") or []
    if any(entry.get("id") == one.id for entry in shown):
        return list(shown)
    return focus_people([one])


def _compared(ctx: ToolContext, one: Talent, known: Sequence[Span]) -> list[str]:
    out = [languages(ctx.words, one)]
    if one.height_cm:
        out.append(feet_inches(one.height_cm))
    out += [one.city, _skills(one, 4), *[_credit(ctx.words, credit) for credit in _best(one, 2)]]
    out += [_time(ctx.words, span) for span in known[:1]]
    asked = decode(ctx.focus.get("criteria") or {})
    missing = [slug for slug in asked.skills if not one.has_skill(slug)]
    out += [ctx.words("talent-lacks", what=skill_label(slug)) for slug in missing]
    return [fact for fact in out if fact]


def profile_lines(words: Words, one: Talent, known: Sequence[Span]) -> list[str]:
    """A profile as lines. No number, rate or birth date: those are asked for by name."""
    height = f"{feet_inches(one.height_cm)} ({one.height_cm} cm)" if one.height_cm else ""
    body = " · ".join(part for part in (height, one.build, one.city) if part)
    also = words.names(list(one.called[1:]))
    lines = [
        words("talent-also-called", names=also) if also else "",
        body,
        languages(words, one, most=8),
        words("talent-accents", accents=", ".join(one.accents)) if one.accents else "",
        _skills(one, SKILLS_SHOWN),
        "; ".join(_credit(words, credit) for credit in _best(one, CREDITS_SHOWN)),
        one.training,
        " · ".join(_time(words, span) for span in known[:SPANS_SHOWN]),
        words("talent-minor") if one.is_minor else "",
        words("talent-by-agent") if one.representation == "agent_first" and one.agent_id else "",
    ]
    return [line for line in lines if line]


def _best(one: Talent, most: int) -> list[Credit]:
    return sorted(one.credits, key=lambda credit: (-credit.year, credit.title))[:most]


def _credit(words: Words, credit: Credit) -> str:
    kind = words("talent-credit-kind", kind=credit.kind)
    return f"{credit.title} ({kind}, {credit.year})"


def _skills(one: Talent, most: int) -> str:
    return ", ".join(skill_label(skill) for skill in one.skills[:most])


def _time(words: Words, span: Span) -> str:
    return words(f"talent-time-{span.kind}", days=day_range(words, span))


def facts(words: Words, one: Talent, known: Sequence[Span]) -> dict[str, Any]:
    """A profile for a language model: the same that the card says."""
    return {
        "id": one.id,
        "ref": one.ref,
        "name": one.name,
        "playing_age": list(one.playing_age) if one.ages_known else None,
        "profile": profile_lines(words, one, known),
    }


def one_said(meaning: Meaning, focus: Mapping[str, Any]) -> dict[str, Any]:
    """The one person of a message: a number before a name, else the only one in focus."""
    refs = said(meaning, "option", "options", "result_refs", "talent", "talents")
    if refs:
        return {"person": refs[0]}
    shown = list(focus.get("people") or ())
    if len(shown) == 1:
        return {"person": f"talent:{shown[0]['id']}"}
    raise Rejected("talent-who")


def several_said(meaning: Meaning, focus: Mapping[str, Any]) -> dict[str, Any]:
    """The people of a comparison, and the role it is for."""
    for entity in ("options", "result_refs", "talents"):
        refs = said(meaning, entity)
        if len(refs) > 1:
            return {"people": refs, "role": str(meaning.entities.get("role") or "")}
    shown = list(focus.get("people") or ())
    if 2 <= len(shown) <= MOST_COMPARED:
        return {"people": tuple(f"talent:{entry['id']}" for entry in shown)}
    raise Rejected("talent-compare-two")
