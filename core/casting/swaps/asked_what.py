"""``swap Amrita and Harleen``: two people and no word of what. It is asked, and nothing is guessed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.lists import queries
from core.casting.projects.references import visible_roles
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.people import STAFF
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes
from core.understanding.vocabulary import words as listed

_NAME = r"[^\W\d_][\w\u0900-\u0963.]*(?:\s+[^\W\d_][\w\u0900-\u0963.]*){0,2}?"
_ONE, _OTHER = rf"(?P<one>{_NAME})", rf"(?P<other>{_NAME})"
_AND = r"\s*(?:&|\+|,|\s(?:and|n|aur|और)\s)\s*"
_DO = r"(?:kar|कर)(?:o|na|\s*do|\s*dena|ो|\s*दो)?"
_FORMS = shapes(
    rf"(?:swap|exchange|switch|interchange)\s+{_ONE}{_AND}{_OTHER}(?:\s+around)?",
    rf"{_ONE}{_AND}{_OTHER}\s+(?:ko\s+|को\s+)?(?:(?:swap|exchange|switch|adla\s*-?\s*badli|स्वैप)\s+{_DO}|badal\s*do|बदल\s*दो)",
    before=r"\W*(?:(?:ok(?:ay)?|and|aur|so|now|please|pls|actually)[\s,]+)*",
    after=r"(?:\s*,?\s+(?:please|pls|yaar|now))*[\s.!।]*",
)
_NOBODY = frozenset(
    listed(
        "audition auditions slot slots time times room rooms day days date dates photo photos scene scenes"
        " reader readers sides list lists role roles the their number numbers venue name names it that this"
    )
)


class Asking(Arguments):
    """Two people by name."""

    people: tuple[str, str]


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: two people, nothing else."""
    if context.writer not in ("", *STAFF):
        return None
    found = _FORMS.of(composed(text))
    if found is None:
        return None
    names = (found["one"].strip(), found["other"].strip())
    if any(set(one.casefold().split()) & _NOBODY or whose_name(one, context.known_roles) for one in names):
        return None
    return {"people": names}


async def ask_what_to_swap(ctx: ToolContext, args: Asking) -> Result:
    """Their places where they share a shortlist, one for the other where only one is on it; a time is said
    for each."""
    try:
        people = await resolve(ctx, args.people)
    except Ambiguous as error:
        return which(ctx.words, error, "ask_what_to_swap", args.model_dump(mode="json"), "people")
    names = [one.first_name for one in people]
    refs = [f"talent:{one.id}" for one in people]
    roles = {one.id: one for one in await visible_roles(ctx)}
    on = [{one.id for one in await queries.holding(ctx.tx, [each.id])} for each in people]
    options: list[Option] = []
    for one in await queries.holding(ctx.tx, [each.id for each in people]) if len(people) == 2 else ():
        role = roles.get(one.role_id)
        here = [one.id in lists for lists in on]
        if role is None:
            continue
        if all(here):
            label = ctx.words("lists-swap-places", role=role.name)
            options.append(Option(label, "trade_places", {"people": refs, "list": f"list:{one.id}"}))
            continue
        out, into = (0, 1) if here[0] else (1, 0)
        label = ctx.words("lists-swap-one", out=names[out], into=names[into], role=role.name)
        given = {"out": refs[out], "into": refs[into], "list": f"list:{one.id}"}
        options.append(Option(label, "swap_on_list", given))
    text = ctx.words("lists-swap-what", names=ctx.words.names(names), name=names[0])
    return Result(Draft(text, options=tuple(options)), data={"ask": "what to swap"})
