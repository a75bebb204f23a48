"""``replace Simran with Jasleen``, ``simran ko hata do, uski jagah 6 number wali``: one for another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.lists import queries
from core.casting.lists.references import among, find_list
from core.casting.lists.tools import Addition, Taking, add_to_list, remove_from_list
from core.casting.projects.references import visible_roles
from core.casting.swaps import asked_what
from core.casting.talent.model import Talent
from core.casting.talent.references import Ambiguous, not_shown, resolve, which
from core.conversation.drafts import Draft, Option, Result, Undo
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import STAFF
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

_PLACED = r"(?:the\s+)?(?:first|second|third|fourth|fifth|pehl[ie]|doosr[ai]|teesr[ai]|chauth[ai])"
_NTH = (
    r"(?:(?:number|no\.?|#)\s*\d{1,2}|\d{1,2}\s*(?:number|no\.?|nambar|नंबर|th|st|nd|rd)?"
    rf"|{_PLACED})"
)
_WAL = r"(?:\s+(?:wal[aei]|one|वाल[ाेी]))?"
_OUT = rf"(?P<out>{_NTH}{_WAL}|[^\W\d_][^?!:,\d]{{1,40}}?)"
_IN = rf"(?P<into>{_NTH}{_WAL}|[^\W\d_][^?!:,\d]{{1,40}}?)"
_ROLE = r"(?P<role>[^?!:,\d]{1,40}?)"
_LIST = rf"(?:\s+(?:on|in|from)\s+(?:the\s+)?{_ROLE}(?:['’]s)?(?:\s+(?:short\s*-?\s*list|list))?)?"
_OFF = (
    r"(?:hata\s*(?:o|do|ao|dena|kar|ke)|hatao|nikal\s*(?:o|do)|nikalo"
    r"|हटा\s*(?:ओ|दो|कर)|हटाओ|निकालो|निकाल\s*दो)"
)
_PLACE = (
    r"(?:(?:us\s?ki|un\s?ki|is\s?ki|उसकी|उनकी|इसकी)\s+(?:jagah|jageh|jgah|जगह)"
    r"|(?:us\s?ke|un\s?ke|उसके)\s+(?:badle|badley|बदले))"
)
_PUT = (
    r"(?:da+lo|da+l\s*do|rakho|rakh\s*do|le\s*lo|lelo|lo|lao|add\s*(?:karo|kar\s*do)?"
    r"|डालो|डाल\s*दो|रखो|रख\s*दो|ले\s*लो|लाओ)"
)
_ON = rf"(?:\s+(?:ko\s+|को\s+)?{_PUT})?"
_FORMS = shapes(
    rf"(?:replace|swap(?:\s+out)?|switch)\s+{_OUT}\s+(?:with|for|by)\s+{_IN}{_LIST}",
    rf"(?:swap|switch|change)\s+{_OUT}\s+out\s+(?:for|with)\s+{_IN}{_LIST}",
    rf"(?:put|add|take|use|shortlist)\s+{_IN}\s+(?:instead\s+of|in\s+place\s+of|rather\s+than)\s+{_OUT}{_LIST}",
    rf"(?:{_ROLE}\s+(?:ki|की)\s+(?:list|shortlist|लिस्ट)\s+(?:mein|me|pe|par|se|में|पर|से)\s+)?"
    rf"{_OUT}\s+(?:ki|ke|की|के)\s+(?:jagah|jageh|badle|जगह|बदले)\s+(?:pe\s+|par\s+|पर\s+)?{_IN}(?:\s+(?:ko|को))?\s+{_PUT}",
    rf"(?:remove|drop|take\s+off|delete)\s+{_OUT}{_LIST}\s*(?:,|and|&|,\s*and|then)\s*(?:add|put|take)\s+{_IN}\s+(?:instead|in\s+(?:her|his|their)\s+place)",
    rf"(?:remove|drop|take\s+off)\s+{_OUT}{_LIST}\s*(?:,|and|&|,\s*and)\s*(?:instead|in\s+(?:her|his|their)\s+place)\s+(?:add\s+|put\s+|take\s+)?{_IN}",
    rf"{_OUT}\s+(?:ko|को)\s+{_OFF}\s*(?:,|aur|and|\.|और|phir|फिर)?\s*{_PLACE}\s+{_IN}{_ON}",
    rf"{_OUT}\s+(?:ko\s+|को\s+)?{_OFF}\s*(?:,|aur|and|और)?\s*{_IN}\s+(?:ko|को)\s+{_PUT}\s+{_PLACE}",
    before=r"\W*(?:(?:ok|please|pls|and|aur|nahi|no)\s*,?\s+)?",
    after=r"(?:\s+(?:please|pls|yaar))*\W*",
)


_NO_PERSON = Sought(
    r"(?<!\w)(?:slots?|times?|auditions?|photos?|pictures?|reels?|tapes?|sides|offers?|roles?|scenes?|messages?|words?|text|link|numbers?\s+of)(?!\w)",
)
"""What else may be replaced."""


class Swap(Arguments):
    """``out``: who leaves; ``into``: who comes instead: names, or numbers of the list shown."""

    out: str = Field(max_length=80)
    into: str = Field(max_length=80)
    list: str = ""


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """Two people, and a role there is where one is named."""
    for found in _FORMS.all_of(composed(text)):
        said = found.groupdict()
        role = (said.get("role") or "").strip()
        if _NO_PERSON.search(f"{said['out']} {said['into']}"):
            continue
        known = whose_name(role, context.known_roles) if role else ()
        if role and len(known) != 1:
            continue
        return {"out": _bare(said["out"]), "into": _bare(said["into"]), "list": known[0] if known else ""}
    return None


def _bare(said: str) -> str:
    words = [word for word in said.split() if word.casefold() not in _AROUND]
    return " ".join(words) or said


_AROUND = frozenset(
    ("wali", "wala", "wale", "one", "number", "nambar", "no", "no.", "the", "वाली", "वाला", "नंबर")
)


async def swap(ctx: ToolContext, args: Swap) -> Result:
    """Both or nothing; taken back together. Whoever leaves must be on the list meant."""
    given = args.model_dump(mode="json")
    beyond, _ = not_shown(ctx, (args.into,))
    if beyond:
        raise Rejected("lists-swap-beyond", number=args.into, shown=len(ctx.focus.get("people") or ()))
    try:
        leaving = await resolve(ctx, (args.out,), await among(ctx, args.list, (args.out,)))
    except Ambiguous as error:
        return which(ctx.words, error, "swap_on_list", given, "out")
    try:
        coming = await resolve(ctx, (args.into,))
    except Ambiguous as error:
        return which(ctx.words, error, "swap_on_list", given, "into")
    if not leaving or not coming:
        raise Rejected("lists-who")
    return await _swapped(ctx, args, leaving[0], coming[0])


async def _swapped(ctx: ToolContext, args: Swap, gone: Talent, new: Talent) -> Result:
    target = await find_list(ctx, args.list)
    seen = {one.id for one in await visible_roles(ctx)}
    on = [one for one in await queries.holding(ctx.tx, [gone.id]) if one.role_id in seen]
    here = [one for one in on if target is not None and one.id == target.id] or on
    if not here and args.list:
        # "Simran instead of Amrita", who was never on it: the one of them who is wanted comes.
        return await add_to_list(ctx, Addition(people=(f"talent:{new.id}",), list=args.list))
    if len(here) != 1:
        raise Rejected("lists-on-none" if not here else "lists-swap-which", names=gone.first_name, count=1)
    ref, out, into = f"list:{here[0].id}", (f"talent:{gone.id}",), (f"talent:{new.id}",)
    added = await add_to_list(ctx, Addition(people=into, list=ref))
    if added.unchanged:
        return added
    taken = await remove_from_list(ctx, Taking(people=out, list=ref))
    size = len(await queries.entries(ctx.tx, here[0].id))
    back = {"out": into[0], "into": out[0], "list": ref}
    about = (*(taken.undo.about if taken.undo else ()), *(added.undo.about if added.undo else ()))
    facts = {"out": gone.first_name, "into": new.first_name}
    text = ctx.words("lists-swapped-done", role=added.data["list"]["role"], size=size, **facts)
    summary = ctx.words("lists-swapped", **facts)
    return Result(
        Draft(text, options=(Option(ctx.words("lists-undo"), "undo_change"),)),
        focus=added.focus,
        data={"removed": gone.name, "added": new.name},
        undo=Undo("swap_on_list", back, summary, about),
    )


TOOLS: tuple[Tool, ...] = (
    Tool(
        "swap_on_list",
        "Take somebody off a role's shortlist and put somebody else on it instead.",
        Swap,
        swap,
        STAFF,
        "write",
        order=order,
    ),
    Tool(
        "ask_what_to_swap",
        "Two people are to be swapped, and nobody said what of theirs: ask.",
        asked_what.Asking,
        asked_what.ask_what_to_swap,
        STAFF,
        order=asked_what.order,
    ),
)
