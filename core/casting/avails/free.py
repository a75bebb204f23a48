"""``Who of the Meera list is free 12-16 Dec?``: what is on file of each, and the question for the rest.

Nobody is asked by it: who is not known to be free is one tap from being asked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from core.casting.avails.asking import days_meant
from core.casting.avails.letters import dates, span_days
from core.casting.avails.model import last_day
from core.casting.lists import queries as lists
from core.casting.lists.model import TalentList
from core.casting.lists.references import resolve_list
from core.casting.projects import queries as projects
from core.casting.talent import queries as directory
from core.casting.talent.model import Span, Talent, short_name
from core.casting.talent.references import focus_people, resolve
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.understanding import times, whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes
from core.understanding.vocabulary import words as listed

MOST = 50
GROUPS = ("free", "partly", "tentative", "unknown", "busy")
SHOWN = "shown"
"""The list of those who are shown, instead of a role's."""
ANYBODY = "anybody"
"""No list at all: everybody of the directory, or of the search that is being talked about."""


class Looking(Arguments):
    """``list``: a role, ``shown`` for those who are shown, ``anybody`` of the directory. ``start``, ``end``:
    days as said; empty for the shooting days."""

    list: str = ""
    start: str = ""
    end: str = ""


async def who_is_free(ctx: ToolContext, args: Looking) -> Result:
    """By what their calendars say, the free ones first. Raises Rejected for an empty list."""
    if args.list == ANYBODY:
        return await _found(ctx, args)
    target = None if args.list == SHOWN else await resolve_list(ctx, args.list)
    role = None if target is None else await projects.role(ctx.tx, target.role_id)
    people = await (resolve(ctx, ("all",)) if target is None else _listed(ctx, target))
    if not people:
        raise Rejected("lists-nobody-yet", role="-" if role is None else role.name)
    span = await days_meant(ctx, args.start, args.end, role)
    if span is None:
        return _when(ctx, args)
    if span[1] <= ctx.now:
        raise Rejected("avails-past", dates=dates(ctx.words, *span))
    known = await directory.spans(ctx.tx, [one.id for one in people], ctx.now)
    groups: dict[str, list[Talent]] = {name: [] for name in GROUPS}
    for one in people:
        groups[standing(known[one.id], span)].append(one)
    lines = [_head(ctx, "none" if role is None else role.name, people, groups, span)]
    lines += [
        ctx.words(
            f"avails-free-{name}",
            people=", ".join(_said(ctx, one, known[one.id], span, name) for one in some),
        )
        for name, some in groups.items()
        if some
    ]
    to_ask = [one for name in ("unknown", "partly", "tentative") for one in groups[name]]
    order = {
        "people": [f"talent:{one.id}" for one in to_ask],
        "start": span[0].isoformat(),
        "end": last_day(span[1]).isoformat(),
    }
    if role is not None:
        order["role"] = f"role:{role.id}"
    may_ask = bool(to_ask) and ctx.person.role in CASTING
    options = (Option(ctx.words("avails-ask", count=len(to_ask)), "check_avails", order),) if may_ask else ()
    ordered = [one for name in GROUPS for one in groups[name]]
    focus: dict[str, Any] = {"people": focus_people(ordered)}
    if role is not None and target is not None:
        focus |= {"role_id": role.id, "project_id": role.project_id, "list_id": target.id}
    facts = {name: [one.name for one in some] for name, some in groups.items() if some}
    return Result(Draft("\n".join(lines), options=options), focus=focus, data=facts)


def _when(ctx: ToolContext, args: Looking) -> Result:
    raw = args.model_dump(mode="json")
    ask = Ask("text", ctx.words("avails-about-free"), "who_is_free", raw, slot="start", needs="time")
    return Result(Draft(ctx.words("avails-free-when"), ask=ask))


async def _found(ctx: ToolContext, args: Looking) -> Result:
    """Those of the search talked about, else of the directory, who said that they are free."""
    from core.casting.search.arguments import Search
    from core.casting.search.searching import search_talent

    span = await days_meant(ctx, args.start, args.end, None) if args.start else None
    if span is None:
        return _when(ctx, args)
    wanted = Search(free_from=span[0], free_to=span[1], refine=bool(ctx.focus.get("criteria")))
    return await search_talent(ctx, wanted)


def standing(known: Sequence[Span], span: tuple[datetime, datetime]) -> str:
    """What spans of a calendar say about some days: whatever is against it counts before what is for it."""
    near = [one for one in known if one.overlaps(*span)]
    if any(one.kind == "busy" for one in near):
        busy = any(one.kind == "busy" and one.covers(*span) for one in near)
        return "busy" if busy or not any(one.kind == "free" for one in near) else "partly"
    if any(one.kind == "tentative" for one in near):
        return "tentative"
    if any(one.kind == "free" and one.covers(*span) for one in near):
        return "free"
    return "partly" if near else "unknown"


async def _listed(ctx: ToolContext, target: TalentList) -> list[Talent]:
    entries = await lists.entries(ctx.tx, target.id)
    people = await directory.many(ctx.tx, [one.talent_id for one in entries][:MOST])
    return list(people.values())


def _head(
    ctx: ToolContext,
    role: str,
    people: Sequence[Talent],
    groups: Mapping[str, Sequence[Talent]],
    span: tuple[datetime, datetime],
) -> str:
    count, free = len(people), len(groups["free"])
    return ctx.words("avails-free-head", role=role, free=free, count=count, dates=dates(ctx.words, *span))


def _said(
    ctx: ToolContext, one: Talent, known: Sequence[Span], span: tuple[datetime, datetime], group: str
) -> str:
    """A name, with the days that count where those are not the days asked about."""
    near = [each for each in known if each.overlaps(*span) and not each.covers(*span)][:2]
    when = [(each.kind, span_days(ctx.words, each.start, each.end)) for each in near]
    mixed = group == "partly"
    said = [ctx.words("avails-known", kind=kind, dates=days) if mixed else days for kind, days in when]
    return f"{short_name(one.name)} ({', '.join(said)})" if said else short_name(one.name)


_END = r"(?![\w\u0900-\u0963])"
_FREE = rf"(?:free|available|avail|khaa?li|dates\s+(?:open|clear)|फ्री|फ़्री|खाली|ख़ाली|उपलब्ध){_END}"
_CAN = rf"can\s+(?:do|make)(?:\s+it)?{_END}"
"""With days behind it the same as free."""
_WHO = (
    r"(?:which\s+(?:of\s+)?(?:them|these|those|people|girls|boys|actors|ones)|who(?:'s|’s|\s+all|\s+else)?"
    r"|any(?:one|body)|how\s+many|kaun(?:\s*-?\s*kaun)?(?:\s*se)?|kon(?:\s*-?\s*kon)?(?:\s*se)?|kitne(?:\s+log)?"
    rf"|koi|कौन(?:\s*-?\s*कौन)?|कितने|कोई){_END}"
)
_LIST = r"(?:short\s*-?\s*)?list(?:ed)?|(?:शॉर्ट)?लिस्ट"
_NAMED = Sought(
    rf"(?<!\w)(?:(?:{_LIST})\s+(?:for|of)\s+(?P<after>[^\W\d_]\S*(?:\s+[^\W\d_]\S*)?)"
    rf"|(?P<role>[^\W\d_]\S*?(?:\s+[^\W\d_]\S*?){{0,2}}?)\s*(?:['’]s|(?<=s)['’]|\s+(?:ki|ke|ka|की|के|का))?\s+(?:{_LIST})){_END}",
)
_ANY = Sought(rf"(?<!\w)(?:the\s+|is\s+|iss\s+|us\s+|this\s+|that\s+)?(?:{_LIST}){_END}")
_THEM = Sought(
    r"(?<!\w)(?:which\s+of\s+(?:them|these|those)|who\s+(?:of|among|from|in)\s+(?:them|these|those)"
    r"|(?:any|anyone|anybody|how\s+many)\s+of\s+(?:them|these|those)"
    rf"|(?:in|inn|un|unn)\s*(?:sab\s+)?(?:mein|main|me)(?:\s+se)?|(?:इन|उन)\s*(?:सब\s+)?में(?:\s+से)?){_END}",
)
_ANYBODY = Sought(rf"(?<!\w)(?:(?:any|some)(?:one|body)|koi|कोई){_END}")
"""Of those who are shown, where nobody else is named."""
_FORMS = shapes(
    rf"(?=[\s\S]*(?<!\w){_WHO})[\s\S]{{0,90}}(?<!\w)(?:{_FREE}|{_CAN})[\s\S]{{0,90}}",
)
_FILLER = listed("""
    who whos is are all of them these those the on in from for at of among se me mein main ko ki ke ka
    par pe hai hain h he hoga honge rahega rahenge can be will would people girls boys actors log which
    how many any anyone anybody someone somebody else so and tell batao bata do dikhao show please pls dates
    date days
    din which their ho sakta sakte shortlist list listed our my से में को की के का पर है हैं होगा होंगे
    लोग बताओ कौन
    """)
_FIXED = datetime(2000, 1, 3, tzinfo=UTC)
"""Whether words name a day at all does not depend on today."""


@beside(_FORMS)
def asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: only with a list that is named, or about those who are shown; None where what should be
    days are none."""
    said = composed(text).strip(" .?!।")
    if not _FORMS.of(said) or re.search(r"\d\s*(?:baje|am|pm|बजे)", said, re.IGNORECASE):
        return None
    found = _whose(said, context)
    if found is None:
        return None
    name, rest = found
    free = re.search(rf"(?<!\w){_FREE}", rest, flags=re.IGNORECASE)
    rest = re.sub(rf"(?<!\w)(?:{_WHO}|{_FREE}|{_CAN})", " ", rest, flags=re.IGNORECASE)
    phrases = [one.phrase.phrase for one in times(rest, _FIXED)]
    left = rest
    for phrase in phrases:
        left = left.replace(phrase, " ")
    if not (free or phrases):
        return None
    words = re.findall(r"[\w\u0900-\u0963]+", left.casefold())
    return None if any(word not in _FILLER for word in words) else {"list": name, "start": " ".join(phrases)}


def _whose(said: str, context: Context) -> tuple[str, str] | None:
    """Whose list, and the text without it."""
    for found in _NAMED.finditer(said):
        spoken = (found["after"] or found["role"]).split()
        for first in range(len(spoken)):
            known = whose_name(" ".join(spoken[first:]), context.known_roles)
            if len(known) == 1:
                return known[0], said.replace(found[0], f" {' '.join(spoken[:first])} ")
        for last in range(len(spoken), 0, -1):
            known = whose_name(" ".join(spoken[:last]), context.known_roles)
            if found["after"] and len(known) == 1:
                return known[0], said.replace(found[0], f" {' '.join(spoken[last:])} ")
    them = _THEM.search(said)
    if them and context.last_result:
        return SHOWN, said.replace(them[0], " ")
    if (bare := _ANY.search(said)) and (context.focus_list or context.focus_role):
        return "", said.replace(bare[0], " ")
    if context.writer in ("", "talent", "agent", "guardian"):
        return None
    if context.focus_list:
        return "", said
    return SHOWN if context.last_result and _ANYBODY.search(said) else ANYBODY, said
