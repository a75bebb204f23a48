"""``meera done, next kaunsa role khali hai``, ``which roles are still open``: the roles nobody is booked
for, by how far they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.ladder.model import OVER, STATUSES
from core.casting.ladder.roll import Roll, roll
from core.casting.ladder.scene import rung
from core.casting.projects.model import Role
from core.casting.projects.references import find_role, visible_roles
from core.casting.talent.references import focus_people
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import STAFF
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

MOST_NAMES = 4
_ROLES = r"(?:roles?|parts?|characters?|किरदार|रोल)"
_OPEN = (
    r"(?:open|left|pending|remaining|vacant|uncast|unfilled|not\s+(?:cast|done|filled"
    r"|locked|booked|closed)|to\s+(?:be\s+)?(?:cast|fill(?:ed)?|close[d]?|do|go)|empty)"
)
_OPEN_HI = (
    r"(?:khaa?li|baa?ki|baa?qi|bach[aei]|bach[ei]\s+huye?|open|pending|reh\s*(?:gaya"
    r"|gaye|gayi)|rehta|rehte|ख़ाली|खाली|बाक़ी|बाकी|बच[ाे]|रह\s+ग[एया]+)"
)
_HAI = r"(?:\s+(?:hain?|h|abhi|ab|tak|bhi|kya|hue?|है|हैं|अभी))*"
_WHICH = r"(?:which|what|how\s+many|any|what\s+all)"
_KAUN = (
    r"(?:kaun\s*-?\s*s[aei]|kaun\s+kaun\s+s[aei]|konsa|konse"
    r"|kaunsa|kaunse|kitne|kya|कौन\s*-?\s*स[ाेी]|कितने|क्या)"
)
_ASKS = (
    rf"(?:(?:and\s+|aur\s+)?(?:{_WHICH})\s+(?:other\s+|more\s+)?{_ROLES}\s+(?:remain|(?:(?:are|is|do\s+we\s+have|have\s+we\s+got)\s+)?(?:still\s+|yet\s+)?{_OPEN})(?:\s+(?:now|still|yet))?"
    rf"|(?:{_WHICH})(?:\s+(?:is|are)|['’]?s)\s+(?:still\s+|yet\s+|the\s+)?(?:{_OPEN}|next\s+role|open\s+roles?)"
    rf"|(?:next|ab|agla|अगला|अब)?\s*{_KAUN}\s+(?:aur\s+|और\s+)?{_ROLES}\s+(?:abhi\s+|ab\s+|अभी\s+)?{_OPEN_HI}{_HAI}"
    rf"|(?:next|ab|agla|अगला|अब)\s+{_KAUN}(?:\s+{_ROLES})?{_HAI}"
    rf"|(?:kaun|kon)\s+{_ROLES}\s+{_OPEN_HI}{_HAI}"
    rf"|{_ROLES}\s+(?:kaun\s*s[aei]|kitne|konse|कौन\s*से)\s+{_OPEN_HI}{_HAI}"
    rf"|(?:show\s+|list\s+)?(?:me\s+)?(?:the\s+|all\s+|all\s+the\s+)?(?:open|remaining|pending|uncast|unfilled|vacant)\s+{_ROLES}|what\s+next|what['’]?s\s+next|next\s+role)"
)
_DONE = (
    r"(?P<role>[^\W\d_][^?!:,]{0,40}?)\s+(?:ka\s+|का\s+)?(?:casting\s+)?(?:(?:is\s+|are\s+)?(?:done|final(?:ised|ized)?|locked|closed|sorted|finished|over|filled|cast|complete[d]?)"
    r"|ho\s*(?:gaya|gayi|gya)|final\s+ho\s+gaya|done\s+hai|pakka(?:\s+ho\s+gaya)?|हो\s+गया|फाइनल(?:\s+हो\s+गया)?)"
)
_FORMS = shapes(
    _ASKS,
    rf"{_DONE}\s*(?:[,.;-]\s*|\s+(?:and|so|now|then|aur|ab|to|और|अब)\s+|\s+(?=next|ab\b|which|what|kaun))+{_ASKS}",
    before=r"\W*(?:(?:ok(?:ay)?|so|and|aur|acc?h?a|great|chalo|btw|please|pls|theek\s+hai)[\s,]+)*",
    after=r"(?:\s+(?:in|of)\s+(?:the\s+)?(?:show|series|film|project))?(?:[\s,]+(?:please|pls|na|yaar|batao|bata\s*do|now|abhi))*[\s.?!।]*",
)
_ONLY_DONE = shapes(
    _DONE,
    before=r"\W*(?:(?:ok(?:ay)?|so|and|aur|acc?h?a|great|chalo)[\s,]+)*",
    after=r"(?:[\s,]+(?:hai|na|now|h|है))*[\s.!।]*",
)


class Open(Arguments):
    """``done``: a role that was said to be finished; with ``only`` nothing else was asked."""

    done: str = ""
    only: bool = False


@beside(_FORMS, _ONLY_DONE)
def asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: what is said to be done has to be a role there is."""
    if context.writer not in STAFF or not context.known_roles:
        return None
    said = composed(text)
    for forms, only in ((_FORMS, False), (_ONLY_DONE, True)):
        for found in forms.all_of(said):
            named = (found.groupdict().get("role") or "").strip()
            known = whose_name(named, context.known_roles) if named else ()
            if len(known) == 1:
                return {"done": known[0], "only": only}
            if not named and not only:
                return {}
    return None


async def open_roles(ctx: ToolContext, args: Open) -> Result:
    """The farthest first. A role that is said to be done and has nobody booked is asked about. Raises
    Rejected where there is no role."""
    roles = [one for one in await visible_roles(ctx) if one.state != "archived"]
    about = int(ctx.focus.get("project_id") or 0)
    roles = [one for one in roles if one.project_id == about] or roles
    done = await find_role(ctx, args.done) if args.done else None
    if done is not None:
        roles = [one for one in roles if one.project_id == done.project_id]
    if not roles:
        raise Rejected("ladder-no-roles")
    boards = {one.id: await roll(ctx.tx, ctx.org_id, one) for one in roles}
    lines, options = list[str](), tuple[Option, ...]()
    if done is not None:
        head, options = _said_done(ctx, boards[done.id])
        lines.append(head)
    if not args.only:
        lines += _lines(ctx, [one for one in roles if one != done], boards)
    focus: dict[str, Any] = {"project_id": roles[0].project_id}
    if done is not None and options:
        focus["role_id"] = done.id
        if (ahead := _ahead(boards[done.id])) is not None:
            focus["person"] = focus_people([boards[done.id].people[ahead.talent_id]])[0]
    return Result(Draft("\n".join(lines), options=options), focus=focus)


def _said_done(ctx: ToolContext, board: Roll) -> tuple[str, tuple[Option, ...]]:
    """Who is booked; else that nobody is, with who is farthest and the way to book them."""
    booked = [one for one in board.standings if one.status == "booked"]
    role = board.role.name
    if booked or board.role.state == "cast":
        names = ctx.words.names([board.people[one.talent_id].name for one in booked])
        return ctx.words("ladder-done-booked", role=role, names=names, count=len(booked)), ()
    ahead = _ahead(board)
    if ahead is None:
        return ctx.words("ladder-done-nobody", role=role), ()
    one = board.people[ahead.talent_id]
    facts = {"name": one.name, "status": rung(ctx.words, ahead.status)}
    book = {"people": [f"talent:{one.id}"], "statuses": ["booked"], "role": f"role:{board.role.id}"}
    label = ctx.words("ladder-done-book", name=one.first_name)
    options = (Option(label, "set_status", book), Option(ctx.words("no-leave-it"), "leave_it", means="no"))
    return ctx.words("ladder-done-ask", role=role, **facts), options


def _ahead(board: Roll) -> Any:
    """Who is farthest, where somebody is ahead of the others."""
    running = [one for one in board.standings if one.status not in OVER and one.status != "backup"]
    alone = running and sum(one.status == running[0].status for one in running) == 1
    return running[0] if alone else None


def _lines(ctx: ToolContext, roles: list[Role], boards: Mapping[int, Roll]) -> list[str]:
    still = [one for one in roles if one.state != "cast" and not _booked(boards[one.id])]
    if not still:
        return [ctx.words("ladder-open-none")]
    begun = [one for one in still if _running(boards[one.id])]
    begun.sort(key=lambda one: _far(boards[one.id]), reverse=True)
    lines = [ctx.words("ladder-open-head", count=len(still))] if begun else []
    for one in begun:
        rungs = [
            ctx.words("ladder-open-rung", status=rung(ctx.words, status), count=len(on_it))
            for status, on_it in boards[one.id].rungs()
            if status not in OVER
        ]
        lines.append(ctx.words("ladder-open-line", role=one.name, rungs=ctx.words.names(rungs)))
    empty = [one.name for one in still if one not in begun]
    if empty:
        lines.append(ctx.words("projects-empty-roles", roles=ctx.words.names(empty), count=len(empty)))
    return lines


def _booked(board: Roll) -> bool:
    return any(one.status == "booked" for one in board.standings)


def _running(board: Roll) -> bool:
    return any(one.status not in OVER for one in board.standings)


def _far(board: Roll) -> tuple[int, int]:
    running = [one for one in board.standings if one.status not in OVER]
    return max(STATUSES.index(one.status) for one in running), len(running)
