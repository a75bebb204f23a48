"""Linking two chats to one person: a one-time code made in one chat and typed in the other."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta

from core.conversation import codes
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, Nothing, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING, EVERYBODY, KNOWN, Person, Proof
from core.store import persons
from core.store.database import Tx
from core.texts import Words

CODE_MINUTES = 15


class Code(Arguments):
    """``code``: as typed; case and dashes do not matter."""

    code: str


def code_hash(code: str) -> str:
    """What is stored of a code."""
    squeezed = "".join(letter for letter in code.upper() if letter.isalnum())
    return hashlib.sha256(f"link|{squeezed}".encode()).hexdigest()


async def new_code(
    tx: Tx, who: Person, now: datetime, *, proof: Proof = "code", minutes: int = CODE_MINUTES
) -> str:
    """A fresh code for a person; only its hash is kept."""
    code = codes.fresh()
    await persons.add_code(tx, who, code_hash(code), proof, now, now + timedelta(minutes=minutes))
    return code


async def make_code(ctx: ToolContext, _arguments: Nothing) -> Result:
    """The code is shown only to its owner, in a chat of their own."""
    if ctx.group:
        raise Rejected("not-allowed")
    code = await new_code(ctx.tx, ctx.person, ctx.now)
    return Result(Draft(ctx.words("code-made", code=code)))


async def use_code(ctx: ToolContext, arguments: Code) -> Result:
    """Binds the chat this came from to the code's owner; staff hear of it. A chat that is somebody's
    already stays theirs; on a shared phone the owner is one more of those behind it."""
    if ctx.group:
        raise Rejected("not-allowed")
    mine = await persons.identity_of(ctx.tx, ctx.address.channel, ctx.address.chat)
    row = await persons.code_row(ctx.tx, code_hash(arguments.code))
    who = await persons.get(ctx.tx, row["person_id"]) if row else None
    if row is None or who is None or mine is None or who.org_id != ctx.org_id:
        raise Rejected("code-wrong")
    owned = ctx.person.known and not mine["shared"]
    if owned and ctx.person.id == who.id:
        return Result(Draft(ctx.words("code-yours")))
    if not await persons.use_code(ctx.tx, row["code_hash"], ctx.now):
        raise Rejected("code-wrong")
    if owned:
        # Raised after the code was spent and before the end of the transaction: it stays good.
        raise Rejected("code-of-another")
    if mine["shared"]:
        await persons.share(ctx.tx, ctx.address.channel, mine["external_id"], who)
    else:
        tie = {"person_id": who.id, "proof": row["proof"], "status": "active"}
        await persons.change_identity(ctx.tx, mine["id"], **tie, account=ctx.address.account)

    def news(words: Words) -> Draft:
        return Draft(words("code-linked-staff", name=who.name, channel=ctx.address.channel))

    for colleague in await persons.with_roles(ctx.tx, ctx.org_id, sorted(CASTING)):
        if colleague.id != who.id:
            await ctx.desk.tell(
                colleague.id, news, key=f"linked/{mine['id']}/{row['code_hash'][:12]}/{colleague.id}"
            )
    return Result(Draft(Words(who.language, who.timezone)("code-linked", name=who.first_name)))


TOOLS = (
    Tool(
        "link_chat",
        "Make a one-time code that ties another chat of this same person to them.",
        Nothing,
        make_code,
        roles=KNOWN,
        effect="write",
    ),
    Tool("use_code", "Use a one-time code.", Code, use_code, roles=EVERYBODY, effect="write", internal=True),
)
