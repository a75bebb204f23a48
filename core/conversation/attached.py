"""The files of a message within its turn: who wants them, and handing them over."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from core.conversation import files, free_text
from core.conversation.attachments import about_attachments
from core.conversation.calls import Calls
from core.conversation.drafts import Result
from core.conversation.intake import Opening
from core.ports import Signal
from core.understanding.meaning import Context, Meaning

if TYPE_CHECKING:
    from core.conversation.turn import Turns


async def wanted(turns: Turns, opening: Opening, text: str, context: Context) -> files.Wanted | None:
    """What can be done with the files of a message that is meant for the desk. Where the words say what the
    file is, they say nothing else, whatever was asked before."""
    person, inbound = opening.person, opening.inbound
    if not inbound.attachments or not person.known or (inbound.group and opening.hearing != "wholly"):
        return None
    async with turns.database.read(quick=True) as tx:
        return await files.wanted(tx, turns.readers, inbound, person, text, context)


async def handed_over(
    turns: Turns,
    opening: Opening,
    calls: Calls,
    text: str,
    meaning: Meaning,
    found: files.Wanted | None,
    now: datetime,
) -> bool:
    """Hand a file to the feature that can do something with it, unless what is written with it is a plain
    order of its own; else ask what a file without a word is for. False: the words are what counts."""
    if not opening.inbound.attachments:
        return False
    ordered = bool(meaning.confidence >= free_text.COMMAND and meaning.intents and text.strip())
    # What is written with a file may only say what the file is.
    ordered = ordered and not (found and set(meaning.intents) & set(turns.tools[found.reader.tool].intents))
    if found is None or (turns.fetch is None and found.reader.about is None) or ordered:
        if not text.strip():
            calls.results.append(Result(about_attachments(opening.inbound, calls.words)))
        return not text.strip()
    await take(turns, opening, calls, found, now)
    return True


async def take(turns: Turns, opening: Opening, calls: Calls, found: files.Wanted, now: datetime) -> None:
    """Fetch, read and hand over; fetching and reading hold no transaction."""
    inbound = opening.inbound
    turns.signal(Signal("typing", inbound.address, inbound))
    today = now.astimezone(ZoneInfo(opening.person.timezone)).date()
    arguments = await files.arguments_of(
        found.reader, found.attachments, inbound.address, today, turns.fetch, turns.store
    )
    await calls(found.reader.tool, {**arguments, **(found.said or {})})
