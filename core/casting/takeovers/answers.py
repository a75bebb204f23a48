"""``haan gate 2 pe parking hai`` a moment after a question was passed on: shown, then sent to who asked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from pydantic import Field

from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.store import handovers, persons
from core.store.database import Tx
from core.texts import Words
from core.understanding.meaning import Context
from core.understanding.shapes import Sought

ASKED_LATELY = "asked_lately"
"""In the context: who asked what of the team a moment ago, and nobody has answered."""
LATELY = timedelta(minutes=30)
MOST_WORDS = 30
_ANSWERS = Sought(
    r"\W*(?:haa?n+|ha|ji+|yes|yeah|yep|no|nope|nahi+n?|nhi|sure|of\s+course|bilkul|zaroor|हाँ|हां|जी|नहीं|बिल्कुल)(?![\w\u0900-\u0963])"
)
_LEAST = 4


class Answer(Arguments):
    """``who``: the person; ``body``: word for word."""

    who: int
    body: str = Field(min_length=1, max_length=1500)


async def lately(tx: Tx, org: str, now: datetime) -> Mapping[str, Any]:
    """For the context: the newest question that nobody took."""
    cases = [one for one in await handovers.open_cases(tx, org) if one["owner_id"] is None and one["about"]]
    fresh = [one for one in cases if one["asked_at"] is not None and one["asked_at"] > now - LATELY]
    return {ASKED_LATELY: (fresh[-1]["person_id"], fresh[-1]["about"])} if fresh else {}


def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """A yes or no with more to it, about what was asked; nothing else of the desk is open."""
    asked = context.raw.get(ASKED_LATELY)
    if context.writer not in CASTING or not asked or context.pending or "?" in text:
        return None
    words = text.split()
    if not 3 <= len(words) <= MOST_WORDS or _ANSWERS.match(text) is None:
        return None
    same = _content(text) & _content(str(asked[1]))
    return {"who": int(asked[0]), "body": " ".join(words)} if same else None


def _content(text: str) -> set[str]:
    """Words that a question and its answer may share."""
    return {one[:6] for one in re.findall(r"[^\W\d_]+", text.casefold()) if len(one) >= _LEAST}


async def offer_answer(ctx: ToolContext, args: Answer) -> Result:
    """Whose question it answers, and the words, before they go. Raises Rejected."""
    who = await persons.get(ctx.tx, args.who)
    case = None if who is None else await handovers.open_case(ctx.tx, who.id)
    if who is None or case is None or who.org_id != ctx.org_id:
        raise Rejected("takeovers-nobody", name="-")
    words = ctx.words
    text = words("takeovers-answer", name=who.name, asked=case["about"], body=args.body)
    options = (
        Option(
            words("takeovers-answer-send"),
            "send_answer",
            args.model_dump(mode="json"),
            "primary",
            means="yes",
        ),
        Option(words("no-leave-it"), "leave_it", {}, means="no"),
    )
    return Result(Draft(text, options=options, ask=Ask("choice", text)))


async def send_answer(ctx: ToolContext, args: Answer) -> Result:
    """Under the colleague's name; nobody has to answer that question any more. Raises Rejected."""
    who = await persons.get(ctx.tx, args.who)
    case = None if who is None else await handovers.open_case(ctx.tx, who.id)
    if who is None or case is None or who.org_id != ctx.org_id:
        raise Rejected("takeovers-nobody", name="-")
    by = ctx.person.first_name

    def make(said: Words) -> Draft:
        return Draft(said("takeovers-from", by=by, text=args.body))

    told = await ctx.desk.tell(who.id, make, key=f"answer/{case['id']}/{ctx.inbound_id}", purpose="alert")
    if told.status not in ("queued", "repeated"):
        return Result(Draft(ctx.words("takeovers-not-sent", name=who.first_name)))
    if case["owner_id"] is None:
        await handovers.close(ctx.tx, case["id"], who.id, ctx.now)
    return Result(Draft(ctx.words("takeovers-sent", name=who.first_name)))
