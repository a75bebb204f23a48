"""Shown decisions changed before their yes: ``haan but Jasleen ko maybe rakho``, ``Simran is a yes too``,
``I meant Harleen, not Simran``. Nothing is recorded by it; what is shown anew takes the place of the old.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import Field
from sqlalchemy import bindparam, select

from core.casting.approvals import opinions, queries
from core.casting.approvals.matter import visible
from core.casting.approvals.model import DECIDERS, Decision
from core.casting.approvals.second_thoughts import meant_instead
from core.casting.approvals.weighing import preview
from core.casting.talent import names
from core.casting.talent import queries as directory
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import Person
from core.store import conversations
from core.store.database import Tx
from core.store.schema import choice, question
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, composed

PREVIEW = "decisions_shown"
"""Beside the context: the decisions that are shown to its writer and wait for a yes."""
_MOST_WORDS = 30
_LEAD = Sought(
    r"\W*(?:(?:ok(?:ay)?|yes|yeah|haa?n|theek\s+hai|thik\s+hai|sahi\s+hai|no|nahi|wait|arre|actually|sorry|but|bas|par|lekin|magar|just|only|aur|and|also"
    r"|हाँ|ठीक\s+है|लेकिन|पर|और)(?![\w\u0900-\u0963])[\s,.!:–—-]*)+"
)
_ORDERED = Sought(r"\W*(?:approve|veto|reject|pass)(?!\w)")
_LEFT = Sought(
    r"(?:(?:leave|keep|skip|drop|not|except|without)\s+(?:out\s+)?(?P<a>[^\W\d_][^,.;:?!]{1,30}?)(?:\s+(?:open|out|aside|for\s+now|abhi|as\s+(?:a\s+)?maybe))*"
    r"|(?P<b>[^\W\d_][^,.;:?!]{1,30}?)\s+(?:ko\s+|को\s+)?(?:abhi\s+|अभी\s+)*(?:chho?d|rehne|rahne|maybe|open|hold|रहने|छोड़)(?:\s*(?:do|de|dena|rakho|rakhna|kar\s*do|karo|abhi|for\s+now|pass"
    r"|nahi+n?|not|दो|रखो|अभी|[,.]))*)[\s.!।]*"
)
"""Nothing is decided about somebody yet."""


@dataclass(frozen=True, slots=True)
class Shown:
    """``question``: the one that is open. ``names``: of everybody of the roles decided about."""

    question: int
    names: tuple[str, ...]


class Amended(Arguments):
    """``people``: a name; ``verdict`` as it is from now on, ``open`` for none; ``why``: of a pass."""

    people: str = Field(max_length=80)
    verdict: Literal["approve", "pass", "open"]
    why: str = Field(default="", max_length=200)


class Amending(Arguments):
    """``question``: the preview. ``changes`` of it; or ``instead`` of whom ``new`` was meant (``old`` empty:
    the only one)."""

    question: int
    changes: tuple[Amended, ...] = ()
    new: str = ""
    old: str = ""


_OF_A_DAY = Sought(
    r"\b(?:coming|arriving|aa\s*rah\w+)\b|\b(?:at|by)\s+\d|\d\s*(?:am|pm|baje)\b|आ\s+रह|\d\s*बजे"
)
"""When somebody comes is no decision about them."""

_NEWEST = (
    select(question.c.id, choice.c.tool, choice.c.arguments)
    .outerjoin(choice, choice.c.question_id == question.c.id)
    .where(question.c.status == "open", question.c.person_id == bindparam("me"))
    .order_by(question.c.id.desc(), choice.c.position)
    .limit(1)
)


async def shown(tx: Tx, person: Person) -> Shown | None:
    """The decisions that this person was shown last, if nothing was asked of them since."""
    row = await tx.row(_NEWEST, {"me": person.id})
    if row is None or row["tool"] != "record_decisions":
        return None
    groups = row["arguments"].get("groups") or ()
    ids = [int(one) for group in groups for one in group["reviews"]]
    roles = {one.role_id for one in await queries.reviews(tx, person.org_id, ids)}
    everybody = await queries.of_roles(tx, roles) if roles else []
    people = await directory.many(tx, [one.talent_id for one in everybody])
    return Shown(int(row["id"]), tuple(one.name for one in people.values()))


def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: only while such a preview is the newest question, and where the whole message is a change of
    it."""
    before = context.raw.get(PREVIEW)
    said = composed(text)
    if context.writer not in DECIDERS or not isinstance(before, Shown) or "?" in said:
        return None
    if len(said.split()) > _MOST_WORDS or _ORDERED.match(said) or _OF_A_DAY.search(said):
        return None
    if (pair := meant_instead(said, before.names)) is not None:
        return {"question": before.question, "new": pair[0], "old": pair[1]}
    rest = _LEAD.sub("", said, count=1) if _LEAD.match(said) else said
    left = _LEFT.fullmatch(rest)
    name = ((left["a"] or left["b"]) if left else "") or ""
    if left is not None and len(name.split()) <= 2 and names.best(name, before.names):
        return {"question": before.question, "changes": [{"people": name, "verdict": "open"}]}
    found = opinions.read(rest, before.names)
    if not found or any(one.rest or not one.people for one in found):
        return None
    changes = [
        {"people": who, "verdict": one.verdict, "why": one.why if one.verdict == "pass" else ""}
        for one in found
        for who in one.people
    ]
    return {"question": before.question, "changes": changes}


async def amend_decisions(ctx: ToolContext, args: Amending) -> Result:
    """Shows the decisions anew; the old preview is answered with it. Raises Rejected where it is gone."""
    asked = await conversations.question_row(ctx.tx, args.question)
    mine = asked is not None and asked["person_id"] == ctx.person.id and asked["status"] == "open"
    rows = await ctx.tx.rows(_CHOICES, {"id": args.question}) if mine else []
    groups = next((row["arguments"]["groups"] for row in rows if row["tool"] == "record_decisions"), None)
    if groups is None:
        raise Rejected("approvals-gone")
    verdicts: dict[int, tuple[Decision, str]] = {
        int(one): (group["decision"], group["reason"]) for group in groups for one in group["reviews"]
    }
    everybody = await visible(ctx)
    roles = {one.role.id for one in everybody if one.review.id in verdicts}
    here = [one for one in everybody if one.role.id in roles]
    called = [one.talent.name for one in here]

    def review_of(name: str) -> int:
        found = names.best(name, called)
        if len(found) != 1:
            raise Rejected("approvals-not-shown", name=name)
        return here[found[0]].review.id

    if args.new:
        among = [one for one in verdicts if not args.old or one == review_of(args.old)]
        if len(among) != 1:
            raise Rejected("approvals-not-shown", name=args.old or args.new)
        verdicts[review_of(args.new)] = verdicts.pop(among[0])
    for change in args.changes:
        review = review_of(change.people)
        if change.verdict == "open":
            verdicts.pop(review, None)
        else:
            verdicts[review] = (change.verdict, change.why)
    await conversations.answer_question(ctx.tx, args.question, ctx.said)
    verdicts = {one.review.id: verdicts[one.review.id] for one in here if one.review.id in verdicts}
    if not verdicts:
        return Result(Draft(ctx.words("left-it")))
    return preview(ctx, verdicts, here, [])


_CHOICES = select(choice.c.tool, choice.c.arguments).where(choice.c.question_id == bindparam("id"))
