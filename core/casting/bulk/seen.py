"""Who has read a message, as far as receipts tell, and the same message again to those who have not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from core.casting.bulk import controls, letters
from core.casting.bulk.audience import Message, audience
from core.casting.bulk.model import BODY_CHARS
from core.casting.bulk.progress import counts
from core.casting.bulk.sending import previewed
from core.casting.bulk.situation import SENT
from core.casting.projects.references import visible_roles
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent, recipient
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.people import CASTING, STAFF
from core.store.database import Row, Tx
from core.store.schema import operation_item, outbox
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

MOST_NAMES = 12
ASKED = "seen_of"
"""In the focus: the message of which it was asked just now who has read it."""
_LEFT = ("sent", "delivered", "uncertain", "queued")
_LEAD = r"\W*(?:(?:please|pls|ok|okay|and|also|aur|haan|acc?ha|so|hey|tell\s+me|batao|then)[\s,]+)*"
_TAIL = (
    r"(?:[\s,]+(?:yet|so\s+far|already|till\s+now|abhi\s+tak|ab\s+tak|please|pls|batao|na|yaar|अभी\s+तक"
    r"|बताओ))*[\s.?!।]*"
)
_IT = (
    r"(?:\s+(?P<it>it|that|this|(?:the|that|this|my|our)\s+(?:last\s+)?(?P<word>message|msg|note|update)s?"
    r"|(?P<word2>message|msg)))"
)
_SEE = r"(?:seen|read|opened|viewed|saw|checked)"
_NOT = (
    r"(?:has\s*n[o'’]?t|have\s*n[o'’]?t|hasnt|havent|has\s+not|have\s+not|did\s*n[o'’]?t|didnt|did\s+not"
    r"|not)"
)
_DEKH = r"(?:dekh\w*|padh\w*|khol\w*|पढ़\S*|पढ\S*|देख\S*|खोल\S*)"
_HAI = r"(?:\s+(?:liya|li|diya|hai|hain|h|tha|लिया|है|हैं|था))*"
_MSG = (
    r"(?:(?P<it>(?:wo|woh|ye|yeh|mera|hamara)?\s*(?P<word>message|msg|मैसेज|संदेश)|isko|usko|ise|use|ye"
    r"|yeh|wo|woh|इसे|उसे|ये|वो)\s+)?"
)
_MSG_TOO = _MSG.replace("it>", "also>").replace("word>", "word2>")
_ASKED = shapes(
    rf"who(?:\s+all)?\s+(?:has|have|did)?\s*(?:{_NOT})?\s*(?:yet\s+)?(?:{_SEE}|see|read|open){_IT}",
    rf"who(?:['’]s|s)\s+(?:not\s+)?{_SEE}{_IT}",
    rf"(?:has|have|did)\s+(?:everyone|everybody|all(?:\s+of\s+them)?|they(?:\s+all)?|anyone"
    rf"|anybody)\s+(?:{_SEE}|see|open){_IT}",
    rf"(?:how\s+many|kitno\s+ne)\s+(?:have\s+|people\s+|of\s+them\s+)*{_SEE}{_IT}",
    rf"{_MSG}(?:kis\s*kis\s*ne|kisne|kinhone|kin\s+logo\s+ne"
    rf"|kaun\s+kaun)\s+{_MSG_TOO}(?:nahi+n?\s+"
    rf"|nhi\s+)?{_DEKH}{_HAI}(?:\s+nahi+n?)?",
    rf"{_MSG}(?:sabne|sab\s+ne"
    rf"|sab\s+logo\s+ne)\s+{_MSG_TOO}{_DEKH}{_HAI}(?:"
    rf"\s+kya)?",
    rf"{_MSG}(?:किसने|किस\s*किस\s+ने"
    rf"|सबने)\s+{_MSG_TOO}(?:नहीं\s+)?{_DEKH}{_HAI}(?:"
    rf"\s+क्या)?",
    r"(?:read|seen)\s+receipts?(?:\s+(?:please|dikhao|batao))?",
    before=_LEAD,
    after=_TAIL,
)


def _of_a_message(said: Mapping[str, str | None]) -> bool:
    return bool(said.get("word") or said.get("word2"))


@beside(_ASKED)
def asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: ``who hasn't seen it``, ``kisne dekha``: of a message that is named, or that went out from
    this chat."""
    if context.writer not in STAFF:
        return None
    for found in _ASKED.all_of(composed(text)):
        if context.raw.get(SENT) or _of_a_message(found.groupdict()):
            return {}
    return None


_AGAIN_EN = r"(?:re-?send|send(?:\s+(?:it|that|this|the\s+(?:same\s+)?message))?\s+again|remind|nudge|ping)"
_THOSE = r"(?:those|them|these|the\s+ones|only\s+those|just\s+those|whoever|everyone|the\s+rest|the\s+others)"
_AGAIN = shapes(
    rf"re-?send(?:\s+(?:it|that|this"
    rf"|the\s+message))?(?:\s+again)?\s+(?:only\s+)?to\s+{_THOSE}(?:\s+(?:people|guys|only|\d+))?",
    rf"send(?:\s+(?:it|that|this|the\s+(?:same\s+)?message))?(?:\s+again)?\s+to\s+{_THOSE}(?:\s+(?:people"
    rf"|guys|only|\d+))?\s+again",
    rf"(?:send(?:\s+(?:it|that|this|the\s+(?:same\s+)?message))?\s+again|re-?send(?:\s+it)?)\s+to\s+{_THOSE}",
    rf"{_AGAIN_EN}(?:\s+(?:it"
    rf"|that))?(?:\s+to)?\s+{_THOSE}\s+(?:who\s+)?(?P<unseen>{_NOT})\s+(?:yet\s+)?(?:{_SEE}|see"
    rf"|read)(?:\s+(?:it|that|this|the\s+message))?",
    r"(?:un\s*(?:sab\s*)?ko|unhe(?:in)?|un\s+logo\s+ko)\s+(?:message\s+)?(?:phir\s*se|fir\s*se|dobara"
    r"|wapas|ek\s+baar\s+aur)\s+(?:message\s+)?bhej\w*(?:\s*(?:do|dena|de))?",
    rf"(?:jin(?:hone|ne|hon+e)|jisne)\s+(?P<unseen>nahi+n?|nhi)\s+{_DEKH}{_HAI}\s*,?\s*(?:un\s*ko"
    rf"|unhe(?:in)?|usko)\s+(?:(?:phir\s*se|fir\s*se|dobara|wapas)\s+)?bhej\w*(?:\s*(?:do|dena|de))?",
    r"(?:उनको|उन्हें)\s+(?:फिर\s*से|दोबारा|दुबारा)\s+भेज\S*(?:\s*(?:दो|देना))?",
    r"जिन्होंने\s+(?P<unseen>नहीं)\s+(?:देखा|पढ़ा|पढा)(?:\s+है)?\s*,?\s*(?:उनको|उन्हें)\s+(?:(?:फिर\s*से"
    r"|दोबारा)\s+)?भेज\S*(?:\s*(?:दो|देना))?",
    before=_LEAD,
    after=_TAIL,
)


@beside(_AGAIN)
def again(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: ``resend to those``, ``jinhone nahi dekha unko bhejo``."""
    if context.writer not in CASTING:
        return None
    for found in _AGAIN.all_of(composed(text)):
        unseen = bool(found.groupdict().get("unseen"))
        if unseen or context.raw.get(SENT):
            return {"unseen": unseen}
    return None


class Resending(controls.Operation):
    """``unseen``: the words themselves say that those are meant who have not read it."""

    unseen: bool = False


@dataclass(frozen=True, slots=True)
class _Seen:
    read: Sequence[Row]
    unread: Sequence[Row]
    missed: Sequence[Row]


_ITEMS = (
    select(operation_item, outbox.c.status.label("fate"))
    .outerjoin(outbox, outbox.c.key == operation_item.c.outbox_key)
    .order_by(operation_item.c.n)
)


async def _seen(tx: Tx, operation_id: int) -> _Seen:
    rows = await tx.rows(_ITEMS.where(operation_item.c.operation_id == operation_id))
    left = [row for row in rows if row["status"] in _LEFT]
    return _Seen(
        read=[row for row in left if row["fate"] == "read"],
        unread=[row for row in left if row["fate"] != "read"],
        missed=[row for row in rows if row["status"] not in (*_LEFT, "new")],
    )


async def bulk_seen(ctx: ToolContext, args: controls.Operation) -> Result:
    """By name. Not every app tells of reading, which is said: no receipt is no proof that nobody looked."""
    row = await controls.meant(ctx, args.operation)
    found, words = await _seen(ctx.tx, row["id"]), ctx.words
    title = str(row["title"]) or "…"
    lines = [words("bulk-seen", title=title, read=len(found.read), count=int(row["total"]))]
    for key, people in (("read", found.read), ("unread", found.unread), ("missed", found.missed)):
        if people:
            names = words.names([str(one["label"]) for one in people], MOST_NAMES)
            lines.append(words(f"bulk-seen-{key}", names=names, count=len(people)))
    if found.unread:
        lines.append(words("bulk-seen-receipts"))
    options: tuple[Option, ...] = ()
    if found.unread and ctx.person.role in CASTING:
        what = {"operation": row["id"], "unseen": True}
        label = words("bulk-seen-again", count=len(found.unread))
        options = (Option(label, "resend_unseen", what, single_use=False),)
    focus = {"operation_id": row["id"], ASKED: row["id"]}
    data = {"read": len(found.read), "unread": len(found.unread), "missed": len(found.missed)}
    return Result(Draft("\n".join(lines), options=options), focus=focus, data=data)


async def resend_unseen(ctx: ToolContext, args: Resending) -> Result:
    """Shown with its names before it goes. Where some failed, and reading was no matter, those get a second
    try."""
    row = await controls.meant(ctx, args.operation)
    spoken = args.unseen or ctx.focus.get(ASKED) == row["id"]
    if not spoken and (await counts(ctx.tx, row["id"])).failed:
        return await controls.bulk_retry(ctx, controls.Operation(operation=row["id"]))
    unread = (await _seen(ctx.tx, row["id"])).unread
    if not unread:
        raise Rejected("bulk-seen-all")
    talents = [one for item in unread for one in await _talents(ctx.tx, item)]
    if not talents:
        raise Rejected("bulk-again-write-anew")
    letter = letters.decode(row["params"]["letter"])
    role = next((one for one in await visible_roles(ctx) if one.name == letter.role), None)
    message = Message(
        body=letter.body[:BODY_CHARS],
        people=tuple(f"talent:{one.id}" for one in talents),
        list=f"role:{role.id}" if role is not None else "",
    )
    names = ctx.words.names([one.first_name for one in talents], MOST_NAMES)
    line = ctx.words("bulk-again-to", names=names, count=len(talents))
    return previewed(ctx, message, await audience(ctx, message), line)


async def _talents(tx: Tx, item: Row) -> list[Talent]:
    """Whom one reader's message was about."""
    reader = item["person_id"]
    if reader is None:
        return []
    own = await directory.by_person(tx, reader)
    every = [*([own] if own is not None else []), *await directory.in_care_of(tx, reader)]
    about = set(item["arguments"].get("about") or (item["label"],))
    return [one for one in every if one.name in about and recipient(one) == reader]
