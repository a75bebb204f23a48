"""Who a message in a shared chat is said to. The desk answers when it was spoken to, and nobody else's talk.

A thread reply counts as said to the desk where the desk takes part: it began the thread, or wrote in it
because somebody called it there. That is read from our own rows, and from what the provider says of
the thread's first message; once two people answer each other, they talk to each other.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from core.conversation import overhearing
from core.conversation.orders import Orders
from core.messages import Inbound
from core.store import outbox, threads
from core.store.database import Row, Tx
from core.understanding.meaning import Context, Meaning

Hearing = Literal["wholly", "faintly", "crossed", "open", "aside"]
"""``wholly``: said to the desk. ``faintly``: in a thread under something that the desk posted for all.
``crossed``: in a thread of the desk's, but people answer each other. ``open``: said to everybody in the
chat. ``aside``: said to somebody else."""

SURE = 0.7
_ASKS = ("?", "？")


async def heard(tx: Tx, row: Row, inbound: Inbound, now: datetime) -> Hearing:
    """How a message is to be heard; notes who spoke in its thread."""
    if not inbound.group:
        return "wholly"
    spoken = inbound.choice is None and not inbound.reaction and not inbound.edited
    if not inbound.address.thread or not inbound.hangs_on:
        return "wholly" if inbound.addressed else ("aside" if inbound.aside else "open")
    known = await threads.get(tx, inbound.address)
    before = _speaker_before(known, inbound)
    if spoken:
        said = {"speaker": inbound.sender, "before": before, "message": inbound.external_id[:255]}
        await threads.person_wrote(tx, row["org_id"], inbound.address, now, **said)
    if inbound.addressed:
        return "wholly"
    takes_part = known is not None and bool(known["desk_wrote"])
    if inbound.aside or not (takes_part or await _began(tx, row, inbound)):
        return "aside"
    if before not in ("", inbound.sender):
        return "crossed"
    return "wholly" if takes_part else "faintly"


def _speaker_before(known: Row | None, inbound: Inbound) -> str:
    """Who wrote before this message, also when this message is read a second time."""
    if known is None:
        return ""
    again = known["last_message"] == inbound.external_id[:255]
    return str(known["speaker_before"] if again else known["speaker"])


async def _began(tx: Tx, row: Row, inbound: Inbound) -> bool:
    """Whether the thread hangs on a message of the desk's."""
    if inbound.hangs_on == "ours":
        return True
    where = (row["channel"], row["account"], inbound.address.thread)
    first = await outbox.by_provider_id(tx, *where) or await outbox.by_part(tx, *where)
    return first is not None and first["conversation_key"] == row["conversation_key"]


def answerable(hearing: Hearing, questions: tuple[Row, ...], text: str) -> tuple[Row, ...]:
    """The open questions that a message can answer: none while somebody else is spoken to; only what
    was asked for in words while people talk across the desk, for "yes" is then said to a person. What
    somebody asks everybody in the chat is no reason that the desk waits for."""
    if hearing == "aside":
        return ()
    if hearing == "crossed":
        return tuple({**one, "choices": []} for one in questions if one["kind"] in ("text", "typed"))
    if hearing == "open" and text.rstrip().endswith(_ASKS):
        return tuple(one for one in questions if one["kind"] != "text")
    return questions


def meant(
    hearing: Hearing,
    meaning: Meaning,
    text: str,
    context: Context,
    orders: Orders,
    *,
    room: bool,
) -> bool:
    """Whether a written message is one to answer. ``room``: a colleague wrote in a project's own chat."""
    if hearing in ("wholly", "aside", "crossed"):
        return hearing == "wholly"
    wanted = [orders.by_intent[intent] for intent in meaning.intents if intent in orders.by_intent]
    sure = meaning.confidence >= SURE and bool(wanted)
    if hearing == "faintly":
        # A question right under a post of the desk's is a question to it; a remark is one for all.
        return sure or ("smalltalk" not in meaning.intents and text.rstrip().endswith(_ASKS))
    if not room:
        return False
    first = next(orders.read(text, context), None)
    if first is not None and first[0].spoken_to:
        return overhearing.commands(text)
    if orders.comes_first(text, context):
        return True
    ordered = first is not None
    return overhearing.meant(wanted, meaning, text, context, sure=sure, ordered=ordered)
