"""Why somebody is among those found: what of the last search their record answers, as it stands now."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from core.casting.search.answers import MOST_REASONS, reason_lines
from core.casting.search.arguments import PAGE
from core.casting.search.finding import search
from core.casting.talent import criteria as said
from core.casting.talent.cards import card
from core.casting.talent.echo import echo
from core.casting.talent.model import Talent, distinct_short_names
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.understanding.meaning import Context
from core.understanding.shapes import Sought
from core.understanding.vocabulary import words as listed

MOST_CHARS = 120
_WHO = r"(?P<who>[^?!,;:]{1,60}?)"
_WHY = r"(?:kyu+n?|kyo+n?|क्यों|क्यूँ|क्यूं)"
_FORMS = tuple(
    Sought(form)
    for form in (
        rf"(?:but\s+|and\s+)?why\s+(?:is|are|was|were)\s+{_WHO}"
        r"(?:\s+(?:here|there|in|on|shown|listed|found|suggested)(?:\s+(?:the\s+|this\s+|that\s+)?list)?)?",
        rf"(?:but\s+|and\s+)?why\s+(?:did|do|have)\s+(?:you|u)\s+(?:shown?|pick(?:ed)?|suggest(?:ed)?|list(?:ed)?|find|found)"
        rf"\s+(?:me\s+)?{_WHO}",
        r"why\s+(?P<who>#?\d{1,2}|her|him|them|she|he|they|this\s+one|these)",
        rf"{_WHO}\s+(?:yaha[an]?\s+|list\s+mein\s+)?{_WHY}"
        r"(?:\s+(?:hai|hain|aay[aie]|aa\s+gay[aie]|dikh(?:ay|a|i|e)[aie]*|diya|di|yaha[an]?|list\s+mein"
        r"|है|हैं|आई|आया|दिखाया|दिखाई)){0,4}",
    )
)
_ANYBODY = listed(
    "she he they her him them it this that these those one all everyone everybody ye yeh wo woh inhe unhe"
    " isko usko isse inko unko sab यह ये वह वो इसे इन्हें उन्हें इसको सब"
)
"""Words for whoever is shown."""


class Shown(Arguments):
    """``person``: a number of the list shown, a name, or ``talent:17``; empty for all that are shown."""

    person: str = ""


def why_asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """``why is she here?``, ``why 2?``, ``ye kyun dikhaya``, when people are shown."""
    said_ = " ".join(text.split()).strip(" ?!.।")
    if not context.last_result or len(said_) > MOST_CHARS:
        return None
    match = next((found for form in _FORMS if (found := form.fullmatch(said_))), None)
    if match is None:
        return None
    who = match["who"].strip()
    if set(who.casefold().split()) <= _ANYBODY:
        return {}
    # Why a thing is as it is (the budget, the call time) is no question about who was found.
    names = {word for name in context.last_result for word in name.casefold().split()}
    known = re.fullmatch(r"(?:number\s+|no\.?\s*)?#?\d{1,2}", who, re.IGNORECASE) or (
        set(who.casefold().split()) <= names
    )
    return {"person": who.removeprefix("number ")} if known else None


async def explain_match(ctx: ToolContext, args: Shown) -> Result:
    """The claims of the last search about one of those shown, or about each of the first page."""
    if not ctx.focus.get("criteria") or not ctx.focus.get("people"):
        raise Rejected("talent-say-what")
    shown = [int(entry["id"]) for entry in ctx.focus["people"]]
    try:
        people = await resolve(
            ctx, [args.person] if args.person else [f"talent:{one}" for one in shown[:PAGE]]
        )
    except Ambiguous as error:
        return which(ctx.words, error, "explain_match", args.model_dump(mode="json"), "person")
    asked = said.decode(ctx.focus["criteria"])
    found = await search(
        ctx.tx, ctx.org_id, replace(asked, among=tuple(one.id for one in people)), len(people)
    )
    told = {match.talent.id: match for match in found.matches}
    names = distinct_short_names([one.name for one in people])
    cards = tuple(
        card(ctx.words, one, _place(one, shown), reason_lines(ctx, told.get(one.id))[:MOST_REASONS], name)
        for one, name in zip(people, names, strict=True)
    )
    lines = [ctx.words("talent-why", names=ctx.words.names(names)), await echo(ctx, asked)]
    why = {one.name: reason_lines(ctx, told.get(one.id)) for one in people}
    return Result(Draft("\n".join(filter(None, lines)), cards=cards), data={"why": why})


def _place(one: Talent, shown: list[int]) -> int:
    """The number somebody has in the list."""
    return shown.index(one.id) + 1 if one.id in shown else 1
