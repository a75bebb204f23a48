"""``amrita ko kya bheja priya ne?``, ``what did arjun send to simran``, ``simran ko last message kya gaya``:
what the desk sent to somebody, by whose order, when, and whether it arrived."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from textwrap import shorten
from typing import Any

from sqlalchemy import select

from core.casting.talent.around import called
from core.casting.talent.model import Talent, recipient
from core.casting.talent.references import Ambiguous, focus_people, resolve, which
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.people import STAFF
from core.store import persons
from core.store.database import Row, Tx
from core.store.schema import inbound, operation, outbox
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

MOST_SHOWN, MOST_READ, MOST_CHARS = 5, 60, 160
_NAME = r"[^\W\d_][\w\u0900-\u0963.’'-]*"
_WHO = rf"(?P<who>{_NAME}(?:\s+(?!(?:ko|ne)\b|को|ने)(?:{_NAME})){{0,2}}?)"
_BY = rf"(?P<by>{_NAME})"
_MESSAGE = r"(?:messages?|msgs?|texts?|whats\s?app|mails?|invites?|invitations?|मैसेज|मेसेज|संदेश)"
_LAST = r"(?P<last>last|latest|newest|most\s+recent|aakhri|akhri|aakhiri|pichhla|pichla|आख़?िरी|पिछला)"
_LAST_HI = rf"(?:{_LAST}\s+(?:baar\s+|बार\s+)?)?"
_SENT = r"(?:send|sent|write|written|wrote|message|messaged|text|texted|mail|mailed)"
_WENT_HI = (
    r"(?:bheja|bheje|bheji|bhej\s*(?:diya|di|rakha)|gaya|gaye|gayi|likha|message\s+kiya|भेजा|भेजे|भेजी|गया|गए|लिखा)"
    r"(?:\s+(?:hai|h|tha|the|hain|है|हैं|था|थे))?"
)
_KYA = r"(?:kya\s*-?\s*kya|kya|ky|कौन\s*सा|kaun\s*sa|क्या(?:\s*क्या)?)"
_FORMS = shapes(
    rf"what\s+(?:all\s+)?(?:did|has|have)\s+{_BY}\s+(?:last\s+)?{_SENT}\s+(?:to\s+)?{_WHO}(?:\s+(?:last|so\s+far|yet))?",
    rf"what\s+(?:all\s+)?(?:was|were|has\s+been|have\s+been|got)\s+(?:(?P<last_1>last)\s+)?(?:sent|written|messaged)\s+to\s+{_WHO}"
    rf"(?:\s+by\s+{_BY})?",
    rf"what\s+{_MESSAGE}\s+(?:did|has|have)\s+{_WHO}\s+(?:get|got|gotten|received?)(?:\s+from\s+{_BY})?",
    rf"what\s+{_MESSAGE}\s+went\s+(?:out\s+)?to\s+{_WHO}(?:\s+from\s+{_BY})?",
    rf"(?:(?:what(?:['’]?s|\s+is|\s+was)|show(?:\s+me)?)\s+)?(?:the\s+)?{_LAST}\s+{_MESSAGE}\s+(?:(?:we\s+|{_BY}\s+)?(?:sent\s+)?)to\s+{_WHO}",
    rf"(?:what(?:['’]?s|\s+is|\s+was)|show(?:\s+me)?)\s+(?:the\s+)?(?:{_LAST}\s+)?{_MESSAGE}\s+(?:that\s+)?(?:we\s+|{_BY}\s+)sent\s+(?:to\s+)?{_WHO}",
    rf"{_WHO}\s+(?:ko|को)\s+{_LAST_HI}(?:{_MESSAGE}\s+)?{_KYA}\s+(?:{_MESSAGE}\s+)?{_WENT_HI}(?:\s+{_BY}\s+(?:ne|ने))?",
    rf"{_WHO}\s+(?:ko|को)\s+{_BY}\s+(?:ne|ने)\s+{_LAST_HI}(?:{_MESSAGE}\s+)?{_KYA}\s+(?:{_MESSAGE}\s+)?{_WENT_HI}",
    rf"{_BY}\s+(?:ne|ने)\s+{_WHO}\s+(?:ko|को)\s+{_LAST_HI}(?:{_MESSAGE}\s+)?{_KYA}\s+(?:{_MESSAGE}\s+)?{_WENT_HI}",
    rf"{_WHO}\s+(?:ko|को)\s+{_LAST}\s+(?:baar\s+|बार\s+)?{_MESSAGE}\s+(?:kya|क्या|kab|कब)\s+(?:{_WENT_HI}|hai|tha|था|है)",
    before=r"\W*(?:(?:hey|ok|so|and|aur|btw|acha|achha|arre|yaar|batao|tell\s+me)[\s,:]+)*",
    after=r"(?:\s+(?:yaar|batao|bata\s+do|dikhao|please|pls|na|ji))*[\s.!?।？]*",
)
_NOBODY = frozenset(
    [
        "me",
        "us",
        "him",
        "mujhe",
        "hume",
        "humko",
        "hamko",
        "everyone",
        "everybody",
        "sab",
        "sabko",
        "them",
        "unko",
        "kis",
        "kisko",
        "you",
    ]
)
_OURS = frozenset(
    [
        "we",
        "us",
        "hum",
        "humne",
        "team",
        "i",
        "you",
        "they",
        "anyone",
        "anybody",
        "desk",
        "kisi",
        "kisne",
        "aap",
        "tum",
        "tumne",
        "maine",
    ]
)
"""Nobody in particular who sent it."""
_HER = Sought(r"(?<!\w)(?:us|is)\s?ko(?!\w)|उस\s?को|इस\s?को")
"""Whoever is talked about."""


class Asking(Arguments):
    """``person``: to whom. ``by``: by whose order, empty for anybody's. ``last``: the newest alone."""

    person: str
    by: str = ""
    last: bool = False


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: a question about what was sent to one person. A role or a project is nobody."""
    said = _HER.sub("her ko", composed(text))
    if context.writer not in STAFF or len(said) > 120:
        return None
    ours = (*context.known_roles, *context.known_projects)
    for found in _FORMS.all_of(said):
        parts = {key: value.strip() for key, value in found.groupdict().items() if value}
        who, by = parts.get("who", ""), parts.get("by", "")
        if not who or {who.casefold(), *who.casefold().split()} & _NOBODY or whose_name(who, ours):
            continue
        by = "" if by.casefold() in _OURS else by
        return {"person": who, "by": by, "last": "last" in parts or "last_1" in parts}
    return None


async def what_was_sent(ctx: ToolContext, args: Asking) -> Result:
    """The newest messages to one person that were no answers to their own, newest first."""
    try:
        talent = next(iter(await resolve(ctx, (args.person,))))
    except Ambiguous as error:
        return which(ctx.words, error, "what_was_sent", args.model_dump(mode="json"), "person")
    colleague = await called(ctx, args.by, STAFF) if args.by else None
    rows = await _rows(ctx.tx, ctx.org_id, talent)
    senders = await _senders(ctx.tx, rows)
    theirs = [row for row in rows if colleague is None or senders.get(row["id"]) == colleague.id]
    focus = {"people": focus_people([talent])}
    if not rows:
        return Result(Draft(ctx.words("happenings-sent-none", name=talent.name)), focus=focus)
    shown = (theirs or rows)[: 1 if args.last else MOST_SHOWN]
    who = await persons.many(ctx.tx, [one for one in senders.values() if one])
    lines = [ctx.words("happenings-sent-head", name=talent.name, count=len(shown))]
    if args.by and (colleague is None or not theirs):
        name = args.by if colleague is None else colleague.first_name
        lines = [ctx.words("happenings-sent-not-by", name=talent.name, by=name)]
    for row in shown:
        sender = who.get(senders.get(row["id"]) or 0)
        by = sender.first_name if sender is not None and sender.staff else "none"
        lines.append(_line(ctx, row, by))
    return Result(Draft("\n".join(lines)), focus=focus, data={"sent": len(shown)})


def _line(ctx: ToolContext, row: Row, by: str) -> str:
    at = row["sent_at"] or row["created_at"]
    text = shorten(str(row["preview"] or "").replace("**", ""), MOST_CHARS, placeholder="…")
    return ctx.words(
        "happenings-sent-line",
        at=f"{ctx.words.day(at)}, {ctx.words.clock(at)}",
        by=by,
        state=row["status"],
        text=text or "…",
    )


async def _rows(tx: Tx, org: str, talent: Talent) -> list[Row]:
    """What went to whoever is written to for somebody; of one who answers for others only what names them."""
    to = {one for one in (talent.person_id, recipient(talent)) if one}
    query = select(outbox).where(
        outbox.c.org_id == org,
        outbox.c.person_id.in_(sorted(to)),
        outbox.c.purpose != "reply",
        outbox.c.edits.is_(None),
        outbox.c.status != "cancelled",
    )
    rows = await tx.rows(query.order_by(outbox.c.id.desc()).limit(MOST_READ))
    first = talent.first_name.casefold()
    return [
        row
        for row in rows
        if row["person_id"] == talent.person_id or first in str(row["preview"] or "").casefold()
    ]


async def _senders(tx: Tx, rows: Sequence[Row]) -> dict[int, int | None]:
    """By whose order each was sent: who wrote the message that it comes from, or asked for it to many."""
    asked = {row["inbound_id"] for row in rows if row["inbound_id"]}
    found = select(inbound.c.id, inbound.c.person_id).where(inbound.c.id.in_(sorted(asked)))
    wrote = {row["id"]: row["person_id"] for row in await tx.rows(found)} if asked else {}
    many = {row["operation_id"] for row in rows if row["operation_id"]}
    those = select(operation.c.id, operation.c.requested_by).where(operation.c.id.in_(sorted(many)))
    ordered = {row["id"]: row["requested_by"] for row in await tx.rows(those)} if many else {}
    return {row["id"]: ordered.get(row["operation_id"]) or wrote.get(row["inbound_id"]) for row in rows}
