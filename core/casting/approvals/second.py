"""``who is second choice for meera``, ``backup kaun hai``, ``plan b``: whoever comes after the first one on a
role's ladder, by rung and then by votes. Nothing is searched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from core.casting.approvals import queries as approvals
from core.casting.approvals.model import tally
from core.casting.ladder.model import OVER, STATUSES, Standing
from core.casting.ladder.roll import Roll, roll
from core.casting.ladder.scene import rung
from core.casting.projects.references import find_role, which_role
from core.casting.talent.references import focus_people
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import STAFF
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

MOST_SHOWN = 6
_SECOND = (
    r"(?:second\s+(?:choice|option|preference|best|in\s+line)|2nd\s+(?:choice|option|preference)|back-?\s?up(?:s|\s+(?:choice|option|plan|actor|actress))?"
    r"|plan\s*b|number\s+(?:two|2)|no\.?\s*2|next\s+best|runner[\s-]?up|fall-?back|doosr[aie]\s+(?:choice|option|pasand)|dusr[aie]\s+(?:choice|option|pasand)"
    r"|बैकअप|दूसर[ाी]\s+(?:चॉइस|पसंद|ऑप्शन)|प्लान\s*बी)"
)
_ROLE = r"(?P<role>[^?!:,]{1,40}?)"
_FOR = rf"(?:\s+(?:for|on|in)\s+(?:the\s+)?{_ROLE})?"
_LIYE = rf"(?:{_ROLE}\s+(?:ke\s+liye|k\s+liye|ka|ki|pe|par|mein|me|के\s+लिए|का|की)\s+)?"
_HAI = r"(?:\s+(?:hai|h|hain|tha|kya|abhi|है|हैं))*"
_FORMS = shapes(
    rf"(?:who|what)(?:\s+all)?(?:\s+(?:is|are|was|were)|['’]?s|\s+do\s+we\s+have\s+as)\s+(?:the\s+|our\s+|my\s+|a\s+)?{_SECOND}{_FOR}",
    rf"(?:the\s+|our\s+)?{_SECOND}{_FOR}",
    rf"(?:do\s+we\s+have|have\s+we\s+got|is\s+there)\s+(?:a|any|our)\s+{_SECOND}{_FOR}",
    rf"{_LIYE}(?:hamara\s+|humara\s+|apna\s+)?{_SECOND}\s+(?:kaun|kon|koun|kya|kisko\s+rakha|कौन|क्या){_HAI}",
    rf"{_LIYE}(?:kaun|kon|कौन)\s+(?:hai\s+|है\s+)?{_SECOND}{_HAI}",
    rf"{_LIYE}{_SECOND}\s+(?:batao|bata\s*do|dikhao|बताओ|दिखाओ)",
    rf"(?:show|give|tell)\s+(?:me\s+|us\s+)?(?:the\s+|our\s+)?{_SECOND}{_FOR}",
    r"(?:if|agar)\s+(?P<who>[^\W\d_][^?!:,\d]{1,30}?)\s+(?:says?\s+no|declines?|refuses?|passes|drops\s+out|falls\s+through|doesn['’]?t\s+(?:work|happen)|na\s+kare|mana\s+kar(?:e|ti\s+hai|de)"
    r"|nahi\s+(?:kare|karti|aayi|maani|maane))[\s,]+(?:to\s+|toh\s+|then\s+|phir\s+)*(?:who(?:['’]?s|\s+is|\s+do\s+we\s+have|\s+comes)?(?:\s+(?:next|second|there|then|instead))*|kaun(?:\s+hai)?|kon(?:\s+hai)?)",
    before=r"\W*(?:(?:ok(?:ay)?|so|and|aur|acc?h?a|hmm|then|phir|to|btw|please|pls)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|na|yaar|then|now|abhi|for\s+(?:her|him|it|this)))*[\s.?!।]*",
)


class Second(Arguments):
    """``role``: a role's name; empty for the one talked about."""

    role: str = ""


@beside(_FORMS)
def asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: of a role there is, where one is named."""
    if context.writer not in STAFF:
        return None
    for found in _FORMS.all_of(composed(text)):
        named = (found.groupdict().get("role") or "").strip()
        known = whose_name(named, context.known_roles) if named else ()
        if not named or len(known) == 1:
            return {"role": known[0] if known else ""}
    return None


async def second_choice(ctx: ToolContext, args: Second) -> Result:
    """The first one, the backups, then the others as they were voted for. Raises Rejected for an empty
    board."""
    role = await find_role(ctx, args.role)
    if role is None:
        return await which_role(ctx, "second_choice", {}, "role")
    board = await roll(ctx.tx, ctx.org_id, role)
    running = [one for one in board.standings if one.status not in OVER]
    if not running:
        raise Rejected("ladder-empty", role=role.name)
    votes = await _votes(ctx, board)
    first = _first(running)
    backups = [one for one in running if one.status == "backup"]
    others = [one for one in running if one != first and one not in backups]
    others.sort(
        key=lambda one: (-votes[one.talent_id][0], votes[one.talent_id][1], -STATUSES.index(one.status))
    )
    lines = [_head(ctx, board, first)]
    if backups:
        names = ctx.words.names([board.people[one.talent_id].name for one in backups])
        lines.append(ctx.words("ladder-second-backups", names=names, count=len(backups)))
    elif others:
        best = board.people[others[0].talent_id].first_name
        lines.append(ctx.words("ladder-second-none", role=role.name, name=best))
    lines += [_line(ctx, board, one, votes[one.talent_id]) for one in others[:MOST_SHOWN]]
    options: tuple[Option, ...] = ()
    if others and not backups:
        mark = {
            "people": [f"talent:{others[0].talent_id}"],
            "statuses": ["backup"],
            "role": f"role:{role.id}",
        }
        name = board.people[others[0].talent_id].first_name
        options = (Option(ctx.words("ladder-second-mark", name=name), "set_status", mark),)
    shown = [board.people[one.talent_id] for one in (*backups, *others)]
    focus: dict[str, Any] = {"role_id": role.id, "project_id": role.project_id}
    focus |= {"people": focus_people(shown)} if shown else {}
    return Result(Draft("\n".join(lines), options=options), focus=focus, data={"role": role.name})


def _first(running: Sequence[Standing]) -> Standing | None:
    """The one on the highest rung, where that says that somebody is ahead."""
    chosen = [one for one in running if one.status != "backup"]
    if not chosen or STATUSES.index(chosen[0].status) < STATUSES.index("on_avail"):
        return None
    return chosen[0] if sum(one.status == chosen[0].status for one in chosen) == 1 else None


async def _votes(ctx: ToolContext, board: Roll) -> dict[int, tuple[int, int]]:
    """How many speak for each and against, decisions among them."""
    found = {one.talent_id: (0, 0) for one in board.standings}
    for review in await approvals.of_roles(ctx.tx, [board.role.id]):
        if review.talent_id not in found:
            continue
        counted = tally(await approvals.events(ctx.tx, review.id))
        yes = counted.get("approve", 0) + (review.decision == "approve")
        no = counted.get("pass", 0) + counted.get("veto", 0) + (review.decision in ("pass", "veto"))
        found[review.talent_id] = (yes, no)
    return found


def _head(ctx: ToolContext, board: Roll, first: Standing | None) -> str:
    if first is None:
        return ctx.words("ladder-second-no-first", role=board.role.name)
    facts = {"name": board.people[first.talent_id].name, "status": rung(ctx.words, first.status)}
    return ctx.words("ladder-second-first", role=board.role.name, **facts)


def _line(ctx: ToolContext, board: Roll, one: Standing, votes: tuple[int, int]) -> str:
    facts = {"name": board.people[one.talent_id].name, "status": rung(ctx.words, one.status)}
    return ctx.words("ladder-second-line", yes=votes[0], no=votes[1], **facts)
